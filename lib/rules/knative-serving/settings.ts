import type { Data, KnativeSettings } from './config';
import { isMapping, type Mapping } from '../../schema/values';
import type { ReadSettings } from '../system';

const PARTS = ['features', 'defaults', 'autoscaler'] as const;

const NAMESPACE = 'knative-serving';

/**
 * The settings that the objects of one cluster give Knative, for `ValidateOptions.settings['knative-serving']`:
 * its ConfigMaps, and the `KnativeServing` by which its operator writes them.
 */
export function settingsOf(objects: readonly unknown[]): KnativeSettings {
  const all = objects.filter(isMapping);
  const servings = all.filter(({ apiVersion, kind }) => kind === 'KnativeServing' && String(apiVersion).startsWith('operator.knative.dev/'));
  const namespaces = new Set([undefined, NAMESPACE, ...servings.map(serving => within(serving, 'metadata').namespace)]);
  const maps = all.filter(object => object.apiVersion === 'v1' && object.kind === 'ConfigMap' && namespaces.has(within(object, 'metadata').namespace));
  return Object.fromEntries(PARTS.flatMap(part => {
    const written = maps.filter(map => within(map, 'metadata').name === `config-${part}`).map(map => within(map, 'data'));
    // the operator looks for the ConfigMap's own name first, and lays what it finds over what the ConfigMap has
    const managed = servings.map(serving => within(serving, 'spec', 'config')).map(config => within(config, config[`config-${part}`] === undefined ? part : `config-${part}`));
    const found = [...written, ...managed].flatMap(data => Object.entries(data) as [string, string][]);
    return found.length > 0 ? [[part, Object.fromEntries(found) as Data]] : [];
  }));
}

/** What is known of Knative on one cluster: what is said of that, and over it what its objects say. */
export const settings: ReadSettings = (objects, cluster) => {
  const { way, features } = cluster?.options.serverless ?? {};
  const written = settingsOf(objects);
  if (way !== 'cloud-run' && features === undefined) return written;
  return { ...written, ...(way === 'cloud-run' ? { managed: true } : {}), features: { ...features, ...written.features } };
};

/** The feature flags that the objects of one cluster set, as `config-features` names them. */
export function featuresOf(objects: readonly unknown[]): Data {
  return settingsOf(objects).features ?? {};
}

function within(object: Mapping, ...keys: readonly string[]): Mapping {
  const [key, ...rest] = keys;
  if (key === undefined) return object;
  const value = object[key];
  return isMapping(value) ? within(value, ...rest) : {};
}

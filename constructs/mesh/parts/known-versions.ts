import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { servicesNear } from './backend';
import type { RuleIntent, Service } from './intent';
import { Pods, podsOf } from './pods';
import { Cluster } from '../../../lib/cluster';
import { refuseLater } from '../../../lib/cluster/asked';
import type { Issue } from '../../../lib/issue';

interface Version {
  readonly service: Service;
  readonly version: string;
}

/** Requests for a version that no pods have are lost; judged when all is made, for versions are added later on. */
export function checkVersions(scope: Construct, rules: readonly RuleIntent[]): void {
  const all = rules.flatMap(({ backends, mirror }) => [...backends.filter(({ weight }) => weight > 0), ...mirror && mirror.percent > 0 ? [mirror] : []]);
  const asked = all.flatMap(({ service, version }): Version[] => (version === undefined ? [] : [{ service, version }]));
  const unique = [...new Map(asked.map(one => [`${one.version} ${one.service.host}`, one])).values()];
  if (unique.length > 0) refuseLater(scope, 'versions', () => unique.flatMap(one => missing(scope, one)));
}

/** Nothing where its pods are none of this program, nor where a Service of the program's own stands for the version. */
function missing(scope: Construct, { service, version }: Version): Issue[] {
  const { object, name } = service;
  const versions = [...new Set(podsBehind(scope, service).map(({ labels }) => labels.version))];
  if (!object || versions.length === 0 || versions.includes(version)) return [];
  if (servicesNear(object).some(one => one.name === `${name}-${version}` && !one.node.scope?.node.id.startsWith('version-'))) return [];
  const known = versions.filter(one => one !== undefined).sort();
  return [{ rule: 'version-has-pods', severity: 'error', type: 'NotFound', path: '', value: version, params: { service: name, known } }];
}

function podsBehind(scope: Construct, { object, selector = {}, namespace }: Service): Pods[] {
  if (!object || Object.keys(selector).length === 0) return [];
  const cluster = Cluster.of(object);
  const near = (one: ApiObject): boolean => Cluster.of(one) === cluster && (one.metadata.namespace ?? one.chart.namespace) === namespace;
  const all = scope.node.root.node.findAll().filter((one): one is ApiObject => ApiObject.isApiObject(one)).filter(near).flatMap(one => podsOf(one) ?? []);
  return all.filter(({ labels }) => Object.entries(selector).every(([key, value]) => labels[key] === value));
}

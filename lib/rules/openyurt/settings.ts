import type { Cluster } from '../../cluster';
import { isMapping, type Mapping } from '../../schema/values';
import type { AdmissionSettings } from '../own-admission';
import type { ReadSettings } from '../system';

/** What its manager, which is its admission, too, is called. */
const MANAGER: Readonly<Record<string, string>> = {
  Deployment: 'yurt-manager',
  ValidatingWebhookConfiguration: 'yurt-manager-validating-webhook-configuration',
};

/** Whether a cluster has OpenYurt's manager, for `ValidateOptions.settings.openyurt`: by what it is, by its add-ons, or by the objects that are for it. */
export const settings: ReadSettings = (objects, cluster): AdmissionSettings => ({
  admission: hasOpenYurt(cluster) || objects.some(object => isMapping(object) && isManager(object)),
});

/** A cluster of an older copy of this package has no add-ons. */
function hasOpenYurt(cluster: Partial<Cluster> | undefined): boolean {
  return cluster?.addons?.has('openyurt') === true || cluster?.profile?.title === 'OpenYurt';
}

function isManager({ kind, metadata }: Mapping): boolean {
  return typeof kind === 'string' && Object.hasOwn(MANAGER, kind) && isMapping(metadata) && metadata.name === MANAGER[kind];
}

import { isMapping, type Mapping } from '../../schema/values';
import type { AdmissionSettings } from '../own-admission';
import type { ReadSettings } from '../system';

/** What its manager, which is its admission, too, is called. */
const MANAGER: Readonly<Record<string, string>> = {
  Deployment: 'yurt-manager',
  ValidatingWebhookConfiguration: 'yurt-manager-validating-webhook-configuration',
};

/** Whether a cluster has OpenYurt's manager, for `ValidateOptions.settings.openyurt`: by its add-ons, or by the objects that are for it. */
export const settings: ReadSettings = (objects, cluster): AdmissionSettings => ({
  admission: cluster?.addons.has('openyurt') === true || objects.some(object => isMapping(object) && isManager(object)),
});

function isManager({ kind, metadata }: Mapping): boolean {
  return typeof kind === 'string' && Object.hasOwn(MANAGER, kind) && isMapping(metadata) && metadata.name === MANAGER[kind];
}

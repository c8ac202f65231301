import { isMapping, type Mapping } from '../../schema/values';
import type { AdmissionSettings } from '../own-admission';
import type { ReadSettings } from '../system';

/** What its admission is called where it is installed, which by default it is not. */
const ADMISSION: Readonly<Record<string, string>> = {
  Deployment: 'kubeedge-admission',
  ValidatingWebhookConfiguration: 'kubeedge-crds-validate-webhook-configuration',
};

/** Whether the objects of one cluster show KubeEdge's admission, for `ValidateOptions.settings.kubeedge`. */
export const settings: ReadSettings = (objects): AdmissionSettings => ({ admission: objects.some(object => isMapping(object) && isAdmission(object)) });

function isAdmission({ kind, metadata }: Mapping): boolean {
  return typeof kind === 'string' && Object.hasOwn(ADMISSION, kind) && isMapping(metadata) && metadata.name === ADMISSION[kind];
}

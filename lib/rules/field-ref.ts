import { demand } from './check';
import { milliOf } from './quantity';
import { Rules } from './rule';
import type { EnvVarSource, ObjectFieldSelector } from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';

const OF_ENV = [
  'metadata.name', 'metadata.namespace', 'metadata.uid', 'spec.nodeName', 'spec.serviceAccountName', 'status.hostIP', 'status.hostIPs', 'status.podIP', 'status.podIPs',
];

/** Fields that a pod can be asked for, though not all for a variable. */
const OF_PODS = new Set([...OF_ENV, 'metadata.annotations', 'metadata.labels', 'spec.restartPolicy', 'spec.schedulerName', 'status.phase', 'spec.host']);

const SUBSCRIPTED = /^(.*?)\['(.*)'\]$/s;
const RESOURCE = /^(?:limits|requests)\.(?:(?:cpu|memory|ephemeral-storage)$|hugepages-)/;

/** Units in which bytes can be counted, in thousandths. */
const BYTES = new Set(['1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei'].map(milliOf));
const CORES = new Set(['1m', '1'].map(milliOf));

/** Not even a field of pods, or one that variables cannot have. */
function errorOf({ apiVersion, fieldPath }: ObjectFieldSelector): 'Invalid' | 'NotSupported' | undefined {
  const subscripted = SUBSCRIPTED.exec(fieldPath);
  if (apiVersion !== 'v1') return 'Invalid';
  if (subscripted) return subscripted[1] === 'metadata.labels' || subscripted[1] === 'metadata.annotations' ? undefined : 'Invalid';
  if (!OF_PODS.has(fieldPath)) return 'Invalid';
  return OF_ENV.includes(fieldPath) || fieldPath === 'spec.host' ? undefined : 'NotSupported';
}

export const rules: Rules = {
  'env-field-is-known': {
    on: 'core/v1.EnvVarSource',
    must: issue => issue.type === 'Required' ? 'the path of a field is needed' : `${OF_ENV.join(', ')}, metadata.labels['<key>'] or metadata.annotations['<key>'] of apiVersion v1 is allowed`,
    check({ fieldRef }: EnvVarSource, report) {
      if (!fieldRef) return;
      const error = fieldRef.fieldPath ? errorOf(fieldRef) : 'Required';
      if (error) report(error, 'fieldRef.fieldPath', fieldRef.fieldPath);
    },
  },

  'env-field-key-is-valid': {
    on: 'core/v1.EnvVarSource',
    must: lawOf,
    check({ fieldRef }: EnvVarSource, report) {
      const subscripted = fieldRef?.fieldPath && fieldRef.apiVersion === 'v1' ? SUBSCRIPTED.exec(fieldRef.fieldPath) : null;
      if (!subscripted) return;
      const [, field, key = ''] = subscripted;
      if (field === 'metadata.labels') demand(report, 'qualified-name', 'fieldRef', key);
      if (field === 'metadata.annotations') demand(report, 'qualified-name', 'fieldRef', key.toLowerCase());
    },
  },

  'env-resource-is-known': {
    on: 'core/v1.EnvVarSource',
    must: ({ type }) => type === 'Required' ? 'the name of a resource is needed' : 'limits or requests of cpu, memory, ephemeral-storage or hugepages-<size>, as in limits.cpu, is allowed',
    check({ resourceFieldRef }: EnvVarSource, report) {
      if (!resourceFieldRef) return;
      const { resource } = resourceFieldRef;
      if (!resource) report('Required', 'resourceFieldRef.resource');
      else if (!RESOURCE.test(resource)) report('NotSupported', 'resourceFieldRef.resource', resource);
    },
  },

  'env-divisor-fits-resource': {
    on: 'core/v1.EnvVarSource',
    must: 'cpu is counted in 1 or 1m, bytes in 1, 1k to 1E or 1Ki to 1Ei',
    check({ resourceFieldRef }: EnvVarSource, report) {
      const { resource, divisor } = resourceFieldRef ?? {};
      if (!resource || !divisor || !RESOURCE.test(resource)) return;
      const unit = milliOf(divisor);
      if (unit !== 0n && !(resource.endsWith('.cpu') ? CORES : BYTES).has(unit)) report('Invalid', 'resourceFieldRef.divisor', resource);
    },
  },
};

import { demand } from './check';
import { Rules } from './rule';
import { demandDriver, driverOf } from './volume-source';
import type { TopologySelectorLabelRequirement, TopologySelectorTerm } from '../../generated/bindings/kubernetes/core/v1';
import type { StorageClassProps, VolumeAttachmentSpec, VolumeAttributesClassProps } from '../../generated/bindings/kubernetes/storage/v1';
import { lawOf } from '../messages/naming';
import { numberOf } from '../messages/words';

const ATTRIBUTES = ['storage/v1.VolumeAttributesClass', 'storage/v1alpha1.VolumeAttributesClass', 'storage/v1beta1.VolumeAttributesClass'];
type Classes = Partial<StorageClassProps & VolumeAttributesClassProps>;

const MOST_PARAMETERS = 512;
/** Bytes of all names and values. */
const PARAMETERS_LIMIT = 256 * 1024;

/** What a term selects, in one form for equal terms. */
function formOf({ matchLabelExpressions = [] }: TopologySelectorTerm): string {
  return JSON.stringify(matchLabelExpressions.map(({ key, values = [] }) => [key, [...values].sort()]).sort());
}

export const rules: Rules = {
  'provisioner-is-valid': {
    on: ['storage/v1.StorageClass', ...ATTRIBUTES],
    must: issue => issue.type === 'Required' ? 'the name of the driver is needed' : lawOf(issue),
    check(value: Classes, report) {
      for (const field of ['provisioner', 'driverName'] as const) {
        const name = value[field];
        if (name === '') report('Required', field);
        else demand(report, 'qualified-name', field, name?.toLowerCase());
      }
    },
  },

  'class-parameters-fit': {
    on: ['storage/v1.StorageClass', ...ATTRIBUTES],
    must: issue => numberOf(issue, 'most') ? `at most ${MOST_PARAMETERS} are allowed` : issue.type === 'TooLong' ? `at most ${PARAMETERS_LIMIT} bytes are allowed` : 'a parameter needs a name',
    check({ parameters = {} }: Classes, report) {
      const names = Object.keys(parameters);
      if (names.length > MOST_PARAMETERS) {
        report('TooLong', 'parameters', names.length, { most: MOST_PARAMETERS });
        return;
      }
      if (names.includes('')) report('Invalid', 'parameters', '');
      const size = names.reduce((sum, name) => sum + Buffer.byteLength(name) + Buffer.byteLength(parameters[name] ?? ''), 0);
      if (size > PARAMETERS_LIMIT) report('TooLong', 'parameters', size);
    },
  },

  'attributes-class-has-parameters': {
    on: ATTRIBUTES,
    must: 'at least one parameter is needed',
    check({ parameters = {} }: Classes, report) {
      if (Object.keys(parameters).length === 0) report('Required', 'parameters');
    },
  },

  'class-policy-is-known': {
    on: 'storage/v1.StorageClass',
    must: issue => issue.path === 'reclaimPolicy' ? 'Delete or Retain is allowed' : 'Immediate or WaitForFirstConsumer is allowed',
    check({ reclaimPolicy, volumeBindingMode }: Classes, report) {
      if (reclaimPolicy === 'Recycle') report('NotSupported', 'reclaimPolicy', reclaimPolicy);
      // Other wrong values are not of the schema.
      if ((volumeBindingMode as string) === '') report('NotSupported', 'volumeBindingMode', volumeBindingMode);
    },
  },

  'topology-values-are-unique': {
    on: 'core/v1.TopologySelectorLabelRequirement',
    must: issue => issue.type === 'Required' ? 'at least one value is needed' : 'a value is listed once',
    check({ values = [] }: TopologySelectorLabelRequirement, report) {
      if (values.length === 0) report('Required', 'values');
      values.forEach((value, i) => {
        if (values.indexOf(value) < i) report('Duplicate', `values[${i}]`, value);
      });
    },
  },

  'topology-key-is-valid': {
    on: 'core/v1.TopologySelectorTerm',
    must: issue => issue.type === 'Duplicate' ? 'a key is given once in a term' : lawOf(issue),
    check({ matchLabelExpressions = [] }: TopologySelectorTerm, report) {
      const keys = new Set<string>();
      matchLabelExpressions.forEach(({ key }, i) => {
        if (key === undefined) return;
        demand(report, 'qualified-name', `matchLabelExpressions[${i}].key`, key);
        if (keys.has(key)) report('Duplicate', `matchLabelExpressions[${i}].key`, key);
        keys.add(key);
      });
    },
  },

  'topologies-are-different': {
    on: 'storage/v1.StorageClass',
    must: 'a term that selects the same as another says nothing',
    check({ allowedTopologies = [] }: Classes, report) {
      // The server compares with a term that selects nothing, too.
      const forms = new Set([formOf({})]);
      allowedTopologies.forEach((term, i) => {
        const form = formOf(term);
        if (forms.has(form)) report('Duplicate', `allowedTopologies[${i}].matchLabelExpressions`, '');
        forms.add(form);
      });
    },
  },

  'attacher-is-valid': {
    on: 'storage/v1.VolumeAttachmentSpec',
    must: issue => issue.type === 'Required' ? 'the name of the driver is needed' : driverOf(issue),
    check({ attacher }: VolumeAttachmentSpec, report) {
      if (attacher === '') report('Required', 'attacher');
      demandDriver(report, 'attacher', attacher);
    },
  },

  'attachment-node-is-valid': {
    on: 'storage/v1.VolumeAttachmentSpec',
    must: lawOf,
    check({ nodeName }: VolumeAttachmentSpec, report) {
      demand(report, 'dns-subdomain', 'nodeName', nodeName);
    },
  },

  'attachment-has-one-volume': {
    on: 'storage/v1.VolumeAttachmentSpec',
    must: 'either persistentVolumeName or inlineVolumeSpec is needed',
    check({ source }: VolumeAttachmentSpec, report) {
      if (!source) return;
      const { inlineVolumeSpec, persistentVolumeName } = source;
      if (inlineVolumeSpec && persistentVolumeName !== undefined) report('Forbidden', 'source');
      else if (!inlineVolumeSpec && persistentVolumeName === undefined) report('Required', 'source');
    },
  },

  'attached-volume-name-is-valid': {
    on: 'storage/v1.VolumeAttachmentSpec',
    must: issue => issue.type === 'Required' ? 'the name of a volume is needed' : lawOf(issue),
    check({ source }: VolumeAttachmentSpec, report) {
      if (source?.persistentVolumeName === '') report('Required', 'source.persistentVolumeName');
      else demand(report, 'dns-subdomain', 'source.persistentVolumeName', source?.persistentVolumeName);
    },
  },
};

import { demand } from './check';
import { ATTRIBUTES_SINCE } from './claim';
import { milliOf, wholeOf } from './quantity';
import { Report, Rules } from './rule';
import type { PersistentVolumeSpec } from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';

const ON = 'core/v1.PersistentVolumeSpec';

/** A volume that only an attachment speaks of. */
function isInline({ kind }: Report): boolean {
  return kind === 'VolumeAttachment';
}

/** `/`, however it is written. */
function isRoot(path: string | undefined): boolean {
  return path !== undefined && /^\/(?:\.{0,2}\/)*\.{0,2}$/.test(path);
}

export const rules: Rules = {
  'capacity-is-of-storage': {
    on: ON,
    must: issue => issue.type === 'Required' ? 'capacity.storage is needed' : 'storage, and nothing else, is allowed',
    check({ capacity = {} }: PersistentVolumeSpec, report) {
      if (isInline(report)) return;
      const names = Object.keys(capacity);
      if (names.length === 0) report('Required', 'capacity');
      if (names.length !== 1 || names[0] !== 'storage') report('NotSupported', 'capacity', names);
    },
  },

  'capacity-is-positive': {
    on: ON,
    must: 'more than 0 is needed, and what 64 bits hold',
    check({ capacity = {} }: PersistentVolumeSpec, report) {
      if (isInline(report)) return;
      // the server looks at the whole number in 64 bits, whatever comes of it
      const isPositive = (quantity: unknown): boolean => milliOf(quantity) > 0n && BigInt.asIntN(64, wholeOf(quantity)) >= 0n;
      for (const [name, quantity] of Object.entries(capacity)) if (!isPositive(quantity)) report('Invalid', `capacity[${name}]`, quantity);
    },
  },

  'local-volume-is-tied-to-nodes': {
    on: ON,
    must: issue => issue.path.endsWith('required') ? 'the nodes must be given' : 'a local volume needs the nodes that it is on',
    check({ local, nodeAffinity }: PersistentVolumeSpec, report) {
      if (isInline(report)) return;
      if (local && !nodeAffinity) report('Required', 'nodeAffinity');
      if (nodeAffinity && !nodeAffinity.required) report('Required', 'nodeAffinity.required');
    },
  },

  'root-is-not-recycled': {
    on: ON,
    must: 'Recycle would delete every file of the node',
    fix: 'use Retain or Delete, or another path',
    check({ hostPath, persistentVolumeReclaimPolicy }: PersistentVolumeSpec, report) {
      if (persistentVolumeReclaimPolicy === 'Recycle' && isRoot(hostPath?.path)) report('Forbidden', 'persistentVolumeReclaimPolicy');
    },
  },

  'volume-class-name-is-valid': {
    on: ON,
    must: lawOf,
    check({ storageClassName, volumeAttributesClassName }: PersistentVolumeSpec, report) {
      if (isInline(report)) return;
      if (storageClassName) demand(report, 'dns-subdomain', 'storageClassName', storageClassName);
      if (volumeAttributesClassName && report.minor >= ATTRIBUTES_SINCE) demand(report, 'dns-subdomain', 'volumeAttributesClassName', volumeAttributesClassName);
    },
  },

  'volume-attributes-are-of-csi': {
    on: ON,
    since: ATTRIBUTES_SINCE,
    must: issue => issue.path.endsWith('csi') ? 'only a csi volume has a class of attributes' : 'a name is needed where the field is given',
    check({ volumeAttributesClassName: name, csi }: PersistentVolumeSpec, report) {
      if (name === undefined || isInline(report)) return;
      if (name === '') report('Required', 'volumeAttributesClassName');
      if (!csi) report('Required', 'csi');
    },
  },

  'inline-volume-is-bare': {
    on: ON,
    must: issue => issue.type === 'Required' ? 'a csi volume is needed in an attachment' : 'not allowed for the volume of an attachment',
    check(spec: PersistentVolumeSpec, report) {
      if (!isInline(report)) return;
      if (!spec.csi) report('Required', 'csi');
      if (spec.claimRef) report('Forbidden', 'claimRef');
      if (Object.keys(spec.capacity ?? {}).length > 0) report('Forbidden', 'capacity');
      if (spec.nodeAffinity) report('Forbidden', 'nodeAffinity');
      if (spec.storageClassName) report('Forbidden', 'storageClassName');
      if (spec.persistentVolumeReclaimPolicy && spec.persistentVolumeReclaimPolicy !== 'Retain') report('Forbidden', 'persistentVolumeReclaimPolicy');
      if (spec.volumeMode !== undefined && spec.volumeMode !== 'Filesystem') report('Forbidden', 'volumeMode');
    },
  },
};

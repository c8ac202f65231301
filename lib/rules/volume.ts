import { demand } from './check';
import { isPod } from './pods';
import { milliOf } from './quantity';
import { Report, Rules } from './rule';
import type { PersistentVolumeSpec, PodSpec, Volume } from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';
import { textOf } from '../messages/words';

const IMAGES_SINCE = 35;
/** Templates need the reference from this minor on, too. */
const REFERENCE_SINCE = 37;

type SourceName = Exclude<keyof Volume, 'name'> | keyof PersistentVolumeSpec;

/** Sources in the order in which the server looks at them: of several, the first counts. */
const OF_PODS: readonly Exclude<keyof Volume, 'name'>[] = [
  'emptyDir', 'hostPath', 'gitRepo', 'gcePersistentDisk', 'awsElasticBlockStore', 'secret', 'nfs', 'iscsi', 'glusterfs', 'flocker', 'persistentVolumeClaim', 'rbd',
  'cinder', 'cephfs', 'quobyte', 'downwardAPI', 'fc', 'flexVolume', 'configMap', 'azureFile', 'vsphereVolume', 'photonPersistentDisk', 'portworxVolume', 'azureDisk',
  'storageos', 'projected', 'scaleIO', 'csi', 'ephemeral', 'image',
];
const OF_VOLUMES: readonly (keyof PersistentVolumeSpec)[] = [
  'hostPath', 'gcePersistentDisk', 'awsElasticBlockStore', 'glusterfs', 'flocker', 'nfs', 'rbd', 'quobyte', 'cephfs', 'iscsi', 'cinder', 'fc', 'flexVolume', 'azureFile',
  'vsphereVolume', 'photonPersistentDisk', 'portworxVolume', 'azureDisk', 'scaleIO', 'local', 'storageos', 'csi',
];

const SOURCES = new Set<string>([...OF_PODS, ...OF_VOLUMES]);

/** Where the server misspells the name of a second source. */
const MISSPELT: Readonly<Record<string, string>> = { cephfs: 'cephFS', downwardAPI: 'downwarAPI' };

/** What a source cannot do without. */
const LEAVES = new Map<string, readonly string[]>(([
  ['awsElasticBlockStore', 'volumeID'],
  ['azureDisk', 'diskName', 'diskURI'],
  ['azureFile', 'secretName', 'shareName'],
  ['cephfs', 'monitors'],
  ['cinder', 'volumeID'],
  ['configMap', 'name'],
  ['csi', 'driver', 'volumeHandle'],
  ['ephemeral', 'volumeClaimTemplate'],
  ['flexVolume', 'driver'],
  ['gcePersistentDisk', 'pdName'],
  ['gitRepo', 'repository'],
  ['glusterfs', 'endpoints', 'path'],
  ['hostPath', 'path'],
  ['iscsi', 'targetPortal', 'iqn'],
  ['local', 'path'],
  ['nfs', 'server', 'path'],
  ['persistentVolumeClaim', 'claimName'],
  ['photonPersistentDisk', 'pdID'],
  ['portworxVolume', 'volumeID'],
  ['quobyte', 'registry', 'volume'],
  ['rbd', 'monitors', 'image'],
  ['scaleIO', 'gateway', 'system', 'volumeName'],
  ['secret', 'secretName'],
  ['storageos', 'volumeName'],
  ['vsphereVolume', 'volumePath'],
] as readonly (readonly [SourceName, ...string[]])[]).map(([source, ...fields]) => [source, fields]));

/** Fields that the schema does not demand; it reports the others when they are absent. */
const UNDEMANDED = new Set(['secret.secretName', 'configMap.name', 'ephemeral.volumeClaimTemplate', 'scaleIO.volumeName', 'storageos.volumeName']);

/** The name of a volume's source in the server's paths. */
export function pathOf(source: string): string {
  return source === 'gcePersistentDisk' ? 'persistentDisk' : source;
}

/** Whether there is one source and no other: nearly every volume has that. */
function hasOneSource(volume: Volume | PersistentVolumeSpec): boolean {
  let count = 0;
  for (const name in volume) if (SOURCES.has(name) && volume[name as never] !== undefined) count++;
  return count === 1;
}

function sourcesOf(volume: Volume | PersistentVolumeSpec, report: Report): string[] {
  const names: readonly string[] = isOfPod(volume, report) ? OF_PODS : OF_VOLUMES;
  return names.filter(name => volume[name as never] !== undefined);
}

/** Volumes of images are new, and dropped by servers that do not know them well. */
function isDropped({ image }: Volume, { minor }: Report): boolean {
  return image !== undefined && minor < IMAGES_SINCE;
}

function isOfPod(_: Volume | PersistentVolumeSpec, { kind }: Report): _ is Volume {
  return kind !== 'PersistentVolume' && kind !== 'VolumeAttachment';
}

export const rules: Rules = {
  'volume-name-is-valid': {
    on: 'core/v1.Volume',
    must: issue => issue.type === 'Required' ? 'a volume needs a name' : lawOf(issue),
    check(volume: Volume, report) {
      if (isDropped(volume, report)) return;
      const { name } = volume;
      if (name === '') report('Required', 'name');
      else demand(report, 'dns-label', 'name', name);
    },
  },

  'volume-name-is-unique': {
    on: 'core/v1.PodSpec',
    when: 'volumes',
    must: 'another name than that of the pod\'s other volumes is needed',
    check({ volumes }: PodSpec, report) {
      if (!volumes || volumes.length < 2) return;
      const names = new Set<string>();
      volumes.forEach((volume, i) => {
        const { name } = volume;
        if (isDropped(volume, report)) return;
        if (name && names.has(name)) report('Duplicate', `volumes[${i}].name`, name);
        names.add(name);
      });
    },
  },

  'volume-has-one-source': {
    on: ['core/v1.Volume', 'core/v1.PersistentVolumeSpec'],
    must: issue => issue.type === 'Required' ? 'a volume needs a source, such as nfs or csi' : `a volume has one source, and this one has ${textOf(issue, 'first') ?? 'another'}`,
    check(volume: Volume | PersistentVolumeSpec, report) {
      if (isOfPod(volume, report) && isDropped(volume, report)) return;
      if (hasOneSource(volume)) return;
      const [first, ...others] = sourcesOf(volume, report);
      if (first === undefined) report('Required', '');
      for (const other of others) {
        // The server forgets to count this one in a volume of its own.
        if (other === 'flexVolume' && !isOfPod(volume, report)) continue;
        report('Forbidden', MISSPELT[other] ?? other, undefined, { first });
      }
    },
  },

  'volume-source-is-complete': {
    on: ['core/v1.Volume', 'core/v1.PersistentVolumeSpec'],
    must: 'a value is needed',
    check(volume: Volume | PersistentVolumeSpec, report) {
      for (const source in volume) {
        const fields = LEAVES.get(source);
        const value = volume[source as never] as Readonly<Record<string, unknown>> | undefined;
        if (fields === undefined || value === undefined) continue;
        for (const field of fields) {
          const found = value[field];
          const isEmpty = found === undefined ? UNDEMANDED.has(`${source}.${field}`) : found === '' || (Array.isArray(found) && found.length === 0);
          if (isEmpty) report('Required', `${pathOf(source)}.${field}`);
        }
      }
    },
  },

  'volume-image-is-named': {
    on: 'core/v1.Volume',
    since: IMAGES_SINCE,
    must: 'the image that the volume shows is needed',
    check({ image }: Volume, report) {
      // A template may leave it to others, as long as the server lets it.
      if (image && !image.reference && (isPod(report) || report.minor >= REFERENCE_SINCE)) report('Required', 'image.reference');
    },
  },

  'volume-size-is-not-negative': {
    on: 'core/v1.Volume',
    when: 'sizeLimit',
    must: '0 or more is allowed',
    check({ emptyDir }: Volume, report) {
      if (emptyDir?.sizeLimit !== undefined && milliOf(emptyDir.sizeLimit) < 0n) report('Forbidden', 'emptyDir.sizeLimit');
    },
  },

  'claim-is-not-of-another-volume': {
    on: 'core/v1.PodSpec',
    when: 'ephemeral',
    must: 'another claim than the one that an ephemeral volume of the pod makes is needed',
    check({ volumes }: PodSpec, report) {
      const pod = nameOf(report);
      if (!pod || !volumes) return;
      const made = new Set(volumes.filter(v => v.ephemeral).map(v => `${pod}-${v.name}`));
      volumes.forEach(({ persistentVolumeClaim: claim }, i) => {
        if (claim && made.has(claim.claimName)) report('Invalid', `volumes[${i}].persistentVolumeClaim.claimName`, claim.claimName);
      });
    },
  },

  'ephemeral-claim-name-is-valid': {
    on: 'core/v1.Volume',
    when: 'ephemeral',
    must: issue => `the claim ${textOf(issue, 'claim') ?? ''} is named after pod and volume, and that name ${lawOf(issue)}`,
    check({ ephemeral, name }: Volume, report) {
      const pod = ephemeral && nameOf(report);
      if (!pod || !name) return;
      const claim = `${pod}-${name}`;
      if (claim.length > 253 || !/^[a-z0-9][-a-z0-9.]*$/.test(claim)) report('Invalid', 'name', name, { must: 'dns-subdomain', claim });
    },
  },
};

/** The pod's own name; templates have none. */
function nameOf(report: Report): string | undefined {
  return isPod(report) ? (report.root.metadata as { name?: string } | undefined)?.name : undefined;
}

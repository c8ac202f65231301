import { posix } from 'path';
import { partsOf, type Placed } from './parts';
import { REVISIONS } from './places';
import type { RevisionSpec } from './reading';
import type { Volume, VolumeMount } from '../../../generated/bindings/kubernetes/core/v1';
import type { SystemReport, SystemRules } from '../system';

const RESERVED: readonly string[] = ['/', '/dev', '/dev/log'];
const PROPAGATIONS: readonly string[] = ['None', 'HostToContainer'];

/** `/a//b/../c/` → `/a/c` */
function clean(path: string): string {
  return posix.normalize(path).replace(/(.)\/$/, '$1');
}

type Visit = (mount: VolumeMount, place: string, volume: Volume | undefined, placed: Placed) => void;

function eachMount(spec: RevisionSpec, report: SystemReport, visit: Visit): void {
  const { containers, volumes } = partsOf(spec, report);
  const byName = new Map(volumes.map((volume): [string, Volume] => [volume.name, volume]));
  for (const placed of containers) (placed.container.volumeMounts ?? []).forEach((mount, i) => visit(mount, `${placed.place}.volumeMounts[${i}]`, byName.get(mount.name), placed));
}

/** What Knative mounts to be read unless it says that it may be written. */
function isWritable({ emptyDir, persistentVolumeClaim, ephemeral }: Volume): boolean {
  return Boolean(emptyDir ?? persistentVolumeClaim ?? ephemeral);
}

export const rules: SystemRules = {
  'serving-mount-has-volume': {
    on: REVISIONS,
    must: 'there is no volume of this name',
    fix: 'add it to volumes, or name one that is there',
    check(spec: RevisionSpec, report) {
      eachMount(spec, report, ({ name }, place, volume) => {
        if (!volume) report('NotFound', `${place}.name`, name);
      });
    },
  },

  'serving-mount-path-is-free': {
    on: REVISIONS,
    must: ({ type }) => {
      if (type === 'Required') return 'a mount needs a path';
      return type === 'Duplicate' ? 'another volume of the container is mounted there' : 'must begin with "/", and "/", "/dev" and "/dev/log" are taken';
    },
    fix: 'choose a folder of its own, such as "/data"',
    check(spec: RevisionSpec, report) {
      const seen = new Map<Placed, Set<string>>();
      eachMount(spec, report, ({ mountPath = '' }, place, _, placed) => {
        const path = clean(mountPath);
        const paths = seen.get(placed) ?? new Set<string>();
        seen.set(placed, paths);
        if (mountPath === '') report('Required', `${place}.mountPath`);
        else if (RESERVED.includes(path) || !path.startsWith('/')) report('Invalid', `${place}.mountPath`, mountPath);
        else if (paths.has(path)) report('Duplicate', `${place}.mountPath`, mountPath);
        paths.add(path);
      });
    },
  },

  'serving-mount-is-read-only': {
    on: REVISIONS,
    must: issue => issue.params?.claim === true ? 'the claim is read-only, its mount is not' : 'an init container may only read such a volume',
    fix: 'set readOnly: true',
    check(spec: RevisionSpec, report) {
      eachMount(spec, report, ({ readOnly }, place, volume, { role }) => {
        if (readOnly === true) return;
        if (volume?.persistentVolumeClaim?.readOnly === true) report('Invalid', `${place}.readOnly`, readOnly ?? false, { claim: true });
        // elsewhere Knative sets it
        if (role === 'init' && !(volume && isWritable(volume))) report('Invalid', `${place}.readOnly`, readOnly ?? false);
      });
    },
  },

  'serving-mount-propagation-is-one-way': {
    on: REVISIONS,
    must: 'allowed: "None" and "HostToContainer"',
    fix: 'choose one of them, or leave it out for "None"',
    check(spec: RevisionSpec, report) {
      eachMount(spec, report, ({ mountPropagation: propagation }, place) => {
        if (typeof propagation === 'string' && !PROPAGATIONS.includes(propagation)) report('NotSupported', `${place}.mountPropagation`, propagation);
      });
    },
  },
};

import { demandFilled } from './filled';
import { hasBackstep, isBelow } from './paths';
import { AnyContainer, CONTAINERS, eachContainer } from './pods';
import { Report, Rules } from './rule';
import type { PodSpec, VolumeMount } from '../../generated/bindings/kubernetes/core/v1';

/** Mounts can be read-only all the way down since then; before, the server drops the field. */
const RECURSIVE_SINCE = 31;

const PROPAGATIONS = new Set<string>(['None', 'HostToContainer', 'Bidirectional']);

/** The names of a pod's volumes; a StatefulSet's claims are volumes of its pods. */
function volumesOf({ volumes }: PodSpec, { kind, root }: Report): { all: Set<string>; blocks: Set<string> } {
  const all = new Set<string>();
  const blocks = new Set<string>();
  volumes?.forEach(({ name, persistentVolumeClaim, ephemeral }) => {
    all.add(name);
    if (persistentVolumeClaim ?? ephemeral) blocks.add(name);
  });
  const claims = kind === 'StatefulSet' ? (root.spec as { volumeClaimTemplates?: { metadata?: { name?: string } }[] } | undefined)?.volumeClaimTemplates : undefined;
  for (const { metadata } of claims ?? []) {
    if (metadata?.name === undefined) continue;
    all.add(metadata.name);
    blocks.add(metadata.name);
  }
  return { all, blocks };
}

function isRecursive({ recursiveReadOnly }: VolumeMount): boolean {
  return recursiveReadOnly === 'Enabled' || recursiveReadOnly === 'IfPossible';
}

export const rules: Rules = {
  'mount-is-filled': {
    on: CONTAINERS,
    when: ['volumeMounts', 'volumeDevices'],
    must: 'a name and a path are needed',
    check({ volumeMounts, volumeDevices }: AnyContainer, report) {
      volumeMounts?.forEach(({ name, mountPath }, i) => {
        demandFilled(report, undefined, `volumeMounts[${i}].name`, name);
        demandFilled(report, undefined, `volumeMounts[${i}].mountPath`, mountPath);
      });
      volumeDevices?.forEach(({ name, devicePath }, i) => {
        demandFilled(report, undefined, `volumeDevices[${i}].name`, name);
        demandFilled(report, undefined, `volumeDevices[${i}].devicePath`, devicePath);
      });
    },
  },

  'mounted-volume-exists': {
    on: 'core/v1.PodSpec',
    when: ['volumeMounts', 'volumeDevices'],
    must: 'the name of a volume of the pod is needed',
    fix: 'add the volume to the pod\'s volumes, or correct the name',
    check(spec: PodSpec, report) {
      let all: Set<string> | undefined;
      eachContainer(spec, ({ volumeMounts, volumeDevices }, at) => {
        if (!volumeMounts && !volumeDevices) return;
        const names = all ??= volumesOf(spec, report).all;
        volumeMounts?.forEach(({ name = '' }, i) => {
          if (!names.has(name)) report('NotFound', at(`volumeMounts[${i}].name`), name);
        });
        volumeDevices?.forEach(({ name = '' }, i) => {
          if (!names.has(name)) report('NotFound', at(`volumeDevices[${i}].name`), name);
        });
      });
    },
  },

  'mount-path-is-unique': {
    on: CONTAINERS,
    when: ['volumeMounts', 'volumeDevices'],
    must: 'a path that nothing else in the container is mounted at is needed',
    check({ volumeMounts = [], volumeDevices = [] }: AnyContainer, report) {
      if (volumeMounts.length + volumeDevices.length < 2) return;
      const mounts = new Set<string>();
      const devices = new Set(volumeDevices.map(d => d.devicePath));
      volumeMounts.forEach(({ mountPath = '' }, i) => {
        if (mounts.has(mountPath) || devices.has(mountPath)) report('Invalid', `volumeMounts[${i}].mountPath`, mountPath);
        mounts.add(mountPath);
      });
      const seen = new Set<string>();
      volumeDevices.forEach(({ devicePath = '' }, i) => {
        if (seen.has(devicePath) || mounts.has(devicePath)) report('Invalid', `volumeDevices[${i}].devicePath`, devicePath);
        seen.add(devicePath);
      });
    },
  },

  'device-name-is-unique': {
    on: CONTAINERS,
    when: 'volumeDevices',
    must: 'a volume is used once as a device, or mounted',
    check({ volumeMounts = [], volumeDevices = [] }: AnyContainer, report) {
      if (volumeDevices.length === 0) return;
      const mounted = new Set(volumeMounts.map(m => m.name));
      const devices = new Set(volumeDevices.map(d => d.name));
      const seen = new Set<string>();
      volumeMounts.forEach(({ name }, i) => {
        if (devices.has(name)) report('Invalid', `volumeMounts[${i}].name`, name);
      });
      volumeDevices.forEach(({ name }, i) => {
        if (seen.has(name) || mounted.has(name)) report('Invalid', `volumeDevices[${i}].name`, name);
        if (name) seen.add(name);
      });
    },
  },

  'device-is-a-claim': {
    on: 'core/v1.PodSpec',
    when: 'volumeDevices',
    must: 'a device needs a volume of the kind persistentVolumeClaim or ephemeral',
    check(spec: PodSpec, report) {
      eachContainer(spec, ({ volumeDevices }, at) => {
        if (!volumeDevices) return;
        const { all, blocks } = volumesOf(spec, report);
        volumeDevices.forEach(({ name }, i) => {
          if (all.has(name) && !blocks.has(name)) report('Invalid', at(`volumeDevices[${i}].name`), name);
        });
      });
    },
  },

  'device-path-has-no-backsteps': {
    on: CONTAINERS,
    when: 'volumeDevices',
    must: 'no ".." is allowed in the path',
    check({ volumeDevices }: AnyContainer, report) {
      volumeDevices?.forEach(({ devicePath }, i) => {
        if (devicePath && hasBackstep(devicePath)) report('Invalid', `volumeDevices[${i}].devicePath`, devicePath);
      });
    },
  },

  'sub-path-stays-below': {
    on: CONTAINERS,
    when: ['subPath', 'subPathExpr'],
    must: 'a path below the volume is needed, with neither "/" at the beginning nor ".."',
    check({ volumeMounts }: AnyContainer, report) {
      // The server's path has no index.
      volumeMounts?.forEach(({ subPath, subPathExpr }) => {
        if (subPath && !isBelow(subPath)) report('Invalid', 'volumeMounts.subPath', subPath);
        if (subPathExpr && !isBelow(subPathExpr)) report('Invalid', 'volumeMounts.subPathExpr', subPathExpr);
      });
    },
  },

  'sub-path-is-given-once': {
    on: 'core/v1.VolumeMount',
    must: 'either subPath or subPathExpr is allowed',
    check({ subPath, subPathExpr }: VolumeMount, report) {
      if (subPath && subPathExpr) report('Invalid', 'subPathExpr', subPathExpr);
    },
  },

  'mount-propagation-is-known': {
    on: CONTAINERS,
    when: 'mountPropagation',
    must: 'one of None, HostToContainer and Bidirectional is allowed',
    check({ volumeMounts }: AnyContainer, report) {
      volumeMounts?.forEach(({ mountPropagation }) => {
        if (mountPropagation !== undefined && !PROPAGATIONS.has(mountPropagation)) report('NotSupported', 'volumeMounts.mountPropagation', mountPropagation);
      });
    },
  },

  'mount-spreads-from-privileged-only': {
    on: CONTAINERS,
    when: 'mountPropagation',
    must: 'mountPropagation Bidirectional needs a privileged container',
    check({ volumeMounts, securityContext }: AnyContainer, report) {
      if (securityContext?.privileged) return;
      volumeMounts?.forEach(({ mountPropagation }) => {
        if (mountPropagation === 'Bidirectional') report('Forbidden', 'volumeMounts.mountPropagation', mountPropagation);
      });
    },
  },

  'recursive-read-only-is-known': {
    on: CONTAINERS,
    when: 'recursiveReadOnly',
    since: RECURSIVE_SINCE,
    must: 'one of Disabled, IfPossible and Enabled is allowed',
    check({ volumeMounts }: AnyContainer, report) {
      volumeMounts?.forEach(mount => {
        const { recursiveReadOnly } = mount;
        if (recursiveReadOnly !== undefined && recursiveReadOnly !== 'Disabled' && !isRecursive(mount)) report('NotSupported', 'volumeMounts.recursiveReadOnly', recursiveReadOnly);
      });
    },
  },

  'recursive-read-only-is-read-only': {
    on: CONTAINERS,
    when: 'recursiveReadOnly',
    since: RECURSIVE_SINCE,
    must: 'readOnly must be true, and mountPropagation None or absent',
    check({ volumeMounts }: AnyContainer, report) {
      volumeMounts?.forEach(mount => {
        if (!isRecursive(mount)) return;
        if (!mount.readOnly) report('Forbidden', 'volumeMounts.recursiveReadOnly', mount.recursiveReadOnly);
        if (mount.mountPropagation !== undefined && mount.mountPropagation !== 'None') report('Forbidden', 'volumeMounts.recursiveReadOnly', mount.recursiveReadOnly);
      });
    },
  },
};

import { demandFilled, filledOf } from './filled';
import { AnyContainer, CONTAINERS, eachContainer, isPod } from './pods';
import { Rules } from './rule';
import type { Container, EphemeralContainer, PodSpec } from '../../generated/bindings/kubernetes/core/v1';

/** What an ephemeral container cannot have. */
const SERVING = [
  'ports', 'resources', 'livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle', 'resizePolicy', 'restartPolicy', 'restartPolicyRules',
] as const satisfies readonly (keyof EphemeralContainer)[];

function isUnset(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) ? value.length === 0 : typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

/** The signal to stop with is dropped, and with it hooks that are no others. */
function isSignalOnly({ stopSignal, postStart, preStop }: NonNullable<Container['lifecycle']>): boolean {
  return stopSignal !== undefined && !postStart && !preStop;
}

export const rules: Rules = {
  'pod-has-containers': {
    on: 'core/v1.PodSpec',
    must: 'at least one container is needed',
    check({ containers }: PodSpec, report) {
      if (containers?.length === 0) report('Required', 'containers');
    },
  },

  'container-name-is-valid': {
    on: CONTAINERS,
    must: filledOf,
    check({ name }: AnyContainer, report) {
      demandFilled(report, 'dns-label', 'name', name);
    },
  },

  'container-name-is-unique': {
    on: 'core/v1.PodSpec',
    must: 'a name that no other container of the pod has is needed',
    check(spec: PodSpec, report) {
      const count = (spec.containers?.length ?? 0) + (spec.initContainers?.length ?? 0) + (spec.ephemeralContainers?.length ?? 0);
      if (count < 2) return;
      const seen = new Set<string>();
      // The server counts the containers themselves first, so that it blames the others.
      for (const list of ['containers', 'initContainers', 'ephemeralContainers'] as const) {
        (spec[list] as readonly AnyContainer[] | undefined)?.forEach(({ name = '' }, i) => {
          if (seen.has(name)) report('Duplicate', `${list}[${i}].name`, name);
          if (name || list !== 'initContainers') seen.add(name);
        });
      }
    },
  },

  'container-image-is-set': {
    on: CONTAINERS,
    must: 'an image is needed',
    check({ image }: AnyContainer, report) {
      if (!image) report('Required', 'image');
    },
  },

  'container-image-has-no-spaces-around': {
    on: CONTAINERS,
    must: 'no white space is allowed around the image',
    check({ image }: AnyContainer, report) {
      if (isPod(report) && image && image.trim() !== image) report('Invalid', 'image', image);
    },
  },

  'pod-starts-without-ephemeral-containers': {
    on: 'core/v1.PodSpec',
    when: 'ephemeralContainers',
    must: 'ephemeral containers are added to a pod that runs',
    check({ ephemeralContainers }: PodSpec, report) {
      if (isPod(report) && ephemeralContainers && ephemeralContainers.length > 0) report('Forbidden', 'ephemeralContainers');
    },
  },

  'ephemeral-container-serves-nothing': {
    on: 'core/v1.EphemeralContainer',
    must: 'an ephemeral container has no ports, resources, probes, hooks and restart rules',
    check(container: EphemeralContainer, report) {
      for (const field of SERVING) {
        if (!isUnset(container[field])) report('Forbidden', field);
      }
    },
  },

  'ephemeral-container-mounts-whole-volumes': {
    on: 'core/v1.EphemeralContainer',
    must: 'an ephemeral container mounts whole volumes, no paths below them',
    check({ volumeMounts }: EphemeralContainer, report) {
      volumeMounts?.forEach(({ subPath, subPathExpr }, i) => {
        if (subPath) report('Forbidden', `volumeMounts[${i}].subPath`);
        if (subPathExpr) report('Forbidden', `volumeMounts[${i}].subPathExpr`);
      });
    },
  },

  'ephemeral-container-target-exists': {
    on: 'core/v1.PodSpec',
    when: 'targetContainerName',
    must: 'the name of a container of the pod is needed',
    check(spec: PodSpec, report) {
      if (!spec.ephemeralContainers?.length) return;
      const names = new Set<string>();
      eachContainer(spec, ({ name }, _, list) => {
        if (list !== 'ephemeralContainers') names.add(name);
      });
      spec.ephemeralContainers.forEach(({ targetContainerName }, i) => {
        if (targetContainerName && !names.has(targetContainerName)) report('NotFound', `ephemeralContainers[${i}].targetContainerName`, targetContainerName);
      });
    },
  },

  'init-container-has-no-probes': {
    on: 'core/v1.PodSpec',
    when: 'initContainers',
    must: 'probes and hooks need an init container that keeps running, with restartPolicy Always',
    check({ initContainers }: PodSpec, report) {
      initContainers?.forEach((container: Container, i) => {
        if (container.restartPolicy === 'Always') return;
        for (const field of ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'] as const) {
          if (field === 'lifecycle' && container.lifecycle && isSignalOnly(container.lifecycle)) continue;
          if (container[field] !== undefined) report('Forbidden', `initContainers[${i}].${field}`);
        }
      });
    },
  },
};

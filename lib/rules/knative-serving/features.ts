import { CAPABILITIES, FIELD_REF, FIELDS, INIT, MULTI, PROPAGATION, SECURITY, SOURCES, WRITE } from './flags';
import { partsOf } from './parts';
import { REVISIONS } from './places';
import { faultsIn, type RevisionSpec } from './reading';
import type { Container, PodSecurityContext, SecurityContext } from '../../../generated/bindings/kubernetes/core/v1';
import { textOf } from '../../messages/words';
import type { SystemReport, SystemRules } from '../system';

/** Whether Go tells a field from one that was left out; an empty list or map counts as set. */
export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== 0 && value !== '';
}

/** As `isSet`, of a field that Go keeps a pointer to. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

const POINTERS: ReadonlySet<string> = new Set(['runtimeClassName', 'shareProcessNamespace']);

/** Fields of the security context of a pod that its flag lets through. */
const SECURITY_FIELDS = ['runAsUser', 'runAsGroup', 'runAsNonRoot', 'fsGroup', 'supplementalGroups', 'seccompProfile'] as const;

type Refuse = (place: string, feature: string) => void;

function demandSecurity(spec: RevisionSpec, report: SystemReport, refuse: Refuse): void {
  const { config } = partsOf(spec, report);
  const { securityContext: security } = spec;
  if (!security || !config.isDisabled(SECURITY)) return;
  if (!config.isSecure) refuse('securityContext', SECURITY);
  for (const field of SECURITY_FIELDS) {
    if (isGiven(security[field]) && !(field === 'seccompProfile' && config.isSecure && isPlainProfile(security))) refuse(`securityContext.${field}`, SECURITY);
  }
}

/** What secure defaults let through. */
function isPlainProfile({ seccompProfile }: PodSecurityContext): boolean {
  return (seccompProfile?.type === 'RuntimeDefault' || seccompProfile?.type === 'Unconfined') && !isGiven(seccompProfile.localhostProfile);
}

/** Whether a container may add capabilities by the defaults for secure pods. */
function addsAllowed({ capabilities }: SecurityContext): boolean {
  return capabilities?.add?.length === 1 && capabilities.add[0] === 'NET_BIND_SERVICE';
}

function demandContainer(spec: RevisionSpec, report: SystemReport, refuse: Refuse): void {
  const { config, containers } = partsOf(spec, report);
  for (const { container, place } of containers) {
    (container.env ?? []).forEach(({ valueFrom }, i) => {
      if (!valueFrom || !config.isDisabled(FIELD_REF)) return;
      for (const field of ['fieldRef', 'resourceFieldRef'] as const) if (isGiven(valueFrom[field])) refuse(`${place}.env[${i}].valueFrom.${field}`, FIELD_REF);
    });
    const { securityContext: security } = container as Container;
    if (security && isGiven(security.capabilities?.add) && !config.isEnabled(CAPABILITIES) && !(config.isSecure && addsAllowed(security))) {
      refuse(`${place}.securityContext.capabilities.add`, CAPABILITIES);
    }
    (container.volumeMounts ?? []).forEach(({ mountPropagation }, i) => {
      if (isGiven(mountPropagation) && !config.isEnabled(PROPAGATION)) refuse(`${place}.volumeMounts[${i}].mountPropagation`, PROPAGATION);
    });
  }
}

export const rules: SystemRules = {
  'revision-is-readable': {
    on: REVISIONS,
    must: issue => `must be of the type that a pod has here: ${textOf(issue, 'expected') ?? 'another one'}`,
    fix: 'write it as in a Pod',
    check(spec: RevisionSpec, report) {
      for (const { path, value, params } of faultsIn(spec, report)) report('TypeInvalid', path, value, params);
    },
  },

  'knative-feature-is-enabled': {
    on: REVISIONS,
    must: issue => `a Knative revision has this only where the cluster-wide flag "${textOf(issue, 'feature') ?? ''}" is enabled`,
    fix: issue => `leave it out, or set ${textOf(issue, 'feature') ?? 'the flag'}: enabled in the ConfigMap config-features, or in spec.config.features of the KnativeServing`,
    check(spec: RevisionSpec, report) {
      if (faultsIn(spec, report).length > 0) return;
      const { config, volumes } = partsOf(spec, report);
      const refuse: Refuse = (place, feature) => report('Forbidden', place, undefined, { feature });
      for (const [field, value] of Object.entries(spec)) {
        const feature = FIELDS.get(field);
        if (feature !== undefined && (POINTERS.has(field) ? isGiven(value) : isSet(value)) && config.isDisabled(feature)) refuse(field, feature);
      }
      const { initContainers, containers = [] } = spec;
      if (isGiven(initContainers) && (config.isDisabled(INIT) || ((initContainers?.length ?? 0) > 0 && !config.isEnabled(INIT)))) refuse('initContainers', INIT);
      if (containers.length > 1 && !config.isEnabled(MULTI)) refuse('containers', MULTI);
      demandSecurity(spec, report, refuse);
      demandContainer(spec, report, refuse);
      volumes.forEach((volume, i) => {
        for (const [source, feature] of Object.entries(SOURCES)) {
          if (isGiven((volume as unknown as Readonly<Record<string, unknown>>)[source]) && !config.isEnabled(feature)) refuse(`volumes[${i}].${source}`, feature);
        }
        const { persistentVolumeClaim: claim } = volume;
        if (claim && claim.readOnly !== true && config.isEnabled(SOURCES.persistentVolumeClaim as string) && !config.isEnabled(WRITE)) {
          refuse(`volumes[${i}].persistentVolumeClaim.readOnly`, WRITE);
        }
      });
    },
  },
};

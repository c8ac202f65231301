import type { ServiceIntent, SidecarProps } from './intent';
import type { ServiceSpecTemplateSpecContainers as Container } from '../../../generated/bindings/knative-serving';
import { milliOf } from '../../../lib/rules/quantity';
import { startupOf } from '../../workload/parts/health';
import type { ResourceAmounts } from '../../workload/pod';

/** The longest name of a service. */
const LONGEST_NAME = 49;

/** A tag and the name of its service together, which are one part of a host name. */
const LONGEST_HOST = 46;

/** Labels are the cloud's. */
const LABEL_KEY = /^\p{Ll}[\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u;
const LABEL_VALUE = /^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u;

/** Seconds until a container has to have started; a GPU's has more of them. */
const LONGEST_START = 600;
const LONGEST_START_GPU = 1800;

/** What an instance with a GPU has at least. */
const LEAST_BY_GPU = { cpu: '4', memory: '16Gi' } as const;

/** The prop, why, and the value. */
export type Unfit = readonly [string, string, string | number];

/** What is refused there of what others take. */
export function* unfitIn(intent: ServiceIntent, name: string): Iterable<Unfit> {
  const { labels = {}, traffic = [], startupSeconds = 0, placement = {} } = intent;
  if (name.length > LONGEST_NAME) yield ['name', `a service has a name of at most ${LONGEST_NAME} characters`, name];
  if (placement.gpu) yield* unfitByGpu(intent);
  const longest = placement.gpu ? LONGEST_START_GPU : LONGEST_START;
  if (startupSeconds > longest) yield ['startupSeconds', `a container has at most ${longest} seconds to start`, startupSeconds];
  for (const { tag } of traffic) {
    if (tag !== undefined && tag.length + name.length > LONGEST_HOST) yield ['traffic', `a tag and the name ${name} have at most ${LONGEST_HOST} characters together`, tag];
  }
  for (const [key, value] of Object.entries(labels)) {
    if (!LABEL_KEY.test(key)) yield ['labels', 'the keys of the cloud have lower-case letters, digits, "_" and "-", and no domain', key];
    else if (!LABEL_VALUE.test(value)) yield ['labels', 'the values of the cloud have lower-case letters, digits, "_" and "-"', value];
  }
}

/** A GPU is for one container of an instance, which is no small one. */
function* unfitByGpu({ placement = {}, resources, sidecars }: ServiceIntent): Iterable<Unfit> {
  const { gpu } = placement;
  const { count = 1 } = typeof gpu === 'object' ? gpu : {};
  if (count !== 1) yield ['placement.gpu', 'an instance has one GPU', count];
  const all = [limitsOf(resources, true), ...Object.values(sidecars).map(one => limitsOf(one.resources))];
  for (const [resource, least] of Object.entries(LEAST_BY_GPU)) {
    const sum = all.reduce((total, limits) => total + (limits[resource] === undefined ? 0n : milliOf(limits[resource])), 0n);
    if (sum < milliOf(least)) yield [`resources.limits.${resource}`, `an instance with a GPU has at least ${least}`, all[0][resource]];
  }
}

/** A container as it is read there: limits, and none of the pod's security, which is its own. */
export function managed(container: Container, { resources }: Pick<SidecarProps, 'resources'>, devices: ResourceAmounts = {}): Container {
  const { securityContext: _, readinessProbe: __, ...rest } = container;
  const limits = { ...limitsOf(resources, Object.keys(devices).length > 0), ...devices };
  return { ...rest, resources: Object.keys(limits).length > 0 ? { limits } : undefined };
}

/** With less than one CPU it works on one request at a time, with less than four it has no GPU: what is only set aside is no such wish. */
function limitsOf(resources: SidecarProps['resources'], hasGpu = false): Record<string, string | number> {
  const limits: Record<string, string | number> = { ...(hasGpu ? LEAST_BY_GPU : {}), ...resources?.requests, ...resources?.limits };
  const least = hasGpu ? LEAST_BY_GPU.cpu : 1;
  if (limits.cpu !== undefined && resources?.limits?.cpu === undefined && milliOf(limits.cpu) < milliOf(least)) limits.cpu = least;
  return limits;
}

/** Requests wait until it is answered. Without one a port has to open, within four minutes. */
export function startOf({ readinessProbe }: Container, { port, startupSeconds }: ServiceIntent): Container['startupProbe'] {
  return startupOf(readinessProbe ?? { tcpSocket: { port } }, startupSeconds) ?? readinessProbe;
}

import type { PodSpec } from '../../../generated/bindings/kubernetes/core/v1';
import type { Issue } from '../../issue';
import { Registry } from '../../schema/registry';
import { isMapping, type Mapping } from '../../schema/values';
import type { SystemReport } from '../system';

/** The pod of a revision, and how it serves. */
export interface RevisionSpec extends PodSpec {
  readonly timeoutSeconds?: number;
  readonly containerConcurrency?: number;
}

/** Fields whose content no schema of Knative's looks at. */
const OPEN = ['affinity', 'dnsConfig', 'hostAliases', 'initContainers', 'securityContext', 'tolerations', 'topologySpreadConstraints'] as const;
const OPEN_VOLUMES = ['csi', 'emptyDir', 'ephemeral', 'hostPath', 'image', 'persistentVolumeClaim'] as const;
const OPEN_SOURCES = ['fieldRef', 'resourceFieldRef'] as const;
const TYPED_METADATA: ReadonlySet<string> = new Set(['annotations', 'finalizers', 'labels', 'name', 'namespace']);

let last: { readonly turn: number; readonly faults: readonly Issue[] } | undefined;

/**
 * Texts where numbers belong, and the like, in what the schema leaves open: Knative reads it as Kubernetes does, whether or not the feature is on.
 * Paths begin at the revision's spec.
 */
export function faultsIn(spec: RevisionSpec, report: SystemReport): readonly Issue[] {
  if (last?.turn !== report.turn) last = { turn: report.turn, faults: found(spec, report) };
  return last.faults;
}

function found(given: RevisionSpec, { root, minor }: SystemReport): readonly Issue[] {
  const [spec, metadata] = [openOf(given), openMetadata(root)];
  if (!isFilled(spec) && !isFilled(metadata)) return [];
  const registry = Registry.default();
  const pod = registry.find('v1', 'Pod');
  if (!pod) return [];
  return registry.schema(pod, minor).explainer.root(pod.entry, { apiVersion: 'v1', kind: 'Pod', metadata, spec })
    .filter(({ type, rule }) => type === 'TypeInvalid' || rule === 'value-has-format' || rule === 'value-is-in-range')
    .map(issue => ({ ...issue, path: issue.path.startsWith('spec.') ? issue.path.slice('spec.'.length) : `^spec.template.${issue.path}` }));
}

/** Of the metadata of a template the schema knows some fields alone. */
function openMetadata({ spec }: Mapping): Mapping {
  const template = isMapping(spec) ? spec.template : undefined;
  const metadata = isMapping(template) ? template.metadata : undefined;
  return isMapping(metadata) ? pick(metadata, Object.keys(metadata).filter(field => !TYPED_METADATA.has(field))) : {};
}

/** The open parts alone, each at its place: a pod is read only where there is something to read. */
function openOf(spec: RevisionSpec): Mapping {
  const open = pick(spec, OPEN);
  const volumes = (spec.volumes ?? []).map(volume => pick(volume, OPEN_VOLUMES));
  const containers = (spec.containers ?? []).map(({ env = [] }) => ({ env: env.map(({ valueFrom }) => ({ valueFrom: pick(valueFrom, OPEN_SOURCES) })) }));
  return {
    ...open,
    ...(volumes.some(isFilled) ? { volumes } : {}),
    ...(containers.some(({ env }) => env.some(({ valueFrom }) => isFilled(valueFrom))) ? { containers } : {}),
  };
}

function pick(value: unknown, fields: readonly string[]): Mapping {
  if (!isMapping(value)) return {};
  return Object.fromEntries(fields.filter(field => value[field] !== undefined && value[field] !== null).map(field => [field, value[field]]));
}

function isFilled(value: object): boolean {
  return Object.keys(value).length > 0;
}

/** A value as Go reads it: nothing for null in a field, an empty object for null in a list. */
export function filled<T>(value: T): T {
  if (Array.isArray(value)) return value.map(item => item === null ? {} : filled(item as unknown)) as T;
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null).map(([key, field]) => [key, filled(field)])) as T;
}

import { EDGE_APPLICATION } from './places';
import type { EdgeApplicationSpec, EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverriders as Overriders } from '../../../generated/bindings/kubeedge';
import type { Issue } from '../../issue';
import { didYouMean, joined, listOf, quoted, textOf } from '../../messages/words';
import { near } from '../../near';
import { isMapping, type Mapping } from '../../schema/values';
import type { SystemRules } from '../system';

const SPEC = `${EDGE_APPLICATION}.spec`;

/** Overriders that are for one container. */
const BY_CONTAINER = ['argsOverriders', 'commandOverriders', 'envOverriders', 'resourcesOverriders'] as const;

/** Kinds whose containers are overridden, and whether these are in a template. */
const OVERRIDDEN: Readonly<Record<string, boolean>> = { Pod: false, ReplicaSet: true, Deployment: true, DaemonSet: true, StatefulSet: true, Job: true };

export const rules: SystemRules = {
  'overrider-names-container': {
    on: SPEC,
    severity: 'doomed',
    must: issue => `no manifest has such a container${amongOf(issue)}, so nothing is overridden`,
    fix: issue => didYouMean(listOf(issue, 'close')) ?? 'name a container of a workload of workloadTemplate; one of initContainers cannot be overridden',
    check(spec: EdgeApplicationSpec, report) {
      const names = [...new Set(containersOf(spec).map(({ name }) => name).filter(name => typeof name === 'string'))];
      for (const { overriders, path } of overridersOf(spec)) {
        for (const field of BY_CONTAINER) {
          (overriders[field] ?? []).forEach(({ containerName }, i) => {
            if (!names.includes(containerName)) report('NotFound', `${path}.${field}[${i}].containerName`, containerName, { names, close: near(containerName, names) });
          });
        }
      }
    },
  },

  'overridden-resource-is-set': {
    on: SPEC,
    severity: 'doomed',
    must: issue => `container ${quoted(textOf(issue, 'container') ?? '')} sets no such resource, and what is not set cannot be replaced: the workload is not made`,
    fix: 'set the resource in the manifest, too',
    check(spec: EdgeApplicationSpec, report) {
      const containers = containersOf(spec);
      for (const { overriders, path } of overridersOf(spec)) {
        (overriders.resourcesOverriders ?? []).forEach(({ containerName, value }, i) => {
          for (const field of ['limits', 'requests'] as const) {
            for (const [resource, quantity] of Object.entries(value[field] ?? {})) {
              // what is zero is left as it is
              if (Number.parseFloat(String(quantity)) === 0) continue;
              const lacks = containers.some(({ name, resources }) => name === containerName && !has(resources, field, resource));
              if (lacks) report('NotFound', `${path}.resourcesOverriders[${i}].value.${field}[${resource}]`, undefined, { container: containerName });
            }
          }
        });
      }
    },
  },
};

/** `, but "a" and "b"` */
function amongOf(issue: Issue): string {
  const names = listOf(issue, 'names').map(quoted);
  return names.length === 0 ? '' : `, but ${joined(names, 'and', 5)}`;
}

interface Placed {
  readonly overriders: Overriders;
  readonly path: string;
}

function overridersOf({ workloadScope = {} }: EdgeApplicationSpec): readonly Placed[] {
  const [groups, labels] = [workloadScope.targetNodeGroups ?? [], workloadScope.targetNodeLabels ?? []];
  return [
    ...groups.map(({ overriders }, i) => ({ overriders: overriders ?? {}, path: `workloadScope.targetNodeGroups[${i}].overriders` })),
    ...labels.map(({ overriders }, i) => ({ overriders: overriders ?? {}, path: `workloadScope.targetNodeLabels[${i}].overriders` })),
  ];
}

/** The containers of all manifests that can be overridden; manifests may be anything. */
function containersOf({ workloadTemplate }: EdgeApplicationSpec): readonly Mapping[] {
  return (workloadTemplate?.manifests ?? []).flatMap(({ kind, spec }) => {
    if (typeof kind !== 'string' || !Object.hasOwn(OVERRIDDEN, kind)) return [];
    const containers = OVERRIDDEN[kind] ? within(spec, 'template', 'spec', 'containers') : within(spec, 'containers');
    return Array.isArray(containers) ? containers.filter(isMapping) : [];
  });
}

function has(resources: unknown, field: string, resource: string): boolean {
  const set = within(resources, field);
  return isMapping(set) && Object.hasOwn(set, resource);
}

function within(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((found, key) => (isMapping(found) ? found[key] : undefined), value);
}

import { YURT_APP_SET, YURT_STATIC_SET } from './places';
import type { YurtAppSetSpecWorkload, YurtAppSetSpecWorkloadWorkloadTweaksTweaks as Tweaks, YurtStaticSetSpec } from '../../../generated/bindings/openyurt';
import type { Issue } from '../../issue';
import { isMapping, type Mapping } from '../../schema/values';
import { judgeMade, type Made, tell, WORDS } from '../embedded';
import { ofAdmission } from '../own-admission';
import type { Report } from '../rule';
import type { SystemRules } from '../system';

const KINDS = { deploymentTemplate: 'Deployment', statefulSetTemplate: 'StatefulSet' } as const;

const WORKLOAD = `${YURT_APP_SET}.spec.workload`;
const STATIC = `${YURT_STATIC_SET}.spec`;

export const rules: SystemRules = ofAdmission({
  'app-set-workload-is-valid': {
    on: WORKLOAD,
    ...WORDS,
    check(workload: YurtAppSetSpecWorkload, report) {
      for (const { made, path } of workloadsOf(workload, report)) for (const issue of made.refusals) tell(report, `${path}.${issue.path}`, issue);
    },
  },

  'app-set-workload-field-is-known': {
    on: WORKLOAD,
    severity: 'warning',
    isRefused: () => false,
    ...WORDS,
    check(workload: YurtAppSetSpecWorkload, report) {
      for (const { made, path } of workloadsOf(workload, report)) for (const issue of made.dropped) tell(report, `${path}.${issue.path}`, issue);
    },
  },

  'static-set-template-is-valid': {
    on: STATIC,
    ...WORDS,
    check(spec: YurtStaticSetSpec, report) {
      for (const issue of templateOf(spec, report).refusals) tell(report, issue.path, issue);
    },
  },

  'static-set-template-field-is-known': {
    on: STATIC,
    severity: 'warning',
    isRefused: () => false,
    ...WORDS,
    check(spec: YurtStaticSetSpec, report) {
      for (const issue of templateOf(spec, report).dropped) tell(report, issue.path, issue);
    },
  },
});

function templateOf({ template }: YurtStaticSetSpec, report: Report): Made {
  return judgeMade({ apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: isMapping(template) ? template : {} }, report);
}

interface Placed {
  readonly made: Made;
  readonly path: string;
}

/** What pools get: the workload with each of the tweaks, and each fault of them once. */
function workloadsOf({ workloadTemplate, workloadTweaks = [] }: YurtAppSetSpecWorkload, report: Report): readonly Placed[] {
  // what a patch makes of it nobody knows before it is applied
  const tweaks: Partial<Tweaks>[] = workloadTweaks.map(tweak => tweak.tweaks)
    .filter(({ patches }) => (patches ?? []).every(({ path }) => path.startsWith('/metadata/')));
  return (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap(field => {
    const spec = workloadTemplate[field]?.spec;
    if (!isMapping(spec)) return [];
    const told = new Set<string>();
    return (workloadTweaks.length === 0 ? [{}] : tweaks).map(tweak => {
      const { refusals, dropped } = judgeMade({ apiVersion: 'apps/v1', kind: KINDS[field], metadata: { name: 'web' }, spec: tweaked(spec, tweak) }, report);
      const isTold = (issue: Issue): boolean => isNew(issue, told);
      return { made: { refusals: refusals.filter(isTold), dropped: dropped.filter(isTold) }, path: `workloadTemplate.${field}` };
    });
  });
}

/** Tweaks change the same place alike. */
function isNew({ path, type }: Issue, told: Set<string>): boolean {
  const key = `${type} ${path}`;
  return path.startsWith('spec') && told.size < told.add(key).size;
}

/** A workload as a pool has it. */
function tweaked(spec: Mapping, { replicas, containerImages = [] }: Partial<Tweaks>): Mapping {
  const images = new Map(containerImages.map(({ name, targetImage }) => [name, targetImage]));
  const pod = isMapping(spec.template) && isMapping(spec.template.spec) ? spec.template.spec : undefined;
  const changed = pod && Object.fromEntries(['containers', 'initContainers'].flatMap(list => (Array.isArray(pod[list]) ? [[list, withImages(pod[list] as unknown[], images)]] : [])));
  return {
    ...spec,
    ...(replicas === undefined || replicas === null ? {} : { replicas }),
    ...(images.size > 0 && isMapping(spec.template) ? { template: { ...spec.template, spec: { ...pod, ...changed } } } : {}),
  };
}

function withImages(containers: readonly unknown[], images: ReadonlyMap<unknown, string>): unknown[] {
  return containers.map(container => (isMapping(container) && images.has(container.name) ? { ...container, image: images.get(container.name) } : container));
}

import { YURT_APP_SET, YURT_STATIC_SET } from './places';
import type { YurtAppSetSpecWorkload, YurtAppSetSpecWorkloadWorkloadTweaksTweaks as Tweaks, YurtStaticSetSpec } from '../../../generated/bindings/openyurt';
import type { Issue } from '../../issue';
import { isMapping, type Mapping } from '../../schema/values';
import { refusalsOf, tell, WORDS } from '../embedded';
import { ofAdmission } from '../own-admission';
import type { SystemRules } from '../system';

const KINDS = { deploymentTemplate: 'Deployment', statefulSetTemplate: 'StatefulSet' } as const;

export const rules: SystemRules = ofAdmission({
  'app-set-workload-is-valid': {
    on: `${YURT_APP_SET}.spec.workload`,
    ...WORDS,
    check({ workloadTemplate, workloadTweaks = [] }: YurtAppSetSpecWorkload, report) {
      // what a patch makes of it nobody knows before it is applied
      const tweaks: Partial<Tweaks>[] = workloadTweaks.map(tweak => tweak.tweaks).filter(({ patches }) => (patches ?? []).every(({ path }) => path.startsWith('/metadata/')));
      for (const field of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
        const spec = workloadTemplate[field]?.spec;
        if (!isMapping(spec)) continue;
        const told = new Set<string>();
        for (const tweak of workloadTweaks.length === 0 ? [{}] : tweaks) {
          const made = { apiVersion: 'apps/v1', kind: KINDS[field], metadata: { name: 'web' }, spec: tweaked(spec, tweak) };
          for (const issue of refusalsOf(made, report)) if (isNew(issue, told)) tell(report, `workloadTemplate.${field}.${issue.path}`, issue);
        }
      }
    },
  },

  'static-set-template-is-valid': {
    on: `${YURT_STATIC_SET}.spec`,
    ...WORDS,
    check({ template }: YurtStaticSetSpec, report) {
      const made = { apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: isMapping(template) ? template : {} };
      for (const issue of refusalsOf(made, report)) tell(report, issue.path, issue);
    },
  },
});

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

import { YURT_APP_SET } from './places';
import type { YurtAppSetSpec, YurtAppSetSpecWorkloadWorkloadTemplate as Template } from '../../../generated/bindings/openyurt';
import type { Issue } from '../../issue';
import { didYouMean, joined, listOf, quoted } from '../../messages/words';
import { near } from '../../near';
import { isMapping } from '../../schema/values';
import { ofAdmission } from '../own-admission';
import type { SystemRules } from '../system';

const SPEC = `${YURT_APP_SET}.spec`;

const TEMPLATES = ['deploymentTemplate', 'statefulSetTemplate'] as const;
const LISTS = ['containers', 'initContainers'] as const;

/** Of the newest version, and of the first one. */
type Spec = Partial<YurtAppSetSpec> & { readonly workloadTemplate?: Template };

export const rules: SystemRules = ofAdmission({
  'app-set-has-one-workload': {
    on: SPEC,
    must: 'either a Deployment or a StatefulSet is made in each pool',
    fix: ({ type }) => type === 'Required' ? 'set deploymentTemplate or statefulSetTemplate' : 'remove deploymentTemplate or statefulSetTemplate',
    check(spec: Spec, report) {
      const { template, path } = templateOf(spec, report.root.apiVersion);
      const given = TEMPLATES.filter(field => template[field] !== undefined && template[field] !== null);
      if (given.length !== 1) for (const field of TEMPLATES) report(given.length === 0 ? 'Required' : 'Forbidden', `${path}.${field}`);
    },
  },

  'tweak-names-container': {
    on: `${SPEC}.workload`,
    isRefused: () => false,
    must: issue => `the workload has no such container${amongOf(issue)}, so no image is changed`,
    fix: issue => didYouMean(listOf(issue, 'close')) ?? 'name a container of the template',
    check({ workloadTemplate, workloadTweaks = [] }: YurtAppSetSpec['workload'], report) {
      const names = TEMPLATES.flatMap(field => containersOf(workloadTemplate[field]?.spec));
      workloadTweaks.forEach(({ tweaks }, i) => (tweaks.containerImages ?? []).forEach(({ name }, j) => {
        if (!names.includes(name)) report('NotFound', `workloadTweaks[${i}].tweaks.containerImages[${j}].name`, name, { names, close: near(name, names) });
      }));
    },
  },
});

/** `, but "a" and "b"` */
function amongOf(issue: Issue): string {
  const names = listOf(issue, 'names').map(quoted);
  return names.length === 0 ? '' : `, but ${joined(names, 'and', 5)}`;
}

function templateOf({ workload, workloadTemplate }: Spec, apiVersion: unknown): { readonly template: Template; readonly path: string } {
  return apiVersion === 'apps.openyurt.io/v1alpha1'
    ? { template: workloadTemplate ?? {}, path: 'workloadTemplate' }
    : { template: workload?.workloadTemplate ?? {}, path: 'workload.workloadTemplate' };
}

/** Names of the containers of a workload that nobody has judged. */
function containersOf(spec: unknown): readonly string[] {
  const pod = ['template', 'spec'].reduce<unknown>((found, key) => (isMapping(found) ? found[key] : undefined), spec);
  if (!isMapping(pod)) return [];
  return LISTS.flatMap(list => (Array.isArray(pod[list]) ? pod[list] as unknown[] : [])).flatMap(container => (isMapping(container) && typeof container.name === 'string' ? [container.name] : []));
}

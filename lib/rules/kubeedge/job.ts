import { CONFIG_UPDATE_JOB, IMAGE_PRE_PULL_JOB } from './places';
import { fieldsOf, type Named, needed, WORDS } from './targets';
import type { SystemRules } from '../system';

export const rules: SystemRules = {
  'job-names-its-nodes': {
    on: [`${CONFIG_UPDATE_JOB}.spec`, `${IMAGE_PRE_PULL_JOB}.spec`],
    severity: 'doomed',
    ...WORDS,
    check(spec: Named & { readonly imagePrePullTemplate?: Named | null }, report) {
      // what the controller of the first version does with it is another matter
      if (report.root.apiVersion !== 'operations.kubeedge.io/v1alpha2') return;
      const isPull = report.kind === 'ImagePrePullJob';
      const named = isPull ? spec.imagePrePullTemplate ?? {} : spec;
      for (const field of fieldsOf(named)) report(needed(named), isPull ? `imagePrePullTemplate.${field}` : field);
    },
  },
};

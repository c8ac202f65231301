import { YURT_APP_SET, YURT_STATIC_SET } from './places';
import { isMapping } from '../../schema/values';
import { ofAdmission } from '../own-admission';
import type { SystemRules } from '../system';

const LISTS = ['containers', 'initContainers'];

/** Containers that nobody has judged. */
const STATIC = LISTS.map(list => `${YURT_STATIC_SET}.spec.template.spec.${list}[]`);
const POOLED = ['deploymentTemplate', 'statefulSetTemplate'].flatMap(template => LISTS.map(list => `${YURT_APP_SET}.spec.workload.workloadTemplate.${template}.spec.template.spec.${list}[]`));

export const rules: SystemRules = ofAdmission({
  'pool-container-is-unprivileged': {
    on: [...POOLED, ...STATIC],
    must: 'no privileged container gets past the admission of OpenYurt, whatever the cluster allows',
    fix: 'add the capabilities that it needs, or make it by a DaemonSet or Deployment of its own',
    check(container: unknown, report) {
      const context = isMapping(container) ? container.securityContext : undefined;
      if (isMapping(context) && context.privileged === true) report('Forbidden', 'securityContext.privileged');
    },
  },

  'static-startup-probe-is-whole': {
    on: STATIC,
    must: ({ type }) => type === 'NotSupported' ? 'must be "HTTP" or "HTTPS", and nothing fills it in for a startup probe here' : 'must be 1, and nothing fills it in for a startup probe here',
    fix: ({ type }) => type === 'NotSupported' ? 'set scheme' : 'set successThreshold: 1',
    check(container: unknown, report) {
      const probe = isMapping(container) ? container.startupProbe : undefined;
      if (!isMapping(probe)) return;
      if (isUnset(probe.successThreshold)) report('Invalid', 'startupProbe.successThreshold', probe.successThreshold);
      if (isMapping(probe.httpGet) && isUnset(probe.httpGet.scheme)) report('NotSupported', 'startupProbe.httpGet.scheme', probe.httpGet.scheme);
    },
  },
});

function isUnset(value: unknown): boolean {
  return value === undefined || value === null || value === 0 || value === '';
}

import { AnyContainer, CONTAINERS, eachContainer } from './pods';
import { Rules } from './rule';
import type { ContainerResizePolicy, PodSpec } from '../../generated/bindings/kubernetes/core/v1';

/** Containers are resized in place since then; before, the server drops the field. */
const SINCE = 33;

export const rules: Rules = {
  'resize-policy-is-unique': {
    on: CONTAINERS,
    when: 'resizePolicy',
    since: SINCE,
    must: 'a resource is named once',
    check({ resizePolicy }: AnyContainer, report) {
      const seen = new Set<string>();
      resizePolicy?.forEach(({ resourceName }, i) => {
        if (seen.has(resourceName)) report('Duplicate', `resizePolicy[${i}]`, resourceName);
        seen.add(resourceName);
      });
    },
  },

  'resize-policy-is-known': {
    on: CONTAINERS,
    when: 'resizePolicy',
    since: SINCE,
    must: ({ type }) => type === 'Required' ? 'a resource and a policy are needed' : 'the resources cpu and memory, and the policies NotRequired and RestartContainer are allowed',
    check({ resizePolicy }: AnyContainer, report) {
      // The server's path has no index.
      resizePolicy?.forEach(({ resourceName, restartPolicy }: ContainerResizePolicy) => {
        if (!resourceName || !restartPolicy) report('Required', 'resizePolicy');
        if (resourceName && resourceName !== 'cpu' && resourceName !== 'memory') report('NotSupported', 'resizePolicy', resourceName);
        if (restartPolicy && restartPolicy !== 'NotRequired' && restartPolicy !== 'RestartContainer') report('NotSupported', 'resizePolicy', restartPolicy);
      });
    },
  },

  'resize-does-not-restart-what-never-restarts': {
    on: 'core/v1.PodSpec',
    when: 'resizePolicy',
    since: SINCE,
    must: 'the policy NotRequired is needed in a pod that never restarts its containers',
    check(spec: PodSpec, report) {
      if (spec.restartPolicy !== 'Never') return;
      eachContainer(spec, ({ resizePolicy }, at) => resizePolicy?.forEach(({ restartPolicy }) => {
        if (restartPolicy !== 'NotRequired') report('Invalid', at('resizePolicy'), restartPolicy ?? '');
      }));
    },
  },

  'resize-does-not-restart-init-containers': {
    on: 'core/v1.PodSpec',
    when: 'resizePolicy',
    since: 36,
    must: 'an init container that does not always restart cannot be restarted to resize it',
    check({ initContainers }: PodSpec, report) {
      initContainers?.forEach(({ restartPolicy, resizePolicy }, i) => resizePolicy?.forEach((policy, j) => {
        if (restartPolicy !== 'Always' && policy.restartPolicy === 'RestartContainer') report('Invalid', `initContainers[${i}].resizePolicy[${j}].restartPolicy`, policy.restartPolicy);
      }));
    },
  },
};

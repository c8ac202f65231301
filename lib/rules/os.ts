import { eachContainer } from './pods';
import { Report, Rules } from './rule';
import type { PodSecurityContext, PodSpec, SecurityContext } from '../../generated/bindings/kubernetes/core/v1';

/** What only Linux has: of a pod, of a pod's security context, and of a container's. */
const LINUX = {
  pod: ['hostUsers', 'shareProcessNamespace'],
  podContext: [
    'appArmorProfile', 'seLinuxOptions', 'seccompProfile', 'fsGroup', 'fsGroupChangePolicy', 'sysctls', 'runAsUser', 'runAsGroup',
    'supplementalGroups', 'supplementalGroupsPolicy', 'seLinuxChangePolicy',
  ],
  context: [
    'appArmorProfile', 'seLinuxOptions', 'seccompProfile', 'capabilities', 'readOnlyRootFilesystem', 'privileged', 'allowPrivilegeEscalation', 'procMount',
    'runAsUser', 'runAsGroup',
  ],
} as const satisfies {
  pod: readonly (keyof PodSpec)[];
  podContext: readonly (keyof PodSecurityContext)[];
  context: readonly (keyof SecurityContext)[];
};

/** The minor from which on the server looks at a field; before, it drops it. What it does not know of procMount it takes for the default, which is set. */
const SINCE: Readonly<Record<string, number>> = { hostUsers: 33, supplementalGroupsPolicy: 33, seLinuxChangePolicy: 33 };

function isSet(fields: object, field: string, { minor }: Report): boolean {
  const value = (fields as Record<string, unknown>)[field];
  return value !== undefined && !(field === 'sysctls' && (value as unknown[]).length === 0) && minor >= (SINCE[field] ?? 0);
}

export const rules: Rules = {
  'os-is-known': {
    on: 'core/v1.PodSpec',
    when: 'os',
    must: 'one of linux and windows is allowed',
    check({ os }: PodSpec, report) {
      if (os && !os.name) report('Required', 'os.name');
      if (os?.name && os.name !== 'linux' && os.name !== 'windows') report('NotSupported', 'os', os.name);
    },
  },

  'linux-pod-has-no-windows-options': {
    on: 'core/v1.PodSpec',
    when: 'windowsOptions',
    must: 'a pod for linux has no windowsOptions',
    check(spec: PodSpec, report) {
      if (spec.os?.name !== 'linux') return;
      if (spec.securityContext?.windowsOptions) report('Forbidden', 'securityContext.windowsOptions');
      eachContainer(spec, ({ securityContext }, at) => {
        if (securityContext?.windowsOptions) report('Forbidden', at('securityContext.windowsOptions'));
      });
    },
  },

  'windows-pod-has-no-linux-options': {
    on: 'core/v1.PodSpec',
    when: 'os',
    must: 'a pod for windows has no settings of Linux',
    check(spec: PodSpec, report) {
      if (spec.os?.name !== 'windows') return;
      for (const field of LINUX.pod) {
        if (isSet(spec, field, report)) report('Forbidden', field);
      }
      if (spec.hostPID) report('Forbidden', 'hostPID');
      if (spec.hostIPC) report('Forbidden', 'hostIPC');
      for (const field of LINUX.podContext) {
        if (spec.securityContext && isSet(spec.securityContext, field, report)) report('Forbidden', `securityContext.${field}`);
      }
      eachContainer(spec, ({ securityContext }, at) => {
        for (const field of LINUX.context) {
          if (securityContext && isSet(securityContext, field, report)) report('Forbidden', at(`securityContext.${field}`));
        }
      });
    },
  },

  'windows-pod-has-no-resources-as-a-whole': {
    on: 'core/v1.PodSpec',
    when: 'os',
    since: 34,
    must: 'a pod for windows has resources in its containers alone',
    check({ os, resources }: PodSpec, report) {
      if (os?.name === 'windows' && resources) report('Forbidden', 'resources');
    },
  },
};

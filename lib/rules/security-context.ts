import { demandRange, rangeOf } from './check';
import { demandFilled, filledOf } from './filled';
import { eachContainer } from './pods';
import { Rules } from './rule';
import type { PodSecurityContext, PodSpec, SecurityContext, Sysctl } from '../../generated/bindings/kubernetes/core/v1';

const LARGEST_ID = 2147483647;

/** User namespaces and procMount came on in 1.33; before, the server drops both. */
const USERS_SINCE = 33;

/** Kernel settings that belong to a namespace which the pod may share with its host. */
const OF_NETWORK = /^net\./;
const OF_IPC = /^(?:kernel\.(?:sem|shm(?:all|max|mni|_rmid_forced)?|msg(?:max|mnb|mni)?)$|fs\.mqueue\.)/;

/** Slashes and dots change their places where the first of them is a slash. */
function dotted(name: string): string {
  const first = /[./]/.exec(name)?.[0];
  return first === '/' ? name.replace(/[./]/g, c => c === '/' ? '.' : '/') : name;
}

function isShared({ name }: Sysctl, { hostNetwork, hostIPC }: PodSpec): boolean {
  const setting = dotted(name ?? '');
  return (hostNetwork === true && OF_NETWORK.test(setting)) || (hostIPC === true && OF_IPC.test(setting));
}

export const rules: Rules = {
  'user-and-group-are-in-range': {
    on: ['core/v1.SecurityContext', 'core/v1.PodSecurityContext'],
    when: ['runAsUser', 'runAsGroup', 'fsGroup', 'supplementalGroups'],
    must: rangeOf,
    check({ runAsUser, runAsGroup, fsGroup, supplementalGroups }: PodSecurityContext, report) {
      demandRange(report, 'runAsUser', runAsUser, 0, LARGEST_ID);
      demandRange(report, 'runAsGroup', runAsGroup, 0, LARGEST_ID);
      demandRange(report, 'fsGroup', fsGroup, 0, LARGEST_ID);
      supplementalGroups?.forEach((group, i) => demandRange(report, `supplementalGroups[${i}]`, group, 0, LARGEST_ID));
    },
  },

  'privileges-are-not-contradictory': {
    on: 'core/v1.SecurityContext',
    when: 'allowPrivilegeEscalation',
    must: 'with allowPrivilegeEscalation false, neither privileged true nor the capability CAP_SYS_ADMIN is allowed',
    check(context: SecurityContext, report) {
      if (context.allowPrivilegeEscalation !== false) return;
      if (context.privileged || context.capabilities?.add?.includes('CAP_SYS_ADMIN')) report('Invalid', '', context);
    },
  },

  'proc-is-unmasked-in-user-namespace': {
    on: 'core/v1.PodSpec',
    when: 'procMount',
    since: USERS_SINCE,
    must: 'procMount Unmasked needs hostUsers: false in the pod',
    check(spec: PodSpec, report) {
      if (spec.hostUsers === false) return;
      eachContainer(spec, ({ securityContext }, at) => {
        if (securityContext?.procMount === 'Unmasked') report('Invalid', at('securityContext.procMount'), 'Unmasked');
      });
    },
  },

  'user-namespace-is-not-shared': {
    on: 'core/v1.PodSpec',
    when: 'hostUsers',
    since: USERS_SINCE,
    must: 'with hostUsers false, the pod shares no namespace with its host',
    check({ hostUsers, hostNetwork, hostPID, hostIPC }: PodSpec, report) {
      if (hostUsers !== false) return;
      if (hostNetwork) report('Forbidden', 'hostNetwork');
      if (hostPID) report('Forbidden', 'HostPID');
      if (hostIPC) report('Forbidden', 'HostIPC');
    },
  },

  'user-namespace-has-no-devices': {
    on: 'core/v1.PodSpec',
    when: 'volumeDevices',
    since: 34,
    must: 'with hostUsers false, no volume can be used as a device',
    check(spec: PodSpec, report) {
      if (spec.hostUsers !== false) return;
      eachContainer(spec, ({ volumeDevices }, at) => {
        if (volumeDevices && volumeDevices.length > 0) report('Forbidden', at('volumeDevices'));
      });
    },
  },

  'processes-are-shared-once': {
    on: 'core/v1.PodSpec',
    when: 'shareProcessNamespace',
    must: 'either shareProcessNamespace or hostPID is allowed',
    check({ shareProcessNamespace, hostPID }: PodSpec, report) {
      // The server keeps both in the security context.
      if (shareProcessNamespace && hostPID) report('Invalid', 'securityContext.shareProcessNamespace', true);
    },
  },

  'security-choice-is-not-empty': {
    on: ['core/v1.PodSecurityContext', 'core/v1.SecurityContext'],
    when: ['fsGroupChangePolicy', 'supplementalGroupsPolicy', 'procMount'],
    must: 'one of the values is needed, or none at all',
    check({ fsGroupChangePolicy, supplementalGroupsPolicy, procMount }: PodSecurityContext & SecurityContext, report) {
      if (procMount as string === '' && report.minor >= USERS_SINCE) report('NotSupported', 'procMount', '');
      if (fsGroupChangePolicy as string === '') report('NotSupported', 'fsGroupChangePolicy', '');
      if (supplementalGroupsPolicy as string === '' && report.minor >= 33) report('NotSupported', 'supplementalGroupsPolicy', '');
    },
  },

  'se-linux-policy-is-known': {
    on: 'core/v1.PodSecurityContext',
    when: 'seLinuxChangePolicy',
    since: 33,
    must: 'the policy Recursive, and from Kubernetes 1.37 on MountOption, is allowed',
    check({ seLinuxChangePolicy: policy }: PodSecurityContext, report) {
      if (policy !== undefined && policy !== 'Recursive' && !(policy === 'MountOption' && report.minor >= 37)) report('NotSupported', 'seLinuxChangePolicy', policy);
    },
  },

  'sysctl-name-is-valid': {
    on: 'core/v1.PodSecurityContext',
    when: 'sysctls',
    must: filledOf,
    check({ sysctls }: PodSecurityContext, report) {
      sysctls?.forEach(({ name }, i) => {
        demandFilled(report, 'sysctl-name', `sysctls[${i}].name`, name);
      });
    },
  },

  'sysctl-name-is-unique': {
    on: 'core/v1.PodSecurityContext',
    when: 'sysctls',
    must: 'a kernel setting is given once',
    check({ sysctls }: PodSecurityContext, report) {
      const seen = new Set<string>();
      sysctls?.forEach(({ name }, i) => {
        if (name && seen.has(name)) report('Duplicate', `sysctls[${i}].name`, name);
        seen.add(name);
      });
    },
  },

  'sysctl-is-of-the-pod': {
    on: 'core/v1.PodSpec',
    when: 'sysctls',
    must: 'kernel settings of the network need a network of the pod, those of IPC an IPC namespace of the pod',
    check(spec: PodSpec, report) {
      if (!spec.hostNetwork && !spec.hostIPC) return;
      spec.securityContext?.sysctls?.forEach((sysctl, i) => {
        if (isShared(sysctl, spec)) report('Invalid', `securityContext.sysctls[${i}].name`, sysctl.name);
      });
    },
  },
};

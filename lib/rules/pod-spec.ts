import { demand, demandRange, rangeOf } from './check';
import { isPod } from './pods';
import { Rules } from './rule';
import type { PodReadinessGate, PodSpec } from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';
import { numberOf } from '../messages/words';

/** Names that are absent when they are empty. */
const NAMES = [
  ['serviceAccountName', 'dns-subdomain'], ['nodeName', 'dns-subdomain'], ['priorityClassName', 'dns-subdomain'], ['hostname', 'dns-label'], ['subdomain', 'dns-label'],
] as const;

const OVERRIDE_SINCE = 35;
const LONGEST_HOSTNAME = 64;

export const rules: Rules = {
  'pod-name-is-valid': {
    on: 'core/v1.PodSpec',
    when: ['serviceAccountName', 'nodeName', 'priorityClassName', 'hostname', 'subdomain', 'runtimeClassName'],
    must: lawOf,
    check(spec: PodSpec, report) {
      for (const [field, law] of NAMES) {
        const name = spec[field];
        // A StatefulSet gives its pods these two itself.
        if (report.kind === 'StatefulSet' && law === 'dns-label') continue;
        if (name) demand(report, law, field, name);
      }
      demand(report, 'dns-subdomain', 'runtimeClassName', spec.runtimeClassName);
    },
  },

  'pod-deadline-is-in-range': {
    on: 'core/v1.PodSpec',
    when: 'activeDeadlineSeconds',
    must: rangeOf,
    check({ activeDeadlineSeconds }: PodSpec, report) {
      demandRange(report, 'activeDeadlineSeconds', activeDeadlineSeconds, 1, 2147483647);
    },
  },

  'node-selector-is-labels': {
    on: 'core/v1.PodSpec',
    when: 'nodeSelector',
    must: lawOf,
    check({ nodeSelector }: PodSpec, report) {
      for (const key in nodeSelector) {
        demand(report, 'qualified-name', 'nodeSelector', key);
        demand(report, 'label-value', 'nodeSelector', nodeSelector[key]);
      }
    },
  },

  'readiness-gate-is-valid': {
    on: 'core/v1.PodReadinessGate',
    must: lawOf,
    check({ conditionType = '' }: PodReadinessGate, report) {
      demand(report, 'qualified-name', 'conditionType', conditionType);
    },
  },

  'scheduling-gate-is-valid': {
    on: 'core/v1.PodSpec',
    when: 'schedulingGates',
    must: lawOf,
    check({ schedulingGates }: PodSpec, report) {
      // The server's path ends at the entry.
      schedulingGates?.forEach(({ name = '' }, i) => {
        demand(report, 'qualified-name', `schedulingGates[${i}]`, name);
      });
    },
  },

  'scheduling-gate-is-unique': {
    on: 'core/v1.PodSpec',
    when: 'schedulingGates',
    must: 'a gate is named once',
    check({ schedulingGates }: PodSpec, report) {
      const seen = new Set<string>();
      schedulingGates?.forEach(({ name }, i) => {
        if (seen.has(name)) report('Duplicate', `schedulingGates[${i}]`, name);
        seen.add(name);
      });
    },
  },

  'gated-pod-has-no-node': {
    on: 'core/v1.PodSpec',
    when: 'schedulingGates',
    must: 'a pod that waits at gates has no node yet',
    check({ nodeName, schedulingGates }: PodSpec, report) {
      if (isPod(report) && nodeName && schedulingGates && schedulingGates.length > 0) report('Forbidden', 'nodeName', nodeName);
    },
  },

  'token-is-of-a-service-account': {
    on: 'core/v1.PodSpec',
    when: 'serviceAccountToken',
    must: 'a token of a service account needs serviceAccountName',
    check({ serviceAccountName, volumes }: PodSpec, report) {
      if (serviceAccountName || !isPod(report)) return;
      volumes?.forEach(({ projected }, i) => projected?.sources?.forEach(({ serviceAccountToken }, j) => {
        if (serviceAccountToken) report('Forbidden', `volumes[${i}].projected.sources[${j}].serviceAccountToken`);
      }));
    },
  },

  'preemption-policy-is-not-empty': {
    on: 'core/v1.PodSpec',
    when: 'preemptionPolicy',
    must: 'one of Never and PreemptLowerPriority is needed, or none at all',
    check({ preemptionPolicy }: PodSpec, report) {
      if (preemptionPolicy as string === '') report('Required', 'preemptionPolicy');
    },
  },

  'hostname-override-stands-alone': {
    on: 'core/v1.PodSpec',
    when: 'hostnameOverride',
    since: OVERRIDE_SINCE,
    must: 'hostnameOverride needs a pod without setHostnameAsFQDN and with a network of its own',
    check({ hostnameOverride, setHostnameAsFQDN, hostNetwork }: PodSpec, report) {
      if (hostnameOverride === undefined) return;
      if (setHostnameAsFQDN) report('Forbidden', 'hostnameOverride', hostnameOverride);
      if (hostNetwork) report('Forbidden', 'hostnameOverride', hostnameOverride);
    },
  },

  'hostname-override-is-valid': {
    on: 'core/v1.PodSpec',
    when: 'hostnameOverride',
    since: OVERRIDE_SINCE,
    must: issue => issue.type === 'TooLong' ? `at most ${numberOf(issue, 'limit')} characters are allowed` : lawOf(issue),
    check({ hostnameOverride: name }: PodSpec, report) {
      if (name === undefined) return;
      if (name.length > LONGEST_HOSTNAME) report('TooLong', 'hostnameOverride', undefined, { limit: LONGEST_HOSTNAME });
      demand(report, 'dns-subdomain', 'hostnameOverride', name);
    },
  },
};

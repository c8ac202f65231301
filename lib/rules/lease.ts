import { demand, demandRange, rangeOf } from './check';
import { Report, Rules } from './rule';
import type { LeaseSpec } from '../../generated/bindings/kubernetes/coordination/v1';
import { lawOf } from '../messages/naming';
import { Version } from '../schema/cel/version';

interface CandidateSpec {
  readonly binaryVersion?: string;
  readonly emulationVersion?: string;
  readonly leaseName?: string;
  readonly preferredStrategies?: readonly string[];
  readonly strategy?: string;
}

const FIRST_CANDIDATES = 'coordination/v1alpha1.LeaseCandidateSpec';
const CANDIDATES = ['coordination/v1alpha2.LeaseCandidateSpec', 'coordination/v1beta1.LeaseCandidateSpec'];
const OLDEST = 'OldestEmulationVersion';
const NO_VERSION = new Version([0n, 0n, 0n], []);

function isNone({ numbers, before }: Version): boolean {
  return numbers.every(n => n === 0n) && before.length === 0;
}

/** The server's path says strategy once more. */
function demandStrategy(report: Report, at: string, strategy: string): void {
  if (strategy === OLDEST) return;
  if (!strategy.includes('/')) report('NotSupported', `${at}.strategy`, strategy);
  else demand(report, 'qualified-name', `${at}.strategy`, strategy);
}

function versionOf(text = ''): Version | undefined {
  return Version.parse(text);
}

export const rules: Rules = {
  'lease-duration-is-positive': {
    on: 'coordination/v1.LeaseSpec',
    must: rangeOf,
    check: ({ leaseDurationSeconds }: LeaseSpec, report) => demandRange(report, 'leaseDurationSeconds', leaseDurationSeconds, 1),
  },

  'lease-transitions-are-not-negative': {
    on: 'coordination/v1.LeaseSpec',
    must: rangeOf,
    check: ({ leaseTransitions }: LeaseSpec, report) => demandRange(report, 'leaseTransitions', leaseTransitions, 0),
  },

  'candidate-is-complete': {
    on: CANDIDATES,
    must: 'a value is needed',
    check(spec: CandidateSpec, report) {
      for (const field of ['leaseName', 'binaryVersion', 'strategy'] as const) if (spec[field] === '') report('Required', field);
      // Version 0.0.0 counts as none.
      if (spec.strategy === OLDEST && isNone(versionOf(spec.emulationVersion) ?? NO_VERSION)) report('Required', 'emulationVersion');
    },
  },

  'first-candidate-is-complete': {
    on: FIRST_CANDIDATES,
    must: 'a value is needed',
    check({ leaseName, preferredStrategies = [], ...versions }: CandidateSpec, report) {
      if (!leaseName) report('Required', 'leaseName');
      if (!preferredStrategies.includes(OLDEST)) return;
      for (const field of ['binaryVersion', 'emulationVersion'] as const) if (isNone(versionOf(versions[field]) ?? NO_VERSION)) report('Required', field);
    },
  },

  'candidate-version-is-semantic': {
    on: [FIRST_CANDIDATES, ...CANDIDATES],
    must: 'a semantic version is needed, 1.33.0',
    check(spec: CandidateSpec, report) {
      for (const field of ['emulationVersion', 'binaryVersion'] as const) if (spec[field] && !versionOf(spec[field])) report('Invalid', field, spec[field]);
    },
  },

  'candidate-emulates-what-was': {
    on: [FIRST_CANDIDATES, ...CANDIDATES],
    must: 'at least emulationVersion is needed',
    check({ binaryVersion, emulationVersion }: CandidateSpec, report) {
      // What is no version counts as 0.0.0.
      const emulated = versionOf(emulationVersion);
      if (binaryVersion && emulated && (versionOf(binaryVersion) ?? NO_VERSION).compareTo(emulated) < 0) report('Invalid', 'binaryVersion', binaryVersion);
    },
  },

  'candidate-strategy-is-known': {
    on: [FIRST_CANDIDATES, ...CANDIDATES],
    must: issue => issue.type === 'Invalid' ? lawOf(issue) : `${OLDEST}, or a name with a domain, is allowed`,
    check({ strategy, preferredStrategies = [] }: CandidateSpec, report) {
      if (strategy) demandStrategy(report, 'strategy', strategy);
      preferredStrategies.forEach((preferred, i) => demandStrategy(report, `preferredStrategies[${i}]`, preferred));
    },
  },
};

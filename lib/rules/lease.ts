import { demand, demandRange, rangeOf } from './check';
import { Report, Rules } from './rule';
import type { LeaseSpec } from '../../generated/bindings/kubernetes/coordination/v1';
import { lawOf } from '../messages/naming';

interface CandidateSpec {
  readonly binaryVersion?: string;
  readonly emulationVersion?: string;
  readonly leaseName?: string;
  readonly preferredStrategies?: readonly string[];
  readonly strategy?: string;
}
type Version = readonly [numbers: readonly bigint[], before: readonly string[]];

const FIRST_CANDIDATES = 'coordination/v1alpha1.LeaseCandidateSpec';
const CANDIDATES = ['coordination/v1alpha2.LeaseCandidateSpec', 'coordination/v1beta1.LeaseCandidateSpec'];
const OLDEST = 'OldestEmulationVersion';
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const LARGEST_NUMBER = 2n ** 64n - 1n;
const NO_VERSION: Version = [[0n, 0n, 0n], []];

function isNone([numbers, before]: Version): boolean {
  return numbers.every(n => n === 0n) && before.length === 0;
}

/** The server's path says strategy once more. */
function demandStrategy(report: Report, at: string, strategy: string): void {
  if (strategy === OLDEST) return;
  if (!strategy.includes('/')) report('NotSupported', `${at}.strategy`, strategy);
  else demand(report, 'qualified-name', `${at}.strategy`, strategy);
}

function versionOf(text: string | undefined): Version | undefined {
  const match = VERSION.exec(text ?? '');
  if (!match) return undefined;
  const numbers = match.slice(1, 4).map(BigInt);
  const before = match[4]?.split('.') ?? [];
  return numbers.some(n => n > LARGEST_NUMBER) || before.some(part => /^0\d+$/.test(part)) ? undefined : [numbers, before];
}

/** Whether one semantic version is older than another. */
function isOlder([numbers, before]: Version, [others, otherBefore]: Version): boolean {
  const at = numbers.findIndex((n, i) => n !== others[i]);
  if (at >= 0) return (numbers[at] as bigint) < (others[at] as bigint);
  if (before.length === 0 || otherBefore.length === 0) return before.length > otherBefore.length;
  for (let i = 0; i < Math.min(before.length, otherBefore.length); i++) {
    const [one, other] = [before[i] as string, otherBefore[i] as string];
    if (one === other) continue;
    const [isNumber, isOther] = [/^\d+$/.test(one), /^\d+$/.test(other)];
    return isNumber && isOther ? BigInt(one) < BigInt(other) : isNumber !== isOther ? isNumber : one < other;
  }
  return before.length < otherBefore.length;
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
      if (binaryVersion && emulated && isOlder(versionOf(binaryVersion) ?? NO_VERSION, emulated)) report('Invalid', 'binaryVersion', binaryVersion);
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

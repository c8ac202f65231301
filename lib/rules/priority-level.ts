import { demandRange, rangeOf } from './check';
import { flowDefinitions, isFixed } from './flow-schema';
import { Report, Rules } from './rule';
import type {
  ExemptPriorityLevelConfiguration, LimitedPriorityLevelConfiguration, LimitResponse, PriorityLevelConfigurationSpec, QueuingConfiguration,
} from '../../generated/bindings/kubernetes/flowcontrol/v1';

interface PriorityLevel {
  readonly metadata?: { readonly name?: string; readonly annotations?: object };
  readonly spec?: Partial<PriorityLevelConfigurationSpec>;
}
/** `nominalConcurrencyShares` was called otherwise in v1beta2. */
interface Shares { readonly nominalConcurrencyShares?: number; readonly assuredConcurrencyShares?: number }

const KEEP_ZERO = 'flowcontrol.k8s.io/v1beta3-preserve-zero-concurrency-shares';
/** Zero shares are allowed from this minor on. */
const ZERO_SINCE = 30;
/** An unset choice is said to be missing from this minor on. */
const MISSING_SINCE = 36;
const MOST_QUEUES = 10000000;
/** Bits of a hash that a request is dealt by. */
const HASH_BITS = 60;
const CATCH_ALL = { lendablePercent: 0, limitResponse: { type: 'Reject' } };

function demandChoice(report: Report, value: unknown, choices: readonly string[]): void {
  if (value === '' && report.minor >= MISSING_SINCE) report('Required', 'type');
  else if (value !== undefined && !choices.includes(value as string)) report('NotSupported', 'type', value);
}

export const rules: Rules = {
  'priority-type-is-known': {
    on: flowDefinitions('PriorityLevelConfigurationSpec'),
    must: 'Exempt or Limited is allowed',
    check({ type }: { type?: string }, report) {
      demandChoice(report, type, ['Exempt', 'Limited']);
    },
  },

  'only-exempt-is-exempt': {
    on: flowDefinitions('PriorityLevelConfiguration'),
    must: 'the type Exempt is for the level named exempt, and the only one for it',
    check({ metadata, spec }: PriorityLevel, report) {
      if (spec?.type !== undefined && (metadata?.name === 'exempt') !== (spec.type === 'Exempt')) report('Invalid', 'spec.type', spec.type);
    },
  },

  'priority-block-fits-type': {
    on: flowDefinitions('PriorityLevelConfigurationSpec'),
    must: ({ type }) => type === 'Required' ? 'the type Limited needs its limits' : 'the block is for the other type',
    check({ type, limited, exempt }: PriorityLevelConfigurationSpec, report) {
      if (type === 'Exempt' && limited !== undefined) report('Forbidden', 'limited');
      if (type !== 'Limited') return;
      if (exempt !== undefined) report('Forbidden', 'exempt');
      if (limited === undefined) report('Required', 'limited');
    },
  },

  'limits-are-in-range': {
    on: flowDefinitions('LimitedPriorityLevelConfiguration'),
    must: rangeOf,
    check(limits: LimitedPriorityLevelConfiguration & Shares, report) {
      const least = report.minor < ZERO_SINCE ? 1 : 0;
      for (const field of ['nominalConcurrencyShares', 'assuredConcurrencyShares'] as const) demandRange(report, field, limits[field], least);
      demandRange(report, 'lendablePercent', limits.lendablePercent, 0, 100);
      demandRange(report, 'borrowingLimitPercent', limits.borrowingLimitPercent, 0);
    },
  },

  'exempt-shares-are-in-range': {
    on: flowDefinitions('ExemptPriorityLevelConfiguration'),
    must: rangeOf,
    check({ nominalConcurrencyShares, lendablePercent }: ExemptPriorityLevelConfiguration, report) {
      demandRange(report, 'nominalConcurrencyShares', nominalConcurrencyShares, 0);
      demandRange(report, 'lendablePercent', lendablePercent, 0, 100);
    },
  },

  'limit-response-is-known': {
    on: flowDefinitions('LimitResponse'),
    must: 'Queue or Reject is allowed',
    check({ type }: LimitResponse, report) {
      demandChoice(report, type, ['Queue', 'Reject']);
    },
  },

  'queuing-fits-response': {
    on: flowDefinitions('LimitResponse'),
    must: ({ type }) => type === 'Required' ? 'Queue needs to know how' : 'queuing is for the type Queue',
    check({ type, queuing }: LimitResponse, report) {
      if (type === 'Reject' && queuing !== undefined) report('Forbidden', 'queuing');
      if (type === 'Queue' && queuing === undefined) report('Required', 'queuing');
    },
  },

  'queues-are-in-range': {
    on: flowDefinitions('LimitResponse'),
    must: issue => issue.params?.bits ? 'fewer queues or a smaller hand are needed: the hash has no bits for more' : rangeOf(issue),
    check({ type, queuing }: LimitResponse, report) {
      if (type !== 'Queue' || !queuing) return;
      const { queues = 0, handSize = 0, queueLengthLimit }: QueuingConfiguration = queuing;
      demandRange(report, 'queuing.queueLengthLimit', queueLengthLimit, 1);
      demandRange(report, 'queuing.queues', queues, 1, MOST_QUEUES);
      if (handSize < 1 || handSize > queues) report('Invalid', 'queuing.handSize', handSize, { minimum: 1, maximum: Math.max(queues, 1) });
      else if (Math.ceil(Math.log2(queues) * handSize) > HASH_BITS) report('Invalid', 'queuing.handSize', handSize, { bits: HASH_BITS });
    },
  },

  'priority-annotation-is-internal': {
    on: ['flowcontrol/v1.PriorityLevelConfiguration', 'flowcontrol/v1beta2.PriorityLevelConfiguration'],
    must: `the annotation ${KEEP_ZERO} is for v1beta3`,
    fix: 'remove it',
    check({ metadata }: PriorityLevel, report) {
      if (KEEP_ZERO in (metadata?.annotations ?? {})) report('Forbidden', 'metadata.annotations');
    },
  },

  'priority-level-is-fixed': {
    on: flowDefinitions('PriorityLevelConfiguration'),
    must: 'the server fixes what exempt and catch-all say',
    fix: 'take another name',
    check({ metadata, spec }: PriorityLevel, report) {
      if (metadata?.name === 'exempt' && !isFixed({ ...spec, exempt: {} }, { type: 'Exempt', exempt: {} })) report('Invalid', 'spec');
      if (metadata?.name !== 'catch-all') return;
      const { assuredConcurrencyShares: assured, nominalConcurrencyShares: shares = assured, ...limited }: Shares = spec?.limited ?? {};
      if (spec?.limited === undefined || !isFixed({ ...spec, limited }, { type: 'Limited', limited: CATCH_ALL }) || shares !== 5) report('Invalid', 'spec');
    },
  },
};

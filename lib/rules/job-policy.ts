import { demand, demandRange, rangeOf } from './check';
import { isDropped } from './job';
import { Report, Rules } from './rule';
import type { JobSpec, PodFailurePolicyOnExitCodesRequirement, PodFailurePolicyRule, SuccessPolicyRule } from '../../generated/bindings/kubernetes/batch/v1';
import { lawOf } from '../messages/naming';
import { numberOf } from '../messages/words';

const RULES_LIMIT = 20;
const CODES_LIMIT = 255;
const INDEXES_LIMIT = 64 * 1024;
/** The gate of successPolicy, which came in 1.30, is on from this minor on. */
const SUCCESS_SINCE = 31;

type Check = (rule: PodFailurePolicyRule, at: string, spec: JobSpec) => void;

function eachFailureRule(spec: JobSpec, check: Check): void {
  spec.podFailurePolicy?.rules?.forEach((rule, i) => check(rule, `podFailurePolicy.rules[${i}]`, spec));
}

/** How many indexes a text like `0,2-4` names; nothing where it is not valid. */
export function indexesOf(text: string, completions: number): number | undefined {
  if (text === '') return 0;
  let [last, total] = [-Infinity, 0];
  for (const part of text.split(',')) {
    const ends = part.split('-');
    if (ends.length > 2 || !ends.every(end => /^\+?[0-9]+$/.test(end) && Number(end) < completions)) return undefined;
    const [from, to] = [Number(ends[0]), Number(ends.at(-1))];
    if (from <= last || (ends.length === 2 && from >= to)) return undefined;
    total += to - from + 1;
    last = to;
  }
  return total;
}

function judgeCodes(codes: PodFailurePolicyOnExitCodesRequirement, at: string, report: Report): void {
  const values = codes.values ?? [];
  if (values.length === 0) report('Invalid', at, values, { why: 'empty' });
  if (values.length > CODES_LIMIT) report('TooMany', at, values.length, { limit: CODES_LIMIT });
  const seen = new Set<number>();
  values.forEach((value, i) => {
    if (value === 0 && codes.operator === 'In') report('Invalid', `${at}[${i}]`, value, { why: 'zero' });
    if (seen.has(value)) report('Duplicate', `${at}[${i}]`, value, { why: 'unique' });
    seen.add(value);
  });
  if (values.some((value, i) => i > 0 && (values[i - 1] as number) > value)) report('Invalid', at, values, { why: 'order' });
}

const CODES: Readonly<Record<string, string>> = {
  empty: 'at least one exit code is needed',
  zero: 'operator In does not take exit code 0, which is success',
  unique: 'each exit code once',
  order: 'exit codes must be in ascending order',
};

export const rules: Rules = {
  'failure-policy-is-bounded': {
    on: 'batch/v1.JobSpec',
    when: 'podFailurePolicy',
    must: issue => `at most ${numberOf(issue, 'limit')} are allowed`,
    check(spec: JobSpec, report) {
      const count = spec.podFailurePolicy?.rules?.length ?? 0;
      if (count > RULES_LIMIT) report('TooMany', 'podFailurePolicy.rules', count, { limit: RULES_LIMIT });
      eachFailureRule(spec, ({ onPodConditions = [] }, at) => {
        if (onPodConditions.length > RULES_LIMIT) report('TooMany', `${at}.onPodConditions`, onPodConditions.length, { limit: RULES_LIMIT });
      });
    },
  },

  'failure-rule-has-one-cause': {
    on: 'batch/v1.JobSpec',
    when: 'podFailurePolicy',
    must: 'exactly one of onExitCodes and onPodConditions is needed',
    check(spec: JobSpec, report) {
      eachFailureRule(spec, ({ onExitCodes, onPodConditions = [] }, at) => {
        if ((onExitCodes !== undefined) === onPodConditions.length > 0) report('Invalid', at);
      });
    },
  },

  'failure-rule-choice-is-made': {
    on: 'batch/v1.JobSpec',
    when: 'podFailurePolicy',
    must: 'one of the choices is needed',
    check(spec: JobSpec, report) {
      eachFailureRule(spec, ({ action, onExitCodes }: { action?: string; onExitCodes?: { operator?: string } }, at) => {
        if (action === '') report('Required', `${at}.action`);
        if (onExitCodes?.operator === '') report('Required', `${at}.onExitCodes.operator`);
      });
    },
  },

  'fail-index-needs-backoff-limit': {
    on: 'batch/v1.JobSpec',
    when: 'podFailurePolicy',
    must: 'the action FailIndex needs backoffLimitPerIndex',
    check(spec: JobSpec, report) {
      eachFailureRule(spec, ({ action }, at) => {
        if (action === 'FailIndex' && spec.backoffLimitPerIndex === undefined) report('Invalid', `${at}.action`, action);
      });
    },
  },

  'failure-rule-exit-codes-are-valid': {
    on: 'batch/v1.JobSpec',
    when: 'podFailurePolicy',
    must: ({ type, params }) => type === 'TooMany' ? `at most ${CODES_LIMIT} exit codes are allowed` : CODES[String(params?.why)] ?? 'exit codes are expected',
    check(spec: JobSpec, report) {
      eachFailureRule(spec, ({ onExitCodes }, at) => {
        if (onExitCodes) judgeCodes(onExitCodes, `${at}.onExitCodes.values`, report);
      });
    },
  },

  'failure-rule-container-exists': {
    on: 'batch/v1.JobSpec',
    when: 'podFailurePolicy',
    must: 'the name of a container or init container of the template is expected',
    check(spec: JobSpec, report) {
      const { containers = [], initContainers = [] } = spec.template?.spec ?? {};
      const names = new Set([...containers, ...initContainers].map(container => container.name));
      eachFailureRule(spec, ({ onExitCodes }, at) => {
        const name = onExitCodes?.containerName;
        if (name !== undefined && !names.has(name)) report('Invalid', `${at}.onExitCodes.containerName`, name);
      });
    },
  },

  'failure-rule-condition-is-valid': {
    on: 'batch/v1.JobSpec',
    when: 'podFailurePolicy',
    must: issue => issue.type === 'NotSupported' ? 'one of True, False and Unknown is allowed' : lawOf(issue),
    check(spec: JobSpec, report) {
      eachFailureRule(spec, ({ onPodConditions = [] }, at) => onPodConditions.forEach(({ type, status }, i) => {
        demand(report, 'qualified-name', `${at}.onPodConditions[${i}].type`, type ?? '');
        if (status && !['True', 'False', 'Unknown'].includes(status)) report('NotSupported', `${at}.onPodConditions[${i}].status`, status);
      }));
    },
  },

  'success-policy-needs-indexed': {
    on: 'batch/v1.JobSpec',
    when: 'successPolicy',
    must: 'a successPolicy needs the completion mode Indexed',
    check({ successPolicy, completionMode }: JobSpec, report) {
      if (successPolicy && completionMode !== 'Indexed' && !isDropped(report, SUCCESS_SINCE)) report('Invalid', 'successPolicy', successPolicy);
    },
  },

  'success-policy-has-rules': {
    on: 'batch/v1.JobSpec',
    when: 'successPolicy',
    must: `1 to ${RULES_LIMIT} rules are allowed`,
    check({ successPolicy, completionMode }: JobSpec, report) {
      if (!successPolicy || completionMode !== 'Indexed' || isDropped(report, SUCCESS_SINCE)) return;
      const count = successPolicy.rules?.length ?? 0;
      if (count === 0) report('Required', 'successPolicy.rules');
      if (count > RULES_LIMIT) report('TooMany', 'successPolicy.rules', count);
    },
  },

  'success-rule-names-indexes': {
    on: 'batch/v1.JobSpec',
    when: 'successPolicy',
    must: ({ type }) => type === 'Required' ? 'succeededIndexes or succeededCount is needed'
      : type === 'TooLong' ? `at most ${INDEXES_LIMIT} bytes are allowed`
        : 'ascending indexes and ranges below the number of completions are expected, "0,2-4"',
    check({ successPolicy, completionMode, completions }: JobSpec, report) {
      if (completionMode !== 'Indexed' || completions === undefined || isDropped(report, SUCCESS_SINCE)) return;
      successPolicy?.rules?.forEach(({ succeededIndexes: indexes, succeededCount: count }: SuccessPolicyRule, i) => {
        const at = `successPolicy.rules[${i}]`;
        if (indexes === undefined && count === undefined) report('Required', at);
        if (indexes === undefined) return;
        if (indexes.length > INDEXES_LIMIT) report('TooLong', `${at}.succeededIndexes`);
        if (indexesOf(indexes, completions) === undefined) report('Invalid', `${at}.succeededIndexes`, indexes);
      });
    },
  },

  'success-count-is-in-range': {
    on: 'batch/v1.JobSpec',
    when: 'successPolicy',
    must: rangeOf,
    check({ successPolicy, completionMode, completions }: JobSpec, report) {
      if (completionMode !== 'Indexed' || completions === undefined || isDropped(report, SUCCESS_SINCE)) return;
      successPolicy?.rules?.forEach(({ succeededIndexes, succeededCount }: SuccessPolicyRule, i) => {
        const indexes = succeededIndexes === undefined ? completions : indexesOf(succeededIndexes, completions) ?? 0;
        demandRange(report, `successPolicy.rules[${i}].succeededCount`, succeededCount, 0, Math.min(indexes, completions));
      });
    },
  },
};

import { milliOf, wholeOf } from './quantity';
import { isContainerName, isName, isStandard, mayOvercommit } from './resource-names';
import { Report, Rules } from './rule';
import type { LimitRangeItem, LimitRangeSpec } from '../../generated/bindings/kubernetes/core/v1';
import { textOf } from '../messages/words';

const ON = 'core/v1.LimitRangeItem';
const BLOCKS = ['max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio'] as const;
const TYPES = new Set(['Pod', 'Container', 'PersistentVolumeClaim']);
/** Above that the server compares whole units, in numbers that may be rounded. */
const LARGEST_MILLI = 9_223_372_036_854_775n;

type Amounts = Readonly<Record<string, number | string>>;
/** `lower` may not be more than `upper`; the error is at one of them, or says so of the server's path. */
type Order = readonly [lower: keyof LimitRangeItem, upper: keyof LimitRangeItem, at: keyof LimitRangeItem];

const ORDERS: readonly Order[] = [
  ['min', 'max', 'min'],
  ['min', 'defaultRequest', 'defaultRequest'],
  ['defaultRequest', 'max', 'defaultRequest'],
  ['defaultRequest', 'default', 'defaultRequest'],
  ['min', 'default', 'default'],
  ['default', 'max', 'default'],
];

/** Defaults of a Pod are another error, and not looked at. */
function amountsOf(item: LimitRangeItem, block: keyof LimitRangeItem): Amounts {
  if (item.type === 'Pod' && (block === 'default' || block === 'defaultRequest')) return {};
  return (item[block] ?? {}) as Amounts;
}

function demandRatio(item: LimitRangeItem, name: string, report: Report): void {
  const [ratio, min, max] = [item.maxLimitRequestRatio?.[name], item.min?.[name], item.max?.[name]];
  if (ratio === undefined) return;
  const at = `maxLimitRequestRatio[${name}]`;
  if (milliOf(ratio) < 1000n) report('Invalid', at, ratio, { at: 'least 1' });
  if (min === undefined || max === undefined) return;
  const inMilli = [ratio, min, max].every(amount => wholeOf(amount) < LARGEST_MILLI);
  const [low, high] = inMilli ? [milliOf(min), milliOf(max)] : [wholeOf(min), wholeOf(max)];
  const asked = inMilli ? Number(milliOf(ratio)) / 1000 : Number(wholeOf(ratio));
  if (asked > Number(high) / Number(low)) report('Invalid', at, ratio, { at: 'most max divided by min' });
}

export const rules: Rules = {
  'limit-type-is-known': {
    on: ON,
    must: 'Pod, Container, PersistentVolumeClaim or a name with a domain is allowed',
    check({ type }: LimitRangeItem, report) {
      if (type !== undefined && !isName(type, name => TYPES.has(name))) report('Invalid', 'type', type);
    },
  },

  'limit-type-is-unique': {
    on: 'core/v1.LimitRangeSpec',
    must: 'a type is given once',
    check({ limits }: LimitRangeSpec, report) {
      const types = new Set<string>();
      limits?.forEach(({ type = '' }, i) => {
        if (types.has(type)) report('Duplicate', `limits[${i}].type`, type);
        types.add(type);
      });
    },
  },

  'limit-resource-is-known': {
    on: ON,
    must: issue => textOf(issue, 'of') === 'PersistentVolumeClaim' ? 'storage, or a name with a domain, is allowed' : 'cpu, memory, ephemeral-storage, hugepages-<size> or a name with a domain is allowed',
    check(item: LimitRangeItem, report) {
      const isKnown = item.type === 'Pod' || item.type === 'Container' ? isContainerName : (name: string): boolean => isName(name, isStandard);
      for (const block of BLOCKS) {
        for (const name of Object.keys(amountsOf(item, block))) if (!isKnown(name)) report('Invalid', `${block}[${name}]`, name, { of: item.type });
      }
    },
  },

  'pod-limit-has-no-defaults': {
    on: ON,
    must: 'only containers have defaults, a pod as a whole has none',
    check(item: LimitRangeItem, report) {
      if (item.type !== 'Pod') return;
      for (const block of ['default', 'defaultRequest'] as const) if (Object.keys(item[block] ?? {}).length > 0) report('Forbidden', block);
    },
  },

  'claim-limit-is-of-storage': {
    on: ON,
    must: 'min or max of storage is needed',
    check({ type, min, max }: LimitRangeItem, report) {
      if (type === 'PersistentVolumeClaim' && min?.storage === undefined && max?.storage === undefined) report('Required', 'limits');
    },
  },

  'limits-are-in-order': {
    on: ON,
    must: issue => `${textOf(issue, 'lower') ?? 'it'} may be at most ${textOf(issue, 'upper') ?? 'the other'}, ${textOf(issue, 'limit') ?? ''}`,
    check(item: LimitRangeItem, report) {
      for (const [lower, upper, at] of ORDERS) {
        const [low, high] = [amountsOf(item, lower), amountsOf(item, upper)];
        for (const name of Object.keys(low)) {
          const [one, other] = [low[name], high[name]];
          if (other !== undefined && milliOf(one) > milliOf(other)) report('Invalid', `${at}[${name}]`, one, { lower, upper, limit: String(other) });
        }
      }
    },
  },

  'limit-ratio-is-possible': {
    on: ON,
    must: issue => `at ${textOf(issue, 'at') ?? 'least 1'} is allowed`,
    check(item: LimitRangeItem, report) {
      for (const name of Object.keys(item.maxLimitRequestRatio ?? {})) demandRatio(item, name, report);
    },
  },

  'limit-of-hugepages-is-exact': {
    on: ON,
    must: 'request and limit of devices and hugepages must be equal, and so must their defaults',
    check(item: LimitRangeItem, report) {
      const [limits, requests] = [amountsOf(item, 'default'), amountsOf(item, 'defaultRequest')];
      for (const name of Object.keys(requests)) {
        if (limits[name] !== undefined && !mayOvercommit(name) && milliOf(limits[name]) !== milliOf(requests[name])) report('Invalid', `defaultRequest[${name}]`, requests[name]);
      }
    },
  },
};

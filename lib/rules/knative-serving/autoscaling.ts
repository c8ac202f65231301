import { configOf } from './config';
import { floatOf } from './numbers';
import { type Annotations, annotated, SCALED } from './places';
import { joined, numberOf, quoted, span, textOf } from '../../messages/words';
import { nanosecondsOf } from '../../schema/duration';
import type { SystemRules } from '../system';

const GROUP = 'autoscaling.knative.dev';
const CLASS = `${GROUP}/class`;
const KPA = `kpa.${GROUP}`;
const HPA = `hpa.${GROUP}`;
const METRIC = `${GROUP}/metric`;
const ALGORITHM = ['metric-aggregation-algorithm', 'metricAggregationAlgorithm'].map(name => `${GROUP}/${name}`);
const ALGORITHMS: readonly string[] = ['linear', 'weighted-exponential', 'weightedExponential'];

interface Range {
  readonly names: readonly string[];
  readonly minimum: number;
  readonly maximum?: number;
  /** A value beside the range. */
  readonly or?: number;
}

const NUMBERS: readonly Range[] = [
  { names: ['panic-window-percentage', 'panicWindowPercentage'], minimum: 1, maximum: 100 },
  { names: ['panic-threshold-percentage', 'panicThresholdPercentage'], minimum: 110, maximum: 1000 },
  { names: ['target'], minimum: 0.01 },
  { names: ['target-utilization-percentage', 'targetUtilizationPercentage'], minimum: 1, maximum: 100 },
  { names: ['target-burst-capacity', 'targetBurstCapacity'], minimum: 0, or: -1 },
];

const SECOND = 1_000_000_000n;
const HOUR = 3600n * SECOND;

/** How long, and whether in whole seconds. */
const DURATIONS = [
  { names: ['window'], minimum: 6n * SECOND, least: '6s', whole: true },
  { names: ['scale-down-delay', 'scaleDownDelay'], minimum: 0n, least: '0s', whole: true },
  { names: ['scale-to-zero-pod-retention-period', 'scaleToZeroPodRetentionPeriod'], minimum: 0n, least: '0s', whole: false },
];

const keysOf = (names: readonly string[]): string[] => names.map(name => `${GROUP}/${name}`);

export const rules: SystemRules = {
  'autoscaler-class-is-known': {
    on: SCALED,
    must: `the classes of Knative are ${joined([KPA, HPA].map(quoted), 'and')}; another autoscaler's does not end in ".knative.dev"`,
    fix: `choose ${quoted(KPA)}, or ${quoted(HPA)} to scale by CPU or memory`,
    check(annotations: Annotations, report) {
      const [key, value = ''] = annotated(annotations, CLASS) ?? [];
      if (key !== undefined && value.endsWith('.knative.dev') && value !== KPA && value !== HPA) report('NotSupported', key, value);
    },
  },

  'autoscaling-number-is-in-range': {
    on: SCALED,
    must: issue => `must be a number, as text: ${span(numberOf(issue, 'minimum'), numberOf(issue, 'maximum'))}${numberOf(issue, 'or') === undefined ? '' : `, or ${numberOf(issue, 'or')} for no limit`}`,
    fix: 'write a number within these bounds, without a unit',
    check(annotations: Annotations, report) {
      for (const { names, minimum, maximum = Infinity, or } of NUMBERS) {
        const [key, text = ''] = annotated(annotations, ...keysOf(names)) ?? [];
        if (key === undefined) continue;
        const value = floatOf(text);
        if (value === undefined || (value < minimum && value !== or) || value > maximum) {
          report('Invalid', key, text, { minimum, ...(maximum === Infinity ? {} : { maximum }), ...(or === undefined ? {} : { or }) });
        }
      }
    },
  },

  'autoscaling-duration-is-in-range': {
    on: SCALED,
    must: issue => `must be a duration from ${textOf(issue, 'least') ?? '0s'} to 1h${issue.params?.whole === true ? ', in whole seconds' : ''}`,
    fix: 'write it as "60s" or "5m"',
    check(annotations: Annotations, report) {
      for (const { names, minimum, least, whole } of DURATIONS) {
        const [key, text = ''] = annotated(annotations, ...keysOf(names)) ?? [];
        if (key === undefined) continue;
        const time = nanosecondsOf(text);
        if (time === undefined || time < minimum || time > HOUR || (whole && time % SECOND !== 0n)) report('Invalid', key, text, { least, whole });
      }
    },
  },

  'autoscaling-metric-fits-class': {
    on: SCALED,
    must: issue => textOf(issue, 'class') === HPA ? 'must name a metric' : `${KPA} scales by "concurrency" or "rps"`,
    fix: ({ params }) => params?.class === HPA ? 'write "cpu", "memory" or the name of a metric' : `choose one of them, or set ${CLASS}: ${HPA} for "cpu", "memory" and others`,
    check(annotations: Annotations, report) {
      const [key, metric = ''] = annotated(annotations, METRIC) ?? [];
      if (key === undefined) return;
      const [, owner] = annotated(annotations, CLASS) ?? ['', configOf(report).autoscalerClass];
      if (owner === KPA ? metric !== 'concurrency' && metric !== 'rps' : owner === HPA && metric === '') report('NotSupported', key, metric, { class: owner });
    },
  },

  'aggregation-algorithm-is-known': {
    on: SCALED,
    must: 'the algorithm is "linear" or "weighted-exponential"',
    fix: 'choose one of the two, or leave it out for "linear"',
    check(annotations: Annotations, report) {
      // others have algorithms of their own
      if (annotations[CLASS] !== KPA) return;
      const [key, value = ''] = annotated(annotations, ...ALGORITHM) ?? [];
      if (key !== undefined && value !== '' && !ALGORITHMS.includes(value)) report('NotSupported', key, value);
    },
  },
};

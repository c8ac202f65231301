import type { KnativeConfig } from './config';
import { KNATIVE_INGRESSES } from '../../../lib/cluster/words';
import { FLAGS, SECURE } from '../../../lib/rules/knative-serving/flags';
import { follows } from '../../../lib/rules/names';

/** A setting that Knative would not take, or not as it is meant. */
export interface Misfit {
  readonly prop: string;
  readonly why: string;
  readonly value: unknown;
  /** Words of which one may have been meant. */
  readonly known?: readonly string[];
}

/** What Knative takes where nothing is said. */
const TIMEOUT = 300;
const MOST_TIMEOUT = 600;
const CONCURRENCY = 100;
const UTILIZATION = 70;

/** The most requests at once, unless the ConfigMap says otherwise. */
const MOST_CONCURRENCY = 1000;

/** The least that can be aimed at. */
const LEAST_TARGET = 0.01;

interface Settings extends KnativeConfig {
  readonly ingress: string;
  readonly replicas?: number;
}

interface Range {
  readonly least: number;
  readonly most?: number;
  /** Whether parts of one are taken, too. @default false */
  readonly parts?: boolean;
}

/** What is wrong with the settings, before they are written into ConfigMaps that Knative reads only when it runs. */
export function* misfitsIn({ domain, autoscaler = {}, defaults = {}, config = {}, ingress, replicas }: Settings): Iterable<Misfit> {
  if (!KNATIVE_INGRESSES.some(known => known === ingress)) yield { prop: 'ingress', why: `it is one of ${KNATIVE_INGRESSES.join(', ')}`, value: ingress, known: KNATIVE_INGRESSES };
  if (domain !== undefined && !(typeof domain === 'string' && follows('dns-subdomain', domain))) {
    yield { prop: 'domain', why: 'it is a DNS name in lower case, apps.example.com', value: domain };
  }
  const { windowSeconds, utilization, concurrency, graceSeconds, retentionSeconds, mostPods } = autoscaler;
  const { timeoutSeconds, mostTimeoutSeconds } = defaults;
  const isLimited = config.defaults?.['container-concurrency-max-limit'] === undefined;
  const ranges: readonly (readonly [string, unknown, Range])[] = [
    ['replicas', replicas, { least: 1 }],
    ['autoscaler.windowSeconds', windowSeconds, { least: 6, most: 3600 }],
    ['autoscaler.utilization', utilization, { least: 1, most: 100, parts: true }],
    ['autoscaler.concurrency', concurrency, { least: LEAST_TARGET, parts: true }],
    ['autoscaler.graceSeconds', graceSeconds, { least: 0.001, parts: true }],
    ['autoscaler.retentionSeconds', retentionSeconds, { least: 0, parts: true }],
    ['autoscaler.mostPods', mostPods, { least: 0 }],
    ['defaults.timeoutSeconds', timeoutSeconds, { least: 0 }],
    ['defaults.mostTimeoutSeconds', mostTimeoutSeconds, { least: 1 }],
    ['defaults.concurrency', defaults.concurrency, { least: 0, most: isLimited ? MOST_CONCURRENCY : undefined }],
  ];
  const wrong = ranges.filter(([, value, range]) => value !== undefined && !isWithin(value, range));
  for (const [prop, value, range] of wrong) yield { prop, why: wordsOf(range), value };
  if (wrong.length > 0) return;
  const target = (concurrency ?? CONCURRENCY) * (utilization ?? UTILIZATION) / 100;
  if (target < LEAST_TARGET) yield { prop: 'autoscaler.concurrency', why: `at ${utilization ?? UTILIZATION} % of it less than ${LEAST_TARGET} is aimed at`, value: concurrency };
  // what is written for the ConfigMap itself wins
  const isWritten = ['revision-timeout-seconds', 'max-revision-timeout-seconds'].some(key => config.defaults?.[key] !== undefined);
  if (isWritten || (timeoutSeconds ?? TIMEOUT) <= (mostTimeoutSeconds ?? MOST_TIMEOUT)) return;
  if (timeoutSeconds === undefined) yield { prop: 'defaults.mostTimeoutSeconds', why: `it is less than defaults.timeoutSeconds, which is ${TIMEOUT} unless it is set`, value: mostTimeoutSeconds };
  else yield { prop: 'defaults.timeoutSeconds', why: `it is more than defaults.mostTimeoutSeconds, ${mostTimeoutSeconds ?? MOST_TIMEOUT}`, value: timeoutSeconds };
}

/** What is wrong with a flag: Knative passes over what it does not know. */
export function* misfitOf(flag: string, state: unknown): Iterable<Misfit> {
  if (!FLAGS.has(flag)) return yield { prop: 'features', why: 'Knative has no such flag', value: flag, known: [...FLAGS] };
  const states = flag === SECURE ? ['enabled', 'disabled', 'AllowRootBounded'] : ['enabled', 'allowed', 'disabled'];
  const isState = states.some(known => known.toLowerCase() === String(state).toLowerCase());
  if (!isState) yield { prop: `features.${flag}`, why: `it is one of ${states.join(', ')}`, value: state, known: states };
}

function isWithin(value: unknown, { least, most = Number.MAX_SAFE_INTEGER, parts = false }: Range): boolean {
  return typeof value === 'number' && (parts || Number.isSafeInteger(value)) && value >= least && value <= most;
}

function wordsOf({ least, most, parts }: Range): string {
  return `it is a ${parts ? '' : 'whole '}number ${most === undefined ? `from ${least}` : `from ${least} to ${most}`}`;
}

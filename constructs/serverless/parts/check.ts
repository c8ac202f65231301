import { Construct } from 'constructs';
import type { CapabilityName } from './capability';
import type { ServiceIntent } from './intent';
import type { ServerlessProvider } from './provider';
import { refuse } from '../../../lib/cluster/asked';

/** How long a request may take unless it is said, seconds: of Knative, and of who manages it. */
const TIMEOUT = 300;

/** Keys of labels and annotations, and who says what they would. */
const RESERVED: readonly (readonly [RegExp, string])[] = [
  [/^autoscaling\.knative\.dev\//, 'scale'],
  [/^networking\.knative\.dev\/visibility$/, 'visibility'],
  // a flag of one service alone there is none
  [/^(?:kubernetes\.|features\.knative\.dev\/)podspec-(?!dryrun$)/, 'the features of KnativeInstall'],
];

/** What one prop says and nothing can be, or another one leaves no room for. */
interface Contradiction {
  readonly prop: string;
  readonly why: string;
  readonly value?: unknown;
}

/** Refuses what no way can make of the props. */
export function checkIntent(scope: Construct, intent: ServiceIntent): void {
  for (const { prop, why, value } of contradictionsIn(intent)) {
    refuse(scope, prop, { rule: 'serverless-props-fit', severity: 'error', type: 'Invalid', path: '', value, params: { prop, why } });
  }
}

function* contradictionsIn(intent: ServiceIntent): Iterable<Contradiction> {
  const { scale, startupSeconds, podAnnotations = {}, labels = {}, volumes = {}, sidecars, initContainers, traffic, visibility, domains } = intent;
  const { max, min = 0, metric } = scale;
  if (!isCount(max) || max < 1) yield { prop: 'scale.max', why: 'it is a whole number from 1: without a limit there is none to the bill', value: max };
  if (!isCount(min)) yield { prop: 'scale.min', why: 'it is a whole number from 0', value: min };
  else if (min > max) yield { prop: 'scale.min', why: `it is more than scale.max, ${max}`, value: min };
  if ((metric === 'cpu' || metric === 'memory') && min < 1) yield { prop: 'scale.min', why: `by ${metric} nothing comes back from zero: what is not there cannot be measured`, value: min };
  if (metric === 'memory' && scale.target === undefined) yield { prop: 'scale.target', why: 'there is no usual amount of memory to aim at, give it in Mi' };
  if (scale.target !== undefined && !(scale.target > 0)) yield { prop: 'scale.target', why: 'it is more than 0', value: scale.target };
  if (startupSeconds !== undefined && !(startupSeconds > 0)) yield { prop: 'startupSeconds', why: 'it is more than 0', value: startupSeconds };
  for (const [prop, pairs] of Object.entries({ podAnnotations, labels })) {
    for (const key of Object.keys(pairs)) {
      const [, says] = RESERVED.find(([pattern]) => pattern.test(key)) ?? [];
      if (says !== undefined) yield { prop, why: `${key} is for ${says} to say`, value: key };
    }
  }
  for (const [prop, beside] of Object.entries({ sidecars, initContainers })) {
    for (const [name, { mounts = [] }] of Object.entries(beside)) {
      for (const path of mounts) if (!Object.hasOwn(volumes, path)) yield { prop: `${prop}.${name}.mounts`, why: 'it is none of the paths of volumes', value: path };
    }
  }
  if (visibility === 'cluster-local' && domains.length > 0) yield { prop: 'domains', why: 'they let requests from without in, whatever visibility says' };
  const shares = (traffic ?? []).map(({ percent = 0 }) => percent);
  const sum = shares.reduce((total, share) => total + share, 0);
  if (traffic && sum !== 100) yield { prop: 'traffic', why: 'the percents of all shares make 100', value: sum };
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** What the props ask of the way, by what they are called. */
function* askedIn(intent: ServiceIntent): Iterable<readonly [CapabilityName, string]> {
  const { scale, placement = {} } = intent;
  const isMeasured = scale.metric === 'cpu' || scale.metric === 'memory';
  if (intent.revision !== undefined) yield ['revisions', 'revision'];
  if (intent.traffic !== undefined) yield ['revisions', 'traffic'];
  if (intent.concurrency !== undefined) yield ['concurrency', 'concurrency'];
  if (intent.timeoutSeconds !== undefined) yield ['timeout', 'timeoutSeconds'];
  if (intent.responseStartTimeoutSeconds !== undefined) yield ['responseStart', 'responseStartTimeoutSeconds'];
  if (intent.idleTimeoutSeconds !== undefined) yield ['idleTimeout', 'idleTimeoutSeconds'];
  if (intent.domains.length > 0) yield ['domains', 'domains'];
  if (isMeasured) yield ['resources', 'scale.metric'];
  if (!isMeasured && scale.metric !== undefined) yield ['requests', 'scale.metric'];
  if (!isMeasured && scale.metric === undefined && scale.target !== undefined) yield ['requests', 'scale.target'];
  if ('retentionSeconds' in scale && scale.retentionSeconds !== undefined) yield ['retention', 'scale.retentionSeconds'];
  if ('fine' in scale && scale.fine !== undefined) yield ['fineScale', 'scale.fine'];
  if (Object.keys(intent.initContainers).length > 0) yield ['initContainers', 'initContainers'];
  for (const [path, source] of Object.entries(intent.volumes ?? {})) if ('configMap' in source || 'size' in source || 'claim' in source) yield ['objects', `volumes ${path}`];
  for (const [name, value] of Object.entries(intent.env ?? {})) {
    if (typeof value === 'object' && value !== null && ('configMap' in value || 'field' in value)) yield ['objects', `env ${name}`];
  }
  if (typeof intent.health === 'object' && 'command' in intent.health) yield ['command', 'health'];
  for (const [prop, wishes] of [['security', intent.security] as const, ...Object.entries(intent.sidecars).map(([name, { security }]) => [`sidecars.${name}.security`, security] as const)]) {
    if (Object.values(wishes ?? {}).some(wish => wish !== undefined)) yield ['security', prop];
  }
  const { gpu, ...nodes } = placement;
  if (Object.values(nodes).some(wish => wish !== undefined && wish !== false)) yield ['placement', 'placement'];
  if (gpu === true || (typeof gpu === 'object' && gpu.model === undefined)) yield ['placement', 'placement.gpu'];
  if ((scale.min ?? 0) === 0 && !('external' in scale && scale.external !== undefined)) yield ['zero', 'scale.min'];
}

/** Refuses what the way cannot do. */
export function checkWay(scope: Construct, intent: ServiceIntent, { title, can }: ServerlessProvider): void {
  for (const [capability, property] of askedIn(intent)) {
    const answer = can[capability];
    if (answer === true) continue;
    refuse(scope, property, { rule: 'serverless-can-do-it', severity: 'error', type: 'NotSupported', path: '', value: property, params: { way: title, instead: answer.instead } });
  }
  const { startupSeconds, timeoutSeconds = TIMEOUT, scale } = intent;
  if (can.timeout === true && startupSeconds !== undefined && (scale.min ?? 0) === 0 && startupSeconds >= timeoutSeconds) {
    refuse(scope, 'startupSeconds', { rule: 'cold-start-fits-timeout', severity: 'error', type: 'Invalid', path: '', value: startupSeconds, params: { timeout: timeoutSeconds } });
  }
}

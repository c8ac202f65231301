import { Context, Defaults, fill } from './default';
import type { ExemptPriorityLevelConfiguration, FlowSchemaSpec, LimitedPriorityLevelConfiguration, QueuingConfiguration } from '../../generated/bindings/kubernetes/flowcontrol/v1';

const PRECEDENCE = 1000;
const SHARES = 30;
const QUEUES = 64;
const HAND = 8;
const QUEUE_LENGTH = 50;
const KEEP_ZERO = 'flowcontrol.k8s.io/v1beta3-preserve-zero-concurrency-shares';

type OldLimits = LimitedPriorityLevelConfiguration & { assuredConcurrencyShares?: number };

function exempt(level: ExemptPriorityLevelConfiguration): void {
  fill(level, 'nominalConcurrencyShares', 0);
  fill(level, 'lendablePercent', 0);
}

function schema(spec: FlowSchemaSpec): void {
  spec.matchingPrecedence ||= PRECEDENCE;
}

function queuing(queue: QueuingConfiguration): void {
  queue.handSize ||= HAND;
  queue.queues ||= QUEUES;
  queue.queueLengthLimit ||= QUEUE_LENGTH;
}

const common = (version: string): Defaults => ({
  [`flowcontrol/${version}.FlowSchemaSpec`]: schema as Defaults[string],
  [`flowcontrol/${version}.ExemptPriorityLevelConfiguration`]: exempt,
  [`flowcontrol/${version}.QueuingConfiguration`]: queuing,
});

export const defaults: Defaults = {
  ...common('v1'),
  ...common('v1beta3'),
  ...common('v1beta2'),

  'flowcontrol/v1.LimitedPriorityLevelConfiguration'(level: LimitedPriorityLevelConfiguration) {
    fill(level, 'nominalConcurrencyShares', SHARES);
    fill(level, 'lendablePercent', 0);
  },

  'flowcontrol/v1beta3.LimitedPriorityLevelConfiguration'(level: LimitedPriorityLevelConfiguration, { root }: Context) {
    const { annotations = {} } = (root.metadata ?? {}) as { annotations?: object };
    // Before v1 a zero was as none, unless an annotation said otherwise.
    if (!(KEEP_ZERO in annotations)) level.nominalConcurrencyShares ||= SHARES;
    fill(level, 'lendablePercent', 0);
  },

  'flowcontrol/v1beta2.LimitedPriorityLevelConfiguration'(level: OldLimits) {
    level.assuredConcurrencyShares ||= SHARES;
    fill(level, 'lendablePercent', 0);
  },
};

import { provider as keepOne } from './keep-one';
import { autoscaled, externalOf } from '../parts/deployment';
import type { Made, Making, ServerlessProvider } from '../parts/provider';

/**
 * Kubernetes' own autoscaler, which since 1.37 begins at zero where a metric of something else than the pods says when there is work.
 * @see https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/
 */
export const provider = {
  title: 'Kubernetes\' own autoscaler',
  can: {
    ...keepOne.can,
    resources: { instead: 'leave metric out: what is not there cannot be measured' },
    requests: { instead: 'leave metric and target out: scale.external is what is counted' },
    zero: { instead: 'give scale.external a metric by which it is known that there is work' },
  },
  asks: { placement: true, identity: true },
  make(making: Making): Made {
    const external = externalOf(making.intent);
    return autoscaled(making, { min: making.intent.scale.min ?? 0, metrics: external ? [external] : [] });
  },
} as const satisfies ServerlessProvider;

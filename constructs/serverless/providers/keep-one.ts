import type { MetricSpec } from '../../../generated/bindings/kubernetes/autoscaling/v2';
import { autoscaled, externalOf, ofDeployments } from '../parts/deployment';
import type { ServiceIntent } from '../parts/intent';
import type { Made, Making, ServerlessProvider } from '../parts/provider';

/** Percent of the requested CPU that is aimed at, as Knative's autoscaler by CPU does. */
const CPU = 80;

/** A Deployment that keeps a pod, for clusters on which nothing scales to zero. */
export const provider = {
  title: 'a Deployment that keeps a pod',
  can: {
    ...ofDeployments,
    concurrency: { instead: 'let the server itself limit what it takes on' },
    timeout: { instead: 'let the server itself end what takes too long' },
    responseStart: { instead: 'let the server itself end what takes too long' },
    idleTimeout: { instead: 'let the server itself end what takes too long' },
    requests: { instead: 'scale by cpu, or give scale.external a metric that counts them' },
    resources: true,
  },
  asks: { placement: true, identity: true },
  make(making: Making): Made {
    const { scale } = making.intent;
    return autoscaled(making, { min: Math.max(1, scale.min ?? 0), metrics: [externalOf(making.intent) ?? measured(scale)] });
  },
} as const satisfies ServerlessProvider;

function measured({ metric, target }: ServiceIntent['scale']): MetricSpec {
  if (metric === 'memory') return { type: 'Resource', resource: { name: 'memory', target: { type: 'AverageValue', averageValue: `${target}Mi` } } };
  const averageUtilization = metric === 'cpu' ? target ?? CPU : CPU;
  return { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization } } };
}

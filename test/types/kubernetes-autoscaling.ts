import { HorizontalPodAutoscaler, HorizontalPodAutoscalerSpec, MetricSpec } from 'cdk8s-sextant/kubernetes/autoscaling/v2';

const metadata = { name: 'web' };
const scaleTargetRef = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' };

export const good = [
  HorizontalPodAutoscaler.manifest({
    metadata,
    spec: {
      scaleTargetRef,
      minReplicas: 2,
      maxReplicas: 10,
      metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } }],
      behavior: { scaleDown: { stabilizationWindowSeconds: 300, policies: [{ type: 'Percent', value: 50, periodSeconds: 60 }], selectPolicy: 'Min' } },
    },
  }),
];

const scaler = (spec: HorizontalPodAutoscalerSpec): object => HorizontalPodAutoscaler.manifest({ metadata, spec });
const metric = (only: MetricSpec): object => scaler({ scaleTargetRef, maxReplicas: 3, metrics: [only] });

export const bad = [
  // @ts-expect-error how far it may scale is not optional
  scaler({ scaleTargetRef, minReplicas: 1 }),
  // @ts-expect-error as autoscaling/v1 had it
  scaler({ scaleTargetRef, maxReplicas: 3, targetCPUUtilizationPercentage: 70 }),
  // @ts-expect-error a number
  scaler({ scaleTargetRef, maxReplicas: '3' }),
  // @ts-expect-error a list of metrics
  scaler({ scaleTargetRef, maxReplicas: 3, metrics: { type: 'Resource' } }),
  // @ts-expect-error what is aimed at says how it is measured
  metric({ type: 'Resource', resource: { name: 'cpu', target: { averageUtilization: 70 } } }),
  // @ts-expect-error a list of policies
  scaler({ scaleTargetRef, maxReplicas: 3, behavior: { scaleUp: { policies: { type: 'Pods', value: 1, periodSeconds: 1 } } } }),
  // @ts-expect-error a number of seconds
  scaler({ scaleTargetRef, maxReplicas: 3, behavior: { scaleUp: { stabilizationWindowSeconds: '5m' } } }),
];

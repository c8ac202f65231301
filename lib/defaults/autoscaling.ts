import { Defaults, fill, filled } from './default';
import type { HorizontalPodAutoscalerSpec as SpecV1 } from '../../generated/bindings/kubernetes/autoscaling/v1';
import type { HorizontalPodAutoscalerBehavior, HorizontalPodAutoscalerSpec } from '../../generated/bindings/kubernetes/autoscaling/v2';

const PERCENT = 80;
/** Metrics that v1 has no field for. */
const METRICS = 'autoscaling.alpha.kubernetes.io/metrics';

export const defaults: Defaults = {
  'autoscaling/v1.HorizontalPodAutoscaler'(object: object) {
    fill(object as Record<string, unknown>, 'spec', {});
  },
  'autoscaling/v2.HorizontalPodAutoscaler'(object: object) {
    fill(object as Record<string, unknown>, 'spec', {});
  },
  'autoscaling/v1.HorizontalPodAutoscalerSpec'(spec: SpecV1, { root }) {
    fill(spec, 'minReplicas', 1);
    const { annotations } = (root.metadata ?? {}) as { annotations?: Readonly<Record<string, string>> };
    if (annotations?.[METRICS] === undefined) fill(spec, 'targetCPUUtilizationPercentage', PERCENT);
  },
  'autoscaling/v2.HorizontalPodAutoscalerSpec'(spec: HorizontalPodAutoscalerSpec) {
    fill(spec, 'minReplicas', 1);
    if (!spec.metrics || spec.metrics.length === 0) {
      spec.metrics = [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: PERCENT } } }];
    }
  },
  'autoscaling/v2.HorizontalPodAutoscalerBehavior'(behavior: HorizontalPodAutoscalerBehavior) {
    const percent = { type: 'Percent', value: 100, periodSeconds: 15 };
    behavior.scaleUp = filled(behavior.scaleUp,
      { stabilizationWindowSeconds: 0, selectPolicy: 'Max', policies: [{ type: 'Pods', value: 4, periodSeconds: 15 }, percent] });
    behavior.scaleDown = filled(behavior.scaleDown, { selectPolicy: 'Max', policies: [percent] });
  },
};

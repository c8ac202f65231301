import type { ServiceIntent } from './intent';

const AUTOSCALING = 'autoscaling.knative.dev';

/** How long a revision may take to become ready unless it says so, seconds. */
const PATIENCE = 600;

type Annotations = Readonly<Record<string, string>>;

/** Annotations of a revision by which Knative scales it. */
export function scalingOf({ scale }: Pick<ServiceIntent, 'scale'>): Annotations {
  const { max, min, metric, target } = scale;
  const isMeasured = metric === 'cpu' || metric === 'memory';
  const { retentionSeconds = undefined, fine = {} } = 'fine' in scale || 'retentionSeconds' in scale ? scale : {};
  return written({
    'class': isMeasured ? `hpa.${AUTOSCALING}` : undefined,
    metric,
    target,
    'min-scale': min,
    'max-scale': max,
    'target-utilization-percentage': fine.utilization,
    'window': seconds(fine.windowSeconds),
    'initial-scale': fine.initial,
    'activation-scale': fine.activation,
    'scale-down-delay': seconds(fine.downDelaySeconds),
    'scale-to-zero-pod-retention-period': seconds(retentionSeconds),
    'target-burst-capacity': fine.burst === 'unlimited' ? -1 : fine.burst,
    'panic-window-percentage': fine.panic?.windowPercentage,
    'panic-threshold-percentage': fine.panic?.thresholdPercentage,
  });
}

/** How long a revision may take to become ready: half as much again as it is known to take. */
export function patienceOf({ startupSeconds = 0 }: Pick<ServiceIntent, 'startupSeconds'>): number | undefined {
  const patience = Math.ceil(startupSeconds * 1.5);
  return patience > PATIENCE ? patience : undefined;
}

function seconds(value: number | undefined): string | undefined {
  return value === undefined ? undefined : `${value}s`;
}

function written(values: Readonly<Record<string, string | number | undefined>>): Annotations {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[`${AUTOSCALING}/${name}`, String(value)]])));
}

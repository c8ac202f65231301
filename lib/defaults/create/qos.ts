import type { PodSpec, ResourceRequirements } from '../../../generated/bindings/kubernetes/core/v1';
import { milliOf } from '../../rules/quantity';

const NAMES = ['cpu', 'memory'] as const;

/** How well a pod is guarded against others that want its resources: by what it asks for, and by what it may use. */
export function qosOf(spec: PodSpec | undefined, minor: number): 'BestEffort' | 'Burstable' | 'Guaranteed' {
  const whole = minor >= 34 ? spec?.resources : undefined;
  const parts = whole ? [whole] : [...spec?.containers ?? [], ...spec?.initContainers ?? []].map(({ resources }) => resources);
  const requests = NAMES.map(name => sumOf(parts, 'requests', name));
  const limits = NAMES.map(name => sumOf(parts, 'limits', name));
  if ([...requests, ...limits].every(amount => amount === 0n)) return 'BestEffort';
  const isLimited = parts.every(part => NAMES.every(name => milliOf(part?.limits?.[name] ?? 0) > 0n));
  return isLimited && NAMES.every((_, i) => requests[i] === limits[i]) ? 'Guaranteed' : 'Burstable';
}

function sumOf(parts: readonly (ResourceRequirements | undefined)[], side: 'limits' | 'requests', name: string): bigint {
  return parts.map(part => milliOf(part?.[side]?.[name] ?? 0)).reduce((sum, amount) => sum + (amount > 0n ? amount : 0n), 0n);
}

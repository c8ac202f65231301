import { Context, Defaults, fill } from './default';
import type { PodProps, PodSpec, PodTemplateSpec } from '../../generated/bindings/kubernetes/core/v1';
import { totalLimits, totalRequests } from '../rules/pod-resources';

const UNWRITTEN: PodSpec = { containers: [] };

export const defaults: Defaults = {
  'core/v1.Pod'(pod: PodProps) {
    // What is not written is empty to the server, not absent.
    fill(pod, 'spec', UNWRITTEN);
  },

  'core/v1.PodTemplateSpec'(template: PodTemplateSpec) {
    fill(template, 'spec', UNWRITTEN);
  },

  'core/v1.PodSpec'(spec: PodSpec, context) {
    spec.dnsPolicy ||= 'ClusterFirst';
    spec.restartPolicy ||= 'Always';
    fill(spec, 'securityContext', {});
    fill(spec, 'terminationGracePeriodSeconds', 30);
    spec.schedulerName ||= 'default-scheduler';
    // Two names of one field.
    if (spec.serviceAccount) spec.serviceAccountName ||= spec.serviceAccount;
    if (spec.serviceAccountName) spec.serviceAccount = spec.serviceAccountName;
    if (isPod(context)) fillPod(spec, context);
  },
};

export function isPod({ group, kind }: Context): boolean {
  return kind === 'Pod' && group === '';
}

function fillPod(spec: PodSpec, { minor }: Context): void {
  fill(spec, 'enableServiceLinks', true);
  if (spec.resources && minor >= 34) spec.resources = filled(spec, spec.resources);
}

/** What the pod as a whole asks for, where only part of it is said. */
function filled(spec: PodSpec, { limits, requests, ...rest }: NonNullable<PodSpec['resources']>): PodSpec['resources'] {
  const whole: Record<string, number | string> = { ...limits };
  const asked: Record<string, number | string> = { ...requests };
  if (limits ?? requests) {
    for (const [name, total] of Object.entries(totalLimits(spec))) {
      if (name.startsWith('hugepages-') && asked[name] === undefined) whole[name] ??= total;
    }
  }
  if (Object.keys(whole).length > 0) {
    for (const [name, total] of Object.entries(totalRequests(spec))) {
      if (name === 'cpu' || name === 'memory') asked[name] ??= total;
    }
    for (const [name, limit] of Object.entries(whole)) {
      if (isOfPod(name)) asked[name] ??= limit;
    }
  }
  return { ...rest, ...(Object.keys(whole).length > 0 && { limits: whole }), ...(Object.keys(asked).length > 0 && { requests: asked }) };
}

function isOfPod(name: string): boolean {
  return name === 'cpu' || name === 'memory' || name.startsWith('hugepages-');
}

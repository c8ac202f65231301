import { Context, Defaults, fill } from './default';
import { wholeOf } from './pod-level';
import type { Container, PodProps, PodSpec, PodTemplateSpec } from '../../generated/bindings/kubernetes/core/v1';

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
    if (isPod(context)) {
      fillPod(spec, context);
    } else if (spec.hostNetwork && context.minor <= 27) {
      // Of old in templates, too.
      spec.containers = spec.containers?.map(withHostPorts);
      spec.initContainers = spec.initContainers?.map(withHostPorts);
    }
  },
};

export function isPod({ group, kind }: Context): boolean {
  return kind === 'Pod' && group === '';
}

/** On its node's network a container's ports are the node's. */
export function withHostPorts<T extends Pick<Container, 'ports'>>(container: T): T {
  return container?.ports ? { ...container, ports: container.ports.map(port => ({ ...port, hostPort: port?.hostPort || port?.containerPort })) } : container;
}

function fillPod(spec: PodSpec, { minor }: Context): void {
  fill(spec, 'enableServiceLinks', true);
  if (spec.resources && minor >= 34) spec.resources = wholeOf(spec, spec.resources, minor);
}

import { Context, Defaults, fill } from './default';
import { pullPolicyOf } from './image';
import { isPod, withHostPorts } from './pod';
import type {
  Container, ContainerPort, EphemeralContainer, FileKeySelector, GRPCAction, HTTPGetAction, ObjectFieldSelector, Probe, ResourceFieldSelector,
} from '../../generated/bindings/kubernetes/core/v1';

export const defaults: Defaults = {
  'core/v1.Container'(container: Container, context) {
    fillContainer(container);
    if (!isPod(context)) return;
    // Only a pod itself: a template keeps what was written.
    const { limits, requests } = container.resources ?? {};
    if (limits) container.resources = { ...container.resources, requests: { ...limits, ...requests } };
    if (isOnHostNetwork(context)) container.ports = withHostPorts(container).ports;
  },

  'core/v1.EphemeralContainer'(container: EphemeralContainer) {
    fillContainer(container);
  },

  'core/v1.ContainerPort'(port: ContainerPort) {
    port.protocol ||= 'TCP';
  },

  'core/v1.Probe'(probe: Probe) {
    probe.timeoutSeconds ||= 1;
    probe.periodSeconds ||= 10;
    probe.successThreshold ||= 1;
    probe.failureThreshold ||= 3;
  },

  'core/v1.HTTPGetAction'(action: HTTPGetAction) {
    action.path ||= '/';
    action.scheme ||= 'HTTP';
  },

  'core/v1.GRPCAction'(action: GRPCAction) {
    fill(action, 'service', '');
  },

  'core/v1.ObjectFieldSelector'(selector: ObjectFieldSelector) {
    selector.apiVersion ||= 'v1';
  },

  'core/v1.FileKeySelector'(selector: FileKeySelector) {
    fill(selector, 'optional', false);
  },

  'core/v1.ResourceFieldSelector'(selector: ResourceFieldSelector) {
    fill(selector, 'divisor', '0');
  },
};

function fillContainer(container: Container | EphemeralContainer): void {
  container.imagePullPolicy ||= pullPolicyOf(container.image);
  container.terminationMessagePath ||= '/dev/termination-log';
  container.terminationMessagePolicy ||= 'File';
}

function isOnHostNetwork({ root }: Context): boolean {
  return (root.spec as { hostNetwork?: boolean } | undefined)?.hostNetwork === true;
}

import { Defaults, fill } from './default';
import type { HTTPIngressPath, IngressClassParametersReference, NetworkPolicyPort, NetworkPolicySpec } from '../../generated/bindings/kubernetes/networking/v1';

interface WithSpec<T> { spec?: T }

export const defaults: Defaults = {
  'networking/v1.Ingress'(ingress: WithSpec<object>) {
    ingress.spec ??= {};
  },

  'networking/v1.HTTPIngressPath'(path: HTTPIngressPath) {
    fill(path, 'backend', {});
  },

  'networking/v1.IngressClass'(ingressClass: WithSpec<object>) {
    ingressClass.spec ??= {};
  },

  'networking/v1.IngressClassParametersReference'(parameters: IngressClassParametersReference) {
    fill(parameters, 'scope', 'Cluster');
  },

  'networking/v1.NetworkPolicy'(policy: WithSpec<Partial<NetworkPolicySpec>>) {
    policy.spec ??= {};
  },

  'networking/v1.NetworkPolicySpec'(spec: NetworkPolicySpec) {
    fill(spec, 'podSelector', {});
    if ((spec.policyTypes ?? []).length === 0) spec.policyTypes = (spec.egress ?? []).length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
  },

  'networking/v1.NetworkPolicyPort'(port: NetworkPolicyPort) {
    fill(port, 'protocol', 'TCP');
  },

  'networking/v1.ServiceCIDR'(range: WithSpec<object>) {
    range.spec ??= {};
  },

  'networking/v1beta1.ServiceCIDR'(range: WithSpec<object>) {
    range.spec ??= {};
  },
};

import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * kind.
 * @see https://github.com/kubernetes-sigs/kind
 */
export const profile = extend(neutral, {
  title: 'kind',
  facts: {
    kubernetesVersions: {
      value: { default: '1.37.0-rc.1', asOf: '2026-08-21' },
      note: 'any kindest/node image; main branch default',
      source: 'kubernetes-sigs/kind@fed2688 (2026-08-21) pkg/apis/config/defaults/image.go L21',
      confidence: 'high',
    },
    defaultStorageClass: {
      value: { name: 'standard', provisioner: 'rancher.io/local-path', binding: 'WaitForFirstConsumer' },
      source: 'kubernetes-sigs/kind@fed2688 (2026-08-21) pkg/build/nodeimage/const_storage.go L164-173',
      confidence: 'high',
    },
    otherStorageClasses: {
      value: [],
      source: 'kubernetes-sigs/kind@fed2688 (2026-08-21) pkg/build/nodeimage/const_storage.go (the manifest holds the one class standard)',
      confidence: 'high',
    },
    rwxStorage: { offered: false, source: 'local-path RWO only', confidence: 'medium' },
    ingressClass: {
      offered: false,
      instead: 'cloud-provider-kind >=0.9.0 natively serves Ingress and Gateway',
      source: 'kubernetes-sigs/kind@fed2688 (2026-08-21) site/content/docs/user/ingress.md L12-30',
      confidence: 'high',
    },
    gatewayClasses: {
      value: { classes: [{ name: 'cloud-provider-kind', requires: 'cloud-provider-kind' }] },
      source: 'public manifests and docs',
      confidence: 'medium',
    },
    internalLoadBalancer: {
      value: { requires: 'cloud-provider-kind or MetalLB' },
      source: 'kubernetes-sigs/kind@fed2688 (2026-08-21) site/content/docs/user/loadbalancer.md',
      confidence: 'medium',
    },
    networkLoadBalancer: {
      value: { requires: 'cloud-provider-kind or MetalLB' },
      source: 'kubernetes-sigs/kind@fed2688 (2026-08-21) site/content/docs/user/loadbalancer.md',
      confidence: 'high',
    },
    staticIp: {
      offered: false,
      instead: 'no LB controller of its own; cloud-provider-kind assigns addresses from the container network',
      source: 'kubernetes-sigs/kind@fed2688 (2026-08-21) site/content/docs/user/loadbalancer.md',
      confidence: 'medium',
    },
    nodePoolLabel: {
      offered: false,
      instead: 'labels only as set per node in the kind config',
      source: 'by nature: local cluster without node pools',
      confidence: 'high',
    },
    spot: { offered: false, source: 'by nature: local machine, there are no spot machines', confidence: 'high' },
    gpu: {
      offered: false,
      instead: 'out of scope; workaround nvidia mounts / dra-example-driver for tests',
      source: 'kubernetes-sigs/kind@fed2688 (2026-08-21) site/content/docs/contributing/project-scope.md L104',
      confidence: 'medium',
    },
    scaleFromZero: { offered: false, source: 'by nature: local cluster with a fixed set of nodes, no autoscaler', confidence: 'high' },
    sandbox: {
      offered: false,
      instead: 'the node image is changed by hand if at all',
      source: 'by nature: no sandboxed runtime handler or RuntimeClass is shipped with the node image',
      confidence: 'high',
    },
    workloadIdentity: {
      offered: false,
      instead: "projected ServiceAccount tokens can be federated by hand through the API server's issuer",
      source: 'by nature: no cloud IAM behind the cluster and no identity webhook is shipped',
      confidence: 'high',
    },
    virtualNodes: { offered: false, source: 'by nature: local cluster, no virtual-kubelet node is part of the distribution', confidence: 'high' },
    cni: {
      value: { default: 'kindnet' },
      source: 'kubernetes-sigs/kind@fed2688 (2026-08-21) site/content/docs/user/configuration.md L202',
      confidence: 'high',
    },
    networkPolicyEnforced: {
      value: { default: true, impl: 'kube-network-policies embedded in kindnetd' },
      source: 'kubernetes-sigs/kind@fed2688 (2026-08-21) images/kindnetd/cmd/kindnetd/main.go L217-261',
      confidence: 'high',
    },
    admission: {
      value: [],
      source: 'kubernetes-sigs/kind@fed2688 (2026-08-21) pkg/cluster/internal/kubeadm/config.go (no admission settings: kubeadm defaults, Pod Security not enforced)',
      confidence: 'high',
    },
    builtinApis: { value: [], source: 'kubernetes-sigs/kind@fed2688 (2026-08-21) pkg/, images/ (no CustomResourceDefinition shipped)', confidence: 'high' },
    quirks: {
      value: [
        'imagePullPolicy Always, or a tag :latest, ignores images loaded with kind load docker-image: use IfNotPresent and a fixed tag',
        'NodePorts reach the host only through extraPortMappings, with nodePort equal to the mapped containerPort',
      ],
      source: 'kubernetes-sigs/kind@fed2688 (2026-08-21) site/content/docs/user/quick-start.md L275-283, configuration.md L338-352',
      confidence: 'high',
    },
  },
});

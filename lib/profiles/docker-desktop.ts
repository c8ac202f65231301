import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * Docker Desktop Kubernetes.
 * @see https://github.com/kubernetes-sigs/kind
 */
export const profile = extend(neutral, {
  title: 'Docker Desktop Kubernetes',
  facts: {
    kubernetesVersions: { value: { default: '1.36.1 (kubeadm mode)', asOf: '2026' }, source: 'public manifests and docs', confidence: 'low' },
    defaultStorageClass: {
      byPlatform: {
        kubeadm: { name: 'hostpath', provisioner: 'docker.io/hostpath', binding: 'Immediate' },
        kind: { name: 'standard', provisioner: 'rancher.io/local-path' },
      },
      source: 'public manifests and docs',
      confidence: 'medium',
    },
    rwxStorage: { offered: false, source: 'single node hostPath', confidence: 'medium' },
    ingressClass: {
      offered: false,
      instead: 'no ingress controller among the cluster images',
      source: 'docker/docs content/manuals/desktop/use-desktop/kubernetes.md (commit 00ba4d3)',
      confidence: 'high',
    },
    gatewayClasses: {
      offered: false,
      instead: 'no Gateway API controller documented',
      source: 'docker/docs content/manuals/desktop/use-desktop/kubernetes.md (commit 00ba4d3)',
      confidence: 'medium',
    },
    internalLoadBalancer: {
      value: { impl: { kind: 'desktop-cloud-provider-kind', kubeadm: 'desktop-vpnkit-controller' } },
      note: 'no internal/external distinction',
      source: 'docker/docs content/manuals/desktop/use-desktop/kubernetes.md (commit 00ba4d3)',
      confidence: 'medium',
    },
    networkLoadBalancer: {
      value: { impl: { kind: 'desktop-cloud-provider-kind', kubeadm: 'desktop-vpnkit-controller' } },
      source: 'docker/docs content/manuals/desktop/use-desktop/kubernetes.md (commit 00ba4d3)',
      confidence: 'medium',
    },
    staticIp: { offered: false, source: 'by nature: LoadBalancer Services end on the local machine, there are no addresses to reserve', confidence: 'high' },
    nodePoolLabel: { offered: false, source: 'by nature: local cluster without node pools', confidence: 'high' },
    spot: { offered: false, source: 'by nature: local machine, there are no spot machines', confidence: 'high' },
    scaleFromZero: { offered: false, source: 'by nature: local cluster with a fixed set of nodes, no autoscaler', confidence: 'high' },
    sandbox: {
      offered: false,
      instead: 'install Kata or gVisor yourself',
      source: 'by nature: no sandboxed runtime handler or RuntimeClass is shipped',
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
      value: { default: { kind: 'kindnet' } },
      note: "kind mode runs kindest/node images; the kubeadm mode's CNI is not documented",
      source: 'docker/docs content/manuals/desktop/use-desktop/kubernetes.md (commit 00ba4d3); kubernetes-sigs/kind@fed2688 (2026-08-21) site/content/docs/user/configuration.md L202',
      confidence: 'medium',
    },
    networkPolicyEnforced: { value: { default: false }, source: 'kubeadm mode: not enforced', confidence: 'low' },
    admission: {
      value: [],
      source: 'docker/docs content/manuals/desktop/use-desktop/kubernetes.md (commit 00ba4d3) (kubeadm or kind with their defaults)',
      confidence: 'medium',
    },
    builtinApis: {
      value: [],
      source: 'docker/docs content/manuals/desktop/use-desktop/kubernetes.md (commit 00ba4d3) (plain kubeadm or kind)',
      confidence: 'medium',
    },
    quirks: {
      value: [
        'the cluster is not upgraded with Docker Desktop: Reset cluster does that',
        'kubeadm mode has one node and a fixed version; kind mode needs the containerd image store',
      ],
      source: 'docker/docs content/manuals/desktop/use-desktop/kubernetes.md (commit 00ba4d3)',
      confidence: 'high',
    },
  },
});

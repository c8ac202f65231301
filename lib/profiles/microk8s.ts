import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * MicroK8s.
 * @see https://github.com/canonical/microk8s
 * @see https://github.com/canonical/microk8s-core-addons
 */
export const profile = extend(neutral, {
  title: 'MicroK8s',
  facts: {
    kubernetesVersions: {
      value: { minors: ['1.34', '1.35', '1.36'], asOf: '2026-06-30' },
      note: 'one snap channel per minor; read from the build patches of the main branch',
      source: 'canonical/microk8s@d099c90 (2026-06-30) build-scripts/components/kubernetes/patches/v1.34.0..v1.36.0',
      confidence: 'medium',
    },
    defaultStorageClass: {
      value: { name: 'microk8s-hostpath', provisioner: 'microk8s.io/hostpath', requires: 'addon hostpath-storage' },
      source: 'canonical/microk8s-core-addons (2026-05-20) addons/hostpath-storage/storage.yaml L46-52',
      confidence: 'high',
    },
    otherStorageClasses: {
      value: [],
      source: 'canonical/microk8s-core-addons@f689811 (2026-05-20) addons/hostpath-storage/storage.yaml (one class; mayastor and rook-ceph addons bring their own)',
      confidence: 'medium',
    },
    rwxStorage: {
      offered: false,
      instead: 'hostpath is not multi-node; rook-ceph/mayastor addons',
      source: 'canonical/microk8s-core-addons (2026-05-20) addons.yaml',
      confidence: 'medium',
    },
    ingressClass: {
      value: { name: 'public', aliases: ['traefik', 'nginx'], requires: 'addon ingress (Traefik 3.6.2; formerly nginx)' },
      source: 'canonical/microk8s-core-addons (2026-05-20) addons/ingress/values.yaml L55-74, addons.yaml',
      confidence: 'high',
    },
    gatewayClasses: {
      value: { requires: 'addon ingress: installs the Gateway API standard CRDs and Traefik with providers.kubernetesGateway enabled' },
      note: 'the class is the one the Traefik chart creates; name not checked',
      source: 'canonical/microk8s-core-addons@f689811 (2026-05-20) addons/ingress/enable L103-119, values.yaml L29-47',
      confidence: 'medium',
    },
    internalLoadBalancer: {
      value: { requires: 'addon metallb (0.15.2) with a range' },
      source: 'canonical/microk8s-core-addons (2026-05-20) addons.yaml',
      confidence: 'high',
    },
    networkLoadBalancer: {
      value: { requires: 'addon metallb (0.15.2) with a range' },
      source: 'canonical/microk8s-core-addons@f689811 (2026-05-20) addons.yaml, addons/metallb/enable',
      confidence: 'high',
    },
    staticIp: {
      value: { requires: 'addon metallb (0.15.2): an address of the configured range' },
      source: 'canonical/microk8s-core-addons@f689811 (2026-05-20) addons/metallb/enable',
      confidence: 'medium',
    },
    nodePoolLabel: {
      offered: false,
      instead: 'all nodes carry microk8s.io/cluster=true',
      source: 'by nature: every node joins by hand; the distribution sets no pool label',
      confidence: 'high',
    },
    spot: {
      offered: false,
      instead: "no label of the distribution's own; mark interruptible nodes yourself",
      source: 'by nature: the distribution sets no spot label or taint of its own',
      confidence: 'high',
    },
    gpu: {
      value: {
        resources: ['nvidia.com/gpu'],
        preinstalled: { driver: false, devicePlugin: false },
        addon: 'nvidia (GPU Operator 25.10.0 + network operator 25.7.0); gpu alias',
      },
      source: 'canonical/microk8s-core-addons (2026-05-20) addons.yaml',
      confidence: 'high',
    },
    scaleFromZero: {
      offered: false,
      instead: 'only with a cluster-autoscaler or Karpenter you run against your own infrastructure',
      source: 'by nature: the distribution creates no machines, so it cannot scale nodes from zero',
      confidence: 'high',
    },
    sandbox: {
      value: { handler: 'kata' },
      note: 'containerd has a kata handler configured; Kata binaries and the RuntimeClass are installed by the user',
      source: 'canonical/microk8s@d099c90 (2026-06-30) microk8s-resources/default-args/containerd-template.toml L62-65',
      confidence: 'medium',
    },
    workloadIdentity: {
      offered: false,
      instead: "projected ServiceAccount tokens can be federated by hand through the API server's issuer",
      source: 'by nature: no cloud IAM behind the cluster and no identity webhook is shipped',
      confidence: 'high',
    },
    virtualNodes: { offered: false, source: 'by nature: no virtual-kubelet node is part of the distribution', confidence: 'high' },
    cni: {
      value: { default: 'calico', cniConfDir: '/var/snap/microk8s/current/args/cni-network', cniBinDir: '/var/snap/microk8s/current/opt/cni/bin' },
      source: 'canonical/microk8s@d099c90 (2026-06-30) microk8s-resources/default-args/cni-env (CNI=calico); istio/istio manifests/helm-profiles/platform-microk8s.yaml',
      confidence: 'high',
    },
    networkPolicyEnforced: {
      value: { default: true },
      note: 'Calico; not after ha-cluster is disabled, which switches to flannel',
      source: 'canonical/microk8s@d099c90 (2026-06-30) microk8s-resources/default-args/cni-env, upgrade-scripts/002-switch-to-flannel-etcd',
      confidence: 'medium',
    },
    admission: {
      value: [{ rule: 'event-rate-limit', note: 'EventRateLimit is on; Pod Security is not enforced by default' }],
      source: 'canonical/microk8s@d099c90 (2026-06-30) microk8s-resources/default-args/kube-apiserver L29-30',
      confidence: 'high',
    },
    builtinApis: {
      value: ['crd.projectcalico.org (Calico)'],
      source: 'canonical/microk8s@d099c90 (2026-06-30) upgrade-scripts/000-switch-to-calico/resources/calico.yaml',
      confidence: 'medium',
    },
    quirks: {
      value: [
        'authorization-mode=AlwaysAllow: RBAC is not enforced until addon rbac is enabled',
        'kubelet root /var/snap/microk8s/common/var/lib/kubelet (device plugin hostPath differs)',
        'dns/storage/ingress/metrics are opt-in addons',
      ],
      source: 'canonical/microk8s@d099c90 (2026-06-30) microk8s-resources/default-args/kube-apiserver L3, kubelet; canonical/microk8s-core-addons@f689811 (2026-05-20) addons.yaml',
      confidence: 'high',
    },
  },
});

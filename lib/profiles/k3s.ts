import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * K3s.
 * @see https://docs.k3s.io/release-notes/v1.36.X
 * @see https://github.com/k3s-io/k3s/releases
 * @see https://github.com/rancher/rke2-docs
 */
export const profile = extend(neutral, {
  title: 'K3s',
  aliases: ['k3d'],
  facts: {
    kubernetesVersions: {
      value: { minors: ['1.34', '1.35', '1.36'], asOf: '2026-06', patches: [['1.35', '1.35.6+k3s1'], ['1.36', '1.36.2+k3s1']] },
      note: '1.34 inferred from RKE2 parity; 1.37 not seen in the snapshots',
      source: 'docs.k3s.io/release-notes/v1.36.X (2026-05-20); github.com/k3s-io/k3s/releases v1.36.2+k3s1, v1.35.6+k3s1; rancher/rke2-docs@9477b7b',
      confidence: 'medium',
    },
    defaultStorageClass: {
      value: { name: 'local-path', provisioner: 'rancher.io/local-path', binding: 'WaitForFirstConsumer' },
      note: 'node-local, RWO, no expansion',
      source: 'k3s-io/k3s manifests/local-storage.yaml',
      confidence: 'high',
    },
    otherStorageClasses: { value: [], source: 'k3s-io/k3s manifests/local-storage.yaml (the only class is local-path)', confidence: 'high' },
    rwxStorage: {
      offered: false,
      instead: 'none built in; Longhorn (driver.longhorn.io) or NFS',
      source: 'k3s-io/docs docs/add-ons/storage.md',
      confidence: 'medium',
    },
    ingressClass: {
      value: { name: 'traefik', controller: 'traefik.io/ingress-controller' },
      note: 'Traefik v3 from k3s 1.32; customise with HelmChartConfig traefik in kube-system',
      source: 'k3s-io/docs docs/networking/networking-services.md (commit 1c13c0e)',
      confidence: 'high',
    },
    gatewayClasses: {
      offered: false,
      instead: 'Gateway API CRDs ship with traefik-crd; enable providers.kubernetesGateway via HelmChartConfig => class traefik',
      source: 'k3s-io/k3s manifests/gateway-api-crd*; traefik chart',
      confidence: 'medium',
    },
    internalLoadBalancer: {
      value: {},
      note: 'ServiceLB (klipper): DaemonSet with hostPorts; port conflicts leave LB Pending',
      source: 'k3s-io/docs docs/networking/networking-services.md (commit 1c13c0e)',
      confidence: 'high',
    },
    networkLoadBalancer: {
      value: {
        impl: 'ServiceLB',
        nodeSelection: { nodeLabel: 'svccontroller.k3s.cattle.io/enablelb=true', pool: 'svccontroller.k3s.cattle.io/lbpool on Node and Service' },
      },
      source: 'k3s-io/docs docs/networking/networking-services.md (commit 1c13c0e)',
      confidence: 'high',
    },
    staticIp: {
      value: {},
      note: 'node IPs; use MetalLB/kube-vip after --disable=servicelb',
      source: 'k3s-io/docs docs/networking/networking-services.md (commit 1c13c0e)',
      confidence: 'high',
    },
    nodePoolLabel: {
      offered: false,
      instead: 'set your own with --node-label',
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
        runtimeClassName: 'nvidia',
        preinstalled: {
          driver: false,
          devicePlugin: false,
          note: 'k3s auto-detects nvidia-container-runtime and ships RuntimeClass nvidia; device plugin must set runtimeClassName nvidia unless CDI (GPU Operator >=25.10, containerd 2)',
        },
      },
      source: 'k3s-io/k3s manifests/runtimes.yaml; rancher/rke2-docs@9477b7b (2026-08-20) docs/add-ons/gpu_operators.md',
      confidence: 'high',
    },
    scaleFromZero: {
      offered: false,
      instead: 'only with a cluster-autoscaler or Karpenter you run against your own infrastructure',
      source: 'by nature: the distribution creates no machines, so it cannot scale nodes from zero',
      confidence: 'high',
    },
    sandbox: {
      value: {
        runtimeClassesShipped: ['nvidia', 'nvidia-experimental', 'crun', 'lunatic', 'slight', 'spin', 'wws', 'wasmedge', 'wasmer', 'wasmtime'],
      },
      note: 'objects exist, binaries may not',
      source: 'k3s-io/k3s manifests/runtimes.yaml (commit c77d0b8)',
      confidence: 'high',
    },
    workloadIdentity: {
      offered: false,
      instead: "projected ServiceAccount tokens can be federated by hand through the API server's issuer",
      source: 'by nature: no cloud IAM behind the cluster and no identity webhook is shipped',
      confidence: 'high',
    },
    virtualNodes: { offered: false, source: 'by nature: no virtual-kubelet node is part of the distribution', confidence: 'high' },
    cni: {
      value: { default: 'flannel vxlan', cniConfDir: '/var/lib/rancher/k3s/agent/etc/cni/net.d', cniBinDir: '/var/lib/rancher/k3s/data/cni' },
      source: 'k3s-io/docs docs/networking/networking-services.md (commit 1c13c0e); istio/istio manifests/helm-profiles/platform-k3s.yaml',
      confidence: 'high',
    },
    networkPolicyEnforced: {
      value: { default: true, impl: 'embedded kube-router netpol controller', disable: '--disable-network-policy' },
      source: 'k3s-io/docs docs/networking/networking-services.md (commit 1c13c0e)',
      confidence: 'high',
    },
    admission: { value: [], source: 'PSA privileged by default', confidence: 'medium' },
    builtinApis: {
      value: [
        'helm.cattle.io/v1 HelmChart',
        'helm.cattle.io/v1 HelmChartConfig',
        'k3s.cattle.io/v1 Addon',
        'traefik.io/v1alpha1 IngressRoute,Middleware',
        'gateway.networking.k8s.io (CRDs)',
        'upgrade.cattle.io/v1 Plan (if SUC installed)',
      ],
      source: 'k3s-io/k3s manifests/; datreeio/CRDs-catalog helm.cattle.io',
      confidence: 'high',
    },
    quirks: {
      value: [
        'Traefik owns 80/443 hostPorts on all nodes',
        'external CCM requires --disable-cloud-controller or nodes stay tainted uninitialized',
        'Istio: platform=k3s/k3d',
      ],
      source: 'k3s-io/docs docs/networking/networking-services.md (commit 1c13c0e); istio helm-profiles',
      confidence: 'high',
    },
  },
});

import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * Talos Linux.
 * @see https://github.com/siderolabs/docs
 */
export const profile = extend(neutral, {
  title: 'Talos Linux',
  aliases: ['omni'],
  facts: {
    kubernetesVersions: {
      value: { minors: ['1.31', '1.32', '1.33', '1.34', '1.35', '1.36'], talos: '1.13', asOf: '2026-08-19' },
      source: 'siderolabs/docs@5debdd9 (2026-08-19) public/talos/v1.13/getting-started/support-matrix.mdx L17',
      confidence: 'high',
    },
    defaultStorageClass: {
      offered: false,
      instead: 'UserVolumeConfig/local-path/Longhorn/Mayastor by user',
      source: 'siderolabs/docs@5debdd9 (2026-08-19) public/kubernetes-guides/csi/local-storage.mdx',
      confidence: 'high',
    },
    otherStorageClasses: {
      value: [],
      source: 'siderolabs/docs@5debdd9 (2026-08-19) public/kubernetes-guides/csi/local-storage.mdx (every class is installed by the user)',
      confidence: 'high',
    },
    rwxStorage: {
      offered: false,
      instead: 'Rook/Ceph, Longhorn, NFS by the user',
      source: 'siderolabs/docs@5debdd9 (2026-08-19) public/kubernetes-guides/csi/storage.mdx',
      confidence: 'high',
    },
    ingressClass: {
      offered: false,
      source: 'siderolabs/docs@5debdd9 (2026-08-19) public/kubernetes-guides/advanced-guides/deploy-traefik.mdx (the user installs the controller)',
      confidence: 'high',
    },
    gatewayClasses: {
      offered: false,
      instead: 'Gateway API CRDs are not built in',
      source: 'siderolabs/docs@5debdd9 (2026-08-19) public/kubernetes-guides/advanced-guides/deploy-traefik.mdx',
      confidence: 'high',
    },
    internalLoadBalancer: {
      offered: false,
      instead: 'no LB controller; MetalLB/kube-vip/Cilium/CCM by the user',
      source: 'by nature: Talos installs a bare upstream control plane and no controllers for it; siderolabs/docs@5debdd9 (2026-08-19) public/kubernetes-guides',
      confidence: 'high',
    },
    networkLoadBalancer: {
      offered: false,
      instead: 'no LB controller; MetalLB/kube-vip/Cilium/CCM by the user',
      source: 'by nature: Talos installs a bare upstream control plane and no controllers for it; siderolabs/docs@5debdd9 (2026-08-19) public/kubernetes-guides',
      confidence: 'high',
    },
    staticIp: {
      offered: false,
      instead: 'no LB controller; MetalLB/kube-vip/Cilium/CCM by the user',
      source: 'by nature: Talos installs a bare upstream control plane and no controllers for it; siderolabs/docs@5debdd9 (2026-08-19) public/kubernetes-guides',
      confidence: 'high',
    },
    nodePoolLabel: { offered: false, source: 'machine.nodeLabels', confidence: 'medium' },
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
          driver: 'system extension nvidia-open-gpu-kernel-modules + nvidia-container-toolkit',
          devicePlugin: false,
          note: 'GPU Operator >= v26.3.1: driver.enabled=false toolkit.enabled=false hostPaths.driverInstallDir=/usr/local; namespace label pod-security.kubernetes.io/enforce=privileged',
        },
      },
      source: 'siderolabs/docs@5debdd9 (2026-08-19) public/talos/v1.13/configure-your-talos-cluster/hardware-and-drivers/nvidia-gpu.mdx L93-113',
      confidence: 'high',
    },
    scaleFromZero: {
      offered: false,
      instead: 'only with a cluster-autoscaler or Karpenter you run against your own infrastructure',
      source: 'by nature: the distribution creates no machines, so it cannot scale nodes from zero',
      confidence: 'high',
    },
    sandbox: {
      value: { extensions: ['gvisor', 'kata-containers', 'spin', 'wasmedge'], by: 'user-created' },
      source: 'siderolabs/extensions (knowledge)',
      confidence: 'low',
    },
    workloadIdentity: {
      offered: false,
      instead: 'federation is set up by hand (guide gcp-workload-identity in the Talos docs)',
      source: 'by nature: no cloud IAM behind the cluster and no identity webhook is shipped',
      confidence: 'high',
    },
    virtualNodes: { offered: false, source: 'by nature: no virtual-kubelet node is part of the distribution', confidence: 'high' },
    cni: { value: { default: 'flannel' }, source: 'siderolabs/docs@5debdd9 (2026-08-19) public/kubernetes-guides/cni/flannel.mdx', confidence: 'high' },
    networkPolicyEnforced: {
      value: { default: false, enable: 'kubeNetworkPoliciesEnabled: true in Flannel config, or Cilium/Calico' },
      note: 'policies are accepted but NOT enforced otherwise',
      source: 'siderolabs/docs@5debdd9 (2026-08-19) public/kubernetes-guides/cni/flannel.mdx L82',
      confidence: 'high',
    },
    admission: {
      value: [
        {
          rule: 'pod-security',
          level: 'baseline',
          exempt: ['kube-system'],
          warn: 'restricted',
          note: 'device plugins, hostPath, privileged need namespace label pod-security.kubernetes.io/enforce=privileged',
        },
      ],
      source: 'siderolabs/docs@5debdd9 (2026-08-19) public/kubernetes-guides/security/pod-security.mdx',
      confidence: 'high',
    },
    builtinApis: {
      value: [],
      source: 'by nature: Talos installs a bare upstream control plane and no controllers for it; no CRDs besides upstream APIs',
      confidence: 'high',
    },
    quirks: {
      value: [
        'the root filesystem is a read-only squashfs: hostPath writes to /usr, /etc or /opt fail',
        'no SSH and no shell on nodes: everything goes through the Talos API (talosctl)',
        'from Talos 1.13 use the NVIDIA GPU Operator (>= v26.3.1, hostPaths.driverInstallDir=/usr/local) and remove the old nvidia-device-plugin chart and RuntimeClass',
      ],
      source: 'siderolabs/docs@5debdd9 (2026-08-19) public/talos/v1.13/learn-more/architecture.mdx L41, philosophy.mdx L37, configure-your-talos-cluster/lifecycle-management/upgrading-talos.mdx L53-72, hardware-and-drivers/nvidia-gpu.mdx',
      confidence: 'high',
    },
  },
});

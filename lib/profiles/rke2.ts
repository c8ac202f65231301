import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * RKE2 / Rancher.
 * @see https://github.com/rancher/rke2-docs
 * @see https://github.com/rancher/rke2-charts
 */
export const profile = extend(neutral, {
  title: 'RKE2 / Rancher',
  aliases: ['rancher', 'rke'],
  facts: {
    kubernetesVersions: {
      value: {
        minors: ['1.33', '1.34', '1.35', '1.36'],
        asOf: '2026-08-04',
        patches: [['1.33', '1.33.13+rke2r2'], ['1.34', '1.34.10+rke2r1'], ['1.35', '1.35.7+rke2r1'], ['1.36', '1.36.3+rke2r1']],
      },
      note: "RKE1 is end of life; seed's 'Rancher RKE' => RKE2",
      source: 'rancher/rke2-docs@9477b7b (2026-08-20) docs/release-notes/v1.3*.X.md',
      confidence: 'high',
    },
    defaultStorageClass: {
      offered: false,
      instead: 'no storage by default; Longhorn/local-path installed by user',
      source: 'rancher/rke2-charts@262e21a (2026-08-20) packages/ (no storage chart besides opt-in cloud CSI drivers)',
      confidence: 'high',
    },
    otherStorageClasses: {
      value: [],
      source: 'rancher/rke2-charts@262e21a (2026-08-20) packages/ (no storage chart besides the opt-in cloud CSI drivers harvester and rancher-vsphere)',
      confidence: 'high',
    },
    rwxStorage: {
      offered: false,
      instead: 'none built in; Longhorn or NFS by the user',
      source: 'rancher/rke2-charts@262e21a (2026-08-20) packages/ (no storage chart)',
      confidence: 'high',
    },
    ingressClass: {
      byVersion: [
        { value: { name: 'nginx', controller: 'rke2-ingress-nginx' } },
        { since: '1.36', value: { name: 'traefik', controller: 'rke2-traefik', for: 'new clusters' } },
      ],
      note: 'config ingress-controller: none|traefik|ingress-nginx (first = default class)',
      source: 'rancher/rke2-docs@9477b7b (2026-08-20) docs/reference/ingress_migration.md, reference/server_config.md L45',
      confidence: 'high',
    },
    gatewayClasses: {
      value: { via: 'rke2-traefik HelmChartConfig providers.kubernetesGateway; Traefik 3.7 => Gateway API 1.5' },
      source: 'rancher/rke2-docs@9477b7b (2026-08-20) docs/networking/networking_services.md',
      confidence: 'high',
    },
    internalLoadBalancer: {
      value: {},
      note: 'no LB by default; --enable-servicelb optional',
      source: 'rancher/rke2-docs@9477b7b (2026-08-20) docs/networking/networking_services.md',
      confidence: 'high',
    },
    networkLoadBalancer: {
      value: {
        impl: 'ServiceLB (opt-in)',
        nodeSelection: { nodeLabel: 'svccontroller.rke2.cattle.io/enablelb=true', pool: 'svccontroller.rke2.cattle.io/lbpool on Node and Service' },
        requires: 'ServiceLB (opt-in)',
      },
      source: 'rancher/rke2-docs@9477b7b (2026-08-20) docs/networking/networking_services.md (tip: svccontroller.rke2.cattle.io instead of svccontroller.k3s.cattle.io); k3s-io/docs docs/networking/networking-services.md (commit 1c13c0e)',
      confidence: 'high',
    },
    staticIp: {
      value: {},
      note: 'no LB by default; with --enable-servicelb node IPs; else MetalLB/kube-vip/CCM',
      source: 'rancher/rke2-docs@9477b7b (2026-08-20) docs/networking/networking_services.md',
      confidence: 'high',
    },
    nodePoolLabel: {
      offered: false,
      instead: 'set your own with node-label in config.yaml',
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
        operator: {
          chart: 'gpu-operator',
          version: 'v26.3.2',
          set: { 'toolkit.env.CONTAINERD_SOCKET': '/run/k3s/containerd/containerd.sock' },
          note: 'from GPU Operator 25.10 (CDI) runtimeClassName nvidia no longer needed; earlier versions need it',
        },
      },
      source: 'rancher/rke2-docs@9477b7b (2026-08-20) docs/add-ons/gpu_operators.md',
      confidence: 'high',
    },
    scaleFromZero: {
      offered: false,
      instead: "clusters whose machines Rancher provisions can use cluster-autoscaler's rancher provider",
      source: 'by nature: the distribution creates no machines, so it cannot scale nodes from zero',
      confidence: 'high',
    },
    sandbox: {
      value: { runtimeClassesShipped: ['nvidia', 'nvidia-experimental', 'crun'] },
      note: 'objects exist, binaries may not; no VM or gVisor sandbox',
      source: 'rancher/rke2-charts@262e21a (2026-08-20) packages/rke2-runtimeclasses/charts/values.yaml',
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
      value: { default: 'canal', options: ['canal', 'cilium', 'calico', 'flannel', 'none'] },
      source: 'rancher/rke2-docs@9477b7b (2026-08-20) docs/networking/basic_network_options.md',
      confidence: 'high',
    },
    networkPolicyEnforced: {
      value: { default: true },
      note: 'not with flannel',
      source: 'rancher/rke2-docs@9477b7b (2026-08-20) docs/networking/basic_network_options.md L253',
      confidence: 'high',
    },
    admission: {
      value: [
        { rule: 'pod-security', level: 'privileged', when: 'no profile' },
        {
          rule: 'pod-security',
          level: 'restricted',
          when: 'profile: cis',
          exempt: ['kube-system', 'compliance-operator-system', 'tigera-operator'],
        },
      ],
      source: 'rancher/rke2-docs@9477b7b (2026-08-20) docs/security/pod_security_standards.md',
      confidence: 'high',
    },
    builtinApis: {
      value: ['helm.cattle.io/v1 HelmChart,HelmChartConfig', 'k3s.cattle.io/v1 Addon,ETCDSnapshotFile'],
      source: 'rancher/rke2-docs@9477b7b (2026-08-20) docs/add-ons/helm.md',
      confidence: 'high',
    },
    quirks: {
      value: ['ingress binds 80/443 hostPorts', 'packaged components are customised with HelmChartConfig, never edited'],
      source: 'rancher/rke2-docs@9477b7b (2026-08-20) docs/networking/networking_services.md',
      confidence: 'high',
    },
  },
});

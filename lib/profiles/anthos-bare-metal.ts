import { profile as anthosVmware } from './anthos-vmware';
import { extend } from './profile';

/**
 * Google Distributed Cloud (software only) for bare metal.
 * @see https://docs.cloud.google.com/kubernetes-engine/distributed-cloud/bare-metal/docs/version-history.md.txt
 * @see https://docs.cloud.google.com/anthos/clusters/docs/bare-metal/1.11/installing/storage.md.txt
 * @see https://cloud.google.com/kubernetes-engine/distributed-cloud/bare-metal/docs/installing/storage
 */
export const profile = extend(anthosVmware, {
  title: 'Google Distributed Cloud (software only) for bare metal',
  aliases: ['gdc-bare-metal'],
  facts: {
    kubernetesVersions: {
      value: { minors: ['1.34', '1.35', '1.36'], latest: '1.36.300-gke.150 (Kubernetes 1.36.5)', asOf: '2026-11-16' },
      note: '1.36 from 2026-08-25; 1.34/1.35 inferred from the N-2 policy',
      source: 'docs.cloud.google.com/kubernetes-engine/distributed-cloud/bare-metal/docs/version-history.md.txt',
      confidence: 'medium',
    },
    defaultStorageClass: {
      offered: false,
      instead: 'no persistent storage provider is included; install a vendor CSI driver (the bundled local volume provisioner is for proofs of concept)',
      source: 'docs.cloud.google.com/anthos/clusters/docs/bare-metal/1.11/installing/storage.md.txt; cloud.google.com/kubernetes-engine/distributed-cloud/bare-metal/docs/installing/storage',
      confidence: 'medium',
    },
    rwxStorage: {
      offered: false,
      instead: 'by the CSI driver you install',
      source: 'docs.cloud.google.com/anthos/clusters/docs/bare-metal/1.11/installing/storage.md.txt; cloud.google.com/kubernetes-engine/distributed-cloud/bare-metal/docs/installing/storage',
      confidence: 'medium',
    },
    internalLoadBalancer: {
      value: {},
      note: 'bundled: Layer 2 (MetalLB) or BGP address pools; or manual',
      source: 'docs.cloud.google.com/kubernetes-engine/distributed-cloud/bare-metal/docs/installing/load-balance.md.txt',
      confidence: 'high',
    },
    networkLoadBalancer: {
      value: { impl: 'bundled MetalLB (Layer 2) or bundled BGP; or manual' },
      source: 'docs.cloud.google.com/kubernetes-engine/distributed-cloud/bare-metal/docs/installing/load-balance.md.txt',
      confidence: 'high',
    },
    nodePoolLabel: {
      value: { label: 'baremetal.cluster.gke.io/node-pool', also: 'cloud.google.com/gke-nodepool' },
      source: 'public manifests and docs',
      confidence: 'high',
    },
    spot: { ...anthosVmware.facts.spot, source: 'by nature: nodes are machines of your own on your premises, there are no spot machines' },
    virtualNodes: { ...anthosVmware.facts.virtualNodes, source: 'by nature: nodes are machines of your own; no serverless node is offered' },
    cni: {
      value: { default: 'Dataplane V2 (Cilium)' },
      source: 'docs.cloud.google.com/anthos/clusters/docs/dataplane-v2 (built in to Google Distributed Cloud bare metal)',
      confidence: 'high',
    },
    networkPolicyEnforced: {
      value: { default: true },
      note: 'always on with Dataplane V2',
      source: 'docs.cloud.google.com/anthos/clusters/docs/dataplane-v2 (built in to Google Distributed Cloud bare metal); cloud.google.com/kubernetes-engine/multi-cloud/docs/azure/concepts/dataplane-v2',
      confidence: 'high',
    },
  },
});

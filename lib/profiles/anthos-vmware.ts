import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * Google Distributed Cloud (software only) for VMware = GKE on-prem / Anthos.
 * @see https://docs.cloud.google.com/anthos/clusters/docs/on-prem/version-history
 */
export const profile = extend(neutral, {
  title: 'Google Distributed Cloud (software only) for VMware = GKE on-prem / Anthos',
  aliases: ['anthos', 'gke-on-prem', 'gdc-vmware'],
  facts: {
    kubernetesVersions: {
      value: { minors: ['1.32', '1.33', '1.34'], asOf: '2026-01' },
      note: 'GDC VMware page 2025-12..2026-01; newer releases exist (bare metal is at 1.36)',
      source: 'docs.cloud.google.com/anthos/clusters/docs/on-prem/version-history',
      confidence: 'low',
    },
    defaultStorageClass: {
      value: { name: 'standard-rwo', provisioner: 'csi.vsphere.vmware.com', old: ['standard', 'kubernetes.io/vsphere-volume'] },
      source: 'Google docs mirror public manifests and docs',
      confidence: 'high',
    },
    nodePoolLabel: {
      value: { label: 'cloud.google.com/gke-nodepool' },
      source: 'Google docs mirror public manifests and docs(GDC bare metal node output carries it too)',
      confidence: 'low',
    },
    spot: { offered: false, source: 'by nature: nodes are vSphere virtual machines on your premises, there are no spot machines', confidence: 'high' },
    virtualNodes: { offered: false, source: 'by nature: nodes are vSphere virtual machines; no serverless node is offered', confidence: 'high' },
  },
});

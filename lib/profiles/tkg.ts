import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * VMware vSphere Kubernetes Service / Tanzu (successor of Pivotal/VMware PKS).
 */
export const profile = extend(neutral, {
  title: 'VMware vSphere Kubernetes Service / Tanzu (successor of Pivotal/VMware PKS)',
  aliases: ['tkgi', 'vks', 'tanzu'],
  facts: {
    kubernetesVersions: {
      value: { seen: ['1.36.1---vmware.4-vkr.5'], asOf: '2026' },
      note: 'only one VKr seen; full matrix not found',
      source: 'public manifests and docs',
      confidence: 'low',
    },
    defaultStorageClass: {
      value: { provisioner: 'csi.vsphere.vmware.com' },
      note: 'StorageClass names = vSphere storage policies assigned to the namespace; default set by spec.settings.storage.defaultClass / vsphereOptions',
      source: 'public manifests and docs; naming from knowledge',
      confidence: 'low',
    },
    internalLoadBalancer: { value: {}, note: 'NSX/Avi/HAProxy from Supervisor', source: 'kubernetes/cloud-provider-vsphere', confidence: 'low' },
    nodePoolLabel: { value: { label: 'vks.vmware.com/nodepool' }, source: 'public manifests and docs(next to run.tanzu.vmware.com/tkr)', confidence: 'medium' },
    spot: { offered: false, source: 'by nature: nodes are vSphere virtual machines on your premises, there are no spot machines', confidence: 'high' },
    sandbox: {
      value: { scope: 'Supervisor vSphere Pods only, not in workload clusters', elsewhere: 'runv' },
      source: 'public manifests and docs',
      confidence: 'medium',
    },
    virtualNodes: { offered: false, source: 'by nature: nodes are vSphere virtual machines; no serverless node is offered', confidence: 'high' },
    cni: {
      value: { default: 'Antrea', options: ['antrea', 'calico'] },
      source: 'public guides (index ids 46562426370: TKG 2.0 on vSphere 8; 26683174256: Antrea is the default, Calico by override)',
      confidence: 'medium',
    },
    networkPolicyEnforced: {
      value: { default: true, impl: 'Antrea' },
      source: 'public guides (index ids 46562426370: TKG 2.0 on vSphere 8; 26683174256: Antrea is the default, Calico by override)',
      confidence: 'medium',
    },
    admission: {
      value: [{ rule: 'pod-security', level: 'restricted', since: 'TKr 1.26', fix: 'label namespace pod-security.kubernetes.io/enforce' }],
      source: 'public manifests and docs(VMware release notes quoted)',
      confidence: 'medium',
    },
    builtinApis: {
      value: [
        'cluster.x-k8s.io/v1beta1 Cluster (ClusterClass builtin-generic/tanzukubernetescluster)',
        'run.tanzu.vmware.com/v1alpha3 TanzuKubernetesCluster (legacy), TanzuKubernetesRelease',
        'packaging.carvel.dev PackageInstall',
      ],
      source: 'public manifests and docs',
      confidence: 'medium',
    },
  },
});

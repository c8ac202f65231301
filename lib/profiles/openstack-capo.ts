import { profile as openstackMagnum } from './openstack-magnum';
import { extend } from './profile';

/**
 * OpenStack via Cluster API (CAPO).
 * @see https://kubernetes.io/docs/concepts/security/pod-security-admission
 * @see https://github.com/kubernetes-sigs/cluster-api
 * @see https://github.com/kubernetes/cloud-provider-openstack
 */
export const profile = extend(openstackMagnum, {
  title: 'OpenStack via Cluster API (CAPO)',
  aliases: ['capo'],
  facts: {
    kubernetesVersions: {
      value: { minors: ['1.34', '1.35', '1.36'], asOf: '2026-08-21' },
      note: 'Cluster API >=1.12.1/1.12.8/1.13.1 per minor',
      source: 'kubernetes-sigs/cluster-api@ae7ff04 docs/book/src/reference/versions.md L372-374',
      confidence: 'high',
    },
    defaultStorageClass: {
      value: { name: 'csi-cinder-sc-delete', provisioner: 'cinder.csi.openstack.org' },
      note: 'cinder chart classes when storageClass.enabled',
      source: 'kubernetes/cloud-provider-openstack@c453fb7 (2026-07-15) charts/cinder-csi-plugin/templates/storageclass.yaml (names from knowledge)',
      confidence: 'low',
    },
    otherStorageClasses: { ...openstackMagnum.facts.otherStorageClasses, source: 'by nature: Cluster API bootstraps a plain upstream (kubeadm) cluster; everything else is installed by the user' },
    ingressClass: {
      offered: false,
      source: 'by nature: Cluster API bootstraps a plain upstream (kubeadm) cluster; everything else is installed by the user',
      confidence: 'high',
    },
    gatewayClasses: {
      offered: false,
      source: 'by nature: Cluster API bootstraps a plain upstream (kubeadm) cluster; everything else is installed by the user',
      confidence: 'high',
    },
    nodePoolLabel: {
      offered: false,
      instead: 'labels under node.cluster.x-k8s.io/* and node-role.kubernetes.io/* of a MachineDeployment reach its nodes',
      source: 'by nature: Cluster API puts no pool label on nodes',
      confidence: 'high',
    },
    gpu: {
      value: { resources: ['nvidia.com/gpu'], preinstalled: { driver: false, devicePlugin: false }, labels: { ca: 'cluster-api/accelerator' } },
      source: 'kubernetes/autoscaler@55c37cd (2026-08-22) cluster-autoscaler/cloudprovider/clusterapi/clusterapi_provider.go',
      confidence: 'high',
    },
    scaleFromZero: {
      value: {
        mechanism: 'cluster-autoscaler clusterapi provider: MachineDeployment annotations capacity.cluster-autoscaler.kubernetes.io/{cpu,memory,gpu-count,gpu-type,labels,taints,dra-driver,csi-driver,ephemeral-disk}',
      },
      source: 'kubernetes/autoscaler@55c37cd (2026-08-22) cluster-autoscaler/cloudprovider/clusterapi/README.md',
      confidence: 'high',
    },
    sandbox: {
      offered: false,
      instead: 'install Kata or gVisor yourself',
      source: 'by nature: plain upstream nodes, no sandboxed runtime is shipped',
      confidence: 'high',
    },
    cni: { value: {}, source: 'user-installed', confidence: 'high' },
    networkPolicyEnforced: { value: {}, source: 'depends on CNI', confidence: 'high' },
    admission: {
      value: [{ rule: 'pod-security', level: 'privileged', note: 'PodSecurity admission on, no default enforcement' }],
      source: 'by nature: Cluster API bootstraps a plain upstream (kubeadm) cluster; everything else is installed by the user; kubernetes.io/docs/concepts/security/pod-security-admission',
      confidence: 'high',
    },
    builtinApis: {
      value: [],
      source: 'by nature: Cluster API bootstraps a plain upstream (kubeadm) cluster; everything else is installed by the user',
      confidence: 'high',
    },
  },
});

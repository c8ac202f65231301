import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * OpenStack Magnum.
 * @see https://github.com/openstack/magnum
 * @see https://github.com/kubernetes/cloud-provider-openstack
 */
export const profile = extend(neutral, {
  title: 'OpenStack Magnum',
  aliases: ['magnum'],
  facts: {
    kubernetesVersions: {
      value: {},
      note: 'set by kube_tag label / CAPI driver image',
      source: 'openstack/magnum@5a492d6 (2026-07-17) doc/source/user/index.rst L328',
      confidence: 'medium',
    },
    defaultStorageClass: {
      value: { provisioner: 'cinder.csi.openstack.org' },
      note: 'admin supplies via post_install_manifest_url',
      source: 'openstack/magnum doc/source/user/index.rst L2894; kubernetes/cloud-provider-openstack@c453fb7 (2026-07-15) charts/cinder-csi-plugin/templates/storageclass.yaml',
      confidence: 'medium',
    },
    otherStorageClasses: { value: [], source: 'openstack/magnum doc/source/user/index.rst L2894 (classes are supplied by the admin)', confidence: 'medium' },
    rwxStorage: {
      value: { driver: 'manila.csi.openstack.org' },
      source: 'kubernetes/cloud-provider-openstack@c453fb7 (2026-07-15) charts/manila-csi-plugin',
      confidence: 'medium',
    },
    ingressClass: { value: { label: 'ingress_controller: octavia|nginx|traefik' }, source: 'openstack/magnum doc/source/user/index.rst L370', confidence: 'high' },
    gatewayClasses: {
      offered: false,
      instead: 'only ingress controllers are offered (octavia|nginx|traefik)',
      source: 'openstack/magnum doc/source/user/index.rst L370',
      confidence: 'medium',
    },
    internalLoadBalancer: {
      value: { annotations: { 'service.beta.kubernetes.io/openstack-internal-load-balancer': 'true' } },
      source: 'kubernetes/cloud-provider-openstack@c453fb7 (2026-07-15) docs/openstack-cloud-controller-manager/expose-applications-using-loadbalancer-type-service.md L187; kubernetes/website docs/concepts/services-networking/service.md#internal-load-balancer (v1.36+ text, public manifests and docs',
      confidence: 'high',
    },
    networkLoadBalancer: {
      value: {
        annotationNames: [
          'loadbalancer.openstack.org/class',
          'loadbalancer.openstack.org/flavor-id',
          'loadbalancer.openstack.org/floating-network-id',
          'loadbalancer.openstack.org/subnet-id',
          'loadbalancer.openstack.org/proxy-protocol',
        ],
      },
      source: 'kubernetes/cloud-provider-openstack@c453fb7 (2026-07-15) same',
      confidence: 'high',
    },
    staticIp: {
      value: {
        internal: { 'loadbalancer.openstack.org/load-balancer-address': '<internal ip>' },
        others: { 'loadbalancer.openstack.org/keep-floatingip': 'true', 'loadbalancer.openstack.org/load-balancer-id': '<reuse>' },
        field: 'spec.loadBalancerIP',
        fieldNote: 'floating IP',
      },
      source: 'kubernetes/cloud-provider-openstack@c453fb7 (2026-07-15) same',
      confidence: 'medium',
    },
    nodePoolLabel: {
      value: { label: 'magnum.openstack.org/nodegroup', role: 'magnum.openstack.org/role' },
      source: 'openstack/magnum doc/source/user/node-groups.rst L63-77',
      confidence: 'high',
    },
    spot: {
      offered: false,
      instead: "no label of the distribution's own; mark interruptible nodes yourself",
      source: 'by nature: the distribution sets no spot label or taint of its own',
      confidence: 'high',
    },
    gpu: {
      value: { resources: ['nvidia.com/gpu'], preinstalled: { driver: false, devicePlugin: false }, labels: { ca: 'magnum.openstack.org/gpu' } },
      source: 'kubernetes/autoscaler@55c37cd (2026-08-22) cluster-autoscaler/cloudprovider/magnum/magnum_cloud_provider.go',
      confidence: 'medium',
    },
    scaleFromZero: {
      value: { mechanism: 'cluster-autoscaler magnum provider (heat); capi driver uses CA clusterapi' },
      source: 'kubernetes/autoscaler@55c37cd (2026-08-22) cluster-autoscaler/cloudprovider/magnum',
      confidence: 'medium',
    },
    workloadIdentity: {
      offered: false,
      instead: "projected ServiceAccount tokens can be federated by hand through the API server's issuer",
      source: 'by nature: OpenStack has no identity for pods',
      confidence: 'high',
    },
    virtualNodes: { offered: false, source: 'by nature: every node is a Nova server', confidence: 'high' },
    cni: {
      value: { default: 'flannel', options: ['flannel', 'calico'] },
      source: 'openstack/magnum doc/source/user/index.rst L158,1058',
      confidence: 'high',
    },
    networkPolicyEnforced: { value: { default: false }, note: 'calico only', source: 'same', confidence: 'medium' },
    admission: {
      value: [
        {
          rule: 'admission-control-list',
          note: 'cluster label admission_control_list sets the API server plugins; the default follows upstream',
        },
      ],
      source: 'openstack/magnum doc/source/user/index.rst L1108-1112',
      confidence: 'high',
    },
  },
});

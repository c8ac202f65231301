import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * Red Hat OpenShift 4.x.
 * @see https://docs.openshift.com/rosa/authentication/assuming-an-aws-iam-role-for-a-service-account.html
 * @see https://github.com/openshift/cluster-ingress-operator
 */
export const profile = extend(neutral, {
  title: 'Red Hat OpenShift 4.x',
  aliases: ['ocp', 'okd', 'rosa', 'aro'],
  serverless: {
    value: { way: 'knative', ingress: 'kourier', requires: 'OpenShift Serverless Operator, and a KnativeServing in the namespace knative-serving' },
    note: 'the operator sets up Kourier in knative-serving-ingress, and a Route for each public service',
    source: 'docs.redhat.com/en/documentation/red_hat_openshift_serverless/1.37/html/installing_serverless; redhat_openshift_serverless/1.36/html/serving (cluster-local availability)',
    confidence: 'high',
  },
  release: { option: 'openshift', major: 4, offset: 13 },
  facts: {
    kubernetesVersions: {
      value: {
        openshift: ['4.18', '4.19', '4.20', '4.21', '4.22'],
        minors: ['1.31', '1.32', '1.33', '1.34', '1.35'],
        asOf: '2026-08-22',
        ends: { '4.19': '2026-12-17', '4.20': '2027-04-21', '4.21': '2027-08-03', '4.22': '2027-12-31' },
      },
      note: '4.y ships Kubernetes 1.(y+13); 4.18 EUS to 2027-02-25',
      source: 'endoflife-date/endoflife.date@a70eca3 (2026-08-22) products/red-hat-openshift.md; y+13 mapping general knowledge',
      confidence: 'medium',
    },
    defaultStorageClass: {
      byPlatform: {
        'aws': { name: 'gp3-csi', provisioner: 'ebs.csi.aws.com' },
        'azure': { name: 'managed-csi', provisioner: 'disk.csi.azure.com' },
        'gcp': { name: 'standard-csi', provisioner: 'pd.csi.storage.gke.io' },
        'vsphere': { name: 'thin-csi', provisioner: 'csi.vsphere.vmware.com' },
        'openstack': { name: 'standard-csi', provisioner: 'cinder.csi.openstack.org' },
        'ibm-vpc': { name: 'ibmc-vpc-block-10iops-tier', provisioner: 'vpc.block.csi.ibm.io' },
        'baremetal': {},
      },
      note: 'bare metal/None has none until ODF/LVMS',
      source: 'openshift/csi-operator assets/overlays/*/base/storageclass*.yaml; public manifests and docs; openstack/ibm from public manifests and docs/knowledge',
      confidence: 'high',
    },
    otherStorageClasses: {
      value: ['gp2-csi', 'azurefile-csi', 'ssd-csi', 'hyperdisk-balanced', 'ocs-storagecluster-ceph-rbd', 'ocs-storagecluster-cephfs'],
      source: 'openshift/csi-operator assets/overlays',
      confidence: 'medium',
    },
    rwxStorage: {
      value: { classes: [{ name: 'ocs-storagecluster-cephfs', requires: 'ODF' }, 'azurefile-csi'] },
      note: 'EFS/Filestore via operators',
      source: 'openshift/csi-operator assets/overlays/azure-file; ODF knowledge',
      confidence: 'medium',
    },
    ingressClass: {
      value: { name: 'openshift-default', controller: 'openshift.io/ingress-to-route' },
      note: 'the class object is not annotated as default; Ingress is translated into Route objects; Route is the native API',
      source: 'openshift/cluster-ingress-operator@acca964 (2026-08-06) pkg/operator/controller/ingressclass/ingressclass.go L95-117 (default annotation is commented out)',
      confidence: 'high',
    },
    gatewayClasses: {
      value: { name: 'openshift-default', controllerName: 'openshift.io/gateway-controller/v1' },
      note: 'creating the GatewayClass makes the ingress operator install Istio/OSSM3 in openshift-ingress; Gateway API CRDs are operator-owned; place Gateways in openshift-ingress',
      source: 'openshift/cluster-ingress-operator pkg/operator/controller/names.go L61-69; public manifests and docs',
      confidence: 'high',
    },
    internalLoadBalancer: {
      value: {},
      note: 'same annotations as the underlying cloud; IngressController endpointPublishingStrategy.loadBalancer.scope: Internal',
      source: 'openshift/api IngressController',
      confidence: 'medium',
    },
    networkLoadBalancer: {
      byPlatform: {
        aws: {
          annotations: { 'service.beta.kubernetes.io/aws-load-balancer-type': 'nlb' },
          ingressController: 'spec.endpointPublishingStrategy.loadBalancer.providerParameters.aws.type: NLB',
        },
      },
      note: 'other platforms: as the underlying cloud; bare metal and None have no LB controller',
      source: 'openshift/cluster-ingress-operator@acca964 (2026-08-06) pkg/operator/controller/ingress/load_balancer_service.go L50-51,1154',
      confidence: 'medium',
    },
    staticIp: {
      byPlatform: {
        aws: { annotations: { 'service.beta.kubernetes.io/aws-load-balancer-eip-allocations': '<eipalloc ids>' } },
        openstack: { field: 'spec.loadBalancerIP', ingressController: 'IngressController providerParameters.openstack.floatingIP' },
      },
      note: 'other platforms: as the underlying cloud',
      source: 'openshift/cluster-ingress-operator@acca964 (2026-08-06) pkg/operator/controller/ingress/load_balancer_service.go L100,587-589',
      confidence: 'medium',
    },
    nodePoolLabel: {
      value: { hostedControlPlanes: 'hypershift.openshift.io/nodePool' },
      note: 'no pool label on classic clusters: MachineSets put only the labels of spec.template.spec.metadata.labels on nodes; roles are node-role.kubernetes.io/<role>',
      source: 'hosted control planes: public runbooks (oc get nodes -l hypershift.openshift.io/nodePool=<np-name>); MachineSet part general knowledge of openshift/api',
      confidence: 'medium',
    },
    spot: {
      value: { label: { 'machine.openshift.io/interruptible-instance': '' } },
      source: 'public manifests and docs(node labels), 2430663684, 30210095408',
      confidence: 'medium',
    },
    gpu: {
      value: {
        resources: ['nvidia.com/gpu'],
        preinstalled: { driver: false, devicePlugin: false, note: 'NFD Operator + NVIDIA GPU Operator (OLM)' },
        modelLabel: 'nvidia.com/gpu.product',
        modelRequires: 'GFD',
        labels: { pci: 'feature.node.kubernetes.io/pci-10de.present=true (NFD)' },
      },
      source: 'general knowledge; kubernetes-sigs/node-feature-discovery',
      confidence: 'medium',
    },
    scaleFromZero: {
      value: {
        mechanism: 'ClusterAutoscaler+MachineAutoscaler; MachineSet annotations machine.openshift.io/{vCPU,memoryMb,GPU} and capacity.cluster-autoscaler.kubernetes.io/labels',
      },
      source: 'kubernetes/autoscaler@55c37cd (2026-08-22) cluster-autoscaler/cloudprovider/clusterapi/README.md; OpenShift part general knowledge',
      confidence: 'medium',
    },
    sandbox: {
      value: {
        runtimeClassName: 'kata',
        peerPods: 'kata-remote',
        overhead: { cpu: '0.25', memory: '350Mi' },
        nodeLabels: { 'node-role.kubernetes.io/kata-oc': '' },
        requires: 'KataConfig (OpenShift sandboxed containers operator)',
      },
      source: 'openshift/sandboxed-containers-operator (2024-10-09) controllers/openshift_controller.go L77-90,790,1172',
      confidence: 'high',
    },
    workloadIdentity: {
      byPlatform: {
        aws: {
          serviceAccountAnnotation: 'eks.amazonaws.com/role-arn',
          requires: 'cluster installed with STS (ROSA default); pod identity webhook',
        },
      },
      note: 'Azure and GCP clusters with workload identity: not checked',
      source: 'docs.openshift.com/rosa/authentication/assuming-an-aws-iam-role-for-a-service-account.html',
      confidence: 'medium',
    },
    virtualNodes: { offered: false, source: 'by nature: every OpenShift node is a machine; no virtual kubelet is shipped', confidence: 'high' },
    cni: {
      value: { default: 'OVN-Kubernetes' },
      source: 'openshift/microshift docs/contributor/network/ovn_kubernetes_traffic_flows.md; OCP default',
      confidence: 'high',
    },
    networkPolicyEnforced: { value: { default: true }, source: 'OVN-Kubernetes', confidence: 'high' },
    admission: {
      value: [
        {
          rule: 'scc-default',
          scc: 'restricted-v2',
          allowPrivilegeEscalation: false,
          requiredDropCapabilities: ['ALL'],
          allowedCapabilities: ['NET_BIND_SERVICE'],
          runAsUser: 'MustRunAsRange (namespace range; do not set runAsUser)',
          fsGroup: 'MustRunAs (namespace range; do not set fsGroup)',
          seLinux: 'MustRunAs',
          seccomp: ['runtime/default'],
          volumes: ['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim', 'projected', 'secret'],
          hostPath: false,
          hostNetwork: false,
          hostPorts: false,
        },
        { rule: 'scc-userns', scc: 'restricted-v3', requires: 'hostUsers: false; UID 1000-65534' },
        { rule: 'scc-grant', how: 'RoleBinding to ClusterRole system:openshift:scc:<name> for the ServiceAccount' },
        {
          rule: 'psa-labels-synced',
          note: 'PSA labels are synced from SCCs unless namespace sets security.openshift.io/scc.podSecurityLabelSync=false',
        },
      ],
      source: 'openshift/cluster-kube-apiserver-operator (2026-08-21) bindata/bootkube/scc-manifests/*scc-restricted-v2.yaml,*v3.yaml, pkg/operator/configobservation/auth/podsecurityadmission.go; public manifests and docs',
      confidence: 'high',
    },
    builtinApis: {
      value: [
        'route.openshift.io/v1 Route',
        'security.openshift.io/v1 SecurityContextConstraints',
        'project.openshift.io/v1 Project',
        'image.openshift.io/v1 ImageStream',
        'operators.coreos.com (OLM v0), olm.operatorframework.io/v1 ClusterExtension (OLM v1)',
        'machine.openshift.io/v1beta1 MachineSet',
        'monitoring.coreos.com/v1 ServiceMonitor,PrometheusRule',
        'k8s.cni.cncf.io/v1 NetworkAttachmentDefinition',
        'console.openshift.io',
      ],
      source: 'openshift/api; openshift/cluster-* operators',
      confidence: 'medium',
    },
    quirks: {
      value: [
        'Istio needs platform=openshift (cni provider multus, seLinuxOptions spc_t, trustedZtunnelNamespace)',
        'Knative = OpenShift Serverless operator (KnativeServing in knative-serving); service mesh = OSSM3 (Sail Istio CR)',
        'Vanilla images running as root fail',
      ],
      source: 'istio/istio manifests/helm-profiles/platform-openshift.yaml; public manifests and docs',
      confidence: 'high',
    },
  },
});

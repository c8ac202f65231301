import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * kOps.
 * @see https://github.com/kubernetes/kops
 */
export const profile = extend(neutral, {
  title: 'kOps',
  facts: {
    kubernetesVersions: {
      value: { max: '1.36', asOf: '2026-08-22' },
      note: 'kOps X supports Kubernetes <= X; latest and latest-1 kOps maintained',
      source: 'kubernetes/kops@268927e (2026-08-22) docs/welcome/releases.md, docs/releases/1.36-NOTES.md',
      confidence: 'medium',
    },
    defaultStorageClass: {
      byPlatform: {
        aws: { name: 'kops-csi-1-21', provisioner: 'ebs.csi.aws.com' },
        azure: { generated: true, provisioner: 'disk.csi.azure.com' },
        gce: { name: 'standard', provisioner: 'kubernetes.io/gce-pd' },
        openstack: { name: 'default', provisioner: 'cinder.csi.openstack.org' },
      },
      source: 'kubernetes/kops@268927e (2026-08-22) upup/models/cloudup/resources/addons/storage-*',
      confidence: 'high',
    },
    otherStorageClasses: { value: ['default', 'gp2', 'kops-ssd-1-17'], source: 'kubernetes/kops@268927e (2026-08-22) storage-aws.addons.k8s.io', confidence: 'high' },
    rwxStorage: {
      offered: false,
      instead: 'only block CSI drivers are shipped',
      source: 'kubernetes/kops@268927e (2026-08-22) upup/models/cloudup/resources/addons',
      confidence: 'high',
    },
    ingressClass: {
      value: { addon: 'awsLoadBalancerController (AWS)' },
      source: 'kubernetes/kops@268927e (2026-08-22) upup/models/cloudup/resources/addons, docs/addons.md L14',
      confidence: 'high',
    },
    gatewayClasses: {
      offered: false,
      instead: 'Cilium spec gatewayAPI.enabled from kOps 1.33; the CRDs come by hand or as a custom addon',
      source: 'kubernetes/kops@268927e (2026-08-22) docs/networking/cilium.md L254-273',
      confidence: 'high',
    },
    internalLoadBalancer: {
      value: {},
      note: 'cloud provider annotations; awsLoadBalancerController addon optional',
      source: 'kubernetes/kops@268927e (2026-08-22) docs',
      confidence: 'medium',
    },
    networkLoadBalancer: {
      value: {},
      note: "as the cloud's controller manager; on AWS the awsLoadBalancerController addon with its annotations",
      source: 'kubernetes/kops@268927e (2026-08-22) docs/addons.md L14',
      confidence: 'medium',
    },
    staticIp: {
      value: {},
      note: "as the cloud's controller manager",
      source: 'by nature: kOps leaves Services to the cloud controller managers it deploys (kubernetes/kops@268927e (2026-08-22) upup/models/cloudup/resources/addons)',
      confidence: 'medium',
    },
    nodePoolLabel: {
      value: { label: 'kops.k8s.io/instancegroup' },
      source: 'kubernetes/kops@268927e (2026-08-22) pkg/apis/kops/instancegroup.go L30',
      confidence: 'high',
    },
    spot: {
      offered: false,
      instead: "kOps sets no spot label; add one in the InstanceGroup's nodeLabels. Instance groups managed by Karpenter carry karpenter.sh/capacity-type",
      source: 'kubernetes/kops@268927e (2026-08-22) docs/instance_groups.md L205-235 (the example has no spot label)',
      confidence: 'medium',
    },
    gpu: {
      value: {
        resources: ['nvidia.com/gpu'],
        runtimeClassName: 'nvidia',
        taint: { key: 'nvidia.com/gpu', effect: 'NoSchedule' },
        preinstalled: {
          driver: true,
          devicePlugin: true,
          note: 'with spec.containerd.nvidiaGPU.enabled; runtimeClassName: nvidia is REQUIRED and it carries selector+toleration',
        },
        nodeLabels: { 'kops.k8s.io/gpu': '1' },
      },
      source: 'kubernetes/kops@268927e (2026-08-22) docs/gpu.md L7-85',
      confidence: 'high',
    },
    scaleFromZero: {
      value: { mechanism: 'cluster-autoscaler or Karpenter addon; ASG tags k8s.io/cluster-autoscaler/node-template/*' },
      source: 'kubernetes/autoscaler@55c37cd (2026-08-22) cluster-autoscaler/cloudprovider/aws/README.md',
      confidence: 'medium',
    },
    sandbox: {
      value: { runtimeClassName: 'gvisor', handler: 'runsc', nodeLabels: { 'kops.k8s.io/gvisor': '1' } },
      note: 'kOps >=1.36; worker instance group with spec.containerd.gvisor.enabled on Debian/Ubuntu; the RuntimeClass carries the node selector',
      source: 'kubernetes/kops@268927e (2026-08-22) upup/models/cloudup/resources/addons/gvisor.addons.k8s.io; docs/releases/1.36-NOTES.md L44-60',
      confidence: 'high',
    },
    workloadIdentity: {
      value: {},
      note: 'Cluster spec.iam.serviceAccountExternalPermissions maps ServiceAccounts to IAM, podIdentityWebhook + certManager inject it; the annotation eks.amazonaws.com/role-arn overrides it',
      source: 'kubernetes/kops@268927e (2026-08-22) docs/cluster_spec.md L1600-1630, docs/addons.md L348-366',
      confidence: 'high',
    },
    virtualNodes: { offered: false, source: 'by nature: every kOps node is a machine of an instance group', confidence: 'high' },
    cni: { value: { default: 'cilium (kOps>=1.26)' }, source: 'kubernetes/kops@268927e (2026-08-22) docs/networking.md', confidence: 'high' },
    networkPolicyEnforced: {
      value: { default: true },
      note: 'Cilium, the default from kOps 1.26; not with kubenet or plain flannel',
      source: 'kubernetes/kops@268927e (2026-08-22) docs/networking.md',
      confidence: 'medium',
    },
    admission: {
      value: [
        {
          rule: 'limit-range',
          namespace: 'default',
          defaultRequest: { cpu: '100m' },
          note: 'LimitRange limits; Pod Security is not enforced by default',
        },
      ],
      source: 'kubernetes/kops@268927e (2026-08-22) upup/models/cloudup/resources/addons/limit-range.addons.k8s.io/v1.5.0.yaml; upup/pkg/fi/cloudup/bootstrapchannelbuilder/bootstrapchannelbuilder.go L393',
      confidence: 'high',
    },
    builtinApis: {
      value: [
        'cilium.io (default CNI)',
        'karpenter.sh/v1 NodePool, karpenter.k8s.aws/v1 EC2NodeClass (Karpenter addon)',
        'snapshot.storage.k8s.io (snapshotController addon)',
      ],
      source: 'kubernetes/kops@268927e (2026-08-22) upup/models/cloudup/resources/addons',
      confidence: 'medium',
    },
    quirks: {
      value: ['pods in namespace default without a CPU request get 100m from LimitRange limits'],
      source: 'kubernetes/kops@268927e (2026-08-22) upup/models/cloudup/resources/addons/limit-range.addons.k8s.io',
      confidence: 'high',
    },
  },
});

import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * minikube.
 * @see https://github.com/kubernetes/minikube
 */
export const profile = extend(neutral, {
  title: 'minikube',
  facts: {
    kubernetesVersions: {
      value: { minors: ['1.28', '1.29', '1.30', '1.31', '1.32', '1.33', '1.34', '1.35', '1.36'], default: '1.36.2', asOf: '2026-08-23' },
      source: 'kubernetes/minikube@eb25dbc (2026-08-23) pkg/minikube/constants/constants.go L37-43',
      confidence: 'high',
    },
    defaultStorageClass: {
      value: { name: 'standard', provisioner: 'k8s.io/minikube-hostpath' },
      source: 'kubernetes/minikube@eb25dbc (2026-08-23) deploy/addons/storageclass/storageclass.yaml',
      confidence: 'high',
    },
    otherStorageClasses: {
      value: [
        { name: 'csi-hostpath-sc', requires: 'addon csi-hostpath-driver' },
        { name: 'local-path', requires: 'addon storage-provisioner-rancher' },
      ],
      source: 'kubernetes/minikube@eb25dbc (2026-08-23) deploy/addons/csi-hostpath-driver/deploy/csi-hostpath-storageclass.yaml, storage-provisioner-rancher/storage-provisioner-rancher.yaml.tmpl L90',
      confidence: 'high',
    },
    rwxStorage: {
      offered: false,
      instead: 'hostpath happens to work RWX on one node; csi-hostpath-driver addon',
      source: 'kubernetes/minikube@eb25dbc (2026-08-23) deploy/addons',
      confidence: 'medium',
    },
    ingressClass: {
      value: { name: 'nginx', requires: 'addon ingress (annotated default)' },
      source: 'kubernetes/minikube@eb25dbc (2026-08-23) deploy/addons/ingress/ingress-deploy.yaml.tmpl L674-677',
      confidence: 'high',
    },
    gatewayClasses: {
      offered: false,
      instead: 'no Gateway API CRDs or class in the default addons',
      source: 'kubernetes/minikube@eb25dbc (2026-08-23) deploy/addons (no gateway.networking.k8s.io CRD)',
      confidence: 'medium',
    },
    internalLoadBalancer: {
      value: { requires: 'minikube tunnel or addon metallb' },
      source: 'kubernetes/minikube@eb25dbc (2026-08-23) deploy/addons/metallb',
      confidence: 'medium',
    },
    networkLoadBalancer: {
      value: { requires: 'minikube tunnel or addon metallb' },
      source: 'kubernetes/minikube@eb25dbc (2026-08-23) deploy/addons/metallb',
      confidence: 'medium',
    },
    staticIp: {
      value: { requires: 'addon metallb with a configured range' },
      source: 'kubernetes/minikube@eb25dbc (2026-08-23) deploy/addons/metallb',
      confidence: 'medium',
    },
    nodePoolLabel: {
      offered: false,
      instead: 'minikube.k8s.io/name carries the profile, minikube.k8s.io/primary the first node',
      source: 'by nature: local cluster without node pools',
      confidence: 'high',
    },
    spot: { offered: false, source: 'by nature: local machine, there are no spot machines', confidence: 'high' },
    gpu: {
      value: { resources: ['nvidia.com/gpu'], preinstalled: { driver: false, devicePlugin: true } },
      note: '--gpus all (docker driver) enables nvidia-device-plugin addon in kube-system; amd via --gpus amd',
      source: 'kubernetes/minikube@eb25dbc (2026-08-23) deploy/addons/nvidia-device-plugin',
      confidence: 'medium',
    },
    scaleFromZero: { offered: false, source: 'by nature: local cluster with a fixed set of nodes, no autoscaler', confidence: 'high' },
    sandbox: {
      value: { runtimeClassName: 'gvisor', requires: 'containerd + addon gvisor' },
      source: 'kubernetes/minikube@eb25dbc (2026-08-23) deploy/addons/gvisor/README.md',
      confidence: 'high',
    },
    workloadIdentity: {
      offered: false,
      instead: 'addon gcp-auth injects Google credentials into pods; that is not workload identity',
      source: 'by nature: no cloud IAM behind the cluster and no identity webhook is shipped',
      confidence: 'high',
    },
    virtualNodes: { offered: false, source: 'by nature: local cluster, no virtual-kubelet node is part of the distribution', confidence: 'high' },
    cni: {
      value: { default: 'kindnet (multi-node/docker+containerd) or bridge' },
      source: 'kubernetes/minikube@eb25dbc (2026-08-23) pkg/minikube/cni/cni.go L127-158',
      confidence: 'high',
    },
    networkPolicyEnforced: {
      value: { default: false, enable: '--cni=calico|cilium' },
      note: 'not with the bridge CNI (one node, docker runtime or VM driver); kindnet (multi-node, or docker driver with containerd/cri-o, the default runtime from v1.39) carries the policy controller of kind',
      source: 'kubernetes/minikube@eb25dbc (2026-08-23) pkg/minikube/cni/cni.go L125-158, cni/kindnet.go L60-67, constants.go L71',
      confidence: 'medium',
    },
    admission: {
      value: [],
      source: 'kubernetes/minikube@eb25dbc (2026-08-23) pkg/util/constants.go L25-35 (adds only the usual plugins; Pod Security not enforced)',
      confidence: 'high',
    },
    builtinApis: {
      value: ['addons: istio, kong, kubevirt, olm, volcano, volumesnapshots, gcp-auth, headlamp, inspektor-gadget'],
      source: 'kubernetes/minikube@eb25dbc (2026-08-23) deploy/addons',
      confidence: 'high',
    },
    quirks: {
      value: ['Istio ambient with docker driver: cni.cniNetnsDir=/var/run/docker/netns'],
      source: 'istio helm-profiles/platform-minikube.yaml',
      confidence: 'high',
    },
  },
});

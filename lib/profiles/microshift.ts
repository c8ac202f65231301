import { profile as openshift } from './openshift';
import { extend, unknown } from './profile';

/**
 * Red Hat MicroShift (edge).
 * @see https://github.com/openshift/microshift
 */
export const profile = extend(openshift, {
  title: 'Red Hat MicroShift (edge)',
  serverless: unknown,
  facts: {
    kubernetesVersions: {
      value: {
        openshift: ['4.18', '4.19', '4.20', '4.21', '4.22'],
        minors: ['1.31', '1.32', '1.33', '1.34', '1.35'],
        asOf: '2026-08-22',
        ends: { '4.19': '2026-12-17', '4.20': '2027-04-21', '4.21': '2027-08-03', '4.22': '2027-12-31' },
      },
      note: 'a MicroShift release follows the OpenShift release of its number; the main branch (5.0 nightly) is at Kubernetes 1.36.2',
      source: 'openshift/microshift@8e16b12 (2026-08-21) Makefile.kube_git.var, Makefile.version.x86_64.var',
      confidence: 'medium',
    },
    defaultStorageClass: {
      value: { name: 'topolvm-provisioner', provisioner: 'topolvm.io', binding: 'WaitForFirstConsumer' },
      source: 'openshift/microshift@8e16b12 (2026-08-21) assets/components/lvms/topolvm_default-storage-class.yaml',
      confidence: 'high',
    },
    otherStorageClasses: { value: [], source: 'openshift/microshift@8e16b12 (2026-08-21) assets/components/lvms (one class, topolvm-provisioner)', confidence: 'high' },
    rwxStorage: {
      offered: false,
      instead: 'LVMS volumes are local to the machine',
      source: 'openshift/microshift@8e16b12 (2026-08-21) assets/components/lvms, docs/contributor/storage/default_csi_plugin.md',
      confidence: 'medium',
    },
    ingressClass: {
      value: { name: 'openshift-ingress', controller: 'openshift.io/ingress-to-route' },
      note: 'the class object is not annotated as default; Ingress is translated into Route objects',
      source: 'openshift/microshift@8e16b12 (2026-08-21) assets/components/openshift-router/ingress-class.yaml',
      confidence: 'high',
    },
    gatewayClasses: {
      value: {
        classes: ['openshift-gateway-api'],
        controllerName: 'openshift.io/gateway-controller',
        requires: 'RPM microshift-gateway-api (developer preview since 4.18)',
      },
      source: 'openshift/microshift@8e16b12 (2026-08-21) docs/user/howto_gateway_api.md',
      confidence: 'high',
    },
    internalLoadBalancer: {
      value: {},
      note: 'built-in implementation: the node IP becomes the ingress IP of the Service',
      source: 'openshift/microshift@8e16b12 (2026-08-21) docs/user/howto_load_balancer.md',
      confidence: 'high',
    },
    networkLoadBalancer: {
      value: { impl: 'built-in implementation' },
      note: 'built-in implementation: the node IP becomes the ingress IP of the Service',
      source: 'openshift/microshift@8e16b12 (2026-08-21) docs/user/howto_load_balancer.md',
      confidence: 'high',
    },
    staticIp: { value: {}, note: 'node IPs only', source: 'openshift/microshift@8e16b12 (2026-08-21) docs/user/howto_load_balancer.md', confidence: 'high' },
    nodePoolLabel: { offered: false, source: 'by nature: single-machine edge cluster without node pools', confidence: 'high' },
    spot: {
      offered: false,
      instead: "no label of the distribution's own; mark interruptible nodes yourself",
      source: 'by nature: the distribution sets no spot label or taint of its own',
      confidence: 'high',
    },
    gpu: {
      value: {
        resources: ['nvidia.com/gpu'],
        preinstalled: { driver: false, devicePlugin: false, note: 'follow the vendor: NVIDIA device plugin or GPU Operator, AMD GPU operator' },
      },
      source: 'openshift/microshift@8e16b12 (2026-08-21) docs/user/ai_model_serving.md L44-63,293',
      confidence: 'medium',
    },
    scaleFromZero: {
      offered: false,
      instead: 'single edge machine',
      source: 'by nature: the distribution creates no machines, so it cannot scale nodes from zero',
      confidence: 'high',
    },
    sandbox: {
      offered: false,
      instead: 'install Kata or gVisor yourself',
      source: 'openshift/microshift@8e16b12 (2026-08-21) assets/ (no RuntimeClass among them)',
      confidence: 'high',
    },
    workloadIdentity: {
      offered: false,
      instead: "projected ServiceAccount tokens can be federated by hand through the API server's issuer",
      source: 'by nature: no cloud IAM behind the cluster and no identity webhook is shipped',
      confidence: 'high',
    },
    virtualNodes: { ...openshift.facts.virtualNodes, source: 'by nature: no virtual-kubelet node is part of the distribution' },
    cni: { ...openshift.facts.cni, source: 'openshift/microshift docs/contributor/network/default_cni_plugin.md' },
    networkPolicyEnforced: { ...openshift.facts.networkPolicyEnforced, confidence: 'medium' },
    builtinApis: {
      value: ['route.openshift.io/v1 Route', 'security.openshift.io/v1 SecurityContextConstraints'],
      source: 'openshift/microshift docs/contributor/enabled_apis.md',
      confidence: 'medium',
    },
    quirks: {
      value: [
        'only Route and SecurityContextConstraints of the OpenShift APIs exist: no Project, ImageStream or Build',
        'new namespaces get SCC restricted-v2, so workloads that run on OpenShift can fail Pod Security admission',
        'unidling on traffic does not work',
      ],
      source: 'openshift/microshift@8e16b12 (2026-08-21) docs/contributor/enabled_apis.md, docs/user/howto_pod_security.md, docs/user/known_limitations.md',
      confidence: 'high',
    },
  },
});

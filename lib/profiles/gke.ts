import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * Google Kubernetes Engine (Standard).
 * @see https://docs.cloud.google.com/filestore/docs/filestore-for-gke.md.txt
 * @see https://docs.cloud.google.com/kubernetes-engine/docs/how-to/gatewayclass-capabilities
 * @see https://docs.cloud.google.com/kubernetes-engine/docs/concepts/service-load-balancer-parameters
 */
export const profile = extend(neutral, {
  title: 'Google Kubernetes Engine (Standard)',
  aliases: ['gke-standard'],
  facts: {
    kubernetesVersions: {
      value: { minors: ['1.34', '1.35', '1.36'], asOf: '2026-08-22', ends: [['1.34', '2026-10-01'], ['1.35', '2027-04-11'], ['1.36', '2027-08-09']] },
      note: 'on 2026-11-21 expect 1.35+1.36 (1.37 likely in Rapid); extended channel keeps versions up to 24 months',
      source: 'endoflife-date/endoflife.date@a70eca3 (2026-08-22) products/google-kubernetes-engine.md',
      confidence: 'high',
    },
    defaultStorageClass: {
      value: { name: 'standard-rwo', provisioner: 'pd.csi.storage.gke.io', type: 'pd-balanced', binding: 'WaitForFirstConsumer' },
      source: 'kubectl output public manifests and docs',
      confidence: 'high',
    },
    otherStorageClasses: {
      value: ['premium-rwo', 'standard', 'standard-rwx', 'zonal-rwx'],
      source: 'public manifests and docs; GoogleCloudPlatform/kubernetes-engine-samples (2026-07-30)',
      confidence: 'medium',
    },
    rwxStorage: {
      value: {
        driver: 'filestore.csi.storage.gke.io',
        classes: ['standard-rwx'],
        requires: 'Filestore CSI add-on on Standard',
        alternatives: ['gcsfuse.csi.storage.gke.io', 'lustre.csi.storage.gke.io'],
      },
      source: 'docs.cloud.google.com/filestore/docs/filestore-for-gke.md.txt; public manifests and docs',
      confidence: 'high',
    },
    ingressClass: {
      value: {
        name: 'gce',
        internal: 'gce-internal',
        classes: ['gce', 'gce-internal', 'gce-regional-external', 'gce-multi-cluster'],
        annotations: {
          staticIp: 'kubernetes.io/ingress.global-static-ip-name',
          managedCert: 'networking.gke.io/managed-certificates',
          allowHttp: 'kubernetes.io/ingress.allow-http',
          backendConfig: 'cloud.google.com/backend-config (on Service)',
          neg: 'cloud.google.com/neg (on Service)',
        },
        annotation: 'kubernetes.io/ingress.class',
      },
      note: 'annotation kubernetes.io/ingress.class (GKE Ingress does not create an IngressClass object; spec.ingressClassName is not honoured for gce)',
      source: 'kubernetes/ingress-gce@acbcf5d (2026-08-21) pkg/annotations/ingress.go L63-75; GoogleCloudPlatform/gke-networking-recipes annotations',
      confidence: 'medium',
    },
    gatewayClasses: {
      value: {
        classes: [
          'gke-l7-global-external-managed',
          'gke-l7-regional-external-managed',
          'gke-l7-rilb',
          'gke-l7-gxlb',
          'gke-l7-global-external-managed-mc',
          'gke-l7-regional-external-managed-mc',
          'gke-l7-cross-regional-internal-managed-mc',
          'gke-l7-rilb-mc',
          'gke-l7-gxlb-mc',
        ],
        internal: 'gke-l7-rilb',
        controllerName: 'networking.gke.io/gateway',
        gatewayApiBundle: { '1.35.2-gke.1842000+': '1.5.0', '1.34.1-gke.1822000+': '1.4.0', '1.33.2-gke.1335000+': '1.3.0' },
        policyKinds: [
          'networking.gke.io/v1 HealthCheckPolicy',
          'networking.gke.io/v1 GCPBackendPolicy',
          'networking.gke.io/v1 GCPGatewayPolicy',
          'networking.gke.io/v1 GCPAuthzPolicy',
        ],
      },
      source: 'docs.cloud.google.com/kubernetes-engine/docs/how-to/gatewayclass-capabilities (de,pt-br 2026); GoogleCloudPlatform/gke-networking-recipes; kubectl output public manifests and docs',
      confidence: 'high',
    },
    internalLoadBalancer: {
      value: { annotations: { 'networking.gke.io/load-balancer-type': 'Internal' }, alternativeClass: 'networking.gke.io/l4-regional-internal' },
      note: 'loadBalancerClass form needs GKE >=1.33.1-gke.1779000 and subsetting (automatic from 1.36)',
      source: 'docs.cloud.google.com/kubernetes-engine/docs/concepts/service-load-balancer-parameters (de, 2026); kubernetes/website docs/concepts/services-networking/service.md#internal-load-balancer (v1.36+ text, public manifests and docs',
      confidence: 'high',
    },
    networkLoadBalancer: {
      value: { annotations: { 'cloud.google.com/l4-rbs': 'enabled' }, weighted: { 'networking.gke.io/weighted-load-balancing': 'pods-per-node' } },
      source: 'docs.cloud.google.com/.../service-load-balancer-parameters',
      confidence: 'high',
    },
    staticIp: {
      value: {
        annotations: { 'networking.gke.io/load-balancer-ip-addresses': '<reserved address name>' },
        ingress: 'kubernetes.io/ingress.global-static-ip-name',
        gateway: 'spec.addresses[{type: NamedAddress, value: <address name>}]',
      },
      source: 'GoogleCloudPlatform/kubernetes-engine-samples (2026-07-30) (git grep); public manifests and docs',
      confidence: 'medium',
    },
    nodePoolLabel: { value: { label: 'cloud.google.com/gke-nodepool' }, source: 'GoogleCloudPlatform/kubernetes-engine-samples (2026-07-30)', confidence: 'high' },
    spot: {
      value: {
        label: { 'cloud.google.com/gke-spot': 'true' },
        legacyLabel: { 'cloud.google.com/gke-preemptible': 'true' },
        taintNote: 'no taint by default on Standard; commonly user-added as cloud.google.com/gke-spot=true:NoSchedule, so tolerate it',
        onDemandSelector: 'nodeAffinity cloud.google.com/gke-spot DoesNotExist (label absent on on-demand nodes)',
        graceSecondsMax: 15,
        graceNote: 'default; Standard node pools on 1.35.0-gke.1171000 or later and ComputeClasses can extend it to 120 s',
        usualTaint: { key: 'cloud.google.com/gke-spot', value: 'true', effect: 'NoSchedule' },
      },
      source: 'public manifests and docs; GoogleCloudPlatform/kubernetes-engine-samples (2026-07-30); docs.cloud.google.com/kubernetes-engine/docs/concepts/spot-vms',
      confidence: 'medium',
    },
    gpu: {
      value: {
        resources: ['nvidia.com/gpu'],
        taint: { key: 'nvidia.com/gpu', value: 'present', effect: 'NoSchedule' },
        taintCaveat: 'GKE adds it automatically only when the cluster already has a non-GPU node pool; never rely on it, always tolerate with operator Exists',
        preinstalled: {
          driver: true,
          devicePlugin: true,
          note: 'driver installed per node pool setting gpu-driver-version DEFAULT|LATEST or INSTALLATION_DISABLED; do NOT deploy the NVIDIA device plugin; with GPU Operator set driver.enabled=false and hostPaths.driverInstallDir=/home/kubernetes/bin/nvidia on COS',
        },
        tpu: {
          labels: { type: 'cloud.google.com/gke-tpu-accelerator', topology: 'cloud.google.com/gke-tpu-topology' },
          resource: 'google.com/tpu',
        },
        modelLabel: 'cloud.google.com/gke-accelerator',
        labels: {
          count: 'cloud.google.com/gke-accelerator-count',
          driverVersion: 'cloud.google.com/gke-gpu-driver-version',
          sharingStrategy: 'cloud.google.com/gke-gpu-sharing-strategy',
          maxSharedClients: 'cloud.google.com/gke-max-shared-clients-per-gpu',
          migPartition: 'cloud.google.com/gke-gpu-partition-size',
          draDriver: 'cloud.google.com/gke-gpu-dra-driver',
        },
        models: [
          'nvidia-tesla-t4',
          'nvidia-l4',
          'nvidia-tesla-a100',
          'nvidia-a100-80gb',
          'nvidia-h100-80gb',
          'nvidia-h100-mega-80gb',
          'nvidia-h200-141gb',
          'nvidia-b200',
          'nvidia-gb300',
        ],
      },
      source: 'CA kubernetes/autoscaler@55c37cd (2026-08-22) cluster-autoscaler/cloudprovider/gce/gce_cloud_provider.go,gce/dynamicresources.go; label values GoogleCloudPlatform/kubernetes-engine-samples (2026-07-30) (git grep gke-accelerator); GoogleCloudPlatform/container-engine-accelerators cmd/nvidia_gpu/device-plugin.yaml; NVIDIA/aicr recipes/components/gpu-operator/values-gke-cos.yaml; taint caveat public manifests and docs; driver tables (docs read 2026-10-09)',
      confidence: 'medium',
    },
    scaleFromZero: {
      value: {
        mechanism: 'cluster autoscaler node pools (min 0) + node auto-provisioning / ComputeClass (cloud.google.com/compute-class label)',
        selectorsThatProvision: [
          'cloud.google.com/machine-family',
          'cloud.google.com/compute-class',
          'cloud.google.com/gke-accelerator',
          'cloud.google.com/gke-spot',
        ],
      },
      source: 'public manifests and docs(ComputeClass label/field table); GoogleCloudPlatform/kubernetes-engine-samples (2026-07-30)',
      confidence: 'medium',
    },
    sandbox: {
      value: {
        runtimeClassName: 'gvisor',
        taint: { key: 'sandbox.gke.io/runtime', value: 'gvisor', effect: 'NoSchedule' },
        selectorAndTolerationInjected: true,
        nodeLabels: { 'sandbox.gke.io/runtime': 'gvisor' },
      },
      note: 'cluster RuntimeClass carries nodeSelector+toleration; needs GKE Sandbox node pool (not the default pool); add the toleration anyway for non-RuntimeClass-aware tooling',
      source: 'public manifests and docs; kubernetes-sigs/agent-sandbox docs gvisor-isolation',
      confidence: 'medium',
    },
    workloadIdentity: {
      value: {
        serviceAccountAnnotation: 'iam.gke.io/gcp-service-account',
        nodeSelector: { 'iam.gke.io/gke-metadata-server-enabled': 'true' },
        nodeSelectorNote: 'Standard only; harmless/not needed on Autopilot',
        alternative: 'direct principal binding (no annotation)',
      },
      source: 'GoogleCloudPlatform/kubernetes-engine-samples (2026-07-30) (23 uses of the annotation, 5 of the selector)',
      confidence: 'high',
    },
    virtualNodes: {
      offered: false,
      instead: 'serverless capacity: Autopilot, or an Autopilot-mode ComputeClass on Standard',
      source: 'by nature: GKE schedules every pod on a Compute Engine node, in Standard and in Autopilot; there is no virtual-kubelet node',
      confidence: 'high',
    },
    cni: {
      value: { default: 'Dataplane V1 (kubenet/alias IP) on Standard unless enabled; Dataplane V2 = Cilium eBPF' },
      source: 'docs.cloud.google.com service-load-balancer-parameters mentions Dataplane V2 as optional',
      confidence: 'medium',
    },
    networkPolicyEnforced: {
      value: { default: false, enable: '--enable-network-policy (Calico) or --enable-dataplane-v2 (always on)' },
      source: 'docs.cloud.google.com/kubernetes-engine/docs/how-to/network-policy; docs.cloud.google.com/anthos/clusters/docs/dataplane-v2 (2026-10-24: Dataplane V2 is available on Standard, default only on Autopilot)',
      confidence: 'medium',
    },
    admission: {
      value: [
        {
          rule: 'critical-priority-needs-quota',
          priorityClasses: ['system-node-critical', 'system-cluster-critical'],
          detail: 'pods with these classes only admitted in namespaces with a ResourceQuota scoped to them (kube-system has one)',
        },
      ],
      source: 'istio.io docs ambient platform-prerequisites (GKE); NVIDIA/aicr recipes/components/gpu-operator/manifests/gke-resource-quota.yaml',
      confidence: 'high',
    },
    builtinApis: {
      value: [
        'networking.gke.io/v1 ManagedCertificate',
        'networking.gke.io/v1beta1 FrontendConfig',
        'cloud.google.com/v1 BackendConfig',
        'networking.gke.io/v1 MultiClusterIngress/MultiClusterService',
        'networking.gke.io/v1 ServiceAttachment',
        'net.gke.io/v1 ServiceExport',
        'cloud.google.com/v1 ComputeClass',
        'gateway.networking.k8s.io/v1 (standard channel)',
        'networking.gke.io/v1 ServiceFunctionChain/Network',
        'monitoring.googleapis.com/v1 PodMonitoring',
      ],
      source: 'GoogleCloudPlatform/gke-networking-recipes (git grep apiVersion/kind); kubernetes/ingress-gce pkg/apis; GoogleCloudPlatform/kubernetes-engine-samples (2026-07-30)',
      confidence: 'medium',
    },
    quirks: {
      value: [
        'GKE Ingress path `/*` and Service type NodePort or NEG annotation required for backends',
        'Istio CNI needs global.platform=gke (cniBinDir autodetect) and ResourceQuota outside kube-system',
      ],
      source: 'istio/istio@86c9f01 manifests/helm-profiles/platform-gke.yaml; istio.io ambient/install/platform-prerequisites',
      confidence: 'high',
    },
  },
});

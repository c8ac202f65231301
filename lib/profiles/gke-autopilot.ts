import { profile as gke } from './gke';
import { extend } from './profile';

/**
 * GKE Autopilot.
 * @see https://docs.cloud.google.com/filestore/docs/filestore-for-gke.md.txt
 * @see https://docs.cloud.google.com/kubernetes-engine/docs/how-to/gatewayclass-capabilities
 * @see https://docs.cloud.google.com/kubernetes-engine/docs/concepts/service-load-balancer-parameters
 */
export const profile = extend(gke, {
  title: 'GKE Autopilot',
  aliases: ['autopilot'],
  pools: false,
  facts: {
    kubernetesVersions: {
      value: { minors: ['1.34', '1.35', '1.36'], asOf: '2026-08-22' },
      source: 'endoflife-date/endoflife.date@a70eca3 (2026-08-22) products/google-kubernetes-engine.md',
      confidence: 'high',
    },
    nodePoolLabel: { offered: false, instead: 'no user node pools; use cloud.google.com/compute-class', source: 'public manifests and docs', confidence: 'medium' },
    spot: {
      value: {
        label: { 'cloud.google.com/gke-spot': 'true' },
        legacyLabel: { 'cloud.google.com/gke-preemptible': 'true' },
        taint: { key: 'cloud.google.com/gke-spot', value: 'true', effect: 'NoSchedule' },
        taintNote: 'Autopilot taints the nodes of Spot Pods and adds the toleration itself to pods that select cloud.google.com/gke-spot=true',
        onDemandSelector: 'nodeAffinity cloud.google.com/gke-spot DoesNotExist (label absent on on-demand nodes)',
        graceSecondsMax: 15,
        graceNote: 'default; a ComputeClass can extend it to 120 s',
      },
      source: 'docs.cloud.google.com/kubernetes-engine/docs/how-to/autopilot-spot-pods; docs.cloud.google.com/kubernetes-engine/docs/concepts/spot-vms',
      confidence: 'medium',
    },
    gpu: {
      value: {
        resources: ['nvidia.com/gpu'],
        requires: ['nodeSelector cloud.google.com/gke-accelerator is mandatory', 'limits nvidia.com/gpu on the container'],
        taintNote: 'tolerations are injected by Autopilot',
        preinstalled: { driver: true, devicePlugin: true },
        modelLabel: 'cloud.google.com/gke-accelerator',
        labels: { count: 'cloud.google.com/gke-accelerator-count', driverVersion: 'cloud.google.com/gke-gpu-driver-version' },
        modelMandatory: true,
      },
      source: 'docs.cloud.google.com autopilot-gpus via public manifests and docs',
      confidence: 'medium',
    },
    scaleFromZero: {
      value: { mechanism: 'fully managed: nodes provisioned from pending pods; ComputeClass for priorities' },
      source: 'docs.cloud.google.com autopilot-resource-requests',
      confidence: 'high',
    },
    sandbox: {
      value: { runtimeClassName: 'gvisor' },
      note: 'RuntimeClass only; no node pool to create',
      source: 'kubernetes-sigs/agent-sandbox docs/use-cases/gvisor-isolation; GKE docs',
      confidence: 'medium',
    },
    virtualNodes: {
      offered: false,
      source: 'by nature: GKE schedules every pod on a Compute Engine node, in Standard and in Autopilot; there is no virtual-kubelet node',
      confidence: 'high',
    },
    cni: { value: { default: 'Dataplane V2 (Cilium)' }, source: 'cloud.google.com/kubernetes-engine/docs/concepts/dataplane-v2', confidence: 'high' },
    networkPolicyEnforced: {
      value: { default: true, impl: 'GKE Dataplane V2' },
      source: 'cloud.google.com/kubernetes-engine/docs/concepts/dataplane-v2 (on by default for all new Autopilot clusters; NetworkPolicy always on)',
      confidence: 'high',
    },
    admission: {
      value: [
        { rule: 'no-privileged', policy: 'autogke-disallow-privilege' },
        { rule: 'no-host-namespaces', policy: 'autogke-disallow-hostnamespaces', fields: ['hostNetwork', 'hostPID', 'hostIPC'] },
        { rule: 'no-host-port', policy: 'autogke-no-host-port' },
        { rule: 'hostpath-readonly-prefix', policy: 'autogke-no-write-mode-hostpath', allowedPrefixes: ['/var/log/'], readOnly: true },
        {
          rule: 'capabilities-allowlist',
          policy: 'autogke-default-linux-capabilities',
          allowed: [
            'AUDIT_WRITE',
            'CHOWN',
            'DAC_OVERRIDE',
            'FOWNER',
            'FSETID',
            'KILL',
            'MKNOD',
            'NET_BIND_SERVICE',
            'NET_RAW',
            'SETFCAP',
            'SETGID',
            'SETPCAP',
            'SETUID',
            'SYS_CHROOT',
            'SYS_PTRACE',
          ],
        },
        { rule: 'pod-security', level: 'baseline (modified)', webhook: 'warden-validating.common-webhooks.networking.gke.io' },
        {
          rule: 'resource-defaults',
          general: { 'cpu': '500m', 'memory': '2Gi', 'ephemeral-storage': '1Gi' },
          daemonset: { 'cpu': '50m', 'memory': '100Mi', 'ephemeral-storage': '100Mi' },
        },
        {
          rule: 'resource-minimums',
          bursting: { cpu: '50m', memory: '52Mi' },
          nonBursting: { cpu: '250m', memory: '512Mi' },
          extendedDuration: { cpu: '500m', memory: '2Gi' },
          behaviour: 'requests below minimum are raised (mutation), not rejected',
          confidence: 'low: corroborated only by public user repos',
        },
        { rule: 'critical-priority-needs-quota' },
      ],
      source: 'kubeshark/kubeshark#1425, SumoLogic/sumologic-kubernetes-collection#3437, pipe-cd/pipecd#4411, SigNoz/charts#310 (verbatim Warden errors); cloud.google.com autopilot-resource-requests (zh-cn) defaults; public manifests and docs',
      confidence: 'high',
    },
    quirks: {
      value: [
        'device plugin / GPU driver / CNI DaemonSets cannot be installed by users',
        'allowlisted partner workloads only via WorkloadAllowlist/AllowlistSynchronizer (cloud.google.com/matching-allowlist)',
      ],
      source: 'GoogleCloudPlatform/kubernetes-engine-samples (2026-07-30) (cloud.google.com/matching-allowlist); kubeshark#1425',
      confidence: 'medium',
    },
  },
});

// Machine-written by `npx projen generate` from nvidia-gpu-operator v26.7.0 (github:NVIDIA/gpu-operator@10ee5b3638b89e11e949412aafa5ba99279c3721, digest 6284050753cbf0e5666ce5332f619a00): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { SELinuxOptions, Sysctl, VolumeResourceRequirements, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `nvidia.com/v1`, cluster-scoped
 * @see https://github.com/NVIDIA/gpu-operator
 */
export declare class ClusterPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterPolicyProps): { [K in keyof ClusterPolicyProps]: ClusterPolicyProps[K] } & { apiVersion: 'nvidia.com/v1'; kind: 'ClusterPolicy' };
  constructor(scope: Construct, id: string, props?: ClusterPolicyProps);
}
export interface ClusterPolicyProps {
  metadata?: ObjectMeta;
  spec?: ClusterPolicySpec;
}
export interface ClusterPolicySpec {
  ccManager?: ClusterPolicySpecCcManager;
  cdi?: ClusterPolicySpecCdi;
  daemonsets: ClusterPolicySpecDaemonsets;
  dcgm: ClusterPolicySpecDcgm;
  dcgmExporter: ClusterPolicySpecDcgmExporter;
  devicePlugin: ClusterPolicySpecDevicePlugin;
  driver: ClusterPolicySpecDriver;
  gdrcopy?: ClusterPolicySpecGdrcopy;
  gds?: ClusterPolicySpecGdrcopy;
  gfd: ClusterPolicySpecGfd;
  hostPaths?: ClusterPolicySpecHostPaths;
  kataManager?: ClusterPolicySpecKataManager;
  kataSandboxDevicePlugin?: ClusterPolicySpecGfd;
  mig?: ClusterPolicySpecMig;
  migManager?: ClusterPolicySpecMigManager;
  nodeStatusExporter: ClusterPolicySpecGfd;
  operator: ClusterPolicySpecOperator;
  psa?: ClusterPolicySpecPsa;
  psp?: ClusterPolicySpecPsa;
  sandboxDevicePlugin?: ClusterPolicySpecGfd;
  sandboxWorkloads?: ClusterPolicySpecSandboxWorkloads;
  toolkit: ClusterPolicySpecToolkit;
  validator?: ClusterPolicySpecValidator;
  vfioManager?: ClusterPolicySpecVfioManager;
  vgpuDeviceManager?: ClusterPolicySpecVgpuDeviceManager;
  vgpuManager?: ClusterPolicySpecVgpuManager;
}
export interface ClusterPolicySpecCcManager {
  args?: readonly string[];
  defaultMode?: "on" | "off" | "devtools";
  enabled?: boolean;
  env?: readonly ClusterPolicySpecCcManagerEnv[];
  hostNetwork?: boolean;
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  repository?: string;
  resources?: VolumeResourceRequirements;
  version?: string;
}
export interface ClusterPolicySpecCdi {
  default?: boolean;
  /** @default true */
  enabled?: boolean;
  nriPluginEnabled?: boolean;
}
export interface ClusterPolicySpecDaemonsets {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  podSecurityContext?: ClusterPolicySpecDaemonsetsPodSecurityContext;
  /** → PriorityClass */
  priorityClassName?: string;
  rollingUpdate?: ClusterPolicySpecDaemonsetsRollingUpdate;
  tolerations?: readonly ClusterPolicySpecDaemonsetsTolerations[];
  /** @default "RollingUpdate" */
  updateStrategy?: "RollingUpdate" | "OnDelete";
}
export interface ClusterPolicySpecDcgm {
  args?: readonly string[];
  enabled?: boolean;
  env?: readonly ClusterPolicySpecCcManagerEnv[];
  hostNetwork?: boolean;
  hostPort?: number;
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  repository?: string;
  resources?: VolumeResourceRequirements;
  version?: string;
}
export interface ClusterPolicySpecDcgmExporter {
  annotations?: { [k: string]: string };
  args?: readonly string[];
  config?: ClusterPolicySpecDcgmExporterConfig;
  enablePodLabels?: boolean;
  enablePodUID?: boolean;
  enabled?: boolean;
  env?: readonly ClusterPolicySpecCcManagerEnv[];
  hostNetwork?: boolean;
  hostPID?: boolean;
  hpcJobMapping?: ClusterPolicySpecDcgmExporterHpcJobMapping;
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  podLabelAllowlistRegex?: readonly string[];
  repository?: string;
  resources?: VolumeResourceRequirements;
  service?: ClusterPolicySpecDcgmExporterService;
  serviceMonitor?: ClusterPolicySpecDcgmExporterServiceMonitor;
  version?: string;
}
export interface ClusterPolicySpecDevicePlugin {
  args?: readonly string[];
  config?: ClusterPolicySpecDevicePluginConfig;
  enabled?: boolean;
  env?: readonly ClusterPolicySpecCcManagerEnv[];
  hostNetwork?: boolean;
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  mps?: ClusterPolicySpecDevicePluginMps;
  repository?: string;
  resources?: VolumeResourceRequirements;
  version?: string;
}
export interface ClusterPolicySpecDriver {
  args?: readonly string[];
  certConfig?: ClusterPolicySpecDcgmExporterConfig;
  enabled?: boolean;
  env?: readonly ClusterPolicySpecCcManagerEnv[];
  hostNetwork?: boolean;
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  kernelModuleConfig?: ClusterPolicySpecDcgmExporterConfig;
  /** @default "auto" */
  kernelModuleType?: "auto" | "open" | "proprietary";
  licensingConfig?: ClusterPolicySpecDriverLicensingConfig;
  livenessProbe?: ClusterPolicySpecDriverLivenessProbe;
  manager?: ClusterPolicySpecDriverManager;
  rdma?: ClusterPolicySpecDriverRdma;
  readinessProbe?: ClusterPolicySpecDriverLivenessProbe;
  repoConfig?: ClusterPolicySpecDriverRepoConfig;
  repository?: string;
  resources?: VolumeResourceRequirements;
  secretEnv?: string;
  startupProbe?: ClusterPolicySpecDriverLivenessProbe;
  upgradePolicy?: ClusterPolicySpecDriverUpgradePolicy;
  useNvidiaDriverCRD?: boolean;
  useOpenKernelModules?: boolean;
  usePrecompiled?: boolean;
  version?: string;
  virtualTopology?: ClusterPolicySpecDriverVirtualTopology;
}
export interface ClusterPolicySpecGdrcopy {
  args?: readonly string[];
  enabled?: boolean;
  env?: readonly ClusterPolicySpecCcManagerEnv[];
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  repository?: string;
  version?: string;
}
export interface ClusterPolicySpecGfd {
  args?: readonly string[];
  enabled?: boolean;
  env?: readonly ClusterPolicySpecCcManagerEnv[];
  hostNetwork?: boolean;
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  repository?: string;
  resources?: VolumeResourceRequirements;
  version?: string;
}
export interface ClusterPolicySpecHostPaths {
  driverInstallDir?: string;
  /** @default "/var/lib/kubelet" */
  kubeletRootDir?: string;
  rootFS?: string;
}
export interface ClusterPolicySpecKataManager {
  args?: readonly string[];
  config?: ClusterPolicySpecKataManagerConfig;
  enabled?: boolean;
  env?: readonly ClusterPolicySpecCcManagerEnv[];
  hostNetwork?: boolean;
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  repository?: string;
  resources?: VolumeResourceRequirements;
  version?: string;
}
export interface ClusterPolicySpecMig {
  strategy?: "none" | "single" | "mixed";
}
export interface ClusterPolicySpecMigManager {
  args?: readonly string[];
  config?: ClusterPolicySpecMigManagerConfig;
  enabled?: boolean;
  env?: readonly ClusterPolicySpecCcManagerEnv[];
  gpuClientsConfig?: ClusterPolicySpecDcgmExporterConfig;
  hostNetwork?: boolean;
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  repository?: string;
  resources?: VolumeResourceRequirements;
  version?: string;
}
export interface ClusterPolicySpecOperator {
  annotations?: { [k: string]: string };
  defaultRuntime?: string;
  initContainer?: ClusterPolicySpecOperatorInitContainer;
  labels?: { [k: string]: string };
  metrics?: ClusterPolicySpecOperatorMetrics;
  /** @default "nvidia" */
  runtimeClass?: string;
  use_ocp_driver_toolkit?: boolean;
}
export interface ClusterPolicySpecPsa {
  enabled?: boolean;
}
export interface ClusterPolicySpecSandboxWorkloads {
  /** @default "container" */
  defaultWorkload?: "container" | "vm-passthrough" | "vm-vgpu";
  enabled?: boolean;
  /** @default "kubevirt" */
  mode?: "kubevirt" | "kata";
}
export interface ClusterPolicySpecToolkit {
  args?: readonly string[];
  enabled?: boolean;
  env?: readonly ClusterPolicySpecCcManagerEnv[];
  hostNetwork?: boolean;
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  /** @default "/usr/local/nvidia" */
  installDir?: string;
  repository?: string;
  resources?: VolumeResourceRequirements;
  version?: string;
}
export interface ClusterPolicySpecValidator {
  args?: readonly string[];
  cuda?: ClusterPolicySpecValidatorCuda;
  driver?: ClusterPolicySpecValidatorCuda;
  env?: readonly ClusterPolicySpecCcManagerEnv[];
  hostNetwork?: boolean;
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  plugin?: ClusterPolicySpecValidatorCuda;
  repository?: string;
  resources?: VolumeResourceRequirements;
  toolkit?: ClusterPolicySpecValidatorCuda;
  version?: string;
  vfioPCI?: ClusterPolicySpecValidatorCuda;
  vgpuDevices?: ClusterPolicySpecValidatorCuda;
  vgpuManager?: ClusterPolicySpecValidatorCuda;
}
export interface ClusterPolicySpecVfioManager {
  args?: readonly string[];
  driverManager?: ClusterPolicySpecDriverManager;
  enabled?: boolean;
  env?: readonly ClusterPolicySpecCcManagerEnv[];
  hostNetwork?: boolean;
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  repository?: string;
  resources?: VolumeResourceRequirements;
  version?: string;
}
export interface ClusterPolicySpecVgpuDeviceManager {
  args?: readonly string[];
  config?: ClusterPolicySpecVgpuDeviceManagerConfig;
  enabled?: boolean;
  env?: readonly ClusterPolicySpecCcManagerEnv[];
  hostNetwork?: boolean;
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  repository?: string;
  resources?: VolumeResourceRequirements;
  version?: string;
}
export interface ClusterPolicySpecVgpuManager {
  args?: readonly string[];
  driverManager?: ClusterPolicySpecDriverManager;
  enabled?: boolean;
  env?: readonly ClusterPolicySpecCcManagerEnv[];
  hostNetwork?: boolean;
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  kernelModuleConfig?: ClusterPolicySpecDcgmExporterConfig;
  repository?: string;
  resources?: VolumeResourceRequirements;
  version?: string;
}
export interface ClusterPolicySpecCcManagerEnv {
  name: string;
  value?: string;
}
export interface ClusterPolicySpecDaemonsetsPodSecurityContext {
  appArmorProfile?: ClusterPolicySpecDaemonsetsPodSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ClusterPolicySpecDaemonsetsPodSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ClusterPolicySpecDaemonsetsRollingUpdate {
  maxUnavailable?: string;
}
export interface ClusterPolicySpecDaemonsetsTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ClusterPolicySpecDcgmExporterConfig {
  name?: string;
}
export interface ClusterPolicySpecDcgmExporterHpcJobMapping {
  directory?: string;
  enabled?: boolean;
}
export interface ClusterPolicySpecDcgmExporterService {
  internalTrafficPolicy?: string;
  type?: string;
}
export interface ClusterPolicySpecDcgmExporterServiceMonitor {
  additionalLabels?: { [k: string]: string };
  enabled?: boolean;
  honorLabels?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  interval?: string;
  relabelings?: readonly ClusterPolicySpecDcgmExporterServiceMonitorRelabelings[];
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  scrapeTimeout?: string;
}
export interface ClusterPolicySpecDevicePluginConfig {
  default?: string;
  name?: string;
}
export interface ClusterPolicySpecDevicePluginMps {
  /** @default "/run/nvidia/mps" */
  root?: string;
}
export interface ClusterPolicySpecDriverLicensingConfig {
  /** → ConfigMap */
  configMapName?: string;
  nlsEnabled?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface ClusterPolicySpecDriverLivenessProbe {
  /** at least 1 */
  failureThreshold?: number;
  initialDelaySeconds?: number;
  /** at least 1 */
  periodSeconds?: number;
  /** at least 1 */
  successThreshold?: number;
  /** at least 1 */
  timeoutSeconds?: number;
}
export interface ClusterPolicySpecDriverManager {
  env?: readonly ClusterPolicySpecCcManagerEnv[];
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  repository?: string;
  version?: string;
}
export interface ClusterPolicySpecDriverRdma {
  enabled?: boolean;
  useHostMofed?: boolean;
}
export interface ClusterPolicySpecDriverRepoConfig {
  /** → ConfigMap */
  configMapName?: string;
}
export interface ClusterPolicySpecDriverUpgradePolicy {
  autoUpgrade?: boolean;
  drain?: ClusterPolicySpecDriverUpgradePolicyDrain;
  /**
   * at least 0
   * @default 1
   */
  maxParallelUpgrades?: number;
  /** @default "25%" */
  maxUnavailable?: number | string;
  podDeletion?: ClusterPolicySpecDriverUpgradePolicyPodDeletion;
  waitForCompletion?: ClusterPolicySpecDriverUpgradePolicyWaitForCompletion;
}
export interface ClusterPolicySpecDriverVirtualTopology {
  config?: string;
}
export interface ClusterPolicySpecKataManagerConfig {
  /** @default "/opt/nvidia-gpu-operator/artifacts/runtimeclasses" */
  artifactsDir?: string;
  runtimeClasses?: readonly ClusterPolicySpecKataManagerConfigRuntimeClasses[];
}
export interface ClusterPolicySpecMigManagerConfig {
  /** @default "all-disabled" */
  default?: "all-disabled" | "";
  name?: string;
}
export interface ClusterPolicySpecOperatorInitContainer {
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  repository?: string;
  version?: string;
}
export interface ClusterPolicySpecOperatorMetrics {
  serviceMonitor?: ClusterPolicySpecDcgmExporterServiceMonitor;
}
export interface ClusterPolicySpecValidatorCuda {
  env?: readonly ClusterPolicySpecCcManagerEnv[];
}
export interface ClusterPolicySpecVgpuDeviceManagerConfig {
  /** @default "default" */
  default?: string;
  name?: string;
}
export interface ClusterPolicySpecDaemonsetsPodSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface ClusterPolicySpecDcgmExporterServiceMonitorRelabelings {
  /** @default "replace" */
  action?: "replace" | "Replace" | "keep" | "Keep" | "drop" | "Drop" | "hashmod" | "HashMod" | "labelmap" | "LabelMap" | "labeldrop" | "LabelDrop" | "labelkeep" | "LabelKeep" | "lowercase" | "Lowercase" | "uppercase" | "Uppercase" | "keepequal" | "KeepEqual" | "dropequal" | "DropEqual";
  /** at least 0 */
  modulus?: number;
  regex?: string;
  replacement?: string;
  separator?: string;
  sourceLabels?: readonly string[];
  targetLabel?: string;
}
export interface ClusterPolicySpecDriverUpgradePolicyDrain {
  deleteEmptyDir?: boolean;
  enable?: boolean;
  force?: boolean;
  podSelector?: string;
  /**
   * at least 0
   * @default 300
   */
  timeoutSeconds?: number;
}
export interface ClusterPolicySpecDriverUpgradePolicyPodDeletion {
  deleteEmptyDir?: boolean;
  force?: boolean;
  /**
   * at least 0
   * @default 300
   */
  timeoutSeconds?: number;
}
export interface ClusterPolicySpecDriverUpgradePolicyWaitForCompletion {
  podSelector?: string;
  /** at least 0 */
  timeoutSeconds?: number;
}
export interface ClusterPolicySpecKataManagerConfigRuntimeClasses {
  artifacts: ClusterPolicySpecKataManagerConfigRuntimeClassesArtifacts;
  name: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
}
export interface ClusterPolicySpecKataManagerConfigRuntimeClassesArtifacts {
  pullSecret?: string;
  url: string;
}
/**
 * `nvidia.com/v1alpha1`, cluster-scoped
 * @see https://github.com/NVIDIA/gpu-operator
 */
export declare class GPUCluster extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GPUClusterProps): { [K in keyof GPUClusterProps]: GPUClusterProps[K] } & { apiVersion: 'nvidia.com/v1alpha1'; kind: 'GPUCluster' };
  constructor(scope: Construct, id: string, props?: GPUClusterProps);
}
/** rule: `self.metadata.name == 'gpu-cluster'` */
export interface GPUClusterProps {
  metadata?: ObjectMeta;
  spec?: GPUClusterSpec;
}
export interface GPUClusterSpec {
  daemonsets?: GPUClusterSpecDaemonsets;
  dcgm?: GPUClusterSpecDcgm;
  dcgmExporter?: GPUClusterSpecDcgmExporter;
  draDriver: GPUClusterSpecDraDriver;
  hostPaths?: GPUClusterSpecHostPaths;
}
export interface GPUClusterSpecDaemonsets {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  podSecurityContext?: GPUClusterSpecDaemonsetsPodSecurityContext;
  /** → PriorityClass */
  priorityClassName?: string;
  rollingUpdate?: GPUClusterSpecDaemonsetsRollingUpdate;
  tolerations?: readonly GPUClusterSpecDaemonsetsTolerations[];
  /** @default "RollingUpdate" */
  updateStrategy?: "RollingUpdate" | "OnDelete";
}
export interface GPUClusterSpecDcgm {
  args?: readonly string[];
  enabled?: boolean;
  env?: readonly GPUClusterSpecDcgmEnv[];
  hostNetwork?: boolean;
  hostPort?: number;
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  repository?: string;
  resources?: VolumeResourceRequirements;
  version?: string;
}
export interface GPUClusterSpecDcgmExporter {
  annotations?: { [k: string]: string };
  args?: readonly string[];
  config?: GPUClusterSpecDcgmExporterConfig;
  enablePodLabels?: boolean;
  enablePodUID?: boolean;
  enabled?: boolean;
  env?: readonly GPUClusterSpecDcgmEnv[];
  hostNetwork?: boolean;
  hostPID?: boolean;
  hpcJobMapping?: GPUClusterSpecDcgmExporterHpcJobMapping;
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  podLabelAllowlistRegex?: readonly string[];
  repository?: string;
  resources?: VolumeResourceRequirements;
  service?: GPUClusterSpecDcgmExporterService;
  serviceMonitor?: GPUClusterSpecDcgmExporterServiceMonitor;
  version?: string;
}
export interface GPUClusterSpecDraDriver {
  computeDomains?: GPUClusterSpecDraDriverComputeDomains;
  featureGates?: { [k: string]: boolean };
  gpus?: GPUClusterSpecDraDriverGpus;
  /** pattern `^[a-zA-Z0-9\-]+$` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  repository?: string;
  version?: string;
}
export interface GPUClusterSpecHostPaths {
  driverInstallDir?: string;
  /** @default "/var/lib/kubelet" */
  kubeletRootDir?: string;
}
export interface GPUClusterSpecDaemonsetsPodSecurityContext {
  appArmorProfile?: GPUClusterSpecDaemonsetsPodSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: GPUClusterSpecDaemonsetsPodSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface GPUClusterSpecDaemonsetsRollingUpdate {
  maxUnavailable?: string;
}
export interface GPUClusterSpecDaemonsetsTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface GPUClusterSpecDcgmEnv {
  name: string;
  value?: string;
}
export interface GPUClusterSpecDcgmExporterConfig {
  name?: string;
}
export interface GPUClusterSpecDcgmExporterHpcJobMapping {
  directory?: string;
  enabled?: boolean;
}
export interface GPUClusterSpecDcgmExporterService {
  internalTrafficPolicy?: string;
  type?: string;
}
export interface GPUClusterSpecDcgmExporterServiceMonitor {
  additionalLabels?: { [k: string]: string };
  enabled?: boolean;
  honorLabels?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  interval?: string;
  relabelings?: readonly GPUClusterSpecDcgmExporterServiceMonitorRelabelings[];
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  scrapeTimeout?: string;
}
export interface GPUClusterSpecDraDriverComputeDomains {
  controller?: GPUClusterSpecDraDriverComputeDomainsController;
  /** @default true */
  enabled?: boolean;
  kubeletPlugin?: GPUClusterSpecDraDriverComputeDomainsKubeletPlugin;
}
export interface GPUClusterSpecDraDriverGpus {
  kubeletPlugin?: GPUClusterSpecDraDriverComputeDomainsKubeletPlugin;
}
export interface GPUClusterSpecDaemonsetsPodSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface GPUClusterSpecDcgmExporterServiceMonitorRelabelings {
  /** @default "replace" */
  action?: "replace" | "Replace" | "keep" | "Keep" | "drop" | "Drop" | "hashmod" | "HashMod" | "labelmap" | "LabelMap" | "labeldrop" | "LabelDrop" | "labelkeep" | "LabelKeep" | "lowercase" | "Lowercase" | "uppercase" | "Uppercase" | "keepequal" | "KeepEqual" | "dropequal" | "DropEqual";
  /** at least 0 */
  modulus?: number;
  regex?: string;
  replacement?: string;
  separator?: string;
  sourceLabels?: readonly string[];
  targetLabel?: string;
}
export interface GPUClusterSpecDraDriverComputeDomainsController {
  env?: readonly GPUClusterSpecDcgmEnv[];
  resources?: VolumeResourceRequirements;
}
export interface GPUClusterSpecDraDriverComputeDomainsKubeletPlugin {
  env?: readonly GPUClusterSpecDcgmEnv[];
  healthcheck?: GPUClusterSpecDraDriverComputeDomainsKubeletPluginHealthcheck;
  resources?: VolumeResourceRequirements;
}
export interface GPUClusterSpecDraDriverComputeDomainsKubeletPluginHealthcheck {
  /** @default true */
  enabled?: boolean;
  /** 1 … 65535 */
  port?: number;
}
/**
 * `nvidia.com/v1alpha1`, cluster-scoped
 * @see https://github.com/NVIDIA/gpu-operator
 */
export declare class NVIDIADriver extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NVIDIADriverProps): { [K in keyof NVIDIADriverProps]: NVIDIADriverProps[K] } & { apiVersion: 'nvidia.com/v1alpha1'; kind: 'NVIDIADriver' };
  constructor(scope: Construct, id: string, props?: NVIDIADriverProps);
}
export interface NVIDIADriverProps {
  metadata?: ObjectMeta;
  spec?: NVIDIADriverSpec;
}
/** rule: `has(self.default) && self.default ? !has(self.nodeSelector) || size(self.nodeSelector) == 0 : true` */
export interface NVIDIADriverSpec {
  annotations?: { [k: string]: string };
  args?: readonly string[];
  certConfig?: NVIDIADriverSpecCertConfig;
  default?: boolean;
  /**
   * rule: `self == oldSelf`
   * @default "gpu"
   */
  driverType?: "gpu" | "vgpu" | "vgpu-host-manager";
  env?: readonly NVIDIADriverSpecEnv[];
  gdrcopy?: NVIDIADriverSpecGdrcopy;
  gds?: NVIDIADriverSpecGdrcopy;
  hostNetwork?: boolean;
  /** @default "nvcr.io/nvidia/driver" */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  kernelModuleConfig?: NVIDIADriverSpecCertConfig;
  /** @default "auto" */
  kernelModuleType?: "auto" | "open" | "proprietary";
  labels?: { [k: string]: string };
  licensingConfig?: NVIDIADriverSpecLicensingConfig;
  livenessProbe?: NVIDIADriverSpecLivenessProbe;
  manager?: NVIDIADriverSpecManager;
  nodeAffinity?: NVIDIADriverSpecNodeAffinity;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  podSecurityContext?: NVIDIADriverSpecPodSecurityContext;
  /** → PriorityClass */
  priorityClassName?: string;
  rdma?: NVIDIADriverSpecRdma;
  readinessProbe?: NVIDIADriverSpecLivenessProbe;
  repoConfig?: NVIDIADriverSpecCertConfig;
  repository?: string;
  resources?: VolumeResourceRequirements;
  secretEnv?: string;
  startupProbe?: NVIDIADriverSpecLivenessProbe;
  tolerations?: readonly NVIDIADriverSpecTolerations[];
  upgradePolicy?: NVIDIADriverSpecUpgradePolicy;
  useOpenKernelModules?: boolean;
  /** rule: `self == oldSelf` */
  usePrecompiled?: boolean;
  version?: string;
  virtualTopologyConfig?: NVIDIADriverSpecCertConfig;
}
export interface NVIDIADriverSpecCertConfig {
  name?: string;
}
export interface NVIDIADriverSpecEnv {
  name: string;
  value?: string;
}
export interface NVIDIADriverSpecGdrcopy {
  args?: readonly string[];
  enabled?: boolean;
  env?: readonly NVIDIADriverSpecEnv[];
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  repository?: string;
  version?: string;
}
export interface NVIDIADriverSpecLicensingConfig {
  name?: string;
  nlsEnabled?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface NVIDIADriverSpecLivenessProbe {
  /** at least 1 */
  failureThreshold?: number;
  initialDelaySeconds?: number;
  /** at least 1 */
  periodSeconds?: number;
  /** at least 1 */
  successThreshold?: number;
  /** at least 1 */
  timeoutSeconds?: number;
}
export interface NVIDIADriverSpecManager {
  env?: readonly NVIDIADriverSpecEnv[];
  /** pattern `[a-zA-Z0-9\-]+` */
  image?: string;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly string[];
  repository?: string;
  version?: string;
}
export interface NVIDIADriverSpecNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly NVIDIADriverSpecNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: NVIDIADriverSpecNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface NVIDIADriverSpecPodSecurityContext {
  appArmorProfile?: NVIDIADriverSpecPodSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: NVIDIADriverSpecPodSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface NVIDIADriverSpecRdma {
  enabled?: boolean;
  useHostMofed?: boolean;
}
export interface NVIDIADriverSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface NVIDIADriverSpecUpgradePolicy {
  /** @default true */
  autoUpgrade?: boolean;
  drain?: NVIDIADriverSpecUpgradePolicyDrain;
  /**
   * at least 0
   * @default 1
   */
  maxParallelUpgrades?: number;
  /** @default "25%" */
  maxUnavailable?: number | string;
  podDeletion?: NVIDIADriverSpecUpgradePolicyPodDeletion;
  waitForCompletion?: NVIDIADriverSpecUpgradePolicyWaitForCompletion;
}
export interface NVIDIADriverSpecNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: NVIDIADriverSpecNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface NVIDIADriverSpecNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly NVIDIADriverSpecNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface NVIDIADriverSpecPodSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface NVIDIADriverSpecUpgradePolicyDrain {
  deleteEmptyDir?: boolean;
  enable?: boolean;
  force?: boolean;
  podSelector?: string;
  /**
   * at least 0
   * @default 300
   */
  timeoutSeconds?: number;
}
export interface NVIDIADriverSpecUpgradePolicyPodDeletion {
  deleteEmptyDir?: boolean;
  force?: boolean;
  /**
   * at least 0
   * @default 300
   */
  timeoutSeconds?: number;
}
export interface NVIDIADriverSpecUpgradePolicyWaitForCompletion {
  podSelector?: string;
  /** at least 0 */
  timeoutSeconds?: number;
}
export interface NVIDIADriverSpecNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly NVIDIADriverSpecNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface NVIDIADriverSpecNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}

// Machine-written by `npx projen generate` from amd-gpu-operator v1.5.1 (github:ROCm/gpu-operator@858cf255c7dd27cebf1cc5db400eee3aa06ecbbc, digest ba201e2769f550885b0279b958eca195): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ConfigMapKeySelector, ResourceRequirements, SecretKeySelector } from './kubernetes/core/v1';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `amd.com/v1alpha1`, namespaced
 * @see https://github.com/ROCm/gpu-operator
 */
export declare class DeviceConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DeviceConfigProps): { [K in keyof DeviceConfigProps]: DeviceConfigProps[K] } & { apiVersion: 'amd.com/v1alpha1'; kind: 'DeviceConfig' };
  constructor(scope: Construct, id: string, props?: DeviceConfigProps);
}
export interface DeviceConfigProps {
  metadata?: ObjectMeta;
  spec?: DeviceConfigSpec;
}
export interface DeviceConfigSpec {
  commonConfig?: DeviceConfigSpecCommonConfig;
  configManager?: DeviceConfigSpecConfigManager;
  devicePlugin?: DeviceConfigSpecDevicePlugin;
  draDriver?: DeviceConfigSpecDraDriver;
  driver?: DeviceConfigSpecDriver;
  metricsExporter?: DeviceConfigSpecMetricsExporter;
  remediationWorkflow?: DeviceConfigSpecRemediationWorkflow;
  selector?: { [k: string]: string };
  testRunner?: DeviceConfigSpecTestRunner;
}
export interface DeviceConfigSpecCommonConfig {
  imageRegistrySecrets?: readonly DeviceConfigSpecCommonConfigImageRegistrySecrets[];
  initContainerImage?: string;
  utilsContainer?: DeviceConfigSpecCommonConfigUtilsContainer;
}
export interface DeviceConfigSpecConfigManager {
  config?: DeviceConfigSpecCommonConfigImageRegistrySecrets;
  configManagerTolerations?: readonly DeviceConfigSpecConfigManagerConfigManagerTolerations[];
  enable?: boolean;
  /** pattern `^([a-z0-9]+(?:[._-][a-z0-9]+)*(:[0-9]+)?)(/[a-z0-9]+(?:[._-][a-z0-9]+)*)*(?::[a-z0-9._-]+)?(?:@[a-zA-Z0-9]+:[a-f0-9]+)?$` */
  image?: string;
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  imageRegistrySecret?: DeviceConfigSpecCommonConfigImageRegistrySecrets;
  selector?: { [k: string]: string };
  upgradePolicy?: DeviceConfigSpecConfigManagerUpgradePolicy;
}
export interface DeviceConfigSpecDevicePlugin {
  devicePluginArguments?: { [k: string]: string };
  /** pattern `^([a-z0-9]+(?:[._-][a-z0-9]+)*(:[0-9]+)?)(/[a-z0-9]+(?:[._-][a-z0-9]+)*)*(?::[a-z0-9._-]+)?(?:@[a-zA-Z0-9]+:[a-f0-9]+)?$` */
  devicePluginImage?: string;
  devicePluginImagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  devicePluginTolerations?: readonly DeviceConfigSpecConfigManagerConfigManagerTolerations[];
  /** @default true */
  enableDevicePlugin?: boolean;
  /** @default true */
  enableNodeLabeller?: boolean;
  hostNetwork?: boolean;
  imageRegistrySecret?: DeviceConfigSpecCommonConfigImageRegistrySecrets;
  /**
   * pattern `^(/[^/\0]+)*(/)?$`
   * @default "/var/lib/kubelet/device-plugins"
   */
  kubeletSocketPath?: string;
  nodeLabellerArguments?: readonly string[];
  /** pattern `^([a-z0-9]+(?:[._-][a-z0-9]+)*(:[0-9]+)?)(/[a-z0-9]+(?:[._-][a-z0-9]+)*)*(?::[a-z0-9._-]+)?(?:@[a-zA-Z0-9]+:[a-f0-9]+)?$` */
  nodeLabellerImage?: string;
  nodeLabellerImagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  nodeLabellerTolerations?: readonly DeviceConfigSpecConfigManagerConfigManagerTolerations[];
  upgradePolicy?: DeviceConfigSpecConfigManagerUpgradePolicy;
}
export interface DeviceConfigSpecDraDriver {
  cmdLineArguments?: { [k: string]: string };
  enable?: boolean;
  /** pattern `^([a-z0-9]+(?:[._-][a-z0-9]+)*(:[0-9]+)?)(/[a-z0-9]+(?:[._-][a-z0-9]+)*)*(?::[a-z0-9._-]+)?(?:@[a-zA-Z0-9]+:[a-f0-9]+)?$` */
  image?: string;
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  imageRegistrySecret?: DeviceConfigSpecCommonConfigImageRegistrySecrets;
  selector?: { [k: string]: string };
  tolerations?: readonly DeviceConfigSpecConfigManagerConfigManagerTolerations[];
  upgradePolicy?: DeviceConfigSpecConfigManagerUpgradePolicy;
}
export interface DeviceConfigSpecDriver {
  amdgpuInstallerRepoURL?: string;
  blacklist?: boolean;
  /** @default "container" */
  driverType?: "container" | "vf-passthrough" | "pf-passthrough";
  /** @default true */
  enable?: boolean;
  /** pattern `^([a-z0-9]+(?:[._-][a-z0-9]+)*(:[0-9]+)?)(/[$a-zA-Z0-9_]+(?:[._-][$a-zA-Z0-9_]+)*)*(?::[a-z0-9._-]+)?(?:@[a-zA-Z0-9]+:[a-f0-9]+)?$` */
  image?: string;
  imageBuild?: DeviceConfigSpecDriverImageBuild;
  imageRegistrySecret?: DeviceConfigSpecCommonConfigImageRegistrySecrets;
  imageRegistryTLS?: DeviceConfigSpecDriverImageRegistryTLS;
  imageSign?: DeviceConfigSpecDriverImageSign;
  kernelModuleConfig?: DeviceConfigSpecDriverKernelModuleConfig;
  tolerations?: readonly DeviceConfigSpecConfigManagerConfigManagerTolerations[];
  upgradePolicy?: DeviceConfigSpecDriverUpgradePolicy;
  useSourceImage?: boolean;
  version?: string;
  vfioConfig?: DeviceConfigSpecDriverVfioConfig;
}
export interface DeviceConfigSpecMetricsExporter {
  config?: DeviceConfigSpecMetricsExporterConfig;
  enable?: boolean;
  hostNetwork?: boolean;
  /** pattern `^([a-z0-9]+(?:[._-][a-z0-9]+)*(:[0-9]+)?)(/[a-z0-9]+(?:[._-][a-z0-9]+)*)*(?::[a-z0-9._-]+)?(?:@[a-zA-Z0-9]+:[a-f0-9]+)?$` */
  image?: string;
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  imageRegistrySecret?: DeviceConfigSpecCommonConfigImageRegistrySecrets;
  /** 30000 … 32767 */
  nodePort?: number;
  podAnnotations?: { [k: string]: string };
  /**
   * pattern `^(/[^/\0]+)*(/)?$`
   * @default "/var/lib/kubelet/pod-resources"
   */
  podResourceAPISocketPath?: string;
  /** @default 5000 */
  port?: number;
  prometheus?: DeviceConfigSpecMetricsExporterPrometheus;
  rbacConfig?: DeviceConfigSpecMetricsExporterRbacConfig;
  /** @default {"limits":{"cpu":"2","memory":"4G"},"requests":{"cpu":"500m","memory":"512M"}} */
  resource?: ResourceRequirements;
  selector?: { [k: string]: string };
  serviceAnnotations?: { [k: string]: string };
  /** @default "ClusterIP" */
  serviceType?: "ClusterIP" | "NodePort";
  tolerations?: readonly DeviceConfigSpecConfigManagerConfigManagerTolerations[];
  upgradePolicy?: DeviceConfigSpecConfigManagerUpgradePolicy;
}
export interface DeviceConfigSpecRemediationWorkflow {
  /** @default true */
  autoStartWorkflow?: boolean;
  config?: DeviceConfigSpecCommonConfigImageRegistrySecrets;
  /** pattern `^([a-z0-9]+(?:[._-][a-z0-9]+)*(:[0-9]+)?)(/[a-z0-9]+(?:[._-][a-z0-9]+)*)*(?::[a-z0-9._-]+)?(?:@[a-zA-Z0-9]+:[a-f0-9]+)?$` */
  configMapImage?: string;
  enable?: boolean;
  /** at least 0 */
  maxParallelWorkflows?: number;
  nodeDrainPolicy?: DeviceConfigSpecRemediationWorkflowNodeDrainPolicy;
  nodeRemediationLabels?: { [k: string]: string };
  nodeRemediationTaints?: readonly DeviceConfigSpecRemediationWorkflowNodeRemediationTaints[];
  /**
   * pattern `^([0-9]+(\.[0-9]+)?(s|m|h))+$`
   * @default "15m"
   */
  rebootTimeout?: string;
  /** pattern `^([a-z0-9]+(?:[._-][a-z0-9]+)*(:[0-9]+)?)(/[a-z0-9]+(?:[._-][a-z0-9]+)*)*(?::[a-z0-9._-]+)?(?:@[a-zA-Z0-9]+:[a-f0-9]+)?$` */
  testerImage?: string;
  /**
   * pattern `^([0-9]+(\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$`
   * @default "24h"
   */
  ttlForFailedWorkflows?: string;
}
export interface DeviceConfigSpecTestRunner {
  config?: DeviceConfigSpecCommonConfigImageRegistrySecrets;
  enable?: boolean;
  /** pattern `^([a-z0-9]+(?:[._-][a-z0-9]+)*(:[0-9]+)?)(/[a-z0-9]+(?:[._-][a-z0-9]+)*)*(?::[a-z0-9._-]+)?(?:@[a-zA-Z0-9]+:[a-f0-9]+)?$` */
  image?: string;
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  imageRegistrySecret?: DeviceConfigSpecCommonConfigImageRegistrySecrets;
  logsLocation?: DeviceConfigSpecTestRunnerLogsLocation;
  selector?: { [k: string]: string };
  tolerations?: readonly DeviceConfigSpecConfigManagerConfigManagerTolerations[];
  upgradePolicy?: DeviceConfigSpecConfigManagerUpgradePolicy;
}
export interface DeviceConfigSpecCommonConfigImageRegistrySecrets {
  name?: string;
}
export interface DeviceConfigSpecCommonConfigUtilsContainer {
  /** pattern `^([a-z0-9]+(?:[._-][a-z0-9]+)*(:[0-9]+)?)(/[a-z0-9]+(?:[._-][a-z0-9]+)*)*(?::[a-z0-9._-]+)?(?:@[a-zA-Z0-9]+:[a-f0-9]+)?$` */
  image?: string;
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  imageRegistrySecret?: DeviceConfigSpecCommonConfigImageRegistrySecrets;
}
export interface DeviceConfigSpecConfigManagerConfigManagerTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface DeviceConfigSpecConfigManagerUpgradePolicy {
  /** @default 1 */
  maxUnavailable?: number;
  upgradeStrategy?: "RollingUpdate" | "OnDelete";
}
export interface DeviceConfigSpecDriverImageBuild {
  /** @default "docker.io" */
  baseImageRegistry?: string;
  baseImageRegistryTLS?: DeviceConfigSpecDriverImageRegistryTLS;
  gpgKeyURL?: string;
  packageRepoURL?: string;
  sourceImageRepo?: string;
}
export interface DeviceConfigSpecDriverImageRegistryTLS {
  insecure?: boolean;
  insecureSkipTLSVerify?: boolean;
}
export interface DeviceConfigSpecDriverImageSign {
  certSecret?: DeviceConfigSpecCommonConfigImageRegistrySecrets;
  keySecret?: DeviceConfigSpecCommonConfigImageRegistrySecrets;
}
export interface DeviceConfigSpecDriverKernelModuleConfig {
  loadArgs?: readonly string[];
  parameters?: readonly string[];
  unloadArgs?: readonly string[];
}
export interface DeviceConfigSpecDriverUpgradePolicy {
  enable?: boolean;
  /**
   * at least 0
   * @default 1
   */
  maxParallelUpgrades?: number;
  /** @default "25%" */
  maxUnavailableNodes?: number | string;
  nodeDrainPolicy?: DeviceConfigSpecRemediationWorkflowNodeDrainPolicy;
  podDeletionPolicy?: DeviceConfigSpecDriverUpgradePolicyPodDeletionPolicy;
  /** @default true */
  rebootRequired?: boolean;
}
export interface DeviceConfigSpecDriverVfioConfig {
  deviceIDs?: readonly string[];
}
export interface DeviceConfigSpecMetricsExporterConfig {
  name?: string;
}
export interface DeviceConfigSpecMetricsExporterPrometheus {
  serviceMonitor?: DeviceConfigSpecMetricsExporterPrometheusServiceMonitor;
}
export interface DeviceConfigSpecMetricsExporterRbacConfig {
  clientCAConfigMap?: DeviceConfigSpecCommonConfigImageRegistrySecrets;
  disableHttps?: boolean;
  enable?: boolean;
  /** pattern `^([a-z0-9]+(?:[._-][a-z0-9]+)*(:[0-9]+)?)(/[a-z0-9]+(?:[._-][a-z0-9]+)*)*(?::[a-z0-9._-]+)?(?:@[a-zA-Z0-9]+:[a-f0-9]+)?$` */
  image?: string;
  secret?: DeviceConfigSpecCommonConfigImageRegistrySecrets;
  staticAuthorization?: DeviceConfigSpecMetricsExporterRbacConfigStaticAuthorization;
}
export interface DeviceConfigSpecRemediationWorkflowNodeDrainPolicy {
  force?: boolean;
  /** @default -1 */
  gracePeriodSeconds?: number;
  /** @default true */
  ignoreDaemonSets?: boolean;
  ignoreNamespaces?: readonly string[];
  /**
   * at least 0
   * @default 300
   */
  timeoutSeconds?: number;
}
export interface DeviceConfigSpecRemediationWorkflowNodeRemediationTaints {
  effect: string;
  key: string;
  /** format date-time */
  timeAdded?: string;
  value?: string;
}
export interface DeviceConfigSpecTestRunnerLogsLocation {
  /** @default "/var/log/amd-test-runner" */
  hostPath?: string;
  logsExportSecrets?: readonly DeviceConfigSpecCommonConfigImageRegistrySecrets[];
  /** @default "/var/log/amd-test-runner" */
  mountPath?: string;
}
export interface DeviceConfigSpecDriverUpgradePolicyPodDeletionPolicy {
  force?: boolean;
  /** @default -1 */
  gracePeriodSeconds?: number;
  /**
   * at least 0
   * @default 300
   */
  timeoutSeconds?: number;
}
export interface DeviceConfigSpecMetricsExporterPrometheusServiceMonitor {
  attachMetadata?: DeviceConfigSpecMetricsExporterPrometheusServiceMonitorAttachMetadata;
  authorization?: DeviceConfigSpecMetricsExporterPrometheusServiceMonitorAuthorization;
  bearerTokenFile?: string;
  enable?: boolean;
  /** @default true */
  honorLabels?: boolean;
  honorTimestamps?: boolean;
  /** pattern `^([0-9]+)(ms|s|m|h)$` */
  interval?: string;
  labels?: { [k: string]: string };
  metricRelabelings?: readonly DeviceConfigSpecMetricsExporterPrometheusServiceMonitorMetricRelabelings[];
  relabelings?: readonly DeviceConfigSpecMetricsExporterPrometheusServiceMonitorMetricRelabelings[];
  tlsConfig?: DeviceConfigSpecMetricsExporterPrometheusServiceMonitorTlsConfig;
}
export interface DeviceConfigSpecMetricsExporterRbacConfigStaticAuthorization {
  clientName?: string;
  enable?: boolean;
}
export interface DeviceConfigSpecMetricsExporterPrometheusServiceMonitorAttachMetadata {
  node?: boolean;
}
export interface DeviceConfigSpecMetricsExporterPrometheusServiceMonitorAuthorization {
  credentials?: DeviceConfigSpecMetricsExporterPrometheusServiceMonitorAuthorizationCredentials;
  type?: string;
}
export interface DeviceConfigSpecMetricsExporterPrometheusServiceMonitorMetricRelabelings {
  /** @default "replace" */
  action?: "replace" | "Replace" | "keep" | "Keep" | "drop" | "Drop" | "hashmod" | "HashMod" | "labelmap" | "LabelMap" | "labeldrop" | "LabelDrop" | "labelkeep" | "LabelKeep" | "lowercase" | "Lowercase" | "uppercase" | "Uppercase" | "keepequal" | "KeepEqual" | "dropequal" | "DropEqual";
  modulus?: number;
  regex?: string;
  replacement?: string;
  separator?: string;
  /** each: pattern `^[a-zA-Z_][a-zA-Z0-9_]*$` */
  sourceLabels?: readonly string[];
  targetLabel?: string;
}
export interface DeviceConfigSpecMetricsExporterPrometheusServiceMonitorTlsConfig {
  ca?: DeviceConfigSpecMetricsExporterPrometheusServiceMonitorTlsConfigCa;
  caFile?: string;
  cert?: DeviceConfigSpecMetricsExporterPrometheusServiceMonitorTlsConfigCa;
  certFile?: string;
  insecureSkipVerify?: boolean;
  keyFile?: string;
  keySecret?: DeviceConfigSpecMetricsExporterPrometheusServiceMonitorAuthorizationCredentials;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  serverName?: string;
}
export interface DeviceConfigSpecMetricsExporterPrometheusServiceMonitorAuthorizationCredentials {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface DeviceConfigSpecMetricsExporterPrometheusServiceMonitorTlsConfigCa {
  configMap?: ConfigMapKeySelector;
  secret?: SecretKeySelector;
}
/**
 * `amd.com/v1alpha1`, namespaced
 * @see https://github.com/ROCm/gpu-operator
 */
export declare class RemediationWorkflowStatus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RemediationWorkflowStatusProps): { [K in keyof RemediationWorkflowStatusProps]: RemediationWorkflowStatusProps[K] } & { apiVersion: 'amd.com/v1alpha1'; kind: 'RemediationWorkflowStatus' };
  constructor(scope: Construct, id: string, props?: RemediationWorkflowStatusProps);
}
export interface RemediationWorkflowStatusProps {
  metadata?: ObjectMeta;
}

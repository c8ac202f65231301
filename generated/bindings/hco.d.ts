// Machine-written by `npx projen generate` from hco v1.18.1 (github:kubevirt/hyperconverged-cluster-operator@a7834653e3ea1cd06a5e3610280c6e24c1b2b518, digest 252b67bdf2e5eff34e6aab4b8a2bf4b6): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { PodAffinity, PodAntiAffinity, ResourceClaim, ResourceRequirements, TypedLocalObjectReference, TypedObjectReference, VolumeResourceRequirements } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta, OwnerReference } from './kubernetes/meta/v1';

/**
 * `hco.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/hyperconverged-cluster-operator
 */
export declare class HyperConverged extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HyperConvergedProps): { [K in keyof HyperConvergedProps]: HyperConvergedProps[K] } & { apiVersion: 'hco.kubevirt.io/v1beta1'; kind: 'HyperConverged' };
  constructor(scope: Construct, id: string, props?: HyperConvergedProps);
}
export interface HyperConvergedProps {
  metadata?: ObjectMeta;
  spec?: HyperConvergedSpec;
}
export interface HyperConvergedSpec {
  CommonInstancetypesDeployment?: HyperConvergedSpecCommonInstancetypesDeployment;
  applicationAwareConfig?: HyperConvergedSpecApplicationAwareConfig;
  /** @default {"ca":{"duration":"48h0m0s","renewBefore":"24h0m0s"},"server":{"duration":"24h0m0s","renewBefore":"12h0m0s"}} */
  certConfig?: HyperConvergedSpecCertConfig;
  changedBlockTrackingLabelSelectors?: HyperConvergedSpecChangedBlockTrackingLabelSelectors;
  commonBootImageNamespace?: string;
  commonTemplatesNamespace?: string;
  dataImportCronTemplates?: readonly HyperConvergedSpecDataImportCronTemplates[];
  defaultCPUModel?: string;
  defaultRuntimeClass?: string;
  deployVmConsoleProxy?: boolean;
  enableApplicationAwareQuota?: boolean;
  /** @default true */
  enableCommonBootImageImport?: boolean;
  evictionStrategy?: "None" | "LiveMigrate" | "LiveMigrateIfPossible" | "External";
  featureGates?: HyperConvergedSpecFeatureGates;
  filesystemOverhead?: HyperConvergedSpecFilesystemOverhead;
  /** @default {"memoryOvercommitPercentage":100} */
  higherWorkloadDensity?: HyperConvergedSpecHigherWorkloadDensity;
  /** at most 1 item */
  hypervisors?: readonly HyperConvergedSpecHypervisors[];
  infra?: HyperConvergedSpecInfra;
  instancetypeConfig?: HyperConvergedSpecInstancetypeConfig;
  ksmConfiguration?: HyperConvergedSpecKsmConfiguration;
  kubeMacPoolConfiguration?: HyperConvergedSpecKubeMacPoolConfiguration;
  kubeSecondaryDNSNameServerIP?: string;
  liveMigrationConfig?: HyperConvergedSpecLiveMigrationConfig;
  liveUpdateConfiguration?: HyperConvergedSpecLiveUpdateConfiguration;
  localStorageClassName?: string;
  logVerbosityConfig?: HyperConvergedSpecLogVerbosityConfig;
  mediatedDevicesConfiguration?: HyperConvergedSpecMediatedDevicesConfiguration;
  networkBinding?: { [k: string]: HyperConvergedSpecNetworkBinding };
  obsoleteCPUs?: HyperConvergedSpecObsoleteCPUs;
  permittedHostDevices?: HyperConvergedSpecPermittedHostDevices;
  /** @default {"vmiCPUAllocationRatio":10} */
  resourceRequirements?: HyperConvergedSpecResourceRequirements;
  roleAggregationStrategy?: "AggregateToDefault" | "Manual";
  scratchSpaceStorageClass?: string;
  storageImport?: HyperConvergedSpecStorageImport;
  tektonPipelinesNamespace?: string;
  tektonTasksNamespace?: string;
  tlsSecurityProfile?: HyperConvergedSpecTlsSecurityProfile;
  tuningPolicy?: "annotation" | "highBurst";
  /** @default "BlockUninstallIfWorkloadsExist" */
  uninstallStrategy?: "RemoveWorkloads" | "BlockUninstallIfWorkloadsExist";
  vddkInitImage?: string;
  /** @default {"disableFreePageReporting":false,"disableSerialConsoleLog":false} */
  virtualMachineOptions?: HyperConvergedSpecVirtualMachineOptions;
  vmStateStorageClass?: string;
  /** @default {"batchEvictionInterval":"1m0s","batchEvictionSize":10,"workloadUpdateMethods":["LiveMigrate"]} */
  workloadUpdateStrategy?: HyperConvergedSpecWorkloadUpdateStrategy;
  workloads?: HyperConvergedSpecInfra;
}
export interface HyperConvergedSpecCommonInstancetypesDeployment {
  enabled?: boolean | null;
}
export interface HyperConvergedSpecApplicationAwareConfig {
  allowApplicationAwareClusterResourceQuota?: boolean;
  namespaceSelector?: LabelSelector;
  /** @default "DedicatedVirtualResources" */
  vmiCalcConfigName?: "VmiPodUsage" | "VirtualResources" | "DedicatedVirtualResources" | "IgnoreVmiCalculator" | "GuestEffectiveResources";
}
export interface HyperConvergedSpecCertConfig {
  /** @default {"duration":"48h0m0s","renewBefore":"24h0m0s"} */
  ca?: HyperConvergedSpecCertConfigCa;
  /** @default {"duration":"24h0m0s","renewBefore":"12h0m0s"} */
  server?: HyperConvergedSpecCertConfigServer;
}
export interface HyperConvergedSpecChangedBlockTrackingLabelSelectors {
  namespaceLabelSelector?: LabelSelector;
  virtualMachineLabelSelector?: LabelSelector;
}
export interface HyperConvergedSpecDataImportCronTemplates {
  metadata?: HyperConvergedSpecDataImportCronTemplatesMetadata;
  spec?: HyperConvergedSpecDataImportCronTemplatesSpec;
}
export interface HyperConvergedSpecFeatureGates {
  alignCPUs?: boolean;
  autoResourceLimits?: boolean;
  containerPathVolumes?: boolean;
  /** @default true */
  decentralizedLiveMigration?: boolean;
  declarativeHotplugVolumes?: boolean;
  deployKubeSecondaryDNS?: boolean;
  deployKubevirtIpamController?: boolean;
  deployTektonTaskResources?: boolean;
  deployVmConsoleProxy?: boolean;
  disableMDevConfiguration?: boolean;
  downwardMetrics?: boolean;
  enableApplicationAwareQuota?: boolean;
  enableCommonBootImageImport?: boolean;
  enableManagedTenantQuota?: boolean;
  enableMultiArchBootImageImport?: boolean;
  incrementalBackup?: boolean;
  nonRoot?: boolean;
  objectGraph?: boolean;
  persistentReservation?: boolean;
  primaryUserDefinedNetworkBinding?: boolean;
  /** @default true */
  videoConfig?: boolean;
  withHostPassthroughCPU?: boolean;
}
export interface HyperConvergedSpecFilesystemOverhead {
  /** pattern `^(0(?:\.\d{1,3})?|1)$` */
  global?: string;
  /** each: pattern `^(0(?:\.\d{1,3})?|1)$` */
  storageClass?: { [k: string]: string };
}
export interface HyperConvergedSpecHigherWorkloadDensity {
  /**
   * at least 10
   * @default 100
   */
  memoryOvercommitPercentage?: number;
}
export interface HyperConvergedSpecHypervisors {
  name?: "kvm" | "hyperv-direct";
}
export interface HyperConvergedSpecInfra {
  nodePlacement?: HyperConvergedSpecInfraNodePlacement;
}
export interface HyperConvergedSpecInstancetypeConfig {
  referencePolicy?: ("reference" | "expand" | "expandAll") | null;
}
export interface HyperConvergedSpecKsmConfiguration {
  nodeLabelSelector?: LabelSelector;
}
/** rule: `(has(self.rangeStart) && has(self.rangeEnd)) || (!has(self.rangeStart) && !has(self.rangeEnd))` */
export interface HyperConvergedSpecKubeMacPoolConfiguration {
  /** pattern `^([0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}$` */
  rangeEnd?: string;
  /** pattern `^([0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}$` */
  rangeStart?: string;
}
export interface HyperConvergedSpecLiveMigrationConfig {
  allowAutoConverge?: boolean;
  allowPostCopy?: boolean;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  bandwidthPerMigration?: string;
  /** @default 150 */
  completionTimeoutPerGiB?: number;
  network?: string;
  /** @default 5 */
  parallelMigrationsPerCluster?: number;
  /** @default 2 */
  parallelOutboundMigrationsPerNode?: number;
  /** @default 150 */
  progressTimeout?: number;
}
export interface HyperConvergedSpecLiveUpdateConfiguration {
  maxCpuSockets?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  maxGuest?: number | string;
  maxHotplugRatio?: number;
}
export interface HyperConvergedSpecLogVerbosityConfig {
  cdi?: number;
  kubevirt?: HyperConvergedSpecLogVerbosityConfigKubevirt;
}
/** rule: `(has(self.mediatedDeviceTypes) && size(self.mediatedDeviceTypes)>0) || (has(self.mediatedDevicesTypes) && size(self.mediatedDevicesTypes)>0)` */
export interface HyperConvergedSpecMediatedDevicesConfiguration {
  mediatedDeviceTypes?: readonly string[];
  mediatedDevicesTypes?: readonly string[];
  nodeMediatedDeviceTypes?: readonly HyperConvergedSpecMediatedDevicesConfigurationNodeMediatedDeviceTypes[];
}
export interface HyperConvergedSpecNetworkBinding {
  computeResourceOverhead?: HyperConvergedSpecNetworkBindingComputeResourceOverhead;
  domainAttachmentType?: string;
  downwardAPI?: string;
  migration?: HyperConvergedSpecNetworkBindingMigration;
  networkAttachmentDefinition?: string;
  sidecarImage?: string;
}
export interface HyperConvergedSpecObsoleteCPUs {
  /** no duplicates */
  cpuModels?: readonly string[];
  minCPUModel?: string;
}
export interface HyperConvergedSpecPermittedHostDevices {
  /** one per `mdevNameSelector` */
  mediatedDevices?: readonly HyperConvergedSpecPermittedHostDevicesMediatedDevices[];
  /** one per `pciDeviceSelector` */
  pciHostDevices?: readonly HyperConvergedSpecPermittedHostDevicesPciHostDevices[];
  /** one per `resourceName` */
  usbHostDevices?: readonly HyperConvergedSpecPermittedHostDevicesUsbHostDevices[];
}
/** rule: `!has(self.vmiCPUAllocationRatio) || self.vmiCPUAllocationRatio > 0` */
export interface HyperConvergedSpecResourceRequirements {
  autoCPULimitNamespaceLabelSelector?: LabelSelector;
  storageWorkloads?: HyperConvergedSpecResourceRequirementsStorageWorkloads;
  /**
   * at least 1
   * @default 10
   */
  vmiCPUAllocationRatio?: number;
}
export interface HyperConvergedSpecStorageImport {
  /** no duplicates */
  insecureRegistries?: readonly string[];
}
export interface HyperConvergedSpecTlsSecurityProfile {
  custom?: HyperConvergedSpecTlsSecurityProfileCustom | null;
  intermediate?: Record<string, never> | null;
  modern?: Record<string, never> | null;
  old?: Record<string, never> | null;
  type?: "Old" | "Intermediate" | "Modern" | "Custom";
}
export interface HyperConvergedSpecVirtualMachineOptions {
  disableFreePageReporting?: boolean;
  disableSerialConsoleLog?: boolean;
}
export interface HyperConvergedSpecWorkloadUpdateStrategy {
  /** @default "1m0s" */
  batchEvictionInterval?: string;
  /** @default 10 */
  batchEvictionSize?: number;
  /** @default ["LiveMigrate"] */
  workloadUpdateMethods?: readonly string[];
}
export interface HyperConvergedSpecCertConfigCa {
  /** @default "48h0m0s" */
  duration?: string;
  /** @default "24h0m0s" */
  renewBefore?: string;
}
export interface HyperConvergedSpecCertConfigServer {
  /** @default "24h0m0s" */
  duration?: string;
  /** @default "12h0m0s" */
  renewBefore?: string;
}
export interface HyperConvergedSpecDataImportCronTemplatesMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface HyperConvergedSpecDataImportCronTemplatesSpec {
  garbageCollect?: string;
  importsToKeep?: number;
  managedDataSource: string;
  retentionPolicy?: string;
  schedule: string;
  /**
   * → ServiceAccount
   * at least 1 character
   */
  serviceAccountName?: string;
  template: HyperConvergedSpecDataImportCronTemplatesSpecTemplate;
}
export interface HyperConvergedSpecInfraNodePlacement {
  affinity?: HyperConvergedSpecInfraNodePlacementAffinity;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly HyperConvergedSpecInfraNodePlacementTolerations[];
}
export interface HyperConvergedSpecLogVerbosityConfigKubevirt {
  nodeVerbosity?: { [k: string]: number };
  virtAPI?: number;
  virtController?: number;
  virtHandler?: number;
  virtLauncher?: number;
  virtOperator?: number;
  virtSynchronizationController?: number;
}
/** rule: `(has(self.mediatedDeviceTypes) && size(self.mediatedDeviceTypes)>0) || (has(self.mediatedDevicesTypes) && size(self.mediatedDevicesTypes)>0)` */
export interface HyperConvergedSpecMediatedDevicesConfigurationNodeMediatedDeviceTypes {
  mediatedDeviceTypes?: readonly string[];
  mediatedDevicesTypes?: readonly string[];
  /** → labels of a Node */
  nodeSelector: { [k: string]: string };
}
export interface HyperConvergedSpecNetworkBindingComputeResourceOverhead {
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface HyperConvergedSpecNetworkBindingMigration {
  method?: string;
}
export interface HyperConvergedSpecPermittedHostDevicesMediatedDevices {
  disabled?: boolean;
  externalResourceProvider?: boolean;
  mdevNameSelector: string;
  resourceName: string;
}
export interface HyperConvergedSpecPermittedHostDevicesPciHostDevices {
  disabled?: boolean;
  externalResourceProvider?: boolean;
  pciDeviceSelector: string;
  resourceName: string;
}
export interface HyperConvergedSpecPermittedHostDevicesUsbHostDevices {
  disabled?: boolean;
  externalResourceProvider?: boolean;
  resourceName: string;
  selectors?: readonly HyperConvergedSpecPermittedHostDevicesUsbHostDevicesSelectors[];
}
export interface HyperConvergedSpecResourceRequirementsStorageWorkloads {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface HyperConvergedSpecTlsSecurityProfileCustom {
  ciphers?: readonly string[];
  minTLSVersion?: "VersionTLS10" | "VersionTLS11" | "VersionTLS12" | "VersionTLS13";
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplate {
  apiVersion?: string;
  kind?: string;
  metadata?: HyperConvergedSpecDataImportCronTemplatesMetadata;
  spec: HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpec;
  status?: HyperConvergedSpecDataImportCronTemplatesSpecTemplateStatus;
}
export interface HyperConvergedSpecInfraNodePlacementAffinity {
  nodeAffinity?: HyperConvergedSpecInfraNodePlacementAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface HyperConvergedSpecInfraNodePlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface HyperConvergedSpecPermittedHostDevicesUsbHostDevicesSelectors {
  product: string;
  vendor: string;
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpec {
  checkpoints?: readonly HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecCheckpoints[];
  contentType?: "kubevirt" | "archive";
  finalCheckpoint?: boolean;
  preallocation?: boolean;
  /** → PriorityClass */
  priorityClassName?: string;
  pvc?: HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecPvc;
  /** → ServiceAccount */
  serviceAccountName?: string;
  source?: HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSource;
  sourceRef?: HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourceRef;
  storage?: HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecStorage;
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplateStatus {
  /** → PersistentVolumeClaim */
  claimName?: string;
  conditions?: readonly HyperConvergedSpecDataImportCronTemplatesSpecTemplateStatusConditions[];
  phase?: string;
  progress?: string;
  restartCount?: number;
}
export interface HyperConvergedSpecInfraNodePlacementAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly HyperConvergedSpecInfraNodePlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: HyperConvergedSpecInfraNodePlacementAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecCheckpoints {
  current: string;
  previous: string;
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecPvc {
  accessModes?: readonly string[];
  dataSource?: TypedLocalObjectReference;
  dataSourceRef?: TypedObjectReference;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  /** → StorageClass */
  storageClassName?: string;
  /** → VolumeAttributesClass */
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSource {
  blank?: Record<string, never>;
  gcs?: HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourceGcs;
  http?: HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourceHttp;
  imageio?: HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourceImageio;
  pvc?: HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourcePvc;
  registry?: HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourceRegistry;
  s3?: HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourceS3;
  snapshot?: HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourcePvc;
  upload?: Record<string, never>;
  vddk?: HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourceVddk;
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourceRef {
  kind: string;
  name: string;
  namespace?: string;
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecStorage {
  accessModes?: readonly string[];
  dataSource?: TypedLocalObjectReference;
  dataSourceRef?: TypedObjectReference;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  /** → StorageClass */
  storageClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplateStatusConditions {
  /** format date-time */
  lastHeartbeatTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface HyperConvergedSpecInfraNodePlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: HyperConvergedSpecInfraNodePlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface HyperConvergedSpecInfraNodePlacementAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly HyperConvergedSpecInfraNodePlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourceGcs {
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourceHttp {
  certConfigMap?: string;
  checksum?: string;
  extraHeaders?: readonly string[];
  secretExtraHeaders?: readonly string[];
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourceImageio {
  certConfigMap?: string;
  diskId: string;
  insecureSkipVerify?: boolean;
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourcePvc {
  name: string;
  namespace: string;
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourceRegistry {
  certConfigMap?: string;
  imageStream?: string;
  platform?: HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourceRegistryPlatform;
  pullMethod?: string;
  /** → Secret */
  secretRef?: string;
  url?: string;
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourceS3 {
  certConfigMap?: string;
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourceVddk {
  backingFile?: string;
  extraArgs?: string;
  initImageURL?: string;
  /** → Secret */
  secretRef?: string;
  thumbprint?: string;
  url?: string;
  uuid?: string;
}
export interface HyperConvergedSpecInfraNodePlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly HyperConvergedSpecInfraNodePlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface HyperConvergedSpecDataImportCronTemplatesSpecTemplateSpecSourceRegistryPlatform {
  architecture?: string;
}
export interface HyperConvergedSpecInfraNodePlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `hco.kubevirt.io/v1`, namespaced
 * @see https://github.com/kubevirt/hyperconverged-cluster-operator
 */
export declare class HyperConvergedV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HyperConvergedV1Props): { [K in keyof HyperConvergedV1Props]: HyperConvergedV1Props[K] } & { apiVersion: 'hco.kubevirt.io/v1'; kind: 'HyperConverged' };
  constructor(scope: Construct, id: string, props?: HyperConvergedV1Props);
}
export interface HyperConvergedV1Props {
  metadata?: ObjectMeta;
  spec?: HyperConvergedV1Spec;
}
export interface HyperConvergedV1Spec {
  /** @default {"applicationAwareConfig":{"enable":false},"deployVmConsoleProxy":false,"uninstallStrategy":"BlockUninstallIfWorkloadsExist"} */
  deployment?: HyperConvergedV1SpecDeployment;
  featureGates?: readonly HyperConvergedV1SpecFeatureGates[];
  networking?: HyperConvergedV1SpecNetworking;
  /** @default {"certConfig":{"ca":{"duration":"48h0m0s","renewBefore":"24h0m0s"},"server":{"duration":"24h0m0s","renewBefore":"12h0m0s"}}} */
  security?: HyperConvergedV1SpecSecurity;
  storage?: HyperConvergedV1SpecStorage;
  virtualization?: HyperConvergedV1SpecVirtualization;
  workloadSources?: HyperConvergedV1SpecWorkloadSources;
}
export interface HyperConvergedV1SpecDeployment {
  applicationAwareConfig?: HyperConvergedV1SpecDeploymentApplicationAwareConfig;
  deployVmConsoleProxy?: boolean;
  logVerbosityConfig?: HyperConvergedSpecLogVerbosityConfig;
  nodePlacements?: HyperConvergedV1SpecDeploymentNodePlacements;
  /** @default "BlockUninstallIfWorkloadsExist" */
  uninstallStrategy?: "RemoveWorkloads" | "BlockUninstallIfWorkloadsExist";
}
export interface HyperConvergedV1SpecFeatureGates {
  name: string;
  state?: "Enabled" | "Disabled";
}
export interface HyperConvergedV1SpecNetworking {
  kubeMacPoolConfiguration?: HyperConvergedSpecKubeMacPoolConfiguration;
  kubeSecondaryDNSNameServerIP?: string;
  networkBinding?: { [k: string]: HyperConvergedSpecNetworkBinding };
}
export interface HyperConvergedV1SpecSecurity {
  /** @default {"ca":{"duration":"48h0m0s","renewBefore":"24h0m0s"},"server":{"duration":"24h0m0s","renewBefore":"12h0m0s"}} */
  certConfig?: HyperConvergedSpecCertConfig;
  tlsSecurityProfile?: HyperConvergedSpecTlsSecurityProfile;
}
export interface HyperConvergedV1SpecStorage {
  filesystemOverhead?: HyperConvergedSpecFilesystemOverhead;
  scratchSpaceStorageClass?: string;
  storageImport?: HyperConvergedSpecStorageImport;
  vmStateStorageClass?: string;
  workloadResourceRequirements?: ResourceRequirements;
}
/** rule: `!has(self.vmiCPUAllocationRatio) || self.vmiCPUAllocationRatio > 0` */
export interface HyperConvergedV1SpecVirtualization {
  autoCPULimitNamespaceLabelSelector?: LabelSelector;
  changedBlockTrackingLabelSelectors?: HyperConvergedSpecChangedBlockTrackingLabelSelectors;
  evictionStrategy?: "None" | "LiveMigrate" | "LiveMigrateIfPossible" | "External";
  /** @default {"memoryOvercommitPercentage":100} */
  higherWorkloadDensity?: HyperConvergedSpecHigherWorkloadDensity;
  /** at most 1 item */
  hypervisors?: readonly HyperConvergedSpecHypervisors[];
  ksmConfiguration?: HyperConvergedSpecKsmConfiguration;
  liveMigrationConfig?: HyperConvergedSpecLiveMigrationConfig;
  liveUpdateConfiguration?: HyperConvergedSpecLiveUpdateConfiguration;
  mediatedDevicesConfiguration?: HyperConvergedV1SpecVirtualizationMediatedDevicesConfiguration;
  /** no duplicates */
  obsoleteCPUModels?: readonly string[];
  permittedHostDevices?: HyperConvergedSpecPermittedHostDevices;
  roleAggregationStrategy?: "AggregateToDefault" | "Manual";
  tuningPolicy?: "annotation" | "highBurst";
  /** @default {"disableFreePageReporting":false,"disableSerialConsoleLog":false} */
  virtualMachineOptions?: HyperConvergedV1SpecVirtualizationVirtualMachineOptions;
  /**
   * at least 1
   * @default 10
   */
  vmiCPUAllocationRatio?: number;
  /** @default {"batchEvictionInterval":"1m0s","batchEvictionSize":10,"workloadUpdateMethods":["LiveMigrate"]} */
  workloadUpdateStrategy?: HyperConvergedSpecWorkloadUpdateStrategy;
}
export interface HyperConvergedV1SpecWorkloadSources {
  commonBootImageNamespace?: string;
  commonInstancetypesDeployment?: HyperConvergedSpecCommonInstancetypesDeployment;
  commonTemplatesNamespace?: string;
  dataImportCronTemplates?: readonly HyperConvergedSpecDataImportCronTemplates[];
  /** @default true */
  enableCommonBootImageImport?: boolean;
  instancetypeConfig?: HyperConvergedSpecInstancetypeConfig;
}
export interface HyperConvergedV1SpecDeploymentApplicationAwareConfig {
  allowApplicationAwareClusterResourceQuota?: boolean;
  enable?: boolean;
  namespaceSelector?: LabelSelector;
  /** @default "DedicatedVirtualResources" */
  vmiCalcConfigName?: "VmiPodUsage" | "VirtualResources" | "DedicatedVirtualResources" | "IgnoreVmiCalculator" | "GuestEffectiveResources";
}
export interface HyperConvergedV1SpecDeploymentNodePlacements {
  infra?: HyperConvergedSpecInfraNodePlacement;
  workload?: HyperConvergedSpecInfraNodePlacement;
}
export interface HyperConvergedV1SpecVirtualizationMediatedDevicesConfiguration {
  mediatedDeviceTypes?: readonly string[];
  nodeMediatedDeviceTypes?: readonly HyperConvergedV1SpecVirtualizationMediatedDevicesConfigurationNodeMediatedDeviceTypes[];
}
export interface HyperConvergedV1SpecVirtualizationVirtualMachineOptions {
  defaultCPUModel?: string;
  defaultRuntimeClass?: string;
  disableFreePageReporting?: boolean;
  disableSerialConsoleLog?: boolean;
}
export interface HyperConvergedV1SpecVirtualizationMediatedDevicesConfigurationNodeMediatedDeviceTypes {
  mediatedDeviceTypes?: readonly string[];
  /** → labels of a Node */
  nodeSelector: { [k: string]: string };
}
/**
 * `ifo.kubevirt.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubevirt/hyperconverged-cluster-operator
 */
export declare class InFlightOperation extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: InFlightOperationProps): { [K in keyof InFlightOperationProps]: InFlightOperationProps[K] } & { apiVersion: 'ifo.kubevirt.io/v1alpha1'; kind: 'InFlightOperation' };
  constructor(scope: Construct, id: string, props: InFlightOperationProps);
}
export interface InFlightOperationProps {
  metadata?: ObjectMeta;
  spec: InFlightOperationSpec;
}
export interface InFlightOperationSpec {
  component: string;
  /** at least 1 character */
  operation: string;
  ruleSet: string;
  subject: InFlightOperationSpecSubject;
}
export interface InFlightOperationSpecSubject {
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string;
  ownerReferences?: readonly OwnerReference[];
  uid?: string;
}
/**
 * `ifo.kubevirt.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubevirt/hyperconverged-cluster-operator
 */
export declare class OperationRuleSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: OperationRuleSetProps): { [K in keyof OperationRuleSetProps]: OperationRuleSetProps[K] } & { apiVersion: 'ifo.kubevirt.io/v1alpha1'; kind: 'OperationRuleSet' };
  constructor(scope: Construct, id: string, props: OperationRuleSetProps);
}
export interface OperationRuleSetProps {
  metadata?: ObjectMeta;
  spec: OperationRuleSetSpec;
}
export interface OperationRuleSetSpec {
  component?: string;
  labelExpressions?: readonly OperationRuleSetSpecLabelExpressions[];
  labels?: { [k: string]: string };
  namespaces?: readonly string[];
  /** at least 1 item */
  rules: readonly OperationRuleSetSpecRules[];
  target: OperationRuleSetSpecTarget;
}
export interface OperationRuleSetSpecLabelExpressions {
  expression: string;
  key: string;
}
export interface OperationRuleSetSpecRules {
  expression: string;
  operation: string;
}
export interface OperationRuleSetSpecTarget {
  group: string;
  resource: string;
  version: string;
}
/**
 * `migrations.kubevirt.io/v1alpha1`, namespaced
 * @see https://github.com/kubevirt/hyperconverged-cluster-operator
 */
export declare class MigController extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MigControllerProps): { [K in keyof MigControllerProps]: MigControllerProps[K] } & { apiVersion: 'migrations.kubevirt.io/v1alpha1'; kind: 'MigController' };
  constructor(scope: Construct, id: string, props?: MigControllerProps);
}
export interface MigControllerProps {
  metadata?: ObjectMeta;
  spec?: MigControllerSpec;
}
export interface MigControllerSpec {
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  infra?: MigControllerSpecInfra;
  priorityClass?: string;
  tlsSecurityProfile?: MigControllerSpecTlsSecurityProfile;
}
export interface MigControllerSpecInfra {
  affinity?: MigControllerSpecInfraAffinity;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly MigControllerSpecInfraTolerations[];
}
export interface MigControllerSpecTlsSecurityProfile {
  custom?: MigControllerSpecTlsSecurityProfileCustom | null;
  intermediate?: Record<string, never> | null;
  modern?: Record<string, never> | null;
  old?: Record<string, never> | null;
  type?: "Old" | "Intermediate" | "Modern" | "Custom";
}
export interface MigControllerSpecInfraAffinity {
  nodeAffinity?: MigControllerSpecInfraAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface MigControllerSpecInfraTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface MigControllerSpecTlsSecurityProfileCustom {
  ciphers: readonly string[];
  minTLSVersion: "VersionTLS10" | "VersionTLS11" | "VersionTLS12" | "VersionTLS13";
}
export interface MigControllerSpecInfraAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly MigControllerSpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: MigControllerSpecInfraAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface MigControllerSpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: MigControllerSpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface MigControllerSpecInfraAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly MigControllerSpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface MigControllerSpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly MigControllerSpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface MigControllerSpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}

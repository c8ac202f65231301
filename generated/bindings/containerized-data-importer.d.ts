// Machine-written by `npx projen generate` from containerized-data-importer v1.66.0 (github:kubevirt/containerized-data-importer@938af7c54b2491321156bad2daa707b54bbdb214, digest 7c0d3046162a3fe56ab02201a5c0785d): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { PodAffinity, PodAntiAffinity, ResourceRequirements, TypedLocalObjectReference, TypedObjectReference, VolumeResourceRequirements } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `cdi.kubevirt.io/v1beta1`, cluster-scoped
 * @see https://github.com/kubevirt/containerized-data-importer
 */
export declare class CDI extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CDIProps): { [K in keyof CDIProps]: CDIProps[K] } & { apiVersion: 'cdi.kubevirt.io/v1beta1'; kind: 'CDI' };
  constructor(scope: Construct, id: string, props: CDIProps);
}
export interface CDIProps {
  metadata?: ObjectMeta;
  spec: CDISpec;
  status?: CDIStatus;
}
export interface CDISpec {
  certConfig?: CDISpecCertConfig;
  cloneStrategyOverride?: "copy" | "snapshot" | "csi-clone";
  config?: CDISpecConfig;
  customizeComponents?: CDISpecCustomizeComponents;
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  infra?: CDISpecInfra;
  priorityClass?: string;
  uninstallStrategy?: "RemoveWorkloads" | "BlockUninstallIfWorkloadsExist";
  workload?: CDISpecWorkload;
}
export interface CDIStatus {
  conditions?: readonly CDIStatusConditions[];
  observedVersion?: string;
  operatorVersion?: string;
  phase?: string;
  targetVersion?: string;
}
export interface CDISpecCertConfig {
  ca?: CDISpecCertConfigCa;
  client?: CDISpecCertConfigCa;
  server?: CDISpecCertConfigCa;
}
export interface CDISpecConfig {
  dataVolumeTTLSeconds?: number;
  featureGates?: readonly string[];
  filesystemOverhead?: CDISpecConfigFilesystemOverhead;
  /** → Secret */
  imagePullSecrets?: readonly CDISpecConfigImagePullSecrets[];
  importProxy?: CDISpecConfigImportProxy;
  insecureRegistries?: readonly string[];
  logVerbosity?: number;
  podResourceRequirements?: ResourceRequirements;
  preallocation?: boolean;
  scratchSpaceStorageClass?: string;
  tlsSecurityProfile?: CDISpecConfigTlsSecurityProfile;
  uploadProxyURLOverride?: string;
  webhookPvcRendering?: string;
}
export interface CDISpecCustomizeComponents {
  flags?: CDISpecCustomizeComponentsFlags;
  patches?: readonly CDISpecCustomizeComponentsPatches[];
}
export interface CDISpecInfra {
  affinity?: CDISpecInfraAffinity;
  apiServerReplicas?: number;
  deploymentReplicas?: number;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly CDISpecInfraTolerations[];
  uploadProxyReplicas?: number;
}
export interface CDISpecWorkload {
  affinity?: CDISpecInfraAffinity;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly CDISpecInfraTolerations[];
}
export interface CDIStatusConditions {
  /** format date-time */
  lastHeartbeatTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface CDISpecCertConfigCa {
  duration?: string;
  renewBefore?: string;
}
export interface CDISpecConfigFilesystemOverhead {
  /** pattern `^(0(?:\.\d{1,3})?|1)$` */
  global?: string;
  /** each: pattern `^(0(?:\.\d{1,3})?|1)$` */
  storageClass?: { [k: string]: string };
}
export interface CDISpecConfigImagePullSecrets {
  name?: string;
}
export interface CDISpecConfigImportProxy {
  HTTPProxy?: string;
  HTTPSProxy?: string;
  noProxy?: string;
  trustedCAProxy?: string;
}
export interface CDISpecConfigTlsSecurityProfile {
  custom?: CDISpecConfigTlsSecurityProfileCustom | null;
  intermediate?: Record<string, never> | null;
  modern?: Record<string, never> | null;
  old?: Record<string, never> | null;
  type?: "Old" | "Intermediate" | "Modern" | "Custom";
}
export interface CDISpecCustomizeComponentsFlags {
  api?: { [k: string]: string };
  controller?: { [k: string]: string };
  uploadProxy?: { [k: string]: string };
}
export interface CDISpecCustomizeComponentsPatches {
  patch: string;
  /** at least 1 character */
  resourceName: string;
  /** at least 1 character */
  resourceType: string;
  type: string;
}
export interface CDISpecInfraAffinity {
  nodeAffinity?: CDISpecInfraAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface CDISpecInfraTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface CDISpecConfigTlsSecurityProfileCustom {
  ciphers: readonly string[];
  minTLSVersion: "VersionTLS10" | "VersionTLS11" | "VersionTLS12" | "VersionTLS13";
}
export interface CDISpecInfraAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly CDISpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: CDISpecInfraAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface CDISpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: CDISpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface CDISpecInfraAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly CDISpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface CDISpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly CDISpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface CDISpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `cdi.kubevirt.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubevirt/containerized-data-importer
 */
export declare class CDIV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CDIV1Alpha1Props): { [K in keyof CDIV1Alpha1Props]: CDIV1Alpha1Props[K] } & { apiVersion: 'cdi.kubevirt.io/v1alpha1'; kind: 'CDI' };
  constructor(scope: Construct, id: string, props: CDIV1Alpha1Props);
}
export interface CDIV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: CDISpec;
  status?: CDIStatus;
}
/**
 * `cdi.kubevirt.io/v1beta1`, cluster-scoped
 * @see https://github.com/kubevirt/containerized-data-importer
 */
export declare class CDIConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CDIConfigProps): { [K in keyof CDIConfigProps]: CDIConfigProps[K] } & { apiVersion: 'cdi.kubevirt.io/v1beta1'; kind: 'CDIConfig' };
  constructor(scope: Construct, id: string, props: CDIConfigProps);
}
export interface CDIConfigProps {
  metadata?: ObjectMeta;
  spec: CDIConfigSpec;
  status?: CDIConfigStatus;
}
export interface CDIConfigSpec {
  dataVolumeTTLSeconds?: number;
  featureGates?: readonly string[];
  filesystemOverhead?: CDIConfigSpecFilesystemOverhead;
  /** → Secret */
  imagePullSecrets?: readonly CDIConfigSpecImagePullSecrets[];
  importProxy?: CDIConfigSpecImportProxy;
  insecureRegistries?: readonly string[];
  logVerbosity?: number;
  podResourceRequirements?: ResourceRequirements;
  preallocation?: boolean;
  scratchSpaceStorageClass?: string;
  tlsSecurityProfile?: CDIConfigSpecTlsSecurityProfile;
  uploadProxyURLOverride?: string;
  webhookPvcRendering?: string;
}
export interface CDIConfigStatus {
  defaultPodResourceRequirements?: ResourceRequirements;
  filesystemOverhead?: CDIConfigSpecFilesystemOverhead;
  /** → Secret */
  imagePullSecrets?: readonly CDIConfigSpecImagePullSecrets[];
  importProxy?: CDIConfigSpecImportProxy;
  preallocation?: boolean;
  scratchSpaceStorageClass?: string;
  uploadProxyCA?: string;
  uploadProxyURL?: string;
}
export interface CDIConfigSpecFilesystemOverhead {
  /** pattern `^(0(?:\.\d{1,3})?|1)$` */
  global?: string;
  /** each: pattern `^(0(?:\.\d{1,3})?|1)$` */
  storageClass?: { [k: string]: string };
}
export interface CDIConfigSpecImagePullSecrets {
  name?: string;
}
export interface CDIConfigSpecImportProxy {
  HTTPProxy?: string;
  HTTPSProxy?: string;
  noProxy?: string;
  trustedCAProxy?: string;
}
export interface CDIConfigSpecTlsSecurityProfile {
  custom?: CDIConfigSpecTlsSecurityProfileCustom | null;
  intermediate?: Record<string, never> | null;
  modern?: Record<string, never> | null;
  old?: Record<string, never> | null;
  type?: "Old" | "Intermediate" | "Modern" | "Custom";
}
export interface CDIConfigSpecTlsSecurityProfileCustom {
  ciphers: readonly string[];
  minTLSVersion: "VersionTLS10" | "VersionTLS11" | "VersionTLS12" | "VersionTLS13";
}
/**
 * `cdi.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/containerized-data-importer
 */
export declare class DataImportCron extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: DataImportCronProps): { [K in keyof DataImportCronProps]: DataImportCronProps[K] } & { apiVersion: 'cdi.kubevirt.io/v1beta1'; kind: 'DataImportCron' };
  constructor(scope: Construct, id: string, props: DataImportCronProps);
}
export interface DataImportCronProps {
  metadata?: ObjectMeta;
  spec: DataImportCronSpec;
  status?: DataImportCronStatus;
}
export interface DataImportCronSpec {
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
  template: DataImportCronSpecTemplate;
}
export interface DataImportCronStatus {
  conditions?: readonly DataImportCronStatusConditions[];
  currentImports?: readonly DataImportCronStatusCurrentImports[];
  /** format date-time */
  lastExecutionTimestamp?: string;
  /** format date-time */
  lastImportTimestamp?: string;
  lastImportedPVC?: DataImportCronStatusLastImportedPVC;
  sourceFormat?: string;
}
export interface DataImportCronSpecTemplate {
  apiVersion?: string;
  kind?: string;
  metadata?: Record<string, never>;
  spec: DataImportCronSpecTemplateSpec;
  status?: DataImportCronSpecTemplateStatus;
}
export interface DataImportCronStatusConditions {
  /** format date-time */
  lastHeartbeatTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface DataImportCronStatusCurrentImports {
  DataVolumeName: string;
  Digest: string;
}
export interface DataImportCronStatusLastImportedPVC {
  name: string;
  namespace: string;
}
export interface DataImportCronSpecTemplateSpec {
  checkpoints?: readonly DataImportCronSpecTemplateSpecCheckpoints[];
  contentType?: "kubevirt" | "archive";
  finalCheckpoint?: boolean;
  preallocation?: boolean;
  /** → PriorityClass */
  priorityClassName?: string;
  pvc?: DataImportCronSpecTemplateSpecPvc;
  /** → ServiceAccount */
  serviceAccountName?: string;
  source?: DataImportCronSpecTemplateSpecSource;
  sourceRef?: DataImportCronSpecTemplateSpecSourceRef;
  storage?: DataImportCronSpecTemplateSpecStorage;
}
export interface DataImportCronSpecTemplateStatus {
  /** → PersistentVolumeClaim */
  claimName?: string;
  conditions?: readonly DataImportCronStatusConditions[];
  phase?: string;
  progress?: string;
  restartCount?: number;
}
export interface DataImportCronSpecTemplateSpecCheckpoints {
  current: string;
  previous: string;
}
export interface DataImportCronSpecTemplateSpecPvc {
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
export interface DataImportCronSpecTemplateSpecSource {
  blank?: Record<string, never>;
  gcs?: DataImportCronSpecTemplateSpecSourceGcs;
  http?: DataImportCronSpecTemplateSpecSourceHttp;
  imageio?: DataImportCronSpecTemplateSpecSourceImageio;
  pvc?: DataImportCronStatusLastImportedPVC;
  registry?: DataImportCronSpecTemplateSpecSourceRegistry;
  s3?: DataImportCronSpecTemplateSpecSourceS3;
  snapshot?: DataImportCronStatusLastImportedPVC;
  upload?: Record<string, never>;
  vddk?: DataImportCronSpecTemplateSpecSourceVddk;
}
export interface DataImportCronSpecTemplateSpecSourceRef {
  kind: string;
  name: string;
  namespace?: string;
}
export interface DataImportCronSpecTemplateSpecStorage {
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
export interface DataImportCronSpecTemplateSpecSourceGcs {
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface DataImportCronSpecTemplateSpecSourceHttp {
  certConfigMap?: string;
  checksum?: string;
  extraHeaders?: readonly string[];
  insecureSkipVerify?: boolean;
  secretExtraHeaders?: readonly string[];
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface DataImportCronSpecTemplateSpecSourceImageio {
  certConfigMap?: string;
  diskId: string;
  insecureSkipVerify?: boolean;
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface DataImportCronSpecTemplateSpecSourceRegistry {
  certConfigMap?: string;
  imageStream?: string;
  platform?: DataImportCronSpecTemplateSpecSourceRegistryPlatform;
  pullMethod?: string;
  /** → Secret */
  secretRef?: string;
  url?: string;
}
export interface DataImportCronSpecTemplateSpecSourceS3 {
  certConfigMap?: string;
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface DataImportCronSpecTemplateSpecSourceVddk {
  backingFile?: string;
  certConfigMap?: string;
  extraArgs?: string;
  initImageURL?: string;
  /** → Secret */
  secretRef?: string;
  thumbprint?: string;
  url?: string;
  uuid?: string;
}
export interface DataImportCronSpecTemplateSpecSourceRegistryPlatform {
  architecture?: string;
}
/**
 * `cdi.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/containerized-data-importer
 */
export declare class DataSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: DataSourceProps): { [K in keyof DataSourceProps]: DataSourceProps[K] } & { apiVersion: 'cdi.kubevirt.io/v1beta1'; kind: 'DataSource' };
  constructor(scope: Construct, id: string, props: DataSourceProps);
}
export interface DataSourceProps {
  metadata?: ObjectMeta;
  spec: DataSourceSpec;
  status?: DataSourceStatus;
}
export interface DataSourceSpec {
  source: DataSourceSpecSource;
}
export interface DataSourceStatus {
  conditions?: readonly DataSourceStatusConditions[];
  source?: DataSourceSpecSource;
}
export interface DataSourceSpecSource {
  dataSource?: DataSourceSpecSourceDataSource;
  pvc?: DataSourceSpecSourceDataSource;
  snapshot?: DataSourceSpecSourceDataSource;
}
export interface DataSourceStatusConditions {
  /** format date-time */
  lastHeartbeatTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface DataSourceSpecSourceDataSource {
  name: string;
  namespace: string;
}
/**
 * `cdi.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/containerized-data-importer
 */
export declare class DataVolume extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: DataVolumeProps): { [K in keyof DataVolumeProps]: DataVolumeProps[K] } & { apiVersion: 'cdi.kubevirt.io/v1beta1'; kind: 'DataVolume' };
  constructor(scope: Construct, id: string, props: DataVolumeProps);
}
export interface DataVolumeProps {
  metadata?: ObjectMeta;
  spec: DataVolumeSpec;
}
export interface DataVolumeSpec {
  checkpoints?: readonly DataVolumeSpecCheckpoints[];
  contentType?: "kubevirt" | "archive";
  finalCheckpoint?: boolean;
  preallocation?: boolean;
  /** → PriorityClass */
  priorityClassName?: string;
  pvc?: DataVolumeSpecPvc;
  /** → ServiceAccount */
  serviceAccountName?: string;
  source?: DataVolumeSpecSource;
  sourceRef?: DataVolumeSpecSourceRef;
  storage?: DataVolumeSpecStorage;
}
export interface DataVolumeSpecCheckpoints {
  current: string;
  previous: string;
}
export interface DataVolumeSpecPvc {
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
export interface DataVolumeSpecSource {
  blank?: Record<string, never>;
  gcs?: DataVolumeSpecSourceGcs;
  http?: DataVolumeSpecSourceHttp;
  imageio?: DataVolumeSpecSourceImageio;
  pvc?: DataVolumeSpecSourcePvc;
  registry?: DataVolumeSpecSourceRegistry;
  s3?: DataVolumeSpecSourceS3;
  snapshot?: DataVolumeSpecSourcePvc;
  upload?: Record<string, never>;
  vddk?: DataVolumeSpecSourceVddk;
}
export interface DataVolumeSpecSourceRef {
  kind: string;
  name: string;
  namespace?: string;
}
export interface DataVolumeSpecStorage {
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
export interface DataVolumeSpecSourceGcs {
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface DataVolumeSpecSourceHttp {
  certConfigMap?: string;
  checksum?: string;
  extraHeaders?: readonly string[];
  insecureSkipVerify?: boolean;
  secretExtraHeaders?: readonly string[];
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface DataVolumeSpecSourceImageio {
  certConfigMap?: string;
  diskId: string;
  insecureSkipVerify?: boolean;
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface DataVolumeSpecSourcePvc {
  name: string;
  namespace: string;
}
export interface DataVolumeSpecSourceRegistry {
  certConfigMap?: string;
  imageStream?: string;
  platform?: DataVolumeSpecSourceRegistryPlatform;
  pullMethod?: string;
  /** → Secret */
  secretRef?: string;
  url?: string;
}
export interface DataVolumeSpecSourceS3 {
  certConfigMap?: string;
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface DataVolumeSpecSourceVddk {
  backingFile?: string;
  certConfigMap?: string;
  extraArgs?: string;
  initImageURL?: string;
  /** → Secret */
  secretRef?: string;
  thumbprint?: string;
  url?: string;
  uuid?: string;
}
export interface DataVolumeSpecSourceRegistryPlatform {
  architecture?: string;
}
/**
 * `cdi.kubevirt.io/v1beta1`, cluster-scoped
 * @see https://github.com/kubevirt/containerized-data-importer
 */
export declare class ObjectTransfer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ObjectTransferProps): { [K in keyof ObjectTransferProps]: ObjectTransferProps[K] } & { apiVersion: 'cdi.kubevirt.io/v1beta1'; kind: 'ObjectTransfer' };
  constructor(scope: Construct, id: string, props: ObjectTransferProps);
}
export interface ObjectTransferProps {
  metadata?: ObjectMeta;
  spec: ObjectTransferSpec;
}
export interface ObjectTransferSpec {
  parentName?: string;
  source: ObjectTransferSpecSource;
  target: ObjectTransferSpecTarget;
}
export interface ObjectTransferSpecSource {
  apiVersion?: string;
  kind: string;
  name: string;
  namespace: string;
  requiredAnnotations?: { [k: string]: string };
}
export interface ObjectTransferSpecTarget {
  name?: string;
  namespace?: string;
}
/**
 * `cdi.kubevirt.io/v1beta1`, cluster-scoped
 * @see https://github.com/kubevirt/containerized-data-importer
 */
export declare class StorageProfile extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: StorageProfileProps): { [K in keyof StorageProfileProps]: StorageProfileProps[K] } & { apiVersion: 'cdi.kubevirt.io/v1beta1'; kind: 'StorageProfile' };
  constructor(scope: Construct, id: string, props: StorageProfileProps);
}
export interface StorageProfileProps {
  metadata?: ObjectMeta;
  spec: StorageProfileSpec;
}
export interface StorageProfileSpec {
  /** at most 8 items */
  claimPropertySets?: readonly StorageProfileSpecClaimPropertySets[];
  cloneStrategy?: string;
  dataImportCronSourceFormat?: string;
  snapshotClass?: string;
}
export interface StorageProfileSpecClaimPropertySets {
  /**
   * at most 4 items
   * rule: `self.all(am, am in ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'])`
   */
  accessModes: readonly string[];
  volumeMode: "Block" | "Filesystem";
}
/**
 * `cdi.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/containerized-data-importer
 */
export declare class VolumeCloneSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeCloneSourceProps): { [K in keyof VolumeCloneSourceProps]: VolumeCloneSourceProps[K] } & { apiVersion: 'cdi.kubevirt.io/v1beta1'; kind: 'VolumeCloneSource' };
  constructor(scope: Construct, id: string, props: VolumeCloneSourceProps);
}
export interface VolumeCloneSourceProps {
  metadata?: ObjectMeta;
  spec: VolumeCloneSourceSpec;
}
export interface VolumeCloneSourceSpec {
  preallocation?: boolean;
  /** → PriorityClass */
  priorityClassName?: string;
  source: VolumeCloneSourceSpecSource;
}
export interface VolumeCloneSourceSpecSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
/**
 * `cdi.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/containerized-data-importer
 */
export declare class VolumeImportSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeImportSourceProps): { [K in keyof VolumeImportSourceProps]: VolumeImportSourceProps[K] } & { apiVersion: 'cdi.kubevirt.io/v1beta1'; kind: 'VolumeImportSource' };
  constructor(scope: Construct, id: string, props: VolumeImportSourceProps);
}
export interface VolumeImportSourceProps {
  metadata?: ObjectMeta;
  spec: VolumeImportSourceSpec;
  status?: Record<string, never>;
}
export interface VolumeImportSourceSpec {
  checkpoints?: readonly VolumeImportSourceSpecCheckpoints[];
  contentType?: string;
  finalCheckpoint?: boolean;
  preallocation?: boolean;
  source?: VolumeImportSourceSpecSource;
  targetClaim?: string;
}
export interface VolumeImportSourceSpecCheckpoints {
  current: string;
  previous: string;
}
export interface VolumeImportSourceSpecSource {
  blank?: Record<string, never>;
  gcs?: VolumeImportSourceSpecSourceGcs;
  http?: VolumeImportSourceSpecSourceHttp;
  imageio?: VolumeImportSourceSpecSourceImageio;
  registry?: VolumeImportSourceSpecSourceRegistry;
  s3?: VolumeImportSourceSpecSourceS3;
  vddk?: VolumeImportSourceSpecSourceVddk;
}
export interface VolumeImportSourceSpecSourceGcs {
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface VolumeImportSourceSpecSourceHttp {
  certConfigMap?: string;
  checksum?: string;
  extraHeaders?: readonly string[];
  insecureSkipVerify?: boolean;
  secretExtraHeaders?: readonly string[];
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface VolumeImportSourceSpecSourceImageio {
  certConfigMap?: string;
  diskId: string;
  insecureSkipVerify?: boolean;
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface VolumeImportSourceSpecSourceRegistry {
  certConfigMap?: string;
  imageStream?: string;
  platform?: VolumeImportSourceSpecSourceRegistryPlatform;
  pullMethod?: string;
  /** → Secret */
  secretRef?: string;
  url?: string;
}
export interface VolumeImportSourceSpecSourceS3 {
  certConfigMap?: string;
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface VolumeImportSourceSpecSourceVddk {
  backingFile?: string;
  certConfigMap?: string;
  extraArgs?: string;
  initImageURL?: string;
  /** → Secret */
  secretRef?: string;
  thumbprint?: string;
  url?: string;
  uuid?: string;
}
export interface VolumeImportSourceSpecSourceRegistryPlatform {
  architecture?: string;
}
/**
 * `cdi.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/containerized-data-importer
 */
export declare class VolumeUploadSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeUploadSourceProps): { [K in keyof VolumeUploadSourceProps]: VolumeUploadSourceProps[K] } & { apiVersion: 'cdi.kubevirt.io/v1beta1'; kind: 'VolumeUploadSource' };
  constructor(scope: Construct, id: string, props: VolumeUploadSourceProps);
}
export interface VolumeUploadSourceProps {
  metadata?: ObjectMeta;
  spec: VolumeUploadSourceSpec;
  status?: Record<string, never>;
}
export interface VolumeUploadSourceSpec {
  contentType?: string;
  preallocation?: boolean;
}
/**
 * `forklift.cdi.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/containerized-data-importer
 */
export declare class OpenstackVolumePopulator extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: OpenstackVolumePopulatorProps): { [K in keyof OpenstackVolumePopulatorProps]: OpenstackVolumePopulatorProps[K] } & { apiVersion: 'forklift.cdi.kubevirt.io/v1beta1'; kind: 'OpenstackVolumePopulator' };
  constructor(scope: Construct, id: string, props: OpenstackVolumePopulatorProps);
}
export interface OpenstackVolumePopulatorProps {
  metadata?: ObjectMeta;
  spec: OpenstackVolumePopulatorSpec;
  status?: OpenstackVolumePopulatorStatus;
}
export interface OpenstackVolumePopulatorSpec {
  identityUrl: string;
  imageId: string;
  /** → Secret */
  secretRef: string;
  transferNetwork?: string;
}
export interface OpenstackVolumePopulatorStatus {
  progress?: string;
}
/**
 * `forklift.cdi.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/containerized-data-importer
 */
export declare class OvirtVolumePopulator extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: OvirtVolumePopulatorProps): { [K in keyof OvirtVolumePopulatorProps]: OvirtVolumePopulatorProps[K] } & { apiVersion: 'forklift.cdi.kubevirt.io/v1beta1'; kind: 'OvirtVolumePopulator' };
  constructor(scope: Construct, id: string, props: OvirtVolumePopulatorProps);
}
export interface OvirtVolumePopulatorProps {
  metadata?: ObjectMeta;
  spec: OvirtVolumePopulatorSpec;
  status?: OvirtVolumePopulatorStatus;
}
export interface OvirtVolumePopulatorSpec {
  diskId: string;
  engineUrl: string;
  /** → Secret */
  secretRef: string;
  transferNetwork?: string;
}
export interface OvirtVolumePopulatorStatus {
  progress?: string;
}

// Machine-written by `npx projen generate` from rook v1.20.6 (github:rook/rook@4e1b7a626891a215949ab42a6957a0ef1e1a25e6, digest 117aec9c5af35ca61e4a0abf5860c519): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { RollingUpdateDaemonSet } from './kubernetes/apps/v1';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, CephFSVolumeSource, CinderVolumeSource, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, ObjectReference, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAntiAffinity, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceClaim, ResourceFieldSelector, ResourceRequirements, ScaleIOVolumeSource, SecretKeySelector, StorageOSVolumeSource, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephBlockPool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephBlockPoolProps): { [K in keyof CephBlockPoolProps]: CephBlockPoolProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephBlockPool' };
  constructor(scope: Construct, id: string, props: CephBlockPoolProps);
}
export interface CephBlockPoolProps {
  metadata?: ObjectMeta;
  spec: CephBlockPoolSpec;
}
export interface CephBlockPoolSpec {
  application?: string;
  compressionMode?: ("none" | "passive" | "aggressive" | "force" | "") | null;
  crushRoot?: string | null;
  deviceClass?: string | null;
  enableCrushUpdates?: boolean | null;
  enableRBDStats?: boolean;
  erasureCoded?: CephBlockPoolSpecErasureCoded;
  failureDomain?: string;
  mirroring?: CephBlockPoolSpecMirroring;
  name?: ".rgw.root" | ".nfs" | ".mgr";
  parameters?: { [k: string]: string } | null;
  quotas?: CephBlockPoolSpecQuotas | null;
  replicated?: CephBlockPoolSpecReplicated;
  statusCheck?: CephBlockPoolSpecStatusCheck;
}
/** rule: `has(self.crushNumFailureDomains) == has(self.crushOSDsPerFailureDomain)` */
export interface CephBlockPoolSpecErasureCoded {
  algorithm?: "isa" | "jerasure";
  /** at least 0 */
  codingChunks: number;
  /** at least 1 */
  crushNumFailureDomains?: number;
  /** at least 1 */
  crushOSDsPerFailureDomain?: number;
  /** at least 0 */
  dataChunks: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  stripeUnit?: "4Ki" | "16Ki" | "64Ki" | "256Ki" | "1Mi";
}
export interface CephBlockPoolSpecMirroring {
  enabled?: boolean;
  mode?: "pool" | "image" | "init-only";
  peers?: CephBlockPoolSpecMirroringPeers | null;
  snapshotSchedules?: readonly CephBlockPoolSpecMirroringSnapshotSchedules[];
}
export interface CephBlockPoolSpecQuotas {
  maxBytes?: number;
  maxObjects?: number;
  /** pattern `^[0-9]+[\.]?[0-9]*([KMGTPE]i|[kMGTPE])?$` */
  maxSize?: string;
}
export interface CephBlockPoolSpecReplicated {
  hybridStorage?: CephBlockPoolSpecReplicatedHybridStorage | null;
  /** at least 1 */
  replicasPerFailureDomain?: number;
  requireSafeReplicaSize?: boolean;
  /** at least 0 */
  size: number;
  subFailureDomain?: string;
  /** at least 0 */
  targetSizeRatio?: number;
}
export interface CephBlockPoolSpecStatusCheck {
  mirror?: CephBlockPoolSpecStatusCheckMirror | null;
  [k: string]: unknown;
}
export interface CephBlockPoolSpecMirroringPeers {
  secretNames?: readonly string[];
}
export interface CephBlockPoolSpecMirroringSnapshotSchedules {
  interval?: string;
  path?: string;
  startTime?: string;
}
export interface CephBlockPoolSpecReplicatedHybridStorage {
  /** at least 1 character */
  primaryDeviceClass: string;
  /** at least 1 character */
  secondaryDeviceClass: string;
}
export interface CephBlockPoolSpecStatusCheckMirror {
  disabled?: boolean;
  interval?: string;
  timeout?: string;
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephBlockPoolRadosNamespace extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephBlockPoolRadosNamespaceProps): { [K in keyof CephBlockPoolRadosNamespaceProps]: CephBlockPoolRadosNamespaceProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephBlockPoolRadosNamespace' };
  constructor(scope: Construct, id: string, props: CephBlockPoolRadosNamespaceProps);
}
export interface CephBlockPoolRadosNamespaceProps {
  metadata?: ObjectMeta;
  spec: CephBlockPoolRadosNamespaceSpec;
}
export interface CephBlockPoolRadosNamespaceSpec {
  /** rule: `self == oldSelf` */
  blockPoolName: string;
  /**
   * 1 … 36 characters
   * pattern `^[a-zA-Z0-9_-]+$`
   * rule: `self == oldSelf`
   */
  clusterID?: string;
  mirroring?: CephBlockPoolRadosNamespaceSpecMirroring;
  /** rule: `self == oldSelf` */
  name?: string;
}
export interface CephBlockPoolRadosNamespaceSpecMirroring {
  mode: "" | "pool" | "image";
  remoteNamespace?: string;
  snapshotSchedules?: readonly CephBlockPoolRadosNamespaceSpecMirroringSnapshotSchedules[];
}
export interface CephBlockPoolRadosNamespaceSpecMirroringSnapshotSchedules {
  interval?: string;
  path?: string;
  startTime?: string;
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephBucketNotification extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephBucketNotificationProps): { [K in keyof CephBucketNotificationProps]: CephBucketNotificationProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephBucketNotification' };
  constructor(scope: Construct, id: string, props: CephBucketNotificationProps);
}
export interface CephBucketNotificationProps {
  metadata?: ObjectMeta;
  spec: CephBucketNotificationSpec;
}
export interface CephBucketNotificationSpec {
  events?: readonly ("s3:ObjectCreated:*" | "s3:ObjectCreated:Put" | "s3:ObjectCreated:Post" | "s3:ObjectCreated:Copy" | "s3:ObjectCreated:CompleteMultipartUpload" | "s3:ObjectRemoved:*" | "s3:ObjectRemoved:Delete" | "s3:ObjectRemoved:DeleteMarkerCreated" | "s3:ObjectLifecycle:Expiration:Current" | "s3:ObjectLifecycle:Expiration:NonCurrent" | "s3:ObjectLifecycle:Expiration:DeleteMarker" | "s3:ObjectLifecycle:Expiration:AbortMultipartUpload" | "s3:ObjectLifecycle:Transition:Current" | "s3:ObjectLifecycle:Transition:NonCurrent" | "s3:LifecycleExpiration:*" | "s3:LifecycleExpiration:Delete" | "s3:LifecycleExpiration:DeleteMarkerCreated" | "s3:LifecycleTransition" | "s3:ObjectSynced:*" | "s3:ObjectSynced:Create" | "s3:ObjectSynced:Delete" | "s3:ObjectSynced:DeletionMarkerCreated" | "s3:Replication:*" | "s3:Replication:Create" | "s3:Replication:Delete" | "s3:Replication:DeletionMarkerCreated" | "s3:ObjectRestore:*" | "s3:ObjectRestore:Post" | "s3:ObjectRestore:Completed" | "s3:ObjectRestore:Delete")[];
  filter?: CephBucketNotificationSpecFilter;
  /** at least 1 character */
  topic: string;
}
export interface CephBucketNotificationSpecFilter {
  keyFilters?: readonly CephBucketNotificationSpecFilterKeyFilters[];
  metadataFilters?: readonly CephBucketNotificationSpecFilterMetadataFilters[];
  tagFilters?: readonly CephBucketNotificationSpecFilterMetadataFilters[];
}
export interface CephBucketNotificationSpecFilterKeyFilters {
  name: "prefix" | "suffix" | "regex";
  value: string;
}
export interface CephBucketNotificationSpecFilterMetadataFilters {
  /** at least 1 character */
  name: string;
  value: string;
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephBucketTopic extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephBucketTopicProps): { [K in keyof CephBucketTopicProps]: CephBucketTopicProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephBucketTopic' };
  constructor(scope: Construct, id: string, props: CephBucketTopicProps);
}
export interface CephBucketTopicProps {
  metadata?: ObjectMeta;
  spec: CephBucketTopicSpec;
}
export interface CephBucketTopicSpec {
  endpoint: CephBucketTopicSpecEndpoint;
  /** at least 1 character */
  objectStoreName: string;
  /** at least 1 character */
  objectStoreNamespace: string;
  opaqueData?: string;
  persistent?: boolean;
}
export interface CephBucketTopicSpecEndpoint {
  amqp?: CephBucketTopicSpecEndpointAmqp;
  http?: CephBucketTopicSpecEndpointHttp;
  kafka?: CephBucketTopicSpecEndpointKafka;
}
export interface CephBucketTopicSpecEndpointAmqp {
  /** @default "broker" */
  ackLevel?: "none" | "broker" | "routable" | "routeable";
  disableVerifySSL?: boolean;
  /** at least 1 character */
  exchange: string;
  /** at least 1 character */
  uri: string;
}
export interface CephBucketTopicSpecEndpointHttp {
  disableVerifySSL?: boolean;
  sendCloudEvents?: boolean;
  /** at least 1 character */
  uri: string;
}
export interface CephBucketTopicSpecEndpointKafka {
  /** @default "broker" */
  ackLevel?: "none" | "broker";
  disableVerifySSL?: boolean;
  /** @default "PLAIN" */
  mechanism?: "PLAIN" | "SCRAM-SHA-512" | "SCRAM-SHA-256" | "GSSAPI" | "OAUTHBEARER";
  passwordSecretRef?: CephBucketTopicSpecEndpointKafkaPasswordSecretRef;
  /** at least 1 character */
  uri: string;
  useSSL?: boolean;
  userSecretRef?: CephBucketTopicSpecEndpointKafkaPasswordSecretRef;
}
export interface CephBucketTopicSpecEndpointKafkaPasswordSecretRef {
  key: string;
  name?: string;
  optional?: boolean;
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephCOSIDriver extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephCOSIDriverProps): { [K in keyof CephCOSIDriverProps]: CephCOSIDriverProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephCOSIDriver' };
  constructor(scope: Construct, id: string, props: CephCOSIDriverProps);
}
export interface CephCOSIDriverProps {
  metadata?: ObjectMeta;
  spec: CephCOSIDriverSpec;
}
export interface CephCOSIDriverSpec {
  deploymentStrategy?: "Never" | "Auto" | "Always";
  image?: string;
  objectProvisionerImage?: string;
  placement?: CephCOSIDriverSpecPlacement;
  resources?: ResourceRequirements;
}
export interface CephCOSIDriverSpecPlacement {
  nodeAffinity?: CephCOSIDriverSpecPlacementNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
  tolerations?: readonly CephCOSIDriverSpecPlacementTolerations[];
  topologySpreadConstraints?: readonly CephCOSIDriverSpecPlacementTopologySpreadConstraints[];
}
export interface CephCOSIDriverSpecPlacementNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly CephCOSIDriverSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: CephCOSIDriverSpecPlacementNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface CephCOSIDriverSpecPlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface CephCOSIDriverSpecPlacementTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface CephCOSIDriverSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: CephCOSIDriverSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface CephCOSIDriverSpecPlacementNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly CephCOSIDriverSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface CephCOSIDriverSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly CephCOSIDriverSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface CephCOSIDriverSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephClient extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephClientProps): { [K in keyof CephClientProps]: CephClientProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephClient' };
  constructor(scope: Construct, id: string, props: CephClientProps);
}
export interface CephClientProps {
  metadata?: ObjectMeta;
  spec: CephClientSpec;
}
export interface CephClientSpec {
  caps: { [k: string]: string };
  name?: string;
  removeSecret?: boolean;
  /**
   * → Secret
   * rule: `self == oldSelf`
   */
  secretName?: string;
  security?: CephClientSpecSecurity;
}
export interface CephClientSpecSecurity {
  cephx?: CephClientSpecSecurityCephx;
}
/** rule: `!has(oldSelf.keyGeneration) || has(self.keyGeneration)` */
export interface CephClientSpecSecurityCephx {
  /**
   * 0 … 4294967295
   * rule: `self >= oldSelf`
   */
  keyGeneration?: number;
  keyRotationPolicy?: "" | "Disabled" | "KeyGeneration";
  /** 3 … 7 characters */
  keyType?: "aes" | "aes256k";
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephCluster extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephClusterProps): { [K in keyof CephClusterProps]: CephClusterProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephCluster' };
  constructor(scope: Construct, id: string, props: CephClusterProps);
}
export interface CephClusterProps {
  metadata?: ObjectMeta;
  spec: CephClusterSpec;
}
export interface CephClusterSpec {
  annotations?: { [k: string]: { [k: string]: string } } | null;
  cephConfig?: { [k: string]: { [k: string]: string } } | null;
  cephConfigFromSecret?: { [k: string]: { [k: string]: CephClusterSpecCephConfigFromSecret } } | null;
  cephVersion?: CephClusterSpecCephVersion | null;
  cleanupPolicy?: CephClusterSpecCleanupPolicy | null;
  continueUpgradeAfterChecksEvenIfNotHealthy?: boolean;
  crashCollector?: CephClusterSpecCrashCollector | null;
  csi?: CephClusterSpecCsi;
  dashboard?: CephClusterSpecDashboard | null;
  /**
   * pattern `^/(\S+)`
   * rule: `self == oldSelf`
   */
  dataDirHostPath?: string;
  disruptionManagement?: CephClusterSpecDisruptionManagement | null;
  external?: CephClusterSpecExternal | null;
  healthCheck?: CephClusterSpecHealthCheck | null;
  labels?: { [k: string]: { [k: string]: string } } | null;
  logCollector?: CephClusterSpecLogCollector | null;
  mgr?: CephClusterSpecMgr | null;
  mon?: CephClusterSpecMon | null;
  monitoring?: CephClusterSpecMonitoring | null;
  network?: CephClusterSpecNetwork | null;
  placement?: { [k: string]: CephClusterSpecPlacement } | null;
  priorityClassNames?: { [k: string]: string } | null;
  removeOSDsIfOutAndSafeToRemove?: boolean;
  resources?: { [k: string]: ResourceRequirements } | null;
  security?: CephClusterSpecSecurity | null;
  skipUpgradeChecks?: boolean;
  storage?: CephClusterSpecStorage | null;
  upgradeOSDRequiresHealthyPGs?: boolean;
  waitTimeoutForHealthyOSDInMinutes?: number;
}
export interface CephClusterSpecCephConfigFromSecret {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface CephClusterSpecCephVersion {
  allowUnsupported?: boolean;
  image?: string;
  imagePullPolicy?: "IfNotPresent" | "Always" | "Never" | "";
}
export interface CephClusterSpecCleanupPolicy {
  allowUninstallWithVolumes?: boolean;
  /** pattern `^$|^yes-really-destroy-data$` */
  confirmation?: string | null;
  sanitizeDisks?: CephClusterSpecCleanupPolicySanitizeDisks | null;
  wipeDevicesFromOtherClusters?: boolean;
}
export interface CephClusterSpecCrashCollector {
  daysToRetain?: number;
  disable?: boolean;
}
export interface CephClusterSpecCsi {
  cephfs?: CephClusterSpecCsiCephfs;
  readAffinity?: CephClusterSpecCsiReadAffinity;
  skipUserCreation?: boolean;
}
export interface CephClusterSpecDashboard {
  enabled?: boolean;
  /** 0 … 65535 */
  port?: number;
  prometheusEndpoint?: string;
  prometheusEndpointSSLVerify?: boolean;
  ssl?: boolean;
  urlPrefix?: string;
}
export interface CephClusterSpecDisruptionManagement {
  machineDisruptionBudgetNamespace?: string;
  manageMachineDisruptionBudgets?: boolean;
  managePodBudgets?: boolean;
  osdMaintenanceTimeout?: number;
  pgHealthCheckTimeout?: number;
  pgHealthyRegex?: string;
}
export interface CephClusterSpecExternal {
  enable?: boolean;
  [k: string]: unknown;
}
export interface CephClusterSpecHealthCheck {
  daemonHealth?: CephClusterSpecHealthCheckDaemonHealth | null;
  livenessProbe?: { [k: string]: CephClusterSpecHealthCheckLivenessProbe };
  /**
   * 0 … 10 keys
   * rule: `self.all(k, k.matches('^[A-Z]+(_[A-Z]+)+$'))`
   */
  muteHealthWarning?: { [k: string]: CephClusterSpecHealthCheckMuteHealthWarning };
  startupProbe?: { [k: string]: CephClusterSpecHealthCheckLivenessProbe };
}
export interface CephClusterSpecLogCollector {
  enabled?: boolean;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  maxLogSize?: number | string;
  /** pattern `^$|^(hourly|daily|weekly|monthly|1h|24h|1d)$` */
  periodicity?: string;
}
export interface CephClusterSpecMgr {
  allowMultiplePerNode?: boolean;
  /** 0 … 5 */
  count?: number;
  hostNetwork?: boolean;
  modules?: readonly CephClusterSpecMgrModules[] | null;
}
/**
 * rule: `!has(self.zones) || (has(self.zones) && (size(self.zones) <= self.count))`
 * rule: `!has(self.stretchCluster) || (has(self.stretchCluster) && (size(self.stretchCluster.zones) > 0) && (size(self.stretchCluster.zones) == 3))`
 */
export interface CephClusterSpecMon {
  allowMultiplePerNode?: boolean;
  /** 0 … 9 */
  count?: number;
  externalMonIDs?: readonly string[];
  failureDomainLabel?: string;
  floatingMon?: CephClusterSpecMonFloatingMon;
  stretchCluster?: CephClusterSpecMonStretchCluster;
  volumeClaimTemplate?: CephClusterSpecMonVolumeClaimTemplate;
  zones?: readonly CephClusterSpecMonZones[];
}
export interface CephClusterSpecMonitoring {
  enabled?: boolean;
  exporter?: CephClusterSpecMonitoringExporter;
  externalMgrEndpoints?: readonly CephClusterSpecMonitoringExternalMgrEndpoints[] | null;
  /** 0 … 65535 */
  externalMgrPrometheusPort?: number;
  interval?: string;
  metricsDisabled?: boolean;
  /** 0 … 65535 */
  port?: number;
}
/**
 * rule: `!has(self.provider) || (self.provider != 'multus' || (self.provider == 'multus' && size(self.selectors) > 0))`
 * rule: `!has(self.hostNetwork) || self.hostNetwork == false || !has(self.provider) || self.provider == ""`
 */
export interface CephClusterSpecNetwork {
  addressRanges?: CephClusterSpecNetworkAddressRanges | null;
  connections?: CephClusterSpecNetworkConnections | null;
  dualStack?: boolean;
  hostNetwork?: boolean;
  ipFamily?: ("IPv4" | "IPv6") | null;
  multiClusterService?: CephClusterSpecNetworkMultiClusterService;
  /** rule: `self == '' || oldSelf == '' || self == oldSelf` */
  provider?: ("" | "host" | "multus") | null;
  selectors?: { [k: string]: string } | null;
  [k: string]: unknown;
}
export interface CephClusterSpecPlacement {
  nodeAffinity?: CephClusterSpecPlacementNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
  tolerations?: readonly CephClusterSpecPlacementTolerations[];
  topologySpreadConstraints?: readonly CephClusterSpecPlacementTopologySpreadConstraints[];
}
export interface CephClusterSpecSecurity {
  cephx?: CephClusterSpecSecurityCephx;
  keyRotation?: CephClusterSpecSecurityKeyRotation | null;
  kms?: CephClusterSpecSecurityKms | null;
}
export interface CephClusterSpecStorage {
  allowDeviceClassUpdate?: boolean;
  allowOsdCrushWeightUpdate?: boolean;
  /** 0 … 1 */
  backfillFullRatio?: number | null;
  config?: { [k: string]: string } | null;
  deviceFilter?: string;
  devicePathFilter?: string;
  devices?: readonly CephClusterSpecStorageDevices[] | null;
  flappingRestartIntervalHours?: number;
  /** 0 … 1 */
  fullRatio?: number | null;
  migration?: CephClusterSpecStorageMigration;
  /** 0 … 1 */
  nearFullRatio?: number | null;
  nodes?: readonly CephClusterSpecStorageNodes[] | null;
  onlyApplyOSDPlacement?: boolean;
  /** at least 1 */
  osdMaxUpdatesInParallel?: number;
  scheduleAlways?: boolean;
  storageClassDeviceSets?: readonly CephClusterSpecStorageStorageClassDeviceSets[] | null;
  store?: CephClusterSpecStorageStore;
  useAllDevices?: boolean;
  useAllNodes?: boolean;
  volumeClaimTemplates?: readonly CephClusterSpecStorageVolumeClaimTemplates[];
}
export interface CephClusterSpecCleanupPolicySanitizeDisks {
  dataSource?: "zero" | "random";
  iteration?: number;
  method?: "complete" | "quick";
}
export interface CephClusterSpecCsiCephfs {
  fuseMountOptions?: string;
  kernelMountOptions?: string;
}
export interface CephClusterSpecCsiReadAffinity {
  crushLocationLabels?: readonly string[];
  enabled?: boolean;
}
export interface CephClusterSpecHealthCheckDaemonHealth {
  mon?: CephClusterSpecHealthCheckDaemonHealthMon | null;
  osd?: CephClusterSpecHealthCheckDaemonHealthMon | null;
  status?: CephClusterSpecHealthCheckDaemonHealthMon | null;
}
export interface CephClusterSpecHealthCheckLivenessProbe {
  disabled?: boolean;
  probe?: CephClusterSpecHealthCheckLivenessProbeProbe;
}
export interface CephClusterSpecHealthCheckMuteHealthWarning {
  policy: "mute" | "unmute";
}
export interface CephClusterSpecMgrModules {
  enabled?: boolean;
  name?: string;
  settings?: CephClusterSpecMgrModulesSettings;
}
/** at least 2 fields */
export interface CephClusterSpecMonFloatingMon {
  /** 1 … 253 characters */
  configmapName: string;
  /**
   * exactly 1 character
   * pattern `^[a-z]$`
   */
  name: string;
}
export interface CephClusterSpecMonStretchCluster {
  failureDomainLabel?: string;
  subFailureDomain?: string;
  zones?: readonly CephClusterSpecMonZones[] | null;
}
export interface CephClusterSpecMonVolumeClaimTemplate {
  metadata?: CephClusterSpecMonVolumeClaimTemplateMetadata;
  spec?: CephClusterSpecMonVolumeClaimTemplateSpec;
  [k: string]: unknown;
}
export interface CephClusterSpecMonZones {
  arbiter?: boolean;
  name?: string;
  volumeClaimTemplate?: CephClusterSpecMonVolumeClaimTemplate;
}
export interface CephClusterSpecMonitoringExporter {
  hostNetwork?: boolean | null;
  /** @default 5 */
  perfCountersPrioLimit?: number;
  /** 1 … 65535 */
  port?: number;
  /** @default 5 */
  statsPeriodSeconds?: number;
}
export interface CephClusterSpecMonitoringExternalMgrEndpoints {
  hostname?: string;
  ip: string;
  /** → Node */
  nodeName?: string;
  targetRef?: ObjectReference;
}
export interface CephClusterSpecNetworkAddressRanges {
  /** each: pattern `^[0-9a-fA-F:.]{2,}\/[0-9]{1,3}$` */
  cluster?: readonly string[];
  /** each: pattern `^[0-9a-fA-F:.]{2,}\/[0-9]{1,3}$` */
  public?: readonly string[];
}
export interface CephClusterSpecNetworkConnections {
  compression?: CephClusterSpecNetworkConnectionsCompression | null;
  encryption?: CephClusterSpecNetworkConnectionsCompression | null;
  requireMsgr2?: boolean;
}
export interface CephClusterSpecNetworkMultiClusterService {
  clusterID?: string;
  enabled?: boolean;
}
export interface CephClusterSpecPlacementNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly CephClusterSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: CephClusterSpecPlacementNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface CephClusterSpecPlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface CephClusterSpecPlacementTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface CephClusterSpecSecurityCephx {
  /**
   * 1 … 2 items
   * no duplicates
   * each: 3 … 7 characters
   */
  allowedCiphers?: readonly ("aes" | "aes256k")[];
  csi?: CephClusterSpecSecurityCephxCsi;
  daemon?: CephClusterSpecSecurityCephxDaemon;
  rbdMirrorPeer?: CephClusterSpecSecurityCephxDaemon;
}
export interface CephClusterSpecSecurityKeyRotation {
  enabled?: boolean;
  schedule?: string;
}
export interface CephClusterSpecSecurityKms {
  connectionDetails?: { [k: string]: string } | null;
  tokenSecretName?: string;
}
export interface CephClusterSpecStorageDevices {
  config?: { [k: string]: string } | null;
  fullpath?: string;
  name?: string;
}
export interface CephClusterSpecStorageMigration {
  /** pattern `^$|^yes-really-migrate-osds$` */
  confirmation?: string;
}
export interface CephClusterSpecStorageNodes {
  config?: { [k: string]: string } | null;
  deviceFilter?: string;
  devicePathFilter?: string;
  devices?: readonly CephClusterSpecStorageDevices[] | null;
  name?: string;
  resources?: CephClusterSpecStorageNodesResources | null;
  useAllDevices?: boolean;
  volumeClaimTemplates?: readonly CephClusterSpecStorageVolumeClaimTemplates[];
}
export interface CephClusterSpecStorageStorageClassDeviceSets {
  config?: { [k: string]: string } | null;
  /** at least 1 */
  count: number;
  encrypted?: boolean;
  name: string;
  placement?: CephClusterSpecStorageStorageClassDeviceSetsPlacement | null;
  portable?: boolean;
  preparePlacement?: CephClusterSpecStorageStorageClassDeviceSetsPlacement | null;
  resources?: CephClusterSpecStorageNodesResources | null;
  schedulerName?: string;
  tuneDeviceClass?: boolean;
  tuneFastDeviceClass?: boolean;
  volumeClaimTemplates: readonly CephClusterSpecStorageStorageClassDeviceSetsVolumeClaimTemplates[];
}
export interface CephClusterSpecStorageStore {
  type?: "bluestore" | "bluestore-rdr";
  /** pattern `^$|^yes-really-update-store$` */
  updateStore?: string;
}
export interface CephClusterSpecStorageVolumeClaimTemplates {
  metadata?: CephClusterSpecMonVolumeClaimTemplateMetadata;
  spec?: CephClusterSpecMonVolumeClaimTemplateSpec;
}
export interface CephClusterSpecHealthCheckDaemonHealthMon {
  disabled?: boolean;
  interval?: string;
  timeout?: string;
}
export interface CephClusterSpecHealthCheckLivenessProbeProbe {
  exec?: CephClusterSpecHealthCheckLivenessProbeProbeExec;
  failureThreshold?: number;
  grpc?: CephClusterSpecHealthCheckLivenessProbeProbeGrpc;
  httpGet?: CephClusterSpecHealthCheckLivenessProbeProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface CephClusterSpecMgrModulesSettings {
  balancerMode?: "" | "crush-compat" | "upmap" | "read" | "upmap-read";
}
export interface CephClusterSpecMonVolumeClaimTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface CephClusterSpecMonVolumeClaimTemplateSpec {
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
export interface CephClusterSpecNetworkConnectionsCompression {
  enabled?: boolean;
}
export interface CephClusterSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: CephClusterSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface CephClusterSpecPlacementNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly CephClusterSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
/** rule: `!has(oldSelf.keyGeneration) || has(self.keyGeneration)` */
export interface CephClusterSpecSecurityCephxCsi {
  /** 0 … 10 */
  keepPriorKeyCountMax?: number;
  /**
   * 0 … 4294967295
   * rule: `self >= oldSelf`
   */
  keyGeneration?: number;
  keyRotationPolicy?: "" | "Disabled" | "KeyGeneration";
  /** 3 … 7 characters */
  keyType?: "aes" | "aes256k";
}
/** rule: `!has(oldSelf.keyGeneration) || has(self.keyGeneration)` */
export interface CephClusterSpecSecurityCephxDaemon {
  /**
   * 0 … 4294967295
   * rule: `self >= oldSelf`
   */
  keyGeneration?: number;
  keyRotationPolicy?: "" | "Disabled" | "KeyGeneration";
  /** 3 … 7 characters */
  keyType?: "aes" | "aes256k";
}
export interface CephClusterSpecStorageNodesResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
  [k: string]: unknown;
}
export interface CephClusterSpecStorageStorageClassDeviceSetsPlacement {
  nodeAffinity?: CephClusterSpecPlacementNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
  tolerations?: readonly CephClusterSpecPlacementTolerations[];
  topologySpreadConstraints?: readonly CephClusterSpecPlacementTopologySpreadConstraints[];
  [k: string]: unknown;
}
export interface CephClusterSpecStorageStorageClassDeviceSetsVolumeClaimTemplates {
  metadata?: CephClusterSpecStorageStorageClassDeviceSetsVolumeClaimTemplatesMetadata;
  spec?: CephClusterSpecMonVolumeClaimTemplateSpec;
}
export interface CephClusterSpecHealthCheckLivenessProbeProbeExec {
  command?: readonly string[];
}
export interface CephClusterSpecHealthCheckLivenessProbeProbeGrpc {
  port: number;
  service?: string;
}
export interface CephClusterSpecHealthCheckLivenessProbeProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface CephClusterSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly CephClusterSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface CephClusterSpecStorageStorageClassDeviceSetsVolumeClaimTemplatesMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface CephClusterSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephFilesystem extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephFilesystemProps): { [K in keyof CephFilesystemProps]: CephFilesystemProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephFilesystem' };
  constructor(scope: Construct, id: string, props: CephFilesystemProps);
}
export interface CephFilesystemProps {
  metadata?: ObjectMeta;
  spec: CephFilesystemSpec;
}
export interface CephFilesystemSpec {
  dataPools: readonly CephFilesystemSpecDataPools[] | null;
  metadataPool: CephFilesystemSpecMetadataPool | null;
  metadataServer: CephFilesystemSpecMetadataServer;
  mirroring?: CephFilesystemSpecMirroring | null;
  preserveFilesystemOnDelete?: boolean;
  preservePoolNames?: boolean;
  preservePoolsOnDelete?: boolean;
  statusCheck?: CephFilesystemSpecStatusCheck;
}
export interface CephFilesystemSpecDataPools {
  application?: string;
  compressionMode?: ("none" | "passive" | "aggressive" | "force" | "") | null;
  crushRoot?: string | null;
  deviceClass?: string | null;
  enableCrushUpdates?: boolean | null;
  enableRBDStats?: boolean;
  erasureCoded?: CephFilesystemSpecDataPoolsErasureCoded;
  failureDomain?: string;
  mirroring?: CephFilesystemSpecDataPoolsMirroring;
  name?: string;
  parameters?: { [k: string]: string } | null;
  quotas?: CephFilesystemSpecDataPoolsQuotas | null;
  replicated?: CephFilesystemSpecDataPoolsReplicated;
  statusCheck?: CephFilesystemSpecStatusCheck;
}
export interface CephFilesystemSpecMetadataPool {
  application?: string;
  compressionMode?: ("none" | "passive" | "aggressive" | "force" | "") | null;
  crushRoot?: string | null;
  deviceClass?: string | null;
  enableCrushUpdates?: boolean | null;
  enableRBDStats?: boolean;
  erasureCoded?: CephFilesystemSpecDataPoolsErasureCoded;
  failureDomain?: string;
  mirroring?: CephFilesystemSpecDataPoolsMirroring;
  name?: string;
  parameters?: { [k: string]: string } | null;
  quotas?: CephFilesystemSpecDataPoolsQuotas | null;
  replicated?: CephFilesystemSpecDataPoolsReplicated;
  statusCheck?: CephFilesystemSpecStatusCheck;
}
export interface CephFilesystemSpecMetadataServer {
  /** 1 … 50 */
  activeCount: number;
  activeStandby?: boolean;
  annotations?: { [k: string]: string } | null;
  /** 0 … 1 */
  cacheMemoryLimitFactor?: number;
  /** 0 … 1 */
  cacheMemoryRequestFactor?: number;
  labels?: { [k: string]: string } | null;
  livenessProbe?: CephFilesystemSpecMetadataServerLivenessProbe;
  placement?: CephFilesystemSpecMetadataServerPlacement | null;
  /** → PriorityClass */
  priorityClassName?: string;
  resources?: CephFilesystemSpecMetadataServerResources | null;
  startupProbe?: CephFilesystemSpecMetadataServerLivenessProbe;
}
export interface CephFilesystemSpecMirroring {
  enabled?: boolean;
  peers?: CephFilesystemSpecMirroringPeers | null;
  snapshotRetention?: readonly CephFilesystemSpecMirroringSnapshotRetention[];
  snapshotSchedules?: readonly CephFilesystemSpecMirroringSnapshotSchedules[];
}
export interface CephFilesystemSpecStatusCheck {
  mirror?: CephFilesystemSpecStatusCheckMirror | null;
  [k: string]: unknown;
}
/** rule: `has(self.crushNumFailureDomains) == has(self.crushOSDsPerFailureDomain)` */
export interface CephFilesystemSpecDataPoolsErasureCoded {
  algorithm?: "isa" | "jerasure";
  /** at least 0 */
  codingChunks: number;
  /** at least 1 */
  crushNumFailureDomains?: number;
  /** at least 1 */
  crushOSDsPerFailureDomain?: number;
  /** at least 0 */
  dataChunks: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  stripeUnit?: "4Ki" | "16Ki" | "64Ki" | "256Ki" | "1Mi";
}
export interface CephFilesystemSpecDataPoolsMirroring {
  enabled?: boolean;
  mode?: "pool" | "image" | "init-only";
  peers?: CephFilesystemSpecMirroringPeers | null;
  snapshotSchedules?: readonly CephFilesystemSpecMirroringSnapshotSchedules[];
}
export interface CephFilesystemSpecDataPoolsQuotas {
  maxBytes?: number;
  maxObjects?: number;
  /** pattern `^[0-9]+[\.]?[0-9]*([KMGTPE]i|[kMGTPE])?$` */
  maxSize?: string;
}
export interface CephFilesystemSpecDataPoolsReplicated {
  hybridStorage?: CephFilesystemSpecDataPoolsReplicatedHybridStorage | null;
  /** at least 1 */
  replicasPerFailureDomain?: number;
  requireSafeReplicaSize?: boolean;
  /** at least 0 */
  size: number;
  subFailureDomain?: string;
  /** at least 0 */
  targetSizeRatio?: number;
}
export interface CephFilesystemSpecMetadataServerLivenessProbe {
  disabled?: boolean;
  probe?: CephFilesystemSpecMetadataServerLivenessProbeProbe;
}
export interface CephFilesystemSpecMetadataServerPlacement {
  nodeAffinity?: CephFilesystemSpecMetadataServerPlacementNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
  tolerations?: readonly CephFilesystemSpecMetadataServerPlacementTolerations[];
  topologySpreadConstraints?: readonly CephFilesystemSpecMetadataServerPlacementTopologySpreadConstraints[];
  [k: string]: unknown;
}
export interface CephFilesystemSpecMetadataServerResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
  [k: string]: unknown;
}
export interface CephFilesystemSpecMirroringPeers {
  secretNames?: readonly string[];
}
export interface CephFilesystemSpecMirroringSnapshotRetention {
  duration?: string;
  path?: string;
}
export interface CephFilesystemSpecMirroringSnapshotSchedules {
  interval?: string;
  path?: string;
  startTime?: string;
}
export interface CephFilesystemSpecStatusCheckMirror {
  disabled?: boolean;
  interval?: string;
  timeout?: string;
}
export interface CephFilesystemSpecDataPoolsReplicatedHybridStorage {
  /** at least 1 character */
  primaryDeviceClass: string;
  /** at least 1 character */
  secondaryDeviceClass: string;
}
export interface CephFilesystemSpecMetadataServerLivenessProbeProbe {
  exec?: CephFilesystemSpecMetadataServerLivenessProbeProbeExec;
  failureThreshold?: number;
  grpc?: CephFilesystemSpecMetadataServerLivenessProbeProbeGrpc;
  httpGet?: CephFilesystemSpecMetadataServerLivenessProbeProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface CephFilesystemSpecMetadataServerPlacementNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly CephFilesystemSpecMetadataServerPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: CephFilesystemSpecMetadataServerPlacementNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface CephFilesystemSpecMetadataServerPlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface CephFilesystemSpecMetadataServerPlacementTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface CephFilesystemSpecMetadataServerLivenessProbeProbeExec {
  command?: readonly string[];
}
export interface CephFilesystemSpecMetadataServerLivenessProbeProbeGrpc {
  port: number;
  service?: string;
}
export interface CephFilesystemSpecMetadataServerLivenessProbeProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface CephFilesystemSpecMetadataServerPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: CephFilesystemSpecMetadataServerPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface CephFilesystemSpecMetadataServerPlacementNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly CephFilesystemSpecMetadataServerPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface CephFilesystemSpecMetadataServerPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly CephFilesystemSpecMetadataServerPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface CephFilesystemSpecMetadataServerPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephFilesystemMirror extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephFilesystemMirrorProps): { [K in keyof CephFilesystemMirrorProps]: CephFilesystemMirrorProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephFilesystemMirror' };
  constructor(scope: Construct, id: string, props: CephFilesystemMirrorProps);
}
export interface CephFilesystemMirrorProps {
  metadata?: ObjectMeta;
  spec: CephFilesystemMirrorSpec;
}
export interface CephFilesystemMirrorSpec {
  annotations?: { [k: string]: string } | null;
  labels?: { [k: string]: string } | null;
  placement?: CephFilesystemMirrorSpecPlacement | null;
  /** → PriorityClass */
  priorityClassName?: string;
  resources?: ResourceRequirements | null;
}
export interface CephFilesystemMirrorSpecPlacement {
  nodeAffinity?: CephFilesystemMirrorSpecPlacementNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
  tolerations?: readonly CephFilesystemMirrorSpecPlacementTolerations[];
  topologySpreadConstraints?: readonly CephFilesystemMirrorSpecPlacementTopologySpreadConstraints[];
}
export interface CephFilesystemMirrorSpecPlacementNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly CephFilesystemMirrorSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: CephFilesystemMirrorSpecPlacementNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface CephFilesystemMirrorSpecPlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface CephFilesystemMirrorSpecPlacementTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface CephFilesystemMirrorSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: CephFilesystemMirrorSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface CephFilesystemMirrorSpecPlacementNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly CephFilesystemMirrorSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface CephFilesystemMirrorSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly CephFilesystemMirrorSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface CephFilesystemMirrorSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephFilesystemSubVolumeGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephFilesystemSubVolumeGroupProps): { [K in keyof CephFilesystemSubVolumeGroupProps]: CephFilesystemSubVolumeGroupProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephFilesystemSubVolumeGroup' };
  constructor(scope: Construct, id: string, props: CephFilesystemSubVolumeGroupProps);
}
export interface CephFilesystemSubVolumeGroupProps {
  metadata?: ObjectMeta;
  spec: CephFilesystemSubVolumeGroupSpec;
}
export interface CephFilesystemSubVolumeGroupSpec {
  /**
   * 1 … 36 characters
   * pattern `^[a-zA-Z0-9_-]+$`
   * rule: `self == oldSelf`
   */
  clusterID?: string;
  /**
   * 1 … 1024 characters
   * rule: `self == oldSelf`
   */
  csiMetadataRadosNamespace?: string;
  dataPoolName?: string;
  /** rule: `self == oldSelf` */
  filesystemName: string;
  /** rule: `self == oldSelf` */
  name?: string;
  pinning?: CephFilesystemSubVolumeGroupSpecPinning;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  quota?: number | string;
}
export interface CephFilesystemSubVolumeGroupSpecPinning {
  /** 0 … 1 */
  distributed?: number | null;
  /** -1 … 256 */
  export?: number | null;
  /** 0 … 1 */
  random?: number | null;
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephNFS extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephNFSProps): { [K in keyof CephNFSProps]: CephNFSProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephNFS' };
  constructor(scope: Construct, id: string, props: CephNFSProps);
}
export interface CephNFSProps {
  metadata?: ObjectMeta;
  spec: CephNFSSpec;
}
export interface CephNFSSpec {
  rados?: CephNFSSpecRados | null;
  security?: CephNFSSpecSecurity | null;
  server: CephNFSSpecServer;
}
export interface CephNFSSpecRados {
  namespace?: string;
  pool?: string;
}
export interface CephNFSSpecSecurity {
  kerberos?: CephNFSSpecSecurityKerberos | null;
  sssd?: CephNFSSpecSecuritySssd | null;
}
export interface CephNFSSpecServer {
  active: number;
  annotations?: { [k: string]: string } | null;
  hostNetwork?: boolean | null;
  /** 1 … 1572864 characters */
  image?: string;
  imagePullPolicy?: "IfNotPresent" | "Always" | "Never" | "";
  labels?: { [k: string]: string } | null;
  livenessProbe?: CephNFSSpecServerLivenessProbe;
  logLevel?: string;
  placement?: CephNFSSpecServerPlacement | null;
  /** 1 … 65535 */
  port?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  resources?: CephNFSSpecServerResources | null;
}
export interface CephNFSSpecSecurityKerberos {
  configFiles?: CephNFSSpecSecurityKerberosConfigFiles;
  domainName?: string;
  keytabFile?: CephNFSSpecSecurityKerberosConfigFiles;
  /** @default "nfs" */
  principalName?: string;
}
export interface CephNFSSpecSecuritySssd {
  sidecar?: CephNFSSpecSecuritySssdSidecar;
}
export interface CephNFSSpecServerLivenessProbe {
  disabled?: boolean;
  probe?: CephNFSSpecServerLivenessProbeProbe;
}
export interface CephNFSSpecServerPlacement {
  nodeAffinity?: CephNFSSpecServerPlacementNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
  tolerations?: readonly CephNFSSpecServerPlacementTolerations[];
  topologySpreadConstraints?: readonly CephNFSSpecServerPlacementTopologySpreadConstraints[];
  [k: string]: unknown;
}
export interface CephNFSSpecServerResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
  [k: string]: unknown;
}
export interface CephNFSSpecSecurityKerberosConfigFiles {
  volumeSource?: CephNFSSpecSecurityKerberosConfigFilesVolumeSource;
}
export interface CephNFSSpecSecuritySssdSidecar {
  additionalFiles?: readonly CephNFSSpecSecuritySssdSidecarAdditionalFiles[];
  /** 0 … 10 */
  debugLevel?: number;
  /** at least 1 character */
  image: string;
  resources?: ResourceRequirements;
  sssdConfigFile?: CephNFSSpecSecurityKerberosConfigFiles;
}
export interface CephNFSSpecServerLivenessProbeProbe {
  exec?: CephNFSSpecServerLivenessProbeProbeExec;
  failureThreshold?: number;
  grpc?: CephNFSSpecServerLivenessProbeProbeGrpc;
  httpGet?: CephNFSSpecServerLivenessProbeProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface CephNFSSpecServerPlacementNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly CephNFSSpecServerPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: CephNFSSpecServerPlacementNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface CephNFSSpecServerPlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface CephNFSSpecServerPlacementTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface CephNFSSpecSecurityKerberosConfigFilesVolumeSource {
  configMap?: CephNFSSpecSecurityKerberosConfigFilesVolumeSourceConfigMap;
  emptyDir?: CephNFSSpecSecurityKerberosConfigFilesVolumeSourceEmptyDir;
  hostPath?: CephNFSSpecSecurityKerberosConfigFilesVolumeSourceHostPath;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  projected?: CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjected;
  secret?: CephNFSSpecSecurityKerberosConfigFilesVolumeSourceSecret;
}
export interface CephNFSSpecSecuritySssdSidecarAdditionalFiles {
  /**
   * at least 1 character
   * pattern `^[^:]+$`
   */
  subPath: string;
  volumeSource: CephNFSSpecSecurityKerberosConfigFilesVolumeSource;
}
export interface CephNFSSpecServerLivenessProbeProbeExec {
  command?: readonly string[];
}
export interface CephNFSSpecServerLivenessProbeProbeGrpc {
  port: number;
  service?: string;
}
export interface CephNFSSpecServerLivenessProbeProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface CephNFSSpecServerPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: CephNFSSpecServerPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface CephNFSSpecServerPlacementNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly CephNFSSpecServerPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface CephNFSSpecSecurityKerberosConfigFilesVolumeSourceConfigMap {
  defaultMode?: number;
  items?: readonly CephNFSSpecSecurityKerberosConfigFilesVolumeSourceConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface CephNFSSpecSecurityKerberosConfigFilesVolumeSourceEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface CephNFSSpecSecurityKerberosConfigFilesVolumeSourceHostPath {
  path: string;
  type?: string;
}
export interface CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjected {
  defaultMode?: number;
  sources?: readonly CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjectedSources[];
}
export interface CephNFSSpecSecurityKerberosConfigFilesVolumeSourceSecret {
  defaultMode?: number;
  items?: readonly CephNFSSpecSecurityKerberosConfigFilesVolumeSourceConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface CephNFSSpecServerPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly CephNFSSpecServerPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface CephNFSSpecSecurityKerberosConfigFilesVolumeSourceConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjectedSources {
  clusterTrustBundle?: CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjectedSourcesClusterTrustBundle;
  configMap?: CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjectedSourcesConfigMap;
  downwardAPI?: CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjectedSourcesDownwardAPI;
  podCertificate?: CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjectedSourcesPodCertificate;
  secret?: CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjectedSourcesConfigMap;
  serviceAccountToken?: CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjectedSourcesServiceAccountToken;
}
export interface CephNFSSpecServerPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjectedSourcesConfigMap {
  items?: readonly CephNFSSpecSecurityKerberosConfigFilesVolumeSourceConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjectedSourcesDownwardAPI {
  items?: readonly CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjectedSourcesDownwardAPIItems[];
}
export interface CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface CephNFSSpecSecurityKerberosConfigFilesVolumeSourceProjectedSourcesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephNVMeOFGateway extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephNVMeOFGatewayProps): { [K in keyof CephNVMeOFGatewayProps]: CephNVMeOFGatewayProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephNVMeOFGateway' };
  constructor(scope: Construct, id: string, props: CephNVMeOFGatewayProps);
}
export interface CephNVMeOFGatewayProps {
  metadata?: ObjectMeta;
  spec: CephNVMeOFGatewaySpec;
}
export interface CephNVMeOFGatewaySpec {
  annotations?: { [k: string]: string };
  /**
   * → ConfigMap
   * at least 1 character
   */
  configMapRef?: string;
  /** at least 1 character */
  group: string;
  hostNetwork?: boolean;
  /** 1 … 1024 characters */
  image?: string;
  /** at least 1 */
  instances: number;
  labels?: { [k: string]: string };
  livenessProbe?: CephNVMeOFGatewaySpecLivenessProbe;
  nvmeofConfig?: { [k: string]: { [k: string]: string } };
  placement?: CephNVMeOFGatewaySpecPlacement;
  /** at least 1 character */
  pool: string;
  ports?: CephNVMeOFGatewaySpecPorts;
  /** → PriorityClass */
  priorityClassName?: string;
  resources?: ResourceRequirements;
}
export interface CephNVMeOFGatewaySpecLivenessProbe {
  disabled?: boolean;
  probe?: CephNVMeOFGatewaySpecLivenessProbeProbe;
}
export interface CephNVMeOFGatewaySpecPlacement {
  nodeAffinity?: CephNVMeOFGatewaySpecPlacementNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
  tolerations?: readonly CephNVMeOFGatewaySpecPlacementTolerations[];
  topologySpreadConstraints?: readonly CephNVMeOFGatewaySpecPlacementTopologySpreadConstraints[];
}
export interface CephNVMeOFGatewaySpecPorts {
  /** 1 … 65535 */
  discoveryPort?: number;
  /** 1 … 65535 */
  gatewayPort?: number;
  /** 1 … 65535 */
  ioPort?: number;
  /** 1 … 65535 */
  monitorPort?: number;
}
export interface CephNVMeOFGatewaySpecLivenessProbeProbe {
  exec?: CephNVMeOFGatewaySpecLivenessProbeProbeExec;
  failureThreshold?: number;
  grpc?: CephNVMeOFGatewaySpecLivenessProbeProbeGrpc;
  httpGet?: CephNVMeOFGatewaySpecLivenessProbeProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface CephNVMeOFGatewaySpecPlacementNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly CephNVMeOFGatewaySpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: CephNVMeOFGatewaySpecPlacementNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface CephNVMeOFGatewaySpecPlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface CephNVMeOFGatewaySpecPlacementTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface CephNVMeOFGatewaySpecLivenessProbeProbeExec {
  command?: readonly string[];
}
export interface CephNVMeOFGatewaySpecLivenessProbeProbeGrpc {
  port: number;
  service?: string;
}
export interface CephNVMeOFGatewaySpecLivenessProbeProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface CephNVMeOFGatewaySpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: CephNVMeOFGatewaySpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface CephNVMeOFGatewaySpecPlacementNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly CephNVMeOFGatewaySpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface CephNVMeOFGatewaySpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly CephNVMeOFGatewaySpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface CephNVMeOFGatewaySpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephObjectRealm extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CephObjectRealmProps): { [K in keyof CephObjectRealmProps]: CephObjectRealmProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephObjectRealm' };
  constructor(scope: Construct, id: string, props?: CephObjectRealmProps);
}
export interface CephObjectRealmProps {
  metadata?: ObjectMeta;
  spec?: CephObjectRealmSpec | null;
}
export interface CephObjectRealmSpec {
  defaultRealm?: boolean;
  pull?: CephObjectRealmSpecPull;
}
export interface CephObjectRealmSpecPull {
  /** pattern `^https*://` */
  endpoint?: string;
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephObjectStore extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephObjectStoreProps): { [K in keyof CephObjectStoreProps]: CephObjectStoreProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephObjectStore' };
  constructor(scope: Construct, id: string, props: CephObjectStoreProps);
}
export interface CephObjectStoreProps {
  metadata?: ObjectMeta;
  spec: CephObjectStoreSpec;
}
/** rule: `!(has(self.defaultRealm) && self.defaultRealm == true && has(self.zone) && size(self.zone.name) > 0)` */
export interface CephObjectStoreSpec {
  allowUsersInNamespaces?: readonly string[];
  auth?: CephObjectStoreSpecAuth;
  dataPool?: CephObjectStoreSpecDataPool | null;
  defaultRealm?: boolean;
  gateway?: CephObjectStoreSpecGateway | null;
  healthCheck?: CephObjectStoreSpecHealthCheck | null;
  hosting?: CephObjectStoreSpecHosting | null;
  metadataPool?: CephObjectStoreSpecDataPool | null;
  preservePoolsOnDelete?: boolean;
  protocols?: CephObjectStoreSpecProtocols;
  security?: CephObjectStoreSpecSecurity | null;
  sharedPools?: CephObjectStoreSpecSharedPools | null;
  zone?: CephObjectStoreSpecZone | null;
}
export interface CephObjectStoreSpecAuth {
  keystone?: CephObjectStoreSpecAuthKeystone | null;
}
export interface CephObjectStoreSpecDataPool {
  application?: string;
  compressionMode?: ("none" | "passive" | "aggressive" | "force" | "") | null;
  crushRoot?: string | null;
  deviceClass?: string | null;
  enableCrushUpdates?: boolean | null;
  enableRBDStats?: boolean;
  erasureCoded?: CephObjectStoreSpecDataPoolErasureCoded;
  failureDomain?: string;
  mirroring?: CephObjectStoreSpecDataPoolMirroring;
  parameters?: { [k: string]: string } | null;
  quotas?: CephObjectStoreSpecDataPoolQuotas | null;
  replicated?: CephObjectStoreSpecDataPoolReplicated;
  statusCheck?: CephObjectStoreSpecDataPoolStatusCheck;
}
export interface CephObjectStoreSpecGateway {
  additionalVolumeMounts?: readonly CephObjectStoreSpecGatewayAdditionalVolumeMounts[];
  annotations?: { [k: string]: string } | null;
  caBundleRef?: string | null;
  dashboardEnabled?: boolean | null;
  disableMultisiteSyncTraffic?: boolean;
  externalRgwEndpoints?: readonly CephObjectStoreSpecGatewayExternalRgwEndpoints[] | null;
  hostNetwork?: boolean | null;
  instances?: number | null;
  labels?: { [k: string]: string } | null;
  opsLogSidecar?: CephObjectStoreSpecGatewayOpsLogSidecar | null;
  placement?: CephObjectStoreSpecGatewayPlacement | null;
  port?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readAffinity?: CephObjectStoreSpecGatewayReadAffinity;
  resources?: CephObjectStoreSpecGatewayResources | null;
  rgwCommandFlags?: { [k: string]: string } | null;
  rgwConfig?: { [k: string]: string } | null;
  rgwConfigFromSecret?: { [k: string]: CephObjectStoreSpecGatewayRgwConfigFromSecret } | null;
  /** 0 … 65535 */
  securePort?: number | null;
  service?: CephObjectStoreSpecGatewayService | null;
  sslCertificateRef?: string | null;
}
export interface CephObjectStoreSpecHealthCheck {
  readinessProbe?: CephObjectStoreSpecHealthCheckReadinessProbe;
  startupProbe?: CephObjectStoreSpecHealthCheckStartupProbe;
}
export interface CephObjectStoreSpecHosting {
  advertiseEndpoint?: CephObjectStoreSpecHostingAdvertiseEndpoint | null;
  dnsNames?: readonly string[];
}
export interface CephObjectStoreSpecProtocols {
  enableAPIs?: readonly ("s3" | "s3website" | "swift" | "swift_auth" | "admin" | "sts" | "iam" | "notifications")[] | null;
  s3?: CephObjectStoreSpecProtocolsS3 | null;
  swift?: CephObjectStoreSpecProtocolsSwift | null;
}
export interface CephObjectStoreSpecSecurity {
  /** 0 … 1000 items */
  cipherSuites?: readonly string[];
  /** 0 … 1000 items */
  ciphers?: readonly string[];
  keyRotation?: CephObjectStoreSpecSecurityKeyRotation | null;
  kms?: CephObjectStoreSpecSecurityKms | null;
  s3?: CephObjectStoreSpecSecurityKms | null;
  sslOptions?: CephObjectStoreSpecSecuritySslOptions;
  tlsGroups?: readonly string[];
}
export interface CephObjectStoreSpecSharedPools {
  /** rule: `self == oldSelf` */
  dataPoolName?: string;
  /** rule: `self == oldSelf` */
  metadataPoolName?: string;
  poolPlacements?: readonly CephObjectStoreSpecSharedPoolsPoolPlacements[];
  preserveRadosNamespaceDataOnDelete?: boolean;
}
export interface CephObjectStoreSpecZone {
  name: string;
}
export interface CephObjectStoreSpecAuthKeystone {
  acceptedRoles: readonly string[];
  implicitTenants?: string;
  revocationInterval?: number | null;
  serviceUserSecretName: string;
  tokenCacheSize?: number | null;
  url: string;
}
/** rule: `has(self.crushNumFailureDomains) == has(self.crushOSDsPerFailureDomain)` */
export interface CephObjectStoreSpecDataPoolErasureCoded {
  algorithm?: "isa" | "jerasure";
  /** at least 0 */
  codingChunks: number;
  /** at least 1 */
  crushNumFailureDomains?: number;
  /** at least 1 */
  crushOSDsPerFailureDomain?: number;
  /** at least 0 */
  dataChunks: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  stripeUnit?: "4Ki" | "16Ki" | "64Ki" | "256Ki" | "1Mi";
}
export interface CephObjectStoreSpecDataPoolMirroring {
  enabled?: boolean;
  mode?: "pool" | "image" | "init-only";
  peers?: CephObjectStoreSpecDataPoolMirroringPeers | null;
  snapshotSchedules?: readonly CephObjectStoreSpecDataPoolMirroringSnapshotSchedules[];
}
export interface CephObjectStoreSpecDataPoolQuotas {
  maxBytes?: number;
  maxObjects?: number;
  /** pattern `^[0-9]+[\.]?[0-9]*([KMGTPE]i|[kMGTPE])?$` */
  maxSize?: string;
}
export interface CephObjectStoreSpecDataPoolReplicated {
  hybridStorage?: CephObjectStoreSpecDataPoolReplicatedHybridStorage | null;
  /** at least 1 */
  replicasPerFailureDomain?: number;
  requireSafeReplicaSize?: boolean;
  /** at least 0 */
  size: number;
  subFailureDomain?: string;
  /** at least 0 */
  targetSizeRatio?: number;
}
export interface CephObjectStoreSpecDataPoolStatusCheck {
  mirror?: CephObjectStoreSpecDataPoolStatusCheckMirror | null;
  [k: string]: unknown;
}
export interface CephObjectStoreSpecGatewayAdditionalVolumeMounts {
  /**
   * at least 1 character
   * pattern `^[^:]+$`
   */
  subPath: string;
  volumeSource: CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSource;
}
export interface CephObjectStoreSpecGatewayExternalRgwEndpoints {
  hostname?: string;
  ip?: string;
}
export interface CephObjectStoreSpecGatewayOpsLogSidecar {
  resources?: ResourceRequirements;
}
export interface CephObjectStoreSpecGatewayPlacement {
  nodeAffinity?: CephObjectStoreSpecGatewayPlacementNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
  tolerations?: readonly CephObjectStoreSpecGatewayPlacementTolerations[];
  topologySpreadConstraints?: readonly CephObjectStoreSpecGatewayPlacementTopologySpreadConstraints[];
  [k: string]: unknown;
}
export interface CephObjectStoreSpecGatewayReadAffinity {
  type: "localize" | "balance" | "default";
}
export interface CephObjectStoreSpecGatewayResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
  [k: string]: unknown;
}
export interface CephObjectStoreSpecGatewayRgwConfigFromSecret {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface CephObjectStoreSpecGatewayService {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface CephObjectStoreSpecHealthCheckReadinessProbe {
  disabled?: boolean;
  probe?: CephObjectStoreSpecHealthCheckReadinessProbeProbe;
  [k: string]: unknown;
}
export interface CephObjectStoreSpecHealthCheckStartupProbe {
  disabled?: boolean;
  probe?: CephObjectStoreSpecHealthCheckReadinessProbeProbe;
}
export interface CephObjectStoreSpecHostingAdvertiseEndpoint {
  /** at least 1 character */
  dnsName: string;
  /** 1 … 65535 */
  port: number;
  useTls: boolean;
}
export interface CephObjectStoreSpecProtocolsS3 {
  authUseKeystone?: boolean | null;
  enabled?: boolean | null;
}
export interface CephObjectStoreSpecProtocolsSwift {
  accountInUrl?: boolean | null;
  urlPrefix?: string | null;
  versioningEnabled?: boolean | null;
}
export interface CephObjectStoreSpecSecurityKeyRotation {
  enabled?: boolean;
  schedule?: string;
}
export interface CephObjectStoreSpecSecurityKms {
  connectionDetails?: { [k: string]: string } | null;
  tokenSecretName?: string;
}
export interface CephObjectStoreSpecSecuritySslOptions {
  defaultWorkarounds?: boolean;
  noCompression?: boolean;
  singleDiffieHellmanUse?: boolean;
  sslv2?: boolean;
  sslv3?: boolean;
  tlsv1_0?: boolean;
  tlsv1_1?: boolean;
  tlsv1_2?: boolean;
}
export interface CephObjectStoreSpecSharedPoolsPoolPlacements {
  dataNonECPoolName?: string;
  /** at least 1 character */
  dataPoolName: string;
  default?: boolean;
  /** at least 1 character */
  metadataPoolName: string;
  /**
   * at least 1 character
   * pattern `^[a-zA-Z0-9._/-]+$`
   */
  name: string;
  /** at most 10 items */
  storageClasses?: readonly CephObjectStoreSpecSharedPoolsPoolPlacementsStorageClasses[];
}
export interface CephObjectStoreSpecDataPoolMirroringPeers {
  secretNames?: readonly string[];
}
export interface CephObjectStoreSpecDataPoolMirroringSnapshotSchedules {
  interval?: string;
  path?: string;
  startTime?: string;
}
export interface CephObjectStoreSpecDataPoolReplicatedHybridStorage {
  /** at least 1 character */
  primaryDeviceClass: string;
  /** at least 1 character */
  secondaryDeviceClass: string;
}
export interface CephObjectStoreSpecDataPoolStatusCheckMirror {
  disabled?: boolean;
  interval?: string;
  timeout?: string;
}
export interface CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSource {
  configMap?: CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceConfigMap;
  emptyDir?: CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceEmptyDir;
  hostPath?: CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceHostPath;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  projected?: CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjected;
  secret?: CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceSecret;
}
export interface CephObjectStoreSpecGatewayPlacementNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly CephObjectStoreSpecGatewayPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: CephObjectStoreSpecGatewayPlacementNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface CephObjectStoreSpecGatewayPlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface CephObjectStoreSpecGatewayPlacementTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface CephObjectStoreSpecHealthCheckReadinessProbeProbe {
  exec?: CephObjectStoreSpecHealthCheckReadinessProbeProbeExec;
  failureThreshold?: number;
  grpc?: CephObjectStoreSpecHealthCheckReadinessProbeProbeGrpc;
  httpGet?: CephObjectStoreSpecHealthCheckReadinessProbeProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface CephObjectStoreSpecSharedPoolsPoolPlacementsStorageClasses {
  /** at least 1 character */
  dataPoolName: string;
  /**
   * at least 1 character
   * pattern `^[a-zA-Z0-9._/-]+$`
   */
  name: string;
}
export interface CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceConfigMap {
  defaultMode?: number;
  items?: readonly CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceHostPath {
  path: string;
  type?: string;
}
export interface CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjected {
  defaultMode?: number;
  sources?: readonly CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjectedSources[];
}
export interface CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceSecret {
  defaultMode?: number;
  items?: readonly CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface CephObjectStoreSpecGatewayPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: CephObjectStoreSpecGatewayPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface CephObjectStoreSpecGatewayPlacementNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly CephObjectStoreSpecGatewayPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface CephObjectStoreSpecHealthCheckReadinessProbeProbeExec {
  command?: readonly string[];
}
export interface CephObjectStoreSpecHealthCheckReadinessProbeProbeGrpc {
  port: number;
  service?: string;
}
export interface CephObjectStoreSpecHealthCheckReadinessProbeProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjectedSources {
  clusterTrustBundle?: CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjectedSourcesClusterTrustBundle;
  configMap?: CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjectedSourcesConfigMap;
  downwardAPI?: CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjectedSourcesDownwardAPI;
  podCertificate?: CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjectedSourcesPodCertificate;
  secret?: CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjectedSourcesConfigMap;
  serviceAccountToken?: CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjectedSourcesServiceAccountToken;
}
export interface CephObjectStoreSpecGatewayPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly CephObjectStoreSpecGatewayPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjectedSourcesConfigMap {
  items?: readonly CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjectedSourcesDownwardAPI {
  items?: readonly CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjectedSourcesDownwardAPIItems[];
}
export interface CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface CephObjectStoreSpecGatewayPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface CephObjectStoreSpecGatewayAdditionalVolumeMountsVolumeSourceProjectedSourcesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephObjectStoreAccount extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephObjectStoreAccountProps): { [K in keyof CephObjectStoreAccountProps]: CephObjectStoreAccountProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephObjectStoreAccount' };
  constructor(scope: Construct, id: string, props: CephObjectStoreAccountProps);
}
export interface CephObjectStoreAccountProps {
  metadata?: ObjectMeta;
  spec: CephObjectStoreAccountSpec;
}
export interface CephObjectStoreAccountSpec {
  /**
   * exactly 20 characters
   * pattern `^RGW\d{17}$`
   * rule: `self == oldSelf`
   */
  accountID?: string;
  /**
   * 1 … 2048 characters
   * pattern `^[a-zA-Z0-9 ._-]+$`
   */
  name?: string;
  rootUser?: CephObjectStoreAccountSpecRootUser;
  /**
   * 1 … 253 characters
   * rule: `self == oldSelf`
   */
  store: string;
}
export interface CephObjectStoreAccountSpecRootUser {
  /**
   * 1 … 64 characters
   * pattern `^[\w+=,.@-]+$`
   */
  displayName?: string;
  skipCreate?: boolean;
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephObjectStoreUser extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephObjectStoreUserProps): { [K in keyof CephObjectStoreUserProps]: CephObjectStoreUserProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephObjectStoreUser' };
  constructor(scope: Construct, id: string, props: CephObjectStoreUserProps);
}
export interface CephObjectStoreUserProps {
  metadata?: ObjectMeta;
  spec: CephObjectStoreUserSpec;
}
export interface CephObjectStoreUserSpec {
  accountRef?: CephObjectStoreUserSpecAccountRef;
  capabilities?: CephObjectStoreUserSpecCapabilities | null;
  clusterNamespace?: string;
  displayName?: string;
  keys?: readonly CephObjectStoreUserSpecKeys[];
  /**
   * 0 … 3 items
   * no duplicates
   */
  opMask?: readonly ("read" | "write" | "delete")[];
  quotas?: CephObjectStoreUserSpecQuotas | null;
  store?: string;
}
/** rule: `self == oldSelf` */
export interface CephObjectStoreUserSpecAccountRef {
  /**
   * 1 … 2048 characters
   * pattern `^[a-zA-Z0-9 ._-]+$`
   */
  name: string;
}
export interface CephObjectStoreUserSpecCapabilities {
  "amz-cache"?: "*" | "read" | "write" | "read, write";
  bilog?: "*" | "read" | "write" | "read, write";
  bucket?: "*" | "read" | "write" | "read, write";
  buckets?: "*" | "read" | "write" | "read, write";
  datalog?: "*" | "read" | "write" | "read, write";
  info?: "*" | "read" | "write" | "read, write";
  mdlog?: "*" | "read" | "write" | "read, write";
  metadata?: "*" | "read" | "write" | "read, write";
  "oidc-provider"?: "*" | "read" | "write" | "read, write";
  ratelimit?: "*" | "read" | "write" | "read, write";
  roles?: "*" | "read" | "write" | "read, write";
  usage?: "*" | "read" | "write" | "read, write";
  user?: "*" | "read" | "write" | "read, write";
  "user-policy"?: "*" | "read" | "write" | "read, write";
  users?: "*" | "read" | "write" | "read, write";
  zone?: "*" | "read" | "write" | "read, write";
}
export interface CephObjectStoreUserSpecKeys {
  accessKeyRef?: CephObjectStoreUserSpecKeysAccessKeyRef;
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface CephObjectStoreUserSpecQuotas {
  maxBuckets?: number | null;
  maxObjects?: number | null;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  maxSize?: (number | string) | null;
}
export interface CephObjectStoreUserSpecKeysAccessKeyRef {
  key: string;
  name?: string;
  optional?: boolean;
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephObjectZone extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephObjectZoneProps): { [K in keyof CephObjectZoneProps]: CephObjectZoneProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephObjectZone' };
  constructor(scope: Construct, id: string, props: CephObjectZoneProps);
}
export interface CephObjectZoneProps {
  metadata?: ObjectMeta;
  spec: CephObjectZoneSpec;
}
export interface CephObjectZoneSpec {
  customEndpoints?: readonly string[] | null;
  dataPool?: CephObjectZoneSpecDataPool | null;
  metadataPool?: CephObjectZoneSpecDataPool | null;
  /** @default true */
  preservePoolsOnDelete?: boolean;
  sharedPools?: CephObjectZoneSpecSharedPools | null;
  zoneGroup: string;
}
export interface CephObjectZoneSpecDataPool {
  application?: string;
  compressionMode?: ("none" | "passive" | "aggressive" | "force" | "") | null;
  crushRoot?: string | null;
  deviceClass?: string | null;
  enableCrushUpdates?: boolean | null;
  enableRBDStats?: boolean;
  erasureCoded?: CephObjectZoneSpecDataPoolErasureCoded;
  failureDomain?: string;
  mirroring?: CephObjectZoneSpecDataPoolMirroring;
  parameters?: { [k: string]: string } | null;
  quotas?: CephObjectZoneSpecDataPoolQuotas | null;
  replicated?: CephObjectZoneSpecDataPoolReplicated;
  statusCheck?: CephObjectZoneSpecDataPoolStatusCheck;
}
export interface CephObjectZoneSpecSharedPools {
  /** rule: `self == oldSelf` */
  dataPoolName?: string;
  /** rule: `self == oldSelf` */
  metadataPoolName?: string;
  poolPlacements?: readonly CephObjectZoneSpecSharedPoolsPoolPlacements[];
  preserveRadosNamespaceDataOnDelete?: boolean;
}
/** rule: `has(self.crushNumFailureDomains) == has(self.crushOSDsPerFailureDomain)` */
export interface CephObjectZoneSpecDataPoolErasureCoded {
  algorithm?: "isa" | "jerasure";
  /** at least 0 */
  codingChunks: number;
  /** at least 1 */
  crushNumFailureDomains?: number;
  /** at least 1 */
  crushOSDsPerFailureDomain?: number;
  /** at least 0 */
  dataChunks: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  stripeUnit?: "4Ki" | "16Ki" | "64Ki" | "256Ki" | "1Mi";
}
export interface CephObjectZoneSpecDataPoolMirroring {
  enabled?: boolean;
  mode?: "pool" | "image" | "init-only";
  peers?: CephObjectZoneSpecDataPoolMirroringPeers | null;
  snapshotSchedules?: readonly CephObjectZoneSpecDataPoolMirroringSnapshotSchedules[];
}
export interface CephObjectZoneSpecDataPoolQuotas {
  maxBytes?: number;
  maxObjects?: number;
  /** pattern `^[0-9]+[\.]?[0-9]*([KMGTPE]i|[kMGTPE])?$` */
  maxSize?: string;
}
export interface CephObjectZoneSpecDataPoolReplicated {
  hybridStorage?: CephObjectZoneSpecDataPoolReplicatedHybridStorage | null;
  /** at least 1 */
  replicasPerFailureDomain?: number;
  requireSafeReplicaSize?: boolean;
  /** at least 0 */
  size: number;
  subFailureDomain?: string;
  /** at least 0 */
  targetSizeRatio?: number;
}
export interface CephObjectZoneSpecDataPoolStatusCheck {
  mirror?: CephObjectZoneSpecDataPoolStatusCheckMirror | null;
  [k: string]: unknown;
}
export interface CephObjectZoneSpecSharedPoolsPoolPlacements {
  dataNonECPoolName?: string;
  /** at least 1 character */
  dataPoolName: string;
  default?: boolean;
  /** at least 1 character */
  metadataPoolName: string;
  /**
   * at least 1 character
   * pattern `^[a-zA-Z0-9._/-]+$`
   */
  name: string;
  /** at most 10 items */
  storageClasses?: readonly CephObjectZoneSpecSharedPoolsPoolPlacementsStorageClasses[];
}
export interface CephObjectZoneSpecDataPoolMirroringPeers {
  secretNames?: readonly string[];
}
export interface CephObjectZoneSpecDataPoolMirroringSnapshotSchedules {
  interval?: string;
  path?: string;
  startTime?: string;
}
export interface CephObjectZoneSpecDataPoolReplicatedHybridStorage {
  /** at least 1 character */
  primaryDeviceClass: string;
  /** at least 1 character */
  secondaryDeviceClass: string;
}
export interface CephObjectZoneSpecDataPoolStatusCheckMirror {
  disabled?: boolean;
  interval?: string;
  timeout?: string;
}
export interface CephObjectZoneSpecSharedPoolsPoolPlacementsStorageClasses {
  /** at least 1 character */
  dataPoolName: string;
  /**
   * at least 1 character
   * pattern `^[a-zA-Z0-9._/-]+$`
   */
  name: string;
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephObjectZoneGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephObjectZoneGroupProps): { [K in keyof CephObjectZoneGroupProps]: CephObjectZoneGroupProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephObjectZoneGroup' };
  constructor(scope: Construct, id: string, props: CephObjectZoneGroupProps);
}
export interface CephObjectZoneGroupProps {
  metadata?: ObjectMeta;
  spec: CephObjectZoneGroupSpec;
}
export interface CephObjectZoneGroupSpec {
  realm: string;
}
/**
 * `ceph.rook.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephRBDMirror extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CephRBDMirrorProps): { [K in keyof CephRBDMirrorProps]: CephRBDMirrorProps[K] } & { apiVersion: 'ceph.rook.io/v1'; kind: 'CephRBDMirror' };
  constructor(scope: Construct, id: string, props: CephRBDMirrorProps);
}
export interface CephRBDMirrorProps {
  metadata?: ObjectMeta;
  spec: CephRBDMirrorSpec;
}
export interface CephRBDMirrorSpec {
  annotations?: { [k: string]: string } | null;
  /** at least 1 */
  count: number;
  labels?: { [k: string]: string } | null;
  peers?: CephRBDMirrorSpecPeers | null;
  placement?: CephRBDMirrorSpecPlacement | null;
  /** → PriorityClass */
  priorityClassName?: string;
  resources?: CephRBDMirrorSpecResources | null;
}
export interface CephRBDMirrorSpecPeers {
  secretNames?: readonly string[];
}
export interface CephRBDMirrorSpecPlacement {
  nodeAffinity?: CephRBDMirrorSpecPlacementNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
  tolerations?: readonly CephRBDMirrorSpecPlacementTolerations[];
  topologySpreadConstraints?: readonly CephRBDMirrorSpecPlacementTopologySpreadConstraints[];
  [k: string]: unknown;
}
export interface CephRBDMirrorSpecResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
  [k: string]: unknown;
}
export interface CephRBDMirrorSpecPlacementNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly CephRBDMirrorSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: CephRBDMirrorSpecPlacementNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface CephRBDMirrorSpecPlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface CephRBDMirrorSpecPlacementTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface CephRBDMirrorSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: CephRBDMirrorSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface CephRBDMirrorSpecPlacementNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly CephRBDMirrorSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface CephRBDMirrorSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly CephRBDMirrorSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface CephRBDMirrorSpecPlacementNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `csi.ceph.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class CephConnection extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CephConnectionProps): { [K in keyof CephConnectionProps]: CephConnectionProps[K] } & { apiVersion: 'csi.ceph.io/v1'; kind: 'CephConnection' };
  constructor(scope: Construct, id: string, props?: CephConnectionProps);
}
export interface CephConnectionProps {
  metadata?: ObjectMeta;
  spec?: CephConnectionSpec;
}
export interface CephConnectionSpec {
  /** at least 1 item */
  monitors: readonly string[];
  /** at least 1 */
  rbdMirrorDaemonCount?: number;
  readAffinity?: CephConnectionSpecReadAffinity;
}
export interface CephConnectionSpecReadAffinity {
  /** at least 1 item */
  crushLocationLabels: readonly string[];
}
/**
 * `csi.ceph.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class ClientProfile extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClientProfileProps): { [K in keyof ClientProfileProps]: ClientProfileProps[K] } & { apiVersion: 'csi.ceph.io/v1'; kind: 'ClientProfile' };
  constructor(scope: Construct, id: string, props?: ClientProfileProps);
}
export interface ClientProfileProps {
  metadata?: ObjectMeta;
  spec?: ClientProfileSpec;
}
export interface ClientProfileSpec {
  cephConnectionRef: ClientProfileSpecCephConnectionRef;
  cephFs?: ClientProfileSpecCephFs;
  nfs?: Record<string, never>;
  nvmeof?: ClientProfileSpecNvmeof;
  rbd?: ClientProfileSpecNvmeof;
}
/** rule: `self.name != ""` */
export interface ClientProfileSpecCephConnectionRef {
  name?: string;
}
export interface ClientProfileSpecCephFs {
  cephCsiSecrets?: ClientProfileSpecCephFsCephCsiSecrets;
  fuseMountOptions?: { [k: string]: string };
  kernelMountOptions?: { [k: string]: string };
  /** rule: `self == oldSelf` */
  radosNamespace?: string;
  subVolumeGroup?: string;
}
export interface ClientProfileSpecNvmeof {
  cephCsiSecrets?: ClientProfileSpecCephFsCephCsiSecrets;
  /** rule: `self == oldSelf` */
  radosNamespace?: string;
}
export interface ClientProfileSpecCephFsCephCsiSecrets {
  controllerPublishSecret?: ClientProfileSpecCephFsCephCsiSecretsControllerPublishSecret;
}
export interface ClientProfileSpecCephFsCephCsiSecretsControllerPublishSecret {
  name?: string;
  namespace?: string;
}
/**
 * `csi.ceph.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class ClientProfileMapping extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClientProfileMappingProps): { [K in keyof ClientProfileMappingProps]: ClientProfileMappingProps[K] } & { apiVersion: 'csi.ceph.io/v1'; kind: 'ClientProfileMapping' };
  constructor(scope: Construct, id: string, props?: ClientProfileMappingProps);
}
export interface ClientProfileMappingProps {
  metadata?: ObjectMeta;
  spec?: ClientProfileMappingSpec;
}
export interface ClientProfileMappingSpec {
  mappings: readonly ClientProfileMappingSpecMappings[];
}
export interface ClientProfileMappingSpecMappings {
  /** each: exactly 2 items */
  blockPoolIdMapping?: readonly (readonly string[])[];
  localClientProfile: string;
  remoteClientProfile: string;
}
/**
 * `csi.ceph.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class Driver extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DriverProps): { [K in keyof DriverProps]: DriverProps[K] } & { apiVersion: 'csi.ceph.io/v1'; kind: 'Driver' };
  constructor(scope: Construct, id: string, props?: DriverProps);
}
/** rule: `self.metadata.name.matches('^(.+\\.)?(rbd|cephfs|nfs|nvmeof)?\\.csi\\.ceph\\.com$')` */
export interface DriverProps {
  metadata?: ObjectMeta;
  spec?: DriverSpec;
}
export interface DriverSpec {
  attachRequired?: boolean;
  cephFsClientType?: "autodetect" | "kernel";
  clusterName?: string;
  controllerPlugin?: DriverSpecControllerPlugin;
  deployCsiAddons?: boolean;
  enableFencing?: boolean;
  enableMetadata?: boolean;
  encryption?: DriverSpecEncryption;
  fsGroupPolicy?: string;
  fuseMountOptions?: { [k: string]: string };
  generateOMapInfo?: boolean;
  /** at least 0 */
  grpcTimeout?: number;
  imageSet?: DriverSpecImageSet;
  kernelMountOptions?: { [k: string]: string };
  leaderElection?: DriverSpecLeaderElection;
  liveness?: DriverSpecLiveness;
  log?: DriverSpecLog;
  nodePlugin?: DriverSpecNodePlugin;
  snapshotPolicy?: "none" | "volumeGroupSnapshot" | "volumeSnapshot";
}
export interface DriverSpecControllerPlugin {
  affinity?: DriverSpecControllerPluginAffinity;
  annotations?: { [k: string]: string };
  containerExtraArgs?: { [k: string]: readonly string[] };
  deploymentStrategy?: DriverSpecControllerPluginDeploymentStrategy;
  hostNetwork?: boolean;
  imagePullPolicy?: string;
  labels?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  privileged?: boolean;
  /** at least 1 */
  replicas?: number;
  resources?: DriverSpecControllerPluginResources;
  /** → ServiceAccount */
  serviceAccountName?: string;
  tolerations?: readonly DriverSpecControllerPluginTolerations[];
  volumes?: readonly DriverSpecControllerPluginVolumes[];
}
export interface DriverSpecEncryption {
  /** → ConfigMap */
  configMapName: DriverSpecImageSet;
}
/** rule: `self.name != ""` */
export interface DriverSpecImageSet {
  name?: string;
}
export interface DriverSpecLeaderElection {
  /** at least 0 */
  leaseDuration?: number;
  /** at least 0 */
  renewDeadline?: number;
  /** at least 0 */
  retryPeriod?: number;
}
export interface DriverSpecLiveness {
  /** 1024 … 65535 */
  metricsPort: number;
}
export interface DriverSpecLog {
  rotation?: DriverSpecLogRotation;
  /** 0 … 5 */
  verbosity?: number;
}
export interface DriverSpecNodePlugin {
  affinity?: DriverSpecControllerPluginAffinity;
  annotations?: { [k: string]: string };
  containerExtraArgs?: { [k: string]: readonly string[] };
  enableSeLinuxHostMount?: boolean;
  imagePullPolicy?: string;
  kubeletDirPath?: string;
  labels?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  resources?: DriverSpecNodePluginResources;
  /** → ServiceAccount */
  serviceAccountName?: string;
  tolerations?: readonly DriverSpecControllerPluginTolerations[];
  topology?: DriverSpecNodePluginTopology;
  updateStrategy?: DriverSpecControllerPluginDeploymentStrategy;
  volumes?: readonly DriverSpecControllerPluginVolumes[];
}
export interface DriverSpecControllerPluginAffinity {
  nodeAffinity?: DriverSpecControllerPluginAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface DriverSpecControllerPluginDeploymentStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
  type?: string;
}
export interface DriverSpecControllerPluginResources {
  addons?: DriverSpecControllerPluginResourcesAddons;
  attacher?: DriverSpecControllerPluginResourcesAddons;
  liveness?: DriverSpecControllerPluginResourcesAddons;
  logRotator?: DriverSpecControllerPluginResourcesAddons;
  omapGenerator?: DriverSpecControllerPluginResourcesAddons;
  plugin?: DriverSpecControllerPluginResourcesAddons;
  provisioner?: DriverSpecControllerPluginResourcesAddons;
  resizer?: DriverSpecControllerPluginResourcesAddons;
  snapshotter?: DriverSpecControllerPluginResourcesAddons;
}
export interface DriverSpecControllerPluginTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface DriverSpecControllerPluginVolumes {
  mount?: DriverSpecControllerPluginVolumesMount;
  volume?: DriverSpecControllerPluginVolumesVolume;
}
/** rule: `(has(self.maxLogSize)) || (has(self.periodicity))` */
export interface DriverSpecLogRotation {
  logHostPath?: string;
  maxFiles?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  maxLogSize?: number | string;
  periodicity?: "hourly" | "daily" | "weekly" | "monthly";
}
export interface DriverSpecNodePluginResources {
  addons?: DriverSpecControllerPluginResourcesAddons;
  liveness?: DriverSpecControllerPluginResourcesAddons;
  logRotator?: DriverSpecControllerPluginResourcesAddons;
  plugin?: DriverSpecControllerPluginResourcesAddons;
  registrar?: DriverSpecControllerPluginResourcesAddons;
}
export interface DriverSpecNodePluginTopology {
  domainLabels: readonly string[];
}
export interface DriverSpecControllerPluginAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly DriverSpecControllerPluginAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: DriverSpecControllerPluginAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface DriverSpecControllerPluginResourcesAddons {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface DriverSpecControllerPluginVolumesMount {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface DriverSpecControllerPluginVolumesVolume {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: DriverSpecControllerPluginVolumesVolumeAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: DriverSpecControllerPluginVolumesVolumeConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: DriverSpecControllerPluginVolumesVolumeDownwardAPI;
  emptyDir?: DriverSpecControllerPluginVolumesVolumeEmptyDir;
  ephemeral?: DriverSpecControllerPluginVolumesVolumeEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: DriverSpecControllerPluginVolumesVolumeHostPath;
  image?: DriverSpecControllerPluginVolumesVolumeImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: DriverSpecControllerPluginVolumesVolumeProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: DriverSpecControllerPluginVolumesVolumeSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface DriverSpecControllerPluginAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: DriverSpecControllerPluginAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface DriverSpecControllerPluginAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly DriverSpecControllerPluginAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface DriverSpecControllerPluginVolumesVolumeAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface DriverSpecControllerPluginVolumesVolumeConfigMap {
  defaultMode?: number;
  items?: readonly DriverSpecControllerPluginVolumesVolumeConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface DriverSpecControllerPluginVolumesVolumeDownwardAPI {
  defaultMode?: number;
  items?: readonly DriverSpecControllerPluginVolumesVolumeDownwardAPIItems[];
}
export interface DriverSpecControllerPluginVolumesVolumeEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface DriverSpecControllerPluginVolumesVolumeEphemeral {
  volumeClaimTemplate?: DriverSpecControllerPluginVolumesVolumeEphemeralVolumeClaimTemplate;
}
export interface DriverSpecControllerPluginVolumesVolumeHostPath {
  path: string;
  type?: string;
}
export interface DriverSpecControllerPluginVolumesVolumeImage {
  pullPolicy?: string;
  reference?: string;
}
export interface DriverSpecControllerPluginVolumesVolumeProjected {
  defaultMode?: number;
  sources?: readonly DriverSpecControllerPluginVolumesVolumeProjectedSources[];
}
export interface DriverSpecControllerPluginVolumesVolumeSecret {
  defaultMode?: number;
  items?: readonly DriverSpecControllerPluginVolumesVolumeConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface DriverSpecControllerPluginAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly DriverSpecControllerPluginAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface DriverSpecControllerPluginVolumesVolumeConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface DriverSpecControllerPluginVolumesVolumeDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface DriverSpecControllerPluginVolumesVolumeEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: DriverSpecControllerPluginVolumesVolumeEphemeralVolumeClaimTemplateSpec;
}
export interface DriverSpecControllerPluginVolumesVolumeProjectedSources {
  clusterTrustBundle?: DriverSpecControllerPluginVolumesVolumeProjectedSourcesClusterTrustBundle;
  configMap?: DriverSpecControllerPluginVolumesVolumeProjectedSourcesConfigMap;
  downwardAPI?: DriverSpecControllerPluginVolumesVolumeProjectedSourcesDownwardAPI;
  podCertificate?: DriverSpecControllerPluginVolumesVolumeProjectedSourcesPodCertificate;
  secret?: DriverSpecControllerPluginVolumesVolumeProjectedSourcesConfigMap;
  serviceAccountToken?: DriverSpecControllerPluginVolumesVolumeProjectedSourcesServiceAccountToken;
}
export interface DriverSpecControllerPluginAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface DriverSpecControllerPluginVolumesVolumeEphemeralVolumeClaimTemplateSpec {
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
export interface DriverSpecControllerPluginVolumesVolumeProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface DriverSpecControllerPluginVolumesVolumeProjectedSourcesConfigMap {
  items?: readonly DriverSpecControllerPluginVolumesVolumeConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface DriverSpecControllerPluginVolumesVolumeProjectedSourcesDownwardAPI {
  items?: readonly DriverSpecControllerPluginVolumesVolumeDownwardAPIItems[];
}
export interface DriverSpecControllerPluginVolumesVolumeProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface DriverSpecControllerPluginVolumesVolumeProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
/**
 * `csi.ceph.io/v1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class OperatorConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OperatorConfigProps): { [K in keyof OperatorConfigProps]: OperatorConfigProps[K] } & { apiVersion: 'csi.ceph.io/v1'; kind: 'OperatorConfig' };
  constructor(scope: Construct, id: string, props?: OperatorConfigProps);
}
export interface OperatorConfigProps {
  metadata?: ObjectMeta;
  spec?: OperatorConfigSpec;
}
export interface OperatorConfigSpec {
  driverSpecDefaults?: OperatorConfigSpecDriverSpecDefaults;
  log?: OperatorConfigSpecLog;
}
export interface OperatorConfigSpecDriverSpecDefaults {
  attachRequired?: boolean;
  cephFsClientType?: "autodetect" | "kernel";
  clusterName?: string;
  controllerPlugin?: OperatorConfigSpecDriverSpecDefaultsControllerPlugin;
  deployCsiAddons?: boolean;
  enableFencing?: boolean;
  enableMetadata?: boolean;
  encryption?: OperatorConfigSpecDriverSpecDefaultsEncryption;
  fsGroupPolicy?: string;
  fuseMountOptions?: { [k: string]: string };
  generateOMapInfo?: boolean;
  /** at least 0 */
  grpcTimeout?: number;
  imageSet?: OperatorConfigSpecDriverSpecDefaultsImageSet;
  kernelMountOptions?: { [k: string]: string };
  leaderElection?: OperatorConfigSpecDriverSpecDefaultsLeaderElection;
  liveness?: OperatorConfigSpecDriverSpecDefaultsLiveness;
  log?: OperatorConfigSpecDriverSpecDefaultsLog;
  nodePlugin?: OperatorConfigSpecDriverSpecDefaultsNodePlugin;
  snapshotPolicy?: "none" | "volumeGroupSnapshot" | "volumeSnapshot";
}
export interface OperatorConfigSpecLog {
  /** 0 … 3 */
  verbosity?: number;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPlugin {
  affinity?: OperatorConfigSpecDriverSpecDefaultsControllerPluginAffinity;
  annotations?: { [k: string]: string };
  containerExtraArgs?: { [k: string]: readonly string[] };
  deploymentStrategy?: OperatorConfigSpecDriverSpecDefaultsControllerPluginDeploymentStrategy;
  hostNetwork?: boolean;
  imagePullPolicy?: string;
  labels?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  privileged?: boolean;
  /** at least 1 */
  replicas?: number;
  resources?: OperatorConfigSpecDriverSpecDefaultsControllerPluginResources;
  /** → ServiceAccount */
  serviceAccountName?: string;
  tolerations?: readonly OperatorConfigSpecDriverSpecDefaultsControllerPluginTolerations[];
  volumes?: readonly OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumes[];
}
export interface OperatorConfigSpecDriverSpecDefaultsEncryption {
  /** → ConfigMap */
  configMapName: OperatorConfigSpecDriverSpecDefaultsImageSet;
}
/** rule: `self.name != ""` */
export interface OperatorConfigSpecDriverSpecDefaultsImageSet {
  name?: string;
}
export interface OperatorConfigSpecDriverSpecDefaultsLeaderElection {
  /** at least 0 */
  leaseDuration?: number;
  /** at least 0 */
  renewDeadline?: number;
  /** at least 0 */
  retryPeriod?: number;
}
export interface OperatorConfigSpecDriverSpecDefaultsLiveness {
  /** 1024 … 65535 */
  metricsPort: number;
}
export interface OperatorConfigSpecDriverSpecDefaultsLog {
  rotation?: OperatorConfigSpecDriverSpecDefaultsLogRotation;
  /** 0 … 5 */
  verbosity?: number;
}
export interface OperatorConfigSpecDriverSpecDefaultsNodePlugin {
  affinity?: OperatorConfigSpecDriverSpecDefaultsControllerPluginAffinity;
  annotations?: { [k: string]: string };
  containerExtraArgs?: { [k: string]: readonly string[] };
  enableSeLinuxHostMount?: boolean;
  imagePullPolicy?: string;
  kubeletDirPath?: string;
  labels?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  resources?: OperatorConfigSpecDriverSpecDefaultsNodePluginResources;
  /** → ServiceAccount */
  serviceAccountName?: string;
  tolerations?: readonly OperatorConfigSpecDriverSpecDefaultsControllerPluginTolerations[];
  topology?: OperatorConfigSpecDriverSpecDefaultsNodePluginTopology;
  updateStrategy?: OperatorConfigSpecDriverSpecDefaultsControllerPluginDeploymentStrategy;
  volumes?: readonly OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumes[];
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginAffinity {
  nodeAffinity?: OperatorConfigSpecDriverSpecDefaultsControllerPluginAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginDeploymentStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
  type?: string;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginResources {
  addons?: OperatorConfigSpecDriverSpecDefaultsControllerPluginResourcesAddons;
  attacher?: OperatorConfigSpecDriverSpecDefaultsControllerPluginResourcesAddons;
  liveness?: OperatorConfigSpecDriverSpecDefaultsControllerPluginResourcesAddons;
  logRotator?: OperatorConfigSpecDriverSpecDefaultsControllerPluginResourcesAddons;
  omapGenerator?: OperatorConfigSpecDriverSpecDefaultsControllerPluginResourcesAddons;
  plugin?: OperatorConfigSpecDriverSpecDefaultsControllerPluginResourcesAddons;
  provisioner?: OperatorConfigSpecDriverSpecDefaultsControllerPluginResourcesAddons;
  resizer?: OperatorConfigSpecDriverSpecDefaultsControllerPluginResourcesAddons;
  snapshotter?: OperatorConfigSpecDriverSpecDefaultsControllerPluginResourcesAddons;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumes {
  mount?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesMount;
  volume?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolume;
}
/** rule: `(has(self.maxLogSize)) || (has(self.periodicity))` */
export interface OperatorConfigSpecDriverSpecDefaultsLogRotation {
  logHostPath?: string;
  maxFiles?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  maxLogSize?: number | string;
  periodicity?: "hourly" | "daily" | "weekly" | "monthly";
}
export interface OperatorConfigSpecDriverSpecDefaultsNodePluginResources {
  addons?: OperatorConfigSpecDriverSpecDefaultsControllerPluginResourcesAddons;
  liveness?: OperatorConfigSpecDriverSpecDefaultsControllerPluginResourcesAddons;
  logRotator?: OperatorConfigSpecDriverSpecDefaultsControllerPluginResourcesAddons;
  plugin?: OperatorConfigSpecDriverSpecDefaultsControllerPluginResourcesAddons;
  registrar?: OperatorConfigSpecDriverSpecDefaultsControllerPluginResourcesAddons;
}
export interface OperatorConfigSpecDriverSpecDefaultsNodePluginTopology {
  domainLabels: readonly string[];
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly OperatorConfigSpecDriverSpecDefaultsControllerPluginAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: OperatorConfigSpecDriverSpecDefaultsControllerPluginAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginResourcesAddons {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesMount {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolume {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeDownwardAPI;
  emptyDir?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeEmptyDir;
  ephemeral?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeHostPath;
  image?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: OperatorConfigSpecDriverSpecDefaultsControllerPluginAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly OperatorConfigSpecDriverSpecDefaultsControllerPluginAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeConfigMap {
  defaultMode?: number;
  items?: readonly OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeDownwardAPI {
  defaultMode?: number;
  items?: readonly OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeDownwardAPIItems[];
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeEphemeral {
  volumeClaimTemplate?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeEphemeralVolumeClaimTemplate;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeHostPath {
  path: string;
  type?: string;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeImage {
  pullPolicy?: string;
  reference?: string;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeProjected {
  defaultMode?: number;
  sources?: readonly OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeProjectedSources[];
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeSecret {
  defaultMode?: number;
  items?: readonly OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly OperatorConfigSpecDriverSpecDefaultsControllerPluginAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeEphemeralVolumeClaimTemplateSpec;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeProjectedSources {
  clusterTrustBundle?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeProjectedSourcesClusterTrustBundle;
  configMap?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeProjectedSourcesConfigMap;
  downwardAPI?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeProjectedSourcesDownwardAPI;
  podCertificate?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeProjectedSourcesPodCertificate;
  secret?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeProjectedSourcesConfigMap;
  serviceAccountToken?: OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeProjectedSourcesServiceAccountToken;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeEphemeralVolumeClaimTemplateSpec {
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
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeProjectedSourcesConfigMap {
  items?: readonly OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeProjectedSourcesDownwardAPI {
  items?: readonly OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeDownwardAPIItems[];
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface OperatorConfigSpecDriverSpecDefaultsControllerPluginVolumesVolumeProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
/**
 * `objectbucket.io/v1alpha1`, cluster-scoped
 * @see https://github.com/rook/rook
 */
export declare class ObjectBucket extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ObjectBucketProps): { [K in keyof ObjectBucketProps]: ObjectBucketProps[K] } & { apiVersion: 'objectbucket.io/v1alpha1'; kind: 'ObjectBucket' };
  constructor(scope: Construct, id: string, props?: ObjectBucketProps);
}
export interface ObjectBucketProps {
  metadata?: ObjectMeta;
  spec?: ObjectBucketSpec;
}
export interface ObjectBucketSpec {
  additionalState?: Record<string, unknown> | null;
  authentication?: Record<string, never> | null;
  claimRef?: Record<string, unknown> | null;
  endpoint?: ObjectBucketSpecEndpoint | null;
  reclaimPolicy?: string;
  /** → StorageClass */
  storageClassName?: string;
}
export interface ObjectBucketSpecEndpoint {
  additionalConfig?: Record<string, unknown> | null;
  bucketHost?: string;
  bucketName?: string;
  bucketPort?: number;
  region?: string;
  subRegion?: string;
}
/**
 * `objectbucket.io/v1alpha1`, namespaced
 * @see https://github.com/rook/rook
 */
export declare class ObjectBucketClaim extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ObjectBucketClaimProps): { [K in keyof ObjectBucketClaimProps]: ObjectBucketClaimProps[K] } & { apiVersion: 'objectbucket.io/v1alpha1'; kind: 'ObjectBucketClaim' };
  constructor(scope: Construct, id: string, props?: ObjectBucketClaimProps);
}
export interface ObjectBucketClaimProps {
  metadata?: ObjectMeta;
  spec?: ObjectBucketClaimSpec;
}
export interface ObjectBucketClaimSpec {
  additionalConfig?: Record<string, unknown> | null;
  bucketName?: string;
  generateBucketName?: string;
  objectBucketName?: string;
  /** → StorageClass */
  storageClassName?: string;
}

// Machine-written by `npx projen generate` from longhorn v1.12.1 (github:longhorn/longhorn@f349c091c50700cb6cb8a4df8aaa29ea214bdd48, digest 076df8a20addb3f6f22123699b01e8e2): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class BackingImage extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BackingImageProps): { [K in keyof BackingImageProps]: BackingImageProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'BackingImage' };
  constructor(scope: Construct, id: string, props?: BackingImageProps);
}
export interface BackingImageProps {
  metadata?: ObjectMeta;
  spec?: BackingImageSpec;
}
export interface BackingImageSpec {
  checksum?: string;
  /** @default "v1" */
  dataEngine?: "v1" | "v2";
  diskFileSpecMap?: { [k: string]: BackingImageSpecDiskFileSpecMap };
  diskSelector?: readonly string[];
  disks?: { [k: string]: string };
  minNumberOfCopies?: number;
  /** → labels of a Node */
  nodeSelector?: readonly string[];
  secret?: string;
  secretNamespace?: string;
  sourceParameters?: { [k: string]: string };
  sourceType?: "download" | "upload" | "export-from-volume" | "restore" | "clone";
}
export interface BackingImageSpecDiskFileSpecMap {
  dataEngine?: "v1" | "v2";
  evictionRequested?: boolean;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class BackingImageDataSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BackingImageDataSourceProps): { [K in keyof BackingImageDataSourceProps]: BackingImageDataSourceProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'BackingImageDataSource' };
  constructor(scope: Construct, id: string, props?: BackingImageDataSourceProps);
}
export interface BackingImageDataSourceProps {
  metadata?: ObjectMeta;
  spec?: BackingImageDataSourceSpec;
}
export interface BackingImageDataSourceSpec {
  checksum?: string;
  diskPath?: string;
  diskUUID?: string;
  fileTransferred?: boolean;
  nodeID?: string;
  parameters?: { [k: string]: string };
  sourceType?: "download" | "upload" | "export-from-volume" | "restore" | "clone";
  uuid?: string;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class BackingImageManager extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BackingImageManagerProps): { [K in keyof BackingImageManagerProps]: BackingImageManagerProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'BackingImageManager' };
  constructor(scope: Construct, id: string, props?: BackingImageManagerProps);
}
export interface BackingImageManagerProps {
  metadata?: ObjectMeta;
  spec?: BackingImageManagerSpec;
}
export interface BackingImageManagerSpec {
  backingImages?: { [k: string]: string };
  diskPath?: string;
  diskUUID?: string;
  image?: string;
  nodeID?: string;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class Backup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BackupProps): { [K in keyof BackupProps]: BackupProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'Backup' };
  constructor(scope: Construct, id: string, props?: BackupProps);
}
export interface BackupProps {
  metadata?: ObjectMeta;
  spec?: BackupSpec;
}
export interface BackupSpec {
  backupBlockSize?: "-1" | "2097152" | "16777216";
  backupMode?: "full" | "incremental";
  labels?: { [k: string]: string };
  snapshotName?: string;
  /** format date-time */
  syncRequestedAt?: string | null;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class BackupBackingImage extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BackupBackingImageProps): { [K in keyof BackupBackingImageProps]: BackupBackingImageProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'BackupBackingImage' };
  constructor(scope: Construct, id: string, props?: BackupBackingImageProps);
}
export interface BackupBackingImageProps {
  metadata?: ObjectMeta;
  spec?: BackupBackingImageSpec;
}
export interface BackupBackingImageSpec {
  backingImage: string;
  backupTargetName?: string | null;
  labels?: { [k: string]: string };
  /** format date-time */
  syncRequestedAt?: string | null;
  userCreated: boolean;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class BackupTarget extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BackupTargetProps): { [K in keyof BackupTargetProps]: BackupTargetProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'BackupTarget' };
  constructor(scope: Construct, id: string, props?: BackupTargetProps);
}
export interface BackupTargetProps {
  metadata?: ObjectMeta;
  spec?: BackupTargetSpec;
}
export interface BackupTargetSpec {
  backupTargetURL?: string;
  credentialSecret?: string;
  pollInterval?: string;
  /** format date-time */
  syncRequestedAt?: string | null;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class BackupVolume extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BackupVolumeProps): { [K in keyof BackupVolumeProps]: BackupVolumeProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'BackupVolume' };
  constructor(scope: Construct, id: string, props?: BackupVolumeProps);
}
export interface BackupVolumeProps {
  metadata?: ObjectMeta;
  spec?: BackupVolumeSpec;
}
export interface BackupVolumeSpec {
  backupTargetName?: string | null;
  /** format date-time */
  syncRequestedAt?: string | null;
  volumeName?: string;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class Engine extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EngineProps): { [K in keyof EngineProps]: EngineProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'Engine' };
  constructor(scope: Construct, id: string, props?: EngineProps);
}
export interface EngineProps {
  metadata?: ObjectMeta;
  spec?: EngineSpec;
}
export interface EngineSpec {
  active?: boolean;
  backupVolume?: string;
  dataEngine?: "v1" | "v2";
  desireState?: string;
  disableFrontend?: boolean;
  frontend?: "blockdev" | "iscsi" | "nvmf" | "ublk" | "";
  image?: string;
  logRequested?: boolean;
  nodeID?: string;
  /** 0 … 5 */
  rebuildConcurrentSyncLimit?: number;
  replicaAddressMap?: { [k: string]: string };
  requestedBackupRestore?: string;
  requestedDataSource?: string;
  revisionCounterDisabled?: boolean;
  salvageRequested?: boolean;
  snapshotMaxCount?: number;
  snapshotMaxSize?: string;
  ublkNumberOfQueue?: number;
  ublkQueueDepth?: number;
  unmapMarkSnapChainRemovedEnabled?: boolean;
  upgradedReplicaAddressMap?: { [k: string]: string };
  volumeName?: string;
  volumeSize?: string;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class EngineFrontend extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EngineFrontendProps): { [K in keyof EngineFrontendProps]: EngineFrontendProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'EngineFrontend' };
  constructor(scope: Construct, id: string, props?: EngineFrontendProps);
}
export interface EngineFrontendProps {
  metadata?: ObjectMeta;
  spec?: EngineFrontendSpec;
}
export interface EngineFrontendSpec {
  active?: boolean;
  dataEngine?: "v1" | "v2";
  desireState?: string;
  disableFrontend?: boolean;
  engineName?: string;
  frontend?: "blockdev" | "iscsi" | "nvmf" | "ublk" | "";
  image?: string;
  logRequested?: boolean;
  nodeID?: string;
  salvageRequested?: boolean;
  size?: string;
  targetIP?: string;
  targetPort?: number;
  ublkNumberOfQueue?: number;
  ublkQueueDepth?: number;
  volumeName?: string;
  volumeSize?: string;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class EngineImage extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EngineImageProps): { [K in keyof EngineImageProps]: EngineImageProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'EngineImage' };
  constructor(scope: Construct, id: string, props?: EngineImageProps);
}
export interface EngineImageProps {
  metadata?: ObjectMeta;
  spec?: EngineImageSpec;
}
export interface EngineImageSpec {
  /** at least 1 character */
  image: string;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class InstanceManager extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: InstanceManagerProps): { [K in keyof InstanceManagerProps]: InstanceManagerProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'InstanceManager' };
  constructor(scope: Construct, id: string, props?: InstanceManagerProps);
}
export interface InstanceManagerProps {
  metadata?: ObjectMeta;
  spec?: InstanceManagerSpec;
}
export interface InstanceManagerSpec {
  dataEngine?: string;
  dataEngineSpec?: InstanceManagerSpecDataEngineSpec;
  image?: string;
  nodeID?: string;
  type?: "aio" | "engine" | "replica";
}
export interface InstanceManagerSpecDataEngineSpec {
  v2?: InstanceManagerSpecDataEngineSpecV2;
}
export interface InstanceManagerSpecDataEngineSpecV2 {
  cpuIsolationEnabled?: "" | "true" | "false";
  cpuMask?: string;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class Node extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NodeProps): { [K in keyof NodeProps]: NodeProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'Node' };
  constructor(scope: Construct, id: string, props?: NodeProps);
}
export interface NodeProps {
  metadata?: ObjectMeta;
  spec?: NodeSpec;
}
export interface NodeSpec {
  allowScheduling?: boolean;
  disks?: { [k: string]: NodeSpecDisks };
  evictionRequested?: boolean;
  instanceManagerCPURequest?: number;
  name?: string;
  tags?: readonly string[];
}
export interface NodeSpecDisks {
  allowScheduling?: boolean;
  diskDriver?: "" | "auto" | "aio" | "nvme";
  diskType?: "filesystem" | "block";
  evictionRequested?: boolean;
  path?: string;
  storageReserved?: number;
  tags?: readonly string[];
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class Orphan extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OrphanProps): { [K in keyof OrphanProps]: OrphanProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'Orphan' };
  constructor(scope: Construct, id: string, props?: OrphanProps);
}
export interface OrphanProps {
  metadata?: ObjectMeta;
  spec?: OrphanSpec;
}
export interface OrphanSpec {
  dataEngine?: "v1" | "v2";
  nodeID?: string;
  orphanType?: string;
  parameters?: { [k: string]: string };
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class RecurringJob extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RecurringJobProps): { [K in keyof RecurringJobProps]: RecurringJobProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'RecurringJob' };
  constructor(scope: Construct, id: string, props?: RecurringJobProps);
}
export interface RecurringJobProps {
  metadata?: ObjectMeta;
  spec?: RecurringJobSpec;
}
export interface RecurringJobSpec {
  concurrency?: number;
  cron?: string;
  groups?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  parameters?: { [k: string]: string };
  retain?: number;
  task?: "snapshot" | "snapshot-force-create" | "snapshot-cleanup" | "snapshot-delete" | "backup" | "backup-force-create" | "filesystem-trim" | "system-backup";
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class Replica extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ReplicaProps): { [K in keyof ReplicaProps]: ReplicaProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'Replica' };
  constructor(scope: Construct, id: string, props?: ReplicaProps);
}
export interface ReplicaProps {
  metadata?: ObjectMeta;
  spec?: ReplicaSpec;
}
export interface ReplicaSpec {
  active?: boolean;
  backingImage?: string;
  dataDirectoryName?: string;
  dataEngine?: "v1" | "v2";
  desireState?: string;
  diskID?: string;
  diskPath?: string;
  engineName?: string;
  evictionRequested?: boolean;
  failedAt?: string;
  hardNodeAffinity?: string;
  healthyAt?: string;
  image?: string;
  lastFailedAt?: string;
  lastHealthyAt?: string;
  linkedCloneSrcReplicaName?: string;
  logRequested?: boolean;
  migrationEngineName?: string;
  nodeID?: string;
  rebuildRetryCount?: number;
  revisionCounterDisabled?: boolean;
  salvageRequested?: boolean;
  snapshotMaxCount?: number;
  snapshotMaxSize?: string;
  unmapMarkDiskChainRemovedEnabled?: boolean;
  volumeName?: string;
  volumeSize?: string;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class Setting extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: SettingProps): { [K in keyof SettingProps]: SettingProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'Setting' };
  constructor(scope: Construct, id: string, props: SettingProps);
}
export interface SettingProps {
  metadata?: ObjectMeta;
  value: string;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class Shard extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ShardProps): { [K in keyof ShardProps]: ShardProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'Shard' };
  constructor(scope: Construct, id: string, props?: ShardProps);
}
export interface ShardProps {
  metadata?: ObjectMeta;
  spec?: ShardSpec;
}
export interface ShardSpec {
  diskPath?: string;
  diskUUID?: string;
  evictionRequested?: boolean;
  nodeID?: string;
  shardGroupName?: string;
  size?: string;
  /** at least 0 */
  slotIndex?: number;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class ShardGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ShardGroupProps): { [K in keyof ShardGroupProps]: ShardGroupProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'ShardGroup' };
  constructor(scope: Construct, id: string, props?: ShardGroupProps);
}
export interface ShardGroupProps {
  metadata?: ObjectMeta;
  spec?: ShardGroupSpec;
}
export interface ShardGroupSpec {
  /** rule: `oldSelf == 0 || self == oldSelf` */
  creationSize?: number;
  /** at least 1 */
  dataChunks?: number;
  nodeID?: string;
  /** at least 1 */
  parityChunks?: number;
  /** 4 … 1024 */
  stripSizeKB?: number;
  volumeName?: string;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class ShareManager extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ShareManagerProps): { [K in keyof ShareManagerProps]: ShareManagerProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'ShareManager' };
  constructor(scope: Construct, id: string, props?: ShareManagerProps);
}
export interface ShareManagerProps {
  metadata?: ObjectMeta;
  spec?: ShareManagerSpec;
}
export interface ShareManagerSpec {
  image?: string;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class Snapshot extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SnapshotProps): { [K in keyof SnapshotProps]: SnapshotProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'Snapshot' };
  constructor(scope: Construct, id: string, props?: SnapshotProps);
}
export interface SnapshotProps {
  metadata?: ObjectMeta;
  spec?: SnapshotSpec;
}
export interface SnapshotSpec {
  createSnapshot?: boolean;
  labels?: { [k: string]: string } | null;
  volume: string;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class SupportBundle extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SupportBundleProps): { [K in keyof SupportBundleProps]: SupportBundleProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'SupportBundle' };
  constructor(scope: Construct, id: string, props?: SupportBundleProps);
}
export interface SupportBundleProps {
  metadata?: ObjectMeta;
  spec?: SupportBundleSpec;
}
export interface SupportBundleSpec {
  description: string;
  issueURL?: string | null;
  nodeID?: string;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class SystemBackup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SystemBackupProps): { [K in keyof SystemBackupProps]: SystemBackupProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'SystemBackup' };
  constructor(scope: Construct, id: string, props?: SystemBackupProps);
}
export interface SystemBackupProps {
  metadata?: ObjectMeta;
  spec?: SystemBackupSpec;
}
export interface SystemBackupSpec {
  volumeBackupPolicy?: string | null;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class SystemRestore extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SystemRestoreProps): { [K in keyof SystemRestoreProps]: SystemRestoreProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'SystemRestore' };
  constructor(scope: Construct, id: string, props?: SystemRestoreProps);
}
export interface SystemRestoreProps {
  metadata?: ObjectMeta;
  spec?: SystemRestoreSpec;
}
export interface SystemRestoreSpec {
  systemBackup: string;
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class Volume extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: VolumeProps): { [K in keyof VolumeProps]: VolumeProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'Volume' };
  constructor(scope: Construct, id: string, props?: VolumeProps);
}
export interface VolumeProps {
  metadata?: ObjectMeta;
  spec?: VolumeSpec;
}
export interface VolumeSpec {
  Standby?: boolean;
  accessMode?: "rwo" | "rwop" | "rwx";
  /** rule: `self == oldSelf` */
  backingImage?: string;
  backupBlockSize?: "2097152" | "16777216";
  backupCompressionMethod?: "none" | "lz4" | "gzip";
  backupTargetName?: string;
  cloneMode?: "" | "full-copy" | "linked-clone";
  dataEngine?: "v1" | "v2";
  dataLayout?: VolumeSpecDataLayout;
  dataLocality?: "disabled" | "best-effort" | "strict-local";
  dataSource?: string;
  disableFrontend?: boolean;
  diskSelector?: readonly string[];
  /** rule: `self == oldSelf` */
  encrypted?: boolean;
  engineNodeID?: string;
  freezeFilesystemForSnapshot?: "ignored" | "enabled" | "disabled";
  fromBackup?: string;
  frontend?: "blockdev" | "iscsi" | "nvmf" | "ublk" | "";
  image?: string;
  lastAttachedBy?: string;
  migratable?: boolean;
  migrationNodeID?: string;
  nodeID?: string;
  /** → labels of a Node */
  nodeSelector?: readonly string[];
  numberOfReplicas?: number;
  offlineRebuilding?: "ignored" | "disabled" | "enabled";
  /** 0 … 5 */
  rebuildConcurrentSyncLimit?: number;
  replicaAutoBalance?: "ignored" | "disabled" | "least-effort" | "best-effort";
  replicaDiskSoftAntiAffinity?: "ignored" | "enabled" | "disabled";
  /** at least 0 */
  replicaRebuildingBandwidthLimit?: number;
  replicaSoftAntiAffinity?: "ignored" | "enabled" | "disabled";
  replicaZoneSoftAntiAffinity?: "ignored" | "enabled" | "disabled";
  restoreVolumeRecurringJob?: "ignored" | "enabled" | "disabled";
  revisionCounterDisabled?: boolean;
  size?: string;
  snapshotDataIntegrity?: "ignored" | "disabled" | "enabled" | "fast-check";
  snapshotHashingRequestedAt?: string;
  snapshotMaxCount?: number;
  snapshotMaxSize?: string;
  staleReplicaTimeout?: number;
  ublkNumberOfQueue?: number;
  ublkQueueDepth?: number;
  unmapMarkSnapChainRemoved?: "ignored" | "disabled" | "enabled";
}
/** rule: `self == oldSelf` */
export interface VolumeSpecDataLayout {
  /** at least 0 */
  dataChunks?: number;
  mode?: "raid1" | "erasureCoding" | "";
  /** at least 0 */
  parityChunks?: number;
  /** at least 0 */
  stripSizeKB?: number;
  type?: "replicated" | "sharded" | "";
}
/**
 * `longhorn.io/v1beta2`, namespaced
 * @see https://github.com/longhorn/longhorn
 */
export declare class VolumeAttachment extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: VolumeAttachmentProps): { [K in keyof VolumeAttachmentProps]: VolumeAttachmentProps[K] } & { apiVersion: 'longhorn.io/v1beta2'; kind: 'VolumeAttachment' };
  constructor(scope: Construct, id: string, props?: VolumeAttachmentProps);
}
export interface VolumeAttachmentProps {
  metadata?: ObjectMeta;
  spec?: VolumeAttachmentSpec;
}
export interface VolumeAttachmentSpec {
  attachmentTickets?: { [k: string]: VolumeAttachmentSpecAttachmentTickets };
  volume: string;
}
export interface VolumeAttachmentSpecAttachmentTickets {
  generation?: number;
  id?: string;
  nodeID?: string;
  parameters?: { [k: string]: string };
  type?: string;
}

// Machine-written by `npx projen generate` from velero v1.18.2 (github:velero-io/velero@c253c7fe37d78c9b7e55c68544f7c5b2608712d8, digest 89ca8c852171a9fdabfa353fe9662bc4): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectReference } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `velero.io/v1`, namespaced
 * @see https://github.com/velero-io/velero
 */
export declare class Backup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BackupProps): { [K in keyof BackupProps]: BackupProps[K] } & { apiVersion: 'velero.io/v1'; kind: 'Backup' };
  constructor(scope: Construct, id: string, props?: BackupProps);
}
export interface BackupProps {
  metadata?: ObjectMeta;
  spec?: BackupSpec;
  status?: BackupStatus;
}
export interface BackupSpec {
  csiSnapshotTimeout?: string;
  datamover?: string;
  defaultVolumesToFsBackup?: boolean | null;
  defaultVolumesToRestic?: boolean | null;
  excludedClusterScopedResources?: readonly string[] | null;
  excludedNamespaceScopedResources?: readonly string[] | null;
  excludedNamespaces?: readonly string[] | null;
  excludedResources?: readonly string[] | null;
  hooks?: BackupSpecHooks;
  includeClusterResources?: boolean | null;
  includedClusterScopedResources?: readonly string[] | null;
  includedNamespaceScopedResources?: readonly string[] | null;
  includedNamespaces?: readonly string[] | null;
  includedResources?: readonly string[] | null;
  itemOperationTimeout?: string;
  labelSelector?: LabelSelector | null;
  metadata?: BackupSpecMetadata;
  orLabelSelectors?: readonly BackupSpecOrLabelSelectors[] | null;
  orderedResources?: { [k: string]: string } | null;
  resourcePolicy?: BackupSpecResourcePolicy;
  snapshotMoveData?: boolean | null;
  snapshotVolumes?: boolean | null;
  storageLocation?: string;
  ttl?: string;
  uploaderConfig?: BackupSpecUploaderConfig | null;
  volumeGroupSnapshotLabelKey?: string;
  volumeSnapshotLocations?: readonly string[];
}
export interface BackupStatus {
  backupItemOperationsAttempted?: number;
  backupItemOperationsCompleted?: number;
  backupItemOperationsFailed?: number;
  /** format date-time */
  completionTimestamp?: string | null;
  csiVolumeSnapshotsAttempted?: number;
  csiVolumeSnapshotsCompleted?: number;
  errors?: number;
  /** format date-time */
  expiration?: string | null;
  failureReason?: string;
  formatVersion?: string;
  hookStatus?: BackupStatusHookStatus | null;
  phase?: "New" | "Queued" | "ReadyToStart" | "FailedValidation" | "InProgress" | "WaitingForPluginOperations" | "WaitingForPluginOperationsPartiallyFailed" | "Finalizing" | "FinalizingPartiallyFailed" | "Completed" | "PartiallyFailed" | "Failed" | "Deleting";
  progress?: BackupStatusProgress | null;
  queuePosition?: number;
  /** format date-time */
  startTimestamp?: string | null;
  validationErrors?: readonly string[] | null;
  version?: number;
  volumeSnapshotsAttempted?: number;
  volumeSnapshotsCompleted?: number;
  warnings?: number;
}
export interface BackupSpecHooks {
  resources?: readonly BackupSpecHooksResources[] | null;
}
export interface BackupSpecMetadata {
  labels?: { [k: string]: string };
}
export interface BackupSpecOrLabelSelectors {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: { [k: string]: string };
}
export interface BackupSpecResourcePolicy {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface BackupSpecUploaderConfig {
  parallelFilesUpload?: number;
}
export interface BackupStatusHookStatus {
  hooksAttempted?: number;
  hooksFailed?: number;
}
export interface BackupStatusProgress {
  itemsBackedUp?: number;
  totalItems?: number;
}
export interface BackupSpecHooksResources {
  excludedNamespaces?: readonly string[] | null;
  excludedResources?: readonly string[] | null;
  includedNamespaces?: readonly string[] | null;
  includedResources?: readonly string[] | null;
  labelSelector?: LabelSelector | null;
  name: string;
  post?: readonly BackupSpecHooksResourcesPost[];
  pre?: readonly BackupSpecHooksResourcesPost[];
}
export interface BackupSpecHooksResourcesPost {
  exec: BackupSpecHooksResourcesPostExec;
}
export interface BackupSpecHooksResourcesPostExec {
  /** at least 1 item */
  command: readonly string[];
  container?: string;
  onError?: "Continue" | "Fail";
  timeout?: string;
}
/**
 * `velero.io/v1`, namespaced
 * @see https://github.com/velero-io/velero
 */
export declare class BackupRepository extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BackupRepositoryProps): { [K in keyof BackupRepositoryProps]: BackupRepositoryProps[K] } & { apiVersion: 'velero.io/v1'; kind: 'BackupRepository' };
  constructor(scope: Construct, id: string, props?: BackupRepositoryProps);
}
export interface BackupRepositoryProps {
  metadata?: ObjectMeta;
  spec?: BackupRepositorySpec;
  status?: BackupRepositoryStatus;
}
export interface BackupRepositorySpec {
  backupStorageLocation: string;
  maintenanceFrequency: string;
  repositoryConfig?: { [k: string]: string } | null;
  repositoryType?: "kopia" | "restic" | "";
  resticIdentifier?: string;
  volumeNamespace: string;
}
export interface BackupRepositoryStatus {
  /** format date-time */
  lastMaintenanceTime?: string | null;
  message?: string;
  phase?: "New" | "Ready" | "NotReady";
  recentMaintenance?: readonly BackupRepositoryStatusRecentMaintenance[];
}
export interface BackupRepositoryStatusRecentMaintenance {
  /** format date-time */
  completeTimestamp?: string | null;
  message?: string;
  result?: "Succeeded" | "Failed";
  /** format date-time */
  startTimestamp?: string | null;
}
/**
 * `velero.io/v1`, namespaced
 * @see https://github.com/velero-io/velero
 */
export declare class BackupStorageLocation extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BackupStorageLocationProps): { [K in keyof BackupStorageLocationProps]: BackupStorageLocationProps[K] } & { apiVersion: 'velero.io/v1'; kind: 'BackupStorageLocation' };
  constructor(scope: Construct, id: string, props?: BackupStorageLocationProps);
}
export interface BackupStorageLocationProps {
  metadata?: ObjectMeta;
  spec?: BackupStorageLocationSpec;
  status?: BackupStorageLocationStatus;
}
export interface BackupStorageLocationSpec {
  accessMode?: "ReadOnly" | "ReadWrite";
  backupSyncPeriod?: string | null;
  config?: { [k: string]: string };
  credential?: BackupStorageLocationSpecCredential;
  default?: boolean;
  objectStorage: BackupStorageLocationSpecObjectStorage;
  provider: string;
  validationFrequency?: string | null;
}
export interface BackupStorageLocationStatus {
  accessMode?: "ReadOnly" | "ReadWrite";
  lastSyncedRevision?: string;
  /** format date-time */
  lastSyncedTime?: string | null;
  /** format date-time */
  lastValidationTime?: string | null;
  message?: string;
  phase?: "Available" | "Unavailable";
}
export interface BackupStorageLocationSpecCredential {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface BackupStorageLocationSpecObjectStorage {
  bucket: string;
  /** format byte */
  caCert?: string;
  caCertRef?: BackupStorageLocationSpecCredential;
  prefix?: string;
}
/**
 * `velero.io/v2alpha1`, namespaced
 * @see https://github.com/velero-io/velero
 */
export declare class DataDownload extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DataDownloadProps): { [K in keyof DataDownloadProps]: DataDownloadProps[K] } & { apiVersion: 'velero.io/v2alpha1'; kind: 'DataDownload' };
  constructor(scope: Construct, id: string, props?: DataDownloadProps);
}
export interface DataDownloadProps {
  metadata?: ObjectMeta;
  spec?: DataDownloadSpec;
  status?: DataDownloadStatus;
}
export interface DataDownloadSpec {
  backupStorageLocation: string;
  cancel?: boolean;
  dataMoverConfig?: { [k: string]: string };
  datamover?: string;
  nodeOS?: "auto" | "linux" | "windows";
  operationTimeout: string;
  snapshotID: string;
  snapshotSize?: number;
  sourceNamespace: string;
  targetVolume: DataDownloadSpecTargetVolume;
}
export interface DataDownloadStatus {
  acceptedByNode?: string;
  /** format date-time */
  acceptedTimestamp?: string | null;
  /** format date-time */
  completionTimestamp?: string | null;
  message?: string;
  node?: string;
  phase?: "New" | "Accepted" | "Prepared" | "InProgress" | "Canceling" | "Canceled" | "Completed" | "Failed";
  progress?: DataDownloadStatusProgress;
  /** format date-time */
  startTimestamp?: string | null;
}
export interface DataDownloadSpecTargetVolume {
  namespace: string;
  pv: string;
  pvc: string;
}
export interface DataDownloadStatusProgress {
  bytesDone?: number;
  totalBytes?: number;
}
/**
 * `velero.io/v2alpha1`, namespaced
 * @see https://github.com/velero-io/velero
 */
export declare class DataUpload extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DataUploadProps): { [K in keyof DataUploadProps]: DataUploadProps[K] } & { apiVersion: 'velero.io/v2alpha1'; kind: 'DataUpload' };
  constructor(scope: Construct, id: string, props?: DataUploadProps);
}
export interface DataUploadProps {
  metadata?: ObjectMeta;
  spec?: DataUploadSpec;
  status?: DataUploadStatus;
}
export interface DataUploadSpec {
  backupStorageLocation: string;
  cancel?: boolean;
  csiSnapshot?: DataUploadSpecCsiSnapshot | null;
  dataMoverConfig?: { [k: string]: string } | null;
  datamover?: string;
  operationTimeout: string;
  snapshotType: string;
  sourceNamespace: string;
  sourcePVC: string;
}
export interface DataUploadStatus {
  acceptedByNode?: string;
  /** format date-time */
  acceptedTimestamp?: string | null;
  /** format date-time */
  completionTimestamp?: string | null;
  dataMoverResult?: { [k: string]: string } | null;
  incrementalBytes?: number;
  message?: string;
  node?: string;
  nodeOS?: "auto" | "linux" | "windows";
  path?: string;
  phase?: "New" | "Accepted" | "Prepared" | "InProgress" | "Canceling" | "Canceled" | "Completed" | "Failed";
  progress?: DataUploadStatusProgress;
  snapshotID?: string;
  /** format date-time */
  startTimestamp?: string | null;
}
export interface DataUploadSpecCsiSnapshot {
  driver?: string;
  snapshotClass?: string;
  storageClass: string;
  volumeSnapshot: string;
}
export interface DataUploadStatusProgress {
  bytesDone?: number;
  totalBytes?: number;
}
/**
 * `velero.io/v1`, namespaced
 * @see https://github.com/velero-io/velero
 */
export declare class DeleteBackupRequest extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DeleteBackupRequestProps): { [K in keyof DeleteBackupRequestProps]: DeleteBackupRequestProps[K] } & { apiVersion: 'velero.io/v1'; kind: 'DeleteBackupRequest' };
  constructor(scope: Construct, id: string, props?: DeleteBackupRequestProps);
}
export interface DeleteBackupRequestProps {
  metadata?: ObjectMeta;
  spec?: DeleteBackupRequestSpec;
  status?: DeleteBackupRequestStatus;
}
export interface DeleteBackupRequestSpec {
  backupName: string;
}
export interface DeleteBackupRequestStatus {
  errors?: readonly string[] | null;
  phase?: "New" | "InProgress" | "Processed";
}
/**
 * `velero.io/v1`, namespaced
 * @see https://github.com/velero-io/velero
 */
export declare class DownloadRequest extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DownloadRequestProps): { [K in keyof DownloadRequestProps]: DownloadRequestProps[K] } & { apiVersion: 'velero.io/v1'; kind: 'DownloadRequest' };
  constructor(scope: Construct, id: string, props?: DownloadRequestProps);
}
export interface DownloadRequestProps {
  metadata?: ObjectMeta;
  spec?: DownloadRequestSpec;
  status?: DownloadRequestStatus;
}
export interface DownloadRequestSpec {
  target: DownloadRequestSpecTarget;
}
export interface DownloadRequestStatus {
  downloadURL?: string;
  /** format date-time */
  expiration?: string | null;
  phase?: "New" | "Processed";
}
export interface DownloadRequestSpecTarget {
  kind: "BackupLog" | "BackupContents" | "BackupVolumeSnapshots" | "BackupItemOperations" | "BackupResourceList" | "BackupResults" | "RestoreLog" | "RestoreResults" | "RestoreResourceList" | "RestoreItemOperations" | "CSIBackupVolumeSnapshots" | "CSIBackupVolumeSnapshotContents" | "BackupVolumeInfos" | "RestoreVolumeInfo";
  name: string;
}
/**
 * `velero.io/v1`, namespaced
 * @see https://github.com/velero-io/velero
 */
export declare class PodVolumeBackup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PodVolumeBackupProps): { [K in keyof PodVolumeBackupProps]: PodVolumeBackupProps[K] } & { apiVersion: 'velero.io/v1'; kind: 'PodVolumeBackup' };
  constructor(scope: Construct, id: string, props?: PodVolumeBackupProps);
}
export interface PodVolumeBackupProps {
  metadata?: ObjectMeta;
  spec?: PodVolumeBackupSpec;
  status?: PodVolumeBackupStatus;
}
export interface PodVolumeBackupSpec {
  backupStorageLocation: string;
  cancel?: boolean;
  node: string;
  pod: ObjectReference;
  repoIdentifier: string;
  tags?: { [k: string]: string };
  uploaderSettings?: { [k: string]: string } | null;
  uploaderType?: "kopia" | "restic" | "";
  volume: string;
}
export interface PodVolumeBackupStatus {
  /** format date-time */
  acceptedTimestamp?: string | null;
  /** format date-time */
  completionTimestamp?: string | null;
  incrementalBytes?: number;
  message?: string;
  path?: string;
  phase?: "New" | "Accepted" | "Prepared" | "InProgress" | "Canceling" | "Canceled" | "Completed" | "Failed";
  progress?: PodVolumeBackupStatusProgress;
  snapshotID?: string;
  /** format date-time */
  startTimestamp?: string | null;
}
export interface PodVolumeBackupStatusProgress {
  bytesDone?: number;
  totalBytes?: number;
}
/**
 * `velero.io/v1`, namespaced
 * @see https://github.com/velero-io/velero
 */
export declare class PodVolumeRestore extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PodVolumeRestoreProps): { [K in keyof PodVolumeRestoreProps]: PodVolumeRestoreProps[K] } & { apiVersion: 'velero.io/v1'; kind: 'PodVolumeRestore' };
  constructor(scope: Construct, id: string, props?: PodVolumeRestoreProps);
}
export interface PodVolumeRestoreProps {
  metadata?: ObjectMeta;
  spec?: PodVolumeRestoreSpec;
  status?: PodVolumeRestoreStatus;
}
export interface PodVolumeRestoreSpec {
  backupStorageLocation: string;
  cancel?: boolean;
  pod: ObjectReference;
  repoIdentifier: string;
  snapshotID: string;
  snapshotSize?: number;
  sourceNamespace: string;
  uploaderSettings?: { [k: string]: string } | null;
  uploaderType?: "kopia" | "restic" | "";
  volume: string;
}
export interface PodVolumeRestoreStatus {
  /** format date-time */
  acceptedTimestamp?: string | null;
  /** format date-time */
  completionTimestamp?: string | null;
  message?: string;
  node?: string;
  phase?: "New" | "Accepted" | "Prepared" | "InProgress" | "Canceling" | "Canceled" | "Completed" | "Failed";
  progress?: PodVolumeRestoreStatusProgress;
  /** format date-time */
  startTimestamp?: string | null;
}
export interface PodVolumeRestoreStatusProgress {
  bytesDone?: number;
  totalBytes?: number;
}
/**
 * `velero.io/v1`, namespaced
 * @see https://github.com/velero-io/velero
 */
export declare class Restore extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RestoreProps): { [K in keyof RestoreProps]: RestoreProps[K] } & { apiVersion: 'velero.io/v1'; kind: 'Restore' };
  constructor(scope: Construct, id: string, props?: RestoreProps);
}
export interface RestoreProps {
  metadata?: ObjectMeta;
  spec?: RestoreSpec;
  status?: RestoreStatus;
}
export interface RestoreSpec {
  backupName?: string;
  excludedNamespaces?: readonly string[] | null;
  excludedResources?: readonly string[] | null;
  existingResourcePolicy?: string | null;
  hooks?: RestoreSpecHooks;
  includeClusterResources?: boolean | null;
  includedNamespaces?: readonly string[] | null;
  includedResources?: readonly string[] | null;
  itemOperationTimeout?: string;
  labelSelector?: LabelSelector | null;
  namespaceMapping?: { [k: string]: string };
  orLabelSelectors?: readonly RestoreSpecOrLabelSelectors[] | null;
  preserveNodePorts?: boolean | null;
  resourceModifier?: RestoreSpecResourceModifier | null;
  restorePVs?: boolean | null;
  restoreStatus?: RestoreSpecRestoreStatus | null;
  scheduleName?: string;
  uploaderConfig?: RestoreSpecUploaderConfig | null;
}
export interface RestoreStatus {
  /** format date-time */
  completionTimestamp?: string | null;
  errors?: number;
  failureReason?: string;
  hookStatus?: RestoreStatusHookStatus | null;
  phase?: "New" | "FailedValidation" | "InProgress" | "WaitingForPluginOperations" | "WaitingForPluginOperationsPartiallyFailed" | "Completed" | "PartiallyFailed" | "Failed" | "Finalizing" | "FinalizingPartiallyFailed";
  progress?: RestoreStatusProgress | null;
  restoreItemOperationsAttempted?: number;
  restoreItemOperationsCompleted?: number;
  restoreItemOperationsFailed?: number;
  /** format date-time */
  startTimestamp?: string | null;
  validationErrors?: readonly string[] | null;
  warnings?: number;
}
export interface RestoreSpecHooks {
  resources?: readonly RestoreSpecHooksResources[];
}
export interface RestoreSpecOrLabelSelectors {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: { [k: string]: string };
}
export interface RestoreSpecResourceModifier {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface RestoreSpecRestoreStatus {
  excludedResources?: readonly string[] | null;
  includedResources?: readonly string[] | null;
}
export interface RestoreSpecUploaderConfig {
  parallelFilesDownload?: number;
  writeSparseFiles?: boolean | null;
}
export interface RestoreStatusHookStatus {
  hooksAttempted?: number;
  hooksFailed?: number;
}
export interface RestoreStatusProgress {
  itemsRestored?: number;
  totalItems?: number;
}
export interface RestoreSpecHooksResources {
  excludedNamespaces?: readonly string[] | null;
  excludedResources?: readonly string[] | null;
  includedNamespaces?: readonly string[] | null;
  includedResources?: readonly string[] | null;
  labelSelector?: LabelSelector | null;
  name: string;
  postHooks?: readonly RestoreSpecHooksResourcesPostHooks[];
}
export interface RestoreSpecHooksResourcesPostHooks {
  exec?: RestoreSpecHooksResourcesPostHooksExec;
  init?: RestoreSpecHooksResourcesPostHooksInit;
}
export interface RestoreSpecHooksResourcesPostHooksExec {
  /** at least 1 item */
  command: readonly string[];
  container?: string;
  execTimeout?: string;
  onError?: "Continue" | "Fail";
  waitForReady?: boolean | null;
  waitTimeout?: string;
}
export interface RestoreSpecHooksResourcesPostHooksInit {
  initContainers?: readonly Record<string, unknown>[];
  timeout?: string;
}
/**
 * `velero.io/v1`, namespaced
 * @see https://github.com/velero-io/velero
 */
export declare class Schedule extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ScheduleProps): { [K in keyof ScheduleProps]: ScheduleProps[K] } & { apiVersion: 'velero.io/v1'; kind: 'Schedule' };
  constructor(scope: Construct, id: string, props?: ScheduleProps);
}
export interface ScheduleProps {
  metadata?: ObjectMeta;
  spec?: ScheduleSpec;
  status?: ScheduleStatus;
}
export interface ScheduleSpec {
  paused?: boolean;
  schedule: string;
  skipImmediately?: boolean;
  template: ScheduleSpecTemplate;
  useOwnerReferencesInBackup?: boolean | null;
}
export interface ScheduleStatus {
  /** format date-time */
  lastBackup?: string | null;
  /** format date-time */
  lastSkipped?: string | null;
  phase?: "New" | "Enabled" | "FailedValidation";
  validationErrors?: readonly string[];
}
export interface ScheduleSpecTemplate {
  csiSnapshotTimeout?: string;
  datamover?: string;
  defaultVolumesToFsBackup?: boolean | null;
  defaultVolumesToRestic?: boolean | null;
  excludedClusterScopedResources?: readonly string[] | null;
  excludedNamespaceScopedResources?: readonly string[] | null;
  excludedNamespaces?: readonly string[] | null;
  excludedResources?: readonly string[] | null;
  hooks?: ScheduleSpecTemplateHooks;
  includeClusterResources?: boolean | null;
  includedClusterScopedResources?: readonly string[] | null;
  includedNamespaceScopedResources?: readonly string[] | null;
  includedNamespaces?: readonly string[] | null;
  includedResources?: readonly string[] | null;
  itemOperationTimeout?: string;
  labelSelector?: LabelSelector | null;
  metadata?: ScheduleSpecTemplateMetadata;
  orLabelSelectors?: readonly ScheduleSpecTemplateOrLabelSelectors[] | null;
  orderedResources?: { [k: string]: string } | null;
  resourcePolicy?: ScheduleSpecTemplateResourcePolicy;
  snapshotMoveData?: boolean | null;
  snapshotVolumes?: boolean | null;
  storageLocation?: string;
  ttl?: string;
  uploaderConfig?: ScheduleSpecTemplateUploaderConfig | null;
  volumeGroupSnapshotLabelKey?: string;
  volumeSnapshotLocations?: readonly string[];
}
export interface ScheduleSpecTemplateHooks {
  resources?: readonly ScheduleSpecTemplateHooksResources[] | null;
}
export interface ScheduleSpecTemplateMetadata {
  labels?: { [k: string]: string };
}
export interface ScheduleSpecTemplateOrLabelSelectors {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: { [k: string]: string };
}
export interface ScheduleSpecTemplateResourcePolicy {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface ScheduleSpecTemplateUploaderConfig {
  parallelFilesUpload?: number;
}
export interface ScheduleSpecTemplateHooksResources {
  excludedNamespaces?: readonly string[] | null;
  excludedResources?: readonly string[] | null;
  includedNamespaces?: readonly string[] | null;
  includedResources?: readonly string[] | null;
  labelSelector?: LabelSelector | null;
  name: string;
  post?: readonly ScheduleSpecTemplateHooksResourcesPost[];
  pre?: readonly ScheduleSpecTemplateHooksResourcesPost[];
}
export interface ScheduleSpecTemplateHooksResourcesPost {
  exec: ScheduleSpecTemplateHooksResourcesPostExec;
}
export interface ScheduleSpecTemplateHooksResourcesPostExec {
  /** at least 1 item */
  command: readonly string[];
  container?: string;
  onError?: "Continue" | "Fail";
  timeout?: string;
}
/**
 * `velero.io/v1`, namespaced
 * @see https://github.com/velero-io/velero
 */
export declare class ServerStatusRequest extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServerStatusRequestProps): { [K in keyof ServerStatusRequestProps]: ServerStatusRequestProps[K] } & { apiVersion: 'velero.io/v1'; kind: 'ServerStatusRequest' };
  constructor(scope: Construct, id: string, props?: ServerStatusRequestProps);
}
export interface ServerStatusRequestProps {
  metadata?: ObjectMeta;
  spec?: Record<string, never>;
  status?: ServerStatusRequestStatus;
}
export interface ServerStatusRequestStatus {
  phase?: "New" | "Processed";
  plugins?: readonly ServerStatusRequestStatusPlugins[] | null;
  /** format date-time */
  processedTimestamp?: string | null;
  serverVersion?: string;
}
export interface ServerStatusRequestStatusPlugins {
  kind: string;
  name: string;
}
/**
 * `velero.io/v1`, namespaced
 * @see https://github.com/velero-io/velero
 */
export declare class VolumeSnapshotLocation extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: VolumeSnapshotLocationProps): { [K in keyof VolumeSnapshotLocationProps]: VolumeSnapshotLocationProps[K] } & { apiVersion: 'velero.io/v1'; kind: 'VolumeSnapshotLocation' };
  constructor(scope: Construct, id: string, props?: VolumeSnapshotLocationProps);
}
export interface VolumeSnapshotLocationProps {
  metadata?: ObjectMeta;
  spec?: VolumeSnapshotLocationSpec;
  status?: VolumeSnapshotLocationStatus;
}
export interface VolumeSnapshotLocationSpec {
  config?: { [k: string]: string };
  credential?: VolumeSnapshotLocationSpecCredential;
  provider: string;
}
export interface VolumeSnapshotLocationStatus {
  phase?: "Available" | "Unavailable";
}
export interface VolumeSnapshotLocationSpecCredential {
  key: string;
  name?: string;
  optional?: boolean;
}

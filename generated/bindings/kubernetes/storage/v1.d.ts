// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { PersistentVolumeSpec, TopologySelectorTerm } from '../core/v1';
import { LabelSelector, ObjectMeta } from '../meta/v1';

/**
 * `storage.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#csidriver-v1-storage-k8s-io
 */
export declare class CSIDriver extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CSIDriverProps): { [K in keyof CSIDriverProps]: CSIDriverProps[K] } & { apiVersion: 'storage.k8s.io/v1'; kind: 'CSIDriver' };
  constructor(scope: Construct, id: string, props: CSIDriverProps);
}
export interface CSIDriverProps {
  metadata?: ObjectMeta;
  spec: CSIDriverSpec;
}
/**
 * `storage.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#csinode-v1-storage-k8s-io
 */
export declare class CSINode extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CSINodeProps): { [K in keyof CSINodeProps]: CSINodeProps[K] } & { apiVersion: 'storage.k8s.io/v1'; kind: 'CSINode' };
  constructor(scope: Construct, id: string, props: CSINodeProps);
}
export interface CSINodeProps {
  metadata?: ObjectMeta;
  spec: CSINodeSpec;
  /** @since Kubernetes 1.37 */
  status?: CSINodeStatus;
}
/**
 * `storage.k8s.io/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#csistoragecapacity-v1-storage-k8s-io
 */
export declare class CSIStorageCapacity extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CSIStorageCapacityProps): { [K in keyof CSIStorageCapacityProps]: CSIStorageCapacityProps[K] } & { apiVersion: 'storage.k8s.io/v1'; kind: 'CSIStorageCapacity' };
  constructor(scope: Construct, id: string, props: CSIStorageCapacityProps);
}
export interface CSIStorageCapacityProps {
  capacity?: number | string;
  maximumVolumeSize?: number | string;
  metadata?: ObjectMeta;
  nodeTopology?: LabelSelector;
  /** → StorageClass */
  storageClassName: string;
}
/**
 * `storage.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#storageclass-v1-storage-k8s-io
 */
export declare class StorageClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: StorageClassProps): { [K in keyof StorageClassProps]: StorageClassProps[K] } & { apiVersion: 'storage.k8s.io/v1'; kind: 'StorageClass' };
  constructor(scope: Construct, id: string, props: StorageClassProps);
}
export interface StorageClassProps {
  allowVolumeExpansion?: boolean;
  allowedTopologies?: readonly TopologySelectorTerm[];
  metadata?: ObjectMeta;
  mountOptions?: readonly string[];
  parameters?: { [k: string]: string };
  provisioner: string;
  reclaimPolicy?: "Delete" | "Recycle" | "Retain";
  volumeBindingMode?: "Immediate" | "WaitForFirstConsumer";
}
/**
 * `storage.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumeattachment-v1-storage-k8s-io
 */
export declare class VolumeAttachment extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeAttachmentProps): { [K in keyof VolumeAttachmentProps]: VolumeAttachmentProps[K] } & { apiVersion: 'storage.k8s.io/v1'; kind: 'VolumeAttachment' };
  constructor(scope: Construct, id: string, props: VolumeAttachmentProps);
}
export interface VolumeAttachmentProps {
  metadata?: ObjectMeta;
  spec: VolumeAttachmentSpec;
}
/**
 * `storage.k8s.io/v1`, cluster-scoped
 * @since Kubernetes 1.34
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumeattributesclass-v1-storage-k8s-io
 */
export declare class VolumeAttributesClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeAttributesClassProps): { [K in keyof VolumeAttributesClassProps]: VolumeAttributesClassProps[K] } & { apiVersion: 'storage.k8s.io/v1'; kind: 'VolumeAttributesClass' };
  constructor(scope: Construct, id: string, props: VolumeAttributesClassProps);
}
export interface VolumeAttributesClassProps {
  driverName: string;
  metadata?: ObjectMeta;
  parameters?: { [k: string]: string };
}
export interface CSIDriverSpec {
  attachRequired?: boolean;
  fsGroupPolicy?: string;
  /** @since Kubernetes 1.33, gate MutableCSINodeAllocatableCount */
  nodeAllocatableUpdatePeriodSeconds?: number;
  podInfoOnMount?: boolean;
  /** @since Kubernetes 1.36, gate VolumeLimitScaling */
  preventPodSchedulingIfMissing?: boolean;
  requiresRepublish?: boolean;
  /** gate SELinuxMountReadWriteOncePod */
  seLinuxMount?: boolean;
  /** @since Kubernetes 1.35, gate CSIServiceAccountTokenSecrets */
  serviceAccountTokenInSecrets?: boolean;
  /** gate CSIStorageCapacity */
  storageCapacity?: boolean;
  tokenRequests?: readonly TokenRequest[];
  /** no duplicates */
  volumeLifecycleModes?: readonly string[];
}
export interface CSINodeDriver {
  allocatable?: VolumeNodeResources;
  name: string;
  nodeID: string;
  topologyKeys?: readonly string[];
}
export interface CSINodeSpec {
  /** one per `name` */
  drivers: readonly CSINodeDriver[];
}
export interface CSINodeStatus {
  /**
   * one per `name`
   * gate CSIVolumeHealth
   */
  storageHealth?: readonly StorageHealth[];
}
export interface StorageHealth {
  healthConditions?: readonly StorageHealthCondition[];
  name: string;
}
export interface StorageHealthCondition {
  accessMode?: "ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOnce" | "ReadWriteOncePod";
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason: string;
  status: "StorageDegraded" | "StorageUnreachable";
  volumeMode?: "Block" | "Filesystem";
}
export interface TokenRequest {
  audience: string;
  expirationSeconds?: number;
}
export interface VolumeAttachmentSource {
  inlineVolumeSpec?: PersistentVolumeSpec;
  /** → PersistentVolume */
  persistentVolumeName?: string;
}
export interface VolumeAttachmentSpec {
  attacher: string;
  /** → Node */
  nodeName: string;
  source: VolumeAttachmentSource;
}
export interface VolumeNodeResources {
  count?: number;
}

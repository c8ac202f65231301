// Machine-written by `npx projen generate` from external-snapshotter v8.6.0 (github:kubernetes-csi/external-snapshotter@78e32cd84e0abec2621924a30e38c755f93e180a, digest 426cdc5be74adb48baa4266e60fd72e2): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectReference } from './kubernetes/core/v1';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `groupsnapshot.storage.k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-csi/external-snapshotter
 */
export declare class VolumeGroupSnapshot extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeGroupSnapshotProps): { [K in keyof VolumeGroupSnapshotProps]: VolumeGroupSnapshotProps[K] } & { apiVersion: 'groupsnapshot.storage.k8s.io/v1beta2'; kind: 'VolumeGroupSnapshot' };
  constructor(scope: Construct, id: string, props: VolumeGroupSnapshotProps);
}
export interface VolumeGroupSnapshotProps {
  metadata?: ObjectMeta;
  spec: VolumeGroupSnapshotSpec;
}
export interface VolumeGroupSnapshotSpec {
  source: VolumeGroupSnapshotSpecSource;
  /** rule: `size(self) > 0` */
  volumeGroupSnapshotClassName?: string;
}
/**
 * rule: `!has(oldSelf.selector) || has(self.selector)`
 * rule: `!has(oldSelf.volumeGroupSnapshotContentName) || has(self.volumeGroupSnapshotContentName)`
 * rule: `(has(self.selector) && !has(self.volumeGroupSnapshotContentName)) || (!has(self.selector) && has(self.volumeGroupSnapshotContentName))`
 */
export interface VolumeGroupSnapshotSpecSource {
  selector?: LabelSelector;
  /** rule: `self == oldSelf` */
  volumeGroupSnapshotContentName?: string;
}
/**
 * `groupsnapshot.storage.k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-csi/external-snapshotter
 */
export declare class VolumeGroupSnapshotV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeGroupSnapshotV1Props): { [K in keyof VolumeGroupSnapshotV1Props]: VolumeGroupSnapshotV1Props[K] } & { apiVersion: 'groupsnapshot.storage.k8s.io/v1'; kind: 'VolumeGroupSnapshot' };
  constructor(scope: Construct, id: string, props: VolumeGroupSnapshotV1Props);
}
export interface VolumeGroupSnapshotV1Props {
  metadata?: ObjectMeta;
  spec: VolumeGroupSnapshotSpec;
}
/**
 * `groupsnapshot.storage.k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-csi/external-snapshotter
 */
export declare class VolumeGroupSnapshotV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeGroupSnapshotV1Beta1Props): { [K in keyof VolumeGroupSnapshotV1Beta1Props]: VolumeGroupSnapshotV1Beta1Props[K] } & { apiVersion: 'groupsnapshot.storage.k8s.io/v1beta1'; kind: 'VolumeGroupSnapshot' };
  constructor(scope: Construct, id: string, props: VolumeGroupSnapshotV1Beta1Props);
}
export interface VolumeGroupSnapshotV1Beta1Props {
  metadata?: ObjectMeta;
  spec: VolumeGroupSnapshotSpec;
}
/**
 * `groupsnapshot.storage.k8s.io/v1beta2`, cluster-scoped
 * @see https://github.com/kubernetes-csi/external-snapshotter
 */
export declare class VolumeGroupSnapshotClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeGroupSnapshotClassProps): { [K in keyof VolumeGroupSnapshotClassProps]: VolumeGroupSnapshotClassProps[K] } & { apiVersion: 'groupsnapshot.storage.k8s.io/v1beta2'; kind: 'VolumeGroupSnapshotClass' };
  constructor(scope: Construct, id: string, props: VolumeGroupSnapshotClassProps);
}
export interface VolumeGroupSnapshotClassProps {
  /** rule: `self == oldSelf` */
  deletionPolicy: "Delete" | "Retain";
  /** rule: `self == oldSelf` */
  driver: string;
  metadata?: ObjectMeta;
  /** rule: `self == oldSelf` */
  parameters?: { [k: string]: string };
}
/**
 * `groupsnapshot.storage.k8s.io/v1`, cluster-scoped
 * @see https://github.com/kubernetes-csi/external-snapshotter
 */
export declare class VolumeGroupSnapshotClassV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeGroupSnapshotClassV1Props): { [K in keyof VolumeGroupSnapshotClassV1Props]: VolumeGroupSnapshotClassV1Props[K] } & { apiVersion: 'groupsnapshot.storage.k8s.io/v1'; kind: 'VolumeGroupSnapshotClass' };
  constructor(scope: Construct, id: string, props: VolumeGroupSnapshotClassV1Props);
}
export interface VolumeGroupSnapshotClassV1Props {
  /** rule: `self == oldSelf` */
  deletionPolicy: "Delete" | "Retain";
  /** rule: `self == oldSelf` */
  driver: string;
  metadata?: ObjectMeta;
  /** rule: `self == oldSelf` */
  parameters?: { [k: string]: string };
}
/**
 * `groupsnapshot.storage.k8s.io/v1beta1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kubernetes-csi/external-snapshotter
 */
export declare class VolumeGroupSnapshotClassV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeGroupSnapshotClassV1Beta1Props): { [K in keyof VolumeGroupSnapshotClassV1Beta1Props]: VolumeGroupSnapshotClassV1Beta1Props[K] } & { apiVersion: 'groupsnapshot.storage.k8s.io/v1beta1'; kind: 'VolumeGroupSnapshotClass' };
  constructor(scope: Construct, id: string, props: VolumeGroupSnapshotClassV1Beta1Props);
}
export interface VolumeGroupSnapshotClassV1Beta1Props {
  deletionPolicy: "Delete" | "Retain";
  driver: string;
  metadata?: ObjectMeta;
  parameters?: { [k: string]: string };
}
/**
 * `groupsnapshot.storage.k8s.io/v1beta2`, cluster-scoped
 * @see https://github.com/kubernetes-csi/external-snapshotter
 */
export declare class VolumeGroupSnapshotContent extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeGroupSnapshotContentProps): { [K in keyof VolumeGroupSnapshotContentProps]: VolumeGroupSnapshotContentProps[K] } & { apiVersion: 'groupsnapshot.storage.k8s.io/v1beta2'; kind: 'VolumeGroupSnapshotContent' };
  constructor(scope: Construct, id: string, props: VolumeGroupSnapshotContentProps);
}
export interface VolumeGroupSnapshotContentProps {
  metadata?: ObjectMeta;
  spec: VolumeGroupSnapshotContentSpec;
}
export interface VolumeGroupSnapshotContentSpec {
  deletionPolicy: "Delete" | "Retain";
  /** rule: `self == oldSelf` */
  driver: string;
  source: VolumeGroupSnapshotContentSpecSource;
  /** rule: `self == oldSelf` */
  volumeGroupSnapshotClassName?: string;
  volumeGroupSnapshotRef: ObjectReference;
}
/**
 * rule: `!has(oldSelf.volumeHandles) || has(self.volumeHandles)`
 * rule: `!has(oldSelf.groupSnapshotHandles) || has(self.groupSnapshotHandles)`
 * rule: `(has(self.volumeHandles) && !has(self.groupSnapshotHandles)) || (!has(self.volumeHandles) && has(self.groupSnapshotHandles))`
 */
export interface VolumeGroupSnapshotContentSpecSource {
  groupSnapshotHandles?: VolumeGroupSnapshotContentSpecSourceGroupSnapshotHandles;
  /** rule: `self == oldSelf` */
  volumeHandles?: readonly string[];
}
/** rule: `self == oldSelf` */
export interface VolumeGroupSnapshotContentSpecSourceGroupSnapshotHandles {
  volumeGroupSnapshotHandle: string;
  volumeSnapshotHandles: readonly string[];
}
/**
 * `groupsnapshot.storage.k8s.io/v1`, cluster-scoped
 * @see https://github.com/kubernetes-csi/external-snapshotter
 */
export declare class VolumeGroupSnapshotContentV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeGroupSnapshotContentV1Props): { [K in keyof VolumeGroupSnapshotContentV1Props]: VolumeGroupSnapshotContentV1Props[K] } & { apiVersion: 'groupsnapshot.storage.k8s.io/v1'; kind: 'VolumeGroupSnapshotContent' };
  constructor(scope: Construct, id: string, props: VolumeGroupSnapshotContentV1Props);
}
export interface VolumeGroupSnapshotContentV1Props {
  metadata?: ObjectMeta;
  spec: VolumeGroupSnapshotContentSpec;
}
/**
 * `groupsnapshot.storage.k8s.io/v1beta1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kubernetes-csi/external-snapshotter
 */
export declare class VolumeGroupSnapshotContentV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeGroupSnapshotContentV1Beta1Props): { [K in keyof VolumeGroupSnapshotContentV1Beta1Props]: VolumeGroupSnapshotContentV1Beta1Props[K] } & { apiVersion: 'groupsnapshot.storage.k8s.io/v1beta1'; kind: 'VolumeGroupSnapshotContent' };
  constructor(scope: Construct, id: string, props: VolumeGroupSnapshotContentV1Beta1Props);
}
export interface VolumeGroupSnapshotContentV1Beta1Props {
  metadata?: ObjectMeta;
  spec: VolumeGroupSnapshotContentV1Beta1Spec;
}
export interface VolumeGroupSnapshotContentV1Beta1Spec {
  deletionPolicy: "Delete" | "Retain";
  driver: string;
  source: VolumeGroupSnapshotContentSpecSource;
  volumeGroupSnapshotClassName?: string;
  volumeGroupSnapshotRef: ObjectReference;
}
/**
 * `snapshot.storage.k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-csi/external-snapshotter
 */
export declare class VolumeSnapshot extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeSnapshotProps): { [K in keyof VolumeSnapshotProps]: VolumeSnapshotProps[K] } & { apiVersion: 'snapshot.storage.k8s.io/v1'; kind: 'VolumeSnapshot' };
  constructor(scope: Construct, id: string, props: VolumeSnapshotProps);
}
export interface VolumeSnapshotProps {
  metadata?: ObjectMeta;
  spec: VolumeSnapshotSpec;
}
export interface VolumeSnapshotSpec {
  source: VolumeSnapshotSpecSource;
  /** rule: `size(self) > 0` */
  volumeSnapshotClassName?: string;
}
/**
 * rule: `!has(oldSelf.persistentVolumeClaimName) || has(self.persistentVolumeClaimName)`
 * rule: `!has(oldSelf.volumeSnapshotContentName) || has(self.volumeSnapshotContentName)`
 * rule: `(has(self.volumeSnapshotContentName) && !has(self.persistentVolumeClaimName)) || (!has(self.volumeSnapshotContentName) && has(self.persistentVolumeClaimName))`
 */
export interface VolumeSnapshotSpecSource {
  /**
   * → PersistentVolumeClaim
   * rule: `self == oldSelf`
   */
  persistentVolumeClaimName?: string;
  /** rule: `self == oldSelf` */
  volumeSnapshotContentName?: string;
}
/**
 * `snapshot.storage.k8s.io/v1`, cluster-scoped
 * @see https://github.com/kubernetes-csi/external-snapshotter
 */
export declare class VolumeSnapshotClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeSnapshotClassProps): { [K in keyof VolumeSnapshotClassProps]: VolumeSnapshotClassProps[K] } & { apiVersion: 'snapshot.storage.k8s.io/v1'; kind: 'VolumeSnapshotClass' };
  constructor(scope: Construct, id: string, props: VolumeSnapshotClassProps);
}
export interface VolumeSnapshotClassProps {
  deletionPolicy: "Delete" | "Retain";
  driver: string;
  metadata?: ObjectMeta;
  parameters?: { [k: string]: string };
}
/**
 * `snapshot.storage.k8s.io/v1`, cluster-scoped
 * @see https://github.com/kubernetes-csi/external-snapshotter
 */
export declare class VolumeSnapshotContent extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeSnapshotContentProps): { [K in keyof VolumeSnapshotContentProps]: VolumeSnapshotContentProps[K] } & { apiVersion: 'snapshot.storage.k8s.io/v1'; kind: 'VolumeSnapshotContent' };
  constructor(scope: Construct, id: string, props: VolumeSnapshotContentProps);
}
export interface VolumeSnapshotContentProps {
  metadata?: ObjectMeta;
  spec: VolumeSnapshotContentSpec;
}
/** rule: `!has(oldSelf.sourceVolumeMode) || has(self.sourceVolumeMode)` */
export interface VolumeSnapshotContentSpec {
  deletionPolicy: "Delete" | "Retain";
  driver: string;
  source: VolumeSnapshotContentSpecSource;
  /** rule: `self == oldSelf` */
  sourceVolumeMode?: string;
  volumeSnapshotClassName?: string;
  volumeSnapshotRef: ObjectReference;
}
/**
 * rule: `!has(oldSelf.volumeHandle) || has(self.volumeHandle)`
 * rule: `!has(oldSelf.snapshotHandle) || has(self.snapshotHandle)`
 * rule: `(has(self.volumeHandle) && !has(self.snapshotHandle)) || (!has(self.volumeHandle) && has(self.snapshotHandle))`
 */
export interface VolumeSnapshotContentSpecSource {
  /** rule: `self == oldSelf` */
  snapshotHandle?: string;
  /** rule: `self == oldSelf` */
  volumeHandle?: string;
}

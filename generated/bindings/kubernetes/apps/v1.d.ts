// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { PersistentVolumeClaimObject, PodTemplateSpec } from '../core/v1';
import { LabelSelector, ObjectMeta } from '../meta/v1';

/**
 * `apps/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#controllerrevision-v1-apps
 */
export declare class ControllerRevision extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ControllerRevisionProps): { [K in keyof ControllerRevisionProps]: ControllerRevisionProps[K] } & { apiVersion: 'apps/v1'; kind: 'ControllerRevision' };
  constructor(scope: Construct, id: string, props: ControllerRevisionProps);
}
export interface ControllerRevisionProps {
  data: unknown;
  metadata?: ObjectMeta;
  revision?: number;
}
/**
 * `apps/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#daemonset-v1-apps
 */
export declare class DaemonSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: DaemonSetProps): { [K in keyof DaemonSetProps]: DaemonSetProps[K] } & { apiVersion: 'apps/v1'; kind: 'DaemonSet' };
  constructor(scope: Construct, id: string, props: DaemonSetProps);
}
export interface DaemonSetProps {
  metadata?: ObjectMeta;
  spec: DaemonSetSpec;
}
/**
 * `apps/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deployment-v1-apps
 */
export declare class Deployment extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: DeploymentProps): { [K in keyof DeploymentProps]: DeploymentProps[K] } & { apiVersion: 'apps/v1'; kind: 'Deployment' };
  constructor(scope: Construct, id: string, props: DeploymentProps);
}
export interface DeploymentProps {
  metadata?: ObjectMeta;
  spec: DeploymentSpec;
}
/**
 * `apps/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#replicaset-v1-apps
 */
export declare class ReplicaSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ReplicaSetProps): { [K in keyof ReplicaSetProps]: ReplicaSetProps[K] } & { apiVersion: 'apps/v1'; kind: 'ReplicaSet' };
  constructor(scope: Construct, id: string, props: ReplicaSetProps);
}
export interface ReplicaSetProps {
  metadata?: ObjectMeta;
  spec: ReplicaSetSpec;
}
/**
 * `apps/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#statefulset-v1-apps
 */
export declare class StatefulSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: StatefulSetProps): { [K in keyof StatefulSetProps]: StatefulSetProps[K] } & { apiVersion: 'apps/v1'; kind: 'StatefulSet' };
  constructor(scope: Construct, id: string, props: StatefulSetProps);
}
export interface StatefulSetProps {
  metadata?: ObjectMeta;
  spec: StatefulSetSpec;
}
export interface DaemonSetSpec {
  minReadySeconds?: number;
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  template: PodTemplateSpec;
  updateStrategy?: DaemonSetUpdateStrategy;
}
export interface DaemonSetUpdateStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
  type?: "OnDelete" | "RollingUpdate";
}
export interface DeploymentSpec {
  minReadySeconds?: number;
  paused?: boolean;
  progressDeadlineSeconds?: number;
  replicas?: number;
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  strategy?: DeploymentStrategy;
  template: PodTemplateSpec;
}
export interface DeploymentStrategy {
  rollingUpdate?: RollingUpdateDeployment;
  type?: "Recreate" | "RollingUpdate";
}
export interface ReplicaSetSpec {
  minReadySeconds?: number;
  replicas?: number;
  selector: LabelSelector;
  template?: PodTemplateSpec;
}
export interface RollingUpdateDaemonSet {
  maxSurge?: number | string;
  maxUnavailable?: number | string;
}
export interface RollingUpdateDeployment {
  maxSurge?: number | string;
  maxUnavailable?: number | string;
}
export interface RollingUpdateStatefulSetStrategy {
  /** gate MaxUnavailableStatefulSet */
  maxUnavailable?: number | string;
  partition?: number;
}
export interface StatefulSetOrdinals {
  start?: number;
}
export interface StatefulSetPersistentVolumeClaimRetentionPolicy {
  whenDeleted?: string;
  whenScaled?: string;
}
export interface StatefulSetSpec {
  minReadySeconds?: number;
  ordinals?: StatefulSetOrdinals;
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy;
  podManagementPolicy?: "OrderedReady" | "Parallel";
  replicas?: number;
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  serviceName?: string;
  template: PodTemplateSpec;
  updateStrategy?: StatefulSetUpdateStrategy;
  volumeClaimTemplates?: readonly PersistentVolumeClaimObject[];
}
export interface StatefulSetUpdateStrategy {
  rollingUpdate?: RollingUpdateStatefulSetStrategy;
  /** `"Recreate"` since 1.37 */
  type?: "OnDelete" | "Recreate" | "RollingUpdate";
}

// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { Condition, ObjectMeta } from '../meta/v1';

/**
 * `lifecycle.k8s.io/v1alpha1`, namespaced
 * @since Kubernetes 1.37
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#eviction-v1alpha1-lifecycle-k8s-io
 */
export declare class Eviction extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: EvictionProps): { [K in keyof EvictionProps]: EvictionProps[K] } & { apiVersion: 'lifecycle.k8s.io/v1alpha1'; kind: 'Eviction' };
  constructor(scope: Construct, id: string, props: EvictionProps);
}
export interface EvictionProps {
  metadata?: ObjectMeta;
  spec: EvictionSpec;
  status?: EvictionStatus;
}
/**
 * `lifecycle.k8s.io/v1alpha1`, namespaced
 * @since Kubernetes 1.37
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#evictionrequest-v1alpha1-lifecycle-k8s-io
 */
export declare class EvictionRequest extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: EvictionRequestProps): { [K in keyof EvictionRequestProps]: EvictionRequestProps[K] } & { apiVersion: 'lifecycle.k8s.io/v1alpha1'; kind: 'EvictionRequest' };
  constructor(scope: Construct, id: string, props: EvictionRequestProps);
}
export interface EvictionRequestProps {
  metadata?: ObjectMeta;
  spec: EvictionRequestSpec;
  status?: EvictionRequestStatus;
}
export interface EvictionPodReference {
  name: string;
  uid: string;
}
export interface EvictionRequestPodReference {
  name: string;
  uid: string;
}
export interface EvictionRequestSpec {
  intent: "Eviction" | "Withdrawn";
  requester: string;
  target: EvictionRequestTarget;
}
export interface EvictionRequestStatus {
  /** one per `type` */
  conditions?: readonly Condition[];
  observedGeneration?: number;
}
export interface EvictionRequestTarget {
  pod?: EvictionRequestPodReference;
}
export interface EvictionSpec {
  target: EvictionTarget;
}
export interface EvictionStatus {
  /** one per `type` */
  conditions?: readonly Condition[];
  observedGeneration?: number;
  /** one per `name` */
  requesters?: readonly Requester[];
  /** one per `name` */
  responders?: readonly ResponderStatus[];
  /** one per `name` */
  targetResponders?: readonly TargetResponder[];
}
export interface EvictionTarget {
  pod?: EvictionPodReference;
}
export interface Requester {
  intent: "Eviction" | "Withdrawn";
  name: string;
}
export interface ResponderStatus {
  /** format date-time */
  completionTime?: string;
  /** format date-time */
  expectedCompletionTime?: string;
  /** format date-time */
  heartbeatTime?: string;
  message?: string;
  name: string;
  /** format date-time */
  startTime?: string;
}
export interface TargetResponder {
  name: string;
  priority: number;
  state: "Active" | "Canceled" | "Completed" | "Inactive" | "Interrupted";
}

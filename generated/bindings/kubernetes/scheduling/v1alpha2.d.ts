// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from '../meta/v1';

/**
 * `scheduling.k8s.io/v1alpha2`, namespaced
 * served with a feature gate in 1.36
 * @since Kubernetes 1.36
 * @until Kubernetes 1.36
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podgroup-v1alpha2-scheduling-k8s-io
 */
export declare class PodGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PodGroupProps): { [K in keyof PodGroupProps]: PodGroupProps[K] } & { apiVersion: 'scheduling.k8s.io/v1alpha2'; kind: 'PodGroup' };
  constructor(scope: Construct, id: string, props: PodGroupProps);
}
export interface PodGroupProps {
  metadata?: ObjectMeta;
  spec: PodGroupSpec;
}
/**
 * `scheduling.k8s.io/v1alpha2`, namespaced
 * served with a feature gate in 1.36
 * @since Kubernetes 1.36
 * @until Kubernetes 1.36
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#workload-v1alpha2-scheduling-k8s-io
 */
export declare class Workload extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkloadProps): { [K in keyof WorkloadProps]: WorkloadProps[K] } & { apiVersion: 'scheduling.k8s.io/v1alpha2'; kind: 'Workload' };
  constructor(scope: Construct, id: string, props: WorkloadProps);
}
export interface WorkloadProps {
  metadata?: ObjectMeta;
  spec: WorkloadSpec;
}
export interface GangSchedulingPolicy {
  minCount: number;
}
export interface PodGroupResourceClaim {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface PodGroupSchedulingConstraints {
  topology?: readonly TopologyConstraint[];
}
export interface PodGroupSchedulingPolicy {
  basic?: Record<string, never>;
  gang?: GangSchedulingPolicy;
}
export interface PodGroupSpec {
  /**
   * @default "Pod"
   * gate WorkloadAwarePreemption
   */
  disruptionMode?: "Pod" | "PodGroup";
  podGroupTemplateRef?: PodGroupTemplateReference;
  /** gate WorkloadAwarePreemption */
  priority?: number;
  /**
   * → PriorityClass
   * gate WorkloadAwarePreemption
   */
  priorityClassName?: string;
  /**
   * one per `name`
   * gate DRAWorkloadResourceClaims
   */
  resourceClaims?: readonly PodGroupResourceClaim[];
  /** gate TopologyAwareWorkloadScheduling */
  schedulingConstraints?: PodGroupSchedulingConstraints;
  schedulingPolicy: PodGroupSchedulingPolicy;
}
export interface PodGroupTemplate {
  /** gate WorkloadAwarePreemption */
  disruptionMode?: "Pod" | "PodGroup";
  name: string;
  /** gate WorkloadAwarePreemption */
  priority?: number;
  /**
   * → PriorityClass
   * gate WorkloadAwarePreemption
   */
  priorityClassName?: string;
  /**
   * one per `name`
   * gate DRAWorkloadResourceClaims
   */
  resourceClaims?: readonly PodGroupResourceClaim[];
  /** gate TopologyAwareWorkloadScheduling */
  schedulingConstraints?: PodGroupSchedulingConstraints;
  schedulingPolicy: PodGroupSchedulingPolicy;
}
export interface PodGroupTemplateReference {
  workload?: WorkloadPodGroupTemplateReference;
}
export interface TopologyConstraint {
  key: string;
}
export interface TypedLocalObjectReference {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface WorkloadPodGroupTemplateReference {
  podGroupTemplateName: string;
  workloadName: string;
}
export interface WorkloadSpec {
  controllerRef?: TypedLocalObjectReference;
  /** one per `name` */
  podGroupTemplates: readonly PodGroupTemplate[];
}

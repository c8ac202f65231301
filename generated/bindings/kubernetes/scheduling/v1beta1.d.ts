// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { Condition, ObjectMeta } from '../meta/v1';

/**
 * `scheduling.k8s.io/v1beta1`, namespaced
 * @since Kubernetes 1.37
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podgroup-v1beta1-scheduling-k8s-io
 */
export declare class PodGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PodGroupProps): { [K in keyof PodGroupProps]: PodGroupProps[K] } & { apiVersion: 'scheduling.k8s.io/v1beta1'; kind: 'PodGroup' };
  constructor(scope: Construct, id: string, props: PodGroupProps);
}
export interface PodGroupProps {
  metadata?: ObjectMeta;
  spec: PodGroupSpec;
  status?: PodGroupStatus;
}
/**
 * `scheduling.k8s.io/v1beta1`, namespaced
 * @since Kubernetes 1.37
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#workload-v1beta1-scheduling-k8s-io
 */
export declare class Workload extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkloadProps): { [K in keyof WorkloadProps]: WorkloadProps[K] } & { apiVersion: 'scheduling.k8s.io/v1beta1'; kind: 'Workload' };
  constructor(scope: Construct, id: string, props: WorkloadProps);
}
export interface WorkloadProps {
  metadata?: ObjectMeta;
  spec: WorkloadSpec;
}
export interface CompositeDisruptionMode {
  all?: Record<string, never>;
  single?: Record<string, never>;
}
export interface CompositeGangSchedulingPolicy {
  minGroupCount: number;
}
export interface CompositePodGroupSchedulingConstraints {
  topology?: readonly TopologyConstraint[];
}
export interface CompositePodGroupSchedulingPolicy {
  basic?: Record<string, never>;
  gang?: CompositeGangSchedulingPolicy;
}
export interface CompositePodGroupTemplate {
  /** one per `name` */
  compositePodGroupTemplates?: readonly CompositePodGroupTemplate[];
  disruptionMode?: CompositeDisruptionMode;
  name: string;
  /** one per `name` */
  podGroupTemplates?: readonly PodGroupTemplate[];
  /** gate PodGroupPreemptionPolicy */
  preemptionPolicy?: "Never" | "PreemptLowerPriority";
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  schedulingConstraints?: CompositePodGroupSchedulingConstraints;
  schedulingPolicy: CompositePodGroupSchedulingPolicy;
}
export interface DisruptionMode {
  all?: Record<string, never>;
  single?: Record<string, never>;
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
export interface PodGroupResourceClaimStatus {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
}
export interface PodGroupSchedulingConstraints {
  topology?: readonly TopologyConstraint[];
}
export interface PodGroupSchedulingPolicy {
  basic?: Record<string, never>;
  gang?: GangSchedulingPolicy;
}
export interface PodGroupSpec {
  disruptionMode?: DisruptionMode;
  /** gate CompositePodGroup */
  parentCompositePodGroupName?: string;
  /** gate PodGroupPreemptionPolicy */
  preemptionPolicy?: "Never" | "PreemptLowerPriority";
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  /**
   * one per `name`
   * gate DRAWorkloadResourceClaims
   */
  resourceClaims?: readonly PodGroupResourceClaim[];
  /** gate TopologyAwareWorkloadScheduling */
  schedulingConstraints?: PodGroupSchedulingConstraints;
  schedulingPolicy: PodGroupSchedulingPolicy;
  workloadRef?: WorkloadReference;
}
export interface PodGroupStatus {
  /** one per `type` */
  conditions?: readonly Condition[];
  /**
   * one per `name`
   * gate DRAWorkloadResourceClaims
   */
  resourceClaimStatuses?: readonly PodGroupResourceClaimStatus[];
}
export interface PodGroupTemplate {
  disruptionMode?: DisruptionMode;
  name: string;
  /** gate PodGroupPreemptionPolicy */
  preemptionPolicy?: "Never" | "PreemptLowerPriority";
  priority?: number;
  /** → PriorityClass */
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
export interface TopologyConstraint {
  key: string;
}
export interface TypedLocalObjectReference {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface WorkloadReference {
  templateName: string;
  workloadName: string;
}
export interface WorkloadSpec {
  /**
   * one per `name`
   * gate CompositePodGroup
   */
  compositePodGroupTemplates?: readonly CompositePodGroupTemplate[];
  controllerRef?: TypedLocalObjectReference;
  /** one per `name` */
  podGroupTemplates?: readonly PodGroupTemplate[];
}

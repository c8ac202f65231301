// Machine-written by `npx projen generate` from vertical-pod-autoscaler vertical-pod-autoscaler-1.7.1 (github:kubernetes/autoscaler@352365899477910018f40d89fa3ea30b2c5d0e78, digest ae592f74b1c83de18a8fb10069ab392a): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `autoscaling.k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes/autoscaler
 */
export declare class VerticalPodAutoscaler extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VerticalPodAutoscalerProps): { [K in keyof VerticalPodAutoscalerProps]: VerticalPodAutoscalerProps[K] } & { apiVersion: 'autoscaling.k8s.io/v1'; kind: 'VerticalPodAutoscaler' };
  constructor(scope: Construct, id: string, props: VerticalPodAutoscalerProps);
}
export interface VerticalPodAutoscalerProps {
  metadata?: ObjectMeta;
  spec: VerticalPodAutoscalerSpec;
}
export interface VerticalPodAutoscalerSpec {
  recommenders?: readonly VerticalPodAutoscalerSpecRecommenders[];
  resourcePolicy?: VerticalPodAutoscalerSpecResourcePolicy;
  startupBoost?: VerticalPodAutoscalerSpecStartupBoost;
  targetRef: VerticalPodAutoscalerSpecTargetRef;
  updatePolicy?: VerticalPodAutoscalerSpecUpdatePolicy;
}
export interface VerticalPodAutoscalerSpecRecommenders {
  name: string;
}
export interface VerticalPodAutoscalerSpecResourcePolicy {
  containerPolicies?: readonly VerticalPodAutoscalerSpecResourcePolicyContainerPolicies[];
}
export interface VerticalPodAutoscalerSpecStartupBoost {
  cpu?: VerticalPodAutoscalerSpecStartupBoostCpu;
}
export interface VerticalPodAutoscalerSpecTargetRef {
  apiVersion?: string;
  kind: string;
  name: string;
}
export interface VerticalPodAutoscalerSpecUpdatePolicy {
  /** at least 1 */
  evictAfterOOMSeconds?: number;
  evictionRequirements?: readonly VerticalPodAutoscalerSpecUpdatePolicyEvictionRequirements[];
  minReplicas?: number;
  updateMode?: "Off" | "Initial" | "Recreate" | "InPlaceOrRecreate" | "InPlace" | "Auto";
}
export interface VerticalPodAutoscalerSpecResourcePolicyContainerPolicies {
  containerName?: string;
  controlledResources?: readonly string[];
  controlledValues?: "RequestsAndLimits" | "RequestsOnly";
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  maxAllowed?: { [k: string]: number | string };
  /** at least 1 */
  memoryAggregationIntervalCount?: number;
  /** at least 1 */
  memoryAggregationIntervalSeconds?: number;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  minAllowed?: { [k: string]: number | string };
  mode?: "Auto" | "Off";
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  oomBumpUpRatio?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  oomMinBumpUp?: number | string;
  startupBoost?: VerticalPodAutoscalerSpecStartupBoost;
}
/**
 * rule: `(self.type == 'Factor') == has(self.factor)`
 * rule: `(self.type == 'Quantity') == has(self.quantity)`
 */
export interface VerticalPodAutoscalerSpecStartupBoostCpu {
  durationSeconds?: number;
  factor?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  quantity?: number | string;
  type: "Factor" | "Quantity";
}
export interface VerticalPodAutoscalerSpecUpdatePolicyEvictionRequirements {
  changeRequirement: "TargetHigherThanRequests" | "TargetLowerThanRequests";
  resources: readonly string[];
}
/**
 * `autoscaling.k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes/autoscaler
 */
export declare class VerticalPodAutoscalerCheckpoint extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: VerticalPodAutoscalerCheckpointProps): { [K in keyof VerticalPodAutoscalerCheckpointProps]: VerticalPodAutoscalerCheckpointProps[K] } & { apiVersion: 'autoscaling.k8s.io/v1'; kind: 'VerticalPodAutoscalerCheckpoint' };
  constructor(scope: Construct, id: string, props?: VerticalPodAutoscalerCheckpointProps);
}
export interface VerticalPodAutoscalerCheckpointProps {
  metadata?: ObjectMeta;
  spec?: VerticalPodAutoscalerCheckpointSpec;
  status?: VerticalPodAutoscalerCheckpointStatus;
}
export interface VerticalPodAutoscalerCheckpointSpec {
  containerName?: string;
  vpaObjectName?: string;
}
export interface VerticalPodAutoscalerCheckpointStatus {
  cpuHistogram?: VerticalPodAutoscalerCheckpointStatusCpuHistogram;
  /** format date-time */
  firstSampleStart?: string | null;
  /** format date-time */
  lastSampleStart?: string | null;
  /** format date-time */
  lastUpdateTime?: string | null;
  memoryHistogram?: VerticalPodAutoscalerCheckpointStatusCpuHistogram;
  totalSamplesCount?: number;
  version?: string;
}
export interface VerticalPodAutoscalerCheckpointStatusCpuHistogram {
  bucketWeights?: Record<string, unknown>;
  /** format date-time */
  referenceTimestamp?: string | null;
  totalWeight?: number;
}

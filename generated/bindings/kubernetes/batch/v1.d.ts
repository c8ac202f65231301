// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { PodTemplateSpec } from '../core/v1';
import { LabelSelector, ObjectMeta } from '../meta/v1';
import { WorkloadPodGroupDisruptionMode, WorkloadPodGroupResourceClaim, WorkloadPodGroupSchedulingConstraints, WorkloadPodGroupSchedulingPolicy } from '../scheduling/v1alpha3';

/**
 * `batch/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#cronjob-v1-batch
 */
export declare class CronJob extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CronJobProps): { [K in keyof CronJobProps]: CronJobProps[K] } & { apiVersion: 'batch/v1'; kind: 'CronJob' };
  constructor(scope: Construct, id: string, props: CronJobProps);
}
export interface CronJobProps {
  metadata?: ObjectMeta;
  spec: CronJobSpec;
}
/**
 * `batch/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#job-v1-batch
 */
export declare class Job extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: JobProps): { [K in keyof JobProps]: JobProps[K] } & { apiVersion: 'batch/v1'; kind: 'Job' };
  constructor(scope: Construct, id: string, props?: JobProps);
}
export interface JobProps {
  metadata?: ObjectMeta;
  spec?: JobSpec;
}
export interface CronJobSpec {
  concurrencyPolicy?: "Allow" | "Forbid" | "Replace";
  failedJobsHistoryLimit?: number;
  jobTemplate: JobTemplateSpec;
  schedule: string;
  startingDeadlineSeconds?: number;
  successfulJobsHistoryLimit?: number;
  suspend?: boolean;
  timeZone?: string;
}
export interface JobSchedulingConfiguration {
  disruptionMode?: WorkloadPodGroupDisruptionMode;
  /** one per `name` */
  resourceClaims?: readonly WorkloadPodGroupResourceClaim[];
  schedulingConstraints?: WorkloadPodGroupSchedulingConstraints;
  schedulingPolicy?: WorkloadPodGroupSchedulingPolicy;
}
export interface JobSpec {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  /** @since Kubernetes 1.28 */
  backoffLimitPerIndex?: number;
  completionMode?: "Indexed" | "NonIndexed";
  completions?: number;
  /** @since Kubernetes 1.30 */
  managedBy?: string;
  manualSelector?: boolean;
  /** @since Kubernetes 1.28 */
  maxFailedIndexes?: number;
  parallelism?: number;
  podFailurePolicy?: PodFailurePolicy;
  /** @since Kubernetes 1.28 */
  podReplacementPolicy?: "Failed" | "TerminatingOrFailed";
  /** @since Kubernetes 1.37, gate WorkloadWithJob */
  scheduling?: JobSchedulingConfiguration;
  selector?: LabelSelector;
  /** @since Kubernetes 1.30 */
  successPolicy?: SuccessPolicy;
  suspend?: boolean;
  template: PodTemplateSpec;
  ttlSecondsAfterFinished?: number;
}
export interface JobTemplateSpec {
  metadata?: ObjectMeta;
  spec?: JobSpec;
}
export interface PodFailurePolicy {
  rules: readonly PodFailurePolicyRule[];
}
export interface PodFailurePolicyOnExitCodesRequirement {
  containerName?: string;
  operator: "In" | "NotIn";
  /** no duplicates */
  values: readonly number[];
}
export interface PodFailurePolicyOnPodConditionsPattern {
  status?: string;
  type: string;
}
export interface PodFailurePolicyRule {
  /** `"FailIndex"` since 1.28 */
  action: "Count" | "FailIndex" | "FailJob" | "Ignore";
  onExitCodes?: PodFailurePolicyOnExitCodesRequirement;
  onPodConditions?: readonly PodFailurePolicyOnPodConditionsPattern[];
}
export interface SuccessPolicy {
  rules: readonly SuccessPolicyRule[];
}
export interface SuccessPolicyRule {
  succeededCount?: number;
  succeededIndexes?: string;
}

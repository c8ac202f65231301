// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from '../meta/v1';

/**
 * `policy/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#poddisruptionbudget-v1-policy
 */
export declare class PodDisruptionBudget extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PodDisruptionBudgetProps): { [K in keyof PodDisruptionBudgetProps]: PodDisruptionBudgetProps[K] } & { apiVersion: 'policy/v1'; kind: 'PodDisruptionBudget' };
  constructor(scope: Construct, id: string, props?: PodDisruptionBudgetProps);
}
export interface PodDisruptionBudgetProps {
  metadata?: ObjectMeta;
  spec?: PodDisruptionBudgetSpec;
}
export interface PodDisruptionBudgetSpec {
  maxUnavailable?: number | string;
  minAvailable?: number | string;
  selector?: LabelSelector;
  unhealthyPodEvictionPolicy?: "AlwaysAllow" | "IfHealthyBudget";
}

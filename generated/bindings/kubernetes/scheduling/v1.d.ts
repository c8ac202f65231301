// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from '../meta/v1';

/**
 * `scheduling.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#priorityclass-v1-scheduling-k8s-io
 */
export declare class PriorityClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PriorityClassProps): { [K in keyof PriorityClassProps]: PriorityClassProps[K] } & { apiVersion: 'scheduling.k8s.io/v1'; kind: 'PriorityClass' };
  constructor(scope: Construct, id: string, props?: PriorityClassProps);
}
export interface PriorityClassProps {
  description?: string;
  globalDefault?: boolean;
  metadata?: ObjectMeta;
  preemptionPolicy?: "Never" | "PreemptLowerPriority";
  value?: number;
}

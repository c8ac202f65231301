// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 8f6e03f9b016b6784e81bda35b00b9b7): do not edit.
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

// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from '../meta/v1';

/**
 * `scheduling.k8s.io/v1alpha1`, namespaced
 * served with a feature gate in 1.35
 * @since Kubernetes 1.35
 * @until Kubernetes 1.35
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.35/#workload-v1alpha1-scheduling-k8s-io
 */
export declare class Workload extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkloadProps): { [K in keyof WorkloadProps]: WorkloadProps[K] } & { apiVersion: 'scheduling.k8s.io/v1alpha1'; kind: 'Workload' };
  constructor(scope: Construct, id: string, props: WorkloadProps);
}
export interface WorkloadProps {
  metadata?: ObjectMeta;
  spec: WorkloadSpec;
}
export interface GangSchedulingPolicy {
  minCount: number;
}
export interface PodGroup {
  name: string;
  policy: PodGroupPolicy;
}
export interface PodGroupPolicy {
  basic?: Record<string, never>;
  gang?: GangSchedulingPolicy;
}
export interface TypedLocalObjectReference {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface WorkloadSpec {
  controllerRef?: TypedLocalObjectReference;
  /** one per `name` */
  podGroups: readonly PodGroup[];
}

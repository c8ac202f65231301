// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from '../meta/v1';

/**
 * `autoscaling/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#horizontalpodautoscaler-v1-autoscaling
 */
export declare class HorizontalPodAutoscaler extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: HorizontalPodAutoscalerProps): { [K in keyof HorizontalPodAutoscalerProps]: HorizontalPodAutoscalerProps[K] } & { apiVersion: 'autoscaling/v1'; kind: 'HorizontalPodAutoscaler' };
  constructor(scope: Construct, id: string, props: HorizontalPodAutoscalerProps);
}
export interface HorizontalPodAutoscalerProps {
  metadata?: ObjectMeta;
  spec: HorizontalPodAutoscalerSpec;
}
export interface CrossVersionObjectReference {
  apiVersion?: string;
  kind: string;
  name: string;
}
export interface HorizontalPodAutoscalerSpec {
  maxReplicas: number;
  minReplicas?: number;
  scaleTargetRef: CrossVersionObjectReference;
  targetCPUUtilizationPercentage?: number;
}

// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from '../meta/v1';

/**
 * `autoscaling/v2`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#horizontalpodautoscaler-v2-autoscaling
 */
export declare class HorizontalPodAutoscaler extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: HorizontalPodAutoscalerProps): { [K in keyof HorizontalPodAutoscalerProps]: HorizontalPodAutoscalerProps[K] } & { apiVersion: 'autoscaling/v2'; kind: 'HorizontalPodAutoscaler' };
  constructor(scope: Construct, id: string, props: HorizontalPodAutoscalerProps);
}
export interface HorizontalPodAutoscalerProps {
  metadata?: ObjectMeta;
  spec: HorizontalPodAutoscalerSpec;
}
export interface ContainerResourceMetricSource {
  container: string;
  name: string;
  target: MetricTarget;
}
export interface CrossVersionObjectReference {
  apiVersion?: string;
  kind: string;
  name: string;
}
export interface ExternalMetricSource {
  metric: MetricIdentifier;
  target: MetricTarget;
}
export interface HPAScalingPolicy {
  periodSeconds: number;
  type: string;
  value: number;
}
export interface HPAScalingRules {
  policies?: readonly HPAScalingPolicy[];
  selectPolicy?: string;
  stabilizationWindowSeconds?: number;
  /** @since Kubernetes 1.33, gate HPAConfigurableTolerance */
  tolerance?: number | string;
}
export interface HorizontalPodAutoscalerBehavior {
  scaleDown?: HPAScalingRules;
  scaleUp?: HPAScalingRules;
}
export interface HorizontalPodAutoscalerSpec {
  behavior?: HorizontalPodAutoscalerBehavior;
  maxReplicas: number;
  metrics?: readonly MetricSpec[];
  minReplicas?: number;
  scaleTargetRef: CrossVersionObjectReference;
}
export interface MetricIdentifier {
  name: string;
  selector?: LabelSelector;
}
export interface MetricSpec {
  containerResource?: ContainerResourceMetricSource;
  external?: ExternalMetricSource;
  object?: ObjectMetricSource;
  pods?: PodsMetricSource;
  resource?: ResourceMetricSource;
  type: string;
}
export interface MetricTarget {
  averageUtilization?: number;
  averageValue?: number | string;
  type: string;
  value?: number | string;
}
export interface ObjectMetricSource {
  describedObject: CrossVersionObjectReference;
  metric: MetricIdentifier;
  target: MetricTarget;
}
export interface PodsMetricSource {
  metric: MetricIdentifier;
  target: MetricTarget;
}
export interface ResourceMetricSource {
  name: string;
  target: MetricTarget;
}

// Machine-written by `npx projen generate` from cluster-autoscaler cluster-autoscaler-1.36.1 (github:kubernetes/autoscaler@35e8a280425c76a4040f57ae0fa232a952c02024, digest 76f523fe38f2e93c1ce52e1c623e386f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `autoscaling.x-k8s.io/v1beta1`, namespaced
 * @see https://github.com/kubernetes/autoscaler
 */
export declare class CapacityBuffer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CapacityBufferProps): { [K in keyof CapacityBufferProps]: CapacityBufferProps[K] } & { apiVersion: 'autoscaling.x-k8s.io/v1beta1'; kind: 'CapacityBuffer' };
  constructor(scope: Construct, id: string, props: CapacityBufferProps);
}
export interface CapacityBufferProps {
  metadata?: ObjectMeta;
  spec: CapacityBufferSpec;
}
/**
 * rule: `!has(self.podTemplateRef) || has(self.replicas) || has(self.limits)`
 * rule: `!(has(self.podTemplateRef) && has(self.scalableRef))`
 */
export interface CapacityBufferSpec {
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** at least 0 */
  percentage?: number;
  podTemplateRef?: CapacityBufferSpecPodTemplateRef;
  /** @default "buffer.x-k8s.io/active-capacity" */
  provisioningStrategy?: string;
  /** at least 0 */
  replicas?: number;
  scalableRef?: CapacityBufferSpecScalableRef;
}
export interface CapacityBufferSpecPodTemplateRef {
  /** at least 1 character */
  name: string;
}
export interface CapacityBufferSpecScalableRef {
  apiGroup?: string;
  /** at least 1 character */
  kind: string;
  /** at least 1 character */
  name: string;
}
/**
 * `autoscaling.x-k8s.io/v1alpha1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes/autoscaler
 */
export declare class CapacityBufferV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CapacityBufferV1Alpha1Props): { [K in keyof CapacityBufferV1Alpha1Props]: CapacityBufferV1Alpha1Props[K] } & { apiVersion: 'autoscaling.x-k8s.io/v1alpha1'; kind: 'CapacityBuffer' };
  constructor(scope: Construct, id: string, props: CapacityBufferV1Alpha1Props);
}
export interface CapacityBufferV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: CapacityBufferSpec;
}
/**
 * `autoscaling.x-k8s.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubernetes/autoscaler
 */
export declare class CapacityQuota extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CapacityQuotaProps): { [K in keyof CapacityQuotaProps]: CapacityQuotaProps[K] } & { apiVersion: 'autoscaling.x-k8s.io/v1alpha1'; kind: 'CapacityQuota' };
  constructor(scope: Construct, id: string, props: CapacityQuotaProps);
}
export interface CapacityQuotaProps {
  metadata?: ObjectMeta;
  spec: CapacityQuotaSpec;
}
export interface CapacityQuotaSpec {
  limits: CapacityQuotaSpecLimits;
  selector?: LabelSelector;
}
export interface CapacityQuotaSpecLimits {
  /**
   * at most 20 keys
   * rule: `self.all(key, size(key) <= 63)`
   * rule: `self.all(key, type(self[key]) == int ? self[key] >= 0 : (!self[key].startsWith('-') && quantity(self[key]).isInteger()))`
   * each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`
   */
  resources: { [k: string]: number | string };
}
/**
 * `autoscaling.x-k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes/autoscaler
 */
export declare class ProvisioningRequest extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ProvisioningRequestProps): { [K in keyof ProvisioningRequestProps]: ProvisioningRequestProps[K] } & { apiVersion: 'autoscaling.x-k8s.io/v1'; kind: 'ProvisioningRequest' };
  constructor(scope: Construct, id: string, props: ProvisioningRequestProps);
}
export interface ProvisioningRequestProps {
  metadata?: ObjectMeta;
  spec: ProvisioningRequestSpec;
}
export interface ProvisioningRequestSpec {
  /**
   * at most 100 keys
   * rule: `self == oldSelf`
   * each: at most 255 characters
   */
  parameters?: { [k: string]: string };
  /**
   * 1 … 32 items
   * rule: `self == oldSelf`
   */
  podSets: readonly ProvisioningRequestSpecPodSets[];
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * rule: `self == oldSelf`
   */
  provisioningClassName: string;
}
export interface ProvisioningRequestSpecPodSets {
  /** at least 1 */
  count: number;
  podTemplateRef: ProvisioningRequestSpecPodSetsPodTemplateRef;
}
export interface ProvisioningRequestSpecPodSetsPodTemplateRef {
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
/**
 * `autoscaling.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes/autoscaler
 */
export declare class ProvisioningRequestV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ProvisioningRequestV1Beta1Props): { [K in keyof ProvisioningRequestV1Beta1Props]: ProvisioningRequestV1Beta1Props[K] } & { apiVersion: 'autoscaling.x-k8s.io/v1beta1'; kind: 'ProvisioningRequest' };
  constructor(scope: Construct, id: string, props: ProvisioningRequestV1Beta1Props);
}
export interface ProvisioningRequestV1Beta1Props {
  metadata?: ObjectMeta;
  spec: ProvisioningRequestSpec;
}

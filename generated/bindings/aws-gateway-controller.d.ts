// Machine-written by `npx projen generate` from aws-gateway-controller main 2026-05-29 (github:metio/kube-custom-resources-rs@cd2d4bc29051158012affe9df6be3c647c646284, digest e0eed61bff77febcbf9b201163eb19fe): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `application-networking.k8s.aws/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class AccessLogPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: AccessLogPolicyProps): { [K in keyof AccessLogPolicyProps]: AccessLogPolicyProps[K] } & { apiVersion: 'application-networking.k8s.aws/v1alpha1'; kind: 'AccessLogPolicy' };
  constructor(scope: Construct, id: string, props: AccessLogPolicyProps);
}
export interface AccessLogPolicyProps {
  metadata?: ObjectMeta;
  spec: AccessLogPolicySpec;
}
export interface AccessLogPolicySpec {
  /** pattern `^arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:([^/].*)?` */
  destinationArn: string;
  targetRef: AccessLogPolicySpecTargetRef;
}
export interface AccessLogPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `application-networking.k8s.aws/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class IAMAuthPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IAMAuthPolicyProps): { [K in keyof IAMAuthPolicyProps]: IAMAuthPolicyProps[K] } & { apiVersion: 'application-networking.k8s.aws/v1alpha1'; kind: 'IAMAuthPolicy' };
  constructor(scope: Construct, id: string, props: IAMAuthPolicyProps);
}
export interface IAMAuthPolicyProps {
  metadata?: ObjectMeta;
  spec: IAMAuthPolicySpec;
}
export interface IAMAuthPolicySpec {
  policy: string;
  targetRef: IAMAuthPolicySpecTargetRef;
}
export interface IAMAuthPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `application-networking.k8s.aws/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class ServiceExport extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceExportProps): { [K in keyof ServiceExportProps]: ServiceExportProps[K] } & { apiVersion: 'application-networking.k8s.aws/v1alpha1'; kind: 'ServiceExport' };
  constructor(scope: Construct, id: string, props?: ServiceExportProps);
}
export interface ServiceExportProps {
  metadata?: ObjectMeta;
  spec?: ServiceExportSpec;
  status?: ServiceExportStatus;
}
export interface ServiceExportSpec {
  exportedPorts?: readonly ServiceExportSpecExportedPorts[];
}
export interface ServiceExportStatus {
  /** one per `type` */
  conditions?: readonly ServiceExportStatusConditions[];
}
export interface ServiceExportSpecExportedPorts {
  port: number;
  routeType: "HTTP" | "GRPC" | "TLS";
}
export interface ServiceExportStatusConditions {
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: "True" | "False" | "Unknown";
  type: string;
}
/**
 * `application-networking.k8s.aws/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class ServiceImport extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceImportProps): { [K in keyof ServiceImportProps]: ServiceImportProps[K] } & { apiVersion: 'application-networking.k8s.aws/v1alpha1'; kind: 'ServiceImport' };
  constructor(scope: Construct, id: string, props?: ServiceImportProps);
}
export interface ServiceImportProps {
  metadata?: ObjectMeta;
  spec?: ServiceImportSpec;
  status?: ServiceImportStatus;
}
export interface ServiceImportSpec {
  /** at most 1 item */
  ips?: readonly string[];
  ports: readonly ServiceImportSpecPorts[];
  sessionAffinity?: string;
  sessionAffinityConfig?: ServiceImportSpecSessionAffinityConfig;
  type: "ClusterSetIP" | "Headless";
}
export interface ServiceImportStatus {
  /** one per `cluster` */
  clusters?: readonly ServiceImportStatusClusters[];
}
export interface ServiceImportSpecPorts {
  appProtocol?: string;
  name?: string;
  port: number;
  protocol?: string;
}
export interface ServiceImportSpecSessionAffinityConfig {
  clientIP?: ServiceImportSpecSessionAffinityConfigClientIP;
}
export interface ServiceImportStatusClusters {
  cluster: string;
}
export interface ServiceImportSpecSessionAffinityConfigClientIP {
  timeoutSeconds?: number;
}
/**
 * `application-networking.k8s.aws/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class TargetGroupPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: TargetGroupPolicyProps): { [K in keyof TargetGroupPolicyProps]: TargetGroupPolicyProps[K] } & { apiVersion: 'application-networking.k8s.aws/v1alpha1'; kind: 'TargetGroupPolicy' };
  constructor(scope: Construct, id: string, props: TargetGroupPolicyProps);
}
export interface TargetGroupPolicyProps {
  metadata?: ObjectMeta;
  spec: TargetGroupPolicySpec;
}
export interface TargetGroupPolicySpec {
  healthCheck?: TargetGroupPolicySpecHealthCheck;
  protocol?: string;
  protocolVersion?: string;
  targetRef: TargetGroupPolicySpecTargetRef;
}
export interface TargetGroupPolicySpecHealthCheck {
  enabled?: boolean;
  /** 2 … 10 */
  healthyThresholdCount?: number;
  /** 5 … 300 */
  intervalSeconds?: number;
  path?: string;
  /** 1 … 65535 */
  port?: number;
  protocol?: "HTTP" | "HTTPS";
  protocolVersion?: "HTTP1" | "HTTP2";
  statusMatch?: string;
  /** 1 … 120 */
  timeoutSeconds?: number;
  /** 2 … 10 */
  unhealthyThresholdCount?: number;
}
export interface TargetGroupPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `application-networking.k8s.aws/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class VpcAssociationPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VpcAssociationPolicyProps): { [K in keyof VpcAssociationPolicyProps]: VpcAssociationPolicyProps[K] } & { apiVersion: 'application-networking.k8s.aws/v1alpha1'; kind: 'VpcAssociationPolicy' };
  constructor(scope: Construct, id: string, props: VpcAssociationPolicyProps);
}
export interface VpcAssociationPolicyProps {
  metadata?: ObjectMeta;
  spec: VpcAssociationPolicySpec;
}
export interface VpcAssociationPolicySpec {
  associateWithVpc?: boolean;
  /**
   * at least 1 item
   * each: 3 … 32 characters
   * each: pattern `^sg-[0-9a-z]+$`
   */
  securityGroupIds?: readonly string[];
  targetRef: VpcAssociationPolicySpecTargetRef;
}
export interface VpcAssociationPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}

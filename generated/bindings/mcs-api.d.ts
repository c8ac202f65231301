// Machine-written by `npx projen generate` from mcs-api main 2026-05-29 (github:metio/kube-custom-resources-rs@cd2d4bc29051158012affe9df6be3c647c646284, digest 59791c83fffd7766c0cbf112ee9f7b46): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `multicluster.x-k8s.io/v1beta1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class ServiceExport extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceExportProps): { [K in keyof ServiceExportProps]: ServiceExportProps[K] } & { apiVersion: 'multicluster.x-k8s.io/v1beta1'; kind: 'ServiceExport' };
  constructor(scope: Construct, id: string, props?: ServiceExportProps);
}
export interface ServiceExportProps {
  metadata?: ObjectMeta;
  spec?: ServiceExportSpec;
}
export interface ServiceExportSpec {
  exportedAnnotations?: { [k: string]: string };
  exportedLabels?: { [k: string]: string };
}
/**
 * `multicluster.x-k8s.io/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class ServiceExportV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceExportV1Alpha1Props): { [K in keyof ServiceExportV1Alpha1Props]: ServiceExportV1Alpha1Props[K] } & { apiVersion: 'multicluster.x-k8s.io/v1alpha1'; kind: 'ServiceExport' };
  constructor(scope: Construct, id: string, props?: ServiceExportV1Alpha1Props);
}
export interface ServiceExportV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: ServiceExportSpec;
}
/**
 * `multicluster.x-k8s.io/v1beta1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class ServiceImport extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceImportProps): { [K in keyof ServiceImportProps]: ServiceImportProps[K] } & { apiVersion: 'multicluster.x-k8s.io/v1beta1'; kind: 'ServiceImport' };
  constructor(scope: Construct, id: string, props?: ServiceImportProps);
}
export interface ServiceImportProps {
  metadata?: ObjectMeta;
  spec?: ServiceImportSpec;
}
export interface ServiceImportSpec {
  internalTrafficPolicy?: string;
  /** at most 2 items */
  ipFamilies?: readonly string[];
  /** at most 2 items */
  ips?: readonly string[];
  ports: readonly ServiceImportSpecPorts[];
  sessionAffinity?: string;
  sessionAffinityConfig?: ServiceImportSpecSessionAffinityConfig;
  trafficDistribution?: string;
  type: "ClusterSetIP" | "Headless";
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
export interface ServiceImportSpecSessionAffinityConfigClientIP {
  timeoutSeconds?: number;
}
/**
 * `multicluster.x-k8s.io/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class ServiceImportV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceImportV1Alpha1Props): { [K in keyof ServiceImportV1Alpha1Props]: ServiceImportV1Alpha1Props[K] } & { apiVersion: 'multicluster.x-k8s.io/v1alpha1'; kind: 'ServiceImport' };
  constructor(scope: Construct, id: string, props?: ServiceImportV1Alpha1Props);
}
export interface ServiceImportV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: ServiceImportSpec;
}

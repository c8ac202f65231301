// Machine-written by `npx projen generate` from service-binding v1.1.0 (github:servicebinding/runtime@24306b8a9ff508e9321341a1f36a44b4f3c506b4, digest 82c808f315f435f9097d766cc2c48624): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `servicebinding.io/v1`, cluster-scoped
 * @see https://github.com/servicebinding/runtime
 */
export declare class ClusterWorkloadResourceMapping extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterWorkloadResourceMappingProps): { [K in keyof ClusterWorkloadResourceMappingProps]: ClusterWorkloadResourceMappingProps[K] } & { apiVersion: 'servicebinding.io/v1'; kind: 'ClusterWorkloadResourceMapping' };
  constructor(scope: Construct, id: string, props?: ClusterWorkloadResourceMappingProps);
}
export interface ClusterWorkloadResourceMappingProps {
  metadata?: ObjectMeta;
  spec?: ClusterWorkloadResourceMappingSpec;
}
export interface ClusterWorkloadResourceMappingSpec {
  versions?: readonly ClusterWorkloadResourceMappingSpecVersions[];
}
export interface ClusterWorkloadResourceMappingSpecVersions {
  annotations?: string;
  containers?: readonly ClusterWorkloadResourceMappingSpecVersionsContainers[];
  version: string;
  volumes?: string;
}
export interface ClusterWorkloadResourceMappingSpecVersionsContainers {
  env?: string;
  name?: string;
  path: string;
  volumeMounts?: string;
}
/**
 * `servicebinding.io/v1beta1`, cluster-scoped
 * @see https://github.com/servicebinding/runtime
 */
export declare class ClusterWorkloadResourceMappingV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterWorkloadResourceMappingV1Beta1Props): { [K in keyof ClusterWorkloadResourceMappingV1Beta1Props]: ClusterWorkloadResourceMappingV1Beta1Props[K] } & { apiVersion: 'servicebinding.io/v1beta1'; kind: 'ClusterWorkloadResourceMapping' };
  constructor(scope: Construct, id: string, props?: ClusterWorkloadResourceMappingV1Beta1Props);
}
export interface ClusterWorkloadResourceMappingV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: ClusterWorkloadResourceMappingSpec;
}
/**
 * `servicebinding.io/v1alpha3`, cluster-scoped
 * @deprecated
 * @see https://github.com/servicebinding/runtime
 */
export declare class ClusterWorkloadResourceMappingV1Alpha3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterWorkloadResourceMappingV1Alpha3Props): { [K in keyof ClusterWorkloadResourceMappingV1Alpha3Props]: ClusterWorkloadResourceMappingV1Alpha3Props[K] } & { apiVersion: 'servicebinding.io/v1alpha3'; kind: 'ClusterWorkloadResourceMapping' };
  constructor(scope: Construct, id: string, props?: ClusterWorkloadResourceMappingV1Alpha3Props);
}
export interface ClusterWorkloadResourceMappingV1Alpha3Props {
  metadata?: ObjectMeta;
  spec?: ClusterWorkloadResourceMappingSpec;
}
/**
 * `servicebinding.io/v1`, namespaced
 * @see https://github.com/servicebinding/runtime
 */
export declare class ServiceBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceBindingProps): { [K in keyof ServiceBindingProps]: ServiceBindingProps[K] } & { apiVersion: 'servicebinding.io/v1'; kind: 'ServiceBinding' };
  constructor(scope: Construct, id: string, props?: ServiceBindingProps);
}
export interface ServiceBindingProps {
  metadata?: ObjectMeta;
  spec?: ServiceBindingSpec;
}
export interface ServiceBindingSpec {
  env?: readonly ServiceBindingSpecEnv[];
  name?: string;
  provider?: string;
  service: ServiceBindingSpecService;
  type?: string;
  workload: ServiceBindingSpecWorkload;
}
export interface ServiceBindingSpecEnv {
  key: string;
  name: string;
}
export interface ServiceBindingSpecService {
  apiVersion: string;
  kind: string;
  name: string;
}
export interface ServiceBindingSpecWorkload {
  apiVersion: string;
  containers?: readonly string[];
  kind: string;
  name?: string;
  selector?: LabelSelector;
}
/**
 * `servicebinding.io/v1beta1`, namespaced
 * @see https://github.com/servicebinding/runtime
 */
export declare class ServiceBindingV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceBindingV1Beta1Props): { [K in keyof ServiceBindingV1Beta1Props]: ServiceBindingV1Beta1Props[K] } & { apiVersion: 'servicebinding.io/v1beta1'; kind: 'ServiceBinding' };
  constructor(scope: Construct, id: string, props?: ServiceBindingV1Beta1Props);
}
export interface ServiceBindingV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: ServiceBindingSpec;
}
/**
 * `servicebinding.io/v1alpha3`, namespaced
 * @deprecated
 * @see https://github.com/servicebinding/runtime
 */
export declare class ServiceBindingV1Alpha3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceBindingV1Alpha3Props): { [K in keyof ServiceBindingV1Alpha3Props]: ServiceBindingV1Alpha3Props[K] } & { apiVersion: 'servicebinding.io/v1alpha3'; kind: 'ServiceBinding' };
  constructor(scope: Construct, id: string, props?: ServiceBindingV1Alpha3Props);
}
export interface ServiceBindingV1Alpha3Props {
  metadata?: ObjectMeta;
  spec?: ServiceBindingSpec;
}

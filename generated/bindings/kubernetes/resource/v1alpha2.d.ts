// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { NodeSelector } from '../core/v1';
import { ObjectMeta } from '../meta/v1';

/**
 * `resource.k8s.io/v1alpha2`, namespaced
 * served with `--runtime-config` 1.27 … 1.30
 * @until Kubernetes 1.30
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.30/#podschedulingcontext-v1alpha2-resource-k8s-io
 */
export declare class PodSchedulingContext extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PodSchedulingContextProps): { [K in keyof PodSchedulingContextProps]: PodSchedulingContextProps[K] } & { apiVersion: 'resource.k8s.io/v1alpha2'; kind: 'PodSchedulingContext' };
  constructor(scope: Construct, id: string, props: PodSchedulingContextProps);
}
export interface PodSchedulingContextProps {
  metadata?: ObjectMeta;
  spec: PodSchedulingContextSpec;
}
/**
 * `resource.k8s.io/v1alpha2`, namespaced
 * served with `--runtime-config` 1.27 … 1.30
 * @until Kubernetes 1.30
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.30/#resourceclaim-v1alpha2-resource-k8s-io
 */
export declare class ResourceClaim extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ResourceClaimProps): { [K in keyof ResourceClaimProps]: ResourceClaimProps[K] } & { apiVersion: 'resource.k8s.io/v1alpha2'; kind: 'ResourceClaim' };
  constructor(scope: Construct, id: string, props: ResourceClaimProps);
}
export interface ResourceClaimProps {
  metadata?: ObjectMeta;
  spec: ResourceClaimSpec;
}
/**
 * `resource.k8s.io/v1alpha2`, namespaced
 * served with `--runtime-config` in 1.30
 * @since Kubernetes 1.30
 * @until Kubernetes 1.30
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.30/#resourceclaimparameters-v1alpha2-resource-k8s-io
 */
export declare class ResourceClaimParameters extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ResourceClaimParametersProps): { [K in keyof ResourceClaimParametersProps]: ResourceClaimParametersProps[K] } & { apiVersion: 'resource.k8s.io/v1alpha2'; kind: 'ResourceClaimParameters' };
  constructor(scope: Construct, id: string, props?: ResourceClaimParametersProps);
}
export interface ResourceClaimParametersProps {
  driverRequests?: readonly DriverRequests[];
  generatedFrom?: ResourceClaimParametersReference;
  metadata?: ObjectMeta;
  shareable?: boolean;
}
/**
 * `resource.k8s.io/v1alpha2`, namespaced
 * served with `--runtime-config` 1.27 … 1.30
 * @until Kubernetes 1.30
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.30/#resourceclaimtemplate-v1alpha2-resource-k8s-io
 */
export declare class ResourceClaimTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ResourceClaimTemplateProps): { [K in keyof ResourceClaimTemplateProps]: ResourceClaimTemplateProps[K] } & { apiVersion: 'resource.k8s.io/v1alpha2'; kind: 'ResourceClaimTemplate' };
  constructor(scope: Construct, id: string, props: ResourceClaimTemplateProps);
}
export interface ResourceClaimTemplateProps {
  metadata?: ObjectMeta;
  spec: ResourceClaimTemplateSpec;
}
/**
 * `resource.k8s.io/v1alpha2`, cluster-scoped
 * served with `--runtime-config` 1.27 … 1.30
 * @until Kubernetes 1.30
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.30/#resourceclass-v1alpha2-resource-k8s-io
 */
export declare class ResourceClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ResourceClassProps): { [K in keyof ResourceClassProps]: ResourceClassProps[K] } & { apiVersion: 'resource.k8s.io/v1alpha2'; kind: 'ResourceClass' };
  constructor(scope: Construct, id: string, props: ResourceClassProps);
}
export interface ResourceClassProps {
  driverName: string;
  metadata?: ObjectMeta;
  parametersRef?: ResourceClassParametersReference;
  /** @since Kubernetes 1.30 */
  structuredParameters?: boolean;
  suitableNodes?: NodeSelector;
}
/**
 * `resource.k8s.io/v1alpha2`, namespaced
 * served with `--runtime-config` in 1.30
 * @since Kubernetes 1.30
 * @until Kubernetes 1.30
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.30/#resourceclassparameters-v1alpha2-resource-k8s-io
 */
export declare class ResourceClassParameters extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ResourceClassParametersProps): { [K in keyof ResourceClassParametersProps]: ResourceClassParametersProps[K] } & { apiVersion: 'resource.k8s.io/v1alpha2'; kind: 'ResourceClassParameters' };
  constructor(scope: Construct, id: string, props?: ResourceClassParametersProps);
}
export interface ResourceClassParametersProps {
  filters?: readonly ResourceFilter[];
  generatedFrom?: ResourceClassParametersReference;
  metadata?: ObjectMeta;
  vendorParameters?: readonly VendorParameters[];
}
/**
 * `resource.k8s.io/v1alpha2`, cluster-scoped
 * served with `--runtime-config` in 1.30
 * @since Kubernetes 1.30
 * @until Kubernetes 1.30
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.30/#resourceslice-v1alpha2-resource-k8s-io
 */
export declare class ResourceSlice extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ResourceSliceProps): { [K in keyof ResourceSliceProps]: ResourceSliceProps[K] } & { apiVersion: 'resource.k8s.io/v1alpha2'; kind: 'ResourceSlice' };
  constructor(scope: Construct, id: string, props: ResourceSliceProps);
}
export interface ResourceSliceProps {
  driverName: string;
  metadata?: ObjectMeta;
  namedResources?: NamedResourcesResources;
  /** → Node */
  nodeName?: string;
}
export interface DriverRequests {
  driverName?: string;
  requests?: readonly ResourceRequest[];
  vendorParameters?: unknown;
}
export interface NamedResourcesAttribute {
  bool?: boolean;
  int?: number;
  intSlice?: NamedResourcesIntSlice;
  name: string;
  quantity?: number | string;
  string?: string;
  stringSlice?: NamedResourcesStringSlice;
  version?: string;
}
export interface NamedResourcesFilter {
  selector: string;
}
export interface NamedResourcesInstance {
  attributes?: readonly NamedResourcesAttribute[];
  name: string;
}
export interface NamedResourcesIntSlice {
  ints: readonly number[];
}
export interface NamedResourcesRequest {
  selector: string;
}
export interface NamedResourcesResources {
  instances: readonly NamedResourcesInstance[];
}
export interface NamedResourcesStringSlice {
  strings: readonly string[];
}
export interface PodSchedulingContextSpec {
  potentialNodes?: readonly string[];
  selectedNode?: string;
}
export interface ResourceClaimParametersReference {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface ResourceClaimSpec {
  allocationMode?: string;
  parametersRef?: ResourceClaimParametersReference;
  resourceClassName: string;
}
export interface ResourceClaimTemplateSpec {
  metadata?: ObjectMeta;
  spec: ResourceClaimSpec;
}
export interface ResourceClassParametersReference {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface ResourceFilter {
  driverName?: string;
  namedResources?: NamedResourcesFilter;
}
export interface ResourceRequest {
  namedResources?: NamedResourcesRequest;
  vendorParameters?: unknown;
}
export interface VendorParameters {
  driverName?: string;
  parameters?: unknown;
}

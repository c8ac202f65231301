// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { NodeSelector } from '../core/v1';
import { ObjectMeta } from '../meta/v1';

/**
 * `resource.k8s.io/v1alpha3`, cluster-scoped
 * served with `--runtime-config` 1.31 … 1.33
 * @since Kubernetes 1.31
 * @until Kubernetes 1.33
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.33/#deviceclass-v1alpha3-resource-k8s-io
 */
export declare class DeviceClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: DeviceClassProps): { [K in keyof DeviceClassProps]: DeviceClassProps[K] } & { apiVersion: 'resource.k8s.io/v1alpha3'; kind: 'DeviceClass' };
  constructor(scope: Construct, id: string, props: DeviceClassProps);
}
export interface DeviceClassProps {
  metadata?: ObjectMeta;
  spec: DeviceClassSpec;
}
/**
 * `resource.k8s.io/v1alpha3`, cluster-scoped
 * served with `--runtime-config` 1.33 … 1.37
 * @since Kubernetes 1.33
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#devicetaintrule-v1alpha3-resource-k8s-io
 */
export declare class DeviceTaintRule extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: DeviceTaintRuleProps): { [K in keyof DeviceTaintRuleProps]: DeviceTaintRuleProps[K] } & { apiVersion: 'resource.k8s.io/v1alpha3'; kind: 'DeviceTaintRule' };
  constructor(scope: Construct, id: string, props: DeviceTaintRuleProps);
}
export interface DeviceTaintRuleProps {
  metadata?: ObjectMeta;
  spec: DeviceTaintRuleSpec;
}
/**
 * `resource.k8s.io/v1alpha3`, namespaced
 * served with `--runtime-config` in 1.31
 * @since Kubernetes 1.31
 * @until Kubernetes 1.31
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.31/#podschedulingcontext-v1alpha3-resource-k8s-io
 */
export declare class PodSchedulingContext extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PodSchedulingContextProps): { [K in keyof PodSchedulingContextProps]: PodSchedulingContextProps[K] } & { apiVersion: 'resource.k8s.io/v1alpha3'; kind: 'PodSchedulingContext' };
  constructor(scope: Construct, id: string, props: PodSchedulingContextProps);
}
export interface PodSchedulingContextProps {
  metadata?: ObjectMeta;
  spec: PodSchedulingContextSpec;
}
/**
 * `resource.k8s.io/v1alpha3`, namespaced
 * served with `--runtime-config` 1.31 … 1.33
 * @since Kubernetes 1.31
 * @until Kubernetes 1.33
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.33/#resourceclaim-v1alpha3-resource-k8s-io
 */
export declare class ResourceClaim extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ResourceClaimProps): { [K in keyof ResourceClaimProps]: ResourceClaimProps[K] } & { apiVersion: 'resource.k8s.io/v1alpha3'; kind: 'ResourceClaim' };
  constructor(scope: Construct, id: string, props: ResourceClaimProps);
}
export interface ResourceClaimProps {
  metadata?: ObjectMeta;
  spec: ResourceClaimSpec;
}
/**
 * `resource.k8s.io/v1alpha3`, namespaced
 * served with `--runtime-config` 1.31 … 1.33
 * @since Kubernetes 1.31
 * @until Kubernetes 1.33
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.33/#resourceclaimtemplate-v1alpha3-resource-k8s-io
 */
export declare class ResourceClaimTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ResourceClaimTemplateProps): { [K in keyof ResourceClaimTemplateProps]: ResourceClaimTemplateProps[K] } & { apiVersion: 'resource.k8s.io/v1alpha3'; kind: 'ResourceClaimTemplate' };
  constructor(scope: Construct, id: string, props: ResourceClaimTemplateProps);
}
export interface ResourceClaimTemplateProps {
  metadata?: ObjectMeta;
  spec: ResourceClaimTemplateSpec;
}
/**
 * `resource.k8s.io/v1alpha3`, cluster-scoped
 * served with `--runtime-config` 1.36 … 1.37
 * @since Kubernetes 1.36
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourcepoolstatusrequest-v1alpha3-resource-k8s-io
 */
export declare class ResourcePoolStatusRequest extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ResourcePoolStatusRequestProps): { [K in keyof ResourcePoolStatusRequestProps]: ResourcePoolStatusRequestProps[K] } & { apiVersion: 'resource.k8s.io/v1alpha3'; kind: 'ResourcePoolStatusRequest' };
  constructor(scope: Construct, id: string, props: ResourcePoolStatusRequestProps);
}
export interface ResourcePoolStatusRequestProps {
  metadata?: ObjectMeta;
  spec: ResourcePoolStatusRequestSpec;
}
/**
 * `resource.k8s.io/v1alpha3`, cluster-scoped
 * served with `--runtime-config` 1.31 … 1.33
 * @since Kubernetes 1.31
 * @until Kubernetes 1.33
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.33/#resourceslice-v1alpha3-resource-k8s-io
 */
export declare class ResourceSlice extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ResourceSliceProps): { [K in keyof ResourceSliceProps]: ResourceSliceProps[K] } & { apiVersion: 'resource.k8s.io/v1alpha3'; kind: 'ResourceSlice' };
  constructor(scope: Construct, id: string, props: ResourceSliceProps);
}
export interface ResourceSliceProps {
  metadata?: ObjectMeta;
  spec: ResourceSliceSpec;
}
export interface BasicDevice {
  /** @since Kubernetes 1.33, gate DRAPartitionableDevices */
  allNodes?: boolean;
  attributes?: { [k: string]: DeviceAttribute };
  capacity?: { [k: string]: number | string };
  /** @since Kubernetes 1.33, gate DRAPartitionableDevices */
  consumesCounters?: readonly DeviceCounterConsumption[];
  /**
   * → Node
   * @since Kubernetes 1.33, gate DRAPartitionableDevices
   */
  nodeName?: string;
  /**
   * → labels of a Node
   * @since Kubernetes 1.33, gate DRAPartitionableDevices
   */
  nodeSelector?: NodeSelector;
  /** @since Kubernetes 1.33, gate DRADeviceTaints */
  taints?: readonly DeviceTaint[];
}
export interface CELDeviceSelector {
  expression: string;
}
export interface Counter {
  value: number | string;
}
export interface CounterSet {
  counters: { [k: string]: Counter };
  name: string;
}
export interface Device {
  basic?: BasicDevice;
  name: string;
}
export interface DeviceAttribute {
  bool?: boolean;
  int?: number;
  string?: string;
  version?: string;
}
export interface DeviceClaim {
  config?: readonly DeviceClaimConfiguration[];
  constraints?: readonly DeviceConstraint[];
  requests?: readonly DeviceRequest[];
}
export interface DeviceClaimConfiguration {
  opaque?: OpaqueDeviceConfiguration;
  requests?: readonly string[];
}
export interface DeviceClassConfiguration {
  opaque?: OpaqueDeviceConfiguration;
}
export interface DeviceClassSpec {
  config?: readonly DeviceClassConfiguration[];
  selectors?: readonly DeviceSelector[];
  /**
   * gate DRAControlPlaneController
   * @until Kubernetes 1.31
   */
  suitableNodes?: NodeSelector;
}
export interface DeviceConstraint {
  matchAttribute?: string;
  requests?: readonly string[];
}
export interface DeviceCounterConsumption {
  counterSet: string;
  counters: { [k: string]: Counter };
}
export interface DeviceRequest {
  /** gate DRAAdminAccess */
  adminAccess?: boolean;
  allocationMode?: string;
  count?: number;
  /** → DeviceClass */
  deviceClassName?: string;
  /** @since Kubernetes 1.33, gate DRAPrioritizedList */
  firstAvailable?: readonly DeviceSubRequest[];
  name: string;
  selectors?: readonly DeviceSelector[];
  /** @since Kubernetes 1.33, gate DRADeviceTaints */
  tolerations?: readonly DeviceToleration[];
}
export interface DeviceSelector {
  cel?: CELDeviceSelector;
}
export interface DeviceSubRequest {
  allocationMode?: string;
  count?: number;
  /** → DeviceClass */
  deviceClassName: string;
  name: string;
  selectors?: readonly DeviceSelector[];
  /** gate DRADeviceTaints */
  tolerations?: readonly DeviceToleration[];
}
export interface DeviceTaint {
  /** `"None"` since 1.35 */
  effect: "NoExecute" | "NoSchedule" | "None";
  key: string;
  /** format date-time */
  timeAdded?: string;
  value?: string;
}
export interface DeviceTaintRuleSpec {
  deviceSelector?: DeviceTaintSelector;
  taint: DeviceTaint;
}
export interface DeviceTaintSelector {
  device?: string;
  /**
   * → DeviceClass
   * @until Kubernetes 1.34
   */
  deviceClassName?: string;
  driver?: string;
  pool?: string;
  /** @until Kubernetes 1.34 */
  selectors?: readonly DeviceSelector[];
}
export interface DeviceToleration {
  effect?: "NoExecute" | "NoSchedule";
  key?: string;
  /** @default "Equal" */
  operator?: "Equal" | "Exists";
  tolerationSeconds?: number;
  value?: string;
}
export interface OpaqueDeviceConfiguration {
  driver: string;
  parameters: unknown;
}
export interface PodSchedulingContextSpec {
  potentialNodes?: readonly string[];
  selectedNode?: string;
}
export interface ResourceClaimSpec {
  /**
   * gate DRAControlPlaneController
   * @until Kubernetes 1.31
   */
  controller?: string;
  devices?: DeviceClaim;
}
export interface ResourceClaimTemplateSpec {
  metadata?: ObjectMeta;
  spec: ResourceClaimSpec;
}
export interface ResourcePool {
  generation: number;
  name: string;
  resourceSliceCount: number;
}
export interface ResourcePoolStatusRequestSpec {
  /** @since Kubernetes 1.37, gate DRAPartitionableDevicesType */
  defaultPartitionTypeAttribute?: string;
  driver: string;
  /** @default 100 */
  limit?: number;
  poolName?: string;
}
export interface ResourceSliceSpec {
  allNodes?: boolean;
  devices?: readonly Device[];
  driver: string;
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: NodeSelector;
  /** @since Kubernetes 1.33, gate DRAPartitionableDevices */
  perDeviceNodeSelection?: boolean;
  pool: ResourcePool;
  /** @since Kubernetes 1.33, gate DRAPartitionableDevices */
  sharedCounters?: readonly CounterSet[];
}

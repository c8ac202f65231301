// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { NodeSelector } from '../core/v1';
import { ObjectMeta } from '../meta/v1';

/**
 * `resource.k8s.io/v1beta1`, cluster-scoped
 * served with `--runtime-config` 1.32 … 1.37
 * @since Kubernetes 1.32
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deviceclass-v1beta1-resource-k8s-io
 */
export declare class DeviceClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DeviceClassProps): { [K in keyof DeviceClassProps]: DeviceClassProps[K] } & { apiVersion: 'resource.k8s.io/v1beta1'; kind: 'DeviceClass' };
  constructor(scope: Construct, id: string, props?: DeviceClassProps);
}
export interface DeviceClassProps {
  metadata?: ObjectMeta;
  spec?: DeviceClassSpec;
}
/**
 * `resource.k8s.io/v1beta1`, namespaced
 * served with `--runtime-config` 1.32 … 1.37
 * @since Kubernetes 1.32
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourceclaim-v1beta1-resource-k8s-io
 */
export declare class ResourceClaim extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ResourceClaimProps): { [K in keyof ResourceClaimProps]: ResourceClaimProps[K] } & { apiVersion: 'resource.k8s.io/v1beta1'; kind: 'ResourceClaim' };
  constructor(scope: Construct, id: string, props?: ResourceClaimProps);
}
export interface ResourceClaimProps {
  metadata?: ObjectMeta;
  spec?: ResourceClaimSpec;
}
/**
 * `resource.k8s.io/v1beta1`, namespaced
 * served with `--runtime-config` 1.32 … 1.37
 * @since Kubernetes 1.32
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourceclaimtemplate-v1beta1-resource-k8s-io
 */
export declare class ResourceClaimTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ResourceClaimTemplateProps): { [K in keyof ResourceClaimTemplateProps]: ResourceClaimTemplateProps[K] } & { apiVersion: 'resource.k8s.io/v1beta1'; kind: 'ResourceClaimTemplate' };
  constructor(scope: Construct, id: string, props?: ResourceClaimTemplateProps);
}
export interface ResourceClaimTemplateProps {
  metadata?: ObjectMeta;
  spec?: ResourceClaimTemplateSpec;
}
/**
 * `resource.k8s.io/v1beta1`, cluster-scoped
 * served with `--runtime-config` 1.32 … 1.37
 * @since Kubernetes 1.32
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourceslice-v1beta1-resource-k8s-io
 */
export declare class ResourceSlice extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ResourceSliceProps): { [K in keyof ResourceSliceProps]: ResourceSliceProps[K] } & { apiVersion: 'resource.k8s.io/v1beta1'; kind: 'ResourceSlice' };
  constructor(scope: Construct, id: string, props: ResourceSliceProps);
}
export interface ResourceSliceProps {
  metadata?: ObjectMeta;
  spec: ResourceSliceSpec;
}
export interface BasicDevice {
  /** @since Kubernetes 1.33, gate DRAPartitionableDevices */
  allNodes?: boolean;
  /** @since Kubernetes 1.34, gate DRAConsumableCapacity */
  allowMultipleAllocations?: boolean;
  attributes?: { [k: string]: DeviceAttribute };
  /** @since Kubernetes 1.34, gate DRADeviceBindingConditions */
  bindingConditions?: readonly string[];
  /** @since Kubernetes 1.34, gate DRADeviceBindingConditions */
  bindingFailureConditions?: readonly string[];
  /** @since Kubernetes 1.34, gate DRADeviceBindingConditions */
  bindsToNode?: boolean;
  capacity?: { [k: string]: DeviceCapacity };
  /** @since Kubernetes 1.33, gate DRAPartitionableDevices */
  consumesCounters?: readonly DeviceCounterConsumption[];
  /**
   * @since Kubernetes 1.36, gate DRANodeAllocatableResources
   * @until Kubernetes 1.36
   */
  nodeAllocatableResourceMappings?: { [k: string]: NodeAllocatableResourceMapping };
  /** @since Kubernetes 1.37, gate DRANodeAllocatableResources */
  nodeAllocatableResources?: { [k: string]: NodeAllocatableResource };
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
export interface CapacityRequestPolicy {
  default?: number | string;
  validRange?: CapacityRequestPolicyRange;
  validValues?: readonly (number | string)[];
}
export interface CapacityRequestPolicyRange {
  max?: number | string;
  min: number | string;
  step?: number | string;
}
export interface CapacityRequirements {
  requests?: { [k: string]: number | string };
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
  /** @since Kubernetes 1.36, gate DRAListTypeAttributes */
  bools?: readonly boolean[];
  int?: number;
  /** @since Kubernetes 1.36, gate DRAListTypeAttributes */
  ints?: readonly number[];
  string?: string;
  /** @since Kubernetes 1.36, gate DRAListTypeAttributes */
  strings?: readonly string[];
  version?: string;
  /** @since Kubernetes 1.36, gate DRAListTypeAttributes */
  versions?: readonly string[];
}
export interface DeviceCapacity {
  /** @since Kubernetes 1.34, gate DRAConsumableCapacity */
  requestPolicy?: CapacityRequestPolicy;
  value: number | string;
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
  /** @since Kubernetes 1.34, gate DRAExtendedResource */
  extendedResourceName?: string;
  selectors?: readonly DeviceSelector[];
}
export interface DeviceConstraint {
  /** @since Kubernetes 1.34, gate DRAConsumableCapacity */
  distinctAttribute?: string;
  matchAttribute?: string;
  requests?: readonly string[];
}
export interface DeviceCounterConsumption {
  /** @since Kubernetes 1.37, gate DRADeviceCompatibilityGroups */
  compatibilityGroups?: readonly string[];
  counterSet: string;
  counters: { [k: string]: Counter };
}
export interface DeviceDerivedAttribute {
  expression: string;
  name: string;
}
export interface DeviceRequest {
  /** gate DRAAdminAccess */
  adminAccess?: boolean;
  allocationMode?: "All" | "ExactCount";
  /** @since Kubernetes 1.34, gate DRAConsumableCapacity */
  capacity?: CapacityRequirements;
  count?: number;
  /** @since Kubernetes 1.37, gate DRADerivedAttributes */
  derivedAttributes?: readonly DeviceDerivedAttribute[];
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
  allocationMode?: "All" | "ExactCount";
  /** @since Kubernetes 1.34, gate DRAConsumableCapacity */
  capacity?: CapacityRequirements;
  count?: number;
  /** @since Kubernetes 1.37, gate DRADerivedAttributes */
  derivedAttributes?: readonly DeviceDerivedAttribute[];
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
export interface DeviceToleration {
  /** `"None"` since 1.35 */
  effect?: "NoExecute" | "NoSchedule" | "None";
  key?: string;
  /** @default "Equal" */
  operator?: "Equal" | "Exists";
  tolerationSeconds?: number;
  value?: string;
}
export interface NodeAllocatableMapping {
  capacityKey?: string;
  capacityMultiplier?: number | string;
  deviceMultiplier?: number | string;
}
export interface NodeAllocatableOverhead {
  perContainer?: number | string;
  perPod?: number | string;
}
export interface NodeAllocatableResource {
  mapping?: NodeAllocatableMapping;
  overhead?: NodeAllocatableOverhead;
}
export interface NodeAllocatableResourceMapping {
  allocationMultiplier?: number | string;
  capacityKey?: string;
}
export interface OpaqueDeviceConfiguration {
  driver: string;
  parameters: unknown;
}
export interface ResourceClaimSpec {
  devices?: DeviceClaim;
}
export interface ResourceClaimTemplateSpec {
  metadata?: ObjectMeta;
  spec?: ResourceClaimSpec;
}
export interface ResourcePool {
  generation: number;
  name: string;
  resourceSliceCount: number;
}
export interface ResourceSliceSpec {
  allNodes?: boolean;
  devices?: readonly Device[];
  driver: string;
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: NodeSelector;
  /** @since Kubernetes 1.37, gate DRAPartitionableDevicesType */
  partitionTypeAttribute?: string;
  /** @since Kubernetes 1.33, gate DRAPartitionableDevices */
  perDeviceNodeSelection?: boolean;
  pool: ResourcePool;
  /** @since Kubernetes 1.33, gate DRAPartitionableDevices */
  sharedCounters?: readonly CounterSet[];
  /**
   * no duplicates
   * @since Kubernetes 1.37, gate DRAOptionalNodeOperations
   */
  skipNodeOperations?: readonly ("*" | "NodePrepareResources" | "NodeUnprepareResources")[];
}

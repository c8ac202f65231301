// Machine-written by `npx projen generate` from cluster-api-provider-openstack v0.14.7 (github:kubernetes-sigs/cluster-api-provider-openstack@a4694b46b3fd2b31e3e6fb08f8ada6bc09be2643, digest 6b71a67547bf1fcf2bf543c7ca9821a7): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `infrastructure.cluster.x-k8s.io/v1beta1`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api-provider-openstack
 */
export declare class OpenStackCluster extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OpenStackClusterProps): { [K in keyof OpenStackClusterProps]: OpenStackClusterProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1'; kind: 'OpenStackCluster' };
  constructor(scope: Construct, id: string, props?: OpenStackClusterProps);
}
export interface OpenStackClusterProps {
  metadata?: ObjectMeta;
  spec?: OpenStackClusterSpec;
}
/**
 * rule: `has(self.disableExternalNetwork) && self.disableExternalNetwork ? !has(self.bastion) || !has(self.bastion.floatingIP) : true`
 * rule: `has(self.disableExternalNetwork) && self.disableExternalNetwork ? has(self.disableAPIServerFloatingIP) && self.disableAPIServerFloatingIP : true`
 */
export interface OpenStackClusterSpec {
  apiServerFixedIP?: string;
  apiServerFloatingIP?: string;
  apiServerLoadBalancer?: OpenStackClusterSpecApiServerLoadBalancer;
  /** 0 … 65535 */
  apiServerPort?: number;
  bastion?: OpenStackClusterSpecBastion;
  /** no duplicates */
  controlPlaneAvailabilityZones?: readonly string[];
  controlPlaneEndpoint?: OpenStackClusterSpecControlPlaneEndpoint;
  controlPlaneOmitAvailabilityZone?: boolean;
  disableAPIServerFloatingIP?: boolean;
  disableExternalNetwork?: boolean;
  disablePortSecurity?: boolean;
  externalNetwork?: OpenStackClusterSpecExternalNetwork;
  externalRouterIPs?: readonly OpenStackClusterSpecExternalRouterIPs[];
  identityRef: OpenStackClusterSpecIdentityRef;
  managedSecurityGroups?: OpenStackClusterSpecManagedSecurityGroups;
  /** at most 1 item */
  managedSubnets?: readonly OpenStackClusterSpecManagedSubnets[];
  network?: OpenStackClusterSpecExternalNetwork;
  networkMTU?: number;
  router?: OpenStackClusterSpecExternalNetwork;
  /** at most 2 items */
  subnets?: readonly OpenStackClusterSpecSubnets[];
  /** no duplicates */
  tags?: readonly string[];
}
export interface OpenStackClusterSpecApiServerLoadBalancer {
  /** no duplicates */
  additionalPorts?: readonly number[];
  /** no duplicates */
  allowedCIDRs?: readonly string[];
  availabilityZone?: string;
  /** @default true */
  enabled?: boolean;
  flavor?: string;
  monitor?: OpenStackClusterSpecApiServerLoadBalancerMonitor;
  network?: OpenStackClusterSpecExternalNetwork;
  provider?: string;
  subnets?: readonly OpenStackClusterSpecSubnets[];
}
/** rule: `!self.enabled || has(self.spec)` */
export interface OpenStackClusterSpecBastion {
  availabilityZone?: string;
  /** @default true */
  enabled?: boolean;
  /** format ipv4 */
  floatingIP?: string;
  spec?: OpenStackClusterSpecBastionSpec;
}
export interface OpenStackClusterSpecControlPlaneEndpoint {
  /** at most 512 characters */
  host?: string;
  port?: number;
}
/** exactly 1 field */
export interface OpenStackClusterSpecExternalNetwork {
  filter?: OpenStackClusterSpecExternalNetworkFilter;
  /** format uuid */
  id?: string;
}
export interface OpenStackClusterSpecExternalRouterIPs {
  fixedIP?: string;
  subnet: OpenStackClusterSpecSubnets;
}
/** rule: `(!has(self.region) && !has(oldSelf.region)) || self.region == oldSelf.region` */
export interface OpenStackClusterSpecIdentityRef {
  /** at least 1 character */
  cloudName: string;
  /** at least 1 character */
  name: string;
  region?: string;
  /** @default "Secret" */
  type?: "Secret" | "ClusterIdentity";
}
export interface OpenStackClusterSpecManagedSecurityGroups {
  /** one per `name` */
  allNodesSecurityGroupRules?: readonly OpenStackClusterSpecManagedSecurityGroupsAllNodesSecurityGroupRules[];
  allowAllInClusterTraffic?: boolean;
  /** one per `name` */
  controlPlaneNodesSecurityGroupRules?: readonly OpenStackClusterSpecManagedSecurityGroupsAllNodesSecurityGroupRules[];
  /** one per `name` */
  workerNodesSecurityGroupRules?: readonly OpenStackClusterSpecManagedSecurityGroupsAllNodesSecurityGroupRules[];
}
export interface OpenStackClusterSpecManagedSubnets {
  allocationPools?: readonly OpenStackClusterSpecManagedSubnetsAllocationPools[];
  cidr: string;
  dnsNameservers?: readonly string[];
}
/** exactly 1 field */
export interface OpenStackClusterSpecSubnets {
  filter?: OpenStackClusterSpecSubnetsFilter;
  /** format uuid */
  id?: string;
}
export interface OpenStackClusterSpecApiServerLoadBalancerMonitor {
  /** at least 0 */
  delay?: number;
  /** 0 … 10 */
  maxRetries?: number;
  /** 1 … 10 */
  maxRetriesDown?: number;
  /** at least 0 */
  timeout?: number;
}
/** rule: `(has(self.flavor) || has(self.flavorID))` */
export interface OpenStackClusterSpecBastionSpec {
  /** one per `name` */
  additionalBlockDevices?: readonly OpenStackClusterSpecBastionSpecAdditionalBlockDevices[];
  configDrive?: boolean;
  /** at least 1 character */
  flavor?: string;
  /** at least 1 character */
  flavorID?: string;
  floatingIPPoolRef?: OpenStackClusterSpecBastionSpecFloatingIPPoolRef;
  identityRef?: OpenStackClusterSpecIdentityRef;
  image: OpenStackClusterSpecBastionSpecImage;
  ports?: readonly OpenStackClusterSpecBastionSpecPorts[];
  providerID?: string;
  rootVolume?: OpenStackClusterSpecBastionSpecRootVolume;
  /** one per `name` */
  schedulerHintAdditionalProperties?: readonly OpenStackClusterSpecBastionSpecSchedulerHintAdditionalProperties[];
  securityGroups?: readonly OpenStackClusterSpecExternalNetwork[];
  serverGroup?: OpenStackClusterSpecBastionSpecServerGroup;
  /** one per `key` */
  serverMetadata?: readonly OpenStackClusterSpecBastionSpecServerMetadata[];
  sshKeyName?: string;
  /** no duplicates */
  tags?: readonly string[];
  trunk?: boolean;
}
/** at least 1 field */
export interface OpenStackClusterSpecExternalNetworkFilter {
  description?: string;
  name?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTagsAny?: readonly string[];
  projectID?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tagsAny?: readonly string[];
}
export interface OpenStackClusterSpecManagedSecurityGroupsAllNodesSecurityGroupRules {
  description?: string;
  direction: "ingress" | "egress";
  etherType?: "IPv4" | "IPv6";
  name: string;
  portRangeMax?: number;
  portRangeMin?: number;
  protocol?: string;
  remoteGroupID?: string;
  remoteIPPrefix?: string;
  remoteManagedGroups?: readonly ("bastion" | "controlplane" | "worker")[];
}
export interface OpenStackClusterSpecManagedSubnetsAllocationPools {
  end: string;
  start: string;
}
/** at least 1 field */
export interface OpenStackClusterSpecSubnetsFilter {
  cidr?: string;
  description?: string;
  gatewayIP?: string;
  ipVersion?: number;
  ipv6AddressMode?: string;
  ipv6RAMode?: string;
  name?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTagsAny?: readonly string[];
  projectID?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tagsAny?: readonly string[];
}
export interface OpenStackClusterSpecBastionSpecAdditionalBlockDevices {
  name: string;
  /** at least 1 */
  sizeGiB: number;
  storage: OpenStackClusterSpecBastionSpecAdditionalBlockDevicesStorage;
}
export interface OpenStackClusterSpecBastionSpecFloatingIPPoolRef {
  apiGroup?: string;
  kind: string;
  name: string;
}
/** exactly 1 field */
export interface OpenStackClusterSpecBastionSpecImage {
  filter?: OpenStackClusterSpecBastionSpecImageFilter;
  /** format uuid */
  id?: string;
  imageRef?: OpenStackClusterSpecBastionSpecImageImageRef;
}
export interface OpenStackClusterSpecBastionSpecPorts {
  adminStateUp?: boolean;
  allowedAddressPairs?: readonly OpenStackClusterSpecBastionSpecPortsAllowedAddressPairs[];
  description?: string;
  disablePortSecurity?: boolean;
  fixedIPs?: readonly OpenStackClusterSpecBastionSpecPortsFixedIPs[];
  hostID?: string;
  macAddress?: string;
  nameSuffix?: string;
  network?: OpenStackClusterSpecExternalNetwork;
  profile?: OpenStackClusterSpecBastionSpecPortsProfile;
  propagateUplinkStatus?: boolean;
  securityGroups?: readonly OpenStackClusterSpecExternalNetwork[];
  /** no duplicates */
  tags?: readonly string[];
  trunk?: boolean;
  /** one per `name` */
  valueSpecs?: readonly OpenStackClusterSpecBastionSpecPortsValueSpecs[];
  vnicType?: string;
}
export interface OpenStackClusterSpecBastionSpecRootVolume {
  availabilityZone?: OpenStackClusterSpecBastionSpecRootVolumeAvailabilityZone;
  /** at least 1 */
  sizeGiB: number;
  type?: string;
}
export interface OpenStackClusterSpecBastionSpecSchedulerHintAdditionalProperties {
  /** at least 1 character */
  name: string;
  value: OpenStackClusterSpecBastionSpecSchedulerHintAdditionalPropertiesValue;
}
/** exactly 1 field */
export interface OpenStackClusterSpecBastionSpecServerGroup {
  filter?: OpenStackClusterSpecBastionSpecServerGroupFilter;
  /** format uuid */
  id?: string;
}
export interface OpenStackClusterSpecBastionSpecServerMetadata {
  /** at most 255 characters */
  key: string;
  /** at most 255 characters */
  value: string;
}
export interface OpenStackClusterSpecBastionSpecAdditionalBlockDevicesStorage {
  type: string;
  volume?: OpenStackClusterSpecBastionSpecAdditionalBlockDevicesStorageVolume;
}
/** at least 1 field */
export interface OpenStackClusterSpecBastionSpecImageFilter {
  name?: string;
  /** no duplicates */
  tags?: readonly string[];
}
export interface OpenStackClusterSpecBastionSpecImageImageRef {
  name: string;
}
export interface OpenStackClusterSpecBastionSpecPortsAllowedAddressPairs {
  ipAddress: string;
  macAddress?: string;
}
export interface OpenStackClusterSpecBastionSpecPortsFixedIPs {
  ipAddress?: string;
  subnet?: OpenStackClusterSpecSubnets;
}
export interface OpenStackClusterSpecBastionSpecPortsProfile {
  ovsHWOffload?: boolean;
  trustedVF?: boolean;
}
export interface OpenStackClusterSpecBastionSpecPortsValueSpecs {
  key: string;
  name: string;
  value: string;
}
/** rule: `!has(self.from) || self.from == 'Name' ? has(self.name) : !has(self.name)` */
export interface OpenStackClusterSpecBastionSpecRootVolumeAvailabilityZone {
  /** @default "Name" */
  from?: "Name" | "Machine";
  /**
   * at least 1 character
   * pattern `^[^ ]+$`
   */
  name?: string;
}
/**
 * rule: `has(self.type) && self.type == 'Bool' ? has(self.bool) : !has(self.bool)`
 * rule: `has(self.type) && self.type == 'Number' ? has(self.number) : !has(self.number)`
 * rule: `has(self.type) && self.type == 'String' ? has(self.string) : !has(self.string)`
 */
export interface OpenStackClusterSpecBastionSpecSchedulerHintAdditionalPropertiesValue {
  bool?: boolean;
  number?: number;
  /** 1 … 255 characters */
  string?: string;
  type: "Bool" | "String" | "Number";
}
/** at least 1 field */
export interface OpenStackClusterSpecBastionSpecServerGroupFilter {
  name?: string;
}
export interface OpenStackClusterSpecBastionSpecAdditionalBlockDevicesStorageVolume {
  availabilityZone?: OpenStackClusterSpecBastionSpecRootVolumeAvailabilityZone;
  type?: string;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/cluster-api-provider-openstack
 */
export declare class OpenStackClusterIdentity extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OpenStackClusterIdentityProps): { [K in keyof OpenStackClusterIdentityProps]: OpenStackClusterIdentityProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1alpha1'; kind: 'OpenStackClusterIdentity' };
  constructor(scope: Construct, id: string, props?: OpenStackClusterIdentityProps);
}
export interface OpenStackClusterIdentityProps {
  metadata?: ObjectMeta;
  spec?: OpenStackClusterIdentitySpec;
}
export interface OpenStackClusterIdentitySpec {
  namespaceSelector?: LabelSelector;
  /** → Secret */
  secretRef: OpenStackClusterIdentitySpecSecretRef;
}
export interface OpenStackClusterIdentitySpecSecretRef {
  name: string;
  namespace: string;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta1`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api-provider-openstack
 */
export declare class OpenStackClusterTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OpenStackClusterTemplateProps): { [K in keyof OpenStackClusterTemplateProps]: OpenStackClusterTemplateProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1'; kind: 'OpenStackClusterTemplate' };
  constructor(scope: Construct, id: string, props?: OpenStackClusterTemplateProps);
}
export interface OpenStackClusterTemplateProps {
  metadata?: ObjectMeta;
  spec?: OpenStackClusterTemplateSpec;
}
export interface OpenStackClusterTemplateSpec {
  template: OpenStackClusterTemplateSpecTemplate;
}
export interface OpenStackClusterTemplateSpecTemplate {
  spec: OpenStackClusterTemplateSpecTemplateSpec;
}
/**
 * rule: `has(self.disableExternalNetwork) && self.disableExternalNetwork ? !has(self.bastion) || !has(self.bastion.floatingIP) : true`
 * rule: `has(self.disableExternalNetwork) && self.disableExternalNetwork ? has(self.disableAPIServerFloatingIP) && self.disableAPIServerFloatingIP : true`
 */
export interface OpenStackClusterTemplateSpecTemplateSpec {
  apiServerFixedIP?: string;
  apiServerFloatingIP?: string;
  apiServerLoadBalancer?: OpenStackClusterTemplateSpecTemplateSpecApiServerLoadBalancer;
  /** 0 … 65535 */
  apiServerPort?: number;
  bastion?: OpenStackClusterTemplateSpecTemplateSpecBastion;
  /** no duplicates */
  controlPlaneAvailabilityZones?: readonly string[];
  controlPlaneEndpoint?: OpenStackClusterTemplateSpecTemplateSpecControlPlaneEndpoint;
  controlPlaneOmitAvailabilityZone?: boolean;
  disableAPIServerFloatingIP?: boolean;
  disableExternalNetwork?: boolean;
  disablePortSecurity?: boolean;
  externalNetwork?: OpenStackClusterTemplateSpecTemplateSpecExternalNetwork;
  externalRouterIPs?: readonly OpenStackClusterTemplateSpecTemplateSpecExternalRouterIPs[];
  identityRef: OpenStackClusterTemplateSpecTemplateSpecIdentityRef;
  managedSecurityGroups?: OpenStackClusterTemplateSpecTemplateSpecManagedSecurityGroups;
  /** at most 1 item */
  managedSubnets?: readonly OpenStackClusterTemplateSpecTemplateSpecManagedSubnets[];
  network?: OpenStackClusterTemplateSpecTemplateSpecExternalNetwork;
  networkMTU?: number;
  router?: OpenStackClusterTemplateSpecTemplateSpecExternalNetwork;
  /** at most 2 items */
  subnets?: readonly OpenStackClusterTemplateSpecTemplateSpecSubnets[];
  /** no duplicates */
  tags?: readonly string[];
}
export interface OpenStackClusterTemplateSpecTemplateSpecApiServerLoadBalancer {
  /** no duplicates */
  additionalPorts?: readonly number[];
  /** no duplicates */
  allowedCIDRs?: readonly string[];
  availabilityZone?: string;
  /** @default true */
  enabled?: boolean;
  flavor?: string;
  monitor?: OpenStackClusterTemplateSpecTemplateSpecApiServerLoadBalancerMonitor;
  network?: OpenStackClusterTemplateSpecTemplateSpecExternalNetwork;
  provider?: string;
  subnets?: readonly OpenStackClusterTemplateSpecTemplateSpecSubnets[];
}
/** rule: `!self.enabled || has(self.spec)` */
export interface OpenStackClusterTemplateSpecTemplateSpecBastion {
  availabilityZone?: string;
  /** @default true */
  enabled?: boolean;
  /** format ipv4 */
  floatingIP?: string;
  spec?: OpenStackClusterTemplateSpecTemplateSpecBastionSpec;
}
export interface OpenStackClusterTemplateSpecTemplateSpecControlPlaneEndpoint {
  /** at most 512 characters */
  host?: string;
  port?: number;
}
/** exactly 1 field */
export interface OpenStackClusterTemplateSpecTemplateSpecExternalNetwork {
  filter?: OpenStackClusterTemplateSpecTemplateSpecExternalNetworkFilter;
  /** format uuid */
  id?: string;
}
export interface OpenStackClusterTemplateSpecTemplateSpecExternalRouterIPs {
  fixedIP?: string;
  subnet: OpenStackClusterTemplateSpecTemplateSpecSubnets;
}
/** rule: `(!has(self.region) && !has(oldSelf.region)) || self.region == oldSelf.region` */
export interface OpenStackClusterTemplateSpecTemplateSpecIdentityRef {
  /** at least 1 character */
  cloudName: string;
  /** at least 1 character */
  name: string;
  region?: string;
  /** @default "Secret" */
  type?: "Secret" | "ClusterIdentity";
}
export interface OpenStackClusterTemplateSpecTemplateSpecManagedSecurityGroups {
  /** one per `name` */
  allNodesSecurityGroupRules?: readonly OpenStackClusterTemplateSpecTemplateSpecManagedSecurityGroupsAllNodesSecurityGroupRules[];
  allowAllInClusterTraffic?: boolean;
  /** one per `name` */
  controlPlaneNodesSecurityGroupRules?: readonly OpenStackClusterTemplateSpecTemplateSpecManagedSecurityGroupsAllNodesSecurityGroupRules[];
  /** one per `name` */
  workerNodesSecurityGroupRules?: readonly OpenStackClusterTemplateSpecTemplateSpecManagedSecurityGroupsAllNodesSecurityGroupRules[];
}
export interface OpenStackClusterTemplateSpecTemplateSpecManagedSubnets {
  allocationPools?: readonly OpenStackClusterTemplateSpecTemplateSpecManagedSubnetsAllocationPools[];
  cidr: string;
  dnsNameservers?: readonly string[];
}
/** exactly 1 field */
export interface OpenStackClusterTemplateSpecTemplateSpecSubnets {
  filter?: OpenStackClusterTemplateSpecTemplateSpecSubnetsFilter;
  /** format uuid */
  id?: string;
}
export interface OpenStackClusterTemplateSpecTemplateSpecApiServerLoadBalancerMonitor {
  /** at least 0 */
  delay?: number;
  /** 0 … 10 */
  maxRetries?: number;
  /** 1 … 10 */
  maxRetriesDown?: number;
  /** at least 0 */
  timeout?: number;
}
/** rule: `(has(self.flavor) || has(self.flavorID))` */
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpec {
  /** one per `name` */
  additionalBlockDevices?: readonly OpenStackClusterTemplateSpecTemplateSpecBastionSpecAdditionalBlockDevices[];
  configDrive?: boolean;
  /** at least 1 character */
  flavor?: string;
  /** at least 1 character */
  flavorID?: string;
  floatingIPPoolRef?: OpenStackClusterTemplateSpecTemplateSpecBastionSpecFloatingIPPoolRef;
  identityRef?: OpenStackClusterTemplateSpecTemplateSpecIdentityRef;
  image: OpenStackClusterTemplateSpecTemplateSpecBastionSpecImage;
  ports?: readonly OpenStackClusterTemplateSpecTemplateSpecBastionSpecPorts[];
  providerID?: string;
  rootVolume?: OpenStackClusterTemplateSpecTemplateSpecBastionSpecRootVolume;
  /** one per `name` */
  schedulerHintAdditionalProperties?: readonly OpenStackClusterTemplateSpecTemplateSpecBastionSpecSchedulerHintAdditionalProperties[];
  securityGroups?: readonly OpenStackClusterTemplateSpecTemplateSpecExternalNetwork[];
  serverGroup?: OpenStackClusterTemplateSpecTemplateSpecBastionSpecServerGroup;
  /** one per `key` */
  serverMetadata?: readonly OpenStackClusterTemplateSpecTemplateSpecBastionSpecServerMetadata[];
  sshKeyName?: string;
  /** no duplicates */
  tags?: readonly string[];
  trunk?: boolean;
}
/** at least 1 field */
export interface OpenStackClusterTemplateSpecTemplateSpecExternalNetworkFilter {
  description?: string;
  name?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTagsAny?: readonly string[];
  projectID?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tagsAny?: readonly string[];
}
export interface OpenStackClusterTemplateSpecTemplateSpecManagedSecurityGroupsAllNodesSecurityGroupRules {
  description?: string;
  direction: "ingress" | "egress";
  etherType?: "IPv4" | "IPv6";
  name: string;
  portRangeMax?: number;
  portRangeMin?: number;
  protocol?: string;
  remoteGroupID?: string;
  remoteIPPrefix?: string;
  remoteManagedGroups?: readonly ("bastion" | "controlplane" | "worker")[];
}
export interface OpenStackClusterTemplateSpecTemplateSpecManagedSubnetsAllocationPools {
  end: string;
  start: string;
}
/** at least 1 field */
export interface OpenStackClusterTemplateSpecTemplateSpecSubnetsFilter {
  cidr?: string;
  description?: string;
  gatewayIP?: string;
  ipVersion?: number;
  ipv6AddressMode?: string;
  ipv6RAMode?: string;
  name?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTagsAny?: readonly string[];
  projectID?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tagsAny?: readonly string[];
}
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecAdditionalBlockDevices {
  name: string;
  /** at least 1 */
  sizeGiB: number;
  storage: OpenStackClusterTemplateSpecTemplateSpecBastionSpecAdditionalBlockDevicesStorage;
}
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecFloatingIPPoolRef {
  apiGroup?: string;
  kind: string;
  name: string;
}
/** exactly 1 field */
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecImage {
  filter?: OpenStackClusterTemplateSpecTemplateSpecBastionSpecImageFilter;
  /** format uuid */
  id?: string;
  imageRef?: OpenStackClusterTemplateSpecTemplateSpecBastionSpecImageImageRef;
}
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecPorts {
  adminStateUp?: boolean;
  allowedAddressPairs?: readonly OpenStackClusterTemplateSpecTemplateSpecBastionSpecPortsAllowedAddressPairs[];
  description?: string;
  disablePortSecurity?: boolean;
  fixedIPs?: readonly OpenStackClusterTemplateSpecTemplateSpecBastionSpecPortsFixedIPs[];
  hostID?: string;
  macAddress?: string;
  nameSuffix?: string;
  network?: OpenStackClusterTemplateSpecTemplateSpecExternalNetwork;
  profile?: OpenStackClusterTemplateSpecTemplateSpecBastionSpecPortsProfile;
  propagateUplinkStatus?: boolean;
  securityGroups?: readonly OpenStackClusterTemplateSpecTemplateSpecExternalNetwork[];
  /** no duplicates */
  tags?: readonly string[];
  trunk?: boolean;
  /** one per `name` */
  valueSpecs?: readonly OpenStackClusterTemplateSpecTemplateSpecBastionSpecPortsValueSpecs[];
  vnicType?: string;
}
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecRootVolume {
  availabilityZone?: OpenStackClusterTemplateSpecTemplateSpecBastionSpecRootVolumeAvailabilityZone;
  /** at least 1 */
  sizeGiB: number;
  type?: string;
}
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecSchedulerHintAdditionalProperties {
  /** at least 1 character */
  name: string;
  value: OpenStackClusterTemplateSpecTemplateSpecBastionSpecSchedulerHintAdditionalPropertiesValue;
}
/** exactly 1 field */
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecServerGroup {
  filter?: OpenStackClusterTemplateSpecTemplateSpecBastionSpecServerGroupFilter;
  /** format uuid */
  id?: string;
}
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecServerMetadata {
  /** at most 255 characters */
  key: string;
  /** at most 255 characters */
  value: string;
}
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecAdditionalBlockDevicesStorage {
  type: string;
  volume?: OpenStackClusterTemplateSpecTemplateSpecBastionSpecAdditionalBlockDevicesStorageVolume;
}
/** at least 1 field */
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecImageFilter {
  name?: string;
  /** no duplicates */
  tags?: readonly string[];
}
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecImageImageRef {
  name: string;
}
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecPortsAllowedAddressPairs {
  ipAddress: string;
  macAddress?: string;
}
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecPortsFixedIPs {
  ipAddress?: string;
  subnet?: OpenStackClusterTemplateSpecTemplateSpecSubnets;
}
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecPortsProfile {
  ovsHWOffload?: boolean;
  trustedVF?: boolean;
}
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecPortsValueSpecs {
  key: string;
  name: string;
  value: string;
}
/** rule: `!has(self.from) || self.from == 'Name' ? has(self.name) : !has(self.name)` */
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecRootVolumeAvailabilityZone {
  /** @default "Name" */
  from?: "Name" | "Machine";
  /**
   * at least 1 character
   * pattern `^[^ ]+$`
   */
  name?: string;
}
/**
 * rule: `has(self.type) && self.type == 'Bool' ? has(self.bool) : !has(self.bool)`
 * rule: `has(self.type) && self.type == 'Number' ? has(self.number) : !has(self.number)`
 * rule: `has(self.type) && self.type == 'String' ? has(self.string) : !has(self.string)`
 */
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecSchedulerHintAdditionalPropertiesValue {
  bool?: boolean;
  number?: number;
  /** 1 … 255 characters */
  string?: string;
  type: "Bool" | "String" | "Number";
}
/** at least 1 field */
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecServerGroupFilter {
  name?: string;
}
export interface OpenStackClusterTemplateSpecTemplateSpecBastionSpecAdditionalBlockDevicesStorageVolume {
  availabilityZone?: OpenStackClusterTemplateSpecTemplateSpecBastionSpecRootVolumeAvailabilityZone;
  type?: string;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1alpha1`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api-provider-openstack
 */
export declare class OpenStackFloatingIPPool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OpenStackFloatingIPPoolProps): { [K in keyof OpenStackFloatingIPPoolProps]: OpenStackFloatingIPPoolProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1alpha1'; kind: 'OpenStackFloatingIPPool' };
  constructor(scope: Construct, id: string, props?: OpenStackFloatingIPPoolProps);
}
export interface OpenStackFloatingIPPoolProps {
  metadata?: ObjectMeta;
  spec?: OpenStackFloatingIPPoolSpec;
}
export interface OpenStackFloatingIPPoolSpec {
  floatingIPNetwork?: OpenStackFloatingIPPoolSpecFloatingIPNetwork;
  identityRef: OpenStackFloatingIPPoolSpecIdentityRef;
  maxIPs?: number;
  preAllocatedFloatingIPs?: readonly string[];
  reclaimPolicy: "Retain" | "Delete";
}
/** exactly 1 field */
export interface OpenStackFloatingIPPoolSpecFloatingIPNetwork {
  filter?: OpenStackFloatingIPPoolSpecFloatingIPNetworkFilter;
  /** format uuid */
  id?: string;
}
/** rule: `(!has(self.region) && !has(oldSelf.region)) || self.region == oldSelf.region` */
export interface OpenStackFloatingIPPoolSpecIdentityRef {
  /** at least 1 character */
  cloudName: string;
  /** at least 1 character */
  name: string;
  region?: string;
  /** @default "Secret" */
  type?: "Secret" | "ClusterIdentity";
}
/** at least 1 field */
export interface OpenStackFloatingIPPoolSpecFloatingIPNetworkFilter {
  description?: string;
  name?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTagsAny?: readonly string[];
  projectID?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tagsAny?: readonly string[];
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta1`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api-provider-openstack
 */
export declare class OpenStackMachine extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OpenStackMachineProps): { [K in keyof OpenStackMachineProps]: OpenStackMachineProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1'; kind: 'OpenStackMachine' };
  constructor(scope: Construct, id: string, props?: OpenStackMachineProps);
}
export interface OpenStackMachineProps {
  metadata?: ObjectMeta;
  spec?: OpenStackMachineSpec;
}
/** rule: `(has(self.flavor) || has(self.flavorID))` */
export interface OpenStackMachineSpec {
  /** one per `name` */
  additionalBlockDevices?: readonly OpenStackMachineSpecAdditionalBlockDevices[];
  configDrive?: boolean;
  /** at least 1 character */
  flavor?: string;
  /** at least 1 character */
  flavorID?: string;
  floatingIPPoolRef?: OpenStackMachineSpecFloatingIPPoolRef;
  identityRef?: OpenStackMachineSpecIdentityRef;
  image: OpenStackMachineSpecImage;
  ports?: readonly OpenStackMachineSpecPorts[];
  providerID?: string;
  rootVolume?: OpenStackMachineSpecRootVolume;
  /** one per `name` */
  schedulerHintAdditionalProperties?: readonly OpenStackMachineSpecSchedulerHintAdditionalProperties[];
  securityGroups?: readonly OpenStackMachineSpecSecurityGroups[];
  serverGroup?: OpenStackMachineSpecServerGroup;
  /** one per `key` */
  serverMetadata?: readonly OpenStackMachineSpecServerMetadata[];
  sshKeyName?: string;
  /** no duplicates */
  tags?: readonly string[];
  trunk?: boolean;
}
export interface OpenStackMachineSpecAdditionalBlockDevices {
  name: string;
  /** at least 1 */
  sizeGiB: number;
  storage: OpenStackMachineSpecAdditionalBlockDevicesStorage;
}
export interface OpenStackMachineSpecFloatingIPPoolRef {
  apiGroup?: string;
  kind: string;
  name: string;
}
/** rule: `(!has(self.region) && !has(oldSelf.region)) || self.region == oldSelf.region` */
export interface OpenStackMachineSpecIdentityRef {
  /** at least 1 character */
  cloudName: string;
  /** at least 1 character */
  name: string;
  region?: string;
  /** @default "Secret" */
  type?: "Secret" | "ClusterIdentity";
}
/** exactly 1 field */
export interface OpenStackMachineSpecImage {
  filter?: OpenStackMachineSpecImageFilter;
  /** format uuid */
  id?: string;
  imageRef?: OpenStackMachineSpecImageImageRef;
}
export interface OpenStackMachineSpecPorts {
  adminStateUp?: boolean;
  allowedAddressPairs?: readonly OpenStackMachineSpecPortsAllowedAddressPairs[];
  description?: string;
  disablePortSecurity?: boolean;
  fixedIPs?: readonly OpenStackMachineSpecPortsFixedIPs[];
  hostID?: string;
  macAddress?: string;
  nameSuffix?: string;
  network?: OpenStackMachineSpecSecurityGroups;
  profile?: OpenStackMachineSpecPortsProfile;
  propagateUplinkStatus?: boolean;
  securityGroups?: readonly OpenStackMachineSpecSecurityGroups[];
  /** no duplicates */
  tags?: readonly string[];
  trunk?: boolean;
  /** one per `name` */
  valueSpecs?: readonly OpenStackMachineSpecPortsValueSpecs[];
  vnicType?: string;
}
export interface OpenStackMachineSpecRootVolume {
  availabilityZone?: OpenStackMachineSpecRootVolumeAvailabilityZone;
  /** at least 1 */
  sizeGiB: number;
  type?: string;
}
export interface OpenStackMachineSpecSchedulerHintAdditionalProperties {
  /** at least 1 character */
  name: string;
  value: OpenStackMachineSpecSchedulerHintAdditionalPropertiesValue;
}
/** exactly 1 field */
export interface OpenStackMachineSpecSecurityGroups {
  filter?: OpenStackMachineSpecSecurityGroupsFilter;
  /** format uuid */
  id?: string;
}
/** exactly 1 field */
export interface OpenStackMachineSpecServerGroup {
  filter?: OpenStackMachineSpecServerGroupFilter;
  /** format uuid */
  id?: string;
}
export interface OpenStackMachineSpecServerMetadata {
  /** at most 255 characters */
  key: string;
  /** at most 255 characters */
  value: string;
}
export interface OpenStackMachineSpecAdditionalBlockDevicesStorage {
  type: string;
  volume?: OpenStackMachineSpecAdditionalBlockDevicesStorageVolume;
}
/** at least 1 field */
export interface OpenStackMachineSpecImageFilter {
  name?: string;
  /** no duplicates */
  tags?: readonly string[];
}
export interface OpenStackMachineSpecImageImageRef {
  name: string;
}
export interface OpenStackMachineSpecPortsAllowedAddressPairs {
  ipAddress: string;
  macAddress?: string;
}
export interface OpenStackMachineSpecPortsFixedIPs {
  ipAddress?: string;
  subnet?: OpenStackMachineSpecPortsFixedIPsSubnet;
}
export interface OpenStackMachineSpecPortsProfile {
  ovsHWOffload?: boolean;
  trustedVF?: boolean;
}
export interface OpenStackMachineSpecPortsValueSpecs {
  key: string;
  name: string;
  value: string;
}
/** rule: `!has(self.from) || self.from == 'Name' ? has(self.name) : !has(self.name)` */
export interface OpenStackMachineSpecRootVolumeAvailabilityZone {
  /** @default "Name" */
  from?: "Name" | "Machine";
  /**
   * at least 1 character
   * pattern `^[^ ]+$`
   */
  name?: string;
}
/**
 * rule: `has(self.type) && self.type == 'Bool' ? has(self.bool) : !has(self.bool)`
 * rule: `has(self.type) && self.type == 'Number' ? has(self.number) : !has(self.number)`
 * rule: `has(self.type) && self.type == 'String' ? has(self.string) : !has(self.string)`
 */
export interface OpenStackMachineSpecSchedulerHintAdditionalPropertiesValue {
  bool?: boolean;
  number?: number;
  /** 1 … 255 characters */
  string?: string;
  type: "Bool" | "String" | "Number";
}
/** at least 1 field */
export interface OpenStackMachineSpecSecurityGroupsFilter {
  description?: string;
  name?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTagsAny?: readonly string[];
  projectID?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tagsAny?: readonly string[];
}
/** at least 1 field */
export interface OpenStackMachineSpecServerGroupFilter {
  name?: string;
}
export interface OpenStackMachineSpecAdditionalBlockDevicesStorageVolume {
  availabilityZone?: OpenStackMachineSpecRootVolumeAvailabilityZone;
  type?: string;
}
/** exactly 1 field */
export interface OpenStackMachineSpecPortsFixedIPsSubnet {
  filter?: OpenStackMachineSpecPortsFixedIPsSubnetFilter;
  /** format uuid */
  id?: string;
}
/** at least 1 field */
export interface OpenStackMachineSpecPortsFixedIPsSubnetFilter {
  cidr?: string;
  description?: string;
  gatewayIP?: string;
  ipVersion?: number;
  ipv6AddressMode?: string;
  ipv6RAMode?: string;
  name?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTagsAny?: readonly string[];
  projectID?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tagsAny?: readonly string[];
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta1`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api-provider-openstack
 */
export declare class OpenStackMachineTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OpenStackMachineTemplateProps): { [K in keyof OpenStackMachineTemplateProps]: OpenStackMachineTemplateProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1'; kind: 'OpenStackMachineTemplate' };
  constructor(scope: Construct, id: string, props?: OpenStackMachineTemplateProps);
}
export interface OpenStackMachineTemplateProps {
  metadata?: ObjectMeta;
  spec?: OpenStackMachineTemplateSpec;
}
export interface OpenStackMachineTemplateSpec {
  template: OpenStackMachineTemplateSpecTemplate;
}
export interface OpenStackMachineTemplateSpecTemplate {
  spec: OpenStackMachineTemplateSpecTemplateSpec;
}
/** rule: `(has(self.flavor) || has(self.flavorID))` */
export interface OpenStackMachineTemplateSpecTemplateSpec {
  /** one per `name` */
  additionalBlockDevices?: readonly OpenStackMachineTemplateSpecTemplateSpecAdditionalBlockDevices[];
  configDrive?: boolean;
  /** at least 1 character */
  flavor?: string;
  /** at least 1 character */
  flavorID?: string;
  floatingIPPoolRef?: OpenStackMachineTemplateSpecTemplateSpecFloatingIPPoolRef;
  identityRef?: OpenStackMachineTemplateSpecTemplateSpecIdentityRef;
  image: OpenStackMachineTemplateSpecTemplateSpecImage;
  ports?: readonly OpenStackMachineTemplateSpecTemplateSpecPorts[];
  providerID?: string;
  rootVolume?: OpenStackMachineTemplateSpecTemplateSpecRootVolume;
  /** one per `name` */
  schedulerHintAdditionalProperties?: readonly OpenStackMachineTemplateSpecTemplateSpecSchedulerHintAdditionalProperties[];
  securityGroups?: readonly OpenStackMachineTemplateSpecTemplateSpecSecurityGroups[];
  serverGroup?: OpenStackMachineTemplateSpecTemplateSpecServerGroup;
  /** one per `key` */
  serverMetadata?: readonly OpenStackMachineTemplateSpecTemplateSpecServerMetadata[];
  sshKeyName?: string;
  /** no duplicates */
  tags?: readonly string[];
  trunk?: boolean;
}
export interface OpenStackMachineTemplateSpecTemplateSpecAdditionalBlockDevices {
  name: string;
  /** at least 1 */
  sizeGiB: number;
  storage: OpenStackMachineTemplateSpecTemplateSpecAdditionalBlockDevicesStorage;
}
export interface OpenStackMachineTemplateSpecTemplateSpecFloatingIPPoolRef {
  apiGroup?: string;
  kind: string;
  name: string;
}
/** rule: `(!has(self.region) && !has(oldSelf.region)) || self.region == oldSelf.region` */
export interface OpenStackMachineTemplateSpecTemplateSpecIdentityRef {
  /** at least 1 character */
  cloudName: string;
  /** at least 1 character */
  name: string;
  region?: string;
  /** @default "Secret" */
  type?: "Secret" | "ClusterIdentity";
}
/** exactly 1 field */
export interface OpenStackMachineTemplateSpecTemplateSpecImage {
  filter?: OpenStackMachineTemplateSpecTemplateSpecImageFilter;
  /** format uuid */
  id?: string;
  imageRef?: OpenStackMachineTemplateSpecTemplateSpecImageImageRef;
}
export interface OpenStackMachineTemplateSpecTemplateSpecPorts {
  adminStateUp?: boolean;
  allowedAddressPairs?: readonly OpenStackMachineTemplateSpecTemplateSpecPortsAllowedAddressPairs[];
  description?: string;
  disablePortSecurity?: boolean;
  fixedIPs?: readonly OpenStackMachineTemplateSpecTemplateSpecPortsFixedIPs[];
  hostID?: string;
  macAddress?: string;
  nameSuffix?: string;
  network?: OpenStackMachineTemplateSpecTemplateSpecSecurityGroups;
  profile?: OpenStackMachineTemplateSpecTemplateSpecPortsProfile;
  propagateUplinkStatus?: boolean;
  securityGroups?: readonly OpenStackMachineTemplateSpecTemplateSpecSecurityGroups[];
  /** no duplicates */
  tags?: readonly string[];
  trunk?: boolean;
  /** one per `name` */
  valueSpecs?: readonly OpenStackMachineTemplateSpecTemplateSpecPortsValueSpecs[];
  vnicType?: string;
}
export interface OpenStackMachineTemplateSpecTemplateSpecRootVolume {
  availabilityZone?: OpenStackMachineTemplateSpecTemplateSpecRootVolumeAvailabilityZone;
  /** at least 1 */
  sizeGiB: number;
  type?: string;
}
export interface OpenStackMachineTemplateSpecTemplateSpecSchedulerHintAdditionalProperties {
  /** at least 1 character */
  name: string;
  value: OpenStackMachineTemplateSpecTemplateSpecSchedulerHintAdditionalPropertiesValue;
}
/** exactly 1 field */
export interface OpenStackMachineTemplateSpecTemplateSpecSecurityGroups {
  filter?: OpenStackMachineTemplateSpecTemplateSpecSecurityGroupsFilter;
  /** format uuid */
  id?: string;
}
/** exactly 1 field */
export interface OpenStackMachineTemplateSpecTemplateSpecServerGroup {
  filter?: OpenStackMachineTemplateSpecTemplateSpecServerGroupFilter;
  /** format uuid */
  id?: string;
}
export interface OpenStackMachineTemplateSpecTemplateSpecServerMetadata {
  /** at most 255 characters */
  key: string;
  /** at most 255 characters */
  value: string;
}
export interface OpenStackMachineTemplateSpecTemplateSpecAdditionalBlockDevicesStorage {
  type: string;
  volume?: OpenStackMachineTemplateSpecTemplateSpecAdditionalBlockDevicesStorageVolume;
}
/** at least 1 field */
export interface OpenStackMachineTemplateSpecTemplateSpecImageFilter {
  name?: string;
  /** no duplicates */
  tags?: readonly string[];
}
export interface OpenStackMachineTemplateSpecTemplateSpecImageImageRef {
  name: string;
}
export interface OpenStackMachineTemplateSpecTemplateSpecPortsAllowedAddressPairs {
  ipAddress: string;
  macAddress?: string;
}
export interface OpenStackMachineTemplateSpecTemplateSpecPortsFixedIPs {
  ipAddress?: string;
  subnet?: OpenStackMachineTemplateSpecTemplateSpecPortsFixedIPsSubnet;
}
export interface OpenStackMachineTemplateSpecTemplateSpecPortsProfile {
  ovsHWOffload?: boolean;
  trustedVF?: boolean;
}
export interface OpenStackMachineTemplateSpecTemplateSpecPortsValueSpecs {
  key: string;
  name: string;
  value: string;
}
/** rule: `!has(self.from) || self.from == 'Name' ? has(self.name) : !has(self.name)` */
export interface OpenStackMachineTemplateSpecTemplateSpecRootVolumeAvailabilityZone {
  /** @default "Name" */
  from?: "Name" | "Machine";
  /**
   * at least 1 character
   * pattern `^[^ ]+$`
   */
  name?: string;
}
/**
 * rule: `has(self.type) && self.type == 'Bool' ? has(self.bool) : !has(self.bool)`
 * rule: `has(self.type) && self.type == 'Number' ? has(self.number) : !has(self.number)`
 * rule: `has(self.type) && self.type == 'String' ? has(self.string) : !has(self.string)`
 */
export interface OpenStackMachineTemplateSpecTemplateSpecSchedulerHintAdditionalPropertiesValue {
  bool?: boolean;
  number?: number;
  /** 1 … 255 characters */
  string?: string;
  type: "Bool" | "String" | "Number";
}
/** at least 1 field */
export interface OpenStackMachineTemplateSpecTemplateSpecSecurityGroupsFilter {
  description?: string;
  name?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTagsAny?: readonly string[];
  projectID?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tagsAny?: readonly string[];
}
/** at least 1 field */
export interface OpenStackMachineTemplateSpecTemplateSpecServerGroupFilter {
  name?: string;
}
export interface OpenStackMachineTemplateSpecTemplateSpecAdditionalBlockDevicesStorageVolume {
  availabilityZone?: OpenStackMachineTemplateSpecTemplateSpecRootVolumeAvailabilityZone;
  type?: string;
}
/** exactly 1 field */
export interface OpenStackMachineTemplateSpecTemplateSpecPortsFixedIPsSubnet {
  filter?: OpenStackMachineTemplateSpecTemplateSpecPortsFixedIPsSubnetFilter;
  /** format uuid */
  id?: string;
}
/** at least 1 field */
export interface OpenStackMachineTemplateSpecTemplateSpecPortsFixedIPsSubnetFilter {
  cidr?: string;
  description?: string;
  gatewayIP?: string;
  ipVersion?: number;
  ipv6AddressMode?: string;
  ipv6RAMode?: string;
  name?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTagsAny?: readonly string[];
  projectID?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tagsAny?: readonly string[];
}
/**
 * `infrastructure.cluster.x-k8s.io/v1alpha1`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api-provider-openstack
 */
export declare class OpenStackServer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OpenStackServerProps): { [K in keyof OpenStackServerProps]: OpenStackServerProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1alpha1'; kind: 'OpenStackServer' };
  constructor(scope: Construct, id: string, props?: OpenStackServerProps);
}
export interface OpenStackServerProps {
  metadata?: ObjectMeta;
  spec?: OpenStackServerSpec;
}
/** rule: `(has(self.flavor) || has(self.flavorID))` */
export interface OpenStackServerSpec {
  /** one per `name` */
  additionalBlockDevices?: readonly OpenStackServerSpecAdditionalBlockDevices[];
  availabilityZone?: string;
  configDrive?: boolean;
  /** at least 1 character */
  flavor?: string;
  /** at least 1 character */
  flavorID?: string;
  floatingIPPoolRef?: OpenStackServerSpecFloatingIPPoolRef;
  identityRef: OpenStackServerSpecIdentityRef;
  image: OpenStackServerSpecImage;
  ports: readonly OpenStackServerSpecPorts[];
  rootVolume?: OpenStackServerSpecRootVolume;
  /** one per `name` */
  schedulerHintAdditionalProperties?: readonly OpenStackServerSpecSchedulerHintAdditionalProperties[];
  securityGroups?: readonly OpenStackServerSpecSecurityGroups[];
  serverGroup?: OpenStackServerSpecServerGroup;
  /** one per `key` */
  serverMetadata?: readonly OpenStackServerSpecServerMetadata[];
  sshKeyName: string;
  /** no duplicates */
  tags?: readonly string[];
  trunk?: boolean;
  userDataRef?: OpenStackServerSpecUserDataRef;
}
export interface OpenStackServerSpecAdditionalBlockDevices {
  name: string;
  /** at least 1 */
  sizeGiB: number;
  storage: OpenStackServerSpecAdditionalBlockDevicesStorage;
}
export interface OpenStackServerSpecFloatingIPPoolRef {
  apiGroup?: string;
  kind: string;
  name: string;
}
/** rule: `(!has(self.region) && !has(oldSelf.region)) || self.region == oldSelf.region` */
export interface OpenStackServerSpecIdentityRef {
  /** at least 1 character */
  cloudName: string;
  /** at least 1 character */
  name: string;
  region?: string;
  /** @default "Secret" */
  type?: "Secret" | "ClusterIdentity";
}
/** exactly 1 field */
export interface OpenStackServerSpecImage {
  filter?: OpenStackServerSpecImageFilter;
  /** format uuid */
  id?: string;
  imageRef?: OpenStackServerSpecImageImageRef;
}
export interface OpenStackServerSpecPorts {
  adminStateUp?: boolean;
  allowedAddressPairs?: readonly OpenStackServerSpecPortsAllowedAddressPairs[];
  description?: string;
  disablePortSecurity?: boolean;
  fixedIPs?: readonly OpenStackServerSpecPortsFixedIPs[];
  hostID?: string;
  macAddress?: string;
  nameSuffix?: string;
  network?: OpenStackServerSpecSecurityGroups;
  profile?: OpenStackServerSpecPortsProfile;
  propagateUplinkStatus?: boolean;
  securityGroups?: readonly OpenStackServerSpecSecurityGroups[];
  /** no duplicates */
  tags?: readonly string[];
  trunk?: boolean;
  /** one per `name` */
  valueSpecs?: readonly OpenStackServerSpecPortsValueSpecs[];
  vnicType?: string;
}
export interface OpenStackServerSpecRootVolume {
  availabilityZone?: OpenStackServerSpecRootVolumeAvailabilityZone;
  /** at least 1 */
  sizeGiB: number;
  type?: string;
}
export interface OpenStackServerSpecSchedulerHintAdditionalProperties {
  /** at least 1 character */
  name: string;
  value: OpenStackServerSpecSchedulerHintAdditionalPropertiesValue;
}
/** exactly 1 field */
export interface OpenStackServerSpecSecurityGroups {
  filter?: OpenStackServerSpecSecurityGroupsFilter;
  /** format uuid */
  id?: string;
}
/** exactly 1 field */
export interface OpenStackServerSpecServerGroup {
  filter?: OpenStackServerSpecServerGroupFilter;
  /** format uuid */
  id?: string;
}
export interface OpenStackServerSpecServerMetadata {
  /** at most 255 characters */
  key: string;
  /** at most 255 characters */
  value: string;
}
export interface OpenStackServerSpecUserDataRef {
  name?: string;
}
export interface OpenStackServerSpecAdditionalBlockDevicesStorage {
  type: string;
  volume?: OpenStackServerSpecAdditionalBlockDevicesStorageVolume;
}
/** at least 1 field */
export interface OpenStackServerSpecImageFilter {
  name?: string;
  /** no duplicates */
  tags?: readonly string[];
}
export interface OpenStackServerSpecImageImageRef {
  name: string;
}
export interface OpenStackServerSpecPortsAllowedAddressPairs {
  ipAddress: string;
  macAddress?: string;
}
export interface OpenStackServerSpecPortsFixedIPs {
  ipAddress?: string;
  subnet?: OpenStackServerSpecPortsFixedIPsSubnet;
}
export interface OpenStackServerSpecPortsProfile {
  ovsHWOffload?: boolean;
  trustedVF?: boolean;
}
export interface OpenStackServerSpecPortsValueSpecs {
  key: string;
  name: string;
  value: string;
}
/** rule: `!has(self.from) || self.from == 'Name' ? has(self.name) : !has(self.name)` */
export interface OpenStackServerSpecRootVolumeAvailabilityZone {
  /** @default "Name" */
  from?: "Name" | "Machine";
  /**
   * at least 1 character
   * pattern `^[^ ]+$`
   */
  name?: string;
}
/**
 * rule: `has(self.type) && self.type == 'Bool' ? has(self.bool) : !has(self.bool)`
 * rule: `has(self.type) && self.type == 'Number' ? has(self.number) : !has(self.number)`
 * rule: `has(self.type) && self.type == 'String' ? has(self.string) : !has(self.string)`
 */
export interface OpenStackServerSpecSchedulerHintAdditionalPropertiesValue {
  bool?: boolean;
  number?: number;
  /** 1 … 255 characters */
  string?: string;
  type: "Bool" | "String" | "Number";
}
/** at least 1 field */
export interface OpenStackServerSpecSecurityGroupsFilter {
  description?: string;
  name?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTagsAny?: readonly string[];
  projectID?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tagsAny?: readonly string[];
}
/** at least 1 field */
export interface OpenStackServerSpecServerGroupFilter {
  name?: string;
}
export interface OpenStackServerSpecAdditionalBlockDevicesStorageVolume {
  availabilityZone?: OpenStackServerSpecRootVolumeAvailabilityZone;
  type?: string;
}
/** exactly 1 field */
export interface OpenStackServerSpecPortsFixedIPsSubnet {
  filter?: OpenStackServerSpecPortsFixedIPsSubnetFilter;
  /** format uuid */
  id?: string;
}
/** at least 1 field */
export interface OpenStackServerSpecPortsFixedIPsSubnetFilter {
  cidr?: string;
  description?: string;
  gatewayIP?: string;
  ipVersion?: number;
  ipv6AddressMode?: string;
  ipv6RAMode?: string;
  name?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  notTagsAny?: readonly string[];
  projectID?: string;
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tags?: readonly string[];
  /**
   * no duplicates
   * each: at least 1 character
   * each: pattern `^[^,]+$`
   */
  tagsAny?: readonly string[];
}

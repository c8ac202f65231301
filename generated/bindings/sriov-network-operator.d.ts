// Machine-written by `npx projen generate` from sriov-network-operator v1.6.0 (github:k8snetworkplumbingwg/sriov-network-operator@1f5be4c57b77ca53af1dca655226556d31bf07b4, digest 452c29440ce2fe5f1226d588b3a1dce2): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `sriovnetwork.openshift.io/v1`, namespaced
 * @see https://github.com/k8snetworkplumbingwg/sriov-network-operator
 */
export declare class OVSNetwork extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OVSNetworkProps): { [K in keyof OVSNetworkProps]: OVSNetworkProps[K] } & { apiVersion: 'sriovnetwork.openshift.io/v1'; kind: 'OVSNetwork' };
  constructor(scope: Construct, id: string, props?: OVSNetworkProps);
}
export interface OVSNetworkProps {
  metadata?: ObjectMeta;
  spec?: OVSNetworkSpec;
}
export interface OVSNetworkSpec {
  bridge?: string;
  capabilities?: string;
  interfaceType?: string;
  ipam?: string;
  metaPlugins?: string;
  mtu?: number;
  networkNamespace?: string;
  resourceName: string;
  trunk?: readonly OVSNetworkSpecTrunk[];
  /** 0 … 4095 */
  vlan?: number;
}
export interface OVSNetworkSpecTrunk {
  /** 0 … 4095 */
  id?: number;
  /** 0 … 4095 */
  maxID?: number;
  /** 0 … 4095 */
  minID?: number;
}
/**
 * `sriovnetwork.openshift.io/v1`, namespaced
 * @see https://github.com/k8snetworkplumbingwg/sriov-network-operator
 */
export declare class SriovIBNetwork extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SriovIBNetworkProps): { [K in keyof SriovIBNetworkProps]: SriovIBNetworkProps[K] } & { apiVersion: 'sriovnetwork.openshift.io/v1'; kind: 'SriovIBNetwork' };
  constructor(scope: Construct, id: string, props?: SriovIBNetworkProps);
}
export interface SriovIBNetworkProps {
  metadata?: ObjectMeta;
  spec?: SriovIBNetworkSpec;
}
export interface SriovIBNetworkSpec {
  capabilities?: string;
  ipam?: string;
  linkState?: "auto" | "enable" | "disable";
  metaPlugins?: string;
  networkNamespace?: string;
  resourceName: string;
}
/**
 * `sriovnetwork.openshift.io/v1`, namespaced
 * @see https://github.com/k8snetworkplumbingwg/sriov-network-operator
 */
export declare class SriovNetwork extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SriovNetworkProps): { [K in keyof SriovNetworkProps]: SriovNetworkProps[K] } & { apiVersion: 'sriovnetwork.openshift.io/v1'; kind: 'SriovNetwork' };
  constructor(scope: Construct, id: string, props?: SriovNetworkProps);
}
export interface SriovNetworkProps {
  metadata?: ObjectMeta;
  spec?: SriovNetworkSpec;
}
export interface SriovNetworkSpec {
  capabilities?: string;
  ipam?: string;
  linkState?: "auto" | "enable" | "disable";
  logFile?: string;
  /** @default "info" */
  logLevel?: "panic" | "error" | "warning" | "info" | "debug" | "";
  /** at least 0 */
  maxTxRate?: number;
  metaPlugins?: string;
  /** at least 0 */
  minTxRate?: number;
  networkNamespace?: string;
  resourceName: string;
  spoofChk?: "on" | "off";
  trust?: "on" | "off";
  /** 0 … 4096 */
  vlan?: number;
  vlanProto?: "802.1q" | "802.1Q" | "802.1ad" | "802.1AD";
  /** 0 … 7 */
  vlanQoS?: number;
}
/**
 * `sriovnetwork.openshift.io/v1`, namespaced
 * @see https://github.com/k8snetworkplumbingwg/sriov-network-operator
 */
export declare class SriovNetworkNodePolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SriovNetworkNodePolicyProps): { [K in keyof SriovNetworkNodePolicyProps]: SriovNetworkNodePolicyProps[K] } & { apiVersion: 'sriovnetwork.openshift.io/v1'; kind: 'SriovNetworkNodePolicy' };
  constructor(scope: Construct, id: string, props?: SriovNetworkNodePolicyProps);
}
export interface SriovNetworkNodePolicyProps {
  metadata?: ObjectMeta;
  spec?: SriovNetworkNodePolicySpec;
}
export interface SriovNetworkNodePolicySpec {
  bridge?: SriovNetworkNodePolicySpecBridge;
  /** @default "netdevice" */
  deviceType?: "netdevice" | "vfio-pci";
  eSwitchMode?: "legacy" | "switchdev";
  excludeTopology?: boolean;
  externallyManaged?: boolean;
  isRdma?: boolean;
  linkType?: "eth" | "ETH" | "ib" | "IB";
  /** at least 1 */
  mtu?: number;
  needVhostNet?: boolean;
  nicSelector: SriovNetworkNodePolicySpecNicSelector;
  /** → labels of a Node */
  nodeSelector: { [k: string]: string };
  /** at least 0 */
  numVfs: number;
  /** 0 … 99 */
  priority?: number;
  resourceName: string;
  vdpaType?: "virtio" | "vhost";
}
export interface SriovNetworkNodePolicySpecBridge {
  ovs?: SriovNetworkNodePolicySpecBridgeOvs;
}
export interface SriovNetworkNodePolicySpecNicSelector {
  deviceID?: string;
  netFilter?: string;
  pfNames?: readonly string[];
  rootDevices?: readonly string[];
  vendor?: string;
}
export interface SriovNetworkNodePolicySpecBridgeOvs {
  bridge?: SriovNetworkNodePolicySpecBridgeOvsBridge;
  uplink?: SriovNetworkNodePolicySpecBridgeOvsUplink;
}
export interface SriovNetworkNodePolicySpecBridgeOvsBridge {
  datapathType?: string;
  externalIDs?: { [k: string]: string };
  otherConfig?: { [k: string]: string };
}
export interface SriovNetworkNodePolicySpecBridgeOvsUplink {
  interface?: SriovNetworkNodePolicySpecBridgeOvsUplinkInterface;
}
export interface SriovNetworkNodePolicySpecBridgeOvsUplinkInterface {
  externalIDs?: { [k: string]: string };
  mtuRequest?: number;
  options?: { [k: string]: string };
  otherConfig?: { [k: string]: string };
  type?: string;
}
/**
 * `sriovnetwork.openshift.io/v1`, namespaced
 * @see https://github.com/k8snetworkplumbingwg/sriov-network-operator
 */
export declare class SriovNetworkNodeState extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SriovNetworkNodeStateProps): { [K in keyof SriovNetworkNodeStateProps]: SriovNetworkNodeStateProps[K] } & { apiVersion: 'sriovnetwork.openshift.io/v1'; kind: 'SriovNetworkNodeState' };
  constructor(scope: Construct, id: string, props?: SriovNetworkNodeStateProps);
}
export interface SriovNetworkNodeStateProps {
  metadata?: ObjectMeta;
  spec?: SriovNetworkNodeStateSpec;
}
export interface SriovNetworkNodeStateSpec {
  bridges?: SriovNetworkNodeStateSpecBridges;
  interfaces?: readonly SriovNetworkNodeStateSpecInterfaces[];
  system?: SriovNetworkNodeStateSpecSystem;
}
export interface SriovNetworkNodeStateSpecBridges {
  ovs?: readonly SriovNetworkNodeStateSpecBridgesOvs[];
}
export interface SriovNetworkNodeStateSpecInterfaces {
  eSwitchMode?: string;
  externallyManaged?: boolean;
  linkType?: string;
  mtu?: number;
  name?: string;
  numVfs?: number;
  pciAddress: string;
  vfGroups?: readonly SriovNetworkNodeStateSpecInterfacesVfGroups[];
}
export interface SriovNetworkNodeStateSpecSystem {
  rdmaMode?: "shared" | "exclusive";
}
export interface SriovNetworkNodeStateSpecBridgesOvs {
  bridge?: SriovNetworkNodeStateSpecBridgesOvsBridge;
  name: string;
  uplinks?: readonly SriovNetworkNodeStateSpecBridgesOvsUplinks[];
}
export interface SriovNetworkNodeStateSpecInterfacesVfGroups {
  deviceType?: string;
  isRdma?: boolean;
  mtu?: number;
  policyName?: string;
  resourceName?: string;
  vdpaType?: string;
  vfRange?: string;
}
export interface SriovNetworkNodeStateSpecBridgesOvsBridge {
  datapathType?: string;
  externalIDs?: { [k: string]: string };
  otherConfig?: { [k: string]: string };
}
export interface SriovNetworkNodeStateSpecBridgesOvsUplinks {
  interface?: SriovNetworkNodeStateSpecBridgesOvsUplinksInterface;
  name?: string;
  pciAddress: string;
}
export interface SriovNetworkNodeStateSpecBridgesOvsUplinksInterface {
  externalIDs?: { [k: string]: string };
  mtuRequest?: number;
  options?: { [k: string]: string };
  otherConfig?: { [k: string]: string };
  type?: string;
}
/**
 * `sriovnetwork.openshift.io/v1`, namespaced
 * @see https://github.com/k8snetworkplumbingwg/sriov-network-operator
 */
export declare class SriovNetworkPoolConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SriovNetworkPoolConfigProps): { [K in keyof SriovNetworkPoolConfigProps]: SriovNetworkPoolConfigProps[K] } & { apiVersion: 'sriovnetwork.openshift.io/v1'; kind: 'SriovNetworkPoolConfig' };
  constructor(scope: Construct, id: string, props?: SriovNetworkPoolConfigProps);
}
export interface SriovNetworkPoolConfigProps {
  metadata?: ObjectMeta;
  spec?: SriovNetworkPoolConfigSpec;
}
export interface SriovNetworkPoolConfigSpec {
  maxUnavailable?: number | string;
  /** → labels of a Node */
  nodeSelector?: LabelSelector;
  ovsHardwareOffloadConfig?: SriovNetworkPoolConfigSpecOvsHardwareOffloadConfig;
  rdmaMode?: "shared" | "exclusive";
}
export interface SriovNetworkPoolConfigSpecOvsHardwareOffloadConfig {
  name?: string;
}
/**
 * `sriovnetwork.openshift.io/v1`, namespaced
 * @see https://github.com/k8snetworkplumbingwg/sriov-network-operator
 */
export declare class SriovOperatorConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SriovOperatorConfigProps): { [K in keyof SriovOperatorConfigProps]: SriovOperatorConfigProps[K] } & { apiVersion: 'sriovnetwork.openshift.io/v1'; kind: 'SriovOperatorConfig' };
  constructor(scope: Construct, id: string, props?: SriovOperatorConfigProps);
}
export interface SriovOperatorConfigProps {
  metadata?: ObjectMeta;
  spec?: SriovOperatorConfigSpec;
}
export interface SriovOperatorConfigSpec {
  configDaemonNodeSelector?: { [k: string]: string };
  configurationMode?: "daemon" | "systemd";
  disableDrain?: boolean;
  disablePlugins?: readonly ("mellanox")[];
  enableInjector?: boolean;
  enableOperatorWebhook?: boolean;
  enableOvsOffload?: boolean;
  featureGates?: { [k: string]: boolean };
  /** 0 … 2 */
  logLevel?: number;
  useCDI?: boolean;
}

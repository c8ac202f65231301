// Machine-written by `npx projen generate` from metallb v0.16.1 (github:metallb/metallb@791dfcc63ced7a6b3e869131eae75e645150fff0, digest ac0d2bf8a49b14560127355e175e5373): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `metallb.io/v1beta1`, namespaced
 * @see https://github.com/metallb/metallb
 */
export declare class BFDProfile extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BFDProfileProps): { [K in keyof BFDProfileProps]: BFDProfileProps[K] } & { apiVersion: 'metallb.io/v1beta1'; kind: 'BFDProfile' };
  constructor(scope: Construct, id: string, props?: BFDProfileProps);
}
export interface BFDProfileProps {
  metadata?: ObjectMeta;
  spec?: BFDProfileSpec;
}
export interface BFDProfileSpec {
  /** 2 … 255 */
  detectMultiplier?: number;
  /** 10 … 60000 */
  echoInterval?: number;
  echoMode?: boolean;
  /** 1 … 254 */
  minimumTtl?: number;
  passiveMode?: boolean;
  /** 10 … 60000 */
  receiveInterval?: number;
  /** 10 … 60000 */
  transmitInterval?: number;
}
/**
 * `metallb.io/v1beta1`, namespaced
 * @see https://github.com/metallb/metallb
 */
export declare class BGPAdvertisement extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BGPAdvertisementProps): { [K in keyof BGPAdvertisementProps]: BGPAdvertisementProps[K] } & { apiVersion: 'metallb.io/v1beta1'; kind: 'BGPAdvertisement' };
  constructor(scope: Construct, id: string, props?: BGPAdvertisementProps);
}
export interface BGPAdvertisementProps {
  metadata?: ObjectMeta;
  spec?: BGPAdvertisementSpec;
}
export interface BGPAdvertisementSpec {
  /**
   * at least 1
   * @default 32
   */
  aggregationLength?: number;
  /** @default 128 */
  aggregationLengthV6?: number;
  communities?: readonly string[];
  ipAddressPoolSelectors?: readonly BGPAdvertisementSpecIpAddressPoolSelectors[];
  ipAddressPools?: readonly string[];
  localPref?: number;
  nodeSelectors?: readonly BGPAdvertisementSpecIpAddressPoolSelectors[];
  peers?: readonly string[];
  serviceSelectors?: readonly BGPAdvertisementSpecIpAddressPoolSelectors[];
}
export interface BGPAdvertisementSpecIpAddressPoolSelectors {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: { [k: string]: string };
}
/**
 * `metallb.io/v1beta2`, namespaced
 * @see https://github.com/metallb/metallb
 */
export declare class BGPPeer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BGPPeerProps): { [K in keyof BGPPeerProps]: BGPPeerProps[K] } & { apiVersion: 'metallb.io/v1beta2'; kind: 'BGPPeer' };
  constructor(scope: Construct, id: string, props?: BGPPeerProps);
}
export interface BGPPeerProps {
  metadata?: ObjectMeta;
  spec?: BGPPeerSpec;
}
export interface BGPPeerSpec {
  bfdProfile?: string;
  /**
   * rule: `duration(self).getSeconds() >= 1 && duration(self).getSeconds() <= 65535`
   * rule: `duration(self).getMilliseconds() % 1000 == 0`
   */
  connectTime?: string;
  disableMP?: boolean;
  dualStackAddressFamily?: boolean;
  dynamicASN?: "internal" | "external";
  ebgpMultiHop?: boolean;
  /** rule: `self == oldSelf` */
  enableGracefulRestart?: boolean;
  holdTime?: string;
  interface?: string;
  keepaliveTime?: string;
  /** 1 … 4294967295 */
  localASN?: number;
  /** 0 … 4294967295 */
  myASN: number;
  nodeSelectors?: readonly BGPPeerSpecNodeSelectors[];
  password?: string;
  passwordSecret?: BGPPeerSpecPasswordSecret;
  /** 0 … 4294967295 */
  peerASN?: number;
  peerAddress?: string;
  /**
   * 1 … 16384
   * @default 179
   */
  peerPort?: number;
  routerID?: string;
  sourceAddress?: string;
  vrf?: string;
}
export interface BGPPeerSpecNodeSelectors {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: { [k: string]: string };
}
export interface BGPPeerSpecPasswordSecret {
  name?: string;
  namespace?: string;
}
/**
 * `metallb.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/metallb/metallb
 */
export declare class BGPPeerV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BGPPeerV1Beta1Props): { [K in keyof BGPPeerV1Beta1Props]: BGPPeerV1Beta1Props[K] } & { apiVersion: 'metallb.io/v1beta1'; kind: 'BGPPeer' };
  constructor(scope: Construct, id: string, props?: BGPPeerV1Beta1Props);
}
export interface BGPPeerV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: BGPPeerV1Beta1Spec;
}
export interface BGPPeerV1Beta1Spec {
  bfdProfile?: string;
  ebgpMultiHop?: boolean;
  holdTime?: string;
  keepaliveTime?: string;
  /** 0 … 4294967295 */
  myASN: number;
  nodeSelectors?: readonly BGPPeerV1Beta1SpecNodeSelectors[];
  password?: string;
  /** 0 … 4294967295 */
  peerASN: number;
  peerAddress: string;
  /** 0 … 16384 */
  peerPort?: number;
  routerID?: string;
  sourceAddress?: string;
}
export interface BGPPeerV1Beta1SpecNodeSelectors {
  matchExpressions?: readonly BGPPeerV1Beta1SpecNodeSelectorsMatchExpressions[];
  matchLabels?: { [k: string]: string };
}
export interface BGPPeerV1Beta1SpecNodeSelectorsMatchExpressions {
  key: string;
  operator: string;
  /** at least 1 item */
  values: readonly string[];
}
/**
 * `metallb.io/v1beta1`, namespaced
 * @see https://github.com/metallb/metallb
 */
export declare class Community extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CommunityProps): { [K in keyof CommunityProps]: CommunityProps[K] } & { apiVersion: 'metallb.io/v1beta1'; kind: 'Community' };
  constructor(scope: Construct, id: string, props?: CommunityProps);
}
export interface CommunityProps {
  metadata?: ObjectMeta;
  spec?: CommunitySpec;
}
export interface CommunitySpec {
  communities?: readonly CommunitySpecCommunities[];
}
export interface CommunitySpecCommunities {
  name?: string;
  value?: string;
}
/**
 * `metallb.io/v1beta1`, namespaced
 * @see https://github.com/metallb/metallb
 */
export declare class ConfigurationState extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConfigurationStateProps): { [K in keyof ConfigurationStateProps]: ConfigurationStateProps[K] } & { apiVersion: 'metallb.io/v1beta1'; kind: 'ConfigurationState' };
  constructor(scope: Construct, id: string, props?: ConfigurationStateProps);
}
export interface ConfigurationStateProps {
  metadata?: ObjectMeta;
}
/**
 * `metallb.io/v1beta1`, namespaced
 * @see https://github.com/metallb/metallb
 */
export declare class IPAddressPool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IPAddressPoolProps): { [K in keyof IPAddressPoolProps]: IPAddressPoolProps[K] } & { apiVersion: 'metallb.io/v1beta1'; kind: 'IPAddressPool' };
  constructor(scope: Construct, id: string, props: IPAddressPoolProps);
}
export interface IPAddressPoolProps {
  metadata?: ObjectMeta;
  spec: IPAddressPoolSpec;
}
export interface IPAddressPoolSpec {
  addresses: readonly string[];
  /** @default true */
  autoAssign?: boolean;
  avoidBuggyIPs?: boolean;
  serviceAllocation?: IPAddressPoolSpecServiceAllocation;
}
export interface IPAddressPoolSpecServiceAllocation {
  namespaceSelectors?: readonly IPAddressPoolSpecServiceAllocationNamespaceSelectors[];
  namespaces?: readonly string[];
  priority?: number;
  serviceSelectors?: readonly IPAddressPoolSpecServiceAllocationNamespaceSelectors[];
}
export interface IPAddressPoolSpecServiceAllocationNamespaceSelectors {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: { [k: string]: string };
}
/**
 * `metallb.io/v1beta1`, namespaced
 * @see https://github.com/metallb/metallb
 */
export declare class L2Advertisement extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: L2AdvertisementProps): { [K in keyof L2AdvertisementProps]: L2AdvertisementProps[K] } & { apiVersion: 'metallb.io/v1beta1'; kind: 'L2Advertisement' };
  constructor(scope: Construct, id: string, props?: L2AdvertisementProps);
}
export interface L2AdvertisementProps {
  metadata?: ObjectMeta;
  spec?: L2AdvertisementSpec;
}
export interface L2AdvertisementSpec {
  interfaces?: readonly string[];
  ipAddressPoolSelectors?: readonly L2AdvertisementSpecIpAddressPoolSelectors[];
  ipAddressPools?: readonly string[];
  nodeSelectors?: readonly L2AdvertisementSpecIpAddressPoolSelectors[];
  serviceSelectors?: readonly L2AdvertisementSpecIpAddressPoolSelectors[];
}
export interface L2AdvertisementSpecIpAddressPoolSelectors {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: { [k: string]: string };
}
/**
 * `metallb.io/v1beta1`, namespaced
 * @see https://github.com/metallb/metallb
 */
export declare class ServiceBGPStatus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceBGPStatusProps): { [K in keyof ServiceBGPStatusProps]: ServiceBGPStatusProps[K] } & { apiVersion: 'metallb.io/v1beta1'; kind: 'ServiceBGPStatus' };
  constructor(scope: Construct, id: string, props?: ServiceBGPStatusProps);
}
export interface ServiceBGPStatusProps {
  metadata?: ObjectMeta;
  spec?: Record<string, never>;
}
/**
 * `metallb.io/v1beta1`, namespaced
 * @see https://github.com/metallb/metallb
 */
export declare class ServiceL2Status extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceL2StatusProps): { [K in keyof ServiceL2StatusProps]: ServiceL2StatusProps[K] } & { apiVersion: 'metallb.io/v1beta1'; kind: 'ServiceL2Status' };
  constructor(scope: Construct, id: string, props?: ServiceL2StatusProps);
}
export interface ServiceL2StatusProps {
  metadata?: ObjectMeta;
  spec?: Record<string, never>;
}

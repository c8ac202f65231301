// Machine-written by `npx projen generate` from cilium main 2026-05-29 (github:metio/kube-custom-resources-rs@cd2d4bc29051158012affe9df6be3c647c646284, digest b4ab8ab3069b637a97811f9da14e4d31): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `cilium.io/v2`, cluster-scoped
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumBGPAdvertisement extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumBGPAdvertisementProps): { [K in keyof CiliumBGPAdvertisementProps]: CiliumBGPAdvertisementProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumBGPAdvertisement' };
  constructor(scope: Construct, id: string, props: CiliumBGPAdvertisementProps);
}
export interface CiliumBGPAdvertisementProps {
  metadata?: ObjectMeta;
  spec: CiliumBGPAdvertisementSpec;
}
export interface CiliumBGPAdvertisementSpec {
  advertisements: readonly CiliumBGPAdvertisementSpecAdvertisements[];
}
/**
 * rule: `self.advertisementType != 'Service' || has(self.service)`
 * rule: `self.advertisementType == 'Service' || !has(self.service)`
 * rule: `self.advertisementType != 'Interface' || has(self.interface)`
 * rule: `self.advertisementType == 'Interface' || !has(self.interface)`
 * rule: `self.advertisementType != 'PodCIDR' || !has(self.selector)`
 */
export interface CiliumBGPAdvertisementSpecAdvertisements {
  advertisementType: "PodCIDR" | "CiliumPodIPPool" | "Service" | "Interface";
  attributes?: CiliumBGPAdvertisementSpecAdvertisementsAttributes;
  interface?: CiliumBGPAdvertisementSpecAdvertisementsInterface;
  selector?: CiliumBGPAdvertisementSpecAdvertisementsSelector;
  service?: CiliumBGPAdvertisementSpecAdvertisementsService;
}
export interface CiliumBGPAdvertisementSpecAdvertisementsAttributes {
  communities?: CiliumBGPAdvertisementSpecAdvertisementsAttributesCommunities;
  localPreference?: number;
}
export interface CiliumBGPAdvertisementSpecAdvertisementsInterface {
  name: string;
}
export interface CiliumBGPAdvertisementSpecAdvertisementsSelector {
  matchExpressions?: readonly CiliumBGPAdvertisementSpecAdvertisementsSelectorMatchExpressions[];
  /**
   * each: at most 63 characters
   * each: pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  matchLabels?: { [k: string]: string };
}
export interface CiliumBGPAdvertisementSpecAdvertisementsService {
  /** at least 1 item */
  addresses: readonly ("LoadBalancerIP" | "ClusterIP" | "ExternalIP")[];
  /** 0 … 31 */
  aggregationLengthIPv4?: number;
  /** 0 … 127 */
  aggregationLengthIPv6?: number;
}
export interface CiliumBGPAdvertisementSpecAdvertisementsAttributesCommunities {
  /** each: pattern `^([0-9]|[1-9][0-9]{1,8}|[1-3][0-9]{9}|4[01][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[01][0-9]{2}|42949672[0-8][0-9]|429496729[0-5]):([0-9]|[1-9][0-9]{1,8}|[1-3][0-9]{9}|4[01][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[01][0-9]{2}|42949672[0-8][0-9]|429496729[0-5]):([0-9]|[1-9][0-9]{1,8}|[1-3][0-9]{9}|4[01][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[01][0-9]{2}|42949672[0-8][0-9]|429496729[0-5])$` */
  large?: readonly string[];
  /** each: pattern `^([0-9]|[1-9][0-9]{1,8}|[1-3][0-9]{9}|4[01][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[01][0-9]{2}|42949672[0-8][0-9]|429496729[0-5])$|^([0-9]|[1-9][0-9]{1,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([0-9]|[1-9][0-9]{1,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$` */
  standard?: readonly string[];
  wellKnown?: readonly ("internet" | "planned-shut" | "accept-own" | "route-filter-translated-v4" | "route-filter-v4" | "route-filter-translated-v6" | "route-filter-v6" | "llgr-stale" | "no-llgr" | "blackhole" | "no-export" | "no-advertise" | "no-export-subconfed" | "no-peer")[];
}
export interface CiliumBGPAdvertisementSpecAdvertisementsSelectorMatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[];
}
/**
 * `cilium.io/v2alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumBGPAdvertisementV2Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumBGPAdvertisementV2Alpha1Props): { [K in keyof CiliumBGPAdvertisementV2Alpha1Props]: CiliumBGPAdvertisementV2Alpha1Props[K] } & { apiVersion: 'cilium.io/v2alpha1'; kind: 'CiliumBGPAdvertisement' };
  constructor(scope: Construct, id: string, props: CiliumBGPAdvertisementV2Alpha1Props);
}
export interface CiliumBGPAdvertisementV2Alpha1Props {
  metadata?: ObjectMeta;
  spec: CiliumBGPAdvertisementV2Alpha1Spec;
}
export interface CiliumBGPAdvertisementV2Alpha1Spec {
  advertisements: readonly CiliumBGPAdvertisementV2Alpha1SpecAdvertisements[];
}
/**
 * rule: `self.advertisementType != 'Service' || has(self.service)`
 * rule: `self.advertisementType != 'PodCIDR' || !has(self.selector)`
 */
export interface CiliumBGPAdvertisementV2Alpha1SpecAdvertisements {
  advertisementType: "PodCIDR" | "CiliumPodIPPool" | "Service";
  attributes?: CiliumBGPAdvertisementSpecAdvertisementsAttributes;
  selector?: CiliumBGPAdvertisementSpecAdvertisementsSelector;
  service?: CiliumBGPAdvertisementSpecAdvertisementsService;
}
/**
 * `cilium.io/v2`, cluster-scoped
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumBGPClusterConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumBGPClusterConfigProps): { [K in keyof CiliumBGPClusterConfigProps]: CiliumBGPClusterConfigProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumBGPClusterConfig' };
  constructor(scope: Construct, id: string, props: CiliumBGPClusterConfigProps);
}
export interface CiliumBGPClusterConfigProps {
  metadata?: ObjectMeta;
  spec: CiliumBGPClusterConfigSpec;
}
export interface CiliumBGPClusterConfigSpec {
  /**
   * 1 … 16 items
   * one per `name`
   */
  bgpInstances: readonly CiliumBGPClusterConfigSpecBgpInstances[];
  /** → labels of a Node */
  nodeSelector?: CiliumBGPClusterConfigSpecNodeSelector;
}
export interface CiliumBGPClusterConfigSpecBgpInstances {
  /** 1 … 4294967295 */
  localASN?: number;
  /** 1 … 65535 */
  localPort?: number;
  /** 1 … 255 characters */
  name: string;
  /** one per `name` */
  peers?: readonly CiliumBGPClusterConfigSpecBgpInstancesPeers[];
}
export interface CiliumBGPClusterConfigSpecNodeSelector {
  matchExpressions?: readonly CiliumBGPClusterConfigSpecNodeSelectorMatchExpressions[];
  /**
   * each: at most 63 characters
   * each: pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  matchLabels?: { [k: string]: string };
}
export interface CiliumBGPClusterConfigSpecBgpInstancesPeers {
  autoDiscovery?: CiliumBGPClusterConfigSpecBgpInstancesPeersAutoDiscovery;
  /** 1 … 255 characters */
  name: string;
  /** 0 … 4294967295 */
  peerASN?: number;
  /** pattern `((^\s*((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))\s*$)|(^\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(%.+)?\s*$))` */
  peerAddress?: string;
  peerConfigRef?: CiliumBGPClusterConfigSpecBgpInstancesPeersPeerConfigRef;
}
export interface CiliumBGPClusterConfigSpecNodeSelectorMatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[];
}
export interface CiliumBGPClusterConfigSpecBgpInstancesPeersAutoDiscovery {
  defaultGateway?: CiliumBGPClusterConfigSpecBgpInstancesPeersAutoDiscoveryDefaultGateway;
  mode: "DefaultGateway";
}
export interface CiliumBGPClusterConfigSpecBgpInstancesPeersPeerConfigRef {
  name: string;
}
export interface CiliumBGPClusterConfigSpecBgpInstancesPeersAutoDiscoveryDefaultGateway {
  addressFamily: "ipv4" | "ipv6";
}
/**
 * `cilium.io/v2alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumBGPClusterConfigV2Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumBGPClusterConfigV2Alpha1Props): { [K in keyof CiliumBGPClusterConfigV2Alpha1Props]: CiliumBGPClusterConfigV2Alpha1Props[K] } & { apiVersion: 'cilium.io/v2alpha1'; kind: 'CiliumBGPClusterConfig' };
  constructor(scope: Construct, id: string, props: CiliumBGPClusterConfigV2Alpha1Props);
}
export interface CiliumBGPClusterConfigV2Alpha1Props {
  metadata?: ObjectMeta;
  spec: CiliumBGPClusterConfigV2Alpha1Spec;
}
export interface CiliumBGPClusterConfigV2Alpha1Spec {
  /**
   * 1 … 16 items
   * one per `name`
   */
  bgpInstances: readonly CiliumBGPClusterConfigV2Alpha1SpecBgpInstances[];
  /** → labels of a Node */
  nodeSelector?: CiliumBGPClusterConfigSpecNodeSelector;
}
export interface CiliumBGPClusterConfigV2Alpha1SpecBgpInstances {
  /** 1 … 4294967295 */
  localASN?: number;
  /** 1 … 65535 */
  localPort?: number;
  /** 1 … 255 characters */
  name: string;
  /** one per `name` */
  peers?: readonly CiliumBGPClusterConfigV2Alpha1SpecBgpInstancesPeers[];
}
export interface CiliumBGPClusterConfigV2Alpha1SpecBgpInstancesPeers {
  /** 1 … 255 characters */
  name: string;
  /** 0 … 4294967295 */
  peerASN?: number;
  /** pattern `((^\s*((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))\s*$)|(^\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(%.+)?\s*$))` */
  peerAddress?: string;
  peerConfigRef?: CiliumBGPClusterConfigV2Alpha1SpecBgpInstancesPeersPeerConfigRef;
}
export interface CiliumBGPClusterConfigV2Alpha1SpecBgpInstancesPeersPeerConfigRef {
  /** @default "cilium.io" */
  group?: string;
  /** @default "CiliumBGPPeerConfig" */
  kind?: string;
  name: string;
}
/**
 * `cilium.io/v2`, cluster-scoped
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumBGPNodeConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumBGPNodeConfigProps): { [K in keyof CiliumBGPNodeConfigProps]: CiliumBGPNodeConfigProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumBGPNodeConfig' };
  constructor(scope: Construct, id: string, props: CiliumBGPNodeConfigProps);
}
export interface CiliumBGPNodeConfigProps {
  metadata?: ObjectMeta;
  spec: CiliumBGPNodeConfigSpec;
}
export interface CiliumBGPNodeConfigSpec {
  /**
   * 1 … 16 items
   * one per `name`
   */
  bgpInstances: readonly CiliumBGPNodeConfigSpecBgpInstances[];
}
export interface CiliumBGPNodeConfigSpecBgpInstances {
  /** 1 … 4294967295 */
  localASN?: number;
  /** 1 … 65535 */
  localPort?: number;
  /** 1 … 255 characters */
  name: string;
  /** one per `name` */
  peers?: readonly CiliumBGPNodeConfigSpecBgpInstancesPeers[];
  /** format ipv4 */
  routerID?: string;
}
export interface CiliumBGPNodeConfigSpecBgpInstancesPeers {
  autoDiscovery?: CiliumBGPNodeConfigSpecBgpInstancesPeersAutoDiscovery;
  /** pattern `((^\s*((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))\s*$)|(^\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(%.+)?\s*$))` */
  localAddress?: string;
  name: string;
  /** 0 … 4294967295 */
  peerASN?: number;
  /** pattern `((^\s*((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))\s*$)|(^\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(%.+)?\s*$))` */
  peerAddress?: string;
  peerConfigRef?: CiliumBGPNodeConfigSpecBgpInstancesPeersPeerConfigRef;
}
export interface CiliumBGPNodeConfigSpecBgpInstancesPeersAutoDiscovery {
  defaultGateway?: CiliumBGPNodeConfigSpecBgpInstancesPeersAutoDiscoveryDefaultGateway;
  mode: "DefaultGateway";
}
export interface CiliumBGPNodeConfigSpecBgpInstancesPeersPeerConfigRef {
  name: string;
}
export interface CiliumBGPNodeConfigSpecBgpInstancesPeersAutoDiscoveryDefaultGateway {
  addressFamily: "ipv4" | "ipv6";
}
/**
 * `cilium.io/v2alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumBGPNodeConfigV2Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumBGPNodeConfigV2Alpha1Props): { [K in keyof CiliumBGPNodeConfigV2Alpha1Props]: CiliumBGPNodeConfigV2Alpha1Props[K] } & { apiVersion: 'cilium.io/v2alpha1'; kind: 'CiliumBGPNodeConfig' };
  constructor(scope: Construct, id: string, props: CiliumBGPNodeConfigV2Alpha1Props);
}
export interface CiliumBGPNodeConfigV2Alpha1Props {
  metadata?: ObjectMeta;
  spec: CiliumBGPNodeConfigV2Alpha1Spec;
}
export interface CiliumBGPNodeConfigV2Alpha1Spec {
  /**
   * 1 … 16 items
   * one per `name`
   */
  bgpInstances: readonly CiliumBGPNodeConfigV2Alpha1SpecBgpInstances[];
}
export interface CiliumBGPNodeConfigV2Alpha1SpecBgpInstances {
  /** 1 … 4294967295 */
  localASN?: number;
  /** 1 … 65535 */
  localPort?: number;
  /** 1 … 255 characters */
  name: string;
  /** one per `name` */
  peers?: readonly CiliumBGPNodeConfigV2Alpha1SpecBgpInstancesPeers[];
  /** format ipv4 */
  routerID?: string;
}
export interface CiliumBGPNodeConfigV2Alpha1SpecBgpInstancesPeers {
  /** pattern `((^\s*((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))\s*$)|(^\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(%.+)?\s*$))` */
  localAddress?: string;
  name: string;
  /** 0 … 4294967295 */
  peerASN?: number;
  /** pattern `((^\s*((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))\s*$)|(^\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(%.+)?\s*$))` */
  peerAddress?: string;
  peerConfigRef?: CiliumBGPNodeConfigV2Alpha1SpecBgpInstancesPeersPeerConfigRef;
}
export interface CiliumBGPNodeConfigV2Alpha1SpecBgpInstancesPeersPeerConfigRef {
  /** @default "cilium.io" */
  group?: string;
  /** @default "CiliumBGPPeerConfig" */
  kind?: string;
  name: string;
}
/**
 * `cilium.io/v2`, cluster-scoped
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumBGPNodeConfigOverride extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumBGPNodeConfigOverrideProps): { [K in keyof CiliumBGPNodeConfigOverrideProps]: CiliumBGPNodeConfigOverrideProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumBGPNodeConfigOverride' };
  constructor(scope: Construct, id: string, props: CiliumBGPNodeConfigOverrideProps);
}
export interface CiliumBGPNodeConfigOverrideProps {
  metadata?: ObjectMeta;
  spec: CiliumBGPNodeConfigOverrideSpec;
}
export interface CiliumBGPNodeConfigOverrideSpec {
  /**
   * at least 1 item
   * one per `name`
   */
  bgpInstances: readonly CiliumBGPNodeConfigOverrideSpecBgpInstances[];
}
export interface CiliumBGPNodeConfigOverrideSpecBgpInstances {
  /** 1 … 4294967295 */
  localASN?: number;
  localPort?: number;
  /** 1 … 255 characters */
  name: string;
  /** one per `name` */
  peers?: readonly CiliumBGPNodeConfigOverrideSpecBgpInstancesPeers[];
  /** format ipv4 */
  routerID?: string;
}
export interface CiliumBGPNodeConfigOverrideSpecBgpInstancesPeers {
  /** pattern `((^\s*((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))\s*$)|(^\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(%.+)?\s*$))` */
  localAddress?: string;
  localPort?: number;
  /** 1 … 255 characters */
  name: string;
}
/**
 * `cilium.io/v2alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumBGPNodeConfigOverrideV2Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumBGPNodeConfigOverrideV2Alpha1Props): { [K in keyof CiliumBGPNodeConfigOverrideV2Alpha1Props]: CiliumBGPNodeConfigOverrideV2Alpha1Props[K] } & { apiVersion: 'cilium.io/v2alpha1'; kind: 'CiliumBGPNodeConfigOverride' };
  constructor(scope: Construct, id: string, props: CiliumBGPNodeConfigOverrideV2Alpha1Props);
}
export interface CiliumBGPNodeConfigOverrideV2Alpha1Props {
  metadata?: ObjectMeta;
  spec: CiliumBGPNodeConfigOverrideSpec;
}
/**
 * `cilium.io/v2`, cluster-scoped
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumBGPPeerConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumBGPPeerConfigProps): { [K in keyof CiliumBGPPeerConfigProps]: CiliumBGPPeerConfigProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumBGPPeerConfig' };
  constructor(scope: Construct, id: string, props: CiliumBGPPeerConfigProps);
}
export interface CiliumBGPPeerConfigProps {
  metadata?: ObjectMeta;
  spec: CiliumBGPPeerConfigSpec;
}
export interface CiliumBGPPeerConfigSpec {
  authSecretRef?: string;
  /**
   * 1 … 255
   * @default 1
   */
  ebgpMultihop?: number;
  families?: readonly CiliumBGPPeerConfigSpecFamilies[];
  gracefulRestart?: CiliumBGPPeerConfigSpecGracefulRestart;
  timers?: CiliumBGPPeerConfigSpecTimers;
  transport?: CiliumBGPPeerConfigSpecTransport;
}
export interface CiliumBGPPeerConfigSpecFamilies {
  advertisements?: CiliumBGPPeerConfigSpecFamiliesAdvertisements;
  afi: "ipv4" | "ipv6" | "l2vpn" | "ls" | "opaque";
  safi: "unicast" | "multicast" | "mpls_label" | "encapsulation" | "vpls" | "evpn" | "ls" | "sr_policy" | "mup" | "mpls_vpn" | "mpls_vpn_multicast" | "route_target_constraints" | "flowspec_unicast" | "flowspec_vpn" | "key_value";
}
export interface CiliumBGPPeerConfigSpecGracefulRestart {
  enabled: boolean;
  /**
   * 1 … 4095
   * @default 120
   */
  restartTimeSeconds?: number;
}
/** rule: `self.keepAliveTimeSeconds <= self.holdTimeSeconds` */
export interface CiliumBGPPeerConfigSpecTimers {
  /**
   * 1 … 2147483647
   * @default 120
   */
  connectRetryTimeSeconds?: number;
  /**
   * 3 … 65535
   * @default 90
   */
  holdTimeSeconds?: number;
  /**
   * 1 … 65535
   * @default 30
   */
  keepAliveTimeSeconds?: number;
}
export interface CiliumBGPPeerConfigSpecTransport {
  /**
   * 1 … 65535
   * @default 179
   */
  peerPort?: number;
  sourceInterface?: string;
}
export interface CiliumBGPPeerConfigSpecFamiliesAdvertisements {
  matchExpressions?: readonly CiliumBGPPeerConfigSpecFamiliesAdvertisementsMatchExpressions[];
  /**
   * each: at most 63 characters
   * each: pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  matchLabels?: { [k: string]: string };
}
export interface CiliumBGPPeerConfigSpecFamiliesAdvertisementsMatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[];
}
/**
 * `cilium.io/v2alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumBGPPeerConfigV2Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumBGPPeerConfigV2Alpha1Props): { [K in keyof CiliumBGPPeerConfigV2Alpha1Props]: CiliumBGPPeerConfigV2Alpha1Props[K] } & { apiVersion: 'cilium.io/v2alpha1'; kind: 'CiliumBGPPeerConfig' };
  constructor(scope: Construct, id: string, props: CiliumBGPPeerConfigV2Alpha1Props);
}
export interface CiliumBGPPeerConfigV2Alpha1Props {
  metadata?: ObjectMeta;
  spec: CiliumBGPPeerConfigV2Alpha1Spec;
}
export interface CiliumBGPPeerConfigV2Alpha1Spec {
  authSecretRef?: string;
  /**
   * 1 … 255
   * @default 1
   */
  ebgpMultihop?: number;
  families?: readonly CiliumBGPPeerConfigSpecFamilies[];
  gracefulRestart?: CiliumBGPPeerConfigSpecGracefulRestart;
  timers?: CiliumBGPPeerConfigSpecTimers;
  transport?: CiliumBGPPeerConfigV2Alpha1SpecTransport;
}
export interface CiliumBGPPeerConfigV2Alpha1SpecTransport {
  /** 1 … 65535 */
  localPort?: number;
  /**
   * 1 … 65535
   * @default 179
   */
  peerPort?: number;
}
/**
 * `cilium.io/v2`, cluster-scoped
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumCIDRGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumCIDRGroupProps): { [K in keyof CiliumCIDRGroupProps]: CiliumCIDRGroupProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumCIDRGroup' };
  constructor(scope: Construct, id: string, props: CiliumCIDRGroupProps);
}
export interface CiliumCIDRGroupProps {
  metadata?: ObjectMeta;
  spec: CiliumCIDRGroupSpec;
}
export interface CiliumCIDRGroupSpec {
  /** each: format cidr */
  externalCIDRs: readonly string[];
}
/**
 * `cilium.io/v2alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumCIDRGroupV2Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumCIDRGroupV2Alpha1Props): { [K in keyof CiliumCIDRGroupV2Alpha1Props]: CiliumCIDRGroupV2Alpha1Props[K] } & { apiVersion: 'cilium.io/v2alpha1'; kind: 'CiliumCIDRGroup' };
  constructor(scope: Construct, id: string, props: CiliumCIDRGroupV2Alpha1Props);
}
export interface CiliumCIDRGroupV2Alpha1Props {
  metadata?: ObjectMeta;
  spec: CiliumCIDRGroupSpec;
}
/**
 * `cilium.io/v2`, cluster-scoped
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumClusterwideEnvoyConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CiliumClusterwideEnvoyConfigProps): { [K in keyof CiliumClusterwideEnvoyConfigProps]: CiliumClusterwideEnvoyConfigProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumClusterwideEnvoyConfig' };
  constructor(scope: Construct, id: string, props?: CiliumClusterwideEnvoyConfigProps);
}
export interface CiliumClusterwideEnvoyConfigProps {
  metadata?: ObjectMeta;
  spec?: CiliumClusterwideEnvoyConfigSpec;
}
export interface CiliumClusterwideEnvoyConfigSpec {
  backendServices?: readonly CiliumClusterwideEnvoyConfigSpecBackendServices[];
  /** → labels of a Node */
  nodeSelector?: CiliumClusterwideEnvoyConfigSpecNodeSelector;
  resources: readonly Record<string, unknown>[];
  services?: readonly CiliumClusterwideEnvoyConfigSpecServices[];
}
export interface CiliumClusterwideEnvoyConfigSpecBackendServices {
  name: string;
  namespace?: string;
  number?: readonly string[];
}
export interface CiliumClusterwideEnvoyConfigSpecNodeSelector {
  matchExpressions?: readonly CiliumClusterwideEnvoyConfigSpecNodeSelectorMatchExpressions[];
  /**
   * each: at most 63 characters
   * each: pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  matchLabels?: { [k: string]: string };
}
export interface CiliumClusterwideEnvoyConfigSpecServices {
  listener?: string;
  name: string;
  namespace?: string;
  ports?: readonly number[];
}
export interface CiliumClusterwideEnvoyConfigSpecNodeSelectorMatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[];
}
/**
 * `cilium.io/v2`, cluster-scoped
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumClusterwideNetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CiliumClusterwideNetworkPolicyProps): { [K in keyof CiliumClusterwideNetworkPolicyProps]: CiliumClusterwideNetworkPolicyProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumClusterwideNetworkPolicy' };
  constructor(scope: Construct, id: string, props?: CiliumClusterwideNetworkPolicyProps);
}
/** rule: `has(self.spec) || has(self.specs)` */
export interface CiliumClusterwideNetworkPolicyProps {
  metadata?: ObjectMeta;
  spec?: CiliumClusterwideNetworkPolicySpec;
  specs?: readonly CiliumClusterwideNetworkPolicySpec[];
}
export type CiliumClusterwideNetworkPolicySpec = {
  description?: string;
  egress?: readonly CiliumClusterwideNetworkPolicySpecEgress[];
  egressDeny?: readonly CiliumClusterwideNetworkPolicySpecEgressDeny[];
  enableDefaultDeny?: CiliumClusterwideNetworkPolicySpecEnableDefaultDeny;
  endpointSelector?: CiliumClusterwideNetworkPolicySpecEndpointSelector;
  ingress?: readonly CiliumClusterwideNetworkPolicySpecIngress[];
  ingressDeny?: readonly CiliumClusterwideNetworkPolicySpecIngressDeny[];
  labels?: readonly CiliumClusterwideNetworkPolicySpecLabels[];
  log?: CiliumClusterwideNetworkPolicySpecLog;
  /** → labels of a Node */
  nodeSelector?: CiliumClusterwideNetworkPolicySpecEndpointSelector;
} & ({
  egress: readonly CiliumClusterwideNetworkPolicySpecEgress[];
  endpointSelector: CiliumClusterwideNetworkPolicySpecEndpointSelector;
  nodeSelector?: never;
} | {
  egress: readonly CiliumClusterwideNetworkPolicySpecEgress[];
  nodeSelector: CiliumClusterwideNetworkPolicySpecEndpointSelector;
  endpointSelector?: never;
} | {
  egressDeny: readonly CiliumClusterwideNetworkPolicySpecEgressDeny[];
  endpointSelector: CiliumClusterwideNetworkPolicySpecEndpointSelector;
  nodeSelector?: never;
} | {
  egressDeny: readonly CiliumClusterwideNetworkPolicySpecEgressDeny[];
  nodeSelector: CiliumClusterwideNetworkPolicySpecEndpointSelector;
  endpointSelector?: never;
} | {
  endpointSelector: CiliumClusterwideNetworkPolicySpecEndpointSelector;
  ingress: readonly CiliumClusterwideNetworkPolicySpecIngress[];
  nodeSelector?: never;
} | {
  endpointSelector: CiliumClusterwideNetworkPolicySpecEndpointSelector;
  ingressDeny: readonly CiliumClusterwideNetworkPolicySpecIngressDeny[];
  nodeSelector?: never;
} | {
  ingress: readonly CiliumClusterwideNetworkPolicySpecIngress[];
  nodeSelector: CiliumClusterwideNetworkPolicySpecEndpointSelector;
  endpointSelector?: never;
} | {
  ingressDeny: readonly CiliumClusterwideNetworkPolicySpecIngressDeny[];
  nodeSelector: CiliumClusterwideNetworkPolicySpecEndpointSelector;
  endpointSelector?: never;
})
export interface CiliumClusterwideNetworkPolicySpecEgress {
  authentication?: CiliumClusterwideNetworkPolicySpecEgressAuthentication;
  icmps?: readonly CiliumClusterwideNetworkPolicySpecEgressIcmps[];
  /** each: format cidr */
  toCIDR?: readonly string[];
  toCIDRSet?: readonly CiliumClusterwideNetworkPolicySpecEgressToCIDRSet[];
  toEndpoints?: readonly CiliumClusterwideNetworkPolicySpecEndpointSelector[];
  toEntities?: readonly ("all" | "world" | "cluster" | "host" | "init" | "ingress" | "unmanaged" | "remote-node" | "health" | "none" | "kube-apiserver")[];
  toFQDNs?: readonly CiliumClusterwideNetworkPolicySpecEgressToFQDNs[];
  toGroups?: readonly CiliumClusterwideNetworkPolicySpecEgressToGroups[];
  toNodes?: readonly CiliumClusterwideNetworkPolicySpecEndpointSelector[];
  toPorts?: readonly CiliumClusterwideNetworkPolicySpecEgressToPorts[];
  /** at most 0 items */
  toRequires?: readonly string[];
  toServices?: readonly CiliumClusterwideNetworkPolicySpecEgressToServices[];
}
export interface CiliumClusterwideNetworkPolicySpecEgressDeny {
  icmps?: readonly CiliumClusterwideNetworkPolicySpecEgressIcmps[];
  /** each: format cidr */
  toCIDR?: readonly string[];
  toCIDRSet?: readonly CiliumClusterwideNetworkPolicySpecEgressToCIDRSet[];
  toEndpoints?: readonly CiliumClusterwideNetworkPolicySpecEndpointSelector[];
  toEntities?: readonly ("all" | "world" | "cluster" | "host" | "init" | "ingress" | "unmanaged" | "remote-node" | "health" | "none" | "kube-apiserver")[];
  toGroups?: readonly CiliumClusterwideNetworkPolicySpecEgressToGroups[];
  toNodes?: readonly CiliumClusterwideNetworkPolicySpecEndpointSelector[];
  toPorts?: readonly CiliumClusterwideNetworkPolicySpecEgressDenyToPorts[];
  /** at most 0 items */
  toRequires?: readonly string[];
  toServices?: readonly CiliumClusterwideNetworkPolicySpecEgressToServices[];
}
export interface CiliumClusterwideNetworkPolicySpecEnableDefaultDeny {
  egress?: boolean;
  ingress?: boolean;
}
export interface CiliumClusterwideNetworkPolicySpecEndpointSelector {
  matchExpressions?: readonly CiliumClusterwideNetworkPolicySpecEndpointSelectorMatchExpressions[];
  /**
   * each: at most 63 characters
   * each: pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  matchLabels?: { [k: string]: string };
}
export interface CiliumClusterwideNetworkPolicySpecIngress {
  authentication?: CiliumClusterwideNetworkPolicySpecEgressAuthentication;
  /** each: format cidr */
  fromCIDR?: readonly string[];
  fromCIDRSet?: readonly CiliumClusterwideNetworkPolicySpecEgressToCIDRSet[];
  fromEndpoints?: readonly CiliumClusterwideNetworkPolicySpecEndpointSelector[];
  fromEntities?: readonly ("all" | "world" | "cluster" | "host" | "init" | "ingress" | "unmanaged" | "remote-node" | "health" | "none" | "kube-apiserver")[];
  fromGroups?: readonly CiliumClusterwideNetworkPolicySpecEgressToGroups[];
  fromNodes?: readonly CiliumClusterwideNetworkPolicySpecEndpointSelector[];
  /** at most 0 items */
  fromRequires?: readonly string[];
  icmps?: readonly CiliumClusterwideNetworkPolicySpecEgressIcmps[];
  toPorts?: readonly CiliumClusterwideNetworkPolicySpecEgressToPorts[];
}
export interface CiliumClusterwideNetworkPolicySpecIngressDeny {
  /** each: format cidr */
  fromCIDR?: readonly string[];
  fromCIDRSet?: readonly CiliumClusterwideNetworkPolicySpecEgressToCIDRSet[];
  fromEndpoints?: readonly CiliumClusterwideNetworkPolicySpecEndpointSelector[];
  fromEntities?: readonly ("all" | "world" | "cluster" | "host" | "init" | "ingress" | "unmanaged" | "remote-node" | "health" | "none" | "kube-apiserver")[];
  fromGroups?: readonly CiliumClusterwideNetworkPolicySpecEgressToGroups[];
  fromNodes?: readonly CiliumClusterwideNetworkPolicySpecEndpointSelector[];
  /** at most 0 items */
  fromRequires?: readonly string[];
  icmps?: readonly CiliumClusterwideNetworkPolicySpecEgressIcmps[];
  toPorts?: readonly CiliumClusterwideNetworkPolicySpecEgressDenyToPorts[];
}
export interface CiliumClusterwideNetworkPolicySpecLabels {
  key: string;
  source?: string;
  value?: string;
}
export interface CiliumClusterwideNetworkPolicySpecLog {
  /**
   * at most 32 characters
   * pattern `^\PC*$`
   */
  value?: string;
}
export interface CiliumClusterwideNetworkPolicySpecEgressAuthentication {
  mode: "disabled" | "required" | "test-always-fail";
}
export interface CiliumClusterwideNetworkPolicySpecEgressIcmps {
  /** at most 40 items */
  fields?: readonly CiliumClusterwideNetworkPolicySpecEgressIcmpsFields[];
}
export type CiliumClusterwideNetworkPolicySpecEgressToCIDRSet = {
  /** format cidr */
  cidr?: string;
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  cidrGroupRef?: string;
  cidrGroupSelector?: CiliumClusterwideNetworkPolicySpecEndpointSelector;
  /** each: format cidr */
  except?: readonly string[];
} & ({
  cidr: string;
  cidrGroupRef?: never;
  cidrGroupSelector?: never;
} | {
  cidrGroupRef: string;
  cidr?: never;
  cidrGroupSelector?: never;
} | {
  cidrGroupSelector: CiliumClusterwideNetworkPolicySpecEndpointSelector;
  cidr?: never;
  cidrGroupRef?: never;
})
export type CiliumClusterwideNetworkPolicySpecEgressToFQDNs = {
  /**
   * at most 255 characters
   * pattern `^([-a-zA-Z0-9_]+[.]?)+$`
   */
  matchName?: string;
  /**
   * at most 255 characters
   * pattern `^([-a-zA-Z0-9_*]+[.]?)+$`
   */
  matchPattern?: string;
} & ({
  matchName: string;
  matchPattern?: never;
} | {
  matchPattern: string;
  matchName?: never;
})
export interface CiliumClusterwideNetworkPolicySpecEgressToGroups {
  aws?: CiliumClusterwideNetworkPolicySpecEgressToGroupsAws;
}
export interface CiliumClusterwideNetworkPolicySpecEgressToPorts {
  listener?: CiliumClusterwideNetworkPolicySpecEgressToPortsListener;
  originatingTLS?: CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLS;
  /** at most 40 items */
  ports?: readonly CiliumClusterwideNetworkPolicySpecEgressToPortsPorts[];
  rules?: CiliumClusterwideNetworkPolicySpecEgressToPortsRules;
  /**
   * at least 1 item
   * no duplicates
   * each: at most 255 characters
   * each: pattern `^([-a-zA-Z0-9_*]+[.]?)+$`
   */
  serverNames?: readonly string[];
  terminatingTLS?: CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLS;
}
export interface CiliumClusterwideNetworkPolicySpecEgressToServices {
  k8sService?: CiliumClusterwideNetworkPolicySpecEgressToServicesK8SService;
  k8sServiceSelector?: CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelector;
}
export interface CiliumClusterwideNetworkPolicySpecEgressDenyToPorts {
  ports?: readonly CiliumClusterwideNetworkPolicySpecEgressToPortsPorts[];
}
export interface CiliumClusterwideNetworkPolicySpecEndpointSelectorMatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[];
}
export interface CiliumClusterwideNetworkPolicySpecEgressIcmpsFields {
  /** @default "IPv4" */
  family?: "IPv4" | "IPv6";
  /** pattern `^([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]|EchoReply|DestinationUnreachable|Redirect|Echo|RouterAdvertisement|RouterSelection|TimeExceeded|ParameterProblem|Timestamp|TimestampReply|Photuris|ExtendedEchoRequest|ExtendedEcho Reply|PacketTooBig|ParameterProblem|EchoRequest|MulticastListenerQuery|MulticastListenerReport|MulticastListenerDone|RouterSolicitation|RouterAdvertisement|NeighborSolicitation|NeighborAdvertisement|RedirectMessage|RouterRenumbering|ICMPNodeInformationQuery|ICMPNodeInformationResponse|InverseNeighborDiscoverySolicitation|InverseNeighborDiscoveryAdvertisement|HomeAgentAddressDiscoveryRequest|HomeAgentAddressDiscoveryReply|MobilePrefixSolicitation|MobilePrefixAdvertisement|DuplicateAddressRequestCodeSuffix|DuplicateAddressConfirmationCodeSuffix)$` */
  type: number | string;
}
export interface CiliumClusterwideNetworkPolicySpecEgressToGroupsAws {
  labels?: { [k: string]: string };
  region?: string;
  securityGroupsIds?: readonly string[];
  securityGroupsNames?: readonly string[];
}
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsListener {
  envoyConfig: CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfig;
  /** at least 1 character */
  name: string;
  /** 1 … 100 */
  priority?: number;
}
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLS {
  certificate?: string;
  privateKey?: string;
  secret: CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLSSecret;
  trustedCA?: string;
}
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsPorts {
  /** 0 … 65535 */
  endPort?: number;
  /** pattern `^(6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[0-9]{1,4})|([a-zA-Z0-9]-?)*[a-zA-Z](-?[a-zA-Z0-9])*$` */
  port?: string;
  protocol?: "TCP" | "UDP" | "SCTP" | "VRRP" | "IGMP" | "GRE" | "IPIP" | "IPV6" | "ESP" | "AH" | "ANY";
}
export type CiliumClusterwideNetworkPolicySpecEgressToPortsRules = {
  dns?: readonly CiliumClusterwideNetworkPolicySpecEgressToFQDNs[];
  http?: readonly CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp[];
} & ({
  dns: readonly CiliumClusterwideNetworkPolicySpecEgressToFQDNs[];
  http?: never;
} | {
  http: readonly CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp[];
  dns?: never;
})
export interface CiliumClusterwideNetworkPolicySpecEgressToServicesK8SService {
  namespace?: string;
  serviceName?: string;
}
export interface CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelector {
  namespace?: string;
  selector: CiliumClusterwideNetworkPolicySpecEndpointSelector;
}
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfig {
  kind?: "CiliumEnvoyConfig" | "CiliumClusterwideEnvoyConfig";
  /** at least 1 character */
  name: string;
}
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLSSecret {
  name: string;
  namespace?: string;
}
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp {
  headerMatches?: readonly CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches[];
  headers?: readonly string[];
  /** format idn-hostname */
  host?: string;
  method?: string;
  path?: string;
}
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches {
  mismatch?: "LOG" | "ADD" | "DELETE" | "REPLACE";
  /** at least 1 character */
  name: string;
  secret?: CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLSSecret;
  value?: string;
}
/**
 * `cilium.io/v2alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumDatapathPlugin extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumDatapathPluginProps): { [K in keyof CiliumDatapathPluginProps]: CiliumDatapathPluginProps[K] } & { apiVersion: 'cilium.io/v2alpha1'; kind: 'CiliumDatapathPlugin' };
  constructor(scope: Construct, id: string, props: CiliumDatapathPluginProps);
}
export interface CiliumDatapathPluginProps {
  metadata?: ObjectMeta;
  spec: CiliumDatapathPluginSpec;
}
export interface CiliumDatapathPluginSpec {
  attachmentPolicy: "Always" | "BestEffort";
  version: string;
}
/**
 * `cilium.io/v2`, cluster-scoped
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumEgressGatewayPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CiliumEgressGatewayPolicyProps): { [K in keyof CiliumEgressGatewayPolicyProps]: CiliumEgressGatewayPolicyProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumEgressGatewayPolicy' };
  constructor(scope: Construct, id: string, props?: CiliumEgressGatewayPolicyProps);
}
export interface CiliumEgressGatewayPolicyProps {
  metadata?: ObjectMeta;
  spec?: CiliumEgressGatewayPolicySpec;
}
export interface CiliumEgressGatewayPolicySpec {
  /** each: pattern `^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\/([0-9]|[1-2][0-9]|3[0-2])$|^s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:)))(%.+)?s*(\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9]))$` */
  destinationCIDRs: readonly string[];
  egressGateway: CiliumEgressGatewayPolicySpecEgressGateway;
  /** at most 64 items */
  egressGateways?: readonly CiliumEgressGatewayPolicySpecEgressGateway[];
  /** each: pattern `^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\/([0-9]|[1-2][0-9]|3[0-2])$|^s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:)))(%.+)?s*(\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9]))$` */
  excludedCIDRs?: readonly string[];
  selectors: readonly CiliumEgressGatewayPolicySpecSelectors[];
}
export interface CiliumEgressGatewayPolicySpecEgressGateway {
  /**
   * at most 39 characters
   * rule: `self == '' || isIP(self)`
   */
  egressIP?: string;
  interface?: string;
  /** → labels of a Node */
  nodeSelector: CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector;
}
export interface CiliumEgressGatewayPolicySpecSelectors {
  namespaceSelector?: CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector;
  /** → labels of a Node */
  nodeSelector?: CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector;
  podSelector?: CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector;
}
export interface CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector {
  matchExpressions?: readonly CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressions[];
  /**
   * each: at most 63 characters
   * each: pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  matchLabels?: { [k: string]: string };
}
export interface CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[];
}
/**
 * `cilium.io/v2`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumEndpoint extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CiliumEndpointProps): { [K in keyof CiliumEndpointProps]: CiliumEndpointProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumEndpoint' };
  constructor(scope: Construct, id: string, props?: CiliumEndpointProps);
}
export interface CiliumEndpointProps {
  metadata?: ObjectMeta;
  status?: CiliumEndpointStatus;
}
export interface CiliumEndpointStatus {
  controllers?: readonly CiliumEndpointStatusControllers[];
  encryption?: CiliumEndpointStatusEncryption;
  "external-identifiers"?: CiliumEndpointStatusExternalIdentifiers;
  health?: CiliumEndpointStatusHealth;
  id?: number;
  identity?: CiliumEndpointStatusIdentity;
  log?: readonly CiliumEndpointStatusLog[];
  "named-ports"?: readonly CiliumEndpointStatusNamedPorts[];
  networking?: CiliumEndpointStatusNetworking;
  policy?: CiliumEndpointStatusPolicy;
  "service-account"?: string;
  state?: "creating" | "waiting-for-identity" | "not-ready" | "waiting-to-regenerate" | "regenerating" | "restoring" | "ready" | "disconnecting" | "disconnected" | "invalid";
}
export interface CiliumEndpointStatusControllers {
  configuration?: CiliumEndpointStatusControllersConfiguration;
  name?: string;
  status?: CiliumEndpointStatusControllersStatus;
  uuid?: string;
}
export interface CiliumEndpointStatusEncryption {
  key?: number;
}
export interface CiliumEndpointStatusExternalIdentifiers {
  "cni-attachment-id"?: string;
  "container-id"?: string;
  "container-name"?: string;
  "docker-endpoint-id"?: string;
  "docker-network-id"?: string;
  "k8s-namespace"?: string;
  "k8s-pod-name"?: string;
  "pod-name"?: string;
}
export interface CiliumEndpointStatusHealth {
  bpf?: string;
  connected?: boolean;
  overallHealth?: string;
  policy?: string;
}
export interface CiliumEndpointStatusIdentity {
  id?: number;
  labels?: readonly string[];
}
export interface CiliumEndpointStatusLog {
  code?: string;
  message?: string;
  state?: string;
  timestamp?: string;
}
export interface CiliumEndpointStatusNamedPorts {
  name?: string;
  port?: number;
  protocol?: string;
}
export interface CiliumEndpointStatusNetworking {
  addressing: readonly CiliumEndpointStatusNetworkingAddressing[];
  node?: string;
}
export interface CiliumEndpointStatusPolicy {
  egress?: CiliumEndpointStatusPolicyEgress;
  ingress?: CiliumEndpointStatusPolicyEgress;
}
export interface CiliumEndpointStatusControllersConfiguration {
  "error-retry"?: boolean;
  "error-retry-base"?: number;
  interval?: number;
}
export interface CiliumEndpointStatusControllersStatus {
  "consecutive-failure-count"?: number;
  "failure-count"?: number;
  "last-failure-msg"?: string;
  "last-failure-timestamp"?: string;
  "last-success-timestamp"?: string;
  "success-count"?: number;
}
export interface CiliumEndpointStatusNetworkingAddressing {
  ipv4?: string;
  ipv6?: string;
}
export interface CiliumEndpointStatusPolicyEgress {
  adding?: readonly CiliumEndpointStatusPolicyEgressAdding[];
  allowed?: readonly CiliumEndpointStatusPolicyEgressAdding[];
  denied?: readonly CiliumEndpointStatusPolicyEgressAdding[];
  enforcing: boolean;
  removing?: readonly CiliumEndpointStatusPolicyEgressAdding[];
  state?: string;
}
export interface CiliumEndpointStatusPolicyEgressAdding {
  "dest-port"?: number;
  identity?: number;
  "identity-labels"?: { [k: string]: string };
  protocol?: number;
}
/**
 * `cilium.io/v2alpha1`, cluster-scoped
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumEndpointSlice extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumEndpointSliceProps): { [K in keyof CiliumEndpointSliceProps]: CiliumEndpointSliceProps[K] } & { apiVersion: 'cilium.io/v2alpha1'; kind: 'CiliumEndpointSlice' };
  constructor(scope: Construct, id: string, props: CiliumEndpointSliceProps);
}
export interface CiliumEndpointSliceProps {
  endpoints: readonly CiliumEndpointSliceEndpoints[];
  metadata?: ObjectMeta;
  namespace?: string;
}
export interface CiliumEndpointSliceEndpoints {
  encryption?: CiliumEndpointSliceEndpointsEncryption;
  id?: number;
  name?: string;
  "named-ports"?: readonly CiliumEndpointSliceEndpointsNamedPorts[];
  networking?: CiliumEndpointSliceEndpointsNetworking;
  "pod-uid"?: string;
  "service-account"?: string;
}
export interface CiliumEndpointSliceEndpointsEncryption {
  key?: number;
}
export interface CiliumEndpointSliceEndpointsNamedPorts {
  name?: string;
  port?: number;
  protocol?: string;
}
export interface CiliumEndpointSliceEndpointsNetworking {
  addressing: readonly CiliumEndpointSliceEndpointsNetworkingAddressing[];
  node?: string;
}
export interface CiliumEndpointSliceEndpointsNetworkingAddressing {
  ipv4?: string;
  ipv6?: string;
}
/**
 * `cilium.io/v2`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumEnvoyConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CiliumEnvoyConfigProps): { [K in keyof CiliumEnvoyConfigProps]: CiliumEnvoyConfigProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumEnvoyConfig' };
  constructor(scope: Construct, id: string, props?: CiliumEnvoyConfigProps);
}
export interface CiliumEnvoyConfigProps {
  metadata?: ObjectMeta;
  spec?: CiliumEnvoyConfigSpec;
}
export interface CiliumEnvoyConfigSpec {
  backendServices?: readonly CiliumEnvoyConfigSpecBackendServices[];
  /** → labels of a Node */
  nodeSelector?: CiliumEnvoyConfigSpecNodeSelector;
  resources: readonly Record<string, unknown>[];
  services?: readonly CiliumEnvoyConfigSpecServices[];
}
export interface CiliumEnvoyConfigSpecBackendServices {
  name: string;
  namespace?: string;
  number?: readonly string[];
}
export interface CiliumEnvoyConfigSpecNodeSelector {
  matchExpressions?: readonly CiliumEnvoyConfigSpecNodeSelectorMatchExpressions[];
  /**
   * each: at most 63 characters
   * each: pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  matchLabels?: { [k: string]: string };
}
export interface CiliumEnvoyConfigSpecServices {
  listener?: string;
  name: string;
  namespace?: string;
  ports?: readonly number[];
}
export interface CiliumEnvoyConfigSpecNodeSelectorMatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[];
}
/**
 * `cilium.io/v2alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumGatewayClassConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CiliumGatewayClassConfigProps): { [K in keyof CiliumGatewayClassConfigProps]: CiliumGatewayClassConfigProps[K] } & { apiVersion: 'cilium.io/v2alpha1'; kind: 'CiliumGatewayClassConfig' };
  constructor(scope: Construct, id: string, props?: CiliumGatewayClassConfigProps);
}
export interface CiliumGatewayClassConfigProps {
  metadata?: ObjectMeta;
  spec?: CiliumGatewayClassConfigSpec;
}
export interface CiliumGatewayClassConfigSpec {
  /** at most 64 characters */
  description?: string;
  httpOptions?: CiliumGatewayClassConfigSpecHttpOptions;
  service?: CiliumGatewayClassConfigSpecService;
}
export interface CiliumGatewayClassConfigSpecHttpOptions {
  grpcWebTranslation?: CiliumGatewayClassConfigSpecHttpOptionsGrpcWebTranslation;
}
export interface CiliumGatewayClassConfigSpecService {
  allocateLoadBalancerNodePorts?: boolean;
  /** @default "Cluster" */
  externalTrafficPolicy?: string;
  ipFamilies?: readonly string[];
  ipFamilyPolicy?: string;
  loadBalancerClass?: string;
  loadBalancerSourceRanges?: readonly string[];
  /** @default "Allow" */
  loadBalancerSourceRangesPolicy?: "Allow" | "Deny";
  trafficDistribution?: string;
  /** @default "LoadBalancer" */
  type?: "LoadBalancer" | "NodePort";
}
export interface CiliumGatewayClassConfigSpecHttpOptionsGrpcWebTranslation {
  /** @default true */
  enabled?: boolean;
}
/**
 * `cilium.io/v2`, cluster-scoped
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumIdentity extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumIdentityProps): { [K in keyof CiliumIdentityProps]: CiliumIdentityProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumIdentity' };
  constructor(scope: Construct, id: string, props: CiliumIdentityProps);
}
export interface CiliumIdentityProps {
  metadata?: ObjectMeta;
  "security-labels": { [k: string]: string };
}
/**
 * `cilium.io/v2alpha1`, cluster-scoped
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumL2AnnouncementPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CiliumL2AnnouncementPolicyProps): { [K in keyof CiliumL2AnnouncementPolicyProps]: CiliumL2AnnouncementPolicyProps[K] } & { apiVersion: 'cilium.io/v2alpha1'; kind: 'CiliumL2AnnouncementPolicy' };
  constructor(scope: Construct, id: string, props?: CiliumL2AnnouncementPolicyProps);
}
export interface CiliumL2AnnouncementPolicyProps {
  metadata?: ObjectMeta;
  spec?: CiliumL2AnnouncementPolicySpec;
}
export interface CiliumL2AnnouncementPolicySpec {
  externalIPs?: boolean;
  interfaces?: readonly string[];
  loadBalancerIPs?: boolean;
  /** → labels of a Node */
  nodeSelector?: CiliumL2AnnouncementPolicySpecNodeSelector;
  serviceSelector?: CiliumL2AnnouncementPolicySpecNodeSelector;
}
export interface CiliumL2AnnouncementPolicySpecNodeSelector {
  matchExpressions?: readonly CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressions[];
  /**
   * each: at most 63 characters
   * each: pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  matchLabels?: { [k: string]: string };
}
export interface CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[];
}
/**
 * `cilium.io/v2`, cluster-scoped
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumLoadBalancerIPPool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumLoadBalancerIPPoolProps): { [K in keyof CiliumLoadBalancerIPPoolProps]: CiliumLoadBalancerIPPoolProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumLoadBalancerIPPool' };
  constructor(scope: Construct, id: string, props: CiliumLoadBalancerIPPoolProps);
}
export interface CiliumLoadBalancerIPPoolProps {
  metadata?: ObjectMeta;
  spec: CiliumLoadBalancerIPPoolSpec;
}
export interface CiliumLoadBalancerIPPoolSpec {
  allowFirstLastIPs?: "Yes" | "No";
  blocks?: readonly CiliumLoadBalancerIPPoolSpecBlocks[];
  disabled?: boolean;
  serviceSelector?: CiliumLoadBalancerIPPoolSpecServiceSelector;
}
export interface CiliumLoadBalancerIPPoolSpecBlocks {
  /** format cidr */
  cidr?: string;
  start?: string;
  stop?: string;
}
export interface CiliumLoadBalancerIPPoolSpecServiceSelector {
  matchExpressions?: readonly CiliumLoadBalancerIPPoolSpecServiceSelectorMatchExpressions[];
  /**
   * each: at most 63 characters
   * each: pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  matchLabels?: { [k: string]: string };
}
export interface CiliumLoadBalancerIPPoolSpecServiceSelectorMatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[];
}
/**
 * `cilium.io/v2alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumLoadBalancerIPPoolV2Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumLoadBalancerIPPoolV2Alpha1Props): { [K in keyof CiliumLoadBalancerIPPoolV2Alpha1Props]: CiliumLoadBalancerIPPoolV2Alpha1Props[K] } & { apiVersion: 'cilium.io/v2alpha1'; kind: 'CiliumLoadBalancerIPPool' };
  constructor(scope: Construct, id: string, props: CiliumLoadBalancerIPPoolV2Alpha1Props);
}
export interface CiliumLoadBalancerIPPoolV2Alpha1Props {
  metadata?: ObjectMeta;
  spec: CiliumLoadBalancerIPPoolSpec;
}
/**
 * `cilium.io/v2`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumLocalRedirectPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CiliumLocalRedirectPolicyProps): { [K in keyof CiliumLocalRedirectPolicyProps]: CiliumLocalRedirectPolicyProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumLocalRedirectPolicy' };
  constructor(scope: Construct, id: string, props?: CiliumLocalRedirectPolicyProps);
}
export interface CiliumLocalRedirectPolicyProps {
  metadata?: ObjectMeta;
  spec?: CiliumLocalRedirectPolicySpec;
  status?: CiliumLocalRedirectPolicyStatus;
}
export interface CiliumLocalRedirectPolicySpec {
  description?: string;
  redirectBackend: CiliumLocalRedirectPolicySpecRedirectBackend;
  redirectFrontend: CiliumLocalRedirectPolicySpecRedirectFrontend;
  /** rule: `self == oldSelf` */
  skipRedirectFromBackend?: boolean;
}
export interface CiliumLocalRedirectPolicyStatus {
  ok?: boolean;
}
/** rule: `self == oldSelf` */
export interface CiliumLocalRedirectPolicySpecRedirectBackend {
  localEndpointSelector: CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelector;
  toPorts: readonly CiliumLocalRedirectPolicySpecRedirectBackendToPorts[];
}
/** rule: `self == oldSelf` */
export type CiliumLocalRedirectPolicySpecRedirectFrontend = {
  addressMatcher?: CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcher;
  serviceMatcher?: CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher;
} & ({
  addressMatcher: CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcher;
  serviceMatcher?: never;
} | {
  serviceMatcher: CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher;
  addressMatcher?: never;
})
export interface CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelector {
  matchExpressions?: readonly CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressions[];
  /**
   * each: at most 63 characters
   * each: pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  matchLabels?: { [k: string]: string };
}
export interface CiliumLocalRedirectPolicySpecRedirectBackendToPorts {
  /** pattern `^([0-9]{1,4})|([a-zA-Z0-9]-?)*[a-zA-Z](-?[a-zA-Z0-9])*$` */
  name?: string;
  /** pattern `^()([1-9]|[1-5]?[0-9]{2,4}|6[1-4][0-9]{3}|65[1-4][0-9]{2}|655[1-2][0-9]|6553[1-5])$` */
  port: string;
  protocol: "TCP" | "UDP";
}
export interface CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcher {
  /** pattern `((^\s*((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))\s*$)|(^\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(%.+)?\s*$))` */
  ip: string;
  toPorts: readonly CiliumLocalRedirectPolicySpecRedirectBackendToPorts[];
}
export interface CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher {
  namespace: string;
  serviceName: string;
  toPorts?: readonly CiliumLocalRedirectPolicySpecRedirectBackendToPorts[];
}
export interface CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[];
}
/**
 * `cilium.io/v2`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumNetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CiliumNetworkPolicyProps): { [K in keyof CiliumNetworkPolicyProps]: CiliumNetworkPolicyProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumNetworkPolicy' };
  constructor(scope: Construct, id: string, props?: CiliumNetworkPolicyProps);
}
/** rule: `has(self.spec) || has(self.specs)` */
export interface CiliumNetworkPolicyProps {
  metadata?: ObjectMeta;
  spec?: CiliumNetworkPolicySpec;
  specs?: readonly CiliumNetworkPolicySpec[];
}
export type CiliumNetworkPolicySpec = {
  description?: string;
  egress?: readonly CiliumNetworkPolicySpecEgress[];
  egressDeny?: readonly CiliumNetworkPolicySpecEgressDeny[];
  enableDefaultDeny?: CiliumNetworkPolicySpecEnableDefaultDeny;
  endpointSelector?: CiliumNetworkPolicySpecEndpointSelector;
  ingress?: readonly CiliumNetworkPolicySpecIngress[];
  ingressDeny?: readonly CiliumNetworkPolicySpecIngressDeny[];
  labels?: readonly CiliumNetworkPolicySpecLabels[];
  log?: CiliumNetworkPolicySpecLog;
  /** → labels of a Node */
  nodeSelector?: CiliumNetworkPolicySpecEndpointSelector;
} & ({
  egress: readonly CiliumNetworkPolicySpecEgress[];
  endpointSelector: CiliumNetworkPolicySpecEndpointSelector;
  nodeSelector?: never;
} | {
  egress: readonly CiliumNetworkPolicySpecEgress[];
  nodeSelector: CiliumNetworkPolicySpecEndpointSelector;
  endpointSelector?: never;
} | {
  egressDeny: readonly CiliumNetworkPolicySpecEgressDeny[];
  endpointSelector: CiliumNetworkPolicySpecEndpointSelector;
  nodeSelector?: never;
} | {
  egressDeny: readonly CiliumNetworkPolicySpecEgressDeny[];
  nodeSelector: CiliumNetworkPolicySpecEndpointSelector;
  endpointSelector?: never;
} | {
  endpointSelector: CiliumNetworkPolicySpecEndpointSelector;
  ingress: readonly CiliumNetworkPolicySpecIngress[];
  nodeSelector?: never;
} | {
  endpointSelector: CiliumNetworkPolicySpecEndpointSelector;
  ingressDeny: readonly CiliumNetworkPolicySpecIngressDeny[];
  nodeSelector?: never;
} | {
  ingress: readonly CiliumNetworkPolicySpecIngress[];
  nodeSelector: CiliumNetworkPolicySpecEndpointSelector;
  endpointSelector?: never;
} | {
  ingressDeny: readonly CiliumNetworkPolicySpecIngressDeny[];
  nodeSelector: CiliumNetworkPolicySpecEndpointSelector;
  endpointSelector?: never;
})
export interface CiliumNetworkPolicySpecEgress {
  authentication?: CiliumNetworkPolicySpecEgressAuthentication;
  icmps?: readonly CiliumNetworkPolicySpecEgressIcmps[];
  /** each: format cidr */
  toCIDR?: readonly string[];
  toCIDRSet?: readonly CiliumNetworkPolicySpecEgressToCIDRSet[];
  toEndpoints?: readonly CiliumNetworkPolicySpecEndpointSelector[];
  toEntities?: readonly ("all" | "world" | "cluster" | "host" | "init" | "ingress" | "unmanaged" | "remote-node" | "health" | "none" | "kube-apiserver")[];
  toFQDNs?: readonly CiliumNetworkPolicySpecEgressToFQDNs[];
  toGroups?: readonly CiliumNetworkPolicySpecEgressToGroups[];
  toNodes?: readonly CiliumNetworkPolicySpecEndpointSelector[];
  toPorts?: readonly CiliumNetworkPolicySpecEgressToPorts[];
  /** at most 0 items */
  toRequires?: readonly string[];
  toServices?: readonly CiliumNetworkPolicySpecEgressToServices[];
}
export interface CiliumNetworkPolicySpecEgressDeny {
  icmps?: readonly CiliumNetworkPolicySpecEgressIcmps[];
  /** each: format cidr */
  toCIDR?: readonly string[];
  toCIDRSet?: readonly CiliumNetworkPolicySpecEgressToCIDRSet[];
  toEndpoints?: readonly CiliumNetworkPolicySpecEndpointSelector[];
  toEntities?: readonly ("all" | "world" | "cluster" | "host" | "init" | "ingress" | "unmanaged" | "remote-node" | "health" | "none" | "kube-apiserver")[];
  toGroups?: readonly CiliumNetworkPolicySpecEgressToGroups[];
  toNodes?: readonly CiliumNetworkPolicySpecEndpointSelector[];
  toPorts?: readonly CiliumNetworkPolicySpecEgressDenyToPorts[];
  /** at most 0 items */
  toRequires?: readonly string[];
  toServices?: readonly CiliumNetworkPolicySpecEgressToServices[];
}
export interface CiliumNetworkPolicySpecEnableDefaultDeny {
  egress?: boolean;
  ingress?: boolean;
}
export interface CiliumNetworkPolicySpecEndpointSelector {
  matchExpressions?: readonly CiliumNetworkPolicySpecEndpointSelectorMatchExpressions[];
  /**
   * each: at most 63 characters
   * each: pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  matchLabels?: { [k: string]: string };
}
export interface CiliumNetworkPolicySpecIngress {
  authentication?: CiliumNetworkPolicySpecEgressAuthentication;
  /** each: format cidr */
  fromCIDR?: readonly string[];
  fromCIDRSet?: readonly CiliumNetworkPolicySpecEgressToCIDRSet[];
  fromEndpoints?: readonly CiliumNetworkPolicySpecEndpointSelector[];
  fromEntities?: readonly ("all" | "world" | "cluster" | "host" | "init" | "ingress" | "unmanaged" | "remote-node" | "health" | "none" | "kube-apiserver")[];
  fromGroups?: readonly CiliumNetworkPolicySpecEgressToGroups[];
  fromNodes?: readonly CiliumNetworkPolicySpecEndpointSelector[];
  /** at most 0 items */
  fromRequires?: readonly string[];
  icmps?: readonly CiliumNetworkPolicySpecEgressIcmps[];
  toPorts?: readonly CiliumNetworkPolicySpecEgressToPorts[];
}
export interface CiliumNetworkPolicySpecIngressDeny {
  /** each: format cidr */
  fromCIDR?: readonly string[];
  fromCIDRSet?: readonly CiliumNetworkPolicySpecEgressToCIDRSet[];
  fromEndpoints?: readonly CiliumNetworkPolicySpecEndpointSelector[];
  fromEntities?: readonly ("all" | "world" | "cluster" | "host" | "init" | "ingress" | "unmanaged" | "remote-node" | "health" | "none" | "kube-apiserver")[];
  fromGroups?: readonly CiliumNetworkPolicySpecEgressToGroups[];
  fromNodes?: readonly CiliumNetworkPolicySpecEndpointSelector[];
  /** at most 0 items */
  fromRequires?: readonly string[];
  icmps?: readonly CiliumNetworkPolicySpecEgressIcmps[];
  toPorts?: readonly CiliumNetworkPolicySpecEgressDenyToPorts[];
}
export interface CiliumNetworkPolicySpecLabels {
  key: string;
  source?: string;
  value?: string;
}
export interface CiliumNetworkPolicySpecLog {
  /**
   * at most 32 characters
   * pattern `^\PC*$`
   */
  value?: string;
}
export interface CiliumNetworkPolicySpecEgressAuthentication {
  mode: "disabled" | "required" | "test-always-fail";
}
export interface CiliumNetworkPolicySpecEgressIcmps {
  /** at most 40 items */
  fields?: readonly CiliumNetworkPolicySpecEgressIcmpsFields[];
}
export type CiliumNetworkPolicySpecEgressToCIDRSet = {
  /** format cidr */
  cidr?: string;
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  cidrGroupRef?: string;
  cidrGroupSelector?: CiliumNetworkPolicySpecEndpointSelector;
  /** each: format cidr */
  except?: readonly string[];
} & ({
  cidr: string;
  cidrGroupRef?: never;
  cidrGroupSelector?: never;
} | {
  cidrGroupRef: string;
  cidr?: never;
  cidrGroupSelector?: never;
} | {
  cidrGroupSelector: CiliumNetworkPolicySpecEndpointSelector;
  cidr?: never;
  cidrGroupRef?: never;
})
export type CiliumNetworkPolicySpecEgressToFQDNs = {
  /**
   * at most 255 characters
   * pattern `^([-a-zA-Z0-9_]+[.]?)+$`
   */
  matchName?: string;
  /**
   * at most 255 characters
   * pattern `^([-a-zA-Z0-9_*]+[.]?)+$`
   */
  matchPattern?: string;
} & ({
  matchName: string;
  matchPattern?: never;
} | {
  matchPattern: string;
  matchName?: never;
})
export interface CiliumNetworkPolicySpecEgressToGroups {
  aws?: CiliumNetworkPolicySpecEgressToGroupsAws;
}
export interface CiliumNetworkPolicySpecEgressToPorts {
  listener?: CiliumNetworkPolicySpecEgressToPortsListener;
  originatingTLS?: CiliumNetworkPolicySpecEgressToPortsOriginatingTLS;
  /** at most 40 items */
  ports?: readonly CiliumNetworkPolicySpecEgressToPortsPorts[];
  rules?: CiliumNetworkPolicySpecEgressToPortsRules;
  /**
   * at least 1 item
   * no duplicates
   * each: at most 255 characters
   * each: pattern `^([-a-zA-Z0-9_*]+[.]?)+$`
   */
  serverNames?: readonly string[];
  terminatingTLS?: CiliumNetworkPolicySpecEgressToPortsOriginatingTLS;
}
export interface CiliumNetworkPolicySpecEgressToServices {
  k8sService?: CiliumNetworkPolicySpecEgressToServicesK8SService;
  k8sServiceSelector?: CiliumNetworkPolicySpecEgressToServicesK8SServiceSelector;
}
export interface CiliumNetworkPolicySpecEgressDenyToPorts {
  ports?: readonly CiliumNetworkPolicySpecEgressToPortsPorts[];
}
export interface CiliumNetworkPolicySpecEndpointSelectorMatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[];
}
export interface CiliumNetworkPolicySpecEgressIcmpsFields {
  /** @default "IPv4" */
  family?: "IPv4" | "IPv6";
  /** pattern `^([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]|EchoReply|DestinationUnreachable|Redirect|Echo|RouterAdvertisement|RouterSelection|TimeExceeded|ParameterProblem|Timestamp|TimestampReply|Photuris|ExtendedEchoRequest|ExtendedEcho Reply|PacketTooBig|ParameterProblem|EchoRequest|MulticastListenerQuery|MulticastListenerReport|MulticastListenerDone|RouterSolicitation|RouterAdvertisement|NeighborSolicitation|NeighborAdvertisement|RedirectMessage|RouterRenumbering|ICMPNodeInformationQuery|ICMPNodeInformationResponse|InverseNeighborDiscoverySolicitation|InverseNeighborDiscoveryAdvertisement|HomeAgentAddressDiscoveryRequest|HomeAgentAddressDiscoveryReply|MobilePrefixSolicitation|MobilePrefixAdvertisement|DuplicateAddressRequestCodeSuffix|DuplicateAddressConfirmationCodeSuffix)$` */
  type: number | string;
}
export interface CiliumNetworkPolicySpecEgressToGroupsAws {
  labels?: { [k: string]: string };
  region?: string;
  securityGroupsIds?: readonly string[];
  securityGroupsNames?: readonly string[];
}
export interface CiliumNetworkPolicySpecEgressToPortsListener {
  envoyConfig: CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig;
  /** at least 1 character */
  name: string;
  /** 1 … 100 */
  priority?: number;
}
export interface CiliumNetworkPolicySpecEgressToPortsOriginatingTLS {
  certificate?: string;
  privateKey?: string;
  secret: CiliumNetworkPolicySpecEgressToPortsOriginatingTLSSecret;
  trustedCA?: string;
}
export interface CiliumNetworkPolicySpecEgressToPortsPorts {
  /** 0 … 65535 */
  endPort?: number;
  /** pattern `^(6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[0-9]{1,4})|([a-zA-Z0-9]-?)*[a-zA-Z](-?[a-zA-Z0-9])*$` */
  port?: string;
  protocol?: "TCP" | "UDP" | "SCTP" | "VRRP" | "IGMP" | "GRE" | "IPIP" | "IPV6" | "ESP" | "AH" | "ANY";
}
export type CiliumNetworkPolicySpecEgressToPortsRules = {
  dns?: readonly CiliumNetworkPolicySpecEgressToFQDNs[];
  http?: readonly CiliumNetworkPolicySpecEgressToPortsRulesHttp[];
} & ({
  dns: readonly CiliumNetworkPolicySpecEgressToFQDNs[];
  http?: never;
} | {
  http: readonly CiliumNetworkPolicySpecEgressToPortsRulesHttp[];
  dns?: never;
})
export interface CiliumNetworkPolicySpecEgressToServicesK8SService {
  namespace?: string;
  serviceName?: string;
}
export interface CiliumNetworkPolicySpecEgressToServicesK8SServiceSelector {
  namespace?: string;
  selector: CiliumNetworkPolicySpecEndpointSelector;
}
export interface CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig {
  kind?: "CiliumEnvoyConfig" | "CiliumClusterwideEnvoyConfig";
  /** at least 1 character */
  name: string;
}
export interface CiliumNetworkPolicySpecEgressToPortsOriginatingTLSSecret {
  name: string;
  namespace?: string;
}
export interface CiliumNetworkPolicySpecEgressToPortsRulesHttp {
  headerMatches?: readonly CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches[];
  headers?: readonly string[];
  /** format idn-hostname */
  host?: string;
  method?: string;
  path?: string;
}
export interface CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches {
  mismatch?: "LOG" | "ADD" | "DELETE" | "REPLACE";
  /** at least 1 character */
  name: string;
  secret?: CiliumNetworkPolicySpecEgressToPortsOriginatingTLSSecret;
  value?: string;
}
/**
 * `cilium.io/v2`, cluster-scoped
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumNode extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumNodeProps): { [K in keyof CiliumNodeProps]: CiliumNodeProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumNode' };
  constructor(scope: Construct, id: string, props: CiliumNodeProps);
}
export interface CiliumNodeProps {
  metadata?: ObjectMeta;
  spec: CiliumNodeSpec;
}
export interface CiliumNodeSpec {
  addresses?: readonly CiliumNodeSpecAddresses[];
  "alibaba-cloud"?: CiliumNodeSpecAlibabaCloud;
  azure?: CiliumNodeSpecAzure;
  bootid?: string;
  encryption?: CiliumNodeSpecEncryption;
  eni?: CiliumNodeSpecEni;
  health?: CiliumNodeSpecHealth;
  ingress?: CiliumNodeSpecHealth;
  "instance-id"?: string;
  ipam?: CiliumNodeSpecIpam;
}
export interface CiliumNodeSpecAddresses {
  ip?: string;
  type?: string;
}
export interface CiliumNodeSpecAlibabaCloud {
  "availability-zone"?: string;
  /** format cidr */
  "cidr-block"?: string;
  "instance-type"?: string;
  "security-group-tags"?: { [k: string]: string };
  "security-groups"?: readonly string[];
  "vpc-id"?: string;
  "vswitch-tags"?: { [k: string]: string };
  vswitches?: readonly string[];
}
export interface CiliumNodeSpecAzure {
  "interface-name"?: string;
}
export interface CiliumNodeSpecEncryption {
  key?: number;
}
export interface CiliumNodeSpecEni {
  "availability-zone"?: string;
  "delete-on-termination"?: boolean;
  "disable-prefix-delegation"?: boolean;
  "exclude-interface-tags"?: { [k: string]: string };
  /** at least 0 */
  "first-interface-index"?: number;
  "instance-type"?: string;
  "node-subnet-id"?: string;
  "security-group-tags"?: { [k: string]: string };
  "security-groups"?: readonly string[];
  "subnet-ids"?: readonly string[];
  "subnet-tags"?: { [k: string]: string };
  "use-primary-address"?: boolean;
  "vpc-id"?: string;
}
export interface CiliumNodeSpecHealth {
  ipv4?: string;
  ipv6?: string;
}
export interface CiliumNodeSpecIpam {
  "ipv6-pool"?: { [k: string]: CiliumNodeSpecIpamIpv6Pool };
  /** at least 0 */
  "max-above-watermark"?: number;
  /** at least 0 */
  "max-allocate"?: number;
  /** at least 0 */
  "min-allocate"?: number;
  podCIDRs?: readonly string[];
  pool?: { [k: string]: CiliumNodeSpecIpamIpv6Pool };
  pools?: CiliumNodeSpecIpamPools;
  /** at least 0 */
  "pre-allocate"?: number;
  "static-ip-tags"?: { [k: string]: string };
}
export interface CiliumNodeSpecIpamIpv6Pool {
  owner?: string;
  resource?: string;
}
export interface CiliumNodeSpecIpamPools {
  allocated?: readonly CiliumNodeSpecIpamPoolsAllocated[];
  requested?: readonly CiliumNodeSpecIpamPoolsRequested[];
}
export interface CiliumNodeSpecIpamPoolsAllocated {
  /** each: format cidr */
  cidrs?: readonly string[];
  /** at least 1 character */
  pool: string;
}
export interface CiliumNodeSpecIpamPoolsRequested {
  needed?: CiliumNodeSpecIpamPoolsRequestedNeeded;
  /** at least 1 character */
  pool: string;
}
export interface CiliumNodeSpecIpamPoolsRequestedNeeded {
  "ipv4-addrs"?: number;
  "ipv6-addrs"?: number;
}
/**
 * `cilium.io/v2`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumNodeConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumNodeConfigProps): { [K in keyof CiliumNodeConfigProps]: CiliumNodeConfigProps[K] } & { apiVersion: 'cilium.io/v2'; kind: 'CiliumNodeConfig' };
  constructor(scope: Construct, id: string, props: CiliumNodeConfigProps);
}
export interface CiliumNodeConfigProps {
  metadata?: ObjectMeta;
  spec: CiliumNodeConfigSpec;
}
export interface CiliumNodeConfigSpec {
  defaults: { [k: string]: string };
  /** → labels of a Node */
  nodeSelector: LabelSelector;
}
/**
 * `cilium.io/v2alpha1`, cluster-scoped
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CiliumPodIPPool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CiliumPodIPPoolProps): { [K in keyof CiliumPodIPPoolProps]: CiliumPodIPPoolProps[K] } & { apiVersion: 'cilium.io/v2alpha1'; kind: 'CiliumPodIPPool' };
  constructor(scope: Construct, id: string, props: CiliumPodIPPoolProps);
}
export interface CiliumPodIPPoolProps {
  metadata?: ObjectMeta;
  spec: CiliumPodIPPoolSpec;
}
export interface CiliumPodIPPoolSpec {
  ipv4?: CiliumPodIPPoolSpecIpv4;
  ipv6?: CiliumPodIPPoolSpecIpv6;
  namespaceSelector?: CiliumPodIPPoolSpecNamespaceSelector;
  podSelector?: CiliumPodIPPoolSpecNamespaceSelector;
}
export interface CiliumPodIPPoolSpecIpv4 {
  /**
   * at least 1 item
   * each: format cidr
   */
  cidrs: readonly string[];
  /** 1 … 32 */
  maskSize: number;
}
export interface CiliumPodIPPoolSpecIpv6 {
  /**
   * at least 1 item
   * each: format cidr
   */
  cidrs: readonly string[];
  /** 1 … 128 */
  maskSize: number;
}
export interface CiliumPodIPPoolSpecNamespaceSelector {
  matchExpressions?: readonly CiliumPodIPPoolSpecNamespaceSelectorMatchExpressions[];
  /**
   * each: at most 63 characters
   * each: pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  matchLabels?: { [k: string]: string };
}
export interface CiliumPodIPPoolSpecNamespaceSelectorMatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[];
}

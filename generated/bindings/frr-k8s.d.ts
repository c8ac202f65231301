// Machine-written by `npx projen generate` from frr-k8s v0.16.1 (github:metallb/metallb@791dfcc63ced7a6b3e869131eae75e645150fff0, digest e9612f19a069a8ab7763d9bf4624a36f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `frrk8s.metallb.io/v1beta1`, namespaced
 * @see https://github.com/metallb/metallb
 */
export declare class BGPSessionState extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BGPSessionStateProps): { [K in keyof BGPSessionStateProps]: BGPSessionStateProps[K] } & { apiVersion: 'frrk8s.metallb.io/v1beta1'; kind: 'BGPSessionState' };
  constructor(scope: Construct, id: string, props?: BGPSessionStateProps);
}
export interface BGPSessionStateProps {
  metadata?: ObjectMeta;
  spec?: Record<string, never>;
}
/**
 * `frrk8s.metallb.io/v1beta1`, namespaced
 * @see https://github.com/metallb/metallb
 */
export declare class FRRConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: FRRConfigurationProps): { [K in keyof FRRConfigurationProps]: FRRConfigurationProps[K] } & { apiVersion: 'frrk8s.metallb.io/v1beta1'; kind: 'FRRConfiguration' };
  constructor(scope: Construct, id: string, props?: FRRConfigurationProps);
}
export interface FRRConfigurationProps {
  metadata?: ObjectMeta;
  spec?: FRRConfigurationSpec;
}
export interface FRRConfigurationSpec {
  bgp?: FRRConfigurationSpecBgp;
  /** → labels of a Node */
  nodeSelector?: LabelSelector;
  raw?: FRRConfigurationSpecRaw;
}
export interface FRRConfigurationSpecBgp {
  bfdProfiles?: readonly FRRConfigurationSpecBgpBfdProfiles[];
  routers?: readonly FRRConfigurationSpecBgpRouters[];
}
export interface FRRConfigurationSpecRaw {
  priority?: number;
  rawConfig?: string;
}
export interface FRRConfigurationSpecBgpBfdProfiles {
  /** 2 … 255 */
  detectMultiplier?: number;
  /** 10 … 60000 */
  echoInterval?: number;
  echoMode?: boolean;
  /** 1 … 254 */
  minimumTtl?: number;
  name: string;
  passiveMode?: boolean;
  /** 10 … 60000 */
  receiveInterval?: number;
  /** 10 … 60000 */
  transmitInterval?: number;
}
export interface FRRConfigurationSpecBgpRouters {
  /** 0 … 4294967295 */
  asn: number;
  id?: string;
  imports?: readonly FRRConfigurationSpecBgpRoutersImports[];
  neighbors?: readonly FRRConfigurationSpecBgpRoutersNeighbors[];
  prefixes?: readonly string[];
  vrf?: string;
}
export interface FRRConfigurationSpecBgpRoutersImports {
  vrf?: string;
}
export interface FRRConfigurationSpecBgpRoutersNeighbors {
  address?: string;
  /** 0 … 4294967295 */
  asn?: number;
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
  enableGracefulRestart?: boolean;
  holdTime?: string;
  interface?: string;
  keepaliveTime?: string;
  /** 1 … 4294967295 */
  localASN?: number;
  password?: string;
  passwordSecret?: FRRConfigurationSpecBgpRoutersNeighborsPasswordSecret;
  /** 0 … 16384 */
  port?: number;
  sourceaddress?: string;
  toAdvertise?: FRRConfigurationSpecBgpRoutersNeighborsToAdvertise;
  toReceive?: FRRConfigurationSpecBgpRoutersNeighborsToReceive;
}
export interface FRRConfigurationSpecBgpRoutersNeighborsPasswordSecret {
  name?: string;
  namespace?: string;
}
export interface FRRConfigurationSpecBgpRoutersNeighborsToAdvertise {
  allowed?: FRRConfigurationSpecBgpRoutersNeighborsToAdvertiseAllowed;
  withCommunity?: readonly FRRConfigurationSpecBgpRoutersNeighborsToAdvertiseWithCommunity[];
  withLocalPref?: readonly FRRConfigurationSpecBgpRoutersNeighborsToAdvertiseWithLocalPref[];
}
export interface FRRConfigurationSpecBgpRoutersNeighborsToReceive {
  allowed?: FRRConfigurationSpecBgpRoutersNeighborsToReceiveAllowed;
}
export interface FRRConfigurationSpecBgpRoutersNeighborsToAdvertiseAllowed {
  /** @default "filtered" */
  mode?: "all" | "filtered";
  prefixes?: readonly string[];
}
export interface FRRConfigurationSpecBgpRoutersNeighborsToAdvertiseWithCommunity {
  community?: string;
  /**
   * at least 1 item
   * format cidr
   */
  prefixes?: readonly string[];
}
export interface FRRConfigurationSpecBgpRoutersNeighborsToAdvertiseWithLocalPref {
  localPref?: number;
  /**
   * at least 1 item
   * format cidr
   */
  prefixes?: readonly string[];
}
export interface FRRConfigurationSpecBgpRoutersNeighborsToReceiveAllowed {
  /** @default "filtered" */
  mode?: "all" | "filtered";
  prefixes?: readonly FRRConfigurationSpecBgpRoutersNeighborsToReceiveAllowedPrefixes[];
}
export interface FRRConfigurationSpecBgpRoutersNeighborsToReceiveAllowedPrefixes {
  /** 1 … 128 */
  ge?: number;
  /** 1 … 128 */
  le?: number;
  /** format cidr */
  prefix?: string;
}
/**
 * `frrk8s.metallb.io/v1beta1`, namespaced
 * @see https://github.com/metallb/metallb
 */
export declare class FRRK8sConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: FRRK8sConfigurationProps): { [K in keyof FRRK8sConfigurationProps]: FRRK8sConfigurationProps[K] } & { apiVersion: 'frrk8s.metallb.io/v1beta1'; kind: 'FRRK8sConfiguration' };
  constructor(scope: Construct, id: string, props?: FRRK8sConfigurationProps);
}
export interface FRRK8sConfigurationProps {
  metadata?: ObjectMeta;
  spec?: FRRK8SConfigurationSpec;
}
export interface FRRK8SConfigurationSpec {
  logLevel?: "all" | "debug" | "info" | "warn" | "error" | "none";
}
/**
 * `frrk8s.metallb.io/v1beta1`, cluster-scoped
 * @see https://github.com/metallb/metallb
 */
export declare class FRRNodeState extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: FRRNodeStateProps): { [K in keyof FRRNodeStateProps]: FRRNodeStateProps[K] } & { apiVersion: 'frrk8s.metallb.io/v1beta1'; kind: 'FRRNodeState' };
  constructor(scope: Construct, id: string, props?: FRRNodeStateProps);
}
export interface FRRNodeStateProps {
  metadata?: ObjectMeta;
  spec?: Record<string, never>;
}

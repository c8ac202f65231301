// Machine-written by `npx projen generate` from network-policy-api v0.1.7 (github:kubernetes-sigs/network-policy-api@0638d394d89ddb61dded975b502391a122fc762c, github:kubernetes-sigs/network-policy-api@a17adecd0316b8ff1c3f83939ec0441d68cd6cce, digest 4456dc885185a01869f0e9685d338267): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `policy.networking.k8s.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/network-policy-api
 */
export declare class AdminNetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: AdminNetworkPolicyProps): { [K in keyof AdminNetworkPolicyProps]: AdminNetworkPolicyProps[K] } & { apiVersion: 'policy.networking.k8s.io/v1alpha1'; kind: 'AdminNetworkPolicy' };
  constructor(scope: Construct, id: string, props: AdminNetworkPolicyProps);
}
export interface AdminNetworkPolicyProps {
  metadata?: ObjectMeta;
  spec: AdminNetworkPolicySpec;
}
export interface AdminNetworkPolicySpec {
  /** at most 100 items */
  egress?: readonly AdminNetworkPolicySpecEgress[];
  /** at most 100 items */
  ingress?: readonly AdminNetworkPolicySpecIngress[];
  /** 0 … 1000 */
  priority: number;
  subject: AdminNetworkPolicySpecSubject;
}
export interface AdminNetworkPolicySpecEgress {
  action: "Allow" | "Deny" | "Pass";
  /** at most 100 characters */
  name?: string;
  /** 1 … 100 items */
  ports?: readonly AdminNetworkPolicySpecEgressPorts[];
  /** 1 … 100 items */
  to: readonly AdminNetworkPolicySpecEgressTo[];
}
export interface AdminNetworkPolicySpecIngress {
  action: "Allow" | "Deny" | "Pass";
  /** 1 … 100 items */
  from: readonly AdminNetworkPolicySpecSubject[];
  /** at most 100 characters */
  name?: string;
  /** 1 … 100 items */
  ports?: readonly AdminNetworkPolicySpecEgressPorts[];
}
/** exactly 1 field */
export interface AdminNetworkPolicySpecSubject {
  namespaces?: AdminNetworkPolicySpecSubjectNamespaces;
  pods?: AdminNetworkPolicySpecSubjectPods;
}
/** exactly 1 field */
export interface AdminNetworkPolicySpecEgressPorts {
  portNumber?: AdminNetworkPolicySpecEgressPortsPortNumber;
  portRange?: AdminNetworkPolicySpecEgressPortsPortRange;
}
/** exactly 1 field */
export interface AdminNetworkPolicySpecEgressTo {
  namespaces?: AdminNetworkPolicySpecSubjectNamespaces;
  /**
   * 1 … 25 items
   * no duplicates
   * each: at most 43 characters
   * each: rule: `isCIDR(self)`
   */
  networks?: readonly string[];
  pods?: AdminNetworkPolicySpecSubjectPods;
}
export interface AdminNetworkPolicySpecSubjectNamespaces {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: { [k: string]: string };
}
export interface AdminNetworkPolicySpecSubjectPods {
  namespaceSelector: LabelSelector;
  podSelector: LabelSelector;
}
export interface AdminNetworkPolicySpecEgressPortsPortNumber {
  /** 1 … 65535 */
  port: number;
  /** @default "TCP" */
  protocol?: string;
}
export interface AdminNetworkPolicySpecEgressPortsPortRange {
  /** 1 … 65535 */
  end: number;
  /** @default "TCP" */
  protocol?: string;
  /** 1 … 65535 */
  start: number;
}
/**
 * `policy.networking.k8s.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/network-policy-api
 */
export declare class BaselineAdminNetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: BaselineAdminNetworkPolicyProps): { [K in keyof BaselineAdminNetworkPolicyProps]: BaselineAdminNetworkPolicyProps[K] } & { apiVersion: 'policy.networking.k8s.io/v1alpha1'; kind: 'BaselineAdminNetworkPolicy' };
  constructor(scope: Construct, id: string, props: BaselineAdminNetworkPolicyProps);
}
/** rule: `self.metadata.name == 'default'` */
export interface BaselineAdminNetworkPolicyProps {
  metadata?: ObjectMeta;
  spec: BaselineAdminNetworkPolicySpec;
}
export interface BaselineAdminNetworkPolicySpec {
  /** at most 100 items */
  egress?: readonly BaselineAdminNetworkPolicySpecEgress[];
  /** at most 100 items */
  ingress?: readonly BaselineAdminNetworkPolicySpecIngress[];
  subject: BaselineAdminNetworkPolicySpecSubject;
}
export interface BaselineAdminNetworkPolicySpecEgress {
  action: "Allow" | "Deny";
  /** at most 100 characters */
  name?: string;
  /** 1 … 100 items */
  ports?: readonly BaselineAdminNetworkPolicySpecEgressPorts[];
  /** 1 … 100 items */
  to: readonly BaselineAdminNetworkPolicySpecEgressTo[];
}
export interface BaselineAdminNetworkPolicySpecIngress {
  action: "Allow" | "Deny";
  /** 1 … 100 items */
  from: readonly BaselineAdminNetworkPolicySpecSubject[];
  /** at most 100 characters */
  name?: string;
  /** 1 … 100 items */
  ports?: readonly BaselineAdminNetworkPolicySpecEgressPorts[];
}
/** exactly 1 field */
export interface BaselineAdminNetworkPolicySpecSubject {
  namespaces?: BaselineAdminNetworkPolicySpecSubjectNamespaces;
  pods?: BaselineAdminNetworkPolicySpecSubjectPods;
}
/** exactly 1 field */
export interface BaselineAdminNetworkPolicySpecEgressPorts {
  portNumber?: BaselineAdminNetworkPolicySpecEgressPortsPortNumber;
  portRange?: BaselineAdminNetworkPolicySpecEgressPortsPortRange;
}
/** exactly 1 field */
export interface BaselineAdminNetworkPolicySpecEgressTo {
  namespaces?: BaselineAdminNetworkPolicySpecSubjectNamespaces;
  /**
   * 1 … 25 items
   * no duplicates
   * each: at most 43 characters
   * each: rule: `isCIDR(self)`
   */
  networks?: readonly string[];
  pods?: BaselineAdminNetworkPolicySpecSubjectPods;
}
export interface BaselineAdminNetworkPolicySpecSubjectNamespaces {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: { [k: string]: string };
}
export interface BaselineAdminNetworkPolicySpecSubjectPods {
  namespaceSelector: LabelSelector;
  podSelector: LabelSelector;
}
export interface BaselineAdminNetworkPolicySpecEgressPortsPortNumber {
  /** 1 … 65535 */
  port: number;
  /** @default "TCP" */
  protocol?: string;
}
export interface BaselineAdminNetworkPolicySpecEgressPortsPortRange {
  /** 1 … 65535 */
  end: number;
  /** @default "TCP" */
  protocol?: string;
  /** 1 … 65535 */
  start: number;
}
/**
 * `policy.networking.k8s.io/v1alpha2`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/network-policy-api
 */
export declare class ClusterNetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterNetworkPolicyProps): { [K in keyof ClusterNetworkPolicyProps]: ClusterNetworkPolicyProps[K] } & { apiVersion: 'policy.networking.k8s.io/v1alpha2'; kind: 'ClusterNetworkPolicy' };
  constructor(scope: Construct, id: string, props: ClusterNetworkPolicyProps);
}
export interface ClusterNetworkPolicyProps {
  metadata?: ObjectMeta;
  spec: ClusterNetworkPolicySpec;
}
export interface ClusterNetworkPolicySpec {
  /** at most 25 items */
  egress?: readonly ClusterNetworkPolicySpecEgress[];
  /** at most 25 items */
  ingress?: readonly ClusterNetworkPolicySpecIngress[];
  /** 0 … 1000 */
  priority: number;
  subject: ClusterNetworkPolicySpecSubject;
  tier: "Admin" | "Baseline";
}
export interface ClusterNetworkPolicySpecEgress {
  action: "Accept" | "Deny" | "Pass";
  /** at most 100 characters */
  name?: string;
  /** 1 … 25 items */
  protocols?: readonly ClusterNetworkPolicySpecEgressProtocols[];
  /** 1 … 25 items */
  to: readonly ClusterNetworkPolicySpecEgressTo[];
}
export interface ClusterNetworkPolicySpecIngress {
  action: "Accept" | "Deny" | "Pass";
  /** 1 … 25 items */
  from: readonly ClusterNetworkPolicySpecSubject[];
  /** at most 100 characters */
  name?: string;
  /** 1 … 25 items */
  protocols?: readonly ClusterNetworkPolicySpecEgressProtocols[];
}
/** exactly 1 field */
export interface ClusterNetworkPolicySpecSubject {
  namespaces?: ClusterNetworkPolicySpecSubjectNamespaces;
  pods?: ClusterNetworkPolicySpecSubjectPods;
}
/** exactly 1 field */
export interface ClusterNetworkPolicySpecEgressProtocols {
  destinationNamedPort?: string;
  sctp?: ClusterNetworkPolicySpecEgressProtocolsSctp;
  tcp?: ClusterNetworkPolicySpecEgressProtocolsSctp;
  udp?: ClusterNetworkPolicySpecEgressProtocolsSctp;
}
/** exactly 1 field */
export interface ClusterNetworkPolicySpecEgressTo {
  namespaces?: ClusterNetworkPolicySpecSubjectNamespaces;
  /**
   * 1 … 25 items
   * no duplicates
   * each: at most 43 characters
   * each: rule: `isCIDR(self)`
   */
  networks?: readonly string[];
  pods?: ClusterNetworkPolicySpecSubjectPods;
}
export interface ClusterNetworkPolicySpecSubjectNamespaces {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: { [k: string]: string };
}
export interface ClusterNetworkPolicySpecSubjectPods {
  namespaceSelector?: LabelSelector;
  podSelector: LabelSelector;
}
/** at least 1 field */
export interface ClusterNetworkPolicySpecEgressProtocolsSctp {
  destinationPort?: ClusterNetworkPolicySpecEgressProtocolsSctpDestinationPort;
}
/** exactly 1 field */
export interface ClusterNetworkPolicySpecEgressProtocolsSctpDestinationPort {
  /** 1 … 65535 */
  number?: number;
  range?: ClusterNetworkPolicySpecEgressProtocolsSctpDestinationPortRange;
}
/** rule: `self.start < self.end` */
export interface ClusterNetworkPolicySpecEgressProtocolsSctpDestinationPortRange {
  /** 1 … 65535 */
  end: number;
  /** 1 … 65535 */
  start: number;
}

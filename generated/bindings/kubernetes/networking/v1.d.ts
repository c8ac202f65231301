// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { TypedLocalObjectReference } from '../core/v1';
import { Condition, LabelSelector, ObjectMeta } from '../meta/v1';

/**
 * `networking.k8s.io/v1`, cluster-scoped
 * @since Kubernetes 1.33
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ipaddress-v1-networking-k8s-io
 */
export declare class IPAddress extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IPAddressProps): { [K in keyof IPAddressProps]: IPAddressProps[K] } & { apiVersion: 'networking.k8s.io/v1'; kind: 'IPAddress' };
  constructor(scope: Construct, id: string, props: IPAddressProps);
}
export interface IPAddressProps {
  metadata?: ObjectMeta;
  spec: IPAddressSpec;
}
/**
 * `networking.k8s.io/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ingress-v1-networking-k8s-io
 */
export declare class Ingress extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IngressProps): { [K in keyof IngressProps]: IngressProps[K] } & { apiVersion: 'networking.k8s.io/v1'; kind: 'Ingress' };
  constructor(scope: Construct, id: string, props?: IngressProps);
}
export interface IngressProps {
  metadata?: ObjectMeta;
  spec?: IngressSpec;
}
/**
 * `networking.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ingressclass-v1-networking-k8s-io
 */
export declare class IngressClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IngressClassProps): { [K in keyof IngressClassProps]: IngressClassProps[K] } & { apiVersion: 'networking.k8s.io/v1'; kind: 'IngressClass' };
  constructor(scope: Construct, id: string, props?: IngressClassProps);
}
export interface IngressClassProps {
  metadata?: ObjectMeta;
  spec?: IngressClassSpec;
}
/**
 * `networking.k8s.io/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#networkpolicy-v1-networking-k8s-io
 */
export declare class NetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NetworkPolicyProps): { [K in keyof NetworkPolicyProps]: NetworkPolicyProps[K] } & { apiVersion: 'networking.k8s.io/v1'; kind: 'NetworkPolicy' };
  constructor(scope: Construct, id: string, props?: NetworkPolicyProps);
}
export interface NetworkPolicyProps {
  metadata?: ObjectMeta;
  spec?: NetworkPolicySpec;
  /** @until Kubernetes 1.27 */
  status?: NetworkPolicyStatus;
}
/**
 * `networking.k8s.io/v1`, cluster-scoped
 * @since Kubernetes 1.33
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#servicecidr-v1-networking-k8s-io
 */
export declare class ServiceCIDR extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceCIDRProps): { [K in keyof ServiceCIDRProps]: ServiceCIDRProps[K] } & { apiVersion: 'networking.k8s.io/v1'; kind: 'ServiceCIDR' };
  constructor(scope: Construct, id: string, props?: ServiceCIDRProps);
}
export interface ServiceCIDRProps {
  metadata?: ObjectMeta;
  spec?: ServiceCIDRSpec;
}
export interface HTTPIngressPath {
  backend: IngressBackend;
  path?: string;
  pathType: "Exact" | "ImplementationSpecific" | "Prefix";
}
export interface HTTPIngressRuleValue {
  paths: readonly HTTPIngressPath[];
}
export interface IPAddressSpec {
  parentRef: ParentReference;
}
export interface IPBlock {
  cidr: string;
  except?: readonly string[];
}
export interface IngressBackend {
  resource?: TypedLocalObjectReference;
  service?: IngressServiceBackend;
}
export interface IngressClassParametersReference {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
  scope?: string;
}
export interface IngressClassSpec {
  controller?: string;
  parameters?: IngressClassParametersReference;
}
export interface IngressRule {
  host?: string;
  http?: HTTPIngressRuleValue;
}
export interface IngressServiceBackend {
  name: string;
  port?: ServiceBackendPort;
}
export interface IngressSpec {
  defaultBackend?: IngressBackend;
  /** → IngressClass */
  ingressClassName?: string;
  rules?: readonly IngressRule[];
  tls?: readonly IngressTLS[];
}
export interface IngressTLS {
  hosts?: readonly string[];
  /** → Secret */
  secretName?: string;
}
export interface NetworkPolicyEgressRule {
  ports?: readonly NetworkPolicyPort[];
  to?: readonly NetworkPolicyPeer[];
}
export interface NetworkPolicyIngressRule {
  from?: readonly NetworkPolicyPeer[];
  ports?: readonly NetworkPolicyPort[];
}
export interface NetworkPolicyPeer {
  ipBlock?: IPBlock;
  namespaceSelector?: LabelSelector;
  podSelector?: LabelSelector;
}
export interface NetworkPolicyPort {
  endPort?: number;
  port?: number | string;
  protocol?: "SCTP" | "TCP" | "UDP";
}
export interface NetworkPolicySpec {
  egress?: readonly NetworkPolicyEgressRule[];
  ingress?: readonly NetworkPolicyIngressRule[];
  podSelector?: LabelSelector;
  policyTypes?: readonly ("Egress" | "Ingress")[];
}
export interface NetworkPolicyStatus {
  /** one per `type` */
  conditions?: readonly Condition[];
}
export interface ParentReference {
  group?: string;
  name: string;
  namespace?: string;
  resource: string;
}
export interface ServiceBackendPort {
  name?: string;
  number?: number;
}
export interface ServiceCIDRSpec {
  cidrs?: readonly string[];
}

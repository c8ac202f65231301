// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { NodeSelector } from '../core/v1';
import { ObjectMeta } from '../meta/v1';

/**
 * `networking.k8s.io/v1alpha1`, cluster-scoped
 * @until Kubernetes 1.28
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.28/#clustercidr-v1alpha1-networking-k8s-io
 */
export declare class ClusterCIDR extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterCIDRProps): { [K in keyof ClusterCIDRProps]: ClusterCIDRProps[K] } & { apiVersion: 'networking.k8s.io/v1alpha1'; kind: 'ClusterCIDR' };
  constructor(scope: Construct, id: string, props?: ClusterCIDRProps);
}
export interface ClusterCIDRProps {
  metadata?: ObjectMeta;
  spec?: ClusterCIDRSpec;
}
/**
 * `networking.k8s.io/v1alpha1`, cluster-scoped
 * served with `--runtime-config` 1.27 … 1.30
 * @until Kubernetes 1.30
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.30/#ipaddress-v1alpha1-networking-k8s-io
 */
export declare class IPAddress extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IPAddressProps): { [K in keyof IPAddressProps]: IPAddressProps[K] } & { apiVersion: 'networking.k8s.io/v1alpha1'; kind: 'IPAddress' };
  constructor(scope: Construct, id: string, props?: IPAddressProps);
}
export interface IPAddressProps {
  metadata?: ObjectMeta;
  spec?: IPAddressSpec;
}
/**
 * `networking.k8s.io/v1alpha1`, cluster-scoped
 * served with `--runtime-config` 1.29 … 1.30
 * @since Kubernetes 1.29
 * @until Kubernetes 1.30
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.30/#servicecidr-v1alpha1-networking-k8s-io
 */
export declare class ServiceCIDR extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceCIDRProps): { [K in keyof ServiceCIDRProps]: ServiceCIDRProps[K] } & { apiVersion: 'networking.k8s.io/v1alpha1'; kind: 'ServiceCIDR' };
  constructor(scope: Construct, id: string, props?: ServiceCIDRProps);
}
export interface ServiceCIDRProps {
  metadata?: ObjectMeta;
  spec?: ServiceCIDRSpec;
}
export interface ClusterCIDRSpec {
  ipv4?: string;
  ipv6?: string;
  /** → labels of a Node */
  nodeSelector?: NodeSelector;
  perNodeHostBits: number;
}
export interface IPAddressSpec {
  parentRef: ParentReference;
}
export interface ParentReference {
  group?: string;
  name: string;
  namespace?: string;
  resource: string;
  /** @until Kubernetes 1.28 */
  uid?: string;
}
export interface ServiceCIDRSpec {
  cidrs?: readonly string[];
}

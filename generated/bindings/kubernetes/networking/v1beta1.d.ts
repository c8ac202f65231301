// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from '../meta/v1';

/**
 * `networking.k8s.io/v1beta1`, cluster-scoped
 * served with `--runtime-config` 1.31 … 1.36
 * @since Kubernetes 1.31
 * @until Kubernetes 1.36
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ipaddress-v1beta1-networking-k8s-io
 */
export declare class IPAddress extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IPAddressProps): { [K in keyof IPAddressProps]: IPAddressProps[K] } & { apiVersion: 'networking.k8s.io/v1beta1'; kind: 'IPAddress' };
  constructor(scope: Construct, id: string, props: IPAddressProps);
}
export interface IPAddressProps {
  metadata?: ObjectMeta;
  spec: IPAddressSpec;
}
/**
 * `networking.k8s.io/v1beta1`, cluster-scoped
 * served with `--runtime-config` 1.31 … 1.36
 * @since Kubernetes 1.31
 * @until Kubernetes 1.36
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#servicecidr-v1beta1-networking-k8s-io
 */
export declare class ServiceCIDR extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceCIDRProps): { [K in keyof ServiceCIDRProps]: ServiceCIDRProps[K] } & { apiVersion: 'networking.k8s.io/v1beta1'; kind: 'ServiceCIDR' };
  constructor(scope: Construct, id: string, props?: ServiceCIDRProps);
}
export interface ServiceCIDRProps {
  metadata?: ObjectMeta;
  spec?: ServiceCIDRSpec;
}
export interface IPAddressSpec {
  parentRef: ParentReference;
}
export interface ParentReference {
  group?: string;
  name: string;
  namespace?: string;
  resource: string;
}
export interface ServiceCIDRSpec {
  cidrs?: readonly string[];
}

// Machine-written by `npx projen generate` from eks 2025-12-19 (github:metio/kube-custom-resources-rs@cd2d4bc29051158012affe9df6be3c647c646284, digest a9a8faad578b2103885a2c702cf3a7b1): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `networking.k8s.aws/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class PolicyEndpoint extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PolicyEndpointProps): { [K in keyof PolicyEndpointProps]: PolicyEndpointProps[K] } & { apiVersion: 'networking.k8s.aws/v1alpha1'; kind: 'PolicyEndpoint' };
  constructor(scope: Construct, id: string, props?: PolicyEndpointProps);
}
export interface PolicyEndpointProps {
  metadata?: ObjectMeta;
  spec?: PolicyEndpointSpec;
}
export interface PolicyEndpointSpec {
  egress?: readonly PolicyEndpointSpecEgress[];
  ingress?: readonly PolicyEndpointSpecEgress[];
  podIsolation?: readonly string[];
  podSelector?: LabelSelector;
  podSelectorEndpoints?: readonly PolicyEndpointSpecPodSelectorEndpoints[];
  policyRef: PolicyEndpointSpecPolicyRef;
}
export interface PolicyEndpointSpecEgress {
  cidr?: string;
  /** pattern `^(\*\.)?([a-zA-z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.)+[a-zA-z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.?$` */
  domainName?: string;
  except?: readonly string[];
  ports?: readonly PolicyEndpointSpecEgressPorts[];
}
export interface PolicyEndpointSpecPodSelectorEndpoints {
  hostIP: string;
  name: string;
  namespace: string;
  podIP: string;
}
export interface PolicyEndpointSpecPolicyRef {
  name: string;
  namespace: string;
}
export interface PolicyEndpointSpecEgressPorts {
  endPort?: number;
  port?: number;
  /** @default "TCP" */
  protocol?: string;
}
/**
 * `vpcresources.k8s.aws/v1alpha1`, cluster-scoped
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class CNINode extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CNINodeProps): { [K in keyof CNINodeProps]: CNINodeProps[K] } & { apiVersion: 'vpcresources.k8s.aws/v1alpha1'; kind: 'CNINode' };
  constructor(scope: Construct, id: string, props?: CNINodeProps);
}
export interface CNINodeProps {
  metadata?: ObjectMeta;
  spec?: CNINodeSpec;
  status?: Record<string, never>;
}
export interface CNINodeSpec {
  features?: readonly CNINodeSpecFeatures[];
  tags?: { [k: string]: string };
}
export interface CNINodeSpecFeatures {
  name?: string;
  value?: string;
}
/**
 * `vpcresources.k8s.aws/v1beta1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class SecurityGroupPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SecurityGroupPolicyProps): { [K in keyof SecurityGroupPolicyProps]: SecurityGroupPolicyProps[K] } & { apiVersion: 'vpcresources.k8s.aws/v1beta1'; kind: 'SecurityGroupPolicy' };
  constructor(scope: Construct, id: string, props?: SecurityGroupPolicyProps);
}
export interface SecurityGroupPolicyProps {
  metadata?: ObjectMeta;
  spec?: SecurityGroupPolicySpec;
}
export interface SecurityGroupPolicySpec {
  podSelector?: LabelSelector;
  securityGroups?: SecurityGroupPolicySpecSecurityGroups;
  serviceAccountSelector?: LabelSelector;
}
export interface SecurityGroupPolicySpecSecurityGroups {
  /** at least 1 item */
  groupIds?: readonly string[];
}

// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from '../meta/v1';

/**
 * `rbac.authorization.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#clusterrole-v1-rbac-authorization-k8s-io
 */
export declare class ClusterRole extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterRoleProps): { [K in keyof ClusterRoleProps]: ClusterRoleProps[K] } & { apiVersion: 'rbac.authorization.k8s.io/v1'; kind: 'ClusterRole' };
  constructor(scope: Construct, id: string, props?: ClusterRoleProps);
}
export interface ClusterRoleProps {
  aggregationRule?: AggregationRule;
  metadata?: ObjectMeta;
  rules?: readonly PolicyRule[];
}
/**
 * `rbac.authorization.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#clusterrolebinding-v1-rbac-authorization-k8s-io
 */
export declare class ClusterRoleBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterRoleBindingProps): { [K in keyof ClusterRoleBindingProps]: ClusterRoleBindingProps[K] } & { apiVersion: 'rbac.authorization.k8s.io/v1'; kind: 'ClusterRoleBinding' };
  constructor(scope: Construct, id: string, props: ClusterRoleBindingProps);
}
export interface ClusterRoleBindingProps {
  metadata?: ObjectMeta;
  roleRef: RoleRef;
  subjects?: readonly Subject[];
}
/**
 * `rbac.authorization.k8s.io/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#role-v1-rbac-authorization-k8s-io
 */
export declare class Role extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RoleProps): { [K in keyof RoleProps]: RoleProps[K] } & { apiVersion: 'rbac.authorization.k8s.io/v1'; kind: 'Role' };
  constructor(scope: Construct, id: string, props?: RoleProps);
}
export interface RoleProps {
  metadata?: ObjectMeta;
  rules?: readonly PolicyRule[];
}
/**
 * `rbac.authorization.k8s.io/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#rolebinding-v1-rbac-authorization-k8s-io
 */
export declare class RoleBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: RoleBindingProps): { [K in keyof RoleBindingProps]: RoleBindingProps[K] } & { apiVersion: 'rbac.authorization.k8s.io/v1'; kind: 'RoleBinding' };
  constructor(scope: Construct, id: string, props: RoleBindingProps);
}
export interface RoleBindingProps {
  metadata?: ObjectMeta;
  roleRef: RoleRef;
  subjects?: readonly Subject[];
}
export interface AggregationRule {
  clusterRoleSelectors?: readonly LabelSelector[];
}
export interface PolicyRule {
  apiGroups?: readonly string[];
  nonResourceURLs?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  verbs: readonly string[];
}
export interface RoleRef {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface Subject {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

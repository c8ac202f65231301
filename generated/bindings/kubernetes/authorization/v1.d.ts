// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { FieldSelectorRequirement, LabelSelectorRequirement, ObjectMeta } from '../meta/v1';

/**
 * `authorization.k8s.io/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#localsubjectaccessreview-v1-authorization-k8s-io
 */
export declare class LocalSubjectAccessReview extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: LocalSubjectAccessReviewProps): { [K in keyof LocalSubjectAccessReviewProps]: LocalSubjectAccessReviewProps[K] } & { apiVersion: 'authorization.k8s.io/v1'; kind: 'LocalSubjectAccessReview' };
  constructor(scope: Construct, id: string, props: LocalSubjectAccessReviewProps);
}
export interface LocalSubjectAccessReviewProps {
  metadata?: ObjectMeta;
  spec: SubjectAccessReviewSpec;
  status?: SubjectAccessReviewStatus;
}
/**
 * `authorization.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#selfsubjectaccessreview-v1-authorization-k8s-io
 */
export declare class SelfSubjectAccessReview extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: SelfSubjectAccessReviewProps): { [K in keyof SelfSubjectAccessReviewProps]: SelfSubjectAccessReviewProps[K] } & { apiVersion: 'authorization.k8s.io/v1'; kind: 'SelfSubjectAccessReview' };
  constructor(scope: Construct, id: string, props: SelfSubjectAccessReviewProps);
}
export interface SelfSubjectAccessReviewProps {
  metadata?: ObjectMeta;
  spec: SelfSubjectAccessReviewSpec;
  status?: SubjectAccessReviewStatus;
}
/**
 * `authorization.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#selfsubjectrulesreview-v1-authorization-k8s-io
 */
export declare class SelfSubjectRulesReview extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: SelfSubjectRulesReviewProps): { [K in keyof SelfSubjectRulesReviewProps]: SelfSubjectRulesReviewProps[K] } & { apiVersion: 'authorization.k8s.io/v1'; kind: 'SelfSubjectRulesReview' };
  constructor(scope: Construct, id: string, props: SelfSubjectRulesReviewProps);
}
export interface SelfSubjectRulesReviewProps {
  metadata?: ObjectMeta;
  spec: SelfSubjectRulesReviewSpec;
  status?: SubjectRulesReviewStatus;
}
/**
 * `authorization.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#subjectaccessreview-v1-authorization-k8s-io
 */
export declare class SubjectAccessReview extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: SubjectAccessReviewProps): { [K in keyof SubjectAccessReviewProps]: SubjectAccessReviewProps[K] } & { apiVersion: 'authorization.k8s.io/v1'; kind: 'SubjectAccessReview' };
  constructor(scope: Construct, id: string, props: SubjectAccessReviewProps);
}
export interface SubjectAccessReviewProps {
  metadata?: ObjectMeta;
  spec: SubjectAccessReviewSpec;
  status?: SubjectAccessReviewStatus;
}
export interface FieldSelectorAttributes {
  rawSelector?: string;
  requirements?: readonly FieldSelectorRequirement[];
}
export interface LabelSelectorAttributes {
  rawSelector?: string;
  requirements?: readonly LabelSelectorRequirement[];
}
export interface NonResourceAttributes {
  path?: string;
  verb?: string;
}
export interface NonResourceRule {
  nonResourceURLs?: readonly string[];
  verbs: readonly string[];
}
export interface ResourceAttributes {
  /** @since Kubernetes 1.31, gate AuthorizeWithSelectors */
  fieldSelector?: FieldSelectorAttributes;
  group?: string;
  /** @since Kubernetes 1.31, gate AuthorizeWithSelectors */
  labelSelector?: LabelSelectorAttributes;
  name?: string;
  namespace?: string;
  resource?: string;
  subresource?: string;
  verb?: string;
  version?: string;
}
export interface ResourceRule {
  apiGroups?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  verbs: readonly string[];
}
export interface SelfSubjectAccessReviewSpec {
  nonResourceAttributes?: NonResourceAttributes;
  resourceAttributes?: ResourceAttributes;
}
export interface SelfSubjectRulesReviewSpec {
  namespace?: string;
}
export interface SubjectAccessReviewSpec {
  extra?: { [k: string]: readonly string[] };
  groups?: readonly string[];
  nonResourceAttributes?: NonResourceAttributes;
  resourceAttributes?: ResourceAttributes;
  uid?: string;
  user?: string;
}
export interface SubjectAccessReviewStatus {
  allowed: boolean;
  denied?: boolean;
  evaluationError?: string;
  reason?: string;
}
export interface SubjectRulesReviewStatus {
  evaluationError?: string;
  incomplete: boolean;
  nonResourceRules: readonly NonResourceRule[];
  resourceRules: readonly ResourceRule[];
}

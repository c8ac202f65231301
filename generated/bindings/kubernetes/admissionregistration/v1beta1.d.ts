// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from '../meta/v1';

/**
 * `admissionregistration.k8s.io/v1beta1`, cluster-scoped
 * served with `--runtime-config` 1.34 … 1.37
 * @since Kubernetes 1.34
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#mutatingadmissionpolicy-v1beta1-admissionregistration-k8s-io
 */
export declare class MutatingAdmissionPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MutatingAdmissionPolicyProps): { [K in keyof MutatingAdmissionPolicyProps]: MutatingAdmissionPolicyProps[K] } & { apiVersion: 'admissionregistration.k8s.io/v1beta1'; kind: 'MutatingAdmissionPolicy' };
  constructor(scope: Construct, id: string, props?: MutatingAdmissionPolicyProps);
}
export interface MutatingAdmissionPolicyProps {
  metadata?: ObjectMeta;
  spec?: MutatingAdmissionPolicySpec;
}
/**
 * `admissionregistration.k8s.io/v1beta1`, cluster-scoped
 * served with `--runtime-config` 1.34 … 1.37
 * @since Kubernetes 1.34
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#mutatingadmissionpolicybinding-v1beta1-admissionregistration-k8s-io
 */
export declare class MutatingAdmissionPolicyBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MutatingAdmissionPolicyBindingProps): { [K in keyof MutatingAdmissionPolicyBindingProps]: MutatingAdmissionPolicyBindingProps[K] } & { apiVersion: 'admissionregistration.k8s.io/v1beta1'; kind: 'MutatingAdmissionPolicyBinding' };
  constructor(scope: Construct, id: string, props?: MutatingAdmissionPolicyBindingProps);
}
export interface MutatingAdmissionPolicyBindingProps {
  metadata?: ObjectMeta;
  spec?: MutatingAdmissionPolicyBindingSpec;
}
/**
 * `admissionregistration.k8s.io/v1beta1`, cluster-scoped
 * served with `--runtime-config` 1.28 … 1.33
 * @since Kubernetes 1.28
 * @until Kubernetes 1.33
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.33/#validatingadmissionpolicy-v1beta1-admissionregistration-k8s-io
 */
export declare class ValidatingAdmissionPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ValidatingAdmissionPolicyProps): { [K in keyof ValidatingAdmissionPolicyProps]: ValidatingAdmissionPolicyProps[K] } & { apiVersion: 'admissionregistration.k8s.io/v1beta1'; kind: 'ValidatingAdmissionPolicy' };
  constructor(scope: Construct, id: string, props?: ValidatingAdmissionPolicyProps);
}
export interface ValidatingAdmissionPolicyProps {
  metadata?: ObjectMeta;
  spec?: ValidatingAdmissionPolicySpec;
}
/**
 * `admissionregistration.k8s.io/v1beta1`, cluster-scoped
 * served with `--runtime-config` 1.28 … 1.33
 * @since Kubernetes 1.28
 * @until Kubernetes 1.33
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.33/#validatingadmissionpolicybinding-v1beta1-admissionregistration-k8s-io
 */
export declare class ValidatingAdmissionPolicyBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ValidatingAdmissionPolicyBindingProps): { [K in keyof ValidatingAdmissionPolicyBindingProps]: ValidatingAdmissionPolicyBindingProps[K] } & { apiVersion: 'admissionregistration.k8s.io/v1beta1'; kind: 'ValidatingAdmissionPolicyBinding' };
  constructor(scope: Construct, id: string, props?: ValidatingAdmissionPolicyBindingProps);
}
export interface ValidatingAdmissionPolicyBindingProps {
  metadata?: ObjectMeta;
  spec?: ValidatingAdmissionPolicyBindingSpec;
}
export interface ApplyConfiguration {
  expression?: string;
}
export interface AuditAnnotation {
  key: string;
  valueExpression: string;
}
export interface JSONPatch {
  expression?: string;
}
export interface MatchCondition {
  expression: string;
  name: string;
}
export interface MatchResources {
  excludeResourceRules?: readonly NamedRuleWithOperations[];
  matchPolicy?: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: readonly NamedRuleWithOperations[];
}
export interface MutatingAdmissionPolicyBindingSpec {
  matchResources?: MatchResources;
  paramRef?: ParamRef;
  policyName?: string;
}
export interface MutatingAdmissionPolicySpec {
  failurePolicy?: string;
  /** one per `name` */
  matchConditions?: readonly MatchCondition[];
  matchConstraints?: MatchResources;
  mutations?: readonly Mutation[];
  paramKind?: ParamKind;
  reinvocationPolicy?: "IfNeeded" | "Never";
  variables?: readonly Variable[];
}
export interface Mutation {
  applyConfiguration?: ApplyConfiguration;
  jsonPatch?: JSONPatch;
  patchType: "ApplyConfiguration" | "JSONPatch";
}
export interface NamedRuleWithOperations {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly ("*" | "CONNECT" | "CREATE" | "DELETE" | "UPDATE")[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  scope?: "*" | "Cluster" | "Namespaced";
}
export interface ParamKind {
  apiVersion?: string;
  kind?: string;
}
export interface ParamRef {
  name?: string;
  namespace?: string;
  parameterNotFoundAction?: string;
  selector?: LabelSelector;
}
export interface ValidatingAdmissionPolicyBindingSpec {
  matchResources?: MatchResources;
  paramRef?: ParamRef;
  policyName?: string;
  /** no duplicates */
  validationActions?: readonly ("Audit" | "Deny" | "Warn")[];
}
export interface ValidatingAdmissionPolicySpec {
  auditAnnotations?: readonly AuditAnnotation[];
  failurePolicy?: string;
  /** one per `name` */
  matchConditions?: readonly MatchCondition[];
  matchConstraints?: MatchResources;
  paramKind?: ParamKind;
  validations?: readonly Validation[];
  /** one per `name` */
  variables?: readonly Variable[];
}
export interface Validation {
  expression: string;
  message?: string;
  messageExpression?: string;
  reason?: string;
}
export interface Variable {
  expression: string;
  name: string;
}

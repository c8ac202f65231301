// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from '../meta/v1';

/**
 * `admissionregistration.k8s.io/v1`, cluster-scoped
 * @since Kubernetes 1.36
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#mutatingadmissionpolicy-v1-admissionregistration-k8s-io
 */
export declare class MutatingAdmissionPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MutatingAdmissionPolicyProps): { [K in keyof MutatingAdmissionPolicyProps]: MutatingAdmissionPolicyProps[K] } & { apiVersion: 'admissionregistration.k8s.io/v1'; kind: 'MutatingAdmissionPolicy' };
  constructor(scope: Construct, id: string, props?: MutatingAdmissionPolicyProps);
}
export interface MutatingAdmissionPolicyProps {
  metadata?: ObjectMeta;
  spec?: MutatingAdmissionPolicySpec;
}
/**
 * `admissionregistration.k8s.io/v1`, cluster-scoped
 * @since Kubernetes 1.36
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#mutatingadmissionpolicybinding-v1-admissionregistration-k8s-io
 */
export declare class MutatingAdmissionPolicyBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MutatingAdmissionPolicyBindingProps): { [K in keyof MutatingAdmissionPolicyBindingProps]: MutatingAdmissionPolicyBindingProps[K] } & { apiVersion: 'admissionregistration.k8s.io/v1'; kind: 'MutatingAdmissionPolicyBinding' };
  constructor(scope: Construct, id: string, props?: MutatingAdmissionPolicyBindingProps);
}
export interface MutatingAdmissionPolicyBindingProps {
  metadata?: ObjectMeta;
  spec?: MutatingAdmissionPolicyBindingSpec;
}
/**
 * `admissionregistration.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#mutatingwebhookconfiguration-v1-admissionregistration-k8s-io
 */
export declare class MutatingWebhookConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MutatingWebhookConfigurationProps): { [K in keyof MutatingWebhookConfigurationProps]: MutatingWebhookConfigurationProps[K] } & { apiVersion: 'admissionregistration.k8s.io/v1'; kind: 'MutatingWebhookConfiguration' };
  constructor(scope: Construct, id: string, props?: MutatingWebhookConfigurationProps);
}
export interface MutatingWebhookConfigurationProps {
  metadata?: ObjectMeta;
  /** one per `name` */
  webhooks?: readonly MutatingWebhook[];
}
/**
 * `admissionregistration.k8s.io/v1`, cluster-scoped
 * @since Kubernetes 1.30
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#validatingadmissionpolicy-v1-admissionregistration-k8s-io
 */
export declare class ValidatingAdmissionPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ValidatingAdmissionPolicyProps): { [K in keyof ValidatingAdmissionPolicyProps]: ValidatingAdmissionPolicyProps[K] } & { apiVersion: 'admissionregistration.k8s.io/v1'; kind: 'ValidatingAdmissionPolicy' };
  constructor(scope: Construct, id: string, props?: ValidatingAdmissionPolicyProps);
}
export interface ValidatingAdmissionPolicyProps {
  metadata?: ObjectMeta;
  spec?: ValidatingAdmissionPolicySpec;
}
/**
 * `admissionregistration.k8s.io/v1`, cluster-scoped
 * @since Kubernetes 1.30
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#validatingadmissionpolicybinding-v1-admissionregistration-k8s-io
 */
export declare class ValidatingAdmissionPolicyBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ValidatingAdmissionPolicyBindingProps): { [K in keyof ValidatingAdmissionPolicyBindingProps]: ValidatingAdmissionPolicyBindingProps[K] } & { apiVersion: 'admissionregistration.k8s.io/v1'; kind: 'ValidatingAdmissionPolicyBinding' };
  constructor(scope: Construct, id: string, props: ValidatingAdmissionPolicyBindingProps);
}
export interface ValidatingAdmissionPolicyBindingProps {
  metadata?: ObjectMeta;
  spec: ValidatingAdmissionPolicyBindingSpec;
}
/**
 * `admissionregistration.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#validatingwebhookconfiguration-v1-admissionregistration-k8s-io
 */
export declare class ValidatingWebhookConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ValidatingWebhookConfigurationProps): { [K in keyof ValidatingWebhookConfigurationProps]: ValidatingWebhookConfigurationProps[K] } & { apiVersion: 'admissionregistration.k8s.io/v1'; kind: 'ValidatingWebhookConfiguration' };
  constructor(scope: Construct, id: string, props?: ValidatingWebhookConfigurationProps);
}
export interface ValidatingWebhookConfigurationProps {
  metadata?: ObjectMeta;
  /** one per `name` */
  webhooks?: readonly ValidatingWebhook[];
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
  matchPolicy?: "Equivalent" | "Exact";
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
  failurePolicy?: "Fail" | "Ignore";
  /** one per `name` */
  matchConditions?: readonly MatchCondition[];
  matchConstraints?: MatchResources;
  mutations?: readonly Mutation[];
  paramKind?: ParamKind;
  reinvocationPolicy?: "IfNeeded" | "Never";
  variables?: readonly Variable[];
}
export interface MutatingWebhook {
  admissionReviewVersions: readonly string[];
  clientConfig: WebhookClientConfig;
  failurePolicy?: "Fail" | "Ignore";
  /**
   * one per `name`
   * gate AdmissionWebhookMatchConditions
   */
  matchConditions?: readonly MatchCondition[];
  matchPolicy?: "Equivalent" | "Exact";
  name: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  reinvocationPolicy?: "IfNeeded" | "Never";
  rules?: readonly RuleWithOperations[];
  sideEffects: "None" | "NoneOnDryRun" | "Some" | "Unknown";
  timeoutSeconds?: number;
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
export interface RuleWithOperations {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly ("*" | "CONNECT" | "CREATE" | "DELETE" | "UPDATE")[];
  resources?: readonly string[];
  scope?: "*" | "Cluster" | "Namespaced";
}
export interface ServiceReference {
  name: string;
  namespace: string;
  path?: string;
  port?: number;
}
export interface ValidatingAdmissionPolicyBindingSpec {
  matchResources?: MatchResources;
  paramRef?: ParamRef;
  policyName: string;
  /** no duplicates */
  validationActions: readonly ("Audit" | "Deny" | "Warn")[];
}
export interface ValidatingAdmissionPolicySpec {
  auditAnnotations?: readonly AuditAnnotation[];
  failurePolicy?: "Fail" | "Ignore";
  /** one per `name` */
  matchConditions?: readonly MatchCondition[];
  matchConstraints?: MatchResources;
  paramKind?: ParamKind;
  validations?: readonly Validation[];
  /** one per `name` */
  variables?: readonly Variable[];
}
export interface ValidatingWebhook {
  admissionReviewVersions: readonly string[];
  clientConfig: WebhookClientConfig;
  failurePolicy?: "Fail" | "Ignore";
  /**
   * one per `name`
   * gate AdmissionWebhookMatchConditions
   */
  matchConditions?: readonly MatchCondition[];
  matchPolicy?: "Equivalent" | "Exact";
  name: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  rules?: readonly RuleWithOperations[];
  sideEffects: "None" | "NoneOnDryRun" | "Some" | "Unknown";
  timeoutSeconds?: number;
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
export interface WebhookClientConfig {
  /** format byte */
  caBundle?: string;
  service?: ServiceReference;
  url?: string;
}

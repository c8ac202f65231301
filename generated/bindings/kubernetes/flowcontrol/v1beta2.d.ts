// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from '../meta/v1';

/**
 * `flowcontrol.apiserver.k8s.io/v1beta2`, cluster-scoped
 * @until Kubernetes 1.28
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.28/#flowschema-v1beta2-flowcontrol-apiserver-k8s-io
 */
export declare class FlowSchema extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: FlowSchemaProps): { [K in keyof FlowSchemaProps]: FlowSchemaProps[K] } & { apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta2'; kind: 'FlowSchema' };
  constructor(scope: Construct, id: string, props?: FlowSchemaProps);
}
export interface FlowSchemaProps {
  metadata?: ObjectMeta;
  spec?: FlowSchemaSpec;
}
/**
 * `flowcontrol.apiserver.k8s.io/v1beta2`, cluster-scoped
 * @until Kubernetes 1.28
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.28/#prioritylevelconfiguration-v1beta2-flowcontrol-apiserver-k8s-io
 */
export declare class PriorityLevelConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PriorityLevelConfigurationProps): { [K in keyof PriorityLevelConfigurationProps]: PriorityLevelConfigurationProps[K] } & { apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta2'; kind: 'PriorityLevelConfiguration' };
  constructor(scope: Construct, id: string, props?: PriorityLevelConfigurationProps);
}
export interface PriorityLevelConfigurationProps {
  metadata?: ObjectMeta;
  spec?: PriorityLevelConfigurationSpec;
}
export interface ExemptPriorityLevelConfiguration {
  lendablePercent?: number;
  nominalConcurrencyShares?: number;
}
export interface FlowDistinguisherMethod {
  type: string;
}
export interface FlowSchemaSpec {
  distinguisherMethod?: FlowDistinguisherMethod;
  matchingPrecedence?: number;
  priorityLevelConfiguration: PriorityLevelConfigurationReference;
  rules?: readonly PolicyRulesWithSubjects[];
}
export interface GroupSubject {
  name: string;
}
export interface LimitResponse {
  queuing?: QueuingConfiguration;
  type: string;
}
export interface LimitedPriorityLevelConfiguration {
  assuredConcurrencyShares?: number;
  borrowingLimitPercent?: number;
  lendablePercent?: number;
  limitResponse?: LimitResponse;
}
export interface NonResourcePolicyRule {
  /** no duplicates */
  nonResourceURLs: readonly string[];
  /** no duplicates */
  verbs: readonly string[];
}
export interface PolicyRulesWithSubjects {
  nonResourceRules?: readonly NonResourcePolicyRule[];
  resourceRules?: readonly ResourcePolicyRule[];
  subjects: readonly Subject[];
}
export interface PriorityLevelConfigurationReference {
  name: string;
}
export interface PriorityLevelConfigurationSpec {
  /** @since Kubernetes 1.28 */
  exempt?: ExemptPriorityLevelConfiguration;
  limited?: LimitedPriorityLevelConfiguration;
  type: string;
}
export interface QueuingConfiguration {
  handSize?: number;
  queueLengthLimit?: number;
  queues?: number;
}
export interface ResourcePolicyRule {
  /** no duplicates */
  apiGroups: readonly string[];
  clusterScope?: boolean;
  /** no duplicates */
  namespaces?: readonly string[];
  /** no duplicates */
  resources: readonly string[];
  /** no duplicates */
  verbs: readonly string[];
}
export interface ServiceAccountSubject {
  name: string;
  namespace: string;
}
export interface Subject {
  group?: GroupSubject;
  kind: string;
  serviceAccount?: ServiceAccountSubject;
  user?: UserSubject;
}
export interface UserSubject {
  name: string;
}

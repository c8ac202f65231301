// Machine-written by `npx projen generate` from node-feature-discovery v0.19.0 (github:kubernetes-sigs/node-feature-discovery@45d276ed9d3f0f67fb642aa78969721df3034451, digest e528f21b4180c081df4a454ec522686a): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `nfd.k8s-sigs.io/v1alpha1`, namespaced
 * @see https://github.com/kubernetes-sigs/node-feature-discovery
 */
export declare class NodeFeature extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NodeFeatureProps): { [K in keyof NodeFeatureProps]: NodeFeatureProps[K] } & { apiVersion: 'nfd.k8s-sigs.io/v1alpha1'; kind: 'NodeFeature' };
  constructor(scope: Construct, id: string, props: NodeFeatureProps);
}
export interface NodeFeatureProps {
  metadata?: ObjectMeta;
  spec: NodeFeatureSpec;
}
export interface NodeFeatureSpec {
  features?: NodeFeatureSpecFeatures;
  labels?: { [k: string]: string };
}
export interface NodeFeatureSpecFeatures {
  attributes?: { [k: string]: NodeFeatureSpecFeaturesAttributes };
  flags?: { [k: string]: NodeFeatureSpecFeaturesFlags };
  instances?: { [k: string]: NodeFeatureSpecFeaturesInstances };
}
export interface NodeFeatureSpecFeaturesAttributes {
  elements: { [k: string]: string };
}
export interface NodeFeatureSpecFeaturesFlags {
  elements: { [k: string]: Record<string, never> };
}
export interface NodeFeatureSpecFeaturesInstances {
  elements: readonly NodeFeatureSpecFeaturesInstancesElements[];
}
export interface NodeFeatureSpecFeaturesInstancesElements {
  attributes: { [k: string]: string };
}
/**
 * `nfd.k8s-sigs.io/v1alpha1`, namespaced
 * @see https://github.com/kubernetes-sigs/node-feature-discovery
 */
export declare class NodeFeatureGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NodeFeatureGroupProps): { [K in keyof NodeFeatureGroupProps]: NodeFeatureGroupProps[K] } & { apiVersion: 'nfd.k8s-sigs.io/v1alpha1'; kind: 'NodeFeatureGroup' };
  constructor(scope: Construct, id: string, props: NodeFeatureGroupProps);
}
export interface NodeFeatureGroupProps {
  metadata?: ObjectMeta;
  spec: NodeFeatureGroupSpec;
}
export interface NodeFeatureGroupSpec {
  featureGroupRules: readonly NodeFeatureGroupSpecFeatureGroupRules[];
}
export interface NodeFeatureGroupSpecFeatureGroupRules {
  matchAny?: readonly NodeFeatureGroupSpecFeatureGroupRulesMatchAny[];
  matchFeatures?: readonly NodeFeatureGroupSpecFeatureGroupRulesMatchFeatures[];
  name: string;
  vars?: { [k: string]: string };
  varsTemplate?: string;
}
export interface NodeFeatureGroupSpecFeatureGroupRulesMatchAny {
  matchFeatures: readonly NodeFeatureGroupSpecFeatureGroupRulesMatchFeatures[];
}
export interface NodeFeatureGroupSpecFeatureGroupRulesMatchFeatures {
  feature: string;
  matchExpressions?: { [k: string]: NodeFeatureGroupSpecFeatureGroupRulesMatchFeaturesMatchExpressions };
  matchName?: NodeFeatureGroupSpecFeatureGroupRulesMatchFeaturesMatchExpressions;
}
export interface NodeFeatureGroupSpecFeatureGroupRulesMatchFeaturesMatchExpressions {
  op: "In" | "NotIn" | "InRegexp" | "Exists" | "DoesNotExist" | "Gt" | "Ge" | "Lt" | "Le" | "GtLt" | "GeLe" | "IsTrue" | "IsFalse";
  type?: string;
  value?: readonly string[];
}
/**
 * `nfd.k8s-sigs.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/node-feature-discovery
 */
export declare class NodeFeatureRule extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NodeFeatureRuleProps): { [K in keyof NodeFeatureRuleProps]: NodeFeatureRuleProps[K] } & { apiVersion: 'nfd.k8s-sigs.io/v1alpha1'; kind: 'NodeFeatureRule' };
  constructor(scope: Construct, id: string, props: NodeFeatureRuleProps);
}
export interface NodeFeatureRuleProps {
  metadata?: ObjectMeta;
  spec: NodeFeatureRuleSpec;
}
export interface NodeFeatureRuleSpec {
  rules: readonly NodeFeatureRuleSpecRules[];
}
export interface NodeFeatureRuleSpecRules {
  annotations?: { [k: string]: string };
  extendedResources?: { [k: string]: string };
  labels?: { [k: string]: string };
  labelsTemplate?: string;
  matchAny?: readonly NodeFeatureRuleSpecRulesMatchAny[];
  matchFeatures?: readonly NodeFeatureRuleSpecRulesMatchFeatures[];
  name: string;
  taints?: readonly NodeFeatureRuleSpecRulesTaints[];
  vars?: { [k: string]: string };
  varsTemplate?: string;
}
export interface NodeFeatureRuleSpecRulesMatchAny {
  matchFeatures: readonly NodeFeatureRuleSpecRulesMatchFeatures[];
}
export interface NodeFeatureRuleSpecRulesMatchFeatures {
  feature: string;
  matchExpressions?: { [k: string]: NodeFeatureRuleSpecRulesMatchFeaturesMatchExpressions };
  matchName?: NodeFeatureRuleSpecRulesMatchFeaturesMatchExpressions;
}
export interface NodeFeatureRuleSpecRulesTaints {
  effect: string;
  key: string;
  /** format date-time */
  timeAdded?: string;
  value?: string;
}
export interface NodeFeatureRuleSpecRulesMatchFeaturesMatchExpressions {
  op: "In" | "NotIn" | "InRegexp" | "Exists" | "DoesNotExist" | "Gt" | "Ge" | "Lt" | "Le" | "GtLt" | "GeLe" | "IsTrue" | "IsFalse";
  type?: string;
  value?: readonly string[];
}
/**
 * `topology.node.k8s.io/v1alpha2`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/node-feature-discovery
 */
export declare class NodeResourceTopology extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NodeResourceTopologyProps): { [K in keyof NodeResourceTopologyProps]: NodeResourceTopologyProps[K] } & { apiVersion: 'topology.node.k8s.io/v1alpha2'; kind: 'NodeResourceTopology' };
  constructor(scope: Construct, id: string, props: NodeResourceTopologyProps);
}
export interface NodeResourceTopologyProps {
  attributes?: readonly NodeResourceTopologyAttributes[];
  metadata?: ObjectMeta;
  topologyPolicies?: readonly string[];
  zones: readonly NodeResourceTopologyZones[];
}
export interface NodeResourceTopologyAttributes {
  name: string;
  value: string;
}
export interface NodeResourceTopologyZones {
  attributes?: readonly NodeResourceTopologyAttributes[];
  costs?: readonly NodeResourceTopologyZonesCosts[];
  name: string;
  parent?: string;
  resources?: readonly NodeResourceTopologyZonesResources[];
  type: string;
}
export interface NodeResourceTopologyZonesCosts {
  name: string;
  value: number;
}
export interface NodeResourceTopologyZonesResources {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  allocatable: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  available: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity: number | string;
  name: string;
}
/**
 * `topology.node.k8s.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/node-feature-discovery
 */
export declare class NodeResourceTopologyV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NodeResourceTopologyV1Alpha1Props): { [K in keyof NodeResourceTopologyV1Alpha1Props]: NodeResourceTopologyV1Alpha1Props[K] } & { apiVersion: 'topology.node.k8s.io/v1alpha1'; kind: 'NodeResourceTopology' };
  constructor(scope: Construct, id: string, props: NodeResourceTopologyV1Alpha1Props);
}
export interface NodeResourceTopologyV1Alpha1Props {
  metadata?: ObjectMeta;
  topologyPolicies: readonly string[];
  zones: readonly NodeResourceTopologyZones[];
}

// Machine-written by `npx projen generate` from karpenter v1.14.1 (github:kubernetes-sigs/karpenter@6e7eab7a0f485d7225eb98995fad9b66c79b322b, digest fb55b66e5a707e6e3de8e17657a73998): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `karpenter.sh/v1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/karpenter
 */
export declare class NodeClaim extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NodeClaimProps): { [K in keyof NodeClaimProps]: NodeClaimProps[K] } & { apiVersion: 'karpenter.sh/v1'; kind: 'NodeClaim' };
  constructor(scope: Construct, id: string, props: NodeClaimProps);
}
export interface NodeClaimProps {
  metadata?: ObjectMeta;
  spec: NodeClaimSpec;
}
/** rule: `self == oldSelf` */
export interface NodeClaimSpec {
  /**
   * pattern `^(([0-9]+(s|m|h))+|Never)$`
   * @default "720h"
   */
  expireAfter?: string;
  nodeClassRef: NodeClaimSpecNodeClassRef;
  /**
   * at most 100 items
   * rule: `self.all(x, x.operator == 'In' ? x.values.size() != 0 : true)`
   * rule: `self.all(x, (x.operator == 'Gt' || x.operator == 'Lt' || x.operator == 'Gte' || x.operator == 'Lte') ? (x.values.size() == 1 && int(x.values[0]) >= 0) : true)`
   * rule: `self.all(x, (x.operator == 'In' && has(x.minValues)) ? x.values.size() >= x.minValues : true)`
   */
  requirements: readonly NodeClaimSpecRequirements[];
  resources?: NodeClaimSpecResources;
  startupTaints?: readonly NodeClaimSpecStartupTaints[];
  taints?: readonly NodeClaimSpecStartupTaints[];
  /** pattern `^([0-9]+(s|m|h))+$` */
  terminationGracePeriod?: string;
}
export interface NodeClaimSpecNodeClassRef {
  /**
   * pattern `^[^/]*$`
   * rule: `self != ''`
   */
  group: string;
  /** rule: `self != ''` */
  kind: string;
  /** rule: `self != ''` */
  name: string;
}
export interface NodeClaimSpecRequirements {
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*(\/))?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`
   * rule: `self in ["karpenter.sh/capacity-type", "karpenter.sh/nodepool"] || !self.find("^([^/]+)").endsWith("karpenter.sh")`
   * rule: `self != "kubernetes.io/hostname"`
   */
  key: string;
  /** 1 … 50 */
  minValues?: number;
  operator: "Gte" | "Lte" | "In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt";
  /**
   * at most 63 characters
   * pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  values?: readonly string[];
}
export interface NodeClaimSpecResources {
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface NodeClaimSpecStartupTaints {
  effect: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
  /**
   * at least 1 character
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*(\/))?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`
   */
  key: string;
  /** format date-time */
  timeAdded?: string;
  /** pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*(\/))?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$` */
  value?: string;
}
/**
 * `karpenter.sh/v1alpha1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/karpenter
 */
export declare class NodeOverlay extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NodeOverlayProps): { [K in keyof NodeOverlayProps]: NodeOverlayProps[K] } & { apiVersion: 'karpenter.sh/v1alpha1'; kind: 'NodeOverlay' };
  constructor(scope: Construct, id: string, props: NodeOverlayProps);
}
export interface NodeOverlayProps {
  metadata?: ObjectMeta;
  spec: NodeOverlaySpec;
}
/** rule: `!has(self.price) || !has(self.priceAdjustment)` */
export interface NodeOverlaySpec {
  /**
   * rule: `self.all(x, !(x in ['cpu', 'memory', 'ephemeral-storage', 'pods']))`
   * each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`
   */
  capacity?: { [k: string]: number | string };
  /** pattern `^\d+(\.\d+)?$` */
  price?: string;
  /** pattern `^(([+-]{1}(\d*\.?\d+))|(\+{1}\d*\.?\d+%)|(^(-\d{1,2}(\.\d+)?%)$)|(-100%))$` */
  priceAdjustment?: string;
  /**
   * at most 100 items
   * rule: `self.all(x, x.operator == 'NotIn' ? x.values.size() != 0 : true)`
   * rule: `self.all(x, x.operator == 'In' ? x.values.size() != 0 : true)`
   * rule: `self.all(x, (x.operator == 'Gt' || x.operator == 'Lt' || x.operator == 'Gte' || x.operator == 'Lte') ? (x.values.size() == 1 && int(x.values[0]) >= 0) : true)`
   */
  requirements: readonly NodeOverlaySpecRequirements[];
  /** 1 … 10000 */
  weight?: number;
}
export interface NodeOverlaySpecRequirements {
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*(\/))?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`
   * rule: `self in ["karpenter.sh/capacity-type", "karpenter.sh/nodepool"] || !self.find("^([^/]+)").endsWith("karpenter.sh")`
   * rule: `self != "kubernetes.io/hostname"`
   */
  key: string;
  operator: "Gte" | "Lte" | "In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt";
  /**
   * at most 63 characters
   * pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  values?: readonly string[];
}
/**
 * `karpenter.sh/v1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/karpenter
 */
export declare class NodePool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NodePoolProps): { [K in keyof NodePoolProps]: NodePoolProps[K] } & { apiVersion: 'karpenter.sh/v1'; kind: 'NodePool' };
  constructor(scope: Construct, id: string, props: NodePoolProps);
}
export interface NodePoolProps {
  metadata?: ObjectMeta;
  spec: NodePoolSpec;
}
/**
 * rule: `has(self.replicas) == has(oldSelf.replicas)`
 * rule: `!has(self.replicas) || (!has(self.limits) || size(self.limits) == 0 || (size(self.limits) == 1 && 'nodes' in self.limits))`
 * rule: `!has(self.replicas) || !has(self.weight)`
 */
export interface NodePoolSpec {
  /** @default {"consolidateAfter":"0s"} */
  disruption?: NodePoolSpecDisruption;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** at least 0 */
  replicas?: number;
  template: NodePoolSpecTemplate;
  /** 1 … 100 */
  weight?: number;
}
export interface NodePoolSpecDisruption {
  /**
   * at most 50 items
   * rule: `self.all(x, has(x.schedule) == has(x.duration))`
   * @default [{"nodes":"10%"}]
   */
  budgets?: readonly NodePoolSpecDisruptionBudgets[];
  /** pattern `^(([0-9]+(s|m|h))+|Never)$` */
  consolidateAfter: string;
  /** @default "WhenEmptyOrUnderutilized" */
  consolidationPolicy?: "WhenEmpty" | "WhenEmptyOrUnderutilized" | "Balanced";
}
export interface NodePoolSpecTemplate {
  metadata?: NodePoolSpecTemplateMetadata;
  spec: NodePoolSpecTemplateSpec;
}
export interface NodePoolSpecDisruptionBudgets {
  /** pattern `^((([0-9]+(h|m))|([0-9]+h[0-9]+m))(0s)?)$` */
  duration?: string;
  /**
   * pattern `^((100|[0-9]{1,2})%|[0-9]+)$`
   * @default "10%"
   */
  nodes?: string;
  /**
   * at most 50 items
   * no duplicates
   */
  reasons?: readonly ("Underutilized" | "Empty" | "Drifted")[];
  /** pattern `^(@(annually|yearly|monthly|weekly|daily|midnight|hourly))|((.+)\s(.+)\s(.+)\s(.+)\s(.+))$` */
  schedule?: string;
}
export interface NodePoolSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  /**
   * at most 100 keys
   * rule: `self.all(x, x in ["karpenter.sh/capacity-type", "karpenter.sh/nodepool"] || !x.find("^([^/]+)").endsWith("karpenter.sh"))`
   * rule: `self.all(x, x != "karpenter.sh/nodepool")`
   * rule: `self.all(x, x != "kubernetes.io/hostname")`
   * each: at most 63 characters
   * each: pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  labels?: { [k: string]: string };
}
export interface NodePoolSpecTemplateSpec {
  /**
   * pattern `^(([0-9]+(s|m|h))+|Never)$`
   * @default "720h"
   */
  expireAfter?: string;
  nodeClassRef: NodePoolSpecTemplateSpecNodeClassRef;
  /**
   * at most 100 items
   * rule: `self.all(x, x.operator == 'In' ? x.values.size() != 0 : true)`
   * rule: `self.all(x, (x.operator == 'Gt' || x.operator == 'Lt' || x.operator == 'Gte' || x.operator == 'Lte') ? (x.values.size() == 1 && int(x.values[0]) >= 0) : true)`
   * rule: `self.all(x, (x.operator == 'In' && has(x.minValues)) ? x.values.size() >= x.minValues : true)`
   */
  requirements: readonly NodePoolSpecTemplateSpecRequirements[];
  startupTaints?: readonly NodePoolSpecTemplateSpecStartupTaints[];
  taints?: readonly NodePoolSpecTemplateSpecStartupTaints[];
  /** pattern `^([0-9]+(s|m|h))+$` */
  terminationGracePeriod?: string;
}
/**
 * rule: `self.group == oldSelf.group`
 * rule: `self.kind == oldSelf.kind`
 */
export interface NodePoolSpecTemplateSpecNodeClassRef {
  /**
   * pattern `^[^/]*$`
   * rule: `self != ''`
   */
  group: string;
  /** rule: `self != ''` */
  kind: string;
  /** rule: `self != ''` */
  name: string;
}
export interface NodePoolSpecTemplateSpecRequirements {
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*(\/))?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`
   * rule: `self in ["karpenter.sh/capacity-type", "karpenter.sh/nodepool"] || !self.find("^([^/]+)").endsWith("karpenter.sh")`
   * rule: `self != "karpenter.sh/nodepool"`
   * rule: `self != "kubernetes.io/hostname"`
   */
  key: string;
  /** 1 … 50 */
  minValues?: number;
  operator: "Gte" | "Lte" | "In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt";
  /**
   * at most 63 characters
   * pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  values?: readonly string[];
}
export interface NodePoolSpecTemplateSpecStartupTaints {
  effect: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
  /**
   * at least 1 character
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*(\/))?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`
   */
  key: string;
  /** format date-time */
  timeAdded?: string;
  /** pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*(\/))?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$` */
  value?: string;
}

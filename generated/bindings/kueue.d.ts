// Machine-written by `npx projen generate` from kueue v0.19.2 (github:kubernetes-sigs/kueue@8eab68778fc1b52affe165fdf5af29d1e9b4f3cb, digest 7aff813741c832692357d94c19b98962): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, HostAlias, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAntiAffinity, PodDNSConfig, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOVolumeSource, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeDevice, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `kueue.x-k8s.io/v1beta2`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class AdmissionCheck extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AdmissionCheckProps): { [K in keyof AdmissionCheckProps]: AdmissionCheckProps[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta2'; kind: 'AdmissionCheck' };
  constructor(scope: Construct, id: string, props?: AdmissionCheckProps);
}
export interface AdmissionCheckProps {
  metadata?: ObjectMeta;
  spec?: AdmissionCheckSpec;
}
export interface AdmissionCheckSpec {
  /**
   * 1 … 253 characters
   * rule: `self == oldSelf`
   */
  controllerName: string;
  parameters?: AdmissionCheckSpecParameters;
}
export interface AdmissionCheckSpecParameters {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  apiGroup: string;
  /**
   * 1 … 63 characters
   * pattern `^(?i)[a-z]([-a-z0-9]*[a-z0-9])?$`
   */
  kind: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  name: string;
}
/**
 * `kueue.x-k8s.io/v1beta1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class AdmissionCheckV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AdmissionCheckV1Beta1Props): { [K in keyof AdmissionCheckV1Beta1Props]: AdmissionCheckV1Beta1Props[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta1'; kind: 'AdmissionCheck' };
  constructor(scope: Construct, id: string, props?: AdmissionCheckV1Beta1Props);
}
export interface AdmissionCheckV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: AdmissionCheckV1Beta1Spec;
}
export interface AdmissionCheckV1Beta1Spec {
  /** rule: `self == oldSelf` */
  controllerName: string;
  parameters?: AdmissionCheckV1Beta1SpecParameters;
  /** @default 15 */
  retryDelayMinutes?: number;
}
export interface AdmissionCheckV1Beta1SpecParameters {
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  apiGroup: string;
  /**
   * at most 63 characters
   * pattern `^(?i)[a-z]([-a-z0-9]*[a-z0-9])?$`
   */
  kind: string;
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  name: string;
}
/**
 * `kueue.x-k8s.io/v1beta2`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class ClusterQueue extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterQueueProps): { [K in keyof ClusterQueueProps]: ClusterQueueProps[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta2'; kind: 'ClusterQueue' };
  constructor(scope: Construct, id: string, props?: ClusterQueueProps);
}
export interface ClusterQueueProps {
  metadata?: ObjectMeta;
  spec?: ClusterQueueSpec;
}
/** rule: `!has(self.cohortName) && has(self.resourceGroups) ? self.resourceGroups.all(rg, rg.flavors.all(f, f.resources.all(r, !has(r.borrowingLimit)))) : true` */
export interface ClusterQueueSpec {
  admissionChecksStrategy?: ClusterQueueSpecAdmissionChecksStrategy;
  admissionScope?: ClusterQueueSpecAdmissionScope;
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  cohortName?: string;
  concurrentAdmissionPolicy?: ClusterQueueSpecConcurrentAdmissionPolicy;
  fairSharing?: ClusterQueueSpecFairSharing;
  flavorFungibility?: ClusterQueueSpecFlavorFungibility;
  namespaceSelector?: LabelSelector;
  preemption?: ClusterQueueSpecPreemption;
  /** @default "BestEffortFIFO" */
  queueingStrategy?: "StrictFIFO" | "BestEffortFIFO";
  /** at most 16 items */
  resourceGroups?: readonly ClusterQueueSpecResourceGroups[];
  /** @default "None" */
  stopPolicy?: "None" | "Hold" | "HoldAndDrain";
}
export interface ClusterQueueSpecAdmissionChecksStrategy {
  /**
   * 1 … 64 items
   * one per `name`
   */
  admissionChecks: readonly ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks[];
}
export interface ClusterQueueSpecAdmissionScope {
  admissionMode: "UsageBasedAdmissionFairSharing" | "NoAdmissionFairSharing";
}
export interface ClusterQueueSpecConcurrentAdmissionPolicy {
  migration: ClusterQueueSpecConcurrentAdmissionPolicyMigration;
}
export interface ClusterQueueSpecFairSharing {
  /**
   * pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`
   * @default 1
   */
  weight?: number | string;
}
/** rule: `!has(self.preference) || (self.whenCanBorrow == 'TryNextFlavor' && self.whenCanPreempt == 'TryNextFlavor')` */
export interface ClusterQueueSpecFlavorFungibility {
  preference?: "BorrowingOverPreemption" | "PreemptionOverBorrowing";
  /** @default "MayStopSearch" */
  whenCanBorrow?: "MayStopSearch" | "TryNextFlavor";
  /** @default "TryNextFlavor" */
  whenCanPreempt?: "MayStopSearch" | "TryNextFlavor";
}
/** rule: `!(self.reclaimWithinCohort == 'Never' && has(self.borrowWithinCohort) && self.borrowWithinCohort.policy != 'Never')` */
export interface ClusterQueueSpecPreemption {
  borrowWithinCohort?: ClusterQueueSpecPreemptionBorrowWithinCohort;
  /** @default "Never" */
  reclaimWithinCohort?: "Never" | "LowerPriority" | "Any";
  /** @default "Never" */
  withinClusterQueue?: "Never" | "LowerPriority" | "LowerOrNewerEqualPriority";
}
/** rule: `self.flavors.all(x, size(x.resources) == size(self.coveredResources))` */
export interface ClusterQueueSpecResourceGroups {
  /** 1 … 64 items */
  coveredResources: readonly string[];
  /**
   * 1 … 64 items
   * one per `name`
   */
  flavors: readonly ClusterQueueSpecResourceGroupsFlavors[];
}
export interface ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks {
  /** 1 … 316 characters */
  name: string;
  /**
   * at most 64 items
   * no duplicates
   * each: at most 253 characters
   * each: pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  onFlavors?: readonly string[];
}
export interface ClusterQueueSpecConcurrentAdmissionPolicyMigration {
  constraints?: ClusterQueueSpecConcurrentAdmissionPolicyMigrationConstraints;
  /** at most 253 characters */
  mode: "TryPreferredFlavors" | "RetainFirstAdmission";
}
export interface ClusterQueueSpecPreemptionBorrowWithinCohort {
  maxPriorityThreshold?: number;
  /** @default "Never" */
  policy?: "Never" | "LowerPriority";
}
export interface ClusterQueueSpecResourceGroupsFlavors {
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 64 items
   * one per `name`
   */
  resources: readonly ClusterQueueSpecResourceGroupsFlavorsResources[];
}
export interface ClusterQueueSpecConcurrentAdmissionPolicyMigrationConstraints {
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  lastAcceptableFlavorName?: string;
}
export interface ClusterQueueSpecResourceGroupsFlavorsResources {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  borrowingLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  lendingLimit?: number | string;
  name: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  nominalQuota: number | string;
}
/**
 * `kueue.x-k8s.io/v1beta1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class ClusterQueueV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterQueueV1Beta1Props): { [K in keyof ClusterQueueV1Beta1Props]: ClusterQueueV1Beta1Props[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta1'; kind: 'ClusterQueue' };
  constructor(scope: Construct, id: string, props?: ClusterQueueV1Beta1Props);
}
export interface ClusterQueueV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: ClusterQueueV1Beta1Spec;
}
/** rule: `!has(self.cohort) && has(self.resourceGroups) ? self.resourceGroups.all(rg, rg.flavors.all(f, f.resources.all(r, !has(r.borrowingLimit)))) : true` */
export interface ClusterQueueV1Beta1Spec {
  /** each: at most 316 characters */
  admissionChecks?: readonly string[];
  admissionChecksStrategy?: ClusterQueueV1Beta1SpecAdmissionChecksStrategy;
  admissionScope?: ClusterQueueV1Beta1SpecAdmissionScope;
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  cohort?: string;
  fairSharing?: ClusterQueueSpecFairSharing;
  flavorFungibility?: ClusterQueueV1Beta1SpecFlavorFungibility;
  namespaceSelector?: LabelSelector;
  preemption?: ClusterQueueSpecPreemption;
  /** @default "BestEffortFIFO" */
  queueingStrategy?: "StrictFIFO" | "BestEffortFIFO";
  /** at most 16 items */
  resourceGroups?: readonly ClusterQueueV1Beta1SpecResourceGroups[];
  /** @default "None" */
  stopPolicy?: "None" | "Hold" | "HoldAndDrain";
}
export interface ClusterQueueV1Beta1SpecAdmissionChecksStrategy {
  admissionChecks?: readonly ClusterQueueV1Beta1SpecAdmissionChecksStrategyAdmissionChecks[];
}
export interface ClusterQueueV1Beta1SpecAdmissionScope {
  admissionMode: string;
}
/** rule: `!has(self.preference) || (self.whenCanBorrow == 'TryNextFlavor' && self.whenCanPreempt == 'TryNextFlavor')` */
export interface ClusterQueueV1Beta1SpecFlavorFungibility {
  preference?: "BorrowingOverPreemption" | "PreemptionOverBorrowing";
  /** @default "MayStopSearch" */
  whenCanBorrow?: "MayStopSearch" | "TryNextFlavor" | "Borrow";
  /** @default "TryNextFlavor" */
  whenCanPreempt?: "MayStopSearch" | "TryNextFlavor" | "Preempt";
}
/** rule: `self.flavors.all(x, size(x.resources) == size(self.coveredResources))` */
export interface ClusterQueueV1Beta1SpecResourceGroups {
  /** 1 … 64 items */
  coveredResources: readonly string[];
  /**
   * 1 … 64 items
   * one per `name`
   */
  flavors: readonly ClusterQueueSpecResourceGroupsFlavors[];
}
export interface ClusterQueueV1Beta1SpecAdmissionChecksStrategyAdmissionChecks {
  /** at most 316 characters */
  name: string;
  /**
   * each: at most 253 characters
   * each: pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  onFlavors?: readonly string[];
}
/**
 * `kueue.x-k8s.io/v1beta2`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class Cohort extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CohortProps): { [K in keyof CohortProps]: CohortProps[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta2'; kind: 'Cohort' };
  constructor(scope: Construct, id: string, props?: CohortProps);
}
export interface CohortProps {
  metadata?: ObjectMeta;
  spec?: CohortSpec;
}
export interface CohortSpec {
  fairSharing?: CohortSpecFairSharing;
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  parentName?: string;
  /** at most 16 items */
  resourceGroups?: readonly CohortSpecResourceGroups[];
}
export interface CohortSpecFairSharing {
  /**
   * pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`
   * @default 1
   */
  weight?: number | string;
}
/** rule: `self.flavors.all(x, size(x.resources) == size(self.coveredResources))` */
export interface CohortSpecResourceGroups {
  /** 1 … 64 items */
  coveredResources: readonly string[];
  /**
   * 1 … 64 items
   * one per `name`
   */
  flavors: readonly CohortSpecResourceGroupsFlavors[];
}
export interface CohortSpecResourceGroupsFlavors {
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 64 items
   * one per `name`
   */
  resources: readonly CohortSpecResourceGroupsFlavorsResources[];
}
export interface CohortSpecResourceGroupsFlavorsResources {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  borrowingLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  lendingLimit?: number | string;
  name: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  nominalQuota: number | string;
}
/**
 * `kueue.x-k8s.io/v1beta1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class CohortV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CohortV1Beta1Props): { [K in keyof CohortV1Beta1Props]: CohortV1Beta1Props[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta1'; kind: 'Cohort' };
  constructor(scope: Construct, id: string, props?: CohortV1Beta1Props);
}
export interface CohortV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: CohortV1Beta1Spec;
}
export interface CohortV1Beta1Spec {
  fairSharing?: CohortSpecFairSharing;
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  parentName?: string;
  /** at most 16 items */
  resourceGroups?: readonly CohortV1Beta1SpecResourceGroups[];
}
/** rule: `self.flavors.all(x, size(x.resources) == size(self.coveredResources))` */
export interface CohortV1Beta1SpecResourceGroups {
  /** 1 … 64 items */
  coveredResources: readonly string[];
  /**
   * 1 … 64 items
   * one per `name`
   */
  flavors: readonly CohortSpecResourceGroupsFlavors[];
}
/**
 * `kueue.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class LocalQueue extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LocalQueueProps): { [K in keyof LocalQueueProps]: LocalQueueProps[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta2'; kind: 'LocalQueue' };
  constructor(scope: Construct, id: string, props?: LocalQueueProps);
}
export interface LocalQueueProps {
  metadata?: ObjectMeta;
  spec?: LocalQueueSpec;
}
export interface LocalQueueSpec {
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * rule: `self == oldSelf`
   */
  clusterQueue?: string;
  fairSharing?: LocalQueueSpecFairSharing;
  /** @default "None" */
  stopPolicy?: "None" | "Hold" | "HoldAndDrain";
}
export interface LocalQueueSpecFairSharing {
  /**
   * pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`
   * @default 1
   */
  weight?: number | string;
}
/**
 * `kueue.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class LocalQueueV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LocalQueueV1Beta1Props): { [K in keyof LocalQueueV1Beta1Props]: LocalQueueV1Beta1Props[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta1'; kind: 'LocalQueue' };
  constructor(scope: Construct, id: string, props?: LocalQueueV1Beta1Props);
}
export interface LocalQueueV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: LocalQueueSpec;
}
/**
 * `kueue.x-k8s.io/v1beta2`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class MultiKueueCluster extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MultiKueueClusterProps): { [K in keyof MultiKueueClusterProps]: MultiKueueClusterProps[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta2'; kind: 'MultiKueueCluster' };
  constructor(scope: Construct, id: string, props?: MultiKueueClusterProps);
}
export interface MultiKueueClusterProps {
  metadata?: ObjectMeta;
  spec?: MultiKueueClusterSpec;
}
export interface MultiKueueClusterSpec {
  clusterSource: MultiKueueClusterSpecClusterSource;
}
/** rule: `[has(self.kubeConfig),has(self.clusterProfileRef)].filter(x,x==true).size() == 1` */
export interface MultiKueueClusterSpecClusterSource {
  clusterProfileRef?: MultiKueueClusterSpecClusterSourceClusterProfileRef;
  kubeConfig?: MultiKueueClusterSpecClusterSourceKubeConfig;
}
export interface MultiKueueClusterSpecClusterSourceClusterProfileRef {
  /** 1 … 256 characters */
  name: string;
}
export interface MultiKueueClusterSpecClusterSourceKubeConfig {
  /** 1 … 256 characters */
  location: string;
  /** @default "Secret" */
  locationType?: "Secret" | "Path";
}
/**
 * `kueue.x-k8s.io/v1beta1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class MultiKueueClusterV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MultiKueueClusterV1Beta1Props): { [K in keyof MultiKueueClusterV1Beta1Props]: MultiKueueClusterV1Beta1Props[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta1'; kind: 'MultiKueueCluster' };
  constructor(scope: Construct, id: string, props?: MultiKueueClusterV1Beta1Props);
}
export interface MultiKueueClusterV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: MultiKueueClusterV1Beta1Spec;
}
export interface MultiKueueClusterV1Beta1Spec {
  clusterProfileRef?: MultiKueueClusterSpecClusterSourceClusterProfileRef;
  kubeConfig: MultiKueueClusterV1Beta1SpecKubeConfig;
}
export interface MultiKueueClusterV1Beta1SpecKubeConfig {
  location: string;
  /** @default "Secret" */
  locationType?: "Secret" | "Path";
}
/**
 * `kueue.x-k8s.io/v1beta2`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class MultiKueueConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MultiKueueConfigProps): { [K in keyof MultiKueueConfigProps]: MultiKueueConfigProps[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta2'; kind: 'MultiKueueConfig' };
  constructor(scope: Construct, id: string, props?: MultiKueueConfigProps);
}
export interface MultiKueueConfigProps {
  metadata?: ObjectMeta;
  spec?: MultiKueueConfigSpec;
}
export interface MultiKueueConfigSpec {
  /**
   * 1 … 20 items
   * rule: `size(self.filter(i, size(self.filter(j, j == i)) > 1)) == 0`
   * each: at most 256 characters
   */
  clusters: readonly string[];
  quotaManagement?: "Manual" | "Automated";
}
/**
 * `kueue.x-k8s.io/v1beta1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class MultiKueueConfigV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MultiKueueConfigV1Beta1Props): { [K in keyof MultiKueueConfigV1Beta1Props]: MultiKueueConfigV1Beta1Props[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta1'; kind: 'MultiKueueConfig' };
  constructor(scope: Construct, id: string, props?: MultiKueueConfigV1Beta1Props);
}
export interface MultiKueueConfigV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: MultiKueueConfigV1Beta1Spec;
}
export interface MultiKueueConfigV1Beta1Spec {
  /**
   * 1 … 20 items
   * no duplicates
   */
  clusters: readonly string[];
}
/**
 * `kueue.x-k8s.io/v1beta2`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class ProvisioningRequestConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ProvisioningRequestConfigProps): { [K in keyof ProvisioningRequestConfigProps]: ProvisioningRequestConfigProps[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta2'; kind: 'ProvisioningRequestConfig' };
  constructor(scope: Construct, id: string, props?: ProvisioningRequestConfigProps);
}
export interface ProvisioningRequestConfigProps {
  metadata?: ObjectMeta;
  spec?: ProvisioningRequestConfigSpec;
}
export interface ProvisioningRequestConfigSpec {
  /**
   * at most 100 items
   * no duplicates
   */
  managedResources?: readonly string[];
  /**
   * at most 100 keys
   * each: at most 255 characters
   */
  parameters?: { [k: string]: string };
  podSetMergePolicy?: "IdenticalPodTemplates" | "IdenticalWorkloadSchedulingRequirements";
  podSetUpdates?: ProvisioningRequestConfigSpecPodSetUpdates;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  provisioningClassName: string;
  /** @default {"backoffBaseSeconds":60,"backoffLimitCount":3,"backoffMaxSeconds":1800} */
  retryStrategy?: ProvisioningRequestConfigSpecRetryStrategy;
}
export interface ProvisioningRequestConfigSpecPodSetUpdates {
  /**
   * → labels of a Node
   * at most 8 items
   * one per `key`
   */
  nodeSelector?: readonly ProvisioningRequestConfigSpecPodSetUpdatesNodeSelector[];
}
export interface ProvisioningRequestConfigSpecRetryStrategy {
  /** @default 60 */
  backoffBaseSeconds?: number;
  /** @default 3 */
  backoffLimitCount?: number;
  /** @default 1800 */
  backoffMaxSeconds?: number;
}
export interface ProvisioningRequestConfigSpecPodSetUpdatesNodeSelector {
  /**
   * 1 … 317 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  key: string;
  /** 1 … 32768 characters */
  valueFromProvisioningClassDetail: string;
}
/**
 * `kueue.x-k8s.io/v1beta1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class ProvisioningRequestConfigV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ProvisioningRequestConfigV1Beta1Props): { [K in keyof ProvisioningRequestConfigV1Beta1Props]: ProvisioningRequestConfigV1Beta1Props[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta1'; kind: 'ProvisioningRequestConfig' };
  constructor(scope: Construct, id: string, props?: ProvisioningRequestConfigV1Beta1Props);
}
export interface ProvisioningRequestConfigV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: ProvisioningRequestConfigV1Beta1Spec;
}
export interface ProvisioningRequestConfigV1Beta1Spec {
  /**
   * at most 100 items
   * no duplicates
   */
  managedResources?: readonly string[];
  /**
   * at most 100 keys
   * each: at most 255 characters
   */
  parameters?: { [k: string]: string };
  podSetMergePolicy?: "IdenticalPodTemplates" | "IdenticalWorkloadSchedulingRequirements";
  podSetUpdates?: ProvisioningRequestConfigV1Beta1SpecPodSetUpdates;
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  provisioningClassName: string;
  /** @default {"backoffBaseSeconds":60,"backoffLimitCount":3,"backoffMaxSeconds":1800} */
  retryStrategy?: ProvisioningRequestConfigSpecRetryStrategy;
}
export interface ProvisioningRequestConfigV1Beta1SpecPodSetUpdates {
  /**
   * → labels of a Node
   * at most 8 items
   */
  nodeSelector?: readonly ProvisioningRequestConfigSpecPodSetUpdatesNodeSelector[];
}
/**
 * `kueue.x-k8s.io/v1beta2`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class ResourceFlavor extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ResourceFlavorProps): { [K in keyof ResourceFlavorProps]: ResourceFlavorProps[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta2'; kind: 'ResourceFlavor' };
  constructor(scope: Construct, id: string, props?: ResourceFlavorProps);
}
export interface ResourceFlavorProps {
  metadata?: ObjectMeta;
  spec?: ResourceFlavorSpec;
}
/**
 * rule: `!has(self.topologyName) || self.nodeLabels.size() >= 1`
 * rule: `!has(oldSelf.topologyName) || (has(self.nodeLabels) == has(oldSelf.nodeLabels) && (!has(self.nodeLabels) || self.nodeLabels == oldSelf.nodeLabels))`
 * rule: `!has(oldSelf.topologyName) || (has(self.tolerations) == has(oldSelf.tolerations) && (!has(self.tolerations) || self.tolerations == oldSelf.tolerations))`
 * rule: `!has(oldSelf.topologyName) || (has(self.topologyName) && self.topologyName == oldSelf.topologyName)`
 */
export interface ResourceFlavorSpec {
  /** at most 8 keys */
  nodeLabels?: { [k: string]: string };
  /**
   * at most 8 items
   * rule: `self.all(x, x.effect in ['NoSchedule', 'PreferNoSchedule', 'NoExecute'])`
   */
  nodeTaints?: readonly ResourceFlavorSpecNodeTaints[];
  /**
   * at most 8 items
   * rule: `self.all(x, !has(x.key) ? x.operator == 'Exists' : true)`
   * rule: `self.all(x, has(x.tolerationSeconds) ? x.effect == 'NoExecute' : true)`
   * rule: `self.all(x, !has(x.operator) || x.operator in ['Equal', 'Exists'])`
   * rule: `self.all(x, has(x.operator) && x.operator == 'Exists' ? !has(x.value) : true)`
   * rule: `self.all(x, !has(x.effect) || x.effect in ['NoSchedule', 'PreferNoSchedule', 'NoExecute'])`
   */
  tolerations?: readonly ResourceFlavorSpecTolerations[];
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  topologyName?: string;
}
export interface ResourceFlavorSpecNodeTaints {
  effect: string;
  key: string;
  /** format date-time */
  timeAdded?: string;
  value?: string;
}
export interface ResourceFlavorSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
/**
 * `kueue.x-k8s.io/v1beta1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class ResourceFlavorV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ResourceFlavorV1Beta1Props): { [K in keyof ResourceFlavorV1Beta1Props]: ResourceFlavorV1Beta1Props[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta1'; kind: 'ResourceFlavor' };
  constructor(scope: Construct, id: string, props?: ResourceFlavorV1Beta1Props);
}
export interface ResourceFlavorV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: ResourceFlavorSpec;
}
/**
 * `kueue.x-k8s.io/v1beta2`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class Topology extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TopologyProps): { [K in keyof TopologyProps]: TopologyProps[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta2'; kind: 'Topology' };
  constructor(scope: Construct, id: string, props?: TopologyProps);
}
export interface TopologyProps {
  metadata?: ObjectMeta;
  spec?: TopologySpec;
}
export interface TopologySpec {
  /**
   * 1 … 16 items
   * rule: `self == oldSelf`
   * rule: `size(self.filter(i, size(self.filter(j, j == i)) > 1)) == 0`
   * rule: `size(self.filter(i, i.nodeLabel == 'kubernetes.io/hostname')) == 0 || self[size(self) - 1].nodeLabel == 'kubernetes.io/hostname'`
   */
  levels: readonly TopologySpecLevels[];
}
export interface TopologySpecLevels {
  /**
   * 1 … 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  nodeLabel: string;
}
/**
 * `kueue.x-k8s.io/v1beta1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class TopologyV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TopologyV1Beta1Props): { [K in keyof TopologyV1Beta1Props]: TopologyV1Beta1Props[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta1'; kind: 'Topology' };
  constructor(scope: Construct, id: string, props?: TopologyV1Beta1Props);
}
export interface TopologyV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: TopologySpec;
}
/**
 * `kueue.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class Workload extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: WorkloadProps): { [K in keyof WorkloadProps]: WorkloadProps[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta2'; kind: 'Workload' };
  constructor(scope: Construct, id: string, props?: WorkloadProps);
}
export interface WorkloadProps {
  metadata?: ObjectMeta;
  spec?: WorkloadSpec;
}
/** rule: `!has(self.priorityClassRef) || has(self.priority)` */
export interface WorkloadSpec {
  /** @default true */
  active?: boolean;
  /** at least 1 */
  maximumExecutionTimeSeconds?: number;
  /**
   * 1 … 18 items
   * one per `name`
   */
  podSets?: readonly WorkloadSpecPodSets[];
  /**
   * at most 8 items
   * one per `name`
   */
  preemptionGates?: readonly WorkloadSpecPreemptionGates[];
  priority?: number;
  priorityClassRef?: WorkloadSpecPriorityClassRef;
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  queueName?: string;
}
/** rule: `has(self.minCount) ? self.minCount <= self.count : true` */
export interface WorkloadSpecPodSets {
  /**
   * at least 0
   * @default 1
   */
  count?: number;
  /** at least 1 */
  minCount?: number;
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   * @default "main"
   */
  name?: string;
  template: WorkloadSpecPodSetsTemplate;
  topologyRequest?: WorkloadSpecPodSetsTopologyRequest;
}
export interface WorkloadSpecPreemptionGates {
  /** 1 … 63 characters */
  name: string;
}
/**
 * rule: `(self.group == 'scheduling.k8s.io') ? self.kind == 'PriorityClass' : true`
 * rule: `(self.group == 'kueue.x-k8s.io') ? self.kind == 'WorkloadPriorityClass' : true`
 */
export interface WorkloadSpecPriorityClassRef {
  group: "kueue.x-k8s.io" | "scheduling.k8s.io";
  kind: "WorkloadPriorityClass" | "PriorityClass";
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface WorkloadSpecPodSetsTemplate {
  metadata?: WorkloadSpecPodSetsTemplateMetadata;
  spec?: WorkloadSpecPodSetsTemplateSpec;
}
export interface WorkloadSpecPodSetsTopologyRequest {
  /** at most 317 characters */
  podIndexLabel?: string;
  /** at most 256 characters */
  podSetGroupName?: string;
  /** at most 63 characters */
  podSetSliceRequiredTopology?: string;
  podSetSliceSize?: number;
  /** at most 3 items */
  podsetSliceRequiredTopologyConstraints?: readonly WorkloadSpecPodSetsTopologyRequestPodsetSliceRequiredTopologyConstraints[];
  /** at most 63 characters */
  preferred?: string;
  /** at most 63 characters */
  required?: string;
  subGroupCount?: number;
  /** at most 317 characters */
  subGroupIndexLabel?: string;
  unconstrained?: boolean;
}
export interface WorkloadSpecPodSetsTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface WorkloadSpecPodSetsTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: WorkloadSpecPodSetsTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly WorkloadSpecPodSetsTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly WorkloadSpecPodSetsTemplateSpecEphemeralContainers[];
  /** one per `ip` */
  hostAliases?: readonly HostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  /**
   * → Secret
   * one per `name`
   */
  imagePullSecrets?: readonly WorkloadSpecPodSetsTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly WorkloadSpecPodSetsTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: WorkloadSpecPodSetsTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly WorkloadSpecPodSetsTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly WorkloadSpecPodSetsTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly WorkloadSpecPodSetsTemplateSpecOs[];
  schedulingGroup?: WorkloadSpecPodSetsTemplateSpecSchedulingGroup;
  securityContext?: WorkloadSpecPodSetsTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly WorkloadSpecPodSetsTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly WorkloadSpecPodSetsTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly WorkloadSpecPodSetsTemplateSpecVolumes[];
}
export interface WorkloadSpecPodSetsTopologyRequestPodsetSliceRequiredTopologyConstraints {
  /** at least 1 */
  size: number;
  /** 1 … 63 characters */
  topology: string;
}
export interface WorkloadSpecPodSetsTemplateSpecAffinity {
  nodeAffinity?: WorkloadSpecPodSetsTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface WorkloadSpecPodSetsTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: WorkloadSpecPodSetsTemplateSpecContainersLifecycle;
  livenessProbe?: WorkloadSpecPodSetsTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly WorkloadSpecPodSetsTemplateSpecContainersPorts[];
  readinessProbe?: WorkloadSpecPodSetsTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: WorkloadSpecPodSetsTemplateSpecContainersSecurityContext;
  startupProbe?: WorkloadSpecPodSetsTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly WorkloadSpecPodSetsTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface WorkloadSpecPodSetsTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: WorkloadSpecPodSetsTemplateSpecContainersLifecycle;
  livenessProbe?: WorkloadSpecPodSetsTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly WorkloadSpecPodSetsTemplateSpecContainersPorts[];
  readinessProbe?: WorkloadSpecPodSetsTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: WorkloadSpecPodSetsTemplateSpecContainersSecurityContext;
  startupProbe?: WorkloadSpecPodSetsTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly WorkloadSpecPodSetsTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface WorkloadSpecPodSetsTemplateSpecImagePullSecrets {
  name?: string;
}
export interface WorkloadSpecPodSetsTemplateSpecOs {
  name: string;
}
export interface WorkloadSpecPodSetsTemplateSpecReadinessGates {
  conditionType: string;
}
export interface WorkloadSpecPodSetsTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface WorkloadSpecPodSetsTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface WorkloadSpecPodSetsTemplateSpecSecurityContext {
  appArmorProfile?: WorkloadSpecPodSetsTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: WorkloadSpecPodSetsTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface WorkloadSpecPodSetsTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface WorkloadSpecPodSetsTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface WorkloadSpecPodSetsTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: WorkloadSpecPodSetsTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: WorkloadSpecPodSetsTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: WorkloadSpecPodSetsTemplateSpecVolumesDownwardAPI;
  emptyDir?: WorkloadSpecPodSetsTemplateSpecVolumesEmptyDir;
  ephemeral?: WorkloadSpecPodSetsTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: WorkloadSpecPodSetsTemplateSpecVolumesHostPath;
  image?: WorkloadSpecPodSetsTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: WorkloadSpecPodSetsTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: WorkloadSpecPodSetsTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface WorkloadSpecPodSetsTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WorkloadSpecPodSetsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: WorkloadSpecPodSetsTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface WorkloadSpecPodSetsTemplateSpecContainersLifecycle {
  postStart?: WorkloadSpecPodSetsTemplateSpecContainersLifecyclePostStart;
  preStop?: WorkloadSpecPodSetsTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface WorkloadSpecPodSetsTemplateSpecContainersLivenessProbe {
  exec?: WorkloadSpecPodSetsTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: WorkloadSpecPodSetsTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: WorkloadSpecPodSetsTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface WorkloadSpecPodSetsTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface WorkloadSpecPodSetsTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: WorkloadSpecPodSetsTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: WorkloadSpecPodSetsTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface WorkloadSpecPodSetsTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface WorkloadSpecPodSetsTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly WorkloadSpecPodSetsTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly WorkloadSpecPodSetsTemplateSpecVolumesDownwardAPIItems[];
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: WorkloadSpecPodSetsTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly WorkloadSpecPodSetsTemplateSpecVolumesProjectedSources[];
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly WorkloadSpecPodSetsTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface WorkloadSpecPodSetsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: WorkloadSpecPodSetsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface WorkloadSpecPodSetsTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly WorkloadSpecPodSetsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface WorkloadSpecPodSetsTemplateSpecContainersLifecyclePostStart {
  exec?: WorkloadSpecPodSetsTemplateSpecContainersLivenessProbeExec;
  httpGet?: WorkloadSpecPodSetsTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: WorkloadSpecPodSetsTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface WorkloadSpecPodSetsTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface WorkloadSpecPodSetsTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface WorkloadSpecPodSetsTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: WorkloadSpecPodSetsTemplateMetadata;
  spec: WorkloadSpecPodSetsTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: WorkloadSpecPodSetsTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: WorkloadSpecPodSetsTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: WorkloadSpecPodSetsTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: WorkloadSpecPodSetsTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: WorkloadSpecPodSetsTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: WorkloadSpecPodSetsTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface WorkloadSpecPodSetsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly WorkloadSpecPodSetsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface WorkloadSpecPodSetsTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: TypedLocalObjectReference;
  dataSourceRef?: TypedObjectReference;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  /** → StorageClass */
  storageClassName?: string;
  /** → VolumeAttributesClass */
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly WorkloadSpecPodSetsTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly WorkloadSpecPodSetsTemplateSpecVolumesDownwardAPIItems[];
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface WorkloadSpecPodSetsTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface WorkloadSpecPodSetsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `kueue.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class WorkloadV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: WorkloadV1Beta1Props): { [K in keyof WorkloadV1Beta1Props]: WorkloadV1Beta1Props[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta1'; kind: 'Workload' };
  constructor(scope: Construct, id: string, props?: WorkloadV1Beta1Props);
}
export interface WorkloadV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: WorkloadV1Beta1Spec;
}
/** rule: `has(self.priorityClassName) ? has(self.priority) : true` */
export interface WorkloadV1Beta1Spec {
  /** @default true */
  active?: boolean;
  /** at least 1 */
  maximumExecutionTimeSeconds?: number;
  /**
   * 1 … 18 items
   * one per `name`
   */
  podSets: readonly WorkloadV1Beta1SpecPodSets[];
  priority?: number;
  /**
   * → PriorityClass
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  priorityClassName?: string;
  priorityClassSource?: "kueue.x-k8s.io/workloadpriorityclass" | "scheduling.k8s.io/priorityclass" | "";
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  queueName?: string;
}
/** rule: `has(self.minCount) ? self.minCount <= self.count : true` */
export interface WorkloadV1Beta1SpecPodSets {
  /**
   * at least 0
   * @default 1
   */
  count?: number;
  /** at least 1 */
  minCount?: number;
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   * @default "main"
   */
  name?: string;
  template: WorkloadSpecPodSetsTemplate;
  topologyRequest?: WorkloadV1Beta1SpecPodSetsTopologyRequest;
}
export interface WorkloadV1Beta1SpecPodSetsTopologyRequest {
  podIndexLabel?: string;
  podSetGroupName?: string;
  podSetSliceRequiredTopology?: string;
  podSetSliceSize?: number;
  preferred?: string;
  required?: string;
  subGroupCount?: number;
  subGroupIndexLabel?: string;
  unconstrained?: boolean;
}
/**
 * `kueue.x-k8s.io/v1beta2`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class WorkloadPriorityClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkloadPriorityClassProps): { [K in keyof WorkloadPriorityClassProps]: WorkloadPriorityClassProps[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta2'; kind: 'WorkloadPriorityClass' };
  constructor(scope: Construct, id: string, props: WorkloadPriorityClassProps);
}
export interface WorkloadPriorityClassProps {
  /** at most 2048 characters */
  description?: string;
  metadata?: ObjectMeta;
  value: number;
}
/**
 * `kueue.x-k8s.io/v1beta1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kubernetes-sigs/kueue
 */
export declare class WorkloadPriorityClassV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkloadPriorityClassV1Beta1Props): { [K in keyof WorkloadPriorityClassV1Beta1Props]: WorkloadPriorityClassV1Beta1Props[K] } & { apiVersion: 'kueue.x-k8s.io/v1beta1'; kind: 'WorkloadPriorityClass' };
  constructor(scope: Construct, id: string, props: WorkloadPriorityClassV1Beta1Props);
}
export interface WorkloadPriorityClassV1Beta1Props {
  description?: string;
  metadata?: ObjectMeta;
  value: number;
}

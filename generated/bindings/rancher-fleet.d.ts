// Machine-written by `npx projen generate` from rancher-fleet v0.16.1 (github:rancher/fleet@5823543a3d33952b1c7868eb035ad8e15db420fc, digest 8b6da1e23ced055b765fb1521d5664df): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { EnvVarSource, PodAffinity, PodAntiAffinity, ResourceClaim } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `fleet.cattle.io/v1alpha1`, namespaced
 * @see https://github.com/rancher/fleet
 */
export declare class Bundle extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BundleProps): { [K in keyof BundleProps]: BundleProps[K] } & { apiVersion: 'fleet.cattle.io/v1alpha1'; kind: 'Bundle' };
  constructor(scope: Construct, id: string, props?: BundleProps);
}
export interface BundleProps {
  metadata?: ObjectMeta;
  spec?: BundleSpec;
}
export interface BundleSpec {
  allowedTargetNamespaceSelector?: LabelSelector | null;
  contentsId?: string | null;
  correctDrift?: BundleSpecCorrectDrift;
  createNamespace?: boolean | null;
  defaultNamespace?: string | null;
  deleteCRDResources?: boolean;
  deleteNamespace?: boolean;
  dependsOn?: readonly BundleSpecDependsOn[] | null;
  diff?: BundleSpecDiff | null;
  downstreamResources?: readonly BundleSpecDownstreamResources[];
  forceSyncGeneration?: number;
  helm?: BundleSpecHelm;
  helmOpOptions?: BundleSpecHelmOpOptions | null;
  ignore?: BundleSpecIgnore | null;
  keepResources?: boolean;
  kustomize?: BundleSpecKustomize | null;
  namespace?: string | null;
  namespaceAnnotations?: { [k: string]: string } | null;
  namespaceLabels?: { [k: string]: string } | null;
  overwrites?: readonly BundleSpecOverwrites[];
  paused?: boolean;
  resources?: readonly BundleSpecResources[] | null;
  rolloutStrategy?: BundleSpecRolloutStrategy | null;
  serviceAccount?: string | null;
  /** @default "FirstMatch" */
  targetCustomizationMode?: "FirstMatch" | "AllMatches";
  targetRestrictions?: readonly BundleSpecTargetRestrictions[];
  targets?: readonly BundleSpecTargets[];
  valuesHash?: string;
  yaml?: BundleSpecYaml | null;
}
export interface BundleSpecCorrectDrift {
  enabled?: boolean;
  force?: boolean;
  keepFailHistory?: boolean;
}
export interface BundleSpecDependsOn {
  acceptedStates?: readonly string[] | null;
  name?: string | null;
  selector?: LabelSelector | null;
}
export interface BundleSpecDiff {
  comparePatches?: readonly BundleSpecDiffComparePatches[] | null;
}
export interface BundleSpecDownstreamResources {
  kind?: string;
  name?: string;
}
export interface BundleSpecHelm {
  atomic?: boolean;
  chart?: string | null;
  disableDNS?: boolean;
  disableDependencyUpdate?: boolean;
  disablePreProcess?: boolean;
  force?: boolean;
  maxHistory?: number;
  /**
   * at most 53 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  releaseName?: string | null;
  repo?: string | null;
  skipSchemaValidation?: boolean;
  takeOwnership?: boolean;
  templateValues?: { [k: string]: string } | null;
  timeoutSeconds?: number;
  values?: Record<string, unknown> | null;
  valuesFiles?: readonly string[] | null;
  valuesFrom?: readonly BundleSpecHelmValuesFrom[] | null;
  version?: string | null;
  waitForJobs?: boolean;
}
export interface BundleSpecHelmOpOptions {
  /** format byte */
  helmOpCABundle?: string | null;
  helmOpInsecureSkipTLSVerify?: boolean;
  helmOpSecretName?: string;
}
export interface BundleSpecIgnore {
  conditions?: readonly { [k: string]: string }[] | null;
}
export interface BundleSpecKustomize {
  dir?: string | null;
}
export interface BundleSpecOverwrites {
  kind?: string;
  name?: string;
  namespace?: string;
}
export interface BundleSpecResources {
  content?: string | null;
  encoding?: string | null;
  name?: string | null;
}
export interface BundleSpecRolloutStrategy {
  autoPartitionSize?: (number | string) | null;
  autoPartitionThreshold?: number | null;
  maxNew?: number | null;
  maxUnavailable?: (number | string) | null;
  maxUnavailablePartitions?: (number | string) | null;
  partitions?: readonly BundleSpecRolloutStrategyPartitions[] | null;
}
export interface BundleSpecTargetRestrictions {
  clusterGroup?: string | null;
  clusterGroupSelector?: LabelSelector | null;
  clusterName?: string | null;
  clusterSelector?: LabelSelector | null;
  name?: string | null;
}
export interface BundleSpecTargets {
  allowedTargetNamespaceSelector?: LabelSelector | null;
  clusterGroup?: string | null;
  clusterGroupSelector?: LabelSelector | null;
  clusterName?: string | null;
  clusterSelector?: LabelSelector | null;
  correctDrift?: BundleSpecCorrectDrift;
  createNamespace?: boolean | null;
  defaultNamespace?: string | null;
  deleteCRDResources?: boolean;
  deleteNamespace?: boolean;
  diff?: BundleSpecDiff | null;
  doNotDeploy?: boolean;
  downstreamResources?: readonly BundleSpecDownstreamResources[];
  forceSyncGeneration?: number;
  helm?: BundleSpecHelm;
  ignore?: BundleSpecIgnore | null;
  keepResources?: boolean;
  kustomize?: BundleSpecKustomize | null;
  name?: string;
  namespace?: string | null;
  namespaceAnnotations?: { [k: string]: string } | null;
  namespaceLabels?: { [k: string]: string } | null;
  overwrites?: readonly BundleSpecOverwrites[];
  serviceAccount?: string | null;
  yaml?: BundleSpecYaml | null;
}
export interface BundleSpecYaml {
  overlays?: readonly string[] | null;
}
export interface BundleSpecDiffComparePatches {
  apiVersion?: string | null;
  jsonPointers?: readonly string[] | null;
  kind?: string | null;
  name?: string | null;
  namespace?: string | null;
  operations?: readonly BundleSpecDiffComparePatchesOperations[] | null;
}
export interface BundleSpecHelmValuesFrom {
  /** → ConfigMap */
  configMapKeyRef?: BundleSpecHelmValuesFromConfigMapKeyRef | null;
  /** → Secret */
  secretKeyRef?: BundleSpecHelmValuesFromConfigMapKeyRef | null;
}
export interface BundleSpecRolloutStrategyPartitions {
  clusterGroup?: string;
  clusterGroupSelector?: LabelSelector | null;
  clusterName?: string;
  clusterSelector?: LabelSelector;
  maxUnavailable?: number | string;
  name?: string | null;
}
export interface BundleSpecDiffComparePatchesOperations {
  op?: string | null;
  path?: string | null;
  value?: string | null;
}
export interface BundleSpecHelmValuesFromConfigMapKeyRef {
  key?: string | null;
  name?: string | null;
  namespace?: string | null;
}
/**
 * `fleet.cattle.io/v1alpha1`, namespaced
 * @see https://github.com/rancher/fleet
 */
export declare class BundleDeployment extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BundleDeploymentProps): { [K in keyof BundleDeploymentProps]: BundleDeploymentProps[K] } & { apiVersion: 'fleet.cattle.io/v1alpha1'; kind: 'BundleDeployment' };
  constructor(scope: Construct, id: string, props?: BundleDeploymentProps);
}
export interface BundleDeploymentProps {
  metadata?: ObjectMeta;
  spec?: BundleDeploymentSpec;
}
export interface BundleDeploymentSpec {
  correctDrift?: BundleDeploymentSpecCorrectDrift;
  dependsOn?: readonly BundleDeploymentSpecDependsOn[] | null;
  deploymentID?: string | null;
  downstreamResourcesGeneration?: number;
  helmChartOptions?: BundleDeploymentSpecHelmChartOptions;
  ociContents?: boolean;
  offSchedule?: boolean;
  options?: BundleDeploymentSpecOptions;
  paused?: boolean;
  stagedDeploymentID?: string | null;
  stagedOptions?: BundleDeploymentSpecOptions;
  valuesHash?: string | null;
  waitingForValues?: boolean;
}
export interface BundleDeploymentSpecCorrectDrift {
  enabled?: boolean;
  force?: boolean;
  keepFailHistory?: boolean;
}
export interface BundleDeploymentSpecDependsOn {
  acceptedStates?: readonly string[] | null;
  name?: string | null;
  selector?: LabelSelector | null;
}
export interface BundleDeploymentSpecHelmChartOptions {
  /** format byte */
  helmOpCABundle?: string | null;
  helmOpInsecureSkipTLSVerify?: boolean;
  helmOpSecretName?: string;
}
export interface BundleDeploymentSpecOptions {
  allowedTargetNamespaceSelector?: LabelSelector | null;
  correctDrift?: BundleDeploymentSpecCorrectDrift;
  createNamespace?: boolean | null;
  defaultNamespace?: string | null;
  deleteCRDResources?: boolean;
  deleteNamespace?: boolean;
  diff?: BundleDeploymentSpecOptionsDiff | null;
  downstreamResources?: readonly BundleDeploymentSpecOptionsDownstreamResources[];
  forceSyncGeneration?: number;
  helm?: BundleDeploymentSpecOptionsHelm;
  ignore?: BundleDeploymentSpecOptionsIgnore | null;
  keepResources?: boolean;
  kustomize?: BundleDeploymentSpecOptionsKustomize | null;
  namespace?: string | null;
  namespaceAnnotations?: { [k: string]: string } | null;
  namespaceLabels?: { [k: string]: string } | null;
  overwrites?: readonly BundleDeploymentSpecOptionsOverwrites[];
  serviceAccount?: string | null;
  yaml?: BundleDeploymentSpecOptionsYaml | null;
}
export interface BundleDeploymentSpecOptionsDiff {
  comparePatches?: readonly BundleDeploymentSpecOptionsDiffComparePatches[] | null;
}
export interface BundleDeploymentSpecOptionsDownstreamResources {
  kind?: string;
  name?: string;
}
export interface BundleDeploymentSpecOptionsHelm {
  atomic?: boolean;
  chart?: string | null;
  disableDNS?: boolean;
  disableDependencyUpdate?: boolean;
  disablePreProcess?: boolean;
  force?: boolean;
  maxHistory?: number;
  /**
   * at most 53 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  releaseName?: string | null;
  repo?: string | null;
  skipSchemaValidation?: boolean;
  takeOwnership?: boolean;
  templateValues?: { [k: string]: string } | null;
  timeoutSeconds?: number;
  values?: Record<string, unknown> | null;
  valuesFiles?: readonly string[] | null;
  valuesFrom?: readonly BundleDeploymentSpecOptionsHelmValuesFrom[] | null;
  version?: string | null;
  waitForJobs?: boolean;
}
export interface BundleDeploymentSpecOptionsIgnore {
  conditions?: readonly { [k: string]: string }[] | null;
}
export interface BundleDeploymentSpecOptionsKustomize {
  dir?: string | null;
}
export interface BundleDeploymentSpecOptionsOverwrites {
  kind?: string;
  name?: string;
  namespace?: string;
}
export interface BundleDeploymentSpecOptionsYaml {
  overlays?: readonly string[] | null;
}
export interface BundleDeploymentSpecOptionsDiffComparePatches {
  apiVersion?: string | null;
  jsonPointers?: readonly string[] | null;
  kind?: string | null;
  name?: string | null;
  namespace?: string | null;
  operations?: readonly BundleDeploymentSpecOptionsDiffComparePatchesOperations[] | null;
}
export interface BundleDeploymentSpecOptionsHelmValuesFrom {
  /** → ConfigMap */
  configMapKeyRef?: BundleDeploymentSpecOptionsHelmValuesFromConfigMapKeyRef | null;
  /** → Secret */
  secretKeyRef?: BundleDeploymentSpecOptionsHelmValuesFromConfigMapKeyRef | null;
}
export interface BundleDeploymentSpecOptionsDiffComparePatchesOperations {
  op?: string | null;
  path?: string | null;
  value?: string | null;
}
export interface BundleDeploymentSpecOptionsHelmValuesFromConfigMapKeyRef {
  key?: string | null;
  name?: string | null;
  namespace?: string | null;
}
/**
 * `fleet.cattle.io/v1alpha1`, namespaced
 * @see https://github.com/rancher/fleet
 */
export declare class BundleNamespaceMapping extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BundleNamespaceMappingProps): { [K in keyof BundleNamespaceMappingProps]: BundleNamespaceMappingProps[K] } & { apiVersion: 'fleet.cattle.io/v1alpha1'; kind: 'BundleNamespaceMapping' };
  constructor(scope: Construct, id: string, props?: BundleNamespaceMappingProps);
}
export interface BundleNamespaceMappingProps {
  bundleSelector?: LabelSelector | null;
  metadata?: ObjectMeta;
  namespaceSelector?: LabelSelector | null;
}
/**
 * `fleet.cattle.io/v1alpha1`, namespaced
 * @see https://github.com/rancher/fleet
 */
export declare class Cluster extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterProps): { [K in keyof ClusterProps]: ClusterProps[K] } & { apiVersion: 'fleet.cattle.io/v1alpha1'; kind: 'Cluster' };
  constructor(scope: Construct, id: string, props?: ClusterProps);
}
export interface ClusterProps {
  metadata?: ObjectMeta;
  spec?: ClusterSpec;
}
export interface ClusterSpec {
  agentAffinity?: ClusterSpecAgentAffinity | null;
  agentEnvVars?: readonly ClusterSpecAgentEnvVars[] | null;
  agentNamespace?: string | null;
  agentPullSecrets?: readonly ClusterSpecAgentPullSecrets[] | null;
  agentResources?: ClusterSpecAgentResources | null;
  agentSchedulingCustomization?: ClusterSpecAgentSchedulingCustomization | null;
  agentTolerations?: readonly ClusterSpecAgentTolerations[] | null;
  clientID?: string | null;
  hostNetwork?: boolean | null;
  kubeConfigSecret?: string | null;
  kubeConfigSecretNamespace?: string | null;
  paused?: boolean;
  privateRepoURL?: string | null;
  redeployAgentGeneration?: number;
  templateValues?: Record<string, unknown> | null;
}
export interface ClusterSpecAgentAffinity {
  nodeAffinity?: ClusterSpecAgentAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface ClusterSpecAgentEnvVars {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}
export interface ClusterSpecAgentPullSecrets {
  name?: string;
}
export interface ClusterSpecAgentResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface ClusterSpecAgentSchedulingCustomization {
  podDisruptionBudget?: ClusterSpecAgentSchedulingCustomizationPodDisruptionBudget;
  priorityClass?: ClusterSpecAgentSchedulingCustomizationPriorityClass;
}
export interface ClusterSpecAgentTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ClusterSpecAgentAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterSpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ClusterSpecAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface ClusterSpecAgentSchedulingCustomizationPodDisruptionBudget {
  maxUnavailable?: string;
  minAvailable?: string;
}
export interface ClusterSpecAgentSchedulingCustomizationPriorityClass {
  preemptionPolicy?: string;
  value?: number;
}
export interface ClusterSpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ClusterSpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface ClusterSpecAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ClusterSpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface ClusterSpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ClusterSpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface ClusterSpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `fleet.cattle.io/v1alpha1`, namespaced
 * @see https://github.com/rancher/fleet
 */
export declare class ClusterGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterGroupProps): { [K in keyof ClusterGroupProps]: ClusterGroupProps[K] } & { apiVersion: 'fleet.cattle.io/v1alpha1'; kind: 'ClusterGroup' };
  constructor(scope: Construct, id: string, props?: ClusterGroupProps);
}
export interface ClusterGroupProps {
  metadata?: ObjectMeta;
  spec?: ClusterGroupSpec;
}
export interface ClusterGroupSpec {
  selector?: LabelSelector | null;
}
/**
 * `fleet.cattle.io/v1alpha1`, namespaced
 * @see https://github.com/rancher/fleet
 */
export declare class ClusterRegistration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterRegistrationProps): { [K in keyof ClusterRegistrationProps]: ClusterRegistrationProps[K] } & { apiVersion: 'fleet.cattle.io/v1alpha1'; kind: 'ClusterRegistration' };
  constructor(scope: Construct, id: string, props?: ClusterRegistrationProps);
}
export interface ClusterRegistrationProps {
  metadata?: ObjectMeta;
  spec?: ClusterRegistrationSpec;
}
export interface ClusterRegistrationSpec {
  clientID?: string | null;
  clientRandom?: string | null;
  clusterLabels?: { [k: string]: string } | null;
}
/**
 * `fleet.cattle.io/v1alpha1`, namespaced
 * @see https://github.com/rancher/fleet
 */
export declare class ClusterRegistrationToken extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterRegistrationTokenProps): { [K in keyof ClusterRegistrationTokenProps]: ClusterRegistrationTokenProps[K] } & { apiVersion: 'fleet.cattle.io/v1alpha1'; kind: 'ClusterRegistrationToken' };
  constructor(scope: Construct, id: string, props?: ClusterRegistrationTokenProps);
}
export interface ClusterRegistrationTokenProps {
  metadata?: ObjectMeta;
  spec?: ClusterRegistrationTokenSpec;
}
export interface ClusterRegistrationTokenSpec {
  /**
   * 1 … 32 characters
   * rule: `self == '0' || (self.matches('^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$') && duration(self) <= duration('2562047h'))`
   */
  ttl?: string | null;
}
/**
 * `fleet.cattle.io/v1alpha1`, cluster-scoped
 * @see https://github.com/rancher/fleet
 */
export declare class Content extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ContentProps): { [K in keyof ContentProps]: ContentProps[K] } & { apiVersion: 'fleet.cattle.io/v1alpha1'; kind: 'Content' };
  constructor(scope: Construct, id: string, props?: ContentProps);
}
export interface ContentProps {
  /** format byte */
  content?: string | null;
  metadata?: ObjectMeta;
  sha256sum?: string;
}
/**
 * `fleet.cattle.io/v1alpha1`, namespaced
 * @see https://github.com/rancher/fleet
 */
export declare class GitRepo extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GitRepoProps): { [K in keyof GitRepoProps]: GitRepoProps[K] } & { apiVersion: 'fleet.cattle.io/v1alpha1'; kind: 'GitRepo' };
  constructor(scope: Construct, id: string, props?: GitRepoProps);
}
export interface GitRepoProps {
  metadata?: ObjectMeta;
  spec?: GitRepoSpec;
}
export interface GitRepoSpec {
  branch?: string | null;
  bundles?: readonly GitRepoSpecBundles[];
  /** format byte */
  caBundle?: string | null;
  clientSecretName?: string | null;
  correctDrift?: GitRepoSpecCorrectDrift;
  deleteNamespace?: boolean;
  disablePolling?: boolean;
  forceSyncGeneration?: number;
  helmRepoURLRegex?: string | null;
  helmSecretName?: string | null;
  helmSecretNameForPaths?: string | null;
  imageScanCommit?: GitRepoSpecImageScanCommit;
  /**
   * 1 … 32 characters
   * rule: `self == '0' || (self.matches('^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$') && duration(self) <= duration('2562047h'))`
   */
  imageScanInterval?: string;
  insecureSkipTLSVerify?: boolean;
  keepResources?: boolean;
  ociRegistrySecret?: string;
  paths?: readonly string[] | null;
  paused?: boolean;
  /**
   * 1 … 32 characters
   * rule: `self == '0' || (self.matches('^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$') && duration(self) <= duration('2562047h'))`
   */
  pollingInterval?: string | null;
  /** at least 1 character */
  repo: string;
  revision?: string | null;
  serviceAccount?: string | null;
  targetNamespace?: string | null;
  targets?: readonly GitRepoSpecTargets[];
  webhookSecret?: string;
}
export interface GitRepoSpecBundles {
  base?: string;
  options?: string | null;
}
export interface GitRepoSpecCorrectDrift {
  enabled?: boolean;
  force?: boolean;
  keepFailHistory?: boolean;
}
export interface GitRepoSpecImageScanCommit {
  authorEmail?: string;
  authorName?: string;
  messageTemplate?: string;
}
export interface GitRepoSpecTargets {
  clusterGroup?: string | null;
  clusterGroupSelector?: LabelSelector | null;
  clusterName?: string | null;
  clusterSelector?: LabelSelector | null;
  name?: string | null;
}
/**
 * `fleet.cattle.io/v1alpha1`, namespaced
 * @see https://github.com/rancher/fleet
 */
export declare class GitRepoRestriction extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GitRepoRestrictionProps): { [K in keyof GitRepoRestrictionProps]: GitRepoRestrictionProps[K] } & { apiVersion: 'fleet.cattle.io/v1alpha1'; kind: 'GitRepoRestriction' };
  constructor(scope: Construct, id: string, props?: GitRepoRestrictionProps);
}
export interface GitRepoRestrictionProps {
  allowedClientSecretNames?: readonly string[] | null;
  allowedRepoPatterns?: readonly string[] | null;
  allowedServiceAccounts?: readonly string[] | null;
  allowedTargetNamespaceSelector?: LabelSelector | null;
  allowedTargetNamespaces?: readonly string[] | null;
  defaultClientSecretName?: string | null;
  defaultServiceAccount?: string | null;
  metadata?: ObjectMeta;
}
/**
 * `fleet.cattle.io/v1alpha1`, namespaced
 * @see https://github.com/rancher/fleet
 */
export declare class HelmOp extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HelmOpProps): { [K in keyof HelmOpProps]: HelmOpProps[K] } & { apiVersion: 'fleet.cattle.io/v1alpha1'; kind: 'HelmOp' };
  constructor(scope: Construct, id: string, props?: HelmOpProps);
}
export interface HelmOpProps {
  metadata?: ObjectMeta;
  spec?: HelmOpSpec;
}
export interface HelmOpSpec {
  allowedTargetNamespaceSelector?: LabelSelector | null;
  contentsId?: string | null;
  correctDrift?: HelmOpSpecCorrectDrift;
  createNamespace?: boolean | null;
  defaultNamespace?: string | null;
  deleteCRDResources?: boolean;
  deleteNamespace?: boolean;
  dependsOn?: readonly HelmOpSpecDependsOn[] | null;
  diff?: HelmOpSpecDiff | null;
  downstreamResources?: readonly HelmOpSpecDownstreamResources[];
  forceSyncGeneration?: number;
  helm?: HelmOpSpecHelm;
  helmOpOptions?: HelmOpSpecHelmOpOptions | null;
  helmSecretName?: string | null;
  ignore?: HelmOpSpecIgnore | null;
  insecureSkipTLSVerify?: boolean;
  keepResources?: boolean;
  kustomize?: HelmOpSpecKustomize | null;
  labels?: { [k: string]: string };
  namespace?: string | null;
  namespaceAnnotations?: { [k: string]: string } | null;
  namespaceLabels?: { [k: string]: string } | null;
  overwrites?: readonly HelmOpSpecOverwrites[];
  paused?: boolean;
  /**
   * 1 … 32 characters
   * rule: `self == '0' || (self.matches('^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$') && duration(self) <= duration('2562047h'))`
   */
  pollingInterval?: string | null;
  resources?: readonly HelmOpSpecResources[] | null;
  rolloutStrategy?: HelmOpSpecRolloutStrategy | null;
  serviceAccount?: string | null;
  /** @default "FirstMatch" */
  targetCustomizationMode?: "FirstMatch" | "AllMatches";
  targetRestrictions?: readonly HelmOpSpecTargetRestrictions[];
  targets?: readonly HelmOpSpecTargets[];
  valuesHash?: string;
  yaml?: HelmOpSpecYaml | null;
}
export interface HelmOpSpecCorrectDrift {
  enabled?: boolean;
  force?: boolean;
  keepFailHistory?: boolean;
}
export interface HelmOpSpecDependsOn {
  acceptedStates?: readonly string[] | null;
  name?: string | null;
  selector?: LabelSelector | null;
}
export interface HelmOpSpecDiff {
  comparePatches?: readonly HelmOpSpecDiffComparePatches[] | null;
}
export interface HelmOpSpecDownstreamResources {
  kind?: string;
  name?: string;
}
export interface HelmOpSpecHelm {
  atomic?: boolean;
  chart?: string | null;
  disableDNS?: boolean;
  disableDependencyUpdate?: boolean;
  disablePreProcess?: boolean;
  force?: boolean;
  maxHistory?: number;
  /**
   * at most 53 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  releaseName?: string | null;
  repo?: string | null;
  skipSchemaValidation?: boolean;
  takeOwnership?: boolean;
  templateValues?: { [k: string]: string } | null;
  timeoutSeconds?: number;
  values?: Record<string, unknown> | null;
  valuesFiles?: readonly string[] | null;
  valuesFrom?: readonly HelmOpSpecHelmValuesFrom[] | null;
  version?: string | null;
  waitForJobs?: boolean;
}
export interface HelmOpSpecHelmOpOptions {
  /** format byte */
  helmOpCABundle?: string | null;
  helmOpInsecureSkipTLSVerify?: boolean;
  helmOpSecretName?: string;
}
export interface HelmOpSpecIgnore {
  conditions?: readonly { [k: string]: string }[] | null;
}
export interface HelmOpSpecKustomize {
  dir?: string | null;
}
export interface HelmOpSpecOverwrites {
  kind?: string;
  name?: string;
  namespace?: string;
}
export interface HelmOpSpecResources {
  content?: string | null;
  encoding?: string | null;
  name?: string | null;
}
export interface HelmOpSpecRolloutStrategy {
  autoPartitionSize?: (number | string) | null;
  autoPartitionThreshold?: number | null;
  maxNew?: number | null;
  maxUnavailable?: (number | string) | null;
  maxUnavailablePartitions?: (number | string) | null;
  partitions?: readonly HelmOpSpecRolloutStrategyPartitions[] | null;
}
export interface HelmOpSpecTargetRestrictions {
  clusterGroup?: string | null;
  clusterGroupSelector?: LabelSelector | null;
  clusterName?: string | null;
  clusterSelector?: LabelSelector | null;
  name?: string | null;
}
export interface HelmOpSpecTargets {
  allowedTargetNamespaceSelector?: LabelSelector | null;
  clusterGroup?: string | null;
  clusterGroupSelector?: LabelSelector | null;
  clusterName?: string | null;
  clusterSelector?: LabelSelector | null;
  correctDrift?: HelmOpSpecCorrectDrift;
  createNamespace?: boolean | null;
  defaultNamespace?: string | null;
  deleteCRDResources?: boolean;
  deleteNamespace?: boolean;
  diff?: HelmOpSpecDiff | null;
  doNotDeploy?: boolean;
  downstreamResources?: readonly HelmOpSpecDownstreamResources[];
  forceSyncGeneration?: number;
  helm?: HelmOpSpecHelm;
  ignore?: HelmOpSpecIgnore | null;
  keepResources?: boolean;
  kustomize?: HelmOpSpecKustomize | null;
  name?: string;
  namespace?: string | null;
  namespaceAnnotations?: { [k: string]: string } | null;
  namespaceLabels?: { [k: string]: string } | null;
  overwrites?: readonly HelmOpSpecOverwrites[];
  serviceAccount?: string | null;
  yaml?: HelmOpSpecYaml | null;
}
export interface HelmOpSpecYaml {
  overlays?: readonly string[] | null;
}
export interface HelmOpSpecDiffComparePatches {
  apiVersion?: string | null;
  jsonPointers?: readonly string[] | null;
  kind?: string | null;
  name?: string | null;
  namespace?: string | null;
  operations?: readonly HelmOpSpecDiffComparePatchesOperations[] | null;
}
export interface HelmOpSpecHelmValuesFrom {
  /** → ConfigMap */
  configMapKeyRef?: HelmOpSpecHelmValuesFromConfigMapKeyRef | null;
  /** → Secret */
  secretKeyRef?: HelmOpSpecHelmValuesFromConfigMapKeyRef | null;
}
export interface HelmOpSpecRolloutStrategyPartitions {
  clusterGroup?: string;
  clusterGroupSelector?: LabelSelector | null;
  clusterName?: string;
  clusterSelector?: LabelSelector;
  maxUnavailable?: number | string;
  name?: string | null;
}
export interface HelmOpSpecDiffComparePatchesOperations {
  op?: string | null;
  path?: string | null;
  value?: string | null;
}
export interface HelmOpSpecHelmValuesFromConfigMapKeyRef {
  key?: string | null;
  name?: string | null;
  namespace?: string | null;
}
/**
 * `fleet.cattle.io/v1alpha1`, namespaced
 * @see https://github.com/rancher/fleet
 */
export declare class ImageScan extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ImageScanProps): { [K in keyof ImageScanProps]: ImageScanProps[K] } & { apiVersion: 'fleet.cattle.io/v1alpha1'; kind: 'ImageScan' };
  constructor(scope: Construct, id: string, props?: ImageScanProps);
}
export interface ImageScanProps {
  metadata?: ObjectMeta;
  spec?: ImageScanSpec;
}
export interface ImageScanSpec {
  gitrepoName?: string | null;
  image: string | null;
  /**
   * 1 … 32 characters
   * rule: `self == '0' || (self.matches('^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$') && duration(self) <= duration('2562047h'))`
   */
  interval: string | null;
  policy?: ImageScanSpecPolicy;
  /** → Secret */
  secretRef?: ImageScanSpecSecretRef | null;
  suspend?: boolean;
  tagName?: string | null;
}
export interface ImageScanSpecPolicy {
  alphabetical?: ImageScanSpecPolicyAlphabetical | null;
  semver?: ImageScanSpecPolicySemver | null;
}
export interface ImageScanSpecSecretRef {
  name?: string;
}
export interface ImageScanSpecPolicyAlphabetical {
  order?: string | null;
}
export interface ImageScanSpecPolicySemver {
  range?: string | null;
}
/**
 * `fleet.cattle.io/v1alpha1`, namespaced
 * @see https://github.com/rancher/fleet
 */
export declare class Policy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PolicyProps): { [K in keyof PolicyProps]: PolicyProps[K] } & { apiVersion: 'fleet.cattle.io/v1alpha1'; kind: 'Policy' };
  constructor(scope: Construct, id: string, props?: PolicyProps);
}
export interface PolicyProps {
  allowNamespaceCreation?: boolean;
  allowedServiceAccounts?: readonly string[] | null;
  gitRepo?: PolicyGitRepo;
  helmOp?: PolicyHelmOp;
  metadata?: ObjectMeta;
  requireServiceAccount?: boolean;
}
export interface PolicyGitRepo {
  allowedClientSecretNames?: readonly string[] | null;
  allowedRepoPatterns?: readonly string[] | null;
  defaultClientSecretName?: string;
  defaultServiceAccount?: string;
}
export interface PolicyHelmOp {
  allowedChartPatterns?: readonly string[] | null;
  allowedHelmRepoPatterns?: readonly string[] | null;
  allowedHelmSecretNames?: readonly string[] | null;
  defaultHelmSecretName?: string;
  defaultServiceAccount?: string;
}
/**
 * `fleet.cattle.io/v1alpha1`, namespaced
 * @see https://github.com/rancher/fleet
 */
export declare class Schedule extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ScheduleProps): { [K in keyof ScheduleProps]: ScheduleProps[K] } & { apiVersion: 'fleet.cattle.io/v1alpha1'; kind: 'Schedule' };
  constructor(scope: Construct, id: string, props?: ScheduleProps);
}
export interface ScheduleProps {
  metadata?: ObjectMeta;
  spec?: ScheduleSpec;
}
export interface ScheduleSpec {
  /**
   * 1 … 32 characters
   * rule: `self == '0' || (self.matches('^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$') && duration(self) <= duration('2562047h'))`
   */
  duration?: string;
  location?: string;
  schedule?: string;
  targets?: ScheduleSpecTargets;
}
export interface ScheduleSpecTargets {
  clusters?: readonly ScheduleSpecTargetsClusters[];
}
export interface ScheduleSpecTargetsClusters {
  clusterGroup?: string | null;
  clusterGroupSelector?: LabelSelector | null;
  clusterName?: string | null;
  clusterSelector?: LabelSelector | null;
  name?: string | null;
}

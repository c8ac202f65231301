// Machine-written by `npx projen generate` from open-cluster-management v1.3.0 (github:open-cluster-management-io/api@527878a4c408e9ee8c9f30119e37e0c3b3707cd3, digest 7824bbfabb2620042944d78e4a1e9c94): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ResourceRequirements } from './kubernetes/core/v1';
import { ServiceAccountSubject } from './kubernetes/flowcontrol/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `addon.open-cluster-management.io/v1alpha1`, namespaced
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class AddOnDeploymentConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: AddOnDeploymentConfigProps): { [K in keyof AddOnDeploymentConfigProps]: AddOnDeploymentConfigProps[K] } & { apiVersion: 'addon.open-cluster-management.io/v1alpha1'; kind: 'AddOnDeploymentConfig' };
  constructor(scope: Construct, id: string, props: AddOnDeploymentConfigProps);
}
export interface AddOnDeploymentConfigProps {
  metadata?: ObjectMeta;
  spec: AddOnDeploymentConfigSpec;
}
export interface AddOnDeploymentConfigSpec {
  /**
   * at most 63 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?)?$`
   * @default "open-cluster-management-agent-addon"
   */
  agentInstallNamespace?: string;
  /** one per `name` */
  customizedVariables?: readonly AddOnDeploymentConfigSpecCustomizedVariables[];
  nodePlacement?: AddOnDeploymentConfigSpecNodePlacement;
  proxyConfig?: AddOnDeploymentConfigSpecProxyConfig;
  registries?: readonly AddOnDeploymentConfigSpecRegistries[];
  /** one per `containerID` */
  resourceRequirements?: readonly AddOnDeploymentConfigSpecResourceRequirements[];
}
export interface AddOnDeploymentConfigSpecCustomizedVariables {
  /**
   * at most 255 characters
   * pattern `^[a-zA-Z_][_a-zA-Z0-9]*$`
   */
  name: string;
  /** at most 1024 characters */
  value?: string;
}
export interface AddOnDeploymentConfigSpecNodePlacement {
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly AddOnDeploymentConfigSpecNodePlacementTolerations[];
}
export interface AddOnDeploymentConfigSpecProxyConfig {
  /** format byte */
  caBundle?: string;
  httpProxy?: string;
  httpsProxy?: string;
  noProxy?: string;
}
export interface AddOnDeploymentConfigSpecRegistries {
  mirror: string;
  source?: string;
}
export interface AddOnDeploymentConfigSpecResourceRequirements {
  /** pattern `^(deployments|daemonsets|statefulsets|replicasets|jobs|cronjobs|pods|\*):.+:.+$` */
  containerID: string;
  resources: ResourceRequirements;
}
export interface AddOnDeploymentConfigSpecNodePlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
/**
 * `addon.open-cluster-management.io/v1beta1`, namespaced
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class AddOnDeploymentConfigV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: AddOnDeploymentConfigV1Beta1Props): { [K in keyof AddOnDeploymentConfigV1Beta1Props]: AddOnDeploymentConfigV1Beta1Props[K] } & { apiVersion: 'addon.open-cluster-management.io/v1beta1'; kind: 'AddOnDeploymentConfig' };
  constructor(scope: Construct, id: string, props: AddOnDeploymentConfigV1Beta1Props);
}
export interface AddOnDeploymentConfigV1Beta1Props {
  metadata?: ObjectMeta;
  spec: AddOnDeploymentConfigSpec;
}
/**
 * `addon.open-cluster-management.io/v1alpha1`, cluster-scoped
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class AddOnTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: AddOnTemplateProps): { [K in keyof AddOnTemplateProps]: AddOnTemplateProps[K] } & { apiVersion: 'addon.open-cluster-management.io/v1alpha1'; kind: 'AddOnTemplate' };
  constructor(scope: Construct, id: string, props: AddOnTemplateProps);
}
export interface AddOnTemplateProps {
  metadata?: ObjectMeta;
  spec: AddOnTemplateSpec;
}
export interface AddOnTemplateSpec {
  addonName: string;
  agentSpec: AddOnTemplateSpecAgentSpec;
  registration?: readonly AddOnTemplateSpecRegistration[];
}
export interface AddOnTemplateSpecAgentSpec {
  deleteOption?: AddOnTemplateSpecAgentSpecDeleteOption;
  executor?: AddOnTemplateSpecAgentSpecExecutor;
  manifestConfigs?: readonly AddOnTemplateSpecAgentSpecManifestConfigs[];
  workload?: AddOnTemplateSpecAgentSpecWorkload;
}
export interface AddOnTemplateSpecRegistration {
  customSigner?: AddOnTemplateSpecRegistrationCustomSigner;
  kubeClient?: AddOnTemplateSpecRegistrationKubeClient;
  type: "KubeClient" | "CustomSigner";
}
export interface AddOnTemplateSpecAgentSpecDeleteOption {
  /** @default "Foreground" */
  propagationPolicy?: "Foreground" | "Orphan" | "SelectivelyOrphan";
  selectivelyOrphans?: AddOnTemplateSpecAgentSpecDeleteOptionSelectivelyOrphans;
  ttlSecondsAfterFinished?: number;
}
export interface AddOnTemplateSpecAgentSpecExecutor {
  subject?: AddOnTemplateSpecAgentSpecExecutorSubject;
}
export interface AddOnTemplateSpecAgentSpecManifestConfigs {
  /** one per `condition` */
  conditionRules?: readonly AddOnTemplateSpecAgentSpecManifestConfigsConditionRules[];
  feedbackRules?: readonly AddOnTemplateSpecAgentSpecManifestConfigsFeedbackRules[];
  /** @default "Poll" */
  feedbackScrapeType?: "Poll" | "Watch";
  resourceIdentifier: AddOnTemplateSpecAgentSpecManifestConfigsResourceIdentifier;
  updateStrategy?: AddOnTemplateSpecAgentSpecManifestConfigsUpdateStrategy;
}
export interface AddOnTemplateSpecAgentSpecWorkload {
  manifests?: readonly AddOnTemplateSpecAgentSpecWorkloadManifests[];
}
export interface AddOnTemplateSpecRegistrationCustomSigner {
  /**
   * 5 … 571 characters
   * pattern `^([a-z0-9][a-z0-9-]*[a-z0-9]\.)+[a-z]+\/[a-z0-9-\.]+$`
   */
  signerName: string;
  signingCA: AddOnTemplateSpecRegistrationCustomSignerSigningCA;
  subject?: AddOnTemplateSpecRegistrationCustomSignerSubject;
}
export interface AddOnTemplateSpecRegistrationKubeClient {
  hubPermissions?: readonly AddOnTemplateSpecRegistrationKubeClientHubPermissions[];
}
export interface AddOnTemplateSpecAgentSpecDeleteOptionSelectivelyOrphans {
  orphaningRules?: readonly AddOnTemplateSpecAgentSpecManifestConfigsResourceIdentifier[];
}
export interface AddOnTemplateSpecAgentSpecExecutorSubject {
  serviceAccount?: ServiceAccountSubject;
  type: "ServiceAccount";
}
/** rule: `self.type != 'CEL' || self.condition != ""` */
export interface AddOnTemplateSpecAgentSpecManifestConfigsConditionRules {
  celExpressions?: readonly string[];
  condition: string;
  message?: string;
  messageExpression?: string;
  type: "WellKnownConditions" | "CEL";
}
export interface AddOnTemplateSpecAgentSpecManifestConfigsFeedbackRules {
  /** one per `name` */
  jsonPaths?: readonly AddOnTemplateSpecAgentSpecManifestConfigsFeedbackRulesJsonPaths[];
  type: "WellKnownStatus" | "JSONPaths";
}
export interface AddOnTemplateSpecAgentSpecManifestConfigsResourceIdentifier {
  group?: string;
  name: string;
  namespace?: string;
  resource: string;
}
export interface AddOnTemplateSpecAgentSpecManifestConfigsUpdateStrategy {
  serverSideApply?: AddOnTemplateSpecAgentSpecManifestConfigsUpdateStrategyServerSideApply;
  /** @default "Update" */
  type?: "Update" | "CreateOnly" | "ServerSideApply" | "ReadOnly";
}
export interface AddOnTemplateSpecAgentSpecWorkloadManifests {
  apiVersion: string;
  kind: string;
  metadata?: unknown;
  [k: string]: unknown;
}
export interface AddOnTemplateSpecRegistrationCustomSignerSigningCA {
  name: string;
  namespace?: string;
}
export interface AddOnTemplateSpecRegistrationCustomSignerSubject {
  groups?: readonly string[];
  organizationUnit?: readonly string[];
  user?: string;
}
export interface AddOnTemplateSpecRegistrationKubeClientHubPermissions {
  currentCluster?: AddOnTemplateSpecRegistrationKubeClientHubPermissionsCurrentCluster;
  singleNamespace?: AddOnTemplateSpecRegistrationKubeClientHubPermissionsSingleNamespace;
  type: "CurrentCluster" | "SingleNamespace";
}
export interface AddOnTemplateSpecAgentSpecManifestConfigsFeedbackRulesJsonPaths {
  name: string;
  path: string;
  version?: string;
}
export interface AddOnTemplateSpecAgentSpecManifestConfigsUpdateStrategyServerSideApply {
  /**
   * pattern `^work-agent`
   * @default "work-agent"
   */
  fieldManager?: string;
  force?: boolean;
  /** one per `condition` */
  ignoreFields?: readonly AddOnTemplateSpecAgentSpecManifestConfigsUpdateStrategyServerSideApplyIgnoreFields[];
}
export interface AddOnTemplateSpecRegistrationKubeClientHubPermissionsCurrentCluster {
  clusterRoleName: string;
}
export interface AddOnTemplateSpecRegistrationKubeClientHubPermissionsSingleNamespace {
  namespace: string;
  roleRef: AddOnTemplateSpecRegistrationKubeClientHubPermissionsSingleNamespaceRoleRef;
}
export interface AddOnTemplateSpecAgentSpecManifestConfigsUpdateStrategyServerSideApplyIgnoreFields {
  /** @default "OnSpokePresent" */
  condition?: "OnSpokePresent" | "OnSpokeChange";
  jqPathExpressions?: readonly string[];
  jsonPaths?: readonly string[];
  jsonPointers?: readonly string[];
}
export interface AddOnTemplateSpecRegistrationKubeClientHubPermissionsSingleNamespaceRoleRef {
  apiGroup: string;
  kind: string;
  name: string;
}
/**
 * `addon.open-cluster-management.io/v1alpha1`, cluster-scoped
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class ClusterManagementAddOn extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterManagementAddOnProps): { [K in keyof ClusterManagementAddOnProps]: ClusterManagementAddOnProps[K] } & { apiVersion: 'addon.open-cluster-management.io/v1alpha1'; kind: 'ClusterManagementAddOn' };
  constructor(scope: Construct, id: string, props: ClusterManagementAddOnProps);
}
export interface ClusterManagementAddOnProps {
  metadata?: ObjectMeta;
  spec: ClusterManagementAddOnSpec;
}
export interface ClusterManagementAddOnSpec {
  addOnConfiguration?: ClusterManagementAddOnSpecAddOnConfiguration;
  addOnMeta?: ClusterManagementAddOnSpecAddOnMeta;
  /** @default {"type":"Manual"} */
  installStrategy?: ClusterManagementAddOnSpecInstallStrategy;
  /** one per `group`, `resource` */
  supportedConfigs?: readonly ClusterManagementAddOnSpecSupportedConfigs[];
}
export interface ClusterManagementAddOnSpecAddOnConfiguration {
  crName?: string;
  crdName?: string;
  lastObservedGeneration?: number;
}
export interface ClusterManagementAddOnSpecAddOnMeta {
  description?: string;
  displayName?: string;
}
export interface ClusterManagementAddOnSpecInstallStrategy {
  /** one per `namespace`, `name` */
  placements?: readonly ClusterManagementAddOnSpecInstallStrategyPlacements[];
  /** @default "Manual" */
  type?: "Manual" | "Placements";
}
export interface ClusterManagementAddOnSpecSupportedConfigs {
  defaultConfig?: ClusterManagementAddOnSpecSupportedConfigsDefaultConfig;
  group?: string;
  /** at least 1 character */
  resource: string;
}
export interface ClusterManagementAddOnSpecInstallStrategyPlacements {
  configs?: readonly ClusterManagementAddOnSpecInstallStrategyPlacementsConfigs[];
  /** at least 1 character */
  name: string;
  /** at least 1 character */
  namespace: string;
  /** @default {"type":"All"} */
  rolloutStrategy?: ClusterManagementAddOnSpecInstallStrategyPlacementsRolloutStrategy;
}
export interface ClusterManagementAddOnSpecSupportedConfigsDefaultConfig {
  /** at least 1 character */
  name: string;
  namespace?: string;
}
export interface ClusterManagementAddOnSpecInstallStrategyPlacementsConfigs {
  group?: string;
  /** at least 1 character */
  name: string;
  namespace?: string;
  /** at least 1 character */
  resource: string;
}
export interface ClusterManagementAddOnSpecInstallStrategyPlacementsRolloutStrategy {
  all?: ClusterManagementAddOnSpecInstallStrategyPlacementsRolloutStrategyAll;
  progressive?: ClusterManagementAddOnSpecInstallStrategyPlacementsRolloutStrategyProgressive;
  progressivePerGroup?: ClusterManagementAddOnSpecInstallStrategyPlacementsRolloutStrategyProgressivePerGroup;
  /** @default "All" */
  type?: "All" | "Progressive" | "ProgressivePerGroup";
}
export interface ClusterManagementAddOnSpecInstallStrategyPlacementsRolloutStrategyAll {
  /** pattern `^((100|[0-9]{1,2})%|[0-9]+)$` */
  maxFailures?: number | string;
  /** @default "0" */
  minSuccessTime?: string;
  /**
   * pattern `^(([0-9])+[h|m|s])|None$`
   * @default "None"
   */
  progressDeadline?: string;
}
export interface ClusterManagementAddOnSpecInstallStrategyPlacementsRolloutStrategyProgressive {
  mandatoryDecisionGroups?: readonly ClusterManagementAddOnSpecInstallStrategyPlacementsRolloutStrategyProgressiveMandatoryDecisionGroups[];
  /** pattern `^((100|[0-9]{1,2})%|[0-9]+)$` */
  maxConcurrency?: number | string;
  /** pattern `^((100|[0-9]{1,2})%|[0-9]+)$` */
  maxFailures?: number | string;
  /** @default "0" */
  minSuccessTime?: string;
  /**
   * pattern `^(([0-9])+[h|m|s])|None$`
   * @default "None"
   */
  progressDeadline?: string;
}
export interface ClusterManagementAddOnSpecInstallStrategyPlacementsRolloutStrategyProgressivePerGroup {
  mandatoryDecisionGroups?: readonly ClusterManagementAddOnSpecInstallStrategyPlacementsRolloutStrategyProgressiveMandatoryDecisionGroups[];
  /** pattern `^((100|[0-9]{1,2})%|[0-9]+)$` */
  maxFailures?: number | string;
  /** @default "0" */
  minSuccessTime?: string;
  /**
   * pattern `^(([0-9])+[h|m|s])|None$`
   * @default "None"
   */
  progressDeadline?: string;
}
export interface ClusterManagementAddOnSpecInstallStrategyPlacementsRolloutStrategyProgressiveMandatoryDecisionGroups {
  groupIndex?: number;
  groupName?: string;
}
/**
 * `addon.open-cluster-management.io/v1beta1`, cluster-scoped
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class ClusterManagementAddOnV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterManagementAddOnV1Beta1Props): { [K in keyof ClusterManagementAddOnV1Beta1Props]: ClusterManagementAddOnV1Beta1Props[K] } & { apiVersion: 'addon.open-cluster-management.io/v1beta1'; kind: 'ClusterManagementAddOn' };
  constructor(scope: Construct, id: string, props: ClusterManagementAddOnV1Beta1Props);
}
export interface ClusterManagementAddOnV1Beta1Props {
  metadata?: ObjectMeta;
  spec: ClusterManagementAddOnV1Beta1Spec;
}
export interface ClusterManagementAddOnV1Beta1Spec {
  addOnMeta?: ClusterManagementAddOnSpecAddOnMeta;
  /** one per `group`, `resource` */
  defaultConfigs?: readonly ClusterManagementAddOnSpecInstallStrategyPlacementsConfigs[];
  /** @default {"type":"Manual"} */
  installStrategy?: ClusterManagementAddOnSpecInstallStrategy;
}
/**
 * `addon.open-cluster-management.io/v1alpha1`, namespaced
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class ManagedClusterAddOn extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ManagedClusterAddOnProps): { [K in keyof ManagedClusterAddOnProps]: ManagedClusterAddOnProps[K] } & { apiVersion: 'addon.open-cluster-management.io/v1alpha1'; kind: 'ManagedClusterAddOn' };
  constructor(scope: Construct, id: string, props: ManagedClusterAddOnProps);
}
export interface ManagedClusterAddOnProps {
  metadata?: ObjectMeta;
  spec: ManagedClusterAddOnSpec;
}
export interface ManagedClusterAddOnSpec {
  configs?: readonly ManagedClusterAddOnSpecConfigs[];
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   * @default "open-cluster-management-agent-addon"
   */
  installNamespace?: string;
}
export interface ManagedClusterAddOnSpecConfigs {
  group?: string;
  /** at least 1 character */
  name: string;
  namespace?: string;
  /** at least 1 character */
  resource: string;
}
/**
 * `addon.open-cluster-management.io/v1beta1`, namespaced
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class ManagedClusterAddOnV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ManagedClusterAddOnV1Beta1Props): { [K in keyof ManagedClusterAddOnV1Beta1Props]: ManagedClusterAddOnV1Beta1Props[K] } & { apiVersion: 'addon.open-cluster-management.io/v1beta1'; kind: 'ManagedClusterAddOn' };
  constructor(scope: Construct, id: string, props: ManagedClusterAddOnV1Beta1Props);
}
export interface ManagedClusterAddOnV1Beta1Props {
  metadata?: ObjectMeta;
  spec: ManagedClusterAddOnV1Beta1Spec;
}
export interface ManagedClusterAddOnV1Beta1Spec {
  configs?: readonly ManagedClusterAddOnSpecConfigs[];
}
/**
 * `cluster.open-cluster-management.io/v1alpha1`, namespaced
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class AddOnPlacementScore extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AddOnPlacementScoreProps): { [K in keyof AddOnPlacementScoreProps]: AddOnPlacementScoreProps[K] } & { apiVersion: 'cluster.open-cluster-management.io/v1alpha1'; kind: 'AddOnPlacementScore' };
  constructor(scope: Construct, id: string, props?: AddOnPlacementScoreProps);
}
export interface AddOnPlacementScoreProps {
  metadata?: ObjectMeta;
}
/**
 * `cluster.open-cluster-management.io/v1alpha1`, cluster-scoped
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class ClusterClaim extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterClaimProps): { [K in keyof ClusterClaimProps]: ClusterClaimProps[K] } & { apiVersion: 'cluster.open-cluster-management.io/v1alpha1'; kind: 'ClusterClaim' };
  constructor(scope: Construct, id: string, props?: ClusterClaimProps);
}
export interface ClusterClaimProps {
  metadata?: ObjectMeta;
  spec?: ClusterClaimSpec;
}
export interface ClusterClaimSpec {
  /** 1 … 1024 characters */
  value?: string;
}
/**
 * `cluster.open-cluster-management.io/v1`, cluster-scoped
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class ManagedCluster extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ManagedClusterProps): { [K in keyof ManagedClusterProps]: ManagedClusterProps[K] } & { apiVersion: 'cluster.open-cluster-management.io/v1'; kind: 'ManagedCluster' };
  constructor(scope: Construct, id: string, props?: ManagedClusterProps);
}
export interface ManagedClusterProps {
  metadata?: ObjectMeta;
  spec?: ManagedClusterSpec;
}
export interface ManagedClusterSpec {
  hubAcceptsClient?: boolean;
  /** @default 60 */
  leaseDurationSeconds?: number;
  managedClusterClientConfigs?: readonly ManagedClusterSpecManagedClusterClientConfigs[];
  taints?: readonly ManagedClusterSpecTaints[];
}
export interface ManagedClusterSpecManagedClusterClientConfigs {
  /** format byte */
  caBundle?: string;
  url: string;
}
export interface ManagedClusterSpecTaints {
  effect: "NoSelect" | "PreferNoSelect" | "NoSelectIfNew";
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  key: string;
  /** format date-time */
  timeAdded?: string | null;
  /** at most 1024 characters */
  value?: string;
}
/**
 * `cluster.open-cluster-management.io/v1beta2`, cluster-scoped
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class ManagedClusterSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ManagedClusterSetProps): { [K in keyof ManagedClusterSetProps]: ManagedClusterSetProps[K] } & { apiVersion: 'cluster.open-cluster-management.io/v1beta2'; kind: 'ManagedClusterSet' };
  constructor(scope: Construct, id: string, props?: ManagedClusterSetProps);
}
export interface ManagedClusterSetProps {
  metadata?: ObjectMeta;
  /** @default {"clusterSelector":{"selectorType":"ExclusiveClusterSetLabel"}} */
  spec?: ManagedClusterSetSpec;
}
export interface ManagedClusterSetSpec {
  /** @default {"selectorType":"ExclusiveClusterSetLabel"} */
  clusterSelector?: ManagedClusterSetSpecClusterSelector;
  /** one per `name` */
  managedNamespaces?: readonly ManagedClusterSetSpecManagedNamespaces[];
}
export interface ManagedClusterSetSpecClusterSelector {
  labelSelector?: LabelSelector;
  /** @default "ExclusiveClusterSetLabel" */
  selectorType?: "ExclusiveClusterSetLabel" | "LabelSelector";
}
export interface ManagedClusterSetSpecManagedNamespaces {
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  name: string;
}
/**
 * `cluster.open-cluster-management.io/v1beta2`, namespaced
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class ManagedClusterSetBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ManagedClusterSetBindingProps): { [K in keyof ManagedClusterSetBindingProps]: ManagedClusterSetBindingProps[K] } & { apiVersion: 'cluster.open-cluster-management.io/v1beta2'; kind: 'ManagedClusterSetBinding' };
  constructor(scope: Construct, id: string, props?: ManagedClusterSetBindingProps);
}
export interface ManagedClusterSetBindingProps {
  metadata?: ObjectMeta;
  spec?: ManagedClusterSetBindingSpec;
}
export interface ManagedClusterSetBindingSpec {
  /** at least 1 character */
  clusterSet?: string;
}
/**
 * `cluster.open-cluster-management.io/v1beta1`, namespaced
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class Placement extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PlacementProps): { [K in keyof PlacementProps]: PlacementProps[K] } & { apiVersion: 'cluster.open-cluster-management.io/v1beta1'; kind: 'Placement' };
  constructor(scope: Construct, id: string, props: PlacementProps);
}
export interface PlacementProps {
  metadata?: ObjectMeta;
  spec: PlacementSpec;
}
export interface PlacementSpec {
  clusterSets?: readonly string[];
  decisionStrategy?: PlacementSpecDecisionStrategy;
  numberOfClusters?: number;
  predicates?: readonly PlacementSpecPredicates[];
  prioritizerPolicy?: PlacementSpecPrioritizerPolicy;
  /**
   * pattern `^[0-9]+[hms]$`
   * @default "1m"
   */
  scoreRateLimit?: string;
  /** @default "ClusterName" */
  sortBy?: "ClusterName" | "Score";
  spreadPolicy?: PlacementSpecSpreadPolicy;
  tolerations?: readonly PlacementSpecTolerations[];
}
export interface PlacementSpecDecisionStrategy {
  groupStrategy?: PlacementSpecDecisionStrategyGroupStrategy;
}
export interface PlacementSpecPredicates {
  requiredClusterSelector?: PlacementSpecPredicatesRequiredClusterSelector;
}
export interface PlacementSpecPrioritizerPolicy {
  configurations?: readonly PlacementSpecPrioritizerPolicyConfigurations[];
  /** @default "Additive" */
  mode?: string;
}
export interface PlacementSpecSpreadPolicy {
  /** at most 8 items */
  spreadConstraints?: readonly PlacementSpecSpreadPolicySpreadConstraints[];
}
export interface PlacementSpecTolerations {
  effect?: "NoSelect" | "PreferNoSelect" | "NoSelectIfNew";
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  key?: string;
  /** @default "Equal" */
  operator?: string;
  tolerationSeconds?: number;
  /** at most 1024 characters */
  value?: string;
}
export interface PlacementSpecDecisionStrategyGroupStrategy {
  /**
   * pattern `^((100|[1-9][0-9]{0,1})%|[1-9][0-9]*)$`
   * @default "100%"
   */
  clustersPerDecisionGroup?: number | string;
  decisionGroups?: readonly PlacementSpecDecisionStrategyGroupStrategyDecisionGroups[];
}
export interface PlacementSpecPredicatesRequiredClusterSelector {
  celSelector?: PlacementSpecPredicatesRequiredClusterSelectorCelSelector;
  claimSelector?: PlacementSpecPredicatesRequiredClusterSelectorClaimSelector;
  labelSelector?: LabelSelector;
}
export interface PlacementSpecPrioritizerPolicyConfigurations {
  scoreCoordinate: PlacementSpecPrioritizerPolicyConfigurationsScoreCoordinate;
  /**
   * -10 … 10
   * @default 1
   */
  weight?: number;
}
export interface PlacementSpecSpreadPolicySpreadConstraints {
  /**
   * at least 1
   * @default 1
   */
  maxSkew?: number;
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`
   */
  topologyKey: string;
  topologyKeyType: "Label" | "Claim";
  /** @default "ScheduleAnyway" */
  whenUnsatisfiable?: "DoNotSchedule" | "ScheduleAnyway";
}
export interface PlacementSpecDecisionStrategyGroupStrategyDecisionGroups {
  groupClusterSelector: PlacementSpecDecisionStrategyGroupStrategyDecisionGroupsGroupClusterSelector;
  /** pattern `^[a-zA-Z0-9][-A-Za-z0-9_.]{0,61}[a-zA-Z0-9]$` */
  groupName: string;
}
export interface PlacementSpecPredicatesRequiredClusterSelectorCelSelector {
  celExpressions?: readonly string[];
}
export interface PlacementSpecPredicatesRequiredClusterSelectorClaimSelector {
  matchExpressions?: readonly LabelSelectorRequirement[];
}
export interface PlacementSpecPrioritizerPolicyConfigurationsScoreCoordinate {
  addOn?: PlacementSpecPrioritizerPolicyConfigurationsScoreCoordinateAddOn;
  builtIn?: string;
  /** @default "BuiltIn" */
  type?: "BuiltIn" | "AddOn";
}
export interface PlacementSpecDecisionStrategyGroupStrategyDecisionGroupsGroupClusterSelector {
  claimSelector?: PlacementSpecPredicatesRequiredClusterSelectorClaimSelector;
  labelSelector?: LabelSelector;
}
export interface PlacementSpecPrioritizerPolicyConfigurationsScoreCoordinateAddOn {
  resourceName: string;
  scoreName: string;
}
/**
 * `cluster.open-cluster-management.io/v1beta1`, namespaced
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class PlacementDecision extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PlacementDecisionProps): { [K in keyof PlacementDecisionProps]: PlacementDecisionProps[K] } & { apiVersion: 'cluster.open-cluster-management.io/v1beta1'; kind: 'PlacementDecision' };
  constructor(scope: Construct, id: string, props?: PlacementDecisionProps);
}
export interface PlacementDecisionProps {
  metadata?: ObjectMeta;
}
/**
 * `operator.open-cluster-management.io/v1`, cluster-scoped
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class ClusterManager extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterManagerProps): { [K in keyof ClusterManagerProps]: ClusterManagerProps[K] } & { apiVersion: 'operator.open-cluster-management.io/v1'; kind: 'ClusterManager' };
  constructor(scope: Construct, id: string, props?: ClusterManagerProps);
}
export interface ClusterManagerProps {
  metadata?: ObjectMeta;
  /** @default {"deployOption":{"mode":"Default"}} */
  spec?: ClusterManagerSpec;
}
export interface ClusterManagerSpec {
  addOnManagerConfiguration?: ClusterManagerSpecAddOnManagerConfiguration;
  /** @default "quay.io/open-cluster-management/addon-manager" */
  addOnManagerImagePullSpec?: string;
  /** @default {"mode":"Default"} */
  deployOption?: ClusterManagerSpecDeployOption;
  nodePlacement?: ClusterManagerSpecNodePlacement;
  placementConfiguration?: ClusterManagerSpecAddOnManagerConfiguration;
  /** @default "quay.io/open-cluster-management/placement" */
  placementImagePullSpec?: string;
  registrationConfiguration?: ClusterManagerSpecRegistrationConfiguration;
  /** @default "quay.io/open-cluster-management/registration" */
  registrationImagePullSpec?: string;
  resourceRequirement?: ClusterManagerSpecResourceRequirement;
  serverConfiguration?: ClusterManagerSpecServerConfiguration;
  /** @default {"workDriver":"kube"} */
  workConfiguration?: ClusterManagerSpecWorkConfiguration;
  /** @default "quay.io/open-cluster-management/work" */
  workImagePullSpec?: string;
}
export interface ClusterManagerSpecAddOnManagerConfiguration {
  featureGates?: readonly ClusterManagerSpecAddOnManagerConfigurationFeatureGates[];
}
export interface ClusterManagerSpecDeployOption {
  default?: ClusterManagerSpecDeployOptionDefault;
  hosted?: ClusterManagerSpecDeployOptionHosted;
  /** @default "Default" */
  mode?: "Default" | "Hosted";
}
export interface ClusterManagerSpecNodePlacement {
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly ClusterManagerSpecNodePlacementTolerations[];
}
export interface ClusterManagerSpecRegistrationConfiguration {
  autoApproveUsers?: readonly string[];
  featureGates?: readonly ClusterManagerSpecAddOnManagerConfigurationFeatureGates[];
  importerConfiguration?: ClusterManagerSpecRegistrationConfigurationImporterConfiguration;
  /** one per `authType` */
  registrationDrivers?: readonly ClusterManagerSpecRegistrationConfigurationRegistrationDrivers[];
}
export interface ClusterManagerSpecResourceRequirement {
  resourceRequirements?: ResourceRequirements;
  /** @default "Default" */
  type?: "Default" | "BestEffort" | "ResourceRequirement";
}
export interface ClusterManagerSpecServerConfiguration {
  endpointsExposure?: readonly ClusterManagerSpecServerConfigurationEndpointsExposure[];
  featureGates?: readonly ClusterManagerSpecAddOnManagerConfigurationFeatureGates[];
  imagePullSpec?: string;
}
export interface ClusterManagerSpecWorkConfiguration {
  featureGates?: readonly ClusterManagerSpecAddOnManagerConfigurationFeatureGates[];
  /** @default "kube" */
  workDriver?: "kube" | "mqtt" | "grpc";
}
export interface ClusterManagerSpecAddOnManagerConfigurationFeatureGates {
  feature: string;
  /** @default "Disable" */
  mode?: "Enable" | "Disable";
}
export interface ClusterManagerSpecDeployOptionDefault {
  addonWebhookConfiguration?: ClusterManagerSpecDeployOptionDefaultAddonWebhookConfiguration;
  registrationWebhookConfiguration?: ClusterManagerSpecDeployOptionDefaultAddonWebhookConfiguration;
  workWebhookConfiguration?: ClusterManagerSpecDeployOptionDefaultAddonWebhookConfiguration;
}
export interface ClusterManagerSpecDeployOptionHosted {
  registrationWebhookConfiguration?: ClusterManagerSpecDeployOptionHostedRegistrationWebhookConfiguration;
  workWebhookConfiguration?: ClusterManagerSpecDeployOptionHostedRegistrationWebhookConfiguration;
}
export interface ClusterManagerSpecNodePlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ClusterManagerSpecRegistrationConfigurationImporterConfiguration {
  renderers?: readonly string[];
}
export interface ClusterManagerSpecRegistrationConfigurationRegistrationDrivers {
  /** @default "csr" */
  authType?: "csr" | "awsirsa" | "grpc";
  awsirsa?: ClusterManagerSpecRegistrationConfigurationRegistrationDriversAwsirsa;
  csr?: ClusterManagerSpecRegistrationConfigurationRegistrationDriversCsr;
  grpc?: ClusterManagerSpecRegistrationConfigurationRegistrationDriversCsr;
}
export interface ClusterManagerSpecServerConfigurationEndpointsExposure {
  grpc?: ClusterManagerSpecServerConfigurationEndpointsExposureGrpc;
  https?: ClusterManagerSpecServerConfigurationEndpointsExposureGrpc;
  /** @default "grpc" */
  protocol?: "grpc" | "https";
  usage?: string;
}
export interface ClusterManagerSpecDeployOptionDefaultAddonWebhookConfiguration {
  bindConfiguration?: ClusterManagerSpecDeployOptionDefaultAddonWebhookConfigurationBindConfiguration;
}
export interface ClusterManagerSpecDeployOptionHostedRegistrationWebhookConfiguration {
  /** pattern `^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9])$` */
  address: string;
  bindConfiguration?: ClusterManagerSpecDeployOptionDefaultAddonWebhookConfigurationBindConfiguration;
  /**
   * at most 65535
   * @default 443
   */
  port?: number;
}
export interface ClusterManagerSpecRegistrationConfigurationRegistrationDriversAwsirsa {
  autoApprovedIdentities?: readonly string[];
  /** pattern `^arn:aws:eks:([a-zA-Z0-9-]+):(\d{12}):cluster/([a-zA-Z0-9-]+)$` */
  hubClusterArn?: string;
  tags?: readonly string[];
}
export interface ClusterManagerSpecRegistrationConfigurationRegistrationDriversCsr {
  autoApprovedIdentities?: readonly string[];
}
export interface ClusterManagerSpecServerConfigurationEndpointsExposureGrpc {
  hostname?: ClusterManagerSpecServerConfigurationEndpointsExposureGrpcHostname;
  loadBalancer?: ClusterManagerSpecServerConfigurationEndpointsExposureGrpcLoadBalancer;
  route?: ClusterManagerSpecServerConfigurationEndpointsExposureGrpcLoadBalancer;
  /** @default "hostname" */
  type?: "hostname" | "loadBalancer" | "route";
}
export interface ClusterManagerSpecDeployOptionDefaultAddonWebhookConfigurationBindConfiguration {
  /**
   * at most 65535
   * @default 8000
   */
  healthProbePort?: number;
  hostNetwork?: boolean;
  /**
   * at most 65535
   * @default 8080
   */
  metricsPort?: number;
  /**
   * at most 65535
   * @default 9443
   */
  port?: number;
}
export interface ClusterManagerSpecServerConfigurationEndpointsExposureGrpcHostname {
  /** format byte */
  caBundle?: string;
  host: string;
}
export interface ClusterManagerSpecServerConfigurationEndpointsExposureGrpcLoadBalancer {
  /** format byte */
  caBundle?: string;
  host?: string;
}
/**
 * `operator.open-cluster-management.io/v1`, cluster-scoped
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class Klusterlet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KlusterletProps): { [K in keyof KlusterletProps]: KlusterletProps[K] } & { apiVersion: 'operator.open-cluster-management.io/v1'; kind: 'Klusterlet' };
  constructor(scope: Construct, id: string, props?: KlusterletProps);
}
export interface KlusterletProps {
  metadata?: ObjectMeta;
  spec?: KlusterletSpec;
}
export interface KlusterletSpec {
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  clusterName?: string;
  deployOption?: KlusterletSpecDeployOption;
  externalServerURLs?: readonly KlusterletSpecExternalServerURLs[];
  hubApiServerHostAlias?: KlusterletSpecHubApiServerHostAlias;
  imagePullSpec?: string;
  /**
   * at most 57 characters
   * pattern `^open-cluster-management-[-a-z0-9]*[a-z0-9]$`
   */
  namespace?: string;
  nodePlacement?: KlusterletSpecNodePlacement;
  /** → PriorityClass */
  priorityClassName?: string;
  registrationConfiguration?: KlusterletSpecRegistrationConfiguration;
  registrationImagePullSpec?: string;
  resourceRequirement?: KlusterletSpecResourceRequirement;
  workConfiguration?: KlusterletSpecWorkConfiguration;
  workImagePullSpec?: string;
}
export interface KlusterletSpecDeployOption {
  mode?: string;
}
export interface KlusterletSpecExternalServerURLs {
  /** format byte */
  caBundle?: string;
  url: string;
}
export interface KlusterletSpecHubApiServerHostAlias {
  /** pattern `^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9])$` */
  hostname: string;
  /** pattern `^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$` */
  ip: string;
}
export interface KlusterletSpecNodePlacement {
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly KlusterletSpecNodePlacementTolerations[];
}
export interface KlusterletSpecRegistrationConfiguration {
  addOnKubeClientRegistrationDriver?: KlusterletSpecRegistrationConfigurationAddOnKubeClientRegistrationDriver;
  bootstrapKubeConfigs?: KlusterletSpecRegistrationConfigurationBootstrapKubeConfigs;
  clientCertExpirationSeconds?: number;
  clusterAnnotations?: { [k: string]: string };
  clusterClaimConfiguration?: KlusterletSpecRegistrationConfigurationClusterClaimConfiguration;
  clusterLabels?: { [k: string]: string };
  featureGates?: readonly KlusterletSpecRegistrationConfigurationFeatureGates[];
  /** @default 100 */
  kubeAPIBurst?: number;
  /** @default 50 */
  kubeAPIQPS?: number;
  registrationDriver?: KlusterletSpecRegistrationConfigurationRegistrationDriver;
}
export interface KlusterletSpecResourceRequirement {
  resourceRequirements?: ResourceRequirements;
  /** @default "Default" */
  type?: "Default" | "BestEffort" | "ResourceRequirement";
}
export interface KlusterletSpecWorkConfiguration {
  /** pattern `^([0-9]+(s|m|h))+$` */
  appliedManifestWorkEvictionGracePeriod?: string;
  featureGates?: readonly KlusterletSpecRegistrationConfigurationFeatureGates[];
  /** @default 100 */
  hubKubeAPIBurst?: number;
  /** @default 50 */
  hubKubeAPIQPS?: number;
  /** @default 100 */
  kubeAPIBurst?: number;
  /** @default 50 */
  kubeAPIQPS?: number;
  /** pattern `^([0-9]+(s|m|h))+$` */
  statusSyncInterval?: string;
}
export interface KlusterletSpecNodePlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface KlusterletSpecRegistrationConfigurationAddOnKubeClientRegistrationDriver {
  authType?: "csr" | "token";
  token?: KlusterletSpecRegistrationConfigurationAddOnKubeClientRegistrationDriverToken;
}
export interface KlusterletSpecRegistrationConfigurationBootstrapKubeConfigs {
  localSecretsConfig?: KlusterletSpecRegistrationConfigurationBootstrapKubeConfigsLocalSecretsConfig;
  /** @default "None" */
  type?: "None" | "LocalSecrets";
}
export interface KlusterletSpecRegistrationConfigurationClusterClaimConfiguration {
  /** @default 20 */
  maxCustomClusterClaims?: number;
  /**
   * at most 10 items
   * each: 1 … 64 characters
   */
  reservedClusterClaimSuffixes?: readonly string[];
}
export interface KlusterletSpecRegistrationConfigurationFeatureGates {
  feature: string;
  /** @default "Disable" */
  mode?: "Enable" | "Disable";
}
export interface KlusterletSpecRegistrationConfigurationRegistrationDriver {
  /** @default "csr" */
  authType?: "csr" | "awsirsa" | "grpc";
  awsIrsa?: KlusterletSpecRegistrationConfigurationRegistrationDriverAwsIrsa;
}
export interface KlusterletSpecRegistrationConfigurationAddOnKubeClientRegistrationDriverToken {
  expirationSeconds?: number;
}
export interface KlusterletSpecRegistrationConfigurationBootstrapKubeConfigsLocalSecretsConfig {
  /**
   * at least 180
   * @default 600
   */
  hubConnectionTimeoutSeconds?: number;
  kubeConfigSecrets: readonly KlusterletSpecRegistrationConfigurationBootstrapKubeConfigsLocalSecretsConfigKubeConfigSecrets[];
}
export interface KlusterletSpecRegistrationConfigurationRegistrationDriverAwsIrsa {
  /**
   * at least 1 character
   * pattern `^arn:aws:eks:([a-zA-Z0-9-]+):(\d{12}):cluster/([a-zA-Z0-9-]+)$`
   */
  hubClusterArn: string;
  /**
   * at least 1 character
   * pattern `^arn:aws:eks:([a-zA-Z0-9-]+):(\d{12}):cluster/([a-zA-Z0-9-]+)$`
   */
  managedClusterArn: string;
}
export interface KlusterletSpecRegistrationConfigurationBootstrapKubeConfigsLocalSecretsConfigKubeConfigSecrets {
  name: string;
}
/**
 * `work.open-cluster-management.io/v1`, cluster-scoped
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class AppliedManifestWork extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AppliedManifestWorkProps): { [K in keyof AppliedManifestWorkProps]: AppliedManifestWorkProps[K] } & { apiVersion: 'work.open-cluster-management.io/v1'; kind: 'AppliedManifestWork' };
  constructor(scope: Construct, id: string, props?: AppliedManifestWorkProps);
}
export interface AppliedManifestWorkProps {
  metadata?: ObjectMeta;
  spec?: AppliedManifestWorkSpec;
}
export interface AppliedManifestWorkSpec {
  agentID?: string;
  hubHash: string;
  manifestWorkName: string;
}
/**
 * `work.open-cluster-management.io/v1`, namespaced
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class ManifestWork extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ManifestWorkProps): { [K in keyof ManifestWorkProps]: ManifestWorkProps[K] } & { apiVersion: 'work.open-cluster-management.io/v1'; kind: 'ManifestWork' };
  constructor(scope: Construct, id: string, props?: ManifestWorkProps);
}
export interface ManifestWorkProps {
  metadata?: ObjectMeta;
  spec?: ManifestWorkSpec;
}
export interface ManifestWorkSpec {
  deleteOption?: ManifestWorkSpecDeleteOption;
  executor?: ManifestWorkSpecExecutor;
  manifestConfigs?: readonly ManifestWorkSpecManifestConfigs[];
  workload?: ManifestWorkSpecWorkload;
}
export interface ManifestWorkSpecDeleteOption {
  /** @default "Foreground" */
  propagationPolicy?: "Foreground" | "Orphan" | "SelectivelyOrphan";
  selectivelyOrphans?: ManifestWorkSpecDeleteOptionSelectivelyOrphans;
  ttlSecondsAfterFinished?: number;
}
export interface ManifestWorkSpecExecutor {
  subject?: ManifestWorkSpecExecutorSubject;
}
export interface ManifestWorkSpecManifestConfigs {
  /** one per `condition` */
  conditionRules?: readonly ManifestWorkSpecManifestConfigsConditionRules[];
  feedbackRules?: readonly ManifestWorkSpecManifestConfigsFeedbackRules[];
  /** @default "Poll" */
  feedbackScrapeType?: "Poll" | "Watch";
  resourceIdentifier: ManifestWorkSpecManifestConfigsResourceIdentifier;
  updateStrategy?: ManifestWorkSpecManifestConfigsUpdateStrategy;
}
export interface ManifestWorkSpecWorkload {
  manifests?: readonly ManifestWorkSpecWorkloadManifests[];
}
export interface ManifestWorkSpecDeleteOptionSelectivelyOrphans {
  orphaningRules?: readonly ManifestWorkSpecManifestConfigsResourceIdentifier[];
}
export interface ManifestWorkSpecExecutorSubject {
  serviceAccount?: ServiceAccountSubject;
  type: "ServiceAccount";
}
/** rule: `self.type != 'CEL' || self.condition != ""` */
export interface ManifestWorkSpecManifestConfigsConditionRules {
  celExpressions?: readonly string[];
  condition: string;
  message?: string;
  messageExpression?: string;
  type: "WellKnownConditions" | "CEL";
}
export interface ManifestWorkSpecManifestConfigsFeedbackRules {
  /** one per `name` */
  jsonPaths?: readonly ManifestWorkSpecManifestConfigsFeedbackRulesJsonPaths[];
  type: "WellKnownStatus" | "JSONPaths";
}
export interface ManifestWorkSpecManifestConfigsResourceIdentifier {
  group?: string;
  name: string;
  namespace?: string;
  resource: string;
}
export interface ManifestWorkSpecManifestConfigsUpdateStrategy {
  serverSideApply?: ManifestWorkSpecManifestConfigsUpdateStrategyServerSideApply;
  /** @default "Update" */
  type?: "Update" | "CreateOnly" | "ServerSideApply" | "ReadOnly";
}
export interface ManifestWorkSpecWorkloadManifests {
  apiVersion: string;
  kind: string;
  metadata?: unknown;
  [k: string]: unknown;
}
export interface ManifestWorkSpecManifestConfigsFeedbackRulesJsonPaths {
  name: string;
  path: string;
  version?: string;
}
export interface ManifestWorkSpecManifestConfigsUpdateStrategyServerSideApply {
  /**
   * pattern `^work-agent`
   * @default "work-agent"
   */
  fieldManager?: string;
  force?: boolean;
  /** one per `condition` */
  ignoreFields?: readonly ManifestWorkSpecManifestConfigsUpdateStrategyServerSideApplyIgnoreFields[];
}
export interface ManifestWorkSpecManifestConfigsUpdateStrategyServerSideApplyIgnoreFields {
  /** @default "OnSpokePresent" */
  condition?: "OnSpokePresent" | "OnSpokeChange";
  jqPathExpressions?: readonly string[];
  jsonPaths?: readonly string[];
  jsonPointers?: readonly string[];
}
/**
 * `work.open-cluster-management.io/v1alpha1`, namespaced
 * @see https://github.com/open-cluster-management-io/api
 */
export declare class ManifestWorkReplicaSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ManifestWorkReplicaSetProps): { [K in keyof ManifestWorkReplicaSetProps]: ManifestWorkReplicaSetProps[K] } & { apiVersion: 'work.open-cluster-management.io/v1alpha1'; kind: 'ManifestWorkReplicaSet' };
  constructor(scope: Construct, id: string, props?: ManifestWorkReplicaSetProps);
}
export interface ManifestWorkReplicaSetProps {
  metadata?: ObjectMeta;
  spec?: ManifestWorkReplicaSetSpec;
}
export interface ManifestWorkReplicaSetSpec {
  /** @default "Background" */
  cascadeDeletionPolicy?: "Background" | "Foreground";
  manifestWorkTemplate?: ManifestWorkReplicaSetSpecManifestWorkTemplate;
  /** at least 1 item */
  placementRefs: readonly ManifestWorkReplicaSetSpecPlacementRefs[];
}
export interface ManifestWorkReplicaSetSpecManifestWorkTemplate {
  deleteOption?: ManifestWorkReplicaSetSpecManifestWorkTemplateDeleteOption;
  executor?: ManifestWorkReplicaSetSpecManifestWorkTemplateExecutor;
  manifestConfigs?: readonly ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigs[];
  workload?: ManifestWorkReplicaSetSpecManifestWorkTemplateWorkload;
}
export interface ManifestWorkReplicaSetSpecPlacementRefs {
  /** at least 1 character */
  name: string;
  /** @default {"all":{"progressDeadline":"None"},"type":"All"} */
  rolloutStrategy?: ManifestWorkReplicaSetSpecPlacementRefsRolloutStrategy;
}
export interface ManifestWorkReplicaSetSpecManifestWorkTemplateDeleteOption {
  /** @default "Foreground" */
  propagationPolicy?: "Foreground" | "Orphan" | "SelectivelyOrphan";
  selectivelyOrphans?: ManifestWorkReplicaSetSpecManifestWorkTemplateDeleteOptionSelectivelyOrphans;
  ttlSecondsAfterFinished?: number;
}
export interface ManifestWorkReplicaSetSpecManifestWorkTemplateExecutor {
  subject?: ManifestWorkReplicaSetSpecManifestWorkTemplateExecutorSubject;
}
export interface ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigs {
  /** one per `condition` */
  conditionRules?: readonly ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigsConditionRules[];
  feedbackRules?: readonly ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigsFeedbackRules[];
  /** @default "Poll" */
  feedbackScrapeType?: "Poll" | "Watch";
  resourceIdentifier: ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigsResourceIdentifier;
  updateStrategy?: ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigsUpdateStrategy;
}
export interface ManifestWorkReplicaSetSpecManifestWorkTemplateWorkload {
  manifests?: readonly ManifestWorkReplicaSetSpecManifestWorkTemplateWorkloadManifests[];
}
export interface ManifestWorkReplicaSetSpecPlacementRefsRolloutStrategy {
  all?: ManifestWorkReplicaSetSpecPlacementRefsRolloutStrategyAll;
  progressive?: ManifestWorkReplicaSetSpecPlacementRefsRolloutStrategyProgressive;
  progressivePerGroup?: ManifestWorkReplicaSetSpecPlacementRefsRolloutStrategyProgressivePerGroup;
  /** @default "All" */
  type?: "All" | "Progressive" | "ProgressivePerGroup";
}
export interface ManifestWorkReplicaSetSpecManifestWorkTemplateDeleteOptionSelectivelyOrphans {
  orphaningRules?: readonly ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigsResourceIdentifier[];
}
export interface ManifestWorkReplicaSetSpecManifestWorkTemplateExecutorSubject {
  serviceAccount?: ServiceAccountSubject;
  type: "ServiceAccount";
}
/** rule: `self.type != 'CEL' || self.condition != ""` */
export interface ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigsConditionRules {
  celExpressions?: readonly string[];
  condition: string;
  message?: string;
  messageExpression?: string;
  type: "WellKnownConditions" | "CEL";
}
export interface ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigsFeedbackRules {
  /** one per `name` */
  jsonPaths?: readonly ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigsFeedbackRulesJsonPaths[];
  type: "WellKnownStatus" | "JSONPaths";
}
export interface ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigsResourceIdentifier {
  group?: string;
  name: string;
  namespace?: string;
  resource: string;
}
export interface ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigsUpdateStrategy {
  serverSideApply?: ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigsUpdateStrategyServerSideApply;
  /** @default "Update" */
  type?: "Update" | "CreateOnly" | "ServerSideApply" | "ReadOnly";
}
export interface ManifestWorkReplicaSetSpecManifestWorkTemplateWorkloadManifests {
  apiVersion: string;
  kind: string;
  metadata?: unknown;
  [k: string]: unknown;
}
export interface ManifestWorkReplicaSetSpecPlacementRefsRolloutStrategyAll {
  /** pattern `^((100|[0-9]{1,2})%|[0-9]+)$` */
  maxFailures?: number | string;
  /** @default "0" */
  minSuccessTime?: string;
  /**
   * pattern `^(([0-9])+[h|m|s])|None$`
   * @default "None"
   */
  progressDeadline?: string;
}
export interface ManifestWorkReplicaSetSpecPlacementRefsRolloutStrategyProgressive {
  mandatoryDecisionGroups?: readonly ManifestWorkReplicaSetSpecPlacementRefsRolloutStrategyProgressiveMandatoryDecisionGroups[];
  /** pattern `^((100|[0-9]{1,2})%|[0-9]+)$` */
  maxConcurrency?: number | string;
  /** pattern `^((100|[0-9]{1,2})%|[0-9]+)$` */
  maxFailures?: number | string;
  /** @default "0" */
  minSuccessTime?: string;
  /**
   * pattern `^(([0-9])+[h|m|s])|None$`
   * @default "None"
   */
  progressDeadline?: string;
}
export interface ManifestWorkReplicaSetSpecPlacementRefsRolloutStrategyProgressivePerGroup {
  mandatoryDecisionGroups?: readonly ManifestWorkReplicaSetSpecPlacementRefsRolloutStrategyProgressiveMandatoryDecisionGroups[];
  /** pattern `^((100|[0-9]{1,2})%|[0-9]+)$` */
  maxFailures?: number | string;
  /** @default "0" */
  minSuccessTime?: string;
  /**
   * pattern `^(([0-9])+[h|m|s])|None$`
   * @default "None"
   */
  progressDeadline?: string;
}
export interface ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigsFeedbackRulesJsonPaths {
  name: string;
  path: string;
  version?: string;
}
export interface ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigsUpdateStrategyServerSideApply {
  /**
   * pattern `^work-agent`
   * @default "work-agent"
   */
  fieldManager?: string;
  force?: boolean;
  /** one per `condition` */
  ignoreFields?: readonly ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigsUpdateStrategyServerSideApplyIgnoreFields[];
}
export interface ManifestWorkReplicaSetSpecPlacementRefsRolloutStrategyProgressiveMandatoryDecisionGroups {
  groupIndex?: number;
  groupName?: string;
}
export interface ManifestWorkReplicaSetSpecManifestWorkTemplateManifestConfigsUpdateStrategyServerSideApplyIgnoreFields {
  /** @default "OnSpokePresent" */
  condition?: "OnSpokePresent" | "OnSpokeChange";
  jqPathExpressions?: readonly string[];
  jsonPaths?: readonly string[];
  jsonPointers?: readonly string[];
}

// Machine-written by `npx projen generate` from argo-cd v3.5.1 (github:argoproj/argo-cd@109ca7ca71139e514114499d294a492e7910a965, digest 1269bb29f1f28f13630689f68f8be0cc): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `argoproj.io/v1alpha1`, namespaced
 * @see https://github.com/argoproj/argo-cd
 */
export declare class AppProject extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: AppProjectProps): { [K in keyof AppProjectProps]: AppProjectProps[K] } & { apiVersion: 'argoproj.io/v1alpha1'; kind: 'AppProject' };
  constructor(scope: Construct, id: string, props: AppProjectProps);
}
export interface AppProjectProps {
  metadata?: ObjectMeta;
  spec: AppProjectSpec;
  status?: AppProjectStatus;
}
export interface AppProjectSpec {
  clusterResourceBlacklist?: readonly AppProjectSpecClusterResourceBlacklist[];
  clusterResourceWhitelist?: readonly AppProjectSpecClusterResourceBlacklist[];
  /** at most 255 characters */
  description?: string;
  destinationServiceAccounts?: readonly AppProjectSpecDestinationServiceAccounts[];
  destinations?: readonly AppProjectSpecDestinations[];
  namespaceResourceBlacklist?: readonly AppProjectSpecNamespaceResourceBlacklist[];
  namespaceResourceWhitelist?: readonly AppProjectSpecNamespaceResourceBlacklist[];
  orphanedResources?: AppProjectSpecOrphanedResources;
  permitOnlyProjectScopedClusters?: boolean;
  roles?: readonly AppProjectSpecRoles[];
  signatureKeys?: readonly AppProjectSpecSignatureKeys[];
  sourceIntegrity?: AppProjectSpecSourceIntegrity;
  sourceNamespaces?: readonly string[];
  sourceRepos?: readonly string[];
  syncWindows?: readonly AppProjectSpecSyncWindows[];
}
export interface AppProjectStatus {
  jwtTokensByRole?: { [k: string]: AppProjectStatusJwtTokensByRole };
}
export interface AppProjectSpecClusterResourceBlacklist {
  group: string;
  kind: string;
  name?: string;
}
export interface AppProjectSpecDestinationServiceAccounts {
  defaultServiceAccount: string;
  namespace?: string;
  server: string;
}
export interface AppProjectSpecDestinations {
  name?: string;
  namespace?: string;
  server?: string;
}
export interface AppProjectSpecNamespaceResourceBlacklist {
  group: string;
  kind: string;
}
export interface AppProjectSpecOrphanedResources {
  ignore?: readonly AppProjectSpecOrphanedResourcesIgnore[];
  warn?: boolean;
}
export interface AppProjectSpecRoles {
  description?: string;
  groups?: readonly string[];
  jwtTokens?: readonly AppProjectSpecRolesJwtTokens[];
  name: string;
  policies?: readonly string[];
}
export interface AppProjectSpecSignatureKeys {
  keyID: string;
}
export interface AppProjectSpecSourceIntegrity {
  git: AppProjectSpecSourceIntegrityGit;
}
export interface AppProjectSpecSyncWindows {
  andOperator?: boolean;
  applications?: readonly string[];
  clusters?: readonly string[];
  description?: string;
  duration?: string;
  kind?: string;
  manualSync?: boolean;
  namespaces?: readonly string[];
  schedule?: string;
  syncOverrun?: boolean;
  timeZone?: string;
}
export interface AppProjectStatusJwtTokensByRole {
  items?: readonly AppProjectSpecRolesJwtTokens[];
}
export interface AppProjectSpecOrphanedResourcesIgnore {
  group?: string;
  kind?: string;
  name?: string;
}
export interface AppProjectSpecRolesJwtTokens {
  exp?: number;
  iat: number;
  id?: string;
}
export interface AppProjectSpecSourceIntegrityGit {
  policies: readonly AppProjectSpecSourceIntegrityGitPolicies[];
}
export interface AppProjectSpecSourceIntegrityGitPolicies {
  gpg: AppProjectSpecSourceIntegrityGitPoliciesGpg;
  repos: readonly AppProjectSpecSourceIntegrityGitPoliciesRepos[];
}
export interface AppProjectSpecSourceIntegrityGitPoliciesGpg {
  keys: readonly string[];
  mode: string;
}
export interface AppProjectSpecSourceIntegrityGitPoliciesRepos {
  url: string;
}
/**
 * `argoproj.io/v1alpha1`, namespaced
 * @see https://github.com/argoproj/argo-cd
 */
export declare class Application extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ApplicationProps): { [K in keyof ApplicationProps]: ApplicationProps[K] } & { apiVersion: 'argoproj.io/v1alpha1'; kind: 'Application' };
  constructor(scope: Construct, id: string, props: ApplicationProps);
}
export interface ApplicationProps {
  metadata?: ObjectMeta;
  operation?: ApplicationOperation;
  spec: ApplicationSpec;
  status?: ApplicationStatus;
}
export interface ApplicationOperation {
  info?: readonly ApplicationOperationInfo[];
  initiatedBy?: ApplicationOperationInitiatedBy;
  retry?: ApplicationOperationRetry;
  sync?: ApplicationOperationSync;
}
export interface ApplicationSpec {
  destination: ApplicationSpecDestination;
  ignoreDifferences?: readonly ApplicationSpecIgnoreDifferences[];
  info?: readonly ApplicationOperationInfo[];
  project: string;
  revisionHistoryLimit?: number;
  source?: ApplicationSpecSource;
  sourceHydrator?: ApplicationSpecSourceHydrator;
  sources?: readonly ApplicationSpecSource[];
  syncPolicy?: ApplicationSpecSyncPolicy;
}
export interface ApplicationStatus {
  conditions?: readonly ApplicationStatusConditions[];
  controllerNamespace?: string;
  health?: ApplicationStatusHealth;
  history?: readonly ApplicationStatusHistory[];
  /** format date-time */
  observedAt?: string;
  operationState?: ApplicationStatusOperationState;
  /** format date-time */
  reconciledAt?: string;
  resourceHealthSource?: string;
  resources?: readonly ApplicationStatusResources[];
  sourceHydrator?: ApplicationStatusSourceHydrator;
  sourceType?: string;
  sourceTypes?: readonly string[];
  summary?: ApplicationStatusSummary;
  sync?: ApplicationStatusSync;
}
export interface ApplicationOperationInfo {
  name: string;
  value: string;
}
export interface ApplicationOperationInitiatedBy {
  automated?: boolean;
  username?: string;
}
export interface ApplicationOperationRetry {
  backoff?: ApplicationOperationRetryBackoff;
  limit?: number;
  refresh?: boolean;
}
export interface ApplicationOperationSync {
  autoHealAttemptsCount?: number;
  dryRun?: boolean;
  manifests?: readonly string[];
  prune?: boolean;
  resources?: readonly ApplicationOperationSyncResources[];
  revision?: string;
  revisions?: readonly string[];
  source?: ApplicationSpecSource;
  sources?: readonly ApplicationSpecSource[];
  syncOptions?: readonly string[];
  syncStrategy?: ApplicationOperationSyncSyncStrategy;
}
export interface ApplicationSpecDestination {
  name?: string;
  namespace?: string;
  server?: string;
}
export interface ApplicationSpecIgnoreDifferences {
  group?: string;
  jqPathExpressions?: readonly string[];
  jsonPointers?: readonly string[];
  kind: string;
  managedFieldsManagers?: readonly string[];
  name?: string;
  namespace?: string;
}
export interface ApplicationSpecSource {
  chart?: string;
  directory?: ApplicationSpecSourceDirectory;
  helm?: ApplicationSpecSourceHelm;
  kustomize?: ApplicationSpecSourceKustomize;
  name?: string;
  path?: string;
  plugin?: ApplicationSpecSourcePlugin;
  ref?: string;
  repoURL: string;
  tagPrefix?: string;
  targetRevision?: string;
}
export interface ApplicationSpecSourceHydrator {
  drySource: ApplicationSpecSourceHydratorDrySource;
  hydrateTo?: ApplicationSpecSourceHydratorHydrateTo;
  syncSource: ApplicationSpecSourceHydratorSyncSource;
}
export interface ApplicationSpecSyncPolicy {
  automated?: ApplicationSpecSyncPolicyAutomated;
  managedNamespaceMetadata?: ApplicationSpecSyncPolicyManagedNamespaceMetadata;
  retry?: ApplicationOperationRetry;
  syncOptions?: readonly string[];
}
export interface ApplicationStatusConditions {
  /** format date-time */
  lastTransitionTime?: string;
  message: string;
  type: string;
}
export interface ApplicationStatusHealth {
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  status?: string;
}
export interface ApplicationStatusHistory {
  /** format date-time */
  deployStartedAt?: string;
  /** format date-time */
  deployedAt: string;
  id: number;
  initiatedBy?: ApplicationOperationInitiatedBy;
  revision?: string;
  revisions?: readonly string[];
  source?: ApplicationSpecSource;
  sources?: readonly ApplicationSpecSource[];
}
export interface ApplicationStatusOperationState {
  /** format date-time */
  finishedAt?: string;
  message?: string;
  operation: ApplicationOperation;
  phase: string;
  retryCount?: number;
  /** format date-time */
  startedAt: string;
  syncResult?: ApplicationStatusOperationStateSyncResult;
}
export interface ApplicationStatusResources {
  group?: string;
  health?: ApplicationStatusHealth;
  hook?: boolean;
  kind?: string;
  name?: string;
  namespace?: string;
  requiresDeletionConfirmation?: boolean;
  requiresPruning?: boolean;
  status?: string;
  syncWave?: number;
  version?: string;
}
export interface ApplicationStatusSourceHydrator {
  currentOperation?: ApplicationStatusSourceHydratorCurrentOperation;
  lastComparedDryRevision?: string;
  lastSuccessfulOperation?: ApplicationStatusSourceHydratorLastSuccessfulOperation;
}
export interface ApplicationStatusSummary {
  externalURLs?: readonly string[];
  images?: readonly string[];
  isAppOfApps?: boolean;
}
export interface ApplicationStatusSync {
  comparedTo?: ApplicationStatusSyncComparedTo;
  revision?: string;
  revisions?: readonly string[];
  status: string;
}
export interface ApplicationOperationRetryBackoff {
  duration?: string;
  factor?: number;
  maxDuration?: string;
}
export interface ApplicationOperationSyncResources {
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface ApplicationOperationSyncSyncStrategy {
  apply?: ApplicationOperationSyncSyncStrategyApply;
  hook?: ApplicationOperationSyncSyncStrategyApply;
}
export interface ApplicationSpecSourceDirectory {
  exclude?: string;
  include?: string;
  jsonnet?: ApplicationSpecSourceDirectoryJsonnet;
  recurse?: boolean;
}
export interface ApplicationSpecSourceHelm {
  apiVersions?: readonly string[];
  fileParameters?: readonly ApplicationSpecSourceHelmFileParameters[];
  ignoreMissingValueFiles?: boolean;
  kubeVersion?: string;
  namespace?: string;
  parameters?: readonly ApplicationSpecSourceHelmParameters[];
  passCredentials?: boolean;
  releaseName?: string;
  skipCrds?: boolean;
  skipSchemaValidation?: boolean;
  skipTests?: boolean;
  valueFiles?: readonly string[];
  values?: string;
  valuesObject?: Record<string, unknown>;
  version?: string;
}
export interface ApplicationSpecSourceKustomize {
  apiVersions?: readonly string[];
  commonAnnotations?: { [k: string]: string };
  commonAnnotationsEnvsubst?: boolean;
  commonLabels?: { [k: string]: string };
  components?: readonly string[];
  forceCommonAnnotations?: boolean;
  forceCommonLabels?: boolean;
  ignoreMissingComponents?: boolean;
  images?: readonly string[];
  kubeVersion?: string;
  labelIncludeTemplates?: boolean;
  labelWithoutSelector?: boolean;
  namePrefix?: string;
  nameSuffix?: string;
  namespace?: string;
  patches?: readonly ApplicationSpecSourceKustomizePatches[];
  replicas?: readonly ApplicationSpecSourceKustomizeReplicas[];
  version?: string;
}
export interface ApplicationSpecSourcePlugin {
  env?: readonly ApplicationOperationInfo[];
  name?: string;
  parameters?: readonly ApplicationSpecSourcePluginParameters[];
}
export interface ApplicationSpecSourceHydratorDrySource {
  directory?: ApplicationSpecSourceDirectory;
  helm?: ApplicationSpecSourceHelm;
  kustomize?: ApplicationSpecSourceKustomize;
  path: string;
  plugin?: ApplicationSpecSourcePlugin;
  repoURL: string;
  targetRevision: string;
}
export interface ApplicationSpecSourceHydratorHydrateTo {
  targetBranch: string;
}
export interface ApplicationSpecSourceHydratorSyncSource {
  /**
   * at least 1 character
   * pattern `^.{2,}|[^./]$`
   */
  path: string;
  repoURL?: string;
  targetBranch: string;
}
export interface ApplicationSpecSyncPolicyAutomated {
  allowEmpty?: boolean;
  enabled?: boolean;
  prune?: boolean;
  selfHeal?: boolean;
}
export interface ApplicationSpecSyncPolicyManagedNamespaceMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface ApplicationStatusOperationStateSyncResult {
  managedNamespaceMetadata?: ApplicationSpecSyncPolicyManagedNamespaceMetadata;
  resources?: readonly ApplicationStatusOperationStateSyncResultResources[];
  revision: string;
  revisions?: readonly string[];
  source?: ApplicationSpecSource;
  sources?: readonly ApplicationSpecSource[];
}
export interface ApplicationStatusSourceHydratorCurrentOperation {
  drySHA?: string;
  /** format date-time */
  finishedAt?: string;
  hydratedSHA?: string;
  message: string;
  phase: "Hydrating" | "Failed" | "Hydrated";
  sourceHydrator?: ApplicationSpecSourceHydrator;
  /** format date-time */
  startedAt?: string;
}
export interface ApplicationStatusSourceHydratorLastSuccessfulOperation {
  drySHA?: string;
  hydratedSHA?: string;
  sourceHydrator?: ApplicationSpecSourceHydrator;
}
export interface ApplicationStatusSyncComparedTo {
  destination: ApplicationSpecDestination;
  ignoreDifferences?: readonly ApplicationSpecIgnoreDifferences[];
  source?: ApplicationSpecSource;
  sources?: readonly ApplicationSpecSource[];
}
export interface ApplicationOperationSyncSyncStrategyApply {
  force?: boolean;
}
export interface ApplicationSpecSourceDirectoryJsonnet {
  extVars?: readonly ApplicationSpecSourceDirectoryJsonnetExtVars[];
  libs?: readonly string[];
  tlas?: readonly ApplicationSpecSourceDirectoryJsonnetExtVars[];
}
export interface ApplicationSpecSourceHelmFileParameters {
  name?: string;
  path?: string;
}
export interface ApplicationSpecSourceHelmParameters {
  forceString?: boolean;
  name?: string;
  value?: string;
}
export interface ApplicationSpecSourceKustomizePatches {
  options?: { [k: string]: boolean };
  patch?: string;
  path?: string;
  target?: ApplicationSpecSourceKustomizePatchesTarget;
}
export interface ApplicationSpecSourceKustomizeReplicas {
  count: number | string;
  name: string;
}
export interface ApplicationSpecSourcePluginParameters {
  array?: readonly string[];
  map?: { [k: string]: string };
  name?: string;
  string?: string;
}
export interface ApplicationStatusOperationStateSyncResultResources {
  group: string;
  hookPhase?: string;
  hookType?: string;
  images?: readonly string[];
  kind: string;
  message?: string;
  name: string;
  namespace: string;
  status?: string;
  syncPhase?: string;
  version: string;
}
export interface ApplicationSpecSourceDirectoryJsonnetExtVars {
  code?: boolean;
  name: string;
  value: string;
}
export interface ApplicationSpecSourceKustomizePatchesTarget {
  annotationSelector?: string;
  group?: string;
  kind?: string;
  labelSelector?: string;
  name?: string;
  namespace?: string;
  version?: string;
}
/**
 * `argoproj.io/v1alpha1`, namespaced
 * @see https://github.com/argoproj/argo-cd
 */
export declare class ApplicationSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ApplicationSetProps): { [K in keyof ApplicationSetProps]: ApplicationSetProps[K] } & { apiVersion: 'argoproj.io/v1alpha1'; kind: 'ApplicationSet' };
  constructor(scope: Construct, id: string, props: ApplicationSetProps);
}
export interface ApplicationSetProps {
  metadata?: ObjectMeta;
  spec: ApplicationSetSpec;
}
export interface ApplicationSetSpec {
  applyNestedSelectors?: boolean;
  generators: readonly ApplicationSetSpecGenerators[];
  goTemplate?: boolean;
  goTemplateOptions?: readonly string[];
  ignoreApplicationDifferences?: readonly ApplicationSetSpecIgnoreApplicationDifferences[];
  preservedFields?: ApplicationSetSpecPreservedFields;
  strategy?: ApplicationSetSpecStrategy;
  syncPolicy?: ApplicationSetSpecSyncPolicy;
  template: ApplicationSetSpecTemplate;
  templatePatch?: string;
}
export interface ApplicationSetSpecGenerators {
  clusterDecisionResource?: ApplicationSetSpecGeneratorsClusterDecisionResource;
  clusters?: ApplicationSetSpecGeneratorsClusters;
  git?: ApplicationSetSpecGeneratorsGit;
  list?: ApplicationSetSpecGeneratorsList;
  matrix?: ApplicationSetSpecGeneratorsMatrix;
  merge?: ApplicationSetSpecGeneratorsMerge;
  plugin?: ApplicationSetSpecGeneratorsPlugin;
  pullRequest?: ApplicationSetSpecGeneratorsPullRequest;
  scmProvider?: ApplicationSetSpecGeneratorsScmProvider;
  selector?: LabelSelector;
}
export interface ApplicationSetSpecIgnoreApplicationDifferences {
  jqPathExpressions?: readonly string[];
  jsonPointers?: readonly string[];
  name?: string;
}
export interface ApplicationSetSpecPreservedFields {
  annotations?: readonly string[];
  labels?: readonly string[];
}
export interface ApplicationSetSpecStrategy {
  deletionOrder?: string;
  rollingSync?: ApplicationSetSpecStrategyRollingSync;
  type?: string;
}
export interface ApplicationSetSpecSyncPolicy {
  applicationsSync?: "create-only" | "create-update" | "create-delete" | "sync";
  preserveResourcesOnDeletion?: boolean;
}
export interface ApplicationSetSpecTemplate {
  metadata: ApplicationSetSpecTemplateMetadata;
  spec: ApplicationSetSpecTemplateSpec;
}
export interface ApplicationSetSpecGeneratorsClusterDecisionResource {
  /** → ConfigMap */
  configMapRef: string;
  labelSelector?: LabelSelector;
  name?: string;
  requeueAfterSeconds?: number;
  template?: ApplicationSetSpecTemplate;
  values?: { [k: string]: string };
}
export interface ApplicationSetSpecGeneratorsClusters {
  flatList?: boolean;
  selector?: LabelSelector;
  template?: ApplicationSetSpecTemplate;
  values?: { [k: string]: string };
}
export interface ApplicationSetSpecGeneratorsGit {
  directories?: readonly ApplicationSetSpecGeneratorsGitDirectories[];
  files?: readonly ApplicationSetSpecGeneratorsGitDirectories[];
  pathParamPrefix?: string;
  repoURL: string;
  requeueAfterSeconds?: number;
  revision: string;
  template?: ApplicationSetSpecTemplate;
  values?: { [k: string]: string };
}
export interface ApplicationSetSpecGeneratorsList {
  elements?: readonly unknown[];
  elementsYaml?: string;
  template?: ApplicationSetSpecTemplate;
}
export interface ApplicationSetSpecGeneratorsMatrix {
  generators: readonly ApplicationSetSpecGeneratorsMatrixGenerators[];
  template?: ApplicationSetSpecTemplate;
}
export interface ApplicationSetSpecGeneratorsMerge {
  generators: readonly ApplicationSetSpecGeneratorsMatrixGenerators[];
  mergeKeys: readonly string[];
  template?: ApplicationSetSpecTemplate;
}
export interface ApplicationSetSpecGeneratorsPlugin {
  /** → ConfigMap */
  configMapRef: ApplicationSetSpecGeneratorsPluginConfigMapRef;
  input?: ApplicationSetSpecGeneratorsPluginInput;
  requeueAfterSeconds?: number;
  template?: ApplicationSetSpecTemplate;
  values?: { [k: string]: string };
}
export interface ApplicationSetSpecGeneratorsPullRequest {
  azuredevops?: ApplicationSetSpecGeneratorsPullRequestAzuredevops;
  bitbucket?: ApplicationSetSpecGeneratorsPullRequestBitbucket;
  bitbucketServer?: ApplicationSetSpecGeneratorsPullRequestBitbucketServer;
  continueOnRepoNotFoundError?: boolean;
  filters?: readonly ApplicationSetSpecGeneratorsPullRequestFilters[];
  gitea?: ApplicationSetSpecGeneratorsPullRequestGitea;
  github?: ApplicationSetSpecGeneratorsPullRequestGithub;
  gitlab?: ApplicationSetSpecGeneratorsPullRequestGitlab;
  requeueAfterSeconds?: number;
  template?: ApplicationSetSpecTemplate;
  values?: { [k: string]: string };
}
export interface ApplicationSetSpecGeneratorsScmProvider {
  awsCodeCommit?: ApplicationSetSpecGeneratorsScmProviderAwsCodeCommit;
  azureDevOps?: ApplicationSetSpecGeneratorsScmProviderAzureDevOps;
  bitbucket?: ApplicationSetSpecGeneratorsScmProviderBitbucket;
  bitbucketServer?: ApplicationSetSpecGeneratorsScmProviderBitbucketServer;
  cloneProtocol?: string;
  filters?: readonly ApplicationSetSpecGeneratorsScmProviderFilters[];
  gitea?: ApplicationSetSpecGeneratorsScmProviderGitea;
  github?: ApplicationSetSpecGeneratorsScmProviderGithub;
  gitlab?: ApplicationSetSpecGeneratorsScmProviderGitlab;
  requeueAfterSeconds?: number;
  template?: ApplicationSetSpecTemplate;
  values?: { [k: string]: string };
}
export interface ApplicationSetSpecStrategyRollingSync {
  steps?: readonly ApplicationSetSpecStrategyRollingSyncSteps[];
}
export interface ApplicationSetSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface ApplicationSetSpecTemplateSpec {
  destination: ApplicationSetSpecTemplateSpecDestination;
  ignoreDifferences?: readonly ApplicationSetSpecTemplateSpecIgnoreDifferences[];
  info?: readonly ApplicationSetSpecTemplateSpecInfo[];
  project: string;
  revisionHistoryLimit?: number;
  source?: ApplicationSetSpecTemplateSpecSource;
  sourceHydrator?: ApplicationSetSpecTemplateSpecSourceHydrator;
  sources?: readonly ApplicationSetSpecTemplateSpecSource[];
  syncPolicy?: ApplicationSetSpecTemplateSpecSyncPolicy;
}
export interface ApplicationSetSpecGeneratorsGitDirectories {
  exclude?: boolean;
  path: string;
}
export interface ApplicationSetSpecGeneratorsMatrixGenerators {
  clusterDecisionResource?: ApplicationSetSpecGeneratorsClusterDecisionResource;
  clusters?: ApplicationSetSpecGeneratorsClusters;
  git?: ApplicationSetSpecGeneratorsGit;
  list?: ApplicationSetSpecGeneratorsList;
  matrix?: unknown;
  merge?: unknown;
  plugin?: ApplicationSetSpecGeneratorsPlugin;
  pullRequest?: ApplicationSetSpecGeneratorsPullRequest;
  scmProvider?: ApplicationSetSpecGeneratorsScmProvider;
  selector?: LabelSelector;
}
export interface ApplicationSetSpecGeneratorsPluginConfigMapRef {
  name: string;
}
export interface ApplicationSetSpecGeneratorsPluginInput {
  parameters?: { [k: string]: unknown };
}
export interface ApplicationSetSpecGeneratorsPullRequestAzuredevops {
  api?: string;
  labels?: readonly string[];
  organization: string;
  project: string;
  repo: string;
  tokenRef?: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef;
}
export interface ApplicationSetSpecGeneratorsPullRequestBitbucket {
  api?: string;
  basicAuth?: ApplicationSetSpecGeneratorsPullRequestBitbucketBasicAuth;
  bearerToken?: ApplicationSetSpecGeneratorsPullRequestBitbucketBearerToken;
  owner: string;
  repo: string;
}
export interface ApplicationSetSpecGeneratorsPullRequestBitbucketServer {
  api: string;
  basicAuth?: ApplicationSetSpecGeneratorsPullRequestBitbucketBasicAuth;
  bearerToken?: ApplicationSetSpecGeneratorsPullRequestBitbucketBearerToken;
  caRef?: ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef;
  insecure?: boolean;
  project: string;
  repo: string;
}
export interface ApplicationSetSpecGeneratorsPullRequestFilters {
  branchMatch?: string;
  targetBranchMatch?: string;
  titleMatch?: string;
}
export interface ApplicationSetSpecGeneratorsPullRequestGitea {
  api: string;
  insecure?: boolean;
  labels?: readonly string[];
  owner: string;
  repo: string;
  tokenRef?: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef;
}
export interface ApplicationSetSpecGeneratorsPullRequestGithub {
  api?: string;
  appSecretName?: string;
  labels?: readonly string[];
  owner: string;
  repo: string;
  tokenRef?: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef;
}
export interface ApplicationSetSpecGeneratorsPullRequestGitlab {
  api?: string;
  caRef?: ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef;
  insecure?: boolean;
  labels?: readonly string[];
  project: string;
  pullRequestState?: string;
  tokenRef?: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef;
}
export interface ApplicationSetSpecGeneratorsScmProviderAwsCodeCommit {
  allBranches?: boolean;
  region?: string;
  role?: string;
  tagFilters?: readonly ApplicationSetSpecGeneratorsScmProviderAwsCodeCommitTagFilters[];
}
export interface ApplicationSetSpecGeneratorsScmProviderAzureDevOps {
  accessTokenRef: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef;
  allBranches?: boolean;
  api?: string;
  organization: string;
  teamProject: string;
}
export interface ApplicationSetSpecGeneratorsScmProviderBitbucket {
  allBranches?: boolean;
  appPasswordRef: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef;
  owner: string;
  user: string;
}
export interface ApplicationSetSpecGeneratorsScmProviderBitbucketServer {
  allBranches?: boolean;
  api: string;
  basicAuth?: ApplicationSetSpecGeneratorsPullRequestBitbucketBasicAuth;
  bearerToken?: ApplicationSetSpecGeneratorsPullRequestBitbucketBearerToken;
  caRef?: ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef;
  insecure?: boolean;
  project: string;
}
export interface ApplicationSetSpecGeneratorsScmProviderFilters {
  branchMatch?: string;
  labelMatch?: string;
  pathsDoNotExist?: readonly string[];
  pathsExist?: readonly string[];
  repositoryMatch?: string;
}
export interface ApplicationSetSpecGeneratorsScmProviderGitea {
  allBranches?: boolean;
  api: string;
  excludeArchivedRepos?: boolean;
  insecure?: boolean;
  owner: string;
  tokenRef?: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef;
}
export interface ApplicationSetSpecGeneratorsScmProviderGithub {
  allBranches?: boolean;
  api?: string;
  appSecretName?: string;
  excludeArchivedRepos?: boolean;
  organization: string;
  tokenRef?: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef;
}
export interface ApplicationSetSpecGeneratorsScmProviderGitlab {
  allBranches?: boolean;
  api?: string;
  caRef?: ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef;
  group: string;
  includeArchivedRepos?: boolean;
  includeSharedProjects?: boolean;
  includeSubgroups?: boolean;
  insecure?: boolean;
  tokenRef?: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef;
  topic?: string;
}
export interface ApplicationSetSpecStrategyRollingSyncSteps {
  matchExpressions?: readonly ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions[];
  maxUpdate?: number | string;
}
export interface ApplicationSetSpecTemplateSpecDestination {
  name?: string;
  namespace?: string;
  server?: string;
}
export interface ApplicationSetSpecTemplateSpecIgnoreDifferences {
  group?: string;
  jqPathExpressions?: readonly string[];
  jsonPointers?: readonly string[];
  kind: string;
  managedFieldsManagers?: readonly string[];
  name?: string;
  namespace?: string;
}
export interface ApplicationSetSpecTemplateSpecInfo {
  name: string;
  value: string;
}
export interface ApplicationSetSpecTemplateSpecSource {
  chart?: string;
  directory?: ApplicationSetSpecTemplateSpecSourceDirectory;
  helm?: ApplicationSetSpecTemplateSpecSourceHelm;
  kustomize?: ApplicationSetSpecTemplateSpecSourceKustomize;
  name?: string;
  path?: string;
  plugin?: ApplicationSetSpecTemplateSpecSourcePlugin;
  ref?: string;
  repoURL: string;
  tagPrefix?: string;
  targetRevision?: string;
}
export interface ApplicationSetSpecTemplateSpecSourceHydrator {
  drySource: ApplicationSetSpecTemplateSpecSourceHydratorDrySource;
  hydrateTo?: ApplicationSetSpecTemplateSpecSourceHydratorHydrateTo;
  syncSource: ApplicationSetSpecTemplateSpecSourceHydratorSyncSource;
}
export interface ApplicationSetSpecTemplateSpecSyncPolicy {
  automated?: ApplicationSetSpecTemplateSpecSyncPolicyAutomated;
  managedNamespaceMetadata?: ApplicationSetSpecTemplateSpecSyncPolicyManagedNamespaceMetadata;
  retry?: ApplicationSetSpecTemplateSpecSyncPolicyRetry;
  syncOptions?: readonly string[];
}
export interface ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef {
  key: string;
  /** → Secret */
  secretName: string;
}
export interface ApplicationSetSpecGeneratorsPullRequestBitbucketBasicAuth {
  passwordRef: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef;
  username: string;
}
export interface ApplicationSetSpecGeneratorsPullRequestBitbucketBearerToken {
  tokenRef: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef;
}
export interface ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef {
  /** → ConfigMap */
  configMapName: string;
  key: string;
}
export interface ApplicationSetSpecGeneratorsScmProviderAwsCodeCommitTagFilters {
  key: string;
  value?: string;
}
export interface ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions {
  key?: string;
  operator?: string;
  values?: readonly string[];
}
export interface ApplicationSetSpecTemplateSpecSourceDirectory {
  exclude?: string;
  include?: string;
  jsonnet?: ApplicationSetSpecTemplateSpecSourceDirectoryJsonnet;
  recurse?: boolean;
}
export interface ApplicationSetSpecTemplateSpecSourceHelm {
  apiVersions?: readonly string[];
  fileParameters?: readonly ApplicationSetSpecTemplateSpecSourceHelmFileParameters[];
  ignoreMissingValueFiles?: boolean;
  kubeVersion?: string;
  namespace?: string;
  parameters?: readonly ApplicationSetSpecTemplateSpecSourceHelmParameters[];
  passCredentials?: boolean;
  releaseName?: string;
  skipCrds?: boolean;
  skipSchemaValidation?: boolean;
  skipTests?: boolean;
  valueFiles?: readonly string[];
  values?: string;
  valuesObject?: Record<string, unknown>;
  version?: string;
}
export interface ApplicationSetSpecTemplateSpecSourceKustomize {
  apiVersions?: readonly string[];
  commonAnnotations?: { [k: string]: string };
  commonAnnotationsEnvsubst?: boolean;
  commonLabels?: { [k: string]: string };
  components?: readonly string[];
  forceCommonAnnotations?: boolean;
  forceCommonLabels?: boolean;
  ignoreMissingComponents?: boolean;
  images?: readonly string[];
  kubeVersion?: string;
  labelIncludeTemplates?: boolean;
  labelWithoutSelector?: boolean;
  namePrefix?: string;
  nameSuffix?: string;
  namespace?: string;
  patches?: readonly ApplicationSetSpecTemplateSpecSourceKustomizePatches[];
  replicas?: readonly ApplicationSetSpecTemplateSpecSourceKustomizeReplicas[];
  version?: string;
}
export interface ApplicationSetSpecTemplateSpecSourcePlugin {
  env?: readonly ApplicationSetSpecTemplateSpecInfo[];
  name?: string;
  parameters?: readonly ApplicationSetSpecTemplateSpecSourcePluginParameters[];
}
export interface ApplicationSetSpecTemplateSpecSourceHydratorDrySource {
  directory?: ApplicationSetSpecTemplateSpecSourceDirectory;
  helm?: ApplicationSetSpecTemplateSpecSourceHelm;
  kustomize?: ApplicationSetSpecTemplateSpecSourceKustomize;
  path: string;
  plugin?: ApplicationSetSpecTemplateSpecSourcePlugin;
  repoURL: string;
  targetRevision: string;
}
export interface ApplicationSetSpecTemplateSpecSourceHydratorHydrateTo {
  targetBranch: string;
}
export interface ApplicationSetSpecTemplateSpecSourceHydratorSyncSource {
  /**
   * at least 1 character
   * pattern `^.{2,}|[^./]$`
   */
  path: string;
  repoURL?: string;
  targetBranch: string;
}
export interface ApplicationSetSpecTemplateSpecSyncPolicyAutomated {
  allowEmpty?: boolean;
  enabled?: boolean;
  prune?: boolean;
  selfHeal?: boolean;
}
export interface ApplicationSetSpecTemplateSpecSyncPolicyManagedNamespaceMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface ApplicationSetSpecTemplateSpecSyncPolicyRetry {
  backoff?: ApplicationSetSpecTemplateSpecSyncPolicyRetryBackoff;
  limit?: number;
  refresh?: boolean;
}
export interface ApplicationSetSpecTemplateSpecSourceDirectoryJsonnet {
  extVars?: readonly ApplicationSetSpecTemplateSpecSourceDirectoryJsonnetExtVars[];
  libs?: readonly string[];
  tlas?: readonly ApplicationSetSpecTemplateSpecSourceDirectoryJsonnetExtVars[];
}
export interface ApplicationSetSpecTemplateSpecSourceHelmFileParameters {
  name?: string;
  path?: string;
}
export interface ApplicationSetSpecTemplateSpecSourceHelmParameters {
  forceString?: boolean;
  name?: string;
  value?: string;
}
export interface ApplicationSetSpecTemplateSpecSourceKustomizePatches {
  options?: { [k: string]: boolean };
  patch?: string;
  path?: string;
  target?: ApplicationSetSpecTemplateSpecSourceKustomizePatchesTarget;
}
export interface ApplicationSetSpecTemplateSpecSourceKustomizeReplicas {
  count: number | string;
  name: string;
}
export interface ApplicationSetSpecTemplateSpecSourcePluginParameters {
  array?: readonly string[];
  map?: { [k: string]: string };
  name?: string;
  string?: string;
}
export interface ApplicationSetSpecTemplateSpecSyncPolicyRetryBackoff {
  duration?: string;
  factor?: number;
  maxDuration?: string;
}
export interface ApplicationSetSpecTemplateSpecSourceDirectoryJsonnetExtVars {
  code?: boolean;
  name: string;
  value: string;
}
export interface ApplicationSetSpecTemplateSpecSourceKustomizePatchesTarget {
  annotationSelector?: string;
  group?: string;
  kind?: string;
  labelSelector?: string;
  name?: string;
  namespace?: string;
  version?: string;
}

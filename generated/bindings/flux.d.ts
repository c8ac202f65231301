// Machine-written by `npx projen generate` from flux v2.9.4 (github:controlplaneio-fluxcd/flux-operator@b3b36020aca1f8d2172c76949c0bcb6bbf688dde, digest 036a3ddc8d0d62f4abc24c1494032b44): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { Variable } from './kubernetes/admissionregistration/v1';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `helm.toolkit.fluxcd.io/v2`, namespaced
 * @see https://github.com/controlplaneio-fluxcd/flux-operator
 */
export declare class HelmRelease extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HelmReleaseProps): { [K in keyof HelmReleaseProps]: HelmReleaseProps[K] } & { apiVersion: 'helm.toolkit.fluxcd.io/v2'; kind: 'HelmRelease' };
  constructor(scope: Construct, id: string, props?: HelmReleaseProps);
}
export interface HelmReleaseProps {
  metadata?: ObjectMeta;
  spec?: HelmReleaseSpec;
}
/** rule: `(has(self.chart) && !has(self.chartRef)) || (!has(self.chart) && has(self.chartRef))` */
export interface HelmReleaseSpec {
  chart?: HelmReleaseSpecChart;
  chartRef?: HelmReleaseSpecChartRef;
  commonMetadata?: HelmReleaseSpecCommonMetadata;
  dependsOn?: readonly HelmReleaseSpecDependsOn[];
  driftDetection?: HelmReleaseSpecDriftDetection;
  healthCheckExprs?: readonly HelmReleaseSpecHealthCheckExprs[];
  install?: HelmReleaseSpecInstall;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  interval: string;
  kubeConfig?: HelmReleaseSpecKubeConfig;
  maxHistory?: number;
  persistentClient?: boolean;
  postRenderStrategy?: "nohooks" | "combined" | "separate";
  postRenderers?: readonly HelmReleaseSpecPostRenderers[];
  /** 1 … 53 characters */
  releaseName?: string;
  rollback?: HelmReleaseSpecRollback;
  /**
   * → ServiceAccount
   * 1 … 253 characters
   */
  serviceAccountName?: string;
  /** 1 … 63 characters */
  storageNamespace?: string;
  suspend?: boolean;
  /** 1 … 63 characters */
  targetNamespace?: string;
  test?: HelmReleaseSpecTest;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  timeout?: string;
  uninstall?: HelmReleaseSpecUninstall;
  upgrade?: HelmReleaseSpecUpgrade;
  values?: unknown;
  valuesFrom?: readonly HelmReleaseSpecValuesFrom[];
  waitStrategy?: HelmReleaseSpecWaitStrategy;
}
export interface HelmReleaseSpecChart {
  metadata?: HelmReleaseSpecCommonMetadata;
  spec: HelmReleaseSpecChartSpec;
}
export interface HelmReleaseSpecChartRef {
  apiVersion?: string;
  kind: "OCIRepository" | "HelmChart" | "ExternalArtifact";
  /** 1 … 253 characters */
  name: string;
  /** 1 … 63 characters */
  namespace?: string;
}
export interface HelmReleaseSpecCommonMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface HelmReleaseSpecDependsOn {
  name: string;
  namespace?: string;
  readyExpr?: string;
}
export interface HelmReleaseSpecDriftDetection {
  ignore?: readonly HelmReleaseSpecDriftDetectionIgnore[];
  mode?: "enabled" | "warn" | "disabled";
}
export interface HelmReleaseSpecHealthCheckExprs {
  apiVersion: string;
  current: string;
  failed?: string;
  inProgress?: string;
  kind?: string;
}
export interface HelmReleaseSpecInstall {
  crds?: "Skip" | "Create" | "CreateReplace";
  createNamespace?: boolean;
  disableHooks?: boolean;
  disableOpenAPIValidation?: boolean;
  disableSchemaValidation?: boolean;
  disableTakeOwnership?: boolean;
  disableWait?: boolean;
  disableWaitForJobs?: boolean;
  remediation?: HelmReleaseSpecInstallRemediation;
  replace?: boolean;
  serverSideApply?: boolean;
  skipCRDs?: boolean;
  strategy?: HelmReleaseSpecInstallStrategy;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  timeout?: string;
}
/**
 * rule: `has(self.configMapRef) || has(self.secretRef)`
 * rule: `!has(self.configMapRef) || !has(self.secretRef)`
 */
export interface HelmReleaseSpecKubeConfig {
  /** → ConfigMap */
  configMapRef?: HelmReleaseSpecKubeConfigConfigMapRef;
  /** → Secret */
  secretRef?: HelmReleaseSpecKubeConfigSecretRef;
}
export interface HelmReleaseSpecPostRenderers {
  kustomize?: HelmReleaseSpecPostRenderersKustomize;
}
export interface HelmReleaseSpecRollback {
  cleanupOnFail?: boolean;
  disableHooks?: boolean;
  disableWait?: boolean;
  disableWaitForJobs?: boolean;
  force?: boolean;
  recreate?: boolean;
  serverSideApply?: "enabled" | "disabled" | "auto";
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  timeout?: string;
}
export interface HelmReleaseSpecTest {
  enable?: boolean;
  filters?: readonly HelmReleaseSpecTestFilters[];
  ignoreFailures?: boolean;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  timeout?: string;
}
export interface HelmReleaseSpecUninstall {
  /** @default "background" */
  deletionPropagation?: "background" | "foreground" | "orphan";
  disableHooks?: boolean;
  disableWait?: boolean;
  keepHistory?: boolean;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  timeout?: string;
}
export interface HelmReleaseSpecUpgrade {
  chartNameChangeStrategy?: "InPlaceUpdate" | "Reinstall";
  cleanupOnFail?: boolean;
  crds?: "Skip" | "Create" | "CreateReplace";
  disableHooks?: boolean;
  disableOpenAPIValidation?: boolean;
  disableSchemaValidation?: boolean;
  disableTakeOwnership?: boolean;
  disableWait?: boolean;
  disableWaitForJobs?: boolean;
  force?: boolean;
  preserveValues?: boolean;
  remediation?: HelmReleaseSpecUpgradeRemediation;
  serverSideApply?: "enabled" | "disabled" | "auto";
  strategy?: HelmReleaseSpecUpgradeStrategy;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  timeout?: string;
}
export interface HelmReleaseSpecValuesFrom {
  kind: "Secret" | "ConfigMap";
  literal?: boolean;
  /** 1 … 253 characters */
  name: string;
  optional?: boolean;
  /**
   * at most 250 characters
   * pattern `^([a-zA-Z0-9_\-.\\\/]|\[[0-9]{1,5}\])+$`
   */
  targetPath?: string;
  /**
   * at most 253 characters
   * pattern `^[\-._a-zA-Z0-9]+$`
   */
  valuesKey?: string;
}
export interface HelmReleaseSpecWaitStrategy {
  name: "poller" | "legacy";
}
export interface HelmReleaseSpecChartSpec {
  /** 1 … 2048 characters */
  chart: string;
  ignoreMissingValuesFiles?: boolean;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  interval?: string;
  /** @default "ChartVersion" */
  reconcileStrategy?: "ChartVersion" | "Revision";
  sourceRef: HelmReleaseSpecChartSpecSourceRef;
  valuesFiles?: readonly string[];
  verify?: HelmReleaseSpecChartSpecVerify;
  /** @default "*" */
  version?: string;
}
export interface HelmReleaseSpecDriftDetectionIgnore {
  paths: readonly string[];
  target?: HelmReleaseSpecDriftDetectionIgnoreTarget;
}
export interface HelmReleaseSpecInstallRemediation {
  ignoreTestFailures?: boolean;
  remediateLastFailure?: boolean;
  retries?: number;
}
/** rule: `!has(self.retryInterval) || self.name != 'RemediateOnFailure'` */
export interface HelmReleaseSpecInstallStrategy {
  name: "RemediateOnFailure" | "RetryOnFailure";
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  retryInterval?: string;
}
export interface HelmReleaseSpecKubeConfigConfigMapRef {
  name: string;
}
export interface HelmReleaseSpecKubeConfigSecretRef {
  key?: string;
  name: string;
}
export interface HelmReleaseSpecPostRenderersKustomize {
  images?: readonly HelmReleaseSpecPostRenderersKustomizeImages[];
  patches?: readonly HelmReleaseSpecPostRenderersKustomizePatches[];
}
export interface HelmReleaseSpecTestFilters {
  exclude?: boolean;
  /** 1 … 253 characters */
  name: string;
}
export interface HelmReleaseSpecUpgradeRemediation {
  ignoreTestFailures?: boolean;
  remediateLastFailure?: boolean;
  retries?: number;
  strategy?: "rollback" | "uninstall";
}
/** rule: `!has(self.retryInterval) || self.name == 'RetryOnFailure'` */
export interface HelmReleaseSpecUpgradeStrategy {
  name: "RemediateOnFailure" | "RetryOnFailure";
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  retryInterval?: string;
}
export interface HelmReleaseSpecChartSpecSourceRef {
  apiVersion?: string;
  kind: "HelmRepository" | "GitRepository" | "Bucket";
  /** 1 … 253 characters */
  name: string;
  /** 1 … 63 characters */
  namespace?: string;
}
export interface HelmReleaseSpecChartSpecVerify {
  /** @default "cosign" */
  provider?: "cosign" | "notation";
  /** → Secret */
  secretRef?: HelmReleaseSpecKubeConfigConfigMapRef;
}
export interface HelmReleaseSpecDriftDetectionIgnoreTarget {
  annotationSelector?: string;
  group?: string;
  kind?: string;
  labelSelector?: string;
  name?: string;
  namespace?: string;
  version?: string;
}
export interface HelmReleaseSpecPostRenderersKustomizeImages {
  digest?: string;
  name: string;
  newName?: string;
  newTag?: string;
}
export interface HelmReleaseSpecPostRenderersKustomizePatches {
  patch: string;
  target?: HelmReleaseSpecDriftDetectionIgnoreTarget;
}
/**
 * `image.toolkit.fluxcd.io/v1`, namespaced
 * @see https://github.com/controlplaneio-fluxcd/flux-operator
 */
export declare class ImagePolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ImagePolicyProps): { [K in keyof ImagePolicyProps]: ImagePolicyProps[K] } & { apiVersion: 'image.toolkit.fluxcd.io/v1'; kind: 'ImagePolicy' };
  constructor(scope: Construct, id: string, props?: ImagePolicyProps);
}
export interface ImagePolicyProps {
  metadata?: ObjectMeta;
  spec?: ImagePolicySpec;
}
/**
 * rule: `!has(self.interval) || (has(self.digestReflectionPolicy) && self.digestReflectionPolicy == 'Always')`
 * rule: `has(self.interval) || !has(self.digestReflectionPolicy) || self.digestReflectionPolicy != 'Always'`
 */
export interface ImagePolicySpec {
  /** @default "Never" */
  digestReflectionPolicy?: "Always" | "IfNotPresent" | "Never";
  filterTags?: ImagePolicySpecFilterTags;
  imageRepositoryRef: ImagePolicySpecImageRepositoryRef;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  interval?: string;
  policy: ImagePolicySpecPolicy;
  suspend?: boolean;
}
export interface ImagePolicySpecFilterTags {
  extract?: string;
  pattern?: string;
}
export interface ImagePolicySpecImageRepositoryRef {
  name: string;
  namespace?: string;
}
export interface ImagePolicySpecPolicy {
  alphabetical?: ImagePolicySpecPolicyAlphabetical;
  numerical?: ImagePolicySpecPolicyAlphabetical;
  semver?: ImagePolicySpecPolicySemver;
}
export interface ImagePolicySpecPolicyAlphabetical {
  /** @default "asc" */
  order?: "asc" | "desc";
}
export interface ImagePolicySpecPolicySemver {
  range: string;
}
/**
 * `image.toolkit.fluxcd.io/v1`, namespaced
 * @see https://github.com/controlplaneio-fluxcd/flux-operator
 */
export declare class ImageRepository extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ImageRepositoryProps): { [K in keyof ImageRepositoryProps]: ImageRepositoryProps[K] } & { apiVersion: 'image.toolkit.fluxcd.io/v1'; kind: 'ImageRepository' };
  constructor(scope: Construct, id: string, props?: ImageRepositoryProps);
}
export interface ImageRepositoryProps {
  metadata?: ObjectMeta;
  spec?: ImageRepositorySpec;
}
export interface ImageRepositorySpec {
  accessFrom?: ImageRepositorySpecAccessFrom;
  certSecretRef?: ImageRepositorySpecCertSecretRef;
  /**
   * at most 25 items
   * @default ["^.*\\.sig$"]
   */
  exclusionList?: readonly string[];
  image: string;
  insecure?: boolean;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  interval: string;
  /** @default "generic" */
  provider?: "generic" | "aws" | "azure" | "gcp";
  proxySecretRef?: ImageRepositorySpecCertSecretRef;
  /** → Secret */
  secretRef?: ImageRepositorySpecCertSecretRef;
  /**
   * → ServiceAccount
   * at most 253 characters
   */
  serviceAccountName?: string;
  suspend?: boolean;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m))+$` */
  timeout?: string;
}
export interface ImageRepositorySpecAccessFrom {
  namespaceSelectors: readonly ImageRepositorySpecAccessFromNamespaceSelectors[];
}
export interface ImageRepositorySpecCertSecretRef {
  name: string;
}
export interface ImageRepositorySpecAccessFromNamespaceSelectors {
  matchLabels?: { [k: string]: string };
}
/**
 * `image.toolkit.fluxcd.io/v1`, namespaced
 * @see https://github.com/controlplaneio-fluxcd/flux-operator
 */
export declare class ImageUpdateAutomation extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ImageUpdateAutomationProps): { [K in keyof ImageUpdateAutomationProps]: ImageUpdateAutomationProps[K] } & { apiVersion: 'image.toolkit.fluxcd.io/v1'; kind: 'ImageUpdateAutomation' };
  constructor(scope: Construct, id: string, props?: ImageUpdateAutomationProps);
}
export interface ImageUpdateAutomationProps {
  metadata?: ObjectMeta;
  spec?: ImageUpdateAutomationSpec;
}
export interface ImageUpdateAutomationSpec {
  git?: ImageUpdateAutomationSpecGit;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  interval: string;
  policySelector?: LabelSelector;
  sourceRef: ImageUpdateAutomationSpecSourceRef;
  suspend?: boolean;
  /** @default {"strategy":"Setters"} */
  update?: ImageUpdateAutomationSpecUpdate;
}
export interface ImageUpdateAutomationSpecGit {
  checkout?: ImageUpdateAutomationSpecGitCheckout;
  commit: ImageUpdateAutomationSpecGitCommit;
  push?: ImageUpdateAutomationSpecGitPush;
}
export interface ImageUpdateAutomationSpecSourceRef {
  apiVersion?: string;
  /** @default "GitRepository" */
  kind?: "GitRepository";
  name: string;
  namespace?: string;
}
export interface ImageUpdateAutomationSpecUpdate {
  path?: string;
  /** @default "Setters" */
  strategy?: "Setters";
}
export interface ImageUpdateAutomationSpecGitCheckout {
  ref: ImageUpdateAutomationSpecGitCheckoutRef;
}
export interface ImageUpdateAutomationSpecGitCommit {
  author: ImageUpdateAutomationSpecGitCommitAuthor;
  messageTemplate?: string;
  messageTemplateValues?: { [k: string]: string };
  signingKey?: ImageUpdateAutomationSpecGitCommitSigningKey;
}
export interface ImageUpdateAutomationSpecGitPush {
  branch?: string;
  options?: { [k: string]: string };
  /** pattern `^$|^[^+:]` */
  refspec?: string;
}
export interface ImageUpdateAutomationSpecGitCheckoutRef {
  branch?: string;
  commit?: string;
  name?: string;
  semver?: string;
  tag?: string;
}
export interface ImageUpdateAutomationSpecGitCommitAuthor {
  email: string;
  name?: string;
}
export interface ImageUpdateAutomationSpecGitCommitSigningKey {
  /** → Secret */
  secretRef: ImageUpdateAutomationSpecGitCommitSigningKeySecretRef;
  type?: "gpg" | "ssh";
}
export interface ImageUpdateAutomationSpecGitCommitSigningKeySecretRef {
  name: string;
}
/**
 * `kustomize.toolkit.fluxcd.io/v1`, namespaced
 * @see https://github.com/controlplaneio-fluxcd/flux-operator
 */
export declare class Kustomization extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KustomizationProps): { [K in keyof KustomizationProps]: KustomizationProps[K] } & { apiVersion: 'kustomize.toolkit.fluxcd.io/v1'; kind: 'Kustomization' };
  constructor(scope: Construct, id: string, props?: KustomizationProps);
}
export interface KustomizationProps {
  metadata?: ObjectMeta;
  spec?: KustomizationSpec;
}
export interface KustomizationSpec {
  buildMetadata?: readonly ("originAnnotations" | "transformerAnnotations")[];
  commonMetadata?: KustomizationSpecCommonMetadata;
  components?: readonly string[];
  decryption?: KustomizationSpecDecryption;
  deletionPolicy?: "MirrorPrune" | "Delete" | "WaitForTermination" | "Orphan";
  dependsOn?: readonly KustomizationSpecDependsOn[];
  force?: boolean;
  healthCheckExprs?: readonly KustomizationSpecHealthCheckExprs[];
  healthChecks?: readonly KustomizationSpecHealthChecks[];
  ignore?: readonly KustomizationSpecIgnore[];
  ignoreMissingComponents?: boolean;
  images?: readonly KustomizationSpecImages[];
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  interval: string;
  kubeConfig?: KustomizationSpecKubeConfig;
  /** 1 … 200 characters */
  namePrefix?: string;
  /** 1 … 200 characters */
  nameSuffix?: string;
  patches?: readonly KustomizationSpecPatches[];
  path?: string;
  postBuild?: KustomizationSpecPostBuild;
  prune: boolean;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  retryInterval?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  sourceRef: KustomizationSpecSourceRef;
  suspend?: boolean;
  /** 1 … 63 characters */
  targetNamespace?: string;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  timeout?: string;
  wait?: boolean;
}
export interface KustomizationSpecCommonMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface KustomizationSpecDecryption {
  provider: "sops";
  /** → Secret */
  secretRef?: KustomizationSpecDecryptionSecretRef;
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface KustomizationSpecDependsOn {
  name: string;
  namespace?: string;
  readyExpr?: string;
}
export interface KustomizationSpecHealthCheckExprs {
  apiVersion: string;
  current: string;
  failed?: string;
  inProgress?: string;
  kind?: string;
}
export interface KustomizationSpecHealthChecks {
  apiVersion?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface KustomizationSpecIgnore {
  paths: readonly string[];
  target?: KustomizationSpecIgnoreTarget;
}
export interface KustomizationSpecImages {
  digest?: string;
  name: string;
  newName?: string;
  newTag?: string;
}
/**
 * rule: `has(self.configMapRef) || has(self.secretRef)`
 * rule: `!has(self.configMapRef) || !has(self.secretRef)`
 */
export interface KustomizationSpecKubeConfig {
  /** → ConfigMap */
  configMapRef?: KustomizationSpecDecryptionSecretRef;
  /** → Secret */
  secretRef?: KustomizationSpecKubeConfigSecretRef;
}
export interface KustomizationSpecPatches {
  patch: string;
  target?: KustomizationSpecIgnoreTarget;
}
export interface KustomizationSpecPostBuild {
  substitute?: { [k: string]: string };
  substituteFrom?: readonly KustomizationSpecPostBuildSubstituteFrom[];
  substituteStrategy?: "WithVariables" | "Always";
}
export interface KustomizationSpecSourceRef {
  apiVersion?: string;
  kind: "OCIRepository" | "GitRepository" | "Bucket" | "ExternalArtifact";
  name: string;
  namespace?: string;
}
export interface KustomizationSpecDecryptionSecretRef {
  name: string;
}
export interface KustomizationSpecIgnoreTarget {
  annotationSelector?: string;
  group?: string;
  kind?: string;
  labelSelector?: string;
  name?: string;
  namespace?: string;
  version?: string;
}
export interface KustomizationSpecKubeConfigSecretRef {
  key?: string;
  name: string;
}
export interface KustomizationSpecPostBuildSubstituteFrom {
  kind: "Secret" | "ConfigMap";
  /** 1 … 253 characters */
  name: string;
  optional?: boolean;
}
/**
 * `notification.toolkit.fluxcd.io/v1beta3`, namespaced
 * @see https://github.com/controlplaneio-fluxcd/flux-operator
 */
export declare class Alert extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AlertProps): { [K in keyof AlertProps]: AlertProps[K] } & { apiVersion: 'notification.toolkit.fluxcd.io/v1beta3'; kind: 'Alert' };
  constructor(scope: Construct, id: string, props?: AlertProps);
}
export interface AlertProps {
  metadata?: ObjectMeta;
  spec?: AlertSpec;
}
export interface AlertSpec {
  eventMetadata?: { [k: string]: string };
  /** @default "info" */
  eventSeverity?: "info" | "error";
  eventSources: readonly AlertSpecEventSources[];
  exclusionList?: readonly string[];
  inclusionList?: readonly string[];
  providerRef: AlertSpecProviderRef;
  /** at most 255 characters */
  summary?: string;
  suspend?: boolean;
}
export interface AlertSpecEventSources {
  apiVersion?: string;
  kind: "Bucket" | "GitRepository" | "Kustomization" | "HelmRelease" | "HelmChart" | "HelmRepository" | "ImageRepository" | "ImagePolicy" | "ImageUpdateAutomation" | "OCIRepository" | "ArtifactGenerator" | "ExternalArtifact";
  matchLabels?: { [k: string]: string };
  /** 1 … 253 characters */
  name: string;
  /** 1 … 253 characters */
  namespace?: string;
}
export interface AlertSpecProviderRef {
  name: string;
}
/**
 * `notification.toolkit.fluxcd.io/v1beta3`, namespaced
 * @see https://github.com/controlplaneio-fluxcd/flux-operator
 */
export declare class Provider extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ProviderProps): { [K in keyof ProviderProps]: ProviderProps[K] } & { apiVersion: 'notification.toolkit.fluxcd.io/v1beta3'; kind: 'Provider' };
  constructor(scope: Construct, id: string, props?: ProviderProps);
}
export interface ProviderProps {
  metadata?: ObjectMeta;
  spec?: ProviderSpec;
}
export interface ProviderSpec {
  /** at most 2048 characters */
  address?: string;
  certSecretRef?: ProviderSpecCertSecretRef;
  /** at most 2048 characters */
  channel?: string;
  commitStatusExpr?: string;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  interval?: string;
  /**
   * at most 2048 characters
   * pattern `^(http|https)://.*$`
   */
  proxy?: string;
  proxySecretRef?: ProviderSpecCertSecretRef;
  /** → Secret */
  secretRef?: ProviderSpecCertSecretRef;
  /** → ServiceAccount */
  serviceAccountName?: string;
  suspend?: boolean;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m))+$` */
  timeout?: string;
  type: "slack" | "discord" | "msteams" | "rocket" | "generic" | "generic-hmac" | "github" | "gitlab" | "gitea" | "giteapullrequestcomment" | "bitbucketserver" | "bitbucket" | "azuredevops" | "googlechat" | "googlepubsub" | "webex" | "sentry" | "azureeventhub" | "telegram" | "lark" | "matrix" | "opsgenie" | "alertmanager" | "grafana" | "githubdispatch" | "githubpullrequestcomment" | "gitlabmergerequestcomment" | "pagerduty" | "datadog" | "nats" | "zulip" | "otel";
  /** at most 2048 characters */
  username?: string;
}
export interface ProviderSpecCertSecretRef {
  name: string;
}
/**
 * `notification.toolkit.fluxcd.io/v1`, namespaced
 * @see https://github.com/controlplaneio-fluxcd/flux-operator
 */
export declare class Receiver extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ReceiverProps): { [K in keyof ReceiverProps]: ReceiverProps[K] } & { apiVersion: 'notification.toolkit.fluxcd.io/v1'; kind: 'Receiver' };
  constructor(scope: Construct, id: string, props?: ReceiverProps);
}
export interface ReceiverProps {
  metadata?: ObjectMeta;
  spec?: ReceiverSpec;
}
/**
 * rule: `self.type != 'generic-oidc' || (has(self.oidcProviders) && size(self.oidcProviders) > 0)`
 * rule: `self.type == 'generic-oidc' || !has(self.oidcProviders) || size(self.oidcProviders) == 0`
 * rule: `self.type != 'generic-oidc' || !has(self.secretRef)`
 * rule: `self.type == 'generic-oidc' || has(self.secretRef)`
 */
export interface ReceiverSpec {
  events?: readonly string[];
  /**
   * pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$`
   * @default "10m"
   */
  interval?: string;
  /** one per `issuerURL` */
  oidcProviders?: readonly ReceiverSpecOidcProviders[];
  resourceFilter?: string;
  resources: readonly ReceiverSpecResources[];
  /** → Secret */
  secretRef?: ReceiverSpecSecretRef;
  suspend?: boolean;
  type: "generic" | "generic-hmac" | "generic-oidc" | "github" | "gitlab" | "bitbucket" | "harbor" | "dockerhub" | "quay" | "gcr" | "nexus" | "acr" | "cdevents";
}
export interface ReceiverSpecOidcProviders {
  audience?: string;
  /** pattern `^https?://` */
  issuerURL: string;
  /** at least 1 item */
  validations: readonly ReceiverSpecOidcProvidersValidations[];
  variables?: readonly Variable[];
}
export interface ReceiverSpecResources {
  apiVersion?: string;
  filter?: string;
  kind: "Bucket" | "GitRepository" | "Kustomization" | "HelmRelease" | "HelmChart" | "HelmRepository" | "ImageRepository" | "ImagePolicy" | "ImageUpdateAutomation" | "OCIRepository" | "ArtifactGenerator" | "ExternalArtifact";
  matchLabels?: { [k: string]: string };
  /** 1 … 253 characters */
  name: string;
  /** 1 … 253 characters */
  namespace?: string;
}
export interface ReceiverSpecSecretRef {
  name: string;
}
export interface ReceiverSpecOidcProvidersValidations {
  expression: string;
  message: string;
}
/**
 * `source.extensions.fluxcd.io/v1beta1`, namespaced
 * @see https://github.com/controlplaneio-fluxcd/flux-operator
 */
export declare class ArtifactGenerator extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ArtifactGeneratorProps): { [K in keyof ArtifactGeneratorProps]: ArtifactGeneratorProps[K] } & { apiVersion: 'source.extensions.fluxcd.io/v1beta1'; kind: 'ArtifactGenerator' };
  constructor(scope: Construct, id: string, props?: ArtifactGeneratorProps);
}
export interface ArtifactGeneratorProps {
  metadata?: ObjectMeta;
  spec?: ArtifactGeneratorSpec;
}
export interface ArtifactGeneratorSpec {
  /** 1 … 1000 items */
  artifacts: readonly ArtifactGeneratorSpecArtifacts[];
  commonMetadata?: ArtifactGeneratorSpecCommonMetadata;
  /**
   * at most 1024 characters
   * pattern `^@([a-z0-9]([a-z0-9_-]*[a-z0-9])?)/(.*)$`
   */
  pathPattern?: string;
  /** 1 … 1000 items */
  sources: readonly ArtifactGeneratorSpecSources[];
}
export interface ArtifactGeneratorSpecArtifacts {
  /** at least 1 item */
  copy: readonly ArtifactGeneratorSpecArtifactsCopy[];
  /** 1 … 253 characters */
  name: string;
  /**
   * at most 64 characters
   * pattern `^@([a-z0-9]([a-z0-9_-]*[a-z0-9])?)$`
   */
  originRevision?: string;
  /**
   * at most 64 characters
   * pattern `^@([a-z0-9]([a-z0-9_-]*[a-z0-9])?)$`
   */
  revision?: string;
}
export interface ArtifactGeneratorSpecCommonMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface ArtifactGeneratorSpecSources {
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$`
   */
  alias: string;
  kind: "Bucket" | "GitRepository" | "OCIRepository" | "HelmChart" | "ExternalArtifact";
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface ArtifactGeneratorSpecArtifactsCopy {
  /**
   * at most 100 items
   * each: at most 1024 characters
   */
  exclude?: readonly string[];
  /**
   * 1 … 1024 characters
   * pattern `^@([a-z0-9]([a-z0-9_-]*[a-z0-9])?)/(.*)$`
   */
  from: string;
  strategy?: "Overwrite" | "Merge" | "Extract";
  /**
   * 1 … 1024 characters
   * pattern `^@artifact/([^/]{0,1}|[^./][^/]|[.][^./]|[^/]{3,})(/([^/]{0,1}|[^./][^/]|[.][^./]|[^/]{3,}))*$`
   */
  to: string;
}
/**
 * `source.toolkit.fluxcd.io/v1`, namespaced
 * @see https://github.com/controlplaneio-fluxcd/flux-operator
 */
export declare class Bucket extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BucketProps): { [K in keyof BucketProps]: BucketProps[K] } & { apiVersion: 'source.toolkit.fluxcd.io/v1'; kind: 'Bucket' };
  constructor(scope: Construct, id: string, props?: BucketProps);
}
export interface BucketProps {
  metadata?: ObjectMeta;
  spec?: BucketSpec;
}
/**
 * rule: `self.provider == 'aws' || self.provider == 'generic' || !has(self.sts)`
 * rule: `self.provider != 'aws' || !has(self.sts) || self.sts.provider == 'aws'`
 * rule: `self.provider != 'generic' || !has(self.sts) || self.sts.provider == 'ldap'`
 * rule: `!has(self.sts) || self.sts.provider != 'aws' || !has(self.sts.secretRef)`
 * rule: `!has(self.sts) || self.sts.provider != 'aws' || !has(self.sts.certSecretRef)`
 * rule: `self.provider != 'generic' || !has(self.serviceAccountName)`
 * rule: `!has(self.secretRef) || !has(self.serviceAccountName)`
 */
export interface BucketSpec {
  bucketName: string;
  certSecretRef?: BucketSpecCertSecretRef;
  endpoint: string;
  ignore?: string;
  insecure?: boolean;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  interval: string;
  prefix?: string;
  /** @default "generic" */
  provider?: "generic" | "aws" | "gcp" | "azure";
  proxySecretRef?: BucketSpecCertSecretRef;
  region?: string;
  /** → Secret */
  secretRef?: BucketSpecCertSecretRef;
  /** → ServiceAccount */
  serviceAccountName?: string;
  sts?: BucketSpecSts;
  suspend?: boolean;
  /**
   * pattern `^([0-9]+(\.[0-9]+)?(ms|s|m))+$`
   * @default "60s"
   */
  timeout?: string;
}
export interface BucketSpecCertSecretRef {
  name: string;
}
export interface BucketSpecSts {
  certSecretRef?: BucketSpecCertSecretRef;
  /** pattern `^(http|https)://.*$` */
  endpoint: string;
  provider: "aws" | "ldap";
  /** → Secret */
  secretRef?: BucketSpecCertSecretRef;
}
/**
 * `source.toolkit.fluxcd.io/v1`, namespaced
 * @see https://github.com/controlplaneio-fluxcd/flux-operator
 */
export declare class ExternalArtifact extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ExternalArtifactProps): { [K in keyof ExternalArtifactProps]: ExternalArtifactProps[K] } & { apiVersion: 'source.toolkit.fluxcd.io/v1'; kind: 'ExternalArtifact' };
  constructor(scope: Construct, id: string, props?: ExternalArtifactProps);
}
export interface ExternalArtifactProps {
  metadata?: ObjectMeta;
  spec?: ExternalArtifactSpec;
}
export interface ExternalArtifactSpec {
  sourceRef?: ExternalArtifactSpecSourceRef;
}
export interface ExternalArtifactSpecSourceRef {
  apiVersion?: string;
  kind: string;
  name: string;
  namespace?: string;
}
/**
 * `source.toolkit.fluxcd.io/v1`, namespaced
 * @see https://github.com/controlplaneio-fluxcd/flux-operator
 */
export declare class GitRepository extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GitRepositoryProps): { [K in keyof GitRepositoryProps]: GitRepositoryProps[K] } & { apiVersion: 'source.toolkit.fluxcd.io/v1'; kind: 'GitRepository' };
  constructor(scope: Construct, id: string, props?: GitRepositoryProps);
}
export interface GitRepositoryProps {
  metadata?: ObjectMeta;
  spec?: GitRepositorySpec;
}
/** rule: `!has(self.serviceAccountName) || (has(self.provider) && (self.provider == 'azure' || self.provider == 'aws'))` */
export interface GitRepositorySpec {
  ignore?: string;
  include?: readonly GitRepositorySpecInclude[];
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  interval: string;
  provider?: "generic" | "aws" | "azure" | "github";
  proxySecretRef?: GitRepositorySpecProxySecretRef;
  recurseSubmodules?: boolean;
  ref?: GitRepositorySpecRef;
  /** → Secret */
  secretRef?: GitRepositorySpecProxySecretRef;
  /** → ServiceAccount */
  serviceAccountName?: string;
  sparseCheckout?: readonly string[];
  suspend?: boolean;
  /**
   * pattern `^([0-9]+(\.[0-9]+)?(ms|s|m))+$`
   * @default "60s"
   */
  timeout?: string;
  /** pattern `^(http|https|ssh)://.*$` */
  url: string;
  verify?: GitRepositorySpecVerify;
}
export interface GitRepositorySpecInclude {
  fromPath?: string;
  repository: GitRepositorySpecProxySecretRef;
  toPath?: string;
}
export interface GitRepositorySpecProxySecretRef {
  name: string;
}
export interface GitRepositorySpecRef {
  branch?: string;
  commit?: string;
  name?: string;
  semver?: string;
  tag?: string;
}
export interface GitRepositorySpecVerify {
  /** @default "HEAD" */
  mode?: "head" | "HEAD" | "Tag" | "TagAndHEAD";
  /** → Secret */
  secretRef: GitRepositorySpecProxySecretRef;
}
/**
 * `source.toolkit.fluxcd.io/v1`, namespaced
 * @see https://github.com/controlplaneio-fluxcd/flux-operator
 */
export declare class HelmChart extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HelmChartProps): { [K in keyof HelmChartProps]: HelmChartProps[K] } & { apiVersion: 'source.toolkit.fluxcd.io/v1'; kind: 'HelmChart' };
  constructor(scope: Construct, id: string, props?: HelmChartProps);
}
export interface HelmChartProps {
  metadata?: ObjectMeta;
  spec?: HelmChartSpec;
}
/** rule: `!has(self.verify) || self.sourceRef.kind == 'HelmRepository'` */
export interface HelmChartSpec {
  chart: string;
  ignoreMissingValuesFiles?: boolean;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  interval: string;
  /** @default "ChartVersion" */
  reconcileStrategy?: "ChartVersion" | "Revision";
  sourceRef: HelmChartSpecSourceRef;
  suspend?: boolean;
  valuesFiles?: readonly string[];
  verify?: HelmChartSpecVerify;
  /** @default "*" */
  version?: string;
}
export interface HelmChartSpecSourceRef {
  apiVersion?: string;
  kind: "HelmRepository" | "GitRepository" | "Bucket";
  name: string;
}
export interface HelmChartSpecVerify {
  matchOIDCIdentity?: readonly HelmChartSpecVerifyMatchOIDCIdentity[];
  /** @default "cosign" */
  provider?: "cosign" | "notation";
  /** → Secret */
  secretRef?: HelmChartSpecVerifySecretRef;
}
export interface HelmChartSpecVerifyMatchOIDCIdentity {
  issuer: string;
  subject: string;
}
export interface HelmChartSpecVerifySecretRef {
  name: string;
}
/**
 * `source.toolkit.fluxcd.io/v1`, namespaced
 * @see https://github.com/controlplaneio-fluxcd/flux-operator
 */
export declare class HelmRepository extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HelmRepositoryProps): { [K in keyof HelmRepositoryProps]: HelmRepositoryProps[K] } & { apiVersion: 'source.toolkit.fluxcd.io/v1'; kind: 'HelmRepository' };
  constructor(scope: Construct, id: string, props?: HelmRepositoryProps);
}
export interface HelmRepositoryProps {
  metadata?: ObjectMeta;
  spec?: HelmRepositorySpec;
}
export interface HelmRepositorySpec {
  accessFrom?: HelmRepositorySpecAccessFrom;
  certSecretRef?: HelmRepositorySpecCertSecretRef;
  insecure?: boolean;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  interval?: string;
  passCredentials?: boolean;
  /** @default "generic" */
  provider?: "generic" | "aws" | "azure" | "gcp";
  /** → Secret */
  secretRef?: HelmRepositorySpecCertSecretRef;
  suspend?: boolean;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m))+$` */
  timeout?: string;
  type?: "default" | "oci";
  /** pattern `^(http|https|oci)://.*$` */
  url: string;
}
export interface HelmRepositorySpecAccessFrom {
  namespaceSelectors: readonly HelmRepositorySpecAccessFromNamespaceSelectors[];
}
export interface HelmRepositorySpecCertSecretRef {
  name: string;
}
export interface HelmRepositorySpecAccessFromNamespaceSelectors {
  matchLabels?: { [k: string]: string };
}
/**
 * `source.toolkit.fluxcd.io/v1`, namespaced
 * @see https://github.com/controlplaneio-fluxcd/flux-operator
 */
export declare class OCIRepository extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OCIRepositoryProps): { [K in keyof OCIRepositoryProps]: OCIRepositoryProps[K] } & { apiVersion: 'source.toolkit.fluxcd.io/v1'; kind: 'OCIRepository' };
  constructor(scope: Construct, id: string, props?: OCIRepositoryProps);
}
export interface OCIRepositoryProps {
  metadata?: ObjectMeta;
  spec?: OCIRepositorySpec;
}
export interface OCIRepositorySpec {
  certSecretRef?: OCIRepositorySpecCertSecretRef;
  ignore?: string;
  insecure?: boolean;
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$` */
  interval: string;
  layerSelector?: OCIRepositorySpecLayerSelector;
  /** @default "generic" */
  provider?: "generic" | "aws" | "azure" | "gcp";
  proxySecretRef?: OCIRepositorySpecCertSecretRef;
  ref?: OCIRepositorySpecRef;
  /** → Secret */
  secretRef?: OCIRepositorySpecCertSecretRef;
  /** → ServiceAccount */
  serviceAccountName?: string;
  suspend?: boolean;
  /**
   * pattern `^([0-9]+(\.[0-9]+)?(ms|s|m))+$`
   * @default "60s"
   */
  timeout?: string;
  /** pattern `^oci://.*$` */
  url: string;
  verify?: OCIRepositorySpecVerify;
}
export interface OCIRepositorySpecCertSecretRef {
  name: string;
}
export interface OCIRepositorySpecLayerSelector {
  mediaType?: string;
  operation?: "extract" | "copy";
}
export interface OCIRepositorySpecRef {
  digest?: string;
  semver?: string;
  semverFilter?: string;
  tag?: string;
}
export interface OCIRepositorySpecVerify {
  matchOIDCIdentity?: readonly OCIRepositorySpecVerifyMatchOIDCIdentity[];
  /** @default "cosign" */
  provider?: "cosign" | "notation";
  /** → Secret */
  secretRef?: OCIRepositorySpecCertSecretRef;
  trustedRootSecretRef?: OCIRepositorySpecCertSecretRef;
}
export interface OCIRepositorySpecVerifyMatchOIDCIdentity {
  issuer: string;
  subject: string;
}

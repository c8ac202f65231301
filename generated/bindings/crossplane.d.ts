// Machine-written by `npx projen generate` from crossplane v2.3.4 (github:crossplane/crossplane@c2670a735103660d7f436585447f2071bc1de973, digest d7cd65d34a32eb52850945ae3e77050f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { CustomResourceColumnDefinition, CustomResourceConversion, CustomResourceDefinitionNames, CustomResourceSubresourceScale, CustomResourceSubresources } from './kubernetes/apiextensions/v1';
import { RollingUpdateDaemonSet } from './kubernetes/apps/v1';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, HostAlias, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAntiAffinity, PodDNSConfig, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOVolumeSource, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeDevice, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WindowsSecurityContextOptions, WorkloadReference } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `apiextensions.crossplane.io/v1`, cluster-scoped
 * @deprecated
 * @see https://github.com/crossplane/crossplane
 */
export declare class CompositeResourceDefinition extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CompositeResourceDefinitionProps): { [K in keyof CompositeResourceDefinitionProps]: CompositeResourceDefinitionProps[K] } & { apiVersion: 'apiextensions.crossplane.io/v1'; kind: 'CompositeResourceDefinition' };
  constructor(scope: Construct, id: string, props?: CompositeResourceDefinitionProps);
}
export interface CompositeResourceDefinitionProps {
  metadata?: ObjectMeta;
  spec?: CompositeResourceDefinitionSpec;
}
/**
 * rule: `self.scope == 'LegacyCluster' || !has(self.claimNames)`
 * rule: `self.scope == 'LegacyCluster' || !has(self.connectionSecretKeys)`
 */
export interface CompositeResourceDefinitionSpec {
  claimNames?: CustomResourceDefinitionNames;
  connectionSecretKeys?: readonly string[];
  conversion?: CustomResourceConversion;
  /** @default "Background" */
  defaultCompositeDeletePolicy?: "Background" | "Foreground";
  defaultCompositionRef?: CompositeResourceDefinitionSpecDefaultCompositionRef;
  defaultCompositionRevisionSelector?: LabelSelector;
  /** @default "Automatic" */
  defaultCompositionUpdatePolicy?: "Automatic" | "Manual";
  enforcedCompositionRef?: CompositeResourceDefinitionSpecEnforcedCompositionRef;
  /** rule: `self == oldSelf` */
  group: string;
  metadata?: CompositeResourceDefinitionSpecMetadata;
  names: CustomResourceDefinitionNames;
  /**
   * rule: `self == oldSelf`
   * @default "LegacyCluster"
   */
  scope?: "LegacyCluster" | "Namespaced" | "Cluster";
  versions: readonly CompositeResourceDefinitionSpecVersions[];
}
export interface CompositeResourceDefinitionSpecDefaultCompositionRef {
  name: string;
}
/** rule: `self == oldSelf` */
export interface CompositeResourceDefinitionSpecEnforcedCompositionRef {
  name: string;
}
export interface CompositeResourceDefinitionSpecMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface CompositeResourceDefinitionSpecVersions {
  additionalPrinterColumns?: readonly CustomResourceColumnDefinition[];
  deprecated?: boolean;
  /** at most 256 characters */
  deprecationWarning?: string;
  name: string;
  referenceable: boolean;
  schema?: CompositeResourceDefinitionSpecVersionsSchema;
  served: boolean;
  subresources?: CompositeResourceDefinitionSpecVersionsSubresources;
}
export interface CompositeResourceDefinitionSpecVersionsSchema {
  openAPIV3Schema?: Record<string, unknown>;
}
export interface CompositeResourceDefinitionSpecVersionsSubresources {
  scale?: CustomResourceSubresourceScale;
}
/**
 * `apiextensions.crossplane.io/v2`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class CompositeResourceDefinitionV2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CompositeResourceDefinitionV2Props): { [K in keyof CompositeResourceDefinitionV2Props]: CompositeResourceDefinitionV2Props[K] } & { apiVersion: 'apiextensions.crossplane.io/v2'; kind: 'CompositeResourceDefinition' };
  constructor(scope: Construct, id: string, props?: CompositeResourceDefinitionV2Props);
}
export interface CompositeResourceDefinitionV2Props {
  metadata?: ObjectMeta;
  spec?: CompositeResourceDefinitionV2Spec;
}
/**
 * rule: `!has(self.claimNames)`
 * rule: `!has(self.connectionSecretKeys)`
 */
export interface CompositeResourceDefinitionV2Spec {
  claimNames?: CustomResourceDefinitionNames;
  connectionSecretKeys?: readonly string[];
  conversion?: CustomResourceConversion;
  defaultCompositeDeletePolicy?: "Background" | "Foreground";
  defaultCompositionRef?: CompositeResourceDefinitionSpecDefaultCompositionRef;
  defaultCompositionRevisionSelector?: LabelSelector;
  /** @default "Automatic" */
  defaultCompositionUpdatePolicy?: "Automatic" | "Manual";
  enforcedCompositionRef?: CompositeResourceDefinitionSpecEnforcedCompositionRef;
  /** rule: `self == oldSelf` */
  group: string;
  metadata?: CompositeResourceDefinitionSpecMetadata;
  names: CustomResourceDefinitionNames;
  /**
   * rule: `self == oldSelf`
   * @default "Namespaced"
   */
  scope?: "Namespaced" | "Cluster";
  versions: readonly CompositeResourceDefinitionSpecVersions[];
}
/**
 * `apiextensions.crossplane.io/v1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class Composition extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CompositionProps): { [K in keyof CompositionProps]: CompositionProps[K] } & { apiVersion: 'apiextensions.crossplane.io/v1'; kind: 'Composition' };
  constructor(scope: Construct, id: string, props?: CompositionProps);
}
export interface CompositionProps {
  metadata?: ObjectMeta;
  spec?: CompositionSpec;
}
/** rule: `self.mode == 'Pipeline' && has(self.pipeline)` */
export interface CompositionSpec {
  compositeTypeRef: CompositionSpecCompositeTypeRef;
  /** @default "Pipeline" */
  mode?: "Pipeline";
  /**
   * 1 … 99 items
   * one per `step`
   */
  pipeline?: readonly CompositionSpecPipeline[];
  writeConnectionSecretsToNamespace?: string;
}
/** rule: `self == oldSelf` */
export interface CompositionSpecCompositeTypeRef {
  apiVersion: string;
  kind: string;
}
export interface CompositionSpecPipeline {
  /** one per `name` */
  credentials?: readonly CompositionSpecPipelineCredentials[];
  functionRef: CompositionSpecPipelineFunctionRef;
  input?: CompositionSpecPipelineInput;
  requirements?: CompositionSpecPipelineRequirements;
  step: string;
}
/** rule: `self.source == 'Secret' && has(self.secretRef)` */
export interface CompositionSpecPipelineCredentials {
  name: string;
  /** → Secret */
  secretRef?: CompositionSpecPipelineCredentialsSecretRef;
  source: "None" | "Secret";
}
export interface CompositionSpecPipelineFunctionRef {
  name: string;
}
export interface CompositionSpecPipelineInput {
  apiVersion: string;
  kind: string;
  metadata?: unknown;
  [k: string]: unknown;
}
export interface CompositionSpecPipelineRequirements {
  /** one per `requirementName` */
  requiredResources?: readonly CompositionSpecPipelineRequirementsRequiredResources[];
  /** one per `requirementName` */
  requiredSchemas?: readonly CompositionSpecPipelineRequirementsRequiredSchemas[];
}
export interface CompositionSpecPipelineCredentialsSecretRef {
  name: string;
  namespace: string;
}
/** rule: `!(has(self.name) && has(self.matchLabels))` */
export interface CompositionSpecPipelineRequirementsRequiredResources {
  apiVersion: string;
  kind: string;
  matchLabels?: { [k: string]: string };
  name?: string;
  namespace?: string;
  requirementName: string;
}
export interface CompositionSpecPipelineRequirementsRequiredSchemas {
  apiVersion: string;
  kind: string;
  requirementName: string;
}
/**
 * `apiextensions.crossplane.io/v1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class CompositionRevision extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CompositionRevisionProps): { [K in keyof CompositionRevisionProps]: CompositionRevisionProps[K] } & { apiVersion: 'apiextensions.crossplane.io/v1'; kind: 'CompositionRevision' };
  constructor(scope: Construct, id: string, props?: CompositionRevisionProps);
}
export interface CompositionRevisionProps {
  metadata?: ObjectMeta;
  spec?: CompositionRevisionSpec;
}
export interface CompositionRevisionSpec {
  compositeTypeRef: CompositionRevisionSpecCompositeTypeRef;
  /** @default "Pipeline" */
  mode?: "Pipeline";
  /** one per `step` */
  pipeline?: readonly CompositionRevisionSpecPipeline[];
  revision: number;
  writeConnectionSecretsToNamespace?: string;
}
/** rule: `self == oldSelf` */
export interface CompositionRevisionSpecCompositeTypeRef {
  apiVersion: string;
  kind: string;
}
export interface CompositionRevisionSpecPipeline {
  /** one per `name` */
  credentials?: readonly CompositionRevisionSpecPipelineCredentials[];
  functionRef: CompositionRevisionSpecPipelineFunctionRef;
  input?: CompositionRevisionSpecPipelineInput;
  requirements?: CompositionRevisionSpecPipelineRequirements;
  step: string;
}
/** rule: `self.source == 'Secret' && has(self.secretRef)` */
export interface CompositionRevisionSpecPipelineCredentials {
  name: string;
  /** → Secret */
  secretRef?: CompositionRevisionSpecPipelineCredentialsSecretRef;
  source: "None" | "Secret";
}
export interface CompositionRevisionSpecPipelineFunctionRef {
  name: string;
}
export interface CompositionRevisionSpecPipelineInput {
  apiVersion: string;
  kind: string;
  metadata?: unknown;
  [k: string]: unknown;
}
export interface CompositionRevisionSpecPipelineRequirements {
  /** one per `requirementName` */
  requiredResources?: readonly CompositionRevisionSpecPipelineRequirementsRequiredResources[];
  /** one per `requirementName` */
  requiredSchemas?: readonly CompositionRevisionSpecPipelineRequirementsRequiredSchemas[];
}
export interface CompositionRevisionSpecPipelineCredentialsSecretRef {
  name: string;
  namespace: string;
}
/** rule: `!(has(self.name) && has(self.matchLabels))` */
export interface CompositionRevisionSpecPipelineRequirementsRequiredResources {
  apiVersion: string;
  kind: string;
  matchLabels?: { [k: string]: string };
  name?: string;
  namespace?: string;
  requirementName: string;
}
export interface CompositionRevisionSpecPipelineRequirementsRequiredSchemas {
  apiVersion: string;
  kind: string;
  requirementName: string;
}
/**
 * `apiextensions.crossplane.io/v1beta1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class EnvironmentConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EnvironmentConfigProps): { [K in keyof EnvironmentConfigProps]: EnvironmentConfigProps[K] } & { apiVersion: 'apiextensions.crossplane.io/v1beta1'; kind: 'EnvironmentConfig' };
  constructor(scope: Construct, id: string, props?: EnvironmentConfigProps);
}
export interface EnvironmentConfigProps {
  data?: { [k: string]: unknown };
  metadata?: ObjectMeta;
}
/**
 * `apiextensions.crossplane.io/v1alpha1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class ManagedResourceActivationPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ManagedResourceActivationPolicyProps): { [K in keyof ManagedResourceActivationPolicyProps]: ManagedResourceActivationPolicyProps[K] } & { apiVersion: 'apiextensions.crossplane.io/v1alpha1'; kind: 'ManagedResourceActivationPolicy' };
  constructor(scope: Construct, id: string, props?: ManagedResourceActivationPolicyProps);
}
export interface ManagedResourceActivationPolicyProps {
  metadata?: ObjectMeta;
  spec?: ManagedResourceActivationPolicySpec;
}
export interface ManagedResourceActivationPolicySpec {
  /** at least 1 item */
  activate: readonly string[];
}
/**
 * `apiextensions.crossplane.io/v1alpha1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class ManagedResourceDefinition extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ManagedResourceDefinitionProps): { [K in keyof ManagedResourceDefinitionProps]: ManagedResourceDefinitionProps[K] } & { apiVersion: 'apiextensions.crossplane.io/v1alpha1'; kind: 'ManagedResourceDefinition' };
  constructor(scope: Construct, id: string, props?: ManagedResourceDefinitionProps);
}
export interface ManagedResourceDefinitionProps {
  metadata?: ObjectMeta;
  spec?: ManagedResourceDefinitionSpec;
}
export interface ManagedResourceDefinitionSpec {
  connectionDetails?: readonly ManagedResourceDefinitionSpecConnectionDetails[];
  conversion?: CustomResourceConversion;
  /** rule: `self == oldSelf` */
  group: string;
  names: CustomResourceDefinitionNames;
  preserveUnknownFields?: boolean;
  /**
   * rule: `self == oldSelf`
   * @default "Namespaced"
   */
  scope?: "Namespaced" | "Cluster";
  /**
   * rule: `self == oldSelf || oldSelf != 'Active'`
   * @default "Inactive"
   */
  state?: "Active" | "Inactive";
  versions: readonly ManagedResourceDefinitionSpecVersions[];
}
export interface ManagedResourceDefinitionSpecConnectionDetails {
  description: string;
  name: string;
}
export interface ManagedResourceDefinitionSpecVersions {
  additionalPrinterColumns?: readonly CustomResourceColumnDefinition[];
  deprecated?: boolean;
  deprecationWarning?: string;
  name: string;
  schema?: ManagedResourceDefinitionSpecVersionsSchema;
  selectableFields?: readonly ManagedResourceDefinitionSpecVersionsSelectableFields[];
  served: boolean;
  storage: boolean;
  subresources?: CustomResourceSubresources;
}
export interface ManagedResourceDefinitionSpecVersionsSchema {
  openAPIV3Schema?: Record<string, unknown>;
}
export interface ManagedResourceDefinitionSpecVersionsSelectableFields {
  jsonPath: string;
}
/**
 * `apiextensions.crossplane.io/v1alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/crossplane/crossplane
 */
export declare class ApiextensionsUsage extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ApiextensionsUsageProps): { [K in keyof ApiextensionsUsageProps]: ApiextensionsUsageProps[K] } & { apiVersion: 'apiextensions.crossplane.io/v1alpha1'; kind: 'Usage' };
  constructor(scope: Construct, id: string, props: ApiextensionsUsageProps);
}
export interface ApiextensionsUsageProps {
  metadata?: ObjectMeta;
  spec: ApiextensionsUsageSpec;
}
/** rule: `has(self.by) || has(self.reason)` */
export interface ApiextensionsUsageSpec {
  by?: ApiextensionsUsageSpecBy;
  of: ApiextensionsUsageSpecBy;
  reason?: string;
  replayDeletion?: boolean;
}
/** rule: `has(self.resourceRef) || has(self.resourceSelector)` */
export interface ApiextensionsUsageSpecBy {
  apiVersion?: string;
  kind?: string;
  resourceRef?: ApiextensionsUsageSpecByResourceRef;
  resourceSelector?: ApiextensionsUsageSpecByResourceSelector;
}
export interface ApiextensionsUsageSpecByResourceRef {
  name: string;
}
export interface ApiextensionsUsageSpecByResourceSelector {
  matchControllerRef?: boolean;
  matchLabels?: { [k: string]: string };
}
/**
 * `apiextensions.crossplane.io/v1beta1`, cluster-scoped
 * @deprecated
 * @see https://github.com/crossplane/crossplane
 */
export declare class ApiextensionsUsageV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ApiextensionsUsageV1Beta1Props): { [K in keyof ApiextensionsUsageV1Beta1Props]: ApiextensionsUsageV1Beta1Props[K] } & { apiVersion: 'apiextensions.crossplane.io/v1beta1'; kind: 'Usage' };
  constructor(scope: Construct, id: string, props: ApiextensionsUsageV1Beta1Props);
}
export interface ApiextensionsUsageV1Beta1Props {
  metadata?: ObjectMeta;
  spec: ApiextensionsUsageSpec;
}
/**
 * `meta.pkg.crossplane.io/v1`, namespaced
 * @see https://github.com/crossplane/crossplane
 */
export declare class MetaConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MetaConfigurationProps): { [K in keyof MetaConfigurationProps]: MetaConfigurationProps[K] } & { apiVersion: 'meta.pkg.crossplane.io/v1'; kind: 'Configuration' };
  constructor(scope: Construct, id: string, props: MetaConfigurationProps);
}
export interface MetaConfigurationProps {
  metadata?: ObjectMeta;
  spec: MetaConfigurationSpec;
}
export interface MetaConfigurationSpec {
  capabilities?: readonly string[];
  crossplane?: MetaConfigurationSpecCrossplane;
  dependsOn?: readonly MetaConfigurationSpecDependsOn[];
}
export interface MetaConfigurationSpecCrossplane {
  version: string;
}
export interface MetaConfigurationSpecDependsOn {
  apiVersion?: string;
  configuration?: string;
  function?: string;
  kind?: string;
  package?: string;
  provider?: string;
  version: string;
}
/**
 * `meta.pkg.crossplane.io/v1alpha1`, namespaced
 * @see https://github.com/crossplane/crossplane
 */
export declare class MetaConfigurationV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MetaConfigurationV1Alpha1Props): { [K in keyof MetaConfigurationV1Alpha1Props]: MetaConfigurationV1Alpha1Props[K] } & { apiVersion: 'meta.pkg.crossplane.io/v1alpha1'; kind: 'Configuration' };
  constructor(scope: Construct, id: string, props: MetaConfigurationV1Alpha1Props);
}
export interface MetaConfigurationV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: MetaConfigurationSpec;
}
/**
 * `meta.pkg.crossplane.io/v1`, namespaced
 * @see https://github.com/crossplane/crossplane
 */
export declare class MetaFunction extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MetaFunctionProps): { [K in keyof MetaFunctionProps]: MetaFunctionProps[K] } & { apiVersion: 'meta.pkg.crossplane.io/v1'; kind: 'Function' };
  constructor(scope: Construct, id: string, props: MetaFunctionProps);
}
export interface MetaFunctionProps {
  metadata?: ObjectMeta;
  spec: MetaFunctionSpec;
}
export interface MetaFunctionSpec {
  capabilities?: readonly string[];
  crossplane?: MetaFunctionSpecCrossplane;
  dependsOn?: readonly MetaFunctionSpecDependsOn[];
}
export interface MetaFunctionSpecCrossplane {
  version: string;
}
export interface MetaFunctionSpecDependsOn {
  apiVersion?: string;
  configuration?: string;
  function?: string;
  kind?: string;
  package?: string;
  provider?: string;
  version: string;
}
/**
 * `meta.pkg.crossplane.io/v1beta1`, namespaced
 * @see https://github.com/crossplane/crossplane
 */
export declare class MetaFunctionV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MetaFunctionV1Beta1Props): { [K in keyof MetaFunctionV1Beta1Props]: MetaFunctionV1Beta1Props[K] } & { apiVersion: 'meta.pkg.crossplane.io/v1beta1'; kind: 'Function' };
  constructor(scope: Construct, id: string, props: MetaFunctionV1Beta1Props);
}
export interface MetaFunctionV1Beta1Props {
  metadata?: ObjectMeta;
  spec: MetaFunctionSpec;
}
/**
 * `meta.pkg.crossplane.io/v1`, namespaced
 * @see https://github.com/crossplane/crossplane
 */
export declare class MetaProvider extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MetaProviderProps): { [K in keyof MetaProviderProps]: MetaProviderProps[K] } & { apiVersion: 'meta.pkg.crossplane.io/v1'; kind: 'Provider' };
  constructor(scope: Construct, id: string, props: MetaProviderProps);
}
export interface MetaProviderProps {
  metadata?: ObjectMeta;
  spec: MetaProviderSpec;
}
export interface MetaProviderSpec {
  capabilities?: readonly string[];
  crossplane?: MetaProviderSpecCrossplane;
  dependsOn?: readonly MetaProviderSpecDependsOn[];
}
export interface MetaProviderSpecCrossplane {
  version: string;
}
export interface MetaProviderSpecDependsOn {
  apiVersion?: string;
  configuration?: string;
  function?: string;
  kind?: string;
  package?: string;
  provider?: string;
  version: string;
}
/**
 * `meta.pkg.crossplane.io/v1alpha1`, namespaced
 * @see https://github.com/crossplane/crossplane
 */
export declare class MetaProviderV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MetaProviderV1Alpha1Props): { [K in keyof MetaProviderV1Alpha1Props]: MetaProviderV1Alpha1Props[K] } & { apiVersion: 'meta.pkg.crossplane.io/v1alpha1'; kind: 'Provider' };
  constructor(scope: Construct, id: string, props: MetaProviderV1Alpha1Props);
}
export interface MetaProviderV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: MetaProviderSpec;
}
/**
 * `ops.crossplane.io/v1alpha1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class CronOperation extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CronOperationProps): { [K in keyof CronOperationProps]: CronOperationProps[K] } & { apiVersion: 'ops.crossplane.io/v1alpha1'; kind: 'CronOperation' };
  constructor(scope: Construct, id: string, props?: CronOperationProps);
}
export interface CronOperationProps {
  metadata?: ObjectMeta;
  spec?: CronOperationSpec;
}
export interface CronOperationSpec {
  /** @default "Allow" */
  concurrencyPolicy?: "Allow" | "Forbid" | "Replace";
  /** @default 1 */
  failedHistoryLimit?: number;
  operationTemplate: CronOperationSpecOperationTemplate;
  schedule: string;
  startingDeadlineSeconds?: number;
  /** @default 3 */
  successfulHistoryLimit?: number;
}
export interface CronOperationSpecOperationTemplate {
  metadata?: Record<string, never>;
  spec: CronOperationSpecOperationTemplateSpec;
}
export interface CronOperationSpecOperationTemplateSpec {
  /** @default "Pipeline" */
  mode?: "Pipeline";
  /**
   * 1 … 99 items
   * one per `step`
   */
  pipeline: readonly CronOperationSpecOperationTemplateSpecPipeline[];
  retryLimit?: number;
}
export interface CronOperationSpecOperationTemplateSpecPipeline {
  /** one per `name` */
  credentials?: readonly CronOperationSpecOperationTemplateSpecPipelineCredentials[];
  functionRef: CronOperationSpecOperationTemplateSpecPipelineFunctionRef;
  input?: CronOperationSpecOperationTemplateSpecPipelineInput;
  requirements?: CronOperationSpecOperationTemplateSpecPipelineRequirements;
  step: string;
}
export interface CronOperationSpecOperationTemplateSpecPipelineCredentials {
  name: string;
  /** → Secret */
  secretRef?: CronOperationSpecOperationTemplateSpecPipelineCredentialsSecretRef;
  source: "None" | "Secret";
}
export interface CronOperationSpecOperationTemplateSpecPipelineFunctionRef {
  name: string;
}
export interface CronOperationSpecOperationTemplateSpecPipelineInput {
  apiVersion: string;
  kind: string;
  metadata?: unknown;
  [k: string]: unknown;
}
export interface CronOperationSpecOperationTemplateSpecPipelineRequirements {
  /** one per `requirementName` */
  requiredResources?: readonly CronOperationSpecOperationTemplateSpecPipelineRequirementsRequiredResources[];
  /** one per `requirementName` */
  requiredSchemas?: readonly CronOperationSpecOperationTemplateSpecPipelineRequirementsRequiredSchemas[];
}
export interface CronOperationSpecOperationTemplateSpecPipelineCredentialsSecretRef {
  name: string;
  namespace: string;
}
/** rule: `!(has(self.name) && has(self.matchLabels))` */
export interface CronOperationSpecOperationTemplateSpecPipelineRequirementsRequiredResources {
  apiVersion: string;
  kind: string;
  matchLabels?: { [k: string]: string };
  name?: string;
  namespace?: string;
  requirementName: string;
}
export interface CronOperationSpecOperationTemplateSpecPipelineRequirementsRequiredSchemas {
  apiVersion: string;
  kind: string;
  requirementName: string;
}
/**
 * `ops.crossplane.io/v1alpha1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class Operation extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OperationProps): { [K in keyof OperationProps]: OperationProps[K] } & { apiVersion: 'ops.crossplane.io/v1alpha1'; kind: 'Operation' };
  constructor(scope: Construct, id: string, props?: OperationProps);
}
export interface OperationProps {
  metadata?: ObjectMeta;
  spec?: OperationSpec;
}
export interface OperationSpec {
  /** @default "Pipeline" */
  mode?: "Pipeline";
  /**
   * 1 … 99 items
   * one per `step`
   */
  pipeline: readonly OperationSpecPipeline[];
  retryLimit?: number;
}
export interface OperationSpecPipeline {
  /** one per `name` */
  credentials?: readonly OperationSpecPipelineCredentials[];
  functionRef: OperationSpecPipelineFunctionRef;
  input?: OperationSpecPipelineInput;
  requirements?: OperationSpecPipelineRequirements;
  step: string;
}
export interface OperationSpecPipelineCredentials {
  name: string;
  /** → Secret */
  secretRef?: OperationSpecPipelineCredentialsSecretRef;
  source: "None" | "Secret";
}
export interface OperationSpecPipelineFunctionRef {
  name: string;
}
export interface OperationSpecPipelineInput {
  apiVersion: string;
  kind: string;
  metadata?: unknown;
  [k: string]: unknown;
}
export interface OperationSpecPipelineRequirements {
  /** one per `requirementName` */
  requiredResources?: readonly OperationSpecPipelineRequirementsRequiredResources[];
  /** one per `requirementName` */
  requiredSchemas?: readonly OperationSpecPipelineRequirementsRequiredSchemas[];
}
export interface OperationSpecPipelineCredentialsSecretRef {
  name: string;
  namespace: string;
}
/** rule: `!(has(self.name) && has(self.matchLabels))` */
export interface OperationSpecPipelineRequirementsRequiredResources {
  apiVersion: string;
  kind: string;
  matchLabels?: { [k: string]: string };
  name?: string;
  namespace?: string;
  requirementName: string;
}
export interface OperationSpecPipelineRequirementsRequiredSchemas {
  apiVersion: string;
  kind: string;
  requirementName: string;
}
/**
 * `ops.crossplane.io/v1alpha1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class WatchOperation extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: WatchOperationProps): { [K in keyof WatchOperationProps]: WatchOperationProps[K] } & { apiVersion: 'ops.crossplane.io/v1alpha1'; kind: 'WatchOperation' };
  constructor(scope: Construct, id: string, props?: WatchOperationProps);
}
export interface WatchOperationProps {
  metadata?: ObjectMeta;
  spec?: WatchOperationSpec;
}
export interface WatchOperationSpec {
  /** @default "Allow" */
  concurrencyPolicy?: "Allow" | "Forbid" | "Replace";
  /** @default 1 */
  failedHistoryLimit?: number;
  operationTemplate: WatchOperationSpecOperationTemplate;
  /** @default 3 */
  successfulHistoryLimit?: number;
  watch: WatchOperationSpecWatch;
}
export interface WatchOperationSpecOperationTemplate {
  metadata?: Record<string, never>;
  spec: WatchOperationSpecOperationTemplateSpec;
}
export interface WatchOperationSpecWatch {
  /** rule: `self == oldSelf` */
  apiVersion: string;
  /** rule: `self == oldSelf` */
  kind: string;
  matchLabels?: { [k: string]: string };
  namespace?: string;
}
export interface WatchOperationSpecOperationTemplateSpec {
  /** @default "Pipeline" */
  mode?: "Pipeline";
  /**
   * 1 … 99 items
   * one per `step`
   */
  pipeline: readonly WatchOperationSpecOperationTemplateSpecPipeline[];
  retryLimit?: number;
}
export interface WatchOperationSpecOperationTemplateSpecPipeline {
  /** one per `name` */
  credentials?: readonly WatchOperationSpecOperationTemplateSpecPipelineCredentials[];
  functionRef: WatchOperationSpecOperationTemplateSpecPipelineFunctionRef;
  input?: WatchOperationSpecOperationTemplateSpecPipelineInput;
  requirements?: WatchOperationSpecOperationTemplateSpecPipelineRequirements;
  step: string;
}
export interface WatchOperationSpecOperationTemplateSpecPipelineCredentials {
  name: string;
  /** → Secret */
  secretRef?: WatchOperationSpecOperationTemplateSpecPipelineCredentialsSecretRef;
  source: "None" | "Secret";
}
export interface WatchOperationSpecOperationTemplateSpecPipelineFunctionRef {
  name: string;
}
export interface WatchOperationSpecOperationTemplateSpecPipelineInput {
  apiVersion: string;
  kind: string;
  metadata?: unknown;
  [k: string]: unknown;
}
export interface WatchOperationSpecOperationTemplateSpecPipelineRequirements {
  /** one per `requirementName` */
  requiredResources?: readonly WatchOperationSpecOperationTemplateSpecPipelineRequirementsRequiredResources[];
  /** one per `requirementName` */
  requiredSchemas?: readonly WatchOperationSpecOperationTemplateSpecPipelineRequirementsRequiredSchemas[];
}
export interface WatchOperationSpecOperationTemplateSpecPipelineCredentialsSecretRef {
  name: string;
  namespace: string;
}
/** rule: `!(has(self.name) && has(self.matchLabels))` */
export interface WatchOperationSpecOperationTemplateSpecPipelineRequirementsRequiredResources {
  apiVersion: string;
  kind: string;
  matchLabels?: { [k: string]: string };
  name?: string;
  namespace?: string;
  requirementName: string;
}
export interface WatchOperationSpecOperationTemplateSpecPipelineRequirementsRequiredSchemas {
  apiVersion: string;
  kind: string;
  requirementName: string;
}
/**
 * `pkg.crossplane.io/v1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class Configuration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConfigurationProps): { [K in keyof ConfigurationProps]: ConfigurationProps[K] } & { apiVersion: 'pkg.crossplane.io/v1'; kind: 'Configuration' };
  constructor(scope: Construct, id: string, props?: ConfigurationProps);
}
export interface ConfigurationProps {
  metadata?: ObjectMeta;
  spec?: ConfigurationSpec;
}
export interface ConfigurationSpec {
  commonAnnotations?: { [k: string]: string };
  commonLabels?: { [k: string]: string };
  ignoreCrossplaneConstraints?: boolean;
  /** rule: `self.matches('^[^\\.\\/]+(\\.[^\\.\\/]+)+(\\/[^\\/:@]+)+(:[^:@]+(@sha256.+)?|@sha256.+)$')` */
  package: string;
  /** @default "IfNotPresent" */
  packagePullPolicy?: string;
  packagePullSecrets?: readonly ConfigurationSpecPackagePullSecrets[];
  /** @default "Automatic" */
  revisionActivationPolicy?: string;
  /** @default 1 */
  revisionHistoryLimit?: number;
  skipDependencyResolution?: boolean;
}
export interface ConfigurationSpecPackagePullSecrets {
  name?: string;
}
/**
 * `pkg.crossplane.io/v1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class ConfigurationRevision extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConfigurationRevisionProps): { [K in keyof ConfigurationRevisionProps]: ConfigurationRevisionProps[K] } & { apiVersion: 'pkg.crossplane.io/v1'; kind: 'ConfigurationRevision' };
  constructor(scope: Construct, id: string, props?: ConfigurationRevisionProps);
}
export interface ConfigurationRevisionProps {
  metadata?: ObjectMeta;
  spec?: ConfigurationRevisionSpec;
}
export interface ConfigurationRevisionSpec {
  commonAnnotations?: { [k: string]: string };
  commonLabels?: { [k: string]: string };
  desiredState: string;
  ignoreCrossplaneConstraints?: boolean;
  image: string;
  /** @default "IfNotPresent" */
  packagePullPolicy?: string;
  packagePullSecrets?: readonly ConfigurationRevisionSpecPackagePullSecrets[];
  revision: number;
  skipDependencyResolution?: boolean;
}
export interface ConfigurationRevisionSpecPackagePullSecrets {
  name?: string;
}
/**
 * `pkg.crossplane.io/v1beta1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class DeploymentRuntimeConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DeploymentRuntimeConfigProps): { [K in keyof DeploymentRuntimeConfigProps]: DeploymentRuntimeConfigProps[K] } & { apiVersion: 'pkg.crossplane.io/v1beta1'; kind: 'DeploymentRuntimeConfig' };
  constructor(scope: Construct, id: string, props?: DeploymentRuntimeConfigProps);
}
export interface DeploymentRuntimeConfigProps {
  metadata?: ObjectMeta;
  spec?: DeploymentRuntimeConfigSpec;
}
export interface DeploymentRuntimeConfigSpec {
  deploymentTemplate?: DeploymentRuntimeConfigSpecDeploymentTemplate;
  serviceAccountTemplate?: DeploymentRuntimeConfigSpecServiceAccountTemplate;
  serviceTemplate?: DeploymentRuntimeConfigSpecServiceAccountTemplate;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplate {
  metadata?: DeploymentRuntimeConfigSpecDeploymentTemplateMetadata;
  spec?: DeploymentRuntimeConfigSpecDeploymentTemplateSpec;
}
export interface DeploymentRuntimeConfigSpecServiceAccountTemplate {
  metadata?: DeploymentRuntimeConfigSpecDeploymentTemplateMetadata;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  name?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpec {
  minReadySeconds?: number;
  paused?: boolean;
  progressDeadlineSeconds?: number;
  replicas?: number;
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  strategy?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecStrategy;
  template: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplate;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
  type?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplate {
  metadata?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateMetadata;
  spec?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpec;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecOs[];
  securityContext?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumes[];
  workloadRef?: WorkloadReference;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecAffinity {
  nodeAffinity?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLifecycle;
  livenessProbe?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersPorts[];
  readinessProbe?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersSecurityContext;
  startupProbe?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLifecycle;
  livenessProbe?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersPorts[];
  readinessProbe?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersSecurityContext;
  startupProbe?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecImagePullSecrets {
  name?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecOs {
  name: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecReadinessGates {
  conditionType: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecSecurityContext {
  appArmorProfile?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesDownwardAPI;
  emptyDir?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesEmptyDir;
  ephemeral?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesHostPath;
  image?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLifecycle {
  postStart?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLifecyclePostStart;
  preStop?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLivenessProbe {
  exec?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesProjectedSources[];
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLifecyclePostStart {
  exec?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLivenessProbeExec;
  httpGet?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateMetadata;
  spec: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `pkg.crossplane.io/v1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class Function extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: FunctionProps): { [K in keyof FunctionProps]: FunctionProps[K] } & { apiVersion: 'pkg.crossplane.io/v1'; kind: 'Function' };
  constructor(scope: Construct, id: string, props?: FunctionProps);
}
export interface FunctionProps {
  metadata?: ObjectMeta;
  spec?: FunctionSpec;
}
export interface FunctionSpec {
  commonAnnotations?: { [k: string]: string };
  commonLabels?: { [k: string]: string };
  ignoreCrossplaneConstraints?: boolean;
  /** rule: `self.matches('^[^\\.\\/]+(\\.[^\\.\\/]+)+(\\/[^\\/:@]+)+(:[^:@]+(@sha256.+)?|@sha256.+)$')` */
  package: string;
  /** @default "IfNotPresent" */
  packagePullPolicy?: string;
  packagePullSecrets?: readonly FunctionSpecPackagePullSecrets[];
  /** @default "Automatic" */
  revisionActivationPolicy?: string;
  /** @default 1 */
  revisionHistoryLimit?: number;
  /** @default {"name":"default"} */
  runtimeConfigRef?: FunctionSpecRuntimeConfigRef;
  skipDependencyResolution?: boolean;
}
export interface FunctionSpecPackagePullSecrets {
  name?: string;
}
export interface FunctionSpecRuntimeConfigRef {
  /** @default "pkg.crossplane.io/v1beta1" */
  apiVersion?: string;
  /** @default "DeploymentRuntimeConfig" */
  kind?: string;
  name: string;
}
/**
 * `pkg.crossplane.io/v1beta1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class FunctionV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: FunctionV1Beta1Props): { [K in keyof FunctionV1Beta1Props]: FunctionV1Beta1Props[K] } & { apiVersion: 'pkg.crossplane.io/v1beta1'; kind: 'Function' };
  constructor(scope: Construct, id: string, props?: FunctionV1Beta1Props);
}
export interface FunctionV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: FunctionSpec;
}
/**
 * `pkg.crossplane.io/v1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class FunctionRevision extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: FunctionRevisionProps): { [K in keyof FunctionRevisionProps]: FunctionRevisionProps[K] } & { apiVersion: 'pkg.crossplane.io/v1'; kind: 'FunctionRevision' };
  constructor(scope: Construct, id: string, props?: FunctionRevisionProps);
}
export interface FunctionRevisionProps {
  metadata?: ObjectMeta;
  spec?: FunctionRevisionSpec;
}
export interface FunctionRevisionSpec {
  commonAnnotations?: { [k: string]: string };
  commonLabels?: { [k: string]: string };
  desiredState: string;
  ignoreCrossplaneConstraints?: boolean;
  image: string;
  /** @default "IfNotPresent" */
  packagePullPolicy?: string;
  packagePullSecrets?: readonly FunctionRevisionSpecPackagePullSecrets[];
  revision: number;
  /** @default {"name":"default"} */
  runtimeConfigRef?: FunctionRevisionSpecRuntimeConfigRef;
  skipDependencyResolution?: boolean;
  tlsClientSecretName?: string;
  tlsServerSecretName?: string;
}
export interface FunctionRevisionSpecPackagePullSecrets {
  name?: string;
}
export interface FunctionRevisionSpecRuntimeConfigRef {
  /** @default "pkg.crossplane.io/v1beta1" */
  apiVersion?: string;
  /** @default "DeploymentRuntimeConfig" */
  kind?: string;
  name: string;
}
/**
 * `pkg.crossplane.io/v1beta1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class FunctionRevisionV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: FunctionRevisionV1Beta1Props): { [K in keyof FunctionRevisionV1Beta1Props]: FunctionRevisionV1Beta1Props[K] } & { apiVersion: 'pkg.crossplane.io/v1beta1'; kind: 'FunctionRevision' };
  constructor(scope: Construct, id: string, props?: FunctionRevisionV1Beta1Props);
}
export interface FunctionRevisionV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: FunctionRevisionSpec;
}
/**
 * `pkg.crossplane.io/v1beta1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class ImageConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ImageConfigProps): { [K in keyof ImageConfigProps]: ImageConfigProps[K] } & { apiVersion: 'pkg.crossplane.io/v1beta1'; kind: 'ImageConfig' };
  constructor(scope: Construct, id: string, props?: ImageConfigProps);
}
export interface ImageConfigProps {
  metadata?: ObjectMeta;
  spec?: ImageConfigSpec;
}
export interface ImageConfigSpec {
  /** rule: `size(self) > 0` */
  matchImages: readonly ImageConfigSpecMatchImages[];
  registry?: ImageConfigSpecRegistry;
  rewriteImage?: ImageConfigSpecRewriteImage;
  runtime?: ImageConfigSpecRuntime;
  verification?: ImageConfigSpecVerification;
}
export interface ImageConfigSpecMatchImages {
  prefix: string;
  /** @default "Prefix" */
  type?: "Prefix";
}
export interface ImageConfigSpecRegistry {
  authentication?: ImageConfigSpecRegistryAuthentication;
}
export interface ImageConfigSpecRewriteImage {
  prefix: string;
}
export interface ImageConfigSpecRuntime {
  configRef?: ImageConfigSpecRuntimeConfigRef;
}
export interface ImageConfigSpecVerification {
  cosign?: ImageConfigSpecVerificationCosign;
  provider: "Cosign";
}
export interface ImageConfigSpecRegistryAuthentication {
  pullSecretRef: ImageConfigSpecRegistryAuthenticationPullSecretRef;
}
export interface ImageConfigSpecRuntimeConfigRef {
  /** @default "pkg.crossplane.io/v1beta1" */
  apiVersion?: string;
  /** @default "DeploymentRuntimeConfig" */
  kind?: string;
  name: string;
}
export interface ImageConfigSpecVerificationCosign {
  authorities: readonly ImageConfigSpecVerificationCosignAuthorities[];
}
export interface ImageConfigSpecRegistryAuthenticationPullSecretRef {
  name?: string;
}
export interface ImageConfigSpecVerificationCosignAuthorities {
  attestations?: readonly ImageConfigSpecVerificationCosignAuthoritiesAttestations[];
  key?: ImageConfigSpecVerificationCosignAuthoritiesKey;
  keyless?: ImageConfigSpecVerificationCosignAuthoritiesKeyless;
  name: string;
}
export interface ImageConfigSpecVerificationCosignAuthoritiesAttestations {
  name: string;
  predicateType: string;
}
export interface ImageConfigSpecVerificationCosignAuthoritiesKey {
  /** @default "sha256" */
  hashAlgorithm?: string;
  /** → Secret */
  secretRef: ImageConfigSpecVerificationCosignAuthoritiesKeySecretRef;
}
export interface ImageConfigSpecVerificationCosignAuthoritiesKeyless {
  identities: readonly ImageConfigSpecVerificationCosignAuthoritiesKeylessIdentities[];
  insecureIgnoreSCT?: boolean;
}
export interface ImageConfigSpecVerificationCosignAuthoritiesKeySecretRef {
  key: string;
  name: string;
}
export interface ImageConfigSpecVerificationCosignAuthoritiesKeylessIdentities {
  issuer?: string;
  issuerRegExp?: string;
  subject?: string;
  subjectRegExp?: string;
}
/**
 * `pkg.crossplane.io/v1beta1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class Lock extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LockProps): { [K in keyof LockProps]: LockProps[K] } & { apiVersion: 'pkg.crossplane.io/v1beta1'; kind: 'Lock' };
  constructor(scope: Construct, id: string, props?: LockProps);
}
export interface LockProps {
  metadata?: ObjectMeta;
  packages?: readonly LockPackages[];
}
export interface LockPackages {
  apiVersion?: string;
  dependencies: readonly LockPackagesDependencies[];
  kind?: string;
  name: string;
  source: string;
  type?: "Configuration" | "Provider" | "Function";
  version: string;
}
export interface LockPackagesDependencies {
  apiVersion?: string;
  constraints: string;
  kind?: string;
  package: string;
  type?: "Configuration" | "Provider" | "Function";
}
/**
 * `pkg.crossplane.io/v1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class Provider extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ProviderProps): { [K in keyof ProviderProps]: ProviderProps[K] } & { apiVersion: 'pkg.crossplane.io/v1'; kind: 'Provider' };
  constructor(scope: Construct, id: string, props?: ProviderProps);
}
export interface ProviderProps {
  metadata?: ObjectMeta;
  spec?: ProviderSpec;
}
export interface ProviderSpec {
  commonAnnotations?: { [k: string]: string };
  commonLabels?: { [k: string]: string };
  ignoreCrossplaneConstraints?: boolean;
  /** rule: `self.matches('^[^\\.\\/]+(\\.[^\\.\\/]+)+(\\/[^\\/:@]+)+(:[^:@]+(@sha256.+)?|@sha256.+)$')` */
  package: string;
  /** @default "IfNotPresent" */
  packagePullPolicy?: string;
  packagePullSecrets?: readonly ProviderSpecPackagePullSecrets[];
  /** @default "Automatic" */
  revisionActivationPolicy?: string;
  /** @default 1 */
  revisionHistoryLimit?: number;
  /** @default {"name":"default"} */
  runtimeConfigRef?: ProviderSpecRuntimeConfigRef;
  skipDependencyResolution?: boolean;
}
export interface ProviderSpecPackagePullSecrets {
  name?: string;
}
export interface ProviderSpecRuntimeConfigRef {
  /** @default "pkg.crossplane.io/v1beta1" */
  apiVersion?: string;
  /** @default "DeploymentRuntimeConfig" */
  kind?: string;
  name: string;
}
/**
 * `pkg.crossplane.io/v1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class ProviderRevision extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ProviderRevisionProps): { [K in keyof ProviderRevisionProps]: ProviderRevisionProps[K] } & { apiVersion: 'pkg.crossplane.io/v1'; kind: 'ProviderRevision' };
  constructor(scope: Construct, id: string, props?: ProviderRevisionProps);
}
export interface ProviderRevisionProps {
  metadata?: ObjectMeta;
  spec?: ProviderRevisionSpec;
}
export interface ProviderRevisionSpec {
  commonAnnotations?: { [k: string]: string };
  commonLabels?: { [k: string]: string };
  desiredState: string;
  ignoreCrossplaneConstraints?: boolean;
  image: string;
  /** @default "IfNotPresent" */
  packagePullPolicy?: string;
  packagePullSecrets?: readonly ProviderRevisionSpecPackagePullSecrets[];
  revision: number;
  /** @default {"name":"default"} */
  runtimeConfigRef?: ProviderRevisionSpecRuntimeConfigRef;
  skipDependencyResolution?: boolean;
  tlsClientSecretName?: string;
  tlsServerSecretName?: string;
}
export interface ProviderRevisionSpecPackagePullSecrets {
  name?: string;
}
export interface ProviderRevisionSpecRuntimeConfigRef {
  /** @default "pkg.crossplane.io/v1beta1" */
  apiVersion?: string;
  /** @default "DeploymentRuntimeConfig" */
  kind?: string;
  name: string;
}
/**
 * `protection.crossplane.io/v1beta1`, cluster-scoped
 * @see https://github.com/crossplane/crossplane
 */
export declare class ClusterUsage extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterUsageProps): { [K in keyof ClusterUsageProps]: ClusterUsageProps[K] } & { apiVersion: 'protection.crossplane.io/v1beta1'; kind: 'ClusterUsage' };
  constructor(scope: Construct, id: string, props: ClusterUsageProps);
}
export interface ClusterUsageProps {
  metadata?: ObjectMeta;
  spec: ClusterUsageSpec;
}
/** rule: `has(self.by) || has(self.reason)` */
export interface ClusterUsageSpec {
  by?: ClusterUsageSpecBy;
  of: ClusterUsageSpecBy;
  reason?: string;
  replayDeletion?: boolean;
}
/** rule: `has(self.resourceRef) || has(self.resourceSelector)` */
export interface ClusterUsageSpecBy {
  apiVersion?: string;
  kind?: string;
  resourceRef?: ClusterUsageSpecByResourceRef;
  resourceSelector?: ClusterUsageSpecByResourceSelector;
}
export interface ClusterUsageSpecByResourceRef {
  name: string;
}
export interface ClusterUsageSpecByResourceSelector {
  matchControllerRef?: boolean;
  matchLabels?: { [k: string]: string };
}
/**
 * `protection.crossplane.io/v1beta1`, namespaced
 * @see https://github.com/crossplane/crossplane
 */
export declare class ProtectionUsage extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ProtectionUsageProps): { [K in keyof ProtectionUsageProps]: ProtectionUsageProps[K] } & { apiVersion: 'protection.crossplane.io/v1beta1'; kind: 'Usage' };
  constructor(scope: Construct, id: string, props: ProtectionUsageProps);
}
export interface ProtectionUsageProps {
  metadata?: ObjectMeta;
  spec: ProtectionUsageSpec;
}
/** rule: `has(self.by) || has(self.reason)` */
export interface ProtectionUsageSpec {
  by?: ProtectionUsageSpecBy;
  of: ProtectionUsageSpecOf;
  reason?: string;
  replayDeletion?: boolean;
}
/** rule: `has(self.resourceRef) || has(self.resourceSelector)` */
export interface ProtectionUsageSpecBy {
  apiVersion?: string;
  kind?: string;
  resourceRef?: ProtectionUsageSpecByResourceRef;
  resourceSelector?: ProtectionUsageSpecByResourceSelector;
}
/** rule: `has(self.resourceRef) || has(self.resourceSelector)` */
export interface ProtectionUsageSpecOf {
  apiVersion?: string;
  kind?: string;
  resourceRef?: ProtectionUsageSpecOfResourceRef;
  resourceSelector?: ProtectionUsageSpecOfResourceSelector;
}
export interface ProtectionUsageSpecByResourceRef {
  name: string;
}
export interface ProtectionUsageSpecByResourceSelector {
  matchControllerRef?: boolean;
  matchLabels?: { [k: string]: string };
}
export interface ProtectionUsageSpecOfResourceRef {
  name: string;
  namespace?: string;
}
export interface ProtectionUsageSpecOfResourceSelector {
  matchControllerRef?: boolean;
  matchLabels?: { [k: string]: string };
  namespace?: string;
}

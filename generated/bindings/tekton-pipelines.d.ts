// Machine-written by `npx projen generate` from tekton-pipelines v1.15.0 (github:tektoncd/pipeline@70f730815249a12aa725266fba7f3ff39653aaea, digest 48c32f51190f2909f26acb7afbc5043a): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { CSIVolumeSource, Capabilities, EnvFromSource, EnvVar, HTTPHeader, HostAlias, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PodDNSConfig, ResourceClaim, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, SecretReference, TCPSocketAction, VolumeDevice, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `resolution.tekton.dev/v1beta1`, namespaced
 * @see https://github.com/tektoncd/pipeline
 */
export declare class ResolutionRequest extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ResolutionRequestProps): { [K in keyof ResolutionRequestProps]: ResolutionRequestProps[K] } & { apiVersion: 'resolution.tekton.dev/v1beta1'; kind: 'ResolutionRequest' };
  constructor(scope: Construct, id: string, props?: ResolutionRequestProps);
}
export interface ResolutionRequestProps {
  metadata?: ObjectMeta;
  spec?: ResolutionRequestSpec;
}
export interface ResolutionRequestSpec {
  params?: readonly ResolutionRequestSpecParams[];
  url?: string;
}
export interface ResolutionRequestSpecParams {
  name: string;
  value: unknown;
}
/**
 * `resolution.tekton.dev/v1alpha1`, namespaced
 * @deprecated
 * @see https://github.com/tektoncd/pipeline
 */
export declare class ResolutionRequestV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ResolutionRequestV1Alpha1Props): { [K in keyof ResolutionRequestV1Alpha1Props]: ResolutionRequestV1Alpha1Props[K] } & { apiVersion: 'resolution.tekton.dev/v1alpha1'; kind: 'ResolutionRequest' };
  constructor(scope: Construct, id: string, props?: ResolutionRequestV1Alpha1Props);
}
export interface ResolutionRequestV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: ResolutionRequestV1Alpha1Spec;
}
export interface ResolutionRequestV1Alpha1Spec {
  params?: { [k: string]: string };
}
/**
 * `tekton.dev/v1beta1`, namespaced
 * @see https://github.com/tektoncd/pipeline
 */
export declare class CustomRun extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CustomRunProps): { [K in keyof CustomRunProps]: CustomRunProps[K] } & { apiVersion: 'tekton.dev/v1beta1'; kind: 'CustomRun' };
  constructor(scope: Construct, id: string, props?: CustomRunProps);
}
export interface CustomRunProps {
  metadata?: ObjectMeta;
  spec?: CustomRunSpec;
}
export interface CustomRunSpec {
  customRef?: CustomRunSpecCustomRef;
  customSpec?: CustomRunSpecCustomSpec;
  params?: readonly CustomRunSpecParams[];
  retries?: number;
  /** → ServiceAccount */
  serviceAccountName?: string;
  status?: string;
  statusMessage?: string;
  timeout?: string;
  workspaces?: readonly CustomRunSpecWorkspaces[];
}
export interface CustomRunSpecCustomRef {
  apiVersion?: string;
  bundle?: string;
  kind?: string;
  name?: string;
  params?: readonly CustomRunSpecParams[];
  resolver?: string;
}
export interface CustomRunSpecCustomSpec {
  apiVersion?: string;
  kind?: string;
  metadata?: CustomRunSpecCustomSpecMetadata;
  spec?: Record<string, unknown>;
}
export interface CustomRunSpecParams {
  name: string;
  value: unknown;
}
export interface CustomRunSpecWorkspaces {
  configMap?: CustomRunSpecWorkspacesConfigMap;
  csi?: CSIVolumeSource;
  emptyDir?: CustomRunSpecWorkspacesEmptyDir;
  name: string;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  projected?: CustomRunSpecWorkspacesProjected;
  secret?: CustomRunSpecWorkspacesSecret;
  subPath?: string;
  volumeClaimTemplate?: unknown;
}
export interface CustomRunSpecCustomSpecMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface CustomRunSpecWorkspacesConfigMap {
  defaultMode?: number;
  items?: readonly CustomRunSpecWorkspacesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface CustomRunSpecWorkspacesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface CustomRunSpecWorkspacesProjected {
  defaultMode?: number;
  sources?: readonly CustomRunSpecWorkspacesProjectedSources[];
}
export interface CustomRunSpecWorkspacesSecret {
  defaultMode?: number;
  items?: readonly CustomRunSpecWorkspacesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface CustomRunSpecWorkspacesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface CustomRunSpecWorkspacesProjectedSources {
  clusterTrustBundle?: CustomRunSpecWorkspacesProjectedSourcesClusterTrustBundle;
  configMap?: CustomRunSpecWorkspacesProjectedSourcesConfigMap;
  downwardAPI?: CustomRunSpecWorkspacesProjectedSourcesDownwardAPI;
  secret?: CustomRunSpecWorkspacesProjectedSourcesConfigMap;
  serviceAccountToken?: CustomRunSpecWorkspacesProjectedSourcesServiceAccountToken;
}
export interface CustomRunSpecWorkspacesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface CustomRunSpecWorkspacesProjectedSourcesConfigMap {
  items?: readonly CustomRunSpecWorkspacesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface CustomRunSpecWorkspacesProjectedSourcesDownwardAPI {
  items?: readonly CustomRunSpecWorkspacesProjectedSourcesDownwardAPIItems[];
}
export interface CustomRunSpecWorkspacesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface CustomRunSpecWorkspacesProjectedSourcesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
/**
 * `tekton.dev/v1`, namespaced
 * @see https://github.com/tektoncd/pipeline
 */
export declare class Pipeline extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PipelineProps): { [K in keyof PipelineProps]: PipelineProps[K] } & { apiVersion: 'tekton.dev/v1'; kind: 'Pipeline' };
  constructor(scope: Construct, id: string, props?: PipelineProps);
}
export interface PipelineProps {
  metadata?: ObjectMeta;
  spec?: PipelineSpec;
}
export interface PipelineSpec {
  description?: string;
  displayName?: string;
  finally?: readonly PipelineSpecFinally[];
  params?: readonly PipelineSpecParams[];
  results?: readonly PipelineSpecResults[];
  tasks?: readonly PipelineSpecFinally[];
  workspaces?: readonly PipelineSpecWorkspaces[];
}
export interface PipelineSpecFinally {
  description?: string;
  displayName?: string;
  matrix?: PipelineSpecFinallyMatrix;
  name?: string;
  onError?: string;
  params?: readonly PipelineSpecFinallyParams[];
  pipelineRef?: PipelineSpecFinallyPipelineRef;
  pipelineSpec?: unknown;
  retries?: number;
  runAfter?: readonly string[];
  taskRef?: PipelineSpecFinallyTaskRef;
  taskSpec?: unknown;
  timeout?: string;
  when?: readonly PipelineSpecFinallyWhen[];
  workspaces?: readonly PipelineSpecFinallyWorkspaces[];
}
export interface PipelineSpecParams {
  default?: unknown;
  description?: string;
  enum?: readonly string[];
  name: string;
  properties?: { [k: string]: PipelineSpecParamsProperties };
  type?: string;
}
export interface PipelineSpecResults {
  description?: string;
  name: string;
  type?: string;
  value: unknown;
}
export interface PipelineSpecWorkspaces {
  description?: string;
  name: string;
  optional?: boolean;
}
export interface PipelineSpecFinallyMatrix {
  include?: readonly PipelineSpecFinallyMatrixInclude[];
  params?: readonly PipelineSpecFinallyParams[];
}
export interface PipelineSpecFinallyParams {
  name: string;
  value: unknown;
}
export interface PipelineSpecFinallyPipelineRef {
  apiVersion?: string;
  name?: string;
  params?: readonly PipelineSpecFinallyParams[];
  resolver?: string;
}
export interface PipelineSpecFinallyTaskRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  params?: readonly PipelineSpecFinallyParams[];
  resolver?: string;
}
export interface PipelineSpecFinallyWhen {
  cel?: string;
  input?: string;
  operator?: string;
  values?: readonly string[];
}
export interface PipelineSpecFinallyWorkspaces {
  name: string;
  subPath?: string;
  workspace?: string;
}
export interface PipelineSpecParamsProperties {
  type?: string;
}
export interface PipelineSpecFinallyMatrixInclude {
  name?: string;
  params?: readonly PipelineSpecFinallyParams[];
}
/**
 * `tekton.dev/v1beta1`, namespaced
 * @see https://github.com/tektoncd/pipeline
 */
export declare class PipelineV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PipelineV1Beta1Props): { [K in keyof PipelineV1Beta1Props]: PipelineV1Beta1Props[K] } & { apiVersion: 'tekton.dev/v1beta1'; kind: 'Pipeline' };
  constructor(scope: Construct, id: string, props?: PipelineV1Beta1Props);
}
export interface PipelineV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: PipelineV1Beta1Spec;
}
export interface PipelineV1Beta1Spec {
  description?: string;
  displayName?: string;
  finally?: readonly PipelineV1Beta1SpecFinally[];
  params?: readonly PipelineSpecParams[];
  resources?: readonly PipelineV1Beta1SpecResources[];
  results?: readonly PipelineSpecResults[];
  tasks?: readonly PipelineV1Beta1SpecFinally[];
  workspaces?: readonly PipelineSpecWorkspaces[];
}
export interface PipelineV1Beta1SpecFinally {
  description?: string;
  displayName?: string;
  matrix?: PipelineSpecFinallyMatrix;
  name?: string;
  onError?: string;
  params?: readonly PipelineSpecFinallyParams[];
  pipelineRef?: PipelineV1Beta1SpecFinallyPipelineRef;
  pipelineSpec?: unknown;
  resources?: PipelineV1Beta1SpecFinallyResources;
  retries?: number;
  runAfter?: readonly string[];
  taskRef?: PipelineV1Beta1SpecFinallyTaskRef;
  taskSpec?: unknown;
  timeout?: string;
  when?: readonly PipelineSpecFinallyWhen[];
  workspaces?: readonly PipelineSpecFinallyWorkspaces[];
}
export interface PipelineV1Beta1SpecResources {
  name: string;
  optional?: boolean;
  type: string;
}
export interface PipelineV1Beta1SpecFinallyPipelineRef {
  apiVersion?: string;
  bundle?: string;
  name?: string;
  params?: readonly PipelineSpecFinallyParams[];
  resolver?: string;
}
export interface PipelineV1Beta1SpecFinallyResources {
  inputs?: readonly PipelineV1Beta1SpecFinallyResourcesInputs[];
  outputs?: readonly PipelineV1Beta1SpecFinallyResourcesOutputs[];
}
export interface PipelineV1Beta1SpecFinallyTaskRef {
  apiVersion?: string;
  bundle?: string;
  kind?: string;
  name?: string;
  params?: readonly PipelineSpecFinallyParams[];
  resolver?: string;
}
export interface PipelineV1Beta1SpecFinallyResourcesInputs {
  from?: readonly string[];
  name: string;
  resource: string;
}
export interface PipelineV1Beta1SpecFinallyResourcesOutputs {
  name: string;
  resource: string;
}
/**
 * `tekton.dev/v1`, namespaced
 * @see https://github.com/tektoncd/pipeline
 */
export declare class PipelineRun extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PipelineRunProps): { [K in keyof PipelineRunProps]: PipelineRunProps[K] } & { apiVersion: 'tekton.dev/v1'; kind: 'PipelineRun' };
  constructor(scope: Construct, id: string, props?: PipelineRunProps);
}
export interface PipelineRunProps {
  metadata?: ObjectMeta;
  spec?: PipelineRunSpec;
}
export interface PipelineRunSpec {
  managedBy?: string;
  params?: readonly PipelineRunSpecParams[];
  pipelineRef?: PipelineRunSpecPipelineRef;
  pipelineSpec?: unknown;
  status?: string;
  taskRunSpecs?: readonly PipelineRunSpecTaskRunSpecs[];
  taskRunTemplate?: PipelineRunSpecTaskRunTemplate;
  timeouts?: PipelineRunSpecTimeouts;
  workspaces?: readonly PipelineRunSpecWorkspaces[];
}
export interface PipelineRunSpecParams {
  name: string;
  value: unknown;
}
export interface PipelineRunSpecPipelineRef {
  apiVersion?: string;
  name?: string;
  params?: readonly PipelineRunSpecParams[];
  resolver?: string;
}
export interface PipelineRunSpecTaskRunSpecs {
  computeResources?: PipelineRunSpecTaskRunSpecsComputeResources;
  metadata?: PipelineRunSpecTaskRunSpecsMetadata;
  pipelineTaskName?: string;
  podTemplate?: PipelineRunSpecTaskRunSpecsPodTemplate;
  /** → ServiceAccount */
  serviceAccountName?: string;
  sidecarSpecs?: readonly PipelineRunSpecTaskRunSpecsSidecarSpecs[];
  stepSpecs?: readonly PipelineRunSpecTaskRunSpecsSidecarSpecs[];
  timeout?: string;
}
export interface PipelineRunSpecTaskRunTemplate {
  podTemplate?: PipelineRunSpecTaskRunSpecsPodTemplate;
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface PipelineRunSpecTimeouts {
  finally?: string;
  pipeline?: string;
  tasks?: string;
}
export interface PipelineRunSpecWorkspaces {
  configMap?: PipelineRunSpecWorkspacesConfigMap;
  csi?: CSIVolumeSource;
  emptyDir?: PipelineRunSpecWorkspacesEmptyDir;
  name: string;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  projected?: PipelineRunSpecWorkspacesProjected;
  secret?: PipelineRunSpecWorkspacesSecret;
  subPath?: string;
  volumeClaimTemplate?: unknown;
}
export interface PipelineRunSpecTaskRunSpecsComputeResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface PipelineRunSpecTaskRunSpecsMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface PipelineRunSpecTaskRunSpecsPodTemplate {
  affinity?: unknown;
  automountServiceAccountToken?: boolean;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  env?: readonly EnvVar[];
  hostAliases?: readonly HostAlias[];
  hostNetwork?: boolean;
  hostUsers?: boolean;
  /** → Secret */
  imagePullSecrets?: readonly PipelineRunSpecTaskRunSpecsPodTemplateImagePullSecrets[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  securityContext?: unknown;
  tolerations?: readonly PipelineRunSpecTaskRunSpecsPodTemplateTolerations[];
  topologySpreadConstraints?: readonly PipelineRunSpecTaskRunSpecsPodTemplateTopologySpreadConstraints[];
  volumes?: unknown;
}
export interface PipelineRunSpecTaskRunSpecsSidecarSpecs {
  computeResources: PipelineRunSpecTaskRunSpecsComputeResources;
  name: string;
}
export interface PipelineRunSpecWorkspacesConfigMap {
  defaultMode?: number;
  items?: readonly PipelineRunSpecWorkspacesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface PipelineRunSpecWorkspacesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface PipelineRunSpecWorkspacesProjected {
  defaultMode?: number;
  sources?: readonly PipelineRunSpecWorkspacesProjectedSources[];
}
export interface PipelineRunSpecWorkspacesSecret {
  defaultMode?: number;
  items?: readonly PipelineRunSpecWorkspacesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface PipelineRunSpecTaskRunSpecsPodTemplateImagePullSecrets {
  name?: string;
}
export interface PipelineRunSpecTaskRunSpecsPodTemplateTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface PipelineRunSpecTaskRunSpecsPodTemplateTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface PipelineRunSpecWorkspacesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface PipelineRunSpecWorkspacesProjectedSources {
  clusterTrustBundle?: PipelineRunSpecWorkspacesProjectedSourcesClusterTrustBundle;
  configMap?: PipelineRunSpecWorkspacesProjectedSourcesConfigMap;
  downwardAPI?: PipelineRunSpecWorkspacesProjectedSourcesDownwardAPI;
  podCertificate?: PipelineRunSpecWorkspacesProjectedSourcesPodCertificate;
  secret?: PipelineRunSpecWorkspacesProjectedSourcesConfigMap;
  serviceAccountToken?: PipelineRunSpecWorkspacesProjectedSourcesServiceAccountToken;
}
export interface PipelineRunSpecWorkspacesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface PipelineRunSpecWorkspacesProjectedSourcesConfigMap {
  items?: readonly PipelineRunSpecWorkspacesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface PipelineRunSpecWorkspacesProjectedSourcesDownwardAPI {
  items?: readonly PipelineRunSpecWorkspacesProjectedSourcesDownwardAPIItems[];
}
export interface PipelineRunSpecWorkspacesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface PipelineRunSpecWorkspacesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface PipelineRunSpecWorkspacesProjectedSourcesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
/**
 * `tekton.dev/v1beta1`, namespaced
 * @see https://github.com/tektoncd/pipeline
 */
export declare class PipelineRunV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PipelineRunV1Beta1Props): { [K in keyof PipelineRunV1Beta1Props]: PipelineRunV1Beta1Props[K] } & { apiVersion: 'tekton.dev/v1beta1'; kind: 'PipelineRun' };
  constructor(scope: Construct, id: string, props?: PipelineRunV1Beta1Props);
}
export interface PipelineRunV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: PipelineRunV1Beta1Spec;
}
export interface PipelineRunV1Beta1Spec {
  managedBy?: string;
  params?: readonly PipelineRunSpecParams[];
  pipelineRef?: PipelineRunV1Beta1SpecPipelineRef;
  pipelineSpec?: unknown;
  podTemplate?: PipelineRunSpecTaskRunSpecsPodTemplate;
  resources?: readonly PipelineRunV1Beta1SpecResources[];
  /** → ServiceAccount */
  serviceAccountName?: string;
  status?: string;
  taskRunSpecs?: readonly PipelineRunV1Beta1SpecTaskRunSpecs[];
  timeout?: string;
  timeouts?: PipelineRunSpecTimeouts;
  workspaces?: readonly PipelineRunSpecWorkspaces[];
}
export interface PipelineRunV1Beta1SpecPipelineRef {
  apiVersion?: string;
  bundle?: string;
  name?: string;
  params?: readonly PipelineRunSpecParams[];
  resolver?: string;
}
export interface PipelineRunV1Beta1SpecResources {
  name?: string;
  resourceRef?: PipelineRunV1Beta1SpecResourcesResourceRef;
  resourceSpec?: PipelineRunV1Beta1SpecResourcesResourceSpec;
}
export interface PipelineRunV1Beta1SpecTaskRunSpecs {
  computeResources?: PipelineRunSpecTaskRunSpecsComputeResources;
  metadata?: PipelineRunSpecTaskRunSpecsMetadata;
  pipelineTaskName?: string;
  sidecarOverrides?: readonly PipelineRunV1Beta1SpecTaskRunSpecsSidecarOverrides[];
  stepOverrides?: readonly PipelineRunV1Beta1SpecTaskRunSpecsSidecarOverrides[];
  taskPodTemplate?: PipelineRunSpecTaskRunSpecsPodTemplate;
  taskServiceAccountName?: string;
  timeout?: string;
}
export interface PipelineRunV1Beta1SpecResourcesResourceRef {
  apiVersion?: string;
  name?: string;
}
export interface PipelineRunV1Beta1SpecResourcesResourceSpec {
  description?: string;
  params: readonly PipelineRunV1Beta1SpecResourcesResourceSpecParams[];
  secrets?: readonly PipelineRunV1Beta1SpecResourcesResourceSpecSecrets[];
  type: string;
}
export interface PipelineRunV1Beta1SpecTaskRunSpecsSidecarOverrides {
  name: string;
  resources: ResourceRequirements;
}
export interface PipelineRunV1Beta1SpecResourcesResourceSpecParams {
  name: string;
  value: string;
}
export interface PipelineRunV1Beta1SpecResourcesResourceSpecSecrets {
  fieldName: string;
  secretKey: string;
  /** → Secret */
  secretName: string;
}
/**
 * `tekton.dev/v1beta1`, namespaced
 * @see https://github.com/tektoncd/pipeline
 */
export declare class StepAction extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: StepActionProps): { [K in keyof StepActionProps]: StepActionProps[K] } & { apiVersion: 'tekton.dev/v1beta1'; kind: 'StepAction' };
  constructor(scope: Construct, id: string, props?: StepActionProps);
}
export interface StepActionProps {
  metadata?: ObjectMeta;
  spec?: StepActionSpec;
}
export interface StepActionSpec {
  args?: readonly string[];
  command?: readonly string[];
  description?: string;
  env?: readonly EnvVar[];
  image?: string;
  params?: readonly StepActionSpecParams[];
  results?: readonly StepActionSpecResults[];
  script?: string;
  securityContext?: StepActionSpecSecurityContext;
  volumeMounts?: readonly StepActionSpecVolumeMounts[];
  workingDir?: string;
}
export interface StepActionSpecParams {
  default?: unknown;
  description?: string;
  enum?: readonly string[];
  name: string;
  properties?: { [k: string]: StepActionSpecParamsProperties };
  type?: string;
}
export interface StepActionSpecResults {
  description?: string;
  name: string;
  properties?: { [k: string]: StepActionSpecParamsProperties };
  type?: string;
}
export interface StepActionSpecSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: StepActionSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: StepActionSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface StepActionSpecVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface StepActionSpecParamsProperties {
  type?: string;
}
export interface StepActionSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
/**
 * `tekton.dev/v1alpha1`, namespaced
 * @see https://github.com/tektoncd/pipeline
 */
export declare class StepActionV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: StepActionV1Alpha1Props): { [K in keyof StepActionV1Alpha1Props]: StepActionV1Alpha1Props[K] } & { apiVersion: 'tekton.dev/v1alpha1'; kind: 'StepAction' };
  constructor(scope: Construct, id: string, props?: StepActionV1Alpha1Props);
}
export interface StepActionV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: StepActionSpec;
}
/**
 * `tekton.dev/v1`, namespaced
 * @see https://github.com/tektoncd/pipeline
 */
export declare class Task extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TaskProps): { [K in keyof TaskProps]: TaskProps[K] } & { apiVersion: 'tekton.dev/v1'; kind: 'Task' };
  constructor(scope: Construct, id: string, props?: TaskProps);
}
export interface TaskProps {
  metadata?: ObjectMeta;
  spec?: TaskSpec;
}
export interface TaskSpec {
  description?: string;
  displayName?: string;
  params?: readonly TaskSpecParams[];
  results?: readonly TaskSpecResults[];
  sidecars?: readonly TaskSpecSidecars[];
  stepTemplate?: TaskSpecStepTemplate;
  steps?: readonly TaskSpecSteps[];
  volumes?: unknown;
  workspaces?: readonly TaskSpecWorkspaces[];
}
export interface TaskSpecParams {
  default?: unknown;
  description?: string;
  enum?: readonly string[];
  name: string;
  properties?: { [k: string]: TaskSpecParamsProperties };
  type?: string;
}
export interface TaskSpecResults {
  description?: string;
  name: string;
  properties?: { [k: string]: TaskSpecParamsProperties };
  type?: string;
  value?: unknown;
}
export interface TaskSpecSidecars {
  args?: readonly string[];
  command?: readonly string[];
  computeResources?: TaskSpecSidecarsComputeResources;
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: TaskSpecSidecarsLifecycle;
  livenessProbe?: TaskSpecSidecarsLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly TaskSpecSidecarsPorts[];
  readinessProbe?: TaskSpecSidecarsLivenessProbe;
  restartPolicy?: string;
  script?: string;
  securityContext?: TaskSpecSidecarsSecurityContext;
  startupProbe?: TaskSpecSidecarsLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly TaskSpecSidecarsVolumeMounts[];
  workingDir?: string;
  workspaces?: readonly TaskSpecSidecarsWorkspaces[];
}
export interface TaskSpecStepTemplate {
  args?: readonly string[];
  command?: readonly string[];
  computeResources?: TaskSpecSidecarsComputeResources;
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  securityContext?: TaskSpecSidecarsSecurityContext;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly TaskSpecSidecarsVolumeMounts[];
  workingDir?: string;
}
export interface TaskSpecSteps {
  args?: readonly string[];
  command?: readonly string[];
  computeResources?: TaskSpecSidecarsComputeResources;
  displayName?: string;
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  name: string;
  onError?: string;
  params?: readonly TaskSpecStepsParams[];
  ref?: TaskSpecStepsRef;
  results?: readonly TaskSpecStepsResults[];
  script?: string;
  securityContext?: TaskSpecSidecarsSecurityContext;
  stderrConfig?: TaskSpecStepsStderrConfig;
  stdoutConfig?: TaskSpecStepsStderrConfig;
  timeout?: string;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly TaskSpecSidecarsVolumeMounts[];
  when?: readonly TaskSpecStepsWhen[];
  workingDir?: string;
  workspaces?: readonly TaskSpecSidecarsWorkspaces[];
}
export interface TaskSpecWorkspaces {
  description?: string;
  mountPath?: string;
  name: string;
  optional?: boolean;
  readOnly?: boolean;
}
export interface TaskSpecParamsProperties {
  type?: string;
}
export interface TaskSpecSidecarsComputeResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface TaskSpecSidecarsLifecycle {
  postStart?: TaskSpecSidecarsLifecyclePostStart;
  preStop?: TaskSpecSidecarsLifecyclePostStart;
  stopSignal?: string;
}
export interface TaskSpecSidecarsLivenessProbe {
  exec?: TaskSpecSidecarsLivenessProbeExec;
  failureThreshold?: number;
  grpc?: TaskSpecSidecarsLivenessProbeGrpc;
  httpGet?: TaskSpecSidecarsLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface TaskSpecSidecarsPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface TaskSpecSidecarsSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: TaskSpecSidecarsSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: TaskSpecSidecarsSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface TaskSpecSidecarsVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface TaskSpecSidecarsWorkspaces {
  mountPath: string;
  name: string;
}
export interface TaskSpecStepsParams {
  name: string;
  value: unknown;
}
export interface TaskSpecStepsRef {
  name?: string;
  params?: readonly TaskSpecStepsParams[];
  resolver?: string;
}
export interface TaskSpecStepsResults {
  description?: string;
  name: string;
  properties?: { [k: string]: TaskSpecParamsProperties };
  type?: string;
}
export interface TaskSpecStepsStderrConfig {
  path?: string;
}
export interface TaskSpecStepsWhen {
  cel?: string;
  input?: string;
  operator?: string;
  values?: readonly string[];
}
export interface TaskSpecSidecarsLifecyclePostStart {
  exec?: TaskSpecSidecarsLivenessProbeExec;
  httpGet?: TaskSpecSidecarsLivenessProbeHttpGet;
  sleep?: TaskSpecSidecarsLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface TaskSpecSidecarsLivenessProbeExec {
  command?: readonly string[];
}
export interface TaskSpecSidecarsLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface TaskSpecSidecarsLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface TaskSpecSidecarsSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface TaskSpecSidecarsLifecyclePostStartSleep {
  seconds: number;
}
/**
 * `tekton.dev/v1beta1`, namespaced
 * @see https://github.com/tektoncd/pipeline
 */
export declare class TaskV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TaskV1Beta1Props): { [K in keyof TaskV1Beta1Props]: TaskV1Beta1Props[K] } & { apiVersion: 'tekton.dev/v1beta1'; kind: 'Task' };
  constructor(scope: Construct, id: string, props?: TaskV1Beta1Props);
}
export interface TaskV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: TaskV1Beta1Spec;
}
export interface TaskV1Beta1Spec {
  description?: string;
  displayName?: string;
  params?: readonly TaskSpecParams[];
  resources?: TaskV1Beta1SpecResources;
  results?: readonly TaskSpecResults[];
  sidecars?: readonly TaskV1Beta1SpecSidecars[];
  stepTemplate?: TaskV1Beta1SpecStepTemplate;
  steps?: readonly TaskV1Beta1SpecSteps[];
  volumes?: unknown;
  workspaces?: readonly TaskSpecWorkspaces[];
}
export interface TaskV1Beta1SpecResources {
  inputs?: readonly TaskV1Beta1SpecResourcesInputs[];
  outputs?: readonly TaskV1Beta1SpecResourcesInputs[];
}
export interface TaskV1Beta1SpecSidecars {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: TaskSpecSidecarsLifecycle;
  livenessProbe?: TaskSpecSidecarsLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly TaskSpecSidecarsPorts[];
  readinessProbe?: TaskSpecSidecarsLivenessProbe;
  resources?: ResourceRequirements;
  restartPolicy?: string;
  script?: string;
  securityContext?: TaskSpecSidecarsSecurityContext;
  startupProbe?: TaskSpecSidecarsLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly TaskSpecSidecarsVolumeMounts[];
  workingDir?: string;
  workspaces?: readonly TaskSpecSidecarsWorkspaces[];
}
export interface TaskV1Beta1SpecStepTemplate {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: TaskSpecSidecarsLifecycle;
  livenessProbe?: TaskSpecSidecarsLivenessProbe;
  name?: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly TaskSpecSidecarsPorts[];
  readinessProbe?: TaskSpecSidecarsLivenessProbe;
  resources?: ResourceRequirements;
  securityContext?: TaskSpecSidecarsSecurityContext;
  startupProbe?: TaskSpecSidecarsLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly TaskSpecSidecarsVolumeMounts[];
  workingDir?: string;
}
export interface TaskV1Beta1SpecSteps {
  args?: readonly string[];
  command?: readonly string[];
  displayName?: string;
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: TaskSpecSidecarsLifecycle;
  livenessProbe?: TaskSpecSidecarsLivenessProbe;
  name: string;
  onError?: string;
  params?: readonly TaskSpecStepsParams[];
  /** one per `containerPort`, `protocol` */
  ports?: readonly TaskSpecSidecarsPorts[];
  readinessProbe?: TaskSpecSidecarsLivenessProbe;
  ref?: TaskSpecStepsRef;
  resources?: ResourceRequirements;
  results?: readonly TaskSpecStepsResults[];
  script?: string;
  securityContext?: TaskSpecSidecarsSecurityContext;
  startupProbe?: TaskSpecSidecarsLivenessProbe;
  stderrConfig?: TaskSpecStepsStderrConfig;
  stdin?: boolean;
  stdinOnce?: boolean;
  stdoutConfig?: TaskSpecStepsStderrConfig;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  timeout?: string;
  tty?: boolean;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly TaskSpecSidecarsVolumeMounts[];
  when?: readonly TaskSpecStepsWhen[];
  workingDir?: string;
  workspaces?: readonly TaskSpecSidecarsWorkspaces[];
}
export interface TaskV1Beta1SpecResourcesInputs {
  description?: string;
  name: string;
  optional?: boolean;
  targetPath?: string;
  type: string;
}
/**
 * `tekton.dev/v1`, namespaced
 * @see https://github.com/tektoncd/pipeline
 */
export declare class TaskRun extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TaskRunProps): { [K in keyof TaskRunProps]: TaskRunProps[K] } & { apiVersion: 'tekton.dev/v1'; kind: 'TaskRun' };
  constructor(scope: Construct, id: string, props?: TaskRunProps);
}
export interface TaskRunProps {
  metadata?: ObjectMeta;
  spec?: TaskRunSpec;
}
export interface TaskRunSpec {
  computeResources?: TaskRunSpecComputeResources;
  debug?: TaskRunSpecDebug;
  managedBy?: string;
  params?: readonly TaskRunSpecParams[];
  podTemplate?: TaskRunSpecPodTemplate;
  retries?: number;
  /** → ServiceAccount */
  serviceAccountName?: string;
  sidecarSpecs?: readonly TaskRunSpecSidecarSpecs[];
  status?: string;
  statusMessage?: string;
  stepSpecs?: readonly TaskRunSpecSidecarSpecs[];
  taskRef?: TaskRunSpecTaskRef;
  taskSpec?: unknown;
  timeout?: string;
  workspaces?: readonly TaskRunSpecWorkspaces[];
}
export interface TaskRunSpecComputeResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface TaskRunSpecDebug {
  breakpoints?: TaskRunSpecDebugBreakpoints;
}
export interface TaskRunSpecParams {
  name: string;
  value: unknown;
}
export interface TaskRunSpecPodTemplate {
  affinity?: unknown;
  automountServiceAccountToken?: boolean;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  env?: readonly EnvVar[];
  hostAliases?: readonly HostAlias[];
  hostNetwork?: boolean;
  hostUsers?: boolean;
  /** → Secret */
  imagePullSecrets?: readonly TaskRunSpecPodTemplateImagePullSecrets[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  securityContext?: unknown;
  tolerations?: readonly TaskRunSpecPodTemplateTolerations[];
  topologySpreadConstraints?: readonly TaskRunSpecPodTemplateTopologySpreadConstraints[];
  volumes?: unknown;
}
export interface TaskRunSpecSidecarSpecs {
  computeResources: TaskRunSpecComputeResources;
  name: string;
}
export interface TaskRunSpecTaskRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  params?: readonly TaskRunSpecParams[];
  resolver?: string;
}
export interface TaskRunSpecWorkspaces {
  configMap?: TaskRunSpecWorkspacesConfigMap;
  csi?: CSIVolumeSource;
  emptyDir?: TaskRunSpecWorkspacesEmptyDir;
  name: string;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  projected?: TaskRunSpecWorkspacesProjected;
  secret?: TaskRunSpecWorkspacesSecret;
  subPath?: string;
  volumeClaimTemplate?: unknown;
}
export interface TaskRunSpecDebugBreakpoints {
  beforeSteps?: readonly string[];
  onFailure?: string;
}
export interface TaskRunSpecPodTemplateImagePullSecrets {
  name?: string;
}
export interface TaskRunSpecPodTemplateTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface TaskRunSpecPodTemplateTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface TaskRunSpecWorkspacesConfigMap {
  defaultMode?: number;
  items?: readonly TaskRunSpecWorkspacesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface TaskRunSpecWorkspacesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface TaskRunSpecWorkspacesProjected {
  defaultMode?: number;
  sources?: readonly TaskRunSpecWorkspacesProjectedSources[];
}
export interface TaskRunSpecWorkspacesSecret {
  defaultMode?: number;
  items?: readonly TaskRunSpecWorkspacesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface TaskRunSpecWorkspacesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface TaskRunSpecWorkspacesProjectedSources {
  clusterTrustBundle?: TaskRunSpecWorkspacesProjectedSourcesClusterTrustBundle;
  configMap?: TaskRunSpecWorkspacesProjectedSourcesConfigMap;
  downwardAPI?: TaskRunSpecWorkspacesProjectedSourcesDownwardAPI;
  podCertificate?: TaskRunSpecWorkspacesProjectedSourcesPodCertificate;
  secret?: TaskRunSpecWorkspacesProjectedSourcesConfigMap;
  serviceAccountToken?: TaskRunSpecWorkspacesProjectedSourcesServiceAccountToken;
}
export interface TaskRunSpecWorkspacesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface TaskRunSpecWorkspacesProjectedSourcesConfigMap {
  items?: readonly TaskRunSpecWorkspacesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface TaskRunSpecWorkspacesProjectedSourcesDownwardAPI {
  items?: readonly TaskRunSpecWorkspacesProjectedSourcesDownwardAPIItems[];
}
export interface TaskRunSpecWorkspacesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface TaskRunSpecWorkspacesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface TaskRunSpecWorkspacesProjectedSourcesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
/**
 * `tekton.dev/v1beta1`, namespaced
 * @see https://github.com/tektoncd/pipeline
 */
export declare class TaskRunV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TaskRunV1Beta1Props): { [K in keyof TaskRunV1Beta1Props]: TaskRunV1Beta1Props[K] } & { apiVersion: 'tekton.dev/v1beta1'; kind: 'TaskRun' };
  constructor(scope: Construct, id: string, props?: TaskRunV1Beta1Props);
}
export interface TaskRunV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: TaskRunV1Beta1Spec;
}
export interface TaskRunV1Beta1Spec {
  computeResources?: TaskRunSpecComputeResources;
  debug?: TaskRunSpecDebug;
  managedBy?: string;
  params?: readonly TaskRunSpecParams[];
  podTemplate?: TaskRunSpecPodTemplate;
  resources?: TaskRunV1Beta1SpecResources;
  retries?: number;
  /** → ServiceAccount */
  serviceAccountName?: string;
  sidecarOverrides?: readonly TaskRunV1Beta1SpecSidecarOverrides[];
  status?: string;
  statusMessage?: string;
  stepOverrides?: readonly TaskRunV1Beta1SpecSidecarOverrides[];
  taskRef?: TaskRunV1Beta1SpecTaskRef;
  taskSpec?: unknown;
  timeout?: string;
  workspaces?: readonly TaskRunSpecWorkspaces[];
}
export interface TaskRunV1Beta1SpecResources {
  inputs?: readonly TaskRunV1Beta1SpecResourcesInputs[];
  outputs?: readonly TaskRunV1Beta1SpecResourcesInputs[];
}
export interface TaskRunV1Beta1SpecSidecarOverrides {
  name: string;
  resources: ResourceRequirements;
}
export interface TaskRunV1Beta1SpecTaskRef {
  apiVersion?: string;
  bundle?: string;
  kind?: string;
  name?: string;
  params?: readonly TaskRunSpecParams[];
  resolver?: string;
}
export interface TaskRunV1Beta1SpecResourcesInputs {
  name?: string;
  paths?: readonly string[];
  resourceRef?: TaskRunV1Beta1SpecResourcesInputsResourceRef;
  resourceSpec?: TaskRunV1Beta1SpecResourcesInputsResourceSpec;
}
export interface TaskRunV1Beta1SpecResourcesInputsResourceRef {
  apiVersion?: string;
  name?: string;
}
export interface TaskRunV1Beta1SpecResourcesInputsResourceSpec {
  description?: string;
  params: readonly TaskRunV1Beta1SpecResourcesInputsResourceSpecParams[];
  secrets?: readonly TaskRunV1Beta1SpecResourcesInputsResourceSpecSecrets[];
  type: string;
}
export interface TaskRunV1Beta1SpecResourcesInputsResourceSpecParams {
  name: string;
  value: string;
}
export interface TaskRunV1Beta1SpecResourcesInputsResourceSpecSecrets {
  fieldName: string;
  secretKey: string;
  /** → Secret */
  secretName: string;
}
/**
 * `tekton.dev/v1alpha1`, namespaced
 * @see https://github.com/tektoncd/pipeline
 */
export declare class VerificationPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VerificationPolicyProps): { [K in keyof VerificationPolicyProps]: VerificationPolicyProps[K] } & { apiVersion: 'tekton.dev/v1alpha1'; kind: 'VerificationPolicy' };
  constructor(scope: Construct, id: string, props: VerificationPolicyProps);
}
export interface VerificationPolicyProps {
  metadata?: ObjectMeta;
  spec: VerificationPolicySpec;
}
export interface VerificationPolicySpec {
  authorities: readonly VerificationPolicySpecAuthorities[];
  mode?: string;
  resources: readonly VerificationPolicySpecResources[];
}
export interface VerificationPolicySpecAuthorities {
  key?: VerificationPolicySpecAuthoritiesKey;
  name: string;
}
export interface VerificationPolicySpecResources {
  pattern: string;
}
export interface VerificationPolicySpecAuthoritiesKey {
  data?: string;
  hashAlgorithm?: string;
  kms?: string;
  /** → Secret */
  secretRef?: SecretReference;
}

// Machine-written by `npx projen generate` from argo-workflows v4.1.2 (github:argoproj/argo-workflows@16a52d67daf2f4a8a76fa8bec02a76a46aa46257, digest 93f84ed304ba194b815e50ff756d44af): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ConfigMapKeySelector, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, HostAlias, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, ObjectReference, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAntiAffinity, PodDNSConfig, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceClaim, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOVolumeSource, SecretKeySelector, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeDevice, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `argoproj.io/v1alpha1`, cluster-scoped
 * @see https://github.com/argoproj/argo-workflows
 */
export declare class ClusterWorkflowTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterWorkflowTemplateProps): { [K in keyof ClusterWorkflowTemplateProps]: ClusterWorkflowTemplateProps[K] } & { apiVersion: 'argoproj.io/v1alpha1'; kind: 'ClusterWorkflowTemplate' };
  constructor(scope: Construct, id: string, props: ClusterWorkflowTemplateProps);
}
export interface ClusterWorkflowTemplateProps {
  metadata?: ObjectMeta;
  spec: ClusterWorkflowTemplateSpec;
}
export interface ClusterWorkflowTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: ClusterWorkflowTemplateSpecAffinity;
  archiveLogs?: boolean;
  arguments?: ClusterWorkflowTemplateSpecArguments;
  artifactGC?: ClusterWorkflowTemplateSpecArtifactGC;
  artifactRepositoryRef?: ClusterWorkflowTemplateSpecArtifactRepositoryRef;
  automountServiceAccountToken?: boolean;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  entrypoint?: string;
  executor?: ClusterWorkflowTemplateSpecExecutor;
  executorPlugins?: readonly ClusterWorkflowTemplateSpecExecutorPlugins[];
  hooks?: { [k: string]: ClusterWorkflowTemplateSpecHooks };
  hostAliases?: readonly HostAlias[];
  hostNetwork?: boolean;
  /** → Secret */
  imagePullSecrets?: readonly ClusterWorkflowTemplateSpecImagePullSecrets[];
  metrics?: ClusterWorkflowTemplateSpecMetrics;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  onExit?: string;
  /** at least 1 */
  parallelism?: number;
  podDisruptionBudget?: ClusterWorkflowTemplateSpecPodDisruptionBudget;
  podGC?: ClusterWorkflowTemplateSpecPodGC;
  podMetadata?: ClusterWorkflowTemplateSpecPodMetadata;
  podPriorityClassName?: string;
  podResources?: ClusterWorkflowTemplateSpecPodResources;
  podSpecPatch?: string;
  priority?: number;
  resourceClaims?: readonly ClusterWorkflowTemplateSpecResourceClaims[];
  retryStrategy?: ClusterWorkflowTemplateSpecRetryStrategy;
  schedulerName?: string;
  securityContext?: ClusterWorkflowTemplateSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
  shutdown?: string;
  suspend?: boolean;
  synchronization?: ClusterWorkflowTemplateSpecSynchronization;
  templateDefaults?: ClusterWorkflowTemplateSpecTemplateDefaults;
  /**
   * at most 200 items
   * rule: `self.all(t, !(has(t.timeout) && t.timeout != "" && (has(t.steps) || has(t.dag))))`
   * rule: `self.all(t, !(has(t.activeDeadlineSeconds) && (has(t.steps) || has(t.dag))))`
   */
  templates?: readonly ClusterWorkflowTemplateSpecTemplateDefaults[];
  tolerations?: readonly ClusterWorkflowTemplateSpecTolerations[];
  ttlStrategy?: ClusterWorkflowTemplateSpecTtlStrategy;
  volumeClaimGC?: ClusterWorkflowTemplateSpecVolumeClaimGC;
  volumeClaimTemplates?: readonly ClusterWorkflowTemplateSpecVolumeClaimTemplates[];
  volumes?: readonly ClusterWorkflowTemplateSpecVolumes[];
  workflowMetadata?: ClusterWorkflowTemplateSpecWorkflowMetadata;
  workflowTemplateRef?: ClusterWorkflowTemplateSpecWorkflowTemplateRef;
}
export interface ClusterWorkflowTemplateSpecAffinity {
  nodeAffinity?: ClusterWorkflowTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface ClusterWorkflowTemplateSpecArguments {
  artifacts?: readonly ClusterWorkflowTemplateSpecArgumentsArtifacts[];
  parameters?: readonly ClusterWorkflowTemplateSpecArgumentsParameters[];
}
export interface ClusterWorkflowTemplateSpecArtifactGC {
  forceFinalizerRemoval?: boolean;
  podMetadata?: ClusterWorkflowTemplateSpecPodMetadata;
  podSpecPatch?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never";
}
export interface ClusterWorkflowTemplateSpecArtifactRepositoryRef {
  configMap?: string;
  key?: string;
}
export interface ClusterWorkflowTemplateSpecExecutor {
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface ClusterWorkflowTemplateSpecExecutorPlugins {
  metadata: ClusterWorkflowTemplateSpecExecutorPluginsMetadata;
  spec: ClusterWorkflowTemplateSpecExecutorPluginsSpec;
}
export interface ClusterWorkflowTemplateSpecHooks {
  arguments?: ClusterWorkflowTemplateSpecArguments;
  expression?: string;
  template?: string;
  templateRef?: ClusterWorkflowTemplateSpecHooksTemplateRef;
}
export interface ClusterWorkflowTemplateSpecImagePullSecrets {
  name?: string;
}
export interface ClusterWorkflowTemplateSpecMetrics {
  /** at most 100 items */
  prometheus: readonly ClusterWorkflowTemplateSpecMetricsPrometheus[];
}
export interface ClusterWorkflowTemplateSpecPodDisruptionBudget {
  maxUnavailable?: number | string;
  minAvailable?: number | string;
  selector?: LabelSelector;
  unhealthyPodEvictionPolicy?: string;
}
export interface ClusterWorkflowTemplateSpecPodGC {
  deleteDelayDuration?: string;
  labelSelector?: LabelSelector;
  strategy?: "" | "OnPodCompletion" | "OnPodSuccess" | "OnWorkflowCompletion" | "OnWorkflowSuccess";
}
export interface ClusterWorkflowTemplateSpecPodMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface ClusterWorkflowTemplateSpecPodResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface ClusterWorkflowTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface ClusterWorkflowTemplateSpecRetryStrategy {
  affinity?: ClusterWorkflowTemplateSpecRetryStrategyAffinity;
  backoff?: ClusterWorkflowTemplateSpecRetryStrategyBackoff;
  expression?: string;
  limit?: number | string;
  retryPolicy?: "Always" | "OnFailure" | "OnError" | "OnTransientError";
}
export interface ClusterWorkflowTemplateSpecSecurityContext {
  appArmorProfile?: ClusterWorkflowTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ClusterWorkflowTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ClusterWorkflowTemplateSpecSynchronization {
  mutexes?: readonly ClusterWorkflowTemplateSpecSynchronizationMutexes[];
  semaphores?: readonly ClusterWorkflowTemplateSpecSynchronizationSemaphores[];
}
export interface ClusterWorkflowTemplateSpecTemplateDefaults {
  activeDeadlineSeconds?: number | string;
  affinity?: ClusterWorkflowTemplateSpecAffinity;
  annotations?: { [k: string]: string };
  archiveLocation?: ClusterWorkflowTemplateSpecTemplateDefaultsArchiveLocation;
  automountServiceAccountToken?: boolean;
  container?: ClusterWorkflowTemplateSpecTemplateDefaultsContainer;
  containerSet?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerSet;
  daemon?: boolean;
  dag?: ClusterWorkflowTemplateSpecTemplateDefaultsDag;
  data?: ClusterWorkflowTemplateSpecTemplateDefaultsData;
  executor?: ClusterWorkflowTemplateSpecExecutor;
  failFast?: boolean;
  hostAliases?: readonly HostAlias[];
  http?: ClusterWorkflowTemplateSpecTemplateDefaultsHttp;
  initContainers?: readonly ClusterWorkflowTemplateSpecTemplateDefaultsInitContainers[];
  inputs?: ClusterWorkflowTemplateSpecTemplateDefaultsInputs;
  memoize?: ClusterWorkflowTemplateSpecTemplateDefaultsMemoize;
  metadata?: ClusterWorkflowTemplateSpecPodMetadata;
  metrics?: ClusterWorkflowTemplateSpecMetrics;
  /**
   * at most 128 characters
   * pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*$`
   */
  name?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  outputs?: ClusterWorkflowTemplateSpecTemplateDefaultsOutputs;
  /** at least 1 */
  parallelism?: number;
  pendingTimeout?: string;
  plugin?: Record<string, unknown>;
  podResources?: ClusterWorkflowTemplateSpecPodResources;
  podSpecPatch?: string;
  /** → PriorityClass */
  priorityClassName?: string;
  resource?: ClusterWorkflowTemplateSpecTemplateDefaultsResource;
  resourceClaims?: readonly ClusterWorkflowTemplateSpecResourceClaims[];
  retryStrategy?: ClusterWorkflowTemplateSpecRetryStrategy;
  schedulerName?: string;
  script?: ClusterWorkflowTemplateSpecTemplateDefaultsScript;
  securityContext?: ClusterWorkflowTemplateSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
  sidecars?: readonly ClusterWorkflowTemplateSpecTemplateDefaultsInitContainers[];
  /** at least 1 item */
  steps?: readonly (readonly ClusterWorkflowTemplateSpecTemplateDefaultsSteps[])[];
  suspend?: ClusterWorkflowTemplateSpecTemplateDefaultsSuspend;
  synchronization?: ClusterWorkflowTemplateSpecSynchronization;
  timeout?: string;
  tolerations?: readonly ClusterWorkflowTemplateSpecTolerations[];
  volumes?: readonly ClusterWorkflowTemplateSpecVolumes[];
}
export interface ClusterWorkflowTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ClusterWorkflowTemplateSpecTtlStrategy {
  secondsAfterCompletion?: number;
  secondsAfterFailure?: number;
  secondsAfterSuccess?: number;
}
export interface ClusterWorkflowTemplateSpecVolumeClaimGC {
  strategy?: string;
}
export interface ClusterWorkflowTemplateSpecVolumeClaimTemplates {
  apiVersion?: string;
  kind?: string;
  metadata?: ClusterWorkflowTemplateSpecVolumeClaimTemplatesMetadata;
  spec?: ClusterWorkflowTemplateSpecVolumeClaimTemplatesSpec;
  status?: ClusterWorkflowTemplateSpecVolumeClaimTemplatesStatus;
}
export interface ClusterWorkflowTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: ClusterWorkflowTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: ClusterWorkflowTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: ClusterWorkflowTemplateSpecVolumesDownwardAPI;
  emptyDir?: ClusterWorkflowTemplateSpecVolumesEmptyDir;
  ephemeral?: ClusterWorkflowTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: ClusterWorkflowTemplateSpecVolumesHostPath;
  image?: ClusterWorkflowTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: ClusterWorkflowTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: ClusterWorkflowTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface ClusterWorkflowTemplateSpecWorkflowMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  labelsFrom?: { [k: string]: ClusterWorkflowTemplateSpecWorkflowMetadataLabelsFrom };
}
export interface ClusterWorkflowTemplateSpecWorkflowTemplateRef {
  clusterScope?: boolean;
  name?: string;
}
export interface ClusterWorkflowTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterWorkflowTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ClusterWorkflowTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifacts {
  archive?: ClusterWorkflowTemplateSpecArgumentsArtifactsArchive;
  archiveLogs?: boolean;
  artifactGC?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactGC;
  artifactory?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactory;
  azure?: ClusterWorkflowTemplateSpecArgumentsArtifactsAzure;
  deleted?: boolean;
  from?: string;
  fromExpression?: string;
  gcs?: ClusterWorkflowTemplateSpecArgumentsArtifactsGcs;
  git?: ClusterWorkflowTemplateSpecArgumentsArtifactsGit;
  globalName?: string;
  hdfs?: ClusterWorkflowTemplateSpecArgumentsArtifactsHdfs;
  http?: ClusterWorkflowTemplateSpecArgumentsArtifactsHttp;
  /** 0 … 511 */
  mode?: number;
  /** pattern `^[-a-zA-Z0-9_{}.]+$` */
  name: string;
  optional?: boolean;
  oss?: ClusterWorkflowTemplateSpecArgumentsArtifactsOss;
  path?: string;
  plugin?: ClusterWorkflowTemplateSpecArgumentsArtifactsPlugin;
  raw?: ClusterWorkflowTemplateSpecArgumentsArtifactsRaw;
  recurseMode?: boolean;
  s3?: ClusterWorkflowTemplateSpecArgumentsArtifactsS3;
  subPath?: string;
}
export interface ClusterWorkflowTemplateSpecArgumentsParameters {
  default?: string;
  description?: string;
  /** at least 1 item */
  enum?: readonly string[];
  globalName?: string;
  /** pattern `^[-a-zA-Z0-9_]+$` */
  name: string;
  value?: string;
  valueFrom?: ClusterWorkflowTemplateSpecArgumentsParametersValueFrom;
}
export interface ClusterWorkflowTemplateSpecExecutorPluginsMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface ClusterWorkflowTemplateSpecExecutorPluginsSpec {
  sidecar: ClusterWorkflowTemplateSpecExecutorPluginsSpecSidecar;
}
export interface ClusterWorkflowTemplateSpecHooksTemplateRef {
  clusterScope?: boolean;
  name?: string;
  template?: string;
}
export interface ClusterWorkflowTemplateSpecMetricsPrometheus {
  counter?: ClusterWorkflowTemplateSpecMetricsPrometheusCounter;
  gauge?: ClusterWorkflowTemplateSpecMetricsPrometheusGauge;
  /** at least 1 character */
  help: string;
  histogram?: ClusterWorkflowTemplateSpecMetricsPrometheusHistogram;
  labels?: readonly ClusterWorkflowTemplateSpecMetricsPrometheusLabels[];
  /** pattern `^[a-zA-Z_][a-zA-Z0-9_]*$` */
  name: string;
  when?: string;
}
export interface ClusterWorkflowTemplateSpecRetryStrategyAffinity {
  nodeAntiAffinity?: Record<string, never>;
}
export interface ClusterWorkflowTemplateSpecRetryStrategyBackoff {
  cap?: string;
  duration?: string;
  factor?: number | string;
  maxDuration?: string;
}
export interface ClusterWorkflowTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface ClusterWorkflowTemplateSpecSynchronizationMutexes {
  database?: boolean;
  name?: string;
  namespace?: string;
}
export interface ClusterWorkflowTemplateSpecSynchronizationSemaphores {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  database?: ClusterWorkflowTemplateSpecSynchronizationSemaphoresDatabase;
  namespace?: string;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsArchiveLocation {
  archiveLogs?: boolean;
  artifactory?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactory;
  azure?: ClusterWorkflowTemplateSpecArgumentsArtifactsAzure;
  gcs?: ClusterWorkflowTemplateSpecArgumentsArtifactsGcs;
  git?: ClusterWorkflowTemplateSpecArgumentsArtifactsGit;
  hdfs?: ClusterWorkflowTemplateSpecArgumentsArtifactsHdfs;
  http?: ClusterWorkflowTemplateSpecArgumentsArtifactsHttp;
  oss?: ClusterWorkflowTemplateSpecArgumentsArtifactsOss;
  plugin?: ClusterWorkflowTemplateSpecArgumentsArtifactsPlugin;
  raw?: ClusterWorkflowTemplateSpecArgumentsArtifactsRaw;
  s3?: ClusterWorkflowTemplateSpecArgumentsArtifactsS3;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsContainer {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  name?: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ClusterWorkflowTemplateSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerSecurityContext;
  startupProbe?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ClusterWorkflowTemplateSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsContainerSet {
  containers: readonly ClusterWorkflowTemplateSpecTemplateDefaultsContainerSetContainers[];
  retryStrategy?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerSetRetryStrategy;
  volumeMounts?: readonly ClusterWorkflowTemplateSpecTemplateDefaultsContainerVolumeMounts[];
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsDag {
  failFast?: boolean;
  target?: string;
  /** 1 … 200 items */
  tasks: readonly ClusterWorkflowTemplateSpecTemplateDefaultsDagTasks[];
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsData {
  source: ClusterWorkflowTemplateSpecTemplateDefaultsDataSource;
  transformation: readonly ClusterWorkflowTemplateSpecWorkflowMetadataLabelsFrom[];
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsHttp {
  body?: string;
  bodyFrom?: ClusterWorkflowTemplateSpecTemplateDefaultsHttpBodyFrom;
  headers?: readonly ClusterWorkflowTemplateSpecTemplateDefaultsHttpHeaders[];
  insecureSkipVerify?: boolean;
  method?: string;
  successCondition?: string;
  timeoutSeconds?: number;
  url: string;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsInitContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  mirrorVolumeMounts?: boolean;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ClusterWorkflowTemplateSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerSecurityContext;
  startupProbe?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ClusterWorkflowTemplateSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsInputs {
  artifacts?: readonly ClusterWorkflowTemplateSpecArgumentsArtifacts[];
  /** at most 500 items */
  parameters?: readonly ClusterWorkflowTemplateSpecArgumentsParameters[];
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsMemoize {
  cache: ClusterWorkflowTemplateSpecTemplateDefaultsMemoizeCache;
  key: string;
  maxAge: string;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsOutputs {
  artifacts?: readonly ClusterWorkflowTemplateSpecArgumentsArtifacts[];
  exitCode?: string;
  parameters?: readonly ClusterWorkflowTemplateSpecArgumentsParameters[];
  result?: string;
}
/** rule: `(has(self.manifest) && !has(self.manifestFrom)) || (!has(self.manifest) && has(self.manifestFrom)) || (!has(self.manifest) && !has(self.manifestFrom))` */
export interface ClusterWorkflowTemplateSpecTemplateDefaultsResource {
  action: "get" | "create" | "apply" | "delete" | "replace" | "patch";
  failureCondition?: string;
  flags?: readonly string[];
  manifest?: string;
  manifestFrom?: ClusterWorkflowTemplateSpecTemplateDefaultsResourceManifestFrom;
  mergeStrategy?: "strategic" | "merge" | "json";
  setOwnerReference?: boolean;
  successCondition?: string;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsScript {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  name?: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ClusterWorkflowTemplateSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerSecurityContext;
  source?: string;
  startupProbe?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ClusterWorkflowTemplateSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsSteps {
  arguments?: ClusterWorkflowTemplateSpecArguments;
  continueOn?: ClusterWorkflowTemplateSpecTemplateDefaultsStepsContinueOn;
  hooks?: { [k: string]: ClusterWorkflowTemplateSpecHooks };
  inline?: unknown;
  /**
   * at most 128 characters
   * pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*$`
   */
  name?: string;
  onExit?: string;
  template?: string;
  templateRef?: ClusterWorkflowTemplateSpecHooksTemplateRef;
  when?: string;
  withItems?: unknown;
  withParam?: string;
  withSequence?: ClusterWorkflowTemplateSpecTemplateDefaultsStepsWithSequence;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsSuspend {
  duration?: string;
}
export interface ClusterWorkflowTemplateSpecVolumeClaimTemplatesMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  generateName?: string;
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface ClusterWorkflowTemplateSpecVolumeClaimTemplatesSpec {
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
export interface ClusterWorkflowTemplateSpecVolumeClaimTemplatesStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  allocatedResources?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** one per `type` */
  conditions?: readonly ClusterWorkflowTemplateSpecVolumeClaimTemplatesStatusConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: ClusterWorkflowTemplateSpecVolumeClaimTemplatesStatusModifyVolumeStatus;
  phase?: string;
}
export interface ClusterWorkflowTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface ClusterWorkflowTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly ClusterWorkflowTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ClusterWorkflowTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly ClusterWorkflowTemplateSpecVolumesDownwardAPIItems[];
}
export interface ClusterWorkflowTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface ClusterWorkflowTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: ClusterWorkflowTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface ClusterWorkflowTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface ClusterWorkflowTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface ClusterWorkflowTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly ClusterWorkflowTemplateSpecVolumesProjectedSources[];
}
export interface ClusterWorkflowTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly ClusterWorkflowTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface ClusterWorkflowTemplateSpecWorkflowMetadataLabelsFrom {
  expression: string;
}
export interface ClusterWorkflowTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ClusterWorkflowTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface ClusterWorkflowTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ClusterWorkflowTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsArchive {
  none?: Record<string, never>;
  tar?: ClusterWorkflowTemplateSpecArgumentsArtifactsArchiveTar;
  zip?: Record<string, never>;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactGC {
  podMetadata?: ClusterWorkflowTemplateSpecPodMetadata;
  /** → ServiceAccount */
  serviceAccountName?: string;
  strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never";
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactory {
  passwordSecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  url: string;
  usernameSecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsAzure {
  accountKeySecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  blob: string;
  container: string;
  endpoint: string;
  useSDKCreds?: boolean;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsGcs {
  bucket?: string;
  key: string;
  serviceAccountKeySecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsGit {
  branch?: string;
  depth?: number;
  disableSubmodules?: boolean;
  fetch?: readonly string[];
  insecureIgnoreHostKey?: boolean;
  insecureSkipTLS?: boolean;
  passwordSecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  repo: string;
  revision?: string;
  singleBranch?: boolean;
  sshPrivateKeySecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  usernameSecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsHdfs {
  addresses?: readonly string[];
  dataTransferProtection?: string;
  force?: boolean;
  hdfsUser?: string;
  krbCCacheSecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  krbConfigConfigMap?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  krbKeytabSecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  krbRealm?: string;
  krbServicePrincipalName?: string;
  krbUsername?: string;
  path: string;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsHttp {
  auth?: ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuth;
  headers?: readonly ClusterWorkflowTemplateSpecArgumentsArtifactsHttpHeaders[];
  saveStreamViaFile?: boolean;
  url: string;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsOss {
  accessKeySecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  bucket?: string;
  createBucketIfNotPresent?: boolean;
  endpoint?: string;
  key: string;
  lifecycleRule?: ClusterWorkflowTemplateSpecArgumentsArtifactsOssLifecycleRule;
  secretKeySecret?: SecretKeySelector;
  securityToken?: string;
  useSDKCreds?: boolean;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsPlugin {
  configuration?: string;
  connectionTimeoutSeconds?: number;
  key: string;
  name?: string;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsRaw {
  data: string;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsS3 {
  accessKeySecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  addressingStyle?: "" | "path" | "virtual-hosted";
  bucket?: string;
  caSecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  createBucketIfNotPresent?: ClusterWorkflowTemplateSpecArgumentsArtifactsS3CreateBucketIfNotPresent;
  encryptionOptions?: ClusterWorkflowTemplateSpecArgumentsArtifactsS3EncryptionOptions;
  endpoint?: string;
  insecure?: boolean;
  key?: string;
  region?: string;
  roleARN?: string;
  secretKeySecret?: SecretKeySelector;
  sessionTokenSecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  useSDKCreds?: boolean;
}
export interface ClusterWorkflowTemplateSpecArgumentsParametersValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  default?: string;
  event?: string;
  expression?: string;
  jqFilter?: string;
  jsonPath?: string;
  parameter?: string;
  path?: string;
  supplied?: Record<string, never>;
}
export interface ClusterWorkflowTemplateSpecExecutorPluginsSpecSidecar {
  automountServiceAccountToken?: boolean;
  container: ClusterWorkflowTemplateSpecExecutorPluginsSpecSidecarContainer;
}
export interface ClusterWorkflowTemplateSpecMetricsPrometheusCounter {
  /** at least 1 character */
  value: string;
}
/** rule: `!has(self.realtime) || !self.realtime || !self.value.contains('resourcesDuration.')` */
export interface ClusterWorkflowTemplateSpecMetricsPrometheusGauge {
  operation?: "Set" | "Add" | "Sub";
  realtime: boolean;
  /** 1 … 256 characters */
  value: string;
}
export interface ClusterWorkflowTemplateSpecMetricsPrometheusHistogram {
  buckets: readonly number[];
  /** at least 1 character */
  value: string;
}
export interface ClusterWorkflowTemplateSpecMetricsPrometheusLabels {
  /** pattern `^[a-zA-Z_][a-zA-Z0-9_]*$` */
  key: string;
  value: string;
}
export interface ClusterWorkflowTemplateSpecSynchronizationSemaphoresDatabase {
  key: string;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsContainerLifecycle {
  postStart?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLifecyclePostStart;
  preStop?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLifecyclePostStart;
  stopSignal?: string;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe {
  exec?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbeExec;
  failureThreshold?: number;
  grpc?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbeGrpc;
  httpGet?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsContainerPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsContainerSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: ClusterWorkflowTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ClusterWorkflowTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsContainerVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsContainerSetContainers {
  args?: readonly string[];
  command?: readonly string[];
  dependencies?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ClusterWorkflowTemplateSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerSecurityContext;
  startupProbe?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ClusterWorkflowTemplateSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsContainerSetRetryStrategy {
  duration?: string;
  retries: number | string;
}
/**
 * rule: `!has(self.depends) || !has(self.dependencies)`
 * rule: `!has(self.depends) || !has(self.continueOn)`
 * rule: `!(has(self.depends) || has(self.dependencies)) || !self.name.matches('^[0-9]')`
 */
export interface ClusterWorkflowTemplateSpecTemplateDefaultsDagTasks {
  arguments?: ClusterWorkflowTemplateSpecArguments;
  continueOn?: ClusterWorkflowTemplateSpecTemplateDefaultsStepsContinueOn;
  dependencies?: readonly string[];
  depends?: string;
  hooks?: { [k: string]: ClusterWorkflowTemplateSpecHooks };
  inline?: unknown;
  /**
   * at most 128 characters
   * pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*$`
   */
  name: string;
  onExit?: string;
  template?: string;
  templateRef?: ClusterWorkflowTemplateSpecHooksTemplateRef;
  when?: string;
  withItems?: unknown;
  withParam?: string;
  withSequence?: ClusterWorkflowTemplateSpecTemplateDefaultsStepsWithSequence;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsDataSource {
  artifactPaths?: ClusterWorkflowTemplateSpecArgumentsArtifacts;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsHttpBodyFrom {
  /** format byte */
  bytes?: string;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsHttpHeaders {
  name: string;
  value?: string;
  valueFrom?: ClusterWorkflowTemplateSpecTemplateDefaultsHttpHeadersValueFrom;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsMemoizeCache {
  configMap: ClusterWorkflowTemplateSpecImagePullSecrets;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsResourceManifestFrom {
  artifact: ClusterWorkflowTemplateSpecArgumentsArtifacts;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsStepsContinueOn {
  error?: boolean;
  failed?: boolean;
}
/** rule: `!(has(self.count) && has(self.end))` */
export interface ClusterWorkflowTemplateSpecTemplateDefaultsStepsWithSequence {
  count?: number | string;
  end?: number | string;
  format?: string;
  start?: number | string;
}
export interface ClusterWorkflowTemplateSpecVolumeClaimTemplatesStatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface ClusterWorkflowTemplateSpecVolumeClaimTemplatesStatusModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}
export interface ClusterWorkflowTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface ClusterWorkflowTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface ClusterWorkflowTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: ClusterWorkflowTemplateSpecVolumeClaimTemplatesMetadata;
  spec: ClusterWorkflowTemplateSpecVolumeClaimTemplatesSpec;
}
export interface ClusterWorkflowTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: ClusterWorkflowTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: ClusterWorkflowTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: ClusterWorkflowTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: ClusterWorkflowTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: ClusterWorkflowTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: ClusterWorkflowTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface ClusterWorkflowTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ClusterWorkflowTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsArchiveTar {
  compressionLevel?: number;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuth {
  basicAuth?: ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuthBasicAuth;
  clientCert?: ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuthClientCert;
  oauth2?: ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuthOauth2;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsHttpHeaders {
  name: string;
  value: string;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsOssLifecycleRule {
  markDeletionAfterDays?: number;
  markInfrequentAccessAfterDays?: number;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsS3CreateBucketIfNotPresent {
  objectLocking?: boolean;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsS3EncryptionOptions {
  enableEncryption?: boolean;
  kmsEncryptionContext?: string;
  kmsKeyId?: string;
  serverSideCustomerKeySecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface ClusterWorkflowTemplateSpecExecutorPluginsSpecSidecarContainer {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ClusterWorkflowTemplateSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerSecurityContext;
  startupProbe?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ClusterWorkflowTemplateSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsContainerLifecyclePostStart {
  exec?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbeExec;
  httpGet?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbeHttpGet;
  sleep?: ClusterWorkflowTemplateSpecTemplateDefaultsContainerLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbeExec {
  command?: readonly string[];
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsContainerLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsHttpHeadersValueFrom {
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface ClusterWorkflowTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface ClusterWorkflowTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly ClusterWorkflowTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ClusterWorkflowTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly ClusterWorkflowTemplateSpecVolumesDownwardAPIItems[];
}
export interface ClusterWorkflowTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface ClusterWorkflowTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface ClusterWorkflowTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuthBasicAuth {
  passwordSecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  usernameSecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuthClientCert {
  clientCertSecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  clientKeySecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuthOauth2 {
  clientIDSecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  clientSecretSecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  endpointParams?: readonly ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuthOauth2EndpointParams[];
  scopes?: readonly string[];
  tokenURLSecret?: ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface ClusterWorkflowTemplateSpecTemplateDefaultsContainerLifecyclePostStartSleep {
  seconds: number;
}
export interface ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuthOauth2EndpointParams {
  key: string;
  value?: string;
}
/**
 * `argoproj.io/v1alpha1`, namespaced
 * @see https://github.com/argoproj/argo-workflows
 */
export declare class CronWorkflow extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CronWorkflowProps): { [K in keyof CronWorkflowProps]: CronWorkflowProps[K] } & { apiVersion: 'argoproj.io/v1alpha1'; kind: 'CronWorkflow' };
  constructor(scope: Construct, id: string, props: CronWorkflowProps);
}
export interface CronWorkflowProps {
  metadata?: ObjectMeta;
  spec: CronWorkflowSpec;
  status?: CronWorkflowStatus;
}
export interface CronWorkflowSpec {
  concurrencyPolicy?: "Allow" | "Forbid" | "Replace";
  failedJobsHistoryLimit?: number;
  /**
   * at least 1 item
   * each: pattern `^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every\s+([0-9]+(ns|us|µs|ms|s|m|h))+|([A-Za-z0-9*,/?-]+\s+){4}[A-Za-z0-9*,/?-]+)$`
   */
  schedules: readonly string[];
  /** at least 0 */
  startingDeadlineSeconds?: number;
  stopStrategy?: CronWorkflowSpecStopStrategy;
  successfulJobsHistoryLimit?: number;
  suspend?: boolean;
  timezone?: string;
  when?: string;
  workflowMetadata?: CronWorkflowSpecWorkflowMetadata;
  workflowSpec: CronWorkflowSpecWorkflowSpec;
}
export interface CronWorkflowStatus {
  active?: readonly ObjectReference[];
  conditions?: readonly CronWorkflowStatusConditions[];
  failed?: number;
  /** format date-time */
  lastScheduledTime?: string;
  phase?: string;
  succeeded?: number;
}
export interface CronWorkflowSpecStopStrategy {
  expression: string;
}
export interface CronWorkflowSpecWorkflowMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  generateName?: string;
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface CronWorkflowSpecWorkflowSpec {
  activeDeadlineSeconds?: number;
  affinity?: CronWorkflowSpecWorkflowSpecAffinity;
  archiveLogs?: boolean;
  arguments?: CronWorkflowSpecWorkflowSpecArguments;
  artifactGC?: CronWorkflowSpecWorkflowSpecArtifactGC;
  artifactRepositoryRef?: CronWorkflowSpecWorkflowSpecArtifactRepositoryRef;
  automountServiceAccountToken?: boolean;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  entrypoint?: string;
  executor?: CronWorkflowSpecWorkflowSpecExecutor;
  executorPlugins?: readonly CronWorkflowSpecWorkflowSpecExecutorPlugins[];
  hooks?: { [k: string]: CronWorkflowSpecWorkflowSpecHooks };
  hostAliases?: readonly HostAlias[];
  hostNetwork?: boolean;
  /** → Secret */
  imagePullSecrets?: readonly CronWorkflowSpecWorkflowSpecImagePullSecrets[];
  metrics?: CronWorkflowSpecWorkflowSpecMetrics;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  onExit?: string;
  /** at least 1 */
  parallelism?: number;
  podDisruptionBudget?: CronWorkflowSpecWorkflowSpecPodDisruptionBudget;
  podGC?: CronWorkflowSpecWorkflowSpecPodGC;
  podMetadata?: CronWorkflowSpecWorkflowSpecPodMetadata;
  podPriorityClassName?: string;
  podResources?: CronWorkflowSpecWorkflowSpecPodResources;
  podSpecPatch?: string;
  priority?: number;
  resourceClaims?: readonly CronWorkflowSpecWorkflowSpecResourceClaims[];
  retryStrategy?: CronWorkflowSpecWorkflowSpecRetryStrategy;
  schedulerName?: string;
  securityContext?: CronWorkflowSpecWorkflowSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
  shutdown?: string;
  suspend?: boolean;
  synchronization?: CronWorkflowSpecWorkflowSpecSynchronization;
  templateDefaults?: CronWorkflowSpecWorkflowSpecTemplateDefaults;
  /**
   * at most 200 items
   * rule: `self.all(t, !(has(t.timeout) && t.timeout != "" && (has(t.steps) || has(t.dag))))`
   * rule: `self.all(t, !(has(t.activeDeadlineSeconds) && (has(t.steps) || has(t.dag))))`
   */
  templates?: readonly CronWorkflowSpecWorkflowSpecTemplateDefaults[];
  tolerations?: readonly CronWorkflowSpecWorkflowSpecTolerations[];
  ttlStrategy?: CronWorkflowSpecWorkflowSpecTtlStrategy;
  volumeClaimGC?: CronWorkflowSpecWorkflowSpecVolumeClaimGC;
  volumeClaimTemplates?: readonly CronWorkflowSpecWorkflowSpecVolumeClaimTemplates[];
  volumes?: readonly CronWorkflowSpecWorkflowSpecVolumes[];
  workflowMetadata?: CronWorkflowSpecWorkflowSpecWorkflowMetadata;
  workflowTemplateRef?: CronWorkflowSpecWorkflowSpecWorkflowTemplateRef;
}
export interface CronWorkflowStatusConditions {
  message?: string;
  status?: string;
  type?: string;
}
export interface CronWorkflowSpecWorkflowSpecAffinity {
  nodeAffinity?: CronWorkflowSpecWorkflowSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface CronWorkflowSpecWorkflowSpecArguments {
  artifacts?: readonly CronWorkflowSpecWorkflowSpecArgumentsArtifacts[];
  parameters?: readonly CronWorkflowSpecWorkflowSpecArgumentsParameters[];
}
export interface CronWorkflowSpecWorkflowSpecArtifactGC {
  forceFinalizerRemoval?: boolean;
  podMetadata?: CronWorkflowSpecWorkflowSpecPodMetadata;
  podSpecPatch?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never";
}
export interface CronWorkflowSpecWorkflowSpecArtifactRepositoryRef {
  configMap?: string;
  key?: string;
}
export interface CronWorkflowSpecWorkflowSpecExecutor {
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface CronWorkflowSpecWorkflowSpecExecutorPlugins {
  metadata: CronWorkflowSpecWorkflowSpecExecutorPluginsMetadata;
  spec: CronWorkflowSpecWorkflowSpecExecutorPluginsSpec;
}
export interface CronWorkflowSpecWorkflowSpecHooks {
  arguments?: CronWorkflowSpecWorkflowSpecArguments;
  expression?: string;
  template?: string;
  templateRef?: CronWorkflowSpecWorkflowSpecHooksTemplateRef;
}
export interface CronWorkflowSpecWorkflowSpecImagePullSecrets {
  name?: string;
}
export interface CronWorkflowSpecWorkflowSpecMetrics {
  /** at most 100 items */
  prometheus: readonly CronWorkflowSpecWorkflowSpecMetricsPrometheus[];
}
export interface CronWorkflowSpecWorkflowSpecPodDisruptionBudget {
  maxUnavailable?: number | string;
  minAvailable?: number | string;
  selector?: LabelSelector;
  unhealthyPodEvictionPolicy?: string;
}
export interface CronWorkflowSpecWorkflowSpecPodGC {
  deleteDelayDuration?: string;
  labelSelector?: LabelSelector;
  strategy?: "" | "OnPodCompletion" | "OnPodSuccess" | "OnWorkflowCompletion" | "OnWorkflowSuccess";
}
export interface CronWorkflowSpecWorkflowSpecPodMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface CronWorkflowSpecWorkflowSpecPodResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface CronWorkflowSpecWorkflowSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface CronWorkflowSpecWorkflowSpecRetryStrategy {
  affinity?: CronWorkflowSpecWorkflowSpecRetryStrategyAffinity;
  backoff?: CronWorkflowSpecWorkflowSpecRetryStrategyBackoff;
  expression?: string;
  limit?: number | string;
  retryPolicy?: "Always" | "OnFailure" | "OnError" | "OnTransientError";
}
export interface CronWorkflowSpecWorkflowSpecSecurityContext {
  appArmorProfile?: CronWorkflowSpecWorkflowSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: CronWorkflowSpecWorkflowSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface CronWorkflowSpecWorkflowSpecSynchronization {
  mutexes?: readonly CronWorkflowSpecWorkflowSpecSynchronizationMutexes[];
  semaphores?: readonly CronWorkflowSpecWorkflowSpecSynchronizationSemaphores[];
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaults {
  activeDeadlineSeconds?: number | string;
  affinity?: CronWorkflowSpecWorkflowSpecAffinity;
  annotations?: { [k: string]: string };
  archiveLocation?: CronWorkflowSpecWorkflowSpecTemplateDefaultsArchiveLocation;
  automountServiceAccountToken?: boolean;
  container?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainer;
  containerSet?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerSet;
  daemon?: boolean;
  dag?: CronWorkflowSpecWorkflowSpecTemplateDefaultsDag;
  data?: CronWorkflowSpecWorkflowSpecTemplateDefaultsData;
  executor?: CronWorkflowSpecWorkflowSpecExecutor;
  failFast?: boolean;
  hostAliases?: readonly HostAlias[];
  http?: CronWorkflowSpecWorkflowSpecTemplateDefaultsHttp;
  initContainers?: readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsInitContainers[];
  inputs?: CronWorkflowSpecWorkflowSpecTemplateDefaultsInputs;
  memoize?: CronWorkflowSpecWorkflowSpecTemplateDefaultsMemoize;
  metadata?: CronWorkflowSpecWorkflowSpecPodMetadata;
  metrics?: CronWorkflowSpecWorkflowSpecMetrics;
  /**
   * at most 128 characters
   * pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*$`
   */
  name?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  outputs?: CronWorkflowSpecWorkflowSpecTemplateDefaultsOutputs;
  /** at least 1 */
  parallelism?: number;
  pendingTimeout?: string;
  plugin?: Record<string, unknown>;
  podResources?: CronWorkflowSpecWorkflowSpecPodResources;
  podSpecPatch?: string;
  /** → PriorityClass */
  priorityClassName?: string;
  resource?: CronWorkflowSpecWorkflowSpecTemplateDefaultsResource;
  resourceClaims?: readonly CronWorkflowSpecWorkflowSpecResourceClaims[];
  retryStrategy?: CronWorkflowSpecWorkflowSpecRetryStrategy;
  schedulerName?: string;
  script?: CronWorkflowSpecWorkflowSpecTemplateDefaultsScript;
  securityContext?: CronWorkflowSpecWorkflowSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
  sidecars?: readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsInitContainers[];
  /** at least 1 item */
  steps?: readonly (readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsSteps[])[];
  suspend?: CronWorkflowSpecWorkflowSpecTemplateDefaultsSuspend;
  synchronization?: CronWorkflowSpecWorkflowSpecSynchronization;
  timeout?: string;
  tolerations?: readonly CronWorkflowSpecWorkflowSpecTolerations[];
  volumes?: readonly CronWorkflowSpecWorkflowSpecVolumes[];
}
export interface CronWorkflowSpecWorkflowSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface CronWorkflowSpecWorkflowSpecTtlStrategy {
  secondsAfterCompletion?: number;
  secondsAfterFailure?: number;
  secondsAfterSuccess?: number;
}
export interface CronWorkflowSpecWorkflowSpecVolumeClaimGC {
  strategy?: string;
}
export interface CronWorkflowSpecWorkflowSpecVolumeClaimTemplates {
  apiVersion?: string;
  kind?: string;
  metadata?: CronWorkflowSpecWorkflowMetadata;
  spec?: CronWorkflowSpecWorkflowSpecVolumeClaimTemplatesSpec;
  status?: CronWorkflowSpecWorkflowSpecVolumeClaimTemplatesStatus;
}
export interface CronWorkflowSpecWorkflowSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: CronWorkflowSpecWorkflowSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: CronWorkflowSpecWorkflowSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: CronWorkflowSpecWorkflowSpecVolumesDownwardAPI;
  emptyDir?: CronWorkflowSpecWorkflowSpecVolumesEmptyDir;
  ephemeral?: CronWorkflowSpecWorkflowSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: CronWorkflowSpecWorkflowSpecVolumesHostPath;
  image?: CronWorkflowSpecWorkflowSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: CronWorkflowSpecWorkflowSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: CronWorkflowSpecWorkflowSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface CronWorkflowSpecWorkflowSpecWorkflowMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  labelsFrom?: { [k: string]: CronWorkflowSpecStopStrategy };
}
export interface CronWorkflowSpecWorkflowSpecWorkflowTemplateRef {
  clusterScope?: boolean;
  name?: string;
}
export interface CronWorkflowSpecWorkflowSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly CronWorkflowSpecWorkflowSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: CronWorkflowSpecWorkflowSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifacts {
  archive?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArchive;
  archiveLogs?: boolean;
  artifactGC?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactGC;
  artifactory?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactory;
  azure?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsAzure;
  deleted?: boolean;
  from?: string;
  fromExpression?: string;
  gcs?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsGcs;
  git?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsGit;
  globalName?: string;
  hdfs?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsHdfs;
  http?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsHttp;
  /** 0 … 511 */
  mode?: number;
  /** pattern `^[-a-zA-Z0-9_{}.]+$` */
  name: string;
  optional?: boolean;
  oss?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsOss;
  path?: string;
  plugin?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsPlugin;
  raw?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsRaw;
  recurseMode?: boolean;
  s3?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsS3;
  subPath?: string;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsParameters {
  default?: string;
  description?: string;
  /** at least 1 item */
  enum?: readonly string[];
  globalName?: string;
  /** pattern `^[-a-zA-Z0-9_]+$` */
  name: string;
  value?: string;
  valueFrom?: CronWorkflowSpecWorkflowSpecArgumentsParametersValueFrom;
}
export interface CronWorkflowSpecWorkflowSpecExecutorPluginsMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface CronWorkflowSpecWorkflowSpecExecutorPluginsSpec {
  sidecar: CronWorkflowSpecWorkflowSpecExecutorPluginsSpecSidecar;
}
export interface CronWorkflowSpecWorkflowSpecHooksTemplateRef {
  clusterScope?: boolean;
  name?: string;
  template?: string;
}
export interface CronWorkflowSpecWorkflowSpecMetricsPrometheus {
  counter?: CronWorkflowSpecWorkflowSpecMetricsPrometheusCounter;
  gauge?: CronWorkflowSpecWorkflowSpecMetricsPrometheusGauge;
  /** at least 1 character */
  help: string;
  histogram?: CronWorkflowSpecWorkflowSpecMetricsPrometheusHistogram;
  labels?: readonly CronWorkflowSpecWorkflowSpecMetricsPrometheusLabels[];
  /** pattern `^[a-zA-Z_][a-zA-Z0-9_]*$` */
  name: string;
  when?: string;
}
export interface CronWorkflowSpecWorkflowSpecRetryStrategyAffinity {
  nodeAntiAffinity?: Record<string, never>;
}
export interface CronWorkflowSpecWorkflowSpecRetryStrategyBackoff {
  cap?: string;
  duration?: string;
  factor?: number | string;
  maxDuration?: string;
}
export interface CronWorkflowSpecWorkflowSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface CronWorkflowSpecWorkflowSpecSynchronizationMutexes {
  database?: boolean;
  name?: string;
  namespace?: string;
}
export interface CronWorkflowSpecWorkflowSpecSynchronizationSemaphores {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  database?: CronWorkflowSpecWorkflowSpecSynchronizationSemaphoresDatabase;
  namespace?: string;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsArchiveLocation {
  archiveLogs?: boolean;
  artifactory?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactory;
  azure?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsAzure;
  gcs?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsGcs;
  git?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsGit;
  hdfs?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsHdfs;
  http?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsHttp;
  oss?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsOss;
  plugin?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsPlugin;
  raw?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsRaw;
  s3?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsS3;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsContainer {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbe;
  name?: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerSecurityContext;
  startupProbe?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerSet {
  containers: readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerSetContainers[];
  retryStrategy?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerSetRetryStrategy;
  volumeMounts?: readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerVolumeMounts[];
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsDag {
  failFast?: boolean;
  target?: string;
  /** 1 … 200 items */
  tasks: readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsDagTasks[];
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsData {
  source: CronWorkflowSpecWorkflowSpecTemplateDefaultsDataSource;
  transformation: readonly CronWorkflowSpecStopStrategy[];
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsHttp {
  body?: string;
  bodyFrom?: CronWorkflowSpecWorkflowSpecTemplateDefaultsHttpBodyFrom;
  headers?: readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsHttpHeaders[];
  insecureSkipVerify?: boolean;
  method?: string;
  successCondition?: string;
  timeoutSeconds?: number;
  url: string;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsInitContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbe;
  mirrorVolumeMounts?: boolean;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerSecurityContext;
  startupProbe?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsInputs {
  artifacts?: readonly CronWorkflowSpecWorkflowSpecArgumentsArtifacts[];
  /** at most 500 items */
  parameters?: readonly CronWorkflowSpecWorkflowSpecArgumentsParameters[];
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsMemoize {
  cache: CronWorkflowSpecWorkflowSpecTemplateDefaultsMemoizeCache;
  key: string;
  maxAge: string;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsOutputs {
  artifacts?: readonly CronWorkflowSpecWorkflowSpecArgumentsArtifacts[];
  exitCode?: string;
  parameters?: readonly CronWorkflowSpecWorkflowSpecArgumentsParameters[];
  result?: string;
}
/** rule: `(has(self.manifest) && !has(self.manifestFrom)) || (!has(self.manifest) && has(self.manifestFrom)) || (!has(self.manifest) && !has(self.manifestFrom))` */
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsResource {
  action: "get" | "create" | "apply" | "delete" | "replace" | "patch";
  failureCondition?: string;
  flags?: readonly string[];
  manifest?: string;
  manifestFrom?: CronWorkflowSpecWorkflowSpecTemplateDefaultsResourceManifestFrom;
  mergeStrategy?: "strategic" | "merge" | "json";
  setOwnerReference?: boolean;
  successCondition?: string;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsScript {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbe;
  name?: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerSecurityContext;
  source?: string;
  startupProbe?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsSteps {
  arguments?: CronWorkflowSpecWorkflowSpecArguments;
  continueOn?: CronWorkflowSpecWorkflowSpecTemplateDefaultsStepsContinueOn;
  hooks?: { [k: string]: CronWorkflowSpecWorkflowSpecHooks };
  inline?: unknown;
  /**
   * at most 128 characters
   * pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*$`
   */
  name?: string;
  onExit?: string;
  template?: string;
  templateRef?: CronWorkflowSpecWorkflowSpecHooksTemplateRef;
  when?: string;
  withItems?: unknown;
  withParam?: string;
  withSequence?: CronWorkflowSpecWorkflowSpecTemplateDefaultsStepsWithSequence;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsSuspend {
  duration?: string;
}
export interface CronWorkflowSpecWorkflowSpecVolumeClaimTemplatesSpec {
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
export interface CronWorkflowSpecWorkflowSpecVolumeClaimTemplatesStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  allocatedResources?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** one per `type` */
  conditions?: readonly CronWorkflowSpecWorkflowSpecVolumeClaimTemplatesStatusConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: CronWorkflowSpecWorkflowSpecVolumeClaimTemplatesStatusModifyVolumeStatus;
  phase?: string;
}
export interface CronWorkflowSpecWorkflowSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface CronWorkflowSpecWorkflowSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly CronWorkflowSpecWorkflowSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface CronWorkflowSpecWorkflowSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly CronWorkflowSpecWorkflowSpecVolumesDownwardAPIItems[];
}
export interface CronWorkflowSpecWorkflowSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface CronWorkflowSpecWorkflowSpecVolumesEphemeral {
  volumeClaimTemplate?: CronWorkflowSpecWorkflowSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface CronWorkflowSpecWorkflowSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface CronWorkflowSpecWorkflowSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface CronWorkflowSpecWorkflowSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly CronWorkflowSpecWorkflowSpecVolumesProjectedSources[];
}
export interface CronWorkflowSpecWorkflowSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly CronWorkflowSpecWorkflowSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface CronWorkflowSpecWorkflowSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: CronWorkflowSpecWorkflowSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface CronWorkflowSpecWorkflowSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly CronWorkflowSpecWorkflowSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsArchive {
  none?: Record<string, never>;
  tar?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArchiveTar;
  zip?: Record<string, never>;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactGC {
  podMetadata?: CronWorkflowSpecWorkflowSpecPodMetadata;
  /** → ServiceAccount */
  serviceAccountName?: string;
  strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never";
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactory {
  passwordSecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  url: string;
  usernameSecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsAzure {
  accountKeySecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  blob: string;
  container: string;
  endpoint: string;
  useSDKCreds?: boolean;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsGcs {
  bucket?: string;
  key: string;
  serviceAccountKeySecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsGit {
  branch?: string;
  depth?: number;
  disableSubmodules?: boolean;
  fetch?: readonly string[];
  insecureIgnoreHostKey?: boolean;
  insecureSkipTLS?: boolean;
  passwordSecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  repo: string;
  revision?: string;
  singleBranch?: boolean;
  sshPrivateKeySecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  usernameSecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsHdfs {
  addresses?: readonly string[];
  dataTransferProtection?: string;
  force?: boolean;
  hdfsUser?: string;
  krbCCacheSecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  krbConfigConfigMap?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  krbKeytabSecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  krbRealm?: string;
  krbServicePrincipalName?: string;
  krbUsername?: string;
  path: string;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsHttp {
  auth?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsHttpAuth;
  headers?: readonly CronWorkflowSpecWorkflowSpecArgumentsArtifactsHttpHeaders[];
  saveStreamViaFile?: boolean;
  url: string;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsOss {
  accessKeySecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  bucket?: string;
  createBucketIfNotPresent?: boolean;
  endpoint?: string;
  key: string;
  lifecycleRule?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsOssLifecycleRule;
  secretKeySecret?: SecretKeySelector;
  securityToken?: string;
  useSDKCreds?: boolean;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsPlugin {
  configuration?: string;
  connectionTimeoutSeconds?: number;
  key: string;
  name?: string;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsRaw {
  data: string;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsS3 {
  accessKeySecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  addressingStyle?: "" | "path" | "virtual-hosted";
  bucket?: string;
  caSecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  createBucketIfNotPresent?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsS3CreateBucketIfNotPresent;
  encryptionOptions?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsS3EncryptionOptions;
  endpoint?: string;
  insecure?: boolean;
  key?: string;
  region?: string;
  roleARN?: string;
  secretKeySecret?: SecretKeySelector;
  sessionTokenSecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  useSDKCreds?: boolean;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsParametersValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  default?: string;
  event?: string;
  expression?: string;
  jqFilter?: string;
  jsonPath?: string;
  parameter?: string;
  path?: string;
  supplied?: Record<string, never>;
}
export interface CronWorkflowSpecWorkflowSpecExecutorPluginsSpecSidecar {
  automountServiceAccountToken?: boolean;
  container: CronWorkflowSpecWorkflowSpecExecutorPluginsSpecSidecarContainer;
}
export interface CronWorkflowSpecWorkflowSpecMetricsPrometheusCounter {
  /** at least 1 character */
  value: string;
}
/** rule: `!has(self.realtime) || !self.realtime || !self.value.contains('resourcesDuration.')` */
export interface CronWorkflowSpecWorkflowSpecMetricsPrometheusGauge {
  operation?: "Set" | "Add" | "Sub";
  realtime: boolean;
  /** 1 … 256 characters */
  value: string;
}
export interface CronWorkflowSpecWorkflowSpecMetricsPrometheusHistogram {
  buckets: readonly number[];
  /** at least 1 character */
  value: string;
}
export interface CronWorkflowSpecWorkflowSpecMetricsPrometheusLabels {
  /** pattern `^[a-zA-Z_][a-zA-Z0-9_]*$` */
  key: string;
  value: string;
}
export interface CronWorkflowSpecWorkflowSpecSynchronizationSemaphoresDatabase {
  key: string;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLifecycle {
  postStart?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLifecyclePostStart;
  preStop?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLifecyclePostStart;
  stopSignal?: string;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbe {
  exec?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbeExec;
  failureThreshold?: number;
  grpc?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbeGrpc;
  httpGet?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: CronWorkflowSpecWorkflowSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: CronWorkflowSpecWorkflowSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerSetContainers {
  args?: readonly string[];
  command?: readonly string[];
  dependencies?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerSecurityContext;
  startupProbe?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerSetRetryStrategy {
  duration?: string;
  retries: number | string;
}
/**
 * rule: `!has(self.depends) || !has(self.dependencies)`
 * rule: `!has(self.depends) || !has(self.continueOn)`
 * rule: `!(has(self.depends) || has(self.dependencies)) || !self.name.matches('^[0-9]')`
 */
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsDagTasks {
  arguments?: CronWorkflowSpecWorkflowSpecArguments;
  continueOn?: CronWorkflowSpecWorkflowSpecTemplateDefaultsStepsContinueOn;
  dependencies?: readonly string[];
  depends?: string;
  hooks?: { [k: string]: CronWorkflowSpecWorkflowSpecHooks };
  inline?: unknown;
  /**
   * at most 128 characters
   * pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*$`
   */
  name: string;
  onExit?: string;
  template?: string;
  templateRef?: CronWorkflowSpecWorkflowSpecHooksTemplateRef;
  when?: string;
  withItems?: unknown;
  withParam?: string;
  withSequence?: CronWorkflowSpecWorkflowSpecTemplateDefaultsStepsWithSequence;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsDataSource {
  artifactPaths?: CronWorkflowSpecWorkflowSpecArgumentsArtifacts;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsHttpBodyFrom {
  /** format byte */
  bytes?: string;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsHttpHeaders {
  name: string;
  value?: string;
  valueFrom?: CronWorkflowSpecWorkflowSpecTemplateDefaultsHttpHeadersValueFrom;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsMemoizeCache {
  configMap: CronWorkflowSpecWorkflowSpecImagePullSecrets;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsResourceManifestFrom {
  artifact: CronWorkflowSpecWorkflowSpecArgumentsArtifacts;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsStepsContinueOn {
  error?: boolean;
  failed?: boolean;
}
/** rule: `!(has(self.count) && has(self.end))` */
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsStepsWithSequence {
  count?: number | string;
  end?: number | string;
  format?: string;
  start?: number | string;
}
export interface CronWorkflowSpecWorkflowSpecVolumeClaimTemplatesStatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface CronWorkflowSpecWorkflowSpecVolumeClaimTemplatesStatusModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}
export interface CronWorkflowSpecWorkflowSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface CronWorkflowSpecWorkflowSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface CronWorkflowSpecWorkflowSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: CronWorkflowSpecWorkflowMetadata;
  spec: CronWorkflowSpecWorkflowSpecVolumeClaimTemplatesSpec;
}
export interface CronWorkflowSpecWorkflowSpecVolumesProjectedSources {
  clusterTrustBundle?: CronWorkflowSpecWorkflowSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: CronWorkflowSpecWorkflowSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: CronWorkflowSpecWorkflowSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: CronWorkflowSpecWorkflowSpecVolumesProjectedSourcesPodCertificate;
  secret?: CronWorkflowSpecWorkflowSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: CronWorkflowSpecWorkflowSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface CronWorkflowSpecWorkflowSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly CronWorkflowSpecWorkflowSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsArchiveTar {
  compressionLevel?: number;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsHttpAuth {
  basicAuth?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsHttpAuthBasicAuth;
  clientCert?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsHttpAuthClientCert;
  oauth2?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsHttpAuthOauth2;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsHttpHeaders {
  name: string;
  value: string;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsOssLifecycleRule {
  markDeletionAfterDays?: number;
  markInfrequentAccessAfterDays?: number;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsS3CreateBucketIfNotPresent {
  objectLocking?: boolean;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsS3EncryptionOptions {
  enableEncryption?: boolean;
  kmsEncryptionContext?: string;
  kmsKeyId?: string;
  serverSideCustomerKeySecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface CronWorkflowSpecWorkflowSpecExecutorPluginsSpecSidecarContainer {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerSecurityContext;
  startupProbe?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLifecyclePostStart {
  exec?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbeExec;
  httpGet?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbeHttpGet;
  sleep?: CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbeExec {
  command?: readonly string[];
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsHttpHeadersValueFrom {
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface CronWorkflowSpecWorkflowSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface CronWorkflowSpecWorkflowSpecVolumesProjectedSourcesConfigMap {
  items?: readonly CronWorkflowSpecWorkflowSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface CronWorkflowSpecWorkflowSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly CronWorkflowSpecWorkflowSpecVolumesDownwardAPIItems[];
}
export interface CronWorkflowSpecWorkflowSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface CronWorkflowSpecWorkflowSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface CronWorkflowSpecWorkflowSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsHttpAuthBasicAuth {
  passwordSecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  usernameSecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsHttpAuthClientCert {
  clientCertSecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  clientKeySecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsHttpAuthOauth2 {
  clientIDSecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  clientSecretSecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  endpointParams?: readonly CronWorkflowSpecWorkflowSpecArgumentsArtifactsHttpAuthOauth2EndpointParams[];
  scopes?: readonly string[];
  tokenURLSecret?: CronWorkflowSpecWorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface CronWorkflowSpecWorkflowSpecTemplateDefaultsContainerLifecyclePostStartSleep {
  seconds: number;
}
export interface CronWorkflowSpecWorkflowSpecArgumentsArtifactsHttpAuthOauth2EndpointParams {
  key: string;
  value?: string;
}
/**
 * `argoproj.io/v1alpha1`, namespaced
 * @see https://github.com/argoproj/argo-workflows
 */
export declare class Workflow extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkflowProps): { [K in keyof WorkflowProps]: WorkflowProps[K] } & { apiVersion: 'argoproj.io/v1alpha1'; kind: 'Workflow' };
  constructor(scope: Construct, id: string, props: WorkflowProps);
}
export interface WorkflowProps {
  metadata?: ObjectMeta;
  spec: WorkflowSpec;
  status?: WorkflowStatus;
}
export interface WorkflowSpec {
  activeDeadlineSeconds?: number;
  affinity?: WorkflowSpecAffinity;
  archiveLogs?: boolean;
  arguments?: WorkflowSpecArguments;
  artifactGC?: WorkflowSpecArtifactGC;
  artifactRepositoryRef?: WorkflowSpecArtifactRepositoryRef;
  automountServiceAccountToken?: boolean;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  entrypoint?: string;
  executor?: WorkflowSpecExecutor;
  executorPlugins?: readonly WorkflowSpecExecutorPlugins[];
  hooks?: { [k: string]: WorkflowSpecHooks };
  hostAliases?: readonly HostAlias[];
  hostNetwork?: boolean;
  /** → Secret */
  imagePullSecrets?: readonly WorkflowSpecImagePullSecrets[];
  metrics?: WorkflowSpecMetrics;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  onExit?: string;
  /** at least 1 */
  parallelism?: number;
  podDisruptionBudget?: WorkflowSpecPodDisruptionBudget;
  podGC?: WorkflowSpecPodGC;
  podMetadata?: WorkflowSpecPodMetadata;
  podPriorityClassName?: string;
  podResources?: WorkflowSpecPodResources;
  podSpecPatch?: string;
  priority?: number;
  resourceClaims?: readonly WorkflowSpecResourceClaims[];
  retryStrategy?: WorkflowSpecRetryStrategy;
  schedulerName?: string;
  securityContext?: WorkflowSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
  shutdown?: string;
  suspend?: boolean;
  synchronization?: WorkflowSpecSynchronization;
  templateDefaults?: WorkflowSpecTemplateDefaults;
  /**
   * at most 200 items
   * rule: `self.all(t, !(has(t.timeout) && t.timeout != "" && (has(t.steps) || has(t.dag))))`
   * rule: `self.all(t, !(has(t.activeDeadlineSeconds) && (has(t.steps) || has(t.dag))))`
   */
  templates?: readonly WorkflowSpecTemplateDefaults[];
  tolerations?: readonly WorkflowSpecTolerations[];
  ttlStrategy?: WorkflowSpecTtlStrategy;
  volumeClaimGC?: WorkflowSpecVolumeClaimGC;
  volumeClaimTemplates?: readonly WorkflowSpecVolumeClaimTemplates[];
  volumes?: readonly WorkflowSpecVolumes[];
  workflowMetadata?: WorkflowSpecWorkflowMetadata;
  workflowTemplateRef?: WorkflowSpecWorkflowTemplateRef;
}
export interface WorkflowStatus {
  artifactGCStatus?: WorkflowStatusArtifactGCStatus;
  artifactRepositoryRef?: WorkflowStatusArtifactRepositoryRef;
  compressedNodes?: string;
  conditions?: readonly WorkflowStatusConditions[];
  estimatedDuration?: number;
  /** format date-time */
  finishedAt?: string;
  message?: string;
  nodes?: { [k: string]: WorkflowStatusNodes };
  offloadNodeStatusVersion?: string;
  outputs?: WorkflowStatusOutputs;
  persistentVolumeClaims?: readonly WorkflowSpecVolumes[];
  phase?: string;
  progress?: string;
  resourcesDuration?: { [k: string]: number };
  /** format date-time */
  startedAt?: string;
  storedTemplates?: Record<string, unknown>;
  storedWorkflowTemplateSpec?: Record<string, unknown>;
  synchronization?: WorkflowStatusSynchronization;
  taskResultsCompletionStatus?: { [k: string]: boolean };
}
export interface WorkflowSpecAffinity {
  nodeAffinity?: WorkflowSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface WorkflowSpecArguments {
  artifacts?: readonly WorkflowSpecArgumentsArtifacts[];
  parameters?: readonly WorkflowSpecArgumentsParameters[];
}
export interface WorkflowSpecArtifactGC {
  forceFinalizerRemoval?: boolean;
  podMetadata?: WorkflowSpecPodMetadata;
  podSpecPatch?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never";
}
export interface WorkflowSpecArtifactRepositoryRef {
  configMap?: string;
  key?: string;
}
export interface WorkflowSpecExecutor {
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface WorkflowSpecExecutorPlugins {
  metadata: WorkflowSpecExecutorPluginsMetadata;
  spec: WorkflowSpecExecutorPluginsSpec;
}
export interface WorkflowSpecHooks {
  arguments?: WorkflowSpecArguments;
  expression?: string;
  template?: string;
  templateRef?: WorkflowSpecHooksTemplateRef;
}
export interface WorkflowSpecImagePullSecrets {
  name?: string;
}
export interface WorkflowSpecMetrics {
  /** at most 100 items */
  prometheus: readonly WorkflowSpecMetricsPrometheus[];
}
export interface WorkflowSpecPodDisruptionBudget {
  maxUnavailable?: number | string;
  minAvailable?: number | string;
  selector?: LabelSelector;
  unhealthyPodEvictionPolicy?: string;
}
export interface WorkflowSpecPodGC {
  deleteDelayDuration?: string;
  labelSelector?: LabelSelector;
  strategy?: "" | "OnPodCompletion" | "OnPodSuccess" | "OnWorkflowCompletion" | "OnWorkflowSuccess";
}
export interface WorkflowSpecPodMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface WorkflowSpecPodResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface WorkflowSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface WorkflowSpecRetryStrategy {
  affinity?: WorkflowSpecRetryStrategyAffinity;
  backoff?: WorkflowSpecRetryStrategyBackoff;
  expression?: string;
  limit?: number | string;
  retryPolicy?: "Always" | "OnFailure" | "OnError" | "OnTransientError";
}
export interface WorkflowSpecSecurityContext {
  appArmorProfile?: WorkflowSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: WorkflowSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface WorkflowSpecSynchronization {
  mutexes?: readonly WorkflowSpecSynchronizationMutexes[];
  semaphores?: readonly WorkflowSpecSynchronizationSemaphores[];
}
export interface WorkflowSpecTemplateDefaults {
  activeDeadlineSeconds?: number | string;
  affinity?: WorkflowSpecAffinity;
  annotations?: { [k: string]: string };
  archiveLocation?: WorkflowSpecTemplateDefaultsArchiveLocation;
  automountServiceAccountToken?: boolean;
  container?: WorkflowSpecTemplateDefaultsContainer;
  containerSet?: WorkflowSpecTemplateDefaultsContainerSet;
  daemon?: boolean;
  dag?: WorkflowSpecTemplateDefaultsDag;
  data?: WorkflowSpecTemplateDefaultsData;
  executor?: WorkflowSpecExecutor;
  failFast?: boolean;
  hostAliases?: readonly HostAlias[];
  http?: WorkflowSpecTemplateDefaultsHttp;
  initContainers?: readonly WorkflowSpecTemplateDefaultsInitContainers[];
  inputs?: WorkflowSpecTemplateDefaultsInputs;
  memoize?: WorkflowSpecTemplateDefaultsMemoize;
  metadata?: WorkflowSpecPodMetadata;
  metrics?: WorkflowSpecMetrics;
  /**
   * at most 128 characters
   * pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*$`
   */
  name?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  outputs?: WorkflowSpecTemplateDefaultsOutputs;
  /** at least 1 */
  parallelism?: number;
  pendingTimeout?: string;
  plugin?: Record<string, unknown>;
  podResources?: WorkflowSpecPodResources;
  podSpecPatch?: string;
  /** → PriorityClass */
  priorityClassName?: string;
  resource?: WorkflowSpecTemplateDefaultsResource;
  resourceClaims?: readonly WorkflowSpecResourceClaims[];
  retryStrategy?: WorkflowSpecRetryStrategy;
  schedulerName?: string;
  script?: WorkflowSpecTemplateDefaultsScript;
  securityContext?: WorkflowSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
  sidecars?: readonly WorkflowSpecTemplateDefaultsInitContainers[];
  /** at least 1 item */
  steps?: readonly (readonly WorkflowSpecTemplateDefaultsSteps[])[];
  suspend?: WorkflowSpecTemplateDefaultsSuspend;
  synchronization?: WorkflowSpecSynchronization;
  timeout?: string;
  tolerations?: readonly WorkflowSpecTolerations[];
  volumes?: readonly WorkflowSpecVolumes[];
}
export interface WorkflowSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface WorkflowSpecTtlStrategy {
  secondsAfterCompletion?: number;
  secondsAfterFailure?: number;
  secondsAfterSuccess?: number;
}
export interface WorkflowSpecVolumeClaimGC {
  strategy?: string;
}
export interface WorkflowSpecVolumeClaimTemplates {
  apiVersion?: string;
  kind?: string;
  metadata?: WorkflowSpecVolumeClaimTemplatesMetadata;
  spec?: WorkflowSpecVolumeClaimTemplatesSpec;
  status?: WorkflowSpecVolumeClaimTemplatesStatus;
}
export interface WorkflowSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: WorkflowSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: WorkflowSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: WorkflowSpecVolumesDownwardAPI;
  emptyDir?: WorkflowSpecVolumesEmptyDir;
  ephemeral?: WorkflowSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: WorkflowSpecVolumesHostPath;
  image?: WorkflowSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: WorkflowSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: WorkflowSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface WorkflowSpecWorkflowMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  labelsFrom?: { [k: string]: WorkflowSpecWorkflowMetadataLabelsFrom };
}
export interface WorkflowSpecWorkflowTemplateRef {
  clusterScope?: boolean;
  name?: string;
}
export interface WorkflowStatusArtifactGCStatus {
  notSpecified?: boolean;
  podsRecouped?: { [k: string]: boolean };
  strategiesProcessed?: { [k: string]: boolean };
}
export interface WorkflowStatusArtifactRepositoryRef {
  artifactRepository?: WorkflowStatusArtifactRepositoryRefArtifactRepository;
  configMap?: string;
  default?: boolean;
  key?: string;
  namespace?: string;
}
export interface WorkflowStatusConditions {
  message?: string;
  status?: string;
  type?: string;
}
export interface WorkflowStatusNodes {
  boundaryID?: string;
  children?: readonly string[];
  daemoned?: boolean;
  displayName?: string;
  estimatedDuration?: number;
  failedPodRestarts?: number;
  /** format date-time */
  finishedAt?: string;
  hostNodeName?: string;
  id: string;
  inputs?: WorkflowStatusNodesInputs;
  memoizationStatus?: WorkflowStatusNodesMemoizationStatus;
  message?: string;
  name: string;
  nodeFlag?: WorkflowStatusNodesNodeFlag;
  outboundNodes?: readonly string[];
  outputs?: WorkflowStatusOutputs;
  phase?: string;
  podIP?: string;
  progress?: string;
  resourcesDuration?: { [k: string]: number };
  restartingPodUID?: string;
  /** format date-time */
  startedAt?: string;
  synchronizationStatus?: WorkflowStatusNodesSynchronizationStatus;
  taskResultSynced?: boolean;
  templateName?: string;
  templateRef?: WorkflowSpecHooksTemplateRef;
  templateScope?: string;
  type: string;
}
export interface WorkflowStatusOutputs {
  artifacts?: readonly WorkflowStatusOutputsArtifacts[];
  exitCode?: string;
  parameters?: readonly WorkflowSpecArgumentsParameters[];
  result?: string;
}
export interface WorkflowStatusSynchronization {
  mutex?: WorkflowStatusSynchronizationMutex;
  semaphore?: WorkflowStatusSynchronizationSemaphore;
}
export interface WorkflowSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WorkflowSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: WorkflowSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface WorkflowSpecArgumentsArtifacts {
  archive?: WorkflowSpecArgumentsArtifactsArchive;
  archiveLogs?: boolean;
  artifactGC?: WorkflowSpecArgumentsArtifactsArtifactGC;
  artifactory?: WorkflowSpecArgumentsArtifactsArtifactory;
  azure?: WorkflowSpecArgumentsArtifactsAzure;
  deleted?: boolean;
  from?: string;
  fromExpression?: string;
  gcs?: WorkflowSpecArgumentsArtifactsGcs;
  git?: WorkflowSpecArgumentsArtifactsGit;
  globalName?: string;
  hdfs?: WorkflowSpecArgumentsArtifactsHdfs;
  http?: WorkflowSpecArgumentsArtifactsHttp;
  /** 0 … 511 */
  mode?: number;
  /** pattern `^[-a-zA-Z0-9_{}.]+$` */
  name: string;
  optional?: boolean;
  oss?: WorkflowSpecArgumentsArtifactsOss;
  path?: string;
  plugin?: WorkflowSpecArgumentsArtifactsPlugin;
  raw?: WorkflowSpecArgumentsArtifactsRaw;
  recurseMode?: boolean;
  s3?: WorkflowSpecArgumentsArtifactsS3;
  subPath?: string;
}
export interface WorkflowSpecArgumentsParameters {
  default?: string;
  description?: string;
  /** at least 1 item */
  enum?: readonly string[];
  globalName?: string;
  /** pattern `^[-a-zA-Z0-9_]+$` */
  name: string;
  value?: string;
  valueFrom?: WorkflowSpecArgumentsParametersValueFrom;
}
export interface WorkflowSpecExecutorPluginsMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface WorkflowSpecExecutorPluginsSpec {
  sidecar: WorkflowSpecExecutorPluginsSpecSidecar;
}
export interface WorkflowSpecHooksTemplateRef {
  clusterScope?: boolean;
  name?: string;
  template?: string;
}
export interface WorkflowSpecMetricsPrometheus {
  counter?: WorkflowSpecMetricsPrometheusCounter;
  gauge?: WorkflowSpecMetricsPrometheusGauge;
  /** at least 1 character */
  help: string;
  histogram?: WorkflowSpecMetricsPrometheusHistogram;
  labels?: readonly WorkflowSpecMetricsPrometheusLabels[];
  /** pattern `^[a-zA-Z_][a-zA-Z0-9_]*$` */
  name: string;
  when?: string;
}
export interface WorkflowSpecRetryStrategyAffinity {
  nodeAntiAffinity?: Record<string, never>;
}
export interface WorkflowSpecRetryStrategyBackoff {
  cap?: string;
  duration?: string;
  factor?: number | string;
  maxDuration?: string;
}
export interface WorkflowSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface WorkflowSpecSynchronizationMutexes {
  database?: boolean;
  name?: string;
  namespace?: string;
}
export interface WorkflowSpecSynchronizationSemaphores {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  database?: WorkflowSpecSynchronizationSemaphoresDatabase;
  namespace?: string;
}
export interface WorkflowSpecTemplateDefaultsArchiveLocation {
  archiveLogs?: boolean;
  artifactory?: WorkflowSpecArgumentsArtifactsArtifactory;
  azure?: WorkflowSpecArgumentsArtifactsAzure;
  gcs?: WorkflowSpecArgumentsArtifactsGcs;
  git?: WorkflowSpecArgumentsArtifactsGit;
  hdfs?: WorkflowSpecArgumentsArtifactsHdfs;
  http?: WorkflowSpecArgumentsArtifactsHttp;
  oss?: WorkflowSpecArgumentsArtifactsOss;
  plugin?: WorkflowSpecArgumentsArtifactsPlugin;
  raw?: WorkflowSpecArgumentsArtifactsRaw;
  s3?: WorkflowSpecArgumentsArtifactsS3;
}
export interface WorkflowSpecTemplateDefaultsContainer {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: WorkflowSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: WorkflowSpecTemplateDefaultsContainerLivenessProbe;
  name?: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly WorkflowSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: WorkflowSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: WorkflowSpecTemplateDefaultsContainerSecurityContext;
  startupProbe?: WorkflowSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly WorkflowSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface WorkflowSpecTemplateDefaultsContainerSet {
  containers: readonly WorkflowSpecTemplateDefaultsContainerSetContainers[];
  retryStrategy?: WorkflowSpecTemplateDefaultsContainerSetRetryStrategy;
  volumeMounts?: readonly WorkflowSpecTemplateDefaultsContainerVolumeMounts[];
}
export interface WorkflowSpecTemplateDefaultsDag {
  failFast?: boolean;
  target?: string;
  /** 1 … 200 items */
  tasks: readonly WorkflowSpecTemplateDefaultsDagTasks[];
}
export interface WorkflowSpecTemplateDefaultsData {
  source: WorkflowSpecTemplateDefaultsDataSource;
  transformation: readonly WorkflowSpecWorkflowMetadataLabelsFrom[];
}
export interface WorkflowSpecTemplateDefaultsHttp {
  body?: string;
  bodyFrom?: WorkflowSpecTemplateDefaultsHttpBodyFrom;
  headers?: readonly WorkflowSpecTemplateDefaultsHttpHeaders[];
  insecureSkipVerify?: boolean;
  method?: string;
  successCondition?: string;
  timeoutSeconds?: number;
  url: string;
}
export interface WorkflowSpecTemplateDefaultsInitContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: WorkflowSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: WorkflowSpecTemplateDefaultsContainerLivenessProbe;
  mirrorVolumeMounts?: boolean;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly WorkflowSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: WorkflowSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: WorkflowSpecTemplateDefaultsContainerSecurityContext;
  startupProbe?: WorkflowSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly WorkflowSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface WorkflowSpecTemplateDefaultsInputs {
  artifacts?: readonly WorkflowSpecArgumentsArtifacts[];
  /** at most 500 items */
  parameters?: readonly WorkflowSpecArgumentsParameters[];
}
export interface WorkflowSpecTemplateDefaultsMemoize {
  cache: WorkflowSpecTemplateDefaultsMemoizeCache;
  key: string;
  maxAge: string;
}
export interface WorkflowSpecTemplateDefaultsOutputs {
  artifacts?: readonly WorkflowSpecArgumentsArtifacts[];
  exitCode?: string;
  parameters?: readonly WorkflowSpecArgumentsParameters[];
  result?: string;
}
/** rule: `(has(self.manifest) && !has(self.manifestFrom)) || (!has(self.manifest) && has(self.manifestFrom)) || (!has(self.manifest) && !has(self.manifestFrom))` */
export interface WorkflowSpecTemplateDefaultsResource {
  action: "get" | "create" | "apply" | "delete" | "replace" | "patch";
  failureCondition?: string;
  flags?: readonly string[];
  manifest?: string;
  manifestFrom?: WorkflowSpecTemplateDefaultsResourceManifestFrom;
  mergeStrategy?: "strategic" | "merge" | "json";
  setOwnerReference?: boolean;
  successCondition?: string;
}
export interface WorkflowSpecTemplateDefaultsScript {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: WorkflowSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: WorkflowSpecTemplateDefaultsContainerLivenessProbe;
  name?: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly WorkflowSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: WorkflowSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: WorkflowSpecTemplateDefaultsContainerSecurityContext;
  source?: string;
  startupProbe?: WorkflowSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly WorkflowSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface WorkflowSpecTemplateDefaultsSteps {
  arguments?: WorkflowSpecArguments;
  continueOn?: WorkflowSpecTemplateDefaultsStepsContinueOn;
  hooks?: { [k: string]: WorkflowSpecHooks };
  inline?: unknown;
  /**
   * at most 128 characters
   * pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*$`
   */
  name?: string;
  onExit?: string;
  template?: string;
  templateRef?: WorkflowSpecHooksTemplateRef;
  when?: string;
  withItems?: unknown;
  withParam?: string;
  withSequence?: WorkflowSpecTemplateDefaultsStepsWithSequence;
}
export interface WorkflowSpecTemplateDefaultsSuspend {
  duration?: string;
}
export interface WorkflowSpecVolumeClaimTemplatesMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  generateName?: string;
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface WorkflowSpecVolumeClaimTemplatesSpec {
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
export interface WorkflowSpecVolumeClaimTemplatesStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  allocatedResources?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** one per `type` */
  conditions?: readonly WorkflowSpecVolumeClaimTemplatesStatusConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: WorkflowSpecVolumeClaimTemplatesStatusModifyVolumeStatus;
  phase?: string;
}
export interface WorkflowSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface WorkflowSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly WorkflowSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface WorkflowSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly WorkflowSpecVolumesDownwardAPIItems[];
}
export interface WorkflowSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface WorkflowSpecVolumesEphemeral {
  volumeClaimTemplate?: WorkflowSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface WorkflowSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface WorkflowSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface WorkflowSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly WorkflowSpecVolumesProjectedSources[];
}
export interface WorkflowSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly WorkflowSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface WorkflowSpecWorkflowMetadataLabelsFrom {
  expression: string;
}
export interface WorkflowStatusArtifactRepositoryRefArtifactRepository {
  archiveLogs?: boolean;
  artifactory?: WorkflowStatusArtifactRepositoryRefArtifactRepositoryArtifactory;
  azure?: WorkflowStatusArtifactRepositoryRefArtifactRepositoryAzure;
  gcs?: WorkflowStatusArtifactRepositoryRefArtifactRepositoryGcs;
  hdfs?: WorkflowStatusArtifactRepositoryRefArtifactRepositoryHdfs;
  oss?: WorkflowStatusArtifactRepositoryRefArtifactRepositoryOss;
  plugin?: WorkflowStatusArtifactRepositoryRefArtifactRepositoryPlugin;
  s3?: WorkflowStatusArtifactRepositoryRefArtifactRepositoryS3;
}
export interface WorkflowStatusNodesInputs {
  artifacts?: readonly WorkflowStatusOutputsArtifacts[];
  /** at most 500 items */
  parameters?: readonly WorkflowSpecArgumentsParameters[];
}
export interface WorkflowStatusNodesMemoizationStatus {
  cacheName: string;
  hit: boolean;
  key: string;
}
export interface WorkflowStatusNodesNodeFlag {
  hooked?: boolean;
  retried?: boolean;
}
export interface WorkflowStatusNodesSynchronizationStatus {
  waiting?: string;
}
export interface WorkflowStatusOutputsArtifacts {
  archive?: WorkflowSpecArgumentsArtifactsArchive;
  archiveLogs?: boolean;
  artifactGC?: WorkflowSpecArgumentsArtifactsArtifactGC;
  artifactory?: WorkflowSpecArgumentsArtifactsArtifactory;
  azure?: WorkflowSpecArgumentsArtifactsAzure;
  deleted?: boolean;
  from?: string;
  fromExpression?: string;
  gcs?: WorkflowSpecArgumentsArtifactsGcs;
  git?: WorkflowSpecArgumentsArtifactsGit;
  globalName?: string;
  hdfs?: WorkflowSpecArgumentsArtifactsHdfs;
  http?: WorkflowSpecArgumentsArtifactsHttp;
  /** 0 … 511 */
  mode?: number;
  /** pattern `^[-a-zA-Z0-9_{}.]+$` */
  name: string;
  optional?: boolean;
  oss?: WorkflowSpecArgumentsArtifactsOss;
  path?: string;
  plugin?: WorkflowSpecArgumentsArtifactsPlugin;
  raw?: WorkflowSpecArgumentsArtifactsRaw;
  recurseMode?: boolean;
  s3?: WorkflowSpecArgumentsArtifactsS3;
  subPath?: string;
}
export interface WorkflowStatusSynchronizationMutex {
  holding?: readonly WorkflowStatusSynchronizationMutexHolding[];
  waiting?: readonly WorkflowStatusSynchronizationMutexHolding[];
}
export interface WorkflowStatusSynchronizationSemaphore {
  holding?: readonly WorkflowStatusSynchronizationSemaphoreHolding[];
  waiting?: readonly WorkflowStatusSynchronizationSemaphoreHolding[];
}
export interface WorkflowSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: WorkflowSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface WorkflowSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly WorkflowSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface WorkflowSpecArgumentsArtifactsArchive {
  none?: Record<string, never>;
  tar?: WorkflowSpecArgumentsArtifactsArchiveTar;
  zip?: Record<string, never>;
}
export interface WorkflowSpecArgumentsArtifactsArtifactGC {
  podMetadata?: WorkflowSpecPodMetadata;
  /** → ServiceAccount */
  serviceAccountName?: string;
  strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never";
}
export interface WorkflowSpecArgumentsArtifactsArtifactory {
  passwordSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  url: string;
  usernameSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowSpecArgumentsArtifactsAzure {
  accountKeySecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  blob: string;
  container: string;
  endpoint: string;
  useSDKCreds?: boolean;
}
export interface WorkflowSpecArgumentsArtifactsGcs {
  bucket?: string;
  key: string;
  serviceAccountKeySecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowSpecArgumentsArtifactsGit {
  branch?: string;
  depth?: number;
  disableSubmodules?: boolean;
  fetch?: readonly string[];
  insecureIgnoreHostKey?: boolean;
  insecureSkipTLS?: boolean;
  passwordSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  repo: string;
  revision?: string;
  singleBranch?: boolean;
  sshPrivateKeySecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  usernameSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowSpecArgumentsArtifactsHdfs {
  addresses?: readonly string[];
  dataTransferProtection?: string;
  force?: boolean;
  hdfsUser?: string;
  krbCCacheSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  krbConfigConfigMap?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  krbKeytabSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  krbRealm?: string;
  krbServicePrincipalName?: string;
  krbUsername?: string;
  path: string;
}
export interface WorkflowSpecArgumentsArtifactsHttp {
  auth?: WorkflowSpecArgumentsArtifactsHttpAuth;
  headers?: readonly WorkflowSpecArgumentsArtifactsHttpHeaders[];
  saveStreamViaFile?: boolean;
  url: string;
}
export interface WorkflowSpecArgumentsArtifactsOss {
  accessKeySecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  bucket?: string;
  createBucketIfNotPresent?: boolean;
  endpoint?: string;
  key: string;
  lifecycleRule?: WorkflowSpecArgumentsArtifactsOssLifecycleRule;
  secretKeySecret?: SecretKeySelector;
  securityToken?: string;
  useSDKCreds?: boolean;
}
export interface WorkflowSpecArgumentsArtifactsPlugin {
  configuration?: string;
  connectionTimeoutSeconds?: number;
  key: string;
  name?: string;
}
export interface WorkflowSpecArgumentsArtifactsRaw {
  data: string;
}
export interface WorkflowSpecArgumentsArtifactsS3 {
  accessKeySecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  addressingStyle?: "" | "path" | "virtual-hosted";
  bucket?: string;
  caSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  createBucketIfNotPresent?: WorkflowSpecArgumentsArtifactsS3CreateBucketIfNotPresent;
  encryptionOptions?: WorkflowSpecArgumentsArtifactsS3EncryptionOptions;
  endpoint?: string;
  insecure?: boolean;
  key?: string;
  region?: string;
  roleARN?: string;
  secretKeySecret?: SecretKeySelector;
  sessionTokenSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  useSDKCreds?: boolean;
}
export interface WorkflowSpecArgumentsParametersValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  default?: string;
  event?: string;
  expression?: string;
  jqFilter?: string;
  jsonPath?: string;
  parameter?: string;
  path?: string;
  supplied?: Record<string, never>;
}
export interface WorkflowSpecExecutorPluginsSpecSidecar {
  automountServiceAccountToken?: boolean;
  container: WorkflowSpecExecutorPluginsSpecSidecarContainer;
}
export interface WorkflowSpecMetricsPrometheusCounter {
  /** at least 1 character */
  value: string;
}
/** rule: `!has(self.realtime) || !self.realtime || !self.value.contains('resourcesDuration.')` */
export interface WorkflowSpecMetricsPrometheusGauge {
  operation?: "Set" | "Add" | "Sub";
  realtime: boolean;
  /** 1 … 256 characters */
  value: string;
}
export interface WorkflowSpecMetricsPrometheusHistogram {
  buckets: readonly number[];
  /** at least 1 character */
  value: string;
}
export interface WorkflowSpecMetricsPrometheusLabels {
  /** pattern `^[a-zA-Z_][a-zA-Z0-9_]*$` */
  key: string;
  value: string;
}
export interface WorkflowSpecSynchronizationSemaphoresDatabase {
  key: string;
}
export interface WorkflowSpecTemplateDefaultsContainerLifecycle {
  postStart?: WorkflowSpecTemplateDefaultsContainerLifecyclePostStart;
  preStop?: WorkflowSpecTemplateDefaultsContainerLifecyclePostStart;
  stopSignal?: string;
}
export interface WorkflowSpecTemplateDefaultsContainerLivenessProbe {
  exec?: WorkflowSpecTemplateDefaultsContainerLivenessProbeExec;
  failureThreshold?: number;
  grpc?: WorkflowSpecTemplateDefaultsContainerLivenessProbeGrpc;
  httpGet?: WorkflowSpecTemplateDefaultsContainerLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface WorkflowSpecTemplateDefaultsContainerPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface WorkflowSpecTemplateDefaultsContainerSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: WorkflowSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: WorkflowSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface WorkflowSpecTemplateDefaultsContainerVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface WorkflowSpecTemplateDefaultsContainerSetContainers {
  args?: readonly string[];
  command?: readonly string[];
  dependencies?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: WorkflowSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: WorkflowSpecTemplateDefaultsContainerLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly WorkflowSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: WorkflowSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: WorkflowSpecTemplateDefaultsContainerSecurityContext;
  startupProbe?: WorkflowSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly WorkflowSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface WorkflowSpecTemplateDefaultsContainerSetRetryStrategy {
  duration?: string;
  retries: number | string;
}
/**
 * rule: `!has(self.depends) || !has(self.dependencies)`
 * rule: `!has(self.depends) || !has(self.continueOn)`
 * rule: `!(has(self.depends) || has(self.dependencies)) || !self.name.matches('^[0-9]')`
 */
export interface WorkflowSpecTemplateDefaultsDagTasks {
  arguments?: WorkflowSpecArguments;
  continueOn?: WorkflowSpecTemplateDefaultsStepsContinueOn;
  dependencies?: readonly string[];
  depends?: string;
  hooks?: { [k: string]: WorkflowSpecHooks };
  inline?: unknown;
  /**
   * at most 128 characters
   * pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*$`
   */
  name: string;
  onExit?: string;
  template?: string;
  templateRef?: WorkflowSpecHooksTemplateRef;
  when?: string;
  withItems?: unknown;
  withParam?: string;
  withSequence?: WorkflowSpecTemplateDefaultsStepsWithSequence;
}
export interface WorkflowSpecTemplateDefaultsDataSource {
  artifactPaths?: WorkflowSpecArgumentsArtifacts;
}
export interface WorkflowSpecTemplateDefaultsHttpBodyFrom {
  /** format byte */
  bytes?: string;
}
export interface WorkflowSpecTemplateDefaultsHttpHeaders {
  name: string;
  value?: string;
  valueFrom?: WorkflowSpecTemplateDefaultsHttpHeadersValueFrom;
}
export interface WorkflowSpecTemplateDefaultsMemoizeCache {
  configMap: WorkflowSpecImagePullSecrets;
}
export interface WorkflowSpecTemplateDefaultsResourceManifestFrom {
  artifact: WorkflowSpecArgumentsArtifacts;
}
export interface WorkflowSpecTemplateDefaultsStepsContinueOn {
  error?: boolean;
  failed?: boolean;
}
/** rule: `!(has(self.count) && has(self.end))` */
export interface WorkflowSpecTemplateDefaultsStepsWithSequence {
  count?: number | string;
  end?: number | string;
  format?: string;
  start?: number | string;
}
export interface WorkflowSpecVolumeClaimTemplatesStatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface WorkflowSpecVolumeClaimTemplatesStatusModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}
export interface WorkflowSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface WorkflowSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface WorkflowSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: WorkflowSpecVolumeClaimTemplatesMetadata;
  spec: WorkflowSpecVolumeClaimTemplatesSpec;
}
export interface WorkflowSpecVolumesProjectedSources {
  clusterTrustBundle?: WorkflowSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: WorkflowSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: WorkflowSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: WorkflowSpecVolumesProjectedSourcesPodCertificate;
  secret?: WorkflowSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: WorkflowSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface WorkflowStatusArtifactRepositoryRefArtifactRepositoryArtifactory {
  keyFormat?: string;
  passwordSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  repoURL?: string;
  usernameSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowStatusArtifactRepositoryRefArtifactRepositoryAzure {
  accountKeySecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  blobNameFormat?: string;
  container: string;
  endpoint: string;
  useSDKCreds?: boolean;
}
export interface WorkflowStatusArtifactRepositoryRefArtifactRepositoryGcs {
  bucket?: string;
  keyFormat?: string;
  serviceAccountKeySecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowStatusArtifactRepositoryRefArtifactRepositoryHdfs {
  addresses?: readonly string[];
  dataTransferProtection?: string;
  force?: boolean;
  hdfsUser?: string;
  krbCCacheSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  krbConfigConfigMap?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  krbKeytabSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  krbRealm?: string;
  krbServicePrincipalName?: string;
  krbUsername?: string;
  pathFormat?: string;
}
export interface WorkflowStatusArtifactRepositoryRefArtifactRepositoryOss {
  accessKeySecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  bucket?: string;
  createBucketIfNotPresent?: boolean;
  endpoint?: string;
  keyFormat?: string;
  lifecycleRule?: WorkflowSpecArgumentsArtifactsOssLifecycleRule;
  secretKeySecret?: SecretKeySelector;
  securityToken?: string;
  useSDKCreds?: boolean;
}
export interface WorkflowStatusArtifactRepositoryRefArtifactRepositoryPlugin {
  configuration: string;
  keyFormat?: string;
  name: string;
}
export interface WorkflowStatusArtifactRepositoryRefArtifactRepositoryS3 {
  accessKeySecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  addressingStyle?: "" | "path" | "virtual-hosted";
  bucket?: string;
  caSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  createBucketIfNotPresent?: WorkflowSpecArgumentsArtifactsS3CreateBucketIfNotPresent;
  encryptionOptions?: WorkflowSpecArgumentsArtifactsS3EncryptionOptions;
  endpoint?: string;
  insecure?: boolean;
  keyFormat?: string;
  keyPrefix?: string;
  region?: string;
  roleARN?: string;
  secretKeySecret?: SecretKeySelector;
  sessionTokenSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  useSDKCreds?: boolean;
}
export interface WorkflowStatusSynchronizationMutexHolding {
  holder?: string;
  mutex?: string;
}
export interface WorkflowStatusSynchronizationSemaphoreHolding {
  holders?: readonly string[];
  semaphore?: string;
}
export interface WorkflowSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly WorkflowSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface WorkflowSpecArgumentsArtifactsArchiveTar {
  compressionLevel?: number;
}
export interface WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface WorkflowSpecArgumentsArtifactsHttpAuth {
  basicAuth?: WorkflowSpecArgumentsArtifactsHttpAuthBasicAuth;
  clientCert?: WorkflowSpecArgumentsArtifactsHttpAuthClientCert;
  oauth2?: WorkflowSpecArgumentsArtifactsHttpAuthOauth2;
}
export interface WorkflowSpecArgumentsArtifactsHttpHeaders {
  name: string;
  value: string;
}
export interface WorkflowSpecArgumentsArtifactsOssLifecycleRule {
  markDeletionAfterDays?: number;
  markInfrequentAccessAfterDays?: number;
}
export interface WorkflowSpecArgumentsArtifactsS3CreateBucketIfNotPresent {
  objectLocking?: boolean;
}
export interface WorkflowSpecArgumentsArtifactsS3EncryptionOptions {
  enableEncryption?: boolean;
  kmsEncryptionContext?: string;
  kmsKeyId?: string;
  serverSideCustomerKeySecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowSpecExecutorPluginsSpecSidecarContainer {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: WorkflowSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: WorkflowSpecTemplateDefaultsContainerLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly WorkflowSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: WorkflowSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: WorkflowSpecTemplateDefaultsContainerSecurityContext;
  startupProbe?: WorkflowSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly WorkflowSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface WorkflowSpecTemplateDefaultsContainerLifecyclePostStart {
  exec?: WorkflowSpecTemplateDefaultsContainerLivenessProbeExec;
  httpGet?: WorkflowSpecTemplateDefaultsContainerLivenessProbeHttpGet;
  sleep?: WorkflowSpecTemplateDefaultsContainerLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface WorkflowSpecTemplateDefaultsContainerLivenessProbeExec {
  command?: readonly string[];
}
export interface WorkflowSpecTemplateDefaultsContainerLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface WorkflowSpecTemplateDefaultsContainerLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface WorkflowSpecTemplateDefaultsHttpHeadersValueFrom {
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface WorkflowSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface WorkflowSpecVolumesProjectedSourcesConfigMap {
  items?: readonly WorkflowSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface WorkflowSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly WorkflowSpecVolumesDownwardAPIItems[];
}
export interface WorkflowSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface WorkflowSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface WorkflowSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface WorkflowSpecArgumentsArtifactsHttpAuthBasicAuth {
  passwordSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  usernameSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowSpecArgumentsArtifactsHttpAuthClientCert {
  clientCertSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  clientKeySecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowSpecArgumentsArtifactsHttpAuthOauth2 {
  clientIDSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  clientSecretSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
  endpointParams?: readonly WorkflowSpecArgumentsArtifactsHttpAuthOauth2EndpointParams[];
  scopes?: readonly string[];
  tokenURLSecret?: WorkflowSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowSpecTemplateDefaultsContainerLifecyclePostStartSleep {
  seconds: number;
}
export interface WorkflowSpecArgumentsArtifactsHttpAuthOauth2EndpointParams {
  key: string;
  value?: string;
}
/**
 * `argoproj.io/v1alpha1`, namespaced
 * @see https://github.com/argoproj/argo-workflows
 */
export declare class WorkflowArtifactGCTask extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkflowArtifactGCTaskProps): { [K in keyof WorkflowArtifactGCTaskProps]: WorkflowArtifactGCTaskProps[K] } & { apiVersion: 'argoproj.io/v1alpha1'; kind: 'WorkflowArtifactGCTask' };
  constructor(scope: Construct, id: string, props: WorkflowArtifactGCTaskProps);
}
export interface WorkflowArtifactGCTaskProps {
  metadata?: ObjectMeta;
  spec: WorkflowArtifactGCTaskSpec;
}
export interface WorkflowArtifactGCTaskSpec {
  artifactsByNode?: { [k: string]: WorkflowArtifactGCTaskSpecArtifactsByNode };
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNode {
  archiveLocation?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocation;
  artifacts?: { [k: string]: WorkflowArtifactGCTaskSpecArtifactsByNodeArtifacts };
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocation {
  archiveLogs?: boolean;
  artifactory?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactory;
  azure?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationAzure;
  gcs?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationGcs;
  git?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationGit;
  hdfs?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHdfs;
  http?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHttp;
  oss?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationOss;
  plugin?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationPlugin;
  raw?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationRaw;
  s3?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationS3;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArtifacts {
  archive?: WorkflowArtifactGCTaskSpecArtifactsByNodeArtifactsArchive;
  archiveLogs?: boolean;
  artifactGC?: WorkflowArtifactGCTaskSpecArtifactsByNodeArtifactsArtifactGC;
  artifactory?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactory;
  azure?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationAzure;
  deleted?: boolean;
  from?: string;
  fromExpression?: string;
  gcs?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationGcs;
  git?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationGit;
  globalName?: string;
  hdfs?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHdfs;
  http?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHttp;
  /** 0 … 511 */
  mode?: number;
  /** pattern `^[-a-zA-Z0-9_{}.]+$` */
  name: string;
  optional?: boolean;
  oss?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationOss;
  path?: string;
  plugin?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationPlugin;
  raw?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationRaw;
  recurseMode?: boolean;
  s3?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationS3;
  subPath?: string;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactory {
  passwordSecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
  url: string;
  usernameSecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationAzure {
  accountKeySecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
  blob: string;
  container: string;
  endpoint: string;
  useSDKCreds?: boolean;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationGcs {
  bucket?: string;
  key: string;
  serviceAccountKeySecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationGit {
  branch?: string;
  depth?: number;
  disableSubmodules?: boolean;
  fetch?: readonly string[];
  insecureIgnoreHostKey?: boolean;
  insecureSkipTLS?: boolean;
  passwordSecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
  repo: string;
  revision?: string;
  singleBranch?: boolean;
  sshPrivateKeySecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
  usernameSecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHdfs {
  addresses?: readonly string[];
  dataTransferProtection?: string;
  force?: boolean;
  hdfsUser?: string;
  krbCCacheSecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
  krbConfigConfigMap?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
  krbKeytabSecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
  krbRealm?: string;
  krbServicePrincipalName?: string;
  krbUsername?: string;
  path: string;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHttp {
  auth?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHttpAuth;
  headers?: readonly WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHttpHeaders[];
  saveStreamViaFile?: boolean;
  url: string;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationOss {
  accessKeySecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
  bucket?: string;
  createBucketIfNotPresent?: boolean;
  endpoint?: string;
  key: string;
  lifecycleRule?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationOssLifecycleRule;
  secretKeySecret?: SecretKeySelector;
  securityToken?: string;
  useSDKCreds?: boolean;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationPlugin {
  configuration?: string;
  connectionTimeoutSeconds?: number;
  key: string;
  name?: string;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationRaw {
  data: string;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationS3 {
  accessKeySecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
  addressingStyle?: "" | "path" | "virtual-hosted";
  bucket?: string;
  caSecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
  createBucketIfNotPresent?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationS3CreateBucketIfNotPresent;
  encryptionOptions?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationS3EncryptionOptions;
  endpoint?: string;
  insecure?: boolean;
  key?: string;
  region?: string;
  roleARN?: string;
  secretKeySecret?: SecretKeySelector;
  sessionTokenSecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
  useSDKCreds?: boolean;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArtifactsArchive {
  none?: Record<string, never>;
  tar?: WorkflowArtifactGCTaskSpecArtifactsByNodeArtifactsArchiveTar;
  zip?: Record<string, never>;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArtifactsArtifactGC {
  podMetadata?: WorkflowArtifactGCTaskSpecArtifactsByNodeArtifactsArtifactGCPodMetadata;
  /** → ServiceAccount */
  serviceAccountName?: string;
  strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never";
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHttpAuth {
  basicAuth?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHttpAuthBasicAuth;
  clientCert?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHttpAuthClientCert;
  oauth2?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHttpAuthOauth2;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHttpHeaders {
  name: string;
  value: string;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationOssLifecycleRule {
  markDeletionAfterDays?: number;
  markInfrequentAccessAfterDays?: number;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationS3CreateBucketIfNotPresent {
  objectLocking?: boolean;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationS3EncryptionOptions {
  enableEncryption?: boolean;
  kmsEncryptionContext?: string;
  kmsKeyId?: string;
  serverSideCustomerKeySecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArtifactsArchiveTar {
  compressionLevel?: number;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArtifactsArtifactGCPodMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHttpAuthBasicAuth {
  passwordSecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
  usernameSecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHttpAuthClientCert {
  clientCertSecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
  clientKeySecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHttpAuthOauth2 {
  clientIDSecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
  clientSecretSecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
  endpointParams?: readonly WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHttpAuthOauth2EndpointParams[];
  scopes?: readonly string[];
  tokenURLSecret?: WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationArtifactoryPasswordSecret;
}
export interface WorkflowArtifactGCTaskSpecArtifactsByNodeArchiveLocationHttpAuthOauth2EndpointParams {
  key: string;
  value?: string;
}
/**
 * `argoproj.io/v1alpha1`, namespaced
 * @see https://github.com/argoproj/argo-workflows
 */
export declare class WorkflowEventBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkflowEventBindingProps): { [K in keyof WorkflowEventBindingProps]: WorkflowEventBindingProps[K] } & { apiVersion: 'argoproj.io/v1alpha1'; kind: 'WorkflowEventBinding' };
  constructor(scope: Construct, id: string, props: WorkflowEventBindingProps);
}
export interface WorkflowEventBindingProps {
  metadata?: ObjectMeta;
  spec: WorkflowEventBindingSpec;
}
export interface WorkflowEventBindingSpec {
  event: WorkflowEventBindingSpecEvent;
  submit?: WorkflowEventBindingSpecSubmit;
}
export interface WorkflowEventBindingSpecEvent {
  selector: string;
}
export interface WorkflowEventBindingSpecSubmit {
  arguments?: WorkflowEventBindingSpecSubmitArguments;
  metadata?: WorkflowEventBindingSpecSubmitMetadata;
  workflowTemplateRef: WorkflowEventBindingSpecSubmitWorkflowTemplateRef;
}
export interface WorkflowEventBindingSpecSubmitArguments {
  artifacts?: readonly WorkflowEventBindingSpecSubmitArgumentsArtifacts[];
  parameters?: readonly WorkflowEventBindingSpecSubmitArgumentsParameters[];
}
export interface WorkflowEventBindingSpecSubmitMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  generateName?: string;
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface WorkflowEventBindingSpecSubmitWorkflowTemplateRef {
  clusterScope?: boolean;
  name?: string;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifacts {
  archive?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArchive;
  archiveLogs?: boolean;
  artifactGC?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactGC;
  artifactory?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactory;
  azure?: WorkflowEventBindingSpecSubmitArgumentsArtifactsAzure;
  deleted?: boolean;
  from?: string;
  fromExpression?: string;
  gcs?: WorkflowEventBindingSpecSubmitArgumentsArtifactsGcs;
  git?: WorkflowEventBindingSpecSubmitArgumentsArtifactsGit;
  globalName?: string;
  hdfs?: WorkflowEventBindingSpecSubmitArgumentsArtifactsHdfs;
  http?: WorkflowEventBindingSpecSubmitArgumentsArtifactsHttp;
  /** 0 … 511 */
  mode?: number;
  /** pattern `^[-a-zA-Z0-9_{}.]+$` */
  name: string;
  optional?: boolean;
  oss?: WorkflowEventBindingSpecSubmitArgumentsArtifactsOss;
  path?: string;
  plugin?: WorkflowEventBindingSpecSubmitArgumentsArtifactsPlugin;
  raw?: WorkflowEventBindingSpecSubmitArgumentsArtifactsRaw;
  recurseMode?: boolean;
  s3?: WorkflowEventBindingSpecSubmitArgumentsArtifactsS3;
  subPath?: string;
}
export interface WorkflowEventBindingSpecSubmitArgumentsParameters {
  default?: string;
  description?: string;
  /** at least 1 item */
  enum?: readonly string[];
  globalName?: string;
  /** pattern `^[-a-zA-Z0-9_]+$` */
  name: string;
  value?: string;
  valueFrom?: WorkflowEventBindingSpecSubmitArgumentsParametersValueFrom;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsArchive {
  none?: Record<string, never>;
  tar?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArchiveTar;
  zip?: Record<string, never>;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactGC {
  podMetadata?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactGCPodMetadata;
  /** → ServiceAccount */
  serviceAccountName?: string;
  strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never";
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactory {
  passwordSecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
  url: string;
  usernameSecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsAzure {
  accountKeySecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
  blob: string;
  container: string;
  endpoint: string;
  useSDKCreds?: boolean;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsGcs {
  bucket?: string;
  key: string;
  serviceAccountKeySecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsGit {
  branch?: string;
  depth?: number;
  disableSubmodules?: boolean;
  fetch?: readonly string[];
  insecureIgnoreHostKey?: boolean;
  insecureSkipTLS?: boolean;
  passwordSecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
  repo: string;
  revision?: string;
  singleBranch?: boolean;
  sshPrivateKeySecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
  usernameSecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsHdfs {
  addresses?: readonly string[];
  dataTransferProtection?: string;
  force?: boolean;
  hdfsUser?: string;
  krbCCacheSecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
  krbConfigConfigMap?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
  krbKeytabSecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
  krbRealm?: string;
  krbServicePrincipalName?: string;
  krbUsername?: string;
  path: string;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsHttp {
  auth?: WorkflowEventBindingSpecSubmitArgumentsArtifactsHttpAuth;
  headers?: readonly WorkflowEventBindingSpecSubmitArgumentsArtifactsHttpHeaders[];
  saveStreamViaFile?: boolean;
  url: string;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsOss {
  accessKeySecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
  bucket?: string;
  createBucketIfNotPresent?: boolean;
  endpoint?: string;
  key: string;
  lifecycleRule?: WorkflowEventBindingSpecSubmitArgumentsArtifactsOssLifecycleRule;
  secretKeySecret?: SecretKeySelector;
  securityToken?: string;
  useSDKCreds?: boolean;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsPlugin {
  configuration?: string;
  connectionTimeoutSeconds?: number;
  key: string;
  name?: string;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsRaw {
  data: string;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsS3 {
  accessKeySecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
  addressingStyle?: "" | "path" | "virtual-hosted";
  bucket?: string;
  caSecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
  createBucketIfNotPresent?: WorkflowEventBindingSpecSubmitArgumentsArtifactsS3CreateBucketIfNotPresent;
  encryptionOptions?: WorkflowEventBindingSpecSubmitArgumentsArtifactsS3EncryptionOptions;
  endpoint?: string;
  insecure?: boolean;
  key?: string;
  region?: string;
  roleARN?: string;
  secretKeySecret?: SecretKeySelector;
  sessionTokenSecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
  useSDKCreds?: boolean;
}
export interface WorkflowEventBindingSpecSubmitArgumentsParametersValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  default?: string;
  event?: string;
  expression?: string;
  jqFilter?: string;
  jsonPath?: string;
  parameter?: string;
  path?: string;
  supplied?: Record<string, never>;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsArchiveTar {
  compressionLevel?: number;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactGCPodMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsHttpAuth {
  basicAuth?: WorkflowEventBindingSpecSubmitArgumentsArtifactsHttpAuthBasicAuth;
  clientCert?: WorkflowEventBindingSpecSubmitArgumentsArtifactsHttpAuthClientCert;
  oauth2?: WorkflowEventBindingSpecSubmitArgumentsArtifactsHttpAuthOauth2;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsHttpHeaders {
  name: string;
  value: string;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsOssLifecycleRule {
  markDeletionAfterDays?: number;
  markInfrequentAccessAfterDays?: number;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsS3CreateBucketIfNotPresent {
  objectLocking?: boolean;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsS3EncryptionOptions {
  enableEncryption?: boolean;
  kmsEncryptionContext?: string;
  kmsKeyId?: string;
  serverSideCustomerKeySecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsHttpAuthBasicAuth {
  passwordSecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
  usernameSecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsHttpAuthClientCert {
  clientCertSecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
  clientKeySecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsHttpAuthOauth2 {
  clientIDSecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
  clientSecretSecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
  endpointParams?: readonly WorkflowEventBindingSpecSubmitArgumentsArtifactsHttpAuthOauth2EndpointParams[];
  scopes?: readonly string[];
  tokenURLSecret?: WorkflowEventBindingSpecSubmitArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowEventBindingSpecSubmitArgumentsArtifactsHttpAuthOauth2EndpointParams {
  key: string;
  value?: string;
}
/**
 * `argoproj.io/v1alpha1`, namespaced
 * @see https://github.com/argoproj/argo-workflows
 */
export declare class WorkflowTaskResult extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: WorkflowTaskResultProps): { [K in keyof WorkflowTaskResultProps]: WorkflowTaskResultProps[K] } & { apiVersion: 'argoproj.io/v1alpha1'; kind: 'WorkflowTaskResult' };
  constructor(scope: Construct, id: string, props?: WorkflowTaskResultProps);
}
export interface WorkflowTaskResultProps {
  message?: string;
  metadata?: ObjectMeta;
  outputs?: WorkflowTaskResultOutputs;
  phase?: string;
  progress?: string;
}
export interface WorkflowTaskResultOutputs {
  artifacts?: readonly WorkflowTaskResultOutputsArtifacts[];
  exitCode?: string;
  parameters?: readonly WorkflowTaskResultOutputsParameters[];
  result?: string;
}
export interface WorkflowTaskResultOutputsArtifacts {
  archive?: WorkflowTaskResultOutputsArtifactsArchive;
  archiveLogs?: boolean;
  artifactGC?: WorkflowTaskResultOutputsArtifactsArtifactGC;
  artifactory?: WorkflowTaskResultOutputsArtifactsArtifactory;
  azure?: WorkflowTaskResultOutputsArtifactsAzure;
  deleted?: boolean;
  from?: string;
  fromExpression?: string;
  gcs?: WorkflowTaskResultOutputsArtifactsGcs;
  git?: WorkflowTaskResultOutputsArtifactsGit;
  globalName?: string;
  hdfs?: WorkflowTaskResultOutputsArtifactsHdfs;
  http?: WorkflowTaskResultOutputsArtifactsHttp;
  /** 0 … 511 */
  mode?: number;
  /** pattern `^[-a-zA-Z0-9_{}.]+$` */
  name: string;
  optional?: boolean;
  oss?: WorkflowTaskResultOutputsArtifactsOss;
  path?: string;
  plugin?: WorkflowTaskResultOutputsArtifactsPlugin;
  raw?: WorkflowTaskResultOutputsArtifactsRaw;
  recurseMode?: boolean;
  s3?: WorkflowTaskResultOutputsArtifactsS3;
  subPath?: string;
}
export interface WorkflowTaskResultOutputsParameters {
  default?: string;
  description?: string;
  /** at least 1 item */
  enum?: readonly string[];
  globalName?: string;
  /** pattern `^[-a-zA-Z0-9_]+$` */
  name: string;
  value?: string;
  valueFrom?: WorkflowTaskResultOutputsParametersValueFrom;
}
export interface WorkflowTaskResultOutputsArtifactsArchive {
  none?: Record<string, never>;
  tar?: WorkflowTaskResultOutputsArtifactsArchiveTar;
  zip?: Record<string, never>;
}
export interface WorkflowTaskResultOutputsArtifactsArtifactGC {
  podMetadata?: WorkflowTaskResultOutputsArtifactsArtifactGCPodMetadata;
  /** → ServiceAccount */
  serviceAccountName?: string;
  strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never";
}
export interface WorkflowTaskResultOutputsArtifactsArtifactory {
  passwordSecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
  url: string;
  usernameSecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowTaskResultOutputsArtifactsAzure {
  accountKeySecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
  blob: string;
  container: string;
  endpoint: string;
  useSDKCreds?: boolean;
}
export interface WorkflowTaskResultOutputsArtifactsGcs {
  bucket?: string;
  key: string;
  serviceAccountKeySecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowTaskResultOutputsArtifactsGit {
  branch?: string;
  depth?: number;
  disableSubmodules?: boolean;
  fetch?: readonly string[];
  insecureIgnoreHostKey?: boolean;
  insecureSkipTLS?: boolean;
  passwordSecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
  repo: string;
  revision?: string;
  singleBranch?: boolean;
  sshPrivateKeySecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
  usernameSecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowTaskResultOutputsArtifactsHdfs {
  addresses?: readonly string[];
  dataTransferProtection?: string;
  force?: boolean;
  hdfsUser?: string;
  krbCCacheSecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
  krbConfigConfigMap?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
  krbKeytabSecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
  krbRealm?: string;
  krbServicePrincipalName?: string;
  krbUsername?: string;
  path: string;
}
export interface WorkflowTaskResultOutputsArtifactsHttp {
  auth?: WorkflowTaskResultOutputsArtifactsHttpAuth;
  headers?: readonly WorkflowTaskResultOutputsArtifactsHttpHeaders[];
  saveStreamViaFile?: boolean;
  url: string;
}
export interface WorkflowTaskResultOutputsArtifactsOss {
  accessKeySecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
  bucket?: string;
  createBucketIfNotPresent?: boolean;
  endpoint?: string;
  key: string;
  lifecycleRule?: WorkflowTaskResultOutputsArtifactsOssLifecycleRule;
  secretKeySecret?: SecretKeySelector;
  securityToken?: string;
  useSDKCreds?: boolean;
}
export interface WorkflowTaskResultOutputsArtifactsPlugin {
  configuration?: string;
  connectionTimeoutSeconds?: number;
  key: string;
  name?: string;
}
export interface WorkflowTaskResultOutputsArtifactsRaw {
  data: string;
}
export interface WorkflowTaskResultOutputsArtifactsS3 {
  accessKeySecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
  addressingStyle?: "" | "path" | "virtual-hosted";
  bucket?: string;
  caSecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
  createBucketIfNotPresent?: WorkflowTaskResultOutputsArtifactsS3CreateBucketIfNotPresent;
  encryptionOptions?: WorkflowTaskResultOutputsArtifactsS3EncryptionOptions;
  endpoint?: string;
  insecure?: boolean;
  key?: string;
  region?: string;
  roleARN?: string;
  secretKeySecret?: SecretKeySelector;
  sessionTokenSecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
  useSDKCreds?: boolean;
}
export interface WorkflowTaskResultOutputsParametersValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  default?: string;
  event?: string;
  expression?: string;
  jqFilter?: string;
  jsonPath?: string;
  parameter?: string;
  path?: string;
  supplied?: Record<string, never>;
}
export interface WorkflowTaskResultOutputsArtifactsArchiveTar {
  compressionLevel?: number;
}
export interface WorkflowTaskResultOutputsArtifactsArtifactGCPodMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface WorkflowTaskResultOutputsArtifactsHttpAuth {
  basicAuth?: WorkflowTaskResultOutputsArtifactsHttpAuthBasicAuth;
  clientCert?: WorkflowTaskResultOutputsArtifactsHttpAuthClientCert;
  oauth2?: WorkflowTaskResultOutputsArtifactsHttpAuthOauth2;
}
export interface WorkflowTaskResultOutputsArtifactsHttpHeaders {
  name: string;
  value: string;
}
export interface WorkflowTaskResultOutputsArtifactsOssLifecycleRule {
  markDeletionAfterDays?: number;
  markInfrequentAccessAfterDays?: number;
}
export interface WorkflowTaskResultOutputsArtifactsS3CreateBucketIfNotPresent {
  objectLocking?: boolean;
}
export interface WorkflowTaskResultOutputsArtifactsS3EncryptionOptions {
  enableEncryption?: boolean;
  kmsEncryptionContext?: string;
  kmsKeyId?: string;
  serverSideCustomerKeySecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowTaskResultOutputsArtifactsHttpAuthBasicAuth {
  passwordSecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
  usernameSecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowTaskResultOutputsArtifactsHttpAuthClientCert {
  clientCertSecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
  clientKeySecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowTaskResultOutputsArtifactsHttpAuthOauth2 {
  clientIDSecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
  clientSecretSecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
  endpointParams?: readonly WorkflowTaskResultOutputsArtifactsHttpAuthOauth2EndpointParams[];
  scopes?: readonly string[];
  tokenURLSecret?: WorkflowTaskResultOutputsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowTaskResultOutputsArtifactsHttpAuthOauth2EndpointParams {
  key: string;
  value?: string;
}
/**
 * `argoproj.io/v1alpha1`, namespaced
 * @see https://github.com/argoproj/argo-workflows
 */
export declare class WorkflowTaskSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkflowTaskSetProps): { [K in keyof WorkflowTaskSetProps]: WorkflowTaskSetProps[K] } & { apiVersion: 'argoproj.io/v1alpha1'; kind: 'WorkflowTaskSet' };
  constructor(scope: Construct, id: string, props: WorkflowTaskSetProps);
}
export interface WorkflowTaskSetProps {
  metadata?: ObjectMeta;
  spec: WorkflowTaskSetSpec;
}
export interface WorkflowTaskSetSpec {
  tasks?: { [k: string]: WorkflowTaskSetSpecTasks };
}
export interface WorkflowTaskSetSpecTasks {
  activeDeadlineSeconds?: number | string;
  affinity?: WorkflowTaskSetSpecTasksAffinity;
  annotations?: { [k: string]: string };
  archiveLocation?: WorkflowTaskSetSpecTasksArchiveLocation;
  automountServiceAccountToken?: boolean;
  container?: WorkflowTaskSetSpecTasksContainer;
  containerSet?: WorkflowTaskSetSpecTasksContainerSet;
  daemon?: boolean;
  dag?: WorkflowTaskSetSpecTasksDag;
  data?: WorkflowTaskSetSpecTasksData;
  executor?: WorkflowTaskSetSpecTasksExecutor;
  failFast?: boolean;
  hostAliases?: readonly HostAlias[];
  http?: WorkflowTaskSetSpecTasksHttp;
  initContainers?: readonly WorkflowTaskSetSpecTasksInitContainers[];
  inputs?: WorkflowTaskSetSpecTasksInputs;
  memoize?: WorkflowTaskSetSpecTasksMemoize;
  metadata?: WorkflowTaskSetSpecTasksMetadata;
  metrics?: WorkflowTaskSetSpecTasksMetrics;
  /**
   * at most 128 characters
   * pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*$`
   */
  name?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  outputs?: WorkflowTaskSetSpecTasksOutputs;
  /** at least 1 */
  parallelism?: number;
  pendingTimeout?: string;
  plugin?: Record<string, unknown>;
  podResources?: WorkflowTaskSetSpecTasksPodResources;
  podSpecPatch?: string;
  /** → PriorityClass */
  priorityClassName?: string;
  resource?: WorkflowTaskSetSpecTasksResource;
  resourceClaims?: readonly WorkflowTaskSetSpecTasksResourceClaims[];
  retryStrategy?: WorkflowTaskSetSpecTasksRetryStrategy;
  schedulerName?: string;
  script?: WorkflowTaskSetSpecTasksScript;
  securityContext?: WorkflowTaskSetSpecTasksSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
  sidecars?: readonly WorkflowTaskSetSpecTasksInitContainers[];
  /** at least 1 item */
  steps?: readonly WorkflowTaskSetSpecTasksSteps[];
  suspend?: WorkflowTaskSetSpecTasksSuspend;
  synchronization?: WorkflowTaskSetSpecTasksSynchronization;
  timeout?: string;
  tolerations?: readonly WorkflowTaskSetSpecTasksTolerations[];
  volumes?: readonly WorkflowTaskSetSpecTasksVolumes[];
}
export interface WorkflowTaskSetSpecTasksAffinity {
  nodeAffinity?: WorkflowTaskSetSpecTasksAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface WorkflowTaskSetSpecTasksArchiveLocation {
  archiveLogs?: boolean;
  artifactory?: WorkflowTaskSetSpecTasksArchiveLocationArtifactory;
  azure?: WorkflowTaskSetSpecTasksArchiveLocationAzure;
  gcs?: WorkflowTaskSetSpecTasksArchiveLocationGcs;
  git?: WorkflowTaskSetSpecTasksArchiveLocationGit;
  hdfs?: WorkflowTaskSetSpecTasksArchiveLocationHdfs;
  http?: WorkflowTaskSetSpecTasksArchiveLocationHttp;
  oss?: WorkflowTaskSetSpecTasksArchiveLocationOss;
  plugin?: WorkflowTaskSetSpecTasksArchiveLocationPlugin;
  raw?: WorkflowTaskSetSpecTasksArchiveLocationRaw;
  s3?: WorkflowTaskSetSpecTasksArchiveLocationS3;
}
export interface WorkflowTaskSetSpecTasksContainer {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: WorkflowTaskSetSpecTasksContainerLifecycle;
  livenessProbe?: WorkflowTaskSetSpecTasksContainerLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly WorkflowTaskSetSpecTasksContainerPorts[];
  readinessProbe?: WorkflowTaskSetSpecTasksContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: WorkflowTaskSetSpecTasksContainerSecurityContext;
  startupProbe?: WorkflowTaskSetSpecTasksContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly WorkflowTaskSetSpecTasksContainerVolumeMounts[];
  workingDir?: string;
}
export interface WorkflowTaskSetSpecTasksContainerSet {
  containers: readonly WorkflowTaskSetSpecTasksContainerSetContainers[];
  retryStrategy?: WorkflowTaskSetSpecTasksContainerSetRetryStrategy;
  volumeMounts?: readonly WorkflowTaskSetSpecTasksContainerVolumeMounts[];
}
export interface WorkflowTaskSetSpecTasksDag {
  failFast?: boolean;
  target?: string;
  /** 1 … 200 items */
  tasks: readonly WorkflowTaskSetSpecTasksDagTasks[];
}
export interface WorkflowTaskSetSpecTasksData {
  source: WorkflowTaskSetSpecTasksDataSource;
  transformation: readonly WorkflowTaskSetSpecTasksDataTransformation[];
}
export interface WorkflowTaskSetSpecTasksExecutor {
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface WorkflowTaskSetSpecTasksHttp {
  body?: string;
  bodyFrom?: WorkflowTaskSetSpecTasksHttpBodyFrom;
  headers?: readonly WorkflowTaskSetSpecTasksHttpHeaders[];
  insecureSkipVerify?: boolean;
  method?: string;
  successCondition?: string;
  timeoutSeconds?: number;
  url: string;
}
export interface WorkflowTaskSetSpecTasksInitContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: WorkflowTaskSetSpecTasksContainerLifecycle;
  livenessProbe?: WorkflowTaskSetSpecTasksContainerLivenessProbe;
  mirrorVolumeMounts?: boolean;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly WorkflowTaskSetSpecTasksContainerPorts[];
  readinessProbe?: WorkflowTaskSetSpecTasksContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: WorkflowTaskSetSpecTasksContainerSecurityContext;
  startupProbe?: WorkflowTaskSetSpecTasksContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly WorkflowTaskSetSpecTasksContainerVolumeMounts[];
  workingDir?: string;
}
export interface WorkflowTaskSetSpecTasksInputs {
  artifacts?: readonly WorkflowTaskSetSpecTasksInputsArtifacts[];
  /** at most 500 items */
  parameters?: readonly WorkflowTaskSetSpecTasksInputsParameters[];
}
export interface WorkflowTaskSetSpecTasksMemoize {
  cache: WorkflowTaskSetSpecTasksMemoizeCache;
  key: string;
  maxAge: string;
}
export interface WorkflowTaskSetSpecTasksMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface WorkflowTaskSetSpecTasksMetrics {
  /** at most 100 items */
  prometheus: readonly WorkflowTaskSetSpecTasksMetricsPrometheus[];
}
export interface WorkflowTaskSetSpecTasksOutputs {
  artifacts?: readonly WorkflowTaskSetSpecTasksInputsArtifacts[];
  exitCode?: string;
  parameters?: readonly WorkflowTaskSetSpecTasksInputsParameters[];
  result?: string;
}
export interface WorkflowTaskSetSpecTasksPodResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface WorkflowTaskSetSpecTasksResource {
  action: "get" | "create" | "apply" | "delete" | "replace" | "patch";
  failureCondition?: string;
  flags?: readonly string[];
  manifest?: string;
  manifestFrom?: WorkflowTaskSetSpecTasksResourceManifestFrom;
  mergeStrategy?: "strategic" | "merge" | "json";
  setOwnerReference?: boolean;
  successCondition?: string;
}
export interface WorkflowTaskSetSpecTasksResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface WorkflowTaskSetSpecTasksRetryStrategy {
  affinity?: WorkflowTaskSetSpecTasksRetryStrategyAffinity;
  backoff?: WorkflowTaskSetSpecTasksRetryStrategyBackoff;
  expression?: string;
  limit?: number | string;
  retryPolicy?: "Always" | "OnFailure" | "OnError" | "OnTransientError";
}
export interface WorkflowTaskSetSpecTasksScript {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: WorkflowTaskSetSpecTasksContainerLifecycle;
  livenessProbe?: WorkflowTaskSetSpecTasksContainerLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly WorkflowTaskSetSpecTasksContainerPorts[];
  readinessProbe?: WorkflowTaskSetSpecTasksContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: WorkflowTaskSetSpecTasksContainerSecurityContext;
  source?: string;
  startupProbe?: WorkflowTaskSetSpecTasksContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly WorkflowTaskSetSpecTasksContainerVolumeMounts[];
  workingDir?: string;
}
export interface WorkflowTaskSetSpecTasksSecurityContext {
  appArmorProfile?: WorkflowTaskSetSpecTasksSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: WorkflowTaskSetSpecTasksSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface WorkflowTaskSetSpecTasksSteps {
  steps: readonly WorkflowTaskSetSpecTasksStepsSteps[];
}
export interface WorkflowTaskSetSpecTasksSuspend {
  duration?: string;
}
export interface WorkflowTaskSetSpecTasksSynchronization {
  mutexes?: readonly WorkflowTaskSetSpecTasksSynchronizationMutexes[];
  semaphores?: readonly WorkflowTaskSetSpecTasksSynchronizationSemaphores[];
}
export interface WorkflowTaskSetSpecTasksTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface WorkflowTaskSetSpecTasksVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: WorkflowTaskSetSpecTasksVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: WorkflowTaskSetSpecTasksVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: WorkflowTaskSetSpecTasksVolumesDownwardAPI;
  emptyDir?: WorkflowTaskSetSpecTasksVolumesEmptyDir;
  ephemeral?: WorkflowTaskSetSpecTasksVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: WorkflowTaskSetSpecTasksVolumesHostPath;
  image?: WorkflowTaskSetSpecTasksVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: WorkflowTaskSetSpecTasksVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: WorkflowTaskSetSpecTasksVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface WorkflowTaskSetSpecTasksAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WorkflowTaskSetSpecTasksAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: WorkflowTaskSetSpecTasksAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationArtifactory {
  passwordSecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
  url: string;
  usernameSecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationAzure {
  accountKeySecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
  blob: string;
  container: string;
  endpoint: string;
  useSDKCreds?: boolean;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationGcs {
  bucket?: string;
  key: string;
  serviceAccountKeySecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationGit {
  branch?: string;
  depth?: number;
  disableSubmodules?: boolean;
  fetch?: readonly string[];
  insecureIgnoreHostKey?: boolean;
  insecureSkipTLS?: boolean;
  passwordSecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
  repo: string;
  revision?: string;
  singleBranch?: boolean;
  sshPrivateKeySecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
  usernameSecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationHdfs {
  addresses?: readonly string[];
  dataTransferProtection?: string;
  force?: boolean;
  hdfsUser?: string;
  krbCCacheSecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
  krbConfigConfigMap?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
  krbKeytabSecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
  krbRealm?: string;
  krbServicePrincipalName?: string;
  krbUsername?: string;
  path: string;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationHttp {
  auth?: WorkflowTaskSetSpecTasksArchiveLocationHttpAuth;
  headers?: readonly WorkflowTaskSetSpecTasksArchiveLocationHttpHeaders[];
  saveStreamViaFile?: boolean;
  url: string;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationOss {
  accessKeySecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
  bucket?: string;
  createBucketIfNotPresent?: boolean;
  endpoint?: string;
  key: string;
  lifecycleRule?: WorkflowTaskSetSpecTasksArchiveLocationOssLifecycleRule;
  secretKeySecret?: SecretKeySelector;
  securityToken?: string;
  useSDKCreds?: boolean;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationPlugin {
  configuration?: string;
  connectionTimeoutSeconds?: number;
  key: string;
  name?: string;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationRaw {
  data: string;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationS3 {
  accessKeySecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
  addressingStyle?: "" | "path" | "virtual-hosted";
  bucket?: string;
  caSecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
  createBucketIfNotPresent?: WorkflowTaskSetSpecTasksArchiveLocationS3CreateBucketIfNotPresent;
  encryptionOptions?: WorkflowTaskSetSpecTasksArchiveLocationS3EncryptionOptions;
  endpoint?: string;
  insecure?: boolean;
  key?: string;
  region?: string;
  roleARN?: string;
  secretKeySecret?: SecretKeySelector;
  sessionTokenSecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
  useSDKCreds?: boolean;
}
export interface WorkflowTaskSetSpecTasksContainerLifecycle {
  postStart?: WorkflowTaskSetSpecTasksContainerLifecyclePostStart;
  preStop?: WorkflowTaskSetSpecTasksContainerLifecyclePostStart;
  stopSignal?: string;
}
export interface WorkflowTaskSetSpecTasksContainerLivenessProbe {
  exec?: WorkflowTaskSetSpecTasksContainerLivenessProbeExec;
  failureThreshold?: number;
  grpc?: WorkflowTaskSetSpecTasksContainerLivenessProbeGrpc;
  httpGet?: WorkflowTaskSetSpecTasksContainerLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface WorkflowTaskSetSpecTasksContainerPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface WorkflowTaskSetSpecTasksContainerSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: WorkflowTaskSetSpecTasksSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: WorkflowTaskSetSpecTasksSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface WorkflowTaskSetSpecTasksContainerVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface WorkflowTaskSetSpecTasksContainerSetContainers {
  args?: readonly string[];
  command?: readonly string[];
  dependencies?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: WorkflowTaskSetSpecTasksContainerLifecycle;
  livenessProbe?: WorkflowTaskSetSpecTasksContainerLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly WorkflowTaskSetSpecTasksContainerPorts[];
  readinessProbe?: WorkflowTaskSetSpecTasksContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: WorkflowTaskSetSpecTasksContainerSecurityContext;
  startupProbe?: WorkflowTaskSetSpecTasksContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly WorkflowTaskSetSpecTasksContainerVolumeMounts[];
  workingDir?: string;
}
export interface WorkflowTaskSetSpecTasksContainerSetRetryStrategy {
  duration?: string;
  retries: number | string;
}
export interface WorkflowTaskSetSpecTasksDagTasks {
  arguments?: WorkflowTaskSetSpecTasksDagTasksArguments;
  continueOn?: WorkflowTaskSetSpecTasksDagTasksContinueOn;
  dependencies?: readonly string[];
  depends?: string;
  hooks?: { [k: string]: WorkflowTaskSetSpecTasksDagTasksHooks };
  inline?: unknown;
  /**
   * at most 128 characters
   * pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*$`
   */
  name: string;
  onExit?: string;
  template?: string;
  templateRef?: WorkflowTaskSetSpecTasksDagTasksTemplateRef;
  when?: string;
  withItems?: unknown;
  withParam?: string;
  withSequence?: WorkflowTaskSetSpecTasksDagTasksWithSequence;
}
export interface WorkflowTaskSetSpecTasksDataSource {
  artifactPaths?: WorkflowTaskSetSpecTasksInputsArtifacts;
}
export interface WorkflowTaskSetSpecTasksDataTransformation {
  expression: string;
}
export interface WorkflowTaskSetSpecTasksHttpBodyFrom {
  /** format byte */
  bytes?: string;
}
export interface WorkflowTaskSetSpecTasksHttpHeaders {
  name: string;
  value?: string;
  valueFrom?: WorkflowTaskSetSpecTasksHttpHeadersValueFrom;
}
export interface WorkflowTaskSetSpecTasksInputsArtifacts {
  archive?: WorkflowTaskSetSpecTasksInputsArtifactsArchive;
  archiveLogs?: boolean;
  artifactGC?: WorkflowTaskSetSpecTasksInputsArtifactsArtifactGC;
  artifactory?: WorkflowTaskSetSpecTasksArchiveLocationArtifactory;
  azure?: WorkflowTaskSetSpecTasksArchiveLocationAzure;
  deleted?: boolean;
  from?: string;
  fromExpression?: string;
  gcs?: WorkflowTaskSetSpecTasksArchiveLocationGcs;
  git?: WorkflowTaskSetSpecTasksArchiveLocationGit;
  globalName?: string;
  hdfs?: WorkflowTaskSetSpecTasksArchiveLocationHdfs;
  http?: WorkflowTaskSetSpecTasksArchiveLocationHttp;
  /** 0 … 511 */
  mode?: number;
  /** pattern `^[-a-zA-Z0-9_{}.]+$` */
  name: string;
  optional?: boolean;
  oss?: WorkflowTaskSetSpecTasksArchiveLocationOss;
  path?: string;
  plugin?: WorkflowTaskSetSpecTasksArchiveLocationPlugin;
  raw?: WorkflowTaskSetSpecTasksArchiveLocationRaw;
  recurseMode?: boolean;
  s3?: WorkflowTaskSetSpecTasksArchiveLocationS3;
  subPath?: string;
}
export interface WorkflowTaskSetSpecTasksInputsParameters {
  default?: string;
  description?: string;
  /** at least 1 item */
  enum?: readonly string[];
  globalName?: string;
  /** pattern `^[-a-zA-Z0-9_]+$` */
  name: string;
  value?: string;
  valueFrom?: WorkflowTaskSetSpecTasksInputsParametersValueFrom;
}
export interface WorkflowTaskSetSpecTasksMemoizeCache {
  configMap: WorkflowTaskSetSpecTasksMemoizeCacheConfigMap;
}
export interface WorkflowTaskSetSpecTasksMetricsPrometheus {
  counter?: WorkflowTaskSetSpecTasksMetricsPrometheusCounter;
  gauge?: WorkflowTaskSetSpecTasksMetricsPrometheusGauge;
  /** at least 1 character */
  help: string;
  histogram?: WorkflowTaskSetSpecTasksMetricsPrometheusHistogram;
  labels?: readonly WorkflowTaskSetSpecTasksMetricsPrometheusLabels[];
  /** pattern `^[a-zA-Z_][a-zA-Z0-9_]*$` */
  name: string;
  when?: string;
}
export interface WorkflowTaskSetSpecTasksResourceManifestFrom {
  artifact: WorkflowTaskSetSpecTasksInputsArtifacts;
}
export interface WorkflowTaskSetSpecTasksRetryStrategyAffinity {
  nodeAntiAffinity?: Record<string, never>;
}
export interface WorkflowTaskSetSpecTasksRetryStrategyBackoff {
  cap?: string;
  duration?: string;
  factor?: number | string;
  maxDuration?: string;
}
export interface WorkflowTaskSetSpecTasksSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface WorkflowTaskSetSpecTasksStepsSteps {
  arguments?: WorkflowTaskSetSpecTasksDagTasksArguments;
  continueOn?: WorkflowTaskSetSpecTasksDagTasksContinueOn;
  hooks?: { [k: string]: WorkflowTaskSetSpecTasksDagTasksHooks };
  inline?: unknown;
  /**
   * at most 128 characters
   * pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*$`
   */
  name?: string;
  onExit?: string;
  template?: string;
  templateRef?: WorkflowTaskSetSpecTasksDagTasksTemplateRef;
  when?: string;
  withItems?: unknown;
  withParam?: string;
  withSequence?: WorkflowTaskSetSpecTasksDagTasksWithSequence;
}
export interface WorkflowTaskSetSpecTasksSynchronizationMutexes {
  database?: boolean;
  name?: string;
  namespace?: string;
}
export interface WorkflowTaskSetSpecTasksSynchronizationSemaphores {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  database?: WorkflowTaskSetSpecTasksSynchronizationSemaphoresDatabase;
  namespace?: string;
}
export interface WorkflowTaskSetSpecTasksVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface WorkflowTaskSetSpecTasksVolumesConfigMap {
  defaultMode?: number;
  items?: readonly WorkflowTaskSetSpecTasksVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface WorkflowTaskSetSpecTasksVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly WorkflowTaskSetSpecTasksVolumesDownwardAPIItems[];
}
export interface WorkflowTaskSetSpecTasksVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface WorkflowTaskSetSpecTasksVolumesEphemeral {
  volumeClaimTemplate?: WorkflowTaskSetSpecTasksVolumesEphemeralVolumeClaimTemplate;
}
export interface WorkflowTaskSetSpecTasksVolumesHostPath {
  path: string;
  type?: string;
}
export interface WorkflowTaskSetSpecTasksVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface WorkflowTaskSetSpecTasksVolumesProjected {
  defaultMode?: number;
  sources?: readonly WorkflowTaskSetSpecTasksVolumesProjectedSources[];
}
export interface WorkflowTaskSetSpecTasksVolumesSecret {
  defaultMode?: number;
  items?: readonly WorkflowTaskSetSpecTasksVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface WorkflowTaskSetSpecTasksAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: WorkflowTaskSetSpecTasksAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface WorkflowTaskSetSpecTasksAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly WorkflowTaskSetSpecTasksAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationHttpAuth {
  basicAuth?: WorkflowTaskSetSpecTasksArchiveLocationHttpAuthBasicAuth;
  clientCert?: WorkflowTaskSetSpecTasksArchiveLocationHttpAuthClientCert;
  oauth2?: WorkflowTaskSetSpecTasksArchiveLocationHttpAuthOauth2;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationHttpHeaders {
  name: string;
  value: string;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationOssLifecycleRule {
  markDeletionAfterDays?: number;
  markInfrequentAccessAfterDays?: number;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationS3CreateBucketIfNotPresent {
  objectLocking?: boolean;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationS3EncryptionOptions {
  enableEncryption?: boolean;
  kmsEncryptionContext?: string;
  kmsKeyId?: string;
  serverSideCustomerKeySecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
}
export interface WorkflowTaskSetSpecTasksContainerLifecyclePostStart {
  exec?: WorkflowTaskSetSpecTasksContainerLivenessProbeExec;
  httpGet?: WorkflowTaskSetSpecTasksContainerLivenessProbeHttpGet;
  sleep?: WorkflowTaskSetSpecTasksContainerLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface WorkflowTaskSetSpecTasksContainerLivenessProbeExec {
  command?: readonly string[];
}
export interface WorkflowTaskSetSpecTasksContainerLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface WorkflowTaskSetSpecTasksContainerLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface WorkflowTaskSetSpecTasksDagTasksArguments {
  artifacts?: readonly WorkflowTaskSetSpecTasksInputsArtifacts[];
  parameters?: readonly WorkflowTaskSetSpecTasksInputsParameters[];
}
export interface WorkflowTaskSetSpecTasksDagTasksContinueOn {
  error?: boolean;
  failed?: boolean;
}
export interface WorkflowTaskSetSpecTasksDagTasksHooks {
  arguments?: WorkflowTaskSetSpecTasksDagTasksArguments;
  expression?: string;
  template?: string;
  templateRef?: WorkflowTaskSetSpecTasksDagTasksTemplateRef;
}
export interface WorkflowTaskSetSpecTasksDagTasksTemplateRef {
  clusterScope?: boolean;
  name?: string;
  template?: string;
}
export interface WorkflowTaskSetSpecTasksDagTasksWithSequence {
  count?: number | string;
  end?: number | string;
  format?: string;
  start?: number | string;
}
export interface WorkflowTaskSetSpecTasksHttpHeadersValueFrom {
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface WorkflowTaskSetSpecTasksInputsArtifactsArchive {
  none?: Record<string, never>;
  tar?: WorkflowTaskSetSpecTasksInputsArtifactsArchiveTar;
  zip?: Record<string, never>;
}
export interface WorkflowTaskSetSpecTasksInputsArtifactsArtifactGC {
  podMetadata?: WorkflowTaskSetSpecTasksMetadata;
  /** → ServiceAccount */
  serviceAccountName?: string;
  strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never";
}
export interface WorkflowTaskSetSpecTasksInputsParametersValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  default?: string;
  event?: string;
  expression?: string;
  jqFilter?: string;
  jsonPath?: string;
  parameter?: string;
  path?: string;
  supplied?: Record<string, never>;
}
export interface WorkflowTaskSetSpecTasksMemoizeCacheConfigMap {
  name?: string;
}
export interface WorkflowTaskSetSpecTasksMetricsPrometheusCounter {
  /** at least 1 character */
  value: string;
}
export interface WorkflowTaskSetSpecTasksMetricsPrometheusGauge {
  operation?: "Set" | "Add" | "Sub";
  realtime: boolean;
  /** 1 … 256 characters */
  value: string;
}
export interface WorkflowTaskSetSpecTasksMetricsPrometheusHistogram {
  buckets: readonly number[];
  /** at least 1 character */
  value: string;
}
export interface WorkflowTaskSetSpecTasksMetricsPrometheusLabels {
  /** pattern `^[a-zA-Z_][a-zA-Z0-9_]*$` */
  key: string;
  value: string;
}
export interface WorkflowTaskSetSpecTasksSynchronizationSemaphoresDatabase {
  key: string;
}
export interface WorkflowTaskSetSpecTasksVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface WorkflowTaskSetSpecTasksVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface WorkflowTaskSetSpecTasksVolumesEphemeralVolumeClaimTemplate {
  metadata?: WorkflowTaskSetSpecTasksVolumesEphemeralVolumeClaimTemplateMetadata;
  spec: WorkflowTaskSetSpecTasksVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface WorkflowTaskSetSpecTasksVolumesProjectedSources {
  clusterTrustBundle?: WorkflowTaskSetSpecTasksVolumesProjectedSourcesClusterTrustBundle;
  configMap?: WorkflowTaskSetSpecTasksVolumesProjectedSourcesConfigMap;
  downwardAPI?: WorkflowTaskSetSpecTasksVolumesProjectedSourcesDownwardAPI;
  podCertificate?: WorkflowTaskSetSpecTasksVolumesProjectedSourcesPodCertificate;
  secret?: WorkflowTaskSetSpecTasksVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: WorkflowTaskSetSpecTasksVolumesProjectedSourcesServiceAccountToken;
}
export interface WorkflowTaskSetSpecTasksAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly WorkflowTaskSetSpecTasksAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface WorkflowTaskSetSpecTasksArchiveLocationHttpAuthBasicAuth {
  passwordSecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
  usernameSecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationHttpAuthClientCert {
  clientCertSecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
  clientKeySecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
}
export interface WorkflowTaskSetSpecTasksArchiveLocationHttpAuthOauth2 {
  clientIDSecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
  clientSecretSecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
  endpointParams?: readonly WorkflowTaskSetSpecTasksArchiveLocationHttpAuthOauth2EndpointParams[];
  scopes?: readonly string[];
  tokenURLSecret?: WorkflowTaskSetSpecTasksArchiveLocationArtifactoryPasswordSecret;
}
export interface WorkflowTaskSetSpecTasksContainerLifecyclePostStartSleep {
  seconds: number;
}
export interface WorkflowTaskSetSpecTasksInputsArtifactsArchiveTar {
  compressionLevel?: number;
}
export interface WorkflowTaskSetSpecTasksVolumesEphemeralVolumeClaimTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  generateName?: string;
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface WorkflowTaskSetSpecTasksVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface WorkflowTaskSetSpecTasksVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface WorkflowTaskSetSpecTasksVolumesProjectedSourcesConfigMap {
  items?: readonly WorkflowTaskSetSpecTasksVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface WorkflowTaskSetSpecTasksVolumesProjectedSourcesDownwardAPI {
  items?: readonly WorkflowTaskSetSpecTasksVolumesDownwardAPIItems[];
}
export interface WorkflowTaskSetSpecTasksVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface WorkflowTaskSetSpecTasksVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface WorkflowTaskSetSpecTasksAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface WorkflowTaskSetSpecTasksArchiveLocationHttpAuthOauth2EndpointParams {
  key: string;
  value?: string;
}
/**
 * `argoproj.io/v1alpha1`, namespaced
 * @see https://github.com/argoproj/argo-workflows
 */
export declare class WorkflowTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkflowTemplateProps): { [K in keyof WorkflowTemplateProps]: WorkflowTemplateProps[K] } & { apiVersion: 'argoproj.io/v1alpha1'; kind: 'WorkflowTemplate' };
  constructor(scope: Construct, id: string, props: WorkflowTemplateProps);
}
export interface WorkflowTemplateProps {
  metadata?: ObjectMeta;
  spec: WorkflowTemplateSpec;
}
export interface WorkflowTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: WorkflowTemplateSpecAffinity;
  archiveLogs?: boolean;
  arguments?: WorkflowTemplateSpecArguments;
  artifactGC?: WorkflowTemplateSpecArtifactGC;
  artifactRepositoryRef?: WorkflowTemplateSpecArtifactRepositoryRef;
  automountServiceAccountToken?: boolean;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  entrypoint?: string;
  executor?: WorkflowTemplateSpecExecutor;
  executorPlugins?: readonly WorkflowTemplateSpecExecutorPlugins[];
  hooks?: { [k: string]: WorkflowTemplateSpecHooks };
  hostAliases?: readonly HostAlias[];
  hostNetwork?: boolean;
  /** → Secret */
  imagePullSecrets?: readonly WorkflowTemplateSpecImagePullSecrets[];
  metrics?: WorkflowTemplateSpecMetrics;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  onExit?: string;
  /** at least 1 */
  parallelism?: number;
  podDisruptionBudget?: WorkflowTemplateSpecPodDisruptionBudget;
  podGC?: WorkflowTemplateSpecPodGC;
  podMetadata?: WorkflowTemplateSpecPodMetadata;
  podPriorityClassName?: string;
  podResources?: WorkflowTemplateSpecPodResources;
  podSpecPatch?: string;
  priority?: number;
  resourceClaims?: readonly WorkflowTemplateSpecResourceClaims[];
  retryStrategy?: WorkflowTemplateSpecRetryStrategy;
  schedulerName?: string;
  securityContext?: WorkflowTemplateSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
  shutdown?: string;
  suspend?: boolean;
  synchronization?: WorkflowTemplateSpecSynchronization;
  templateDefaults?: WorkflowTemplateSpecTemplateDefaults;
  /**
   * at most 200 items
   * rule: `self.all(t, !(has(t.timeout) && t.timeout != "" && (has(t.steps) || has(t.dag))))`
   * rule: `self.all(t, !(has(t.activeDeadlineSeconds) && (has(t.steps) || has(t.dag))))`
   */
  templates?: readonly WorkflowTemplateSpecTemplateDefaults[];
  tolerations?: readonly WorkflowTemplateSpecTolerations[];
  ttlStrategy?: WorkflowTemplateSpecTtlStrategy;
  volumeClaimGC?: WorkflowTemplateSpecVolumeClaimGC;
  volumeClaimTemplates?: readonly WorkflowTemplateSpecVolumeClaimTemplates[];
  volumes?: readonly WorkflowTemplateSpecVolumes[];
  workflowMetadata?: WorkflowTemplateSpecWorkflowMetadata;
  workflowTemplateRef?: WorkflowTemplateSpecWorkflowTemplateRef;
}
export interface WorkflowTemplateSpecAffinity {
  nodeAffinity?: WorkflowTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface WorkflowTemplateSpecArguments {
  artifacts?: readonly WorkflowTemplateSpecArgumentsArtifacts[];
  parameters?: readonly WorkflowTemplateSpecArgumentsParameters[];
}
export interface WorkflowTemplateSpecArtifactGC {
  forceFinalizerRemoval?: boolean;
  podMetadata?: WorkflowTemplateSpecPodMetadata;
  podSpecPatch?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never";
}
export interface WorkflowTemplateSpecArtifactRepositoryRef {
  configMap?: string;
  key?: string;
}
export interface WorkflowTemplateSpecExecutor {
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface WorkflowTemplateSpecExecutorPlugins {
  metadata: WorkflowTemplateSpecExecutorPluginsMetadata;
  spec: WorkflowTemplateSpecExecutorPluginsSpec;
}
export interface WorkflowTemplateSpecHooks {
  arguments?: WorkflowTemplateSpecArguments;
  expression?: string;
  template?: string;
  templateRef?: WorkflowTemplateSpecHooksTemplateRef;
}
export interface WorkflowTemplateSpecImagePullSecrets {
  name?: string;
}
export interface WorkflowTemplateSpecMetrics {
  /** at most 100 items */
  prometheus: readonly WorkflowTemplateSpecMetricsPrometheus[];
}
export interface WorkflowTemplateSpecPodDisruptionBudget {
  maxUnavailable?: number | string;
  minAvailable?: number | string;
  selector?: LabelSelector;
  unhealthyPodEvictionPolicy?: string;
}
export interface WorkflowTemplateSpecPodGC {
  deleteDelayDuration?: string;
  labelSelector?: LabelSelector;
  strategy?: "" | "OnPodCompletion" | "OnPodSuccess" | "OnWorkflowCompletion" | "OnWorkflowSuccess";
}
export interface WorkflowTemplateSpecPodMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface WorkflowTemplateSpecPodResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface WorkflowTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface WorkflowTemplateSpecRetryStrategy {
  affinity?: WorkflowTemplateSpecRetryStrategyAffinity;
  backoff?: WorkflowTemplateSpecRetryStrategyBackoff;
  expression?: string;
  limit?: number | string;
  retryPolicy?: "Always" | "OnFailure" | "OnError" | "OnTransientError";
}
export interface WorkflowTemplateSpecSecurityContext {
  appArmorProfile?: WorkflowTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: WorkflowTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface WorkflowTemplateSpecSynchronization {
  mutexes?: readonly WorkflowTemplateSpecSynchronizationMutexes[];
  semaphores?: readonly WorkflowTemplateSpecSynchronizationSemaphores[];
}
export interface WorkflowTemplateSpecTemplateDefaults {
  activeDeadlineSeconds?: number | string;
  affinity?: WorkflowTemplateSpecAffinity;
  annotations?: { [k: string]: string };
  archiveLocation?: WorkflowTemplateSpecTemplateDefaultsArchiveLocation;
  automountServiceAccountToken?: boolean;
  container?: WorkflowTemplateSpecTemplateDefaultsContainer;
  containerSet?: WorkflowTemplateSpecTemplateDefaultsContainerSet;
  daemon?: boolean;
  dag?: WorkflowTemplateSpecTemplateDefaultsDag;
  data?: WorkflowTemplateSpecTemplateDefaultsData;
  executor?: WorkflowTemplateSpecExecutor;
  failFast?: boolean;
  hostAliases?: readonly HostAlias[];
  http?: WorkflowTemplateSpecTemplateDefaultsHttp;
  initContainers?: readonly WorkflowTemplateSpecTemplateDefaultsInitContainers[];
  inputs?: WorkflowTemplateSpecTemplateDefaultsInputs;
  memoize?: WorkflowTemplateSpecTemplateDefaultsMemoize;
  metadata?: WorkflowTemplateSpecPodMetadata;
  metrics?: WorkflowTemplateSpecMetrics;
  /**
   * at most 128 characters
   * pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*$`
   */
  name?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  outputs?: WorkflowTemplateSpecTemplateDefaultsOutputs;
  /** at least 1 */
  parallelism?: number;
  pendingTimeout?: string;
  plugin?: Record<string, unknown>;
  podResources?: WorkflowTemplateSpecPodResources;
  podSpecPatch?: string;
  /** → PriorityClass */
  priorityClassName?: string;
  resource?: WorkflowTemplateSpecTemplateDefaultsResource;
  resourceClaims?: readonly WorkflowTemplateSpecResourceClaims[];
  retryStrategy?: WorkflowTemplateSpecRetryStrategy;
  schedulerName?: string;
  script?: WorkflowTemplateSpecTemplateDefaultsScript;
  securityContext?: WorkflowTemplateSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
  sidecars?: readonly WorkflowTemplateSpecTemplateDefaultsInitContainers[];
  /** at least 1 item */
  steps?: readonly (readonly WorkflowTemplateSpecTemplateDefaultsSteps[])[];
  suspend?: WorkflowTemplateSpecTemplateDefaultsSuspend;
  synchronization?: WorkflowTemplateSpecSynchronization;
  timeout?: string;
  tolerations?: readonly WorkflowTemplateSpecTolerations[];
  volumes?: readonly WorkflowTemplateSpecVolumes[];
}
export interface WorkflowTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface WorkflowTemplateSpecTtlStrategy {
  secondsAfterCompletion?: number;
  secondsAfterFailure?: number;
  secondsAfterSuccess?: number;
}
export interface WorkflowTemplateSpecVolumeClaimGC {
  strategy?: string;
}
export interface WorkflowTemplateSpecVolumeClaimTemplates {
  apiVersion?: string;
  kind?: string;
  metadata?: WorkflowTemplateSpecVolumeClaimTemplatesMetadata;
  spec?: WorkflowTemplateSpecVolumeClaimTemplatesSpec;
  status?: WorkflowTemplateSpecVolumeClaimTemplatesStatus;
}
export interface WorkflowTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: WorkflowTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: WorkflowTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: WorkflowTemplateSpecVolumesDownwardAPI;
  emptyDir?: WorkflowTemplateSpecVolumesEmptyDir;
  ephemeral?: WorkflowTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: WorkflowTemplateSpecVolumesHostPath;
  image?: WorkflowTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: WorkflowTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: WorkflowTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface WorkflowTemplateSpecWorkflowMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  labelsFrom?: { [k: string]: WorkflowTemplateSpecWorkflowMetadataLabelsFrom };
}
export interface WorkflowTemplateSpecWorkflowTemplateRef {
  clusterScope?: boolean;
  name?: string;
}
export interface WorkflowTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WorkflowTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: WorkflowTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface WorkflowTemplateSpecArgumentsArtifacts {
  archive?: WorkflowTemplateSpecArgumentsArtifactsArchive;
  archiveLogs?: boolean;
  artifactGC?: WorkflowTemplateSpecArgumentsArtifactsArtifactGC;
  artifactory?: WorkflowTemplateSpecArgumentsArtifactsArtifactory;
  azure?: WorkflowTemplateSpecArgumentsArtifactsAzure;
  deleted?: boolean;
  from?: string;
  fromExpression?: string;
  gcs?: WorkflowTemplateSpecArgumentsArtifactsGcs;
  git?: WorkflowTemplateSpecArgumentsArtifactsGit;
  globalName?: string;
  hdfs?: WorkflowTemplateSpecArgumentsArtifactsHdfs;
  http?: WorkflowTemplateSpecArgumentsArtifactsHttp;
  /** 0 … 511 */
  mode?: number;
  /** pattern `^[-a-zA-Z0-9_{}.]+$` */
  name: string;
  optional?: boolean;
  oss?: WorkflowTemplateSpecArgumentsArtifactsOss;
  path?: string;
  plugin?: WorkflowTemplateSpecArgumentsArtifactsPlugin;
  raw?: WorkflowTemplateSpecArgumentsArtifactsRaw;
  recurseMode?: boolean;
  s3?: WorkflowTemplateSpecArgumentsArtifactsS3;
  subPath?: string;
}
export interface WorkflowTemplateSpecArgumentsParameters {
  default?: string;
  description?: string;
  /** at least 1 item */
  enum?: readonly string[];
  globalName?: string;
  /** pattern `^[-a-zA-Z0-9_]+$` */
  name: string;
  value?: string;
  valueFrom?: WorkflowTemplateSpecArgumentsParametersValueFrom;
}
export interface WorkflowTemplateSpecExecutorPluginsMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface WorkflowTemplateSpecExecutorPluginsSpec {
  sidecar: WorkflowTemplateSpecExecutorPluginsSpecSidecar;
}
export interface WorkflowTemplateSpecHooksTemplateRef {
  clusterScope?: boolean;
  name?: string;
  template?: string;
}
export interface WorkflowTemplateSpecMetricsPrometheus {
  counter?: WorkflowTemplateSpecMetricsPrometheusCounter;
  gauge?: WorkflowTemplateSpecMetricsPrometheusGauge;
  /** at least 1 character */
  help: string;
  histogram?: WorkflowTemplateSpecMetricsPrometheusHistogram;
  labels?: readonly WorkflowTemplateSpecMetricsPrometheusLabels[];
  /** pattern `^[a-zA-Z_][a-zA-Z0-9_]*$` */
  name: string;
  when?: string;
}
export interface WorkflowTemplateSpecRetryStrategyAffinity {
  nodeAntiAffinity?: Record<string, never>;
}
export interface WorkflowTemplateSpecRetryStrategyBackoff {
  cap?: string;
  duration?: string;
  factor?: number | string;
  maxDuration?: string;
}
export interface WorkflowTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface WorkflowTemplateSpecSynchronizationMutexes {
  database?: boolean;
  name?: string;
  namespace?: string;
}
export interface WorkflowTemplateSpecSynchronizationSemaphores {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  database?: WorkflowTemplateSpecSynchronizationSemaphoresDatabase;
  namespace?: string;
}
export interface WorkflowTemplateSpecTemplateDefaultsArchiveLocation {
  archiveLogs?: boolean;
  artifactory?: WorkflowTemplateSpecArgumentsArtifactsArtifactory;
  azure?: WorkflowTemplateSpecArgumentsArtifactsAzure;
  gcs?: WorkflowTemplateSpecArgumentsArtifactsGcs;
  git?: WorkflowTemplateSpecArgumentsArtifactsGit;
  hdfs?: WorkflowTemplateSpecArgumentsArtifactsHdfs;
  http?: WorkflowTemplateSpecArgumentsArtifactsHttp;
  oss?: WorkflowTemplateSpecArgumentsArtifactsOss;
  plugin?: WorkflowTemplateSpecArgumentsArtifactsPlugin;
  raw?: WorkflowTemplateSpecArgumentsArtifactsRaw;
  s3?: WorkflowTemplateSpecArgumentsArtifactsS3;
}
export interface WorkflowTemplateSpecTemplateDefaultsContainer {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: WorkflowTemplateSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  name?: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly WorkflowTemplateSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: WorkflowTemplateSpecTemplateDefaultsContainerSecurityContext;
  startupProbe?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly WorkflowTemplateSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface WorkflowTemplateSpecTemplateDefaultsContainerSet {
  containers: readonly WorkflowTemplateSpecTemplateDefaultsContainerSetContainers[];
  retryStrategy?: WorkflowTemplateSpecTemplateDefaultsContainerSetRetryStrategy;
  volumeMounts?: readonly WorkflowTemplateSpecTemplateDefaultsContainerVolumeMounts[];
}
export interface WorkflowTemplateSpecTemplateDefaultsDag {
  failFast?: boolean;
  target?: string;
  /** 1 … 200 items */
  tasks: readonly WorkflowTemplateSpecTemplateDefaultsDagTasks[];
}
export interface WorkflowTemplateSpecTemplateDefaultsData {
  source: WorkflowTemplateSpecTemplateDefaultsDataSource;
  transformation: readonly WorkflowTemplateSpecWorkflowMetadataLabelsFrom[];
}
export interface WorkflowTemplateSpecTemplateDefaultsHttp {
  body?: string;
  bodyFrom?: WorkflowTemplateSpecTemplateDefaultsHttpBodyFrom;
  headers?: readonly WorkflowTemplateSpecTemplateDefaultsHttpHeaders[];
  insecureSkipVerify?: boolean;
  method?: string;
  successCondition?: string;
  timeoutSeconds?: number;
  url: string;
}
export interface WorkflowTemplateSpecTemplateDefaultsInitContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: WorkflowTemplateSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  mirrorVolumeMounts?: boolean;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly WorkflowTemplateSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: WorkflowTemplateSpecTemplateDefaultsContainerSecurityContext;
  startupProbe?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly WorkflowTemplateSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface WorkflowTemplateSpecTemplateDefaultsInputs {
  artifacts?: readonly WorkflowTemplateSpecArgumentsArtifacts[];
  /** at most 500 items */
  parameters?: readonly WorkflowTemplateSpecArgumentsParameters[];
}
export interface WorkflowTemplateSpecTemplateDefaultsMemoize {
  cache: WorkflowTemplateSpecTemplateDefaultsMemoizeCache;
  key: string;
  maxAge: string;
}
export interface WorkflowTemplateSpecTemplateDefaultsOutputs {
  artifacts?: readonly WorkflowTemplateSpecArgumentsArtifacts[];
  exitCode?: string;
  parameters?: readonly WorkflowTemplateSpecArgumentsParameters[];
  result?: string;
}
/** rule: `(has(self.manifest) && !has(self.manifestFrom)) || (!has(self.manifest) && has(self.manifestFrom)) || (!has(self.manifest) && !has(self.manifestFrom))` */
export interface WorkflowTemplateSpecTemplateDefaultsResource {
  action: "get" | "create" | "apply" | "delete" | "replace" | "patch";
  failureCondition?: string;
  flags?: readonly string[];
  manifest?: string;
  manifestFrom?: WorkflowTemplateSpecTemplateDefaultsResourceManifestFrom;
  mergeStrategy?: "strategic" | "merge" | "json";
  setOwnerReference?: boolean;
  successCondition?: string;
}
export interface WorkflowTemplateSpecTemplateDefaultsScript {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: WorkflowTemplateSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  name?: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly WorkflowTemplateSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: WorkflowTemplateSpecTemplateDefaultsContainerSecurityContext;
  source?: string;
  startupProbe?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly WorkflowTemplateSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface WorkflowTemplateSpecTemplateDefaultsSteps {
  arguments?: WorkflowTemplateSpecArguments;
  continueOn?: WorkflowTemplateSpecTemplateDefaultsStepsContinueOn;
  hooks?: { [k: string]: WorkflowTemplateSpecHooks };
  inline?: unknown;
  /**
   * at most 128 characters
   * pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*$`
   */
  name?: string;
  onExit?: string;
  template?: string;
  templateRef?: WorkflowTemplateSpecHooksTemplateRef;
  when?: string;
  withItems?: unknown;
  withParam?: string;
  withSequence?: WorkflowTemplateSpecTemplateDefaultsStepsWithSequence;
}
export interface WorkflowTemplateSpecTemplateDefaultsSuspend {
  duration?: string;
}
export interface WorkflowTemplateSpecVolumeClaimTemplatesMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  generateName?: string;
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface WorkflowTemplateSpecVolumeClaimTemplatesSpec {
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
export interface WorkflowTemplateSpecVolumeClaimTemplatesStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  allocatedResources?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** one per `type` */
  conditions?: readonly WorkflowTemplateSpecVolumeClaimTemplatesStatusConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: WorkflowTemplateSpecVolumeClaimTemplatesStatusModifyVolumeStatus;
  phase?: string;
}
export interface WorkflowTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface WorkflowTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly WorkflowTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface WorkflowTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly WorkflowTemplateSpecVolumesDownwardAPIItems[];
}
export interface WorkflowTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface WorkflowTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: WorkflowTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface WorkflowTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface WorkflowTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface WorkflowTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly WorkflowTemplateSpecVolumesProjectedSources[];
}
export interface WorkflowTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly WorkflowTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface WorkflowTemplateSpecWorkflowMetadataLabelsFrom {
  expression: string;
}
export interface WorkflowTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: WorkflowTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface WorkflowTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly WorkflowTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface WorkflowTemplateSpecArgumentsArtifactsArchive {
  none?: Record<string, never>;
  tar?: WorkflowTemplateSpecArgumentsArtifactsArchiveTar;
  zip?: Record<string, never>;
}
export interface WorkflowTemplateSpecArgumentsArtifactsArtifactGC {
  podMetadata?: WorkflowTemplateSpecPodMetadata;
  /** → ServiceAccount */
  serviceAccountName?: string;
  strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never";
}
export interface WorkflowTemplateSpecArgumentsArtifactsArtifactory {
  passwordSecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  url: string;
  usernameSecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowTemplateSpecArgumentsArtifactsAzure {
  accountKeySecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  blob: string;
  container: string;
  endpoint: string;
  useSDKCreds?: boolean;
}
export interface WorkflowTemplateSpecArgumentsArtifactsGcs {
  bucket?: string;
  key: string;
  serviceAccountKeySecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowTemplateSpecArgumentsArtifactsGit {
  branch?: string;
  depth?: number;
  disableSubmodules?: boolean;
  fetch?: readonly string[];
  insecureIgnoreHostKey?: boolean;
  insecureSkipTLS?: boolean;
  passwordSecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  repo: string;
  revision?: string;
  singleBranch?: boolean;
  sshPrivateKeySecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  usernameSecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowTemplateSpecArgumentsArtifactsHdfs {
  addresses?: readonly string[];
  dataTransferProtection?: string;
  force?: boolean;
  hdfsUser?: string;
  krbCCacheSecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  krbConfigConfigMap?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  krbKeytabSecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  krbRealm?: string;
  krbServicePrincipalName?: string;
  krbUsername?: string;
  path: string;
}
export interface WorkflowTemplateSpecArgumentsArtifactsHttp {
  auth?: WorkflowTemplateSpecArgumentsArtifactsHttpAuth;
  headers?: readonly WorkflowTemplateSpecArgumentsArtifactsHttpHeaders[];
  saveStreamViaFile?: boolean;
  url: string;
}
export interface WorkflowTemplateSpecArgumentsArtifactsOss {
  accessKeySecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  bucket?: string;
  createBucketIfNotPresent?: boolean;
  endpoint?: string;
  key: string;
  lifecycleRule?: WorkflowTemplateSpecArgumentsArtifactsOssLifecycleRule;
  secretKeySecret?: SecretKeySelector;
  securityToken?: string;
  useSDKCreds?: boolean;
}
export interface WorkflowTemplateSpecArgumentsArtifactsPlugin {
  configuration?: string;
  connectionTimeoutSeconds?: number;
  key: string;
  name?: string;
}
export interface WorkflowTemplateSpecArgumentsArtifactsRaw {
  data: string;
}
export interface WorkflowTemplateSpecArgumentsArtifactsS3 {
  accessKeySecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  addressingStyle?: "" | "path" | "virtual-hosted";
  bucket?: string;
  caSecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  createBucketIfNotPresent?: WorkflowTemplateSpecArgumentsArtifactsS3CreateBucketIfNotPresent;
  encryptionOptions?: WorkflowTemplateSpecArgumentsArtifactsS3EncryptionOptions;
  endpoint?: string;
  insecure?: boolean;
  key?: string;
  region?: string;
  roleARN?: string;
  secretKeySecret?: SecretKeySelector;
  sessionTokenSecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  useSDKCreds?: boolean;
}
export interface WorkflowTemplateSpecArgumentsParametersValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  default?: string;
  event?: string;
  expression?: string;
  jqFilter?: string;
  jsonPath?: string;
  parameter?: string;
  path?: string;
  supplied?: Record<string, never>;
}
export interface WorkflowTemplateSpecExecutorPluginsSpecSidecar {
  automountServiceAccountToken?: boolean;
  container: WorkflowTemplateSpecExecutorPluginsSpecSidecarContainer;
}
export interface WorkflowTemplateSpecMetricsPrometheusCounter {
  /** at least 1 character */
  value: string;
}
/** rule: `!has(self.realtime) || !self.realtime || !self.value.contains('resourcesDuration.')` */
export interface WorkflowTemplateSpecMetricsPrometheusGauge {
  operation?: "Set" | "Add" | "Sub";
  realtime: boolean;
  /** 1 … 256 characters */
  value: string;
}
export interface WorkflowTemplateSpecMetricsPrometheusHistogram {
  buckets: readonly number[];
  /** at least 1 character */
  value: string;
}
export interface WorkflowTemplateSpecMetricsPrometheusLabels {
  /** pattern `^[a-zA-Z_][a-zA-Z0-9_]*$` */
  key: string;
  value: string;
}
export interface WorkflowTemplateSpecSynchronizationSemaphoresDatabase {
  key: string;
}
export interface WorkflowTemplateSpecTemplateDefaultsContainerLifecycle {
  postStart?: WorkflowTemplateSpecTemplateDefaultsContainerLifecyclePostStart;
  preStop?: WorkflowTemplateSpecTemplateDefaultsContainerLifecyclePostStart;
  stopSignal?: string;
}
export interface WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe {
  exec?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbeExec;
  failureThreshold?: number;
  grpc?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbeGrpc;
  httpGet?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface WorkflowTemplateSpecTemplateDefaultsContainerPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface WorkflowTemplateSpecTemplateDefaultsContainerSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: WorkflowTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: WorkflowTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface WorkflowTemplateSpecTemplateDefaultsContainerVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface WorkflowTemplateSpecTemplateDefaultsContainerSetContainers {
  args?: readonly string[];
  command?: readonly string[];
  dependencies?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: WorkflowTemplateSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly WorkflowTemplateSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: WorkflowTemplateSpecTemplateDefaultsContainerSecurityContext;
  startupProbe?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly WorkflowTemplateSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface WorkflowTemplateSpecTemplateDefaultsContainerSetRetryStrategy {
  duration?: string;
  retries: number | string;
}
/**
 * rule: `!has(self.depends) || !has(self.dependencies)`
 * rule: `!has(self.depends) || !has(self.continueOn)`
 * rule: `!(has(self.depends) || has(self.dependencies)) || !self.name.matches('^[0-9]')`
 */
export interface WorkflowTemplateSpecTemplateDefaultsDagTasks {
  arguments?: WorkflowTemplateSpecArguments;
  continueOn?: WorkflowTemplateSpecTemplateDefaultsStepsContinueOn;
  dependencies?: readonly string[];
  depends?: string;
  hooks?: { [k: string]: WorkflowTemplateSpecHooks };
  inline?: unknown;
  /**
   * at most 128 characters
   * pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*$`
   */
  name: string;
  onExit?: string;
  template?: string;
  templateRef?: WorkflowTemplateSpecHooksTemplateRef;
  when?: string;
  withItems?: unknown;
  withParam?: string;
  withSequence?: WorkflowTemplateSpecTemplateDefaultsStepsWithSequence;
}
export interface WorkflowTemplateSpecTemplateDefaultsDataSource {
  artifactPaths?: WorkflowTemplateSpecArgumentsArtifacts;
}
export interface WorkflowTemplateSpecTemplateDefaultsHttpBodyFrom {
  /** format byte */
  bytes?: string;
}
export interface WorkflowTemplateSpecTemplateDefaultsHttpHeaders {
  name: string;
  value?: string;
  valueFrom?: WorkflowTemplateSpecTemplateDefaultsHttpHeadersValueFrom;
}
export interface WorkflowTemplateSpecTemplateDefaultsMemoizeCache {
  configMap: WorkflowTemplateSpecImagePullSecrets;
}
export interface WorkflowTemplateSpecTemplateDefaultsResourceManifestFrom {
  artifact: WorkflowTemplateSpecArgumentsArtifacts;
}
export interface WorkflowTemplateSpecTemplateDefaultsStepsContinueOn {
  error?: boolean;
  failed?: boolean;
}
/** rule: `!(has(self.count) && has(self.end))` */
export interface WorkflowTemplateSpecTemplateDefaultsStepsWithSequence {
  count?: number | string;
  end?: number | string;
  format?: string;
  start?: number | string;
}
export interface WorkflowTemplateSpecVolumeClaimTemplatesStatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface WorkflowTemplateSpecVolumeClaimTemplatesStatusModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}
export interface WorkflowTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface WorkflowTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface WorkflowTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: WorkflowTemplateSpecVolumeClaimTemplatesMetadata;
  spec: WorkflowTemplateSpecVolumeClaimTemplatesSpec;
}
export interface WorkflowTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: WorkflowTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: WorkflowTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: WorkflowTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: WorkflowTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: WorkflowTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: WorkflowTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface WorkflowTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly WorkflowTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface WorkflowTemplateSpecArgumentsArtifactsArchiveTar {
  compressionLevel?: number;
}
export interface WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface WorkflowTemplateSpecArgumentsArtifactsHttpAuth {
  basicAuth?: WorkflowTemplateSpecArgumentsArtifactsHttpAuthBasicAuth;
  clientCert?: WorkflowTemplateSpecArgumentsArtifactsHttpAuthClientCert;
  oauth2?: WorkflowTemplateSpecArgumentsArtifactsHttpAuthOauth2;
}
export interface WorkflowTemplateSpecArgumentsArtifactsHttpHeaders {
  name: string;
  value: string;
}
export interface WorkflowTemplateSpecArgumentsArtifactsOssLifecycleRule {
  markDeletionAfterDays?: number;
  markInfrequentAccessAfterDays?: number;
}
export interface WorkflowTemplateSpecArgumentsArtifactsS3CreateBucketIfNotPresent {
  objectLocking?: boolean;
}
export interface WorkflowTemplateSpecArgumentsArtifactsS3EncryptionOptions {
  enableEncryption?: boolean;
  kmsEncryptionContext?: string;
  kmsKeyId?: string;
  serverSideCustomerKeySecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowTemplateSpecExecutorPluginsSpecSidecarContainer {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: WorkflowTemplateSpecTemplateDefaultsContainerLifecycle;
  livenessProbe?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly WorkflowTemplateSpecTemplateDefaultsContainerPorts[];
  readinessProbe?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: WorkflowTemplateSpecTemplateDefaultsContainerSecurityContext;
  startupProbe?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly WorkflowTemplateSpecTemplateDefaultsContainerVolumeMounts[];
  workingDir?: string;
}
export interface WorkflowTemplateSpecTemplateDefaultsContainerLifecyclePostStart {
  exec?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbeExec;
  httpGet?: WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbeHttpGet;
  sleep?: WorkflowTemplateSpecTemplateDefaultsContainerLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbeExec {
  command?: readonly string[];
}
export interface WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface WorkflowTemplateSpecTemplateDefaultsContainerLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface WorkflowTemplateSpecTemplateDefaultsHttpHeadersValueFrom {
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface WorkflowTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface WorkflowTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly WorkflowTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface WorkflowTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly WorkflowTemplateSpecVolumesDownwardAPIItems[];
}
export interface WorkflowTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface WorkflowTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface WorkflowTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface WorkflowTemplateSpecArgumentsArtifactsHttpAuthBasicAuth {
  passwordSecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  usernameSecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowTemplateSpecArgumentsArtifactsHttpAuthClientCert {
  clientCertSecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  clientKeySecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowTemplateSpecArgumentsArtifactsHttpAuthOauth2 {
  clientIDSecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  clientSecretSecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
  endpointParams?: readonly WorkflowTemplateSpecArgumentsArtifactsHttpAuthOauth2EndpointParams[];
  scopes?: readonly string[];
  tokenURLSecret?: WorkflowTemplateSpecArgumentsArtifactsArtifactoryPasswordSecret;
}
export interface WorkflowTemplateSpecTemplateDefaultsContainerLifecyclePostStartSleep {
  seconds: number;
}
export interface WorkflowTemplateSpecArgumentsArtifactsHttpAuthOauth2EndpointParams {
  key: string;
  value?: string;
}

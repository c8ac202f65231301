// Machine-written by `npx projen generate` from keda v2.20.2 (github:kedacore/keda@68a5b5028f35b22d50597c69819ab32c4e92f21a, digest 5a70447b9990a113f046c03eb69f33e7): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { HorizontalPodAutoscalerBehavior } from './kubernetes/autoscaling/v2';
import { PodFailurePolicyOnPodConditionsPattern, SuccessPolicyRule } from './kubernetes/batch/v1';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, HostAlias, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAntiAffinity, PodDNSConfig, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOVolumeSource, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeDevice, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WindowsSecurityContextOptions, WorkloadReference } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `eventing.keda.sh/v1alpha1`, namespaced
 * @see https://github.com/kedacore/keda
 */
export declare class CloudEventSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CloudEventSourceProps): { [K in keyof CloudEventSourceProps]: CloudEventSourceProps[K] } & { apiVersion: 'eventing.keda.sh/v1alpha1'; kind: 'CloudEventSource' };
  constructor(scope: Construct, id: string, props: CloudEventSourceProps);
}
export interface CloudEventSourceProps {
  metadata?: ObjectMeta;
  spec: CloudEventSourceSpec;
}
export interface CloudEventSourceSpec {
  authenticationRef?: CloudEventSourceSpecAuthenticationRef;
  clusterName?: string;
  destination: CloudEventSourceSpecDestination;
  eventSubscription?: CloudEventSourceSpecEventSubscription;
}
export interface CloudEventSourceSpecAuthenticationRef {
  kind?: "TriggerAuthentication" | "ClusterTriggerAuthentication";
  name: string;
}
export interface CloudEventSourceSpecDestination {
  azureEventGridTopic?: CloudEventSourceSpecDestinationAzureEventGridTopic;
  http?: CloudEventSourceSpecDestinationHttp;
}
export interface CloudEventSourceSpecEventSubscription {
  excludedEventTypes?: readonly ("keda.scaledobject.ready.v1" | "keda.scaledobject.failed.v1" | "keda.scaledobject.removed.v1" | "keda.scaledobject.paused.v1" | "keda.scaledobject.unpaused.v1" | "keda.scaledjob.ready.v1" | "keda.scaledjob.failed.v1" | "keda.scaledjob.removed.v1" | "keda.scaledjob.paused.v1" | "keda.scaledjob.unpaused.v1" | "keda.scaledjob.rolloutcleanup.started.v1" | "keda.scaledjob.rolloutcleanup.completed.v1" | "keda.scaledjob.rolloutcleanup.failed.v1" | "keda.authentication.triggerauthentication.created.v1" | "keda.authentication.triggerauthentication.updated.v1" | "keda.authentication.triggerauthentication.removed.v1" | "keda.authentication.clustertriggerauthentication.created.v1" | "keda.authentication.clustertriggerauthentication.updated.v1" | "keda.authentication.clustertriggerauthentication.removed.v1")[];
  includedEventTypes?: readonly ("keda.scaledobject.ready.v1" | "keda.scaledobject.failed.v1" | "keda.scaledobject.removed.v1" | "keda.scaledobject.paused.v1" | "keda.scaledobject.unpaused.v1" | "keda.scaledjob.ready.v1" | "keda.scaledjob.failed.v1" | "keda.scaledjob.removed.v1" | "keda.scaledjob.paused.v1" | "keda.scaledjob.unpaused.v1" | "keda.scaledjob.rolloutcleanup.started.v1" | "keda.scaledjob.rolloutcleanup.completed.v1" | "keda.scaledjob.rolloutcleanup.failed.v1" | "keda.authentication.triggerauthentication.created.v1" | "keda.authentication.triggerauthentication.updated.v1" | "keda.authentication.triggerauthentication.removed.v1" | "keda.authentication.clustertriggerauthentication.created.v1" | "keda.authentication.clustertriggerauthentication.updated.v1" | "keda.authentication.clustertriggerauthentication.removed.v1")[];
}
export interface CloudEventSourceSpecDestinationAzureEventGridTopic {
  endpoint: string;
}
export interface CloudEventSourceSpecDestinationHttp {
  uri: string;
}
/**
 * `eventing.keda.sh/v1alpha1`, cluster-scoped
 * @see https://github.com/kedacore/keda
 */
export declare class ClusterCloudEventSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterCloudEventSourceProps): { [K in keyof ClusterCloudEventSourceProps]: ClusterCloudEventSourceProps[K] } & { apiVersion: 'eventing.keda.sh/v1alpha1'; kind: 'ClusterCloudEventSource' };
  constructor(scope: Construct, id: string, props: ClusterCloudEventSourceProps);
}
export interface ClusterCloudEventSourceProps {
  metadata?: ObjectMeta;
  spec: ClusterCloudEventSourceSpec;
}
export interface ClusterCloudEventSourceSpec {
  authenticationRef?: ClusterCloudEventSourceSpecAuthenticationRef;
  clusterName?: string;
  destination: ClusterCloudEventSourceSpecDestination;
  eventSubscription?: ClusterCloudEventSourceSpecEventSubscription;
}
export interface ClusterCloudEventSourceSpecAuthenticationRef {
  kind?: "TriggerAuthentication" | "ClusterTriggerAuthentication";
  name: string;
}
export interface ClusterCloudEventSourceSpecDestination {
  azureEventGridTopic?: ClusterCloudEventSourceSpecDestinationAzureEventGridTopic;
  http?: ClusterCloudEventSourceSpecDestinationHttp;
}
export interface ClusterCloudEventSourceSpecEventSubscription {
  excludedEventTypes?: readonly ("keda.scaledobject.ready.v1" | "keda.scaledobject.failed.v1" | "keda.scaledobject.removed.v1" | "keda.scaledobject.paused.v1" | "keda.scaledobject.unpaused.v1" | "keda.scaledjob.ready.v1" | "keda.scaledjob.failed.v1" | "keda.scaledjob.removed.v1" | "keda.scaledjob.paused.v1" | "keda.scaledjob.unpaused.v1" | "keda.scaledjob.rolloutcleanup.started.v1" | "keda.scaledjob.rolloutcleanup.completed.v1" | "keda.scaledjob.rolloutcleanup.failed.v1" | "keda.authentication.triggerauthentication.created.v1" | "keda.authentication.triggerauthentication.updated.v1" | "keda.authentication.triggerauthentication.removed.v1" | "keda.authentication.clustertriggerauthentication.created.v1" | "keda.authentication.clustertriggerauthentication.updated.v1" | "keda.authentication.clustertriggerauthentication.removed.v1")[];
  includedEventTypes?: readonly ("keda.scaledobject.ready.v1" | "keda.scaledobject.failed.v1" | "keda.scaledobject.removed.v1" | "keda.scaledobject.paused.v1" | "keda.scaledobject.unpaused.v1" | "keda.scaledjob.ready.v1" | "keda.scaledjob.failed.v1" | "keda.scaledjob.removed.v1" | "keda.scaledjob.paused.v1" | "keda.scaledjob.unpaused.v1" | "keda.scaledjob.rolloutcleanup.started.v1" | "keda.scaledjob.rolloutcleanup.completed.v1" | "keda.scaledjob.rolloutcleanup.failed.v1" | "keda.authentication.triggerauthentication.created.v1" | "keda.authentication.triggerauthentication.updated.v1" | "keda.authentication.triggerauthentication.removed.v1" | "keda.authentication.clustertriggerauthentication.created.v1" | "keda.authentication.clustertriggerauthentication.updated.v1" | "keda.authentication.clustertriggerauthentication.removed.v1")[];
}
export interface ClusterCloudEventSourceSpecDestinationAzureEventGridTopic {
  endpoint: string;
}
export interface ClusterCloudEventSourceSpecDestinationHttp {
  uri: string;
}
/**
 * `keda.sh/v1alpha1`, cluster-scoped
 * @see https://github.com/kedacore/keda
 */
export declare class ClusterTriggerAuthentication extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterTriggerAuthenticationProps): { [K in keyof ClusterTriggerAuthenticationProps]: ClusterTriggerAuthenticationProps[K] } & { apiVersion: 'keda.sh/v1alpha1'; kind: 'ClusterTriggerAuthentication' };
  constructor(scope: Construct, id: string, props: ClusterTriggerAuthenticationProps);
}
export interface ClusterTriggerAuthenticationProps {
  metadata?: ObjectMeta;
  spec: ClusterTriggerAuthenticationSpec;
}
export interface ClusterTriggerAuthenticationSpec {
  awsSecretManager?: ClusterTriggerAuthenticationSpecAwsSecretManager;
  azureKeyVault?: ClusterTriggerAuthenticationSpecAzureKeyVault;
  boundServiceAccountToken?: readonly ClusterTriggerAuthenticationSpecBoundServiceAccountToken[];
  configMapTargetRef?: readonly ClusterTriggerAuthenticationSpecConfigMapTargetRef[];
  env?: readonly ClusterTriggerAuthenticationSpecEnv[];
  filePath?: string;
  gcpSecretManager?: ClusterTriggerAuthenticationSpecGcpSecretManager;
  hashiCorpVault?: ClusterTriggerAuthenticationSpecHashiCorpVault;
  oauth2?: ClusterTriggerAuthenticationSpecOauth2;
  podIdentity?: ClusterTriggerAuthenticationSpecPodIdentity;
  secretTargetRef?: readonly ClusterTriggerAuthenticationSpecConfigMapTargetRef[];
}
export interface ClusterTriggerAuthenticationSpecAwsSecretManager {
  credentials?: ClusterTriggerAuthenticationSpecAwsSecretManagerCredentials;
  podIdentity?: ClusterTriggerAuthenticationSpecPodIdentity;
  region?: string;
  /** at least 1 item */
  secrets: readonly ClusterTriggerAuthenticationSpecAwsSecretManagerSecrets[];
}
export interface ClusterTriggerAuthenticationSpecAzureKeyVault {
  cloud?: ClusterTriggerAuthenticationSpecAzureKeyVaultCloud;
  credentials?: ClusterTriggerAuthenticationSpecAzureKeyVaultCredentials;
  podIdentity?: ClusterTriggerAuthenticationSpecPodIdentity;
  /** at least 1 item */
  secrets: readonly ClusterTriggerAuthenticationSpecAzureKeyVaultSecrets[];
  vaultUri: string;
}
export interface ClusterTriggerAuthenticationSpecBoundServiceAccountToken {
  parameter: string;
  /** → ServiceAccount */
  serviceAccountName: string;
}
export interface ClusterTriggerAuthenticationSpecConfigMapTargetRef {
  key: string;
  name: string;
  parameter: string;
}
export interface ClusterTriggerAuthenticationSpecEnv {
  containerName?: string;
  name: string;
  parameter: string;
}
export interface ClusterTriggerAuthenticationSpecGcpSecretManager {
  credentials?: ClusterTriggerAuthenticationSpecGcpSecretManagerCredentials;
  podIdentity?: ClusterTriggerAuthenticationSpecPodIdentity;
  /** at least 1 item */
  secrets: readonly ClusterTriggerAuthenticationSpecGcpSecretManagerSecrets[];
}
export interface ClusterTriggerAuthenticationSpecHashiCorpVault {
  address: string;
  authentication: "token" | "kubernetes";
  credential?: ClusterTriggerAuthenticationSpecHashiCorpVaultCredential;
  mount?: string;
  namespace?: string;
  role?: string;
  /** at least 1 item */
  secrets: readonly ClusterTriggerAuthenticationSpecHashiCorpVaultSecrets[];
}
export interface ClusterTriggerAuthenticationSpecOauth2 {
  clientId: string;
  clientSecret?: ClusterTriggerAuthenticationSpecOauth2ClientSecret;
  scopes?: readonly string[];
  tokenUrl: string;
  tokenUrlParams?: { [k: string]: string };
  /** @default "clientCredentials" */
  type?: "clientCredentials";
}
export interface ClusterTriggerAuthenticationSpecPodIdentity {
  externalID?: string;
  identityAuthorityHost?: string;
  identityId?: string;
  identityOwner?: "keda" | "workload";
  identityTenantId?: string;
  provider: "azure-workload" | "gcp" | "aws" | "aws-eks" | "none";
  roleArn?: string;
}
export interface ClusterTriggerAuthenticationSpecAwsSecretManagerCredentials {
  accessKey: ClusterTriggerAuthenticationSpecOauth2ClientSecret;
  accessSecretKey: ClusterTriggerAuthenticationSpecOauth2ClientSecret;
  accessToken?: ClusterTriggerAuthenticationSpecOauth2ClientSecret;
}
export interface ClusterTriggerAuthenticationSpecAwsSecretManagerSecrets {
  name: string;
  parameter: string;
  secretKey?: string;
  versionId?: string;
  versionStage?: string;
}
export interface ClusterTriggerAuthenticationSpecAzureKeyVaultCloud {
  activeDirectoryEndpoint?: string;
  keyVaultResourceURL?: string;
  type: string;
}
export interface ClusterTriggerAuthenticationSpecAzureKeyVaultCredentials {
  clientId: string;
  clientSecret: ClusterTriggerAuthenticationSpecOauth2ClientSecret;
  tenantId: string;
}
export interface ClusterTriggerAuthenticationSpecAzureKeyVaultSecrets {
  name: string;
  parameter: string;
  version?: string;
}
export interface ClusterTriggerAuthenticationSpecGcpSecretManagerCredentials {
  clientSecret: ClusterTriggerAuthenticationSpecOauth2ClientSecret;
}
export interface ClusterTriggerAuthenticationSpecGcpSecretManagerSecrets {
  id: string;
  parameter: string;
  version?: string;
}
export interface ClusterTriggerAuthenticationSpecHashiCorpVaultCredential {
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  token?: string;
}
export interface ClusterTriggerAuthenticationSpecHashiCorpVaultSecrets {
  key: string;
  parameter: string;
  path: string;
  pkiData?: ClusterTriggerAuthenticationSpecHashiCorpVaultSecretsPkiData;
  type?: "" | "secretV2" | "secret" | "pki";
}
export interface ClusterTriggerAuthenticationSpecOauth2ClientSecret {
  valueFrom: ClusterTriggerAuthenticationSpecOauth2ClientSecretValueFrom;
}
export interface ClusterTriggerAuthenticationSpecHashiCorpVaultSecretsPkiData {
  altNames?: string;
  commonName?: string;
  format?: string;
  ipSans?: string;
  otherSans?: string;
  ttl?: string;
  uriSans?: string;
}
export interface ClusterTriggerAuthenticationSpecOauth2ClientSecretValueFrom {
  /** → Secret */
  secretKeyRef: ClusterTriggerAuthenticationSpecOauth2ClientSecretValueFromSecretKeyRef;
}
export interface ClusterTriggerAuthenticationSpecOauth2ClientSecretValueFromSecretKeyRef {
  key: string;
  name: string;
}
/**
 * `keda.sh/v1alpha1`, namespaced
 * @see https://github.com/kedacore/keda
 */
export declare class ScaledJob extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ScaledJobProps): { [K in keyof ScaledJobProps]: ScaledJobProps[K] } & { apiVersion: 'keda.sh/v1alpha1'; kind: 'ScaledJob' };
  constructor(scope: Construct, id: string, props?: ScaledJobProps);
}
export interface ScaledJobProps {
  metadata?: ObjectMeta;
  spec?: ScaledJobSpec;
}
export interface ScaledJobSpec {
  envSourceContainerName?: string;
  /** at least 0 */
  failedJobsHistoryLimit?: number;
  jobTargetRef: ScaledJobSpecJobTargetRef;
  /** at least 1 */
  maxReplicaCount?: number;
  /** at least 0 */
  minReplicaCount?: number;
  /** at least 1 */
  pollingInterval?: number;
  rollout?: ScaledJobSpecRollout;
  rolloutStrategy?: "gradual" | "immediate";
  scalingStrategy?: ScaledJobSpecScalingStrategy;
  /** at least 0 */
  successfulJobsHistoryLimit?: number;
  /** at least 1 item */
  triggers: readonly ScaledJobSpecTriggers[];
}
export interface ScaledJobSpecJobTargetRef {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  backoffLimitPerIndex?: number;
  completionMode?: string;
  completions?: number;
  managedBy?: string;
  manualSelector?: boolean;
  maxFailedIndexes?: number;
  parallelism?: number;
  podFailurePolicy?: ScaledJobSpecJobTargetRefPodFailurePolicy;
  podReplacementPolicy?: string;
  selector?: LabelSelector;
  successPolicy?: ScaledJobSpecJobTargetRefSuccessPolicy;
  suspend?: boolean;
  template: ScaledJobSpecJobTargetRefTemplate;
  ttlSecondsAfterFinished?: number;
}
export interface ScaledJobSpecRollout {
  propagationPolicy?: "foreground" | "background";
  strategy?: "gradual" | "immediate";
}
export interface ScaledJobSpecScalingStrategy {
  customScalingQueueLengthDeduction?: number;
  customScalingRunningJobPercentage?: string;
  multipleScalersCalculation?: "min" | "avg" | "sum" | "max";
  pendingPodConditions?: readonly string[];
  strategy?: "default" | "custom" | "accurate" | "eager";
}
export interface ScaledJobSpecTriggers {
  authenticationRef?: ScaledJobSpecTriggersAuthenticationRef;
  metadata: { [k: string]: string };
  metricType?: string;
  name?: string;
  /** at least 1 character */
  type: string;
  useCachedMetrics?: boolean;
}
export interface ScaledJobSpecJobTargetRefPodFailurePolicy {
  rules: readonly ScaledJobSpecJobTargetRefPodFailurePolicyRules[];
}
export interface ScaledJobSpecJobTargetRefSuccessPolicy {
  rules: readonly SuccessPolicyRule[];
}
export interface ScaledJobSpecJobTargetRefTemplate {
  metadata?: ScaledJobSpecJobTargetRefTemplateMetadata;
  spec?: ScaledJobSpecJobTargetRefTemplateSpec;
}
export interface ScaledJobSpecTriggersAuthenticationRef {
  kind?: "TriggerAuthentication" | "ClusterTriggerAuthentication";
  name: string;
}
export interface ScaledJobSpecJobTargetRefPodFailurePolicyRules {
  action: string;
  onExitCodes?: ScaledJobSpecJobTargetRefPodFailurePolicyRulesOnExitCodes;
  onPodConditions?: readonly PodFailurePolicyOnPodConditionsPattern[];
}
export interface ScaledJobSpecJobTargetRefTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: ScaledJobSpecJobTargetRefTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly ScaledJobSpecJobTargetRefTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly ScaledJobSpecJobTargetRefTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly ScaledJobSpecJobTargetRefTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly ScaledJobSpecJobTargetRefTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: ScaledJobSpecJobTargetRefTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly ScaledJobSpecJobTargetRefTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly ScaledJobSpecJobTargetRefTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly ScaledJobSpecJobTargetRefTemplateSpecOs[];
  securityContext?: ScaledJobSpecJobTargetRefTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly ScaledJobSpecJobTargetRefTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly ScaledJobSpecJobTargetRefTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly ScaledJobSpecJobTargetRefTemplateSpecVolumes[];
  workloadRef?: WorkloadReference;
}
export interface ScaledJobSpecJobTargetRefPodFailurePolicyRulesOnExitCodes {
  containerName?: string;
  operator: string;
  /** no duplicates */
  values: readonly number[];
}
export interface ScaledJobSpecJobTargetRefTemplateSpecAffinity {
  nodeAffinity?: ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ScaledJobSpecJobTargetRefTemplateSpecContainersLifecycle;
  livenessProbe?: ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ScaledJobSpecJobTargetRefTemplateSpecContainersPorts[];
  readinessProbe?: ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContext;
  startupProbe?: ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ScaledJobSpecJobTargetRefTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ScaledJobSpecJobTargetRefTemplateSpecContainersLifecycle;
  livenessProbe?: ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ScaledJobSpecJobTargetRefTemplateSpecContainersPorts[];
  readinessProbe?: ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContext;
  startupProbe?: ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ScaledJobSpecJobTargetRefTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecImagePullSecrets {
  name?: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecOs {
  name: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecReadinessGates {
  conditionType: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecSecurityContext {
  appArmorProfile?: ScaledJobSpecJobTargetRefTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ScaledJobSpecJobTargetRefTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: ScaledJobSpecJobTargetRefTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: ScaledJobSpecJobTargetRefTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: ScaledJobSpecJobTargetRefTemplateSpecVolumesDownwardAPI;
  emptyDir?: ScaledJobSpecJobTargetRefTemplateSpecVolumesEmptyDir;
  ephemeral?: ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: ScaledJobSpecJobTargetRefTemplateSpecVolumesHostPath;
  image?: ScaledJobSpecJobTargetRefTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: ScaledJobSpecJobTargetRefTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: ScaledJobSpecJobTargetRefTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecContainersLifecycle {
  postStart?: ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStart;
  preStop?: ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbe {
  exec?: ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: ScaledJobSpecJobTargetRefTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ScaledJobSpecJobTargetRefTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly ScaledJobSpecJobTargetRefTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly ScaledJobSpecJobTargetRefTemplateSpecVolumesDownwardAPIItems[];
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSources[];
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly ScaledJobSpecJobTargetRefTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStart {
  exec?: ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbeExec;
  httpGet?: ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: ScaledJobSpecJobTargetRefTemplateMetadata;
  spec: ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly ScaledJobSpecJobTargetRefTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly ScaledJobSpecJobTargetRefTemplateSpecVolumesDownwardAPIItems[];
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `keda.sh/v1alpha1`, namespaced
 * @see https://github.com/kedacore/keda
 */
export declare class ScaledObject extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ScaledObjectProps): { [K in keyof ScaledObjectProps]: ScaledObjectProps[K] } & { apiVersion: 'keda.sh/v1alpha1'; kind: 'ScaledObject' };
  constructor(scope: Construct, id: string, props: ScaledObjectProps);
}
export interface ScaledObjectProps {
  metadata?: ObjectMeta;
  spec: ScaledObjectSpec;
}
/** rule: `!has(self.minReplicaCount) || self.minReplicaCount <= (has(self.maxReplicaCount) ? self.maxReplicaCount : 100)` */
export interface ScaledObjectSpec {
  advanced?: ScaledObjectSpecAdvanced;
  /** at least 0 */
  cooldownPeriod?: number;
  fallback?: ScaledObjectSpecFallback;
  /** at least 0 */
  idleReplicaCount?: number;
  /** at least 0 */
  initialCooldownPeriod?: number;
  /** at least 1 */
  maxReplicaCount?: number;
  /** at least 0 */
  minReplicaCount?: number;
  /** at least 1 */
  pollingInterval?: number;
  scaleTargetRef: ScaledObjectSpecScaleTargetRef;
  /** at least 1 item */
  triggers: readonly ScaledObjectSpecTriggers[];
}
export interface ScaledObjectSpecAdvanced {
  horizontalPodAutoscalerConfig?: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig;
  restoreToOriginalReplicaCount?: boolean;
  scalingModifiers?: ScaledObjectSpecAdvancedScalingModifiers;
}
export interface ScaledObjectSpecFallback {
  /** @default "static" */
  behavior?: "static" | "currentReplicas" | "currentReplicasIfHigher" | "currentReplicasIfLower" | "scalingModifiers";
  /** at least 0 */
  failureThreshold: number;
  /** at least 0 */
  replicas: number;
}
export interface ScaledObjectSpecScaleTargetRef {
  apiVersion?: string;
  envSourceContainerName?: string;
  kind?: string;
  /** at least 1 character */
  name: string;
}
export interface ScaledObjectSpecTriggers {
  authenticationRef?: ScaledObjectSpecTriggersAuthenticationRef;
  metadata: { [k: string]: string };
  metricType?: string;
  name?: string;
  /** at least 1 character */
  type: string;
  useCachedMetrics?: boolean;
}
export interface ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig {
  behavior?: HorizontalPodAutoscalerBehavior;
  name?: string;
}
export interface ScaledObjectSpecAdvancedScalingModifiers {
  activationTarget?: string;
  formula?: string;
  metricType?: "AverageValue" | "Value";
  target?: string;
}
export interface ScaledObjectSpecTriggersAuthenticationRef {
  kind?: "TriggerAuthentication" | "ClusterTriggerAuthentication";
  name: string;
}
/**
 * `keda.sh/v1alpha1`, namespaced
 * @see https://github.com/kedacore/keda
 */
export declare class TriggerAuthentication extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: TriggerAuthenticationProps): { [K in keyof TriggerAuthenticationProps]: TriggerAuthenticationProps[K] } & { apiVersion: 'keda.sh/v1alpha1'; kind: 'TriggerAuthentication' };
  constructor(scope: Construct, id: string, props: TriggerAuthenticationProps);
}
export interface TriggerAuthenticationProps {
  metadata?: ObjectMeta;
  spec: TriggerAuthenticationSpec;
}
export interface TriggerAuthenticationSpec {
  awsSecretManager?: TriggerAuthenticationSpecAwsSecretManager;
  azureKeyVault?: TriggerAuthenticationSpecAzureKeyVault;
  boundServiceAccountToken?: readonly TriggerAuthenticationSpecBoundServiceAccountToken[];
  configMapTargetRef?: readonly TriggerAuthenticationSpecConfigMapTargetRef[];
  env?: readonly TriggerAuthenticationSpecEnv[];
  filePath?: string;
  gcpSecretManager?: TriggerAuthenticationSpecGcpSecretManager;
  hashiCorpVault?: TriggerAuthenticationSpecHashiCorpVault;
  oauth2?: TriggerAuthenticationSpecOauth2;
  podIdentity?: TriggerAuthenticationSpecPodIdentity;
  secretTargetRef?: readonly TriggerAuthenticationSpecConfigMapTargetRef[];
}
export interface TriggerAuthenticationSpecAwsSecretManager {
  credentials?: TriggerAuthenticationSpecAwsSecretManagerCredentials;
  podIdentity?: TriggerAuthenticationSpecPodIdentity;
  region?: string;
  /** at least 1 item */
  secrets: readonly TriggerAuthenticationSpecAwsSecretManagerSecrets[];
}
export interface TriggerAuthenticationSpecAzureKeyVault {
  cloud?: TriggerAuthenticationSpecAzureKeyVaultCloud;
  credentials?: TriggerAuthenticationSpecAzureKeyVaultCredentials;
  podIdentity?: TriggerAuthenticationSpecPodIdentity;
  /** at least 1 item */
  secrets: readonly TriggerAuthenticationSpecAzureKeyVaultSecrets[];
  vaultUri: string;
}
export interface TriggerAuthenticationSpecBoundServiceAccountToken {
  parameter: string;
  /** → ServiceAccount */
  serviceAccountName: string;
}
export interface TriggerAuthenticationSpecConfigMapTargetRef {
  key: string;
  name: string;
  parameter: string;
}
export interface TriggerAuthenticationSpecEnv {
  containerName?: string;
  name: string;
  parameter: string;
}
export interface TriggerAuthenticationSpecGcpSecretManager {
  credentials?: TriggerAuthenticationSpecGcpSecretManagerCredentials;
  podIdentity?: TriggerAuthenticationSpecPodIdentity;
  /** at least 1 item */
  secrets: readonly TriggerAuthenticationSpecGcpSecretManagerSecrets[];
}
export interface TriggerAuthenticationSpecHashiCorpVault {
  address: string;
  authentication: "token" | "kubernetes";
  credential?: TriggerAuthenticationSpecHashiCorpVaultCredential;
  mount?: string;
  namespace?: string;
  role?: string;
  /** at least 1 item */
  secrets: readonly TriggerAuthenticationSpecHashiCorpVaultSecrets[];
}
export interface TriggerAuthenticationSpecOauth2 {
  clientId: string;
  clientSecret?: TriggerAuthenticationSpecOauth2ClientSecret;
  scopes?: readonly string[];
  tokenUrl: string;
  tokenUrlParams?: { [k: string]: string };
  /** @default "clientCredentials" */
  type?: "clientCredentials";
}
export interface TriggerAuthenticationSpecPodIdentity {
  externalID?: string;
  identityAuthorityHost?: string;
  identityId?: string;
  identityOwner?: "keda" | "workload";
  identityTenantId?: string;
  provider: "azure-workload" | "gcp" | "aws" | "aws-eks" | "none";
  roleArn?: string;
}
export interface TriggerAuthenticationSpecAwsSecretManagerCredentials {
  accessKey: TriggerAuthenticationSpecOauth2ClientSecret;
  accessSecretKey: TriggerAuthenticationSpecOauth2ClientSecret;
  accessToken?: TriggerAuthenticationSpecOauth2ClientSecret;
}
export interface TriggerAuthenticationSpecAwsSecretManagerSecrets {
  name: string;
  parameter: string;
  secretKey?: string;
  versionId?: string;
  versionStage?: string;
}
export interface TriggerAuthenticationSpecAzureKeyVaultCloud {
  activeDirectoryEndpoint?: string;
  keyVaultResourceURL?: string;
  type: string;
}
export interface TriggerAuthenticationSpecAzureKeyVaultCredentials {
  clientId: string;
  clientSecret: TriggerAuthenticationSpecOauth2ClientSecret;
  tenantId: string;
}
export interface TriggerAuthenticationSpecAzureKeyVaultSecrets {
  name: string;
  parameter: string;
  version?: string;
}
export interface TriggerAuthenticationSpecGcpSecretManagerCredentials {
  clientSecret: TriggerAuthenticationSpecOauth2ClientSecret;
}
export interface TriggerAuthenticationSpecGcpSecretManagerSecrets {
  id: string;
  parameter: string;
  version?: string;
}
export interface TriggerAuthenticationSpecHashiCorpVaultCredential {
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  token?: string;
}
export interface TriggerAuthenticationSpecHashiCorpVaultSecrets {
  key: string;
  parameter: string;
  path: string;
  pkiData?: TriggerAuthenticationSpecHashiCorpVaultSecretsPkiData;
  type?: "" | "secretV2" | "secret" | "pki";
}
export interface TriggerAuthenticationSpecOauth2ClientSecret {
  valueFrom: TriggerAuthenticationSpecOauth2ClientSecretValueFrom;
}
export interface TriggerAuthenticationSpecHashiCorpVaultSecretsPkiData {
  altNames?: string;
  commonName?: string;
  format?: string;
  ipSans?: string;
  otherSans?: string;
  ttl?: string;
  uriSans?: string;
}
export interface TriggerAuthenticationSpecOauth2ClientSecretValueFrom {
  /** → Secret */
  secretKeyRef: TriggerAuthenticationSpecOauth2ClientSecretValueFromSecretKeyRef;
}
export interface TriggerAuthenticationSpecOauth2ClientSecretValueFromSecretKeyRef {
  key: string;
  name: string;
}

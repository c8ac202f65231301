// Machine-written by `npx projen generate` from volcano v1.15.1 (github:volcano-sh/volcano@0a56ed331897f5455916a44d3075671376d731d6, digest 3b2f54fe46fb771fe6baed12f6ab6dcb): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, HostAlias, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAntiAffinity, PodDNSConfig, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOVolumeSource, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeDevice, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WindowsSecurityContextOptions, WorkloadReference } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta, OwnerReference } from './kubernetes/meta/v1';

/**
 * `batch.volcano.sh/v1alpha1`, namespaced
 * @see https://github.com/volcano-sh/volcano
 */
export declare class CronJob extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CronJobProps): { [K in keyof CronJobProps]: CronJobProps[K] } & { apiVersion: 'batch.volcano.sh/v1alpha1'; kind: 'CronJob' };
  constructor(scope: Construct, id: string, props?: CronJobProps);
}
export interface CronJobProps {
  metadata?: ObjectMeta;
  spec?: CronJobSpec;
}
export interface CronJobSpec {
  /** @default "Allow" */
  concurrencyPolicy?: "Allow" | "Forbid" | "Replace";
  /**
   * at least 0
   * @default 1
   */
  failedJobsHistoryLimit?: number;
  jobTemplate: CronJobSpecJobTemplate;
  schedule: string;
  /** at least 0 */
  startingDeadlineSeconds?: number;
  /**
   * at least 0
   * @default 3
   */
  successfulJobsHistoryLimit?: number;
  suspend?: boolean;
  timeZone?: string;
}
export interface CronJobSpecJobTemplate {
  metadata?: CronJobSpecJobTemplateMetadata;
  spec?: CronJobSpecJobTemplateSpec;
}
export interface CronJobSpecJobTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface CronJobSpecJobTemplateSpec {
  /**
   * at least 0
   * @default 3
   */
  maxRetry?: number;
  /** at least 0 */
  minAvailable?: number;
  /** at least 1 */
  minSuccess?: number;
  networkTopology?: CronJobSpecJobTemplateSpecNetworkTopology;
  plugins?: { [k: string]: readonly string[] };
  policies?: readonly CronJobSpecJobTemplateSpecPolicies[];
  /**
   * → PriorityClass
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  priorityClassName?: string;
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * @default "default"
   */
  queue?: string;
  runningEstimate?: string;
  /** at most 63 characters */
  schedulerName?: string;
  /** at least 1 item */
  tasks?: readonly CronJobSpecJobTemplateSpecTasks[];
  /** at least 0 */
  ttlSecondsAfterFinished?: number;
  volumes?: readonly CronJobSpecJobTemplateSpecVolumes[];
}
export interface CronJobSpecJobTemplateSpecNetworkTopology {
  /** at least 0 */
  highestTierAllowed?: number;
  /** at most 253 characters */
  highestTierName?: string;
  /** @default "hard" */
  mode?: "hard" | "soft";
}
export interface CronJobSpecJobTemplateSpecPolicies {
  action?: string;
  event?: "*" | "PodPending" | "PodRunning" | "PodFailed" | "PodEvicted" | "Unknown" | "TaskCompleted" | "OutOfSync" | "CommandIssued" | "JobUpdated" | "TaskFailed";
  events?: readonly ("*" | "PodPending" | "PodRunning" | "PodFailed" | "PodEvicted" | "Unknown" | "TaskCompleted" | "OutOfSync" | "CommandIssued" | "JobUpdated" | "TaskFailed")[];
  exitCode?: number;
  timeout?: string;
}
export interface CronJobSpecJobTemplateSpecTasks {
  dependsOn?: CronJobSpecJobTemplateSpecTasksDependsOn;
  /** at least 0 */
  maxRetry?: number;
  /** at least 0 */
  minAvailable?: number;
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  name?: string;
  partitionPolicy?: CronJobSpecJobTemplateSpecTasksPartitionPolicy;
  policies?: readonly CronJobSpecJobTemplateSpecPolicies[];
  /** at least 0 */
  replicas?: number;
  template?: CronJobSpecJobTemplateSpecTasksTemplate;
  topologyPolicy?: "none" | "best-effort" | "restricted" | "single-numa-node";
}
export interface CronJobSpecJobTemplateSpecVolumes {
  /**
   * at least 1 character
   * pattern `^[^:]+$`
   */
  mountPath: string;
  volumeClaim?: CronJobSpecJobTemplateSpecVolumesVolumeClaim;
  /** at most 253 characters */
  volumeClaimName?: string;
}
export interface CronJobSpecJobTemplateSpecTasksDependsOn {
  iteration?: string;
  name?: readonly string[];
}
export interface CronJobSpecJobTemplateSpecTasksPartitionPolicy {
  /** at least 0 */
  minPartitions?: number;
  networkTopology?: CronJobSpecJobTemplateSpecNetworkTopology;
  /** at least 1 */
  partitionSize: number;
  /** at least 1 */
  totalPartitions: number;
}
export interface CronJobSpecJobTemplateSpecTasksTemplate {
  metadata?: CronJobSpecJobTemplateMetadata;
  spec?: CronJobSpecJobTemplateSpecTasksTemplateSpec;
}
export interface CronJobSpecJobTemplateSpecVolumesVolumeClaim {
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
export interface CronJobSpecJobTemplateSpecTasksTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: CronJobSpecJobTemplateSpecTasksTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: CronJobSpecJobTemplateSpecTasksTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecOs[];
  securityContext?: CronJobSpecJobTemplateSpecTasksTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecVolumes[];
  workloadRef?: WorkloadReference;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecAffinity {
  nodeAffinity?: CronJobSpecJobTemplateSpecTasksTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLifecycle;
  livenessProbe?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecContainersPorts[];
  readinessProbe?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersSecurityContext;
  startupProbe?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLifecycle;
  livenessProbe?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecContainersPorts[];
  readinessProbe?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersSecurityContext;
  startupProbe?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecImagePullSecrets {
  name?: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecOs {
  name: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecReadinessGates {
  conditionType: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecSecurityContext {
  appArmorProfile?: CronJobSpecJobTemplateSpecTasksTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: CronJobSpecJobTemplateSpecTasksTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesDownwardAPI;
  emptyDir?: CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesEmptyDir;
  ephemeral?: CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesHostPath;
  image?: CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: CronJobSpecJobTemplateSpecTasksTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLifecycle {
  postStart?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLifecyclePostStart;
  preStop?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLivenessProbe {
  exec?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: CronJobSpecJobTemplateSpecTasksTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: CronJobSpecJobTemplateSpecTasksTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesDownwardAPIItems[];
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesProjectedSources[];
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: CronJobSpecJobTemplateSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLifecyclePostStart {
  exec?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLivenessProbeExec;
  httpGet?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: CronJobSpecJobTemplateMetadata;
  spec: CronJobSpecJobTemplateSpecVolumesVolumeClaim;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesDownwardAPIItems[];
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface CronJobSpecJobTemplateSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `batch.volcano.sh/v1alpha1`, namespaced
 * @see https://github.com/volcano-sh/volcano
 */
export declare class Job extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: JobProps): { [K in keyof JobProps]: JobProps[K] } & { apiVersion: 'batch.volcano.sh/v1alpha1'; kind: 'Job' };
  constructor(scope: Construct, id: string, props?: JobProps);
}
export interface JobProps {
  metadata?: ObjectMeta;
  spec?: JobSpec;
}
export interface JobSpec {
  /**
   * at least 0
   * @default 3
   */
  maxRetry?: number;
  /** at least 0 */
  minAvailable?: number;
  /** at least 1 */
  minSuccess?: number;
  networkTopology?: JobSpecNetworkTopology;
  plugins?: { [k: string]: readonly string[] };
  policies?: readonly JobSpecPolicies[];
  /**
   * → PriorityClass
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  priorityClassName?: string;
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * @default "default"
   */
  queue?: string;
  runningEstimate?: string;
  /** at most 63 characters */
  schedulerName?: string;
  /** at least 1 item */
  tasks?: readonly JobSpecTasks[];
  /** at least 0 */
  ttlSecondsAfterFinished?: number;
  volumes?: readonly JobSpecVolumes[];
}
export interface JobSpecNetworkTopology {
  /** at least 0 */
  highestTierAllowed?: number;
  /** at most 253 characters */
  highestTierName?: string;
  /** @default "hard" */
  mode?: "hard" | "soft";
}
export interface JobSpecPolicies {
  action?: string;
  event?: "*" | "PodPending" | "PodRunning" | "PodFailed" | "PodEvicted" | "Unknown" | "TaskCompleted" | "OutOfSync" | "CommandIssued" | "JobUpdated" | "TaskFailed";
  events?: readonly ("*" | "PodPending" | "PodRunning" | "PodFailed" | "PodEvicted" | "Unknown" | "TaskCompleted" | "OutOfSync" | "CommandIssued" | "JobUpdated" | "TaskFailed")[];
  exitCode?: number;
  timeout?: string;
}
export interface JobSpecTasks {
  dependsOn?: JobSpecTasksDependsOn;
  /** at least 0 */
  maxRetry?: number;
  /** at least 0 */
  minAvailable?: number;
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  name?: string;
  partitionPolicy?: JobSpecTasksPartitionPolicy;
  policies?: readonly JobSpecPolicies[];
  /** at least 0 */
  replicas?: number;
  template?: JobSpecTasksTemplate;
  topologyPolicy?: "none" | "best-effort" | "restricted" | "single-numa-node";
}
export interface JobSpecVolumes {
  /**
   * at least 1 character
   * pattern `^[^:]+$`
   */
  mountPath: string;
  volumeClaim?: JobSpecVolumesVolumeClaim;
  /** at most 253 characters */
  volumeClaimName?: string;
}
export interface JobSpecTasksDependsOn {
  iteration?: string;
  name?: readonly string[];
}
export interface JobSpecTasksPartitionPolicy {
  /** at least 0 */
  minPartitions?: number;
  networkTopology?: JobSpecNetworkTopology;
  /** at least 1 */
  partitionSize: number;
  /** at least 1 */
  totalPartitions: number;
}
export interface JobSpecTasksTemplate {
  metadata?: JobSpecTasksTemplateMetadata;
  spec?: JobSpecTasksTemplateSpec;
}
export interface JobSpecVolumesVolumeClaim {
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
export interface JobSpecTasksTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface JobSpecTasksTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: JobSpecTasksTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly JobSpecTasksTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly JobSpecTasksTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly JobSpecTasksTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly JobSpecTasksTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: JobSpecTasksTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly JobSpecTasksTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly JobSpecTasksTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly JobSpecTasksTemplateSpecOs[];
  securityContext?: JobSpecTasksTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly JobSpecTasksTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly JobSpecTasksTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly JobSpecTasksTemplateSpecVolumes[];
  workloadRef?: WorkloadReference;
}
export interface JobSpecTasksTemplateSpecAffinity {
  nodeAffinity?: JobSpecTasksTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface JobSpecTasksTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: JobSpecTasksTemplateSpecContainersLifecycle;
  livenessProbe?: JobSpecTasksTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly JobSpecTasksTemplateSpecContainersPorts[];
  readinessProbe?: JobSpecTasksTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: JobSpecTasksTemplateSpecContainersSecurityContext;
  startupProbe?: JobSpecTasksTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly JobSpecTasksTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface JobSpecTasksTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: JobSpecTasksTemplateSpecContainersLifecycle;
  livenessProbe?: JobSpecTasksTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly JobSpecTasksTemplateSpecContainersPorts[];
  readinessProbe?: JobSpecTasksTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: JobSpecTasksTemplateSpecContainersSecurityContext;
  startupProbe?: JobSpecTasksTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly JobSpecTasksTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface JobSpecTasksTemplateSpecImagePullSecrets {
  name?: string;
}
export interface JobSpecTasksTemplateSpecOs {
  name: string;
}
export interface JobSpecTasksTemplateSpecReadinessGates {
  conditionType: string;
}
export interface JobSpecTasksTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface JobSpecTasksTemplateSpecSecurityContext {
  appArmorProfile?: JobSpecTasksTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: JobSpecTasksTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface JobSpecTasksTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface JobSpecTasksTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface JobSpecTasksTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: JobSpecTasksTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: JobSpecTasksTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: JobSpecTasksTemplateSpecVolumesDownwardAPI;
  emptyDir?: JobSpecTasksTemplateSpecVolumesEmptyDir;
  ephemeral?: JobSpecTasksTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: JobSpecTasksTemplateSpecVolumesHostPath;
  image?: JobSpecTasksTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: JobSpecTasksTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: JobSpecTasksTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface JobSpecTasksTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly JobSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: JobSpecTasksTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface JobSpecTasksTemplateSpecContainersLifecycle {
  postStart?: JobSpecTasksTemplateSpecContainersLifecyclePostStart;
  preStop?: JobSpecTasksTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface JobSpecTasksTemplateSpecContainersLivenessProbe {
  exec?: JobSpecTasksTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: JobSpecTasksTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: JobSpecTasksTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface JobSpecTasksTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface JobSpecTasksTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: JobSpecTasksTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: JobSpecTasksTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface JobSpecTasksTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface JobSpecTasksTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface JobSpecTasksTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface JobSpecTasksTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly JobSpecTasksTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface JobSpecTasksTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly JobSpecTasksTemplateSpecVolumesDownwardAPIItems[];
}
export interface JobSpecTasksTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface JobSpecTasksTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: JobSpecTasksTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface JobSpecTasksTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface JobSpecTasksTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface JobSpecTasksTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly JobSpecTasksTemplateSpecVolumesProjectedSources[];
}
export interface JobSpecTasksTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly JobSpecTasksTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface JobSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: JobSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface JobSpecTasksTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly JobSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface JobSpecTasksTemplateSpecContainersLifecyclePostStart {
  exec?: JobSpecTasksTemplateSpecContainersLivenessProbeExec;
  httpGet?: JobSpecTasksTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: JobSpecTasksTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface JobSpecTasksTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface JobSpecTasksTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface JobSpecTasksTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface JobSpecTasksTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface JobSpecTasksTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface JobSpecTasksTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: JobSpecTasksTemplateMetadata;
  spec: JobSpecVolumesVolumeClaim;
}
export interface JobSpecTasksTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: JobSpecTasksTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: JobSpecTasksTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: JobSpecTasksTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: JobSpecTasksTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: JobSpecTasksTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: JobSpecTasksTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface JobSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly JobSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface JobSpecTasksTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface JobSpecTasksTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface JobSpecTasksTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly JobSpecTasksTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface JobSpecTasksTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly JobSpecTasksTemplateSpecVolumesDownwardAPIItems[];
}
export interface JobSpecTasksTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface JobSpecTasksTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface JobSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `bus.volcano.sh/v1alpha1`, namespaced
 * @see https://github.com/volcano-sh/volcano
 */
export declare class Command extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CommandProps): { [K in keyof CommandProps]: CommandProps[K] } & { apiVersion: 'bus.volcano.sh/v1alpha1'; kind: 'Command' };
  constructor(scope: Construct, id: string, props?: CommandProps);
}
export interface CommandProps {
  action?: string;
  message?: string;
  metadata?: ObjectMeta;
  reason?: string;
  target?: OwnerReference;
}
/**
 * `config.volcano.sh/v1alpha1`, namespaced
 * @see https://github.com/volcano-sh/volcano
 */
export declare class ColocationConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ColocationConfigurationProps): { [K in keyof ColocationConfigurationProps]: ColocationConfigurationProps[K] } & { apiVersion: 'config.volcano.sh/v1alpha1'; kind: 'ColocationConfiguration' };
  constructor(scope: Construct, id: string, props: ColocationConfigurationProps);
}
export interface ColocationConfigurationProps {
  metadata?: ObjectMeta;
  spec: ColocationConfigurationSpec;
}
export interface ColocationConfigurationSpec {
  memoryQos?: ColocationConfigurationSpecMemoryQos;
  selector?: LabelSelector;
}
export interface ColocationConfigurationSpecMemoryQos {
  /**
   * 0 … 100
   * @default 100
   */
  highRatio?: number;
  /** 0 … 100 */
  lowRatio?: number;
  /** 0 … 100 */
  minRatio?: number;
}
/**
 * `flow.volcano.sh/v1alpha1`, namespaced
 * @see https://github.com/volcano-sh/volcano
 */
export declare class JobFlow extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: JobFlowProps): { [K in keyof JobFlowProps]: JobFlowProps[K] } & { apiVersion: 'flow.volcano.sh/v1alpha1'; kind: 'JobFlow' };
  constructor(scope: Construct, id: string, props?: JobFlowProps);
}
export interface JobFlowProps {
  metadata?: ObjectMeta;
  spec?: JobFlowSpec;
}
export interface JobFlowSpec {
  flows?: readonly JobFlowSpecFlows[];
  jobRetainPolicy?: "retain" | "delete";
}
export interface JobFlowSpecFlows {
  dependsOn?: JobFlowSpecFlowsDependsOn;
  /** at least 1 character */
  name: string;
  patch?: JobFlowSpecFlowsPatch;
}
export interface JobFlowSpecFlowsDependsOn {
  probe?: JobFlowSpecFlowsDependsOnProbe;
  targets?: readonly string[];
}
export interface JobFlowSpecFlowsPatch {
  jobSpec?: JobFlowSpecFlowsPatchJobSpec;
}
export interface JobFlowSpecFlowsDependsOnProbe {
  httpGetList?: readonly JobFlowSpecFlowsDependsOnProbeHttpGetList[];
  taskStatusList?: readonly JobFlowSpecFlowsDependsOnProbeTaskStatusList[];
  tcpSocketList?: readonly JobFlowSpecFlowsDependsOnProbeTcpSocketList[];
}
export interface JobFlowSpecFlowsPatchJobSpec {
  /**
   * at least 0
   * @default 3
   */
  maxRetry?: number;
  /** at least 0 */
  minAvailable?: number;
  /** at least 1 */
  minSuccess?: number;
  networkTopology?: JobFlowSpecFlowsPatchJobSpecNetworkTopology;
  plugins?: { [k: string]: readonly string[] };
  policies?: readonly JobFlowSpecFlowsPatchJobSpecPolicies[];
  /**
   * → PriorityClass
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  priorityClassName?: string;
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * @default "default"
   */
  queue?: string;
  runningEstimate?: string;
  /** at most 63 characters */
  schedulerName?: string;
  /** at least 1 item */
  tasks?: readonly JobFlowSpecFlowsPatchJobSpecTasks[];
  /** at least 0 */
  ttlSecondsAfterFinished?: number;
  volumes?: readonly JobFlowSpecFlowsPatchJobSpecVolumes[];
}
export interface JobFlowSpecFlowsDependsOnProbeHttpGetList {
  httpHeader?: HTTPHeader;
  path?: string;
  /** 0 … 65535 */
  port?: number;
  /** at most 253 characters */
  taskName?: string;
}
export interface JobFlowSpecFlowsDependsOnProbeTaskStatusList {
  /** at most 63 characters */
  phase?: string;
  /** at most 253 characters */
  taskName?: string;
}
export interface JobFlowSpecFlowsDependsOnProbeTcpSocketList {
  /** 0 … 65535 */
  port: number;
  /** at most 253 characters */
  taskName?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecNetworkTopology {
  /** at least 0 */
  highestTierAllowed?: number;
  /** at most 253 characters */
  highestTierName?: string;
  /** @default "hard" */
  mode?: "hard" | "soft";
}
export interface JobFlowSpecFlowsPatchJobSpecPolicies {
  action?: string;
  event?: "*" | "PodPending" | "PodRunning" | "PodFailed" | "PodEvicted" | "Unknown" | "TaskCompleted" | "OutOfSync" | "CommandIssued" | "JobUpdated" | "TaskFailed";
  events?: readonly ("*" | "PodPending" | "PodRunning" | "PodFailed" | "PodEvicted" | "Unknown" | "TaskCompleted" | "OutOfSync" | "CommandIssued" | "JobUpdated" | "TaskFailed")[];
  exitCode?: number;
  timeout?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasks {
  dependsOn?: JobFlowSpecFlowsPatchJobSpecTasksDependsOn;
  /** at least 0 */
  maxRetry?: number;
  /** at least 0 */
  minAvailable?: number;
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  name?: string;
  partitionPolicy?: JobFlowSpecFlowsPatchJobSpecTasksPartitionPolicy;
  policies?: readonly JobFlowSpecFlowsPatchJobSpecPolicies[];
  /** at least 0 */
  replicas?: number;
  template?: JobFlowSpecFlowsPatchJobSpecTasksTemplate;
  topologyPolicy?: "none" | "best-effort" | "restricted" | "single-numa-node";
}
export interface JobFlowSpecFlowsPatchJobSpecVolumes {
  /**
   * at least 1 character
   * pattern `^[^:]+$`
   */
  mountPath: string;
  volumeClaim?: JobFlowSpecFlowsPatchJobSpecVolumesVolumeClaim;
  /** at most 253 characters */
  volumeClaimName?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksDependsOn {
  iteration?: string;
  name?: readonly string[];
}
export interface JobFlowSpecFlowsPatchJobSpecTasksPartitionPolicy {
  /** at least 0 */
  minPartitions?: number;
  networkTopology?: JobFlowSpecFlowsPatchJobSpecNetworkTopology;
  /** at least 1 */
  partitionSize: number;
  /** at least 1 */
  totalPartitions: number;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplate {
  metadata?: JobFlowSpecFlowsPatchJobSpecTasksTemplateMetadata;
  spec?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpec;
}
export interface JobFlowSpecFlowsPatchJobSpecVolumesVolumeClaim {
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
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecOs[];
  securityContext?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumes[];
  workloadRef?: WorkloadReference;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecAffinity {
  nodeAffinity?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLifecycle;
  livenessProbe?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersPorts[];
  readinessProbe?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersSecurityContext;
  startupProbe?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLifecycle;
  livenessProbe?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersPorts[];
  readinessProbe?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersSecurityContext;
  startupProbe?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecImagePullSecrets {
  name?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecOs {
  name: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecReadinessGates {
  conditionType: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecSecurityContext {
  appArmorProfile?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesDownwardAPI;
  emptyDir?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesEmptyDir;
  ephemeral?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesHostPath;
  image?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLifecycle {
  postStart?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLifecyclePostStart;
  preStop?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLivenessProbe {
  exec?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesDownwardAPIItems[];
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesProjectedSources[];
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLifecyclePostStart {
  exec?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLivenessProbeExec;
  httpGet?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: JobFlowSpecFlowsPatchJobSpecTasksTemplateMetadata;
  spec: JobFlowSpecFlowsPatchJobSpecVolumesVolumeClaim;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesDownwardAPIItems[];
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface JobFlowSpecFlowsPatchJobSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `flow.volcano.sh/v1alpha1`, namespaced
 * @see https://github.com/volcano-sh/volcano
 */
export declare class JobTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: JobTemplateProps): { [K in keyof JobTemplateProps]: JobTemplateProps[K] } & { apiVersion: 'flow.volcano.sh/v1alpha1'; kind: 'JobTemplate' };
  constructor(scope: Construct, id: string, props?: JobTemplateProps);
}
export interface JobTemplateProps {
  metadata?: ObjectMeta;
  spec?: JobTemplateSpec;
}
export interface JobTemplateSpec {
  /**
   * at least 0
   * @default 3
   */
  maxRetry?: number;
  /** at least 0 */
  minAvailable?: number;
  /** at least 1 */
  minSuccess?: number;
  networkTopology?: JobTemplateSpecNetworkTopology;
  plugins?: { [k: string]: readonly string[] };
  policies?: readonly JobTemplateSpecPolicies[];
  /**
   * → PriorityClass
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  priorityClassName?: string;
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * @default "default"
   */
  queue?: string;
  runningEstimate?: string;
  /** at most 63 characters */
  schedulerName?: string;
  /** at least 1 item */
  tasks?: readonly JobTemplateSpecTasks[];
  /** at least 0 */
  ttlSecondsAfterFinished?: number;
  volumes?: readonly JobTemplateSpecVolumes[];
}
export interface JobTemplateSpecNetworkTopology {
  /** at least 0 */
  highestTierAllowed?: number;
  /** at most 253 characters */
  highestTierName?: string;
  /** @default "hard" */
  mode?: "hard" | "soft";
}
export interface JobTemplateSpecPolicies {
  action?: string;
  event?: "*" | "PodPending" | "PodRunning" | "PodFailed" | "PodEvicted" | "Unknown" | "TaskCompleted" | "OutOfSync" | "CommandIssued" | "JobUpdated" | "TaskFailed";
  events?: readonly ("*" | "PodPending" | "PodRunning" | "PodFailed" | "PodEvicted" | "Unknown" | "TaskCompleted" | "OutOfSync" | "CommandIssued" | "JobUpdated" | "TaskFailed")[];
  exitCode?: number;
  timeout?: string;
}
export interface JobTemplateSpecTasks {
  dependsOn?: JobTemplateSpecTasksDependsOn;
  /** at least 0 */
  maxRetry?: number;
  /** at least 0 */
  minAvailable?: number;
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  name?: string;
  partitionPolicy?: JobTemplateSpecTasksPartitionPolicy;
  policies?: readonly JobTemplateSpecPolicies[];
  /** at least 0 */
  replicas?: number;
  template?: JobTemplateSpecTasksTemplate;
  topologyPolicy?: "none" | "best-effort" | "restricted" | "single-numa-node";
}
export interface JobTemplateSpecVolumes {
  /**
   * at least 1 character
   * pattern `^[^:]+$`
   */
  mountPath: string;
  volumeClaim?: JobTemplateSpecVolumesVolumeClaim;
  /** at most 253 characters */
  volumeClaimName?: string;
}
export interface JobTemplateSpecTasksDependsOn {
  iteration?: string;
  name?: readonly string[];
}
export interface JobTemplateSpecTasksPartitionPolicy {
  /** at least 0 */
  minPartitions?: number;
  networkTopology?: JobTemplateSpecNetworkTopology;
  /** at least 1 */
  partitionSize: number;
  /** at least 1 */
  totalPartitions: number;
}
export interface JobTemplateSpecTasksTemplate {
  metadata?: JobTemplateSpecTasksTemplateMetadata;
  spec?: JobTemplateSpecTasksTemplateSpec;
}
export interface JobTemplateSpecVolumesVolumeClaim {
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
export interface JobTemplateSpecTasksTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface JobTemplateSpecTasksTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: JobTemplateSpecTasksTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly JobTemplateSpecTasksTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly JobTemplateSpecTasksTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly JobTemplateSpecTasksTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly JobTemplateSpecTasksTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: JobTemplateSpecTasksTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly JobTemplateSpecTasksTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly JobTemplateSpecTasksTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly JobTemplateSpecTasksTemplateSpecOs[];
  securityContext?: JobTemplateSpecTasksTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly JobTemplateSpecTasksTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly JobTemplateSpecTasksTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly JobTemplateSpecTasksTemplateSpecVolumes[];
  workloadRef?: WorkloadReference;
}
export interface JobTemplateSpecTasksTemplateSpecAffinity {
  nodeAffinity?: JobTemplateSpecTasksTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface JobTemplateSpecTasksTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: JobTemplateSpecTasksTemplateSpecContainersLifecycle;
  livenessProbe?: JobTemplateSpecTasksTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly JobTemplateSpecTasksTemplateSpecContainersPorts[];
  readinessProbe?: JobTemplateSpecTasksTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: JobTemplateSpecTasksTemplateSpecContainersSecurityContext;
  startupProbe?: JobTemplateSpecTasksTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly JobTemplateSpecTasksTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface JobTemplateSpecTasksTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: JobTemplateSpecTasksTemplateSpecContainersLifecycle;
  livenessProbe?: JobTemplateSpecTasksTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly JobTemplateSpecTasksTemplateSpecContainersPorts[];
  readinessProbe?: JobTemplateSpecTasksTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: JobTemplateSpecTasksTemplateSpecContainersSecurityContext;
  startupProbe?: JobTemplateSpecTasksTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly JobTemplateSpecTasksTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface JobTemplateSpecTasksTemplateSpecImagePullSecrets {
  name?: string;
}
export interface JobTemplateSpecTasksTemplateSpecOs {
  name: string;
}
export interface JobTemplateSpecTasksTemplateSpecReadinessGates {
  conditionType: string;
}
export interface JobTemplateSpecTasksTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface JobTemplateSpecTasksTemplateSpecSecurityContext {
  appArmorProfile?: JobTemplateSpecTasksTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: JobTemplateSpecTasksTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface JobTemplateSpecTasksTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface JobTemplateSpecTasksTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface JobTemplateSpecTasksTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: JobTemplateSpecTasksTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: JobTemplateSpecTasksTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: JobTemplateSpecTasksTemplateSpecVolumesDownwardAPI;
  emptyDir?: JobTemplateSpecTasksTemplateSpecVolumesEmptyDir;
  ephemeral?: JobTemplateSpecTasksTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: JobTemplateSpecTasksTemplateSpecVolumesHostPath;
  image?: JobTemplateSpecTasksTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: JobTemplateSpecTasksTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: JobTemplateSpecTasksTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface JobTemplateSpecTasksTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly JobTemplateSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: JobTemplateSpecTasksTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface JobTemplateSpecTasksTemplateSpecContainersLifecycle {
  postStart?: JobTemplateSpecTasksTemplateSpecContainersLifecyclePostStart;
  preStop?: JobTemplateSpecTasksTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface JobTemplateSpecTasksTemplateSpecContainersLivenessProbe {
  exec?: JobTemplateSpecTasksTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: JobTemplateSpecTasksTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: JobTemplateSpecTasksTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface JobTemplateSpecTasksTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface JobTemplateSpecTasksTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: JobTemplateSpecTasksTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: JobTemplateSpecTasksTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface JobTemplateSpecTasksTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface JobTemplateSpecTasksTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface JobTemplateSpecTasksTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface JobTemplateSpecTasksTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly JobTemplateSpecTasksTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface JobTemplateSpecTasksTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly JobTemplateSpecTasksTemplateSpecVolumesDownwardAPIItems[];
}
export interface JobTemplateSpecTasksTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface JobTemplateSpecTasksTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: JobTemplateSpecTasksTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface JobTemplateSpecTasksTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface JobTemplateSpecTasksTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface JobTemplateSpecTasksTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly JobTemplateSpecTasksTemplateSpecVolumesProjectedSources[];
}
export interface JobTemplateSpecTasksTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly JobTemplateSpecTasksTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface JobTemplateSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: JobTemplateSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface JobTemplateSpecTasksTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly JobTemplateSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface JobTemplateSpecTasksTemplateSpecContainersLifecyclePostStart {
  exec?: JobTemplateSpecTasksTemplateSpecContainersLivenessProbeExec;
  httpGet?: JobTemplateSpecTasksTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: JobTemplateSpecTasksTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface JobTemplateSpecTasksTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface JobTemplateSpecTasksTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface JobTemplateSpecTasksTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface JobTemplateSpecTasksTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface JobTemplateSpecTasksTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface JobTemplateSpecTasksTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: JobTemplateSpecTasksTemplateMetadata;
  spec: JobTemplateSpecVolumesVolumeClaim;
}
export interface JobTemplateSpecTasksTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: JobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: JobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: JobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: JobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: JobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: JobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface JobTemplateSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly JobTemplateSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface JobTemplateSpecTasksTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface JobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface JobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly JobTemplateSpecTasksTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface JobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly JobTemplateSpecTasksTemplateSpecVolumesDownwardAPIItems[];
}
export interface JobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface JobTemplateSpecTasksTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface JobTemplateSpecTasksTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `nodeinfo.volcano.sh/v1alpha1`, cluster-scoped
 * @see https://github.com/volcano-sh/volcano
 */
export declare class Numatopology extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NumatopologyProps): { [K in keyof NumatopologyProps]: NumatopologyProps[K] } & { apiVersion: 'nodeinfo.volcano.sh/v1alpha1'; kind: 'Numatopology' };
  constructor(scope: Construct, id: string, props?: NumatopologyProps);
}
export interface NumatopologyProps {
  metadata?: ObjectMeta;
  spec?: NumatopologySpec;
}
export interface NumatopologySpec {
  cpuDetail?: { [k: string]: NumatopologySpecCpuDetail };
  numares?: { [k: string]: NumatopologySpecNumares };
  policies?: { [k: string]: string };
  resReserved?: { [k: string]: string };
}
export interface NumatopologySpecCpuDetail {
  /** at least 0 */
  core?: number;
  /** at least 0 */
  numa?: number;
  /** at least 0 */
  socket?: number;
}
export interface NumatopologySpecNumares {
  allocatable?: string;
  capacity?: number;
}
/**
 * `scheduling.volcano.sh/v1beta1`, namespaced
 * @see https://github.com/volcano-sh/volcano
 */
export declare class PodGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PodGroupProps): { [K in keyof PodGroupProps]: PodGroupProps[K] } & { apiVersion: 'scheduling.volcano.sh/v1beta1'; kind: 'PodGroup' };
  constructor(scope: Construct, id: string, props?: PodGroupProps);
}
export interface PodGroupProps {
  metadata?: ObjectMeta;
  spec?: PodGroupSpec;
  status?: PodGroupStatus;
}
export interface PodGroupSpec {
  /** at least 0 */
  minMember?: number;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  minResources?: { [k: string]: number | string };
  minTaskMember?: { [k: string]: number };
  networkTopology?: PodGroupSpecNetworkTopology;
  /**
   * → PriorityClass
   * at most 253 characters
   */
  priorityClassName?: string;
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * @default "default"
   */
  queue?: string;
  subGroupPolicy?: readonly PodGroupSpecSubGroupPolicy[];
}
export interface PodGroupStatus {
  conditions?: readonly PodGroupStatusConditions[];
  /** at least 0 */
  failed?: number;
  phase?: "Pending" | "Running" | "Unknown" | "Inqueue" | "Completed";
  /** at least 0 */
  running?: number;
  /** at least 0 */
  succeeded?: number;
}
export interface PodGroupSpecNetworkTopology {
  /** at least 0 */
  highestTierAllowed?: number;
  /** at most 253 characters */
  highestTierName?: string;
  /** @default "hard" */
  mode?: "hard" | "soft";
}
export interface PodGroupSpecSubGroupPolicy {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  /** at least 0 */
  minSubGroups?: number;
  /** at most 253 characters */
  name?: string;
  networkTopology?: PodGroupSpecNetworkTopology;
  /**
   * at least 1
   * @default 1
   */
  subGroupSize?: number;
}
export interface PodGroupStatusConditions {
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status?: string;
  transitionID?: string;
  type?: string;
}
/**
 * `scheduling.volcano.sh/v1beta1`, cluster-scoped
 * @see https://github.com/volcano-sh/volcano
 */
export declare class Queue extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: QueueProps): { [K in keyof QueueProps]: QueueProps[K] } & { apiVersion: 'scheduling.volcano.sh/v1beta1'; kind: 'Queue' };
  constructor(scope: Construct, id: string, props?: QueueProps);
}
export interface QueueProps {
  metadata?: ObjectMeta;
  spec?: QueueSpec;
}
export interface QueueSpec {
  affinity?: QueueSpecAffinity;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capability?: { [k: string]: number | string };
  /** @default "traverse" */
  dequeueStrategy?: "fifo" | "traverse";
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  deserved?: { [k: string]: number | string };
  extendClusters?: readonly QueueSpecExtendClusters[];
  guarantee?: QueueSpecGuarantee;
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  parent?: string;
  /** at least 0 */
  priority?: number;
  reclaimable?: boolean;
  /** at most 253 characters */
  type?: string;
  /**
   * 1 … 65535
   * @default 1
   */
  weight?: number;
}
export interface QueueSpecAffinity {
  nodeGroupAffinity?: QueueSpecAffinityNodeGroupAffinity;
  nodeGroupAntiAffinity?: QueueSpecAffinityNodeGroupAffinity;
}
export interface QueueSpecExtendClusters {
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  name?: string;
  weight?: number;
}
export interface QueueSpecGuarantee {
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  resource?: { [k: string]: number | string };
}
export interface QueueSpecAffinityNodeGroupAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly string[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly string[];
}
/**
 * `shard.volcano.sh/v1alpha1`, cluster-scoped
 * @see https://github.com/volcano-sh/volcano
 */
export declare class NodeShard extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NodeShardProps): { [K in keyof NodeShardProps]: NodeShardProps[K] } & { apiVersion: 'shard.volcano.sh/v1alpha1'; kind: 'NodeShard' };
  constructor(scope: Construct, id: string, props: NodeShardProps);
}
export interface NodeShardProps {
  metadata?: ObjectMeta;
  spec: NodeShardSpec;
}
export interface NodeShardSpec {
  nodesDesired: readonly string[];
}
/**
 * `topology.volcano.sh/v1alpha1`, cluster-scoped
 * @see https://github.com/volcano-sh/volcano
 */
export declare class HyperNode extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HyperNodeProps): { [K in keyof HyperNodeProps]: HyperNodeProps[K] } & { apiVersion: 'topology.volcano.sh/v1alpha1'; kind: 'HyperNode' };
  constructor(scope: Construct, id: string, props?: HyperNodeProps);
}
export interface HyperNodeProps {
  metadata?: ObjectMeta;
  spec?: HyperNodeSpec;
}
export interface HyperNodeSpec {
  /** at least 1 item */
  members?: readonly HyperNodeSpecMembers[];
  /** at least 0 */
  tier: number;
  /** at most 253 characters */
  tierName?: string;
}
export interface HyperNodeSpecMembers {
  selector?: HyperNodeSpecMembersSelector;
  type: "Node" | "HyperNode";
}
/**
 * rule: `has(self.exactMatch) || has(self.regexMatch) || has(self.labelMatch)`
 * rule: `(has(self.exactMatch) ? 1 : 0) + (has(self.regexMatch) ? 1 : 0) + (has(self.labelMatch) ? 1 : 0) <= 1`
 */
export interface HyperNodeSpecMembersSelector {
  exactMatch?: HyperNodeSpecMembersSelectorExactMatch;
  labelMatch?: LabelSelector;
  regexMatch?: HyperNodeSpecMembersSelectorRegexMatch;
}
export interface HyperNodeSpecMembersSelectorExactMatch {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface HyperNodeSpecMembersSelectorRegexMatch {
  /** at least 1 character */
  pattern: string;
}

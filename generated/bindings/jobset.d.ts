// Machine-written by `npx projen generate` from jobset v0.12.0 (github:kubernetes-sigs/jobset@f22e565ac3cc3265c7c45ef67ecffdc689af5d77, digest f94360027a5ceaf4e32989f2b3be8cf7): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { PodFailurePolicyOnPodConditionsPattern, SuccessPolicyRule } from './kubernetes/batch/v1';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, HostAlias, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAntiAffinity, PodDNSConfig, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOVolumeSource, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeDevice, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `jobset.x-k8s.io/v1alpha2`, namespaced
 * @see https://github.com/kubernetes-sigs/jobset
 */
export declare class JobSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: JobSetProps): { [K in keyof JobSetProps]: JobSetProps[K] } & { apiVersion: 'jobset.x-k8s.io/v1alpha2'; kind: 'JobSet' };
  constructor(scope: Construct, id: string, props?: JobSetProps);
}
export interface JobSetProps {
  metadata?: ObjectMeta;
  spec?: JobSetSpec;
}
/** rule: `!(has(self.startupPolicy) && self.startupPolicy.startupPolicyOrder == 'InOrder' && self.replicatedJobs.exists(x, has(x.dependsOn)))` */
export interface JobSetSpec {
  coordinator?: JobSetSpecCoordinator;
  failurePolicy?: JobSetSpecFailurePolicy;
  managedBy?: string;
  network?: JobSetSpecNetwork;
  /** one per `name` */
  replicatedJobs?: readonly JobSetSpecReplicatedJobs[];
  startupPolicy?: JobSetSpecStartupPolicy;
  successPolicy?: JobSetSpecSuccessPolicy;
  suspend?: boolean;
  /** at least 0 */
  ttlSecondsAfterFinished?: number;
  /**
   * at most 50 items
   * rule: `self == oldSelf`
   */
  volumeClaimPolicies?: readonly JobSetSpecVolumeClaimPolicies[];
}
export interface JobSetSpecCoordinator {
  jobIndex?: number;
  podIndex?: number;
  replicatedJob: string;
}
/** rule: `self == oldSelf` */
export interface JobSetSpecFailurePolicy {
  maxRestarts?: number;
  /** @default "Recreate" */
  restartStrategy?: "Recreate" | "BlockingRecreate" | "InPlaceRestart";
  rules?: readonly JobSetSpecFailurePolicyRules[];
}
/** rule: `self == oldSelf` */
export interface JobSetSpecNetwork {
  enableDNSHostnames?: boolean;
  publishNotReadyAddresses?: boolean;
  subdomain?: string;
}
export interface JobSetSpecReplicatedJobs {
  /**
   * at most 5 items
   * one per `name`
   * rule: `self == oldSelf`
   */
  dependsOn?: readonly JobSetSpecReplicatedJobsDependsOn[];
  /** @default "default" */
  groupName?: string;
  name: string;
  /** @default 1 */
  replicas?: number;
  template: JobSetSpecReplicatedJobsTemplate;
}
/** rule: `self == oldSelf` */
export interface JobSetSpecStartupPolicy {
  startupPolicyOrder: "AnyOrder" | "InOrder";
}
/** rule: `self == oldSelf` */
export interface JobSetSpecSuccessPolicy {
  operator: "All" | "Any";
  targetReplicatedJobs?: readonly string[];
}
/** rule: `self.templates.all(t, !has(t.metadata.namespace) || size(t.metadata.namespace) == 0)` */
export interface JobSetSpecVolumeClaimPolicies {
  retentionPolicy?: JobSetSpecVolumeClaimPoliciesRetentionPolicy;
  /** at most 50 items */
  templates?: readonly JobSetSpecVolumeClaimPoliciesTemplates[];
}
export interface JobSetSpecFailurePolicyRules {
  action: "FailJobSet" | "RestartJobSet" | "RestartJobSetAndIgnoreMaxRestarts" | "RestartJob" | "RestartJobAndIgnoreMaxRestarts";
  name: string;
  onJobFailureMessagePatterns?: readonly string[];
  onJobFailureReasons?: readonly string[];
  targetReplicatedJobs?: readonly string[];
}
export interface JobSetSpecReplicatedJobsDependsOn {
  name: string;
  status: "Ready" | "Complete";
}
export interface JobSetSpecReplicatedJobsTemplate {
  metadata?: JobSetSpecReplicatedJobsTemplateMetadata;
  spec?: JobSetSpecReplicatedJobsTemplateSpec;
}
export interface JobSetSpecVolumeClaimPoliciesRetentionPolicy {
  /** @default "Delete" */
  whenDeleted?: "Delete" | "Retain";
}
export interface JobSetSpecVolumeClaimPoliciesTemplates {
  apiVersion?: string;
  kind?: string;
  metadata?: JobSetSpecReplicatedJobsTemplateMetadata;
  spec?: JobSetSpecVolumeClaimPoliciesTemplatesSpec;
  status?: JobSetSpecVolumeClaimPoliciesTemplatesStatus;
}
export interface JobSetSpecReplicatedJobsTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpec {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  backoffLimitPerIndex?: number;
  completionMode?: string;
  completions?: number;
  managedBy?: string;
  manualSelector?: boolean;
  maxFailedIndexes?: number;
  parallelism?: number;
  podFailurePolicy?: JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicy;
  podReplacementPolicy?: string;
  selector?: LabelSelector;
  successPolicy?: JobSetSpecReplicatedJobsTemplateSpecSuccessPolicy;
  suspend?: boolean;
  template: JobSetSpecReplicatedJobsTemplateSpecTemplate;
  ttlSecondsAfterFinished?: number;
}
export interface JobSetSpecVolumeClaimPoliciesTemplatesSpec {
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
export interface JobSetSpecVolumeClaimPoliciesTemplatesStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  allocatedResources?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** one per `type` */
  conditions?: readonly JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: JobSetSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus;
  phase?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicy {
  rules: readonly JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRules[];
}
export interface JobSetSpecReplicatedJobsTemplateSpecSuccessPolicy {
  rules: readonly SuccessPolicyRule[];
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplate {
  metadata?: JobSetSpecReplicatedJobsTemplateMetadata;
  spec?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpec;
}
export interface JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface JobSetSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRules {
  action: string;
  onExitCodes?: JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes;
  onPodConditions?: readonly PodFailurePolicyOnPodConditionsPattern[];
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecOs[];
  schedulingGroup?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecSchedulingGroup;
  securityContext?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumes[];
}
export interface JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes {
  containerName?: string;
  operator: string;
  /** no duplicates */
  values: readonly number[];
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecAffinity {
  nodeAffinity?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecycle;
  livenessProbe?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersPorts[];
  readinessProbe?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersSecurityContext;
  startupProbe?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecycle;
  livenessProbe?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersPorts[];
  readinessProbe?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersSecurityContext;
  startupProbe?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecImagePullSecrets {
  name?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecOs {
  name: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecReadinessGates {
  conditionType: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContext {
  appArmorProfile?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPI;
  emptyDir?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEmptyDir;
  ephemeral?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesHostPath;
  image?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecycle {
  postStart?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecyclePostStart;
  preStop?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe {
  exec?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSources[];
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecyclePostStart {
  exec?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeExec;
  httpGet?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: JobSetSpecReplicatedJobsTemplateMetadata;
  spec: JobSetSpecVolumeClaimPoliciesTemplatesSpec;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface JobSetSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}

// Machine-written by `npx projen generate` from kubeflow-trainer v2.3.0 (github:kubeflow/trainer@658725bdae5c7e3a0854d93ac6ff492e109a22ab, digest fae40215caa31bf48cf29a5447b96232): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { PodFailurePolicyOnPodConditionsPattern, SuccessPolicyRule } from './kubernetes/batch/v1';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, HostAlias, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAntiAffinity, PodDNSConfig, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOVolumeSource, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeDevice, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `trainer.kubeflow.org/v1alpha1`, cluster-scoped
 * @see https://github.com/kubeflow/trainer
 */
export declare class ClusterTrainingRuntime extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterTrainingRuntimeProps): { [K in keyof ClusterTrainingRuntimeProps]: ClusterTrainingRuntimeProps[K] } & { apiVersion: 'trainer.kubeflow.org/v1alpha1'; kind: 'ClusterTrainingRuntime' };
  constructor(scope: Construct, id: string, props?: ClusterTrainingRuntimeProps);
}
export interface ClusterTrainingRuntimeProps {
  metadata?: ObjectMeta;
  spec?: ClusterTrainingRuntimeSpec;
}
/** at least 1 field */
export interface ClusterTrainingRuntimeSpec {
  mlPolicy?: ClusterTrainingRuntimeSpecMlPolicy;
  podGroupPolicy?: ClusterTrainingRuntimeSpecPodGroupPolicy;
  template?: ClusterTrainingRuntimeSpecTemplate;
}
/** rule: `[has(self.torch), has(self.mpi), has(self.jax), has(self.xgboost),has(self.flux)].filter(x, x).size() <= 1` */
export interface ClusterTrainingRuntimeSpecMlPolicy {
  flux?: ClusterTrainingRuntimeSpecMlPolicyFlux;
  jax?: Record<string, never>;
  mpi?: ClusterTrainingRuntimeSpecMlPolicyMpi;
  numNodes?: number;
  torch?: ClusterTrainingRuntimeSpecMlPolicyTorch;
  xgboost?: Record<string, never>;
}
export interface ClusterTrainingRuntimeSpecPodGroupPolicy {
  coscheduling?: ClusterTrainingRuntimeSpecPodGroupPolicyCoscheduling;
  volcano?: ClusterTrainingRuntimeSpecPodGroupPolicyVolcano;
}
/** at least 1 field */
export interface ClusterTrainingRuntimeSpecTemplate {
  metadata?: ClusterTrainingRuntimeSpecTemplateMetadata;
  spec?: ClusterTrainingRuntimeSpecTemplateSpec;
}
export interface ClusterTrainingRuntimeSpecMlPolicyFlux {
  /**
   * rule: `self >= 1`
   * @default 1
   */
  numProcPerNode?: number;
}
export interface ClusterTrainingRuntimeSpecMlPolicyMpi {
  /** @default "OpenMPI" */
  mpiImplementation?: "OpenMPI" | "";
  /** @default 1 */
  numProcPerNode?: number;
  runLauncherAsNode?: boolean;
  /**
   * at most 4096 characters
   * @default "/root/.ssh"
   */
  sshAuthMountPath?: string;
}
export interface ClusterTrainingRuntimeSpecMlPolicyTorch {
  envInjection?: ClusterTrainingRuntimeSpecMlPolicyTorchEnvInjection;
}
export interface ClusterTrainingRuntimeSpecPodGroupPolicyCoscheduling {
  /** @default 60 */
  scheduleTimeoutSeconds?: number;
}
export interface ClusterTrainingRuntimeSpecPodGroupPolicyVolcano {
  networkTopology?: ClusterTrainingRuntimeSpecPodGroupPolicyVolcanoNetworkTopology;
}
export interface ClusterTrainingRuntimeSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
/** rule: `!(has(self.startupPolicy) && self.startupPolicy.startupPolicyOrder == 'InOrder' && self.replicatedJobs.exists(x, has(x.dependsOn)))` */
export interface ClusterTrainingRuntimeSpecTemplateSpec {
  coordinator?: ClusterTrainingRuntimeSpecTemplateSpecCoordinator;
  failurePolicy?: ClusterTrainingRuntimeSpecTemplateSpecFailurePolicy;
  managedBy?: string;
  network?: ClusterTrainingRuntimeSpecTemplateSpecNetwork;
  /** one per `name` */
  replicatedJobs?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobs[];
  startupPolicy?: ClusterTrainingRuntimeSpecTemplateSpecStartupPolicy;
  successPolicy?: ClusterTrainingRuntimeSpecTemplateSpecSuccessPolicy;
  suspend?: boolean;
  /** at least 0 */
  ttlSecondsAfterFinished?: number;
  /**
   * at most 50 items
   * rule: `self == oldSelf`
   */
  volumeClaimPolicies?: readonly ClusterTrainingRuntimeSpecTemplateSpecVolumeClaimPolicies[];
}
export interface ClusterTrainingRuntimeSpecMlPolicyTorchEnvInjection {
  /**
   * at most 16 items
   * one per `jobName`
   */
  targets?: readonly ClusterTrainingRuntimeSpecMlPolicyTorchEnvInjectionTargets[];
}
export interface ClusterTrainingRuntimeSpecPodGroupPolicyVolcanoNetworkTopology {
  /** @default 1 */
  highestTierAllowed?: number;
  /** @default "hard" */
  mode?: "hard" | "soft";
}
export interface ClusterTrainingRuntimeSpecTemplateSpecCoordinator {
  jobIndex?: number;
  podIndex?: number;
  replicatedJob: string;
}
/** rule: `self == oldSelf` */
export interface ClusterTrainingRuntimeSpecTemplateSpecFailurePolicy {
  maxRestarts?: number;
  /** @default "Recreate" */
  restartStrategy?: "Recreate" | "BlockingRecreate" | "InPlaceRestart";
  rules?: readonly ClusterTrainingRuntimeSpecTemplateSpecFailurePolicyRules[];
}
/** rule: `self == oldSelf` */
export interface ClusterTrainingRuntimeSpecTemplateSpecNetwork {
  enableDNSHostnames?: boolean;
  publishNotReadyAddresses?: boolean;
  subdomain?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobs {
  /**
   * at most 5 items
   * one per `name`
   * rule: `self == oldSelf`
   */
  dependsOn?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsDependsOn[];
  /** @default "default" */
  groupName?: string;
  name: string;
  /** @default 1 */
  replicas?: number;
  template: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplate;
}
/** rule: `self == oldSelf` */
export interface ClusterTrainingRuntimeSpecTemplateSpecStartupPolicy {
  startupPolicyOrder: "AnyOrder" | "InOrder";
}
/** rule: `self == oldSelf` */
export interface ClusterTrainingRuntimeSpecTemplateSpecSuccessPolicy {
  operator: "All" | "Any";
  targetReplicatedJobs?: readonly string[];
}
/** rule: `self.templates.all(t, !has(t.metadata.namespace) || size(t.metadata.namespace) == 0)` */
export interface ClusterTrainingRuntimeSpecTemplateSpecVolumeClaimPolicies {
  retentionPolicy?: ClusterTrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesRetentionPolicy;
  /** at most 50 items */
  templates?: readonly ClusterTrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplates[];
}
export interface ClusterTrainingRuntimeSpecMlPolicyTorchEnvInjectionTargets {
  /**
   * 1 … 8 items
   * no duplicates
   * rule: `!self.exists(c, c == 'node')`
   * each: at most 63 characters
   */
  containerNames: readonly string[];
  /** 1 … 253 characters */
  jobName: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecFailurePolicyRules {
  action: "FailJobSet" | "RestartJobSet" | "RestartJobSetAndIgnoreMaxRestarts" | "RestartJob" | "RestartJobAndIgnoreMaxRestarts";
  name: string;
  onJobFailureMessagePatterns?: readonly string[];
  onJobFailureReasons?: readonly string[];
  targetReplicatedJobs?: readonly string[];
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsDependsOn {
  name: string;
  status: "Ready" | "Complete";
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplate {
  metadata?: ClusterTrainingRuntimeSpecTemplateMetadata;
  spec?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpec;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesRetentionPolicy {
  /** @default "Delete" */
  whenDeleted?: "Delete" | "Retain";
}
export interface ClusterTrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplates {
  apiVersion?: string;
  kind?: string;
  metadata?: ClusterTrainingRuntimeSpecTemplateMetadata;
  spec?: ClusterTrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesSpec;
  status?: ClusterTrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesStatus;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpec {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  backoffLimitPerIndex?: number;
  completionMode?: string;
  completions?: number;
  managedBy?: string;
  manualSelector?: boolean;
  maxFailedIndexes?: number;
  parallelism?: number;
  podFailurePolicy?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecPodFailurePolicy;
  podReplacementPolicy?: string;
  selector?: LabelSelector;
  successPolicy?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecSuccessPolicy;
  suspend?: boolean;
  template: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplate;
  ttlSecondsAfterFinished?: number;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesSpec {
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
export interface ClusterTrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  allocatedResources?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** one per `type` */
  conditions?: readonly ClusterTrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesStatusConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: ClusterTrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus;
  phase?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecPodFailurePolicy {
  rules: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecPodFailurePolicyRules[];
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecSuccessPolicy {
  rules: readonly SuccessPolicyRule[];
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplate {
  metadata?: ClusterTrainingRuntimeSpecTemplateMetadata;
  spec?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpec;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesStatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecPodFailurePolicyRules {
  action: string;
  onExitCodes?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes;
  onPodConditions?: readonly PodFailurePolicyOnPodConditionsPattern[];
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecOs[];
  schedulingGroup?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSchedulingGroup;
  securityContext?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumes[];
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes {
  containerName?: string;
  operator: string;
  /** no duplicates */
  values: readonly number[];
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinity {
  nodeAffinity?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecycle;
  livenessProbe?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersPorts[];
  readinessProbe?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersSecurityContext;
  startupProbe?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecycle;
  livenessProbe?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersPorts[];
  readinessProbe?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersSecurityContext;
  startupProbe?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecImagePullSecrets {
  name?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecOs {
  name: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecReadinessGates {
  conditionType: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContext {
  appArmorProfile?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPI;
  emptyDir?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEmptyDir;
  ephemeral?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesHostPath;
  image?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecycle {
  postStart?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecyclePostStart;
  preStop?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe {
  exec?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSources[];
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecyclePostStart {
  exec?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeExec;
  httpGet?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: ClusterTrainingRuntimeSpecTemplateMetadata;
  spec: ClusterTrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesSpec;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface ClusterTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `trainer.kubeflow.org/v1alpha1`, namespaced
 * @see https://github.com/kubeflow/trainer
 */
export declare class TrainJob extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TrainJobProps): { [K in keyof TrainJobProps]: TrainJobProps[K] } & { apiVersion: 'trainer.kubeflow.org/v1alpha1'; kind: 'TrainJob' };
  constructor(scope: Construct, id: string, props?: TrainJobProps);
}
/**
 * rule: `self.metadata.name.matches('^[a-z]([-a-z0-9]*[a-z0-9])?$')`
 * rule: `size(self.metadata.name) <= 63`
 */
export interface TrainJobProps {
  metadata?: ObjectMeta;
  spec?: TrainJobSpec;
}
export interface TrainJobSpec {
  /**
   * at least 1
   * rule: `self == oldSelf`
   */
  activeDeadlineSeconds?: number;
  initializer?: TrainJobSpecInitializer;
  /**
   * at most 253 characters
   * rule: `self in ['trainer.kubeflow.org/trainjob-controller', 'kueue.x-k8s.io/multikueue']`
   * rule: `self == oldSelf`
   * @default "trainer.kubeflow.org/trainjob-controller"
   */
  managedBy?: string;
  /**
   * at most 16 items
   * one per `manager`
   */
  runtimePatches?: readonly TrainJobSpecRuntimePatches[];
  runtimeRef: TrainJobSpecRuntimeRef;
  suspend?: boolean;
  trainer?: TrainJobSpecTrainer;
}
/** rule: `self == oldSelf` */
export interface TrainJobSpecInitializer {
  dataset?: TrainJobSpecInitializerDataset;
  model?: TrainJobSpecInitializerDataset;
}
export interface TrainJobSpecRuntimePatches {
  /**
   * 1 … 253 characters
   * rule: `self == oldSelf`
   */
  manager: string;
  /** format date-time */
  time?: string;
  trainingRuntimeSpec?: TrainJobSpecRuntimePatchesTrainingRuntimeSpec;
}
/** rule: `self == oldSelf` */
export interface TrainJobSpecRuntimeRef {
  /**
   * at most 253 characters
   * @default "trainer.kubeflow.org"
   */
  apiGroup?: string;
  /**
   * at most 253 characters
   * @default "ClusterTrainingRuntime"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
}
/** rule: `self == oldSelf` */
export interface TrainJobSpecTrainer {
  /**
   * at most 128 items
   * each: at most 1048576 characters
   */
  args?: readonly string[];
  /**
   * at most 128 items
   * each: at most 1048576 characters
   */
  command?: readonly string[];
  /**
   * at most 128 items
   * one per `name`
   */
  env?: readonly EnvVar[];
  /** at most 500 characters */
  image?: string;
  numNodes?: number;
  numProcPerNode?: number;
  resourcesPerNode?: ResourceRequirements;
}
export interface TrainJobSpecInitializerDataset {
  /**
   * at most 128 items
   * one per `name`
   */
  env?: readonly EnvVar[];
  /** → Secret */
  secretRef?: TrainJobSpecInitializerDatasetSecretRef;
  /**
   * at most 2048 characters
   * rule: `self == '' || self.matches('^[A-Za-z][A-Za-z0-9+.-]*://.+$')`
   */
  storageUri?: string;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpec {
  template?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplate;
}
export interface TrainJobSpecInitializerDatasetSecretRef {
  name?: string;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplate {
  metadata?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateMetadata;
  spec?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpec;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpec {
  /**
   * at most 100 items
   * one per `name`
   */
  replicatedJobs?: readonly TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobs[];
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobs {
  /** 1 … 253 characters */
  name: string;
  template?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplate;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplate {
  metadata?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateMetadata;
  spec?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpec;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpec {
  template?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplate;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplate {
  metadata?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateMetadata;
  spec?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpec;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpec {
  affinity?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinity;
  /**
   * at most 64 items
   * one per `name`
   * rule: `self == oldSelf`
   */
  containers?: readonly TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainers[];
  /**
   * → Secret
   * at most 64 items
   * one per `name`
   * rule: `self == oldSelf`
   */
  imagePullSecrets?: readonly TrainJobSpecInitializerDatasetSecretRef[];
  /**
   * at most 64 items
   * one per `name`
   * rule: `self == oldSelf`
   */
  initContainers?: readonly TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainers[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /**
   * at most 16 items
   * one per `name`
   */
  schedulingGates?: readonly TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSchedulingGates[];
  securityContext?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContext;
  /**
   * → ServiceAccount
   * at most 253 characters
   * rule: `self == oldSelf`
   */
  serviceAccountName?: string;
  /**
   * at least 0
   * rule: `self == oldSelf`
   */
  terminationGracePeriodSeconds?: number;
  /** at most 128 items */
  tolerations?: readonly TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecTolerations[];
  /**
   * at most 128 items
   * one per `name`
   * rule: `self == oldSelf`
   */
  volumes?: readonly TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumes[];
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinity {
  nodeAffinity?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainers {
  /**
   * at most 128 items
   * one per `name`
   */
  env?: readonly EnvVar[];
  /** 1 … 253 characters */
  name: string;
  securityContext?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersSecurityContext;
  /**
   * at most 128 items
   * one per `name`
   */
  volumeMounts?: readonly TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersVolumeMounts[];
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSchedulingGates {
  name: string;
}
/** rule: `self == oldSelf` */
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContext {
  appArmorProfile?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPI;
  emptyDir?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEmptyDir;
  ephemeral?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesHostPath;
  image?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSources[];
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateMetadata;
  spec: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface TrainJobSpecRuntimePatchesTrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `trainer.kubeflow.org/v1alpha1`, namespaced
 * @see https://github.com/kubeflow/trainer
 */
export declare class TrainingRuntime extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TrainingRuntimeProps): { [K in keyof TrainingRuntimeProps]: TrainingRuntimeProps[K] } & { apiVersion: 'trainer.kubeflow.org/v1alpha1'; kind: 'TrainingRuntime' };
  constructor(scope: Construct, id: string, props?: TrainingRuntimeProps);
}
export interface TrainingRuntimeProps {
  metadata?: ObjectMeta;
  spec?: TrainingRuntimeSpec;
}
/** at least 1 field */
export interface TrainingRuntimeSpec {
  mlPolicy?: TrainingRuntimeSpecMlPolicy;
  podGroupPolicy?: TrainingRuntimeSpecPodGroupPolicy;
  template?: TrainingRuntimeSpecTemplate;
}
/** rule: `[has(self.torch), has(self.mpi), has(self.jax), has(self.xgboost),has(self.flux)].filter(x, x).size() <= 1` */
export interface TrainingRuntimeSpecMlPolicy {
  flux?: TrainingRuntimeSpecMlPolicyFlux;
  jax?: Record<string, never>;
  mpi?: TrainingRuntimeSpecMlPolicyMpi;
  numNodes?: number;
  torch?: TrainingRuntimeSpecMlPolicyTorch;
  xgboost?: Record<string, never>;
}
export interface TrainingRuntimeSpecPodGroupPolicy {
  coscheduling?: TrainingRuntimeSpecPodGroupPolicyCoscheduling;
  volcano?: TrainingRuntimeSpecPodGroupPolicyVolcano;
}
/** at least 1 field */
export interface TrainingRuntimeSpecTemplate {
  metadata?: TrainingRuntimeSpecTemplateMetadata;
  spec?: TrainingRuntimeSpecTemplateSpec;
}
export interface TrainingRuntimeSpecMlPolicyFlux {
  /**
   * rule: `self >= 1`
   * @default 1
   */
  numProcPerNode?: number;
}
export interface TrainingRuntimeSpecMlPolicyMpi {
  /** @default "OpenMPI" */
  mpiImplementation?: "OpenMPI" | "";
  /** @default 1 */
  numProcPerNode?: number;
  runLauncherAsNode?: boolean;
  /**
   * at most 4096 characters
   * @default "/root/.ssh"
   */
  sshAuthMountPath?: string;
}
export interface TrainingRuntimeSpecMlPolicyTorch {
  envInjection?: TrainingRuntimeSpecMlPolicyTorchEnvInjection;
}
export interface TrainingRuntimeSpecPodGroupPolicyCoscheduling {
  /** @default 60 */
  scheduleTimeoutSeconds?: number;
}
export interface TrainingRuntimeSpecPodGroupPolicyVolcano {
  networkTopology?: TrainingRuntimeSpecPodGroupPolicyVolcanoNetworkTopology;
}
export interface TrainingRuntimeSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
/** rule: `!(has(self.startupPolicy) && self.startupPolicy.startupPolicyOrder == 'InOrder' && self.replicatedJobs.exists(x, has(x.dependsOn)))` */
export interface TrainingRuntimeSpecTemplateSpec {
  coordinator?: TrainingRuntimeSpecTemplateSpecCoordinator;
  failurePolicy?: TrainingRuntimeSpecTemplateSpecFailurePolicy;
  managedBy?: string;
  network?: TrainingRuntimeSpecTemplateSpecNetwork;
  /** one per `name` */
  replicatedJobs?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobs[];
  startupPolicy?: TrainingRuntimeSpecTemplateSpecStartupPolicy;
  successPolicy?: TrainingRuntimeSpecTemplateSpecSuccessPolicy;
  suspend?: boolean;
  /** at least 0 */
  ttlSecondsAfterFinished?: number;
  /**
   * at most 50 items
   * rule: `self == oldSelf`
   */
  volumeClaimPolicies?: readonly TrainingRuntimeSpecTemplateSpecVolumeClaimPolicies[];
}
export interface TrainingRuntimeSpecMlPolicyTorchEnvInjection {
  /**
   * at most 16 items
   * one per `jobName`
   */
  targets?: readonly TrainingRuntimeSpecMlPolicyTorchEnvInjectionTargets[];
}
export interface TrainingRuntimeSpecPodGroupPolicyVolcanoNetworkTopology {
  /** @default 1 */
  highestTierAllowed?: number;
  /** @default "hard" */
  mode?: "hard" | "soft";
}
export interface TrainingRuntimeSpecTemplateSpecCoordinator {
  jobIndex?: number;
  podIndex?: number;
  replicatedJob: string;
}
/** rule: `self == oldSelf` */
export interface TrainingRuntimeSpecTemplateSpecFailurePolicy {
  maxRestarts?: number;
  /** @default "Recreate" */
  restartStrategy?: "Recreate" | "BlockingRecreate" | "InPlaceRestart";
  rules?: readonly TrainingRuntimeSpecTemplateSpecFailurePolicyRules[];
}
/** rule: `self == oldSelf` */
export interface TrainingRuntimeSpecTemplateSpecNetwork {
  enableDNSHostnames?: boolean;
  publishNotReadyAddresses?: boolean;
  subdomain?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobs {
  /**
   * at most 5 items
   * one per `name`
   * rule: `self == oldSelf`
   */
  dependsOn?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsDependsOn[];
  /** @default "default" */
  groupName?: string;
  name: string;
  /** @default 1 */
  replicas?: number;
  template: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplate;
}
/** rule: `self == oldSelf` */
export interface TrainingRuntimeSpecTemplateSpecStartupPolicy {
  startupPolicyOrder: "AnyOrder" | "InOrder";
}
/** rule: `self == oldSelf` */
export interface TrainingRuntimeSpecTemplateSpecSuccessPolicy {
  operator: "All" | "Any";
  targetReplicatedJobs?: readonly string[];
}
/** rule: `self.templates.all(t, !has(t.metadata.namespace) || size(t.metadata.namespace) == 0)` */
export interface TrainingRuntimeSpecTemplateSpecVolumeClaimPolicies {
  retentionPolicy?: TrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesRetentionPolicy;
  /** at most 50 items */
  templates?: readonly TrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplates[];
}
export interface TrainingRuntimeSpecMlPolicyTorchEnvInjectionTargets {
  /**
   * 1 … 8 items
   * no duplicates
   * rule: `!self.exists(c, c == 'node')`
   * each: at most 63 characters
   */
  containerNames: readonly string[];
  /** 1 … 253 characters */
  jobName: string;
}
export interface TrainingRuntimeSpecTemplateSpecFailurePolicyRules {
  action: "FailJobSet" | "RestartJobSet" | "RestartJobSetAndIgnoreMaxRestarts" | "RestartJob" | "RestartJobAndIgnoreMaxRestarts";
  name: string;
  onJobFailureMessagePatterns?: readonly string[];
  onJobFailureReasons?: readonly string[];
  targetReplicatedJobs?: readonly string[];
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsDependsOn {
  name: string;
  status: "Ready" | "Complete";
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplate {
  metadata?: TrainingRuntimeSpecTemplateMetadata;
  spec?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpec;
}
export interface TrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesRetentionPolicy {
  /** @default "Delete" */
  whenDeleted?: "Delete" | "Retain";
}
export interface TrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplates {
  apiVersion?: string;
  kind?: string;
  metadata?: TrainingRuntimeSpecTemplateMetadata;
  spec?: TrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesSpec;
  status?: TrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesStatus;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpec {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  backoffLimitPerIndex?: number;
  completionMode?: string;
  completions?: number;
  managedBy?: string;
  manualSelector?: boolean;
  maxFailedIndexes?: number;
  parallelism?: number;
  podFailurePolicy?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecPodFailurePolicy;
  podReplacementPolicy?: string;
  selector?: LabelSelector;
  successPolicy?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecSuccessPolicy;
  suspend?: boolean;
  template: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplate;
  ttlSecondsAfterFinished?: number;
}
export interface TrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesSpec {
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
export interface TrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  allocatedResources?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** one per `type` */
  conditions?: readonly TrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesStatusConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: TrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus;
  phase?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecPodFailurePolicy {
  rules: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecPodFailurePolicyRules[];
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecSuccessPolicy {
  rules: readonly SuccessPolicyRule[];
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplate {
  metadata?: TrainingRuntimeSpecTemplateMetadata;
  spec?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpec;
}
export interface TrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesStatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface TrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecPodFailurePolicyRules {
  action: string;
  onExitCodes?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes;
  onPodConditions?: readonly PodFailurePolicyOnPodConditionsPattern[];
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecOs[];
  schedulingGroup?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSchedulingGroup;
  securityContext?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumes[];
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes {
  containerName?: string;
  operator: string;
  /** no duplicates */
  values: readonly number[];
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinity {
  nodeAffinity?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecycle;
  livenessProbe?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersPorts[];
  readinessProbe?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersSecurityContext;
  startupProbe?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecycle;
  livenessProbe?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersPorts[];
  readinessProbe?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersSecurityContext;
  startupProbe?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecImagePullSecrets {
  name?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecOs {
  name: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecReadinessGates {
  conditionType: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContext {
  appArmorProfile?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPI;
  emptyDir?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEmptyDir;
  ephemeral?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesHostPath;
  image?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecycle {
  postStart?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecyclePostStart;
  preStop?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbe {
  exec?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSources[];
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecyclePostStart {
  exec?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeExec;
  httpGet?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: TrainingRuntimeSpecTemplateMetadata;
  spec: TrainingRuntimeSpecTemplateSpecVolumeClaimPoliciesTemplatesSpec;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface TrainingRuntimeSpecTemplateSpecReplicatedJobsTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}

// Machine-written by `npx projen generate` from leaderworkerset v0.10.0 (github:kubernetes-sigs/lws@2161f38ff333f9e24d3c44adef7cd5d9787cac00, digest 8105d5ae29e2399c760cb3ed94c0a9cd): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { StatefulSetPersistentVolumeClaimRetentionPolicy } from './kubernetes/apps/v1';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, HostAlias, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAntiAffinity, PodDNSConfig, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOVolumeSource, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeDevice, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `disaggregatedset.x-k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/lws
 */
export declare class DisaggregatedSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: DisaggregatedSetProps): { [K in keyof DisaggregatedSetProps]: DisaggregatedSetProps[K] } & { apiVersion: 'disaggregatedset.x-k8s.io/v1'; kind: 'DisaggregatedSet' };
  constructor(scope: Construct, id: string, props: DisaggregatedSetProps);
}
export interface DisaggregatedSetProps {
  metadata?: ObjectMeta;
  spec: DisaggregatedSetSpec;
}
export interface DisaggregatedSetSpec {
  placementPolicy?: DisaggregatedSetSpecPlacementPolicy;
  /**
   * 2 … 10 items
   * one per `name`
   */
  roles: readonly DisaggregatedSetSpecRoles[];
  /**
   * 1 … 100
   * @default 1
   */
  slices?: number;
}
export interface DisaggregatedSetSpecPlacementPolicy {
  topology?: string;
  /** @default "None" */
  type?: "None" | "ExclusiveSlice" | "ExclusiveTopology";
}
export interface DisaggregatedSetSpecRoles {
  metadata?: DisaggregatedSetSpecRolesMetadata;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  name: string;
  scaling?: DisaggregatedSetSpecRolesScaling;
  spec?: DisaggregatedSetSpecRolesSpec;
}
export interface DisaggregatedSetSpecRolesMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface DisaggregatedSetSpecRolesScaling {
  /** @default "Static" */
  mode?: "Static" | "External";
}
export interface DisaggregatedSetSpecRolesSpec {
  leaderWorkerTemplate: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplate;
  networkConfig?: DisaggregatedSetSpecRolesSpecNetworkConfig;
  /**
   * 0 … 1000000
   * @default 1
   */
  replicas?: number;
  rolloutStrategy?: DisaggregatedSetSpecRolesSpecRolloutStrategy;
  /** @default "LeaderCreated" */
  startupPolicy?: "LeaderCreated" | "LeaderReady";
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplate {
  leaderTemplate?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplate;
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy;
  /** @default "RecreateGroupOnPodRestart" */
  restartPolicy?: "Default" | "RecreateGroupOnPodRestart" | "RecreateGroupAfterStart" | "None";
  /** @default 1 */
  size?: number;
  subGroupPolicy?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateSubGroupPolicy;
  volumeClaimTemplates?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateVolumeClaimTemplates[];
  workerTemplate: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplate;
}
export interface DisaggregatedSetSpecRolesSpecNetworkConfig {
  subdomainPolicy: "Shared" | "UniquePerReplica";
}
export interface DisaggregatedSetSpecRolesSpecRolloutStrategy {
  rollingUpdateConfiguration?: DisaggregatedSetSpecRolesSpecRolloutStrategyRollingUpdateConfiguration;
  /** @default "RollingUpdate" */
  type?: "RollingUpdate";
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplate {
  metadata?: DisaggregatedSetSpecRolesMetadata;
  spec?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpec;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateSubGroupPolicy {
  /** @default "LeaderWorker" */
  subGroupPolicyType?: "LeaderWorker" | "LeaderExcluded";
  subGroupSize?: number;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateVolumeClaimTemplates {
  apiVersion?: string;
  kind?: string;
  metadata?: DisaggregatedSetSpecRolesMetadata;
  spec?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateVolumeClaimTemplatesSpec;
  status?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateVolumeClaimTemplatesStatus;
}
export interface DisaggregatedSetSpecRolesSpecRolloutStrategyRollingUpdateConfiguration {
  maxSurge?: number | string;
  /** @default 1 */
  maxUnavailable?: number | string;
  partition?: number;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecOs[];
  schedulingGroup?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecSchedulingGroup;
  securityContext?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumes[];
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateVolumeClaimTemplatesSpec {
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
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateVolumeClaimTemplatesStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  allocatedResources?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** one per `type` */
  conditions?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateVolumeClaimTemplatesStatusConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateVolumeClaimTemplatesStatusModifyVolumeStatus;
  phase?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecAffinity {
  nodeAffinity?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLifecycle;
  livenessProbe?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersPorts[];
  readinessProbe?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersSecurityContext;
  startupProbe?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLifecycle;
  livenessProbe?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersPorts[];
  readinessProbe?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersSecurityContext;
  startupProbe?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecImagePullSecrets {
  name?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecOs {
  name: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecReadinessGates {
  conditionType: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecSecurityContext {
  appArmorProfile?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesDownwardAPI;
  emptyDir?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesEmptyDir;
  ephemeral?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesHostPath;
  image?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateVolumeClaimTemplatesStatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateVolumeClaimTemplatesStatusModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLifecycle {
  postStart?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLifecyclePostStart;
  preStop?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbe {
  exec?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesDownwardAPIItems[];
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSources[];
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLifecyclePostStart {
  exec?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbeExec;
  httpGet?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: DisaggregatedSetSpecRolesMetadata;
  spec: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateVolumeClaimTemplatesSpec;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesDownwardAPIItems[];
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `disaggregatedset.x-k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/lws
 */
export declare class DisaggregatedSetRoleScaler extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DisaggregatedSetRoleScalerProps): { [K in keyof DisaggregatedSetRoleScalerProps]: DisaggregatedSetRoleScalerProps[K] } & { apiVersion: 'disaggregatedset.x-k8s.io/v1'; kind: 'DisaggregatedSetRoleScaler' };
  constructor(scope: Construct, id: string, props?: DisaggregatedSetRoleScalerProps);
}
export interface DisaggregatedSetRoleScalerProps {
  metadata?: ObjectMeta;
  spec?: DisaggregatedSetRoleScalerSpec;
}
export interface DisaggregatedSetRoleScalerSpec {
  /** at least 0 */
  replicas?: number;
}
/**
 * `leaderworkerset.x-k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/lws
 */
export declare class LeaderWorkerSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LeaderWorkerSetProps): { [K in keyof LeaderWorkerSetProps]: LeaderWorkerSetProps[K] } & { apiVersion: 'leaderworkerset.x-k8s.io/v1'; kind: 'LeaderWorkerSet' };
  constructor(scope: Construct, id: string, props?: LeaderWorkerSetProps);
}
export interface LeaderWorkerSetProps {
  metadata?: ObjectMeta;
  spec?: LeaderWorkerSetSpec;
}
export interface LeaderWorkerSetSpec {
  leaderWorkerTemplate: LeaderWorkerSetSpecLeaderWorkerTemplate;
  networkConfig?: LeaderWorkerSetSpecNetworkConfig;
  /**
   * 0 … 1000000
   * @default 1
   */
  replicas?: number;
  rolloutStrategy?: LeaderWorkerSetSpecRolloutStrategy;
  /** @default "LeaderCreated" */
  startupPolicy?: "LeaderCreated" | "LeaderReady";
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplate {
  leaderTemplate?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplate;
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy;
  /** @default "RecreateGroupOnPodRestart" */
  restartPolicy?: "Default" | "RecreateGroupOnPodRestart" | "RecreateGroupAfterStart" | "None";
  /** @default 1 */
  size?: number;
  subGroupPolicy?: LeaderWorkerSetSpecLeaderWorkerTemplateSubGroupPolicy;
  volumeClaimTemplates?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateVolumeClaimTemplates[];
  workerTemplate: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplate;
}
export interface LeaderWorkerSetSpecNetworkConfig {
  subdomainPolicy: "Shared" | "UniquePerReplica";
}
export interface LeaderWorkerSetSpecRolloutStrategy {
  rollingUpdateConfiguration?: LeaderWorkerSetSpecRolloutStrategyRollingUpdateConfiguration;
  /** @default "RollingUpdate" */
  type?: "RollingUpdate";
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplate {
  metadata?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateMetadata;
  spec?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpec;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateSubGroupPolicy {
  /** @default "LeaderWorker" */
  subGroupPolicyType?: "LeaderWorker" | "LeaderExcluded";
  subGroupSize?: number;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateVolumeClaimTemplates {
  apiVersion?: string;
  kind?: string;
  metadata?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateMetadata;
  spec?: LeaderWorkerSetSpecLeaderWorkerTemplateVolumeClaimTemplatesSpec;
  status?: LeaderWorkerSetSpecLeaderWorkerTemplateVolumeClaimTemplatesStatus;
}
export interface LeaderWorkerSetSpecRolloutStrategyRollingUpdateConfiguration {
  maxSurge?: number | string;
  /** @default 1 */
  maxUnavailable?: number | string;
  partition?: number;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecOs[];
  schedulingGroup?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecSchedulingGroup;
  securityContext?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumes[];
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateVolumeClaimTemplatesSpec {
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
export interface LeaderWorkerSetSpecLeaderWorkerTemplateVolumeClaimTemplatesStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  allocatedResources?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** one per `type` */
  conditions?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateVolumeClaimTemplatesStatusConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: LeaderWorkerSetSpecLeaderWorkerTemplateVolumeClaimTemplatesStatusModifyVolumeStatus;
  phase?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecAffinity {
  nodeAffinity?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLifecycle;
  livenessProbe?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersPorts[];
  readinessProbe?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersSecurityContext;
  startupProbe?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLifecycle;
  livenessProbe?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersPorts[];
  readinessProbe?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersSecurityContext;
  startupProbe?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecImagePullSecrets {
  name?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecOs {
  name: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecReadinessGates {
  conditionType: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecSecurityContext {
  appArmorProfile?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesDownwardAPI;
  emptyDir?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesEmptyDir;
  ephemeral?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesHostPath;
  image?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateVolumeClaimTemplatesStatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateVolumeClaimTemplatesStatusModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLifecycle {
  postStart?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLifecyclePostStart;
  preStop?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbe {
  exec?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesDownwardAPIItems[];
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSources[];
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLifecyclePostStart {
  exec?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbeExec;
  httpGet?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateMetadata;
  spec: LeaderWorkerSetSpecLeaderWorkerTemplateVolumeClaimTemplatesSpec;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesDownwardAPIItems[];
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface LeaderWorkerSetSpecLeaderWorkerTemplateLeaderTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}

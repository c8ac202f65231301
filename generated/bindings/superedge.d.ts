// Machine-written by `npx projen generate` from superedge v0.9.0 (github:superedge/superedge@897cd03f064ea214d10e1c24b2f509801803f599, digest 5ee641e9a1b9e05400be241c0b530db7): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { RollingUpdateDaemonSet } from './kubernetes/apps/v1';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ConfigMapKeySelector, EnvFromSource, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodDNSConfig, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, SELinuxOptions, ScaleIOVolumeSource, SecretKeySelector, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, VolumeDevice, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `apps.superedge.io/v1`, namespaced
 * @see https://github.com/superedge/superedge
 */
export declare class EDeployment extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EDeploymentProps): { [K in keyof EDeploymentProps]: EDeploymentProps[K] } & { apiVersion: 'apps.superedge.io/v1'; kind: 'EDeployment' };
  constructor(scope: Construct, id: string, props?: EDeploymentProps);
}
export interface EDeploymentProps {
  metadata?: ObjectMeta;
  spec?: EDeploymentSpec;
}
export interface EDeploymentSpec {
  minReadySeconds?: number;
  paused?: boolean;
  progressDeadlineSeconds?: number;
  replicas?: number;
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  strategy?: EDeploymentSpecStrategy;
  template: EDeploymentSpecTemplate;
}
export interface EDeploymentSpecStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
  type?: string;
}
export interface EDeploymentSpecTemplate {
  metadata?: Record<string, never>;
  spec?: EDeploymentSpecTemplateSpec;
}
export interface EDeploymentSpecTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: EDeploymentSpecTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  containers: readonly EDeploymentSpecTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: readonly EDeploymentSpecTemplateSpecEphemeralContainers[];
  hostAliases?: readonly EDeploymentSpecTemplateSpecHostAliases[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostname?: string;
  /** → Secret */
  imagePullSecrets?: readonly EDeploymentSpecTemplateSpecImagePullSecrets[];
  initContainers?: readonly EDeploymentSpecTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly EDeploymentSpecTemplateSpecReadinessGates[];
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  securityContext?: EDeploymentSpecTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly EDeploymentSpecTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly EDeploymentSpecTemplateSpecTopologySpreadConstraints[];
  volumes?: readonly EDeploymentSpecTemplateSpecVolumes[];
}
export interface EDeploymentSpecTemplateSpecAffinity {
  nodeAffinity?: EDeploymentSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: EDeploymentSpecTemplateSpecAffinityPodAffinity;
  podAntiAffinity?: EDeploymentSpecTemplateSpecAffinityPodAffinity;
}
export interface EDeploymentSpecTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly EDeploymentSpecTemplateSpecContainersEnv[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: EDeploymentSpecTemplateSpecContainersLifecycle;
  livenessProbe?: EDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly EDeploymentSpecTemplateSpecContainersPorts[];
  readinessProbe?: EDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: VolumeResourceRequirements;
  securityContext?: EDeploymentSpecTemplateSpecContainersSecurityContext;
  startupProbe?: EDeploymentSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly EDeploymentSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface EDeploymentSpecTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly EDeploymentSpecTemplateSpecContainersEnv[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: EDeploymentSpecTemplateSpecContainersLifecycle;
  livenessProbe?: EDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: string;
  ports?: readonly EDeploymentSpecTemplateSpecContainersPorts[];
  readinessProbe?: EDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: VolumeResourceRequirements;
  securityContext?: EDeploymentSpecTemplateSpecContainersSecurityContext;
  startupProbe?: EDeploymentSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly EDeploymentSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface EDeploymentSpecTemplateSpecHostAliases {
  hostnames?: readonly string[];
  ip?: string;
}
export interface EDeploymentSpecTemplateSpecImagePullSecrets {
  name?: string;
}
export interface EDeploymentSpecTemplateSpecReadinessGates {
  conditionType: string;
}
export interface EDeploymentSpecTemplateSpecSecurityContext {
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: EDeploymentSpecTemplateSpecSecurityContextSeccompProfile;
  supplementalGroups?: readonly number[];
  sysctls?: readonly Sysctl[];
  windowsOptions?: EDeploymentSpecTemplateSpecSecurityContextWindowsOptions;
}
export interface EDeploymentSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface EDeploymentSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  maxSkew: number;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface EDeploymentSpecTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: EDeploymentSpecTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: EDeploymentSpecTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: EDeploymentSpecTemplateSpecVolumesDownwardAPI;
  emptyDir?: EDeploymentSpecTemplateSpecVolumesEmptyDir;
  ephemeral?: EDeploymentSpecTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: EDeploymentSpecTemplateSpecVolumesHostPath;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: EDeploymentSpecTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: EDeploymentSpecTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface EDeploymentSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly EDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: EDeploymentSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface EDeploymentSpecTemplateSpecAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly EDeploymentSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly EDeploymentSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}
export interface EDeploymentSpecTemplateSpecContainersEnv {
  name: string;
  value?: string;
  valueFrom?: EDeploymentSpecTemplateSpecContainersEnvValueFrom;
}
export interface EDeploymentSpecTemplateSpecContainersLifecycle {
  postStart?: EDeploymentSpecTemplateSpecContainersLifecyclePostStart;
  preStop?: EDeploymentSpecTemplateSpecContainersLifecyclePostStart;
}
export interface EDeploymentSpecTemplateSpecContainersLivenessProbe {
  exec?: EDeploymentSpecTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  httpGet?: EDeploymentSpecTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  timeoutSeconds?: number;
}
export interface EDeploymentSpecTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface EDeploymentSpecTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: EDeploymentSpecTemplateSpecSecurityContextSeccompProfile;
  windowsOptions?: EDeploymentSpecTemplateSpecSecurityContextWindowsOptions;
}
export interface EDeploymentSpecTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  subPath?: string;
  subPathExpr?: string;
}
export interface EDeploymentSpecTemplateSpecSecurityContextSeccompProfile {
  localhostProfile?: string;
  type: string;
}
export interface EDeploymentSpecTemplateSpecSecurityContextWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  runAsUserName?: string;
}
export interface EDeploymentSpecTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface EDeploymentSpecTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly EDeploymentSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface EDeploymentSpecTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly EDeploymentSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface EDeploymentSpecTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface EDeploymentSpecTemplateSpecVolumesEphemeral {
  readOnly?: boolean;
  volumeClaimTemplate?: EDeploymentSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface EDeploymentSpecTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface EDeploymentSpecTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly EDeploymentSpecTemplateSpecVolumesProjectedSources[];
}
export interface EDeploymentSpecTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly EDeploymentSpecTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface EDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: EDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface EDeploymentSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly EDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface EDeploymentSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: EDeploymentSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution;
  weight: number;
}
export interface EDeploymentSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  labelSelector?: LabelSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}
export interface EDeploymentSpecTemplateSpecContainersEnvValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: ObjectFieldSelector;
  resourceFieldRef?: ResourceFieldSelector;
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface EDeploymentSpecTemplateSpecContainersLifecyclePostStart {
  exec?: EDeploymentSpecTemplateSpecContainersLivenessProbeExec;
  httpGet?: EDeploymentSpecTemplateSpecContainersLivenessProbeHttpGet;
  tcpSocket?: TCPSocketAction;
}
export interface EDeploymentSpecTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface EDeploymentSpecTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface EDeploymentSpecTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface EDeploymentSpecTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface EDeploymentSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: EDeploymentSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface EDeploymentSpecTemplateSpecVolumesProjectedSources {
  configMap?: EDeploymentSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: EDeploymentSpecTemplateSpecVolumesProjectedSourcesDownwardAPI;
  secret?: EDeploymentSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: EDeploymentSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface EDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly EDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface EDeploymentSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: TypedLocalObjectReference;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  /** → StorageClass */
  storageClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface EDeploymentSpecTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly EDeploymentSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface EDeploymentSpecTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly EDeploymentSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface EDeploymentSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface EDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `site.superedge.io/v1alpha1`, cluster-scoped
 * @see https://github.com/superedge/superedge
 */
export declare class NodeGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NodeGroupProps): { [K in keyof NodeGroupProps]: NodeGroupProps[K] } & { apiVersion: 'site.superedge.io/v1alpha1'; kind: 'NodeGroup' };
  constructor(scope: Construct, id: string, props?: NodeGroupProps);
}
export interface NodeGroupProps {
  metadata?: ObjectMeta;
  spec?: NodeGroupSpec;
}
export interface NodeGroupSpec {
  autofindnodekeys?: readonly string[];
  nodeunits?: readonly string[];
  selector?: NodeGroupSpecSelector;
  workload?: readonly NodeGroupSpecWorkload[];
}
export interface NodeGroupSpecSelector {
  annotations?: { [k: string]: string };
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: { [k: string]: string };
}
export interface NodeGroupSpecWorkload {
  name?: string;
  selector?: NodeGroupSpecSelector;
  type?: string;
}
/**
 * `site.superedge.io/v1alpha1`, cluster-scoped
 * @see https://github.com/superedge/superedge
 */
export declare class NodeUnit extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NodeUnitProps): { [K in keyof NodeUnitProps]: NodeUnitProps[K] } & { apiVersion: 'site.superedge.io/v1alpha1'; kind: 'NodeUnit' };
  constructor(scope: Construct, id: string, props?: NodeUnitProps);
}
export interface NodeUnitProps {
  metadata?: ObjectMeta;
  spec?: NodeUnitSpec;
}
export interface NodeUnitSpec {
  nodes?: readonly string[];
  selector?: NodeUnitSpecSelector;
  setnode?: NodeUnitSpecSetnode;
  taints?: readonly NodeUnitSpecTaints[];
  /** @default "edge" */
  type?: string;
  unschedulable?: boolean;
}
export interface NodeUnitSpecSelector {
  annotations?: { [k: string]: string };
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: { [k: string]: string };
}
export interface NodeUnitSpecSetnode {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  taints?: readonly NodeUnitSpecTaints[];
}
export interface NodeUnitSpecTaints {
  effect: string;
  key: string;
  /** format date-time */
  timeAdded?: string;
  value?: string;
}
/**
 * `superedge.io/v1`, namespaced
 * @see https://github.com/superedge/superedge
 */
export declare class DeploymentGrid extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DeploymentGridProps): { [K in keyof DeploymentGridProps]: DeploymentGridProps[K] } & { apiVersion: 'superedge.io/v1'; kind: 'DeploymentGrid' };
  constructor(scope: Construct, id: string, props?: DeploymentGridProps);
}
export interface DeploymentGridProps {
  metadata?: ObjectMeta;
  spec?: DeploymentGridSpec;
  status?: DeploymentGridStatus;
}
export interface DeploymentGridSpec {
  autoDeleteUnusedTemplate?: boolean;
  defaultTemplateName?: string;
  gridUniqKey?: string;
  template?: DeploymentGridSpecTemplate;
  templatePool?: { [k: string]: DeploymentGridSpecTemplatePool };
  templates?: { [k: string]: string };
}
export interface DeploymentGridStatus {
  states?: { [k: string]: DeploymentGridStatusStates };
}
export interface DeploymentGridSpecTemplate {
  minReadySeconds?: number;
  paused?: boolean;
  progressDeadlineSeconds?: number;
  replicas?: number;
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  strategy?: DeploymentGridSpecTemplateStrategy;
  template: DeploymentGridSpecTemplateTemplate;
}
export interface DeploymentGridSpecTemplatePool {
  minReadySeconds?: number;
  paused?: boolean;
  progressDeadlineSeconds?: number;
  replicas?: number;
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  strategy?: DeploymentGridSpecTemplateStrategy;
  template: DeploymentGridSpecTemplatePoolTemplate;
}
export interface DeploymentGridStatusStates {
  availableReplicas?: number;
  collisionCount?: number;
  conditions?: readonly DeploymentGridStatusStatesConditions[];
  observedGeneration?: number;
  readyReplicas?: number;
  replicas?: number;
  unavailableReplicas?: number;
  updatedReplicas?: number;
}
export interface DeploymentGridSpecTemplateStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
  type?: string;
}
export interface DeploymentGridSpecTemplateTemplate {
  metadata?: Record<string, unknown>;
  spec?: DeploymentGridSpecTemplateTemplateSpec;
}
export interface DeploymentGridSpecTemplatePoolTemplate {
  metadata?: Record<string, never>;
  spec?: DeploymentGridSpecTemplateTemplateSpec;
}
export interface DeploymentGridStatusStatesConditions {
  /** format date-time */
  lastTransitionTime?: string;
  /** format date-time */
  lastUpdateTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface DeploymentGridSpecTemplateTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: DeploymentGridSpecTemplateTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  containers: readonly DeploymentGridSpecTemplateTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: readonly DeploymentGridSpecTemplateTemplateSpecEphemeralContainers[];
  hostAliases?: readonly DeploymentGridSpecTemplateTemplateSpecHostAliases[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostname?: string;
  /** → Secret */
  imagePullSecrets?: readonly DeploymentGridSpecTemplateTemplateSpecImagePullSecrets[];
  initContainers?: readonly DeploymentGridSpecTemplateTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly DeploymentGridSpecTemplateTemplateSpecReadinessGates[];
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  securityContext?: DeploymentGridSpecTemplateTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly DeploymentGridSpecTemplateTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly DeploymentGridSpecTemplateTemplateSpecTopologySpreadConstraints[];
  volumes?: readonly DeploymentGridSpecTemplateTemplateSpecVolumes[];
}
export interface DeploymentGridSpecTemplateTemplateSpecAffinity {
  nodeAffinity?: DeploymentGridSpecTemplateTemplateSpecAffinityNodeAffinity;
  podAffinity?: DeploymentGridSpecTemplateTemplateSpecAffinityPodAffinity;
  podAntiAffinity?: DeploymentGridSpecTemplateTemplateSpecAffinityPodAffinity;
}
export interface DeploymentGridSpecTemplateTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly DeploymentGridSpecTemplateTemplateSpecContainersEnv[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: DeploymentGridSpecTemplateTemplateSpecContainersLifecycle;
  livenessProbe?: DeploymentGridSpecTemplateTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly DeploymentGridSpecTemplateTemplateSpecContainersPorts[];
  readinessProbe?: DeploymentGridSpecTemplateTemplateSpecContainersLivenessProbe;
  resources?: VolumeResourceRequirements;
  securityContext?: DeploymentGridSpecTemplateTemplateSpecContainersSecurityContext;
  startupProbe?: DeploymentGridSpecTemplateTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly DeploymentGridSpecTemplateTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly DeploymentGridSpecTemplateTemplateSpecContainersEnv[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: DeploymentGridSpecTemplateTemplateSpecContainersLifecycle;
  livenessProbe?: DeploymentGridSpecTemplateTemplateSpecContainersLivenessProbe;
  name: string;
  ports?: readonly DeploymentGridSpecTemplateTemplateSpecContainersPorts[];
  readinessProbe?: DeploymentGridSpecTemplateTemplateSpecContainersLivenessProbe;
  resources?: VolumeResourceRequirements;
  securityContext?: DeploymentGridSpecTemplateTemplateSpecContainersSecurityContext;
  startupProbe?: DeploymentGridSpecTemplateTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly DeploymentGridSpecTemplateTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecHostAliases {
  hostnames?: readonly string[];
  ip?: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecImagePullSecrets {
  name?: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecReadinessGates {
  conditionType: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecSecurityContext {
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: DeploymentGridSpecTemplateTemplateSpecSecurityContextSeccompProfile;
  supplementalGroups?: readonly number[];
  sysctls?: readonly Sysctl[];
  windowsOptions?: DeploymentGridSpecTemplateTemplateSpecSecurityContextWindowsOptions;
}
export interface DeploymentGridSpecTemplateTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  maxSkew: number;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: DeploymentGridSpecTemplateTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: DeploymentGridSpecTemplateTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: DeploymentGridSpecTemplateTemplateSpecVolumesDownwardAPI;
  emptyDir?: DeploymentGridSpecTemplateTemplateSpecVolumesEmptyDir;
  ephemeral?: DeploymentGridSpecTemplateTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: DeploymentGridSpecTemplateTemplateSpecVolumesHostPath;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: DeploymentGridSpecTemplateTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: DeploymentGridSpecTemplateTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface DeploymentGridSpecTemplateTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly DeploymentGridSpecTemplateTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: DeploymentGridSpecTemplateTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface DeploymentGridSpecTemplateTemplateSpecAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly DeploymentGridSpecTemplateTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly DeploymentGridSpecTemplateTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}
export interface DeploymentGridSpecTemplateTemplateSpecContainersEnv {
  name: string;
  value?: string;
  valueFrom?: DeploymentGridSpecTemplateTemplateSpecContainersEnvValueFrom;
}
export interface DeploymentGridSpecTemplateTemplateSpecContainersLifecycle {
  postStart?: DeploymentGridSpecTemplateTemplateSpecContainersLifecyclePostStart;
  preStop?: DeploymentGridSpecTemplateTemplateSpecContainersLifecyclePostStart;
}
export interface DeploymentGridSpecTemplateTemplateSpecContainersLivenessProbe {
  exec?: DeploymentGridSpecTemplateTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  httpGet?: DeploymentGridSpecTemplateTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  timeoutSeconds?: number;
}
export interface DeploymentGridSpecTemplateTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: DeploymentGridSpecTemplateTemplateSpecSecurityContextSeccompProfile;
  windowsOptions?: DeploymentGridSpecTemplateTemplateSpecSecurityContextWindowsOptions;
}
export interface DeploymentGridSpecTemplateTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  subPath?: string;
  subPathExpr?: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecSecurityContextSeccompProfile {
  localhostProfile?: string;
  type: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecSecurityContextWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  runAsUserName?: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly DeploymentGridSpecTemplateTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly DeploymentGridSpecTemplateTemplateSpecVolumesDownwardAPIItems[];
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumesEphemeral {
  readOnly?: boolean;
  volumeClaimTemplate?: DeploymentGridSpecTemplateTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly DeploymentGridSpecTemplateTemplateSpecVolumesProjectedSources[];
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly DeploymentGridSpecTemplateTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: DeploymentGridSpecTemplateTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface DeploymentGridSpecTemplateTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly DeploymentGridSpecTemplateTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface DeploymentGridSpecTemplateTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: DeploymentGridSpecTemplateTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution;
  weight: number;
}
export interface DeploymentGridSpecTemplateTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  labelSelector?: LabelSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecContainersEnvValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: ObjectFieldSelector;
  resourceFieldRef?: ResourceFieldSelector;
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface DeploymentGridSpecTemplateTemplateSpecContainersLifecyclePostStart {
  exec?: DeploymentGridSpecTemplateTemplateSpecContainersLivenessProbeExec;
  httpGet?: DeploymentGridSpecTemplateTemplateSpecContainersLivenessProbeHttpGet;
  tcpSocket?: TCPSocketAction;
}
export interface DeploymentGridSpecTemplateTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface DeploymentGridSpecTemplateTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: DeploymentGridSpecTemplateTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumesProjectedSources {
  configMap?: DeploymentGridSpecTemplateTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: DeploymentGridSpecTemplateTemplateSpecVolumesProjectedSourcesDownwardAPI;
  secret?: DeploymentGridSpecTemplateTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: DeploymentGridSpecTemplateTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface DeploymentGridSpecTemplateTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly DeploymentGridSpecTemplateTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: TypedLocalObjectReference;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  /** → StorageClass */
  storageClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly DeploymentGridSpecTemplateTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly DeploymentGridSpecTemplateTemplateSpecVolumesDownwardAPIItems[];
}
export interface DeploymentGridSpecTemplateTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface DeploymentGridSpecTemplateTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `superedge.io/v1`, namespaced
 * @see https://github.com/superedge/superedge
 */
export declare class ServiceGrid extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceGridProps): { [K in keyof ServiceGridProps]: ServiceGridProps[K] } & { apiVersion: 'superedge.io/v1'; kind: 'ServiceGrid' };
  constructor(scope: Construct, id: string, props?: ServiceGridProps);
}
export interface ServiceGridProps {
  metadata?: ObjectMeta;
  spec?: ServiceGridSpec;
  status?: ServiceGridStatus;
}
export interface ServiceGridSpec {
  gridUniqKey?: string;
  template?: ServiceGridSpecTemplate;
}
export interface ServiceGridStatus {
  /** one per `type` */
  conditions?: readonly ServiceGridStatusConditions[];
  loadBalancer?: ServiceGridStatusLoadBalancer;
}
export interface ServiceGridSpecTemplate {
  allocateLoadBalancerNodePorts?: boolean;
  clusterIP?: string;
  clusterIPs?: readonly string[];
  externalIPs?: readonly string[];
  externalName?: string;
  externalTrafficPolicy?: string;
  healthCheckNodePort?: number;
  ipFamilies?: readonly string[];
  ipFamilyPolicy?: string;
  loadBalancerIP?: string;
  loadBalancerSourceRanges?: readonly string[];
  /** one per `port`, `protocol` */
  ports?: readonly ServiceGridSpecTemplatePorts[];
  publishNotReadyAddresses?: boolean;
  selector?: { [k: string]: string };
  sessionAffinity?: string;
  sessionAffinityConfig?: ServiceGridSpecTemplateSessionAffinityConfig;
  topologyKeys?: readonly string[];
  type?: string;
}
export interface ServiceGridStatusConditions {
  /** format date-time */
  lastTransitionTime: string;
  /** at most 32768 characters */
  message: string;
  /** at least 0 */
  observedGeneration?: number;
  /**
   * 1 … 1024 characters
   * pattern `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`
   */
  reason: string;
  status: "True" | "False" | "Unknown";
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  type: string;
}
export interface ServiceGridStatusLoadBalancer {
  ingress?: readonly ServiceGridStatusLoadBalancerIngress[];
}
export interface ServiceGridSpecTemplatePorts {
  appProtocol?: string;
  name?: string;
  nodePort?: number;
  port: number;
  /** @default "TCP" */
  protocol?: string;
  targetPort?: number | string;
}
export interface ServiceGridSpecTemplateSessionAffinityConfig {
  clientIP?: ServiceGridSpecTemplateSessionAffinityConfigClientIP;
}
export interface ServiceGridStatusLoadBalancerIngress {
  hostname?: string;
  ip?: string;
  ports?: readonly ServiceGridStatusLoadBalancerIngressPorts[];
}
export interface ServiceGridSpecTemplateSessionAffinityConfigClientIP {
  timeoutSeconds?: number;
}
export interface ServiceGridStatusLoadBalancerIngressPorts {
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  error?: string;
  port: number;
  /** @default "TCP" */
  protocol?: string;
}
/**
 * `superedge.io/v1`, namespaced
 * @see https://github.com/superedge/superedge
 */
export declare class StatefulSetGrid extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: StatefulSetGridProps): { [K in keyof StatefulSetGridProps]: StatefulSetGridProps[K] } & { apiVersion: 'superedge.io/v1'; kind: 'StatefulSetGrid' };
  constructor(scope: Construct, id: string, props?: StatefulSetGridProps);
}
export interface StatefulSetGridProps {
  metadata?: ObjectMeta;
  spec?: StatefulSetGridSpec;
  status?: StatefulSetGridStatus;
}
export interface StatefulSetGridSpec {
  autoDeleteUnusedTemplate?: boolean;
  defaultTemplateName?: string;
  gridUniqKey?: string;
  template?: StatefulSetGridSpecTemplate;
  templatePool?: { [k: string]: StatefulSetGridSpecTemplatePool };
  templates?: { [k: string]: string };
}
export interface StatefulSetGridStatus {
  states?: { [k: string]: StatefulSetGridStatusStates };
}
export interface StatefulSetGridSpecTemplate {
  podManagementPolicy?: string;
  replicas?: number;
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  serviceName: string;
  template: StatefulSetGridSpecTemplateTemplate;
  updateStrategy?: StatefulSetGridSpecTemplateUpdateStrategy;
  volumeClaimTemplates?: readonly StatefulSetGridSpecTemplateVolumeClaimTemplates[];
}
export interface StatefulSetGridSpecTemplatePool {
  podManagementPolicy?: string;
  replicas?: number;
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  serviceName: string;
  template: StatefulSetGridSpecTemplatePoolTemplate;
  updateStrategy?: StatefulSetGridSpecTemplateUpdateStrategy;
  volumeClaimTemplates?: readonly StatefulSetGridSpecTemplateVolumeClaimTemplates[];
}
export interface StatefulSetGridStatusStates {
  collisionCount?: number;
  conditions?: readonly StatefulSetGridStatusStatesConditions[];
  currentReplicas?: number;
  currentRevision?: string;
  observedGeneration?: number;
  readyReplicas?: number;
  replicas: number;
  updateRevision?: string;
  updatedReplicas?: number;
}
export interface StatefulSetGridSpecTemplateTemplate {
  metadata?: Record<string, unknown>;
  spec?: StatefulSetGridSpecTemplateTemplateSpec;
}
export interface StatefulSetGridSpecTemplateUpdateStrategy {
  rollingUpdate?: StatefulSetGridSpecTemplateUpdateStrategyRollingUpdate;
  type?: string;
}
export interface StatefulSetGridSpecTemplateVolumeClaimTemplates {
  apiVersion?: string;
  kind?: string;
  metadata?: Record<string, never>;
  spec?: StatefulSetGridSpecTemplateVolumeClaimTemplatesSpec;
  status?: StatefulSetGridSpecTemplateVolumeClaimTemplatesStatus;
}
export interface StatefulSetGridSpecTemplatePoolTemplate {
  metadata?: Record<string, never>;
  spec?: StatefulSetGridSpecTemplateTemplateSpec;
}
export interface StatefulSetGridStatusStatesConditions {
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: StatefulSetGridSpecTemplateTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  containers: readonly StatefulSetGridSpecTemplateTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: readonly StatefulSetGridSpecTemplateTemplateSpecEphemeralContainers[];
  hostAliases?: readonly StatefulSetGridSpecTemplateTemplateSpecHostAliases[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostname?: string;
  /** → Secret */
  imagePullSecrets?: readonly StatefulSetGridSpecTemplateTemplateSpecImagePullSecrets[];
  initContainers?: readonly StatefulSetGridSpecTemplateTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly StatefulSetGridSpecTemplateTemplateSpecReadinessGates[];
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  securityContext?: StatefulSetGridSpecTemplateTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly StatefulSetGridSpecTemplateTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly StatefulSetGridSpecTemplateTemplateSpecTopologySpreadConstraints[];
  volumes?: readonly StatefulSetGridSpecTemplateTemplateSpecVolumes[];
}
export interface StatefulSetGridSpecTemplateUpdateStrategyRollingUpdate {
  partition?: number;
}
export interface StatefulSetGridSpecTemplateVolumeClaimTemplatesSpec {
  accessModes?: readonly string[];
  dataSource?: TypedLocalObjectReference;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  /** → StorageClass */
  storageClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface StatefulSetGridSpecTemplateVolumeClaimTemplatesStatus {
  accessModes?: readonly string[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  conditions?: readonly StatefulSetGridSpecTemplateVolumeClaimTemplatesStatusConditions[];
  phase?: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecAffinity {
  nodeAffinity?: StatefulSetGridSpecTemplateTemplateSpecAffinityNodeAffinity;
  podAffinity?: StatefulSetGridSpecTemplateTemplateSpecAffinityPodAffinity;
  podAntiAffinity?: StatefulSetGridSpecTemplateTemplateSpecAffinityPodAffinity;
}
export interface StatefulSetGridSpecTemplateTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly StatefulSetGridSpecTemplateTemplateSpecContainersEnv[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: StatefulSetGridSpecTemplateTemplateSpecContainersLifecycle;
  livenessProbe?: StatefulSetGridSpecTemplateTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly StatefulSetGridSpecTemplateTemplateSpecContainersPorts[];
  readinessProbe?: StatefulSetGridSpecTemplateTemplateSpecContainersLivenessProbe;
  resources?: VolumeResourceRequirements;
  securityContext?: StatefulSetGridSpecTemplateTemplateSpecContainersSecurityContext;
  startupProbe?: StatefulSetGridSpecTemplateTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly StatefulSetGridSpecTemplateTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly StatefulSetGridSpecTemplateTemplateSpecContainersEnv[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: StatefulSetGridSpecTemplateTemplateSpecContainersLifecycle;
  livenessProbe?: StatefulSetGridSpecTemplateTemplateSpecContainersLivenessProbe;
  name: string;
  ports?: readonly StatefulSetGridSpecTemplateTemplateSpecContainersPorts[];
  readinessProbe?: StatefulSetGridSpecTemplateTemplateSpecContainersLivenessProbe;
  resources?: VolumeResourceRequirements;
  securityContext?: StatefulSetGridSpecTemplateTemplateSpecContainersSecurityContext;
  startupProbe?: StatefulSetGridSpecTemplateTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly StatefulSetGridSpecTemplateTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecHostAliases {
  hostnames?: readonly string[];
  ip?: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecImagePullSecrets {
  name?: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecReadinessGates {
  conditionType: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecSecurityContext {
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: StatefulSetGridSpecTemplateTemplateSpecSecurityContextSeccompProfile;
  supplementalGroups?: readonly number[];
  sysctls?: readonly Sysctl[];
  windowsOptions?: StatefulSetGridSpecTemplateTemplateSpecSecurityContextWindowsOptions;
}
export interface StatefulSetGridSpecTemplateTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  maxSkew: number;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: StatefulSetGridSpecTemplateTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: StatefulSetGridSpecTemplateTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: StatefulSetGridSpecTemplateTemplateSpecVolumesDownwardAPI;
  emptyDir?: StatefulSetGridSpecTemplateTemplateSpecVolumesEmptyDir;
  ephemeral?: StatefulSetGridSpecTemplateTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: StatefulSetGridSpecTemplateTemplateSpecVolumesHostPath;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: StatefulSetGridSpecTemplateTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: StatefulSetGridSpecTemplateTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface StatefulSetGridSpecTemplateVolumeClaimTemplatesStatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly StatefulSetGridSpecTemplateTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: StatefulSetGridSpecTemplateTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface StatefulSetGridSpecTemplateTemplateSpecAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly StatefulSetGridSpecTemplateTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly StatefulSetGridSpecTemplateTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}
export interface StatefulSetGridSpecTemplateTemplateSpecContainersEnv {
  name: string;
  value?: string;
  valueFrom?: StatefulSetGridSpecTemplateTemplateSpecContainersEnvValueFrom;
}
export interface StatefulSetGridSpecTemplateTemplateSpecContainersLifecycle {
  postStart?: StatefulSetGridSpecTemplateTemplateSpecContainersLifecyclePostStart;
  preStop?: StatefulSetGridSpecTemplateTemplateSpecContainersLifecyclePostStart;
}
export interface StatefulSetGridSpecTemplateTemplateSpecContainersLivenessProbe {
  exec?: StatefulSetGridSpecTemplateTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  httpGet?: StatefulSetGridSpecTemplateTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  timeoutSeconds?: number;
}
export interface StatefulSetGridSpecTemplateTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: StatefulSetGridSpecTemplateTemplateSpecSecurityContextSeccompProfile;
  windowsOptions?: StatefulSetGridSpecTemplateTemplateSpecSecurityContextWindowsOptions;
}
export interface StatefulSetGridSpecTemplateTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  subPath?: string;
  subPathExpr?: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecSecurityContextSeccompProfile {
  localhostProfile?: string;
  type: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecSecurityContextWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  runAsUserName?: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface StatefulSetGridSpecTemplateTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly StatefulSetGridSpecTemplateTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface StatefulSetGridSpecTemplateTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly StatefulSetGridSpecTemplateTemplateSpecVolumesDownwardAPIItems[];
}
export interface StatefulSetGridSpecTemplateTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecVolumesEphemeral {
  readOnly?: boolean;
  volumeClaimTemplate?: StatefulSetGridSpecTemplateTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface StatefulSetGridSpecTemplateTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly StatefulSetGridSpecTemplateTemplateSpecVolumesProjectedSources[];
}
export interface StatefulSetGridSpecTemplateTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly StatefulSetGridSpecTemplateTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: StatefulSetGridSpecTemplateTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface StatefulSetGridSpecTemplateTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly StatefulSetGridSpecTemplateTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface StatefulSetGridSpecTemplateTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: StatefulSetGridSpecTemplateTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution;
  weight: number;
}
export interface StatefulSetGridSpecTemplateTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  labelSelector?: LabelSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecContainersEnvValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: ObjectFieldSelector;
  resourceFieldRef?: ResourceFieldSelector;
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface StatefulSetGridSpecTemplateTemplateSpecContainersLifecyclePostStart {
  exec?: StatefulSetGridSpecTemplateTemplateSpecContainersLivenessProbeExec;
  httpGet?: StatefulSetGridSpecTemplateTemplateSpecContainersLivenessProbeHttpGet;
  tcpSocket?: TCPSocketAction;
}
export interface StatefulSetGridSpecTemplateTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface StatefulSetGridSpecTemplateTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface StatefulSetGridSpecTemplateTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: StatefulSetGridSpecTemplateVolumeClaimTemplatesSpec;
}
export interface StatefulSetGridSpecTemplateTemplateSpecVolumesProjectedSources {
  configMap?: StatefulSetGridSpecTemplateTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: StatefulSetGridSpecTemplateTemplateSpecVolumesProjectedSourcesDownwardAPI;
  secret?: StatefulSetGridSpecTemplateTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: StatefulSetGridSpecTemplateTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface StatefulSetGridSpecTemplateTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly StatefulSetGridSpecTemplateTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface StatefulSetGridSpecTemplateTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly StatefulSetGridSpecTemplateTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface StatefulSetGridSpecTemplateTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly StatefulSetGridSpecTemplateTemplateSpecVolumesDownwardAPIItems[];
}
export interface StatefulSetGridSpecTemplateTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface StatefulSetGridSpecTemplateTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}

// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from '../meta/v1';

/**
 * `v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#binding-v1-core
 */
export declare class Binding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: BindingProps): { [K in keyof BindingProps]: BindingProps[K] } & { apiVersion: 'v1'; kind: 'Binding' };
  constructor(scope: Construct, id: string, props: BindingProps);
}
export interface BindingProps {
  metadata?: ObjectMeta;
  target: ObjectReference;
}
/**
 * `v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#componentstatus-v1-core
 */
export declare class ComponentStatus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ComponentStatusProps): { [K in keyof ComponentStatusProps]: ComponentStatusProps[K] } & { apiVersion: 'v1'; kind: 'ComponentStatus' };
  constructor(scope: Construct, id: string, props?: ComponentStatusProps);
}
export interface ComponentStatusProps {
  /** one per `type` */
  conditions?: readonly ComponentCondition[];
  metadata?: ObjectMeta;
}
/**
 * `v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#configmap-v1-core
 */
export declare class ConfigMap extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConfigMapProps): { [K in keyof ConfigMapProps]: ConfigMapProps[K] } & { apiVersion: 'v1'; kind: 'ConfigMap' };
  constructor(scope: Construct, id: string, props?: ConfigMapProps);
}
export interface ConfigMapProps {
  /** each: format byte */
  binaryData?: { [k: string]: string };
  data?: { [k: string]: string };
  immutable?: boolean;
  metadata?: ObjectMeta;
}
/**
 * `v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#endpoints-v1-core
 */
export declare class Endpoints extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EndpointsProps): { [K in keyof EndpointsProps]: EndpointsProps[K] } & { apiVersion: 'v1'; kind: 'Endpoints' };
  constructor(scope: Construct, id: string, props?: EndpointsProps);
}
export interface EndpointsProps {
  metadata?: ObjectMeta;
  subsets?: readonly EndpointSubset[];
}
/**
 * `v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#event-v1-core
 */
export declare class Event extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: EventProps): { [K in keyof EventProps]: EventProps[K] } & { apiVersion: 'v1'; kind: 'Event' };
  constructor(scope: Construct, id: string, props: EventProps);
}
export interface EventProps {
  action?: string;
  count?: number;
  /** format micro-time */
  eventTime?: string;
  /** format date-time */
  firstTimestamp?: string;
  involvedObject: ObjectReference;
  /** format date-time */
  lastTimestamp?: string;
  message?: string;
  metadata?: ObjectMeta;
  reason?: string;
  related?: ObjectReference;
  reportingComponent?: string;
  reportingInstance?: string;
  series?: EventSeries;
  source?: EventSource;
  type?: string;
}
/**
 * `v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#limitrange-v1-core
 */
export declare class LimitRange extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LimitRangeProps): { [K in keyof LimitRangeProps]: LimitRangeProps[K] } & { apiVersion: 'v1'; kind: 'LimitRange' };
  constructor(scope: Construct, id: string, props?: LimitRangeProps);
}
export interface LimitRangeProps {
  metadata?: ObjectMeta;
  spec?: LimitRangeSpec;
}
/**
 * `v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#namespace-v1-core
 */
export declare class Namespace extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NamespaceProps): { [K in keyof NamespaceProps]: NamespaceProps[K] } & { apiVersion: 'v1'; kind: 'Namespace' };
  constructor(scope: Construct, id: string, props?: NamespaceProps);
}
export interface NamespaceProps {
  metadata?: ObjectMeta;
  spec?: NamespaceSpec;
}
/**
 * `v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#node-v1-core
 */
export declare class Node extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NodeProps): { [K in keyof NodeProps]: NodeProps[K] } & { apiVersion: 'v1'; kind: 'Node' };
  constructor(scope: Construct, id: string, props?: NodeProps);
}
export interface NodeProps {
  metadata?: ObjectMeta;
  spec?: NodeSpec;
}
/**
 * `v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#persistentvolume-v1-core
 */
export declare class PersistentVolume extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PersistentVolumeProps): { [K in keyof PersistentVolumeProps]: PersistentVolumeProps[K] } & { apiVersion: 'v1'; kind: 'PersistentVolume' };
  constructor(scope: Construct, id: string, props?: PersistentVolumeProps);
}
export interface PersistentVolumeProps {
  metadata?: ObjectMeta;
  spec?: PersistentVolumeSpec;
}
/**
 * `v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#persistentvolumeclaim-v1-core
 */
export declare class PersistentVolumeClaim extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PersistentVolumeClaimProps): { [K in keyof PersistentVolumeClaimProps]: PersistentVolumeClaimProps[K] } & { apiVersion: 'v1'; kind: 'PersistentVolumeClaim' };
  constructor(scope: Construct, id: string, props?: PersistentVolumeClaimProps);
}
export interface PersistentVolumeClaimProps {
  metadata?: ObjectMeta;
  spec?: PersistentVolumeClaimSpec;
}
/**
 * `v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#pod-v1-core
 */
export declare class Pod extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PodProps): { [K in keyof PodProps]: PodProps[K] } & { apiVersion: 'v1'; kind: 'Pod' };
  constructor(scope: Construct, id: string, props?: PodProps);
}
export interface PodProps {
  metadata?: ObjectMeta;
  spec?: PodSpec;
}
/**
 * `v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podtemplate-v1-core
 */
export declare class PodTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PodTemplateProps): { [K in keyof PodTemplateProps]: PodTemplateProps[K] } & { apiVersion: 'v1'; kind: 'PodTemplate' };
  constructor(scope: Construct, id: string, props?: PodTemplateProps);
}
export interface PodTemplateProps {
  metadata?: ObjectMeta;
  template?: PodTemplateSpec;
}
/**
 * `v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#replicationcontroller-v1-core
 */
export declare class ReplicationController extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ReplicationControllerProps): { [K in keyof ReplicationControllerProps]: ReplicationControllerProps[K] } & { apiVersion: 'v1'; kind: 'ReplicationController' };
  constructor(scope: Construct, id: string, props?: ReplicationControllerProps);
}
export interface ReplicationControllerProps {
  metadata?: ObjectMeta;
  spec?: ReplicationControllerSpec;
}
/**
 * `v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourcequota-v1-core
 */
export declare class ResourceQuota extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ResourceQuotaProps): { [K in keyof ResourceQuotaProps]: ResourceQuotaProps[K] } & { apiVersion: 'v1'; kind: 'ResourceQuota' };
  constructor(scope: Construct, id: string, props?: ResourceQuotaProps);
}
export interface ResourceQuotaProps {
  metadata?: ObjectMeta;
  spec?: ResourceQuotaSpec;
}
/**
 * `v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#secret-v1-core
 */
export declare class Secret extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SecretProps): { [K in keyof SecretProps]: SecretProps[K] } & { apiVersion: 'v1'; kind: 'Secret' };
  constructor(scope: Construct, id: string, props?: SecretProps);
}
export interface SecretProps {
  /** each: format byte */
  data?: { [k: string]: string };
  immutable?: boolean;
  metadata?: ObjectMeta;
  stringData?: { [k: string]: string };
  type?: string;
}
/**
 * `v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#service-v1-core
 */
export declare class Service extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceProps): { [K in keyof ServiceProps]: ServiceProps[K] } & { apiVersion: 'v1'; kind: 'Service' };
  constructor(scope: Construct, id: string, props?: ServiceProps);
}
export interface ServiceProps {
  metadata?: ObjectMeta;
  spec?: ServiceSpec;
}
/**
 * `v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#serviceaccount-v1-core
 */
export declare class ServiceAccount extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceAccountProps): { [K in keyof ServiceAccountProps]: ServiceAccountProps[K] } & { apiVersion: 'v1'; kind: 'ServiceAccount' };
  constructor(scope: Construct, id: string, props?: ServiceAccountProps);
}
export interface ServiceAccountProps {
  automountServiceAccountToken?: boolean;
  /** → Secret */
  imagePullSecrets?: readonly LocalObjectReference[];
  metadata?: ObjectMeta;
  /** one per `name` */
  secrets?: readonly ObjectReference[];
}
export interface AWSElasticBlockStoreVolumeSource {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}
export interface Affinity {
  nodeAffinity?: NodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface AppArmorProfile {
  localhostProfile?: string;
  type: "Localhost" | "RuntimeDefault" | "Unconfined";
}
export interface AzureDiskVolumeSource {
  /** @default "ReadWrite" since 1.31 */
  cachingMode?: "None" | "ReadOnly" | "ReadWrite";
  diskName: string;
  diskURI: string;
  /** @default "ext4" since 1.31 */
  fsType?: string;
  /** @default "Shared" since 1.31 */
  kind?: "Dedicated" | "Managed" | "Shared";
  readOnly?: boolean;
}
export interface AzureFilePersistentVolumeSource {
  readOnly?: boolean;
  /** → Secret */
  secretName: string;
  secretNamespace?: string;
  shareName: string;
}
export interface AzureFileVolumeSource {
  readOnly?: boolean;
  /** → Secret */
  secretName: string;
  shareName: string;
}
export interface CSIPersistentVolumeSource {
  controllerExpandSecretRef?: SecretReference;
  controllerPublishSecretRef?: SecretReference;
  driver: string;
  fsType?: string;
  nodeExpandSecretRef?: SecretReference;
  nodePublishSecretRef?: SecretReference;
  nodeStageSecretRef?: SecretReference;
  readOnly?: boolean;
  volumeAttributes?: { [k: string]: string };
  volumeHandle: string;
}
export interface CSIVolumeSource {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: LocalObjectReference;
  readOnly?: boolean;
  volumeAttributes?: { [k: string]: string };
}
export interface Capabilities {
  add?: readonly string[];
  drop?: readonly string[];
}
export interface CephFSPersistentVolumeSource {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  /** → Secret */
  secretRef?: SecretReference;
  user?: string;
}
export interface CephFSVolumeSource {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  /** → Secret */
  secretRef?: LocalObjectReference;
  user?: string;
}
export interface CinderPersistentVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  /** → Secret */
  secretRef?: SecretReference;
  volumeID: string;
}
export interface CinderVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  /** → Secret */
  secretRef?: LocalObjectReference;
  volumeID: string;
}
export interface ClaimSource {
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface ClientIPConfig {
  timeoutSeconds?: number;
}
export interface ClusterTrustBundleProjection {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
  /** @since Kubernetes 1.37, gate AtomicWriteVolumeUserFields */
  user?: number;
}
export interface ComponentCondition {
  error?: string;
  message?: string;
  status: string;
  type: string;
}
export interface ConfigMapEnvSource {
  name?: string;
  optional?: boolean;
}
export interface ConfigMapKeySelector {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface ConfigMapNodeConfigSource {
  kubeletConfigKey: string;
  name: string;
  namespace: string;
  resourceVersion?: string;
  uid?: string;
}
export interface ConfigMapProjection {
  items?: readonly KeyToPath[];
  name?: string;
  optional?: boolean;
}
export interface ConfigMapVolumeSource {
  defaultMode?: number;
  /** @since Kubernetes 1.37, gate AtomicWriteVolumeUserFields */
  defaultUser?: number;
  items?: readonly KeyToPath[];
  name?: string;
  optional?: boolean;
}
export interface Container {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  lifecycle?: Lifecycle;
  livenessProbe?: Probe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ContainerPort[];
  readinessProbe?: Probe;
  /** gate InPlacePodVerticalScaling */
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  /** @since Kubernetes 1.28, gate SidecarContainers */
  restartPolicy?: string;
  /** @since Kubernetes 1.34, gate ContainerRestartRules */
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: SecurityContext;
  startupProbe?: Probe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: "FallbackToLogsOnError" | "File";
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly VolumeMount[];
  workingDir?: string;
}
export interface ContainerPort {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: "SCTP" | "TCP" | "UDP";
}
export interface ContainerResizePolicy {
  resourceName: string;
  restartPolicy: string;
}
export interface ContainerRestartRule {
  action: string;
  exitCodes?: ContainerRestartRuleOnExitCodes;
}
export interface ContainerRestartRuleOnExitCodes {
  operator: string;
  /** no duplicates */
  values?: readonly number[];
}
export interface DownwardAPIProjection {
  items?: readonly DownwardAPIVolumeFile[];
}
export interface DownwardAPIVolumeFile {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
  /** @since Kubernetes 1.37, gate AtomicWriteVolumeUserFields */
  user?: number;
}
export interface DownwardAPIVolumeSource {
  defaultMode?: number;
  /** @since Kubernetes 1.37, gate AtomicWriteVolumeUserFields */
  defaultUser?: number;
  items?: readonly DownwardAPIVolumeFile[];
}
export interface EmptyDirVolumeSource {
  medium?: string;
  /** @since Kubernetes 1.37, gate EmptyDirVolumeMode */
  mode?: number;
  sizeLimit?: number | string;
}
export interface EndpointAddress {
  hostname?: string;
  ip: string;
  /** → Node */
  nodeName?: string;
  targetRef?: ObjectReference;
}
export interface EndpointPort {
  appProtocol?: string;
  name?: string;
  port: number;
  protocol?: "SCTP" | "TCP" | "UDP";
}
export interface EndpointSubset {
  addresses?: readonly EndpointAddress[];
  notReadyAddresses?: readonly EndpointAddress[];
  ports?: readonly EndpointPort[];
}
export interface EnvFromSource {
  /** → ConfigMap */
  configMapRef?: ConfigMapEnvSource;
  prefix?: string;
  /** → Secret */
  secretRef?: SecretEnvSource;
}
export interface EnvVar {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}
export interface EnvVarSource {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: ObjectFieldSelector;
  /** @since Kubernetes 1.34, gate EnvFiles */
  fileKeyRef?: FileKeySelector;
  resourceFieldRef?: ResourceFieldSelector;
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface EphemeralContainer {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  lifecycle?: Lifecycle;
  livenessProbe?: Probe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ContainerPort[];
  readinessProbe?: Probe;
  /** gate InPlacePodVerticalScaling */
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  /** @since Kubernetes 1.28 */
  restartPolicy?: string;
  /** @since Kubernetes 1.34, gate ContainerRestartRules */
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: SecurityContext;
  startupProbe?: Probe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: "FallbackToLogsOnError" | "File";
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly VolumeMount[];
  workingDir?: string;
}
export interface EphemeralVolumeSource {
  volumeClaimTemplate?: PersistentVolumeClaimTemplate;
}
export interface EventSeries {
  count?: number;
  /** format micro-time */
  lastObservedTime?: string;
}
export interface EventSource {
  component?: string;
  host?: string;
}
export interface EvictionResponder {
  name: string;
  priority: number;
}
export interface ExecAction {
  command?: readonly string[];
}
export interface FCVolumeSource {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: readonly string[];
  wwids?: readonly string[];
}
export interface FileKeySelector {
  key: string;
  optional?: boolean;
  path: string;
  volumeName: string;
}
export interface FlexPersistentVolumeSource {
  driver: string;
  fsType?: string;
  options?: { [k: string]: string };
  readOnly?: boolean;
  /** → Secret */
  secretRef?: SecretReference;
}
export interface FlexVolumeSource {
  driver: string;
  fsType?: string;
  options?: { [k: string]: string };
  readOnly?: boolean;
  /** → Secret */
  secretRef?: LocalObjectReference;
}
export interface FlockerVolumeSource {
  datasetName?: string;
  datasetUUID?: string;
}
export interface GCEPersistentDiskVolumeSource {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}
export interface GRPCAction {
  /** @since Kubernetes 1.37, gate GRPCContainerProbeTLS */
  mode?: "Plaintext" | "TLS";
  port: number;
  service?: string;
}
export interface GitRepoVolumeSource {
  directory?: string;
  repository: string;
  revision?: string;
}
export interface GlusterfsPersistentVolumeSource {
  endpoints: string;
  endpointsNamespace?: string;
  path: string;
  readOnly?: boolean;
}
export interface GlusterfsVolumeSource {
  endpoints: string;
  path: string;
  readOnly?: boolean;
}
export interface HTTPGetAction {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  /** @since Kubernetes 1.37, gate H2CContainerProbe */
  protocol?: "HTTP1" | "HTTP2";
  scheme?: "HTTP" | "HTTPS";
}
export interface HTTPHeader {
  name: string;
  value: string;
}
export interface HostAlias {
  hostnames?: readonly string[];
  ip: string;
}
export interface HostPathVolumeSource {
  path: string;
  type?: "" | "BlockDevice" | "CharDevice" | "Directory" | "DirectoryOrCreate" | "File" | "FileOrCreate" | "Socket";
}
export interface ISCSIPersistentVolumeSource {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  /** @default "default" since 1.31 */
  iscsiInterface?: string;
  lun: number;
  portals?: readonly string[];
  readOnly?: boolean;
  /** → Secret */
  secretRef?: SecretReference;
  targetPortal: string;
}
export interface ISCSIVolumeSource {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  /** @default "default" since 1.31 */
  iscsiInterface?: string;
  lun: number;
  portals?: readonly string[];
  readOnly?: boolean;
  /** → Secret */
  secretRef?: LocalObjectReference;
  targetPortal: string;
}
export interface ImageVolumeSource {
  pullPolicy?: "Always" | "IfNotPresent" | "Never";
  reference?: string;
}
export interface KeyToPath {
  key: string;
  mode?: number;
  path: string;
  /** @since Kubernetes 1.37, gate AtomicWriteVolumeUserFields */
  user?: number;
}
export interface Lifecycle {
  postStart?: LifecycleHandler;
  preStop?: LifecycleHandler;
  /** @since Kubernetes 1.33, gate ContainerStopSignals */
  stopSignal?: "SIGABRT" | "SIGALRM" | "SIGBUS" | "SIGCHLD" | "SIGCLD" | "SIGCONT" | "SIGFPE" | "SIGHUP" | "SIGILL" | "SIGINT" | "SIGIO" | "SIGIOT" | "SIGKILL" | "SIGPIPE" | "SIGPOLL" | "SIGPROF" | "SIGPWR" | "SIGQUIT" | "SIGRTMAX" | "SIGRTMAX-1" | "SIGRTMAX-10" | "SIGRTMAX-11" | "SIGRTMAX-12" | "SIGRTMAX-13" | "SIGRTMAX-14" | "SIGRTMAX-2" | "SIGRTMAX-3" | "SIGRTMAX-4" | "SIGRTMAX-5" | "SIGRTMAX-6" | "SIGRTMAX-7" | "SIGRTMAX-8" | "SIGRTMAX-9" | "SIGRTMIN" | "SIGRTMIN+1" | "SIGRTMIN+10" | "SIGRTMIN+11" | "SIGRTMIN+12" | "SIGRTMIN+13" | "SIGRTMIN+14" | "SIGRTMIN+15" | "SIGRTMIN+2" | "SIGRTMIN+3" | "SIGRTMIN+4" | "SIGRTMIN+5" | "SIGRTMIN+6" | "SIGRTMIN+7" | "SIGRTMIN+8" | "SIGRTMIN+9" | "SIGSEGV" | "SIGSTKFLT" | "SIGSTOP" | "SIGSYS" | "SIGTERM" | "SIGTRAP" | "SIGTSTP" | "SIGTTIN" | "SIGTTOU" | "SIGURG" | "SIGUSR1" | "SIGUSR2" | "SIGVTALRM" | "SIGWINCH" | "SIGXCPU" | "SIGXFSZ";
}
export interface LifecycleHandler {
  exec?: ExecAction;
  httpGet?: HTTPGetAction;
  /** @since Kubernetes 1.29, gate PodLifecycleSleepAction */
  sleep?: SleepAction;
  tcpSocket?: TCPSocketAction;
}
export interface LimitRangeItem {
  default?: { [k: string]: number | string };
  defaultRequest?: { [k: string]: number | string };
  max?: { [k: string]: number | string };
  maxLimitRequestRatio?: { [k: string]: number | string };
  min?: { [k: string]: number | string };
  type: string;
}
export interface LimitRangeSpec {
  limits: readonly LimitRangeItem[];
}
export interface LocalObjectReference {
  name?: string;
}
export interface LocalVolumeSource {
  fsType?: string;
  path: string;
}
export interface NFSVolumeSource {
  path: string;
  readOnly?: boolean;
  server: string;
}
export interface NamespaceSpec {
  finalizers?: readonly string[];
}
export interface NodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector;
}
export interface NodeConfigSource {
  configMap?: ConfigMapNodeConfigSource;
}
export interface NodePodPreemptionPolicy {
  /** no duplicates */
  disableResizePreemption?: readonly string[];
}
export interface NodeSelector {
  nodeSelectorTerms: readonly NodeSelectorTerm[];
}
export interface NodeSelectorRequirement {
  key: string;
  operator: "DoesNotExist" | "Exists" | "Gt" | "In" | "Lt" | "NotIn";
  values?: readonly string[];
}
export interface NodeSelectorTerm {
  matchExpressions?: readonly NodeSelectorRequirement[];
  matchFields?: readonly NodeSelectorRequirement[];
}
export interface NodeSpec {
  configSource?: NodeConfigSource;
  externalID?: string;
  podCIDR?: string;
  /** no duplicates */
  podCIDRs?: readonly string[];
  /** @since Kubernetes 1.37, gate InPlacePodVerticalScalingSchedulerPreemption */
  podPreemptionPolicy?: NodePodPreemptionPolicy;
  providerID?: string;
  taints?: readonly Taint[];
  unschedulable?: boolean;
}
export interface ObjectFieldSelector {
  apiVersion?: string;
  fieldPath: string;
}
export interface ObjectReference {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}
export interface PersistentVolumeClaimSpec {
  accessModes?: readonly ("ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOnce" | "ReadWriteOncePod")[];
  dataSource?: TypedLocalObjectReference;
  dataSourceRef?: TypedObjectReference;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  /** → StorageClass */
  storageClassName?: string;
  /**
   * → VolumeAttributesClass
   * @since Kubernetes 1.29, gate VolumeAttributesClass
   */
  volumeAttributesClassName?: string;
  volumeMode?: "Block" | "Filesystem";
  volumeName?: string;
}
export interface PersistentVolumeClaimTemplate {
  metadata?: ObjectMeta;
  spec: PersistentVolumeClaimSpec;
}
export interface PersistentVolumeClaimVolumeSource {
  /** → PersistentVolumeClaim */
  claimName: string;
  readOnly?: boolean;
}
export interface PersistentVolumeSpec {
  accessModes?: readonly ("ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOnce" | "ReadWriteOncePod")[];
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: AzureDiskVolumeSource;
  azureFile?: AzureFilePersistentVolumeSource;
  capacity?: { [k: string]: number | string };
  cephfs?: CephFSPersistentVolumeSource;
  cinder?: CinderPersistentVolumeSource;
  claimRef?: ObjectReference;
  csi?: CSIPersistentVolumeSource;
  fc?: FCVolumeSource;
  flexVolume?: FlexPersistentVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  glusterfs?: GlusterfsPersistentVolumeSource;
  hostPath?: HostPathVolumeSource;
  iscsi?: ISCSIPersistentVolumeSource;
  local?: LocalVolumeSource;
  mountOptions?: readonly string[];
  nfs?: NFSVolumeSource;
  nodeAffinity?: VolumeNodeAffinity;
  persistentVolumeReclaimPolicy?: "Delete" | "Recycle" | "Retain";
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDPersistentVolumeSource;
  scaleIO?: ScaleIOPersistentVolumeSource;
  /** → StorageClass */
  storageClassName?: string;
  storageos?: StorageOSPersistentVolumeSource;
  /**
   * → VolumeAttributesClass
   * @since Kubernetes 1.29, gate VolumeAttributesClass
   */
  volumeAttributesClassName?: string;
  volumeMode?: "Block" | "Filesystem";
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface PhotonPersistentDiskVolumeSource {
  fsType?: string;
  pdID: string;
}
export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[];
}
export interface PodAffinityTerm {
  labelSelector?: LabelSelector;
  /** @since Kubernetes 1.29, gate MatchLabelKeysInPodAffinity */
  matchLabelKeys?: readonly string[];
  /** @since Kubernetes 1.29, gate MatchLabelKeysInPodAffinity */
  mismatchLabelKeys?: readonly string[];
  namespaceSelector?: LabelSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}
export interface PodAntiAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[];
}
export interface PodCertificateProjection {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  /** @since Kubernetes 1.37, gate AtomicWriteVolumeUserFields */
  user?: number;
  /** @since Kubernetes 1.35 */
  userAnnotations?: { [k: string]: string };
}
export interface PodDNSConfig {
  nameservers?: readonly string[];
  options?: readonly PodDNSConfigOption[];
  searches?: readonly string[];
}
export interface PodDNSConfigOption {
  name?: string;
  value?: string;
}
export interface PodOS {
  name: string;
}
export interface PodReadinessGate {
  conditionType: string;
}
export interface PodResourceClaim {
  name: string;
  /**
   * → ResourceClaim
   * @since Kubernetes 1.31
   */
  resourceClaimName?: string;
  /**
   * → ResourceClaimTemplate
   * @since Kubernetes 1.31
   */
  resourceClaimTemplateName?: string;
  /** @until Kubernetes 1.30 */
  source?: ClaimSource;
}
export interface PodSchedulingGate {
  name: string;
}
export interface PodSchedulingGroup {
  podGroupName?: string;
}
export interface PodSecurityContext {
  /** @since Kubernetes 1.30 */
  appArmorProfile?: AppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: "Always" | "OnRootMismatch";
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  /** @since Kubernetes 1.32, gate SELinuxChangePolicy */
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: SeccompProfile;
  supplementalGroups?: readonly number[];
  /** @since Kubernetes 1.31, gate SupplementalGroupsPolicy */
  supplementalGroupsPolicy?: "Merge" | "Strict";
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface PodSpec {
  activeDeadlineSeconds?: number;
  affinity?: Affinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly Container[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: "ClusterFirst" | "ClusterFirstWithHostNet" | "Default" | "None";
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly EphemeralContainer[];
  /**
   * one per `name`
   * @since Kubernetes 1.37, gate EvictionRequestAPI
   */
  evictionResponders?: readonly EvictionResponder[];
  /** one per `ip` */
  hostAliases?: readonly HostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  /** gate UserNamespacesSupport */
  hostUsers?: boolean;
  hostname?: string;
  /** @since Kubernetes 1.34, gate HostnameOverride */
  hostnameOverride?: string;
  /**
   * → Secret
   * one per `name`
   */
  imagePullSecrets?: readonly LocalObjectReference[];
  /** one per `name` */
  initContainers?: readonly Container[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: PodOS;
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: "Never" | "PreemptLowerPriority";
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly PodReadinessGate[];
  /**
   * one per `name`
   * gate DynamicResourceAllocation
   */
  resourceClaims?: readonly PodResourceClaim[];
  /** @since Kubernetes 1.32, gate PodLevelResources */
  resources?: ResourceRequirements;
  restartPolicy?: "Always" | "Never" | "OnFailure";
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /**
   * one per `name`
   * gate PodSchedulingReadiness
   */
  schedulingGates?: readonly PodSchedulingGate[];
  /** @since Kubernetes 1.36, gate GenericWorkload */
  schedulingGroup?: PodSchedulingGroup;
  securityContext?: PodSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly Toleration[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly TopologySpreadConstraint[];
  /** one per `name` */
  volumes?: readonly Volume[];
  /**
   * @since Kubernetes 1.35, gate GenericWorkload
   * @until Kubernetes 1.35
   */
  workloadRef?: WorkloadReference;
}
export interface PodTemplateSpec {
  metadata?: ObjectMeta;
  spec?: PodSpec;
}
export interface PortworxVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  volumeID: string;
}
export interface PreferredSchedulingTerm {
  preference: NodeSelectorTerm;
  weight: number;
}
export interface Probe {
  exec?: ExecAction;
  failureThreshold?: number;
  grpc?: GRPCAction;
  httpGet?: HTTPGetAction;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface ProjectedVolumeSource {
  defaultMode?: number;
  /** @since Kubernetes 1.37, gate AtomicWriteVolumeUserFields */
  defaultUser?: number;
  sources?: readonly VolumeProjection[];
}
export interface QuobyteVolumeSource {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}
export interface RBDPersistentVolumeSource {
  fsType?: string;
  image: string;
  /** @default "/etc/ceph/keyring" since 1.31 */
  keyring?: string;
  monitors: readonly string[];
  /** @default "rbd" since 1.31 */
  pool?: string;
  readOnly?: boolean;
  /** → Secret */
  secretRef?: SecretReference;
  /** @default "admin" since 1.31 */
  user?: string;
}
export interface RBDVolumeSource {
  fsType?: string;
  image: string;
  /** @default "/etc/ceph/keyring" since 1.31 */
  keyring?: string;
  monitors: readonly string[];
  /** @default "rbd" since 1.31 */
  pool?: string;
  readOnly?: boolean;
  /** → Secret */
  secretRef?: LocalObjectReference;
  /** @default "admin" since 1.31 */
  user?: string;
}
export interface ReplicationControllerSpec {
  minReadySeconds?: number;
  /** @default 1 since 1.33 */
  replicas?: number;
  selector?: { [k: string]: string };
  template?: PodTemplateSpec;
}
export interface ResourceClaim {
  name: string;
  /** @since Kubernetes 1.31 */
  request?: string;
}
export interface ResourceFieldSelector {
  containerName?: string;
  divisor?: number | string;
  resource: string;
}
export interface ResourceQuotaSpec {
  hard?: { [k: string]: number | string };
  scopeSelector?: ScopeSelector;
  /** each: `"VolumeAttributesClass"` since 1.33 */
  scopes?: readonly ("BestEffort" | "CrossNamespacePodAffinity" | "NotBestEffort" | "NotTerminating" | "PriorityClass" | "Terminating" | "VolumeAttributesClass")[];
}
export interface ResourceRequirements {
  /**
   * one per `name`
   * gate DynamicResourceAllocation
   */
  claims?: readonly ResourceClaim[];
  limits?: { [k: string]: number | string };
  requests?: { [k: string]: number | string };
}
export interface SELinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}
export interface ScaleIOPersistentVolumeSource {
  /** @default "xfs" since 1.31 */
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  /** → Secret */
  secretRef: SecretReference;
  sslEnabled?: boolean;
  /** @default "ThinProvisioned" since 1.31 */
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}
export interface ScaleIOVolumeSource {
  /** @default "xfs" since 1.31 */
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  /** → Secret */
  secretRef: LocalObjectReference;
  sslEnabled?: boolean;
  /** @default "ThinProvisioned" since 1.31 */
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}
export interface ScopeSelector {
  matchExpressions?: readonly ScopedResourceSelectorRequirement[];
}
export interface ScopedResourceSelectorRequirement {
  operator: "DoesNotExist" | "Exists" | "In" | "NotIn";
  /** `"VolumeAttributesClass"` since 1.33 */
  scopeName: "BestEffort" | "CrossNamespacePodAffinity" | "NotBestEffort" | "NotTerminating" | "PriorityClass" | "Terminating" | "VolumeAttributesClass";
  values?: readonly string[];
}
export interface SeccompProfile {
  localhostProfile?: string;
  type: "Localhost" | "RuntimeDefault" | "Unconfined";
}
export interface SecretEnvSource {
  name?: string;
  optional?: boolean;
}
export interface SecretKeySelector {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface SecretProjection {
  items?: readonly KeyToPath[];
  name?: string;
  optional?: boolean;
}
export interface SecretReference {
  name?: string;
  namespace?: string;
}
export interface SecretVolumeSource {
  defaultMode?: number;
  /** @since Kubernetes 1.37, gate AtomicWriteVolumeUserFields */
  defaultUser?: number;
  items?: readonly KeyToPath[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface SecurityContext {
  allowPrivilegeEscalation?: boolean;
  /** @since Kubernetes 1.30 */
  appArmorProfile?: AppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  /** gate ProcMountType */
  procMount?: "Default" | "Unmasked";
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: SeccompProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ServiceAccountTokenProjection {
  audience?: string;
  expirationSeconds?: number;
  path: string;
  /** @since Kubernetes 1.37, gate AtomicWriteVolumeUserFields */
  user?: number;
}
export interface ServicePort {
  appProtocol?: string;
  name?: string;
  nodePort?: number;
  port: number;
  /** @default "TCP" */
  protocol?: "SCTP" | "TCP" | "UDP";
  targetPort?: number | string;
}
export interface ServiceSpec {
  allocateLoadBalancerNodePorts?: boolean;
  clusterIP?: string;
  clusterIPs?: readonly string[];
  externalIPs?: readonly string[];
  externalName?: string;
  externalTrafficPolicy?: "Cluster" | "Local";
  healthCheckNodePort?: number;
  internalTrafficPolicy?: "Cluster" | "Local";
  /** each: `""` since 1.30 */
  ipFamilies?: readonly ("" | "IPv4" | "IPv6")[];
  ipFamilyPolicy?: "PreferDualStack" | "RequireDualStack" | "SingleStack";
  loadBalancerClass?: string;
  loadBalancerIP?: string;
  loadBalancerSourceRanges?: readonly string[];
  /** one per `port`, `protocol` */
  ports?: readonly ServicePort[];
  publishNotReadyAddresses?: boolean;
  selector?: { [k: string]: string };
  sessionAffinity?: "ClientIP" | "None";
  sessionAffinityConfig?: SessionAffinityConfig;
  /** @since Kubernetes 1.30, gate ServiceTrafficDistribution */
  trafficDistribution?: string;
  type?: "ClusterIP" | "ExternalName" | "LoadBalancer" | "NodePort";
}
export interface SessionAffinityConfig {
  clientIP?: ClientIPConfig;
}
export interface SleepAction {
  seconds: number;
}
export interface StorageOSPersistentVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  /** → Secret */
  secretRef?: ObjectReference;
  volumeName?: string;
  volumeNamespace?: string;
}
export interface StorageOSVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  /** → Secret */
  secretRef?: LocalObjectReference;
  volumeName?: string;
  volumeNamespace?: string;
}
export interface Sysctl {
  name: string;
  value: string;
}
export interface TCPSocketAction {
  host?: string;
  port: number | string;
}
export interface Taint {
  effect: "NoExecute" | "NoSchedule" | "PreferNoSchedule";
  key: string;
  /** format date-time */
  timeAdded?: string;
  value?: string;
}
export interface Toleration {
  effect?: "NoExecute" | "NoSchedule" | "PreferNoSchedule";
  key?: string;
  /**
   * `"Gt"` since 1.35
   * `"Lt"` since 1.35
   */
  operator?: "Equal" | "Exists" | "Gt" | "Lt";
  tolerationSeconds?: number;
  value?: string;
}
export interface TopologySelectorLabelRequirement {
  key: string;
  values: readonly string[];
}
export interface TopologySelectorTerm {
  matchLabelExpressions?: readonly TopologySelectorLabelRequirement[];
}
export interface TopologySpreadConstraint {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: "Honor" | "Ignore";
  nodeTaintsPolicy?: "Honor" | "Ignore";
  topologyKey: string;
  whenUnsatisfiable: "DoNotSchedule" | "ScheduleAnyway";
}
export interface TypedLocalObjectReference {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface TypedObjectReference {
  apiGroup?: string;
  kind: string;
  name: string;
  /** gate CrossNamespaceVolumeDataSource */
  namespace?: string;
}
export interface Volume {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: AzureDiskVolumeSource;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: ConfigMapVolumeSource;
  csi?: CSIVolumeSource;
  downwardAPI?: DownwardAPIVolumeSource;
  emptyDir?: EmptyDirVolumeSource;
  ephemeral?: EphemeralVolumeSource;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: HostPathVolumeSource;
  /** @since Kubernetes 1.31, gate ImageVolume */
  image?: ImageVolumeSource;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: ProjectedVolumeSource;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: SecretVolumeSource;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface VolumeDevice {
  devicePath: string;
  name: string;
}
export interface VolumeMount {
  /**
   * no duplicates
   * @since Kubernetes 1.37, gate VolumeBindMountOptions
   */
  bindMountOptions?: readonly string[];
  mountPath: string;
  mountPropagation?: "Bidirectional" | "HostToContainer" | "None";
  name: string;
  readOnly?: boolean;
  /** @since Kubernetes 1.30, gate RecursiveReadOnlyMounts */
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface VolumeNodeAffinity {
  required?: NodeSelector;
}
export interface VolumeProjection {
  /** @since Kubernetes 1.29, gate ClusterTrustBundleProjection */
  clusterTrustBundle?: ClusterTrustBundleProjection;
  configMap?: ConfigMapProjection;
  downwardAPI?: DownwardAPIProjection;
  /** @since Kubernetes 1.34, gate PodCertificateProjection */
  podCertificate?: PodCertificateProjection;
  secret?: SecretProjection;
  serviceAccountToken?: ServiceAccountTokenProjection;
}
export interface VolumeResourceRequirements {
  limits?: { [k: string]: number | string };
  requests?: { [k: string]: number | string };
}
export interface VsphereVirtualDiskVolumeSource {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}
export interface WeightedPodAffinityTerm {
  podAffinityTerm: PodAffinityTerm;
  weight: number;
}
export interface WindowsSecurityContextOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}
export interface WorkloadReference {
  name: string;
  podGroup: string;
  podGroupReplicaKey?: string;
}
export interface PersistentVolumeClaimObject extends PersistentVolumeClaimProps {
  apiVersion?: string;
  kind?: string;
}

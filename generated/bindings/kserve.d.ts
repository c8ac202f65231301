// Machine-written by `npx projen generate` from kserve v0.20.0 (github:kserve/kserve@1fb781055dd1567164358233e1125142ca6ef1fe, digest d3144ba5b05b9fa8239631ecf0f9884f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { RollingUpdateDaemonSet } from './kubernetes/apps/v1';
import { HorizontalPodAutoscalerBehavior } from './kubernetes/autoscaling/v2';
import { AWSElasticBlockStoreVolumeSource, AzureFilePersistentVolumeSource, AzureFileVolumeSource, CSIPersistentVolumeSource, CSIVolumeSource, Capabilities, CephFSPersistentVolumeSource, CephFSVolumeSource, CinderPersistentVolumeSource, CinderVolumeSource, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, FCVolumeSource, FlexPersistentVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsPersistentVolumeSource, GlusterfsVolumeSource, HTTPHeader, HostAlias, ISCSIPersistentVolumeSource, ISCSIVolumeSource, LocalVolumeSource, NFSVolumeSource, ObjectFieldSelector, ObjectReference, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAntiAffinity, PodDNSConfig, PortworxVolumeSource, QuobyteVolumeSource, RBDPersistentVolumeSource, RBDVolumeSource, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOPersistentVolumeSource, ScaleIOVolumeSource, StorageOSPersistentVolumeSource, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeDevice, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `serving.kserve.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kserve/kserve
 */
export declare class ClusterServingRuntime extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterServingRuntimeProps): { [K in keyof ClusterServingRuntimeProps]: ClusterServingRuntimeProps[K] } & { apiVersion: 'serving.kserve.io/v1alpha1'; kind: 'ClusterServingRuntime' };
  constructor(scope: Construct, id: string, props?: ClusterServingRuntimeProps);
}
export interface ClusterServingRuntimeProps {
  metadata?: ObjectMeta;
  spec?: ClusterServingRuntimeSpec;
  status?: Record<string, never>;
}
export interface ClusterServingRuntimeSpec {
  affinity?: ClusterServingRuntimeSpecAffinity;
  annotations?: { [k: string]: string };
  builtInAdapter?: ClusterServingRuntimeSpecBuiltInAdapter;
  containers: readonly ClusterServingRuntimeSpecContainers[];
  disabled?: boolean;
  grpcDataEndpoint?: string;
  grpcEndpoint?: string;
  hostIPC?: boolean;
  httpDataEndpoint?: string;
  /** → Secret */
  imagePullSecrets?: readonly ClusterServingRuntimeSpecImagePullSecrets[];
  labels?: { [k: string]: string };
  multiModel?: boolean;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  protocolVersions?: readonly string[];
  replicas?: number;
  schedulerName?: string;
  storageHelper?: ClusterServingRuntimeSpecStorageHelper;
  supportedModelFormats?: readonly ClusterServingRuntimeSpecSupportedModelFormats[];
  tolerations?: readonly ClusterServingRuntimeSpecTolerations[];
  volumes?: readonly ClusterServingRuntimeSpecVolumes[];
  workerSpec?: ClusterServingRuntimeSpecWorkerSpec;
}
export interface ClusterServingRuntimeSpecAffinity {
  nodeAffinity?: ClusterServingRuntimeSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface ClusterServingRuntimeSpecBuiltInAdapter {
  env?: readonly EnvVar[];
  memBufferBytes?: number;
  modelLoadingTimeoutMillis?: number;
  runtimeManagementPort?: number;
  serverType?: string;
}
export interface ClusterServingRuntimeSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterServingRuntimeSpecContainersLifecycle;
  livenessProbe?: ClusterServingRuntimeSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ClusterServingRuntimeSpecContainersPorts[];
  readinessProbe?: ClusterServingRuntimeSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ClusterServingRuntimeSpecContainersSecurityContext;
  startupProbe?: ClusterServingRuntimeSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ClusterServingRuntimeSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface ClusterServingRuntimeSpecImagePullSecrets {
  name?: string;
}
export interface ClusterServingRuntimeSpecStorageHelper {
  disabled?: boolean;
}
export interface ClusterServingRuntimeSpecSupportedModelFormats {
  autoSelect?: boolean;
  name: string;
  /** at least 1 */
  priority?: number;
  version?: string;
}
export interface ClusterServingRuntimeSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ClusterServingRuntimeSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: ClusterServingRuntimeSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: ClusterServingRuntimeSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: ClusterServingRuntimeSpecVolumesDownwardAPI;
  emptyDir?: ClusterServingRuntimeSpecVolumesEmptyDir;
  ephemeral?: ClusterServingRuntimeSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: ClusterServingRuntimeSpecVolumesHostPath;
  image?: ClusterServingRuntimeSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: ClusterServingRuntimeSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: ClusterServingRuntimeSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface ClusterServingRuntimeSpecWorkerSpec {
  affinity?: ClusterServingRuntimeSpecAffinity;
  annotations?: { [k: string]: string };
  containers: readonly ClusterServingRuntimeSpecContainers[];
  hostIPC?: boolean;
  /** → Secret */
  imagePullSecrets?: readonly ClusterServingRuntimeSpecImagePullSecrets[];
  labels?: { [k: string]: string };
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  pipelineParallelSize?: number;
  schedulerName?: string;
  tensorParallelSize?: number;
  tolerations?: readonly ClusterServingRuntimeSpecTolerations[];
  volumes?: readonly ClusterServingRuntimeSpecVolumes[];
}
export interface ClusterServingRuntimeSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterServingRuntimeSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ClusterServingRuntimeSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface ClusterServingRuntimeSpecContainersLifecycle {
  postStart?: ClusterServingRuntimeSpecContainersLifecyclePostStart;
  preStop?: ClusterServingRuntimeSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface ClusterServingRuntimeSpecContainersLivenessProbe {
  exec?: ClusterServingRuntimeSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: ClusterServingRuntimeSpecContainersLivenessProbeGrpc;
  httpGet?: ClusterServingRuntimeSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface ClusterServingRuntimeSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface ClusterServingRuntimeSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: ClusterServingRuntimeSpecContainersSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ClusterServingRuntimeSpecContainersSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ClusterServingRuntimeSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface ClusterServingRuntimeSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface ClusterServingRuntimeSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly ClusterServingRuntimeSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ClusterServingRuntimeSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly ClusterServingRuntimeSpecVolumesDownwardAPIItems[];
}
export interface ClusterServingRuntimeSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface ClusterServingRuntimeSpecVolumesEphemeral {
  volumeClaimTemplate?: ClusterServingRuntimeSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface ClusterServingRuntimeSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface ClusterServingRuntimeSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface ClusterServingRuntimeSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly ClusterServingRuntimeSpecVolumesProjectedSources[];
}
export interface ClusterServingRuntimeSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly ClusterServingRuntimeSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface ClusterServingRuntimeSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ClusterServingRuntimeSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface ClusterServingRuntimeSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ClusterServingRuntimeSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface ClusterServingRuntimeSpecContainersLifecyclePostStart {
  exec?: ClusterServingRuntimeSpecContainersLivenessProbeExec;
  httpGet?: ClusterServingRuntimeSpecContainersLivenessProbeHttpGet;
  sleep?: ClusterServingRuntimeSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface ClusterServingRuntimeSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface ClusterServingRuntimeSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface ClusterServingRuntimeSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface ClusterServingRuntimeSpecContainersSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface ClusterServingRuntimeSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface ClusterServingRuntimeSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface ClusterServingRuntimeSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: ClusterServingRuntimeSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface ClusterServingRuntimeSpecVolumesProjectedSources {
  clusterTrustBundle?: ClusterServingRuntimeSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: ClusterServingRuntimeSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: ClusterServingRuntimeSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: ClusterServingRuntimeSpecVolumesProjectedSourcesPodCertificate;
  secret?: ClusterServingRuntimeSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: ClusterServingRuntimeSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface ClusterServingRuntimeSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ClusterServingRuntimeSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface ClusterServingRuntimeSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface ClusterServingRuntimeSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface ClusterServingRuntimeSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface ClusterServingRuntimeSpecVolumesProjectedSourcesConfigMap {
  items?: readonly ClusterServingRuntimeSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ClusterServingRuntimeSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly ClusterServingRuntimeSpecVolumesDownwardAPIItems[];
}
export interface ClusterServingRuntimeSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
}
export interface ClusterServingRuntimeSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface ClusterServingRuntimeSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `serving.kserve.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kserve/kserve
 */
export declare class ClusterStorageContainer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterStorageContainerProps): { [K in keyof ClusterStorageContainerProps]: ClusterStorageContainerProps[K] } & { apiVersion: 'serving.kserve.io/v1alpha1'; kind: 'ClusterStorageContainer' };
  constructor(scope: Construct, id: string, props?: ClusterStorageContainerProps);
}
export interface ClusterStorageContainerProps {
  disabled?: boolean;
  metadata?: ObjectMeta;
  spec?: ClusterStorageContainerSpec;
}
export interface ClusterStorageContainerSpec {
  container: ClusterStorageContainerSpecContainer;
  supportedUriFormats: readonly ClusterStorageContainerSpecSupportedUriFormats[];
  supportsMultiModelDownload?: boolean;
  /** @default "initContainer" */
  workloadType?: string;
}
export interface ClusterStorageContainerSpecContainer {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterStorageContainerSpecContainerLifecycle;
  livenessProbe?: ClusterStorageContainerSpecContainerLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ClusterStorageContainerSpecContainerPorts[];
  readinessProbe?: ClusterStorageContainerSpecContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ClusterStorageContainerSpecContainerSecurityContext;
  startupProbe?: ClusterStorageContainerSpecContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ClusterStorageContainerSpecContainerVolumeMounts[];
  workingDir?: string;
}
export interface ClusterStorageContainerSpecSupportedUriFormats {
  prefix?: string;
  regex?: string;
}
export interface ClusterStorageContainerSpecContainerLifecycle {
  postStart?: ClusterStorageContainerSpecContainerLifecyclePostStart;
  preStop?: ClusterStorageContainerSpecContainerLifecyclePostStart;
  stopSignal?: string;
}
export interface ClusterStorageContainerSpecContainerLivenessProbe {
  exec?: ClusterStorageContainerSpecContainerLivenessProbeExec;
  failureThreshold?: number;
  grpc?: ClusterStorageContainerSpecContainerLivenessProbeGrpc;
  httpGet?: ClusterStorageContainerSpecContainerLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface ClusterStorageContainerSpecContainerPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface ClusterStorageContainerSpecContainerSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: ClusterStorageContainerSpecContainerSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ClusterStorageContainerSpecContainerSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ClusterStorageContainerSpecContainerVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface ClusterStorageContainerSpecContainerLifecyclePostStart {
  exec?: ClusterStorageContainerSpecContainerLivenessProbeExec;
  httpGet?: ClusterStorageContainerSpecContainerLivenessProbeHttpGet;
  sleep?: ClusterStorageContainerSpecContainerLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface ClusterStorageContainerSpecContainerLivenessProbeExec {
  command?: readonly string[];
}
export interface ClusterStorageContainerSpecContainerLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface ClusterStorageContainerSpecContainerLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface ClusterStorageContainerSpecContainerSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface ClusterStorageContainerSpecContainerLifecyclePostStartSleep {
  seconds: number;
}
/**
 * `serving.kserve.io/v1alpha1`, namespaced
 * @see https://github.com/kserve/kserve
 */
export declare class InferenceGraph extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: InferenceGraphProps): { [K in keyof InferenceGraphProps]: InferenceGraphProps[K] } & { apiVersion: 'serving.kserve.io/v1alpha1'; kind: 'InferenceGraph' };
  constructor(scope: Construct, id: string, props?: InferenceGraphProps);
}
export interface InferenceGraphProps {
  metadata?: ObjectMeta;
  spec?: InferenceGraphSpec;
}
export interface InferenceGraphSpec {
  affinity?: InferenceGraphSpecAffinity;
  maxReplicas?: number;
  minReplicas?: number;
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  nodes: { [k: string]: InferenceGraphSpecNodes };
  resources?: ResourceRequirements;
  routerTimeouts?: InferenceGraphSpecRouterTimeouts;
  scaleMetric?: "cpu" | "memory" | "concurrency" | "rps";
  scaleTarget?: number;
  /** → ServiceAccount */
  serviceAccountName?: string;
  timeout?: number;
  tolerations?: readonly InferenceGraphSpecTolerations[];
}
export interface InferenceGraphSpecAffinity {
  nodeAffinity?: InferenceGraphSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface InferenceGraphSpecNodes {
  routerType: "Sequence" | "Splitter" | "Ensemble" | "Switch";
  steps?: readonly InferenceGraphSpecNodesSteps[];
}
export interface InferenceGraphSpecRouterTimeouts {
  serverIdle?: number;
  serverRead?: number;
  serverWrite?: number;
  serviceClient?: number;
}
export interface InferenceGraphSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface InferenceGraphSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly InferenceGraphSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: InferenceGraphSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface InferenceGraphSpecNodesSteps {
  condition?: string;
  data?: string;
  dependency?: "Soft" | "Hard";
  mapPredictionsToInstances?: boolean;
  name?: string;
  /** → Node */
  nodeName?: string;
  serviceName?: string;
  serviceUrl?: string;
  weight?: number;
}
export interface InferenceGraphSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: InferenceGraphSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface InferenceGraphSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly InferenceGraphSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface InferenceGraphSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly InferenceGraphSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface InferenceGraphSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `serving.kserve.io/v1beta1`, namespaced
 * @see https://github.com/kserve/kserve
 */
export declare class InferenceService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: InferenceServiceProps): { [K in keyof InferenceServiceProps]: InferenceServiceProps[K] } & { apiVersion: 'serving.kserve.io/v1beta1'; kind: 'InferenceService' };
  constructor(scope: Construct, id: string, props?: InferenceServiceProps);
}
export interface InferenceServiceProps {
  metadata?: ObjectMeta;
  spec?: InferenceServiceSpec;
}
export interface InferenceServiceSpec {
  canary?: readonly InferenceServiceSpecCanary[];
  explainer?: InferenceServiceSpecExplainer;
  predictor: InferenceServiceSpecPredictor;
  transformer?: InferenceServiceSpecTransformer;
}
export interface InferenceServiceSpecCanary {
  predictor: InferenceServiceSpecCanaryPredictor;
  /** 0 … 100 */
  trafficPercent: number;
}
export interface InferenceServiceSpecExplainer {
  activeDeadlineSeconds?: number;
  affinity?: InferenceServiceSpecExplainerAffinity;
  annotations?: { [k: string]: string };
  art?: InferenceServiceSpecExplainerArt;
  autoScaling?: InferenceServiceSpecExplainerAutoScaling;
  automountServiceAccountToken?: boolean;
  batcher?: InferenceServiceSpecExplainerBatcher;
  canaryTrafficPercent?: number;
  containerConcurrency?: number;
  containers?: readonly InferenceServiceSpecExplainerContainers[];
  deploymentStrategy?: InferenceServiceSpecExplainerDeploymentStrategy;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  hostAliases?: readonly HostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  /** → Secret */
  imagePullSecrets?: readonly InferenceServiceSpecExplainerImagePullSecrets[];
  initContainers?: readonly InferenceServiceSpecExplainerInitContainers[];
  labels?: { [k: string]: string };
  logger?: InferenceServiceSpecExplainerLogger;
  maxReplicas?: number;
  minReplicas?: number;
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: InferenceServiceSpecExplainerOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly InferenceServiceSpecExplainerReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly InferenceServiceSpecExplainerResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  scaleMetric?: "cpu" | "memory" | "concurrency" | "rps";
  scaleMetricType?: "Utilization" | "Value" | "AverageValue";
  scaleTarget?: number;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly InferenceServiceSpecExplainerSchedulingGates[];
  securityContext?: InferenceServiceSpecExplainerSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  /** at least 1 item */
  storageUris?: readonly InferenceServiceSpecExplainerStorageUris[];
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  timeout?: number;
  tolerations?: readonly InferenceServiceSpecExplainerTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly InferenceServiceSpecExplainerTopologySpreadConstraints[];
  volumes?: readonly InferenceServiceSpecExplainerVolumes[];
}
export interface InferenceServiceSpecPredictor {
  activeDeadlineSeconds?: number;
  affinity?: InferenceServiceSpecExplainerAffinity;
  annotations?: { [k: string]: string };
  autoScaling?: InferenceServiceSpecExplainerAutoScaling;
  automountServiceAccountToken?: boolean;
  batcher?: InferenceServiceSpecExplainerBatcher;
  canaryTrafficPercent?: number;
  containerConcurrency?: number;
  containers?: readonly InferenceServiceSpecExplainerContainers[];
  deploymentStrategy?: InferenceServiceSpecExplainerDeploymentStrategy;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  hostAliases?: readonly HostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  huggingface?: InferenceServiceSpecPredictorHuggingface;
  /** → Secret */
  imagePullSecrets?: readonly InferenceServiceSpecExplainerImagePullSecrets[];
  initContainers?: readonly InferenceServiceSpecExplainerInitContainers[];
  labels?: { [k: string]: string };
  lightgbm?: InferenceServiceSpecPredictorHuggingface;
  logger?: InferenceServiceSpecExplainerLogger;
  maxReplicas?: number;
  minReplicas?: number;
  model?: InferenceServiceSpecPredictorModel;
  /** pattern `^[a-z]([-a-z0-9]*[a-z0-9])?$` */
  name?: string;
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  onnx?: InferenceServiceSpecPredictorHuggingface;
  os?: InferenceServiceSpecExplainerOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  paddle?: InferenceServiceSpecPredictorHuggingface;
  pmml?: InferenceServiceSpecPredictorHuggingface;
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  pytorch?: InferenceServiceSpecPredictorHuggingface;
  readinessGates?: readonly InferenceServiceSpecExplainerReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly InferenceServiceSpecExplainerResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  scaleMetric?: "cpu" | "memory" | "concurrency" | "rps";
  scaleMetricType?: "Utilization" | "Value" | "AverageValue";
  scaleTarget?: number;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly InferenceServiceSpecExplainerSchedulingGates[];
  securityContext?: InferenceServiceSpecExplainerSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  sklearn?: InferenceServiceSpecPredictorHuggingface;
  storageContainerName?: string;
  /** at least 1 item */
  storageUris?: readonly InferenceServiceSpecExplainerStorageUris[];
  subdomain?: string;
  tensorflow?: InferenceServiceSpecPredictorHuggingface;
  terminationGracePeriodSeconds?: number;
  timeout?: number;
  tolerations?: readonly InferenceServiceSpecExplainerTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly InferenceServiceSpecExplainerTopologySpreadConstraints[];
  triton?: InferenceServiceSpecPredictorHuggingface;
  volumes?: readonly InferenceServiceSpecExplainerVolumes[];
  workerSpec?: InferenceServiceSpecPredictorWorkerSpec;
  xgboost?: InferenceServiceSpecPredictorHuggingface;
}
export interface InferenceServiceSpecTransformer {
  activeDeadlineSeconds?: number;
  affinity?: InferenceServiceSpecExplainerAffinity;
  annotations?: { [k: string]: string };
  autoScaling?: InferenceServiceSpecExplainerAutoScaling;
  automountServiceAccountToken?: boolean;
  batcher?: InferenceServiceSpecExplainerBatcher;
  canaryTrafficPercent?: number;
  containerConcurrency?: number;
  containers?: readonly InferenceServiceSpecExplainerContainers[];
  deploymentStrategy?: InferenceServiceSpecExplainerDeploymentStrategy;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  hostAliases?: readonly HostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  /** → Secret */
  imagePullSecrets?: readonly InferenceServiceSpecExplainerImagePullSecrets[];
  initContainers?: readonly InferenceServiceSpecExplainerInitContainers[];
  labels?: { [k: string]: string };
  logger?: InferenceServiceSpecExplainerLogger;
  maxReplicas?: number;
  minReplicas?: number;
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: InferenceServiceSpecExplainerOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly InferenceServiceSpecExplainerReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly InferenceServiceSpecExplainerResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  scaleMetric?: "cpu" | "memory" | "concurrency" | "rps";
  scaleMetricType?: "Utilization" | "Value" | "AverageValue";
  scaleTarget?: number;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly InferenceServiceSpecExplainerSchedulingGates[];
  securityContext?: InferenceServiceSpecExplainerSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  /** at least 1 item */
  storageUris?: readonly InferenceServiceSpecExplainerStorageUris[];
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  timeout?: number;
  tolerations?: readonly InferenceServiceSpecExplainerTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly InferenceServiceSpecExplainerTopologySpreadConstraints[];
  volumes?: readonly InferenceServiceSpecExplainerVolumes[];
}
export interface InferenceServiceSpecCanaryPredictor {
  activeDeadlineSeconds?: number;
  affinity?: InferenceServiceSpecExplainerAffinity;
  annotations?: { [k: string]: string };
  autoScaling?: InferenceServiceSpecExplainerAutoScaling;
  automountServiceAccountToken?: boolean;
  batcher?: InferenceServiceSpecExplainerBatcher;
  canaryTrafficPercent?: number;
  containerConcurrency?: number;
  containers?: readonly InferenceServiceSpecExplainerInitContainers[];
  deploymentStrategy?: InferenceServiceSpecExplainerDeploymentStrategy;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: readonly InferenceServiceSpecCanaryPredictorEphemeralContainers[];
  hostAliases?: readonly HostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  huggingface?: InferenceServiceSpecCanaryPredictorHuggingface;
  /** → Secret */
  imagePullSecrets?: readonly InferenceServiceSpecExplainerImagePullSecrets[];
  initContainers?: readonly InferenceServiceSpecExplainerInitContainers[];
  labels?: { [k: string]: string };
  lightgbm?: InferenceServiceSpecCanaryPredictorHuggingface;
  logger?: InferenceServiceSpecExplainerLogger;
  maxReplicas?: number;
  minReplicas?: number;
  model?: InferenceServiceSpecCanaryPredictorModel;
  /** pattern `^[a-z]([-a-z0-9]*[a-z0-9])?$` */
  name?: string;
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  onnx?: InferenceServiceSpecCanaryPredictorHuggingface;
  os?: InferenceServiceSpecExplainerSchedulingGates;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  paddle?: InferenceServiceSpecCanaryPredictorHuggingface;
  pmml?: InferenceServiceSpecCanaryPredictorHuggingface;
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  pytorch?: InferenceServiceSpecCanaryPredictorHuggingface;
  readinessGates?: readonly InferenceServiceSpecExplainerReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly InferenceServiceSpecExplainerResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  scaleMetric?: "cpu" | "memory" | "concurrency" | "rps";
  scaleMetricType?: "Utilization" | "Value" | "AverageValue";
  scaleTarget?: number;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly InferenceServiceSpecExplainerSchedulingGates[];
  securityContext?: InferenceServiceSpecExplainerSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  sklearn?: InferenceServiceSpecCanaryPredictorHuggingface;
  storageContainerName?: string;
  /** at least 1 item */
  storageUris?: readonly InferenceServiceSpecExplainerStorageUris[];
  subdomain?: string;
  tensorflow?: InferenceServiceSpecCanaryPredictorHuggingface;
  terminationGracePeriodSeconds?: number;
  timeout?: number;
  tolerations?: readonly InferenceServiceSpecExplainerTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly InferenceServiceSpecExplainerTopologySpreadConstraints[];
  triton?: InferenceServiceSpecCanaryPredictorHuggingface;
  volumes?: readonly InferenceServiceSpecExplainerVolumes[];
  workerSpec?: InferenceServiceSpecPredictorWorkerSpec;
  xgboost?: InferenceServiceSpecCanaryPredictorHuggingface;
}
export interface InferenceServiceSpecExplainerAffinity {
  nodeAffinity?: InferenceServiceSpecExplainerAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface InferenceServiceSpecExplainerArt {
  args?: readonly string[];
  command?: readonly string[];
  config?: { [k: string]: string };
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: InferenceServiceSpecExplainerArtLifecycle;
  livenessProbe?: InferenceServiceSpecExplainerArtLivenessProbe;
  name?: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly InferenceServiceSpecExplainerArtPorts[];
  readinessProbe?: InferenceServiceSpecExplainerArtLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  runtimeVersion?: string;
  securityContext?: InferenceServiceSpecExplainerArtSecurityContext;
  startupProbe?: InferenceServiceSpecExplainerArtStartupProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  storage?: InferenceServiceSpecExplainerArtStorage;
  storageUri?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  type?: string;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly InferenceServiceSpecExplainerArtVolumeMounts[];
  workingDir?: string;
}
export interface InferenceServiceSpecExplainerAutoScaling {
  behavior?: HorizontalPodAutoscalerBehavior;
  metrics?: readonly InferenceServiceSpecExplainerAutoScalingMetrics[];
}
export interface InferenceServiceSpecExplainerBatcher {
  maxBatchSize?: number;
  maxLatency?: number;
  timeout?: number;
}
export interface InferenceServiceSpecExplainerContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: InferenceServiceSpecExplainerArtLifecycle;
  livenessProbe?: InferenceServiceSpecExplainerContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly InferenceServiceSpecExplainerArtPorts[];
  readinessProbe?: InferenceServiceSpecExplainerContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: InferenceServiceSpecExplainerArtSecurityContext;
  startupProbe?: InferenceServiceSpecExplainerArtStartupProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly InferenceServiceSpecExplainerArtVolumeMounts[];
  workingDir?: string;
}
export interface InferenceServiceSpecExplainerDeploymentStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
  type?: string;
}
export interface InferenceServiceSpecExplainerImagePullSecrets {
  name?: string;
}
export interface InferenceServiceSpecExplainerInitContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: InferenceServiceSpecExplainerArtLifecycle;
  livenessProbe?: InferenceServiceSpecExplainerArtStartupProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly InferenceServiceSpecExplainerArtPorts[];
  readinessProbe?: InferenceServiceSpecExplainerArtStartupProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: InferenceServiceSpecExplainerArtSecurityContext;
  startupProbe?: InferenceServiceSpecExplainerArtStartupProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly InferenceServiceSpecExplainerArtVolumeMounts[];
  workingDir?: string;
}
export interface InferenceServiceSpecExplainerLogger {
  batchInterval?: string;
  batchSize?: number;
  marshallerUrl?: string;
  metadataAnnotations?: readonly string[];
  metadataHeaders?: readonly string[];
  mode?: "all" | "request" | "response";
  storage?: InferenceServiceSpecExplainerLoggerStorage;
  url?: string;
}
export interface InferenceServiceSpecExplainerOs {
  name?: string;
}
export interface InferenceServiceSpecExplainerReadinessGates {
  conditionType: string;
}
export interface InferenceServiceSpecExplainerResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface InferenceServiceSpecExplainerSchedulingGates {
  name: string;
}
export interface InferenceServiceSpecExplainerSecurityContext {
  appArmorProfile?: InferenceServiceSpecExplainerSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: InferenceServiceSpecExplainerSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface InferenceServiceSpecExplainerStorageUris {
  /**
   * at most 255 characters
   * pattern `^/.*`
   * @default "/mnt/models"
   */
  mountPath?: string;
  /** at least 1 character */
  uri: string;
}
export interface InferenceServiceSpecExplainerTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface InferenceServiceSpecExplainerTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface InferenceServiceSpecExplainerVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: InferenceServiceSpecExplainerVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: InferenceServiceSpecExplainerVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: InferenceServiceSpecExplainerVolumesDownwardAPI;
  emptyDir?: InferenceServiceSpecExplainerVolumesEmptyDir;
  ephemeral?: InferenceServiceSpecExplainerVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: InferenceServiceSpecExplainerVolumesHostPath;
  image?: InferenceServiceSpecExplainerVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: InferenceServiceSpecExplainerVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: InferenceServiceSpecExplainerVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface InferenceServiceSpecPredictorHuggingface {
  args?: readonly string[];
  command?: readonly string[];
  confidential?: InferenceServiceSpecPredictorHuggingfaceConfidential;
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: InferenceServiceSpecExplainerArtLifecycle;
  livenessProbe?: InferenceServiceSpecExplainerArtLivenessProbe;
  name?: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly InferenceServiceSpecExplainerArtPorts[];
  protocolVersion?: string;
  readinessProbe?: InferenceServiceSpecExplainerArtLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  runtimeVersion?: string;
  securityContext?: InferenceServiceSpecExplainerArtSecurityContext;
  startupProbe?: InferenceServiceSpecExplainerArtStartupProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  storage?: InferenceServiceSpecExplainerArtStorage;
  storageUri?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly InferenceServiceSpecExplainerArtVolumeMounts[];
  workingDir?: string;
}
export interface InferenceServiceSpecPredictorModel {
  args?: readonly string[];
  command?: readonly string[];
  confidential?: InferenceServiceSpecPredictorHuggingfaceConfidential;
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: InferenceServiceSpecExplainerArtLifecycle;
  livenessProbe?: InferenceServiceSpecExplainerArtLivenessProbe;
  modelFormat?: InferenceServiceSpecPredictorModelModelFormat;
  name?: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly InferenceServiceSpecExplainerArtPorts[];
  protocolVersion?: string;
  readinessProbe?: InferenceServiceSpecExplainerArtLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  runtime?: string;
  runtimeVersion?: string;
  securityContext?: InferenceServiceSpecExplainerArtSecurityContext;
  startupProbe?: InferenceServiceSpecExplainerArtStartupProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  storage?: InferenceServiceSpecExplainerArtStorage;
  storageUri?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly InferenceServiceSpecExplainerArtVolumeMounts[];
  workingDir?: string;
}
export interface InferenceServiceSpecPredictorWorkerSpec {
  activeDeadlineSeconds?: number;
  affinity?: InferenceServiceSpecExplainerAffinity;
  automountServiceAccountToken?: boolean;
  containers?: readonly InferenceServiceSpecExplainerInitContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: readonly InferenceServiceSpecCanaryPredictorEphemeralContainers[];
  hostAliases?: readonly HostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  /** → Secret */
  imagePullSecrets?: readonly InferenceServiceSpecExplainerImagePullSecrets[];
  initContainers?: readonly InferenceServiceSpecExplainerInitContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: InferenceServiceSpecExplainerSchedulingGates;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  pipelineParallelSize?: number;
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly InferenceServiceSpecExplainerReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly InferenceServiceSpecExplainerResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly InferenceServiceSpecExplainerSchedulingGates[];
  securityContext?: InferenceServiceSpecExplainerSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  tensorParallelSize?: number;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly InferenceServiceSpecExplainerTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly InferenceServiceSpecExplainerTopologySpreadConstraints[];
  volumes?: readonly InferenceServiceSpecExplainerVolumes[];
}
export interface InferenceServiceSpecCanaryPredictorEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: InferenceServiceSpecExplainerArtLifecycle;
  livenessProbe?: InferenceServiceSpecExplainerArtStartupProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly InferenceServiceSpecExplainerArtPorts[];
  readinessProbe?: InferenceServiceSpecExplainerArtStartupProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: InferenceServiceSpecExplainerArtSecurityContext;
  startupProbe?: InferenceServiceSpecExplainerArtStartupProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly InferenceServiceSpecExplainerArtVolumeMounts[];
  workingDir?: string;
}
export interface InferenceServiceSpecCanaryPredictorHuggingface {
  args?: readonly string[];
  command?: readonly string[];
  confidential?: InferenceServiceSpecPredictorHuggingfaceConfidential;
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: InferenceServiceSpecExplainerArtLifecycle;
  livenessProbe?: InferenceServiceSpecExplainerArtStartupProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly InferenceServiceSpecExplainerArtPorts[];
  protocolVersion?: string;
  readinessProbe?: InferenceServiceSpecExplainerArtStartupProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  runtimeVersion?: string;
  securityContext?: InferenceServiceSpecExplainerArtSecurityContext;
  startupProbe?: InferenceServiceSpecExplainerArtStartupProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  storage?: InferenceServiceSpecExplainerArtStorage;
  storageUri?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly InferenceServiceSpecExplainerArtVolumeMounts[];
  workingDir?: string;
}
export interface InferenceServiceSpecCanaryPredictorModel {
  args?: readonly string[];
  command?: readonly string[];
  confidential?: InferenceServiceSpecPredictorHuggingfaceConfidential;
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: InferenceServiceSpecExplainerArtLifecycle;
  livenessProbe?: InferenceServiceSpecExplainerArtStartupProbe;
  modelFormat: InferenceServiceSpecPredictorModelModelFormat;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly InferenceServiceSpecExplainerArtPorts[];
  protocolVersion?: string;
  readinessProbe?: InferenceServiceSpecExplainerArtStartupProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  runtime?: string;
  runtimeVersion?: string;
  securityContext?: InferenceServiceSpecExplainerArtSecurityContext;
  startupProbe?: InferenceServiceSpecExplainerArtStartupProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  storage?: InferenceServiceSpecExplainerArtStorage;
  storageUri?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly InferenceServiceSpecExplainerArtVolumeMounts[];
  workingDir?: string;
}
export interface InferenceServiceSpecExplainerAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly InferenceServiceSpecExplainerAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: InferenceServiceSpecExplainerAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface InferenceServiceSpecExplainerArtLifecycle {
  postStart?: InferenceServiceSpecExplainerArtLifecyclePostStart;
  preStop?: InferenceServiceSpecExplainerArtLifecyclePostStart;
  stopSignal?: string;
}
export interface InferenceServiceSpecExplainerArtLivenessProbe {
  exec?: InferenceServiceSpecExplainerArtLivenessProbeExec;
  failureThreshold?: number;
  grpc?: InferenceServiceSpecExplainerArtLivenessProbeGrpc;
  httpGet?: InferenceServiceSpecExplainerArtLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: InferenceServiceSpecExplainerArtLivenessProbeTcpSocket;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface InferenceServiceSpecExplainerArtPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface InferenceServiceSpecExplainerArtSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: InferenceServiceSpecExplainerSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: InferenceServiceSpecExplainerSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface InferenceServiceSpecExplainerArtStartupProbe {
  exec?: InferenceServiceSpecExplainerArtLivenessProbeExec;
  failureThreshold?: number;
  grpc?: InferenceServiceSpecExplainerArtLivenessProbeGrpc;
  httpGet?: InferenceServiceSpecExplainerArtStartupProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface InferenceServiceSpecExplainerArtStorage {
  key?: string;
  parameters?: { [k: string]: string };
  path?: string;
  schemaPath?: string;
}
export interface InferenceServiceSpecExplainerArtVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface InferenceServiceSpecExplainerAutoScalingMetrics {
  external?: InferenceServiceSpecExplainerAutoScalingMetricsExternal;
  podmetric?: InferenceServiceSpecExplainerAutoScalingMetricsPodmetric;
  resource?: InferenceServiceSpecExplainerAutoScalingMetricsResource;
  type: "Resource" | "External" | "PodMetric";
}
export interface InferenceServiceSpecExplainerContainersLivenessProbe {
  exec?: InferenceServiceSpecExplainerArtLivenessProbeExec;
  failureThreshold?: number;
  grpc?: InferenceServiceSpecExplainerArtLivenessProbeGrpc;
  httpGet?: InferenceServiceSpecExplainerArtLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface InferenceServiceSpecExplainerLoggerStorage {
  key?: string;
  parameters?: { [k: string]: string };
  path?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface InferenceServiceSpecExplainerSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface InferenceServiceSpecExplainerVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface InferenceServiceSpecExplainerVolumesConfigMap {
  defaultMode?: number;
  items?: readonly InferenceServiceSpecExplainerVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface InferenceServiceSpecExplainerVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly InferenceServiceSpecExplainerVolumesDownwardAPIItems[];
}
export interface InferenceServiceSpecExplainerVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface InferenceServiceSpecExplainerVolumesEphemeral {
  volumeClaimTemplate?: InferenceServiceSpecExplainerVolumesEphemeralVolumeClaimTemplate;
}
export interface InferenceServiceSpecExplainerVolumesHostPath {
  path: string;
  type?: string;
}
export interface InferenceServiceSpecExplainerVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface InferenceServiceSpecExplainerVolumesProjected {
  defaultMode?: number;
  sources?: readonly InferenceServiceSpecExplainerVolumesProjectedSources[];
}
export interface InferenceServiceSpecExplainerVolumesSecret {
  defaultMode?: number;
  items?: readonly InferenceServiceSpecExplainerVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface InferenceServiceSpecPredictorHuggingfaceConfidential {
  enabled: boolean;
  resourceId?: string;
}
export interface InferenceServiceSpecPredictorModelModelFormat {
  name: string;
  version?: string;
}
export interface InferenceServiceSpecExplainerAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: InferenceServiceSpecExplainerAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface InferenceServiceSpecExplainerAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly InferenceServiceSpecExplainerAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface InferenceServiceSpecExplainerArtLifecyclePostStart {
  exec?: InferenceServiceSpecExplainerArtLivenessProbeExec;
  httpGet?: InferenceServiceSpecExplainerArtStartupProbeHttpGet;
  sleep?: InferenceServiceSpecExplainerArtLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface InferenceServiceSpecExplainerArtLivenessProbeExec {
  command?: readonly string[];
}
export interface InferenceServiceSpecExplainerArtLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface InferenceServiceSpecExplainerArtLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port?: number | string;
  scheme?: string;
}
export interface InferenceServiceSpecExplainerArtLivenessProbeTcpSocket {
  host?: string;
  port?: number | string;
}
export interface InferenceServiceSpecExplainerArtStartupProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface InferenceServiceSpecExplainerAutoScalingMetricsExternal {
  authenticationRef?: InferenceServiceSpecExplainerAutoScalingMetricsExternalAuthenticationRef;
  metric: InferenceServiceSpecExplainerAutoScalingMetricsExternalMetric;
  target: InferenceServiceSpecExplainerAutoScalingMetricsExternalTarget;
}
export interface InferenceServiceSpecExplainerAutoScalingMetricsPodmetric {
  metric: InferenceServiceSpecExplainerAutoScalingMetricsPodmetricMetric;
  target: InferenceServiceSpecExplainerAutoScalingMetricsExternalTarget;
}
export interface InferenceServiceSpecExplainerAutoScalingMetricsResource {
  name: "cpu" | "memory";
  target: InferenceServiceSpecExplainerAutoScalingMetricsExternalTarget;
}
export interface InferenceServiceSpecExplainerVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface InferenceServiceSpecExplainerVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface InferenceServiceSpecExplainerVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: InferenceServiceSpecExplainerVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface InferenceServiceSpecExplainerVolumesProjectedSources {
  clusterTrustBundle?: InferenceServiceSpecExplainerVolumesProjectedSourcesClusterTrustBundle;
  configMap?: InferenceServiceSpecExplainerVolumesProjectedSourcesConfigMap;
  downwardAPI?: InferenceServiceSpecExplainerVolumesProjectedSourcesDownwardAPI;
  podCertificate?: InferenceServiceSpecExplainerVolumesProjectedSourcesPodCertificate;
  secret?: InferenceServiceSpecExplainerVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: InferenceServiceSpecExplainerVolumesProjectedSourcesServiceAccountToken;
}
export interface InferenceServiceSpecExplainerAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly InferenceServiceSpecExplainerAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface InferenceServiceSpecExplainerArtLifecyclePostStartSleep {
  seconds: number;
}
export interface InferenceServiceSpecExplainerAutoScalingMetricsExternalAuthenticationRef {
  authModes?: string;
  authenticationRef: InferenceServiceSpecExplainerSchedulingGates;
}
export interface InferenceServiceSpecExplainerAutoScalingMetricsExternalMetric {
  backend?: "prometheus" | "graphite";
  namespace?: string;
  query?: string;
  serverAddress?: string;
}
export interface InferenceServiceSpecExplainerAutoScalingMetricsExternalTarget {
  averageUtilization?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  averageValue?: number | string;
  type?: "Utilization" | "Value" | "AverageValue";
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  value?: number | string;
}
export interface InferenceServiceSpecExplainerAutoScalingMetricsPodmetricMetric {
  backend?: "opentelemetry";
  metricNames?: readonly string[];
  operationOverTime?: string;
  query?: string;
  serverAddress?: string;
}
export interface InferenceServiceSpecExplainerVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface InferenceServiceSpecExplainerVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface InferenceServiceSpecExplainerVolumesProjectedSourcesConfigMap {
  items?: readonly InferenceServiceSpecExplainerVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface InferenceServiceSpecExplainerVolumesProjectedSourcesDownwardAPI {
  items?: readonly InferenceServiceSpecExplainerVolumesDownwardAPIItems[];
}
export interface InferenceServiceSpecExplainerVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
}
export interface InferenceServiceSpecExplainerVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface InferenceServiceSpecExplainerAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `serving.kserve.io/v1alpha2`, namespaced
 * @see https://github.com/kserve/kserve
 */
export declare class LLMInferenceService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LLMInferenceServiceProps): { [K in keyof LLMInferenceServiceProps]: LLMInferenceServiceProps[K] } & { apiVersion: 'serving.kserve.io/v1alpha2'; kind: 'LLMInferenceService' };
  constructor(scope: Construct, id: string, props?: LLMInferenceServiceProps);
}
export interface LLMInferenceServiceProps {
  metadata?: ObjectMeta;
  spec?: LLMInferenceServiceSpec;
}
/** rule: `!(has(self.replicas) && has(self.scaling))` */
export interface LLMInferenceServiceSpec {
  annotations?: { [k: string]: string };
  baseRefs?: readonly LLMInferenceServiceSpecBaseRefs[];
  kvCacheOffloading?: LLMInferenceServiceSpecKvCacheOffloading;
  labels?: { [k: string]: string };
  model?: LLMInferenceServiceSpecModel;
  parallelism?: LLMInferenceServiceSpecParallelism;
  prefill?: LLMInferenceServiceSpecPrefill;
  /** at least 0 */
  replicas?: number;
  router?: LLMInferenceServiceSpecRouter;
  scaling?: LLMInferenceServiceSpecScaling;
  storageInitializer?: LLMInferenceServiceSpecStorageInitializer;
  template?: LLMInferenceServiceSpecTemplate;
  tracing?: LLMInferenceServiceSpecTracing;
  worker?: LLMInferenceServiceSpecTemplate;
}
export interface LLMInferenceServiceSpecBaseRefs {
  name?: string;
}
export interface LLMInferenceServiceSpecKvCacheOffloading {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpu: number | string;
  /** @default "lru" */
  evictionPolicy?: "lru" | "arc";
  secondary?: readonly LLMInferenceServiceSpecKvCacheOffloadingSecondary[];
}
export interface LLMInferenceServiceSpecModel {
  confidential?: LLMInferenceServiceSpecModelConfidential;
  lora?: LLMInferenceServiceSpecModelLora;
  name?: string;
  uri: string;
}
export interface LLMInferenceServiceSpecParallelism {
  /** at least 1 */
  data?: number;
  /** at least 1 */
  dataLocal?: number;
  /** 1 … 65535 */
  dataRPCPort?: number;
  expert?: boolean;
  /** at least 1 */
  pipeline?: number;
  /** at least 1 */
  tensor?: number;
}
/** rule: `!(has(self.replicas) && has(self.scaling))` */
export interface LLMInferenceServiceSpecPrefill {
  annotations?: { [k: string]: string };
  kvCacheOffloading?: LLMInferenceServiceSpecKvCacheOffloading;
  labels?: { [k: string]: string };
  parallelism?: LLMInferenceServiceSpecParallelism;
  /** at least 0 */
  replicas?: number;
  scaling?: LLMInferenceServiceSpecScaling;
  template?: LLMInferenceServiceSpecTemplate;
  worker?: LLMInferenceServiceSpecTemplate;
}
export interface LLMInferenceServiceSpecRouter {
  gateway?: LLMInferenceServiceSpecRouterGateway;
  ingress?: LLMInferenceServiceSpecRouterIngress;
  route?: LLMInferenceServiceSpecRouterRoute;
  scheduler?: LLMInferenceServiceSpecRouterScheduler;
}
/**
 * rule: `has(self.wva)`
 * rule: `!has(self.minReplicas) || self.minReplicas <= self.maxReplicas`
 * rule: `!has(self.wva) || !has(self.wva.keda) || !has(self.wva.keda.idleReplicaCount) || has(self.minReplicas)`
 * rule: `!has(self.wva) || !has(self.wva.keda) || !has(self.wva.keda.idleReplicaCount) || !has(self.minReplicas) || self.wva.keda.idleReplicaCount < self.minReplicas`
 */
export interface LLMInferenceServiceSpecScaling {
  /** at least 1 */
  maxReplicas: number;
  /**
   * at least 1
   * @default 1
   */
  minReplicas?: number;
  wva?: LLMInferenceServiceSpecScalingWva;
}
export interface LLMInferenceServiceSpecStorageInitializer {
  enabled?: boolean;
}
export interface LLMInferenceServiceSpecTemplate {
  activeDeadlineSeconds?: number;
  affinity?: LLMInferenceServiceSpecTemplateAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers?: readonly LLMInferenceServiceSpecTemplateContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly LLMInferenceServiceSpecTemplateEphemeralContainers[];
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
  imagePullSecrets?: readonly LLMInferenceServiceSpecBaseRefs[];
  /** one per `name` */
  initContainers?: readonly LLMInferenceServiceSpecTemplateContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: LLMInferenceServiceSpecTemplateOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly LLMInferenceServiceSpecTemplateReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly LLMInferenceServiceSpecTemplateResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly LLMInferenceServiceSpecTemplateOs[];
  securityContext?: LLMInferenceServiceSpecTemplateSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly LLMInferenceServiceSpecTemplateTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly LLMInferenceServiceSpecTemplateTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly LLMInferenceServiceSpecTemplateVolumes[];
}
export interface LLMInferenceServiceSpecTracing {
  exporter?: string;
  exporterEndpoint?: string;
  sampler?: string;
  samplerArg?: string;
}
export interface LLMInferenceServiceSpecKvCacheOffloadingSecondary {
  fileSystem?: LLMInferenceServiceSpecKvCacheOffloadingSecondaryFileSystem;
}
export interface LLMInferenceServiceSpecModelConfidential {
  enabled: boolean;
  resourceId?: string;
}
export interface LLMInferenceServiceSpecModelLora {
  adapters?: unknown;
  /** at least 1 */
  maxAdapters?: number;
  /** at least 1 */
  maxCpuAdapters?: number;
  /** at least 1 */
  maxRank?: number;
}
export interface LLMInferenceServiceSpecRouterGateway {
  refs?: readonly LLMInferenceServiceSpecRouterGatewayRefs[];
}
export interface LLMInferenceServiceSpecRouterIngress {
  refs?: readonly LLMInferenceServiceSpecRouterIngressRefs[];
}
export interface LLMInferenceServiceSpecRouterRoute {
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`
   */
  group?: string;
  http?: LLMInferenceServiceSpecRouterRouteHttp;
  /** 0 … 1000000 */
  weight?: number;
}
export interface LLMInferenceServiceSpecRouterScheduler {
  annotations?: { [k: string]: string };
  config?: LLMInferenceServiceSpecRouterSchedulerConfig;
  labels?: { [k: string]: string };
  pool?: LLMInferenceServiceSpecRouterSchedulerPool;
  replicas?: number;
  template?: LLMInferenceServiceSpecTemplate;
}
/**
 * rule: `!(has(self.hpa) && has(self.keda))`
 * rule: `has(self.hpa) || has(self.keda)`
 */
export interface LLMInferenceServiceSpecScalingWva {
  hpa?: LLMInferenceServiceSpecScalingWvaHpa;
  keda?: LLMInferenceServiceSpecScalingWvaKeda;
  /**
   * pattern `^\d+(\.\d+)?$`
   * @default "10.0"
   */
  variantCost?: string;
}
export interface LLMInferenceServiceSpecTemplateAffinity {
  nodeAffinity?: LLMInferenceServiceSpecTemplateAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface LLMInferenceServiceSpecTemplateContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: LLMInferenceServiceSpecTemplateContainersLifecycle;
  livenessProbe?: LLMInferenceServiceSpecTemplateContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly LLMInferenceServiceSpecTemplateContainersPorts[];
  readinessProbe?: LLMInferenceServiceSpecTemplateContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: LLMInferenceServiceSpecTemplateContainersSecurityContext;
  startupProbe?: LLMInferenceServiceSpecTemplateContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly LLMInferenceServiceSpecTemplateContainersVolumeMounts[];
  workingDir?: string;
}
export interface LLMInferenceServiceSpecTemplateEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: LLMInferenceServiceSpecTemplateContainersLifecycle;
  livenessProbe?: LLMInferenceServiceSpecTemplateContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly LLMInferenceServiceSpecTemplateContainersPorts[];
  readinessProbe?: LLMInferenceServiceSpecTemplateContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: LLMInferenceServiceSpecTemplateContainersSecurityContext;
  startupProbe?: LLMInferenceServiceSpecTemplateContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly LLMInferenceServiceSpecTemplateContainersVolumeMounts[];
  workingDir?: string;
}
export interface LLMInferenceServiceSpecTemplateOs {
  name: string;
}
export interface LLMInferenceServiceSpecTemplateReadinessGates {
  conditionType: string;
}
export interface LLMInferenceServiceSpecTemplateResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface LLMInferenceServiceSpecTemplateSecurityContext {
  appArmorProfile?: LLMInferenceServiceSpecTemplateSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: LLMInferenceServiceSpecTemplateSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface LLMInferenceServiceSpecTemplateTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface LLMInferenceServiceSpecTemplateTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface LLMInferenceServiceSpecTemplateVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: LLMInferenceServiceSpecTemplateVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: LLMInferenceServiceSpecTemplateVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: LLMInferenceServiceSpecTemplateVolumesDownwardAPI;
  emptyDir?: LLMInferenceServiceSpecTemplateVolumesEmptyDir;
  ephemeral?: LLMInferenceServiceSpecTemplateVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: LLMInferenceServiceSpecTemplateVolumesHostPath;
  image?: LLMInferenceServiceSpecTemplateVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: LLMInferenceServiceSpecTemplateVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: LLMInferenceServiceSpecTemplateVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface LLMInferenceServiceSpecKvCacheOffloadingSecondaryFileSystem {
  emptyDir?: LLMInferenceServiceSpecKvCacheOffloadingSecondaryFileSystemEmptyDir;
  pvc?: LLMInferenceServiceSpecKvCacheOffloadingSecondaryFileSystemPvc;
}
export interface LLMInferenceServiceSpecRouterGatewayRefs {
  /** 1 … 253 characters */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  sectionName?: string;
}
export interface LLMInferenceServiceSpecRouterIngressRefs {
  /** 1 … 253 characters */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface LLMInferenceServiceSpecRouterRouteHttp {
  refs?: readonly LLMInferenceServiceSpecBaseRefs[];
  spec?: LLMInferenceServiceSpecRouterRouteHttpSpec;
}
export interface LLMInferenceServiceSpecRouterSchedulerConfig {
  inline?: Record<string, unknown>;
  ref?: LLMInferenceServiceSpecRouterSchedulerConfigRef;
}
export interface LLMInferenceServiceSpecRouterSchedulerPool {
  ref?: LLMInferenceServiceSpecBaseRefs;
  spec?: LLMInferenceServiceSpecRouterSchedulerPoolSpec;
}
export interface LLMInferenceServiceSpecScalingWvaHpa {
  behavior?: HorizontalPodAutoscalerBehavior;
}
/** rule: `!has(self.advanced) || !has(self.advanced.horizontalPodAutoscalerConfig) || size(self.advanced.horizontalPodAutoscalerConfig.name) == 0` */
export interface LLMInferenceServiceSpecScalingWvaKeda {
  advanced?: LLMInferenceServiceSpecScalingWvaKedaAdvanced;
  /** at least 0 */
  cooldownPeriod?: number;
  fallback?: LLMInferenceServiceSpecScalingWvaKedaFallback;
  /** at least 1 */
  idleReplicaCount?: number;
  /** at least 0 */
  initialCooldownPeriod?: number;
  /** at least 1 */
  pollingInterval?: number;
}
export interface LLMInferenceServiceSpecTemplateAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly LLMInferenceServiceSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: LLMInferenceServiceSpecTemplateAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface LLMInferenceServiceSpecTemplateContainersLifecycle {
  postStart?: LLMInferenceServiceSpecTemplateContainersLifecyclePostStart;
  preStop?: LLMInferenceServiceSpecTemplateContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface LLMInferenceServiceSpecTemplateContainersLivenessProbe {
  exec?: LLMInferenceServiceSpecTemplateContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: LLMInferenceServiceSpecTemplateContainersLivenessProbeGrpc;
  httpGet?: LLMInferenceServiceSpecTemplateContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface LLMInferenceServiceSpecTemplateContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface LLMInferenceServiceSpecTemplateContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: LLMInferenceServiceSpecTemplateSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: LLMInferenceServiceSpecTemplateSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface LLMInferenceServiceSpecTemplateContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface LLMInferenceServiceSpecTemplateSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface LLMInferenceServiceSpecTemplateVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface LLMInferenceServiceSpecTemplateVolumesConfigMap {
  defaultMode?: number;
  items?: readonly LLMInferenceServiceSpecTemplateVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface LLMInferenceServiceSpecTemplateVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly LLMInferenceServiceSpecTemplateVolumesDownwardAPIItems[];
}
export interface LLMInferenceServiceSpecTemplateVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface LLMInferenceServiceSpecTemplateVolumesEphemeral {
  volumeClaimTemplate?: LLMInferenceServiceSpecTemplateVolumesEphemeralVolumeClaimTemplate;
}
export interface LLMInferenceServiceSpecTemplateVolumesHostPath {
  path: string;
  type?: string;
}
export interface LLMInferenceServiceSpecTemplateVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface LLMInferenceServiceSpecTemplateVolumesProjected {
  defaultMode?: number;
  sources?: readonly LLMInferenceServiceSpecTemplateVolumesProjectedSources[];
}
export interface LLMInferenceServiceSpecTemplateVolumesSecret {
  defaultMode?: number;
  items?: readonly LLMInferenceServiceSpecTemplateVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface LLMInferenceServiceSpecKvCacheOffloadingSecondaryFileSystemEmptyDir {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  size: number | string;
}
export interface LLMInferenceServiceSpecKvCacheOffloadingSecondaryFileSystemPvc {
  ref?: LLMInferenceServiceSpecKvCacheOffloadingSecondaryFileSystemPvcRef;
  spec?: LLMInferenceServiceSpecKvCacheOffloadingSecondaryFileSystemPvcSpec;
}
export interface LLMInferenceServiceSpecRouterRouteHttpSpec {
  /**
   * at most 16 items
   * each: 1 … 253 characters
   * each: pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostnames?: readonly string[];
  /** at most 32 items */
  parentRefs?: readonly LLMInferenceServiceSpecRouterRouteHttpSpecParentRefs[];
  /**
   * 1 … 16 items
   * @default [{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}]
   */
  rules?: readonly LLMInferenceServiceSpecRouterRouteHttpSpecRules[];
  useDefaultGateways?: "All" | "None";
}
export interface LLMInferenceServiceSpecRouterSchedulerConfigRef {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface LLMInferenceServiceSpecRouterSchedulerPoolSpec {
  /** @default "http" */
  appProtocol?: "http" | "kubernetes.io/h2c";
  endpointPickerRef: LLMInferenceServiceSpecRouterSchedulerPoolSpecEndpointPickerRef;
  selector: LLMInferenceServiceSpecRouterSchedulerPoolSpecSelector;
  /**
   * 1 … 8 items
   * rule: `self.all(p1, self.exists_one(p2, p1.number==p2.number))`
   */
  targetPorts: readonly LLMInferenceServiceSpecRouterSchedulerPoolSpecTargetPorts[];
}
export interface LLMInferenceServiceSpecScalingWvaKedaAdvanced {
  horizontalPodAutoscalerConfig?: LLMInferenceServiceSpecScalingWvaKedaAdvancedHorizontalPodAutoscalerConfig;
  restoreToOriginalReplicaCount?: boolean;
  scalingModifiers?: LLMInferenceServiceSpecScalingWvaKedaAdvancedScalingModifiers;
}
export interface LLMInferenceServiceSpecScalingWvaKedaFallback {
  /** @default "static" */
  behavior?: "static" | "currentReplicas" | "currentReplicasIfHigher" | "currentReplicasIfLower";
  failureThreshold: number;
  replicas: number;
}
export interface LLMInferenceServiceSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: LLMInferenceServiceSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface LLMInferenceServiceSpecTemplateAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly LLMInferenceServiceSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface LLMInferenceServiceSpecTemplateContainersLifecyclePostStart {
  exec?: LLMInferenceServiceSpecTemplateContainersLivenessProbeExec;
  httpGet?: LLMInferenceServiceSpecTemplateContainersLivenessProbeHttpGet;
  sleep?: LLMInferenceServiceSpecTemplateContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface LLMInferenceServiceSpecTemplateContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface LLMInferenceServiceSpecTemplateContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface LLMInferenceServiceSpecTemplateContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface LLMInferenceServiceSpecTemplateVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface LLMInferenceServiceSpecTemplateVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface LLMInferenceServiceSpecTemplateVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: LLMInferenceServiceSpecKvCacheOffloadingSecondaryFileSystemPvcSpec;
}
export interface LLMInferenceServiceSpecTemplateVolumesProjectedSources {
  clusterTrustBundle?: LLMInferenceServiceSpecTemplateVolumesProjectedSourcesClusterTrustBundle;
  configMap?: LLMInferenceServiceSpecTemplateVolumesProjectedSourcesConfigMap;
  downwardAPI?: LLMInferenceServiceSpecTemplateVolumesProjectedSourcesDownwardAPI;
  podCertificate?: LLMInferenceServiceSpecTemplateVolumesProjectedSourcesPodCertificate;
  secret?: LLMInferenceServiceSpecTemplateVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: LLMInferenceServiceSpecTemplateVolumesProjectedSourcesServiceAccountToken;
}
export interface LLMInferenceServiceSpecKvCacheOffloadingSecondaryFileSystemPvcRef {
  name: string;
  path?: string;
}
export interface LLMInferenceServiceSpecKvCacheOffloadingSecondaryFileSystemPvcSpec {
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
export interface LLMInferenceServiceSpecRouterRouteHttpSpecParentRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * @default "gateway.networking.k8s.io"
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Gateway"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  /** 1 … 65535 */
  port?: number;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  sectionName?: string;
}
/** rule: `(has(self.backendRefs) && size(self.backendRefs) > 0) ? (!has(self.filters) || self.filters.all(f, !has(f.requestRedirect))): true` */
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRules {
  /** at most 16 items */
  backendRefs?: readonly LLMInferenceServiceSpecRouterRouteHttpSpecRulesBackendRefs[];
  /**
   * at most 16 items
   * rule: `!(self.exists(f, f.type == 'RequestRedirect') && self.exists(f, f.type == 'URLRewrite'))`
   * rule: `self.filter(f, f.type == 'CORS').size() <= 1`
   * rule: `self.filter(f, f.type == 'RequestHeaderModifier').size() <= 1`
   * rule: `self.filter(f, f.type == 'ResponseHeaderModifier').size() <= 1`
   * rule: `self.filter(f, f.type == 'RequestRedirect').size() <= 1`
   * rule: `self.filter(f, f.type == 'URLRewrite').size() <= 1`
   */
  filters?: readonly LLMInferenceServiceSpecRouterRouteHttpSpecRulesFilters[];
  /**
   * at most 64 items
   * @default [{"path":{"type":"PathPrefix","value":"/"}}]
   */
  matches?: readonly LLMInferenceServiceSpecRouterRouteHttpSpecRulesMatches[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  retry?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesRetry;
  sessionPersistence?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesSessionPersistence;
  timeouts?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesTimeouts;
}
/** rule: `self.kind != 'Service' || has(self.port)` */
export interface LLMInferenceServiceSpecRouterSchedulerPoolSpecEndpointPickerRef {
  /** @default "FailClose" */
  failureMode?: "FailOpen" | "FailClose";
  /**
   * 0 … 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Service"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  port?: LLMInferenceServiceSpecRouterSchedulerPoolSpecTargetPorts;
}
export interface LLMInferenceServiceSpecRouterSchedulerPoolSpecSelector {
  /**
   * 1 … 64 keys
   * each: 0 … 63 characters
   * each: pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  matchLabels: { [k: string]: string };
}
export interface LLMInferenceServiceSpecRouterSchedulerPoolSpecTargetPorts {
  /** 1 … 65535 */
  number: number;
}
export interface LLMInferenceServiceSpecScalingWvaKedaAdvancedHorizontalPodAutoscalerConfig {
  behavior?: HorizontalPodAutoscalerBehavior;
  name?: string;
}
export interface LLMInferenceServiceSpecScalingWvaKedaAdvancedScalingModifiers {
  activationTarget?: string;
  formula?: string;
  metricType?: "AverageValue" | "Value";
  target?: string;
}
export interface LLMInferenceServiceSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly LLMInferenceServiceSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface LLMInferenceServiceSpecTemplateContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface LLMInferenceServiceSpecTemplateVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface LLMInferenceServiceSpecTemplateVolumesProjectedSourcesConfigMap {
  items?: readonly LLMInferenceServiceSpecTemplateVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface LLMInferenceServiceSpecTemplateVolumesProjectedSourcesDownwardAPI {
  items?: readonly LLMInferenceServiceSpecTemplateVolumesDownwardAPIItems[];
}
export interface LLMInferenceServiceSpecTemplateVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
}
export interface LLMInferenceServiceSpecTemplateVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
/** rule: `(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true` */
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesBackendRefs {
  /**
   * at most 16 items
   * rule: `!(self.exists(f, f.type == 'RequestRedirect') && self.exists(f, f.type == 'URLRewrite'))`
   * rule: `self.filter(f, f.type == 'CORS').size() <= 1`
   * rule: `self.filter(f, f.type == 'RequestHeaderModifier').size() <= 1`
   * rule: `self.filter(f, f.type == 'ResponseHeaderModifier').size() <= 1`
   * rule: `self.filter(f, f.type == 'RequestRedirect').size() <= 1`
   * rule: `self.filter(f, f.type == 'URLRewrite').size() <= 1`
   */
  filters?: readonly LLMInferenceServiceSpecRouterRouteHttpSpecRulesFilters[];
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Service"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  /** 1 … 65535 */
  port?: number;
  /**
   * 0 … 1000000
   * @default 1
   */
  weight?: number;
}
/**
 * rule: `!(has(self.cors) && self.type != 'CORS')`
 * rule: `!(!has(self.cors) && self.type == 'CORS')`
 * rule: `!(has(self.requestHeaderModifier) && self.type != 'RequestHeaderModifier')`
 * rule: `!(!has(self.requestHeaderModifier) && self.type == 'RequestHeaderModifier')`
 * rule: `!(has(self.responseHeaderModifier) && self.type != 'ResponseHeaderModifier')`
 * rule: `!(!has(self.responseHeaderModifier) && self.type == 'ResponseHeaderModifier')`
 * rule: `!(has(self.requestMirror) && self.type != 'RequestMirror')`
 * rule: `!(!has(self.requestMirror) && self.type == 'RequestMirror')`
 * rule: `!(has(self.requestRedirect) && self.type != 'RequestRedirect')`
 * rule: `!(!has(self.requestRedirect) && self.type == 'RequestRedirect')`
 * rule: `!(has(self.urlRewrite) && self.type != 'URLRewrite')`
 * rule: `!(!has(self.urlRewrite) && self.type == 'URLRewrite')`
 * rule: `!(has(self.extensionRef) && self.type != 'ExtensionRef')`
 * rule: `!(!has(self.extensionRef) && self.type == 'ExtensionRef')`
 */
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesFilters {
  cors?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersCors;
  extensionRef?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersExtensionRef;
  externalAuth?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersExternalAuth;
  requestHeaderModifier?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersRequestHeaderModifier;
  requestMirror?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersRequestMirror;
  requestRedirect?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersRequestRedirect;
  responseHeaderModifier?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersRequestHeaderModifier;
  type: "RequestHeaderModifier" | "ResponseHeaderModifier" | "RequestMirror" | "RequestRedirect" | "URLRewrite" | "ExtensionRef" | "CORS";
  urlRewrite?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersUrlRewrite;
}
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesMatches {
  /**
   * at most 16 items
   * one per `name`
   */
  headers?: readonly LLMInferenceServiceSpecRouterRouteHttpSpecRulesMatchesHeaders[];
  method?: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH";
  /** @default {"type":"PathPrefix","value":"/"} */
  path?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesMatchesPath;
  /**
   * at most 16 items
   * one per `name`
   */
  queryParams?: readonly LLMInferenceServiceSpecRouterRouteHttpSpecRulesMatchesQueryParams[];
}
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesRetry {
  attempts?: number;
  /** pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$` */
  backoff?: string;
  /** each: 400 … 599 */
  codes?: readonly number[];
}
/**
 * rule: `!has(self.cookieConfig) || !has(self.cookieConfig.lifetimeType) || self.cookieConfig.lifetimeType != 'Permanent' || has(self.absoluteTimeout)`
 * rule: `!has(self.cookieConfig) || self.type == 'Cookie'`
 */
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesSessionPersistence {
  /** pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$` */
  absoluteTimeout?: string;
  cookieConfig?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesSessionPersistenceCookieConfig;
  /** pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$` */
  idleTimeout?: string;
  /** at most 128 characters */
  sessionName?: string;
  /** @default "Cookie" */
  type?: "Cookie" | "Header";
}
/** rule: `!(has(self.request) && has(self.backendRequest) && duration(self.request) != duration('0s') && duration(self.backendRequest) > duration(self.request))` */
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesTimeouts {
  /** pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$` */
  backendRequest?: string;
  /** pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$` */
  request?: string;
}
export interface LLMInferenceServiceSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersCors {
  allowCredentials?: boolean;
  /**
   * at most 64 items
   * no duplicates
   * rule: `!('*' in self && self.size() > 1)`
   * each: 1 … 256 characters
   * each: pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  allowHeaders?: readonly string[];
  /**
   * at most 9 items
   * no duplicates
   * rule: `!('*' in self && self.size() > 1)`
   */
  allowMethods?: readonly ("GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH" | "*")[];
  /**
   * at most 64 items
   * no duplicates
   * rule: `!('*' in self && self.size() > 1)`
   * each: 1 … 253 characters
   * each: pattern `(^\*$)|(^(http(s)?):\/\/(((\*\.)?([a-zA-Z0-9\-]+\.)*[a-zA-Z0-9-]+|\*)(:([0-9]{1,5}))?)$)`
   */
  allowOrigins?: readonly string[];
  /**
   * at most 64 items
   * no duplicates
   * each: 1 … 256 characters
   * each: pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  exposeHeaders?: readonly string[];
  /**
   * at least 1
   * @default 5
   */
  maxAge?: number;
}
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersExtensionRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
}
/**
 * rule: `self.protocol == 'GRPC' ? has(self.grpc) : true`
 * rule: `has(self.grpc) ? self.protocol == 'GRPC' : true`
 * rule: `self.protocol == 'HTTP' ? has(self.http) : true`
 * rule: `has(self.http) ? self.protocol == 'HTTP' : true`
 */
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersExternalAuth {
  backendRef: LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersExternalAuthBackendRef;
  forwardBody?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersExternalAuthForwardBody;
  grpc?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersExternalAuthGrpc;
  http?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersExternalAuthHttp;
  protocol: "HTTP" | "GRPC";
}
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersRequestHeaderModifier {
  /**
   * at most 16 items
   * one per `name`
   */
  add?: readonly LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersRequestHeaderModifierAdd[];
  /**
   * at most 16 items
   * no duplicates
   */
  remove?: readonly string[];
  /**
   * at most 16 items
   * one per `name`
   */
  set?: readonly LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersRequestHeaderModifierAdd[];
}
/** rule: `!(has(self.percent) && has(self.fraction))` */
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersRequestMirror {
  backendRef: LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersExternalAuthBackendRef;
  fraction?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersRequestMirrorFraction;
  /** 0 … 100 */
  percent?: number;
}
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersRequestRedirect {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname?: string;
  path?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersRequestRedirectPath;
  /** 1 … 65535 */
  port?: number;
  scheme?: "http" | "https";
  /** @default 302 */
  statusCode?: 301 | 302 | 303 | 307 | 308;
}
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersUrlRewrite {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname?: string;
  path?: LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersRequestRedirectPath;
}
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesMatchesHeaders {
  /**
   * 1 … 256 characters
   * pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  /** @default "Exact" */
  type?: "Exact" | "RegularExpression";
  /** 1 … 4096 characters */
  value: string;
}
/**
 * rule: `(self.type in ['Exact','PathPrefix']) ? self.value.startsWith('/') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('//') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('/./') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('/../') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('%2f') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('%2F') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('#') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.endsWith('/..') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.endsWith('/.') : true`
 * rule: `self.type in ['Exact','PathPrefix'] || self.type == 'RegularExpression'`
 * rule: `(self.type in ['Exact','PathPrefix']) ? self.value.matches(r"""^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$""") : true`
 */
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesMatchesPath {
  /** @default "PathPrefix" */
  type?: "Exact" | "PathPrefix" | "RegularExpression";
  /**
   * at most 1024 characters
   * @default "/"
   */
  value?: string;
}
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesMatchesQueryParams {
  /**
   * 1 … 256 characters
   * pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  /** @default "Exact" */
  type?: "Exact" | "RegularExpression";
  /** 1 … 1024 characters */
  value: string;
}
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesSessionPersistenceCookieConfig {
  /** @default "Session" */
  lifetimeType?: "Permanent" | "Session";
}
/** rule: `(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true` */
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersExternalAuthBackendRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Service"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  /** 1 … 65535 */
  port?: number;
}
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersExternalAuthForwardBody {
  maxSize?: number;
}
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersExternalAuthGrpc {
  /**
   * at most 64 items
   * no duplicates
   */
  allowedHeaders?: readonly string[];
}
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersExternalAuthHttp {
  /**
   * at most 64 items
   * no duplicates
   */
  allowedHeaders?: readonly string[];
  /**
   * at most 64 items
   * no duplicates
   */
  allowedResponseHeaders?: readonly string[];
  /**
   * at most 1024 characters
   * pattern `^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$`
   */
  path?: string;
}
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersRequestHeaderModifierAdd {
  /**
   * 1 … 256 characters
   * pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  /** 1 … 4096 characters */
  value: string;
}
/** rule: `self.numerator <= self.denominator` */
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersRequestMirrorFraction {
  /**
   * at least 1
   * @default 100
   */
  denominator?: number;
  /** at least 0 */
  numerator: number;
}
/**
 * rule: `self.type == 'ReplaceFullPath' ? has(self.replaceFullPath) : true`
 * rule: `has(self.replaceFullPath) ? self.type == 'ReplaceFullPath' : true`
 * rule: `self.type == 'ReplacePrefixMatch' ? has(self.replacePrefixMatch) : true`
 * rule: `has(self.replacePrefixMatch) ? self.type == 'ReplacePrefixMatch' : true`
 */
export interface LLMInferenceServiceSpecRouterRouteHttpSpecRulesFiltersRequestRedirectPath {
  /** at most 1024 characters */
  replaceFullPath?: string;
  /** at most 1024 characters */
  replacePrefixMatch?: string;
  type: "ReplaceFullPath" | "ReplacePrefixMatch";
}
/**
 * `serving.kserve.io/v1alpha1`, namespaced
 * @see https://github.com/kserve/kserve
 */
export declare class LLMInferenceServiceV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LLMInferenceServiceV1Alpha1Props): { [K in keyof LLMInferenceServiceV1Alpha1Props]: LLMInferenceServiceV1Alpha1Props[K] } & { apiVersion: 'serving.kserve.io/v1alpha1'; kind: 'LLMInferenceService' };
  constructor(scope: Construct, id: string, props?: LLMInferenceServiceV1Alpha1Props);
}
export interface LLMInferenceServiceV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: LLMInferenceServiceV1Alpha1Spec;
}
/** rule: `!(has(self.replicas) && has(self.scaling))` */
export interface LLMInferenceServiceV1Alpha1Spec {
  annotations?: { [k: string]: string };
  baseRefs?: readonly LLMInferenceServiceSpecBaseRefs[];
  labels?: { [k: string]: string };
  model?: LLMInferenceServiceV1Alpha1SpecModel;
  parallelism?: LLMInferenceServiceSpecParallelism;
  prefill?: LLMInferenceServiceV1Alpha1SpecPrefill;
  /** at least 0 */
  replicas?: number;
  router?: LLMInferenceServiceV1Alpha1SpecRouter;
  scaling?: LLMInferenceServiceSpecScaling;
  storageInitializer?: LLMInferenceServiceSpecStorageInitializer;
  template?: LLMInferenceServiceSpecTemplate;
  tracing?: LLMInferenceServiceSpecTracing;
  worker?: LLMInferenceServiceSpecTemplate;
}
export interface LLMInferenceServiceV1Alpha1SpecModel {
  criticality?: "Critical" | "Standard" | "Sheddable";
  lora?: LLMInferenceServiceSpecModelLora;
  name?: string;
  uri: string;
}
/** rule: `!(has(self.replicas) && has(self.scaling))` */
export interface LLMInferenceServiceV1Alpha1SpecPrefill {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  parallelism?: LLMInferenceServiceSpecParallelism;
  /** at least 0 */
  replicas?: number;
  scaling?: LLMInferenceServiceSpecScaling;
  template?: LLMInferenceServiceSpecTemplate;
  worker?: LLMInferenceServiceSpecTemplate;
}
export interface LLMInferenceServiceV1Alpha1SpecRouter {
  gateway?: LLMInferenceServiceSpecRouterGateway;
  ingress?: LLMInferenceServiceSpecRouterIngress;
  route?: LLMInferenceServiceSpecRouterRoute;
  scheduler?: LLMInferenceServiceV1Alpha1SpecRouterScheduler;
}
export interface LLMInferenceServiceV1Alpha1SpecRouterScheduler {
  annotations?: { [k: string]: string };
  config?: LLMInferenceServiceSpecRouterSchedulerConfig;
  labels?: { [k: string]: string };
  pool?: LLMInferenceServiceV1Alpha1SpecRouterSchedulerPool;
  replicas?: number;
  template?: LLMInferenceServiceSpecTemplate;
}
export interface LLMInferenceServiceV1Alpha1SpecRouterSchedulerPool {
  ref?: LLMInferenceServiceSpecBaseRefs;
  spec?: LLMInferenceServiceV1Alpha1SpecRouterSchedulerPoolSpec;
}
export interface LLMInferenceServiceV1Alpha1SpecRouterSchedulerPoolSpec {
  extensionRef?: LLMInferenceServiceV1Alpha1SpecRouterSchedulerPoolSpecExtensionRef;
  /** each: 0 … 63 characters */
  selector: { [k: string]: string };
  targetPortNumber: number;
}
export interface LLMInferenceServiceV1Alpha1SpecRouterSchedulerPoolSpecExtensionRef {
  failureMode: "FailOpen" | "FailClose";
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /** 1 … 65535 */
  portNumber?: number;
}
/**
 * `serving.kserve.io/v1alpha2`, namespaced
 * @see https://github.com/kserve/kserve
 */
export declare class LLMInferenceServiceConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LLMInferenceServiceConfigProps): { [K in keyof LLMInferenceServiceConfigProps]: LLMInferenceServiceConfigProps[K] } & { apiVersion: 'serving.kserve.io/v1alpha2'; kind: 'LLMInferenceServiceConfig' };
  constructor(scope: Construct, id: string, props?: LLMInferenceServiceConfigProps);
}
export interface LLMInferenceServiceConfigProps {
  metadata?: ObjectMeta;
  spec?: LLMInferenceServiceConfigSpec;
}
/** rule: `!(has(self.replicas) && has(self.scaling))` */
export interface LLMInferenceServiceConfigSpec {
  annotations?: { [k: string]: string };
  baseRefs?: readonly LLMInferenceServiceConfigSpecBaseRefs[];
  kvCacheOffloading?: LLMInferenceServiceConfigSpecKvCacheOffloading;
  labels?: { [k: string]: string };
  model?: LLMInferenceServiceConfigSpecModel;
  parallelism?: LLMInferenceServiceConfigSpecParallelism;
  prefill?: LLMInferenceServiceConfigSpecPrefill;
  /** at least 0 */
  replicas?: number;
  router?: LLMInferenceServiceConfigSpecRouter;
  scaling?: LLMInferenceServiceConfigSpecScaling;
  storageInitializer?: LLMInferenceServiceConfigSpecStorageInitializer;
  template?: LLMInferenceServiceConfigSpecTemplate;
  tracing?: LLMInferenceServiceConfigSpecTracing;
  worker?: LLMInferenceServiceConfigSpecTemplate;
}
export interface LLMInferenceServiceConfigSpecBaseRefs {
  name?: string;
}
export interface LLMInferenceServiceConfigSpecKvCacheOffloading {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpu: number | string;
  /** @default "lru" */
  evictionPolicy?: "lru" | "arc";
  secondary?: readonly LLMInferenceServiceConfigSpecKvCacheOffloadingSecondary[];
}
export interface LLMInferenceServiceConfigSpecModel {
  confidential?: LLMInferenceServiceConfigSpecModelConfidential;
  lora?: LLMInferenceServiceConfigSpecModelLora;
  name?: string;
  uri: string;
}
export interface LLMInferenceServiceConfigSpecParallelism {
  /** at least 1 */
  data?: number;
  /** at least 1 */
  dataLocal?: number;
  /** 1 … 65535 */
  dataRPCPort?: number;
  expert?: boolean;
  /** at least 1 */
  pipeline?: number;
  /** at least 1 */
  tensor?: number;
}
/** rule: `!(has(self.replicas) && has(self.scaling))` */
export interface LLMInferenceServiceConfigSpecPrefill {
  annotations?: { [k: string]: string };
  kvCacheOffloading?: LLMInferenceServiceConfigSpecKvCacheOffloading;
  labels?: { [k: string]: string };
  parallelism?: LLMInferenceServiceConfigSpecParallelism;
  /** at least 0 */
  replicas?: number;
  scaling?: LLMInferenceServiceConfigSpecScaling;
  template?: LLMInferenceServiceConfigSpecTemplate;
  worker?: LLMInferenceServiceConfigSpecTemplate;
}
export interface LLMInferenceServiceConfigSpecRouter {
  gateway?: LLMInferenceServiceConfigSpecRouterGateway;
  ingress?: LLMInferenceServiceConfigSpecRouterIngress;
  route?: LLMInferenceServiceConfigSpecRouterRoute;
  scheduler?: LLMInferenceServiceConfigSpecRouterScheduler;
}
/**
 * rule: `has(self.wva)`
 * rule: `!has(self.minReplicas) || self.minReplicas <= self.maxReplicas`
 * rule: `!has(self.wva) || !has(self.wva.keda) || !has(self.wva.keda.idleReplicaCount) || has(self.minReplicas)`
 * rule: `!has(self.wva) || !has(self.wva.keda) || !has(self.wva.keda.idleReplicaCount) || !has(self.minReplicas) || self.wva.keda.idleReplicaCount < self.minReplicas`
 */
export interface LLMInferenceServiceConfigSpecScaling {
  /** at least 1 */
  maxReplicas: number;
  /**
   * at least 1
   * @default 1
   */
  minReplicas?: number;
  wva?: LLMInferenceServiceConfigSpecScalingWva;
}
export interface LLMInferenceServiceConfigSpecStorageInitializer {
  enabled?: boolean;
}
export interface LLMInferenceServiceConfigSpecTemplate {
  activeDeadlineSeconds?: number;
  affinity?: LLMInferenceServiceConfigSpecTemplateAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers?: readonly LLMInferenceServiceConfigSpecTemplateContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly LLMInferenceServiceConfigSpecTemplateEphemeralContainers[];
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
  imagePullSecrets?: readonly LLMInferenceServiceConfigSpecBaseRefs[];
  /** one per `name` */
  initContainers?: readonly LLMInferenceServiceConfigSpecTemplateContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: LLMInferenceServiceConfigSpecTemplateOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly LLMInferenceServiceConfigSpecTemplateReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly LLMInferenceServiceConfigSpecTemplateResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly LLMInferenceServiceConfigSpecTemplateOs[];
  securityContext?: LLMInferenceServiceConfigSpecTemplateSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly LLMInferenceServiceConfigSpecTemplateTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly LLMInferenceServiceConfigSpecTemplateTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly LLMInferenceServiceConfigSpecTemplateVolumes[];
}
export interface LLMInferenceServiceConfigSpecTracing {
  exporter?: string;
  exporterEndpoint?: string;
  sampler?: string;
  samplerArg?: string;
}
export interface LLMInferenceServiceConfigSpecKvCacheOffloadingSecondary {
  fileSystem?: LLMInferenceServiceConfigSpecKvCacheOffloadingSecondaryFileSystem;
}
export interface LLMInferenceServiceConfigSpecModelConfidential {
  enabled: boolean;
  resourceId?: string;
}
export interface LLMInferenceServiceConfigSpecModelLora {
  adapters?: unknown;
  /** at least 1 */
  maxAdapters?: number;
  /** at least 1 */
  maxCpuAdapters?: number;
  /** at least 1 */
  maxRank?: number;
}
export interface LLMInferenceServiceConfigSpecRouterGateway {
  refs?: readonly LLMInferenceServiceConfigSpecRouterGatewayRefs[];
}
export interface LLMInferenceServiceConfigSpecRouterIngress {
  refs?: readonly LLMInferenceServiceConfigSpecRouterIngressRefs[];
}
export interface LLMInferenceServiceConfigSpecRouterRoute {
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`
   */
  group?: string;
  http?: LLMInferenceServiceConfigSpecRouterRouteHttp;
  /** 0 … 1000000 */
  weight?: number;
}
export interface LLMInferenceServiceConfigSpecRouterScheduler {
  annotations?: { [k: string]: string };
  config?: LLMInferenceServiceConfigSpecRouterSchedulerConfig;
  labels?: { [k: string]: string };
  pool?: LLMInferenceServiceConfigSpecRouterSchedulerPool;
  replicas?: number;
  template?: LLMInferenceServiceConfigSpecTemplate;
}
/**
 * rule: `!(has(self.hpa) && has(self.keda))`
 * rule: `has(self.hpa) || has(self.keda)`
 */
export interface LLMInferenceServiceConfigSpecScalingWva {
  hpa?: LLMInferenceServiceConfigSpecScalingWvaHpa;
  keda?: LLMInferenceServiceConfigSpecScalingWvaKeda;
  /**
   * pattern `^\d+(\.\d+)?$`
   * @default "10.0"
   */
  variantCost?: string;
}
export interface LLMInferenceServiceConfigSpecTemplateAffinity {
  nodeAffinity?: LLMInferenceServiceConfigSpecTemplateAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface LLMInferenceServiceConfigSpecTemplateContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: LLMInferenceServiceConfigSpecTemplateContainersLifecycle;
  livenessProbe?: LLMInferenceServiceConfigSpecTemplateContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly LLMInferenceServiceConfigSpecTemplateContainersPorts[];
  readinessProbe?: LLMInferenceServiceConfigSpecTemplateContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: LLMInferenceServiceConfigSpecTemplateContainersSecurityContext;
  startupProbe?: LLMInferenceServiceConfigSpecTemplateContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly LLMInferenceServiceConfigSpecTemplateContainersVolumeMounts[];
  workingDir?: string;
}
export interface LLMInferenceServiceConfigSpecTemplateEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: LLMInferenceServiceConfigSpecTemplateContainersLifecycle;
  livenessProbe?: LLMInferenceServiceConfigSpecTemplateContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly LLMInferenceServiceConfigSpecTemplateContainersPorts[];
  readinessProbe?: LLMInferenceServiceConfigSpecTemplateContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: LLMInferenceServiceConfigSpecTemplateContainersSecurityContext;
  startupProbe?: LLMInferenceServiceConfigSpecTemplateContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly LLMInferenceServiceConfigSpecTemplateContainersVolumeMounts[];
  workingDir?: string;
}
export interface LLMInferenceServiceConfigSpecTemplateOs {
  name: string;
}
export interface LLMInferenceServiceConfigSpecTemplateReadinessGates {
  conditionType: string;
}
export interface LLMInferenceServiceConfigSpecTemplateResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface LLMInferenceServiceConfigSpecTemplateSecurityContext {
  appArmorProfile?: LLMInferenceServiceConfigSpecTemplateSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: LLMInferenceServiceConfigSpecTemplateSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface LLMInferenceServiceConfigSpecTemplateTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface LLMInferenceServiceConfigSpecTemplateTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface LLMInferenceServiceConfigSpecTemplateVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: LLMInferenceServiceConfigSpecTemplateVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: LLMInferenceServiceConfigSpecTemplateVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: LLMInferenceServiceConfigSpecTemplateVolumesDownwardAPI;
  emptyDir?: LLMInferenceServiceConfigSpecTemplateVolumesEmptyDir;
  ephemeral?: LLMInferenceServiceConfigSpecTemplateVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: LLMInferenceServiceConfigSpecTemplateVolumesHostPath;
  image?: LLMInferenceServiceConfigSpecTemplateVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: LLMInferenceServiceConfigSpecTemplateVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: LLMInferenceServiceConfigSpecTemplateVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface LLMInferenceServiceConfigSpecKvCacheOffloadingSecondaryFileSystem {
  emptyDir?: LLMInferenceServiceConfigSpecKvCacheOffloadingSecondaryFileSystemEmptyDir;
  pvc?: LLMInferenceServiceConfigSpecKvCacheOffloadingSecondaryFileSystemPvc;
}
export interface LLMInferenceServiceConfigSpecRouterGatewayRefs {
  /** 1 … 253 characters */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  sectionName?: string;
}
export interface LLMInferenceServiceConfigSpecRouterIngressRefs {
  /** 1 … 253 characters */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttp {
  refs?: readonly LLMInferenceServiceConfigSpecBaseRefs[];
  spec?: LLMInferenceServiceConfigSpecRouterRouteHttpSpec;
}
export interface LLMInferenceServiceConfigSpecRouterSchedulerConfig {
  inline?: Record<string, unknown>;
  ref?: LLMInferenceServiceConfigSpecRouterSchedulerConfigRef;
}
export interface LLMInferenceServiceConfigSpecRouterSchedulerPool {
  ref?: LLMInferenceServiceConfigSpecBaseRefs;
  spec?: LLMInferenceServiceConfigSpecRouterSchedulerPoolSpec;
}
export interface LLMInferenceServiceConfigSpecScalingWvaHpa {
  behavior?: HorizontalPodAutoscalerBehavior;
}
/** rule: `!has(self.advanced) || !has(self.advanced.horizontalPodAutoscalerConfig) || size(self.advanced.horizontalPodAutoscalerConfig.name) == 0` */
export interface LLMInferenceServiceConfigSpecScalingWvaKeda {
  advanced?: LLMInferenceServiceConfigSpecScalingWvaKedaAdvanced;
  /** at least 0 */
  cooldownPeriod?: number;
  fallback?: LLMInferenceServiceConfigSpecScalingWvaKedaFallback;
  /** at least 1 */
  idleReplicaCount?: number;
  /** at least 0 */
  initialCooldownPeriod?: number;
  /** at least 1 */
  pollingInterval?: number;
}
export interface LLMInferenceServiceConfigSpecTemplateAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly LLMInferenceServiceConfigSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: LLMInferenceServiceConfigSpecTemplateAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface LLMInferenceServiceConfigSpecTemplateContainersLifecycle {
  postStart?: LLMInferenceServiceConfigSpecTemplateContainersLifecyclePostStart;
  preStop?: LLMInferenceServiceConfigSpecTemplateContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface LLMInferenceServiceConfigSpecTemplateContainersLivenessProbe {
  exec?: LLMInferenceServiceConfigSpecTemplateContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: LLMInferenceServiceConfigSpecTemplateContainersLivenessProbeGrpc;
  httpGet?: LLMInferenceServiceConfigSpecTemplateContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface LLMInferenceServiceConfigSpecTemplateContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface LLMInferenceServiceConfigSpecTemplateContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: LLMInferenceServiceConfigSpecTemplateSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: LLMInferenceServiceConfigSpecTemplateSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface LLMInferenceServiceConfigSpecTemplateContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface LLMInferenceServiceConfigSpecTemplateSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesConfigMap {
  defaultMode?: number;
  items?: readonly LLMInferenceServiceConfigSpecTemplateVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly LLMInferenceServiceConfigSpecTemplateVolumesDownwardAPIItems[];
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesEphemeral {
  volumeClaimTemplate?: LLMInferenceServiceConfigSpecTemplateVolumesEphemeralVolumeClaimTemplate;
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesHostPath {
  path: string;
  type?: string;
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesProjected {
  defaultMode?: number;
  sources?: readonly LLMInferenceServiceConfigSpecTemplateVolumesProjectedSources[];
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesSecret {
  defaultMode?: number;
  items?: readonly LLMInferenceServiceConfigSpecTemplateVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface LLMInferenceServiceConfigSpecKvCacheOffloadingSecondaryFileSystemEmptyDir {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  size: number | string;
}
export interface LLMInferenceServiceConfigSpecKvCacheOffloadingSecondaryFileSystemPvc {
  ref?: LLMInferenceServiceConfigSpecKvCacheOffloadingSecondaryFileSystemPvcRef;
  spec?: LLMInferenceServiceConfigSpecKvCacheOffloadingSecondaryFileSystemPvcSpec;
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpec {
  /**
   * at most 16 items
   * each: 1 … 253 characters
   * each: pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostnames?: readonly string[];
  /** at most 32 items */
  parentRefs?: readonly LLMInferenceServiceConfigSpecRouterRouteHttpSpecParentRefs[];
  /**
   * 1 … 16 items
   * @default [{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}]
   */
  rules?: readonly LLMInferenceServiceConfigSpecRouterRouteHttpSpecRules[];
  useDefaultGateways?: "All" | "None";
}
export interface LLMInferenceServiceConfigSpecRouterSchedulerConfigRef {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface LLMInferenceServiceConfigSpecRouterSchedulerPoolSpec {
  /** @default "http" */
  appProtocol?: "http" | "kubernetes.io/h2c";
  endpointPickerRef: LLMInferenceServiceConfigSpecRouterSchedulerPoolSpecEndpointPickerRef;
  selector: LLMInferenceServiceConfigSpecRouterSchedulerPoolSpecSelector;
  /**
   * 1 … 8 items
   * rule: `self.all(p1, self.exists_one(p2, p1.number==p2.number))`
   */
  targetPorts: readonly LLMInferenceServiceConfigSpecRouterSchedulerPoolSpecTargetPorts[];
}
export interface LLMInferenceServiceConfigSpecScalingWvaKedaAdvanced {
  horizontalPodAutoscalerConfig?: LLMInferenceServiceConfigSpecScalingWvaKedaAdvancedHorizontalPodAutoscalerConfig;
  restoreToOriginalReplicaCount?: boolean;
  scalingModifiers?: LLMInferenceServiceConfigSpecScalingWvaKedaAdvancedScalingModifiers;
}
export interface LLMInferenceServiceConfigSpecScalingWvaKedaFallback {
  /** @default "static" */
  behavior?: "static" | "currentReplicas" | "currentReplicasIfHigher" | "currentReplicasIfLower";
  failureThreshold: number;
  replicas: number;
}
export interface LLMInferenceServiceConfigSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: LLMInferenceServiceConfigSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface LLMInferenceServiceConfigSpecTemplateAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly LLMInferenceServiceConfigSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface LLMInferenceServiceConfigSpecTemplateContainersLifecyclePostStart {
  exec?: LLMInferenceServiceConfigSpecTemplateContainersLivenessProbeExec;
  httpGet?: LLMInferenceServiceConfigSpecTemplateContainersLivenessProbeHttpGet;
  sleep?: LLMInferenceServiceConfigSpecTemplateContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface LLMInferenceServiceConfigSpecTemplateContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface LLMInferenceServiceConfigSpecTemplateContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface LLMInferenceServiceConfigSpecTemplateContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: LLMInferenceServiceConfigSpecKvCacheOffloadingSecondaryFileSystemPvcSpec;
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesProjectedSources {
  clusterTrustBundle?: LLMInferenceServiceConfigSpecTemplateVolumesProjectedSourcesClusterTrustBundle;
  configMap?: LLMInferenceServiceConfigSpecTemplateVolumesProjectedSourcesConfigMap;
  downwardAPI?: LLMInferenceServiceConfigSpecTemplateVolumesProjectedSourcesDownwardAPI;
  podCertificate?: LLMInferenceServiceConfigSpecTemplateVolumesProjectedSourcesPodCertificate;
  secret?: LLMInferenceServiceConfigSpecTemplateVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: LLMInferenceServiceConfigSpecTemplateVolumesProjectedSourcesServiceAccountToken;
}
export interface LLMInferenceServiceConfigSpecKvCacheOffloadingSecondaryFileSystemPvcRef {
  name: string;
  path?: string;
}
export interface LLMInferenceServiceConfigSpecKvCacheOffloadingSecondaryFileSystemPvcSpec {
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
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecParentRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * @default "gateway.networking.k8s.io"
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Gateway"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /** 1 … 63 characters */
  namespace?: string;
  /** 1 … 65535 */
  port?: number;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  sectionName?: string;
}
/** rule: `(has(self.backendRefs) && size(self.backendRefs) > 0) ? (!has(self.filters) || self.filters.all(f, !has(f.requestRedirect))): true` */
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRules {
  /** at most 16 items */
  backendRefs?: readonly LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesBackendRefs[];
  /**
   * at most 16 items
   * rule: `!(self.exists(f, f.type == 'RequestRedirect') && self.exists(f, f.type == 'URLRewrite'))`
   * rule: `self.filter(f, f.type == 'CORS').size() <= 1`
   * rule: `self.filter(f, f.type == 'RequestHeaderModifier').size() <= 1`
   * rule: `self.filter(f, f.type == 'ResponseHeaderModifier').size() <= 1`
   * rule: `self.filter(f, f.type == 'RequestRedirect').size() <= 1`
   * rule: `self.filter(f, f.type == 'URLRewrite').size() <= 1`
   */
  filters?: readonly LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFilters[];
  /**
   * at most 64 items
   * @default [{"path":{"type":"PathPrefix","value":"/"}}]
   */
  matches?: readonly LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesMatches[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  retry?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesRetry;
  sessionPersistence?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesSessionPersistence;
  timeouts?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesTimeouts;
}
/** rule: `self.kind != 'Service' || has(self.port)` */
export interface LLMInferenceServiceConfigSpecRouterSchedulerPoolSpecEndpointPickerRef {
  /** @default "FailClose" */
  failureMode?: "FailOpen" | "FailClose";
  /**
   * 0 … 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Service"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  port?: LLMInferenceServiceConfigSpecRouterSchedulerPoolSpecTargetPorts;
}
export interface LLMInferenceServiceConfigSpecRouterSchedulerPoolSpecSelector {
  matchLabels: { [k: string]: string };
}
export interface LLMInferenceServiceConfigSpecRouterSchedulerPoolSpecTargetPorts {
  /** 1 … 65535 */
  number: number;
}
export interface LLMInferenceServiceConfigSpecScalingWvaKedaAdvancedHorizontalPodAutoscalerConfig {
  behavior?: HorizontalPodAutoscalerBehavior;
  name?: string;
}
export interface LLMInferenceServiceConfigSpecScalingWvaKedaAdvancedScalingModifiers {
  activationTarget?: string;
  formula?: string;
  metricType?: "AverageValue" | "Value";
  target?: string;
}
export interface LLMInferenceServiceConfigSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly LLMInferenceServiceConfigSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface LLMInferenceServiceConfigSpecTemplateContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesProjectedSourcesConfigMap {
  items?: readonly LLMInferenceServiceConfigSpecTemplateVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesProjectedSourcesDownwardAPI {
  items?: readonly LLMInferenceServiceConfigSpecTemplateVolumesDownwardAPIItems[];
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
}
export interface LLMInferenceServiceConfigSpecTemplateVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
/** rule: `(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true` */
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesBackendRefs {
  /**
   * at most 16 items
   * rule: `!(self.exists(f, f.type == 'RequestRedirect') && self.exists(f, f.type == 'URLRewrite'))`
   * rule: `self.filter(f, f.type == 'CORS').size() <= 1`
   * rule: `self.filter(f, f.type == 'RequestHeaderModifier').size() <= 1`
   * rule: `self.filter(f, f.type == 'ResponseHeaderModifier').size() <= 1`
   * rule: `self.filter(f, f.type == 'RequestRedirect').size() <= 1`
   * rule: `self.filter(f, f.type == 'URLRewrite').size() <= 1`
   */
  filters?: readonly LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesBackendRefsFilters[];
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Service"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  /** 1 … 65535 */
  port?: number;
  /**
   * 0 … 1000000
   * @default 1
   */
  weight?: number;
}
/**
 * rule: `!(has(self.cors) && self.type != 'CORS')`
 * rule: `!(!has(self.cors) && self.type == 'CORS')`
 * rule: `!(has(self.requestHeaderModifier) && self.type != 'RequestHeaderModifier')`
 * rule: `!(!has(self.requestHeaderModifier) && self.type == 'RequestHeaderModifier')`
 * rule: `!(has(self.responseHeaderModifier) && self.type != 'ResponseHeaderModifier')`
 * rule: `!(!has(self.responseHeaderModifier) && self.type == 'ResponseHeaderModifier')`
 * rule: `!(has(self.requestMirror) && self.type != 'RequestMirror')`
 * rule: `!(!has(self.requestMirror) && self.type == 'RequestMirror')`
 * rule: `!(has(self.requestRedirect) && self.type != 'RequestRedirect')`
 * rule: `!(!has(self.requestRedirect) && self.type == 'RequestRedirect')`
 * rule: `!(has(self.urlRewrite) && self.type != 'URLRewrite')`
 * rule: `!(!has(self.urlRewrite) && self.type == 'URLRewrite')`
 * rule: `!(has(self.extensionRef) && self.type != 'ExtensionRef')`
 * rule: `!(!has(self.extensionRef) && self.type == 'ExtensionRef')`
 */
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFilters {
  cors?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersCors;
  extensionRef?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersExtensionRef;
  externalAuth?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersExternalAuth;
  requestHeaderModifier?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestHeaderModifier;
  requestMirror?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestMirror;
  requestRedirect?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestRedirect;
  responseHeaderModifier?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestHeaderModifier;
  type: "RequestHeaderModifier" | "ResponseHeaderModifier" | "RequestMirror" | "RequestRedirect" | "URLRewrite" | "ExtensionRef" | "CORS";
  urlRewrite?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersUrlRewrite;
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesMatches {
  /**
   * at most 16 items
   * one per `name`
   */
  headers?: readonly LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesMatchesHeaders[];
  method?: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH";
  /** @default {"type":"PathPrefix","value":"/"} */
  path?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesMatchesPath;
  /**
   * at most 16 items
   * one per `name`
   */
  queryParams?: readonly LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesMatchesQueryParams[];
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesRetry {
  attempts?: number;
  /** pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$` */
  backoff?: string;
  /** each: 400 … 599 */
  codes?: readonly number[];
}
/**
 * rule: `!has(self.cookieConfig) || !has(self.cookieConfig.lifetimeType) || self.cookieConfig.lifetimeType != 'Permanent' || has(self.absoluteTimeout)`
 * rule: `!has(self.cookieConfig) || self.type == 'Cookie'`
 */
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesSessionPersistence {
  /** pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$` */
  absoluteTimeout?: string;
  cookieConfig?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesSessionPersistenceCookieConfig;
  /** pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$` */
  idleTimeout?: string;
  /** at most 128 characters */
  sessionName?: string;
  /** @default "Cookie" */
  type?: "Cookie" | "Header";
}
/** rule: `!(has(self.request) && has(self.backendRequest) && duration(self.request) != duration('0s') && duration(self.backendRequest) > duration(self.request))` */
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesTimeouts {
  /** pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$` */
  backendRequest?: string;
  /** pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$` */
  request?: string;
}
export interface LLMInferenceServiceConfigSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * rule: `!(has(self.cors) && self.type != 'CORS')`
 * rule: `!(!has(self.cors) && self.type == 'CORS')`
 * rule: `!(has(self.requestHeaderModifier) && self.type != 'RequestHeaderModifier')`
 * rule: `!(!has(self.requestHeaderModifier) && self.type == 'RequestHeaderModifier')`
 * rule: `!(has(self.responseHeaderModifier) && self.type != 'ResponseHeaderModifier')`
 * rule: `!(!has(self.responseHeaderModifier) && self.type == 'ResponseHeaderModifier')`
 * rule: `!(has(self.requestMirror) && self.type != 'RequestMirror')`
 * rule: `!(!has(self.requestMirror) && self.type == 'RequestMirror')`
 * rule: `!(has(self.requestRedirect) && self.type != 'RequestRedirect')`
 * rule: `!(!has(self.requestRedirect) && self.type == 'RequestRedirect')`
 * rule: `!(has(self.urlRewrite) && self.type != 'URLRewrite')`
 * rule: `!(!has(self.urlRewrite) && self.type == 'URLRewrite')`
 * rule: `!(has(self.extensionRef) && self.type != 'ExtensionRef')`
 * rule: `!(!has(self.extensionRef) && self.type == 'ExtensionRef')`
 */
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesBackendRefsFilters {
  cors?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersCors;
  extensionRef?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersExtensionRef;
  externalAuth?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersExternalAuth;
  requestHeaderModifier?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestHeaderModifier;
  requestMirror?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestMirror;
  requestRedirect?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestRedirect;
  responseHeaderModifier?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestHeaderModifier;
  type: "RequestHeaderModifier" | "ResponseHeaderModifier" | "RequestMirror" | "RequestRedirect" | "URLRewrite" | "ExtensionRef" | "CORS";
  urlRewrite?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesBackendRefsFiltersUrlRewrite;
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersCors {
  allowCredentials?: boolean;
  /**
   * at most 64 items
   * no duplicates
   * rule: `!('*' in self && self.size() > 1)`
   * each: 1 … 256 characters
   * each: pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  allowHeaders?: readonly string[];
  /**
   * at most 9 items
   * no duplicates
   * rule: `!('*' in self && self.size() > 1)`
   */
  allowMethods?: readonly ("GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH" | "*")[];
  /**
   * at most 64 items
   * no duplicates
   * rule: `!('*' in self && self.size() > 1)`
   * each: 1 … 253 characters
   * each: pattern `(^\*$)|(^(http(s)?):\/\/(((\*\.)?([a-zA-Z0-9\-]+\.)*[a-zA-Z0-9-]+|\*)(:([0-9]{1,5}))?)$)`
   */
  allowOrigins?: readonly string[];
  /**
   * at most 64 items
   * no duplicates
   * each: 1 … 256 characters
   * each: pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  exposeHeaders?: readonly string[];
  /**
   * at least 1
   * @default 5
   */
  maxAge?: number;
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersExtensionRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
}
/**
 * rule: `self.protocol == 'GRPC' ? has(self.grpc) : true`
 * rule: `has(self.grpc) ? self.protocol == 'GRPC' : true`
 * rule: `self.protocol == 'HTTP' ? has(self.http) : true`
 * rule: `has(self.http) ? self.protocol == 'HTTP' : true`
 */
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersExternalAuth {
  backendRef: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersExternalAuthBackendRef;
  forwardBody?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersExternalAuthForwardBody;
  grpc?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersExternalAuthGrpc;
  http?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersExternalAuthHttp;
  protocol: "HTTP" | "GRPC";
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestHeaderModifier {
  /**
   * at most 16 items
   * one per `name`
   */
  add?: readonly LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestHeaderModifierAdd[];
  /**
   * at most 16 items
   * no duplicates
   */
  remove?: readonly string[];
  /**
   * at most 16 items
   * one per `name`
   */
  set?: readonly LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestHeaderModifierAdd[];
}
/** rule: `!(has(self.percent) && has(self.fraction))` */
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestMirror {
  backendRef: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersExternalAuthBackendRef;
  fraction?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestMirrorFraction;
  /** 0 … 100 */
  percent?: number;
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestRedirect {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname?: string;
  path?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestRedirectPath;
  /** 1 … 65535 */
  port?: number;
  scheme?: "http" | "https";
  /** @default 302 */
  statusCode?: 301 | 302 | 303 | 307 | 308;
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersUrlRewrite {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname?: string;
  path?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersUrlRewritePath;
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesMatchesHeaders {
  /** 1 … 256 characters */
  name: string;
  /** @default "Exact" */
  type?: "Exact" | "RegularExpression";
  /** 1 … 4096 characters */
  value: string;
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesMatchesPath {
  /** @default "PathPrefix" */
  type?: "Exact" | "PathPrefix" | "RegularExpression";
  /**
   * at most 1024 characters
   * @default "/"
   */
  value?: string;
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesMatchesQueryParams {
  /**
   * 1 … 256 characters
   * pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  /** @default "Exact" */
  type?: "Exact" | "RegularExpression";
  /** 1 … 1024 characters */
  value: string;
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesSessionPersistenceCookieConfig {
  /** @default "Session" */
  lifetimeType?: "Permanent" | "Session";
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesBackendRefsFiltersUrlRewrite {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname?: string;
  path?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestRedirectPath;
}
/** rule: `(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true` */
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersExternalAuthBackendRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Service"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  /** 1 … 65535 */
  port?: number;
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersExternalAuthForwardBody {
  maxSize?: number;
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersExternalAuthGrpc {
  /**
   * at most 64 items
   * no duplicates
   */
  allowedHeaders?: readonly string[];
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersExternalAuthHttp {
  /**
   * at most 64 items
   * no duplicates
   */
  allowedHeaders?: readonly string[];
  /**
   * at most 64 items
   * no duplicates
   */
  allowedResponseHeaders?: readonly string[];
  /**
   * at most 1024 characters
   * pattern `^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$`
   */
  path?: string;
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestHeaderModifierAdd {
  /**
   * 1 … 256 characters
   * pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  /** 1 … 4096 characters */
  value: string;
}
/** rule: `self.numerator <= self.denominator` */
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestMirrorFraction {
  /**
   * at least 1
   * @default 100
   */
  denominator?: number;
  /** at least 0 */
  numerator: number;
}
/**
 * rule: `self.type == 'ReplaceFullPath' ? has(self.replaceFullPath) : true`
 * rule: `has(self.replaceFullPath) ? self.type == 'ReplaceFullPath' : true`
 * rule: `self.type == 'ReplacePrefixMatch' ? has(self.replacePrefixMatch) : true`
 * rule: `has(self.replacePrefixMatch) ? self.type == 'ReplacePrefixMatch' : true`
 */
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersRequestRedirectPath {
  /** at most 1024 characters */
  replaceFullPath?: string;
  /** at most 1024 characters */
  replacePrefixMatch?: string;
  type: "ReplaceFullPath" | "ReplacePrefixMatch";
}
export interface LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesFiltersUrlRewritePath {
  /** at most 1024 characters */
  replaceFullPath?: string;
  /** at most 1024 characters */
  replacePrefixMatch?: string;
  type: "ReplaceFullPath" | "ReplacePrefixMatch";
}
/**
 * `serving.kserve.io/v1alpha1`, namespaced
 * @see https://github.com/kserve/kserve
 */
export declare class LLMInferenceServiceConfigV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LLMInferenceServiceConfigV1Alpha1Props): { [K in keyof LLMInferenceServiceConfigV1Alpha1Props]: LLMInferenceServiceConfigV1Alpha1Props[K] } & { apiVersion: 'serving.kserve.io/v1alpha1'; kind: 'LLMInferenceServiceConfig' };
  constructor(scope: Construct, id: string, props?: LLMInferenceServiceConfigV1Alpha1Props);
}
export interface LLMInferenceServiceConfigV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: LLMInferenceServiceConfigV1Alpha1Spec;
}
/** rule: `!(has(self.replicas) && has(self.scaling))` */
export interface LLMInferenceServiceConfigV1Alpha1Spec {
  annotations?: { [k: string]: string };
  baseRefs?: readonly LLMInferenceServiceConfigSpecBaseRefs[];
  labels?: { [k: string]: string };
  model?: LLMInferenceServiceConfigV1Alpha1SpecModel;
  parallelism?: LLMInferenceServiceConfigSpecParallelism;
  prefill?: LLMInferenceServiceConfigV1Alpha1SpecPrefill;
  /** at least 0 */
  replicas?: number;
  router?: LLMInferenceServiceConfigV1Alpha1SpecRouter;
  scaling?: LLMInferenceServiceConfigSpecScaling;
  storageInitializer?: LLMInferenceServiceConfigSpecStorageInitializer;
  template?: LLMInferenceServiceConfigSpecTemplate;
  tracing?: LLMInferenceServiceConfigSpecTracing;
  worker?: LLMInferenceServiceConfigSpecTemplate;
}
export interface LLMInferenceServiceConfigV1Alpha1SpecModel {
  criticality?: "Critical" | "Standard" | "Sheddable";
  lora?: LLMInferenceServiceConfigSpecModelLora;
  name?: string;
  uri: string;
}
/** rule: `!(has(self.replicas) && has(self.scaling))` */
export interface LLMInferenceServiceConfigV1Alpha1SpecPrefill {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  parallelism?: LLMInferenceServiceConfigSpecParallelism;
  /** at least 0 */
  replicas?: number;
  scaling?: LLMInferenceServiceConfigSpecScaling;
  template?: LLMInferenceServiceConfigSpecTemplate;
  worker?: LLMInferenceServiceConfigSpecTemplate;
}
export interface LLMInferenceServiceConfigV1Alpha1SpecRouter {
  gateway?: LLMInferenceServiceConfigSpecRouterGateway;
  ingress?: LLMInferenceServiceConfigSpecRouterIngress;
  route?: LLMInferenceServiceConfigV1Alpha1SpecRouterRoute;
  scheduler?: LLMInferenceServiceConfigV1Alpha1SpecRouterScheduler;
}
export interface LLMInferenceServiceConfigV1Alpha1SpecRouterRoute {
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`
   */
  group?: string;
  http?: LLMInferenceServiceConfigV1Alpha1SpecRouterRouteHttp;
  /** 0 … 1000000 */
  weight?: number;
}
export interface LLMInferenceServiceConfigV1Alpha1SpecRouterScheduler {
  annotations?: { [k: string]: string };
  config?: LLMInferenceServiceConfigSpecRouterSchedulerConfig;
  labels?: { [k: string]: string };
  pool?: LLMInferenceServiceConfigV1Alpha1SpecRouterSchedulerPool;
  replicas?: number;
  template?: LLMInferenceServiceConfigSpecTemplate;
}
export interface LLMInferenceServiceConfigV1Alpha1SpecRouterRouteHttp {
  refs?: readonly LLMInferenceServiceConfigSpecBaseRefs[];
  spec?: LLMInferenceServiceConfigV1Alpha1SpecRouterRouteHttpSpec;
}
export interface LLMInferenceServiceConfigV1Alpha1SpecRouterSchedulerPool {
  ref?: LLMInferenceServiceConfigSpecBaseRefs;
  spec?: LLMInferenceServiceConfigV1Alpha1SpecRouterSchedulerPoolSpec;
}
export interface LLMInferenceServiceConfigV1Alpha1SpecRouterRouteHttpSpec {
  /**
   * at most 16 items
   * each: 1 … 253 characters
   * each: pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostnames?: readonly string[];
  /** at most 32 items */
  parentRefs?: readonly LLMInferenceServiceConfigV1Alpha1SpecRouterRouteHttpSpecParentRefs[];
  /**
   * 1 … 16 items
   * @default [{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}]
   */
  rules?: readonly LLMInferenceServiceConfigV1Alpha1SpecRouterRouteHttpSpecRules[];
  useDefaultGateways?: "All" | "None";
}
export interface LLMInferenceServiceConfigV1Alpha1SpecRouterSchedulerPoolSpec {
  extensionRef?: LLMInferenceServiceConfigV1Alpha1SpecRouterSchedulerPoolSpecExtensionRef;
  /** each: 0 … 63 characters */
  selector: { [k: string]: string };
  targetPortNumber: number;
}
export interface LLMInferenceServiceConfigV1Alpha1SpecRouterRouteHttpSpecParentRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * @default "gateway.networking.k8s.io"
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Gateway"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  /** 1 … 65535 */
  port?: number;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  sectionName?: string;
}
/** rule: `(has(self.backendRefs) && size(self.backendRefs) > 0) ? (!has(self.filters) || self.filters.all(f, !has(f.requestRedirect))): true` */
export interface LLMInferenceServiceConfigV1Alpha1SpecRouterRouteHttpSpecRules {
  /** at most 16 items */
  backendRefs?: readonly LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesBackendRefs[];
  /**
   * at most 16 items
   * rule: `!(self.exists(f, f.type == 'RequestRedirect') && self.exists(f, f.type == 'URLRewrite'))`
   * rule: `self.filter(f, f.type == 'CORS').size() <= 1`
   * rule: `self.filter(f, f.type == 'RequestHeaderModifier').size() <= 1`
   * rule: `self.filter(f, f.type == 'ResponseHeaderModifier').size() <= 1`
   * rule: `self.filter(f, f.type == 'RequestRedirect').size() <= 1`
   * rule: `self.filter(f, f.type == 'URLRewrite').size() <= 1`
   */
  filters?: readonly LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesBackendRefsFilters[];
  /**
   * at most 64 items
   * @default [{"path":{"type":"PathPrefix","value":"/"}}]
   */
  matches?: readonly LLMInferenceServiceConfigV1Alpha1SpecRouterRouteHttpSpecRulesMatches[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  retry?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesRetry;
  sessionPersistence?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesSessionPersistence;
  timeouts?: LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesTimeouts;
}
export interface LLMInferenceServiceConfigV1Alpha1SpecRouterSchedulerPoolSpecExtensionRef {
  failureMode: "FailOpen" | "FailClose";
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /** 1 … 65535 */
  portNumber?: number;
}
export interface LLMInferenceServiceConfigV1Alpha1SpecRouterRouteHttpSpecRulesMatches {
  /**
   * at most 16 items
   * one per `name`
   */
  headers?: readonly LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesMatchesHeaders[];
  method?: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH";
  /** @default {"type":"PathPrefix","value":"/"} */
  path?: LLMInferenceServiceConfigV1Alpha1SpecRouterRouteHttpSpecRulesMatchesPath;
  /**
   * at most 16 items
   * one per `name`
   */
  queryParams?: readonly LLMInferenceServiceConfigSpecRouterRouteHttpSpecRulesMatchesQueryParams[];
}
/**
 * rule: `(self.type in ['Exact','PathPrefix']) ? self.value.startsWith('/') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('//') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('/./') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('/../') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('%2f') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('%2F') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('#') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.endsWith('/..') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.endsWith('/.') : true`
 * rule: `self.type in ['Exact','PathPrefix'] || self.type == 'RegularExpression'`
 * rule: `(self.type in ['Exact','PathPrefix']) ? self.value.matches(r"""^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$""") : true`
 */
export interface LLMInferenceServiceConfigV1Alpha1SpecRouterRouteHttpSpecRulesMatchesPath {
  /** @default "PathPrefix" */
  type?: "Exact" | "PathPrefix" | "RegularExpression";
  /**
   * at most 1024 characters
   * @default "/"
   */
  value?: string;
}
/**
 * `serving.kserve.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kserve/kserve
 */
export declare class LocalModelCache extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LocalModelCacheProps): { [K in keyof LocalModelCacheProps]: LocalModelCacheProps[K] } & { apiVersion: 'serving.kserve.io/v1alpha1'; kind: 'LocalModelCache' };
  constructor(scope: Construct, id: string, props?: LocalModelCacheProps);
}
export interface LocalModelCacheProps {
  metadata?: ObjectMeta;
  spec?: LocalModelCacheSpec;
}
export interface LocalModelCacheSpec {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  modelSize: number | string;
  /** at least 1 item */
  nodeGroups: readonly string[];
  /** → ServiceAccount */
  serviceAccountName?: string;
  /** rule: `self == oldSelf` */
  sourceModelUri: string;
  storage?: LocalModelCacheSpecStorage;
}
export interface LocalModelCacheSpecStorage {
  key?: string;
  parameters?: { [k: string]: string };
}
/**
 * `serving.kserve.io/v1alpha1`, namespaced
 * @see https://github.com/kserve/kserve
 */
export declare class LocalModelNamespaceCache extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LocalModelNamespaceCacheProps): { [K in keyof LocalModelNamespaceCacheProps]: LocalModelNamespaceCacheProps[K] } & { apiVersion: 'serving.kserve.io/v1alpha1'; kind: 'LocalModelNamespaceCache' };
  constructor(scope: Construct, id: string, props?: LocalModelNamespaceCacheProps);
}
export interface LocalModelNamespaceCacheProps {
  metadata?: ObjectMeta;
  spec?: LocalModelNamespaceCacheSpec;
}
export interface LocalModelNamespaceCacheSpec {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  modelSize: number | string;
  /** at least 1 item */
  nodeGroups: readonly string[];
  /** → ServiceAccount */
  serviceAccountName?: string;
  /** rule: `self == oldSelf` */
  sourceModelUri: string;
  storage?: LocalModelNamespaceCacheSpecStorage;
}
export interface LocalModelNamespaceCacheSpecStorage {
  key?: string;
  parameters?: { [k: string]: string };
}
/**
 * `serving.kserve.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kserve/kserve
 */
export declare class LocalModelNode extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LocalModelNodeProps): { [K in keyof LocalModelNodeProps]: LocalModelNodeProps[K] } & { apiVersion: 'serving.kserve.io/v1alpha1'; kind: 'LocalModelNode' };
  constructor(scope: Construct, id: string, props?: LocalModelNodeProps);
}
export interface LocalModelNodeProps {
  metadata?: ObjectMeta;
  spec?: LocalModelNodeSpec;
}
export interface LocalModelNodeSpec {
  localModels: readonly LocalModelNodeSpecLocalModels[];
}
export interface LocalModelNodeSpecLocalModels {
  modelName: string;
  namespace?: string;
  nodeGroup?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  sourceModelUri: string;
  storage?: LocalModelNodeSpecLocalModelsStorage;
}
export interface LocalModelNodeSpecLocalModelsStorage {
  key?: string;
  parameters?: { [k: string]: string };
}
/**
 * `serving.kserve.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kserve/kserve
 */
export declare class LocalModelNodeGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LocalModelNodeGroupProps): { [K in keyof LocalModelNodeGroupProps]: LocalModelNodeGroupProps[K] } & { apiVersion: 'serving.kserve.io/v1alpha1'; kind: 'LocalModelNodeGroup' };
  constructor(scope: Construct, id: string, props?: LocalModelNodeGroupProps);
}
export interface LocalModelNodeGroupProps {
  metadata?: ObjectMeta;
  spec?: LocalModelNodeGroupSpec;
  status?: LocalModelNodeGroupStatus;
}
export interface LocalModelNodeGroupSpec {
  persistentVolumeClaimSpec: LocalModelNodeGroupSpecPersistentVolumeClaimSpec;
  persistentVolumeSpec: LocalModelNodeGroupSpecPersistentVolumeSpec;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  storageLimit: number | string;
}
export interface LocalModelNodeGroupStatus {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  available?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  used?: number | string;
}
export interface LocalModelNodeGroupSpecPersistentVolumeClaimSpec {
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
export interface LocalModelNodeGroupSpecPersistentVolumeSpec {
  accessModes?: readonly string[];
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: LocalModelNodeGroupSpecPersistentVolumeSpecAzureDisk;
  azureFile?: AzureFilePersistentVolumeSource;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
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
  hostPath?: LocalModelNodeGroupSpecPersistentVolumeSpecHostPath;
  iscsi?: ISCSIPersistentVolumeSource;
  local?: LocalVolumeSource;
  mountOptions?: readonly string[];
  nfs?: NFSVolumeSource;
  nodeAffinity?: LocalModelNodeGroupSpecPersistentVolumeSpecNodeAffinity;
  persistentVolumeReclaimPolicy?: string;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDPersistentVolumeSource;
  scaleIO?: ScaleIOPersistentVolumeSource;
  /** → StorageClass */
  storageClassName?: string;
  storageos?: StorageOSPersistentVolumeSource;
  /** → VolumeAttributesClass */
  volumeAttributesClassName?: string;
  volumeMode?: string;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface LocalModelNodeGroupSpecPersistentVolumeSpecAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface LocalModelNodeGroupSpecPersistentVolumeSpecHostPath {
  path: string;
  type?: string;
}
export interface LocalModelNodeGroupSpecPersistentVolumeSpecNodeAffinity {
  required?: LocalModelNodeGroupSpecPersistentVolumeSpecNodeAffinityRequired;
}
export interface LocalModelNodeGroupSpecPersistentVolumeSpecNodeAffinityRequired {
  nodeSelectorTerms: readonly LocalModelNodeGroupSpecPersistentVolumeSpecNodeAffinityRequiredNodeSelectorTerms[];
}
export interface LocalModelNodeGroupSpecPersistentVolumeSpecNodeAffinityRequiredNodeSelectorTerms {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly LocalModelNodeGroupSpecPersistentVolumeSpecNodeAffinityRequiredNodeSelectorTermsMatchFields[];
}
export interface LocalModelNodeGroupSpecPersistentVolumeSpecNodeAffinityRequiredNodeSelectorTermsMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `serving.kserve.io/v1alpha1`, namespaced
 * @see https://github.com/kserve/kserve
 */
export declare class ServingRuntime extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServingRuntimeProps): { [K in keyof ServingRuntimeProps]: ServingRuntimeProps[K] } & { apiVersion: 'serving.kserve.io/v1alpha1'; kind: 'ServingRuntime' };
  constructor(scope: Construct, id: string, props?: ServingRuntimeProps);
}
export interface ServingRuntimeProps {
  metadata?: ObjectMeta;
  spec?: ServingRuntimeSpec;
  status?: Record<string, never>;
}
export interface ServingRuntimeSpec {
  affinity?: ServingRuntimeSpecAffinity;
  annotations?: { [k: string]: string };
  builtInAdapter?: ServingRuntimeSpecBuiltInAdapter;
  containers: readonly ServingRuntimeSpecContainers[];
  disabled?: boolean;
  grpcDataEndpoint?: string;
  grpcEndpoint?: string;
  hostIPC?: boolean;
  httpDataEndpoint?: string;
  /** → Secret */
  imagePullSecrets?: readonly ServingRuntimeSpecImagePullSecrets[];
  labels?: { [k: string]: string };
  multiModel?: boolean;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  protocolVersions?: readonly string[];
  replicas?: number;
  schedulerName?: string;
  storageHelper?: ServingRuntimeSpecStorageHelper;
  supportedModelFormats?: readonly ServingRuntimeSpecSupportedModelFormats[];
  tolerations?: readonly ServingRuntimeSpecTolerations[];
  volumes?: readonly ServingRuntimeSpecVolumes[];
  workerSpec?: ServingRuntimeSpecWorkerSpec;
}
export interface ServingRuntimeSpecAffinity {
  nodeAffinity?: ServingRuntimeSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface ServingRuntimeSpecBuiltInAdapter {
  env?: readonly EnvVar[];
  memBufferBytes?: number;
  modelLoadingTimeoutMillis?: number;
  runtimeManagementPort?: number;
  serverType?: string;
}
export interface ServingRuntimeSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ServingRuntimeSpecContainersLifecycle;
  livenessProbe?: ServingRuntimeSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ServingRuntimeSpecContainersPorts[];
  readinessProbe?: ServingRuntimeSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ServingRuntimeSpecContainersSecurityContext;
  startupProbe?: ServingRuntimeSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ServingRuntimeSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface ServingRuntimeSpecImagePullSecrets {
  name?: string;
}
export interface ServingRuntimeSpecStorageHelper {
  disabled?: boolean;
}
export interface ServingRuntimeSpecSupportedModelFormats {
  autoSelect?: boolean;
  name: string;
  /** at least 1 */
  priority?: number;
  version?: string;
}
export interface ServingRuntimeSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ServingRuntimeSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: ServingRuntimeSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: ServingRuntimeSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: ServingRuntimeSpecVolumesDownwardAPI;
  emptyDir?: ServingRuntimeSpecVolumesEmptyDir;
  ephemeral?: ServingRuntimeSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: ServingRuntimeSpecVolumesHostPath;
  image?: ServingRuntimeSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: ServingRuntimeSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: ServingRuntimeSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface ServingRuntimeSpecWorkerSpec {
  affinity?: ServingRuntimeSpecAffinity;
  annotations?: { [k: string]: string };
  containers: readonly ServingRuntimeSpecContainers[];
  hostIPC?: boolean;
  /** → Secret */
  imagePullSecrets?: readonly ServingRuntimeSpecImagePullSecrets[];
  labels?: { [k: string]: string };
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  pipelineParallelSize?: number;
  schedulerName?: string;
  tensorParallelSize?: number;
  tolerations?: readonly ServingRuntimeSpecTolerations[];
  volumes?: readonly ServingRuntimeSpecVolumes[];
}
export interface ServingRuntimeSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ServingRuntimeSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ServingRuntimeSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface ServingRuntimeSpecContainersLifecycle {
  postStart?: ServingRuntimeSpecContainersLifecyclePostStart;
  preStop?: ServingRuntimeSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface ServingRuntimeSpecContainersLivenessProbe {
  exec?: ServingRuntimeSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: ServingRuntimeSpecContainersLivenessProbeGrpc;
  httpGet?: ServingRuntimeSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface ServingRuntimeSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface ServingRuntimeSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: ServingRuntimeSpecContainersSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ServingRuntimeSpecContainersSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ServingRuntimeSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface ServingRuntimeSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface ServingRuntimeSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly ServingRuntimeSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ServingRuntimeSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly ServingRuntimeSpecVolumesDownwardAPIItems[];
}
export interface ServingRuntimeSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface ServingRuntimeSpecVolumesEphemeral {
  volumeClaimTemplate?: ServingRuntimeSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface ServingRuntimeSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface ServingRuntimeSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface ServingRuntimeSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly ServingRuntimeSpecVolumesProjectedSources[];
}
export interface ServingRuntimeSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly ServingRuntimeSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface ServingRuntimeSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ServingRuntimeSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface ServingRuntimeSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ServingRuntimeSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface ServingRuntimeSpecContainersLifecyclePostStart {
  exec?: ServingRuntimeSpecContainersLivenessProbeExec;
  httpGet?: ServingRuntimeSpecContainersLivenessProbeHttpGet;
  sleep?: ServingRuntimeSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface ServingRuntimeSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface ServingRuntimeSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface ServingRuntimeSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface ServingRuntimeSpecContainersSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface ServingRuntimeSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface ServingRuntimeSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface ServingRuntimeSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: ServingRuntimeSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface ServingRuntimeSpecVolumesProjectedSources {
  clusterTrustBundle?: ServingRuntimeSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: ServingRuntimeSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: ServingRuntimeSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: ServingRuntimeSpecVolumesProjectedSourcesPodCertificate;
  secret?: ServingRuntimeSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: ServingRuntimeSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface ServingRuntimeSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ServingRuntimeSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface ServingRuntimeSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface ServingRuntimeSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface ServingRuntimeSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface ServingRuntimeSpecVolumesProjectedSourcesConfigMap {
  items?: readonly ServingRuntimeSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ServingRuntimeSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly ServingRuntimeSpecVolumesDownwardAPIItems[];
}
export interface ServingRuntimeSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
}
export interface ServingRuntimeSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface ServingRuntimeSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `serving.kserve.io/v1alpha1`, namespaced
 * @see https://github.com/kserve/kserve
 */
export declare class TrainedModel extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TrainedModelProps): { [K in keyof TrainedModelProps]: TrainedModelProps[K] } & { apiVersion: 'serving.kserve.io/v1alpha1'; kind: 'TrainedModel' };
  constructor(scope: Construct, id: string, props?: TrainedModelProps);
}
export interface TrainedModelProps {
  metadata?: ObjectMeta;
  spec?: TrainedModelSpec;
}
export interface TrainedModelSpec {
  inferenceService: string;
  model: TrainedModelSpecModel;
}
export interface TrainedModelSpecModel {
  framework: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memory: number | string;
  storageUri: string;
}

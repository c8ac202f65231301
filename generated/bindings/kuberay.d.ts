// Machine-written by `npx projen generate` from kuberay v1.7.0 (github:ray-project/kuberay@59d663aeec13760646da3db9c1cf8cfe883e30b7, digest 6c2762a1bb4e6c6714952ecdeca53da5): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, EnvVarSource, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, HostAlias, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAntiAffinity, PodDNSConfig, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOVolumeSource, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeDevice, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';
import { IngressTLS, NetworkPolicyPeer } from './kubernetes/networking/v1';

/**
 * `ray.io/v1`, namespaced
 * @see https://github.com/ray-project/kuberay
 */
export declare class RayCluster extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RayClusterProps): { [K in keyof RayClusterProps]: RayClusterProps[K] } & { apiVersion: 'ray.io/v1'; kind: 'RayCluster' };
  constructor(scope: Construct, id: string, props?: RayClusterProps);
}
export interface RayClusterProps {
  metadata?: ObjectMeta;
  spec?: RayClusterSpec;
}
export interface RayClusterSpec {
  authOptions?: RayClusterSpecAuthOptions;
  autoscalerOptions?: RayClusterSpecAutoscalerOptions;
  enableInTreeAutoscaling?: boolean;
  gcsFaultToleranceOptions?: RayClusterSpecGcsFaultToleranceOptions;
  headGroupSpec: RayClusterSpecHeadGroupSpec;
  headServiceAnnotations?: { [k: string]: string };
  historyServerOptions?: RayClusterSpecHistoryServerOptions;
  /**
   * rule: `self == oldSelf`
   * rule: `self in ['ray.io/kuberay-operator', 'kueue.x-k8s.io/multikueue']`
   */
  managedBy?: string;
  networkPolicy?: RayClusterSpecNetworkPolicy;
  rayVersion?: string;
  suspend?: boolean;
  tlsOptions?: RayClusterSpecTlsOptions;
  upgradeStrategy?: RayClusterSpecUpgradeStrategy;
  workerGroupSpecs?: readonly RayClusterSpecWorkerGroupSpecs[];
}
export interface RayClusterSpecAuthOptions {
  enableK8sTokenAuth?: boolean;
  mode?: "disabled" | "token";
  /** → Secret */
  secretName?: string;
}
export interface RayClusterSpecAutoscalerOptions {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  idleTimeoutSeconds?: number;
  image?: string;
  imagePullPolicy?: string;
  resources?: ResourceRequirements;
  securityContext?: RayClusterSpecAutoscalerOptionsSecurityContext;
  upscalingMode?: "Default" | "Aggressive" | "Conservative";
  version?: "v1" | "v2";
  volumeMounts?: readonly RayClusterSpecAutoscalerOptionsVolumeMounts[];
}
export interface RayClusterSpecGcsFaultToleranceOptions {
  /** rule: `self == oldSelf` */
  backend?: "redis" | "rocksdb";
  externalStorageNamespace?: string;
  redisAddress?: string;
  redisPassword?: RayClusterSpecGcsFaultToleranceOptionsRedisPassword;
  redisUsername?: RayClusterSpecGcsFaultToleranceOptionsRedisPassword;
  storage?: RayClusterSpecGcsFaultToleranceOptionsStorage;
}
export interface RayClusterSpecHeadGroupSpec {
  enableIngress?: boolean;
  headService?: RayClusterSpecHeadGroupSpecHeadService;
  ingressOptions?: RayClusterSpecHeadGroupSpecIngressOptions;
  labels?: { [k: string]: string };
  rayStartParams?: { [k: string]: string };
  resources?: { [k: string]: string };
  serviceType?: string;
  template: RayClusterSpecHeadGroupSpecTemplate;
}
export interface RayClusterSpecHistoryServerOptions {
  collectorOptions?: RayClusterSpecHistoryServerOptionsCollectorOptions;
}
export interface RayClusterSpecNetworkPolicy {
  head?: RayClusterSpecNetworkPolicyHead;
  /** @default "DenyAll" */
  mode?: "DenyAll" | "DenyAllIngress" | "DenyAllEgress";
  worker?: RayClusterSpecNetworkPolicyHead;
  /** one per `groupName` */
  workerGroups?: readonly RayClusterSpecNetworkPolicyWorkerGroups[];
}
export interface RayClusterSpecTlsOptions {
  enabled?: boolean;
}
export interface RayClusterSpecUpgradeStrategy {
  type?: "Recreate" | "None";
}
export interface RayClusterSpecWorkerGroupSpecs {
  groupName: string;
  idleTimeoutSeconds?: number;
  labels?: { [k: string]: string };
  /** @default 2147483647 */
  maxReplicas?: number;
  minReplicas?: number;
  /** @default 1 */
  numOfHosts?: number;
  priority?: number;
  rayStartParams?: { [k: string]: string };
  replicas?: number;
  resources?: { [k: string]: string };
  scaleStrategy?: RayClusterSpecWorkerGroupSpecsScaleStrategy;
  suspend?: boolean;
  template: RayClusterSpecHeadGroupSpecTemplate;
}
export interface RayClusterSpecAutoscalerOptionsSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: RayClusterSpecAutoscalerOptionsSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: RayClusterSpecAutoscalerOptionsSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface RayClusterSpecAutoscalerOptionsVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface RayClusterSpecGcsFaultToleranceOptionsRedisPassword {
  value?: string;
  valueFrom?: EnvVarSource;
}
export interface RayClusterSpecGcsFaultToleranceOptionsStorage {
  accessModes?: readonly string[];
  /** → PersistentVolumeClaim */
  claimName?: string;
  deletionPolicy?: "DeleteWithCluster" | "Retain";
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  size?: number | string;
  /** → StorageClass */
  storageClassName?: string;
  subPath?: string;
}
export interface RayClusterSpecHeadGroupSpecHeadService {
  apiVersion?: string;
  kind?: string;
  metadata?: RayClusterSpecHeadGroupSpecHeadServiceMetadata;
  spec?: RayClusterSpecHeadGroupSpecHeadServiceSpec;
  status?: RayClusterSpecHeadGroupSpecHeadServiceStatus;
}
export interface RayClusterSpecHeadGroupSpecIngressOptions {
  host?: string;
  path?: string;
  pathType?: "Exact" | "Prefix" | "ImplementationSpecific";
  tls?: readonly IngressTLS[];
}
export interface RayClusterSpecHeadGroupSpecTemplate {
  metadata?: RayClusterSpecHeadGroupSpecHeadServiceMetadata;
  spec?: RayClusterSpecHeadGroupSpecTemplateSpec;
}
export interface RayClusterSpecHistoryServerOptionsCollectorOptions {
  env?: readonly EnvVar[];
  image?: string;
  imagePullPolicy?: string;
  resources?: ResourceRequirements;
}
export interface RayClusterSpecNetworkPolicyHead {
  egressRules?: readonly RayClusterSpecNetworkPolicyHeadEgressRules[];
  ingressRules?: readonly RayClusterSpecNetworkPolicyHeadIngressRules[];
}
export interface RayClusterSpecNetworkPolicyWorkerGroups {
  egressRules?: readonly RayClusterSpecNetworkPolicyHeadEgressRules[];
  groupName: string;
  ingressRules?: readonly RayClusterSpecNetworkPolicyHeadIngressRules[];
}
export interface RayClusterSpecWorkerGroupSpecsScaleStrategy {
  workersToDelete?: readonly string[];
}
export interface RayClusterSpecAutoscalerOptionsSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface RayClusterSpecHeadGroupSpecHeadServiceMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface RayClusterSpecHeadGroupSpecHeadServiceSpec {
  allocateLoadBalancerNodePorts?: boolean;
  clusterIP?: string;
  clusterIPs?: readonly string[];
  externalIPs?: readonly string[];
  externalName?: string;
  externalTrafficPolicy?: string;
  healthCheckNodePort?: number;
  internalTrafficPolicy?: string;
  ipFamilies?: readonly string[];
  ipFamilyPolicy?: string;
  loadBalancerClass?: string;
  loadBalancerIP?: string;
  loadBalancerSourceRanges?: readonly string[];
  /** one per `port`, `protocol` */
  ports?: readonly RayClusterSpecHeadGroupSpecHeadServiceSpecPorts[];
  publishNotReadyAddresses?: boolean;
  selector?: { [k: string]: string };
  sessionAffinity?: string;
  sessionAffinityConfig?: RayClusterSpecHeadGroupSpecHeadServiceSpecSessionAffinityConfig;
  trafficDistribution?: string;
  type?: string;
}
export interface RayClusterSpecHeadGroupSpecHeadServiceStatus {
  /** one per `type` */
  conditions?: readonly RayClusterSpecHeadGroupSpecHeadServiceStatusConditions[];
  loadBalancer?: RayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancer;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: RayClusterSpecHeadGroupSpecTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly RayClusterSpecHeadGroupSpecTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly RayClusterSpecHeadGroupSpecTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly RayClusterSpecHeadGroupSpecTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly RayClusterSpecHeadGroupSpecTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: RayClusterSpecHeadGroupSpecTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly RayClusterSpecHeadGroupSpecTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly RayClusterSpecHeadGroupSpecTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly RayClusterSpecHeadGroupSpecTemplateSpecOs[];
  schedulingGroup?: RayClusterSpecHeadGroupSpecTemplateSpecSchedulingGroup;
  securityContext?: RayClusterSpecHeadGroupSpecTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly RayClusterSpecHeadGroupSpecTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly RayClusterSpecHeadGroupSpecTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly RayClusterSpecHeadGroupSpecTemplateSpecVolumes[];
}
export interface RayClusterSpecNetworkPolicyHeadEgressRules {
  ports?: readonly RayClusterSpecNetworkPolicyHeadEgressRulesPorts[];
  to?: readonly NetworkPolicyPeer[];
}
export interface RayClusterSpecNetworkPolicyHeadIngressRules {
  from?: readonly NetworkPolicyPeer[];
  ports?: readonly RayClusterSpecNetworkPolicyHeadEgressRulesPorts[];
}
export interface RayClusterSpecHeadGroupSpecHeadServiceSpecPorts {
  appProtocol?: string;
  name?: string;
  nodePort?: number;
  port: number;
  /** @default "TCP" */
  protocol?: string;
  targetPort?: number | string;
}
export interface RayClusterSpecHeadGroupSpecHeadServiceSpecSessionAffinityConfig {
  clientIP?: RayClusterSpecHeadGroupSpecHeadServiceSpecSessionAffinityConfigClientIP;
}
export interface RayClusterSpecHeadGroupSpecHeadServiceStatusConditions {
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
export interface RayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancer {
  ingress?: readonly RayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancerIngress[];
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecAffinity {
  nodeAffinity?: RayClusterSpecHeadGroupSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: RayClusterSpecHeadGroupSpecTemplateSpecContainersLifecycle;
  livenessProbe?: RayClusterSpecHeadGroupSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly RayClusterSpecHeadGroupSpecTemplateSpecContainersPorts[];
  readinessProbe?: RayClusterSpecHeadGroupSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: RayClusterSpecAutoscalerOptionsSecurityContext;
  startupProbe?: RayClusterSpecHeadGroupSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly RayClusterSpecAutoscalerOptionsVolumeMounts[];
  workingDir?: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: RayClusterSpecHeadGroupSpecTemplateSpecContainersLifecycle;
  livenessProbe?: RayClusterSpecHeadGroupSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly RayClusterSpecHeadGroupSpecTemplateSpecContainersPorts[];
  readinessProbe?: RayClusterSpecHeadGroupSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: RayClusterSpecAutoscalerOptionsSecurityContext;
  startupProbe?: RayClusterSpecHeadGroupSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly RayClusterSpecAutoscalerOptionsVolumeMounts[];
  workingDir?: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecImagePullSecrets {
  name?: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecOs {
  name: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecReadinessGates {
  conditionType: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecSecurityContext {
  appArmorProfile?: RayClusterSpecAutoscalerOptionsSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: RayClusterSpecAutoscalerOptionsSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: RayClusterSpecHeadGroupSpecTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: RayClusterSpecHeadGroupSpecTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: RayClusterSpecHeadGroupSpecTemplateSpecVolumesDownwardAPI;
  emptyDir?: RayClusterSpecHeadGroupSpecTemplateSpecVolumesEmptyDir;
  ephemeral?: RayClusterSpecHeadGroupSpecTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: RayClusterSpecHeadGroupSpecTemplateSpecVolumesHostPath;
  image?: RayClusterSpecHeadGroupSpecTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: RayClusterSpecHeadGroupSpecTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: RayClusterSpecHeadGroupSpecTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface RayClusterSpecNetworkPolicyHeadEgressRulesPorts {
  endPort?: number;
  port?: number | string;
  protocol?: string;
}
export interface RayClusterSpecHeadGroupSpecHeadServiceSpecSessionAffinityConfigClientIP {
  timeoutSeconds?: number;
}
export interface RayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancerIngress {
  hostname?: string;
  ip?: string;
  ipMode?: string;
  ports?: readonly RayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancerIngressPorts[];
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly RayClusterSpecHeadGroupSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: RayClusterSpecHeadGroupSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecContainersLifecycle {
  postStart?: RayClusterSpecHeadGroupSpecTemplateSpecContainersLifecyclePostStart;
  preStop?: RayClusterSpecHeadGroupSpecTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecContainersLivenessProbe {
  exec?: RayClusterSpecHeadGroupSpecTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: RayClusterSpecHeadGroupSpecTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: RayClusterSpecHeadGroupSpecTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly RayClusterSpecHeadGroupSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly RayClusterSpecHeadGroupSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: RayClusterSpecHeadGroupSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly RayClusterSpecHeadGroupSpecTemplateSpecVolumesProjectedSources[];
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly RayClusterSpecHeadGroupSpecTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface RayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancerIngressPorts {
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  error: string;
  port: number;
  protocol: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: RayClusterSpecHeadGroupSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly RayClusterSpecHeadGroupSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecContainersLifecyclePostStart {
  exec?: RayClusterSpecHeadGroupSpecTemplateSpecContainersLivenessProbeExec;
  httpGet?: RayClusterSpecHeadGroupSpecTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: RayClusterSpecHeadGroupSpecTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: RayClusterSpecHeadGroupSpecHeadServiceMetadata;
  spec: RayClusterSpecHeadGroupSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: RayClusterSpecHeadGroupSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: RayClusterSpecHeadGroupSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: RayClusterSpecHeadGroupSpecTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: RayClusterSpecHeadGroupSpecTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: RayClusterSpecHeadGroupSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: RayClusterSpecHeadGroupSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly RayClusterSpecHeadGroupSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly RayClusterSpecHeadGroupSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly RayClusterSpecHeadGroupSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface RayClusterSpecHeadGroupSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `ray.io/v1alpha1`, namespaced
 * @deprecated
 * @see https://github.com/ray-project/kuberay
 */
export declare class RayClusterV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RayClusterV1Alpha1Props): { [K in keyof RayClusterV1Alpha1Props]: RayClusterV1Alpha1Props[K] } & { apiVersion: 'ray.io/v1alpha1'; kind: 'RayCluster' };
  constructor(scope: Construct, id: string, props?: RayClusterV1Alpha1Props);
}
export interface RayClusterV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: RayClusterV1Alpha1Spec;
}
export interface RayClusterV1Alpha1Spec {
  autoscalerOptions?: RayClusterV1Alpha1SpecAutoscalerOptions;
  enableInTreeAutoscaling?: boolean;
  headGroupSpec: RayClusterV1Alpha1SpecHeadGroupSpec;
  headServiceAnnotations?: { [k: string]: string };
  rayVersion?: string;
  suspend?: boolean;
  workerGroupSpecs?: readonly RayClusterV1Alpha1SpecWorkerGroupSpecs[];
}
export interface RayClusterV1Alpha1SpecAutoscalerOptions {
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  idleTimeoutSeconds?: number;
  image?: string;
  imagePullPolicy?: string;
  resources?: ResourceRequirements;
  securityContext?: RayClusterSpecAutoscalerOptionsSecurityContext;
  upscalingMode?: "Default" | "Aggressive" | "Conservative";
  volumeMounts?: readonly RayClusterSpecAutoscalerOptionsVolumeMounts[];
}
export interface RayClusterV1Alpha1SpecHeadGroupSpec {
  enableIngress?: boolean;
  headService?: RayClusterSpecHeadGroupSpecHeadService;
  rayStartParams: { [k: string]: string };
  serviceType?: string;
  template: RayClusterSpecHeadGroupSpecTemplate;
}
export interface RayClusterV1Alpha1SpecWorkerGroupSpecs {
  groupName: string;
  /** @default 2147483647 */
  maxReplicas?: number;
  minReplicas?: number;
  rayStartParams: { [k: string]: string };
  replicas?: number;
  scaleStrategy?: RayClusterSpecWorkerGroupSpecsScaleStrategy;
  template: RayClusterSpecHeadGroupSpecTemplate;
}
/**
 * `ray.io/v1`, namespaced
 * @see https://github.com/ray-project/kuberay
 */
export declare class RayCronJob extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RayCronJobProps): { [K in keyof RayCronJobProps]: RayCronJobProps[K] } & { apiVersion: 'ray.io/v1'; kind: 'RayCronJob' };
  constructor(scope: Construct, id: string, props?: RayCronJobProps);
}
export interface RayCronJobProps {
  metadata?: ObjectMeta;
  spec?: RayCronJobSpec;
}
export interface RayCronJobSpec {
  jobTemplate: RayCronJobSpecJobTemplate;
  schedule: string;
  suspend?: boolean;
  /** at least 1 character */
  timeZone?: string;
}
export interface RayCronJobSpecJobTemplate {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  clusterSelector?: { [k: string]: string };
  deletionStrategy?: RayCronJobSpecJobTemplateDeletionStrategy;
  entrypoint?: string;
  entrypointNumCpus?: number;
  entrypointNumGpus?: number;
  entrypointResources?: string;
  jobId?: string;
  /**
   * rule: `self == oldSelf`
   * rule: `self in ['ray.io/kuberay-operator', 'kueue.x-k8s.io/multikueue']`
   */
  managedBy?: string;
  metadata?: { [k: string]: string };
  /** at least 1 */
  preRunningDeadlineSeconds?: number;
  rayClusterSpec?: RayCronJobSpecJobTemplateRayClusterSpec;
  runtimeEnvYAML?: string;
  shutdownAfterJobFinishes?: boolean;
  /** @default "K8sJobMode" */
  submissionMode?: string;
  submitterConfig?: RayCronJobSpecJobTemplateSubmitterConfig;
  submitterPodTemplate?: RayCronJobSpecJobTemplateSubmitterPodTemplate;
  suspend?: boolean;
  ttlSecondsAfterFinished?: number;
}
/**
 * rule: `!((has(self.onSuccess) || has(self.onFailure)) && has(self.deletionRules))`
 * rule: `((has(self.onSuccess) && has(self.onFailure)) || has(self.deletionRules))`
 */
export interface RayCronJobSpecJobTemplateDeletionStrategy {
  /** at least 1 item */
  deletionRules?: readonly RayCronJobSpecJobTemplateDeletionStrategyDeletionRules[];
  onFailure?: RayCronJobSpecJobTemplateDeletionStrategyOnFailure;
  onSuccess?: RayCronJobSpecJobTemplateDeletionStrategyOnFailure;
}
export interface RayCronJobSpecJobTemplateRayClusterSpec {
  authOptions?: RayCronJobSpecJobTemplateRayClusterSpecAuthOptions;
  autoscalerOptions?: RayCronJobSpecJobTemplateRayClusterSpecAutoscalerOptions;
  enableInTreeAutoscaling?: boolean;
  gcsFaultToleranceOptions?: RayCronJobSpecJobTemplateRayClusterSpecGcsFaultToleranceOptions;
  headGroupSpec: RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpec;
  headServiceAnnotations?: { [k: string]: string };
  historyServerOptions?: RayCronJobSpecJobTemplateRayClusterSpecHistoryServerOptions;
  /**
   * rule: `self == oldSelf`
   * rule: `self in ['ray.io/kuberay-operator', 'kueue.x-k8s.io/multikueue']`
   */
  managedBy?: string;
  networkPolicy?: RayCronJobSpecJobTemplateRayClusterSpecNetworkPolicy;
  rayVersion?: string;
  suspend?: boolean;
  tlsOptions?: RayCronJobSpecJobTemplateRayClusterSpecTlsOptions;
  upgradeStrategy?: RayCronJobSpecJobTemplateRayClusterSpecUpgradeStrategy;
  workerGroupSpecs?: readonly RayCronJobSpecJobTemplateRayClusterSpecWorkerGroupSpecs[];
}
export interface RayCronJobSpecJobTemplateSubmitterConfig {
  backoffLimit?: number;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplate {
  metadata?: RayCronJobSpecJobTemplateSubmitterPodTemplateMetadata;
  spec?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpec;
}
export interface RayCronJobSpecJobTemplateDeletionStrategyDeletionRules {
  condition: RayCronJobSpecJobTemplateDeletionStrategyDeletionRulesCondition;
  policy: "DeleteCluster" | "DeleteWorkers" | "DeleteSelf" | "DeleteNone";
}
export interface RayCronJobSpecJobTemplateDeletionStrategyOnFailure {
  policy?: "DeleteCluster" | "DeleteWorkers" | "DeleteSelf" | "DeleteNone";
}
export interface RayCronJobSpecJobTemplateRayClusterSpecAuthOptions {
  enableK8sTokenAuth?: boolean;
  mode?: "disabled" | "token";
  /** → Secret */
  secretName?: string;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecAutoscalerOptions {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  idleTimeoutSeconds?: number;
  image?: string;
  imagePullPolicy?: string;
  resources?: ResourceRequirements;
  securityContext?: RayCronJobSpecJobTemplateRayClusterSpecAutoscalerOptionsSecurityContext;
  upscalingMode?: "Default" | "Aggressive" | "Conservative";
  version?: "v1" | "v2";
  volumeMounts?: readonly RayCronJobSpecJobTemplateRayClusterSpecAutoscalerOptionsVolumeMounts[];
}
export interface RayCronJobSpecJobTemplateRayClusterSpecGcsFaultToleranceOptions {
  /** rule: `self == oldSelf` */
  backend?: "redis" | "rocksdb";
  externalStorageNamespace?: string;
  redisAddress?: string;
  redisPassword?: RayCronJobSpecJobTemplateRayClusterSpecGcsFaultToleranceOptionsRedisPassword;
  redisUsername?: RayCronJobSpecJobTemplateRayClusterSpecGcsFaultToleranceOptionsRedisPassword;
  storage?: RayCronJobSpecJobTemplateRayClusterSpecGcsFaultToleranceOptionsStorage;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpec {
  enableIngress?: boolean;
  headService?: RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadService;
  ingressOptions?: RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecIngressOptions;
  labels?: { [k: string]: string };
  rayStartParams?: { [k: string]: string };
  resources?: { [k: string]: string };
  serviceType?: string;
  template: RayCronJobSpecJobTemplateSubmitterPodTemplate;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecHistoryServerOptions {
  collectorOptions?: RayCronJobSpecJobTemplateRayClusterSpecHistoryServerOptionsCollectorOptions;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecNetworkPolicy {
  head?: RayCronJobSpecJobTemplateRayClusterSpecNetworkPolicyHead;
  /** @default "DenyAll" */
  mode?: "DenyAll" | "DenyAllIngress" | "DenyAllEgress";
  worker?: RayCronJobSpecJobTemplateRayClusterSpecNetworkPolicyHead;
  /** one per `groupName` */
  workerGroups?: readonly RayCronJobSpecJobTemplateRayClusterSpecNetworkPolicyWorkerGroups[];
}
export interface RayCronJobSpecJobTemplateRayClusterSpecTlsOptions {
  enabled?: boolean;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecUpgradeStrategy {
  type?: "Recreate" | "None";
}
export interface RayCronJobSpecJobTemplateRayClusterSpecWorkerGroupSpecs {
  groupName: string;
  idleTimeoutSeconds?: number;
  labels?: { [k: string]: string };
  /** @default 2147483647 */
  maxReplicas?: number;
  minReplicas?: number;
  /** @default 1 */
  numOfHosts?: number;
  priority?: number;
  rayStartParams?: { [k: string]: string };
  replicas?: number;
  resources?: { [k: string]: string };
  scaleStrategy?: RayCronJobSpecJobTemplateRayClusterSpecWorkerGroupSpecsScaleStrategy;
  suspend?: boolean;
  template: RayCronJobSpecJobTemplateSubmitterPodTemplate;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecOs[];
  schedulingGroup?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecSchedulingGroup;
  securityContext?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumes[];
}
/**
 * rule: `!(has(self.jobStatus) && has(self.jobDeploymentStatus))`
 * rule: `has(self.jobStatus) || has(self.jobDeploymentStatus)`
 */
export interface RayCronJobSpecJobTemplateDeletionStrategyDeletionRulesCondition {
  jobDeploymentStatus?: "Failed";
  jobStatus?: "SUCCEEDED" | "FAILED";
  /** at least 0 */
  ttlSeconds?: number;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecAutoscalerOptionsSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: RayCronJobSpecJobTemplateRayClusterSpecAutoscalerOptionsSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: RayCronJobSpecJobTemplateRayClusterSpecAutoscalerOptionsSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecAutoscalerOptionsVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecGcsFaultToleranceOptionsRedisPassword {
  value?: string;
  valueFrom?: EnvVarSource;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecGcsFaultToleranceOptionsStorage {
  accessModes?: readonly string[];
  /** → PersistentVolumeClaim */
  claimName?: string;
  deletionPolicy?: "DeleteWithCluster" | "Retain";
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  size?: number | string;
  /** → StorageClass */
  storageClassName?: string;
  subPath?: string;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadService {
  apiVersion?: string;
  kind?: string;
  metadata?: RayCronJobSpecJobTemplateSubmitterPodTemplateMetadata;
  spec?: RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceSpec;
  status?: RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceStatus;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecIngressOptions {
  host?: string;
  path?: string;
  pathType?: "Exact" | "Prefix" | "ImplementationSpecific";
  tls?: readonly IngressTLS[];
}
export interface RayCronJobSpecJobTemplateRayClusterSpecHistoryServerOptionsCollectorOptions {
  env?: readonly EnvVar[];
  image?: string;
  imagePullPolicy?: string;
  resources?: ResourceRequirements;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecNetworkPolicyHead {
  egressRules?: readonly RayCronJobSpecJobTemplateRayClusterSpecNetworkPolicyHeadEgressRules[];
  ingressRules?: readonly RayCronJobSpecJobTemplateRayClusterSpecNetworkPolicyHeadIngressRules[];
}
export interface RayCronJobSpecJobTemplateRayClusterSpecNetworkPolicyWorkerGroups {
  egressRules?: readonly RayCronJobSpecJobTemplateRayClusterSpecNetworkPolicyHeadEgressRules[];
  groupName: string;
  ingressRules?: readonly RayCronJobSpecJobTemplateRayClusterSpecNetworkPolicyHeadIngressRules[];
}
export interface RayCronJobSpecJobTemplateRayClusterSpecWorkerGroupSpecsScaleStrategy {
  workersToDelete?: readonly string[];
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecAffinity {
  nodeAffinity?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLifecycle;
  livenessProbe?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersPorts[];
  readinessProbe?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: RayCronJobSpecJobTemplateRayClusterSpecAutoscalerOptionsSecurityContext;
  startupProbe?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly RayCronJobSpecJobTemplateRayClusterSpecAutoscalerOptionsVolumeMounts[];
  workingDir?: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLifecycle;
  livenessProbe?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersPorts[];
  readinessProbe?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: RayCronJobSpecJobTemplateRayClusterSpecAutoscalerOptionsSecurityContext;
  startupProbe?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly RayCronJobSpecJobTemplateRayClusterSpecAutoscalerOptionsVolumeMounts[];
  workingDir?: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecImagePullSecrets {
  name?: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecOs {
  name: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecReadinessGates {
  conditionType: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecSecurityContext {
  appArmorProfile?: RayCronJobSpecJobTemplateRayClusterSpecAutoscalerOptionsSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: RayCronJobSpecJobTemplateRayClusterSpecAutoscalerOptionsSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesDownwardAPI;
  emptyDir?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesEmptyDir;
  ephemeral?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesHostPath;
  image?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecAutoscalerOptionsSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceSpec {
  allocateLoadBalancerNodePorts?: boolean;
  clusterIP?: string;
  clusterIPs?: readonly string[];
  externalIPs?: readonly string[];
  externalName?: string;
  externalTrafficPolicy?: string;
  healthCheckNodePort?: number;
  internalTrafficPolicy?: string;
  ipFamilies?: readonly string[];
  ipFamilyPolicy?: string;
  loadBalancerClass?: string;
  loadBalancerIP?: string;
  loadBalancerSourceRanges?: readonly string[];
  /** one per `port`, `protocol` */
  ports?: readonly RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceSpecPorts[];
  publishNotReadyAddresses?: boolean;
  selector?: { [k: string]: string };
  sessionAffinity?: string;
  sessionAffinityConfig?: RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceSpecSessionAffinityConfig;
  trafficDistribution?: string;
  type?: string;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceStatus {
  /** one per `type` */
  conditions?: readonly RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceStatusConditions[];
  loadBalancer?: RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancer;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecNetworkPolicyHeadEgressRules {
  ports?: readonly RayCronJobSpecJobTemplateRayClusterSpecNetworkPolicyHeadEgressRulesPorts[];
  to?: readonly NetworkPolicyPeer[];
}
export interface RayCronJobSpecJobTemplateRayClusterSpecNetworkPolicyHeadIngressRules {
  from?: readonly NetworkPolicyPeer[];
  ports?: readonly RayCronJobSpecJobTemplateRayClusterSpecNetworkPolicyHeadEgressRulesPorts[];
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLifecycle {
  postStart?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLifecyclePostStart;
  preStop?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLivenessProbe {
  exec?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesDownwardAPIItems[];
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesProjectedSources[];
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceSpecPorts {
  appProtocol?: string;
  name?: string;
  nodePort?: number;
  port: number;
  /** @default "TCP" */
  protocol?: string;
  targetPort?: number | string;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceSpecSessionAffinityConfig {
  clientIP?: RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceSpecSessionAffinityConfigClientIP;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceStatusConditions {
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
export interface RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancer {
  ingress?: readonly RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancerIngress[];
}
export interface RayCronJobSpecJobTemplateRayClusterSpecNetworkPolicyHeadEgressRulesPorts {
  endPort?: number;
  port?: number | string;
  protocol?: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLifecyclePostStart {
  exec?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLivenessProbeExec;
  httpGet?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: RayCronJobSpecJobTemplateSubmitterPodTemplateMetadata;
  spec: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceSpecSessionAffinityConfigClientIP {
  timeoutSeconds?: number;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancerIngress {
  hostname?: string;
  ip?: string;
  ipMode?: string;
  ports?: readonly RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancerIngressPorts[];
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesDownwardAPIItems[];
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface RayCronJobSpecJobTemplateRayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancerIngressPorts {
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  error: string;
  port: number;
  protocol: string;
}
export interface RayCronJobSpecJobTemplateSubmitterPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `ray.io/v1`, namespaced
 * @see https://github.com/ray-project/kuberay
 */
export declare class RayJob extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RayJobProps): { [K in keyof RayJobProps]: RayJobProps[K] } & { apiVersion: 'ray.io/v1'; kind: 'RayJob' };
  constructor(scope: Construct, id: string, props?: RayJobProps);
}
export interface RayJobProps {
  metadata?: ObjectMeta;
  spec?: RayJobSpec;
}
export interface RayJobSpec {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  clusterSelector?: { [k: string]: string };
  deletionStrategy?: RayJobSpecDeletionStrategy;
  entrypoint?: string;
  entrypointNumCpus?: number;
  entrypointNumGpus?: number;
  entrypointResources?: string;
  jobId?: string;
  /**
   * rule: `self == oldSelf`
   * rule: `self in ['ray.io/kuberay-operator', 'kueue.x-k8s.io/multikueue']`
   */
  managedBy?: string;
  metadata?: { [k: string]: string };
  /** at least 1 */
  preRunningDeadlineSeconds?: number;
  rayClusterSpec?: RayJobSpecRayClusterSpec;
  runtimeEnvYAML?: string;
  shutdownAfterJobFinishes?: boolean;
  /** @default "K8sJobMode" */
  submissionMode?: string;
  submitterConfig?: RayJobSpecSubmitterConfig;
  submitterPodTemplate?: RayJobSpecSubmitterPodTemplate;
  suspend?: boolean;
  ttlSecondsAfterFinished?: number;
}
/**
 * rule: `!((has(self.onSuccess) || has(self.onFailure)) && has(self.deletionRules))`
 * rule: `((has(self.onSuccess) && has(self.onFailure)) || has(self.deletionRules))`
 */
export interface RayJobSpecDeletionStrategy {
  /** at least 1 item */
  deletionRules?: readonly RayJobSpecDeletionStrategyDeletionRules[];
  onFailure?: RayJobSpecDeletionStrategyOnFailure;
  onSuccess?: RayJobSpecDeletionStrategyOnFailure;
}
export interface RayJobSpecRayClusterSpec {
  authOptions?: RayJobSpecRayClusterSpecAuthOptions;
  autoscalerOptions?: RayJobSpecRayClusterSpecAutoscalerOptions;
  enableInTreeAutoscaling?: boolean;
  gcsFaultToleranceOptions?: RayJobSpecRayClusterSpecGcsFaultToleranceOptions;
  headGroupSpec: RayJobSpecRayClusterSpecHeadGroupSpec;
  headServiceAnnotations?: { [k: string]: string };
  historyServerOptions?: RayJobSpecRayClusterSpecHistoryServerOptions;
  /**
   * rule: `self == oldSelf`
   * rule: `self in ['ray.io/kuberay-operator', 'kueue.x-k8s.io/multikueue']`
   */
  managedBy?: string;
  networkPolicy?: RayJobSpecRayClusterSpecNetworkPolicy;
  rayVersion?: string;
  suspend?: boolean;
  tlsOptions?: RayJobSpecRayClusterSpecTlsOptions;
  upgradeStrategy?: RayJobSpecRayClusterSpecUpgradeStrategy;
  workerGroupSpecs?: readonly RayJobSpecRayClusterSpecWorkerGroupSpecs[];
}
export interface RayJobSpecSubmitterConfig {
  backoffLimit?: number;
}
export interface RayJobSpecSubmitterPodTemplate {
  metadata?: RayJobSpecSubmitterPodTemplateMetadata;
  spec?: RayJobSpecSubmitterPodTemplateSpec;
}
export interface RayJobSpecDeletionStrategyDeletionRules {
  condition: RayJobSpecDeletionStrategyDeletionRulesCondition;
  policy: "DeleteCluster" | "DeleteWorkers" | "DeleteSelf" | "DeleteNone";
}
export interface RayJobSpecDeletionStrategyOnFailure {
  policy?: "DeleteCluster" | "DeleteWorkers" | "DeleteSelf" | "DeleteNone";
}
export interface RayJobSpecRayClusterSpecAuthOptions {
  enableK8sTokenAuth?: boolean;
  mode?: "disabled" | "token";
  /** → Secret */
  secretName?: string;
}
export interface RayJobSpecRayClusterSpecAutoscalerOptions {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  idleTimeoutSeconds?: number;
  image?: string;
  imagePullPolicy?: string;
  resources?: ResourceRequirements;
  securityContext?: RayJobSpecRayClusterSpecAutoscalerOptionsSecurityContext;
  upscalingMode?: "Default" | "Aggressive" | "Conservative";
  version?: "v1" | "v2";
  volumeMounts?: readonly RayJobSpecRayClusterSpecAutoscalerOptionsVolumeMounts[];
}
export interface RayJobSpecRayClusterSpecGcsFaultToleranceOptions {
  /** rule: `self == oldSelf` */
  backend?: "redis" | "rocksdb";
  externalStorageNamespace?: string;
  redisAddress?: string;
  redisPassword?: RayJobSpecRayClusterSpecGcsFaultToleranceOptionsRedisPassword;
  redisUsername?: RayJobSpecRayClusterSpecGcsFaultToleranceOptionsRedisPassword;
  storage?: RayJobSpecRayClusterSpecGcsFaultToleranceOptionsStorage;
}
export interface RayJobSpecRayClusterSpecHeadGroupSpec {
  enableIngress?: boolean;
  headService?: RayJobSpecRayClusterSpecHeadGroupSpecHeadService;
  ingressOptions?: RayJobSpecRayClusterSpecHeadGroupSpecIngressOptions;
  labels?: { [k: string]: string };
  rayStartParams?: { [k: string]: string };
  resources?: { [k: string]: string };
  serviceType?: string;
  template: RayJobSpecSubmitterPodTemplate;
}
export interface RayJobSpecRayClusterSpecHistoryServerOptions {
  collectorOptions?: RayJobSpecRayClusterSpecHistoryServerOptionsCollectorOptions;
}
export interface RayJobSpecRayClusterSpecNetworkPolicy {
  head?: RayJobSpecRayClusterSpecNetworkPolicyHead;
  /** @default "DenyAll" */
  mode?: "DenyAll" | "DenyAllIngress" | "DenyAllEgress";
  worker?: RayJobSpecRayClusterSpecNetworkPolicyHead;
  /** one per `groupName` */
  workerGroups?: readonly RayJobSpecRayClusterSpecNetworkPolicyWorkerGroups[];
}
export interface RayJobSpecRayClusterSpecTlsOptions {
  enabled?: boolean;
}
export interface RayJobSpecRayClusterSpecUpgradeStrategy {
  type?: "Recreate" | "None";
}
export interface RayJobSpecRayClusterSpecWorkerGroupSpecs {
  groupName: string;
  idleTimeoutSeconds?: number;
  labels?: { [k: string]: string };
  /** @default 2147483647 */
  maxReplicas?: number;
  minReplicas?: number;
  /** @default 1 */
  numOfHosts?: number;
  priority?: number;
  rayStartParams?: { [k: string]: string };
  replicas?: number;
  resources?: { [k: string]: string };
  scaleStrategy?: RayJobSpecRayClusterSpecWorkerGroupSpecsScaleStrategy;
  suspend?: boolean;
  template: RayJobSpecSubmitterPodTemplate;
}
export interface RayJobSpecSubmitterPodTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface RayJobSpecSubmitterPodTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: RayJobSpecSubmitterPodTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly RayJobSpecSubmitterPodTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly RayJobSpecSubmitterPodTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly RayJobSpecSubmitterPodTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly RayJobSpecSubmitterPodTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: RayJobSpecSubmitterPodTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly RayJobSpecSubmitterPodTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly RayJobSpecSubmitterPodTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly RayJobSpecSubmitterPodTemplateSpecOs[];
  schedulingGroup?: RayJobSpecSubmitterPodTemplateSpecSchedulingGroup;
  securityContext?: RayJobSpecSubmitterPodTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly RayJobSpecSubmitterPodTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly RayJobSpecSubmitterPodTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly RayJobSpecSubmitterPodTemplateSpecVolumes[];
}
/**
 * rule: `!(has(self.jobStatus) && has(self.jobDeploymentStatus))`
 * rule: `has(self.jobStatus) || has(self.jobDeploymentStatus)`
 */
export interface RayJobSpecDeletionStrategyDeletionRulesCondition {
  jobDeploymentStatus?: "Failed";
  jobStatus?: "SUCCEEDED" | "FAILED";
  /** at least 0 */
  ttlSeconds?: number;
}
export interface RayJobSpecRayClusterSpecAutoscalerOptionsSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: RayJobSpecRayClusterSpecAutoscalerOptionsSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: RayJobSpecRayClusterSpecAutoscalerOptionsSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface RayJobSpecRayClusterSpecAutoscalerOptionsVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface RayJobSpecRayClusterSpecGcsFaultToleranceOptionsRedisPassword {
  value?: string;
  valueFrom?: EnvVarSource;
}
export interface RayJobSpecRayClusterSpecGcsFaultToleranceOptionsStorage {
  accessModes?: readonly string[];
  /** → PersistentVolumeClaim */
  claimName?: string;
  deletionPolicy?: "DeleteWithCluster" | "Retain";
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  size?: number | string;
  /** → StorageClass */
  storageClassName?: string;
  subPath?: string;
}
export interface RayJobSpecRayClusterSpecHeadGroupSpecHeadService {
  apiVersion?: string;
  kind?: string;
  metadata?: RayJobSpecSubmitterPodTemplateMetadata;
  spec?: RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceSpec;
  status?: RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceStatus;
}
export interface RayJobSpecRayClusterSpecHeadGroupSpecIngressOptions {
  host?: string;
  path?: string;
  pathType?: "Exact" | "Prefix" | "ImplementationSpecific";
  tls?: readonly IngressTLS[];
}
export interface RayJobSpecRayClusterSpecHistoryServerOptionsCollectorOptions {
  env?: readonly EnvVar[];
  image?: string;
  imagePullPolicy?: string;
  resources?: ResourceRequirements;
}
export interface RayJobSpecRayClusterSpecNetworkPolicyHead {
  egressRules?: readonly RayJobSpecRayClusterSpecNetworkPolicyHeadEgressRules[];
  ingressRules?: readonly RayJobSpecRayClusterSpecNetworkPolicyHeadIngressRules[];
}
export interface RayJobSpecRayClusterSpecNetworkPolicyWorkerGroups {
  egressRules?: readonly RayJobSpecRayClusterSpecNetworkPolicyHeadEgressRules[];
  groupName: string;
  ingressRules?: readonly RayJobSpecRayClusterSpecNetworkPolicyHeadIngressRules[];
}
export interface RayJobSpecRayClusterSpecWorkerGroupSpecsScaleStrategy {
  workersToDelete?: readonly string[];
}
export interface RayJobSpecSubmitterPodTemplateSpecAffinity {
  nodeAffinity?: RayJobSpecSubmitterPodTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface RayJobSpecSubmitterPodTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: RayJobSpecSubmitterPodTemplateSpecContainersLifecycle;
  livenessProbe?: RayJobSpecSubmitterPodTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly RayJobSpecSubmitterPodTemplateSpecContainersPorts[];
  readinessProbe?: RayJobSpecSubmitterPodTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: RayJobSpecRayClusterSpecAutoscalerOptionsSecurityContext;
  startupProbe?: RayJobSpecSubmitterPodTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly RayJobSpecRayClusterSpecAutoscalerOptionsVolumeMounts[];
  workingDir?: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: RayJobSpecSubmitterPodTemplateSpecContainersLifecycle;
  livenessProbe?: RayJobSpecSubmitterPodTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly RayJobSpecSubmitterPodTemplateSpecContainersPorts[];
  readinessProbe?: RayJobSpecSubmitterPodTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: RayJobSpecRayClusterSpecAutoscalerOptionsSecurityContext;
  startupProbe?: RayJobSpecSubmitterPodTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly RayJobSpecRayClusterSpecAutoscalerOptionsVolumeMounts[];
  workingDir?: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecImagePullSecrets {
  name?: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecOs {
  name: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecReadinessGates {
  conditionType: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecSecurityContext {
  appArmorProfile?: RayJobSpecRayClusterSpecAutoscalerOptionsSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: RayJobSpecRayClusterSpecAutoscalerOptionsSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface RayJobSpecSubmitterPodTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: RayJobSpecSubmitterPodTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: RayJobSpecSubmitterPodTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: RayJobSpecSubmitterPodTemplateSpecVolumesDownwardAPI;
  emptyDir?: RayJobSpecSubmitterPodTemplateSpecVolumesEmptyDir;
  ephemeral?: RayJobSpecSubmitterPodTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: RayJobSpecSubmitterPodTemplateSpecVolumesHostPath;
  image?: RayJobSpecSubmitterPodTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: RayJobSpecSubmitterPodTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: RayJobSpecSubmitterPodTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface RayJobSpecRayClusterSpecAutoscalerOptionsSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceSpec {
  allocateLoadBalancerNodePorts?: boolean;
  clusterIP?: string;
  clusterIPs?: readonly string[];
  externalIPs?: readonly string[];
  externalName?: string;
  externalTrafficPolicy?: string;
  healthCheckNodePort?: number;
  internalTrafficPolicy?: string;
  ipFamilies?: readonly string[];
  ipFamilyPolicy?: string;
  loadBalancerClass?: string;
  loadBalancerIP?: string;
  loadBalancerSourceRanges?: readonly string[];
  /** one per `port`, `protocol` */
  ports?: readonly RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceSpecPorts[];
  publishNotReadyAddresses?: boolean;
  selector?: { [k: string]: string };
  sessionAffinity?: string;
  sessionAffinityConfig?: RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceSpecSessionAffinityConfig;
  trafficDistribution?: string;
  type?: string;
}
export interface RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceStatus {
  /** one per `type` */
  conditions?: readonly RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceStatusConditions[];
  loadBalancer?: RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancer;
}
export interface RayJobSpecRayClusterSpecNetworkPolicyHeadEgressRules {
  ports?: readonly RayJobSpecRayClusterSpecNetworkPolicyHeadEgressRulesPorts[];
  to?: readonly NetworkPolicyPeer[];
}
export interface RayJobSpecRayClusterSpecNetworkPolicyHeadIngressRules {
  from?: readonly NetworkPolicyPeer[];
  ports?: readonly RayJobSpecRayClusterSpecNetworkPolicyHeadEgressRulesPorts[];
}
export interface RayJobSpecSubmitterPodTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly RayJobSpecSubmitterPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: RayJobSpecSubmitterPodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface RayJobSpecSubmitterPodTemplateSpecContainersLifecycle {
  postStart?: RayJobSpecSubmitterPodTemplateSpecContainersLifecyclePostStart;
  preStop?: RayJobSpecSubmitterPodTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecContainersLivenessProbe {
  exec?: RayJobSpecSubmitterPodTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: RayJobSpecSubmitterPodTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: RayJobSpecSubmitterPodTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface RayJobSpecSubmitterPodTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly RayJobSpecSubmitterPodTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly RayJobSpecSubmitterPodTemplateSpecVolumesDownwardAPIItems[];
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: RayJobSpecSubmitterPodTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly RayJobSpecSubmitterPodTemplateSpecVolumesProjectedSources[];
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly RayJobSpecSubmitterPodTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceSpecPorts {
  appProtocol?: string;
  name?: string;
  nodePort?: number;
  port: number;
  /** @default "TCP" */
  protocol?: string;
  targetPort?: number | string;
}
export interface RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceSpecSessionAffinityConfig {
  clientIP?: RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceSpecSessionAffinityConfigClientIP;
}
export interface RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceStatusConditions {
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
export interface RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancer {
  ingress?: readonly RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancerIngress[];
}
export interface RayJobSpecRayClusterSpecNetworkPolicyHeadEgressRulesPorts {
  endPort?: number;
  port?: number | string;
  protocol?: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: RayJobSpecSubmitterPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface RayJobSpecSubmitterPodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly RayJobSpecSubmitterPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface RayJobSpecSubmitterPodTemplateSpecContainersLifecyclePostStart {
  exec?: RayJobSpecSubmitterPodTemplateSpecContainersLivenessProbeExec;
  httpGet?: RayJobSpecSubmitterPodTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: RayJobSpecSubmitterPodTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface RayJobSpecSubmitterPodTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface RayJobSpecSubmitterPodTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: RayJobSpecSubmitterPodTemplateMetadata;
  spec: RayJobSpecSubmitterPodTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: RayJobSpecSubmitterPodTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: RayJobSpecSubmitterPodTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: RayJobSpecSubmitterPodTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: RayJobSpecSubmitterPodTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: RayJobSpecSubmitterPodTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: RayJobSpecSubmitterPodTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceSpecSessionAffinityConfigClientIP {
  timeoutSeconds?: number;
}
export interface RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancerIngress {
  hostname?: string;
  ip?: string;
  ipMode?: string;
  ports?: readonly RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancerIngressPorts[];
}
export interface RayJobSpecSubmitterPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly RayJobSpecSubmitterPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface RayJobSpecSubmitterPodTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface RayJobSpecSubmitterPodTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly RayJobSpecSubmitterPodTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly RayJobSpecSubmitterPodTemplateSpecVolumesDownwardAPIItems[];
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface RayJobSpecSubmitterPodTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface RayJobSpecRayClusterSpecHeadGroupSpecHeadServiceStatusLoadBalancerIngressPorts {
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  error: string;
  port: number;
  protocol: string;
}
export interface RayJobSpecSubmitterPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `ray.io/v1alpha1`, namespaced
 * @deprecated
 * @see https://github.com/ray-project/kuberay
 */
export declare class RayJobV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RayJobV1Alpha1Props): { [K in keyof RayJobV1Alpha1Props]: RayJobV1Alpha1Props[K] } & { apiVersion: 'ray.io/v1alpha1'; kind: 'RayJob' };
  constructor(scope: Construct, id: string, props?: RayJobV1Alpha1Props);
}
export interface RayJobV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: RayJobV1Alpha1Spec;
}
export interface RayJobV1Alpha1Spec {
  clusterSelector?: { [k: string]: string };
  entrypoint: string;
  entrypointNumCpus?: number;
  entrypointNumGpus?: number;
  entrypointResources?: string;
  jobId?: string;
  metadata?: { [k: string]: string };
  rayClusterSpec?: RayJobV1Alpha1SpecRayClusterSpec;
  runtimeEnvYAML?: string;
  shutdownAfterJobFinishes?: boolean;
  submitterPodTemplate?: RayJobSpecSubmitterPodTemplate;
  suspend?: boolean;
  ttlSecondsAfterFinished?: number;
}
export interface RayJobV1Alpha1SpecRayClusterSpec {
  autoscalerOptions?: RayJobV1Alpha1SpecRayClusterSpecAutoscalerOptions;
  enableInTreeAutoscaling?: boolean;
  headGroupSpec: RayJobV1Alpha1SpecRayClusterSpecHeadGroupSpec;
  headServiceAnnotations?: { [k: string]: string };
  rayVersion?: string;
  suspend?: boolean;
  workerGroupSpecs?: readonly RayJobV1Alpha1SpecRayClusterSpecWorkerGroupSpecs[];
}
export interface RayJobV1Alpha1SpecRayClusterSpecAutoscalerOptions {
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  idleTimeoutSeconds?: number;
  image?: string;
  imagePullPolicy?: string;
  resources?: ResourceRequirements;
  securityContext?: RayJobSpecRayClusterSpecAutoscalerOptionsSecurityContext;
  upscalingMode?: "Default" | "Aggressive" | "Conservative";
  volumeMounts?: readonly RayJobSpecRayClusterSpecAutoscalerOptionsVolumeMounts[];
}
export interface RayJobV1Alpha1SpecRayClusterSpecHeadGroupSpec {
  enableIngress?: boolean;
  headService?: RayJobSpecRayClusterSpecHeadGroupSpecHeadService;
  rayStartParams: { [k: string]: string };
  serviceType?: string;
  template: RayJobSpecSubmitterPodTemplate;
}
export interface RayJobV1Alpha1SpecRayClusterSpecWorkerGroupSpecs {
  groupName: string;
  /** @default 2147483647 */
  maxReplicas?: number;
  minReplicas?: number;
  rayStartParams: { [k: string]: string };
  replicas?: number;
  scaleStrategy?: RayJobSpecRayClusterSpecWorkerGroupSpecsScaleStrategy;
  template: RayJobSpecSubmitterPodTemplate;
}
/**
 * `ray.io/v1`, namespaced
 * @see https://github.com/ray-project/kuberay
 */
export declare class RayService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RayServiceProps): { [K in keyof RayServiceProps]: RayServiceProps[K] } & { apiVersion: 'ray.io/v1'; kind: 'RayService' };
  constructor(scope: Construct, id: string, props?: RayServiceProps);
}
export interface RayServiceProps {
  metadata?: ObjectMeta;
  spec?: RayServiceSpec;
}
export interface RayServiceSpec {
  deploymentUnhealthySecondThreshold?: number;
  excludeHeadPodFromServeSvc?: boolean;
  /**
   * rule: `self == oldSelf`
   * rule: `self in ['ray.io/kuberay-operator', 'kueue.x-k8s.io/multikueue']`
   */
  managedBy?: string;
  rayClusterConfig: RayServiceSpecRayClusterConfig;
  /** at least 0 */
  rayClusterDeletionDelaySeconds?: number;
  serveConfigV2?: string;
  serveService?: RayServiceSpecServeService;
  serviceUnhealthySecondThreshold?: number;
  suspend?: boolean;
  upgradeStrategy?: RayServiceSpecUpgradeStrategy;
}
export interface RayServiceSpecRayClusterConfig {
  authOptions?: RayServiceSpecRayClusterConfigAuthOptions;
  autoscalerOptions?: RayServiceSpecRayClusterConfigAutoscalerOptions;
  enableInTreeAutoscaling?: boolean;
  gcsFaultToleranceOptions?: RayServiceSpecRayClusterConfigGcsFaultToleranceOptions;
  headGroupSpec: RayServiceSpecRayClusterConfigHeadGroupSpec;
  headServiceAnnotations?: { [k: string]: string };
  historyServerOptions?: RayServiceSpecRayClusterConfigHistoryServerOptions;
  /**
   * rule: `self == oldSelf`
   * rule: `self in ['ray.io/kuberay-operator', 'kueue.x-k8s.io/multikueue']`
   */
  managedBy?: string;
  networkPolicy?: RayServiceSpecRayClusterConfigNetworkPolicy;
  rayVersion?: string;
  suspend?: boolean;
  tlsOptions?: RayServiceSpecRayClusterConfigTlsOptions;
  upgradeStrategy?: RayServiceSpecRayClusterConfigUpgradeStrategy;
  workerGroupSpecs?: readonly RayServiceSpecRayClusterConfigWorkerGroupSpecs[];
}
export interface RayServiceSpecServeService {
  apiVersion?: string;
  kind?: string;
  metadata?: RayServiceSpecServeServiceMetadata;
  spec?: RayServiceSpecServeServiceSpec;
  status?: RayServiceSpecServeServiceStatus;
}
export interface RayServiceSpecUpgradeStrategy {
  clusterUpgradeOptions?: RayServiceSpecUpgradeStrategyClusterUpgradeOptions;
  type?: string;
}
export interface RayServiceSpecRayClusterConfigAuthOptions {
  enableK8sTokenAuth?: boolean;
  mode?: "disabled" | "token";
  /** → Secret */
  secretName?: string;
}
export interface RayServiceSpecRayClusterConfigAutoscalerOptions {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  idleTimeoutSeconds?: number;
  image?: string;
  imagePullPolicy?: string;
  resources?: ResourceRequirements;
  securityContext?: RayServiceSpecRayClusterConfigAutoscalerOptionsSecurityContext;
  upscalingMode?: "Default" | "Aggressive" | "Conservative";
  version?: "v1" | "v2";
  volumeMounts?: readonly RayServiceSpecRayClusterConfigAutoscalerOptionsVolumeMounts[];
}
export interface RayServiceSpecRayClusterConfigGcsFaultToleranceOptions {
  /** rule: `self == oldSelf` */
  backend?: "redis" | "rocksdb";
  externalStorageNamespace?: string;
  redisAddress?: string;
  redisPassword?: RayServiceSpecRayClusterConfigGcsFaultToleranceOptionsRedisPassword;
  redisUsername?: RayServiceSpecRayClusterConfigGcsFaultToleranceOptionsRedisPassword;
  storage?: RayServiceSpecRayClusterConfigGcsFaultToleranceOptionsStorage;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpec {
  enableIngress?: boolean;
  headService?: RayServiceSpecServeService;
  ingressOptions?: RayServiceSpecRayClusterConfigHeadGroupSpecIngressOptions;
  labels?: { [k: string]: string };
  rayStartParams?: { [k: string]: string };
  resources?: { [k: string]: string };
  serviceType?: string;
  template: RayServiceSpecRayClusterConfigHeadGroupSpecTemplate;
}
export interface RayServiceSpecRayClusterConfigHistoryServerOptions {
  collectorOptions?: RayServiceSpecRayClusterConfigHistoryServerOptionsCollectorOptions;
}
export interface RayServiceSpecRayClusterConfigNetworkPolicy {
  head?: RayServiceSpecRayClusterConfigNetworkPolicyHead;
  /** @default "DenyAll" */
  mode?: "DenyAll" | "DenyAllIngress" | "DenyAllEgress";
  worker?: RayServiceSpecRayClusterConfigNetworkPolicyHead;
  /** one per `groupName` */
  workerGroups?: readonly RayServiceSpecRayClusterConfigNetworkPolicyWorkerGroups[];
}
export interface RayServiceSpecRayClusterConfigTlsOptions {
  enabled?: boolean;
}
export interface RayServiceSpecRayClusterConfigUpgradeStrategy {
  type?: "Recreate" | "None";
}
export interface RayServiceSpecRayClusterConfigWorkerGroupSpecs {
  groupName: string;
  idleTimeoutSeconds?: number;
  labels?: { [k: string]: string };
  /** @default 2147483647 */
  maxReplicas?: number;
  minReplicas?: number;
  /** @default 1 */
  numOfHosts?: number;
  priority?: number;
  rayStartParams?: { [k: string]: string };
  replicas?: number;
  resources?: { [k: string]: string };
  scaleStrategy?: RayServiceSpecRayClusterConfigWorkerGroupSpecsScaleStrategy;
  suspend?: boolean;
  template: RayServiceSpecRayClusterConfigHeadGroupSpecTemplate;
}
export interface RayServiceSpecServeServiceMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface RayServiceSpecServeServiceSpec {
  allocateLoadBalancerNodePorts?: boolean;
  clusterIP?: string;
  clusterIPs?: readonly string[];
  externalIPs?: readonly string[];
  externalName?: string;
  externalTrafficPolicy?: string;
  healthCheckNodePort?: number;
  internalTrafficPolicy?: string;
  ipFamilies?: readonly string[];
  ipFamilyPolicy?: string;
  loadBalancerClass?: string;
  loadBalancerIP?: string;
  loadBalancerSourceRanges?: readonly string[];
  /** one per `port`, `protocol` */
  ports?: readonly RayServiceSpecServeServiceSpecPorts[];
  publishNotReadyAddresses?: boolean;
  selector?: { [k: string]: string };
  sessionAffinity?: string;
  sessionAffinityConfig?: RayServiceSpecServeServiceSpecSessionAffinityConfig;
  trafficDistribution?: string;
  type?: string;
}
export interface RayServiceSpecServeServiceStatus {
  /** one per `type` */
  conditions?: readonly RayServiceSpecServeServiceStatusConditions[];
  loadBalancer?: RayServiceSpecServeServiceStatusLoadBalancer;
}
export interface RayServiceSpecUpgradeStrategyClusterUpgradeOptions {
  gatewayClassName: string;
  intervalSeconds: number;
  /** @default 100 */
  maxSurgePercent?: number;
  stepSizePercent: number;
}
export interface RayServiceSpecRayClusterConfigAutoscalerOptionsSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: RayServiceSpecRayClusterConfigAutoscalerOptionsSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: RayServiceSpecRayClusterConfigAutoscalerOptionsSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface RayServiceSpecRayClusterConfigAutoscalerOptionsVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface RayServiceSpecRayClusterConfigGcsFaultToleranceOptionsRedisPassword {
  value?: string;
  valueFrom?: EnvVarSource;
}
export interface RayServiceSpecRayClusterConfigGcsFaultToleranceOptionsStorage {
  accessModes?: readonly string[];
  /** → PersistentVolumeClaim */
  claimName?: string;
  deletionPolicy?: "DeleteWithCluster" | "Retain";
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  size?: number | string;
  /** → StorageClass */
  storageClassName?: string;
  subPath?: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecIngressOptions {
  host?: string;
  path?: string;
  pathType?: "Exact" | "Prefix" | "ImplementationSpecific";
  tls?: readonly IngressTLS[];
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplate {
  metadata?: RayServiceSpecServeServiceMetadata;
  spec?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpec;
}
export interface RayServiceSpecRayClusterConfigHistoryServerOptionsCollectorOptions {
  env?: readonly EnvVar[];
  image?: string;
  imagePullPolicy?: string;
  resources?: ResourceRequirements;
}
export interface RayServiceSpecRayClusterConfigNetworkPolicyHead {
  egressRules?: readonly RayServiceSpecRayClusterConfigNetworkPolicyHeadEgressRules[];
  ingressRules?: readonly RayServiceSpecRayClusterConfigNetworkPolicyHeadIngressRules[];
}
export interface RayServiceSpecRayClusterConfigNetworkPolicyWorkerGroups {
  egressRules?: readonly RayServiceSpecRayClusterConfigNetworkPolicyHeadEgressRules[];
  groupName: string;
  ingressRules?: readonly RayServiceSpecRayClusterConfigNetworkPolicyHeadIngressRules[];
}
export interface RayServiceSpecRayClusterConfigWorkerGroupSpecsScaleStrategy {
  workersToDelete?: readonly string[];
}
export interface RayServiceSpecServeServiceSpecPorts {
  appProtocol?: string;
  name?: string;
  nodePort?: number;
  port: number;
  /** @default "TCP" */
  protocol?: string;
  targetPort?: number | string;
}
export interface RayServiceSpecServeServiceSpecSessionAffinityConfig {
  clientIP?: RayServiceSpecServeServiceSpecSessionAffinityConfigClientIP;
}
export interface RayServiceSpecServeServiceStatusConditions {
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
export interface RayServiceSpecServeServiceStatusLoadBalancer {
  ingress?: readonly RayServiceSpecServeServiceStatusLoadBalancerIngress[];
}
export interface RayServiceSpecRayClusterConfigAutoscalerOptionsSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecOs[];
  schedulingGroup?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecSchedulingGroup;
  securityContext?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumes[];
}
export interface RayServiceSpecRayClusterConfigNetworkPolicyHeadEgressRules {
  ports?: readonly RayServiceSpecRayClusterConfigNetworkPolicyHeadEgressRulesPorts[];
  to?: readonly NetworkPolicyPeer[];
}
export interface RayServiceSpecRayClusterConfigNetworkPolicyHeadIngressRules {
  from?: readonly NetworkPolicyPeer[];
  ports?: readonly RayServiceSpecRayClusterConfigNetworkPolicyHeadEgressRulesPorts[];
}
export interface RayServiceSpecServeServiceSpecSessionAffinityConfigClientIP {
  timeoutSeconds?: number;
}
export interface RayServiceSpecServeServiceStatusLoadBalancerIngress {
  hostname?: string;
  ip?: string;
  ipMode?: string;
  ports?: readonly RayServiceSpecServeServiceStatusLoadBalancerIngressPorts[];
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecAffinity {
  nodeAffinity?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLifecycle;
  livenessProbe?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersPorts[];
  readinessProbe?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: RayServiceSpecRayClusterConfigAutoscalerOptionsSecurityContext;
  startupProbe?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly RayServiceSpecRayClusterConfigAutoscalerOptionsVolumeMounts[];
  workingDir?: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLifecycle;
  livenessProbe?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersPorts[];
  readinessProbe?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: RayServiceSpecRayClusterConfigAutoscalerOptionsSecurityContext;
  startupProbe?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly RayServiceSpecRayClusterConfigAutoscalerOptionsVolumeMounts[];
  workingDir?: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecImagePullSecrets {
  name?: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecOs {
  name: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecReadinessGates {
  conditionType: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecSecurityContext {
  appArmorProfile?: RayServiceSpecRayClusterConfigAutoscalerOptionsSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: RayServiceSpecRayClusterConfigAutoscalerOptionsSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesDownwardAPI;
  emptyDir?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesEmptyDir;
  ephemeral?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesHostPath;
  image?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface RayServiceSpecRayClusterConfigNetworkPolicyHeadEgressRulesPorts {
  endPort?: number;
  port?: number | string;
  protocol?: string;
}
export interface RayServiceSpecServeServiceStatusLoadBalancerIngressPorts {
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  error: string;
  port: number;
  protocol: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLifecycle {
  postStart?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLifecyclePostStart;
  preStop?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLivenessProbe {
  exec?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesProjectedSources[];
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLifecyclePostStart {
  exec?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLivenessProbeExec;
  httpGet?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: RayServiceSpecServeServiceMetadata;
  spec: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface RayServiceSpecRayClusterConfigHeadGroupSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `ray.io/v1alpha1`, namespaced
 * @deprecated
 * @see https://github.com/ray-project/kuberay
 */
export declare class RayServiceV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RayServiceV1Alpha1Props): { [K in keyof RayServiceV1Alpha1Props]: RayServiceV1Alpha1Props[K] } & { apiVersion: 'ray.io/v1alpha1'; kind: 'RayService' };
  constructor(scope: Construct, id: string, props?: RayServiceV1Alpha1Props);
}
export interface RayServiceV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: RayServiceV1Alpha1Spec;
}
export interface RayServiceV1Alpha1Spec {
  deploymentUnhealthySecondThreshold?: number;
  rayClusterConfig?: RayServiceV1Alpha1SpecRayClusterConfig;
  serveConfigV2?: string;
  serveService?: RayServiceSpecServeService;
  serviceUnhealthySecondThreshold?: number;
}
export interface RayServiceV1Alpha1SpecRayClusterConfig {
  autoscalerOptions?: RayServiceV1Alpha1SpecRayClusterConfigAutoscalerOptions;
  enableInTreeAutoscaling?: boolean;
  headGroupSpec: RayServiceV1Alpha1SpecRayClusterConfigHeadGroupSpec;
  headServiceAnnotations?: { [k: string]: string };
  rayVersion?: string;
  suspend?: boolean;
  workerGroupSpecs?: readonly RayServiceV1Alpha1SpecRayClusterConfigWorkerGroupSpecs[];
}
export interface RayServiceV1Alpha1SpecRayClusterConfigAutoscalerOptions {
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  idleTimeoutSeconds?: number;
  image?: string;
  imagePullPolicy?: string;
  resources?: ResourceRequirements;
  securityContext?: RayServiceSpecRayClusterConfigAutoscalerOptionsSecurityContext;
  upscalingMode?: "Default" | "Aggressive" | "Conservative";
  volumeMounts?: readonly RayServiceSpecRayClusterConfigAutoscalerOptionsVolumeMounts[];
}
export interface RayServiceV1Alpha1SpecRayClusterConfigHeadGroupSpec {
  enableIngress?: boolean;
  headService?: RayServiceSpecServeService;
  rayStartParams: { [k: string]: string };
  serviceType?: string;
  template: RayServiceSpecRayClusterConfigHeadGroupSpecTemplate;
}
export interface RayServiceV1Alpha1SpecRayClusterConfigWorkerGroupSpecs {
  groupName: string;
  /** @default 2147483647 */
  maxReplicas?: number;
  minReplicas?: number;
  rayStartParams: { [k: string]: string };
  replicas?: number;
  scaleStrategy?: RayServiceSpecRayClusterConfigWorkerGroupSpecsScaleStrategy;
  template: RayServiceSpecRayClusterConfigHeadGroupSpecTemplate;
}

// Machine-written by `npx projen generate` from kubeflow-training-operator v1.9.4 (github:kubeflow/trainer@4445c12aa62e4345b0c2c6ac9b215a70eca46ed7, digest 304560bbcf0a02d84be976be87987193): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { MetricSpec } from './kubernetes/autoscaling/v2';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, HostAlias, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAntiAffinity, PodDNSConfig, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOVolumeSource, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeDevice, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `kubeflow.org/v1`, namespaced
 * @see https://github.com/kubeflow/trainer
 */
export declare class JAXJob extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: JAXJobProps): { [K in keyof JAXJobProps]: JAXJobProps[K] } & { apiVersion: 'kubeflow.org/v1'; kind: 'JAXJob' };
  constructor(scope: Construct, id: string, props?: JAXJobProps);
}
export interface JAXJobProps {
  metadata?: ObjectMeta;
  spec?: JAXJobSpec;
}
export interface JAXJobSpec {
  jaxReplicaSpecs: { [k: string]: JAXJobSpecJaxReplicaSpecs };
  runPolicy?: JAXJobSpecRunPolicy;
}
export interface JAXJobSpecJaxReplicaSpecs {
  replicas?: number;
  restartPolicy?: string;
  template?: JAXJobSpecJaxReplicaSpecsTemplate;
}
export interface JAXJobSpecRunPolicy {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  cleanPodPolicy?: string;
  managedBy?: string;
  schedulingPolicy?: JAXJobSpecRunPolicySchedulingPolicy;
  suspend?: boolean;
  ttlSecondsAfterFinished?: number;
}
export interface JAXJobSpecJaxReplicaSpecsTemplate {
  metadata?: JAXJobSpecJaxReplicaSpecsTemplateMetadata;
  spec?: JAXJobSpecJaxReplicaSpecsTemplateSpec;
}
export interface JAXJobSpecRunPolicySchedulingPolicy {
  minAvailable?: number;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  minResources?: { [k: string]: number | string };
  priorityClass?: string;
  /** rule: `self == oldSelf` */
  queue?: string;
  scheduleTimeoutSeconds?: number;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: JAXJobSpecJaxReplicaSpecsTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: JAXJobSpecJaxReplicaSpecsTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecOs[];
  schedulingGroup?: JAXJobSpecJaxReplicaSpecsTemplateSpecSchedulingGroup;
  securityContext?: JAXJobSpecJaxReplicaSpecsTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecVolumes[];
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecAffinity {
  nodeAffinity?: JAXJobSpecJaxReplicaSpecsTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLifecycle;
  livenessProbe?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecContainersPorts[];
  readinessProbe?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersSecurityContext;
  startupProbe?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLifecycle;
  livenessProbe?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecContainersPorts[];
  readinessProbe?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersSecurityContext;
  startupProbe?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecImagePullSecrets {
  name?: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecOs {
  name: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecReadinessGates {
  conditionType: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecSecurityContext {
  appArmorProfile?: JAXJobSpecJaxReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: JAXJobSpecJaxReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesDownwardAPI;
  emptyDir?: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesEmptyDir;
  ephemeral?: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesHostPath;
  image?: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: JAXJobSpecJaxReplicaSpecsTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLifecycle {
  postStart?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLifecyclePostStart;
  preStop?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLivenessProbe {
  exec?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: JAXJobSpecJaxReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: JAXJobSpecJaxReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesDownwardAPIItems[];
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesProjectedSources[];
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: JAXJobSpecJaxReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLifecyclePostStart {
  exec?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLivenessProbeExec;
  httpGet?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: JAXJobSpecJaxReplicaSpecsTemplateMetadata;
  spec: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesDownwardAPIItems[];
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface JAXJobSpecJaxReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `kubeflow.org/v1`, namespaced
 * @see https://github.com/kubeflow/trainer
 */
export declare class MPIJob extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MPIJobProps): { [K in keyof MPIJobProps]: MPIJobProps[K] } & { apiVersion: 'kubeflow.org/v1'; kind: 'MPIJob' };
  constructor(scope: Construct, id: string, props?: MPIJobProps);
}
export interface MPIJobProps {
  metadata?: ObjectMeta;
  spec?: MPIJobSpec;
}
export interface MPIJobSpec {
  cleanPodPolicy?: string;
  mainContainer?: string;
  mpiReplicaSpecs: { [k: string]: MPIJobSpecMpiReplicaSpecs };
  runPolicy?: MPIJobSpecRunPolicy;
  slotsPerWorker?: number;
}
export interface MPIJobSpecMpiReplicaSpecs {
  replicas?: number;
  restartPolicy?: string;
  template?: MPIJobSpecMpiReplicaSpecsTemplate;
}
export interface MPIJobSpecRunPolicy {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  cleanPodPolicy?: string;
  managedBy?: string;
  schedulingPolicy?: MPIJobSpecRunPolicySchedulingPolicy;
  suspend?: boolean;
  ttlSecondsAfterFinished?: number;
}
export interface MPIJobSpecMpiReplicaSpecsTemplate {
  metadata?: MPIJobSpecMpiReplicaSpecsTemplateMetadata;
  spec?: MPIJobSpecMpiReplicaSpecsTemplateSpec;
}
export interface MPIJobSpecRunPolicySchedulingPolicy {
  minAvailable?: number;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  minResources?: { [k: string]: number | string };
  priorityClass?: string;
  /** rule: `self == oldSelf` */
  queue?: string;
  scheduleTimeoutSeconds?: number;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: MPIJobSpecMpiReplicaSpecsTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: MPIJobSpecMpiReplicaSpecsTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecOs[];
  schedulingGroup?: MPIJobSpecMpiReplicaSpecsTemplateSpecSchedulingGroup;
  securityContext?: MPIJobSpecMpiReplicaSpecsTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecVolumes[];
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecAffinity {
  nodeAffinity?: MPIJobSpecMpiReplicaSpecsTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLifecycle;
  livenessProbe?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecContainersPorts[];
  readinessProbe?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersSecurityContext;
  startupProbe?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLifecycle;
  livenessProbe?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecContainersPorts[];
  readinessProbe?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersSecurityContext;
  startupProbe?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecImagePullSecrets {
  name?: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecOs {
  name: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecReadinessGates {
  conditionType: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecSecurityContext {
  appArmorProfile?: MPIJobSpecMpiReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: MPIJobSpecMpiReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesDownwardAPI;
  emptyDir?: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesEmptyDir;
  ephemeral?: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesHostPath;
  image?: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: MPIJobSpecMpiReplicaSpecsTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLifecycle {
  postStart?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLifecyclePostStart;
  preStop?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLivenessProbe {
  exec?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: MPIJobSpecMpiReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: MPIJobSpecMpiReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesDownwardAPIItems[];
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesProjectedSources[];
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: MPIJobSpecMpiReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLifecyclePostStart {
  exec?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLivenessProbeExec;
  httpGet?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: MPIJobSpecMpiReplicaSpecsTemplateMetadata;
  spec: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesDownwardAPIItems[];
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface MPIJobSpecMpiReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `kubeflow.org/v1`, namespaced
 * @see https://github.com/kubeflow/trainer
 */
export declare class PaddleJob extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PaddleJobProps): { [K in keyof PaddleJobProps]: PaddleJobProps[K] } & { apiVersion: 'kubeflow.org/v1'; kind: 'PaddleJob' };
  constructor(scope: Construct, id: string, props?: PaddleJobProps);
}
export interface PaddleJobProps {
  metadata?: ObjectMeta;
  spec?: PaddleJobSpec;
}
export interface PaddleJobSpec {
  elasticPolicy?: PaddleJobSpecElasticPolicy;
  paddleReplicaSpecs: { [k: string]: PaddleJobSpecPaddleReplicaSpecs };
  runPolicy?: PaddleJobSpecRunPolicy;
}
export interface PaddleJobSpecElasticPolicy {
  maxReplicas?: number;
  maxRestarts?: number;
  metrics?: readonly MetricSpec[];
  minReplicas?: number;
}
export interface PaddleJobSpecPaddleReplicaSpecs {
  replicas?: number;
  restartPolicy?: string;
  template?: PaddleJobSpecPaddleReplicaSpecsTemplate;
}
export interface PaddleJobSpecRunPolicy {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  cleanPodPolicy?: string;
  managedBy?: string;
  schedulingPolicy?: PaddleJobSpecRunPolicySchedulingPolicy;
  suspend?: boolean;
  ttlSecondsAfterFinished?: number;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplate {
  metadata?: PaddleJobSpecPaddleReplicaSpecsTemplateMetadata;
  spec?: PaddleJobSpecPaddleReplicaSpecsTemplateSpec;
}
export interface PaddleJobSpecRunPolicySchedulingPolicy {
  minAvailable?: number;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  minResources?: { [k: string]: number | string };
  priorityClass?: string;
  /** rule: `self == oldSelf` */
  queue?: string;
  scheduleTimeoutSeconds?: number;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecOs[];
  schedulingGroup?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecSchedulingGroup;
  securityContext?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumes[];
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecAffinity {
  nodeAffinity?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLifecycle;
  livenessProbe?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersPorts[];
  readinessProbe?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersSecurityContext;
  startupProbe?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLifecycle;
  livenessProbe?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersPorts[];
  readinessProbe?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersSecurityContext;
  startupProbe?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecImagePullSecrets {
  name?: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecOs {
  name: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecReadinessGates {
  conditionType: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecSecurityContext {
  appArmorProfile?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesDownwardAPI;
  emptyDir?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesEmptyDir;
  ephemeral?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesHostPath;
  image?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLifecycle {
  postStart?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLifecyclePostStart;
  preStop?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLivenessProbe {
  exec?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesDownwardAPIItems[];
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesProjectedSources[];
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: PaddleJobSpecPaddleReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLifecyclePostStart {
  exec?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLivenessProbeExec;
  httpGet?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: PaddleJobSpecPaddleReplicaSpecsTemplateMetadata;
  spec: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesDownwardAPIItems[];
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface PaddleJobSpecPaddleReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `kubeflow.org/v1`, namespaced
 * @see https://github.com/kubeflow/trainer
 */
export declare class PyTorchJob extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PyTorchJobProps): { [K in keyof PyTorchJobProps]: PyTorchJobProps[K] } & { apiVersion: 'kubeflow.org/v1'; kind: 'PyTorchJob' };
  constructor(scope: Construct, id: string, props?: PyTorchJobProps);
}
export interface PyTorchJobProps {
  metadata?: ObjectMeta;
  spec?: PyTorchJobSpec;
}
export interface PyTorchJobSpec {
  elasticPolicy?: PyTorchJobSpecElasticPolicy;
  nprocPerNode?: string;
  pytorchReplicaSpecs: { [k: string]: PyTorchJobSpecPytorchReplicaSpecs };
  runPolicy?: PyTorchJobSpecRunPolicy;
}
export interface PyTorchJobSpecElasticPolicy {
  maxReplicas?: number;
  maxRestarts?: number;
  metrics?: readonly MetricSpec[];
  minReplicas?: number;
  nProcPerNode?: number;
  rdzvBackend?: string;
  rdzvConf?: readonly PyTorchJobSpecElasticPolicyRdzvConf[];
  rdzvHost?: string;
  rdzvId?: string;
  rdzvPort?: number;
  standalone?: boolean;
}
export interface PyTorchJobSpecPytorchReplicaSpecs {
  replicas?: number;
  restartPolicy?: string;
  template?: PyTorchJobSpecPytorchReplicaSpecsTemplate;
}
export interface PyTorchJobSpecRunPolicy {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  cleanPodPolicy?: string;
  managedBy?: string;
  schedulingPolicy?: PyTorchJobSpecRunPolicySchedulingPolicy;
  suspend?: boolean;
  ttlSecondsAfterFinished?: number;
}
export interface PyTorchJobSpecElasticPolicyRdzvConf {
  key?: string;
  value?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplate {
  metadata?: PyTorchJobSpecPytorchReplicaSpecsTemplateMetadata;
  spec?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpec;
}
export interface PyTorchJobSpecRunPolicySchedulingPolicy {
  minAvailable?: number;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  minResources?: { [k: string]: number | string };
  priorityClass?: string;
  /** rule: `self == oldSelf` */
  queue?: string;
  scheduleTimeoutSeconds?: number;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecOs[];
  schedulingGroup?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecSchedulingGroup;
  securityContext?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumes[];
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecAffinity {
  nodeAffinity?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLifecycle;
  livenessProbe?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersPorts[];
  readinessProbe?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersSecurityContext;
  startupProbe?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLifecycle;
  livenessProbe?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersPorts[];
  readinessProbe?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersSecurityContext;
  startupProbe?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecImagePullSecrets {
  name?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecOs {
  name: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecReadinessGates {
  conditionType: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecSecurityContext {
  appArmorProfile?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesDownwardAPI;
  emptyDir?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesEmptyDir;
  ephemeral?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesHostPath;
  image?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLifecycle {
  postStart?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLifecyclePostStart;
  preStop?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLivenessProbe {
  exec?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesDownwardAPIItems[];
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesProjectedSources[];
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLifecyclePostStart {
  exec?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLivenessProbeExec;
  httpGet?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: PyTorchJobSpecPytorchReplicaSpecsTemplateMetadata;
  spec: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesDownwardAPIItems[];
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface PyTorchJobSpecPytorchReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `kubeflow.org/v1`, namespaced
 * @see https://github.com/kubeflow/trainer
 */
export declare class TFJob extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TFJobProps): { [K in keyof TFJobProps]: TFJobProps[K] } & { apiVersion: 'kubeflow.org/v1'; kind: 'TFJob' };
  constructor(scope: Construct, id: string, props?: TFJobProps);
}
export interface TFJobProps {
  metadata?: ObjectMeta;
  spec?: TFJobSpec;
}
export interface TFJobSpec {
  enableDynamicWorker?: boolean;
  runPolicy?: TFJobSpecRunPolicy;
  successPolicy?: string;
  tfReplicaSpecs: { [k: string]: TFJobSpecTfReplicaSpecs };
}
export interface TFJobSpecRunPolicy {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  cleanPodPolicy?: string;
  managedBy?: string;
  schedulingPolicy?: TFJobSpecRunPolicySchedulingPolicy;
  suspend?: boolean;
  ttlSecondsAfterFinished?: number;
}
export interface TFJobSpecTfReplicaSpecs {
  replicas?: number;
  restartPolicy?: string;
  template?: TFJobSpecTfReplicaSpecsTemplate;
}
export interface TFJobSpecRunPolicySchedulingPolicy {
  minAvailable?: number;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  minResources?: { [k: string]: number | string };
  priorityClass?: string;
  /** rule: `self == oldSelf` */
  queue?: string;
  scheduleTimeoutSeconds?: number;
}
export interface TFJobSpecTfReplicaSpecsTemplate {
  metadata?: TFJobSpecTfReplicaSpecsTemplateMetadata;
  spec?: TFJobSpecTfReplicaSpecsTemplateSpec;
}
export interface TFJobSpecTfReplicaSpecsTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: TFJobSpecTfReplicaSpecsTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly TFJobSpecTfReplicaSpecsTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly TFJobSpecTfReplicaSpecsTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly TFJobSpecTfReplicaSpecsTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly TFJobSpecTfReplicaSpecsTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: TFJobSpecTfReplicaSpecsTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly TFJobSpecTfReplicaSpecsTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly TFJobSpecTfReplicaSpecsTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly TFJobSpecTfReplicaSpecsTemplateSpecOs[];
  schedulingGroup?: TFJobSpecTfReplicaSpecsTemplateSpecSchedulingGroup;
  securityContext?: TFJobSpecTfReplicaSpecsTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly TFJobSpecTfReplicaSpecsTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly TFJobSpecTfReplicaSpecsTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly TFJobSpecTfReplicaSpecsTemplateSpecVolumes[];
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecAffinity {
  nodeAffinity?: TFJobSpecTfReplicaSpecsTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: TFJobSpecTfReplicaSpecsTemplateSpecContainersLifecycle;
  livenessProbe?: TFJobSpecTfReplicaSpecsTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly TFJobSpecTfReplicaSpecsTemplateSpecContainersPorts[];
  readinessProbe?: TFJobSpecTfReplicaSpecsTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: TFJobSpecTfReplicaSpecsTemplateSpecContainersSecurityContext;
  startupProbe?: TFJobSpecTfReplicaSpecsTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly TFJobSpecTfReplicaSpecsTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: TFJobSpecTfReplicaSpecsTemplateSpecContainersLifecycle;
  livenessProbe?: TFJobSpecTfReplicaSpecsTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly TFJobSpecTfReplicaSpecsTemplateSpecContainersPorts[];
  readinessProbe?: TFJobSpecTfReplicaSpecsTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: TFJobSpecTfReplicaSpecsTemplateSpecContainersSecurityContext;
  startupProbe?: TFJobSpecTfReplicaSpecsTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly TFJobSpecTfReplicaSpecsTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecImagePullSecrets {
  name?: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecOs {
  name: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecReadinessGates {
  conditionType: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecSecurityContext {
  appArmorProfile?: TFJobSpecTfReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: TFJobSpecTfReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: TFJobSpecTfReplicaSpecsTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: TFJobSpecTfReplicaSpecsTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: TFJobSpecTfReplicaSpecsTemplateSpecVolumesDownwardAPI;
  emptyDir?: TFJobSpecTfReplicaSpecsTemplateSpecVolumesEmptyDir;
  ephemeral?: TFJobSpecTfReplicaSpecsTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: TFJobSpecTfReplicaSpecsTemplateSpecVolumesHostPath;
  image?: TFJobSpecTfReplicaSpecsTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: TFJobSpecTfReplicaSpecsTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: TFJobSpecTfReplicaSpecsTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly TFJobSpecTfReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: TFJobSpecTfReplicaSpecsTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecContainersLifecycle {
  postStart?: TFJobSpecTfReplicaSpecsTemplateSpecContainersLifecyclePostStart;
  preStop?: TFJobSpecTfReplicaSpecsTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecContainersLivenessProbe {
  exec?: TFJobSpecTfReplicaSpecsTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: TFJobSpecTfReplicaSpecsTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: TFJobSpecTfReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: TFJobSpecTfReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: TFJobSpecTfReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly TFJobSpecTfReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly TFJobSpecTfReplicaSpecsTemplateSpecVolumesDownwardAPIItems[];
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: TFJobSpecTfReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly TFJobSpecTfReplicaSpecsTemplateSpecVolumesProjectedSources[];
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly TFJobSpecTfReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: TFJobSpecTfReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly TFJobSpecTfReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecContainersLifecyclePostStart {
  exec?: TFJobSpecTfReplicaSpecsTemplateSpecContainersLivenessProbeExec;
  httpGet?: TFJobSpecTfReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: TFJobSpecTfReplicaSpecsTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: TFJobSpecTfReplicaSpecsTemplateMetadata;
  spec: TFJobSpecTfReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: TFJobSpecTfReplicaSpecsTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: TFJobSpecTfReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: TFJobSpecTfReplicaSpecsTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: TFJobSpecTfReplicaSpecsTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: TFJobSpecTfReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: TFJobSpecTfReplicaSpecsTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly TFJobSpecTfReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly TFJobSpecTfReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly TFJobSpecTfReplicaSpecsTemplateSpecVolumesDownwardAPIItems[];
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface TFJobSpecTfReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `kubeflow.org/v1`, namespaced
 * @see https://github.com/kubeflow/trainer
 */
export declare class XGBoostJob extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: XGBoostJobProps): { [K in keyof XGBoostJobProps]: XGBoostJobProps[K] } & { apiVersion: 'kubeflow.org/v1'; kind: 'XGBoostJob' };
  constructor(scope: Construct, id: string, props?: XGBoostJobProps);
}
export interface XGBoostJobProps {
  metadata?: ObjectMeta;
  spec?: XGBoostJobSpec;
}
export interface XGBoostJobSpec {
  runPolicy?: XGBoostJobSpecRunPolicy;
  xgbReplicaSpecs: { [k: string]: XGBoostJobSpecXgbReplicaSpecs };
}
export interface XGBoostJobSpecRunPolicy {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  cleanPodPolicy?: string;
  managedBy?: string;
  schedulingPolicy?: XGBoostJobSpecRunPolicySchedulingPolicy;
  suspend?: boolean;
  ttlSecondsAfterFinished?: number;
}
export interface XGBoostJobSpecXgbReplicaSpecs {
  replicas?: number;
  restartPolicy?: string;
  template?: XGBoostJobSpecXgbReplicaSpecsTemplate;
}
export interface XGBoostJobSpecRunPolicySchedulingPolicy {
  minAvailable?: number;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  minResources?: { [k: string]: number | string };
  priorityClass?: string;
  /** rule: `self == oldSelf` */
  queue?: string;
  scheduleTimeoutSeconds?: number;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplate {
  metadata?: XGBoostJobSpecXgbReplicaSpecsTemplateMetadata;
  spec?: XGBoostJobSpecXgbReplicaSpecsTemplateSpec;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecEphemeralContainers[];
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
  imagePullSecrets?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecOs[];
  schedulingGroup?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecSchedulingGroup;
  securityContext?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumes[];
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecAffinity {
  nodeAffinity?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLifecycle;
  livenessProbe?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersPorts[];
  readinessProbe?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersSecurityContext;
  startupProbe?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLifecycle;
  livenessProbe?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersPorts[];
  readinessProbe?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersSecurityContext;
  startupProbe?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecImagePullSecrets {
  name?: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecOs {
  name: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecReadinessGates {
  conditionType: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecSecurityContext {
  appArmorProfile?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesDownwardAPI;
  emptyDir?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesEmptyDir;
  ephemeral?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesHostPath;
  image?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLifecycle {
  postStart?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLifecyclePostStart;
  preStop?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLivenessProbe {
  exec?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesDownwardAPIItems[];
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesProjectedSources[];
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: XGBoostJobSpecXgbReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLifecyclePostStart {
  exec?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLivenessProbeExec;
  httpGet?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: XGBoostJobSpecXgbReplicaSpecsTemplateMetadata;
  spec: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesDownwardAPIItems[];
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface XGBoostJobSpecXgbReplicaSpecsTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}

// Machine-written by `npx projen generate` from operator-lifecycle-manager v0.46.0 (github:operator-framework/operator-lifecycle-manager@0368a3f9dff1fa14c8645b867fba25c3be9df845, digest d2d5ecefc124a51ac536ed3f038b7ecb): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { RollingUpdateDaemonSet } from './kubernetes/apps/v1';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAntiAffinity, PodDNSConfig, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOVolumeSource, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeDevice, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';
import { PolicyRule } from './kubernetes/rbac/v1';

/**
 * `operators.coreos.com/v1alpha1`, namespaced
 * @see https://github.com/operator-framework/operator-lifecycle-manager
 */
export declare class CatalogSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CatalogSourceProps): { [K in keyof CatalogSourceProps]: CatalogSourceProps[K] } & { apiVersion: 'operators.coreos.com/v1alpha1'; kind: 'CatalogSource' };
  constructor(scope: Construct, id: string, props: CatalogSourceProps);
}
export interface CatalogSourceProps {
  metadata?: ObjectMeta;
  spec: CatalogSourceSpec;
}
export interface CatalogSourceSpec {
  address?: string;
  configMap?: string;
  description?: string;
  displayName?: string;
  grpcPodConfig?: CatalogSourceSpecGrpcPodConfig;
  icon?: CatalogSourceSpecIcon;
  image?: string;
  priority?: number;
  publisher?: string;
  secrets?: readonly string[];
  sourceType: string;
  updateStrategy?: CatalogSourceSpecUpdateStrategy;
}
export interface CatalogSourceSpecGrpcPodConfig {
  affinity?: CatalogSourceSpecGrpcPodConfigAffinity;
  extractContent?: CatalogSourceSpecGrpcPodConfigExtractContent;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryTarget?: number | string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  securityContextConfig?: "legacy" | "restricted";
  tolerations?: readonly CatalogSourceSpecGrpcPodConfigTolerations[];
}
export interface CatalogSourceSpecIcon {
  base64data: string;
  mediatype: string;
}
export interface CatalogSourceSpecUpdateStrategy {
  registryPoll?: CatalogSourceSpecUpdateStrategyRegistryPoll;
}
export interface CatalogSourceSpecGrpcPodConfigAffinity {
  nodeAffinity?: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface CatalogSourceSpecGrpcPodConfigExtractContent {
  cacheDir?: string;
  catalogDir: string;
}
export interface CatalogSourceSpecGrpcPodConfigTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface CatalogSourceSpecUpdateStrategyRegistryPoll {
  interval?: string;
}
export interface CatalogSourceSpecGrpcPodConfigAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `operators.coreos.com/v1alpha1`, namespaced
 * @see https://github.com/operator-framework/operator-lifecycle-manager
 */
export declare class ClusterServiceVersion extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterServiceVersionProps): { [K in keyof ClusterServiceVersionProps]: ClusterServiceVersionProps[K] } & { apiVersion: 'operators.coreos.com/v1alpha1'; kind: 'ClusterServiceVersion' };
  constructor(scope: Construct, id: string, props: ClusterServiceVersionProps);
}
export interface ClusterServiceVersionProps {
  metadata?: ObjectMeta;
  spec: ClusterServiceVersionSpec;
}
export interface ClusterServiceVersionSpec {
  annotations?: { [k: string]: string };
  apiservicedefinitions?: ClusterServiceVersionSpecApiservicedefinitions;
  cleanup?: ClusterServiceVersionSpecCleanup;
  customresourcedefinitions?: ClusterServiceVersionSpecCustomresourcedefinitions;
  description?: string;
  displayName: string;
  icon?: readonly ClusterServiceVersionSpecIcon[];
  install: ClusterServiceVersionSpecInstall;
  installModes?: readonly ClusterServiceVersionSpecInstallModes[];
  keywords?: readonly string[];
  labels?: { [k: string]: string };
  links?: readonly ClusterServiceVersionSpecLinks[];
  maintainers?: readonly ClusterServiceVersionSpecMaintainers[];
  maturity?: string;
  minKubeVersion?: string;
  nativeAPIs?: readonly ClusterServiceVersionSpecNativeAPIs[];
  provider?: ClusterServiceVersionSpecLinks;
  relatedImages?: readonly ClusterServiceVersionSpecRelatedImages[];
  /**
   * at most 20 characters
   * rule: `self.matches('^[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*$')`
   * rule: `!self.split('.').exists(x, x.matches('^0[0-9]+$'))`
   */
  release?: string;
  replaces?: string;
  selector?: LabelSelector;
  skips?: readonly string[];
  version?: string;
  webhookdefinitions?: readonly ClusterServiceVersionSpecWebhookdefinitions[];
}
export interface ClusterServiceVersionSpecApiservicedefinitions {
  owned?: readonly ClusterServiceVersionSpecApiservicedefinitionsOwned[];
  required?: readonly ClusterServiceVersionSpecApiservicedefinitionsOwned[];
}
export interface ClusterServiceVersionSpecCleanup {
  enabled: boolean;
}
export interface ClusterServiceVersionSpecCustomresourcedefinitions {
  owned?: readonly ClusterServiceVersionSpecCustomresourcedefinitionsOwned[];
  required?: readonly ClusterServiceVersionSpecCustomresourcedefinitionsOwned[];
}
export interface ClusterServiceVersionSpecIcon {
  base64data: string;
  mediatype: string;
}
export interface ClusterServiceVersionSpecInstall {
  spec?: ClusterServiceVersionSpecInstallSpec;
  strategy: string;
}
export interface ClusterServiceVersionSpecInstallModes {
  supported: boolean;
  type: string;
}
export interface ClusterServiceVersionSpecLinks {
  name?: string;
  url?: string;
}
export interface ClusterServiceVersionSpecMaintainers {
  email?: string;
  name?: string;
}
export interface ClusterServiceVersionSpecNativeAPIs {
  group: string;
  kind: string;
  version: string;
}
export interface ClusterServiceVersionSpecRelatedImages {
  image: string;
  name: string;
}
export interface ClusterServiceVersionSpecWebhookdefinitions {
  admissionReviewVersions: readonly string[];
  /**
   * 1 … 65535
   * @default 443
   */
  containerPort?: number;
  conversionCRDs?: readonly string[];
  deploymentName?: string;
  failurePolicy?: string;
  generateName: string;
  matchPolicy?: string;
  objectSelector?: LabelSelector;
  reinvocationPolicy?: string;
  rules?: readonly ClusterServiceVersionSpecWebhookdefinitionsRules[];
  sideEffects: string;
  targetPort?: number | string;
  timeoutSeconds?: number;
  type: "ValidatingAdmissionWebhook" | "MutatingAdmissionWebhook" | "ConversionWebhook";
  webhookPath?: string;
}
export interface ClusterServiceVersionSpecApiservicedefinitionsOwned {
  actionDescriptors?: readonly ClusterServiceVersionSpecApiservicedefinitionsOwnedActionDescriptors[];
  containerPort?: number;
  deploymentName?: string;
  description?: string;
  displayName?: string;
  group: string;
  kind: string;
  name: string;
  resources?: readonly ClusterServiceVersionSpecApiservicedefinitionsOwnedResources[];
  specDescriptors?: readonly ClusterServiceVersionSpecApiservicedefinitionsOwnedActionDescriptors[];
  statusDescriptors?: readonly ClusterServiceVersionSpecApiservicedefinitionsOwnedActionDescriptors[];
  version: string;
}
export interface ClusterServiceVersionSpecCustomresourcedefinitionsOwned {
  actionDescriptors?: readonly ClusterServiceVersionSpecApiservicedefinitionsOwnedActionDescriptors[];
  description?: string;
  displayName?: string;
  kind: string;
  name: string;
  resources?: readonly ClusterServiceVersionSpecApiservicedefinitionsOwnedResources[];
  specDescriptors?: readonly ClusterServiceVersionSpecApiservicedefinitionsOwnedActionDescriptors[];
  statusDescriptors?: readonly ClusterServiceVersionSpecApiservicedefinitionsOwnedActionDescriptors[];
  version: string;
}
export interface ClusterServiceVersionSpecInstallSpec {
  clusterPermissions?: readonly ClusterServiceVersionSpecInstallSpecClusterPermissions[];
  deployments: readonly ClusterServiceVersionSpecInstallSpecDeployments[];
  permissions?: readonly ClusterServiceVersionSpecInstallSpecClusterPermissions[];
}
export interface ClusterServiceVersionSpecWebhookdefinitionsRules {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly string[];
  resources?: readonly string[];
  scope?: string;
}
export interface ClusterServiceVersionSpecApiservicedefinitionsOwnedActionDescriptors {
  description?: string;
  displayName?: string;
  path: string;
  /** format byte */
  value?: string;
  "x-descriptors"?: readonly string[];
}
export interface ClusterServiceVersionSpecApiservicedefinitionsOwnedResources {
  kind: string;
  name: string;
  version: string;
}
export interface ClusterServiceVersionSpecInstallSpecClusterPermissions {
  rules: readonly PolicyRule[];
  /** → ServiceAccount */
  serviceAccountName: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeployments {
  label?: { [k: string]: string };
  name: string;
  spec: ClusterServiceVersionSpecInstallSpecDeploymentsSpec;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpec {
  minReadySeconds?: number;
  paused?: boolean;
  progressDeadlineSeconds?: number;
  replicas?: number;
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  strategy?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecStrategy;
  template: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplate;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
  type?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplate {
  metadata?: Record<string, unknown>;
  spec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpec;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainers[];
  /** one per `ip` */
  hostAliases?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecHostAliases[];
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
  imagePullSecrets?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecOs[];
  schedulingGroup?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSchedulingGroup;
  securityContext?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumes[];
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinity {
  nodeAffinity?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecycle;
  livenessProbe?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersPorts[];
  readinessProbe?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContext;
  startupProbe?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecycle;
  livenessProbe?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersPorts[];
  readinessProbe?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContext;
  startupProbe?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecHostAliases {
  hostnames?: readonly string[];
  ip?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecImagePullSecrets {
  name?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecOs {
  name: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecReadinessGates {
  conditionType: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSchedulingGroup {
  podGroupName?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContext {
  appArmorProfile?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardAPI;
  emptyDir?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEmptyDir;
  ephemeral?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesHostPath;
  image?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecycle {
  postStart?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStart;
  preStop?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbe {
  exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeral {
  volumeClaimTemplate?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSources[];
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStart {
  exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeExec;
  httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesPodCertificate;
  secret?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardAPIItems[];
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `operators.coreos.com/v1alpha1`, namespaced
 * @see https://github.com/operator-framework/operator-lifecycle-manager
 */
export declare class InstallPlan extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: InstallPlanProps): { [K in keyof InstallPlanProps]: InstallPlanProps[K] } & { apiVersion: 'operators.coreos.com/v1alpha1'; kind: 'InstallPlan' };
  constructor(scope: Construct, id: string, props: InstallPlanProps);
}
export interface InstallPlanProps {
  metadata?: ObjectMeta;
  spec: InstallPlanSpec;
}
export interface InstallPlanSpec {
  approval: string;
  approved: boolean;
  clusterServiceVersionNames: readonly string[];
  generation?: number;
  source?: string;
  sourceNamespace?: string;
}
/**
 * `operators.coreos.com/v1`, cluster-scoped
 * @see https://github.com/operator-framework/operator-lifecycle-manager
 */
export declare class OLMConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OLMConfigProps): { [K in keyof OLMConfigProps]: OLMConfigProps[K] } & { apiVersion: 'operators.coreos.com/v1'; kind: 'OLMConfig' };
  constructor(scope: Construct, id: string, props?: OLMConfigProps);
}
export interface OLMConfigProps {
  metadata?: ObjectMeta;
  spec?: OLMConfigSpec;
}
export interface OLMConfigSpec {
  features?: OLMConfigSpecFeatures;
}
export interface OLMConfigSpecFeatures {
  disableCopiedCSVs?: boolean;
  /** pattern `^([0-9]+(\.[0-9]+)?(s|m|h))+$` */
  packageServerSyncInterval?: string;
}
/**
 * `operators.coreos.com/v1`, cluster-scoped
 * @see https://github.com/operator-framework/operator-lifecycle-manager
 */
export declare class Operator extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OperatorProps): { [K in keyof OperatorProps]: OperatorProps[K] } & { apiVersion: 'operators.coreos.com/v1'; kind: 'Operator' };
  constructor(scope: Construct, id: string, props?: OperatorProps);
}
export interface OperatorProps {
  metadata?: ObjectMeta;
  spec?: Record<string, never>;
}
/**
 * `operators.coreos.com/v2`, namespaced
 * @see https://github.com/operator-framework/operator-lifecycle-manager
 */
export declare class OperatorCondition extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OperatorConditionProps): { [K in keyof OperatorConditionProps]: OperatorConditionProps[K] } & { apiVersion: 'operators.coreos.com/v2'; kind: 'OperatorCondition' };
  constructor(scope: Construct, id: string, props?: OperatorConditionProps);
}
export interface OperatorConditionProps {
  metadata?: ObjectMeta;
  spec?: OperatorConditionSpec;
}
export interface OperatorConditionSpec {
  conditions?: readonly OperatorConditionSpecConditions[];
  deployments?: readonly string[];
  overrides?: readonly OperatorConditionSpecOverrides[];
  serviceAccounts?: readonly string[];
}
export interface OperatorConditionSpecConditions {
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
export interface OperatorConditionSpecOverrides {
  /** format date-time */
  lastTransitionTime?: string;
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
/**
 * `operators.coreos.com/v1`, namespaced
 * @see https://github.com/operator-framework/operator-lifecycle-manager
 */
export declare class OperatorConditionV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OperatorConditionV1Props): { [K in keyof OperatorConditionV1Props]: OperatorConditionV1Props[K] } & { apiVersion: 'operators.coreos.com/v1'; kind: 'OperatorCondition' };
  constructor(scope: Construct, id: string, props?: OperatorConditionV1Props);
}
export interface OperatorConditionV1Props {
  metadata?: ObjectMeta;
  spec?: OperatorConditionV1Spec;
}
export interface OperatorConditionV1Spec {
  deployments?: readonly string[];
  overrides?: readonly OperatorConditionSpecOverrides[];
  serviceAccounts?: readonly string[];
}
/**
 * `operators.coreos.com/v1`, namespaced
 * @see https://github.com/operator-framework/operator-lifecycle-manager
 */
export declare class OperatorGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OperatorGroupProps): { [K in keyof OperatorGroupProps]: OperatorGroupProps[K] } & { apiVersion: 'operators.coreos.com/v1'; kind: 'OperatorGroup' };
  constructor(scope: Construct, id: string, props?: OperatorGroupProps);
}
export interface OperatorGroupProps {
  metadata?: ObjectMeta;
  /** @default {"upgradeStrategy":"Default"} */
  spec?: OperatorGroupSpec;
}
export interface OperatorGroupSpec {
  selector?: LabelSelector;
  /** → ServiceAccount */
  serviceAccountName?: string;
  staticProvidedAPIs?: boolean;
  /** no duplicates */
  targetNamespaces?: readonly string[];
  /** @default "Default" */
  upgradeStrategy?: "Default" | "TechPreviewUnsafeFailForward";
}
/**
 * `operators.coreos.com/v1alpha2`, namespaced
 * @see https://github.com/operator-framework/operator-lifecycle-manager
 */
export declare class OperatorGroupV1Alpha2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OperatorGroupV1Alpha2Props): { [K in keyof OperatorGroupV1Alpha2Props]: OperatorGroupV1Alpha2Props[K] } & { apiVersion: 'operators.coreos.com/v1alpha2'; kind: 'OperatorGroup' };
  constructor(scope: Construct, id: string, props?: OperatorGroupV1Alpha2Props);
}
export interface OperatorGroupV1Alpha2Props {
  metadata?: ObjectMeta;
  spec?: OperatorGroupV1Alpha2Spec;
}
export interface OperatorGroupV1Alpha2Spec {
  selector?: LabelSelector;
  /** → ServiceAccount */
  serviceAccountName?: string;
  staticProvidedAPIs?: boolean;
  targetNamespaces?: readonly string[];
}
/**
 * `operators.coreos.com/v1alpha1`, namespaced
 * @see https://github.com/operator-framework/operator-lifecycle-manager
 */
export declare class Subscription extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: SubscriptionProps): { [K in keyof SubscriptionProps]: SubscriptionProps[K] } & { apiVersion: 'operators.coreos.com/v1alpha1'; kind: 'Subscription' };
  constructor(scope: Construct, id: string, props: SubscriptionProps);
}
export interface SubscriptionProps {
  metadata?: ObjectMeta;
  spec: SubscriptionSpec;
}
export interface SubscriptionSpec {
  channel?: string;
  config?: SubscriptionSpecConfig;
  installPlanApproval?: string;
  name: string;
  source: string;
  sourceNamespace: string;
  startingCSV?: string;
}
export interface SubscriptionSpecConfig {
  affinity?: SubscriptionSpecConfigAffinity;
  annotations?: { [k: string]: string };
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  resources?: ResourceRequirements;
  selector?: LabelSelector;
  tolerations?: readonly SubscriptionSpecConfigTolerations[];
  volumeMounts?: readonly SubscriptionSpecConfigVolumeMounts[];
  volumes?: readonly SubscriptionSpecConfigVolumes[];
}
export interface SubscriptionSpecConfigAffinity {
  nodeAffinity?: SubscriptionSpecConfigAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface SubscriptionSpecConfigTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface SubscriptionSpecConfigVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface SubscriptionSpecConfigVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: SubscriptionSpecConfigVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: SubscriptionSpecConfigVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: SubscriptionSpecConfigVolumesDownwardAPI;
  emptyDir?: SubscriptionSpecConfigVolumesEmptyDir;
  ephemeral?: SubscriptionSpecConfigVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: SubscriptionSpecConfigVolumesHostPath;
  image?: SubscriptionSpecConfigVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: SubscriptionSpecConfigVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: SubscriptionSpecConfigVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface SubscriptionSpecConfigAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface SubscriptionSpecConfigVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface SubscriptionSpecConfigVolumesConfigMap {
  defaultMode?: number;
  items?: readonly SubscriptionSpecConfigVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface SubscriptionSpecConfigVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly SubscriptionSpecConfigVolumesDownwardAPIItems[];
}
export interface SubscriptionSpecConfigVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface SubscriptionSpecConfigVolumesEphemeral {
  volumeClaimTemplate?: SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplate;
}
export interface SubscriptionSpecConfigVolumesHostPath {
  path: string;
  type?: string;
}
export interface SubscriptionSpecConfigVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface SubscriptionSpecConfigVolumesProjected {
  defaultMode?: number;
  sources?: readonly SubscriptionSpecConfigVolumesProjectedSources[];
}
export interface SubscriptionSpecConfigVolumesSecret {
  defaultMode?: number;
  items?: readonly SubscriptionSpecConfigVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface SubscriptionSpecConfigVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface SubscriptionSpecConfigVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface SubscriptionSpecConfigVolumesProjectedSources {
  clusterTrustBundle?: SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundle;
  configMap?: SubscriptionSpecConfigVolumesProjectedSourcesConfigMap;
  downwardAPI?: SubscriptionSpecConfigVolumesProjectedSourcesDownwardAPI;
  podCertificate?: SubscriptionSpecConfigVolumesProjectedSourcesPodCertificate;
  secret?: SubscriptionSpecConfigVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: SubscriptionSpecConfigVolumesProjectedSourcesServiceAccountToken;
}
export interface SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface SubscriptionSpecConfigVolumesProjectedSourcesConfigMap {
  items?: readonly SubscriptionSpecConfigVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface SubscriptionSpecConfigVolumesProjectedSourcesDownwardAPI {
  items?: readonly SubscriptionSpecConfigVolumesDownwardAPIItems[];
}
export interface SubscriptionSpecConfigVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface SubscriptionSpecConfigVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}

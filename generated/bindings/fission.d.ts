// Machine-written by `npx projen generate` from fission v1.27.0 (github:fission/fission@1e1401cdecd7281129482e681580b4bdc0741770, digest b2b287f12b6e87257e7f6d22ba682488): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { HorizontalPodAutoscalerBehavior, MetricSpec } from './kubernetes/autoscaling/v2';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, HostAlias, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAntiAffinity, PodDNSConfig, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOVolumeSource, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeDevice, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `fission.io/v1`, namespaced
 * @see https://github.com/fission/fission
 */
export declare class CanaryConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CanaryConfigProps): { [K in keyof CanaryConfigProps]: CanaryConfigProps[K] } & { apiVersion: 'fission.io/v1'; kind: 'CanaryConfig' };
  constructor(scope: Construct, id: string, props: CanaryConfigProps);
}
export interface CanaryConfigProps {
  metadata?: ObjectMeta;
  spec: CanaryConfigSpec;
}
export interface CanaryConfigSpec {
  duration?: string;
  failureType?: string;
  failurethreshold?: number;
  newfunction: string;
  oldfunction: string;
  trigger: string;
  weightincrement?: number;
}
/**
 * `fission.io/v1`, namespaced
 * @see https://github.com/fission/fission
 */
export declare class Environment extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: EnvironmentProps): { [K in keyof EnvironmentProps]: EnvironmentProps[K] } & { apiVersion: 'fission.io/v1'; kind: 'Environment' };
  constructor(scope: Construct, id: string, props: EnvironmentProps);
}
export interface EnvironmentProps {
  metadata?: ObjectMeta;
  spec: EnvironmentSpec;
}
export interface EnvironmentSpec {
  allowAccessToExternalNetwork?: boolean;
  allowedFunctionsPerContainer?: "single" | "infinite";
  builder?: EnvironmentSpecBuilder;
  imagepullsecret?: string;
  keeparchive?: boolean;
  /** at least 0 */
  poolsize?: number;
  resources?: ResourceRequirements;
  runtime: EnvironmentSpecRuntime;
  /** at least 0 */
  terminationGracePeriod?: number;
  /**
   * 1 … 3
   * rule: `self == oldSelf`
   */
  version: number;
}
/**
 * rule: `!has(self.podspec) || !has(self.podspec.hostNetwork) || !self.podspec.hostNetwork`
 * rule: `!has(self.podspec) || !has(self.podspec.hostPID) || !self.podspec.hostPID`
 * rule: `!has(self.podspec) || !has(self.podspec.hostIPC) || !self.podspec.hostIPC`
 * rule: `!has(self.podspec) || !has(self.podspec.serviceAccountName) || self.podspec.serviceAccountName == ''`
 * rule: `!has(self.podspec) || !has(self.podspec.serviceAccount) || self.podspec.serviceAccount == ''`
 * rule: `!has(self.container) || !has(self.container.securityContext) || !has(self.container.securityContext.privileged) || !self.container.securityContext.privileged`
 */
export interface EnvironmentSpecBuilder {
  command?: string;
  container?: EnvironmentSpecBuilderContainer;
  image?: string;
  podspec?: EnvironmentSpecBuilderPodspec;
}
/**
 * rule: `!has(self.podspec) || !has(self.podspec.hostNetwork) || !self.podspec.hostNetwork`
 * rule: `!has(self.podspec) || !has(self.podspec.hostPID) || !self.podspec.hostPID`
 * rule: `!has(self.podspec) || !has(self.podspec.hostIPC) || !self.podspec.hostIPC`
 * rule: `!has(self.podspec) || !has(self.podspec.serviceAccountName) || self.podspec.serviceAccountName == ''`
 * rule: `!has(self.podspec) || !has(self.podspec.serviceAccount) || self.podspec.serviceAccount == ''`
 * rule: `!has(self.container) || !has(self.container.securityContext) || !has(self.container.securityContext.privileged) || !self.container.securityContext.privileged`
 */
export interface EnvironmentSpecRuntime {
  container?: EnvironmentSpecBuilderContainer;
  image: string;
  podspec?: EnvironmentSpecBuilderPodspec;
}
export interface EnvironmentSpecBuilderContainer {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: EnvironmentSpecBuilderContainerLifecycle;
  livenessProbe?: EnvironmentSpecBuilderContainerLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly EnvironmentSpecBuilderContainerPorts[];
  readinessProbe?: EnvironmentSpecBuilderContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: EnvironmentSpecBuilderContainerSecurityContext;
  startupProbe?: EnvironmentSpecBuilderContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly EnvironmentSpecBuilderContainerVolumeMounts[];
  workingDir?: string;
}
export interface EnvironmentSpecBuilderPodspec {
  activeDeadlineSeconds?: number;
  affinity?: EnvironmentSpecBuilderPodspecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly EnvironmentSpecBuilderContainer[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly EnvironmentSpecBuilderPodspecEphemeralContainers[];
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
  imagePullSecrets?: readonly EnvironmentSpecBuilderPodspecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly EnvironmentSpecBuilderContainer[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: EnvironmentSpecBuilderPodspecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly EnvironmentSpecBuilderPodspecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly EnvironmentSpecBuilderPodspecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly EnvironmentSpecBuilderPodspecOs[];
  schedulingGroup?: EnvironmentSpecBuilderPodspecSchedulingGroup;
  securityContext?: EnvironmentSpecBuilderPodspecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly EnvironmentSpecBuilderPodspecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly EnvironmentSpecBuilderPodspecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly EnvironmentSpecBuilderPodspecVolumes[];
}
export interface EnvironmentSpecBuilderContainerLifecycle {
  postStart?: EnvironmentSpecBuilderContainerLifecyclePostStart;
  preStop?: EnvironmentSpecBuilderContainerLifecyclePostStart;
  stopSignal?: string;
}
export interface EnvironmentSpecBuilderContainerLivenessProbe {
  exec?: EnvironmentSpecBuilderContainerLivenessProbeExec;
  failureThreshold?: number;
  grpc?: EnvironmentSpecBuilderContainerLivenessProbeGrpc;
  httpGet?: EnvironmentSpecBuilderContainerLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface EnvironmentSpecBuilderContainerPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface EnvironmentSpecBuilderContainerSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: EnvironmentSpecBuilderContainerSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: EnvironmentSpecBuilderContainerSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface EnvironmentSpecBuilderContainerVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface EnvironmentSpecBuilderPodspecAffinity {
  nodeAffinity?: EnvironmentSpecBuilderPodspecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface EnvironmentSpecBuilderPodspecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: EnvironmentSpecBuilderContainerLifecycle;
  livenessProbe?: EnvironmentSpecBuilderContainerLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly EnvironmentSpecBuilderContainerPorts[];
  readinessProbe?: EnvironmentSpecBuilderContainerLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: EnvironmentSpecBuilderContainerSecurityContext;
  startupProbe?: EnvironmentSpecBuilderContainerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly EnvironmentSpecBuilderContainerVolumeMounts[];
  workingDir?: string;
}
export interface EnvironmentSpecBuilderPodspecImagePullSecrets {
  name?: string;
}
export interface EnvironmentSpecBuilderPodspecOs {
  name: string;
}
export interface EnvironmentSpecBuilderPodspecReadinessGates {
  conditionType: string;
}
export interface EnvironmentSpecBuilderPodspecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface EnvironmentSpecBuilderPodspecSchedulingGroup {
  podGroupName?: string;
}
export interface EnvironmentSpecBuilderPodspecSecurityContext {
  appArmorProfile?: EnvironmentSpecBuilderContainerSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: EnvironmentSpecBuilderContainerSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface EnvironmentSpecBuilderPodspecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface EnvironmentSpecBuilderPodspecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface EnvironmentSpecBuilderPodspecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: EnvironmentSpecBuilderPodspecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: EnvironmentSpecBuilderPodspecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: EnvironmentSpecBuilderPodspecVolumesDownwardAPI;
  emptyDir?: EnvironmentSpecBuilderPodspecVolumesEmptyDir;
  ephemeral?: EnvironmentSpecBuilderPodspecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: EnvironmentSpecBuilderPodspecVolumesHostPath;
  image?: EnvironmentSpecBuilderPodspecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: EnvironmentSpecBuilderPodspecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: EnvironmentSpecBuilderPodspecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface EnvironmentSpecBuilderContainerLifecyclePostStart {
  exec?: EnvironmentSpecBuilderContainerLivenessProbeExec;
  httpGet?: EnvironmentSpecBuilderContainerLivenessProbeHttpGet;
  sleep?: EnvironmentSpecBuilderContainerLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface EnvironmentSpecBuilderContainerLivenessProbeExec {
  command?: readonly string[];
}
export interface EnvironmentSpecBuilderContainerLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface EnvironmentSpecBuilderContainerLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface EnvironmentSpecBuilderContainerSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface EnvironmentSpecBuilderPodspecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly EnvironmentSpecBuilderPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: EnvironmentSpecBuilderPodspecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface EnvironmentSpecBuilderPodspecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface EnvironmentSpecBuilderPodspecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly EnvironmentSpecBuilderPodspecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface EnvironmentSpecBuilderPodspecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly EnvironmentSpecBuilderPodspecVolumesDownwardAPIItems[];
}
export interface EnvironmentSpecBuilderPodspecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface EnvironmentSpecBuilderPodspecVolumesEphemeral {
  volumeClaimTemplate?: EnvironmentSpecBuilderPodspecVolumesEphemeralVolumeClaimTemplate;
}
export interface EnvironmentSpecBuilderPodspecVolumesHostPath {
  path: string;
  type?: string;
}
export interface EnvironmentSpecBuilderPodspecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface EnvironmentSpecBuilderPodspecVolumesProjected {
  defaultMode?: number;
  sources?: readonly EnvironmentSpecBuilderPodspecVolumesProjectedSources[];
}
export interface EnvironmentSpecBuilderPodspecVolumesSecret {
  defaultMode?: number;
  items?: readonly EnvironmentSpecBuilderPodspecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface EnvironmentSpecBuilderContainerLifecyclePostStartSleep {
  seconds: number;
}
export interface EnvironmentSpecBuilderPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: EnvironmentSpecBuilderPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface EnvironmentSpecBuilderPodspecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly EnvironmentSpecBuilderPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface EnvironmentSpecBuilderPodspecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface EnvironmentSpecBuilderPodspecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface EnvironmentSpecBuilderPodspecVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: EnvironmentSpecBuilderPodspecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface EnvironmentSpecBuilderPodspecVolumesProjectedSources {
  clusterTrustBundle?: EnvironmentSpecBuilderPodspecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: EnvironmentSpecBuilderPodspecVolumesProjectedSourcesConfigMap;
  downwardAPI?: EnvironmentSpecBuilderPodspecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: EnvironmentSpecBuilderPodspecVolumesProjectedSourcesPodCertificate;
  secret?: EnvironmentSpecBuilderPodspecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: EnvironmentSpecBuilderPodspecVolumesProjectedSourcesServiceAccountToken;
}
export interface EnvironmentSpecBuilderPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly EnvironmentSpecBuilderPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface EnvironmentSpecBuilderPodspecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface EnvironmentSpecBuilderPodspecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface EnvironmentSpecBuilderPodspecVolumesProjectedSourcesConfigMap {
  items?: readonly EnvironmentSpecBuilderPodspecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface EnvironmentSpecBuilderPodspecVolumesProjectedSourcesDownwardAPI {
  items?: readonly EnvironmentSpecBuilderPodspecVolumesDownwardAPIItems[];
}
export interface EnvironmentSpecBuilderPodspecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface EnvironmentSpecBuilderPodspecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface EnvironmentSpecBuilderPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `fission.io/v1`, cluster-scoped
 * @see https://github.com/fission/fission
 */
export declare class FissionTenant extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: FissionTenantProps): { [K in keyof FissionTenantProps]: FissionTenantProps[K] } & { apiVersion: 'fission.io/v1'; kind: 'FissionTenant' };
  constructor(scope: Construct, id: string, props: FissionTenantProps);
}
export interface FissionTenantProps {
  metadata?: ObjectMeta;
  spec: FissionTenantSpec;
}
export interface FissionTenantSpec {
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  builderNamespace?: string;
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  functionNamespace?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   * rule: `self == oldSelf`
   */
  namespace: string;
}
/**
 * `fission.io/v1`, namespaced
 * @see https://github.com/fission/fission
 */
export declare class Function extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: FunctionProps): { [K in keyof FunctionProps]: FunctionProps[K] } & { apiVersion: 'fission.io/v1'; kind: 'Function' };
  constructor(scope: Construct, id: string, props: FunctionProps);
}
export interface FunctionProps {
  metadata?: ObjectMeta;
  spec: FunctionSpec;
}
/**
 * rule: `!(has(self.InvokeStrategy.ExecutionStrategy) && self.InvokeStrategy.ExecutionStrategy.ExecutorType == 'container') || has(self.podspec)`
 * rule: `!has(self.InvokeStrategy.StrategyType) || self.InvokeStrategy.StrategyType == '' || self.InvokeStrategy.StrategyType == 'execution'`
 * rule: `!has(self.podspec) || !has(self.podspec.hostNetwork) || !self.podspec.hostNetwork`
 * rule: `!has(self.podspec) || !has(self.podspec.hostPID) || !self.podspec.hostPID`
 * rule: `!has(self.podspec) || !has(self.podspec.hostIPC) || !self.podspec.hostIPC`
 * rule: `!has(self.podspec) || !has(self.podspec.serviceAccountName) || self.podspec.serviceAccountName == ''`
 * rule: `!has(self.podspec) || !has(self.podspec.serviceAccount) || self.podspec.serviceAccount == ''`
 */
export interface FunctionSpec {
  InvokeStrategy: FunctionSpecInvokeStrategy;
  concurrency?: number;
  /** one per `name` */
  configmaps?: readonly FunctionSpecConfigmaps[] | null;
  environment: FunctionSpecEnvironment;
  functionTimeout?: number;
  idletimeout?: number;
  onceOnly?: boolean;
  package: FunctionSpecPackage;
  podspec?: FunctionSpecPodspec;
  requestsPerPod?: number;
  resources?: ResourceRequirements;
  retainPods?: number;
  /** one per `name` */
  secrets?: readonly FunctionSpecConfigmaps[] | null;
  streaming?: FunctionSpecStreaming;
  tool?: FunctionSpecTool;
}
export interface FunctionSpecInvokeStrategy {
  ExecutionStrategy?: FunctionSpecInvokeStrategyExecutionStrategy;
  StrategyType?: string;
}
export interface FunctionSpecConfigmaps {
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  name: string;
  namespace: string;
}
export interface FunctionSpecEnvironment {
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  name?: string;
  namespace: string;
}
export interface FunctionSpecPackage {
  functionName?: string;
  packageref?: FunctionSpecPackagePackageref;
}
export interface FunctionSpecPodspec {
  activeDeadlineSeconds?: number;
  affinity?: FunctionSpecPodspecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly FunctionSpecPodspecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly FunctionSpecPodspecEphemeralContainers[];
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
  imagePullSecrets?: readonly FunctionSpecPodspecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly FunctionSpecPodspecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: FunctionSpecPodspecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly FunctionSpecPodspecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly FunctionSpecPodspecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly FunctionSpecPodspecOs[];
  schedulingGroup?: FunctionSpecPodspecSchedulingGroup;
  securityContext?: FunctionSpecPodspecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly FunctionSpecPodspecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly FunctionSpecPodspecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly FunctionSpecPodspecVolumes[];
}
export interface FunctionSpecStreaming {
  /** at least 0 */
  idleTimeoutSeconds?: number;
  /** at least 0 */
  maxDurationSeconds?: number;
  /** @default "auto" */
  protocol?: "auto" | "sse" | "chunked" | "websocket";
}
export interface FunctionSpecTool {
  description?: string;
  inputSchema?: unknown;
  /** pattern `^[a-zA-Z0-9_-]{1,64}$` */
  toolName?: string;
}
export interface FunctionSpecInvokeStrategyExecutionStrategy {
  ExecutorType?: string;
  MaxScale?: number;
  MinScale?: number;
  SpecializationTimeout?: number;
  TargetCPUPercent?: number;
  hpaBehavior?: HorizontalPodAutoscalerBehavior;
  hpaMetrics?: readonly MetricSpec[];
}
export interface FunctionSpecPackagePackageref {
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  name?: string;
  namespace?: string;
  resourceversion?: string;
}
export interface FunctionSpecPodspecAffinity {
  nodeAffinity?: FunctionSpecPodspecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface FunctionSpecPodspecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: FunctionSpecPodspecContainersLifecycle;
  livenessProbe?: FunctionSpecPodspecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly FunctionSpecPodspecContainersPorts[];
  readinessProbe?: FunctionSpecPodspecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: FunctionSpecPodspecContainersSecurityContext;
  startupProbe?: FunctionSpecPodspecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly FunctionSpecPodspecContainersVolumeMounts[];
  workingDir?: string;
}
export interface FunctionSpecPodspecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: FunctionSpecPodspecContainersLifecycle;
  livenessProbe?: FunctionSpecPodspecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly FunctionSpecPodspecContainersPorts[];
  readinessProbe?: FunctionSpecPodspecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: FunctionSpecPodspecContainersSecurityContext;
  startupProbe?: FunctionSpecPodspecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly FunctionSpecPodspecContainersVolumeMounts[];
  workingDir?: string;
}
export interface FunctionSpecPodspecImagePullSecrets {
  name?: string;
}
export interface FunctionSpecPodspecOs {
  name: string;
}
export interface FunctionSpecPodspecReadinessGates {
  conditionType: string;
}
export interface FunctionSpecPodspecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface FunctionSpecPodspecSchedulingGroup {
  podGroupName?: string;
}
export interface FunctionSpecPodspecSecurityContext {
  appArmorProfile?: FunctionSpecPodspecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: FunctionSpecPodspecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface FunctionSpecPodspecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface FunctionSpecPodspecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface FunctionSpecPodspecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: FunctionSpecPodspecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: FunctionSpecPodspecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: FunctionSpecPodspecVolumesDownwardAPI;
  emptyDir?: FunctionSpecPodspecVolumesEmptyDir;
  ephemeral?: FunctionSpecPodspecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: FunctionSpecPodspecVolumesHostPath;
  image?: FunctionSpecPodspecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: FunctionSpecPodspecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: FunctionSpecPodspecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface FunctionSpecPodspecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly FunctionSpecPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: FunctionSpecPodspecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface FunctionSpecPodspecContainersLifecycle {
  postStart?: FunctionSpecPodspecContainersLifecyclePostStart;
  preStop?: FunctionSpecPodspecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface FunctionSpecPodspecContainersLivenessProbe {
  exec?: FunctionSpecPodspecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: FunctionSpecPodspecContainersLivenessProbeGrpc;
  httpGet?: FunctionSpecPodspecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface FunctionSpecPodspecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface FunctionSpecPodspecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: FunctionSpecPodspecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: FunctionSpecPodspecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface FunctionSpecPodspecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface FunctionSpecPodspecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface FunctionSpecPodspecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface FunctionSpecPodspecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly FunctionSpecPodspecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface FunctionSpecPodspecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly FunctionSpecPodspecVolumesDownwardAPIItems[];
}
export interface FunctionSpecPodspecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface FunctionSpecPodspecVolumesEphemeral {
  volumeClaimTemplate?: FunctionSpecPodspecVolumesEphemeralVolumeClaimTemplate;
}
export interface FunctionSpecPodspecVolumesHostPath {
  path: string;
  type?: string;
}
export interface FunctionSpecPodspecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface FunctionSpecPodspecVolumesProjected {
  defaultMode?: number;
  sources?: readonly FunctionSpecPodspecVolumesProjectedSources[];
}
export interface FunctionSpecPodspecVolumesSecret {
  defaultMode?: number;
  items?: readonly FunctionSpecPodspecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface FunctionSpecPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: FunctionSpecPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface FunctionSpecPodspecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly FunctionSpecPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface FunctionSpecPodspecContainersLifecyclePostStart {
  exec?: FunctionSpecPodspecContainersLivenessProbeExec;
  httpGet?: FunctionSpecPodspecContainersLivenessProbeHttpGet;
  sleep?: FunctionSpecPodspecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface FunctionSpecPodspecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface FunctionSpecPodspecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface FunctionSpecPodspecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface FunctionSpecPodspecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface FunctionSpecPodspecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface FunctionSpecPodspecVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: FunctionSpecPodspecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface FunctionSpecPodspecVolumesProjectedSources {
  clusterTrustBundle?: FunctionSpecPodspecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: FunctionSpecPodspecVolumesProjectedSourcesConfigMap;
  downwardAPI?: FunctionSpecPodspecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: FunctionSpecPodspecVolumesProjectedSourcesPodCertificate;
  secret?: FunctionSpecPodspecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: FunctionSpecPodspecVolumesProjectedSourcesServiceAccountToken;
}
export interface FunctionSpecPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly FunctionSpecPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface FunctionSpecPodspecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface FunctionSpecPodspecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface FunctionSpecPodspecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface FunctionSpecPodspecVolumesProjectedSourcesConfigMap {
  items?: readonly FunctionSpecPodspecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface FunctionSpecPodspecVolumesProjectedSourcesDownwardAPI {
  items?: readonly FunctionSpecPodspecVolumesDownwardAPIItems[];
}
export interface FunctionSpecPodspecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface FunctionSpecPodspecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface FunctionSpecPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `fission.io/v1`, namespaced
 * @see https://github.com/fission/fission
 */
export declare class HTTPTrigger extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: HTTPTriggerProps): { [K in keyof HTTPTriggerProps]: HTTPTriggerProps[K] } & { apiVersion: 'fission.io/v1'; kind: 'HTTPTrigger' };
  constructor(scope: Construct, id: string, props: HTTPTriggerProps);
}
export interface HTTPTriggerProps {
  metadata?: ObjectMeta;
  spec: HTTPTriggerSpec;
}
/** rule: `self.relativeurl != '' || (has(self.prefix) && self.prefix != '')` */
export interface HTTPTriggerSpec {
  corsConfig?: HTTPTriggerSpecCorsConfig;
  createingress?: boolean;
  functionref: HTTPTriggerSpecFunctionref;
  /** pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*)?$` */
  host?: string;
  ingressconfig?: HTTPTriggerSpecIngressconfig;
  keepPrefix?: boolean;
  method?: "" | "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE";
  /** no duplicates */
  methods?: readonly ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE")[];
  prefix?: string;
  relativeurl?: string;
  routeConfig?: HTTPTriggerSpecRouteConfig;
}
/** rule: `!(has(self.allowCredentials) && self.allowCredentials && has(self.allowOrigins) && '*' in self.allowOrigins)` */
export interface HTTPTriggerSpecCorsConfig {
  allowCredentials?: boolean;
  /** no duplicates */
  allowHeaders?: readonly string[];
  /** no duplicates */
  allowMethods?: readonly string[];
  /** no duplicates */
  allowOrigins?: readonly string[];
  /** no duplicates */
  exposeHeaders?: readonly string[];
  maxAge?: string;
}
/** rule: `self.type != 'name' || (self.name.size() <= 63 && self.name.matches('^[a-z0-9]([-a-z0-9]*[a-z0-9])?$'))` */
export interface HTTPTriggerSpecFunctionref {
  functionweights?: { [k: string]: number } | null;
  name: string;
  type: "name" | "function-weights";
}
/**
 * rule: `!has(self.path) || self.path == '' || self.path.startsWith('/')`
 * rule: `!has(self.host) || self.host == '' || self.host == '*' || self.host.matches(r'^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$')`
 */
export interface HTTPTriggerSpecIngressconfig {
  annotations?: { [k: string]: string } | null;
  host?: string;
  path?: string;
  tls?: string;
}
/**
 * rule: `!has(self.path) || self.path == '' || self.path.startsWith('/')`
 * rule: `self.provider != 'gateway' || (has(self.gateway) && size(self.gateway.parentRefs) > 0)`
 * rule: `self.provider != 'gateway' || !has(self.tls) || self.tls == ''`
 */
export interface HTTPTriggerSpecRouteConfig {
  annotations?: { [k: string]: string } | null;
  gateway?: HTTPTriggerSpecRouteConfigGateway;
  /** no duplicates */
  hostnames?: readonly string[];
  path?: string;
  provider: "ingress" | "gateway";
  tls?: string;
}
export interface HTTPTriggerSpecRouteConfigGateway {
  parentRefs?: readonly HTTPTriggerSpecRouteConfigGatewayParentRefs[];
}
export interface HTTPTriggerSpecRouteConfigGatewayParentRefs {
  name: string;
  namespace?: string;
  /** 1 … 65535 */
  port?: number;
  sectionName?: string;
}
/**
 * `fission.io/v1`, namespaced
 * @see https://github.com/fission/fission
 */
export declare class KubernetesWatchTrigger extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: KubernetesWatchTriggerProps): { [K in keyof KubernetesWatchTriggerProps]: KubernetesWatchTriggerProps[K] } & { apiVersion: 'fission.io/v1'; kind: 'KubernetesWatchTrigger' };
  constructor(scope: Construct, id: string, props: KubernetesWatchTriggerProps);
}
export interface KubernetesWatchTriggerProps {
  metadata?: ObjectMeta;
  spec: KubernetesWatchTriggerSpec;
}
export interface KubernetesWatchTriggerSpec {
  functionref: KubernetesWatchTriggerSpecFunctionref;
  labelselector?: { [k: string]: string };
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace: string;
  /** rule: `self.upperAscii() in ['POD','SERVICE','REPLICATIONCONTROLLER','JOB']` */
  type: string;
}
/** rule: `self.type != 'name' || (self.name.size() <= 63 && self.name.matches('^[a-z0-9]([-a-z0-9]*[a-z0-9])?$'))` */
export interface KubernetesWatchTriggerSpecFunctionref {
  functionweights?: { [k: string]: number } | null;
  name: string;
  type: "name" | "function-weights";
}
/**
 * `fission.io/v1`, namespaced
 * @see https://github.com/fission/fission
 */
export declare class MessageQueueTrigger extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MessageQueueTriggerProps): { [K in keyof MessageQueueTriggerProps]: MessageQueueTriggerProps[K] } & { apiVersion: 'fission.io/v1'; kind: 'MessageQueueTrigger' };
  constructor(scope: Construct, id: string, props: MessageQueueTriggerProps);
}
export interface MessageQueueTriggerProps {
  metadata?: ObjectMeta;
  spec: MessageQueueTriggerSpec;
}
export interface MessageQueueTriggerSpec {
  contentType?: string;
  cooldownPeriod?: number;
  errorTopic?: string;
  functionref?: MessageQueueTriggerSpecFunctionref;
  maxReplicaCount?: number;
  maxRetries?: number;
  messageQueueType?: string;
  metadata?: { [k: string]: string };
  minReplicaCount?: number;
  mqtkind?: string;
  podspec?: MessageQueueTriggerSpecPodspec;
  pollingInterval?: number;
  respTopic?: string;
  secret?: string;
  topic: string;
}
/** rule: `self.type != 'name' || (self.name.size() <= 63 && self.name.matches('^[a-z0-9]([-a-z0-9]*[a-z0-9])?$'))` */
export interface MessageQueueTriggerSpecFunctionref {
  functionweights?: { [k: string]: number } | null;
  name: string;
  type: "name" | "function-weights";
}
export interface MessageQueueTriggerSpecPodspec {
  activeDeadlineSeconds?: number;
  affinity?: MessageQueueTriggerSpecPodspecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly MessageQueueTriggerSpecPodspecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly MessageQueueTriggerSpecPodspecEphemeralContainers[];
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
  imagePullSecrets?: readonly MessageQueueTriggerSpecPodspecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly MessageQueueTriggerSpecPodspecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: MessageQueueTriggerSpecPodspecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly MessageQueueTriggerSpecPodspecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly MessageQueueTriggerSpecPodspecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly MessageQueueTriggerSpecPodspecOs[];
  schedulingGroup?: MessageQueueTriggerSpecPodspecSchedulingGroup;
  securityContext?: MessageQueueTriggerSpecPodspecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly MessageQueueTriggerSpecPodspecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly MessageQueueTriggerSpecPodspecTopologySpreadConstraints[];
  /** one per `name` */
  volumes?: readonly MessageQueueTriggerSpecPodspecVolumes[];
}
export interface MessageQueueTriggerSpecPodspecAffinity {
  nodeAffinity?: MessageQueueTriggerSpecPodspecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface MessageQueueTriggerSpecPodspecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: MessageQueueTriggerSpecPodspecContainersLifecycle;
  livenessProbe?: MessageQueueTriggerSpecPodspecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly MessageQueueTriggerSpecPodspecContainersPorts[];
  readinessProbe?: MessageQueueTriggerSpecPodspecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: MessageQueueTriggerSpecPodspecContainersSecurityContext;
  startupProbe?: MessageQueueTriggerSpecPodspecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly MessageQueueTriggerSpecPodspecContainersVolumeMounts[];
  workingDir?: string;
}
export interface MessageQueueTriggerSpecPodspecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: MessageQueueTriggerSpecPodspecContainersLifecycle;
  livenessProbe?: MessageQueueTriggerSpecPodspecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly MessageQueueTriggerSpecPodspecContainersPorts[];
  readinessProbe?: MessageQueueTriggerSpecPodspecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: MessageQueueTriggerSpecPodspecContainersSecurityContext;
  startupProbe?: MessageQueueTriggerSpecPodspecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly MessageQueueTriggerSpecPodspecContainersVolumeMounts[];
  workingDir?: string;
}
export interface MessageQueueTriggerSpecPodspecImagePullSecrets {
  name?: string;
}
export interface MessageQueueTriggerSpecPodspecOs {
  name: string;
}
export interface MessageQueueTriggerSpecPodspecReadinessGates {
  conditionType: string;
}
export interface MessageQueueTriggerSpecPodspecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface MessageQueueTriggerSpecPodspecSchedulingGroup {
  podGroupName?: string;
}
export interface MessageQueueTriggerSpecPodspecSecurityContext {
  appArmorProfile?: MessageQueueTriggerSpecPodspecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: MessageQueueTriggerSpecPodspecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface MessageQueueTriggerSpecPodspecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface MessageQueueTriggerSpecPodspecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface MessageQueueTriggerSpecPodspecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: MessageQueueTriggerSpecPodspecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: MessageQueueTriggerSpecPodspecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: MessageQueueTriggerSpecPodspecVolumesDownwardAPI;
  emptyDir?: MessageQueueTriggerSpecPodspecVolumesEmptyDir;
  ephemeral?: MessageQueueTriggerSpecPodspecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: MessageQueueTriggerSpecPodspecVolumesHostPath;
  image?: MessageQueueTriggerSpecPodspecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: MessageQueueTriggerSpecPodspecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: MessageQueueTriggerSpecPodspecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface MessageQueueTriggerSpecPodspecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly MessageQueueTriggerSpecPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: MessageQueueTriggerSpecPodspecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface MessageQueueTriggerSpecPodspecContainersLifecycle {
  postStart?: MessageQueueTriggerSpecPodspecContainersLifecyclePostStart;
  preStop?: MessageQueueTriggerSpecPodspecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface MessageQueueTriggerSpecPodspecContainersLivenessProbe {
  exec?: MessageQueueTriggerSpecPodspecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: MessageQueueTriggerSpecPodspecContainersLivenessProbeGrpc;
  httpGet?: MessageQueueTriggerSpecPodspecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface MessageQueueTriggerSpecPodspecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface MessageQueueTriggerSpecPodspecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: MessageQueueTriggerSpecPodspecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: MessageQueueTriggerSpecPodspecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface MessageQueueTriggerSpecPodspecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface MessageQueueTriggerSpecPodspecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface MessageQueueTriggerSpecPodspecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface MessageQueueTriggerSpecPodspecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly MessageQueueTriggerSpecPodspecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface MessageQueueTriggerSpecPodspecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly MessageQueueTriggerSpecPodspecVolumesDownwardAPIItems[];
}
export interface MessageQueueTriggerSpecPodspecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface MessageQueueTriggerSpecPodspecVolumesEphemeral {
  volumeClaimTemplate?: MessageQueueTriggerSpecPodspecVolumesEphemeralVolumeClaimTemplate;
}
export interface MessageQueueTriggerSpecPodspecVolumesHostPath {
  path: string;
  type?: string;
}
export interface MessageQueueTriggerSpecPodspecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface MessageQueueTriggerSpecPodspecVolumesProjected {
  defaultMode?: number;
  sources?: readonly MessageQueueTriggerSpecPodspecVolumesProjectedSources[];
}
export interface MessageQueueTriggerSpecPodspecVolumesSecret {
  defaultMode?: number;
  items?: readonly MessageQueueTriggerSpecPodspecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface MessageQueueTriggerSpecPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: MessageQueueTriggerSpecPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface MessageQueueTriggerSpecPodspecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly MessageQueueTriggerSpecPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface MessageQueueTriggerSpecPodspecContainersLifecyclePostStart {
  exec?: MessageQueueTriggerSpecPodspecContainersLivenessProbeExec;
  httpGet?: MessageQueueTriggerSpecPodspecContainersLivenessProbeHttpGet;
  sleep?: MessageQueueTriggerSpecPodspecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface MessageQueueTriggerSpecPodspecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface MessageQueueTriggerSpecPodspecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface MessageQueueTriggerSpecPodspecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface MessageQueueTriggerSpecPodspecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface MessageQueueTriggerSpecPodspecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface MessageQueueTriggerSpecPodspecVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: MessageQueueTriggerSpecPodspecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface MessageQueueTriggerSpecPodspecVolumesProjectedSources {
  clusterTrustBundle?: MessageQueueTriggerSpecPodspecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: MessageQueueTriggerSpecPodspecVolumesProjectedSourcesConfigMap;
  downwardAPI?: MessageQueueTriggerSpecPodspecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: MessageQueueTriggerSpecPodspecVolumesProjectedSourcesPodCertificate;
  secret?: MessageQueueTriggerSpecPodspecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: MessageQueueTriggerSpecPodspecVolumesProjectedSourcesServiceAccountToken;
}
export interface MessageQueueTriggerSpecPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly MessageQueueTriggerSpecPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface MessageQueueTriggerSpecPodspecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface MessageQueueTriggerSpecPodspecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface MessageQueueTriggerSpecPodspecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface MessageQueueTriggerSpecPodspecVolumesProjectedSourcesConfigMap {
  items?: readonly MessageQueueTriggerSpecPodspecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface MessageQueueTriggerSpecPodspecVolumesProjectedSourcesDownwardAPI {
  items?: readonly MessageQueueTriggerSpecPodspecVolumesDownwardAPIItems[];
}
export interface MessageQueueTriggerSpecPodspecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface MessageQueueTriggerSpecPodspecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface MessageQueueTriggerSpecPodspecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `fission.io/v1`, namespaced
 * @see https://github.com/fission/fission
 */
export declare class Package extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PackageProps): { [K in keyof PackageProps]: PackageProps[K] } & { apiVersion: 'fission.io/v1'; kind: 'Package' };
  constructor(scope: Construct, id: string, props: PackageProps);
}
export interface PackageProps {
  metadata?: ObjectMeta;
  spec: PackageSpec;
}
export interface PackageSpec {
  buildcmd?: string;
  deployment?: PackageSpecDeployment;
  environment: PackageSpecEnvironment;
  source?: PackageSpecDeployment;
}
/** rule: `!has(self.oci) || !has(self.url) || self.url == ''` */
export interface PackageSpecDeployment {
  checksum?: PackageSpecDeploymentChecksum;
  /** format byte */
  literal?: string;
  oci?: PackageSpecDeploymentOci;
  type?: "" | "literal" | "url" | "oci";
  url?: string;
}
export interface PackageSpecEnvironment {
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  name?: string;
  namespace: string;
}
/** rule: `((!has(self.type) || self.type == '') && (!has(self.sum) || self.sum == '')) || self.type == 'sha256'` */
export interface PackageSpecDeploymentChecksum {
  sum?: string;
  type?: string;
}
export interface PackageSpecDeploymentOci {
  /** pattern `^sha256:[a-f0-9]{64}$` */
  digest?: string;
  /** at least 1 character */
  image: string;
  /** → Secret */
  imagePullSecrets?: readonly PackageSpecDeploymentOciImagePullSecrets[];
  subPath?: string;
}
export interface PackageSpecDeploymentOciImagePullSecrets {
  name?: string;
}
/**
 * `fission.io/v1`, namespaced
 * @see https://github.com/fission/fission
 */
export declare class TimeTrigger extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: TimeTriggerProps): { [K in keyof TimeTriggerProps]: TimeTriggerProps[K] } & { apiVersion: 'fission.io/v1'; kind: 'TimeTrigger' };
  constructor(scope: Construct, id: string, props: TimeTriggerProps);
}
export interface TimeTriggerProps {
  metadata?: ObjectMeta;
  spec: TimeTriggerSpec;
}
export interface TimeTriggerSpec {
  cron: string;
  functionref: TimeTriggerSpecFunctionref;
  /** @default "POST" */
  method?: string;
  /** @default "/" */
  subpath?: string;
}
/** rule: `self.type != 'name' || (self.name.size() <= 63 && self.name.matches('^[a-z0-9]([-a-z0-9]*[a-z0-9])?$'))` */
export interface TimeTriggerSpecFunctionref {
  functionweights?: { [k: string]: number } | null;
  name: string;
  type: "name" | "function-weights";
}

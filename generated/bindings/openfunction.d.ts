// Machine-written by `npx projen generate` from openfunction v1.2.0 (github:OpenFunction/OpenFunction@661bff35f382c2a5ddc121d3465afc830775d527, digest 3e1a2744f5391fea01fce04f04e90e9e): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { HPAScalingPolicy } from './kubernetes/autoscaling/v2';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ClaimSource, ConfigMapKeySelector, EnvFromSource, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodDNSConfig, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, SELinuxOptions, ScaleIOVolumeSource, SecretKeySelector, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeDevice, VsphereVirtualDiskVolumeSource, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `core.openfunction.io/v1beta2`, namespaced
 * @see https://github.com/OpenFunction/OpenFunction
 */
export declare class Builder extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BuilderProps): { [K in keyof BuilderProps]: BuilderProps[K] } & { apiVersion: 'core.openfunction.io/v1beta2'; kind: 'Builder' };
  constructor(scope: Construct, id: string, props?: BuilderProps);
}
export interface BuilderProps {
  metadata?: ObjectMeta;
  spec?: BuilderSpec;
}
export interface BuilderSpec {
  builder?: string;
  builderCredentials?: BuilderSpecBuilderCredentials;
  builderMaxAge?: string;
  dockerfile?: string;
  env?: { [k: string]: string };
  failedBuildsHistoryLimit?: number;
  image: string;
  imageCredentials?: BuilderSpecBuilderCredentials;
  shipwright?: BuilderSpecShipwright;
  srcRepo: BuilderSpecSrcRepo;
  state?: string;
  successfulBuildsHistoryLimit?: number;
  timeout?: string;
}
export interface BuilderSpecBuilderCredentials {
  name?: string;
}
export interface BuilderSpecShipwright {
  params?: readonly BuilderSpecShipwrightParams[];
  strategy?: BuilderSpecShipwrightStrategy;
  /** format duration */
  timeout?: string;
}
export interface BuilderSpecSrcRepo {
  bundleContainer?: BuilderSpecSrcRepoBundleContainer;
  credentials?: BuilderSpecBuilderCredentials;
  revision?: string;
  sourceSubPath?: string;
  url?: string;
}
export interface BuilderSpecShipwrightParams {
  configMapValue?: BuilderSpecShipwrightParamsConfigMapValue;
  name: string;
  secretValue?: BuilderSpecShipwrightParamsConfigMapValue;
  value?: string;
  values?: readonly BuilderSpecShipwrightParamsValues[];
}
export interface BuilderSpecShipwrightStrategy {
  kind?: string;
  name: string;
}
export interface BuilderSpecSrcRepoBundleContainer {
  image: string;
}
export interface BuilderSpecShipwrightParamsConfigMapValue {
  format?: string;
  key: string;
  name: string;
}
export interface BuilderSpecShipwrightParamsValues {
  configMapValue?: BuilderSpecShipwrightParamsConfigMapValue;
  secretValue?: BuilderSpecShipwrightParamsConfigMapValue;
  value?: string;
}
/**
 * `core.openfunction.io/v1beta1`, namespaced
 * @see https://github.com/OpenFunction/OpenFunction
 */
export declare class BuilderV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BuilderV1Beta1Props): { [K in keyof BuilderV1Beta1Props]: BuilderV1Beta1Props[K] } & { apiVersion: 'core.openfunction.io/v1beta1'; kind: 'Builder' };
  constructor(scope: Construct, id: string, props?: BuilderV1Beta1Props);
}
export interface BuilderV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: BuilderV1Beta1Spec;
}
export interface BuilderV1Beta1Spec {
  builder?: string;
  builderCredentials?: BuilderSpecBuilderCredentials;
  dockerfile?: string;
  env?: { [k: string]: string };
  image: string;
  imageCredentials?: BuilderSpecBuilderCredentials;
  params?: { [k: string]: string };
  port?: number;
  shipwright?: BuilderV1Beta1SpecShipwright;
  srcRepo: BuilderSpecSrcRepo;
  state?: string;
  timeout?: string;
}
export interface BuilderV1Beta1SpecShipwright {
  strategy?: BuilderSpecShipwrightStrategy;
  /** format duration */
  timeout?: string;
}
/**
 * `core.openfunction.io/v1beta2`, namespaced
 * @see https://github.com/OpenFunction/OpenFunction
 */
export declare class Function extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: FunctionProps): { [K in keyof FunctionProps]: FunctionProps[K] } & { apiVersion: 'core.openfunction.io/v1beta2'; kind: 'Function' };
  constructor(scope: Construct, id: string, props?: FunctionProps);
}
export interface FunctionProps {
  metadata?: ObjectMeta;
  spec?: FunctionSpec;
}
export interface FunctionSpec {
  build?: FunctionSpecBuild;
  image: string;
  imageCredentials?: FunctionSpecImageCredentials;
  serving?: FunctionSpecServing;
  version?: string;
  /** @default "OCIContainer" */
  workloadRuntime?: string;
}
export interface FunctionSpecBuild {
  builder?: string;
  builderCredentials?: FunctionSpecImageCredentials;
  builderMaxAge?: string;
  dockerfile?: string;
  env?: { [k: string]: string };
  failedBuildsHistoryLimit?: number;
  shipwright?: FunctionSpecBuildShipwright;
  srcRepo: FunctionSpecBuildSrcRepo;
  successfulBuildsHistoryLimit?: number;
  timeout?: string;
}
export interface FunctionSpecImageCredentials {
  name?: string;
}
export interface FunctionSpecServing {
  annotations?: { [k: string]: string };
  bindings?: { [k: string]: FunctionSpecServingBindings };
  hooks?: FunctionSpecServingHooks;
  labels?: { [k: string]: string };
  outputs?: readonly FunctionSpecServingOutputs[];
  params?: { [k: string]: string };
  pubsub?: { [k: string]: FunctionSpecServingBindings };
  scaleOptions?: FunctionSpecServingScaleOptions;
  states?: { [k: string]: FunctionSpecServingStates };
  template?: FunctionSpecServingTemplate;
  timeout?: string;
  tracing?: FunctionSpecServingTracing;
  triggers?: FunctionSpecServingTriggers;
  workloadType?: string;
}
export interface FunctionSpecBuildShipwright {
  params?: readonly FunctionSpecBuildShipwrightParams[];
  strategy?: FunctionSpecBuildShipwrightStrategy;
  /** format duration */
  timeout?: string;
}
export interface FunctionSpecBuildSrcRepo {
  bundleContainer?: FunctionSpecBuildSrcRepoBundleContainer;
  credentials?: FunctionSpecImageCredentials;
  revision?: string;
  sourceSubPath?: string;
  url?: string;
}
export interface FunctionSpecServingBindings {
  ignoreErrors?: boolean;
  initTimeout?: string;
  metadata: readonly FunctionSpecServingBindingsMetadata[];
  type: string;
  version: string;
}
export interface FunctionSpecServingHooks {
  policy?: string;
  post?: readonly string[];
  pre?: readonly string[];
}
export interface FunctionSpecServingOutputs {
  dapr?: FunctionSpecServingOutputsDapr;
}
export interface FunctionSpecServingScaleOptions {
  keda?: FunctionSpecServingScaleOptionsKeda;
  knative?: { [k: string]: string };
  maxReplicas?: number;
  minReplicas?: number;
}
export interface FunctionSpecServingStates {
  spec?: FunctionSpecServingBindings;
}
export interface FunctionSpecServingTemplate {
  activeDeadlineSeconds?: number;
  affinity?: FunctionSpecServingTemplateAffinity;
  automountServiceAccountToken?: boolean;
  containers: readonly FunctionSpecServingTemplateContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: readonly FunctionSpecServingTemplateEphemeralContainers[];
  hostAliases?: readonly FunctionSpecServingTemplateHostAliases[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  /** → Secret */
  imagePullSecrets?: readonly FunctionSpecImageCredentials[];
  initContainers?: readonly FunctionSpecServingTemplateContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: FunctionSpecServingTemplateOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly FunctionSpecServingTemplateReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly FunctionSpecServingTemplateResourceClaims[];
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly FunctionSpecServingTemplateOs[];
  securityContext?: FunctionSpecServingTemplateSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly FunctionSpecServingTemplateTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly FunctionSpecServingTemplateTopologySpreadConstraints[];
  volumes?: readonly FunctionSpecServingTemplateVolumes[];
}
export interface FunctionSpecServingTracing {
  baggage?: { [k: string]: string };
  enabled: boolean;
  provider: FunctionSpecServingTracingProvider;
  tags?: { [k: string]: string };
}
export interface FunctionSpecServingTriggers {
  dapr?: readonly FunctionSpecServingTriggersDapr[];
  http?: FunctionSpecServingTriggersHttp;
  inputs?: readonly FunctionSpecServingTriggersInputs[];
}
export interface FunctionSpecBuildShipwrightParams {
  configMapValue?: FunctionSpecBuildShipwrightParamsConfigMapValue;
  name: string;
  secretValue?: FunctionSpecBuildShipwrightParamsConfigMapValue;
  value?: string;
  values?: readonly FunctionSpecBuildShipwrightParamsValues[];
}
export interface FunctionSpecBuildShipwrightStrategy {
  kind?: string;
  name: string;
}
export interface FunctionSpecBuildSrcRepoBundleContainer {
  image: string;
}
export interface FunctionSpecServingBindingsMetadata {
  name: string;
  /** → Secret */
  secretKeyRef?: FunctionSpecServingBindingsMetadataSecretKeyRef;
  value?: Record<string, unknown>;
}
export interface FunctionSpecServingOutputsDapr {
  metadata?: { [k: string]: string };
  name: string;
  operation?: string;
  outputName?: string;
  topic?: string;
  type?: string;
}
export interface FunctionSpecServingScaleOptionsKeda {
  httpScaledObject?: FunctionSpecServingScaleOptionsKedaHttpScaledObject;
  scaledJob?: FunctionSpecServingScaleOptionsKedaScaledJob;
  scaledObject?: FunctionSpecServingScaleOptionsKedaScaledObject;
  triggers?: readonly FunctionSpecServingScaleOptionsKedaTriggers[];
}
export interface FunctionSpecServingTemplateAffinity {
  nodeAffinity?: FunctionSpecServingTemplateAffinityNodeAffinity;
  podAffinity?: FunctionSpecServingTemplateAffinityPodAffinity;
  podAntiAffinity?: FunctionSpecServingTemplateAffinityPodAffinity;
}
export interface FunctionSpecServingTemplateContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly FunctionSpecServingTemplateContainersEnv[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: FunctionSpecServingTemplateContainersLifecycle;
  livenessProbe?: FunctionSpecServingTemplateContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly FunctionSpecServingTemplateContainersPorts[];
  readinessProbe?: FunctionSpecServingTemplateContainersLivenessProbe;
  resources?: FunctionSpecServingTemplateContainersResources;
  securityContext?: FunctionSpecServingTemplateContainersSecurityContext;
  startupProbe?: FunctionSpecServingTemplateContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly FunctionSpecServingTemplateContainersVolumeMounts[];
  workingDir?: string;
}
export interface FunctionSpecServingTemplateEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly FunctionSpecServingTemplateContainersEnv[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: FunctionSpecServingTemplateContainersLifecycle;
  livenessProbe?: FunctionSpecServingTemplateContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly FunctionSpecServingTemplateContainersPorts[];
  readinessProbe?: FunctionSpecServingTemplateContainersLivenessProbe;
  resources?: FunctionSpecServingTemplateContainersResources;
  securityContext?: FunctionSpecServingTemplateContainersSecurityContext;
  startupProbe?: FunctionSpecServingTemplateContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly FunctionSpecServingTemplateContainersVolumeMounts[];
  workingDir?: string;
}
export interface FunctionSpecServingTemplateHostAliases {
  hostnames?: readonly string[];
  ip?: string;
}
export interface FunctionSpecServingTemplateOs {
  name: string;
}
export interface FunctionSpecServingTemplateReadinessGates {
  conditionType: string;
}
export interface FunctionSpecServingTemplateResourceClaims {
  name: string;
  source?: ClaimSource;
}
export interface FunctionSpecServingTemplateSecurityContext {
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: FunctionSpecServingTemplateSecurityContextSeccompProfile;
  supplementalGroups?: readonly number[];
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface FunctionSpecServingTemplateTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface FunctionSpecServingTemplateTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface FunctionSpecServingTemplateVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: FunctionSpecServingTemplateVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: FunctionSpecServingTemplateVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: FunctionSpecServingTemplateVolumesDownwardAPI;
  emptyDir?: FunctionSpecServingTemplateVolumesEmptyDir;
  ephemeral?: FunctionSpecServingTemplateVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: FunctionSpecServingTemplateVolumesHostPath;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: FunctionSpecServingTemplateVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: FunctionSpecServingTemplateVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface FunctionSpecServingTracingProvider {
  exporter?: FunctionSpecServingTracingProviderExporter;
  name: string;
  oapServer?: string;
}
export interface FunctionSpecServingTriggersDapr {
  inputName?: string;
  name: string;
  topic?: string;
  type?: string;
}
export interface FunctionSpecServingTriggersHttp {
  engine?: string;
  port?: number;
  route?: FunctionSpecServingTriggersHttpRoute;
}
export interface FunctionSpecServingTriggersInputs {
  dapr?: FunctionSpecServingTriggersInputsDapr;
}
export interface FunctionSpecBuildShipwrightParamsConfigMapValue {
  format?: string;
  key: string;
  name: string;
}
export interface FunctionSpecBuildShipwrightParamsValues {
  configMapValue?: FunctionSpecBuildShipwrightParamsConfigMapValue;
  secretValue?: FunctionSpecBuildShipwrightParamsConfigMapValue;
  value?: string;
}
export interface FunctionSpecServingBindingsMetadataSecretKeyRef {
  key: string;
  name: string;
}
export interface FunctionSpecServingScaleOptionsKedaHttpScaledObject {
  cooldownPeriod?: number;
  targetPendingRequests?: number;
}
export interface FunctionSpecServingScaleOptionsKedaScaledJob {
  failedJobsHistoryLimit?: number;
  pollingInterval?: number;
  restartPolicy?: string;
  scalingStrategy?: FunctionSpecServingScaleOptionsKedaScaledJobScalingStrategy;
  successfulJobsHistoryLimit?: number;
}
export interface FunctionSpecServingScaleOptionsKedaScaledObject {
  advanced?: FunctionSpecServingScaleOptionsKedaScaledObjectAdvanced;
  cooldownPeriod?: number;
  fallback?: FunctionSpecServingScaleOptionsKedaScaledObjectFallback;
  pollingInterval?: number;
}
export interface FunctionSpecServingScaleOptionsKedaTriggers {
  authenticationRef?: FunctionSpecBuildShipwrightStrategy;
  metadata: { [k: string]: string };
  metricType?: string;
  name?: string;
  type: string;
  useCachedMetrics?: boolean;
}
export interface FunctionSpecServingTemplateAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly FunctionSpecServingTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: FunctionSpecServingTemplateAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface FunctionSpecServingTemplateAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly FunctionSpecServingTemplateAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly FunctionSpecServingTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}
export interface FunctionSpecServingTemplateContainersEnv {
  name: string;
  value?: string;
  valueFrom?: FunctionSpecServingTemplateContainersEnvValueFrom;
}
export interface FunctionSpecServingTemplateContainersLifecycle {
  postStart?: FunctionSpecServingTemplateContainersLifecyclePostStart;
  preStop?: FunctionSpecServingTemplateContainersLifecyclePostStart;
}
export interface FunctionSpecServingTemplateContainersLivenessProbe {
  exec?: FunctionSpecServingTemplateContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: FunctionSpecServingTemplateContainersLivenessProbeGrpc;
  httpGet?: FunctionSpecServingTemplateContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface FunctionSpecServingTemplateContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface FunctionSpecServingTemplateContainersResources {
  /** one per `name` */
  claims?: readonly FunctionSpecServingTemplateOs[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface FunctionSpecServingTemplateContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: FunctionSpecServingTemplateSecurityContextSeccompProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface FunctionSpecServingTemplateContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  subPath?: string;
  subPathExpr?: string;
}
export interface FunctionSpecServingTemplateSecurityContextSeccompProfile {
  localhostProfile?: string;
  type: string;
}
export interface FunctionSpecServingTemplateVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface FunctionSpecServingTemplateVolumesConfigMap {
  defaultMode?: number;
  items?: readonly FunctionSpecServingTemplateVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface FunctionSpecServingTemplateVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly FunctionSpecServingTemplateVolumesDownwardAPIItems[];
}
export interface FunctionSpecServingTemplateVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface FunctionSpecServingTemplateVolumesEphemeral {
  volumeClaimTemplate?: FunctionSpecServingTemplateVolumesEphemeralVolumeClaimTemplate;
}
export interface FunctionSpecServingTemplateVolumesHostPath {
  path: string;
  type?: string;
}
export interface FunctionSpecServingTemplateVolumesProjected {
  defaultMode?: number;
  sources?: readonly FunctionSpecServingTemplateVolumesProjectedSources[];
}
export interface FunctionSpecServingTemplateVolumesSecret {
  defaultMode?: number;
  items?: readonly FunctionSpecServingTemplateVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface FunctionSpecServingTracingProviderExporter {
  compression?: string;
  endpoint: string;
  headers?: string;
  name: string;
  protocol?: string;
  timeout?: string;
}
export interface FunctionSpecServingTriggersHttpRoute {
  gatewayRef?: FunctionSpecServingTriggersHttpRouteGatewayRef;
  /**
   * at most 16 items
   * each: 1 … 253 characters
   * each: pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostnames?: readonly string[];
  /** at most 16 items */
  rules?: readonly FunctionSpecServingTriggersHttpRouteRules[];
}
export interface FunctionSpecServingTriggersInputsDapr {
  name: string;
  topic?: string;
  type?: string;
}
export interface FunctionSpecServingScaleOptionsKedaScaledJobScalingStrategy {
  customScalingQueueLengthDeduction?: number;
  customScalingRunningJobPercentage?: string;
  multipleScalersCalculation?: string;
  pendingPodConditions?: readonly string[];
  strategy?: string;
}
export interface FunctionSpecServingScaleOptionsKedaScaledObjectAdvanced {
  horizontalPodAutoscalerConfig?: FunctionSpecServingScaleOptionsKedaScaledObjectAdvancedHorizontalPodAutoscalerConfig;
  restoreToOriginalReplicaCount?: boolean;
}
export interface FunctionSpecServingScaleOptionsKedaScaledObjectFallback {
  failureThreshold: number;
  replicas: number;
}
export interface FunctionSpecServingTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: FunctionSpecServingTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface FunctionSpecServingTemplateAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly FunctionSpecServingTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface FunctionSpecServingTemplateAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: FunctionSpecServingTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution;
  weight: number;
}
export interface FunctionSpecServingTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  labelSelector?: LabelSelector;
  namespaceSelector?: LabelSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}
export interface FunctionSpecServingTemplateContainersEnvValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: ObjectFieldSelector;
  resourceFieldRef?: ResourceFieldSelector;
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface FunctionSpecServingTemplateContainersLifecyclePostStart {
  exec?: FunctionSpecServingTemplateContainersLivenessProbeExec;
  httpGet?: FunctionSpecServingTemplateContainersLivenessProbeHttpGet;
  tcpSocket?: TCPSocketAction;
}
export interface FunctionSpecServingTemplateContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface FunctionSpecServingTemplateContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface FunctionSpecServingTemplateContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface FunctionSpecServingTemplateVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface FunctionSpecServingTemplateVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface FunctionSpecServingTemplateVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: FunctionSpecServingTemplateVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface FunctionSpecServingTemplateVolumesProjectedSources {
  configMap?: FunctionSpecServingTemplateVolumesProjectedSourcesConfigMap;
  downwardAPI?: FunctionSpecServingTemplateVolumesProjectedSourcesDownwardAPI;
  secret?: FunctionSpecServingTemplateVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: FunctionSpecServingTemplateVolumesProjectedSourcesServiceAccountToken;
}
export interface FunctionSpecServingTriggersHttpRouteGatewayRef {
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace: string;
}
export interface FunctionSpecServingTriggersHttpRouteRules {
  /** at most 16 items */
  backendRefs?: readonly FunctionSpecServingTriggersHttpRouteRulesBackendRefs[];
  /** at most 16 items */
  filters?: readonly FunctionSpecServingTriggersHttpRouteRulesFilters[];
  /**
   * at most 8 items
   * @default [{"path":{"type":"PathPrefix","value":"/"}}]
   */
  matches?: readonly FunctionSpecServingTriggersHttpRouteRulesMatches[];
}
export interface FunctionSpecServingScaleOptionsKedaScaledObjectAdvancedHorizontalPodAutoscalerConfig {
  behavior?: FunctionSpecServingScaleOptionsKedaScaledObjectAdvancedHorizontalPodAutoscalerConfigBehavior;
  name?: string;
}
export interface FunctionSpecServingTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly FunctionSpecServingTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface FunctionSpecServingTemplateVolumesEphemeralVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: TypedLocalObjectReference;
  dataSourceRef?: TypedObjectReference;
  resources?: FunctionSpecServingTemplateContainersResources;
  selector?: LabelSelector;
  /** → StorageClass */
  storageClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface FunctionSpecServingTemplateVolumesProjectedSourcesConfigMap {
  items?: readonly FunctionSpecServingTemplateVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface FunctionSpecServingTemplateVolumesProjectedSourcesDownwardAPI {
  items?: readonly FunctionSpecServingTemplateVolumesDownwardAPIItems[];
}
export interface FunctionSpecServingTemplateVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface FunctionSpecServingTriggersHttpRouteRulesBackendRefs {
  /** at most 16 items */
  filters?: readonly FunctionSpecServingTriggersHttpRouteRulesFilters[];
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
export interface FunctionSpecServingTriggersHttpRouteRulesFilters {
  extensionRef?: FunctionSpecServingTriggersHttpRouteRulesFiltersExtensionRef;
  requestHeaderModifier?: FunctionSpecServingTriggersHttpRouteRulesFiltersRequestHeaderModifier;
  requestMirror?: FunctionSpecServingTriggersHttpRouteRulesFiltersRequestMirror;
  requestRedirect?: FunctionSpecServingTriggersHttpRouteRulesFiltersRequestRedirect;
  type: "RequestHeaderModifier" | "RequestMirror" | "RequestRedirect" | "ExtensionRef";
}
export interface FunctionSpecServingTriggersHttpRouteRulesMatches {
  /**
   * at most 16 items
   * one per `name`
   */
  headers?: readonly FunctionSpecServingTriggersHttpRouteRulesMatchesHeaders[];
  method?: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH";
  /** @default {"type":"PathPrefix","value":"/"} */
  path?: FunctionSpecServingTriggersHttpRouteRulesMatchesPath;
  /**
   * at most 16 items
   * one per `name`
   */
  queryParams?: readonly FunctionSpecServingTriggersHttpRouteRulesMatchesQueryParams[];
}
export interface FunctionSpecServingScaleOptionsKedaScaledObjectAdvancedHorizontalPodAutoscalerConfigBehavior {
  scaleDown?: FunctionSpecServingScaleOptionsKedaScaledObjectAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown;
  scaleUp?: FunctionSpecServingScaleOptionsKedaScaledObjectAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown;
}
export interface FunctionSpecServingTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface FunctionSpecServingTriggersHttpRouteRulesFiltersExtensionRef {
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
export interface FunctionSpecServingTriggersHttpRouteRulesFiltersRequestHeaderModifier {
  /**
   * at most 16 items
   * one per `name`
   */
  add?: readonly FunctionSpecServingTriggersHttpRouteRulesFiltersRequestHeaderModifierAdd[];
  /** at most 16 items */
  remove?: readonly string[];
  /**
   * at most 16 items
   * one per `name`
   */
  set?: readonly FunctionSpecServingTriggersHttpRouteRulesFiltersRequestHeaderModifierAdd[];
}
export interface FunctionSpecServingTriggersHttpRouteRulesFiltersRequestMirror {
  backendRef: FunctionSpecServingTriggersHttpRouteRulesFiltersRequestMirrorBackendRef;
}
export interface FunctionSpecServingTriggersHttpRouteRulesFiltersRequestRedirect {
  /**
   * 1 … 253 characters
   * pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname?: string;
  /** 1 … 65535 */
  port?: number;
  scheme?: "http" | "https";
  /** @default 302 */
  statusCode?: 301 | 302;
}
export interface FunctionSpecServingTriggersHttpRouteRulesMatchesHeaders {
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
export interface FunctionSpecServingTriggersHttpRouteRulesMatchesPath {
  /** @default "PathPrefix" */
  type?: "Exact" | "PathPrefix" | "RegularExpression";
  /**
   * at most 1024 characters
   * @default "/"
   */
  value?: string;
}
export interface FunctionSpecServingTriggersHttpRouteRulesMatchesQueryParams {
  /** 1 … 256 characters */
  name: string;
  /** @default "Exact" */
  type?: "Exact" | "RegularExpression";
  /** 1 … 1024 characters */
  value: string;
}
export interface FunctionSpecServingScaleOptionsKedaScaledObjectAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown {
  policies?: readonly HPAScalingPolicy[];
  selectPolicy?: string;
  stabilizationWindowSeconds?: number;
}
export interface FunctionSpecServingTriggersHttpRouteRulesFiltersRequestHeaderModifierAdd {
  /**
   * 1 … 256 characters
   * pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  /** 1 … 4096 characters */
  value: string;
}
export interface FunctionSpecServingTriggersHttpRouteRulesFiltersRequestMirrorBackendRef {
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
/**
 * `core.openfunction.io/v1beta1`, namespaced
 * @see https://github.com/OpenFunction/OpenFunction
 */
export declare class FunctionV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: FunctionV1Beta1Props): { [K in keyof FunctionV1Beta1Props]: FunctionV1Beta1Props[K] } & { apiVersion: 'core.openfunction.io/v1beta1'; kind: 'Function' };
  constructor(scope: Construct, id: string, props?: FunctionV1Beta1Props);
}
export interface FunctionV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: FunctionV1Beta1Spec;
}
export interface FunctionV1Beta1Spec {
  build?: FunctionV1Beta1SpecBuild;
  image: string;
  imageCredentials?: FunctionSpecImageCredentials;
  port?: number;
  route?: FunctionSpecServingTriggersHttpRoute;
  serving?: FunctionV1Beta1SpecServing;
  version?: string;
  /** @default "OCIContainer" */
  workloadRuntime?: string;
}
export interface FunctionV1Beta1SpecBuild {
  builder?: string;
  builderCredentials?: FunctionSpecImageCredentials;
  builderMaxAge?: string;
  dockerfile?: string;
  env?: { [k: string]: string };
  failedBuildsHistoryLimit?: number;
  params?: { [k: string]: string };
  shipwright?: FunctionV1Beta1SpecBuildShipwright;
  srcRepo: FunctionSpecBuildSrcRepo;
  successfulBuildsHistoryLimit?: number;
  timeout?: string;
}
export interface FunctionV1Beta1SpecServing {
  annotations?: { [k: string]: string };
  bindings?: { [k: string]: FunctionSpecServingBindings };
  inputs?: readonly FunctionV1Beta1SpecServingInputs[];
  labels?: { [k: string]: string };
  outputs?: readonly FunctionV1Beta1SpecServingInputs[];
  params?: { [k: string]: string };
  pubsub?: { [k: string]: FunctionSpecServingBindings };
  runtime: "knative" | "async";
  scaleOptions?: FunctionV1Beta1SpecServingScaleOptions;
  states?: { [k: string]: FunctionSpecServingBindings };
  template?: FunctionSpecServingTemplate;
  timeout?: string;
  triggers?: readonly FunctionV1Beta1SpecServingTriggers[];
}
export interface FunctionV1Beta1SpecBuildShipwright {
  strategy?: FunctionSpecBuildShipwrightStrategy;
  /** format duration */
  timeout?: string;
}
export interface FunctionV1Beta1SpecServingInputs {
  component: string;
  name: string;
  operation?: string;
  params?: { [k: string]: string };
  topic?: string;
}
export interface FunctionV1Beta1SpecServingScaleOptions {
  keda?: FunctionV1Beta1SpecServingScaleOptionsKeda;
  knative?: { [k: string]: string };
  maxReplicas?: number;
  minReplicas?: number;
}
export interface FunctionV1Beta1SpecServingTriggers {
  authenticationRef?: FunctionSpecBuildShipwrightStrategy;
  metadata: { [k: string]: string };
  metricType?: string;
  name?: string;
  targetKind?: "object" | "job";
  type: string;
  useCachedMetrics?: boolean;
}
export interface FunctionV1Beta1SpecServingScaleOptionsKeda {
  scaledJob?: FunctionV1Beta1SpecServingScaleOptionsKedaScaledJob;
  scaledObject?: FunctionV1Beta1SpecServingScaleOptionsKedaScaledObject;
}
export interface FunctionV1Beta1SpecServingScaleOptionsKedaScaledJob {
  failedJobsHistoryLimit?: number;
  maxReplicaCount?: number;
  pollingInterval?: number;
  restartPolicy?: string;
  scalingStrategy?: FunctionSpecServingScaleOptionsKedaScaledJobScalingStrategy;
  successfulJobsHistoryLimit?: number;
}
export interface FunctionV1Beta1SpecServingScaleOptionsKedaScaledObject {
  advanced?: FunctionSpecServingScaleOptionsKedaScaledObjectAdvanced;
  cooldownPeriod?: number;
  maxReplicaCount?: number;
  minReplicaCount?: number;
  pollingInterval?: number;
  workloadType?: string;
}
/**
 * `core.openfunction.io/v1beta2`, namespaced
 * @see https://github.com/OpenFunction/OpenFunction
 */
export declare class Serving extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServingProps): { [K in keyof ServingProps]: ServingProps[K] } & { apiVersion: 'core.openfunction.io/v1beta2'; kind: 'Serving' };
  constructor(scope: Construct, id: string, props?: ServingProps);
}
export interface ServingProps {
  metadata?: ObjectMeta;
  spec?: ServingSpec;
}
export interface ServingSpec {
  annotations?: { [k: string]: string };
  bindings?: { [k: string]: ServingSpecBindings };
  hooks?: ServingSpecHooks;
  image: string;
  imageCredentials?: ServingSpecImageCredentials;
  labels?: { [k: string]: string };
  outputs?: readonly ServingSpecOutputs[];
  params?: { [k: string]: string };
  pubsub?: { [k: string]: ServingSpecBindings };
  scaleOptions?: ServingSpecScaleOptions;
  states?: { [k: string]: ServingSpecStates };
  template?: ServingSpecTemplate;
  timeout?: string;
  tracing?: ServingSpecTracing;
  triggers?: ServingSpecTriggers;
  version?: string;
  workloadType?: string;
}
export interface ServingSpecBindings {
  ignoreErrors?: boolean;
  initTimeout?: string;
  metadata: readonly ServingSpecBindingsMetadata[];
  type: string;
  version: string;
}
export interface ServingSpecHooks {
  policy?: string;
  post?: readonly string[];
  pre?: readonly string[];
}
export interface ServingSpecImageCredentials {
  name?: string;
}
export interface ServingSpecOutputs {
  dapr?: ServingSpecOutputsDapr;
}
export interface ServingSpecScaleOptions {
  keda?: ServingSpecScaleOptionsKeda;
  knative?: { [k: string]: string };
  maxReplicas?: number;
  minReplicas?: number;
}
export interface ServingSpecStates {
  spec?: ServingSpecBindings;
}
export interface ServingSpecTemplate {
  activeDeadlineSeconds?: number;
  affinity?: ServingSpecTemplateAffinity;
  automountServiceAccountToken?: boolean;
  containers: readonly ServingSpecTemplateContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: readonly ServingSpecTemplateEphemeralContainers[];
  hostAliases?: readonly ServingSpecTemplateHostAliases[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  /** → Secret */
  imagePullSecrets?: readonly ServingSpecImageCredentials[];
  initContainers?: readonly ServingSpecTemplateContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: ServingSpecTemplateOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly ServingSpecTemplateReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly ServingSpecTemplateResourceClaims[];
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly ServingSpecTemplateOs[];
  securityContext?: ServingSpecTemplateSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly ServingSpecTemplateTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly ServingSpecTemplateTopologySpreadConstraints[];
  volumes?: readonly ServingSpecTemplateVolumes[];
}
export interface ServingSpecTracing {
  baggage?: { [k: string]: string };
  enabled: boolean;
  provider: ServingSpecTracingProvider;
  tags?: { [k: string]: string };
}
export interface ServingSpecTriggers {
  dapr?: readonly ServingSpecTriggersDapr[];
  http?: ServingSpecTriggersHttp;
  inputs?: readonly ServingSpecTriggersInputs[];
}
export interface ServingSpecBindingsMetadata {
  name: string;
  /** → Secret */
  secretKeyRef?: ServingSpecBindingsMetadataSecretKeyRef;
  value?: Record<string, unknown>;
}
export interface ServingSpecOutputsDapr {
  metadata?: { [k: string]: string };
  name: string;
  operation?: string;
  outputName?: string;
  topic?: string;
  type?: string;
}
export interface ServingSpecScaleOptionsKeda {
  httpScaledObject?: ServingSpecScaleOptionsKedaHttpScaledObject;
  scaledJob?: ServingSpecScaleOptionsKedaScaledJob;
  scaledObject?: ServingSpecScaleOptionsKedaScaledObject;
  triggers?: readonly ServingSpecScaleOptionsKedaTriggers[];
}
export interface ServingSpecTemplateAffinity {
  nodeAffinity?: ServingSpecTemplateAffinityNodeAffinity;
  podAffinity?: ServingSpecTemplateAffinityPodAffinity;
  podAntiAffinity?: ServingSpecTemplateAffinityPodAffinity;
}
export interface ServingSpecTemplateContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly ServingSpecTemplateContainersEnv[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ServingSpecTemplateContainersLifecycle;
  livenessProbe?: ServingSpecTemplateContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ServingSpecTemplateContainersPorts[];
  readinessProbe?: ServingSpecTemplateContainersLivenessProbe;
  resources?: ServingSpecTemplateContainersResources;
  securityContext?: ServingSpecTemplateContainersSecurityContext;
  startupProbe?: ServingSpecTemplateContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly ServingSpecTemplateContainersVolumeMounts[];
  workingDir?: string;
}
export interface ServingSpecTemplateEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly ServingSpecTemplateContainersEnv[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ServingSpecTemplateContainersLifecycle;
  livenessProbe?: ServingSpecTemplateContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ServingSpecTemplateContainersPorts[];
  readinessProbe?: ServingSpecTemplateContainersLivenessProbe;
  resources?: ServingSpecTemplateContainersResources;
  securityContext?: ServingSpecTemplateContainersSecurityContext;
  startupProbe?: ServingSpecTemplateContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly ServingSpecTemplateContainersVolumeMounts[];
  workingDir?: string;
}
export interface ServingSpecTemplateHostAliases {
  hostnames?: readonly string[];
  ip?: string;
}
export interface ServingSpecTemplateOs {
  name: string;
}
export interface ServingSpecTemplateReadinessGates {
  conditionType: string;
}
export interface ServingSpecTemplateResourceClaims {
  name: string;
  source?: ClaimSource;
}
export interface ServingSpecTemplateSecurityContext {
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ServingSpecTemplateSecurityContextSeccompProfile;
  supplementalGroups?: readonly number[];
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ServingSpecTemplateTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ServingSpecTemplateTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface ServingSpecTemplateVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: ServingSpecTemplateVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: ServingSpecTemplateVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: ServingSpecTemplateVolumesDownwardAPI;
  emptyDir?: ServingSpecTemplateVolumesEmptyDir;
  ephemeral?: ServingSpecTemplateVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: ServingSpecTemplateVolumesHostPath;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: ServingSpecTemplateVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: ServingSpecTemplateVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface ServingSpecTracingProvider {
  exporter?: ServingSpecTracingProviderExporter;
  name: string;
  oapServer?: string;
}
export interface ServingSpecTriggersDapr {
  inputName?: string;
  name: string;
  topic?: string;
  type?: string;
}
export interface ServingSpecTriggersHttp {
  engine?: string;
  port?: number;
  route?: ServingSpecTriggersHttpRoute;
}
export interface ServingSpecTriggersInputs {
  dapr?: ServingSpecTriggersInputsDapr;
}
export interface ServingSpecBindingsMetadataSecretKeyRef {
  key: string;
  name: string;
}
export interface ServingSpecScaleOptionsKedaHttpScaledObject {
  cooldownPeriod?: number;
  targetPendingRequests?: number;
}
export interface ServingSpecScaleOptionsKedaScaledJob {
  failedJobsHistoryLimit?: number;
  pollingInterval?: number;
  restartPolicy?: string;
  scalingStrategy?: ServingSpecScaleOptionsKedaScaledJobScalingStrategy;
  successfulJobsHistoryLimit?: number;
}
export interface ServingSpecScaleOptionsKedaScaledObject {
  advanced?: ServingSpecScaleOptionsKedaScaledObjectAdvanced;
  cooldownPeriod?: number;
  fallback?: ServingSpecScaleOptionsKedaScaledObjectFallback;
  pollingInterval?: number;
}
export interface ServingSpecScaleOptionsKedaTriggers {
  authenticationRef?: ServingSpecScaleOptionsKedaTriggersAuthenticationRef;
  metadata: { [k: string]: string };
  metricType?: string;
  name?: string;
  type: string;
  useCachedMetrics?: boolean;
}
export interface ServingSpecTemplateAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ServingSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ServingSpecTemplateAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface ServingSpecTemplateAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ServingSpecTemplateAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly ServingSpecTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}
export interface ServingSpecTemplateContainersEnv {
  name: string;
  value?: string;
  valueFrom?: ServingSpecTemplateContainersEnvValueFrom;
}
export interface ServingSpecTemplateContainersLifecycle {
  postStart?: ServingSpecTemplateContainersLifecyclePostStart;
  preStop?: ServingSpecTemplateContainersLifecyclePostStart;
}
export interface ServingSpecTemplateContainersLivenessProbe {
  exec?: ServingSpecTemplateContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: ServingSpecTemplateContainersLivenessProbeGrpc;
  httpGet?: ServingSpecTemplateContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface ServingSpecTemplateContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface ServingSpecTemplateContainersResources {
  /** one per `name` */
  claims?: readonly ServingSpecTemplateOs[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface ServingSpecTemplateContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ServingSpecTemplateSecurityContextSeccompProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ServingSpecTemplateContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  subPath?: string;
  subPathExpr?: string;
}
export interface ServingSpecTemplateSecurityContextSeccompProfile {
  localhostProfile?: string;
  type: string;
}
export interface ServingSpecTemplateVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface ServingSpecTemplateVolumesConfigMap {
  defaultMode?: number;
  items?: readonly ServingSpecTemplateVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ServingSpecTemplateVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly ServingSpecTemplateVolumesDownwardAPIItems[];
}
export interface ServingSpecTemplateVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface ServingSpecTemplateVolumesEphemeral {
  volumeClaimTemplate?: ServingSpecTemplateVolumesEphemeralVolumeClaimTemplate;
}
export interface ServingSpecTemplateVolumesHostPath {
  path: string;
  type?: string;
}
export interface ServingSpecTemplateVolumesProjected {
  defaultMode?: number;
  sources?: readonly ServingSpecTemplateVolumesProjectedSources[];
}
export interface ServingSpecTemplateVolumesSecret {
  defaultMode?: number;
  items?: readonly ServingSpecTemplateVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface ServingSpecTracingProviderExporter {
  compression?: string;
  endpoint: string;
  headers?: string;
  name: string;
  protocol?: string;
  timeout?: string;
}
export interface ServingSpecTriggersHttpRoute {
  gatewayRef?: ServingSpecTriggersHttpRouteGatewayRef;
  /**
   * at most 16 items
   * each: 1 … 253 characters
   * each: pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostnames?: readonly string[];
  /** at most 16 items */
  rules?: readonly ServingSpecTriggersHttpRouteRules[];
}
export interface ServingSpecTriggersInputsDapr {
  name: string;
  topic?: string;
  type?: string;
}
export interface ServingSpecScaleOptionsKedaScaledJobScalingStrategy {
  customScalingQueueLengthDeduction?: number;
  customScalingRunningJobPercentage?: string;
  multipleScalersCalculation?: string;
  pendingPodConditions?: readonly string[];
  strategy?: string;
}
export interface ServingSpecScaleOptionsKedaScaledObjectAdvanced {
  horizontalPodAutoscalerConfig?: ServingSpecScaleOptionsKedaScaledObjectAdvancedHorizontalPodAutoscalerConfig;
  restoreToOriginalReplicaCount?: boolean;
}
export interface ServingSpecScaleOptionsKedaScaledObjectFallback {
  failureThreshold: number;
  replicas: number;
}
export interface ServingSpecScaleOptionsKedaTriggersAuthenticationRef {
  kind?: string;
  name: string;
}
export interface ServingSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ServingSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface ServingSpecTemplateAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ServingSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface ServingSpecTemplateAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: ServingSpecTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution;
  weight: number;
}
export interface ServingSpecTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  labelSelector?: LabelSelector;
  namespaceSelector?: LabelSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}
export interface ServingSpecTemplateContainersEnvValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: ObjectFieldSelector;
  resourceFieldRef?: ResourceFieldSelector;
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface ServingSpecTemplateContainersLifecyclePostStart {
  exec?: ServingSpecTemplateContainersLivenessProbeExec;
  httpGet?: ServingSpecTemplateContainersLivenessProbeHttpGet;
  tcpSocket?: TCPSocketAction;
}
export interface ServingSpecTemplateContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface ServingSpecTemplateContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface ServingSpecTemplateContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface ServingSpecTemplateVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface ServingSpecTemplateVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface ServingSpecTemplateVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: ServingSpecTemplateVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface ServingSpecTemplateVolumesProjectedSources {
  configMap?: ServingSpecTemplateVolumesProjectedSourcesConfigMap;
  downwardAPI?: ServingSpecTemplateVolumesProjectedSourcesDownwardAPI;
  secret?: ServingSpecTemplateVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: ServingSpecTemplateVolumesProjectedSourcesServiceAccountToken;
}
export interface ServingSpecTriggersHttpRouteGatewayRef {
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace: string;
}
export interface ServingSpecTriggersHttpRouteRules {
  /** at most 16 items */
  backendRefs?: readonly ServingSpecTriggersHttpRouteRulesBackendRefs[];
  /** at most 16 items */
  filters?: readonly ServingSpecTriggersHttpRouteRulesFilters[];
  /**
   * at most 8 items
   * @default [{"path":{"type":"PathPrefix","value":"/"}}]
   */
  matches?: readonly ServingSpecTriggersHttpRouteRulesMatches[];
}
export interface ServingSpecScaleOptionsKedaScaledObjectAdvancedHorizontalPodAutoscalerConfig {
  behavior?: ServingSpecScaleOptionsKedaScaledObjectAdvancedHorizontalPodAutoscalerConfigBehavior;
  name?: string;
}
export interface ServingSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ServingSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface ServingSpecTemplateVolumesEphemeralVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: TypedLocalObjectReference;
  dataSourceRef?: TypedObjectReference;
  resources?: ServingSpecTemplateContainersResources;
  selector?: LabelSelector;
  /** → StorageClass */
  storageClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface ServingSpecTemplateVolumesProjectedSourcesConfigMap {
  items?: readonly ServingSpecTemplateVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ServingSpecTemplateVolumesProjectedSourcesDownwardAPI {
  items?: readonly ServingSpecTemplateVolumesDownwardAPIItems[];
}
export interface ServingSpecTemplateVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface ServingSpecTriggersHttpRouteRulesBackendRefs {
  /** at most 16 items */
  filters?: readonly ServingSpecTriggersHttpRouteRulesFilters[];
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
export interface ServingSpecTriggersHttpRouteRulesFilters {
  extensionRef?: ServingSpecTriggersHttpRouteRulesFiltersExtensionRef;
  requestHeaderModifier?: ServingSpecTriggersHttpRouteRulesFiltersRequestHeaderModifier;
  requestMirror?: ServingSpecTriggersHttpRouteRulesFiltersRequestMirror;
  requestRedirect?: ServingSpecTriggersHttpRouteRulesFiltersRequestRedirect;
  type: "RequestHeaderModifier" | "RequestMirror" | "RequestRedirect" | "ExtensionRef";
}
export interface ServingSpecTriggersHttpRouteRulesMatches {
  /**
   * at most 16 items
   * one per `name`
   */
  headers?: readonly ServingSpecTriggersHttpRouteRulesMatchesHeaders[];
  method?: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH";
  /** @default {"type":"PathPrefix","value":"/"} */
  path?: ServingSpecTriggersHttpRouteRulesMatchesPath;
  /**
   * at most 16 items
   * one per `name`
   */
  queryParams?: readonly ServingSpecTriggersHttpRouteRulesMatchesQueryParams[];
}
export interface ServingSpecScaleOptionsKedaScaledObjectAdvancedHorizontalPodAutoscalerConfigBehavior {
  scaleDown?: ServingSpecScaleOptionsKedaScaledObjectAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown;
  scaleUp?: ServingSpecScaleOptionsKedaScaledObjectAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown;
}
export interface ServingSpecTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface ServingSpecTriggersHttpRouteRulesFiltersExtensionRef {
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
export interface ServingSpecTriggersHttpRouteRulesFiltersRequestHeaderModifier {
  /**
   * at most 16 items
   * one per `name`
   */
  add?: readonly ServingSpecTriggersHttpRouteRulesFiltersRequestHeaderModifierAdd[];
  /** at most 16 items */
  remove?: readonly string[];
  /**
   * at most 16 items
   * one per `name`
   */
  set?: readonly ServingSpecTriggersHttpRouteRulesFiltersRequestHeaderModifierAdd[];
}
export interface ServingSpecTriggersHttpRouteRulesFiltersRequestMirror {
  backendRef: ServingSpecTriggersHttpRouteRulesFiltersRequestMirrorBackendRef;
}
export interface ServingSpecTriggersHttpRouteRulesFiltersRequestRedirect {
  /**
   * 1 … 253 characters
   * pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname?: string;
  /** 1 … 65535 */
  port?: number;
  scheme?: "http" | "https";
  /** @default 302 */
  statusCode?: 301 | 302;
}
export interface ServingSpecTriggersHttpRouteRulesMatchesHeaders {
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
export interface ServingSpecTriggersHttpRouteRulesMatchesPath {
  /** @default "PathPrefix" */
  type?: "Exact" | "PathPrefix" | "RegularExpression";
  /**
   * at most 1024 characters
   * @default "/"
   */
  value?: string;
}
export interface ServingSpecTriggersHttpRouteRulesMatchesQueryParams {
  /** 1 … 256 characters */
  name: string;
  /** @default "Exact" */
  type?: "Exact" | "RegularExpression";
  /** 1 … 1024 characters */
  value: string;
}
export interface ServingSpecScaleOptionsKedaScaledObjectAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown {
  policies?: readonly HPAScalingPolicy[];
  selectPolicy?: string;
  stabilizationWindowSeconds?: number;
}
export interface ServingSpecTriggersHttpRouteRulesFiltersRequestHeaderModifierAdd {
  /**
   * 1 … 256 characters
   * pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  /** 1 … 4096 characters */
  value: string;
}
export interface ServingSpecTriggersHttpRouteRulesFiltersRequestMirrorBackendRef {
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
/**
 * `core.openfunction.io/v1beta1`, namespaced
 * @see https://github.com/OpenFunction/OpenFunction
 */
export declare class ServingV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServingV1Beta1Props): { [K in keyof ServingV1Beta1Props]: ServingV1Beta1Props[K] } & { apiVersion: 'core.openfunction.io/v1beta1'; kind: 'Serving' };
  constructor(scope: Construct, id: string, props?: ServingV1Beta1Props);
}
export interface ServingV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: ServingV1Beta1Spec;
}
export interface ServingV1Beta1Spec {
  annotations?: { [k: string]: string };
  bindings?: { [k: string]: ServingSpecBindings };
  image: string;
  imageCredentials?: ServingSpecImageCredentials;
  inputs?: readonly ServingV1Beta1SpecInputs[];
  labels?: { [k: string]: string };
  outputs?: readonly ServingV1Beta1SpecInputs[];
  params?: { [k: string]: string };
  port?: number;
  pubsub?: { [k: string]: ServingSpecBindings };
  runtime: "knative" | "async";
  scaleOptions?: ServingV1Beta1SpecScaleOptions;
  states?: { [k: string]: ServingSpecBindings };
  template?: ServingSpecTemplate;
  timeout?: string;
  triggers?: readonly ServingV1Beta1SpecTriggers[];
  version?: string;
}
export interface ServingV1Beta1SpecInputs {
  component: string;
  name: string;
  operation?: string;
  params?: { [k: string]: string };
  topic?: string;
}
export interface ServingV1Beta1SpecScaleOptions {
  keda?: ServingV1Beta1SpecScaleOptionsKeda;
  knative?: { [k: string]: string };
  maxReplicas?: number;
  minReplicas?: number;
}
export interface ServingV1Beta1SpecTriggers {
  authenticationRef?: ServingSpecScaleOptionsKedaTriggersAuthenticationRef;
  metadata: { [k: string]: string };
  metricType?: string;
  name?: string;
  targetKind?: "object" | "job";
  type: string;
  useCachedMetrics?: boolean;
}
export interface ServingV1Beta1SpecScaleOptionsKeda {
  scaledJob?: ServingV1Beta1SpecScaleOptionsKedaScaledJob;
  scaledObject?: ServingV1Beta1SpecScaleOptionsKedaScaledObject;
}
export interface ServingV1Beta1SpecScaleOptionsKedaScaledJob {
  failedJobsHistoryLimit?: number;
  maxReplicaCount?: number;
  pollingInterval?: number;
  restartPolicy?: string;
  scalingStrategy?: ServingSpecScaleOptionsKedaScaledJobScalingStrategy;
  successfulJobsHistoryLimit?: number;
}
export interface ServingV1Beta1SpecScaleOptionsKedaScaledObject {
  advanced?: ServingSpecScaleOptionsKedaScaledObjectAdvanced;
  cooldownPeriod?: number;
  maxReplicaCount?: number;
  minReplicaCount?: number;
  pollingInterval?: number;
  workloadType?: string;
}
/**
 * `events.openfunction.io/v1alpha1`, cluster-scoped
 * @see https://github.com/OpenFunction/OpenFunction
 */
export declare class ClusterEventBus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterEventBusProps): { [K in keyof ClusterEventBusProps]: ClusterEventBusProps[K] } & { apiVersion: 'events.openfunction.io/v1alpha1'; kind: 'ClusterEventBus' };
  constructor(scope: Construct, id: string, props?: ClusterEventBusProps);
}
export interface ClusterEventBusProps {
  metadata?: ObjectMeta;
  spec?: ClusterEventBusSpec;
}
export interface ClusterEventBusSpec {
  natsStreaming?: ClusterEventBusSpecNatsStreaming;
  topic?: string;
}
export interface ClusterEventBusSpecNatsStreaming {
  ackWaitTime?: string;
  consumerID?: string;
  deliverAll?: boolean;
  deliverNew?: boolean;
  durableSubscriptionName: string;
  maxInFlight?: number;
  natsStreamingClusterID: string;
  natsURL: string;
  scaleOption?: ClusterEventBusSpecNatsStreamingScaleOption;
  startAtSequence?: number;
  startAtTime?: string;
  startAtTimeDelta?: string;
  startAtTimeFormat?: string;
  startWithLastReceived?: boolean;
  subscriptionType: string;
}
export interface ClusterEventBusSpecNatsStreamingScaleOption {
  advanced?: ClusterEventBusSpecNatsStreamingScaleOptionAdvanced;
  authRef?: ClusterEventBusSpecNatsStreamingScaleOptionAuthRef;
  cooldownPeriod?: number;
  durableName?: string;
  lagThreshold: string;
  maxReplicaCount?: number;
  metadata?: { [k: string]: string };
  minReplicaCount?: number;
  natsServerMonitoringEndpoint: string;
  pollingInterval?: number;
  queueGroup?: string;
  subject?: string;
}
export interface ClusterEventBusSpecNatsStreamingScaleOptionAdvanced {
  horizontalPodAutoscalerConfig?: ClusterEventBusSpecNatsStreamingScaleOptionAdvancedHorizontalPodAutoscalerConfig;
  restoreToOriginalReplicaCount?: boolean;
}
export interface ClusterEventBusSpecNatsStreamingScaleOptionAuthRef {
  kind?: string;
  name: string;
}
export interface ClusterEventBusSpecNatsStreamingScaleOptionAdvancedHorizontalPodAutoscalerConfig {
  behavior?: ClusterEventBusSpecNatsStreamingScaleOptionAdvancedHorizontalPodAutoscalerConfigBehavior;
  name?: string;
}
export interface ClusterEventBusSpecNatsStreamingScaleOptionAdvancedHorizontalPodAutoscalerConfigBehavior {
  scaleDown?: ClusterEventBusSpecNatsStreamingScaleOptionAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown;
  scaleUp?: ClusterEventBusSpecNatsStreamingScaleOptionAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown;
}
export interface ClusterEventBusSpecNatsStreamingScaleOptionAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown {
  policies?: readonly HPAScalingPolicy[];
  selectPolicy?: string;
  stabilizationWindowSeconds?: number;
}
/**
 * `events.openfunction.io/v1alpha1`, namespaced
 * @see https://github.com/OpenFunction/OpenFunction
 */
export declare class EventBus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EventBusProps): { [K in keyof EventBusProps]: EventBusProps[K] } & { apiVersion: 'events.openfunction.io/v1alpha1'; kind: 'EventBus' };
  constructor(scope: Construct, id: string, props?: EventBusProps);
}
export interface EventBusProps {
  metadata?: ObjectMeta;
  spec?: EventBusSpec;
}
export interface EventBusSpec {
  natsStreaming?: EventBusSpecNatsStreaming;
  topic?: string;
}
export interface EventBusSpecNatsStreaming {
  ackWaitTime?: string;
  consumerID?: string;
  deliverAll?: boolean;
  deliverNew?: boolean;
  durableSubscriptionName: string;
  maxInFlight?: number;
  natsStreamingClusterID: string;
  natsURL: string;
  scaleOption?: EventBusSpecNatsStreamingScaleOption;
  startAtSequence?: number;
  startAtTime?: string;
  startAtTimeDelta?: string;
  startAtTimeFormat?: string;
  startWithLastReceived?: boolean;
  subscriptionType: string;
}
export interface EventBusSpecNatsStreamingScaleOption {
  advanced?: EventBusSpecNatsStreamingScaleOptionAdvanced;
  authRef?: EventBusSpecNatsStreamingScaleOptionAuthRef;
  cooldownPeriod?: number;
  durableName?: string;
  lagThreshold: string;
  maxReplicaCount?: number;
  metadata?: { [k: string]: string };
  minReplicaCount?: number;
  natsServerMonitoringEndpoint: string;
  pollingInterval?: number;
  queueGroup?: string;
  subject?: string;
}
export interface EventBusSpecNatsStreamingScaleOptionAdvanced {
  horizontalPodAutoscalerConfig?: EventBusSpecNatsStreamingScaleOptionAdvancedHorizontalPodAutoscalerConfig;
  restoreToOriginalReplicaCount?: boolean;
}
export interface EventBusSpecNatsStreamingScaleOptionAuthRef {
  kind?: string;
  name: string;
}
export interface EventBusSpecNatsStreamingScaleOptionAdvancedHorizontalPodAutoscalerConfig {
  behavior?: EventBusSpecNatsStreamingScaleOptionAdvancedHorizontalPodAutoscalerConfigBehavior;
  name?: string;
}
export interface EventBusSpecNatsStreamingScaleOptionAdvancedHorizontalPodAutoscalerConfigBehavior {
  scaleDown?: EventBusSpecNatsStreamingScaleOptionAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown;
  scaleUp?: EventBusSpecNatsStreamingScaleOptionAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown;
}
export interface EventBusSpecNatsStreamingScaleOptionAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown {
  policies?: readonly HPAScalingPolicy[];
  selectPolicy?: string;
  stabilizationWindowSeconds?: number;
}
/**
 * `events.openfunction.io/v1alpha1`, namespaced
 * @see https://github.com/OpenFunction/OpenFunction
 */
export declare class EventSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EventSourceProps): { [K in keyof EventSourceProps]: EventSourceProps[K] } & { apiVersion: 'events.openfunction.io/v1alpha1'; kind: 'EventSource' };
  constructor(scope: Construct, id: string, props?: EventSourceProps);
}
export interface EventSourceProps {
  metadata?: ObjectMeta;
  spec?: EventSourceSpec;
}
export interface EventSourceSpec {
  build?: EventSourceSpecBuild;
  cron?: { [k: string]: EventSourceSpecCron };
  eventBus?: string;
  kafka?: { [k: string]: EventSourceSpecKafka };
  logLevel?: string;
  mqtt?: { [k: string]: EventSourceSpecMqtt };
  redis?: { [k: string]: EventSourceSpecRedis };
  sink?: EventSourceSpecSink;
}
export interface EventSourceSpecBuild {
  builder?: string;
  builderCredentials?: EventSourceSpecBuildBuilderCredentials;
  builderMaxAge?: string;
  dockerfile?: string;
  env?: { [k: string]: string };
  failedBuildsHistoryLimit?: number;
  params?: { [k: string]: string };
  shipwright?: EventSourceSpecBuildShipwright;
  srcRepo: EventSourceSpecBuildSrcRepo;
  successfulBuildsHistoryLimit?: number;
  timeout?: string;
}
export interface EventSourceSpecCron {
  schedule: string;
}
export interface EventSourceSpecKafka {
  authRequired: boolean;
  brokers: string;
  maxMessageBytes?: number;
  saslPassword?: string;
  saslUsername?: string;
  scaleOption?: EventSourceSpecKafkaScaleOption;
  topic?: string;
}
export interface EventSourceSpecMqtt {
  caCert?: string;
  cleanSession?: boolean;
  clientCert?: string;
  clientKey?: string;
  consumerID?: string;
  qos?: number;
  retain?: boolean;
  topic: string;
  url: string;
}
export interface EventSourceSpecRedis {
  dialTimeout?: string;
  enableTLS?: boolean;
  failover?: boolean;
  idleCheckFrequency?: string;
  idleTimeout?: string;
  maxConnAge?: string;
  minIdleConns?: number;
  poolSize?: number;
  poolTimeout?: string;
  processingTimeout?: string;
  readTimeout?: string;
  redeliverInterval?: string;
  redisDB?: number;
  redisHost: string;
  redisMaxRetries?: number;
  redisMaxRetryInterval?: string;
  redisMinRetryInterval?: string;
  redisPassword: string;
  redisType?: string;
  sentinelMasterName?: string;
  writeTimeout?: string;
}
export interface EventSourceSpecSink {
  ref?: EventSourceSpecSinkRef;
  uri?: string;
}
export interface EventSourceSpecBuildBuilderCredentials {
  name?: string;
}
export interface EventSourceSpecBuildShipwright {
  strategy?: EventSourceSpecBuildShipwrightStrategy;
  /** format duration */
  timeout?: string;
}
export interface EventSourceSpecBuildSrcRepo {
  bundleContainer?: EventSourceSpecBuildSrcRepoBundleContainer;
  credentials?: EventSourceSpecBuildBuilderCredentials;
  revision?: string;
  sourceSubPath?: string;
  url?: string;
}
export interface EventSourceSpecKafkaScaleOption {
  advanced?: EventSourceSpecKafkaScaleOptionAdvanced;
  authRef?: EventSourceSpecBuildShipwrightStrategy;
  consumerGroup?: string;
  cooldownPeriod?: number;
  lagThreshold: string;
  maxReplicaCount?: number;
  metadata?: { [k: string]: string };
  minReplicaCount?: number;
  pollingInterval?: number;
  topic?: string;
}
export interface EventSourceSpecSinkRef {
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface EventSourceSpecBuildShipwrightStrategy {
  kind?: string;
  name: string;
}
export interface EventSourceSpecBuildSrcRepoBundleContainer {
  image: string;
}
export interface EventSourceSpecKafkaScaleOptionAdvanced {
  horizontalPodAutoscalerConfig?: EventSourceSpecKafkaScaleOptionAdvancedHorizontalPodAutoscalerConfig;
  restoreToOriginalReplicaCount?: boolean;
}
export interface EventSourceSpecKafkaScaleOptionAdvancedHorizontalPodAutoscalerConfig {
  behavior?: EventSourceSpecKafkaScaleOptionAdvancedHorizontalPodAutoscalerConfigBehavior;
  name?: string;
}
export interface EventSourceSpecKafkaScaleOptionAdvancedHorizontalPodAutoscalerConfigBehavior {
  scaleDown?: EventSourceSpecKafkaScaleOptionAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown;
  scaleUp?: EventSourceSpecKafkaScaleOptionAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown;
}
export interface EventSourceSpecKafkaScaleOptionAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown {
  policies?: readonly HPAScalingPolicy[];
  selectPolicy?: string;
  stabilizationWindowSeconds?: number;
}
/**
 * `events.openfunction.io/v1alpha1`, namespaced
 * @see https://github.com/OpenFunction/OpenFunction
 */
export declare class Trigger extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TriggerProps): { [K in keyof TriggerProps]: TriggerProps[K] } & { apiVersion: 'events.openfunction.io/v1alpha1'; kind: 'Trigger' };
  constructor(scope: Construct, id: string, props?: TriggerProps);
}
export interface TriggerProps {
  metadata?: ObjectMeta;
  spec?: TriggerSpec;
}
export interface TriggerSpec {
  eventBus: string;
  inputs: { [k: string]: TriggerSpecInputs };
  logLevel?: string;
  subscribers: readonly TriggerSpecSubscribers[];
}
export interface TriggerSpecInputs {
  event: string;
  eventSource: string;
  namespace?: string;
}
export interface TriggerSpecSubscribers {
  condition: string;
  deadLetterSink?: TriggerSpecSubscribersDeadLetterSink;
  deadLetterTopic?: string;
  sink?: TriggerSpecSubscribersDeadLetterSink;
  topic?: string;
}
export interface TriggerSpecSubscribersDeadLetterSink {
  ref?: TriggerSpecSubscribersDeadLetterSinkRef;
  uri?: string;
}
export interface TriggerSpecSubscribersDeadLetterSinkRef {
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string;
}
/**
 * `networking.openfunction.io/v1alpha1`, namespaced
 * @see https://github.com/OpenFunction/OpenFunction
 */
export declare class Gateway extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GatewayProps): { [K in keyof GatewayProps]: GatewayProps[K] } & { apiVersion: 'networking.openfunction.io/v1alpha1'; kind: 'Gateway' };
  constructor(scope: Construct, id: string, props?: GatewayProps);
}
export interface GatewayProps {
  metadata?: ObjectMeta;
  spec?: GatewaySpec;
}
export interface GatewaySpec {
  /** @default "cluster.local" */
  clusterDomain?: string;
  domain: string;
  gatewayDef?: GatewaySpecGatewayDef;
  gatewayRef?: GatewaySpecGatewayRef;
  gatewaySpec: GatewaySpecGatewaySpec;
  /** @default "{{.Name}}.{{.Namespace}}.{{.Domain}}" */
  hostTemplate?: string;
  /** @default "app.kubernetes.io/managed-by" */
  httpRouteLabelKey?: string;
  /** @default "{{.Namespace}}/{{.Name}}" */
  pathTemplate?: string;
}
export interface GatewaySpecGatewayDef {
  /** 1 … 253 characters */
  gatewayClassName: string;
  /** 1 … 253 characters */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace: string;
}
export interface GatewaySpecGatewayRef {
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace: string;
}
export interface GatewaySpecGatewaySpec {
  /**
   * at least 1 item
   * one per `name`
   */
  listeners: readonly GatewaySpecGatewaySpecListeners[];
}
export interface GatewaySpecGatewaySpecListeners {
  /** @default {"namespaces":{"from":"Same"}} */
  allowedRoutes?: GatewaySpecGatewaySpecListenersAllowedRoutes;
  /**
   * 1 … 253 characters
   * pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /** 1 … 65535 */
  port: number;
  /**
   * 1 … 255 characters
   * pattern `^[a-zA-Z0-9]([-a-zSA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9]+$`
   */
  protocol: string;
  tls?: GatewaySpecGatewaySpecListenersTls;
}
export interface GatewaySpecGatewaySpecListenersAllowedRoutes {
  /** at most 8 items */
  kinds?: readonly GatewaySpecGatewaySpecListenersAllowedRoutesKinds[];
  /** @default {"from":"Same"} */
  namespaces?: GatewaySpecGatewaySpecListenersAllowedRoutesNamespaces;
}
export interface GatewaySpecGatewaySpecListenersTls {
  /** at most 64 items */
  certificateRefs?: readonly GatewaySpecGatewaySpecListenersTlsCertificateRefs[];
  /** @default "Terminate" */
  mode?: "Terminate" | "Passthrough";
  /**
   * at most 16 keys
   * each: 0 … 4096 characters
   */
  options?: { [k: string]: string };
}
export interface GatewaySpecGatewaySpecListenersAllowedRoutesKinds {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * @default "gateway.networking.k8s.io"
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
}
export interface GatewaySpecGatewaySpecListenersAllowedRoutesNamespaces {
  /** @default "Same" */
  from?: "All" | "Selector" | "Same";
  selector?: LabelSelector;
}
export interface GatewaySpecGatewaySpecListenersTlsCertificateRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Secret"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}

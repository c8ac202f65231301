// Machine-written by `npx projen generate` from karmada v1.18.2 (github:karmada-io/karmada@0533b555e040596f4fff9b6a344efbaeed71d0cc, digest fa3f0c982cc98492da9c68bbcfc8097e): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { WebhookClientConfig } from './kubernetes/admissionregistration/v1';
import { CrossVersionObjectReference, HorizontalPodAutoscalerSpec } from './kubernetes/autoscaling/v2';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAntiAffinity, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOVolumeSource, SecretReference, StorageOSVolumeSource, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeDevice, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';
import { IngressBackend, IngressTLS } from './kubernetes/networking/v1';

/**
 * `apps.karmada.io/v1alpha1`, cluster-scoped
 * @see https://github.com/karmada-io/karmada
 */
export declare class WorkloadRebalancer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkloadRebalancerProps): { [K in keyof WorkloadRebalancerProps]: WorkloadRebalancerProps[K] } & { apiVersion: 'apps.karmada.io/v1alpha1'; kind: 'WorkloadRebalancer' };
  constructor(scope: Construct, id: string, props: WorkloadRebalancerProps);
}
export interface WorkloadRebalancerProps {
  metadata?: ObjectMeta;
  spec: WorkloadRebalancerSpec;
}
export interface WorkloadRebalancerSpec {
  ttlSecondsAfterFinished?: number;
  /** at least 1 item */
  workloads: readonly WorkloadRebalancerSpecWorkloads[];
}
export interface WorkloadRebalancerSpecWorkloads {
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string;
}
/**
 * `autoscaling.karmada.io/v1alpha1`, namespaced
 * @see https://github.com/karmada-io/karmada
 */
export declare class CronFederatedHPA extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CronFederatedHPAProps): { [K in keyof CronFederatedHPAProps]: CronFederatedHPAProps[K] } & { apiVersion: 'autoscaling.karmada.io/v1alpha1'; kind: 'CronFederatedHPA' };
  constructor(scope: Construct, id: string, props: CronFederatedHPAProps);
}
export interface CronFederatedHPAProps {
  metadata?: ObjectMeta;
  spec: CronFederatedHPASpec;
}
export interface CronFederatedHPASpec {
  rules: readonly CronFederatedHPASpecRules[];
  scaleTargetRef: CrossVersionObjectReference;
}
export interface CronFederatedHPASpecRules {
  /**
   * 0 … 32
   * @default 3
   */
  failedHistoryLimit?: number;
  /** 1 … 32 characters */
  name: string;
  schedule: string;
  /**
   * 1 … 32
   * @default 3
   */
  successfulHistoryLimit?: number;
  suspend?: boolean;
  targetMaxReplicas?: number;
  targetMinReplicas?: number;
  targetReplicas?: number;
  timeZone?: string;
}
/**
 * `autoscaling.karmada.io/v1alpha1`, namespaced
 * @see https://github.com/karmada-io/karmada
 */
export declare class FederatedHPA extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: FederatedHPAProps): { [K in keyof FederatedHPAProps]: FederatedHPAProps[K] } & { apiVersion: 'autoscaling.karmada.io/v1alpha1'; kind: 'FederatedHPA' };
  constructor(scope: Construct, id: string, props: FederatedHPAProps);
}
export interface FederatedHPAProps {
  metadata?: ObjectMeta;
  spec: HorizontalPodAutoscalerSpec;
}
/**
 * `config.karmada.io/v1alpha1`, cluster-scoped
 * @see https://github.com/karmada-io/karmada
 */
export declare class ResourceInterpreterCustomization extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ResourceInterpreterCustomizationProps): { [K in keyof ResourceInterpreterCustomizationProps]: ResourceInterpreterCustomizationProps[K] } & { apiVersion: 'config.karmada.io/v1alpha1'; kind: 'ResourceInterpreterCustomization' };
  constructor(scope: Construct, id: string, props: ResourceInterpreterCustomizationProps);
}
export interface ResourceInterpreterCustomizationProps {
  metadata?: ObjectMeta;
  spec: ResourceInterpreterCustomizationSpec;
}
export interface ResourceInterpreterCustomizationSpec {
  customizations: ResourceInterpreterCustomizationSpecCustomizations;
  target: ResourceInterpreterCustomizationSpecTarget;
}
export interface ResourceInterpreterCustomizationSpecCustomizations {
  componentResource?: ResourceInterpreterCustomizationSpecCustomizationsComponentResource;
  dependencyInterpretation?: ResourceInterpreterCustomizationSpecCustomizationsComponentResource;
  healthInterpretation?: ResourceInterpreterCustomizationSpecCustomizationsComponentResource;
  replicaResource?: ResourceInterpreterCustomizationSpecCustomizationsComponentResource;
  replicaRevision?: ResourceInterpreterCustomizationSpecCustomizationsComponentResource;
  retention?: ResourceInterpreterCustomizationSpecCustomizationsComponentResource;
  statusAggregation?: ResourceInterpreterCustomizationSpecCustomizationsComponentResource;
  statusReflection?: ResourceInterpreterCustomizationSpecCustomizationsComponentResource;
}
export interface ResourceInterpreterCustomizationSpecTarget {
  apiVersion: string;
  kind: string;
}
export interface ResourceInterpreterCustomizationSpecCustomizationsComponentResource {
  luaScript: string;
}
/**
 * `config.karmada.io/v1alpha1`, cluster-scoped
 * @see https://github.com/karmada-io/karmada
 */
export declare class ResourceInterpreterWebhookConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ResourceInterpreterWebhookConfigurationProps): { [K in keyof ResourceInterpreterWebhookConfigurationProps]: ResourceInterpreterWebhookConfigurationProps[K] } & { apiVersion: 'config.karmada.io/v1alpha1'; kind: 'ResourceInterpreterWebhookConfiguration' };
  constructor(scope: Construct, id: string, props: ResourceInterpreterWebhookConfigurationProps);
}
export interface ResourceInterpreterWebhookConfigurationProps {
  metadata?: ObjectMeta;
  webhooks: readonly ResourceInterpreterWebhookConfigurationWebhooks[];
}
export interface ResourceInterpreterWebhookConfigurationWebhooks {
  clientConfig: WebhookClientConfig;
  interpreterContextVersions: readonly string[];
  name: string;
  rules?: readonly ResourceInterpreterWebhookConfigurationWebhooksRules[];
  timeoutSeconds?: number;
}
export interface ResourceInterpreterWebhookConfigurationWebhooksRules {
  apiGroups: readonly string[];
  apiVersions: readonly string[];
  kinds: readonly string[];
  operations: readonly string[];
}
/**
 * `networking.karmada.io/v1alpha1`, namespaced
 * @see https://github.com/karmada-io/karmada
 */
export declare class MultiClusterIngress extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MultiClusterIngressProps): { [K in keyof MultiClusterIngressProps]: MultiClusterIngressProps[K] } & { apiVersion: 'networking.karmada.io/v1alpha1'; kind: 'MultiClusterIngress' };
  constructor(scope: Construct, id: string, props?: MultiClusterIngressProps);
}
export interface MultiClusterIngressProps {
  metadata?: ObjectMeta;
  spec?: MultiClusterIngressSpec;
}
export interface MultiClusterIngressSpec {
  defaultBackend?: IngressBackend;
  /** → IngressClass */
  ingressClassName?: string;
  rules?: readonly MultiClusterIngressSpecRules[];
  tls?: readonly IngressTLS[];
}
export interface MultiClusterIngressSpecRules {
  host?: string;
  http?: MultiClusterIngressSpecRulesHttp;
}
export interface MultiClusterIngressSpecRulesHttp {
  paths: readonly MultiClusterIngressSpecRulesHttpPaths[];
}
export interface MultiClusterIngressSpecRulesHttpPaths {
  backend: IngressBackend;
  path?: string;
  pathType: string;
}
/**
 * `networking.karmada.io/v1alpha1`, namespaced
 * @see https://github.com/karmada-io/karmada
 */
export declare class MultiClusterService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MultiClusterServiceProps): { [K in keyof MultiClusterServiceProps]: MultiClusterServiceProps[K] } & { apiVersion: 'networking.karmada.io/v1alpha1'; kind: 'MultiClusterService' };
  constructor(scope: Construct, id: string, props: MultiClusterServiceProps);
}
export interface MultiClusterServiceProps {
  metadata?: ObjectMeta;
  spec: MultiClusterServiceSpec;
}
export interface MultiClusterServiceSpec {
  consumerClusters?: readonly MultiClusterServiceSpecConsumerClusters[];
  ports?: readonly MultiClusterServiceSpecPorts[];
  providerClusters?: readonly MultiClusterServiceSpecConsumerClusters[];
  range?: MultiClusterServiceSpecRange;
  serviceConsumptionClusters?: readonly string[];
  serviceProvisionClusters?: readonly string[];
  types: readonly string[];
}
export interface MultiClusterServiceSpecConsumerClusters {
  name: string;
}
export interface MultiClusterServiceSpecPorts {
  name?: string;
  port: number;
}
export interface MultiClusterServiceSpecRange {
  clusterNames?: readonly string[];
}
/**
 * `operator.karmada.io/v1alpha1`, namespaced
 * @see https://github.com/karmada-io/karmada
 */
export declare class Karmada extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KarmadaProps): { [K in keyof KarmadaProps]: KarmadaProps[K] } & { apiVersion: 'operator.karmada.io/v1alpha1'; kind: 'Karmada' };
  constructor(scope: Construct, id: string, props?: KarmadaProps);
}
export interface KarmadaProps {
  metadata?: ObjectMeta;
  spec?: KarmadaSpec;
}
export interface KarmadaSpec {
  components?: KarmadaSpecComponents;
  crdTarball?: KarmadaSpecCrdTarball;
  customCertificate?: KarmadaSpecCustomCertificate;
  featureGates?: { [k: string]: boolean };
  hostCluster?: KarmadaSpecHostCluster;
  privateRegistry?: KarmadaSpecPrivateRegistry;
  suspend?: boolean;
}
export interface KarmadaSpecComponents {
  etcd: KarmadaSpecComponentsEtcd;
  karmadaAPIServer?: KarmadaSpecComponentsKarmadaAPIServer;
  karmadaAggregatedAPIServer?: KarmadaSpecComponentsKarmadaAggregatedAPIServer;
  karmadaControllerManager?: KarmadaSpecComponentsKarmadaControllerManager;
  karmadaDescheduler?: KarmadaSpecComponentsKarmadaDescheduler;
  karmadaMetricsAdapter?: KarmadaSpecComponentsKarmadaDescheduler;
  karmadaScheduler?: KarmadaSpecComponentsKarmadaScheduler;
  karmadaSearch?: KarmadaSpecComponentsKarmadaDescheduler;
  karmadaWebhook?: KarmadaSpecComponentsKarmadaDescheduler;
  kubeControllerManager?: KarmadaSpecComponentsKarmadaControllerManager;
}
export interface KarmadaSpecCrdTarball {
  /** @default "IfNotPresent" */
  crdDownloadPolicy?: "Always" | "IfNotPresent";
  httpSource?: KarmadaSpecCrdTarballHttpSource;
}
export interface KarmadaSpecCustomCertificate {
  apiServerCACert?: KarmadaSpecCustomCertificateApiServerCACert;
  /** at least 1 */
  leafCertValidityDays?: number;
}
export interface KarmadaSpecHostCluster {
  apiEndpoint?: string;
  networking?: KarmadaSpecHostClusterNetworking;
  /** → Secret */
  secretRef?: SecretReference;
}
export interface KarmadaSpecPrivateRegistry {
  registry: string;
}
export interface KarmadaSpecComponentsEtcd {
  external?: KarmadaSpecComponentsEtcdExternal;
  local?: KarmadaSpecComponentsEtcdLocal;
}
export interface KarmadaSpecComponentsKarmadaAPIServer {
  affinity?: KarmadaSpecComponentsKarmadaAPIServerAffinity;
  annotations?: { [k: string]: string };
  certSANs?: readonly string[];
  extraArgs?: { [k: string]: string };
  extraVolumeMounts?: readonly KarmadaSpecComponentsKarmadaAPIServerExtraVolumeMounts[];
  extraVolumes?: readonly KarmadaSpecComponentsKarmadaAPIServerExtraVolumes[];
  featureGates?: { [k: string]: boolean };
  imagePullPolicy?: string;
  imageRepository?: string;
  imageTag?: string;
  labels?: { [k: string]: string };
  loadBalancerClass?: string;
  podDisruptionBudgetConfig?: KarmadaSpecComponentsKarmadaAPIServerPodDisruptionBudgetConfig;
  /**
   * → PriorityClass
   * @default "system-node-critical"
   */
  priorityClassName?: string;
  replicas?: number;
  resources?: ResourceRequirements;
  serviceAnnotations?: { [k: string]: string };
  serviceSubnet?: string;
  /** @default "ClusterIP" */
  serviceType?: "ClusterIP" | "NodePort" | "LoadBalancer";
  sidecarContainers?: readonly KarmadaSpecComponentsKarmadaAPIServerSidecarContainers[];
  tolerations?: readonly KarmadaSpecComponentsKarmadaAPIServerTolerations[];
}
export interface KarmadaSpecComponentsKarmadaAggregatedAPIServer {
  affinity?: KarmadaSpecComponentsKarmadaAPIServerAffinity;
  annotations?: { [k: string]: string };
  certSANs?: readonly string[];
  extraArgs?: { [k: string]: string };
  featureGates?: { [k: string]: boolean };
  imagePullPolicy?: string;
  imageRepository?: string;
  imageTag?: string;
  labels?: { [k: string]: string };
  podDisruptionBudgetConfig?: KarmadaSpecComponentsKarmadaAPIServerPodDisruptionBudgetConfig;
  /**
   * → PriorityClass
   * @default "system-node-critical"
   */
  priorityClassName?: string;
  replicas?: number;
  resources?: ResourceRequirements;
  tolerations?: readonly KarmadaSpecComponentsKarmadaAPIServerTolerations[];
}
export interface KarmadaSpecComponentsKarmadaControllerManager {
  affinity?: KarmadaSpecComponentsKarmadaAPIServerAffinity;
  annotations?: { [k: string]: string };
  controllers?: readonly string[];
  extraArgs?: { [k: string]: string };
  featureGates?: { [k: string]: boolean };
  imagePullPolicy?: string;
  imageRepository?: string;
  imageTag?: string;
  labels?: { [k: string]: string };
  podDisruptionBudgetConfig?: KarmadaSpecComponentsKarmadaAPIServerPodDisruptionBudgetConfig;
  /**
   * → PriorityClass
   * @default "system-node-critical"
   */
  priorityClassName?: string;
  replicas?: number;
  resources?: ResourceRequirements;
  tolerations?: readonly KarmadaSpecComponentsKarmadaAPIServerTolerations[];
}
export interface KarmadaSpecComponentsKarmadaDescheduler {
  affinity?: KarmadaSpecComponentsKarmadaAPIServerAffinity;
  annotations?: { [k: string]: string };
  extraArgs?: { [k: string]: string };
  imagePullPolicy?: string;
  imageRepository?: string;
  imageTag?: string;
  labels?: { [k: string]: string };
  podDisruptionBudgetConfig?: KarmadaSpecComponentsKarmadaAPIServerPodDisruptionBudgetConfig;
  /**
   * → PriorityClass
   * @default "system-node-critical"
   */
  priorityClassName?: string;
  replicas?: number;
  resources?: ResourceRequirements;
  tolerations?: readonly KarmadaSpecComponentsKarmadaAPIServerTolerations[];
}
export interface KarmadaSpecComponentsKarmadaScheduler {
  affinity?: KarmadaSpecComponentsKarmadaAPIServerAffinity;
  annotations?: { [k: string]: string };
  extraArgs?: { [k: string]: string };
  featureGates?: { [k: string]: boolean };
  imagePullPolicy?: string;
  imageRepository?: string;
  imageTag?: string;
  labels?: { [k: string]: string };
  podDisruptionBudgetConfig?: KarmadaSpecComponentsKarmadaAPIServerPodDisruptionBudgetConfig;
  /**
   * → PriorityClass
   * @default "system-node-critical"
   */
  priorityClassName?: string;
  replicas?: number;
  resources?: ResourceRequirements;
  tolerations?: readonly KarmadaSpecComponentsKarmadaAPIServerTolerations[];
}
export interface KarmadaSpecCrdTarballHttpSource {
  proxy?: KarmadaSpecCrdTarballHttpSourceProxy;
  url: string;
}
export interface KarmadaSpecCustomCertificateApiServerCACert {
  name?: string;
  namespace?: string;
}
export interface KarmadaSpecHostClusterNetworking {
  dnsDomain?: string;
}
export interface KarmadaSpecComponentsEtcdExternal {
  endpoints: readonly string[];
  /** → Secret */
  secretRef: SecretReference;
}
export interface KarmadaSpecComponentsEtcdLocal {
  affinity?: KarmadaSpecComponentsKarmadaAPIServerAffinity;
  annotations?: { [k: string]: string };
  imagePullPolicy?: string;
  imageRepository?: string;
  imageTag?: string;
  labels?: { [k: string]: string };
  peerCertSANs?: readonly string[];
  podDisruptionBudgetConfig?: KarmadaSpecComponentsKarmadaAPIServerPodDisruptionBudgetConfig;
  /**
   * → PriorityClass
   * @default "system-node-critical"
   */
  priorityClassName?: string;
  replicas?: number;
  resources?: ResourceRequirements;
  serverCertSANs?: readonly string[];
  tolerations?: readonly KarmadaSpecComponentsKarmadaAPIServerTolerations[];
  volumeData?: KarmadaSpecComponentsEtcdLocalVolumeData;
}
export interface KarmadaSpecComponentsKarmadaAPIServerAffinity {
  nodeAffinity?: KarmadaSpecComponentsKarmadaAPIServerAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesDownwardAPI;
  emptyDir?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesEmptyDir;
  ephemeral?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesHostPath;
  image?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
/**
 * rule: `has(self.minAvailable) || has(self.maxUnavailable)`
 * rule: `!(has(self.minAvailable) && has(self.maxUnavailable))`
 */
export interface KarmadaSpecComponentsKarmadaAPIServerPodDisruptionBudgetConfig {
  maxUnavailable?: number | string;
  minAvailable?: number | string;
}
export interface KarmadaSpecComponentsKarmadaAPIServerSidecarContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLifecycle;
  livenessProbe?: KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly KarmadaSpecComponentsKarmadaAPIServerSidecarContainersPorts[];
  readinessProbe?: KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: KarmadaSpecComponentsKarmadaAPIServerSidecarContainersSecurityContext;
  startupProbe?: KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly KarmadaSpecComponentsKarmadaAPIServerExtraVolumeMounts[];
  workingDir?: string;
}
export interface KarmadaSpecComponentsKarmadaAPIServerTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface KarmadaSpecCrdTarballHttpSourceProxy {
  proxyURL: string;
}
export interface KarmadaSpecComponentsEtcdLocalVolumeData {
  emptyDir?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesEmptyDir;
  hostPath?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesHostPath;
  volumeClaim?: KarmadaSpecComponentsEtcdLocalVolumeDataVolumeClaim;
}
export interface KarmadaSpecComponentsKarmadaAPIServerAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly KarmadaSpecComponentsKarmadaAPIServerAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: KarmadaSpecComponentsKarmadaAPIServerAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesConfigMap {
  defaultMode?: number;
  items?: readonly KarmadaSpecComponentsKarmadaAPIServerExtraVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly KarmadaSpecComponentsKarmadaAPIServerExtraVolumesDownwardAPIItems[];
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesEphemeral {
  volumeClaimTemplate?: KarmadaSpecComponentsEtcdLocalVolumeDataVolumeClaim;
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesHostPath {
  path: string;
  type?: string;
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesProjected {
  defaultMode?: number;
  sources?: readonly KarmadaSpecComponentsKarmadaAPIServerExtraVolumesProjectedSources[];
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesSecret {
  defaultMode?: number;
  items?: readonly KarmadaSpecComponentsKarmadaAPIServerExtraVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLifecycle {
  postStart?: KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLifecyclePostStart;
  preStop?: KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLivenessProbe {
  exec?: KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLivenessProbeGrpc;
  httpGet?: KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface KarmadaSpecComponentsKarmadaAPIServerSidecarContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface KarmadaSpecComponentsKarmadaAPIServerSidecarContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: KarmadaSpecComponentsKarmadaAPIServerSidecarContainersSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: KarmadaSpecComponentsKarmadaAPIServerSidecarContainersSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface KarmadaSpecComponentsEtcdLocalVolumeDataVolumeClaim {
  metadata?: KarmadaSpecComponentsEtcdLocalVolumeDataVolumeClaimMetadata;
  spec: KarmadaSpecComponentsEtcdLocalVolumeDataVolumeClaimSpec;
}
export interface KarmadaSpecComponentsKarmadaAPIServerAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: KarmadaSpecComponentsKarmadaAPIServerAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface KarmadaSpecComponentsKarmadaAPIServerAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly KarmadaSpecComponentsKarmadaAPIServerAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesProjectedSources {
  clusterTrustBundle?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesProjectedSourcesClusterTrustBundle;
  configMap?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesProjectedSourcesConfigMap;
  downwardAPI?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesProjectedSourcesDownwardAPI;
  podCertificate?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesProjectedSourcesPodCertificate;
  secret?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: KarmadaSpecComponentsKarmadaAPIServerExtraVolumesProjectedSourcesServiceAccountToken;
}
export interface KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLifecyclePostStart {
  exec?: KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLivenessProbeExec;
  httpGet?: KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLivenessProbeHttpGet;
  sleep?: KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface KarmadaSpecComponentsKarmadaAPIServerSidecarContainersSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface KarmadaSpecComponentsEtcdLocalVolumeDataVolumeClaimMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface KarmadaSpecComponentsEtcdLocalVolumeDataVolumeClaimSpec {
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
export interface KarmadaSpecComponentsKarmadaAPIServerAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly KarmadaSpecComponentsKarmadaAPIServerAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesProjectedSourcesConfigMap {
  items?: readonly KarmadaSpecComponentsKarmadaAPIServerExtraVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesProjectedSourcesDownwardAPI {
  items?: readonly KarmadaSpecComponentsKarmadaAPIServerExtraVolumesDownwardAPIItems[];
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface KarmadaSpecComponentsKarmadaAPIServerExtraVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface KarmadaSpecComponentsKarmadaAPIServerSidecarContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface KarmadaSpecComponentsKarmadaAPIServerAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `policy.karmada.io/v1alpha1`, cluster-scoped
 * @see https://github.com/karmada-io/karmada
 */
export declare class ClusterOverridePolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterOverridePolicyProps): { [K in keyof ClusterOverridePolicyProps]: ClusterOverridePolicyProps[K] } & { apiVersion: 'policy.karmada.io/v1alpha1'; kind: 'ClusterOverridePolicy' };
  constructor(scope: Construct, id: string, props: ClusterOverridePolicyProps);
}
export interface ClusterOverridePolicyProps {
  metadata?: ObjectMeta;
  spec: ClusterOverridePolicySpec;
}
export interface ClusterOverridePolicySpec {
  overrideRules?: readonly ClusterOverridePolicySpecOverrideRules[];
  overriders?: ClusterOverridePolicySpecOverriders;
  resourceSelectors?: readonly ClusterOverridePolicySpecResourceSelectors[];
  targetCluster?: ClusterOverridePolicySpecTargetCluster;
}
export interface ClusterOverridePolicySpecOverrideRules {
  overriders: ClusterOverridePolicySpecOverriders;
  targetCluster?: ClusterOverridePolicySpecTargetCluster;
}
export interface ClusterOverridePolicySpecOverriders {
  annotationsOverrider?: readonly ClusterOverridePolicySpecOverridersAnnotationsOverrider[];
  argsOverrider?: readonly ClusterOverridePolicySpecOverridersArgsOverrider[];
  commandOverrider?: readonly ClusterOverridePolicySpecOverridersArgsOverrider[];
  fieldOverrider?: readonly ClusterOverridePolicySpecOverridersFieldOverrider[];
  imageOverrider?: readonly ClusterOverridePolicySpecOverridersImageOverrider[];
  labelsOverrider?: readonly ClusterOverridePolicySpecOverridersAnnotationsOverrider[];
  plaintext?: readonly ClusterOverridePolicySpecOverridersPlaintext[];
}
export interface ClusterOverridePolicySpecResourceSelectors {
  apiVersion: string;
  kind: string;
  labelSelector?: LabelSelector;
  name?: string;
  namespace?: string;
}
export interface ClusterOverridePolicySpecTargetCluster {
  clusterNames?: readonly string[];
  exclude?: readonly string[];
  fieldSelector?: ClusterOverridePolicySpecTargetClusterFieldSelector;
  labelSelector?: LabelSelector;
}
export interface ClusterOverridePolicySpecOverridersAnnotationsOverrider {
  operator: "add" | "remove" | "replace";
  value: { [k: string]: string };
}
export interface ClusterOverridePolicySpecOverridersArgsOverrider {
  containerName: string;
  operator: "add" | "remove";
  value?: readonly string[];
}
export interface ClusterOverridePolicySpecOverridersFieldOverrider {
  fieldPath: string;
  json?: readonly ClusterOverridePolicySpecOverridersFieldOverriderJson[];
  yaml?: readonly ClusterOverridePolicySpecOverridersFieldOverriderJson[];
}
export interface ClusterOverridePolicySpecOverridersImageOverrider {
  component: "Registry" | "Repository" | "Tag";
  operator: "add" | "remove" | "replace";
  predicate?: ClusterOverridePolicySpecOverridersImageOverriderPredicate;
  value?: string;
}
export interface ClusterOverridePolicySpecOverridersPlaintext {
  operator: "add" | "remove" | "replace";
  path: string;
  value?: unknown;
}
export interface ClusterOverridePolicySpecTargetClusterFieldSelector {
  matchExpressions?: readonly LabelSelectorRequirement[];
}
export interface ClusterOverridePolicySpecOverridersFieldOverriderJson {
  operator: "add" | "remove" | "replace";
  subPath: string;
  value?: unknown;
}
export interface ClusterOverridePolicySpecOverridersImageOverriderPredicate {
  path: string;
}
/**
 * `policy.karmada.io/v1alpha1`, cluster-scoped
 * @see https://github.com/karmada-io/karmada
 */
export declare class ClusterPropagationPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterPropagationPolicyProps): { [K in keyof ClusterPropagationPolicyProps]: ClusterPropagationPolicyProps[K] } & { apiVersion: 'policy.karmada.io/v1alpha1'; kind: 'ClusterPropagationPolicy' };
  constructor(scope: Construct, id: string, props: ClusterPropagationPolicyProps);
}
export interface ClusterPropagationPolicyProps {
  metadata?: ObjectMeta;
  spec: ClusterPropagationPolicySpec;
}
export interface ClusterPropagationPolicySpec {
  activationPreference?: "Lazy";
  association?: boolean;
  /** @default "Abort" */
  conflictResolution?: "Abort" | "Overwrite";
  dependentOverrides?: readonly string[];
  failover?: ClusterPropagationPolicySpecFailover;
  placement?: ClusterPropagationPolicySpecPlacement;
  /** @default "Never" */
  preemption?: "Always" | "Never";
  preserveResourcesOnDeletion?: boolean;
  priority?: number;
  propagateDeps?: boolean;
  /** at least 1 item */
  resourceSelectors: readonly ClusterPropagationPolicySpecResourceSelectors[];
  schedulePriority?: ClusterPropagationPolicySpecSchedulePriority;
  /** @default "default-scheduler" */
  schedulerName?: string;
  suspension?: ClusterPropagationPolicySpecSuspension;
}
export interface ClusterPropagationPolicySpecFailover {
  application?: ClusterPropagationPolicySpecFailoverApplication;
  cluster?: ClusterPropagationPolicySpecFailoverCluster;
}
export interface ClusterPropagationPolicySpecPlacement {
  clusterAffinities?: readonly ClusterPropagationPolicySpecPlacementClusterAffinities[];
  clusterAffinity?: ClusterPropagationPolicySpecPlacementClusterAffinity;
  clusterTolerations?: readonly ClusterPropagationPolicySpecPlacementClusterTolerations[];
  replicaScheduling?: ClusterPropagationPolicySpecPlacementReplicaScheduling;
  spreadConstraints?: readonly ClusterPropagationPolicySpecPlacementSpreadConstraints[];
  workloadAffinity?: ClusterPropagationPolicySpecPlacementWorkloadAffinity;
}
export interface ClusterPropagationPolicySpecResourceSelectors {
  apiVersion: string;
  kind: string;
  labelSelector?: LabelSelector;
  name?: string;
  namespace?: string;
}
export interface ClusterPropagationPolicySpecSchedulePriority {
  /** → PriorityClass */
  priorityClassName: string;
  priorityClassSource: "KubePriorityClass";
}
export interface ClusterPropagationPolicySpecSuspension {
  dispatching?: boolean;
  dispatchingOnClusters?: ClusterPropagationPolicySpecSuspensionDispatchingOnClusters;
}
export interface ClusterPropagationPolicySpecFailoverApplication {
  decisionConditions: ClusterPropagationPolicySpecFailoverApplicationDecisionConditions;
  gracePeriodSeconds?: number;
  /** @default "Gracefully" */
  purgeMode?: "Directly" | "Gracefully" | "Never" | "Immediately" | "Graciously";
  statePreservation?: ClusterPropagationPolicySpecFailoverApplicationStatePreservation;
}
export interface ClusterPropagationPolicySpecFailoverCluster {
  /** @default "Gracefully" */
  purgeMode?: "Directly" | "Gracefully";
  statePreservation?: ClusterPropagationPolicySpecFailoverApplicationStatePreservation;
}
export interface ClusterPropagationPolicySpecPlacementClusterAffinities {
  /** 1 … 32 characters */
  affinityName: string;
  clusterNames?: readonly string[];
  exclude?: readonly string[];
  fieldSelector?: ClusterPropagationPolicySpecPlacementClusterAffinitiesFieldSelector;
  labelSelector?: LabelSelector;
  overflowAffinities?: readonly ClusterPropagationPolicySpecPlacementClusterAffinitiesOverflowAffinities[];
}
export interface ClusterPropagationPolicySpecPlacementClusterAffinity {
  clusterNames?: readonly string[];
  exclude?: readonly string[];
  fieldSelector?: ClusterPropagationPolicySpecPlacementClusterAffinitiesFieldSelector;
  labelSelector?: LabelSelector;
}
export interface ClusterPropagationPolicySpecPlacementClusterTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ClusterPropagationPolicySpecPlacementReplicaScheduling {
  replicaDivisionPreference?: "Aggregated" | "Weighted";
  /** @default "Divided" */
  replicaSchedulingType?: "Duplicated" | "Divided";
  weightPreference?: ClusterPropagationPolicySpecPlacementReplicaSchedulingWeightPreference;
}
export interface ClusterPropagationPolicySpecPlacementSpreadConstraints {
  maxGroups?: number;
  minGroups?: number;
  spreadByField?: "cluster" | "region" | "zone" | "provider";
  spreadByLabel?: string;
}
export interface ClusterPropagationPolicySpecPlacementWorkloadAffinity {
  affinity?: ClusterPropagationPolicySpecPlacementWorkloadAffinityAffinity;
  antiAffinity?: ClusterPropagationPolicySpecPlacementWorkloadAffinityAffinity;
}
export interface ClusterPropagationPolicySpecSuspensionDispatchingOnClusters {
  clusterNames?: readonly string[];
}
export interface ClusterPropagationPolicySpecFailoverApplicationDecisionConditions {
  /** @default 300 */
  tolerationSeconds?: number;
}
export interface ClusterPropagationPolicySpecFailoverApplicationStatePreservation {
  rules: readonly ClusterPropagationPolicySpecFailoverApplicationStatePreservationRules[];
}
export interface ClusterPropagationPolicySpecPlacementClusterAffinitiesFieldSelector {
  matchExpressions?: readonly LabelSelectorRequirement[];
}
export interface ClusterPropagationPolicySpecPlacementClusterAffinitiesOverflowAffinities {
  /** 1 … 32 characters */
  affinityName: string;
  clusterNames?: readonly string[];
  exclude?: readonly string[];
  fieldSelector?: ClusterPropagationPolicySpecPlacementClusterAffinitiesFieldSelector;
  labelSelector?: LabelSelector;
}
export interface ClusterPropagationPolicySpecPlacementReplicaSchedulingWeightPreference {
  dynamicWeight?: "AvailableReplicas";
  staticWeightList?: readonly ClusterPropagationPolicySpecPlacementReplicaSchedulingWeightPreferenceStaticWeightList[];
}
export interface ClusterPropagationPolicySpecPlacementWorkloadAffinityAffinity {
  groupByLabelKey: string;
}
export interface ClusterPropagationPolicySpecFailoverApplicationStatePreservationRules {
  aliasLabelName: string;
  jsonPath: string;
}
export interface ClusterPropagationPolicySpecPlacementReplicaSchedulingWeightPreferenceStaticWeightList {
  targetCluster: ClusterPropagationPolicySpecPlacementClusterAffinity;
  /** at least 1 */
  weight: number;
}
/**
 * `policy.karmada.io/v1alpha1`, cluster-scoped
 * @see https://github.com/karmada-io/karmada
 */
export declare class ClusterTaintPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterTaintPolicyProps): { [K in keyof ClusterTaintPolicyProps]: ClusterTaintPolicyProps[K] } & { apiVersion: 'policy.karmada.io/v1alpha1'; kind: 'ClusterTaintPolicy' };
  constructor(scope: Construct, id: string, props: ClusterTaintPolicyProps);
}
export interface ClusterTaintPolicyProps {
  metadata?: ObjectMeta;
  spec: ClusterTaintPolicySpec;
}
export interface ClusterTaintPolicySpec {
  addOnConditions?: readonly ClusterTaintPolicySpecAddOnConditions[];
  removeOnConditions?: readonly ClusterTaintPolicySpecAddOnConditions[];
  /** at least 1 item */
  taints: readonly ClusterTaintPolicySpecTaints[];
  targetClusters?: ClusterTaintPolicySpecTargetClusters;
}
export interface ClusterTaintPolicySpecAddOnConditions {
  conditionType: string;
  operator: string;
  statusValues: readonly string[];
}
export interface ClusterTaintPolicySpecTaints {
  effect: string;
  key: string;
  value?: string;
}
export interface ClusterTaintPolicySpecTargetClusters {
  clusterNames?: readonly string[];
  exclude?: readonly string[];
  fieldSelector?: ClusterTaintPolicySpecTargetClustersFieldSelector;
  labelSelector?: LabelSelector;
}
export interface ClusterTaintPolicySpecTargetClustersFieldSelector {
  matchExpressions?: readonly LabelSelectorRequirement[];
}
/**
 * `policy.karmada.io/v1alpha1`, namespaced
 * @see https://github.com/karmada-io/karmada
 */
export declare class FederatedResourceQuota extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: FederatedResourceQuotaProps): { [K in keyof FederatedResourceQuotaProps]: FederatedResourceQuotaProps[K] } & { apiVersion: 'policy.karmada.io/v1alpha1'; kind: 'FederatedResourceQuota' };
  constructor(scope: Construct, id: string, props: FederatedResourceQuotaProps);
}
export interface FederatedResourceQuotaProps {
  metadata?: ObjectMeta;
  spec: FederatedResourceQuotaSpec;
}
export interface FederatedResourceQuotaSpec {
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overall: { [k: string]: number | string };
  staticAssignments?: readonly FederatedResourceQuotaSpecStaticAssignments[];
}
export interface FederatedResourceQuotaSpecStaticAssignments {
  clusterName: string;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  hard: { [k: string]: number | string };
}
/**
 * `policy.karmada.io/v1alpha1`, namespaced
 * @see https://github.com/karmada-io/karmada
 */
export declare class OverridePolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: OverridePolicyProps): { [K in keyof OverridePolicyProps]: OverridePolicyProps[K] } & { apiVersion: 'policy.karmada.io/v1alpha1'; kind: 'OverridePolicy' };
  constructor(scope: Construct, id: string, props: OverridePolicyProps);
}
export interface OverridePolicyProps {
  metadata?: ObjectMeta;
  spec: OverridePolicySpec;
}
export interface OverridePolicySpec {
  overrideRules?: readonly OverridePolicySpecOverrideRules[];
  overriders?: OverridePolicySpecOverriders;
  resourceSelectors?: readonly OverridePolicySpecResourceSelectors[];
  targetCluster?: OverridePolicySpecTargetCluster;
}
export interface OverridePolicySpecOverrideRules {
  overriders: OverridePolicySpecOverriders;
  targetCluster?: OverridePolicySpecTargetCluster;
}
export interface OverridePolicySpecOverriders {
  annotationsOverrider?: readonly OverridePolicySpecOverridersAnnotationsOverrider[];
  argsOverrider?: readonly OverridePolicySpecOverridersArgsOverrider[];
  commandOverrider?: readonly OverridePolicySpecOverridersArgsOverrider[];
  fieldOverrider?: readonly OverridePolicySpecOverridersFieldOverrider[];
  imageOverrider?: readonly OverridePolicySpecOverridersImageOverrider[];
  labelsOverrider?: readonly OverridePolicySpecOverridersAnnotationsOverrider[];
  plaintext?: readonly OverridePolicySpecOverridersPlaintext[];
}
export interface OverridePolicySpecResourceSelectors {
  apiVersion: string;
  kind: string;
  labelSelector?: LabelSelector;
  name?: string;
  namespace?: string;
}
export interface OverridePolicySpecTargetCluster {
  clusterNames?: readonly string[];
  exclude?: readonly string[];
  fieldSelector?: OverridePolicySpecTargetClusterFieldSelector;
  labelSelector?: LabelSelector;
}
export interface OverridePolicySpecOverridersAnnotationsOverrider {
  operator: "add" | "remove" | "replace";
  value: { [k: string]: string };
}
export interface OverridePolicySpecOverridersArgsOverrider {
  containerName: string;
  operator: "add" | "remove";
  value?: readonly string[];
}
export interface OverridePolicySpecOverridersFieldOverrider {
  fieldPath: string;
  json?: readonly OverridePolicySpecOverridersFieldOverriderJson[];
  yaml?: readonly OverridePolicySpecOverridersFieldOverriderJson[];
}
export interface OverridePolicySpecOverridersImageOverrider {
  component: "Registry" | "Repository" | "Tag";
  operator: "add" | "remove" | "replace";
  predicate?: OverridePolicySpecOverridersImageOverriderPredicate;
  value?: string;
}
export interface OverridePolicySpecOverridersPlaintext {
  operator: "add" | "remove" | "replace";
  path: string;
  value?: unknown;
}
export interface OverridePolicySpecTargetClusterFieldSelector {
  matchExpressions?: readonly LabelSelectorRequirement[];
}
export interface OverridePolicySpecOverridersFieldOverriderJson {
  operator: "add" | "remove" | "replace";
  subPath: string;
  value?: unknown;
}
export interface OverridePolicySpecOverridersImageOverriderPredicate {
  path: string;
}
/**
 * `policy.karmada.io/v1alpha1`, namespaced
 * @see https://github.com/karmada-io/karmada
 */
export declare class PropagationPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PropagationPolicyProps): { [K in keyof PropagationPolicyProps]: PropagationPolicyProps[K] } & { apiVersion: 'policy.karmada.io/v1alpha1'; kind: 'PropagationPolicy' };
  constructor(scope: Construct, id: string, props: PropagationPolicyProps);
}
export interface PropagationPolicyProps {
  metadata?: ObjectMeta;
  spec: PropagationPolicySpec;
}
export interface PropagationPolicySpec {
  activationPreference?: "Lazy";
  association?: boolean;
  /** @default "Abort" */
  conflictResolution?: "Abort" | "Overwrite";
  dependentOverrides?: readonly string[];
  failover?: PropagationPolicySpecFailover;
  placement?: PropagationPolicySpecPlacement;
  /** @default "Never" */
  preemption?: "Always" | "Never";
  preserveResourcesOnDeletion?: boolean;
  priority?: number;
  propagateDeps?: boolean;
  /** at least 1 item */
  resourceSelectors: readonly PropagationPolicySpecResourceSelectors[];
  schedulePriority?: PropagationPolicySpecSchedulePriority;
  /** @default "default-scheduler" */
  schedulerName?: string;
  suspension?: PropagationPolicySpecSuspension;
}
export interface PropagationPolicySpecFailover {
  application?: PropagationPolicySpecFailoverApplication;
  cluster?: PropagationPolicySpecFailoverCluster;
}
export interface PropagationPolicySpecPlacement {
  clusterAffinities?: readonly PropagationPolicySpecPlacementClusterAffinities[];
  clusterAffinity?: PropagationPolicySpecPlacementClusterAffinity;
  clusterTolerations?: readonly PropagationPolicySpecPlacementClusterTolerations[];
  replicaScheduling?: PropagationPolicySpecPlacementReplicaScheduling;
  spreadConstraints?: readonly PropagationPolicySpecPlacementSpreadConstraints[];
  workloadAffinity?: PropagationPolicySpecPlacementWorkloadAffinity;
}
export interface PropagationPolicySpecResourceSelectors {
  apiVersion: string;
  kind: string;
  labelSelector?: LabelSelector;
  name?: string;
  namespace?: string;
}
export interface PropagationPolicySpecSchedulePriority {
  /** → PriorityClass */
  priorityClassName: string;
  priorityClassSource: "KubePriorityClass";
}
export interface PropagationPolicySpecSuspension {
  dispatching?: boolean;
  dispatchingOnClusters?: PropagationPolicySpecSuspensionDispatchingOnClusters;
}
export interface PropagationPolicySpecFailoverApplication {
  decisionConditions: PropagationPolicySpecFailoverApplicationDecisionConditions;
  gracePeriodSeconds?: number;
  /** @default "Gracefully" */
  purgeMode?: "Directly" | "Gracefully" | "Never" | "Immediately" | "Graciously";
  statePreservation?: PropagationPolicySpecFailoverApplicationStatePreservation;
}
export interface PropagationPolicySpecFailoverCluster {
  /** @default "Gracefully" */
  purgeMode?: "Directly" | "Gracefully";
  statePreservation?: PropagationPolicySpecFailoverApplicationStatePreservation;
}
export interface PropagationPolicySpecPlacementClusterAffinities {
  /** 1 … 32 characters */
  affinityName: string;
  clusterNames?: readonly string[];
  exclude?: readonly string[];
  fieldSelector?: PropagationPolicySpecPlacementClusterAffinitiesFieldSelector;
  labelSelector?: LabelSelector;
  overflowAffinities?: readonly PropagationPolicySpecPlacementClusterAffinitiesOverflowAffinities[];
}
export interface PropagationPolicySpecPlacementClusterAffinity {
  clusterNames?: readonly string[];
  exclude?: readonly string[];
  fieldSelector?: PropagationPolicySpecPlacementClusterAffinitiesFieldSelector;
  labelSelector?: LabelSelector;
}
export interface PropagationPolicySpecPlacementClusterTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface PropagationPolicySpecPlacementReplicaScheduling {
  replicaDivisionPreference?: "Aggregated" | "Weighted";
  /** @default "Divided" */
  replicaSchedulingType?: "Duplicated" | "Divided";
  weightPreference?: PropagationPolicySpecPlacementReplicaSchedulingWeightPreference;
}
export interface PropagationPolicySpecPlacementSpreadConstraints {
  maxGroups?: number;
  minGroups?: number;
  spreadByField?: "cluster" | "region" | "zone" | "provider";
  spreadByLabel?: string;
}
export interface PropagationPolicySpecPlacementWorkloadAffinity {
  affinity?: PropagationPolicySpecPlacementWorkloadAffinityAffinity;
  antiAffinity?: PropagationPolicySpecPlacementWorkloadAffinityAffinity;
}
export interface PropagationPolicySpecSuspensionDispatchingOnClusters {
  clusterNames?: readonly string[];
}
export interface PropagationPolicySpecFailoverApplicationDecisionConditions {
  /** @default 300 */
  tolerationSeconds?: number;
}
export interface PropagationPolicySpecFailoverApplicationStatePreservation {
  rules: readonly PropagationPolicySpecFailoverApplicationStatePreservationRules[];
}
export interface PropagationPolicySpecPlacementClusterAffinitiesFieldSelector {
  matchExpressions?: readonly LabelSelectorRequirement[];
}
export interface PropagationPolicySpecPlacementClusterAffinitiesOverflowAffinities {
  /** 1 … 32 characters */
  affinityName: string;
  clusterNames?: readonly string[];
  exclude?: readonly string[];
  fieldSelector?: PropagationPolicySpecPlacementClusterAffinitiesFieldSelector;
  labelSelector?: LabelSelector;
}
export interface PropagationPolicySpecPlacementReplicaSchedulingWeightPreference {
  dynamicWeight?: "AvailableReplicas";
  staticWeightList?: readonly PropagationPolicySpecPlacementReplicaSchedulingWeightPreferenceStaticWeightList[];
}
export interface PropagationPolicySpecPlacementWorkloadAffinityAffinity {
  groupByLabelKey: string;
}
export interface PropagationPolicySpecFailoverApplicationStatePreservationRules {
  aliasLabelName: string;
  jsonPath: string;
}
export interface PropagationPolicySpecPlacementReplicaSchedulingWeightPreferenceStaticWeightList {
  targetCluster: PropagationPolicySpecPlacementClusterAffinity;
  /** at least 1 */
  weight: number;
}
/**
 * `remedy.karmada.io/v1alpha1`, cluster-scoped
 * @see https://github.com/karmada-io/karmada
 */
export declare class Remedy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: RemedyProps): { [K in keyof RemedyProps]: RemedyProps[K] } & { apiVersion: 'remedy.karmada.io/v1alpha1'; kind: 'Remedy' };
  constructor(scope: Construct, id: string, props: RemedyProps);
}
export interface RemedyProps {
  metadata?: ObjectMeta;
  spec: RemedySpec;
}
export interface RemedySpec {
  actions?: readonly string[];
  clusterAffinity?: RemedySpecClusterAffinity;
  decisionMatches?: readonly RemedySpecDecisionMatches[];
}
export interface RemedySpecClusterAffinity {
  clusterNames?: readonly string[];
}
export interface RemedySpecDecisionMatches {
  clusterConditionMatch?: RemedySpecDecisionMatchesClusterConditionMatch;
}
export interface RemedySpecDecisionMatchesClusterConditionMatch {
  conditionStatus: string;
  conditionType: string;
  operator: "Equal" | "NotEqual";
}
/**
 * `work.karmada.io/v1alpha2`, cluster-scoped
 * @see https://github.com/karmada-io/karmada
 */
export declare class ClusterResourceBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterResourceBindingProps): { [K in keyof ClusterResourceBindingProps]: ClusterResourceBindingProps[K] } & { apiVersion: 'work.karmada.io/v1alpha2'; kind: 'ClusterResourceBinding' };
  constructor(scope: Construct, id: string, props: ClusterResourceBindingProps);
}
export interface ClusterResourceBindingProps {
  metadata?: ObjectMeta;
  spec: ClusterResourceBindingSpec;
}
export interface ClusterResourceBindingSpec {
  clusters?: readonly ClusterResourceBindingSpecClusters[];
  components?: readonly ClusterResourceBindingSpecComponents[];
  /** @default "Abort" */
  conflictResolution?: "Abort" | "Overwrite";
  failover?: ClusterResourceBindingSpecFailover;
  gracefulEvictionTasks?: readonly ClusterResourceBindingSpecGracefulEvictionTasks[];
  placement?: ClusterResourceBindingSpecPlacement;
  preserveResourcesOnDeletion?: boolean;
  propagateDeps?: boolean;
  replicaRequirements?: ClusterResourceBindingSpecReplicaRequirements;
  replicas?: number;
  requiredBy?: readonly ClusterResourceBindingSpecRequiredBy[];
  /** format date-time */
  rescheduleTriggeredAt?: string;
  resource: ClusterResourceBindingSpecResource;
  schedulePriority?: ClusterResourceBindingSpecSchedulePriority;
  schedulerName?: string;
  suspension?: ClusterResourceBindingSpecSuspension;
  workloadAffinityGroups?: ClusterResourceBindingSpecWorkloadAffinityGroups;
}
export interface ClusterResourceBindingSpecClusters {
  name: string;
  replicas?: number;
}
export interface ClusterResourceBindingSpecComponents {
  /** at most 32 characters */
  name: string;
  replicaRequirements?: ClusterResourceBindingSpecComponentsReplicaRequirements;
  replicas: number;
}
export interface ClusterResourceBindingSpecFailover {
  application?: ClusterResourceBindingSpecFailoverApplication;
  cluster?: ClusterResourceBindingSpecFailoverCluster;
}
export interface ClusterResourceBindingSpecGracefulEvictionTasks {
  clustersBeforeFailover?: readonly string[];
  /** format date-time */
  creationTimestamp?: string;
  fromCluster: string;
  gracePeriodSeconds?: number;
  /** at most 1024 characters */
  message?: string;
  preservedLabelState?: { [k: string]: string };
  producer: string;
  purgeMode?: "Immediately" | "Directly" | "Graciously" | "Gracefully" | "Never";
  /**
   * 1 … 32 characters
   * pattern `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`
   */
  reason: string;
  replicas?: number;
  suppressDeletion?: boolean;
}
export interface ClusterResourceBindingSpecPlacement {
  clusterAffinities?: readonly ClusterResourceBindingSpecPlacementClusterAffinities[];
  clusterAffinity?: ClusterResourceBindingSpecPlacementClusterAffinity;
  clusterTolerations?: readonly ClusterResourceBindingSpecPlacementClusterTolerations[];
  replicaScheduling?: ClusterResourceBindingSpecPlacementReplicaScheduling;
  spreadConstraints?: readonly ClusterResourceBindingSpecPlacementSpreadConstraints[];
  workloadAffinity?: ClusterResourceBindingSpecPlacementWorkloadAffinity;
}
export interface ClusterResourceBindingSpecReplicaRequirements {
  namespace?: string;
  nodeClaim?: ClusterResourceBindingSpecReplicaRequirementsNodeClaim;
  /** → PriorityClass */
  priorityClassName?: string;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  resourceRequest?: { [k: string]: number | string };
}
export interface ClusterResourceBindingSpecRequiredBy {
  clusters?: readonly ClusterResourceBindingSpecClusters[];
  name: string;
  namespace?: string;
}
export interface ClusterResourceBindingSpecResource {
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}
export interface ClusterResourceBindingSpecSchedulePriority {
  priority?: number;
}
export interface ClusterResourceBindingSpecSuspension {
  dispatching?: boolean;
  dispatchingOnClusters?: ClusterResourceBindingSpecSuspensionDispatchingOnClusters;
  scheduling?: boolean;
}
export interface ClusterResourceBindingSpecWorkloadAffinityGroups {
  affinityGroup?: string;
  antiAffinityGroup?: string;
}
export interface ClusterResourceBindingSpecComponentsReplicaRequirements {
  nodeClaim?: ClusterResourceBindingSpecReplicaRequirementsNodeClaim;
  /** → PriorityClass */
  priorityClassName?: string;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  resourceRequest?: { [k: string]: number | string };
}
export interface ClusterResourceBindingSpecFailoverApplication {
  decisionConditions: ClusterResourceBindingSpecFailoverApplicationDecisionConditions;
  gracePeriodSeconds?: number;
  /** @default "Gracefully" */
  purgeMode?: "Directly" | "Gracefully" | "Never" | "Immediately" | "Graciously";
  statePreservation?: ClusterResourceBindingSpecFailoverApplicationStatePreservation;
}
export interface ClusterResourceBindingSpecFailoverCluster {
  /** @default "Gracefully" */
  purgeMode?: "Directly" | "Gracefully";
  statePreservation?: ClusterResourceBindingSpecFailoverApplicationStatePreservation;
}
export interface ClusterResourceBindingSpecPlacementClusterAffinities {
  /** 1 … 32 characters */
  affinityName: string;
  clusterNames?: readonly string[];
  exclude?: readonly string[];
  fieldSelector?: ClusterResourceBindingSpecPlacementClusterAffinitiesFieldSelector;
  labelSelector?: LabelSelector;
  overflowAffinities?: readonly ClusterResourceBindingSpecPlacementClusterAffinitiesOverflowAffinities[];
}
export interface ClusterResourceBindingSpecPlacementClusterAffinity {
  clusterNames?: readonly string[];
  exclude?: readonly string[];
  fieldSelector?: ClusterResourceBindingSpecPlacementClusterAffinitiesFieldSelector;
  labelSelector?: LabelSelector;
}
export interface ClusterResourceBindingSpecPlacementClusterTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ClusterResourceBindingSpecPlacementReplicaScheduling {
  replicaDivisionPreference?: "Aggregated" | "Weighted";
  /** @default "Divided" */
  replicaSchedulingType?: "Duplicated" | "Divided";
  weightPreference?: ClusterResourceBindingSpecPlacementReplicaSchedulingWeightPreference;
}
export interface ClusterResourceBindingSpecPlacementSpreadConstraints {
  maxGroups?: number;
  minGroups?: number;
  spreadByField?: "cluster" | "region" | "zone" | "provider";
  spreadByLabel?: string;
}
export interface ClusterResourceBindingSpecPlacementWorkloadAffinity {
  affinity?: ClusterResourceBindingSpecPlacementWorkloadAffinityAffinity;
  antiAffinity?: ClusterResourceBindingSpecPlacementWorkloadAffinityAffinity;
}
export interface ClusterResourceBindingSpecReplicaRequirementsNodeClaim {
  hardNodeAffinity?: ClusterResourceBindingSpecReplicaRequirementsNodeClaimHardNodeAffinity;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly ClusterResourceBindingSpecPlacementClusterTolerations[];
}
export interface ClusterResourceBindingSpecSuspensionDispatchingOnClusters {
  clusterNames?: readonly string[];
}
export interface ClusterResourceBindingSpecFailoverApplicationDecisionConditions {
  /** @default 300 */
  tolerationSeconds?: number;
}
export interface ClusterResourceBindingSpecFailoverApplicationStatePreservation {
  rules: readonly ClusterResourceBindingSpecFailoverApplicationStatePreservationRules[];
}
export interface ClusterResourceBindingSpecPlacementClusterAffinitiesFieldSelector {
  matchExpressions?: readonly LabelSelectorRequirement[];
}
export interface ClusterResourceBindingSpecPlacementClusterAffinitiesOverflowAffinities {
  /** 1 … 32 characters */
  affinityName: string;
  clusterNames?: readonly string[];
  exclude?: readonly string[];
  fieldSelector?: ClusterResourceBindingSpecPlacementClusterAffinitiesFieldSelector;
  labelSelector?: LabelSelector;
}
export interface ClusterResourceBindingSpecPlacementReplicaSchedulingWeightPreference {
  dynamicWeight?: "AvailableReplicas";
  staticWeightList?: readonly ClusterResourceBindingSpecPlacementReplicaSchedulingWeightPreferenceStaticWeightList[];
}
export interface ClusterResourceBindingSpecPlacementWorkloadAffinityAffinity {
  groupByLabelKey: string;
}
export interface ClusterResourceBindingSpecReplicaRequirementsNodeClaimHardNodeAffinity {
  nodeSelectorTerms: readonly ClusterResourceBindingSpecReplicaRequirementsNodeClaimHardNodeAffinityNodeSelectorTerms[];
}
export interface ClusterResourceBindingSpecFailoverApplicationStatePreservationRules {
  aliasLabelName: string;
  jsonPath: string;
}
export interface ClusterResourceBindingSpecPlacementReplicaSchedulingWeightPreferenceStaticWeightList {
  targetCluster: ClusterResourceBindingSpecPlacementClusterAffinity;
  /** at least 1 */
  weight: number;
}
export interface ClusterResourceBindingSpecReplicaRequirementsNodeClaimHardNodeAffinityNodeSelectorTerms {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ClusterResourceBindingSpecReplicaRequirementsNodeClaimHardNodeAffinityNodeSelectorTermsMatchFields[];
}
export interface ClusterResourceBindingSpecReplicaRequirementsNodeClaimHardNodeAffinityNodeSelectorTermsMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `work.karmada.io/v1alpha1`, cluster-scoped
 * @see https://github.com/karmada-io/karmada
 */
export declare class ClusterResourceBindingV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterResourceBindingV1Alpha1Props): { [K in keyof ClusterResourceBindingV1Alpha1Props]: ClusterResourceBindingV1Alpha1Props[K] } & { apiVersion: 'work.karmada.io/v1alpha1'; kind: 'ClusterResourceBinding' };
  constructor(scope: Construct, id: string, props: ClusterResourceBindingV1Alpha1Props);
}
export interface ClusterResourceBindingV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: ClusterResourceBindingV1Alpha1Spec;
}
export interface ClusterResourceBindingV1Alpha1Spec {
  clusters?: readonly ClusterResourceBindingSpecClusters[];
  resource: ClusterResourceBindingV1Alpha1SpecResource;
}
export interface ClusterResourceBindingV1Alpha1SpecResource {
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string;
  replicas?: number;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  resourcePerReplicas?: { [k: string]: number | string };
  resourceVersion?: string;
}
/**
 * `work.karmada.io/v1alpha2`, namespaced
 * @see https://github.com/karmada-io/karmada
 */
export declare class ResourceBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ResourceBindingProps): { [K in keyof ResourceBindingProps]: ResourceBindingProps[K] } & { apiVersion: 'work.karmada.io/v1alpha2'; kind: 'ResourceBinding' };
  constructor(scope: Construct, id: string, props: ResourceBindingProps);
}
export interface ResourceBindingProps {
  metadata?: ObjectMeta;
  spec: ResourceBindingSpec;
}
export interface ResourceBindingSpec {
  clusters?: readonly ResourceBindingSpecClusters[];
  components?: readonly ResourceBindingSpecComponents[];
  /** @default "Abort" */
  conflictResolution?: "Abort" | "Overwrite";
  failover?: ResourceBindingSpecFailover;
  gracefulEvictionTasks?: readonly ResourceBindingSpecGracefulEvictionTasks[];
  placement?: ResourceBindingSpecPlacement;
  preserveResourcesOnDeletion?: boolean;
  propagateDeps?: boolean;
  replicaRequirements?: ResourceBindingSpecReplicaRequirements;
  replicas?: number;
  requiredBy?: readonly ResourceBindingSpecRequiredBy[];
  /** format date-time */
  rescheduleTriggeredAt?: string;
  resource: ResourceBindingSpecResource;
  schedulePriority?: ResourceBindingSpecSchedulePriority;
  schedulerName?: string;
  suspension?: ResourceBindingSpecSuspension;
  workloadAffinityGroups?: ResourceBindingSpecWorkloadAffinityGroups;
}
export interface ResourceBindingSpecClusters {
  name: string;
  replicas?: number;
}
export interface ResourceBindingSpecComponents {
  /** at most 32 characters */
  name: string;
  replicaRequirements?: ResourceBindingSpecComponentsReplicaRequirements;
  replicas: number;
}
export interface ResourceBindingSpecFailover {
  application?: ResourceBindingSpecFailoverApplication;
  cluster?: ResourceBindingSpecFailoverCluster;
}
export interface ResourceBindingSpecGracefulEvictionTasks {
  clustersBeforeFailover?: readonly string[];
  /** format date-time */
  creationTimestamp?: string;
  fromCluster: string;
  gracePeriodSeconds?: number;
  /** at most 1024 characters */
  message?: string;
  preservedLabelState?: { [k: string]: string };
  producer: string;
  purgeMode?: "Immediately" | "Directly" | "Graciously" | "Gracefully" | "Never";
  /**
   * 1 … 32 characters
   * pattern `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`
   */
  reason: string;
  replicas?: number;
  suppressDeletion?: boolean;
}
export interface ResourceBindingSpecPlacement {
  clusterAffinities?: readonly ResourceBindingSpecPlacementClusterAffinities[];
  clusterAffinity?: ResourceBindingSpecPlacementClusterAffinity;
  clusterTolerations?: readonly ResourceBindingSpecPlacementClusterTolerations[];
  replicaScheduling?: ResourceBindingSpecPlacementReplicaScheduling;
  spreadConstraints?: readonly ResourceBindingSpecPlacementSpreadConstraints[];
  workloadAffinity?: ResourceBindingSpecPlacementWorkloadAffinity;
}
export interface ResourceBindingSpecReplicaRequirements {
  namespace?: string;
  nodeClaim?: ResourceBindingSpecReplicaRequirementsNodeClaim;
  /** → PriorityClass */
  priorityClassName?: string;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  resourceRequest?: { [k: string]: number | string };
}
export interface ResourceBindingSpecRequiredBy {
  clusters?: readonly ResourceBindingSpecClusters[];
  name: string;
  namespace?: string;
}
export interface ResourceBindingSpecResource {
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}
export interface ResourceBindingSpecSchedulePriority {
  priority?: number;
}
export interface ResourceBindingSpecSuspension {
  dispatching?: boolean;
  dispatchingOnClusters?: ResourceBindingSpecSuspensionDispatchingOnClusters;
  scheduling?: boolean;
}
export interface ResourceBindingSpecWorkloadAffinityGroups {
  affinityGroup?: string;
  antiAffinityGroup?: string;
}
export interface ResourceBindingSpecComponentsReplicaRequirements {
  nodeClaim?: ResourceBindingSpecReplicaRequirementsNodeClaim;
  /** → PriorityClass */
  priorityClassName?: string;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  resourceRequest?: { [k: string]: number | string };
}
export interface ResourceBindingSpecFailoverApplication {
  decisionConditions: ResourceBindingSpecFailoverApplicationDecisionConditions;
  gracePeriodSeconds?: number;
  /** @default "Gracefully" */
  purgeMode?: "Directly" | "Gracefully" | "Never" | "Immediately" | "Graciously";
  statePreservation?: ResourceBindingSpecFailoverApplicationStatePreservation;
}
export interface ResourceBindingSpecFailoverCluster {
  /** @default "Gracefully" */
  purgeMode?: "Directly" | "Gracefully";
  statePreservation?: ResourceBindingSpecFailoverApplicationStatePreservation;
}
export interface ResourceBindingSpecPlacementClusterAffinities {
  /** 1 … 32 characters */
  affinityName: string;
  clusterNames?: readonly string[];
  exclude?: readonly string[];
  fieldSelector?: ResourceBindingSpecPlacementClusterAffinitiesFieldSelector;
  labelSelector?: LabelSelector;
  overflowAffinities?: readonly ResourceBindingSpecPlacementClusterAffinitiesOverflowAffinities[];
}
export interface ResourceBindingSpecPlacementClusterAffinity {
  clusterNames?: readonly string[];
  exclude?: readonly string[];
  fieldSelector?: ResourceBindingSpecPlacementClusterAffinitiesFieldSelector;
  labelSelector?: LabelSelector;
}
export interface ResourceBindingSpecPlacementClusterTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ResourceBindingSpecPlacementReplicaScheduling {
  replicaDivisionPreference?: "Aggregated" | "Weighted";
  /** @default "Divided" */
  replicaSchedulingType?: "Duplicated" | "Divided";
  weightPreference?: ResourceBindingSpecPlacementReplicaSchedulingWeightPreference;
}
export interface ResourceBindingSpecPlacementSpreadConstraints {
  maxGroups?: number;
  minGroups?: number;
  spreadByField?: "cluster" | "region" | "zone" | "provider";
  spreadByLabel?: string;
}
export interface ResourceBindingSpecPlacementWorkloadAffinity {
  affinity?: ResourceBindingSpecPlacementWorkloadAffinityAffinity;
  antiAffinity?: ResourceBindingSpecPlacementWorkloadAffinityAffinity;
}
export interface ResourceBindingSpecReplicaRequirementsNodeClaim {
  hardNodeAffinity?: ResourceBindingSpecReplicaRequirementsNodeClaimHardNodeAffinity;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly ResourceBindingSpecPlacementClusterTolerations[];
}
export interface ResourceBindingSpecSuspensionDispatchingOnClusters {
  clusterNames?: readonly string[];
}
export interface ResourceBindingSpecFailoverApplicationDecisionConditions {
  /** @default 300 */
  tolerationSeconds?: number;
}
export interface ResourceBindingSpecFailoverApplicationStatePreservation {
  rules: readonly ResourceBindingSpecFailoverApplicationStatePreservationRules[];
}
export interface ResourceBindingSpecPlacementClusterAffinitiesFieldSelector {
  matchExpressions?: readonly LabelSelectorRequirement[];
}
export interface ResourceBindingSpecPlacementClusterAffinitiesOverflowAffinities {
  /** 1 … 32 characters */
  affinityName: string;
  clusterNames?: readonly string[];
  exclude?: readonly string[];
  fieldSelector?: ResourceBindingSpecPlacementClusterAffinitiesFieldSelector;
  labelSelector?: LabelSelector;
}
export interface ResourceBindingSpecPlacementReplicaSchedulingWeightPreference {
  dynamicWeight?: "AvailableReplicas";
  staticWeightList?: readonly ResourceBindingSpecPlacementReplicaSchedulingWeightPreferenceStaticWeightList[];
}
export interface ResourceBindingSpecPlacementWorkloadAffinityAffinity {
  groupByLabelKey: string;
}
export interface ResourceBindingSpecReplicaRequirementsNodeClaimHardNodeAffinity {
  nodeSelectorTerms: readonly ResourceBindingSpecReplicaRequirementsNodeClaimHardNodeAffinityNodeSelectorTerms[];
}
export interface ResourceBindingSpecFailoverApplicationStatePreservationRules {
  aliasLabelName: string;
  jsonPath: string;
}
export interface ResourceBindingSpecPlacementReplicaSchedulingWeightPreferenceStaticWeightList {
  targetCluster: ResourceBindingSpecPlacementClusterAffinity;
  /** at least 1 */
  weight: number;
}
export interface ResourceBindingSpecReplicaRequirementsNodeClaimHardNodeAffinityNodeSelectorTerms {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ResourceBindingSpecReplicaRequirementsNodeClaimHardNodeAffinityNodeSelectorTermsMatchFields[];
}
export interface ResourceBindingSpecReplicaRequirementsNodeClaimHardNodeAffinityNodeSelectorTermsMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `work.karmada.io/v1alpha1`, namespaced
 * @see https://github.com/karmada-io/karmada
 */
export declare class ResourceBindingV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ResourceBindingV1Alpha1Props): { [K in keyof ResourceBindingV1Alpha1Props]: ResourceBindingV1Alpha1Props[K] } & { apiVersion: 'work.karmada.io/v1alpha1'; kind: 'ResourceBinding' };
  constructor(scope: Construct, id: string, props: ResourceBindingV1Alpha1Props);
}
export interface ResourceBindingV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: ResourceBindingV1Alpha1Spec;
}
export interface ResourceBindingV1Alpha1Spec {
  clusters?: readonly ResourceBindingSpecClusters[];
  resource: ResourceBindingV1Alpha1SpecResource;
}
export interface ResourceBindingV1Alpha1SpecResource {
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string;
  replicas?: number;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  resourcePerReplicas?: { [k: string]: number | string };
  resourceVersion?: string;
}
/**
 * `work.karmada.io/v1alpha1`, namespaced
 * @see https://github.com/karmada-io/karmada
 */
export declare class Work extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkProps): { [K in keyof WorkProps]: WorkProps[K] } & { apiVersion: 'work.karmada.io/v1alpha1'; kind: 'Work' };
  constructor(scope: Construct, id: string, props: WorkProps);
}
export interface WorkProps {
  metadata?: ObjectMeta;
  spec: WorkSpec;
}
export interface WorkSpec {
  preserveResourcesOnDeletion?: boolean;
  suspendDispatching?: boolean;
  workload?: WorkSpecWorkload;
}
export interface WorkSpecWorkload {
  manifests?: readonly Record<string, unknown>[];
}

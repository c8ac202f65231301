// Machine-written by `npx projen generate` from prometheus-operator v0.93.0 (github:prometheus-operator/prometheus-operator@f8fafd475f3d132e239432ae6172de60a6cb6516, digest fe0dc4d8c8b4e15e0d58e152c131d2d2): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { StatefulSetPersistentVolumeClaimRetentionPolicy } from './kubernetes/apps/v1';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ConfigMapKeySelector, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAntiAffinity, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOVolumeSource, SecretKeySelector, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeDevice, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `monitoring.coreos.com/v1`, namespaced
 * @see https://github.com/prometheus-operator/prometheus-operator
 */
export declare class Alertmanager extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: AlertmanagerProps): { [K in keyof AlertmanagerProps]: AlertmanagerProps[K] } & { apiVersion: 'monitoring.coreos.com/v1'; kind: 'Alertmanager' };
  constructor(scope: Construct, id: string, props: AlertmanagerProps);
}
export interface AlertmanagerProps {
  metadata?: ObjectMeta;
  spec: AlertmanagerSpec;
}
export interface AlertmanagerSpec {
  additionalArgs?: readonly AlertmanagerSpecAdditionalArgs[];
  additionalPeers?: readonly string[];
  affinity?: AlertmanagerSpecAffinity;
  alertmanagerConfigMatcherStrategy?: AlertmanagerSpecAlertmanagerConfigMatcherStrategy;
  alertmanagerConfigNamespaceSelector?: LabelSelector;
  alertmanagerConfigSelector?: LabelSelector;
  alertmanagerConfiguration?: AlertmanagerSpecAlertmanagerConfiguration;
  automountServiceAccountToken?: boolean;
  baseImage?: string;
  clusterAdvertiseAddress?: string;
  /** pattern `^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  clusterGossipInterval?: string;
  clusterLabel?: string;
  /** pattern `^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  clusterPeerTimeout?: string;
  /** pattern `^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  clusterPushpullInterval?: string;
  clusterTLS?: AlertmanagerSpecClusterTLS;
  configMaps?: readonly string[];
  configSecret?: string;
  containers?: readonly AlertmanagerSpecContainers[];
  dnsConfig?: AlertmanagerSpecDnsConfig;
  dnsPolicy?: "ClusterFirstWithHostNet" | "ClusterFirst" | "Default" | "None";
  enableFeatures?: readonly string[];
  enableServiceLinks?: boolean;
  externalUrl?: string;
  forceEnableClusterMode?: boolean;
  /** one per `ip` */
  hostAliases?: readonly AlertmanagerSpecHostAliases[];
  hostNetwork?: boolean;
  hostUsers?: boolean;
  image?: string;
  imagePullPolicy?: "" | "Always" | "Never" | "IfNotPresent";
  /** → Secret */
  imagePullSecrets?: readonly AlertmanagerSpecImagePullSecrets[];
  initContainers?: readonly AlertmanagerSpecContainers[];
  limits?: AlertmanagerSpecLimits;
  listenLocal?: boolean;
  logFormat?: "" | "logfmt" | "json";
  logLevel?: "" | "debug" | "info" | "warn" | "error";
  /** at least 0 */
  minReadySeconds?: number;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  paused?: boolean;
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy;
  podManagementPolicy?: "OrderedReady" | "Parallel";
  podMetadata?: AlertmanagerSpecPodMetadata;
  /** @default "web" */
  portName?: string;
  /** → PriorityClass */
  priorityClassName?: string;
  replicas?: number;
  resources?: ResourceRequirements;
  /**
   * pattern `^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`
   * @default "120h"
   */
  retention?: string;
  routePrefix?: string;
  /** at least 1 character */
  schedulerName?: string;
  secrets?: readonly string[];
  securityContext?: AlertmanagerSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
  /** at least 1 character */
  serviceName?: string;
  sha?: string;
  storage?: AlertmanagerSpecStorage;
  tag?: string;
  /** at least 0 */
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly AlertmanagerSpecTolerations[];
  topologySpreadConstraints?: readonly AlertmanagerSpecTopologySpreadConstraints[];
  updateStrategy?: AlertmanagerSpecUpdateStrategy;
  version?: string;
  volumeMounts?: readonly AlertmanagerSpecVolumeMounts[];
  volumes?: readonly AlertmanagerSpecVolumes[];
  web?: AlertmanagerSpecWeb;
}
export interface AlertmanagerSpecAdditionalArgs {
  /** at least 1 character */
  name: string;
  value?: string;
}
export interface AlertmanagerSpecAffinity {
  nodeAffinity?: AlertmanagerSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface AlertmanagerSpecAlertmanagerConfigMatcherStrategy {
  /** @default "OnNamespace" */
  type?: "OnNamespace" | "OnNamespaceExceptForAlertmanagerNamespace" | "None";
}
export interface AlertmanagerSpecAlertmanagerConfiguration {
  global?: AlertmanagerSpecAlertmanagerConfigurationGlobal;
  /** at least 1 character */
  name?: string;
  templates?: readonly AlertmanagerSpecAlertmanagerConfigurationTemplates[];
}
export interface AlertmanagerSpecClusterTLS {
  client: AlertmanagerSpecClusterTLSClient;
  server: AlertmanagerSpecClusterTLSServer;
}
export interface AlertmanagerSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: AlertmanagerSpecContainersLifecycle;
  livenessProbe?: AlertmanagerSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly AlertmanagerSpecContainersPorts[];
  readinessProbe?: AlertmanagerSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: AlertmanagerSpecContainersSecurityContext;
  startupProbe?: AlertmanagerSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly AlertmanagerSpecVolumeMounts[];
  workingDir?: string;
}
export interface AlertmanagerSpecDnsConfig {
  /**
   * no duplicates
   * each: at least 1 character
   */
  nameservers?: readonly string[];
  /** one per `name` */
  options?: readonly AlertmanagerSpecAdditionalArgs[];
  /**
   * no duplicates
   * each: at least 1 character
   */
  searches?: readonly string[];
}
export interface AlertmanagerSpecHostAliases {
  hostnames: readonly string[];
  ip: string;
}
export interface AlertmanagerSpecImagePullSecrets {
  name?: string;
}
export interface AlertmanagerSpecLimits {
  /** pattern `(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$` */
  maxPerSilenceBytes?: string;
  /** at least 0 */
  maxSilences?: number;
}
export interface AlertmanagerSpecPodMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  name?: string;
}
export interface AlertmanagerSpecSecurityContext {
  appArmorProfile?: AlertmanagerSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: AlertmanagerSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface AlertmanagerSpecStorage {
  disableMountSubPath?: boolean;
  emptyDir?: AlertmanagerSpecStorageEmptyDir;
  ephemeral?: AlertmanagerSpecStorageEphemeral;
  volumeClaimTemplate?: AlertmanagerSpecStorageVolumeClaimTemplate;
}
export interface AlertmanagerSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface AlertmanagerSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
/** rule: `!(self.type != 'RollingUpdate' && has(self.rollingUpdate))` */
export interface AlertmanagerSpecUpdateStrategy {
  rollingUpdate?: AlertmanagerSpecUpdateStrategyRollingUpdate;
  type: "OnDelete" | "RollingUpdate";
}
export interface AlertmanagerSpecVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface AlertmanagerSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: AlertmanagerSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: AlertmanagerSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: AlertmanagerSpecVolumesDownwardAPI;
  emptyDir?: AlertmanagerSpecStorageEmptyDir;
  ephemeral?: AlertmanagerSpecStorageEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: AlertmanagerSpecVolumesHostPath;
  image?: AlertmanagerSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: AlertmanagerSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: AlertmanagerSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface AlertmanagerSpecWeb {
  /** at least 0 */
  getConcurrency?: number;
  httpConfig?: AlertmanagerSpecWebHttpConfig;
  /** at least 0 */
  timeout?: number;
  tlsConfig?: AlertmanagerSpecClusterTLSServer;
}
export interface AlertmanagerSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly AlertmanagerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: AlertmanagerSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface AlertmanagerSpecAlertmanagerConfigurationGlobal {
  httpConfig?: AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfig;
  jira?: AlertmanagerSpecAlertmanagerConfigurationGlobalJira;
  mattermost?: AlertmanagerSpecAlertmanagerConfigurationGlobalMattermost;
  opsGenieApiKey?: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
  opsGenieApiUrl?: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
  /** pattern `^(http|https)://.+$` */
  pagerdutyUrl?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  resolveTimeout?: string;
  rocketChat?: AlertmanagerSpecAlertmanagerConfigurationGlobalRocketChat;
  slackApiUrl?: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
  smtp?: AlertmanagerSpecAlertmanagerConfigurationGlobalSmtp;
  telegram?: AlertmanagerSpecAlertmanagerConfigurationGlobalJira;
  victorops?: AlertmanagerSpecAlertmanagerConfigurationGlobalVictorops;
  webex?: AlertmanagerSpecAlertmanagerConfigurationGlobalJira;
  wechat?: AlertmanagerSpecAlertmanagerConfigurationGlobalWechat;
}
export interface AlertmanagerSpecAlertmanagerConfigurationTemplates {
  configMap?: ConfigMapKeySelector;
  secret?: SecretKeySelector;
}
export interface AlertmanagerSpecClusterTLSClient {
  ca?: AlertmanagerSpecAlertmanagerConfigurationTemplates;
  cert?: AlertmanagerSpecAlertmanagerConfigurationTemplates;
  insecureSkipVerify?: boolean;
  keySecret?: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  serverName?: string;
}
export interface AlertmanagerSpecClusterTLSServer {
  cert?: AlertmanagerSpecAlertmanagerConfigurationTemplates;
  certFile?: string;
  cipherSuites?: readonly string[];
  clientAuthType?: string;
  clientCAFile?: string;
  client_ca?: AlertmanagerSpecAlertmanagerConfigurationTemplates;
  curvePreferences?: readonly string[];
  keyFile?: string;
  keySecret?: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
  maxVersion?: string;
  minVersion?: string;
  preferServerCipherSuites?: boolean;
}
export interface AlertmanagerSpecContainersLifecycle {
  postStart?: AlertmanagerSpecContainersLifecyclePostStart;
  preStop?: AlertmanagerSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface AlertmanagerSpecContainersLivenessProbe {
  exec?: AlertmanagerSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: AlertmanagerSpecContainersLivenessProbeGrpc;
  httpGet?: AlertmanagerSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface AlertmanagerSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface AlertmanagerSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: AlertmanagerSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: AlertmanagerSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface AlertmanagerSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface AlertmanagerSpecStorageEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface AlertmanagerSpecStorageEphemeral {
  volumeClaimTemplate?: AlertmanagerSpecStorageEphemeralVolumeClaimTemplate;
}
export interface AlertmanagerSpecStorageVolumeClaimTemplate {
  apiVersion?: string;
  kind?: string;
  metadata?: AlertmanagerSpecPodMetadata;
  spec?: AlertmanagerSpecStorageVolumeClaimTemplateSpec;
  status?: AlertmanagerSpecStorageVolumeClaimTemplateStatus;
}
export interface AlertmanagerSpecUpdateStrategyRollingUpdate {
  maxUnavailable?: number | string;
}
export interface AlertmanagerSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface AlertmanagerSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly AlertmanagerSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface AlertmanagerSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly AlertmanagerSpecVolumesDownwardAPIItems[];
}
export interface AlertmanagerSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface AlertmanagerSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface AlertmanagerSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly AlertmanagerSpecVolumesProjectedSources[];
}
export interface AlertmanagerSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly AlertmanagerSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface AlertmanagerSpecWebHttpConfig {
  headers?: AlertmanagerSpecWebHttpConfigHeaders;
  http2?: boolean;
}
export interface AlertmanagerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: AlertmanagerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface AlertmanagerSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly AlertmanagerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfig {
  authorization?: AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  basicAuth?: AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  bearerTokenSecret?: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
  enableHttp2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  proxyConnectHeader?: { [k: string]: readonly AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  tlsConfig?: AlertmanagerSpecClusterTLSClient;
}
export interface AlertmanagerSpecAlertmanagerConfigurationGlobalJira {
  /** pattern `^(http|https)://.+$` */
  apiURL?: string;
}
export interface AlertmanagerSpecAlertmanagerConfigurationGlobalMattermost {
  webhookURL?: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
}
export interface AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface AlertmanagerSpecAlertmanagerConfigurationGlobalRocketChat {
  /** pattern `^(http|https)://.+$` */
  apiURL?: string;
  token?: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
  tokenID?: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
}
export interface AlertmanagerSpecAlertmanagerConfigurationGlobalSmtp {
  authIdentity?: string;
  authPassword?: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
  authSecret?: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
  authUsername?: string;
  forceImplicitTLS?: boolean;
  from?: string;
  hello?: string;
  requireTLS?: boolean;
  smartHost?: AlertmanagerSpecAlertmanagerConfigurationGlobalSmtpSmartHost;
  tlsConfig?: AlertmanagerSpecClusterTLSClient;
}
export interface AlertmanagerSpecAlertmanagerConfigurationGlobalVictorops {
  apiKey?: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
  /** pattern `^(http|https)://.+$` */
  apiURL?: string;
}
export interface AlertmanagerSpecAlertmanagerConfigurationGlobalWechat {
  /** at least 1 character */
  apiCorpID?: string;
  apiSecret?: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
  /** pattern `^(http|https)://.+$` */
  apiURL?: string;
}
export interface AlertmanagerSpecContainersLifecyclePostStart {
  exec?: AlertmanagerSpecContainersLivenessProbeExec;
  httpGet?: AlertmanagerSpecContainersLivenessProbeHttpGet;
  sleep?: AlertmanagerSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface AlertmanagerSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface AlertmanagerSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface AlertmanagerSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface AlertmanagerSpecStorageEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: AlertmanagerSpecStorageVolumeClaimTemplateSpec;
}
export interface AlertmanagerSpecStorageVolumeClaimTemplateSpec {
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
export interface AlertmanagerSpecStorageVolumeClaimTemplateStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  allocatedResources?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** one per `type` */
  conditions?: readonly AlertmanagerSpecStorageVolumeClaimTemplateStatusConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: AlertmanagerSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus;
  phase?: string;
}
export interface AlertmanagerSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface AlertmanagerSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface AlertmanagerSpecVolumesProjectedSources {
  clusterTrustBundle?: AlertmanagerSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: AlertmanagerSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: AlertmanagerSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: AlertmanagerSpecVolumesProjectedSourcesPodCertificate;
  secret?: AlertmanagerSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: AlertmanagerSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface AlertmanagerSpecWebHttpConfigHeaders {
  contentSecurityPolicy?: string;
  strictTransportSecurity?: string;
  xContentTypeOptions?: "" | "NoSniff";
  xFrameOptions?: "" | "Deny" | "SameOrigin";
  xXSSProtection?: string;
}
export interface AlertmanagerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly AlertmanagerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization {
  credentials?: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
  type?: string;
}
export interface AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth {
  password?: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
  username?: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
}
export interface AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2 {
  clientId: AlertmanagerSpecAlertmanagerConfigurationTemplates;
  clientSecret: AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey;
  endpointParams?: { [k: string]: string };
  noProxy?: string;
  proxyConnectHeader?: { [k: string]: readonly AlertmanagerSpecAlertmanagerConfigurationGlobalOpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  scopes?: readonly string[];
  tlsConfig?: AlertmanagerSpecClusterTLSClient;
  /** pattern `^(http|https)://.+$` */
  tokenUrl: string;
}
export interface AlertmanagerSpecAlertmanagerConfigurationGlobalSmtpSmartHost {
  /** at least 1 character */
  host: string;
  /** at least 1 character */
  port: string;
}
export interface AlertmanagerSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface AlertmanagerSpecStorageVolumeClaimTemplateStatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface AlertmanagerSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}
export interface AlertmanagerSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface AlertmanagerSpecVolumesProjectedSourcesConfigMap {
  items?: readonly AlertmanagerSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface AlertmanagerSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly AlertmanagerSpecVolumesDownwardAPIItems[];
}
export interface AlertmanagerSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface AlertmanagerSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface AlertmanagerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `monitoring.coreos.com/v1alpha1`, namespaced
 * @see https://github.com/prometheus-operator/prometheus-operator
 */
export declare class AlertmanagerConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: AlertmanagerConfigProps): { [K in keyof AlertmanagerConfigProps]: AlertmanagerConfigProps[K] } & { apiVersion: 'monitoring.coreos.com/v1alpha1'; kind: 'AlertmanagerConfig' };
  constructor(scope: Construct, id: string, props: AlertmanagerConfigProps);
}
export interface AlertmanagerConfigProps {
  metadata?: ObjectMeta;
  spec: AlertmanagerConfigSpec;
}
export interface AlertmanagerConfigSpec {
  inhibitRules?: readonly AlertmanagerConfigSpecInhibitRules[];
  muteTimeIntervals?: readonly AlertmanagerConfigSpecMuteTimeIntervals[];
  /** one per `name` */
  receivers?: readonly AlertmanagerConfigSpecReceivers[];
  route?: AlertmanagerConfigSpecRoute;
}
export interface AlertmanagerConfigSpecInhibitRules {
  equal?: readonly string[];
  sourceMatch?: readonly AlertmanagerConfigSpecInhibitRulesSourceMatch[];
  targetMatch?: readonly AlertmanagerConfigSpecInhibitRulesSourceMatch[];
}
export interface AlertmanagerConfigSpecMuteTimeIntervals {
  name: string;
  timeIntervals?: readonly AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals[];
}
export interface AlertmanagerConfigSpecReceivers {
  discordConfigs?: readonly AlertmanagerConfigSpecReceiversDiscordConfigs[];
  emailConfigs?: readonly AlertmanagerConfigSpecReceiversEmailConfigs[];
  msteamsConfigs?: readonly AlertmanagerConfigSpecReceiversMsteamsConfigs[];
  msteamsv2Configs?: readonly AlertmanagerConfigSpecReceiversMsteamsv2Configs[];
  /** at least 1 character */
  name: string;
  opsgenieConfigs?: readonly AlertmanagerConfigSpecReceiversOpsgenieConfigs[];
  pagerdutyConfigs?: readonly AlertmanagerConfigSpecReceiversPagerdutyConfigs[];
  pushoverConfigs?: readonly AlertmanagerConfigSpecReceiversPushoverConfigs[];
  rocketchatConfigs?: readonly AlertmanagerConfigSpecReceiversRocketchatConfigs[];
  slackConfigs?: readonly AlertmanagerConfigSpecReceiversSlackConfigs[];
  snsConfigs?: readonly AlertmanagerConfigSpecReceiversSnsConfigs[];
  telegramConfigs?: readonly AlertmanagerConfigSpecReceiversTelegramConfigs[];
  victoropsConfigs?: readonly AlertmanagerConfigSpecReceiversVictoropsConfigs[];
  webexConfigs?: readonly AlertmanagerConfigSpecReceiversWebexConfigs[];
  webhookConfigs?: readonly AlertmanagerConfigSpecReceiversWebhookConfigs[];
  wechatConfigs?: readonly AlertmanagerConfigSpecReceiversWechatConfigs[];
}
export interface AlertmanagerConfigSpecRoute {
  /** no duplicates */
  activeTimeIntervals?: readonly string[];
  continue?: boolean;
  /** no duplicates */
  groupBy?: readonly string[];
  /**
   * at least 1 character
   * pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`
   */
  groupInterval?: string;
  /**
   * at least 1 character
   * pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`
   */
  groupWait?: string;
  matchers?: readonly AlertmanagerConfigSpecInhibitRulesSourceMatch[];
  /** no duplicates */
  muteTimeIntervals?: readonly string[];
  receiver?: string;
  /**
   * at least 1 character
   * pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`
   */
  repeatInterval?: string;
  routes?: readonly unknown[];
}
export interface AlertmanagerConfigSpecInhibitRulesSourceMatch {
  matchType?: "!=" | "=" | "=~" | "!~";
  /** at least 1 character */
  name: string;
  regex?: boolean;
  value?: string;
}
export interface AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals {
  daysOfMonth?: readonly AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsDaysOfMonth[];
  /** each: pattern `^((?i)january|february|march|april|may|june|july|august|september|october|november|december|1[0-2]|[1-9])(?:((:((?i)january|february|march|april|may|june|july|august|september|october|november|december|1[0-2]|[1-9]))$)|$)` */
  months?: readonly string[];
  times?: readonly AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes[];
  /** each: pattern `^((?i)sun|mon|tues|wednes|thurs|fri|satur)day(?:((:(sun|mon|tues|wednes|thurs|fri|satur)day)$)|$)` */
  weekdays?: readonly string[];
  /** each: pattern `^2\d{3}(?::2\d{3}|$)` */
  years?: readonly string[];
}
export interface AlertmanagerConfigSpecReceiversDiscordConfigs {
  apiURL: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  /** pattern `^https?://.+$` */
  avatarURL?: string;
  /** at least 1 character */
  content?: string;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  message?: string;
  sendResolved?: boolean;
  title?: string;
  /** at least 1 character */
  username?: string;
}
export interface AlertmanagerConfigSpecReceiversEmailConfigs {
  /** at least 1 character */
  authIdentity?: string;
  authPassword?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  authSecret?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  /** at least 1 character */
  authUsername?: string;
  forceImplicitTLS?: boolean;
  /** at least 1 character */
  from?: string;
  headers?: readonly AlertmanagerConfigSpecReceiversEmailConfigsHeaders[];
  /** at least 1 character */
  hello?: string;
  html?: string;
  requireTLS?: boolean;
  sendResolved?: boolean;
  /** at least 1 character */
  smarthost?: string;
  /** at least 1 character */
  text?: string;
  threading?: AlertmanagerConfigSpecReceiversEmailConfigsThreading;
  tlsConfig?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfig;
  /** at least 1 character */
  to?: string;
}
export interface AlertmanagerConfigSpecReceiversMsteamsConfigs {
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  sendResolved?: boolean;
  summary?: string;
  text?: string;
  title?: string;
  webhookUrl: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
}
export interface AlertmanagerConfigSpecReceiversMsteamsv2Configs {
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  sendResolved?: boolean;
  /** at least 1 character */
  text?: string;
  /** at least 1 character */
  title?: string;
  webhookURL?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
}
export interface AlertmanagerConfigSpecReceiversOpsgenieConfigs {
  /** at least 1 character */
  actions?: string;
  apiKey?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  /** pattern `^https?://.+$` */
  apiURL?: string;
  /** at least 1 character */
  description?: string;
  details?: readonly AlertmanagerConfigSpecReceiversEmailConfigsHeaders[];
  /** at least 1 character */
  entity?: string;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  /** at least 1 character */
  message?: string;
  /** at least 1 character */
  note?: string;
  /** at least 1 character */
  priority?: string;
  responders?: readonly AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders[];
  sendResolved?: boolean;
  /** at least 1 character */
  source?: string;
  /** at least 1 character */
  tags?: string;
  updateAlerts?: boolean;
}
export interface AlertmanagerConfigSpecReceiversPagerdutyConfigs {
  /** at least 1 character */
  class?: string;
  /** at least 1 character */
  client?: string;
  clientURL?: string;
  /** at least 1 character */
  component?: string;
  /** at least 1 character */
  description?: string;
  details?: readonly AlertmanagerConfigSpecReceiversEmailConfigsHeaders[];
  /** at least 1 character */
  group?: string;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  pagerDutyImageConfigs?: readonly AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyImageConfigs[];
  pagerDutyLinkConfigs?: readonly AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyLinkConfigs[];
  routingKey?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  sendResolved?: boolean;
  serviceKey?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  /** at least 1 character */
  severity?: string;
  /** at least 1 character */
  source?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  timeout?: string;
  /** pattern `^https?://.+$` */
  url?: string;
}
export interface AlertmanagerConfigSpecReceiversPushoverConfigs {
  /** at least 1 character */
  device?: string;
  /** pattern `^(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?$` */
  expire?: string;
  html?: boolean;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  /** at least 1 character */
  message?: string;
  monospace?: boolean;
  /** at least 1 character */
  priority?: string;
  /** pattern `^(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?$` */
  retry?: string;
  sendResolved?: boolean;
  /** at least 1 character */
  sound?: string;
  /** at least 1 character */
  title?: string;
  token?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  /** at least 1 character */
  tokenFile?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  ttl?: string;
  url?: string;
  /** at least 1 character */
  urlTitle?: string;
  userKey?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  /** at least 1 character */
  userKeyFile?: string;
}
export interface AlertmanagerConfigSpecReceiversRocketchatConfigs {
  /** at least 1 item */
  actions?: readonly AlertmanagerConfigSpecReceiversRocketchatConfigsActions[];
  /** pattern `^https?://.+$` */
  apiURL?: string;
  /** at least 1 character */
  channel?: string;
  /** at least 1 character */
  color?: string;
  /** at least 1 character */
  emoji?: string;
  /** at least 1 item */
  fields?: readonly AlertmanagerConfigSpecReceiversRocketchatConfigsFields[];
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  iconURL?: string;
  imageURL?: string;
  linkNames?: boolean;
  sendResolved?: boolean;
  shortFields?: boolean;
  /** at least 1 character */
  text?: string;
  thumbURL?: string;
  /** at least 1 character */
  title?: string;
  /** at least 1 character */
  titleLink?: string;
  token: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  tokenID: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
}
export interface AlertmanagerConfigSpecReceiversSlackConfigs {
  /** at least 1 item */
  actions?: readonly AlertmanagerConfigSpecReceiversSlackConfigsActions[];
  apiURL?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  /** at least 1 character */
  callbackId?: string;
  /** at least 1 character */
  channel?: string;
  /** at least 1 character */
  color?: string;
  /** at least 1 character */
  fallback?: string;
  /** at least 1 item */
  fields?: readonly AlertmanagerConfigSpecReceiversSlackConfigsFields[];
  /** at least 1 character */
  footer?: string;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  /** at least 1 character */
  iconEmoji?: string;
  iconURL?: string;
  imageURL?: string;
  linkNames?: boolean;
  /** at least 1 character */
  messageText?: string;
  /**
   * at least 1 item
   * each: at least 1 character
   */
  mrkdwnIn?: readonly string[];
  /** at least 1 character */
  pretext?: string;
  sendResolved?: boolean;
  shortFields?: boolean;
  /** at least 1 character */
  text?: string;
  thumbURL?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  timeout?: string;
  /** at least 1 character */
  title?: string;
  titleLink?: string;
  updateMessage?: boolean;
  /** at least 1 character */
  username?: string;
}
export interface AlertmanagerConfigSpecReceiversSnsConfigs {
  apiURL?: string;
  attributes?: { [k: string]: string };
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  /** at least 1 character */
  message?: string;
  /** at least 1 character */
  phoneNumber?: string;
  sendResolved?: boolean;
  sigv4?: AlertmanagerConfigSpecReceiversSnsConfigsSigv4;
  /** at least 1 character */
  subject?: string;
  /** at least 1 character */
  targetARN?: string;
  /** at least 1 character */
  topicARN?: string;
  useAWSHTTPClient?: boolean;
}
export interface AlertmanagerConfigSpecReceiversTelegramConfigs {
  /** pattern `^https?://.+$` */
  apiURL?: string;
  botToken?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  botTokenFile?: string;
  chatID: number;
  disableNotifications?: boolean;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  message?: string;
  messageThreadID?: number;
  parseMode?: "MarkdownV2" | "Markdown" | "HTML";
  sendResolved?: boolean;
}
export interface AlertmanagerConfigSpecReceiversVictoropsConfigs {
  apiKey?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  /** pattern `^https?://.+$` */
  apiUrl?: string;
  customFields?: readonly AlertmanagerConfigSpecReceiversEmailConfigsHeaders[];
  /** at least 1 character */
  entityDisplayName?: string;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  /** at least 1 character */
  messageType?: string;
  /** at least 1 character */
  monitoringTool?: string;
  /** at least 1 character */
  routingKey: string;
  sendResolved?: boolean;
  /** at least 1 character */
  stateMessage?: string;
}
export interface AlertmanagerConfigSpecReceiversWebexConfigs {
  /** pattern `^https?://.+$` */
  apiURL?: string;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  message?: string;
  /** at least 1 character */
  roomID: string;
  sendResolved?: boolean;
}
export interface AlertmanagerConfigSpecReceiversWebhookConfigs {
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  /** at least 0 */
  maxAlerts?: number;
  /** at least 1 character */
  payload?: string;
  sendResolved?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  timeout?: string;
  url?: string;
  urlSecret?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
}
export interface AlertmanagerConfigSpecReceiversWechatConfigs {
  /** at least 1 character */
  agentID?: string;
  apiSecret?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  /** pattern `^https?://.+$` */
  apiURL?: string;
  /** at least 1 character */
  corpID?: string;
  httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  /** at least 1 character */
  message?: string;
  /** at least 1 character */
  messageType?: string;
  sendResolved?: boolean;
  /** at least 1 character */
  toParty?: string;
  /** at least 1 character */
  toTag?: string;
  /** at least 1 character */
  toUser?: string;
}
export interface AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsDaysOfMonth {
  /** -31 … 31 */
  end?: number;
  /** -31 … 31 */
  start?: number;
}
export interface AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes {
  /** pattern `^((([01][0-9])|(2[0-3])):[0-5][0-9])$|(^24:00$)` */
  endTime?: string;
  /** pattern `^((([01][0-9])|(2[0-3])):[0-5][0-9])$|(^24:00$)` */
  startTime?: string;
}
export interface AlertmanagerConfigSpecReceiversDiscordConfigsApiURL {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig {
  authorization?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigAuthorization;
  basicAuth?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuth;
  bearerTokenSecret?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  enableHttp2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2;
  proxyConnectHeader?: { [k: string]: readonly AlertmanagerConfigSpecReceiversDiscordConfigsApiURL[] };
  proxyFromEnvironment?: boolean;
  proxyURL?: string;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  tlsConfig?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfig;
}
export interface AlertmanagerConfigSpecReceiversEmailConfigsHeaders {
  /** at least 1 character */
  key: string;
  value: string;
}
export interface AlertmanagerConfigSpecReceiversEmailConfigsThreading {
  threadByDate: "Daily" | "None";
}
export interface AlertmanagerConfigSpecReceiversEmailConfigsTlsConfig {
  ca?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCa;
  cert?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCa;
  insecureSkipVerify?: boolean;
  keySecret?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  serverName?: string;
}
export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders {
  /** at least 1 character */
  id?: string;
  /** at least 1 character */
  name?: string;
  /** at least 1 character */
  type: "team" | "teams" | "user" | "escalation" | "schedule";
  /** at least 1 character */
  username?: string;
}
export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyImageConfigs {
  /** at least 1 character */
  alt?: string;
  href?: string;
  /** at least 1 character */
  src?: string;
}
export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyLinkConfigs {
  /** at least 1 character */
  alt?: string;
  href?: string;
}
export interface AlertmanagerConfigSpecReceiversRocketchatConfigsActions {
  /** at least 1 character */
  msg?: string;
  /** at least 1 character */
  text?: string;
  url?: string;
}
export interface AlertmanagerConfigSpecReceiversRocketchatConfigsFields {
  short?: boolean;
  /** at least 1 character */
  title?: string;
  /** at least 1 character */
  value?: string;
}
export interface AlertmanagerConfigSpecReceiversSlackConfigsActions {
  confirm?: AlertmanagerConfigSpecReceiversSlackConfigsActionsConfirm;
  /** at least 1 character */
  name?: string;
  /** at least 1 character */
  style?: string;
  /** at least 1 character */
  text: string;
  /** at least 1 character */
  type: string;
  url?: string;
  /** at least 1 character */
  value?: string;
}
export interface AlertmanagerConfigSpecReceiversSlackConfigsFields {
  short?: boolean;
  /** at least 1 character */
  title: string;
  /** at least 1 character */
  value: string;
}
/** rule: `!has(self.externalId) || has(self.roleArn)` */
export interface AlertmanagerConfigSpecReceiversSnsConfigsSigv4 {
  accessKey?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  /** at least 1 character */
  externalId?: string;
  profile?: string;
  region?: string;
  roleArn?: string;
  secretKey?: SecretKeySelector;
  useFIPSSTSEndpoint?: boolean;
}
export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigAuthorization {
  credentials?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  type?: string;
}
export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuth {
  password?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  username?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
}
export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2 {
  clientId: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCa;
  clientSecret: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  endpointParams?: { [k: string]: string };
  noProxy?: string;
  proxyConnectHeader?: { [k: string]: readonly AlertmanagerConfigSpecReceiversDiscordConfigsApiURL[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  scopes?: readonly string[];
  tlsConfig?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfig;
  /** pattern `^(http|https)://.+$` */
  tokenUrl: string;
}
export interface AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCa {
  configMap?: ConfigMapKeySelector;
  secret?: SecretKeySelector;
}
export interface AlertmanagerConfigSpecReceiversSlackConfigsActionsConfirm {
  /** at least 1 character */
  dismissText?: string;
  /** at least 1 character */
  okText?: string;
  /** at least 1 character */
  text: string;
  /** at least 1 character */
  title?: string;
}
/**
 * `monitoring.coreos.com/v1beta1`, namespaced
 * @see https://github.com/prometheus-operator/prometheus-operator
 */
export declare class AlertmanagerConfigV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: AlertmanagerConfigV1Beta1Props): { [K in keyof AlertmanagerConfigV1Beta1Props]: AlertmanagerConfigV1Beta1Props[K] } & { apiVersion: 'monitoring.coreos.com/v1beta1'; kind: 'AlertmanagerConfig' };
  constructor(scope: Construct, id: string, props: AlertmanagerConfigV1Beta1Props);
}
export interface AlertmanagerConfigV1Beta1Props {
  metadata?: ObjectMeta;
  spec: AlertmanagerConfigV1Beta1Spec;
}
export interface AlertmanagerConfigV1Beta1Spec {
  inhibitRules?: readonly AlertmanagerConfigV1Beta1SpecInhibitRules[];
  receivers?: readonly AlertmanagerConfigV1Beta1SpecReceivers[];
  route?: AlertmanagerConfigV1Beta1SpecRoute;
  timeIntervals?: readonly AlertmanagerConfigV1Beta1SpecTimeIntervals[];
}
export interface AlertmanagerConfigV1Beta1SpecInhibitRules {
  equal?: readonly string[];
  sourceMatch?: readonly AlertmanagerConfigV1Beta1SpecInhibitRulesSourceMatch[];
  targetMatch?: readonly AlertmanagerConfigV1Beta1SpecInhibitRulesSourceMatch[];
}
export interface AlertmanagerConfigV1Beta1SpecReceivers {
  discordConfigs?: readonly AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigs[];
  emailConfigs?: readonly AlertmanagerConfigV1Beta1SpecReceiversEmailConfigs[];
  msteamsConfigs?: readonly AlertmanagerConfigV1Beta1SpecReceiversMsteamsConfigs[];
  msteamsv2Configs?: readonly AlertmanagerConfigV1Beta1SpecReceiversMsteamsv2Configs[];
  /** at least 1 character */
  name: string;
  opsgenieConfigs?: readonly AlertmanagerConfigV1Beta1SpecReceiversOpsgenieConfigs[];
  pagerdutyConfigs?: readonly AlertmanagerConfigV1Beta1SpecReceiversPagerdutyConfigs[];
  pushoverConfigs?: readonly AlertmanagerConfigV1Beta1SpecReceiversPushoverConfigs[];
  rocketchatConfigs?: readonly AlertmanagerConfigV1Beta1SpecReceiversRocketchatConfigs[];
  slackConfigs?: readonly AlertmanagerConfigV1Beta1SpecReceiversSlackConfigs[];
  snsConfigs?: readonly AlertmanagerConfigV1Beta1SpecReceiversSnsConfigs[];
  telegramConfigs?: readonly AlertmanagerConfigV1Beta1SpecReceiversTelegramConfigs[];
  victoropsConfigs?: readonly AlertmanagerConfigV1Beta1SpecReceiversVictoropsConfigs[];
  webexConfigs?: readonly AlertmanagerConfigV1Beta1SpecReceiversWebexConfigs[];
  webhookConfigs?: readonly AlertmanagerConfigV1Beta1SpecReceiversWebhookConfigs[];
  wechatConfigs?: readonly AlertmanagerConfigV1Beta1SpecReceiversWechatConfigs[];
}
export interface AlertmanagerConfigV1Beta1SpecRoute {
  activeTimeIntervals?: readonly string[];
  continue?: boolean;
  groupBy?: readonly string[];
  /**
   * at least 1 character
   * pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`
   */
  groupInterval?: string;
  /**
   * at least 1 character
   * pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`
   */
  groupWait?: string;
  matchers?: readonly AlertmanagerConfigV1Beta1SpecInhibitRulesSourceMatch[];
  muteTimeIntervals?: readonly string[];
  receiver?: string;
  /**
   * at least 1 character
   * pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`
   */
  repeatInterval?: string;
  routes?: readonly unknown[];
}
export interface AlertmanagerConfigV1Beta1SpecTimeIntervals {
  name: string;
  timeIntervals?: readonly AlertmanagerConfigV1Beta1SpecTimeIntervalsTimeIntervals[];
}
export interface AlertmanagerConfigV1Beta1SpecInhibitRulesSourceMatch {
  matchType?: "!=" | "=" | "=~" | "!~";
  /** at least 1 character */
  name: string;
  value?: string;
}
export interface AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigs {
  apiURL: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  /** pattern `^https?://.+$` */
  avatarURL?: string;
  /** at least 1 character */
  content?: string;
  httpConfig?: AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigsHttpConfig;
  message?: string;
  sendResolved?: boolean;
  title?: string;
  /** at least 1 character */
  username?: string;
}
export interface AlertmanagerConfigV1Beta1SpecReceiversEmailConfigs {
  /** at least 1 character */
  authIdentity?: string;
  authPassword?: AlertmanagerConfigV1Beta1SpecReceiversEmailConfigsAuthPassword;
  authSecret?: AlertmanagerConfigV1Beta1SpecReceiversEmailConfigsAuthPassword;
  /** at least 1 character */
  authUsername?: string;
  forceImplicitTLS?: boolean;
  /** at least 1 character */
  from?: string;
  headers?: readonly AlertmanagerConfigSpecReceiversEmailConfigsHeaders[];
  /** at least 1 character */
  hello?: string;
  html?: string;
  requireTLS?: boolean;
  sendResolved?: boolean;
  /** at least 1 character */
  smarthost?: string;
  /** at least 1 character */
  text?: string;
  threading?: AlertmanagerConfigSpecReceiversEmailConfigsThreading;
  tlsConfig?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfig;
  /** at least 1 character */
  to?: string;
}
export interface AlertmanagerConfigV1Beta1SpecReceiversMsteamsConfigs {
  httpConfig?: AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigsHttpConfig;
  sendResolved?: boolean;
  summary?: string;
  text?: string;
  title?: string;
  webhookUrl: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
}
export interface AlertmanagerConfigV1Beta1SpecReceiversMsteamsv2Configs {
  httpConfig?: AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigsHttpConfig;
  sendResolved?: boolean;
  /** at least 1 character */
  text?: string;
  /** at least 1 character */
  title?: string;
  webhookURL?: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
}
export interface AlertmanagerConfigV1Beta1SpecReceiversOpsgenieConfigs {
  /** at least 1 character */
  actions?: string;
  apiKey?: AlertmanagerConfigV1Beta1SpecReceiversEmailConfigsAuthPassword;
  /** pattern `^https?://.+$` */
  apiURL?: string;
  /** at least 1 character */
  description?: string;
  details?: readonly AlertmanagerConfigSpecReceiversEmailConfigsHeaders[];
  /** at least 1 character */
  entity?: string;
  httpConfig?: AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigsHttpConfig;
  /** at least 1 character */
  message?: string;
  /** at least 1 character */
  note?: string;
  /** at least 1 character */
  priority?: string;
  responders?: readonly AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders[];
  sendResolved?: boolean;
  /** at least 1 character */
  source?: string;
  /** at least 1 character */
  tags?: string;
}
export interface AlertmanagerConfigV1Beta1SpecReceiversPagerdutyConfigs {
  /** at least 1 character */
  class?: string;
  /** at least 1 character */
  client?: string;
  clientURL?: string;
  /** at least 1 character */
  component?: string;
  /** at least 1 character */
  description?: string;
  details?: readonly AlertmanagerConfigSpecReceiversEmailConfigsHeaders[];
  /** at least 1 character */
  group?: string;
  httpConfig?: AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigsHttpConfig;
  pagerDutyImageConfigs?: readonly AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyImageConfigs[];
  pagerDutyLinkConfigs?: readonly AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyLinkConfigs[];
  routingKey?: AlertmanagerConfigV1Beta1SpecReceiversEmailConfigsAuthPassword;
  sendResolved?: boolean;
  serviceKey?: AlertmanagerConfigV1Beta1SpecReceiversEmailConfigsAuthPassword;
  /** at least 1 character */
  severity?: string;
  /** at least 1 character */
  source?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  timeout?: string;
  /** pattern `^https?://.+$` */
  url?: string;
}
export interface AlertmanagerConfigV1Beta1SpecReceiversPushoverConfigs {
  /** at least 1 character */
  device?: string;
  /** pattern `^(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?$` */
  expire?: string;
  html?: boolean;
  httpConfig?: AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigsHttpConfig;
  /** at least 1 character */
  message?: string;
  monospace?: boolean;
  /** at least 1 character */
  priority?: string;
  /** pattern `^(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?$` */
  retry?: string;
  sendResolved?: boolean;
  /** at least 1 character */
  sound?: string;
  /** at least 1 character */
  title?: string;
  token?: AlertmanagerConfigV1Beta1SpecReceiversEmailConfigsAuthPassword;
  tokenFile?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  ttl?: string;
  url?: string;
  /** at least 1 character */
  urlTitle?: string;
  userKey?: AlertmanagerConfigV1Beta1SpecReceiversEmailConfigsAuthPassword;
  userKeyFile?: string;
}
export interface AlertmanagerConfigV1Beta1SpecReceiversRocketchatConfigs {
  /** at least 1 item */
  actions?: readonly AlertmanagerConfigSpecReceiversRocketchatConfigsActions[];
  /** pattern `^https?://.+$` */
  apiURL?: string;
  /** at least 1 character */
  channel?: string;
  /** at least 1 character */
  color?: string;
  /** at least 1 character */
  emoji?: string;
  /** at least 1 item */
  fields?: readonly AlertmanagerConfigSpecReceiversRocketchatConfigsFields[];
  httpConfig?: AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigsHttpConfig;
  iconURL?: string;
  imageURL?: string;
  linkNames?: boolean;
  sendResolved?: boolean;
  shortFields?: boolean;
  /** at least 1 character */
  text?: string;
  thumbURL?: string;
  /** at least 1 character */
  title?: string;
  /** at least 1 character */
  titleLink?: string;
  token: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
  tokenID: AlertmanagerConfigSpecReceiversDiscordConfigsApiURL;
}
export interface AlertmanagerConfigV1Beta1SpecReceiversSlackConfigs {
  /** at least 1 item */
  actions?: readonly AlertmanagerConfigSpecReceiversSlackConfigsActions[];
  apiURL?: AlertmanagerConfigV1Beta1SpecReceiversEmailConfigsAuthPassword;
  /** at least 1 character */
  callbackId?: string;
  /** at least 1 character */
  channel?: string;
  /** at least 1 character */
  color?: string;
  /** at least 1 character */
  fallback?: string;
  /** at least 1 item */
  fields?: readonly AlertmanagerConfigSpecReceiversSlackConfigsFields[];
  /** at least 1 character */
  footer?: string;
  httpConfig?: AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigsHttpConfig;
  /** at least 1 character */
  iconEmoji?: string;
  iconURL?: string;
  imageURL?: string;
  linkNames?: boolean;
  /** at least 1 character */
  messageText?: string;
  /**
   * at least 1 item
   * each: at least 1 character
   */
  mrkdwnIn?: readonly string[];
  /** at least 1 character */
  pretext?: string;
  sendResolved?: boolean;
  shortFields?: boolean;
  /** at least 1 character */
  text?: string;
  thumbURL?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  timeout?: string;
  /** at least 1 character */
  title?: string;
  titleLink?: string;
  updateMessage?: boolean;
  /** at least 1 character */
  username?: string;
}
export interface AlertmanagerConfigV1Beta1SpecReceiversSnsConfigs {
  apiURL?: string;
  attributes?: { [k: string]: string };
  httpConfig?: AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigsHttpConfig;
  /** at least 1 character */
  message?: string;
  /** at least 1 character */
  phoneNumber?: string;
  sendResolved?: boolean;
  sigv4?: AlertmanagerConfigSpecReceiversSnsConfigsSigv4;
  /** at least 1 character */
  subject?: string;
  /** at least 1 character */
  targetARN?: string;
  /** at least 1 character */
  topicARN?: string;
  useAWSHTTPClient?: boolean;
}
export interface AlertmanagerConfigV1Beta1SpecReceiversTelegramConfigs {
  /** pattern `^https?://.+$` */
  apiURL?: string;
  botToken?: AlertmanagerConfigV1Beta1SpecReceiversEmailConfigsAuthPassword;
  botTokenFile?: string;
  chatID: number;
  disableNotifications?: boolean;
  httpConfig?: AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigsHttpConfig;
  message?: string;
  messageThreadID?: number;
  parseMode?: "MarkdownV2" | "Markdown" | "HTML";
  sendResolved?: boolean;
}
export interface AlertmanagerConfigV1Beta1SpecReceiversVictoropsConfigs {
  apiKey?: AlertmanagerConfigV1Beta1SpecReceiversEmailConfigsAuthPassword;
  /** pattern `^https?://.+$` */
  apiUrl?: string;
  customFields?: readonly AlertmanagerConfigSpecReceiversEmailConfigsHeaders[];
  /** at least 1 character */
  entityDisplayName?: string;
  httpConfig?: AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigsHttpConfig;
  /** at least 1 character */
  messageType?: string;
  /** at least 1 character */
  monitoringTool?: string;
  /** at least 1 character */
  routingKey: string;
  sendResolved?: boolean;
  /** at least 1 character */
  stateMessage?: string;
}
export interface AlertmanagerConfigV1Beta1SpecReceiversWebexConfigs {
  /** pattern `^https?://.+$` */
  apiURL?: string;
  httpConfig?: AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigsHttpConfig;
  message?: string;
  /** at least 1 character */
  roomID: string;
  sendResolved?: boolean;
}
export interface AlertmanagerConfigV1Beta1SpecReceiversWebhookConfigs {
  httpConfig?: AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigsHttpConfig;
  /** at least 0 */
  maxAlerts?: number;
  /** at least 1 character */
  payload?: string;
  sendResolved?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  timeout?: string;
  url?: string;
  urlSecret?: AlertmanagerConfigV1Beta1SpecReceiversEmailConfigsAuthPassword;
}
export interface AlertmanagerConfigV1Beta1SpecReceiversWechatConfigs {
  /** at least 1 character */
  agentID?: string;
  apiSecret?: AlertmanagerConfigV1Beta1SpecReceiversEmailConfigsAuthPassword;
  /** pattern `^https?://.+$` */
  apiURL?: string;
  /** at least 1 character */
  corpID?: string;
  httpConfig?: AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigsHttpConfig;
  /** at least 1 character */
  message?: string;
  /** at least 1 character */
  messageType?: string;
  sendResolved?: boolean;
  /** at least 1 character */
  toParty?: string;
  /** at least 1 character */
  toTag?: string;
  /** at least 1 character */
  toUser?: string;
}
export interface AlertmanagerConfigV1Beta1SpecTimeIntervalsTimeIntervals {
  daysOfMonth?: readonly AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsDaysOfMonth[];
  /** each: pattern `^((?i)january|february|march|april|may|june|july|august|september|october|november|december|1[0-2]|[1-9])(?:((:((?i)january|february|march|april|may|june|july|august|september|october|november|december|1[0-2]|[1-9]))$)|$)` */
  months?: readonly string[];
  times?: readonly AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes[];
  /** each: pattern `^((?i)sun|mon|tues|wednes|thurs|fri|satur)day(?:((:(sun|mon|tues|wednes|thurs|fri|satur)day)$)|$)` */
  weekdays?: readonly string[];
  /** each: pattern `^2\d{3}(?::2\d{3}|$)` */
  years?: readonly string[];
}
export interface AlertmanagerConfigV1Beta1SpecReceiversDiscordConfigsHttpConfig {
  authorization?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigAuthorization;
  basicAuth?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuth;
  bearerTokenSecret?: AlertmanagerConfigV1Beta1SpecReceiversEmailConfigsAuthPassword;
  enableHttp2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2;
  proxyConnectHeader?: { [k: string]: readonly AlertmanagerConfigSpecReceiversDiscordConfigsApiURL[] };
  proxyFromEnvironment?: boolean;
  proxyURL?: string;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  tlsConfig?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfig;
}
export interface AlertmanagerConfigV1Beta1SpecReceiversEmailConfigsAuthPassword {
  /** at least 1 character */
  key: string;
  /** at least 1 character */
  name: string;
}
/**
 * `monitoring.coreos.com/v1`, namespaced
 * @see https://github.com/prometheus-operator/prometheus-operator
 */
export declare class PodMonitor extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PodMonitorProps): { [K in keyof PodMonitorProps]: PodMonitorProps[K] } & { apiVersion: 'monitoring.coreos.com/v1'; kind: 'PodMonitor' };
  constructor(scope: Construct, id: string, props: PodMonitorProps);
}
export interface PodMonitorProps {
  metadata?: ObjectMeta;
  spec: PodMonitorSpec;
}
export interface PodMonitorSpec {
  attachMetadata?: PodMonitorSpecAttachMetadata;
  /** pattern `(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$` */
  bodySizeLimit?: string;
  convertClassicHistogramsToNHCB?: boolean;
  fallbackScrapeProtocol?: "PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0";
  jobLabel?: string;
  /** at least 0 */
  keepDroppedTargets?: number;
  /** at least 0 */
  labelLimit?: number;
  /** at least 0 */
  labelNameLengthLimit?: number;
  /** at least 0 */
  labelValueLengthLimit?: number;
  namespaceSelector?: PodMonitorSpecNamespaceSelector;
  /** at least 0 */
  nativeHistogramBucketLimit?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  nativeHistogramMinBucketFactor?: number | string;
  podMetricsEndpoints?: readonly PodMonitorSpecPodMetricsEndpoints[];
  podTargetLabels?: readonly string[];
  /** at least 0 */
  sampleLimit?: number;
  /** at least 1 character */
  scrapeClass?: string;
  scrapeClassicHistograms?: boolean;
  scrapeNativeHistograms?: boolean;
  /** no duplicates */
  scrapeProtocols?: readonly ("PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0")[];
  selector: LabelSelector;
  selectorMechanism?: "RelabelConfig" | "RoleSelector";
  /** at least 0 */
  targetLimit?: number;
}
export interface PodMonitorSpecAttachMetadata {
  node?: boolean;
}
export interface PodMonitorSpecNamespaceSelector {
  any?: boolean;
  matchNames?: readonly string[];
}
export interface PodMonitorSpecPodMetricsEndpoints {
  authorization?: PodMonitorSpecPodMetricsEndpointsAuthorization;
  basicAuth?: PodMonitorSpecPodMetricsEndpointsBasicAuth;
  bearerTokenSecret?: PodMonitorSpecPodMetricsEndpointsBearerTokenSecret;
  enableHttp2?: boolean;
  filterRunning?: boolean;
  followRedirects?: boolean;
  honorLabels?: boolean;
  honorTimestamps?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  interval?: string;
  metricRelabelings?: readonly PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  noProxy?: string;
  oauth2?: PodMonitorSpecPodMetricsEndpointsOauth2;
  params?: { [k: string]: readonly string[] };
  path?: string;
  port?: string;
  /** 1 … 65535 */
  portNumber?: number;
  proxyConnectHeader?: { [k: string]: readonly PodMonitorSpecPodMetricsEndpointsBearerTokenSecret[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  relabelings?: readonly PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  scheme?: "http" | "https" | "HTTP" | "HTTPS";
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  scrapeTimeout?: string;
  targetPort?: number | string;
  tlsConfig?: PodMonitorSpecPodMetricsEndpointsTlsConfig;
  trackTimestampsStaleness?: boolean;
}
export interface PodMonitorSpecPodMetricsEndpointsAuthorization {
  credentials?: PodMonitorSpecPodMetricsEndpointsBearerTokenSecret;
  type?: string;
}
export interface PodMonitorSpecPodMetricsEndpointsBasicAuth {
  password?: PodMonitorSpecPodMetricsEndpointsBearerTokenSecret;
  username?: PodMonitorSpecPodMetricsEndpointsBearerTokenSecret;
}
export interface PodMonitorSpecPodMetricsEndpointsBearerTokenSecret {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface PodMonitorSpecPodMetricsEndpointsMetricRelabelings {
  /** @default "replace" */
  action?: "replace" | "Replace" | "keep" | "Keep" | "drop" | "Drop" | "hashmod" | "HashMod" | "labelmap" | "LabelMap" | "labeldrop" | "LabelDrop" | "labelkeep" | "LabelKeep" | "lowercase" | "Lowercase" | "uppercase" | "Uppercase" | "keepequal" | "KeepEqual" | "dropequal" | "DropEqual";
  /** at least 0 */
  modulus?: number;
  regex?: string;
  replacement?: string;
  separator?: string;
  sourceLabels?: readonly string[];
  targetLabel?: string;
}
export interface PodMonitorSpecPodMetricsEndpointsOauth2 {
  clientId: PodMonitorSpecPodMetricsEndpointsOauth2ClientId;
  clientSecret: PodMonitorSpecPodMetricsEndpointsBearerTokenSecret;
  endpointParams?: { [k: string]: string };
  noProxy?: string;
  proxyConnectHeader?: { [k: string]: readonly PodMonitorSpecPodMetricsEndpointsBearerTokenSecret[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  scopes?: readonly string[];
  tlsConfig?: PodMonitorSpecPodMetricsEndpointsTlsConfig;
  /** pattern `^(http|https)://.+$` */
  tokenUrl: string;
}
export interface PodMonitorSpecPodMetricsEndpointsTlsConfig {
  ca?: PodMonitorSpecPodMetricsEndpointsOauth2ClientId;
  cert?: PodMonitorSpecPodMetricsEndpointsOauth2ClientId;
  insecureSkipVerify?: boolean;
  keySecret?: PodMonitorSpecPodMetricsEndpointsBearerTokenSecret;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  serverName?: string;
}
export interface PodMonitorSpecPodMetricsEndpointsOauth2ClientId {
  configMap?: ConfigMapKeySelector;
  secret?: SecretKeySelector;
}
/**
 * `monitoring.coreos.com/v1`, namespaced
 * @see https://github.com/prometheus-operator/prometheus-operator
 */
export declare class Probe extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ProbeProps): { [K in keyof ProbeProps]: ProbeProps[K] } & { apiVersion: 'monitoring.coreos.com/v1'; kind: 'Probe' };
  constructor(scope: Construct, id: string, props: ProbeProps);
}
export interface ProbeProps {
  metadata?: ObjectMeta;
  spec: ProbeSpec;
}
export interface ProbeSpec {
  authorization?: ProbeSpecAuthorization;
  basicAuth?: ProbeSpecBasicAuth;
  bearerTokenSecret?: ProbeSpecBearerTokenSecret;
  convertClassicHistogramsToNHCB?: boolean;
  enableHttp2?: boolean;
  fallbackScrapeProtocol?: "PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0";
  followRedirects?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  interval?: string;
  jobName?: string;
  /** at least 0 */
  keepDroppedTargets?: number;
  /** at least 0 */
  labelLimit?: number;
  /** at least 0 */
  labelNameLengthLimit?: number;
  /** at least 0 */
  labelValueLengthLimit?: number;
  metricRelabelings?: readonly ProbeSpecMetricRelabelings[];
  module?: string;
  /** at least 0 */
  nativeHistogramBucketLimit?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  nativeHistogramMinBucketFactor?: number | string;
  oauth2?: ProbeSpecOauth2;
  /**
   * at least 1 item
   * one per `name`
   */
  params?: readonly ProbeSpecParams[];
  prober?: ProbeSpecProber;
  /** at least 0 */
  sampleLimit?: number;
  /** at least 1 character */
  scrapeClass?: string;
  scrapeClassicHistograms?: boolean;
  scrapeNativeHistograms?: boolean;
  /** no duplicates */
  scrapeProtocols?: readonly ("PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0")[];
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  scrapeTimeout?: string;
  /** at least 0 */
  targetLimit?: number;
  targets?: ProbeSpecTargets;
  tlsConfig?: ProbeSpecTlsConfig;
}
export interface ProbeSpecAuthorization {
  credentials?: ProbeSpecBearerTokenSecret;
  type?: string;
}
export interface ProbeSpecBasicAuth {
  password?: ProbeSpecBearerTokenSecret;
  username?: ProbeSpecBearerTokenSecret;
}
export interface ProbeSpecBearerTokenSecret {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface ProbeSpecMetricRelabelings {
  /** @default "replace" */
  action?: "replace" | "Replace" | "keep" | "Keep" | "drop" | "Drop" | "hashmod" | "HashMod" | "labelmap" | "LabelMap" | "labeldrop" | "LabelDrop" | "labelkeep" | "LabelKeep" | "lowercase" | "Lowercase" | "uppercase" | "Uppercase" | "keepequal" | "KeepEqual" | "dropequal" | "DropEqual";
  /** at least 0 */
  modulus?: number;
  regex?: string;
  replacement?: string;
  separator?: string;
  sourceLabels?: readonly string[];
  targetLabel?: string;
}
export interface ProbeSpecOauth2 {
  clientId: ProbeSpecOauth2ClientId;
  clientSecret: ProbeSpecBearerTokenSecret;
  endpointParams?: { [k: string]: string };
  noProxy?: string;
  proxyConnectHeader?: { [k: string]: readonly ProbeSpecBearerTokenSecret[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  scopes?: readonly string[];
  tlsConfig?: ProbeSpecTlsConfig;
  /** pattern `^(http|https)://.+$` */
  tokenUrl: string;
}
export interface ProbeSpecParams {
  /** at least 1 character */
  name: string;
  /**
   * at least 1 item
   * each: at least 1 character
   */
  values?: readonly string[];
}
export interface ProbeSpecProber {
  noProxy?: string;
  /** @default "/probe" */
  path?: string;
  proxyConnectHeader?: { [k: string]: readonly ProbeSpecBearerTokenSecret[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  scheme?: "http" | "https" | "HTTP" | "HTTPS";
  /** at least 1 character */
  url: string;
}
export interface ProbeSpecTargets {
  ingress?: ProbeSpecTargetsIngress;
  staticConfig?: ProbeSpecTargetsStaticConfig;
}
export interface ProbeSpecTlsConfig {
  ca?: ProbeSpecOauth2ClientId;
  cert?: ProbeSpecOauth2ClientId;
  insecureSkipVerify?: boolean;
  keySecret?: ProbeSpecBearerTokenSecret;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  serverName?: string;
}
export interface ProbeSpecOauth2ClientId {
  configMap?: ConfigMapKeySelector;
  secret?: SecretKeySelector;
}
export interface ProbeSpecTargetsIngress {
  namespaceSelector?: ProbeSpecTargetsIngressNamespaceSelector;
  relabelingConfigs?: readonly ProbeSpecMetricRelabelings[];
  selector?: LabelSelector;
}
export interface ProbeSpecTargetsStaticConfig {
  labels?: { [k: string]: string };
  relabelingConfigs?: readonly ProbeSpecMetricRelabelings[];
  static?: readonly string[];
}
export interface ProbeSpecTargetsIngressNamespaceSelector {
  any?: boolean;
  matchNames?: readonly string[];
}
/**
 * `monitoring.coreos.com/v1`, namespaced
 * @see https://github.com/prometheus-operator/prometheus-operator
 */
export declare class Prometheus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PrometheusProps): { [K in keyof PrometheusProps]: PrometheusProps[K] } & { apiVersion: 'monitoring.coreos.com/v1'; kind: 'Prometheus' };
  constructor(scope: Construct, id: string, props: PrometheusProps);
}
export interface PrometheusProps {
  metadata?: ObjectMeta;
  spec: PrometheusSpec;
}
export interface PrometheusSpec {
  additionalAlertManagerConfigs?: PrometheusSpecAdditionalAlertManagerConfigs;
  additionalAlertRelabelConfigs?: PrometheusSpecAdditionalAlertManagerConfigs;
  additionalArgs?: readonly PrometheusSpecAdditionalArgs[];
  additionalScrapeConfigs?: PrometheusSpecAdditionalAlertManagerConfigs;
  affinity?: PrometheusSpecAffinity;
  alerting?: PrometheusSpecAlerting;
  allowOverlappingBlocks?: boolean;
  apiserverConfig?: PrometheusSpecApiserverConfig;
  arbitraryFSAccessThroughSMs?: PrometheusSpecArbitraryFSAccessThroughSMs;
  automountServiceAccountToken?: boolean;
  baseImage?: string;
  /** pattern `(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$` */
  bodySizeLimit?: string;
  configMaps?: readonly string[];
  containers?: readonly PrometheusSpecContainers[];
  convertClassicHistogramsToNHCB?: boolean;
  disableCompaction?: boolean;
  dnsConfig?: PrometheusSpecDnsConfig;
  dnsPolicy?: "ClusterFirstWithHostNet" | "ClusterFirst" | "Default" | "None";
  enableAdminAPI?: boolean;
  /**
   * no duplicates
   * each: at least 1 character
   */
  enableFeatures?: readonly string[];
  enableOTLPReceiver?: boolean;
  enableRemoteWriteReceiver?: boolean;
  enableServiceLinks?: boolean;
  /** pattern `(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$` */
  enforcedBodySizeLimit?: string;
  /** at least 0 */
  enforcedKeepDroppedTargets?: number;
  /** at least 0 */
  enforcedLabelLimit?: number;
  /** at least 0 */
  enforcedLabelNameLengthLimit?: number;
  /** at least 0 */
  enforcedLabelValueLengthLimit?: number;
  enforcedNamespaceLabel?: string;
  /** at least 0 */
  enforcedSampleLimit?: number;
  /** at least 0 */
  enforcedTargetLimit?: number;
  /**
   * pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`
   * @default "30s"
   */
  evaluationInterval?: string;
  excludedFromEnforcement?: readonly PrometheusSpecExcludedFromEnforcement[];
  exemplars?: PrometheusSpecExemplars;
  externalLabels?: { [k: string]: string };
  externalUrl?: string;
  /** one per `ip` */
  hostAliases?: readonly PrometheusSpecHostAliases[];
  hostNetwork?: boolean;
  hostUsers?: boolean;
  ignoreNamespaceSelectors?: boolean;
  image?: string;
  imagePullPolicy?: "" | "Always" | "Never" | "IfNotPresent";
  /** → Secret */
  imagePullSecrets?: readonly PrometheusSpecImagePullSecrets[];
  initContainers?: readonly PrometheusSpecContainers[];
  /** at least 0 */
  keepDroppedTargets?: number;
  /** at least 0 */
  labelLimit?: number;
  /** at least 0 */
  labelNameLengthLimit?: number;
  /** at least 0 */
  labelValueLengthLimit?: number;
  listenLocal?: boolean;
  logFormat?: "" | "logfmt" | "json";
  logLevel?: "" | "debug" | "info" | "warn" | "error";
  /** at least 60 */
  maximumStartupDurationSeconds?: number;
  /** at least 0 */
  minReadySeconds?: number;
  nameEscapingScheme?: "AllowUTF8" | "Underscores" | "Dots" | "Values";
  nameValidationScheme?: "UTF8" | "Legacy";
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  otlp?: PrometheusSpecOtlp;
  overrideHonorLabels?: boolean;
  overrideHonorTimestamps?: boolean;
  paused?: boolean;
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy;
  podManagementPolicy?: "OrderedReady" | "Parallel";
  podMetadata?: PrometheusSpecPodMetadata;
  podMonitorNamespaceSelector?: LabelSelector;
  podMonitorSelector?: LabelSelector;
  podTargetLabels?: readonly string[];
  /** @default "web" */
  portName?: string;
  /** → PriorityClass */
  priorityClassName?: string;
  probeNamespaceSelector?: LabelSelector;
  probeSelector?: LabelSelector;
  prometheusExternalLabelName?: string;
  prometheusRulesExcludedFromEnforce?: readonly PrometheusSpecPrometheusRulesExcludedFromEnforce[];
  query?: PrometheusSpecQuery;
  queryLogFile?: string;
  reloadStrategy?: "HTTP" | "ProcessSignal";
  remoteRead?: readonly PrometheusSpecRemoteRead[];
  remoteWrite?: readonly PrometheusSpecRemoteWrite[];
  /**
   * at least 1 item
   * no duplicates
   */
  remoteWriteReceiverMessageVersions?: readonly ("V1.0" | "V2.0")[];
  replicaExternalLabelName?: string;
  replicas?: number;
  resources?: ResourceRequirements;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  retention?: string;
  /** pattern `(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$` */
  retentionSize?: string;
  routePrefix?: string;
  ruleNamespaceSelector?: LabelSelector;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  ruleQueryOffset?: string;
  ruleSelector?: LabelSelector;
  rules?: PrometheusSpecRules;
  runtime?: PrometheusSpecRuntime;
  /** at least 0 */
  sampleLimit?: number;
  /** at least 1 character */
  schedulerName?: string;
  /** one per `name` */
  scrapeClasses?: readonly PrometheusSpecScrapeClasses[];
  scrapeClassicHistograms?: boolean;
  scrapeConfigNamespaceSelector?: LabelSelector;
  scrapeConfigSelector?: LabelSelector;
  /** at least 1 character */
  scrapeFailureLogFile?: string;
  /**
   * pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`
   * @default "30s"
   */
  scrapeInterval?: string;
  scrapeNativeHistograms?: boolean;
  /** no duplicates */
  scrapeProtocols?: readonly ("PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0")[];
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  scrapeTimeout?: string;
  /** no duplicates */
  secrets?: readonly string[];
  securityContext?: PrometheusSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
  serviceDiscoveryRole?: "Endpoints" | "EndpointSlice";
  serviceMonitorNamespaceSelector?: LabelSelector;
  serviceMonitorSelector?: LabelSelector;
  /** at least 1 character */
  serviceName?: string;
  sha?: string;
  shardRetentionPolicy?: PrometheusSpecShardRetentionPolicy;
  shardingStrategy?: PrometheusSpecShardingStrategy;
  /** @default 1 */
  shards?: number;
  storage?: PrometheusSpecStorage;
  tag?: string;
  /** at least 0 */
  targetLimit?: number;
  /** at least 0 */
  terminationGracePeriodSeconds?: number;
  thanos?: PrometheusSpecThanos;
  tolerations?: readonly PrometheusSpecTolerations[];
  topologySpreadConstraints?: readonly PrometheusSpecTopologySpreadConstraints[];
  tracingConfig?: PrometheusSpecTracingConfig;
  tsdb?: PrometheusSpecTsdb;
  updateStrategy?: PrometheusSpecUpdateStrategy;
  version?: string;
  volumeMounts?: readonly PrometheusSpecVolumeMounts[];
  volumes?: readonly PrometheusSpecVolumes[];
  walCompression?: boolean;
  web?: PrometheusSpecWeb;
}
export interface PrometheusSpecAdditionalAlertManagerConfigs {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface PrometheusSpecAdditionalArgs {
  /** at least 1 character */
  name: string;
  value?: string;
}
export interface PrometheusSpecAffinity {
  nodeAffinity?: PrometheusSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface PrometheusSpecAlerting {
  alertmanagers: readonly PrometheusSpecAlertingAlertmanagers[];
}
export interface PrometheusSpecApiserverConfig {
  authorization?: PrometheusSpecApiserverConfigAuthorization;
  basicAuth?: PrometheusSpecApiserverConfigBasicAuth;
  bearerToken?: string;
  bearerTokenFile?: string;
  host: string;
  noProxy?: string;
  proxyConnectHeader?: { [k: string]: readonly PrometheusSpecAdditionalAlertManagerConfigs[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  tlsConfig?: PrometheusSpecApiserverConfigTlsConfig;
}
export interface PrometheusSpecArbitraryFSAccessThroughSMs {
  deny?: boolean;
}
export interface PrometheusSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: PrometheusSpecContainersLifecycle;
  livenessProbe?: PrometheusSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly PrometheusSpecContainersPorts[];
  readinessProbe?: PrometheusSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: PrometheusSpecContainersSecurityContext;
  startupProbe?: PrometheusSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly PrometheusSpecVolumeMounts[];
  workingDir?: string;
}
export interface PrometheusSpecDnsConfig {
  /**
   * no duplicates
   * each: at least 1 character
   */
  nameservers?: readonly string[];
  /** one per `name` */
  options?: readonly PrometheusSpecAdditionalArgs[];
  /**
   * no duplicates
   * each: at least 1 character
   */
  searches?: readonly string[];
}
export interface PrometheusSpecExcludedFromEnforcement {
  /** @default "monitoring.coreos.com" */
  group?: "monitoring.coreos.com";
  name?: string;
  /** at least 1 character */
  namespace: string;
  resource: "prometheusrules" | "servicemonitors" | "podmonitors" | "probes" | "scrapeconfigs";
}
export interface PrometheusSpecExemplars {
  maxSize?: number;
}
export interface PrometheusSpecHostAliases {
  hostnames: readonly string[];
  ip: string;
}
export interface PrometheusSpecImagePullSecrets {
  name?: string;
}
export interface PrometheusSpecOtlp {
  convertHistogramsToNHCB?: boolean;
  /**
   * at least 1 item
   * no duplicates
   * each: at least 1 character
   */
  ignoreResourceAttributes?: readonly string[];
  keepIdentifyingResourceAttributes?: boolean;
  labelNamePreserveMultipleUnderscores?: boolean;
  labelNameUnderscoreSanitization?: boolean;
  promoteAllResourceAttributes?: boolean;
  /**
   * at least 1 item
   * no duplicates
   * each: at least 1 character
   */
  promoteResourceAttributes?: readonly string[];
  promoteScopeMetadata?: boolean;
  translationStrategy?: "NoUTF8EscapingWithSuffixes" | "UnderscoreEscapingWithSuffixes" | "NoTranslation" | "UnderscoreEscapingWithoutSuffixes";
}
export interface PrometheusSpecPodMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  name?: string;
}
export interface PrometheusSpecPrometheusRulesExcludedFromEnforce {
  ruleName: string;
  ruleNamespace: string;
}
export interface PrometheusSpecQuery {
  lookbackDelta?: string;
  /** at least 1 */
  maxConcurrency?: number;
  maxSamples?: number;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  timeout?: string;
}
export interface PrometheusSpecRemoteRead {
  authorization?: PrometheusSpecApiserverConfigAuthorization;
  basicAuth?: PrometheusSpecApiserverConfigBasicAuth;
  bearerToken?: string;
  bearerTokenFile?: string;
  filterExternalLabels?: boolean;
  followRedirects?: boolean;
  headers?: { [k: string]: string };
  name?: string;
  noProxy?: string;
  oauth2?: PrometheusSpecRemoteReadOauth2;
  proxyConnectHeader?: { [k: string]: readonly PrometheusSpecAdditionalAlertManagerConfigs[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  readRecent?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  remoteTimeout?: string;
  requiredMatchers?: { [k: string]: string };
  tlsConfig?: PrometheusSpecApiserverConfigTlsConfig;
  /** pattern `^(http|https)://.+$` */
  url: string;
}
export interface PrometheusSpecRemoteWrite {
  authorization?: PrometheusSpecApiserverConfigAuthorization;
  azureAd?: PrometheusSpecRemoteWriteAzureAd;
  basicAuth?: PrometheusSpecApiserverConfigBasicAuth;
  bearerToken?: string;
  bearerTokenFile?: string;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  headers?: { [k: string]: string };
  messageVersion?: "V1.0" | "V2.0";
  metadataConfig?: PrometheusSpecRemoteWriteMetadataConfig;
  name?: string;
  noProxy?: string;
  oauth2?: PrometheusSpecRemoteReadOauth2;
  proxyConnectHeader?: { [k: string]: readonly PrometheusSpecAdditionalAlertManagerConfigs[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  queueConfig?: PrometheusSpecRemoteWriteQueueConfig;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  remoteTimeout?: string;
  roundRobinDNS?: boolean;
  sendExemplars?: boolean;
  sendNativeHistograms?: boolean;
  sigv4?: PrometheusSpecRemoteWriteSigv4;
  tlsConfig?: PrometheusSpecApiserverConfigTlsConfig;
  /** pattern `^(http|https)://.+$` */
  url: string;
  writeRelabelConfigs?: readonly PrometheusSpecRemoteWriteWriteRelabelConfigs[];
}
export interface PrometheusSpecRules {
  alert?: PrometheusSpecRulesAlert;
}
export interface PrometheusSpecRuntime {
  /** at least -1 */
  goGC?: number;
}
export interface PrometheusSpecScrapeClasses {
  attachMetadata?: PrometheusSpecScrapeClassesAttachMetadata;
  authorization?: PrometheusSpecApiserverConfigAuthorization;
  default?: boolean;
  fallbackScrapeProtocol?: "PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0";
  metricRelabelings?: readonly PrometheusSpecRemoteWriteWriteRelabelConfigs[];
  /** at least 1 character */
  name: string;
  relabelings?: readonly PrometheusSpecRemoteWriteWriteRelabelConfigs[];
  tlsConfig?: PrometheusSpecApiserverConfigTlsConfig;
}
export interface PrometheusSpecSecurityContext {
  appArmorProfile?: PrometheusSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: PrometheusSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface PrometheusSpecShardRetentionPolicy {
  retain?: PrometheusSpecShardRetentionPolicyRetain;
  whenScaled?: "Retain" | "Delete";
}
/** rule: `!has(self.topology) || (has(self.mode) && self.mode == 'Topology')` */
export interface PrometheusSpecShardingStrategy {
  mode?: "Address" | "Topology";
  topology?: PrometheusSpecShardingStrategyTopology;
}
export interface PrometheusSpecStorage {
  disableMountSubPath?: boolean;
  emptyDir?: PrometheusSpecStorageEmptyDir;
  ephemeral?: PrometheusSpecStorageEphemeral;
  volumeClaimTemplate?: PrometheusSpecStorageVolumeClaimTemplate;
}
export interface PrometheusSpecThanos {
  additionalArgs?: readonly PrometheusSpecAdditionalArgs[];
  baseImage?: string;
  /**
   * pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`
   * @default "2h"
   */
  blockSize?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  getConfigInterval?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  getConfigTimeout?: string;
  grpcListenLocal?: boolean;
  grpcServerTlsConfig?: PrometheusSpecThanosGrpcServerTlsConfig;
  httpListenLocal?: boolean;
  image?: string;
  listenLocal?: boolean;
  logFormat?: "" | "logfmt" | "json";
  logLevel?: "" | "debug" | "info" | "warn" | "error";
  minTime?: string;
  objectStorageConfig?: PrometheusSpecAdditionalAlertManagerConfigs;
  objectStorageConfigFile?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  readyTimeout?: string;
  resources?: ResourceRequirements;
  sha?: string;
  tag?: string;
  tracingConfig?: PrometheusSpecAdditionalAlertManagerConfigs;
  tracingConfigFile?: string;
  version?: string;
  volumeMounts?: readonly PrometheusSpecVolumeMounts[];
}
export interface PrometheusSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface PrometheusSpecTopologySpreadConstraints {
  additionalLabelSelectors?: "OnResource" | "OnShard";
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface PrometheusSpecTracingConfig {
  clientType?: "http" | "grpc" | "HTTP" | "GRPC";
  compression?: "gzip" | "Gzip";
  /** at least 1 character */
  endpoint: string;
  headers?: { [k: string]: string };
  insecure?: boolean;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  samplingFraction?: number | string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  timeout?: string;
  tlsConfig?: PrometheusSpecApiserverConfigTlsConfig;
}
export interface PrometheusSpecTsdb {
  chunkEncoding?: PrometheusSpecTsdbChunkEncoding;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  outOfOrderTimeWindow?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  staleSeriesCompactionThreshold?: number | string;
}
/** rule: `!(self.type != 'RollingUpdate' && has(self.rollingUpdate))` */
export interface PrometheusSpecUpdateStrategy {
  rollingUpdate?: PrometheusSpecUpdateStrategyRollingUpdate;
  type: "OnDelete" | "RollingUpdate";
}
export interface PrometheusSpecVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface PrometheusSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: PrometheusSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: PrometheusSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: PrometheusSpecVolumesDownwardAPI;
  emptyDir?: PrometheusSpecStorageEmptyDir;
  ephemeral?: PrometheusSpecStorageEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: PrometheusSpecVolumesHostPath;
  image?: PrometheusSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: PrometheusSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: PrometheusSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface PrometheusSpecWeb {
  httpConfig?: PrometheusSpecWebHttpConfig;
  /** at least 0 */
  maxConnections?: number;
  pageTitle?: string;
  tlsConfig?: PrometheusSpecWebTlsConfig;
}
export interface PrometheusSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PrometheusSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: PrometheusSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface PrometheusSpecAlertingAlertmanagers {
  alertRelabelings?: readonly PrometheusSpecRemoteWriteWriteRelabelConfigs[];
  apiVersion?: "v1" | "V1" | "v2" | "V2";
  authorization?: PrometheusSpecAlertingAlertmanagersAuthorization;
  basicAuth?: PrometheusSpecApiserverConfigBasicAuth;
  bearerTokenFile?: string;
  enableHttp2?: boolean;
  /** at least 1 character */
  name: string;
  /** at least 1 character */
  namespace?: string;
  noProxy?: string;
  /** at least 1 character */
  pathPrefix?: string;
  port: number | string;
  proxyConnectHeader?: { [k: string]: readonly PrometheusSpecAdditionalAlertManagerConfigs[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  relabelings?: readonly PrometheusSpecRemoteWriteWriteRelabelConfigs[];
  scheme?: "http" | "https" | "HTTP" | "HTTPS";
  sigv4?: PrometheusSpecRemoteWriteSigv4;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  timeout?: string;
  tlsConfig?: PrometheusSpecApiserverConfigTlsConfig;
}
export interface PrometheusSpecApiserverConfigAuthorization {
  credentials?: PrometheusSpecAdditionalAlertManagerConfigs;
  credentialsFile?: string;
  type?: string;
}
export interface PrometheusSpecApiserverConfigBasicAuth {
  password?: PrometheusSpecAdditionalAlertManagerConfigs;
  username?: PrometheusSpecAdditionalAlertManagerConfigs;
}
export interface PrometheusSpecApiserverConfigTlsConfig {
  ca?: PrometheusSpecApiserverConfigTlsConfigCa;
  caFile?: string;
  cert?: PrometheusSpecApiserverConfigTlsConfigCa;
  certFile?: string;
  insecureSkipVerify?: boolean;
  keyFile?: string;
  keySecret?: PrometheusSpecAdditionalAlertManagerConfigs;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  serverName?: string;
}
export interface PrometheusSpecContainersLifecycle {
  postStart?: PrometheusSpecContainersLifecyclePostStart;
  preStop?: PrometheusSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface PrometheusSpecContainersLivenessProbe {
  exec?: PrometheusSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: PrometheusSpecContainersLivenessProbeGrpc;
  httpGet?: PrometheusSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface PrometheusSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface PrometheusSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: PrometheusSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: PrometheusSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface PrometheusSpecRemoteReadOauth2 {
  clientId: PrometheusSpecApiserverConfigTlsConfigCa;
  clientSecret: PrometheusSpecAdditionalAlertManagerConfigs;
  endpointParams?: { [k: string]: string };
  noProxy?: string;
  proxyConnectHeader?: { [k: string]: readonly PrometheusSpecAdditionalAlertManagerConfigs[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  scopes?: readonly string[];
  tlsConfig?: PrometheusSpecRemoteReadOauth2TlsConfig;
  /** pattern `^(http|https)://.+$` */
  tokenUrl: string;
}
export interface PrometheusSpecRemoteWriteAzureAd {
  cloud?: "AzureChina" | "AzureGovernment" | "AzurePublic";
  managedIdentity?: PrometheusSpecRemoteWriteAzureAdManagedIdentity;
  oauth?: PrometheusSpecRemoteWriteAzureAdOauth;
  /** pattern `^[\w\s:/.\\-]+$` */
  scope?: string;
  sdk?: PrometheusSpecRemoteWriteAzureAdSdk;
  workloadIdentity?: PrometheusSpecRemoteWriteAzureAdWorkloadIdentity;
}
export interface PrometheusSpecRemoteWriteMetadataConfig {
  /** at least -1 */
  maxSamplesPerSend?: number;
  send?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  sendInterval?: string;
}
export interface PrometheusSpecRemoteWriteQueueConfig {
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  batchSendDeadline?: string;
  capacity?: number;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  maxBackoff?: string;
  maxRetries?: number;
  maxSamplesPerSend?: number;
  maxShards?: number;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  minBackoff?: string;
  minShards?: number;
  retryOnRateLimit?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  sampleAgeLimit?: string;
}
/** rule: `!has(self.externalId) || has(self.roleArn)` */
export interface PrometheusSpecRemoteWriteSigv4 {
  accessKey?: PrometheusSpecAdditionalAlertManagerConfigs;
  /** at least 1 character */
  externalId?: string;
  profile?: string;
  region?: string;
  roleArn?: string;
  secretKey?: SecretKeySelector;
  useFIPSSTSEndpoint?: boolean;
}
export interface PrometheusSpecRemoteWriteWriteRelabelConfigs {
  /** @default "replace" */
  action?: "replace" | "Replace" | "keep" | "Keep" | "drop" | "Drop" | "hashmod" | "HashMod" | "labelmap" | "LabelMap" | "labeldrop" | "LabelDrop" | "labelkeep" | "LabelKeep" | "lowercase" | "Lowercase" | "uppercase" | "Uppercase" | "keepequal" | "KeepEqual" | "dropequal" | "DropEqual";
  /** at least 0 */
  modulus?: number;
  regex?: string;
  replacement?: string;
  separator?: string;
  sourceLabels?: readonly string[];
  targetLabel?: string;
}
export interface PrometheusSpecRulesAlert {
  forGracePeriod?: string;
  forOutageTolerance?: string;
  resendDelay?: string;
}
export interface PrometheusSpecScrapeClassesAttachMetadata {
  node?: boolean;
}
export interface PrometheusSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface PrometheusSpecShardRetentionPolicyRetain {
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  retentionPeriod: string;
}
export interface PrometheusSpecShardingStrategyTopology {
  externalLabelName?: string;
  values?: readonly string[];
}
export interface PrometheusSpecStorageEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface PrometheusSpecStorageEphemeral {
  volumeClaimTemplate?: PrometheusSpecStorageEphemeralVolumeClaimTemplate;
}
export interface PrometheusSpecStorageVolumeClaimTemplate {
  apiVersion?: string;
  kind?: string;
  metadata?: PrometheusSpecPodMetadata;
  spec?: PrometheusSpecStorageVolumeClaimTemplateSpec;
  status?: PrometheusSpecStorageVolumeClaimTemplateStatus;
}
export interface PrometheusSpecThanosGrpcServerTlsConfig {
  ca?: PrometheusSpecApiserverConfigTlsConfigCa;
  caFile?: string;
  cert?: PrometheusSpecApiserverConfigTlsConfigCa;
  certFile?: string;
  /**
   * at least 1 item
   * no duplicates
   */
  cipherSuites?: readonly string[];
  /**
   * at least 1 item
   * no duplicates
   */
  curves?: readonly string[];
  insecureSkipVerify?: boolean;
  keyFile?: string;
  keySecret?: PrometheusSpecAdditionalAlertManagerConfigs;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  serverName?: string;
}
export interface PrometheusSpecTsdbChunkEncoding {
  floats?: "Xor" | "Xor2";
}
export interface PrometheusSpecUpdateStrategyRollingUpdate {
  maxUnavailable?: number | string;
}
export interface PrometheusSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface PrometheusSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly PrometheusSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface PrometheusSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly PrometheusSpecVolumesDownwardAPIItems[];
}
export interface PrometheusSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface PrometheusSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface PrometheusSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly PrometheusSpecVolumesProjectedSources[];
}
export interface PrometheusSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly PrometheusSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface PrometheusSpecWebHttpConfig {
  headers?: PrometheusSpecWebHttpConfigHeaders;
  http2?: boolean;
}
export interface PrometheusSpecWebTlsConfig {
  cert?: PrometheusSpecApiserverConfigTlsConfigCa;
  certFile?: string;
  cipherSuites?: readonly string[];
  clientAuthType?: string;
  clientCAFile?: string;
  client_ca?: PrometheusSpecApiserverConfigTlsConfigCa;
  curvePreferences?: readonly string[];
  keyFile?: string;
  keySecret?: PrometheusSpecAdditionalAlertManagerConfigs;
  maxVersion?: string;
  minVersion?: string;
  preferServerCipherSuites?: boolean;
}
export interface PrometheusSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: PrometheusSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface PrometheusSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly PrometheusSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface PrometheusSpecAlertingAlertmanagersAuthorization {
  credentials?: PrometheusSpecAdditionalAlertManagerConfigs;
  type?: string;
}
export interface PrometheusSpecApiserverConfigTlsConfigCa {
  configMap?: ConfigMapKeySelector;
  secret?: SecretKeySelector;
}
export interface PrometheusSpecContainersLifecyclePostStart {
  exec?: PrometheusSpecContainersLivenessProbeExec;
  httpGet?: PrometheusSpecContainersLivenessProbeHttpGet;
  sleep?: PrometheusSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface PrometheusSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface PrometheusSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface PrometheusSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface PrometheusSpecRemoteReadOauth2TlsConfig {
  ca?: PrometheusSpecApiserverConfigTlsConfigCa;
  cert?: PrometheusSpecApiserverConfigTlsConfigCa;
  insecureSkipVerify?: boolean;
  keySecret?: PrometheusSpecAdditionalAlertManagerConfigs;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  serverName?: string;
}
export interface PrometheusSpecRemoteWriteAzureAdManagedIdentity {
  /** at least 1 character */
  clientId?: string;
}
export interface PrometheusSpecRemoteWriteAzureAdOauth {
  /** at least 1 character */
  clientId: string;
  clientSecret: PrometheusSpecAdditionalAlertManagerConfigs;
  /**
   * at least 1 character
   * pattern `^[0-9a-zA-Z-.]+$`
   */
  tenantId: string;
}
export interface PrometheusSpecRemoteWriteAzureAdSdk {
  /** pattern `^[0-9a-zA-Z-.]+$` */
  tenantId?: string;
}
export interface PrometheusSpecRemoteWriteAzureAdWorkloadIdentity {
  /** at least 1 character */
  clientId: string;
  /** at least 1 character */
  tenantId: string;
}
export interface PrometheusSpecStorageEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: PrometheusSpecStorageVolumeClaimTemplateSpec;
}
export interface PrometheusSpecStorageVolumeClaimTemplateSpec {
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
export interface PrometheusSpecStorageVolumeClaimTemplateStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  allocatedResources?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** one per `type` */
  conditions?: readonly PrometheusSpecStorageVolumeClaimTemplateStatusConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: PrometheusSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus;
  phase?: string;
}
export interface PrometheusSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface PrometheusSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface PrometheusSpecVolumesProjectedSources {
  clusterTrustBundle?: PrometheusSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: PrometheusSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: PrometheusSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: PrometheusSpecVolumesProjectedSourcesPodCertificate;
  secret?: PrometheusSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: PrometheusSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface PrometheusSpecWebHttpConfigHeaders {
  contentSecurityPolicy?: string;
  strictTransportSecurity?: string;
  xContentTypeOptions?: "" | "NoSniff";
  xFrameOptions?: "" | "Deny" | "SameOrigin";
  xXSSProtection?: string;
}
export interface PrometheusSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly PrometheusSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface PrometheusSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface PrometheusSpecStorageVolumeClaimTemplateStatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface PrometheusSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}
export interface PrometheusSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface PrometheusSpecVolumesProjectedSourcesConfigMap {
  items?: readonly PrometheusSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface PrometheusSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly PrometheusSpecVolumesDownwardAPIItems[];
}
export interface PrometheusSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface PrometheusSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface PrometheusSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `monitoring.coreos.com/v1alpha1`, namespaced
 * @see https://github.com/prometheus-operator/prometheus-operator
 */
export declare class PrometheusAgent extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PrometheusAgentProps): { [K in keyof PrometheusAgentProps]: PrometheusAgentProps[K] } & { apiVersion: 'monitoring.coreos.com/v1alpha1'; kind: 'PrometheusAgent' };
  constructor(scope: Construct, id: string, props: PrometheusAgentProps);
}
export interface PrometheusAgentProps {
  metadata?: ObjectMeta;
  spec: PrometheusAgentSpec;
}
/**
 * rule: `!(has(self.mode) && self.mode == 'DaemonSet' && has(self.replicas))`
 * rule: `!(has(self.mode) && self.mode == 'DaemonSet' && has(self.storage))`
 * rule: `!(has(self.mode) && self.mode == 'DaemonSet' && has(self.shards) && self.shards > 1)`
 * rule: `!(has(self.mode) && self.mode == 'DaemonSet' && has(self.persistentVolumeClaimRetentionPolicy))`
 * rule: `!(has(self.mode) && self.mode == 'DaemonSet' && has(self.scrapeConfigSelector))`
 * rule: `!(has(self.mode) && self.mode == 'DaemonSet' && has(self.probeSelector))`
 * rule: `!(has(self.mode) && self.mode == 'DaemonSet' && has(self.scrapeConfigNamespaceSelector))`
 * rule: `!(has(self.mode) && self.mode == 'DaemonSet' && has(self.probeNamespaceSelector))`
 * rule: `!(has(self.mode) && self.mode == 'DaemonSet' && has(self.serviceMonitorSelector))`
 * rule: `!(has(self.mode) && self.mode == 'DaemonSet' && has(self.serviceMonitorNamespaceSelector))`
 * rule: `!(has(self.mode) && self.mode == 'DaemonSet' && has(self.additionalScrapeConfigs))`
 * rule: `!(has(self.mode) && self.mode == 'DaemonSet' && has(self.shardingStrategy))`
 */
export interface PrometheusAgentSpec {
  additionalArgs?: readonly PrometheusAgentSpecAdditionalArgs[];
  additionalScrapeConfigs?: PrometheusAgentSpecAdditionalScrapeConfigs;
  affinity?: PrometheusAgentSpecAffinity;
  apiserverConfig?: PrometheusAgentSpecApiserverConfig;
  arbitraryFSAccessThroughSMs?: PrometheusAgentSpecArbitraryFSAccessThroughSMs;
  automountServiceAccountToken?: boolean;
  /** pattern `(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$` */
  bodySizeLimit?: string;
  configMaps?: readonly string[];
  containers?: readonly PrometheusAgentSpecContainers[];
  convertClassicHistogramsToNHCB?: boolean;
  dnsConfig?: PrometheusAgentSpecDnsConfig;
  dnsPolicy?: "ClusterFirstWithHostNet" | "ClusterFirst" | "Default" | "None";
  /**
   * no duplicates
   * each: at least 1 character
   */
  enableFeatures?: readonly string[];
  enableOTLPReceiver?: boolean;
  enableRemoteWriteReceiver?: boolean;
  enableServiceLinks?: boolean;
  /** pattern `(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$` */
  enforcedBodySizeLimit?: string;
  /** at least 0 */
  enforcedKeepDroppedTargets?: number;
  /** at least 0 */
  enforcedLabelLimit?: number;
  /** at least 0 */
  enforcedLabelNameLengthLimit?: number;
  /** at least 0 */
  enforcedLabelValueLengthLimit?: number;
  enforcedNamespaceLabel?: string;
  /** at least 0 */
  enforcedSampleLimit?: number;
  /** at least 0 */
  enforcedTargetLimit?: number;
  excludedFromEnforcement?: readonly PrometheusAgentSpecExcludedFromEnforcement[];
  externalLabels?: { [k: string]: string };
  externalUrl?: string;
  /** one per `ip` */
  hostAliases?: readonly PrometheusAgentSpecHostAliases[];
  hostNetwork?: boolean;
  hostUsers?: boolean;
  ignoreNamespaceSelectors?: boolean;
  image?: string;
  imagePullPolicy?: "" | "Always" | "Never" | "IfNotPresent";
  /** → Secret */
  imagePullSecrets?: readonly PrometheusAgentSpecImagePullSecrets[];
  initContainers?: readonly PrometheusAgentSpecContainers[];
  /** at least 0 */
  keepDroppedTargets?: number;
  /** at least 0 */
  labelLimit?: number;
  /** at least 0 */
  labelNameLengthLimit?: number;
  /** at least 0 */
  labelValueLengthLimit?: number;
  listenLocal?: boolean;
  logFormat?: "" | "logfmt" | "json";
  logLevel?: "" | "debug" | "info" | "warn" | "error";
  /** at least 60 */
  maximumStartupDurationSeconds?: number;
  /** at least 0 */
  minReadySeconds?: number;
  mode?: "StatefulSet" | "DaemonSet";
  nameEscapingScheme?: "AllowUTF8" | "Underscores" | "Dots" | "Values";
  nameValidationScheme?: "UTF8" | "Legacy";
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  otlp?: PrometheusAgentSpecOtlp;
  overrideHonorLabels?: boolean;
  overrideHonorTimestamps?: boolean;
  paused?: boolean;
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy;
  podManagementPolicy?: "OrderedReady" | "Parallel";
  podMetadata?: PrometheusAgentSpecPodMetadata;
  podMonitorNamespaceSelector?: LabelSelector;
  podMonitorSelector?: LabelSelector;
  podTargetLabels?: readonly string[];
  /** @default "web" */
  portName?: string;
  /** → PriorityClass */
  priorityClassName?: string;
  probeNamespaceSelector?: LabelSelector;
  probeSelector?: LabelSelector;
  prometheusExternalLabelName?: string;
  reloadStrategy?: "HTTP" | "ProcessSignal";
  remoteWrite?: readonly PrometheusAgentSpecRemoteWrite[];
  /**
   * at least 1 item
   * no duplicates
   */
  remoteWriteReceiverMessageVersions?: readonly ("V1.0" | "V2.0")[];
  replicaExternalLabelName?: string;
  replicas?: number;
  resources?: ResourceRequirements;
  routePrefix?: string;
  runtime?: PrometheusAgentSpecRuntime;
  /** at least 0 */
  sampleLimit?: number;
  /** at least 1 character */
  schedulerName?: string;
  /** one per `name` */
  scrapeClasses?: readonly PrometheusAgentSpecScrapeClasses[];
  scrapeClassicHistograms?: boolean;
  scrapeConfigNamespaceSelector?: LabelSelector;
  scrapeConfigSelector?: LabelSelector;
  /** at least 1 character */
  scrapeFailureLogFile?: string;
  /**
   * pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`
   * @default "30s"
   */
  scrapeInterval?: string;
  scrapeNativeHistograms?: boolean;
  /** no duplicates */
  scrapeProtocols?: readonly ("PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0")[];
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  scrapeTimeout?: string;
  /** no duplicates */
  secrets?: readonly string[];
  securityContext?: PrometheusAgentSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
  serviceDiscoveryRole?: "Endpoints" | "EndpointSlice";
  serviceMonitorNamespaceSelector?: LabelSelector;
  serviceMonitorSelector?: LabelSelector;
  /** at least 1 character */
  serviceName?: string;
  shardingStrategy?: PrometheusAgentSpecShardingStrategy;
  /** @default 1 */
  shards?: number;
  storage?: PrometheusAgentSpecStorage;
  /** at least 0 */
  targetLimit?: number;
  /** at least 0 */
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly PrometheusAgentSpecTolerations[];
  topologySpreadConstraints?: readonly PrometheusAgentSpecTopologySpreadConstraints[];
  tracingConfig?: PrometheusAgentSpecTracingConfig;
  tsdb?: PrometheusAgentSpecTsdb;
  updateStrategy?: PrometheusAgentSpecUpdateStrategy;
  version?: string;
  volumeMounts?: readonly PrometheusAgentSpecVolumeMounts[];
  volumes?: readonly PrometheusAgentSpecVolumes[];
  walCompression?: boolean;
  web?: PrometheusAgentSpecWeb;
}
export interface PrometheusAgentSpecAdditionalArgs {
  /** at least 1 character */
  name: string;
  value?: string;
}
export interface PrometheusAgentSpecAdditionalScrapeConfigs {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface PrometheusAgentSpecAffinity {
  nodeAffinity?: PrometheusAgentSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface PrometheusAgentSpecApiserverConfig {
  authorization?: PrometheusAgentSpecApiserverConfigAuthorization;
  basicAuth?: PrometheusAgentSpecApiserverConfigBasicAuth;
  bearerToken?: string;
  bearerTokenFile?: string;
  host: string;
  noProxy?: string;
  proxyConnectHeader?: { [k: string]: readonly PrometheusAgentSpecAdditionalScrapeConfigs[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  tlsConfig?: PrometheusAgentSpecApiserverConfigTlsConfig;
}
export interface PrometheusAgentSpecArbitraryFSAccessThroughSMs {
  deny?: boolean;
}
export interface PrometheusAgentSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: PrometheusAgentSpecContainersLifecycle;
  livenessProbe?: PrometheusAgentSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly PrometheusAgentSpecContainersPorts[];
  readinessProbe?: PrometheusAgentSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: PrometheusAgentSpecContainersSecurityContext;
  startupProbe?: PrometheusAgentSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly PrometheusAgentSpecVolumeMounts[];
  workingDir?: string;
}
export interface PrometheusAgentSpecDnsConfig {
  /**
   * no duplicates
   * each: at least 1 character
   */
  nameservers?: readonly string[];
  /** one per `name` */
  options?: readonly PrometheusAgentSpecAdditionalArgs[];
  /**
   * no duplicates
   * each: at least 1 character
   */
  searches?: readonly string[];
}
export interface PrometheusAgentSpecExcludedFromEnforcement {
  /** @default "monitoring.coreos.com" */
  group?: "monitoring.coreos.com";
  name?: string;
  /** at least 1 character */
  namespace: string;
  resource: "prometheusrules" | "servicemonitors" | "podmonitors" | "probes" | "scrapeconfigs";
}
export interface PrometheusAgentSpecHostAliases {
  hostnames: readonly string[];
  ip: string;
}
export interface PrometheusAgentSpecImagePullSecrets {
  name?: string;
}
export interface PrometheusAgentSpecOtlp {
  convertHistogramsToNHCB?: boolean;
  /**
   * at least 1 item
   * no duplicates
   * each: at least 1 character
   */
  ignoreResourceAttributes?: readonly string[];
  keepIdentifyingResourceAttributes?: boolean;
  labelNamePreserveMultipleUnderscores?: boolean;
  labelNameUnderscoreSanitization?: boolean;
  promoteAllResourceAttributes?: boolean;
  /**
   * at least 1 item
   * no duplicates
   * each: at least 1 character
   */
  promoteResourceAttributes?: readonly string[];
  promoteScopeMetadata?: boolean;
  translationStrategy?: "NoUTF8EscapingWithSuffixes" | "UnderscoreEscapingWithSuffixes" | "NoTranslation" | "UnderscoreEscapingWithoutSuffixes";
}
export interface PrometheusAgentSpecPodMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  name?: string;
}
export interface PrometheusAgentSpecRemoteWrite {
  authorization?: PrometheusAgentSpecApiserverConfigAuthorization;
  azureAd?: PrometheusAgentSpecRemoteWriteAzureAd;
  basicAuth?: PrometheusAgentSpecApiserverConfigBasicAuth;
  bearerToken?: string;
  bearerTokenFile?: string;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  headers?: { [k: string]: string };
  messageVersion?: "V1.0" | "V2.0";
  metadataConfig?: PrometheusAgentSpecRemoteWriteMetadataConfig;
  name?: string;
  noProxy?: string;
  oauth2?: PrometheusAgentSpecRemoteWriteOauth2;
  proxyConnectHeader?: { [k: string]: readonly PrometheusAgentSpecAdditionalScrapeConfigs[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  queueConfig?: PrometheusAgentSpecRemoteWriteQueueConfig;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  remoteTimeout?: string;
  roundRobinDNS?: boolean;
  sendExemplars?: boolean;
  sendNativeHistograms?: boolean;
  sigv4?: PrometheusAgentSpecRemoteWriteSigv4;
  tlsConfig?: PrometheusAgentSpecApiserverConfigTlsConfig;
  /** pattern `^(http|https)://.+$` */
  url: string;
  writeRelabelConfigs?: readonly PrometheusAgentSpecRemoteWriteWriteRelabelConfigs[];
}
export interface PrometheusAgentSpecRuntime {
  /** at least -1 */
  goGC?: number;
}
export interface PrometheusAgentSpecScrapeClasses {
  attachMetadata?: PrometheusAgentSpecScrapeClassesAttachMetadata;
  authorization?: PrometheusAgentSpecApiserverConfigAuthorization;
  default?: boolean;
  fallbackScrapeProtocol?: "PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0";
  metricRelabelings?: readonly PrometheusAgentSpecRemoteWriteWriteRelabelConfigs[];
  /** at least 1 character */
  name: string;
  relabelings?: readonly PrometheusAgentSpecRemoteWriteWriteRelabelConfigs[];
  tlsConfig?: PrometheusAgentSpecApiserverConfigTlsConfig;
}
export interface PrometheusAgentSpecSecurityContext {
  appArmorProfile?: PrometheusAgentSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: PrometheusAgentSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
/** rule: `!has(self.topology) || (has(self.mode) && self.mode == 'Topology')` */
export interface PrometheusAgentSpecShardingStrategy {
  mode?: "Address" | "Topology";
  topology?: PrometheusAgentSpecShardingStrategyTopology;
}
export interface PrometheusAgentSpecStorage {
  disableMountSubPath?: boolean;
  emptyDir?: PrometheusAgentSpecStorageEmptyDir;
  ephemeral?: PrometheusAgentSpecStorageEphemeral;
  volumeClaimTemplate?: PrometheusAgentSpecStorageVolumeClaimTemplate;
}
export interface PrometheusAgentSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface PrometheusAgentSpecTopologySpreadConstraints {
  additionalLabelSelectors?: "OnResource" | "OnShard";
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface PrometheusAgentSpecTracingConfig {
  clientType?: "http" | "grpc" | "HTTP" | "GRPC";
  compression?: "gzip" | "Gzip";
  /** at least 1 character */
  endpoint: string;
  headers?: { [k: string]: string };
  insecure?: boolean;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  samplingFraction?: number | string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  timeout?: string;
  tlsConfig?: PrometheusAgentSpecApiserverConfigTlsConfig;
}
export interface PrometheusAgentSpecTsdb {
  chunkEncoding?: PrometheusAgentSpecTsdbChunkEncoding;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  outOfOrderTimeWindow?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  staleSeriesCompactionThreshold?: number | string;
}
/** rule: `!(self.type != 'RollingUpdate' && has(self.rollingUpdate))` */
export interface PrometheusAgentSpecUpdateStrategy {
  rollingUpdate?: PrometheusAgentSpecUpdateStrategyRollingUpdate;
  type: "OnDelete" | "RollingUpdate";
}
export interface PrometheusAgentSpecVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface PrometheusAgentSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: PrometheusAgentSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: PrometheusAgentSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: PrometheusAgentSpecVolumesDownwardAPI;
  emptyDir?: PrometheusAgentSpecStorageEmptyDir;
  ephemeral?: PrometheusAgentSpecStorageEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: PrometheusAgentSpecVolumesHostPath;
  image?: PrometheusAgentSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: PrometheusAgentSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: PrometheusAgentSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface PrometheusAgentSpecWeb {
  httpConfig?: PrometheusAgentSpecWebHttpConfig;
  /** at least 0 */
  maxConnections?: number;
  pageTitle?: string;
  tlsConfig?: PrometheusAgentSpecWebTlsConfig;
}
export interface PrometheusAgentSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PrometheusAgentSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: PrometheusAgentSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface PrometheusAgentSpecApiserverConfigAuthorization {
  credentials?: PrometheusAgentSpecAdditionalScrapeConfigs;
  credentialsFile?: string;
  type?: string;
}
export interface PrometheusAgentSpecApiserverConfigBasicAuth {
  password?: PrometheusAgentSpecAdditionalScrapeConfigs;
  username?: PrometheusAgentSpecAdditionalScrapeConfigs;
}
export interface PrometheusAgentSpecApiserverConfigTlsConfig {
  ca?: PrometheusAgentSpecApiserverConfigTlsConfigCa;
  caFile?: string;
  cert?: PrometheusAgentSpecApiserverConfigTlsConfigCa;
  certFile?: string;
  insecureSkipVerify?: boolean;
  keyFile?: string;
  keySecret?: PrometheusAgentSpecAdditionalScrapeConfigs;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  serverName?: string;
}
export interface PrometheusAgentSpecContainersLifecycle {
  postStart?: PrometheusAgentSpecContainersLifecyclePostStart;
  preStop?: PrometheusAgentSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface PrometheusAgentSpecContainersLivenessProbe {
  exec?: PrometheusAgentSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: PrometheusAgentSpecContainersLivenessProbeGrpc;
  httpGet?: PrometheusAgentSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface PrometheusAgentSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface PrometheusAgentSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: PrometheusAgentSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: PrometheusAgentSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface PrometheusAgentSpecRemoteWriteAzureAd {
  cloud?: "AzureChina" | "AzureGovernment" | "AzurePublic";
  managedIdentity?: PrometheusAgentSpecRemoteWriteAzureAdManagedIdentity;
  oauth?: PrometheusAgentSpecRemoteWriteAzureAdOauth;
  /** pattern `^[\w\s:/.\\-]+$` */
  scope?: string;
  sdk?: PrometheusAgentSpecRemoteWriteAzureAdSdk;
  workloadIdentity?: PrometheusAgentSpecRemoteWriteAzureAdWorkloadIdentity;
}
export interface PrometheusAgentSpecRemoteWriteMetadataConfig {
  /** at least -1 */
  maxSamplesPerSend?: number;
  send?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  sendInterval?: string;
}
export interface PrometheusAgentSpecRemoteWriteOauth2 {
  clientId: PrometheusAgentSpecApiserverConfigTlsConfigCa;
  clientSecret: PrometheusAgentSpecAdditionalScrapeConfigs;
  endpointParams?: { [k: string]: string };
  noProxy?: string;
  proxyConnectHeader?: { [k: string]: readonly PrometheusAgentSpecAdditionalScrapeConfigs[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  scopes?: readonly string[];
  tlsConfig?: PrometheusAgentSpecRemoteWriteOauth2TlsConfig;
  /** pattern `^(http|https)://.+$` */
  tokenUrl: string;
}
export interface PrometheusAgentSpecRemoteWriteQueueConfig {
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  batchSendDeadline?: string;
  capacity?: number;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  maxBackoff?: string;
  maxRetries?: number;
  maxSamplesPerSend?: number;
  maxShards?: number;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  minBackoff?: string;
  minShards?: number;
  retryOnRateLimit?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  sampleAgeLimit?: string;
}
/** rule: `!has(self.externalId) || has(self.roleArn)` */
export interface PrometheusAgentSpecRemoteWriteSigv4 {
  accessKey?: PrometheusAgentSpecAdditionalScrapeConfigs;
  /** at least 1 character */
  externalId?: string;
  profile?: string;
  region?: string;
  roleArn?: string;
  secretKey?: SecretKeySelector;
  useFIPSSTSEndpoint?: boolean;
}
export interface PrometheusAgentSpecRemoteWriteWriteRelabelConfigs {
  /** @default "replace" */
  action?: "replace" | "Replace" | "keep" | "Keep" | "drop" | "Drop" | "hashmod" | "HashMod" | "labelmap" | "LabelMap" | "labeldrop" | "LabelDrop" | "labelkeep" | "LabelKeep" | "lowercase" | "Lowercase" | "uppercase" | "Uppercase" | "keepequal" | "KeepEqual" | "dropequal" | "DropEqual";
  /** at least 0 */
  modulus?: number;
  regex?: string;
  replacement?: string;
  separator?: string;
  sourceLabels?: readonly string[];
  targetLabel?: string;
}
export interface PrometheusAgentSpecScrapeClassesAttachMetadata {
  node?: boolean;
}
export interface PrometheusAgentSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface PrometheusAgentSpecShardingStrategyTopology {
  externalLabelName?: string;
  values?: readonly string[];
}
export interface PrometheusAgentSpecStorageEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface PrometheusAgentSpecStorageEphemeral {
  volumeClaimTemplate?: PrometheusAgentSpecStorageEphemeralVolumeClaimTemplate;
}
export interface PrometheusAgentSpecStorageVolumeClaimTemplate {
  apiVersion?: string;
  kind?: string;
  metadata?: PrometheusAgentSpecPodMetadata;
  spec?: PrometheusAgentSpecStorageVolumeClaimTemplateSpec;
  status?: PrometheusAgentSpecStorageVolumeClaimTemplateStatus;
}
export interface PrometheusAgentSpecTsdbChunkEncoding {
  floats?: "Xor" | "Xor2";
}
export interface PrometheusAgentSpecUpdateStrategyRollingUpdate {
  maxUnavailable?: number | string;
}
export interface PrometheusAgentSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface PrometheusAgentSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly PrometheusAgentSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface PrometheusAgentSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly PrometheusAgentSpecVolumesDownwardAPIItems[];
}
export interface PrometheusAgentSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface PrometheusAgentSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface PrometheusAgentSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly PrometheusAgentSpecVolumesProjectedSources[];
}
export interface PrometheusAgentSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly PrometheusAgentSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface PrometheusAgentSpecWebHttpConfig {
  headers?: PrometheusAgentSpecWebHttpConfigHeaders;
  http2?: boolean;
}
export interface PrometheusAgentSpecWebTlsConfig {
  cert?: PrometheusAgentSpecApiserverConfigTlsConfigCa;
  certFile?: string;
  cipherSuites?: readonly string[];
  clientAuthType?: string;
  clientCAFile?: string;
  client_ca?: PrometheusAgentSpecApiserverConfigTlsConfigCa;
  curvePreferences?: readonly string[];
  keyFile?: string;
  keySecret?: PrometheusAgentSpecAdditionalScrapeConfigs;
  maxVersion?: string;
  minVersion?: string;
  preferServerCipherSuites?: boolean;
}
export interface PrometheusAgentSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: PrometheusAgentSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface PrometheusAgentSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly PrometheusAgentSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface PrometheusAgentSpecApiserverConfigTlsConfigCa {
  configMap?: ConfigMapKeySelector;
  secret?: SecretKeySelector;
}
export interface PrometheusAgentSpecContainersLifecyclePostStart {
  exec?: PrometheusAgentSpecContainersLivenessProbeExec;
  httpGet?: PrometheusAgentSpecContainersLivenessProbeHttpGet;
  sleep?: PrometheusAgentSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface PrometheusAgentSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface PrometheusAgentSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface PrometheusAgentSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface PrometheusAgentSpecRemoteWriteAzureAdManagedIdentity {
  /** at least 1 character */
  clientId?: string;
}
export interface PrometheusAgentSpecRemoteWriteAzureAdOauth {
  /** at least 1 character */
  clientId: string;
  clientSecret: PrometheusAgentSpecAdditionalScrapeConfigs;
  /**
   * at least 1 character
   * pattern `^[0-9a-zA-Z-.]+$`
   */
  tenantId: string;
}
export interface PrometheusAgentSpecRemoteWriteAzureAdSdk {
  /** pattern `^[0-9a-zA-Z-.]+$` */
  tenantId?: string;
}
export interface PrometheusAgentSpecRemoteWriteAzureAdWorkloadIdentity {
  /** at least 1 character */
  clientId: string;
  /** at least 1 character */
  tenantId: string;
}
export interface PrometheusAgentSpecRemoteWriteOauth2TlsConfig {
  ca?: PrometheusAgentSpecApiserverConfigTlsConfigCa;
  cert?: PrometheusAgentSpecApiserverConfigTlsConfigCa;
  insecureSkipVerify?: boolean;
  keySecret?: PrometheusAgentSpecAdditionalScrapeConfigs;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  serverName?: string;
}
export interface PrometheusAgentSpecStorageEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: PrometheusAgentSpecStorageVolumeClaimTemplateSpec;
}
export interface PrometheusAgentSpecStorageVolumeClaimTemplateSpec {
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
export interface PrometheusAgentSpecStorageVolumeClaimTemplateStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  allocatedResources?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** one per `type` */
  conditions?: readonly PrometheusAgentSpecStorageVolumeClaimTemplateStatusConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: PrometheusAgentSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus;
  phase?: string;
}
export interface PrometheusAgentSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface PrometheusAgentSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface PrometheusAgentSpecVolumesProjectedSources {
  clusterTrustBundle?: PrometheusAgentSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: PrometheusAgentSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: PrometheusAgentSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: PrometheusAgentSpecVolumesProjectedSourcesPodCertificate;
  secret?: PrometheusAgentSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: PrometheusAgentSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface PrometheusAgentSpecWebHttpConfigHeaders {
  contentSecurityPolicy?: string;
  strictTransportSecurity?: string;
  xContentTypeOptions?: "" | "NoSniff";
  xFrameOptions?: "" | "Deny" | "SameOrigin";
  xXSSProtection?: string;
}
export interface PrometheusAgentSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly PrometheusAgentSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface PrometheusAgentSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface PrometheusAgentSpecStorageVolumeClaimTemplateStatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface PrometheusAgentSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}
export interface PrometheusAgentSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface PrometheusAgentSpecVolumesProjectedSourcesConfigMap {
  items?: readonly PrometheusAgentSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface PrometheusAgentSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly PrometheusAgentSpecVolumesDownwardAPIItems[];
}
export interface PrometheusAgentSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface PrometheusAgentSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface PrometheusAgentSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `monitoring.coreos.com/v1`, namespaced
 * @see https://github.com/prometheus-operator/prometheus-operator
 */
export declare class PrometheusRule extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PrometheusRuleProps): { [K in keyof PrometheusRuleProps]: PrometheusRuleProps[K] } & { apiVersion: 'monitoring.coreos.com/v1'; kind: 'PrometheusRule' };
  constructor(scope: Construct, id: string, props: PrometheusRuleProps);
}
export interface PrometheusRuleProps {
  metadata?: ObjectMeta;
  spec: PrometheusRuleSpec;
}
export interface PrometheusRuleSpec {
  /** one per `name` */
  groups?: readonly PrometheusRuleSpecGroups[];
}
export interface PrometheusRuleSpecGroups {
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  interval?: string;
  labels?: { [k: string]: string };
  limit?: number;
  /** at least 1 character */
  name: string;
  /** pattern `^(?i)(abort|warn)?$` */
  partial_response_strategy?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  query_offset?: string;
  rules?: readonly PrometheusRuleSpecGroupsRules[];
}
export interface PrometheusRuleSpecGroupsRules {
  alert?: string;
  annotations?: { [k: string]: string };
  expr: number | string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  for?: string;
  /**
   * at least 1 character
   * pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`
   */
  keep_firing_for?: string;
  labels?: { [k: string]: string };
  record?: string;
}
/**
 * `monitoring.coreos.com/v1alpha1`, namespaced
 * @see https://github.com/prometheus-operator/prometheus-operator
 */
export declare class ScrapeConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ScrapeConfigProps): { [K in keyof ScrapeConfigProps]: ScrapeConfigProps[K] } & { apiVersion: 'monitoring.coreos.com/v1alpha1'; kind: 'ScrapeConfig' };
  constructor(scope: Construct, id: string, props: ScrapeConfigProps);
}
export interface ScrapeConfigProps {
  metadata?: ObjectMeta;
  spec: ScrapeConfigSpec;
}
/** rule: `[has(self.basicAuth), has(self.authorization), has(self.oauth2)].filter(x, x).size() <= 1` */
export interface ScrapeConfigSpec {
  authorization?: ScrapeConfigSpecAuthorization;
  azureSDConfigs?: readonly ScrapeConfigSpecAzureSDConfigs[];
  basicAuth?: ScrapeConfigSpecBasicAuth;
  /** pattern `(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$` */
  bodySizeLimit?: string;
  consulSDConfigs?: readonly ScrapeConfigSpecConsulSDConfigs[];
  convertClassicHistogramsToNHCB?: boolean;
  digitalOceanSDConfigs?: readonly ScrapeConfigSpecDigitalOceanSDConfigs[];
  dnsSDConfigs?: readonly ScrapeConfigSpecDnsSDConfigs[];
  dockerSDConfigs?: readonly ScrapeConfigSpecDockerSDConfigs[];
  dockerSwarmSDConfigs?: readonly ScrapeConfigSpecDockerSwarmSDConfigs[];
  ec2SDConfigs?: readonly ScrapeConfigSpecEc2SDConfigs[];
  enableCompression?: boolean;
  enableHTTP2?: boolean;
  eurekaSDConfigs?: readonly ScrapeConfigSpecEurekaSDConfigs[];
  fallbackScrapeProtocol?: "PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0";
  fileSDConfigs?: readonly ScrapeConfigSpecFileSDConfigs[];
  gceSDConfigs?: readonly ScrapeConfigSpecGceSDConfigs[];
  hetznerSDConfigs?: readonly ScrapeConfigSpecHetznerSDConfigs[];
  honorLabels?: boolean;
  honorTimestamps?: boolean;
  httpSDConfigs?: readonly ScrapeConfigSpecHttpSDConfigs[];
  ionosSDConfigs?: readonly ScrapeConfigSpecIonosSDConfigs[];
  /** at least 1 character */
  jobName?: string;
  /** at least 0 */
  keepDroppedTargets?: number;
  kubernetesSDConfigs?: readonly ScrapeConfigSpecKubernetesSDConfigs[];
  kumaSDConfigs?: readonly ScrapeConfigSpecKumaSDConfigs[];
  /** at least 0 */
  labelLimit?: number;
  /** at least 0 */
  labelNameLengthLimit?: number;
  /** at least 0 */
  labelValueLengthLimit?: number;
  lightSailSDConfigs?: readonly ScrapeConfigSpecLightSailSDConfigs[];
  linodeSDConfigs?: readonly ScrapeConfigSpecLinodeSDConfigs[];
  /** at least 1 item */
  metricRelabelings?: readonly ScrapeConfigSpecMetricRelabelings[];
  /** at least 1 character */
  metricsPath?: string;
  nameEscapingScheme?: "AllowUTF8" | "Underscores" | "Dots" | "Values";
  nameValidationScheme?: "UTF8" | "Legacy";
  /** at least 0 */
  nativeHistogramBucketLimit?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  nativeHistogramMinBucketFactor?: number | string;
  noProxy?: string;
  nomadSDConfigs?: readonly ScrapeConfigSpecNomadSDConfigs[];
  oauth2?: ScrapeConfigSpecOauth2;
  openstackSDConfigs?: readonly ScrapeConfigSpecOpenstackSDConfigs[];
  ovhcloudSDConfigs?: readonly ScrapeConfigSpecOvhcloudSDConfigs[];
  params?: { [k: string]: readonly string[] };
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  puppetDBSDConfigs?: readonly ScrapeConfigSpecPuppetDBSDConfigs[];
  /** at least 1 item */
  relabelings?: readonly ScrapeConfigSpecMetricRelabelings[];
  /** at least 0 */
  sampleLimit?: number;
  scalewaySDConfigs?: readonly ScrapeConfigSpecScalewaySDConfigs[];
  scheme?: "http" | "https" | "HTTP" | "HTTPS";
  /** at least 1 character */
  scrapeClass?: string;
  scrapeClassicHistograms?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  scrapeInterval?: string;
  scrapeNativeHistograms?: boolean;
  /**
   * at least 1 item
   * no duplicates
   */
  scrapeProtocols?: readonly ("PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0")[];
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  scrapeTimeout?: string;
  staticConfigs?: readonly ScrapeConfigSpecStaticConfigs[];
  /** at least 0 */
  targetLimit?: number;
  tlsConfig?: ScrapeConfigSpecTlsConfig;
  trackTimestampsStaleness?: boolean;
}
export interface ScrapeConfigSpecAuthorization {
  credentials?: ScrapeConfigSpecProxyConnectHeader;
  type?: string;
}
export interface ScrapeConfigSpecAzureSDConfigs {
  authenticationMethod?: "OAuth" | "ManagedIdentity" | "SDK" | "WorkloadIdentity";
  authorization?: ScrapeConfigSpecAuthorization;
  basicAuth?: ScrapeConfigSpecBasicAuth;
  /** at least 1 character */
  clientID?: string;
  clientSecret?: ScrapeConfigSpecProxyConnectHeader;
  enableHTTP2?: boolean;
  /** at least 1 character */
  environment?: string;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: ScrapeConfigSpecOauth2;
  /** 0 … 65535 */
  port?: number;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  /** at least 1 character */
  resourceGroup?: string;
  /** at least 1 character */
  subscriptionID: string;
  /** at least 1 character */
  tenantID?: string;
  tlsConfig?: ScrapeConfigSpecTlsConfig;
}
export interface ScrapeConfigSpecBasicAuth {
  password?: ScrapeConfigSpecProxyConnectHeader;
  username?: ScrapeConfigSpecProxyConnectHeader;
}
export interface ScrapeConfigSpecConsulSDConfigs {
  allowStale?: boolean;
  authorization?: ScrapeConfigSpecAuthorization;
  basicAuth?: ScrapeConfigSpecBasicAuth;
  /** at least 1 character */
  datacenter?: string;
  enableHTTP2?: boolean;
  /** at least 1 character */
  filter?: string;
  followRedirects?: boolean;
  /** at least 1 character */
  healthFilter?: string;
  /** at least 1 character */
  namespace?: string;
  noProxy?: string;
  nodeMeta?: { [k: string]: string };
  oauth2?: ScrapeConfigSpecOauth2;
  /** at least 1 character */
  partition?: string;
  /** at least 1 character */
  pathPrefix?: string;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  scheme?: "http" | "https" | "HTTP" | "HTTPS";
  /** at least 1 character */
  server: string;
  /** no duplicates */
  services?: readonly string[];
  /** at least 1 character */
  tagSeparator?: string;
  /** no duplicates */
  tags?: readonly string[];
  tlsConfig?: ScrapeConfigSpecTlsConfig;
  tokenRef?: ScrapeConfigSpecProxyConnectHeader;
}
export interface ScrapeConfigSpecDigitalOceanSDConfigs {
  authorization?: ScrapeConfigSpecAuthorization;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: ScrapeConfigSpecOauth2;
  /** 0 … 65535 */
  port?: number;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  tlsConfig?: ScrapeConfigSpecTlsConfig;
}
export interface ScrapeConfigSpecDnsSDConfigs {
  /**
   * at least 1 item
   * each: at least 1 character
   */
  names: readonly string[];
  /** 0 … 65535 */
  port?: number;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  type?: "A" | "AAAA" | "MX" | "NS" | "SRV";
}
export interface ScrapeConfigSpecDockerSDConfigs {
  authorization?: ScrapeConfigSpecAuthorization;
  basicAuth?: ScrapeConfigSpecBasicAuth;
  enableHTTP2?: boolean;
  /** one per `name` */
  filters?: readonly ScrapeConfigSpecDockerSDConfigsFilters[];
  followRedirects?: boolean;
  /**
   * at least 1 character
   * pattern `^[a-zA-Z][a-zA-Z0-9+.-]*://.+$`
   */
  host: string;
  /** at least 1 character */
  hostNetworkingHost?: string;
  matchFirstNetwork?: boolean;
  noProxy?: string;
  oauth2?: ScrapeConfigSpecOauth2;
  /** 0 … 65535 */
  port?: number;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  tlsConfig?: ScrapeConfigSpecTlsConfig;
}
export interface ScrapeConfigSpecDockerSwarmSDConfigs {
  authorization?: ScrapeConfigSpecAuthorization;
  basicAuth?: ScrapeConfigSpecBasicAuth;
  enableHTTP2?: boolean;
  /** one per `name` */
  filters?: readonly ScrapeConfigSpecDockerSDConfigsFilters[];
  followRedirects?: boolean;
  /** pattern `^[a-zA-Z][a-zA-Z0-9+.-]*://.+$` */
  host: string;
  noProxy?: string;
  oauth2?: ScrapeConfigSpecOauth2;
  /** 0 … 65535 */
  port?: number;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  role: "Services" | "Tasks" | "Nodes";
  tlsConfig?: ScrapeConfigSpecTlsConfig;
}
export interface ScrapeConfigSpecEc2SDConfigs {
  accessKey?: ScrapeConfigSpecProxyConnectHeader;
  enableHTTP2?: boolean;
  /** one per `name` */
  filters?: readonly ScrapeConfigSpecDockerSDConfigsFilters[];
  followRedirects?: boolean;
  noProxy?: string;
  /** 0 … 65535 */
  port?: number;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  /** at least 1 character */
  region?: string;
  /** at least 1 character */
  roleARN?: string;
  secretKey?: SecretKeySelector;
  tlsConfig?: ScrapeConfigSpecTlsConfig;
}
export interface ScrapeConfigSpecEurekaSDConfigs {
  authorization?: ScrapeConfigSpecAuthorization;
  basicAuth?: ScrapeConfigSpecBasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: ScrapeConfigSpecOauth2;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  /** pattern `^https?://.+$` */
  server: string;
  tlsConfig?: ScrapeConfigSpecTlsConfig;
}
export interface ScrapeConfigSpecFileSDConfigs {
  /**
   * at least 1 item
   * no duplicates
   * each: pattern `^[^*]*(\*[^/]*)?\.(json|yml|yaml|JSON|YML|YAML)$`
   */
  files: readonly string[];
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
}
export interface ScrapeConfigSpecGceSDConfigs {
  /** at least 1 character */
  filter?: string;
  /** 0 … 65535 */
  port?: number;
  /** at least 1 character */
  project: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  /** at least 1 character */
  tagSeparator?: string;
  /** at least 1 character */
  zone: string;
}
export interface ScrapeConfigSpecHetznerSDConfigs {
  authorization?: ScrapeConfigSpecAuthorization;
  basicAuth?: ScrapeConfigSpecBasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  /** at least 1 character */
  labelSelector?: string;
  noProxy?: string;
  oauth2?: ScrapeConfigSpecOauth2;
  /** 0 … 65535 */
  port?: number;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  role: "hcloud" | "Hcloud" | "robot" | "Robot";
  tlsConfig?: ScrapeConfigSpecTlsConfig;
}
export interface ScrapeConfigSpecHttpSDConfigs {
  authorization?: ScrapeConfigSpecAuthorization;
  basicAuth?: ScrapeConfigSpecBasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: ScrapeConfigSpecOauth2;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  tlsConfig?: ScrapeConfigSpecTlsConfig;
  /** pattern `^https?://.+$` */
  url: string;
}
export interface ScrapeConfigSpecIonosSDConfigs {
  authorization: ScrapeConfigSpecAuthorization;
  /** at least 1 character */
  datacenterID: string;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: ScrapeConfigSpecOauth2;
  /** 0 … 65535 */
  port?: number;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  tlsConfig?: ScrapeConfigSpecTlsConfig;
}
export interface ScrapeConfigSpecKubernetesSDConfigs {
  /** at least 1 character */
  apiServer?: string;
  attachMetadata?: ScrapeConfigSpecKubernetesSDConfigsAttachMetadata;
  authorization?: ScrapeConfigSpecAuthorization;
  basicAuth?: ScrapeConfigSpecBasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  namespaces?: ScrapeConfigSpecKubernetesSDConfigsNamespaces;
  noProxy?: string;
  oauth2?: ScrapeConfigSpecOauth2;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  role: "Pod" | "Endpoints" | "Ingress" | "Service" | "Node" | "EndpointSlice";
  /** one per `role` */
  selectors?: readonly ScrapeConfigSpecKubernetesSDConfigsSelectors[];
  tlsConfig?: ScrapeConfigSpecTlsConfig;
}
export interface ScrapeConfigSpecKumaSDConfigs {
  authorization?: ScrapeConfigSpecAuthorization;
  basicAuth?: ScrapeConfigSpecBasicAuth;
  /** at least 1 character */
  clientID?: string;
  enableHTTP2?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  fetchTimeout?: string;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: ScrapeConfigSpecOauth2;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  /** pattern `^https?://.+$` */
  server: string;
  tlsConfig?: ScrapeConfigSpecTlsConfig;
}
export interface ScrapeConfigSpecLightSailSDConfigs {
  accessKey?: ScrapeConfigSpecProxyConnectHeader;
  authorization?: ScrapeConfigSpecAuthorization;
  basicAuth?: ScrapeConfigSpecBasicAuth;
  enableHTTP2?: boolean;
  /** at least 1 character */
  endpoint?: string;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: ScrapeConfigSpecOauth2;
  /** 0 … 65535 */
  port?: number;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  /** at least 1 character */
  region?: string;
  /** at least 1 character */
  roleARN?: string;
  secretKey?: SecretKeySelector;
  tlsConfig?: ScrapeConfigSpecTlsConfig;
}
export interface ScrapeConfigSpecLinodeSDConfigs {
  authorization?: ScrapeConfigSpecAuthorization;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: ScrapeConfigSpecOauth2;
  /** 0 … 65535 */
  port?: number;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  /** at least 1 character */
  region?: string;
  /** at least 1 character */
  tagSeparator?: string;
  tlsConfig?: ScrapeConfigSpecTlsConfig;
}
export interface ScrapeConfigSpecMetricRelabelings {
  /** @default "replace" */
  action?: "replace" | "Replace" | "keep" | "Keep" | "drop" | "Drop" | "hashmod" | "HashMod" | "labelmap" | "LabelMap" | "labeldrop" | "LabelDrop" | "labelkeep" | "LabelKeep" | "lowercase" | "Lowercase" | "uppercase" | "Uppercase" | "keepequal" | "KeepEqual" | "dropequal" | "DropEqual";
  /** at least 0 */
  modulus?: number;
  regex?: string;
  replacement?: string;
  separator?: string;
  sourceLabels?: readonly string[];
  targetLabel?: string;
}
export interface ScrapeConfigSpecNomadSDConfigs {
  allowStale?: boolean;
  authorization?: ScrapeConfigSpecAuthorization;
  basicAuth?: ScrapeConfigSpecBasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  /** at least 1 character */
  namespace?: string;
  noProxy?: string;
  oauth2?: ScrapeConfigSpecOauth2;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  /** at least 1 character */
  region?: string;
  /** pattern `^https?://.+$` */
  server: string;
  /** at least 1 character */
  tagSeparator?: string;
  tlsConfig?: ScrapeConfigSpecTlsConfig;
}
export interface ScrapeConfigSpecOauth2 {
  clientId: ScrapeConfigSpecOauth2ClientId;
  clientSecret: ScrapeConfigSpecProxyConnectHeader;
  endpointParams?: { [k: string]: string };
  noProxy?: string;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  scopes?: readonly string[];
  tlsConfig?: ScrapeConfigSpecTlsConfig;
  /** pattern `^(http|https)://.+$` */
  tokenUrl: string;
}
export interface ScrapeConfigSpecOpenstackSDConfigs {
  allTenants?: boolean;
  /** at least 1 character */
  applicationCredentialId?: string;
  /** at least 1 character */
  applicationCredentialName?: string;
  applicationCredentialSecret?: ScrapeConfigSpecProxyConnectHeader;
  availability?: "Public" | "public" | "Admin" | "admin" | "Internal" | "internal";
  /** at least 1 character */
  domainID?: string;
  /** at least 1 character */
  domainName?: string;
  /** pattern `^https?://.+$` */
  identityEndpoint?: string;
  password?: ScrapeConfigSpecProxyConnectHeader;
  /** 0 … 65535 */
  port?: number;
  /** at least 1 character */
  projectID?: string;
  /** at least 1 character */
  projectName?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  /** at least 1 character */
  region: string;
  role: "Instance" | "Hypervisor" | "LoadBalancer";
  tlsConfig?: ScrapeConfigSpecTlsConfig;
  /** at least 1 character */
  userid?: string;
  /** at least 1 character */
  username?: string;
}
export interface ScrapeConfigSpecOvhcloudSDConfigs {
  /** at least 1 character */
  applicationKey: string;
  applicationSecret: ScrapeConfigSpecProxyConnectHeader;
  consumerKey: ScrapeConfigSpecProxyConnectHeader;
  /** at least 1 character */
  endpoint?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  service: "VPS" | "DedicatedServer";
}
export interface ScrapeConfigSpecProxyConnectHeader {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface ScrapeConfigSpecPuppetDBSDConfigs {
  authorization?: ScrapeConfigSpecAuthorization;
  basicAuth?: ScrapeConfigSpecBasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  includeParameters?: boolean;
  noProxy?: string;
  oauth2?: ScrapeConfigSpecOauth2;
  /** 0 … 65535 */
  port?: number;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  /** at least 1 character */
  query: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  tlsConfig?: ScrapeConfigSpecTlsConfig;
  /** pattern `^https?://.+$` */
  url: string;
}
export interface ScrapeConfigSpecScalewaySDConfigs {
  /** at least 1 character */
  accessKey: string;
  /** pattern `^https?://.+$` */
  apiURL?: string;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  /** at least 1 character */
  nameFilter?: string;
  noProxy?: string;
  /** 0 … 65535 */
  port?: number;
  /** at least 1 character */
  projectID: string;
  proxyConnectHeader?: { [k: string]: readonly ScrapeConfigSpecProxyConnectHeader[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  refreshInterval?: string;
  role: "Instance" | "Baremetal";
  secretKey: SecretKeySelector;
  /**
   * at least 1 item
   * no duplicates
   * each: at least 1 character
   */
  tagsFilter?: readonly string[];
  tlsConfig?: ScrapeConfigSpecTlsConfig;
  /** at least 1 character */
  zone?: string;
}
export interface ScrapeConfigSpecStaticConfigs {
  labels?: { [k: string]: string };
  /**
   * at least 1 item
   * no duplicates
   * each: at least 1 character
   */
  targets: readonly string[];
}
export interface ScrapeConfigSpecTlsConfig {
  ca?: ScrapeConfigSpecOauth2ClientId;
  cert?: ScrapeConfigSpecOauth2ClientId;
  insecureSkipVerify?: boolean;
  keySecret?: ScrapeConfigSpecProxyConnectHeader;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  serverName?: string;
}
export interface ScrapeConfigSpecDockerSDConfigsFilters {
  /** at least 1 character */
  name: string;
  /**
   * at least 1 item
   * no duplicates
   * each: at least 1 character
   */
  values: readonly string[];
}
export interface ScrapeConfigSpecKubernetesSDConfigsAttachMetadata {
  node?: boolean;
}
export interface ScrapeConfigSpecKubernetesSDConfigsNamespaces {
  /** no duplicates */
  names?: readonly string[];
  ownNamespace?: boolean;
}
export interface ScrapeConfigSpecKubernetesSDConfigsSelectors {
  /** at least 1 character */
  field?: string;
  /** at least 1 character */
  label?: string;
  role: "Pod" | "Endpoints" | "Ingress" | "Service" | "Node" | "EndpointSlice";
}
export interface ScrapeConfigSpecOauth2ClientId {
  configMap?: ConfigMapKeySelector;
  secret?: SecretKeySelector;
}
/**
 * `monitoring.coreos.com/v1`, namespaced
 * @see https://github.com/prometheus-operator/prometheus-operator
 */
export declare class ServiceMonitor extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ServiceMonitorProps): { [K in keyof ServiceMonitorProps]: ServiceMonitorProps[K] } & { apiVersion: 'monitoring.coreos.com/v1'; kind: 'ServiceMonitor' };
  constructor(scope: Construct, id: string, props: ServiceMonitorProps);
}
export interface ServiceMonitorProps {
  metadata?: ObjectMeta;
  spec: ServiceMonitorSpec;
}
export interface ServiceMonitorSpec {
  attachMetadata?: ServiceMonitorSpecAttachMetadata;
  /** pattern `(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$` */
  bodySizeLimit?: string;
  convertClassicHistogramsToNHCB?: boolean;
  endpoints: readonly ServiceMonitorSpecEndpoints[];
  fallbackScrapeProtocol?: "PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0";
  jobLabel?: string;
  /** at least 0 */
  keepDroppedTargets?: number;
  /** at least 0 */
  labelLimit?: number;
  /** at least 0 */
  labelNameLengthLimit?: number;
  /** at least 0 */
  labelValueLengthLimit?: number;
  namespaceSelector?: ServiceMonitorSpecNamespaceSelector;
  /** at least 0 */
  nativeHistogramBucketLimit?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  nativeHistogramMinBucketFactor?: number | string;
  podTargetLabels?: readonly string[];
  /** at least 0 */
  sampleLimit?: number;
  /** at least 1 character */
  scrapeClass?: string;
  scrapeClassicHistograms?: boolean;
  scrapeNativeHistograms?: boolean;
  /** no duplicates */
  scrapeProtocols?: readonly ("PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0")[];
  selector: LabelSelector;
  selectorMechanism?: "RelabelConfig" | "RoleSelector";
  serviceDiscoveryRole?: "Endpoints" | "EndpointSlice";
  targetLabels?: readonly string[];
  /** at least 0 */
  targetLimit?: number;
}
export interface ServiceMonitorSpecAttachMetadata {
  node?: boolean;
}
export interface ServiceMonitorSpecEndpoints {
  authorization?: ServiceMonitorSpecEndpointsAuthorization;
  basicAuth?: ServiceMonitorSpecEndpointsBasicAuth;
  bearerTokenFile?: string;
  bearerTokenSecret?: ServiceMonitorSpecEndpointsBearerTokenSecret;
  enableHttp2?: boolean;
  filterRunning?: boolean;
  followRedirects?: boolean;
  honorLabels?: boolean;
  honorTimestamps?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  interval?: string;
  metricRelabelings?: readonly ServiceMonitorSpecEndpointsMetricRelabelings[];
  noProxy?: string;
  oauth2?: ServiceMonitorSpecEndpointsOauth2;
  params?: { [k: string]: readonly string[] };
  path?: string;
  port?: string;
  proxyConnectHeader?: { [k: string]: readonly ServiceMonitorSpecEndpointsBearerTokenSecret[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  relabelings?: readonly ServiceMonitorSpecEndpointsMetricRelabelings[];
  scheme?: "http" | "https" | "HTTP" | "HTTPS";
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  scrapeTimeout?: string;
  targetPort?: number | string;
  tlsConfig?: ServiceMonitorSpecEndpointsTlsConfig;
  trackTimestampsStaleness?: boolean;
}
export interface ServiceMonitorSpecNamespaceSelector {
  any?: boolean;
  matchNames?: readonly string[];
}
export interface ServiceMonitorSpecEndpointsAuthorization {
  credentials?: ServiceMonitorSpecEndpointsBearerTokenSecret;
  type?: string;
}
export interface ServiceMonitorSpecEndpointsBasicAuth {
  password?: ServiceMonitorSpecEndpointsBearerTokenSecret;
  username?: ServiceMonitorSpecEndpointsBearerTokenSecret;
}
export interface ServiceMonitorSpecEndpointsBearerTokenSecret {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface ServiceMonitorSpecEndpointsMetricRelabelings {
  /** @default "replace" */
  action?: "replace" | "Replace" | "keep" | "Keep" | "drop" | "Drop" | "hashmod" | "HashMod" | "labelmap" | "LabelMap" | "labeldrop" | "LabelDrop" | "labelkeep" | "LabelKeep" | "lowercase" | "Lowercase" | "uppercase" | "Uppercase" | "keepequal" | "KeepEqual" | "dropequal" | "DropEqual";
  /** at least 0 */
  modulus?: number;
  regex?: string;
  replacement?: string;
  separator?: string;
  sourceLabels?: readonly string[];
  targetLabel?: string;
}
export interface ServiceMonitorSpecEndpointsOauth2 {
  clientId: ServiceMonitorSpecEndpointsOauth2ClientId;
  clientSecret: ServiceMonitorSpecEndpointsBearerTokenSecret;
  endpointParams?: { [k: string]: string };
  noProxy?: string;
  proxyConnectHeader?: { [k: string]: readonly ServiceMonitorSpecEndpointsBearerTokenSecret[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  scopes?: readonly string[];
  tlsConfig?: ServiceMonitorSpecEndpointsOauth2TlsConfig;
  /** pattern `^(http|https)://.+$` */
  tokenUrl: string;
}
export interface ServiceMonitorSpecEndpointsTlsConfig {
  ca?: ServiceMonitorSpecEndpointsOauth2ClientId;
  caFile?: string;
  cert?: ServiceMonitorSpecEndpointsOauth2ClientId;
  certFile?: string;
  insecureSkipVerify?: boolean;
  keyFile?: string;
  keySecret?: ServiceMonitorSpecEndpointsBearerTokenSecret;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  serverName?: string;
}
export interface ServiceMonitorSpecEndpointsOauth2ClientId {
  configMap?: ConfigMapKeySelector;
  secret?: SecretKeySelector;
}
export interface ServiceMonitorSpecEndpointsOauth2TlsConfig {
  ca?: ServiceMonitorSpecEndpointsOauth2ClientId;
  cert?: ServiceMonitorSpecEndpointsOauth2ClientId;
  insecureSkipVerify?: boolean;
  keySecret?: ServiceMonitorSpecEndpointsBearerTokenSecret;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  serverName?: string;
}
/**
 * `monitoring.coreos.com/v1`, namespaced
 * @see https://github.com/prometheus-operator/prometheus-operator
 */
export declare class ThanosRuler extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ThanosRulerProps): { [K in keyof ThanosRulerProps]: ThanosRulerProps[K] } & { apiVersion: 'monitoring.coreos.com/v1'; kind: 'ThanosRuler' };
  constructor(scope: Construct, id: string, props: ThanosRulerProps);
}
export interface ThanosRulerProps {
  metadata?: ObjectMeta;
  spec: ThanosRulerSpec;
}
export interface ThanosRulerSpec {
  additionalArgs?: readonly ThanosRulerSpecAdditionalArgs[];
  affinity?: ThanosRulerSpecAffinity;
  alertDropLabels?: readonly string[];
  alertQueryUrl?: string;
  alertRelabelConfigFile?: string;
  alertRelabelConfigs?: ThanosRulerSpecAlertRelabelConfigs;
  alertmanagersConfig?: ThanosRulerSpecAlertRelabelConfigs;
  alertmanagersUrl?: readonly string[];
  containers?: readonly ThanosRulerSpecContainers[];
  dnsConfig?: ThanosRulerSpecDnsConfig;
  dnsPolicy?: "ClusterFirstWithHostNet" | "ClusterFirst" | "Default" | "None";
  /**
   * no duplicates
   * each: at least 1 character
   */
  enableFeatures?: readonly string[];
  enableServiceLinks?: boolean;
  enforcedNamespaceLabel?: string;
  /**
   * pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`
   * @default "15s"
   */
  evaluationInterval?: string;
  excludedFromEnforcement?: readonly ThanosRulerSpecExcludedFromEnforcement[];
  externalPrefix?: string;
  grpcServerTlsConfig?: ThanosRulerSpecGrpcServerTlsConfig;
  /** one per `ip` */
  hostAliases?: readonly ThanosRulerSpecHostAliases[];
  hostUsers?: boolean;
  image?: string;
  imagePullPolicy?: "" | "Always" | "Never" | "IfNotPresent";
  /** → Secret */
  imagePullSecrets?: readonly ThanosRulerSpecImagePullSecrets[];
  initContainers?: readonly ThanosRulerSpecContainers[];
  labels?: { [k: string]: string };
  listenLocal?: boolean;
  logFormat?: "" | "logfmt" | "json";
  logLevel?: "" | "debug" | "info" | "warn" | "error";
  /** at least 0 */
  minReadySeconds?: number;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  objectStorageConfig?: ThanosRulerSpecAlertRelabelConfigs;
  objectStorageConfigFile?: string;
  paused?: boolean;
  podManagementPolicy?: "OrderedReady" | "Parallel";
  podMetadata?: ThanosRulerSpecPodMetadata;
  /** @default "web" */
  portName?: string;
  /** → PriorityClass */
  priorityClassName?: string;
  prometheusRulesExcludedFromEnforce?: readonly ThanosRulerSpecPrometheusRulesExcludedFromEnforce[];
  queryConfig?: ThanosRulerSpecAlertRelabelConfigs;
  queryEndpoints?: readonly string[];
  remoteWrite?: readonly ThanosRulerSpecRemoteWrite[];
  replicas?: number;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  resendDelay?: string;
  resources?: ResourceRequirements;
  /**
   * pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`
   * @default "24h"
   */
  retention?: string;
  routePrefix?: string;
  /** at least 1 */
  ruleConcurrentEval?: number;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  ruleGracePeriod?: string;
  ruleNamespaceSelector?: LabelSelector;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  ruleOutageTolerance?: string;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  ruleQueryOffset?: string;
  ruleSelector?: LabelSelector;
  /** at least 1 character */
  schedulerName?: string;
  securityContext?: ThanosRulerSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
  /** at least 1 character */
  serviceName?: string;
  storage?: ThanosRulerSpecStorage;
  /** at least 0 */
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly ThanosRulerSpecTolerations[];
  topologySpreadConstraints?: readonly ThanosRulerSpecTopologySpreadConstraints[];
  tracingConfig?: ThanosRulerSpecAlertRelabelConfigs;
  tracingConfigFile?: string;
  updateStrategy?: ThanosRulerSpecUpdateStrategy;
  version?: string;
  volumeMounts?: readonly ThanosRulerSpecVolumeMounts[];
  volumes?: readonly ThanosRulerSpecVolumes[];
  web?: ThanosRulerSpecWeb;
}
export interface ThanosRulerSpecAdditionalArgs {
  /** at least 1 character */
  name: string;
  value?: string;
}
export interface ThanosRulerSpecAffinity {
  nodeAffinity?: ThanosRulerSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface ThanosRulerSpecAlertRelabelConfigs {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface ThanosRulerSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ThanosRulerSpecContainersLifecycle;
  livenessProbe?: ThanosRulerSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ThanosRulerSpecContainersPorts[];
  readinessProbe?: ThanosRulerSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ThanosRulerSpecContainersSecurityContext;
  startupProbe?: ThanosRulerSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ThanosRulerSpecVolumeMounts[];
  workingDir?: string;
}
export interface ThanosRulerSpecDnsConfig {
  /**
   * no duplicates
   * each: at least 1 character
   */
  nameservers?: readonly string[];
  /** one per `name` */
  options?: readonly ThanosRulerSpecAdditionalArgs[];
  /**
   * no duplicates
   * each: at least 1 character
   */
  searches?: readonly string[];
}
export interface ThanosRulerSpecExcludedFromEnforcement {
  /** @default "monitoring.coreos.com" */
  group?: "monitoring.coreos.com";
  name?: string;
  /** at least 1 character */
  namespace: string;
  resource: "prometheusrules" | "servicemonitors" | "podmonitors" | "probes" | "scrapeconfigs";
}
export interface ThanosRulerSpecGrpcServerTlsConfig {
  ca?: ThanosRulerSpecGrpcServerTlsConfigCa;
  caFile?: string;
  cert?: ThanosRulerSpecGrpcServerTlsConfigCa;
  certFile?: string;
  /**
   * at least 1 item
   * no duplicates
   */
  cipherSuites?: readonly string[];
  /**
   * at least 1 item
   * no duplicates
   */
  curves?: readonly string[];
  insecureSkipVerify?: boolean;
  keyFile?: string;
  keySecret?: ThanosRulerSpecAlertRelabelConfigs;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  serverName?: string;
}
export interface ThanosRulerSpecHostAliases {
  hostnames: readonly string[];
  ip: string;
}
export interface ThanosRulerSpecImagePullSecrets {
  name?: string;
}
export interface ThanosRulerSpecPodMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  name?: string;
}
export interface ThanosRulerSpecPrometheusRulesExcludedFromEnforce {
  ruleName: string;
  ruleNamespace: string;
}
export interface ThanosRulerSpecRemoteWrite {
  authorization?: ThanosRulerSpecRemoteWriteAuthorization;
  azureAd?: ThanosRulerSpecRemoteWriteAzureAd;
  basicAuth?: ThanosRulerSpecRemoteWriteBasicAuth;
  bearerToken?: string;
  bearerTokenFile?: string;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  headers?: { [k: string]: string };
  messageVersion?: "V1.0" | "V2.0";
  metadataConfig?: ThanosRulerSpecRemoteWriteMetadataConfig;
  name?: string;
  noProxy?: string;
  oauth2?: ThanosRulerSpecRemoteWriteOauth2;
  proxyConnectHeader?: { [k: string]: readonly ThanosRulerSpecAlertRelabelConfigs[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  queueConfig?: ThanosRulerSpecRemoteWriteQueueConfig;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  remoteTimeout?: string;
  roundRobinDNS?: boolean;
  sendExemplars?: boolean;
  sendNativeHistograms?: boolean;
  sigv4?: ThanosRulerSpecRemoteWriteSigv4;
  tlsConfig?: ThanosRulerSpecRemoteWriteTlsConfig;
  /** pattern `^(http|https)://.+$` */
  url: string;
  writeRelabelConfigs?: readonly ThanosRulerSpecRemoteWriteWriteRelabelConfigs[];
}
export interface ThanosRulerSpecSecurityContext {
  appArmorProfile?: ThanosRulerSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ThanosRulerSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ThanosRulerSpecStorage {
  disableMountSubPath?: boolean;
  emptyDir?: ThanosRulerSpecStorageEmptyDir;
  ephemeral?: ThanosRulerSpecStorageEphemeral;
  volumeClaimTemplate?: ThanosRulerSpecStorageVolumeClaimTemplate;
}
export interface ThanosRulerSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ThanosRulerSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
/** rule: `!(self.type != 'RollingUpdate' && has(self.rollingUpdate))` */
export interface ThanosRulerSpecUpdateStrategy {
  rollingUpdate?: ThanosRulerSpecUpdateStrategyRollingUpdate;
  type: "OnDelete" | "RollingUpdate";
}
export interface ThanosRulerSpecVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface ThanosRulerSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: ThanosRulerSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: ThanosRulerSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: ThanosRulerSpecVolumesDownwardAPI;
  emptyDir?: ThanosRulerSpecStorageEmptyDir;
  ephemeral?: ThanosRulerSpecStorageEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: ThanosRulerSpecVolumesHostPath;
  image?: ThanosRulerSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: ThanosRulerSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: ThanosRulerSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface ThanosRulerSpecWeb {
  httpConfig?: ThanosRulerSpecWebHttpConfig;
  tlsConfig?: ThanosRulerSpecWebTlsConfig;
}
export interface ThanosRulerSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ThanosRulerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ThanosRulerSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface ThanosRulerSpecContainersLifecycle {
  postStart?: ThanosRulerSpecContainersLifecyclePostStart;
  preStop?: ThanosRulerSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface ThanosRulerSpecContainersLivenessProbe {
  exec?: ThanosRulerSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: ThanosRulerSpecContainersLivenessProbeGrpc;
  httpGet?: ThanosRulerSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface ThanosRulerSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface ThanosRulerSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: ThanosRulerSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ThanosRulerSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ThanosRulerSpecGrpcServerTlsConfigCa {
  configMap?: ConfigMapKeySelector;
  secret?: SecretKeySelector;
}
export interface ThanosRulerSpecRemoteWriteAuthorization {
  credentials?: ThanosRulerSpecAlertRelabelConfigs;
  credentialsFile?: string;
  type?: string;
}
export interface ThanosRulerSpecRemoteWriteAzureAd {
  cloud?: "AzureChina" | "AzureGovernment" | "AzurePublic";
  managedIdentity?: ThanosRulerSpecRemoteWriteAzureAdManagedIdentity;
  oauth?: ThanosRulerSpecRemoteWriteAzureAdOauth;
  /** pattern `^[\w\s:/.\\-]+$` */
  scope?: string;
  sdk?: ThanosRulerSpecRemoteWriteAzureAdSdk;
  workloadIdentity?: ThanosRulerSpecRemoteWriteAzureAdWorkloadIdentity;
}
export interface ThanosRulerSpecRemoteWriteBasicAuth {
  password?: ThanosRulerSpecAlertRelabelConfigs;
  username?: ThanosRulerSpecAlertRelabelConfigs;
}
export interface ThanosRulerSpecRemoteWriteMetadataConfig {
  /** at least -1 */
  maxSamplesPerSend?: number;
  send?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  sendInterval?: string;
}
export interface ThanosRulerSpecRemoteWriteOauth2 {
  clientId: ThanosRulerSpecGrpcServerTlsConfigCa;
  clientSecret: ThanosRulerSpecAlertRelabelConfigs;
  endpointParams?: { [k: string]: string };
  noProxy?: string;
  proxyConnectHeader?: { [k: string]: readonly ThanosRulerSpecAlertRelabelConfigs[] };
  proxyFromEnvironment?: boolean;
  /** pattern `^(http|https|socks5)://.+$` */
  proxyUrl?: string;
  scopes?: readonly string[];
  tlsConfig?: ThanosRulerSpecRemoteWriteOauth2TlsConfig;
  /** pattern `^(http|https)://.+$` */
  tokenUrl: string;
}
export interface ThanosRulerSpecRemoteWriteQueueConfig {
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  batchSendDeadline?: string;
  capacity?: number;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  maxBackoff?: string;
  maxRetries?: number;
  maxSamplesPerSend?: number;
  maxShards?: number;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  minBackoff?: string;
  minShards?: number;
  retryOnRateLimit?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  sampleAgeLimit?: string;
}
/** rule: `!has(self.externalId) || has(self.roleArn)` */
export interface ThanosRulerSpecRemoteWriteSigv4 {
  accessKey?: ThanosRulerSpecAlertRelabelConfigs;
  /** at least 1 character */
  externalId?: string;
  profile?: string;
  region?: string;
  roleArn?: string;
  secretKey?: SecretKeySelector;
  useFIPSSTSEndpoint?: boolean;
}
export interface ThanosRulerSpecRemoteWriteTlsConfig {
  ca?: ThanosRulerSpecGrpcServerTlsConfigCa;
  caFile?: string;
  cert?: ThanosRulerSpecGrpcServerTlsConfigCa;
  certFile?: string;
  insecureSkipVerify?: boolean;
  keyFile?: string;
  keySecret?: ThanosRulerSpecAlertRelabelConfigs;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  serverName?: string;
}
export interface ThanosRulerSpecRemoteWriteWriteRelabelConfigs {
  /** @default "replace" */
  action?: "replace" | "Replace" | "keep" | "Keep" | "drop" | "Drop" | "hashmod" | "HashMod" | "labelmap" | "LabelMap" | "labeldrop" | "LabelDrop" | "labelkeep" | "LabelKeep" | "lowercase" | "Lowercase" | "uppercase" | "Uppercase" | "keepequal" | "KeepEqual" | "dropequal" | "DropEqual";
  /** at least 0 */
  modulus?: number;
  regex?: string;
  replacement?: string;
  separator?: string;
  sourceLabels?: readonly string[];
  targetLabel?: string;
}
export interface ThanosRulerSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface ThanosRulerSpecStorageEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface ThanosRulerSpecStorageEphemeral {
  volumeClaimTemplate?: ThanosRulerSpecStorageEphemeralVolumeClaimTemplate;
}
export interface ThanosRulerSpecStorageVolumeClaimTemplate {
  apiVersion?: string;
  kind?: string;
  metadata?: ThanosRulerSpecPodMetadata;
  spec?: ThanosRulerSpecStorageVolumeClaimTemplateSpec;
  status?: ThanosRulerSpecStorageVolumeClaimTemplateStatus;
}
export interface ThanosRulerSpecUpdateStrategyRollingUpdate {
  maxUnavailable?: number | string;
}
export interface ThanosRulerSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface ThanosRulerSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly ThanosRulerSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ThanosRulerSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly ThanosRulerSpecVolumesDownwardAPIItems[];
}
export interface ThanosRulerSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface ThanosRulerSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface ThanosRulerSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly ThanosRulerSpecVolumesProjectedSources[];
}
export interface ThanosRulerSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly ThanosRulerSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface ThanosRulerSpecWebHttpConfig {
  headers?: ThanosRulerSpecWebHttpConfigHeaders;
  http2?: boolean;
}
export interface ThanosRulerSpecWebTlsConfig {
  cert?: ThanosRulerSpecGrpcServerTlsConfigCa;
  certFile?: string;
  cipherSuites?: readonly string[];
  clientAuthType?: string;
  clientCAFile?: string;
  client_ca?: ThanosRulerSpecGrpcServerTlsConfigCa;
  curvePreferences?: readonly string[];
  keyFile?: string;
  keySecret?: ThanosRulerSpecAlertRelabelConfigs;
  maxVersion?: string;
  minVersion?: string;
  preferServerCipherSuites?: boolean;
}
export interface ThanosRulerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ThanosRulerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface ThanosRulerSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ThanosRulerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface ThanosRulerSpecContainersLifecyclePostStart {
  exec?: ThanosRulerSpecContainersLivenessProbeExec;
  httpGet?: ThanosRulerSpecContainersLivenessProbeHttpGet;
  sleep?: ThanosRulerSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface ThanosRulerSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface ThanosRulerSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface ThanosRulerSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface ThanosRulerSpecRemoteWriteAzureAdManagedIdentity {
  /** at least 1 character */
  clientId?: string;
}
export interface ThanosRulerSpecRemoteWriteAzureAdOauth {
  /** at least 1 character */
  clientId: string;
  clientSecret: ThanosRulerSpecAlertRelabelConfigs;
  /**
   * at least 1 character
   * pattern `^[0-9a-zA-Z-.]+$`
   */
  tenantId: string;
}
export interface ThanosRulerSpecRemoteWriteAzureAdSdk {
  /** pattern `^[0-9a-zA-Z-.]+$` */
  tenantId?: string;
}
export interface ThanosRulerSpecRemoteWriteAzureAdWorkloadIdentity {
  /** at least 1 character */
  clientId: string;
  /** at least 1 character */
  tenantId: string;
}
export interface ThanosRulerSpecRemoteWriteOauth2TlsConfig {
  ca?: ThanosRulerSpecGrpcServerTlsConfigCa;
  cert?: ThanosRulerSpecGrpcServerTlsConfigCa;
  insecureSkipVerify?: boolean;
  keySecret?: ThanosRulerSpecAlertRelabelConfigs;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13";
  serverName?: string;
}
export interface ThanosRulerSpecStorageEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: ThanosRulerSpecStorageVolumeClaimTemplateSpec;
}
export interface ThanosRulerSpecStorageVolumeClaimTemplateSpec {
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
export interface ThanosRulerSpecStorageVolumeClaimTemplateStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  allocatedResources?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** one per `type` */
  conditions?: readonly ThanosRulerSpecStorageVolumeClaimTemplateStatusConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: ThanosRulerSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus;
  phase?: string;
}
export interface ThanosRulerSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface ThanosRulerSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface ThanosRulerSpecVolumesProjectedSources {
  clusterTrustBundle?: ThanosRulerSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: ThanosRulerSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: ThanosRulerSpecVolumesProjectedSourcesDownwardAPI;
  podCertificate?: ThanosRulerSpecVolumesProjectedSourcesPodCertificate;
  secret?: ThanosRulerSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: ThanosRulerSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface ThanosRulerSpecWebHttpConfigHeaders {
  contentSecurityPolicy?: string;
  strictTransportSecurity?: string;
  xContentTypeOptions?: "" | "NoSniff";
  xFrameOptions?: "" | "Deny" | "SameOrigin";
  xXSSProtection?: string;
}
export interface ThanosRulerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ThanosRulerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface ThanosRulerSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface ThanosRulerSpecStorageVolumeClaimTemplateStatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface ThanosRulerSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}
export interface ThanosRulerSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface ThanosRulerSpecVolumesProjectedSourcesConfigMap {
  items?: readonly ThanosRulerSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ThanosRulerSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly ThanosRulerSpecVolumesDownwardAPIItems[];
}
export interface ThanosRulerSpecVolumesProjectedSourcesPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [k: string]: string };
}
export interface ThanosRulerSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface ThanosRulerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}

// Machine-written by `npx projen generate` from kops v1.36.2 (github:kubernetes/kops@f336152672adaa587e543387d01f8c5da04ebbe9, digest c4d6328d1a253c2505957d140b57cfd3): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { EnvVar, PodAffinity, PodAntiAffinity } from './kubernetes/core/v1';
import { LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `kops.k8s.io/v1alpha2`, namespaced
 * @see https://github.com/kubernetes/kops
 */
export declare class Cluster extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterProps): { [K in keyof ClusterProps]: ClusterProps[K] } & { apiVersion: 'kops.k8s.io/v1alpha2'; kind: 'Cluster' };
  constructor(scope: Construct, id: string, props?: ClusterProps);
}
export interface ClusterProps {
  metadata?: ObjectMeta;
  spec?: ClusterSpec;
}
export interface ClusterSpec {
  DisableSubnetTags?: boolean;
  additionalNetworkCIDRs?: readonly string[];
  additionalPolicies?: { [k: string]: string };
  additionalSans?: readonly string[];
  addons?: readonly ClusterSpecAddons[];
  api?: ClusterSpecApi;
  assets?: ClusterSpecAssets;
  authentication?: ClusterSpecAuthentication;
  authorization?: ClusterSpecAuthorization;
  awsLoadBalancerController?: ClusterSpecAwsLoadBalancerController;
  certManager?: ClusterSpecCertManager;
  channel?: string;
  cloudConfig?: ClusterSpecCloudConfig;
  cloudControllerManager?: ClusterSpecCloudControllerManager;
  cloudLabels?: { [k: string]: string };
  cloudProvider?: string;
  clusterAutoscaler?: ClusterSpecClusterAutoscaler;
  clusterDNSDomain?: string;
  configBase?: string;
  configStore?: string;
  containerRuntime?: string;
  containerd?: ClusterSpecContainerd;
  dnsControllerGossipConfig?: ClusterSpecDnsControllerGossipConfig;
  dnsZone?: string;
  docker?: ClusterSpecDocker;
  egressProxy?: ClusterSpecEgressProxy;
  encryptionConfig?: boolean;
  etcdClusters?: readonly ClusterSpecEtcdClusters[];
  externalDns?: ClusterSpecExternalDns;
  externalPolicies?: { [k: string]: readonly string[] };
  fileAssets?: readonly ClusterSpecFileAssets[];
  gossipConfig?: ClusterSpecGossipConfig;
  hooks?: readonly ClusterSpecHooks[];
  iam?: ClusterSpecIam;
  isolateMasters?: boolean;
  karpenter?: ClusterSpecKarpenter;
  keyStore?: string;
  kubeAPIServer?: ClusterSpecKubeAPIServer;
  kubeControllerManager?: ClusterSpecKubeControllerManager;
  kubeDNS?: ClusterSpecKubeDNS;
  kubeProxy?: ClusterSpecKubeProxy;
  kubeScheduler?: ClusterSpecKubeScheduler;
  kubelet?: ClusterSpecKubelet;
  kubernetesApiAccess?: readonly string[];
  kubernetesVersion?: string;
  masterInternalName?: string;
  masterKubelet?: ClusterSpecKubelet;
  masterPublicName?: string;
  metricsServer?: ClusterSpecMetricsServer;
  networkCIDR?: string;
  networkID?: string;
  networking?: ClusterSpecNetworking;
  nodeAuthorization?: ClusterSpecNodeAuthorization;
  nodePortAccess?: readonly string[];
  nodeProblemDetector?: ClusterSpecNodeProblemDetector;
  nodeTerminationHandler?: ClusterSpecNodeTerminationHandler;
  nonMasqueradeCIDR?: string;
  ntp?: ClusterSpecNtp;
  packages?: readonly string[];
  podCIDR?: string;
  podIdentityWebhook?: ClusterSpecPodIdentityWebhook;
  project?: string;
  rollingUpdate?: ClusterSpecRollingUpdate;
  secretStore?: string;
  serviceAccountIssuerDiscovery?: ClusterSpecServiceAccountIssuerDiscovery;
  serviceClusterIPRange?: string;
  snapshotController?: ClusterSpecSnapshotController;
  sshAccess?: readonly string[];
  sshKeyName?: string;
  subnets?: readonly ClusterSpecSubnets[];
  sysctlParameters?: readonly string[];
  target?: ClusterSpecTarget;
  topology?: ClusterSpecTopology;
  updatePolicy?: string;
  useHostCertificates?: boolean;
  warmPool?: ClusterSpecWarmPool;
}
export interface ClusterSpecAddons {
  manifest?: string;
}
export interface ClusterSpecApi {
  dns?: Record<string, never>;
  loadBalancer?: ClusterSpecApiLoadBalancer;
}
export interface ClusterSpecAssets {
  containerProxy?: string;
  containerRegistry?: string;
  fileRepository?: string;
}
export interface ClusterSpecAuthentication {
  aws?: ClusterSpecAuthenticationAws;
  kopeio?: Record<string, never>;
}
export interface ClusterSpecAuthorization {
  alwaysAllow?: Record<string, never>;
  rbac?: Record<string, never>;
}
export interface ClusterSpecAwsLoadBalancerController {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  enableShield?: boolean;
  enableWAF?: boolean;
  enableWAFv2?: boolean;
  enabled?: boolean;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryRequest?: number | string;
  version?: string;
}
export interface ClusterSpecCertManager {
  defaultIssuer?: string;
  enabled?: boolean;
  featureGates?: { [k: string]: boolean };
  hostedZoneIDs?: readonly string[];
  image?: string;
  managed?: boolean;
  nameservers?: readonly string[];
}
export interface ClusterSpecCloudConfig {
  awsEBSCSIDriver?: ClusterSpecCloudConfigAwsEBSCSIDriver;
  azure?: ClusterSpecCloudConfigAzure;
  disableSecurityGroupIngress?: boolean;
  elbSecurityGroup?: string;
  gceServiceAccount?: string;
  gceUseStartupScript?: boolean;
  gcpPDCSIDriver?: ClusterSpecCloudConfigGcpPDCSIDriver;
  manageStorageClasses?: boolean;
  multizone?: boolean;
  nlbSecurityGroupMode?: string;
  nodeIPFamilies?: readonly string[];
  nodeInstancePrefix?: string;
  nodeTags?: string;
  openstack?: ClusterSpecCloudConfigOpenstack;
  spotinstOrientation?: string;
  spotinstProduct?: string;
  vSphereCoreDNSServer?: string;
  vSphereDatacenter?: string;
  vSphereDatastore?: string;
  vSpherePassword?: string;
  vSphereResourcePool?: string;
  vSphereServer?: string;
  vSphereUsername?: string;
}
export interface ClusterSpecCloudControllerManager {
  allocateNodeCIDRs?: boolean;
  allowUntaggedCloud?: boolean;
  azureNodeManagerImage?: string;
  cidrAllocatorType?: string;
  cloudProvider?: string;
  clusterCIDR?: string;
  clusterName?: string;
  concurrentNodeSyncs?: number;
  configureCloudRoutes?: boolean;
  controllers?: readonly string[];
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  enableLeaderMigration?: boolean;
  image?: string;
  leaderElection?: ClusterSpecCloudControllerManagerLeaderElection;
  logLevel?: number;
  master?: string;
  nodeStatusUpdateFrequency?: string;
  useServiceAccountCredentials?: boolean;
}
export interface ClusterSpecClusterAutoscaler {
  awsUseStaticInstanceList?: boolean;
  balanceSimilarNodeGroups?: boolean;
  cordonNodeBeforeTerminating?: boolean;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  createPriorityExpanderConfig?: boolean;
  customPriorityExpanderConfig?: { [k: string]: readonly string[] };
  emitPerNodegroupMetrics?: boolean;
  enabled?: boolean;
  expander?: string;
  ignoreDaemonSetsUtilization?: boolean;
  image?: string;
  maxNodeProvisionTime?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryRequest?: number | string;
  newPodScaleUpDelay?: string;
  podAnnotations?: { [k: string]: string };
  scaleDownDelayAfterAdd?: string;
  scaleDownUnneededTime?: string;
  scaleDownUnreadyTime?: string;
  scaleDownUtilizationThreshold?: string;
  skipNodesWithCustomControllerPods?: boolean;
  skipNodesWithLocalStorage?: boolean;
  skipNodesWithSystemPods?: boolean;
}
export interface ClusterSpecContainerd {
  address?: string;
  configAdditions?: { [k: string]: number | string };
  configOverride?: string;
  gvisor?: ClusterSpecContainerdGvisor;
  installCriCtl?: boolean;
  installNerdCtl?: boolean;
  logLevel?: string;
  nri?: ClusterSpecContainerdNri;
  nvidiaGPU?: ClusterSpecContainerdNvidiaGPU;
  packages?: ClusterSpecContainerdPackages;
  registryMirrors?: { [k: string]: readonly string[] };
  root?: string;
  runc?: ClusterSpecContainerdRunc;
  sandboxImage?: string;
  selinuxEnabled?: boolean;
  skipInstall?: boolean;
  state?: string;
  useECRCredentialsForMirrors?: boolean;
  version?: string;
}
export interface ClusterSpecDnsControllerGossipConfig {
  listen?: string;
  protocol?: string;
  secondary?: ClusterSpecDnsControllerGossipConfigSecondary;
  secret?: string;
  seed?: string;
}
export interface ClusterSpecDocker {
  authorizationPlugins?: readonly string[];
  bridge?: string;
  bridgeIP?: string;
  dataRoot?: string;
  defaultRuntime?: string;
  defaultUlimit?: readonly string[];
  dns?: readonly string[];
  execOpt?: readonly string[];
  execRoot?: string;
  experimental?: boolean;
  healthCheck?: boolean;
  hosts?: readonly string[];
  insecureRegistries?: readonly string[];
  insecureRegistry?: string;
  ipMasq?: boolean;
  ipTables?: boolean;
  liveRestore?: boolean;
  logDriver?: string;
  logLevel?: string;
  logOpt?: readonly string[];
  maxConcurrentDownloads?: number;
  maxConcurrentUploads?: number;
  maxDownloadAttempts?: number;
  metricsAddress?: string;
  mtu?: number;
  packages?: ClusterSpecContainerdPackages;
  registryMirrors?: readonly string[];
  runtimes?: readonly string[];
  selinuxEnabled?: boolean;
  skipInstall?: boolean;
  storage?: string;
  storageOpts?: readonly string[];
  userNamespaceRemap?: string;
  version?: string;
}
export interface ClusterSpecEgressProxy {
  excludes?: string;
  httpProxy?: ClusterSpecEgressProxyHttpProxy;
}
export interface ClusterSpecEtcdClusters {
  backups?: ClusterSpecEtcdClustersBackups;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  enableEtcdTLS?: boolean;
  enableTLSAuth?: boolean;
  etcdMembers?: readonly ClusterSpecEtcdClustersEtcdMembers[];
  heartbeatInterval?: string;
  image?: string;
  leaderElectionTimeout?: string;
  manager?: ClusterSpecEtcdClustersManager;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryRequest?: number | string;
  name?: string;
  provider?: string;
  version?: string;
}
export interface ClusterSpecExternalDns {
  disable?: boolean;
  /** → PriorityClass */
  priorityClassName?: string;
  provider?: string;
  watchIngress?: boolean;
  watchNamespace?: string;
}
export interface ClusterSpecFileAssets {
  content?: string;
  isBase64?: boolean;
  mode?: string;
  name?: string;
  path?: string;
  roles?: readonly string[];
}
export interface ClusterSpecGossipConfig {
  listen?: string;
  protocol?: string;
  secondary?: ClusterSpecGossipConfigSecondary;
  secret?: string;
}
export interface ClusterSpecHooks {
  before?: readonly string[];
  disabled?: boolean;
  execContainer?: ClusterSpecHooksExecContainer;
  manifest?: string;
  name?: string;
  requires?: readonly string[];
  roles?: readonly string[];
  useRawManifest?: boolean;
}
export interface ClusterSpecIam {
  allowContainerRegistry?: boolean;
  legacy: boolean;
  permissionsBoundary?: string;
  serviceAccountExternalPermissions?: readonly ClusterSpecIamServiceAccountExternalPermissions[];
  useServiceAccountExternalPermissions?: boolean;
}
export interface ClusterSpecKarpenter {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  enabled?: boolean;
  featureGates?: string;
  image?: string;
  logEncoding?: string;
  logLevel?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryRequest?: number | string;
}
export interface ClusterSpecKubeAPIServer {
  additionalServiceAccountIssuers?: readonly string[];
  address?: string;
  admissionControl?: readonly string[];
  admissionControlConfigFile?: string;
  advertiseAddress?: string;
  allowPrivileged?: boolean;
  anonymousAuth?: boolean;
  apiAudiences?: readonly string[];
  apiServerCount?: number;
  appendAdmissionPlugins?: readonly string[];
  auditDynamicConfiguration?: boolean;
  auditLogFormat?: string;
  auditLogMaxAge?: number;
  auditLogMaxBackups?: number;
  auditLogMaxSize?: number;
  auditLogPath?: string;
  auditPolicyFile?: string;
  auditWebhookBatchBufferSize?: number;
  auditWebhookBatchMaxSize?: number;
  auditWebhookBatchMaxWait?: string;
  auditWebhookBatchThrottleBurst?: number;
  auditWebhookBatchThrottleEnable?: boolean;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  auditWebhookBatchThrottleQps?: number | string;
  auditWebhookConfigFile?: string;
  auditWebhookInitialBackoff?: string;
  auditWebhookMode?: string;
  authenticationConfigFile?: string;
  authenticationTokenWebhookCacheTtl?: string;
  authenticationTokenWebhookConfigFile?: string;
  authorizationMode?: string;
  authorizationRbacSuperUser?: string;
  authorizationWebhookCacheAuthorizedTtl?: string;
  authorizationWebhookCacheUnauthorizedTtl?: string;
  authorizationWebhookConfigFile?: string;
  basicAuthFile?: string;
  bindAddress?: string;
  clientCAFile?: string;
  cloudProvider?: string;
  compactionInterval?: string;
  corsAllowedOrigins?: readonly string[];
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  defaultNotReadyTolerationSeconds?: number;
  defaultUnreachableTolerationSeconds?: number;
  deleteCollectionWorkers?: number;
  disableAdmissionPlugins?: readonly string[];
  disableBasicAuth?: boolean;
  enableAdmissionPlugins?: readonly string[];
  enableAggregatorRouting?: boolean;
  enableBootstrapTokenAuth?: boolean;
  enableContentionProfiling?: boolean;
  enableProfiling?: boolean;
  encryptionProviderConfig?: string;
  env?: readonly EnvVar[];
  etcdCaFile?: string;
  etcdCertFile?: string;
  etcdKeyFile?: string;
  etcdQuorumRead?: boolean;
  etcdServers?: readonly string[];
  etcdServersOverrides?: readonly string[];
  eventTTL?: string;
  experimentalEncryptionProviderConfig?: string;
  featureGates?: { [k: string]: string };
  goawayChance?: string;
  http2MaxStreamsPerConnection?: number;
  image?: string;
  insecureBindAddress?: string;
  insecurePort?: number;
  kubeletCertificateAuthority?: string;
  kubeletClientCertificate?: string;
  kubeletClientKey?: string;
  kubeletPreferredAddressTypes?: readonly string[];
  logFormat?: string;
  logLevel?: number;
  maxMutatingRequestsInflight?: number;
  maxRequestsInflight?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryRequest?: number | string;
  minRequestTimeout?: number;
  oidcCAFile?: string;
  oidcClientID?: string;
  oidcGroupsClaim?: string;
  oidcGroupsPrefix?: string;
  oidcIssuerURL?: string;
  oidcRequiredClaim?: readonly string[];
  oidcUsernameClaim?: string;
  oidcUsernamePrefix?: string;
  proxyClientCertFile?: string;
  proxyClientKeyFile?: string;
  requestTimeout?: string;
  requestheaderAllowedNames?: readonly string[];
  requestheaderClientCAFile?: string;
  requestheaderExtraHeaderPrefixes?: readonly string[];
  requestheaderGroupHeaders?: readonly string[];
  requestheaderUsernameHeaders?: readonly string[];
  runtimeConfig?: { [k: string]: string };
  securePort?: number;
  serviceAccountIssuer?: string;
  serviceAccountJWKSURI?: string;
  serviceAccountKeyFile?: readonly string[];
  serviceAccountSigningKeyFile?: string;
  serviceClusterIPRange?: string;
  serviceNodePortRange?: string;
  storageBackend?: string;
  storageInitializationTimeout?: string;
  tlsCertFile?: string;
  tlsCipherSuites?: readonly string[];
  tlsMinVersion?: string;
  tlsPrivateKeyFile?: string;
  tokenAuthFile?: string;
  watchCache?: boolean;
  watchCacheSizes?: readonly string[];
}
export interface ClusterSpecKubeControllerManager {
  ClusterSigningDuration?: string;
  allocateNodeCIDRs?: boolean;
  attachDetachReconcileSyncPeriod?: string;
  authenticationKubeconfig?: string;
  authorizationAlwaysAllowPaths?: readonly string[];
  authorizationKubeconfig?: string;
  cidrAllocatorType?: string;
  cloudProvider?: string;
  clusterCIDR?: string;
  clusterName?: string;
  concurrentDeploymentSyncs?: number;
  concurrentEndpointSyncs?: number;
  concurrentHorizontalPodAustoscalerSyncs?: number;
  concurrentJobSyncs?: number;
  concurrentNamespaceSyncs?: number;
  concurrentRcSyncs?: number;
  concurrentReplicasetSyncs?: number;
  concurrentResourceQuotaSyncs?: number;
  concurrentServiceSyncs?: number;
  concurrentServiceaccountTokenSyncs?: number;
  configureCloudRoutes?: boolean;
  controllers?: readonly string[];
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  disableAttachDetachReconcileSync?: boolean;
  enableContentionProfiling?: boolean;
  enableLeaderMigration?: boolean;
  enableProfiling?: boolean;
  endpointSliceUpdatesBatchPeriod?: string;
  endpointUpdatesBatchPeriod?: string;
  experimentalClusterSigningDuration?: string;
  externalCloudVolumePlugin?: string;
  featureGates?: { [k: string]: string };
  horizontalPodAutoscalerCpuInitializationPeriod?: string;
  horizontalPodAutoscalerDownscaleDelay?: string;
  horizontalPodAutoscalerDownscaleStabilization?: string;
  horizontalPodAutoscalerInitialReadinessDelay?: string;
  horizontalPodAutoscalerSyncPeriod?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  horizontalPodAutoscalerTolerance?: number | string;
  horizontalPodAutoscalerUpscaleDelay?: string;
  horizontalPodAutoscalerUseRestClients?: boolean;
  image?: string;
  kubeAPIBurst?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  kubeAPIQPS?: number | string;
  leaderElection?: ClusterSpecCloudControllerManagerLeaderElection;
  logFormat?: string;
  logLevel?: number;
  master?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryRequest?: number | string;
  minResyncPeriod?: string;
  nodeCIDRMaskSize?: number;
  nodeMonitorGracePeriod?: string;
  nodeMonitorPeriod?: string;
  podEvictionTimeout?: string;
  rootCAFile?: string;
  serviceAccountPrivateKeyFile?: string;
  terminatedPodGCThreshold?: number;
  tlsCertFile?: string;
  tlsCipherSuites?: readonly string[];
  tlsMinVersion?: string;
  tlsPrivateKeyFile?: string;
  useServiceAccountCredentials?: boolean;
}
export interface ClusterSpecKubeDNS {
  affinity?: ClusterSpecKubeDNSAffinity;
  cacheMaxConcurrent?: number;
  cacheMaxSize?: number;
  coreDNSImage?: string;
  cpaImage?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  domain?: string;
  externalCoreFile?: string;
  image?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryRequest?: number | string;
  nodeLocalDNS?: ClusterSpecKubeDNSNodeLocalDNS;
  podAnnotations?: { [k: string]: string };
  provider?: string;
  replicas?: number;
  serverIP?: string;
  stubDomains?: { [k: string]: readonly string[] };
  tolerations?: readonly ClusterSpecKubeDNSTolerations[];
  upstreamNameservers?: readonly string[];
}
export interface ClusterSpecKubeProxy {
  bindAddress?: string;
  clusterCIDR?: string;
  conntrackMaxPerCore?: number;
  conntrackMin?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  enabled?: boolean;
  featureGates?: { [k: string]: string };
  hostnameOverride?: string;
  image?: string;
  ipvsExcludeCidrs?: readonly string[];
  ipvsMinSyncPeriod?: string;
  ipvsScheduler?: string;
  ipvsSyncPeriod?: string;
  logLevel?: number;
  master?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryRequest?: number | string;
  metricsBindAddress?: string;
  proxyMode?: string;
}
export interface ClusterSpecKubeScheduler {
  authenticationKubeconfig?: string;
  authorizationAlwaysAllowPaths?: readonly string[];
  authorizationKubeconfig?: string;
  burst?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  enableContentionProfiling?: boolean;
  enableProfiling?: boolean;
  featureGates?: { [k: string]: string };
  image?: string;
  kubeAPIBurst?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  kubeAPIQPS?: number | string;
  leaderElection?: ClusterSpecCloudControllerManagerLeaderElection;
  logFormat?: string;
  logLevel?: number;
  master?: string;
  maxPersistentVolumes?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryRequest?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  qps?: number | string;
  tlsCertFile?: string;
  tlsPrivateKeyFile?: string;
  usePolicyConfigMap?: boolean;
}
export interface ClusterSpecKubelet {
  allowPrivileged?: boolean;
  allowedUnsafeSysctls?: readonly string[];
  anonymousAuth?: boolean;
  apiServers?: string;
  authenticationTokenWebhook?: boolean;
  authenticationTokenWebhookCacheTtl?: string;
  authorizationMode?: string;
  babysitDaemons?: boolean;
  bootstrapKubeconfig?: string;
  cgroupDriver?: string;
  cgroupRoot?: string;
  clientCaFile?: string;
  cloudProvider?: string;
  clusterDNS?: string;
  clusterDomain?: string;
  configureCbr0?: boolean;
  containerLogMaxFiles?: number;
  containerLogMaxSize?: string;
  cpuCFSQuota?: boolean;
  cpuCFSQuotaPeriod?: string;
  cpuManagerPolicy?: string;
  crashLoopBackOffMaxContainerRestartPeriod?: string;
  dockerDisableSharedPID?: boolean;
  enableCadvisorJsonEndpoints?: boolean;
  enableCustomMetrics?: boolean;
  enableDebuggingHandlers?: boolean;
  enforceNodeAllocatable?: string;
  eventBurst?: number;
  eventQPS?: number;
  eventRecordQPS?: number;
  evictionHard?: string;
  evictionMaxPodGracePeriod?: number;
  evictionMinimumReclaim?: string;
  evictionPressureTransitionPeriod?: string;
  evictionSoft?: string;
  evictionSoftGracePeriod?: string;
  experimentalAllocatableIgnoreEviction?: boolean;
  experimentalAllowedUnsafeSysctls?: readonly string[];
  failSwapOn?: boolean;
  featureGates?: { [k: string]: string };
  hairpinMode?: string;
  hostnameOverride?: string;
  housekeepingInterval?: string;
  imageGCHighThresholdPercent?: number;
  imageGCLowThresholdPercent?: number;
  imageMaximumGCAge?: string;
  imageMinimumGCAge?: string;
  imagePullProgressDeadline?: string;
  kernelMemcgNotification?: boolean;
  kubeAPIQPS?: number;
  kubeReserved?: { [k: string]: string };
  kubeReservedCgroup?: string;
  kubeconfigPath?: string;
  kubeletCgroups?: string;
  logFormat?: string;
  logLevel?: number;
  maxParallelImagePulls?: number;
  maxPods?: number;
  memorySwapBehavior?: string;
  networkPluginMTU?: number;
  networkPluginName?: string;
  nodeLabels?: { [k: string]: string };
  nodeLeaseDurationSeconds?: number;
  nodeStatusUpdateFrequency?: string;
  nonMasqueradeCIDR?: string;
  nvidiaGPUs?: number;
  podCIDR?: string;
  podInfraContainerImage?: string;
  podManifestPath?: string;
  podPidsLimit?: number;
  protectKernelDefaults?: boolean;
  readOnlyPort?: number;
  reconcileCIDR?: boolean;
  registerNode?: boolean;
  registerSchedulable?: boolean;
  registryBurst?: number;
  registryPullQPS?: number;
  requireKubeconfig?: boolean;
  resolvConf?: string;
  rootDir?: string;
  rotateCertificates?: boolean;
  runtimeCgroups?: string;
  runtimeRequestTimeout?: string;
  seccompDefault?: boolean;
  seccompProfileRoot?: string;
  serializeImagePulls?: boolean;
  shutdownGracePeriod?: string;
  shutdownGracePeriodCriticalPods?: string;
  streamingConnectionIdleTimeout?: string;
  systemCgroups?: string;
  systemReserved?: { [k: string]: string };
  systemReservedCgroup?: string;
  taints?: readonly string[];
  tlsCertFile?: string;
  tlsCipherSuites?: readonly string[];
  tlsMinVersion?: string;
  tlsPrivateKeyFile?: string;
  topologyManagerPolicy?: string;
  volumePluginDirectory?: string;
  volumeStatsAggPeriod?: string;
}
export interface ClusterSpecMetricsServer {
  enabled?: boolean;
  image?: string;
  insecure?: boolean;
}
export interface ClusterSpecNetworking {
  amazonvpc?: ClusterSpecNetworkingAmazonvpc;
  calico?: ClusterSpecNetworkingCalico;
  canal?: ClusterSpecNetworkingCanal;
  cilium?: ClusterSpecNetworkingCilium;
  classic?: Record<string, never>;
  cni?: ClusterSpecNetworkingCni;
  external?: Record<string, never>;
  flannel?: ClusterSpecNetworkingFlannel;
  gce?: Record<string, never>;
  kindnet?: ClusterSpecNetworkingKindnet;
  kopeio?: Record<string, never>;
  kubenet?: Record<string, never>;
  kuberouter?: Record<string, never>;
  lyftvpc?: ClusterSpecNetworkingLyftvpc;
  romana?: ClusterSpecNetworkingRomana;
  weave?: ClusterSpecNetworkingWeave;
}
export interface ClusterSpecNodeAuthorization {
  nodeAuthorizer?: ClusterSpecNodeAuthorizationNodeAuthorizer;
}
export interface ClusterSpecNodeProblemDetector {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  enabled?: boolean;
  image?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryRequest?: number | string;
}
export interface ClusterSpecNodeTerminationHandler {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  deleteSQSMsgIfNodeNotFound?: boolean;
  enableOutOfServiceTaint?: boolean;
  enableRebalanceDraining?: boolean;
  enableRebalanceMonitoring?: boolean;
  enableSQSTerminationDraining?: boolean;
  enableScheduledEventDraining?: boolean;
  enableSpotInterruptionDraining?: boolean;
  enabled?: boolean;
  excludeFromLoadBalancers?: boolean;
  managedASGTag?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryRequest?: number | string;
  podTerminationGracePeriod?: number;
  prometheusEnable?: boolean;
  taintNode?: boolean;
  version?: string;
  webhookTemplate?: string;
  webhookURL?: string;
}
export interface ClusterSpecNtp {
  managed?: boolean;
}
export interface ClusterSpecPodIdentityWebhook {
  enabled?: boolean;
  replicas?: number;
}
export interface ClusterSpecRollingUpdate {
  drainAndTerminate?: boolean;
  maxSurge?: number | string;
  maxUnavailable?: number | string;
}
export interface ClusterSpecServiceAccountIssuerDiscovery {
  additionalAudiences?: readonly string[];
  discoveryService?: ClusterSpecServiceAccountIssuerDiscoveryDiscoveryService;
  discoveryStore?: string;
  enableAWSOIDCProvider?: boolean;
}
export interface ClusterSpecSnapshotController {
  enabled?: boolean;
  installDefaultClass?: boolean;
}
export interface ClusterSpecSubnets {
  additionalRoutes?: readonly ClusterSpecSubnetsAdditionalRoutes[];
  cidr?: string;
  egress?: string;
  id?: string;
  ipv6CIDR?: string;
  name?: string;
  publicIP?: string;
  region?: string;
  type?: string;
  zone?: string;
}
export interface ClusterSpecTarget {
  terraform?: ClusterSpecTargetTerraform;
}
export interface ClusterSpecTopology {
  bastion?: ClusterSpecTopologyBastion;
  dns?: ClusterSpecTopologyDns;
  masters?: string;
  nodes?: string;
}
export interface ClusterSpecWarmPool {
  additionalImages?: readonly string[];
  enableLifecycleHook?: boolean;
  lifecycleHookTimeout?: number;
  maxSize?: number;
  minSize?: number;
}
export interface ClusterSpecApiLoadBalancer {
  accessLog?: ClusterSpecApiLoadBalancerAccessLog;
  additionalSecurityGroups?: readonly string[];
  class?: string;
  crossZoneLoadBalancing?: boolean;
  idleTimeoutSeconds?: number;
  securityGroupOverride?: string;
  sslCertificate?: string;
  sslPolicy?: string;
  subnets?: readonly ClusterSpecApiLoadBalancerSubnets[];
  type?: string;
  useForInternalApi?: boolean;
}
export interface ClusterSpecAuthenticationAws {
  backendMode?: string;
  clusterID?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  identityMappings?: readonly ClusterSpecAuthenticationAwsIdentityMappings[];
  image?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryRequest?: number | string;
}
export interface ClusterSpecCloudConfigAwsEBSCSIDriver {
  enabled?: boolean;
  hostNetwork?: boolean;
  kubeAPIBurst?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  kubeAPIQPS?: number | string;
  managed?: boolean;
  podAnnotations?: { [k: string]: string };
  version?: string;
  volumeAttachLimit?: number;
}
export interface ClusterSpecCloudConfigAzure {
  adminUser?: string;
  resourceGroupName?: string;
  routeTableName?: string;
  storageAccountID?: string;
  subscriptionId?: string;
  tenantId: string;
}
export interface ClusterSpecCloudConfigGcpPDCSIDriver {
  defaultStorageClassName?: string;
  enabled?: boolean;
  version?: string;
}
export interface ClusterSpecCloudConfigOpenstack {
  blockStorage?: ClusterSpecCloudConfigOpenstackBlockStorage;
  insecureSkipVerify?: boolean;
  loadbalancer?: ClusterSpecCloudConfigOpenstackLoadbalancer;
  metadata?: ClusterSpecCloudConfigOpenstackMetadata;
  monitor?: ClusterSpecCloudConfigOpenstackMonitor;
  network?: ClusterSpecCloudConfigOpenstackNetwork;
  router?: ClusterSpecCloudConfigOpenstackRouter;
}
export interface ClusterSpecCloudControllerManagerLeaderElection {
  leaderElect?: boolean;
  leaderElectLeaseDuration?: string;
  leaderElectRenewDeadlineDuration?: string;
  leaderElectResourceLock?: string;
  leaderElectResourceName?: string;
  leaderElectResourceNamespace?: string;
  leaderElectRetryPeriod?: string;
}
export interface ClusterSpecContainerdGvisor {
  enabled?: boolean;
  platform?: string;
}
export interface ClusterSpecContainerdNri {
  enabled?: boolean;
  pluginRegistrationTimeout?: string;
  pluginRequestTimeout?: string;
}
export interface ClusterSpecContainerdNvidiaGPU {
  dcgmExporter?: ClusterSpecContainerdNvidiaGPUDcgmExporter;
  enabled?: boolean;
  image?: string;
  package?: string;
}
export interface ClusterSpecContainerdPackages {
  hashAmd64?: string;
  hashArm64?: string;
  urlAmd64?: string;
  urlArm64?: string;
}
export interface ClusterSpecContainerdRunc {
  packages?: ClusterSpecContainerdPackages;
  version?: string;
}
export interface ClusterSpecDnsControllerGossipConfigSecondary {
  listen?: string;
  protocol?: string;
  secret?: string;
  seed?: string;
}
export interface ClusterSpecEgressProxyHttpProxy {
  host?: string;
  port?: number;
}
export interface ClusterSpecEtcdClustersBackups {
  backupStore?: string;
  image?: string;
}
export interface ClusterSpecEtcdClustersEtcdMembers {
  encryptedVolume?: boolean;
  instanceGroup?: string;
  kmsKeyId?: string;
  name?: string;
  volumeIops?: number;
  volumeSize?: number;
  volumeThroughput?: number;
  volumeType?: string;
}
export interface ClusterSpecEtcdClustersManager {
  backupInterval?: string;
  backupRetentionDays?: number;
  discoveryPollInterval?: string;
  env?: readonly ClusterSpecEtcdClustersManagerEnv[];
  image?: string;
  listenClientHTTPURLs?: readonly string[];
  listenMetricsURLs?: readonly string[];
  logLevel?: number;
}
export interface ClusterSpecGossipConfigSecondary {
  listen?: string;
  protocol?: string;
  secret?: string;
}
export interface ClusterSpecHooksExecContainer {
  command?: readonly string[];
  environment?: { [k: string]: string };
  image?: string;
}
export interface ClusterSpecIamServiceAccountExternalPermissions {
  aws?: ClusterSpecIamServiceAccountExternalPermissionsAws;
  name: string;
  namespace: string;
}
export interface ClusterSpecKubeDNSAffinity {
  nodeAffinity?: ClusterSpecKubeDNSAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface ClusterSpecKubeDNSNodeLocalDNS {
  additionalConfig?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  enabled?: boolean;
  externalCoreFile?: string;
  forwardToKubeDNS?: boolean;
  image?: string;
  localIP?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryRequest?: number | string;
  podAnnotations?: { [k: string]: string };
}
export interface ClusterSpecKubeDNSTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ClusterSpecNetworkingAmazonvpc {
  env?: readonly ClusterSpecEtcdClustersManagerEnv[];
  imageName?: string;
  initImageName?: string;
  networkPolicyAgentImage?: string;
}
export interface ClusterSpecNetworkingCalico {
  allowIPForwarding?: boolean;
  awsSrcDstCheck?: string;
  bpfEnabled?: boolean;
  bpfExternalServiceMode?: string;
  bpfKubeProxyIptablesCleanupEnabled?: boolean;
  bpfLogLevel?: string;
  chainInsertMode?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  crossSubnet?: boolean;
  encapsulationMode?: string;
  ipipMode?: string;
  iptablesBackend?: string;
  ipv4AutoDetectionMethod?: string;
  ipv6AutoDetectionMethod?: string;
  logSeverityScreen?: string;
  majorVersion?: string;
  mtu?: number;
  nftablesMode?: string;
  prometheusGoMetricsEnabled?: boolean;
  prometheusMetricsEnabled?: boolean;
  prometheusMetricsPort?: number;
  prometheusProcessMetricsEnabled?: boolean;
  registry?: string;
  typhaPrometheusMetricsEnabled?: boolean;
  typhaPrometheusMetricsPort?: number;
  typhaReplicas?: number;
  version?: string;
  vxlanMode?: string;
  wireguardEnabled?: boolean;
}
export interface ClusterSpecNetworkingCanal {
  chainInsertMode?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  defaultEndpointToHostAction?: string;
  disableFlannelForwardRules?: boolean;
  disableTxChecksumOffloading?: boolean;
  iptablesBackend?: string;
  logSeveritySys?: string;
  mtu?: number;
  prometheusGoMetricsEnabled?: boolean;
  prometheusMetricsEnabled?: boolean;
  prometheusMetricsPort?: number;
  prometheusProcessMetricsEnabled?: boolean;
  typhaPrometheusMetricsEnabled?: boolean;
  typhaPrometheusMetricsPort?: number;
  typhaReplicas?: number;
}
export interface ClusterSpecNetworkingCilium {
  IPTablesRulesNoinstall?: boolean;
  accessLog?: string;
  agentLabels?: readonly string[];
  agentPodAnnotations?: { [k: string]: string };
  agentPrometheusPort?: number;
  allowLocalhost?: string;
  autoDirectNodeRoutes?: boolean;
  autoIpv6NodeRoutes?: boolean;
  bpfCTGlobalAnyMax?: number;
  bpfCTGlobalTCPMax?: number;
  bpfLBAlgorithm?: string;
  bpfLBMaglevTableSize?: string;
  bpfLBMapMax?: number;
  bpfLBSock?: boolean;
  bpfLBSockHostNSOnly?: boolean;
  bpfNATGlobalMax?: number;
  bpfNeighGlobalMax?: number;
  bpfPolicyMapMax?: number;
  bpfRoot?: string;
  chainingMode?: string;
  clusterID?: number;
  clusterName?: string;
  cniBinPath?: string;
  cniExclusive?: boolean;
  containerRuntime?: readonly string[];
  containerRuntimeEndpoint?: { [k: string]: string };
  containerRuntimeLabels?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  debug?: boolean;
  debugVerbose?: readonly string[];
  device?: string;
  disableCNPStatusUpdates?: boolean;
  disableConntrack?: boolean;
  disableEndpointCRD?: boolean;
  disableIpv4?: boolean;
  disableK8sServices?: boolean;
  disableMasquerade?: boolean;
  enableBPFMasquerade?: boolean;
  enableEncryption?: boolean;
  enableEndpointHealthChecking?: boolean;
  enableHostFirewall?: boolean;
  enableHostReachableServices?: boolean;
  enableL7Proxy?: boolean;
  enableLocalRedirectPolicy?: boolean;
  enableNodePort?: boolean;
  enablePolicy?: string;
  enablePrometheusMetrics?: boolean;
  enableRemoteNodeIdentity?: boolean;
  enableServiceTopology?: boolean;
  enableTracing?: boolean;
  enableUnreachableRoutes?: boolean;
  enableipv4?: boolean;
  enableipv6?: boolean;
  encryptionType?: string;
  envoyLog?: string;
  etcdManaged?: boolean;
  extraConfig?: { [k: string]: string };
  gatewayAPI?: ClusterSpecNetworkingCiliumGatewayAPI;
  hubble?: ClusterSpecNetworkingCiliumHubble;
  identityAllocationMode?: string;
  identityChangeGracePeriod?: string;
  ingress?: ClusterSpecNetworkingCiliumIngress;
  ipam?: string;
  ipv4ClusterCidrMaskSize?: number;
  ipv4Node?: string;
  ipv4Range?: string;
  ipv4ServiceRange?: string;
  ipv6ClusterAllocCidr?: string;
  ipv6Node?: string;
  ipv6Range?: string;
  ipv6ServiceRange?: string;
  k8sApiServer?: string;
  k8sKubeconfigPath?: string;
  keepBpfTemplates?: boolean;
  keepConfig?: boolean;
  labelPrefixFile?: string;
  labels?: readonly string[];
  lb?: string;
  libDir?: string;
  logDriver?: readonly string[];
  logOpt?: { [k: string]: string };
  logstash?: boolean;
  logstashAgent?: string;
  logstashProbeTimer?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryRequest?: number | string;
  metrics?: readonly string[];
  monitorAggregation?: string;
  nat46Range?: string;
  nodeEncryption?: boolean;
  nodeInitBootstrapFile?: string;
  operatorPodAnnotations?: { [k: string]: string };
  pprof?: boolean;
  preallocateBPFMaps?: boolean;
  prefilterDevice?: string;
  prometheusServeAddr?: string;
  reconfigureKubelet?: boolean;
  registry?: string;
  removeCbrBridge?: boolean;
  restartPods?: boolean;
  restore?: boolean;
  sidecarIstioProxyImage?: string;
  singleClusterRoute?: boolean;
  socketPath?: string;
  stateDir?: string;
  toFqdnsDnsRejectResponseCode?: string;
  toFqdnsEnablePoller?: boolean;
  tracePayloadlen?: number;
  tunnel?: string;
  version?: string;
}
export interface ClusterSpecNetworkingCni {
  usesSecondaryIP?: boolean;
}
export interface ClusterSpecNetworkingFlannel {
  backend?: string;
  disableTxChecksumOffloading?: boolean;
  iptablesResyncSeconds?: number;
}
export interface ClusterSpecNetworkingKindnet {
  adminNetworkPolicies?: boolean;
  baselineAdminNetworkPolicies?: boolean;
  dnsCaching?: boolean;
  fastPathThreshold?: number;
  logLevel?: number;
  masquerade?: ClusterSpecNetworkingKindnetMasquerade;
  nat64?: boolean;
  networkPolicies?: boolean;
  version?: string;
}
export interface ClusterSpecNetworkingLyftvpc {
  subnetTags?: { [k: string]: string };
}
export interface ClusterSpecNetworkingRomana {
  daemonServiceIP?: string;
  etcdServiceIP?: string;
}
export interface ClusterSpecNetworkingWeave {
  connLimit?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryRequest?: number | string;
  mtu?: number;
  netExtraArgs?: string;
  noMasqLocal?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  npcCPULimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  npcCPURequest?: number | string;
  npcExtraArgs?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  npcMemoryLimit?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  npcMemoryRequest?: number | string;
  version?: string;
}
export interface ClusterSpecNodeAuthorizationNodeAuthorizer {
  authorizer?: string;
  features?: readonly string[];
  image?: string;
  interval?: string;
  nodeURL?: string;
  port?: number;
  timeout?: string;
  tokenTTL?: string;
}
export interface ClusterSpecServiceAccountIssuerDiscoveryDiscoveryService {
  url?: string;
}
export interface ClusterSpecSubnetsAdditionalRoutes {
  cidr?: string;
  target?: string;
}
export interface ClusterSpecTargetTerraform {
  filesProviderExtraConfig?: { [k: string]: string };
  providerExtraConfig?: { [k: string]: string };
}
export interface ClusterSpecTopologyBastion {
  bastionPublicName?: string;
  idleTimeoutSeconds?: number;
  loadBalancer?: ClusterSpecTopologyBastionLoadBalancer;
}
export interface ClusterSpecTopologyDns {
  type?: string;
}
export interface ClusterSpecApiLoadBalancerAccessLog {
  bucket?: string;
  bucketPrefix?: string;
  interval?: number;
}
export interface ClusterSpecApiLoadBalancerSubnets {
  allocationId?: string;
  name?: string;
  privateIPv4Address?: string;
}
export interface ClusterSpecAuthenticationAwsIdentityMappings {
  arn?: string;
  groups?: readonly string[];
  username?: string;
}
export interface ClusterSpecCloudConfigOpenstackBlockStorage {
  "bs-version"?: string;
  clusterName?: string;
  createStorageClass?: boolean;
  csiPluginImage?: string;
  csiTopologySupport?: boolean;
  "ignore-volume-az"?: boolean;
  "ignore-volume-microversion"?: boolean;
  metricsEnabled?: boolean;
  "override-volume-az"?: string;
}
export interface ClusterSpecCloudConfigOpenstackLoadbalancer {
  enableIngressHostname?: boolean;
  flavorID?: string;
  floatingNetwork?: string;
  floatingNetworkID?: string;
  floatingSubnet?: string;
  ingressHostnameSuffix?: string;
  manageSecurityGroups?: boolean;
  method?: string;
  provider?: string;
  subnetID?: string;
  useOctavia?: boolean;
}
export interface ClusterSpecCloudConfigOpenstackMetadata {
  configDrive?: boolean;
}
export interface ClusterSpecCloudConfigOpenstackMonitor {
  delay?: string;
  maxRetries?: number;
  timeout?: string;
}
export interface ClusterSpecCloudConfigOpenstackNetwork {
  addressSortOrder?: string;
  availabilityZoneHints?: readonly string[];
  internalNetworkNames?: readonly string[];
  ipv6SupportDisabled?: boolean;
  publicNetworkNames?: readonly string[];
}
export interface ClusterSpecCloudConfigOpenstackRouter {
  availabilityZoneHints?: readonly string[];
  dnsServers?: string;
  externalNetwork?: string;
  externalSubnet?: string;
}
export interface ClusterSpecContainerdNvidiaGPUDcgmExporter {
  enabled?: boolean;
}
export interface ClusterSpecEtcdClustersManagerEnv {
  name: string;
  value?: string;
}
export interface ClusterSpecIamServiceAccountExternalPermissionsAws {
  inlinePolicy?: string;
  policyARNs?: readonly string[];
}
export interface ClusterSpecKubeDNSAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterSpecKubeDNSAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ClusterSpecKubeDNSAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface ClusterSpecNetworkingCiliumGatewayAPI {
  enableSecretsSync?: boolean;
  enabled?: boolean;
}
export interface ClusterSpecNetworkingCiliumHubble {
  enabled?: boolean;
  metrics?: readonly string[];
}
export interface ClusterSpecNetworkingCiliumIngress {
  defaultLoadBalancerMode?: string;
  enableSecretsSync?: boolean;
  enabled?: boolean;
  enforceHttps?: boolean;
  loadBalancerAnnotationPrefixes?: string;
  sharedLoadBalancerServiceName?: string;
}
export interface ClusterSpecNetworkingKindnetMasquerade {
  enabled?: boolean;
  nonMasqueradeCIDRs?: readonly string[];
}
export interface ClusterSpecTopologyBastionLoadBalancer {
  additionalSecurityGroups?: readonly string[];
  type?: string;
}
export interface ClusterSpecKubeDNSAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ClusterSpecKubeDNSAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface ClusterSpecKubeDNSAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ClusterSpecKubeDNSAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface ClusterSpecKubeDNSAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ClusterSpecKubeDNSAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface ClusterSpecKubeDNSAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `kops.k8s.io/v1alpha2`, namespaced
 * @see https://github.com/kubernetes/kops
 */
export declare class Host extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HostProps): { [K in keyof HostProps]: HostProps[K] } & { apiVersion: 'kops.k8s.io/v1alpha2'; kind: 'Host' };
  constructor(scope: Construct, id: string, props?: HostProps);
}
export interface HostProps {
  metadata?: ObjectMeta;
  spec?: HostSpec;
}
export interface HostSpec {
  instanceGroup?: string;
  podCIDRs?: readonly string[];
  publicKey?: string;
}
/**
 * `kops.k8s.io/v1alpha2`, namespaced
 * @see https://github.com/kubernetes/kops
 */
export declare class InstanceGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: InstanceGroupProps): { [K in keyof InstanceGroupProps]: InstanceGroupProps[K] } & { apiVersion: 'kops.k8s.io/v1alpha2'; kind: 'InstanceGroup' };
  constructor(scope: Construct, id: string, props?: InstanceGroupProps);
}
export interface InstanceGroupProps {
  metadata?: ObjectMeta;
  spec?: InstanceGroupSpec;
}
export interface InstanceGroupSpec {
  additionalSecurityGroups?: readonly string[];
  additionalUserData?: readonly InstanceGroupSpecAdditionalUserData[];
  associatePublicIp?: boolean;
  autoscale?: boolean;
  autoscalePriority?: number;
  capacityRebalance?: boolean;
  cloudLabels?: { [k: string]: string };
  compressUserData?: boolean;
  containerd?: InstanceGroupSpecContainerd;
  cpuCredits?: string;
  detailedInstanceMonitoring?: boolean;
  externalLoadBalancers?: readonly InstanceGroupSpecExternalLoadBalancers[];
  fileAssets?: readonly InstanceGroupSpecFileAssets[];
  gcpProvisioningModel?: string;
  guestAccelerators?: readonly InstanceGroupSpecGuestAccelerators[];
  hooks?: readonly InstanceGroupSpecHooks[];
  iam?: InstanceGroupSpecIam;
  image?: string;
  instanceInterruptionBehavior?: string;
  instanceMetadata?: InstanceGroupSpecInstanceMetadata;
  instanceProtection?: boolean;
  kubelet?: InstanceGroupSpecKubelet;
  machineType?: string;
  manager?: string;
  maxInstanceLifetime?: string;
  maxPrice?: string;
  maxSize?: number;
  minSize?: number;
  mixedInstancesPolicy?: InstanceGroupSpecMixedInstancesPolicy;
  nodeLabels?: { [k: string]: string };
  packages?: readonly string[];
  role?: string;
  rollingUpdate?: InstanceGroupSpecRollingUpdate;
  rootVolumeDeleteOnTermination?: boolean;
  rootVolumeEncryption?: boolean;
  rootVolumeEncryptionKey?: string;
  rootVolumeIops?: number;
  rootVolumeOptimization?: boolean;
  rootVolumeSize?: number;
  rootVolumeThroughput?: number;
  rootVolumeType?: string;
  securityGroupOverride?: string;
  spotDurationInMinutes?: number;
  subnets?: readonly string[];
  suspendProcesses?: readonly string[];
  sysctlParameters?: readonly string[];
  taints?: readonly string[];
  tenancy?: string;
  updatePolicy?: string;
  volumeMounts?: readonly InstanceGroupSpecVolumeMounts[];
  volumes?: readonly InstanceGroupSpecVolumes[];
  warmPool?: InstanceGroupSpecWarmPool;
  zones?: readonly string[];
}
export interface InstanceGroupSpecAdditionalUserData {
  content?: string;
  name?: string;
  type?: string;
}
export interface InstanceGroupSpecContainerd {
  address?: string;
  configAdditions?: { [k: string]: number | string };
  configOverride?: string;
  gvisor?: InstanceGroupSpecContainerdGvisor;
  installCriCtl?: boolean;
  installNerdCtl?: boolean;
  logLevel?: string;
  nri?: InstanceGroupSpecContainerdNri;
  nvidiaGPU?: InstanceGroupSpecContainerdNvidiaGPU;
  packages?: InstanceGroupSpecContainerdPackages;
  registryMirrors?: { [k: string]: readonly string[] };
  root?: string;
  runc?: InstanceGroupSpecContainerdRunc;
  sandboxImage?: string;
  selinuxEnabled?: boolean;
  skipInstall?: boolean;
  state?: string;
  useECRCredentialsForMirrors?: boolean;
  version?: string;
}
export interface InstanceGroupSpecExternalLoadBalancers {
  loadBalancerName?: string;
  targetGroupArn?: string;
}
export interface InstanceGroupSpecFileAssets {
  content?: string;
  isBase64?: boolean;
  mode?: string;
  name?: string;
  path?: string;
  roles?: readonly string[];
}
export interface InstanceGroupSpecGuestAccelerators {
  acceleratorCount?: number;
  acceleratorType?: string;
}
export interface InstanceGroupSpecHooks {
  before?: readonly string[];
  disabled?: boolean;
  execContainer?: InstanceGroupSpecHooksExecContainer;
  manifest?: string;
  name?: string;
  requires?: readonly string[];
  roles?: readonly string[];
  useRawManifest?: boolean;
}
export interface InstanceGroupSpecIam {
  profile?: string;
}
export interface InstanceGroupSpecInstanceMetadata {
  httpPutResponseHopLimit?: number;
  httpTokens?: string;
}
export interface InstanceGroupSpecKubelet {
  allowPrivileged?: boolean;
  allowedUnsafeSysctls?: readonly string[];
  anonymousAuth?: boolean;
  apiServers?: string;
  authenticationTokenWebhook?: boolean;
  authenticationTokenWebhookCacheTtl?: string;
  authorizationMode?: string;
  babysitDaemons?: boolean;
  bootstrapKubeconfig?: string;
  cgroupDriver?: string;
  cgroupRoot?: string;
  clientCaFile?: string;
  cloudProvider?: string;
  clusterDNS?: string;
  clusterDomain?: string;
  configureCbr0?: boolean;
  containerLogMaxFiles?: number;
  containerLogMaxSize?: string;
  cpuCFSQuota?: boolean;
  cpuCFSQuotaPeriod?: string;
  cpuManagerPolicy?: string;
  crashLoopBackOffMaxContainerRestartPeriod?: string;
  dockerDisableSharedPID?: boolean;
  enableCadvisorJsonEndpoints?: boolean;
  enableCustomMetrics?: boolean;
  enableDebuggingHandlers?: boolean;
  enforceNodeAllocatable?: string;
  eventBurst?: number;
  eventQPS?: number;
  eventRecordQPS?: number;
  evictionHard?: string;
  evictionMaxPodGracePeriod?: number;
  evictionMinimumReclaim?: string;
  evictionPressureTransitionPeriod?: string;
  evictionSoft?: string;
  evictionSoftGracePeriod?: string;
  experimentalAllocatableIgnoreEviction?: boolean;
  experimentalAllowedUnsafeSysctls?: readonly string[];
  failSwapOn?: boolean;
  featureGates?: { [k: string]: string };
  hairpinMode?: string;
  hostnameOverride?: string;
  housekeepingInterval?: string;
  imageGCHighThresholdPercent?: number;
  imageGCLowThresholdPercent?: number;
  imageMaximumGCAge?: string;
  imageMinimumGCAge?: string;
  imagePullProgressDeadline?: string;
  kernelMemcgNotification?: boolean;
  kubeAPIQPS?: number;
  kubeReserved?: { [k: string]: string };
  kubeReservedCgroup?: string;
  kubeconfigPath?: string;
  kubeletCgroups?: string;
  logFormat?: string;
  logLevel?: number;
  maxParallelImagePulls?: number;
  maxPods?: number;
  memorySwapBehavior?: string;
  networkPluginMTU?: number;
  networkPluginName?: string;
  nodeLabels?: { [k: string]: string };
  nodeLeaseDurationSeconds?: number;
  nodeStatusUpdateFrequency?: string;
  nonMasqueradeCIDR?: string;
  nvidiaGPUs?: number;
  podCIDR?: string;
  podInfraContainerImage?: string;
  podManifestPath?: string;
  podPidsLimit?: number;
  protectKernelDefaults?: boolean;
  readOnlyPort?: number;
  reconcileCIDR?: boolean;
  registerNode?: boolean;
  registerSchedulable?: boolean;
  registryBurst?: number;
  registryPullQPS?: number;
  requireKubeconfig?: boolean;
  resolvConf?: string;
  rootDir?: string;
  rotateCertificates?: boolean;
  runtimeCgroups?: string;
  runtimeRequestTimeout?: string;
  seccompDefault?: boolean;
  seccompProfileRoot?: string;
  serializeImagePulls?: boolean;
  shutdownGracePeriod?: string;
  shutdownGracePeriodCriticalPods?: string;
  streamingConnectionIdleTimeout?: string;
  systemCgroups?: string;
  systemReserved?: { [k: string]: string };
  systemReservedCgroup?: string;
  taints?: readonly string[];
  tlsCertFile?: string;
  tlsCipherSuites?: readonly string[];
  tlsMinVersion?: string;
  tlsPrivateKeyFile?: string;
  topologyManagerPolicy?: string;
  volumePluginDirectory?: string;
  volumeStatsAggPeriod?: string;
}
export interface InstanceGroupSpecMixedInstancesPolicy {
  instanceRequirements?: InstanceGroupSpecMixedInstancesPolicyInstanceRequirements;
  instances?: readonly string[];
  onDemandAboveBase?: number;
  onDemandAllocationStrategy?: string;
  onDemandBase?: number;
  spotAllocationStrategy?: string;
  spotInstancePools?: number;
}
export interface InstanceGroupSpecRollingUpdate {
  drainAndTerminate?: boolean;
  maxSurge?: number | string;
  maxUnavailable?: number | string;
}
export interface InstanceGroupSpecVolumeMounts {
  device?: string;
  filesystem?: string;
  formatOptions?: readonly string[];
  mountOptions?: readonly string[];
  path?: string;
}
export interface InstanceGroupSpecVolumes {
  deleteOnTermination?: boolean;
  device?: string;
  encrypted?: boolean;
  iops?: number;
  key?: string;
  size?: number;
  throughput?: number;
  type?: string;
}
export interface InstanceGroupSpecWarmPool {
  additionalImages?: readonly string[];
  enableLifecycleHook?: boolean;
  lifecycleHookTimeout?: number;
  maxSize?: number;
  minSize?: number;
}
export interface InstanceGroupSpecContainerdGvisor {
  enabled?: boolean;
  platform?: string;
}
export interface InstanceGroupSpecContainerdNri {
  enabled?: boolean;
  pluginRegistrationTimeout?: string;
  pluginRequestTimeout?: string;
}
export interface InstanceGroupSpecContainerdNvidiaGPU {
  dcgmExporter?: InstanceGroupSpecContainerdNvidiaGPUDcgmExporter;
  enabled?: boolean;
  image?: string;
  package?: string;
}
export interface InstanceGroupSpecContainerdPackages {
  hashAmd64?: string;
  hashArm64?: string;
  urlAmd64?: string;
  urlArm64?: string;
}
export interface InstanceGroupSpecContainerdRunc {
  packages?: InstanceGroupSpecContainerdPackages;
  version?: string;
}
export interface InstanceGroupSpecHooksExecContainer {
  command?: readonly string[];
  environment?: { [k: string]: string };
  image?: string;
}
export interface InstanceGroupSpecMixedInstancesPolicyInstanceRequirements {
  cpu?: InstanceGroupSpecMixedInstancesPolicyInstanceRequirementsCpu;
  excludedInstanceTypes?: readonly string[];
  memory?: InstanceGroupSpecMixedInstancesPolicyInstanceRequirementsCpu;
}
export interface InstanceGroupSpecContainerdNvidiaGPUDcgmExporter {
  enabled?: boolean;
}
export interface InstanceGroupSpecMixedInstancesPolicyInstanceRequirementsCpu {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  max?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  min?: number | string;
}
/**
 * `kops.k8s.io/v1alpha2`, namespaced
 * @see https://github.com/kubernetes/kops
 */
export declare class Keyset extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KeysetProps): { [K in keyof KeysetProps]: KeysetProps[K] } & { apiVersion: 'kops.k8s.io/v1alpha2'; kind: 'Keyset' };
  constructor(scope: Construct, id: string, props?: KeysetProps);
}
export interface KeysetProps {
  metadata?: ObjectMeta;
  spec?: KeysetSpec;
}
export interface KeysetSpec {
  keys?: readonly KeysetSpecKeys[];
  primaryId?: string;
  type?: string;
}
export interface KeysetSpecKeys {
  /** format date-time */
  distrustTimestamp?: string;
  id?: string;
  /** format byte */
  privateMaterial?: string;
  /** format byte */
  publicMaterial?: string;
}
/**
 * `kops.k8s.io/v1alpha2`, namespaced
 * @see https://github.com/kubernetes/kops
 */
export declare class SSHCredential extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SSHCredentialProps): { [K in keyof SSHCredentialProps]: SSHCredentialProps[K] } & { apiVersion: 'kops.k8s.io/v1alpha2'; kind: 'SSHCredential' };
  constructor(scope: Construct, id: string, props?: SSHCredentialProps);
}
export interface SSHCredentialProps {
  metadata?: ObjectMeta;
  spec?: SSHCredentialSpec;
}
export interface SSHCredentialSpec {
  publicKey?: string;
}

// Machine-written by `npx projen generate` from cluster-api v1.14.0 (github:kubernetes-sigs/cluster-api@560d4acf507bc7cac34b2da449fa5cd53eaeb149, digest 45a39051e1cd82e7500cd606f2c604d1): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { WebhookClientConfig } from './kubernetes/admissionregistration/v1';
import { RollingUpdateDaemonSet } from './kubernetes/apps/v1';
import { EnvVarSource, ObjectReference } from './kubernetes/core/v1';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `addons.cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class ClusterResourceSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterResourceSetProps): { [K in keyof ClusterResourceSetProps]: ClusterResourceSetProps[K] } & { apiVersion: 'addons.cluster.x-k8s.io/v1beta2'; kind: 'ClusterResourceSet' };
  constructor(scope: Construct, id: string, props: ClusterResourceSetProps);
}
export interface ClusterResourceSetProps {
  metadata?: ObjectMeta;
  spec: ClusterResourceSetSpec;
}
export interface ClusterResourceSetSpec {
  clusterSelector: LabelSelector;
  /** 1 … 100 items */
  resources: readonly ClusterResourceSetSpecResources[];
  strategy?: "ApplyOnce" | "Reconcile";
}
export interface ClusterResourceSetSpecResources {
  kind: "Secret" | "ConfigMap";
  /** 1 … 253 characters */
  name: string;
}
/**
 * `addons.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class ClusterResourceSetV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterResourceSetV1Beta1Props): { [K in keyof ClusterResourceSetV1Beta1Props]: ClusterResourceSetV1Beta1Props[K] } & { apiVersion: 'addons.cluster.x-k8s.io/v1beta1'; kind: 'ClusterResourceSet' };
  constructor(scope: Construct, id: string, props?: ClusterResourceSetV1Beta1Props);
}
export interface ClusterResourceSetV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: ClusterResourceSetV1Beta1Spec;
}
export interface ClusterResourceSetV1Beta1Spec {
  clusterSelector: LabelSelector;
  /** at most 100 items */
  resources?: readonly ClusterResourceSetSpecResources[];
  strategy?: "ApplyOnce" | "Reconcile";
}
/**
 * `addons.cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class ClusterResourceSetBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterResourceSetBindingProps): { [K in keyof ClusterResourceSetBindingProps]: ClusterResourceSetBindingProps[K] } & { apiVersion: 'addons.cluster.x-k8s.io/v1beta2'; kind: 'ClusterResourceSetBinding' };
  constructor(scope: Construct, id: string, props: ClusterResourceSetBindingProps);
}
export interface ClusterResourceSetBindingProps {
  metadata?: ObjectMeta;
  spec: ClusterResourceSetBindingSpec;
}
export interface ClusterResourceSetBindingSpec {
  /** at most 100 items */
  bindings?: readonly ClusterResourceSetBindingSpecBindings[];
  /** 1 … 63 characters */
  clusterName: string;
}
export interface ClusterResourceSetBindingSpecBindings {
  /** 1 … 253 characters */
  clusterResourceSetName: string;
  /** at most 100 items */
  resources?: readonly ClusterResourceSetBindingSpecBindingsResources[];
}
export interface ClusterResourceSetBindingSpecBindingsResources {
  applied: boolean;
  /** 1 … 256 characters */
  hash?: string;
  kind: "Secret" | "ConfigMap";
  /** format date-time */
  lastAppliedTime?: string;
  /** 1 … 253 characters */
  name: string;
}
/**
 * `addons.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class ClusterResourceSetBindingV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterResourceSetBindingV1Beta1Props): { [K in keyof ClusterResourceSetBindingV1Beta1Props]: ClusterResourceSetBindingV1Beta1Props[K] } & { apiVersion: 'addons.cluster.x-k8s.io/v1beta1'; kind: 'ClusterResourceSetBinding' };
  constructor(scope: Construct, id: string, props?: ClusterResourceSetBindingV1Beta1Props);
}
export interface ClusterResourceSetBindingV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: ClusterResourceSetBindingV1Beta1Spec;
}
export interface ClusterResourceSetBindingV1Beta1Spec {
  /** at most 100 items */
  bindings?: readonly ClusterResourceSetBindingV1Beta1SpecBindings[];
  /** 1 … 63 characters */
  clusterName?: string;
}
export interface ClusterResourceSetBindingV1Beta1SpecBindings {
  /** 1 … 253 characters */
  clusterResourceSetName: string;
  /** at most 100 items */
  resources?: readonly ClusterResourceSetBindingSpecBindingsResources[];
}
/**
 * `bootstrap.cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class KubeadmConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KubeadmConfigProps): { [K in keyof KubeadmConfigProps]: KubeadmConfigProps[K] } & { apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2'; kind: 'KubeadmConfig' };
  constructor(scope: Construct, id: string, props?: KubeadmConfigProps);
}
export interface KubeadmConfigProps {
  metadata?: ObjectMeta;
  spec?: KubeadmConfigSpec;
}
/** at least 1 field */
export interface KubeadmConfigSpec {
  /**
   * 1 … 1000 items
   * each: 1 … 10240 characters
   */
  bootCommands?: readonly string[];
  clusterConfiguration?: KubeadmConfigSpecClusterConfiguration;
  diskSetup?: KubeadmConfigSpecDiskSetup;
  /** 1 … 200 items */
  files?: readonly KubeadmConfigSpecFiles[];
  format?: "cloud-config" | "ignition";
  ignition?: KubeadmConfigSpecIgnition;
  initConfiguration?: KubeadmConfigSpecInitConfiguration;
  joinConfiguration?: KubeadmConfigSpecJoinConfiguration;
  /**
   * 1 … 100 items
   * each: 1 … 100 items
   */
  mounts?: readonly (readonly string[])[];
  ntp?: KubeadmConfigSpecNtp;
  /**
   * 1 … 1000 items
   * each: 1 … 10240 characters
   */
  postKubeadmCommands?: readonly string[];
  /**
   * 1 … 1000 items
   * each: 1 … 10240 characters
   */
  preKubeadmCommands?: readonly string[];
  /** 1 … 100 items */
  users?: readonly KubeadmConfigSpecUsers[];
  verbosity?: number;
}
/** at least 1 field */
export interface KubeadmConfigSpecClusterConfiguration {
  apiServer?: KubeadmConfigSpecClusterConfigurationApiServer;
  /** 1 … 36500 */
  caCertificateValidityPeriodDays?: number;
  /** 1 … 1095 */
  certificateValidityPeriodDays?: number;
  /** 1 … 512 characters */
  certificatesDir?: string;
  /** 1 … 512 characters */
  controlPlaneEndpoint?: string;
  controllerManager?: KubeadmConfigSpecClusterConfigurationControllerManager;
  dns?: KubeadmConfigSpecClusterConfigurationDns;
  encryptionAlgorithm?: "ECDSA-P256" | "ECDSA-P384" | "RSA-2048" | "RSA-3072" | "RSA-4096";
  etcd?: KubeadmConfigSpecClusterConfigurationEtcd;
  featureGates?: { [k: string]: boolean };
  /** 1 … 512 characters */
  imageRepository?: string;
  scheduler?: KubeadmConfigSpecClusterConfigurationControllerManager;
}
/** at least 1 field */
export interface KubeadmConfigSpecDiskSetup {
  /** at most 100 items */
  filesystems?: readonly KubeadmConfigSpecDiskSetupFilesystems[];
  /** at most 100 items */
  partitions?: readonly KubeadmConfigSpecDiskSetupPartitions[];
}
export interface KubeadmConfigSpecFiles {
  append?: boolean;
  /** 1 … 10240 characters */
  content?: string;
  contentFormat?: "Raw" | "Template";
  contentFrom?: KubeadmConfigSpecFilesContentFrom;
  encoding?: "base64" | "gzip" | "gzip+base64";
  /** 1 … 256 characters */
  owner?: string;
  /** 1 … 512 characters */
  path: string;
  /** 1 … 16 characters */
  permissions?: string;
}
/** at least 1 field */
export interface KubeadmConfigSpecIgnition {
  containerLinuxConfig?: KubeadmConfigSpecIgnitionContainerLinuxConfig;
}
/** at least 1 field */
export interface KubeadmConfigSpecInitConfiguration {
  /** 1 … 100 items */
  bootstrapTokens?: readonly KubeadmConfigSpecInitConfigurationBootstrapTokens[];
  localAPIEndpoint?: KubeadmConfigSpecInitConfigurationLocalAPIEndpoint;
  nodeRegistration?: KubeadmConfigSpecInitConfigurationNodeRegistration;
  patches?: KubeadmConfigSpecInitConfigurationPatches;
  /**
   * 1 … 50 items
   * each: 1 … 256 characters
   */
  skipPhases?: readonly string[];
  timeouts?: KubeadmConfigSpecInitConfigurationTimeouts;
}
/** at least 1 field */
export interface KubeadmConfigSpecJoinConfiguration {
  /** 1 … 512 characters */
  caCertPath?: string;
  controlPlane?: KubeadmConfigSpecJoinConfigurationControlPlane;
  discovery?: KubeadmConfigSpecJoinConfigurationDiscovery;
  nodeRegistration?: KubeadmConfigSpecInitConfigurationNodeRegistration;
  patches?: KubeadmConfigSpecInitConfigurationPatches;
  /**
   * 1 … 50 items
   * each: 1 … 256 characters
   */
  skipPhases?: readonly string[];
  timeouts?: KubeadmConfigSpecInitConfigurationTimeouts;
}
/** at least 1 field */
export interface KubeadmConfigSpecNtp {
  enabled?: boolean;
  /**
   * at most 100 items
   * each: 1 … 512 characters
   */
  servers?: readonly string[];
}
export interface KubeadmConfigSpecUsers {
  /** 1 … 256 characters */
  gecos?: string;
  /** 1 … 256 characters */
  groups?: string;
  /** 1 … 256 characters */
  homeDir?: string;
  inactive?: boolean;
  lockPassword?: boolean;
  /** 1 … 256 characters */
  name: string;
  /** 1 … 256 characters */
  passwd?: string;
  passwdFrom?: KubeadmConfigSpecFilesContentFrom;
  /** 1 … 256 characters */
  primaryGroup?: string;
  /** 1 … 256 characters */
  shell?: string;
  /**
   * at most 100 items
   * each: 1 … 2048 characters
   */
  sshAuthorizedKeys?: readonly string[];
  /** 1 … 256 characters */
  sudo?: string;
}
/** at least 1 field */
export interface KubeadmConfigSpecClusterConfigurationApiServer {
  /**
   * 1 … 100 items
   * each: 1 … 253 characters
   */
  certSANs?: readonly string[];
  /**
   * 1 … 100 items
   * one per `name`, `value`
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  extraArgs?: readonly KubeadmConfigSpecClusterConfigurationApiServerExtraArgs[];
  /** 1 … 100 items */
  extraEnvs?: readonly KubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** 1 … 100 items */
  extraVolumes?: readonly KubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[];
}
/** at least 1 field */
export interface KubeadmConfigSpecClusterConfigurationControllerManager {
  /**
   * 1 … 100 items
   * one per `name`, `value`
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  extraArgs?: readonly KubeadmConfigSpecClusterConfigurationApiServerExtraArgs[];
  /** 1 … 100 items */
  extraEnvs?: readonly KubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** 1 … 100 items */
  extraVolumes?: readonly KubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[];
}
/** at least 1 field */
export interface KubeadmConfigSpecClusterConfigurationDns {
  /** 1 … 512 characters */
  imageRepository?: string;
  /** 1 … 256 characters */
  imageTag?: string;
}
/** at least 1 field */
export interface KubeadmConfigSpecClusterConfigurationEtcd {
  external?: KubeadmConfigSpecClusterConfigurationEtcdExternal;
  local?: KubeadmConfigSpecClusterConfigurationEtcdLocal;
}
export interface KubeadmConfigSpecDiskSetupFilesystems {
  /** 1 … 256 characters */
  device: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  extraOpts?: readonly string[];
  /** 1 … 128 characters */
  filesystem: string;
  /** 1 … 512 characters */
  label?: string;
  overwrite?: boolean;
  /** 1 … 128 characters */
  partition?: string;
  /** 1 … 128 characters */
  replaceFS?: string;
}
/** rule: `[has(self.layout),has(self.diskLayout)].filter(x,x==true).size() == 1` */
export interface KubeadmConfigSpecDiskSetupPartitions {
  /** 1 … 256 characters */
  device: string;
  /** 1 … 100 items */
  diskLayout?: readonly KubeadmConfigSpecDiskSetupPartitionsDiskLayout[];
  layout?: boolean;
  overwrite?: boolean;
  tableType?: "mbr" | "gpt";
}
export interface KubeadmConfigSpecFilesContentFrom {
  secret: KubeadmConfigSpecFilesContentFromSecret;
}
/** at least 1 field */
export interface KubeadmConfigSpecIgnitionContainerLinuxConfig {
  /** 1 … 32768 characters */
  additionalConfig?: string;
  strict?: boolean;
}
export interface KubeadmConfigSpecInitConfigurationBootstrapTokens {
  /** 1 … 512 characters */
  description?: string;
  /** format date-time */
  expires?: string;
  /**
   * 1 … 100 items
   * each: 1 … 256 characters
   */
  groups?: readonly string[];
  /** 1 … 23 characters */
  token: string;
  /** at least 0 */
  ttlSeconds?: number;
  /**
   * 1 … 100 items
   * each: 1 … 256 characters
   */
  usages?: readonly string[];
}
/** at least 1 field */
export interface KubeadmConfigSpecInitConfigurationLocalAPIEndpoint {
  /** 1 … 39 characters */
  advertiseAddress?: string;
  /** at least 1 */
  bindPort?: number;
}
/** at least 1 field */
export interface KubeadmConfigSpecInitConfigurationNodeRegistration {
  /** 1 … 512 characters */
  criSocket?: string;
  /**
   * 1 … 50 items
   * each: 1 … 512 characters
   */
  ignorePreflightErrors?: readonly string[];
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  imagePullSerial?: boolean;
  /**
   * 1 … 100 items
   * one per `name`, `value`
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  kubeletExtraArgs?: readonly KubeadmConfigSpecClusterConfigurationApiServerExtraArgs[];
  /** 1 … 253 characters */
  name?: string;
  /** 0 … 100 items */
  taints?: readonly KubeadmConfigSpecInitConfigurationNodeRegistrationTaints[];
}
/** at least 1 field */
export interface KubeadmConfigSpecInitConfigurationPatches {
  /** 1 … 512 characters */
  directory?: string;
}
/** at least 1 field */
export interface KubeadmConfigSpecInitConfigurationTimeouts {
  /** at least 0 */
  controlPlaneComponentHealthCheckSeconds?: number;
  /** at least 0 */
  discoverySeconds?: number;
  /** at least 0 */
  etcdAPICallSeconds?: number;
  /** at least 0 */
  kubeletHealthCheckSeconds?: number;
  /** at least 0 */
  kubernetesAPICallSeconds?: number;
  /** at least 0 */
  tlsBootstrapSeconds?: number;
}
export interface KubeadmConfigSpecJoinConfigurationControlPlane {
  localAPIEndpoint?: KubeadmConfigSpecInitConfigurationLocalAPIEndpoint;
}
/** at least 1 field */
export interface KubeadmConfigSpecJoinConfigurationDiscovery {
  bootstrapToken?: KubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken;
  file?: KubeadmConfigSpecJoinConfigurationDiscoveryFile;
  /** 1 … 512 characters */
  tlsBootstrapToken?: string;
}
export interface KubeadmConfigSpecClusterConfigurationApiServerExtraArgs {
  /** 1 … 256 characters */
  name: string;
  /** 0 … 1024 characters */
  value: string;
}
export interface KubeadmConfigSpecClusterConfigurationApiServerExtraEnvs {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}
export interface KubeadmConfigSpecClusterConfigurationApiServerExtraVolumes {
  /** 1 … 512 characters */
  hostPath: string;
  /** 1 … 512 characters */
  mountPath: string;
  /** 1 … 512 characters */
  name: string;
  pathType?: string;
  readOnly?: boolean;
}
export interface KubeadmConfigSpecClusterConfigurationEtcdExternal {
  /** 1 … 512 characters */
  caFile: string;
  /** 1 … 512 characters */
  certFile: string;
  /**
   * 1 … 50 items
   * each: 1 … 512 characters
   */
  endpoints: readonly string[];
  /** 1 … 512 characters */
  keyFile: string;
}
/** at least 1 field */
export interface KubeadmConfigSpecClusterConfigurationEtcdLocal {
  /** 1 … 512 characters */
  dataDir?: string;
  /**
   * 1 … 100 items
   * one per `name`, `value`
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  extraArgs?: readonly KubeadmConfigSpecClusterConfigurationApiServerExtraArgs[];
  /** 1 … 100 items */
  extraEnvs?: readonly KubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** 1 … 512 characters */
  imageRepository?: string;
  /** 1 … 256 characters */
  imageTag?: string;
  /**
   * 1 … 100 items
   * each: 1 … 253 characters
   */
  peerCertSANs?: readonly string[];
  /**
   * 1 … 100 items
   * each: 1 … 253 characters
   */
  serverCertSANs?: readonly string[];
}
export interface KubeadmConfigSpecDiskSetupPartitionsDiskLayout {
  /**
   * 1 … 36 characters
   * rule: `self.matches('^(Linux|LinuxSwap|LinuxRAID|LVM|Fat32|NTFS|LinuxExtended|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})$')`
   */
  partitionType?: string;
  /** 1 … 100 */
  percentage: number;
}
export interface KubeadmConfigSpecFilesContentFromSecret {
  /** 1 … 256 characters */
  key: string;
  /** 1 … 253 characters */
  name: string;
}
export interface KubeadmConfigSpecInitConfigurationNodeRegistrationTaints {
  effect: string;
  key: string;
  /** format date-time */
  timeAdded?: string;
  value?: string;
}
/** at least 1 field */
export interface KubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken {
  /** 1 … 512 characters */
  apiServerEndpoint?: string;
  /**
   * 1 … 100 items
   * each: 1 … 512 characters
   */
  caCertHashes?: readonly string[];
  /** 1 … 512 characters */
  token?: string;
  unsafeSkipCAVerification?: boolean;
}
export interface KubeadmConfigSpecJoinConfigurationDiscoveryFile {
  kubeConfig?: KubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig;
  /** 1 … 512 characters */
  kubeConfigPath: string;
}
export interface KubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig {
  cluster?: KubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster;
  user: KubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser;
}
/** at least 1 field */
export interface KubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster {
  /**
   * 1 … 51200 characters
   * format byte
   */
  certificateAuthorityData?: string;
  insecureSkipTLSVerify?: boolean;
  /** 1 … 512 characters */
  proxyURL?: string;
  /** 1 … 512 characters */
  server?: string;
  /** 1 … 512 characters */
  tlsServerName?: string;
}
/** at least 1 field */
export interface KubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser {
  authProvider?: KubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider;
  exec?: KubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec;
}
export interface KubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider {
  config?: { [k: string]: string };
  /** 1 … 256 characters */
  name: string;
}
export interface KubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec {
  /** 1 … 512 characters */
  apiVersion?: string;
  /**
   * 1 … 100 items
   * each: 1 … 512 characters
   */
  args?: readonly string[];
  /** 1 … 1024 characters */
  command: string;
  /** 1 … 100 items */
  env?: readonly KubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv[];
  provideClusterInfo?: boolean;
}
export interface KubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv {
  /** 1 … 512 characters */
  name: string;
  /** 1 … 512 characters */
  value: string;
}
/**
 * `bootstrap.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class KubeadmConfigV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KubeadmConfigV1Beta1Props): { [K in keyof KubeadmConfigV1Beta1Props]: KubeadmConfigV1Beta1Props[K] } & { apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta1'; kind: 'KubeadmConfig' };
  constructor(scope: Construct, id: string, props?: KubeadmConfigV1Beta1Props);
}
export interface KubeadmConfigV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: KubeadmConfigV1Beta1Spec;
}
export interface KubeadmConfigV1Beta1Spec {
  /**
   * at most 1000 items
   * each: 1 … 10240 characters
   */
  bootCommands?: readonly string[];
  clusterConfiguration?: KubeadmConfigV1Beta1SpecClusterConfiguration;
  diskSetup?: KubeadmConfigV1Beta1SpecDiskSetup;
  /** at most 200 items */
  files?: readonly KubeadmConfigSpecFiles[];
  format?: "cloud-config" | "ignition";
  ignition?: KubeadmConfigV1Beta1SpecIgnition;
  initConfiguration?: KubeadmConfigV1Beta1SpecInitConfiguration;
  joinConfiguration?: KubeadmConfigV1Beta1SpecJoinConfiguration;
  /** at most 100 items */
  mounts?: readonly (readonly string[])[];
  ntp?: KubeadmConfigV1Beta1SpecNtp;
  /**
   * at most 1000 items
   * each: 1 … 10240 characters
   */
  postKubeadmCommands?: readonly string[];
  /**
   * at most 1000 items
   * each: 1 … 10240 characters
   */
  preKubeadmCommands?: readonly string[];
  useExperimentalRetryJoin?: boolean;
  /** at most 100 items */
  users?: readonly KubeadmConfigV1Beta1SpecUsers[];
  verbosity?: number;
}
export interface KubeadmConfigV1Beta1SpecClusterConfiguration {
  apiServer?: KubeadmConfigV1Beta1SpecClusterConfigurationApiServer;
  apiVersion?: string;
  /** 1 … 36500 */
  caCertificateValidityPeriodDays?: number;
  /** 1 … 1095 */
  certificateValidityPeriodDays?: number;
  /** 1 … 512 characters */
  certificatesDir?: string;
  /** 1 … 63 characters */
  clusterName?: string;
  /** 1 … 512 characters */
  controlPlaneEndpoint?: string;
  controllerManager?: KubeadmConfigV1Beta1SpecClusterConfigurationControllerManager;
  dns?: KubeadmConfigV1Beta1SpecClusterConfigurationDns;
  encryptionAlgorithm?: "ECDSA-P256" | "ECDSA-P384" | "RSA-2048" | "RSA-3072" | "RSA-4096";
  etcd?: KubeadmConfigV1Beta1SpecClusterConfigurationEtcd;
  featureGates?: { [k: string]: boolean };
  /** 1 … 512 characters */
  imageRepository?: string;
  kind?: string;
  /** 1 … 256 characters */
  kubernetesVersion?: string;
  networking?: KubeadmConfigV1Beta1SpecClusterConfigurationNetworking;
  scheduler?: KubeadmConfigV1Beta1SpecClusterConfigurationControllerManager;
}
export interface KubeadmConfigV1Beta1SpecDiskSetup {
  /** at most 100 items */
  filesystems?: readonly KubeadmConfigV1Beta1SpecDiskSetupFilesystems[];
  /** at most 100 items */
  partitions?: readonly KubeadmConfigV1Beta1SpecDiskSetupPartitions[];
}
export interface KubeadmConfigV1Beta1SpecIgnition {
  containerLinuxConfig?: KubeadmConfigV1Beta1SpecIgnitionContainerLinuxConfig;
}
export interface KubeadmConfigV1Beta1SpecInitConfiguration {
  apiVersion?: string;
  /** at most 100 items */
  bootstrapTokens?: readonly KubeadmConfigV1Beta1SpecInitConfigurationBootstrapTokens[];
  kind?: string;
  localAPIEndpoint?: KubeadmConfigV1Beta1SpecInitConfigurationLocalAPIEndpoint;
  nodeRegistration?: KubeadmConfigV1Beta1SpecInitConfigurationNodeRegistration;
  patches?: KubeadmConfigV1Beta1SpecInitConfigurationPatches;
  /**
   * at most 50 items
   * each: 1 … 256 characters
   */
  skipPhases?: readonly string[];
}
export interface KubeadmConfigV1Beta1SpecJoinConfiguration {
  apiVersion?: string;
  /** 1 … 512 characters */
  caCertPath?: string;
  controlPlane?: KubeadmConfigV1Beta1SpecJoinConfigurationControlPlane;
  discovery?: KubeadmConfigV1Beta1SpecJoinConfigurationDiscovery;
  kind?: string;
  nodeRegistration?: KubeadmConfigV1Beta1SpecInitConfigurationNodeRegistration;
  patches?: KubeadmConfigV1Beta1SpecInitConfigurationPatches;
  /**
   * at most 50 items
   * each: 1 … 256 characters
   */
  skipPhases?: readonly string[];
}
export interface KubeadmConfigV1Beta1SpecNtp {
  enabled?: boolean;
  /**
   * at most 100 items
   * each: 1 … 512 characters
   */
  servers?: readonly string[];
}
export interface KubeadmConfigV1Beta1SpecUsers {
  /** 1 … 256 characters */
  gecos?: string;
  /** 1 … 256 characters */
  groups?: string;
  /** 1 … 256 characters */
  homeDir?: string;
  inactive?: boolean;
  lockPassword?: boolean;
  /** 1 … 256 characters */
  name: string;
  /** 1 … 256 characters */
  passwd?: string;
  passwdFrom?: KubeadmConfigSpecFilesContentFrom;
  /** 1 … 256 characters */
  primaryGroup?: string;
  /** 1 … 256 characters */
  shell?: string;
  /**
   * at most 100 items
   * each: 1 … 2048 characters
   */
  sshAuthorizedKeys?: readonly string[];
  /** 1 … 256 characters */
  sudo?: string;
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationApiServer {
  /**
   * at most 100 items
   * each: 1 … 253 characters
   */
  certSANs?: readonly string[];
  extraArgs?: { [k: string]: string };
  /** at most 100 items */
  extraEnvs?: readonly KubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** at most 100 items */
  extraVolumes?: readonly KubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[];
  timeoutForControlPlane?: string;
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationControllerManager {
  extraArgs?: { [k: string]: string };
  /** at most 100 items */
  extraEnvs?: readonly KubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** at most 100 items */
  extraVolumes?: readonly KubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[];
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationDns {
  /** 1 … 512 characters */
  imageRepository?: string;
  /** 1 … 256 characters */
  imageTag?: string;
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationEtcd {
  external?: KubeadmConfigV1Beta1SpecClusterConfigurationEtcdExternal;
  local?: KubeadmConfigV1Beta1SpecClusterConfigurationEtcdLocal;
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationNetworking {
  /** 1 … 253 characters */
  dnsDomain?: string;
  /** 1 … 1024 characters */
  podSubnet?: string;
  /** 1 … 1024 characters */
  serviceSubnet?: string;
}
export interface KubeadmConfigV1Beta1SpecDiskSetupFilesystems {
  /** 1 … 256 characters */
  device: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  extraOpts?: readonly string[];
  /** 1 … 128 characters */
  filesystem: string;
  /** 1 … 512 characters */
  label?: string;
  overwrite?: boolean;
  /** 1 … 128 characters */
  partition?: string;
  /** 1 … 128 characters */
  replaceFS?: string;
}
export interface KubeadmConfigV1Beta1SpecDiskSetupPartitions {
  /** 1 … 256 characters */
  device: string;
  /** 1 … 100 items */
  diskLayout?: readonly KubeadmConfigSpecDiskSetupPartitionsDiskLayout[];
  layout: boolean;
  overwrite?: boolean;
  tableType?: "mbr" | "gpt";
}
export interface KubeadmConfigV1Beta1SpecIgnitionContainerLinuxConfig {
  /** 1 … 32768 characters */
  additionalConfig?: string;
  strict?: boolean;
}
export interface KubeadmConfigV1Beta1SpecInitConfigurationBootstrapTokens {
  /** 1 … 512 characters */
  description?: string;
  /** format date-time */
  expires?: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  groups?: readonly string[];
  token: string;
  ttl?: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  usages?: readonly string[];
}
export interface KubeadmConfigV1Beta1SpecInitConfigurationLocalAPIEndpoint {
  /** 1 … 39 characters */
  advertiseAddress?: string;
  bindPort?: number;
}
export interface KubeadmConfigV1Beta1SpecInitConfigurationNodeRegistration {
  /** 1 … 512 characters */
  criSocket?: string;
  /**
   * at most 50 items
   * each: 1 … 512 characters
   */
  ignorePreflightErrors?: readonly string[];
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  imagePullSerial?: boolean;
  kubeletExtraArgs?: { [k: string]: string };
  /** 1 … 253 characters */
  name?: string;
  /** at most 100 items */
  taints?: readonly KubeadmConfigSpecInitConfigurationNodeRegistrationTaints[];
}
export interface KubeadmConfigV1Beta1SpecInitConfigurationPatches {
  /** 1 … 512 characters */
  directory?: string;
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationControlPlane {
  localAPIEndpoint?: KubeadmConfigV1Beta1SpecInitConfigurationLocalAPIEndpoint;
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationDiscovery {
  bootstrapToken?: KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryBootstrapToken;
  file?: KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFile;
  timeout?: string;
  /** 1 … 512 characters */
  tlsBootstrapToken?: string;
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationEtcdExternal {
  /** 1 … 512 characters */
  caFile: string;
  /** 1 … 512 characters */
  certFile: string;
  /**
   * at most 50 items
   * each: 1 … 512 characters
   */
  endpoints: readonly string[];
  /** 1 … 512 characters */
  keyFile: string;
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationEtcdLocal {
  /** 1 … 512 characters */
  dataDir?: string;
  extraArgs?: { [k: string]: string };
  /** at most 100 items */
  extraEnvs?: readonly KubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** 1 … 512 characters */
  imageRepository?: string;
  /** 1 … 256 characters */
  imageTag?: string;
  /**
   * at most 100 items
   * each: 1 … 253 characters
   */
  peerCertSANs?: readonly string[];
  /**
   * at most 100 items
   * each: 1 … 253 characters
   */
  serverCertSANs?: readonly string[];
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryBootstrapToken {
  /** 1 … 512 characters */
  apiServerEndpoint?: string;
  /**
   * at most 100 items
   * each: 1 … 512 characters
   */
  caCertHashes?: readonly string[];
  /** 1 … 512 characters */
  token?: string;
  unsafeSkipCAVerification?: boolean;
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFile {
  kubeConfig?: KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfig;
  /** 1 … 512 characters */
  kubeConfigPath: string;
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfig {
  cluster?: KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfigCluster;
  user: KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfigUser;
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfigCluster {
  /**
   * 1 … 51200 characters
   * format byte
   */
  certificateAuthorityData?: string;
  insecureSkipTLSVerify?: boolean;
  /** 1 … 512 characters */
  proxyURL?: string;
  /** 1 … 512 characters */
  server?: string;
  /** 1 … 512 characters */
  tlsServerName?: string;
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfigUser {
  authProvider?: KubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider;
  exec?: KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfigUserExec;
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfigUserExec {
  /** 1 … 512 characters */
  apiVersion?: string;
  /**
   * at most 100 items
   * each: 1 … 512 characters
   */
  args?: readonly string[];
  /** 1 … 1024 characters */
  command: string;
  /** at most 100 items */
  env?: readonly KubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv[];
  provideClusterInfo?: boolean;
}
/**
 * `bootstrap.cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class KubeadmConfigTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KubeadmConfigTemplateProps): { [K in keyof KubeadmConfigTemplateProps]: KubeadmConfigTemplateProps[K] } & { apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2'; kind: 'KubeadmConfigTemplate' };
  constructor(scope: Construct, id: string, props?: KubeadmConfigTemplateProps);
}
export interface KubeadmConfigTemplateProps {
  metadata?: ObjectMeta;
  spec?: KubeadmConfigTemplateSpec;
}
export interface KubeadmConfigTemplateSpec {
  template: KubeadmConfigTemplateSpecTemplate;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplate {
  metadata?: KubeadmConfigTemplateSpecTemplateMetadata;
  spec?: KubeadmConfigTemplateSpecTemplateSpec;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpec {
  /**
   * 1 … 1000 items
   * each: 1 … 10240 characters
   */
  bootCommands?: readonly string[];
  clusterConfiguration?: KubeadmConfigTemplateSpecTemplateSpecClusterConfiguration;
  diskSetup?: KubeadmConfigTemplateSpecTemplateSpecDiskSetup;
  /** 1 … 200 items */
  files?: readonly KubeadmConfigTemplateSpecTemplateSpecFiles[];
  format?: "cloud-config" | "ignition";
  ignition?: KubeadmConfigTemplateSpecTemplateSpecIgnition;
  initConfiguration?: KubeadmConfigTemplateSpecTemplateSpecInitConfiguration;
  joinConfiguration?: KubeadmConfigTemplateSpecTemplateSpecJoinConfiguration;
  /**
   * 1 … 100 items
   * each: 1 … 100 items
   */
  mounts?: readonly (readonly string[])[];
  ntp?: KubeadmConfigTemplateSpecTemplateSpecNtp;
  /**
   * 1 … 1000 items
   * each: 1 … 10240 characters
   */
  postKubeadmCommands?: readonly string[];
  /**
   * 1 … 1000 items
   * each: 1 … 10240 characters
   */
  preKubeadmCommands?: readonly string[];
  /** 1 … 100 items */
  users?: readonly KubeadmConfigTemplateSpecTemplateSpecUsers[];
  verbosity?: number;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecClusterConfiguration {
  apiServer?: KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServer;
  /** 1 … 36500 */
  caCertificateValidityPeriodDays?: number;
  /** 1 … 1095 */
  certificateValidityPeriodDays?: number;
  /** 1 … 512 characters */
  certificatesDir?: string;
  /** 1 … 512 characters */
  controlPlaneEndpoint?: string;
  controllerManager?: KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationControllerManager;
  dns?: KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationDns;
  encryptionAlgorithm?: "ECDSA-P256" | "ECDSA-P384" | "RSA-2048" | "RSA-3072" | "RSA-4096";
  etcd?: KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationEtcd;
  featureGates?: { [k: string]: boolean };
  /** 1 … 512 characters */
  imageRepository?: string;
  scheduler?: KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationControllerManager;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecDiskSetup {
  /** at most 100 items */
  filesystems?: readonly KubeadmConfigTemplateSpecTemplateSpecDiskSetupFilesystems[];
  /** at most 100 items */
  partitions?: readonly KubeadmConfigTemplateSpecTemplateSpecDiskSetupPartitions[];
}
export interface KubeadmConfigTemplateSpecTemplateSpecFiles {
  append?: boolean;
  /** 1 … 10240 characters */
  content?: string;
  contentFormat?: "Raw" | "Template";
  contentFrom?: KubeadmConfigTemplateSpecTemplateSpecFilesContentFrom;
  encoding?: "base64" | "gzip" | "gzip+base64";
  /** 1 … 256 characters */
  owner?: string;
  /** 1 … 512 characters */
  path: string;
  /** 1 … 16 characters */
  permissions?: string;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecIgnition {
  containerLinuxConfig?: KubeadmConfigTemplateSpecTemplateSpecIgnitionContainerLinuxConfig;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecInitConfiguration {
  /** 1 … 100 items */
  bootstrapTokens?: readonly KubeadmConfigTemplateSpecTemplateSpecInitConfigurationBootstrapTokens[];
  localAPIEndpoint?: KubeadmConfigTemplateSpecTemplateSpecInitConfigurationLocalAPIEndpoint;
  nodeRegistration?: KubeadmConfigTemplateSpecTemplateSpecInitConfigurationNodeRegistration;
  patches?: KubeadmConfigTemplateSpecTemplateSpecInitConfigurationPatches;
  /**
   * 1 … 50 items
   * each: 1 … 256 characters
   */
  skipPhases?: readonly string[];
  timeouts?: KubeadmConfigTemplateSpecTemplateSpecInitConfigurationTimeouts;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecJoinConfiguration {
  /** 1 … 512 characters */
  caCertPath?: string;
  controlPlane?: KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationControlPlane;
  discovery?: KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscovery;
  nodeRegistration?: KubeadmConfigTemplateSpecTemplateSpecInitConfigurationNodeRegistration;
  patches?: KubeadmConfigTemplateSpecTemplateSpecInitConfigurationPatches;
  /**
   * 1 … 50 items
   * each: 1 … 256 characters
   */
  skipPhases?: readonly string[];
  timeouts?: KubeadmConfigTemplateSpecTemplateSpecInitConfigurationTimeouts;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecNtp {
  enabled?: boolean;
  /**
   * at most 100 items
   * each: 1 … 512 characters
   */
  servers?: readonly string[];
}
export interface KubeadmConfigTemplateSpecTemplateSpecUsers {
  /** 1 … 256 characters */
  gecos?: string;
  /** 1 … 256 characters */
  groups?: string;
  /** 1 … 256 characters */
  homeDir?: string;
  inactive?: boolean;
  lockPassword?: boolean;
  /** 1 … 256 characters */
  name: string;
  /** 1 … 256 characters */
  passwd?: string;
  passwdFrom?: KubeadmConfigTemplateSpecTemplateSpecFilesContentFrom;
  /** 1 … 256 characters */
  primaryGroup?: string;
  /** 1 … 256 characters */
  shell?: string;
  /**
   * at most 100 items
   * each: 1 … 2048 characters
   */
  sshAuthorizedKeys?: readonly string[];
  /** 1 … 256 characters */
  sudo?: string;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServer {
  /**
   * 1 … 100 items
   * each: 1 … 253 characters
   */
  certSANs?: readonly string[];
  /**
   * 1 … 100 items
   * one per `name`, `value`
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  extraArgs?: readonly KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraArgs[];
  /** 1 … 100 items */
  extraEnvs?: readonly KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraEnvs[];
  /** 1 … 100 items */
  extraVolumes?: readonly KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraVolumes[];
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationControllerManager {
  /**
   * 1 … 100 items
   * one per `name`, `value`
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  extraArgs?: readonly KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraArgs[];
  /** 1 … 100 items */
  extraEnvs?: readonly KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraEnvs[];
  /** 1 … 100 items */
  extraVolumes?: readonly KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraVolumes[];
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationDns {
  /** 1 … 512 characters */
  imageRepository?: string;
  /** 1 … 256 characters */
  imageTag?: string;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationEtcd {
  external?: KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationEtcdExternal;
  local?: KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationEtcdLocal;
}
export interface KubeadmConfigTemplateSpecTemplateSpecDiskSetupFilesystems {
  /** 1 … 256 characters */
  device: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  extraOpts?: readonly string[];
  /** 1 … 128 characters */
  filesystem: string;
  /** 1 … 512 characters */
  label?: string;
  overwrite?: boolean;
  /** 1 … 128 characters */
  partition?: string;
  /** 1 … 128 characters */
  replaceFS?: string;
}
/** rule: `[has(self.layout),has(self.diskLayout)].filter(x,x==true).size() == 1` */
export interface KubeadmConfigTemplateSpecTemplateSpecDiskSetupPartitions {
  /** 1 … 256 characters */
  device: string;
  /** 1 … 100 items */
  diskLayout?: readonly KubeadmConfigTemplateSpecTemplateSpecDiskSetupPartitionsDiskLayout[];
  layout?: boolean;
  overwrite?: boolean;
  tableType?: "mbr" | "gpt";
}
export interface KubeadmConfigTemplateSpecTemplateSpecFilesContentFrom {
  secret: KubeadmConfigTemplateSpecTemplateSpecFilesContentFromSecret;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecIgnitionContainerLinuxConfig {
  /** 1 … 32768 characters */
  additionalConfig?: string;
  strict?: boolean;
}
export interface KubeadmConfigTemplateSpecTemplateSpecInitConfigurationBootstrapTokens {
  /** 1 … 512 characters */
  description?: string;
  /** format date-time */
  expires?: string;
  /**
   * 1 … 100 items
   * each: 1 … 256 characters
   */
  groups?: readonly string[];
  /** 1 … 23 characters */
  token: string;
  /** at least 0 */
  ttlSeconds?: number;
  /**
   * 1 … 100 items
   * each: 1 … 256 characters
   */
  usages?: readonly string[];
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecInitConfigurationLocalAPIEndpoint {
  /** 1 … 39 characters */
  advertiseAddress?: string;
  /** at least 1 */
  bindPort?: number;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecInitConfigurationNodeRegistration {
  /** 1 … 512 characters */
  criSocket?: string;
  /**
   * 1 … 50 items
   * each: 1 … 512 characters
   */
  ignorePreflightErrors?: readonly string[];
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  imagePullSerial?: boolean;
  /**
   * 1 … 100 items
   * one per `name`, `value`
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  kubeletExtraArgs?: readonly KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraArgs[];
  /** 1 … 253 characters */
  name?: string;
  /** 0 … 100 items */
  taints?: readonly KubeadmConfigTemplateSpecTemplateSpecInitConfigurationNodeRegistrationTaints[];
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecInitConfigurationPatches {
  /** 1 … 512 characters */
  directory?: string;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecInitConfigurationTimeouts {
  /** at least 0 */
  controlPlaneComponentHealthCheckSeconds?: number;
  /** at least 0 */
  discoverySeconds?: number;
  /** at least 0 */
  etcdAPICallSeconds?: number;
  /** at least 0 */
  kubeletHealthCheckSeconds?: number;
  /** at least 0 */
  kubernetesAPICallSeconds?: number;
  /** at least 0 */
  tlsBootstrapSeconds?: number;
}
export interface KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationControlPlane {
  localAPIEndpoint?: KubeadmConfigTemplateSpecTemplateSpecInitConfigurationLocalAPIEndpoint;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscovery {
  bootstrapToken?: KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryBootstrapToken;
  file?: KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryFile;
  /** 1 … 512 characters */
  tlsBootstrapToken?: string;
}
export interface KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraArgs {
  /** 1 … 256 characters */
  name: string;
  /** 0 … 1024 characters */
  value: string;
}
export interface KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraEnvs {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}
export interface KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraVolumes {
  /** 1 … 512 characters */
  hostPath: string;
  /** 1 … 512 characters */
  mountPath: string;
  /** 1 … 512 characters */
  name: string;
  pathType?: string;
  readOnly?: boolean;
}
export interface KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationEtcdExternal {
  /** 1 … 512 characters */
  caFile: string;
  /** 1 … 512 characters */
  certFile: string;
  /**
   * 1 … 50 items
   * each: 1 … 512 characters
   */
  endpoints: readonly string[];
  /** 1 … 512 characters */
  keyFile: string;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationEtcdLocal {
  /** 1 … 512 characters */
  dataDir?: string;
  /**
   * 1 … 100 items
   * one per `name`, `value`
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  extraArgs?: readonly KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraArgs[];
  /** 1 … 100 items */
  extraEnvs?: readonly KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraEnvs[];
  /** 1 … 512 characters */
  imageRepository?: string;
  /** 1 … 256 characters */
  imageTag?: string;
  /**
   * 1 … 100 items
   * each: 1 … 253 characters
   */
  peerCertSANs?: readonly string[];
  /**
   * 1 … 100 items
   * each: 1 … 253 characters
   */
  serverCertSANs?: readonly string[];
}
export interface KubeadmConfigTemplateSpecTemplateSpecDiskSetupPartitionsDiskLayout {
  /**
   * 1 … 36 characters
   * rule: `self.matches('^(Linux|LinuxSwap|LinuxRAID|LVM|Fat32|NTFS|LinuxExtended|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})$')`
   */
  partitionType?: string;
  /** 1 … 100 */
  percentage: number;
}
export interface KubeadmConfigTemplateSpecTemplateSpecFilesContentFromSecret {
  /** 1 … 256 characters */
  key: string;
  /** 1 … 253 characters */
  name: string;
}
export interface KubeadmConfigTemplateSpecTemplateSpecInitConfigurationNodeRegistrationTaints {
  effect: string;
  key: string;
  /** format date-time */
  timeAdded?: string;
  value?: string;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryBootstrapToken {
  /** 1 … 512 characters */
  apiServerEndpoint?: string;
  /**
   * 1 … 100 items
   * each: 1 … 512 characters
   */
  caCertHashes?: readonly string[];
  /** 1 … 512 characters */
  token?: string;
  unsafeSkipCAVerification?: boolean;
}
export interface KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryFile {
  kubeConfig?: KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfig;
  /** 1 … 512 characters */
  kubeConfigPath: string;
}
export interface KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfig {
  cluster?: KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigCluster;
  user: KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUser;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigCluster {
  /**
   * 1 … 51200 characters
   * format byte
   */
  certificateAuthorityData?: string;
  insecureSkipTLSVerify?: boolean;
  /** 1 … 512 characters */
  proxyURL?: string;
  /** 1 … 512 characters */
  server?: string;
  /** 1 … 512 characters */
  tlsServerName?: string;
}
/** at least 1 field */
export interface KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUser {
  authProvider?: KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider;
  exec?: KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserExec;
}
export interface KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider {
  config?: { [k: string]: string };
  /** 1 … 256 characters */
  name: string;
}
export interface KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserExec {
  /** 1 … 512 characters */
  apiVersion?: string;
  /**
   * 1 … 100 items
   * each: 1 … 512 characters
   */
  args?: readonly string[];
  /** 1 … 1024 characters */
  command: string;
  /** 1 … 100 items */
  env?: readonly KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv[];
  provideClusterInfo?: boolean;
}
export interface KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv {
  /** 1 … 512 characters */
  name: string;
  /** 1 … 512 characters */
  value: string;
}
/**
 * `bootstrap.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class KubeadmConfigTemplateV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KubeadmConfigTemplateV1Beta1Props): { [K in keyof KubeadmConfigTemplateV1Beta1Props]: KubeadmConfigTemplateV1Beta1Props[K] } & { apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta1'; kind: 'KubeadmConfigTemplate' };
  constructor(scope: Construct, id: string, props?: KubeadmConfigTemplateV1Beta1Props);
}
export interface KubeadmConfigTemplateV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: KubeadmConfigTemplateV1Beta1Spec;
}
export interface KubeadmConfigTemplateV1Beta1Spec {
  template: KubeadmConfigTemplateV1Beta1SpecTemplate;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplate {
  metadata?: KubeadmConfigTemplateV1Beta1SpecTemplateMetadata;
  spec?: KubeadmConfigTemplateV1Beta1SpecTemplateSpec;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpec {
  /**
   * at most 1000 items
   * each: 1 … 10240 characters
   */
  bootCommands?: readonly string[];
  clusterConfiguration?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfiguration;
  diskSetup?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecDiskSetup;
  /** at most 200 items */
  files?: readonly KubeadmConfigTemplateSpecTemplateSpecFiles[];
  format?: "cloud-config" | "ignition";
  ignition?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecIgnition;
  initConfiguration?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfiguration;
  joinConfiguration?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfiguration;
  /** at most 100 items */
  mounts?: readonly (readonly string[])[];
  ntp?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecNtp;
  /**
   * at most 1000 items
   * each: 1 … 10240 characters
   */
  postKubeadmCommands?: readonly string[];
  /**
   * at most 1000 items
   * each: 1 … 10240 characters
   */
  preKubeadmCommands?: readonly string[];
  useExperimentalRetryJoin?: boolean;
  /** at most 100 items */
  users?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecUsers[];
  verbosity?: number;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfiguration {
  apiServer?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServer;
  apiVersion?: string;
  /** 1 … 36500 */
  caCertificateValidityPeriodDays?: number;
  /** 1 … 1095 */
  certificateValidityPeriodDays?: number;
  /** 1 … 512 characters */
  certificatesDir?: string;
  /** 1 … 63 characters */
  clusterName?: string;
  /** 1 … 512 characters */
  controlPlaneEndpoint?: string;
  controllerManager?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationControllerManager;
  dns?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationDns;
  encryptionAlgorithm?: "ECDSA-P256" | "ECDSA-P384" | "RSA-2048" | "RSA-3072" | "RSA-4096";
  etcd?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationEtcd;
  featureGates?: { [k: string]: boolean };
  /** 1 … 512 characters */
  imageRepository?: string;
  kind?: string;
  /** 1 … 256 characters */
  kubernetesVersion?: string;
  networking?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationNetworking;
  scheduler?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationControllerManager;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecDiskSetup {
  /** at most 100 items */
  filesystems?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecDiskSetupFilesystems[];
  /** at most 100 items */
  partitions?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecDiskSetupPartitions[];
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecIgnition {
  containerLinuxConfig?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecIgnitionContainerLinuxConfig;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfiguration {
  apiVersion?: string;
  /** at most 100 items */
  bootstrapTokens?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationBootstrapTokens[];
  kind?: string;
  localAPIEndpoint?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationLocalAPIEndpoint;
  nodeRegistration?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationNodeRegistration;
  patches?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationPatches;
  /**
   * at most 50 items
   * each: 1 … 256 characters
   */
  skipPhases?: readonly string[];
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfiguration {
  apiVersion?: string;
  /** 1 … 512 characters */
  caCertPath?: string;
  controlPlane?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationControlPlane;
  discovery?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscovery;
  kind?: string;
  nodeRegistration?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationNodeRegistration;
  patches?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationPatches;
  /**
   * at most 50 items
   * each: 1 … 256 characters
   */
  skipPhases?: readonly string[];
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecNtp {
  enabled?: boolean;
  /**
   * at most 100 items
   * each: 1 … 512 characters
   */
  servers?: readonly string[];
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecUsers {
  /** 1 … 256 characters */
  gecos?: string;
  /** 1 … 256 characters */
  groups?: string;
  /** 1 … 256 characters */
  homeDir?: string;
  inactive?: boolean;
  lockPassword?: boolean;
  /** 1 … 256 characters */
  name: string;
  /** 1 … 256 characters */
  passwd?: string;
  passwdFrom?: KubeadmConfigTemplateSpecTemplateSpecFilesContentFrom;
  /** 1 … 256 characters */
  primaryGroup?: string;
  /** 1 … 256 characters */
  shell?: string;
  /**
   * at most 100 items
   * each: 1 … 2048 characters
   */
  sshAuthorizedKeys?: readonly string[];
  /** 1 … 256 characters */
  sudo?: string;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServer {
  /**
   * at most 100 items
   * each: 1 … 253 characters
   */
  certSANs?: readonly string[];
  extraArgs?: { [k: string]: string };
  /** at most 100 items */
  extraEnvs?: readonly KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraEnvs[];
  /** at most 100 items */
  extraVolumes?: readonly KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraVolumes[];
  timeoutForControlPlane?: string;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationControllerManager {
  extraArgs?: { [k: string]: string };
  /** at most 100 items */
  extraEnvs?: readonly KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraEnvs[];
  /** at most 100 items */
  extraVolumes?: readonly KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraVolumes[];
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationDns {
  /** 1 … 512 characters */
  imageRepository?: string;
  /** 1 … 256 characters */
  imageTag?: string;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationEtcd {
  external?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationEtcdExternal;
  local?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationEtcdLocal;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationNetworking {
  /** 1 … 253 characters */
  dnsDomain?: string;
  /** 1 … 1024 characters */
  podSubnet?: string;
  /** 1 … 1024 characters */
  serviceSubnet?: string;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecDiskSetupFilesystems {
  /** 1 … 256 characters */
  device: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  extraOpts?: readonly string[];
  /** 1 … 128 characters */
  filesystem: string;
  /** 1 … 512 characters */
  label?: string;
  overwrite?: boolean;
  /** 1 … 128 characters */
  partition?: string;
  /** 1 … 128 characters */
  replaceFS?: string;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecDiskSetupPartitions {
  /** 1 … 256 characters */
  device: string;
  /** 1 … 100 items */
  diskLayout?: readonly KubeadmConfigTemplateSpecTemplateSpecDiskSetupPartitionsDiskLayout[];
  layout: boolean;
  overwrite?: boolean;
  tableType?: "mbr" | "gpt";
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecIgnitionContainerLinuxConfig {
  /** 1 … 32768 characters */
  additionalConfig?: string;
  strict?: boolean;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationBootstrapTokens {
  /** 1 … 512 characters */
  description?: string;
  /** format date-time */
  expires?: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  groups?: readonly string[];
  token: string;
  ttl?: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  usages?: readonly string[];
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationLocalAPIEndpoint {
  /** 1 … 39 characters */
  advertiseAddress?: string;
  bindPort?: number;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationNodeRegistration {
  /** 1 … 512 characters */
  criSocket?: string;
  /**
   * at most 50 items
   * each: 1 … 512 characters
   */
  ignorePreflightErrors?: readonly string[];
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  imagePullSerial?: boolean;
  kubeletExtraArgs?: { [k: string]: string };
  /** 1 … 253 characters */
  name?: string;
  /** at most 100 items */
  taints?: readonly KubeadmConfigTemplateSpecTemplateSpecInitConfigurationNodeRegistrationTaints[];
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationPatches {
  /** 1 … 512 characters */
  directory?: string;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationControlPlane {
  localAPIEndpoint?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationLocalAPIEndpoint;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscovery {
  bootstrapToken?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryBootstrapToken;
  file?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFile;
  timeout?: string;
  /** 1 … 512 characters */
  tlsBootstrapToken?: string;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationEtcdExternal {
  /** 1 … 512 characters */
  caFile: string;
  /** 1 … 512 characters */
  certFile: string;
  /**
   * at most 50 items
   * each: 1 … 512 characters
   */
  endpoints: readonly string[];
  /** 1 … 512 characters */
  keyFile: string;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationEtcdLocal {
  /** 1 … 512 characters */
  dataDir?: string;
  extraArgs?: { [k: string]: string };
  /** at most 100 items */
  extraEnvs?: readonly KubeadmConfigTemplateSpecTemplateSpecClusterConfigurationApiServerExtraEnvs[];
  /** 1 … 512 characters */
  imageRepository?: string;
  /** 1 … 256 characters */
  imageTag?: string;
  /**
   * at most 100 items
   * each: 1 … 253 characters
   */
  peerCertSANs?: readonly string[];
  /**
   * at most 100 items
   * each: 1 … 253 characters
   */
  serverCertSANs?: readonly string[];
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryBootstrapToken {
  /** 1 … 512 characters */
  apiServerEndpoint?: string;
  /**
   * at most 100 items
   * each: 1 … 512 characters
   */
  caCertHashes?: readonly string[];
  /** 1 … 512 characters */
  token?: string;
  unsafeSkipCAVerification?: boolean;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFile {
  kubeConfig?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfig;
  /** 1 … 512 characters */
  kubeConfigPath: string;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfig {
  cluster?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigCluster;
  user: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUser;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigCluster {
  /**
   * 1 … 51200 characters
   * format byte
   */
  certificateAuthorityData?: string;
  insecureSkipTLSVerify?: boolean;
  /** 1 … 512 characters */
  proxyURL?: string;
  /** 1 … 512 characters */
  server?: string;
  /** 1 … 512 characters */
  tlsServerName?: string;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUser {
  authProvider?: KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider;
  exec?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserExec;
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserExec {
  /** 1 … 512 characters */
  apiVersion?: string;
  /**
   * at most 100 items
   * each: 1 … 512 characters
   */
  args?: readonly string[];
  /** 1 … 1024 characters */
  command: string;
  /** at most 100 items */
  env?: readonly KubeadmConfigTemplateSpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv[];
  provideClusterInfo?: boolean;
}
/**
 * `cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class Cluster extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterProps): { [K in keyof ClusterProps]: ClusterProps[K] } & { apiVersion: 'cluster.x-k8s.io/v1beta2'; kind: 'Cluster' };
  constructor(scope: Construct, id: string, props: ClusterProps);
}
export interface ClusterProps {
  metadata?: ObjectMeta;
  spec: ClusterSpec;
}
/** at least 1 field */
export interface ClusterSpec {
  /**
   * 1 … 32 items
   * one per `conditionType`
   */
  availabilityGates?: readonly ClusterSpecAvailabilityGates[];
  clusterNetwork?: ClusterSpecClusterNetwork;
  controlPlaneEndpoint?: ClusterSpecControlPlaneEndpoint;
  controlPlaneRef?: ClusterSpecControlPlaneRef;
  infrastructureRef?: ClusterSpecControlPlaneRef;
  paused?: boolean;
  topology?: ClusterSpecTopology;
}
export interface ClusterSpecAvailabilityGates {
  /**
   * 1 … 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  conditionType: string;
  polarity?: "Positive" | "Negative";
}
/** at least 1 field */
export interface ClusterSpecClusterNetwork {
  /** 1 … 65535 */
  apiServerPort?: number;
  pods?: ClusterSpecClusterNetworkPods;
  /** 1 … 253 characters */
  serviceDomain?: string;
  services?: ClusterSpecClusterNetworkPods;
}
/** at least 1 field */
export interface ClusterSpecControlPlaneEndpoint {
  /** 1 … 512 characters */
  host?: string;
  /** 1 … 65535 */
  port?: number;
}
export interface ClusterSpecControlPlaneRef {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  apiGroup: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface ClusterSpecTopology {
  classRef: ClusterSpecTopologyClassRef;
  controlPlane?: ClusterSpecTopologyControlPlane;
  /**
   * 1 … 1000 items
   * one per `name`
   */
  variables?: readonly ClusterSpecTopologyVariables[];
  /** 1 … 256 characters */
  version: string;
  workers?: ClusterSpecTopologyWorkers;
}
export interface ClusterSpecClusterNetworkPods {
  /**
   * 1 … 100 items
   * each: 1 … 43 characters
   */
  cidrBlocks: readonly string[];
}
export interface ClusterSpecTopologyClassRef {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/** at least 1 field */
export interface ClusterSpecTopologyControlPlane {
  deletion?: ClusterSpecTopologyControlPlaneDeletion;
  healthCheck?: ClusterSpecTopologyControlPlaneHealthCheck;
  metadata?: ClusterSpecTopologyControlPlaneMetadata;
  /**
   * 1 … 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly ClusterSpecAvailabilityGates[];
  replicas?: number;
  rollout?: ClusterSpecTopologyControlPlaneRollout;
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly ClusterSpecTopologyControlPlaneTaints[];
  variables?: ClusterSpecTopologyControlPlaneVariables;
}
export interface ClusterSpecTopologyVariables {
  /** 1 … 256 characters */
  name: string;
  value: unknown;
}
/** at least 1 field */
export interface ClusterSpecTopologyWorkers {
  /**
   * 1 … 2000 items
   * one per `name`
   */
  machineDeployments?: readonly ClusterSpecTopologyWorkersMachineDeployments[];
  /**
   * 1 … 2000 items
   * one per `name`
   */
  machinePools?: readonly ClusterSpecTopologyWorkersMachinePools[];
}
/** at least 1 field */
export interface ClusterSpecTopologyControlPlaneDeletion {
  /** at least 0 */
  nodeDeletionTimeoutSeconds?: number;
  /** at least 0 */
  nodeDrainTimeoutSeconds?: number;
  /** at least 0 */
  nodeVolumeDetachTimeoutSeconds?: number;
}
/** at least 1 field */
export interface ClusterSpecTopologyControlPlaneHealthCheck {
  checks?: ClusterSpecTopologyControlPlaneHealthCheckChecks;
  enabled?: boolean;
  remediation?: ClusterSpecTopologyControlPlaneHealthCheckRemediation;
}
/** at least 1 field */
export interface ClusterSpecTopologyControlPlaneMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
/** at least 1 field */
export interface ClusterSpecTopologyControlPlaneRollout {
  /** format date-time */
  after?: string;
}
export interface ClusterSpecTopologyControlPlaneTaints {
  effect: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
  /**
   * 1 … 317 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`
   */
  key: string;
  propagation: "Always" | "OnInitialization";
  /**
   * 1 … 63 characters
   * pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  value?: string;
}
/** at least 1 field */
export interface ClusterSpecTopologyControlPlaneVariables {
  /**
   * 1 … 1000 items
   * one per `name`
   */
  overrides?: readonly ClusterSpecTopologyVariables[];
}
export interface ClusterSpecTopologyWorkersMachineDeployments {
  /** 1 … 256 characters */
  class: string;
  deletion?: ClusterSpecTopologyWorkersMachineDeploymentsDeletion;
  /** 1 … 256 characters */
  failureDomain?: string;
  healthCheck?: ClusterSpecTopologyWorkersMachineDeploymentsHealthCheck;
  metadata?: ClusterSpecTopologyControlPlaneMetadata;
  /** at least 0 */
  minReadySeconds?: number;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly ClusterSpecAvailabilityGates[];
  replicas?: number;
  rollout?: ClusterSpecTopologyWorkersMachineDeploymentsRollout;
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly ClusterSpecTopologyControlPlaneTaints[];
  variables?: ClusterSpecTopologyControlPlaneVariables;
}
export interface ClusterSpecTopologyWorkersMachinePools {
  /** 1 … 256 characters */
  class: string;
  deletion?: ClusterSpecTopologyControlPlaneDeletion;
  /**
   * 1 … 100 items
   * each: 1 … 256 characters
   */
  failureDomains?: readonly string[];
  metadata?: ClusterSpecTopologyControlPlaneMetadata;
  /** at least 0 */
  minReadySeconds?: number;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  replicas?: number;
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly ClusterSpecTopologyControlPlaneTaints[];
  variables?: ClusterSpecTopologyControlPlaneVariables;
}
/** at least 1 field */
export interface ClusterSpecTopologyControlPlaneHealthCheckChecks {
  /** at least 0 */
  nodeStartupTimeoutSeconds?: number;
  /** 1 … 100 items */
  unhealthyMachineConditions?: readonly ClusterSpecTopologyControlPlaneHealthCheckChecksUnhealthyMachineConditions[];
  /** 1 … 100 items */
  unhealthyNodeConditions?: readonly ClusterSpecTopologyControlPlaneHealthCheckChecksUnhealthyNodeConditions[];
}
/** at least 1 field */
export interface ClusterSpecTopologyControlPlaneHealthCheckRemediation {
  templateRef?: ClusterSpecTopologyControlPlaneHealthCheckRemediationTemplateRef;
  triggerIf?: ClusterSpecTopologyControlPlaneHealthCheckRemediationTriggerIf;
}
/** at least 1 field */
export interface ClusterSpecTopologyWorkersMachineDeploymentsDeletion {
  /** at least 0 */
  nodeDeletionTimeoutSeconds?: number;
  /** at least 0 */
  nodeDrainTimeoutSeconds?: number;
  /** at least 0 */
  nodeVolumeDetachTimeoutSeconds?: number;
  order?: "Random" | "Newest" | "Oldest";
}
/** at least 1 field */
export interface ClusterSpecTopologyWorkersMachineDeploymentsHealthCheck {
  checks?: ClusterSpecTopologyControlPlaneHealthCheckChecks;
  enabled?: boolean;
  remediation?: ClusterSpecTopologyWorkersMachineDeploymentsHealthCheckRemediation;
}
/** at least 1 field */
export interface ClusterSpecTopologyWorkersMachineDeploymentsRollout {
  /** format date-time */
  after?: string;
  strategy?: ClusterSpecTopologyWorkersMachineDeploymentsRolloutStrategy;
}
export interface ClusterSpecTopologyControlPlaneHealthCheckChecksUnhealthyMachineConditions {
  status: "True" | "False" | "Unknown";
  /** at least 0 */
  timeoutSeconds: number;
  /**
   * 1 … 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   * rule: `!(self in ['Ready','Available','HealthCheckSucceeded','OwnerRemediated','ExternallyRemediated'])`
   */
  type: string;
}
export interface ClusterSpecTopologyControlPlaneHealthCheckChecksUnhealthyNodeConditions {
  /** at least 1 character */
  status: string;
  /** at least 0 */
  timeoutSeconds: number;
  /** at least 1 character */
  type: string;
}
export interface ClusterSpecTopologyControlPlaneHealthCheckRemediationTemplateRef {
  /**
   * 1 … 317 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[a-z]([-a-z0-9]*[a-z0-9])?$`
   */
  apiVersion: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
/** at least 1 field */
export interface ClusterSpecTopologyControlPlaneHealthCheckRemediationTriggerIf {
  /**
   * 1 … 32 characters
   * pattern `^\[[0-9]+-[0-9]+\]$`
   */
  unhealthyInRange?: string;
  unhealthyLessThanOrEqualTo?: number | string;
}
/** at least 1 field */
export interface ClusterSpecTopologyWorkersMachineDeploymentsHealthCheckRemediation {
  maxInFlight?: number | string;
  templateRef?: ClusterSpecTopologyControlPlaneHealthCheckRemediationTemplateRef;
  triggerIf?: ClusterSpecTopologyControlPlaneHealthCheckRemediationTriggerIf;
}
/** at least 1 field */
export interface ClusterSpecTopologyWorkersMachineDeploymentsRolloutStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
  type: "RollingUpdate" | "OnDelete";
}
/**
 * `cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class ClusterV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterV1Beta1Props): { [K in keyof ClusterV1Beta1Props]: ClusterV1Beta1Props[K] } & { apiVersion: 'cluster.x-k8s.io/v1beta1'; kind: 'Cluster' };
  constructor(scope: Construct, id: string, props?: ClusterV1Beta1Props);
}
export interface ClusterV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: ClusterV1Beta1Spec;
}
export interface ClusterV1Beta1Spec {
  /**
   * at most 32 items
   * one per `conditionType`
   */
  availabilityGates?: readonly ClusterSpecAvailabilityGates[];
  clusterNetwork?: ClusterV1Beta1SpecClusterNetwork;
  controlPlaneEndpoint?: ClusterV1Beta1SpecControlPlaneEndpoint;
  controlPlaneRef?: ObjectReference;
  infrastructureRef?: ObjectReference;
  paused?: boolean;
  topology?: ClusterV1Beta1SpecTopology;
}
export interface ClusterV1Beta1SpecClusterNetwork {
  apiServerPort?: number;
  pods?: ClusterV1Beta1SpecClusterNetworkPods;
  /** 1 … 253 characters */
  serviceDomain?: string;
  services?: ClusterV1Beta1SpecClusterNetworkPods;
}
export interface ClusterV1Beta1SpecControlPlaneEndpoint {
  /** at most 512 characters */
  host?: string;
  port?: number;
}
export interface ClusterV1Beta1SpecTopology {
  /** 1 … 253 characters */
  class: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  classNamespace?: string;
  controlPlane?: ClusterV1Beta1SpecTopologyControlPlane;
  /** format date-time */
  rolloutAfter?: string;
  /**
   * at most 1000 items
   * one per `name`
   */
  variables?: readonly ClusterV1Beta1SpecTopologyVariables[];
  /** 1 … 256 characters */
  version: string;
  workers?: ClusterV1Beta1SpecTopologyWorkers;
}
export interface ClusterV1Beta1SpecClusterNetworkPods {
  /**
   * at most 100 items
   * each: 1 … 43 characters
   */
  cidrBlocks: readonly string[];
}
export interface ClusterV1Beta1SpecTopologyControlPlane {
  machineHealthCheck?: ClusterV1Beta1SpecTopologyControlPlaneMachineHealthCheck;
  metadata?: ClusterV1Beta1SpecTopologyControlPlaneMetadata;
  nodeDeletionTimeout?: string;
  nodeDrainTimeout?: string;
  nodeVolumeDetachTimeout?: string;
  /**
   * at most 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly ClusterSpecAvailabilityGates[];
  replicas?: number;
  rollout?: ClusterSpecTopologyControlPlaneRollout;
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly ClusterSpecTopologyControlPlaneTaints[];
  variables?: ClusterV1Beta1SpecTopologyControlPlaneVariables;
}
export interface ClusterV1Beta1SpecTopologyVariables {
  /** at most 256 characters */
  definitionFrom?: string;
  /** 1 … 256 characters */
  name: string;
  value: unknown;
}
export interface ClusterV1Beta1SpecTopologyWorkers {
  /**
   * at most 2000 items
   * one per `name`
   */
  machineDeployments?: readonly ClusterV1Beta1SpecTopologyWorkersMachineDeployments[];
  /**
   * at most 2000 items
   * one per `name`
   */
  machinePools?: readonly ClusterV1Beta1SpecTopologyWorkersMachinePools[];
}
export interface ClusterV1Beta1SpecTopologyControlPlaneMachineHealthCheck {
  enable?: boolean;
  maxUnhealthy?: number | string;
  nodeStartupTimeout?: string;
  remediationTemplate?: ObjectReference;
  /** at most 100 items */
  unhealthyConditions?: readonly ClusterV1Beta1SpecTopologyControlPlaneMachineHealthCheckUnhealthyConditions[];
  /** 1 … 100 items */
  unhealthyMachineConditions?: readonly ClusterV1Beta1SpecTopologyControlPlaneMachineHealthCheckUnhealthyMachineConditions[];
  /**
   * 1 … 32 characters
   * pattern `^\[[0-9]+-[0-9]+\]$`
   */
  unhealthyRange?: string;
}
export interface ClusterV1Beta1SpecTopologyControlPlaneMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface ClusterV1Beta1SpecTopologyControlPlaneVariables {
  /**
   * at most 1000 items
   * one per `name`
   */
  overrides?: readonly ClusterV1Beta1SpecTopologyVariables[];
}
export interface ClusterV1Beta1SpecTopologyWorkersMachineDeployments {
  /** 1 … 256 characters */
  class: string;
  /** 1 … 256 characters */
  failureDomain?: string;
  machineHealthCheck?: ClusterV1Beta1SpecTopologyControlPlaneMachineHealthCheck;
  metadata?: ClusterV1Beta1SpecTopologyControlPlaneMetadata;
  minReadySeconds?: number;
  /** 1 … 63 characters */
  name: string;
  nodeDeletionTimeout?: string;
  nodeDrainTimeout?: string;
  nodeVolumeDetachTimeout?: string;
  /**
   * at most 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly ClusterSpecAvailabilityGates[];
  replicas?: number;
  rollout?: ClusterSpecTopologyControlPlaneRollout;
  strategy?: ClusterV1Beta1SpecTopologyWorkersMachineDeploymentsStrategy;
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly ClusterSpecTopologyControlPlaneTaints[];
  variables?: ClusterV1Beta1SpecTopologyControlPlaneVariables;
}
export interface ClusterV1Beta1SpecTopologyWorkersMachinePools {
  /** 1 … 256 characters */
  class: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  failureDomains?: readonly string[];
  metadata?: ClusterV1Beta1SpecTopologyControlPlaneMetadata;
  minReadySeconds?: number;
  /** 1 … 63 characters */
  name: string;
  nodeDeletionTimeout?: string;
  nodeDrainTimeout?: string;
  nodeVolumeDetachTimeout?: string;
  replicas?: number;
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly ClusterSpecTopologyControlPlaneTaints[];
  variables?: ClusterV1Beta1SpecTopologyControlPlaneVariables;
}
export interface ClusterV1Beta1SpecTopologyControlPlaneMachineHealthCheckUnhealthyConditions {
  /** at least 1 character */
  status: string;
  timeout: string;
  /** at least 1 character */
  type: string;
}
export interface ClusterV1Beta1SpecTopologyControlPlaneMachineHealthCheckUnhealthyMachineConditions {
  status: "True" | "False" | "Unknown";
  timeout: string;
  /**
   * 1 … 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   * rule: `!(self in ['Ready','Available','HealthCheckSucceeded','OwnerRemediated','ExternallyRemediated'])`
   */
  type: string;
}
export interface ClusterV1Beta1SpecTopologyWorkersMachineDeploymentsStrategy {
  remediation?: ClusterV1Beta1SpecTopologyWorkersMachineDeploymentsStrategyRemediation;
  rollingUpdate?: ClusterV1Beta1SpecTopologyWorkersMachineDeploymentsStrategyRollingUpdate;
  type?: "RollingUpdate" | "OnDelete";
}
export interface ClusterV1Beta1SpecTopologyWorkersMachineDeploymentsStrategyRemediation {
  maxInFlight?: number | string;
}
export interface ClusterV1Beta1SpecTopologyWorkersMachineDeploymentsStrategyRollingUpdate {
  deletePolicy?: "Random" | "Newest" | "Oldest";
  maxSurge?: number | string;
  maxUnavailable?: number | string;
}
/**
 * `cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class ClusterClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterClassProps): { [K in keyof ClusterClassProps]: ClusterClassProps[K] } & { apiVersion: 'cluster.x-k8s.io/v1beta2'; kind: 'ClusterClass' };
  constructor(scope: Construct, id: string, props: ClusterClassProps);
}
export interface ClusterClassProps {
  metadata?: ObjectMeta;
  spec: ClusterClassSpec;
}
export interface ClusterClassSpec {
  /**
   * 1 … 32 items
   * one per `conditionType`
   */
  availabilityGates?: readonly ClusterClassSpecAvailabilityGates[];
  controlPlane: ClusterClassSpecControlPlane;
  infrastructure: ClusterClassSpecInfrastructure;
  /**
   * 1 … 100 items
   * each: 1 … 256 characters
   */
  kubernetesVersions?: readonly string[];
  /** 1 … 1000 items */
  patches?: readonly ClusterClassSpecPatches[];
  upgrade?: ClusterClassSpecUpgrade;
  /** 1 … 1000 items */
  variables?: readonly ClusterClassSpecVariables[];
  workers?: ClusterClassSpecWorkers;
}
export interface ClusterClassSpecAvailabilityGates {
  /**
   * 1 … 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  conditionType: string;
  polarity?: "Positive" | "Negative";
}
export interface ClusterClassSpecControlPlane {
  deletion?: ClusterClassSpecControlPlaneDeletion;
  healthCheck?: ClusterClassSpecControlPlaneHealthCheck;
  machineInfrastructure?: ClusterClassSpecControlPlaneMachineInfrastructure;
  metadata?: ClusterClassSpecControlPlaneMetadata;
  naming?: ClusterClassSpecControlPlaneNaming;
  /**
   * 1 … 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly ClusterClassSpecAvailabilityGates[];
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly ClusterClassSpecControlPlaneTaints[];
  templateRef: ClusterClassSpecControlPlaneTemplateRef;
}
export interface ClusterClassSpecInfrastructure {
  naming?: ClusterClassSpecControlPlaneNaming;
  templateRef: ClusterClassSpecControlPlaneTemplateRef;
}
export interface ClusterClassSpecPatches {
  /** at most 100 items */
  definitions?: readonly ClusterClassSpecPatchesDefinitions[];
  /** 1 … 1024 characters */
  description?: string;
  /** 1 … 256 characters */
  enabledIf?: string;
  external?: ClusterClassSpecPatchesExternal;
  /** 1 … 256 characters */
  name: string;
}
/** at least 1 field */
export interface ClusterClassSpecUpgrade {
  external?: ClusterClassSpecUpgradeExternal;
}
export interface ClusterClassSpecVariables {
  deprecatedV1Beta1Metadata?: ClusterClassSpecControlPlaneMetadata;
  /** 1 … 256 characters */
  name: string;
  required: boolean;
  schema: ClusterClassSpecVariablesSchema;
}
/** at least 1 field */
export interface ClusterClassSpecWorkers {
  /**
   * 1 … 100 items
   * one per `class`
   */
  machineDeployments?: readonly ClusterClassSpecWorkersMachineDeployments[];
  /**
   * 1 … 100 items
   * one per `class`
   */
  machinePools?: readonly ClusterClassSpecWorkersMachinePools[];
}
/** at least 1 field */
export interface ClusterClassSpecControlPlaneDeletion {
  /** at least 0 */
  nodeDeletionTimeoutSeconds?: number;
  /** at least 0 */
  nodeDrainTimeoutSeconds?: number;
  /** at least 0 */
  nodeVolumeDetachTimeoutSeconds?: number;
}
/** at least 1 field */
export interface ClusterClassSpecControlPlaneHealthCheck {
  checks?: ClusterClassSpecControlPlaneHealthCheckChecks;
  remediation?: ClusterClassSpecControlPlaneHealthCheckRemediation;
}
export interface ClusterClassSpecControlPlaneMachineInfrastructure {
  templateRef: ClusterClassSpecControlPlaneTemplateRef;
}
/** at least 1 field */
export interface ClusterClassSpecControlPlaneMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
/** at least 1 field */
export interface ClusterClassSpecControlPlaneNaming {
  /** 1 … 1024 characters */
  template?: string;
}
export interface ClusterClassSpecControlPlaneTaints {
  effect: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
  /**
   * 1 … 317 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`
   */
  key: string;
  propagation: "Always" | "OnInitialization";
  /**
   * 1 … 63 characters
   * pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  value?: string;
}
export interface ClusterClassSpecControlPlaneTemplateRef {
  /**
   * 1 … 317 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[a-z]([-a-z0-9]*[a-z0-9])?$`
   */
  apiVersion: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface ClusterClassSpecPatchesDefinitions {
  /** 1 … 100 items */
  jsonPatches: readonly ClusterClassSpecPatchesDefinitionsJsonPatches[];
  selector: ClusterClassSpecPatchesDefinitionsSelector;
}
export interface ClusterClassSpecPatchesExternal {
  /** 1 … 512 characters */
  discoverVariablesExtension?: string;
  /** 1 … 512 characters */
  generatePatchesExtension?: string;
  settings?: { [k: string]: string };
  /** 1 … 512 characters */
  validateTopologyExtension?: string;
}
/** at least 1 field */
export interface ClusterClassSpecUpgradeExternal {
  /** 1 … 512 characters */
  generateUpgradePlanExtension?: string;
}
export interface ClusterClassSpecVariablesSchema {
  openAPIV3Schema: ClusterClassSpecVariablesSchemaOpenAPIV3Schema;
}
export interface ClusterClassSpecWorkersMachineDeployments {
  bootstrap: ClusterClassSpecControlPlaneMachineInfrastructure;
  /** 1 … 256 characters */
  class: string;
  deletion?: ClusterClassSpecWorkersMachineDeploymentsDeletion;
  /** 1 … 256 characters */
  failureDomain?: string;
  healthCheck?: ClusterClassSpecWorkersMachineDeploymentsHealthCheck;
  infrastructure: ClusterClassSpecControlPlaneMachineInfrastructure;
  metadata?: ClusterClassSpecControlPlaneMetadata;
  /** at least 0 */
  minReadySeconds?: number;
  naming?: ClusterClassSpecControlPlaneNaming;
  /**
   * 1 … 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly ClusterClassSpecAvailabilityGates[];
  rollout?: ClusterClassSpecWorkersMachineDeploymentsRollout;
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly ClusterClassSpecControlPlaneTaints[];
}
export interface ClusterClassSpecWorkersMachinePools {
  bootstrap: ClusterClassSpecControlPlaneMachineInfrastructure;
  /** 1 … 256 characters */
  class: string;
  deletion?: ClusterClassSpecControlPlaneDeletion;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  failureDomains?: readonly string[];
  infrastructure: ClusterClassSpecControlPlaneMachineInfrastructure;
  metadata?: ClusterClassSpecControlPlaneMetadata;
  /** at least 0 */
  minReadySeconds?: number;
  naming?: ClusterClassSpecControlPlaneNaming;
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly ClusterClassSpecControlPlaneTaints[];
}
/** at least 1 field */
export interface ClusterClassSpecControlPlaneHealthCheckChecks {
  /** at least 0 */
  nodeStartupTimeoutSeconds?: number;
  /** 1 … 100 items */
  unhealthyMachineConditions?: readonly ClusterClassSpecControlPlaneHealthCheckChecksUnhealthyMachineConditions[];
  /** 1 … 100 items */
  unhealthyNodeConditions?: readonly ClusterClassSpecControlPlaneHealthCheckChecksUnhealthyNodeConditions[];
}
/** at least 1 field */
export interface ClusterClassSpecControlPlaneHealthCheckRemediation {
  templateRef?: ClusterClassSpecControlPlaneTemplateRef;
  triggerIf?: ClusterClassSpecControlPlaneHealthCheckRemediationTriggerIf;
}
export interface ClusterClassSpecPatchesDefinitionsJsonPatches {
  op: "add" | "replace" | "remove";
  /** 1 … 512 characters */
  path: string;
  value?: unknown;
  valueFrom?: ClusterClassSpecPatchesDefinitionsJsonPatchesValueFrom;
}
export interface ClusterClassSpecPatchesDefinitionsSelector {
  /**
   * 1 … 317 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[a-z]([-a-z0-9]*[a-z0-9])?$`
   */
  apiVersion: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  matchResources: ClusterClassSpecPatchesDefinitionsSelectorMatchResources;
}
/** at least 1 field */
export interface ClusterClassSpecVariablesSchemaOpenAPIV3Schema {
  additionalProperties?: unknown;
  allOf?: unknown;
  anyOf?: unknown;
  default?: unknown;
  /** 1 … 4096 characters */
  description?: string;
  /** at most 100 items */
  enum?: readonly unknown[];
  example?: unknown;
  exclusiveMaximum?: boolean;
  exclusiveMinimum?: boolean;
  /** 1 … 32 characters */
  format?: string;
  items?: unknown;
  maxItems?: number;
  maxLength?: number;
  maxProperties?: number;
  maximum?: number;
  minItems?: number;
  minLength?: number;
  minProperties?: number;
  minimum?: number;
  not?: unknown;
  oneOf?: unknown;
  /** 1 … 512 characters */
  pattern?: string;
  properties?: unknown;
  /**
   * 1 … 1000 items
   * each: 1 … 256 characters
   */
  required?: readonly string[];
  type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  uniqueItems?: boolean;
  "x-kubernetes-int-or-string"?: boolean;
  "x-kubernetes-preserve-unknown-fields"?: boolean;
  /**
   * 1 … 100 items
   * one per `rule`
   */
  "x-kubernetes-validations"?: readonly ClusterClassSpecVariablesSchemaOpenAPIV3SchemaXKubernetesValidations[];
  "x-metadata"?: ClusterClassSpecControlPlaneMetadata;
}
/** at least 1 field */
export interface ClusterClassSpecWorkersMachineDeploymentsDeletion {
  /** at least 0 */
  nodeDeletionTimeoutSeconds?: number;
  /** at least 0 */
  nodeDrainTimeoutSeconds?: number;
  /** at least 0 */
  nodeVolumeDetachTimeoutSeconds?: number;
  order?: "Random" | "Newest" | "Oldest";
}
/** at least 1 field */
export interface ClusterClassSpecWorkersMachineDeploymentsHealthCheck {
  checks?: ClusterClassSpecControlPlaneHealthCheckChecks;
  remediation?: ClusterClassSpecWorkersMachineDeploymentsHealthCheckRemediation;
}
/** at least 1 field */
export interface ClusterClassSpecWorkersMachineDeploymentsRollout {
  strategy?: ClusterClassSpecWorkersMachineDeploymentsRolloutStrategy;
}
export interface ClusterClassSpecControlPlaneHealthCheckChecksUnhealthyMachineConditions {
  status: "True" | "False" | "Unknown";
  /** at least 0 */
  timeoutSeconds: number;
  /**
   * 1 … 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   * rule: `!(self in ['Ready','Available','HealthCheckSucceeded','OwnerRemediated','ExternallyRemediated'])`
   */
  type: string;
}
export interface ClusterClassSpecControlPlaneHealthCheckChecksUnhealthyNodeConditions {
  /** at least 1 character */
  status: string;
  /** at least 0 */
  timeoutSeconds: number;
  /** at least 1 character */
  type: string;
}
/** at least 1 field */
export interface ClusterClassSpecControlPlaneHealthCheckRemediationTriggerIf {
  /**
   * 1 … 32 characters
   * pattern `^\[[0-9]+-[0-9]+\]$`
   */
  unhealthyInRange?: string;
  unhealthyLessThanOrEqualTo?: number | string;
}
export interface ClusterClassSpecPatchesDefinitionsJsonPatchesValueFrom {
  /** 1 … 10240 characters */
  template?: string;
  /** 1 … 256 characters */
  variable?: string;
}
/** at least 1 field */
export interface ClusterClassSpecPatchesDefinitionsSelectorMatchResources {
  controlPlane?: boolean;
  infrastructureCluster?: boolean;
  machineDeploymentClass?: ClusterClassSpecPatchesDefinitionsSelectorMatchResourcesMachineDeploymentClass;
  machinePoolClass?: ClusterClassSpecPatchesDefinitionsSelectorMatchResourcesMachineDeploymentClass;
}
export interface ClusterClassSpecVariablesSchemaOpenAPIV3SchemaXKubernetesValidations {
  /** 1 … 512 characters */
  fieldPath?: string;
  /** 1 … 512 characters */
  message?: string;
  /** 1 … 1024 characters */
  messageExpression?: string;
  /** @default "FieldValueInvalid" */
  reason?: "FieldValueInvalid" | "FieldValueForbidden" | "FieldValueRequired" | "FieldValueDuplicate";
  /** 1 … 4096 characters */
  rule: string;
}
/** at least 1 field */
export interface ClusterClassSpecWorkersMachineDeploymentsHealthCheckRemediation {
  maxInFlight?: number | string;
  templateRef?: ClusterClassSpecControlPlaneTemplateRef;
  triggerIf?: ClusterClassSpecControlPlaneHealthCheckRemediationTriggerIf;
}
/** at least 1 field */
export interface ClusterClassSpecWorkersMachineDeploymentsRolloutStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
  type: "RollingUpdate" | "OnDelete";
}
export interface ClusterClassSpecPatchesDefinitionsSelectorMatchResourcesMachineDeploymentClass {
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  names?: readonly string[];
}
/**
 * `cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class ClusterClassV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterClassV1Beta1Props): { [K in keyof ClusterClassV1Beta1Props]: ClusterClassV1Beta1Props[K] } & { apiVersion: 'cluster.x-k8s.io/v1beta1'; kind: 'ClusterClass' };
  constructor(scope: Construct, id: string, props?: ClusterClassV1Beta1Props);
}
export interface ClusterClassV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: ClusterClassV1Beta1Spec;
}
export interface ClusterClassV1Beta1Spec {
  /**
   * at most 32 items
   * one per `conditionType`
   */
  availabilityGates?: readonly ClusterClassSpecAvailabilityGates[];
  controlPlane?: ClusterClassV1Beta1SpecControlPlane;
  infrastructure?: ClusterClassV1Beta1SpecInfrastructure;
  infrastructureNamingStrategy?: ClusterClassV1Beta1SpecInfrastructureNamingStrategy;
  /**
   * 1 … 100 items
   * each: 1 … 256 characters
   */
  kubernetesVersions?: readonly string[];
  /** at most 1000 items */
  patches?: readonly ClusterClassV1Beta1SpecPatches[];
  upgrade?: ClusterClassSpecUpgrade;
  /** at most 1000 items */
  variables?: readonly ClusterClassV1Beta1SpecVariables[];
  workers?: ClusterClassV1Beta1SpecWorkers;
}
export interface ClusterClassV1Beta1SpecControlPlane {
  machineHealthCheck?: ClusterClassV1Beta1SpecControlPlaneMachineHealthCheck;
  machineInfrastructure?: ClusterClassV1Beta1SpecInfrastructure;
  metadata?: ClusterClassV1Beta1SpecControlPlaneMetadata;
  namingStrategy?: ClusterClassV1Beta1SpecInfrastructureNamingStrategy;
  nodeDeletionTimeout?: string;
  nodeDrainTimeout?: string;
  nodeVolumeDetachTimeout?: string;
  /**
   * at most 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly ClusterClassSpecAvailabilityGates[];
  ref: ObjectReference;
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly ClusterClassSpecControlPlaneTaints[];
}
export interface ClusterClassV1Beta1SpecInfrastructure {
  ref: ObjectReference;
}
export interface ClusterClassV1Beta1SpecInfrastructureNamingStrategy {
  /** 1 … 1024 characters */
  template?: string;
}
export interface ClusterClassV1Beta1SpecPatches {
  /** at most 100 items */
  definitions?: readonly ClusterClassV1Beta1SpecPatchesDefinitions[];
  /** 1 … 1024 characters */
  description?: string;
  /** 1 … 256 characters */
  enabledIf?: string;
  external?: ClusterClassV1Beta1SpecPatchesExternal;
  /** 1 … 256 characters */
  name: string;
}
export interface ClusterClassV1Beta1SpecVariables {
  metadata?: ClusterClassV1Beta1SpecControlPlaneMetadata;
  /** 1 … 256 characters */
  name: string;
  required: boolean;
  schema: ClusterClassV1Beta1SpecVariablesSchema;
}
export interface ClusterClassV1Beta1SpecWorkers {
  /**
   * at most 100 items
   * one per `class`
   */
  machineDeployments?: readonly ClusterClassV1Beta1SpecWorkersMachineDeployments[];
  /**
   * at most 100 items
   * one per `class`
   */
  machinePools?: readonly ClusterClassV1Beta1SpecWorkersMachinePools[];
}
export interface ClusterClassV1Beta1SpecControlPlaneMachineHealthCheck {
  maxUnhealthy?: number | string;
  nodeStartupTimeout?: string;
  remediationTemplate?: ObjectReference;
  /** at most 100 items */
  unhealthyConditions?: readonly ClusterClassV1Beta1SpecControlPlaneMachineHealthCheckUnhealthyConditions[];
  /** 1 … 100 items */
  unhealthyMachineConditions?: readonly ClusterClassV1Beta1SpecControlPlaneMachineHealthCheckUnhealthyMachineConditions[];
  /**
   * 1 … 32 characters
   * pattern `^\[[0-9]+-[0-9]+\]$`
   */
  unhealthyRange?: string;
}
export interface ClusterClassV1Beta1SpecControlPlaneMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface ClusterClassV1Beta1SpecPatchesDefinitions {
  /** at most 100 items */
  jsonPatches: readonly ClusterClassSpecPatchesDefinitionsJsonPatches[];
  selector: ClusterClassV1Beta1SpecPatchesDefinitionsSelector;
}
export interface ClusterClassV1Beta1SpecPatchesExternal {
  /** 1 … 512 characters */
  discoverVariablesExtension?: string;
  /** 1 … 512 characters */
  generateExtension?: string;
  settings?: { [k: string]: string };
  /** 1 … 512 characters */
  validateExtension?: string;
}
export interface ClusterClassV1Beta1SpecVariablesSchema {
  openAPIV3Schema: ClusterClassV1Beta1SpecVariablesSchemaOpenAPIV3Schema;
}
export interface ClusterClassV1Beta1SpecWorkersMachineDeployments {
  /** 1 … 256 characters */
  class: string;
  /** 1 … 256 characters */
  failureDomain?: string;
  machineHealthCheck?: ClusterClassV1Beta1SpecControlPlaneMachineHealthCheck;
  minReadySeconds?: number;
  namingStrategy?: ClusterClassV1Beta1SpecInfrastructureNamingStrategy;
  nodeDeletionTimeout?: string;
  nodeDrainTimeout?: string;
  nodeVolumeDetachTimeout?: string;
  /**
   * at most 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly ClusterClassSpecAvailabilityGates[];
  strategy?: ClusterClassV1Beta1SpecWorkersMachineDeploymentsStrategy;
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly ClusterClassSpecControlPlaneTaints[];
  template: ClusterClassV1Beta1SpecWorkersMachineDeploymentsTemplate;
}
export interface ClusterClassV1Beta1SpecWorkersMachinePools {
  /** 1 … 256 characters */
  class: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  failureDomains?: readonly string[];
  minReadySeconds?: number;
  namingStrategy?: ClusterClassV1Beta1SpecInfrastructureNamingStrategy;
  nodeDeletionTimeout?: string;
  nodeDrainTimeout?: string;
  nodeVolumeDetachTimeout?: string;
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly ClusterClassSpecControlPlaneTaints[];
  template: ClusterClassV1Beta1SpecWorkersMachineDeploymentsTemplate;
}
export interface ClusterClassV1Beta1SpecControlPlaneMachineHealthCheckUnhealthyConditions {
  /** at least 1 character */
  status: string;
  timeout: string;
  /** at least 1 character */
  type: string;
}
export interface ClusterClassV1Beta1SpecControlPlaneMachineHealthCheckUnhealthyMachineConditions {
  status: "True" | "False" | "Unknown";
  timeout: string;
  /**
   * 1 … 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   * rule: `!(self in ['Ready','Available','HealthCheckSucceeded','OwnerRemediated','ExternallyRemediated'])`
   */
  type: string;
}
export interface ClusterClassV1Beta1SpecPatchesDefinitionsSelector {
  /** 1 … 512 characters */
  apiVersion: string;
  /** 1 … 256 characters */
  kind: string;
  matchResources: ClusterClassV1Beta1SpecPatchesDefinitionsSelectorMatchResources;
}
export interface ClusterClassV1Beta1SpecVariablesSchemaOpenAPIV3Schema {
  additionalProperties?: unknown;
  allOf?: unknown;
  anyOf?: unknown;
  default?: unknown;
  /** 1 … 4096 characters */
  description?: string;
  /** at most 100 items */
  enum?: readonly unknown[];
  example?: unknown;
  exclusiveMaximum?: boolean;
  exclusiveMinimum?: boolean;
  /** 1 … 32 characters */
  format?: string;
  items?: unknown;
  maxItems?: number;
  maxLength?: number;
  maxProperties?: number;
  maximum?: number;
  minItems?: number;
  minLength?: number;
  minProperties?: number;
  minimum?: number;
  not?: unknown;
  oneOf?: unknown;
  /** 1 … 512 characters */
  pattern?: string;
  properties?: unknown;
  /**
   * at most 1000 items
   * each: 1 … 256 characters
   */
  required?: readonly string[];
  type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  uniqueItems?: boolean;
  "x-kubernetes-int-or-string"?: boolean;
  "x-kubernetes-preserve-unknown-fields"?: boolean;
  /**
   * at most 100 items
   * one per `rule`
   */
  "x-kubernetes-validations"?: readonly ClusterClassSpecVariablesSchemaOpenAPIV3SchemaXKubernetesValidations[];
  "x-metadata"?: ClusterClassV1Beta1SpecControlPlaneMetadata;
}
export interface ClusterClassV1Beta1SpecWorkersMachineDeploymentsStrategy {
  remediation?: ClusterClassV1Beta1SpecWorkersMachineDeploymentsStrategyRemediation;
  rollingUpdate?: ClusterClassV1Beta1SpecWorkersMachineDeploymentsStrategyRollingUpdate;
  type?: "RollingUpdate" | "OnDelete";
}
export interface ClusterClassV1Beta1SpecWorkersMachineDeploymentsTemplate {
  bootstrap: ClusterClassV1Beta1SpecInfrastructure;
  infrastructure: ClusterClassV1Beta1SpecInfrastructure;
  metadata?: ClusterClassV1Beta1SpecControlPlaneMetadata;
}
export interface ClusterClassV1Beta1SpecPatchesDefinitionsSelectorMatchResources {
  controlPlane?: boolean;
  infrastructureCluster?: boolean;
  machineDeploymentClass?: ClusterClassV1Beta1SpecPatchesDefinitionsSelectorMatchResourcesMachineDeploymentClass;
  machinePoolClass?: ClusterClassV1Beta1SpecPatchesDefinitionsSelectorMatchResourcesMachineDeploymentClass;
}
export interface ClusterClassV1Beta1SpecWorkersMachineDeploymentsStrategyRemediation {
  maxInFlight?: number | string;
}
export interface ClusterClassV1Beta1SpecWorkersMachineDeploymentsStrategyRollingUpdate {
  deletePolicy?: "Random" | "Newest" | "Oldest";
  maxSurge?: number | string;
  maxUnavailable?: number | string;
}
export interface ClusterClassV1Beta1SpecPatchesDefinitionsSelectorMatchResourcesMachineDeploymentClass {
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  names?: readonly string[];
}
/**
 * `cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class Machine extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MachineProps): { [K in keyof MachineProps]: MachineProps[K] } & { apiVersion: 'cluster.x-k8s.io/v1beta2'; kind: 'Machine' };
  constructor(scope: Construct, id: string, props: MachineProps);
}
export interface MachineProps {
  metadata?: ObjectMeta;
  spec: MachineSpec;
}
export interface MachineSpec {
  bootstrap: MachineSpecBootstrap;
  /** 1 … 63 characters */
  clusterName: string;
  deletion?: MachineSpecDeletion;
  /** 1 … 256 characters */
  failureDomain?: string;
  infrastructureRef: MachineSpecInfrastructureRef;
  /** at least 0 */
  minReadySeconds?: number;
  /** 1 … 512 characters */
  providerID?: string;
  /**
   * 1 … 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly MachineSpecReadinessGates[];
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly MachineSpecTaints[];
  /** 1 … 256 characters */
  version?: string;
}
export interface MachineSpecBootstrap {
  configRef?: MachineSpecInfrastructureRef;
  /** 0 … 253 characters */
  dataSecretName?: string;
}
/** at least 1 field */
export interface MachineSpecDeletion {
  /** at least 0 */
  nodeDeletionTimeoutSeconds?: number;
  /** at least 0 */
  nodeDrainTimeoutSeconds?: number;
  /** at least 0 */
  nodeVolumeDetachTimeoutSeconds?: number;
}
export interface MachineSpecInfrastructureRef {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  apiGroup: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface MachineSpecReadinessGates {
  /**
   * 1 … 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  conditionType: string;
  polarity?: "Positive" | "Negative";
}
export interface MachineSpecTaints {
  effect: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
  /**
   * 1 … 317 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`
   */
  key: string;
  propagation: "Always" | "OnInitialization";
  /**
   * 1 … 63 characters
   * pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  value?: string;
}
/**
 * `cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class MachineV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MachineV1Beta1Props): { [K in keyof MachineV1Beta1Props]: MachineV1Beta1Props[K] } & { apiVersion: 'cluster.x-k8s.io/v1beta1'; kind: 'Machine' };
  constructor(scope: Construct, id: string, props?: MachineV1Beta1Props);
}
export interface MachineV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: MachineV1Beta1Spec;
}
export interface MachineV1Beta1Spec {
  bootstrap: MachineV1Beta1SpecBootstrap;
  /** 1 … 63 characters */
  clusterName: string;
  /** 1 … 256 characters */
  failureDomain?: string;
  infrastructureRef: ObjectReference;
  nodeDeletionTimeout?: string;
  nodeDrainTimeout?: string;
  nodeVolumeDetachTimeout?: string;
  /** 1 … 512 characters */
  providerID?: string;
  /**
   * at most 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly MachineSpecReadinessGates[];
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly MachineSpecTaints[];
  /** 1 … 256 characters */
  version?: string;
}
export interface MachineV1Beta1SpecBootstrap {
  configRef?: ObjectReference;
  /** 0 … 253 characters */
  dataSecretName?: string;
}
/**
 * `cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class MachineDeployment extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MachineDeploymentProps): { [K in keyof MachineDeploymentProps]: MachineDeploymentProps[K] } & { apiVersion: 'cluster.x-k8s.io/v1beta2'; kind: 'MachineDeployment' };
  constructor(scope: Construct, id: string, props: MachineDeploymentProps);
}
export interface MachineDeploymentProps {
  metadata?: ObjectMeta;
  spec: MachineDeploymentSpec;
}
export interface MachineDeploymentSpec {
  /** 1 … 63 characters */
  clusterName: string;
  deletion?: MachineDeploymentSpecDeletion;
  machineNaming?: MachineDeploymentSpecMachineNaming;
  paused?: boolean;
  remediation?: MachineDeploymentSpecRemediation;
  replicas?: number;
  rollout?: MachineDeploymentSpecRollout;
  selector: LabelSelector;
  template: MachineDeploymentSpecTemplate;
}
/** at least 1 field */
export interface MachineDeploymentSpecDeletion {
  order?: "Random" | "Newest" | "Oldest";
}
/** at least 1 field */
export interface MachineDeploymentSpecMachineNaming {
  /** 1 … 256 characters */
  template?: string;
}
/** at least 1 field */
export interface MachineDeploymentSpecRemediation {
  maxInFlight?: number | string;
}
/** at least 1 field */
export interface MachineDeploymentSpecRollout {
  /** format date-time */
  after?: string;
  strategy?: MachineDeploymentSpecRolloutStrategy;
}
export interface MachineDeploymentSpecTemplate {
  metadata?: MachineDeploymentSpecTemplateMetadata;
  spec: MachineDeploymentSpecTemplateSpec;
}
/** at least 1 field */
export interface MachineDeploymentSpecRolloutStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
  type: "RollingUpdate" | "OnDelete";
}
/** at least 1 field */
export interface MachineDeploymentSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface MachineDeploymentSpecTemplateSpec {
  bootstrap: MachineDeploymentSpecTemplateSpecBootstrap;
  /** 1 … 63 characters */
  clusterName: string;
  deletion?: MachineDeploymentSpecTemplateSpecDeletion;
  /** 1 … 256 characters */
  failureDomain?: string;
  infrastructureRef: MachineDeploymentSpecTemplateSpecInfrastructureRef;
  /** at least 0 */
  minReadySeconds?: number;
  /** 1 … 512 characters */
  providerID?: string;
  /**
   * 1 … 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly MachineDeploymentSpecTemplateSpecReadinessGates[];
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly MachineDeploymentSpecTemplateSpecTaints[];
  /** 1 … 256 characters */
  version?: string;
}
export interface MachineDeploymentSpecTemplateSpecBootstrap {
  configRef?: MachineDeploymentSpecTemplateSpecInfrastructureRef;
  /** 0 … 253 characters */
  dataSecretName?: string;
}
/** at least 1 field */
export interface MachineDeploymentSpecTemplateSpecDeletion {
  /** at least 0 */
  nodeDeletionTimeoutSeconds?: number;
  /** at least 0 */
  nodeDrainTimeoutSeconds?: number;
  /** at least 0 */
  nodeVolumeDetachTimeoutSeconds?: number;
}
export interface MachineDeploymentSpecTemplateSpecInfrastructureRef {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  apiGroup: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface MachineDeploymentSpecTemplateSpecReadinessGates {
  /**
   * 1 … 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  conditionType: string;
  polarity?: "Positive" | "Negative";
}
export interface MachineDeploymentSpecTemplateSpecTaints {
  effect: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
  /**
   * 1 … 317 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`
   */
  key: string;
  propagation: "Always" | "OnInitialization";
  /**
   * 1 … 63 characters
   * pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  value?: string;
}
/**
 * `cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class MachineDeploymentV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MachineDeploymentV1Beta1Props): { [K in keyof MachineDeploymentV1Beta1Props]: MachineDeploymentV1Beta1Props[K] } & { apiVersion: 'cluster.x-k8s.io/v1beta1'; kind: 'MachineDeployment' };
  constructor(scope: Construct, id: string, props?: MachineDeploymentV1Beta1Props);
}
export interface MachineDeploymentV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: MachineDeploymentV1Beta1Spec;
}
export interface MachineDeploymentV1Beta1Spec {
  /** 1 … 63 characters */
  clusterName: string;
  machineNamingStrategy?: MachineDeploymentV1Beta1SpecMachineNamingStrategy;
  minReadySeconds?: number;
  paused?: boolean;
  progressDeadlineSeconds?: number;
  replicas?: number;
  revisionHistoryLimit?: number;
  /** format date-time */
  rolloutAfter?: string;
  selector: LabelSelector;
  strategy?: MachineDeploymentV1Beta1SpecStrategy;
  template: MachineDeploymentV1Beta1SpecTemplate;
}
export interface MachineDeploymentV1Beta1SpecMachineNamingStrategy {
  /** 1 … 256 characters */
  template?: string;
}
export interface MachineDeploymentV1Beta1SpecStrategy {
  remediation?: MachineDeploymentV1Beta1SpecStrategyRemediation;
  rollingUpdate?: MachineDeploymentV1Beta1SpecStrategyRollingUpdate;
  type?: "RollingUpdate" | "OnDelete";
}
export interface MachineDeploymentV1Beta1SpecTemplate {
  metadata?: MachineDeploymentV1Beta1SpecTemplateMetadata;
  spec?: MachineDeploymentV1Beta1SpecTemplateSpec;
}
export interface MachineDeploymentV1Beta1SpecStrategyRemediation {
  maxInFlight?: number | string;
}
export interface MachineDeploymentV1Beta1SpecStrategyRollingUpdate {
  deletePolicy?: "Random" | "Newest" | "Oldest";
  maxSurge?: number | string;
  maxUnavailable?: number | string;
}
export interface MachineDeploymentV1Beta1SpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface MachineDeploymentV1Beta1SpecTemplateSpec {
  bootstrap: MachineDeploymentV1Beta1SpecTemplateSpecBootstrap;
  /** 1 … 63 characters */
  clusterName: string;
  /** 1 … 256 characters */
  failureDomain?: string;
  infrastructureRef: ObjectReference;
  nodeDeletionTimeout?: string;
  nodeDrainTimeout?: string;
  nodeVolumeDetachTimeout?: string;
  /** 1 … 512 characters */
  providerID?: string;
  /**
   * at most 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly MachineDeploymentSpecTemplateSpecReadinessGates[];
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly MachineDeploymentSpecTemplateSpecTaints[];
  /** 1 … 256 characters */
  version?: string;
}
export interface MachineDeploymentV1Beta1SpecTemplateSpecBootstrap {
  configRef?: ObjectReference;
  /** 0 … 253 characters */
  dataSecretName?: string;
}
/**
 * `cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class MachineDrainRule extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MachineDrainRuleProps): { [K in keyof MachineDrainRuleProps]: MachineDrainRuleProps[K] } & { apiVersion: 'cluster.x-k8s.io/v1beta2'; kind: 'MachineDrainRule' };
  constructor(scope: Construct, id: string, props: MachineDrainRuleProps);
}
export interface MachineDrainRuleProps {
  metadata?: ObjectMeta;
  spec: MachineDrainRuleSpec;
}
export interface MachineDrainRuleSpec {
  drain: MachineDrainRuleSpecDrain;
  /**
   * 1 … 32 items
   * rule: `self.all(x, self.exists_one(y, x == y))`
   */
  machines?: readonly MachineDrainRuleSpecMachines[];
  /**
   * 1 … 32 items
   * rule: `self.all(x, self.exists_one(y, x == y))`
   */
  pods?: readonly MachineDrainRuleSpecPods[];
}
export interface MachineDrainRuleSpecDrain {
  behavior: "Drain" | "Skip" | "WaitCompleted";
  order?: number;
}
/** at least 1 field */
export interface MachineDrainRuleSpecMachines {
  clusterSelector?: LabelSelector;
  selector?: LabelSelector;
}
/** at least 1 field */
export interface MachineDrainRuleSpecPods {
  namespaceSelector?: LabelSelector;
  selector?: LabelSelector;
}
/**
 * `cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class MachineDrainRuleV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MachineDrainRuleV1Beta1Props): { [K in keyof MachineDrainRuleV1Beta1Props]: MachineDrainRuleV1Beta1Props[K] } & { apiVersion: 'cluster.x-k8s.io/v1beta1'; kind: 'MachineDrainRule' };
  constructor(scope: Construct, id: string, props: MachineDrainRuleV1Beta1Props);
}
export interface MachineDrainRuleV1Beta1Props {
  metadata?: ObjectMeta;
  spec: MachineDrainRuleSpec;
}
/**
 * `cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class MachineHealthCheck extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MachineHealthCheckProps): { [K in keyof MachineHealthCheckProps]: MachineHealthCheckProps[K] } & { apiVersion: 'cluster.x-k8s.io/v1beta2'; kind: 'MachineHealthCheck' };
  constructor(scope: Construct, id: string, props: MachineHealthCheckProps);
}
export interface MachineHealthCheckProps {
  metadata?: ObjectMeta;
  spec: MachineHealthCheckSpec;
}
export interface MachineHealthCheckSpec {
  checks?: MachineHealthCheckSpecChecks;
  /** 1 … 63 characters */
  clusterName: string;
  remediation?: MachineHealthCheckSpecRemediation;
  selector: LabelSelector;
}
/** at least 1 field */
export interface MachineHealthCheckSpecChecks {
  /** at least 0 */
  nodeStartupTimeoutSeconds?: number;
  /** 1 … 100 items */
  unhealthyMachineConditions?: readonly MachineHealthCheckSpecChecksUnhealthyMachineConditions[];
  /** 1 … 100 items */
  unhealthyNodeConditions?: readonly MachineHealthCheckSpecChecksUnhealthyNodeConditions[];
}
/** at least 1 field */
export interface MachineHealthCheckSpecRemediation {
  templateRef?: MachineHealthCheckSpecRemediationTemplateRef;
  triggerIf?: MachineHealthCheckSpecRemediationTriggerIf;
}
export interface MachineHealthCheckSpecChecksUnhealthyMachineConditions {
  status: "True" | "False" | "Unknown";
  /** at least 0 */
  timeoutSeconds: number;
  /**
   * 1 … 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   * rule: `!(self in ['Ready','Available','HealthCheckSucceeded','OwnerRemediated','ExternallyRemediated'])`
   */
  type: string;
}
export interface MachineHealthCheckSpecChecksUnhealthyNodeConditions {
  /** at least 1 character */
  status: string;
  /** at least 0 */
  timeoutSeconds: number;
  /** at least 1 character */
  type: string;
}
export interface MachineHealthCheckSpecRemediationTemplateRef {
  /**
   * 1 … 317 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[a-z]([-a-z0-9]*[a-z0-9])?$`
   */
  apiVersion: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
/** at least 1 field */
export interface MachineHealthCheckSpecRemediationTriggerIf {
  /**
   * 1 … 32 characters
   * pattern `^\[[0-9]+-[0-9]+\]$`
   */
  unhealthyInRange?: string;
  unhealthyLessThanOrEqualTo?: number | string;
}
/**
 * `cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class MachineHealthCheckV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MachineHealthCheckV1Beta1Props): { [K in keyof MachineHealthCheckV1Beta1Props]: MachineHealthCheckV1Beta1Props[K] } & { apiVersion: 'cluster.x-k8s.io/v1beta1'; kind: 'MachineHealthCheck' };
  constructor(scope: Construct, id: string, props?: MachineHealthCheckV1Beta1Props);
}
export interface MachineHealthCheckV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: MachineHealthCheckV1Beta1Spec;
}
export interface MachineHealthCheckV1Beta1Spec {
  /** 1 … 63 characters */
  clusterName: string;
  maxUnhealthy?: number | string;
  nodeStartupTimeout?: string;
  remediationTemplate?: ObjectReference;
  selector: LabelSelector;
  /** at most 100 items */
  unhealthyConditions?: readonly MachineHealthCheckV1Beta1SpecUnhealthyConditions[];
  /** 1 … 100 items */
  unhealthyMachineConditions?: readonly MachineHealthCheckV1Beta1SpecUnhealthyMachineConditions[];
  /**
   * 1 … 32 characters
   * pattern `^\[[0-9]+-[0-9]+\]$`
   */
  unhealthyRange?: string;
}
export interface MachineHealthCheckV1Beta1SpecUnhealthyConditions {
  /** at least 1 character */
  status: string;
  timeout: string;
  /** at least 1 character */
  type: string;
}
export interface MachineHealthCheckV1Beta1SpecUnhealthyMachineConditions {
  status: "True" | "False" | "Unknown";
  timeout: string;
  /**
   * 1 … 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   * rule: `!(self in ['Ready','Available','HealthCheckSucceeded','OwnerRemediated','ExternallyRemediated'])`
   */
  type: string;
}
/**
 * `cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class MachinePool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MachinePoolProps): { [K in keyof MachinePoolProps]: MachinePoolProps[K] } & { apiVersion: 'cluster.x-k8s.io/v1beta2'; kind: 'MachinePool' };
  constructor(scope: Construct, id: string, props: MachinePoolProps);
}
export interface MachinePoolProps {
  metadata?: ObjectMeta;
  spec: MachinePoolSpec;
}
export interface MachinePoolSpec {
  /** 1 … 63 characters */
  clusterName: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  failureDomains?: readonly string[];
  /**
   * at most 10000 items
   * each: 1 … 512 characters
   */
  providerIDList?: readonly string[];
  replicas?: number;
  template: MachinePoolSpecTemplate;
}
export interface MachinePoolSpecTemplate {
  metadata?: MachinePoolSpecTemplateMetadata;
  spec: MachinePoolSpecTemplateSpec;
}
/** at least 1 field */
export interface MachinePoolSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface MachinePoolSpecTemplateSpec {
  bootstrap: MachinePoolSpecTemplateSpecBootstrap;
  /** 1 … 63 characters */
  clusterName: string;
  deletion?: MachinePoolSpecTemplateSpecDeletion;
  /** 1 … 256 characters */
  failureDomain?: string;
  infrastructureRef: MachinePoolSpecTemplateSpecInfrastructureRef;
  /** at least 0 */
  minReadySeconds?: number;
  /** 1 … 512 characters */
  providerID?: string;
  /**
   * 1 … 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly MachinePoolSpecTemplateSpecReadinessGates[];
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly MachinePoolSpecTemplateSpecTaints[];
  /** 1 … 256 characters */
  version?: string;
}
export interface MachinePoolSpecTemplateSpecBootstrap {
  configRef?: MachinePoolSpecTemplateSpecInfrastructureRef;
  /** 0 … 253 characters */
  dataSecretName?: string;
}
/** at least 1 field */
export interface MachinePoolSpecTemplateSpecDeletion {
  /** at least 0 */
  nodeDeletionTimeoutSeconds?: number;
  /** at least 0 */
  nodeDrainTimeoutSeconds?: number;
  /** at least 0 */
  nodeVolumeDetachTimeoutSeconds?: number;
}
export interface MachinePoolSpecTemplateSpecInfrastructureRef {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  apiGroup: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface MachinePoolSpecTemplateSpecReadinessGates {
  /**
   * 1 … 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  conditionType: string;
  polarity?: "Positive" | "Negative";
}
export interface MachinePoolSpecTemplateSpecTaints {
  effect: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
  /**
   * 1 … 317 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`
   */
  key: string;
  propagation: "Always" | "OnInitialization";
  /**
   * 1 … 63 characters
   * pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  value?: string;
}
/**
 * `cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class MachinePoolV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MachinePoolV1Beta1Props): { [K in keyof MachinePoolV1Beta1Props]: MachinePoolV1Beta1Props[K] } & { apiVersion: 'cluster.x-k8s.io/v1beta1'; kind: 'MachinePool' };
  constructor(scope: Construct, id: string, props?: MachinePoolV1Beta1Props);
}
export interface MachinePoolV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: MachinePoolV1Beta1Spec;
}
export interface MachinePoolV1Beta1Spec {
  /** 1 … 63 characters */
  clusterName: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  failureDomains?: readonly string[];
  minReadySeconds?: number;
  /**
   * at most 10000 items
   * each: 1 … 512 characters
   */
  providerIDList?: readonly string[];
  replicas?: number;
  template: MachinePoolV1Beta1SpecTemplate;
}
export interface MachinePoolV1Beta1SpecTemplate {
  metadata?: MachinePoolV1Beta1SpecTemplateMetadata;
  spec?: MachinePoolV1Beta1SpecTemplateSpec;
}
export interface MachinePoolV1Beta1SpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface MachinePoolV1Beta1SpecTemplateSpec {
  bootstrap: MachinePoolV1Beta1SpecTemplateSpecBootstrap;
  /** 1 … 63 characters */
  clusterName: string;
  /** 1 … 256 characters */
  failureDomain?: string;
  infrastructureRef: ObjectReference;
  nodeDeletionTimeout?: string;
  nodeDrainTimeout?: string;
  nodeVolumeDetachTimeout?: string;
  /** 1 … 512 characters */
  providerID?: string;
  /**
   * at most 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly MachinePoolSpecTemplateSpecReadinessGates[];
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly MachinePoolSpecTemplateSpecTaints[];
  /** 1 … 256 characters */
  version?: string;
}
export interface MachinePoolV1Beta1SpecTemplateSpecBootstrap {
  configRef?: ObjectReference;
  /** 0 … 253 characters */
  dataSecretName?: string;
}
/**
 * `cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class MachineSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MachineSetProps): { [K in keyof MachineSetProps]: MachineSetProps[K] } & { apiVersion: 'cluster.x-k8s.io/v1beta2'; kind: 'MachineSet' };
  constructor(scope: Construct, id: string, props: MachineSetProps);
}
export interface MachineSetProps {
  metadata?: ObjectMeta;
  spec: MachineSetSpec;
}
export interface MachineSetSpec {
  /** 1 … 63 characters */
  clusterName: string;
  deletion?: MachineSetSpecDeletion;
  machineNaming?: MachineSetSpecMachineNaming;
  replicas?: number;
  selector: LabelSelector;
  template: MachineSetSpecTemplate;
}
/** at least 1 field */
export interface MachineSetSpecDeletion {
  order?: "Random" | "Newest" | "Oldest";
}
/** at least 1 field */
export interface MachineSetSpecMachineNaming {
  /** 1 … 256 characters */
  template?: string;
}
export interface MachineSetSpecTemplate {
  metadata?: MachineSetSpecTemplateMetadata;
  spec: MachineSetSpecTemplateSpec;
}
/** at least 1 field */
export interface MachineSetSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface MachineSetSpecTemplateSpec {
  bootstrap: MachineSetSpecTemplateSpecBootstrap;
  /** 1 … 63 characters */
  clusterName: string;
  deletion?: MachineSetSpecTemplateSpecDeletion;
  /** 1 … 256 characters */
  failureDomain?: string;
  infrastructureRef: MachineSetSpecTemplateSpecInfrastructureRef;
  /** at least 0 */
  minReadySeconds?: number;
  /** 1 … 512 characters */
  providerID?: string;
  /**
   * 1 … 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly MachineSetSpecTemplateSpecReadinessGates[];
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly MachineSetSpecTemplateSpecTaints[];
  /** 1 … 256 characters */
  version?: string;
}
export interface MachineSetSpecTemplateSpecBootstrap {
  configRef?: MachineSetSpecTemplateSpecInfrastructureRef;
  /** 0 … 253 characters */
  dataSecretName?: string;
}
/** at least 1 field */
export interface MachineSetSpecTemplateSpecDeletion {
  /** at least 0 */
  nodeDeletionTimeoutSeconds?: number;
  /** at least 0 */
  nodeDrainTimeoutSeconds?: number;
  /** at least 0 */
  nodeVolumeDetachTimeoutSeconds?: number;
}
export interface MachineSetSpecTemplateSpecInfrastructureRef {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  apiGroup: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface MachineSetSpecTemplateSpecReadinessGates {
  /**
   * 1 … 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  conditionType: string;
  polarity?: "Positive" | "Negative";
}
export interface MachineSetSpecTemplateSpecTaints {
  effect: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
  /**
   * 1 … 317 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`
   */
  key: string;
  propagation: "Always" | "OnInitialization";
  /**
   * 1 … 63 characters
   * pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  value?: string;
}
/**
 * `cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class MachineSetV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MachineSetV1Beta1Props): { [K in keyof MachineSetV1Beta1Props]: MachineSetV1Beta1Props[K] } & { apiVersion: 'cluster.x-k8s.io/v1beta1'; kind: 'MachineSet' };
  constructor(scope: Construct, id: string, props?: MachineSetV1Beta1Props);
}
export interface MachineSetV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: MachineSetV1Beta1Spec;
}
export interface MachineSetV1Beta1Spec {
  /** 1 … 63 characters */
  clusterName: string;
  deletePolicy?: "Random" | "Newest" | "Oldest";
  machineNamingStrategy?: MachineSetV1Beta1SpecMachineNamingStrategy;
  minReadySeconds?: number;
  replicas?: number;
  selector: LabelSelector;
  template?: MachineSetV1Beta1SpecTemplate;
}
export interface MachineSetV1Beta1SpecMachineNamingStrategy {
  /** 1 … 256 characters */
  template?: string;
}
export interface MachineSetV1Beta1SpecTemplate {
  metadata?: MachineSetV1Beta1SpecTemplateMetadata;
  spec?: MachineSetV1Beta1SpecTemplateSpec;
}
export interface MachineSetV1Beta1SpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface MachineSetV1Beta1SpecTemplateSpec {
  bootstrap: MachineSetV1Beta1SpecTemplateSpecBootstrap;
  /** 1 … 63 characters */
  clusterName: string;
  /** 1 … 256 characters */
  failureDomain?: string;
  infrastructureRef: ObjectReference;
  nodeDeletionTimeout?: string;
  nodeDrainTimeout?: string;
  nodeVolumeDetachTimeout?: string;
  /** 1 … 512 characters */
  providerID?: string;
  /**
   * at most 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly MachineSetSpecTemplateSpecReadinessGates[];
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly MachineSetSpecTemplateSpecTaints[];
  /** 1 … 256 characters */
  version?: string;
}
export interface MachineSetV1Beta1SpecTemplateSpecBootstrap {
  configRef?: ObjectReference;
  /** 0 … 253 characters */
  dataSecretName?: string;
}
/**
 * `clusterctl.cluster.x-k8s.io/v1alpha3`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class Metadata extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MetadataProps): { [K in keyof MetadataProps]: MetadataProps[K] } & { apiVersion: 'clusterctl.cluster.x-k8s.io/v1alpha3'; kind: 'Metadata' };
  constructor(scope: Construct, id: string, props?: MetadataProps);
}
export interface MetadataProps {
  metadata?: ObjectMeta;
  releaseSeries?: readonly MetadataReleaseSeries[];
}
export interface MetadataReleaseSeries {
  contract?: string;
  major?: number;
  minor?: number;
}
/**
 * `clusterctl.cluster.x-k8s.io/v1alpha3`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class Provider extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ProviderProps): { [K in keyof ProviderProps]: ProviderProps[K] } & { apiVersion: 'clusterctl.cluster.x-k8s.io/v1alpha3'; kind: 'Provider' };
  constructor(scope: Construct, id: string, props?: ProviderProps);
}
export interface ProviderProps {
  metadata?: ObjectMeta;
  providerName?: string;
  type?: string;
  version?: string;
  watchedNamespace?: string;
}
/**
 * `controlplane.cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class KubeadmControlPlane extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: KubeadmControlPlaneProps): { [K in keyof KubeadmControlPlaneProps]: KubeadmControlPlaneProps[K] } & { apiVersion: 'controlplane.cluster.x-k8s.io/v1beta2'; kind: 'KubeadmControlPlane' };
  constructor(scope: Construct, id: string, props: KubeadmControlPlaneProps);
}
export interface KubeadmControlPlaneProps {
  metadata?: ObjectMeta;
  spec: KubeadmControlPlaneSpec;
}
export interface KubeadmControlPlaneSpec {
  kubeadmConfigSpec?: KubeadmControlPlaneSpecKubeadmConfigSpec;
  machineNaming?: KubeadmControlPlaneSpecMachineNaming;
  machineTemplate: KubeadmControlPlaneSpecMachineTemplate;
  remediation?: KubeadmControlPlaneSpecRemediation;
  replicas?: number;
  rollout?: KubeadmControlPlaneSpecRollout;
  /** 1 … 256 characters */
  version: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpec {
  /**
   * 1 … 1000 items
   * each: 1 … 10240 characters
   */
  bootCommands?: readonly string[];
  clusterConfiguration?: KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfiguration;
  diskSetup?: KubeadmControlPlaneSpecKubeadmConfigSpecDiskSetup;
  /** 1 … 200 items */
  files?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecFiles[];
  format?: "cloud-config" | "ignition";
  ignition?: KubeadmControlPlaneSpecKubeadmConfigSpecIgnition;
  initConfiguration?: KubeadmControlPlaneSpecKubeadmConfigSpecInitConfiguration;
  joinConfiguration?: KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfiguration;
  /**
   * 1 … 100 items
   * each: 1 … 100 items
   */
  mounts?: readonly (readonly string[])[];
  ntp?: KubeadmControlPlaneSpecKubeadmConfigSpecNtp;
  /**
   * 1 … 1000 items
   * each: 1 … 10240 characters
   */
  postKubeadmCommands?: readonly string[];
  /**
   * 1 … 1000 items
   * each: 1 … 10240 characters
   */
  preKubeadmCommands?: readonly string[];
  /** 1 … 100 items */
  users?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecUsers[];
  verbosity?: number;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecMachineNaming {
  /** 1 … 256 characters */
  template?: string;
}
export interface KubeadmControlPlaneSpecMachineTemplate {
  metadata?: KubeadmControlPlaneSpecMachineTemplateMetadata;
  spec: KubeadmControlPlaneSpecMachineTemplateSpec;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecRemediation {
  maxRetry?: number;
  /** at least 0 */
  minHealthyPeriodSeconds?: number;
  /** at least 0 */
  retryPeriodSeconds?: number;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecRollout {
  /** format date-time */
  after?: string;
  before?: KubeadmControlPlaneSpecRolloutBefore;
  strategy?: KubeadmControlPlaneSpecRolloutStrategy;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfiguration {
  apiServer?: KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServer;
  /** 1 … 36500 */
  caCertificateValidityPeriodDays?: number;
  /** 1 … 1095 */
  certificateValidityPeriodDays?: number;
  /** 1 … 512 characters */
  certificatesDir?: string;
  /** 1 … 512 characters */
  controlPlaneEndpoint?: string;
  controllerManager?: KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationControllerManager;
  dns?: KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationDns;
  encryptionAlgorithm?: "ECDSA-P256" | "ECDSA-P384" | "RSA-2048" | "RSA-3072" | "RSA-4096";
  etcd?: KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationEtcd;
  featureGates?: { [k: string]: boolean };
  /** 1 … 512 characters */
  imageRepository?: string;
  scheduler?: KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationControllerManager;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecDiskSetup {
  /** at most 100 items */
  filesystems?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecDiskSetupFilesystems[];
  /** at most 100 items */
  partitions?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecDiskSetupPartitions[];
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecFiles {
  append?: boolean;
  /** 1 … 10240 characters */
  content?: string;
  contentFormat?: "Raw" | "Template";
  contentFrom?: KubeadmControlPlaneSpecKubeadmConfigSpecFilesContentFrom;
  encoding?: "base64" | "gzip" | "gzip+base64";
  /** 1 … 256 characters */
  owner?: string;
  /** 1 … 512 characters */
  path: string;
  /** 1 … 16 characters */
  permissions?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecIgnition {
  containerLinuxConfig?: KubeadmControlPlaneSpecKubeadmConfigSpecIgnitionContainerLinuxConfig;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecInitConfiguration {
  /** 1 … 100 items */
  bootstrapTokens?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationBootstrapTokens[];
  localAPIEndpoint?: KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint;
  nodeRegistration?: KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationNodeRegistration;
  patches?: KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationPatches;
  /**
   * 1 … 50 items
   * each: 1 … 256 characters
   */
  skipPhases?: readonly string[];
  timeouts?: KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationTimeouts;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfiguration {
  /** 1 … 512 characters */
  caCertPath?: string;
  controlPlane?: KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationControlPlane;
  discovery?: KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscovery;
  nodeRegistration?: KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationNodeRegistration;
  patches?: KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationPatches;
  /**
   * 1 … 50 items
   * each: 1 … 256 characters
   */
  skipPhases?: readonly string[];
  timeouts?: KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationTimeouts;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecNtp {
  enabled?: boolean;
  /**
   * at most 100 items
   * each: 1 … 512 characters
   */
  servers?: readonly string[];
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecUsers {
  /** 1 … 256 characters */
  gecos?: string;
  /** 1 … 256 characters */
  groups?: string;
  /** 1 … 256 characters */
  homeDir?: string;
  inactive?: boolean;
  lockPassword?: boolean;
  /** 1 … 256 characters */
  name: string;
  /** 1 … 256 characters */
  passwd?: string;
  passwdFrom?: KubeadmControlPlaneSpecKubeadmConfigSpecFilesContentFrom;
  /** 1 … 256 characters */
  primaryGroup?: string;
  /** 1 … 256 characters */
  shell?: string;
  /**
   * at most 100 items
   * each: 1 … 2048 characters
   */
  sshAuthorizedKeys?: readonly string[];
  /** 1 … 256 characters */
  sudo?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecMachineTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface KubeadmControlPlaneSpecMachineTemplateSpec {
  deletion?: KubeadmControlPlaneSpecMachineTemplateSpecDeletion;
  infrastructureRef: KubeadmControlPlaneSpecMachineTemplateSpecInfrastructureRef;
  /**
   * 1 … 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly KubeadmControlPlaneSpecMachineTemplateSpecReadinessGates[];
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly KubeadmControlPlaneSpecMachineTemplateSpecTaints[];
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecRolloutBefore {
  /** at least 7 */
  certificatesExpiryDays?: number;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecRolloutStrategy {
  rollingUpdate?: KubeadmControlPlaneSpecRolloutStrategyRollingUpdate;
  type: "RollingUpdate";
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServer {
  /**
   * 1 … 100 items
   * each: 1 … 253 characters
   */
  certSANs?: readonly string[];
  /**
   * 1 … 100 items
   * one per `name`, `value`
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  extraArgs?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[];
  /** 1 … 100 items */
  extraEnvs?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** 1 … 100 items */
  extraVolumes?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[];
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationControllerManager {
  /**
   * 1 … 100 items
   * one per `name`, `value`
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  extraArgs?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[];
  /** 1 … 100 items */
  extraEnvs?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** 1 … 100 items */
  extraVolumes?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[];
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationDns {
  /** 1 … 512 characters */
  imageRepository?: string;
  /** 1 … 256 characters */
  imageTag?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationEtcd {
  external?: KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationEtcdExternal;
  local?: KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationEtcdLocal;
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecDiskSetupFilesystems {
  /** 1 … 256 characters */
  device: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  extraOpts?: readonly string[];
  /** 1 … 128 characters */
  filesystem: string;
  /** 1 … 512 characters */
  label?: string;
  overwrite?: boolean;
  /** 1 … 128 characters */
  partition?: string;
  /** 1 … 128 characters */
  replaceFS?: string;
}
/** rule: `[has(self.layout),has(self.diskLayout)].filter(x,x==true).size() == 1` */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecDiskSetupPartitions {
  /** 1 … 256 characters */
  device: string;
  /** 1 … 100 items */
  diskLayout?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecDiskSetupPartitionsDiskLayout[];
  layout?: boolean;
  overwrite?: boolean;
  tableType?: "mbr" | "gpt";
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecFilesContentFrom {
  secret: KubeadmControlPlaneSpecKubeadmConfigSpecFilesContentFromSecret;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecIgnitionContainerLinuxConfig {
  /** 1 … 32768 characters */
  additionalConfig?: string;
  strict?: boolean;
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationBootstrapTokens {
  /** 1 … 512 characters */
  description?: string;
  /** format date-time */
  expires?: string;
  /**
   * 1 … 100 items
   * each: 1 … 256 characters
   */
  groups?: readonly string[];
  /** 1 … 23 characters */
  token: string;
  /** at least 0 */
  ttlSeconds?: number;
  /**
   * 1 … 100 items
   * each: 1 … 256 characters
   */
  usages?: readonly string[];
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint {
  /** 1 … 39 characters */
  advertiseAddress?: string;
  /** at least 1 */
  bindPort?: number;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationNodeRegistration {
  /** 1 … 512 characters */
  criSocket?: string;
  /**
   * 1 … 50 items
   * each: 1 … 512 characters
   */
  ignorePreflightErrors?: readonly string[];
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  imagePullSerial?: boolean;
  /**
   * 1 … 100 items
   * one per `name`, `value`
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  kubeletExtraArgs?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[];
  /** 1 … 253 characters */
  name?: string;
  /** 0 … 100 items */
  taints?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationNodeRegistrationTaints[];
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationPatches {
  /** 1 … 512 characters */
  directory?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationTimeouts {
  /** at least 0 */
  controlPlaneComponentHealthCheckSeconds?: number;
  /** at least 0 */
  discoverySeconds?: number;
  /** at least 0 */
  etcdAPICallSeconds?: number;
  /** at least 0 */
  kubeletHealthCheckSeconds?: number;
  /** at least 0 */
  kubernetesAPICallSeconds?: number;
  /** at least 0 */
  tlsBootstrapSeconds?: number;
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationControlPlane {
  localAPIEndpoint?: KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscovery {
  bootstrapToken?: KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken;
  file?: KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryFile;
  /** 1 … 512 characters */
  tlsBootstrapToken?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecMachineTemplateSpecDeletion {
  /** at least 0 */
  nodeDeletionTimeoutSeconds?: number;
  /** at least 0 */
  nodeDrainTimeoutSeconds?: number;
  /** at least 0 */
  nodeVolumeDetachTimeoutSeconds?: number;
}
export interface KubeadmControlPlaneSpecMachineTemplateSpecInfrastructureRef {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  apiGroup: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface KubeadmControlPlaneSpecMachineTemplateSpecReadinessGates {
  /**
   * 1 … 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  conditionType: string;
  polarity?: "Positive" | "Negative";
}
export interface KubeadmControlPlaneSpecMachineTemplateSpecTaints {
  effect: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
  /**
   * 1 … 317 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`
   */
  key: string;
  propagation: "Always" | "OnInitialization";
  /**
   * 1 … 63 characters
   * pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  value?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecRolloutStrategyRollingUpdate {
  maxSurge?: number | string;
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs {
  /** 1 … 256 characters */
  name: string;
  /** 0 … 1024 characters */
  value: string;
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes {
  /** 1 … 512 characters */
  hostPath: string;
  /** 1 … 512 characters */
  mountPath: string;
  /** 1 … 512 characters */
  name: string;
  pathType?: string;
  readOnly?: boolean;
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationEtcdExternal {
  /** 1 … 512 characters */
  caFile: string;
  /** 1 … 512 characters */
  certFile: string;
  /**
   * 1 … 50 items
   * each: 1 … 512 characters
   */
  endpoints: readonly string[];
  /** 1 … 512 characters */
  keyFile: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationEtcdLocal {
  /** 1 … 512 characters */
  dataDir?: string;
  /**
   * 1 … 100 items
   * one per `name`, `value`
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  extraArgs?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[];
  /** 1 … 100 items */
  extraEnvs?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** 1 … 512 characters */
  imageRepository?: string;
  /** 1 … 256 characters */
  imageTag?: string;
  /**
   * 1 … 100 items
   * each: 1 … 253 characters
   */
  peerCertSANs?: readonly string[];
  /**
   * 1 … 100 items
   * each: 1 … 253 characters
   */
  serverCertSANs?: readonly string[];
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecDiskSetupPartitionsDiskLayout {
  /**
   * 1 … 36 characters
   * rule: `self.matches('^(Linux|LinuxSwap|LinuxRAID|LVM|Fat32|NTFS|LinuxExtended|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})$')`
   */
  partitionType?: string;
  /** 1 … 100 */
  percentage: number;
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecFilesContentFromSecret {
  /** 1 … 256 characters */
  key: string;
  /** 1 … 253 characters */
  name: string;
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationNodeRegistrationTaints {
  effect: string;
  key: string;
  /** format date-time */
  timeAdded?: string;
  value?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken {
  /** 1 … 512 characters */
  apiServerEndpoint?: string;
  /**
   * 1 … 100 items
   * each: 1 … 512 characters
   */
  caCertHashes?: readonly string[];
  /** 1 … 512 characters */
  token?: string;
  unsafeSkipCAVerification?: boolean;
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryFile {
  kubeConfig?: KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig;
  /** 1 … 512 characters */
  kubeConfigPath: string;
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig {
  cluster?: KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster;
  user: KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster {
  /**
   * 1 … 51200 characters
   * format byte
   */
  certificateAuthorityData?: string;
  insecureSkipTLSVerify?: boolean;
  /** 1 … 512 characters */
  proxyURL?: string;
  /** 1 … 512 characters */
  server?: string;
  /** 1 … 512 characters */
  tlsServerName?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser {
  authProvider?: KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider;
  exec?: KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec;
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider {
  config?: { [k: string]: string };
  /** 1 … 256 characters */
  name: string;
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec {
  /** 1 … 512 characters */
  apiVersion?: string;
  /**
   * 1 … 100 items
   * each: 1 … 512 characters
   */
  args?: readonly string[];
  /** 1 … 1024 characters */
  command: string;
  /** 1 … 100 items */
  env?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv[];
  provideClusterInfo?: boolean;
}
export interface KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv {
  /** 1 … 512 characters */
  name: string;
  /** 1 … 512 characters */
  value: string;
}
/**
 * `controlplane.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class KubeadmControlPlaneV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KubeadmControlPlaneV1Beta1Props): { [K in keyof KubeadmControlPlaneV1Beta1Props]: KubeadmControlPlaneV1Beta1Props[K] } & { apiVersion: 'controlplane.cluster.x-k8s.io/v1beta1'; kind: 'KubeadmControlPlane' };
  constructor(scope: Construct, id: string, props?: KubeadmControlPlaneV1Beta1Props);
}
export interface KubeadmControlPlaneV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: KubeadmControlPlaneV1Beta1Spec;
}
export interface KubeadmControlPlaneV1Beta1Spec {
  kubeadmConfigSpec: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpec;
  machineNamingStrategy?: KubeadmControlPlaneV1Beta1SpecMachineNamingStrategy;
  machineTemplate: KubeadmControlPlaneV1Beta1SpecMachineTemplate;
  remediationStrategy?: KubeadmControlPlaneV1Beta1SpecRemediationStrategy;
  replicas?: number;
  /** format date-time */
  rolloutAfter?: string;
  rolloutBefore?: KubeadmControlPlaneV1Beta1SpecRolloutBefore;
  /** @default {"rollingUpdate":{"maxSurge":1},"type":"RollingUpdate"} */
  rolloutStrategy?: KubeadmControlPlaneV1Beta1SpecRolloutStrategy;
  /** 1 … 256 characters */
  version: string;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpec {
  /**
   * at most 1000 items
   * each: 1 … 10240 characters
   */
  bootCommands?: readonly string[];
  clusterConfiguration?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfiguration;
  diskSetup?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecDiskSetup;
  /** at most 200 items */
  files?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecFiles[];
  format?: "cloud-config" | "ignition";
  ignition?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecIgnition;
  initConfiguration?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfiguration;
  joinConfiguration?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfiguration;
  /** at most 100 items */
  mounts?: readonly (readonly string[])[];
  ntp?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecNtp;
  /**
   * at most 1000 items
   * each: 1 … 10240 characters
   */
  postKubeadmCommands?: readonly string[];
  /**
   * at most 1000 items
   * each: 1 … 10240 characters
   */
  preKubeadmCommands?: readonly string[];
  useExperimentalRetryJoin?: boolean;
  /** at most 100 items */
  users?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecUsers[];
  verbosity?: number;
}
export interface KubeadmControlPlaneV1Beta1SpecMachineNamingStrategy {
  /** 1 … 256 characters */
  template?: string;
}
export interface KubeadmControlPlaneV1Beta1SpecMachineTemplate {
  infrastructureRef: ObjectReference;
  metadata?: KubeadmControlPlaneV1Beta1SpecMachineTemplateMetadata;
  nodeDeletionTimeout?: string;
  nodeDrainTimeout?: string;
  nodeVolumeDetachTimeout?: string;
  /**
   * at most 32 items
   * one per `conditionType`
   */
  readinessGates?: readonly KubeadmControlPlaneSpecMachineTemplateSpecReadinessGates[];
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly KubeadmControlPlaneSpecMachineTemplateSpecTaints[];
}
export interface KubeadmControlPlaneV1Beta1SpecRemediationStrategy {
  maxRetry?: number;
  minHealthyPeriod?: string;
  retryPeriod?: string;
}
export interface KubeadmControlPlaneV1Beta1SpecRolloutBefore {
  certificatesExpiryDays?: number;
}
export interface KubeadmControlPlaneV1Beta1SpecRolloutStrategy {
  rollingUpdate?: KubeadmControlPlaneV1Beta1SpecRolloutStrategyRollingUpdate;
  type?: "RollingUpdate";
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfiguration {
  apiServer?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServer;
  apiVersion?: string;
  /** 1 … 36500 */
  caCertificateValidityPeriodDays?: number;
  /** 1 … 1095 */
  certificateValidityPeriodDays?: number;
  /** 1 … 512 characters */
  certificatesDir?: string;
  /** 1 … 63 characters */
  clusterName?: string;
  /** 1 … 512 characters */
  controlPlaneEndpoint?: string;
  controllerManager?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationControllerManager;
  dns?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationDns;
  encryptionAlgorithm?: "ECDSA-P256" | "ECDSA-P384" | "RSA-2048" | "RSA-3072" | "RSA-4096";
  etcd?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationEtcd;
  featureGates?: { [k: string]: boolean };
  /** 1 … 512 characters */
  imageRepository?: string;
  kind?: string;
  /** 1 … 256 characters */
  kubernetesVersion?: string;
  networking?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationNetworking;
  scheduler?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationControllerManager;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecDiskSetup {
  /** at most 100 items */
  filesystems?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecDiskSetupFilesystems[];
  /** at most 100 items */
  partitions?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecDiskSetupPartitions[];
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecIgnition {
  containerLinuxConfig?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecIgnitionContainerLinuxConfig;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfiguration {
  apiVersion?: string;
  /** at most 100 items */
  bootstrapTokens?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationBootstrapTokens[];
  kind?: string;
  localAPIEndpoint?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint;
  nodeRegistration?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationNodeRegistration;
  patches?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationPatches;
  /**
   * at most 50 items
   * each: 1 … 256 characters
   */
  skipPhases?: readonly string[];
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfiguration {
  apiVersion?: string;
  /** 1 … 512 characters */
  caCertPath?: string;
  controlPlane?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationControlPlane;
  discovery?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscovery;
  kind?: string;
  nodeRegistration?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationNodeRegistration;
  patches?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationPatches;
  /**
   * at most 50 items
   * each: 1 … 256 characters
   */
  skipPhases?: readonly string[];
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecNtp {
  enabled?: boolean;
  /**
   * at most 100 items
   * each: 1 … 512 characters
   */
  servers?: readonly string[];
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecUsers {
  /** 1 … 256 characters */
  gecos?: string;
  /** 1 … 256 characters */
  groups?: string;
  /** 1 … 256 characters */
  homeDir?: string;
  inactive?: boolean;
  lockPassword?: boolean;
  /** 1 … 256 characters */
  name: string;
  /** 1 … 256 characters */
  passwd?: string;
  passwdFrom?: KubeadmControlPlaneSpecKubeadmConfigSpecFilesContentFrom;
  /** 1 … 256 characters */
  primaryGroup?: string;
  /** 1 … 256 characters */
  shell?: string;
  /**
   * at most 100 items
   * each: 1 … 2048 characters
   */
  sshAuthorizedKeys?: readonly string[];
  /** 1 … 256 characters */
  sudo?: string;
}
export interface KubeadmControlPlaneV1Beta1SpecMachineTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface KubeadmControlPlaneV1Beta1SpecRolloutStrategyRollingUpdate {
  maxSurge?: number | string;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServer {
  /**
   * at most 100 items
   * each: 1 … 253 characters
   */
  certSANs?: readonly string[];
  extraArgs?: { [k: string]: string };
  /** at most 100 items */
  extraEnvs?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** at most 100 items */
  extraVolumes?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[];
  timeoutForControlPlane?: string;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationControllerManager {
  extraArgs?: { [k: string]: string };
  /** at most 100 items */
  extraEnvs?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** at most 100 items */
  extraVolumes?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[];
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationDns {
  /** 1 … 512 characters */
  imageRepository?: string;
  /** 1 … 256 characters */
  imageTag?: string;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationEtcd {
  external?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationEtcdExternal;
  local?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationEtcdLocal;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationNetworking {
  /** 1 … 253 characters */
  dnsDomain?: string;
  /** 1 … 1024 characters */
  podSubnet?: string;
  /** 1 … 1024 characters */
  serviceSubnet?: string;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecDiskSetupFilesystems {
  /** 1 … 256 characters */
  device: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  extraOpts?: readonly string[];
  /** 1 … 128 characters */
  filesystem: string;
  /** 1 … 512 characters */
  label?: string;
  overwrite?: boolean;
  /** 1 … 128 characters */
  partition?: string;
  /** 1 … 128 characters */
  replaceFS?: string;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecDiskSetupPartitions {
  /** 1 … 256 characters */
  device: string;
  /** 1 … 100 items */
  diskLayout?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecDiskSetupPartitionsDiskLayout[];
  layout: boolean;
  overwrite?: boolean;
  tableType?: "mbr" | "gpt";
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecIgnitionContainerLinuxConfig {
  /** 1 … 32768 characters */
  additionalConfig?: string;
  strict?: boolean;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationBootstrapTokens {
  /** 1 … 512 characters */
  description?: string;
  /** format date-time */
  expires?: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  groups?: readonly string[];
  token: string;
  ttl?: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  usages?: readonly string[];
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint {
  /** 1 … 39 characters */
  advertiseAddress?: string;
  bindPort?: number;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationNodeRegistration {
  /** 1 … 512 characters */
  criSocket?: string;
  /**
   * at most 50 items
   * each: 1 … 512 characters
   */
  ignorePreflightErrors?: readonly string[];
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  imagePullSerial?: boolean;
  kubeletExtraArgs?: { [k: string]: string };
  /** 1 … 253 characters */
  name?: string;
  /** at most 100 items */
  taints?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecInitConfigurationNodeRegistrationTaints[];
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationPatches {
  /** 1 … 512 characters */
  directory?: string;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationControlPlane {
  localAPIEndpoint?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscovery {
  bootstrapToken?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken;
  file?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFile;
  timeout?: string;
  /** 1 … 512 characters */
  tlsBootstrapToken?: string;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationEtcdExternal {
  /** 1 … 512 characters */
  caFile: string;
  /** 1 … 512 characters */
  certFile: string;
  /**
   * at most 50 items
   * each: 1 … 512 characters
   */
  endpoints: readonly string[];
  /** 1 … 512 characters */
  keyFile: string;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationEtcdLocal {
  /** 1 … 512 characters */
  dataDir?: string;
  extraArgs?: { [k: string]: string };
  /** at most 100 items */
  extraEnvs?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** 1 … 512 characters */
  imageRepository?: string;
  /** 1 … 256 characters */
  imageTag?: string;
  /**
   * at most 100 items
   * each: 1 … 253 characters
   */
  peerCertSANs?: readonly string[];
  /**
   * at most 100 items
   * each: 1 … 253 characters
   */
  serverCertSANs?: readonly string[];
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken {
  /** 1 … 512 characters */
  apiServerEndpoint?: string;
  /**
   * at most 100 items
   * each: 1 … 512 characters
   */
  caCertHashes?: readonly string[];
  /** 1 … 512 characters */
  token?: string;
  unsafeSkipCAVerification?: boolean;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFile {
  kubeConfig?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig;
  /** 1 … 512 characters */
  kubeConfigPath: string;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig {
  cluster?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster;
  user: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster {
  /**
   * 1 … 51200 characters
   * format byte
   */
  certificateAuthorityData?: string;
  insecureSkipTLSVerify?: boolean;
  /** 1 … 512 characters */
  proxyURL?: string;
  /** 1 … 512 characters */
  server?: string;
  /** 1 … 512 characters */
  tlsServerName?: string;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser {
  authProvider?: KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider;
  exec?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec;
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec {
  /** 1 … 512 characters */
  apiVersion?: string;
  /**
   * at most 100 items
   * each: 1 … 512 characters
   */
  args?: readonly string[];
  /** 1 … 1024 characters */
  command: string;
  /** at most 100 items */
  env?: readonly KubeadmControlPlaneSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv[];
  provideClusterInfo?: boolean;
}
/**
 * `controlplane.cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class KubeadmControlPlaneTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KubeadmControlPlaneTemplateProps): { [K in keyof KubeadmControlPlaneTemplateProps]: KubeadmControlPlaneTemplateProps[K] } & { apiVersion: 'controlplane.cluster.x-k8s.io/v1beta2'; kind: 'KubeadmControlPlaneTemplate' };
  constructor(scope: Construct, id: string, props?: KubeadmControlPlaneTemplateProps);
}
export interface KubeadmControlPlaneTemplateProps {
  metadata?: ObjectMeta;
  spec?: KubeadmControlPlaneTemplateSpec;
}
export interface KubeadmControlPlaneTemplateSpec {
  template: KubeadmControlPlaneTemplateSpecTemplate;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplate {
  metadata?: KubeadmControlPlaneTemplateSpecTemplateMetadata;
  spec?: KubeadmControlPlaneTemplateSpecTemplateSpec;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpec {
  kubeadmConfigSpec?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpec;
  machineNaming?: KubeadmControlPlaneTemplateSpecTemplateSpecMachineNaming;
  machineTemplate?: KubeadmControlPlaneTemplateSpecTemplateSpecMachineTemplate;
  remediation?: KubeadmControlPlaneTemplateSpecTemplateSpecRemediation;
  rollout?: KubeadmControlPlaneTemplateSpecTemplateSpecRollout;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpec {
  /**
   * 1 … 1000 items
   * each: 1 … 10240 characters
   */
  bootCommands?: readonly string[];
  clusterConfiguration?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfiguration;
  diskSetup?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecDiskSetup;
  /** 1 … 200 items */
  files?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecFiles[];
  format?: "cloud-config" | "ignition";
  ignition?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecIgnition;
  initConfiguration?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfiguration;
  joinConfiguration?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfiguration;
  /**
   * 1 … 100 items
   * each: 1 … 100 items
   */
  mounts?: readonly (readonly string[])[];
  ntp?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecNtp;
  /**
   * 1 … 1000 items
   * each: 1 … 10240 characters
   */
  postKubeadmCommands?: readonly string[];
  /**
   * 1 … 1000 items
   * each: 1 … 10240 characters
   */
  preKubeadmCommands?: readonly string[];
  /** 1 … 100 items */
  users?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecUsers[];
  verbosity?: number;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecMachineNaming {
  /** 1 … 256 characters */
  template?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecMachineTemplate {
  metadata?: KubeadmControlPlaneTemplateSpecTemplateMetadata;
  spec?: KubeadmControlPlaneTemplateSpecTemplateSpecMachineTemplateSpec;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecRemediation {
  maxRetry?: number;
  /** at least 0 */
  minHealthyPeriodSeconds?: number;
  /** at least 0 */
  retryPeriodSeconds?: number;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecRollout {
  /** format date-time */
  after?: string;
  before?: KubeadmControlPlaneTemplateSpecTemplateSpecRolloutBefore;
  strategy?: KubeadmControlPlaneTemplateSpecTemplateSpecRolloutStrategy;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfiguration {
  apiServer?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServer;
  /** 1 … 36500 */
  caCertificateValidityPeriodDays?: number;
  /** 1 … 1095 */
  certificateValidityPeriodDays?: number;
  /** 1 … 512 characters */
  certificatesDir?: string;
  /** 1 … 512 characters */
  controlPlaneEndpoint?: string;
  controllerManager?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationControllerManager;
  dns?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationDns;
  encryptionAlgorithm?: "ECDSA-P256" | "ECDSA-P384" | "RSA-2048" | "RSA-3072" | "RSA-4096";
  etcd?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcd;
  featureGates?: { [k: string]: boolean };
  /** 1 … 512 characters */
  imageRepository?: string;
  scheduler?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationControllerManager;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecDiskSetup {
  /** at most 100 items */
  filesystems?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecDiskSetupFilesystems[];
  /** at most 100 items */
  partitions?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecDiskSetupPartitions[];
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecFiles {
  append?: boolean;
  /** 1 … 10240 characters */
  content?: string;
  contentFormat?: "Raw" | "Template";
  contentFrom?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecFilesContentFrom;
  encoding?: "base64" | "gzip" | "gzip+base64";
  /** 1 … 256 characters */
  owner?: string;
  /** 1 … 512 characters */
  path: string;
  /** 1 … 16 characters */
  permissions?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecIgnition {
  containerLinuxConfig?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecIgnitionContainerLinuxConfig;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfiguration {
  /** 1 … 100 items */
  bootstrapTokens?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationBootstrapTokens[];
  localAPIEndpoint?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint;
  nodeRegistration?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistration;
  patches?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationPatches;
  /**
   * 1 … 50 items
   * each: 1 … 256 characters
   */
  skipPhases?: readonly string[];
  timeouts?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationTimeouts;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfiguration {
  /** 1 … 512 characters */
  caCertPath?: string;
  controlPlane?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationControlPlane;
  discovery?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscovery;
  nodeRegistration?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistration;
  patches?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationPatches;
  /**
   * 1 … 50 items
   * each: 1 … 256 characters
   */
  skipPhases?: readonly string[];
  timeouts?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationTimeouts;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecNtp {
  enabled?: boolean;
  /**
   * at most 100 items
   * each: 1 … 512 characters
   */
  servers?: readonly string[];
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecUsers {
  /** 1 … 256 characters */
  gecos?: string;
  /** 1 … 256 characters */
  groups?: string;
  /** 1 … 256 characters */
  homeDir?: string;
  inactive?: boolean;
  lockPassword?: boolean;
  /** 1 … 256 characters */
  name: string;
  /** 1 … 256 characters */
  passwd?: string;
  passwdFrom?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecFilesContentFrom;
  /** 1 … 256 characters */
  primaryGroup?: string;
  /** 1 … 256 characters */
  shell?: string;
  /**
   * at most 100 items
   * each: 1 … 2048 characters
   */
  sshAuthorizedKeys?: readonly string[];
  /** 1 … 256 characters */
  sudo?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecMachineTemplateSpec {
  deletion?: KubeadmControlPlaneTemplateSpecTemplateSpecMachineTemplateSpecDeletion;
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecMachineTemplateSpecTaints[];
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecRolloutBefore {
  /** at least 7 */
  certificatesExpiryDays?: number;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecRolloutStrategy {
  rollingUpdate?: KubeadmControlPlaneTemplateSpecTemplateSpecRolloutStrategyRollingUpdate;
  type: "RollingUpdate";
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServer {
  /**
   * 1 … 100 items
   * each: 1 … 253 characters
   */
  certSANs?: readonly string[];
  /**
   * 1 … 100 items
   * one per `name`, `value`
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  extraArgs?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[];
  /** 1 … 100 items */
  extraEnvs?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** 1 … 100 items */
  extraVolumes?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[];
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationControllerManager {
  /**
   * 1 … 100 items
   * one per `name`, `value`
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  extraArgs?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[];
  /** 1 … 100 items */
  extraEnvs?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** 1 … 100 items */
  extraVolumes?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[];
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationDns {
  /** 1 … 512 characters */
  imageRepository?: string;
  /** 1 … 256 characters */
  imageTag?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcd {
  external?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcdExternal;
  local?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcdLocal;
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecDiskSetupFilesystems {
  /** 1 … 256 characters */
  device: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  extraOpts?: readonly string[];
  /** 1 … 128 characters */
  filesystem: string;
  /** 1 … 512 characters */
  label?: string;
  overwrite?: boolean;
  /** 1 … 128 characters */
  partition?: string;
  /** 1 … 128 characters */
  replaceFS?: string;
}
/** rule: `[has(self.layout),has(self.diskLayout)].filter(x,x==true).size() == 1` */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecDiskSetupPartitions {
  /** 1 … 256 characters */
  device: string;
  /** 1 … 100 items */
  diskLayout?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecDiskSetupPartitionsDiskLayout[];
  layout?: boolean;
  overwrite?: boolean;
  tableType?: "mbr" | "gpt";
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecFilesContentFrom {
  secret: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecFilesContentFromSecret;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecIgnitionContainerLinuxConfig {
  /** 1 … 32768 characters */
  additionalConfig?: string;
  strict?: boolean;
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationBootstrapTokens {
  /** 1 … 512 characters */
  description?: string;
  /** format date-time */
  expires?: string;
  /**
   * 1 … 100 items
   * each: 1 … 256 characters
   */
  groups?: readonly string[];
  /** 1 … 23 characters */
  token: string;
  /** at least 0 */
  ttlSeconds?: number;
  /**
   * 1 … 100 items
   * each: 1 … 256 characters
   */
  usages?: readonly string[];
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint {
  /** 1 … 39 characters */
  advertiseAddress?: string;
  /** at least 1 */
  bindPort?: number;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistration {
  /** 1 … 512 characters */
  criSocket?: string;
  /**
   * 1 … 50 items
   * each: 1 … 512 characters
   */
  ignorePreflightErrors?: readonly string[];
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  imagePullSerial?: boolean;
  /**
   * 1 … 100 items
   * one per `name`, `value`
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  kubeletExtraArgs?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[];
  /** 1 … 253 characters */
  name?: string;
  /** 0 … 100 items */
  taints?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistrationTaints[];
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationPatches {
  /** 1 … 512 characters */
  directory?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationTimeouts {
  /** at least 0 */
  controlPlaneComponentHealthCheckSeconds?: number;
  /** at least 0 */
  discoverySeconds?: number;
  /** at least 0 */
  etcdAPICallSeconds?: number;
  /** at least 0 */
  kubeletHealthCheckSeconds?: number;
  /** at least 0 */
  kubernetesAPICallSeconds?: number;
  /** at least 0 */
  tlsBootstrapSeconds?: number;
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationControlPlane {
  localAPIEndpoint?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscovery {
  bootstrapToken?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken;
  file?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFile;
  /** 1 … 512 characters */
  tlsBootstrapToken?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecMachineTemplateSpecDeletion {
  /** at least 0 */
  nodeDeletionTimeoutSeconds?: number;
  /** at least 0 */
  nodeDrainTimeoutSeconds?: number;
  /** at least 0 */
  nodeVolumeDetachTimeoutSeconds?: number;
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecMachineTemplateSpecTaints {
  effect: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
  /**
   * 1 … 317 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`
   */
  key: string;
  propagation: "Always" | "OnInitialization";
  /**
   * 1 … 63 characters
   * pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  value?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecRolloutStrategyRollingUpdate {
  maxSurge?: number | string;
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs {
  /** 1 … 256 characters */
  name: string;
  /** 0 … 1024 characters */
  value: string;
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes {
  /** 1 … 512 characters */
  hostPath: string;
  /** 1 … 512 characters */
  mountPath: string;
  /** 1 … 512 characters */
  name: string;
  pathType?: string;
  readOnly?: boolean;
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcdExternal {
  /** 1 … 512 characters */
  caFile: string;
  /** 1 … 512 characters */
  certFile: string;
  /**
   * 1 … 50 items
   * each: 1 … 512 characters
   */
  endpoints: readonly string[];
  /** 1 … 512 characters */
  keyFile: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcdLocal {
  /** 1 … 512 characters */
  dataDir?: string;
  /**
   * 1 … 100 items
   * one per `name`, `value`
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  extraArgs?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[];
  /** 1 … 100 items */
  extraEnvs?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** 1 … 512 characters */
  imageRepository?: string;
  /** 1 … 256 characters */
  imageTag?: string;
  /**
   * 1 … 100 items
   * each: 1 … 253 characters
   */
  peerCertSANs?: readonly string[];
  /**
   * 1 … 100 items
   * each: 1 … 253 characters
   */
  serverCertSANs?: readonly string[];
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecDiskSetupPartitionsDiskLayout {
  /**
   * 1 … 36 characters
   * rule: `self.matches('^(Linux|LinuxSwap|LinuxRAID|LVM|Fat32|NTFS|LinuxExtended|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})$')`
   */
  partitionType?: string;
  /** 1 … 100 */
  percentage: number;
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecFilesContentFromSecret {
  /** 1 … 256 characters */
  key: string;
  /** 1 … 253 characters */
  name: string;
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistrationTaints {
  effect: string;
  key: string;
  /** format date-time */
  timeAdded?: string;
  value?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken {
  /** 1 … 512 characters */
  apiServerEndpoint?: string;
  /**
   * 1 … 100 items
   * each: 1 … 512 characters
   */
  caCertHashes?: readonly string[];
  /** 1 … 512 characters */
  token?: string;
  unsafeSkipCAVerification?: boolean;
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFile {
  kubeConfig?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig;
  /** 1 … 512 characters */
  kubeConfigPath: string;
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig {
  cluster?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster;
  user: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster {
  /**
   * 1 … 51200 characters
   * format byte
   */
  certificateAuthorityData?: string;
  insecureSkipTLSVerify?: boolean;
  /** 1 … 512 characters */
  proxyURL?: string;
  /** 1 … 512 characters */
  server?: string;
  /** 1 … 512 characters */
  tlsServerName?: string;
}
/** at least 1 field */
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser {
  authProvider?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider;
  exec?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec;
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider {
  config?: { [k: string]: string };
  /** 1 … 256 characters */
  name: string;
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec {
  /** 1 … 512 characters */
  apiVersion?: string;
  /**
   * 1 … 100 items
   * each: 1 … 512 characters
   */
  args?: readonly string[];
  /** 1 … 1024 characters */
  command: string;
  /** 1 … 100 items */
  env?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv[];
  provideClusterInfo?: boolean;
}
export interface KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv {
  /** 1 … 512 characters */
  name: string;
  /** 1 … 512 characters */
  value: string;
}
/**
 * `controlplane.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class KubeadmControlPlaneTemplateV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KubeadmControlPlaneTemplateV1Beta1Props): { [K in keyof KubeadmControlPlaneTemplateV1Beta1Props]: KubeadmControlPlaneTemplateV1Beta1Props[K] } & { apiVersion: 'controlplane.cluster.x-k8s.io/v1beta1'; kind: 'KubeadmControlPlaneTemplate' };
  constructor(scope: Construct, id: string, props?: KubeadmControlPlaneTemplateV1Beta1Props);
}
export interface KubeadmControlPlaneTemplateV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: KubeadmControlPlaneTemplateV1Beta1Spec;
}
export interface KubeadmControlPlaneTemplateV1Beta1Spec {
  template: KubeadmControlPlaneTemplateV1Beta1SpecTemplate;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplate {
  metadata?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateMetadata;
  spec: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpec;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpec {
  kubeadmConfigSpec: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpec;
  machineNamingStrategy?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecMachineNamingStrategy;
  machineTemplate?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecMachineTemplate;
  remediationStrategy?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecRemediationStrategy;
  /** format date-time */
  rolloutAfter?: string;
  rolloutBefore?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecRolloutBefore;
  /** @default {"rollingUpdate":{"maxSurge":1},"type":"RollingUpdate"} */
  rolloutStrategy?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecRolloutStrategy;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpec {
  /**
   * at most 1000 items
   * each: 1 … 10240 characters
   */
  bootCommands?: readonly string[];
  clusterConfiguration?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfiguration;
  diskSetup?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecDiskSetup;
  /** at most 200 items */
  files?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecFiles[];
  format?: "cloud-config" | "ignition";
  ignition?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecIgnition;
  initConfiguration?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfiguration;
  joinConfiguration?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfiguration;
  /** at most 100 items */
  mounts?: readonly (readonly string[])[];
  ntp?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecNtp;
  /**
   * at most 1000 items
   * each: 1 … 10240 characters
   */
  postKubeadmCommands?: readonly string[];
  /**
   * at most 1000 items
   * each: 1 … 10240 characters
   */
  preKubeadmCommands?: readonly string[];
  useExperimentalRetryJoin?: boolean;
  /** at most 100 items */
  users?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecUsers[];
  verbosity?: number;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecMachineNamingStrategy {
  /** 1 … 256 characters */
  template?: string;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecMachineTemplate {
  metadata?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateMetadata;
  nodeDeletionTimeout?: string;
  nodeDrainTimeout?: string;
  nodeVolumeDetachTimeout?: string;
  /**
   * 1 … 64 items
   * one per `key`, `effect`
   */
  taints?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecMachineTemplateSpecTaints[];
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecRemediationStrategy {
  maxRetry?: number;
  minHealthyPeriod?: string;
  retryPeriod?: string;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecRolloutBefore {
  certificatesExpiryDays?: number;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecRolloutStrategy {
  rollingUpdate?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecRolloutStrategyRollingUpdate;
  type?: "RollingUpdate";
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfiguration {
  apiServer?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServer;
  apiVersion?: string;
  /** 1 … 36500 */
  caCertificateValidityPeriodDays?: number;
  /** 1 … 1095 */
  certificateValidityPeriodDays?: number;
  /** 1 … 512 characters */
  certificatesDir?: string;
  /** 1 … 63 characters */
  clusterName?: string;
  /** 1 … 512 characters */
  controlPlaneEndpoint?: string;
  controllerManager?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationControllerManager;
  dns?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationDns;
  encryptionAlgorithm?: "ECDSA-P256" | "ECDSA-P384" | "RSA-2048" | "RSA-3072" | "RSA-4096";
  etcd?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcd;
  featureGates?: { [k: string]: boolean };
  /** 1 … 512 characters */
  imageRepository?: string;
  kind?: string;
  /** 1 … 256 characters */
  kubernetesVersion?: string;
  networking?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationNetworking;
  scheduler?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationControllerManager;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecDiskSetup {
  /** at most 100 items */
  filesystems?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecDiskSetupFilesystems[];
  /** at most 100 items */
  partitions?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecDiskSetupPartitions[];
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecIgnition {
  containerLinuxConfig?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecIgnitionContainerLinuxConfig;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfiguration {
  apiVersion?: string;
  /** at most 100 items */
  bootstrapTokens?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationBootstrapTokens[];
  kind?: string;
  localAPIEndpoint?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint;
  nodeRegistration?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistration;
  patches?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationPatches;
  /**
   * at most 50 items
   * each: 1 … 256 characters
   */
  skipPhases?: readonly string[];
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfiguration {
  apiVersion?: string;
  /** 1 … 512 characters */
  caCertPath?: string;
  controlPlane?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationControlPlane;
  discovery?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscovery;
  kind?: string;
  nodeRegistration?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistration;
  patches?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationPatches;
  /**
   * at most 50 items
   * each: 1 … 256 characters
   */
  skipPhases?: readonly string[];
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecNtp {
  enabled?: boolean;
  /**
   * at most 100 items
   * each: 1 … 512 characters
   */
  servers?: readonly string[];
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecUsers {
  /** 1 … 256 characters */
  gecos?: string;
  /** 1 … 256 characters */
  groups?: string;
  /** 1 … 256 characters */
  homeDir?: string;
  inactive?: boolean;
  lockPassword?: boolean;
  /** 1 … 256 characters */
  name: string;
  /** 1 … 256 characters */
  passwd?: string;
  passwdFrom?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecFilesContentFrom;
  /** 1 … 256 characters */
  primaryGroup?: string;
  /** 1 … 256 characters */
  shell?: string;
  /**
   * at most 100 items
   * each: 1 … 2048 characters
   */
  sshAuthorizedKeys?: readonly string[];
  /** 1 … 256 characters */
  sudo?: string;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecRolloutStrategyRollingUpdate {
  maxSurge?: number | string;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServer {
  /**
   * at most 100 items
   * each: 1 … 253 characters
   */
  certSANs?: readonly string[];
  extraArgs?: { [k: string]: string };
  /** at most 100 items */
  extraEnvs?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** at most 100 items */
  extraVolumes?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[];
  timeoutForControlPlane?: string;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationControllerManager {
  extraArgs?: { [k: string]: string };
  /** at most 100 items */
  extraEnvs?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** at most 100 items */
  extraVolumes?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[];
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationDns {
  /** 1 … 512 characters */
  imageRepository?: string;
  /** 1 … 256 characters */
  imageTag?: string;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcd {
  external?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcdExternal;
  local?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcdLocal;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationNetworking {
  /** 1 … 253 characters */
  dnsDomain?: string;
  /** 1 … 1024 characters */
  podSubnet?: string;
  /** 1 … 1024 characters */
  serviceSubnet?: string;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecDiskSetupFilesystems {
  /** 1 … 256 characters */
  device: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  extraOpts?: readonly string[];
  /** 1 … 128 characters */
  filesystem: string;
  /** 1 … 512 characters */
  label?: string;
  overwrite?: boolean;
  /** 1 … 128 characters */
  partition?: string;
  /** 1 … 128 characters */
  replaceFS?: string;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecDiskSetupPartitions {
  /** 1 … 256 characters */
  device: string;
  /** 1 … 100 items */
  diskLayout?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecDiskSetupPartitionsDiskLayout[];
  layout: boolean;
  overwrite?: boolean;
  tableType?: "mbr" | "gpt";
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecIgnitionContainerLinuxConfig {
  /** 1 … 32768 characters */
  additionalConfig?: string;
  strict?: boolean;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationBootstrapTokens {
  /** 1 … 512 characters */
  description?: string;
  /** format date-time */
  expires?: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  groups?: readonly string[];
  token: string;
  ttl?: string;
  /**
   * at most 100 items
   * each: 1 … 256 characters
   */
  usages?: readonly string[];
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint {
  /** 1 … 39 characters */
  advertiseAddress?: string;
  bindPort?: number;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistration {
  /** 1 … 512 characters */
  criSocket?: string;
  /**
   * at most 50 items
   * each: 1 … 512 characters
   */
  ignorePreflightErrors?: readonly string[];
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  imagePullSerial?: boolean;
  kubeletExtraArgs?: { [k: string]: string };
  /** 1 … 253 characters */
  name?: string;
  /** at most 100 items */
  taints?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistrationTaints[];
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationPatches {
  /** 1 … 512 characters */
  directory?: string;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationControlPlane {
  localAPIEndpoint?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscovery {
  bootstrapToken?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken;
  file?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFile;
  timeout?: string;
  /** 1 … 512 characters */
  tlsBootstrapToken?: string;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcdExternal {
  /** 1 … 512 characters */
  caFile: string;
  /** 1 … 512 characters */
  certFile: string;
  /**
   * at most 50 items
   * each: 1 … 512 characters
   */
  endpoints: readonly string[];
  /** 1 … 512 characters */
  keyFile: string;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcdLocal {
  /** 1 … 512 characters */
  dataDir?: string;
  extraArgs?: { [k: string]: string };
  /** at most 100 items */
  extraEnvs?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[];
  /** 1 … 512 characters */
  imageRepository?: string;
  /** 1 … 256 characters */
  imageTag?: string;
  /**
   * at most 100 items
   * each: 1 … 253 characters
   */
  peerCertSANs?: readonly string[];
  /**
   * at most 100 items
   * each: 1 … 253 characters
   */
  serverCertSANs?: readonly string[];
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken {
  /** 1 … 512 characters */
  apiServerEndpoint?: string;
  /**
   * at most 100 items
   * each: 1 … 512 characters
   */
  caCertHashes?: readonly string[];
  /** 1 … 512 characters */
  token?: string;
  unsafeSkipCAVerification?: boolean;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFile {
  kubeConfig?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig;
  /** 1 … 512 characters */
  kubeConfigPath: string;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig {
  cluster?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster;
  user: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster {
  /**
   * 1 … 51200 characters
   * format byte
   */
  certificateAuthorityData?: string;
  insecureSkipTLSVerify?: boolean;
  /** 1 … 512 characters */
  proxyURL?: string;
  /** 1 … 512 characters */
  server?: string;
  /** 1 … 512 characters */
  tlsServerName?: string;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser {
  authProvider?: KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider;
  exec?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec;
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec {
  /** 1 … 512 characters */
  apiVersion?: string;
  /**
   * at most 100 items
   * each: 1 … 512 characters
   */
  args?: readonly string[];
  /** 1 … 1024 characters */
  command: string;
  /** at most 100 items */
  env?: readonly KubeadmControlPlaneTemplateSpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv[];
  provideClusterInfo?: boolean;
}
/**
 * `ipam.cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class IPAddress extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IPAddressProps): { [K in keyof IPAddressProps]: IPAddressProps[K] } & { apiVersion: 'ipam.cluster.x-k8s.io/v1beta2'; kind: 'IPAddress' };
  constructor(scope: Construct, id: string, props: IPAddressProps);
}
export interface IPAddressProps {
  metadata?: ObjectMeta;
  spec: IPAddressSpec;
}
export interface IPAddressSpec {
  /** 1 … 39 characters */
  address: string;
  claimRef: IPAddressSpecClaimRef;
  /** 1 … 39 characters */
  gateway?: string;
  poolRef: IPAddressSpecPoolRef;
  /** 0 … 128 */
  prefix: number;
}
export interface IPAddressSpecClaimRef {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface IPAddressSpecPoolRef {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  apiGroup: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
/**
 * `ipam.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class IPAddressV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IPAddressV1Beta1Props): { [K in keyof IPAddressV1Beta1Props]: IPAddressV1Beta1Props[K] } & { apiVersion: 'ipam.cluster.x-k8s.io/v1beta1'; kind: 'IPAddress' };
  constructor(scope: Construct, id: string, props?: IPAddressV1Beta1Props);
}
export interface IPAddressV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: IPAddressV1Beta1Spec;
}
export interface IPAddressV1Beta1Spec {
  /** 1 … 39 characters */
  address: string;
  claimRef: IPAddressV1Beta1SpecClaimRef;
  /** 1 … 39 characters */
  gateway?: string;
  poolRef: IPAddressV1Beta1SpecPoolRef;
  prefix: number;
}
export interface IPAddressV1Beta1SpecClaimRef {
  name?: string;
}
export interface IPAddressV1Beta1SpecPoolRef {
  apiGroup?: string;
  kind: string;
  name: string;
}
/**
 * `ipam.cluster.x-k8s.io/v1alpha1`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class IPAddressV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IPAddressV1Alpha1Props): { [K in keyof IPAddressV1Alpha1Props]: IPAddressV1Alpha1Props[K] } & { apiVersion: 'ipam.cluster.x-k8s.io/v1alpha1'; kind: 'IPAddress' };
  constructor(scope: Construct, id: string, props?: IPAddressV1Alpha1Props);
}
export interface IPAddressV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: IPAddressV1Beta1Spec;
}
/**
 * `ipam.cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class IPAddressClaim extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IPAddressClaimProps): { [K in keyof IPAddressClaimProps]: IPAddressClaimProps[K] } & { apiVersion: 'ipam.cluster.x-k8s.io/v1beta2'; kind: 'IPAddressClaim' };
  constructor(scope: Construct, id: string, props: IPAddressClaimProps);
}
export interface IPAddressClaimProps {
  metadata?: ObjectMeta;
  spec: IPAddressClaimSpec;
}
export interface IPAddressClaimSpec {
  /** 1 … 63 characters */
  clusterName?: string;
  poolRef: IPAddressClaimSpecPoolRef;
}
export interface IPAddressClaimSpecPoolRef {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  apiGroup: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
/**
 * `ipam.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class IPAddressClaimV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IPAddressClaimV1Beta1Props): { [K in keyof IPAddressClaimV1Beta1Props]: IPAddressClaimV1Beta1Props[K] } & { apiVersion: 'ipam.cluster.x-k8s.io/v1beta1'; kind: 'IPAddressClaim' };
  constructor(scope: Construct, id: string, props?: IPAddressClaimV1Beta1Props);
}
export interface IPAddressClaimV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: IPAddressClaimV1Beta1Spec;
}
export interface IPAddressClaimV1Beta1Spec {
  /** 1 … 63 characters */
  clusterName?: string;
  poolRef: IPAddressClaimV1Beta1SpecPoolRef;
}
export interface IPAddressClaimV1Beta1SpecPoolRef {
  apiGroup?: string;
  kind: string;
  name: string;
}
/**
 * `ipam.cluster.x-k8s.io/v1alpha1`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class IPAddressClaimV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IPAddressClaimV1Alpha1Props): { [K in keyof IPAddressClaimV1Alpha1Props]: IPAddressClaimV1Alpha1Props[K] } & { apiVersion: 'ipam.cluster.x-k8s.io/v1alpha1'; kind: 'IPAddressClaim' };
  constructor(scope: Construct, id: string, props?: IPAddressClaimV1Alpha1Props);
}
export interface IPAddressClaimV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: IPAddressClaimV1Alpha1Spec;
}
export interface IPAddressClaimV1Alpha1Spec {
  poolRef: IPAddressClaimV1Beta1SpecPoolRef;
}
/**
 * `runtime.cluster.x-k8s.io/v1beta2`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class ExtensionConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ExtensionConfigProps): { [K in keyof ExtensionConfigProps]: ExtensionConfigProps[K] } & { apiVersion: 'runtime.cluster.x-k8s.io/v1beta2'; kind: 'ExtensionConfig' };
  constructor(scope: Construct, id: string, props: ExtensionConfigProps);
}
export interface ExtensionConfigProps {
  metadata?: ObjectMeta;
  spec: ExtensionConfigSpec;
}
export interface ExtensionConfigSpec {
  clientConfig: WebhookClientConfig;
  namespaceSelector?: LabelSelector;
  settings?: { [k: string]: string };
}
/**
 * `runtime.cluster.x-k8s.io/v1alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class ExtensionConfigV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ExtensionConfigV1Alpha1Props): { [K in keyof ExtensionConfigV1Alpha1Props]: ExtensionConfigV1Alpha1Props[K] } & { apiVersion: 'runtime.cluster.x-k8s.io/v1alpha1'; kind: 'ExtensionConfig' };
  constructor(scope: Construct, id: string, props?: ExtensionConfigV1Alpha1Props);
}
export interface ExtensionConfigV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: ExtensionConfigV1Alpha1Spec;
}
export interface ExtensionConfigV1Alpha1Spec {
  clientConfig: WebhookClientConfig;
  namespaceSelector?: LabelSelector;
  settings?: { [k: string]: string };
}

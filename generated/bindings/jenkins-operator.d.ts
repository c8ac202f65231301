// Machine-written by `npx projen generate` from jenkins-operator v0.8.1 (github:jenkinsci/kubernetes-operator@3a5b7f6b4f698b9ebbf58e3c3a474911d70eb96a, digest 3129b49cffaafc4867a6044b6bda52eb): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ConfigMapKeySelector, EnvFromSource, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, SELinuxOptions, ScaleIOVolumeSource, SecretKeySelector, StorageOSVolumeSource, Sysctl, TCPSocketAction, TypedLocalObjectReference, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource } from './kubernetes/core/v1';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `jenkins.io/v1alpha2`, namespaced
 * @see https://github.com/jenkinsci/kubernetes-operator
 */
export declare class Jenkins extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: JenkinsProps): { [K in keyof JenkinsProps]: JenkinsProps[K] } & { apiVersion: 'jenkins.io/v1alpha2'; kind: 'Jenkins' };
  constructor(scope: Construct, id: string, props?: JenkinsProps);
}
export interface JenkinsProps {
  metadata?: ObjectMeta;
  spec?: JenkinsSpec;
}
export interface JenkinsSpec {
  backup?: JenkinsSpecBackup;
  configurationAsCode?: JenkinsSpecConfigurationAsCode;
  groovyScripts?: JenkinsSpecConfigurationAsCode;
  jenkinsAPISettings: JenkinsSpecJenkinsAPISettings;
  master: JenkinsSpecMaster;
  notifications?: readonly JenkinsSpecNotifications[];
  restore?: JenkinsSpecRestore;
  roles?: readonly JenkinsSpecRoles[];
  seedJobAgentImage?: string;
  seedJobs?: readonly JenkinsSpecSeedJobs[];
  service?: JenkinsSpecService;
  serviceAccount?: JenkinsSpecServiceAccount;
  slaveService?: JenkinsSpecService;
  validateSecurityWarnings?: boolean;
}
export interface JenkinsSpecBackup {
  action: JenkinsSpecBackupAction;
  containerName: string;
  interval: number;
  makeBackupBeforePodDeletion: boolean;
}
export interface JenkinsSpecConfigurationAsCode {
  configurations: readonly JenkinsSpecConfigurationAsCodeConfigurations[];
  secret: JenkinsSpecConfigurationAsCodeConfigurations;
}
export interface JenkinsSpecJenkinsAPISettings {
  authorizationStrategy: string;
}
export interface JenkinsSpecMaster {
  annotations?: { [k: string]: string };
  basePlugins?: readonly JenkinsSpecMasterBasePlugins[];
  containers?: readonly JenkinsSpecMasterContainers[];
  disableCSRFProtection: boolean;
  hostAliases?: readonly JenkinsSpecMasterHostAliases[];
  /** → Secret */
  imagePullSecrets?: readonly JenkinsSpecMasterImagePullSecrets[];
  labels?: { [k: string]: string };
  latestPlugins?: boolean;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  plugins?: readonly JenkinsSpecMasterBasePlugins[];
  /** → PriorityClass */
  priorityClassName?: string;
  securityContext?: JenkinsSpecMasterSecurityContext;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly JenkinsSpecMasterTolerations[];
  volumes?: readonly JenkinsSpecMasterVolumes[];
}
export interface JenkinsSpecNotifications {
  level: string;
  mailgun?: JenkinsSpecNotificationsMailgun;
  name: string;
  slack?: JenkinsSpecNotificationsSlack;
  smtp?: JenkinsSpecNotificationsSmtp;
  teams?: JenkinsSpecNotificationsSlack;
  verbose: boolean;
}
export interface JenkinsSpecRestore {
  action: JenkinsSpecBackupAction;
  containerName: string;
  getLatestAction?: JenkinsSpecBackupAction;
  recoveryOnce?: number;
}
export interface JenkinsSpecRoles {
  apiGroup: string;
  kind: string;
  name: string;
}
export interface JenkinsSpecSeedJobs {
  additionalClasspath?: string;
  bitbucketPushTrigger?: boolean;
  buildPeriodically?: string;
  credentialID?: string;
  credentialType?: string;
  description?: string;
  failOnMissingPlugin?: boolean;
  githubPushTrigger?: boolean;
  id?: string;
  ignoreMissingFiles?: boolean;
  pollSCM?: string;
  repositoryBranch?: string;
  repositoryUrl?: string;
  targets?: string;
  unstableOnDeprecation?: boolean;
}
export interface JenkinsSpecService {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  loadBalancerIP?: string;
  loadBalancerSourceRanges?: readonly string[];
  nodePort?: number;
  port?: number;
  type?: string;
}
export interface JenkinsSpecServiceAccount {
  annotations?: { [k: string]: string };
}
export interface JenkinsSpecBackupAction {
  exec?: JenkinsSpecBackupActionExec;
}
export interface JenkinsSpecConfigurationAsCodeConfigurations {
  name: string;
}
export interface JenkinsSpecMasterBasePlugins {
  downloadURL?: string;
  name: string;
  version: string;
}
export interface JenkinsSpecMasterContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly JenkinsSpecMasterContainersEnv[];
  envFrom?: readonly EnvFromSource[];
  image: string;
  imagePullPolicy: string;
  lifecycle?: JenkinsSpecMasterContainersLifecycle;
  livenessProbe?: JenkinsSpecMasterContainersLivenessProbe;
  name: string;
  ports?: readonly JenkinsSpecMasterContainersPorts[];
  readinessProbe?: JenkinsSpecMasterContainersLivenessProbe;
  resources: VolumeResourceRequirements;
  securityContext?: JenkinsSpecMasterContainersSecurityContext;
  volumeMounts?: readonly JenkinsSpecMasterContainersVolumeMounts[];
  workingDir?: string;
}
export interface JenkinsSpecMasterHostAliases {
  hostnames?: readonly string[];
  ip?: string;
}
export interface JenkinsSpecMasterImagePullSecrets {
  name?: string;
}
export interface JenkinsSpecMasterSecurityContext {
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: JenkinsSpecMasterSecurityContextSeccompProfile;
  supplementalGroups?: readonly number[];
  sysctls?: readonly Sysctl[];
  windowsOptions?: JenkinsSpecMasterSecurityContextWindowsOptions;
}
export interface JenkinsSpecMasterTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface JenkinsSpecMasterVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: JenkinsSpecMasterVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: JenkinsSpecMasterVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: JenkinsSpecMasterVolumesDownwardAPI;
  emptyDir?: JenkinsSpecMasterVolumesEmptyDir;
  ephemeral?: JenkinsSpecMasterVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: JenkinsSpecMasterVolumesHostPath;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: JenkinsSpecMasterVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: JenkinsSpecMasterVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface JenkinsSpecNotificationsMailgun {
  apiKeySecretKeySelector: JenkinsSpecNotificationsMailgunApiKeySecretKeySelector;
  domain: string;
  from: string;
  recipient: string;
}
export interface JenkinsSpecNotificationsSlack {
  webHookURLSecretKeySelector: JenkinsSpecNotificationsMailgunApiKeySecretKeySelector;
}
export interface JenkinsSpecNotificationsSmtp {
  from: string;
  passwordSecretKeySelector: JenkinsSpecNotificationsMailgunApiKeySecretKeySelector;
  port: number;
  server: string;
  tlsInsecureSkipVerify?: boolean;
  to: string;
  usernameSecretKeySelector: JenkinsSpecNotificationsMailgunApiKeySecretKeySelector;
}
export interface JenkinsSpecBackupActionExec {
  command?: readonly string[];
}
export interface JenkinsSpecMasterContainersEnv {
  name: string;
  value?: string;
  valueFrom?: JenkinsSpecMasterContainersEnvValueFrom;
}
export interface JenkinsSpecMasterContainersLifecycle {
  postStart?: JenkinsSpecMasterContainersLifecyclePostStart;
  preStop?: JenkinsSpecMasterContainersLifecyclePostStart;
}
export interface JenkinsSpecMasterContainersLivenessProbe {
  exec?: JenkinsSpecBackupActionExec;
  failureThreshold?: number;
  httpGet?: JenkinsSpecMasterContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  timeoutSeconds?: number;
}
export interface JenkinsSpecMasterContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface JenkinsSpecMasterContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: JenkinsSpecMasterSecurityContextSeccompProfile;
  windowsOptions?: JenkinsSpecMasterSecurityContextWindowsOptions;
}
export interface JenkinsSpecMasterContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  subPath?: string;
  subPathExpr?: string;
}
export interface JenkinsSpecMasterSecurityContextSeccompProfile {
  localhostProfile?: string;
  type: string;
}
export interface JenkinsSpecMasterSecurityContextWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  runAsUserName?: string;
}
export interface JenkinsSpecMasterVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface JenkinsSpecMasterVolumesConfigMap {
  defaultMode?: number;
  items?: readonly JenkinsSpecMasterVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface JenkinsSpecMasterVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly JenkinsSpecMasterVolumesDownwardAPIItems[];
}
export interface JenkinsSpecMasterVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface JenkinsSpecMasterVolumesEphemeral {
  readOnly?: boolean;
  volumeClaimTemplate?: JenkinsSpecMasterVolumesEphemeralVolumeClaimTemplate;
}
export interface JenkinsSpecMasterVolumesHostPath {
  path: string;
  type?: string;
}
export interface JenkinsSpecMasterVolumesProjected {
  defaultMode?: number;
  sources?: readonly JenkinsSpecMasterVolumesProjectedSources[];
}
export interface JenkinsSpecMasterVolumesSecret {
  defaultMode?: number;
  items?: readonly JenkinsSpecMasterVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface JenkinsSpecNotificationsMailgunApiKeySecretKeySelector {
  key: string;
  secret: JenkinsSpecMasterImagePullSecrets;
}
export interface JenkinsSpecMasterContainersEnvValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: ObjectFieldSelector;
  resourceFieldRef?: ResourceFieldSelector;
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface JenkinsSpecMasterContainersLifecyclePostStart {
  exec?: JenkinsSpecBackupActionExec;
  httpGet?: JenkinsSpecMasterContainersLivenessProbeHttpGet;
  tcpSocket?: TCPSocketAction;
}
export interface JenkinsSpecMasterContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface JenkinsSpecMasterVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface JenkinsSpecMasterVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface JenkinsSpecMasterVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: JenkinsSpecMasterVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface JenkinsSpecMasterVolumesProjectedSources {
  configMap?: JenkinsSpecMasterVolumesProjectedSourcesConfigMap;
  downwardAPI?: JenkinsSpecMasterVolumesProjectedSourcesDownwardAPI;
  secret?: JenkinsSpecMasterVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: JenkinsSpecMasterVolumesProjectedSourcesServiceAccountToken;
}
export interface JenkinsSpecMasterVolumesEphemeralVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: TypedLocalObjectReference;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  /** → StorageClass */
  storageClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface JenkinsSpecMasterVolumesProjectedSourcesConfigMap {
  items?: readonly JenkinsSpecMasterVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface JenkinsSpecMasterVolumesProjectedSourcesDownwardAPI {
  items?: readonly JenkinsSpecMasterVolumesDownwardAPIItems[];
}
export interface JenkinsSpecMasterVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}

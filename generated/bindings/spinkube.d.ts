// Machine-written by `npx projen generate` from spinkube v0.6.1 (github:spinframework/spin-operator@96c9d1d1d69c2c04e005375c44f323fb10e31002, digest 712a3e0f409a35e2aade53980f8317e2): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, CephFSVolumeSource, CinderVolumeSource, ConfigMapKeySelector, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPHeader, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, ScaleIOVolumeSource, SecretKeySelector, StorageOSVolumeSource, TypedLocalObjectReference, TypedObjectReference, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource } from './kubernetes/core/v1';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `core.spinkube.dev/v1alpha1`, namespaced
 * @see https://github.com/spinframework/spin-operator
 */
export declare class SpinApp extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SpinAppProps): { [K in keyof SpinAppProps]: SpinAppProps[K] } & { apiVersion: 'core.spinkube.dev/v1alpha1'; kind: 'SpinApp' };
  constructor(scope: Construct, id: string, props?: SpinAppProps);
}
export interface SpinAppProps {
  metadata?: ObjectMeta;
  spec?: SpinAppSpec;
}
export interface SpinAppSpec {
  checks?: SpinAppSpecChecks;
  /** at least 1 item */
  components?: readonly string[];
  deploymentAnnotations?: { [k: string]: string };
  enableAutoscaling?: boolean;
  executor: string;
  image: string;
  /** → Secret */
  imagePullSecrets?: readonly SpinAppSpecImagePullSecrets[];
  invocationLimits?: { [k: string]: string };
  podAnnotations?: { [k: string]: string };
  podLabels?: { [k: string]: string };
  replicas?: number;
  resources?: VolumeResourceRequirements;
  runtimeConfig?: SpinAppSpecRuntimeConfig;
  /** → ServiceAccount */
  serviceAccountName?: string;
  serviceAnnotations?: { [k: string]: string };
  variables?: readonly SpinAppSpecVariables[];
  volumeMounts?: readonly SpinAppSpecVolumeMounts[];
  volumes?: readonly SpinAppSpecVolumes[];
}
export interface SpinAppSpecChecks {
  liveness?: SpinAppSpecChecksLiveness;
  readiness?: SpinAppSpecChecksLiveness;
}
export interface SpinAppSpecImagePullSecrets {
  name?: string;
}
export interface SpinAppSpecRuntimeConfig {
  keyValueStores?: readonly SpinAppSpecRuntimeConfigKeyValueStores[];
  llmCompute?: SpinAppSpecRuntimeConfigLlmCompute;
  loadFromSecret?: string;
  sqliteDatabases?: readonly SpinAppSpecRuntimeConfigKeyValueStores[];
}
export interface SpinAppSpecVariables {
  name: string;
  value?: string;
  valueFrom?: SpinAppSpecVariablesValueFrom;
}
export interface SpinAppSpecVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface SpinAppSpecVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: SpinAppSpecVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: SpinAppSpecVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: SpinAppSpecVolumesDownwardAPI;
  emptyDir?: SpinAppSpecVolumesEmptyDir;
  ephemeral?: SpinAppSpecVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: SpinAppSpecVolumesHostPath;
  image?: SpinAppSpecVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: SpinAppSpecVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: SpinAppSpecVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface SpinAppSpecChecksLiveness {
  /** @default 3 */
  failureThreshold?: number;
  httpGet?: SpinAppSpecChecksLivenessHttpGet;
  /** @default 10 */
  initialDelaySeconds?: number;
  /** @default 10 */
  periodSeconds?: number;
  /** @default 1 */
  successThreshold?: number;
  /** @default 1 */
  timeoutSeconds?: number;
}
export interface SpinAppSpecRuntimeConfigKeyValueStores {
  name: string;
  options?: readonly SpinAppSpecRuntimeConfigKeyValueStoresOptions[];
  type: string;
}
export interface SpinAppSpecRuntimeConfigLlmCompute {
  options?: readonly SpinAppSpecRuntimeConfigKeyValueStoresOptions[];
  type: string;
}
export interface SpinAppSpecVariablesValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: ObjectFieldSelector;
  resourceFieldRef?: ResourceFieldSelector;
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface SpinAppSpecVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface SpinAppSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly SpinAppSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface SpinAppSpecVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly SpinAppSpecVolumesDownwardAPIItems[];
}
export interface SpinAppSpecVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface SpinAppSpecVolumesEphemeral {
  volumeClaimTemplate?: SpinAppSpecVolumesEphemeralVolumeClaimTemplate;
}
export interface SpinAppSpecVolumesHostPath {
  path: string;
  type?: string;
}
export interface SpinAppSpecVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface SpinAppSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly SpinAppSpecVolumesProjectedSources[];
}
export interface SpinAppSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly SpinAppSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface SpinAppSpecChecksLivenessHttpGet {
  httpHeaders?: readonly HTTPHeader[];
  path: string;
}
export interface SpinAppSpecRuntimeConfigKeyValueStoresOptions {
  name: string;
  value?: string;
  valueFrom?: SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFrom;
}
export interface SpinAppSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface SpinAppSpecVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface SpinAppSpecVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface SpinAppSpecVolumesProjectedSources {
  clusterTrustBundle?: SpinAppSpecVolumesProjectedSourcesClusterTrustBundle;
  configMap?: SpinAppSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: SpinAppSpecVolumesProjectedSourcesDownwardAPI;
  secret?: SpinAppSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: SpinAppSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface SpinAppSpecVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface SpinAppSpecVolumesProjectedSourcesConfigMap {
  items?: readonly SpinAppSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface SpinAppSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly SpinAppSpecVolumesDownwardAPIItems[];
}
export interface SpinAppSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
/**
 * `core.spinkube.dev/v1alpha1`, namespaced
 * @see https://github.com/spinframework/spin-operator
 */
export declare class SpinAppExecutor extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SpinAppExecutorProps): { [K in keyof SpinAppExecutorProps]: SpinAppExecutorProps[K] } & { apiVersion: 'core.spinkube.dev/v1alpha1'; kind: 'SpinAppExecutor' };
  constructor(scope: Construct, id: string, props?: SpinAppExecutorProps);
}
export interface SpinAppExecutorProps {
  metadata?: ObjectMeta;
  spec?: SpinAppExecutorSpec;
}
export interface SpinAppExecutorSpec {
  createDeployment: boolean;
  deploymentConfig?: SpinAppExecutorSpecDeploymentConfig;
}
export interface SpinAppExecutorSpecDeploymentConfig {
  caCertSecret?: string;
  installDefaultCACerts?: boolean;
  otel?: SpinAppExecutorSpecDeploymentConfigOtel;
  /** → RuntimeClass */
  runtimeClassName?: string;
  spinImage?: string;
}
export interface SpinAppExecutorSpecDeploymentConfigOtel {
  exporter_otlp_endpoint?: string;
  exporter_otlp_logs_endpoint?: string;
  exporter_otlp_metrics_endpoint?: string;
  exporter_otlp_traces_endpoint?: string;
}

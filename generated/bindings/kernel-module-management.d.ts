// Machine-written by `npx projen generate` from kernel-module-management v1.5.1 (github:ROCm/gpu-operator@858cf255c7dd27cebf1cc5db400eee3aa06ecbbc, digest 6b8d16db4a4801e11fdda12d9e3eaab2): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, CephFSVolumeSource, CinderVolumeSource, ConfigMapKeySelector, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, ResourceRequirements, ScaleIOVolumeSource, SecretKeySelector, StorageOSVolumeSource, TypedLocalObjectReference, TypedObjectReference, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource } from './kubernetes/core/v1';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `kmm.sigs.x-k8s.io/v1beta1`, namespaced
 * @see https://github.com/ROCm/gpu-operator
 */
export declare class Module extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ModuleProps): { [K in keyof ModuleProps]: ModuleProps[K] } & { apiVersion: 'kmm.sigs.x-k8s.io/v1beta1'; kind: 'Module' };
  constructor(scope: Construct, id: string, props?: ModuleProps);
}
export interface ModuleProps {
  metadata?: ObjectMeta;
  spec?: ModuleSpec;
}
export interface ModuleSpec {
  devicePlugin?: ModuleSpecDevicePlugin;
  imageRepoSecret?: ModuleSpecImageRepoSecret;
  moduleLoader: ModuleSpecModuleLoader;
  selector: { [k: string]: string };
  tolerations?: readonly ModuleSpecTolerations[];
}
export interface ModuleSpecDevicePlugin {
  container: ModuleSpecDevicePluginContainer;
  /** → ServiceAccount */
  serviceAccountName?: string;
  volumes?: readonly ModuleSpecDevicePluginVolumes[];
}
export interface ModuleSpecImageRepoSecret {
  name?: string;
}
export interface ModuleSpecModuleLoader {
  container: ModuleSpecModuleLoaderContainer;
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface ModuleSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ModuleSpecDevicePluginContainer {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly ModuleSpecDevicePluginContainerEnv[];
  image: string;
  imagePullPolicy?: string;
  resources?: ResourceRequirements;
  volumeMounts?: readonly ModuleSpecDevicePluginContainerVolumeMounts[];
}
export interface ModuleSpecDevicePluginVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: ModuleSpecDevicePluginVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: ModuleSpecDevicePluginVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: ModuleSpecDevicePluginVolumesDownwardAPI;
  emptyDir?: ModuleSpecDevicePluginVolumesEmptyDir;
  ephemeral?: ModuleSpecDevicePluginVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: ModuleSpecDevicePluginVolumesHostPath;
  image?: ModuleSpecDevicePluginVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: ModuleSpecDevicePluginVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: ModuleSpecDevicePluginVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface ModuleSpecModuleLoaderContainer {
  build?: ModuleSpecModuleLoaderContainerBuild;
  containerImage?: string;
  imagePullPolicy?: string;
  inTreeModuleToRemove?: string;
  inTreeModulesToRemove?: readonly string[];
  /** at least 1 item */
  kernelMappings: readonly ModuleSpecModuleLoaderContainerKernelMappings[];
  modprobe: ModuleSpecModuleLoaderContainerModprobe;
  registryTLS?: ModuleSpecModuleLoaderContainerRegistryTLS;
  sign?: ModuleSpecModuleLoaderContainerSign;
  version?: string;
}
export interface ModuleSpecDevicePluginContainerEnv {
  name: string;
  value?: string;
  valueFrom?: ModuleSpecDevicePluginContainerEnvValueFrom;
}
export interface ModuleSpecDevicePluginContainerVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface ModuleSpecDevicePluginVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface ModuleSpecDevicePluginVolumesConfigMap {
  defaultMode?: number;
  items?: readonly ModuleSpecDevicePluginVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ModuleSpecDevicePluginVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly ModuleSpecDevicePluginVolumesDownwardAPIItems[];
}
export interface ModuleSpecDevicePluginVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface ModuleSpecDevicePluginVolumesEphemeral {
  volumeClaimTemplate?: ModuleSpecDevicePluginVolumesEphemeralVolumeClaimTemplate;
}
export interface ModuleSpecDevicePluginVolumesHostPath {
  path: string;
  type?: string;
}
export interface ModuleSpecDevicePluginVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface ModuleSpecDevicePluginVolumesProjected {
  defaultMode?: number;
  sources?: readonly ModuleSpecDevicePluginVolumesProjectedSources[];
}
export interface ModuleSpecDevicePluginVolumesSecret {
  defaultMode?: number;
  items?: readonly ModuleSpecDevicePluginVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface ModuleSpecModuleLoaderContainerBuild {
  baseImageRegistryTLS?: ModuleSpecModuleLoaderContainerRegistryTLS;
  buildArgs?: readonly ModuleSpecModuleLoaderContainerBuildBuildArgs[];
  dockerfileConfigMap: ModuleSpecImageRepoSecret;
  kanikoParams?: ModuleSpecModuleLoaderContainerBuildKanikoParams;
  secrets?: readonly ModuleSpecImageRepoSecret[];
  selector?: { [k: string]: string };
}
export interface ModuleSpecModuleLoaderContainerKernelMappings {
  build?: ModuleSpecModuleLoaderContainerBuild;
  containerImage: string;
  inTreeModuleToRemove?: string;
  inTreeModulesToRemove?: readonly string[];
  literal?: string;
  regexp?: string;
  registryTLS?: ModuleSpecModuleLoaderContainerRegistryTLS;
  sign?: ModuleSpecModuleLoaderContainerSign;
}
export interface ModuleSpecModuleLoaderContainerModprobe {
  args?: ModuleSpecModuleLoaderContainerModprobeArgs;
  /** @default "/opt" */
  dirName?: string;
  firmwarePath?: string;
  moduleName?: string;
  modulesLoadingOrder?: readonly string[];
  parameters?: readonly string[];
  rawArgs?: ModuleSpecModuleLoaderContainerModprobeArgs;
}
export interface ModuleSpecModuleLoaderContainerRegistryTLS {
  insecure?: boolean;
  insecureSkipTLSVerify?: boolean;
}
export interface ModuleSpecModuleLoaderContainerSign {
  certSecret: ModuleSpecImageRepoSecret;
  filesToSign?: readonly string[];
  keySecret: ModuleSpecImageRepoSecret;
  unsignedImage?: string;
  unsignedImageRegistryTLS?: ModuleSpecModuleLoaderContainerRegistryTLS;
}
export interface ModuleSpecDevicePluginContainerEnvValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: ObjectFieldSelector;
  resourceFieldRef?: ResourceFieldSelector;
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface ModuleSpecDevicePluginVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface ModuleSpecDevicePluginVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface ModuleSpecDevicePluginVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: ModuleSpecDevicePluginVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface ModuleSpecDevicePluginVolumesProjectedSources {
  clusterTrustBundle?: ModuleSpecDevicePluginVolumesProjectedSourcesClusterTrustBundle;
  configMap?: ModuleSpecDevicePluginVolumesProjectedSourcesConfigMap;
  downwardAPI?: ModuleSpecDevicePluginVolumesProjectedSourcesDownwardAPI;
  secret?: ModuleSpecDevicePluginVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: ModuleSpecDevicePluginVolumesProjectedSourcesServiceAccountToken;
}
export interface ModuleSpecModuleLoaderContainerBuildBuildArgs {
  name: string;
  value: string;
}
export interface ModuleSpecModuleLoaderContainerBuildKanikoParams {
  tag?: string;
}
export interface ModuleSpecModuleLoaderContainerModprobeArgs {
  /** at least 1 item */
  load?: readonly string[];
  /** at least 1 item */
  unload?: readonly string[];
}
export interface ModuleSpecDevicePluginVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface ModuleSpecDevicePluginVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface ModuleSpecDevicePluginVolumesProjectedSourcesConfigMap {
  items?: readonly ModuleSpecDevicePluginVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ModuleSpecDevicePluginVolumesProjectedSourcesDownwardAPI {
  items?: readonly ModuleSpecDevicePluginVolumesDownwardAPIItems[];
}
export interface ModuleSpecDevicePluginVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
/**
 * `kmm.sigs.x-k8s.io/v1beta1`, cluster-scoped
 * @see https://github.com/ROCm/gpu-operator
 */
export declare class NodeModulesConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NodeModulesConfigProps): { [K in keyof NodeModulesConfigProps]: NodeModulesConfigProps[K] } & { apiVersion: 'kmm.sigs.x-k8s.io/v1beta1'; kind: 'NodeModulesConfig' };
  constructor(scope: Construct, id: string, props?: NodeModulesConfigProps);
}
export interface NodeModulesConfigProps {
  metadata?: ObjectMeta;
  spec?: NodeModulesConfigSpec;
}
export interface NodeModulesConfigSpec {
  modules?: readonly NodeModulesConfigSpecModules[];
}
export interface NodeModulesConfigSpecModules {
  config: NodeModulesConfigSpecModulesConfig;
  imageRepoSecret?: NodeModulesConfigSpecModulesImageRepoSecret;
  name: string;
  namespace: string;
  /** → ServiceAccount */
  serviceAccountName: string;
  tolerations?: readonly NodeModulesConfigSpecModulesTolerations[];
}
export interface NodeModulesConfigSpecModulesConfig {
  containerImage: string;
  /** @default "IfNotPresent" */
  imagePullPolicy?: string;
  inTreeModuleToRemove?: string;
  inTreeModulesToRemove?: readonly string[];
  insecurePull: boolean;
  kernelVersion: string;
  modprobe: NodeModulesConfigSpecModulesConfigModprobe;
}
export interface NodeModulesConfigSpecModulesImageRepoSecret {
  name?: string;
}
export interface NodeModulesConfigSpecModulesTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface NodeModulesConfigSpecModulesConfigModprobe {
  args?: NodeModulesConfigSpecModulesConfigModprobeArgs;
  /** @default "/opt" */
  dirName?: string;
  firmwarePath?: string;
  moduleName?: string;
  modulesLoadingOrder?: readonly string[];
  parameters?: readonly string[];
  rawArgs?: NodeModulesConfigSpecModulesConfigModprobeArgs;
}
export interface NodeModulesConfigSpecModulesConfigModprobeArgs {
  /** at least 1 item */
  load?: readonly string[];
  /** at least 1 item */
  unload?: readonly string[];
}
/**
 * `kmm.sigs.x-k8s.io/v1beta2`, cluster-scoped
 * @see https://github.com/ROCm/gpu-operator
 */
export declare class PreflightValidation extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PreflightValidationProps): { [K in keyof PreflightValidationProps]: PreflightValidationProps[K] } & { apiVersion: 'kmm.sigs.x-k8s.io/v1beta2'; kind: 'PreflightValidation' };
  constructor(scope: Construct, id: string, props: PreflightValidationProps);
}
export interface PreflightValidationProps {
  metadata?: ObjectMeta;
  spec: PreflightValidationSpec;
}
export interface PreflightValidationSpec {
  kernelVersion: string;
  pushBuiltImage?: boolean;
}
/**
 * `kmm.sigs.x-k8s.io/v1beta1`, cluster-scoped
 * @deprecated
 * @see https://github.com/ROCm/gpu-operator
 */
export declare class PreflightValidationV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PreflightValidationV1Beta1Props): { [K in keyof PreflightValidationV1Beta1Props]: PreflightValidationV1Beta1Props[K] } & { apiVersion: 'kmm.sigs.x-k8s.io/v1beta1'; kind: 'PreflightValidation' };
  constructor(scope: Construct, id: string, props: PreflightValidationV1Beta1Props);
}
export interface PreflightValidationV1Beta1Props {
  metadata?: ObjectMeta;
  spec: PreflightValidationSpec;
}

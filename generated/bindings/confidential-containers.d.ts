// Machine-written by `npx projen generate` from confidential-containers v0.17.0 (github:confidential-containers/operator@e1765cf1ac8a0ce9e722a75573ad954cd2dc5e37, digest d7f50d1aad6bea731aee5f4f061449c4): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { AWSElasticBlockStoreVolumeSource, AzureFileVolumeSource, CSIVolumeSource, CephFSVolumeSource, CinderVolumeSource, ConfigMapKeySelector, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GitRepoVolumeSource, GlusterfsVolumeSource, ISCSIVolumeSource, NFSVolumeSource, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PortworxVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceFieldSelector, ScaleIOVolumeSource, SecretKeySelector, StorageOSVolumeSource, TypedLocalObjectReference, TypedObjectReference, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource } from './kubernetes/core/v1';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `confidentialcontainers.org/v1beta1`, cluster-scoped
 * @see https://github.com/confidential-containers/operator
 */
export declare class CcRuntime extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CcRuntimeProps): { [K in keyof CcRuntimeProps]: CcRuntimeProps[K] } & { apiVersion: 'confidentialcontainers.org/v1beta1'; kind: 'CcRuntime' };
  constructor(scope: Construct, id: string, props?: CcRuntimeProps);
}
export interface CcRuntimeProps {
  metadata?: ObjectMeta;
  spec?: CcRuntimeSpec;
}
export interface CcRuntimeSpec {
  ccNodeSelector?: LabelSelector | null;
  ccTolerations?: readonly CcRuntimeSpecCcTolerations[];
  config: CcRuntimeSpecConfig;
  runtimeName: "kata" | "enclave-cc";
}
export interface CcRuntimeSpecCcTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface CcRuntimeSpecConfig {
  cleanupCmd?: readonly string[];
  debug?: boolean;
  defaultRuntimeClassName?: string;
  environmentVariables?: readonly CcRuntimeSpecConfigEnvironmentVariables[];
  guestInitrdImage?: string;
  guestKernelImage?: string;
  imagePullPolicy?: string;
  imagePullSecret?: CcRuntimeSpecConfigImagePullSecret;
  installCmd?: readonly string[];
  installDoneLabel?: { [k: string]: string };
  installType: "bundle" | "osnative";
  installerVolumeMounts?: readonly CcRuntimeSpecConfigInstallerVolumeMounts[];
  installerVolumes?: readonly CcRuntimeSpecConfigInstallerVolumes[];
  osNativeRepo?: string;
  payloadImage: string;
  postUninstall?: CcRuntimeSpecConfigPostUninstall;
  preInstall?: CcRuntimeSpecConfigPostUninstall;
  runtimeClasses?: readonly CcRuntimeSpecConfigRuntimeClasses[];
  runtimeImage?: string;
  uninstallCmd?: readonly string[];
  uninstallDoneLabel?: { [k: string]: string };
}
export interface CcRuntimeSpecConfigEnvironmentVariables {
  name: string;
  value?: string;
  valueFrom?: CcRuntimeSpecConfigEnvironmentVariablesValueFrom;
}
export interface CcRuntimeSpecConfigImagePullSecret {
  name?: string;
}
export interface CcRuntimeSpecConfigInstallerVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface CcRuntimeSpecConfigInstallerVolumes {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: CcRuntimeSpecConfigInstallerVolumesAzureDisk;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: CcRuntimeSpecConfigInstallerVolumesConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: CcRuntimeSpecConfigInstallerVolumesDownwardAPI;
  emptyDir?: CcRuntimeSpecConfigInstallerVolumesEmptyDir;
  ephemeral?: CcRuntimeSpecConfigInstallerVolumesEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: CcRuntimeSpecConfigInstallerVolumesHostPath;
  image?: CcRuntimeSpecConfigInstallerVolumesImage;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: CcRuntimeSpecConfigInstallerVolumesProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: CcRuntimeSpecConfigInstallerVolumesSecret;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface CcRuntimeSpecConfigPostUninstall {
  cmd?: readonly string[];
  environmentVariables?: readonly CcRuntimeSpecConfigEnvironmentVariables[];
  image?: string;
  volumeMounts?: readonly CcRuntimeSpecConfigInstallerVolumeMounts[];
  volumes?: readonly CcRuntimeSpecConfigInstallerVolumes[];
}
export interface CcRuntimeSpecConfigRuntimeClasses {
  name: string;
  pulltype: string;
  snapshotter: string;
}
export interface CcRuntimeSpecConfigEnvironmentVariablesValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: ObjectFieldSelector;
  resourceFieldRef?: ResourceFieldSelector;
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface CcRuntimeSpecConfigInstallerVolumesAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** @default "ext4" */
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}
export interface CcRuntimeSpecConfigInstallerVolumesConfigMap {
  defaultMode?: number;
  items?: readonly CcRuntimeSpecConfigInstallerVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface CcRuntimeSpecConfigInstallerVolumesDownwardAPI {
  defaultMode?: number;
  items?: readonly CcRuntimeSpecConfigInstallerVolumesDownwardAPIItems[];
}
export interface CcRuntimeSpecConfigInstallerVolumesEmptyDir {
  medium?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  sizeLimit?: number | string;
}
export interface CcRuntimeSpecConfigInstallerVolumesEphemeral {
  volumeClaimTemplate?: CcRuntimeSpecConfigInstallerVolumesEphemeralVolumeClaimTemplate;
}
export interface CcRuntimeSpecConfigInstallerVolumesHostPath {
  path: string;
  type?: string;
}
export interface CcRuntimeSpecConfigInstallerVolumesImage {
  pullPolicy?: string;
  reference?: string;
}
export interface CcRuntimeSpecConfigInstallerVolumesProjected {
  defaultMode?: number;
  sources?: readonly CcRuntimeSpecConfigInstallerVolumesProjectedSources[];
}
export interface CcRuntimeSpecConfigInstallerVolumesSecret {
  defaultMode?: number;
  items?: readonly CcRuntimeSpecConfigInstallerVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface CcRuntimeSpecConfigInstallerVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface CcRuntimeSpecConfigInstallerVolumesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface CcRuntimeSpecConfigInstallerVolumesEphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: CcRuntimeSpecConfigInstallerVolumesEphemeralVolumeClaimTemplateSpec;
}
export interface CcRuntimeSpecConfigInstallerVolumesProjectedSources {
  clusterTrustBundle?: CcRuntimeSpecConfigInstallerVolumesProjectedSourcesClusterTrustBundle;
  configMap?: CcRuntimeSpecConfigInstallerVolumesProjectedSourcesConfigMap;
  downwardAPI?: CcRuntimeSpecConfigInstallerVolumesProjectedSourcesDownwardAPI;
  secret?: CcRuntimeSpecConfigInstallerVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: CcRuntimeSpecConfigInstallerVolumesProjectedSourcesServiceAccountToken;
}
export interface CcRuntimeSpecConfigInstallerVolumesEphemeralVolumeClaimTemplateSpec {
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
export interface CcRuntimeSpecConfigInstallerVolumesProjectedSourcesClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}
export interface CcRuntimeSpecConfigInstallerVolumesProjectedSourcesConfigMap {
  items?: readonly CcRuntimeSpecConfigInstallerVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface CcRuntimeSpecConfigInstallerVolumesProjectedSourcesDownwardAPI {
  items?: readonly CcRuntimeSpecConfigInstallerVolumesDownwardAPIItems[];
}
export interface CcRuntimeSpecConfigInstallerVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}

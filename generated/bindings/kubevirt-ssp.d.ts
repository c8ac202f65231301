// Machine-written by `npx projen generate` from kubevirt-ssp v1.18.1 (github:kubevirt/hyperconverged-cluster-operator@a7834653e3ea1cd06a5e3610280c6e24c1b2b518, digest f4ede444f66bb20a0e27131f2fa0f28f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { PodAffinity, PodAntiAffinity, TypedLocalObjectReference, TypedObjectReference, VolumeResourceRequirements } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `ssp.kubevirt.io/v1beta3`, namespaced
 * @see https://github.com/kubevirt/hyperconverged-cluster-operator
 */
export declare class SSP extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SSPProps): { [K in keyof SSPProps]: SSPProps[K] } & { apiVersion: 'ssp.kubevirt.io/v1beta3'; kind: 'SSP' };
  constructor(scope: Construct, id: string, props?: SSPProps);
}
export interface SSPProps {
  metadata?: ObjectMeta;
  spec?: SSPSpec;
}
export interface SSPSpec {
  cluster?: SSPSpecCluster;
  commonTemplates: SSPSpecCommonTemplates;
  enableMultipleArchitectures?: boolean;
  templateValidator?: SSPSpecTemplateValidator;
  tlsSecurityProfile?: SSPSpecTlsSecurityProfile;
  tokenGenerationService?: SSPSpecTokenGenerationService;
}
export interface SSPSpecCluster {
  controlPlaneArchitectures?: readonly string[];
  workloadArchitectures?: readonly string[];
}
export interface SSPSpecCommonTemplates {
  dataImportCronTemplates?: readonly SSPSpecCommonTemplatesDataImportCronTemplates[];
  /**
   * at most 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace: string;
}
export interface SSPSpecTemplateValidator {
  placement?: SSPSpecTemplateValidatorPlacement;
  /**
   * at least 0
   * @default 2
   */
  replicas?: number;
}
export interface SSPSpecTlsSecurityProfile {
  custom?: SSPSpecTlsSecurityProfileCustom | null;
  intermediate?: Record<string, never> | null;
  modern?: Record<string, never> | null;
  old?: Record<string, never> | null;
  type?: "Old" | "Intermediate" | "Modern" | "Custom";
}
export interface SSPSpecTokenGenerationService {
  enabled?: boolean;
}
export interface SSPSpecCommonTemplatesDataImportCronTemplates {
  metadata?: SSPSpecCommonTemplatesDataImportCronTemplatesMetadata;
  spec: SSPSpecCommonTemplatesDataImportCronTemplatesSpec;
}
export interface SSPSpecTemplateValidatorPlacement {
  affinity?: SSPSpecTemplateValidatorPlacementAffinity;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly SSPSpecTemplateValidatorPlacementTolerations[];
}
export interface SSPSpecTlsSecurityProfileCustom {
  ciphers?: readonly string[];
  minTLSVersion?: "VersionTLS10" | "VersionTLS11" | "VersionTLS12" | "VersionTLS13";
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpec {
  garbageCollect?: string;
  importsToKeep?: number;
  managedDataSource: string;
  retentionPolicy?: string;
  schedule: string;
  /**
   * → ServiceAccount
   * at least 1 character
   */
  serviceAccountName?: string;
  template: SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplate;
}
export interface SSPSpecTemplateValidatorPlacementAffinity {
  nodeAffinity?: SSPSpecTemplateValidatorPlacementAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface SSPSpecTemplateValidatorPlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplate {
  apiVersion?: string;
  kind?: string;
  metadata?: SSPSpecCommonTemplatesDataImportCronTemplatesMetadata;
  spec: SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpec;
  status?: SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateStatus;
}
export interface SSPSpecTemplateValidatorPlacementAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly SSPSpecTemplateValidatorPlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: SSPSpecTemplateValidatorPlacementAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpec {
  checkpoints?: readonly SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecCheckpoints[];
  contentType?: "kubevirt" | "archive";
  finalCheckpoint?: boolean;
  preallocation?: boolean;
  /** → PriorityClass */
  priorityClassName?: string;
  pvc?: SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecPvc;
  source?: SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSource;
  sourceRef?: SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourceRef;
  storage?: SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecStorage;
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateStatus {
  /** → PersistentVolumeClaim */
  claimName?: string;
  conditions?: readonly SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateStatusConditions[];
  phase?: string;
  progress?: string;
  restartCount?: number;
}
export interface SSPSpecTemplateValidatorPlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: SSPSpecTemplateValidatorPlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface SSPSpecTemplateValidatorPlacementAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly SSPSpecTemplateValidatorPlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecCheckpoints {
  current: string;
  previous: string;
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecPvc {
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
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSource {
  blank?: Record<string, never>;
  gcs?: SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourceGcs;
  http?: SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourceHttp;
  imageio?: SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourceImageio;
  pvc?: SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourcePvc;
  registry?: SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourceRegistry;
  s3?: SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourceS3;
  snapshot?: SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourcePvc;
  upload?: Record<string, never>;
  vddk?: SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourceVddk;
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourceRef {
  kind: string;
  name: string;
  namespace?: string;
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecStorage {
  accessModes?: readonly string[];
  dataSource?: TypedLocalObjectReference;
  dataSourceRef?: TypedObjectReference;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  /** → StorageClass */
  storageClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateStatusConditions {
  /** format date-time */
  lastHeartbeatTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface SSPSpecTemplateValidatorPlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly SSPSpecTemplateValidatorPlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourceGcs {
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourceHttp {
  certConfigMap?: string;
  extraHeaders?: readonly string[];
  secretExtraHeaders?: readonly string[];
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourceImageio {
  certConfigMap?: string;
  diskId: string;
  insecureSkipVerify?: boolean;
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourcePvc {
  name: string;
  namespace: string;
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourceRegistry {
  certConfigMap?: string;
  imageStream?: string;
  platform?: SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourceRegistryPlatform;
  pullMethod?: string;
  /** → Secret */
  secretRef?: string;
  url?: string;
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourceS3 {
  certConfigMap?: string;
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourceVddk {
  backingFile?: string;
  extraArgs?: string;
  initImageURL?: string;
  /** → Secret */
  secretRef?: string;
  thumbprint?: string;
  url?: string;
  uuid?: string;
}
export interface SSPSpecTemplateValidatorPlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface SSPSpecCommonTemplatesDataImportCronTemplatesSpecTemplateSpecSourceRegistryPlatform {
  architecture?: string;
}
/**
 * `ssp.kubevirt.io/v1beta2`, namespaced
 * @deprecated
 * @see https://github.com/kubevirt/hyperconverged-cluster-operator
 */
export declare class SSPV1Beta2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SSPV1Beta2Props): { [K in keyof SSPV1Beta2Props]: SSPV1Beta2Props[K] } & { apiVersion: 'ssp.kubevirt.io/v1beta2'; kind: 'SSP' };
  constructor(scope: Construct, id: string, props?: SSPV1Beta2Props);
}
export interface SSPV1Beta2Props {
  metadata?: ObjectMeta;
  spec?: SSPV1Beta2Spec;
}
export interface SSPV1Beta2Spec {
  commonInstancetypes?: SSPV1Beta2SpecCommonInstancetypes;
  commonTemplates: SSPSpecCommonTemplates;
  featureGates?: SSPV1Beta2SpecFeatureGates;
  tektonPipelines?: SSPV1Beta2SpecTektonPipelines;
  tektonTasks?: SSPV1Beta2SpecTektonPipelines;
  templateValidator?: SSPSpecTemplateValidator;
  tlsSecurityProfile?: SSPSpecTlsSecurityProfile;
  tokenGenerationService?: SSPSpecTokenGenerationService;
}
export interface SSPV1Beta2SpecCommonInstancetypes {
  url?: string;
}
export interface SSPV1Beta2SpecFeatureGates {
  deployCommonInstancetypes?: boolean;
  deployTektonTaskResources?: boolean;
  deployVmConsoleProxy?: boolean;
}
export interface SSPV1Beta2SpecTektonPipelines {
  namespace?: string;
}

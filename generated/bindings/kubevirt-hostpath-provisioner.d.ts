// Machine-written by `npx projen generate` from kubevirt-hostpath-provisioner v1.18.1 (github:kubevirt/hyperconverged-cluster-operator@a7834653e3ea1cd06a5e3610280c6e24c1b2b518, digest 84cbcc326638cfc5eb2d51b0ee3a9433): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { PodAffinity, PodAntiAffinity, TypedLocalObjectReference, TypedObjectReference, VolumeResourceRequirements } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `hostpathprovisioner.kubevirt.io/v1beta1`, cluster-scoped
 * @see https://github.com/kubevirt/hyperconverged-cluster-operator
 */
export declare class HostPathProvisioner extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HostPathProvisionerProps): { [K in keyof HostPathProvisionerProps]: HostPathProvisionerProps[K] } & { apiVersion: 'hostpathprovisioner.kubevirt.io/v1beta1'; kind: 'HostPathProvisioner' };
  constructor(scope: Construct, id: string, props?: HostPathProvisionerProps);
}
export interface HostPathProvisionerProps {
  metadata?: ObjectMeta;
  spec?: HostPathProvisionerSpec;
  status?: HostPathProvisionerStatus;
}
export interface HostPathProvisionerSpec {
  /** no duplicates */
  featureGates?: readonly string[];
  imagePullPolicy?: string;
  pathConfig?: HostPathProvisionerSpecPathConfig;
  storagePools?: readonly HostPathProvisionerSpecStoragePools[];
  workload?: HostPathProvisionerSpecWorkload;
}
export interface HostPathProvisionerStatus {
  conditions?: readonly HostPathProvisionerStatusConditions[];
  observedVersion?: string;
  operatorVersion?: string;
  storagePoolStatuses?: readonly HostPathProvisionerStatusStoragePoolStatuses[];
  targetVersion?: string;
}
export interface HostPathProvisionerSpecPathConfig {
  path?: string;
  useNamingPrefix?: boolean;
}
export interface HostPathProvisionerSpecStoragePools {
  name: string;
  overlayClassName?: string;
  path: string;
  pvcTemplate?: HostPathProvisionerSpecStoragePoolsPvcTemplate;
  snapshotProvider?: string;
}
export interface HostPathProvisionerSpecWorkload {
  affinity?: HostPathProvisionerSpecWorkloadAffinity;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly HostPathProvisionerSpecWorkloadTolerations[];
}
export interface HostPathProvisionerStatusConditions {
  /** format date-time */
  lastHeartbeatTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface HostPathProvisionerStatusStoragePoolStatuses {
  claimStatuses?: readonly HostPathProvisionerStatusStoragePoolStatusesClaimStatuses[];
  currentReady?: number;
  desiredReady?: number;
  name: string;
  phase: string;
}
export interface HostPathProvisionerSpecStoragePoolsPvcTemplate {
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
export interface HostPathProvisionerSpecWorkloadAffinity {
  nodeAffinity?: HostPathProvisionerSpecWorkloadAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface HostPathProvisionerSpecWorkloadTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface HostPathProvisionerStatusStoragePoolStatusesClaimStatuses {
  name: string;
  status: HostPathProvisionerStatusStoragePoolStatusesClaimStatusesStatus;
}
export interface HostPathProvisionerSpecWorkloadAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly HostPathProvisionerSpecWorkloadAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: HostPathProvisionerSpecWorkloadAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface HostPathProvisionerStatusStoragePoolStatusesClaimStatusesStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  allocatedResources?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** one per `type` */
  conditions?: readonly HostPathProvisionerStatusStoragePoolStatusesClaimStatusesStatusConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: HostPathProvisionerStatusStoragePoolStatusesClaimStatusesStatusModifyVolumeStatus;
  phase?: string;
}
export interface HostPathProvisionerSpecWorkloadAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: HostPathProvisionerSpecWorkloadAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface HostPathProvisionerSpecWorkloadAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly HostPathProvisionerSpecWorkloadAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface HostPathProvisionerStatusStoragePoolStatusesClaimStatusesStatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface HostPathProvisionerStatusStoragePoolStatusesClaimStatusesStatusModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}
export interface HostPathProvisionerSpecWorkloadAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly HostPathProvisionerSpecWorkloadAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface HostPathProvisionerSpecWorkloadAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}

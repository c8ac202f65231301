// Machine-written by `npx projen generate` from kubevirt v1.9.0 (github:kubevirt/kubevirt@79d34c1762169e5b0370ec491cef5ca12e6b504c, digest 6c4963bcec706f981d5b1f74dd5e0bdd): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { HTTPHeader, ObjectFieldSelector, PersistentVolumeClaimVolumeSource, PodAffinity, PodAntiAffinity, PodDNSConfig, ResourceFieldSelector, TCPSocketAction, TypedLocalObjectReference, TypedObjectReference, VolumeResourceRequirements } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `backup.kubevirt.io/v1alpha1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineBackup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineBackupProps): { [K in keyof VirtualMachineBackupProps]: VirtualMachineBackupProps[K] } & { apiVersion: 'backup.kubevirt.io/v1alpha1'; kind: 'VirtualMachineBackup' };
  constructor(scope: Construct, id: string, props: VirtualMachineBackupProps);
}
export interface VirtualMachineBackupProps {
  metadata?: ObjectMeta;
  spec: VirtualMachineBackupSpec;
}
/**
 * rule: `self == oldSelf`
 * rule: `has(self.pvcName) && self.pvcName != ""`
 * rule: `!has(self.mode) || self.mode != 'Pull' || (has(self.tokenSecretRef) && self.tokenSecretRef != "")`
 */
export interface VirtualMachineBackupSpec {
  forceFullBackup?: boolean;
  mode?: "Push" | "Pull";
  pvcName?: string;
  skipQuiesce?: boolean;
  source: VirtualMachineBackupSpecSource;
  tokenSecretRef?: string;
  ttlDuration?: string;
}
/**
 * rule: `has(self.apiGroup)`
 * rule: `!has(self.apiGroup) || self.apiGroup == 'kubevirt.io' || self.apiGroup == 'backup.kubevirt.io'`
 * rule: `self.name != ''`
 */
export interface VirtualMachineBackupSpecSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
/**
 * `backup.kubevirt.io/v1alpha1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineBackupTracker extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineBackupTrackerProps): { [K in keyof VirtualMachineBackupTrackerProps]: VirtualMachineBackupTrackerProps[K] } & { apiVersion: 'backup.kubevirt.io/v1alpha1'; kind: 'VirtualMachineBackupTracker' };
  constructor(scope: Construct, id: string, props: VirtualMachineBackupTrackerProps);
}
export interface VirtualMachineBackupTrackerProps {
  metadata?: ObjectMeta;
  spec: VirtualMachineBackupTrackerSpec;
}
/** rule: `self == oldSelf` */
export interface VirtualMachineBackupTrackerSpec {
  source: VirtualMachineBackupTrackerSpecSource;
}
/**
 * rule: `has(self.apiGroup) && self.apiGroup == 'kubevirt.io'`
 * rule: `self.kind == 'VirtualMachine'`
 * rule: `self.name != ''`
 */
export interface VirtualMachineBackupTrackerSpecSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
/**
 * `clone.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineClone extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineCloneProps): { [K in keyof VirtualMachineCloneProps]: VirtualMachineCloneProps[K] } & { apiVersion: 'clone.kubevirt.io/v1beta1'; kind: 'VirtualMachineClone' };
  constructor(scope: Construct, id: string, props: VirtualMachineCloneProps);
}
export interface VirtualMachineCloneProps {
  metadata?: ObjectMeta;
  spec: VirtualMachineCloneSpec;
}
export interface VirtualMachineCloneSpec {
  annotationFilters?: readonly string[];
  labelFilters?: readonly string[];
  newMacAddresses?: { [k: string]: string };
  newSMBiosSerial?: string;
  patches?: readonly string[];
  source: VirtualMachineCloneSpecSource;
  target?: VirtualMachineCloneSpecSource;
  template?: VirtualMachineCloneSpecTemplate;
  volumeNamePolicy?: "RandomizeNames" | "PrefixTargetName";
}
export interface VirtualMachineCloneSpecSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface VirtualMachineCloneSpecTemplate {
  annotationFilters?: readonly string[];
  labelFilters?: readonly string[];
}
/**
 * `clone.kubevirt.io/v1alpha1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineCloneV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineCloneV1Alpha1Props): { [K in keyof VirtualMachineCloneV1Alpha1Props]: VirtualMachineCloneV1Alpha1Props[K] } & { apiVersion: 'clone.kubevirt.io/v1alpha1'; kind: 'VirtualMachineClone' };
  constructor(scope: Construct, id: string, props: VirtualMachineCloneV1Alpha1Props);
}
export interface VirtualMachineCloneV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: VirtualMachineCloneSpec;
}
/**
 * `export.kubevirt.io/v1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineExport extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineExportProps): { [K in keyof VirtualMachineExportProps]: VirtualMachineExportProps[K] } & { apiVersion: 'export.kubevirt.io/v1'; kind: 'VirtualMachineExport' };
  constructor(scope: Construct, id: string, props: VirtualMachineExportProps);
}
export interface VirtualMachineExportProps {
  metadata?: ObjectMeta;
  spec: VirtualMachineExportSpec;
}
export interface VirtualMachineExportSpec {
  source: VirtualMachineExportSpecSource;
  tokenSecretRef?: string;
  ttlDuration?: string;
}
export interface VirtualMachineExportSpecSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
/**
 * `export.kubevirt.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineExportV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineExportV1Beta1Props): { [K in keyof VirtualMachineExportV1Beta1Props]: VirtualMachineExportV1Beta1Props[K] } & { apiVersion: 'export.kubevirt.io/v1beta1'; kind: 'VirtualMachineExport' };
  constructor(scope: Construct, id: string, props: VirtualMachineExportV1Beta1Props);
}
export interface VirtualMachineExportV1Beta1Props {
  metadata?: ObjectMeta;
  spec: VirtualMachineExportSpec;
}
/**
 * `instancetype.kubevirt.io/v1beta1`, cluster-scoped
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineClusterInstancetype extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineClusterInstancetypeProps): { [K in keyof VirtualMachineClusterInstancetypeProps]: VirtualMachineClusterInstancetypeProps[K] } & { apiVersion: 'instancetype.kubevirt.io/v1beta1'; kind: 'VirtualMachineClusterInstancetype' };
  constructor(scope: Construct, id: string, props: VirtualMachineClusterInstancetypeProps);
}
export interface VirtualMachineClusterInstancetypeProps {
  metadata?: ObjectMeta;
  spec: VirtualMachineClusterInstancetypeSpec;
}
export interface VirtualMachineClusterInstancetypeSpec {
  annotations?: { [k: string]: string };
  cpu: VirtualMachineClusterInstancetypeSpecCpu;
  gpus?: readonly VirtualMachineClusterInstancetypeSpecGpus[];
  hostDevices?: readonly VirtualMachineClusterInstancetypeSpecHostDevices[];
  ioThreads?: VirtualMachineClusterInstancetypeSpecIoThreads;
  ioThreadsPolicy?: string;
  launchSecurity?: VirtualMachineClusterInstancetypeSpecLaunchSecurity;
  memory: VirtualMachineClusterInstancetypeSpecMemory;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  schedulerName?: string;
}
export interface VirtualMachineClusterInstancetypeSpecCpu {
  dedicatedCPUPlacement?: boolean;
  guest: number;
  isolateEmulatorThread?: boolean;
  maxSockets?: number;
  model?: string;
  numa?: VirtualMachineClusterInstancetypeSpecCpuNuma;
  realtime?: VirtualMachineClusterInstancetypeSpecCpuRealtime;
}
export interface VirtualMachineClusterInstancetypeSpecGpus {
  /** → PersistentVolumeClaim */
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
  virtualGPUOptions?: VirtualMachineClusterInstancetypeSpecGpusVirtualGPUOptions;
}
export interface VirtualMachineClusterInstancetypeSpecHostDevices {
  /** → PersistentVolumeClaim */
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
}
export interface VirtualMachineClusterInstancetypeSpecIoThreads {
  supplementalPoolThreadCount?: number;
}
export interface VirtualMachineClusterInstancetypeSpecLaunchSecurity {
  sev?: VirtualMachineClusterInstancetypeSpecLaunchSecuritySev;
  snp?: Record<string, never>;
  tdx?: Record<string, never>;
}
export interface VirtualMachineClusterInstancetypeSpecMemory {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  guest: number | string;
  hugepages?: VirtualMachineClusterInstancetypeSpecMemoryHugepages;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  maxGuest?: number | string;
  /** 0 … 100 */
  overcommitPercent?: number;
}
export interface VirtualMachineClusterInstancetypeSpecCpuNuma {
  guestMappingPassthrough?: Record<string, never>;
}
export interface VirtualMachineClusterInstancetypeSpecCpuRealtime {
  mask?: string;
}
export interface VirtualMachineClusterInstancetypeSpecGpusVirtualGPUOptions {
  display?: VirtualMachineClusterInstancetypeSpecGpusVirtualGPUOptionsDisplay;
}
export interface VirtualMachineClusterInstancetypeSpecLaunchSecuritySev {
  attestation?: Record<string, never>;
  dhCert?: string;
  policy?: VirtualMachineClusterInstancetypeSpecLaunchSecuritySevPolicy;
  session?: string;
}
export interface VirtualMachineClusterInstancetypeSpecMemoryHugepages {
  pageSize?: string;
}
export interface VirtualMachineClusterInstancetypeSpecGpusVirtualGPUOptionsDisplay {
  enabled?: boolean;
  ramFB?: VirtualMachineClusterInstancetypeSpecGpusVirtualGPUOptionsDisplayRamFB;
}
export interface VirtualMachineClusterInstancetypeSpecLaunchSecuritySevPolicy {
  encryptedState?: boolean;
}
export interface VirtualMachineClusterInstancetypeSpecGpusVirtualGPUOptionsDisplayRamFB {
  enabled?: boolean;
}
/**
 * `instancetype.kubevirt.io/v1beta1`, cluster-scoped
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineClusterPreference extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineClusterPreferenceProps): { [K in keyof VirtualMachineClusterPreferenceProps]: VirtualMachineClusterPreferenceProps[K] } & { apiVersion: 'instancetype.kubevirt.io/v1beta1'; kind: 'VirtualMachineClusterPreference' };
  constructor(scope: Construct, id: string, props: VirtualMachineClusterPreferenceProps);
}
export interface VirtualMachineClusterPreferenceProps {
  metadata?: ObjectMeta;
  spec: VirtualMachineClusterPreferenceSpec;
}
export interface VirtualMachineClusterPreferenceSpec {
  annotations?: { [k: string]: string };
  clock?: VirtualMachineClusterPreferenceSpecClock;
  cpu?: VirtualMachineClusterPreferenceSpecCpu;
  devices?: VirtualMachineClusterPreferenceSpecDevices;
  features?: VirtualMachineClusterPreferenceSpecFeatures;
  firmware?: VirtualMachineClusterPreferenceSpecFirmware;
  machine?: VirtualMachineClusterPreferenceSpecMachine;
  preferSpreadSocketToCoreRatio?: number;
  preferredArchitecture?: string;
  preferredLaunchSecurity?: VirtualMachineClusterPreferenceSpecPreferredLaunchSecurity;
  preferredSubdomain?: string;
  preferredTerminationGracePeriodSeconds?: number;
  requirements?: VirtualMachineClusterPreferenceSpecRequirements;
  volumes?: VirtualMachineClusterPreferenceSpecVolumes;
}
export interface VirtualMachineClusterPreferenceSpecClock {
  preferredClockOffset?: VirtualMachineClusterPreferenceSpecClockPreferredClockOffset;
  preferredTimer?: VirtualMachineClusterPreferenceSpecClockPreferredTimer;
}
export interface VirtualMachineClusterPreferenceSpecCpu {
  preferredCPUFeatures?: readonly VirtualMachineClusterPreferenceSpecCpuPreferredCPUFeatures[];
  preferredCPUTopology?: string;
  spreadOptions?: VirtualMachineClusterPreferenceSpecCpuSpreadOptions;
}
export interface VirtualMachineClusterPreferenceSpecDevices {
  preferredAutoattachGraphicsDevice?: boolean;
  preferredAutoattachInputDevice?: boolean;
  preferredAutoattachMemBalloon?: boolean;
  preferredAutoattachPodInterface?: boolean;
  preferredAutoattachSerialConsole?: boolean;
  preferredBlockMultiQueue?: boolean;
  preferredCdromBus?: string;
  preferredDisableHotplug?: boolean;
  preferredDiskBlockSize?: VirtualMachineClusterPreferenceSpecDevicesPreferredDiskBlockSize;
  preferredDiskBus?: string;
  preferredDiskCache?: string;
  preferredDiskDedicatedIoThread?: boolean;
  preferredDiskIO?: string;
  preferredInputBus?: string;
  preferredInputType?: string;
  preferredInterfaceMasquerade?: Record<string, never>;
  preferredInterfaceModel?: string;
  preferredLunBus?: string;
  preferredNetworkInterfaceMultiQueue?: boolean;
  preferredPanicDeviceModel?: string;
  preferredRng?: Record<string, never>;
  preferredSoundModel?: string;
  preferredTPM?: VirtualMachineClusterPreferenceSpecDevicesPreferredTPM;
  preferredUseVirtioTransitional?: boolean;
  preferredVideoType?: string;
  preferredVirtualGPUOptions?: VirtualMachineClusterPreferenceSpecDevicesPreferredVirtualGPUOptions;
}
export interface VirtualMachineClusterPreferenceSpecFeatures {
  preferredAcpi?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
  preferredApic?: VirtualMachineClusterPreferenceSpecFeaturesPreferredApic;
  preferredHyperv?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHyperv;
  preferredKvm?: VirtualMachineClusterPreferenceSpecFeaturesPreferredKvm;
  preferredPvspinlock?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
  preferredSmm?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
}
export interface VirtualMachineClusterPreferenceSpecFirmware {
  preferredEfi?: VirtualMachineClusterPreferenceSpecFirmwarePreferredEfi;
  preferredUseBios?: boolean;
  preferredUseBiosSerial?: boolean;
  preferredUseEfi?: boolean;
  preferredUseSecureBoot?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecMachine {
  preferredMachineType?: string;
}
export interface VirtualMachineClusterPreferenceSpecPreferredLaunchSecurity {
  sev?: VirtualMachineClusterPreferenceSpecPreferredLaunchSecuritySev;
  snp?: Record<string, never>;
  tdx?: Record<string, never>;
}
export interface VirtualMachineClusterPreferenceSpecRequirements {
  architecture?: string;
  cpu?: VirtualMachineClusterPreferenceSpecRequirementsCpu;
  memory?: VirtualMachineClusterPreferenceSpecRequirementsMemory;
}
export interface VirtualMachineClusterPreferenceSpecVolumes {
  preferredStorageClassName?: string;
}
export interface VirtualMachineClusterPreferenceSpecClockPreferredClockOffset {
  timezone?: string;
  utc?: VirtualMachineClusterPreferenceSpecClockPreferredClockOffsetUtc;
}
export interface VirtualMachineClusterPreferenceSpecClockPreferredTimer {
  hpet?: VirtualMachineClusterPreferenceSpecClockPreferredTimerHpet;
  hyperv?: VirtualMachineClusterPreferenceSpecClockPreferredTimerHyperv;
  kvm?: VirtualMachineClusterPreferenceSpecClockPreferredTimerHyperv;
  pit?: VirtualMachineClusterPreferenceSpecClockPreferredTimerHpet;
  rtc?: VirtualMachineClusterPreferenceSpecClockPreferredTimerRtc;
}
export interface VirtualMachineClusterPreferenceSpecCpuPreferredCPUFeatures {
  name: string;
  policy?: string;
}
export interface VirtualMachineClusterPreferenceSpecCpuSpreadOptions {
  across?: string;
  ratio?: number;
}
export interface VirtualMachineClusterPreferenceSpecDevicesPreferredDiskBlockSize {
  custom?: VirtualMachineClusterPreferenceSpecDevicesPreferredDiskBlockSizeCustom;
  matchVolume?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
}
export interface VirtualMachineClusterPreferenceSpecDevicesPreferredTPM {
  enabled?: boolean;
  persistent?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecDevicesPreferredVirtualGPUOptions {
  display?: VirtualMachineClusterPreferenceSpecDevicesPreferredVirtualGPUOptionsDisplay;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredApic {
  enabled?: boolean;
  endOfInterrupt?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHyperv {
  evmcs?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
  frequencies?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
  ipi?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
  reenlightenment?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
  relaxed?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
  reset?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
  runtime?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
  spinlocks?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervSpinlocks;
  synic?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
  synictimer?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervSynictimer;
  tlbflush?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervTlbflush;
  vapic?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
  vendorid?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervVendorid;
  vpindex?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredKvm {
  hidden?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFirmwarePreferredEfi {
  persistent?: boolean;
  secureBoot?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecPreferredLaunchSecuritySev {
  attestation?: Record<string, never>;
  dhCert?: string;
  policy?: VirtualMachineClusterPreferenceSpecPreferredLaunchSecuritySevPolicy;
  session?: string;
}
export interface VirtualMachineClusterPreferenceSpecRequirementsCpu {
  guest: number;
}
export interface VirtualMachineClusterPreferenceSpecRequirementsMemory {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  guest: number | string;
}
export interface VirtualMachineClusterPreferenceSpecClockPreferredClockOffsetUtc {
  offsetSeconds?: number;
}
export interface VirtualMachineClusterPreferenceSpecClockPreferredTimerHpet {
  present?: boolean;
  tickPolicy?: string;
}
export interface VirtualMachineClusterPreferenceSpecClockPreferredTimerHyperv {
  present?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecClockPreferredTimerRtc {
  present?: boolean;
  tickPolicy?: string;
  track?: string;
}
export interface VirtualMachineClusterPreferenceSpecDevicesPreferredDiskBlockSizeCustom {
  discardGranularity?: number;
  logical?: number;
  physical?: number;
}
export interface VirtualMachineClusterPreferenceSpecDevicesPreferredVirtualGPUOptionsDisplay {
  enabled?: boolean;
  ramFB?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervSpinlocks {
  enabled?: boolean;
  spinlocks?: number;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervSynictimer {
  direct?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervTlbflush {
  direct?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
  enabled?: boolean;
  extended?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervVendorid {
  enabled?: boolean;
  vendorid?: string;
}
export interface VirtualMachineClusterPreferenceSpecPreferredLaunchSecuritySevPolicy {
  encryptedState?: boolean;
}
/**
 * `instancetype.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineInstancetype extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineInstancetypeProps): { [K in keyof VirtualMachineInstancetypeProps]: VirtualMachineInstancetypeProps[K] } & { apiVersion: 'instancetype.kubevirt.io/v1beta1'; kind: 'VirtualMachineInstancetype' };
  constructor(scope: Construct, id: string, props: VirtualMachineInstancetypeProps);
}
export interface VirtualMachineInstancetypeProps {
  metadata?: ObjectMeta;
  spec: VirtualMachineInstancetypeSpec;
}
export interface VirtualMachineInstancetypeSpec {
  annotations?: { [k: string]: string };
  cpu: VirtualMachineInstancetypeSpecCpu;
  gpus?: readonly VirtualMachineInstancetypeSpecGpus[];
  hostDevices?: readonly VirtualMachineInstancetypeSpecHostDevices[];
  ioThreads?: VirtualMachineInstancetypeSpecIoThreads;
  ioThreadsPolicy?: string;
  launchSecurity?: VirtualMachineInstancetypeSpecLaunchSecurity;
  memory: VirtualMachineInstancetypeSpecMemory;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  schedulerName?: string;
}
export interface VirtualMachineInstancetypeSpecCpu {
  dedicatedCPUPlacement?: boolean;
  guest: number;
  isolateEmulatorThread?: boolean;
  maxSockets?: number;
  model?: string;
  numa?: VirtualMachineInstancetypeSpecCpuNuma;
  realtime?: VirtualMachineInstancetypeSpecCpuRealtime;
}
export interface VirtualMachineInstancetypeSpecGpus {
  /** → PersistentVolumeClaim */
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
  virtualGPUOptions?: VirtualMachineInstancetypeSpecGpusVirtualGPUOptions;
}
export interface VirtualMachineInstancetypeSpecHostDevices {
  /** → PersistentVolumeClaim */
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
}
export interface VirtualMachineInstancetypeSpecIoThreads {
  supplementalPoolThreadCount?: number;
}
export interface VirtualMachineInstancetypeSpecLaunchSecurity {
  sev?: VirtualMachineInstancetypeSpecLaunchSecuritySev;
  snp?: Record<string, never>;
  tdx?: Record<string, never>;
}
export interface VirtualMachineInstancetypeSpecMemory {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  guest: number | string;
  hugepages?: VirtualMachineInstancetypeSpecMemoryHugepages;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  maxGuest?: number | string;
  /** 0 … 100 */
  overcommitPercent?: number;
}
export interface VirtualMachineInstancetypeSpecCpuNuma {
  guestMappingPassthrough?: Record<string, never>;
}
export interface VirtualMachineInstancetypeSpecCpuRealtime {
  mask?: string;
}
export interface VirtualMachineInstancetypeSpecGpusVirtualGPUOptions {
  display?: VirtualMachineInstancetypeSpecGpusVirtualGPUOptionsDisplay;
}
export interface VirtualMachineInstancetypeSpecLaunchSecuritySev {
  attestation?: Record<string, never>;
  dhCert?: string;
  policy?: VirtualMachineInstancetypeSpecLaunchSecuritySevPolicy;
  session?: string;
}
export interface VirtualMachineInstancetypeSpecMemoryHugepages {
  pageSize?: string;
}
export interface VirtualMachineInstancetypeSpecGpusVirtualGPUOptionsDisplay {
  enabled?: boolean;
  ramFB?: VirtualMachineInstancetypeSpecGpusVirtualGPUOptionsDisplayRamFB;
}
export interface VirtualMachineInstancetypeSpecLaunchSecuritySevPolicy {
  encryptedState?: boolean;
}
export interface VirtualMachineInstancetypeSpecGpusVirtualGPUOptionsDisplayRamFB {
  enabled?: boolean;
}
/**
 * `instancetype.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachinePreference extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachinePreferenceProps): { [K in keyof VirtualMachinePreferenceProps]: VirtualMachinePreferenceProps[K] } & { apiVersion: 'instancetype.kubevirt.io/v1beta1'; kind: 'VirtualMachinePreference' };
  constructor(scope: Construct, id: string, props: VirtualMachinePreferenceProps);
}
export interface VirtualMachinePreferenceProps {
  metadata?: ObjectMeta;
  spec: VirtualMachinePreferenceSpec;
}
export interface VirtualMachinePreferenceSpec {
  annotations?: { [k: string]: string };
  clock?: VirtualMachinePreferenceSpecClock;
  cpu?: VirtualMachinePreferenceSpecCpu;
  devices?: VirtualMachinePreferenceSpecDevices;
  features?: VirtualMachinePreferenceSpecFeatures;
  firmware?: VirtualMachinePreferenceSpecFirmware;
  machine?: VirtualMachinePreferenceSpecMachine;
  preferSpreadSocketToCoreRatio?: number;
  preferredArchitecture?: string;
  preferredLaunchSecurity?: VirtualMachinePreferenceSpecPreferredLaunchSecurity;
  preferredSubdomain?: string;
  preferredTerminationGracePeriodSeconds?: number;
  requirements?: VirtualMachinePreferenceSpecRequirements;
  volumes?: VirtualMachinePreferenceSpecVolumes;
}
export interface VirtualMachinePreferenceSpecClock {
  preferredClockOffset?: VirtualMachinePreferenceSpecClockPreferredClockOffset;
  preferredTimer?: VirtualMachinePreferenceSpecClockPreferredTimer;
}
export interface VirtualMachinePreferenceSpecCpu {
  preferredCPUFeatures?: readonly VirtualMachinePreferenceSpecCpuPreferredCPUFeatures[];
  preferredCPUTopology?: string;
  spreadOptions?: VirtualMachinePreferenceSpecCpuSpreadOptions;
}
export interface VirtualMachinePreferenceSpecDevices {
  preferredAutoattachGraphicsDevice?: boolean;
  preferredAutoattachInputDevice?: boolean;
  preferredAutoattachMemBalloon?: boolean;
  preferredAutoattachPodInterface?: boolean;
  preferredAutoattachSerialConsole?: boolean;
  preferredBlockMultiQueue?: boolean;
  preferredCdromBus?: string;
  preferredDisableHotplug?: boolean;
  preferredDiskBlockSize?: VirtualMachinePreferenceSpecDevicesPreferredDiskBlockSize;
  preferredDiskBus?: string;
  preferredDiskCache?: string;
  preferredDiskDedicatedIoThread?: boolean;
  preferredDiskIO?: string;
  preferredInputBus?: string;
  preferredInputType?: string;
  preferredInterfaceMasquerade?: Record<string, never>;
  preferredInterfaceModel?: string;
  preferredLunBus?: string;
  preferredNetworkInterfaceMultiQueue?: boolean;
  preferredPanicDeviceModel?: string;
  preferredRng?: Record<string, never>;
  preferredSoundModel?: string;
  preferredTPM?: VirtualMachinePreferenceSpecDevicesPreferredTPM;
  preferredUseVirtioTransitional?: boolean;
  preferredVideoType?: string;
  preferredVirtualGPUOptions?: VirtualMachinePreferenceSpecDevicesPreferredVirtualGPUOptions;
}
export interface VirtualMachinePreferenceSpecFeatures {
  preferredAcpi?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
  preferredApic?: VirtualMachinePreferenceSpecFeaturesPreferredApic;
  preferredHyperv?: VirtualMachinePreferenceSpecFeaturesPreferredHyperv;
  preferredKvm?: VirtualMachinePreferenceSpecFeaturesPreferredKvm;
  preferredPvspinlock?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
  preferredSmm?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
}
export interface VirtualMachinePreferenceSpecFirmware {
  preferredEfi?: VirtualMachinePreferenceSpecFirmwarePreferredEfi;
  preferredUseBios?: boolean;
  preferredUseBiosSerial?: boolean;
  preferredUseEfi?: boolean;
  preferredUseSecureBoot?: boolean;
}
export interface VirtualMachinePreferenceSpecMachine {
  preferredMachineType?: string;
}
export interface VirtualMachinePreferenceSpecPreferredLaunchSecurity {
  sev?: VirtualMachinePreferenceSpecPreferredLaunchSecuritySev;
  snp?: Record<string, never>;
  tdx?: Record<string, never>;
}
export interface VirtualMachinePreferenceSpecRequirements {
  architecture?: string;
  cpu?: VirtualMachinePreferenceSpecRequirementsCpu;
  memory?: VirtualMachinePreferenceSpecRequirementsMemory;
}
export interface VirtualMachinePreferenceSpecVolumes {
  preferredStorageClassName?: string;
}
export interface VirtualMachinePreferenceSpecClockPreferredClockOffset {
  timezone?: string;
  utc?: VirtualMachinePreferenceSpecClockPreferredClockOffsetUtc;
}
export interface VirtualMachinePreferenceSpecClockPreferredTimer {
  hpet?: VirtualMachinePreferenceSpecClockPreferredTimerHpet;
  hyperv?: VirtualMachinePreferenceSpecClockPreferredTimerHyperv;
  kvm?: VirtualMachinePreferenceSpecClockPreferredTimerHyperv;
  pit?: VirtualMachinePreferenceSpecClockPreferredTimerHpet;
  rtc?: VirtualMachinePreferenceSpecClockPreferredTimerRtc;
}
export interface VirtualMachinePreferenceSpecCpuPreferredCPUFeatures {
  name: string;
  policy?: string;
}
export interface VirtualMachinePreferenceSpecCpuSpreadOptions {
  across?: string;
  ratio?: number;
}
export interface VirtualMachinePreferenceSpecDevicesPreferredDiskBlockSize {
  custom?: VirtualMachinePreferenceSpecDevicesPreferredDiskBlockSizeCustom;
  matchVolume?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
}
export interface VirtualMachinePreferenceSpecDevicesPreferredTPM {
  enabled?: boolean;
  persistent?: boolean;
}
export interface VirtualMachinePreferenceSpecDevicesPreferredVirtualGPUOptions {
  display?: VirtualMachinePreferenceSpecDevicesPreferredVirtualGPUOptionsDisplay;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredAcpi {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredApic {
  enabled?: boolean;
  endOfInterrupt?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHyperv {
  evmcs?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
  frequencies?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
  ipi?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
  reenlightenment?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
  relaxed?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
  reset?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
  runtime?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
  spinlocks?: VirtualMachinePreferenceSpecFeaturesPreferredHypervSpinlocks;
  synic?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
  synictimer?: VirtualMachinePreferenceSpecFeaturesPreferredHypervSynictimer;
  tlbflush?: VirtualMachinePreferenceSpecFeaturesPreferredHypervTlbflush;
  vapic?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
  vendorid?: VirtualMachinePreferenceSpecFeaturesPreferredHypervVendorid;
  vpindex?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredKvm {
  hidden?: boolean;
}
export interface VirtualMachinePreferenceSpecFirmwarePreferredEfi {
  persistent?: boolean;
  secureBoot?: boolean;
}
export interface VirtualMachinePreferenceSpecPreferredLaunchSecuritySev {
  attestation?: Record<string, never>;
  dhCert?: string;
  policy?: VirtualMachinePreferenceSpecPreferredLaunchSecuritySevPolicy;
  session?: string;
}
export interface VirtualMachinePreferenceSpecRequirementsCpu {
  guest: number;
}
export interface VirtualMachinePreferenceSpecRequirementsMemory {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  guest: number | string;
}
export interface VirtualMachinePreferenceSpecClockPreferredClockOffsetUtc {
  offsetSeconds?: number;
}
export interface VirtualMachinePreferenceSpecClockPreferredTimerHpet {
  present?: boolean;
  tickPolicy?: string;
}
export interface VirtualMachinePreferenceSpecClockPreferredTimerHyperv {
  present?: boolean;
}
export interface VirtualMachinePreferenceSpecClockPreferredTimerRtc {
  present?: boolean;
  tickPolicy?: string;
  track?: string;
}
export interface VirtualMachinePreferenceSpecDevicesPreferredDiskBlockSizeCustom {
  discardGranularity?: number;
  logical?: number;
  physical?: number;
}
export interface VirtualMachinePreferenceSpecDevicesPreferredVirtualGPUOptionsDisplay {
  enabled?: boolean;
  ramFB?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervSpinlocks {
  enabled?: boolean;
  spinlocks?: number;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervSynictimer {
  direct?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervTlbflush {
  direct?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
  enabled?: boolean;
  extended?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervVendorid {
  enabled?: boolean;
  vendorid?: string;
}
export interface VirtualMachinePreferenceSpecPreferredLaunchSecuritySevPolicy {
  encryptedState?: boolean;
}
/**
 * `kubevirt.io/v1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class KubeVirt extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: KubeVirtProps): { [K in keyof KubeVirtProps]: KubeVirtProps[K] } & { apiVersion: 'kubevirt.io/v1'; kind: 'KubeVirt' };
  constructor(scope: Construct, id: string, props: KubeVirtProps);
}
export interface KubeVirtProps {
  metadata?: ObjectMeta;
  spec: KubeVirtSpec;
}
export interface KubeVirtSpec {
  certificateRotateStrategy?: KubeVirtSpecCertificateRotateStrategy;
  configuration?: KubeVirtSpecConfiguration;
  customizeComponents?: KubeVirtSpecCustomizeComponents;
  imagePullPolicy?: string;
  /** → Secret */
  imagePullSecrets?: readonly KubeVirtSpecImagePullSecrets[];
  imageRegistry?: string;
  imageTag?: string;
  infra?: KubeVirtSpecInfra;
  monitorAccount?: string;
  monitorNamespace?: string;
  productComponent?: string;
  productName?: string;
  productVersion?: string;
  serviceMonitorNamespace?: string;
  synchronizationPort?: string;
  uninstallStrategy?: string;
  workloadUpdateStrategy?: KubeVirtSpecWorkloadUpdateStrategy;
  workloads?: KubeVirtSpecInfra;
}
export interface KubeVirtSpecCertificateRotateStrategy {
  selfSigned?: KubeVirtSpecCertificateRotateStrategySelfSigned;
}
export interface KubeVirtSpecConfiguration {
  additionalGuestMemoryOverheadRatio?: string;
  apiConfiguration?: KubeVirtSpecConfigurationApiConfiguration;
  architectureConfiguration?: KubeVirtSpecConfigurationArchitectureConfiguration;
  autoCPULimitNamespaceLabelSelector?: LabelSelector;
  changedBlockTrackingLabelSelectors?: KubeVirtSpecConfigurationChangedBlockTrackingLabelSelectors | null;
  commonInstancetypesDeployment?: KubeVirtSpecConfigurationCommonInstancetypesDeployment | null;
  confidentialCompute?: KubeVirtSpecConfigurationConfidentialCompute | null;
  controllerConfiguration?: KubeVirtSpecConfigurationApiConfiguration;
  cpuModel?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  cpuRequest?: number | string;
  defaultRuntimeClass?: string;
  developerConfiguration?: KubeVirtSpecConfigurationDeveloperConfiguration;
  emulatedMachines?: readonly string[];
  evictionStrategy?: string;
  handlerConfiguration?: KubeVirtSpecConfigurationApiConfiguration;
  /** at most 1 item */
  hypervisors?: readonly KubeVirtSpecConfigurationHypervisors[];
  imagePullPolicy?: string;
  instancetype?: KubeVirtSpecConfigurationInstancetype | null;
  ksmConfiguration?: KubeVirtSpecConfigurationKsmConfiguration;
  liveUpdateConfiguration?: KubeVirtSpecConfigurationLiveUpdateConfiguration;
  machineType?: string;
  mediatedDevicesConfiguration?: KubeVirtSpecConfigurationMediatedDevicesConfiguration;
  memBalloonStatsPeriod?: number;
  migrations?: KubeVirtSpecConfigurationMigrations;
  minCPUModel?: string;
  network?: KubeVirtSpecConfigurationNetwork;
  obsoleteCPUModels?: { [k: string]: boolean };
  ovmfPath?: string;
  permittedHostDevices?: KubeVirtSpecConfigurationPermittedHostDevices;
  persistentReservationConfiguration?: KubeVirtSpecConfigurationCommonInstancetypesDeployment | null;
  roleAggregationStrategy?: "AggregateToDefault" | "Manual";
  seccompConfiguration?: KubeVirtSpecConfigurationSeccompConfiguration;
  selinuxLauncherType?: string;
  smbios?: KubeVirtSpecConfigurationSmbios;
  /** one per `type` */
  supportContainerResources?: readonly KubeVirtSpecConfigurationSupportContainerResources[];
  supportedGuestAgentVersions?: readonly string[];
  tlsConfiguration?: KubeVirtSpecConfigurationTlsConfiguration;
  virtTemplateDeployment?: KubeVirtSpecConfigurationCommonInstancetypesDeployment | null;
  virtualMachineInstancesPerNode?: number;
  virtualMachineOptions?: KubeVirtSpecConfigurationVirtualMachineOptions;
  vmRolloutStrategy?: ("Stage" | "LiveUpdate") | null;
  vmStateStorageClass?: string;
  webhookConfiguration?: KubeVirtSpecConfigurationApiConfiguration;
}
export interface KubeVirtSpecCustomizeComponents {
  flags?: KubeVirtSpecCustomizeComponentsFlags;
  patches?: readonly KubeVirtSpecCustomizeComponentsPatches[];
}
export interface KubeVirtSpecImagePullSecrets {
  name?: string;
}
export interface KubeVirtSpecInfra {
  nodePlacement?: KubeVirtSpecInfraNodePlacement;
  replicas?: number;
}
export interface KubeVirtSpecWorkloadUpdateStrategy {
  batchEvictionInterval?: string;
  batchEvictionSize?: number;
  workloadUpdateMethods?: readonly string[];
}
export interface KubeVirtSpecCertificateRotateStrategySelfSigned {
  ca?: KubeVirtSpecCertificateRotateStrategySelfSignedCa;
  caOverlapInterval?: string;
  caRotateInterval?: string;
  certRotateInterval?: string;
  server?: KubeVirtSpecCertificateRotateStrategySelfSignedCa;
}
export interface KubeVirtSpecConfigurationApiConfiguration {
  restClient?: KubeVirtSpecConfigurationApiConfigurationRestClient;
}
export interface KubeVirtSpecConfigurationArchitectureConfiguration {
  amd64?: KubeVirtSpecConfigurationArchitectureConfigurationAmd64;
  arm64?: KubeVirtSpecConfigurationArchitectureConfigurationAmd64;
  defaultArchitecture?: string;
  ppc64le?: KubeVirtSpecConfigurationArchitectureConfigurationAmd64;
  s390x?: KubeVirtSpecConfigurationArchitectureConfigurationAmd64;
}
export interface KubeVirtSpecConfigurationChangedBlockTrackingLabelSelectors {
  namespaceLabelSelector?: LabelSelector;
  virtualMachineLabelSelector?: LabelSelector;
}
export interface KubeVirtSpecConfigurationCommonInstancetypesDeployment {
  enabled?: boolean | null;
}
export interface KubeVirtSpecConfigurationConfidentialCompute {
  tdx?: KubeVirtSpecConfigurationConfidentialComputeTdx | null;
}
export interface KubeVirtSpecConfigurationDeveloperConfiguration {
  clusterProfiler?: boolean;
  cpuAllocationRatio?: number;
  disabledFeatureGates?: readonly string[];
  diskVerification?: KubeVirtSpecConfigurationDeveloperConfigurationDiskVerification;
  featureGates?: readonly string[];
  logVerbosity?: KubeVirtSpecConfigurationDeveloperConfigurationLogVerbosity;
  /** at least 10 */
  memoryOvercommit?: number;
  minimumClusterTSCFrequency?: number;
  minimumReservePVCBytes?: number;
  nodeSelectors?: { [k: string]: string };
  pvcTolerateLessSpaceUpToPercent?: number;
  useEmulation?: boolean;
}
export interface KubeVirtSpecConfigurationHypervisors {
  name?: "kvm" | "hyperv-direct";
}
export interface KubeVirtSpecConfigurationInstancetype {
  referencePolicy?: ("reference" | "expand" | "expandAll") | null;
}
export interface KubeVirtSpecConfigurationKsmConfiguration {
  nodeLabelSelector?: LabelSelector;
}
export interface KubeVirtSpecConfigurationLiveUpdateConfiguration {
  maxCpuSockets?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  maxGuest?: number | string;
  maxHotplugRatio?: number;
}
export interface KubeVirtSpecConfigurationMediatedDevicesConfiguration {
  enabled?: boolean;
  mediatedDeviceTypes?: readonly string[];
  mediatedDevicesTypes?: readonly string[];
  nodeMediatedDeviceTypes?: readonly KubeVirtSpecConfigurationMediatedDevicesConfigurationNodeMediatedDeviceTypes[];
}
export interface KubeVirtSpecConfigurationMigrations {
  allowAutoConverge?: boolean;
  allowPostCopy?: boolean;
  allowWorkloadDisruption?: boolean;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  bandwidthPerMigration?: number | string;
  completionTimeoutPerGiB?: number;
  disableTLS?: boolean;
  matchSELinuxLevelOnMigration?: boolean;
  /** 1 … 2000000 */
  maxDowntimeMs?: number;
  network?: string;
  nodeDrainTaintKey?: string;
  parallelMigrationsPerCluster?: number;
  parallelOutboundMigrationsPerNode?: number;
  progressTimeout?: number;
  unsafeMigrationOverride?: boolean;
  utilityVolumesTimeout?: number;
}
export interface KubeVirtSpecConfigurationNetwork {
  binding?: { [k: string]: KubeVirtSpecConfigurationNetworkBinding };
  defaultNetworkInterface?: string;
  permitBridgeInterfaceOnPodNetwork?: boolean;
  permitSlirpInterface?: boolean;
}
export interface KubeVirtSpecConfigurationPermittedHostDevices {
  mediatedDevices?: readonly KubeVirtSpecConfigurationPermittedHostDevicesMediatedDevices[];
  pciHostDevices?: readonly KubeVirtSpecConfigurationPermittedHostDevicesPciHostDevices[];
  usb?: readonly KubeVirtSpecConfigurationPermittedHostDevicesUsb[];
}
export interface KubeVirtSpecConfigurationSeccompConfiguration {
  virtualMachineInstanceProfile?: KubeVirtSpecConfigurationSeccompConfigurationVirtualMachineInstanceProfile;
}
export interface KubeVirtSpecConfigurationSmbios {
  family?: string;
  manufacturer?: string;
  product?: string;
  sku?: string;
  version?: string;
}
export interface KubeVirtSpecConfigurationSupportContainerResources {
  resources: VolumeResourceRequirements;
  type: string;
}
export interface KubeVirtSpecConfigurationTlsConfiguration {
  /** no duplicates */
  ciphers?: readonly string[];
  minTLSVersion?: "VersionTLS10" | "VersionTLS11" | "VersionTLS12" | "VersionTLS13";
}
export interface KubeVirtSpecConfigurationVirtualMachineOptions {
  disableFreePageReporting?: Record<string, never>;
  disableSerialConsoleLog?: Record<string, never>;
}
export interface KubeVirtSpecCustomizeComponentsFlags {
  api?: { [k: string]: string };
  controller?: { [k: string]: string };
  handler?: { [k: string]: string };
}
export interface KubeVirtSpecCustomizeComponentsPatches {
  patch: string;
  /** at least 1 character */
  resourceName: string;
  /** at least 1 character */
  resourceType: string;
  type: string;
}
export interface KubeVirtSpecInfraNodePlacement {
  affinity?: KubeVirtSpecInfraNodePlacementAffinity;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly KubeVirtSpecInfraNodePlacementTolerations[];
}
export interface KubeVirtSpecCertificateRotateStrategySelfSignedCa {
  duration?: string;
  renewBefore?: string;
}
export interface KubeVirtSpecConfigurationApiConfigurationRestClient {
  rateLimiter?: KubeVirtSpecConfigurationApiConfigurationRestClientRateLimiter;
}
export interface KubeVirtSpecConfigurationArchitectureConfigurationAmd64 {
  emulatedMachines?: readonly string[];
  machineType?: string;
  ovmfPath?: string;
}
export interface KubeVirtSpecConfigurationConfidentialComputeTdx {
  attestation?: KubeVirtSpecConfigurationConfidentialComputeTdxAttestation;
}
export interface KubeVirtSpecConfigurationDeveloperConfigurationDiskVerification {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryLimit: number | string;
}
export interface KubeVirtSpecConfigurationDeveloperConfigurationLogVerbosity {
  nodeVerbosity?: { [k: string]: number };
  virtAPI?: number;
  virtController?: number;
  virtHandler?: number;
  virtLauncher?: number;
  virtOperator?: number;
  virtSynchronizationController?: number;
}
export interface KubeVirtSpecConfigurationMediatedDevicesConfigurationNodeMediatedDeviceTypes {
  mediatedDeviceTypes?: readonly string[];
  mediatedDevicesTypes?: readonly string[];
  /** → labels of a Node */
  nodeSelector: { [k: string]: string };
}
export interface KubeVirtSpecConfigurationNetworkBinding {
  computeResourceOverhead?: KubeVirtSpecConfigurationNetworkBindingComputeResourceOverhead;
  domainAttachmentType?: string;
  downwardAPI?: string;
  migration?: KubeVirtSpecConfigurationNetworkBindingMigration;
  networkAttachmentDefinition?: string;
  sidecarImage?: string;
}
export interface KubeVirtSpecConfigurationPermittedHostDevicesMediatedDevices {
  externalResourceProvider?: boolean;
  mdevNameSelector: string;
  resourceName: string;
}
export interface KubeVirtSpecConfigurationPermittedHostDevicesPciHostDevices {
  externalResourceProvider?: boolean;
  pciVendorSelector: string;
  resourceName: string;
}
export interface KubeVirtSpecConfigurationPermittedHostDevicesUsb {
  externalResourceProvider?: boolean;
  resourceName: string;
  selectors?: readonly KubeVirtSpecConfigurationPermittedHostDevicesUsbSelectors[];
}
export interface KubeVirtSpecConfigurationSeccompConfigurationVirtualMachineInstanceProfile {
  customProfile?: KubeVirtSpecConfigurationSeccompConfigurationVirtualMachineInstanceProfileCustomProfile;
}
export interface KubeVirtSpecInfraNodePlacementAffinity {
  nodeAffinity?: KubeVirtSpecInfraNodePlacementAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface KubeVirtSpecInfraNodePlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface KubeVirtSpecConfigurationApiConfigurationRestClientRateLimiter {
  tokenBucketRateLimiter?: KubeVirtSpecConfigurationApiConfigurationRestClientRateLimiterTokenBucketRateLimiter;
}
export interface KubeVirtSpecConfigurationConfidentialComputeTdxAttestation {
  enforced?: boolean;
  /** @default "/var/run/tdx-qgs/qgs.socket" */
  qgsSocketPath?: string;
}
export interface KubeVirtSpecConfigurationNetworkBindingComputeResourceOverhead {
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface KubeVirtSpecConfigurationNetworkBindingMigration {
  method?: string;
}
export interface KubeVirtSpecConfigurationPermittedHostDevicesUsbSelectors {
  product: string;
  vendor: string;
}
export interface KubeVirtSpecConfigurationSeccompConfigurationVirtualMachineInstanceProfileCustomProfile {
  localhostProfile?: string;
  runtimeDefaultProfile?: boolean;
}
export interface KubeVirtSpecInfraNodePlacementAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly KubeVirtSpecInfraNodePlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: KubeVirtSpecInfraNodePlacementAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface KubeVirtSpecConfigurationApiConfigurationRestClientRateLimiterTokenBucketRateLimiter {
  burst: number;
  qps: number;
}
export interface KubeVirtSpecInfraNodePlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: KubeVirtSpecInfraNodePlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface KubeVirtSpecInfraNodePlacementAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly KubeVirtSpecInfraNodePlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface KubeVirtSpecInfraNodePlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly KubeVirtSpecInfraNodePlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface KubeVirtSpecInfraNodePlacementAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `kubevirt.io/v1alpha3`, namespaced
 * @deprecated
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class KubeVirtV1Alpha3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: KubeVirtV1Alpha3Props): { [K in keyof KubeVirtV1Alpha3Props]: KubeVirtV1Alpha3Props[K] } & { apiVersion: 'kubevirt.io/v1alpha3'; kind: 'KubeVirt' };
  constructor(scope: Construct, id: string, props: KubeVirtV1Alpha3Props);
}
export interface KubeVirtV1Alpha3Props {
  metadata?: ObjectMeta;
  spec: KubeVirtSpec;
}
/**
 * `kubevirt.io/v1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachine extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineProps): { [K in keyof VirtualMachineProps]: VirtualMachineProps[K] } & { apiVersion: 'kubevirt.io/v1'; kind: 'VirtualMachine' };
  constructor(scope: Construct, id: string, props: VirtualMachineProps);
}
export interface VirtualMachineProps {
  metadata?: ObjectMeta;
  spec: VirtualMachineSpec;
}
export interface VirtualMachineSpec {
  dataVolumeTemplates?: readonly (VirtualMachineSpecDataVolumeTemplates | null)[];
  instancetype?: VirtualMachineSpecInstancetype;
  preference?: VirtualMachineSpecInstancetype;
  runStrategy?: string;
  running?: boolean;
  template: VirtualMachineSpecTemplate;
  updateVolumesStrategy?: string;
}
export interface VirtualMachineSpecDataVolumeTemplates {
  apiVersion?: string;
  kind?: string;
  metadata?: Record<string, unknown> | null;
  spec: VirtualMachineSpecDataVolumeTemplatesSpec;
  status?: Record<string, never> | null;
}
export interface VirtualMachineSpecInstancetype {
  inferFromVolume?: string;
  inferFromVolumeFailurePolicy?: string;
  kind?: string;
  name?: string;
  revisionName?: string;
}
export interface VirtualMachineSpecTemplate {
  metadata?: Record<string, unknown> | null;
  spec?: VirtualMachineSpecTemplateSpec;
}
export interface VirtualMachineSpecDataVolumeTemplatesSpec {
  checkpoints?: readonly VirtualMachineSpecDataVolumeTemplatesSpecCheckpoints[];
  contentType?: "kubevirt" | "archive";
  finalCheckpoint?: boolean;
  preallocation?: boolean;
  /** → PriorityClass */
  priorityClassName?: string;
  pvc?: VirtualMachineSpecDataVolumeTemplatesSpecPvc;
  source?: VirtualMachineSpecDataVolumeTemplatesSpecSource;
  sourceRef?: VirtualMachineSpecDataVolumeTemplatesSpecSourceRef;
  storage?: VirtualMachineSpecDataVolumeTemplatesSpecStorage;
}
export interface VirtualMachineSpecTemplateSpec {
  /** at most 256 items */
  accessCredentials?: readonly VirtualMachineSpecTemplateSpecAccessCredentials[];
  affinity?: VirtualMachineSpecTemplateSpecAffinity;
  architecture?: string;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  domain: VirtualMachineSpecTemplateSpecDomain;
  evictionStrategy?: string;
  hostname?: string;
  livenessProbe?: VirtualMachineSpecTemplateSpecLivenessProbe;
  /** at most 256 items */
  networks?: readonly VirtualMachineSpecTemplateSpecNetworks[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  readinessProbe?: VirtualMachineSpecTemplateSpecLivenessProbe;
  /** one per `name` */
  resourceClaims?: readonly VirtualMachineSpecTemplateSpecResourceClaims[];
  schedulerName?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  startStrategy?: string;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly VirtualMachineSpecTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly VirtualMachineSpecTemplateSpecTopologySpreadConstraints[];
  /**
   * at most 256 items
   * one per `name`
   */
  utilityVolumes?: readonly VirtualMachineSpecTemplateSpecUtilityVolumes[];
  /** at most 256 items */
  volumes?: readonly VirtualMachineSpecTemplateSpecVolumes[];
}
export interface VirtualMachineSpecDataVolumeTemplatesSpecCheckpoints {
  current: string;
  previous: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesSpecPvc {
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
export interface VirtualMachineSpecDataVolumeTemplatesSpecSource {
  blank?: Record<string, never>;
  gcs?: VirtualMachineSpecDataVolumeTemplatesSpecSourceGcs;
  http?: VirtualMachineSpecDataVolumeTemplatesSpecSourceHttp;
  imageio?: VirtualMachineSpecDataVolumeTemplatesSpecSourceImageio;
  pvc?: VirtualMachineSpecDataVolumeTemplatesSpecSourcePvc;
  registry?: VirtualMachineSpecDataVolumeTemplatesSpecSourceRegistry;
  s3?: VirtualMachineSpecDataVolumeTemplatesSpecSourceS3;
  snapshot?: VirtualMachineSpecDataVolumeTemplatesSpecSourcePvc;
  upload?: Record<string, never>;
  vddk?: VirtualMachineSpecDataVolumeTemplatesSpecSourceVddk;
}
export interface VirtualMachineSpecDataVolumeTemplatesSpecSourceRef {
  kind: string;
  name: string;
  namespace?: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesSpecStorage {
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
export interface VirtualMachineSpecTemplateSpecAccessCredentials {
  sshPublicKey?: VirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKey;
  userPassword?: VirtualMachineSpecTemplateSpecAccessCredentialsUserPassword;
}
export interface VirtualMachineSpecTemplateSpecAffinity {
  nodeAffinity?: VirtualMachineSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface VirtualMachineSpecTemplateSpecDomain {
  chassis?: VirtualMachineSpecTemplateSpecDomainChassis;
  clock?: VirtualMachineSpecTemplateSpecDomainClock;
  cpu?: VirtualMachineSpecTemplateSpecDomainCpu;
  devices: VirtualMachineSpecTemplateSpecDomainDevices;
  features?: VirtualMachineSpecTemplateSpecDomainFeatures;
  firmware?: VirtualMachineSpecTemplateSpecDomainFirmware;
  ioThreads?: VirtualMachineSpecTemplateSpecDomainIoThreads;
  ioThreadsPolicy?: string;
  launchSecurity?: VirtualMachineSpecTemplateSpecDomainLaunchSecurity;
  machine?: VirtualMachineSpecTemplateSpecDomainMachine;
  memory?: VirtualMachineSpecTemplateSpecDomainMemory;
  rebootPolicy?: "Reboot" | "Terminate";
  resources?: VirtualMachineSpecTemplateSpecDomainResources;
}
export interface VirtualMachineSpecTemplateSpecLivenessProbe {
  exec?: VirtualMachineSpecTemplateSpecLivenessProbeExec;
  failureThreshold?: number;
  guestAgentPing?: Record<string, never>;
  httpGet?: VirtualMachineSpecTemplateSpecLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  timeoutSeconds?: number;
}
export interface VirtualMachineSpecTemplateSpecNetworks {
  multus?: VirtualMachineSpecTemplateSpecNetworksMultus;
  name: string;
  pod?: VirtualMachineSpecTemplateSpecNetworksPod;
  resourceClaim?: VirtualMachineSpecTemplateSpecNetworksResourceClaim;
}
export interface VirtualMachineSpecTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface VirtualMachineSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface VirtualMachineSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface VirtualMachineSpecTemplateSpecUtilityVolumes {
  /** → PersistentVolumeClaim */
  claimName: string;
  name: string;
  readOnly?: boolean;
  type?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumes {
  cloudInitConfigDrive?: VirtualMachineSpecTemplateSpecVolumesCloudInitConfigDrive;
  cloudInitNoCloud?: VirtualMachineSpecTemplateSpecVolumesCloudInitConfigDrive;
  configMap?: VirtualMachineSpecTemplateSpecVolumesConfigMap;
  containerDisk?: VirtualMachineSpecTemplateSpecVolumesContainerDisk;
  containerPath?: VirtualMachineSpecTemplateSpecVolumesContainerPath;
  dataVolume?: VirtualMachineSpecTemplateSpecVolumesDataVolume;
  downwardAPI?: VirtualMachineSpecTemplateSpecVolumesDownwardAPI;
  downwardMetrics?: Record<string, never>;
  emptyDisk?: VirtualMachineSpecTemplateSpecVolumesEmptyDisk;
  ephemeral?: VirtualMachineSpecTemplateSpecVolumesEphemeral;
  hostDisk?: VirtualMachineSpecTemplateSpecVolumesHostDisk;
  memoryDump?: VirtualMachineSpecTemplateSpecVolumesMemoryDump;
  name: string;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: VirtualMachineSpecTemplateSpecVolumesMemoryDump;
  secret?: VirtualMachineSpecTemplateSpecVolumesSecret;
  serviceAccount?: VirtualMachineSpecTemplateSpecVolumesServiceAccount;
  sysprep?: VirtualMachineSpecTemplateSpecVolumesSysprep;
}
export interface VirtualMachineSpecDataVolumeTemplatesSpecSourceGcs {
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesSpecSourceHttp {
  certConfigMap?: string;
  extraHeaders?: readonly string[];
  secretExtraHeaders?: readonly string[];
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesSpecSourceImageio {
  certConfigMap?: string;
  diskId: string;
  insecureSkipVerify?: boolean;
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesSpecSourcePvc {
  name: string;
  namespace: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesSpecSourceRegistry {
  certConfigMap?: string;
  imageStream?: string;
  platform?: VirtualMachineSpecDataVolumeTemplatesSpecSourceRegistryPlatform;
  pullMethod?: string;
  /** → Secret */
  secretRef?: string;
  url?: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesSpecSourceS3 {
  certConfigMap?: string;
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesSpecSourceVddk {
  backingFile?: string;
  extraArgs?: string;
  initImageURL?: string;
  /** → Secret */
  secretRef?: string;
  thumbprint?: string;
  url?: string;
  uuid?: string;
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKey {
  propagationMethod: VirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeyPropagationMethod;
  source: VirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeySource;
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsUserPassword {
  propagationMethod: VirtualMachineSpecTemplateSpecAccessCredentialsUserPasswordPropagationMethod;
  source: VirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeySource;
}
export interface VirtualMachineSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly VirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: VirtualMachineSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface VirtualMachineSpecTemplateSpecDomainChassis {
  asset?: string;
  manufacturer?: string;
  serial?: string;
  sku?: string;
  version?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainClock {
  timer?: VirtualMachineSpecTemplateSpecDomainClockTimer;
  timezone?: string;
  utc?: VirtualMachineSpecTemplateSpecDomainClockUtc;
  [k: string]: unknown;
}
export interface VirtualMachineSpecTemplateSpecDomainCpu {
  cores?: number;
  dedicatedCpuPlacement?: boolean;
  features?: readonly VirtualMachineSpecTemplateSpecDomainCpuFeatures[];
  isolateEmulatorThread?: boolean;
  maxSockets?: number;
  model?: string;
  numa?: VirtualMachineSpecTemplateSpecDomainCpuNuma;
  realtime?: VirtualMachineSpecTemplateSpecDomainCpuRealtime;
  sockets?: number;
  threads?: number;
}
export interface VirtualMachineSpecTemplateSpecDomainDevices {
  autoattachGraphicsDevice?: boolean;
  autoattachInputDevice?: boolean;
  autoattachMemBalloon?: boolean;
  autoattachPodInterface?: boolean;
  autoattachSerialConsole?: boolean;
  autoattachVSOCK?: boolean;
  blockMultiQueue?: boolean;
  clientPassthrough?: Record<string, never>;
  disableHotplug?: boolean;
  /** at most 256 items */
  disks?: readonly VirtualMachineSpecTemplateSpecDomainDevicesDisks[];
  downwardMetrics?: Record<string, never>;
  filesystems?: readonly VirtualMachineSpecTemplateSpecDomainDevicesFilesystems[];
  gpus?: readonly VirtualMachineSpecTemplateSpecDomainDevicesGpus[];
  hostDevices?: readonly VirtualMachineSpecTemplateSpecDomainDevicesHostDevices[];
  inputs?: readonly VirtualMachineSpecTemplateSpecDomainDevicesInputs[];
  /** at most 256 items */
  interfaces?: readonly VirtualMachineSpecTemplateSpecDomainDevicesInterfaces[];
  logSerialConsole?: boolean;
  networkInterfaceMultiqueue?: boolean;
  panicDevices?: readonly VirtualMachineSpecTemplateSpecDomainDevicesPanicDevices[];
  rng?: Record<string, never>;
  sound?: VirtualMachineSpecTemplateSpecDomainDevicesSound;
  tpm?: VirtualMachineSpecTemplateSpecDomainDevicesTpm;
  useVirtioTransitional?: boolean;
  video?: VirtualMachineSpecTemplateSpecDomainMachine;
  watchdog?: VirtualMachineSpecTemplateSpecDomainDevicesWatchdog;
}
export interface VirtualMachineSpecTemplateSpecDomainFeatures {
  acpi?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  apic?: VirtualMachineSpecTemplateSpecDomainFeaturesApic;
  hyperv?: VirtualMachineSpecTemplateSpecDomainFeaturesHyperv;
  hypervPassthrough?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  kvm?: VirtualMachineSpecTemplateSpecDomainFeaturesKvm;
  pvspinlock?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  smm?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachineSpecTemplateSpecDomainFirmware {
  acpi?: VirtualMachineSpecTemplateSpecDomainFirmwareAcpi;
  bootloader?: VirtualMachineSpecTemplateSpecDomainFirmwareBootloader;
  kernelBoot?: VirtualMachineSpecTemplateSpecDomainFirmwareKernelBoot;
  serial?: string;
  uuid?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainIoThreads {
  supplementalPoolThreadCount?: number;
}
export interface VirtualMachineSpecTemplateSpecDomainLaunchSecurity {
  sev?: VirtualMachineSpecTemplateSpecDomainLaunchSecuritySev;
  snp?: Record<string, never>;
  tdx?: Record<string, never>;
}
export interface VirtualMachineSpecTemplateSpecDomainMachine {
  type?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainMemory {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  guest?: number | string;
  hugepages?: VirtualMachineSpecTemplateSpecDomainMemoryHugepages;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  maxGuest?: number | string;
  reservedOverhead?: VirtualMachineSpecTemplateSpecDomainMemoryReservedOverhead;
}
export interface VirtualMachineSpecTemplateSpecDomainResources {
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  overcommitGuestOverhead?: boolean;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface VirtualMachineSpecTemplateSpecLivenessProbeExec {
  command?: readonly string[];
}
export interface VirtualMachineSpecTemplateSpecLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface VirtualMachineSpecTemplateSpecNetworksMultus {
  default?: boolean;
  networkName: string;
}
export interface VirtualMachineSpecTemplateSpecNetworksPod {
  vmIPv6NetworkCIDR?: string;
  vmNetworkCIDR?: string;
}
export interface VirtualMachineSpecTemplateSpecNetworksResourceClaim {
  /** → PersistentVolumeClaim */
  claimName?: string;
  requestName?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesCloudInitConfigDrive {
  networkData?: string;
  networkDataBase64?: string;
  networkDataSecretRef?: VirtualMachineSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
  /** → Secret */
  secretRef?: VirtualMachineSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
  userData?: string;
  userDataBase64?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesConfigMap {
  name?: string;
  optional?: boolean;
  volumeLabel?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesContainerDisk {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: string;
  path?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesContainerPath {
  /**
   * at most 4096 characters
   * rule: `self.startsWith('/')`
   * rule: `!self.contains('..')`
   */
  path: string;
  /**
   * rule: `self == true`
   * @default true
   */
  readOnly?: boolean;
}
export interface VirtualMachineSpecTemplateSpecVolumesDataVolume {
  hotpluggable?: boolean;
  name: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesDownwardAPI {
  fields?: readonly VirtualMachineSpecTemplateSpecVolumesDownwardAPIFields[];
  volumeLabel?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesEmptyDisk {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity: number | string;
}
export interface VirtualMachineSpecTemplateSpecVolumesEphemeral {
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
}
export interface VirtualMachineSpecTemplateSpecVolumesHostDisk {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: number | string;
  path: string;
  shared?: boolean;
  type: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesMemoryDump {
  /** → PersistentVolumeClaim */
  claimName: string;
  hotpluggable?: boolean;
  readOnly?: boolean;
}
export interface VirtualMachineSpecTemplateSpecVolumesSecret {
  optional?: boolean;
  /** → Secret */
  secretName?: string;
  volumeLabel?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesServiceAccount {
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesSysprep {
  configMap?: VirtualMachineSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
  secret?: VirtualMachineSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
}
export interface VirtualMachineSpecDataVolumeTemplatesSpecSourceRegistryPlatform {
  architecture?: string;
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeyPropagationMethod {
  configDrive?: Record<string, never>;
  noCloud?: Record<string, never>;
  qemuGuestAgent?: VirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeyPropagationMethodQemuGuestAgent;
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeySource {
  secret?: VirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeySourceSecret;
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsUserPasswordPropagationMethod {
  qemuGuestAgent?: Record<string, never>;
}
export interface VirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: VirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface VirtualMachineSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly VirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface VirtualMachineSpecTemplateSpecDomainClockTimer {
  hpet?: VirtualMachineSpecTemplateSpecDomainClockTimerHpet;
  hyperv?: VirtualMachineSpecTemplateSpecDomainClockTimerHyperv;
  kvm?: VirtualMachineSpecTemplateSpecDomainClockTimerHyperv;
  pit?: VirtualMachineSpecTemplateSpecDomainClockTimerHpet;
  rtc?: VirtualMachineSpecTemplateSpecDomainClockTimerRtc;
}
export interface VirtualMachineSpecTemplateSpecDomainClockUtc {
  offsetSeconds?: number;
}
export interface VirtualMachineSpecTemplateSpecDomainCpuFeatures {
  name: string;
  policy?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainCpuNuma {
  guestMappingPassthrough?: Record<string, never>;
}
export interface VirtualMachineSpecTemplateSpecDomainCpuRealtime {
  mask?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesDisks {
  blockSize?: VirtualMachineSpecTemplateSpecDomainDevicesDisksBlockSize;
  bootOrder?: number;
  cache?: string;
  cdrom?: VirtualMachineSpecTemplateSpecDomainDevicesDisksCdrom;
  changedBlockTracking?: boolean;
  dedicatedIOThread?: boolean;
  disk?: VirtualMachineSpecTemplateSpecDomainDevicesDisksDisk;
  errorPolicy?: string;
  io?: string;
  lun?: VirtualMachineSpecTemplateSpecDomainDevicesDisksLun;
  name: string;
  serial?: string;
  shareable?: boolean;
  tag?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesFilesystems {
  name: string;
  virtiofs: Record<string, never>;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesGpus {
  /** → PersistentVolumeClaim */
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
  virtualGPUOptions?: VirtualMachineSpecTemplateSpecDomainDevicesGpusVirtualGPUOptions;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesHostDevices {
  /** → PersistentVolumeClaim */
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesInputs {
  bus?: string;
  name: string;
  type: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesInterfaces {
  acpiIndex?: number;
  binding?: VirtualMachineSpecTemplateSpecDomainDevicesInterfacesBinding;
  bootOrder?: number;
  bridge?: Record<string, never>;
  dhcpOptions?: VirtualMachineSpecTemplateSpecDomainDevicesInterfacesDhcpOptions;
  macAddress?: string;
  macvtap?: Record<string, never>;
  masquerade?: Record<string, never>;
  model?: string;
  name: string;
  passt?: Record<string, never>;
  passtBinding?: Record<string, never>;
  pciAddress?: string;
  portRanges?: readonly VirtualMachineSpecTemplateSpecDomainDevicesInterfacesPortRanges[];
  ports?: readonly VirtualMachineSpecTemplateSpecDomainDevicesInterfacesPorts[];
  slirp?: Record<string, never>;
  sriov?: Record<string, never>;
  state?: string;
  tag?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesPanicDevices {
  model?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesSound {
  model?: string;
  name: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesTpm {
  enabled?: boolean;
  persistent?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesWatchdog {
  diag288?: VirtualMachineSpecTemplateSpecDomainDevicesWatchdogDiag288;
  i6300esb?: VirtualMachineSpecTemplateSpecDomainDevicesWatchdogDiag288;
  name: string;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesAcpi {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesApic {
  enabled?: boolean;
  endOfInterrupt?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHyperv {
  evmcs?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  frequencies?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  ipi?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  reenlightenment?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  relaxed?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  reset?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  runtime?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  spinlocks?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervSpinlocks;
  synic?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  synictimer?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervSynictimer;
  tlbflush?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervTlbflush;
  vapic?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  vendorid?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervVendorid;
  vpindex?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesKvm {
  hidden?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFirmwareAcpi {
  msdmNameRef?: string;
  slicNameRef?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainFirmwareBootloader {
  bios?: VirtualMachineSpecTemplateSpecDomainFirmwareBootloaderBios;
  efi?: VirtualMachineSpecTemplateSpecDomainFirmwareBootloaderEfi;
}
export interface VirtualMachineSpecTemplateSpecDomainFirmwareKernelBoot {
  container?: VirtualMachineSpecTemplateSpecDomainFirmwareKernelBootContainer;
  kernelArgs?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainLaunchSecuritySev {
  attestation?: Record<string, never>;
  dhCert?: string;
  policy?: VirtualMachineSpecTemplateSpecDomainLaunchSecuritySevPolicy;
  session?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainMemoryHugepages {
  pageSize?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainMemoryReservedOverhead {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  addedOverhead?: number | string;
  memLock?: "NotRequired" | "Required";
}
export interface VirtualMachineSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef {
  name?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesDownwardAPIFields {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeyPropagationMethodQemuGuestAgent {
  /** no duplicates */
  users: readonly string[];
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeySourceSecret {
  /** → Secret */
  secretName: string;
}
export interface VirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly VirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface VirtualMachineSpecTemplateSpecDomainClockTimerHpet {
  present?: boolean;
  tickPolicy?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainClockTimerHyperv {
  present?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainClockTimerRtc {
  present?: boolean;
  tickPolicy?: string;
  track?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesDisksBlockSize {
  custom?: VirtualMachineSpecTemplateSpecDomainDevicesDisksBlockSizeCustom;
  matchVolume?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesDisksCdrom {
  bus?: string;
  readonly?: boolean;
  tray?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesDisksDisk {
  bus?: string;
  pciAddress?: string;
  readonly?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesDisksLun {
  bus?: string;
  readonly?: boolean;
  reservation?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesGpusVirtualGPUOptions {
  display?: VirtualMachineSpecTemplateSpecDomainDevicesGpusVirtualGPUOptionsDisplay;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesInterfacesBinding {
  name: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesInterfacesDhcpOptions {
  bootFileName?: string;
  ntpServers?: readonly string[];
  privateOptions?: readonly VirtualMachineSpecTemplateSpecDomainDevicesInterfacesDhcpOptionsPrivateOptions[];
  tftpServerName?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesInterfacesPortRanges {
  end: number;
  protocol: string;
  start: number;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesInterfacesPorts {
  name?: string;
  port: number;
  protocol?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesWatchdogDiag288 {
  action?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervSpinlocks {
  enabled?: boolean;
  spinlocks?: number;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervSynictimer {
  direct?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervTlbflush {
  direct?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  enabled?: boolean;
  extended?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervVendorid {
  enabled?: boolean;
  vendorid?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainFirmwareBootloaderBios {
  useSerial?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFirmwareBootloaderEfi {
  persistent?: boolean;
  secureBoot?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFirmwareKernelBootContainer {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: string;
  initrdPath?: string;
  kernelPath?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainLaunchSecuritySevPolicy {
  encryptedState?: boolean;
}
export interface VirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesDisksBlockSizeCustom {
  discardGranularity?: number;
  logical?: number;
  physical?: number;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesGpusVirtualGPUOptionsDisplay {
  enabled?: boolean;
  ramFB?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesInterfacesDhcpOptionsPrivateOptions {
  option: number;
  value: string;
}
/**
 * `kubevirt.io/v1alpha3`, namespaced
 * @deprecated
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineV1Alpha3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineV1Alpha3Props): { [K in keyof VirtualMachineV1Alpha3Props]: VirtualMachineV1Alpha3Props[K] } & { apiVersion: 'kubevirt.io/v1alpha3'; kind: 'VirtualMachine' };
  constructor(scope: Construct, id: string, props: VirtualMachineV1Alpha3Props);
}
export interface VirtualMachineV1Alpha3Props {
  metadata?: ObjectMeta;
  spec: VirtualMachineSpec;
}
/**
 * `kubevirt.io/v1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineInstance extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineInstanceProps): { [K in keyof VirtualMachineInstanceProps]: VirtualMachineInstanceProps[K] } & { apiVersion: 'kubevirt.io/v1'; kind: 'VirtualMachineInstance' };
  constructor(scope: Construct, id: string, props: VirtualMachineInstanceProps);
}
export interface VirtualMachineInstanceProps {
  metadata?: ObjectMeta;
  spec: VirtualMachineInstanceSpec;
  status?: VirtualMachineInstanceStatus;
}
export interface VirtualMachineInstanceSpec {
  /** at most 256 items */
  accessCredentials?: readonly VirtualMachineInstanceSpecAccessCredentials[];
  affinity?: VirtualMachineInstanceSpecAffinity;
  architecture?: string;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  domain: VirtualMachineInstanceSpecDomain;
  evictionStrategy?: string;
  hostname?: string;
  livenessProbe?: VirtualMachineInstanceSpecLivenessProbe;
  /** at most 256 items */
  networks?: readonly VirtualMachineInstanceSpecNetworks[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  readinessProbe?: VirtualMachineInstanceSpecLivenessProbe;
  /** one per `name` */
  resourceClaims?: readonly VirtualMachineInstanceSpecResourceClaims[];
  schedulerName?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  startStrategy?: string;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly VirtualMachineInstanceSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly VirtualMachineInstanceSpecTopologySpreadConstraints[];
  /**
   * at most 256 items
   * one per `name`
   */
  utilityVolumes?: readonly VirtualMachineInstanceSpecUtilityVolumes[];
  /** at most 256 items */
  volumes?: readonly VirtualMachineInstanceSpecVolumes[];
}
export interface VirtualMachineInstanceStatus {
  /** 0 … 4294967295 */
  VSOCKCID?: number;
  activePods?: { [k: string]: string };
  changedBlockTracking?: VirtualMachineInstanceStatusChangedBlockTracking | null;
  conditions?: readonly VirtualMachineInstanceStatusConditions[];
  currentCPUTopology?: VirtualMachineInstanceStatusCurrentCPUTopology;
  evacuationNodeName?: string;
  fsFreezeStatus?: string;
  guestOSInfo?: VirtualMachineInstanceStatusGuestOSInfo;
  interfaces?: readonly VirtualMachineInstanceStatusInterfaces[];
  kernelBootStatus?: VirtualMachineInstanceStatusKernelBootStatus;
  launcherContainerImageVersion?: string;
  machine?: VirtualMachineInstanceStatusMachine;
  memory?: VirtualMachineInstanceStatusMemory;
  migratedVolumes?: readonly VirtualMachineInstanceStatusMigratedVolumes[];
  migrationMethod?: string;
  migrationState?: VirtualMachineInstanceStatusMigrationState;
  migrationTransport?: string;
  /** → Node */
  nodeName?: string;
  phase?: string;
  phaseTransitionTimestamps?: readonly VirtualMachineInstanceStatusPhaseTransitionTimestamps[];
  qosClass?: string;
  reason?: string;
  runtimeUser?: number;
  selinuxContext?: string;
  topologyHints?: VirtualMachineInstanceStatusTopologyHints;
  virtualMachineRevisionName?: string;
  volumeStatus?: readonly VirtualMachineInstanceStatusVolumeStatus[];
}
export interface VirtualMachineInstanceSpecAccessCredentials {
  sshPublicKey?: VirtualMachineInstanceSpecAccessCredentialsSshPublicKey;
  userPassword?: VirtualMachineInstanceSpecAccessCredentialsUserPassword;
}
export interface VirtualMachineInstanceSpecAffinity {
  nodeAffinity?: VirtualMachineInstanceSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface VirtualMachineInstanceSpecDomain {
  chassis?: VirtualMachineInstanceSpecDomainChassis;
  clock?: VirtualMachineInstanceSpecDomainClock;
  cpu?: VirtualMachineInstanceSpecDomainCpu;
  devices: VirtualMachineInstanceSpecDomainDevices;
  features?: VirtualMachineInstanceSpecDomainFeatures;
  firmware?: VirtualMachineInstanceSpecDomainFirmware;
  ioThreads?: VirtualMachineInstanceSpecDomainIoThreads;
  ioThreadsPolicy?: string;
  launchSecurity?: VirtualMachineInstanceSpecDomainLaunchSecurity;
  machine?: VirtualMachineInstanceStatusMachine;
  memory?: VirtualMachineInstanceSpecDomainMemory;
  rebootPolicy?: "Reboot" | "Terminate";
  resources?: VirtualMachineInstanceSpecDomainResources;
}
export interface VirtualMachineInstanceSpecLivenessProbe {
  exec?: VirtualMachineInstanceSpecLivenessProbeExec;
  failureThreshold?: number;
  guestAgentPing?: Record<string, never>;
  httpGet?: VirtualMachineInstanceSpecLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  timeoutSeconds?: number;
}
export interface VirtualMachineInstanceSpecNetworks {
  multus?: VirtualMachineInstanceSpecNetworksMultus;
  name: string;
  pod?: VirtualMachineInstanceSpecNetworksPod;
  resourceClaim?: VirtualMachineInstanceSpecNetworksResourceClaim;
}
export interface VirtualMachineInstanceSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface VirtualMachineInstanceSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface VirtualMachineInstanceSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface VirtualMachineInstanceSpecUtilityVolumes {
  /** → PersistentVolumeClaim */
  claimName: string;
  name: string;
  readOnly?: boolean;
  type?: string;
}
export interface VirtualMachineInstanceSpecVolumes {
  cloudInitConfigDrive?: VirtualMachineInstanceSpecVolumesCloudInitConfigDrive;
  cloudInitNoCloud?: VirtualMachineInstanceSpecVolumesCloudInitConfigDrive;
  configMap?: VirtualMachineInstanceSpecVolumesConfigMap;
  containerDisk?: VirtualMachineInstanceSpecVolumesContainerDisk;
  containerPath?: VirtualMachineInstanceSpecVolumesContainerPath;
  dataVolume?: VirtualMachineInstanceSpecVolumesDataVolume;
  downwardAPI?: VirtualMachineInstanceSpecVolumesDownwardAPI;
  downwardMetrics?: Record<string, never>;
  emptyDisk?: VirtualMachineInstanceSpecVolumesEmptyDisk;
  ephemeral?: VirtualMachineInstanceSpecVolumesEphemeral;
  hostDisk?: VirtualMachineInstanceSpecVolumesHostDisk;
  memoryDump?: VirtualMachineInstanceSpecVolumesMemoryDump;
  name: string;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: VirtualMachineInstanceSpecVolumesMemoryDump;
  secret?: VirtualMachineInstanceSpecVolumesSecret;
  serviceAccount?: VirtualMachineInstanceSpecVolumesServiceAccount;
  sysprep?: VirtualMachineInstanceSpecVolumesSysprep;
}
export interface VirtualMachineInstanceStatusChangedBlockTracking {
  backupStatus?: VirtualMachineInstanceStatusChangedBlockTrackingBackupStatus | null;
  state: string;
}
export interface VirtualMachineInstanceStatusConditions {
  /** format date-time */
  lastProbeTime?: string | null;
  /** format date-time */
  lastTransitionTime?: string | null;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface VirtualMachineInstanceStatusCurrentCPUTopology {
  cores?: number;
  sockets?: number;
  threads?: number;
}
export interface VirtualMachineInstanceStatusGuestOSInfo {
  id?: string;
  kernelRelease?: string;
  kernelVersion?: string;
  machine?: string;
  name?: string;
  prettyName?: string;
  version?: string;
  versionId?: string;
}
export interface VirtualMachineInstanceStatusInterfaces {
  infoSource?: string;
  interfaceName?: string;
  ipAddress?: string;
  ipAddresses?: readonly string[];
  linkState?: string;
  mac?: string;
  name?: string;
  podInterfaceName?: string;
  queueCount?: number;
}
export interface VirtualMachineInstanceStatusKernelBootStatus {
  initrdInfo?: VirtualMachineInstanceStatusKernelBootStatusInitrdInfo;
  kernelInfo?: VirtualMachineInstanceStatusKernelBootStatusInitrdInfo;
}
export interface VirtualMachineInstanceStatusMachine {
  type?: string;
}
export interface VirtualMachineInstanceStatusMemory {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  guestAtBoot?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  guestCurrent?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  guestRequested?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  memoryOverhead?: number | string;
}
export interface VirtualMachineInstanceStatusMigratedVolumes {
  destinationPVCInfo?: VirtualMachineInstanceStatusMigratedVolumesDestinationPVCInfo;
  sourcePVCInfo?: VirtualMachineInstanceStatusMigratedVolumesDestinationPVCInfo;
  volumeName: string;
}
export interface VirtualMachineInstanceStatusMigrationState {
  abortRequested?: boolean;
  abortStatus?: string;
  completed?: boolean;
  /** format date-time */
  endTimestamp?: string | null;
  failed?: boolean;
  failureReason?: string;
  migrationConfiguration?: VirtualMachineInstanceStatusMigrationStateMigrationConfiguration;
  migrationNetworkType?: string;
  migrationPolicyName?: string;
  migrationUid?: string;
  mode?: string;
  sourceNode?: string;
  sourcePersistentStatePVCName?: string;
  sourcePod?: string;
  sourceState?: VirtualMachineInstanceStatusMigrationStateSourceState;
  /** format date-time */
  startTimestamp?: string | null;
  targetAttachmentPodUID?: string;
  targetCPUSet?: readonly number[];
  targetDirectMigrationNodePorts?: { [k: string]: number };
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  targetMemoryOverhead?: number | string;
  targetNode?: string;
  targetNodeAddress?: string;
  targetNodeDomainDetected?: boolean;
  /** format date-time */
  targetNodeDomainReadyTimestamp?: string;
  targetNodeTopology?: string;
  targetPersistentStatePVCName?: string;
  targetPod?: string;
  targetState?: VirtualMachineInstanceStatusMigrationStateTargetState;
}
export interface VirtualMachineInstanceStatusPhaseTransitionTimestamps {
  phase?: string;
  /** format date-time */
  phaseTransitionTimestamp?: string;
}
export interface VirtualMachineInstanceStatusTopologyHints {
  tscFrequency?: number;
}
export interface VirtualMachineInstanceStatusVolumeStatus {
  containerDiskVolume?: VirtualMachineInstanceStatusKernelBootStatusInitrdInfo;
  hotplugVolume?: VirtualMachineInstanceStatusVolumeStatusHotplugVolume;
  memoryDumpVolume?: VirtualMachineInstanceStatusVolumeStatusMemoryDumpVolume;
  message?: string;
  name: string;
  persistentVolumeClaimInfo?: VirtualMachineInstanceStatusMigratedVolumesDestinationPVCInfo;
  phase?: string;
  reason?: string;
  size?: number;
  target: string;
}
export interface VirtualMachineInstanceSpecAccessCredentialsSshPublicKey {
  propagationMethod: VirtualMachineInstanceSpecAccessCredentialsSshPublicKeyPropagationMethod;
  source: VirtualMachineInstanceSpecAccessCredentialsSshPublicKeySource;
}
export interface VirtualMachineInstanceSpecAccessCredentialsUserPassword {
  propagationMethod: VirtualMachineInstanceSpecAccessCredentialsUserPasswordPropagationMethod;
  source: VirtualMachineInstanceSpecAccessCredentialsSshPublicKeySource;
}
export interface VirtualMachineInstanceSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly VirtualMachineInstanceSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: VirtualMachineInstanceSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface VirtualMachineInstanceSpecDomainChassis {
  asset?: string;
  manufacturer?: string;
  serial?: string;
  sku?: string;
  version?: string;
}
export interface VirtualMachineInstanceSpecDomainClock {
  timer?: VirtualMachineInstanceSpecDomainClockTimer;
  timezone?: string;
  utc?: VirtualMachineInstanceSpecDomainClockUtc;
  [k: string]: unknown;
}
export interface VirtualMachineInstanceSpecDomainCpu {
  cores?: number;
  dedicatedCpuPlacement?: boolean;
  features?: readonly VirtualMachineInstanceSpecDomainCpuFeatures[];
  isolateEmulatorThread?: boolean;
  maxSockets?: number;
  model?: string;
  numa?: VirtualMachineInstanceSpecDomainCpuNuma;
  realtime?: VirtualMachineInstanceSpecDomainCpuRealtime;
  sockets?: number;
  threads?: number;
}
export interface VirtualMachineInstanceSpecDomainDevices {
  autoattachGraphicsDevice?: boolean;
  autoattachInputDevice?: boolean;
  autoattachMemBalloon?: boolean;
  autoattachPodInterface?: boolean;
  autoattachSerialConsole?: boolean;
  autoattachVSOCK?: boolean;
  blockMultiQueue?: boolean;
  clientPassthrough?: Record<string, never>;
  disableHotplug?: boolean;
  /** at most 256 items */
  disks?: readonly VirtualMachineInstanceSpecDomainDevicesDisks[];
  downwardMetrics?: Record<string, never>;
  filesystems?: readonly VirtualMachineInstanceSpecDomainDevicesFilesystems[];
  gpus?: readonly VirtualMachineInstanceSpecDomainDevicesGpus[];
  hostDevices?: readonly VirtualMachineInstanceSpecDomainDevicesHostDevices[];
  inputs?: readonly VirtualMachineInstanceSpecDomainDevicesInputs[];
  /** at most 256 items */
  interfaces?: readonly VirtualMachineInstanceSpecDomainDevicesInterfaces[];
  logSerialConsole?: boolean;
  networkInterfaceMultiqueue?: boolean;
  panicDevices?: readonly VirtualMachineInstanceSpecDomainDevicesPanicDevices[];
  rng?: Record<string, never>;
  sound?: VirtualMachineInstanceSpecDomainDevicesSound;
  tpm?: VirtualMachineInstanceSpecDomainDevicesTpm;
  useVirtioTransitional?: boolean;
  video?: VirtualMachineInstanceStatusMachine;
  watchdog?: VirtualMachineInstanceSpecDomainDevicesWatchdog;
}
export interface VirtualMachineInstanceSpecDomainFeatures {
  acpi?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
  apic?: VirtualMachineInstanceSpecDomainFeaturesApic;
  hyperv?: VirtualMachineInstanceSpecDomainFeaturesHyperv;
  hypervPassthrough?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
  kvm?: VirtualMachineInstanceSpecDomainFeaturesKvm;
  pvspinlock?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
  smm?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
}
export interface VirtualMachineInstanceSpecDomainFirmware {
  acpi?: VirtualMachineInstanceSpecDomainFirmwareAcpi;
  bootloader?: VirtualMachineInstanceSpecDomainFirmwareBootloader;
  kernelBoot?: VirtualMachineInstanceSpecDomainFirmwareKernelBoot;
  serial?: string;
  uuid?: string;
}
export interface VirtualMachineInstanceSpecDomainIoThreads {
  supplementalPoolThreadCount?: number;
}
export interface VirtualMachineInstanceSpecDomainLaunchSecurity {
  sev?: VirtualMachineInstanceSpecDomainLaunchSecuritySev;
  snp?: Record<string, never>;
  tdx?: Record<string, never>;
}
export interface VirtualMachineInstanceSpecDomainMemory {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  guest?: number | string;
  hugepages?: VirtualMachineInstanceSpecDomainMemoryHugepages;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  maxGuest?: number | string;
  reservedOverhead?: VirtualMachineInstanceSpecDomainMemoryReservedOverhead;
}
export interface VirtualMachineInstanceSpecDomainResources {
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  overcommitGuestOverhead?: boolean;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface VirtualMachineInstanceSpecLivenessProbeExec {
  command?: readonly string[];
}
export interface VirtualMachineInstanceSpecLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface VirtualMachineInstanceSpecNetworksMultus {
  default?: boolean;
  networkName: string;
}
export interface VirtualMachineInstanceSpecNetworksPod {
  vmIPv6NetworkCIDR?: string;
  vmNetworkCIDR?: string;
}
export interface VirtualMachineInstanceSpecNetworksResourceClaim {
  /** → PersistentVolumeClaim */
  claimName?: string;
  requestName?: string;
}
export interface VirtualMachineInstanceSpecVolumesCloudInitConfigDrive {
  networkData?: string;
  networkDataBase64?: string;
  networkDataSecretRef?: VirtualMachineInstanceSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
  /** → Secret */
  secretRef?: VirtualMachineInstanceSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
  userData?: string;
  userDataBase64?: string;
}
export interface VirtualMachineInstanceSpecVolumesConfigMap {
  name?: string;
  optional?: boolean;
  volumeLabel?: string;
}
export interface VirtualMachineInstanceSpecVolumesContainerDisk {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: string;
  path?: string;
}
export interface VirtualMachineInstanceSpecVolumesContainerPath {
  /**
   * at most 4096 characters
   * rule: `self.startsWith('/')`
   * rule: `!self.contains('..')`
   */
  path: string;
  /**
   * rule: `self == true`
   * @default true
   */
  readOnly?: boolean;
}
export interface VirtualMachineInstanceSpecVolumesDataVolume {
  hotpluggable?: boolean;
  name: string;
}
export interface VirtualMachineInstanceSpecVolumesDownwardAPI {
  fields?: readonly VirtualMachineInstanceSpecVolumesDownwardAPIFields[];
  volumeLabel?: string;
}
export interface VirtualMachineInstanceSpecVolumesEmptyDisk {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity: number | string;
}
export interface VirtualMachineInstanceSpecVolumesEphemeral {
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
}
export interface VirtualMachineInstanceSpecVolumesHostDisk {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: number | string;
  path: string;
  shared?: boolean;
  type: string;
}
export interface VirtualMachineInstanceSpecVolumesMemoryDump {
  /** → PersistentVolumeClaim */
  claimName: string;
  hotpluggable?: boolean;
  readOnly?: boolean;
}
export interface VirtualMachineInstanceSpecVolumesSecret {
  optional?: boolean;
  /** → Secret */
  secretName?: string;
  volumeLabel?: string;
}
export interface VirtualMachineInstanceSpecVolumesServiceAccount {
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface VirtualMachineInstanceSpecVolumesSysprep {
  configMap?: VirtualMachineInstanceSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
  secret?: VirtualMachineInstanceSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
}
export interface VirtualMachineInstanceStatusChangedBlockTrackingBackupStatus {
  backupMsg?: string;
  backupName?: string;
  checkpointName?: string;
  completed?: boolean;
  /** format date-time */
  endTimestamp?: string;
  failed?: boolean;
  quiesceStatus?: string;
  /** format date-time */
  startTimestamp?: string;
  volumes?: readonly VirtualMachineInstanceStatusChangedBlockTrackingBackupStatusVolumes[];
}
export interface VirtualMachineInstanceStatusKernelBootStatusInitrdInfo {
  /** 0 … 4294967295 */
  checksum?: number;
}
export interface VirtualMachineInstanceStatusMigratedVolumesDestinationPVCInfo {
  accessModes?: readonly string[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** → PersistentVolumeClaim */
  claimName?: string;
  /** pattern `^(0(?:\.\d{1,3})?|1)$` */
  filesystemOverhead?: string;
  preallocated?: boolean;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
  volumeMode?: string;
}
export interface VirtualMachineInstanceStatusMigrationStateMigrationConfiguration {
  allowAutoConverge?: boolean;
  allowPostCopy?: boolean;
  allowWorkloadDisruption?: boolean;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  bandwidthPerMigration?: number | string;
  completionTimeoutPerGiB?: number;
  disableTLS?: boolean;
  experimental?: VirtualMachineInstanceStatusMigrationStateMigrationConfigurationExperimental;
  matchSELinuxLevelOnMigration?: boolean;
  /** 1 … 2000000 */
  maxDowntimeMs?: number;
  network?: string;
  nodeDrainTaintKey?: string;
  parallelMigrationsPerCluster?: number;
  parallelOutboundMigrationsPerNode?: number;
  progressTimeout?: number;
  unsafeMigrationOverride?: boolean;
  utilityVolumesTimeout?: number;
}
export interface VirtualMachineInstanceStatusMigrationStateSourceState {
  domainName?: string;
  domainNamespace?: string;
  migrationUID?: string;
  node?: string;
  nodeSelectors?: { [k: string]: string };
  persistentStatePVCName?: string;
  pod?: string;
  selinuxContext?: string;
  syncAddress?: string;
  virtualMachineInstanceUID?: string;
}
export interface VirtualMachineInstanceStatusMigrationStateTargetState {
  attachmentPodUID?: string;
  cpuSet?: readonly number[];
  directMigrationNodePorts?: { [k: string]: number };
  domainDetected?: boolean;
  domainName?: string;
  domainNamespace?: string;
  /** format date-time */
  domainReadyTimestamp?: string;
  migrationUID?: string;
  node?: string;
  nodeAddress?: string;
  nodeTopology?: string;
  persistentStatePVCName?: string;
  pod?: string;
  selinuxContext?: string;
  syncAddress?: string;
  virtualMachineInstanceUID?: string;
}
export interface VirtualMachineInstanceStatusVolumeStatusHotplugVolume {
  attachPodName?: string;
  attachPodUID?: string;
}
export interface VirtualMachineInstanceStatusVolumeStatusMemoryDumpVolume {
  /** → PersistentVolumeClaim */
  claimName?: string;
  /** format date-time */
  endTimestamp?: string;
  /** format date-time */
  startTimestamp?: string;
  targetFileName?: string;
}
export interface VirtualMachineInstanceSpecAccessCredentialsSshPublicKeyPropagationMethod {
  configDrive?: Record<string, never>;
  noCloud?: Record<string, never>;
  qemuGuestAgent?: VirtualMachineInstanceSpecAccessCredentialsSshPublicKeyPropagationMethodQemuGuestAgent;
}
export interface VirtualMachineInstanceSpecAccessCredentialsSshPublicKeySource {
  secret?: VirtualMachineInstanceSpecAccessCredentialsSshPublicKeySourceSecret;
}
export interface VirtualMachineInstanceSpecAccessCredentialsUserPasswordPropagationMethod {
  qemuGuestAgent?: Record<string, never>;
}
export interface VirtualMachineInstanceSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: VirtualMachineInstanceSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface VirtualMachineInstanceSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly VirtualMachineInstanceSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface VirtualMachineInstanceSpecDomainClockTimer {
  hpet?: VirtualMachineInstanceSpecDomainClockTimerHpet;
  hyperv?: VirtualMachineInstanceSpecDomainClockTimerHyperv;
  kvm?: VirtualMachineInstanceSpecDomainClockTimerHyperv;
  pit?: VirtualMachineInstanceSpecDomainClockTimerHpet;
  rtc?: VirtualMachineInstanceSpecDomainClockTimerRtc;
}
export interface VirtualMachineInstanceSpecDomainClockUtc {
  offsetSeconds?: number;
}
export interface VirtualMachineInstanceSpecDomainCpuFeatures {
  name: string;
  policy?: string;
}
export interface VirtualMachineInstanceSpecDomainCpuNuma {
  guestMappingPassthrough?: Record<string, never>;
}
export interface VirtualMachineInstanceSpecDomainCpuRealtime {
  mask?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesDisks {
  blockSize?: VirtualMachineInstanceSpecDomainDevicesDisksBlockSize;
  bootOrder?: number;
  cache?: string;
  cdrom?: VirtualMachineInstanceSpecDomainDevicesDisksCdrom;
  changedBlockTracking?: boolean;
  dedicatedIOThread?: boolean;
  disk?: VirtualMachineInstanceSpecDomainDevicesDisksDisk;
  errorPolicy?: string;
  io?: string;
  lun?: VirtualMachineInstanceSpecDomainDevicesDisksLun;
  name: string;
  serial?: string;
  shareable?: boolean;
  tag?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesFilesystems {
  name: string;
  virtiofs: Record<string, never>;
}
export interface VirtualMachineInstanceSpecDomainDevicesGpus {
  /** → PersistentVolumeClaim */
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
  virtualGPUOptions?: VirtualMachineInstanceSpecDomainDevicesGpusVirtualGPUOptions;
}
export interface VirtualMachineInstanceSpecDomainDevicesHostDevices {
  /** → PersistentVolumeClaim */
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesInputs {
  bus?: string;
  name: string;
  type: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesInterfaces {
  acpiIndex?: number;
  binding?: VirtualMachineInstanceSpecDomainDevicesInterfacesBinding;
  bootOrder?: number;
  bridge?: Record<string, never>;
  dhcpOptions?: VirtualMachineInstanceSpecDomainDevicesInterfacesDhcpOptions;
  macAddress?: string;
  macvtap?: Record<string, never>;
  masquerade?: Record<string, never>;
  model?: string;
  name: string;
  passt?: Record<string, never>;
  passtBinding?: Record<string, never>;
  pciAddress?: string;
  portRanges?: readonly VirtualMachineInstanceSpecDomainDevicesInterfacesPortRanges[];
  ports?: readonly VirtualMachineInstanceSpecDomainDevicesInterfacesPorts[];
  slirp?: Record<string, never>;
  sriov?: Record<string, never>;
  state?: string;
  tag?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesPanicDevices {
  model?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesSound {
  model?: string;
  name: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesTpm {
  enabled?: boolean;
  persistent?: boolean;
}
export interface VirtualMachineInstanceSpecDomainDevicesWatchdog {
  diag288?: VirtualMachineInstanceSpecDomainDevicesWatchdogDiag288;
  i6300esb?: VirtualMachineInstanceSpecDomainDevicesWatchdogDiag288;
  name: string;
}
export interface VirtualMachineInstanceSpecDomainFeaturesAcpi {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesApic {
  enabled?: boolean;
  endOfInterrupt?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHyperv {
  evmcs?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
  frequencies?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
  ipi?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
  reenlightenment?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
  relaxed?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
  reset?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
  runtime?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
  spinlocks?: VirtualMachineInstanceSpecDomainFeaturesHypervSpinlocks;
  synic?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
  synictimer?: VirtualMachineInstanceSpecDomainFeaturesHypervSynictimer;
  tlbflush?: VirtualMachineInstanceSpecDomainFeaturesHypervTlbflush;
  vapic?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
  vendorid?: VirtualMachineInstanceSpecDomainFeaturesHypervVendorid;
  vpindex?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
}
export interface VirtualMachineInstanceSpecDomainFeaturesKvm {
  hidden?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFirmwareAcpi {
  msdmNameRef?: string;
  slicNameRef?: string;
}
export interface VirtualMachineInstanceSpecDomainFirmwareBootloader {
  bios?: VirtualMachineInstanceSpecDomainFirmwareBootloaderBios;
  efi?: VirtualMachineInstanceSpecDomainFirmwareBootloaderEfi;
}
export interface VirtualMachineInstanceSpecDomainFirmwareKernelBoot {
  container?: VirtualMachineInstanceSpecDomainFirmwareKernelBootContainer;
  kernelArgs?: string;
}
export interface VirtualMachineInstanceSpecDomainLaunchSecuritySev {
  attestation?: Record<string, never>;
  dhCert?: string;
  policy?: VirtualMachineInstanceSpecDomainLaunchSecuritySevPolicy;
  session?: string;
}
export interface VirtualMachineInstanceSpecDomainMemoryHugepages {
  pageSize?: string;
}
export interface VirtualMachineInstanceSpecDomainMemoryReservedOverhead {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  addedOverhead?: number | string;
  memLock?: "NotRequired" | "Required";
}
export interface VirtualMachineInstanceSpecVolumesCloudInitConfigDriveNetworkDataSecretRef {
  name?: string;
}
export interface VirtualMachineInstanceSpecVolumesDownwardAPIFields {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface VirtualMachineInstanceStatusChangedBlockTrackingBackupStatusVolumes {
  dataEndpoint?: string;
  diskTarget: string;
  mapEndpoint?: string;
  volumeName: string;
}
export interface VirtualMachineInstanceStatusMigrationStateMigrationConfigurationExperimental {
  compression?: "none" | "zstd";
  stallDetector?: VirtualMachineInstanceStatusMigrationStateMigrationConfigurationExperimentalStallDetector;
}
export interface VirtualMachineInstanceSpecAccessCredentialsSshPublicKeyPropagationMethodQemuGuestAgent {
  /** no duplicates */
  users: readonly string[];
}
export interface VirtualMachineInstanceSpecAccessCredentialsSshPublicKeySourceSecret {
  /** → Secret */
  secretName: string;
}
export interface VirtualMachineInstanceSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly VirtualMachineInstanceSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface VirtualMachineInstanceSpecDomainClockTimerHpet {
  present?: boolean;
  tickPolicy?: string;
}
export interface VirtualMachineInstanceSpecDomainClockTimerHyperv {
  present?: boolean;
}
export interface VirtualMachineInstanceSpecDomainClockTimerRtc {
  present?: boolean;
  tickPolicy?: string;
  track?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesDisksBlockSize {
  custom?: VirtualMachineInstanceSpecDomainDevicesDisksBlockSizeCustom;
  matchVolume?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
}
export interface VirtualMachineInstanceSpecDomainDevicesDisksCdrom {
  bus?: string;
  readonly?: boolean;
  tray?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesDisksDisk {
  bus?: string;
  pciAddress?: string;
  readonly?: boolean;
}
export interface VirtualMachineInstanceSpecDomainDevicesDisksLun {
  bus?: string;
  readonly?: boolean;
  reservation?: boolean;
}
export interface VirtualMachineInstanceSpecDomainDevicesGpusVirtualGPUOptions {
  display?: VirtualMachineInstanceSpecDomainDevicesGpusVirtualGPUOptionsDisplay;
}
export interface VirtualMachineInstanceSpecDomainDevicesInterfacesBinding {
  name: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesInterfacesDhcpOptions {
  bootFileName?: string;
  ntpServers?: readonly string[];
  privateOptions?: readonly VirtualMachineInstanceSpecDomainDevicesInterfacesDhcpOptionsPrivateOptions[];
  tftpServerName?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesInterfacesPortRanges {
  end: number;
  protocol: string;
  start: number;
}
export interface VirtualMachineInstanceSpecDomainDevicesInterfacesPorts {
  name?: string;
  port: number;
  protocol?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesWatchdogDiag288 {
  action?: string;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervSpinlocks {
  enabled?: boolean;
  spinlocks?: number;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervSynictimer {
  direct?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervTlbflush {
  direct?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
  enabled?: boolean;
  extended?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervVendorid {
  enabled?: boolean;
  vendorid?: string;
}
export interface VirtualMachineInstanceSpecDomainFirmwareBootloaderBios {
  useSerial?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFirmwareBootloaderEfi {
  persistent?: boolean;
  secureBoot?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFirmwareKernelBootContainer {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: string;
  initrdPath?: string;
  kernelPath?: string;
}
export interface VirtualMachineInstanceSpecDomainLaunchSecuritySevPolicy {
  encryptedState?: boolean;
}
export interface VirtualMachineInstanceStatusMigrationStateMigrationConfigurationExperimentalStallDetector {
  completionTimeoutFactor?: string;
  ewmaAlpha?: string;
  patienceWindowDecayFactor?: string;
  precopyPossibleFactor?: string;
  searchLocalMinima?: boolean;
  /** 0 … 100 */
  stallMargin?: number;
  stallProgressTimeout?: number;
  switchoverTimeout?: number;
}
export interface VirtualMachineInstanceSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface VirtualMachineInstanceSpecDomainDevicesDisksBlockSizeCustom {
  discardGranularity?: number;
  logical?: number;
  physical?: number;
}
export interface VirtualMachineInstanceSpecDomainDevicesGpusVirtualGPUOptionsDisplay {
  enabled?: boolean;
  ramFB?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
}
export interface VirtualMachineInstanceSpecDomainDevicesInterfacesDhcpOptionsPrivateOptions {
  option: number;
  value: string;
}
/**
 * `kubevirt.io/v1alpha3`, namespaced
 * @deprecated
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineInstanceV1Alpha3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineInstanceV1Alpha3Props): { [K in keyof VirtualMachineInstanceV1Alpha3Props]: VirtualMachineInstanceV1Alpha3Props[K] } & { apiVersion: 'kubevirt.io/v1alpha3'; kind: 'VirtualMachineInstance' };
  constructor(scope: Construct, id: string, props: VirtualMachineInstanceV1Alpha3Props);
}
export interface VirtualMachineInstanceV1Alpha3Props {
  metadata?: ObjectMeta;
  spec: VirtualMachineInstanceSpec;
  status?: VirtualMachineInstanceStatus;
}
/**
 * `kubevirt.io/v1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineInstanceMigration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineInstanceMigrationProps): { [K in keyof VirtualMachineInstanceMigrationProps]: VirtualMachineInstanceMigrationProps[K] } & { apiVersion: 'kubevirt.io/v1'; kind: 'VirtualMachineInstanceMigration' };
  constructor(scope: Construct, id: string, props: VirtualMachineInstanceMigrationProps);
}
export interface VirtualMachineInstanceMigrationProps {
  metadata?: ObjectMeta;
  spec: VirtualMachineInstanceMigrationSpec;
}
export interface VirtualMachineInstanceMigrationSpec {
  addedNodeSelector?: { [k: string]: string };
  priority?: string;
  receive?: VirtualMachineInstanceMigrationSpecReceive;
  sendTo?: VirtualMachineInstanceMigrationSpecSendTo;
  vmiName?: string;
}
export interface VirtualMachineInstanceMigrationSpecReceive {
  migrationID: string;
}
export interface VirtualMachineInstanceMigrationSpecSendTo {
  connectURL: string;
  migrationID: string;
}
/**
 * `kubevirt.io/v1alpha3`, namespaced
 * @deprecated
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineInstanceMigrationV1Alpha3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineInstanceMigrationV1Alpha3Props): { [K in keyof VirtualMachineInstanceMigrationV1Alpha3Props]: VirtualMachineInstanceMigrationV1Alpha3Props[K] } & { apiVersion: 'kubevirt.io/v1alpha3'; kind: 'VirtualMachineInstanceMigration' };
  constructor(scope: Construct, id: string, props: VirtualMachineInstanceMigrationV1Alpha3Props);
}
export interface VirtualMachineInstanceMigrationV1Alpha3Props {
  metadata?: ObjectMeta;
  spec: VirtualMachineInstanceMigrationSpec;
}
/**
 * `kubevirt.io/v1alpha3`, namespaced
 * @deprecated
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineInstancePreset extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: VirtualMachineInstancePresetProps): { [K in keyof VirtualMachineInstancePresetProps]: VirtualMachineInstancePresetProps[K] } & { apiVersion: 'kubevirt.io/v1alpha3'; kind: 'VirtualMachineInstancePreset' };
  constructor(scope: Construct, id: string, props?: VirtualMachineInstancePresetProps);
}
export interface VirtualMachineInstancePresetProps {
  metadata?: ObjectMeta;
  spec?: VirtualMachineInstancePresetSpec;
}
export interface VirtualMachineInstancePresetSpec {
  domain?: VirtualMachineInstancePresetSpecDomain;
  selector: LabelSelector;
}
export interface VirtualMachineInstancePresetSpecDomain {
  chassis?: VirtualMachineInstancePresetSpecDomainChassis;
  clock?: VirtualMachineInstancePresetSpecDomainClock;
  cpu?: VirtualMachineInstancePresetSpecDomainCpu;
  devices: VirtualMachineInstancePresetSpecDomainDevices;
  features?: VirtualMachineInstancePresetSpecDomainFeatures;
  firmware?: VirtualMachineInstancePresetSpecDomainFirmware;
  ioThreads?: VirtualMachineInstancePresetSpecDomainIoThreads;
  ioThreadsPolicy?: string;
  launchSecurity?: VirtualMachineInstancePresetSpecDomainLaunchSecurity;
  machine?: VirtualMachineInstancePresetSpecDomainMachine;
  memory?: VirtualMachineInstancePresetSpecDomainMemory;
  rebootPolicy?: "Reboot" | "Terminate";
  resources?: VirtualMachineInstancePresetSpecDomainResources;
}
export interface VirtualMachineInstancePresetSpecDomainChassis {
  asset?: string;
  manufacturer?: string;
  serial?: string;
  sku?: string;
  version?: string;
}
export interface VirtualMachineInstancePresetSpecDomainClock {
  timer?: VirtualMachineInstancePresetSpecDomainClockTimer;
  timezone?: string;
  utc?: VirtualMachineInstancePresetSpecDomainClockUtc;
  [k: string]: unknown;
}
export interface VirtualMachineInstancePresetSpecDomainCpu {
  cores?: number;
  dedicatedCpuPlacement?: boolean;
  features?: readonly VirtualMachineInstancePresetSpecDomainCpuFeatures[];
  isolateEmulatorThread?: boolean;
  maxSockets?: number;
  model?: string;
  numa?: VirtualMachineInstancePresetSpecDomainCpuNuma;
  realtime?: VirtualMachineInstancePresetSpecDomainCpuRealtime;
  sockets?: number;
  threads?: number;
}
export interface VirtualMachineInstancePresetSpecDomainDevices {
  autoattachGraphicsDevice?: boolean;
  autoattachInputDevice?: boolean;
  autoattachMemBalloon?: boolean;
  autoattachPodInterface?: boolean;
  autoattachSerialConsole?: boolean;
  autoattachVSOCK?: boolean;
  blockMultiQueue?: boolean;
  clientPassthrough?: Record<string, never>;
  disableHotplug?: boolean;
  /** at most 256 items */
  disks?: readonly VirtualMachineInstancePresetSpecDomainDevicesDisks[];
  downwardMetrics?: Record<string, never>;
  filesystems?: readonly VirtualMachineInstancePresetSpecDomainDevicesFilesystems[];
  gpus?: readonly VirtualMachineInstancePresetSpecDomainDevicesGpus[];
  hostDevices?: readonly VirtualMachineInstancePresetSpecDomainDevicesHostDevices[];
  inputs?: readonly VirtualMachineInstancePresetSpecDomainDevicesInputs[];
  /** at most 256 items */
  interfaces?: readonly VirtualMachineInstancePresetSpecDomainDevicesInterfaces[];
  logSerialConsole?: boolean;
  networkInterfaceMultiqueue?: boolean;
  panicDevices?: readonly VirtualMachineInstancePresetSpecDomainDevicesPanicDevices[];
  rng?: Record<string, never>;
  sound?: VirtualMachineInstancePresetSpecDomainDevicesSound;
  tpm?: VirtualMachineInstancePresetSpecDomainDevicesTpm;
  useVirtioTransitional?: boolean;
  video?: VirtualMachineInstancePresetSpecDomainMachine;
  watchdog?: VirtualMachineInstancePresetSpecDomainDevicesWatchdog;
}
export interface VirtualMachineInstancePresetSpecDomainFeatures {
  acpi?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
  apic?: VirtualMachineInstancePresetSpecDomainFeaturesApic;
  hyperv?: VirtualMachineInstancePresetSpecDomainFeaturesHyperv;
  hypervPassthrough?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
  kvm?: VirtualMachineInstancePresetSpecDomainFeaturesKvm;
  pvspinlock?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
  smm?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
}
export interface VirtualMachineInstancePresetSpecDomainFirmware {
  acpi?: VirtualMachineInstancePresetSpecDomainFirmwareAcpi;
  bootloader?: VirtualMachineInstancePresetSpecDomainFirmwareBootloader;
  kernelBoot?: VirtualMachineInstancePresetSpecDomainFirmwareKernelBoot;
  serial?: string;
  uuid?: string;
}
export interface VirtualMachineInstancePresetSpecDomainIoThreads {
  supplementalPoolThreadCount?: number;
}
export interface VirtualMachineInstancePresetSpecDomainLaunchSecurity {
  sev?: VirtualMachineInstancePresetSpecDomainLaunchSecuritySev;
  snp?: Record<string, never>;
  tdx?: Record<string, never>;
}
export interface VirtualMachineInstancePresetSpecDomainMachine {
  type?: string;
}
export interface VirtualMachineInstancePresetSpecDomainMemory {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  guest?: number | string;
  hugepages?: VirtualMachineInstancePresetSpecDomainMemoryHugepages;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  maxGuest?: number | string;
  reservedOverhead?: VirtualMachineInstancePresetSpecDomainMemoryReservedOverhead;
}
export interface VirtualMachineInstancePresetSpecDomainResources {
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  overcommitGuestOverhead?: boolean;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface VirtualMachineInstancePresetSpecDomainClockTimer {
  hpet?: VirtualMachineInstancePresetSpecDomainClockTimerHpet;
  hyperv?: VirtualMachineInstancePresetSpecDomainClockTimerHyperv;
  kvm?: VirtualMachineInstancePresetSpecDomainClockTimerHyperv;
  pit?: VirtualMachineInstancePresetSpecDomainClockTimerHpet;
  rtc?: VirtualMachineInstancePresetSpecDomainClockTimerRtc;
}
export interface VirtualMachineInstancePresetSpecDomainClockUtc {
  offsetSeconds?: number;
}
export interface VirtualMachineInstancePresetSpecDomainCpuFeatures {
  name: string;
  policy?: string;
}
export interface VirtualMachineInstancePresetSpecDomainCpuNuma {
  guestMappingPassthrough?: Record<string, never>;
}
export interface VirtualMachineInstancePresetSpecDomainCpuRealtime {
  mask?: string;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesDisks {
  blockSize?: VirtualMachineInstancePresetSpecDomainDevicesDisksBlockSize;
  bootOrder?: number;
  cache?: string;
  cdrom?: VirtualMachineInstancePresetSpecDomainDevicesDisksCdrom;
  changedBlockTracking?: boolean;
  dedicatedIOThread?: boolean;
  disk?: VirtualMachineInstancePresetSpecDomainDevicesDisksDisk;
  errorPolicy?: string;
  io?: string;
  lun?: VirtualMachineInstancePresetSpecDomainDevicesDisksLun;
  name: string;
  serial?: string;
  shareable?: boolean;
  tag?: string;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesFilesystems {
  name: string;
  virtiofs: Record<string, never>;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesGpus {
  /** → PersistentVolumeClaim */
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
  virtualGPUOptions?: VirtualMachineInstancePresetSpecDomainDevicesGpusVirtualGPUOptions;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesHostDevices {
  /** → PersistentVolumeClaim */
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesInputs {
  bus?: string;
  name: string;
  type: string;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesInterfaces {
  acpiIndex?: number;
  binding?: VirtualMachineInstancePresetSpecDomainDevicesInterfacesBinding;
  bootOrder?: number;
  bridge?: Record<string, never>;
  dhcpOptions?: VirtualMachineInstancePresetSpecDomainDevicesInterfacesDhcpOptions;
  macAddress?: string;
  macvtap?: Record<string, never>;
  masquerade?: Record<string, never>;
  model?: string;
  name: string;
  passt?: Record<string, never>;
  passtBinding?: Record<string, never>;
  pciAddress?: string;
  portRanges?: readonly VirtualMachineInstancePresetSpecDomainDevicesInterfacesPortRanges[];
  ports?: readonly VirtualMachineInstancePresetSpecDomainDevicesInterfacesPorts[];
  slirp?: Record<string, never>;
  sriov?: Record<string, never>;
  state?: string;
  tag?: string;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesPanicDevices {
  model?: string;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesSound {
  model?: string;
  name: string;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesTpm {
  enabled?: boolean;
  persistent?: boolean;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesWatchdog {
  diag288?: VirtualMachineInstancePresetSpecDomainDevicesWatchdogDiag288;
  i6300esb?: VirtualMachineInstancePresetSpecDomainDevicesWatchdogDiag288;
  name: string;
}
export interface VirtualMachineInstancePresetSpecDomainFeaturesAcpi {
  enabled?: boolean;
}
export interface VirtualMachineInstancePresetSpecDomainFeaturesApic {
  enabled?: boolean;
  endOfInterrupt?: boolean;
}
export interface VirtualMachineInstancePresetSpecDomainFeaturesHyperv {
  evmcs?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
  frequencies?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
  ipi?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
  reenlightenment?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
  relaxed?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
  reset?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
  runtime?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
  spinlocks?: VirtualMachineInstancePresetSpecDomainFeaturesHypervSpinlocks;
  synic?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
  synictimer?: VirtualMachineInstancePresetSpecDomainFeaturesHypervSynictimer;
  tlbflush?: VirtualMachineInstancePresetSpecDomainFeaturesHypervTlbflush;
  vapic?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
  vendorid?: VirtualMachineInstancePresetSpecDomainFeaturesHypervVendorid;
  vpindex?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
}
export interface VirtualMachineInstancePresetSpecDomainFeaturesKvm {
  hidden?: boolean;
}
export interface VirtualMachineInstancePresetSpecDomainFirmwareAcpi {
  msdmNameRef?: string;
  slicNameRef?: string;
}
export interface VirtualMachineInstancePresetSpecDomainFirmwareBootloader {
  bios?: VirtualMachineInstancePresetSpecDomainFirmwareBootloaderBios;
  efi?: VirtualMachineInstancePresetSpecDomainFirmwareBootloaderEfi;
}
export interface VirtualMachineInstancePresetSpecDomainFirmwareKernelBoot {
  container?: VirtualMachineInstancePresetSpecDomainFirmwareKernelBootContainer;
  kernelArgs?: string;
}
export interface VirtualMachineInstancePresetSpecDomainLaunchSecuritySev {
  attestation?: Record<string, never>;
  dhCert?: string;
  policy?: VirtualMachineInstancePresetSpecDomainLaunchSecuritySevPolicy;
  session?: string;
}
export interface VirtualMachineInstancePresetSpecDomainMemoryHugepages {
  pageSize?: string;
}
export interface VirtualMachineInstancePresetSpecDomainMemoryReservedOverhead {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  addedOverhead?: number | string;
  memLock?: "NotRequired" | "Required";
}
export interface VirtualMachineInstancePresetSpecDomainClockTimerHpet {
  present?: boolean;
  tickPolicy?: string;
}
export interface VirtualMachineInstancePresetSpecDomainClockTimerHyperv {
  present?: boolean;
}
export interface VirtualMachineInstancePresetSpecDomainClockTimerRtc {
  present?: boolean;
  tickPolicy?: string;
  track?: string;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesDisksBlockSize {
  custom?: VirtualMachineInstancePresetSpecDomainDevicesDisksBlockSizeCustom;
  matchVolume?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesDisksCdrom {
  bus?: string;
  readonly?: boolean;
  tray?: string;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesDisksDisk {
  bus?: string;
  pciAddress?: string;
  readonly?: boolean;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesDisksLun {
  bus?: string;
  readonly?: boolean;
  reservation?: boolean;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesGpusVirtualGPUOptions {
  display?: VirtualMachineInstancePresetSpecDomainDevicesGpusVirtualGPUOptionsDisplay;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesInterfacesBinding {
  name: string;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesInterfacesDhcpOptions {
  bootFileName?: string;
  ntpServers?: readonly string[];
  privateOptions?: readonly VirtualMachineInstancePresetSpecDomainDevicesInterfacesDhcpOptionsPrivateOptions[];
  tftpServerName?: string;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesInterfacesPortRanges {
  end: number;
  protocol: string;
  start: number;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesInterfacesPorts {
  name?: string;
  port: number;
  protocol?: string;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesWatchdogDiag288 {
  action?: string;
}
export interface VirtualMachineInstancePresetSpecDomainFeaturesHypervSpinlocks {
  enabled?: boolean;
  spinlocks?: number;
}
export interface VirtualMachineInstancePresetSpecDomainFeaturesHypervSynictimer {
  direct?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
  enabled?: boolean;
}
export interface VirtualMachineInstancePresetSpecDomainFeaturesHypervTlbflush {
  direct?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
  enabled?: boolean;
  extended?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
}
export interface VirtualMachineInstancePresetSpecDomainFeaturesHypervVendorid {
  enabled?: boolean;
  vendorid?: string;
}
export interface VirtualMachineInstancePresetSpecDomainFirmwareBootloaderBios {
  useSerial?: boolean;
}
export interface VirtualMachineInstancePresetSpecDomainFirmwareBootloaderEfi {
  persistent?: boolean;
  secureBoot?: boolean;
}
export interface VirtualMachineInstancePresetSpecDomainFirmwareKernelBootContainer {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: string;
  initrdPath?: string;
  kernelPath?: string;
}
export interface VirtualMachineInstancePresetSpecDomainLaunchSecuritySevPolicy {
  encryptedState?: boolean;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesDisksBlockSizeCustom {
  discardGranularity?: number;
  logical?: number;
  physical?: number;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesGpusVirtualGPUOptionsDisplay {
  enabled?: boolean;
  ramFB?: VirtualMachineInstancePresetSpecDomainFeaturesAcpi;
}
export interface VirtualMachineInstancePresetSpecDomainDevicesInterfacesDhcpOptionsPrivateOptions {
  option: number;
  value: string;
}
/**
 * `kubevirt.io/v1`, namespaced
 * @deprecated
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineInstancePresetV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: VirtualMachineInstancePresetV1Props): { [K in keyof VirtualMachineInstancePresetV1Props]: VirtualMachineInstancePresetV1Props[K] } & { apiVersion: 'kubevirt.io/v1'; kind: 'VirtualMachineInstancePreset' };
  constructor(scope: Construct, id: string, props?: VirtualMachineInstancePresetV1Props);
}
export interface VirtualMachineInstancePresetV1Props {
  metadata?: ObjectMeta;
  spec?: VirtualMachineInstancePresetSpec;
}
/**
 * `kubevirt.io/v1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineInstanceReplicaSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineInstanceReplicaSetProps): { [K in keyof VirtualMachineInstanceReplicaSetProps]: VirtualMachineInstanceReplicaSetProps[K] } & { apiVersion: 'kubevirt.io/v1'; kind: 'VirtualMachineInstanceReplicaSet' };
  constructor(scope: Construct, id: string, props: VirtualMachineInstanceReplicaSetProps);
}
export interface VirtualMachineInstanceReplicaSetProps {
  metadata?: ObjectMeta;
  spec: VirtualMachineInstanceReplicaSetSpec;
}
export interface VirtualMachineInstanceReplicaSetSpec {
  paused?: boolean;
  replicas?: number;
  selector: LabelSelector;
  template: VirtualMachineInstanceReplicaSetSpecTemplate;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplate {
  metadata?: Record<string, unknown> | null;
  spec?: VirtualMachineInstanceReplicaSetSpecTemplateSpec;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpec {
  /** at most 256 items */
  accessCredentials?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentials[];
  affinity?: VirtualMachineInstanceReplicaSetSpecTemplateSpecAffinity;
  architecture?: string;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  domain: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomain;
  evictionStrategy?: string;
  hostname?: string;
  livenessProbe?: VirtualMachineInstanceReplicaSetSpecTemplateSpecLivenessProbe;
  /** at most 256 items */
  networks?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecNetworks[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  readinessProbe?: VirtualMachineInstanceReplicaSetSpecTemplateSpecLivenessProbe;
  /** one per `name` */
  resourceClaims?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecResourceClaims[];
  schedulerName?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  startStrategy?: string;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecTopologySpreadConstraints[];
  /**
   * at most 256 items
   * one per `name`
   */
  utilityVolumes?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecUtilityVolumes[];
  /** at most 256 items */
  volumes?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumes[];
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentials {
  sshPublicKey?: VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentialsSshPublicKey;
  userPassword?: VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentialsUserPassword;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecAffinity {
  nodeAffinity?: VirtualMachineInstanceReplicaSetSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomain {
  chassis?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainChassis;
  clock?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainClock;
  cpu?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainCpu;
  devices: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevices;
  features?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeatures;
  firmware?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFirmware;
  ioThreads?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainIoThreads;
  ioThreadsPolicy?: string;
  launchSecurity?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainLaunchSecurity;
  machine?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainMachine;
  memory?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainMemory;
  rebootPolicy?: "Reboot" | "Terminate";
  resources?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainResources;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecLivenessProbe {
  exec?: VirtualMachineInstanceReplicaSetSpecTemplateSpecLivenessProbeExec;
  failureThreshold?: number;
  guestAgentPing?: Record<string, never>;
  httpGet?: VirtualMachineInstanceReplicaSetSpecTemplateSpecLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  timeoutSeconds?: number;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecNetworks {
  multus?: VirtualMachineInstanceReplicaSetSpecTemplateSpecNetworksMultus;
  name: string;
  pod?: VirtualMachineInstanceReplicaSetSpecTemplateSpecNetworksPod;
  resourceClaim?: VirtualMachineInstanceReplicaSetSpecTemplateSpecNetworksResourceClaim;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecUtilityVolumes {
  /** → PersistentVolumeClaim */
  claimName: string;
  name: string;
  readOnly?: boolean;
  type?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumes {
  cloudInitConfigDrive?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesCloudInitConfigDrive;
  cloudInitNoCloud?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesCloudInitConfigDrive;
  configMap?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesConfigMap;
  containerDisk?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesContainerDisk;
  containerPath?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesContainerPath;
  dataVolume?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesDataVolume;
  downwardAPI?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesDownwardAPI;
  downwardMetrics?: Record<string, never>;
  emptyDisk?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesEmptyDisk;
  ephemeral?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesEphemeral;
  hostDisk?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesHostDisk;
  memoryDump?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesMemoryDump;
  name: string;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesMemoryDump;
  secret?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesSecret;
  serviceAccount?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesServiceAccount;
  sysprep?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesSysprep;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentialsSshPublicKey {
  propagationMethod: VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentialsSshPublicKeyPropagationMethod;
  source: VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentialsSshPublicKeySource;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentialsUserPassword {
  propagationMethod: VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentialsUserPasswordPropagationMethod;
  source: VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentialsSshPublicKeySource;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: VirtualMachineInstanceReplicaSetSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainChassis {
  asset?: string;
  manufacturer?: string;
  serial?: string;
  sku?: string;
  version?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainClock {
  timer?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainClockTimer;
  timezone?: string;
  utc?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainClockUtc;
  [k: string]: unknown;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainCpu {
  cores?: number;
  dedicatedCpuPlacement?: boolean;
  features?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainCpuFeatures[];
  isolateEmulatorThread?: boolean;
  maxSockets?: number;
  model?: string;
  numa?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainCpuNuma;
  realtime?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainCpuRealtime;
  sockets?: number;
  threads?: number;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevices {
  autoattachGraphicsDevice?: boolean;
  autoattachInputDevice?: boolean;
  autoattachMemBalloon?: boolean;
  autoattachPodInterface?: boolean;
  autoattachSerialConsole?: boolean;
  autoattachVSOCK?: boolean;
  blockMultiQueue?: boolean;
  clientPassthrough?: Record<string, never>;
  disableHotplug?: boolean;
  /** at most 256 items */
  disks?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesDisks[];
  downwardMetrics?: Record<string, never>;
  filesystems?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesFilesystems[];
  gpus?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesGpus[];
  hostDevices?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesHostDevices[];
  inputs?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesInputs[];
  /** at most 256 items */
  interfaces?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesInterfaces[];
  logSerialConsole?: boolean;
  networkInterfaceMultiqueue?: boolean;
  panicDevices?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesPanicDevices[];
  rng?: Record<string, never>;
  sound?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesSound;
  tpm?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesTpm;
  useVirtioTransitional?: boolean;
  video?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainMachine;
  watchdog?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesWatchdog;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeatures {
  acpi?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
  apic?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesApic;
  hyperv?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesHyperv;
  hypervPassthrough?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
  kvm?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesKvm;
  pvspinlock?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
  smm?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFirmware {
  acpi?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFirmwareAcpi;
  bootloader?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFirmwareBootloader;
  kernelBoot?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFirmwareKernelBoot;
  serial?: string;
  uuid?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainIoThreads {
  supplementalPoolThreadCount?: number;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainLaunchSecurity {
  sev?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainLaunchSecuritySev;
  snp?: Record<string, never>;
  tdx?: Record<string, never>;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainMachine {
  type?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainMemory {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  guest?: number | string;
  hugepages?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainMemoryHugepages;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  maxGuest?: number | string;
  reservedOverhead?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainMemoryReservedOverhead;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainResources {
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  overcommitGuestOverhead?: boolean;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecLivenessProbeExec {
  command?: readonly string[];
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecNetworksMultus {
  default?: boolean;
  networkName: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecNetworksPod {
  vmIPv6NetworkCIDR?: string;
  vmNetworkCIDR?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecNetworksResourceClaim {
  /** → PersistentVolumeClaim */
  claimName?: string;
  requestName?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesCloudInitConfigDrive {
  networkData?: string;
  networkDataBase64?: string;
  networkDataSecretRef?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
  /** → Secret */
  secretRef?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
  userData?: string;
  userDataBase64?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesConfigMap {
  name?: string;
  optional?: boolean;
  volumeLabel?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesContainerDisk {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: string;
  path?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesContainerPath {
  /**
   * at most 4096 characters
   * rule: `self.startsWith('/')`
   * rule: `!self.contains('..')`
   */
  path: string;
  /**
   * rule: `self == true`
   * @default true
   */
  readOnly?: boolean;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesDataVolume {
  hotpluggable?: boolean;
  name: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesDownwardAPI {
  fields?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesDownwardAPIFields[];
  volumeLabel?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesEmptyDisk {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity: number | string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesEphemeral {
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesHostDisk {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: number | string;
  path: string;
  shared?: boolean;
  type: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesMemoryDump {
  /** → PersistentVolumeClaim */
  claimName: string;
  hotpluggable?: boolean;
  readOnly?: boolean;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesSecret {
  optional?: boolean;
  /** → Secret */
  secretName?: string;
  volumeLabel?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesServiceAccount {
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesSysprep {
  configMap?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
  secret?: VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentialsSshPublicKeyPropagationMethod {
  configDrive?: Record<string, never>;
  noCloud?: Record<string, never>;
  qemuGuestAgent?: VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentialsSshPublicKeyPropagationMethodQemuGuestAgent;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentialsSshPublicKeySource {
  secret?: VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentialsSshPublicKeySourceSecret;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentialsUserPasswordPropagationMethod {
  qemuGuestAgent?: Record<string, never>;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: VirtualMachineInstanceReplicaSetSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainClockTimer {
  hpet?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainClockTimerHpet;
  hyperv?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainClockTimerHyperv;
  kvm?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainClockTimerHyperv;
  pit?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainClockTimerHpet;
  rtc?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainClockTimerRtc;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainClockUtc {
  offsetSeconds?: number;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainCpuFeatures {
  name: string;
  policy?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainCpuNuma {
  guestMappingPassthrough?: Record<string, never>;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainCpuRealtime {
  mask?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesDisks {
  blockSize?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesDisksBlockSize;
  bootOrder?: number;
  cache?: string;
  cdrom?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesDisksCdrom;
  changedBlockTracking?: boolean;
  dedicatedIOThread?: boolean;
  disk?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesDisksDisk;
  errorPolicy?: string;
  io?: string;
  lun?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesDisksLun;
  name: string;
  serial?: string;
  shareable?: boolean;
  tag?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesFilesystems {
  name: string;
  virtiofs: Record<string, never>;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesGpus {
  /** → PersistentVolumeClaim */
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
  virtualGPUOptions?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesGpusVirtualGPUOptions;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesHostDevices {
  /** → PersistentVolumeClaim */
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesInputs {
  bus?: string;
  name: string;
  type: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesInterfaces {
  acpiIndex?: number;
  binding?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesInterfacesBinding;
  bootOrder?: number;
  bridge?: Record<string, never>;
  dhcpOptions?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesInterfacesDhcpOptions;
  macAddress?: string;
  macvtap?: Record<string, never>;
  masquerade?: Record<string, never>;
  model?: string;
  name: string;
  passt?: Record<string, never>;
  passtBinding?: Record<string, never>;
  pciAddress?: string;
  portRanges?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesInterfacesPortRanges[];
  ports?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesInterfacesPorts[];
  slirp?: Record<string, never>;
  sriov?: Record<string, never>;
  state?: string;
  tag?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesPanicDevices {
  model?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesSound {
  model?: string;
  name: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesTpm {
  enabled?: boolean;
  persistent?: boolean;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesWatchdog {
  diag288?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesWatchdogDiag288;
  i6300esb?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesWatchdogDiag288;
  name: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi {
  enabled?: boolean;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesApic {
  enabled?: boolean;
  endOfInterrupt?: boolean;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesHyperv {
  evmcs?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
  frequencies?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
  ipi?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
  reenlightenment?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
  relaxed?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
  reset?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
  runtime?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
  spinlocks?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesHypervSpinlocks;
  synic?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
  synictimer?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesHypervSynictimer;
  tlbflush?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesHypervTlbflush;
  vapic?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
  vendorid?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesHypervVendorid;
  vpindex?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesKvm {
  hidden?: boolean;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFirmwareAcpi {
  msdmNameRef?: string;
  slicNameRef?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFirmwareBootloader {
  bios?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFirmwareBootloaderBios;
  efi?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFirmwareBootloaderEfi;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFirmwareKernelBoot {
  container?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFirmwareKernelBootContainer;
  kernelArgs?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainLaunchSecuritySev {
  attestation?: Record<string, never>;
  dhCert?: string;
  policy?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainLaunchSecuritySevPolicy;
  session?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainMemoryHugepages {
  pageSize?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainMemoryReservedOverhead {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  addedOverhead?: number | string;
  memLock?: "NotRequired" | "Required";
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef {
  name?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecVolumesDownwardAPIFields {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentialsSshPublicKeyPropagationMethodQemuGuestAgent {
  /** no duplicates */
  users: readonly string[];
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecAccessCredentialsSshPublicKeySourceSecret {
  /** → Secret */
  secretName: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainClockTimerHpet {
  present?: boolean;
  tickPolicy?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainClockTimerHyperv {
  present?: boolean;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainClockTimerRtc {
  present?: boolean;
  tickPolicy?: string;
  track?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesDisksBlockSize {
  custom?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesDisksBlockSizeCustom;
  matchVolume?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesDisksCdrom {
  bus?: string;
  readonly?: boolean;
  tray?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesDisksDisk {
  bus?: string;
  pciAddress?: string;
  readonly?: boolean;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesDisksLun {
  bus?: string;
  readonly?: boolean;
  reservation?: boolean;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesGpusVirtualGPUOptions {
  display?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesGpusVirtualGPUOptionsDisplay;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesInterfacesBinding {
  name: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesInterfacesDhcpOptions {
  bootFileName?: string;
  ntpServers?: readonly string[];
  privateOptions?: readonly VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesInterfacesDhcpOptionsPrivateOptions[];
  tftpServerName?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesInterfacesPortRanges {
  end: number;
  protocol: string;
  start: number;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesInterfacesPorts {
  name?: string;
  port: number;
  protocol?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesWatchdogDiag288 {
  action?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesHypervSpinlocks {
  enabled?: boolean;
  spinlocks?: number;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesHypervSynictimer {
  direct?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
  enabled?: boolean;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesHypervTlbflush {
  direct?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
  enabled?: boolean;
  extended?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesHypervVendorid {
  enabled?: boolean;
  vendorid?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFirmwareBootloaderBios {
  useSerial?: boolean;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFirmwareBootloaderEfi {
  persistent?: boolean;
  secureBoot?: boolean;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFirmwareKernelBootContainer {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: string;
  initrdPath?: string;
  kernelPath?: string;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainLaunchSecuritySevPolicy {
  encryptedState?: boolean;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesDisksBlockSizeCustom {
  discardGranularity?: number;
  logical?: number;
  physical?: number;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesGpusVirtualGPUOptionsDisplay {
  enabled?: boolean;
  ramFB?: VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachineInstanceReplicaSetSpecTemplateSpecDomainDevicesInterfacesDhcpOptionsPrivateOptions {
  option: number;
  value: string;
}
/**
 * `kubevirt.io/v1alpha3`, namespaced
 * @deprecated
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineInstanceReplicaSetV1Alpha3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineInstanceReplicaSetV1Alpha3Props): { [K in keyof VirtualMachineInstanceReplicaSetV1Alpha3Props]: VirtualMachineInstanceReplicaSetV1Alpha3Props[K] } & { apiVersion: 'kubevirt.io/v1alpha3'; kind: 'VirtualMachineInstanceReplicaSet' };
  constructor(scope: Construct, id: string, props: VirtualMachineInstanceReplicaSetV1Alpha3Props);
}
export interface VirtualMachineInstanceReplicaSetV1Alpha3Props {
  metadata?: ObjectMeta;
  spec: VirtualMachineInstanceReplicaSetSpec;
}
/**
 * `migrations.kubevirt.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class MigrationPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MigrationPolicyProps): { [K in keyof MigrationPolicyProps]: MigrationPolicyProps[K] } & { apiVersion: 'migrations.kubevirt.io/v1alpha1'; kind: 'MigrationPolicy' };
  constructor(scope: Construct, id: string, props: MigrationPolicyProps);
}
export interface MigrationPolicyProps {
  metadata?: ObjectMeta;
  spec: MigrationPolicySpec;
}
export interface MigrationPolicySpec {
  allowAutoConverge?: boolean;
  allowPostCopy?: boolean;
  allowWorkloadDisruption?: boolean;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  bandwidthPerMigration?: number | string;
  completionTimeoutPerGiB?: number;
  experimental?: MigrationPolicySpecExperimental;
  /** 1 … 2000000 */
  maxDowntimeMs?: number;
  selectors: MigrationPolicySpecSelectors;
}
export interface MigrationPolicySpecExperimental {
  compression?: "none" | "zstd";
  stallDetector?: MigrationPolicySpecExperimentalStallDetector;
}
export interface MigrationPolicySpecSelectors {
  namespaceSelector?: { [k: string]: string };
  virtualMachineInstanceSelector?: { [k: string]: string };
}
export interface MigrationPolicySpecExperimentalStallDetector {
  completionTimeoutFactor?: string;
  ewmaAlpha?: string;
  patienceWindowDecayFactor?: string;
  precopyPossibleFactor?: string;
  searchLocalMinima?: boolean;
  /** 0 … 100 */
  stallMargin?: number;
  stallProgressTimeout?: number;
  switchoverTimeout?: number;
}
/**
 * `plugin.kubevirt.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class Plugin extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PluginProps): { [K in keyof PluginProps]: PluginProps[K] } & { apiVersion: 'plugin.kubevirt.io/v1alpha1'; kind: 'Plugin' };
  constructor(scope: Construct, id: string, props: PluginProps);
}
export interface PluginProps {
  metadata?: ObjectMeta;
  spec: PluginSpec;
  status?: Record<string, never>;
}
export interface PluginSpec {
  condition?: string;
  domainHooks?: readonly PluginSpecDomainHooks[];
  failureStrategy?: string;
  mutatingAdmissionPolicies?: readonly PluginSpecMutatingAdmissionPolicies[];
  mutatingAdmissionWebhooks?: readonly PluginSpecMutatingAdmissionPolicies[];
  nodeHooks?: readonly PluginSpecNodeHooks[];
  validatingAdmissionPolicies?: readonly PluginSpecMutatingAdmissionPolicies[];
  validatingAdmissionWebhooks?: readonly PluginSpecMutatingAdmissionPolicies[];
}
export interface PluginSpecDomainHooks {
  cel?: PluginSpecDomainHooksCel;
  condition?: string;
  failureStrategy?: string;
  sidecar?: PluginSpecDomainHooksSidecar;
  timeout?: string;
}
export interface PluginSpecMutatingAdmissionPolicies {
  /** at least 1 character */
  name: string;
}
export interface PluginSpecNodeHooks {
  condition?: string;
  failureStrategy?: string;
  /** at least 1 item */
  permittedHooks: readonly string[];
  /** at least 1 character */
  socket: string;
  timeout?: string;
}
export interface PluginSpecDomainHooksCel {
  /** at least 1 character */
  expression: string;
}
export interface PluginSpecDomainHooksSidecar {
  /** at least 1 character */
  socketPath: string;
}
/**
 * `pool.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachinePool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachinePoolProps): { [K in keyof VirtualMachinePoolProps]: VirtualMachinePoolProps[K] } & { apiVersion: 'pool.kubevirt.io/v1beta1'; kind: 'VirtualMachinePool' };
  constructor(scope: Construct, id: string, props: VirtualMachinePoolProps);
}
export interface VirtualMachinePoolProps {
  metadata?: ObjectMeta;
  spec: VirtualMachinePoolSpec;
}
export interface VirtualMachinePoolSpec {
  autohealing?: VirtualMachinePoolSpecAutohealing;
  maxUnavailable?: number | string;
  nameGeneration?: VirtualMachinePoolSpecNameGeneration;
  paused?: boolean;
  /** at least 0 */
  replicas?: number;
  scaleInStrategy?: VirtualMachinePoolSpecScaleInStrategy;
  selector: LabelSelector;
  updateStrategy?: VirtualMachinePoolSpecUpdateStrategy;
  virtualMachineTemplate: VirtualMachinePoolSpecVirtualMachineTemplate;
}
export interface VirtualMachinePoolSpecAutohealing {
  minFailingToStartDuration?: string;
  /** at least 1 */
  startUpFailureThreshold?: number;
}
export interface VirtualMachinePoolSpecNameGeneration {
  appendIndexToConfigMapRefs?: boolean;
  appendIndexToSecretRefs?: boolean;
}
export interface VirtualMachinePoolSpecScaleInStrategy {
  opportunistic?: VirtualMachinePoolSpecScaleInStrategyOpportunistic;
  proactive?: VirtualMachinePoolSpecScaleInStrategyProactive;
  unmanaged?: Record<string, never>;
}
export interface VirtualMachinePoolSpecUpdateStrategy {
  opportunistic?: Record<string, never>;
  proactive?: VirtualMachinePoolSpecUpdateStrategyProactive;
  unmanaged?: Record<string, never>;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplate {
  metadata?: Record<string, unknown> | null;
  spec?: VirtualMachinePoolSpecVirtualMachineTemplateSpec;
}
export interface VirtualMachinePoolSpecScaleInStrategyOpportunistic {
  statePreservation?: "Disabled" | "Offline" | "Online";
}
export interface VirtualMachinePoolSpecScaleInStrategyProactive {
  selectionPolicy?: VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicy;
  statePreservation?: "Disabled" | "Offline" | "Online";
}
export interface VirtualMachinePoolSpecUpdateStrategyProactive {
  selectionPolicy?: VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicy;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpec {
  dataVolumeTemplates?: readonly (VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplates | null)[];
  instancetype?: VirtualMachinePoolSpecVirtualMachineTemplateSpecInstancetype;
  preference?: VirtualMachinePoolSpecVirtualMachineTemplateSpecInstancetype;
  runStrategy?: string;
  running?: boolean;
  template: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplate;
  updateVolumesStrategy?: string;
}
export interface VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicy {
  selectors?: VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicySelectors;
  sortPolicy?: "AscendingOrder" | "DescendingOrder" | "Newest" | "Oldest" | "Random";
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplates {
  apiVersion?: string;
  kind?: string;
  metadata?: Record<string, unknown> | null;
  spec: VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpec;
  status?: Record<string, never> | null;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecInstancetype {
  inferFromVolume?: string;
  inferFromVolumeFailurePolicy?: string;
  kind?: string;
  name?: string;
  revisionName?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplate {
  metadata?: Record<string, unknown> | null;
  spec?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpec;
}
export interface VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicySelectors {
  labelSelector?: LabelSelector;
  nodeSelectorRequirementMatcher?: readonly VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicySelectorsNodeSelectorRequirementMatcher[];
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpec {
  checkpoints?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecCheckpoints[];
  contentType?: "kubevirt" | "archive";
  finalCheckpoint?: boolean;
  preallocation?: boolean;
  /** → PriorityClass */
  priorityClassName?: string;
  pvc?: VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecPvc;
  source?: VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSource;
  sourceRef?: VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourceRef;
  storage?: VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecStorage;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpec {
  /** at most 256 items */
  accessCredentials?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentials[];
  affinity?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAffinity;
  architecture?: string;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  domain: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomain;
  evictionStrategy?: string;
  hostname?: string;
  livenessProbe?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecLivenessProbe;
  /** at most 256 items */
  networks?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecNetworks[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  readinessProbe?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecLivenessProbe;
  /** one per `name` */
  resourceClaims?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecResourceClaims[];
  schedulerName?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  startStrategy?: string;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecTopologySpreadConstraints[];
  /**
   * at most 256 items
   * one per `name`
   */
  utilityVolumes?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecUtilityVolumes[];
  /** at most 256 items */
  volumes?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumes[];
}
export interface VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicySelectorsNodeSelectorRequirementMatcher {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecCheckpoints {
  current: string;
  previous: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecPvc {
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
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSource {
  blank?: Record<string, never>;
  gcs?: VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourceGcs;
  http?: VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourceHttp;
  imageio?: VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourceImageio;
  pvc?: VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourcePvc;
  registry?: VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourceRegistry;
  s3?: VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourceS3;
  snapshot?: VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourcePvc;
  upload?: Record<string, never>;
  vddk?: VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourceVddk;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourceRef {
  kind: string;
  name: string;
  namespace?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecStorage {
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
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentials {
  sshPublicKey?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentialsSshPublicKey;
  userPassword?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentialsUserPassword;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAffinity {
  nodeAffinity?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomain {
  chassis?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainChassis;
  clock?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainClock;
  cpu?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainCpu;
  devices: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevices;
  features?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeatures;
  firmware?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFirmware;
  ioThreads?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainIoThreads;
  ioThreadsPolicy?: string;
  launchSecurity?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainLaunchSecurity;
  machine?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainMachine;
  memory?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainMemory;
  rebootPolicy?: "Reboot" | "Terminate";
  resources?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainResources;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecLivenessProbe {
  exec?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecLivenessProbeExec;
  failureThreshold?: number;
  guestAgentPing?: Record<string, never>;
  httpGet?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  timeoutSeconds?: number;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecNetworks {
  multus?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecNetworksMultus;
  name: string;
  pod?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecNetworksPod;
  resourceClaim?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecNetworksResourceClaim;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecUtilityVolumes {
  /** → PersistentVolumeClaim */
  claimName: string;
  name: string;
  readOnly?: boolean;
  type?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumes {
  cloudInitConfigDrive?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesCloudInitConfigDrive;
  cloudInitNoCloud?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesCloudInitConfigDrive;
  configMap?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesConfigMap;
  containerDisk?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesContainerDisk;
  containerPath?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesContainerPath;
  dataVolume?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesDataVolume;
  downwardAPI?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesDownwardAPI;
  downwardMetrics?: Record<string, never>;
  emptyDisk?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesEmptyDisk;
  ephemeral?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesEphemeral;
  hostDisk?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesHostDisk;
  memoryDump?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesMemoryDump;
  name: string;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesMemoryDump;
  secret?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesSecret;
  serviceAccount?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesServiceAccount;
  sysprep?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesSysprep;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourceGcs {
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourceHttp {
  certConfigMap?: string;
  extraHeaders?: readonly string[];
  secretExtraHeaders?: readonly string[];
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourceImageio {
  certConfigMap?: string;
  diskId: string;
  insecureSkipVerify?: boolean;
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourcePvc {
  name: string;
  namespace: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourceRegistry {
  certConfigMap?: string;
  imageStream?: string;
  platform?: VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourceRegistryPlatform;
  pullMethod?: string;
  /** → Secret */
  secretRef?: string;
  url?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourceS3 {
  certConfigMap?: string;
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourceVddk {
  backingFile?: string;
  extraArgs?: string;
  initImageURL?: string;
  /** → Secret */
  secretRef?: string;
  thumbprint?: string;
  url?: string;
  uuid?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentialsSshPublicKey {
  propagationMethod: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentialsSshPublicKeyPropagationMethod;
  source: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentialsSshPublicKeySource;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentialsUserPassword {
  propagationMethod: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentialsUserPasswordPropagationMethod;
  source: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentialsSshPublicKeySource;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainChassis {
  asset?: string;
  manufacturer?: string;
  serial?: string;
  sku?: string;
  version?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainClock {
  timer?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainClockTimer;
  timezone?: string;
  utc?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainClockUtc;
  [k: string]: unknown;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainCpu {
  cores?: number;
  dedicatedCpuPlacement?: boolean;
  features?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainCpuFeatures[];
  isolateEmulatorThread?: boolean;
  maxSockets?: number;
  model?: string;
  numa?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainCpuNuma;
  realtime?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainCpuRealtime;
  sockets?: number;
  threads?: number;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevices {
  autoattachGraphicsDevice?: boolean;
  autoattachInputDevice?: boolean;
  autoattachMemBalloon?: boolean;
  autoattachPodInterface?: boolean;
  autoattachSerialConsole?: boolean;
  autoattachVSOCK?: boolean;
  blockMultiQueue?: boolean;
  clientPassthrough?: Record<string, never>;
  disableHotplug?: boolean;
  /** at most 256 items */
  disks?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesDisks[];
  downwardMetrics?: Record<string, never>;
  filesystems?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesFilesystems[];
  gpus?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesGpus[];
  hostDevices?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesHostDevices[];
  inputs?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesInputs[];
  /** at most 256 items */
  interfaces?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesInterfaces[];
  logSerialConsole?: boolean;
  networkInterfaceMultiqueue?: boolean;
  panicDevices?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesPanicDevices[];
  rng?: Record<string, never>;
  sound?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesSound;
  tpm?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesTpm;
  useVirtioTransitional?: boolean;
  video?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainMachine;
  watchdog?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesWatchdog;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeatures {
  acpi?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
  apic?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesApic;
  hyperv?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesHyperv;
  hypervPassthrough?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
  kvm?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesKvm;
  pvspinlock?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
  smm?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFirmware {
  acpi?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFirmwareAcpi;
  bootloader?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFirmwareBootloader;
  kernelBoot?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFirmwareKernelBoot;
  serial?: string;
  uuid?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainIoThreads {
  supplementalPoolThreadCount?: number;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainLaunchSecurity {
  sev?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainLaunchSecuritySev;
  snp?: Record<string, never>;
  tdx?: Record<string, never>;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainMachine {
  type?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainMemory {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  guest?: number | string;
  hugepages?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainMemoryHugepages;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  maxGuest?: number | string;
  reservedOverhead?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainMemoryReservedOverhead;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainResources {
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  overcommitGuestOverhead?: boolean;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecLivenessProbeExec {
  command?: readonly string[];
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecNetworksMultus {
  default?: boolean;
  networkName: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecNetworksPod {
  vmIPv6NetworkCIDR?: string;
  vmNetworkCIDR?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecNetworksResourceClaim {
  /** → PersistentVolumeClaim */
  claimName?: string;
  requestName?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesCloudInitConfigDrive {
  networkData?: string;
  networkDataBase64?: string;
  networkDataSecretRef?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
  /** → Secret */
  secretRef?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
  userData?: string;
  userDataBase64?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesConfigMap {
  name?: string;
  optional?: boolean;
  volumeLabel?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesContainerDisk {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: string;
  path?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesContainerPath {
  /**
   * at most 4096 characters
   * rule: `self.startsWith('/')`
   * rule: `!self.contains('..')`
   */
  path: string;
  /**
   * rule: `self == true`
   * @default true
   */
  readOnly?: boolean;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesDataVolume {
  hotpluggable?: boolean;
  name: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesDownwardAPI {
  fields?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesDownwardAPIFields[];
  volumeLabel?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesEmptyDisk {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity: number | string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesEphemeral {
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesHostDisk {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: number | string;
  path: string;
  shared?: boolean;
  type: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesMemoryDump {
  /** → PersistentVolumeClaim */
  claimName: string;
  hotpluggable?: boolean;
  readOnly?: boolean;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesSecret {
  optional?: boolean;
  /** → Secret */
  secretName?: string;
  volumeLabel?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesServiceAccount {
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesSysprep {
  configMap?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
  secret?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecDataVolumeTemplatesSpecSourceRegistryPlatform {
  architecture?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentialsSshPublicKeyPropagationMethod {
  configDrive?: Record<string, never>;
  noCloud?: Record<string, never>;
  qemuGuestAgent?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentialsSshPublicKeyPropagationMethodQemuGuestAgent;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentialsSshPublicKeySource {
  secret?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentialsSshPublicKeySourceSecret;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentialsUserPasswordPropagationMethod {
  qemuGuestAgent?: Record<string, never>;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainClockTimer {
  hpet?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainClockTimerHpet;
  hyperv?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainClockTimerHyperv;
  kvm?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainClockTimerHyperv;
  pit?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainClockTimerHpet;
  rtc?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainClockTimerRtc;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainClockUtc {
  offsetSeconds?: number;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainCpuFeatures {
  name: string;
  policy?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainCpuNuma {
  guestMappingPassthrough?: Record<string, never>;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainCpuRealtime {
  mask?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesDisks {
  blockSize?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesDisksBlockSize;
  bootOrder?: number;
  cache?: string;
  cdrom?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesDisksCdrom;
  changedBlockTracking?: boolean;
  dedicatedIOThread?: boolean;
  disk?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesDisksDisk;
  errorPolicy?: string;
  io?: string;
  lun?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesDisksLun;
  name: string;
  serial?: string;
  shareable?: boolean;
  tag?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesFilesystems {
  name: string;
  virtiofs: Record<string, never>;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesGpus {
  /** → PersistentVolumeClaim */
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
  virtualGPUOptions?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesGpusVirtualGPUOptions;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesHostDevices {
  /** → PersistentVolumeClaim */
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesInputs {
  bus?: string;
  name: string;
  type: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesInterfaces {
  acpiIndex?: number;
  binding?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesInterfacesBinding;
  bootOrder?: number;
  bridge?: Record<string, never>;
  dhcpOptions?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesInterfacesDhcpOptions;
  macAddress?: string;
  macvtap?: Record<string, never>;
  masquerade?: Record<string, never>;
  model?: string;
  name: string;
  passt?: Record<string, never>;
  passtBinding?: Record<string, never>;
  pciAddress?: string;
  portRanges?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesInterfacesPortRanges[];
  ports?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesInterfacesPorts[];
  slirp?: Record<string, never>;
  sriov?: Record<string, never>;
  state?: string;
  tag?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesPanicDevices {
  model?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesSound {
  model?: string;
  name: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesTpm {
  enabled?: boolean;
  persistent?: boolean;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesWatchdog {
  diag288?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesWatchdogDiag288;
  i6300esb?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesWatchdogDiag288;
  name: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi {
  enabled?: boolean;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesApic {
  enabled?: boolean;
  endOfInterrupt?: boolean;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesHyperv {
  evmcs?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
  frequencies?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
  ipi?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
  reenlightenment?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
  relaxed?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
  reset?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
  runtime?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
  spinlocks?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesHypervSpinlocks;
  synic?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
  synictimer?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesHypervSynictimer;
  tlbflush?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesHypervTlbflush;
  vapic?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
  vendorid?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesHypervVendorid;
  vpindex?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesKvm {
  hidden?: boolean;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFirmwareAcpi {
  msdmNameRef?: string;
  slicNameRef?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFirmwareBootloader {
  bios?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFirmwareBootloaderBios;
  efi?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFirmwareBootloaderEfi;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFirmwareKernelBoot {
  container?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFirmwareKernelBootContainer;
  kernelArgs?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainLaunchSecuritySev {
  attestation?: Record<string, never>;
  dhCert?: string;
  policy?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainLaunchSecuritySevPolicy;
  session?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainMemoryHugepages {
  pageSize?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainMemoryReservedOverhead {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  addedOverhead?: number | string;
  memLock?: "NotRequired" | "Required";
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef {
  name?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecVolumesDownwardAPIFields {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentialsSshPublicKeyPropagationMethodQemuGuestAgent {
  /** no duplicates */
  users: readonly string[];
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAccessCredentialsSshPublicKeySourceSecret {
  /** → Secret */
  secretName: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly VirtualMachinePoolSpecScaleInStrategyProactiveSelectionPolicySelectorsNodeSelectorRequirementMatcher[];
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainClockTimerHpet {
  present?: boolean;
  tickPolicy?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainClockTimerHyperv {
  present?: boolean;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainClockTimerRtc {
  present?: boolean;
  tickPolicy?: string;
  track?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesDisksBlockSize {
  custom?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesDisksBlockSizeCustom;
  matchVolume?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesDisksCdrom {
  bus?: string;
  readonly?: boolean;
  tray?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesDisksDisk {
  bus?: string;
  pciAddress?: string;
  readonly?: boolean;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesDisksLun {
  bus?: string;
  readonly?: boolean;
  reservation?: boolean;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesGpusVirtualGPUOptions {
  display?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesGpusVirtualGPUOptionsDisplay;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesInterfacesBinding {
  name: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesInterfacesDhcpOptions {
  bootFileName?: string;
  ntpServers?: readonly string[];
  privateOptions?: readonly VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesInterfacesDhcpOptionsPrivateOptions[];
  tftpServerName?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesInterfacesPortRanges {
  end: number;
  protocol: string;
  start: number;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesInterfacesPorts {
  name?: string;
  port: number;
  protocol?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesWatchdogDiag288 {
  action?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesHypervSpinlocks {
  enabled?: boolean;
  spinlocks?: number;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesHypervSynictimer {
  direct?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
  enabled?: boolean;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesHypervTlbflush {
  direct?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
  enabled?: boolean;
  extended?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesHypervVendorid {
  enabled?: boolean;
  vendorid?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFirmwareBootloaderBios {
  useSerial?: boolean;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFirmwareBootloaderEfi {
  persistent?: boolean;
  secureBoot?: boolean;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFirmwareKernelBootContainer {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: string;
  initrdPath?: string;
  kernelPath?: string;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainLaunchSecuritySevPolicy {
  encryptedState?: boolean;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesDisksBlockSizeCustom {
  discardGranularity?: number;
  logical?: number;
  physical?: number;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesGpusVirtualGPUOptionsDisplay {
  enabled?: boolean;
  ramFB?: VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachinePoolSpecVirtualMachineTemplateSpecTemplateSpecDomainDevicesInterfacesDhcpOptionsPrivateOptions {
  option: number;
  value: string;
}
/**
 * `pool.kubevirt.io/v1alpha1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachinePoolV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachinePoolV1Alpha1Props): { [K in keyof VirtualMachinePoolV1Alpha1Props]: VirtualMachinePoolV1Alpha1Props[K] } & { apiVersion: 'pool.kubevirt.io/v1alpha1'; kind: 'VirtualMachinePool' };
  constructor(scope: Construct, id: string, props: VirtualMachinePoolV1Alpha1Props);
}
export interface VirtualMachinePoolV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: VirtualMachinePoolSpec;
}
/**
 * `snapshot.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineRestore extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineRestoreProps): { [K in keyof VirtualMachineRestoreProps]: VirtualMachineRestoreProps[K] } & { apiVersion: 'snapshot.kubevirt.io/v1beta1'; kind: 'VirtualMachineRestore' };
  constructor(scope: Construct, id: string, props: VirtualMachineRestoreProps);
}
export interface VirtualMachineRestoreProps {
  metadata?: ObjectMeta;
  spec: VirtualMachineRestoreSpec;
}
export interface VirtualMachineRestoreSpec {
  patches?: readonly string[];
  target: VirtualMachineRestoreSpecTarget;
  /** @default "WaitGracePeriod" */
  targetReadinessPolicy?: "StopTarget" | "WaitGracePeriod" | "FailImmediate" | "WaitEventually";
  virtualMachineSnapshotName: string;
  volumeOwnershipPolicy?: string;
  volumeRestoreOverrides?: readonly VirtualMachineRestoreSpecVolumeRestoreOverrides[];
  volumeRestorePolicy?: string;
}
export interface VirtualMachineRestoreSpecTarget {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface VirtualMachineRestoreSpecVolumeRestoreOverrides {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  restoreName?: string;
  volumeName?: string;
}
/**
 * `snapshot.kubevirt.io/v1alpha1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineRestoreV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineRestoreV1Alpha1Props): { [K in keyof VirtualMachineRestoreV1Alpha1Props]: VirtualMachineRestoreV1Alpha1Props[K] } & { apiVersion: 'snapshot.kubevirt.io/v1alpha1'; kind: 'VirtualMachineRestore' };
  constructor(scope: Construct, id: string, props: VirtualMachineRestoreV1Alpha1Props);
}
export interface VirtualMachineRestoreV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: VirtualMachineRestoreSpec;
}
/**
 * `snapshot.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineSnapshot extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineSnapshotProps): { [K in keyof VirtualMachineSnapshotProps]: VirtualMachineSnapshotProps[K] } & { apiVersion: 'snapshot.kubevirt.io/v1beta1'; kind: 'VirtualMachineSnapshot' };
  constructor(scope: Construct, id: string, props: VirtualMachineSnapshotProps);
}
export interface VirtualMachineSnapshotProps {
  metadata?: ObjectMeta;
  spec: VirtualMachineSnapshotSpec;
}
export interface VirtualMachineSnapshotSpec {
  deletionPolicy?: string;
  failureDeadline?: string;
  source: VirtualMachineSnapshotSpecSource;
}
export interface VirtualMachineSnapshotSpecSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
/**
 * `snapshot.kubevirt.io/v1alpha1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineSnapshotV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineSnapshotV1Alpha1Props): { [K in keyof VirtualMachineSnapshotV1Alpha1Props]: VirtualMachineSnapshotV1Alpha1Props[K] } & { apiVersion: 'snapshot.kubevirt.io/v1alpha1'; kind: 'VirtualMachineSnapshot' };
  constructor(scope: Construct, id: string, props: VirtualMachineSnapshotV1Alpha1Props);
}
export interface VirtualMachineSnapshotV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: VirtualMachineSnapshotSpec;
}
/**
 * `snapshot.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineSnapshotContent extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineSnapshotContentProps): { [K in keyof VirtualMachineSnapshotContentProps]: VirtualMachineSnapshotContentProps[K] } & { apiVersion: 'snapshot.kubevirt.io/v1beta1'; kind: 'VirtualMachineSnapshotContent' };
  constructor(scope: Construct, id: string, props: VirtualMachineSnapshotContentProps);
}
export interface VirtualMachineSnapshotContentProps {
  metadata?: ObjectMeta;
  spec: VirtualMachineSnapshotContentSpec;
}
export interface VirtualMachineSnapshotContentSpec {
  source: VirtualMachineSnapshotContentSpecSource;
  virtualMachineSnapshotName?: string;
  volumeBackups?: readonly VirtualMachineSnapshotContentSpecVolumeBackups[];
}
export interface VirtualMachineSnapshotContentSpecSource {
  virtualMachine?: VirtualMachineSnapshotContentSpecSourceVirtualMachine;
}
export interface VirtualMachineSnapshotContentSpecVolumeBackups {
  /** → PersistentVolumeClaim */
  persistentVolumeClaim: VirtualMachineSnapshotContentSpecVolumeBackupsPersistentVolumeClaim;
  volumeName: string;
  volumeSnapshotName?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachine {
  metadata?: Record<string, unknown> | null;
  spec?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpec;
  status?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatus;
}
export interface VirtualMachineSnapshotContentSpecVolumeBackupsPersistentVolumeClaim {
  metadata?: Record<string, unknown>;
  spec?: VirtualMachineSnapshotContentSpecVolumeBackupsPersistentVolumeClaimSpec;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpec {
  dataVolumeTemplates?: readonly (VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplates | null)[];
  instancetype?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecInstancetype;
  preference?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecInstancetype;
  runStrategy?: string;
  running?: boolean;
  template: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplate;
  updateVolumesStrategy?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatus {
  changedBlockTracking?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusChangedBlockTracking | null;
  conditions?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusConditions[];
  created?: boolean;
  desiredGeneration?: number;
  instancetypeRef?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusInstancetypeRef | null;
  memoryDumpRequest?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusMemoryDumpRequest | null;
  observedGeneration?: number;
  preferenceRef?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusInstancetypeRef | null;
  /** @default "Stopped" */
  printableStatus?: string;
  ready?: boolean;
  restoreInProgress?: string;
  runStrategy?: string;
  snapshotInProgress?: string;
  startFailure?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusStartFailure | null;
  stateChangeRequests?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusStateChangeRequests[];
  volumeRequests?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequests[];
  volumeSnapshotStatuses?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeSnapshotStatuses[];
  volumeUpdateState?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeUpdateState;
}
export interface VirtualMachineSnapshotContentSpecVolumeBackupsPersistentVolumeClaimSpec {
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
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplates {
  apiVersion?: string;
  kind?: string;
  metadata?: Record<string, unknown> | null;
  spec: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpec;
  status?: Record<string, never> | null;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecInstancetype {
  inferFromVolume?: string;
  inferFromVolumeFailurePolicy?: string;
  kind?: string;
  name?: string;
  revisionName?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplate {
  metadata?: Record<string, unknown> | null;
  spec?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpec;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusChangedBlockTracking {
  backupStatus?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusChangedBlockTrackingBackupStatus | null;
  state: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusConditions {
  /** format date-time */
  lastProbeTime?: string | null;
  /** format date-time */
  lastTransitionTime?: string | null;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusInstancetypeRef {
  controllerRevisionRef?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusInstancetypeRefControllerRevisionRef;
  inferFromVolume?: string;
  inferFromVolumeFailurePolicy?: string;
  kind?: string;
  name?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusMemoryDumpRequest {
  /** → PersistentVolumeClaim */
  claimName: string;
  /** format date-time */
  endTimestamp?: string;
  fileName?: string;
  message?: string;
  phase: string;
  remove?: boolean;
  /** format date-time */
  startTimestamp?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusStartFailure {
  consecutiveFailCount?: number;
  lastFailedVMIUID?: string;
  /** format date-time */
  retryAfterTimestamp?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusStateChangeRequests {
  action: string;
  data?: { [k: string]: string };
  uid?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequests {
  addVolumeOptions?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptions;
  removeVolumeOptions?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsRemoveVolumeOptions;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeSnapshotStatuses {
  enabled: boolean;
  name: string;
  reason?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeUpdateState {
  volumeMigrationState?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeUpdateStateVolumeMigrationState;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpec {
  checkpoints?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecCheckpoints[];
  contentType?: "kubevirt" | "archive";
  finalCheckpoint?: boolean;
  preallocation?: boolean;
  /** → PriorityClass */
  priorityClassName?: string;
  pvc?: VirtualMachineSnapshotContentSpecVolumeBackupsPersistentVolumeClaimSpec;
  source?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSource;
  sourceRef?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourceRef;
  storage?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecStorage;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpec {
  /** at most 256 items */
  accessCredentials?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentials[];
  affinity?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAffinity;
  architecture?: string;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  domain: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomain;
  evictionStrategy?: string;
  hostname?: string;
  livenessProbe?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecLivenessProbe;
  /** at most 256 items */
  networks?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecNetworks[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  readinessProbe?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecLivenessProbe;
  /** one per `name` */
  resourceClaims?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecResourceClaims[];
  schedulerName?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  startStrategy?: string;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecTopologySpreadConstraints[];
  /**
   * at most 256 items
   * one per `name`
   */
  utilityVolumes?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecUtilityVolumes[];
  /** at most 256 items */
  volumes?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumes[];
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusChangedBlockTrackingBackupStatus {
  backupMsg?: string;
  backupName?: string;
  checkpointName?: string;
  completed?: boolean;
  /** format date-time */
  endTimestamp?: string;
  failed?: boolean;
  quiesceStatus?: string;
  /** format date-time */
  startTimestamp?: string;
  volumes?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusChangedBlockTrackingBackupStatusVolumes[];
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusInstancetypeRefControllerRevisionRef {
  name?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptions {
  disk: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptionsDisk;
  dryRun?: readonly string[];
  name: string;
  volumeSource: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptionsVolumeSource;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsRemoveVolumeOptions {
  dryRun?: readonly string[];
  name: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeUpdateStateVolumeMigrationState {
  migratedVolumes?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeUpdateStateVolumeMigrationStateMigratedVolumes[];
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecCheckpoints {
  current: string;
  previous: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSource {
  blank?: Record<string, never>;
  gcs?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourceGcs;
  http?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourceHttp;
  imageio?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourceImageio;
  pvc?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourcePvc;
  registry?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourceRegistry;
  s3?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourceS3;
  snapshot?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourcePvc;
  upload?: Record<string, never>;
  vddk?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourceVddk;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourceRef {
  kind: string;
  name: string;
  namespace?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecStorage {
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
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentials {
  sshPublicKey?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKey;
  userPassword?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentialsUserPassword;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAffinity {
  nodeAffinity?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomain {
  chassis?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainChassis;
  clock?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainClock;
  cpu?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainCpu;
  devices: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevices;
  features?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeatures;
  firmware?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFirmware;
  ioThreads?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainIoThreads;
  ioThreadsPolicy?: string;
  launchSecurity?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainLaunchSecurity;
  machine?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainMachine;
  memory?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainMemory;
  rebootPolicy?: "Reboot" | "Terminate";
  resources?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainResources;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecLivenessProbe {
  exec?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecLivenessProbeExec;
  failureThreshold?: number;
  guestAgentPing?: Record<string, never>;
  httpGet?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  timeoutSeconds?: number;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecNetworks {
  multus?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecNetworksMultus;
  name: string;
  pod?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecNetworksPod;
  resourceClaim?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecNetworksResourceClaim;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecUtilityVolumes {
  /** → PersistentVolumeClaim */
  claimName: string;
  name: string;
  readOnly?: boolean;
  type?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumes {
  cloudInitConfigDrive?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesCloudInitConfigDrive;
  cloudInitNoCloud?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesCloudInitConfigDrive;
  configMap?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesConfigMap;
  containerDisk?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesContainerDisk;
  containerPath?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesContainerPath;
  dataVolume?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesDataVolume;
  downwardAPI?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesDownwardAPI;
  downwardMetrics?: Record<string, never>;
  emptyDisk?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesEmptyDisk;
  ephemeral?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesEphemeral;
  hostDisk?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesHostDisk;
  memoryDump?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesMemoryDump;
  name: string;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesMemoryDump;
  secret?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesSecret;
  serviceAccount?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesServiceAccount;
  sysprep?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesSysprep;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusChangedBlockTrackingBackupStatusVolumes {
  dataEndpoint?: string;
  diskTarget: string;
  mapEndpoint?: string;
  volumeName: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptionsDisk {
  blockSize?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptionsDiskBlockSize;
  bootOrder?: number;
  cache?: string;
  cdrom?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptionsDiskCdrom;
  changedBlockTracking?: boolean;
  dedicatedIOThread?: boolean;
  disk?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptionsDiskDisk;
  errorPolicy?: string;
  io?: string;
  lun?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptionsDiskLun;
  name: string;
  serial?: string;
  shareable?: boolean;
  tag?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptionsVolumeSource {
  dataVolume?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesDataVolume;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesMemoryDump;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeUpdateStateVolumeMigrationStateMigratedVolumes {
  destinationPVCInfo?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeUpdateStateVolumeMigrationStateMigratedVolumesDestinationPVCInfo;
  sourcePVCInfo?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeUpdateStateVolumeMigrationStateMigratedVolumesDestinationPVCInfo;
  volumeName: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourceGcs {
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourceHttp {
  certConfigMap?: string;
  extraHeaders?: readonly string[];
  secretExtraHeaders?: readonly string[];
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourceImageio {
  certConfigMap?: string;
  diskId: string;
  insecureSkipVerify?: boolean;
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourcePvc {
  name: string;
  namespace: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourceRegistry {
  certConfigMap?: string;
  imageStream?: string;
  platform?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourceRegistryPlatform;
  pullMethod?: string;
  /** → Secret */
  secretRef?: string;
  url?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourceS3 {
  certConfigMap?: string;
  /** → Secret */
  secretRef?: string;
  url: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourceVddk {
  backingFile?: string;
  extraArgs?: string;
  initImageURL?: string;
  /** → Secret */
  secretRef?: string;
  thumbprint?: string;
  url?: string;
  uuid?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKey {
  propagationMethod: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeyPropagationMethod;
  source: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeySource;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentialsUserPassword {
  propagationMethod: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentialsUserPasswordPropagationMethod;
  source: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeySource;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainChassis {
  asset?: string;
  manufacturer?: string;
  serial?: string;
  sku?: string;
  version?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainClock {
  timer?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainClockTimer;
  timezone?: string;
  utc?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainClockUtc;
  [k: string]: unknown;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainCpu {
  cores?: number;
  dedicatedCpuPlacement?: boolean;
  features?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainCpuFeatures[];
  isolateEmulatorThread?: boolean;
  maxSockets?: number;
  model?: string;
  numa?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainCpuNuma;
  realtime?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainCpuRealtime;
  sockets?: number;
  threads?: number;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevices {
  autoattachGraphicsDevice?: boolean;
  autoattachInputDevice?: boolean;
  autoattachMemBalloon?: boolean;
  autoattachPodInterface?: boolean;
  autoattachSerialConsole?: boolean;
  autoattachVSOCK?: boolean;
  blockMultiQueue?: boolean;
  clientPassthrough?: Record<string, never>;
  disableHotplug?: boolean;
  /** at most 256 items */
  disks?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptionsDisk[];
  downwardMetrics?: Record<string, never>;
  filesystems?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesFilesystems[];
  gpus?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesGpus[];
  hostDevices?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesHostDevices[];
  inputs?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesInputs[];
  /** at most 256 items */
  interfaces?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesInterfaces[];
  logSerialConsole?: boolean;
  networkInterfaceMultiqueue?: boolean;
  panicDevices?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesPanicDevices[];
  rng?: Record<string, never>;
  sound?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesSound;
  tpm?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesTpm;
  useVirtioTransitional?: boolean;
  video?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainMachine;
  watchdog?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesWatchdog;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeatures {
  acpi?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  apic?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesApic;
  hyperv?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesHyperv;
  hypervPassthrough?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  kvm?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesKvm;
  pvspinlock?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  smm?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFirmware {
  acpi?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFirmwareAcpi;
  bootloader?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFirmwareBootloader;
  kernelBoot?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFirmwareKernelBoot;
  serial?: string;
  uuid?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainIoThreads {
  supplementalPoolThreadCount?: number;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainLaunchSecurity {
  sev?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainLaunchSecuritySev;
  snp?: Record<string, never>;
  tdx?: Record<string, never>;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainMachine {
  type?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainMemory {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  guest?: number | string;
  hugepages?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainMemoryHugepages;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  maxGuest?: number | string;
  reservedOverhead?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainMemoryReservedOverhead;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainResources {
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  overcommitGuestOverhead?: boolean;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecLivenessProbeExec {
  command?: readonly string[];
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecNetworksMultus {
  default?: boolean;
  networkName: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecNetworksPod {
  vmIPv6NetworkCIDR?: string;
  vmNetworkCIDR?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecNetworksResourceClaim {
  /** → PersistentVolumeClaim */
  claimName?: string;
  requestName?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesCloudInitConfigDrive {
  networkData?: string;
  networkDataBase64?: string;
  networkDataSecretRef?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
  /** → Secret */
  secretRef?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
  userData?: string;
  userDataBase64?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesConfigMap {
  name?: string;
  optional?: boolean;
  volumeLabel?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesContainerDisk {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: string;
  path?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesContainerPath {
  /**
   * at most 4096 characters
   * rule: `self.startsWith('/')`
   * rule: `!self.contains('..')`
   */
  path: string;
  /**
   * rule: `self == true`
   * @default true
   */
  readOnly?: boolean;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesDataVolume {
  hotpluggable?: boolean;
  name: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesDownwardAPI {
  fields?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesDownwardAPIFields[];
  volumeLabel?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesEmptyDisk {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity: number | string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesEphemeral {
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesHostDisk {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: number | string;
  path: string;
  shared?: boolean;
  type: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesMemoryDump {
  /** → PersistentVolumeClaim */
  claimName: string;
  hotpluggable?: boolean;
  readOnly?: boolean;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesSecret {
  optional?: boolean;
  /** → Secret */
  secretName?: string;
  volumeLabel?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesServiceAccount {
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesSysprep {
  configMap?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
  secret?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptionsDiskBlockSize {
  custom?: VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptionsDiskBlockSizeCustom;
  matchVolume?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptionsDiskCdrom {
  bus?: string;
  readonly?: boolean;
  tray?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptionsDiskDisk {
  bus?: string;
  pciAddress?: string;
  readonly?: boolean;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptionsDiskLun {
  bus?: string;
  readonly?: boolean;
  reservation?: boolean;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeUpdateStateVolumeMigrationStateMigratedVolumesDestinationPVCInfo {
  accessModes?: readonly string[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** → PersistentVolumeClaim */
  claimName?: string;
  /** pattern `^(0(?:\.\d{1,3})?|1)$` */
  filesystemOverhead?: string;
  preallocated?: boolean;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
  volumeMode?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecDataVolumeTemplatesSpecSourceRegistryPlatform {
  architecture?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeyPropagationMethod {
  configDrive?: Record<string, never>;
  noCloud?: Record<string, never>;
  qemuGuestAgent?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeyPropagationMethodQemuGuestAgent;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeySource {
  secret?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeySourceSecret;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentialsUserPasswordPropagationMethod {
  qemuGuestAgent?: Record<string, never>;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainClockTimer {
  hpet?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainClockTimerHpet;
  hyperv?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainClockTimerHyperv;
  kvm?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainClockTimerHyperv;
  pit?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainClockTimerHpet;
  rtc?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainClockTimerRtc;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainClockUtc {
  offsetSeconds?: number;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainCpuFeatures {
  name: string;
  policy?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainCpuNuma {
  guestMappingPassthrough?: Record<string, never>;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainCpuRealtime {
  mask?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesFilesystems {
  name: string;
  virtiofs: Record<string, never>;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesGpus {
  /** → PersistentVolumeClaim */
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
  virtualGPUOptions?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesGpusVirtualGPUOptions;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesHostDevices {
  /** → PersistentVolumeClaim */
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesInputs {
  bus?: string;
  name: string;
  type: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesInterfaces {
  acpiIndex?: number;
  binding?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesInterfacesBinding;
  bootOrder?: number;
  bridge?: Record<string, never>;
  dhcpOptions?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesInterfacesDhcpOptions;
  macAddress?: string;
  macvtap?: Record<string, never>;
  masquerade?: Record<string, never>;
  model?: string;
  name: string;
  passt?: Record<string, never>;
  passtBinding?: Record<string, never>;
  pciAddress?: string;
  portRanges?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesInterfacesPortRanges[];
  ports?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesInterfacesPorts[];
  slirp?: Record<string, never>;
  sriov?: Record<string, never>;
  state?: string;
  tag?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesPanicDevices {
  model?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesSound {
  model?: string;
  name: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesTpm {
  enabled?: boolean;
  persistent?: boolean;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesWatchdog {
  diag288?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesWatchdogDiag288;
  i6300esb?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesWatchdogDiag288;
  name: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi {
  enabled?: boolean;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesApic {
  enabled?: boolean;
  endOfInterrupt?: boolean;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesHyperv {
  evmcs?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  frequencies?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  ipi?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  reenlightenment?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  relaxed?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  reset?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  runtime?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  spinlocks?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesHypervSpinlocks;
  synic?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  synictimer?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesHypervSynictimer;
  tlbflush?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesHypervTlbflush;
  vapic?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  vendorid?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesHypervVendorid;
  vpindex?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesKvm {
  hidden?: boolean;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFirmwareAcpi {
  msdmNameRef?: string;
  slicNameRef?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFirmwareBootloader {
  bios?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFirmwareBootloaderBios;
  efi?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFirmwareBootloaderEfi;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFirmwareKernelBoot {
  container?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFirmwareKernelBootContainer;
  kernelArgs?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainLaunchSecuritySev {
  attestation?: Record<string, never>;
  dhCert?: string;
  policy?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainLaunchSecuritySevPolicy;
  session?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainMemoryHugepages {
  pageSize?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainMemoryReservedOverhead {
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  addedOverhead?: number | string;
  memLock?: "NotRequired" | "Required";
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesCloudInitConfigDriveNetworkDataSecretRef {
  name?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecVolumesDownwardAPIFields {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineStatusVolumeRequestsAddVolumeOptionsDiskBlockSizeCustom {
  discardGranularity?: number;
  logical?: number;
  physical?: number;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeyPropagationMethodQemuGuestAgent {
  /** no duplicates */
  users: readonly string[];
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAccessCredentialsSshPublicKeySourceSecret {
  /** → Secret */
  secretName: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainClockTimerHpet {
  present?: boolean;
  tickPolicy?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainClockTimerHyperv {
  present?: boolean;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainClockTimerRtc {
  present?: boolean;
  tickPolicy?: string;
  track?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesGpusVirtualGPUOptions {
  display?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesGpusVirtualGPUOptionsDisplay;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesInterfacesBinding {
  name: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesInterfacesDhcpOptions {
  bootFileName?: string;
  ntpServers?: readonly string[];
  privateOptions?: readonly VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesInterfacesDhcpOptionsPrivateOptions[];
  tftpServerName?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesInterfacesPortRanges {
  end: number;
  protocol: string;
  start: number;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesInterfacesPorts {
  name?: string;
  port: number;
  protocol?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesWatchdogDiag288 {
  action?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesHypervSpinlocks {
  enabled?: boolean;
  spinlocks?: number;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesHypervSynictimer {
  direct?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  enabled?: boolean;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesHypervTlbflush {
  direct?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  enabled?: boolean;
  extended?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesHypervVendorid {
  enabled?: boolean;
  vendorid?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFirmwareBootloaderBios {
  useSerial?: boolean;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFirmwareBootloaderEfi {
  persistent?: boolean;
  secureBoot?: boolean;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFirmwareKernelBootContainer {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: string;
  initrdPath?: string;
  kernelPath?: string;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainLaunchSecuritySevPolicy {
  encryptedState?: boolean;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesGpusVirtualGPUOptionsDisplay {
  enabled?: boolean;
  ramFB?: VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
}
export interface VirtualMachineSnapshotContentSpecSourceVirtualMachineSpecTemplateSpecDomainDevicesInterfacesDhcpOptionsPrivateOptions {
  option: number;
  value: string;
}
/**
 * `snapshot.kubevirt.io/v1alpha1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineSnapshotContentV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineSnapshotContentV1Alpha1Props): { [K in keyof VirtualMachineSnapshotContentV1Alpha1Props]: VirtualMachineSnapshotContentV1Alpha1Props[K] } & { apiVersion: 'snapshot.kubevirt.io/v1alpha1'; kind: 'VirtualMachineSnapshotContent' };
  constructor(scope: Construct, id: string, props: VirtualMachineSnapshotContentV1Alpha1Props);
}
export interface VirtualMachineSnapshotContentV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: VirtualMachineSnapshotContentSpec;
}
/**
 * `template.kubevirt.io/v1alpha1`, namespaced
 * @deprecated
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineTemplateProps): { [K in keyof VirtualMachineTemplateProps]: VirtualMachineTemplateProps[K] } & { apiVersion: 'template.kubevirt.io/v1alpha1'; kind: 'VirtualMachineTemplate' };
  constructor(scope: Construct, id: string, props: VirtualMachineTemplateProps);
}
export interface VirtualMachineTemplateProps {
  metadata?: ObjectMeta;
  spec: VirtualMachineTemplateSpec;
}
export interface VirtualMachineTemplateSpec {
  message?: string;
  parameters?: readonly VirtualMachineTemplateSpecParameters[];
  virtualMachine: Record<string, unknown>;
}
export interface VirtualMachineTemplateSpecParameters {
  description?: string;
  displayName?: string;
  /** pattern `\[([a-zA-Z0-9\-\\]+)\](\{(\w+)\})` */
  from?: string;
  generate?: "expression";
  name: string;
  required?: boolean;
  value?: string;
}
/**
 * `template.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineTemplateV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineTemplateV1Beta1Props): { [K in keyof VirtualMachineTemplateV1Beta1Props]: VirtualMachineTemplateV1Beta1Props[K] } & { apiVersion: 'template.kubevirt.io/v1beta1'; kind: 'VirtualMachineTemplate' };
  constructor(scope: Construct, id: string, props: VirtualMachineTemplateV1Beta1Props);
}
export interface VirtualMachineTemplateV1Beta1Props {
  metadata?: ObjectMeta;
  spec: VirtualMachineTemplateSpec;
}
/**
 * `template.kubevirt.io/v1alpha1`, namespaced
 * @deprecated
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineTemplateRequest extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineTemplateRequestProps): { [K in keyof VirtualMachineTemplateRequestProps]: VirtualMachineTemplateRequestProps[K] } & { apiVersion: 'template.kubevirt.io/v1alpha1'; kind: 'VirtualMachineTemplateRequest' };
  constructor(scope: Construct, id: string, props: VirtualMachineTemplateRequestProps);
}
export interface VirtualMachineTemplateRequestProps {
  metadata?: ObjectMeta;
  spec: VirtualMachineTemplateRequestSpec;
}
/** rule: `self == oldSelf` */
export interface VirtualMachineTemplateRequestSpec {
  /** rule: `self.all(k, !k.startsWith('template.kubevirt.io/'))` */
  templateLabels?: { [k: string]: string };
  templateName?: string;
  /** at least 0 */
  ttlSecondsAfterFinished?: number;
  virtualMachineRef: VirtualMachineTemplateRequestSpecVirtualMachineRef;
}
export interface VirtualMachineTemplateRequestSpecVirtualMachineRef {
  name: string;
  namespace: string;
}
/**
 * `template.kubevirt.io/v1beta1`, namespaced
 * @see https://github.com/kubevirt/kubevirt
 */
export declare class VirtualMachineTemplateRequestV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VirtualMachineTemplateRequestV1Beta1Props): { [K in keyof VirtualMachineTemplateRequestV1Beta1Props]: VirtualMachineTemplateRequestV1Beta1Props[K] } & { apiVersion: 'template.kubevirt.io/v1beta1'; kind: 'VirtualMachineTemplateRequest' };
  constructor(scope: Construct, id: string, props: VirtualMachineTemplateRequestV1Beta1Props);
}
export interface VirtualMachineTemplateRequestV1Beta1Props {
  metadata?: ObjectMeta;
  spec: VirtualMachineTemplateRequestSpec;
}

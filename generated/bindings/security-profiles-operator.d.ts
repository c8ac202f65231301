// Machine-written by `npx projen generate` from security-profiles-operator v1.0.0 (github:kubernetes-sigs/security-profiles-operator@3452bfbe48210f87a4dff3f2ffd7ef4dca0d6000, digest 99e766a541d1f9105234d6acd2402e65): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { PodAffinity, PodAntiAffinity, ResourceRequirements } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `security-profiles-operator.x-k8s.io/v1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/security-profiles-operator
 */
export declare class AppArmorProfile extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AppArmorProfileProps): { [K in keyof AppArmorProfileProps]: AppArmorProfileProps[K] } & { apiVersion: 'security-profiles-operator.x-k8s.io/v1'; kind: 'AppArmorProfile' };
  constructor(scope: Construct, id: string, props?: AppArmorProfileProps);
}
export interface AppArmorProfileProps {
  metadata?: ObjectMeta;
  spec?: AppArmorProfileSpec;
}
export interface AppArmorProfileSpec {
  abstract?: AppArmorProfileSpecAbstract;
  /** @default "Enforce" */
  mode?: "Enforce" | "Complain";
  /** @default "Enabled" */
  state?: "Enabled" | "Disabled";
}
export interface AppArmorProfileSpecAbstract {
  capability?: AppArmorProfileSpecAbstractCapability;
  executable?: AppArmorProfileSpecAbstractExecutable;
  filesystem?: AppArmorProfileSpecAbstractFilesystem;
  network?: AppArmorProfileSpecAbstractNetwork;
}
export interface AppArmorProfileSpecAbstractCapability {
  /** no duplicates */
  allowedCapabilities?: readonly string[];
}
export interface AppArmorProfileSpecAbstractExecutable {
  /** no duplicates */
  allowedExecutables?: readonly string[];
  /** no duplicates */
  allowedLibraries?: readonly string[];
}
export interface AppArmorProfileSpecAbstractFilesystem {
  /** no duplicates */
  readOnlyPaths?: readonly string[];
  /** no duplicates */
  readWritePaths?: readonly string[];
  /** no duplicates */
  writeOnlyPaths?: readonly string[];
}
export interface AppArmorProfileSpecAbstractNetwork {
  allowRaw?: boolean;
  allowedProtocols?: AppArmorProfileSpecAbstractNetworkAllowedProtocols;
}
export interface AppArmorProfileSpecAbstractNetworkAllowedProtocols {
  allowTcp?: boolean;
  allowUdp?: boolean;
}
/**
 * `security-profiles-operator.x-k8s.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/security-profiles-operator
 */
export declare class AppArmorProfileV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AppArmorProfileV1Alpha1Props): { [K in keyof AppArmorProfileV1Alpha1Props]: AppArmorProfileV1Alpha1Props[K] } & { apiVersion: 'security-profiles-operator.x-k8s.io/v1alpha1'; kind: 'AppArmorProfile' };
  constructor(scope: Construct, id: string, props?: AppArmorProfileV1Alpha1Props);
}
export interface AppArmorProfileV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: AppArmorProfileSpec;
}
/**
 * `security-profiles-operator.x-k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/security-profiles-operator
 */
export declare class ProfileBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ProfileBindingProps): { [K in keyof ProfileBindingProps]: ProfileBindingProps[K] } & { apiVersion: 'security-profiles-operator.x-k8s.io/v1'; kind: 'ProfileBinding' };
  constructor(scope: Construct, id: string, props: ProfileBindingProps);
}
export interface ProfileBindingProps {
  metadata?: ObjectMeta;
  spec: ProfileBindingSpec;
}
export interface ProfileBindingSpec {
  /** at least 1 character */
  image: string;
  profileRef: ProfileBindingSpecProfileRef;
}
export interface ProfileBindingSpecProfileRef {
  kind: "SeccompProfile" | "SelinuxProfile" | "AppArmorProfile";
  /** at least 1 character */
  name: string;
}
/**
 * `security-profiles-operator.x-k8s.io/v1alpha1`, namespaced
 * @see https://github.com/kubernetes-sigs/security-profiles-operator
 */
export declare class ProfileBindingV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ProfileBindingV1Alpha1Props): { [K in keyof ProfileBindingV1Alpha1Props]: ProfileBindingV1Alpha1Props[K] } & { apiVersion: 'security-profiles-operator.x-k8s.io/v1alpha1'; kind: 'ProfileBinding' };
  constructor(scope: Construct, id: string, props: ProfileBindingV1Alpha1Props);
}
export interface ProfileBindingV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: ProfileBindingSpec;
}
/**
 * `security-profiles-operator.x-k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/security-profiles-operator
 */
export declare class ProfileRecording extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ProfileRecordingProps): { [K in keyof ProfileRecordingProps]: ProfileRecordingProps[K] } & { apiVersion: 'security-profiles-operator.x-k8s.io/v1'; kind: 'ProfileRecording' };
  constructor(scope: Construct, id: string, props: ProfileRecordingProps);
}
export interface ProfileRecordingProps {
  metadata?: ObjectMeta;
  spec: ProfileRecordingSpec;
}
export interface ProfileRecordingSpec {
  /** no duplicates */
  containers?: readonly string[];
  disableProfileAfterRecording?: boolean;
  kind: "SeccompProfile" | "SelinuxProfile" | "AppArmorProfile";
  /** @default "None" */
  mergeStrategy?: "None" | "Containers";
  podSelector: LabelSelector;
  recorder: "Bpf" | "Logs";
}
/**
 * `security-profiles-operator.x-k8s.io/v1alpha1`, namespaced
 * @see https://github.com/kubernetes-sigs/security-profiles-operator
 */
export declare class ProfileRecordingV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ProfileRecordingV1Alpha1Props): { [K in keyof ProfileRecordingV1Alpha1Props]: ProfileRecordingV1Alpha1Props[K] } & { apiVersion: 'security-profiles-operator.x-k8s.io/v1alpha1'; kind: 'ProfileRecording' };
  constructor(scope: Construct, id: string, props: ProfileRecordingV1Alpha1Props);
}
export interface ProfileRecordingV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: ProfileRecordingV1Alpha1Spec;
}
export interface ProfileRecordingV1Alpha1Spec {
  /** no duplicates */
  containers?: readonly string[];
  disableProfileAfterRecording?: boolean;
  kind: "SeccompProfile" | "SelinuxProfile" | "AppArmorProfile";
  /** @default "none" */
  mergeStrategy?: "none" | "containers";
  podSelector: LabelSelector;
  recorder: "bpf" | "logs";
}
/**
 * `security-profiles-operator.x-k8s.io/v1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/security-profiles-operator
 */
export declare class RawSelinuxProfile extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RawSelinuxProfileProps): { [K in keyof RawSelinuxProfileProps]: RawSelinuxProfileProps[K] } & { apiVersion: 'security-profiles-operator.x-k8s.io/v1'; kind: 'RawSelinuxProfile' };
  constructor(scope: Construct, id: string, props?: RawSelinuxProfileProps);
}
export interface RawSelinuxProfileProps {
  metadata?: ObjectMeta;
  spec?: RawSelinuxProfileSpec;
}
export interface RawSelinuxProfileSpec {
  /** 1 … 500000 characters */
  policy?: string;
  /** @default "Enabled" */
  state?: "Enabled" | "Disabled";
}
/**
 * `security-profiles-operator.x-k8s.io/v1alpha2`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/security-profiles-operator
 */
export declare class RawSelinuxProfileV1Alpha2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RawSelinuxProfileV1Alpha2Props): { [K in keyof RawSelinuxProfileV1Alpha2Props]: RawSelinuxProfileV1Alpha2Props[K] } & { apiVersion: 'security-profiles-operator.x-k8s.io/v1alpha2'; kind: 'RawSelinuxProfile' };
  constructor(scope: Construct, id: string, props?: RawSelinuxProfileV1Alpha2Props);
}
export interface RawSelinuxProfileV1Alpha2Props {
  metadata?: ObjectMeta;
  spec?: RawSelinuxProfileSpec;
}
/**
 * `security-profiles-operator.x-k8s.io/v1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/security-profiles-operator
 */
export declare class SeccompProfile extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: SeccompProfileProps): { [K in keyof SeccompProfileProps]: SeccompProfileProps[K] } & { apiVersion: 'security-profiles-operator.x-k8s.io/v1'; kind: 'SeccompProfile' };
  constructor(scope: Construct, id: string, props: SeccompProfileProps);
}
export interface SeccompProfileProps {
  metadata?: ObjectMeta;
  spec: SeccompProfileSpec;
}
export interface SeccompProfileSpec {
  /** no duplicates */
  architectures?: readonly ("SCMP_ARCH_NATIVE" | "SCMP_ARCH_X86" | "SCMP_ARCH_X86_64" | "SCMP_ARCH_X32" | "SCMP_ARCH_ARM" | "SCMP_ARCH_AARCH64" | "SCMP_ARCH_MIPS" | "SCMP_ARCH_MIPS64" | "SCMP_ARCH_MIPS64N32" | "SCMP_ARCH_MIPSEL" | "SCMP_ARCH_MIPSEL64" | "SCMP_ARCH_MIPSEL64N32" | "SCMP_ARCH_PPC" | "SCMP_ARCH_PPC64" | "SCMP_ARCH_PPC64LE" | "SCMP_ARCH_S390" | "SCMP_ARCH_S390X" | "SCMP_ARCH_PARISC" | "SCMP_ARCH_PARISC64" | "SCMP_ARCH_RISCV64")[];
  baseProfileName?: string;
  defaultAction: "SCMP_ACT_KILL" | "SCMP_ACT_KILL_PROCESS" | "SCMP_ACT_KILL_THREAD" | "SCMP_ACT_TRAP" | "SCMP_ACT_ERRNO" | "SCMP_ACT_TRACE" | "SCMP_ACT_ALLOW" | "SCMP_ACT_LOG" | "SCMP_ACT_NOTIFY";
  /** no duplicates */
  flags?: readonly ("SECCOMP_FILTER_FLAG_TSYNC" | "SECCOMP_FILTER_FLAG_LOG" | "SECCOMP_FILTER_FLAG_SPEC_ALLOW" | "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV")[];
  listenerMetadata?: string;
  /** pattern `^/var/run/security-profiles-operator/[a-zA-Z0-9_\-\.]+$` */
  listenerPath?: string;
  /** @default "Enabled" */
  state?: "Enabled" | "Disabled";
  syscalls?: readonly SeccompProfileSpecSyscalls[];
}
export interface SeccompProfileSpecSyscalls {
  action: "SCMP_ACT_KILL" | "SCMP_ACT_KILL_PROCESS" | "SCMP_ACT_KILL_THREAD" | "SCMP_ACT_TRAP" | "SCMP_ACT_ERRNO" | "SCMP_ACT_TRACE" | "SCMP_ACT_ALLOW" | "SCMP_ACT_LOG" | "SCMP_ACT_NOTIFY";
  /** at most 6 items */
  args?: readonly SeccompProfileSpecSyscallsArgs[];
  /** at least 0 */
  errnoRet?: number;
  /**
   * at least 1 item
   * no duplicates
   */
  names: readonly string[];
}
export interface SeccompProfileSpecSyscallsArgs {
  /** at least 0 */
  index: number;
  op: "SCMP_CMP_NE" | "SCMP_CMP_LT" | "SCMP_CMP_LE" | "SCMP_CMP_EQ" | "SCMP_CMP_GE" | "SCMP_CMP_GT" | "SCMP_CMP_MASKED_EQ";
  /** at least 0 */
  value?: number;
  /** at least 0 */
  valueTwo?: number;
}
/**
 * `security-profiles-operator.x-k8s.io/v1beta1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/security-profiles-operator
 */
export declare class SeccompProfileV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: SeccompProfileV1Beta1Props): { [K in keyof SeccompProfileV1Beta1Props]: SeccompProfileV1Beta1Props[K] } & { apiVersion: 'security-profiles-operator.x-k8s.io/v1beta1'; kind: 'SeccompProfile' };
  constructor(scope: Construct, id: string, props: SeccompProfileV1Beta1Props);
}
export interface SeccompProfileV1Beta1Props {
  metadata?: ObjectMeta;
  spec: SeccompProfileSpec;
}
/**
 * `security-profiles-operator.x-k8s.io/v1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/security-profiles-operator
 */
export declare class SecurityProfileNodeStatus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: SecurityProfileNodeStatusProps): { [K in keyof SecurityProfileNodeStatusProps]: SecurityProfileNodeStatusProps[K] } & { apiVersion: 'security-profiles-operator.x-k8s.io/v1'; kind: 'SecurityProfileNodeStatus' };
  constructor(scope: Construct, id: string, props: SecurityProfileNodeStatusProps);
}
export interface SecurityProfileNodeStatusProps {
  metadata?: ObjectMeta;
  spec: SecurityProfileNodeStatusSpec;
}
export interface SecurityProfileNodeStatusSpec {
  /**
   * → Node
   * at least 1 character
   */
  nodeName: string;
}
/**
 * `security-profiles-operator.x-k8s.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/security-profiles-operator
 */
export declare class SecurityProfileNodeStatusV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: SecurityProfileNodeStatusV1Alpha1Props): { [K in keyof SecurityProfileNodeStatusV1Alpha1Props]: SecurityProfileNodeStatusV1Alpha1Props[K] } & { apiVersion: 'security-profiles-operator.x-k8s.io/v1alpha1'; kind: 'SecurityProfileNodeStatus' };
  constructor(scope: Construct, id: string, props: SecurityProfileNodeStatusV1Alpha1Props);
}
export interface SecurityProfileNodeStatusV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: SecurityProfileNodeStatusSpec;
}
/**
 * `security-profiles-operator.x-k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/security-profiles-operator
 */
export declare class SecurityProfilesOperatorDaemon extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SecurityProfilesOperatorDaemonProps): { [K in keyof SecurityProfilesOperatorDaemonProps]: SecurityProfilesOperatorDaemonProps[K] } & { apiVersion: 'security-profiles-operator.x-k8s.io/v1'; kind: 'SecurityProfilesOperatorDaemon' };
  constructor(scope: Construct, id: string, props?: SecurityProfilesOperatorDaemonProps);
}
export interface SecurityProfilesOperatorDaemonProps {
  metadata?: ObjectMeta;
  spec?: SecurityProfilesOperatorDaemonSpec;
}
export interface SecurityProfilesOperatorDaemonSpec {
  daemonResourceRequirements?: ResourceRequirements;
  enableAppArmor?: boolean;
  enableInsecureMetricsAccess?: boolean;
  enableMemoryOptimization?: boolean;
  enableProfiling?: boolean;
  enricher?: SecurityProfilesOperatorDaemonSpecEnricher;
  /** pattern `^/proc(/.*)?$` */
  hostProcVolumePath?: string;
  /**
   * → Secret
   * one per `name`
   */
  imagePullSecrets?: readonly SecurityProfilesOperatorDaemonSpecImagePullSecrets[];
  scheduling?: SecurityProfilesOperatorDaemonSpecScheduling;
  security?: SecurityProfilesOperatorDaemonSpecSecurity;
  selinux?: SecurityProfilesOperatorDaemonSpecSelinux;
  /** at least 0 */
  verbosity?: number;
  webhook?: SecurityProfilesOperatorDaemonSpecWebhook;
}
export interface SecurityProfilesOperatorDaemonSpecEnricher {
  enableBpfRecorder?: boolean;
  enableJsonEnricher?: boolean;
  enableLogEnricher?: boolean;
  jsonEnricherFilters?: string;
  jsonEnricherOptions?: SecurityProfilesOperatorDaemonSpecEnricherJsonEnricherOptions;
  logEnricherFilters?: string;
  logEnricherSource?: "Auditd" | "Bpf";
}
export interface SecurityProfilesOperatorDaemonSpecImagePullSecrets {
  name?: string;
}
export interface SecurityProfilesOperatorDaemonSpecScheduling {
  affinity?: SecurityProfilesOperatorDaemonSpecSchedulingAffinity;
  /**
   * → PriorityClass
   * @default "system-node-critical"
   */
  priorityClassName?: string;
  tolerations?: readonly SecurityProfilesOperatorDaemonSpecSchedulingTolerations[];
}
export interface SecurityProfilesOperatorDaemonSpecSecurity {
  /** @default ".*" */
  allowedIdentityRegexp?: string;
  /** @default ".*" */
  allowedOidcIssuerRegexp?: string;
  allowedSeccompActions?: readonly ("SCMP_ACT_KILL" | "SCMP_ACT_KILL_PROCESS" | "SCMP_ACT_KILL_THREAD" | "SCMP_ACT_TRAP" | "SCMP_ACT_ERRNO" | "SCMP_ACT_TRACE" | "SCMP_ACT_ALLOW" | "SCMP_ACT_LOG" | "SCMP_ACT_NOTIFY")[];
  /** no duplicates */
  allowedSyscalls?: readonly string[];
  disableOciArtifactSignatureVerification?: boolean;
}
export interface SecurityProfilesOperatorDaemonSpecSelinux {
  enable?: boolean;
  enableRawSelinuxProfiles?: boolean;
  options?: SecurityProfilesOperatorDaemonSpecSelinuxOptions;
  /** @default "spc_t" */
  typeTag?: string;
}
export interface SecurityProfilesOperatorDaemonSpecWebhook {
  /** one per `name` */
  options?: readonly SecurityProfilesOperatorDaemonSpecWebhookOptions[];
  staticConfig?: boolean;
}
export interface SecurityProfilesOperatorDaemonSpecEnricherJsonEnricherOptions {
  /** at least 1 */
  auditLogIntervalSeconds?: number;
  /** at least 0 */
  auditLogMaxAge?: number;
  /** at least 0 */
  auditLogMaxBackups?: number;
  /** at least 1 */
  auditLogMaxSize?: number;
  auditLogPath?: string;
}
export interface SecurityProfilesOperatorDaemonSpecSchedulingAffinity {
  nodeAffinity?: SecurityProfilesOperatorDaemonSpecSchedulingAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface SecurityProfilesOperatorDaemonSpecSchedulingTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface SecurityProfilesOperatorDaemonSpecSelinuxOptions {
  /**
   * no duplicates
   * @default ["container"]
   */
  allowedSystemProfiles?: readonly string[];
  /** no duplicates */
  deniedClasses?: readonly string[];
  /** no duplicates */
  deniedPermissions?: readonly string[];
  /** no duplicates */
  deniedTypes?: readonly string[];
}
export interface SecurityProfilesOperatorDaemonSpecWebhookOptions {
  failurePolicy?: string;
  /** at least 1 character */
  name: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
}
export interface SecurityProfilesOperatorDaemonSpecSchedulingAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly SecurityProfilesOperatorDaemonSpecSchedulingAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: SecurityProfilesOperatorDaemonSpecSchedulingAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface SecurityProfilesOperatorDaemonSpecSchedulingAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: SecurityProfilesOperatorDaemonSpecSchedulingAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface SecurityProfilesOperatorDaemonSpecSchedulingAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly SecurityProfilesOperatorDaemonSpecSchedulingAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface SecurityProfilesOperatorDaemonSpecSchedulingAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly SecurityProfilesOperatorDaemonSpecSchedulingAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface SecurityProfilesOperatorDaemonSpecSchedulingAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `security-profiles-operator.x-k8s.io/v1alpha1`, namespaced
 * @see https://github.com/kubernetes-sigs/security-profiles-operator
 */
export declare class SecurityProfilesOperatorDaemonV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SecurityProfilesOperatorDaemonV1Alpha1Props): { [K in keyof SecurityProfilesOperatorDaemonV1Alpha1Props]: SecurityProfilesOperatorDaemonV1Alpha1Props[K] } & { apiVersion: 'security-profiles-operator.x-k8s.io/v1alpha1'; kind: 'SecurityProfilesOperatorDaemon' };
  constructor(scope: Construct, id: string, props?: SecurityProfilesOperatorDaemonV1Alpha1Props);
}
export interface SecurityProfilesOperatorDaemonV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: SecurityProfilesOperatorDaemonV1Alpha1Spec;
}
export interface SecurityProfilesOperatorDaemonV1Alpha1Spec {
  daemonResourceRequirements?: ResourceRequirements;
  enableAppArmor?: boolean;
  enableInsecureMetricsAccess?: boolean;
  enableMemoryOptimization?: boolean;
  enableProfiling?: boolean;
  enricher?: SecurityProfilesOperatorDaemonV1Alpha1SpecEnricher;
  /** pattern `^/proc(/.*)?$` */
  hostProcVolumePath?: string;
  /**
   * → Secret
   * one per `name`
   */
  imagePullSecrets?: readonly SecurityProfilesOperatorDaemonSpecImagePullSecrets[];
  scheduling?: SecurityProfilesOperatorDaemonSpecScheduling;
  security?: SecurityProfilesOperatorDaemonV1Alpha1SpecSecurity;
  selinux?: SecurityProfilesOperatorDaemonV1Alpha1SpecSelinux;
  /** at least 0 */
  verbosity?: number;
  webhook?: SecurityProfilesOperatorDaemonSpecWebhook;
}
export interface SecurityProfilesOperatorDaemonV1Alpha1SpecEnricher {
  enableBpfRecorder?: boolean;
  enableJsonEnricher?: boolean;
  enableLogEnricher?: boolean;
  jsonEnricherFilters?: string;
  jsonEnricherOptions?: SecurityProfilesOperatorDaemonSpecEnricherJsonEnricherOptions;
  logEnricherFilters?: string;
  logEnricherSource?: "auditd" | "bpf";
}
export interface SecurityProfilesOperatorDaemonV1Alpha1SpecSecurity {
  allowedSeccompActions?: readonly ("SCMP_ACT_KILL" | "SCMP_ACT_KILL_PROCESS" | "SCMP_ACT_KILL_THREAD" | "SCMP_ACT_TRAP" | "SCMP_ACT_ERRNO" | "SCMP_ACT_TRACE" | "SCMP_ACT_ALLOW" | "SCMP_ACT_LOG" | "SCMP_ACT_NOTIFY")[];
  /** no duplicates */
  allowedSyscalls?: readonly string[];
  disableOciArtifactSignatureVerification?: boolean;
}
export interface SecurityProfilesOperatorDaemonV1Alpha1SpecSelinux {
  enable?: boolean;
  enableRawSelinuxProfiles?: boolean;
  options?: SecurityProfilesOperatorDaemonV1Alpha1SpecSelinuxOptions;
  /** @default "spc_t" */
  typeTag?: string;
}
export interface SecurityProfilesOperatorDaemonV1Alpha1SpecSelinuxOptions {
  /**
   * no duplicates
   * @default ["container"]
   */
  allowedSystemProfiles?: readonly string[];
}
/**
 * `security-profiles-operator.x-k8s.io/v1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/security-profiles-operator
 */
export declare class SelinuxProfile extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SelinuxProfileProps): { [K in keyof SelinuxProfileProps]: SelinuxProfileProps[K] } & { apiVersion: 'security-profiles-operator.x-k8s.io/v1'; kind: 'SelinuxProfile' };
  constructor(scope: Construct, id: string, props?: SelinuxProfileProps);
}
export interface SelinuxProfileProps {
  metadata?: ObjectMeta;
  spec?: SelinuxProfileSpec;
}
export interface SelinuxProfileSpec {
  allow?: { [k: string]: { [k: string]: readonly string[] } };
  /** @default [{"kind":"System","name":"container"}] */
  inherit?: readonly SelinuxProfileSpecInherit[];
  /** @default "Enforcing" */
  mode?: "Enforcing" | "Permissive";
  /** @default "Enabled" */
  state?: "Enabled" | "Disabled";
}
export interface SelinuxProfileSpecInherit {
  /** @default "System" */
  kind?: "System" | "SelinuxProfile";
  /** at least 1 character */
  name: string;
}
/**
 * `security-profiles-operator.x-k8s.io/v1alpha2`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/security-profiles-operator
 */
export declare class SelinuxProfileV1Alpha2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SelinuxProfileV1Alpha2Props): { [K in keyof SelinuxProfileV1Alpha2Props]: SelinuxProfileV1Alpha2Props[K] } & { apiVersion: 'security-profiles-operator.x-k8s.io/v1alpha2'; kind: 'SelinuxProfile' };
  constructor(scope: Construct, id: string, props?: SelinuxProfileV1Alpha2Props);
}
export interface SelinuxProfileV1Alpha2Props {
  metadata?: ObjectMeta;
  spec?: SelinuxProfileSpec;
}

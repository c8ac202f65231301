// Machine-written by `npx projen generate` from application-aware-quota v1.18.1 (github:kubevirt/hyperconverged-cluster-operator@a7834653e3ea1cd06a5e3610280c6e24c1b2b518, digest 3ee3ded87de3f5474d292c4b5d5601c4): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { Capabilities, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, HTTPHeader, PodAffinity, PodAntiAffinity, ResourceRequirements, SELinuxOptions, TCPSocketAction, VolumeDevice, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `aaq.kubevirt.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubevirt/hyperconverged-cluster-operator
 */
export declare class AAQ extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: AAQProps): { [K in keyof AAQProps]: AAQProps[K] } & { apiVersion: 'aaq.kubevirt.io/v1alpha1'; kind: 'AAQ' };
  constructor(scope: Construct, id: string, props: AAQProps);
}
export interface AAQProps {
  metadata?: ObjectMeta;
  spec: AAQSpec;
}
export interface AAQSpec {
  certConfig?: AAQSpecCertConfig;
  configuration?: AAQSpecConfiguration;
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  infra?: AAQSpecInfra;
  namespaceSelector?: LabelSelector;
  priorityClass?: string;
  tlsSecurityProfile?: AAQSpecTlsSecurityProfile;
  workload?: AAQSpecInfra;
}
export interface AAQSpecCertConfig {
  ca?: AAQSpecCertConfigCa;
  server?: AAQSpecCertConfigCa;
}
export interface AAQSpecConfiguration {
  allowApplicationAwareClusterResourceQuota?: boolean;
  sidecarEvaluators?: readonly AAQSpecConfigurationSidecarEvaluators[];
  vmiCalculatorConfiguration?: AAQSpecConfigurationVmiCalculatorConfiguration;
}
export interface AAQSpecInfra {
  affinity?: AAQSpecInfraAffinity;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly AAQSpecInfraTolerations[];
}
export interface AAQSpecTlsSecurityProfile {
  custom?: AAQSpecTlsSecurityProfileCustom | null;
  intermediate?: Record<string, never> | null;
  modern?: Record<string, never> | null;
  old?: Record<string, never> | null;
  type?: "Old" | "Intermediate" | "Modern" | "Custom";
}
export interface AAQSpecCertConfigCa {
  duration?: string;
  renewBefore?: string;
}
export interface AAQSpecConfigurationSidecarEvaluators {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: AAQSpecConfigurationSidecarEvaluatorsLifecycle;
  livenessProbe?: AAQSpecConfigurationSidecarEvaluatorsLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly AAQSpecConfigurationSidecarEvaluatorsPorts[];
  readinessProbe?: AAQSpecConfigurationSidecarEvaluatorsLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: AAQSpecConfigurationSidecarEvaluatorsSecurityContext;
  startupProbe?: AAQSpecConfigurationSidecarEvaluatorsLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly AAQSpecConfigurationSidecarEvaluatorsVolumeMounts[];
  workingDir?: string;
}
export interface AAQSpecConfigurationVmiCalculatorConfiguration {
  /** @default "DedicatedVirtualResources" */
  configName?: "VmiPodUsage" | "VirtualResources" | "DedicatedVirtualResources" | "IgnoreVmiCalculator" | "GuestEffectiveResources";
}
export interface AAQSpecInfraAffinity {
  nodeAffinity?: AAQSpecInfraAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface AAQSpecInfraTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface AAQSpecTlsSecurityProfileCustom {
  ciphers: readonly string[];
  minTLSVersion: "VersionTLS10" | "VersionTLS11" | "VersionTLS12" | "VersionTLS13";
}
export interface AAQSpecConfigurationSidecarEvaluatorsLifecycle {
  postStart?: AAQSpecConfigurationSidecarEvaluatorsLifecyclePostStart;
  preStop?: AAQSpecConfigurationSidecarEvaluatorsLifecyclePostStart;
  stopSignal?: string;
}
export interface AAQSpecConfigurationSidecarEvaluatorsLivenessProbe {
  exec?: AAQSpecConfigurationSidecarEvaluatorsLivenessProbeExec;
  failureThreshold?: number;
  grpc?: AAQSpecConfigurationSidecarEvaluatorsLivenessProbeGrpc;
  httpGet?: AAQSpecConfigurationSidecarEvaluatorsLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface AAQSpecConfigurationSidecarEvaluatorsPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface AAQSpecConfigurationSidecarEvaluatorsSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: AAQSpecConfigurationSidecarEvaluatorsSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: AAQSpecConfigurationSidecarEvaluatorsSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface AAQSpecConfigurationSidecarEvaluatorsVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface AAQSpecInfraAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly AAQSpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: AAQSpecInfraAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface AAQSpecConfigurationSidecarEvaluatorsLifecyclePostStart {
  exec?: AAQSpecConfigurationSidecarEvaluatorsLivenessProbeExec;
  httpGet?: AAQSpecConfigurationSidecarEvaluatorsLivenessProbeHttpGet;
  sleep?: AAQSpecConfigurationSidecarEvaluatorsLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface AAQSpecConfigurationSidecarEvaluatorsLivenessProbeExec {
  command?: readonly string[];
}
export interface AAQSpecConfigurationSidecarEvaluatorsLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface AAQSpecConfigurationSidecarEvaluatorsLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface AAQSpecConfigurationSidecarEvaluatorsSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface AAQSpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: AAQSpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface AAQSpecInfraAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly AAQSpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface AAQSpecConfigurationSidecarEvaluatorsLifecyclePostStartSleep {
  seconds: number;
}
export interface AAQSpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly AAQSpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface AAQSpecInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}

// Machine-written by `npx projen generate` from argo-rollouts v1.9.1 (github:argoproj/argo-rollouts@b6bd3bcf8f60d717a98763d26acc983db7f97cb0, digest c97a6a4c43b9da557ab56040e909604e): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { SuccessPolicyRule } from './kubernetes/batch/v1';
import { Capabilities, ContainerResizePolicy, ContainerRestartRule, EnvFromSource, EnvVar, HTTPHeader, HostAlias, PodAffinity, PodAntiAffinity, PodDNSConfig, ResourceClaim, ResourceRequirements, SELinuxOptions, Sysctl, TCPSocketAction, VolumeDevice, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `argoproj.io/v1alpha1`, namespaced
 * @see https://github.com/argoproj/argo-rollouts
 */
export declare class AnalysisRun extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: AnalysisRunProps): { [K in keyof AnalysisRunProps]: AnalysisRunProps[K] } & { apiVersion: 'argoproj.io/v1alpha1'; kind: 'AnalysisRun' };
  constructor(scope: Construct, id: string, props: AnalysisRunProps);
}
export interface AnalysisRunProps {
  metadata?: ObjectMeta;
  spec: AnalysisRunSpec;
  status?: AnalysisRunStatus;
}
export interface AnalysisRunSpec {
  args?: readonly AnalysisRunSpecArgs[];
  dryRun?: readonly AnalysisRunSpecDryRun[];
  measurementRetention?: readonly AnalysisRunSpecMeasurementRetention[];
  metrics: readonly AnalysisRunSpecMetrics[];
  terminate?: boolean;
  ttlStrategy?: AnalysisRunSpecTtlStrategy;
}
export interface AnalysisRunStatus {
  /** format date-time */
  completedAt?: string;
  dryRunSummary?: AnalysisRunStatusDryRunSummary;
  message?: string;
  metricResults?: readonly AnalysisRunStatusMetricResults[];
  phase: string;
  runSummary?: AnalysisRunStatusDryRunSummary;
  /** format date-time */
  startedAt?: string;
}
export interface AnalysisRunSpecArgs {
  name: string;
  value?: string;
  valueFrom?: AnalysisRunSpecArgsValueFrom;
}
export interface AnalysisRunSpecDryRun {
  metricName: string;
}
export interface AnalysisRunSpecMeasurementRetention {
  limit: number;
  metricName: string;
}
export interface AnalysisRunSpecMetrics {
  consecutiveErrorLimit?: number | string;
  consecutiveSuccessLimit?: number | string;
  count?: number | string;
  failureCondition?: string;
  failureLimit?: number | string;
  inconclusiveLimit?: number | string;
  initialDelay?: string;
  interval?: string;
  name: string;
  provider: AnalysisRunSpecMetricsProvider;
  successCondition?: string;
}
export interface AnalysisRunSpecTtlStrategy {
  secondsAfterCompletion?: number;
  secondsAfterFailure?: number;
  secondsAfterSuccess?: number;
}
export interface AnalysisRunStatusDryRunSummary {
  count?: number;
  error?: number;
  failed?: number;
  inconclusive?: number;
  successful?: number;
}
export interface AnalysisRunStatusMetricResults {
  consecutiveError?: number;
  consecutiveSuccess?: number;
  count?: number;
  dryRun?: boolean;
  error?: number;
  failed?: number;
  inconclusive?: number;
  measurements?: readonly AnalysisRunStatusMetricResultsMeasurements[];
  message?: string;
  metadata?: { [k: string]: string };
  name: string;
  phase: string;
  successful?: number;
}
export interface AnalysisRunSpecArgsValueFrom {
  fieldRef?: AnalysisRunSpecArgsValueFromFieldRef;
  /** → Secret */
  secretKeyRef?: AnalysisRunSpecArgsValueFromSecretKeyRef;
}
export interface AnalysisRunSpecMetricsProvider {
  cloudWatch?: AnalysisRunSpecMetricsProviderCloudWatch;
  datadog?: AnalysisRunSpecMetricsProviderDatadog;
  graphite?: AnalysisRunSpecMetricsProviderGraphite;
  influxdb?: AnalysisRunSpecMetricsProviderInfluxdb;
  job?: AnalysisRunSpecMetricsProviderJob;
  kayenta?: AnalysisRunSpecMetricsProviderKayenta;
  newRelic?: AnalysisRunSpecMetricsProviderNewRelic;
  plugin?: Record<string, unknown>;
  prometheus?: AnalysisRunSpecMetricsProviderPrometheus;
  skywalking?: AnalysisRunSpecMetricsProviderSkywalking;
  wavefront?: AnalysisRunSpecMetricsProviderGraphite;
  web?: AnalysisRunSpecMetricsProviderWeb;
}
export interface AnalysisRunStatusMetricResultsMeasurements {
  /** format date-time */
  finishedAt?: string;
  message?: string;
  metadata?: { [k: string]: string };
  phase: string;
  /** format date-time */
  resumeAt?: string;
  /** format date-time */
  startedAt?: string;
  value?: string;
}
export interface AnalysisRunSpecArgsValueFromFieldRef {
  fieldPath: string;
}
export interface AnalysisRunSpecArgsValueFromSecretKeyRef {
  key: string;
  name: string;
}
export interface AnalysisRunSpecMetricsProviderCloudWatch {
  interval?: string;
  metricDataQueries: readonly AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueries[];
}
export interface AnalysisRunSpecMetricsProviderDatadog {
  aggregator?: "avg" | "min" | "max" | "sum" | "last" | "percentile" | "mean" | "l2norm" | "area";
  /** @default "v1" */
  apiVersion?: "v1" | "v2";
  formula?: string;
  /** @default "5m" */
  interval?: string;
  queries?: { [k: string]: string };
  query?: string;
  /** → Secret */
  secretRef?: AnalysisRunSpecMetricsProviderDatadogSecretRef;
}
export interface AnalysisRunSpecMetricsProviderGraphite {
  address?: string;
  query?: string;
}
export interface AnalysisRunSpecMetricsProviderInfluxdb {
  profile?: string;
  query?: string;
}
export interface AnalysisRunSpecMetricsProviderJob {
  metadata?: AnalysisRunSpecMetricsProviderJobMetadata;
  spec: AnalysisRunSpecMetricsProviderJobSpec;
}
export interface AnalysisRunSpecMetricsProviderKayenta {
  address: string;
  application: string;
  canaryConfigName: string;
  configurationAccountName: string;
  lookback?: boolean;
  metricsAccountName: string;
  scopes: readonly AnalysisRunSpecMetricsProviderKayentaScopes[];
  storageAccountName: string;
  threshold: AnalysisRunSpecMetricsProviderKayentaThreshold;
}
export interface AnalysisRunSpecMetricsProviderNewRelic {
  profile?: string;
  query: string;
  timeout?: number;
}
export interface AnalysisRunSpecMetricsProviderPrometheus {
  address?: string;
  authentication?: AnalysisRunSpecMetricsProviderPrometheusAuthentication;
  headers?: readonly AnalysisRunSpecMetricsProviderPrometheusHeaders[];
  insecure?: boolean;
  query?: string;
  rangeQuery?: AnalysisRunSpecMetricsProviderPrometheusRangeQuery;
  timeout?: number;
}
export interface AnalysisRunSpecMetricsProviderSkywalking {
  address?: string;
  interval?: string;
  query?: string;
}
export interface AnalysisRunSpecMetricsProviderWeb {
  authentication?: AnalysisRunSpecMetricsProviderPrometheusAuthentication;
  body?: string;
  headers?: readonly AnalysisRunSpecMetricsProviderPrometheusHeaders[];
  insecure?: boolean;
  jsonBody?: Record<string, unknown>;
  jsonPath?: string;
  method?: string;
  timeoutSeconds?: number;
  url: string;
}
export interface AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueries {
  expression?: string;
  id?: string;
  label?: string;
  metricStat?: AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat;
  period?: number | string;
  returnData?: boolean;
}
export interface AnalysisRunSpecMetricsProviderDatadogSecretRef {
  name?: string;
  namespaced?: boolean;
}
export interface AnalysisRunSpecMetricsProviderJobMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface AnalysisRunSpecMetricsProviderJobSpec {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  backoffLimitPerIndex?: number;
  completionMode?: string;
  completions?: number;
  managedBy?: string;
  manualSelector?: boolean;
  maxFailedIndexes?: number;
  parallelism?: number;
  podFailurePolicy?: AnalysisRunSpecMetricsProviderJobSpecPodFailurePolicy;
  podReplacementPolicy?: string;
  selector?: LabelSelector;
  successPolicy?: AnalysisRunSpecMetricsProviderJobSpecSuccessPolicy;
  suspend?: boolean;
  template: AnalysisRunSpecMetricsProviderJobSpecTemplate;
  ttlSecondsAfterFinished?: number;
}
export interface AnalysisRunSpecMetricsProviderKayentaScopes {
  controlScope: AnalysisRunSpecMetricsProviderKayentaScopesControlScope;
  experimentScope: AnalysisRunSpecMetricsProviderKayentaScopesControlScope;
  name: string;
}
export interface AnalysisRunSpecMetricsProviderKayentaThreshold {
  marginal: number;
  pass: number;
}
export interface AnalysisRunSpecMetricsProviderPrometheusAuthentication {
  oauth2?: AnalysisRunSpecMetricsProviderPrometheusAuthenticationOauth2;
  sigv4?: AnalysisRunSpecMetricsProviderPrometheusAuthenticationSigv4;
}
export interface AnalysisRunSpecMetricsProviderPrometheusHeaders {
  key: string;
  value: string;
}
export interface AnalysisRunSpecMetricsProviderPrometheusRangeQuery {
  end?: string;
  start?: string;
  step?: string;
}
export interface AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat {
  metric?: AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric;
  period?: number | string;
  stat?: string;
  unit?: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecPodFailurePolicy {
  rules: readonly AnalysisRunSpecMetricsProviderJobSpecPodFailurePolicyRules[];
}
export interface AnalysisRunSpecMetricsProviderJobSpecSuccessPolicy {
  rules: readonly SuccessPolicyRule[];
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplate {
  metadata?: AnalysisRunSpecMetricsProviderJobMetadata;
  spec?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpec;
}
export interface AnalysisRunSpecMetricsProviderKayentaScopesControlScope {
  end?: string;
  region: string;
  scope: string;
  start?: string;
  step: number;
}
export interface AnalysisRunSpecMetricsProviderPrometheusAuthenticationOauth2 {
  clientId?: string;
  clientSecret?: string;
  scopes?: readonly string[];
  tokenUrl?: string;
}
export interface AnalysisRunSpecMetricsProviderPrometheusAuthenticationSigv4 {
  profile?: string;
  region?: string;
  roleArn?: string;
}
export interface AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric {
  dimensions?: readonly AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions[];
  metricName?: string;
  namespace?: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecPodFailurePolicyRules {
  action: string;
  onExitCodes?: AnalysisRunSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes;
  onPodConditions?: readonly AnalysisRunSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions[];
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly AnalysisRunSpecMetricsProviderJobSpecTemplateSpecEphemeralContainers[];
  /** one per `ip` */
  hostAliases?: readonly HostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  /**
   * → Secret
   * one per `name`
   */
  imagePullSecrets?: readonly AnalysisRunSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly AnalysisRunSpecMetricsProviderJobSpecTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly AnalysisRunSpecMetricsProviderJobSpecTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly AnalysisRunSpecMetricsProviderJobSpecTemplateSpecOs[];
  securityContext?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly AnalysisRunSpecMetricsProviderJobSpecTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly AnalysisRunSpecMetricsProviderJobSpecTemplateSpecTopologySpreadConstraints[];
  volumes?: unknown;
}
export interface AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions {
  name?: string;
  value?: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes {
  containerName?: string;
  operator: string;
  /** no duplicates */
  values: readonly number[];
}
export interface AnalysisRunSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions {
  status: string;
  type: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinity {
  nodeAffinity?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle;
  livenessProbe?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersPorts[];
  readinessProbe?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext;
  startupProbe?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle;
  livenessProbe?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersPorts[];
  readinessProbe?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext;
  startupProbe?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets {
  name?: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecOs {
  name: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecReadinessGates {
  conditionType: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecSecurityContext {
  appArmorProfile?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle {
  postStart?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStart;
  preStop?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe {
  exec?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  limits?: unknown;
  requests?: unknown;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStart {
  exec?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeExec;
  httpGet?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `argoproj.io/v1alpha1`, namespaced
 * @see https://github.com/argoproj/argo-rollouts
 */
export declare class AnalysisTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: AnalysisTemplateProps): { [K in keyof AnalysisTemplateProps]: AnalysisTemplateProps[K] } & { apiVersion: 'argoproj.io/v1alpha1'; kind: 'AnalysisTemplate' };
  constructor(scope: Construct, id: string, props: AnalysisTemplateProps);
}
export interface AnalysisTemplateProps {
  metadata?: ObjectMeta;
  spec: AnalysisTemplateSpec;
}
export interface AnalysisTemplateSpec {
  args?: readonly AnalysisTemplateSpecArgs[];
  dryRun?: readonly AnalysisTemplateSpecDryRun[];
  measurementRetention?: readonly AnalysisTemplateSpecMeasurementRetention[];
  metrics?: readonly AnalysisTemplateSpecMetrics[];
  templates?: readonly AnalysisTemplateSpecTemplates[];
}
export interface AnalysisTemplateSpecArgs {
  name: string;
  value?: string;
  valueFrom?: AnalysisTemplateSpecArgsValueFrom;
}
export interface AnalysisTemplateSpecDryRun {
  metricName: string;
}
export interface AnalysisTemplateSpecMeasurementRetention {
  limit: number;
  metricName: string;
}
export interface AnalysisTemplateSpecMetrics {
  consecutiveErrorLimit?: number | string;
  consecutiveSuccessLimit?: number | string;
  count?: number | string;
  failureCondition?: string;
  failureLimit?: number | string;
  inconclusiveLimit?: number | string;
  initialDelay?: string;
  interval?: string;
  name: string;
  provider: AnalysisTemplateSpecMetricsProvider;
  successCondition?: string;
}
export interface AnalysisTemplateSpecTemplates {
  clusterScope?: boolean;
  templateName?: string;
}
export interface AnalysisTemplateSpecArgsValueFrom {
  fieldRef?: AnalysisTemplateSpecArgsValueFromFieldRef;
  /** → Secret */
  secretKeyRef?: AnalysisTemplateSpecArgsValueFromSecretKeyRef;
}
export interface AnalysisTemplateSpecMetricsProvider {
  cloudWatch?: AnalysisTemplateSpecMetricsProviderCloudWatch;
  datadog?: AnalysisTemplateSpecMetricsProviderDatadog;
  graphite?: AnalysisTemplateSpecMetricsProviderGraphite;
  influxdb?: AnalysisTemplateSpecMetricsProviderInfluxdb;
  job?: AnalysisTemplateSpecMetricsProviderJob;
  kayenta?: AnalysisTemplateSpecMetricsProviderKayenta;
  newRelic?: AnalysisTemplateSpecMetricsProviderNewRelic;
  plugin?: Record<string, unknown>;
  prometheus?: AnalysisTemplateSpecMetricsProviderPrometheus;
  skywalking?: AnalysisTemplateSpecMetricsProviderSkywalking;
  wavefront?: AnalysisTemplateSpecMetricsProviderGraphite;
  web?: AnalysisTemplateSpecMetricsProviderWeb;
}
export interface AnalysisTemplateSpecArgsValueFromFieldRef {
  fieldPath: string;
}
export interface AnalysisTemplateSpecArgsValueFromSecretKeyRef {
  key: string;
  name: string;
}
export interface AnalysisTemplateSpecMetricsProviderCloudWatch {
  interval?: string;
  metricDataQueries: readonly AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries[];
}
export interface AnalysisTemplateSpecMetricsProviderDatadog {
  aggregator?: "avg" | "min" | "max" | "sum" | "last" | "percentile" | "mean" | "l2norm" | "area";
  /** @default "v1" */
  apiVersion?: "v1" | "v2";
  formula?: string;
  /** @default "5m" */
  interval?: string;
  queries?: { [k: string]: string };
  query?: string;
  /** → Secret */
  secretRef?: AnalysisTemplateSpecMetricsProviderDatadogSecretRef;
}
export interface AnalysisTemplateSpecMetricsProviderGraphite {
  address?: string;
  query?: string;
}
export interface AnalysisTemplateSpecMetricsProviderInfluxdb {
  profile?: string;
  query?: string;
}
export interface AnalysisTemplateSpecMetricsProviderJob {
  metadata?: AnalysisTemplateSpecMetricsProviderJobMetadata;
  spec: AnalysisTemplateSpecMetricsProviderJobSpec;
}
export interface AnalysisTemplateSpecMetricsProviderKayenta {
  address: string;
  application: string;
  canaryConfigName: string;
  configurationAccountName: string;
  lookback?: boolean;
  metricsAccountName: string;
  scopes: readonly AnalysisTemplateSpecMetricsProviderKayentaScopes[];
  storageAccountName: string;
  threshold: AnalysisTemplateSpecMetricsProviderKayentaThreshold;
}
export interface AnalysisTemplateSpecMetricsProviderNewRelic {
  profile?: string;
  query: string;
  timeout?: number;
}
export interface AnalysisTemplateSpecMetricsProviderPrometheus {
  address?: string;
  authentication?: AnalysisTemplateSpecMetricsProviderPrometheusAuthentication;
  headers?: readonly AnalysisTemplateSpecMetricsProviderPrometheusHeaders[];
  insecure?: boolean;
  query?: string;
  rangeQuery?: AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery;
  timeout?: number;
}
export interface AnalysisTemplateSpecMetricsProviderSkywalking {
  address?: string;
  interval?: string;
  query?: string;
}
export interface AnalysisTemplateSpecMetricsProviderWeb {
  authentication?: AnalysisTemplateSpecMetricsProviderPrometheusAuthentication;
  body?: string;
  headers?: readonly AnalysisTemplateSpecMetricsProviderPrometheusHeaders[];
  insecure?: boolean;
  jsonBody?: Record<string, unknown>;
  jsonPath?: string;
  method?: string;
  timeoutSeconds?: number;
  url: string;
}
export interface AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries {
  expression?: string;
  id?: string;
  label?: string;
  metricStat?: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat;
  period?: number | string;
  returnData?: boolean;
}
export interface AnalysisTemplateSpecMetricsProviderDatadogSecretRef {
  name?: string;
  namespaced?: boolean;
}
export interface AnalysisTemplateSpecMetricsProviderJobMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface AnalysisTemplateSpecMetricsProviderJobSpec {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  backoffLimitPerIndex?: number;
  completionMode?: string;
  completions?: number;
  managedBy?: string;
  manualSelector?: boolean;
  maxFailedIndexes?: number;
  parallelism?: number;
  podFailurePolicy?: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy;
  podReplacementPolicy?: string;
  selector?: LabelSelector;
  successPolicy?: AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy;
  suspend?: boolean;
  template: AnalysisTemplateSpecMetricsProviderJobSpecTemplate;
  ttlSecondsAfterFinished?: number;
}
export interface AnalysisTemplateSpecMetricsProviderKayentaScopes {
  controlScope: AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope;
  experimentScope: AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope;
  name: string;
}
export interface AnalysisTemplateSpecMetricsProviderKayentaThreshold {
  marginal: number;
  pass: number;
}
export interface AnalysisTemplateSpecMetricsProviderPrometheusAuthentication {
  oauth2?: AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2;
  sigv4?: AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4;
}
export interface AnalysisTemplateSpecMetricsProviderPrometheusHeaders {
  key: string;
  value: string;
}
export interface AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery {
  end?: string;
  start?: string;
  step?: string;
}
export interface AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat {
  metric?: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric;
  period?: number | string;
  stat?: string;
  unit?: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy {
  rules: readonly AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules[];
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy {
  rules: readonly SuccessPolicyRule[];
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplate {
  metadata?: AnalysisTemplateSpecMetricsProviderJobMetadata;
  spec?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpec;
}
export interface AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope {
  end?: string;
  region: string;
  scope: string;
  start?: string;
  step: number;
}
export interface AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2 {
  clientId?: string;
  clientSecret?: string;
  scopes?: readonly string[];
  tokenUrl?: string;
}
export interface AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4 {
  profile?: string;
  region?: string;
  roleArn?: string;
}
export interface AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric {
  dimensions?: readonly AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions[];
  metricName?: string;
  namespace?: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules {
  action: string;
  onExitCodes?: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes;
  onPodConditions?: readonly AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions[];
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecEphemeralContainers[];
  /** one per `ip` */
  hostAliases?: readonly HostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  /**
   * → Secret
   * one per `name`
   */
  imagePullSecrets?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecOs[];
  securityContext?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecTopologySpreadConstraints[];
  volumes?: unknown;
}
export interface AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions {
  name?: string;
  value?: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes {
  containerName?: string;
  operator: string;
  /** no duplicates */
  values: readonly number[];
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions {
  status: string;
  type: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinity {
  nodeAffinity?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle;
  livenessProbe?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersPorts[];
  readinessProbe?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext;
  startupProbe?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle;
  livenessProbe?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersPorts[];
  readinessProbe?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext;
  startupProbe?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets {
  name?: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecOs {
  name: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecReadinessGates {
  conditionType: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContext {
  appArmorProfile?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle {
  postStart?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStart;
  preStop?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe {
  exec?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  limits?: unknown;
  requests?: unknown;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStart {
  exec?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeExec;
  httpGet?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `argoproj.io/v1alpha1`, cluster-scoped
 * @see https://github.com/argoproj/argo-rollouts
 */
export declare class ClusterAnalysisTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterAnalysisTemplateProps): { [K in keyof ClusterAnalysisTemplateProps]: ClusterAnalysisTemplateProps[K] } & { apiVersion: 'argoproj.io/v1alpha1'; kind: 'ClusterAnalysisTemplate' };
  constructor(scope: Construct, id: string, props: ClusterAnalysisTemplateProps);
}
export interface ClusterAnalysisTemplateProps {
  metadata?: ObjectMeta;
  spec: ClusterAnalysisTemplateSpec;
}
export interface ClusterAnalysisTemplateSpec {
  args?: readonly ClusterAnalysisTemplateSpecArgs[];
  dryRun?: readonly ClusterAnalysisTemplateSpecDryRun[];
  measurementRetention?: readonly ClusterAnalysisTemplateSpecMeasurementRetention[];
  metrics?: readonly ClusterAnalysisTemplateSpecMetrics[];
  templates?: readonly ClusterAnalysisTemplateSpecTemplates[];
}
export interface ClusterAnalysisTemplateSpecArgs {
  name: string;
  value?: string;
  valueFrom?: ClusterAnalysisTemplateSpecArgsValueFrom;
}
export interface ClusterAnalysisTemplateSpecDryRun {
  metricName: string;
}
export interface ClusterAnalysisTemplateSpecMeasurementRetention {
  limit: number;
  metricName: string;
}
export interface ClusterAnalysisTemplateSpecMetrics {
  consecutiveErrorLimit?: number | string;
  consecutiveSuccessLimit?: number | string;
  count?: number | string;
  failureCondition?: string;
  failureLimit?: number | string;
  inconclusiveLimit?: number | string;
  initialDelay?: string;
  interval?: string;
  name: string;
  provider: ClusterAnalysisTemplateSpecMetricsProvider;
  successCondition?: string;
}
export interface ClusterAnalysisTemplateSpecTemplates {
  clusterScope?: boolean;
  templateName?: string;
}
export interface ClusterAnalysisTemplateSpecArgsValueFrom {
  fieldRef?: ClusterAnalysisTemplateSpecArgsValueFromFieldRef;
  /** → Secret */
  secretKeyRef?: ClusterAnalysisTemplateSpecArgsValueFromSecretKeyRef;
}
export interface ClusterAnalysisTemplateSpecMetricsProvider {
  cloudWatch?: ClusterAnalysisTemplateSpecMetricsProviderCloudWatch;
  datadog?: ClusterAnalysisTemplateSpecMetricsProviderDatadog;
  graphite?: ClusterAnalysisTemplateSpecMetricsProviderGraphite;
  influxdb?: ClusterAnalysisTemplateSpecMetricsProviderInfluxdb;
  job?: ClusterAnalysisTemplateSpecMetricsProviderJob;
  kayenta?: ClusterAnalysisTemplateSpecMetricsProviderKayenta;
  newRelic?: ClusterAnalysisTemplateSpecMetricsProviderNewRelic;
  plugin?: Record<string, unknown>;
  prometheus?: ClusterAnalysisTemplateSpecMetricsProviderPrometheus;
  skywalking?: ClusterAnalysisTemplateSpecMetricsProviderSkywalking;
  wavefront?: ClusterAnalysisTemplateSpecMetricsProviderGraphite;
  web?: ClusterAnalysisTemplateSpecMetricsProviderWeb;
}
export interface ClusterAnalysisTemplateSpecArgsValueFromFieldRef {
  fieldPath: string;
}
export interface ClusterAnalysisTemplateSpecArgsValueFromSecretKeyRef {
  key: string;
  name: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderCloudWatch {
  interval?: string;
  metricDataQueries: readonly ClusterAnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries[];
}
export interface ClusterAnalysisTemplateSpecMetricsProviderDatadog {
  aggregator?: "avg" | "min" | "max" | "sum" | "last" | "percentile" | "mean" | "l2norm" | "area";
  /** @default "v1" */
  apiVersion?: "v1" | "v2";
  formula?: string;
  /** @default "5m" */
  interval?: string;
  queries?: { [k: string]: string };
  query?: string;
  /** → Secret */
  secretRef?: ClusterAnalysisTemplateSpecMetricsProviderDatadogSecretRef;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderGraphite {
  address?: string;
  query?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderInfluxdb {
  profile?: string;
  query?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJob {
  metadata?: ClusterAnalysisTemplateSpecMetricsProviderJobMetadata;
  spec: ClusterAnalysisTemplateSpecMetricsProviderJobSpec;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderKayenta {
  address: string;
  application: string;
  canaryConfigName: string;
  configurationAccountName: string;
  lookback?: boolean;
  metricsAccountName: string;
  scopes: readonly ClusterAnalysisTemplateSpecMetricsProviderKayentaScopes[];
  storageAccountName: string;
  threshold: ClusterAnalysisTemplateSpecMetricsProviderKayentaThreshold;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderNewRelic {
  profile?: string;
  query: string;
  timeout?: number;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderPrometheus {
  address?: string;
  authentication?: ClusterAnalysisTemplateSpecMetricsProviderPrometheusAuthentication;
  headers?: readonly ClusterAnalysisTemplateSpecMetricsProviderPrometheusHeaders[];
  insecure?: boolean;
  query?: string;
  rangeQuery?: ClusterAnalysisTemplateSpecMetricsProviderPrometheusRangeQuery;
  timeout?: number;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderSkywalking {
  address?: string;
  interval?: string;
  query?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderWeb {
  authentication?: ClusterAnalysisTemplateSpecMetricsProviderPrometheusAuthentication;
  body?: string;
  headers?: readonly ClusterAnalysisTemplateSpecMetricsProviderPrometheusHeaders[];
  insecure?: boolean;
  jsonBody?: Record<string, unknown>;
  jsonPath?: string;
  method?: string;
  timeoutSeconds?: number;
  url: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries {
  expression?: string;
  id?: string;
  label?: string;
  metricStat?: ClusterAnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat;
  period?: number | string;
  returnData?: boolean;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderDatadogSecretRef {
  name?: string;
  namespaced?: boolean;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpec {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  backoffLimitPerIndex?: number;
  completionMode?: string;
  completions?: number;
  managedBy?: string;
  manualSelector?: boolean;
  maxFailedIndexes?: number;
  parallelism?: number;
  podFailurePolicy?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy;
  podReplacementPolicy?: string;
  selector?: LabelSelector;
  successPolicy?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy;
  suspend?: boolean;
  template: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplate;
  ttlSecondsAfterFinished?: number;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderKayentaScopes {
  controlScope: ClusterAnalysisTemplateSpecMetricsProviderKayentaScopesControlScope;
  experimentScope: ClusterAnalysisTemplateSpecMetricsProviderKayentaScopesControlScope;
  name: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderKayentaThreshold {
  marginal: number;
  pass: number;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderPrometheusAuthentication {
  oauth2?: ClusterAnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2;
  sigv4?: ClusterAnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderPrometheusHeaders {
  key: string;
  value: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderPrometheusRangeQuery {
  end?: string;
  start?: string;
  step?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat {
  metric?: ClusterAnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric;
  period?: number | string;
  stat?: string;
  unit?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy {
  rules: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules[];
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy {
  rules: readonly SuccessPolicyRule[];
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplate {
  metadata?: ClusterAnalysisTemplateSpecMetricsProviderJobMetadata;
  spec?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpec;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderKayentaScopesControlScope {
  end?: string;
  region: string;
  scope: string;
  start?: string;
  step: number;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2 {
  clientId?: string;
  clientSecret?: string;
  scopes?: readonly string[];
  tokenUrl?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4 {
  profile?: string;
  region?: string;
  roleArn?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric {
  dimensions?: readonly ClusterAnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions[];
  metricName?: string;
  namespace?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules {
  action: string;
  onExitCodes?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes;
  onPodConditions?: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions[];
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecEphemeralContainers[];
  /** one per `ip` */
  hostAliases?: readonly HostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  /**
   * → Secret
   * one per `name`
   */
  imagePullSecrets?: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecOs[];
  securityContext?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecTopologySpreadConstraints[];
  volumes?: unknown;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions {
  name?: string;
  value?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes {
  containerName?: string;
  operator: string;
  /** no duplicates */
  values: readonly number[];
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions {
  status: string;
  type: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinity {
  nodeAffinity?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle;
  livenessProbe?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersPorts[];
  readinessProbe?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext;
  startupProbe?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle;
  livenessProbe?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersPorts[];
  readinessProbe?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext;
  startupProbe?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets {
  name?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecOs {
  name: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecReadinessGates {
  conditionType: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContext {
  appArmorProfile?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle {
  postStart?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStart;
  preStop?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe {
  exec?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  limits?: unknown;
  requests?: unknown;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStart {
  exec?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeExec;
  httpGet?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface ClusterAnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `argoproj.io/v1alpha1`, namespaced
 * @see https://github.com/argoproj/argo-rollouts
 */
export declare class Experiment extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ExperimentProps): { [K in keyof ExperimentProps]: ExperimentProps[K] } & { apiVersion: 'argoproj.io/v1alpha1'; kind: 'Experiment' };
  constructor(scope: Construct, id: string, props: ExperimentProps);
}
export interface ExperimentProps {
  metadata?: ObjectMeta;
  spec: ExperimentSpec;
  status?: ExperimentStatus;
}
export interface ExperimentSpec {
  analyses?: readonly ExperimentSpecAnalyses[];
  analysisRunMetadata?: ExperimentSpecAnalysisRunMetadata;
  dryRun?: readonly ExperimentSpecDryRun[];
  duration?: string;
  measurementRetention?: readonly ExperimentSpecMeasurementRetention[];
  progressDeadlineSeconds?: number;
  scaleDownDelaySeconds?: number;
  templates: readonly ExperimentSpecTemplates[];
  terminate?: boolean;
}
export interface ExperimentStatus {
  analysisRuns?: readonly ExperimentStatusAnalysisRuns[];
  /** format date-time */
  availableAt?: string;
  conditions?: readonly ExperimentStatusConditions[];
  message?: string;
  phase?: string;
  templateStatuses?: readonly ExperimentStatusTemplateStatuses[];
}
export interface ExperimentSpecAnalyses {
  args?: readonly ExperimentSpecAnalysesArgs[];
  clusterScope?: boolean;
  name: string;
  requiredForCompletion?: boolean;
  templateName: string;
}
export interface ExperimentSpecAnalysisRunMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface ExperimentSpecDryRun {
  metricName: string;
}
export interface ExperimentSpecMeasurementRetention {
  limit: number;
  metricName: string;
}
export interface ExperimentSpecTemplates {
  minReadySeconds?: number;
  name: string;
  replicas?: number;
  selector: LabelSelector;
  service?: ExperimentSpecTemplatesService;
  template: ExperimentSpecTemplatesTemplate;
}
export interface ExperimentStatusAnalysisRuns {
  analysisRun: string;
  message?: string;
  name: string;
  phase: string;
}
export interface ExperimentStatusConditions {
  /** format date-time */
  lastTransitionTime: string;
  /** format date-time */
  lastUpdateTime: string;
  message: string;
  reason: string;
  status: string;
  type: string;
}
export interface ExperimentStatusTemplateStatuses {
  availableReplicas: number;
  collisionCount?: number;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  name: string;
  podTemplateHash?: string;
  readyReplicas: number;
  replicas: number;
  serviceName?: string;
  status?: string;
  updatedReplicas: number;
}
export interface ExperimentSpecAnalysesArgs {
  name: string;
  value?: string;
  valueFrom?: ExperimentSpecAnalysesArgsValueFrom;
}
export interface ExperimentSpecTemplatesService {
  name?: string;
}
export interface ExperimentSpecTemplatesTemplate {
  metadata?: ExperimentSpecAnalysisRunMetadata;
  spec?: ExperimentSpecTemplatesTemplateSpec;
}
export interface ExperimentSpecAnalysesArgsValueFrom {
  fieldRef?: ExperimentSpecAnalysesArgsValueFromFieldRef;
  /** → Secret */
  secretKeyRef?: ExperimentSpecAnalysesArgsValueFromSecretKeyRef;
}
export interface ExperimentSpecTemplatesTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: ExperimentSpecTemplatesTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly ExperimentSpecTemplatesTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly ExperimentSpecTemplatesTemplateSpecEphemeralContainers[];
  /** one per `ip` */
  hostAliases?: readonly HostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  /**
   * → Secret
   * one per `name`
   */
  imagePullSecrets?: readonly ExperimentSpecTemplatesTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly ExperimentSpecTemplatesTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: ExperimentSpecTemplatesTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly ExperimentSpecTemplatesTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly ExperimentSpecTemplatesTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly ExperimentSpecTemplatesTemplateSpecOs[];
  securityContext?: ExperimentSpecTemplatesTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly ExperimentSpecTemplatesTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly ExperimentSpecTemplatesTemplateSpecTopologySpreadConstraints[];
  volumes?: unknown;
}
export interface ExperimentSpecAnalysesArgsValueFromFieldRef {
  fieldPath: string;
}
export interface ExperimentSpecAnalysesArgsValueFromSecretKeyRef {
  key: string;
  name: string;
}
export interface ExperimentSpecTemplatesTemplateSpecAffinity {
  nodeAffinity?: ExperimentSpecTemplatesTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface ExperimentSpecTemplatesTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ExperimentSpecTemplatesTemplateSpecContainersLifecycle;
  livenessProbe?: ExperimentSpecTemplatesTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ExperimentSpecTemplatesTemplateSpecContainersPorts[];
  readinessProbe?: ExperimentSpecTemplatesTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ExperimentSpecTemplatesTemplateSpecContainersResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ExperimentSpecTemplatesTemplateSpecContainersSecurityContext;
  startupProbe?: ExperimentSpecTemplatesTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ExperimentSpecTemplatesTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface ExperimentSpecTemplatesTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ExperimentSpecTemplatesTemplateSpecContainersLifecycle;
  livenessProbe?: ExperimentSpecTemplatesTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly ExperimentSpecTemplatesTemplateSpecContainersPorts[];
  readinessProbe?: ExperimentSpecTemplatesTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ExperimentSpecTemplatesTemplateSpecContainersResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: ExperimentSpecTemplatesTemplateSpecContainersSecurityContext;
  startupProbe?: ExperimentSpecTemplatesTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly ExperimentSpecTemplatesTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface ExperimentSpecTemplatesTemplateSpecImagePullSecrets {
  name?: string;
}
export interface ExperimentSpecTemplatesTemplateSpecOs {
  name: string;
}
export interface ExperimentSpecTemplatesTemplateSpecReadinessGates {
  conditionType: string;
}
export interface ExperimentSpecTemplatesTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface ExperimentSpecTemplatesTemplateSpecSecurityContext {
  appArmorProfile?: ExperimentSpecTemplatesTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ExperimentSpecTemplatesTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ExperimentSpecTemplatesTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ExperimentSpecTemplatesTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface ExperimentSpecTemplatesTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ExperimentSpecTemplatesTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ExperimentSpecTemplatesTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface ExperimentSpecTemplatesTemplateSpecContainersLifecycle {
  postStart?: ExperimentSpecTemplatesTemplateSpecContainersLifecyclePostStart;
  preStop?: ExperimentSpecTemplatesTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface ExperimentSpecTemplatesTemplateSpecContainersLivenessProbe {
  exec?: ExperimentSpecTemplatesTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: ExperimentSpecTemplatesTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: ExperimentSpecTemplatesTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface ExperimentSpecTemplatesTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface ExperimentSpecTemplatesTemplateSpecContainersResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  limits?: unknown;
  requests?: unknown;
}
export interface ExperimentSpecTemplatesTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: ExperimentSpecTemplatesTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ExperimentSpecTemplatesTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface ExperimentSpecTemplatesTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface ExperimentSpecTemplatesTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface ExperimentSpecTemplatesTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ExperimentSpecTemplatesTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface ExperimentSpecTemplatesTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ExperimentSpecTemplatesTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface ExperimentSpecTemplatesTemplateSpecContainersLifecyclePostStart {
  exec?: ExperimentSpecTemplatesTemplateSpecContainersLivenessProbeExec;
  httpGet?: ExperimentSpecTemplatesTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: ExperimentSpecTemplatesTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface ExperimentSpecTemplatesTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface ExperimentSpecTemplatesTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface ExperimentSpecTemplatesTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface ExperimentSpecTemplatesTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ExperimentSpecTemplatesTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface ExperimentSpecTemplatesTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface ExperimentSpecTemplatesTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `argoproj.io/v1alpha1`, namespaced
 * @see https://github.com/argoproj/argo-rollouts
 */
export declare class Rollout extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: RolloutProps): { [K in keyof RolloutProps]: RolloutProps[K] } & { apiVersion: 'argoproj.io/v1alpha1'; kind: 'Rollout' };
  constructor(scope: Construct, id: string, props: RolloutProps);
}
export interface RolloutProps {
  metadata?: ObjectMeta;
  spec: RolloutSpec;
}
export interface RolloutSpec {
  analysis?: RolloutSpecAnalysis;
  minReadySeconds?: number;
  paused?: boolean;
  progressDeadlineAbort?: boolean;
  progressDeadlineSeconds?: number;
  replicas?: number;
  /** format date-time */
  restartAt?: string;
  revisionHistoryLimit?: number;
  rollbackWindow?: RolloutSpecRollbackWindow;
  selector?: LabelSelector;
  strategy?: RolloutSpecStrategy;
  template?: RolloutSpecTemplate;
  workloadRef?: RolloutSpecWorkloadRef;
}
export interface RolloutSpecAnalysis {
  successfulRunHistoryLimit?: number;
  unsuccessfulRunHistoryLimit?: number;
}
export interface RolloutSpecRollbackWindow {
  revisions?: number;
}
export interface RolloutSpecStrategy {
  blueGreen?: RolloutSpecStrategyBlueGreen;
  canary?: RolloutSpecStrategyCanary;
}
export interface RolloutSpecTemplate {
  metadata?: RolloutSpecTemplateMetadata;
  spec?: RolloutSpecTemplateSpec;
}
export interface RolloutSpecWorkloadRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  scaleDown?: string;
}
export interface RolloutSpecStrategyBlueGreen {
  abortScaleDownDelaySeconds?: number;
  activeMetadata?: RolloutSpecTemplateMetadata;
  activeService: string;
  antiAffinity?: RolloutSpecStrategyBlueGreenAntiAffinity;
  autoPromotionEnabled?: boolean;
  autoPromotionSeconds?: number;
  maxUnavailable?: number | string;
  postPromotionAnalysis?: RolloutSpecStrategyBlueGreenPostPromotionAnalysis;
  prePromotionAnalysis?: RolloutSpecStrategyBlueGreenPostPromotionAnalysis;
  previewMetadata?: RolloutSpecTemplateMetadata;
  previewReplicaCount?: number;
  previewService?: string;
  scaleDownDelayRevisionLimit?: number;
  scaleDownDelaySeconds?: number;
}
export interface RolloutSpecStrategyCanary {
  abortScaleDownDelaySeconds?: number;
  analysis?: RolloutSpecStrategyCanaryAnalysis;
  antiAffinity?: RolloutSpecStrategyBlueGreenAntiAffinity;
  canaryMetadata?: RolloutSpecTemplateMetadata;
  canaryService?: string;
  dynamicStableScale?: boolean;
  maxSurge?: number | string;
  maxUnavailable?: number | string;
  minPodsPerReplicaSet?: number;
  pingPong?: RolloutSpecStrategyCanaryPingPong;
  replicaProgressThreshold?: RolloutSpecStrategyCanaryReplicaProgressThreshold;
  scaleDownDelayRevisionLimit?: number;
  scaleDownDelaySeconds?: number;
  stableMetadata?: RolloutSpecTemplateMetadata;
  stableService?: string;
  steps?: readonly RolloutSpecStrategyCanarySteps[];
  trafficRouting?: RolloutSpecStrategyCanaryTrafficRouting;
}
export interface RolloutSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface RolloutSpecTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: RolloutSpecTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  /** one per `name` */
  containers: readonly RolloutSpecTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one per `name` */
  ephemeralContainers?: readonly RolloutSpecTemplateSpecEphemeralContainers[];
  /** one per `ip` */
  hostAliases?: readonly HostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  /**
   * → Secret
   * one per `name`
   */
  imagePullSecrets?: readonly RolloutSpecTemplateSpecImagePullSecrets[];
  /** one per `name` */
  initContainers?: readonly RolloutSpecTemplateSpecContainers[];
  /** → Node */
  nodeName?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  os?: RolloutSpecTemplateSpecOs;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overhead?: { [k: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  /** → PriorityClass */
  priorityClassName?: string;
  readinessGates?: readonly RolloutSpecTemplateSpecReadinessGates[];
  /** one per `name` */
  resourceClaims?: readonly RolloutSpecTemplateSpecResourceClaims[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  /** one per `name` */
  schedulingGates?: readonly RolloutSpecTemplateSpecOs[];
  securityContext?: RolloutSpecTemplateSpecSecurityContext;
  serviceAccount?: string;
  /** → ServiceAccount */
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly RolloutSpecTemplateSpecTolerations[];
  /** one per `topologyKey`, `whenUnsatisfiable` */
  topologySpreadConstraints?: readonly RolloutSpecTemplateSpecTopologySpreadConstraints[];
  volumes?: unknown;
}
export interface RolloutSpecStrategyBlueGreenAntiAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution;
  requiredDuringSchedulingIgnoredDuringExecution?: Record<string, never>;
}
export interface RolloutSpecStrategyBlueGreenPostPromotionAnalysis {
  analysisRunMetadata?: RolloutSpecTemplateMetadata;
  args?: readonly RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs[];
  dryRun?: readonly RolloutSpecStrategyBlueGreenPostPromotionAnalysisDryRun[];
  measurementRetention?: readonly RolloutSpecStrategyBlueGreenPostPromotionAnalysisMeasurementRetention[];
  templates?: readonly RolloutSpecStrategyBlueGreenPostPromotionAnalysisTemplates[];
}
export interface RolloutSpecStrategyCanaryAnalysis {
  analysisRunMetadata?: RolloutSpecTemplateMetadata;
  args?: readonly RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs[];
  dryRun?: readonly RolloutSpecStrategyBlueGreenPostPromotionAnalysisDryRun[];
  measurementRetention?: readonly RolloutSpecStrategyBlueGreenPostPromotionAnalysisMeasurementRetention[];
  startingStep?: number;
  templates?: readonly RolloutSpecStrategyBlueGreenPostPromotionAnalysisTemplates[];
}
export interface RolloutSpecStrategyCanaryPingPong {
  pingService: string;
  pongService: string;
}
export interface RolloutSpecStrategyCanaryReplicaProgressThreshold {
  type: string;
  value: number;
}
export interface RolloutSpecStrategyCanarySteps {
  analysis?: RolloutSpecStrategyBlueGreenPostPromotionAnalysis;
  experiment?: RolloutSpecStrategyCanaryStepsExperiment;
  pause?: RolloutSpecStrategyCanaryStepsPause;
  plugin?: RolloutSpecStrategyCanaryStepsPlugin;
  setCanaryScale?: RolloutSpecStrategyCanaryStepsSetCanaryScale;
  setHeaderRoute?: RolloutSpecStrategyCanaryStepsSetHeaderRoute;
  setMirrorRoute?: RolloutSpecStrategyCanaryStepsSetMirrorRoute;
  setWeight?: number;
}
export interface RolloutSpecStrategyCanaryTrafficRouting {
  alb?: RolloutSpecStrategyCanaryTrafficRoutingAlb;
  ambassador?: RolloutSpecStrategyCanaryTrafficRoutingAmbassador;
  apisix?: RolloutSpecStrategyCanaryTrafficRoutingApisix;
  appMesh?: RolloutSpecStrategyCanaryTrafficRoutingAppMesh;
  istio?: RolloutSpecStrategyCanaryTrafficRoutingIstio;
  managedRoutes?: readonly RolloutSpecTemplateSpecOs[];
  maxTrafficWeight?: number;
  nginx?: RolloutSpecStrategyCanaryTrafficRoutingNginx;
  plugins?: Record<string, unknown>;
  smi?: RolloutSpecStrategyCanaryTrafficRoutingSmi;
  traefik?: RolloutSpecStrategyCanaryTrafficRoutingTraefik;
}
export interface RolloutSpecTemplateSpecAffinity {
  nodeAffinity?: RolloutSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface RolloutSpecTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: RolloutSpecTemplateSpecContainersLifecycle;
  livenessProbe?: RolloutSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly RolloutSpecTemplateSpecContainersPorts[];
  readinessProbe?: RolloutSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: RolloutSpecTemplateSpecContainersResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: RolloutSpecTemplateSpecContainersSecurityContext;
  startupProbe?: RolloutSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly RolloutSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface RolloutSpecTemplateSpecEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: RolloutSpecTemplateSpecContainersLifecycle;
  livenessProbe?: RolloutSpecTemplateSpecContainersLivenessProbe;
  name: string;
  /** one per `containerPort`, `protocol` */
  ports?: readonly RolloutSpecTemplateSpecContainersPorts[];
  readinessProbe?: RolloutSpecTemplateSpecContainersLivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: RolloutSpecTemplateSpecContainersResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: RolloutSpecTemplateSpecContainersSecurityContext;
  startupProbe?: RolloutSpecTemplateSpecContainersLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one per `devicePath` */
  volumeDevices?: readonly VolumeDevice[];
  /** one per `mountPath` */
  volumeMounts?: readonly RolloutSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface RolloutSpecTemplateSpecImagePullSecrets {
  name?: string;
}
export interface RolloutSpecTemplateSpecOs {
  name: string;
}
export interface RolloutSpecTemplateSpecReadinessGates {
  conditionType: string;
}
export interface RolloutSpecTemplateSpecResourceClaims {
  name: string;
  /** → ResourceClaim */
  resourceClaimName?: string;
  /** → ResourceClaimTemplate */
  resourceClaimTemplateName?: string;
}
export interface RolloutSpecTemplateSpecSecurityContext {
  appArmorProfile?: RolloutSpecTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: RolloutSpecTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface RolloutSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface RolloutSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  weight: number;
}
export interface RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs {
  name: string;
  value?: string;
  valueFrom?: RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom;
}
export interface RolloutSpecStrategyBlueGreenPostPromotionAnalysisDryRun {
  metricName: string;
}
export interface RolloutSpecStrategyBlueGreenPostPromotionAnalysisMeasurementRetention {
  limit: number;
  metricName: string;
}
export interface RolloutSpecStrategyBlueGreenPostPromotionAnalysisTemplates {
  clusterScope?: boolean;
  templateName?: string;
}
export interface RolloutSpecStrategyCanaryStepsExperiment {
  analyses?: readonly RolloutSpecStrategyCanaryStepsExperimentAnalyses[];
  analysisRunMetadata?: RolloutSpecTemplateMetadata;
  dryRun?: readonly RolloutSpecStrategyBlueGreenPostPromotionAnalysisDryRun[];
  duration?: string;
  scaleDownDelaySeconds?: number;
  templates: readonly RolloutSpecStrategyCanaryStepsExperimentTemplates[];
}
export interface RolloutSpecStrategyCanaryStepsPause {
  duration?: number | string;
}
export interface RolloutSpecStrategyCanaryStepsPlugin {
  config?: Record<string, unknown>;
  name: string;
}
export interface RolloutSpecStrategyCanaryStepsSetCanaryScale {
  matchTrafficWeight?: boolean;
  replicas?: number;
  weight?: number;
}
export interface RolloutSpecStrategyCanaryStepsSetHeaderRoute {
  match?: readonly RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch[];
  name?: string;
}
export interface RolloutSpecStrategyCanaryStepsSetMirrorRoute {
  match?: readonly RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch[];
  name: string;
  percentage?: number;
}
export interface RolloutSpecStrategyCanaryTrafficRoutingAlb {
  annotationPrefix?: string;
  ingress?: string;
  ingresses?: readonly string[];
  rootService?: string;
  servicePort: number;
  stickinessConfig?: RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig;
}
export interface RolloutSpecStrategyCanaryTrafficRoutingAmbassador {
  mappings: readonly string[];
}
export interface RolloutSpecStrategyCanaryTrafficRoutingApisix {
  route?: RolloutSpecStrategyCanaryTrafficRoutingApisixRoute;
}
export interface RolloutSpecStrategyCanaryTrafficRoutingAppMesh {
  virtualNodeGroup?: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup;
  virtualService?: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService;
}
export interface RolloutSpecStrategyCanaryTrafficRoutingIstio {
  destinationRule?: RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule;
  virtualService?: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService;
  virtualServices?: readonly RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService[];
}
export interface RolloutSpecStrategyCanaryTrafficRoutingNginx {
  additionalIngressAnnotations?: { [k: string]: string };
  annotationPrefix?: string;
  canaryIngressAnnotations?: { [k: string]: string };
  stableIngress?: string;
  stableIngresses?: readonly string[];
}
export interface RolloutSpecStrategyCanaryTrafficRoutingSmi {
  rootService?: string;
  trafficSplitName?: string;
}
export interface RolloutSpecStrategyCanaryTrafficRoutingTraefik {
  weightedTraefikServiceName: string;
}
export interface RolloutSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly RolloutSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: RolloutSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface RolloutSpecTemplateSpecContainersLifecycle {
  postStart?: RolloutSpecTemplateSpecContainersLifecyclePostStart;
  preStop?: RolloutSpecTemplateSpecContainersLifecyclePostStart;
  stopSignal?: string;
}
export interface RolloutSpecTemplateSpecContainersLivenessProbe {
  exec?: RolloutSpecTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: RolloutSpecTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: RolloutSpecTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface RolloutSpecTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface RolloutSpecTemplateSpecContainersResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  limits?: unknown;
  requests?: unknown;
}
export interface RolloutSpecTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: RolloutSpecTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: RolloutSpecTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface RolloutSpecTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface RolloutSpecTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
export interface RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom {
  fieldRef?: RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFromFieldRef;
  podTemplateHashValue?: string;
}
export interface RolloutSpecStrategyCanaryStepsExperimentAnalyses {
  args?: readonly RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs[];
  clusterScope?: boolean;
  name: string;
  requiredForCompletion?: boolean;
  templateName: string;
}
export interface RolloutSpecStrategyCanaryStepsExperimentTemplates {
  metadata?: RolloutSpecTemplateMetadata;
  name: string;
  replicas?: number;
  selector?: LabelSelector;
  service?: RolloutSpecStrategyCanaryStepsExperimentTemplatesService;
  specRef: string;
  weight?: number;
}
export interface RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch {
  headerName: string;
  headerValue: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue;
}
export interface RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch {
  headers?: { [k: string]: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue };
  method?: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue;
  path?: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue;
}
export interface RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig {
  durationSeconds: number;
  enabled: boolean;
}
export interface RolloutSpecStrategyCanaryTrafficRoutingApisixRoute {
  name: string;
  rules?: readonly string[];
}
export interface RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup {
  canaryVirtualNodeRef: RolloutSpecTemplateSpecOs;
  stableVirtualNodeRef: RolloutSpecTemplateSpecOs;
}
export interface RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService {
  name: string;
  routes?: readonly string[];
}
export interface RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule {
  additionalSubsetNames?: readonly string[];
  canarySubsetName: string;
  name: string;
  stableSubsetName: string;
}
export interface RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService {
  name: string;
  routes?: readonly string[];
  tcpRoutes?: readonly RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutes[];
  tlsRoutes?: readonly RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes[];
}
export interface RolloutSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: RolloutSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface RolloutSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly RolloutSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface RolloutSpecTemplateSpecContainersLifecyclePostStart {
  exec?: RolloutSpecTemplateSpecContainersLivenessProbeExec;
  httpGet?: RolloutSpecTemplateSpecContainersLivenessProbeHttpGet;
  sleep?: RolloutSpecTemplateSpecContainersLifecyclePostStartSleep;
  tcpSocket?: TCPSocketAction;
}
export interface RolloutSpecTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface RolloutSpecTemplateSpecContainersLivenessProbeGrpc {
  port: number;
  service?: string;
}
export interface RolloutSpecTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFromFieldRef {
  fieldPath: string;
}
export interface RolloutSpecStrategyCanaryStepsExperimentTemplatesService {
  name?: string;
}
export interface RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue {
  exact?: string;
  prefix?: string;
  regex?: string;
}
export interface RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutes {
  port?: number;
}
export interface RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes {
  port?: number;
  sniHosts?: readonly string[];
}
export interface RolloutSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly RolloutSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface RolloutSpecTemplateSpecContainersLifecyclePostStartSleep {
  seconds: number;
}
export interface RolloutSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}

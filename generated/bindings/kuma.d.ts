// Machine-written by `npx projen generate` from kuma v2.14.3 (github:kumahq/kuma@0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9, digest 379fdf6181fac7e6c8241ffb4bf38290): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ResourceRequirements } from './kubernetes/core/v1';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class CircuitBreaker extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CircuitBreakerProps): { [K in keyof CircuitBreakerProps]: CircuitBreakerProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'CircuitBreaker' };
  constructor(scope: Construct, id: string, props?: CircuitBreakerProps);
}
export interface CircuitBreakerProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class ContainerPatch extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ContainerPatchProps): { [K in keyof ContainerPatchProps]: ContainerPatchProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'ContainerPatch' };
  constructor(scope: Construct, id: string, props?: ContainerPatchProps);
}
export interface ContainerPatchProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: ContainerPatchSpec;
}
export interface ContainerPatchSpec {
  initPatch?: readonly ContainerPatchSpecInitPatch[];
  sidecarPatch?: readonly ContainerPatchSpecInitPatch[];
}
export interface ContainerPatchSpecInitPatch {
  from?: string;
  op: "add" | "remove" | "replace" | "move" | "copy";
  path: string;
  value?: string;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class Dataplane extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DataplaneProps): { [K in keyof DataplaneProps]: DataplaneProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'Dataplane' };
  constructor(scope: Construct, id: string, props?: DataplaneProps);
}
export interface DataplaneProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class DataplaneInsight extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DataplaneInsightProps): { [K in keyof DataplaneInsightProps]: DataplaneInsightProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'DataplaneInsight' };
  constructor(scope: Construct, id: string, props?: DataplaneInsightProps);
}
export interface DataplaneInsightProps {
  mesh?: string;
  metadata?: ObjectMeta;
  status?: unknown;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class ExternalService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ExternalServiceProps): { [K in keyof ExternalServiceProps]: ExternalServiceProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'ExternalService' };
  constructor(scope: Construct, id: string, props?: ExternalServiceProps);
}
export interface ExternalServiceProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class FaultInjection extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: FaultInjectionProps): { [K in keyof FaultInjectionProps]: FaultInjectionProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'FaultInjection' };
  constructor(scope: Construct, id: string, props?: FaultInjectionProps);
}
export interface FaultInjectionProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class HealthCheck extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HealthCheckProps): { [K in keyof HealthCheckProps]: HealthCheckProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'HealthCheck' };
  constructor(scope: Construct, id: string, props?: HealthCheckProps);
}
export interface HealthCheckProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class HostnameGenerator extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HostnameGeneratorProps): { [K in keyof HostnameGeneratorProps]: HostnameGeneratorProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'HostnameGenerator' };
  constructor(scope: Construct, id: string, props?: HostnameGeneratorProps);
}
export interface HostnameGeneratorProps {
  metadata?: ObjectMeta;
  spec?: HostnameGeneratorSpec;
}
export interface HostnameGeneratorSpec {
  extension?: HostnameGeneratorSpecExtension;
  selector?: HostnameGeneratorSpecSelector;
  template: string;
}
export interface HostnameGeneratorSpecExtension {
  config?: unknown;
  type: string;
}
export interface HostnameGeneratorSpecSelector {
  meshExternalService?: HostnameGeneratorSpecSelectorMeshExternalService;
  meshMultiZoneService?: HostnameGeneratorSpecSelectorMeshExternalService;
  meshService?: HostnameGeneratorSpecSelectorMeshExternalService;
}
export interface HostnameGeneratorSpecSelectorMeshExternalService {
  matchLabels?: { [k: string]: string };
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class Mesh extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshProps): { [K in keyof MeshProps]: MeshProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'Mesh' };
  constructor(scope: Construct, id: string, props?: MeshProps);
}
export interface MeshProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshAccessLog extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshAccessLogProps): { [K in keyof MeshAccessLogProps]: MeshAccessLogProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshAccessLog' };
  constructor(scope: Construct, id: string, props?: MeshAccessLogProps);
}
export interface MeshAccessLogProps {
  metadata?: ObjectMeta;
  spec?: MeshAccessLogSpec;
  status?: MeshAccessLogStatus;
}
export interface MeshAccessLogSpec {
  from?: readonly MeshAccessLogSpecFrom[];
  rules?: readonly MeshAccessLogSpecRules[];
  targetRef?: MeshAccessLogSpecTargetRef;
  to?: readonly MeshAccessLogSpecFrom[];
}
export interface MeshAccessLogStatus {
  conditions?: readonly MeshAccessLogStatusConditions[];
}
export interface MeshAccessLogSpecFrom {
  default: MeshAccessLogSpecFromDefault;
  targetRef: MeshAccessLogSpecTargetRef;
}
export interface MeshAccessLogSpecRules {
  default: MeshAccessLogSpecFromDefault;
  matches?: readonly MeshAccessLogSpecRulesMatches[];
}
export interface MeshAccessLogSpecTargetRef {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
}
export interface MeshAccessLogStatusConditions {
  /** at most 32768 characters */
  message: string;
  /**
   * 1 … 1024 characters
   * pattern `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`
   */
  reason: string;
  status: "True" | "False" | "Unknown";
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  type: string;
}
export interface MeshAccessLogSpecFromDefault {
  backends?: readonly MeshAccessLogSpecFromDefaultBackends[];
}
export interface MeshAccessLogSpecRulesMatches {
  sni?: MeshAccessLogSpecRulesMatchesSni;
  spiffeID?: MeshAccessLogSpecRulesMatchesSpiffeID;
}
export interface MeshAccessLogSpecFromDefaultBackends {
  file?: MeshAccessLogSpecFromDefaultBackendsFile;
  openTelemetry?: MeshAccessLogSpecFromDefaultBackendsOpenTelemetry;
  tcp?: MeshAccessLogSpecFromDefaultBackendsTcp;
  type: "Tcp" | "File" | "OpenTelemetry";
}
export interface MeshAccessLogSpecRulesMatchesSni {
  type: "Exact";
  value: string;
}
export interface MeshAccessLogSpecRulesMatchesSpiffeID {
  type: "Exact" | "Prefix";
  value: string;
}
export interface MeshAccessLogSpecFromDefaultBackendsFile {
  format?: MeshAccessLogSpecFromDefaultBackendsFileFormat;
  /** at least 1 character */
  path: string;
}
export interface MeshAccessLogSpecFromDefaultBackendsOpenTelemetry {
  attributes?: readonly MeshAccessLogSpecFromDefaultBackendsOpenTelemetryAttributes[];
  backendRef?: MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRef;
  body?: unknown;
  endpoint?: string;
}
export interface MeshAccessLogSpecFromDefaultBackendsTcp {
  /** at least 1 character */
  address: string;
  format?: MeshAccessLogSpecFromDefaultBackendsFileFormat;
}
export interface MeshAccessLogSpecFromDefaultBackendsFileFormat {
  json?: readonly MeshAccessLogSpecFromDefaultBackendsFileFormatJson[];
  omitEmptyValues?: boolean;
  plain?: string;
  type: "Plain" | "Json";
}
export interface MeshAccessLogSpecFromDefaultBackendsOpenTelemetryAttributes {
  /** pattern `^[a-z]([a-z0-9]|[._][a-z0-9])*$` */
  key: string;
  value: string;
}
export interface MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRef {
  kind: "MeshOpenTelemetryBackend";
  labels?: { [k: string]: string };
}
export interface MeshAccessLogSpecFromDefaultBackendsFileFormatJson {
  key: string;
  value: string;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshCircuitBreaker extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshCircuitBreakerProps): { [K in keyof MeshCircuitBreakerProps]: MeshCircuitBreakerProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshCircuitBreaker' };
  constructor(scope: Construct, id: string, props?: MeshCircuitBreakerProps);
}
export interface MeshCircuitBreakerProps {
  metadata?: ObjectMeta;
  spec?: MeshCircuitBreakerSpec;
}
export interface MeshCircuitBreakerSpec {
  from?: readonly MeshCircuitBreakerSpecFrom[];
  rules?: readonly MeshCircuitBreakerSpecRules[];
  targetRef?: MeshCircuitBreakerSpecTargetRef;
  to?: readonly MeshCircuitBreakerSpecFrom[];
}
export interface MeshCircuitBreakerSpecFrom {
  default?: MeshCircuitBreakerSpecFromDefault;
  targetRef: MeshCircuitBreakerSpecTargetRef;
}
export interface MeshCircuitBreakerSpecRules {
  default?: MeshCircuitBreakerSpecFromDefault;
}
export interface MeshCircuitBreakerSpecTargetRef {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
}
export interface MeshCircuitBreakerSpecFromDefault {
  connectionLimits?: MeshCircuitBreakerSpecFromDefaultConnectionLimits;
  outlierDetection?: MeshCircuitBreakerSpecFromDefaultOutlierDetection;
}
export interface MeshCircuitBreakerSpecFromDefaultConnectionLimits {
  maxConnectionPools?: number;
  maxConnections?: number;
  maxPendingRequests?: number;
  maxRequests?: number;
  maxRetries?: number;
}
export interface MeshCircuitBreakerSpecFromDefaultOutlierDetection {
  baseEjectionTime?: string;
  detectors?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectors;
  disabled?: boolean;
  healthyPanicThreshold?: number | string;
  interval?: string;
  maxEjectionPercent?: number;
  splitExternalAndLocalErrors?: boolean;
}
export interface MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectors {
  failurePercentage?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsFailurePercentage;
  gatewayFailures?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsGatewayFailures;
  localOriginFailures?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsGatewayFailures;
  successRate?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRate;
  totalFailures?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsGatewayFailures;
}
export interface MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsFailurePercentage {
  minimumHosts?: number;
  requestVolume?: number;
  threshold?: number;
}
export interface MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsGatewayFailures {
  consecutive?: number;
}
export interface MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRate {
  minimumHosts?: number;
  requestVolume?: number;
  standardDeviationFactor?: number | string;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshExternalService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshExternalServiceProps): { [K in keyof MeshExternalServiceProps]: MeshExternalServiceProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshExternalService' };
  constructor(scope: Construct, id: string, props?: MeshExternalServiceProps);
}
export interface MeshExternalServiceProps {
  metadata?: ObjectMeta;
  spec?: MeshExternalServiceSpec;
  status?: MeshExternalServiceStatus;
}
export interface MeshExternalServiceSpec {
  endpoints?: readonly MeshExternalServiceSpecEndpoints[];
  extension?: MeshExternalServiceSpecExtension;
  match: MeshExternalServiceSpecMatch;
  tls?: MeshExternalServiceSpecTls;
}
export interface MeshExternalServiceStatus {
  addresses?: readonly MeshExternalServiceStatusAddresses[];
  hostnameGenerators?: readonly MeshExternalServiceStatusHostnameGenerators[];
  vip?: MeshExternalServiceStatusVip;
}
export interface MeshExternalServiceSpecEndpoints {
  /** at least 1 character */
  address: string;
  /** 1 … 65535 */
  port: number;
  /** 0 … 128 */
  priority?: number;
}
export interface MeshExternalServiceSpecExtension {
  config?: unknown;
  type: string;
}
export interface MeshExternalServiceSpecMatch {
  /** 1 … 65535 */
  port: number;
  /** @default "tcp" */
  protocol?: "tcp" | "grpc" | "http" | "http2";
  /** @default "HostnameGenerator" */
  type?: "HostnameGenerator";
}
export interface MeshExternalServiceSpecTls {
  allowRenegotiation?: boolean;
  enabled?: boolean;
  verification?: MeshExternalServiceSpecTlsVerification;
  version?: MeshExternalServiceSpecTlsVersion;
}
export interface MeshExternalServiceStatusAddresses {
  hostname?: string;
  hostnameGeneratorRef?: MeshExternalServiceStatusAddressesHostnameGeneratorRef;
  origin?: string;
}
export interface MeshExternalServiceStatusHostnameGenerators {
  /** one per `type` */
  conditions?: readonly MeshExternalServiceStatusHostnameGeneratorsConditions[];
  hostnameGeneratorRef: MeshExternalServiceStatusAddressesHostnameGeneratorRef;
}
export interface MeshExternalServiceStatusVip {
  ip?: string;
}
export interface MeshExternalServiceSpecTlsVerification {
  caCert?: MeshExternalServiceSpecTlsVerificationCaCert;
  clientCert?: MeshExternalServiceSpecTlsVerificationCaCert;
  clientKey?: MeshExternalServiceSpecTlsVerificationCaCert;
  /** @default "Secured" */
  mode?: "SkipSAN" | "SkipCA" | "Secured" | "SkipAll";
  serverName?: string;
  subjectAltNames?: readonly MeshExternalServiceSpecTlsVerificationSubjectAltNames[];
}
export interface MeshExternalServiceSpecTlsVersion {
  /** @default "TLSAuto" */
  max?: "TLSAuto" | "TLS10" | "TLS11" | "TLS12" | "TLS13";
  /** @default "TLSAuto" */
  min?: "TLSAuto" | "TLS10" | "TLS11" | "TLS12" | "TLS13";
}
export interface MeshExternalServiceStatusAddressesHostnameGeneratorRef {
  coreName: string;
}
export interface MeshExternalServiceStatusHostnameGeneratorsConditions {
  /** at most 32768 characters */
  message: string;
  /**
   * 1 … 1024 characters
   * pattern `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`
   */
  reason: string;
  status: "True" | "False" | "Unknown";
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  type: string;
}
export interface MeshExternalServiceSpecTlsVerificationCaCert {
  /** format byte */
  inline?: string;
  inlineString?: string;
  secret?: string;
}
export interface MeshExternalServiceSpecTlsVerificationSubjectAltNames {
  /** @default "Exact" */
  type?: "Exact" | "Prefix";
  value: string;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshFaultInjection extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshFaultInjectionProps): { [K in keyof MeshFaultInjectionProps]: MeshFaultInjectionProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshFaultInjection' };
  constructor(scope: Construct, id: string, props?: MeshFaultInjectionProps);
}
export interface MeshFaultInjectionProps {
  metadata?: ObjectMeta;
  spec?: MeshFaultInjectionSpec;
}
export interface MeshFaultInjectionSpec {
  from?: readonly MeshFaultInjectionSpecFrom[];
  rules?: readonly MeshFaultInjectionSpecRules[];
  targetRef?: MeshFaultInjectionSpecTargetRef;
  to?: readonly MeshFaultInjectionSpecFrom[];
}
export interface MeshFaultInjectionSpecFrom {
  default?: MeshFaultInjectionSpecFromDefault;
  targetRef: MeshFaultInjectionSpecTargetRef;
}
export interface MeshFaultInjectionSpecRules {
  default: MeshFaultInjectionSpecFromDefault;
  matches?: readonly MeshFaultInjectionSpecRulesMatches[];
}
export interface MeshFaultInjectionSpecTargetRef {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
}
export interface MeshFaultInjectionSpecFromDefault {
  http?: readonly MeshFaultInjectionSpecFromDefaultHttp[];
}
export interface MeshFaultInjectionSpecRulesMatches {
  sni?: MeshFaultInjectionSpecRulesMatchesSni;
  spiffeID?: MeshFaultInjectionSpecRulesMatchesSpiffeID;
}
export interface MeshFaultInjectionSpecFromDefaultHttp {
  abort?: MeshFaultInjectionSpecFromDefaultHttpAbort;
  delay?: MeshFaultInjectionSpecFromDefaultHttpDelay;
  responseBandwidth?: MeshFaultInjectionSpecFromDefaultHttpResponseBandwidth;
}
export interface MeshFaultInjectionSpecRulesMatchesSni {
  type: "Exact";
  value: string;
}
export interface MeshFaultInjectionSpecRulesMatchesSpiffeID {
  type: "Exact" | "Prefix";
  value: string;
}
export interface MeshFaultInjectionSpecFromDefaultHttpAbort {
  httpStatus: number;
  percentage: number | string;
}
export interface MeshFaultInjectionSpecFromDefaultHttpDelay {
  percentage: number | string;
  value: string;
}
export interface MeshFaultInjectionSpecFromDefaultHttpResponseBandwidth {
  limit: string;
  percentage: number | string;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshGateway extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshGatewayProps): { [K in keyof MeshGatewayProps]: MeshGatewayProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshGateway' };
  constructor(scope: Construct, id: string, props?: MeshGatewayProps);
}
export interface MeshGatewayProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshGatewayConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshGatewayConfigProps): { [K in keyof MeshGatewayConfigProps]: MeshGatewayConfigProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshGatewayConfig' };
  constructor(scope: Construct, id: string, props?: MeshGatewayConfigProps);
}
export interface MeshGatewayConfigProps {
  metadata?: ObjectMeta;
  spec?: MeshGatewayConfigSpec;
}
export interface MeshGatewayConfigSpec {
  crossMesh?: boolean;
  podTemplate?: MeshGatewayConfigSpecPodTemplate;
  /**
   * at least 1
   * @default 1
   */
  replicas?: number;
  resources?: ResourceRequirements;
  serviceTemplate?: MeshGatewayConfigSpecServiceTemplate;
  /** @default "LoadBalancer" */
  serviceType?: "LoadBalancer" | "ClusterIP" | "NodePort";
  tags?: { [k: string]: string };
}
export interface MeshGatewayConfigSpecPodTemplate {
  metadata?: MeshGatewayConfigSpecPodTemplateMetadata;
  spec?: MeshGatewayConfigSpecPodTemplateSpec;
}
export interface MeshGatewayConfigSpecServiceTemplate {
  metadata?: MeshGatewayConfigSpecPodTemplateMetadata;
  spec?: MeshGatewayConfigSpecServiceTemplateSpec;
}
export interface MeshGatewayConfigSpecPodTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface MeshGatewayConfigSpecPodTemplateSpec {
  container?: MeshGatewayConfigSpecPodTemplateSpecContainer;
  securityContext?: MeshGatewayConfigSpecPodTemplateSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface MeshGatewayConfigSpecServiceTemplateSpec {
  loadBalancerIP?: string;
}
export interface MeshGatewayConfigSpecPodTemplateSpecContainer {
  securityContext?: MeshGatewayConfigSpecPodTemplateSpecContainerSecurityContext;
}
export interface MeshGatewayConfigSpecPodTemplateSpecSecurityContext {
  fsGroup?: number;
}
export interface MeshGatewayConfigSpecPodTemplateSpecContainerSecurityContext {
  readOnlyRootFilesystem?: boolean;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshGatewayInstance extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshGatewayInstanceProps): { [K in keyof MeshGatewayInstanceProps]: MeshGatewayInstanceProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshGatewayInstance' };
  constructor(scope: Construct, id: string, props?: MeshGatewayInstanceProps);
}
export interface MeshGatewayInstanceProps {
  metadata?: ObjectMeta;
  spec?: MeshGatewayInstanceSpec;
}
export interface MeshGatewayInstanceSpec {
  podTemplate?: MeshGatewayInstanceSpecPodTemplate;
  /**
   * at least 1
   * @default 1
   */
  replicas?: number;
  resources?: ResourceRequirements;
  serviceTemplate?: MeshGatewayInstanceSpecServiceTemplate;
  /** @default "LoadBalancer" */
  serviceType?: "LoadBalancer" | "ClusterIP" | "NodePort";
  tags?: { [k: string]: string };
}
export interface MeshGatewayInstanceSpecPodTemplate {
  metadata?: MeshGatewayInstanceSpecPodTemplateMetadata;
  spec?: MeshGatewayInstanceSpecPodTemplateSpec;
}
export interface MeshGatewayInstanceSpecServiceTemplate {
  metadata?: MeshGatewayInstanceSpecPodTemplateMetadata;
  spec?: MeshGatewayInstanceSpecServiceTemplateSpec;
}
export interface MeshGatewayInstanceSpecPodTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface MeshGatewayInstanceSpecPodTemplateSpec {
  container?: MeshGatewayInstanceSpecPodTemplateSpecContainer;
  securityContext?: MeshGatewayInstanceSpecPodTemplateSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface MeshGatewayInstanceSpecServiceTemplateSpec {
  loadBalancerIP?: string;
}
export interface MeshGatewayInstanceSpecPodTemplateSpecContainer {
  securityContext?: MeshGatewayInstanceSpecPodTemplateSpecContainerSecurityContext;
}
export interface MeshGatewayInstanceSpecPodTemplateSpecSecurityContext {
  fsGroup?: number;
}
export interface MeshGatewayInstanceSpecPodTemplateSpecContainerSecurityContext {
  readOnlyRootFilesystem?: boolean;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshGatewayRoute extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshGatewayRouteProps): { [K in keyof MeshGatewayRouteProps]: MeshGatewayRouteProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshGatewayRoute' };
  constructor(scope: Construct, id: string, props?: MeshGatewayRouteProps);
}
export interface MeshGatewayRouteProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshHTTPRoute extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshHTTPRouteProps): { [K in keyof MeshHTTPRouteProps]: MeshHTTPRouteProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshHTTPRoute' };
  constructor(scope: Construct, id: string, props?: MeshHTTPRouteProps);
}
export interface MeshHTTPRouteProps {
  metadata?: ObjectMeta;
  spec?: MeshHTTPRouteSpec;
}
export interface MeshHTTPRouteSpec {
  targetRef?: MeshHTTPRouteSpecTargetRef;
  to?: readonly MeshHTTPRouteSpecTo[];
}
export interface MeshHTTPRouteSpecTargetRef {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
}
export interface MeshHTTPRouteSpecTo {
  hostnames?: readonly string[];
  rules: readonly MeshHTTPRouteSpecToRules[];
  targetRef: MeshHTTPRouteSpecTargetRef;
}
export interface MeshHTTPRouteSpecToRules {
  default: MeshHTTPRouteSpecToRulesDefault;
  /** at least 1 item */
  matches: readonly MeshHTTPRouteSpecToRulesMatches[];
}
export interface MeshHTTPRouteSpecToRulesDefault {
  backendRefs?: readonly MeshHTTPRouteSpecToRulesDefaultBackendRefs[];
  filters?: readonly MeshHTTPRouteSpecToRulesDefaultFilters[];
}
export interface MeshHTTPRouteSpecToRulesMatches {
  headers?: readonly MeshHTTPRouteSpecToRulesMatchesHeaders[];
  method?: "CONNECT" | "DELETE" | "GET" | "HEAD" | "OPTIONS" | "PATCH" | "POST" | "PUT" | "TRACE";
  path?: MeshHTTPRouteSpecToRulesMatchesPath;
  queryParams?: readonly MeshHTTPRouteSpecToRulesMatchesQueryParams[];
}
export interface MeshHTTPRouteSpecToRulesDefaultBackendRefs {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  port?: number;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
  /**
   * at least 0
   * @default 1
   */
  weight?: number;
}
export interface MeshHTTPRouteSpecToRulesDefaultFilters {
  requestHeaderModifier?: MeshHTTPRouteSpecToRulesDefaultFiltersRequestHeaderModifier;
  requestMirror?: MeshHTTPRouteSpecToRulesDefaultFiltersRequestMirror;
  requestRedirect?: MeshHTTPRouteSpecToRulesDefaultFiltersRequestRedirect;
  responseHeaderModifier?: MeshHTTPRouteSpecToRulesDefaultFiltersRequestHeaderModifier;
  type: "RequestHeaderModifier" | "ResponseHeaderModifier" | "RequestRedirect" | "URLRewrite" | "RequestMirror";
  urlRewrite?: MeshHTTPRouteSpecToRulesDefaultFiltersUrlRewrite;
}
export interface MeshHTTPRouteSpecToRulesMatchesHeaders {
  /**
   * 1 … 256 characters
   * pattern `^[a-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  /** @default "Exact" */
  type?: "Exact" | "Present" | "RegularExpression" | "Absent" | "Prefix";
  value?: string;
}
export interface MeshHTTPRouteSpecToRulesMatchesPath {
  type: "Exact" | "PathPrefix" | "RegularExpression";
  /** at least 1 character */
  value: string;
}
export interface MeshHTTPRouteSpecToRulesMatchesQueryParams {
  /** at least 1 character */
  name: string;
  type: "Exact" | "RegularExpression";
  value: string;
}
export interface MeshHTTPRouteSpecToRulesDefaultFiltersRequestHeaderModifier {
  /**
   * at most 16 items
   * one per `name`
   */
  add?: readonly MeshHTTPRouteSpecToRulesDefaultFiltersRequestHeaderModifierAdd[];
  /** at most 16 items */
  remove?: readonly string[];
  /**
   * at most 16 items
   * one per `name`
   */
  set?: readonly MeshHTTPRouteSpecToRulesDefaultFiltersRequestHeaderModifierAdd[];
}
export interface MeshHTTPRouteSpecToRulesDefaultFiltersRequestMirror {
  backendRef: MeshHTTPRouteSpecToRulesDefaultBackendRefs;
  percentage?: number | string;
}
export interface MeshHTTPRouteSpecToRulesDefaultFiltersRequestRedirect {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname?: string;
  path?: MeshHTTPRouteSpecToRulesDefaultFiltersRequestRedirectPath;
  /** 1 … 65535 */
  port?: number;
  scheme?: "http" | "https";
  /** @default 302 */
  statusCode?: 301 | 302 | 303 | 307 | 308;
}
export interface MeshHTTPRouteSpecToRulesDefaultFiltersUrlRewrite {
  hostToBackendHostname?: boolean;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname?: string;
  path?: MeshHTTPRouteSpecToRulesDefaultFiltersRequestRedirectPath;
}
export interface MeshHTTPRouteSpecToRulesDefaultFiltersRequestHeaderModifierAdd {
  /**
   * 1 … 256 characters
   * pattern `^[a-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  value: string;
}
export interface MeshHTTPRouteSpecToRulesDefaultFiltersRequestRedirectPath {
  replaceFullPath?: string;
  replacePrefixMatch?: string;
  type: "ReplaceFullPath" | "ReplacePrefixMatch";
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshHealthCheck extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshHealthCheckProps): { [K in keyof MeshHealthCheckProps]: MeshHealthCheckProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshHealthCheck' };
  constructor(scope: Construct, id: string, props?: MeshHealthCheckProps);
}
export interface MeshHealthCheckProps {
  metadata?: ObjectMeta;
  spec?: MeshHealthCheckSpec;
}
export interface MeshHealthCheckSpec {
  targetRef?: MeshHealthCheckSpecTargetRef;
  to?: readonly MeshHealthCheckSpecTo[];
}
export interface MeshHealthCheckSpecTargetRef {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
}
export interface MeshHealthCheckSpecTo {
  default?: MeshHealthCheckSpecToDefault;
  targetRef: MeshHealthCheckSpecTargetRef;
}
export interface MeshHealthCheckSpecToDefault {
  alwaysLogHealthCheckFailures?: boolean;
  eventLogPath?: string;
  failTrafficOnPanic?: boolean;
  grpc?: MeshHealthCheckSpecToDefaultGrpc;
  healthyPanicThreshold?: number | string;
  healthyThreshold?: number;
  http?: MeshHealthCheckSpecToDefaultHttp;
  initialJitter?: string;
  interval?: string;
  intervalJitter?: string;
  intervalJitterPercent?: number;
  noTrafficInterval?: string;
  reuseConnection?: boolean;
  tcp?: MeshHealthCheckSpecToDefaultTcp;
  timeout?: string;
  unhealthyThreshold?: number;
}
export interface MeshHealthCheckSpecToDefaultGrpc {
  authority?: string;
  disabled?: boolean;
  serviceName?: string;
}
export interface MeshHealthCheckSpecToDefaultHttp {
  disabled?: boolean;
  expectedStatuses?: readonly number[];
  path?: string;
  requestHeadersToAdd?: MeshHealthCheckSpecToDefaultHttpRequestHeadersToAdd;
}
export interface MeshHealthCheckSpecToDefaultTcp {
  disabled?: boolean;
  receive?: readonly string[];
  send?: string;
}
export interface MeshHealthCheckSpecToDefaultHttpRequestHeadersToAdd {
  /**
   * at most 16 items
   * one per `name`
   */
  add?: readonly MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd[];
  /**
   * at most 16 items
   * one per `name`
   */
  set?: readonly MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd[];
}
export interface MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd {
  /**
   * 1 … 256 characters
   * pattern `^[a-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  value: string;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshIdentity extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshIdentityProps): { [K in keyof MeshIdentityProps]: MeshIdentityProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshIdentity' };
  constructor(scope: Construct, id: string, props?: MeshIdentityProps);
}
export interface MeshIdentityProps {
  metadata?: ObjectMeta;
  spec?: MeshIdentitySpec;
  status?: MeshIdentityStatus;
}
export interface MeshIdentitySpec {
  provider?: MeshIdentitySpecProvider;
  selector?: MeshIdentitySpecSelector;
  spiffeID?: MeshIdentitySpecSpiffeID;
}
export interface MeshIdentityStatus {
  /** one per `type` */
  conditions?: readonly MeshIdentityStatusConditions[];
}
export interface MeshIdentitySpecProvider {
  bundled?: MeshIdentitySpecProviderBundled;
  extension?: MeshIdentitySpecProviderExtension;
  spire?: MeshIdentitySpecProviderSpire;
  type: "Bundled" | "Spire" | "Extension";
}
export interface MeshIdentitySpecSelector {
  dataplane?: MeshIdentitySpecSelectorDataplane;
}
export interface MeshIdentitySpecSpiffeID {
  path?: string;
  trustDomain?: string;
}
export interface MeshIdentityStatusConditions {
  /** at most 32768 characters */
  message: string;
  /**
   * 1 … 1024 characters
   * pattern `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`
   */
  reason: string;
  status: "True" | "False" | "Unknown";
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  type: string;
}
export interface MeshIdentitySpecProviderBundled {
  autogenerate?: MeshIdentitySpecProviderBundledAutogenerate;
  ca?: MeshIdentitySpecProviderBundledCa;
  certificateParameters?: MeshIdentitySpecProviderBundledCertificateParameters;
  insecureAllowSelfSigned?: boolean;
  meshTrustCreation?: "Enabled" | "Disabled";
}
export interface MeshIdentitySpecProviderExtension {
  config?: unknown;
  name: string;
}
export interface MeshIdentitySpecProviderSpire {
  agent?: MeshIdentitySpecProviderSpireAgent;
}
export interface MeshIdentitySpecSelectorDataplane {
  matchLabels?: { [k: string]: string };
}
export interface MeshIdentitySpecProviderBundledAutogenerate {
  enabled?: boolean;
}
export interface MeshIdentitySpecProviderBundledCa {
  certificate?: MeshIdentitySpecProviderBundledCaCertificate;
  privateKey?: MeshIdentitySpecProviderBundledCaCertificate;
}
export interface MeshIdentitySpecProviderBundledCertificateParameters {
  expiry?: string;
}
export interface MeshIdentitySpecProviderSpireAgent {
  timeout?: string;
}
export interface MeshIdentitySpecProviderBundledCaCertificate {
  envVar?: MeshIdentitySpecProviderBundledCaCertificateEnvVar;
  file?: MeshIdentitySpecProviderBundledCaCertificateFile;
  insecureInline?: MeshIdentitySpecProviderBundledCaCertificateInsecureInline;
  /** → Secret */
  secretRef?: MeshIdentitySpecProviderBundledCaCertificateSecretRef;
  type: "File" | "Secret" | "EnvVar" | "InsecureInline";
}
export interface MeshIdentitySpecProviderBundledCaCertificateEnvVar {
  name: string;
}
export interface MeshIdentitySpecProviderBundledCaCertificateFile {
  path: string;
}
export interface MeshIdentitySpecProviderBundledCaCertificateInsecureInline {
  value: string;
}
export interface MeshIdentitySpecProviderBundledCaCertificateSecretRef {
  kind: "Secret";
  name: string;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshInsight extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshInsightProps): { [K in keyof MeshInsightProps]: MeshInsightProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshInsight' };
  constructor(scope: Construct, id: string, props?: MeshInsightProps);
}
export interface MeshInsightProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshLoadBalancingStrategy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshLoadBalancingStrategyProps): { [K in keyof MeshLoadBalancingStrategyProps]: MeshLoadBalancingStrategyProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshLoadBalancingStrategy' };
  constructor(scope: Construct, id: string, props?: MeshLoadBalancingStrategyProps);
}
export interface MeshLoadBalancingStrategyProps {
  metadata?: ObjectMeta;
  spec?: MeshLoadBalancingStrategySpec;
}
export interface MeshLoadBalancingStrategySpec {
  targetRef?: MeshLoadBalancingStrategySpecTargetRef;
  to?: readonly MeshLoadBalancingStrategySpecTo[];
}
export interface MeshLoadBalancingStrategySpecTargetRef {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
}
export interface MeshLoadBalancingStrategySpecTo {
  default?: MeshLoadBalancingStrategySpecToDefault;
  targetRef: MeshLoadBalancingStrategySpecTargetRef;
}
export interface MeshLoadBalancingStrategySpecToDefault {
  hashPolicies?: readonly MeshLoadBalancingStrategySpecToDefaultHashPolicies[];
  loadBalancer?: MeshLoadBalancingStrategySpecToDefaultLoadBalancer;
  localityAwareness?: MeshLoadBalancingStrategySpecToDefaultLocalityAwareness;
}
export interface MeshLoadBalancingStrategySpecToDefaultHashPolicies {
  connection?: MeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection;
  cookie?: MeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie;
  filterState?: MeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState;
  header?: MeshLoadBalancingStrategySpecToDefaultHashPoliciesHeader;
  queryParameter?: MeshLoadBalancingStrategySpecToDefaultHashPoliciesHeader;
  terminal?: boolean;
  type: "Header" | "Cookie" | "Connection" | "SourceIP" | "QueryParameter" | "FilterState";
}
export interface MeshLoadBalancingStrategySpecToDefaultLoadBalancer {
  leastRequest?: MeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequest;
  maglev?: MeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglev;
  random?: Record<string, never>;
  ringHash?: MeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHash;
  roundRobin?: Record<string, never>;
  type: "RoundRobin" | "LeastRequest" | "RingHash" | "Random" | "Maglev";
}
export interface MeshLoadBalancingStrategySpecToDefaultLocalityAwareness {
  crossZone?: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZone;
  disabled?: boolean;
  localZone?: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZone;
}
export interface MeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection {
  sourceIP?: boolean;
}
export interface MeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie {
  /** at least 1 character */
  name: string;
  path?: string;
  ttl?: string;
}
export interface MeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState {
  /** at least 1 character */
  key: string;
}
export interface MeshLoadBalancingStrategySpecToDefaultHashPoliciesHeader {
  /** at least 1 character */
  name: string;
}
export interface MeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequest {
  activeRequestBias?: number | string;
  /** at least 2 */
  choiceCount?: number;
}
export interface MeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglev {
  hashPolicies?: readonly MeshLoadBalancingStrategySpecToDefaultHashPolicies[];
  /** 1 … 5000011 */
  tableSize?: number;
}
export interface MeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHash {
  hashFunction?: "XXHash" | "MurmurHash2";
  hashPolicies?: readonly MeshLoadBalancingStrategySpecToDefaultHashPolicies[];
  /** 1 … 8000000 */
  maxRingSize?: number;
  /** 1 … 8000000 */
  minRingSize?: number;
}
export interface MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZone {
  failover?: readonly MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailover[];
  failoverThreshold?: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThreshold;
}
export interface MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZone {
  affinityTags?: readonly MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTags[];
}
export interface MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailover {
  from?: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFrom;
  to: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverTo;
}
export interface MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThreshold {
  percentage: number | string;
}
export interface MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTags {
  key: string;
  weight?: number;
}
export interface MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFrom {
  zones: readonly string[];
}
export interface MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverTo {
  type: "None" | "Only" | "Any" | "AnyExcept";
  zones?: readonly string[];
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshMetric extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshMetricProps): { [K in keyof MeshMetricProps]: MeshMetricProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshMetric' };
  constructor(scope: Construct, id: string, props?: MeshMetricProps);
}
export interface MeshMetricProps {
  metadata?: ObjectMeta;
  spec?: MeshMetricSpec;
  status?: MeshMetricStatus;
}
export interface MeshMetricSpec {
  default?: MeshMetricSpecDefault;
  targetRef?: MeshMetricSpecTargetRef;
}
export interface MeshMetricStatus {
  conditions?: readonly MeshMetricStatusConditions[];
}
export interface MeshMetricSpecDefault {
  applications?: readonly MeshMetricSpecDefaultApplications[];
  backends?: readonly MeshMetricSpecDefaultBackends[];
  sidecar?: MeshMetricSpecDefaultSidecar;
}
export interface MeshMetricSpecTargetRef {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
}
export interface MeshMetricStatusConditions {
  /** at most 32768 characters */
  message: string;
  /**
   * 1 … 1024 characters
   * pattern `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`
   */
  reason: string;
  status: "True" | "False" | "Unknown";
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  type: string;
}
export interface MeshMetricSpecDefaultApplications {
  address?: string;
  name?: string;
  /** @default "/metrics" */
  path?: string;
  port: number;
}
export interface MeshMetricSpecDefaultBackends {
  openTelemetry?: MeshMetricSpecDefaultBackendsOpenTelemetry;
  prometheus?: MeshMetricSpecDefaultBackendsPrometheus;
  type: "Prometheus" | "OpenTelemetry";
}
export interface MeshMetricSpecDefaultSidecar {
  includeUnused?: boolean;
  profiles?: MeshMetricSpecDefaultSidecarProfiles;
}
export interface MeshMetricSpecDefaultBackendsOpenTelemetry {
  backendRef?: MeshMetricSpecDefaultBackendsOpenTelemetryBackendRef;
  endpoint?: string;
  refreshInterval?: string;
}
export interface MeshMetricSpecDefaultBackendsPrometheus {
  clientId?: string;
  /** @default "/metrics" */
  path?: string;
  /** @default 5670 */
  port?: number;
  tls?: MeshMetricSpecDefaultBackendsPrometheusTls;
}
export interface MeshMetricSpecDefaultSidecarProfiles {
  appendProfiles?: readonly MeshMetricSpecDefaultSidecarProfilesAppendProfiles[];
  exclude?: readonly MeshMetricSpecDefaultSidecarProfilesExclude[];
  include?: readonly MeshMetricSpecDefaultSidecarProfilesExclude[];
}
export interface MeshMetricSpecDefaultBackendsOpenTelemetryBackendRef {
  kind: "MeshOpenTelemetryBackend";
  labels?: { [k: string]: string };
}
export interface MeshMetricSpecDefaultBackendsPrometheusTls {
  /** @default "Disabled" */
  mode?: "Disabled" | "ProvidedTLS" | "ActiveMTLSBackend";
}
export interface MeshMetricSpecDefaultSidecarProfilesAppendProfiles {
  name: "All" | "Basic" | "None";
}
export interface MeshMetricSpecDefaultSidecarProfilesExclude {
  match: string;
  type: "Prefix" | "Regex" | "Exact" | "Contains";
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshMultiZoneService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshMultiZoneServiceProps): { [K in keyof MeshMultiZoneServiceProps]: MeshMultiZoneServiceProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshMultiZoneService' };
  constructor(scope: Construct, id: string, props?: MeshMultiZoneServiceProps);
}
export interface MeshMultiZoneServiceProps {
  metadata?: ObjectMeta;
  spec?: MeshMultiZoneServiceSpec;
  status?: MeshMultiZoneServiceStatus;
}
export interface MeshMultiZoneServiceSpec {
  /** at least 1 item */
  ports: readonly MeshMultiZoneServiceSpecPorts[];
  selector: MeshMultiZoneServiceSpecSelector;
}
export interface MeshMultiZoneServiceStatus {
  addresses?: readonly MeshMultiZoneServiceStatusAddresses[];
  conditions?: readonly MeshMultiZoneServiceStatusConditions[];
  hostnameGenerators?: readonly MeshMultiZoneServiceStatusHostnameGenerators[];
  meshServices?: readonly MeshMultiZoneServiceStatusMeshServices[];
  vips?: readonly MeshMultiZoneServiceStatusVips[];
}
export interface MeshMultiZoneServiceSpecPorts {
  /** @default "tcp" */
  appProtocol?: string;
  name?: string;
  port: number;
}
export interface MeshMultiZoneServiceSpecSelector {
  meshService: MeshMultiZoneServiceSpecSelectorMeshService;
}
export interface MeshMultiZoneServiceStatusAddresses {
  hostname?: string;
  hostnameGeneratorRef?: MeshMultiZoneServiceStatusAddressesHostnameGeneratorRef;
  origin?: string;
}
export interface MeshMultiZoneServiceStatusConditions {
  /** at most 32768 characters */
  message: string;
  /**
   * 1 … 1024 characters
   * pattern `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`
   */
  reason: string;
  status: "True" | "False" | "Unknown";
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  type: string;
}
export interface MeshMultiZoneServiceStatusHostnameGenerators {
  /** one per `type` */
  conditions?: readonly MeshMultiZoneServiceStatusConditions[];
  hostnameGeneratorRef: MeshMultiZoneServiceStatusAddressesHostnameGeneratorRef;
}
export interface MeshMultiZoneServiceStatusMeshServices {
  mesh: string;
  name: string;
  namespace: string;
  zone: string;
}
export interface MeshMultiZoneServiceStatusVips {
  ip?: string;
}
export interface MeshMultiZoneServiceSpecSelectorMeshService {
  matchLabels?: { [k: string]: string };
}
export interface MeshMultiZoneServiceStatusAddressesHostnameGeneratorRef {
  coreName: string;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshOpenTelemetryBackend extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshOpenTelemetryBackendProps): { [K in keyof MeshOpenTelemetryBackendProps]: MeshOpenTelemetryBackendProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshOpenTelemetryBackend' };
  constructor(scope: Construct, id: string, props?: MeshOpenTelemetryBackendProps);
}
export interface MeshOpenTelemetryBackendProps {
  metadata?: ObjectMeta;
  spec?: MeshOpenTelemetryBackendSpec;
  status?: MeshOpenTelemetryBackendStatus;
}
export interface MeshOpenTelemetryBackendSpec {
  endpoint?: MeshOpenTelemetryBackendSpecEndpoint;
  env?: MeshOpenTelemetryBackendSpecEnv;
  protocol?: "grpc" | "http";
}
export interface MeshOpenTelemetryBackendStatus {
  conditions?: readonly MeshOpenTelemetryBackendStatusConditions[];
}
export interface MeshOpenTelemetryBackendSpecEndpoint {
  address?: string;
  path?: string;
  port?: number;
}
export interface MeshOpenTelemetryBackendSpecEnv {
  allowSignalOverrides?: boolean;
  /** @default "Optional" */
  mode?: "Disabled" | "Optional" | "Required";
  /** @default "EnvFirst" */
  precedence?: "ExplicitFirst" | "EnvFirst";
}
export interface MeshOpenTelemetryBackendStatusConditions {
  /** at most 32768 characters */
  message: string;
  /**
   * 1 … 1024 characters
   * pattern `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`
   */
  reason: string;
  status: "True" | "False" | "Unknown";
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  type: string;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshPassthrough extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshPassthroughProps): { [K in keyof MeshPassthroughProps]: MeshPassthroughProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshPassthrough' };
  constructor(scope: Construct, id: string, props?: MeshPassthroughProps);
}
export interface MeshPassthroughProps {
  metadata?: ObjectMeta;
  spec?: MeshPassthroughSpec;
}
export interface MeshPassthroughSpec {
  default?: MeshPassthroughSpecDefault;
  targetRef?: MeshPassthroughSpecTargetRef;
}
export interface MeshPassthroughSpecDefault {
  appendMatch?: readonly MeshPassthroughSpecDefaultAppendMatch[];
  passthroughMode?: "All" | "Matched" | "None";
}
export interface MeshPassthroughSpecTargetRef {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
}
export interface MeshPassthroughSpecDefaultAppendMatch {
  port?: number;
  /** @default "tcp" */
  protocol?: "tcp" | "tls" | "grpc" | "http" | "http2" | "mysql";
  type: "Domain" | "IP" | "CIDR";
  value: string;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshProxyPatch extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshProxyPatchProps): { [K in keyof MeshProxyPatchProps]: MeshProxyPatchProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshProxyPatch' };
  constructor(scope: Construct, id: string, props?: MeshProxyPatchProps);
}
export interface MeshProxyPatchProps {
  metadata?: ObjectMeta;
  spec?: MeshProxyPatchSpec;
}
export interface MeshProxyPatchSpec {
  default: MeshProxyPatchSpecDefault;
  targetRef?: MeshProxyPatchSpecTargetRef;
}
export interface MeshProxyPatchSpecDefault {
  appendModifications?: readonly MeshProxyPatchSpecDefaultAppendModifications[];
}
export interface MeshProxyPatchSpecTargetRef {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
}
export interface MeshProxyPatchSpecDefaultAppendModifications {
  cluster?: MeshProxyPatchSpecDefaultAppendModificationsCluster;
  httpFilter?: MeshProxyPatchSpecDefaultAppendModificationsHttpFilter;
  listener?: MeshProxyPatchSpecDefaultAppendModificationsListener;
  networkFilter?: MeshProxyPatchSpecDefaultAppendModificationsHttpFilter;
  virtualHost?: MeshProxyPatchSpecDefaultAppendModificationsVirtualHost;
}
export interface MeshProxyPatchSpecDefaultAppendModificationsCluster {
  jsonPatches?: readonly MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches[];
  match?: MeshProxyPatchSpecDefaultAppendModificationsClusterMatch;
  operation: "Add" | "Remove" | "Patch";
  value?: string;
}
export interface MeshProxyPatchSpecDefaultAppendModificationsHttpFilter {
  jsonPatches?: readonly MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches[];
  match?: MeshProxyPatchSpecDefaultAppendModificationsHttpFilterMatch;
  operation: "Remove" | "Patch" | "AddFirst" | "AddBefore" | "AddAfter" | "AddLast";
  value?: string;
}
export interface MeshProxyPatchSpecDefaultAppendModificationsListener {
  jsonPatches?: readonly MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches[];
  match?: MeshProxyPatchSpecDefaultAppendModificationsListenerMatch;
  operation: "Add" | "Remove" | "Patch";
  value?: string;
}
export interface MeshProxyPatchSpecDefaultAppendModificationsVirtualHost {
  jsonPatches?: readonly MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches[];
  match: MeshProxyPatchSpecDefaultAppendModificationsVirtualHostMatch;
  operation: "Add" | "Remove" | "Patch";
  value?: string;
}
export interface MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches {
  from?: string;
  op: "add" | "remove" | "replace" | "move" | "copy";
  path: string;
  value?: unknown;
}
export interface MeshProxyPatchSpecDefaultAppendModificationsClusterMatch {
  name?: string;
  origin?: string;
}
export interface MeshProxyPatchSpecDefaultAppendModificationsHttpFilterMatch {
  listenerName?: string;
  listenerTags?: { [k: string]: string };
  name?: string;
  origin?: string;
}
export interface MeshProxyPatchSpecDefaultAppendModificationsListenerMatch {
  name?: string;
  origin?: string;
  tags?: { [k: string]: string };
}
export interface MeshProxyPatchSpecDefaultAppendModificationsVirtualHostMatch {
  name?: string;
  origin?: string;
  routeConfigurationName?: string;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshRateLimit extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshRateLimitProps): { [K in keyof MeshRateLimitProps]: MeshRateLimitProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshRateLimit' };
  constructor(scope: Construct, id: string, props?: MeshRateLimitProps);
}
export interface MeshRateLimitProps {
  metadata?: ObjectMeta;
  spec?: MeshRateLimitSpec;
}
export interface MeshRateLimitSpec {
  from?: readonly MeshRateLimitSpecFrom[];
  rules?: readonly MeshRateLimitSpecRules[];
  targetRef?: MeshRateLimitSpecTargetRef;
  to?: readonly MeshRateLimitSpecFrom[];
}
export interface MeshRateLimitSpecFrom {
  default?: MeshRateLimitSpecFromDefault;
  targetRef: MeshRateLimitSpecTargetRef;
}
export interface MeshRateLimitSpecRules {
  default?: MeshRateLimitSpecFromDefault;
  matches?: readonly MeshRateLimitSpecRulesMatches[];
}
export interface MeshRateLimitSpecTargetRef {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
}
export interface MeshRateLimitSpecFromDefault {
  local?: MeshRateLimitSpecFromDefaultLocal;
}
export interface MeshRateLimitSpecRulesMatches {
  sni?: MeshRateLimitSpecRulesMatchesSni;
  spiffeID?: MeshRateLimitSpecRulesMatchesSpiffeID;
}
export interface MeshRateLimitSpecFromDefaultLocal {
  http?: MeshRateLimitSpecFromDefaultLocalHttp;
  tcp?: MeshRateLimitSpecFromDefaultLocalTcp;
}
export interface MeshRateLimitSpecRulesMatchesSni {
  type: "Exact";
  value: string;
}
export interface MeshRateLimitSpecRulesMatchesSpiffeID {
  type: "Exact" | "Prefix";
  value: string;
}
export interface MeshRateLimitSpecFromDefaultLocalHttp {
  disabled?: boolean;
  onRateLimit?: MeshRateLimitSpecFromDefaultLocalHttpOnRateLimit;
  requestRate?: MeshRateLimitSpecFromDefaultLocalHttpRequestRate;
}
export interface MeshRateLimitSpecFromDefaultLocalTcp {
  connectionRate?: MeshRateLimitSpecFromDefaultLocalHttpRequestRate;
  disabled?: boolean;
}
export interface MeshRateLimitSpecFromDefaultLocalHttpOnRateLimit {
  headers?: MeshRateLimitSpecFromDefaultLocalHttpOnRateLimitHeaders;
  status?: number;
}
export interface MeshRateLimitSpecFromDefaultLocalHttpRequestRate {
  interval: string;
  num: number;
}
export interface MeshRateLimitSpecFromDefaultLocalHttpOnRateLimitHeaders {
  /**
   * at most 16 items
   * one per `name`
   */
  add?: readonly MeshRateLimitSpecFromDefaultLocalHttpOnRateLimitHeadersAdd[];
  /**
   * at most 16 items
   * one per `name`
   */
  set?: readonly MeshRateLimitSpecFromDefaultLocalHttpOnRateLimitHeadersAdd[];
}
export interface MeshRateLimitSpecFromDefaultLocalHttpOnRateLimitHeadersAdd {
  /**
   * 1 … 256 characters
   * pattern `^[a-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  value: string;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshRetry extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshRetryProps): { [K in keyof MeshRetryProps]: MeshRetryProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshRetry' };
  constructor(scope: Construct, id: string, props?: MeshRetryProps);
}
export interface MeshRetryProps {
  metadata?: ObjectMeta;
  spec?: MeshRetrySpec;
}
export interface MeshRetrySpec {
  targetRef?: MeshRetrySpecTargetRef;
  to?: readonly MeshRetrySpecTo[];
}
export interface MeshRetrySpecTargetRef {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
}
export interface MeshRetrySpecTo {
  default?: MeshRetrySpecToDefault;
  targetRef: MeshRetrySpecTargetRef;
}
export interface MeshRetrySpecToDefault {
  grpc?: MeshRetrySpecToDefaultGrpc;
  http?: MeshRetrySpecToDefaultHttp;
  tcp?: MeshRetrySpecToDefaultTcp;
}
export interface MeshRetrySpecToDefaultGrpc {
  backOff?: MeshRetrySpecToDefaultGrpcBackOff;
  numRetries?: number;
  perTryTimeout?: string;
  rateLimitedBackOff?: MeshRetrySpecToDefaultGrpcRateLimitedBackOff;
  retryOn?: readonly ("Canceled" | "DeadlineExceeded" | "Internal" | "ResourceExhausted" | "Unavailable")[];
}
export interface MeshRetrySpecToDefaultHttp {
  backOff?: MeshRetrySpecToDefaultGrpcBackOff;
  hostSelection?: readonly MeshRetrySpecToDefaultHttpHostSelection[];
  hostSelectionMaxAttempts?: number;
  numRetries?: number;
  perTryTimeout?: string;
  rateLimitedBackOff?: MeshRetrySpecToDefaultGrpcRateLimitedBackOff;
  retriableRequestHeaders?: readonly MeshRetrySpecToDefaultHttpRetriableRequestHeaders[];
  retriableResponseHeaders?: readonly MeshRetrySpecToDefaultHttpRetriableRequestHeaders[];
  retryOn?: readonly string[];
}
export interface MeshRetrySpecToDefaultTcp {
  maxConnectAttempt?: number;
}
export interface MeshRetrySpecToDefaultGrpcBackOff {
  baseInterval?: string;
  maxInterval?: string;
}
export interface MeshRetrySpecToDefaultGrpcRateLimitedBackOff {
  maxInterval?: string;
  resetHeaders?: readonly MeshRetrySpecToDefaultGrpcRateLimitedBackOffResetHeaders[];
}
export interface MeshRetrySpecToDefaultHttpHostSelection {
  predicate: "OmitPreviousHosts" | "OmitHostsWithTags" | "OmitPreviousPriorities";
  tags?: { [k: string]: string };
  /** @default 2 */
  updateFrequency?: number;
}
export interface MeshRetrySpecToDefaultHttpRetriableRequestHeaders {
  /**
   * 1 … 256 characters
   * pattern `^[a-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  /** @default "Exact" */
  type?: "Exact" | "Present" | "RegularExpression" | "Absent" | "Prefix";
  value?: string;
}
export interface MeshRetrySpecToDefaultGrpcRateLimitedBackOffResetHeaders {
  format: "Seconds" | "UnixTimestamp";
  /**
   * 1 … 256 characters
   * pattern `^[a-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshServiceProps): { [K in keyof MeshServiceProps]: MeshServiceProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshService' };
  constructor(scope: Construct, id: string, props?: MeshServiceProps);
}
export interface MeshServiceProps {
  metadata?: ObjectMeta;
  spec?: MeshServiceSpec;
  status?: MeshServiceStatus;
}
export interface MeshServiceSpec {
  identities?: readonly MeshServiceSpecIdentities[];
  /** one per `port`, `appProtocol` */
  ports?: readonly MeshServiceSpecPorts[];
  selector?: MeshServiceSpecSelector;
  /** @default "Unavailable" */
  state?: "Available" | "Unavailable";
}
export interface MeshServiceStatus {
  addresses?: readonly MeshServiceStatusAddresses[];
  dataplaneProxies?: MeshServiceStatusDataplaneProxies;
  hostnameGenerators?: readonly MeshServiceStatusHostnameGenerators[];
  tls?: MeshServiceStatusTls;
  vips?: readonly MeshServiceStatusVips[];
}
export interface MeshServiceSpecIdentities {
  type: "ServiceTag" | "SpiffeID";
  value: string;
}
export interface MeshServiceSpecPorts {
  /** @default "tcp" */
  appProtocol?: string;
  name?: string;
  port: number;
  targetPort?: number | string;
}
export interface MeshServiceSpecSelector {
  dataplaneLabels?: MeshServiceSpecSelectorDataplaneLabels;
  dataplaneRef?: MeshServiceSpecSelectorDataplaneRef;
  dataplaneTags?: { [k: string]: string };
}
export interface MeshServiceStatusAddresses {
  hostname?: string;
  hostnameGeneratorRef?: MeshServiceStatusAddressesHostnameGeneratorRef;
  origin?: string;
}
export interface MeshServiceStatusDataplaneProxies {
  connected?: number;
  healthy?: number;
  total?: number;
}
export interface MeshServiceStatusHostnameGenerators {
  /** one per `type` */
  conditions?: readonly MeshServiceStatusHostnameGeneratorsConditions[];
  hostnameGeneratorRef: MeshServiceStatusAddressesHostnameGeneratorRef;
}
export interface MeshServiceStatusTls {
  status?: "Ready" | "NotReady";
}
export interface MeshServiceStatusVips {
  ip?: string;
}
export interface MeshServiceSpecSelectorDataplaneLabels {
  matchLabels?: { [k: string]: string };
}
export interface MeshServiceSpecSelectorDataplaneRef {
  name?: string;
}
export interface MeshServiceStatusAddressesHostnameGeneratorRef {
  coreName: string;
}
export interface MeshServiceStatusHostnameGeneratorsConditions {
  /** at most 32768 characters */
  message: string;
  /**
   * 1 … 1024 characters
   * pattern `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`
   */
  reason: string;
  status: "True" | "False" | "Unknown";
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  type: string;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshTCPRoute extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshTCPRouteProps): { [K in keyof MeshTCPRouteProps]: MeshTCPRouteProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshTCPRoute' };
  constructor(scope: Construct, id: string, props?: MeshTCPRouteProps);
}
export interface MeshTCPRouteProps {
  metadata?: ObjectMeta;
  spec?: MeshTCPRouteSpec;
}
export interface MeshTCPRouteSpec {
  targetRef?: MeshTCPRouteSpecTargetRef;
  /** at least 1 item */
  to?: readonly MeshTCPRouteSpecTo[];
}
export interface MeshTCPRouteSpecTargetRef {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
}
export interface MeshTCPRouteSpecTo {
  /** at most 1 item */
  rules: readonly MeshTCPRouteSpecToRules[];
  targetRef: MeshTCPRouteSpecTargetRef;
}
export interface MeshTCPRouteSpecToRules {
  default: MeshTCPRouteSpecToRulesDefault;
}
export interface MeshTCPRouteSpecToRulesDefault {
  backendRefs?: readonly MeshTCPRouteSpecToRulesDefaultBackendRefs[];
}
export interface MeshTCPRouteSpecToRulesDefaultBackendRefs {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  port?: number;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
  /**
   * at least 0
   * @default 1
   */
  weight?: number;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshTLS extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshTLSProps): { [K in keyof MeshTLSProps]: MeshTLSProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshTLS' };
  constructor(scope: Construct, id: string, props?: MeshTLSProps);
}
export interface MeshTLSProps {
  metadata?: ObjectMeta;
  spec?: MeshTLSSpec;
}
export interface MeshTLSSpec {
  from?: readonly MeshTLSSpecFrom[];
  rules?: readonly MeshTLSSpecRules[];
  targetRef?: MeshTLSSpecTargetRef;
}
export interface MeshTLSSpecFrom {
  default?: MeshTLSSpecFromDefault;
  targetRef: MeshTLSSpecTargetRef;
}
export interface MeshTLSSpecRules {
  default?: MeshTLSSpecFromDefault;
}
export interface MeshTLSSpecTargetRef {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
}
export interface MeshTLSSpecFromDefault {
  mode?: "Permissive" | "Strict";
  tlsCiphers?: readonly ("ECDHE-ECDSA-AES128-GCM-SHA256" | "ECDHE-ECDSA-AES256-GCM-SHA384" | "ECDHE-ECDSA-CHACHA20-POLY1305" | "ECDHE-RSA-AES128-GCM-SHA256" | "ECDHE-RSA-AES256-GCM-SHA384" | "ECDHE-RSA-CHACHA20-POLY1305")[];
  tlsVersion?: MeshTLSSpecFromDefaultTlsVersion;
}
export interface MeshTLSSpecFromDefaultTlsVersion {
  /** @default "TLSAuto" */
  max?: "TLSAuto" | "TLS10" | "TLS11" | "TLS12" | "TLS13";
  /** @default "TLSAuto" */
  min?: "TLSAuto" | "TLS10" | "TLS11" | "TLS12" | "TLS13";
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshTimeout extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshTimeoutProps): { [K in keyof MeshTimeoutProps]: MeshTimeoutProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshTimeout' };
  constructor(scope: Construct, id: string, props?: MeshTimeoutProps);
}
export interface MeshTimeoutProps {
  metadata?: ObjectMeta;
  spec?: MeshTimeoutSpec;
}
export interface MeshTimeoutSpec {
  from?: readonly MeshTimeoutSpecFrom[];
  rules?: readonly MeshTimeoutSpecRules[];
  targetRef?: MeshTimeoutSpecTargetRef;
  to?: readonly MeshTimeoutSpecFrom[];
}
export interface MeshTimeoutSpecFrom {
  default?: MeshTimeoutSpecFromDefault;
  targetRef: MeshTimeoutSpecTargetRef;
}
export interface MeshTimeoutSpecRules {
  default?: MeshTimeoutSpecFromDefault;
  matches?: readonly MeshTimeoutSpecRulesMatches[];
}
export interface MeshTimeoutSpecTargetRef {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
}
export interface MeshTimeoutSpecFromDefault {
  connectionTimeout?: string;
  http?: MeshTimeoutSpecFromDefaultHttp;
  idleTimeout?: string;
}
export interface MeshTimeoutSpecRulesMatches {
  sni?: MeshTimeoutSpecRulesMatchesSni;
  spiffeID?: MeshTimeoutSpecRulesMatchesSpiffeID;
}
export interface MeshTimeoutSpecFromDefaultHttp {
  maxConnectionDuration?: string;
  maxStreamDuration?: string;
  requestHeadersTimeout?: string;
  requestTimeout?: string;
  streamIdleTimeout?: string;
}
export interface MeshTimeoutSpecRulesMatchesSni {
  type: "Exact";
  value: string;
}
export interface MeshTimeoutSpecRulesMatchesSpiffeID {
  type: "Exact" | "Prefix";
  value: string;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshTrace extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshTraceProps): { [K in keyof MeshTraceProps]: MeshTraceProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshTrace' };
  constructor(scope: Construct, id: string, props?: MeshTraceProps);
}
export interface MeshTraceProps {
  metadata?: ObjectMeta;
  spec?: MeshTraceSpec;
  status?: MeshTraceStatus;
}
export interface MeshTraceSpec {
  default?: MeshTraceSpecDefault;
  targetRef?: MeshTraceSpecTargetRef;
}
export interface MeshTraceStatus {
  conditions?: readonly MeshTraceStatusConditions[];
}
export interface MeshTraceSpecDefault {
  /** at most 1 item */
  backends?: readonly MeshTraceSpecDefaultBackends[];
  sampling?: MeshTraceSpecDefaultSampling;
  tags?: readonly MeshTraceSpecDefaultTags[];
}
export interface MeshTraceSpecTargetRef {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
}
export interface MeshTraceStatusConditions {
  /** at most 32768 characters */
  message: string;
  /**
   * 1 … 1024 characters
   * pattern `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`
   */
  reason: string;
  status: "True" | "False" | "Unknown";
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  type: string;
}
export interface MeshTraceSpecDefaultBackends {
  datadog?: MeshTraceSpecDefaultBackendsDatadog;
  openTelemetry?: MeshTraceSpecDefaultBackendsOpenTelemetry;
  type: "Zipkin" | "Datadog" | "OpenTelemetry";
  zipkin?: MeshTraceSpecDefaultBackendsZipkin;
}
export interface MeshTraceSpecDefaultSampling {
  client?: number | string;
  overall?: number | string;
  random?: number | string;
}
export interface MeshTraceSpecDefaultTags {
  header?: MeshTraceSpecDefaultTagsHeader;
  literal?: string;
  name: string;
}
export interface MeshTraceSpecDefaultBackendsDatadog {
  splitService?: boolean;
  url: string;
}
export interface MeshTraceSpecDefaultBackendsOpenTelemetry {
  backendRef?: MeshTraceSpecDefaultBackendsOpenTelemetryBackendRef;
  endpoint?: string;
}
export interface MeshTraceSpecDefaultBackendsZipkin {
  /** @default "httpJson" */
  apiVersion?: "httpJson" | "httpProto";
  /** @default true */
  sharedSpanContext?: boolean;
  traceId128bit?: boolean;
  url: string;
}
export interface MeshTraceSpecDefaultTagsHeader {
  default?: string;
  name: string;
}
export interface MeshTraceSpecDefaultBackendsOpenTelemetryBackendRef {
  kind: "MeshOpenTelemetryBackend";
  labels?: { [k: string]: string };
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshTrafficPermission extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshTrafficPermissionProps): { [K in keyof MeshTrafficPermissionProps]: MeshTrafficPermissionProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshTrafficPermission' };
  constructor(scope: Construct, id: string, props?: MeshTrafficPermissionProps);
}
export interface MeshTrafficPermissionProps {
  metadata?: ObjectMeta;
  spec?: MeshTrafficPermissionSpec;
}
export interface MeshTrafficPermissionSpec {
  from?: readonly MeshTrafficPermissionSpecFrom[];
  rules?: readonly MeshTrafficPermissionSpecRules[];
  targetRef?: MeshTrafficPermissionSpecTargetRef;
}
export interface MeshTrafficPermissionSpecFrom {
  default?: MeshTrafficPermissionSpecFromDefault;
  targetRef: MeshTrafficPermissionSpecTargetRef;
}
export interface MeshTrafficPermissionSpecRules {
  default: MeshTrafficPermissionSpecRulesDefault;
}
export interface MeshTrafficPermissionSpecTargetRef {
  kind: "Mesh" | "MeshSubset" | "MeshGateway" | "MeshService" | "MeshExternalService" | "MeshMultiZoneService" | "MeshServiceSubset" | "MeshHTTPRoute" | "Dataplane";
  labels?: { [k: string]: string };
  mesh?: string;
  name?: string;
  namespace?: string;
  proxyTypes?: readonly ("Sidecar" | "Gateway")[];
  sectionName?: string;
  tags?: { [k: string]: string };
}
export interface MeshTrafficPermissionSpecFromDefault {
  action?: "Allow" | "Deny" | "AllowWithShadowDeny";
}
export interface MeshTrafficPermissionSpecRulesDefault {
  allow?: readonly MeshTrafficPermissionSpecRulesDefaultAllow[];
  allowWithShadowDeny?: readonly MeshTrafficPermissionSpecRulesDefaultAllow[];
  deny?: readonly MeshTrafficPermissionSpecRulesDefaultAllow[];
}
export interface MeshTrafficPermissionSpecRulesDefaultAllow {
  sni?: MeshTrafficPermissionSpecRulesDefaultAllowSni;
  spiffeID?: MeshTrafficPermissionSpecRulesDefaultAllowSpiffeID;
}
export interface MeshTrafficPermissionSpecRulesDefaultAllowSni {
  type: "Exact";
  value: string;
}
export interface MeshTrafficPermissionSpecRulesDefaultAllowSpiffeID {
  type: "Exact" | "Prefix";
  value: string;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshTrust extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshTrustProps): { [K in keyof MeshTrustProps]: MeshTrustProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshTrust' };
  constructor(scope: Construct, id: string, props?: MeshTrustProps);
}
export interface MeshTrustProps {
  metadata?: ObjectMeta;
  spec?: MeshTrustSpec;
  status?: MeshTrustStatus;
}
export interface MeshTrustSpec {
  /** at least 1 item */
  caBundles: readonly MeshTrustSpecCaBundles[];
  origin?: MeshTrustSpecOrigin;
  /** at most 253 characters */
  trustDomain: string;
}
export interface MeshTrustStatus {
  origin?: MeshTrustSpecOrigin;
}
export interface MeshTrustSpecCaBundles {
  pem?: MeshTrustSpecCaBundlesPem;
  type: "Pem";
}
export interface MeshTrustSpecOrigin {
  kri?: string;
}
export interface MeshTrustSpecCaBundlesPem {
  value: string;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class MeshZoneAddress extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshZoneAddressProps): { [K in keyof MeshZoneAddressProps]: MeshZoneAddressProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'MeshZoneAddress' };
  constructor(scope: Construct, id: string, props?: MeshZoneAddressProps);
}
export interface MeshZoneAddressProps {
  metadata?: ObjectMeta;
  spec?: MeshZoneAddressSpec;
}
export interface MeshZoneAddressSpec {
  /** at least 1 character */
  address: string;
  /** 1 … 65535 */
  port: number;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class ProxyTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ProxyTemplateProps): { [K in keyof ProxyTemplateProps]: ProxyTemplateProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'ProxyTemplate' };
  constructor(scope: Construct, id: string, props?: ProxyTemplateProps);
}
export interface ProxyTemplateProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class RateLimit extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RateLimitProps): { [K in keyof RateLimitProps]: RateLimitProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'RateLimit' };
  constructor(scope: Construct, id: string, props?: RateLimitProps);
}
export interface RateLimitProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class Retry extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RetryProps): { [K in keyof RetryProps]: RetryProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'Retry' };
  constructor(scope: Construct, id: string, props?: RetryProps);
}
export interface RetryProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class ServiceInsight extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceInsightProps): { [K in keyof ServiceInsightProps]: ServiceInsightProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'ServiceInsight' };
  constructor(scope: Construct, id: string, props?: ServiceInsightProps);
}
export interface ServiceInsightProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class Timeout extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TimeoutProps): { [K in keyof TimeoutProps]: TimeoutProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'Timeout' };
  constructor(scope: Construct, id: string, props?: TimeoutProps);
}
export interface TimeoutProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class TrafficLog extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TrafficLogProps): { [K in keyof TrafficLogProps]: TrafficLogProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'TrafficLog' };
  constructor(scope: Construct, id: string, props?: TrafficLogProps);
}
export interface TrafficLogProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class TrafficPermission extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TrafficPermissionProps): { [K in keyof TrafficPermissionProps]: TrafficPermissionProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'TrafficPermission' };
  constructor(scope: Construct, id: string, props?: TrafficPermissionProps);
}
export interface TrafficPermissionProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class TrafficRoute extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TrafficRouteProps): { [K in keyof TrafficRouteProps]: TrafficRouteProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'TrafficRoute' };
  constructor(scope: Construct, id: string, props?: TrafficRouteProps);
}
export interface TrafficRouteProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class TrafficTrace extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TrafficTraceProps): { [K in keyof TrafficTraceProps]: TrafficTraceProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'TrafficTrace' };
  constructor(scope: Construct, id: string, props?: TrafficTraceProps);
}
export interface TrafficTraceProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class VirtualOutbound extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: VirtualOutboundProps): { [K in keyof VirtualOutboundProps]: VirtualOutboundProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'VirtualOutbound' };
  constructor(scope: Construct, id: string, props?: VirtualOutboundProps);
}
export interface VirtualOutboundProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class Workload extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: WorkloadProps): { [K in keyof WorkloadProps]: WorkloadProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'Workload' };
  constructor(scope: Construct, id: string, props?: WorkloadProps);
}
export interface WorkloadProps {
  metadata?: ObjectMeta;
  spec?: Record<string, never>;
  status?: WorkloadStatus;
}
export interface WorkloadStatus {
  dataplaneProxies?: WorkloadStatusDataplaneProxies;
}
export interface WorkloadStatusDataplaneProxies {
  connected: number;
  healthy: number;
  total: number;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class Zone extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ZoneProps): { [K in keyof ZoneProps]: ZoneProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'Zone' };
  constructor(scope: Construct, id: string, props?: ZoneProps);
}
export interface ZoneProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class ZoneEgress extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ZoneEgressProps): { [K in keyof ZoneEgressProps]: ZoneEgressProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'ZoneEgress' };
  constructor(scope: Construct, id: string, props?: ZoneEgressProps);
}
export interface ZoneEgressProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class ZoneEgressInsight extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ZoneEgressInsightProps): { [K in keyof ZoneEgressInsightProps]: ZoneEgressInsightProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'ZoneEgressInsight' };
  constructor(scope: Construct, id: string, props?: ZoneEgressInsightProps);
}
export interface ZoneEgressInsightProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class ZoneIngress extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ZoneIngressProps): { [K in keyof ZoneIngressProps]: ZoneIngressProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'ZoneIngress' };
  constructor(scope: Construct, id: string, props?: ZoneIngressProps);
}
export interface ZoneIngressProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, namespaced
 * @see https://github.com/kumahq/kuma
 */
export declare class ZoneIngressInsight extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ZoneIngressInsightProps): { [K in keyof ZoneIngressInsightProps]: ZoneIngressInsightProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'ZoneIngressInsight' };
  constructor(scope: Construct, id: string, props?: ZoneIngressInsightProps);
}
export interface ZoneIngressInsightProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}
/**
 * `kuma.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kumahq/kuma
 */
export declare class ZoneInsight extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ZoneInsightProps): { [K in keyof ZoneInsightProps]: ZoneInsightProps[K] } & { apiVersion: 'kuma.io/v1alpha1'; kind: 'ZoneInsight' };
  constructor(scope: Construct, id: string, props?: ZoneInsightProps);
}
export interface ZoneInsightProps {
  mesh?: string;
  metadata?: ObjectMeta;
  spec?: unknown;
}

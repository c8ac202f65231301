// Machine-written by `npx projen generate` from gke 2026-05-14 (github:GoogleCloudPlatform/gke-managed-certs@c51410116a81e8c0e1defe81607951509acea979, github:GoogleCloudPlatform/gke-networking-recipes@cce161862be77c541b1b1eac8899e7012f5a9985, github:tommy351/kubernetes-models-ts@f819b64baeb1a8cf7da7c5cfdf4faa6339112e9a, digest 7b7319a572a8741e79ea4bb5d08ac67f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `anthos.gke.io/v1alpha1`, cluster-scoped
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class Entitlement extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EntitlementProps): { [K in keyof EntitlementProps]: EntitlementProps[K] } & { apiVersion: 'anthos.gke.io/v1alpha1'; kind: 'Entitlement' };
  constructor(scope: Construct, id: string, props?: EntitlementProps);
}
export interface EntitlementProps {
  metadata?: ObjectMeta;
  spec?: EntitlementSpec;
}
export interface EntitlementSpec {
  /** format date-time */
  expirationTimestamp?: string;
}
/**
 * `autoscaling.gke.io/v1beta1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class MultidimPodAutoscaler extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MultidimPodAutoscalerProps): { [K in keyof MultidimPodAutoscalerProps]: MultidimPodAutoscalerProps[K] } & { apiVersion: 'autoscaling.gke.io/v1beta1'; kind: 'MultidimPodAutoscaler' };
  constructor(scope: Construct, id: string, props: MultidimPodAutoscalerProps);
}
export interface MultidimPodAutoscalerProps {
  metadata?: ObjectMeta;
  spec: MultidimPodAutoscalerSpec;
}
export interface MultidimPodAutoscalerSpec {
  constraints: MultidimPodAutoscalerSpecConstraints;
  goals: MultidimPodAutoscalerSpecGoals;
  policy?: MultidimPodAutoscalerSpecPolicy;
  scaleTargetRef: MultidimPodAutoscalerSpecScaleTargetRef;
}
export interface MultidimPodAutoscalerSpecConstraints {
  container?: readonly MultidimPodAutoscalerSpecConstraintsContainer[];
  containerControlledResources: readonly ("memory")[];
  global?: MultidimPodAutoscalerSpecConstraintsGlobal;
  pod?: MultidimPodAutoscalerSpecConstraintsPod;
}
export interface MultidimPodAutoscalerSpecGoals {
  metrics: readonly MultidimPodAutoscalerSpecGoalsMetrics[];
}
export interface MultidimPodAutoscalerSpecPolicy {
  updateMode?: "Auto";
}
export interface MultidimPodAutoscalerSpecScaleTargetRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
}
export interface MultidimPodAutoscalerSpecConstraintsContainer {
  name?: string;
  requests?: MultidimPodAutoscalerSpecConstraintsContainerRequests;
}
export interface MultidimPodAutoscalerSpecConstraintsGlobal {
  /** at least 0 */
  maxReplicas?: number;
  /**
   * at least 0
   * @default 1
   */
  minReplicas?: number;
  requests?: MultidimPodAutoscalerSpecConstraintsContainerRequests;
}
export interface MultidimPodAutoscalerSpecConstraintsPod {
  requests?: MultidimPodAutoscalerSpecConstraintsContainerRequests;
}
export interface MultidimPodAutoscalerSpecGoalsMetrics {
  resource: MultidimPodAutoscalerSpecGoalsMetricsResource;
  type: "Resource";
}
export interface MultidimPodAutoscalerSpecConstraintsContainerRequests {
  maxAllowed?: Record<string, unknown>;
  minAllowed?: Record<string, unknown>;
}
export interface MultidimPodAutoscalerSpecGoalsMetricsResource {
  name: "cpu";
  target: MultidimPodAutoscalerSpecGoalsMetricsResourceTarget;
}
export interface MultidimPodAutoscalerSpecGoalsMetricsResourceTarget {
  /** 0 … 100 */
  averageUtilization?: number;
  averageValue?: number | string;
  type?: "Utilization" | "Value" | "AverageValue";
  value?: number | string;
}
/**
 * `cloud.google.com/v1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class BackendConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BackendConfigProps): { [K in keyof BackendConfigProps]: BackendConfigProps[K] } & { apiVersion: 'cloud.google.com/v1'; kind: 'BackendConfig' };
  constructor(scope: Construct, id: string, props?: BackendConfigProps);
}
export interface BackendConfigProps {
  metadata?: ObjectMeta;
  spec?: BackendConfigSpec;
  status?: Record<string, never>;
}
export interface BackendConfigSpec {
  cdn?: BackendConfigSpecCdn;
  connectionDraining?: BackendConfigSpecConnectionDraining;
  customRequestHeaders?: BackendConfigSpecCustomRequestHeaders;
  healthCheck?: BackendConfigSpecHealthCheck;
  iap?: BackendConfigSpecIap;
  logging?: BackendConfigSpecLogging;
  securityPolicy?: BackendConfigSpecSecurityPolicy;
  sessionAffinity?: BackendConfigSpecSessionAffinity;
  timeoutSec?: number;
}
export interface BackendConfigSpecCdn {
  bypassCacheOnRequestHeaders?: readonly BackendConfigSpecCdnBypassCacheOnRequestHeaders[];
  cacheMode?: string;
  cachePolicy?: BackendConfigSpecCdnCachePolicy;
  clientTtl?: number;
  defaultTtl?: number;
  enabled: boolean;
  maxTtl?: number;
  negativeCaching?: boolean;
  negativeCachingPolicy?: readonly BackendConfigSpecCdnNegativeCachingPolicy[];
  requestCoalescing?: boolean;
  serveWhileStale?: number;
  signedUrlCacheMaxAgeSec?: number;
  signedUrlKeys?: readonly BackendConfigSpecCdnSignedUrlKeys[];
}
export interface BackendConfigSpecConnectionDraining {
  drainingTimeoutSec?: number;
}
export interface BackendConfigSpecCustomRequestHeaders {
  headers?: readonly string[];
}
export interface BackendConfigSpecHealthCheck {
  checkIntervalSec?: number;
  healthyThreshold?: number;
  port?: number;
  requestPath?: string;
  timeoutSec?: number;
  type?: string;
  unhealthyThreshold?: number;
}
export interface BackendConfigSpecIap {
  enabled: boolean;
  oauthclientCredentials: BackendConfigSpecIapOauthclientCredentials;
}
export interface BackendConfigSpecLogging {
  enable?: boolean;
  sampleRate?: number;
}
export interface BackendConfigSpecSecurityPolicy {
  name: string;
}
export interface BackendConfigSpecSessionAffinity {
  affinityCookieTtlSec?: number;
  affinityType?: string;
}
export interface BackendConfigSpecCdnBypassCacheOnRequestHeaders {
  headerName?: string;
}
export interface BackendConfigSpecCdnCachePolicy {
  includeHost?: boolean;
  includeProtocol?: boolean;
  includeQueryString?: boolean;
  queryStringBlacklist?: readonly string[];
  queryStringWhitelist?: readonly string[];
}
export interface BackendConfigSpecCdnNegativeCachingPolicy {
  code?: number;
  ttl?: number;
}
export interface BackendConfigSpecCdnSignedUrlKeys {
  keyName?: string;
  keyValue?: string;
  /** → Secret */
  secretName?: string;
}
export interface BackendConfigSpecIapOauthclientCredentials {
  clientID?: string;
  clientSecret?: string;
  /** → Secret */
  secretName: string;
}
/**
 * `cloud.google.com/v1beta1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class BackendConfigV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BackendConfigV1Beta1Props): { [K in keyof BackendConfigV1Beta1Props]: BackendConfigV1Beta1Props[K] } & { apiVersion: 'cloud.google.com/v1beta1'; kind: 'BackendConfig' };
  constructor(scope: Construct, id: string, props?: BackendConfigV1Beta1Props);
}
export interface BackendConfigV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: BackendConfigV1Beta1Spec;
  status?: Record<string, never>;
}
export interface BackendConfigV1Beta1Spec {
  cdn?: BackendConfigV1Beta1SpecCdn;
  connectionDraining?: BackendConfigSpecConnectionDraining;
  customRequestHeaders?: BackendConfigSpecCustomRequestHeaders;
  healthCheck?: BackendConfigSpecHealthCheck;
  iap?: BackendConfigSpecIap;
  securityPolicy?: BackendConfigSpecSecurityPolicy;
  sessionAffinity?: BackendConfigSpecSessionAffinity;
  timeoutSec?: number;
}
export interface BackendConfigV1Beta1SpecCdn {
  cachePolicy?: BackendConfigSpecCdnCachePolicy;
  enabled: boolean;
}
/**
 * `cloud.google.com/v1`, cluster-scoped
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class ComputeClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ComputeClassProps): { [K in keyof ComputeClassProps]: ComputeClassProps[K] } & { apiVersion: 'cloud.google.com/v1'; kind: 'ComputeClass' };
  constructor(scope: Construct, id: string, props: ComputeClassProps);
}
export interface ComputeClassProps {
  metadata?: ObjectMeta;
  spec: ComputeClassSpec;
}
export interface ComputeClassSpec {
  activeMigration?: ComputeClassSpecActiveMigration;
  autoscalingPolicy?: ComputeClassSpecAutoscalingPolicy;
  nodePoolAutoCreation?: ComputeClassSpecNodePoolAutoCreation;
  priorities?: readonly ComputeClassSpecPriorities[];
  /** @default "ScaleUpAnyway" */
  whenUnsatisfiable?: "ScaleUpAnyway" | "DoNotScaleUp";
}
export interface ComputeClassSpecActiveMigration {
  optimizeRulePriority?: boolean;
}
export interface ComputeClassSpecAutoscalingPolicy {
  /** 1 … 1440 */
  consolidationDelayMinutes?: number;
  /** 0 … 100 */
  consolidationThreshold?: number;
  /** 0 … 100 */
  gpuConsolidationThreshold?: number;
}
export interface ComputeClassSpecNodePoolAutoCreation {
  enabled?: boolean;
}
/**
 * at least 1 field
 * rule: `has(self.nodepools) ? (size(dyn(self)) == 1) : true`
 */
export interface ComputeClassSpecPriorities {
  gpu?: ComputeClassSpecPrioritiesGpu;
  machineFamily?: string;
  machineType?: string;
  /** at least 0 */
  minCores?: number;
  /** at least 0 */
  minMemoryGb?: number;
  nodepools?: readonly string[];
  spot?: boolean;
  storage?: ComputeClassSpecPrioritiesStorage;
  tpu?: ComputeClassSpecPrioritiesTpu;
}
export interface ComputeClassSpecPrioritiesGpu {
  count?: number;
  type?: string;
}
export interface ComputeClassSpecPrioritiesStorage {
  /** pattern `projects/[^/]+/locations/[^/]+/keyRings/[^/]+/cryptoKeys/[^/]+` */
  bootDiskKMSKey?: string;
  /** at least 10 */
  bootDiskSize?: number;
  bootDiskType?: "pd-balanced" | "pd-standard" | "pd-ssd" | "hyperdisk-balanced";
  /** at least 1 */
  localSSDCount?: number;
}
export interface ComputeClassSpecPrioritiesTpu {
  count?: number;
  topology?: string;
  type?: string;
}
/**
 * `hub.gke.io/v1`, cluster-scoped
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class Membership extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MembershipProps): { [K in keyof MembershipProps]: MembershipProps[K] } & { apiVersion: 'hub.gke.io/v1'; kind: 'Membership' };
  constructor(scope: Construct, id: string, props: MembershipProps);
}
export interface MembershipProps {
  metadata?: ObjectMeta;
  spec: MembershipSpec;
}
export interface MembershipSpec {
  identity_provider?: string;
  owner?: MembershipSpecOwner;
  workload_identity_pool?: string;
}
export interface MembershipSpecOwner {
  id?: string;
}
/**
 * `monitoring.gke.io/v1alpha1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class PodMonitor extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PodMonitorProps): { [K in keyof PodMonitorProps]: PodMonitorProps[K] } & { apiVersion: 'monitoring.gke.io/v1alpha1'; kind: 'PodMonitor' };
  constructor(scope: Construct, id: string, props: PodMonitorProps);
}
export interface PodMonitorProps {
  metadata?: ObjectMeta;
  spec: PodMonitorSpec;
}
export interface PodMonitorSpec {
  namespaceSelector?: PodMonitorSpecNamespaceSelector;
  podMetricsEndpoints: readonly PodMonitorSpecPodMetricsEndpoints[];
  selector: LabelSelector;
}
export interface PodMonitorSpecNamespaceSelector {
  any?: boolean;
  matchNames?: readonly string[];
}
export interface PodMonitorSpecPodMetricsEndpoints {
  interval?: string;
  metricRelabelings?: readonly PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  path?: string;
  port?: string;
  scheme?: string;
  scrapeTimeout?: string;
}
export interface PodMonitorSpecPodMetricsEndpointsMetricRelabelings {
  action?: string;
  regex?: string;
  separator?: string;
  sourceLabels?: readonly string[];
}
/**
 * `net.gke.io/v1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class ClusterImportConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterImportConfigProps): { [K in keyof ClusterImportConfigProps]: ClusterImportConfigProps[K] } & { apiVersion: 'net.gke.io/v1'; kind: 'ClusterImportConfig' };
  constructor(scope: Construct, id: string, props: ClusterImportConfigProps);
}
export interface ClusterImportConfigProps {
  metadata?: ObjectMeta;
  spec: ClusterImportConfigSpec;
}
export interface ClusterImportConfigSpec {
  clusteripranges?: readonly ClusterImportConfigSpecClusteripranges[];
  networks?: readonly string[];
  zones?: readonly string[];
}
export interface ClusterImportConfigSpecClusteripranges {
  cidrs?: readonly string[];
  cluster?: string;
}
/**
 * `net.gke.io/v1alpha1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class ServiceExport extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceExportProps): { [K in keyof ServiceExportProps]: ServiceExportProps[K] } & { apiVersion: 'net.gke.io/v1alpha1'; kind: 'ServiceExport' };
  constructor(scope: Construct, id: string, props?: ServiceExportProps);
}
export interface ServiceExportProps {
  metadata?: ObjectMeta;
  spec?: ServiceExportSpec;
}
export interface ServiceExportSpec {
  superclusterIP?: string;
}
/**
 * `net.gke.io/v1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class ServiceExportV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceExportV1Props): { [K in keyof ServiceExportV1Props]: ServiceExportV1Props[K] } & { apiVersion: 'net.gke.io/v1'; kind: 'ServiceExport' };
  constructor(scope: Construct, id: string, props?: ServiceExportV1Props);
}
export interface ServiceExportV1Props {
  metadata?: ObjectMeta;
}
/**
 * `net.gke.io/v1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class ServiceImport extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceImportProps): { [K in keyof ServiceImportProps]: ServiceImportProps[K] } & { apiVersion: 'net.gke.io/v1'; kind: 'ServiceImport' };
  constructor(scope: Construct, id: string, props?: ServiceImportProps);
}
export interface ServiceImportProps {
  metadata?: ObjectMeta;
  spec?: ServiceImportSpec;
}
export interface ServiceImportSpec {
  /** at most 1 item */
  ips?: readonly string[];
  ports: readonly ServiceImportSpecPorts[];
  sessionAffinity?: string;
  sessionAffinityConfig?: ServiceImportSpecSessionAffinityConfig;
  type: string;
}
export interface ServiceImportSpecPorts {
  appProtocol?: string;
  name?: string;
  port: number;
  protocol?: string;
}
export interface ServiceImportSpecSessionAffinityConfig {
  clientIP?: ServiceImportSpecSessionAffinityConfigClientIP;
}
export interface ServiceImportSpecSessionAffinityConfigClientIP {
  timeoutSeconds?: number;
}
/**
 * `net.gke.io/v1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class ServiceImportConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ServiceImportConfigProps): { [K in keyof ServiceImportConfigProps]: ServiceImportConfigProps[K] } & { apiVersion: 'net.gke.io/v1'; kind: 'ServiceImportConfig' };
  constructor(scope: Construct, id: string, props: ServiceImportConfigProps);
}
export interface ServiceImportConfigProps {
  metadata?: ObjectMeta;
  spec: ServiceImportConfigSpec;
}
export interface ServiceImportConfigSpec {
  clusters?: readonly ServiceImportConfigSpecClusters[];
  negs?: readonly string[];
}
export interface ServiceImportConfigSpecClusters {
  capacityScaler?: string;
  maxEatePerEndpoint?: string;
  maxrate?: string;
  membershipName?: string;
  neg?: string;
}
/**
 * `net.gke.io/v1alpha1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class TDGRPCRoute extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TDGRPCRouteProps): { [K in keyof TDGRPCRouteProps]: TDGRPCRouteProps[K] } & { apiVersion: 'net.gke.io/v1alpha1'; kind: 'TDGRPCRoute' };
  constructor(scope: Construct, id: string, props?: TDGRPCRouteProps);
}
export interface TDGRPCRouteProps {
  metadata?: ObjectMeta;
  spec?: TDGRPCRouteSpec;
}
export interface TDGRPCRouteSpec {
  /**
   * at most 16 items
   * each: 1 … 253 characters
   * each: pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostnames?: readonly string[];
  /** at most 32 items */
  parentRefs?: readonly TDGRPCRouteSpecParentRefs[];
  /** 1 … 16 items */
  rules: readonly TDGRPCRouteSpecRules[];
}
export interface TDGRPCRouteSpecParentRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * @default "gateway.networking.k8s.io"
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Gateway"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  /** 1 … 65535 */
  port?: number;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  sectionName?: string;
}
export interface TDGRPCRouteSpecRules {
  /** at most 16 items */
  backendRefs?: readonly TDGRPCRouteSpecRulesBackendRefs[];
  /** at most 8 items */
  matches?: readonly TDGRPCRouteSpecRulesMatches[];
}
export interface TDGRPCRouteSpecRulesBackendRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Service"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  /** 1 … 65535 */
  port?: number;
  /**
   * 0 … 1000000
   * @default 1
   */
  weight?: number;
}
export interface TDGRPCRouteSpecRulesMatches {
  headers?: readonly TDGRPCRouteSpecRulesMatchesHeaders[];
  method?: TDGRPCRouteSpecRulesMatchesMethod;
}
export interface TDGRPCRouteSpecRulesMatchesHeaders {
  /** 1 … 256 characters */
  name: string;
  /** @default "Exact" */
  type?: "Exact" | "RegularExpression" | "ImplementationSpecific";
  value: string;
}
export interface TDGRPCRouteSpecRulesMatchesMethod {
  method?: string;
  service?: string;
  /** @default "Exact" */
  type?: "Exact" | "RegularExpression" | "ImplementationSpecific";
}
/**
 * `net.gke.io/v1alpha1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class TDMesh extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TDMeshProps): { [K in keyof TDMeshProps]: TDMeshProps[K] } & { apiVersion: 'net.gke.io/v1alpha1'; kind: 'TDMesh' };
  constructor(scope: Construct, id: string, props?: TDMeshProps);
}
export interface TDMeshProps {
  metadata?: ObjectMeta;
  spec?: TDMeshSpec;
}
export interface TDMeshSpec {
  /** @default {"kinds":[{"kind":"HTTPRoute"},{"kind":"TCPRoute"},{"group":"net.gke.io","kind":"TDGRPCRoute"}],"namespaces":{"from":"All"}} */
  allowedRoutes?: TDMeshSpecAllowedRoutes;
  /** 1 … 253 characters */
  gatewayClassName: string;
}
export interface TDMeshSpecAllowedRoutes {
  /**
   * at most 8 items
   * @default [{"kind":"HTTPRoute"},{"kind":"TCPRoute"},{"group":"net.gke.io","kind":"TDGRPCRoute"}]
   */
  kinds?: readonly TDMeshSpecAllowedRoutesKinds[];
  /** @default {"from":"All"} */
  namespaces?: TDMeshSpecAllowedRoutesNamespaces;
}
export interface TDMeshSpecAllowedRoutesKinds {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * @default "gateway.networking.k8s.io"
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
}
export interface TDMeshSpecAllowedRoutesNamespaces {
  /** @default "Same" */
  from?: "All" | "Selector" | "Same";
  selector?: LabelSelector;
}
/**
 * `networking.gke.io/v1alpha1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class CDNPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CDNPolicyProps): { [K in keyof CDNPolicyProps]: CDNPolicyProps[K] } & { apiVersion: 'networking.gke.io/v1alpha1'; kind: 'CDNPolicy' };
  constructor(scope: Construct, id: string, props: CDNPolicyProps);
}
export interface CDNPolicyProps {
  metadata?: ObjectMeta;
  spec: CDNPolicySpec;
}
export interface CDNPolicySpec {
  default?: CDNPolicySpecDefault;
  targetRef: CDNPolicySpecTargetRef;
}
export interface CDNPolicySpecDefault {
  bypassCacheOnRequestHeaders?: readonly CDNPolicySpecDefaultBypassCacheOnRequestHeaders[];
  cacheMode?: "USE_ORIGIN_HEADERS" | "FORCE_CACHE_ALL" | "CACHE_ALL_STATIC";
  cachePolicy?: CDNPolicySpecDefaultCachePolicy;
  /** 0 … 31622400 */
  clientTtl?: number;
  /** 0 … 31622400 */
  defaultTtl?: number;
  disabled: boolean;
  /** 0 … 31622400 */
  maxTtl?: number;
  negativeCaching?: boolean;
  negativeCachingPolicy?: readonly CDNPolicySpecDefaultNegativeCachingPolicy[];
  requestCoalescing?: boolean;
  /** 0 … 604800 */
  serveWhileStale?: number;
  /** at least 0 */
  signedUrlCacheMaxAgeSec?: number;
}
export interface CDNPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface CDNPolicySpecDefaultBypassCacheOnRequestHeaders {
  /** at most 256 characters */
  headerName?: string;
}
export interface CDNPolicySpecDefaultCachePolicy {
  includeHost?: boolean;
  includeProtocol?: boolean;
  includeQueryString?: boolean;
  queryStringAllowlist?: readonly string[];
  queryStringDenylist?: readonly string[];
}
export interface CDNPolicySpecDefaultNegativeCachingPolicy {
  code?: 300 | 301 | 302 | 307 | 308 | 404 | 405 | 410 | 421 | 451 | 501;
  /** 0 … 1800 */
  ttl?: number;
}
/**
 * `networking.gke.io/v1beta1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class FrontendConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: FrontendConfigProps): { [K in keyof FrontendConfigProps]: FrontendConfigProps[K] } & { apiVersion: 'networking.gke.io/v1beta1'; kind: 'FrontendConfig' };
  constructor(scope: Construct, id: string, props?: FrontendConfigProps);
}
export interface FrontendConfigProps {
  metadata?: ObjectMeta;
  spec?: FrontendConfigSpec;
  status?: Record<string, never>;
}
export interface FrontendConfigSpec {
  redirectToHttps?: FrontendConfigSpecRedirectToHttps;
  sslPolicy?: string;
}
export interface FrontendConfigSpecRedirectToHttps {
  enabled: boolean;
  responseCodeName?: string;
}
/**
 * `networking.gke.io/v1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class GCPAuthzPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GCPAuthzPolicyProps): { [K in keyof GCPAuthzPolicyProps]: GCPAuthzPolicyProps[K] } & { apiVersion: 'networking.gke.io/v1'; kind: 'GCPAuthzPolicy' };
  constructor(scope: Construct, id: string, props: GCPAuthzPolicyProps);
}
export interface GCPAuthzPolicyProps {
  metadata?: ObjectMeta;
  spec: GCPAuthzPolicySpec;
}
/**
 * rule: `(self.action == 'ALLOW' || self.action == 'DENY') ? size(self.httpRules) > 0 : true`
 * rule: `!(self.action == 'CUSTOM' && !has(self.customProviders)) && !(self.action != 'CUSTOM' && has(self.customProviders))`
 */
export interface GCPAuthzPolicySpec {
  /** @default "ALLOW" */
  action?: string;
  customProviders?: GCPAuthzPolicySpecCustomProviders;
  /** at most 10 items */
  httpRules?: readonly GCPAuthzPolicySpecHttpRules[];
  /** 1 … 10 items */
  targetRefs?: readonly GCPAuthzPolicySpecTargetRefs[];
}
/** rule: `!(has(self.extensionRefs) && has(self.cloudIAP)) && (has(self.extensionRefs) || has(self.cloudIAP))` */
export interface GCPAuthzPolicySpecCustomProviders {
  cloudIAP?: boolean;
  /** 1 … 2 items */
  extensionRefs?: readonly GCPAuthzPolicySpecTargetRefs[];
}
export interface GCPAuthzPolicySpecHttpRules {
  from?: GCPAuthzPolicySpecHttpRulesFrom;
  to?: GCPAuthzPolicySpecHttpRulesTo;
  /** 1 … 512 characters */
  when?: string;
}
export interface GCPAuthzPolicySpecTargetRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
}
export interface GCPAuthzPolicySpecHttpRulesFrom {
  notSources?: readonly GCPAuthzPolicySpecHttpRulesFromNotSources[];
  sources?: readonly GCPAuthzPolicySpecHttpRulesFromNotSources[];
}
export interface GCPAuthzPolicySpecHttpRulesTo {
  notOperations?: readonly GCPAuthzPolicySpecHttpRulesToNotOperations[];
  operations?: readonly GCPAuthzPolicySpecHttpRulesToNotOperations[];
}
export interface GCPAuthzPolicySpecHttpRulesFromNotSources {
  /** at most 10 items */
  principals?: readonly GCPAuthzPolicySpecHttpRulesFromNotSourcesPrincipals[];
  /** at most 10 items */
  resources?: readonly GCPAuthzPolicySpecHttpRulesFromNotSourcesResources[];
}
export interface GCPAuthzPolicySpecHttpRulesToNotOperations {
  /** at most 10 items */
  headers?: readonly GCPAuthzPolicySpecHttpRulesToNotOperationsHeaders[];
  /** at most 10 items */
  hosts?: readonly GCPAuthzPolicySpecHttpRulesFromNotSourcesPrincipals[];
  /** at most 9 items */
  methods?: readonly ("GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH")[];
  /** at most 10 items */
  paths?: readonly GCPAuthzPolicySpecHttpRulesFromNotSourcesPrincipals[];
}
export interface GCPAuthzPolicySpecHttpRulesFromNotSourcesPrincipals {
  ignoreCase?: boolean;
  type: "Exact" | "Prefix" | "Suffix" | "Contains";
  value: string;
}
export interface GCPAuthzPolicySpecHttpRulesFromNotSourcesResources {
  iamServiceAccount?: GCPAuthzPolicySpecHttpRulesFromNotSourcesPrincipals;
  /** 1 … 10 items */
  tagValueIdSet?: readonly number[];
}
export interface GCPAuthzPolicySpecHttpRulesToNotOperationsHeaders {
  ignoreCase?: boolean;
  /**
   * 1 … 256 characters
   * pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  type: "Exact" | "Prefix" | "Suffix" | "Contains";
  /** at most 256 characters */
  value?: string;
}
/**
 * `networking.gke.io/v1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class GCPBackendPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GCPBackendPolicyProps): { [K in keyof GCPBackendPolicyProps]: GCPBackendPolicyProps[K] } & { apiVersion: 'networking.gke.io/v1'; kind: 'GCPBackendPolicy' };
  constructor(scope: Construct, id: string, props: GCPBackendPolicyProps);
}
export interface GCPBackendPolicyProps {
  metadata?: ObjectMeta;
  spec: GCPBackendPolicySpec;
}
export interface GCPBackendPolicySpec {
  default?: GCPBackendPolicySpecDefault;
  targetRef: GCPBackendPolicySpecTargetRef;
}
export interface GCPBackendPolicySpecDefault {
  connectionDraining?: GCPBackendPolicySpecDefaultConnectionDraining;
  iap?: GCPBackendPolicySpecDefaultIap;
  logging?: GCPBackendPolicySpecDefaultLogging;
  securityPolicy?: string;
  sessionAffinity?: GCPBackendPolicySpecDefaultSessionAffinity;
  /** 1 … 2147483647 */
  timeoutSec?: number;
}
export interface GCPBackendPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface GCPBackendPolicySpecDefaultConnectionDraining {
  /** 0 … 3600 */
  drainingTimeoutSec?: number;
}
export interface GCPBackendPolicySpecDefaultIap {
  clientID?: string;
  enabled?: boolean;
  oauth2ClientSecret?: GCPBackendPolicySpecDefaultIapOauth2ClientSecret;
}
export interface GCPBackendPolicySpecDefaultLogging {
  enabled?: boolean;
  /** 0 … 1000000 */
  sampleRate?: number;
}
export interface GCPBackendPolicySpecDefaultSessionAffinity {
  /** 0 … 1209600 */
  cookieTtlSec?: number;
  type?: "CLIENT_IP" | "CLIENT_IP_PORT_PROTO" | "CLIENT_IP_PROTO" | "GENERATED_COOKIE" | "HEADER_FIELD" | "HTTP_COOKIE" | "NONE";
}
export interface GCPBackendPolicySpecDefaultIapOauth2ClientSecret {
  name?: string;
}
/**
 * `networking.gke.io/v1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class GCPGatewayPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GCPGatewayPolicyProps): { [K in keyof GCPGatewayPolicyProps]: GCPGatewayPolicyProps[K] } & { apiVersion: 'networking.gke.io/v1'; kind: 'GCPGatewayPolicy' };
  constructor(scope: Construct, id: string, props: GCPGatewayPolicyProps);
}
export interface GCPGatewayPolicyProps {
  metadata?: ObjectMeta;
  spec: GCPGatewayPolicySpec;
}
export interface GCPGatewayPolicySpec {
  default?: GCPGatewayPolicySpecDefault;
  targetRef: GCPGatewayPolicySpecTargetRef;
}
export interface GCPGatewayPolicySpecDefault {
  allowGlobalAccess?: boolean;
  sslPolicy?: string;
}
export interface GCPGatewayPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `networking.gke.io/v1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class GCPSessionAffinityFilter extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GCPSessionAffinityFilterProps): { [K in keyof GCPSessionAffinityFilterProps]: GCPSessionAffinityFilterProps[K] } & { apiVersion: 'networking.gke.io/v1'; kind: 'GCPSessionAffinityFilter' };
  constructor(scope: Construct, id: string, props: GCPSessionAffinityFilterProps);
}
export interface GCPSessionAffinityFilterProps {
  metadata?: ObjectMeta;
  spec: GCPSessionAffinityFilterSpec;
}
export interface GCPSessionAffinityFilterSpec {
  statefulGeneratedCookie?: GCPSessionAffinityFilterSpecStatefulGeneratedCookie;
}
export interface GCPSessionAffinityFilterSpecStatefulGeneratedCookie {
  cookieTtlSeconds: number;
}
/**
 * `networking.gke.io/v1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class GCPSessionAffinityPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GCPSessionAffinityPolicyProps): { [K in keyof GCPSessionAffinityPolicyProps]: GCPSessionAffinityPolicyProps[K] } & { apiVersion: 'networking.gke.io/v1'; kind: 'GCPSessionAffinityPolicy' };
  constructor(scope: Construct, id: string, props: GCPSessionAffinityPolicyProps);
}
export interface GCPSessionAffinityPolicyProps {
  metadata?: ObjectMeta;
  spec: GCPSessionAffinityPolicySpec;
}
export interface GCPSessionAffinityPolicySpec {
  statefulGeneratedCookie?: GCPSessionAffinityPolicySpecStatefulGeneratedCookie;
  targetRef: GCPSessionAffinityPolicySpecTargetRef;
}
export interface GCPSessionAffinityPolicySpecStatefulGeneratedCookie {
  cookieTtlSeconds: number;
}
export interface GCPSessionAffinityPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `networking.gke.io/v1alpha1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class GRPCRouteRetryPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GRPCRouteRetryPolicyProps): { [K in keyof GRPCRouteRetryPolicyProps]: GRPCRouteRetryPolicyProps[K] } & { apiVersion: 'networking.gke.io/v1alpha1'; kind: 'GRPCRouteRetryPolicy' };
  constructor(scope: Construct, id: string, props: GRPCRouteRetryPolicyProps);
}
export interface GRPCRouteRetryPolicyProps {
  metadata?: ObjectMeta;
  spec: GRPCRouteRetryPolicySpec;
}
export interface GRPCRouteRetryPolicySpec {
  default?: GRPCRouteRetryPolicySpecDefault;
  targetRef: GRPCRouteRetryPolicySpecTargetRef;
}
export interface GRPCRouteRetryPolicySpecDefault {
  /**
   * at least 1
   * @default 1
   */
  numRetries?: number;
  perTryTimeout?: GRPCRouteRetryPolicySpecDefaultPerTryTimeout;
  retryConditions?: readonly string[];
}
export interface GRPCRouteRetryPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface GRPCRouteRetryPolicySpecDefaultPerTryTimeout {
  /** 0 … 999999999 */
  nanos?: number;
  /** 0 … 315576000000 */
  seconds?: number;
}
/**
 * `networking.gke.io/v1alpha1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class HTTPRouteRetryPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: HTTPRouteRetryPolicyProps): { [K in keyof HTTPRouteRetryPolicyProps]: HTTPRouteRetryPolicyProps[K] } & { apiVersion: 'networking.gke.io/v1alpha1'; kind: 'HTTPRouteRetryPolicy' };
  constructor(scope: Construct, id: string, props: HTTPRouteRetryPolicyProps);
}
export interface HTTPRouteRetryPolicyProps {
  metadata?: ObjectMeta;
  spec: HTTPRouteRetryPolicySpec;
}
export interface HTTPRouteRetryPolicySpec {
  default?: HTTPRouteRetryPolicySpecDefault;
  targetRef: HTTPRouteRetryPolicySpecTargetRef;
}
export interface HTTPRouteRetryPolicySpecDefault {
  /**
   * at least 1
   * @default 1
   */
  numRetries?: number;
  perTryTimeout?: HTTPRouteRetryPolicySpecDefaultPerTryTimeout;
  retryConditions?: readonly string[];
}
export interface HTTPRouteRetryPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface HTTPRouteRetryPolicySpecDefaultPerTryTimeout {
  /** 0 … 999999999 */
  nanos?: number;
  /** 0 … 315576000000 */
  seconds?: number;
}
/**
 * `networking.gke.io/v1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class HealthCheckPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: HealthCheckPolicyProps): { [K in keyof HealthCheckPolicyProps]: HealthCheckPolicyProps[K] } & { apiVersion: 'networking.gke.io/v1'; kind: 'HealthCheckPolicy' };
  constructor(scope: Construct, id: string, props: HealthCheckPolicyProps);
}
export interface HealthCheckPolicyProps {
  metadata?: ObjectMeta;
  spec: HealthCheckPolicySpec;
}
export interface HealthCheckPolicySpec {
  default?: HealthCheckPolicySpecDefault;
  targetRef: HealthCheckPolicySpecTargetRef;
}
export interface HealthCheckPolicySpecDefault {
  /** 1 … 300 */
  checkIntervalSec?: number;
  config?: HealthCheckPolicySpecDefaultConfig;
  /** 1 … 10 */
  healthyThreshold?: number;
  logConfig?: HealthCheckPolicySpecDefaultLogConfig;
  /** 1 … 300 */
  timeoutSec?: number;
  /** 1 … 10 */
  unhealthyThreshold?: number;
}
export interface HealthCheckPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface HealthCheckPolicySpecDefaultConfig {
  grpcHealthCheck?: HealthCheckPolicySpecDefaultConfigGrpcHealthCheck;
  http2HealthCheck?: HealthCheckPolicySpecDefaultConfigHttp2HealthCheck;
  httpHealthCheck?: HealthCheckPolicySpecDefaultConfigHttp2HealthCheck;
  httpsHealthCheck?: HealthCheckPolicySpecDefaultConfigHttp2HealthCheck;
  tcpHealthCheck?: HealthCheckPolicySpecDefaultConfigTcpHealthCheck;
  type?: "TCP" | "HTTP" | "HTTPS" | "HTTP2" | "GRPC";
}
export interface HealthCheckPolicySpecDefaultLogConfig {
  enabled?: boolean;
}
export interface HealthCheckPolicySpecDefaultConfigGrpcHealthCheck {
  /**
   * at most 1024 characters
   * pattern `[\x00-\xFF]+`
   */
  grpcServiceName?: string;
  /** 1 … 65535 */
  port?: number;
  /**
   * at most 63 characters
   * pattern `[a-z]([-a-z0-9]*[a-z0-9])?`
   */
  portName?: string;
  portSpecification?: "USE_FIXED_PORT" | "USE_NAMED_PORT" | "USE_SERVING_PORT";
}
export interface HealthCheckPolicySpecDefaultConfigHttp2HealthCheck {
  /**
   * at most 2048 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  host?: string;
  /** 1 … 65535 */
  port?: number;
  /**
   * at most 63 characters
   * pattern `[a-z]([-a-z0-9]*[a-z0-9])?`
   */
  portName?: string;
  portSpecification?: "USE_FIXED_PORT" | "USE_NAMED_PORT" | "USE_SERVING_PORT";
  proxyHeader?: "NONE" | "PROXY_V1";
  /**
   * at most 2048 characters
   * pattern `\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]*$`
   */
  requestPath?: string;
  /**
   * at most 1024 characters
   * pattern `[\x00-\xFF]+`
   */
  response?: string;
}
export interface HealthCheckPolicySpecDefaultConfigTcpHealthCheck {
  /** 1 … 65535 */
  port?: number;
  /**
   * at most 63 characters
   * pattern `[a-z]([-a-z0-9]*[a-z0-9])?`
   */
  portName?: string;
  portSpecification?: "USE_FIXED_PORT" | "USE_NAMED_PORT" | "USE_SERVING_PORT";
  proxyHeader?: "NONE" | "PROXY_V1";
  /**
   * at most 1024 characters
   * pattern `[\x00-\xFF]+`
   */
  request?: string;
  /**
   * at most 1024 characters
   * pattern `[\x00-\xFF]+`
   */
  response?: string;
}
/**
 * `networking.gke.io/v1alpha1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class IAPPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IAPPolicyProps): { [K in keyof IAPPolicyProps]: IAPPolicyProps[K] } & { apiVersion: 'networking.gke.io/v1alpha1'; kind: 'IAPPolicy' };
  constructor(scope: Construct, id: string, props: IAPPolicyProps);
}
export interface IAPPolicyProps {
  metadata?: ObjectMeta;
  spec: IAPPolicySpec;
}
export interface IAPPolicySpec {
  default?: IAPPolicySpecDefault;
  targetRef: IAPPolicySpecTargetRef;
}
export interface IAPPolicySpecDefault {
  oauthclientCredentials: IAPPolicySpecDefaultOauthclientCredentials;
}
export interface IAPPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface IAPPolicySpecDefaultOauthclientCredentials {
  clientID?: string;
  clientSecret?: string;
  /**
   * → Secret
   * 1 … 253 characters
   */
  secretName: string;
}
/**
 * `networking.gke.io/v1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class LBPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: LBPolicyProps): { [K in keyof LBPolicyProps]: LBPolicyProps[K] } & { apiVersion: 'networking.gke.io/v1'; kind: 'LBPolicy' };
  constructor(scope: Construct, id: string, props: LBPolicyProps);
}
export interface LBPolicyProps {
  metadata?: ObjectMeta;
  spec: LBPolicySpec;
}
export interface LBPolicySpec {
  default?: LBPolicySpecDefault;
  targetRef: LBPolicySpecTargetRef;
}
export interface LBPolicySpecDefault {
  connectionDraining?: LBPolicySpecDefaultConnectionDraining;
  logging?: LBPolicySpecDefaultLogging;
  sessionAffinity?: LBPolicySpecDefaultSessionAffinity;
  /** 1 … 2147483647 */
  timeoutSec?: number;
}
export interface LBPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface LBPolicySpecDefaultConnectionDraining {
  /** 0 … 3600 */
  drainingTimeoutSec?: number;
}
export interface LBPolicySpecDefaultLogging {
  enabled?: boolean;
  /** 0 … 1000000 */
  sampleRate?: number;
}
export interface LBPolicySpecDefaultSessionAffinity {
  /** 0 … 1209600 */
  cookieTtlSec?: number;
  type?: "CLIENT_IP" | "CLIENT_IP_PORT_PROTO" | "CLIENT_IP_PROTO" | "GENERATED_COOKIE" | "HEADER_FIELD" | "HTTP_COOKIE" | "NONE";
}
/**
 * `networking.gke.io/v1alpha1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class LBSecurityPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: LBSecurityPolicyProps): { [K in keyof LBSecurityPolicyProps]: LBSecurityPolicyProps[K] } & { apiVersion: 'networking.gke.io/v1alpha1'; kind: 'LBSecurityPolicy' };
  constructor(scope: Construct, id: string, props: LBSecurityPolicyProps);
}
export interface LBSecurityPolicyProps {
  metadata?: ObjectMeta;
  spec: LBSecurityPolicySpec;
}
export interface LBSecurityPolicySpec {
  default?: LBSecurityPolicySpecDefault;
  targetRef: LBSecurityPolicySpecTargetRef;
}
export interface LBSecurityPolicySpecDefault {
  /**
   * 1 … 63 characters
   * pattern `[a-z][a-z0-9-]{0,61}[a-z0-9]`
   */
  name: string;
}
export interface LBSecurityPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `networking.gke.io/v1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class ManagedCertificate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ManagedCertificateProps): { [K in keyof ManagedCertificateProps]: ManagedCertificateProps[K] } & { apiVersion: 'networking.gke.io/v1'; kind: 'ManagedCertificate' };
  constructor(scope: Construct, id: string, props?: ManagedCertificateProps);
}
export interface ManagedCertificateProps {
  metadata?: ObjectMeta;
  spec?: ManagedCertificateSpec;
  status?: ManagedCertificateStatus;
}
export interface ManagedCertificateSpec {
  /**
   * at most 100 items
   * each: at most 63 characters
   * each: pattern `^(([a-z0-9]+|[a-z0-9][-a-z0-9]*[a-z0-9])\.)+[a-z][-a-z0-9]*[a-z0-9]$`
   */
  domains?: readonly string[];
}
export interface ManagedCertificateStatus {
  certificateName?: string;
  certificateStatus?: string;
  domainStatus?: readonly ManagedCertificateStatusDomainStatus[];
  /** format date-time */
  expireTime?: string;
}
export interface ManagedCertificateStatusDomainStatus {
  domain: string;
  status: string;
}
/**
 * `networking.gke.io/v1alpha1`, cluster-scoped
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class NetworkLogging extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NetworkLoggingProps): { [K in keyof NetworkLoggingProps]: NetworkLoggingProps[K] } & { apiVersion: 'networking.gke.io/v1alpha1'; kind: 'NetworkLogging' };
  constructor(scope: Construct, id: string, props?: NetworkLoggingProps);
}
export interface NetworkLoggingProps {
  metadata?: ObjectMeta;
  spec?: NetworkLoggingSpec;
}
export interface NetworkLoggingSpec {
  cluster?: NetworkLoggingSpecCluster;
}
export interface NetworkLoggingSpecCluster {
  allow?: NetworkLoggingSpecClusterAllow;
  deny?: NetworkLoggingSpecClusterAllow;
}
export interface NetworkLoggingSpecClusterAllow {
  delegate?: boolean;
  log?: boolean;
}
/**
 * `networking.gke.io/v1alpha1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class OutlierDetectionPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: OutlierDetectionPolicyProps): { [K in keyof OutlierDetectionPolicyProps]: OutlierDetectionPolicyProps[K] } & { apiVersion: 'networking.gke.io/v1alpha1'; kind: 'OutlierDetectionPolicy' };
  constructor(scope: Construct, id: string, props: OutlierDetectionPolicyProps);
}
export interface OutlierDetectionPolicyProps {
  metadata?: ObjectMeta;
  spec: OutlierDetectionPolicySpec;
}
export interface OutlierDetectionPolicySpec {
  default?: OutlierDetectionPolicySpecDefault;
  targetRef: OutlierDetectionPolicySpecTargetRef;
}
export interface OutlierDetectionPolicySpecDefault {
  /** @default {"nanos":0,"seconds":30} */
  baseEjectionTime?: OutlierDetectionPolicySpecDefaultBaseEjectionTime;
  /**
   * at least 0
   * @default 5
   */
  consecutiveErrors?: number;
  /**
   * at least 0
   * @default 3
   */
  consecutiveGatewayFailure?: number;
  /** 0 … 100 */
  enforcingConsecutiveErrors?: number;
  /**
   * 0 … 100
   * @default 100
   */
  enforcingConsecutiveGatewayFailure?: number;
  /**
   * 0 … 100
   * @default 100
   */
  enforcingSuccessRate?: number;
  /** @default {"nanos":0,"seconds":1} */
  interval?: OutlierDetectionPolicySpecDefaultInterval;
  /**
   * 0 … 100
   * @default 50
   */
  maxEjectionPercent?: number;
  /**
   * at least 0
   * @default 5
   */
  successRateMinimumHosts?: number;
  /**
   * at least 0
   * @default 100
   */
  successRateRequestVolume?: number;
  /**
   * at least 0
   * @default 1900
   */
  successRateStdevFactor?: number;
}
export interface OutlierDetectionPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface OutlierDetectionPolicySpecDefaultBaseEjectionTime {
  /** 0 … 999999999 */
  nanos?: number;
  /** 0 … 315576000000 */
  seconds?: number;
}
export interface OutlierDetectionPolicySpecDefaultInterval {
  /** 0 … 999999999 */
  nanos?: number;
  /** 0 … 315576000000 */
  seconds?: number;
}
/**
 * `networking.gke.io/v1alpha1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class RedirectService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RedirectServiceProps): { [K in keyof RedirectServiceProps]: RedirectServiceProps[K] } & { apiVersion: 'networking.gke.io/v1alpha1'; kind: 'RedirectService' };
  constructor(scope: Construct, id: string, props?: RedirectServiceProps);
}
export interface RedirectServiceProps {
  metadata?: ObjectMeta;
  spec?: RedirectServiceSpec;
}
export interface RedirectServiceSpec {
  redirect?: RedirectServiceSpecRedirect;
}
export interface RedirectServiceSpecRedirect {
  /** at least 1 character */
  provider?: "kube-dns";
  /** at least 1 character */
  type?: "nodelocaldns";
}
/**
 * `networking.gke.io/v1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class ServiceAttachment extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceAttachmentProps): { [K in keyof ServiceAttachmentProps]: ServiceAttachmentProps[K] } & { apiVersion: 'networking.gke.io/v1'; kind: 'ServiceAttachment' };
  constructor(scope: Construct, id: string, props?: ServiceAttachmentProps);
}
export interface ServiceAttachmentProps {
  metadata?: ObjectMeta;
  spec?: ServiceAttachmentSpec;
  status?: ServiceAttachmentStatus;
}
export interface ServiceAttachmentSpec {
  connectionPreference?: string;
  consumerAllowList?: readonly ServiceAttachmentSpecConsumerAllowList[];
  consumerRejectList?: readonly string[];
  natSubnets?: readonly string[];
  proxyProtocol?: boolean;
  resourceRef?: ServiceAttachmentSpecResourceRef;
}
export interface ServiceAttachmentStatus {
  consumerForwardingRules?: readonly ServiceAttachmentStatusConsumerForwardingRules[];
  forwardingRuleURL?: string;
  /** format date-time */
  lastModifiedTimestamp?: string | null;
  serviceAttachmentURL?: string;
}
export interface ServiceAttachmentSpecConsumerAllowList {
  connectionLimit?: number;
  forceSendFields?: readonly string[];
  nullFields?: readonly string[];
  project?: string;
}
export interface ServiceAttachmentSpecResourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface ServiceAttachmentStatusConsumerForwardingRules {
  forwardingRuleURL?: string;
  status?: string;
}
/**
 * `networking.gke.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class ServiceAttachmentV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceAttachmentV1Beta1Props): { [K in keyof ServiceAttachmentV1Beta1Props]: ServiceAttachmentV1Beta1Props[K] } & { apiVersion: 'networking.gke.io/v1beta1'; kind: 'ServiceAttachment' };
  constructor(scope: Construct, id: string, props?: ServiceAttachmentV1Beta1Props);
}
export interface ServiceAttachmentV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: ServiceAttachmentV1Beta1Spec;
  status?: ServiceAttachmentStatus;
}
export interface ServiceAttachmentV1Beta1Spec {
  connectionPreference?: string;
  consumerAllowList?: readonly ServiceAttachmentV1Beta1SpecConsumerAllowList[];
  consumerRejectList?: readonly string[];
  natSubnets?: readonly string[];
  proxyProtocol?: boolean;
  resourceRef?: ServiceAttachmentSpecResourceRef;
}
export interface ServiceAttachmentV1Beta1SpecConsumerAllowList {
  connectionLimit?: number;
  forceSendFields?: readonly string[];
  nullFields?: readonly string[];
  project?: string;
}
/**
 * `networking.gke.io/v1beta1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class ServiceNetworkEndpointGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceNetworkEndpointGroupProps): { [K in keyof ServiceNetworkEndpointGroupProps]: ServiceNetworkEndpointGroupProps[K] } & { apiVersion: 'networking.gke.io/v1beta1'; kind: 'ServiceNetworkEndpointGroup' };
  constructor(scope: Construct, id: string, props?: ServiceNetworkEndpointGroupProps);
}
export interface ServiceNetworkEndpointGroupProps {
  metadata?: ObjectMeta;
  spec?: Record<string, never>;
  status?: ServiceNetworkEndpointGroupStatus;
}
export interface ServiceNetworkEndpointGroupStatus {
  /** one per `type` */
  conditions?: readonly ServiceNetworkEndpointGroupStatusConditions[];
  /** format date-time */
  lastSyncTime?: string | null;
  /** one per `id` */
  networkEndpointGroups?: readonly ServiceNetworkEndpointGroupStatusNetworkEndpointGroups[];
}
export interface ServiceNetworkEndpointGroupStatusConditions {
  /** format date-time */
  lastTransitionTime: string | null;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: string;
  type: string;
}
export interface ServiceNetworkEndpointGroupStatusNetworkEndpointGroups {
  id: string;
  networkEndpointType?: string;
  selfLink?: string;
}
/**
 * `nodemanagement.gke.io/v1alpha1`, namespaced
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs
 */
export declare class UpdateInfo extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: UpdateInfoProps): { [K in keyof UpdateInfoProps]: UpdateInfoProps[K] } & { apiVersion: 'nodemanagement.gke.io/v1alpha1'; kind: 'UpdateInfo' };
  constructor(scope: Construct, id: string, props?: UpdateInfoProps);
}
export interface UpdateInfoProps {
  metadata?: ObjectMeta;
  spec?: UpdateInfoSpec;
}
export interface UpdateInfoSpec {
  Type?: string;
  instanceGroupUrl?: string;
  surgeNode?: string;
  targetNode?: string;
  /** format date-time */
  validUntil?: string;
}

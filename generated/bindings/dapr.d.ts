// Machine-written by `npx projen generate` from dapr v1.18.3 (github:dapr/dapr@2dcf2e3548faf3c740b3d29ee300e2132db65cff, digest 6b2bf448afdc2ceb91f82dc3398513df): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `dapr.io/v1alpha1`, namespaced
 * @see https://github.com/dapr/dapr
 */
export declare class Component extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ComponentProps): { [K in keyof ComponentProps]: ComponentProps[K] } & { apiVersion: 'dapr.io/v1alpha1'; kind: 'Component' };
  constructor(scope: Construct, id: string, props?: ComponentProps);
}
export interface ComponentProps {
  auth?: ComponentAuth;
  metadata?: ObjectMeta;
  scopes?: readonly string[];
  spec?: ComponentSpec;
}
export interface ComponentAuth {
  secretStore: string;
}
export interface ComponentSpec {
  ignoreErrors?: boolean;
  initTimeout?: string;
  metadata: readonly ComponentSpecMetadata[];
  type: string;
  version: string;
}
export interface ComponentSpecMetadata {
  envRef?: string;
  name: string;
  /** → Secret */
  secretKeyRef?: ComponentSpecMetadataSecretKeyRef;
  value?: unknown;
}
export interface ComponentSpecMetadataSecretKeyRef {
  key?: string;
  name: string;
}
/**
 * `dapr.io/v1alpha1`, namespaced
 * @see https://github.com/dapr/dapr
 */
export declare class Configuration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConfigurationProps): { [K in keyof ConfigurationProps]: ConfigurationProps[K] } & { apiVersion: 'dapr.io/v1alpha1'; kind: 'Configuration' };
  constructor(scope: Construct, id: string, props?: ConfigurationProps);
}
export interface ConfigurationProps {
  metadata?: ObjectMeta;
  spec?: ConfigurationSpec;
}
export interface ConfigurationSpec {
  accessControl?: ConfigurationSpecAccessControl;
  api?: ConfigurationSpecApi;
  appHttpPipeline?: ConfigurationSpecAppHttpPipeline;
  components?: ConfigurationSpecComponents;
  features?: readonly ConfigurationSpecFeatures[];
  httpPipeline?: ConfigurationSpecAppHttpPipeline;
  logging?: ConfigurationSpecLogging;
  /** @default {"enabled":true} */
  metric?: ConfigurationSpecMetric;
  /** @default {"enabled":true} */
  metrics?: ConfigurationSpecMetric;
  mtls?: ConfigurationSpecMtls;
  nameResolution?: ConfigurationSpecNameResolution;
  secrets?: ConfigurationSpecSecrets;
  tracing?: ConfigurationSpecTracing;
  wasm?: ConfigurationSpecWasm;
  workflow?: ConfigurationSpecWorkflow;
}
export interface ConfigurationSpecAccessControl {
  defaultAction?: string;
  policies?: readonly ConfigurationSpecAccessControlPolicies[];
  trustDomain?: string;
}
export interface ConfigurationSpecApi {
  allowed?: readonly ConfigurationSpecApiAllowed[];
  denied?: readonly ConfigurationSpecApiAllowed[];
}
export interface ConfigurationSpecAppHttpPipeline {
  handlers: readonly ConfigurationSpecAppHttpPipelineHandlers[];
}
export interface ConfigurationSpecComponents {
  deny?: readonly string[];
}
export interface ConfigurationSpecFeatures {
  enabled: boolean;
  name: string;
}
export interface ConfigurationSpecLogging {
  apiLogging?: ConfigurationSpecLoggingApiLogging;
}
export interface ConfigurationSpecMetric {
  enabled: boolean;
  http?: ConfigurationSpecMetricHttp;
  latencyDistributionBuckets?: readonly number[];
  recordErrorCodes?: boolean;
  rules?: readonly ConfigurationSpecMetricRules[];
}
export interface ConfigurationSpecMtls {
  allowedClockSkew?: string;
  controlPlaneTrustDomain: string;
  enabled: boolean;
  sentryAddress: string;
  tokenValidators?: readonly ConfigurationSpecMtlsTokenValidators[];
  workloadCertTTL?: string;
}
export interface ConfigurationSpecNameResolution {
  component: string;
  configuration: Record<string, unknown>;
  version: string;
}
export interface ConfigurationSpecSecrets {
  scopes: readonly ConfigurationSpecSecretsScopes[];
}
export interface ConfigurationSpecTracing {
  otel?: ConfigurationSpecTracingOtel;
  samplingRate: string;
  stdout?: boolean;
  zipkin?: ConfigurationSpecTracingZipkin;
}
export interface ConfigurationSpecWasm {
  strictSandbox?: boolean;
}
export interface ConfigurationSpecWorkflow {
  activityConcurrencyLimits?: readonly ConfigurationSpecWorkflowActivityConcurrencyLimits[];
  globalMaxConcurrentActivityInvocations?: number;
  globalMaxConcurrentWorkflowInvocations?: number;
  maxConcurrentActivityInvocations?: number;
  maxConcurrentWorkflowInvocations?: number;
  stateRetentionPolicy?: ConfigurationSpecWorkflowStateRetentionPolicy;
  workflowConcurrencyLimits?: readonly ConfigurationSpecWorkflowActivityConcurrencyLimits[];
}
export interface ConfigurationSpecAccessControlPolicies {
  appId: string;
  defaultAction?: string;
  namespace?: string;
  operations?: readonly ConfigurationSpecAccessControlPoliciesOperations[];
  trustDomain?: string;
}
export interface ConfigurationSpecApiAllowed {
  name: string;
  protocol?: string;
  version: string;
}
export interface ConfigurationSpecAppHttpPipelineHandlers {
  name: string;
  selector?: ConfigurationSpecAppHttpPipelineHandlersSelector;
  type: string;
}
export interface ConfigurationSpecLoggingApiLogging {
  enabled?: boolean;
  obfuscateURLs?: boolean;
  omitHealthChecks?: boolean;
}
export interface ConfigurationSpecMetricHttp {
  excludeVerbs?: boolean;
  increasedCardinality?: boolean;
  pathMatching?: readonly string[];
}
export interface ConfigurationSpecMetricRules {
  labels: readonly ConfigurationSpecMetricRulesLabels[];
  name: string;
}
export interface ConfigurationSpecMtlsTokenValidators {
  name: "jwks";
  options?: Record<string, unknown>;
}
export interface ConfigurationSpecSecretsScopes {
  allowedSecrets?: readonly string[];
  defaultAccess?: string;
  deniedSecrets?: readonly string[];
  storeName: string;
}
export interface ConfigurationSpecTracingOtel {
  endpointAddress: string;
  headers?: readonly ConfigurationSpecTracingOtelHeaders[];
  isSecure: boolean;
  protocol: string;
  timeout?: string;
}
export interface ConfigurationSpecTracingZipkin {
  endpointAddress: string;
}
export interface ConfigurationSpecWorkflowActivityConcurrencyLimits {
  maxConcurrent?: number;
  name?: string;
}
export interface ConfigurationSpecWorkflowStateRetentionPolicy {
  anyTerminal?: string;
  completed?: string;
  failed?: string;
  terminated?: string;
}
export interface ConfigurationSpecAccessControlPoliciesOperations {
  action: string;
  httpVerb?: readonly string[];
  name: string;
}
export interface ConfigurationSpecAppHttpPipelineHandlersSelector {
  fields: readonly ConfigurationSpecAppHttpPipelineHandlersSelectorFields[];
}
export interface ConfigurationSpecMetricRulesLabels {
  name: string;
  regex: { [k: string]: string };
}
export interface ConfigurationSpecTracingOtelHeaders {
  envRef?: string;
  name: string;
  /** → Secret */
  secretKeyRef?: ConfigurationSpecTracingOtelHeadersSecretKeyRef;
  value?: unknown;
}
export interface ConfigurationSpecAppHttpPipelineHandlersSelectorFields {
  field: string;
  value: string;
}
export interface ConfigurationSpecTracingOtelHeadersSecretKeyRef {
  key?: string;
  name: string;
}
/**
 * `dapr.io/v1alpha1`, namespaced
 * @see https://github.com/dapr/dapr
 */
export declare class HTTPEndpoint extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HTTPEndpointProps): { [K in keyof HTTPEndpointProps]: HTTPEndpointProps[K] } & { apiVersion: 'dapr.io/v1alpha1'; kind: 'HTTPEndpoint' };
  constructor(scope: Construct, id: string, props?: HTTPEndpointProps);
}
export interface HTTPEndpointProps {
  auth?: HTTPEndpointAuth;
  metadata?: ObjectMeta;
  scopes?: readonly string[];
  spec?: HTTPEndpointSpec;
}
export interface HTTPEndpointAuth {
  secretStore: string;
}
export interface HTTPEndpointSpec {
  baseUrl: string;
  clientTLS?: HTTPEndpointSpecClientTLS;
  headers?: readonly HTTPEndpointSpecHeaders[];
}
export interface HTTPEndpointSpecClientTLS {
  certificate?: HTTPEndpointSpecClientTLSCertificate;
  privateKey?: HTTPEndpointSpecClientTLSCertificate;
  /** @default "Never" */
  renegotiation?: "Never" | "OnceAsClient" | "FreelyAsClient";
  rootCA?: HTTPEndpointSpecClientTLSCertificate;
}
export interface HTTPEndpointSpecHeaders {
  envRef?: string;
  name: string;
  /** → Secret */
  secretKeyRef?: HTTPEndpointSpecHeadersSecretKeyRef;
  value?: unknown;
}
export interface HTTPEndpointSpecClientTLSCertificate {
  /** → Secret */
  secretKeyRef?: HTTPEndpointSpecHeadersSecretKeyRef;
  value?: unknown;
}
export interface HTTPEndpointSpecHeadersSecretKeyRef {
  key?: string;
  name: string;
}
/**
 * `dapr.io/v1alpha1`, namespaced
 * @see https://github.com/dapr/dapr
 */
export declare class MCPServer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MCPServerProps): { [K in keyof MCPServerProps]: MCPServerProps[K] } & { apiVersion: 'dapr.io/v1alpha1'; kind: 'MCPServer' };
  constructor(scope: Construct, id: string, props?: MCPServerProps);
}
export interface MCPServerProps {
  metadata?: ObjectMeta;
  scopes?: readonly string[];
  spec?: MCPServerSpec;
}
export interface MCPServerSpec {
  catalog?: MCPServerSpecCatalog;
  endpoint: MCPServerSpecEndpoint;
  ignoreErrors?: boolean;
  middleware?: MCPServerSpecMiddleware;
}
export interface MCPServerSpecCatalog {
  description?: string;
  displayName?: string;
  links?: { [k: string]: string };
  owner?: MCPServerSpecCatalogOwner;
  tags?: readonly string[];
}
/** rule: `(has(self.streamableHTTP) ? 1 : 0) + (has(self.sse) ? 1 : 0) + (has(self.stdio) ? 1 : 0) == 1` */
export interface MCPServerSpecEndpoint {
  sse?: MCPServerSpecEndpointSse;
  stdio?: MCPServerSpecEndpointStdio;
  streamableHTTP?: MCPServerSpecEndpointSse;
}
export interface MCPServerSpecMiddleware {
  afterCallTool?: readonly MCPServerSpecMiddlewareAfterCallTool[];
  afterListTools?: readonly MCPServerSpecMiddlewareAfterCallTool[];
  beforeCallTool?: readonly MCPServerSpecMiddlewareAfterCallTool[];
  beforeListTools?: readonly MCPServerSpecMiddlewareBeforeListTools[];
}
export interface MCPServerSpecCatalogOwner {
  contact?: string;
  team?: string;
}
export interface MCPServerSpecEndpointSse {
  auth?: MCPServerSpecEndpointSseAuth;
  headers?: readonly MCPServerSpecEndpointSseHeaders[];
  protocolVersion?: string;
  timeout?: string;
  /** at least 1 character */
  url: string;
}
export interface MCPServerSpecEndpointStdio {
  args?: readonly string[];
  /** at least 1 character */
  command: string;
  env?: readonly MCPServerSpecEndpointSseHeaders[];
}
export interface MCPServerSpecMiddlewareAfterCallTool {
  mutate?: boolean;
  workflow: MCPServerSpecMiddlewareAfterCallToolWorkflow;
}
export interface MCPServerSpecMiddlewareBeforeListTools {
  workflow: MCPServerSpecMiddlewareAfterCallToolWorkflow;
}
export interface MCPServerSpecEndpointSseAuth {
  oauth2?: MCPServerSpecEndpointSseAuthOauth2;
  secretStore?: string;
  spiffe?: MCPServerSpecEndpointSseAuthSpiffe;
}
export interface MCPServerSpecEndpointSseHeaders {
  envRef?: string;
  name: string;
  /** → Secret */
  secretKeyRef?: MCPServerSpecEndpointSseHeadersSecretKeyRef;
  value?: unknown;
}
export interface MCPServerSpecMiddlewareAfterCallToolWorkflow {
  appID?: string;
  /** at least 1 character */
  workflowName: string;
}
export interface MCPServerSpecEndpointSseAuthOauth2 {
  audience?: string;
  clientID?: string;
  /** at least 1 character */
  issuer: string;
  scopes?: readonly string[];
  /** → Secret */
  secretKeyRef?: MCPServerSpecEndpointSseHeadersSecretKeyRef;
}
export interface MCPServerSpecEndpointSseAuthSpiffe {
  jwt?: MCPServerSpecEndpointSseAuthSpiffeJwt;
}
export interface MCPServerSpecEndpointSseHeadersSecretKeyRef {
  key?: string;
  name: string;
}
export interface MCPServerSpecEndpointSseAuthSpiffeJwt {
  /** at least 1 character */
  audience: string;
  /** at least 1 character */
  header: string;
  headerValuePrefix?: string;
}
/**
 * `dapr.io/v1alpha1`, namespaced
 * @see https://github.com/dapr/dapr
 */
export declare class Resiliency extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ResiliencyProps): { [K in keyof ResiliencyProps]: ResiliencyProps[K] } & { apiVersion: 'dapr.io/v1alpha1'; kind: 'Resiliency' };
  constructor(scope: Construct, id: string, props?: ResiliencyProps);
}
export interface ResiliencyProps {
  metadata?: ObjectMeta;
  scopes?: readonly string[];
  spec?: ResiliencySpec;
}
export interface ResiliencySpec {
  policies: ResiliencySpecPolicies;
  targets: ResiliencySpecTargets;
}
export interface ResiliencySpecPolicies {
  circuitBreakers?: { [k: string]: ResiliencySpecPoliciesCircuitBreakers };
  retries?: { [k: string]: ResiliencySpecPoliciesRetries };
  timeouts?: { [k: string]: string };
}
export interface ResiliencySpecTargets {
  actors?: { [k: string]: ResiliencySpecTargetsActors };
  apps?: { [k: string]: ResiliencySpecTargetsApps };
  components?: { [k: string]: ResiliencySpecTargetsComponents };
}
export interface ResiliencySpecPoliciesCircuitBreakers {
  interval?: string;
  maxRequests?: number;
  timeout?: string;
  trip?: string;
}
export interface ResiliencySpecPoliciesRetries {
  duration?: string;
  matching?: ResiliencySpecPoliciesRetriesMatching;
  maxInterval?: string;
  maxRetries?: number;
  policy?: string;
}
export interface ResiliencySpecTargetsActors {
  circuitBreaker?: string;
  circuitBreakerCacheSize?: number;
  circuitBreakerScope?: string;
  retry?: string;
  timeout?: string;
}
export interface ResiliencySpecTargetsApps {
  circuitBreaker?: string;
  circuitBreakerCacheSize?: number;
  retry?: string;
  timeout?: string;
}
export interface ResiliencySpecTargetsComponents {
  inbound?: ResiliencySpecTargetsComponentsInbound;
  outbound?: ResiliencySpecTargetsComponentsInbound;
}
export interface ResiliencySpecPoliciesRetriesMatching {
  gRPCStatusCodes?: string;
  httpStatusCodes?: string;
}
export interface ResiliencySpecTargetsComponentsInbound {
  circuitBreaker?: string;
  retry?: string;
  timeout?: string;
}
/**
 * `dapr.io/v2alpha1`, namespaced
 * @see https://github.com/dapr/dapr
 */
export declare class Subscription extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SubscriptionProps): { [K in keyof SubscriptionProps]: SubscriptionProps[K] } & { apiVersion: 'dapr.io/v2alpha1'; kind: 'Subscription' };
  constructor(scope: Construct, id: string, props?: SubscriptionProps);
}
export interface SubscriptionProps {
  metadata?: ObjectMeta;
  scopes?: readonly string[];
  spec?: SubscriptionSpec;
}
export interface SubscriptionSpec {
  bulkSubscribe?: SubscriptionSpecBulkSubscribe;
  deadLetterTopic?: string;
  metadata?: { [k: string]: string };
  pubsubname: string;
  routes: SubscriptionSpecRoutes;
  topic: string;
}
export interface SubscriptionSpecBulkSubscribe {
  enabled: boolean;
  maxAwaitDurationMs?: number;
  maxMessagesCount?: number;
}
export interface SubscriptionSpecRoutes {
  default?: string;
  rules?: readonly SubscriptionSpecRoutesRules[];
}
export interface SubscriptionSpecRoutesRules {
  match: string;
  path: string;
}
/**
 * `dapr.io/v1alpha1`, namespaced
 * @see https://github.com/dapr/dapr
 */
export declare class SubscriptionV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SubscriptionV1Alpha1Props): { [K in keyof SubscriptionV1Alpha1Props]: SubscriptionV1Alpha1Props[K] } & { apiVersion: 'dapr.io/v1alpha1'; kind: 'Subscription' };
  constructor(scope: Construct, id: string, props?: SubscriptionV1Alpha1Props);
}
export interface SubscriptionV1Alpha1Props {
  metadata?: ObjectMeta;
  scopes?: readonly string[];
  spec?: SubscriptionV1Alpha1Spec;
}
export interface SubscriptionV1Alpha1Spec {
  bulkSubscribe?: SubscriptionSpecBulkSubscribe;
  deadLetterTopic?: string;
  metadata?: { [k: string]: string };
  pubsubname: string;
  route: string;
  topic: string;
}
/**
 * `dapr.io/v1alpha1`, namespaced
 * @see https://github.com/dapr/dapr
 */
export declare class WorkflowAccessPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: WorkflowAccessPolicyProps): { [K in keyof WorkflowAccessPolicyProps]: WorkflowAccessPolicyProps[K] } & { apiVersion: 'dapr.io/v1alpha1'; kind: 'WorkflowAccessPolicy' };
  constructor(scope: Construct, id: string, props?: WorkflowAccessPolicyProps);
}
export interface WorkflowAccessPolicyProps {
  metadata?: ObjectMeta;
  scopes?: readonly string[];
  spec?: WorkflowAccessPolicySpec;
}
export interface WorkflowAccessPolicySpec {
  rules?: readonly WorkflowAccessPolicySpecRules[];
}
/** rule: `(has(self.workflows) && size(self.workflows) > 0) || (has(self.activities) && size(self.activities) > 0)` */
export interface WorkflowAccessPolicySpecRules {
  activities?: readonly WorkflowAccessPolicySpecRulesActivities[];
  /** at least 1 item */
  callers: readonly WorkflowAccessPolicySpecRulesCallers[];
  workflows?: readonly WorkflowAccessPolicySpecRulesWorkflows[];
}
export interface WorkflowAccessPolicySpecRulesActivities {
  /** at least 1 character */
  name: string;
}
export interface WorkflowAccessPolicySpecRulesCallers {
  /** at least 1 character */
  appID: string;
}
export interface WorkflowAccessPolicySpecRulesWorkflows {
  /** at least 1 character */
  name: string;
  /**
   * at least 1 item
   * no duplicates
   */
  operations: readonly ("schedule" | "terminate" | "raise" | "pause" | "resume" | "purge" | "get" | "rerun")[];
}

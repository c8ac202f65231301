// Machine-written by `npx projen generate` from linkerd version-2.20 (github:linkerd/linkerd2@eadc1acf79ad2e766afbdceadb77f1594296fd77, digest a55325dbe1501eb72dbddbf0d735358e): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `linkerd.io/v1alpha2`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class ServiceProfile extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceProfileProps): { [K in keyof ServiceProfileProps]: ServiceProfileProps[K] } & { apiVersion: 'linkerd.io/v1alpha2'; kind: 'ServiceProfile' };
  constructor(scope: Construct, id: string, props?: ServiceProfileProps);
}
export interface ServiceProfileProps {
  metadata?: ObjectMeta;
  spec?: ServiceProfileSpec;
}
export interface ServiceProfileSpec {
  dstOverrides?: readonly ServiceProfileSpecDstOverrides[];
  opaquePorts?: readonly string[];
  retryBudget?: ServiceProfileSpecRetryBudget;
  routes?: readonly ServiceProfileSpecRoutes[];
}
export interface ServiceProfileSpecDstOverrides {
  authority?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  weight?: number | string;
}
export interface ServiceProfileSpecRetryBudget {
  minRetriesPerSecond: number;
  retryRatio: number;
  ttl: string;
}
export interface ServiceProfileSpecRoutes {
  condition: ServiceProfileSpecRoutesCondition;
  isRetryable?: boolean;
  name: string;
  responseClasses?: readonly ServiceProfileSpecRoutesResponseClasses[];
  timeout?: string;
}
export interface ServiceProfileSpecRoutesCondition {
  all?: readonly Record<string, unknown>[];
  any?: readonly Record<string, unknown>[];
  method?: string;
  not?: readonly Record<string, unknown>[];
  pathRegex?: string;
}
export interface ServiceProfileSpecRoutesResponseClasses {
  condition: ServiceProfileSpecRoutesResponseClassesCondition;
  isFailure?: boolean;
}
export interface ServiceProfileSpecRoutesResponseClassesCondition {
  all?: readonly Record<string, unknown>[];
  any?: readonly Record<string, unknown>[];
  not?: Record<string, unknown>;
  status?: ServiceProfileSpecRoutesResponseClassesConditionStatus;
}
export interface ServiceProfileSpecRoutesResponseClassesConditionStatus {
  max?: number;
  min?: number;
}
/**
 * `linkerd.io/v1alpha1`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class ServiceProfileV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceProfileV1Alpha1Props): { [K in keyof ServiceProfileV1Alpha1Props]: ServiceProfileV1Alpha1Props[K] } & { apiVersion: 'linkerd.io/v1alpha1'; kind: 'ServiceProfile' };
  constructor(scope: Construct, id: string, props?: ServiceProfileV1Alpha1Props);
}
export interface ServiceProfileV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: ServiceProfileV1Alpha1Spec;
}
export interface ServiceProfileV1Alpha1Spec {
  dstOverrides?: readonly ServiceProfileSpecDstOverrides[];
  opaquePorts?: readonly string[];
  retryBudget?: ServiceProfileSpecRetryBudget;
  routes: readonly ServiceProfileSpecRoutes[];
}
/**
 * `multicluster.linkerd.io/v1alpha3`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class Link extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LinkProps): { [K in keyof LinkProps]: LinkProps[K] } & { apiVersion: 'multicluster.linkerd.io/v1alpha3'; kind: 'Link' };
  constructor(scope: Construct, id: string, props?: LinkProps);
}
export interface LinkProps {
  metadata?: ObjectMeta;
  spec?: LinkSpec;
}
export interface LinkSpec {
  clusterCredentialsSecret?: string;
  excludedAnnotations?: readonly string[];
  excludedLabels?: readonly string[];
  federatedServiceSelector?: LinkSpecFederatedServiceSelector;
  gatewayAddress?: string;
  gatewayIdentity?: string;
  gatewayPort?: string;
  probeSpec?: LinkSpecProbeSpec;
  remoteDiscoverySelector?: LinkSpecFederatedServiceSelector;
  selector?: LinkSpecFederatedServiceSelector;
  targetClusterDomain?: string;
  targetClusterLinkerdNamespace?: string;
  targetClusterName?: string;
}
export interface LinkSpecFederatedServiceSelector {
  matchExpressions?: readonly LinkSpecFederatedServiceSelectorMatchExpressions[];
  matchLabels?: Record<string, unknown>;
}
export interface LinkSpecProbeSpec {
  /** @default "3" */
  failureThreshold?: string;
  path?: string;
  /** format duration */
  period?: string;
  port?: string;
  /**
   * format duration
   * @default "30s"
   */
  timeout?: string;
}
export interface LinkSpecFederatedServiceSelectorMatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[];
}
/**
 * `multicluster.linkerd.io/v1alpha2`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class LinkV1Alpha2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LinkV1Alpha2Props): { [K in keyof LinkV1Alpha2Props]: LinkV1Alpha2Props[K] } & { apiVersion: 'multicluster.linkerd.io/v1alpha2'; kind: 'Link' };
  constructor(scope: Construct, id: string, props?: LinkV1Alpha2Props);
}
export interface LinkV1Alpha2Props {
  metadata?: ObjectMeta;
  spec?: LinkV1Alpha2Spec;
}
export interface LinkV1Alpha2Spec {
  clusterCredentialsSecret?: string;
  federatedServiceSelector?: LinkSpecFederatedServiceSelector;
  gatewayAddress?: string;
  gatewayIdentity?: string;
  gatewayPort?: string;
  probeSpec?: LinkSpecProbeSpec;
  remoteDiscoverySelector?: LinkSpecFederatedServiceSelector;
  selector?: LinkSpecFederatedServiceSelector;
  targetClusterDomain?: string;
  targetClusterLinkerdNamespace?: string;
  targetClusterName?: string;
}
/**
 * `multicluster.linkerd.io/v1alpha1`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class LinkV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LinkV1Alpha1Props): { [K in keyof LinkV1Alpha1Props]: LinkV1Alpha1Props[K] } & { apiVersion: 'multicluster.linkerd.io/v1alpha1'; kind: 'Link' };
  constructor(scope: Construct, id: string, props?: LinkV1Alpha1Props);
}
export interface LinkV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: LinkV1Alpha1Spec;
}
export interface LinkV1Alpha1Spec {
  clusterCredentialsSecret?: string;
  gatewayAddress?: string;
  gatewayIdentity?: string;
  gatewayPort?: string;
  probeSpec?: LinkV1Alpha1SpecProbeSpec;
  remoteDiscoverySelector?: LinkSpecFederatedServiceSelector;
  selector?: LinkSpecFederatedServiceSelector;
  targetClusterDomain?: string;
  targetClusterLinkerdNamespace?: string;
  targetClusterName?: string;
}
export interface LinkV1Alpha1SpecProbeSpec {
  /** @default "3" */
  failureThreshold?: string;
  path?: string;
  period?: string;
  port?: string;
  /**
   * format duration
   * @default "30s"
   */
  timeout?: string;
}
/**
 * `policy.linkerd.io/v1alpha1`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class AuthorizationPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: AuthorizationPolicyProps): { [K in keyof AuthorizationPolicyProps]: AuthorizationPolicyProps[K] } & { apiVersion: 'policy.linkerd.io/v1alpha1'; kind: 'AuthorizationPolicy' };
  constructor(scope: Construct, id: string, props: AuthorizationPolicyProps);
}
export interface AuthorizationPolicyProps {
  metadata?: ObjectMeta;
  spec: AuthorizationPolicySpec;
}
export interface AuthorizationPolicySpec {
  requiredAuthenticationRefs: readonly AuthorizationPolicySpecRequiredAuthenticationRefs[];
  targetRef: AuthorizationPolicySpecTargetRef;
}
export interface AuthorizationPolicySpecRequiredAuthenticationRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /** at most 253 characters */
  namespace?: string;
}
export interface AuthorizationPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
}
/**
 * `policy.linkerd.io/v1alpha1`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class EgressNetwork extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: EgressNetworkProps): { [K in keyof EgressNetworkProps]: EgressNetworkProps[K] } & { apiVersion: 'policy.linkerd.io/v1alpha1'; kind: 'EgressNetwork' };
  constructor(scope: Construct, id: string, props: EgressNetworkProps);
}
export interface EgressNetworkProps {
  metadata?: ObjectMeta;
  spec: EgressNetworkSpec;
}
export interface EgressNetworkSpec {
  networks?: readonly EgressNetworkSpecNetworks[];
  trafficPolicy: "Allow" | "Deny";
}
export interface EgressNetworkSpecNetworks {
  cidr: string;
  except?: readonly string[];
}
/**
 * `policy.linkerd.io/v1alpha1`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class HTTPLocalRateLimitPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: HTTPLocalRateLimitPolicyProps): { [K in keyof HTTPLocalRateLimitPolicyProps]: HTTPLocalRateLimitPolicyProps[K] } & { apiVersion: 'policy.linkerd.io/v1alpha1'; kind: 'HTTPLocalRateLimitPolicy' };
  constructor(scope: Construct, id: string, props: HTTPLocalRateLimitPolicyProps);
}
export interface HTTPLocalRateLimitPolicyProps {
  metadata?: ObjectMeta;
  spec: HTTPLocalRateLimitPolicySpec;
}
export interface HTTPLocalRateLimitPolicySpec {
  identity?: HTTPLocalRateLimitPolicySpecIdentity;
  overrides?: readonly HTTPLocalRateLimitPolicySpecOverrides[];
  targetRef: HTTPLocalRateLimitPolicySpecTargetRef;
  total?: HTTPLocalRateLimitPolicySpecIdentity;
}
export interface HTTPLocalRateLimitPolicySpecIdentity {
  requestsPerSecond: number;
}
export interface HTTPLocalRateLimitPolicySpecOverrides {
  clientRefs: readonly HTTPLocalRateLimitPolicySpecOverridesClientRefs[];
  requestsPerSecond: number;
}
export interface HTTPLocalRateLimitPolicySpecTargetRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name: string;
}
export interface HTTPLocalRateLimitPolicySpecOverridesClientRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
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
 * `policy.linkerd.io/v1beta3`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class HTTPRoute extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: HTTPRouteProps): { [K in keyof HTTPRouteProps]: HTTPRouteProps[K] } & { apiVersion: 'policy.linkerd.io/v1beta3'; kind: 'HTTPRoute' };
  constructor(scope: Construct, id: string, props: HTTPRouteProps);
}
export interface HTTPRouteProps {
  metadata?: ObjectMeta;
  spec: HTTPRouteSpec;
}
export interface HTTPRouteSpec {
  /**
   * at most 16 items
   * each: 1 … 253 characters
   * each: pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostnames?: readonly string[];
  /** at most 32 items */
  parentRefs?: readonly HTTPRouteSpecParentRefs[];
  /**
   * at most 16 items
   * @default [{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}]
   */
  rules?: readonly HTTPRouteSpecRules[];
}
export interface HTTPRouteSpecParentRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * @default "policy.linkerd.io"
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
export interface HTTPRouteSpecRules {
  /** at most 16 items */
  backendRefs?: readonly HTTPRouteSpecRulesBackendRefs[];
  /** at most 16 items */
  filters?: readonly HTTPRouteSpecRulesFilters[];
  /**
   * at most 8 items
   * @default [{"path":{"type":"PathPrefix","value":"/"}}]
   */
  matches?: readonly HTTPRouteSpecRulesMatches[];
  timeouts?: HTTPRouteSpecRulesTimeouts;
}
export interface HTTPRouteSpecRulesBackendRefs {
  /** at most 16 items */
  filters?: readonly HTTPRouteSpecRulesBackendRefsFilters[];
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
export interface HTTPRouteSpecRulesFilters {
  requestHeaderModifier?: HTTPRouteSpecRulesFiltersRequestHeaderModifier;
  requestRedirect?: HTTPRouteSpecRulesFiltersRequestRedirect;
  type: "RequestHeaderModifier" | "RequestRedirect";
}
export interface HTTPRouteSpecRulesMatches {
  /**
   * at most 16 items
   * one per `name`
   */
  headers?: readonly HTTPRouteSpecRulesMatchesHeaders[];
  method?: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH";
  /** @default {"type":"PathPrefix","value":"/"} */
  path?: HTTPRouteSpecRulesMatchesPath;
  /**
   * at most 16 items
   * one per `name`
   */
  queryParams?: readonly HTTPRouteSpecRulesMatchesQueryParams[];
}
export interface HTTPRouteSpecRulesTimeouts {
  /** format duration */
  backendRequest?: string;
  /** format duration */
  request?: string;
}
export interface HTTPRouteSpecRulesBackendRefsFilters {
  requestHeaderModifier?: HTTPRouteSpecRulesFiltersRequestHeaderModifier;
  requestRedirect?: HTTPRouteSpecRulesFiltersRequestRedirect;
  responseHeaderModifier?: HTTPRouteSpecRulesFiltersRequestHeaderModifier;
  type: "RequestHeaderModifier" | "ResponseHeaderModifier" | "RequestRedirect";
}
export interface HTTPRouteSpecRulesFiltersRequestHeaderModifier {
  /**
   * at most 16 items
   * one per `name`
   */
  add?: readonly HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd[];
  /** at most 16 items */
  remove?: readonly string[];
  /**
   * at most 16 items
   * one per `name`
   */
  set?: readonly HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd[];
}
export interface HTTPRouteSpecRulesFiltersRequestRedirect {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname?: string;
  path?: HTTPRouteSpecRulesFiltersRequestRedirectPath;
  /** 1 … 65535 */
  port?: number;
  scheme?: "http" | "https";
  /** @default 302 */
  statusCode?: 301 | 302;
}
export interface HTTPRouteSpecRulesMatchesHeaders {
  /**
   * 1 … 256 characters
   * pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  /** @default "Exact" */
  type?: "Exact" | "RegularExpression";
  /** 1 … 4096 characters */
  value: string;
}
export interface HTTPRouteSpecRulesMatchesPath {
  /** @default "PathPrefix" */
  type?: "Exact" | "PathPrefix" | "RegularExpression";
  /**
   * at most 1024 characters
   * @default "/"
   */
  value?: string;
}
export interface HTTPRouteSpecRulesMatchesQueryParams {
  /** 1 … 256 characters */
  name: string;
  /** @default "Exact" */
  type?: "Exact" | "RegularExpression";
  /** 1 … 1024 characters */
  value: string;
}
export interface HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd {
  /**
   * 1 … 256 characters
   * pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  /** 1 … 4096 characters */
  value: string;
}
export interface HTTPRouteSpecRulesFiltersRequestRedirectPath {
  /** at most 1024 characters */
  replaceFullPath?: string;
  /** at most 1024 characters */
  replacePrefixMatch?: string;
  type: "ReplaceFullPath" | "ReplacePrefixMatch";
}
/**
 * `policy.linkerd.io/v1beta2`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class HTTPRouteV1Beta2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: HTTPRouteV1Beta2Props): { [K in keyof HTTPRouteV1Beta2Props]: HTTPRouteV1Beta2Props[K] } & { apiVersion: 'policy.linkerd.io/v1beta2'; kind: 'HTTPRoute' };
  constructor(scope: Construct, id: string, props: HTTPRouteV1Beta2Props);
}
export interface HTTPRouteV1Beta2Props {
  metadata?: ObjectMeta;
  spec: HTTPRouteV1Beta2Spec;
}
export interface HTTPRouteV1Beta2Spec {
  /**
   * at most 16 items
   * each: 1 … 253 characters
   * each: pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostnames?: readonly string[];
  /** at most 32 items */
  parentRefs?: readonly HTTPRouteSpecParentRefs[];
  /**
   * at most 16 items
   * @default [{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}]
   */
  rules?: readonly HTTPRouteV1Beta2SpecRules[];
}
export interface HTTPRouteV1Beta2SpecRules {
  /** at most 16 items */
  backendRefs?: readonly HTTPRouteSpecRulesBackendRefs[];
  /** at most 16 items */
  filters?: readonly HTTPRouteSpecRulesFilters[];
  /**
   * at most 8 items
   * @default [{"path":{"type":"PathPrefix","value":"/"}}]
   */
  matches?: readonly HTTPRouteSpecRulesMatches[];
}
/**
 * `policy.linkerd.io/v1beta1`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class HTTPRouteV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: HTTPRouteV1Beta1Props): { [K in keyof HTTPRouteV1Beta1Props]: HTTPRouteV1Beta1Props[K] } & { apiVersion: 'policy.linkerd.io/v1beta1'; kind: 'HTTPRoute' };
  constructor(scope: Construct, id: string, props: HTTPRouteV1Beta1Props);
}
export interface HTTPRouteV1Beta1Props {
  metadata?: ObjectMeta;
  spec: HTTPRouteV1Beta1Spec;
}
export interface HTTPRouteV1Beta1Spec {
  /**
   * at most 16 items
   * each: 1 … 253 characters
   * each: pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostnames?: readonly string[];
  /** at most 32 items */
  parentRefs?: readonly HTTPRouteV1Beta1SpecParentRefs[];
  /**
   * at most 16 items
   * @default [{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}]
   */
  rules?: readonly HTTPRouteV1Beta1SpecRules[];
}
export interface HTTPRouteV1Beta1SpecParentRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * @default "policy.linkerd.io"
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
  port?: number;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  sectionName?: string;
}
export interface HTTPRouteV1Beta1SpecRules {
  backendRefs?: readonly HTTPRouteV1Beta1SpecRulesBackendRefs[];
  /** at most 16 items */
  filters?: readonly HTTPRouteSpecRulesFilters[];
  /**
   * at most 8 items
   * @default [{"path":{"type":"PathPrefix","value":"/"}}]
   */
  matches?: readonly HTTPRouteSpecRulesMatches[];
}
export interface HTTPRouteV1Beta1SpecRulesBackendRefs {
  /** at most 16 items */
  filters?: readonly HTTPRouteSpecRulesBackendRefsFilters[];
  name?: string;
  /** @default "default" */
  namespace?: string;
  port?: number;
}
/**
 * `policy.linkerd.io/v1alpha1`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class HTTPRouteV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: HTTPRouteV1Alpha1Props): { [K in keyof HTTPRouteV1Alpha1Props]: HTTPRouteV1Alpha1Props[K] } & { apiVersion: 'policy.linkerd.io/v1alpha1'; kind: 'HTTPRoute' };
  constructor(scope: Construct, id: string, props: HTTPRouteV1Alpha1Props);
}
export interface HTTPRouteV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: HTTPRouteV1Beta1Spec;
}
/**
 * `policy.linkerd.io/v1alpha1`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class MeshTLSAuthentication extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MeshTLSAuthenticationProps): { [K in keyof MeshTLSAuthenticationProps]: MeshTLSAuthenticationProps[K] } & { apiVersion: 'policy.linkerd.io/v1alpha1'; kind: 'MeshTLSAuthentication' };
  constructor(scope: Construct, id: string, props: MeshTLSAuthenticationProps);
}
export interface MeshTLSAuthenticationProps {
  metadata?: ObjectMeta;
  spec: MeshTLSAuthenticationSpec;
}
export type MeshTLSAuthenticationSpec = {
  /** at least 1 item */
  identities?: readonly string[];
  /** at least 1 item */
  identityRefs?: readonly MeshTLSAuthenticationSpecIdentityRefs[];
} & ({
  identities: readonly string[];
  identityRefs?: never;
} | {
  identityRefs: readonly MeshTLSAuthenticationSpecIdentityRefs[];
  identities?: never;
})
export interface MeshTLSAuthenticationSpecIdentityRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   */
  kind: string;
  /** 1 … 253 characters */
  name?: string;
  /** at most 253 characters */
  namespace?: string;
}
/**
 * `policy.linkerd.io/v1alpha1`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class NetworkAuthentication extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NetworkAuthenticationProps): { [K in keyof NetworkAuthenticationProps]: NetworkAuthenticationProps[K] } & { apiVersion: 'policy.linkerd.io/v1alpha1'; kind: 'NetworkAuthentication' };
  constructor(scope: Construct, id: string, props: NetworkAuthenticationProps);
}
export interface NetworkAuthenticationProps {
  metadata?: ObjectMeta;
  spec: NetworkAuthenticationSpec;
}
export interface NetworkAuthenticationSpec {
  networks: readonly NetworkAuthenticationSpecNetworks[];
}
export interface NetworkAuthenticationSpecNetworks {
  cidr: string;
  except?: readonly string[];
}
/**
 * `policy.linkerd.io/v1beta3`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class Server extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ServerProps): { [K in keyof ServerProps]: ServerProps[K] } & { apiVersion: 'policy.linkerd.io/v1beta3'; kind: 'Server' };
  constructor(scope: Construct, id: string, props: ServerProps);
}
export interface ServerProps {
  metadata?: ObjectMeta;
  spec: ServerSpec;
}
export type ServerSpec = {
  /** @default "deny" */
  accessPolicy?: string;
  externalWorkloadSelector?: ServerSpecExternalWorkloadSelector;
  podSelector?: ServerSpecExternalWorkloadSelector;
  port: number | string;
  /** @default "unknown" */
  proxyProtocol?: string;
} & ({
  externalWorkloadSelector: ServerSpecExternalWorkloadSelector;
  podSelector?: never;
} | {
  podSelector: ServerSpecExternalWorkloadSelector;
  externalWorkloadSelector?: never;
})
export interface ServerSpecExternalWorkloadSelector {
  matchExpressions?: readonly ServerSpecExternalWorkloadSelectorMatchExpressions[];
  matchLabels?: Record<string, unknown>;
}
export interface ServerSpecExternalWorkloadSelectorMatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[];
}
/**
 * `policy.linkerd.io/v1beta2`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class ServerV1Beta2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ServerV1Beta2Props): { [K in keyof ServerV1Beta2Props]: ServerV1Beta2Props[K] } & { apiVersion: 'policy.linkerd.io/v1beta2'; kind: 'Server' };
  constructor(scope: Construct, id: string, props: ServerV1Beta2Props);
}
export interface ServerV1Beta2Props {
  metadata?: ObjectMeta;
  spec: ServerV1Beta2Spec;
}
export type ServerV1Beta2Spec = {
  externalWorkloadSelector?: ServerSpecExternalWorkloadSelector;
  podSelector?: ServerSpecExternalWorkloadSelector;
  port: number | string;
  /** @default "unknown" */
  proxyProtocol?: string;
} & ({
  externalWorkloadSelector: ServerSpecExternalWorkloadSelector;
  podSelector?: never;
} | {
  podSelector: ServerSpecExternalWorkloadSelector;
  externalWorkloadSelector?: never;
})
/**
 * `policy.linkerd.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/linkerd/linkerd2
 */
export declare class ServerV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ServerV1Beta1Props): { [K in keyof ServerV1Beta1Props]: ServerV1Beta1Props[K] } & { apiVersion: 'policy.linkerd.io/v1beta1'; kind: 'Server' };
  constructor(scope: Construct, id: string, props: ServerV1Beta1Props);
}
export interface ServerV1Beta1Props {
  metadata?: ObjectMeta;
  spec: ServerV1Beta1Spec;
}
export interface ServerV1Beta1Spec {
  podSelector: ServerSpecExternalWorkloadSelector;
  port: number | string;
  /** @default "unknown" */
  proxyProtocol?: string;
}
/**
 * `policy.linkerd.io/v1alpha1`, namespaced
 * @deprecated
 * @see https://github.com/linkerd/linkerd2
 */
export declare class ServerV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ServerV1Alpha1Props): { [K in keyof ServerV1Alpha1Props]: ServerV1Alpha1Props[K] } & { apiVersion: 'policy.linkerd.io/v1alpha1'; kind: 'Server' };
  constructor(scope: Construct, id: string, props: ServerV1Alpha1Props);
}
export interface ServerV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: ServerV1Alpha1Spec;
}
export interface ServerV1Alpha1Spec {
  podSelector: ServerV1Alpha1SpecPodSelector;
  port: number | string;
  /** @default "unknown" */
  proxyProtocol?: string;
}
export type ServerV1Alpha1SpecPodSelector = {
  matchExpressions?: readonly ServerSpecExternalWorkloadSelectorMatchExpressions[];
  matchLabels?: Record<string, unknown>;
} & ({
  matchExpressions: readonly ServerSpecExternalWorkloadSelectorMatchExpressions[];
  matchLabels?: never;
} | {
  matchLabels: Record<string, unknown>;
  matchExpressions?: never;
})
/**
 * `policy.linkerd.io/v1beta1`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class ServerAuthorization extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ServerAuthorizationProps): { [K in keyof ServerAuthorizationProps]: ServerAuthorizationProps[K] } & { apiVersion: 'policy.linkerd.io/v1beta1'; kind: 'ServerAuthorization' };
  constructor(scope: Construct, id: string, props: ServerAuthorizationProps);
}
export interface ServerAuthorizationProps {
  metadata?: ObjectMeta;
  spec: ServerAuthorizationSpec;
}
export interface ServerAuthorizationSpec {
  client: ServerAuthorizationSpecClient;
  server: ServerAuthorizationSpecServer;
}
export interface ServerAuthorizationSpecClient {
  meshTLS?: ServerAuthorizationSpecClientMeshTLS;
  networks?: readonly ServerAuthorizationSpecClientNetworks[];
  unauthenticated?: boolean;
}
export type ServerAuthorizationSpecServer = {
  /** pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$` */
  name?: string;
  selector?: ServerAuthorizationSpecServerSelector;
} & ({
  name: string;
  selector?: never;
} | {
  selector: ServerAuthorizationSpecServerSelector;
  name?: never;
})
export interface ServerAuthorizationSpecClientMeshTLS {
  /** each: pattern `^(\*|[a-z0-9]([-a-z0-9]*[a-z0-9])?)(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$` */
  identities?: readonly string[];
  serviceAccounts?: readonly ServerAuthorizationSpecClientMeshTLSServiceAccounts[];
  unauthenticatedTLS?: boolean;
}
export interface ServerAuthorizationSpecClientNetworks {
  cidr: string;
  except?: readonly string[];
}
export interface ServerAuthorizationSpecServerSelector {
  matchExpressions?: readonly ServerAuthorizationSpecServerSelectorMatchExpressions[];
  matchLabels?: Record<string, unknown>;
}
export interface ServerAuthorizationSpecClientMeshTLSServiceAccounts {
  /** pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$` */
  name: string;
  /** pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$` */
  namespace?: string;
}
export interface ServerAuthorizationSpecServerSelectorMatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[];
}
/**
 * `policy.linkerd.io/v1alpha1`, namespaced
 * @deprecated
 * @see https://github.com/linkerd/linkerd2
 */
export declare class ServerAuthorizationV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ServerAuthorizationV1Alpha1Props): { [K in keyof ServerAuthorizationV1Alpha1Props]: ServerAuthorizationV1Alpha1Props[K] } & { apiVersion: 'policy.linkerd.io/v1alpha1'; kind: 'ServerAuthorization' };
  constructor(scope: Construct, id: string, props: ServerAuthorizationV1Alpha1Props);
}
export interface ServerAuthorizationV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: ServerAuthorizationSpec;
}
/**
 * `workload.linkerd.io/v1beta1`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class ExternalWorkload extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ExternalWorkloadProps): { [K in keyof ExternalWorkloadProps]: ExternalWorkloadProps[K] } & { apiVersion: 'workload.linkerd.io/v1beta1'; kind: 'ExternalWorkload' };
  constructor(scope: Construct, id: string, props: ExternalWorkloadProps);
}
export interface ExternalWorkloadProps {
  metadata?: ObjectMeta;
  spec: ExternalWorkloadSpec;
}
export interface ExternalWorkloadSpec {
  meshTLS: ExternalWorkloadSpecMeshTLS;
  ports?: readonly ExternalWorkloadSpecPorts[];
  /** at most 2 items */
  workloadIPs?: readonly ExternalWorkloadSpecWorkloadIPs[];
}
export interface ExternalWorkloadSpecMeshTLS {
  /** 1 … 253 characters */
  identity: string;
  /** 1 … 253 characters */
  serverName: string;
}
export interface ExternalWorkloadSpecPorts {
  name?: string;
  /** 1 … 65535 */
  port: number;
  /** @default "TCP" */
  protocol?: string;
}
export interface ExternalWorkloadSpecWorkloadIPs {
  ip?: string;
}
/**
 * `workload.linkerd.io/v1alpha1`, namespaced
 * @see https://github.com/linkerd/linkerd2
 */
export declare class ExternalWorkloadV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ExternalWorkloadV1Alpha1Props): { [K in keyof ExternalWorkloadV1Alpha1Props]: ExternalWorkloadV1Alpha1Props[K] } & { apiVersion: 'workload.linkerd.io/v1alpha1'; kind: 'ExternalWorkload' };
  constructor(scope: Construct, id: string, props: ExternalWorkloadV1Alpha1Props);
}
export interface ExternalWorkloadV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: ExternalWorkloadV1Alpha1Spec;
  status?: ExternalWorkloadV1Alpha1Status;
}
export interface ExternalWorkloadV1Alpha1Spec {
  meshTls: ExternalWorkloadSpecMeshTLS;
  ports?: readonly ExternalWorkloadSpecPorts[];
  /** at most 1 item */
  workloadIPs?: readonly ExternalWorkloadSpecWorkloadIPs[];
}
export interface ExternalWorkloadV1Alpha1Status {
  conditions?: readonly ExternalWorkloadV1Alpha1StatusConditions[];
}
export interface ExternalWorkloadV1Alpha1StatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  /** at most 32768 characters */
  message?: string;
  /**
   * 1 … 1024 characters
   * pattern `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`
   */
  reason?: string;
  status?: "True" | "False" | "Unknown";
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  type?: string;
}

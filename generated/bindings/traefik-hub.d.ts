// Machine-written by `npx projen generate` from traefik-hub v41.3.0 (github:traefik/traefik-helm-chart@a8a66d0098703627b2cf352c66b1725c196a734a, digest a1a3efa04bbdd74cb8e533c4e3843a5e): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { SecretReference } from './kubernetes/core/v1';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `hub.traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik-helm-chart
 */
export declare class AIService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AIServiceProps): { [K in keyof AIServiceProps]: AIServiceProps[K] } & { apiVersion: 'hub.traefik.io/v1alpha1'; kind: 'AIService' };
  constructor(scope: Construct, id: string, props?: AIServiceProps);
}
export interface AIServiceProps {
  metadata?: ObjectMeta;
  spec?: AIServiceSpec;
}
export interface AIServiceSpec {
  anthropic?: AIServiceSpecAnthropic;
  azureOpenai?: AIServiceSpecAzureOpenai;
  bedrock?: AIServiceSpecBedrock;
  cohere?: AIServiceSpecAnthropic;
  deepSeek?: AIServiceSpecDeepSeek;
  gemini?: AIServiceSpecGemini;
  mistral?: AIServiceSpecGemini;
  ollama?: AIServiceSpecOllama;
  openai?: AIServiceSpecDeepSeek;
  qWen?: AIServiceSpecDeepSeek;
}
export interface AIServiceSpecAnthropic {
  model?: string;
  params?: AIServiceSpecAnthropicParams;
  token?: AIServiceSpecAnthropicToken;
}
export interface AIServiceSpecAzureOpenai {
  apiKeySecret?: AIServiceSpecAnthropicToken;
  baseUrl: string;
  deploymentName: string;
  model?: string;
  params?: AIServiceSpecAnthropicParams;
}
export interface AIServiceSpecBedrock {
  model?: string;
  params?: AIServiceSpecAnthropicParams;
  region?: string;
  systemMessage?: boolean;
}
export interface AIServiceSpecDeepSeek {
  baseUrl?: string;
  model?: string;
  params?: AIServiceSpecAnthropicParams;
  token?: AIServiceSpecAnthropicToken;
}
export interface AIServiceSpecGemini {
  apiKey?: AIServiceSpecAnthropicToken;
  model?: string;
  params?: AIServiceSpecAnthropicParams;
}
export interface AIServiceSpecOllama {
  baseUrl: string;
  model?: string;
  params?: AIServiceSpecAnthropicParams;
}
export interface AIServiceSpecAnthropicParams {
  frequencyPenalty?: number;
  maxTokens?: number;
  presencePenalty?: number;
  temperature?: number;
  topP?: number;
}
export interface AIServiceSpecAnthropicToken {
  /**
   * → Secret
   * at most 253 characters
   */
  secretName: string;
}
/**
 * `hub.traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik-helm-chart
 */
export declare class API extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: APIProps): { [K in keyof APIProps]: APIProps[K] } & { apiVersion: 'hub.traefik.io/v1alpha1'; kind: 'API' };
  constructor(scope: Construct, id: string, props?: APIProps);
}
export interface APIProps {
  metadata?: ObjectMeta;
  spec?: APISpec;
}
export interface APISpec {
  cors?: APISpecCors;
  description?: string;
  openApiSpec?: APISpecOpenApiSpec;
  /** at most 253 characters */
  title?: string;
  /** 1 … 100 items */
  versions?: readonly APISpecVersions[];
}
export interface APISpecCors {
  addVaryHeader?: boolean;
  allowCredentials?: boolean;
  allowHeadersList?: readonly string[];
  allowMethodsList?: readonly string[];
  allowOriginListRegex?: readonly string[];
  allowOriginsList?: readonly string[];
  exposeHeadersList?: readonly string[];
  maxAge?: number;
}
/** rule: `has(self.path) || has(self.url)` */
export interface APISpecOpenApiSpec {
  /** at most 100 items */
  operationSets?: readonly APISpecOpenApiSpecOperationSets[];
  override?: APISpecOpenApiSpecOverride;
  /**
   * at most 255 characters
   * rule: `self.startsWith('/')`
   * rule: `!self.matches(r"""(\/\.\.\/)|(\/\.\.$)""")`
   */
  path?: string;
  /**
   * format duration
   * rule: `self >= duration('1m')`
   */
  refreshInterval?: string;
  /** rule: `isURL(self)` */
  url?: string;
  validateRequestBodySchema?: boolean;
  validateRequestMethodAndPath?: boolean;
}
export interface APISpecVersions {
  /** at most 253 characters */
  name: string;
}
export interface APISpecOpenApiSpecOperationSets {
  /** 1 … 100 items */
  matchers: readonly APISpecOpenApiSpecOperationSetsMatchers[];
  /** at most 253 characters */
  name: string;
}
export interface APISpecOpenApiSpecOverride {
  /** 1 … 100 items */
  servers: readonly APISpecOpenApiSpecOverrideServers[];
}
/**
 * at least 1 field
 * rule: `[has(self.path), has(self.pathPrefix), has(self.pathRegex)].filter(x, x).size() <= 1`
 */
export interface APISpecOpenApiSpecOperationSetsMatchers {
  /** at most 10 items */
  methods?: readonly string[];
  /**
   * at most 255 characters
   * rule: `self.startsWith('/')`
   * rule: `!self.matches(r"""(\/\.\.\/)|(\/\.\.$)""")`
   */
  path?: string;
  /**
   * at most 255 characters
   * rule: `self.startsWith('/')`
   * rule: `!self.matches(r"""(\/\.\.\/)|(\/\.\.$)""")`
   */
  pathPrefix?: string;
  pathRegex?: string;
}
export interface APISpecOpenApiSpecOverrideServers {
  /** rule: `isURL(self)` */
  url: string;
}
/**
 * `hub.traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik-helm-chart
 */
export declare class APIAuth extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: APIAuthProps): { [K in keyof APIAuthProps]: APIAuthProps[K] } & { apiVersion: 'hub.traefik.io/v1alpha1'; kind: 'APIAuth' };
  constructor(scope: Construct, id: string, props?: APIAuthProps);
}
export interface APIAuthProps {
  metadata?: ObjectMeta;
  spec?: APIAuthSpec;
}
/** rule: `[has(self.apiKey), has(self.jwt), has(self.ldap), has(self.keyless)].filter(x, x).size() == 1` */
export interface APIAuthSpec {
  apiKey?: APIAuthSpecApiKey;
  isDefault: boolean;
  jwt?: APIAuthSpecJwt;
  keyless?: Record<string, never>;
  ldap?: APIAuthSpecLdap;
}
export interface APIAuthSpecApiKey {
  keySource?: APIAuthSpecApiKeyKeySource;
}
/**
 * rule: `[has(self.signingSecretName), has(self.publicKey), has(self.jwksFile), has(self.jwksUrl), has(self.trustedIssuers)].filter(x, x).size() == 1`
 * rule: `!has(self.trustedIssuers) || size(self.trustedIssuers) > 0`
 * rule: `!has(self.trustedIssuers) || self.trustedIssuers.filter(x, !has(x.issuer) || x.issuer == "").size() <= 1`
 */
export interface APIAuthSpecJwt {
  appIdClaim: string;
  clientConfig?: APIAuthSpecJwtClientConfig;
  forwardHeaders?: { [k: string]: string };
  jwksFile?: string;
  /** rule: `isURL(self) && self.startsWith('https://')` */
  jwksUrl?: string;
  publicKey?: string;
  /** at most 253 characters */
  signingSecretName?: string;
  stripAuthorizationHeader?: boolean;
  tokenNameClaim?: string;
  tokenQueryKey?: string;
  /** 1 … 100 items */
  trustedIssuers?: readonly APIAuthSpecJwtTrustedIssuers[];
}
export interface APIAuthSpecLdap {
  /** @default "cn" */
  attribute?: string;
  baseDn: string;
  bindDn?: string;
  /** at most 253 characters */
  bindPasswordSecretName?: string;
  certificateAuthority?: string;
  insecureSkipVerify?: boolean;
  searchFilter?: string;
  startTls?: boolean;
  /** rule: `isURL(self) && (self.startsWith('ldap://') || self.startsWith('ldaps://'))` */
  url: string;
}
/**
 * at least 1 field
 * rule: `!has(self.headerAuthScheme) || self.header == 'Authorization'`
 */
export interface APIAuthSpecApiKeyKeySource {
  header?: string;
  headerAuthScheme?: string;
  query?: string;
}
export interface APIAuthSpecJwtClientConfig {
  /** @default 3 */
  maxRetries?: number;
  /** @default 5 */
  timeoutSeconds?: number;
  tls?: APIAuthSpecJwtClientConfigTls;
}
export interface APIAuthSpecJwtTrustedIssuers {
  issuer?: string;
  /** rule: `isURL(self) && self.startsWith('https://')` */
  jwksUrl: string;
}
export interface APIAuthSpecJwtClientConfigTls {
  ca?: string;
  insecureSkipVerify?: boolean;
}
/**
 * `hub.traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik-helm-chart
 */
export declare class APIBundle extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: APIBundleProps): { [K in keyof APIBundleProps]: APIBundleProps[K] } & { apiVersion: 'hub.traefik.io/v1alpha1'; kind: 'APIBundle' };
  constructor(scope: Construct, id: string, props?: APIBundleProps);
}
export interface APIBundleProps {
  metadata?: ObjectMeta;
  spec?: APIBundleSpec;
}
export interface APIBundleSpec {
  apiSelector?: LabelSelector;
  /**
   * at most 100 items
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  apis?: readonly APIBundleSpecApis[];
  /** at most 253 characters */
  title?: string;
}
export interface APIBundleSpecApis {
  /** at most 253 characters */
  name: string;
}
/**
 * `hub.traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik-helm-chart
 */
export declare class APICatalogItem extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: APICatalogItemProps): { [K in keyof APICatalogItemProps]: APICatalogItemProps[K] } & { apiVersion: 'hub.traefik.io/v1alpha1'; kind: 'APICatalogItem' };
  constructor(scope: Construct, id: string, props?: APICatalogItemProps);
}
export interface APICatalogItemProps {
  metadata?: ObjectMeta;
  spec?: APICatalogItemSpec;
}
/**
 * rule: `(has(self.everyone) && has(self.groups)) ? !(self.everyone && self.groups.size() > 0) : true`
 * rule: `(has(self.everyone) && self.everyone) || (has(self.groups) && self.groups.size() > 0)`
 */
export interface APICatalogItemSpec {
  /**
   * at most 100 items
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  apiBundles?: readonly APICatalogItemSpecApiBundles[];
  apiPlan?: APICatalogItemSpecApiBundles;
  apiSelector?: LabelSelector;
  /**
   * at most 100 items
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  apis?: readonly APICatalogItemSpecApiBundles[];
  everyone?: boolean;
  groups?: readonly string[];
  operationFilter?: APICatalogItemSpecOperationFilter;
}
export interface APICatalogItemSpecApiBundles {
  /** at most 253 characters */
  name: string;
}
export interface APICatalogItemSpecOperationFilter {
  /** at most 100 items */
  include?: readonly string[];
}
/**
 * `hub.traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik-helm-chart
 */
export declare class APIPlan extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: APIPlanProps): { [K in keyof APIPlanProps]: APIPlanProps[K] } & { apiVersion: 'hub.traefik.io/v1alpha1'; kind: 'APIPlan' };
  constructor(scope: Construct, id: string, props?: APIPlanProps);
}
export interface APIPlanProps {
  metadata?: ObjectMeta;
  spec?: APIPlanSpec;
}
export interface APIPlanSpec {
  description?: string;
  quota?: APIPlanSpecQuota;
  rateLimit?: APIPlanSpecRateLimit;
  title: string;
}
export interface APIPlanSpecQuota {
  /** @default "subscription" */
  bucket?: "subscription" | "application-api" | "application";
  /** rule: `self >= 0` */
  limit: number;
  /**
   * format duration
   * rule: `self >= duration('1s') && self <= duration('9999h')`
   */
  period?: string;
}
export interface APIPlanSpecRateLimit {
  /** @default "subscription" */
  bucket?: "subscription" | "application-api" | "application";
  /** rule: `self >= 0` */
  limit: number;
  /**
   * format duration
   * rule: `self >= duration('1s') && self <= duration('1h')`
   */
  period?: string;
}
/**
 * `hub.traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik-helm-chart
 */
export declare class APIPortal extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: APIPortalProps): { [K in keyof APIPortalProps]: APIPortalProps[K] } & { apiVersion: 'hub.traefik.io/v1alpha1'; kind: 'APIPortal' };
  constructor(scope: Construct, id: string, props?: APIPortalProps);
}
export interface APIPortalProps {
  metadata?: ObjectMeta;
  spec?: APIPortalSpec;
}
export interface APIPortalSpec {
  auth?: APIPortalSpecAuth;
  description?: string;
  title?: string;
  /**
   * exactly 1 item
   * rule: `self.all(x, isURL(x))`
   */
  trustedUrls: readonly string[];
  ui?: APIPortalSpecUi;
}
export interface APIPortalSpecAuth {
  /** at most 253 characters */
  name: string;
}
export interface APIPortalSpecUi {
  logoUrl?: string;
}
/**
 * `hub.traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik-helm-chart
 */
export declare class APIPortalAuth extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: APIPortalAuthProps): { [K in keyof APIPortalAuthProps]: APIPortalAuthProps[K] } & { apiVersion: 'hub.traefik.io/v1alpha1'; kind: 'APIPortalAuth' };
  constructor(scope: Construct, id: string, props?: APIPortalAuthProps);
}
export interface APIPortalAuthProps {
  metadata?: ObjectMeta;
  spec?: APIPortalAuthSpec;
}
/** rule: `[has(self.oidc), has(self.ldap)].filter(x, x).size() == 1` */
export interface APIPortalAuthSpec {
  ldap?: APIPortalAuthSpecLdap;
  oidc?: APIPortalAuthSpecOidc;
}
export interface APIPortalAuthSpecLdap {
  /** @default "cn" */
  attribute?: string;
  attributes?: APIPortalAuthSpecLdapAttributes;
  baseDn: string;
  bindDn?: string;
  /** at most 253 characters */
  bindPasswordSecretName?: string;
  certificateAuthority?: string;
  groups?: APIPortalAuthSpecLdapGroups;
  insecureSkipVerify?: boolean;
  searchFilter?: string;
  startTls?: boolean;
  /** at most 6 items */
  syncedAttributes?: readonly ("groups" | "userId" | "firstname" | "lastname" | "email" | "company")[];
  /** rule: `isURL(self) && (self.startsWith('ldap://') || self.startsWith('ldaps://'))` */
  url: string;
}
export interface APIPortalAuthSpecOidc {
  claims: APIPortalAuthSpecOidcClaims;
  clientConfig?: APIPortalAuthSpecOidcClientConfig;
  /** rule: `isURL(self)` */
  issuerUrl: string;
  scopes?: readonly string[];
  /**
   * → Secret
   * at most 253 characters
   */
  secretName: string;
  /** at most 6 items */
  syncedAttributes?: readonly ("groups" | "userId" | "firstname" | "lastname" | "email" | "company")[];
}
export interface APIPortalAuthSpecLdapAttributes {
  company?: string;
  email?: string;
  firstname?: string;
  lastname?: string;
  userId?: string;
}
export interface APIPortalAuthSpecLdapGroups {
  /** @default "memberOf" */
  memberOfAttribute?: string;
}
export interface APIPortalAuthSpecOidcClaims {
  company?: string;
  email?: string;
  firstname?: string;
  groups: string;
  lastname?: string;
  organizationId?: string;
  organizationName?: string;
  userId?: string;
}
export interface APIPortalAuthSpecOidcClientConfig {
  /** @default 3 */
  maxRetries?: number;
  /** @default 5 */
  timeoutSeconds?: number;
  tls?: APIPortalAuthSpecOidcClientConfigTls;
}
export interface APIPortalAuthSpecOidcClientConfigTls {
  ca?: string;
  insecureSkipVerify?: boolean;
}
/**
 * `hub.traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik-helm-chart
 */
export declare class APIRateLimit extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: APIRateLimitProps): { [K in keyof APIRateLimitProps]: APIRateLimitProps[K] } & { apiVersion: 'hub.traefik.io/v1alpha1'; kind: 'APIRateLimit' };
  constructor(scope: Construct, id: string, props?: APIRateLimitProps);
}
export interface APIRateLimitProps {
  metadata?: ObjectMeta;
  spec?: APIRateLimitSpec;
  status?: APIRateLimitStatus;
}
/** rule: `(has(self.everyone) && has(self.groups)) ? !(self.everyone && self.groups.size() > 0) : true` */
export interface APIRateLimitSpec {
  apiSelector?: LabelSelector;
  /**
   * at most 100 items
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  apis?: readonly APIRateLimitSpecApis[];
  everyone?: boolean;
  groups?: readonly string[];
  /** rule: `self >= 0` */
  limit: number;
  /**
   * format duration
   * rule: `self >= duration('1s') && self <= duration('1h')`
   */
  period?: string;
  strategy?: "local" | "distributed";
}
export interface APIRateLimitStatus {
  hash?: string;
  /** format date-time */
  syncedAt?: string;
  version?: string;
}
export interface APIRateLimitSpecApis {
  /** at most 253 characters */
  name: string;
}
/**
 * `hub.traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik-helm-chart
 */
export declare class APIVersion extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: APIVersionProps): { [K in keyof APIVersionProps]: APIVersionProps[K] } & { apiVersion: 'hub.traefik.io/v1alpha1'; kind: 'APIVersion' };
  constructor(scope: Construct, id: string, props?: APIVersionProps);
}
export interface APIVersionProps {
  metadata?: ObjectMeta;
  spec?: APIVersionSpec;
}
export interface APIVersionSpec {
  cors?: APIVersionSpecCors;
  description?: string;
  openApiSpec?: APIVersionSpecOpenApiSpec;
  /** at most 100 characters */
  release: string;
  title?: string;
}
export interface APIVersionSpecCors {
  addVaryHeader?: boolean;
  allowCredentials?: boolean;
  allowHeadersList?: readonly string[];
  allowMethodsList?: readonly string[];
  allowOriginListRegex?: readonly string[];
  allowOriginsList?: readonly string[];
  exposeHeadersList?: readonly string[];
  maxAge?: number;
}
/** rule: `has(self.path) || has(self.url)` */
export interface APIVersionSpecOpenApiSpec {
  /** at most 100 items */
  operationSets?: readonly APIVersionSpecOpenApiSpecOperationSets[];
  override?: APIVersionSpecOpenApiSpecOverride;
  /**
   * at most 255 characters
   * rule: `self.startsWith('/')`
   * rule: `!self.matches(r"""(\/\.\.\/)|(\/\.\.$)""")`
   */
  path?: string;
  /**
   * format duration
   * rule: `self >= duration('1m')`
   */
  refreshInterval?: string;
  /** rule: `isURL(self)` */
  url?: string;
  validateRequestBodySchema?: boolean;
  validateRequestMethodAndPath?: boolean;
}
export interface APIVersionSpecOpenApiSpecOperationSets {
  /** 1 … 100 items */
  matchers: readonly APIVersionSpecOpenApiSpecOperationSetsMatchers[];
  /** at most 253 characters */
  name: string;
}
export interface APIVersionSpecOpenApiSpecOverride {
  /** 1 … 100 items */
  servers: readonly APIVersionSpecOpenApiSpecOverrideServers[];
}
/**
 * at least 1 field
 * rule: `[has(self.path), has(self.pathPrefix), has(self.pathRegex)].filter(x, x).size() <= 1`
 */
export interface APIVersionSpecOpenApiSpecOperationSetsMatchers {
  /** at most 10 items */
  methods?: readonly string[];
  /**
   * at most 255 characters
   * rule: `self.startsWith('/')`
   * rule: `!self.matches(r"""(\/\.\.\/)|(\/\.\.$)""")`
   */
  path?: string;
  /**
   * at most 255 characters
   * rule: `self.startsWith('/')`
   * rule: `!self.matches(r"""(\/\.\.\/)|(\/\.\.$)""")`
   */
  pathPrefix?: string;
  pathRegex?: string;
}
export interface APIVersionSpecOpenApiSpecOverrideServers {
  /** rule: `isURL(self)` */
  url: string;
}
/**
 * `hub.traefik.io/v1alpha1`, cluster-scoped
 * @see https://github.com/traefik/traefik-helm-chart
 */
export declare class AccessControlPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AccessControlPolicyProps): { [K in keyof AccessControlPolicyProps]: AccessControlPolicyProps[K] } & { apiVersion: 'hub.traefik.io/v1alpha1'; kind: 'AccessControlPolicy' };
  constructor(scope: Construct, id: string, props?: AccessControlPolicyProps);
}
export interface AccessControlPolicyProps {
  metadata?: ObjectMeta;
  spec?: AccessControlPolicySpec;
  status?: AccessControlPolicyStatus;
}
export interface AccessControlPolicySpec {
  apiKey?: AccessControlPolicySpecApiKey;
  basicAuth?: AccessControlPolicySpecBasicAuth;
  jwt?: AccessControlPolicySpecJwt;
  oAuthIntro?: AccessControlPolicySpecOAuthIntro;
  oidc?: AccessControlPolicySpecOidc;
  oidcGoogle?: AccessControlPolicySpecOidcGoogle;
}
export interface AccessControlPolicyStatus {
  specHash?: string;
  /** format date-time */
  syncedAt?: string;
  version?: string;
}
export interface AccessControlPolicySpecApiKey {
  forwardHeaders?: { [k: string]: string };
  keySource: AccessControlPolicySpecApiKeyKeySource;
  keys?: readonly AccessControlPolicySpecApiKeyKeys[];
}
export interface AccessControlPolicySpecBasicAuth {
  forwardUsernameHeader?: string;
  realm?: string;
  stripAuthorizationHeader?: boolean;
  users?: readonly string[];
}
export interface AccessControlPolicySpecJwt {
  claims?: string;
  forwardHeaders?: { [k: string]: string };
  jwksFile?: string;
  jwksUrl?: string;
  publicKey?: string;
  signingSecret?: string;
  signingSecretBase64Encoded?: boolean;
  stripAuthorizationHeader?: boolean;
  tokenQueryKey?: string;
}
export interface AccessControlPolicySpecOAuthIntro {
  claims?: string;
  clientConfig: AccessControlPolicySpecOAuthIntroClientConfig;
  forwardHeaders?: { [k: string]: string };
  tokenSource: AccessControlPolicySpecApiKeyKeySource;
}
export interface AccessControlPolicySpecOidc {
  authParams?: { [k: string]: string };
  claims?: string;
  clientId?: string;
  disableAuthRedirectionPaths?: readonly string[];
  forwardHeaders?: { [k: string]: string };
  issuer?: string;
  logoutUrl?: string;
  redirectUrl?: string;
  scopes?: readonly string[];
  secret?: SecretReference;
  session?: AccessControlPolicySpecOidcSession;
  stateCookie?: AccessControlPolicySpecOidcStateCookie;
}
export interface AccessControlPolicySpecOidcGoogle {
  authParams?: { [k: string]: string };
  clientId?: string;
  /** at least 1 item */
  emails?: readonly string[];
  forwardHeaders?: { [k: string]: string };
  logoutUrl?: string;
  redirectUrl?: string;
  secret?: SecretReference;
  session?: AccessControlPolicySpecOidcSession;
  stateCookie?: AccessControlPolicySpecOidcStateCookie;
}
export interface AccessControlPolicySpecApiKeyKeySource {
  cookie?: string;
  header?: string;
  headerAuthScheme?: string;
  query?: string;
}
export interface AccessControlPolicySpecApiKeyKeys {
  id: string;
  metadata?: { [k: string]: string };
  value: string;
}
export interface AccessControlPolicySpecOAuthIntroClientConfig {
  headers?: { [k: string]: string };
  /** @default 3 */
  maxRetries?: number;
  /** @default 5 */
  timeoutSeconds?: number;
  tls?: AccessControlPolicySpecOAuthIntroClientConfigTls;
  tokenTypeHint?: string;
  url: string;
}
export interface AccessControlPolicySpecOidcSession {
  domain?: string;
  path?: string;
  refresh?: boolean;
  sameSite?: string;
  secure?: boolean;
}
export interface AccessControlPolicySpecOidcStateCookie {
  domain?: string;
  path?: string;
  sameSite?: string;
  secure?: boolean;
}
export interface AccessControlPolicySpecOAuthIntroClientConfigTls {
  ca?: string;
  insecureSkipVerify?: boolean;
}
/**
 * `hub.traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik-helm-chart
 */
export declare class ContentItem extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ContentItemProps): { [K in keyof ContentItemProps]: ContentItemProps[K] } & { apiVersion: 'hub.traefik.io/v1alpha1'; kind: 'ContentItem' };
  constructor(scope: Construct, id: string, props?: ContentItemProps);
}
export interface ContentItemProps {
  metadata?: ObjectMeta;
  spec?: ContentItemSpec;
}
/** rule: `[has(self.content), has(self.link)].filter(x, x).size() == 1` */
export interface ContentItemSpec {
  /** at most 1500000 characters */
  content?: string;
  link?: ContentItemSpecLink;
  /** at least 0 */
  order: number;
  parentRef: ContentItemSpecParentRef;
  /** 1 … 253 characters */
  title: string;
}
export interface ContentItemSpecLink {
  /** rule: `isURL(self)` */
  href: string;
}
export interface ContentItemSpecParentRef {
  kind: "APIPortal" | "API" | "APIBundle";
  /** at most 253 characters */
  name: string;
}
/**
 * `hub.traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik-helm-chart
 */
export declare class ManagedApplication extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ManagedApplicationProps): { [K in keyof ManagedApplicationProps]: ManagedApplicationProps[K] } & { apiVersion: 'hub.traefik.io/v1alpha1'; kind: 'ManagedApplication' };
  constructor(scope: Construct, id: string, props?: ManagedApplicationProps);
}
export interface ManagedApplicationProps {
  metadata?: ObjectMeta;
  spec?: ManagedApplicationSpec;
}
export interface ManagedApplicationSpec {
  /** at most 100 items */
  apiKeys?: readonly ManagedApplicationSpecApiKeys[];
  /** at most 253 characters */
  appId: string;
  notes?: string;
  /** at most 253 characters */
  owner: string;
}
/** rule: `[has(self.secretName), has(self.value)].filter(x, x).size() <= 1` */
export interface ManagedApplicationSpecApiKeys {
  /**
   * → Secret
   * at most 253 characters
   */
  secretName?: string;
  suspended?: boolean;
  title?: string;
  /** at most 4096 characters */
  value?: string;
}
/**
 * `hub.traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik-helm-chart
 */
export declare class ManagedSubscription extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ManagedSubscriptionProps): { [K in keyof ManagedSubscriptionProps]: ManagedSubscriptionProps[K] } & { apiVersion: 'hub.traefik.io/v1alpha1'; kind: 'ManagedSubscription' };
  constructor(scope: Construct, id: string, props?: ManagedSubscriptionProps);
}
export interface ManagedSubscriptionProps {
  metadata?: ObjectMeta;
  spec?: ManagedSubscriptionSpec;
}
export interface ManagedSubscriptionSpec {
  /**
   * at most 100 items
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  apiBundles?: readonly ManagedSubscriptionSpecApiBundles[];
  apiPlan: ManagedSubscriptionSpecApiBundles;
  apiSelector?: LabelSelector;
  /**
   * at most 100 items
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  apis?: readonly ManagedSubscriptionSpecApiBundles[];
  /** at most 100 items */
  applications?: readonly ManagedSubscriptionSpecApplications[];
  claims?: string;
  managedApplicationSelector?: LabelSelector;
  /**
   * at most 100 items
   * rule: `self.all(x, self.exists_one(y, x.name == y.name))`
   */
  managedApplications?: readonly ManagedSubscriptionSpecApiBundles[];
  operationFilter?: ManagedSubscriptionSpecOperationFilter;
  /** rule: `self >= 0` */
  weight?: number;
}
export interface ManagedSubscriptionSpecApiBundles {
  /** at most 253 characters */
  name: string;
}
export interface ManagedSubscriptionSpecApplications {
  /** at most 253 characters */
  appId: string;
}
export interface ManagedSubscriptionSpecOperationFilter {
  /** at most 100 items */
  include?: readonly string[];
}
/**
 * `hub.traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik-helm-chart
 */
export declare class Uplink extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: UplinkProps): { [K in keyof UplinkProps]: UplinkProps[K] } & { apiVersion: 'hub.traefik.io/v1alpha1'; kind: 'Uplink' };
  constructor(scope: Construct, id: string, props?: UplinkProps);
}
export interface UplinkProps {
  metadata?: ObjectMeta;
  spec?: UplinkSpec;
}
export interface UplinkSpec {
  entryPoints?: readonly string[];
  /**
   * at most 253 characters
   * pattern `^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$`
   */
  exposeName?: string;
  healthCheck?: UplinkSpecHealthCheck;
  passiveHealthCheck?: UplinkSpecPassiveHealthCheck;
  /** rule: `self >= 0` */
  weight?: number;
}
export interface UplinkSpecHealthCheck {
  followRedirects?: boolean;
  headers?: { [k: string]: string };
  hostname?: string;
  interval?: number | string;
  method?: string;
  mode?: string;
  path?: string;
  port?: number;
  scheme?: string;
  status?: number;
  timeout?: number | string;
  unhealthyInterval?: number | string;
}
export interface UplinkSpecPassiveHealthCheck {
  failureWindow?: number | string;
  maxFailedAttempts?: number;
}

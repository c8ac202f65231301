// Machine-written by `npx projen generate` from traefik v3.7.9 (github:traefik/traefik@d0bd2ec198533d760c1abfc74b98033d6d92d039, digest 69186f10d5e869681d0080b88960eb40): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik
 */
export declare class IngressRoute extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IngressRouteProps): { [K in keyof IngressRouteProps]: IngressRouteProps[K] } & { apiVersion: 'traefik.io/v1alpha1'; kind: 'IngressRoute' };
  constructor(scope: Construct, id: string, props: IngressRouteProps);
}
export interface IngressRouteProps {
  metadata?: ObjectMeta;
  spec: IngressRouteSpec;
}
export interface IngressRouteSpec {
  entryPoints?: readonly string[];
  /** → IngressClass */
  ingressClassName?: string;
  parentRefs?: readonly IngressRouteSpecParentRefs[];
  routes: readonly IngressRouteSpecRoutes[];
  tls?: IngressRouteSpecTls;
}
export interface IngressRouteSpecParentRefs {
  name: string;
  namespace?: string;
}
export interface IngressRouteSpecRoutes {
  kind?: "Rule";
  match: string;
  middlewares?: readonly IngressRouteSpecParentRefs[];
  observability?: IngressRouteSpecRoutesObservability;
  /** at most 9223372036854775000 */
  priority?: number;
  services?: readonly IngressRouteSpecRoutesServices[];
  syntax?: string;
}
export interface IngressRouteSpecTls {
  certResolver?: string;
  domains?: readonly IngressRouteSpecTlsDomains[];
  options?: IngressRouteSpecParentRefs;
  /** → Secret */
  secretName?: string;
  store?: IngressRouteSpecParentRefs;
}
export interface IngressRouteSpecRoutesObservability {
  accessLogs?: boolean;
  metrics?: boolean;
  /** @default "minimal" */
  traceVerbosity?: "minimal" | "detailed";
  tracing?: boolean;
}
export interface IngressRouteSpecRoutesServices {
  healthCheck?: IngressRouteSpecRoutesServicesHealthCheck;
  kind?: "Service" | "TraefikService";
  middlewares?: readonly IngressRouteSpecParentRefs[];
  name: string;
  namespace?: string;
  nativeLB?: boolean;
  nodePortLB?: boolean;
  passHostHeader?: boolean;
  passiveHealthCheck?: IngressRouteSpecRoutesServicesPassiveHealthCheck;
  port?: number | string;
  responseForwarding?: IngressRouteSpecRoutesServicesResponseForwarding;
  scheme?: string;
  serversTransport?: string;
  sticky?: IngressRouteSpecRoutesServicesSticky;
  strategy?: "wrr" | "p2c" | "hrw" | "leasttime" | "RoundRobin";
  /** at least 0 */
  weight?: number;
}
export interface IngressRouteSpecTlsDomains {
  main?: string;
  sans?: readonly string[];
}
export interface IngressRouteSpecRoutesServicesHealthCheck {
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
export interface IngressRouteSpecRoutesServicesPassiveHealthCheck {
  failureWindow?: number | string;
  maxFailedAttempts?: number;
}
export interface IngressRouteSpecRoutesServicesResponseForwarding {
  flushInterval?: string;
}
export interface IngressRouteSpecRoutesServicesSticky {
  cookie?: IngressRouteSpecRoutesServicesStickyCookie;
}
export interface IngressRouteSpecRoutesServicesStickyCookie {
  domain?: string;
  httpOnly?: boolean;
  maxAge?: number;
  name?: string;
  path?: string;
  sameSite?: "none" | "lax" | "strict" | "None" | "Lax" | "Strict";
  secure?: boolean;
}
/**
 * `traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik
 */
export declare class IngressRouteTCP extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IngressRouteTCPProps): { [K in keyof IngressRouteTCPProps]: IngressRouteTCPProps[K] } & { apiVersion: 'traefik.io/v1alpha1'; kind: 'IngressRouteTCP' };
  constructor(scope: Construct, id: string, props: IngressRouteTCPProps);
}
export interface IngressRouteTCPProps {
  metadata?: ObjectMeta;
  spec: IngressRouteTCPSpec;
}
export interface IngressRouteTCPSpec {
  entryPoints?: readonly string[];
  /** → IngressClass */
  ingressClassName?: string;
  routes: readonly IngressRouteTCPSpecRoutes[];
  tls?: IngressRouteTCPSpecTls;
}
export interface IngressRouteTCPSpecRoutes {
  match: string;
  middlewares?: readonly IngressRouteTCPSpecRoutesMiddlewares[];
  /** at most 9223372036854775000 */
  priority?: number;
  services?: readonly IngressRouteTCPSpecRoutesServices[];
  syntax?: "v3" | "v2";
}
export interface IngressRouteTCPSpecTls {
  certResolver?: string;
  domains?: readonly IngressRouteTCPSpecTlsDomains[];
  options?: IngressRouteTCPSpecRoutesMiddlewares;
  passthrough?: boolean;
  /** → Secret */
  secretName?: string;
  store?: IngressRouteTCPSpecRoutesMiddlewares;
}
export interface IngressRouteTCPSpecRoutesMiddlewares {
  name: string;
  namespace?: string;
}
export interface IngressRouteTCPSpecRoutesServices {
  name: string;
  namespace?: string;
  nativeLB?: boolean;
  nodePortLB?: boolean;
  port: number | string;
  proxyProtocol?: IngressRouteTCPSpecRoutesServicesProxyProtocol;
  serversTransport?: string;
  terminationDelay?: number;
  tls?: boolean;
  /** at least 0 */
  weight?: number;
}
export interface IngressRouteTCPSpecTlsDomains {
  main?: string;
  sans?: readonly string[];
}
export interface IngressRouteTCPSpecRoutesServicesProxyProtocol {
  /** 1 … 2 */
  version?: number;
}
/**
 * `traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik
 */
export declare class IngressRouteUDP extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IngressRouteUDPProps): { [K in keyof IngressRouteUDPProps]: IngressRouteUDPProps[K] } & { apiVersion: 'traefik.io/v1alpha1'; kind: 'IngressRouteUDP' };
  constructor(scope: Construct, id: string, props: IngressRouteUDPProps);
}
export interface IngressRouteUDPProps {
  metadata?: ObjectMeta;
  spec: IngressRouteUDPSpec;
}
export interface IngressRouteUDPSpec {
  entryPoints?: readonly string[];
  /** → IngressClass */
  ingressClassName?: string;
  routes: readonly IngressRouteUDPSpecRoutes[];
}
export interface IngressRouteUDPSpecRoutes {
  services?: readonly IngressRouteUDPSpecRoutesServices[];
}
export interface IngressRouteUDPSpecRoutesServices {
  name: string;
  namespace?: string;
  nativeLB?: boolean;
  nodePortLB?: boolean;
  port: number | string;
  /** at least 0 */
  weight?: number;
}
/**
 * `traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik
 */
export declare class Middleware extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MiddlewareProps): { [K in keyof MiddlewareProps]: MiddlewareProps[K] } & { apiVersion: 'traefik.io/v1alpha1'; kind: 'Middleware' };
  constructor(scope: Construct, id: string, props: MiddlewareProps);
}
export interface MiddlewareProps {
  metadata?: ObjectMeta;
  spec: MiddlewareSpec;
}
export interface MiddlewareSpec {
  addPrefix?: MiddlewareSpecAddPrefix;
  basicAuth?: MiddlewareSpecBasicAuth;
  buffering?: MiddlewareSpecBuffering;
  chain?: MiddlewareSpecChain;
  circuitBreaker?: MiddlewareSpecCircuitBreaker;
  compress?: MiddlewareSpecCompress;
  contentType?: MiddlewareSpecContentType;
  digestAuth?: MiddlewareSpecBasicAuth;
  encodedCharacters?: MiddlewareSpecEncodedCharacters;
  errors?: MiddlewareSpecErrors;
  forwardAuth?: MiddlewareSpecForwardAuth;
  grpcWeb?: MiddlewareSpecGrpcWeb;
  headers?: MiddlewareSpecHeaders;
  inFlightReq?: MiddlewareSpecInFlightReq;
  ipAllowList?: MiddlewareSpecIpAllowList;
  ipWhiteList?: MiddlewareSpecIpWhiteList;
  passTLSClientCert?: MiddlewareSpecPassTLSClientCert;
  plugin?: { [k: string]: unknown };
  rateLimit?: MiddlewareSpecRateLimit;
  redirectRegex?: MiddlewareSpecRedirectRegex;
  redirectScheme?: MiddlewareSpecRedirectScheme;
  replacePath?: MiddlewareSpecReplacePath;
  replacePathRegex?: MiddlewareSpecReplacePathRegex;
  retry?: MiddlewareSpecRetry;
  stripPrefix?: MiddlewareSpecStripPrefix;
  stripPrefixRegex?: MiddlewareSpecStripPrefixRegex;
}
export interface MiddlewareSpecAddPrefix {
  /** rule: `self.startsWith('/')` */
  prefix?: string;
}
export interface MiddlewareSpecBasicAuth {
  headerField?: string;
  realm?: string;
  removeHeader?: boolean;
  secret?: string;
}
export interface MiddlewareSpecBuffering {
  maxRequestBodyBytes?: number;
  maxResponseBodyBytes?: number;
  memRequestBodyBytes?: number;
  memResponseBodyBytes?: number;
  retryExpression?: string;
}
export interface MiddlewareSpecChain {
  middlewares?: readonly MiddlewareSpecChainMiddlewares[];
}
export interface MiddlewareSpecCircuitBreaker {
  /** pattern `^([0-9]+(ns|us|µs|ms|s|m|h)?)+$` */
  checkPeriod?: number | string;
  expression?: string;
  fallbackDuration?: number | string;
  /** pattern `^([0-9]+(ns|us|µs|ms|s|m|h)?)+$` */
  recoveryDuration?: number | string;
  /** 100 … 599 */
  responseCode?: number;
}
export interface MiddlewareSpecCompress {
  defaultEncoding?: string;
  encodings?: readonly string[];
  excludedContentTypes?: readonly string[];
  includedContentTypes?: readonly string[];
  /** at least 0 */
  minResponseBodyBytes?: number;
}
export interface MiddlewareSpecContentType {
  autoDetect?: boolean;
}
export interface MiddlewareSpecEncodedCharacters {
  allowEncodedBackSlash?: boolean;
  allowEncodedHash?: boolean;
  allowEncodedNullCharacter?: boolean;
  allowEncodedPercent?: boolean;
  allowEncodedQuestionMark?: boolean;
  allowEncodedSemicolon?: boolean;
  allowEncodedSlash?: boolean;
}
export interface MiddlewareSpecErrors {
  errorRequestHeaders?: readonly string[];
  query?: string;
  service?: MiddlewareSpecErrorsService;
  /** each: pattern `^([1-5][0-9]{2}[,-]?)+$` */
  status?: readonly string[];
  statusRewrites?: { [k: string]: number };
}
export interface MiddlewareSpecForwardAuth {
  addAuthCookiesToResponse?: readonly string[];
  address?: string;
  authRequestHeaders?: readonly string[];
  authResponseHeaders?: readonly string[];
  authResponseHeadersRegex?: string;
  authSigninURL?: string;
  forwardBody?: boolean;
  headerField?: string;
  maxBodySize?: number;
  maxResponseBodySize?: number;
  preserveLocationHeader?: boolean;
  preserveRequestMethod?: boolean;
  tls?: MiddlewareSpecForwardAuthTls;
  trustForwardHeader?: boolean;
}
export interface MiddlewareSpecGrpcWeb {
  allowOrigins?: readonly string[];
}
export interface MiddlewareSpecHeaders {
  accessControlAllowCredentials?: boolean;
  accessControlAllowHeaders?: readonly string[];
  accessControlAllowMethods?: readonly string[];
  accessControlAllowOriginList?: readonly string[];
  accessControlAllowOriginListRegex?: readonly string[];
  accessControlExposeHeaders?: readonly string[];
  accessControlMaxAge?: number;
  addVaryHeader?: boolean;
  allowedHosts?: readonly string[];
  browserXssFilter?: boolean;
  contentSecurityPolicy?: string;
  contentSecurityPolicyReportOnly?: string;
  contentTypeNosniff?: boolean;
  customBrowserXSSValue?: string;
  customFrameOptionsValue?: string;
  customRequestHeaders?: { [k: string]: string };
  customResponseHeaders?: { [k: string]: string };
  featurePolicy?: string;
  forceSTSHeader?: boolean;
  frameDeny?: boolean;
  hostsProxyHeaders?: readonly string[];
  isDevelopment?: boolean;
  permissionsPolicy?: string;
  publicKey?: string;
  referrerPolicy?: string;
  sslForceHost?: boolean;
  sslHost?: string;
  sslProxyHeaders?: { [k: string]: string };
  sslRedirect?: boolean;
  sslTemporaryRedirect?: boolean;
  stsIncludeSubdomains?: boolean;
  stsPreload?: boolean;
  /** at least 0 */
  stsSeconds?: number;
}
export interface MiddlewareSpecInFlightReq {
  /** at least 0 */
  amount?: number;
  sourceCriterion?: MiddlewareSpecInFlightReqSourceCriterion;
}
export interface MiddlewareSpecIpAllowList {
  ipStrategy?: MiddlewareSpecIpAllowListIpStrategy;
  rejectStatusCode?: number;
  sourceRange?: readonly string[];
}
export interface MiddlewareSpecIpWhiteList {
  ipStrategy?: MiddlewareSpecIpAllowListIpStrategy;
  sourceRange?: readonly string[];
}
export interface MiddlewareSpecPassTLSClientCert {
  info?: MiddlewareSpecPassTLSClientCertInfo;
  pem?: boolean;
}
export interface MiddlewareSpecRateLimit {
  /** at least 0 */
  average?: number;
  /** at least 0 */
  burst?: number;
  period?: number | string;
  redis?: MiddlewareSpecRateLimitRedis;
  sourceCriterion?: MiddlewareSpecInFlightReqSourceCriterion;
}
export interface MiddlewareSpecRedirectRegex {
  permanent?: boolean;
  regex?: string;
  replacement?: string;
}
export interface MiddlewareSpecRedirectScheme {
  permanent?: boolean;
  port?: string;
  scheme?: string;
}
export interface MiddlewareSpecReplacePath {
  path?: string;
}
export interface MiddlewareSpecReplacePathRegex {
  regex?: string;
  replacement?: string;
}
export interface MiddlewareSpecRetry {
  /** at least 0 */
  attempts?: number;
  disableRetryOnNetworkError?: boolean;
  /** pattern `^([0-9]+(ns|us|µs|ms|s|m|h)?)+$` */
  initialInterval?: number | string;
  /** at least -1 */
  maxRequestBodyBytes?: number;
  retryNonIdempotentMethod?: boolean;
  /** each: pattern `^([1-5][0-9]{2}[,-]?)+$` */
  status?: readonly string[];
  /** pattern `^([0-9]+(ns|us|µs|ms|s|m|h)?)+$` */
  timeout?: number | string;
}
export interface MiddlewareSpecStripPrefix {
  forceSlash?: boolean;
  prefixes?: readonly string[];
}
export interface MiddlewareSpecStripPrefixRegex {
  regex?: readonly string[];
}
export interface MiddlewareSpecChainMiddlewares {
  name: string;
  namespace?: string;
}
export interface MiddlewareSpecErrorsService {
  healthCheck?: MiddlewareSpecErrorsServiceHealthCheck;
  kind?: "Service" | "TraefikService";
  middlewares?: readonly MiddlewareSpecChainMiddlewares[];
  name: string;
  namespace?: string;
  nativeLB?: boolean;
  nodePortLB?: boolean;
  passHostHeader?: boolean;
  passiveHealthCheck?: MiddlewareSpecErrorsServicePassiveHealthCheck;
  port?: number | string;
  responseForwarding?: MiddlewareSpecErrorsServiceResponseForwarding;
  scheme?: string;
  serversTransport?: string;
  sticky?: MiddlewareSpecErrorsServiceSticky;
  strategy?: "wrr" | "p2c" | "hrw" | "leasttime" | "RoundRobin";
  /** at least 0 */
  weight?: number;
}
export interface MiddlewareSpecForwardAuthTls {
  caOptional?: boolean;
  caSecret?: string;
  certSecret?: string;
  insecureSkipVerify?: boolean;
}
export interface MiddlewareSpecInFlightReqSourceCriterion {
  ipStrategy?: MiddlewareSpecIpAllowListIpStrategy;
  requestHeaderName?: string;
  requestHost?: boolean;
}
export interface MiddlewareSpecIpAllowListIpStrategy {
  /** at least 0 */
  depth?: number;
  excludedIPs?: readonly string[];
  ipv6Subnet?: number;
}
export interface MiddlewareSpecPassTLSClientCertInfo {
  issuer?: MiddlewareSpecPassTLSClientCertInfoIssuer;
  notAfter?: boolean;
  notBefore?: boolean;
  sans?: boolean;
  serialNumber?: boolean;
  subject?: MiddlewareSpecPassTLSClientCertInfoSubject;
}
export interface MiddlewareSpecRateLimitRedis {
  db?: number;
  /** pattern `^([0-9]+(ns|us|µs|ms|s|m|h)?)+$` */
  dialTimeout?: number | string;
  endpoints?: readonly string[];
  maxActiveConns?: number;
  minIdleConns?: number;
  poolSize?: number;
  /** pattern `^([0-9]+(ns|us|µs|ms|s|m|h)?)+$` */
  readTimeout?: number | string;
  secret?: string;
  tls?: MiddlewareSpecRateLimitRedisTls;
  /** pattern `^([0-9]+(ns|us|µs|ms|s|m|h)?)+$` */
  writeTimeout?: number | string;
}
export interface MiddlewareSpecErrorsServiceHealthCheck {
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
export interface MiddlewareSpecErrorsServicePassiveHealthCheck {
  failureWindow?: number | string;
  maxFailedAttempts?: number;
}
export interface MiddlewareSpecErrorsServiceResponseForwarding {
  flushInterval?: string;
}
export interface MiddlewareSpecErrorsServiceSticky {
  cookie?: MiddlewareSpecErrorsServiceStickyCookie;
}
export interface MiddlewareSpecPassTLSClientCertInfoIssuer {
  commonName?: boolean;
  country?: boolean;
  domainComponent?: boolean;
  locality?: boolean;
  organization?: boolean;
  province?: boolean;
  serialNumber?: boolean;
}
export interface MiddlewareSpecPassTLSClientCertInfoSubject {
  commonName?: boolean;
  country?: boolean;
  domainComponent?: boolean;
  locality?: boolean;
  organization?: boolean;
  organizationalUnit?: boolean;
  province?: boolean;
  serialNumber?: boolean;
}
export interface MiddlewareSpecRateLimitRedisTls {
  caSecret?: string;
  certSecret?: string;
  insecureSkipVerify?: boolean;
}
export interface MiddlewareSpecErrorsServiceStickyCookie {
  domain?: string;
  httpOnly?: boolean;
  maxAge?: number;
  name?: string;
  path?: string;
  sameSite?: "none" | "lax" | "strict" | "None" | "Lax" | "Strict";
  secure?: boolean;
}
/**
 * `traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik
 */
export declare class MiddlewareTCP extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MiddlewareTCPProps): { [K in keyof MiddlewareTCPProps]: MiddlewareTCPProps[K] } & { apiVersion: 'traefik.io/v1alpha1'; kind: 'MiddlewareTCP' };
  constructor(scope: Construct, id: string, props: MiddlewareTCPProps);
}
export interface MiddlewareTCPProps {
  metadata?: ObjectMeta;
  spec: MiddlewareTCPSpec;
}
export interface MiddlewareTCPSpec {
  inFlightConn?: MiddlewareTCPSpecInFlightConn;
  ipAllowList?: MiddlewareTCPSpecIpAllowList;
  ipWhiteList?: MiddlewareTCPSpecIpAllowList;
}
export interface MiddlewareTCPSpecInFlightConn {
  /** at least 0 */
  amount?: number;
}
export interface MiddlewareTCPSpecIpAllowList {
  sourceRange?: readonly string[];
}
/**
 * `traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik
 */
export declare class ServersTransport extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ServersTransportProps): { [K in keyof ServersTransportProps]: ServersTransportProps[K] } & { apiVersion: 'traefik.io/v1alpha1'; kind: 'ServersTransport' };
  constructor(scope: Construct, id: string, props: ServersTransportProps);
}
export interface ServersTransportProps {
  metadata?: ObjectMeta;
  spec: ServersTransportSpec;
}
export interface ServersTransportSpec {
  certificatesSecrets?: readonly string[];
  cipherSuites?: readonly string[];
  disableHTTP2?: boolean;
  forwardingTimeouts?: ServersTransportSpecForwardingTimeouts;
  insecureSkipVerify?: boolean;
  /** at least -1 */
  maxIdleConnsPerHost?: number;
  maxVersion?: string;
  minVersion?: string;
  peerCertURI?: string;
  rootCAs?: readonly ServersTransportSpecRootCAs[];
  rootCAsSecrets?: readonly string[];
  serverName?: string;
  spiffe?: ServersTransportSpecSpiffe;
}
export interface ServersTransportSpecForwardingTimeouts {
  /** pattern `^([0-9]+(ns|us|µs|ms|s|m|h)?)+$` */
  dialTimeout?: number | string;
  /** pattern `^([0-9]+(ns|us|µs|ms|s|m|h)?)+$` */
  idleConnTimeout?: number | string;
  /** pattern `^([0-9]+(ns|us|µs|ms|s|m|h)?)+$` */
  pingTimeout?: number | string;
  /** pattern `^([0-9]+(ns|us|µs|ms|s|m|h)?)+$` */
  readIdleTimeout?: number | string;
  /** pattern `^([0-9]+(ns|us|µs|ms|s|m|h)?)+$` */
  responseHeaderTimeout?: number | string;
}
/** rule: `!has(self.secret) || !has(self.configMap)` */
export interface ServersTransportSpecRootCAs {
  configMap?: string;
  secret?: string;
}
export interface ServersTransportSpecSpiffe {
  ids?: readonly string[];
  trustDomain?: string;
}
/**
 * `traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik
 */
export declare class ServersTransportTCP extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ServersTransportTCPProps): { [K in keyof ServersTransportTCPProps]: ServersTransportTCPProps[K] } & { apiVersion: 'traefik.io/v1alpha1'; kind: 'ServersTransportTCP' };
  constructor(scope: Construct, id: string, props: ServersTransportTCPProps);
}
export interface ServersTransportTCPProps {
  metadata?: ObjectMeta;
  spec: ServersTransportTCPSpec;
}
export interface ServersTransportTCPSpec {
  /** pattern `^([0-9]+(ns|us|µs|ms|s|m|h)?)+$` */
  dialKeepAlive?: number | string;
  /** pattern `^([0-9]+(ns|us|µs|ms|s|m|h)?)+$` */
  dialTimeout?: number | string;
  proxyProtocol?: ServersTransportTCPSpecProxyProtocol;
  /** pattern `^([0-9]+(ns|us|µs|ms|s|m|h)?)+$` */
  terminationDelay?: number | string;
  tls?: ServersTransportTCPSpecTls;
}
export interface ServersTransportTCPSpecProxyProtocol {
  /** 1 … 2 */
  version?: number;
}
export interface ServersTransportTCPSpecTls {
  certificatesSecrets?: readonly string[];
  insecureSkipVerify?: boolean;
  peerCertURI?: string;
  rootCAs?: readonly ServersTransportTCPSpecTlsRootCAs[];
  rootCAsSecrets?: readonly string[];
  serverName?: string;
  spiffe?: ServersTransportTCPSpecTlsSpiffe;
}
/** rule: `!has(self.secret) || !has(self.configMap)` */
export interface ServersTransportTCPSpecTlsRootCAs {
  configMap?: string;
  secret?: string;
}
export interface ServersTransportTCPSpecTlsSpiffe {
  ids?: readonly string[];
  trustDomain?: string;
}
/**
 * `traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik
 */
export declare class TLSOption extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: TLSOptionProps): { [K in keyof TLSOptionProps]: TLSOptionProps[K] } & { apiVersion: 'traefik.io/v1alpha1'; kind: 'TLSOption' };
  constructor(scope: Construct, id: string, props: TLSOptionProps);
}
export interface TLSOptionProps {
  metadata?: ObjectMeta;
  spec: TLSOptionSpec;
}
export interface TLSOptionSpec {
  alpnProtocols?: readonly string[];
  cipherSuites?: readonly string[];
  clientAuth?: TLSOptionSpecClientAuth;
  curvePreferences?: readonly string[];
  disableSessionTickets?: boolean;
  maxVersion?: string;
  minVersion?: string;
  preferServerCipherSuites?: boolean;
  sniStrict?: boolean;
}
export interface TLSOptionSpecClientAuth {
  clientAuthType?: "NoClientCert" | "RequestClientCert" | "RequireAnyClientCert" | "VerifyClientCertIfGiven" | "RequireAndVerifyClientCert";
  secretNames?: readonly string[];
}
/**
 * `traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik
 */
export declare class TLSStore extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: TLSStoreProps): { [K in keyof TLSStoreProps]: TLSStoreProps[K] } & { apiVersion: 'traefik.io/v1alpha1'; kind: 'TLSStore' };
  constructor(scope: Construct, id: string, props: TLSStoreProps);
}
export interface TLSStoreProps {
  metadata?: ObjectMeta;
  spec: TLSStoreSpec;
}
export interface TLSStoreSpec {
  certificates?: readonly TLSStoreSpecCertificates[];
  defaultCertificate?: TLSStoreSpecCertificates;
  defaultGeneratedCert?: TLSStoreSpecDefaultGeneratedCert;
}
export interface TLSStoreSpecCertificates {
  /** → Secret */
  secretName: string;
}
export interface TLSStoreSpecDefaultGeneratedCert {
  domain?: TLSStoreSpecDefaultGeneratedCertDomain;
  resolver?: string;
}
export interface TLSStoreSpecDefaultGeneratedCertDomain {
  main?: string;
  sans?: readonly string[];
}
/**
 * `traefik.io/v1alpha1`, namespaced
 * @see https://github.com/traefik/traefik
 */
export declare class TraefikService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: TraefikServiceProps): { [K in keyof TraefikServiceProps]: TraefikServiceProps[K] } & { apiVersion: 'traefik.io/v1alpha1'; kind: 'TraefikService' };
  constructor(scope: Construct, id: string, props: TraefikServiceProps);
}
export interface TraefikServiceProps {
  metadata?: ObjectMeta;
  spec: TraefikServiceSpec;
}
export interface TraefikServiceSpec {
  failover?: TraefikServiceSpecFailover;
  highestRandomWeight?: TraefikServiceSpecHighestRandomWeight;
  mirroring?: TraefikServiceSpecMirroring;
  weighted?: TraefikServiceSpecWeighted;
}
export interface TraefikServiceSpecFailover {
  errors: TraefikServiceSpecFailoverErrors;
  fallback: TraefikServiceSpecFailoverFallback;
  service: TraefikServiceSpecFailoverFallback;
}
export interface TraefikServiceSpecHighestRandomWeight {
  services?: readonly TraefikServiceSpecFailoverFallback[];
}
export interface TraefikServiceSpecMirroring {
  healthCheck?: TraefikServiceSpecMirroringHealthCheck;
  kind?: "Service" | "TraefikService";
  maxBodySize?: number;
  middlewares?: readonly TraefikServiceSpecMirroringMiddlewares[];
  mirrorBody?: boolean;
  mirrors?: readonly TraefikServiceSpecMirroringMirrors[];
  name: string;
  namespace?: string;
  nativeLB?: boolean;
  nodePortLB?: boolean;
  passHostHeader?: boolean;
  passiveHealthCheck?: TraefikServiceSpecMirroringPassiveHealthCheck;
  port?: number | string;
  responseForwarding?: TraefikServiceSpecMirroringResponseForwarding;
  scheme?: string;
  serversTransport?: string;
  sticky?: TraefikServiceSpecMirroringSticky;
  strategy?: "wrr" | "p2c" | "hrw" | "leasttime" | "RoundRobin";
  /** at least 0 */
  weight?: number;
}
export interface TraefikServiceSpecWeighted {
  services?: readonly TraefikServiceSpecFailoverFallback[];
  sticky?: TraefikServiceSpecMirroringSticky;
}
export interface TraefikServiceSpecFailoverErrors {
  maxRequestBodyBytes?: number;
  status?: readonly string[];
}
export interface TraefikServiceSpecFailoverFallback {
  healthCheck?: TraefikServiceSpecMirroringHealthCheck;
  kind?: "Service" | "TraefikService";
  middlewares?: readonly TraefikServiceSpecMirroringMiddlewares[];
  name: string;
  namespace?: string;
  nativeLB?: boolean;
  nodePortLB?: boolean;
  passHostHeader?: boolean;
  passiveHealthCheck?: TraefikServiceSpecMirroringPassiveHealthCheck;
  port?: number | string;
  responseForwarding?: TraefikServiceSpecMirroringResponseForwarding;
  scheme?: string;
  serversTransport?: string;
  sticky?: TraefikServiceSpecMirroringSticky;
  strategy?: "wrr" | "p2c" | "hrw" | "leasttime" | "RoundRobin";
  /** at least 0 */
  weight?: number;
}
export interface TraefikServiceSpecMirroringHealthCheck {
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
export interface TraefikServiceSpecMirroringMiddlewares {
  name: string;
  namespace?: string;
}
export interface TraefikServiceSpecMirroringMirrors {
  healthCheck?: TraefikServiceSpecMirroringHealthCheck;
  kind?: "Service" | "TraefikService";
  middlewares?: readonly TraefikServiceSpecMirroringMiddlewares[];
  name: string;
  namespace?: string;
  nativeLB?: boolean;
  nodePortLB?: boolean;
  passHostHeader?: boolean;
  passiveHealthCheck?: TraefikServiceSpecMirroringPassiveHealthCheck;
  percent?: number;
  port?: number | string;
  responseForwarding?: TraefikServiceSpecMirroringResponseForwarding;
  scheme?: string;
  serversTransport?: string;
  sticky?: TraefikServiceSpecMirroringSticky;
  strategy?: "wrr" | "p2c" | "hrw" | "leasttime" | "RoundRobin";
  /** at least 0 */
  weight?: number;
}
export interface TraefikServiceSpecMirroringPassiveHealthCheck {
  failureWindow?: number | string;
  maxFailedAttempts?: number;
}
export interface TraefikServiceSpecMirroringResponseForwarding {
  flushInterval?: string;
}
export interface TraefikServiceSpecMirroringSticky {
  cookie?: TraefikServiceSpecMirroringStickyCookie;
}
export interface TraefikServiceSpecMirroringStickyCookie {
  domain?: string;
  httpOnly?: boolean;
  maxAge?: number;
  name?: string;
  path?: string;
  sameSite?: "none" | "lax" | "strict" | "None" | "Lax" | "Strict";
  secure?: boolean;
}

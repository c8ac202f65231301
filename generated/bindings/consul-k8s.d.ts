// Machine-written by `npx projen generate` from consul-k8s v2.0.3 (github:hashicorp/consul-k8s@7af6b659cead99bb688880ebc29686c0dfabc67b, digest 5f823a5d28ce76b7f34d2694397f5d52): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { PodAffinity, PodAntiAffinity } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `auth.consul.hashicorp.com/v2beta1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class TrafficPermissions extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TrafficPermissionsProps): { [K in keyof TrafficPermissionsProps]: TrafficPermissionsProps[K] } & { apiVersion: 'auth.consul.hashicorp.com/v2beta1'; kind: 'TrafficPermissions' };
  constructor(scope: Construct, id: string, props?: TrafficPermissionsProps);
}
export interface TrafficPermissionsProps {
  metadata?: ObjectMeta;
  spec?: TrafficPermissionsSpec;
}
export interface TrafficPermissionsSpec {
  action?: "ACTION_ALLOW" | "ACTION_DENY" | "ACTION_UNKNOWN";
  destination?: TrafficPermissionsSpecDestination;
  permissions?: readonly TrafficPermissionsSpecPermissions[];
}
export interface TrafficPermissionsSpecDestination {
  identityName?: string;
}
export interface TrafficPermissionsSpecPermissions {
  destinationRules?: readonly TrafficPermissionsSpecPermissionsDestinationRules[];
  sources?: readonly TrafficPermissionsSpecPermissionsSources[];
}
export interface TrafficPermissionsSpecPermissionsDestinationRules {
  exclude?: readonly TrafficPermissionsSpecPermissionsDestinationRulesExclude[];
  headers?: readonly TrafficPermissionsSpecPermissionsDestinationRulesHeaders[];
  methods?: readonly string[];
  pathExact?: string;
  pathPrefix?: string;
  pathRegex?: string;
  portNames?: readonly string[];
}
export interface TrafficPermissionsSpecPermissionsSources {
  exclude?: readonly TrafficPermissionsSpecPermissionsSourcesExclude[];
  identityName?: string;
  namespace?: string;
  partition?: string;
  peer?: string;
  samenessGroup?: string;
}
export interface TrafficPermissionsSpecPermissionsDestinationRulesExclude {
  headers?: readonly TrafficPermissionsSpecPermissionsDestinationRulesHeaders[];
  methods?: readonly string[];
  pathExact?: string;
  pathPrefix?: string;
  pathRegex?: string;
  portNames?: readonly string[];
}
export interface TrafficPermissionsSpecPermissionsDestinationRulesHeaders {
  exact?: string;
  invert?: boolean;
  name?: string;
  prefix?: string;
  present?: boolean;
  regex?: string;
  suffix?: string;
}
export interface TrafficPermissionsSpecPermissionsSourcesExclude {
  identityName?: string;
  namespace?: string;
  partition?: string;
  peer?: string;
  samenessGroup?: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class ControlPlaneRequestLimit extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ControlPlaneRequestLimitProps): { [K in keyof ControlPlaneRequestLimitProps]: ControlPlaneRequestLimitProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'ControlPlaneRequestLimit' };
  constructor(scope: Construct, id: string, props?: ControlPlaneRequestLimitProps);
}
export interface ControlPlaneRequestLimitProps {
  metadata?: ObjectMeta;
  spec?: ControlPlaneRequestLimitSpec;
}
export interface ControlPlaneRequestLimitSpec {
  acl?: ControlPlaneRequestLimitSpecAcl;
  catalog?: ControlPlaneRequestLimitSpecAcl;
  configEntry?: ControlPlaneRequestLimitSpecAcl;
  connectCA?: ControlPlaneRequestLimitSpecAcl;
  coordinate?: ControlPlaneRequestLimitSpecAcl;
  discoveryChain?: ControlPlaneRequestLimitSpecAcl;
  health?: ControlPlaneRequestLimitSpecAcl;
  intention?: ControlPlaneRequestLimitSpecAcl;
  kv?: ControlPlaneRequestLimitSpecAcl;
  mode?: string;
  preparedQuery?: ControlPlaneRequestLimitSpecAcl;
  readRate?: number;
  session?: ControlPlaneRequestLimitSpecAcl;
  tenancy?: ControlPlaneRequestLimitSpecAcl;
  txn?: ControlPlaneRequestLimitSpecAcl;
  writeRate?: number;
}
export interface ControlPlaneRequestLimitSpecAcl {
  readRate?: number;
  writeRate?: number;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class ExportedServices extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ExportedServicesProps): { [K in keyof ExportedServicesProps]: ExportedServicesProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'ExportedServices' };
  constructor(scope: Construct, id: string, props?: ExportedServicesProps);
}
export interface ExportedServicesProps {
  metadata?: ObjectMeta;
  spec?: ExportedServicesSpec;
}
export interface ExportedServicesSpec {
  services?: readonly ExportedServicesSpecServices[];
}
export interface ExportedServicesSpecServices {
  consumers?: readonly ExportedServicesSpecServicesConsumers[];
  name?: string;
  namespace?: string;
}
export interface ExportedServicesSpecServicesConsumers {
  partition?: string;
  peer?: string;
  samenessGroup?: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, cluster-scoped
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class GatewayClassConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GatewayClassConfigProps): { [K in keyof GatewayClassConfigProps]: GatewayClassConfigProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'GatewayClassConfig' };
  constructor(scope: Construct, id: string, props?: GatewayClassConfigProps);
}
export interface GatewayClassConfigProps {
  metadata?: ObjectMeta;
  spec?: GatewayClassConfigSpec;
}
export interface GatewayClassConfigSpec {
  copyAnnotations?: GatewayClassConfigSpecCopyAnnotations;
  deployment?: GatewayClassConfigSpecDeployment;
  mapPrivilegedContainerPorts?: number;
  metrics?: GatewayClassConfigSpecMetrics;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  openshiftSCCName?: string;
  podSecurityPolicy?: string;
  serviceType?: "ClusterIP" | "NodePort" | "LoadBalancer";
  tolerations?: readonly GatewayClassConfigSpecTolerations[];
}
export interface GatewayClassConfigSpecCopyAnnotations {
  service?: readonly string[];
}
export interface GatewayClassConfigSpecDeployment {
  /**
   * 1 … 8
   * @default 1
   */
  defaultInstances?: number;
  /**
   * 1 … 8
   * @default 8
   */
  maxInstances?: number;
  /**
   * 1 … 8
   * @default 1
   */
  minInstances?: number;
  resources?: GatewayClassConfigSpecDeploymentResources;
}
export interface GatewayClassConfigSpecMetrics {
  enabled?: boolean;
  path?: string;
  /** 1024 … 65535 */
  port?: number;
}
export interface GatewayClassConfigSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface GatewayClassConfigSpecDeploymentResources {
  /** one per `name` */
  claims?: readonly GatewayClassConfigSpecDeploymentResourcesClaims[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface GatewayClassConfigSpecDeploymentResourcesClaims {
  name: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class GatewayPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GatewayPolicyProps): { [K in keyof GatewayPolicyProps]: GatewayPolicyProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'GatewayPolicy' };
  constructor(scope: Construct, id: string, props?: GatewayPolicyProps);
}
export interface GatewayPolicyProps {
  metadata?: ObjectMeta;
  spec?: GatewayPolicySpec;
}
export interface GatewayPolicySpec {
  default?: GatewayPolicySpecDefault;
  override?: GatewayPolicySpecDefault;
  targetRef: GatewayPolicySpecTargetRef;
}
export interface GatewayPolicySpecDefault {
  jwt?: GatewayPolicySpecDefaultJwt;
}
export interface GatewayPolicySpecTargetRef {
  /** 1 … 253 characters */
  group: string;
  /** 1 … 253 characters */
  kind: string;
  /** 1 … 253 characters */
  name: string;
  /** 1 … 253 characters */
  namespace?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  sectionName?: string;
}
export interface GatewayPolicySpecDefaultJwt {
  providers: readonly GatewayPolicySpecDefaultJwtProviders[];
}
export interface GatewayPolicySpecDefaultJwtProviders {
  name: string;
  verifyClaims?: readonly GatewayPolicySpecDefaultJwtProvidersVerifyClaims[];
}
export interface GatewayPolicySpecDefaultJwtProvidersVerifyClaims {
  path: readonly string[];
  value: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class IngressGateway extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IngressGatewayProps): { [K in keyof IngressGatewayProps]: IngressGatewayProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'IngressGateway' };
  constructor(scope: Construct, id: string, props?: IngressGatewayProps);
}
export interface IngressGatewayProps {
  metadata?: ObjectMeta;
  spec?: IngressGatewaySpec;
}
export interface IngressGatewaySpec {
  defaults?: IngressGatewaySpecDefaults;
  listeners?: readonly IngressGatewaySpecListeners[];
  tls?: IngressGatewaySpecTls;
}
export interface IngressGatewaySpecDefaults {
  maxConcurrentRequests?: number;
  maxConnections?: number;
  maxPendingRequests?: number;
  passiveHealthCheck?: IngressGatewaySpecDefaultsPassiveHealthCheck;
}
export interface IngressGatewaySpecListeners {
  port?: number;
  protocol?: string;
  services?: readonly IngressGatewaySpecListenersServices[];
  tls?: IngressGatewaySpecTls;
}
export interface IngressGatewaySpecTls {
  cipherSuites?: readonly string[];
  enabled: boolean;
  sds?: IngressGatewaySpecTlsSds;
  tlsMaxVersion?: string;
  tlsMinVersion?: string;
}
export interface IngressGatewaySpecDefaultsPassiveHealthCheck {
  baseEjectionTime?: string;
  enforcingConsecutive5xx?: number;
  interval?: string;
  maxEjectionPercent?: number;
  maxFailures?: number;
}
export interface IngressGatewaySpecListenersServices {
  hosts?: readonly string[];
  maxConcurrentRequests?: number;
  maxConnections?: number;
  maxPendingRequests?: number;
  name?: string;
  namespace?: string;
  partition?: string;
  passiveHealthCheck?: IngressGatewaySpecDefaultsPassiveHealthCheck;
  requestHeaders?: IngressGatewaySpecListenersServicesRequestHeaders;
  responseHeaders?: IngressGatewaySpecListenersServicesRequestHeaders;
  tls?: IngressGatewaySpecListenersServicesTls;
}
export interface IngressGatewaySpecTlsSds {
  certResource?: string;
  clusterName?: string;
}
export interface IngressGatewaySpecListenersServicesRequestHeaders {
  add?: { [k: string]: string };
  remove?: readonly string[];
  set?: { [k: string]: string };
}
export interface IngressGatewaySpecListenersServicesTls {
  sds?: IngressGatewaySpecTlsSds;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class JWTProvider extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: JWTProviderProps): { [K in keyof JWTProviderProps]: JWTProviderProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'JWTProvider' };
  constructor(scope: Construct, id: string, props?: JWTProviderProps);
}
export interface JWTProviderProps {
  metadata?: ObjectMeta;
  spec?: JWTProviderSpec;
}
export interface JWTProviderSpec {
  audiences?: readonly string[];
  cacheConfig?: JWTProviderSpecCacheConfig;
  clockSkewSeconds?: number;
  forwarding?: JWTProviderSpecForwarding;
  issuer?: string;
  jsonWebKeySet?: JWTProviderSpecJsonWebKeySet;
  locations?: readonly JWTProviderSpecLocations[];
}
export interface JWTProviderSpecCacheConfig {
  size?: number;
}
export interface JWTProviderSpecForwarding {
  headerName?: string;
  padForwardPayloadHeader?: boolean;
}
export interface JWTProviderSpecJsonWebKeySet {
  local?: JWTProviderSpecJsonWebKeySetLocal;
  remote?: JWTProviderSpecJsonWebKeySetRemote;
}
export interface JWTProviderSpecLocations {
  cookie?: JWTProviderSpecLocationsCookie;
  header?: JWTProviderSpecLocationsHeader;
  queryParam?: JWTProviderSpecLocationsCookie;
}
export interface JWTProviderSpecJsonWebKeySetLocal {
  filename?: string;
  jwks?: string;
}
export interface JWTProviderSpecJsonWebKeySetRemote {
  cacheDuration?: string;
  fetchAsynchronously?: boolean;
  jwksCluster?: JWTProviderSpecJsonWebKeySetRemoteJwksCluster;
  requestTimeoutMs?: number;
  retryPolicy?: JWTProviderSpecJsonWebKeySetRemoteRetryPolicy;
  uri?: string;
  useSNI?: boolean;
}
export interface JWTProviderSpecLocationsCookie {
  name?: string;
}
export interface JWTProviderSpecLocationsHeader {
  forward?: boolean;
  name?: string;
  valuePrefix?: string;
}
export interface JWTProviderSpecJsonWebKeySetRemoteJwksCluster {
  connectTimeout?: string;
  discoveryType?: string;
  tlsCertificates?: JWTProviderSpecJsonWebKeySetRemoteJwksClusterTlsCertificates;
}
export interface JWTProviderSpecJsonWebKeySetRemoteRetryPolicy {
  numRetries?: number;
  retryPolicyBackOff?: JWTProviderSpecJsonWebKeySetRemoteRetryPolicyRetryPolicyBackOff;
}
export interface JWTProviderSpecJsonWebKeySetRemoteJwksClusterTlsCertificates {
  caCertificateProviderInstance?: JWTProviderSpecJsonWebKeySetRemoteJwksClusterTlsCertificatesCaCertificateProviderInstance;
  trustedCA?: JWTProviderSpecJsonWebKeySetRemoteJwksClusterTlsCertificatesTrustedCA;
}
export interface JWTProviderSpecJsonWebKeySetRemoteRetryPolicyRetryPolicyBackOff {
  baseInterval?: string;
  maxInterval?: string;
}
export interface JWTProviderSpecJsonWebKeySetRemoteJwksClusterTlsCertificatesCaCertificateProviderInstance {
  certificateName?: string;
  instanceName?: string;
}
export interface JWTProviderSpecJsonWebKeySetRemoteJwksClusterTlsCertificatesTrustedCA {
  environmentVariable?: string;
  filename?: string;
  /** format byte */
  inlineBytes?: string;
  inlineString?: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class Mesh extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshProps): { [K in keyof MeshProps]: MeshProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'Mesh' };
  constructor(scope: Construct, id: string, props?: MeshProps);
}
export interface MeshProps {
  metadata?: ObjectMeta;
  spec?: MeshSpec;
}
export interface MeshSpec {
  allowEnablingPermissiveMutualTLS?: boolean;
  http?: MeshSpecHttp;
  peering?: MeshSpecPeering;
  tls?: MeshSpecTls;
  transparentProxy?: MeshSpecTransparentProxy;
  validateClusters?: boolean;
}
export interface MeshSpecHttp {
  incoming?: MeshSpecHttpIncoming;
  sanitizeXForwardedClientCert?: boolean;
}
export interface MeshSpecPeering {
  peerThroughMeshGateways?: boolean;
}
export interface MeshSpecTls {
  incoming?: MeshSpecTlsIncoming;
  outgoing?: MeshSpecTlsIncoming;
}
export interface MeshSpecTransparentProxy {
  meshDestinationsOnly?: boolean;
}
export interface MeshSpecHttpIncoming {
  requestNormalization?: MeshSpecHttpIncomingRequestNormalization;
}
export interface MeshSpecTlsIncoming {
  cipherSuites?: readonly string[];
  tlsMaxVersion?: string;
  tlsMinVersion?: string;
}
export interface MeshSpecHttpIncomingRequestNormalization {
  headersWithUnderscoresAction?: string;
  insecureDisablePathNormalization?: boolean;
  mergeSlashes?: boolean;
  pathWithEscapedSlashesAction?: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class MeshService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshServiceProps): { [K in keyof MeshServiceProps]: MeshServiceProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'MeshService' };
  constructor(scope: Construct, id: string, props?: MeshServiceProps);
}
export interface MeshServiceProps {
  metadata?: ObjectMeta;
  spec?: MeshServiceSpec;
}
export interface MeshServiceSpec {
  name?: string;
  peer?: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class PeeringAcceptor extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PeeringAcceptorProps): { [K in keyof PeeringAcceptorProps]: PeeringAcceptorProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'PeeringAcceptor' };
  constructor(scope: Construct, id: string, props?: PeeringAcceptorProps);
}
export interface PeeringAcceptorProps {
  metadata?: ObjectMeta;
  spec?: PeeringAcceptorSpec;
}
export interface PeeringAcceptorSpec {
  peer: PeeringAcceptorSpecPeer;
}
export interface PeeringAcceptorSpecPeer {
  secret?: PeeringAcceptorSpecPeerSecret;
}
export interface PeeringAcceptorSpecPeerSecret {
  backend?: string;
  key?: string;
  name?: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class PeeringDialer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PeeringDialerProps): { [K in keyof PeeringDialerProps]: PeeringDialerProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'PeeringDialer' };
  constructor(scope: Construct, id: string, props?: PeeringDialerProps);
}
export interface PeeringDialerProps {
  metadata?: ObjectMeta;
  spec?: PeeringDialerSpec;
}
export interface PeeringDialerSpec {
  peer: PeeringDialerSpecPeer;
}
export interface PeeringDialerSpecPeer {
  secret?: PeeringDialerSpecPeerSecret;
}
export interface PeeringDialerSpecPeerSecret {
  backend?: string;
  key?: string;
  name?: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class ProxyDefaults extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ProxyDefaultsProps): { [K in keyof ProxyDefaultsProps]: ProxyDefaultsProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'ProxyDefaults' };
  constructor(scope: Construct, id: string, props?: ProxyDefaultsProps);
}
export interface ProxyDefaultsProps {
  metadata?: ObjectMeta;
  spec?: ProxyDefaultsSpec;
}
export interface ProxyDefaultsSpec {
  accessLogs?: ProxyDefaultsSpecAccessLogs;
  config?: Record<string, unknown>;
  envoyExtensions?: readonly ProxyDefaultsSpecEnvoyExtensions[];
  expose?: ProxyDefaultsSpecExpose;
  failoverPolicy?: ProxyDefaultsSpecFailoverPolicy;
  meshGateway?: ProxyDefaultsSpecMeshGateway;
  mode?: string;
  mutualTLSMode?: string;
  prioritizeByLocality?: ProxyDefaultsSpecMeshGateway;
  transparentProxy?: ProxyDefaultsSpecTransparentProxy;
}
export interface ProxyDefaultsSpecAccessLogs {
  disableListenerLogs?: boolean;
  enabled?: boolean;
  jsonFormat?: string;
  path?: string;
  textFormat?: string;
  type?: string;
}
export interface ProxyDefaultsSpecEnvoyExtensions {
  arguments?: Record<string, unknown>;
  name?: string;
  required?: boolean;
}
export interface ProxyDefaultsSpecExpose {
  checks?: boolean;
  paths?: readonly ProxyDefaultsSpecExposePaths[];
}
export interface ProxyDefaultsSpecFailoverPolicy {
  mode?: string;
  regions?: readonly string[];
}
export interface ProxyDefaultsSpecMeshGateway {
  mode?: string;
}
export interface ProxyDefaultsSpecTransparentProxy {
  dialedDirectly?: boolean;
  outboundListenerPort?: number;
}
export interface ProxyDefaultsSpecExposePaths {
  listenerPort?: number;
  localPathPort?: number;
  path?: string;
  protocol?: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, cluster-scoped
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class RateLimit extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RateLimitProps): { [K in keyof RateLimitProps]: RateLimitProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'RateLimit' };
  constructor(scope: Construct, id: string, props?: RateLimitProps);
}
export interface RateLimitProps {
  metadata?: ObjectMeta;
  spec?: RateLimitSpec;
}
export interface RateLimitSpec {
  config: RateLimitSpecConfig;
}
export interface RateLimitSpecConfig {
  excludeEndpoints?: readonly string[];
  priority?: boolean;
  readRate?: number;
  writeRate?: number;
}
/**
 * `consul.hashicorp.com/v1alpha1`, cluster-scoped
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class Registration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RegistrationProps): { [K in keyof RegistrationProps]: RegistrationProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'Registration' };
  constructor(scope: Construct, id: string, props?: RegistrationProps);
}
export interface RegistrationProps {
  metadata?: ObjectMeta;
  spec?: RegistrationSpec;
}
export interface RegistrationSpec {
  address?: string;
  check?: RegistrationSpecCheck;
  datacenter?: string;
  id?: string;
  locality?: RegistrationSpecLocality;
  node?: string;
  nodeMeta?: { [k: string]: string };
  partition?: string;
  service?: RegistrationSpecService;
  skipNodeUpdate?: boolean;
  taggedAddresses?: { [k: string]: string };
}
export interface RegistrationSpecCheck {
  checkId: string;
  definition: RegistrationSpecCheckDefinition;
  exposedPort?: number;
  name: string;
  namespace?: string;
  node?: string;
  notes?: string;
  output?: string;
  partition?: string;
  serviceId: string;
  serviceName: string;
  status: string;
  type?: string;
}
export interface RegistrationSpecLocality {
  region?: string;
  zone?: string;
}
export interface RegistrationSpecService {
  address?: string;
  enableTagOverride?: boolean;
  id?: string;
  locality?: RegistrationSpecLocality;
  meta?: { [k: string]: string };
  name: string;
  namespace?: string;
  partition?: string;
  port: number;
  socketPath?: string;
  taggedAddresses?: { [k: string]: RegistrationSpecServiceTaggedAddresses };
  tags?: readonly string[];
  weights?: RegistrationSpecServiceWeights;
}
export interface RegistrationSpecCheckDefinition {
  body?: string;
  deregisterCriticalServiceAfterDuration?: string;
  grpc?: string;
  grpcUseTLS?: boolean;
  header?: { [k: string]: readonly string[] };
  http?: string;
  intervalDuration: string;
  method?: string;
  osService?: string;
  tcp?: string;
  tcpUseTLS?: boolean;
  timeoutDuration?: string;
  tlsServerName?: string;
  tlsSkipVerify?: boolean;
  udp?: string;
}
export interface RegistrationSpecServiceTaggedAddresses {
  address: string;
  port: number;
}
export interface RegistrationSpecServiceWeights {
  passing: number;
  warning: number;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class RouteAuthFilter extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RouteAuthFilterProps): { [K in keyof RouteAuthFilterProps]: RouteAuthFilterProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'RouteAuthFilter' };
  constructor(scope: Construct, id: string, props?: RouteAuthFilterProps);
}
export interface RouteAuthFilterProps {
  metadata?: ObjectMeta;
  spec?: RouteAuthFilterSpec;
}
export interface RouteAuthFilterSpec {
  extAuthz?: RouteAuthFilterSpecExtAuthz;
  jwt?: RouteAuthFilterSpecJwt;
}
export interface RouteAuthFilterSpecExtAuthz {
  enabled: boolean;
}
export interface RouteAuthFilterSpecJwt {
  providers: readonly RouteAuthFilterSpecJwtProviders[];
}
export interface RouteAuthFilterSpecJwtProviders {
  name: string;
  verifyClaims?: readonly RouteAuthFilterSpecJwtProvidersVerifyClaims[];
}
export interface RouteAuthFilterSpecJwtProvidersVerifyClaims {
  path: readonly string[];
  value: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class RouteExtProc extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RouteExtProcProps): { [K in keyof RouteExtProcProps]: RouteExtProcProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'RouteExtProc' };
  constructor(scope: Construct, id: string, props?: RouteExtProcProps);
}
export interface RouteExtProcProps {
  metadata?: ObjectMeta;
  spec?: RouteExtProcSpec;
}
export interface RouteExtProcSpec {
  mode: "enabled" | "disabled" | "override";
  overrides?: RouteExtProcSpecOverrides;
  statPrefix?: string;
}
export interface RouteExtProcSpecOverrides {
  processing?: RouteExtProcSpecOverridesProcessing;
}
export interface RouteExtProcSpecOverridesProcessing {
  request?: RouteExtProcSpecOverridesProcessingRequest;
  response?: RouteExtProcSpecOverridesProcessingRequest;
}
export interface RouteExtProcSpecOverridesProcessingRequest {
  bodyMode?: "SKIP" | "BUFFERED" | "BUFFERED_PARTIAL" | "STREAMED";
  headersMode?: "SEND" | "SKIP";
  maxBodyBytes?: number;
  trailersMode?: "SEND" | "SKIP";
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class RouteRetryFilter extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RouteRetryFilterProps): { [K in keyof RouteRetryFilterProps]: RouteRetryFilterProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'RouteRetryFilter' };
  constructor(scope: Construct, id: string, props?: RouteRetryFilterProps);
}
export interface RouteRetryFilterProps {
  metadata?: ObjectMeta;
  spec?: RouteRetryFilterSpec;
}
export interface RouteRetryFilterSpec {
  /** at least 0 */
  numRetries?: number;
  retryOn?: readonly string[];
  retryOnConnectFailure?: boolean;
  retryOnStatusCodes?: readonly number[];
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class RouteTLSSDSFilter extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RouteTLSSDSFilterProps): { [K in keyof RouteTLSSDSFilterProps]: RouteTLSSDSFilterProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'RouteTLSSDSFilter' };
  constructor(scope: Construct, id: string, props?: RouteTLSSDSFilterProps);
}
export interface RouteTLSSDSFilterProps {
  metadata?: ObjectMeta;
  spec?: RouteTLSSDSFilterSpec;
}
export interface RouteTLSSDSFilterSpec {
  sds?: RouteTLSSDSFilterSpecSds;
}
export interface RouteTLSSDSFilterSpecSds {
  certResource?: string;
  clusterName?: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class RouteTimeoutFilter extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RouteTimeoutFilterProps): { [K in keyof RouteTimeoutFilterProps]: RouteTimeoutFilterProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'RouteTimeoutFilter' };
  constructor(scope: Construct, id: string, props?: RouteTimeoutFilterProps);
}
export interface RouteTimeoutFilterProps {
  metadata?: ObjectMeta;
  spec?: RouteTimeoutFilterSpec;
}
export interface RouteTimeoutFilterSpec {
  /** format duration */
  idleTimeout?: string;
  /** format duration */
  requestTimeout?: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class SamenessGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SamenessGroupProps): { [K in keyof SamenessGroupProps]: SamenessGroupProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'SamenessGroup' };
  constructor(scope: Construct, id: string, props?: SamenessGroupProps);
}
export interface SamenessGroupProps {
  metadata?: ObjectMeta;
  spec?: SamenessGroupSpec;
}
export interface SamenessGroupSpec {
  defaultForFailover?: boolean;
  includeLocal?: boolean;
  members?: readonly SamenessGroupSpecMembers[];
}
export interface SamenessGroupSpecMembers {
  partition?: string;
  peer?: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class ServiceDefaults extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceDefaultsProps): { [K in keyof ServiceDefaultsProps]: ServiceDefaultsProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'ServiceDefaults' };
  constructor(scope: Construct, id: string, props?: ServiceDefaultsProps);
}
export interface ServiceDefaultsProps {
  metadata?: ObjectMeta;
  spec?: ServiceDefaultsSpec;
}
export interface ServiceDefaultsSpec {
  balanceInboundConnections?: string;
  destination?: ServiceDefaultsSpecDestination;
  envoyExtensions?: readonly ServiceDefaultsSpecEnvoyExtensions[];
  expose?: ServiceDefaultsSpecExpose;
  externalSNI?: string;
  localConnectTimeoutMs?: number;
  localRequestTimeoutMs?: number;
  maxInboundConnections?: number;
  meshGateway?: ServiceDefaultsSpecMeshGateway;
  mode?: string;
  mutualTLSMode?: string;
  protocol?: string;
  rateLimits?: ServiceDefaultsSpecRateLimits;
  transparentProxy?: ServiceDefaultsSpecTransparentProxy;
  upstreamConfig?: ServiceDefaultsSpecUpstreamConfig;
}
export interface ServiceDefaultsSpecDestination {
  addresses?: readonly string[];
  port?: number;
}
export interface ServiceDefaultsSpecEnvoyExtensions {
  arguments?: Record<string, unknown>;
  name?: string;
  required?: boolean;
}
export interface ServiceDefaultsSpecExpose {
  checks?: boolean;
  paths?: readonly ServiceDefaultsSpecExposePaths[];
}
export interface ServiceDefaultsSpecMeshGateway {
  mode?: string;
}
export interface ServiceDefaultsSpecRateLimits {
  instanceLevel?: ServiceDefaultsSpecRateLimitsInstanceLevel;
}
export interface ServiceDefaultsSpecTransparentProxy {
  dialedDirectly?: boolean;
  outboundListenerPort?: number;
}
export interface ServiceDefaultsSpecUpstreamConfig {
  defaults?: ServiceDefaultsSpecUpstreamConfigDefaults;
  overrides?: readonly ServiceDefaultsSpecUpstreamConfigDefaults[];
}
export interface ServiceDefaultsSpecExposePaths {
  listenerPort?: number;
  localPathPort?: number;
  path?: string;
  protocol?: string;
}
export interface ServiceDefaultsSpecRateLimitsInstanceLevel {
  requestsMaxBurst?: number;
  requestsPerSecond?: number;
  routes?: readonly ServiceDefaultsSpecRateLimitsInstanceLevelRoutes[];
}
export interface ServiceDefaultsSpecUpstreamConfigDefaults {
  connectTimeoutMs?: number;
  envoyClusterJSON?: string;
  envoyListenerJSON?: string;
  limits?: ServiceDefaultsSpecUpstreamConfigDefaultsLimits;
  meshGateway?: ServiceDefaultsSpecMeshGateway;
  name?: string;
  namespace?: string;
  partition?: string;
  passiveHealthCheck?: ServiceDefaultsSpecUpstreamConfigDefaultsPassiveHealthCheck;
  peer?: string;
  protocol?: string;
}
export interface ServiceDefaultsSpecRateLimitsInstanceLevelRoutes {
  pathExact?: string;
  pathPrefix?: string;
  pathRegex?: string;
  requestsMaxBurst?: number;
  requestsPerSecond?: number;
}
export interface ServiceDefaultsSpecUpstreamConfigDefaultsLimits {
  maxConcurrentRequests?: number;
  maxConnections?: number;
  maxPendingRequests?: number;
}
export interface ServiceDefaultsSpecUpstreamConfigDefaultsPassiveHealthCheck {
  baseEjectionTime?: string;
  enforcingConsecutive5xx?: number;
  interval?: string;
  maxEjectionPercent?: number;
  maxFailures?: number;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class ServiceIntentions extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceIntentionsProps): { [K in keyof ServiceIntentionsProps]: ServiceIntentionsProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'ServiceIntentions' };
  constructor(scope: Construct, id: string, props?: ServiceIntentionsProps);
}
export interface ServiceIntentionsProps {
  metadata?: ObjectMeta;
  spec?: ServiceIntentionsSpec;
}
export interface ServiceIntentionsSpec {
  destination?: ServiceIntentionsSpecDestination;
  jwt?: ServiceIntentionsSpecJwt;
  sources?: readonly ServiceIntentionsSpecSources[];
}
export interface ServiceIntentionsSpecDestination {
  name?: string;
  namespace?: string;
}
export interface ServiceIntentionsSpecJwt {
  providers?: readonly ServiceIntentionsSpecJwtProviders[];
}
export interface ServiceIntentionsSpecSources {
  action?: string;
  description?: string;
  name?: string;
  namespace?: string;
  partition?: string;
  peer?: string;
  permissions?: readonly ServiceIntentionsSpecSourcesPermissions[];
  samenessGroup?: string;
}
export interface ServiceIntentionsSpecJwtProviders {
  name?: string;
  verifyClaims?: readonly ServiceIntentionsSpecJwtProvidersVerifyClaims[];
}
export interface ServiceIntentionsSpecSourcesPermissions {
  action?: string;
  http?: ServiceIntentionsSpecSourcesPermissionsHttp;
  jwt?: ServiceIntentionsSpecJwt;
}
export interface ServiceIntentionsSpecJwtProvidersVerifyClaims {
  path?: readonly string[];
  value?: string;
}
export interface ServiceIntentionsSpecSourcesPermissionsHttp {
  header?: readonly ServiceIntentionsSpecSourcesPermissionsHttpHeader[];
  methods?: readonly string[];
  pathExact?: string;
  pathPrefix?: string;
  pathRegex?: string;
}
export interface ServiceIntentionsSpecSourcesPermissionsHttpHeader {
  contains?: string;
  exact?: string;
  ignoreCase?: boolean;
  invert?: boolean;
  name?: string;
  prefix?: string;
  present?: boolean;
  regex?: string;
  suffix?: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class ServiceResolver extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceResolverProps): { [K in keyof ServiceResolverProps]: ServiceResolverProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'ServiceResolver' };
  constructor(scope: Construct, id: string, props?: ServiceResolverProps);
}
export interface ServiceResolverProps {
  metadata?: ObjectMeta;
  spec?: ServiceResolverSpec;
}
export interface ServiceResolverSpec {
  connectTimeout?: string;
  defaultSubset?: string;
  failover?: { [k: string]: ServiceResolverSpecFailover };
  loadBalancer?: ServiceResolverSpecLoadBalancer;
  prioritizeByLocality?: ServiceResolverSpecPrioritizeByLocality;
  redirect?: ServiceResolverSpecRedirect;
  requestTimeout?: string;
  subsets?: { [k: string]: ServiceResolverSpecSubsets };
}
export interface ServiceResolverSpecFailover {
  datacenters?: readonly string[];
  namespace?: string;
  policy?: ServiceResolverSpecFailoverPolicy;
  samenessGroup?: string;
  service?: string;
  serviceSubset?: string;
  targets?: readonly ServiceResolverSpecFailoverTargets[];
}
export interface ServiceResolverSpecLoadBalancer {
  hashPolicies?: readonly ServiceResolverSpecLoadBalancerHashPolicies[];
  leastRequestConfig?: ServiceResolverSpecLoadBalancerLeastRequestConfig;
  policy?: string;
  ringHashConfig?: ServiceResolverSpecLoadBalancerRingHashConfig;
}
export interface ServiceResolverSpecPrioritizeByLocality {
  mode?: string;
}
export interface ServiceResolverSpecRedirect {
  datacenter?: string;
  namespace?: string;
  partition?: string;
  peer?: string;
  samenessGroup?: string;
  service?: string;
  serviceSubset?: string;
}
export interface ServiceResolverSpecSubsets {
  filter?: string;
  onlyPassing?: boolean;
}
export interface ServiceResolverSpecFailoverPolicy {
  mode?: string;
  regions?: readonly string[];
}
export interface ServiceResolverSpecFailoverTargets {
  datacenter?: string;
  namespace?: string;
  partition?: string;
  peer?: string;
  service?: string;
  serviceSubset?: string;
}
export interface ServiceResolverSpecLoadBalancerHashPolicies {
  cookieConfig?: ServiceResolverSpecLoadBalancerHashPoliciesCookieConfig;
  field?: string;
  fieldValue?: string;
  sourceIP?: boolean;
  terminal?: boolean;
}
export interface ServiceResolverSpecLoadBalancerLeastRequestConfig {
  choiceCount?: number;
}
export interface ServiceResolverSpecLoadBalancerRingHashConfig {
  maximumRingSize?: number;
  minimumRingSize?: number;
}
export interface ServiceResolverSpecLoadBalancerHashPoliciesCookieConfig {
  path?: string;
  session?: boolean;
  ttl?: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class ServiceRouter extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceRouterProps): { [K in keyof ServiceRouterProps]: ServiceRouterProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'ServiceRouter' };
  constructor(scope: Construct, id: string, props?: ServiceRouterProps);
}
export interface ServiceRouterProps {
  metadata?: ObjectMeta;
  spec?: ServiceRouterSpec;
}
export interface ServiceRouterSpec {
  routes?: readonly ServiceRouterSpecRoutes[];
}
export interface ServiceRouterSpecRoutes {
  destination?: ServiceRouterSpecRoutesDestination;
  match?: ServiceRouterSpecRoutesMatch;
}
export interface ServiceRouterSpecRoutesDestination {
  idleTimeout?: string;
  namespace?: string;
  numRetries?: number;
  partition?: string;
  prefixRewrite?: string;
  requestHeaders?: ServiceRouterSpecRoutesDestinationRequestHeaders;
  requestTimeout?: string;
  responseHeaders?: ServiceRouterSpecRoutesDestinationRequestHeaders;
  retryOn?: readonly string[];
  retryOnConnectFailure?: boolean;
  retryOnStatusCodes?: readonly number[];
  service?: string;
  serviceSubset?: string;
}
export interface ServiceRouterSpecRoutesMatch {
  http?: ServiceRouterSpecRoutesMatchHttp;
}
export interface ServiceRouterSpecRoutesDestinationRequestHeaders {
  add?: { [k: string]: string };
  remove?: readonly string[];
  set?: { [k: string]: string };
}
export interface ServiceRouterSpecRoutesMatchHttp {
  caseInsensitive?: boolean;
  header?: readonly ServiceRouterSpecRoutesMatchHttpHeader[];
  methods?: readonly string[];
  pathExact?: string;
  pathPrefix?: string;
  pathRegex?: string;
  queryParam?: readonly ServiceRouterSpecRoutesMatchHttpQueryParam[];
}
export interface ServiceRouterSpecRoutesMatchHttpHeader {
  exact?: string;
  invert?: boolean;
  name: string;
  prefix?: string;
  present?: boolean;
  regex?: string;
  suffix?: string;
}
export interface ServiceRouterSpecRoutesMatchHttpQueryParam {
  exact?: string;
  name: string;
  present?: boolean;
  regex?: string;
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class ServiceSplitter extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceSplitterProps): { [K in keyof ServiceSplitterProps]: ServiceSplitterProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'ServiceSplitter' };
  constructor(scope: Construct, id: string, props?: ServiceSplitterProps);
}
export interface ServiceSplitterProps {
  metadata?: ObjectMeta;
  spec?: ServiceSplitterSpec;
}
export interface ServiceSplitterSpec {
  splits?: readonly ServiceSplitterSpecSplits[];
}
export interface ServiceSplitterSpecSplits {
  namespace?: string;
  partition?: string;
  requestHeaders?: ServiceSplitterSpecSplitsRequestHeaders;
  responseHeaders?: ServiceSplitterSpecSplitsRequestHeaders;
  service?: string;
  serviceSubset?: string;
  weight?: number;
}
export interface ServiceSplitterSpecSplitsRequestHeaders {
  add?: { [k: string]: string };
  remove?: readonly string[];
  set?: { [k: string]: string };
}
/**
 * `consul.hashicorp.com/v1alpha1`, namespaced
 * @see https://github.com/hashicorp/consul-k8s
 */
export declare class TerminatingGateway extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TerminatingGatewayProps): { [K in keyof TerminatingGatewayProps]: TerminatingGatewayProps[K] } & { apiVersion: 'consul.hashicorp.com/v1alpha1'; kind: 'TerminatingGateway' };
  constructor(scope: Construct, id: string, props?: TerminatingGatewayProps);
}
export interface TerminatingGatewayProps {
  metadata?: ObjectMeta;
  spec?: TerminatingGatewaySpec;
}
export interface TerminatingGatewaySpec {
  deployment?: TerminatingGatewaySpecDeployment;
  services?: readonly TerminatingGatewaySpecServices[];
}
export interface TerminatingGatewaySpecDeployment {
  affinity?: TerminatingGatewaySpecDeploymentAffinity;
  annotations?: { [k: string]: string };
  consulNamespace?: string;
  enabledDeployment?: boolean;
  extraVolumes?: readonly TerminatingGatewaySpecDeploymentExtraVolumes[];
  gatewayName?: string;
  logJSON?: boolean;
  logLevel?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  /** at least 1 */
  replicas?: number;
  resources?: TerminatingGatewaySpecDeploymentResources;
  serviceAccount?: TerminatingGatewaySpecDeploymentServiceAccount;
  tolerations?: readonly TerminatingGatewaySpecDeploymentTolerations[];
  topologySpreadConstraints?: readonly TerminatingGatewaySpecDeploymentTopologySpreadConstraints[];
}
export interface TerminatingGatewaySpecServices {
  caFile?: string;
  certFile?: string;
  disableAutoHostRewrite?: boolean;
  keyFile?: string;
  name?: string;
  namespace?: string;
  /** → Secret */
  secretRef?: TerminatingGatewaySpecServicesSecretRef;
  sni?: string;
}
export interface TerminatingGatewaySpecDeploymentAffinity {
  nodeAffinity?: TerminatingGatewaySpecDeploymentAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface TerminatingGatewaySpecDeploymentExtraVolumes {
  items?: readonly TerminatingGatewaySpecDeploymentExtraVolumesItems[];
  load?: boolean;
  name: string;
  type: "configMap" | "secret";
}
export interface TerminatingGatewaySpecDeploymentResources {
  /** one per `name` */
  claims?: readonly TerminatingGatewaySpecDeploymentResourcesClaims[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface TerminatingGatewaySpecDeploymentServiceAccount {
  annotations?: { [k: string]: string };
}
export interface TerminatingGatewaySpecDeploymentTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface TerminatingGatewaySpecDeploymentTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface TerminatingGatewaySpecServicesSecretRef {
  /** at least 1 character */
  name?: string;
}
export interface TerminatingGatewaySpecDeploymentAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly TerminatingGatewaySpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: TerminatingGatewaySpecDeploymentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface TerminatingGatewaySpecDeploymentExtraVolumesItems {
  key: string;
  path: string;
}
export interface TerminatingGatewaySpecDeploymentResourcesClaims {
  name: string;
}
export interface TerminatingGatewaySpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: TerminatingGatewaySpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface TerminatingGatewaySpecDeploymentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly TerminatingGatewaySpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface TerminatingGatewaySpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly TerminatingGatewaySpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface TerminatingGatewaySpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}

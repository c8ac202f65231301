// Machine-written by `npx projen generate` from open-service-mesh v1.2.4 (github:openservicemesh/osm@82651008921837b2f21113e4604a807c3f68a97c, digest 12ea9752a072bf7938721bd1f7fd2c5e): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `access.smi-spec.io/v1alpha3`, namespaced
 * @see https://github.com/openservicemesh/osm
 */
export declare class TrafficTarget extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TrafficTargetProps): { [K in keyof TrafficTargetProps]: TrafficTargetProps[K] } & { apiVersion: 'access.smi-spec.io/v1alpha3'; kind: 'TrafficTarget' };
  constructor(scope: Construct, id: string, props?: TrafficTargetProps);
}
export interface TrafficTargetProps {
  metadata?: ObjectMeta;
  spec?: TrafficTargetSpec;
}
export interface TrafficTargetSpec {
  destination: TrafficTargetSpecDestination;
  rules: readonly TrafficTargetSpecRules[];
  sources: readonly TrafficTargetSpecDestination[];
}
export interface TrafficTargetSpecDestination {
  kind: string;
  name: string;
  namespace?: string;
}
export interface TrafficTargetSpecRules {
  kind: "HTTPRouteGroup" | "TCPRoute" | "UDPRoute";
  matches?: readonly string[];
  name: string;
}
/**
 * `config.openservicemesh.io/v1alpha2`, namespaced
 * @see https://github.com/openservicemesh/osm
 */
export declare class MeshConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshConfigProps): { [K in keyof MeshConfigProps]: MeshConfigProps[K] } & { apiVersion: 'config.openservicemesh.io/v1alpha2'; kind: 'MeshConfig' };
  constructor(scope: Construct, id: string, props?: MeshConfigProps);
}
export interface MeshConfigProps {
  metadata?: ObjectMeta;
  spec?: MeshConfigSpec;
}
export interface MeshConfigSpec {
  certificate?: MeshConfigSpecCertificate;
  featureFlags?: MeshConfigSpecFeatureFlags;
  observability?: MeshConfigSpecObservability;
  sidecar?: MeshConfigSpecSidecar;
  traffic?: MeshConfigSpecTraffic;
}
export interface MeshConfigSpecCertificate {
  certKeyBitSize: number;
  ingressGateway?: MeshConfigSpecCertificateIngressGateway;
  serviceCertValidityDuration: string;
}
export interface MeshConfigSpecFeatureFlags {
  enableAsyncProxyServiceMapping?: boolean;
  enableEgressPolicy?: boolean;
  enableEnvoyActiveHealthChecks?: boolean;
  enableIngressBackendPolicy?: boolean;
  enableMulticlusterMode?: boolean;
  enableRetryPolicy?: boolean;
  enableSnapshotCacheMode?: boolean;
  enableWASMStats?: boolean;
}
export interface MeshConfigSpecObservability {
  enableDebugServer?: boolean;
  osmLogLevel?: string;
  tracing?: MeshConfigSpecObservabilityTracing;
}
export interface MeshConfigSpecSidecar {
  cipherSuites?: readonly string[];
  configResyncInterval?: string;
  ecdhCurves?: readonly string[];
  enablePrivilegedInitContainer?: boolean;
  envoyImage?: string;
  envoyWindowsImage?: string;
  initContainerImage?: string;
  /** @default "Localhost" */
  localProxyMode?: "Localhost" | "PodIP";
  logLevel?: "trace" | "debug" | "info" | "warning" | "warn" | "error" | "critical" | "off";
  maxDataPlaneConnections?: number;
  resources?: MeshConfigSpecSidecarResources;
  /** @default "TLSv1_3" */
  tlsMaxProtocolVersion?: "TLS_AUTO" | "TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3";
  /** @default "TLSv1_2" */
  tlsMinProtocolVersion?: "TLS_AUTO" | "TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3";
}
export interface MeshConfigSpecTraffic {
  enableEgress?: boolean;
  enablePermissiveTrafficPolicyMode?: boolean;
  inboundExternalAuthorization?: MeshConfigSpecTrafficInboundExternalAuthorization;
  /** each: 1 … 65535 */
  inboundPortExclusionList?: readonly number[];
  networkInterfaceExclusionList?: readonly string[];
  /** each: pattern `((?:\d{1,3}\.){3}\d{1,3})\/(\d{1,2})$` */
  outboundIPRangeExclusionList?: readonly string[];
  /** each: pattern `((?:\d{1,3}\.){3}\d{1,3})\/(\d{1,2})$` */
  outboundIPRangeInclusionList?: readonly string[];
  /** each: 1 … 65535 */
  outboundPortExclusionList?: readonly number[];
}
export interface MeshConfigSpecCertificateIngressGateway {
  secret: MeshConfigSpecCertificateIngressGatewaySecret;
  /** at least 1 item */
  subjectAltNames: readonly string[];
  validityDuration: string;
}
export interface MeshConfigSpecObservabilityTracing {
  address?: string;
  enable?: boolean;
  endpoint?: string;
  port?: number;
}
export interface MeshConfigSpecSidecarResources {
  limits?: { [k: string]: unknown };
  requests?: { [k: string]: unknown };
}
export interface MeshConfigSpecTrafficInboundExternalAuthorization {
  address?: string;
  enable?: boolean;
  failureModeAllow?: boolean;
  /** 1 … 65535 */
  port?: number;
  /** @default "inboundExtAuthz" */
  statPrefix?: string;
  /** @default "1s" */
  timeout?: string;
}
export interface MeshConfigSpecCertificateIngressGatewaySecret {
  name: string;
  namespace: string;
}
/**
 * `config.openservicemesh.io/v1alpha1`, namespaced
 * @deprecated
 * @see https://github.com/openservicemesh/osm
 */
export declare class MeshConfigV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshConfigV1Alpha1Props): { [K in keyof MeshConfigV1Alpha1Props]: MeshConfigV1Alpha1Props[K] } & { apiVersion: 'config.openservicemesh.io/v1alpha1'; kind: 'MeshConfig' };
  constructor(scope: Construct, id: string, props?: MeshConfigV1Alpha1Props);
}
export interface MeshConfigV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: MeshConfigV1Alpha1Spec;
}
export interface MeshConfigV1Alpha1Spec {
  certificate?: MeshConfigSpecCertificate;
  featureFlags?: MeshConfigSpecFeatureFlags;
  observability?: MeshConfigSpecObservability;
  sidecar?: MeshConfigV1Alpha1SpecSidecar;
  traffic?: MeshConfigV1Alpha1SpecTraffic;
}
export interface MeshConfigV1Alpha1SpecSidecar {
  configResyncInterval?: string;
  enablePrivilegedInitContainer?: boolean;
  envoyImage?: string;
  envoyWindowsImage?: string;
  initContainerImage?: string;
  logLevel?: "trace" | "debug" | "info" | "warning" | "warn" | "error" | "critical" | "off";
  maxDataPlaneConnections?: number;
  resources?: MeshConfigSpecSidecarResources;
}
export interface MeshConfigV1Alpha1SpecTraffic {
  enableEgress?: boolean;
  enablePermissiveTrafficPolicyMode?: boolean;
  inboundExternalAuthorization?: MeshConfigSpecTrafficInboundExternalAuthorization;
  /** each: 1 … 65535 */
  inboundPortExclusionList?: readonly number[];
  /** each: pattern `((?:\d{1,3}\.){3}\d{1,3})\/(\d{1,2})$` */
  outboundIPRangeExclusionList?: readonly string[];
  /** each: 1 … 65535 */
  outboundPortExclusionList?: readonly number[];
}
/**
 * `config.openservicemesh.io/v1alpha2`, namespaced
 * @see https://github.com/openservicemesh/osm
 */
export declare class MeshRootCertificate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MeshRootCertificateProps): { [K in keyof MeshRootCertificateProps]: MeshRootCertificateProps[K] } & { apiVersion: 'config.openservicemesh.io/v1alpha2'; kind: 'MeshRootCertificate' };
  constructor(scope: Construct, id: string, props?: MeshRootCertificateProps);
}
export interface MeshRootCertificateProps {
  metadata?: ObjectMeta;
  spec?: MeshRootCertificateSpec;
}
export interface MeshRootCertificateSpec {
  provider: MeshRootCertificateSpecProvider;
  /** @default "cluster.local" */
  trustDomain?: string;
}
export type MeshRootCertificateSpecProvider = {
  certManager?: MeshRootCertificateSpecProviderCertManager;
  tresor?: MeshRootCertificateSpecProviderTresor;
  vault?: MeshRootCertificateSpecProviderVault;
} & ({
  certManager: MeshRootCertificateSpecProviderCertManager;
  tresor?: never;
  vault?: never;
} | {
  tresor: MeshRootCertificateSpecProviderTresor;
  certManager?: never;
  vault?: never;
} | {
  vault: MeshRootCertificateSpecProviderVault;
  certManager?: never;
  tresor?: never;
})
export interface MeshRootCertificateSpecProviderCertManager {
  issuerGroup: string;
  issuerKind: "ClusterIssuer" | "Issuer";
  issuerName: string;
}
export interface MeshRootCertificateSpecProviderTresor {
  ca: MeshRootCertificateSpecProviderTresorCa;
}
export interface MeshRootCertificateSpecProviderVault {
  host: string;
  /** 1 … 65535 */
  port: number;
  protocol: string;
  role: string;
  token: MeshRootCertificateSpecProviderVaultToken;
}
export interface MeshRootCertificateSpecProviderTresorCa {
  /** → Secret */
  secretRef: MeshRootCertificateSpecProviderTresorCaSecretRef;
}
export interface MeshRootCertificateSpecProviderVaultToken {
  /** → Secret */
  secretKeyRef: MeshRootCertificateSpecProviderVaultTokenSecretKeyRef;
}
export interface MeshRootCertificateSpecProviderTresorCaSecretRef {
  name: string;
  namespace: string;
}
export interface MeshRootCertificateSpecProviderVaultTokenSecretKeyRef {
  key: string;
  name: string;
  namespace: string;
}
/**
 * `policy.openservicemesh.io/v1alpha1`, namespaced
 * @see https://github.com/openservicemesh/osm
 */
export declare class Egress extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EgressProps): { [K in keyof EgressProps]: EgressProps[K] } & { apiVersion: 'policy.openservicemesh.io/v1alpha1'; kind: 'Egress' };
  constructor(scope: Construct, id: string, props?: EgressProps);
}
export interface EgressProps {
  metadata?: ObjectMeta;
  spec?: EgressSpec;
}
export interface EgressSpec {
  hosts?: readonly string[];
  /** each: pattern `((?:\d{1,3}\.){3}\d{1,3})\/(\d{1,2})$` */
  ipAddresses?: readonly string[];
  matches?: readonly EgressSpecMatches[];
  ports: readonly EgressSpecPorts[];
  sources: readonly EgressSpecSources[];
}
export interface EgressSpecMatches {
  apiGroup: string;
  kind: string;
  name: string;
}
export interface EgressSpecPorts {
  /** 1 … 65535 */
  number: number;
  protocol: string;
}
export interface EgressSpecSources {
  kind: "ServiceAccount";
  name: string;
  namespace: string;
}
/**
 * `policy.openservicemesh.io/v1alpha1`, namespaced
 * @see https://github.com/openservicemesh/osm
 */
export declare class IngressBackend extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IngressBackendProps): { [K in keyof IngressBackendProps]: IngressBackendProps[K] } & { apiVersion: 'policy.openservicemesh.io/v1alpha1'; kind: 'IngressBackend' };
  constructor(scope: Construct, id: string, props?: IngressBackendProps);
}
export interface IngressBackendProps {
  metadata?: ObjectMeta;
  spec?: IngressBackendSpec;
}
export interface IngressBackendSpec {
  backends: readonly IngressBackendSpecBackends[];
  matches?: readonly IngressBackendSpecMatches[];
  sources: readonly IngressBackendSpecSources[];
}
export interface IngressBackendSpecBackends {
  name: string;
  port: IngressBackendSpecBackendsPort;
  tls?: IngressBackendSpecBackendsTls;
}
export interface IngressBackendSpecMatches {
  apiGroup: string;
  kind: string;
  name: string;
}
export interface IngressBackendSpecSources {
  kind: string;
  name: string;
  namespace?: string;
}
export interface IngressBackendSpecBackendsPort {
  /** 1 … 65535 */
  number: number;
  protocol: string;
}
export interface IngressBackendSpecBackendsTls {
  skipClientCertValidation: boolean;
  sniHosts?: readonly string[];
}
/**
 * `policy.openservicemesh.io/v1alpha1`, namespaced
 * @see https://github.com/openservicemesh/osm
 */
export declare class Retry extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RetryProps): { [K in keyof RetryProps]: RetryProps[K] } & { apiVersion: 'policy.openservicemesh.io/v1alpha1'; kind: 'Retry' };
  constructor(scope: Construct, id: string, props?: RetryProps);
}
export interface RetryProps {
  metadata?: ObjectMeta;
  spec?: RetrySpec;
}
export interface RetrySpec {
  destinations: readonly RetrySpecDestinations[];
  retryPolicy: RetrySpecRetryPolicy;
  source: RetrySpecDestinations;
}
export interface RetrySpecDestinations {
  kind: string;
  name: string;
  namespace: string;
}
export interface RetrySpecRetryPolicy {
  numRetries: number;
  perTryTimeout: string;
  retryBackoffBaseInterval: string;
  retryOn: string;
}
/**
 * `policy.openservicemesh.io/v1alpha1`, namespaced
 * @see https://github.com/openservicemesh/osm
 */
export declare class UpstreamTrafficSetting extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: UpstreamTrafficSettingProps): { [K in keyof UpstreamTrafficSettingProps]: UpstreamTrafficSettingProps[K] } & { apiVersion: 'policy.openservicemesh.io/v1alpha1'; kind: 'UpstreamTrafficSetting' };
  constructor(scope: Construct, id: string, props?: UpstreamTrafficSettingProps);
}
export interface UpstreamTrafficSettingProps {
  metadata?: ObjectMeta;
  spec?: UpstreamTrafficSettingSpec;
}
export interface UpstreamTrafficSettingSpec {
  connectionSettings?: UpstreamTrafficSettingSpecConnectionSettings;
  host: string;
  httpRoutes?: readonly UpstreamTrafficSettingSpecHttpRoutes[];
  rateLimit?: UpstreamTrafficSettingSpecRateLimit;
}
export interface UpstreamTrafficSettingSpecConnectionSettings {
  http?: UpstreamTrafficSettingSpecConnectionSettingsHttp;
  tcp?: UpstreamTrafficSettingSpecConnectionSettingsTcp;
}
export interface UpstreamTrafficSettingSpecHttpRoutes {
  /** at least 1 character */
  path?: string;
  rateLimit?: UpstreamTrafficSettingSpecHttpRoutesRateLimit;
}
export interface UpstreamTrafficSettingSpecRateLimit {
  local?: UpstreamTrafficSettingSpecRateLimitLocal;
}
export interface UpstreamTrafficSettingSpecConnectionSettingsHttp {
  /** at least 0 */
  maxPendingRequests?: number;
  /** at least 0 */
  maxRequests?: number;
  /** at least 0 */
  maxRequestsPerConnection?: number;
  /** at least 0 */
  maxRetries?: number;
}
export interface UpstreamTrafficSettingSpecConnectionSettingsTcp {
  connectTimeout?: string;
  /** at least 0 */
  maxConnections?: number;
}
export interface UpstreamTrafficSettingSpecHttpRoutesRateLimit {
  local?: UpstreamTrafficSettingSpecHttpRoutesRateLimitLocal;
}
export interface UpstreamTrafficSettingSpecRateLimitLocal {
  http?: UpstreamTrafficSettingSpecHttpRoutesRateLimitLocal;
  tcp?: UpstreamTrafficSettingSpecRateLimitLocalTcp;
}
export interface UpstreamTrafficSettingSpecHttpRoutesRateLimitLocal {
  burst?: number;
  /** at least 1 */
  requests?: number;
  responseHeadersToAdd?: readonly UpstreamTrafficSettingSpecHttpRoutesRateLimitLocalResponseHeadersToAdd[];
  /** 400 … 599 */
  responseStatusCode?: number;
  unit?: "second" | "minute" | "hour";
}
export interface UpstreamTrafficSettingSpecRateLimitLocalTcp {
  burst?: number;
  /** at least 1 */
  connections?: number;
  unit?: "second" | "minute" | "hour";
}
export interface UpstreamTrafficSettingSpecHttpRoutesRateLimitLocalResponseHeadersToAdd {
  /** at least 1 character */
  name: string;
  /** at least 1 character */
  value: string;
}
/**
 * `specs.smi-spec.io/v1alpha4`, namespaced
 * @see https://github.com/openservicemesh/osm
 */
export declare class HTTPRouteGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HTTPRouteGroupProps): { [K in keyof HTTPRouteGroupProps]: HTTPRouteGroupProps[K] } & { apiVersion: 'specs.smi-spec.io/v1alpha4'; kind: 'HTTPRouteGroup' };
  constructor(scope: Construct, id: string, props?: HTTPRouteGroupProps);
}
export interface HTTPRouteGroupProps {
  metadata?: ObjectMeta;
  spec?: HTTPRouteGroupSpec;
}
export interface HTTPRouteGroupSpec {
  matches: readonly HTTPRouteGroupSpecMatches[];
}
export interface HTTPRouteGroupSpecMatches {
  headers?: readonly { [k: string]: string }[];
  methods?: readonly ("*" | "GET" | "HEAD" | "PUT" | "POST" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH")[];
  name: string;
  pathRegex?: string;
}
/**
 * `specs.smi-spec.io/v1alpha4`, namespaced
 * @see https://github.com/openservicemesh/osm
 */
export declare class TCPRoute extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TCPRouteProps): { [K in keyof TCPRouteProps]: TCPRouteProps[K] } & { apiVersion: 'specs.smi-spec.io/v1alpha4'; kind: 'TCPRoute' };
  constructor(scope: Construct, id: string, props?: TCPRouteProps);
}
export interface TCPRouteProps {
  metadata?: ObjectMeta;
  spec?: TCPRouteSpec;
}
export interface TCPRouteSpec {
  matches: TCPRouteSpecMatches;
}
export interface TCPRouteSpecMatches {
  ports: readonly number[];
}
/**
 * `split.smi-spec.io/v1alpha2`, namespaced
 * @see https://github.com/openservicemesh/osm
 */
export declare class TrafficSplit extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TrafficSplitProps): { [K in keyof TrafficSplitProps]: TrafficSplitProps[K] } & { apiVersion: 'split.smi-spec.io/v1alpha2'; kind: 'TrafficSplit' };
  constructor(scope: Construct, id: string, props?: TrafficSplitProps);
}
export interface TrafficSplitProps {
  metadata?: ObjectMeta;
  spec?: TrafficSplitSpec;
}
export interface TrafficSplitSpec {
  backends: readonly TrafficSplitSpecBackends[];
  service: string;
}
export interface TrafficSplitSpecBackends {
  service: string;
  weight: number;
}

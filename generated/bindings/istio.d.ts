// Machine-written by `npx projen generate` from istio 1.30.3 (github:istio/api@2e43f07b30b6744bc8252fce39fb58b03f85ff8b, digest 50a581fc892782bf65ab4efb548086e7): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `extensions.istio.io/v1alpha1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class TrafficExtension extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: TrafficExtensionProps): { [K in keyof TrafficExtensionProps]: TrafficExtensionProps[K] } & { apiVersion: 'extensions.istio.io/v1alpha1'; kind: 'TrafficExtension' };
  constructor(scope: Construct, id: string, props: TrafficExtensionProps);
}
export interface TrafficExtensionProps {
  metadata?: ObjectMeta;
  spec: TrafficExtensionSpec;
}
/**
 * rule: `(has(self.selector) ? 1 : 0) + (has(self.targetRefs) ? 1 : 0) <= 1`
 * rule: `has(self.wasm) != has(self.lua)`
 */
export type TrafficExtensionSpec = {
  lua?: TrafficExtensionSpecLua;
  match?: readonly TrafficExtensionSpecMatch[];
  phase?: "UNSPECIFIED" | "AUTHN" | "AUTHZ" | "STATS";
  priority?: number | null;
  selector?: TrafficExtensionSpecSelector;
  /** at most 16 items */
  targetRefs?: readonly TrafficExtensionSpecTargetRefs[];
  wasm?: TrafficExtensionSpecWasm;
} & ({
  lua?: never;
} | {
  wasm?: never;
})
export interface TrafficExtensionSpecLua {
  /** 1 … 65536 characters */
  inlineCode: string;
}
export interface TrafficExtensionSpecMatch {
  mode?: "UNDEFINED" | "CLIENT" | "SERVER" | "CLIENT_AND_SERVER";
  /** one per `number` */
  ports?: readonly TrafficExtensionSpecMatchPorts[];
}
export interface TrafficExtensionSpecSelector {
  /**
   * at most 4096 keys
   * rule: `self.all(key, !key.contains("*"))`
   * rule: `self.all(key, key.size() != 0)`
   * each: at most 63 characters
   * each: rule: `!self.contains("*")`
   */
  matchLabels?: { [k: string]: string };
}
export interface TrafficExtensionSpecTargetRefs {
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
  /** rule: `self.size() == 0` */
  namespace?: string;
}
export interface TrafficExtensionSpecWasm {
  failStrategy?: "FAIL_CLOSE" | "FAIL_OPEN" | "FAIL_RELOAD";
  imagePullPolicy?: "UNSPECIFIED_POLICY" | "IfNotPresent" | "Always";
  /** 1 … 253 characters */
  imagePullSecret?: string;
  pluginConfig?: Record<string, unknown>;
  /** 1 … 256 characters */
  pluginName?: string;
  /** pattern `(^$|^[a-f0-9]{64}$)` */
  sha256?: string;
  type?: "UNSPECIFIED_PLUGIN_TYPE" | "HTTP" | "NETWORK";
  /** at least 1 character */
  url: string;
  verificationKey?: string;
  vmConfig?: TrafficExtensionSpecWasmVmConfig;
}
export interface TrafficExtensionSpecMatchPorts {
  /** 1 … 65535 */
  number: number;
}
export interface TrafficExtensionSpecWasmVmConfig {
  /**
   * at most 256 items
   * one per `name`
   */
  env?: readonly TrafficExtensionSpecWasmVmConfigEnv[];
}
/** rule: `(has(self.valueFrom) ? self.valueFrom : "") != "HOST" || !has(self.value)` */
export interface TrafficExtensionSpecWasmVmConfigEnv {
  /** 1 … 256 characters */
  name: string;
  /** at most 2048 characters */
  value?: string;
  valueFrom?: "INLINE" | "HOST";
}
/**
 * `extensions.istio.io/v1alpha1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class WasmPlugin extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WasmPluginProps): { [K in keyof WasmPluginProps]: WasmPluginProps[K] } & { apiVersion: 'extensions.istio.io/v1alpha1'; kind: 'WasmPlugin' };
  constructor(scope: Construct, id: string, props: WasmPluginProps);
}
export interface WasmPluginProps {
  metadata?: ObjectMeta;
  spec: WasmPluginSpec;
}
/** rule: `(has(self.selector) ? 1 : 0) + (has(self.targetRef) ? 1 : 0) + (has(self.targetRefs) ? 1 : 0) <= 1` */
export interface WasmPluginSpec {
  failStrategy?: "FAIL_CLOSE" | "FAIL_OPEN" | "FAIL_RELOAD";
  imagePullPolicy?: "UNSPECIFIED_POLICY" | "IfNotPresent" | "Always";
  /** 1 … 253 characters */
  imagePullSecret?: string;
  match?: readonly WasmPluginSpecMatch[];
  phase?: "UNSPECIFIED_PHASE" | "AUTHN" | "AUTHZ" | "STATS";
  pluginConfig?: Record<string, unknown>;
  /** 1 … 256 characters */
  pluginName?: string;
  priority?: number | null;
  selector?: WasmPluginSpecSelector;
  /** pattern `(^$|^[a-f0-9]{64}$)` */
  sha256?: string;
  targetRef?: WasmPluginSpecTargetRef;
  /** at most 16 items */
  targetRefs?: readonly WasmPluginSpecTargetRef[];
  type?: "UNSPECIFIED_PLUGIN_TYPE" | "HTTP" | "NETWORK";
  /** at least 1 character */
  url: string;
  verificationKey?: string;
  vmConfig?: WasmPluginSpecVmConfig;
}
export interface WasmPluginSpecMatch {
  mode?: "UNDEFINED" | "CLIENT" | "SERVER" | "CLIENT_AND_SERVER";
  /** one per `number` */
  ports?: readonly WasmPluginSpecMatchPorts[];
}
export interface WasmPluginSpecSelector {
  /**
   * at most 4096 keys
   * rule: `self.all(key, !key.contains("*"))`
   * rule: `self.all(key, key.size() != 0)`
   * each: at most 63 characters
   * each: rule: `!self.contains("*")`
   */
  matchLabels?: { [k: string]: string };
}
export interface WasmPluginSpecTargetRef {
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
  /** rule: `self.size() == 0` */
  namespace?: string;
}
export interface WasmPluginSpecVmConfig {
  /**
   * at most 256 items
   * one per `name`
   */
  env?: readonly WasmPluginSpecVmConfigEnv[];
}
export interface WasmPluginSpecMatchPorts {
  /** 1 … 65535 */
  number: number;
}
/** rule: `(has(self.valueFrom) ? self.valueFrom : "") != "HOST" || !has(self.value)` */
export interface WasmPluginSpecVmConfigEnv {
  /** 1 … 256 characters */
  name: string;
  /** at most 2048 characters */
  value?: string;
  valueFrom?: "INLINE" | "HOST";
}
/**
 * `networking.istio.io/v1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class DestinationRule extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DestinationRuleProps): { [K in keyof DestinationRuleProps]: DestinationRuleProps[K] } & { apiVersion: 'networking.istio.io/v1'; kind: 'DestinationRule' };
  constructor(scope: Construct, id: string, props?: DestinationRuleProps);
}
export interface DestinationRuleProps {
  metadata?: ObjectMeta;
  spec?: DestinationRuleSpec;
}
export interface DestinationRuleSpec {
  exportTo?: readonly string[];
  host: string;
  subsets?: readonly DestinationRuleSpecSubsets[];
  trafficPolicy?: DestinationRuleSpecTrafficPolicy;
  workloadSelector?: DestinationRuleSpecWorkloadSelector;
}
export interface DestinationRuleSpecSubsets {
  labels?: { [k: string]: string };
  name: string;
  trafficPolicy?: DestinationRuleSpecTrafficPolicy;
}
export interface DestinationRuleSpecTrafficPolicy {
  connectionPool?: DestinationRuleSpecTrafficPolicyConnectionPool;
  loadBalancer?: DestinationRuleSpecTrafficPolicyLoadBalancer;
  outlierDetection?: DestinationRuleSpecTrafficPolicyOutlierDetection;
  /** at most 4096 items */
  portLevelSettings?: readonly DestinationRuleSpecTrafficPolicyPortLevelSettings[];
  proxyProtocol?: DestinationRuleSpecTrafficPolicyProxyProtocol;
  retryBudget?: DestinationRuleSpecTrafficPolicyRetryBudget;
  tls?: DestinationRuleSpecTrafficPolicyTls;
  tunnel?: DestinationRuleSpecTrafficPolicyTunnel;
}
export interface DestinationRuleSpecWorkloadSelector {
  /**
   * at most 4096 keys
   * rule: `self.all(key, !key.contains("*"))`
   * rule: `self.all(key, key.size() != 0)`
   * each: at most 63 characters
   * each: rule: `!self.contains("*")`
   */
  matchLabels?: { [k: string]: string };
}
export interface DestinationRuleSpecTrafficPolicyConnectionPool {
  http?: DestinationRuleSpecTrafficPolicyConnectionPoolHttp;
  tcp?: DestinationRuleSpecTrafficPolicyConnectionPoolTcp;
}
export type DestinationRuleSpecTrafficPolicyLoadBalancer = {
  consistentHash?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash;
  localityLbSetting?: DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting;
  simple?: "UNSPECIFIED" | "LEAST_CONN" | "RANDOM" | "PASSTHROUGH" | "ROUND_ROBIN" | "LEAST_REQUEST";
  warmup?: DestinationRuleSpecTrafficPolicyLoadBalancerWarmup;
  /** rule: `duration(self) >= duration('1ms')` */
  warmupDurationSecs?: string;
} & ({
  consistentHash?: never;
} | {
  simple?: never;
})
export interface DestinationRuleSpecTrafficPolicyOutlierDetection {
  /** rule: `duration(self) >= duration('1ms')` */
  baseEjectionTime?: string;
  /** 0 … 4294967295 */
  consecutive5xxErrors?: number | null;
  consecutiveErrors?: number;
  /** 0 … 4294967295 */
  consecutiveGatewayErrors?: number | null;
  /** 0 … 4294967295 */
  consecutiveLocalOriginFailures?: number | null;
  /** rule: `duration(self) >= duration('1ms')` */
  interval?: string;
  maxEjectionPercent?: number;
  minHealthPercent?: number;
  splitExternalLocalOriginErrors?: boolean;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettings {
  connectionPool?: DestinationRuleSpecTrafficPolicyConnectionPool;
  loadBalancer?: DestinationRuleSpecTrafficPolicyLoadBalancer;
  outlierDetection?: DestinationRuleSpecTrafficPolicyOutlierDetection;
  port?: DestinationRuleSpecTrafficPolicyPortLevelSettingsPort;
  tls?: DestinationRuleSpecTrafficPolicyTls;
}
export interface DestinationRuleSpecTrafficPolicyProxyProtocol {
  version?: "V1" | "V2";
}
export interface DestinationRuleSpecTrafficPolicyRetryBudget {
  /** 0 … 4294967295 */
  minRetryConcurrency?: number;
  /** 0 … 100 */
  percent?: number | null;
}
export interface DestinationRuleSpecTrafficPolicyTls {
  caCertificates?: string;
  caCrl?: string;
  clientCertificate?: string;
  credentialName?: string;
  insecureSkipVerify?: boolean | null;
  mode?: "DISABLE" | "SIMPLE" | "MUTUAL" | "ISTIO_MUTUAL";
  privateKey?: string;
  sni?: string;
  subjectAltNames?: readonly string[];
}
export interface DestinationRuleSpecTrafficPolicyTunnel {
  protocol?: string;
  targetHost: string;
  /** 0 … 4294967295 */
  targetPort: number;
}
export interface DestinationRuleSpecTrafficPolicyConnectionPoolHttp {
  h2UpgradePolicy?: "DEFAULT" | "DO_NOT_UPGRADE" | "UPGRADE";
  http1MaxPendingRequests?: number;
  http2MaxRequests?: number;
  /** rule: `duration(self) >= duration('1ms')` */
  idleTimeout?: string;
  maxConcurrentStreams?: number;
  maxRequestsPerConnection?: number;
  maxRetries?: number;
  useClientProtocol?: boolean;
}
export interface DestinationRuleSpecTrafficPolicyConnectionPoolTcp {
  /** rule: `duration(self) >= duration('1ms')` */
  connectTimeout?: string;
  idleTimeout?: string;
  /** rule: `duration(self) >= duration('1ms')` */
  maxConnectionDuration?: string;
  maxConnections?: number;
  tcpKeepalive?: DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive;
}
export type DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash = {
  httpCookie?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie;
  httpHeaderName?: string;
  httpQueryParameterName?: string;
  maglev?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev;
  /** at least 0 */
  minimumRingSize?: number;
  ringHash?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash;
  useSourceIp?: boolean;
} & ({
  httpCookie?: never;
  httpHeaderName?: never;
  httpQueryParameterName?: never;
  maglev?: never;
} | {
  httpCookie?: never;
  httpHeaderName?: never;
  httpQueryParameterName?: never;
  ringHash?: never;
} | {
  httpCookie?: never;
  httpHeaderName?: never;
  maglev?: never;
  useSourceIp?: never;
} | {
  httpCookie?: never;
  httpHeaderName?: never;
  ringHash?: never;
  useSourceIp?: never;
} | {
  httpCookie?: never;
  httpQueryParameterName?: never;
  maglev?: never;
  useSourceIp?: never;
} | {
  httpCookie?: never;
  httpQueryParameterName?: never;
  ringHash?: never;
  useSourceIp?: never;
} | {
  httpHeaderName?: never;
  httpQueryParameterName?: never;
  maglev?: never;
  useSourceIp?: never;
} | {
  httpHeaderName?: never;
  httpQueryParameterName?: never;
  ringHash?: never;
  useSourceIp?: never;
})
export interface DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting {
  distribute?: readonly DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute[];
  enabled?: boolean | null;
  failover?: readonly DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover[];
  failoverPriority?: readonly string[];
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerWarmup {
  /** at least 0 */
  aggression?: number | null;
  /** rule: `duration(self) >= duration('1ms')` */
  duration: string;
  /** 0 … 100 */
  minimumPercent?: number | null;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsPort {
  /** 0 … 4294967295 */
  number?: number;
}
export interface DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive {
  /** rule: `duration(self) >= duration('1ms')` */
  interval?: string;
  /** 0 … 4294967295 */
  probes?: number;
  /** rule: `duration(self) >= duration('1ms')` */
  time?: string;
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie {
  attributes?: readonly DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes[];
  name: string;
  path?: string;
  ttl?: string;
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev {
  /** at least 0 */
  tableSize?: number;
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash {
  /** at least 0 */
  minimumRingSize?: number;
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute {
  from?: string;
  /** each: 0 … 4294967295 */
  to?: { [k: string]: number };
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover {
  from?: string;
  to?: string;
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes {
  name: string;
  value?: string;
}
/**
 * `networking.istio.io/v1beta1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class DestinationRuleV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DestinationRuleV1Beta1Props): { [K in keyof DestinationRuleV1Beta1Props]: DestinationRuleV1Beta1Props[K] } & { apiVersion: 'networking.istio.io/v1beta1'; kind: 'DestinationRule' };
  constructor(scope: Construct, id: string, props?: DestinationRuleV1Beta1Props);
}
export interface DestinationRuleV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: DestinationRuleSpec;
}
/**
 * `networking.istio.io/v1alpha3`, namespaced
 * @see https://github.com/istio/api
 */
export declare class DestinationRuleV1Alpha3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DestinationRuleV1Alpha3Props): { [K in keyof DestinationRuleV1Alpha3Props]: DestinationRuleV1Alpha3Props[K] } & { apiVersion: 'networking.istio.io/v1alpha3'; kind: 'DestinationRule' };
  constructor(scope: Construct, id: string, props?: DestinationRuleV1Alpha3Props);
}
export interface DestinationRuleV1Alpha3Props {
  metadata?: ObjectMeta;
  spec?: DestinationRuleSpec;
}
/**
 * `networking.istio.io/v1alpha3`, namespaced
 * @see https://github.com/istio/api
 */
export declare class EnvoyFilter extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EnvoyFilterProps): { [K in keyof EnvoyFilterProps]: EnvoyFilterProps[K] } & { apiVersion: 'networking.istio.io/v1alpha3'; kind: 'EnvoyFilter' };
  constructor(scope: Construct, id: string, props?: EnvoyFilterProps);
}
export interface EnvoyFilterProps {
  metadata?: ObjectMeta;
  spec?: EnvoyFilterSpec;
}
/** rule: `(has(self.workloadSelector) ? 1 : 0) + (has(self.targetRefs) ? 1 : 0) <= 1` */
export interface EnvoyFilterSpec {
  configPatches?: readonly EnvoyFilterSpecConfigPatches[];
  priority?: number;
  /** at most 16 items */
  targetRefs?: readonly EnvoyFilterSpecTargetRefs[];
  workloadSelector?: EnvoyFilterSpecWorkloadSelector;
}
export interface EnvoyFilterSpecConfigPatches {
  applyTo?: "INVALID" | "LISTENER" | "FILTER_CHAIN" | "NETWORK_FILTER" | "HTTP_FILTER" | "ROUTE_CONFIGURATION" | "VIRTUAL_HOST" | "HTTP_ROUTE" | "CLUSTER" | "EXTENSION_CONFIG" | "BOOTSTRAP" | "LISTENER_FILTER";
  match?: EnvoyFilterSpecConfigPatchesMatch;
  patch?: EnvoyFilterSpecConfigPatchesPatch;
}
export interface EnvoyFilterSpecTargetRefs {
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
  /** rule: `self.size() == 0` */
  namespace?: string;
}
export interface EnvoyFilterSpecWorkloadSelector {
  /**
   * at most 256 keys
   * each: at most 63 characters
   * each: rule: `!self.contains("*")`
   */
  labels?: { [k: string]: string };
}
/** rule: `has(self.context) ? ((self.context == "WAYPOINT") ? has(self.waypoint) : !has(self.waypoint)) : !has(self.waypoint)` */
export type EnvoyFilterSpecConfigPatchesMatch = {
  cluster?: EnvoyFilterSpecConfigPatchesMatchCluster;
  context?: "ANY" | "SIDECAR_INBOUND" | "SIDECAR_OUTBOUND" | "GATEWAY" | "WAYPOINT";
  listener?: EnvoyFilterSpecConfigPatchesMatchListener;
  proxy?: EnvoyFilterSpecConfigPatchesMatchProxy;
  routeConfiguration?: EnvoyFilterSpecConfigPatchesMatchRouteConfiguration;
  waypoint?: EnvoyFilterSpecConfigPatchesMatchWaypoint;
} & ({
  cluster?: never;
  listener?: never;
  routeConfiguration?: never;
} | {
  cluster?: never;
  listener?: never;
  waypoint?: never;
} | {
  cluster?: never;
  routeConfiguration?: never;
  waypoint?: never;
} | {
  listener?: never;
  routeConfiguration?: never;
  waypoint?: never;
})
export interface EnvoyFilterSpecConfigPatchesPatch {
  filterClass?: "UNSPECIFIED" | "AUTHN" | "AUTHZ" | "STATS";
  operation?: "INVALID" | "MERGE" | "ADD" | "REMOVE" | "INSERT_BEFORE" | "INSERT_AFTER" | "INSERT_FIRST" | "REPLACE";
  value?: Record<string, unknown>;
}
export interface EnvoyFilterSpecConfigPatchesMatchCluster {
  name?: string;
  /** 0 … 4294967295 */
  portNumber?: number;
  service?: string;
  subset?: string;
}
export interface EnvoyFilterSpecConfigPatchesMatchListener {
  filterChain?: EnvoyFilterSpecConfigPatchesMatchListenerFilterChain;
  listenerFilter?: string;
  name?: string;
  portName?: string;
  /** 0 … 4294967295 */
  portNumber?: number;
}
export interface EnvoyFilterSpecConfigPatchesMatchProxy {
  metadata?: { [k: string]: string };
  proxyVersion?: string;
}
export interface EnvoyFilterSpecConfigPatchesMatchRouteConfiguration {
  gateway?: string;
  name?: string;
  portName?: string;
  /** 0 … 4294967295 */
  portNumber?: number;
  vhost?: EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost;
}
export interface EnvoyFilterSpecConfigPatchesMatchWaypoint {
  filter?: EnvoyFilterSpecConfigPatchesMatchWaypointFilter;
  /**
   * 0 … 4294967295
   * rule: `0 < self && self <= 65535`
   */
  portNumber?: number;
  route?: EnvoyFilterSpecConfigPatchesMatchWaypointRoute;
}
export interface EnvoyFilterSpecConfigPatchesMatchListenerFilterChain {
  applicationProtocols?: string;
  /** 0 … 4294967295 */
  destinationPort?: number;
  filter?: EnvoyFilterSpecConfigPatchesMatchWaypointFilter;
  name?: string;
  sni?: string;
  transportProtocol?: string;
}
export interface EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost {
  domainName?: string;
  name?: string;
  route?: EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute;
}
export interface EnvoyFilterSpecConfigPatchesMatchWaypointFilter {
  name?: string;
  subFilter?: EnvoyFilterSpecConfigPatchesMatchWaypointRoute;
}
export interface EnvoyFilterSpecConfigPatchesMatchWaypointRoute {
  name?: string;
}
export interface EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute {
  action?: "ANY" | "ROUTE" | "REDIRECT" | "DIRECT_RESPONSE";
  name?: string;
}
/**
 * `networking.istio.io/v1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class Gateway extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GatewayProps): { [K in keyof GatewayProps]: GatewayProps[K] } & { apiVersion: 'networking.istio.io/v1'; kind: 'Gateway' };
  constructor(scope: Construct, id: string, props?: GatewayProps);
}
export interface GatewayProps {
  metadata?: ObjectMeta;
  spec?: GatewaySpec;
}
export interface GatewaySpec {
  selector?: { [k: string]: string };
  servers?: readonly GatewaySpecServers[];
}
export interface GatewaySpecServers {
  bind?: string;
  defaultEndpoint?: string;
  hosts: readonly string[];
  name?: string;
  port: GatewaySpecServersPort;
  tls?: GatewaySpecServersTls;
}
export interface GatewaySpecServersPort {
  name: string;
  /** 0 … 4294967295 */
  number: number;
  protocol: string;
  /** 0 … 4294967295 */
  targetPort?: number;
}
/**
 * rule: `(has(self.tlsCertificates) ? 1 : 0) + (has(self.credentialNames) ? 1 : 0) <= 1`
 * rule: `(has(self.credentialName) ? 1 : 0) + (has(self.credentialNames) ? 1 : 0) <= 1`
 * rule: `(has(self.credentialNames) ? 1 : 0) + (has(self.tlsCertificates) ? 1 : 0) <= 1`
 */
export interface GatewaySpecServersTls {
  caCertCredentialName?: string;
  caCertificates?: string;
  caCrl?: string;
  cipherSuites?: readonly string[];
  credentialName?: string;
  /** 1 … 2 items */
  credentialNames?: readonly string[];
  httpsRedirect?: boolean;
  maxProtocolVersion?: "TLS_AUTO" | "TLSV1_0" | "TLSV1_1" | "TLSV1_2" | "TLSV1_3";
  minProtocolVersion?: "TLS_AUTO" | "TLSV1_0" | "TLSV1_1" | "TLSV1_2" | "TLSV1_3";
  mode?: "PASSTHROUGH" | "SIMPLE" | "MUTUAL" | "AUTO_PASSTHROUGH" | "ISTIO_MUTUAL" | "OPTIONAL_MUTUAL";
  privateKey?: string;
  serverCertificate?: string;
  subjectAltNames?: readonly string[];
  /** 1 … 2 items */
  tlsCertificates?: readonly GatewaySpecServersTlsTlsCertificates[];
  verifyCertificateHash?: readonly string[];
  verifyCertificateSpki?: readonly string[];
}
export interface GatewaySpecServersTlsTlsCertificates {
  caCertificates?: string;
  privateKey?: string;
  serverCertificate?: string;
}
/**
 * `networking.istio.io/v1beta1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class GatewayV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GatewayV1Beta1Props): { [K in keyof GatewayV1Beta1Props]: GatewayV1Beta1Props[K] } & { apiVersion: 'networking.istio.io/v1beta1'; kind: 'Gateway' };
  constructor(scope: Construct, id: string, props?: GatewayV1Beta1Props);
}
export interface GatewayV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: GatewaySpec;
}
/**
 * `networking.istio.io/v1alpha3`, namespaced
 * @see https://github.com/istio/api
 */
export declare class GatewayV1Alpha3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GatewayV1Alpha3Props): { [K in keyof GatewayV1Alpha3Props]: GatewayV1Alpha3Props[K] } & { apiVersion: 'networking.istio.io/v1alpha3'; kind: 'Gateway' };
  constructor(scope: Construct, id: string, props?: GatewayV1Alpha3Props);
}
export interface GatewayV1Alpha3Props {
  metadata?: ObjectMeta;
  spec?: GatewaySpec;
}
/**
 * `networking.istio.io/v1beta1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class ProxyConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ProxyConfigProps): { [K in keyof ProxyConfigProps]: ProxyConfigProps[K] } & { apiVersion: 'networking.istio.io/v1beta1'; kind: 'ProxyConfig' };
  constructor(scope: Construct, id: string, props?: ProxyConfigProps);
}
export interface ProxyConfigProps {
  metadata?: ObjectMeta;
  spec?: ProxyConfigSpec;
}
export interface ProxyConfigSpec {
  /** at least 0 */
  concurrency?: number | null;
  /** each: at most 2048 characters */
  environmentVariables?: { [k: string]: string };
  image?: ProxyConfigSpecImage;
  selector?: ProxyConfigSpecSelector;
}
export interface ProxyConfigSpecImage {
  imageType?: string;
}
export interface ProxyConfigSpecSelector {
  /**
   * at most 4096 keys
   * rule: `self.all(key, !key.contains("*"))`
   * rule: `self.all(key, key.size() != 0)`
   * each: at most 63 characters
   * each: rule: `!self.contains("*")`
   */
  matchLabels?: { [k: string]: string };
}
/**
 * `networking.istio.io/v1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class ServiceEntry extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ServiceEntryProps): { [K in keyof ServiceEntryProps]: ServiceEntryProps[K] } & { apiVersion: 'networking.istio.io/v1'; kind: 'ServiceEntry' };
  constructor(scope: Construct, id: string, props: ServiceEntryProps);
}
export interface ServiceEntryProps {
  metadata?: ObjectMeta;
  spec: ServiceEntrySpec;
}
/**
 * rule: `(has(self.workloadSelector) ? 1 : 0) + (has(self.endpoints) ? 1 : 0) <= 1`
 * rule: `!((has(self.addresses) ? self.addresses : []).exists(k, k.contains("/")) && !((has(self.resolution) ? self.resolution : "NONE") in ["STATIC", "NONE"]))`
 * rule: `((has(self.resolution) ? self.resolution : "NONE") == "NONE") ? !has(self.endpoints) : true`
 * rule: `((has(self.resolution) ? self.resolution : "") == "DNS_ROUND_ROBIN") ? ((has(self.endpoints) ? self.endpoints : []).size() <= 1) : true`
 */
export interface ServiceEntrySpec {
  /**
   * at most 256 items
   * each: at most 64 characters
   */
  addresses?: readonly string[];
  /** at most 4096 items */
  endpoints?: readonly ServiceEntrySpecEndpoints[];
  exportTo?: readonly string[];
  /**
   * 1 … 256 items
   * each: rule: `self != "*"`
   */
  hosts: readonly string[];
  location?: "MESH_EXTERNAL" | "MESH_INTERNAL";
  /**
   * at most 256 items
   * one per `name`
   * rule: `self.all(l1, self.exists_one(l2, l1.number == l2.number))`
   */
  ports?: readonly ServiceEntrySpecPorts[];
  resolution?: "NONE" | "STATIC" | "DNS" | "DNS_ROUND_ROBIN" | "DYNAMIC_DNS";
  subjectAltNames?: readonly string[];
  workloadSelector?: ServiceEntrySpecWorkloadSelector;
}
/**
 * rule: `has(self.address) || has(self.network)`
 * rule: `(has(self.address) ? self.address : "").startsWith("unix://") ? !has(self.ports) : true`
 */
export interface ServiceEntrySpecEndpoints {
  /**
   * at most 256 characters
   * rule: `self.startsWith("unix://") ? (self.substring(7, 8) == "/" || self.substring(7, 8) == "@") : true`
   * rule: `self.startsWith("unix://") ? !self.endsWith("/") : true`
   */
  address?: string;
  /** at most 256 keys */
  labels?: { [k: string]: string };
  /** at most 2048 characters */
  locality?: string;
  /** at most 2048 characters */
  network?: string;
  /**
   * at most 128 keys
   * rule: `self.all(key, size(key) < 63 && key.matches("^[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?$"))`
   * each: 0 … 4294967295
   * each: rule: `0 < self && self <= 65535`
   */
  ports?: { [k: string]: number };
  /** at most 253 characters */
  serviceAccount?: string;
  /** 0 … 4294967295 */
  weight?: number;
}
export interface ServiceEntrySpecPorts {
  /** at most 256 characters */
  name: string;
  /**
   * 0 … 4294967295
   * rule: `0 < self && self <= 65535`
   */
  number: number;
  /** at most 256 characters */
  protocol?: string;
  /**
   * 0 … 4294967295
   * rule: `0 < self && self <= 65535`
   */
  targetPort?: number;
}
export interface ServiceEntrySpecWorkloadSelector {
  /**
   * at most 256 keys
   * each: at most 63 characters
   * each: rule: `!self.contains("*")`
   */
  labels?: { [k: string]: string };
}
/**
 * `networking.istio.io/v1beta1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class ServiceEntryV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ServiceEntryV1Beta1Props): { [K in keyof ServiceEntryV1Beta1Props]: ServiceEntryV1Beta1Props[K] } & { apiVersion: 'networking.istio.io/v1beta1'; kind: 'ServiceEntry' };
  constructor(scope: Construct, id: string, props: ServiceEntryV1Beta1Props);
}
export interface ServiceEntryV1Beta1Props {
  metadata?: ObjectMeta;
  spec: ServiceEntrySpec;
}
/**
 * `networking.istio.io/v1alpha3`, namespaced
 * @see https://github.com/istio/api
 */
export declare class ServiceEntryV1Alpha3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ServiceEntryV1Alpha3Props): { [K in keyof ServiceEntryV1Alpha3Props]: ServiceEntryV1Alpha3Props[K] } & { apiVersion: 'networking.istio.io/v1alpha3'; kind: 'ServiceEntry' };
  constructor(scope: Construct, id: string, props: ServiceEntryV1Alpha3Props);
}
export interface ServiceEntryV1Alpha3Props {
  metadata?: ObjectMeta;
  spec: ServiceEntrySpec;
}
/**
 * `networking.istio.io/v1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class Sidecar extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SidecarProps): { [K in keyof SidecarProps]: SidecarProps[K] } & { apiVersion: 'networking.istio.io/v1'; kind: 'Sidecar' };
  constructor(scope: Construct, id: string, props?: SidecarProps);
}
export interface SidecarProps {
  metadata?: ObjectMeta;
  spec?: SidecarSpec;
}
export interface SidecarSpec {
  egress?: readonly SidecarSpecEgress[];
  inboundConnectionPool?: SidecarSpecInboundConnectionPool;
  ingress?: readonly SidecarSpecIngress[];
  outboundTrafficPolicy?: SidecarSpecOutboundTrafficPolicy;
  workloadSelector?: SidecarSpecWorkloadSelector;
}
export interface SidecarSpecEgress {
  bind?: string;
  captureMode?: "DEFAULT" | "IPTABLES" | "NONE";
  hosts: readonly string[];
  port?: SidecarSpecEgressPort;
}
export interface SidecarSpecInboundConnectionPool {
  http?: SidecarSpecInboundConnectionPoolHttp;
  tcp?: SidecarSpecInboundConnectionPoolTcp;
}
export interface SidecarSpecIngress {
  bind?: string;
  captureMode?: "DEFAULT" | "IPTABLES" | "NONE";
  connectionPool?: SidecarSpecInboundConnectionPool;
  defaultEndpoint?: string;
  port: SidecarSpecEgressPort;
  tls?: SidecarSpecIngressTls;
}
export interface SidecarSpecOutboundTrafficPolicy {
  egressProxy?: SidecarSpecOutboundTrafficPolicyEgressProxy;
  mode?: "REGISTRY_ONLY" | "ALLOW_ANY";
}
export interface SidecarSpecWorkloadSelector {
  /**
   * at most 256 keys
   * each: at most 63 characters
   * each: rule: `!self.contains("*")`
   */
  labels?: { [k: string]: string };
}
export interface SidecarSpecEgressPort {
  name?: string;
  /** 0 … 4294967295 */
  number?: number;
  protocol?: string;
  /** 0 … 4294967295 */
  targetPort?: number;
}
export interface SidecarSpecInboundConnectionPoolHttp {
  h2UpgradePolicy?: "DEFAULT" | "DO_NOT_UPGRADE" | "UPGRADE";
  http1MaxPendingRequests?: number;
  http2MaxRequests?: number;
  /** rule: `duration(self) >= duration('1ms')` */
  idleTimeout?: string;
  maxConcurrentStreams?: number;
  maxRequestsPerConnection?: number;
  maxRetries?: number;
  useClientProtocol?: boolean;
}
export interface SidecarSpecInboundConnectionPoolTcp {
  /** rule: `duration(self) >= duration('1ms')` */
  connectTimeout?: string;
  idleTimeout?: string;
  /** rule: `duration(self) >= duration('1ms')` */
  maxConnectionDuration?: string;
  maxConnections?: number;
  tcpKeepalive?: SidecarSpecInboundConnectionPoolTcpTcpKeepalive;
}
/**
 * rule: `(has(self.tlsCertificates) ? 1 : 0) + (has(self.credentialNames) ? 1 : 0) <= 1`
 * rule: `(has(self.credentialName) ? 1 : 0) + (has(self.credentialNames) ? 1 : 0) <= 1`
 * rule: `(has(self.credentialNames) ? 1 : 0) + (has(self.tlsCertificates) ? 1 : 0) <= 1`
 */
export interface SidecarSpecIngressTls {
  caCertCredentialName?: string;
  caCertificates?: string;
  caCrl?: string;
  cipherSuites?: readonly string[];
  credentialName?: string;
  /** 1 … 2 items */
  credentialNames?: readonly string[];
  httpsRedirect?: boolean;
  maxProtocolVersion?: "TLS_AUTO" | "TLSV1_0" | "TLSV1_1" | "TLSV1_2" | "TLSV1_3";
  minProtocolVersion?: "TLS_AUTO" | "TLSV1_0" | "TLSV1_1" | "TLSV1_2" | "TLSV1_3";
  mode?: "PASSTHROUGH" | "SIMPLE" | "MUTUAL" | "AUTO_PASSTHROUGH" | "ISTIO_MUTUAL" | "OPTIONAL_MUTUAL";
  privateKey?: string;
  serverCertificate?: string;
  subjectAltNames?: readonly string[];
  /** 1 … 2 items */
  tlsCertificates?: readonly SidecarSpecIngressTlsTlsCertificates[];
  verifyCertificateHash?: readonly string[];
  verifyCertificateSpki?: readonly string[];
}
export interface SidecarSpecOutboundTrafficPolicyEgressProxy {
  host: string;
  port?: SidecarSpecOutboundTrafficPolicyEgressProxyPort;
  subset?: string;
}
export interface SidecarSpecInboundConnectionPoolTcpTcpKeepalive {
  /** rule: `duration(self) >= duration('1ms')` */
  interval?: string;
  /** 0 … 4294967295 */
  probes?: number;
  /** rule: `duration(self) >= duration('1ms')` */
  time?: string;
}
export interface SidecarSpecIngressTlsTlsCertificates {
  caCertificates?: string;
  privateKey?: string;
  serverCertificate?: string;
}
export interface SidecarSpecOutboundTrafficPolicyEgressProxyPort {
  /** 0 … 4294967295 */
  number?: number;
}
/**
 * `networking.istio.io/v1beta1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class SidecarV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SidecarV1Beta1Props): { [K in keyof SidecarV1Beta1Props]: SidecarV1Beta1Props[K] } & { apiVersion: 'networking.istio.io/v1beta1'; kind: 'Sidecar' };
  constructor(scope: Construct, id: string, props?: SidecarV1Beta1Props);
}
export interface SidecarV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: SidecarSpec;
}
/**
 * `networking.istio.io/v1alpha3`, namespaced
 * @see https://github.com/istio/api
 */
export declare class SidecarV1Alpha3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SidecarV1Alpha3Props): { [K in keyof SidecarV1Alpha3Props]: SidecarV1Alpha3Props[K] } & { apiVersion: 'networking.istio.io/v1alpha3'; kind: 'Sidecar' };
  constructor(scope: Construct, id: string, props?: SidecarV1Alpha3Props);
}
export interface SidecarV1Alpha3Props {
  metadata?: ObjectMeta;
  spec?: SidecarSpec;
}
/**
 * `networking.istio.io/v1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class VirtualService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: VirtualServiceProps): { [K in keyof VirtualServiceProps]: VirtualServiceProps[K] } & { apiVersion: 'networking.istio.io/v1'; kind: 'VirtualService' };
  constructor(scope: Construct, id: string, props?: VirtualServiceProps);
}
export interface VirtualServiceProps {
  metadata?: ObjectMeta;
  spec?: VirtualServiceSpec;
}
export interface VirtualServiceSpec {
  exportTo?: readonly string[];
  gateways?: readonly string[];
  hosts?: readonly string[];
  http?: readonly VirtualServiceSpecHttp[];
  tcp?: readonly VirtualServiceSpecTcp[];
  tls?: readonly VirtualServiceSpecTls[];
}
export interface VirtualServiceSpecHttp {
  corsPolicy?: VirtualServiceSpecHttpCorsPolicy;
  delegate?: VirtualServiceSpecHttpDelegate;
  directResponse?: VirtualServiceSpecHttpDirectResponse;
  fault?: VirtualServiceSpecHttpFault;
  headers?: VirtualServiceSpecHttpHeaders;
  match?: readonly VirtualServiceSpecHttpMatch[];
  mirror?: VirtualServiceSpecHttpMirror;
  /** 0 … 4294967295 */
  mirrorPercent?: number | null;
  mirrorPercentage?: VirtualServiceSpecHttpMirrorPercentage;
  /** 0 … 4294967295 */
  mirror_percent?: number | null;
  mirrors?: readonly VirtualServiceSpecHttpMirrors[];
  name?: string;
  redirect?: VirtualServiceSpecHttpRedirect;
  retries?: VirtualServiceSpecHttpRetries;
  rewrite?: VirtualServiceSpecHttpRewrite;
  route?: readonly VirtualServiceSpecHttpRoute[];
  /** rule: `duration(self) >= duration('1ms')` */
  timeout?: string;
}
export interface VirtualServiceSpecTcp {
  match?: readonly VirtualServiceSpecTcpMatch[];
  route?: readonly VirtualServiceSpecTcpRoute[];
}
export interface VirtualServiceSpecTls {
  match: readonly VirtualServiceSpecTlsMatch[];
  route?: readonly VirtualServiceSpecTcpRoute[];
}
export interface VirtualServiceSpecHttpCorsPolicy {
  allowCredentials?: boolean | null;
  allowHeaders?: readonly string[];
  allowMethods?: readonly string[];
  allowOrigin?: readonly string[];
  allowOrigins?: readonly VirtualServiceSpecHttpCorsPolicyAllowOrigins[];
  exposeHeaders?: readonly string[];
  /** rule: `duration(self) >= duration('1ms')` */
  maxAge?: string;
  unmatchedPreflights?: "UNSPECIFIED" | "FORWARD" | "IGNORE";
}
export interface VirtualServiceSpecHttpDelegate {
  name?: string;
  namespace?: string;
}
export interface VirtualServiceSpecHttpDirectResponse {
  body?: VirtualServiceSpecHttpDirectResponseBody;
  /** 0 … 4294967295 */
  status: number;
}
export interface VirtualServiceSpecHttpFault {
  abort?: VirtualServiceSpecHttpFaultAbort;
  delay?: VirtualServiceSpecHttpFaultDelay;
}
export interface VirtualServiceSpecHttpHeaders {
  request?: VirtualServiceSpecHttpHeadersRequest;
  response?: VirtualServiceSpecHttpHeadersRequest;
}
export interface VirtualServiceSpecHttpMatch {
  authority?: VirtualServiceSpecHttpCorsPolicyAllowOrigins;
  gateways?: readonly string[];
  headers?: { [k: string]: VirtualServiceSpecHttpCorsPolicyAllowOrigins };
  ignoreUriCase?: boolean;
  method?: VirtualServiceSpecHttpCorsPolicyAllowOrigins;
  name?: string;
  /** 0 … 4294967295 */
  port?: number;
  queryParams?: { [k: string]: VirtualServiceSpecHttpCorsPolicyAllowOrigins };
  scheme?: VirtualServiceSpecHttpCorsPolicyAllowOrigins;
  sourceLabels?: { [k: string]: string };
  sourceNamespace?: string;
  statPrefix?: string;
  uri?: VirtualServiceSpecHttpCorsPolicyAllowOrigins;
  withoutHeaders?: { [k: string]: VirtualServiceSpecHttpCorsPolicyAllowOrigins };
}
export interface VirtualServiceSpecHttpMirror {
  host: string;
  port?: VirtualServiceSpecHttpMirrorPort;
  subset?: string;
}
export interface VirtualServiceSpecHttpMirrorPercentage {
  value?: number;
}
export interface VirtualServiceSpecHttpMirrors {
  destination: VirtualServiceSpecHttpMirror;
  percentage?: VirtualServiceSpecHttpMirrorPercentage;
}
export type VirtualServiceSpecHttpRedirect = {
  authority?: string;
  derivePort?: "FROM_PROTOCOL_DEFAULT" | "FROM_REQUEST_PORT";
  /** 0 … 4294967295 */
  port?: number;
  /** 0 … 4294967295 */
  redirectCode?: number;
  scheme?: string;
  uri?: string;
} & ({
  derivePort?: never;
} | {
  port?: never;
})
export interface VirtualServiceSpecHttpRetries {
  attempts?: number;
  /** rule: `duration(self) >= duration('1ms')` */
  backoff?: string;
  /** rule: `duration(self) >= duration('1ms')` */
  perTryTimeout?: string;
  retryIgnorePreviousHosts?: boolean | null;
  retryOn?: string;
  retryRemoteLocalities?: boolean | null;
}
export interface VirtualServiceSpecHttpRewrite {
  authority?: string;
  uri?: string;
  uriRegexRewrite?: VirtualServiceSpecHttpRewriteUriRegexRewrite;
}
export interface VirtualServiceSpecHttpRoute {
  destination: VirtualServiceSpecHttpMirror;
  headers?: VirtualServiceSpecHttpHeaders;
  weight?: number;
}
export interface VirtualServiceSpecTcpMatch {
  destinationSubnets?: readonly string[];
  gateways?: readonly string[];
  /** 0 … 4294967295 */
  port?: number;
  sourceLabels?: { [k: string]: string };
  sourceNamespace?: string;
  sourceSubnet?: string;
}
export interface VirtualServiceSpecTcpRoute {
  destination: VirtualServiceSpecHttpMirror;
  weight?: number;
}
export interface VirtualServiceSpecTlsMatch {
  destinationSubnets?: readonly string[];
  gateways?: readonly string[];
  /** 0 … 4294967295 */
  port?: number;
  sniHosts: readonly string[];
  sourceLabels?: { [k: string]: string };
  sourceNamespace?: string;
}
export type VirtualServiceSpecHttpCorsPolicyAllowOrigins = {
  exact?: string;
  prefix?: string;
  regex?: string;
} & ({
  exact?: never;
  prefix?: never;
} | {
  exact?: never;
  regex?: never;
} | {
  prefix?: never;
  regex?: never;
})
export type VirtualServiceSpecHttpDirectResponseBody = {
  /** format byte */
  bytes?: string;
  string?: string;
} & ({
  bytes?: never;
} | {
  string?: never;
})
export type VirtualServiceSpecHttpFaultAbort = {
  grpcStatus?: string;
  http2Error?: string;
  httpStatus?: number;
  percentage?: VirtualServiceSpecHttpMirrorPercentage;
} & ({
  grpcStatus?: never;
  http2Error?: never;
} | {
  grpcStatus?: never;
  httpStatus?: never;
} | {
  http2Error?: never;
  httpStatus?: never;
})
export type VirtualServiceSpecHttpFaultDelay = {
  /** rule: `duration(self) >= duration('1ms')` */
  exponentialDelay?: string;
  /** rule: `duration(self) >= duration('1ms')` */
  fixedDelay?: string;
  percent?: number;
  percentage?: VirtualServiceSpecHttpMirrorPercentage;
} & ({
  exponentialDelay?: never;
} | {
  fixedDelay?: never;
})
export interface VirtualServiceSpecHttpHeadersRequest {
  add?: { [k: string]: string };
  remove?: readonly string[];
  set?: { [k: string]: string };
}
export interface VirtualServiceSpecHttpMirrorPort {
  /** 0 … 4294967295 */
  number?: number;
}
export interface VirtualServiceSpecHttpRewriteUriRegexRewrite {
  match?: string;
  rewrite?: string;
}
/**
 * `networking.istio.io/v1beta1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class VirtualServiceV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: VirtualServiceV1Beta1Props): { [K in keyof VirtualServiceV1Beta1Props]: VirtualServiceV1Beta1Props[K] } & { apiVersion: 'networking.istio.io/v1beta1'; kind: 'VirtualService' };
  constructor(scope: Construct, id: string, props?: VirtualServiceV1Beta1Props);
}
export interface VirtualServiceV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: VirtualServiceSpec;
}
/**
 * `networking.istio.io/v1alpha3`, namespaced
 * @see https://github.com/istio/api
 */
export declare class VirtualServiceV1Alpha3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: VirtualServiceV1Alpha3Props): { [K in keyof VirtualServiceV1Alpha3Props]: VirtualServiceV1Alpha3Props[K] } & { apiVersion: 'networking.istio.io/v1alpha3'; kind: 'VirtualService' };
  constructor(scope: Construct, id: string, props?: VirtualServiceV1Alpha3Props);
}
export interface VirtualServiceV1Alpha3Props {
  metadata?: ObjectMeta;
  spec?: VirtualServiceSpec;
}
/**
 * `networking.istio.io/v1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class WorkloadEntry extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkloadEntryProps): { [K in keyof WorkloadEntryProps]: WorkloadEntryProps[K] } & { apiVersion: 'networking.istio.io/v1'; kind: 'WorkloadEntry' };
  constructor(scope: Construct, id: string, props: WorkloadEntryProps);
}
export interface WorkloadEntryProps {
  metadata?: ObjectMeta;
  spec: WorkloadEntrySpec;
}
/**
 * rule: `has(self.address) || has(self.network)`
 * rule: `(has(self.address) ? self.address : "").startsWith("unix://") ? !has(self.ports) : true`
 */
export interface WorkloadEntrySpec {
  /**
   * at most 256 characters
   * rule: `self.startsWith("unix://") ? (self.substring(7, 8) == "/" || self.substring(7, 8) == "@") : true`
   * rule: `self.startsWith("unix://") ? !self.endsWith("/") : true`
   */
  address?: string;
  /** at most 256 keys */
  labels?: { [k: string]: string };
  /** at most 2048 characters */
  locality?: string;
  /** at most 2048 characters */
  network?: string;
  /**
   * at most 128 keys
   * rule: `self.all(key, size(key) < 63 && key.matches("^[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?$"))`
   * each: 0 … 4294967295
   * each: rule: `0 < self && self <= 65535`
   */
  ports?: { [k: string]: number };
  /** at most 253 characters */
  serviceAccount?: string;
  /** 0 … 4294967295 */
  weight?: number;
}
/**
 * `networking.istio.io/v1beta1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class WorkloadEntryV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkloadEntryV1Beta1Props): { [K in keyof WorkloadEntryV1Beta1Props]: WorkloadEntryV1Beta1Props[K] } & { apiVersion: 'networking.istio.io/v1beta1'; kind: 'WorkloadEntry' };
  constructor(scope: Construct, id: string, props: WorkloadEntryV1Beta1Props);
}
export interface WorkloadEntryV1Beta1Props {
  metadata?: ObjectMeta;
  spec: WorkloadEntrySpec;
}
/**
 * `networking.istio.io/v1alpha3`, namespaced
 * @see https://github.com/istio/api
 */
export declare class WorkloadEntryV1Alpha3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkloadEntryV1Alpha3Props): { [K in keyof WorkloadEntryV1Alpha3Props]: WorkloadEntryV1Alpha3Props[K] } & { apiVersion: 'networking.istio.io/v1alpha3'; kind: 'WorkloadEntry' };
  constructor(scope: Construct, id: string, props: WorkloadEntryV1Alpha3Props);
}
export interface WorkloadEntryV1Alpha3Props {
  metadata?: ObjectMeta;
  spec: WorkloadEntrySpec;
}
/**
 * `networking.istio.io/v1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class WorkloadGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkloadGroupProps): { [K in keyof WorkloadGroupProps]: WorkloadGroupProps[K] } & { apiVersion: 'networking.istio.io/v1'; kind: 'WorkloadGroup' };
  constructor(scope: Construct, id: string, props: WorkloadGroupProps);
}
export interface WorkloadGroupProps {
  metadata?: ObjectMeta;
  spec: WorkloadGroupSpec;
}
export interface WorkloadGroupSpec {
  metadata?: WorkloadGroupSpecMetadata;
  probe?: WorkloadGroupSpecProbe;
  template: WorkloadGroupSpecTemplate;
}
export interface WorkloadGroupSpecMetadata {
  /** at most 256 keys */
  annotations?: { [k: string]: string };
  /** at most 256 keys */
  labels?: { [k: string]: string };
}
export type WorkloadGroupSpecProbe = {
  exec?: WorkloadGroupSpecProbeExec;
  /** at least 0 */
  failureThreshold?: number;
  grpc?: WorkloadGroupSpecProbeGrpc;
  httpGet?: WorkloadGroupSpecProbeHttpGet;
  /** at least 0 */
  initialDelaySeconds?: number;
  /** at least 0 */
  periodSeconds?: number;
  /** at least 0 */
  successThreshold?: number;
  tcpSocket?: WorkloadGroupSpecProbeTcpSocket;
  /** at least 0 */
  timeoutSeconds?: number;
} & ({
  exec?: never;
  grpc?: never;
  httpGet?: never;
} | {
  exec?: never;
  grpc?: never;
  tcpSocket?: never;
} | {
  exec?: never;
  httpGet?: never;
  tcpSocket?: never;
} | {
  grpc?: never;
  httpGet?: never;
  tcpSocket?: never;
})
/** rule: `(has(self.address) ? self.address : "").startsWith("unix://") ? !has(self.ports) : true` */
export interface WorkloadGroupSpecTemplate {
  /**
   * at most 256 characters
   * rule: `self.startsWith("unix://") ? (self.substring(7, 8) == "/" || self.substring(7, 8) == "@") : true`
   * rule: `self.startsWith("unix://") ? !self.endsWith("/") : true`
   */
  address?: string;
  /** at most 256 keys */
  labels?: { [k: string]: string };
  /** at most 2048 characters */
  locality?: string;
  /** at most 2048 characters */
  network?: string;
  /**
   * at most 128 keys
   * rule: `self.all(key, size(key) < 63 && key.matches("^[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?$"))`
   * each: 0 … 4294967295
   * each: rule: `0 < self && self <= 65535`
   */
  ports?: { [k: string]: number };
  /** at most 253 characters */
  serviceAccount?: string;
  /** 0 … 4294967295 */
  weight?: number;
}
export interface WorkloadGroupSpecProbeExec {
  /** each: at least 1 character */
  command: readonly string[];
}
export interface WorkloadGroupSpecProbeGrpc {
  /**
   * 0 … 4294967295
   * rule: `0 < self && self <= 65535`
   */
  port?: number;
  service?: string;
}
export interface WorkloadGroupSpecProbeHttpGet {
  host?: string;
  httpHeaders?: readonly WorkloadGroupSpecProbeHttpGetHttpHeaders[];
  path?: string;
  /**
   * 0 … 4294967295
   * rule: `0 < self && self <= 65535`
   */
  port: number;
  /** rule: `self in ["", "HTTP", "HTTPS"]` */
  scheme?: string;
}
export interface WorkloadGroupSpecProbeTcpSocket {
  host?: string;
  /**
   * 0 … 4294967295
   * rule: `0 < self && self <= 65535`
   */
  port: number;
}
export interface WorkloadGroupSpecProbeHttpGetHttpHeaders {
  /** pattern `^[-_A-Za-z0-9]+$` */
  name?: string;
  value?: string;
}
/**
 * `networking.istio.io/v1beta1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class WorkloadGroupV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkloadGroupV1Beta1Props): { [K in keyof WorkloadGroupV1Beta1Props]: WorkloadGroupV1Beta1Props[K] } & { apiVersion: 'networking.istio.io/v1beta1'; kind: 'WorkloadGroup' };
  constructor(scope: Construct, id: string, props: WorkloadGroupV1Beta1Props);
}
export interface WorkloadGroupV1Beta1Props {
  metadata?: ObjectMeta;
  spec: WorkloadGroupSpec;
}
/**
 * `networking.istio.io/v1alpha3`, namespaced
 * @see https://github.com/istio/api
 */
export declare class WorkloadGroupV1Alpha3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: WorkloadGroupV1Alpha3Props): { [K in keyof WorkloadGroupV1Alpha3Props]: WorkloadGroupV1Alpha3Props[K] } & { apiVersion: 'networking.istio.io/v1alpha3'; kind: 'WorkloadGroup' };
  constructor(scope: Construct, id: string, props: WorkloadGroupV1Alpha3Props);
}
export interface WorkloadGroupV1Alpha3Props {
  metadata?: ObjectMeta;
  spec: WorkloadGroupSpec;
}
/**
 * `security.istio.io/v1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class AuthorizationPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AuthorizationPolicyProps): { [K in keyof AuthorizationPolicyProps]: AuthorizationPolicyProps[K] } & { apiVersion: 'security.istio.io/v1'; kind: 'AuthorizationPolicy' };
  constructor(scope: Construct, id: string, props?: AuthorizationPolicyProps);
}
export interface AuthorizationPolicyProps {
  metadata?: ObjectMeta;
  spec?: AuthorizationPolicySpec;
}
/** rule: `(has(self.selector) ? 1 : 0) + (has(self.targetRef) ? 1 : 0) + (has(self.targetRefs) ? 1 : 0) <= 1` */
export interface AuthorizationPolicySpec {
  action?: "ALLOW" | "DENY" | "AUDIT" | "CUSTOM";
  provider?: AuthorizationPolicySpecProvider;
  /** at most 512 items */
  rules?: readonly AuthorizationPolicySpecRules[];
  selector?: AuthorizationPolicySpecSelector;
  targetRef?: AuthorizationPolicySpecTargetRef;
  /** at most 16 items */
  targetRefs?: readonly AuthorizationPolicySpecTargetRef[];
}
export interface AuthorizationPolicySpecProvider {
  name?: string;
}
export interface AuthorizationPolicySpecRules {
  /** at most 512 items */
  from?: readonly AuthorizationPolicySpecRulesFrom[];
  to?: readonly AuthorizationPolicySpecRulesTo[];
  when?: readonly AuthorizationPolicySpecRulesWhen[];
}
export interface AuthorizationPolicySpecSelector {
  /**
   * at most 4096 keys
   * rule: `self.all(key, !key.contains("*"))`
   * rule: `self.all(key, key.size() != 0)`
   * each: at most 63 characters
   * each: rule: `!self.contains("*")`
   */
  matchLabels?: { [k: string]: string };
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
  /** rule: `self.size() == 0` */
  namespace?: string;
}
export interface AuthorizationPolicySpecRulesFrom {
  source?: AuthorizationPolicySpecRulesFromSource;
}
export interface AuthorizationPolicySpecRulesTo {
  operation?: AuthorizationPolicySpecRulesToOperation;
}
export interface AuthorizationPolicySpecRulesWhen {
  key: string;
  notValues?: readonly string[];
  values?: readonly string[];
}
export interface AuthorizationPolicySpecRulesFromSource {
  ipBlocks?: readonly string[];
  namespaces?: readonly string[];
  notIpBlocks?: readonly string[];
  notNamespaces?: readonly string[];
  notPrincipals?: readonly string[];
  notRemoteIpBlocks?: readonly string[];
  notRequestPrincipals?: readonly string[];
  /**
   * at most 16 items
   * each: at most 320 characters
   */
  notServiceAccounts?: readonly string[];
  notTrustDomains?: readonly string[];
  principals?: readonly string[];
  remoteIpBlocks?: readonly string[];
  requestPrincipals?: readonly string[];
  /**
   * at most 16 items
   * each: at most 320 characters
   */
  serviceAccounts?: readonly string[];
  trustDomains?: readonly string[];
}
export interface AuthorizationPolicySpecRulesToOperation {
  hosts?: readonly string[];
  methods?: readonly string[];
  notHosts?: readonly string[];
  notMethods?: readonly string[];
  notPaths?: readonly string[];
  notPorts?: readonly string[];
  paths?: readonly string[];
  ports?: readonly string[];
}
/**
 * `security.istio.io/v1beta1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class AuthorizationPolicyV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AuthorizationPolicyV1Beta1Props): { [K in keyof AuthorizationPolicyV1Beta1Props]: AuthorizationPolicyV1Beta1Props[K] } & { apiVersion: 'security.istio.io/v1beta1'; kind: 'AuthorizationPolicy' };
  constructor(scope: Construct, id: string, props?: AuthorizationPolicyV1Beta1Props);
}
export interface AuthorizationPolicyV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: AuthorizationPolicySpec;
}
/**
 * `security.istio.io/v1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class PeerAuthentication extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PeerAuthenticationProps): { [K in keyof PeerAuthenticationProps]: PeerAuthenticationProps[K] } & { apiVersion: 'security.istio.io/v1'; kind: 'PeerAuthentication' };
  constructor(scope: Construct, id: string, props?: PeerAuthenticationProps);
}
export interface PeerAuthenticationProps {
  metadata?: ObjectMeta;
  spec?: PeerAuthenticationSpec;
}
/** rule: `has(self.portLevelMtls) ? (((has(self.selector) && has(self.selector.matchLabels)) ? self.selector.matchLabels : {}).size() > 0) : true` */
export interface PeerAuthenticationSpec {
  mtls?: PeerAuthenticationSpecMtls;
  /**
   * at least 1 key
   * rule: `self.all(key, 0 < int(key) && int(key) <= 65535)`
   */
  portLevelMtls?: { [k: string]: PeerAuthenticationSpecMtls };
  selector?: PeerAuthenticationSpecSelector;
}
export interface PeerAuthenticationSpecMtls {
  mode?: "UNSET" | "DISABLE" | "PERMISSIVE" | "STRICT";
}
export interface PeerAuthenticationSpecSelector {
  /**
   * at most 4096 keys
   * rule: `self.all(key, !key.contains("*"))`
   * rule: `self.all(key, key.size() != 0)`
   * each: at most 63 characters
   * each: rule: `!self.contains("*")`
   */
  matchLabels?: { [k: string]: string };
}
/**
 * `security.istio.io/v1beta1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class PeerAuthenticationV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PeerAuthenticationV1Beta1Props): { [K in keyof PeerAuthenticationV1Beta1Props]: PeerAuthenticationV1Beta1Props[K] } & { apiVersion: 'security.istio.io/v1beta1'; kind: 'PeerAuthentication' };
  constructor(scope: Construct, id: string, props?: PeerAuthenticationV1Beta1Props);
}
export interface PeerAuthenticationV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: PeerAuthenticationSpec;
}
/**
 * `security.istio.io/v1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class RequestAuthentication extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RequestAuthenticationProps): { [K in keyof RequestAuthenticationProps]: RequestAuthenticationProps[K] } & { apiVersion: 'security.istio.io/v1'; kind: 'RequestAuthentication' };
  constructor(scope: Construct, id: string, props?: RequestAuthenticationProps);
}
export interface RequestAuthenticationProps {
  metadata?: ObjectMeta;
  spec?: RequestAuthenticationSpec;
}
/** rule: `(has(self.selector) ? 1 : 0) + (has(self.targetRef) ? 1 : 0) + (has(self.targetRefs) ? 1 : 0) <= 1` */
export interface RequestAuthenticationSpec {
  /** at most 4096 items */
  jwtRules?: readonly RequestAuthenticationSpecJwtRules[];
  selector?: RequestAuthenticationSpecSelector;
  targetRef?: RequestAuthenticationSpecTargetRef;
  /** at most 16 items */
  targetRefs?: readonly RequestAuthenticationSpecTargetRef[];
}
/** rule: `(has(self.jwksUri) ? 1 : 0) + (has(self.jwks_uri) ? 1 : 0) + (has(self.jwks) ? 1 : 0) <= 1` */
export interface RequestAuthenticationSpecJwtRules {
  /** each: at least 1 character */
  audiences?: readonly string[];
  forwardOriginalToken?: boolean;
  /** each: at least 1 character */
  fromCookies?: readonly string[];
  fromHeaders?: readonly RequestAuthenticationSpecJwtRulesFromHeaders[];
  /** each: at least 1 character */
  fromParams?: readonly string[];
  /** at least 1 character */
  issuer?: string;
  jwks?: string;
  /**
   * 1 … 2048 characters
   * rule: `url(self).getScheme() in ["http", "https"]`
   */
  jwksUri?: string;
  /**
   * 1 … 2048 characters
   * rule: `url(self).getScheme() in ["http", "https"]`
   */
  jwks_uri?: string;
  outputClaimToHeaders?: readonly RequestAuthenticationSpecJwtRulesOutputClaimToHeaders[];
  outputPayloadToHeader?: string;
  /**
   * at most 64 items
   * each: at least 1 character
   */
  spaceDelimitedClaims?: readonly string[];
  /** rule: `duration(self) >= duration('1ms')` */
  timeout?: string;
}
export interface RequestAuthenticationSpecSelector {
  /**
   * at most 4096 keys
   * rule: `self.all(key, !key.contains("*"))`
   * rule: `self.all(key, key.size() != 0)`
   * each: at most 63 characters
   * each: rule: `!self.contains("*")`
   */
  matchLabels?: { [k: string]: string };
}
export interface RequestAuthenticationSpecTargetRef {
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
  /** rule: `self.size() == 0` */
  namespace?: string;
}
export interface RequestAuthenticationSpecJwtRulesFromHeaders {
  /** at least 1 character */
  name: string;
  prefix?: string;
}
export interface RequestAuthenticationSpecJwtRulesOutputClaimToHeaders {
  /** at least 1 character */
  claim: string;
  /**
   * at least 1 character
   * pattern `^[-_A-Za-z0-9]+$`
   */
  header: string;
}
/**
 * `security.istio.io/v1beta1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class RequestAuthenticationV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RequestAuthenticationV1Beta1Props): { [K in keyof RequestAuthenticationV1Beta1Props]: RequestAuthenticationV1Beta1Props[K] } & { apiVersion: 'security.istio.io/v1beta1'; kind: 'RequestAuthentication' };
  constructor(scope: Construct, id: string, props?: RequestAuthenticationV1Beta1Props);
}
export interface RequestAuthenticationV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: RequestAuthenticationSpec;
}
/**
 * `telemetry.istio.io/v1alpha1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class Telemetry extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TelemetryProps): { [K in keyof TelemetryProps]: TelemetryProps[K] } & { apiVersion: 'telemetry.istio.io/v1alpha1'; kind: 'Telemetry' };
  constructor(scope: Construct, id: string, props?: TelemetryProps);
}
export interface TelemetryProps {
  metadata?: ObjectMeta;
  spec?: TelemetrySpec;
}
/** rule: `(has(self.selector) ? 1 : 0) + (has(self.targetRef) ? 1 : 0) + (has(self.targetRefs) ? 1 : 0) <= 1` */
export interface TelemetrySpec {
  accessLogging?: readonly TelemetrySpecAccessLogging[];
  metrics?: readonly TelemetrySpecMetrics[];
  selector?: TelemetrySpecSelector;
  targetRef?: TelemetrySpecTargetRef;
  /** at most 16 items */
  targetRefs?: readonly TelemetrySpecTargetRef[];
  tracing?: readonly TelemetrySpecTracing[];
}
export interface TelemetrySpecAccessLogging {
  disabled?: boolean | null;
  filter?: TelemetrySpecAccessLoggingFilter;
  match?: TelemetrySpecAccessLoggingMatch;
  providers?: readonly TelemetrySpecAccessLoggingProviders[];
}
export interface TelemetrySpecMetrics {
  overrides?: readonly TelemetrySpecMetricsOverrides[];
  providers?: readonly TelemetrySpecAccessLoggingProviders[];
  /** rule: `duration(self) >= duration('1ms')` */
  reportingInterval?: string;
}
export interface TelemetrySpecSelector {
  /**
   * at most 4096 keys
   * rule: `self.all(key, !key.contains("*"))`
   * rule: `self.all(key, key.size() != 0)`
   * each: at most 63 characters
   * each: rule: `!self.contains("*")`
   */
  matchLabels?: { [k: string]: string };
}
export interface TelemetrySpecTargetRef {
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
  /** rule: `self.size() == 0` */
  namespace?: string;
}
export interface TelemetrySpecTracing {
  customTags?: { [k: string]: TelemetrySpecTracingCustomTags };
  disableContextPropagation?: boolean | null;
  disableSpanReporting?: boolean | null;
  enableIstioTags?: boolean | null;
  match?: TelemetrySpecAccessLoggingMatch;
  providers?: readonly TelemetrySpecAccessLoggingProviders[];
  /** 0 … 100 */
  randomSamplingPercentage?: number | null;
  useRequestIdForTraceSampling?: boolean | null;
}
export interface TelemetrySpecAccessLoggingFilter {
  expression?: string;
}
export interface TelemetrySpecAccessLoggingMatch {
  mode?: "CLIENT_AND_SERVER" | "CLIENT" | "SERVER";
}
export interface TelemetrySpecAccessLoggingProviders {
  /** at least 1 character */
  name: string;
}
export interface TelemetrySpecMetricsOverrides {
  disabled?: boolean | null;
  match?: TelemetrySpecMetricsOverridesMatch;
  tagOverrides?: { [k: string]: TelemetrySpecMetricsOverridesTagOverrides };
}
export type TelemetrySpecTracingCustomTags = {
  environment?: TelemetrySpecTracingCustomTagsEnvironment;
  formatter?: TelemetrySpecTracingCustomTagsFormatter;
  header?: TelemetrySpecTracingCustomTagsEnvironment;
  literal?: TelemetrySpecTracingCustomTagsFormatter;
} & ({
  environment?: never;
  formatter?: never;
  header?: never;
} | {
  environment?: never;
  formatter?: never;
  literal?: never;
} | {
  environment?: never;
  header?: never;
  literal?: never;
} | {
  formatter?: never;
  header?: never;
  literal?: never;
})
export type TelemetrySpecMetricsOverridesMatch = {
  /** at least 1 character */
  customMetric?: string;
  metric?: "ALL_METRICS" | "REQUEST_COUNT" | "REQUEST_DURATION" | "REQUEST_SIZE" | "RESPONSE_SIZE" | "TCP_OPENED_CONNECTIONS" | "TCP_CLOSED_CONNECTIONS" | "TCP_SENT_BYTES" | "TCP_RECEIVED_BYTES" | "GRPC_REQUEST_MESSAGES" | "GRPC_RESPONSE_MESSAGES";
  mode?: "CLIENT_AND_SERVER" | "CLIENT" | "SERVER";
} & ({
  customMetric?: never;
} | {
  metric?: never;
})
/**
 * rule: `((has(self.operation) ? self.operation : "") == "UPSERT") ? (self.value != "") : true`
 * rule: `((has(self.operation) ? self.operation : "") == "REMOVE") ? !has(self.value) : true`
 */
export interface TelemetrySpecMetricsOverridesTagOverrides {
  operation?: "UPSERT" | "REMOVE";
  value?: string;
}
export interface TelemetrySpecTracingCustomTagsEnvironment {
  defaultValue?: string;
  /** at least 1 character */
  name: string;
}
export interface TelemetrySpecTracingCustomTagsFormatter {
  /** at least 1 character */
  value: string;
}
/**
 * `telemetry.istio.io/v1`, namespaced
 * @see https://github.com/istio/api
 */
export declare class TelemetryV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TelemetryV1Props): { [K in keyof TelemetryV1Props]: TelemetryV1Props[K] } & { apiVersion: 'telemetry.istio.io/v1'; kind: 'Telemetry' };
  constructor(scope: Construct, id: string, props?: TelemetryV1Props);
}
export interface TelemetryV1Props {
  metadata?: ObjectMeta;
  spec?: TelemetrySpec;
}

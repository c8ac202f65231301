// Machine-written by `npx projen generate` from gateway-api-experimental v1.6.1 (github:kubernetes-sigs/gateway-api@8bb74df00e56ec8f944d48c25e6c1c9c2f6848e3, digest 06a51a83de971e375c66aa9cb6c2474c): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `gateway.networking.k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class BackendTLSPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: BackendTLSPolicyProps): { [K in keyof BackendTLSPolicyProps]: BackendTLSPolicyProps[K] } & { apiVersion: 'gateway.networking.k8s.io/v1'; kind: 'BackendTLSPolicy' };
  constructor(scope: Construct, id: string, props: BackendTLSPolicyProps);
}
export interface BackendTLSPolicyProps {
  metadata?: ObjectMeta;
  spec: BackendTLSPolicySpec;
}
export interface BackendTLSPolicySpec {
  /**
   * at most 16 keys
   * each: 0 … 4096 characters
   */
  options?: { [k: string]: string };
  /** 1 … 16 items */
  targetRefs: readonly BackendTLSPolicySpecTargetRefs[];
  validation: BackendTLSPolicySpecValidation;
}
export interface BackendTLSPolicySpecTargetRefs {
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
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  sectionName?: string;
}
/**
 * rule: `!(has(self.caCertificateRefs) && size(self.caCertificateRefs) > 0 && has(self.wellKnownCACertificates) && self.wellKnownCACertificates != "")`
 * rule: `(has(self.caCertificateRefs) && size(self.caCertificateRefs) > 0 || has(self.wellKnownCACertificates) && self.wellKnownCACertificates != "")`
 */
export interface BackendTLSPolicySpecValidation {
  /** at most 8 items */
  caCertificateRefs?: readonly BackendTLSPolicySpecValidationCaCertificateRefs[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname: string;
  /** at most 5 items */
  subjectAltNames?: readonly BackendTLSPolicySpecValidationSubjectAltNames[];
  /**
   * 1 … 253 characters
   * pattern `^(System|([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]))$`
   */
  wellKnownCACertificates?: string;
}
export interface BackendTLSPolicySpecValidationCaCertificateRefs {
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
/**
 * rule: `!(self.type == "Hostname" && (!has(self.hostname) || self.hostname == ""))`
 * rule: `!(self.type != "Hostname" && has(self.hostname) && self.hostname != "")`
 * rule: `!(self.type == "URI" && (!has(self.uri) || self.uri == ""))`
 * rule: `!(self.type != "URI" && has(self.uri) && self.uri != "")`
 */
export interface BackendTLSPolicySpecValidationSubjectAltNames {
  /**
   * 1 … 253 characters
   * pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname?: string;
  type: "Hostname" | "URI";
  /**
   * 1 … 253 characters
   * pattern `^(([^:/?#]+):)(//([^/?#]*))([^?#]*)(\?([^#]*))?(#(.*))?`
   */
  uri?: string;
}
/**
 * `gateway.networking.k8s.io/v1alpha3`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class BackendTLSPolicyV1Alpha3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: BackendTLSPolicyV1Alpha3Props): { [K in keyof BackendTLSPolicyV1Alpha3Props]: BackendTLSPolicyV1Alpha3Props[K] } & { apiVersion: 'gateway.networking.k8s.io/v1alpha3'; kind: 'BackendTLSPolicy' };
  constructor(scope: Construct, id: string, props: BackendTLSPolicyV1Alpha3Props);
}
export interface BackendTLSPolicyV1Alpha3Props {
  metadata?: ObjectMeta;
  spec: BackendTLSPolicySpec;
}
/**
 * `gateway.networking.k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class GRPCRoute extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GRPCRouteProps): { [K in keyof GRPCRouteProps]: GRPCRouteProps[K] } & { apiVersion: 'gateway.networking.k8s.io/v1'; kind: 'GRPCRoute' };
  constructor(scope: Construct, id: string, props: GRPCRouteProps);
}
export interface GRPCRouteProps {
  metadata?: ObjectMeta;
  spec: GRPCRouteSpec;
}
export interface GRPCRouteSpec {
  /**
   * at most 16 items
   * each: 1 … 253 characters
   * each: pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostnames?: readonly string[];
  /** at most 32 items */
  parentRefs?: readonly GRPCRouteSpecParentRefs[];
  /**
   * at most 16 items
   * rule: `self.all(l1, !has(l1.name) || self.exists_one(l2, has(l2.name) && l1.name == l2.name))`
   */
  rules?: readonly GRPCRouteSpecRules[];
  useDefaultGateways?: "All" | "None";
}
export interface GRPCRouteSpecParentRefs {
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
export interface GRPCRouteSpecRules {
  /** at most 16 items */
  backendRefs?: readonly GRPCRouteSpecRulesBackendRefs[];
  /**
   * at most 16 items
   * rule: `self.filter(f, f.type == 'RequestHeaderModifier').size() <= 1`
   * rule: `self.filter(f, f.type == 'ResponseHeaderModifier').size() <= 1`
   */
  filters?: readonly GRPCRouteSpecRulesFilters[];
  /** at most 64 items */
  matches?: readonly GRPCRouteSpecRulesMatches[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  sessionPersistence?: GRPCRouteSpecRulesSessionPersistence;
}
/** rule: `(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true` */
export interface GRPCRouteSpecRulesBackendRefs {
  /**
   * at most 16 items
   * rule: `self.filter(f, f.type == 'RequestHeaderModifier').size() <= 1`
   * rule: `self.filter(f, f.type == 'ResponseHeaderModifier').size() <= 1`
   */
  filters?: readonly GRPCRouteSpecRulesFilters[];
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
/**
 * rule: `!(has(self.requestHeaderModifier) && self.type != 'RequestHeaderModifier')`
 * rule: `!(!has(self.requestHeaderModifier) && self.type == 'RequestHeaderModifier')`
 * rule: `!(has(self.responseHeaderModifier) && self.type != 'ResponseHeaderModifier')`
 * rule: `!(!has(self.responseHeaderModifier) && self.type == 'ResponseHeaderModifier')`
 * rule: `!(has(self.requestMirror) && self.type != 'RequestMirror')`
 * rule: `!(!has(self.requestMirror) && self.type == 'RequestMirror')`
 * rule: `!(has(self.extensionRef) && self.type != 'ExtensionRef')`
 * rule: `!(!has(self.extensionRef) && self.type == 'ExtensionRef')`
 */
export interface GRPCRouteSpecRulesFilters {
  extensionRef?: GRPCRouteSpecRulesFiltersExtensionRef;
  requestHeaderModifier?: GRPCRouteSpecRulesFiltersRequestHeaderModifier;
  requestMirror?: GRPCRouteSpecRulesFiltersRequestMirror;
  responseHeaderModifier?: GRPCRouteSpecRulesFiltersRequestHeaderModifier;
  type: "ResponseHeaderModifier" | "RequestHeaderModifier" | "RequestMirror" | "ExtensionRef";
}
export interface GRPCRouteSpecRulesMatches {
  /**
   * at most 16 items
   * one per `name`
   */
  headers?: readonly GRPCRouteSpecRulesMatchesHeaders[];
  method?: GRPCRouteSpecRulesMatchesMethod;
}
/**
 * rule: `!has(self.cookieConfig) || !has(self.cookieConfig.lifetimeType) || self.cookieConfig.lifetimeType != 'Permanent' || has(self.absoluteTimeout)`
 * rule: `!has(self.cookieConfig) || self.type == 'Cookie'`
 */
export interface GRPCRouteSpecRulesSessionPersistence {
  /** pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$` */
  absoluteTimeout?: string;
  cookieConfig?: GRPCRouteSpecRulesSessionPersistenceCookieConfig;
  /** at most 128 characters */
  sessionName?: string;
  /** @default "Cookie" */
  type?: "Cookie" | "Header";
}
export interface GRPCRouteSpecRulesFiltersExtensionRef {
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
export interface GRPCRouteSpecRulesFiltersRequestHeaderModifier {
  /**
   * at most 16 items
   * one per `name`
   */
  add?: readonly GRPCRouteSpecRulesFiltersRequestHeaderModifierAdd[];
  /**
   * at most 16 items
   * no duplicates
   */
  remove?: readonly string[];
  /**
   * at most 16 items
   * one per `name`
   */
  set?: readonly GRPCRouteSpecRulesFiltersRequestHeaderModifierAdd[];
}
/** rule: `!(has(self.percent) && has(self.fraction))` */
export interface GRPCRouteSpecRulesFiltersRequestMirror {
  backendRef: GRPCRouteSpecRulesFiltersRequestMirrorBackendRef;
  fraction?: GRPCRouteSpecRulesFiltersRequestMirrorFraction;
  /** 0 … 100 */
  percent?: number;
}
export interface GRPCRouteSpecRulesMatchesHeaders {
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
/**
 * rule: `has(self.type) ? has(self.service) || has(self.method) : true`
 * rule: `(!has(self.type) || self.type == 'Exact') && has(self.service) ? self.service.matches(r"""^(?i)\.?[a-z_][a-z_0-9]*(\.[a-z_][a-z_0-9]*)*$"""): true`
 * rule: `(!has(self.type) || self.type == 'Exact') && has(self.method) ? self.method.matches(r"""^[A-Za-z_][A-Za-z_0-9]*$"""): true`
 */
export interface GRPCRouteSpecRulesMatchesMethod {
  /** at most 1024 characters */
  method?: string;
  /** at most 1024 characters */
  service?: string;
  /** @default "Exact" */
  type?: "Exact" | "RegularExpression";
}
export interface GRPCRouteSpecRulesSessionPersistenceCookieConfig {
  /** @default "Session" */
  lifetimeType?: "Permanent" | "Session";
}
export interface GRPCRouteSpecRulesFiltersRequestHeaderModifierAdd {
  /**
   * 1 … 256 characters
   * pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  /**
   * 1 … 4096 characters
   * pattern `^[!-~]+([\t ]?[!-~]+)*$`
   */
  value: string;
}
/** rule: `(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true` */
export interface GRPCRouteSpecRulesFiltersRequestMirrorBackendRef {
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
}
/** rule: `self.numerator <= self.denominator` */
export interface GRPCRouteSpecRulesFiltersRequestMirrorFraction {
  /**
   * at least 1
   * @default 100
   */
  denominator?: number;
  /** at least 0 */
  numerator: number;
}
/**
 * `gateway.networking.k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class Gateway extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GatewayProps): { [K in keyof GatewayProps]: GatewayProps[K] } & { apiVersion: 'gateway.networking.k8s.io/v1'; kind: 'Gateway' };
  constructor(scope: Construct, id: string, props: GatewayProps);
}
export interface GatewayProps {
  metadata?: ObjectMeta;
  spec: GatewaySpec;
}
export interface GatewaySpec {
  /**
   * at most 16 items
   * rule: `self.all(a1, a1.type == 'IPAddress' && has(a1.value) ? self.exists_one(a2, a2.type == a1.type && has(a2.value) && a2.value == a1.value) : true )`
   * rule: `self.all(a1, a1.type == 'Hostname' && has(a1.value) ? self.exists_one(a2, a2.type == a1.type && has(a2.value) && a2.value == a1.value) : true )`
   */
  addresses?: readonly GatewaySpecAddresses[];
  allowedListeners?: GatewaySpecAllowedListeners;
  defaultScope?: "All" | "None";
  /** 1 … 253 characters */
  gatewayClassName: string;
  infrastructure?: GatewaySpecInfrastructure;
  /**
   * 1 … 64 items
   * one per `name`
   * rule: `self.all(l, l.protocol in ['HTTP', 'TCP', 'UDP'] ? !has(l.tls) : true)`
   * rule: `self.all(l, (l.protocol == 'HTTPS' && has(l.tls)) ? (l.tls.mode == '' || l.tls.mode == 'Terminate') : true)`
   * rule: `self.all(l, (l.protocol == 'TLS' ? has(l.tls) && has(l.tls.mode) && l.tls.mode != '' : true))`
   * rule: `self.all(l, l.protocol in ['TCP', 'UDP'] ? (!has(l.hostname) || l.hostname == '') : true)`
   * rule: `self.all(l1, self.exists_one(l2, l1.name == l2.name))`
   */
  listeners: readonly GatewaySpecListeners[];
  tls?: GatewaySpecTls;
}
/** rule: `self.type == 'Hostname' ? (!has(self.value) || self.value.matches(r"""^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$""")): true` */
export interface GatewaySpecAddresses {
  /**
   * 1 … 253 characters
   * pattern `^Hostname|IPAddress|NamedAddress|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]+$`
   * @default "IPAddress"
   */
  type?: string;
  /** at most 253 characters */
  value?: string;
}
export interface GatewaySpecAllowedListeners {
  /** @default {"from":"None"} */
  namespaces?: GatewaySpecAllowedListenersNamespaces;
}
export interface GatewaySpecInfrastructure {
  /**
   * at most 16 keys
   * rule: `self.all(key, key.matches(r"""^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$"""))`
   * rule: `self.all(key, key.split("/")[0].size() < 253)`
   * each: 0 … 4096 characters
   */
  annotations?: { [k: string]: string };
  /**
   * at most 8 keys
   * rule: `self.all(key, key.matches(r"""^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$"""))`
   * rule: `self.all(key, key.split("/")[0].size() < 253)`
   * each: 0 … 63 characters
   * each: pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  labels?: { [k: string]: string };
  parametersRef?: GatewaySpecInfrastructureParametersRef;
}
export interface GatewaySpecListeners {
  /** @default {"namespaces":{"from":"Same"}} */
  allowedRoutes?: GatewaySpecListenersAllowedRoutes;
  /**
   * 1 … 253 characters
   * pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /** 1 … 65535 */
  port: number;
  /**
   * 1 … 255 characters
   * pattern `^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9]+$`
   */
  protocol: string;
  tls?: GatewaySpecListenersTls;
}
export interface GatewaySpecTls {
  backend?: GatewaySpecTlsBackend;
  frontend?: GatewaySpecTlsFrontend;
}
export interface GatewaySpecAllowedListenersNamespaces {
  /** @default "None" */
  from?: "All" | "Selector" | "Same" | "None";
  selector?: LabelSelector;
}
export interface GatewaySpecInfrastructureParametersRef {
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
export interface GatewaySpecListenersAllowedRoutes {
  /** at most 8 items */
  kinds?: readonly GatewaySpecListenersAllowedRoutesKinds[];
  /** @default {"from":"Same"} */
  namespaces?: GatewaySpecListenersAllowedRoutesNamespaces;
}
/** rule: `self.mode == 'Terminate' ? size(self.certificateRefs) > 0 || size(self.options) > 0 : true` */
export interface GatewaySpecListenersTls {
  /** at most 64 items */
  certificateRefs?: readonly GatewaySpecListenersTlsCertificateRefs[];
  /** @default "Terminate" */
  mode?: "Terminate" | "Passthrough";
  /**
   * at most 16 keys
   * each: 0 … 4096 characters
   */
  options?: { [k: string]: string };
}
export interface GatewaySpecTlsBackend {
  clientCertificateRef?: GatewaySpecListenersTlsCertificateRefs;
}
export interface GatewaySpecTlsFrontend {
  default: GatewaySpecTlsFrontendDefault;
  /**
   * at most 64 items
   * one per `port`
   * rule: `self.all(t1, self.exists_one(t2, t1.port == t2.port))`
   */
  perPort?: readonly GatewaySpecTlsFrontendPerPort[];
}
export interface GatewaySpecListenersAllowedRoutesKinds {
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
export interface GatewaySpecListenersAllowedRoutesNamespaces {
  /** @default "Same" */
  from?: "All" | "Selector" | "Same";
  selector?: LabelSelector;
}
export interface GatewaySpecListenersTlsCertificateRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Secret"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface GatewaySpecTlsFrontendDefault {
  validation?: GatewaySpecTlsFrontendDefaultValidation;
}
export interface GatewaySpecTlsFrontendPerPort {
  /** 1 … 65535 */
  port: number;
  tls: GatewaySpecTlsFrontendDefault;
}
export interface GatewaySpecTlsFrontendDefaultValidation {
  /** 1 … 16 items */
  caCertificateRefs: readonly GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs[];
  /** @default "AllowValidOnly" */
  mode?: "AllowValidOnly" | "AllowInsecureFallback";
}
export interface GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs {
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
 * `gateway.networking.k8s.io/v1beta1`, namespaced
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class GatewayV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GatewayV1Beta1Props): { [K in keyof GatewayV1Beta1Props]: GatewayV1Beta1Props[K] } & { apiVersion: 'gateway.networking.k8s.io/v1beta1'; kind: 'Gateway' };
  constructor(scope: Construct, id: string, props: GatewayV1Beta1Props);
}
export interface GatewayV1Beta1Props {
  metadata?: ObjectMeta;
  spec: GatewaySpec;
}
/**
 * `gateway.networking.k8s.io/v1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class GatewayClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GatewayClassProps): { [K in keyof GatewayClassProps]: GatewayClassProps[K] } & { apiVersion: 'gateway.networking.k8s.io/v1'; kind: 'GatewayClass' };
  constructor(scope: Construct, id: string, props: GatewayClassProps);
}
export interface GatewayClassProps {
  metadata?: ObjectMeta;
  spec: GatewayClassSpec;
}
export interface GatewayClassSpec {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]+$`
   * rule: `self == oldSelf`
   */
  controllerName: string;
  /** at most 64 characters */
  description?: string;
  parametersRef?: GatewayClassSpecParametersRef;
}
export interface GatewayClassSpecParametersRef {
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
 * `gateway.networking.k8s.io/v1beta1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class GatewayClassV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GatewayClassV1Beta1Props): { [K in keyof GatewayClassV1Beta1Props]: GatewayClassV1Beta1Props[K] } & { apiVersion: 'gateway.networking.k8s.io/v1beta1'; kind: 'GatewayClass' };
  constructor(scope: Construct, id: string, props: GatewayClassV1Beta1Props);
}
export interface GatewayClassV1Beta1Props {
  metadata?: ObjectMeta;
  spec: GatewayClassSpec;
}
/**
 * `gateway.networking.k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class HTTPRoute extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: HTTPRouteProps): { [K in keyof HTTPRouteProps]: HTTPRouteProps[K] } & { apiVersion: 'gateway.networking.k8s.io/v1'; kind: 'HTTPRoute' };
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
   * 1 … 16 items
   * rule: `self.all(l1, !has(l1.name) || self.exists_one(l2, has(l2.name) && l1.name == l2.name))`
   * @default [{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}]
   */
  rules?: readonly HTTPRouteSpecRules[];
  useDefaultGateways?: "All" | "None";
}
export interface HTTPRouteSpecParentRefs {
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
/** rule: `(has(self.backendRefs) && size(self.backendRefs) > 0) ? (!has(self.filters) || self.filters.all(f, !has(f.requestRedirect))): true` */
export interface HTTPRouteSpecRules {
  /** at most 16 items */
  backendRefs?: readonly HTTPRouteSpecRulesBackendRefs[];
  /**
   * at most 16 items
   * rule: `!(self.exists(f, f.type == 'RequestRedirect') && self.exists(f, f.type == 'URLRewrite'))`
   * rule: `self.filter(f, f.type == 'CORS').size() <= 1`
   * rule: `self.filter(f, f.type == 'RequestHeaderModifier').size() <= 1`
   * rule: `self.filter(f, f.type == 'ResponseHeaderModifier').size() <= 1`
   * rule: `self.filter(f, f.type == 'RequestRedirect').size() <= 1`
   * rule: `self.filter(f, f.type == 'URLRewrite').size() <= 1`
   */
  filters?: readonly HTTPRouteSpecRulesFilters[];
  /**
   * at most 64 items
   * @default [{"path":{"type":"PathPrefix","value":"/"}}]
   */
  matches?: readonly HTTPRouteSpecRulesMatches[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  retry?: HTTPRouteSpecRulesRetry;
  sessionPersistence?: HTTPRouteSpecRulesSessionPersistence;
  timeouts?: HTTPRouteSpecRulesTimeouts;
}
/** rule: `(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true` */
export interface HTTPRouteSpecRulesBackendRefs {
  /**
   * at most 16 items
   * rule: `!(self.exists(f, f.type == 'RequestRedirect') && self.exists(f, f.type == 'URLRewrite'))`
   * rule: `self.filter(f, f.type == 'CORS').size() <= 1`
   * rule: `self.filter(f, f.type == 'RequestHeaderModifier').size() <= 1`
   * rule: `self.filter(f, f.type == 'ResponseHeaderModifier').size() <= 1`
   * rule: `self.filter(f, f.type == 'RequestRedirect').size() <= 1`
   * rule: `self.filter(f, f.type == 'URLRewrite').size() <= 1`
   */
  filters?: readonly HTTPRouteSpecRulesFilters[];
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
/**
 * rule: `!(has(self.cors) && self.type != 'CORS')`
 * rule: `!(!has(self.cors) && self.type == 'CORS')`
 * rule: `!(has(self.requestHeaderModifier) && self.type != 'RequestHeaderModifier')`
 * rule: `!(!has(self.requestHeaderModifier) && self.type == 'RequestHeaderModifier')`
 * rule: `!(has(self.responseHeaderModifier) && self.type != 'ResponseHeaderModifier')`
 * rule: `!(!has(self.responseHeaderModifier) && self.type == 'ResponseHeaderModifier')`
 * rule: `!(has(self.requestMirror) && self.type != 'RequestMirror')`
 * rule: `!(!has(self.requestMirror) && self.type == 'RequestMirror')`
 * rule: `!(has(self.requestRedirect) && self.type != 'RequestRedirect')`
 * rule: `!(!has(self.requestRedirect) && self.type == 'RequestRedirect')`
 * rule: `!(has(self.urlRewrite) && self.type != 'URLRewrite')`
 * rule: `!(!has(self.urlRewrite) && self.type == 'URLRewrite')`
 * rule: `!(has(self.extensionRef) && self.type != 'ExtensionRef')`
 * rule: `!(!has(self.extensionRef) && self.type == 'ExtensionRef')`
 * rule: `!(has(self.externalAuth) && self.type != 'ExternalAuth')`
 * rule: `!(!has(self.externalAuth) && self.type == 'ExternalAuth')`
 */
export interface HTTPRouteSpecRulesFilters {
  cors?: HTTPRouteSpecRulesFiltersCors;
  extensionRef?: HTTPRouteSpecRulesFiltersExtensionRef;
  externalAuth?: HTTPRouteSpecRulesFiltersExternalAuth;
  requestHeaderModifier?: HTTPRouteSpecRulesFiltersRequestHeaderModifier;
  requestMirror?: HTTPRouteSpecRulesFiltersRequestMirror;
  requestRedirect?: HTTPRouteSpecRulesFiltersRequestRedirect;
  responseHeaderModifier?: HTTPRouteSpecRulesFiltersRequestHeaderModifier;
  type: "RequestHeaderModifier" | "ResponseHeaderModifier" | "RequestMirror" | "RequestRedirect" | "URLRewrite" | "ExtensionRef" | "CORS" | "ExternalAuth";
  urlRewrite?: HTTPRouteSpecRulesFiltersUrlRewrite;
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
export interface HTTPRouteSpecRulesRetry {
  /** at least 1 */
  attempts?: number;
  /** pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$` */
  backoff?: string;
  /**
   * no duplicates
   * each: 400 … 599
   */
  codes?: readonly number[];
}
/**
 * rule: `!has(self.cookieConfig) || !has(self.cookieConfig.lifetimeType) || self.cookieConfig.lifetimeType != 'Permanent' || has(self.absoluteTimeout)`
 * rule: `!has(self.cookieConfig) || self.type == 'Cookie'`
 */
export interface HTTPRouteSpecRulesSessionPersistence {
  /** pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$` */
  absoluteTimeout?: string;
  cookieConfig?: HTTPRouteSpecRulesSessionPersistenceCookieConfig;
  /** at most 128 characters */
  sessionName?: string;
  /** @default "Cookie" */
  type?: "Cookie" | "Header";
}
/** rule: `!(has(self.request) && has(self.backendRequest) && duration(self.request) != duration('0s') && duration(self.backendRequest) > duration(self.request))` */
export interface HTTPRouteSpecRulesTimeouts {
  /** pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$` */
  backendRequest?: string;
  /** pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$` */
  request?: string;
}
export interface HTTPRouteSpecRulesFiltersCors {
  allowCredentials?: boolean;
  /**
   * at most 64 items
   * no duplicates
   * rule: `!('*' in self && self.size() > 1)`
   * each: 1 … 256 characters
   * each: pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  allowHeaders?: readonly string[];
  /**
   * at most 9 items
   * no duplicates
   * rule: `!('*' in self && self.size() > 1)`
   */
  allowMethods?: readonly ("GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH" | "*")[];
  /**
   * at most 64 items
   * no duplicates
   * rule: `!('*' in self && self.size() > 1)`
   * each: 1 … 253 characters
   * each: pattern `(^\*$)|(^(http(s)?):\/\/(((\*\.)?([a-zA-Z0-9\-]+\.)*[a-zA-Z0-9-]+|\*)(:([0-9]{1,5}))?)$)`
   */
  allowOrigins?: readonly string[];
  /**
   * at most 64 items
   * no duplicates
   * each: 1 … 256 characters
   * each: pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  exposeHeaders?: readonly string[];
  /**
   * at least 1
   * @default 5
   */
  maxAge?: number;
}
export interface HTTPRouteSpecRulesFiltersExtensionRef {
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
/**
 * rule: `self.protocol == 'GRPC' ? has(self.grpc) : true`
 * rule: `has(self.grpc) ? self.protocol == 'GRPC' : true`
 * rule: `self.protocol == 'HTTP' ? has(self.http) : true`
 * rule: `has(self.http) ? self.protocol == 'HTTP' : true`
 */
export interface HTTPRouteSpecRulesFiltersExternalAuth {
  backendRef: HTTPRouteSpecRulesFiltersExternalAuthBackendRef;
  forwardBody?: HTTPRouteSpecRulesFiltersExternalAuthForwardBody;
  grpc?: HTTPRouteSpecRulesFiltersExternalAuthGrpc;
  http?: HTTPRouteSpecRulesFiltersExternalAuthHttp;
  protocol: "HTTP" | "GRPC";
}
export interface HTTPRouteSpecRulesFiltersRequestHeaderModifier {
  /**
   * at most 16 items
   * one per `name`
   */
  add?: readonly HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd[];
  /**
   * at most 16 items
   * no duplicates
   */
  remove?: readonly string[];
  /**
   * at most 16 items
   * one per `name`
   */
  set?: readonly HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd[];
}
/** rule: `!(has(self.percent) && has(self.fraction))` */
export interface HTTPRouteSpecRulesFiltersRequestMirror {
  backendRef: HTTPRouteSpecRulesFiltersExternalAuthBackendRef;
  fraction?: HTTPRouteSpecRulesFiltersRequestMirrorFraction;
  /** 0 … 100 */
  percent?: number;
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
  statusCode?: 301 | 302 | 303 | 307 | 308;
}
export interface HTTPRouteSpecRulesFiltersUrlRewrite {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname?: string;
  path?: HTTPRouteSpecRulesFiltersRequestRedirectPath;
}
export interface HTTPRouteSpecRulesMatchesHeaders {
  /**
   * 1 … 256 characters
   * pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  /** @default "Exact" */
  type?: "Exact" | "RegularExpression";
  /**
   * 1 … 4096 characters
   * pattern `^[!-~]+([\t ]?[!-~]+)*$`
   */
  value: string;
}
/**
 * rule: `(self.type in ['Exact','PathPrefix']) ? self.value.startsWith('/') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('//') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('/./') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('/../') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('%2f') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('%2F') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.contains('#') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.endsWith('/..') : true`
 * rule: `(self.type in ['Exact','PathPrefix']) ? !self.value.endsWith('/.') : true`
 * rule: `self.type in ['Exact','PathPrefix'] || self.type == 'RegularExpression'`
 * rule: `(self.type in ['Exact','PathPrefix']) ? self.value.matches(r"""^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$""") : true`
 */
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
  /**
   * 1 … 256 characters
   * pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  /** @default "Exact" */
  type?: "Exact" | "RegularExpression";
  /** 1 … 1024 characters */
  value: string;
}
export interface HTTPRouteSpecRulesSessionPersistenceCookieConfig {
  /** @default "Session" */
  lifetimeType?: "Permanent" | "Session";
}
/** rule: `(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true` */
export interface HTTPRouteSpecRulesFiltersExternalAuthBackendRef {
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
}
export interface HTTPRouteSpecRulesFiltersExternalAuthForwardBody {
  maxSize?: number;
}
export interface HTTPRouteSpecRulesFiltersExternalAuthGrpc {
  /**
   * at most 64 items
   * no duplicates
   */
  allowedHeaders?: readonly string[];
}
export interface HTTPRouteSpecRulesFiltersExternalAuthHttp {
  /**
   * at most 64 items
   * no duplicates
   */
  allowedHeaders?: readonly string[];
  /**
   * at most 64 items
   * no duplicates
   */
  allowedResponseHeaders?: readonly string[];
  /**
   * at most 1024 characters
   * pattern `^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$`
   */
  path?: string;
}
export interface HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd {
  /**
   * 1 … 256 characters
   * pattern `^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`
   */
  name: string;
  /**
   * 1 … 4096 characters
   * pattern `^[!-~]+([\t ]?[!-~]+)*$`
   */
  value: string;
}
/** rule: `self.numerator <= self.denominator` */
export interface HTTPRouteSpecRulesFiltersRequestMirrorFraction {
  /**
   * at least 1
   * @default 100
   */
  denominator?: number;
  /** at least 0 */
  numerator: number;
}
/**
 * rule: `self.type == 'ReplaceFullPath' ? has(self.replaceFullPath) : true`
 * rule: `has(self.replaceFullPath) ? self.type == 'ReplaceFullPath' : true`
 * rule: `self.type == 'ReplacePrefixMatch' ? has(self.replacePrefixMatch) : true`
 * rule: `has(self.replacePrefixMatch) ? self.type == 'ReplacePrefixMatch' : true`
 */
export interface HTTPRouteSpecRulesFiltersRequestRedirectPath {
  /** at most 1024 characters */
  replaceFullPath?: string;
  /** at most 1024 characters */
  replacePrefixMatch?: string;
  type: "ReplaceFullPath" | "ReplacePrefixMatch";
}
/**
 * `gateway.networking.k8s.io/v1beta1`, namespaced
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class HTTPRouteV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: HTTPRouteV1Beta1Props): { [K in keyof HTTPRouteV1Beta1Props]: HTTPRouteV1Beta1Props[K] } & { apiVersion: 'gateway.networking.k8s.io/v1beta1'; kind: 'HTTPRoute' };
  constructor(scope: Construct, id: string, props: HTTPRouteV1Beta1Props);
}
export interface HTTPRouteV1Beta1Props {
  metadata?: ObjectMeta;
  spec: HTTPRouteSpec;
}
/**
 * `gateway.networking.k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class ListenerSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ListenerSetProps): { [K in keyof ListenerSetProps]: ListenerSetProps[K] } & { apiVersion: 'gateway.networking.k8s.io/v1'; kind: 'ListenerSet' };
  constructor(scope: Construct, id: string, props: ListenerSetProps);
}
export interface ListenerSetProps {
  metadata?: ObjectMeta;
  spec: ListenerSetSpec;
}
export interface ListenerSetSpec {
  /**
   * 1 … 64 items
   * one per `name`
   * rule: `self.all(l, l.protocol in ['HTTP', 'TCP', 'UDP'] ? !has(l.tls) : true)`
   * rule: `self.all(l, (l.protocol == 'HTTPS' && has(l.tls)) ? (l.tls.mode == '' || l.tls.mode == 'Terminate') : true)`
   * rule: `self.all(l, (l.protocol == 'TLS' ? has(l.tls) && has(l.tls.mode) && l.tls.mode != '' : true))`
   * rule: `self.all(l, l.protocol in ['TCP', 'UDP'] ? (!has(l.hostname) || l.hostname == '') : true)`
   * rule: `self.all(l1, self.exists_one(l2, l1.name == l2.name))`
   */
  listeners: readonly ListenerSetSpecListeners[];
  parentRef: ListenerSetSpecParentRef;
}
export interface ListenerSetSpecListeners {
  /** @default {"namespaces":{"from":"Same"}} */
  allowedRoutes?: ListenerSetSpecListenersAllowedRoutes;
  /**
   * 1 … 253 characters
   * pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /** 1 … 65535 */
  port: number;
  /**
   * 1 … 255 characters
   * pattern `^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9]+$`
   */
  protocol: string;
  tls?: ListenerSetSpecListenersTls;
}
export interface ListenerSetSpecParentRef {
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
}
export interface ListenerSetSpecListenersAllowedRoutes {
  /** at most 8 items */
  kinds?: readonly ListenerSetSpecListenersAllowedRoutesKinds[];
  /** @default {"from":"Same"} */
  namespaces?: ListenerSetSpecListenersAllowedRoutesNamespaces;
}
/** rule: `self.mode == 'Terminate' ? size(self.certificateRefs) > 0 || size(self.options) > 0 : true` */
export interface ListenerSetSpecListenersTls {
  /** at most 64 items */
  certificateRefs?: readonly ListenerSetSpecListenersTlsCertificateRefs[];
  /** @default "Terminate" */
  mode?: "Terminate" | "Passthrough";
  /**
   * at most 16 keys
   * each: 0 … 4096 characters
   */
  options?: { [k: string]: string };
}
export interface ListenerSetSpecListenersAllowedRoutesKinds {
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
export interface ListenerSetSpecListenersAllowedRoutesNamespaces {
  /** @default "Same" */
  from?: "All" | "Selector" | "Same";
  selector?: LabelSelector;
}
export interface ListenerSetSpecListenersTlsCertificateRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Secret"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `gateway.networking.k8s.io/v1beta1`, namespaced
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class ReferenceGrant extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ReferenceGrantProps): { [K in keyof ReferenceGrantProps]: ReferenceGrantProps[K] } & { apiVersion: 'gateway.networking.k8s.io/v1beta1'; kind: 'ReferenceGrant' };
  constructor(scope: Construct, id: string, props: ReferenceGrantProps);
}
export interface ReferenceGrantProps {
  metadata?: ObjectMeta;
  spec: ReferenceGrantSpec;
}
export interface ReferenceGrantSpec {
  /** 1 … 16 items */
  from: readonly ReferenceGrantSpecFrom[];
  /** 1 … 16 items */
  to: readonly ReferenceGrantSpecTo[];
}
export interface ReferenceGrantSpecFrom {
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
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace: string;
}
export interface ReferenceGrantSpecTo {
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
  name?: string;
}
/**
 * `gateway.networking.k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class ReferenceGrantV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ReferenceGrantV1Props): { [K in keyof ReferenceGrantV1Props]: ReferenceGrantV1Props[K] } & { apiVersion: 'gateway.networking.k8s.io/v1'; kind: 'ReferenceGrant' };
  constructor(scope: Construct, id: string, props: ReferenceGrantV1Props);
}
export interface ReferenceGrantV1Props {
  metadata?: ObjectMeta;
  spec: ReferenceGrantSpec;
}
/**
 * `gateway.networking.k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class TCPRoute extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: TCPRouteProps): { [K in keyof TCPRouteProps]: TCPRouteProps[K] } & { apiVersion: 'gateway.networking.k8s.io/v1'; kind: 'TCPRoute' };
  constructor(scope: Construct, id: string, props: TCPRouteProps);
}
export interface TCPRouteProps {
  metadata?: ObjectMeta;
  spec: TCPRouteSpec;
}
export interface TCPRouteSpec {
  /** at most 32 items */
  parentRefs?: readonly TCPRouteSpecParentRefs[];
  /** exactly 1 item */
  rules: readonly TCPRouteSpecRules[];
  useDefaultGateways?: "All" | "None";
}
export interface TCPRouteSpecParentRefs {
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
export interface TCPRouteSpecRules {
  /** 1 … 16 items */
  backendRefs: readonly TCPRouteSpecRulesBackendRefs[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
}
/** rule: `(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true` */
export interface TCPRouteSpecRulesBackendRefs {
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
/**
 * `gateway.networking.k8s.io/v1alpha2`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class TCPRouteV1Alpha2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: TCPRouteV1Alpha2Props): { [K in keyof TCPRouteV1Alpha2Props]: TCPRouteV1Alpha2Props[K] } & { apiVersion: 'gateway.networking.k8s.io/v1alpha2'; kind: 'TCPRoute' };
  constructor(scope: Construct, id: string, props: TCPRouteV1Alpha2Props);
}
export interface TCPRouteV1Alpha2Props {
  metadata?: ObjectMeta;
  spec: TCPRouteV1Alpha2Spec;
}
export interface TCPRouteV1Alpha2Spec {
  /** at most 32 items */
  parentRefs?: readonly TCPRouteSpecParentRefs[];
  /**
   * 1 … 16 items
   * rule: `self.all(l1, !has(l1.name) || self.exists_one(l2, has(l2.name) && l1.name == l2.name))`
   */
  rules: readonly TCPRouteSpecRules[];
  useDefaultGateways?: "All" | "None";
}
/**
 * `gateway.networking.k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class TLSRoute extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: TLSRouteProps): { [K in keyof TLSRouteProps]: TLSRouteProps[K] } & { apiVersion: 'gateway.networking.k8s.io/v1'; kind: 'TLSRoute' };
  constructor(scope: Construct, id: string, props: TLSRouteProps);
}
export interface TLSRouteProps {
  metadata?: ObjectMeta;
  spec: TLSRouteSpec;
}
export interface TLSRouteSpec {
  /**
   * 1 … 1024 items
   * rule: `self.all(h, !isIP(h))`
   * rule: `self.all(h, !h.contains('*') ? h.matches('^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*)$') : true)`
   * rule: `self.all(h, h.contains('*') ? (h.startsWith('*.') && h.substring(2).matches('^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*)$')) : true)`
   * each: 1 … 253 characters
   * each: pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostnames: readonly string[];
  /** at most 32 items */
  parentRefs?: readonly TLSRouteSpecParentRefs[];
  /** exactly 1 item */
  rules: readonly TLSRouteSpecRules[];
  useDefaultGateways?: "All" | "None";
}
export interface TLSRouteSpecParentRefs {
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
export interface TLSRouteSpecRules {
  /** 1 … 16 items */
  backendRefs: readonly TLSRouteSpecRulesBackendRefs[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
}
/** rule: `(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true` */
export interface TLSRouteSpecRulesBackendRefs {
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
/**
 * `gateway.networking.k8s.io/v1alpha3`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class TLSRouteV1Alpha3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: TLSRouteV1Alpha3Props): { [K in keyof TLSRouteV1Alpha3Props]: TLSRouteV1Alpha3Props[K] } & { apiVersion: 'gateway.networking.k8s.io/v1alpha3'; kind: 'TLSRoute' };
  constructor(scope: Construct, id: string, props: TLSRouteV1Alpha3Props);
}
export interface TLSRouteV1Alpha3Props {
  metadata?: ObjectMeta;
  spec: TLSRouteSpec;
}
/**
 * `gateway.networking.k8s.io/v1alpha2`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class TLSRouteV1Alpha2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: TLSRouteV1Alpha2Props): { [K in keyof TLSRouteV1Alpha2Props]: TLSRouteV1Alpha2Props[K] } & { apiVersion: 'gateway.networking.k8s.io/v1alpha2'; kind: 'TLSRoute' };
  constructor(scope: Construct, id: string, props: TLSRouteV1Alpha2Props);
}
export interface TLSRouteV1Alpha2Props {
  metadata?: ObjectMeta;
  spec: TLSRouteV1Alpha2Spec;
}
export interface TLSRouteV1Alpha2Spec {
  /**
   * at most 1024 items
   * each: 1 … 253 characters
   * each: pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostnames?: readonly string[];
  /** at most 32 items */
  parentRefs?: readonly TLSRouteSpecParentRefs[];
  /**
   * 1 … 16 items
   * rule: `self.all(l1, !has(l1.name) || self.exists_one(l2, has(l2.name) && l1.name == l2.name))`
   */
  rules: readonly TLSRouteSpecRules[];
  useDefaultGateways?: "All" | "None";
}
/**
 * `gateway.networking.k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class UDPRoute extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: UDPRouteProps): { [K in keyof UDPRouteProps]: UDPRouteProps[K] } & { apiVersion: 'gateway.networking.k8s.io/v1'; kind: 'UDPRoute' };
  constructor(scope: Construct, id: string, props: UDPRouteProps);
}
export interface UDPRouteProps {
  metadata?: ObjectMeta;
  spec: UDPRouteSpec;
}
export interface UDPRouteSpec {
  /** at most 32 items */
  parentRefs?: readonly UDPRouteSpecParentRefs[];
  /** exactly 1 item */
  rules: readonly UDPRouteSpecRules[];
  useDefaultGateways?: "All" | "None";
}
export interface UDPRouteSpecParentRefs {
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
export interface UDPRouteSpecRules {
  /** 1 … 16 items */
  backendRefs: readonly UDPRouteSpecRulesBackendRefs[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
}
/** rule: `(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true` */
export interface UDPRouteSpecRulesBackendRefs {
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
/**
 * `gateway.networking.k8s.io/v1alpha2`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class UDPRouteV1Alpha2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: UDPRouteV1Alpha2Props): { [K in keyof UDPRouteV1Alpha2Props]: UDPRouteV1Alpha2Props[K] } & { apiVersion: 'gateway.networking.k8s.io/v1alpha2'; kind: 'UDPRoute' };
  constructor(scope: Construct, id: string, props: UDPRouteV1Alpha2Props);
}
export interface UDPRouteV1Alpha2Props {
  metadata?: ObjectMeta;
  spec: UDPRouteV1Alpha2Spec;
}
export interface UDPRouteV1Alpha2Spec {
  /** at most 32 items */
  parentRefs?: readonly UDPRouteSpecParentRefs[];
  /**
   * 1 … 16 items
   * rule: `self.all(l1, !has(l1.name) || self.exists_one(l2, has(l2.name) && l1.name == l2.name))`
   */
  rules: readonly UDPRouteSpecRules[];
  useDefaultGateways?: "All" | "None";
}
/**
 * `gateway.networking.x-k8s.io/v1alpha1`, namespaced
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class XBackend extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: XBackendProps): { [K in keyof XBackendProps]: XBackendProps[K] } & { apiVersion: 'gateway.networking.x-k8s.io/v1alpha1'; kind: 'XBackend' };
  constructor(scope: Construct, id: string, props: XBackendProps);
}
export interface XBackendProps {
  metadata?: ObjectMeta;
  spec: XBackendSpec;
}
/** rule: `self.type == 'ExternalHostname' ? has(self.externalHostname) : !has(self.externalHostname)` */
export interface XBackendSpec {
  externalHostname?: XBackendSpecExternalHostname;
  port: XBackendSpecPort;
  protocol?: "TCP" | "HTTP" | "HTTP2" | "HTTP11" | "H2C" | "MCP";
  tls?: XBackendSpecTls;
  type: "ExternalHostname";
}
export interface XBackendSpecExternalHostname {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * rule: `!self.endsWith('.cluster.local')`
   */
  hostname: string;
}
export interface XBackendSpecPort {
  /**
   * at most 63 characters
   * rule: `size(self) == 0 || format.dns1123Label().validate(self) == null`
   */
  name?: string;
  /** 1 … 65535 */
  port: number;
}
/** rule: `self.mode == 'ClientAndServer' ? has(self.clientCertificateRef) : !has(self.clientCertificateRef)` */
export interface XBackendSpecTls {
  clientCertificateRef?: XBackendSpecTlsClientCertificateRef;
  mode: "None" | "ServerOnly" | "ClientAndServer";
  validation?: XBackendSpecTlsValidation;
}
export interface XBackendSpecTlsClientCertificateRef {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Secret"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * rule: `!(has(self.caCertificateRefs) && size(self.caCertificateRefs) > 0 && has(self.wellKnownCACertificates) && self.wellKnownCACertificates != "")`
 * rule: `(has(self.caCertificateRefs) && size(self.caCertificateRefs) > 0 || has(self.wellKnownCACertificates) && self.wellKnownCACertificates != "")`
 */
export interface XBackendSpecTlsValidation {
  /** at most 8 items */
  caCertificateRefs?: readonly XBackendSpecTlsValidationCaCertificateRefs[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname: string;
  /** at most 5 items */
  subjectAltNames?: readonly XBackendSpecTlsValidationSubjectAltNames[];
  /**
   * 1 … 253 characters
   * pattern `^(System|([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]))$`
   */
  wellKnownCACertificates?: string;
}
export interface XBackendSpecTlsValidationCaCertificateRefs {
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
/**
 * rule: `!(self.type == "Hostname" && (!has(self.hostname) || self.hostname == ""))`
 * rule: `!(self.type != "Hostname" && has(self.hostname) && self.hostname != "")`
 * rule: `!(self.type == "URI" && (!has(self.uri) || self.uri == ""))`
 * rule: `!(self.type != "URI" && has(self.uri) && self.uri != "")`
 */
export interface XBackendSpecTlsValidationSubjectAltNames {
  /**
   * 1 … 253 characters
   * pattern `^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  hostname?: string;
  type: "Hostname" | "URI";
  /**
   * 1 … 253 characters
   * pattern `^(([^:/?#]+):)(//([^/?#]*))([^?#]*)(\?([^#]*))?(#(.*))?`
   */
  uri?: string;
}
/**
 * `gateway.networking.x-k8s.io/v1alpha1`, namespaced
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class XBackendTrafficPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: XBackendTrafficPolicyProps): { [K in keyof XBackendTrafficPolicyProps]: XBackendTrafficPolicyProps[K] } & { apiVersion: 'gateway.networking.x-k8s.io/v1alpha1'; kind: 'XBackendTrafficPolicy' };
  constructor(scope: Construct, id: string, props: XBackendTrafficPolicyProps);
}
export interface XBackendTrafficPolicyProps {
  metadata?: ObjectMeta;
  spec: XBackendTrafficPolicySpec;
}
export interface XBackendTrafficPolicySpec {
  retryConstraint?: XBackendTrafficPolicySpecRetryConstraint;
  sessionPersistence?: XBackendTrafficPolicySpecSessionPersistence;
  /**
   * 1 … 16 items
   * one per `group`, `kind`, `name`
   */
  targetRefs: readonly XBackendTrafficPolicySpecTargetRefs[];
}
export interface XBackendTrafficPolicySpecRetryConstraint {
  /** @default {"interval":"10s","percent":20} */
  budget?: XBackendTrafficPolicySpecRetryConstraintBudget;
  /** @default {"count":10,"interval":"1s"} */
  minRetryRate?: XBackendTrafficPolicySpecRetryConstraintMinRetryRate;
}
/**
 * rule: `!has(self.cookieConfig) || !has(self.cookieConfig.lifetimeType) || self.cookieConfig.lifetimeType != 'Permanent' || has(self.absoluteTimeout)`
 * rule: `!has(self.cookieConfig) || self.type == 'Cookie'`
 */
export interface XBackendTrafficPolicySpecSessionPersistence {
  /** pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$` */
  absoluteTimeout?: string;
  cookieConfig?: XBackendTrafficPolicySpecSessionPersistenceCookieConfig;
  /** at most 128 characters */
  sessionName?: string;
  /** @default "Cookie" */
  type?: "Cookie" | "Header";
}
export interface XBackendTrafficPolicySpecTargetRefs {
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
export interface XBackendTrafficPolicySpecRetryConstraintBudget {
  /**
   * pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$`
   * rule: `!(duration(self) < duration('1s') || duration(self) > duration('1h'))`
   * @default "10s"
   */
  interval?: string;
  /**
   * 0 … 100
   * @default 20
   */
  percent?: number;
}
export interface XBackendTrafficPolicySpecRetryConstraintMinRetryRate {
  /** 1 … 1000000 */
  count?: number;
  /**
   * pattern `^([0-9]{1,5}(h|m|s|ms)){1,4}$`
   * rule: `!(duration(self) == duration('0s') || duration(self) > duration('1h'))`
   */
  interval?: string;
}
export interface XBackendTrafficPolicySpecSessionPersistenceCookieConfig {
  /** @default "Session" */
  lifetimeType?: "Permanent" | "Session";
}
/**
 * `gateway.networking.x-k8s.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/gateway-api
 */
export declare class XMesh extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: XMeshProps): { [K in keyof XMeshProps]: XMeshProps[K] } & { apiVersion: 'gateway.networking.x-k8s.io/v1alpha1'; kind: 'XMesh' };
  constructor(scope: Construct, id: string, props: XMeshProps);
}
export interface XMeshProps {
  metadata?: ObjectMeta;
  spec: XMeshSpec;
}
export interface XMeshSpec {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]+$`
   * rule: `self == oldSelf`
   */
  controllerName: string;
  /** at most 64 characters */
  description?: string;
  parametersRef?: XMeshSpecParametersRef;
}
export interface XMeshSpecParametersRef {
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

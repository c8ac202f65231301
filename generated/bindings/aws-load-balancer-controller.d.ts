// Machine-written by `npx projen generate` from aws-load-balancer-controller v3.5.0 (github:kubernetes-sigs/aws-load-balancer-controller@11eb202c97e4ae2ee45e0658c4cde9a4b59f33d4, digest bf944bd259b4050e3829201479ba79b4): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ResourceRequirements } from './kubernetes/core/v1';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `aga.k8s.aws/v1beta1`, namespaced
 * @see https://github.com/kubernetes-sigs/aws-load-balancer-controller
 */
export declare class GlobalAccelerator extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GlobalAcceleratorProps): { [K in keyof GlobalAcceleratorProps]: GlobalAcceleratorProps[K] } & { apiVersion: 'aga.k8s.aws/v1beta1'; kind: 'GlobalAccelerator' };
  constructor(scope: Construct, id: string, props?: GlobalAcceleratorProps);
}
export interface GlobalAcceleratorProps {
  metadata?: ObjectMeta;
  spec?: GlobalAcceleratorSpec;
}
export interface GlobalAcceleratorSpec {
  /** @default "IPV4" */
  ipAddressType?: "IPV4" | "DUAL_STACK";
  /** 1 … 2 items */
  ipAddresses?: readonly string[];
  listeners?: readonly GlobalAcceleratorSpecListeners[];
  /**
   * 1 … 64 characters
   * pattern `^[a-zA-Z0-9_-]{1,64}$`
   */
  name?: string;
  tags?: { [k: string]: string };
}
export interface GlobalAcceleratorSpecListeners {
  /** @default "NONE" */
  clientAffinity?: "SOURCE_IP" | "NONE";
  endpointGroups?: readonly GlobalAcceleratorSpecListenersEndpointGroups[];
  /** 1 … 10 items */
  portRanges?: readonly GlobalAcceleratorSpecListenersPortRanges[];
  protocol?: "TCP" | "UDP";
}
export interface GlobalAcceleratorSpecListenersEndpointGroups {
  endpoints?: readonly GlobalAcceleratorSpecListenersEndpointGroupsEndpoints[];
  portOverrides?: readonly GlobalAcceleratorSpecListenersEndpointGroupsPortOverrides[];
  /** at most 255 characters */
  region?: string;
  /**
   * 0 … 100
   * @default 100
   */
  trafficDialPercentage?: number;
}
/** rule: `self.fromPort <= self.toPort` */
export interface GlobalAcceleratorSpecListenersPortRanges {
  /** 1 … 65535 */
  fromPort: number;
  /** 1 … 65535 */
  toPort: number;
}
/**
 * rule: `self.type != 'EndpointID' || (has(self.endpointID) && !has(self.name))`
 * rule: `self.type == 'EndpointID' || (has(self.name) && !has(self.endpointID))`
 */
export interface GlobalAcceleratorSpecListenersEndpointGroupsEndpoints {
  /** @default true */
  clientIPPreservationEnabled?: boolean;
  /** at most 255 characters */
  endpointID?: string;
  name?: string;
  namespace?: string;
  type: "EndpointID" | "Service" | "Ingress" | "Gateway";
  /**
   * 0 … 255
   * @default 128
   */
  weight?: number;
}
export interface GlobalAcceleratorSpecListenersEndpointGroupsPortOverrides {
  /** 1 … 65535 */
  endpointPort: number;
  /** 1 … 65535 */
  listenerPort: number;
}
/**
 * `elbv2.k8s.aws/v1beta1`, namespaced
 * @see https://github.com/kubernetes-sigs/aws-load-balancer-controller
 */
export declare class ALBTargetControlConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ALBTargetControlConfigProps): { [K in keyof ALBTargetControlConfigProps]: ALBTargetControlConfigProps[K] } & { apiVersion: 'elbv2.k8s.aws/v1beta1'; kind: 'ALBTargetControlConfig' };
  constructor(scope: Construct, id: string, props?: ALBTargetControlConfigProps);
}
export interface ALBTargetControlConfigProps {
  metadata?: ObjectMeta;
  spec?: ALBTargetControlConfigSpec;
}
export interface ALBTargetControlConfigSpec {
  /** pattern `^.+:[0-9]+$` */
  controlAddress: string;
  /** pattern `^.+:[0-9]+$` */
  dataAddress: string;
  /** pattern `^.+:[0-9]+$` */
  destinationAddress: string;
  image: string;
  /**
   * 0 … 1000
   * @default 1
   */
  maxConcurrency?: number;
  protocolVersion?: "HTTP1" | "HTTP2" | "GRPC";
  resources?: ResourceRequirements;
  rustLog?: "debug" | "info" | "error";
  tlsCertPath?: string;
  tlsKeyPath?: string;
  tlsSecurityPolicy?: string;
}
/**
 * `elbv2.k8s.aws/v1beta1`, cluster-scoped
 * @see https://github.com/kubernetes-sigs/aws-load-balancer-controller
 */
export declare class IngressClassParams extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IngressClassParamsProps): { [K in keyof IngressClassParamsProps]: IngressClassParamsProps[K] } & { apiVersion: 'elbv2.k8s.aws/v1beta1'; kind: 'IngressClassParams' };
  constructor(scope: Construct, id: string, props?: IngressClassParamsProps);
}
export interface IngressClassParamsProps {
  metadata?: ObjectMeta;
  spec?: IngressClassParamsSpec;
}
/** rule: `!(has(self.prefixListsIDs) && has(self.PrefixListsIDs))` */
export interface IngressClassParamsSpec {
  PrefixListsIDs?: readonly string[];
  certificateArn?: readonly string[];
  group?: IngressClassParamsSpecGroup;
  inboundCIDRs?: readonly string[];
  ipAddressType?: "ipv4" | "dualstack" | "dualstack-without-public-ipv4";
  ipamConfiguration?: IngressClassParamsSpecIpamConfiguration;
  listeners?: readonly IngressClassParamsSpecListeners[];
  loadBalancerAttributes?: readonly IngressClassParamsSpecLoadBalancerAttributes[];
  loadBalancerName?: string;
  minimumLoadBalancerCapacity?: IngressClassParamsSpecMinimumLoadBalancerCapacity;
  namespaceSelector?: LabelSelector;
  prefixListsIDs?: readonly string[];
  scheme?: "internal" | "internet-facing";
  sslPolicy?: string;
  sslRedirectPort?: string;
  subnets?: IngressClassParamsSpecSubnets;
  tags?: readonly IngressClassParamsSpecLoadBalancerAttributes[];
  targetType?: "instance" | "ip";
  wafv2AclArn?: string;
  wafv2AclName?: string;
}
export interface IngressClassParamsSpecGroup {
  name: string;
}
export interface IngressClassParamsSpecIpamConfiguration {
  ipv4IPAMPoolId?: string;
}
export interface IngressClassParamsSpecListeners {
  listenerAttributes?: readonly IngressClassParamsSpecLoadBalancerAttributes[];
  port?: number;
  protocol?: string;
}
export interface IngressClassParamsSpecLoadBalancerAttributes {
  key: string;
  value: string;
}
export interface IngressClassParamsSpecMinimumLoadBalancerCapacity {
  capacityUnits: number;
}
export interface IngressClassParamsSpecSubnets {
  /**
   * at least 1 item
   * each: pattern `subnet-[0-9a-f]+`
   */
  ids?: readonly string[];
  tags?: { [k: string]: readonly string[] };
}
/**
 * `elbv2.k8s.aws/v1beta1`, namespaced
 * @see https://github.com/kubernetes-sigs/aws-load-balancer-controller
 */
export declare class TargetGroupBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TargetGroupBindingProps): { [K in keyof TargetGroupBindingProps]: TargetGroupBindingProps[K] } & { apiVersion: 'elbv2.k8s.aws/v1beta1'; kind: 'TargetGroupBinding' };
  constructor(scope: Construct, id: string, props?: TargetGroupBindingProps);
}
export interface TargetGroupBindingProps {
  metadata?: ObjectMeta;
  spec?: TargetGroupBindingSpec;
}
export interface TargetGroupBindingSpec {
  assumeRoleExternalId?: string;
  iamRoleArnToAssume?: string;
  ipAddressType?: "ipv4" | "ipv6";
  multiClusterTargetGroup?: boolean;
  networking?: TargetGroupBindingSpecNetworking;
  /** → labels of a Node */
  nodeSelector?: LabelSelector;
  serviceRef: TargetGroupBindingSpecServiceRef;
  targetGroupARN?: string;
  targetGroupName?: string;
  targetGroupProtocol?: "HTTP" | "HTTPS" | "TCP" | "TLS" | "UDP" | "TCP_UDP" | "QUIC" | "TCP_QUIC";
  targetType?: "instance" | "ip";
  vpcID?: string;
}
export interface TargetGroupBindingSpecNetworking {
  ingress?: readonly TargetGroupBindingSpecNetworkingIngress[];
}
export interface TargetGroupBindingSpecServiceRef {
  name: string;
  port: number | string;
}
export interface TargetGroupBindingSpecNetworkingIngress {
  from: readonly TargetGroupBindingSpecNetworkingIngressFrom[];
  ports: readonly TargetGroupBindingSpecNetworkingIngressPorts[];
}
export interface TargetGroupBindingSpecNetworkingIngressFrom {
  ipBlock?: TargetGroupBindingSpecNetworkingIngressFromIpBlock;
  securityGroup?: TargetGroupBindingSpecNetworkingIngressFromSecurityGroup;
}
export interface TargetGroupBindingSpecNetworkingIngressPorts {
  port?: number | string;
  protocol?: "TCP" | "UDP";
}
export interface TargetGroupBindingSpecNetworkingIngressFromIpBlock {
  cidr: string;
}
export interface TargetGroupBindingSpecNetworkingIngressFromSecurityGroup {
  groupID: string;
}
/**
 * `elbv2.k8s.aws/v1alpha1`, namespaced
 * @see https://github.com/kubernetes-sigs/aws-load-balancer-controller
 */
export declare class TargetGroupBindingV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TargetGroupBindingV1Alpha1Props): { [K in keyof TargetGroupBindingV1Alpha1Props]: TargetGroupBindingV1Alpha1Props[K] } & { apiVersion: 'elbv2.k8s.aws/v1alpha1'; kind: 'TargetGroupBinding' };
  constructor(scope: Construct, id: string, props?: TargetGroupBindingV1Alpha1Props);
}
export interface TargetGroupBindingV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: TargetGroupBindingV1Alpha1Spec;
}
export interface TargetGroupBindingV1Alpha1Spec {
  assumeRoleExternalId?: string;
  iamRoleArnToAssume?: string;
  multiClusterTargetGroup?: boolean;
  networking?: TargetGroupBindingSpecNetworking;
  serviceRef: TargetGroupBindingSpecServiceRef;
  targetGroupARN?: string;
  targetGroupName?: string;
  targetType?: "instance" | "ip";
}
/**
 * `gateway.k8s.aws/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/aws-load-balancer-controller
 */
export declare class ListenerRuleConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ListenerRuleConfigurationProps): { [K in keyof ListenerRuleConfigurationProps]: ListenerRuleConfigurationProps[K] } & { apiVersion: 'gateway.k8s.aws/v1'; kind: 'ListenerRuleConfiguration' };
  constructor(scope: Construct, id: string, props?: ListenerRuleConfigurationProps);
}
export interface ListenerRuleConfigurationProps {
  metadata?: ObjectMeta;
  spec?: ListenerRuleConfigurationSpec;
}
/**
 * rule: `!has(self.actions) || size(self.actions) > 0`
 * rule: `!has(self.actions) || size(self.actions.filter(a, a.type == 'authenticate-oidc' || a.type == 'authenticate-cognito' || a.type == 'jwt-validation')) <= 1`
 * rule: `!has(self.actions) || size(self.actions.filter(a, a.type == 'fixed-response' || a.type == 'forward' || a.type == 'redirect')) <= 1`
 */
export interface ListenerRuleConfigurationSpec {
  /** 1 … 2 items */
  actions?: readonly ListenerRuleConfigurationSpecActions[];
  /** at least 1 item */
  conditions?: readonly ListenerRuleConfigurationSpecConditions[];
  tags?: { [k: string]: string };
}
/**
 * rule: `has(self.type) && self.type == 'forward' ? has(self.forwardConfig) : !has(self.forwardConfig)`
 * rule: `has(self.type) && self.type == 'redirect' ? has(self.redirectConfig) : !has(self.redirectConfig)`
 * rule: `has(self.type) && self.type == 'fixed-response' ? has(self.fixedResponseConfig) : !has(self.fixedResponseConfig)`
 * rule: `has(self.type) && self.type == 'authenticate-cognito' ? has(self.authenticateCognitoConfig) : !has(self.authenticateCognitoConfig)`
 * rule: `has(self.type) && self.type == 'authenticate-oidc' ? has(self.authenticateOIDCConfig) : !has(self.authenticateOIDCConfig)`
 * rule: `has(self.type) && self.type == 'jwt-validation' ? has(self.jwtValidationConfig) : !has(self.jwtValidationConfig)`
 */
export interface ListenerRuleConfigurationSpecActions {
  authenticateCognitoConfig?: ListenerRuleConfigurationSpecActionsAuthenticateCognitoConfig;
  authenticateOIDCConfig?: ListenerRuleConfigurationSpecActionsAuthenticateOIDCConfig;
  fixedResponseConfig?: ListenerRuleConfigurationSpecActionsFixedResponseConfig;
  forwardConfig?: ListenerRuleConfigurationSpecActionsForwardConfig;
  jwtValidationConfig?: ListenerRuleConfigurationSpecActionsJwtValidationConfig;
  redirectConfig?: ListenerRuleConfigurationSpecActionsRedirectConfig;
  type: "forward" | "fixed-response" | "redirect" | "authenticate-cognito" | "authenticate-oidc" | "jwt-validation";
}
/** rule: `has(self.field) && self.field == 'source-ip' ? has(self.sourceIPConfig) : !has(self.sourceIPConfig)` */
export interface ListenerRuleConfigurationSpecConditions {
  field: "source-ip";
  matchIndexes?: readonly number[];
  sourceIPConfig?: ListenerRuleConfigurationSpecConditionsSourceIPConfig;
}
export interface ListenerRuleConfigurationSpecActionsAuthenticateCognitoConfig {
  /** at most 10 keys */
  authenticationRequestExtraParams?: { [k: string]: string };
  /** @default "authenticate" */
  onUnauthenticatedRequest?: "deny" | "allow" | "authenticate";
  /** @default "openid" */
  scope?: string;
  /** @default "AWSELBAuthSessionCookie" */
  sessionCookieName?: string;
  /**
   * 1 … 604800
   * @default 604800
   */
  sessionTimeout?: number;
  userPoolArn: string;
  userPoolClientId: string;
  userPoolDomain: string;
}
export interface ListenerRuleConfigurationSpecActionsAuthenticateOIDCConfig {
  /** at most 10 keys */
  authenticationRequestExtraParams?: { [k: string]: string };
  authorizationEndpoint: string;
  issuer: string;
  /** @default "authenticate" */
  onUnauthenticatedRequest?: "deny" | "allow" | "authenticate";
  /** @default "openid" */
  scope?: string;
  secret: ListenerRuleConfigurationSpecActionsAuthenticateOIDCConfigSecret;
  /** @default "AWSELBAuthSessionCookie" */
  sessionCookieName?: string;
  /**
   * 1 … 604800
   * @default 604800
   */
  sessionTimeout?: number;
  tokenEndpoint: string;
  useExistingClientSecret?: boolean;
  userInfoEndpoint: string;
}
export interface ListenerRuleConfigurationSpecActionsFixedResponseConfig {
  /** @default "text/plain" */
  contentType?: "text/plain" | "text/css" | "text/html" | "application/javascript" | "application/json";
  messageBody?: string;
  /** rule: `(self >= 200 && self <= 299) || (self >= 400 && self <= 599)` */
  statusCode: number;
}
export interface ListenerRuleConfigurationSpecActionsForwardConfig {
  targetGroupStickinessConfig?: ListenerRuleConfigurationSpecActionsForwardConfigTargetGroupStickinessConfig;
}
export interface ListenerRuleConfigurationSpecActionsJwtValidationConfig {
  additionalClaims?: readonly ListenerRuleConfigurationSpecActionsJwtValidationConfigAdditionalClaims[];
  /** at most 256 characters */
  issuer: string;
  /** at most 256 characters */
  jwksEndpoint: string;
}
export interface ListenerRuleConfigurationSpecActionsRedirectConfig {
  /** @default "#{query}" */
  query?: string;
}
export interface ListenerRuleConfigurationSpecConditionsSourceIPConfig {
  /** at least 1 item */
  values: readonly string[];
}
export interface ListenerRuleConfigurationSpecActionsAuthenticateOIDCConfigSecret {
  name: string;
}
export interface ListenerRuleConfigurationSpecActionsForwardConfigTargetGroupStickinessConfig {
  /**
   * 1 … 604800
   * @default 3600
   */
  durationSeconds?: number;
  enabled?: boolean;
}
export interface ListenerRuleConfigurationSpecActionsJwtValidationConfigAdditionalClaims {
  format: "single-string" | "string-array" | "space-separated-values";
  /** at least 1 character */
  name: string;
  /**
   * 1 … 10 items
   * each: at most 256 characters
   */
  values: readonly string[];
}
/**
 * `gateway.k8s.aws/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/aws-load-balancer-controller
 */
export declare class ListenerRuleConfigurationV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ListenerRuleConfigurationV1Beta1Props): { [K in keyof ListenerRuleConfigurationV1Beta1Props]: ListenerRuleConfigurationV1Beta1Props[K] } & { apiVersion: 'gateway.k8s.aws/v1beta1'; kind: 'ListenerRuleConfiguration' };
  constructor(scope: Construct, id: string, props?: ListenerRuleConfigurationV1Beta1Props);
}
export interface ListenerRuleConfigurationV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: ListenerRuleConfigurationSpec;
}
/**
 * `gateway.k8s.aws/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/aws-load-balancer-controller
 */
export declare class LoadBalancerConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LoadBalancerConfigurationProps): { [K in keyof LoadBalancerConfigurationProps]: LoadBalancerConfigurationProps[K] } & { apiVersion: 'gateway.k8s.aws/v1'; kind: 'LoadBalancerConfiguration' };
  constructor(scope: Construct, id: string, props?: LoadBalancerConfigurationProps);
}
export interface LoadBalancerConfigurationProps {
  metadata?: ObjectMeta;
  spec?: LoadBalancerConfigurationSpec;
}
export interface LoadBalancerConfigurationSpec {
  customerOwnedIpv4Pool?: string;
  defaultTargetGroupConfiguration?: LoadBalancerConfigurationSpecDefaultTargetGroupConfiguration;
  disableSecurityGroup?: boolean;
  enableICMP?: boolean;
  enforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: string;
  ipAddressType?: "ipv4" | "dualstack" | "dualstack-without-public-ipv4";
  ipv4IPAMPoolId?: string;
  listenerConfigurations?: readonly LoadBalancerConfigurationSpecListenerConfigurations[];
  loadBalancerAttributes?: readonly LoadBalancerConfigurationSpecLoadBalancerAttributes[];
  /** 1 … 32 characters */
  loadBalancerName?: string;
  loadBalancerSubnets?: readonly LoadBalancerConfigurationSpecLoadBalancerSubnets[];
  loadBalancerSubnetsSelector?: { [k: string]: readonly string[] };
  manageBackendSecurityGroupRules?: boolean;
  mergingMode?: "prefer-gateway" | "prefer-gateway-class";
  minimumLoadBalancerCapacity?: LoadBalancerConfigurationSpecMinimumLoadBalancerCapacity;
  scheme?: "internal" | "internet-facing";
  securityGroupPrefixes?: readonly string[];
  securityGroups?: readonly string[];
  shieldConfiguration?: LoadBalancerConfigurationSpecShieldConfiguration;
  sourceRanges?: readonly string[];
  tags?: { [k: string]: string };
  wafV2?: LoadBalancerConfigurationSpecWafV2;
}
export interface LoadBalancerConfigurationSpecDefaultTargetGroupConfiguration {
  name: string;
}
export interface LoadBalancerConfigurationSpecListenerConfigurations {
  /** @default "None" */
  alpnPolicy?: "HTTP1Only" | "HTTP2Only" | "HTTP2Optional" | "HTTP2Preferred" | "None";
  certificates?: readonly string[];
  defaultCertificate?: string;
  listenerAttributes?: readonly LoadBalancerConfigurationSpecLoadBalancerAttributes[];
  mutualAuthentication?: LoadBalancerConfigurationSpecListenerConfigurationsMutualAuthentication;
  /** pattern `^(HTTP|HTTPS|TLS|TCP|UDP|TCP_UDP)?:(6553[0-5]|655[0-2]\d|65[0-4]\d{2}|6[0-4]\d{3}|[1-5]\d{4}|[1-9]\d{0,3})?$` */
  protocolPort: string;
  quicEnabled?: boolean;
  sslPolicy?: string;
  targetGroupStickiness?: boolean;
}
export interface LoadBalancerConfigurationSpecLoadBalancerAttributes {
  key: string;
  value: string;
}
export interface LoadBalancerConfigurationSpecLoadBalancerSubnets {
  eipAllocation?: string;
  identifier?: string;
  ipv6Allocation?: string;
  privateIPv4Allocation?: string;
  sourceNatIPv6Prefix?: string;
}
export interface LoadBalancerConfigurationSpecMinimumLoadBalancerCapacity {
  capacityUnits: number;
}
export interface LoadBalancerConfigurationSpecShieldConfiguration {
  enabled?: boolean;
}
export interface LoadBalancerConfigurationSpecWafV2 {
  webACL: string;
}
/**
 * rule: `!(self.mode == 'verify' && !has(self.trustStore))`
 * rule: `!(self.mode != 'verify' && has(self.trustStore))`
 * rule: `!(self.mode != 'verify' && has(self.ignoreClientCertificateExpiry))`
 * rule: `!(self.mode != 'verify' && has(self.advertiseTrustStoreCaNames))`
 */
export interface LoadBalancerConfigurationSpecListenerConfigurationsMutualAuthentication {
  advertiseTrustStoreCaNames?: "on" | "off";
  ignoreClientCertificateExpiry?: boolean;
  mode: "off" | "passthrough" | "verify";
  trustStore?: string;
}
/**
 * `gateway.k8s.aws/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/aws-load-balancer-controller
 */
export declare class LoadBalancerConfigurationV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LoadBalancerConfigurationV1Beta1Props): { [K in keyof LoadBalancerConfigurationV1Beta1Props]: LoadBalancerConfigurationV1Beta1Props[K] } & { apiVersion: 'gateway.k8s.aws/v1beta1'; kind: 'LoadBalancerConfiguration' };
  constructor(scope: Construct, id: string, props?: LoadBalancerConfigurationV1Beta1Props);
}
export interface LoadBalancerConfigurationV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: LoadBalancerConfigurationSpec;
}
/**
 * `gateway.k8s.aws/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/aws-load-balancer-controller
 */
export declare class TargetGroupConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TargetGroupConfigurationProps): { [K in keyof TargetGroupConfigurationProps]: TargetGroupConfigurationProps[K] } & { apiVersion: 'gateway.k8s.aws/v1'; kind: 'TargetGroupConfiguration' };
  constructor(scope: Construct, id: string, props?: TargetGroupConfigurationProps);
}
export interface TargetGroupConfigurationProps {
  metadata?: ObjectMeta;
  spec?: TargetGroupConfigurationSpec;
}
export interface TargetGroupConfigurationSpec {
  defaultConfiguration?: TargetGroupConfigurationSpecDefaultConfiguration;
  routeConfigurations?: readonly TargetGroupConfigurationSpecRouteConfigurations[];
  targetReference?: TargetGroupConfigurationSpecTargetReference;
}
export interface TargetGroupConfigurationSpecDefaultConfiguration {
  enableMultiCluster?: boolean;
  healthCheckConfig?: TargetGroupConfigurationSpecDefaultConfigurationHealthCheckConfig;
  ipAddressType?: "ipv4" | "ipv6";
  /** → labels of a Node */
  nodeSelector?: LabelSelector;
  protocol?: "HTTP" | "HTTPS" | "TCP" | "TLS" | "UDP" | "TCP_UDP";
  protocolVersion?: "HTTP1" | "HTTP2" | "GRPC";
  tags?: { [k: string]: string };
  targetControlPort?: number;
  targetGroupAttributes?: readonly TargetGroupConfigurationSpecDefaultConfigurationTargetGroupAttributes[];
  targetGroupName?: string;
  targetType?: "instance" | "ip";
}
export interface TargetGroupConfigurationSpecRouteConfigurations {
  routeIdentifier: TargetGroupConfigurationSpecRouteConfigurationsRouteIdentifier;
  targetGroupProps: TargetGroupConfigurationSpecDefaultConfiguration;
}
export interface TargetGroupConfigurationSpecTargetReference {
  group?: string;
  /** @default "Service" */
  kind?: string;
  name: string;
}
export interface TargetGroupConfigurationSpecDefaultConfigurationHealthCheckConfig {
  healthCheckInterval?: number;
  healthCheckPath?: string;
  healthCheckPort?: string;
  healthCheckProtocol?: "HTTP" | "HTTPS" | "TCP";
  healthCheckTimeout?: number;
  healthyThresholdCount?: number;
  matcher?: TargetGroupConfigurationSpecDefaultConfigurationHealthCheckConfigMatcher;
  unhealthyThresholdCount?: number;
}
export interface TargetGroupConfigurationSpecDefaultConfigurationTargetGroupAttributes {
  key: string;
  value: string;
}
export interface TargetGroupConfigurationSpecRouteConfigurationsRouteIdentifier {
  kind?: string;
  name?: string;
  namespace?: string;
}
export interface TargetGroupConfigurationSpecDefaultConfigurationHealthCheckConfigMatcher {
  grpcCode?: string;
  httpCode?: string;
}
/**
 * `gateway.k8s.aws/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/aws-load-balancer-controller
 */
export declare class TargetGroupConfigurationV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TargetGroupConfigurationV1Beta1Props): { [K in keyof TargetGroupConfigurationV1Beta1Props]: TargetGroupConfigurationV1Beta1Props[K] } & { apiVersion: 'gateway.k8s.aws/v1beta1'; kind: 'TargetGroupConfiguration' };
  constructor(scope: Construct, id: string, props?: TargetGroupConfigurationV1Beta1Props);
}
export interface TargetGroupConfigurationV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: TargetGroupConfigurationSpec;
}

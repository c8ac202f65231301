// Machine-written by `npx projen generate` from azure-agic main 2026-03-24 (github:Azure/application-gateway-kubernetes-ingress@f42103da8b3dc38acd34c9c0b104aab5622a21a7, digest aa80eb12be22572e751c5f7deeb404a6): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';
import { IngressTLS, ServiceBackendPort } from './kubernetes/networking/v1';

/**
 * `appgw.ingress.azure.io/v1beta1`, cluster-scoped
 * @see https://github.com/Azure/application-gateway-kubernetes-ingress
 */
export declare class AzureApplicationGatewayBackendPool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AzureApplicationGatewayBackendPoolProps): { [K in keyof AzureApplicationGatewayBackendPoolProps]: AzureApplicationGatewayBackendPoolProps[K] } & { apiVersion: 'appgw.ingress.azure.io/v1beta1'; kind: 'AzureApplicationGatewayBackendPool' };
  constructor(scope: Construct, id: string, props?: AzureApplicationGatewayBackendPoolProps);
}
export interface AzureApplicationGatewayBackendPoolProps {
  metadata?: ObjectMeta;
  spec?: AzureApplicationGatewayBackendPoolSpec;
}
export interface AzureApplicationGatewayBackendPoolSpec {
  backendAddressPools?: readonly AzureApplicationGatewayBackendPoolSpecBackendAddressPools[];
}
export interface AzureApplicationGatewayBackendPoolSpecBackendAddressPools {
  backendAddresses?: readonly AzureApplicationGatewayBackendPoolSpecBackendAddressPoolsBackendAddresses[];
  name?: string;
}
export interface AzureApplicationGatewayBackendPoolSpecBackendAddressPoolsBackendAddresses {
  ipAddress?: string;
}
/**
 * `appgw.ingress.azure.io/v1beta1`, cluster-scoped
 * @see https://github.com/Azure/application-gateway-kubernetes-ingress
 */
export declare class AzureApplicationGatewayInstanceUpdateStatus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AzureApplicationGatewayInstanceUpdateStatusProps): { [K in keyof AzureApplicationGatewayInstanceUpdateStatusProps]: AzureApplicationGatewayInstanceUpdateStatusProps[K] } & { apiVersion: 'appgw.ingress.azure.io/v1beta1'; kind: 'AzureApplicationGatewayInstanceUpdateStatus' };
  constructor(scope: Construct, id: string, props?: AzureApplicationGatewayInstanceUpdateStatusProps);
}
export interface AzureApplicationGatewayInstanceUpdateStatusProps {
  metadata?: ObjectMeta;
  spec?: AzureApplicationGatewayInstanceUpdateStatusSpec;
}
export interface AzureApplicationGatewayInstanceUpdateStatusSpec {
  currentAppliedBackendPoolResourceVersion?: string;
  desiredBackendPoolResourceVersion?: string;
  errorCode?: string;
  instanceCount?: number;
  instanceID?: string;
  lastCheckInTime?: string;
}
/**
 * `appgw.ingress.azure.io/v1beta1`, namespaced
 * @see https://github.com/Azure/application-gateway-kubernetes-ingress
 */
export declare class AzureApplicationGatewayRewrite extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AzureApplicationGatewayRewriteProps): { [K in keyof AzureApplicationGatewayRewriteProps]: AzureApplicationGatewayRewriteProps[K] } & { apiVersion: 'appgw.ingress.azure.io/v1beta1'; kind: 'AzureApplicationGatewayRewrite' };
  constructor(scope: Construct, id: string, props?: AzureApplicationGatewayRewriteProps);
}
export interface AzureApplicationGatewayRewriteProps {
  metadata?: ObjectMeta;
  spec?: AzureApplicationGatewayRewriteSpec;
}
export interface AzureApplicationGatewayRewriteSpec {
  /** at least 1 item */
  rewriteRules?: readonly AzureApplicationGatewayRewriteSpecRewriteRules[];
}
export interface AzureApplicationGatewayRewriteSpecRewriteRules {
  actions?: AzureApplicationGatewayRewriteSpecRewriteRulesActions;
  conditions?: readonly AzureApplicationGatewayRewriteSpecRewriteRulesConditions[];
  name?: string;
  ruleSequence?: number;
}
export interface AzureApplicationGatewayRewriteSpecRewriteRulesActions {
  requestHeaderConfigurations?: readonly AzureApplicationGatewayRewriteSpecRewriteRulesActionsRequestHeaderConfigurations[];
  responseHeaderConfigurations?: readonly AzureApplicationGatewayRewriteSpecRewriteRulesActionsRequestHeaderConfigurations[];
  urlConfiguration?: AzureApplicationGatewayRewriteSpecRewriteRulesActionsUrlConfiguration;
}
export interface AzureApplicationGatewayRewriteSpecRewriteRulesConditions {
  ignoreCase?: boolean;
  negate?: boolean;
  pattern?: string;
  variable?: string;
}
export interface AzureApplicationGatewayRewriteSpecRewriteRulesActionsRequestHeaderConfigurations {
  /** pattern `^set$|^delete$` */
  actionType?: string;
  headerName?: string;
  headerValue?: string;
}
export interface AzureApplicationGatewayRewriteSpecRewriteRulesActionsUrlConfiguration {
  modifiedPath?: string;
  modifiedQueryString?: string;
  reroute?: boolean;
}
/**
 * `appgw.ingress.azure.io/v1beta1`, namespaced
 * @see https://github.com/Azure/application-gateway-kubernetes-ingress
 */
export declare class LoadDistributionPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LoadDistributionPolicyProps): { [K in keyof LoadDistributionPolicyProps]: LoadDistributionPolicyProps[K] } & { apiVersion: 'appgw.ingress.azure.io/v1beta1'; kind: 'LoadDistributionPolicy' };
  constructor(scope: Construct, id: string, props?: LoadDistributionPolicyProps);
}
export interface LoadDistributionPolicyProps {
  metadata?: ObjectMeta;
  spec?: LoadDistributionPolicySpec;
}
export interface LoadDistributionPolicySpec {
  /** at least 1 item */
  targets?: readonly LoadDistributionPolicySpecTargets[];
}
export interface LoadDistributionPolicySpecTargets {
  backend?: LoadDistributionPolicySpecTargetsBackend;
  /**
   * pattern `^active$|^passive$`
   * @default "active"
   */
  role?: string;
  /**
   * 0 … 1000
   * @default 1
   */
  weight?: number;
}
export interface LoadDistributionPolicySpecTargetsBackend {
  service?: LoadDistributionPolicySpecTargetsBackendService;
}
export interface LoadDistributionPolicySpecTargetsBackendService {
  name?: string;
  port?: ServiceBackendPort;
}
/**
 * `appgw.ingress.k8s.io/v1`, namespaced
 * @see https://github.com/Azure/application-gateway-kubernetes-ingress
 */
export declare class AzureIngressProhibitedTarget extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AzureIngressProhibitedTargetProps): { [K in keyof AzureIngressProhibitedTargetProps]: AzureIngressProhibitedTargetProps[K] } & { apiVersion: 'appgw.ingress.k8s.io/v1'; kind: 'AzureIngressProhibitedTarget' };
  constructor(scope: Construct, id: string, props?: AzureIngressProhibitedTargetProps);
}
export interface AzureIngressProhibitedTargetProps {
  metadata?: ObjectMeta;
  spec?: AzureIngressProhibitedTargetSpec;
}
export interface AzureIngressProhibitedTargetSpec {
  hostname?: string;
  /** each: pattern `^\/(?:.+\/)?\*$` */
  paths?: readonly string[];
}
/**
 * `networking.aks.io/v1alpha1`, namespaced
 * @see https://github.com/Azure/application-gateway-kubernetes-ingress
 */
export declare class MultiClusterIngress extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MultiClusterIngressProps): { [K in keyof MultiClusterIngressProps]: MultiClusterIngressProps[K] } & { apiVersion: 'networking.aks.io/v1alpha1'; kind: 'MultiClusterIngress' };
  constructor(scope: Construct, id: string, props?: MultiClusterIngressProps);
}
export interface MultiClusterIngressProps {
  metadata?: ObjectMeta;
  spec?: MultiClusterIngressSpec;
}
export interface MultiClusterIngressSpec {
  template?: MultiClusterIngressSpecTemplate;
}
export interface MultiClusterIngressSpecTemplate {
  defaultBackend?: MultiClusterIngressSpecTemplateDefaultBackend;
  /** → IngressClass */
  ingressClassName?: string;
  rules?: readonly MultiClusterIngressSpecTemplateRules[];
  tls?: readonly IngressTLS[];
}
export interface MultiClusterIngressSpecTemplateDefaultBackend {
  resource?: MultiClusterIngressSpecTemplateDefaultBackendResource;
  service?: MultiClusterIngressSpecTemplateDefaultBackendService;
}
export interface MultiClusterIngressSpecTemplateRules {
  host?: string;
  http?: MultiClusterIngressSpecTemplateRulesHttp;
}
export interface MultiClusterIngressSpecTemplateDefaultBackendResource {
  apiGroup?: string;
  kind?: string;
  name?: string;
}
export interface MultiClusterIngressSpecTemplateDefaultBackendService {
  name?: string;
  port?: ServiceBackendPort;
}
export interface MultiClusterIngressSpecTemplateRulesHttp {
  paths?: readonly MultiClusterIngressSpecTemplateRulesHttpPaths[];
}
export interface MultiClusterIngressSpecTemplateRulesHttpPaths {
  backend?: MultiClusterIngressSpecTemplateDefaultBackend;
  path?: string;
  pathType?: string;
}
/**
 * `networking.aks.io/v1alpha1`, namespaced
 * @see https://github.com/Azure/application-gateway-kubernetes-ingress
 */
export declare class MultiClusterService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MultiClusterServiceProps): { [K in keyof MultiClusterServiceProps]: MultiClusterServiceProps[K] } & { apiVersion: 'networking.aks.io/v1alpha1'; kind: 'MultiClusterService' };
  constructor(scope: Construct, id: string, props?: MultiClusterServiceProps);
}
export interface MultiClusterServiceProps {
  metadata?: ObjectMeta;
  spec?: MultiClusterServiceSpec;
}
export interface MultiClusterServiceSpec {
  clusterSet?: string;
  ports?: readonly MultiClusterServiceSpecPorts[];
  selector?: LabelSelector;
}
export interface MultiClusterServiceSpecPorts {
  name?: string;
  port?: number;
  protocol?: string;
  targetPort?: number;
}

// Machine-written by `npx projen generate` from keda-http-add-on v0.15.0 (github:kedacore/http-add-on@4ea8a863bd7c16464dc5afbe9ebc8a26e563fac0, digest 4d0608d99ca15eca099b64ebbcb0541e): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `http.keda.sh/v1alpha1`, namespaced
 * @see https://github.com/kedacore/http-add-on
 */
export declare class HTTPScaledObject extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HTTPScaledObjectProps): { [K in keyof HTTPScaledObjectProps]: HTTPScaledObjectProps[K] } & { apiVersion: 'http.keda.sh/v1alpha1'; kind: 'HTTPScaledObject' };
  constructor(scope: Construct, id: string, props?: HTTPScaledObjectProps);
}
export interface HTTPScaledObjectProps {
  metadata?: ObjectMeta;
  spec?: HTTPScaledObjectSpec;
}
export interface HTTPScaledObjectSpec {
  coldStartTimeoutFailoverRef?: HTTPScaledObjectSpecColdStartTimeoutFailoverRef;
  /** one per `name` */
  headers?: readonly HTTPScaledObjectSpecHeaders[];
  hosts?: readonly string[];
  initialCooldownPeriod?: number;
  pathPrefixes?: readonly string[];
  replicas?: HTTPScaledObjectSpecReplicas;
  scaleTargetRef: HTTPScaledObjectSpecScaleTargetRef;
  scaledownPeriod?: number;
  scalingMetric?: HTTPScaledObjectSpecScalingMetric;
  targetPendingRequests?: number;
  timeouts?: HTTPScaledObjectSpecTimeouts;
}
/** rule: `has(self.portName) != has(self.port)` */
export interface HTTPScaledObjectSpecColdStartTimeoutFailoverRef {
  port?: number;
  portName?: string;
  service: string;
  /** @default 30 */
  timeoutSeconds?: number;
}
export interface HTTPScaledObjectSpecHeaders {
  /** at least 1 character */
  name: string;
  value?: string;
}
export interface HTTPScaledObjectSpecReplicas {
  max?: number;
  min?: number;
}
/** rule: `has(self.portName) != has(self.port)` */
export interface HTTPScaledObjectSpecScaleTargetRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  port?: number;
  portName?: string;
  service: string;
}
export interface HTTPScaledObjectSpecScalingMetric {
  concurrency?: HTTPScaledObjectSpecScalingMetricConcurrency;
  requestRate?: HTTPScaledObjectSpecScalingMetricRequestRate;
}
export interface HTTPScaledObjectSpecTimeouts {
  conditionWait?: string;
  responseHeader?: string;
}
export interface HTTPScaledObjectSpecScalingMetricConcurrency {
  /** @default 100 */
  targetValue?: number;
}
export interface HTTPScaledObjectSpecScalingMetricRequestRate {
  /** @default "1s" */
  granularity?: string;
  /** @default 100 */
  targetValue?: number;
  /** @default "1m" */
  window?: string;
}
/**
 * `http.keda.sh/v1beta1`, namespaced
 * @see https://github.com/kedacore/http-add-on
 */
export declare class InterceptorRoute extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: InterceptorRouteProps): { [K in keyof InterceptorRouteProps]: InterceptorRouteProps[K] } & { apiVersion: 'http.keda.sh/v1beta1'; kind: 'InterceptorRoute' };
  constructor(scope: Construct, id: string, props: InterceptorRouteProps);
}
export interface InterceptorRouteProps {
  metadata?: ObjectMeta;
  spec: InterceptorRouteSpec;
}
export interface InterceptorRouteSpec {
  coldStart?: InterceptorRouteSpecColdStart;
  rules?: readonly InterceptorRouteSpecRules[];
  scalingMetric: InterceptorRouteSpecScalingMetric;
  target: InterceptorRouteSpecTarget;
  timeouts?: InterceptorRouteSpecTimeouts;
}
/** rule: `has(self.fallback) || has(self.placeholder)` */
export interface InterceptorRouteSpecColdStart {
  fallback?: InterceptorRouteSpecColdStartFallback;
  placeholder?: InterceptorRouteSpecColdStartPlaceholder;
}
export interface InterceptorRouteSpecRules {
  /** one per `name` */
  headers?: readonly InterceptorRouteSpecRulesHeaders[];
  /** no duplicates */
  hosts?: readonly string[];
  paths?: readonly InterceptorRouteSpecRulesPaths[];
}
/** rule: `has(self.concurrency) || has(self.requestRate)` */
export interface InterceptorRouteSpecScalingMetric {
  concurrency?: InterceptorRouteSpecScalingMetricConcurrency;
  requestRate?: InterceptorRouteSpecScalingMetricRequestRate;
}
/** rule: `has(self.port) != has(self.portName)` */
export interface InterceptorRouteSpecTarget {
  /** 1 … 65535 */
  port?: number;
  /** at least 1 character */
  portName?: string;
  /** at least 1 character */
  service: string;
}
export interface InterceptorRouteSpecTimeouts {
  readiness?: string;
  request?: string;
  responseHeader?: string;
}
export interface InterceptorRouteSpecColdStartFallback {
  service: InterceptorRouteSpecColdStartFallbackService;
}
export interface InterceptorRouteSpecColdStartPlaceholder {
  response: InterceptorRouteSpecColdStartPlaceholderResponse;
}
export interface InterceptorRouteSpecRulesHeaders {
  /** at least 1 character */
  name: string;
  value?: string;
}
export interface InterceptorRouteSpecRulesPaths {
  /** at least 1 character */
  value: string;
}
export interface InterceptorRouteSpecScalingMetricConcurrency {
  /** at least 1 */
  targetValue: number;
}
export interface InterceptorRouteSpecScalingMetricRequestRate {
  /** @default "1s" */
  granularity?: string;
  /** at least 1 */
  targetValue: number;
  /** @default "1m" */
  window?: string;
}
/** rule: `has(self.port) != has(self.portName)` */
export interface InterceptorRouteSpecColdStartFallbackService {
  /** at least 1 character */
  name: string;
  /** 1 … 65535 */
  port?: number;
  /** at least 1 character */
  portName?: string;
}
/** rule: `!(has(self.body) && has(self.bodyFromConfigMap))` */
export interface InterceptorRouteSpecColdStartPlaceholderResponse {
  /** at most 32768 characters */
  body?: string;
  bodyFromConfigMap?: InterceptorRouteSpecColdStartPlaceholderResponseBodyFromConfigMap;
  headers?: { [k: string]: string };
  /**
   * 100 … 599
   * @default 503
   */
  statusCode?: number;
}
export interface InterceptorRouteSpecColdStartPlaceholderResponseBodyFromConfigMap {
  key?: string;
  /** at least 1 character */
  name: string;
}

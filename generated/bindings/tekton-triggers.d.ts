// Machine-written by `npx projen generate` from tekton-triggers v0.37.0 (github:tektoncd/triggers@72d276a2174023d0db81db9ee84bd18e2874da3b, digest 5963e6844b4d37b65721cfadf13643d2): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `triggers.tekton.dev/v1alpha1`, cluster-scoped
 * @see https://github.com/tektoncd/triggers
 */
export declare class ClusterInterceptor extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterInterceptorProps): { [K in keyof ClusterInterceptorProps]: ClusterInterceptorProps[K] } & { apiVersion: 'triggers.tekton.dev/v1alpha1'; kind: 'ClusterInterceptor' };
  constructor(scope: Construct, id: string, props?: ClusterInterceptorProps);
}
export interface ClusterInterceptorProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `triggers.tekton.dev/v1beta1`, cluster-scoped
 * @see https://github.com/tektoncd/triggers
 */
export declare class ClusterTriggerBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterTriggerBindingProps): { [K in keyof ClusterTriggerBindingProps]: ClusterTriggerBindingProps[K] } & { apiVersion: 'triggers.tekton.dev/v1beta1'; kind: 'ClusterTriggerBinding' };
  constructor(scope: Construct, id: string, props?: ClusterTriggerBindingProps);
}
export interface ClusterTriggerBindingProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `triggers.tekton.dev/v1alpha1`, cluster-scoped
 * @see https://github.com/tektoncd/triggers
 */
export declare class ClusterTriggerBindingV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterTriggerBindingV1Alpha1Props): { [K in keyof ClusterTriggerBindingV1Alpha1Props]: ClusterTriggerBindingV1Alpha1Props[K] } & { apiVersion: 'triggers.tekton.dev/v1alpha1'; kind: 'ClusterTriggerBinding' };
  constructor(scope: Construct, id: string, props?: ClusterTriggerBindingV1Alpha1Props);
}
export interface ClusterTriggerBindingV1Alpha1Props {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `triggers.tekton.dev/v1beta1`, namespaced
 * @see https://github.com/tektoncd/triggers
 */
export declare class EventListener extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EventListenerProps): { [K in keyof EventListenerProps]: EventListenerProps[K] } & { apiVersion: 'triggers.tekton.dev/v1beta1'; kind: 'EventListener' };
  constructor(scope: Construct, id: string, props?: EventListenerProps);
}
export interface EventListenerProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `triggers.tekton.dev/v1alpha1`, namespaced
 * @see https://github.com/tektoncd/triggers
 */
export declare class EventListenerV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EventListenerV1Alpha1Props): { [K in keyof EventListenerV1Alpha1Props]: EventListenerV1Alpha1Props[K] } & { apiVersion: 'triggers.tekton.dev/v1alpha1'; kind: 'EventListener' };
  constructor(scope: Construct, id: string, props?: EventListenerV1Alpha1Props);
}
export interface EventListenerV1Alpha1Props {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `triggers.tekton.dev/v1alpha1`, namespaced
 * @see https://github.com/tektoncd/triggers
 */
export declare class Interceptor extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: InterceptorProps): { [K in keyof InterceptorProps]: InterceptorProps[K] } & { apiVersion: 'triggers.tekton.dev/v1alpha1'; kind: 'Interceptor' };
  constructor(scope: Construct, id: string, props?: InterceptorProps);
}
export interface InterceptorProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `triggers.tekton.dev/v1beta1`, namespaced
 * @see https://github.com/tektoncd/triggers
 */
export declare class Trigger extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TriggerProps): { [K in keyof TriggerProps]: TriggerProps[K] } & { apiVersion: 'triggers.tekton.dev/v1beta1'; kind: 'Trigger' };
  constructor(scope: Construct, id: string, props?: TriggerProps);
}
export interface TriggerProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `triggers.tekton.dev/v1alpha1`, namespaced
 * @see https://github.com/tektoncd/triggers
 */
export declare class TriggerV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TriggerV1Alpha1Props): { [K in keyof TriggerV1Alpha1Props]: TriggerV1Alpha1Props[K] } & { apiVersion: 'triggers.tekton.dev/v1alpha1'; kind: 'Trigger' };
  constructor(scope: Construct, id: string, props?: TriggerV1Alpha1Props);
}
export interface TriggerV1Alpha1Props {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `triggers.tekton.dev/v1beta1`, namespaced
 * @see https://github.com/tektoncd/triggers
 */
export declare class TriggerBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TriggerBindingProps): { [K in keyof TriggerBindingProps]: TriggerBindingProps[K] } & { apiVersion: 'triggers.tekton.dev/v1beta1'; kind: 'TriggerBinding' };
  constructor(scope: Construct, id: string, props?: TriggerBindingProps);
}
export interface TriggerBindingProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `triggers.tekton.dev/v1alpha1`, namespaced
 * @see https://github.com/tektoncd/triggers
 */
export declare class TriggerBindingV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TriggerBindingV1Alpha1Props): { [K in keyof TriggerBindingV1Alpha1Props]: TriggerBindingV1Alpha1Props[K] } & { apiVersion: 'triggers.tekton.dev/v1alpha1'; kind: 'TriggerBinding' };
  constructor(scope: Construct, id: string, props?: TriggerBindingV1Alpha1Props);
}
export interface TriggerBindingV1Alpha1Props {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `triggers.tekton.dev/v1beta1`, namespaced
 * @see https://github.com/tektoncd/triggers
 */
export declare class TriggerTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TriggerTemplateProps): { [K in keyof TriggerTemplateProps]: TriggerTemplateProps[K] } & { apiVersion: 'triggers.tekton.dev/v1beta1'; kind: 'TriggerTemplate' };
  constructor(scope: Construct, id: string, props?: TriggerTemplateProps);
}
export interface TriggerTemplateProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `triggers.tekton.dev/v1alpha1`, namespaced
 * @see https://github.com/tektoncd/triggers
 */
export declare class TriggerTemplateV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TriggerTemplateV1Alpha1Props): { [K in keyof TriggerTemplateV1Alpha1Props]: TriggerTemplateV1Alpha1Props[K] } & { apiVersion: 'triggers.tekton.dev/v1alpha1'; kind: 'TriggerTemplate' };
  constructor(scope: Construct, id: string, props?: TriggerTemplateV1Alpha1Props);
}
export interface TriggerTemplateV1Alpha1Props {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}

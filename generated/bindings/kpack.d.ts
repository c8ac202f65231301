// Machine-written by `npx projen generate` from kpack v0.17.2 (github:buildpacks-community/kpack@bfa95d79a5b888311a182695041c49f5436211ae, digest 6edd9be8426554f9113af0395e37d08b): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `kpack.io/v1alpha2`, namespaced
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class Build extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BuildProps): { [K in keyof BuildProps]: BuildProps[K] } & { apiVersion: 'kpack.io/v1alpha2'; kind: 'Build' };
  constructor(scope: Construct, id: string, props?: BuildProps);
}
export interface BuildProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `kpack.io/v1alpha1`, namespaced
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class BuildV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BuildV1Alpha1Props): { [K in keyof BuildV1Alpha1Props]: BuildV1Alpha1Props[K] } & { apiVersion: 'kpack.io/v1alpha1'; kind: 'Build' };
  constructor(scope: Construct, id: string, props?: BuildV1Alpha1Props);
}
export interface BuildV1Alpha1Props {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `kpack.io/v1alpha2`, namespaced
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class Builder extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BuilderProps): { [K in keyof BuilderProps]: BuilderProps[K] } & { apiVersion: 'kpack.io/v1alpha2'; kind: 'Builder' };
  constructor(scope: Construct, id: string, props?: BuilderProps);
}
export interface BuilderProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `kpack.io/v1alpha1`, namespaced
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class BuilderV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BuilderV1Alpha1Props): { [K in keyof BuilderV1Alpha1Props]: BuilderV1Alpha1Props[K] } & { apiVersion: 'kpack.io/v1alpha1'; kind: 'Builder' };
  constructor(scope: Construct, id: string, props?: BuilderV1Alpha1Props);
}
export interface BuilderV1Alpha1Props {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `kpack.io/v1alpha2`, namespaced
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class Buildpack extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BuildpackProps): { [K in keyof BuildpackProps]: BuildpackProps[K] } & { apiVersion: 'kpack.io/v1alpha2'; kind: 'Buildpack' };
  constructor(scope: Construct, id: string, props?: BuildpackProps);
}
export interface BuildpackProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `kpack.io/v1alpha2`, cluster-scoped
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class ClusterBuilder extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterBuilderProps): { [K in keyof ClusterBuilderProps]: ClusterBuilderProps[K] } & { apiVersion: 'kpack.io/v1alpha2'; kind: 'ClusterBuilder' };
  constructor(scope: Construct, id: string, props?: ClusterBuilderProps);
}
export interface ClusterBuilderProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `kpack.io/v1alpha1`, cluster-scoped
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class ClusterBuilderV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterBuilderV1Alpha1Props): { [K in keyof ClusterBuilderV1Alpha1Props]: ClusterBuilderV1Alpha1Props[K] } & { apiVersion: 'kpack.io/v1alpha1'; kind: 'ClusterBuilder' };
  constructor(scope: Construct, id: string, props?: ClusterBuilderV1Alpha1Props);
}
export interface ClusterBuilderV1Alpha1Props {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `kpack.io/v1alpha2`, cluster-scoped
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class ClusterBuildpack extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterBuildpackProps): { [K in keyof ClusterBuildpackProps]: ClusterBuildpackProps[K] } & { apiVersion: 'kpack.io/v1alpha2'; kind: 'ClusterBuildpack' };
  constructor(scope: Construct, id: string, props?: ClusterBuildpackProps);
}
export interface ClusterBuildpackProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `kpack.io/v1alpha2`, cluster-scoped
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class ClusterLifecycle extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterLifecycleProps): { [K in keyof ClusterLifecycleProps]: ClusterLifecycleProps[K] } & { apiVersion: 'kpack.io/v1alpha2'; kind: 'ClusterLifecycle' };
  constructor(scope: Construct, id: string, props?: ClusterLifecycleProps);
}
export interface ClusterLifecycleProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `kpack.io/v1alpha2`, cluster-scoped
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class ClusterStack extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterStackProps): { [K in keyof ClusterStackProps]: ClusterStackProps[K] } & { apiVersion: 'kpack.io/v1alpha2'; kind: 'ClusterStack' };
  constructor(scope: Construct, id: string, props?: ClusterStackProps);
}
export interface ClusterStackProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `kpack.io/v1alpha1`, cluster-scoped
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class ClusterStackV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterStackV1Alpha1Props): { [K in keyof ClusterStackV1Alpha1Props]: ClusterStackV1Alpha1Props[K] } & { apiVersion: 'kpack.io/v1alpha1'; kind: 'ClusterStack' };
  constructor(scope: Construct, id: string, props?: ClusterStackV1Alpha1Props);
}
export interface ClusterStackV1Alpha1Props {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `kpack.io/v1alpha2`, cluster-scoped
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class ClusterStore extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterStoreProps): { [K in keyof ClusterStoreProps]: ClusterStoreProps[K] } & { apiVersion: 'kpack.io/v1alpha2'; kind: 'ClusterStore' };
  constructor(scope: Construct, id: string, props?: ClusterStoreProps);
}
export interface ClusterStoreProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `kpack.io/v1alpha1`, cluster-scoped
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class ClusterStoreV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterStoreV1Alpha1Props): { [K in keyof ClusterStoreV1Alpha1Props]: ClusterStoreV1Alpha1Props[K] } & { apiVersion: 'kpack.io/v1alpha1'; kind: 'ClusterStore' };
  constructor(scope: Construct, id: string, props?: ClusterStoreV1Alpha1Props);
}
export interface ClusterStoreV1Alpha1Props {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `kpack.io/v1alpha2`, namespaced
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class Image extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ImageProps): { [K in keyof ImageProps]: ImageProps[K] } & { apiVersion: 'kpack.io/v1alpha2'; kind: 'Image' };
  constructor(scope: Construct, id: string, props?: ImageProps);
}
export interface ImageProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `kpack.io/v1alpha1`, namespaced
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class ImageV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ImageV1Alpha1Props): { [K in keyof ImageV1Alpha1Props]: ImageV1Alpha1Props[K] } & { apiVersion: 'kpack.io/v1alpha1'; kind: 'Image' };
  constructor(scope: Construct, id: string, props?: ImageV1Alpha1Props);
}
export interface ImageV1Alpha1Props {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `kpack.io/v1alpha2`, namespaced
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class SourceResolver extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SourceResolverProps): { [K in keyof SourceResolverProps]: SourceResolverProps[K] } & { apiVersion: 'kpack.io/v1alpha2'; kind: 'SourceResolver' };
  constructor(scope: Construct, id: string, props?: SourceResolverProps);
}
export interface SourceResolverProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `kpack.io/v1alpha1`, namespaced
 * @see https://github.com/buildpacks-community/kpack
 */
export declare class SourceResolverV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SourceResolverV1Alpha1Props): { [K in keyof SourceResolverV1Alpha1Props]: SourceResolverV1Alpha1Props[K] } & { apiVersion: 'kpack.io/v1alpha1'; kind: 'SourceResolver' };
  constructor(scope: Construct, id: string, props?: SourceResolverV1Alpha1Props);
}
export interface SourceResolverV1Alpha1Props {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}

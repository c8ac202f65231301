// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from '../meta/v1';

/**
 * `authentication.k8s.io/v1`, cluster-scoped
 * @since Kubernetes 1.28
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#selfsubjectreview-v1-authentication-k8s-io
 */
export declare class SelfSubjectReview extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SelfSubjectReviewProps): { [K in keyof SelfSubjectReviewProps]: SelfSubjectReviewProps[K] } & { apiVersion: 'authentication.k8s.io/v1'; kind: 'SelfSubjectReview' };
  constructor(scope: Construct, id: string, props?: SelfSubjectReviewProps);
}
export interface SelfSubjectReviewProps {
  metadata?: ObjectMeta;
  status?: SelfSubjectReviewStatus;
}
/**
 * `authentication.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#tokenreview-v1-authentication-k8s-io
 */
export declare class TokenReview extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: TokenReviewProps): { [K in keyof TokenReviewProps]: TokenReviewProps[K] } & { apiVersion: 'authentication.k8s.io/v1'; kind: 'TokenReview' };
  constructor(scope: Construct, id: string, props: TokenReviewProps);
}
export interface TokenReviewProps {
  metadata?: ObjectMeta;
  spec: TokenReviewSpec;
  status?: TokenReviewStatus;
}
export interface SelfSubjectReviewStatus {
  userInfo?: UserInfo;
}
export interface TokenReviewSpec {
  audiences?: readonly string[];
  token: string;
}
export interface TokenReviewStatus {
  audiences?: readonly string[];
  authenticated?: boolean;
  error?: string;
  user?: UserInfo;
}
export interface UserInfo {
  extra?: { [k: string]: readonly string[] };
  groups?: readonly string[];
  uid?: string;
  username?: string;
}

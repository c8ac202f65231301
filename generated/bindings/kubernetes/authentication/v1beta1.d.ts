// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { UserInfo } from './v1';
import { ObjectMeta } from '../meta/v1';

/**
 * `authentication.k8s.io/v1beta1`, cluster-scoped
 * served with `--runtime-config` 1.27 … 1.32
 * @until Kubernetes 1.32
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.32/#selfsubjectreview-v1beta1-authentication-k8s-io
 */
export declare class SelfSubjectReview extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SelfSubjectReviewProps): { [K in keyof SelfSubjectReviewProps]: SelfSubjectReviewProps[K] } & { apiVersion: 'authentication.k8s.io/v1beta1'; kind: 'SelfSubjectReview' };
  constructor(scope: Construct, id: string, props?: SelfSubjectReviewProps);
}
export interface SelfSubjectReviewProps {
  metadata?: ObjectMeta;
  status?: SelfSubjectReviewStatus;
}
export interface SelfSubjectReviewStatus {
  userInfo?: UserInfo;
}

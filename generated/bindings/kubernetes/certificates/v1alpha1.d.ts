// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from '../meta/v1';

/**
 * `certificates.k8s.io/v1alpha1`, cluster-scoped
 * served with a feature gate 1.27 … 1.36
 * @until Kubernetes 1.36
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#clustertrustbundle-v1alpha1-certificates-k8s-io
 */
export declare class ClusterTrustBundle extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterTrustBundleProps): { [K in keyof ClusterTrustBundleProps]: ClusterTrustBundleProps[K] } & { apiVersion: 'certificates.k8s.io/v1alpha1'; kind: 'ClusterTrustBundle' };
  constructor(scope: Construct, id: string, props: ClusterTrustBundleProps);
}
export interface ClusterTrustBundleProps {
  metadata?: ObjectMeta;
  spec: ClusterTrustBundleSpec;
}
/**
 * `certificates.k8s.io/v1alpha1`, namespaced
 * served with a feature gate in 1.34
 * @since Kubernetes 1.34
 * @until Kubernetes 1.34
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.34/#podcertificaterequest-v1alpha1-certificates-k8s-io
 */
export declare class PodCertificateRequest extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PodCertificateRequestProps): { [K in keyof PodCertificateRequestProps]: PodCertificateRequestProps[K] } & { apiVersion: 'certificates.k8s.io/v1alpha1'; kind: 'PodCertificateRequest' };
  constructor(scope: Construct, id: string, props: PodCertificateRequestProps);
}
export interface PodCertificateRequestProps {
  metadata?: ObjectMeta;
  spec: PodCertificateRequestSpec;
}
export interface ClusterTrustBundleSpec {
  signerName?: string;
  trustBundle: string;
}
export interface PodCertificateRequestSpec {
  /** @default 86400 */
  maxExpirationSeconds?: number;
  /** → Node */
  nodeName: string;
  nodeUID: string;
  /** format byte */
  pkixPublicKey: string;
  podName: string;
  podUID: string;
  /** format byte */
  proofOfPossession: string;
  /** → ServiceAccount */
  serviceAccountName: string;
  serviceAccountUID: string;
  signerName: string;
}

// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { Condition, ObjectMeta } from '../meta/v1';

/**
 * `certificates.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#certificatesigningrequest-v1-certificates-k8s-io
 */
export declare class CertificateSigningRequest extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CertificateSigningRequestProps): { [K in keyof CertificateSigningRequestProps]: CertificateSigningRequestProps[K] } & { apiVersion: 'certificates.k8s.io/v1'; kind: 'CertificateSigningRequest' };
  constructor(scope: Construct, id: string, props: CertificateSigningRequestProps);
}
export interface CertificateSigningRequestProps {
  metadata?: ObjectMeta;
  spec: CertificateSigningRequestSpec;
}
/**
 * `certificates.k8s.io/v1`, cluster-scoped
 * @since Kubernetes 1.37
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#clustertrustbundle-v1-certificates-k8s-io
 */
export declare class ClusterTrustBundle extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterTrustBundleProps): { [K in keyof ClusterTrustBundleProps]: ClusterTrustBundleProps[K] } & { apiVersion: 'certificates.k8s.io/v1'; kind: 'ClusterTrustBundle' };
  constructor(scope: Construct, id: string, props: ClusterTrustBundleProps);
}
export interface ClusterTrustBundleProps {
  metadata?: ObjectMeta;
  spec: ClusterTrustBundleSpec;
}
/**
 * `certificates.k8s.io/v1`, namespaced
 * @since Kubernetes 1.37
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podcertificaterequest-v1-certificates-k8s-io
 */
export declare class PodCertificateRequest extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PodCertificateRequestProps): { [K in keyof PodCertificateRequestProps]: PodCertificateRequestProps[K] } & { apiVersion: 'certificates.k8s.io/v1'; kind: 'PodCertificateRequest' };
  constructor(scope: Construct, id: string, props: PodCertificateRequestProps);
}
export interface PodCertificateRequestProps {
  metadata?: ObjectMeta;
  spec: PodCertificateRequestSpec;
  status?: PodCertificateRequestStatus;
}
export interface CertificateSigningRequestSpec {
  expirationSeconds?: number;
  extra?: { [k: string]: readonly string[] };
  groups?: readonly string[];
  /** format byte */
  request: string;
  signerName: string;
  uid?: string;
  usages?: readonly ("any" | "cert sign" | "client auth" | "code signing" | "content commitment" | "crl sign" | "data encipherment" | "decipher only" | "digital signature" | "email protection" | "encipher only" | "ipsec end system" | "ipsec tunnel" | "ipsec user" | "key agreement" | "key encipherment" | "microsoft sgc" | "netscape sgc" | "ocsp signing" | "s/mime" | "server auth" | "signing" | "timestamping")[];
  username?: string;
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
  podName: string;
  podUID: string;
  /** → ServiceAccount */
  serviceAccountName: string;
  serviceAccountUID: string;
  signerName: string;
  /** format byte */
  stubPKCS10Request: string;
  unverifiedUserAnnotations?: { [k: string]: string };
}
export interface PodCertificateRequestStatus {
  /** format date-time */
  beginRefreshAt?: string;
  certificateChain?: string;
  /** one per `type` */
  conditions?: readonly Condition[];
  /** format date-time */
  notAfter?: string;
  /** format date-time */
  notBefore?: string;
}

// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from '../meta/v1';

/**
 * `coordination.k8s.io/v1alpha2`, namespaced
 * served with `--runtime-config` 1.32 … 1.37
 * @since Kubernetes 1.32
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#leasecandidate-v1alpha2-coordination-k8s-io
 */
export declare class LeaseCandidate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: LeaseCandidateProps): { [K in keyof LeaseCandidateProps]: LeaseCandidateProps[K] } & { apiVersion: 'coordination.k8s.io/v1alpha2'; kind: 'LeaseCandidate' };
  constructor(scope: Construct, id: string, props: LeaseCandidateProps);
}
export interface LeaseCandidateProps {
  metadata?: ObjectMeta;
  spec: LeaseCandidateSpec;
}
export interface LeaseCandidateSpec {
  binaryVersion: string;
  emulationVersion?: string;
  leaseName: string;
  /** format micro-time */
  pingTime?: string;
  /** format micro-time */
  renewTime?: string;
  /** gate CoordinatedLeaderElection */
  strategy: string;
}

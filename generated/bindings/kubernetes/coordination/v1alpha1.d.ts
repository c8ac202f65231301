// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from '../meta/v1';

/**
 * `coordination.k8s.io/v1alpha1`, namespaced
 * served with `--runtime-config` in 1.31
 * @since Kubernetes 1.31
 * @until Kubernetes 1.31
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.31/#leasecandidate-v1alpha1-coordination-k8s-io
 */
export declare class LeaseCandidate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LeaseCandidateProps): { [K in keyof LeaseCandidateProps]: LeaseCandidateProps[K] } & { apiVersion: 'coordination.k8s.io/v1alpha1'; kind: 'LeaseCandidate' };
  constructor(scope: Construct, id: string, props?: LeaseCandidateProps);
}
export interface LeaseCandidateProps {
  metadata?: ObjectMeta;
  spec?: LeaseCandidateSpec;
}
export interface LeaseCandidateSpec {
  binaryVersion?: string;
  emulationVersion?: string;
  leaseName: string;
  /** format micro-time */
  pingTime?: string;
  /** gate CoordinatedLeaderElection */
  preferredStrategies: readonly string[];
  /** format micro-time */
  renewTime?: string;
}

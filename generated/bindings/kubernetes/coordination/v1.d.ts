// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from '../meta/v1';

/**
 * `coordination.k8s.io/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#lease-v1-coordination-k8s-io
 */
export declare class Lease extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LeaseProps): { [K in keyof LeaseProps]: LeaseProps[K] } & { apiVersion: 'coordination.k8s.io/v1'; kind: 'Lease' };
  constructor(scope: Construct, id: string, props?: LeaseProps);
}
export interface LeaseProps {
  metadata?: ObjectMeta;
  spec?: LeaseSpec;
}
export interface LeaseSpec {
  /** format micro-time */
  acquireTime?: string;
  holderIdentity?: string;
  leaseDurationSeconds?: number;
  leaseTransitions?: number;
  /** @since Kubernetes 1.31, gate CoordinatedLeaderElection */
  preferredHolder?: string;
  /** format micro-time */
  renewTime?: string;
  /** @since Kubernetes 1.31, gate CoordinatedLeaderElection */
  strategy?: string;
}

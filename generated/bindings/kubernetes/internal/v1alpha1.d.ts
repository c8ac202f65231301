// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from '../meta/v1';

/**
 * `internal.apiserver.k8s.io/v1alpha1`, cluster-scoped
 * served with `--runtime-config` 1.27 … 1.37
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#storageversion-v1alpha1-internal-apiserver-k8s-io
 */
export declare class StorageVersion extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: StorageVersionProps): { [K in keyof StorageVersionProps]: StorageVersionProps[K] } & { apiVersion: 'internal.apiserver.k8s.io/v1alpha1'; kind: 'StorageVersion' };
  constructor(scope: Construct, id: string, props?: StorageVersionProps);
}
export interface StorageVersionProps {
  metadata?: ObjectMeta;
  spec?: Record<string, never>;
}

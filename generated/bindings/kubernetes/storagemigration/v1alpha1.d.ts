// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from '../meta/v1';

/**
 * `storagemigration.k8s.io/v1alpha1`, cluster-scoped
 * served with a feature gate 1.30 … 1.34
 * @since Kubernetes 1.30
 * @until Kubernetes 1.34
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.34/#storageversionmigration-v1alpha1-storagemigration-k8s-io
 */
export declare class StorageVersionMigration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: StorageVersionMigrationProps): { [K in keyof StorageVersionMigrationProps]: StorageVersionMigrationProps[K] } & { apiVersion: 'storagemigration.k8s.io/v1alpha1'; kind: 'StorageVersionMigration' };
  constructor(scope: Construct, id: string, props?: StorageVersionMigrationProps);
}
export interface StorageVersionMigrationProps {
  metadata?: ObjectMeta;
  spec?: StorageVersionMigrationSpec;
}
export interface GroupVersionResource {
  group?: string;
  resource?: string;
  version?: string;
}
export interface StorageVersionMigrationSpec {
  continueToken?: string;
  resource: GroupVersionResource;
}

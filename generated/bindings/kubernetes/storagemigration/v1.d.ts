// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { Condition, GroupResource, ObjectMeta } from '../meta/v1';

/**
 * `storagemigration.k8s.io/v1`, cluster-scoped
 * @since Kubernetes 1.37
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#storageversionmigration-v1-storagemigration-k8s-io
 */
export declare class StorageVersionMigration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: StorageVersionMigrationProps): { [K in keyof StorageVersionMigrationProps]: StorageVersionMigrationProps[K] } & { apiVersion: 'storagemigration.k8s.io/v1'; kind: 'StorageVersionMigration' };
  constructor(scope: Construct, id: string, props?: StorageVersionMigrationProps);
}
export interface StorageVersionMigrationProps {
  metadata?: ObjectMeta;
  spec?: StorageVersionMigrationSpec;
  status?: StorageVersionMigrationStatus;
}
export interface StorageVersionMigrationSpec {
  resource: GroupResource;
}
export interface StorageVersionMigrationStatus {
  /** one per `type` */
  conditions?: readonly Condition[];
  resourceVersion?: string;
}

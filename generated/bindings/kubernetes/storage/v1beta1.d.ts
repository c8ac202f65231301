// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from '../meta/v1';

/**
 * `storage.k8s.io/v1beta1`, cluster-scoped
 * served with `--runtime-config` 1.31 … 1.36
 * @since Kubernetes 1.31
 * @until Kubernetes 1.36
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumeattributesclass-v1beta1-storage-k8s-io
 */
export declare class VolumeAttributesClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: VolumeAttributesClassProps): { [K in keyof VolumeAttributesClassProps]: VolumeAttributesClassProps[K] } & { apiVersion: 'storage.k8s.io/v1beta1'; kind: 'VolumeAttributesClass' };
  constructor(scope: Construct, id: string, props: VolumeAttributesClassProps);
}
export interface VolumeAttributesClassProps {
  driverName: string;
  metadata?: ObjectMeta;
  parameters?: { [k: string]: string };
}

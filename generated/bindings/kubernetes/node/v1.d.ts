// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { Toleration } from '../core/v1';
import { ObjectMeta } from '../meta/v1';

/**
 * `node.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#runtimeclass-v1-node-k8s-io
 */
export declare class RuntimeClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: RuntimeClassProps): { [K in keyof RuntimeClassProps]: RuntimeClassProps[K] } & { apiVersion: 'node.k8s.io/v1'; kind: 'RuntimeClass' };
  constructor(scope: Construct, id: string, props: RuntimeClassProps);
}
export interface RuntimeClassProps {
  handler: string;
  metadata?: ObjectMeta;
  overhead?: Overhead;
  scheduling?: Scheduling;
}
export interface Overhead {
  podFixed?: { [k: string]: number | string };
}
export interface Scheduling {
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly Toleration[];
}

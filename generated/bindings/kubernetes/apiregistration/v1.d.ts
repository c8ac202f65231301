// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from '../meta/v1';

/**
 * `apiregistration.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#apiservice-v1-apiregistration-k8s-io
 */
export declare class APIService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: APIServiceProps): { [K in keyof APIServiceProps]: APIServiceProps[K] } & { apiVersion: 'apiregistration.k8s.io/v1'; kind: 'APIService' };
  constructor(scope: Construct, id: string, props?: APIServiceProps);
}
export interface APIServiceProps {
  metadata?: ObjectMeta;
  spec?: APIServiceSpec;
}
export interface APIServiceSpec {
  /** format byte */
  caBundle?: string;
  group?: string;
  groupPriorityMinimum: number;
  insecureSkipTLSVerify?: boolean;
  service?: ServiceReference;
  version?: string;
  versionPriority: number;
}
export interface ServiceReference {
  name?: string;
  namespace?: string;
  port?: number;
}

// Machine-written by `npx projen generate` from gateway-api-inference-extension v1.6.0 (github:kubernetes-sigs/gateway-api-inference-extension@992e5c292afb248801ce8d9234eb5b9d28eea231, digest 1952ee7836cf5595a04f4fe82662f5c6): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `inference.networking.k8s.io/v1`, namespaced
 * @see https://github.com/kubernetes-sigs/gateway-api-inference-extension
 */
export declare class InferencePool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: InferencePoolProps): { [K in keyof InferencePoolProps]: InferencePoolProps[K] } & { apiVersion: 'inference.networking.k8s.io/v1'; kind: 'InferencePool' };
  constructor(scope: Construct, id: string, props: InferencePoolProps);
}
export interface InferencePoolProps {
  metadata?: ObjectMeta;
  spec: InferencePoolSpec;
}
export interface InferencePoolSpec {
  /** @default "http" */
  appProtocol?: "http" | "kubernetes.io/h2c";
  endpointPickerRef?: InferencePoolSpecEndpointPickerRef;
  selector: InferencePoolSpecSelector;
  /**
   * 1 … 8 items
   * rule: `self.all(p1, self.exists_one(p2, p1.number==p2.number))`
   */
  targetPorts: readonly InferencePoolSpecTargetPorts[];
}
/** rule: `self.kind != 'Service' || has(self.port)` */
export interface InferencePoolSpecEndpointPickerRef {
  /** @default "FailClose" */
  failureMode?: "FailOpen" | "FailClose";
  /**
   * 0 … 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Service"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  port?: InferencePoolSpecTargetPorts;
}
export interface InferencePoolSpecSelector {
  /**
   * 1 … 64 keys
   * each: 0 … 63 characters
   * each: pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
   */
  matchLabels: { [k: string]: string };
}
export interface InferencePoolSpecTargetPorts {
  /** 1 … 65535 */
  number: number;
}
/**
 * `inference.networking.x-k8s.io/v1alpha1`, namespaced
 * @see https://github.com/kubernetes-sigs/gateway-api-inference-extension
 */
export declare class InferencePoolImport extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: InferencePoolImportProps): { [K in keyof InferencePoolImportProps]: InferencePoolImportProps[K] } & { apiVersion: 'inference.networking.x-k8s.io/v1alpha1'; kind: 'InferencePoolImport' };
  constructor(scope: Construct, id: string, props?: InferencePoolImportProps);
}
export interface InferencePoolImportProps {
  metadata?: ObjectMeta;
}

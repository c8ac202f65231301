// Machine-written by `npx projen generate` from multus v4.3.0 (github:k8snetworkplumbingwg/multus-cni@db30741512795c258b3ba383a571a66850e8baac, digest 5923f0da1b02819b2cb4ffafeaba20ed): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `k8s.cni.cncf.io/v1`, namespaced
 * @see https://github.com/k8snetworkplumbingwg/multus-cni
 */
export declare class NetworkAttachmentDefinition extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NetworkAttachmentDefinitionProps): { [K in keyof NetworkAttachmentDefinitionProps]: NetworkAttachmentDefinitionProps[K] } & { apiVersion: 'k8s.cni.cncf.io/v1'; kind: 'NetworkAttachmentDefinition' };
  constructor(scope: Construct, id: string, props?: NetworkAttachmentDefinitionProps);
}
export interface NetworkAttachmentDefinitionProps {
  metadata?: ObjectMeta;
  spec?: NetworkAttachmentDefinitionSpec;
}
export interface NetworkAttachmentDefinitionSpec {
  config?: string;
}

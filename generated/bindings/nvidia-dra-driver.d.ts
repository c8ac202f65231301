// Machine-written by `npx projen generate` from nvidia-dra-driver v0.4.0 (github:NVIDIA/k8s-dra-driver-gpu@6910a2bea298933cf64cfb061ddf88b6e17743ff, digest 10c19b1287c3e66a7e892089bbb243cd): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `resource.nvidia.com/v1beta1`, namespaced
 * @see https://github.com/NVIDIA/k8s-dra-driver-gpu
 */
export declare class ComputeDomain extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ComputeDomainProps): { [K in keyof ComputeDomainProps]: ComputeDomainProps[K] } & { apiVersion: 'resource.nvidia.com/v1beta1'; kind: 'ComputeDomain' };
  constructor(scope: Construct, id: string, props?: ComputeDomainProps);
}
export interface ComputeDomainProps {
  metadata?: ObjectMeta;
  spec?: ComputeDomainSpec;
}
/** rule: `self == oldSelf` */
export interface ComputeDomainSpec {
  channel: ComputeDomainSpecChannel;
  /** at least 0 */
  numNodes?: number;
}
export interface ComputeDomainSpecChannel {
  /** @default "Single" */
  allocationMode?: "All" | "Single";
  resourceClaimTemplate: ComputeDomainSpecChannelResourceClaimTemplate;
}
export interface ComputeDomainSpecChannelResourceClaimTemplate {
  name: string;
}
/**
 * `resource.nvidia.com/v1beta1`, namespaced
 * @see https://github.com/NVIDIA/k8s-dra-driver-gpu
 */
export declare class ComputeDomainClique extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ComputeDomainCliqueProps): { [K in keyof ComputeDomainCliqueProps]: ComputeDomainCliqueProps[K] } & { apiVersion: 'resource.nvidia.com/v1beta1'; kind: 'ComputeDomainClique' };
  constructor(scope: Construct, id: string, props?: ComputeDomainCliqueProps);
}
export interface ComputeDomainCliqueProps {
  /** one per `nodeName` */
  daemons?: readonly ComputeDomainCliqueDaemons[];
  metadata?: ObjectMeta;
}
export interface ComputeDomainCliqueDaemons {
  cliqueID: string;
  index?: number;
  ipAddress: string;
  /** → Node */
  nodeName: string;
  /** @default "NotReady" */
  status?: "Ready" | "NotReady";
}

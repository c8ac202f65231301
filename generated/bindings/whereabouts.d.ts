// Machine-written by `npx projen generate` from whereabouts v0.9.4 (github:k8snetworkplumbingwg/whereabouts@3a262bd0cd873e13d9b379342f8251b852a89b8f, digest a6c8092ba62292ad6f20225a4b6a8652): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `whereabouts.cni.cncf.io/v1alpha1`, namespaced
 * @see https://github.com/k8snetworkplumbingwg/whereabouts
 */
export declare class IPPool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IPPoolProps): { [K in keyof IPPoolProps]: IPPoolProps[K] } & { apiVersion: 'whereabouts.cni.cncf.io/v1alpha1'; kind: 'IPPool' };
  constructor(scope: Construct, id: string, props?: IPPoolProps);
}
export interface IPPoolProps {
  metadata?: ObjectMeta;
  spec?: IPPoolSpec;
}
export interface IPPoolSpec {
  allocations: { [k: string]: IPPoolSpecAllocations };
  range: string;
}
export interface IPPoolSpecAllocations {
  id: string;
  ifname?: string;
  podref: string;
}
/**
 * `whereabouts.cni.cncf.io/v1alpha1`, namespaced
 * @see https://github.com/k8snetworkplumbingwg/whereabouts
 */
export declare class NodeSlicePool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NodeSlicePoolProps): { [K in keyof NodeSlicePoolProps]: NodeSlicePoolProps[K] } & { apiVersion: 'whereabouts.cni.cncf.io/v1alpha1'; kind: 'NodeSlicePool' };
  constructor(scope: Construct, id: string, props?: NodeSlicePoolProps);
}
export interface NodeSlicePoolProps {
  metadata?: ObjectMeta;
  spec?: NodeSlicePoolSpec;
  status?: NodeSlicePoolStatus;
}
export interface NodeSlicePoolSpec {
  range: string;
  sliceSize: string;
}
export interface NodeSlicePoolStatus {
  allocations: readonly NodeSlicePoolStatusAllocations[];
}
export interface NodeSlicePoolStatusAllocations {
  /** → Node */
  nodeName: string;
  sliceRange: string;
}
/**
 * `whereabouts.cni.cncf.io/v1alpha1`, namespaced
 * @see https://github.com/k8snetworkplumbingwg/whereabouts
 */
export declare class OverlappingRangeIPReservation extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: OverlappingRangeIPReservationProps): { [K in keyof OverlappingRangeIPReservationProps]: OverlappingRangeIPReservationProps[K] } & { apiVersion: 'whereabouts.cni.cncf.io/v1alpha1'; kind: 'OverlappingRangeIPReservation' };
  constructor(scope: Construct, id: string, props: OverlappingRangeIPReservationProps);
}
export interface OverlappingRangeIPReservationProps {
  metadata?: ObjectMeta;
  spec: OverlappingRangeIPReservationSpec;
}
export interface OverlappingRangeIPReservationSpec {
  containerid?: string;
  ifname?: string;
  podref: string;
}

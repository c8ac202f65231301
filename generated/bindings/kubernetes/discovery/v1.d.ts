// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectReference } from '../core/v1';
import { ObjectMeta } from '../meta/v1';

/**
 * `discovery.k8s.io/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#endpointslice-v1-discovery-k8s-io
 */
export declare class EndpointSlice extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: EndpointSliceProps): { [K in keyof EndpointSliceProps]: EndpointSliceProps[K] } & { apiVersion: 'discovery.k8s.io/v1'; kind: 'EndpointSlice' };
  constructor(scope: Construct, id: string, props: EndpointSliceProps);
}
export interface EndpointSliceProps {
  addressType: "FQDN" | "IPv4" | "IPv6";
  endpoints?: readonly Endpoint[];
  metadata?: ObjectMeta;
  ports?: readonly EndpointPort[];
}
export interface Endpoint {
  /** no duplicates */
  addresses: readonly string[];
  conditions?: EndpointConditions;
  deprecatedTopology?: { [k: string]: string };
  hints?: EndpointHints;
  hostname?: string;
  /** → Node */
  nodeName?: string;
  targetRef?: ObjectReference;
  zone?: string;
}
export interface EndpointConditions {
  ready?: boolean;
  serving?: boolean;
  terminating?: boolean;
}
export interface EndpointHints {
  /** @since Kubernetes 1.33, gate PreferSameTrafficDistribution */
  forNodes?: readonly ForNode[];
  forZones?: readonly ForZone[];
}
export interface EndpointPort {
  appProtocol?: string;
  name?: string;
  port?: number;
  protocol?: "SCTP" | "TCP" | "UDP";
}
export interface ForNode {
  name: string;
}
export interface ForZone {
  name: string;
}

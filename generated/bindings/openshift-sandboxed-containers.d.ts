// Machine-written by `npx projen generate` from openshift-sandboxed-containers main after v1.7.0 (github:openshift/sandboxed-containers-operator@23e50ab9998c66a53074cbfc3cd20b4528718c69, github:openshift/sandboxed-containers-operator@d0632e5861c9f82459f5061531d38e50cee4c3ed, digest 689b8b330ddd04f664226ce8da170509): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `confidentialcontainers.org/v1alpha1`, namespaced
 * @see https://github.com/openshift/sandboxed-containers-operator
 */
export declare class PeerPod extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PeerPodProps): { [K in keyof PeerPodProps]: PeerPodProps[K] } & { apiVersion: 'confidentialcontainers.org/v1alpha1'; kind: 'PeerPod' };
  constructor(scope: Construct, id: string, props?: PeerPodProps);
}
export interface PeerPodProps {
  metadata?: ObjectMeta;
  spec?: PeerPodSpec;
}
export interface PeerPodSpec {
  cloudProvider?: string;
  instanceID?: string;
}
/**
 * `confidentialcontainers.org/v1alpha1`, namespaced
 * @see https://github.com/openshift/sandboxed-containers-operator
 */
export declare class PeerPodConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PeerPodConfigProps): { [K in keyof PeerPodConfigProps]: PeerPodConfigProps[K] } & { apiVersion: 'confidentialcontainers.org/v1alpha1'; kind: 'PeerPodConfig' };
  constructor(scope: Construct, id: string, props?: PeerPodConfigProps);
}
export interface PeerPodConfigProps {
  metadata?: ObjectMeta;
  spec?: PeerPodConfigSpec;
}
export interface PeerPodConfigSpec {
  /** @default "peer-pods-secret" */
  cloudSecretName?: string;
  /**
   * → ConfigMap
   * @default "peer-pods-cm"
   */
  configMapName?: string;
  instanceType?: string;
  limit?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
}
/**
 * `kataconfiguration.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/sandboxed-containers-operator
 */
export declare class KataConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KataConfigProps): { [K in keyof KataConfigProps]: KataConfigProps[K] } & { apiVersion: 'kataconfiguration.openshift.io/v1'; kind: 'KataConfig' };
  constructor(scope: Construct, id: string, props?: KataConfigProps);
}
export interface KataConfigProps {
  metadata?: ObjectMeta;
  spec?: KataConfigSpec | null;
}
export interface KataConfigSpec {
  checkNodeEligibility?: boolean;
  enablePeerPods?: boolean;
  kataConfigPoolSelector?: LabelSelector | null;
  /** @default "info" */
  logLevel?: string;
}

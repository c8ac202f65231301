// Machine-written by `npx projen generate` from cluster-api-docker v1.14.0 (github:kubernetes-sigs/cluster-api@560d4acf507bc7cac34b2da449fa5cd53eaeb149, digest 1812992b337a6c55e7e6ea72f33e850a): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `infrastructure.cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DevCluster extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DevClusterProps): { [K in keyof DevClusterProps]: DevClusterProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2'; kind: 'DevCluster' };
  constructor(scope: Construct, id: string, props?: DevClusterProps);
}
export interface DevClusterProps {
  metadata?: ObjectMeta;
  spec?: DevClusterSpec;
}
export interface DevClusterSpec {
  backend: DevClusterSpecBackend;
  controlPlaneEndpoint?: DevClusterSpecControlPlaneEndpoint;
}
export interface DevClusterSpecBackend {
  docker?: DevClusterSpecBackendDocker;
  inMemory?: Record<string, never>;
}
/** at least 1 field */
export interface DevClusterSpecControlPlaneEndpoint {
  /** 1 … 512 characters */
  host?: string;
  /** 1 … 65535 */
  port?: number;
}
export interface DevClusterSpecBackendDocker {
  /**
   * 1 … 100 items
   * one per `name`
   */
  failureDomains?: readonly DevClusterSpecBackendDockerFailureDomains[];
  loadBalancer?: DevClusterSpecBackendDockerLoadBalancer;
}
export interface DevClusterSpecBackendDockerFailureDomains {
  attributes?: { [k: string]: string };
  controlPlane?: boolean;
  /** 1 … 256 characters */
  name: string;
}
export interface DevClusterSpecBackendDockerLoadBalancer {
  customHAProxyConfigTemplateRef?: DevClusterSpecBackendDockerLoadBalancerCustomHAProxyConfigTemplateRef;
  imageRepository?: string;
  imageTag?: string;
}
export interface DevClusterSpecBackendDockerLoadBalancerCustomHAProxyConfigTemplateRef {
  name?: string;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DevClusterV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DevClusterV1Beta1Props): { [K in keyof DevClusterV1Beta1Props]: DevClusterV1Beta1Props[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1'; kind: 'DevCluster' };
  constructor(scope: Construct, id: string, props?: DevClusterV1Beta1Props);
}
export interface DevClusterV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: DevClusterV1Beta1Spec;
}
export interface DevClusterV1Beta1Spec {
  backend: DevClusterV1Beta1SpecBackend;
  controlPlaneEndpoint?: DevClusterV1Beta1SpecControlPlaneEndpoint;
}
export interface DevClusterV1Beta1SpecBackend {
  docker?: DevClusterV1Beta1SpecBackendDocker;
  inMemory?: Record<string, never>;
}
export interface DevClusterV1Beta1SpecControlPlaneEndpoint {
  host?: string;
  port?: number;
}
export interface DevClusterV1Beta1SpecBackendDocker {
  failureDomains?: { [k: string]: DevClusterV1Beta1SpecBackendDockerFailureDomains };
  loadBalancer?: DevClusterSpecBackendDockerLoadBalancer;
}
export interface DevClusterV1Beta1SpecBackendDockerFailureDomains {
  attributes?: { [k: string]: string };
  controlPlane?: boolean;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DevClusterTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DevClusterTemplateProps): { [K in keyof DevClusterTemplateProps]: DevClusterTemplateProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2'; kind: 'DevClusterTemplate' };
  constructor(scope: Construct, id: string, props?: DevClusterTemplateProps);
}
export interface DevClusterTemplateProps {
  metadata?: ObjectMeta;
  spec?: DevClusterTemplateSpec;
}
export interface DevClusterTemplateSpec {
  template: DevClusterTemplateSpecTemplate;
}
export interface DevClusterTemplateSpecTemplate {
  metadata?: DevClusterTemplateSpecTemplateMetadata;
  spec: DevClusterTemplateSpecTemplateSpec;
}
/** at least 1 field */
export interface DevClusterTemplateSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface DevClusterTemplateSpecTemplateSpec {
  backend: DevClusterTemplateSpecTemplateSpecBackend;
  controlPlaneEndpoint?: DevClusterTemplateSpecTemplateSpecControlPlaneEndpoint;
}
export interface DevClusterTemplateSpecTemplateSpecBackend {
  docker?: DevClusterTemplateSpecTemplateSpecBackendDocker;
  inMemory?: Record<string, never>;
}
/** at least 1 field */
export interface DevClusterTemplateSpecTemplateSpecControlPlaneEndpoint {
  /** 1 … 512 characters */
  host?: string;
  /** 1 … 65535 */
  port?: number;
}
export interface DevClusterTemplateSpecTemplateSpecBackendDocker {
  /**
   * 1 … 100 items
   * one per `name`
   */
  failureDomains?: readonly DevClusterTemplateSpecTemplateSpecBackendDockerFailureDomains[];
  loadBalancer?: DevClusterTemplateSpecTemplateSpecBackendDockerLoadBalancer;
}
export interface DevClusterTemplateSpecTemplateSpecBackendDockerFailureDomains {
  attributes?: { [k: string]: string };
  controlPlane?: boolean;
  /** 1 … 256 characters */
  name: string;
}
export interface DevClusterTemplateSpecTemplateSpecBackendDockerLoadBalancer {
  customHAProxyConfigTemplateRef?: DevClusterTemplateSpecTemplateSpecBackendDockerLoadBalancerCustomHAProxyConfigTemplateRef;
  imageRepository?: string;
  imageTag?: string;
}
export interface DevClusterTemplateSpecTemplateSpecBackendDockerLoadBalancerCustomHAProxyConfigTemplateRef {
  name?: string;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DevClusterTemplateV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DevClusterTemplateV1Beta1Props): { [K in keyof DevClusterTemplateV1Beta1Props]: DevClusterTemplateV1Beta1Props[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1'; kind: 'DevClusterTemplate' };
  constructor(scope: Construct, id: string, props?: DevClusterTemplateV1Beta1Props);
}
export interface DevClusterTemplateV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: DevClusterTemplateV1Beta1Spec;
}
export interface DevClusterTemplateV1Beta1Spec {
  template: DevClusterTemplateV1Beta1SpecTemplate;
}
export interface DevClusterTemplateV1Beta1SpecTemplate {
  metadata?: DevClusterTemplateV1Beta1SpecTemplateMetadata;
  spec: DevClusterTemplateV1Beta1SpecTemplateSpec;
}
export interface DevClusterTemplateV1Beta1SpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface DevClusterTemplateV1Beta1SpecTemplateSpec {
  backend: DevClusterTemplateV1Beta1SpecTemplateSpecBackend;
  controlPlaneEndpoint?: DevClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint;
}
export interface DevClusterTemplateV1Beta1SpecTemplateSpecBackend {
  docker?: DevClusterTemplateV1Beta1SpecTemplateSpecBackendDocker;
  inMemory?: Record<string, never>;
}
export interface DevClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint {
  host?: string;
  port?: number;
}
export interface DevClusterTemplateV1Beta1SpecTemplateSpecBackendDocker {
  failureDomains?: { [k: string]: DevClusterTemplateV1Beta1SpecTemplateSpecBackendDockerFailureDomains };
  loadBalancer?: DevClusterTemplateSpecTemplateSpecBackendDockerLoadBalancer;
}
export interface DevClusterTemplateV1Beta1SpecTemplateSpecBackendDockerFailureDomains {
  attributes?: { [k: string]: string };
  controlPlane?: boolean;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DevMachine extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DevMachineProps): { [K in keyof DevMachineProps]: DevMachineProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2'; kind: 'DevMachine' };
  constructor(scope: Construct, id: string, props?: DevMachineProps);
}
export interface DevMachineProps {
  metadata?: ObjectMeta;
  spec?: DevMachineSpec;
}
export interface DevMachineSpec {
  backend: DevMachineSpecBackend;
  /** 1 … 512 characters */
  providerID?: string;
}
export interface DevMachineSpecBackend {
  docker?: DevMachineSpecBackendDocker;
  inMemory?: DevMachineSpecBackendInMemory;
}
export interface DevMachineSpecBackendDocker {
  bootstrapTimeout?: string;
  customImage?: string;
  extraMounts?: readonly DevMachineSpecBackendDockerExtraMounts[];
  preLoadImages?: readonly string[];
}
export interface DevMachineSpecBackendInMemory {
  apiServer?: DevMachineSpecBackendInMemoryApiServer;
  etcd?: DevMachineSpecBackendInMemoryApiServer;
  node?: DevMachineSpecBackendInMemoryApiServer;
  vm?: DevMachineSpecBackendInMemoryApiServer;
}
export interface DevMachineSpecBackendDockerExtraMounts {
  containerPath?: string;
  hostPath?: string;
  readOnly?: boolean;
}
export interface DevMachineSpecBackendInMemoryApiServer {
  provisioning?: DevMachineSpecBackendInMemoryApiServerProvisioning;
}
export interface DevMachineSpecBackendInMemoryApiServerProvisioning {
  startupDuration: string;
  startupJitter?: string;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DevMachineV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DevMachineV1Beta1Props): { [K in keyof DevMachineV1Beta1Props]: DevMachineV1Beta1Props[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1'; kind: 'DevMachine' };
  constructor(scope: Construct, id: string, props?: DevMachineV1Beta1Props);
}
export interface DevMachineV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: DevMachineV1Beta1Spec;
}
export interface DevMachineV1Beta1Spec {
  backend: DevMachineSpecBackend;
  providerID?: string;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DevMachinePool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DevMachinePoolProps): { [K in keyof DevMachinePoolProps]: DevMachinePoolProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2'; kind: 'DevMachinePool' };
  constructor(scope: Construct, id: string, props?: DevMachinePoolProps);
}
export interface DevMachinePoolProps {
  metadata?: ObjectMeta;
  spec?: DevMachinePoolSpec;
}
export interface DevMachinePoolSpec {
  backend?: DevMachinePoolSpecBackend;
  providerID?: string;
  providerIDList?: readonly string[];
}
export interface DevMachinePoolSpecBackend {
  docker?: DevMachinePoolSpecBackendDocker;
}
export interface DevMachinePoolSpecBackendDocker {
  customImage?: string;
  extraMounts?: readonly DevMachinePoolSpecBackendDockerExtraMounts[];
  preLoadImages?: readonly string[];
}
export interface DevMachinePoolSpecBackendDockerExtraMounts {
  containerPath?: string;
  hostPath?: string;
  readOnly?: boolean;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DevMachinePoolTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DevMachinePoolTemplateProps): { [K in keyof DevMachinePoolTemplateProps]: DevMachinePoolTemplateProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2'; kind: 'DevMachinePoolTemplate' };
  constructor(scope: Construct, id: string, props?: DevMachinePoolTemplateProps);
}
export interface DevMachinePoolTemplateProps {
  metadata?: ObjectMeta;
  spec?: DevMachinePoolTemplateSpec;
}
export interface DevMachinePoolTemplateSpec {
  template: DevMachinePoolTemplateSpecTemplate;
}
export interface DevMachinePoolTemplateSpecTemplate {
  metadata?: DevMachinePoolTemplateSpecTemplateMetadata;
  spec: DevMachinePoolTemplateSpecTemplateSpec;
}
/** at least 1 field */
export interface DevMachinePoolTemplateSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface DevMachinePoolTemplateSpecTemplateSpec {
  backend?: DevMachinePoolTemplateSpecTemplateSpecBackend;
  providerID?: string;
  providerIDList?: readonly string[];
}
export interface DevMachinePoolTemplateSpecTemplateSpecBackend {
  docker?: DevMachinePoolTemplateSpecTemplateSpecBackendDocker;
}
export interface DevMachinePoolTemplateSpecTemplateSpecBackendDocker {
  customImage?: string;
  extraMounts?: readonly DevMachinePoolTemplateSpecTemplateSpecBackendDockerExtraMounts[];
  preLoadImages?: readonly string[];
}
export interface DevMachinePoolTemplateSpecTemplateSpecBackendDockerExtraMounts {
  containerPath?: string;
  hostPath?: string;
  readOnly?: boolean;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta2`, namespaced
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DevMachineTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DevMachineTemplateProps): { [K in keyof DevMachineTemplateProps]: DevMachineTemplateProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2'; kind: 'DevMachineTemplate' };
  constructor(scope: Construct, id: string, props?: DevMachineTemplateProps);
}
export interface DevMachineTemplateProps {
  metadata?: ObjectMeta;
  spec?: DevMachineTemplateSpec;
}
export interface DevMachineTemplateSpec {
  template: DevMachineTemplateSpecTemplate;
}
export interface DevMachineTemplateSpecTemplate {
  metadata?: DevMachineTemplateSpecTemplateMetadata;
  spec: DevMachineTemplateSpecTemplateSpec;
}
/** at least 1 field */
export interface DevMachineTemplateSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface DevMachineTemplateSpecTemplateSpec {
  backend: DevMachineTemplateSpecTemplateSpecBackend;
  /** 1 … 512 characters */
  providerID?: string;
}
export interface DevMachineTemplateSpecTemplateSpecBackend {
  docker?: DevMachineTemplateSpecTemplateSpecBackendDocker;
  inMemory?: DevMachineTemplateSpecTemplateSpecBackendInMemory;
}
export interface DevMachineTemplateSpecTemplateSpecBackendDocker {
  bootstrapTimeout?: string;
  customImage?: string;
  extraMounts?: readonly DevMachineTemplateSpecTemplateSpecBackendDockerExtraMounts[];
  preLoadImages?: readonly string[];
}
export interface DevMachineTemplateSpecTemplateSpecBackendInMemory {
  apiServer?: DevMachineTemplateSpecTemplateSpecBackendInMemoryApiServer;
  etcd?: DevMachineTemplateSpecTemplateSpecBackendInMemoryApiServer;
  node?: DevMachineTemplateSpecTemplateSpecBackendInMemoryApiServer;
  vm?: DevMachineTemplateSpecTemplateSpecBackendInMemoryApiServer;
}
export interface DevMachineTemplateSpecTemplateSpecBackendDockerExtraMounts {
  containerPath?: string;
  hostPath?: string;
  readOnly?: boolean;
}
export interface DevMachineTemplateSpecTemplateSpecBackendInMemoryApiServer {
  provisioning?: DevMachineTemplateSpecTemplateSpecBackendInMemoryApiServerProvisioning;
}
export interface DevMachineTemplateSpecTemplateSpecBackendInMemoryApiServerProvisioning {
  startupDuration: string;
  startupJitter?: string;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DevMachineTemplateV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DevMachineTemplateV1Beta1Props): { [K in keyof DevMachineTemplateV1Beta1Props]: DevMachineTemplateV1Beta1Props[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1'; kind: 'DevMachineTemplate' };
  constructor(scope: Construct, id: string, props?: DevMachineTemplateV1Beta1Props);
}
export interface DevMachineTemplateV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: DevMachineTemplateV1Beta1Spec;
}
export interface DevMachineTemplateV1Beta1Spec {
  template: DevMachineTemplateV1Beta1SpecTemplate;
}
export interface DevMachineTemplateV1Beta1SpecTemplate {
  metadata?: DevMachineTemplateV1Beta1SpecTemplateMetadata;
  spec: DevMachineTemplateV1Beta1SpecTemplateSpec;
}
export interface DevMachineTemplateV1Beta1SpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface DevMachineTemplateV1Beta1SpecTemplateSpec {
  backend: DevMachineTemplateSpecTemplateSpecBackend;
  providerID?: string;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta2`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DockerCluster extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DockerClusterProps): { [K in keyof DockerClusterProps]: DockerClusterProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2'; kind: 'DockerCluster' };
  constructor(scope: Construct, id: string, props?: DockerClusterProps);
}
export interface DockerClusterProps {
  metadata?: ObjectMeta;
  spec?: DockerClusterSpec;
}
export interface DockerClusterSpec {
  controlPlaneEndpoint?: DockerClusterSpecControlPlaneEndpoint;
  /**
   * 1 … 100 items
   * one per `name`
   */
  failureDomains?: readonly DockerClusterSpecFailureDomains[];
  loadBalancer?: DockerClusterSpecLoadBalancer;
}
/** at least 1 field */
export interface DockerClusterSpecControlPlaneEndpoint {
  /** 1 … 512 characters */
  host?: string;
  /** 1 … 65535 */
  port?: number;
}
export interface DockerClusterSpecFailureDomains {
  attributes?: { [k: string]: string };
  controlPlane?: boolean;
  /** 1 … 256 characters */
  name: string;
}
export interface DockerClusterSpecLoadBalancer {
  customHAProxyConfigTemplateRef?: DockerClusterSpecLoadBalancerCustomHAProxyConfigTemplateRef;
  imageRepository?: string;
  imageTag?: string;
}
export interface DockerClusterSpecLoadBalancerCustomHAProxyConfigTemplateRef {
  name?: string;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DockerClusterV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DockerClusterV1Beta1Props): { [K in keyof DockerClusterV1Beta1Props]: DockerClusterV1Beta1Props[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1'; kind: 'DockerCluster' };
  constructor(scope: Construct, id: string, props?: DockerClusterV1Beta1Props);
}
export interface DockerClusterV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: DockerClusterV1Beta1Spec;
}
export interface DockerClusterV1Beta1Spec {
  controlPlaneEndpoint?: DockerClusterV1Beta1SpecControlPlaneEndpoint;
  failureDomains?: { [k: string]: DockerClusterV1Beta1SpecFailureDomains };
  loadBalancer?: DockerClusterSpecLoadBalancer;
}
export interface DockerClusterV1Beta1SpecControlPlaneEndpoint {
  host?: string;
  port?: number;
}
export interface DockerClusterV1Beta1SpecFailureDomains {
  attributes?: { [k: string]: string };
  controlPlane?: boolean;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta2`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DockerClusterTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DockerClusterTemplateProps): { [K in keyof DockerClusterTemplateProps]: DockerClusterTemplateProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2'; kind: 'DockerClusterTemplate' };
  constructor(scope: Construct, id: string, props?: DockerClusterTemplateProps);
}
export interface DockerClusterTemplateProps {
  metadata?: ObjectMeta;
  spec?: DockerClusterTemplateSpec;
}
export interface DockerClusterTemplateSpec {
  template: DockerClusterTemplateSpecTemplate;
}
export interface DockerClusterTemplateSpecTemplate {
  metadata?: DockerClusterTemplateSpecTemplateMetadata;
  spec: DockerClusterTemplateSpecTemplateSpec;
}
/** at least 1 field */
export interface DockerClusterTemplateSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface DockerClusterTemplateSpecTemplateSpec {
  controlPlaneEndpoint?: DockerClusterTemplateSpecTemplateSpecControlPlaneEndpoint;
  /**
   * 1 … 100 items
   * one per `name`
   */
  failureDomains?: readonly DockerClusterTemplateSpecTemplateSpecFailureDomains[];
  loadBalancer?: DockerClusterTemplateSpecTemplateSpecLoadBalancer;
}
/** at least 1 field */
export interface DockerClusterTemplateSpecTemplateSpecControlPlaneEndpoint {
  /** 1 … 512 characters */
  host?: string;
  /** 1 … 65535 */
  port?: number;
}
export interface DockerClusterTemplateSpecTemplateSpecFailureDomains {
  attributes?: { [k: string]: string };
  controlPlane?: boolean;
  /** 1 … 256 characters */
  name: string;
}
export interface DockerClusterTemplateSpecTemplateSpecLoadBalancer {
  customHAProxyConfigTemplateRef?: DockerClusterTemplateSpecTemplateSpecLoadBalancerCustomHAProxyConfigTemplateRef;
  imageRepository?: string;
  imageTag?: string;
}
export interface DockerClusterTemplateSpecTemplateSpecLoadBalancerCustomHAProxyConfigTemplateRef {
  name?: string;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DockerClusterTemplateV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DockerClusterTemplateV1Beta1Props): { [K in keyof DockerClusterTemplateV1Beta1Props]: DockerClusterTemplateV1Beta1Props[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1'; kind: 'DockerClusterTemplate' };
  constructor(scope: Construct, id: string, props?: DockerClusterTemplateV1Beta1Props);
}
export interface DockerClusterTemplateV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: DockerClusterTemplateV1Beta1Spec;
}
export interface DockerClusterTemplateV1Beta1Spec {
  template: DockerClusterTemplateV1Beta1SpecTemplate;
}
export interface DockerClusterTemplateV1Beta1SpecTemplate {
  metadata?: DockerClusterTemplateV1Beta1SpecTemplateMetadata;
  spec: DockerClusterTemplateV1Beta1SpecTemplateSpec;
}
export interface DockerClusterTemplateV1Beta1SpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface DockerClusterTemplateV1Beta1SpecTemplateSpec {
  controlPlaneEndpoint?: DockerClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint;
  failureDomains?: { [k: string]: DockerClusterTemplateV1Beta1SpecTemplateSpecFailureDomains };
  loadBalancer?: DockerClusterTemplateSpecTemplateSpecLoadBalancer;
}
export interface DockerClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint {
  host?: string;
  port?: number;
}
export interface DockerClusterTemplateV1Beta1SpecTemplateSpecFailureDomains {
  attributes?: { [k: string]: string };
  controlPlane?: boolean;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta2`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DockerMachine extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DockerMachineProps): { [K in keyof DockerMachineProps]: DockerMachineProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2'; kind: 'DockerMachine' };
  constructor(scope: Construct, id: string, props?: DockerMachineProps);
}
export interface DockerMachineProps {
  metadata?: ObjectMeta;
  spec?: DockerMachineSpec;
}
export interface DockerMachineSpec {
  bootstrapTimeout?: string;
  customImage?: string;
  extraMounts?: readonly DockerMachineSpecExtraMounts[];
  preLoadImages?: readonly string[];
  /** 1 … 512 characters */
  providerID?: string;
}
export interface DockerMachineSpecExtraMounts {
  containerPath?: string;
  hostPath?: string;
  readOnly?: boolean;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DockerMachineV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DockerMachineV1Beta1Props): { [K in keyof DockerMachineV1Beta1Props]: DockerMachineV1Beta1Props[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1'; kind: 'DockerMachine' };
  constructor(scope: Construct, id: string, props?: DockerMachineV1Beta1Props);
}
export interface DockerMachineV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: DockerMachineV1Beta1Spec;
}
export interface DockerMachineV1Beta1Spec {
  bootstrapTimeout?: string;
  customImage?: string;
  extraMounts?: readonly DockerMachineSpecExtraMounts[];
  preLoadImages?: readonly string[];
  providerID?: string;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta2`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DockerMachinePool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DockerMachinePoolProps): { [K in keyof DockerMachinePoolProps]: DockerMachinePoolProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2'; kind: 'DockerMachinePool' };
  constructor(scope: Construct, id: string, props?: DockerMachinePoolProps);
}
export interface DockerMachinePoolProps {
  metadata?: ObjectMeta;
  spec?: DockerMachinePoolSpec;
}
export interface DockerMachinePoolSpec {
  providerID?: string;
  providerIDList?: readonly string[];
  template?: DockerMachinePoolSpecTemplate;
}
export interface DockerMachinePoolSpecTemplate {
  customImage?: string;
  extraMounts?: readonly DockerMachinePoolSpecTemplateExtraMounts[];
  preLoadImages?: readonly string[];
}
export interface DockerMachinePoolSpecTemplateExtraMounts {
  containerPath?: string;
  hostPath?: string;
  readOnly?: boolean;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DockerMachinePoolV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DockerMachinePoolV1Beta1Props): { [K in keyof DockerMachinePoolV1Beta1Props]: DockerMachinePoolV1Beta1Props[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1'; kind: 'DockerMachinePool' };
  constructor(scope: Construct, id: string, props?: DockerMachinePoolV1Beta1Props);
}
export interface DockerMachinePoolV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: DockerMachinePoolSpec;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta2`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DockerMachinePoolTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DockerMachinePoolTemplateProps): { [K in keyof DockerMachinePoolTemplateProps]: DockerMachinePoolTemplateProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2'; kind: 'DockerMachinePoolTemplate' };
  constructor(scope: Construct, id: string, props?: DockerMachinePoolTemplateProps);
}
export interface DockerMachinePoolTemplateProps {
  metadata?: ObjectMeta;
  spec?: DockerMachinePoolTemplateSpec;
}
export interface DockerMachinePoolTemplateSpec {
  template: DockerMachinePoolTemplateSpecTemplate;
}
export interface DockerMachinePoolTemplateSpecTemplate {
  metadata?: DockerMachinePoolTemplateSpecTemplateMetadata;
  spec: DockerMachinePoolTemplateSpecTemplateSpec;
}
/** at least 1 field */
export interface DockerMachinePoolTemplateSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface DockerMachinePoolTemplateSpecTemplateSpec {
  providerID?: string;
  providerIDList?: readonly string[];
  template?: DockerMachinePoolTemplateSpecTemplateSpecTemplate;
}
export interface DockerMachinePoolTemplateSpecTemplateSpecTemplate {
  customImage?: string;
  extraMounts?: readonly DockerMachinePoolTemplateSpecTemplateSpecTemplateExtraMounts[];
  preLoadImages?: readonly string[];
}
export interface DockerMachinePoolTemplateSpecTemplateSpecTemplateExtraMounts {
  containerPath?: string;
  hostPath?: string;
  readOnly?: boolean;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DockerMachinePoolTemplateV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DockerMachinePoolTemplateV1Beta1Props): { [K in keyof DockerMachinePoolTemplateV1Beta1Props]: DockerMachinePoolTemplateV1Beta1Props[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1'; kind: 'DockerMachinePoolTemplate' };
  constructor(scope: Construct, id: string, props?: DockerMachinePoolTemplateV1Beta1Props);
}
export interface DockerMachinePoolTemplateV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: DockerMachinePoolTemplateV1Beta1Spec;
}
export interface DockerMachinePoolTemplateV1Beta1Spec {
  template: DockerMachinePoolTemplateV1Beta1SpecTemplate;
}
export interface DockerMachinePoolTemplateV1Beta1SpecTemplate {
  metadata?: DockerMachinePoolTemplateV1Beta1SpecTemplateMetadata;
  spec: DockerMachinePoolTemplateSpecTemplateSpec;
}
export interface DockerMachinePoolTemplateV1Beta1SpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta2`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DockerMachineTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DockerMachineTemplateProps): { [K in keyof DockerMachineTemplateProps]: DockerMachineTemplateProps[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2'; kind: 'DockerMachineTemplate' };
  constructor(scope: Construct, id: string, props?: DockerMachineTemplateProps);
}
export interface DockerMachineTemplateProps {
  metadata?: ObjectMeta;
  spec?: DockerMachineTemplateSpec;
}
export interface DockerMachineTemplateSpec {
  template: DockerMachineTemplateSpecTemplate;
}
export interface DockerMachineTemplateSpecTemplate {
  metadata?: DockerMachineTemplateSpecTemplateMetadata;
  spec: DockerMachineTemplateSpecTemplateSpec;
}
/** at least 1 field */
export interface DockerMachineTemplateSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface DockerMachineTemplateSpecTemplateSpec {
  bootstrapTimeout?: string;
  customImage?: string;
  extraMounts?: readonly DockerMachineTemplateSpecTemplateSpecExtraMounts[];
  preLoadImages?: readonly string[];
  /** 1 … 512 characters */
  providerID?: string;
}
export interface DockerMachineTemplateSpecTemplateSpecExtraMounts {
  containerPath?: string;
  hostPath?: string;
  readOnly?: boolean;
}
/**
 * `infrastructure.cluster.x-k8s.io/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/kubernetes-sigs/cluster-api
 */
export declare class DockerMachineTemplateV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DockerMachineTemplateV1Beta1Props): { [K in keyof DockerMachineTemplateV1Beta1Props]: DockerMachineTemplateV1Beta1Props[K] } & { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1'; kind: 'DockerMachineTemplate' };
  constructor(scope: Construct, id: string, props?: DockerMachineTemplateV1Beta1Props);
}
export interface DockerMachineTemplateV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: DockerMachineTemplateV1Beta1Spec;
}
export interface DockerMachineTemplateV1Beta1Spec {
  template: DockerMachineTemplateV1Beta1SpecTemplate;
}
export interface DockerMachineTemplateV1Beta1SpecTemplate {
  metadata?: DockerMachineTemplateV1Beta1SpecTemplateMetadata;
  spec: DockerMachineTemplateV1Beta1SpecTemplateSpec;
}
export interface DockerMachineTemplateV1Beta1SpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface DockerMachineTemplateV1Beta1SpecTemplateSpec {
  bootstrapTimeout?: string;
  customImage?: string;
  extraMounts?: readonly DockerMachineTemplateSpecTemplateSpecExtraMounts[];
  preLoadImages?: readonly string[];
  providerID?: string;
}

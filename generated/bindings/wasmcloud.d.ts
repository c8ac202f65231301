// Machine-written by `npx projen generate` from wasmcloud v2.7.0 (github:wasmCloud/wasmCloud@9561cb59759fa15b0a64bdb0b318255309aeddcd, digest 3f53d387bba60cd91c2b420859d209cf): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `runtime.wasmcloud.dev/v1alpha1`, namespaced
 * @see https://github.com/wasmCloud/wasmCloud
 */
export declare class Artifact extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ArtifactProps): { [K in keyof ArtifactProps]: ArtifactProps[K] } & { apiVersion: 'runtime.wasmcloud.dev/v1alpha1'; kind: 'Artifact' };
  constructor(scope: Construct, id: string, props?: ArtifactProps);
}
export interface ArtifactProps {
  metadata?: ObjectMeta;
  spec?: ArtifactSpec;
}
export interface ArtifactSpec {
  image: string;
  imagePullSecret?: ArtifactSpecImagePullSecret;
}
export interface ArtifactSpecImagePullSecret {
  name?: string;
}
/**
 * `runtime.wasmcloud.dev/v1alpha1`, namespaced
 * @see https://github.com/wasmCloud/wasmCloud
 */
export declare class Host extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: HostProps): { [K in keyof HostProps]: HostProps[K] } & { apiVersion: 'runtime.wasmcloud.dev/v1alpha1'; kind: 'Host' };
  constructor(scope: Construct, id: string, props: HostProps);
}
export interface HostProps {
  environment?: string;
  hostId: string;
  hostname?: string;
  httpPort?: number;
  metadata?: ObjectMeta;
}
/**
 * `runtime.wasmcloud.dev/v1alpha1`, namespaced
 * @see https://github.com/wasmCloud/wasmCloud
 */
export declare class Workload extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: WorkloadProps): { [K in keyof WorkloadProps]: WorkloadProps[K] } & { apiVersion: 'runtime.wasmcloud.dev/v1alpha1'; kind: 'Workload' };
  constructor(scope: Construct, id: string, props?: WorkloadProps);
}
export interface WorkloadProps {
  metadata?: ObjectMeta;
  spec?: WorkloadSpec;
}
export interface WorkloadSpec {
  components?: readonly WorkloadSpecComponents[];
  environment?: string;
  hostId?: string;
  /** at most 64 items */
  hostInterfaces?: readonly WorkloadSpecHostInterfaces[];
  hostSelector?: { [k: string]: string };
  kubernetes?: WorkloadSpecKubernetes;
  service?: WorkloadSpecService;
  volumes?: readonly WorkloadSpecVolumes[];
}
export interface WorkloadSpecComponents {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: WorkloadSpecComponentsImagePullSecret;
  localResources?: WorkloadSpecComponentsLocalResources;
  /** at least 0 */
  maxConcurrency?: number;
  /** at least 0 */
  maxInvocations?: number;
  name: string;
  /** at least 0 */
  poolSize?: number;
}
export interface WorkloadSpecHostInterfaces {
  config?: { [k: string]: string };
  configFrom?: readonly WorkloadSpecComponentsImagePullSecret[];
  /** at least 1 item */
  interfaces: readonly string[];
  /**
   * at most 64 characters
   * pattern `^[a-z0-9][a-z0-9-]*$`
   */
  name?: string;
  /** at most 128 characters */
  namespace: string;
  /** at most 128 characters */
  package: string;
  secretFrom?: readonly WorkloadSpecComponentsImagePullSecret[];
  /** at most 64 characters */
  version?: string;
}
export interface WorkloadSpecKubernetes {
  service?: WorkloadSpecKubernetesService;
}
export interface WorkloadSpecService {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: WorkloadSpecComponentsImagePullSecret;
  localResources?: WorkloadSpecComponentsLocalResources;
  maxRestarts?: number;
}
export interface WorkloadSpecVolumes {
  ephemeral?: Record<string, never>;
  hostPath?: WorkloadSpecVolumesHostPath;
  name: string;
}
export interface WorkloadSpecComponentsImagePullSecret {
  name?: string;
}
export interface WorkloadSpecComponentsLocalResources {
  /** each: pattern `^[0-9]{1,5}(/(tcp|udp|TCP|UDP))?$` */
  allowedHostLoopbackPorts?: readonly string[];
  /** each: pattern `^\*$|^([A-Za-z][A-Za-z0-9+.-]*://)(\*\.)?[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*(:[0-9]{1,5})?/?$|^(\*\.)?[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*(:[0-9]{1,5})?$` */
  allowedHosts?: readonly string[];
  /** each: pattern `^\*$|^(\*\.)?[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$|^[0-9A-Fa-f:.]+$` */
  allowedIpNameLookups?: readonly string[];
  config?: { [k: string]: string };
  environment?: WorkloadSpecComponentsLocalResourcesEnvironment;
  volumeMounts?: readonly WorkloadSpecComponentsLocalResourcesVolumeMounts[];
}
export interface WorkloadSpecKubernetesService {
  name: string;
}
export interface WorkloadSpecVolumesHostPath {
  path: string;
}
export interface WorkloadSpecComponentsLocalResourcesEnvironment {
  config?: { [k: string]: string };
  configFrom?: readonly WorkloadSpecComponentsImagePullSecret[];
  secretFrom?: readonly WorkloadSpecComponentsImagePullSecret[];
}
export interface WorkloadSpecComponentsLocalResourcesVolumeMounts {
  mountPath: string;
  name: string;
  readOnly?: boolean;
}
/**
 * `runtime.wasmcloud.dev/v1alpha1`, namespaced
 * @see https://github.com/wasmCloud/wasmCloud
 */
export declare class WorkloadDeployment extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: WorkloadDeploymentProps): { [K in keyof WorkloadDeploymentProps]: WorkloadDeploymentProps[K] } & { apiVersion: 'runtime.wasmcloud.dev/v1alpha1'; kind: 'WorkloadDeployment' };
  constructor(scope: Construct, id: string, props?: WorkloadDeploymentProps);
}
export interface WorkloadDeploymentProps {
  metadata?: ObjectMeta;
  spec?: WorkloadDeploymentSpec;
}
export interface WorkloadDeploymentSpec {
  artifacts?: readonly WorkloadDeploymentSpecArtifacts[];
  /** @default "RollingUpdate" */
  deployPolicy?: string;
  kubernetes?: WorkloadDeploymentSpecKubernetes;
  /** @default 1 */
  replicas?: number;
  template: WorkloadDeploymentSpecTemplate;
}
export interface WorkloadDeploymentSpecArtifacts {
  artifactFrom: WorkloadDeploymentSpecArtifactsArtifactFrom;
  name: string;
}
export interface WorkloadDeploymentSpecKubernetes {
  service?: WorkloadDeploymentSpecKubernetesService;
}
export interface WorkloadDeploymentSpecTemplate {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  spec: WorkloadDeploymentSpecTemplateSpec;
}
export interface WorkloadDeploymentSpecArtifactsArtifactFrom {
  name?: string;
}
export interface WorkloadDeploymentSpecKubernetesService {
  name: string;
}
export interface WorkloadDeploymentSpecTemplateSpec {
  components?: readonly WorkloadDeploymentSpecTemplateSpecComponents[];
  environment?: string;
  hostId?: string;
  /** at most 64 items */
  hostInterfaces?: readonly WorkloadDeploymentSpecTemplateSpecHostInterfaces[];
  hostSelector?: { [k: string]: string };
  kubernetes?: WorkloadDeploymentSpecKubernetes;
  service?: WorkloadDeploymentSpecTemplateSpecService;
  volumes?: readonly WorkloadDeploymentSpecTemplateSpecVolumes[];
}
export interface WorkloadDeploymentSpecTemplateSpecComponents {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: WorkloadDeploymentSpecArtifactsArtifactFrom;
  localResources?: WorkloadDeploymentSpecTemplateSpecComponentsLocalResources;
  /** at least 0 */
  maxConcurrency?: number;
  /** at least 0 */
  maxInvocations?: number;
  name: string;
  /** at least 0 */
  poolSize?: number;
}
export interface WorkloadDeploymentSpecTemplateSpecHostInterfaces {
  config?: { [k: string]: string };
  configFrom?: readonly WorkloadDeploymentSpecArtifactsArtifactFrom[];
  /** at least 1 item */
  interfaces: readonly string[];
  /**
   * at most 64 characters
   * pattern `^[a-z0-9][a-z0-9-]*$`
   */
  name?: string;
  /** at most 128 characters */
  namespace: string;
  /** at most 128 characters */
  package: string;
  secretFrom?: readonly WorkloadDeploymentSpecArtifactsArtifactFrom[];
  /** at most 64 characters */
  version?: string;
}
export interface WorkloadDeploymentSpecTemplateSpecService {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: WorkloadDeploymentSpecArtifactsArtifactFrom;
  localResources?: WorkloadDeploymentSpecTemplateSpecComponentsLocalResources;
  maxRestarts?: number;
}
export interface WorkloadDeploymentSpecTemplateSpecVolumes {
  ephemeral?: Record<string, never>;
  hostPath?: WorkloadDeploymentSpecTemplateSpecVolumesHostPath;
  name: string;
}
export interface WorkloadDeploymentSpecTemplateSpecComponentsLocalResources {
  /** each: pattern `^[0-9]{1,5}(/(tcp|udp|TCP|UDP))?$` */
  allowedHostLoopbackPorts?: readonly string[];
  /** each: pattern `^\*$|^([A-Za-z][A-Za-z0-9+.-]*://)(\*\.)?[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*(:[0-9]{1,5})?/?$|^(\*\.)?[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*(:[0-9]{1,5})?$` */
  allowedHosts?: readonly string[];
  /** each: pattern `^\*$|^(\*\.)?[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$|^[0-9A-Fa-f:.]+$` */
  allowedIpNameLookups?: readonly string[];
  config?: { [k: string]: string };
  environment?: WorkloadDeploymentSpecTemplateSpecComponentsLocalResourcesEnvironment;
  volumeMounts?: readonly WorkloadDeploymentSpecTemplateSpecComponentsLocalResourcesVolumeMounts[];
}
export interface WorkloadDeploymentSpecTemplateSpecVolumesHostPath {
  path: string;
}
export interface WorkloadDeploymentSpecTemplateSpecComponentsLocalResourcesEnvironment {
  config?: { [k: string]: string };
  configFrom?: readonly WorkloadDeploymentSpecArtifactsArtifactFrom[];
  secretFrom?: readonly WorkloadDeploymentSpecArtifactsArtifactFrom[];
}
export interface WorkloadDeploymentSpecTemplateSpecComponentsLocalResourcesVolumeMounts {
  mountPath: string;
  name: string;
  readOnly?: boolean;
}
/**
 * `runtime.wasmcloud.dev/v1alpha1`, namespaced
 * @see https://github.com/wasmCloud/wasmCloud
 */
export declare class WorkloadReplicaSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: WorkloadReplicaSetProps): { [K in keyof WorkloadReplicaSetProps]: WorkloadReplicaSetProps[K] } & { apiVersion: 'runtime.wasmcloud.dev/v1alpha1'; kind: 'WorkloadReplicaSet' };
  constructor(scope: Construct, id: string, props?: WorkloadReplicaSetProps);
}
export interface WorkloadReplicaSetProps {
  metadata?: ObjectMeta;
  spec?: WorkloadReplicaSetSpec;
}
export interface WorkloadReplicaSetSpec {
  /** @default 1 */
  replicas?: number;
  template: WorkloadReplicaSetSpecTemplate;
}
export interface WorkloadReplicaSetSpecTemplate {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  spec: WorkloadReplicaSetSpecTemplateSpec;
}
export interface WorkloadReplicaSetSpecTemplateSpec {
  components?: readonly WorkloadReplicaSetSpecTemplateSpecComponents[];
  environment?: string;
  hostId?: string;
  /** at most 64 items */
  hostInterfaces?: readonly WorkloadReplicaSetSpecTemplateSpecHostInterfaces[];
  hostSelector?: { [k: string]: string };
  kubernetes?: WorkloadReplicaSetSpecTemplateSpecKubernetes;
  service?: WorkloadReplicaSetSpecTemplateSpecService;
  volumes?: readonly WorkloadReplicaSetSpecTemplateSpecVolumes[];
}
export interface WorkloadReplicaSetSpecTemplateSpecComponents {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: WorkloadReplicaSetSpecTemplateSpecComponentsImagePullSecret;
  localResources?: WorkloadReplicaSetSpecTemplateSpecComponentsLocalResources;
  /** at least 0 */
  maxConcurrency?: number;
  /** at least 0 */
  maxInvocations?: number;
  name: string;
  /** at least 0 */
  poolSize?: number;
}
export interface WorkloadReplicaSetSpecTemplateSpecHostInterfaces {
  config?: { [k: string]: string };
  configFrom?: readonly WorkloadReplicaSetSpecTemplateSpecComponentsImagePullSecret[];
  /** at least 1 item */
  interfaces: readonly string[];
  /**
   * at most 64 characters
   * pattern `^[a-z0-9][a-z0-9-]*$`
   */
  name?: string;
  /** at most 128 characters */
  namespace: string;
  /** at most 128 characters */
  package: string;
  secretFrom?: readonly WorkloadReplicaSetSpecTemplateSpecComponentsImagePullSecret[];
  /** at most 64 characters */
  version?: string;
}
export interface WorkloadReplicaSetSpecTemplateSpecKubernetes {
  service?: WorkloadReplicaSetSpecTemplateSpecKubernetesService;
}
export interface WorkloadReplicaSetSpecTemplateSpecService {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: WorkloadReplicaSetSpecTemplateSpecComponentsImagePullSecret;
  localResources?: WorkloadReplicaSetSpecTemplateSpecComponentsLocalResources;
  maxRestarts?: number;
}
export interface WorkloadReplicaSetSpecTemplateSpecVolumes {
  ephemeral?: Record<string, never>;
  hostPath?: WorkloadReplicaSetSpecTemplateSpecVolumesHostPath;
  name: string;
}
export interface WorkloadReplicaSetSpecTemplateSpecComponentsImagePullSecret {
  name?: string;
}
export interface WorkloadReplicaSetSpecTemplateSpecComponentsLocalResources {
  /** each: pattern `^[0-9]{1,5}(/(tcp|udp|TCP|UDP))?$` */
  allowedHostLoopbackPorts?: readonly string[];
  /** each: pattern `^\*$|^([A-Za-z][A-Za-z0-9+.-]*://)(\*\.)?[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*(:[0-9]{1,5})?/?$|^(\*\.)?[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*(:[0-9]{1,5})?$` */
  allowedHosts?: readonly string[];
  /** each: pattern `^\*$|^(\*\.)?[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$|^[0-9A-Fa-f:.]+$` */
  allowedIpNameLookups?: readonly string[];
  config?: { [k: string]: string };
  environment?: WorkloadReplicaSetSpecTemplateSpecComponentsLocalResourcesEnvironment;
  volumeMounts?: readonly WorkloadReplicaSetSpecTemplateSpecComponentsLocalResourcesVolumeMounts[];
}
export interface WorkloadReplicaSetSpecTemplateSpecKubernetesService {
  name: string;
}
export interface WorkloadReplicaSetSpecTemplateSpecVolumesHostPath {
  path: string;
}
export interface WorkloadReplicaSetSpecTemplateSpecComponentsLocalResourcesEnvironment {
  config?: { [k: string]: string };
  configFrom?: readonly WorkloadReplicaSetSpecTemplateSpecComponentsImagePullSecret[];
  secretFrom?: readonly WorkloadReplicaSetSpecTemplateSpecComponentsImagePullSecret[];
}
export interface WorkloadReplicaSetSpecTemplateSpecComponentsLocalResourcesVolumeMounts {
  mountPath: string;
  name: string;
  readOnly?: boolean;
}

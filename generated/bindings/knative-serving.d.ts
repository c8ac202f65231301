// Machine-written by `npx projen generate` from knative-serving knative-v1.23.0 (github:knative/operator@8f004985af79024f25b9e6014da1a4c22bf48182, digest 007a6b18bffed464c92d17af189faafb): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { Capabilities, ConfigMapKeySelector, EnvFromSource, HTTPHeader, ObjectFieldSelector, ObjectReference, ResourceFieldSelector, SecretKeySelector, VolumeResourceRequirements } from './kubernetes/core/v1';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `autoscaling.internal.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class Metric extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MetricProps): { [K in keyof MetricProps]: MetricProps[K] } & { apiVersion: 'autoscaling.internal.knative.dev/v1alpha1'; kind: 'Metric' };
  constructor(scope: Construct, id: string, props?: MetricProps);
}
export interface MetricProps {
  metadata?: ObjectMeta;
  spec?: MetricSpec;
}
export interface MetricSpec {
  panicWindow: number;
  scrapeTarget: string;
  stableWindow: number;
}
/**
 * `autoscaling.internal.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class PodAutoscaler extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PodAutoscalerProps): { [K in keyof PodAutoscalerProps]: PodAutoscalerProps[K] } & { apiVersion: 'autoscaling.internal.knative.dev/v1alpha1'; kind: 'PodAutoscaler' };
  constructor(scope: Construct, id: string, props?: PodAutoscalerProps);
}
export interface PodAutoscalerProps {
  metadata?: ObjectMeta;
  spec?: PodAutoscalerSpec;
}
export interface PodAutoscalerSpec {
  containerConcurrency?: number;
  protocolType: string;
  reachability?: string;
  scaleTargetRef: PodAutoscalerSpecScaleTargetRef;
}
export interface PodAutoscalerSpecScaleTargetRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
}
/**
 * `caching.internal.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class Image extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ImageProps): { [K in keyof ImageProps]: ImageProps[K] } & { apiVersion: 'caching.internal.knative.dev/v1alpha1'; kind: 'Image' };
  constructor(scope: Construct, id: string, props?: ImageProps);
}
export interface ImageProps {
  metadata?: ObjectMeta;
  spec?: ImageSpec;
}
export interface ImageSpec {
  image: string;
  /** → Secret */
  imagePullSecrets?: readonly ImageSpecImagePullSecrets[];
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface ImageSpecImagePullSecrets {
  name?: string;
}
/**
 * `networking.internal.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class Certificate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CertificateProps): { [K in keyof CertificateProps]: CertificateProps[K] } & { apiVersion: 'networking.internal.knative.dev/v1alpha1'; kind: 'Certificate' };
  constructor(scope: Construct, id: string, props?: CertificateProps);
}
export interface CertificateProps {
  metadata?: ObjectMeta;
  spec?: CertificateSpec;
}
export interface CertificateSpec {
  dnsNames: readonly string[];
  domain?: string;
  /** → Secret */
  secretName: string;
}
/**
 * `networking.internal.knative.dev/v1alpha1`, cluster-scoped
 * @see https://github.com/knative/operator
 */
export declare class ClusterDomainClaim extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterDomainClaimProps): { [K in keyof ClusterDomainClaimProps]: ClusterDomainClaimProps[K] } & { apiVersion: 'networking.internal.knative.dev/v1alpha1'; kind: 'ClusterDomainClaim' };
  constructor(scope: Construct, id: string, props?: ClusterDomainClaimProps);
}
export interface ClusterDomainClaimProps {
  metadata?: ObjectMeta;
  spec?: ClusterDomainClaimSpec;
}
export interface ClusterDomainClaimSpec {
  namespace: string;
}
/**
 * `networking.internal.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class Ingress extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IngressProps): { [K in keyof IngressProps]: IngressProps[K] } & { apiVersion: 'networking.internal.knative.dev/v1alpha1'; kind: 'Ingress' };
  constructor(scope: Construct, id: string, props?: IngressProps);
}
export interface IngressProps {
  metadata?: ObjectMeta;
  spec?: IngressSpec;
}
export interface IngressSpec {
  httpOption?: string;
  rules?: readonly IngressSpecRules[];
  tls?: readonly IngressSpecTls[];
}
export interface IngressSpecRules {
  hosts?: readonly string[];
  http?: IngressSpecRulesHttp;
  visibility?: string;
}
export interface IngressSpecTls {
  hosts?: readonly string[];
  /** → Secret */
  secretName?: string;
  secretNamespace?: string;
}
export interface IngressSpecRulesHttp {
  paths: readonly IngressSpecRulesHttpPaths[];
}
export interface IngressSpecRulesHttpPaths {
  appendHeaders?: { [k: string]: string };
  headers?: { [k: string]: IngressSpecRulesHttpPathsHeaders };
  path?: string;
  rewriteHost?: string;
  splits: readonly IngressSpecRulesHttpPathsSplits[];
}
export interface IngressSpecRulesHttpPathsHeaders {
  exact: string;
}
export interface IngressSpecRulesHttpPathsSplits {
  appendHeaders?: { [k: string]: string };
  percent?: number;
  serviceName: string;
  serviceNamespace: string;
  servicePort: number | string;
}
/**
 * `networking.internal.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class ServerlessService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServerlessServiceProps): { [K in keyof ServerlessServiceProps]: ServerlessServiceProps[K] } & { apiVersion: 'networking.internal.knative.dev/v1alpha1'; kind: 'ServerlessService' };
  constructor(scope: Construct, id: string, props?: ServerlessServiceProps);
}
export interface ServerlessServiceProps {
  metadata?: ObjectMeta;
  spec?: ServerlessServiceSpec;
}
export interface ServerlessServiceSpec {
  mode?: string;
  numActivators?: number;
  objectRef: ObjectReference;
  protocolType: string;
}
/**
 * `serving.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class Configuration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConfigurationProps): { [K in keyof ConfigurationProps]: ConfigurationProps[K] } & { apiVersion: 'serving.knative.dev/v1'; kind: 'Configuration' };
  constructor(scope: Construct, id: string, props?: ConfigurationProps);
}
export interface ConfigurationProps {
  metadata?: ObjectMeta;
  spec?: ConfigurationSpec;
}
export interface ConfigurationSpec {
  template?: ConfigurationSpecTemplate;
}
export interface ConfigurationSpecTemplate {
  metadata?: ConfigurationSpecTemplateMetadata;
  spec?: ConfigurationSpecTemplateSpec;
}
export interface ConfigurationSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
  [k: string]: unknown;
}
export interface ConfigurationSpecTemplateSpec {
  affinity?: Record<string, unknown>;
  automountServiceAccountToken?: boolean;
  containerConcurrency?: number;
  containers: readonly ConfigurationSpecTemplateSpecContainers[];
  dnsConfig?: Record<string, unknown>;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  hostAliases?: readonly Record<string, unknown>[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  idleTimeoutSeconds?: number;
  /**
   * → Secret
   * one per `name`
   */
  imagePullSecrets?: readonly ConfigurationSpecTemplateSpecImagePullSecrets[];
  initContainers?: readonly Record<string, unknown>[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  responseStartTimeoutSeconds?: number;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  securityContext?: Record<string, unknown>;
  /** → ServiceAccount */
  serviceAccountName?: string;
  shareProcessNamespace?: boolean;
  timeoutSeconds?: number;
  tolerations?: readonly Record<string, unknown>[];
  topologySpreadConstraints?: readonly Record<string, unknown>[];
  /** one per `name` */
  volumes?: readonly ConfigurationSpecTemplateSpecVolumes[];
}
export interface ConfigurationSpecTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly ConfigurationSpecTemplateSpecContainersEnv[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  livenessProbe?: ConfigurationSpecTemplateSpecContainersLivenessProbe;
  name?: string;
  ports?: readonly ConfigurationSpecTemplateSpecContainersPorts[];
  readinessProbe?: ConfigurationSpecTemplateSpecContainersLivenessProbe;
  resources?: VolumeResourceRequirements;
  securityContext?: ConfigurationSpecTemplateSpecContainersSecurityContext;
  startupProbe?: ConfigurationSpecTemplateSpecContainersLivenessProbe;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  /** one per `mountPath` */
  volumeMounts?: readonly ConfigurationSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface ConfigurationSpecTemplateSpecImagePullSecrets {
  name?: string;
}
export interface ConfigurationSpecTemplateSpecVolumes {
  configMap?: ConfigurationSpecTemplateSpecVolumesConfigMap;
  csi?: Record<string, unknown>;
  emptyDir?: Record<string, unknown>;
  ephemeral?: Record<string, unknown>;
  hostPath?: Record<string, unknown>;
  image?: Record<string, unknown>;
  name: string;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: Record<string, unknown>;
  projected?: ConfigurationSpecTemplateSpecVolumesProjected;
  secret?: ConfigurationSpecTemplateSpecVolumesSecret;
}
export interface ConfigurationSpecTemplateSpecContainersEnv {
  name: string;
  value?: string;
  valueFrom?: ConfigurationSpecTemplateSpecContainersEnvValueFrom;
}
export interface ConfigurationSpecTemplateSpecContainersLivenessProbe {
  exec?: ConfigurationSpecTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: ConfigurationSpecTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: ConfigurationSpecTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: ConfigurationSpecTemplateSpecContainersLivenessProbeTcpSocket;
  timeoutSeconds?: number;
}
export interface ConfigurationSpecTemplateSpecContainersPorts {
  containerPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface ConfigurationSpecTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  capabilities?: Capabilities;
  privileged?: boolean;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seccompProfile?: ConfigurationSpecTemplateSpecContainersSecurityContextSeccompProfile;
}
export interface ConfigurationSpecTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  subPath?: string;
}
export interface ConfigurationSpecTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly ConfigurationSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ConfigurationSpecTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly ConfigurationSpecTemplateSpecVolumesProjectedSources[];
}
export interface ConfigurationSpecTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly ConfigurationSpecTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface ConfigurationSpecTemplateSpecContainersEnvValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: Record<string, unknown>;
  resourceFieldRef?: Record<string, unknown>;
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface ConfigurationSpecTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface ConfigurationSpecTemplateSpecContainersLivenessProbeGrpc {
  port?: number;
  service?: string;
}
export interface ConfigurationSpecTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port?: number | string;
  scheme?: string;
}
export interface ConfigurationSpecTemplateSpecContainersLivenessProbeTcpSocket {
  host?: string;
  port?: number | string;
}
export interface ConfigurationSpecTemplateSpecContainersSecurityContextSeccompProfile {
  localhostProfile?: string;
  type: string;
}
export interface ConfigurationSpecTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface ConfigurationSpecTemplateSpecVolumesProjectedSources {
  configMap?: ConfigurationSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: ConfigurationSpecTemplateSpecVolumesProjectedSourcesDownwardAPI;
  secret?: ConfigurationSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: ConfigurationSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface ConfigurationSpecTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly ConfigurationSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ConfigurationSpecTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly ConfigurationSpecTemplateSpecVolumesProjectedSourcesDownwardAPIItems[];
}
export interface ConfigurationSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface ConfigurationSpecTemplateSpecVolumesProjectedSourcesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
/**
 * `serving.knative.dev/v1beta1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class DomainMapping extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DomainMappingProps): { [K in keyof DomainMappingProps]: DomainMappingProps[K] } & { apiVersion: 'serving.knative.dev/v1beta1'; kind: 'DomainMapping' };
  constructor(scope: Construct, id: string, props?: DomainMappingProps);
}
export interface DomainMappingProps {
  metadata?: ObjectMeta;
  spec?: DomainMappingSpec;
}
export interface DomainMappingSpec {
  ref: DomainMappingSpecRef;
  tls?: DomainMappingSpecTls;
}
export interface DomainMappingSpecRef {
  address?: string;
  apiVersion?: string;
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface DomainMappingSpecTls {
  /** → Secret */
  secretName: string;
}
/**
 * `serving.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class Revision extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RevisionProps): { [K in keyof RevisionProps]: RevisionProps[K] } & { apiVersion: 'serving.knative.dev/v1'; kind: 'Revision' };
  constructor(scope: Construct, id: string, props?: RevisionProps);
}
export interface RevisionProps {
  metadata?: ObjectMeta;
  spec?: RevisionSpec;
}
export interface RevisionSpec {
  affinity?: Record<string, unknown>;
  automountServiceAccountToken?: boolean;
  containerConcurrency?: number;
  containers: readonly RevisionSpecContainers[];
  dnsConfig?: Record<string, unknown>;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  hostAliases?: readonly Record<string, unknown>[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  idleTimeoutSeconds?: number;
  /**
   * → Secret
   * one per `name`
   */
  imagePullSecrets?: readonly RevisionSpecImagePullSecrets[];
  initContainers?: readonly Record<string, unknown>[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  responseStartTimeoutSeconds?: number;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  securityContext?: Record<string, unknown>;
  /** → ServiceAccount */
  serviceAccountName?: string;
  shareProcessNamespace?: boolean;
  timeoutSeconds?: number;
  tolerations?: readonly Record<string, unknown>[];
  topologySpreadConstraints?: readonly Record<string, unknown>[];
  /** one per `name` */
  volumes?: readonly RevisionSpecVolumes[];
}
export interface RevisionSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly RevisionSpecContainersEnv[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  livenessProbe?: RevisionSpecContainersLivenessProbe;
  name?: string;
  ports?: readonly RevisionSpecContainersPorts[];
  readinessProbe?: RevisionSpecContainersLivenessProbe;
  resources?: VolumeResourceRequirements;
  securityContext?: RevisionSpecContainersSecurityContext;
  startupProbe?: RevisionSpecContainersLivenessProbe;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  /** one per `mountPath` */
  volumeMounts?: readonly RevisionSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface RevisionSpecImagePullSecrets {
  name?: string;
}
export interface RevisionSpecVolumes {
  configMap?: RevisionSpecVolumesConfigMap;
  csi?: Record<string, unknown>;
  emptyDir?: Record<string, unknown>;
  ephemeral?: Record<string, unknown>;
  hostPath?: Record<string, unknown>;
  image?: Record<string, unknown>;
  name: string;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: Record<string, unknown>;
  projected?: RevisionSpecVolumesProjected;
  secret?: RevisionSpecVolumesSecret;
}
export interface RevisionSpecContainersEnv {
  name: string;
  value?: string;
  valueFrom?: RevisionSpecContainersEnvValueFrom;
}
export interface RevisionSpecContainersLivenessProbe {
  exec?: RevisionSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: RevisionSpecContainersLivenessProbeGrpc;
  httpGet?: RevisionSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: RevisionSpecContainersLivenessProbeTcpSocket;
  timeoutSeconds?: number;
}
export interface RevisionSpecContainersPorts {
  containerPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface RevisionSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  capabilities?: Capabilities;
  privileged?: boolean;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seccompProfile?: RevisionSpecContainersSecurityContextSeccompProfile;
}
export interface RevisionSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  subPath?: string;
}
export interface RevisionSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly RevisionSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface RevisionSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly RevisionSpecVolumesProjectedSources[];
}
export interface RevisionSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly RevisionSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface RevisionSpecContainersEnvValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: Record<string, unknown>;
  resourceFieldRef?: Record<string, unknown>;
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface RevisionSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface RevisionSpecContainersLivenessProbeGrpc {
  port?: number;
  service?: string;
}
export interface RevisionSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port?: number | string;
  scheme?: string;
}
export interface RevisionSpecContainersLivenessProbeTcpSocket {
  host?: string;
  port?: number | string;
}
export interface RevisionSpecContainersSecurityContextSeccompProfile {
  localhostProfile?: string;
  type: string;
}
export interface RevisionSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface RevisionSpecVolumesProjectedSources {
  configMap?: RevisionSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: RevisionSpecVolumesProjectedSourcesDownwardAPI;
  secret?: RevisionSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: RevisionSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface RevisionSpecVolumesProjectedSourcesConfigMap {
  items?: readonly RevisionSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface RevisionSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly RevisionSpecVolumesProjectedSourcesDownwardAPIItems[];
}
export interface RevisionSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface RevisionSpecVolumesProjectedSourcesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
/**
 * `serving.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class Route extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RouteProps): { [K in keyof RouteProps]: RouteProps[K] } & { apiVersion: 'serving.knative.dev/v1'; kind: 'Route' };
  constructor(scope: Construct, id: string, props?: RouteProps);
}
export interface RouteProps {
  metadata?: ObjectMeta;
  spec?: RouteSpec;
}
export interface RouteSpec {
  traffic?: readonly RouteSpecTraffic[];
}
export interface RouteSpecTraffic {
  configurationName?: string;
  latestRevision?: boolean;
  percent?: number;
  revisionName?: string;
  tag?: string;
  url?: string;
}
/**
 * `serving.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class Service extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ServiceProps): { [K in keyof ServiceProps]: ServiceProps[K] } & { apiVersion: 'serving.knative.dev/v1'; kind: 'Service' };
  constructor(scope: Construct, id: string, props?: ServiceProps);
}
export interface ServiceProps {
  metadata?: ObjectMeta;
  spec?: ServiceSpec;
}
export interface ServiceSpec {
  template?: ServiceSpecTemplate;
  traffic?: readonly ServiceSpecTraffic[];
}
export interface ServiceSpecTemplate {
  metadata?: ServiceSpecTemplateMetadata;
  spec?: ServiceSpecTemplateSpec;
}
export interface ServiceSpecTraffic {
  configurationName?: string;
  latestRevision?: boolean;
  percent?: number;
  revisionName?: string;
  tag?: string;
  url?: string;
}
export interface ServiceSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
  [k: string]: unknown;
}
export interface ServiceSpecTemplateSpec {
  affinity?: Record<string, unknown>;
  automountServiceAccountToken?: boolean;
  containerConcurrency?: number;
  containers: readonly ServiceSpecTemplateSpecContainers[];
  dnsConfig?: Record<string, unknown>;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  hostAliases?: readonly Record<string, unknown>[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  idleTimeoutSeconds?: number;
  /**
   * → Secret
   * one per `name`
   */
  imagePullSecrets?: readonly ServiceSpecTemplateSpecImagePullSecrets[];
  initContainers?: readonly Record<string, unknown>[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  responseStartTimeoutSeconds?: number;
  /** → RuntimeClass */
  runtimeClassName?: string;
  schedulerName?: string;
  securityContext?: Record<string, unknown>;
  /** → ServiceAccount */
  serviceAccountName?: string;
  shareProcessNamespace?: boolean;
  timeoutSeconds?: number;
  tolerations?: readonly Record<string, unknown>[];
  topologySpreadConstraints?: readonly Record<string, unknown>[];
  /** one per `name` */
  volumes?: readonly ServiceSpecTemplateSpecVolumes[];
}
export interface ServiceSpecTemplateSpecContainers {
  args?: readonly string[];
  command?: readonly string[];
  /** one per `name` */
  env?: readonly ServiceSpecTemplateSpecContainersEnv[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  livenessProbe?: ServiceSpecTemplateSpecContainersLivenessProbe;
  name?: string;
  ports?: readonly ServiceSpecTemplateSpecContainersPorts[];
  readinessProbe?: ServiceSpecTemplateSpecContainersLivenessProbe;
  resources?: VolumeResourceRequirements;
  securityContext?: ServiceSpecTemplateSpecContainersSecurityContext;
  startupProbe?: ServiceSpecTemplateSpecContainersLivenessProbe;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  /** one per `mountPath` */
  volumeMounts?: readonly ServiceSpecTemplateSpecContainersVolumeMounts[];
  workingDir?: string;
}
export interface ServiceSpecTemplateSpecImagePullSecrets {
  name?: string;
}
export interface ServiceSpecTemplateSpecVolumes {
  configMap?: ServiceSpecTemplateSpecVolumesConfigMap;
  csi?: Record<string, unknown>;
  emptyDir?: Record<string, unknown>;
  ephemeral?: Record<string, unknown>;
  hostPath?: Record<string, unknown>;
  image?: Record<string, unknown>;
  name: string;
  /** → PersistentVolumeClaim */
  persistentVolumeClaim?: Record<string, unknown>;
  projected?: ServiceSpecTemplateSpecVolumesProjected;
  secret?: ServiceSpecTemplateSpecVolumesSecret;
}
export interface ServiceSpecTemplateSpecContainersEnv {
  name: string;
  value?: string;
  valueFrom?: ServiceSpecTemplateSpecContainersEnvValueFrom;
}
export interface ServiceSpecTemplateSpecContainersLivenessProbe {
  exec?: ServiceSpecTemplateSpecContainersLivenessProbeExec;
  failureThreshold?: number;
  grpc?: ServiceSpecTemplateSpecContainersLivenessProbeGrpc;
  httpGet?: ServiceSpecTemplateSpecContainersLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: ServiceSpecTemplateSpecContainersLivenessProbeTcpSocket;
  timeoutSeconds?: number;
}
export interface ServiceSpecTemplateSpecContainersPorts {
  containerPort?: number;
  name?: string;
  /** @default "TCP" */
  protocol?: string;
}
export interface ServiceSpecTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean;
  capabilities?: Capabilities;
  privileged?: boolean;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seccompProfile?: ServiceSpecTemplateSpecContainersSecurityContextSeccompProfile;
}
export interface ServiceSpecTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  subPath?: string;
}
export interface ServiceSpecTemplateSpecVolumesConfigMap {
  defaultMode?: number;
  items?: readonly ServiceSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ServiceSpecTemplateSpecVolumesProjected {
  defaultMode?: number;
  sources?: readonly ServiceSpecTemplateSpecVolumesProjectedSources[];
}
export interface ServiceSpecTemplateSpecVolumesSecret {
  defaultMode?: number;
  items?: readonly ServiceSpecTemplateSpecVolumesConfigMapItems[];
  optional?: boolean;
  /** → Secret */
  secretName?: string;
}
export interface ServiceSpecTemplateSpecContainersEnvValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: Record<string, unknown>;
  resourceFieldRef?: Record<string, unknown>;
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface ServiceSpecTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[];
}
export interface ServiceSpecTemplateSpecContainersLivenessProbeGrpc {
  port?: number;
  service?: string;
}
export interface ServiceSpecTemplateSpecContainersLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port?: number | string;
  scheme?: string;
}
export interface ServiceSpecTemplateSpecContainersLivenessProbeTcpSocket {
  host?: string;
  port?: number | string;
}
export interface ServiceSpecTemplateSpecContainersSecurityContextSeccompProfile {
  localhostProfile?: string;
  type: string;
}
export interface ServiceSpecTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}
export interface ServiceSpecTemplateSpecVolumesProjectedSources {
  configMap?: ServiceSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  downwardAPI?: ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardAPI;
  secret?: ServiceSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  serviceAccountToken?: ServiceSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}
export interface ServiceSpecTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly ServiceSpecTemplateSpecVolumesConfigMapItems[];
  name?: string;
  optional?: boolean;
}
export interface ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardAPI {
  items?: readonly ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardAPIItems[];
}
export interface ServiceSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}

// Machine-written by `npx projen generate` from openyurt v1.7.0 (github:openyurtio/openyurt@35ef4cd692e387d0d56c9084e3da161bad2a3092, digest 1cb58028aa90dc82674f0201eebd6e41): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `apps.openyurt.io/v1alpha1`, cluster-scoped
 * @see https://github.com/openyurtio/openyurt
 */
export declare class NodeBucket extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NodeBucketProps): { [K in keyof NodeBucketProps]: NodeBucketProps[K] } & { apiVersion: 'apps.openyurt.io/v1alpha1'; kind: 'NodeBucket' };
  constructor(scope: Construct, id: string, props: NodeBucketProps);
}
export interface NodeBucketProps {
  metadata?: ObjectMeta;
  nodes: readonly NodeBucketNodes[];
  numNodes: number;
}
export interface NodeBucketNodes {
  name?: string;
}
/**
 * `apps.openyurt.io/v1beta2`, cluster-scoped
 * @see https://github.com/openyurtio/openyurt
 */
export declare class NodePool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NodePoolProps): { [K in keyof NodePoolProps]: NodePoolProps[K] } & { apiVersion: 'apps.openyurt.io/v1beta2'; kind: 'NodePool' };
  constructor(scope: Construct, id: string, props?: NodePoolProps);
}
export interface NodePoolProps {
  metadata?: ObjectMeta;
  spec?: NodePoolSpec;
}
export interface NodePoolSpec {
  annotations?: { [k: string]: string };
  enableLeaderElection?: boolean;
  hostNetwork?: boolean;
  interConnectivity?: boolean;
  labels?: { [k: string]: string };
  leaderElectionStrategy?: string;
  leaderNodeLabelSelector?: { [k: string]: string };
  leaderReplicas?: number;
  poolScopeMetadata?: readonly NodePoolSpecPoolScopeMetadata[];
  taints?: readonly NodePoolSpecTaints[];
  type?: string;
}
export interface NodePoolSpecPoolScopeMetadata {
  group: string;
  resource: string;
  version: string;
}
export interface NodePoolSpecTaints {
  effect: string;
  key: string;
  /** format date-time */
  timeAdded?: string;
  value?: string;
}
/**
 * `apps.openyurt.io/v1beta1`, cluster-scoped
 * @see https://github.com/openyurtio/openyurt
 */
export declare class NodePoolV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NodePoolV1Beta1Props): { [K in keyof NodePoolV1Beta1Props]: NodePoolV1Beta1Props[K] } & { apiVersion: 'apps.openyurt.io/v1beta1'; kind: 'NodePool' };
  constructor(scope: Construct, id: string, props?: NodePoolV1Beta1Props);
}
export interface NodePoolV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: NodePoolV1Beta1Spec;
}
export interface NodePoolV1Beta1Spec {
  annotations?: { [k: string]: string };
  hostNetwork?: boolean;
  labels?: { [k: string]: string };
  taints?: readonly NodePoolSpecTaints[];
  type?: string;
}
/**
 * `apps.openyurt.io/v1alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/openyurtio/openyurt
 */
export declare class NodePoolV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NodePoolV1Alpha1Props): { [K in keyof NodePoolV1Alpha1Props]: NodePoolV1Alpha1Props[K] } & { apiVersion: 'apps.openyurt.io/v1alpha1'; kind: 'NodePool' };
  constructor(scope: Construct, id: string, props?: NodePoolV1Alpha1Props);
}
export interface NodePoolV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: NodePoolV1Alpha1Spec;
}
export interface NodePoolV1Alpha1Spec {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  selector?: LabelSelector;
  taints?: readonly NodePoolSpecTaints[];
  type?: string;
}
/**
 * `apps.openyurt.io/v1alpha1`, namespaced
 * @deprecated
 * @see https://github.com/openyurtio/openyurt
 */
export declare class YurtAppDaemon extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: YurtAppDaemonProps): { [K in keyof YurtAppDaemonProps]: YurtAppDaemonProps[K] } & { apiVersion: 'apps.openyurt.io/v1alpha1'; kind: 'YurtAppDaemon' };
  constructor(scope: Construct, id: string, props?: YurtAppDaemonProps);
}
export interface YurtAppDaemonProps {
  metadata?: ObjectMeta;
  spec?: YurtAppDaemonSpec;
}
export interface YurtAppDaemonSpec {
  nodepoolSelector: LabelSelector;
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  workloadTemplate?: YurtAppDaemonSpecWorkloadTemplate;
}
export interface YurtAppDaemonSpecWorkloadTemplate {
  deploymentTemplate?: YurtAppDaemonSpecWorkloadTemplateDeploymentTemplate;
  statefulSetTemplate?: YurtAppDaemonSpecWorkloadTemplateDeploymentTemplate;
}
export interface YurtAppDaemonSpecWorkloadTemplateDeploymentTemplate {
  metadata?: unknown;
  spec: unknown;
}
/**
 * `apps.openyurt.io/v1beta1`, namespaced
 * @see https://github.com/openyurtio/openyurt
 */
export declare class YurtAppSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: YurtAppSetProps): { [K in keyof YurtAppSetProps]: YurtAppSetProps[K] } & { apiVersion: 'apps.openyurt.io/v1beta1'; kind: 'YurtAppSet' };
  constructor(scope: Construct, id: string, props?: YurtAppSetProps);
}
export interface YurtAppSetProps {
  metadata?: ObjectMeta;
  spec?: YurtAppSetSpec;
}
export interface YurtAppSetSpec {
  nodepoolSelector?: LabelSelector;
  pools?: readonly string[];
  revisionHistoryLimit?: number;
  workload: YurtAppSetSpecWorkload;
}
export interface YurtAppSetSpecWorkload {
  workloadTemplate: YurtAppSetSpecWorkloadWorkloadTemplate;
  workloadTweaks?: readonly YurtAppSetSpecWorkloadWorkloadTweaks[];
}
export interface YurtAppSetSpecWorkloadWorkloadTemplate {
  deploymentTemplate?: YurtAppSetSpecWorkloadWorkloadTemplateDeploymentTemplate;
  statefulSetTemplate?: YurtAppSetSpecWorkloadWorkloadTemplateDeploymentTemplate;
}
export interface YurtAppSetSpecWorkloadWorkloadTweaks {
  nodepoolSelector?: LabelSelector;
  pools?: readonly string[];
  tweaks: YurtAppSetSpecWorkloadWorkloadTweaksTweaks;
}
export interface YurtAppSetSpecWorkloadWorkloadTemplateDeploymentTemplate {
  metadata?: unknown;
  spec: unknown;
}
export interface YurtAppSetSpecWorkloadWorkloadTweaksTweaks {
  containerImages?: readonly YurtAppSetSpecWorkloadWorkloadTweaksTweaksContainerImages[];
  patches?: readonly YurtAppSetSpecWorkloadWorkloadTweaksTweaksPatches[];
  replicas?: number;
}
export interface YurtAppSetSpecWorkloadWorkloadTweaksTweaksContainerImages {
  name: string;
  targetImage: string;
}
export interface YurtAppSetSpecWorkloadWorkloadTweaksTweaksPatches {
  operation: "add" | "remove" | "replace";
  path: string;
  value?: unknown;
}
/**
 * `apps.openyurt.io/v1alpha1`, namespaced
 * @deprecated
 * @see https://github.com/openyurtio/openyurt
 */
export declare class YurtAppSetV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: YurtAppSetV1Alpha1Props): { [K in keyof YurtAppSetV1Alpha1Props]: YurtAppSetV1Alpha1Props[K] } & { apiVersion: 'apps.openyurt.io/v1alpha1'; kind: 'YurtAppSet' };
  constructor(scope: Construct, id: string, props?: YurtAppSetV1Alpha1Props);
}
export interface YurtAppSetV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: YurtAppSetV1Alpha1Spec;
}
export interface YurtAppSetV1Alpha1Spec {
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  topology?: YurtAppSetV1Alpha1SpecTopology;
  workloadTemplate?: YurtAppSetSpecWorkloadWorkloadTemplate;
}
export interface YurtAppSetV1Alpha1SpecTopology {
  pools?: readonly YurtAppSetV1Alpha1SpecTopologyPools[];
}
export interface YurtAppSetV1Alpha1SpecTopologyPools {
  name: string;
  nodeSelectorTerm?: YurtAppSetV1Alpha1SpecTopologyPoolsNodeSelectorTerm;
  patch?: Record<string, unknown>;
  replicas: number;
  tolerations?: readonly YurtAppSetV1Alpha1SpecTopologyPoolsTolerations[];
}
export interface YurtAppSetV1Alpha1SpecTopologyPoolsNodeSelectorTerm {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly YurtAppSetV1Alpha1SpecTopologyPoolsNodeSelectorTermMatchFields[];
}
export interface YurtAppSetV1Alpha1SpecTopologyPoolsTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface YurtAppSetV1Alpha1SpecTopologyPoolsNodeSelectorTermMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `apps.openyurt.io/v1alpha1`, namespaced
 * @see https://github.com/openyurtio/openyurt
 */
export declare class YurtStaticSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: YurtStaticSetProps): { [K in keyof YurtStaticSetProps]: YurtStaticSetProps[K] } & { apiVersion: 'apps.openyurt.io/v1alpha1'; kind: 'YurtStaticSet' };
  constructor(scope: Construct, id: string, props?: YurtStaticSetProps);
}
export interface YurtStaticSetProps {
  metadata?: ObjectMeta;
  spec?: YurtStaticSetSpec;
}
export interface YurtStaticSetSpec {
  revisionHistoryLimit?: number;
  staticPodManifest?: string;
  template?: unknown;
  upgradeStrategy?: YurtStaticSetSpecUpgradeStrategy;
}
export interface YurtStaticSetSpecUpgradeStrategy {
  maxUnavailable?: number | string;
  type?: string;
}
/**
 * `iot.openyurt.io/v1alpha1`, namespaced
 * @see https://github.com/openyurtio/openyurt
 */
export declare class Device extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DeviceProps): { [K in keyof DeviceProps]: DeviceProps[K] } & { apiVersion: 'iot.openyurt.io/v1alpha1'; kind: 'Device' };
  constructor(scope: Construct, id: string, props?: DeviceProps);
}
export interface DeviceProps {
  metadata?: ObjectMeta;
  spec?: DeviceSpec;
}
export interface DeviceSpec {
  adminState?: string;
  description?: string;
  deviceProperties?: { [k: string]: DeviceSpecDeviceProperties };
  labels?: readonly string[];
  location?: string;
  managed?: boolean;
  nodePool?: string;
  notify: boolean;
  operatingState?: string;
  profileName: string;
  protocols?: { [k: string]: { [k: string]: string } };
  serviceName: string;
}
export interface DeviceSpecDeviceProperties {
  desiredValue: string;
  name: string;
  putURL?: string;
}
/**
 * `iot.openyurt.io/v1alpha1`, namespaced
 * @see https://github.com/openyurtio/openyurt
 */
export declare class DeviceProfile extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DeviceProfileProps): { [K in keyof DeviceProfileProps]: DeviceProfileProps[K] } & { apiVersion: 'iot.openyurt.io/v1alpha1'; kind: 'DeviceProfile' };
  constructor(scope: Construct, id: string, props?: DeviceProfileProps);
}
export interface DeviceProfileProps {
  metadata?: ObjectMeta;
  spec?: DeviceProfileSpec;
}
export interface DeviceProfileSpec {
  description?: string;
  deviceCommands?: readonly DeviceProfileSpecDeviceCommands[];
  deviceResources?: readonly DeviceProfileSpecDeviceResources[];
  labels?: readonly string[];
  manufacturer?: string;
  model?: string;
  nodePool?: string;
}
export interface DeviceProfileSpecDeviceCommands {
  isHidden: boolean;
  name: string;
  readWrite: string;
  resourceOperations: readonly DeviceProfileSpecDeviceCommandsResourceOperations[];
}
export interface DeviceProfileSpecDeviceResources {
  attributes?: { [k: string]: string };
  description: string;
  isHidden: boolean;
  name: string;
  properties: DeviceProfileSpecDeviceResourcesProperties;
  tag?: string;
}
export interface DeviceProfileSpecDeviceCommandsResourceOperations {
  defaultValue: string;
  deviceResource?: string;
  mappings?: { [k: string]: string };
}
export interface DeviceProfileSpecDeviceResourcesProperties {
  assertion?: string;
  base?: string;
  defaultValue?: string;
  mask?: string;
  maximum?: string;
  mediaType?: string;
  minimum?: string;
  offset?: string;
  readWrite?: string;
  scale?: string;
  shift?: string;
  units?: string;
  valueType?: string;
}
/**
 * `iot.openyurt.io/v1alpha1`, namespaced
 * @see https://github.com/openyurtio/openyurt
 */
export declare class DeviceService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DeviceServiceProps): { [K in keyof DeviceServiceProps]: DeviceServiceProps[K] } & { apiVersion: 'iot.openyurt.io/v1alpha1'; kind: 'DeviceService' };
  constructor(scope: Construct, id: string, props?: DeviceServiceProps);
}
export interface DeviceServiceProps {
  metadata?: ObjectMeta;
  spec?: DeviceServiceSpec;
}
export interface DeviceServiceSpec {
  adminState?: string;
  baseAddress: string;
  description?: string;
  labels?: readonly string[];
  managed?: boolean;
  nodePool?: string;
}
/**
 * `iot.openyurt.io/v1beta1`, namespaced
 * @see https://github.com/openyurtio/openyurt
 */
export declare class PlatformAdmin extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PlatformAdminProps): { [K in keyof PlatformAdminProps]: PlatformAdminProps[K] } & { apiVersion: 'iot.openyurt.io/v1beta1'; kind: 'PlatformAdmin' };
  constructor(scope: Construct, id: string, props?: PlatformAdminProps);
}
export interface PlatformAdminProps {
  metadata?: ObjectMeta;
  spec?: PlatformAdminSpec;
}
export interface PlatformAdminSpec {
  components?: readonly PlatformAdminSpecComponents[];
  imageRegistry?: string;
  nodepools?: readonly string[];
  platform?: string;
  security?: boolean;
  version?: string;
}
export interface PlatformAdminSpecComponents {
  name: string;
}
/**
 * `network.openyurt.io/v1alpha1`, namespaced
 * @see https://github.com/openyurtio/openyurt
 */
export declare class PoolService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PoolServiceProps): { [K in keyof PoolServiceProps]: PoolServiceProps[K] } & { apiVersion: 'network.openyurt.io/v1alpha1'; kind: 'PoolService' };
  constructor(scope: Construct, id: string, props?: PoolServiceProps);
}
export interface PoolServiceProps {
  metadata?: ObjectMeta;
  spec?: PoolServiceSpec;
}
export interface PoolServiceSpec {
  loadBalancerClass?: string;
}
/**
 * `raven.openyurt.io/v1beta1`, cluster-scoped
 * @see https://github.com/openyurtio/openyurt
 */
export declare class Gateway extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GatewayProps): { [K in keyof GatewayProps]: GatewayProps[K] } & { apiVersion: 'raven.openyurt.io/v1beta1'; kind: 'Gateway' };
  constructor(scope: Construct, id: string, props?: GatewayProps);
}
export interface GatewayProps {
  metadata?: ObjectMeta;
  spec?: GatewaySpec;
}
export interface GatewaySpec {
  endpoints?: readonly GatewaySpecEndpoints[];
  exposeType?: string;
  /** → labels of a Node */
  nodeSelector?: LabelSelector;
  proxyConfig?: GatewaySpecProxyConfig;
  tunnelConfig?: GatewaySpecTunnelConfig;
}
export interface GatewaySpecEndpoints {
  config?: { [k: string]: string };
  natType?: string;
  /** → Node */
  nodeName: string;
  port?: number;
  publicIP?: string;
  publicPort?: number;
  type: string;
  underNAT?: boolean;
}
export interface GatewaySpecProxyConfig {
  Replicas: number;
  proxyHTTPPort?: string;
  proxyHTTPSPort?: string;
}
export interface GatewaySpecTunnelConfig {
  Replicas: number;
}
/**
 * `raven.openyurt.io/v1alpha1`, cluster-scoped
 * @see https://github.com/openyurtio/openyurt
 */
export declare class GatewayV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GatewayV1Alpha1Props): { [K in keyof GatewayV1Alpha1Props]: GatewayV1Alpha1Props[K] } & { apiVersion: 'raven.openyurt.io/v1alpha1'; kind: 'Gateway' };
  constructor(scope: Construct, id: string, props?: GatewayV1Alpha1Props);
}
export interface GatewayV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: GatewayV1Alpha1Spec;
}
export interface GatewayV1Alpha1Spec {
  endpoints: readonly GatewayV1Alpha1SpecEndpoints[];
  exposeType?: string;
  /** → labels of a Node */
  nodeSelector?: LabelSelector;
}
export interface GatewayV1Alpha1SpecEndpoints {
  config?: { [k: string]: string };
  /** → Node */
  nodeName: string;
  publicIP?: string;
  underNAT?: boolean;
}

// Machine-written by `npx projen generate` from kubeedge v1.23.1 (github:kubeedge/kubeedge@1a7ee88d3c61dc781cc9c9053066ab3d38519dd5, digest 3146e5a475132867b534a4fb568aa555): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ConfigMapKeySelector, ObjectFieldSelector, ResourceClaim, ResourceFieldSelector, SecretKeySelector } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';
import { PolicyRule, Subject } from './kubernetes/rbac/v1';

/**
 * `apps.kubeedge.io/v1alpha1`, namespaced
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class EdgeApplication extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: EdgeApplicationProps): { [K in keyof EdgeApplicationProps]: EdgeApplicationProps[K] } & { apiVersion: 'apps.kubeedge.io/v1alpha1'; kind: 'EdgeApplication' };
  constructor(scope: Construct, id: string, props: EdgeApplicationProps);
}
export interface EdgeApplicationProps {
  metadata?: ObjectMeta;
  spec: EdgeApplicationSpec;
}
export interface EdgeApplicationSpec {
  workloadScope: EdgeApplicationSpecWorkloadScope;
  workloadTemplate?: EdgeApplicationSpecWorkloadTemplate;
}
export interface EdgeApplicationSpecWorkloadScope {
  targetNodeGroups?: readonly EdgeApplicationSpecWorkloadScopeTargetNodeGroups[];
  targetNodeLabels?: readonly EdgeApplicationSpecWorkloadScopeTargetNodeLabels[];
}
export interface EdgeApplicationSpecWorkloadTemplate {
  manifests?: readonly Record<string, unknown>[];
}
export interface EdgeApplicationSpecWorkloadScopeTargetNodeGroups {
  name: string;
  overriders?: EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverriders;
}
export interface EdgeApplicationSpecWorkloadScopeTargetNodeLabels {
  labelSelector?: LabelSelector;
  overriders?: EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverriders;
}
export interface EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverriders {
  argsOverriders?: readonly EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersArgsOverriders[];
  commandOverriders?: readonly EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersArgsOverriders[];
  envOverriders?: readonly EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersEnvOverriders[];
  imageOverriders?: readonly EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersImageOverriders[];
  replicas?: number;
  resourcesOverriders?: readonly EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersResourcesOverriders[];
}
export interface EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersArgsOverriders {
  containerName: string;
  operator: "add" | "remove";
  value?: readonly string[];
}
export interface EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersEnvOverriders {
  containerName: string;
  operator: "add" | "remove" | "replace";
  value?: readonly EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersEnvOverridersValue[];
}
export interface EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersImageOverriders {
  component: "Registry" | "Repository" | "Tag";
  operator: "add" | "remove" | "replace";
  predicate?: EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersImageOverridersPredicate;
  value?: string;
}
export interface EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersResourcesOverriders {
  containerName: string;
  value: EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersResourcesOverridersValue;
}
export interface EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersEnvOverridersValue {
  name: string;
  value?: string;
  valueFrom?: EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersEnvOverridersValueValueFrom;
}
export interface EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersImageOverridersPredicate {
  path: string;
}
export interface EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersResourcesOverridersValue {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface EdgeApplicationSpecWorkloadScopeTargetNodeGroupsOverridersEnvOverridersValueValueFrom {
  /** → ConfigMap */
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: ObjectFieldSelector;
  resourceFieldRef?: ResourceFieldSelector;
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
/**
 * `apps.kubeedge.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class NodeGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NodeGroupProps): { [K in keyof NodeGroupProps]: NodeGroupProps[K] } & { apiVersion: 'apps.kubeedge.io/v1alpha1'; kind: 'NodeGroup' };
  constructor(scope: Construct, id: string, props: NodeGroupProps);
}
export interface NodeGroupProps {
  metadata?: ObjectMeta;
  spec: NodeGroupSpec;
}
export interface NodeGroupSpec {
  matchLabels?: { [k: string]: string };
  nodes?: readonly string[];
  topologyEnabled?: boolean;
}
/**
 * `devices.kubeedge.io/v1beta1`, namespaced
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class Device extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DeviceProps): { [K in keyof DeviceProps]: DeviceProps[K] } & { apiVersion: 'devices.kubeedge.io/v1beta1'; kind: 'Device' };
  constructor(scope: Construct, id: string, props?: DeviceProps);
}
export interface DeviceProps {
  metadata?: ObjectMeta;
  spec?: DeviceSpec;
  status?: DeviceStatus2;
}
export interface DeviceSpec {
  deviceModelRef?: DeviceSpecDeviceModelRef;
  methods?: readonly DeviceSpecMethods[];
  /** → Node */
  nodeName?: string;
  properties?: readonly DeviceSpecProperties[];
  protocol?: DeviceSpecProtocol;
  stateReport?: DeviceSpecStateReport;
}
export interface DeviceStatus2 {
  reportCycle?: number;
  reportToCloud?: boolean;
  [k: string]: unknown;
}
export interface DeviceSpecDeviceModelRef {
  name?: string;
}
export interface DeviceSpecMethods {
  description?: string;
  name?: string;
  propertyNames?: readonly string[];
}
export interface DeviceSpecProperties {
  collectCycle?: number;
  desired?: DeviceSpecPropertiesDesired;
  name?: string;
  pushMethod?: DeviceSpecPropertiesPushMethod;
  reportCycle?: number;
  reportToCloud?: boolean;
  visitors?: DeviceSpecProtocol;
}
export interface DeviceSpecProtocol {
  configData?: Record<string, unknown>;
  protocolName?: string;
}
export interface DeviceSpecStateReport {
  reportCycle?: number;
  reportToCloud?: boolean;
}
export interface DeviceSpecPropertiesDesired {
  metadata?: { [k: string]: string };
  value: string;
}
export interface DeviceSpecPropertiesPushMethod {
  anomalyDetection?: Record<string, unknown>;
  dbMethod?: DeviceSpecPropertiesPushMethodDbMethod;
  http?: DeviceSpecPropertiesPushMethodHttp;
  mqtt?: DeviceSpecPropertiesPushMethodMqtt;
  otel?: DeviceSpecPropertiesPushMethodOtel;
}
export interface DeviceSpecPropertiesPushMethodDbMethod {
  TDEngine?: DeviceSpecPropertiesPushMethodDbMethodTDEngine;
  influxdb2?: DeviceSpecPropertiesPushMethodDbMethodInfluxdb2;
  mysql?: DeviceSpecPropertiesPushMethodDbMethodMysql;
  redis?: DeviceSpecPropertiesPushMethodDbMethodRedis;
}
export interface DeviceSpecPropertiesPushMethodHttp {
  hostName?: string;
  port?: number;
  requestPath?: string;
  timeout?: number;
}
export interface DeviceSpecPropertiesPushMethodMqtt {
  address?: string;
  qos?: number;
  retained?: boolean;
  topic?: string;
}
export interface DeviceSpecPropertiesPushMethodOtel {
  endpointURL?: string;
}
export interface DeviceSpecPropertiesPushMethodDbMethodTDEngine {
  TDEngineClientConfig?: DeviceSpecPropertiesPushMethodDbMethodTDEngineTDEngineClientConfig;
}
export interface DeviceSpecPropertiesPushMethodDbMethodInfluxdb2 {
  influxdb2ClientConfig?: DeviceSpecPropertiesPushMethodDbMethodInfluxdb2Influxdb2ClientConfig;
  influxdb2DataConfig?: DeviceSpecPropertiesPushMethodDbMethodInfluxdb2Influxdb2DataConfig;
}
export interface DeviceSpecPropertiesPushMethodDbMethodMysql {
  mysqlClientConfig?: DeviceSpecPropertiesPushMethodDbMethodMysqlMysqlClientConfig;
}
export interface DeviceSpecPropertiesPushMethodDbMethodRedis {
  redisClientConfig?: DeviceSpecPropertiesPushMethodDbMethodRedisRedisClientConfig;
}
export interface DeviceSpecPropertiesPushMethodDbMethodTDEngineTDEngineClientConfig {
  addr?: string;
  dbName?: string;
}
export interface DeviceSpecPropertiesPushMethodDbMethodInfluxdb2Influxdb2ClientConfig {
  bucket?: string;
  org?: string;
  url?: string;
}
export interface DeviceSpecPropertiesPushMethodDbMethodInfluxdb2Influxdb2DataConfig {
  fieldKey?: string;
  measurement?: string;
  tag?: { [k: string]: string };
}
export interface DeviceSpecPropertiesPushMethodDbMethodMysqlMysqlClientConfig {
  addr?: string;
  database?: string;
  userName?: string;
}
export interface DeviceSpecPropertiesPushMethodDbMethodRedisRedisClientConfig {
  addr?: string;
  db?: number;
  minIdleConns?: number;
  poolsize?: number;
}
/**
 * `devices.kubeedge.io/v1alpha2`, namespaced
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class DeviceV1Alpha2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DeviceV1Alpha2Props): { [K in keyof DeviceV1Alpha2Props]: DeviceV1Alpha2Props[K] } & { apiVersion: 'devices.kubeedge.io/v1alpha2'; kind: 'Device' };
  constructor(scope: Construct, id: string, props?: DeviceV1Alpha2Props);
}
export interface DeviceV1Alpha2Props {
  metadata?: ObjectMeta;
  spec?: DeviceV1Alpha2Spec;
  status?: DeviceV1Alpha2Status;
}
export interface DeviceV1Alpha2Spec {
  data?: DeviceV1Alpha2SpecData;
  deviceModelRef?: DeviceSpecDeviceModelRef;
  /** → labels of a Node */
  nodeSelector?: DeviceV1Alpha2SpecNodeSelector;
  propertyVisitors?: readonly DeviceV1Alpha2SpecPropertyVisitors[];
  protocol?: DeviceV1Alpha2SpecProtocol;
}
export interface DeviceV1Alpha2Status {
  twins?: readonly DeviceV1Alpha2StatusTwins[];
}
export interface DeviceV1Alpha2SpecData {
  dataProperties?: readonly DeviceV1Alpha2SpecDataDataProperties[];
  dataTopic?: string;
}
export interface DeviceV1Alpha2SpecNodeSelector {
  nodeSelectorTerms: readonly DeviceV1Alpha2SpecNodeSelectorNodeSelectorTerms[];
}
export interface DeviceV1Alpha2SpecPropertyVisitors {
  bluetooth?: DeviceV1Alpha2SpecPropertyVisitorsBluetooth;
  collectCycle?: number;
  customizedProtocol?: DeviceSpecProtocol;
  customizedValues?: Record<string, unknown>;
  modbus?: DeviceV1Alpha2SpecPropertyVisitorsModbus;
  opcua?: DeviceV1Alpha2SpecPropertyVisitorsOpcua;
  propertyName?: string;
  reportCycle?: number;
}
export interface DeviceV1Alpha2SpecProtocol {
  bluetooth?: DeviceV1Alpha2SpecProtocolBluetooth;
  common?: DeviceV1Alpha2SpecProtocolCommon;
  customizedProtocol?: DeviceSpecProtocol;
  modbus?: DeviceV1Alpha2SpecProtocolModbus;
  opcua?: DeviceV1Alpha2SpecProtocolOpcua;
}
export interface DeviceV1Alpha2StatusTwins {
  desired?: DeviceSpecPropertiesDesired;
  propertyName?: string;
  reported?: DeviceSpecPropertiesDesired;
}
export interface DeviceV1Alpha2SpecDataDataProperties {
  metadata?: { [k: string]: string };
  propertyName?: string;
}
export interface DeviceV1Alpha2SpecNodeSelectorNodeSelectorTerms {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly DeviceV1Alpha2SpecNodeSelectorNodeSelectorTermsMatchFields[];
}
export interface DeviceV1Alpha2SpecPropertyVisitorsBluetooth {
  characteristicUUID?: string;
  dataConverter?: DeviceV1Alpha2SpecPropertyVisitorsBluetoothDataConverter;
  /** each: format byte */
  dataWrite?: { [k: string]: string };
}
export interface DeviceV1Alpha2SpecPropertyVisitorsModbus {
  isRegisterSwap?: boolean;
  isSwap?: boolean;
  limit?: number;
  offset?: number;
  register?: "CoilRegister" | "DiscreteInputRegister" | "InputRegister" | "HoldingRegister";
  scale?: number;
}
export interface DeviceV1Alpha2SpecPropertyVisitorsOpcua {
  browseName?: string;
  nodeID?: string;
}
export interface DeviceV1Alpha2SpecProtocolBluetooth {
  macAddress?: string;
}
export interface DeviceV1Alpha2SpecProtocolCommon {
  collectRetryTimes?: number;
  collectTimeout?: number;
  collectType?: "sync" | "async";
  com?: DeviceV1Alpha2SpecProtocolCommonCom;
  commType?: string;
  customizedValues?: Record<string, unknown>;
  reconnRetryTimes?: number;
  reconnTimeout?: number;
  tcp?: DeviceV1Alpha2SpecProtocolCommonTcp;
}
export interface DeviceV1Alpha2SpecProtocolModbus {
  slaveID?: number;
}
export interface DeviceV1Alpha2SpecProtocolOpcua {
  certificate?: string;
  password?: string;
  privateKey?: string;
  securityMode?: string;
  securityPolicy?: string;
  timeout?: number;
  url?: string;
  userName?: string;
}
export interface DeviceV1Alpha2SpecNodeSelectorNodeSelectorTermsMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface DeviceV1Alpha2SpecPropertyVisitorsBluetoothDataConverter {
  endIndex?: number;
  orderOfOperations?: readonly DeviceV1Alpha2SpecPropertyVisitorsBluetoothDataConverterOrderOfOperations[];
  shiftLeft?: number;
  shiftRight?: number;
  startIndex?: number;
}
export interface DeviceV1Alpha2SpecProtocolCommonCom {
  baudRate?: 115200 | 57600 | 38400 | 19200 | 9600 | 4800 | 2400 | 1800 | 1200 | 600 | 300 | 200 | 150 | 134 | 110 | 75 | 50;
  dataBits?: 8 | 7 | 6 | 5;
  parity?: "none" | "even" | "odd";
  serialPort?: string;
  stopBits?: 1 | 2;
}
export interface DeviceV1Alpha2SpecProtocolCommonTcp {
  ip?: string;
  port?: number;
}
export interface DeviceV1Alpha2SpecPropertyVisitorsBluetoothDataConverterOrderOfOperations {
  operationType?: string;
  operationValue?: number;
}
/**
 * `devices.kubeedge.io/v1beta1`, namespaced
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class DeviceModel extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DeviceModelProps): { [K in keyof DeviceModelProps]: DeviceModelProps[K] } & { apiVersion: 'devices.kubeedge.io/v1beta1'; kind: 'DeviceModel' };
  constructor(scope: Construct, id: string, props?: DeviceModelProps);
}
export interface DeviceModelProps {
  metadata?: ObjectMeta;
  spec?: DeviceModelSpec;
}
export interface DeviceModelSpec {
  properties?: readonly DeviceModelSpecProperties[];
  protocol?: string;
  protocolConfigData?: Record<string, unknown>;
}
export interface DeviceModelSpecProperties {
  accessMode?: "ReadWrite" | "ReadOnly";
  description?: string;
  maximum?: string;
  minimum?: string;
  name?: string;
  type?: "INT" | "FLOAT" | "DOUBLE" | "STRING" | "BOOLEAN" | "BYTES" | "STREAM";
  unit?: string;
  visitors?: DeviceModelSpecPropertiesVisitors;
}
export interface DeviceModelSpecPropertiesVisitors {
  configData?: Record<string, unknown>;
  protocolName?: string;
}
/**
 * `devices.kubeedge.io/v1alpha2`, namespaced
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class DeviceModelV1Alpha2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DeviceModelV1Alpha2Props): { [K in keyof DeviceModelV1Alpha2Props]: DeviceModelV1Alpha2Props[K] } & { apiVersion: 'devices.kubeedge.io/v1alpha2'; kind: 'DeviceModel' };
  constructor(scope: Construct, id: string, props?: DeviceModelV1Alpha2Props);
}
export interface DeviceModelV1Alpha2Props {
  metadata?: ObjectMeta;
  spec?: DeviceModelV1Alpha2Spec;
}
export interface DeviceModelV1Alpha2Spec {
  properties?: readonly DeviceModelV1Alpha2SpecProperties[];
  protocol?: string;
}
export interface DeviceModelV1Alpha2SpecProperties {
  description?: string;
  name?: string;
  type?: DeviceModelV1Alpha2SpecPropertiesType;
}
export interface DeviceModelV1Alpha2SpecPropertiesType {
  boolean?: DeviceModelV1Alpha2SpecPropertiesTypeBoolean;
  bytes?: DeviceModelV1Alpha2SpecPropertiesTypeBytes;
  double?: DeviceModelV1Alpha2SpecPropertiesTypeDouble;
  float?: DeviceModelV1Alpha2SpecPropertiesTypeDouble;
  int?: DeviceModelV1Alpha2SpecPropertiesTypeInt;
  string?: DeviceModelV1Alpha2SpecPropertiesTypeString;
}
export interface DeviceModelV1Alpha2SpecPropertiesTypeBoolean {
  accessMode?: "ReadWrite" | "ReadOnly";
  defaultValue?: boolean;
}
export interface DeviceModelV1Alpha2SpecPropertiesTypeBytes {
  accessMode?: "ReadWrite" | "ReadOnly";
}
export interface DeviceModelV1Alpha2SpecPropertiesTypeDouble {
  accessMode?: "ReadWrite" | "ReadOnly";
  defaultValue?: number;
  maximum?: number;
  minimum?: number;
  unit?: string;
}
export interface DeviceModelV1Alpha2SpecPropertiesTypeInt {
  accessMode?: "ReadWrite" | "ReadOnly";
  defaultValue?: number;
  maximum?: number;
  minimum?: number;
  unit?: string;
}
export interface DeviceModelV1Alpha2SpecPropertiesTypeString {
  accessMode?: "ReadWrite" | "ReadOnly";
  defaultValue?: string;
}
/**
 * `devices.kubeedge.io/v1beta1`, namespaced
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class DeviceStatus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DeviceStatusProps): { [K in keyof DeviceStatusProps]: DeviceStatusProps[K] } & { apiVersion: 'devices.kubeedge.io/v1beta1'; kind: 'DeviceStatus' };
  constructor(scope: Construct, id: string, props?: DeviceStatusProps);
}
export interface DeviceStatusProps {
  metadata?: ObjectMeta;
  spec?: Record<string, never>;
  status?: DeviceStatusStatus;
}
export interface DeviceStatusStatus {
  extensions?: Record<string, unknown>;
  lastOnlineTime?: string;
  state?: string;
  twins?: readonly DeviceStatusStatusTwins[];
}
export interface DeviceStatusStatusTwins {
  observedDesired?: DeviceStatusStatusTwinsObservedDesired;
  propertyName?: string;
  reported?: DeviceStatusStatusTwinsObservedDesired;
}
export interface DeviceStatusStatusTwinsObservedDesired {
  metadata?: { [k: string]: string };
  value: string;
}
/**
 * `devices.kubeedge.io/v1alpha2`, namespaced
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class DeviceStatusV1Alpha2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DeviceStatusV1Alpha2Props): { [K in keyof DeviceStatusV1Alpha2Props]: DeviceStatusV1Alpha2Props[K] } & { apiVersion: 'devices.kubeedge.io/v1alpha2'; kind: 'DeviceStatus' };
  constructor(scope: Construct, id: string, props?: DeviceStatusV1Alpha2Props);
}
export interface DeviceStatusV1Alpha2Props {
  metadata?: ObjectMeta;
  twins?: readonly DeviceStatusV1Alpha2Twins[];
}
export interface DeviceStatusV1Alpha2Twins {
  desired?: DeviceStatusStatusTwinsObservedDesired;
  propertyName?: string;
  reported?: DeviceStatusStatusTwinsObservedDesired;
}
/**
 * `operations.kubeedge.io/v1alpha2`, cluster-scoped
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class ConfigUpdateJob extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConfigUpdateJobProps): { [K in keyof ConfigUpdateJobProps]: ConfigUpdateJobProps[K] } & { apiVersion: 'operations.kubeedge.io/v1alpha2'; kind: 'ConfigUpdateJob' };
  constructor(scope: Construct, id: string, props?: ConfigUpdateJobProps);
}
export interface ConfigUpdateJobProps {
  metadata?: ObjectMeta;
  spec?: ConfigUpdateJobSpec;
}
export interface ConfigUpdateJobSpec {
  concurrency?: number;
  failureTolerate?: string;
  labelSelector?: LabelSelector;
  nodeNames?: readonly string[];
  timeoutSeconds?: number;
  updateFields: { [k: string]: string };
}
/**
 * `operations.kubeedge.io/v1alpha2`, cluster-scoped
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class ImagePrePullJob extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ImagePrePullJobProps): { [K in keyof ImagePrePullJobProps]: ImagePrePullJobProps[K] } & { apiVersion: 'operations.kubeedge.io/v1alpha2'; kind: 'ImagePrePullJob' };
  constructor(scope: Construct, id: string, props: ImagePrePullJobProps);
}
export interface ImagePrePullJobProps {
  metadata?: ObjectMeta;
  spec: ImagePrePullJobSpec;
}
export interface ImagePrePullJobSpec {
  imagePrePullTemplate?: ImagePrePullJobSpecImagePrePullTemplate;
}
export interface ImagePrePullJobSpecImagePrePullTemplate {
  checkItems?: readonly string[];
  concurrency?: number;
  failureTolerate?: string;
  imageSecrets?: string;
  images?: readonly string[];
  labelSelector?: LabelSelector;
  nodeNames?: readonly string[];
  retryTimes?: number;
  timeoutSeconds?: number;
}
/**
 * `operations.kubeedge.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class ImagePrePullJobV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ImagePrePullJobV1Alpha1Props): { [K in keyof ImagePrePullJobV1Alpha1Props]: ImagePrePullJobV1Alpha1Props[K] } & { apiVersion: 'operations.kubeedge.io/v1alpha1'; kind: 'ImagePrePullJob' };
  constructor(scope: Construct, id: string, props: ImagePrePullJobV1Alpha1Props);
}
export interface ImagePrePullJobV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: ImagePrePullJobSpec;
}
/**
 * `operations.kubeedge.io/v1alpha2`, cluster-scoped
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class NodeUpgradeJob extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NodeUpgradeJobProps): { [K in keyof NodeUpgradeJobProps]: NodeUpgradeJobProps[K] } & { apiVersion: 'operations.kubeedge.io/v1alpha2'; kind: 'NodeUpgradeJob' };
  constructor(scope: Construct, id: string, props?: NodeUpgradeJobProps);
}
export interface NodeUpgradeJobProps {
  metadata?: ObjectMeta;
  spec?: NodeUpgradeJobSpec;
}
export interface NodeUpgradeJobSpec {
  checkItems?: readonly string[];
  concurrency?: number;
  failureTolerate?: string;
  image?: string;
  imageDigestGatter?: NodeUpgradeJobSpecImageDigestGatter;
  labelSelector?: LabelSelector;
  nodeNames?: readonly string[];
  requireConfirmation?: boolean;
  timeoutSeconds?: number;
  version?: string;
}
export interface NodeUpgradeJobSpecImageDigestGatter {
  amd64?: string;
  arm64?: string;
  registryAPI?: NodeUpgradeJobSpecImageDigestGatterRegistryAPI;
}
export interface NodeUpgradeJobSpecImageDigestGatterRegistryAPI {
  host: string;
  token: string;
}
/**
 * `operations.kubeedge.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class NodeUpgradeJobV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NodeUpgradeJobV1Alpha1Props): { [K in keyof NodeUpgradeJobV1Alpha1Props]: NodeUpgradeJobV1Alpha1Props[K] } & { apiVersion: 'operations.kubeedge.io/v1alpha1'; kind: 'NodeUpgradeJob' };
  constructor(scope: Construct, id: string, props?: NodeUpgradeJobV1Alpha1Props);
}
export interface NodeUpgradeJobV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: NodeUpgradeJobV1Alpha1Spec;
}
export interface NodeUpgradeJobV1Alpha1Spec {
  checkItems?: readonly string[];
  concurrency?: number;
  failureTolerate?: string;
  image?: string;
  imageDigestGatter?: NodeUpgradeJobV1Alpha1SpecImageDigestGatter;
  labelSelector?: LabelSelector;
  nodeNames?: readonly string[];
  requireConfirmation?: boolean;
  timeoutSeconds?: number;
  version?: string;
}
export interface NodeUpgradeJobV1Alpha1SpecImageDigestGatter {
  registryAPI?: NodeUpgradeJobSpecImageDigestGatterRegistryAPI;
  value?: string;
}
/**
 * `policy.kubeedge.io/v1alpha1`, namespaced
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class ServiceAccountAccess extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ServiceAccountAccessProps): { [K in keyof ServiceAccountAccessProps]: ServiceAccountAccessProps[K] } & { apiVersion: 'policy.kubeedge.io/v1alpha1'; kind: 'ServiceAccountAccess' };
  constructor(scope: Construct, id: string, props: ServiceAccountAccessProps);
}
export interface ServiceAccountAccessProps {
  metadata?: ObjectMeta;
  spec: ServiceAccountAccessSpec;
}
export interface ServiceAccountAccessSpec {
  accessClusterRoleBinding?: readonly ServiceAccountAccessSpecAccessClusterRoleBinding[];
  accessRoleBinding?: readonly ServiceAccountAccessSpecAccessRoleBinding[];
  serviceAccount?: ServiceAccountAccessSpecServiceAccount;
  serviceAccountUid?: string;
}
export interface ServiceAccountAccessSpecAccessClusterRoleBinding {
  clusterRoleBinding?: ServiceAccountAccessSpecAccessClusterRoleBindingClusterRoleBinding;
  rules?: readonly PolicyRule[];
}
export interface ServiceAccountAccessSpecAccessRoleBinding {
  roleBinding?: ServiceAccountAccessSpecAccessClusterRoleBindingClusterRoleBinding;
  rules?: readonly PolicyRule[];
}
export interface ServiceAccountAccessSpecServiceAccount {
  apiVersion?: string;
  automountServiceAccountToken?: boolean;
  /** → Secret */
  imagePullSecrets?: readonly ServiceAccountAccessSpecServiceAccountImagePullSecrets[];
  kind?: string;
  metadata?: ServiceAccountAccessSpecServiceAccountMetadata;
  /** one per `name` */
  secrets?: readonly ServiceAccountAccessSpecServiceAccountSecrets[];
}
export interface ServiceAccountAccessSpecAccessClusterRoleBindingClusterRoleBinding {
  apiVersion?: string;
  kind?: string;
  metadata?: ServiceAccountAccessSpecServiceAccountMetadata;
  roleRef: ServiceAccountAccessSpecAccessClusterRoleBindingClusterRoleBindingRoleRef;
  subjects?: readonly Subject[];
}
export interface ServiceAccountAccessSpecServiceAccountImagePullSecrets {
  name?: string;
}
export interface ServiceAccountAccessSpecServiceAccountMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
}
export interface ServiceAccountAccessSpecServiceAccountSecrets {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}
export interface ServiceAccountAccessSpecAccessClusterRoleBindingClusterRoleBindingRoleRef {
  apiGroup: string;
  kind: string;
  name: string;
}
/**
 * `reliablesyncs.kubeedge.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class ClusterObjectSync extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterObjectSyncProps): { [K in keyof ClusterObjectSyncProps]: ClusterObjectSyncProps[K] } & { apiVersion: 'reliablesyncs.kubeedge.io/v1alpha1'; kind: 'ClusterObjectSync' };
  constructor(scope: Construct, id: string, props?: ClusterObjectSyncProps);
}
export interface ClusterObjectSyncProps {
  metadata?: ObjectMeta;
  spec?: ClusterObjectSyncSpec;
}
export interface ClusterObjectSyncSpec {
  objectAPIVersion?: string;
  objectKind?: string;
  objectName?: string;
}
/**
 * `reliablesyncs.kubeedge.io/v1alpha1`, namespaced
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class ObjectSync extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ObjectSyncProps): { [K in keyof ObjectSyncProps]: ObjectSyncProps[K] } & { apiVersion: 'reliablesyncs.kubeedge.io/v1alpha1'; kind: 'ObjectSync' };
  constructor(scope: Construct, id: string, props?: ObjectSyncProps);
}
export interface ObjectSyncProps {
  metadata?: ObjectMeta;
  spec?: ObjectSyncSpec;
}
export interface ObjectSyncSpec {
  objectAPIVersion?: string;
  objectKind?: string;
  objectName?: string;
}
/**
 * `rules.kubeedge.io/v1`, namespaced
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class Rule extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RuleProps): { [K in keyof RuleProps]: RuleProps[K] } & { apiVersion: 'rules.kubeedge.io/v1'; kind: 'Rule' };
  constructor(scope: Construct, id: string, props?: RuleProps);
}
export interface RuleProps {
  metadata?: ObjectMeta;
  spec?: RuleSpec;
  status?: RuleStatus;
}
export interface RuleSpec {
  source: string;
  sourceResource: { [k: string]: string };
  target: string;
  targetResource: { [k: string]: string };
}
export interface RuleStatus {
  errors?: readonly string[];
  failMessages?: number;
  successMessages?: number;
}
/**
 * `rules.kubeedge.io/v1`, namespaced
 * @see https://github.com/kubeedge/kubeedge
 */
export declare class RuleEndpoint extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RuleEndpointProps): { [K in keyof RuleEndpointProps]: RuleEndpointProps[K] } & { apiVersion: 'rules.kubeedge.io/v1'; kind: 'RuleEndpoint' };
  constructor(scope: Construct, id: string, props?: RuleEndpointProps);
}
export interface RuleEndpointProps {
  metadata?: ObjectMeta;
  spec?: RuleEndpointSpec;
}
export interface RuleEndpointSpec {
  properties?: { [k: string]: string };
  ruleEndpointType: "rest" | "eventbus" | "servicebus";
}

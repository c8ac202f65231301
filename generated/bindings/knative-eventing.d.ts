// Machine-written by `npx projen generate` from knative-eventing knative-v1.23.0 (github:knative/operator@8f004985af79024f25b9e6014da1a4c22bf48182, digest 613a24d3e601fd80696848e456d8ec0a): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `eventing.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class Broker extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BrokerProps): { [K in keyof BrokerProps]: BrokerProps[K] } & { apiVersion: 'eventing.knative.dev/v1'; kind: 'Broker' };
  constructor(scope: Construct, id: string, props?: BrokerProps);
}
export interface BrokerProps {
  metadata?: ObjectMeta;
  spec?: BrokerSpec;
}
export interface BrokerSpec {
  config?: BrokerSpecConfig;
  delivery?: BrokerSpecDelivery;
}
export interface BrokerSpecConfig {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
export interface BrokerSpecDelivery {
  backoffDelay?: string;
  backoffPolicy?: string;
  deadLetterSink?: BrokerSpecDeliveryDeadLetterSink;
  retry?: number;
  [k: string]: unknown;
}
export interface BrokerSpecDeliveryDeadLetterSink {
  CACerts?: string;
  audience?: string;
  ref?: BrokerSpecConfig;
  uri?: string;
}
/**
 * `eventing.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class EventPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EventPolicyProps): { [K in keyof EventPolicyProps]: EventPolicyProps[K] } & { apiVersion: 'eventing.knative.dev/v1alpha1'; kind: 'EventPolicy' };
  constructor(scope: Construct, id: string, props?: EventPolicyProps);
}
export interface EventPolicyProps {
  metadata?: ObjectMeta;
  spec?: EventPolicySpec;
}
export interface EventPolicySpec {
  filters?: readonly EventPolicySpecFilters[];
  from?: readonly EventPolicySpecFrom[];
  to?: readonly EventPolicySpecTo[];
}
export interface EventPolicySpecFilters {
  all?: readonly Record<string, unknown>[];
  any?: readonly Record<string, unknown>[];
  cesql?: string;
  exact?: Record<string, unknown>;
  not?: Record<string, unknown>;
  prefix?: Record<string, unknown>;
  suffix?: Record<string, unknown>;
}
export interface EventPolicySpecFrom {
  ref?: EventPolicySpecFromRef;
  sub?: string;
}
export interface EventPolicySpecTo {
  ref?: EventPolicySpecToRef;
  selector?: EventPolicySpecToSelector;
}
export interface EventPolicySpecFromRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
export interface EventPolicySpecToRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
}
export interface EventPolicySpecToSelector {
  apiVersion?: string;
  kind?: string;
  matchExpressions?: readonly EventPolicySpecToSelectorMatchExpressions[];
  matchLabels?: Record<string, unknown>;
}
export interface EventPolicySpecToSelectorMatchExpressions {
  key?: string;
  operator?: string;
  values?: readonly string[];
}
/**
 * `eventing.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class EventTransform extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EventTransformProps): { [K in keyof EventTransformProps]: EventTransformProps[K] } & { apiVersion: 'eventing.knative.dev/v1alpha1'; kind: 'EventTransform' };
  constructor(scope: Construct, id: string, props?: EventTransformProps);
}
export interface EventTransformProps {
  metadata?: ObjectMeta;
  spec?: EventTransformSpec;
}
export interface EventTransformSpec {
  jsonata?: EventTransformSpecJsonata;
  reply?: EventTransformSpecReply;
  sink?: EventTransformSpecSink;
}
export interface EventTransformSpecJsonata {
  expression?: string;
}
export interface EventTransformSpecReply {
  discard?: boolean;
  jsonata?: EventTransformSpecJsonata;
}
export interface EventTransformSpecSink {
  CACerts?: string;
  audience?: string;
  ref?: EventTransformSpecSinkRef;
  uri?: string;
}
export interface EventTransformSpecSinkRef {
  address?: string;
  apiVersion?: string;
  group?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
/**
 * `eventing.knative.dev/v1beta2`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class EventType extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EventTypeProps): { [K in keyof EventTypeProps]: EventTypeProps[K] } & { apiVersion: 'eventing.knative.dev/v1beta2'; kind: 'EventType' };
  constructor(scope: Construct, id: string, props?: EventTypeProps);
}
export interface EventTypeProps {
  metadata?: ObjectMeta;
  spec?: EventTypeSpec;
}
export interface EventTypeSpec {
  broker?: string;
  description?: string;
  reference?: EventTypeSpecReference;
  schema?: string;
  schemaData?: string;
  source?: string;
  type?: string;
}
export interface EventTypeSpecReference {
  address?: string;
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
/**
 * `eventing.knative.dev/v1beta3`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class EventTypeV1Beta3 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EventTypeV1Beta3Props): { [K in keyof EventTypeV1Beta3Props]: EventTypeV1Beta3Props[K] } & { apiVersion: 'eventing.knative.dev/v1beta3'; kind: 'EventType' };
  constructor(scope: Construct, id: string, props?: EventTypeV1Beta3Props);
}
export interface EventTypeV1Beta3Props {
  metadata?: ObjectMeta;
  spec?: EventTypeV1Beta3Spec;
}
export interface EventTypeV1Beta3Spec {
  attributes?: readonly EventTypeV1Beta3SpecAttributes[];
  description?: string;
  reference?: EventTypeSpecReference;
}
export interface EventTypeV1Beta3SpecAttributes {
  name: string;
  required?: boolean;
  value?: string;
}
/**
 * `eventing.knative.dev/v1beta1`, namespaced
 * @deprecated
 * @see https://github.com/knative/operator
 */
export declare class EventTypeV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EventTypeV1Beta1Props): { [K in keyof EventTypeV1Beta1Props]: EventTypeV1Beta1Props[K] } & { apiVersion: 'eventing.knative.dev/v1beta1'; kind: 'EventType' };
  constructor(scope: Construct, id: string, props?: EventTypeV1Beta1Props);
}
export interface EventTypeV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: EventTypeSpec;
}
/**
 * `eventing.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class RequestReply extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RequestReplyProps): { [K in keyof RequestReplyProps]: RequestReplyProps[K] } & { apiVersion: 'eventing.knative.dev/v1alpha1'; kind: 'RequestReply' };
  constructor(scope: Construct, id: string, props?: RequestReplyProps);
}
export interface RequestReplyProps {
  metadata?: ObjectMeta;
  spec?: RequestReplySpec;
}
export interface RequestReplySpec {
  brokerRef?: RequestReplySpecBrokerRef;
  correlationAttribute?: string;
  delivery?: RequestReplySpecDelivery;
  replyAttribute?: string;
  timeout?: string;
}
export interface RequestReplySpecBrokerRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
}
export interface RequestReplySpecDelivery {
  backoffDelay?: string;
  backoffPolicy?: string;
  deadLetterSink?: RequestReplySpecDeliveryDeadLetterSink;
  retry?: number;
  [k: string]: unknown;
}
export interface RequestReplySpecDeliveryDeadLetterSink {
  CACerts?: string;
  audience?: string;
  ref?: RequestReplySpecDeliveryDeadLetterSinkRef;
  uri?: string;
}
export interface RequestReplySpecDeliveryDeadLetterSinkRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
/**
 * `eventing.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class Trigger extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TriggerProps): { [K in keyof TriggerProps]: TriggerProps[K] } & { apiVersion: 'eventing.knative.dev/v1'; kind: 'Trigger' };
  constructor(scope: Construct, id: string, props?: TriggerProps);
}
export interface TriggerProps {
  metadata?: ObjectMeta;
  spec?: TriggerSpec;
}
export interface TriggerSpec {
  broker?: string;
  brokerRef?: TriggerSpecBrokerRef;
  delivery?: TriggerSpecDelivery;
  filter?: TriggerSpecFilter;
  filters?: readonly TriggerSpecFilters[];
  subscriber?: TriggerSpecSubscriber;
  [k: string]: unknown;
}
export interface TriggerSpecBrokerRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
export interface TriggerSpecDelivery {
  backoffDelay?: string;
  backoffPolicy?: string;
  deadLetterSink?: TriggerSpecSubscriber;
  format?: string;
  retry?: number;
  [k: string]: unknown;
}
export interface TriggerSpecFilter {
  attributes?: Record<string, unknown>;
}
export interface TriggerSpecFilters {
  all?: readonly Record<string, unknown>[];
  any?: readonly Record<string, unknown>[];
  cesql?: string;
  exact?: Record<string, unknown>;
  not?: Record<string, unknown>;
  prefix?: Record<string, unknown>;
  suffix?: Record<string, unknown>;
}
export interface TriggerSpecSubscriber {
  CACerts?: string;
  audience?: string;
  ref?: TriggerSpecBrokerRef;
  uri?: string;
}
/**
 * `flows.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class Parallel extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ParallelProps): { [K in keyof ParallelProps]: ParallelProps[K] } & { apiVersion: 'flows.knative.dev/v1'; kind: 'Parallel' };
  constructor(scope: Construct, id: string, props?: ParallelProps);
}
export interface ParallelProps {
  metadata?: ObjectMeta;
  spec?: ParallelSpec;
}
export interface ParallelSpec {
  branches?: readonly ParallelSpecBranches[];
  channelTemplate?: ParallelSpecChannelTemplate;
  reply?: ParallelSpecReply;
}
export interface ParallelSpecBranches {
  delivery?: ParallelSpecBranchesDelivery;
  filter?: ParallelSpecReply;
  reply?: ParallelSpecReply;
  subscriber?: ParallelSpecReply;
  [k: string]: unknown;
}
export interface ParallelSpecChannelTemplate {
  apiVersion?: string;
  kind?: string;
  spec?: Record<string, unknown>;
}
export interface ParallelSpecReply {
  CACerts?: string;
  audience?: string;
  ref?: ParallelSpecReplyRef;
  uri?: string;
}
export interface ParallelSpecBranchesDelivery {
  backoffDelay?: string;
  backoffPolicy?: string;
  deadLetterSink?: ParallelSpecReply;
  retry?: number;
  [k: string]: unknown;
}
export interface ParallelSpecReplyRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
/**
 * `flows.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class Sequence extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SequenceProps): { [K in keyof SequenceProps]: SequenceProps[K] } & { apiVersion: 'flows.knative.dev/v1'; kind: 'Sequence' };
  constructor(scope: Construct, id: string, props?: SequenceProps);
}
export interface SequenceProps {
  metadata?: ObjectMeta;
  spec?: SequenceSpec;
}
export interface SequenceSpec {
  channelTemplate?: SequenceSpecChannelTemplate;
  reply?: SequenceSpecReply;
  steps?: readonly SequenceSpecSteps[];
}
export interface SequenceSpecChannelTemplate {
  apiVersion?: string;
  kind?: string;
  spec?: Record<string, unknown>;
}
export interface SequenceSpecReply {
  CACerts?: string;
  audience?: string;
  ref?: SequenceSpecReplyRef;
  uri?: string;
}
export interface SequenceSpecSteps {
  CACerts?: string;
  audience?: string;
  delivery?: SequenceSpecStepsDelivery;
  ref?: SequenceSpecReplyRef;
  uri?: string;
}
export interface SequenceSpecReplyRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
export interface SequenceSpecStepsDelivery {
  backoffDelay?: string;
  backoffPolicy?: string;
  deadLetterSink?: SequenceSpecReply;
  retry?: number;
  [k: string]: unknown;
}
/**
 * `messaging.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class Channel extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ChannelProps): { [K in keyof ChannelProps]: ChannelProps[K] } & { apiVersion: 'messaging.knative.dev/v1'; kind: 'Channel' };
  constructor(scope: Construct, id: string, props?: ChannelProps);
}
export interface ChannelProps {
  metadata?: ObjectMeta;
  spec?: ChannelSpec;
}
export interface ChannelSpec {
  channelTemplate?: ChannelSpecChannelTemplate;
  delivery?: ChannelSpecDelivery;
  subscribers?: readonly ChannelSpecSubscribers[];
}
export interface ChannelSpecChannelTemplate {
  apiVersion?: string;
  kind?: string;
  spec?: Record<string, unknown>;
}
export interface ChannelSpecDelivery {
  backoffDelay?: string;
  backoffPolicy?: string;
  deadLetterSink?: ChannelSpecDeliveryDeadLetterSink;
  retry?: number;
  [k: string]: unknown;
}
export interface ChannelSpecSubscribers {
  auth?: ChannelSpecSubscribersAuth;
  delivery?: ChannelSpecSubscribersDelivery;
  generation?: number;
  name?: string;
  replyAudience?: string;
  replyCACerts?: string;
  replyUri?: string;
  subscriberAudience?: string;
  subscriberCACerts?: string;
  subscriberUri?: string;
  uid?: string;
}
export interface ChannelSpecDeliveryDeadLetterSink {
  CACerts?: string;
  audience?: string;
  ref?: ChannelSpecDeliveryDeadLetterSinkRef;
  uri?: string;
}
export interface ChannelSpecSubscribersAuth {
  /** → ServiceAccount */
  serviceAccountName?: string;
  serviceAccountNames?: readonly string[];
}
export interface ChannelSpecSubscribersDelivery {
  backoffDelay?: string;
  backoffPolicy?: string;
  deadLetterSink?: ChannelSpecSubscribersDeliveryDeadLetterSink;
  retry?: number;
  [k: string]: unknown;
}
export interface ChannelSpecDeliveryDeadLetterSinkRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
export interface ChannelSpecSubscribersDeliveryDeadLetterSink {
  ref?: ChannelSpecDeliveryDeadLetterSinkRef;
  uri?: string;
}
/**
 * `messaging.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class InMemoryChannel extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: InMemoryChannelProps): { [K in keyof InMemoryChannelProps]: InMemoryChannelProps[K] } & { apiVersion: 'messaging.knative.dev/v1'; kind: 'InMemoryChannel' };
  constructor(scope: Construct, id: string, props?: InMemoryChannelProps);
}
export interface InMemoryChannelProps {
  metadata?: ObjectMeta;
  spec?: InMemoryChannelSpec;
}
export interface InMemoryChannelSpec {
  delivery?: InMemoryChannelSpecDelivery;
  subscribers?: readonly InMemoryChannelSpecSubscribers[];
}
export interface InMemoryChannelSpecDelivery {
  backoffDelay?: string;
  backoffPolicy?: string;
  deadLetterSink?: InMemoryChannelSpecDeliveryDeadLetterSink;
  retry?: number;
  [k: string]: unknown;
}
export interface InMemoryChannelSpecSubscribers {
  auth?: InMemoryChannelSpecSubscribersAuth;
  delivery?: InMemoryChannelSpecDelivery;
  generation?: number;
  name?: string;
  namespace?: string;
  replyAudience?: string;
  replyCACerts?: string;
  replyUri?: string;
  subscriberAudience?: string;
  subscriberCACerts?: string;
  subscriberUri?: string;
  uid?: string;
}
export interface InMemoryChannelSpecDeliveryDeadLetterSink {
  CACerts?: string;
  audience?: string;
  ref?: InMemoryChannelSpecDeliveryDeadLetterSinkRef;
  uri?: string;
}
export interface InMemoryChannelSpecSubscribersAuth {
  /** → ServiceAccount */
  serviceAccountName?: string;
  serviceAccountNames?: readonly string[];
}
export interface InMemoryChannelSpecDeliveryDeadLetterSinkRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
/**
 * `messaging.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class Subscription extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SubscriptionProps): { [K in keyof SubscriptionProps]: SubscriptionProps[K] } & { apiVersion: 'messaging.knative.dev/v1'; kind: 'Subscription' };
  constructor(scope: Construct, id: string, props?: SubscriptionProps);
}
export interface SubscriptionProps {
  metadata?: ObjectMeta;
  spec?: SubscriptionSpec;
}
export interface SubscriptionSpec {
  channel?: SubscriptionSpecChannel;
  delivery?: SubscriptionSpecDelivery;
  reply?: SubscriptionSpecReply;
  subscriber?: SubscriptionSpecSubscriber;
}
export interface SubscriptionSpecChannel {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  [k: string]: unknown;
}
export interface SubscriptionSpecDelivery {
  backoffDelay?: string;
  backoffPolicy?: string;
  deadLetterSink?: SubscriptionSpecReply;
  retry?: number;
  [k: string]: unknown;
}
export interface SubscriptionSpecReply {
  CACerts?: string;
  audience?: string;
  ref?: SubscriptionSpecReplyRef;
  uri?: string;
}
export interface SubscriptionSpecSubscriber {
  CACerts?: string;
  audience?: string;
  ref?: SubscriptionSpecChannel;
  uri?: string;
}
export interface SubscriptionSpecReplyRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
/**
 * `sinks.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class IntegrationSink extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IntegrationSinkProps): { [K in keyof IntegrationSinkProps]: IntegrationSinkProps[K] } & { apiVersion: 'sinks.knative.dev/v1alpha1'; kind: 'IntegrationSink' };
  constructor(scope: Construct, id: string, props?: IntegrationSinkProps);
}
export interface IntegrationSinkProps {
  metadata?: ObjectMeta;
  spec?: IntegrationSinkSpec;
}
export interface IntegrationSinkSpec {
  aws?: IntegrationSinkSpecAws;
  log?: IntegrationSinkSpecLog;
}
export interface IntegrationSinkSpecAws {
  auth?: IntegrationSinkSpecAwsAuth;
  s3?: IntegrationSinkSpecAwsS3;
  sns?: IntegrationSinkSpecAwsSns;
  sqs?: IntegrationSinkSpecAwsSqs;
}
export interface IntegrationSinkSpecLog {
  /** @default "INFO" */
  level?: string;
  logMask?: boolean;
  /** @default "log-sink" */
  loggerName?: string;
  marker?: string;
  multiline?: boolean;
  showAllProperties?: boolean;
  /** @default true */
  showBody?: boolean;
  /** @default true */
  showBodyType?: boolean;
  /** @default true */
  showCachedStreams?: boolean;
  /** @default true */
  showExchangePattern?: boolean;
  showHeaders?: boolean;
  showProperties?: boolean;
  showStreams?: boolean;
}
export interface IntegrationSinkSpecAwsAuth {
  secret?: IntegrationSinkSpecAwsAuthSecret;
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface IntegrationSinkSpecAwsS3 {
  arn?: string;
  autoCreateBucket?: boolean;
  /** @default 500 */
  delay?: number;
  /** @default true */
  deleteAfterRead?: boolean;
  destinationBucket?: string;
  destinationBucketPrefix?: string;
  destinationBucketSuffix?: string;
  forcePathStyle?: boolean;
  ignoreBody?: boolean;
  /** @default 10 */
  maxMessagesPerPoll?: number;
  moveAfterRead?: boolean;
  overrideEndpoint?: boolean;
  prefix?: string;
  region?: string;
  uriEndpointOverride?: string;
}
export interface IntegrationSinkSpecAwsSns {
  arn?: string;
  autoCreateTopic?: boolean;
  overrideEndpoint?: boolean;
  region?: string;
  uriEndpointOverride?: string;
}
export interface IntegrationSinkSpecAwsSqs {
  arn?: string;
  autoCreateQueue?: boolean;
  /** @default 500 */
  delay?: number;
  /** @default true */
  deleteAfterRead?: boolean;
  greedy?: boolean;
  /** @default "amazonaws.com" */
  host?: string;
  /** @default 1 */
  maxMessagesPerPoll?: number;
  overrideEndpoint?: boolean;
  /** @default "https" */
  protocol?: string;
  queueURL?: string;
  region?: string;
  uriEndpointOverride?: string;
  visibilityTimeout?: number;
  waitTimeSeconds?: number;
}
export interface IntegrationSinkSpecAwsAuthSecret {
  ref?: IntegrationSinkSpecAwsAuthSecretRef;
}
export interface IntegrationSinkSpecAwsAuthSecretRef {
  name: string;
}
/**
 * `sinks.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class JobSink extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: JobSinkProps): { [K in keyof JobSinkProps]: JobSinkProps[K] } & { apiVersion: 'sinks.knative.dev/v1alpha1'; kind: 'JobSink' };
  constructor(scope: Construct, id: string, props?: JobSinkProps);
}
export interface JobSinkProps {
  metadata?: ObjectMeta;
  spec?: JobSinkSpec;
}
export interface JobSinkSpec {
  job?: Record<string, unknown>;
}
/**
 * `sources.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class ApiServerSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ApiServerSourceProps): { [K in keyof ApiServerSourceProps]: ApiServerSourceProps[K] } & { apiVersion: 'sources.knative.dev/v1'; kind: 'ApiServerSource' };
  constructor(scope: Construct, id: string, props?: ApiServerSourceProps);
}
export interface ApiServerSourceProps {
  metadata?: ObjectMeta;
  spec?: ApiServerSourceSpec;
}
export interface ApiServerSourceSpec {
  ceOverrides?: ApiServerSourceSpecCeOverrides;
  mode?: string;
  namespaceSelector?: ApiServerSourceSpecNamespaceSelector;
  owner?: ApiServerSourceSpecOwner;
  resources: readonly ApiServerSourceSpecResources[];
  /** → ServiceAccount */
  serviceAccountName?: string;
  sink?: ApiServerSourceSpecSink;
  [k: string]: unknown;
}
export interface ApiServerSourceSpecCeOverrides {
  extensions?: Record<string, unknown>;
}
export interface ApiServerSourceSpecNamespaceSelector {
  matchExpressions?: readonly ApiServerSourceSpecNamespaceSelectorMatchExpressions[];
  matchLabels?: Record<string, unknown>;
}
export interface ApiServerSourceSpecOwner {
  apiVersion?: string;
  kind?: string;
}
export interface ApiServerSourceSpecResources {
  apiVersion?: string;
  kind?: string;
  selector?: ApiServerSourceSpecNamespaceSelector;
}
export interface ApiServerSourceSpecSink {
  CACerts?: string;
  audience?: string;
  ref?: ApiServerSourceSpecSinkRef;
  uri?: string;
}
export interface ApiServerSourceSpecNamespaceSelectorMatchExpressions {
  key?: string;
  operator?: string;
  values?: readonly string[];
}
export interface ApiServerSourceSpecSinkRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
/**
 * `sources.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class ContainerSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ContainerSourceProps): { [K in keyof ContainerSourceProps]: ContainerSourceProps[K] } & { apiVersion: 'sources.knative.dev/v1'; kind: 'ContainerSource' };
  constructor(scope: Construct, id: string, props?: ContainerSourceProps);
}
export interface ContainerSourceProps {
  metadata?: ObjectMeta;
  spec?: ContainerSourceSpec;
}
export interface ContainerSourceSpec {
  ceOverrides?: ContainerSourceSpecCeOverrides;
  sink?: ContainerSourceSpecSink;
  template?: Record<string, unknown>;
}
export interface ContainerSourceSpecCeOverrides {
  extensions?: Record<string, unknown>;
}
export interface ContainerSourceSpecSink {
  CACerts?: string;
  audience?: string;
  ref?: ContainerSourceSpecSinkRef;
  uri?: string;
}
export interface ContainerSourceSpecSinkRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
/**
 * `sources.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class IntegrationSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IntegrationSourceProps): { [K in keyof IntegrationSourceProps]: IntegrationSourceProps[K] } & { apiVersion: 'sources.knative.dev/v1alpha1'; kind: 'IntegrationSource' };
  constructor(scope: Construct, id: string, props?: IntegrationSourceProps);
}
export interface IntegrationSourceProps {
  metadata?: ObjectMeta;
  spec?: IntegrationSourceSpec;
}
export interface IntegrationSourceSpec {
  aws?: IntegrationSourceSpecAws;
  ceOverrides?: IntegrationSourceSpecCeOverrides;
  sink?: IntegrationSourceSpecSink;
  template?: Record<string, unknown>;
  timer?: IntegrationSourceSpecTimer;
}
export interface IntegrationSourceSpecAws {
  auth?: IntegrationSourceSpecAwsAuth;
  ddbStreams?: IntegrationSourceSpecAwsDdbStreams;
  s3?: IntegrationSourceSpecAwsS3;
  sqs?: IntegrationSourceSpecAwsSqs;
}
export interface IntegrationSourceSpecCeOverrides {
  extensions?: Record<string, unknown>;
}
export interface IntegrationSourceSpecSink {
  CACerts?: string;
  audience?: string;
  ref?: IntegrationSourceSpecSinkRef;
  uri?: string;
}
export interface IntegrationSourceSpecTimer {
  /** @default "text/plain" */
  contentType?: string;
  message?: string;
  /** @default 1000 */
  period?: number;
  repeatCount?: number;
}
export interface IntegrationSourceSpecAwsAuth {
  secret?: IntegrationSourceSpecAwsAuthSecret;
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface IntegrationSourceSpecAwsDdbStreams {
  /** @default 500 */
  delay?: number;
  overrideEndpoint?: boolean;
  region?: string;
  /** @default "FROM_LATEST" */
  streamIteratorType?: string;
  table?: string;
  uriEndpointOverride?: string;
}
export interface IntegrationSourceSpecAwsS3 {
  arn?: string;
  autoCreateBucket?: boolean;
  /** @default 500 */
  delay?: number;
  /** @default true */
  deleteAfterRead?: boolean;
  destinationBucket?: string;
  destinationBucketPrefix?: string;
  destinationBucketSuffix?: string;
  forcePathStyle?: boolean;
  ignoreBody?: boolean;
  /** @default 10 */
  maxMessagesPerPoll?: number;
  moveAfterRead?: boolean;
  overrideEndpoint?: boolean;
  prefix?: string;
  region?: string;
  uriEndpointOverride?: string;
}
export interface IntegrationSourceSpecAwsSqs {
  arn?: string;
  autoCreateQueue?: boolean;
  /** @default 500 */
  delay?: number;
  /** @default true */
  deleteAfterRead?: boolean;
  greedy?: boolean;
  /** @default "amazonaws.com" */
  host?: string;
  /** @default 1 */
  maxMessagesPerPoll?: number;
  overrideEndpoint?: boolean;
  /** @default "https" */
  protocol?: string;
  queueURL?: string;
  region?: string;
  uriEndpointOverride?: string;
  visibilityTimeout?: number;
  waitTimeSeconds?: number;
}
export interface IntegrationSourceSpecSinkRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
export interface IntegrationSourceSpecAwsAuthSecret {
  ref?: IntegrationSourceSpecAwsAuthSecretRef;
}
export interface IntegrationSourceSpecAwsAuthSecretRef {
  name: string;
}
/**
 * `sources.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class PingSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PingSourceProps): { [K in keyof PingSourceProps]: PingSourceProps[K] } & { apiVersion: 'sources.knative.dev/v1'; kind: 'PingSource' };
  constructor(scope: Construct, id: string, props?: PingSourceProps);
}
export interface PingSourceProps {
  metadata?: ObjectMeta;
  spec?: PingSourceSpec;
}
export interface PingSourceSpec {
  ceOverrides?: PingSourceSpecCeOverrides;
  contentType?: string;
  data?: string;
  dataBase64?: string;
  schedule?: string;
  sink?: PingSourceSpecSink;
  timezone?: string;
}
export interface PingSourceSpecCeOverrides {
  extensions?: { [k: string]: string };
}
export interface PingSourceSpecSink {
  CACerts?: string;
  audience?: string;
  ref?: PingSourceSpecSinkRef;
  uri?: string;
}
export interface PingSourceSpecSinkRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
/**
 * `sources.knative.dev/v1beta2`, namespaced
 * @deprecated
 * @see https://github.com/knative/operator
 */
export declare class PingSourceV1Beta2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PingSourceV1Beta2Props): { [K in keyof PingSourceV1Beta2Props]: PingSourceV1Beta2Props[K] } & { apiVersion: 'sources.knative.dev/v1beta2'; kind: 'PingSource' };
  constructor(scope: Construct, id: string, props?: PingSourceV1Beta2Props);
}
export interface PingSourceV1Beta2Props {
  metadata?: ObjectMeta;
  spec?: PingSourceSpec;
}
/**
 * `sources.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class SinkBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SinkBindingProps): { [K in keyof SinkBindingProps]: SinkBindingProps[K] } & { apiVersion: 'sources.knative.dev/v1'; kind: 'SinkBinding' };
  constructor(scope: Construct, id: string, props?: SinkBindingProps);
}
export interface SinkBindingProps {
  metadata?: ObjectMeta;
  spec?: SinkBindingSpec;
}
export interface SinkBindingSpec {
  ceOverrides?: SinkBindingSpecCeOverrides;
  sink?: SinkBindingSpecSink;
  subject?: SinkBindingSpecSubject;
}
export interface SinkBindingSpecCeOverrides {
  extensions?: Record<string, unknown>;
}
export interface SinkBindingSpecSink {
  CACerts?: string;
  audience?: string;
  ref?: SinkBindingSpecSinkRef;
  uri?: string;
}
export interface SinkBindingSpecSubject {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  selector?: SinkBindingSpecSubjectSelector;
}
export interface SinkBindingSpecSinkRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
export interface SinkBindingSpecSubjectSelector {
  matchExpressions?: readonly SinkBindingSpecSubjectSelectorMatchExpressions[];
  matchLabels?: Record<string, unknown>;
}
export interface SinkBindingSpecSubjectSelectorMatchExpressions {
  key?: string;
  operator?: string;
  values?: readonly string[];
}

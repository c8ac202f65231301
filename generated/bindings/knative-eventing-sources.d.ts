// Machine-written by `npx projen generate` from knative-eventing-sources 1.23 (github:knative/operator@8f004985af79024f25b9e6014da1a4c22bf48182, digest fc424732de40f9a652255bdde176c856): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectReference, SecretKeySelector } from './kubernetes/core/v1';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `bindings.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class GitHubBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GitHubBindingProps): { [K in keyof GitHubBindingProps]: GitHubBindingProps[K] } & { apiVersion: 'bindings.knative.dev/v1alpha1'; kind: 'GitHubBinding' };
  constructor(scope: Construct, id: string, props?: GitHubBindingProps);
}
export interface GitHubBindingProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `bindings.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class GitLabBinding extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GitLabBindingProps): { [K in keyof GitLabBindingProps]: GitLabBindingProps[K] } & { apiVersion: 'bindings.knative.dev/v1alpha1'; kind: 'GitLabBinding' };
  constructor(scope: Construct, id: string, props?: GitLabBindingProps);
}
export interface GitLabBindingProps {
  metadata?: ObjectMeta;
  spec?: GitLabBindingSpec;
}
export interface GitLabBindingSpec {
  accessToken?: GitLabBindingSpecAccessToken;
  subject?: GitLabBindingSpecSubject;
}
export interface GitLabBindingSpecAccessToken {
  /** → Secret */
  secretKeyRef?: GitLabBindingSpecAccessTokenSecretKeyRef;
}
export type GitLabBindingSpecSubject = {
  apiVersion?: string;
  kind?: string;
  name?: string;
  selector?: GitLabBindingSpecSubjectSelector;
} & ({
  apiVersion: string;
  kind: string;
  name: string;
  selector?: never;
} | {
  apiVersion: string;
  kind: string;
  selector: GitLabBindingSpecSubjectSelector;
  name?: never;
})
export interface GitLabBindingSpecAccessTokenSecretKeyRef {
  key: string;
  name: string;
}
export interface GitLabBindingSpecSubjectSelector {
  matchLabels: { [k: string]: string };
}
/**
 * `eventing.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class KafkaSink extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KafkaSinkProps): { [K in keyof KafkaSinkProps]: KafkaSinkProps[K] } & { apiVersion: 'eventing.knative.dev/v1alpha1'; kind: 'KafkaSink' };
  constructor(scope: Construct, id: string, props?: KafkaSinkProps);
}
export interface KafkaSinkProps {
  metadata?: ObjectMeta;
  spec?: KafkaSinkSpec;
}
export interface KafkaSinkSpec {
  auth?: KafkaSinkSpecAuth;
  /** at least 1 character */
  bootstrapServers: readonly string[];
  /** @default "binary" */
  contentMode?: "binary" | "structured";
  numPartitions?: number;
  replicationFactor?: number;
  topic: string;
}
export interface KafkaSinkSpecAuth {
  secret?: KafkaSinkSpecAuthSecret;
}
export interface KafkaSinkSpecAuthSecret {
  ref?: KafkaSinkSpecAuthSecretRef;
}
export interface KafkaSinkSpecAuthSecretRef {
  name: string;
}
/**
 * `internal.kafka.eventing.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class Consumer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConsumerProps): { [K in keyof ConsumerProps]: ConsumerProps[K] } & { apiVersion: 'internal.kafka.eventing.knative.dev/v1alpha1'; kind: 'Consumer' };
  constructor(scope: Construct, id: string, props?: ConsumerProps);
}
export interface ConsumerProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `internal.kafka.eventing.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class ConsumerGroup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConsumerGroupProps): { [K in keyof ConsumerGroupProps]: ConsumerGroupProps[K] } & { apiVersion: 'internal.kafka.eventing.knative.dev/v1alpha1'; kind: 'ConsumerGroup' };
  constructor(scope: Construct, id: string, props?: ConsumerGroupProps);
}
export interface ConsumerGroupProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `messaging.knative.dev/v1beta1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class KafkaChannel extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KafkaChannelProps): { [K in keyof KafkaChannelProps]: KafkaChannelProps[K] } & { apiVersion: 'messaging.knative.dev/v1beta1'; kind: 'KafkaChannel' };
  constructor(scope: Construct, id: string, props?: KafkaChannelProps);
}
export interface KafkaChannelProps {
  metadata?: ObjectMeta;
  spec?: KafkaChannelSpec;
}
export interface KafkaChannelSpec {
  delivery?: KafkaChannelSpecDelivery;
  /** @default 1 */
  numPartitions?: number;
  /**
   * at most 32767
   * @default 1
   */
  replicationFactor?: number;
  retentionDuration?: string;
  subscribers?: readonly KafkaChannelSpecSubscribers[];
}
export interface KafkaChannelSpecDelivery {
  backoffDelay?: string;
  backoffPolicy?: string;
  deadLetterSink?: KafkaChannelSpecDeliveryDeadLetterSink;
  retry?: number;
  [k: string]: unknown;
}
export interface KafkaChannelSpecSubscribers {
  auth?: KafkaChannelSpecSubscribersAuth;
  delivery?: KafkaChannelSpecDelivery;
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
export interface KafkaChannelSpecDeliveryDeadLetterSink {
  CACerts?: string;
  audience?: string;
  ref?: KafkaChannelSpecDeliveryDeadLetterSinkRef;
  uri?: string;
}
export interface KafkaChannelSpecSubscribersAuth {
  /** → ServiceAccount */
  serviceAccountName?: string;
}
export interface KafkaChannelSpecDeliveryDeadLetterSinkRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
/**
 * `messaging.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class KafkaChannelV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KafkaChannelV1Props): { [K in keyof KafkaChannelV1Props]: KafkaChannelV1Props[K] } & { apiVersion: 'messaging.knative.dev/v1'; kind: 'KafkaChannel' };
  constructor(scope: Construct, id: string, props?: KafkaChannelV1Props);
}
export interface KafkaChannelV1Props {
  metadata?: ObjectMeta;
  spec?: KafkaChannelSpec;
}
/**
 * `sources.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class CephSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CephSourceProps): { [K in keyof CephSourceProps]: CephSourceProps[K] } & { apiVersion: 'sources.knative.dev/v1alpha1'; kind: 'CephSource' };
  constructor(scope: Construct, id: string, props?: CephSourceProps);
}
export interface CephSourceProps {
  metadata?: ObjectMeta;
  [k: string]: unknown;
}
/**
 * `sources.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class GitHubSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GitHubSourceProps): { [K in keyof GitHubSourceProps]: GitHubSourceProps[K] } & { apiVersion: 'sources.knative.dev/v1alpha1'; kind: 'GitHubSource' };
  constructor(scope: Construct, id: string, props?: GitHubSourceProps);
}
export interface GitHubSourceProps {
  metadata?: ObjectMeta;
  spec?: GitHubSourceSpec;
}
export interface GitHubSourceSpec {
  accessToken: GitHubSourceSpecAccessToken;
  ceOverrides?: GitHubSourceSpecCeOverrides;
  /** at least 1 item */
  eventTypes: readonly ("check_suite" | "commit_comment" | "create" | "delete" | "deployment" | "deployment_status" | "fork" | "gollum" | "installation" | "integration_installation" | "issue_comment" | "issues" | "label" | "member" | "membership" | "milestone" | "organization" | "org_block" | "page_build" | "ping" | "project_card" | "project_column" | "project" | "public" | "pull_request" | "pull_request_review" | "pull_request_review_comment" | "push" | "release" | "repository" | "status" | "team" | "team_add" | "watch")[];
  githubAPIURL?: string;
  /** at least 1 character */
  ownerAndRepository: string;
  secretToken: GitHubSourceSpecAccessToken;
  secure?: boolean;
  /** → ServiceAccount */
  serviceAccountName?: string;
  sink?: GitHubSourceSpecSink;
}
export interface GitHubSourceSpecAccessToken {
  /** → Secret */
  secretKeyRef?: GitHubSourceSpecAccessTokenSecretKeyRef;
}
export interface GitHubSourceSpecCeOverrides {
  /** each: at least 1 character */
  extensions: { [k: string]: string };
}
export type GitHubSourceSpecSink = {
  ref?: GitHubSourceSpecSinkRef;
  /** format uri */
  uri?: string;
} & ({
  ref: GitHubSourceSpecSinkRef;
  uri?: never;
} | {
  uri: string;
  ref?: never;
})
export interface GitHubSourceSpecAccessTokenSecretKeyRef {
  key: string;
  name: string;
}
export interface GitHubSourceSpecSinkRef {
  /** at least 1 character */
  apiVersion: string;
  /** at least 1 character */
  kind: string;
  /** at least 1 character */
  name: string;
  /** at least 1 character */
  namespace?: string;
}
/**
 * `sources.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class GitLabSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GitLabSourceProps): { [K in keyof GitLabSourceProps]: GitLabSourceProps[K] } & { apiVersion: 'sources.knative.dev/v1alpha1'; kind: 'GitLabSource' };
  constructor(scope: Construct, id: string, props?: GitLabSourceProps);
}
export interface GitLabSourceProps {
  metadata?: ObjectMeta;
  spec?: GitLabSourceSpec;
}
export interface GitLabSourceSpec {
  accessToken: GitLabSourceSpecAccessToken;
  /** at least 1 item */
  eventTypes: readonly ("confidential_issues_events" | "confidential_note_events" | "deployment_events" | "feature_flag_events" | "issues_events" | "job_events" | "merge_requests_events" | "note_events" | "pipeline_events" | "push_events" | "releases_events" | "tag_push_events" | "wiki_page_events" | "resource_access_token_events")[];
  /** format uri */
  projectUrl: string;
  secretToken: GitLabSourceSpecAccessToken;
  /** → ServiceAccount */
  serviceAccountName?: string;
  sink: GitLabSourceSpecSink;
  sslverify?: boolean;
}
export interface GitLabSourceSpecAccessToken {
  /** → Secret */
  secretKeyRef?: GitLabSourceSpecAccessTokenSecretKeyRef;
}
export type GitLabSourceSpecSink = {
  ref?: GitLabSourceSpecSinkRef;
  /** format uri */
  uri?: string;
} & ({
  ref: GitLabSourceSpecSinkRef;
  uri?: never;
} | {
  uri: string;
  ref?: never;
})
export interface GitLabSourceSpecAccessTokenSecretKeyRef {
  key: string;
  name: string;
}
export interface GitLabSourceSpecSinkRef {
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string;
}
/**
 * `sources.knative.dev/v1beta1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class KafkaSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KafkaSourceProps): { [K in keyof KafkaSourceProps]: KafkaSourceProps[K] } & { apiVersion: 'sources.knative.dev/v1beta1'; kind: 'KafkaSource' };
  constructor(scope: Construct, id: string, props?: KafkaSourceProps);
}
export interface KafkaSourceProps {
  metadata?: ObjectMeta;
  spec?: KafkaSourceSpec;
}
export interface KafkaSourceSpec {
  bootstrapServers: readonly string[];
  ceOverrides?: KafkaSourceSpecCeOverrides;
  consumerGroup?: string;
  consumers?: number;
  delivery?: KafkaSourceSpecDelivery;
  initialOffset?: string;
  net?: KafkaSourceSpecNet;
  ordering?: string;
  sink?: KafkaSourceSpecSink;
  topics: readonly string[];
}
export interface KafkaSourceSpecCeOverrides {
  extensions?: { [k: string]: string };
}
export interface KafkaSourceSpecDelivery {
  backoffDelay?: string;
  backoffPolicy?: string;
  deadLetterSink?: KafkaSourceSpecSink;
  retry?: number;
  retryAfterMax?: string;
  timeout?: string;
}
export interface KafkaSourceSpecNet {
  sasl?: KafkaSourceSpecNetSasl;
  tls?: KafkaSourceSpecNetTls;
}
export interface KafkaSourceSpecSink {
  CACerts?: string;
  audience?: string;
  ref?: KafkaSourceSpecSinkRef;
  uri?: string;
}
export interface KafkaSourceSpecNetSasl {
  enable?: boolean;
  password?: KafkaSourceSpecNetSaslPassword;
  type?: KafkaSourceSpecNetSaslPassword;
  user?: KafkaSourceSpecNetSaslPassword;
}
export interface KafkaSourceSpecNetTls {
  caCert?: KafkaSourceSpecNetSaslPassword;
  cert?: KafkaSourceSpecNetSaslPassword;
  enable?: boolean;
  key?: KafkaSourceSpecNetSaslPassword;
}
export interface KafkaSourceSpecSinkRef {
  address?: string;
  apiVersion?: string;
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface KafkaSourceSpecNetSaslPassword {
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
/**
 * `sources.knative.dev/v1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class KafkaSourceV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KafkaSourceV1Props): { [K in keyof KafkaSourceV1Props]: KafkaSourceV1Props[K] } & { apiVersion: 'sources.knative.dev/v1'; kind: 'KafkaSource' };
  constructor(scope: Construct, id: string, props?: KafkaSourceV1Props);
}
export interface KafkaSourceV1Props {
  metadata?: ObjectMeta;
  spec?: KafkaSourceV1Spec;
}
export interface KafkaSourceV1Spec {
  bootstrapServers: readonly string[];
  ceOverrides?: KafkaSourceSpecCeOverrides;
  consumerGroup?: string;
  consumers?: number;
  delivery?: KafkaSourceSpecDelivery;
  initialOffset?: string;
  net?: KafkaSourceV1SpecNet;
  ordering?: string;
  sink?: KafkaSourceSpecSink;
  topics: readonly string[];
}
export interface KafkaSourceV1SpecNet {
  sasl?: KafkaSourceV1SpecNetSasl;
  tls?: KafkaSourceSpecNetTls;
}
export interface KafkaSourceV1SpecNetSasl {
  enable?: boolean;
  password?: KafkaSourceSpecNetSaslPassword;
  roleARN?: KafkaSourceSpecNetSaslPassword;
  tokenProvider?: KafkaSourceSpecNetSaslPassword;
  type?: KafkaSourceSpecNetSaslPassword;
  user?: KafkaSourceSpecNetSaslPassword;
}
/**
 * `sources.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class RabbitmqSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RabbitmqSourceProps): { [K in keyof RabbitmqSourceProps]: RabbitmqSourceProps[K] } & { apiVersion: 'sources.knative.dev/v1alpha1'; kind: 'RabbitmqSource' };
  constructor(scope: Construct, id: string, props?: RabbitmqSourceProps);
}
export interface RabbitmqSourceProps {
  metadata?: ObjectMeta;
  spec?: RabbitmqSourceSpec;
}
export interface RabbitmqSourceSpec {
  adapterContainerName?: string;
  delivery?: RabbitmqSourceSpecDelivery;
  rabbitmqClusterReference: RabbitmqSourceSpecRabbitmqClusterReference;
  rabbitmqResourcesConfig?: RabbitmqSourceSpecRabbitmqResourcesConfig;
  /** → ServiceAccount */
  serviceAccountName?: string;
  sink: RabbitmqSourceSpecSink;
}
export interface RabbitmqSourceSpecDelivery {
  backoffDelay?: string;
  backoffPolicy?: string;
  retry?: number;
}
export interface RabbitmqSourceSpecRabbitmqClusterReference {
  connectionSecret?: RabbitmqSourceSpecRabbitmqClusterReferenceConnectionSecret;
  name?: string;
  namespace?: string;
}
export interface RabbitmqSourceSpecRabbitmqResourcesConfig {
  exchangeName?: string;
  /**
   * 1 … 1000
   * @default 1
   */
  parallelism?: number;
  predeclared?: boolean;
  queueName?: string;
  vhost?: string;
}
export interface RabbitmqSourceSpecSink {
  ref?: RabbitmqSourceSpecSinkRef;
  uri?: string;
}
export interface RabbitmqSourceSpecRabbitmqClusterReferenceConnectionSecret {
  name?: string;
}
export interface RabbitmqSourceSpecSinkRef {
  apiVersion?: string;
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}
/**
 * `sources.knative.dev/v1alpha1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class RedisStreamSource extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RedisStreamSourceProps): { [K in keyof RedisStreamSourceProps]: RedisStreamSourceProps[K] } & { apiVersion: 'sources.knative.dev/v1alpha1'; kind: 'RedisStreamSource' };
  constructor(scope: Construct, id: string, props?: RedisStreamSourceProps);
}
export interface RedisStreamSourceProps {
  metadata?: ObjectMeta;
  spec?: RedisStreamSourceSpec;
}
export interface RedisStreamSourceSpec {
  address?: string;
  ceOverrides?: RedisStreamSourceSpecCeOverrides;
  consumers?: number;
  dialOptions?: RedisStreamSourceSpecDialOptions;
  group?: string;
  sink?: RedisStreamSourceSpecSink;
  stream?: string;
}
export interface RedisStreamSourceSpecCeOverrides {
  extensions?: Record<string, unknown>;
}
export interface RedisStreamSourceSpecDialOptions {
  caCert?: RedisStreamSourceSpecDialOptionsCaCert;
  cert?: RedisStreamSourceSpecDialOptionsCaCert;
  key?: RedisStreamSourceSpecDialOptionsCaCert;
  password?: ObjectReference;
  skipVerify?: boolean;
  useTLS?: boolean;
}
export interface RedisStreamSourceSpecSink {
  ref?: RedisStreamSourceSpecSinkRef;
  uri?: string;
}
export interface RedisStreamSourceSpecDialOptionsCaCert {
  /** → Secret */
  secretKeyRef: RedisStreamSourceSpecDialOptionsCaCertSecretKeyRef;
}
export interface RedisStreamSourceSpecSinkRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}
export interface RedisStreamSourceSpecDialOptionsCaCertSecretKeyRef {
  key?: string;
  name?: string;
  optional?: boolean;
}

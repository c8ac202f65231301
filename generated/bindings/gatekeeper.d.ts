// Machine-written by `npx projen generate` from gatekeeper v3.23.0 (github:open-policy-agent/gatekeeper@cdf332c3f2762c616d4b6f433712a8d7ed62b3d8, digest 8e15423f9c4c0afb73e0539c2fbec8a2): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `config.gatekeeper.sh/v1alpha1`, namespaced
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class Config extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConfigProps): { [K in keyof ConfigProps]: ConfigProps[K] } & { apiVersion: 'config.gatekeeper.sh/v1alpha1'; kind: 'Config' };
  constructor(scope: Construct, id: string, props?: ConfigProps);
}
export interface ConfigProps {
  metadata?: ObjectMeta;
  spec?: ConfigSpec;
}
export interface ConfigSpec {
  match?: readonly ConfigSpecMatch[];
  readiness?: ConfigSpecReadiness;
  sync?: ConfigSpecSync;
  validation?: ConfigSpecValidation;
}
export interface ConfigSpecMatch {
  /** each: pattern `^\*?[-:a-z0-9]*\*?$` */
  excludedNamespaces?: readonly string[];
  processes?: readonly string[];
}
export interface ConfigSpecReadiness {
  statsEnabled?: boolean;
}
export interface ConfigSpecSync {
  syncOnly?: readonly ConfigSpecSyncSyncOnly[];
}
export interface ConfigSpecValidation {
  traces?: readonly ConfigSpecValidationTraces[];
}
export interface ConfigSpecSyncSyncOnly {
  group?: string;
  kind?: string;
  version?: string;
}
export interface ConfigSpecValidationTraces {
  dump?: string;
  kind?: ConfigSpecSyncSyncOnly;
  user?: string;
}
/**
 * `connection.gatekeeper.sh/v1alpha1`, namespaced
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class Connection extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConnectionProps): { [K in keyof ConnectionProps]: ConnectionProps[K] } & { apiVersion: 'connection.gatekeeper.sh/v1alpha1'; kind: 'Connection' };
  constructor(scope: Construct, id: string, props?: ConnectionProps);
}
export interface ConnectionProps {
  metadata?: ObjectMeta;
  spec?: ConnectionSpec;
}
export interface ConnectionSpec {
  config: unknown;
  driver: string;
}
/**
 * `expansion.gatekeeper.sh/v1alpha1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class ExpansionTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ExpansionTemplateProps): { [K in keyof ExpansionTemplateProps]: ExpansionTemplateProps[K] } & { apiVersion: 'expansion.gatekeeper.sh/v1alpha1'; kind: 'ExpansionTemplate' };
  constructor(scope: Construct, id: string, props?: ExpansionTemplateProps);
}
export interface ExpansionTemplateProps {
  metadata?: ObjectMeta;
  spec?: ExpansionTemplateSpec;
}
export interface ExpansionTemplateSpec {
  applyTo?: readonly ExpansionTemplateSpecApplyTo[];
  enforcementAction?: string;
  generatedGVK?: ExpansionTemplateSpecGeneratedGVK;
  templateSource?: string;
}
export interface ExpansionTemplateSpecApplyTo {
  groups?: readonly string[];
  kinds?: readonly string[];
  versions?: readonly string[];
}
export interface ExpansionTemplateSpecGeneratedGVK {
  group?: string;
  kind?: string;
  version?: string;
}
/**
 * `expansion.gatekeeper.sh/v1beta1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class ExpansionTemplateV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ExpansionTemplateV1Beta1Props): { [K in keyof ExpansionTemplateV1Beta1Props]: ExpansionTemplateV1Beta1Props[K] } & { apiVersion: 'expansion.gatekeeper.sh/v1beta1'; kind: 'ExpansionTemplate' };
  constructor(scope: Construct, id: string, props?: ExpansionTemplateV1Beta1Props);
}
export interface ExpansionTemplateV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: ExpansionTemplateSpec;
}
/**
 * `externaldata.gatekeeper.sh/v1beta1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class Provider extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ProviderProps): { [K in keyof ProviderProps]: ProviderProps[K] } & { apiVersion: 'externaldata.gatekeeper.sh/v1beta1'; kind: 'Provider' };
  constructor(scope: Construct, id: string, props?: ProviderProps);
}
export interface ProviderProps {
  metadata?: ObjectMeta;
  spec?: ProviderSpec;
}
export interface ProviderSpec {
  caBundle?: string;
  timeout?: number;
  url?: string;
}
/**
 * `externaldata.gatekeeper.sh/v1alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class ProviderV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ProviderV1Alpha1Props): { [K in keyof ProviderV1Alpha1Props]: ProviderV1Alpha1Props[K] } & { apiVersion: 'externaldata.gatekeeper.sh/v1alpha1'; kind: 'Provider' };
  constructor(scope: Construct, id: string, props?: ProviderV1Alpha1Props);
}
export interface ProviderV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: ProviderSpec;
}
/**
 * `gvkmanifest.gatekeeper.sh/v1alpha1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class GVKManifest extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GVKManifestProps): { [K in keyof GVKManifestProps]: GVKManifestProps[K] } & { apiVersion: 'gvkmanifest.gatekeeper.sh/v1alpha1'; kind: 'GVKManifest' };
  constructor(scope: Construct, id: string, props?: GVKManifestProps);
}
export interface GVKManifestProps {
  metadata?: ObjectMeta;
  spec?: GVKManifestSpec;
}
export interface GVKManifestSpec {
  groups?: { [k: string]: { [k: string]: readonly string[] } };
}
/**
 * `match.gatekeeper.sh/match`, namespaced
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class DummyCRD extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DummyCRDProps): { [K in keyof DummyCRDProps]: DummyCRDProps[K] } & { apiVersion: 'match.gatekeeper.sh/match'; kind: 'DummyCRD' };
  constructor(scope: Construct, id: string, props?: DummyCRDProps);
}
export interface DummyCRDProps {
  embeddedMatch?: DummyCRDEmbeddedMatch;
  metadata?: ObjectMeta;
  metadataDummy?: Record<string, never>;
}
export interface DummyCRDEmbeddedMatch {
  /** each: pattern `^\*?[-:a-z0-9]*\*?$` */
  excludedNamespaces?: readonly string[];
  kinds?: readonly DummyCRDEmbeddedMatchKinds[];
  labelSelector?: LabelSelector;
  /** pattern `^\*?[-:a-z0-9]*\*?$` */
  name?: string;
  namespaceSelector?: LabelSelector;
  /** each: pattern `^\*?[-:a-z0-9]*\*?$` */
  namespaces?: readonly string[];
  scope?: string;
  source?: "All" | "Generated" | "Original";
}
export interface DummyCRDEmbeddedMatchKinds {
  apiGroups?: readonly string[];
  kinds?: readonly string[];
}
/**
 * `mutations.gatekeeper.sh/v1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class Assign extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AssignProps): { [K in keyof AssignProps]: AssignProps[K] } & { apiVersion: 'mutations.gatekeeper.sh/v1'; kind: 'Assign' };
  constructor(scope: Construct, id: string, props?: AssignProps);
}
export interface AssignProps {
  metadata?: ObjectMeta;
  spec?: AssignSpec;
}
export interface AssignSpec {
  applyTo?: readonly AssignSpecApplyTo[];
  location?: string;
  match?: AssignSpecMatch;
  parameters?: AssignSpecParameters;
}
export interface AssignSpecApplyTo {
  groups?: readonly string[];
  kinds?: readonly string[];
  operations?: readonly ("CREATE" | "UPDATE" | "*")[];
  versions?: readonly string[];
}
export interface AssignSpecMatch {
  /** each: pattern `^\*?[-:a-z0-9]*\*?$` */
  excludedNamespaces?: readonly string[];
  kinds?: readonly AssignSpecMatchKinds[];
  labelSelector?: LabelSelector;
  /** pattern `^\*?[-:a-z0-9]*\*?$` */
  name?: string;
  namespaceSelector?: LabelSelector;
  /** each: pattern `^\*?[-:a-z0-9]*\*?$` */
  namespaces?: readonly string[];
  scope?: string;
  source?: "All" | "Generated" | "Original";
}
export interface AssignSpecParameters {
  assign?: AssignSpecParametersAssign;
  pathTests?: readonly AssignSpecParametersPathTests[];
}
export interface AssignSpecMatchKinds {
  apiGroups?: readonly string[];
  kinds?: readonly string[];
}
export interface AssignSpecParametersAssign {
  externalData?: AssignSpecParametersAssignExternalData;
  fromMetadata?: AssignSpecParametersAssignFromMetadata;
  value?: unknown;
}
export interface AssignSpecParametersPathTests {
  condition?: "MustExist" | "MustNotExist";
  subPath?: string;
}
export interface AssignSpecParametersAssignExternalData {
  /** @default "ValueAtLocation" */
  dataSource?: "ValueAtLocation" | "Username";
  default?: string;
  /** @default "Fail" */
  failurePolicy?: "UseDefault" | "Ignore" | "Fail";
  provider: string;
}
export interface AssignSpecParametersAssignFromMetadata {
  field?: string;
}
/**
 * `mutations.gatekeeper.sh/v1beta1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class AssignV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AssignV1Beta1Props): { [K in keyof AssignV1Beta1Props]: AssignV1Beta1Props[K] } & { apiVersion: 'mutations.gatekeeper.sh/v1beta1'; kind: 'Assign' };
  constructor(scope: Construct, id: string, props?: AssignV1Beta1Props);
}
export interface AssignV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: AssignSpec;
}
/**
 * `mutations.gatekeeper.sh/v1alpha1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class AssignV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AssignV1Alpha1Props): { [K in keyof AssignV1Alpha1Props]: AssignV1Alpha1Props[K] } & { apiVersion: 'mutations.gatekeeper.sh/v1alpha1'; kind: 'Assign' };
  constructor(scope: Construct, id: string, props?: AssignV1Alpha1Props);
}
export interface AssignV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: AssignSpec;
}
/**
 * `mutations.gatekeeper.sh/v1alpha1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class AssignImage extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AssignImageProps): { [K in keyof AssignImageProps]: AssignImageProps[K] } & { apiVersion: 'mutations.gatekeeper.sh/v1alpha1'; kind: 'AssignImage' };
  constructor(scope: Construct, id: string, props?: AssignImageProps);
}
export interface AssignImageProps {
  metadata?: ObjectMeta;
  spec?: AssignImageSpec;
}
export interface AssignImageSpec {
  applyTo?: readonly AssignImageSpecApplyTo[];
  location?: string;
  match?: AssignImageSpecMatch;
  parameters?: AssignImageSpecParameters;
}
export interface AssignImageSpecApplyTo {
  groups?: readonly string[];
  kinds?: readonly string[];
  operations?: readonly ("CREATE" | "UPDATE" | "*")[];
  versions?: readonly string[];
}
export interface AssignImageSpecMatch {
  /** each: pattern `^\*?[-:a-z0-9]*\*?$` */
  excludedNamespaces?: readonly string[];
  kinds?: readonly AssignImageSpecMatchKinds[];
  labelSelector?: LabelSelector;
  /** pattern `^\*?[-:a-z0-9]*\*?$` */
  name?: string;
  namespaceSelector?: LabelSelector;
  /** each: pattern `^\*?[-:a-z0-9]*\*?$` */
  namespaces?: readonly string[];
  scope?: string;
  source?: "All" | "Generated" | "Original";
}
export interface AssignImageSpecParameters {
  assignDomain?: string;
  assignPath?: string;
  assignTag?: string;
  pathTests?: readonly AssignImageSpecParametersPathTests[];
}
export interface AssignImageSpecMatchKinds {
  apiGroups?: readonly string[];
  kinds?: readonly string[];
}
export interface AssignImageSpecParametersPathTests {
  condition?: "MustExist" | "MustNotExist";
  subPath?: string;
}
/**
 * `mutations.gatekeeper.sh/v1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class AssignMetadata extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AssignMetadataProps): { [K in keyof AssignMetadataProps]: AssignMetadataProps[K] } & { apiVersion: 'mutations.gatekeeper.sh/v1'; kind: 'AssignMetadata' };
  constructor(scope: Construct, id: string, props?: AssignMetadataProps);
}
export interface AssignMetadataProps {
  metadata?: ObjectMeta;
  spec?: AssignMetadataSpec;
}
export interface AssignMetadataSpec {
  location?: string;
  match?: AssignMetadataSpecMatch;
  parameters?: AssignMetadataSpecParameters;
}
export interface AssignMetadataSpecMatch {
  /** each: pattern `^\*?[-:a-z0-9]*\*?$` */
  excludedNamespaces?: readonly string[];
  kinds?: readonly AssignMetadataSpecMatchKinds[];
  labelSelector?: LabelSelector;
  /** pattern `^\*?[-:a-z0-9]*\*?$` */
  name?: string;
  namespaceSelector?: LabelSelector;
  /** each: pattern `^\*?[-:a-z0-9]*\*?$` */
  namespaces?: readonly string[];
  scope?: string;
  source?: "All" | "Generated" | "Original";
}
export interface AssignMetadataSpecParameters {
  assign?: AssignMetadataSpecParametersAssign;
}
export interface AssignMetadataSpecMatchKinds {
  apiGroups?: readonly string[];
  kinds?: readonly string[];
}
export interface AssignMetadataSpecParametersAssign {
  externalData?: AssignMetadataSpecParametersAssignExternalData;
  fromMetadata?: AssignMetadataSpecParametersAssignFromMetadata;
  value?: unknown;
}
export interface AssignMetadataSpecParametersAssignExternalData {
  /** @default "ValueAtLocation" */
  dataSource?: "ValueAtLocation" | "Username";
  default?: string;
  /** @default "Fail" */
  failurePolicy?: "UseDefault" | "Ignore" | "Fail";
  provider: string;
}
export interface AssignMetadataSpecParametersAssignFromMetadata {
  field?: string;
}
/**
 * `mutations.gatekeeper.sh/v1beta1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class AssignMetadataV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AssignMetadataV1Beta1Props): { [K in keyof AssignMetadataV1Beta1Props]: AssignMetadataV1Beta1Props[K] } & { apiVersion: 'mutations.gatekeeper.sh/v1beta1'; kind: 'AssignMetadata' };
  constructor(scope: Construct, id: string, props?: AssignMetadataV1Beta1Props);
}
export interface AssignMetadataV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: AssignMetadataSpec;
}
/**
 * `mutations.gatekeeper.sh/v1alpha1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class AssignMetadataV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AssignMetadataV1Alpha1Props): { [K in keyof AssignMetadataV1Alpha1Props]: AssignMetadataV1Alpha1Props[K] } & { apiVersion: 'mutations.gatekeeper.sh/v1alpha1'; kind: 'AssignMetadata' };
  constructor(scope: Construct, id: string, props?: AssignMetadataV1Alpha1Props);
}
export interface AssignMetadataV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: AssignMetadataSpec;
}
/**
 * `mutations.gatekeeper.sh/v1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class ModifySet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ModifySetProps): { [K in keyof ModifySetProps]: ModifySetProps[K] } & { apiVersion: 'mutations.gatekeeper.sh/v1'; kind: 'ModifySet' };
  constructor(scope: Construct, id: string, props?: ModifySetProps);
}
export interface ModifySetProps {
  metadata?: ObjectMeta;
  spec?: ModifySetSpec;
}
export interface ModifySetSpec {
  applyTo?: readonly ModifySetSpecApplyTo[];
  location?: string;
  match?: ModifySetSpecMatch;
  parameters?: ModifySetSpecParameters;
}
export interface ModifySetSpecApplyTo {
  groups?: readonly string[];
  kinds?: readonly string[];
  operations?: readonly ("CREATE" | "UPDATE" | "*")[];
  versions?: readonly string[];
}
export interface ModifySetSpecMatch {
  /** each: pattern `^\*?[-:a-z0-9]*\*?$` */
  excludedNamespaces?: readonly string[];
  kinds?: readonly ModifySetSpecMatchKinds[];
  labelSelector?: LabelSelector;
  /** pattern `^\*?[-:a-z0-9]*\*?$` */
  name?: string;
  namespaceSelector?: LabelSelector;
  /** each: pattern `^\*?[-:a-z0-9]*\*?$` */
  namespaces?: readonly string[];
  scope?: string;
  source?: "All" | "Generated" | "Original";
}
export interface ModifySetSpecParameters {
  /** @default "merge" */
  operation?: "merge" | "prune";
  pathTests?: readonly ModifySetSpecParametersPathTests[];
  values?: Record<string, unknown>;
}
export interface ModifySetSpecMatchKinds {
  apiGroups?: readonly string[];
  kinds?: readonly string[];
}
export interface ModifySetSpecParametersPathTests {
  condition?: "MustExist" | "MustNotExist";
  subPath?: string;
}
/**
 * `mutations.gatekeeper.sh/v1beta1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class ModifySetV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ModifySetV1Beta1Props): { [K in keyof ModifySetV1Beta1Props]: ModifySetV1Beta1Props[K] } & { apiVersion: 'mutations.gatekeeper.sh/v1beta1'; kind: 'ModifySet' };
  constructor(scope: Construct, id: string, props?: ModifySetV1Beta1Props);
}
export interface ModifySetV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: ModifySetSpec;
}
/**
 * `mutations.gatekeeper.sh/v1alpha1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class ModifySetV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ModifySetV1Alpha1Props): { [K in keyof ModifySetV1Alpha1Props]: ModifySetV1Alpha1Props[K] } & { apiVersion: 'mutations.gatekeeper.sh/v1alpha1'; kind: 'ModifySet' };
  constructor(scope: Construct, id: string, props?: ModifySetV1Alpha1Props);
}
export interface ModifySetV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: ModifySetSpec;
}
/**
 * `status.gatekeeper.sh/v1beta1`, namespaced
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class ConfigPodStatus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConfigPodStatusProps): { [K in keyof ConfigPodStatusProps]: ConfigPodStatusProps[K] } & { apiVersion: 'status.gatekeeper.sh/v1beta1'; kind: 'ConfigPodStatus' };
  constructor(scope: Construct, id: string, props?: ConfigPodStatusProps);
}
export interface ConfigPodStatusProps {
  metadata?: ObjectMeta;
  status?: ConfigPodStatusStatus;
}
export interface ConfigPodStatusStatus {
  configUID?: string;
  errors?: readonly ConfigPodStatusStatusErrors[];
  id?: string;
  observedGeneration?: number;
  operations?: readonly string[];
}
export interface ConfigPodStatusStatusErrors {
  message: string;
  type?: string;
}
/**
 * `status.gatekeeper.sh/v1alpha1`, namespaced
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class ConnectionPodStatus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConnectionPodStatusProps): { [K in keyof ConnectionPodStatusProps]: ConnectionPodStatusProps[K] } & { apiVersion: 'status.gatekeeper.sh/v1alpha1'; kind: 'ConnectionPodStatus' };
  constructor(scope: Construct, id: string, props?: ConnectionPodStatusProps);
}
export interface ConnectionPodStatusProps {
  metadata?: ObjectMeta;
  status?: ConnectionPodStatusStatus;
}
export interface ConnectionPodStatusStatus {
  active?: boolean;
  connectionUID?: string;
  errors?: readonly ConnectionPodStatusStatusErrors[];
  id?: string;
  observedGeneration?: number;
  operations?: readonly string[];
}
export interface ConnectionPodStatusStatusErrors {
  message: string;
  type: string;
}
/**
 * `status.gatekeeper.sh/v1beta1`, namespaced
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class ConstraintPodStatus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConstraintPodStatusProps): { [K in keyof ConstraintPodStatusProps]: ConstraintPodStatusProps[K] } & { apiVersion: 'status.gatekeeper.sh/v1beta1'; kind: 'ConstraintPodStatus' };
  constructor(scope: Construct, id: string, props?: ConstraintPodStatusProps);
}
export interface ConstraintPodStatusProps {
  metadata?: ObjectMeta;
  status?: ConstraintPodStatusStatus;
}
export interface ConstraintPodStatusStatus {
  constraintUID?: string;
  enforced?: boolean;
  enforcementPointsStatus?: readonly ConstraintPodStatusStatusEnforcementPointsStatus[];
  errors?: readonly ConstraintPodStatusStatusErrors[];
  id?: string;
  observedGeneration?: number;
  operations?: readonly string[];
}
export interface ConstraintPodStatusStatusEnforcementPointsStatus {
  enforcementPoint: string;
  message?: string;
  observedGeneration?: number;
  state: string;
}
export interface ConstraintPodStatusStatusErrors {
  code: string;
  location?: string;
  message: string;
}
/**
 * `status.gatekeeper.sh/v1beta1`, namespaced
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class ConstraintTemplatePodStatus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConstraintTemplatePodStatusProps): { [K in keyof ConstraintTemplatePodStatusProps]: ConstraintTemplatePodStatusProps[K] } & { apiVersion: 'status.gatekeeper.sh/v1beta1'; kind: 'ConstraintTemplatePodStatus' };
  constructor(scope: Construct, id: string, props?: ConstraintTemplatePodStatusProps);
}
export interface ConstraintTemplatePodStatusProps {
  metadata?: ObjectMeta;
  status?: ConstraintTemplatePodStatusStatus;
}
export interface ConstraintTemplatePodStatusStatus {
  errors?: readonly ConstraintTemplatePodStatusStatusErrors[];
  id?: string;
  observedGeneration?: number;
  operations?: readonly string[];
  templateUID?: string;
  vapGenerationStatus?: ConstraintTemplatePodStatusStatusVapGenerationStatus;
}
export interface ConstraintTemplatePodStatusStatusErrors {
  code: string;
  location?: string;
  message: string;
}
export interface ConstraintTemplatePodStatusStatusVapGenerationStatus {
  observedGeneration?: number;
  state?: string;
  warning?: string;
}
/**
 * `status.gatekeeper.sh/v1beta1`, namespaced
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class ExpansionTemplatePodStatus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ExpansionTemplatePodStatusProps): { [K in keyof ExpansionTemplatePodStatusProps]: ExpansionTemplatePodStatusProps[K] } & { apiVersion: 'status.gatekeeper.sh/v1beta1'; kind: 'ExpansionTemplatePodStatus' };
  constructor(scope: Construct, id: string, props?: ExpansionTemplatePodStatusProps);
}
export interface ExpansionTemplatePodStatusProps {
  metadata?: ObjectMeta;
  status?: ExpansionTemplatePodStatusStatus;
}
export interface ExpansionTemplatePodStatusStatus {
  errors?: readonly ExpansionTemplatePodStatusStatusErrors[];
  id?: string;
  observedGeneration?: number;
  operations?: readonly string[];
  templateUID?: string;
}
export interface ExpansionTemplatePodStatusStatusErrors {
  message: string;
  type?: string;
}
/**
 * `status.gatekeeper.sh/v1beta1`, namespaced
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class MutatorPodStatus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MutatorPodStatusProps): { [K in keyof MutatorPodStatusProps]: MutatorPodStatusProps[K] } & { apiVersion: 'status.gatekeeper.sh/v1beta1'; kind: 'MutatorPodStatus' };
  constructor(scope: Construct, id: string, props?: MutatorPodStatusProps);
}
export interface MutatorPodStatusProps {
  metadata?: ObjectMeta;
  status?: MutatorPodStatusStatus;
}
export interface MutatorPodStatusStatus {
  enforced?: boolean;
  errors?: readonly MutatorPodStatusStatusErrors[];
  id?: string;
  mutatorUID?: string;
  observedGeneration?: number;
  operations?: readonly string[];
}
export interface MutatorPodStatusStatusErrors {
  message: string;
  type?: string;
}
/**
 * `status.gatekeeper.sh/v1beta1`, namespaced
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class ProviderPodStatus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ProviderPodStatusProps): { [K in keyof ProviderPodStatusProps]: ProviderPodStatusProps[K] } & { apiVersion: 'status.gatekeeper.sh/v1beta1'; kind: 'ProviderPodStatus' };
  constructor(scope: Construct, id: string, props?: ProviderPodStatusProps);
}
export interface ProviderPodStatusProps {
  metadata?: ObjectMeta;
  status?: ProviderPodStatusStatus;
}
export interface ProviderPodStatusStatus {
  active?: boolean;
  errors?: readonly ProviderPodStatusStatusErrors[];
  id?: string;
  /** format date-time */
  lastCacheUpdateTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  observedGeneration?: number;
  operations?: readonly string[];
  providerUID?: string;
}
export interface ProviderPodStatusStatusErrors {
  /** format date-time */
  errorTimestamp: string;
  message: string;
  retryable: boolean;
  type: string;
}
/**
 * `syncset.gatekeeper.sh/v1alpha1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class SyncSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SyncSetProps): { [K in keyof SyncSetProps]: SyncSetProps[K] } & { apiVersion: 'syncset.gatekeeper.sh/v1alpha1'; kind: 'SyncSet' };
  constructor(scope: Construct, id: string, props?: SyncSetProps);
}
export interface SyncSetProps {
  metadata?: ObjectMeta;
  spec?: SyncSetSpec;
}
export interface SyncSetSpec {
  gvks?: readonly SyncSetSpecGvks[];
}
export interface SyncSetSpecGvks {
  group?: string;
  kind?: string;
  version?: string;
}
/**
 * `templates.gatekeeper.sh/v1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class ConstraintTemplate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConstraintTemplateProps): { [K in keyof ConstraintTemplateProps]: ConstraintTemplateProps[K] } & { apiVersion: 'templates.gatekeeper.sh/v1'; kind: 'ConstraintTemplate' };
  constructor(scope: Construct, id: string, props?: ConstraintTemplateProps);
}
export interface ConstraintTemplateProps {
  metadata?: ObjectMeta;
  spec?: ConstraintTemplateSpec;
}
export interface ConstraintTemplateSpec {
  crd?: ConstraintTemplateSpecCrd;
  targets?: readonly ConstraintTemplateSpecTargets[];
}
export interface ConstraintTemplateSpecCrd {
  spec?: ConstraintTemplateSpecCrdSpec;
}
export interface ConstraintTemplateSpecTargets {
  /** one per `engine` */
  code?: readonly ConstraintTemplateSpecTargetsCode[];
  libs?: readonly string[];
  operations?: readonly ("*" | "CREATE" | "DELETE" | "UPDATE" | "CONNECT")[];
  rego?: string;
  target?: string;
}
export interface ConstraintTemplateSpecCrdSpec {
  names?: ConstraintTemplateSpecCrdSpecNames;
  /** @default {"legacySchema":false} */
  validation?: ConstraintTemplateSpecCrdSpecValidation;
}
export interface ConstraintTemplateSpecTargetsCode {
  engine: string;
  source: unknown;
}
export interface ConstraintTemplateSpecCrdSpecNames {
  kind?: string;
  shortNames?: readonly string[];
}
export interface ConstraintTemplateSpecCrdSpecValidation {
  legacySchema?: boolean;
  openAPIV3Schema?: Record<string, unknown>;
}
/**
 * `templates.gatekeeper.sh/v1beta1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class ConstraintTemplateV1Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConstraintTemplateV1Beta1Props): { [K in keyof ConstraintTemplateV1Beta1Props]: ConstraintTemplateV1Beta1Props[K] } & { apiVersion: 'templates.gatekeeper.sh/v1beta1'; kind: 'ConstraintTemplate' };
  constructor(scope: Construct, id: string, props?: ConstraintTemplateV1Beta1Props);
}
export interface ConstraintTemplateV1Beta1Props {
  metadata?: ObjectMeta;
  spec?: ConstraintTemplateV1Beta1Spec;
}
export interface ConstraintTemplateV1Beta1Spec {
  crd?: ConstraintTemplateV1Beta1SpecCrd;
  targets?: readonly ConstraintTemplateSpecTargets[];
}
export interface ConstraintTemplateV1Beta1SpecCrd {
  spec?: ConstraintTemplateV1Beta1SpecCrdSpec;
}
export interface ConstraintTemplateV1Beta1SpecCrdSpec {
  names?: ConstraintTemplateSpecCrdSpecNames;
  /** @default {"legacySchema":true} */
  validation?: ConstraintTemplateV1Beta1SpecCrdSpecValidation;
}
export interface ConstraintTemplateV1Beta1SpecCrdSpecValidation {
  /** @default true */
  legacySchema?: boolean;
  openAPIV3Schema?: Record<string, unknown>;
}
/**
 * `templates.gatekeeper.sh/v1alpha1`, cluster-scoped
 * @see https://github.com/open-policy-agent/gatekeeper
 */
export declare class ConstraintTemplateV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConstraintTemplateV1Alpha1Props): { [K in keyof ConstraintTemplateV1Alpha1Props]: ConstraintTemplateV1Alpha1Props[K] } & { apiVersion: 'templates.gatekeeper.sh/v1alpha1'; kind: 'ConstraintTemplate' };
  constructor(scope: Construct, id: string, props?: ConstraintTemplateV1Alpha1Props);
}
export interface ConstraintTemplateV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: ConstraintTemplateV1Beta1Spec;
}

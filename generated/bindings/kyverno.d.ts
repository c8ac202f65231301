// Machine-written by `npx projen generate` from kyverno v1.19.0 (github:kyverno/kyverno@ee97ce09538b09b6f1b03853cc41a62654d6a58f, digest fb8620e4d8220dbdcade56028a9a8f4f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { AuditAnnotation, MatchCondition, ParamKind, ParamRef, Validation, Variable } from './kubernetes/admissionregistration/v1';
import { UserInfo } from './kubernetes/authentication/v1';
import { ObjectReference } from './kubernetes/core/v1';
import { LabelSelector, ObjectMeta, OwnerReference } from './kubernetes/meta/v1';
import { Subject } from './kubernetes/rbac/v1';

/**
 * `kyverno.io/v2`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class CleanupPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CleanupPolicyProps): { [K in keyof CleanupPolicyProps]: CleanupPolicyProps[K] } & { apiVersion: 'kyverno.io/v2'; kind: 'CleanupPolicy' };
  constructor(scope: Construct, id: string, props: CleanupPolicyProps);
}
export interface CleanupPolicyProps {
  metadata?: ObjectMeta;
  spec: CleanupPolicySpec;
}
export interface CleanupPolicySpec {
  conditions?: CleanupPolicySpecConditions;
  context?: readonly CleanupPolicySpecContext[];
  deletionPropagationPolicy?: "Foreground" | "Background" | "Orphan";
  exclude?: CleanupPolicySpecExclude;
  match: CleanupPolicySpecExclude;
  schedule: string;
}
export interface CleanupPolicySpecConditions {
  all?: readonly CleanupPolicySpecConditionsAll[];
  any?: readonly CleanupPolicySpecConditionsAll[];
}
export type CleanupPolicySpecContext = {
  apiCall?: CleanupPolicySpecContextApiCall;
  configMap?: CleanupPolicySpecContextConfigMap;
  globalReference?: CleanupPolicySpecContextGlobalReference;
  imageRegistry?: CleanupPolicySpecContextImageRegistry;
  name: string;
  variable?: CleanupPolicySpecContextVariable;
} & ({
  apiCall: CleanupPolicySpecContextApiCall;
  configMap?: never;
  globalReference?: never;
  imageRegistry?: never;
  variable?: never;
} | {
  configMap: CleanupPolicySpecContextConfigMap;
  apiCall?: never;
  globalReference?: never;
  imageRegistry?: never;
  variable?: never;
} | {
  globalReference: CleanupPolicySpecContextGlobalReference;
  apiCall?: never;
  configMap?: never;
  imageRegistry?: never;
  variable?: never;
} | {
  imageRegistry: CleanupPolicySpecContextImageRegistry;
  apiCall?: never;
  configMap?: never;
  globalReference?: never;
  variable?: never;
} | {
  variable: CleanupPolicySpecContextVariable;
  apiCall?: never;
  configMap?: never;
  globalReference?: never;
  imageRegistry?: never;
})
export type CleanupPolicySpecExclude = {
  all?: readonly CleanupPolicySpecExcludeAll[];
  any?: readonly CleanupPolicySpecExcludeAll[];
} & ({
  all?: never;
} | {
  any?: never;
})
export interface CleanupPolicySpecConditionsAll {
  key?: unknown;
  message?: string;
  operator?: "Equals" | "NotEquals" | "AnyIn" | "AllIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan";
  value?: unknown;
}
export interface CleanupPolicySpecContextApiCall {
  data?: readonly CleanupPolicySpecContextApiCallData[];
  default?: unknown;
  jmesPath?: string;
  /** @default "GET" */
  method?: "GET" | "POST";
  service?: CleanupPolicySpecContextApiCallService;
  urlPath?: string;
}
export interface CleanupPolicySpecContextConfigMap {
  name: string;
  namespace?: string;
}
export interface CleanupPolicySpecContextGlobalReference {
  jmesPath?: string;
  name: string;
}
export interface CleanupPolicySpecContextImageRegistry {
  imageRegistryCredentials?: CleanupPolicySpecContextImageRegistryImageRegistryCredentials;
  jmesPath?: string;
  reference: string;
}
export interface CleanupPolicySpecContextVariable {
  default?: unknown;
  jmesPath?: string;
  value?: unknown;
}
export interface CleanupPolicySpecExcludeAll {
  clusterRoles?: readonly string[];
  resources?: CleanupPolicySpecExcludeAllResources;
  roles?: readonly string[];
  subjects?: readonly Subject[];
}
export interface CleanupPolicySpecContextApiCallData {
  key: string;
  value: unknown;
}
export interface CleanupPolicySpecContextApiCallService {
  caBundle?: string;
  headers?: readonly CleanupPolicySpecContextApiCallServiceHeaders[];
  url: string;
}
export interface CleanupPolicySpecContextImageRegistryImageRegistryCredentials {
  allowInsecureRegistry?: boolean;
  providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[];
  secrets?: readonly string[];
}
export type CleanupPolicySpecExcludeAllResources = {
  annotations?: { [k: string]: string };
  kinds?: readonly string[];
  name?: string;
  names?: readonly string[];
  namespaceSelector?: LabelSelector;
  namespaces?: readonly string[];
  operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[];
  selector?: LabelSelector;
} & ({
  name?: never;
} | {
  names?: never;
})
export interface CleanupPolicySpecContextApiCallServiceHeaders {
  key: string;
  value: string;
}
/**
 * `kyverno.io/v2beta1`, namespaced
 * @deprecated
 * @see https://github.com/kyverno/kyverno
 */
export declare class CleanupPolicyV2Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CleanupPolicyV2Beta1Props): { [K in keyof CleanupPolicyV2Beta1Props]: CleanupPolicyV2Beta1Props[K] } & { apiVersion: 'kyverno.io/v2beta1'; kind: 'CleanupPolicy' };
  constructor(scope: Construct, id: string, props: CleanupPolicyV2Beta1Props);
}
export interface CleanupPolicyV2Beta1Props {
  metadata?: ObjectMeta;
  spec: CleanupPolicySpec;
}
/**
 * `kyverno.io/v2`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class ClusterCleanupPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterCleanupPolicyProps): { [K in keyof ClusterCleanupPolicyProps]: ClusterCleanupPolicyProps[K] } & { apiVersion: 'kyverno.io/v2'; kind: 'ClusterCleanupPolicy' };
  constructor(scope: Construct, id: string, props: ClusterCleanupPolicyProps);
}
export interface ClusterCleanupPolicyProps {
  metadata?: ObjectMeta;
  spec: ClusterCleanupPolicySpec;
}
export interface ClusterCleanupPolicySpec {
  conditions?: ClusterCleanupPolicySpecConditions;
  context?: readonly ClusterCleanupPolicySpecContext[];
  deletionPropagationPolicy?: "Foreground" | "Background" | "Orphan";
  exclude?: ClusterCleanupPolicySpecExclude;
  match: ClusterCleanupPolicySpecExclude;
  schedule: string;
}
export interface ClusterCleanupPolicySpecConditions {
  all?: readonly ClusterCleanupPolicySpecConditionsAll[];
  any?: readonly ClusterCleanupPolicySpecConditionsAll[];
}
export type ClusterCleanupPolicySpecContext = {
  apiCall?: ClusterCleanupPolicySpecContextApiCall;
  configMap?: ClusterCleanupPolicySpecContextConfigMap;
  globalReference?: ClusterCleanupPolicySpecContextGlobalReference;
  imageRegistry?: ClusterCleanupPolicySpecContextImageRegistry;
  name: string;
  variable?: ClusterCleanupPolicySpecContextVariable;
} & ({
  apiCall: ClusterCleanupPolicySpecContextApiCall;
  configMap?: never;
  globalReference?: never;
  imageRegistry?: never;
  variable?: never;
} | {
  configMap: ClusterCleanupPolicySpecContextConfigMap;
  apiCall?: never;
  globalReference?: never;
  imageRegistry?: never;
  variable?: never;
} | {
  globalReference: ClusterCleanupPolicySpecContextGlobalReference;
  apiCall?: never;
  configMap?: never;
  imageRegistry?: never;
  variable?: never;
} | {
  imageRegistry: ClusterCleanupPolicySpecContextImageRegistry;
  apiCall?: never;
  configMap?: never;
  globalReference?: never;
  variable?: never;
} | {
  variable: ClusterCleanupPolicySpecContextVariable;
  apiCall?: never;
  configMap?: never;
  globalReference?: never;
  imageRegistry?: never;
})
export type ClusterCleanupPolicySpecExclude = {
  all?: readonly ClusterCleanupPolicySpecExcludeAll[];
  any?: readonly ClusterCleanupPolicySpecExcludeAll[];
} & ({
  all?: never;
} | {
  any?: never;
})
export interface ClusterCleanupPolicySpecConditionsAll {
  key?: unknown;
  message?: string;
  operator?: "Equals" | "NotEquals" | "AnyIn" | "AllIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan";
  value?: unknown;
}
export interface ClusterCleanupPolicySpecContextApiCall {
  data?: readonly ClusterCleanupPolicySpecContextApiCallData[];
  default?: unknown;
  jmesPath?: string;
  /** @default "GET" */
  method?: "GET" | "POST";
  service?: ClusterCleanupPolicySpecContextApiCallService;
  urlPath?: string;
}
export interface ClusterCleanupPolicySpecContextConfigMap {
  name: string;
  namespace?: string;
}
export interface ClusterCleanupPolicySpecContextGlobalReference {
  jmesPath?: string;
  name: string;
}
export interface ClusterCleanupPolicySpecContextImageRegistry {
  imageRegistryCredentials?: ClusterCleanupPolicySpecContextImageRegistryImageRegistryCredentials;
  jmesPath?: string;
  reference: string;
}
export interface ClusterCleanupPolicySpecContextVariable {
  default?: unknown;
  jmesPath?: string;
  value?: unknown;
}
export interface ClusterCleanupPolicySpecExcludeAll {
  clusterRoles?: readonly string[];
  resources?: ClusterCleanupPolicySpecExcludeAllResources;
  roles?: readonly string[];
  subjects?: readonly Subject[];
}
export interface ClusterCleanupPolicySpecContextApiCallData {
  key: string;
  value: unknown;
}
export interface ClusterCleanupPolicySpecContextApiCallService {
  caBundle?: string;
  headers?: readonly ClusterCleanupPolicySpecContextApiCallServiceHeaders[];
  url: string;
}
export interface ClusterCleanupPolicySpecContextImageRegistryImageRegistryCredentials {
  allowInsecureRegistry?: boolean;
  providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[];
  secrets?: readonly string[];
}
export type ClusterCleanupPolicySpecExcludeAllResources = {
  annotations?: { [k: string]: string };
  kinds?: readonly string[];
  name?: string;
  names?: readonly string[];
  namespaceSelector?: LabelSelector;
  namespaces?: readonly string[];
  operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[];
  selector?: LabelSelector;
} & ({
  name?: never;
} | {
  names?: never;
})
export interface ClusterCleanupPolicySpecContextApiCallServiceHeaders {
  key: string;
  value: string;
}
/**
 * `kyverno.io/v2beta1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kyverno/kyverno
 */
export declare class ClusterCleanupPolicyV2Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterCleanupPolicyV2Beta1Props): { [K in keyof ClusterCleanupPolicyV2Beta1Props]: ClusterCleanupPolicyV2Beta1Props[K] } & { apiVersion: 'kyverno.io/v2beta1'; kind: 'ClusterCleanupPolicy' };
  constructor(scope: Construct, id: string, props: ClusterCleanupPolicyV2Beta1Props);
}
export interface ClusterCleanupPolicyV2Beta1Props {
  metadata?: ObjectMeta;
  spec: ClusterCleanupPolicySpec;
}
/**
 * `kyverno.io/v1`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class ClusterPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterPolicyProps): { [K in keyof ClusterPolicyProps]: ClusterPolicyProps[K] } & { apiVersion: 'kyverno.io/v1'; kind: 'ClusterPolicy' };
  constructor(scope: Construct, id: string, props: ClusterPolicyProps);
}
export interface ClusterPolicyProps {
  metadata?: ObjectMeta;
  spec: ClusterPolicySpec;
}
export interface ClusterPolicySpec {
  /** @default true */
  admission?: boolean;
  applyRules?: "All" | "One";
  /** @default true */
  background?: boolean;
  emitWarning?: boolean;
  failurePolicy?: "Ignore" | "Fail";
  generateExisting?: boolean;
  generateExistingOnPolicyUpdate?: boolean;
  mutateExistingOnPolicyUpdate?: boolean;
  rules?: readonly ClusterPolicySpecRules[];
  schemaValidation?: boolean;
  useServerSideApply?: boolean;
  /** @default "Audit" */
  validationFailureAction?: "audit" | "enforce" | "Audit" | "Enforce";
  validationFailureActionOverrides?: readonly ClusterPolicySpecValidationFailureActionOverrides[];
  webhookConfiguration?: ClusterPolicySpecWebhookConfiguration;
  webhookTimeoutSeconds?: number;
}
export interface ClusterPolicySpecRules {
  celPreconditions?: readonly ClusterPolicySpecRulesCelPreconditions[];
  context?: readonly ClusterPolicySpecRulesContext[];
  exclude?: ClusterPolicySpecRulesExclude;
  generate?: ClusterPolicySpecRulesGenerate;
  imageExtractors?: { [k: string]: readonly ClusterPolicySpecRulesImageExtractors[] };
  match: ClusterPolicySpecRulesExclude;
  mutate?: ClusterPolicySpecRulesMutate;
  /** at most 63 characters */
  name: string;
  preconditions?: unknown;
  reportProperties?: { [k: string]: string };
  /** @default true */
  skipBackgroundRequests?: boolean;
  validate?: ClusterPolicySpecRulesValidate;
  verifyImages?: readonly ClusterPolicySpecRulesVerifyImages[];
}
export interface ClusterPolicySpecValidationFailureActionOverrides {
  action?: "audit" | "enforce" | "Audit" | "Enforce";
  namespaceSelector?: LabelSelector;
  namespaces?: readonly string[];
}
export interface ClusterPolicySpecWebhookConfiguration {
  failurePolicy?: "Ignore" | "Fail";
  matchConditions?: readonly MatchCondition[];
  timeoutSeconds?: number;
}
export interface ClusterPolicySpecRulesCelPreconditions {
  expression: string;
  name: string;
}
export type ClusterPolicySpecRulesContext = {
  apiCall?: ClusterPolicySpecRulesContextApiCall;
  configMap?: ClusterPolicySpecRulesContextConfigMap;
  globalReference?: ClusterPolicySpecRulesContextGlobalReference;
  imageRegistry?: ClusterPolicySpecRulesContextImageRegistry;
  name: string;
  variable?: ClusterPolicySpecRulesContextVariable;
} & ({
  apiCall: ClusterPolicySpecRulesContextApiCall;
  configMap?: never;
  globalReference?: never;
  imageRegistry?: never;
  variable?: never;
} | {
  configMap: ClusterPolicySpecRulesContextConfigMap;
  apiCall?: never;
  globalReference?: never;
  imageRegistry?: never;
  variable?: never;
} | {
  globalReference: ClusterPolicySpecRulesContextGlobalReference;
  apiCall?: never;
  configMap?: never;
  imageRegistry?: never;
  variable?: never;
} | {
  imageRegistry: ClusterPolicySpecRulesContextImageRegistry;
  apiCall?: never;
  configMap?: never;
  globalReference?: never;
  variable?: never;
} | {
  variable: ClusterPolicySpecRulesContextVariable;
  apiCall?: never;
  configMap?: never;
  globalReference?: never;
  imageRegistry?: never;
})
export type ClusterPolicySpecRulesExclude = {
  all?: readonly ClusterPolicySpecRulesExcludeAll[];
  any?: readonly ClusterPolicySpecRulesExcludeAll[];
  clusterRoles?: readonly string[];
  resources?: ClusterPolicySpecRulesExcludeResources;
  roles?: readonly string[];
  subjects?: readonly Subject[];
} & ({
  all?: never;
} | {
  any?: never;
})
export interface ClusterPolicySpecRulesGenerate {
  apiVersion?: string;
  clone?: ClusterPolicySpecRulesGenerateClone;
  cloneList?: ClusterPolicySpecRulesGenerateCloneList;
  data?: unknown;
  foreach?: readonly ClusterPolicySpecRulesGenerateForeach[];
  generateExisting?: boolean;
  kind?: string;
  name?: string;
  namespace?: string;
  orphanDownstreamOnPolicyDelete?: boolean;
  synchronize?: boolean;
  uid?: string;
}
export interface ClusterPolicySpecRulesImageExtractors {
  jmesPath?: string;
  key?: string;
  name?: string;
  path: string;
  value?: string;
}
export interface ClusterPolicySpecRulesMutate {
  foreach?: readonly ClusterPolicySpecRulesMutateForeach[];
  mutateExistingOnPolicyUpdate?: boolean;
  patchStrategicMerge?: unknown;
  patchesJson6902?: string;
  targets?: readonly ClusterPolicySpecRulesMutateTargets[];
}
export interface ClusterPolicySpecRulesValidate {
  /** @default true */
  allowExistingViolations?: boolean;
  anyPattern?: unknown;
  assert?: unknown;
  cel?: ClusterPolicySpecRulesValidateCel;
  deny?: ClusterPolicySpecRulesValidateDeny;
  failureAction?: "Audit" | "Enforce";
  failureActionOverrides?: readonly ClusterPolicySpecValidationFailureActionOverrides[];
  foreach?: readonly ClusterPolicySpecRulesValidateForeach[];
  manifests?: ClusterPolicySpecRulesValidateManifests;
  message?: string;
  pattern?: unknown;
  podSecurity?: ClusterPolicySpecRulesValidatePodSecurity;
}
export interface ClusterPolicySpecRulesVerifyImages {
  additionalExtensions?: { [k: string]: string };
  annotations?: { [k: string]: string };
  attestations?: readonly ClusterPolicySpecRulesVerifyImagesAttestations[];
  attestors?: readonly ClusterPolicySpecRulesVerifyImagesAttestors[];
  cosignOCI11?: boolean;
  failureAction?: "Audit" | "Enforce";
  image?: string;
  imageReferences?: readonly string[];
  imageRegistryCredentials?: ClusterPolicySpecRulesVerifyImagesImageRegistryCredentials;
  issuer?: string;
  key?: string;
  /** @default true */
  mutateDigest?: boolean;
  repository?: string;
  /** @default true */
  required?: boolean;
  roots?: string;
  skipImageReferences?: readonly string[];
  subject?: string;
  type?: "Cosign" | "SigstoreBundle" | "Notary";
  /** @default true */
  useCache?: boolean;
  validate?: ClusterPolicySpecRulesVerifyImagesValidate;
  /** @default true */
  verifyDigest?: boolean;
}
export interface ClusterPolicySpecRulesContextApiCall {
  data?: readonly ClusterPolicySpecRulesContextApiCallData[];
  default?: unknown;
  jmesPath?: string;
  /** @default "GET" */
  method?: "GET" | "POST";
  service?: ClusterPolicySpecRulesContextApiCallService;
  urlPath?: string;
}
export interface ClusterPolicySpecRulesContextConfigMap {
  name: string;
  namespace?: string;
}
export interface ClusterPolicySpecRulesContextGlobalReference {
  jmesPath?: string;
  name: string;
}
export interface ClusterPolicySpecRulesContextImageRegistry {
  imageRegistryCredentials?: ClusterPolicySpecRulesVerifyImagesImageRegistryCredentials;
  jmesPath?: string;
  reference: string;
}
export interface ClusterPolicySpecRulesContextVariable {
  default?: unknown;
  jmesPath?: string;
  value?: unknown;
}
export interface ClusterPolicySpecRulesExcludeAll {
  clusterRoles?: readonly string[];
  resources?: ClusterPolicySpecRulesExcludeResources;
  roles?: readonly string[];
  subjects?: readonly Subject[];
}
export type ClusterPolicySpecRulesExcludeResources = {
  annotations?: { [k: string]: string };
  kinds?: readonly string[];
  name?: string;
  names?: readonly string[];
  namespaceSelector?: LabelSelector;
  namespaces?: readonly string[];
  operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[];
  selector?: LabelSelector;
} & ({
  name?: never;
} | {
  names?: never;
})
export interface ClusterPolicySpecRulesGenerateClone {
  name?: string;
  namespace?: string;
}
export interface ClusterPolicySpecRulesGenerateCloneList {
  kinds?: readonly string[];
  namespace?: string;
  selector?: LabelSelector;
}
export interface ClusterPolicySpecRulesGenerateForeach {
  apiVersion?: string;
  clone?: ClusterPolicySpecRulesGenerateClone;
  cloneList?: ClusterPolicySpecRulesGenerateCloneList;
  context?: readonly ClusterPolicySpecRulesContext[];
  data?: unknown;
  kind?: string;
  list?: string;
  name?: string;
  namespace?: string;
  preconditions?: ClusterPolicySpecRulesGenerateForeachPreconditions;
  uid?: string;
}
export interface ClusterPolicySpecRulesMutateForeach {
  context?: readonly ClusterPolicySpecRulesContext[];
  foreach?: unknown;
  list?: string;
  order?: "Ascending" | "Descending";
  patchStrategicMerge?: unknown;
  patchesJson6902?: string;
  preconditions?: ClusterPolicySpecRulesGenerateForeachPreconditions;
}
export interface ClusterPolicySpecRulesMutateTargets {
  apiVersion?: string;
  context?: readonly ClusterPolicySpecRulesContext[];
  kind?: string;
  name?: string;
  namespace?: string;
  preconditions?: unknown;
  selector?: LabelSelector;
  uid?: string;
}
export interface ClusterPolicySpecRulesValidateCel {
  auditAnnotations?: readonly AuditAnnotation[];
  expressions?: readonly ClusterPolicySpecRulesValidateCelExpressions[];
  generate?: boolean;
  paramKind?: ParamKind;
  paramRef?: ParamRef;
  variables?: readonly Variable[];
}
export interface ClusterPolicySpecRulesValidateDeny {
  conditions?: unknown;
}
export interface ClusterPolicySpecRulesValidateForeach {
  anyPattern?: unknown;
  context?: readonly ClusterPolicySpecRulesContext[];
  deny?: ClusterPolicySpecRulesValidateDeny;
  elementScope?: boolean;
  foreach?: unknown;
  list?: string;
  pattern?: unknown;
  preconditions?: ClusterPolicySpecRulesGenerateForeachPreconditions;
}
export interface ClusterPolicySpecRulesValidateManifests {
  annotationDomain?: string;
  attestors?: readonly ClusterPolicySpecRulesVerifyImagesAttestors[];
  dryRun?: ClusterPolicySpecRulesValidateManifestsDryRun;
  ignoreFields?: readonly ClusterPolicySpecRulesValidateManifestsIgnoreFields[];
  repository?: string;
}
export interface ClusterPolicySpecRulesValidatePodSecurity {
  exclude?: readonly ClusterPolicySpecRulesValidatePodSecurityExclude[];
  level?: "privileged" | "baseline" | "restricted";
  version?: "v1.19" | "v1.20" | "v1.21" | "v1.22" | "v1.23" | "v1.24" | "v1.25" | "v1.26" | "v1.27" | "v1.28" | "v1.29" | "v1.30" | "v1.31" | "v1.32" | "latest";
}
export interface ClusterPolicySpecRulesVerifyImagesAttestations {
  attestors?: readonly ClusterPolicySpecRulesVerifyImagesAttestors[];
  conditions?: readonly ClusterPolicySpecRulesVerifyImagesAttestationsConditions[];
  name?: string;
  predicateType?: string;
  type?: string;
}
export interface ClusterPolicySpecRulesVerifyImagesAttestors {
  /** at least 1 */
  count?: number;
  entries?: readonly ClusterPolicySpecRulesVerifyImagesAttestorsEntries[];
}
export interface ClusterPolicySpecRulesVerifyImagesImageRegistryCredentials {
  allowInsecureRegistry?: boolean;
  providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[];
  secrets?: readonly string[];
}
export interface ClusterPolicySpecRulesVerifyImagesValidate {
  deny?: ClusterPolicySpecRulesValidateDeny;
  message?: string;
}
export interface ClusterPolicySpecRulesContextApiCallData {
  key: string;
  value: unknown;
}
export interface ClusterPolicySpecRulesContextApiCallService {
  caBundle?: string;
  headers?: readonly ClusterPolicySpecRulesContextApiCallServiceHeaders[];
  url: string;
}
export interface ClusterPolicySpecRulesGenerateForeachPreconditions {
  all?: readonly ClusterPolicySpecRulesGenerateForeachPreconditionsAll[];
  any?: readonly ClusterPolicySpecRulesGenerateForeachPreconditionsAll[];
  [k: string]: unknown;
}
export interface ClusterPolicySpecRulesValidateCelExpressions {
  expression: string;
  message?: string;
  messageExpression?: string;
  reason?: string;
}
export interface ClusterPolicySpecRulesValidateManifestsDryRun {
  enable?: boolean;
  namespace?: string;
}
export interface ClusterPolicySpecRulesValidateManifestsIgnoreFields {
  fields?: readonly string[];
  objects?: readonly ClusterPolicySpecRulesValidateManifestsIgnoreFieldsObjects[];
}
export interface ClusterPolicySpecRulesValidatePodSecurityExclude {
  controlName: "HostProcess" | "Host Namespaces" | "Privileged Containers" | "Capabilities" | "HostPath Volumes" | "Host Ports" | "AppArmor" | "SELinux" | "/proc Mount Type" | "Seccomp" | "Sysctls" | "Volume Types" | "Privilege Escalation" | "Running as Non-root" | "Running as Non-root user";
  images?: readonly string[];
  restrictedField?: string;
  values?: readonly string[];
}
export interface ClusterPolicySpecRulesVerifyImagesAttestationsConditions {
  all?: readonly ClusterPolicySpecRulesGenerateForeachPreconditionsAll[];
  any?: readonly ClusterPolicySpecRulesGenerateForeachPreconditionsAll[];
}
export interface ClusterPolicySpecRulesVerifyImagesAttestorsEntries {
  annotations?: { [k: string]: string };
  attestor?: unknown;
  certificates?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificates;
  keyless?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesKeyless;
  keys?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesKeys;
  repository?: string;
  /** @default "sha256" */
  signatureAlgorithm?: string;
}
export interface ClusterPolicySpecRulesContextApiCallServiceHeaders {
  key: string;
  value: string;
}
export interface ClusterPolicySpecRulesGenerateForeachPreconditionsAll {
  key?: unknown;
  message?: string;
  operator?: "Equals" | "NotEquals" | "In" | "AnyIn" | "AllIn" | "NotIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan";
  value?: unknown;
}
export interface ClusterPolicySpecRulesValidateManifestsIgnoreFieldsObjects {
  group?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  version?: string;
}
export interface ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificates {
  cert?: string;
  certChain?: string;
  ctlog?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog;
  rekor?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor;
}
export interface ClusterPolicySpecRulesVerifyImagesAttestorsEntriesKeyless {
  additionalExtensions?: { [k: string]: string };
  ctlog?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog;
  issuer?: string;
  issuerRegExp?: string;
  rekor?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor;
  roots?: string;
  subject?: string;
  subjectRegExp?: string;
}
export interface ClusterPolicySpecRulesVerifyImagesAttestorsEntriesKeys {
  ctlog?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog;
  kms?: string;
  publicKeys?: string;
  rekor?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor;
  secret?: ClusterPolicySpecRulesVerifyImagesAttestorsEntriesKeysSecret;
  /** @default "sha256" */
  signatureAlgorithm?: string;
}
export interface ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog {
  ignoreSCT?: boolean;
  pubkey?: string;
  tsaCertChain?: string;
}
export interface ClusterPolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor {
  ignoreTlog?: boolean;
  pubkey?: string;
  url?: string;
}
export interface ClusterPolicySpecRulesVerifyImagesAttestorsEntriesKeysSecret {
  name: string;
  namespace: string;
}
/**
 * `kyverno.io/v2beta1`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class ClusterPolicyV2Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterPolicyV2Beta1Props): { [K in keyof ClusterPolicyV2Beta1Props]: ClusterPolicyV2Beta1Props[K] } & { apiVersion: 'kyverno.io/v2beta1'; kind: 'ClusterPolicy' };
  constructor(scope: Construct, id: string, props: ClusterPolicyV2Beta1Props);
}
export interface ClusterPolicyV2Beta1Props {
  metadata?: ObjectMeta;
  spec: ClusterPolicyV2Beta1Spec;
}
export interface ClusterPolicyV2Beta1Spec {
  /** @default true */
  admission?: boolean;
  applyRules?: "All" | "One";
  /** @default true */
  background?: boolean;
  emitWarning?: boolean;
  failurePolicy?: "Ignore" | "Fail";
  generateExisting?: boolean;
  generateExistingOnPolicyUpdate?: boolean;
  mutateExistingOnPolicyUpdate?: boolean;
  rules?: readonly ClusterPolicyV2Beta1SpecRules[];
  schemaValidation?: boolean;
  useServerSideApply?: boolean;
  /** @default "Audit" */
  validationFailureAction?: "audit" | "enforce" | "Audit" | "Enforce";
  validationFailureActionOverrides?: readonly ClusterPolicySpecValidationFailureActionOverrides[];
  webhookConfiguration?: ClusterPolicySpecWebhookConfiguration;
  webhookTimeoutSeconds?: number;
}
export interface ClusterPolicyV2Beta1SpecRules {
  celPreconditions?: readonly ClusterPolicySpecRulesCelPreconditions[];
  context?: readonly ClusterPolicySpecRulesContext[];
  exclude?: ClusterPolicyV2Beta1SpecRulesExclude;
  generate?: ClusterPolicySpecRulesGenerate;
  imageExtractors?: { [k: string]: readonly ClusterPolicySpecRulesImageExtractors[] };
  match: ClusterPolicyV2Beta1SpecRulesExclude;
  mutate?: ClusterPolicySpecRulesMutate;
  /** at most 63 characters */
  name: string;
  preconditions?: ClusterPolicyV2Beta1SpecRulesPreconditions;
  reportProperties?: { [k: string]: string };
  /** @default true */
  skipBackgroundRequests?: boolean;
  validate?: ClusterPolicyV2Beta1SpecRulesValidate;
  verifyImages?: readonly ClusterPolicyV2Beta1SpecRulesVerifyImages[];
}
export type ClusterPolicyV2Beta1SpecRulesExclude = {
  all?: readonly ClusterPolicySpecRulesExcludeAll[];
  any?: readonly ClusterPolicySpecRulesExcludeAll[];
} & ({
  all?: never;
} | {
  any?: never;
})
export interface ClusterPolicyV2Beta1SpecRulesPreconditions {
  all?: readonly ClusterPolicyV2Beta1SpecRulesPreconditionsAll[];
  any?: readonly ClusterPolicyV2Beta1SpecRulesPreconditionsAll[];
}
export interface ClusterPolicyV2Beta1SpecRulesValidate {
  anyPattern?: unknown;
  assert?: unknown;
  cel?: ClusterPolicySpecRulesValidateCel;
  deny?: ClusterPolicyV2Beta1SpecRulesValidateDeny;
  failureAction?: "Audit" | "Enforce";
  failureActionOverrides?: readonly ClusterPolicySpecValidationFailureActionOverrides[];
  foreach?: readonly ClusterPolicySpecRulesValidateForeach[];
  manifests?: ClusterPolicySpecRulesValidateManifests;
  message?: string;
  pattern?: unknown;
  podSecurity?: ClusterPolicySpecRulesValidatePodSecurity;
}
export interface ClusterPolicyV2Beta1SpecRulesVerifyImages {
  attestations?: readonly ClusterPolicySpecRulesVerifyImagesAttestations[];
  attestors?: readonly ClusterPolicySpecRulesVerifyImagesAttestors[];
  failureAction?: "Audit" | "Enforce";
  imageReferences?: readonly string[];
  imageRegistryCredentials?: ClusterPolicySpecRulesVerifyImagesImageRegistryCredentials;
  /** @default true */
  mutateDigest?: boolean;
  repository?: string;
  /** @default true */
  required?: boolean;
  skipImageReferences?: readonly string[];
  type?: "Cosign" | "SigstoreBundle" | "Notary";
  /** @default true */
  useCache?: boolean;
  validate?: ClusterPolicySpecRulesVerifyImagesValidate;
  /** @default true */
  verifyDigest?: boolean;
}
export interface ClusterPolicyV2Beta1SpecRulesPreconditionsAll {
  key?: unknown;
  message?: string;
  operator?: "Equals" | "NotEquals" | "AnyIn" | "AllIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan";
  value?: unknown;
}
export interface ClusterPolicyV2Beta1SpecRulesValidateDeny {
  conditions?: ClusterPolicyV2Beta1SpecRulesPreconditions;
}
/**
 * `kyverno.io/v2beta1`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class GlobalContextEntry extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GlobalContextEntryProps): { [K in keyof GlobalContextEntryProps]: GlobalContextEntryProps[K] } & { apiVersion: 'kyverno.io/v2beta1'; kind: 'GlobalContextEntry' };
  constructor(scope: Construct, id: string, props: GlobalContextEntryProps);
}
export interface GlobalContextEntryProps {
  metadata?: ObjectMeta;
  spec: GlobalContextEntrySpec;
}
export type GlobalContextEntrySpec = {
  apiCall?: GlobalContextEntrySpecApiCall;
  kubernetesResource?: GlobalContextEntrySpecKubernetesResource;
  projections?: readonly GlobalContextEntrySpecProjections[];
} & ({
  apiCall: GlobalContextEntrySpecApiCall;
  kubernetesResource?: never;
} | {
  kubernetesResource: GlobalContextEntrySpecKubernetesResource;
  apiCall?: never;
})
export interface GlobalContextEntrySpecApiCall {
  data?: readonly GlobalContextEntrySpecApiCallData[];
  /** @default "GET" */
  method?: "GET" | "POST";
  /**
   * format duration
   * @default "10m"
   */
  refreshInterval?: string;
  /**
   * at least 1
   * @default 3
   */
  retryLimit?: number;
  service?: GlobalContextEntrySpecApiCallService;
  urlPath?: string;
}
export interface GlobalContextEntrySpecKubernetesResource {
  group?: string;
  namespace?: string;
  resource: string;
  version: string;
}
export interface GlobalContextEntrySpecProjections {
  jmesPath: string;
  name: string;
}
export interface GlobalContextEntrySpecApiCallData {
  key: string;
  value: unknown;
}
export interface GlobalContextEntrySpecApiCallService {
  caBundle?: string;
  headers?: readonly GlobalContextEntrySpecApiCallServiceHeaders[];
  url: string;
}
export interface GlobalContextEntrySpecApiCallServiceHeaders {
  key: string;
  value: string;
}
/**
 * `kyverno.io/v2`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class GlobalContextEntryV2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GlobalContextEntryV2Props): { [K in keyof GlobalContextEntryV2Props]: GlobalContextEntryV2Props[K] } & { apiVersion: 'kyverno.io/v2'; kind: 'GlobalContextEntry' };
  constructor(scope: Construct, id: string, props: GlobalContextEntryV2Props);
}
export interface GlobalContextEntryV2Props {
  metadata?: ObjectMeta;
  spec: GlobalContextEntrySpec;
}
/**
 * `kyverno.io/v2alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kyverno/kyverno
 */
export declare class GlobalContextEntryV2Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GlobalContextEntryV2Alpha1Props): { [K in keyof GlobalContextEntryV2Alpha1Props]: GlobalContextEntryV2Alpha1Props[K] } & { apiVersion: 'kyverno.io/v2alpha1'; kind: 'GlobalContextEntry' };
  constructor(scope: Construct, id: string, props: GlobalContextEntryV2Alpha1Props);
}
export interface GlobalContextEntryV2Alpha1Props {
  metadata?: ObjectMeta;
  spec: GlobalContextEntrySpec;
}
/**
 * `kyverno.io/v1`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class Policy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PolicyProps): { [K in keyof PolicyProps]: PolicyProps[K] } & { apiVersion: 'kyverno.io/v1'; kind: 'Policy' };
  constructor(scope: Construct, id: string, props: PolicyProps);
}
export interface PolicyProps {
  metadata?: ObjectMeta;
  spec: PolicySpec;
}
export interface PolicySpec {
  /** @default true */
  admission?: boolean;
  applyRules?: "All" | "One";
  /** @default true */
  background?: boolean;
  emitWarning?: boolean;
  failurePolicy?: "Ignore" | "Fail";
  generateExisting?: boolean;
  generateExistingOnPolicyUpdate?: boolean;
  mutateExistingOnPolicyUpdate?: boolean;
  rules?: readonly PolicySpecRules[];
  schemaValidation?: boolean;
  useServerSideApply?: boolean;
  /** @default "Audit" */
  validationFailureAction?: "audit" | "enforce" | "Audit" | "Enforce";
  validationFailureActionOverrides?: readonly PolicySpecValidationFailureActionOverrides[];
  webhookConfiguration?: PolicySpecWebhookConfiguration;
  webhookTimeoutSeconds?: number;
}
export interface PolicySpecRules {
  celPreconditions?: readonly PolicySpecRulesCelPreconditions[];
  context?: readonly PolicySpecRulesContext[];
  exclude?: PolicySpecRulesExclude;
  generate?: PolicySpecRulesGenerate;
  imageExtractors?: { [k: string]: readonly PolicySpecRulesImageExtractors[] };
  match: PolicySpecRulesExclude;
  mutate?: PolicySpecRulesMutate;
  /** at most 63 characters */
  name: string;
  preconditions?: unknown;
  reportProperties?: { [k: string]: string };
  /** @default true */
  skipBackgroundRequests?: boolean;
  validate?: PolicySpecRulesValidate;
  verifyImages?: readonly PolicySpecRulesVerifyImages[];
}
export interface PolicySpecValidationFailureActionOverrides {
  action?: "audit" | "enforce" | "Audit" | "Enforce";
  namespaceSelector?: LabelSelector;
  namespaces?: readonly string[];
}
export interface PolicySpecWebhookConfiguration {
  failurePolicy?: "Ignore" | "Fail";
  matchConditions?: readonly MatchCondition[];
  timeoutSeconds?: number;
}
export interface PolicySpecRulesCelPreconditions {
  expression: string;
  name: string;
}
export type PolicySpecRulesContext = {
  apiCall?: PolicySpecRulesContextApiCall;
  configMap?: PolicySpecRulesContextConfigMap;
  globalReference?: PolicySpecRulesContextGlobalReference;
  imageRegistry?: PolicySpecRulesContextImageRegistry;
  name: string;
  variable?: PolicySpecRulesContextVariable;
} & ({
  apiCall: PolicySpecRulesContextApiCall;
  configMap?: never;
  globalReference?: never;
  imageRegistry?: never;
  variable?: never;
} | {
  configMap: PolicySpecRulesContextConfigMap;
  apiCall?: never;
  globalReference?: never;
  imageRegistry?: never;
  variable?: never;
} | {
  globalReference: PolicySpecRulesContextGlobalReference;
  apiCall?: never;
  configMap?: never;
  imageRegistry?: never;
  variable?: never;
} | {
  imageRegistry: PolicySpecRulesContextImageRegistry;
  apiCall?: never;
  configMap?: never;
  globalReference?: never;
  variable?: never;
} | {
  variable: PolicySpecRulesContextVariable;
  apiCall?: never;
  configMap?: never;
  globalReference?: never;
  imageRegistry?: never;
})
export type PolicySpecRulesExclude = {
  all?: readonly PolicySpecRulesExcludeAll[];
  any?: readonly PolicySpecRulesExcludeAll[];
  clusterRoles?: readonly string[];
  resources?: PolicySpecRulesExcludeResources;
  roles?: readonly string[];
  subjects?: readonly Subject[];
} & ({
  all?: never;
} | {
  any?: never;
})
export interface PolicySpecRulesGenerate {
  apiVersion?: string;
  clone?: PolicySpecRulesGenerateClone;
  cloneList?: PolicySpecRulesGenerateCloneList;
  data?: unknown;
  foreach?: readonly PolicySpecRulesGenerateForeach[];
  generateExisting?: boolean;
  kind?: string;
  name?: string;
  namespace?: string;
  orphanDownstreamOnPolicyDelete?: boolean;
  synchronize?: boolean;
  uid?: string;
}
export interface PolicySpecRulesImageExtractors {
  jmesPath?: string;
  key?: string;
  name?: string;
  path: string;
  value?: string;
}
export interface PolicySpecRulesMutate {
  foreach?: readonly PolicySpecRulesMutateForeach[];
  mutateExistingOnPolicyUpdate?: boolean;
  patchStrategicMerge?: unknown;
  patchesJson6902?: string;
  targets?: readonly PolicySpecRulesMutateTargets[];
}
export interface PolicySpecRulesValidate {
  /** @default true */
  allowExistingViolations?: boolean;
  anyPattern?: unknown;
  assert?: unknown;
  cel?: PolicySpecRulesValidateCel;
  deny?: PolicySpecRulesValidateDeny;
  failureAction?: "Audit" | "Enforce";
  failureActionOverrides?: readonly PolicySpecValidationFailureActionOverrides[];
  foreach?: readonly PolicySpecRulesValidateForeach[];
  manifests?: PolicySpecRulesValidateManifests;
  message?: string;
  pattern?: unknown;
  podSecurity?: PolicySpecRulesValidatePodSecurity;
}
export interface PolicySpecRulesVerifyImages {
  additionalExtensions?: { [k: string]: string };
  annotations?: { [k: string]: string };
  attestations?: readonly PolicySpecRulesVerifyImagesAttestations[];
  attestors?: readonly PolicySpecRulesVerifyImagesAttestors[];
  cosignOCI11?: boolean;
  failureAction?: "Audit" | "Enforce";
  image?: string;
  imageReferences?: readonly string[];
  imageRegistryCredentials?: PolicySpecRulesVerifyImagesImageRegistryCredentials;
  issuer?: string;
  key?: string;
  /** @default true */
  mutateDigest?: boolean;
  repository?: string;
  /** @default true */
  required?: boolean;
  roots?: string;
  skipImageReferences?: readonly string[];
  subject?: string;
  type?: "Cosign" | "SigstoreBundle" | "Notary";
  /** @default true */
  useCache?: boolean;
  validate?: PolicySpecRulesVerifyImagesValidate;
  /** @default true */
  verifyDigest?: boolean;
}
export interface PolicySpecRulesContextApiCall {
  data?: readonly PolicySpecRulesContextApiCallData[];
  default?: unknown;
  jmesPath?: string;
  /** @default "GET" */
  method?: "GET" | "POST";
  service?: PolicySpecRulesContextApiCallService;
  urlPath?: string;
}
export interface PolicySpecRulesContextConfigMap {
  name: string;
  namespace?: string;
}
export interface PolicySpecRulesContextGlobalReference {
  jmesPath?: string;
  name: string;
}
export interface PolicySpecRulesContextImageRegistry {
  imageRegistryCredentials?: PolicySpecRulesVerifyImagesImageRegistryCredentials;
  jmesPath?: string;
  reference: string;
}
export interface PolicySpecRulesContextVariable {
  default?: unknown;
  jmesPath?: string;
  value?: unknown;
}
export interface PolicySpecRulesExcludeAll {
  clusterRoles?: readonly string[];
  resources?: PolicySpecRulesExcludeResources;
  roles?: readonly string[];
  subjects?: readonly Subject[];
}
export type PolicySpecRulesExcludeResources = {
  annotations?: { [k: string]: string };
  kinds?: readonly string[];
  name?: string;
  names?: readonly string[];
  namespaceSelector?: LabelSelector;
  namespaces?: readonly string[];
  operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[];
  selector?: LabelSelector;
} & ({
  name?: never;
} | {
  names?: never;
})
export interface PolicySpecRulesGenerateClone {
  name?: string;
  namespace?: string;
}
export interface PolicySpecRulesGenerateCloneList {
  kinds?: readonly string[];
  namespace?: string;
  selector?: LabelSelector;
}
export interface PolicySpecRulesGenerateForeach {
  apiVersion?: string;
  clone?: PolicySpecRulesGenerateClone;
  cloneList?: PolicySpecRulesGenerateCloneList;
  context?: readonly PolicySpecRulesContext[];
  data?: unknown;
  kind?: string;
  list?: string;
  name?: string;
  namespace?: string;
  preconditions?: PolicySpecRulesGenerateForeachPreconditions;
  uid?: string;
}
export interface PolicySpecRulesMutateForeach {
  context?: readonly PolicySpecRulesContext[];
  foreach?: unknown;
  list?: string;
  order?: "Ascending" | "Descending";
  patchStrategicMerge?: unknown;
  patchesJson6902?: string;
  preconditions?: PolicySpecRulesGenerateForeachPreconditions;
}
export interface PolicySpecRulesMutateTargets {
  apiVersion?: string;
  context?: readonly PolicySpecRulesContext[];
  kind?: string;
  name?: string;
  namespace?: string;
  preconditions?: unknown;
  selector?: LabelSelector;
  uid?: string;
}
export interface PolicySpecRulesValidateCel {
  auditAnnotations?: readonly AuditAnnotation[];
  expressions?: readonly PolicySpecRulesValidateCelExpressions[];
  generate?: boolean;
  paramKind?: ParamKind;
  paramRef?: ParamRef;
  variables?: readonly Variable[];
}
export interface PolicySpecRulesValidateDeny {
  conditions?: unknown;
}
export interface PolicySpecRulesValidateForeach {
  anyPattern?: unknown;
  context?: readonly PolicySpecRulesContext[];
  deny?: PolicySpecRulesValidateDeny;
  elementScope?: boolean;
  foreach?: unknown;
  list?: string;
  pattern?: unknown;
  preconditions?: PolicySpecRulesGenerateForeachPreconditions;
}
export interface PolicySpecRulesValidateManifests {
  annotationDomain?: string;
  attestors?: readonly PolicySpecRulesVerifyImagesAttestors[];
  dryRun?: PolicySpecRulesValidateManifestsDryRun;
  ignoreFields?: readonly PolicySpecRulesValidateManifestsIgnoreFields[];
  repository?: string;
}
export interface PolicySpecRulesValidatePodSecurity {
  exclude?: readonly PolicySpecRulesValidatePodSecurityExclude[];
  level?: "privileged" | "baseline" | "restricted";
  version?: "v1.19" | "v1.20" | "v1.21" | "v1.22" | "v1.23" | "v1.24" | "v1.25" | "v1.26" | "v1.27" | "v1.28" | "v1.29" | "v1.30" | "v1.31" | "v1.32" | "latest";
}
export interface PolicySpecRulesVerifyImagesAttestations {
  attestors?: readonly PolicySpecRulesVerifyImagesAttestors[];
  conditions?: readonly PolicySpecRulesVerifyImagesAttestationsConditions[];
  name?: string;
  predicateType?: string;
  type?: string;
}
export interface PolicySpecRulesVerifyImagesAttestors {
  /** at least 1 */
  count?: number;
  entries?: readonly PolicySpecRulesVerifyImagesAttestorsEntries[];
}
export interface PolicySpecRulesVerifyImagesImageRegistryCredentials {
  allowInsecureRegistry?: boolean;
  providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[];
  secrets?: readonly string[];
}
export interface PolicySpecRulesVerifyImagesValidate {
  deny?: PolicySpecRulesValidateDeny;
  message?: string;
}
export interface PolicySpecRulesContextApiCallData {
  key: string;
  value: unknown;
}
export interface PolicySpecRulesContextApiCallService {
  caBundle?: string;
  headers?: readonly PolicySpecRulesContextApiCallServiceHeaders[];
  url: string;
}
export interface PolicySpecRulesGenerateForeachPreconditions {
  all?: readonly PolicySpecRulesGenerateForeachPreconditionsAll[];
  any?: readonly PolicySpecRulesGenerateForeachPreconditionsAll[];
  [k: string]: unknown;
}
export interface PolicySpecRulesValidateCelExpressions {
  expression: string;
  message?: string;
  messageExpression?: string;
  reason?: string;
}
export interface PolicySpecRulesValidateManifestsDryRun {
  enable?: boolean;
  namespace?: string;
}
export interface PolicySpecRulesValidateManifestsIgnoreFields {
  fields?: readonly string[];
  objects?: readonly PolicySpecRulesValidateManifestsIgnoreFieldsObjects[];
}
export interface PolicySpecRulesValidatePodSecurityExclude {
  controlName: "HostProcess" | "Host Namespaces" | "Privileged Containers" | "Capabilities" | "HostPath Volumes" | "Host Ports" | "AppArmor" | "SELinux" | "/proc Mount Type" | "Seccomp" | "Sysctls" | "Volume Types" | "Privilege Escalation" | "Running as Non-root" | "Running as Non-root user";
  images?: readonly string[];
  restrictedField?: string;
  values?: readonly string[];
}
export interface PolicySpecRulesVerifyImagesAttestationsConditions {
  all?: readonly PolicySpecRulesGenerateForeachPreconditionsAll[];
  any?: readonly PolicySpecRulesGenerateForeachPreconditionsAll[];
}
export interface PolicySpecRulesVerifyImagesAttestorsEntries {
  annotations?: { [k: string]: string };
  attestor?: unknown;
  certificates?: PolicySpecRulesVerifyImagesAttestorsEntriesCertificates;
  keyless?: PolicySpecRulesVerifyImagesAttestorsEntriesKeyless;
  keys?: PolicySpecRulesVerifyImagesAttestorsEntriesKeys;
  repository?: string;
  /** @default "sha256" */
  signatureAlgorithm?: string;
}
export interface PolicySpecRulesContextApiCallServiceHeaders {
  key: string;
  value: string;
}
export interface PolicySpecRulesGenerateForeachPreconditionsAll {
  key?: unknown;
  message?: string;
  operator?: "Equals" | "NotEquals" | "In" | "AnyIn" | "AllIn" | "NotIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan";
  value?: unknown;
}
export interface PolicySpecRulesValidateManifestsIgnoreFieldsObjects {
  group?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  version?: string;
}
export interface PolicySpecRulesVerifyImagesAttestorsEntriesCertificates {
  cert?: string;
  certChain?: string;
  ctlog?: PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog;
  rekor?: PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor;
}
export interface PolicySpecRulesVerifyImagesAttestorsEntriesKeyless {
  additionalExtensions?: { [k: string]: string };
  ctlog?: PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog;
  issuer?: string;
  issuerRegExp?: string;
  rekor?: PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor;
  roots?: string;
  subject?: string;
  subjectRegExp?: string;
}
export interface PolicySpecRulesVerifyImagesAttestorsEntriesKeys {
  ctlog?: PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog;
  kms?: string;
  publicKeys?: string;
  rekor?: PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor;
  secret?: PolicySpecRulesVerifyImagesAttestorsEntriesKeysSecret;
  /** @default "sha256" */
  signatureAlgorithm?: string;
}
export interface PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog {
  ignoreSCT?: boolean;
  pubkey?: string;
  tsaCertChain?: string;
}
export interface PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor {
  ignoreTlog?: boolean;
  pubkey?: string;
  url?: string;
}
export interface PolicySpecRulesVerifyImagesAttestorsEntriesKeysSecret {
  name: string;
  namespace: string;
}
/**
 * `kyverno.io/v2beta1`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class PolicyV2Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PolicyV2Beta1Props): { [K in keyof PolicyV2Beta1Props]: PolicyV2Beta1Props[K] } & { apiVersion: 'kyverno.io/v2beta1'; kind: 'Policy' };
  constructor(scope: Construct, id: string, props: PolicyV2Beta1Props);
}
export interface PolicyV2Beta1Props {
  metadata?: ObjectMeta;
  spec: PolicyV2Beta1Spec;
}
export interface PolicyV2Beta1Spec {
  /** @default true */
  admission?: boolean;
  applyRules?: "All" | "One";
  /** @default true */
  background?: boolean;
  emitWarning?: boolean;
  failurePolicy?: "Ignore" | "Fail";
  generateExisting?: boolean;
  generateExistingOnPolicyUpdate?: boolean;
  mutateExistingOnPolicyUpdate?: boolean;
  rules?: readonly PolicyV2Beta1SpecRules[];
  schemaValidation?: boolean;
  useServerSideApply?: boolean;
  /** @default "Audit" */
  validationFailureAction?: "audit" | "enforce" | "Audit" | "Enforce";
  validationFailureActionOverrides?: readonly PolicySpecValidationFailureActionOverrides[];
  webhookConfiguration?: PolicySpecWebhookConfiguration;
  webhookTimeoutSeconds?: number;
}
export interface PolicyV2Beta1SpecRules {
  celPreconditions?: readonly PolicySpecRulesCelPreconditions[];
  context?: readonly PolicySpecRulesContext[];
  exclude?: PolicyV2Beta1SpecRulesExclude;
  generate?: PolicySpecRulesGenerate;
  imageExtractors?: { [k: string]: readonly PolicySpecRulesImageExtractors[] };
  match: PolicyV2Beta1SpecRulesExclude;
  mutate?: PolicySpecRulesMutate;
  /** at most 63 characters */
  name: string;
  preconditions?: PolicyV2Beta1SpecRulesPreconditions;
  reportProperties?: { [k: string]: string };
  /** @default true */
  skipBackgroundRequests?: boolean;
  validate?: PolicyV2Beta1SpecRulesValidate;
  verifyImages?: readonly PolicyV2Beta1SpecRulesVerifyImages[];
}
export type PolicyV2Beta1SpecRulesExclude = {
  all?: readonly PolicySpecRulesExcludeAll[];
  any?: readonly PolicySpecRulesExcludeAll[];
} & ({
  all?: never;
} | {
  any?: never;
})
export interface PolicyV2Beta1SpecRulesPreconditions {
  all?: readonly PolicyV2Beta1SpecRulesPreconditionsAll[];
  any?: readonly PolicyV2Beta1SpecRulesPreconditionsAll[];
}
export interface PolicyV2Beta1SpecRulesValidate {
  anyPattern?: unknown;
  assert?: unknown;
  cel?: PolicySpecRulesValidateCel;
  deny?: PolicyV2Beta1SpecRulesValidateDeny;
  failureAction?: "Audit" | "Enforce";
  failureActionOverrides?: readonly PolicySpecValidationFailureActionOverrides[];
  foreach?: readonly PolicySpecRulesValidateForeach[];
  manifests?: PolicySpecRulesValidateManifests;
  message?: string;
  pattern?: unknown;
  podSecurity?: PolicySpecRulesValidatePodSecurity;
}
export interface PolicyV2Beta1SpecRulesVerifyImages {
  attestations?: readonly PolicySpecRulesVerifyImagesAttestations[];
  attestors?: readonly PolicySpecRulesVerifyImagesAttestors[];
  failureAction?: "Audit" | "Enforce";
  imageReferences?: readonly string[];
  imageRegistryCredentials?: PolicySpecRulesVerifyImagesImageRegistryCredentials;
  /** @default true */
  mutateDigest?: boolean;
  repository?: string;
  /** @default true */
  required?: boolean;
  skipImageReferences?: readonly string[];
  type?: "Cosign" | "SigstoreBundle" | "Notary";
  /** @default true */
  useCache?: boolean;
  validate?: PolicySpecRulesVerifyImagesValidate;
  /** @default true */
  verifyDigest?: boolean;
}
export interface PolicyV2Beta1SpecRulesPreconditionsAll {
  key?: unknown;
  message?: string;
  operator?: "Equals" | "NotEquals" | "AnyIn" | "AllIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan";
  value?: unknown;
}
export interface PolicyV2Beta1SpecRulesValidateDeny {
  conditions?: PolicyV2Beta1SpecRulesPreconditions;
}
/**
 * `kyverno.io/v2`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class PolicyException extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PolicyExceptionProps): { [K in keyof PolicyExceptionProps]: PolicyExceptionProps[K] } & { apiVersion: 'kyverno.io/v2'; kind: 'PolicyException' };
  constructor(scope: Construct, id: string, props: PolicyExceptionProps);
}
export interface PolicyExceptionProps {
  metadata?: ObjectMeta;
  spec: PolicyExceptionSpec;
}
export interface PolicyExceptionSpec {
  background?: boolean;
  conditions?: PolicyExceptionSpecConditions;
  exceptions: readonly PolicyExceptionSpecExceptions[];
  match: PolicyExceptionSpecMatch;
  podSecurity?: readonly PolicyExceptionSpecPodSecurity[];
}
export interface PolicyExceptionSpecConditions {
  all?: readonly PolicyExceptionSpecConditionsAll[];
  any?: readonly PolicyExceptionSpecConditionsAll[];
}
export interface PolicyExceptionSpecExceptions {
  policyName: string;
  ruleNames: readonly string[];
}
export type PolicyExceptionSpecMatch = {
  all?: readonly PolicyExceptionSpecMatchAll[];
  any?: readonly PolicyExceptionSpecMatchAll[];
} & ({
  all?: never;
} | {
  any?: never;
})
export interface PolicyExceptionSpecPodSecurity {
  controlName: "HostProcess" | "Host Namespaces" | "Privileged Containers" | "Capabilities" | "HostPath Volumes" | "Host Ports" | "AppArmor" | "SELinux" | "/proc Mount Type" | "Seccomp" | "Sysctls" | "Volume Types" | "Privilege Escalation" | "Running as Non-root" | "Running as Non-root user";
  images?: readonly string[];
  restrictedField?: string;
  values?: readonly string[];
}
export interface PolicyExceptionSpecConditionsAll {
  key?: unknown;
  message?: string;
  operator?: "Equals" | "NotEquals" | "AnyIn" | "AllIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan";
  value?: unknown;
}
export interface PolicyExceptionSpecMatchAll {
  clusterRoles?: readonly string[];
  resources?: PolicyExceptionSpecMatchAllResources;
  roles?: readonly string[];
  subjects?: readonly Subject[];
}
export type PolicyExceptionSpecMatchAllResources = {
  annotations?: { [k: string]: string };
  kinds?: readonly string[];
  name?: string;
  names?: readonly string[];
  namespaceSelector?: LabelSelector;
  namespaces?: readonly string[];
  operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[];
  selector?: LabelSelector;
} & ({
  name?: never;
} | {
  names?: never;
})
/**
 * `kyverno.io/v2beta1`, namespaced
 * @deprecated
 * @see https://github.com/kyverno/kyverno
 */
export declare class PolicyExceptionV2Beta1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PolicyExceptionV2Beta1Props): { [K in keyof PolicyExceptionV2Beta1Props]: PolicyExceptionV2Beta1Props[K] } & { apiVersion: 'kyverno.io/v2beta1'; kind: 'PolicyException' };
  constructor(scope: Construct, id: string, props: PolicyExceptionV2Beta1Props);
}
export interface PolicyExceptionV2Beta1Props {
  metadata?: ObjectMeta;
  spec: PolicyExceptionSpec;
}
/**
 * `kyverno.io/v2`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class UpdateRequest extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: UpdateRequestProps): { [K in keyof UpdateRequestProps]: UpdateRequestProps[K] } & { apiVersion: 'kyverno.io/v2'; kind: 'UpdateRequest' };
  constructor(scope: Construct, id: string, props?: UpdateRequestProps);
}
export interface UpdateRequestProps {
  metadata?: ObjectMeta;
  spec?: UpdateRequestSpec;
}
export interface UpdateRequestSpec {
  context: UpdateRequestSpecContext;
  deleteDownstream: boolean;
  policy: string;
  requestType?: "mutate" | "generate" | "cel-generate" | "cel-mutate";
  resource: UpdateRequestSpecResource;
  rule: string;
  ruleContext?: readonly UpdateRequestSpecRuleContext[];
  synchronize?: boolean;
}
export interface UpdateRequestSpecContext {
  admissionRequestInfo?: UpdateRequestSpecContextAdmissionRequestInfo;
  userInfo?: UpdateRequestSpecContextUserInfo;
}
export interface UpdateRequestSpecResource {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  uid?: string;
}
export interface UpdateRequestSpecRuleContext {
  cacheRestore?: boolean;
  deleteDownstream: boolean;
  rule: string;
  synchronize?: boolean;
  trigger: UpdateRequestSpecResource;
}
export interface UpdateRequestSpecContextAdmissionRequestInfo {
  admissionRequest?: UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequest;
  operation?: string;
}
export interface UpdateRequestSpecContextUserInfo {
  clusterRoles?: readonly string[] | null;
  roles?: readonly string[] | null;
  synchronize?: boolean;
  userInfo?: UserInfo;
}
export interface UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequest {
  dryRun?: boolean;
  kind?: UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequestKind;
  name?: string;
  namespace?: string;
  object?: Record<string, unknown>;
  oldObject?: Record<string, unknown>;
  operation?: string;
  options?: Record<string, unknown>;
  requestKind?: UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequestKind;
  requestResource?: UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequestRequestResource;
  requestSubResource?: string;
  resource?: UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequestRequestResource;
  subResource?: string;
  uid?: string;
  userInfo?: UserInfo;
}
export interface UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequestKind {
  group: string;
  kind: string;
  version: string;
}
export interface UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequestRequestResource {
  group: string;
  resource: string;
  version: string;
}
/**
 * `policies.kyverno.io/v1beta1`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class DeletingPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: DeletingPolicyProps): { [K in keyof DeletingPolicyProps]: DeletingPolicyProps[K] } & { apiVersion: 'policies.kyverno.io/v1beta1'; kind: 'DeletingPolicy' };
  constructor(scope: Construct, id: string, props: DeletingPolicyProps);
}
export interface DeletingPolicyProps {
  metadata?: ObjectMeta;
  spec: DeletingPolicySpec;
}
export interface DeletingPolicySpec {
  /** one per `name` */
  conditions?: readonly DeletingPolicySpecConditions[];
  deletionPropagationPolicy?: "Foreground" | "Background" | "Orphan";
  matchConstraints?: DeletingPolicySpecMatchConstraints;
  schedule: string;
  /** one per `name` */
  variables?: readonly Variable[];
}
export interface DeletingPolicySpecConditions {
  expression: string;
  name: string;
}
export interface DeletingPolicySpecMatchConstraints {
  excludeResourceRules?: readonly DeletingPolicySpecMatchConstraintsExcludeResourceRules[];
  matchPolicy?: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: readonly DeletingPolicySpecMatchConstraintsExcludeResourceRules[];
}
export interface DeletingPolicySpecMatchConstraintsExcludeResourceRules {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  scope?: string;
}
/**
 * `policies.kyverno.io/v1`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class DeletingPolicyV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: DeletingPolicyV1Props): { [K in keyof DeletingPolicyV1Props]: DeletingPolicyV1Props[K] } & { apiVersion: 'policies.kyverno.io/v1'; kind: 'DeletingPolicy' };
  constructor(scope: Construct, id: string, props: DeletingPolicyV1Props);
}
export interface DeletingPolicyV1Props {
  metadata?: ObjectMeta;
  spec: DeletingPolicySpec;
}
/**
 * `policies.kyverno.io/v1alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kyverno/kyverno
 */
export declare class DeletingPolicyV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: DeletingPolicyV1Alpha1Props): { [K in keyof DeletingPolicyV1Alpha1Props]: DeletingPolicyV1Alpha1Props[K] } & { apiVersion: 'policies.kyverno.io/v1alpha1'; kind: 'DeletingPolicy' };
  constructor(scope: Construct, id: string, props: DeletingPolicyV1Alpha1Props);
}
export interface DeletingPolicyV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: DeletingPolicySpec;
}
/**
 * `policies.kyverno.io/v1beta1`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class GeneratingPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GeneratingPolicyProps): { [K in keyof GeneratingPolicyProps]: GeneratingPolicyProps[K] } & { apiVersion: 'policies.kyverno.io/v1beta1'; kind: 'GeneratingPolicy' };
  constructor(scope: Construct, id: string, props: GeneratingPolicyProps);
}
export interface GeneratingPolicyProps {
  metadata?: ObjectMeta;
  spec: GeneratingPolicySpec;
}
export interface GeneratingPolicySpec {
  auditAnnotations?: readonly AuditAnnotation[];
  evaluation?: GeneratingPolicySpecEvaluation;
  /** at least 1 item */
  generate: readonly GeneratingPolicySpecGenerate[];
  /** one per `name` */
  matchConditions?: readonly MatchCondition[];
  matchConstraints?: GeneratingPolicySpecMatchConstraints;
  useServerSideApply?: boolean;
  /** one per `name` */
  variables?: readonly Variable[];
  webhookConfiguration?: GeneratingPolicySpecWebhookConfiguration;
}
export interface GeneratingPolicySpecEvaluation {
  admission?: GeneratingPolicySpecEvaluationAdmission;
  generateExisting?: GeneratingPolicySpecEvaluationGenerateExisting;
  orphanDownstreamOnPolicyDelete?: GeneratingPolicySpecEvaluationGenerateExisting;
  /** @default true */
  skipBackgroundRequests?: boolean;
  synchronize?: GeneratingPolicySpecEvaluationGenerateExisting;
}
/** rule: `(has(self.expression) && !has(self.template)) || (!has(self.expression) && has(self.template))` */
export interface GeneratingPolicySpecGenerate {
  expression?: string;
  template?: GeneratingPolicySpecGenerateTemplate;
}
export interface GeneratingPolicySpecMatchConstraints {
  excludeResourceRules?: readonly GeneratingPolicySpecMatchConstraintsExcludeResourceRules[];
  matchPolicy?: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: readonly GeneratingPolicySpecMatchConstraintsExcludeResourceRules[];
}
export interface GeneratingPolicySpecWebhookConfiguration {
  timeoutSeconds?: number;
}
export interface GeneratingPolicySpecEvaluationAdmission {
  /** @default true */
  enabled?: boolean;
}
export interface GeneratingPolicySpecEvaluationGenerateExisting {
  enabled?: boolean;
}
export interface GeneratingPolicySpecGenerateTemplate {
  /** @default "none" */
  interpolate?: "none" | "cel";
  /** at least 1 character */
  value: string;
}
export interface GeneratingPolicySpecMatchConstraintsExcludeResourceRules {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  scope?: string;
}
/**
 * `policies.kyverno.io/v1`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class GeneratingPolicyV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GeneratingPolicyV1Props): { [K in keyof GeneratingPolicyV1Props]: GeneratingPolicyV1Props[K] } & { apiVersion: 'policies.kyverno.io/v1'; kind: 'GeneratingPolicy' };
  constructor(scope: Construct, id: string, props: GeneratingPolicyV1Props);
}
export interface GeneratingPolicyV1Props {
  metadata?: ObjectMeta;
  spec: GeneratingPolicySpec;
}
/**
 * `policies.kyverno.io/v1alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kyverno/kyverno
 */
export declare class GeneratingPolicyV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GeneratingPolicyV1Alpha1Props): { [K in keyof GeneratingPolicyV1Alpha1Props]: GeneratingPolicyV1Alpha1Props[K] } & { apiVersion: 'policies.kyverno.io/v1alpha1'; kind: 'GeneratingPolicy' };
  constructor(scope: Construct, id: string, props: GeneratingPolicyV1Alpha1Props);
}
export interface GeneratingPolicyV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: GeneratingPolicySpec;
}
/**
 * `policies.kyverno.io/v1beta1`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class ImageValidatingPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ImageValidatingPolicyProps): { [K in keyof ImageValidatingPolicyProps]: ImageValidatingPolicyProps[K] } & { apiVersion: 'policies.kyverno.io/v1beta1'; kind: 'ImageValidatingPolicy' };
  constructor(scope: Construct, id: string, props: ImageValidatingPolicyProps);
}
export interface ImageValidatingPolicyProps {
  metadata?: ObjectMeta;
  spec: ImageValidatingPolicySpec;
}
export interface ImageValidatingPolicySpec {
  attestations?: readonly ImageValidatingPolicySpecAttestations[];
  attestors: readonly ImageValidatingPolicySpecAttestors[];
  auditAnnotations?: readonly AuditAnnotation[];
  autogen?: ImageValidatingPolicySpecAutogen;
  credentials?: ImageValidatingPolicySpecCredentials;
  evaluation?: ImageValidatingPolicySpecEvaluation;
  failurePolicy?: "Ignore" | "Fail";
  images?: readonly ImageValidatingPolicySpecImages[];
  matchConditions?: readonly MatchCondition[];
  matchConstraints?: ImageValidatingPolicySpecMatchConstraints;
  matchImageReferences?: readonly ImageValidatingPolicySpecMatchImageReferences[];
  /** no duplicates */
  validationActions?: readonly ("Deny" | "Audit" | "Warn")[];
  validationConfigurations?: ImageValidatingPolicySpecValidationConfigurations;
  validations: readonly Validation[];
  variables?: readonly Variable[];
  webhookConfiguration?: ImageValidatingPolicySpecWebhookConfiguration;
}
export interface ImageValidatingPolicySpecAttestations {
  intoto?: ImageValidatingPolicySpecAttestationsIntoto;
  name: string;
  referrer?: ImageValidatingPolicySpecAttestationsIntoto;
}
export type ImageValidatingPolicySpecAttestors = {
  cosign?: ImageValidatingPolicySpecAttestorsCosign;
  name: string;
  notary?: ImageValidatingPolicySpecAttestorsNotary;
} & ({
  cosign: ImageValidatingPolicySpecAttestorsCosign;
  notary?: never;
} | {
  notary: ImageValidatingPolicySpecAttestorsNotary;
  cosign?: never;
})
export interface ImageValidatingPolicySpecAutogen {
  podControllers?: ImageValidatingPolicySpecAutogenPodControllers;
}
export interface ImageValidatingPolicySpecCredentials {
  allowInsecureRegistry?: boolean;
  providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[];
  secrets?: readonly string[];
}
export interface ImageValidatingPolicySpecEvaluation {
  admission?: ImageValidatingPolicySpecEvaluationAdmission;
  background?: ImageValidatingPolicySpecEvaluationAdmission;
  mode?: string;
}
export interface ImageValidatingPolicySpecImages {
  expression: string;
  name: string;
}
export interface ImageValidatingPolicySpecMatchConstraints {
  excludeResourceRules?: readonly ImageValidatingPolicySpecMatchConstraintsExcludeResourceRules[];
  matchPolicy?: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: readonly ImageValidatingPolicySpecMatchConstraintsExcludeResourceRules[];
}
export type ImageValidatingPolicySpecMatchImageReferences = {
  expression?: string;
  glob?: string;
} & ({
  expression: string;
  glob?: never;
} | {
  glob: string;
  expression?: never;
})
export interface ImageValidatingPolicySpecValidationConfigurations {
  /** @default true */
  mutateDigest?: boolean;
  /** @default true */
  required?: boolean;
  /** @default true */
  verifyDigest?: boolean;
}
export interface ImageValidatingPolicySpecWebhookConfiguration {
  timeoutSeconds?: number;
}
export interface ImageValidatingPolicySpecAttestationsIntoto {
  type: string;
}
export interface ImageValidatingPolicySpecAttestorsCosign {
  annotations?: { [k: string]: string };
  certificate?: ImageValidatingPolicySpecAttestorsCosignCertificate;
  ctlog?: ImageValidatingPolicySpecAttestorsCosignCtlog;
  key?: ImageValidatingPolicySpecAttestorsCosignKey;
  keyless?: ImageValidatingPolicySpecAttestorsCosignKeyless;
  source?: ImageValidatingPolicySpecAttestorsCosignSource;
  trustedRoot?: ImageValidatingPolicySpecAttestorsCosignTrustedRoot;
  tuf?: ImageValidatingPolicySpecAttestorsCosignTuf;
}
export interface ImageValidatingPolicySpecAttestorsNotary {
  certs?: ImageValidatingPolicySpecAttestorsCosignTrustedRoot;
  tsaCerts?: ImageValidatingPolicySpecAttestorsCosignTrustedRoot;
}
export interface ImageValidatingPolicySpecAutogenPodControllers {
  controllers?: readonly string[];
}
export interface ImageValidatingPolicySpecEvaluationAdmission {
  /** @default true */
  enabled?: boolean;
}
export interface ImageValidatingPolicySpecMatchConstraintsExcludeResourceRules {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  scope?: string;
}
export interface ImageValidatingPolicySpecAttestorsCosignCertificate {
  cert?: ImageValidatingPolicySpecAttestorsCosignTrustedRoot;
  certChain?: ImageValidatingPolicySpecAttestorsCosignTrustedRoot;
}
export interface ImageValidatingPolicySpecAttestorsCosignCtlog {
  ctLogPubKey?: string;
  insecureIgnoreSCT?: boolean;
  insecureIgnoreTlog?: boolean;
  rekorPubKey?: string;
  tsaCertChain?: string;
  url?: string;
}
export interface ImageValidatingPolicySpecAttestorsCosignKey {
  data?: string;
  expression?: string;
  hashAlgorithm?: string;
  kms?: string;
}
export interface ImageValidatingPolicySpecAttestorsCosignKeyless {
  additionalExtensions?: { [k: string]: string };
  identities: readonly ImageValidatingPolicySpecAttestorsCosignKeylessIdentities[];
  roots?: string;
}
export interface ImageValidatingPolicySpecAttestorsCosignSource {
  PullSecrets?: readonly ImageValidatingPolicySpecAttestorsCosignSourcePullSecrets[];
  repository?: string;
  tagPrefix?: string;
}
export type ImageValidatingPolicySpecAttestorsCosignTrustedRoot = {
  expression?: string;
  value?: string;
} & ({
  expression: string;
  value?: never;
} | {
  value: string;
  expression?: never;
})
export interface ImageValidatingPolicySpecAttestorsCosignTuf {
  mirror?: string;
  root?: ImageValidatingPolicySpecAttestorsCosignTufRoot;
}
export interface ImageValidatingPolicySpecAttestorsCosignKeylessIdentities {
  issuer?: string;
  issuerRegExp?: string;
  subject?: string;
  subjectExpression?: string;
  subjectRegExp?: string;
}
export interface ImageValidatingPolicySpecAttestorsCosignSourcePullSecrets {
  name?: string;
}
export interface ImageValidatingPolicySpecAttestorsCosignTufRoot {
  data?: string;
  path?: string;
}
/**
 * `policies.kyverno.io/v1`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class ImageValidatingPolicyV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ImageValidatingPolicyV1Props): { [K in keyof ImageValidatingPolicyV1Props]: ImageValidatingPolicyV1Props[K] } & { apiVersion: 'policies.kyverno.io/v1'; kind: 'ImageValidatingPolicy' };
  constructor(scope: Construct, id: string, props: ImageValidatingPolicyV1Props);
}
export interface ImageValidatingPolicyV1Props {
  metadata?: ObjectMeta;
  spec: ImageValidatingPolicySpec;
}
/**
 * `policies.kyverno.io/v1alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kyverno/kyverno
 */
export declare class ImageValidatingPolicyV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ImageValidatingPolicyV1Alpha1Props): { [K in keyof ImageValidatingPolicyV1Alpha1Props]: ImageValidatingPolicyV1Alpha1Props[K] } & { apiVersion: 'policies.kyverno.io/v1alpha1'; kind: 'ImageValidatingPolicy' };
  constructor(scope: Construct, id: string, props: ImageValidatingPolicyV1Alpha1Props);
}
export interface ImageValidatingPolicyV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: ImageValidatingPolicySpec;
}
/**
 * `policies.kyverno.io/v1beta1`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class MutatingPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MutatingPolicyProps): { [K in keyof MutatingPolicyProps]: MutatingPolicyProps[K] } & { apiVersion: 'policies.kyverno.io/v1beta1'; kind: 'MutatingPolicy' };
  constructor(scope: Construct, id: string, props: MutatingPolicyProps);
}
export interface MutatingPolicyProps {
  metadata?: ObjectMeta;
  spec: MutatingPolicySpec;
}
export interface MutatingPolicySpec {
  auditAnnotations?: readonly AuditAnnotation[];
  autogen?: MutatingPolicySpecAutogen;
  evaluation?: MutatingPolicySpecEvaluation;
  failurePolicy?: "Ignore" | "Fail";
  /** one per `name` */
  matchConditions?: readonly MatchCondition[];
  matchConstraints?: MutatingPolicySpecMatchConstraints;
  mutations?: readonly MutatingPolicySpecMutations[];
  reinvocationPolicy?: string;
  /** one per `name` */
  targetMatchConditions?: readonly MutatingPolicySpecTargetMatchConditions[];
  targetMatchConstraints?: MutatingPolicySpecTargetMatchConstraints;
  /** one per `name` */
  variables?: readonly Variable[];
  webhookConfiguration?: MutatingPolicySpecWebhookConfiguration;
}
export interface MutatingPolicySpecAutogen {
  mutatingAdmissionPolicy?: MutatingPolicySpecAutogenMutatingAdmissionPolicy;
  podControllers?: MutatingPolicySpecAutogenPodControllers;
}
export interface MutatingPolicySpecEvaluation {
  admission?: MutatingPolicySpecEvaluationAdmission;
  background?: MutatingPolicySpecEvaluationAdmission;
  mode?: string;
  mutateExisting?: MutatingPolicySpecEvaluationMutateExisting;
  /** @default true */
  skipBackgroundRequests?: boolean;
  useServerSideApply?: boolean;
}
export interface MutatingPolicySpecMatchConstraints {
  excludeResourceRules?: readonly MutatingPolicySpecMatchConstraintsExcludeResourceRules[];
  matchPolicy?: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: readonly MutatingPolicySpecMatchConstraintsExcludeResourceRules[];
}
export interface MutatingPolicySpecMutations {
  applyConfiguration?: MutatingPolicySpecMutationsApplyConfiguration;
  jsonPatch?: MutatingPolicySpecMutationsApplyConfiguration;
  patchType: string;
}
export interface MutatingPolicySpecTargetMatchConditions {
  expression: string;
  name: string;
}
export interface MutatingPolicySpecTargetMatchConstraints {
  excludeResourceRules?: readonly MutatingPolicySpecMatchConstraintsExcludeResourceRules[];
  expression?: string;
  matchPolicy?: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: readonly MutatingPolicySpecMatchConstraintsExcludeResourceRules[];
}
export interface MutatingPolicySpecWebhookConfiguration {
  timeoutSeconds?: number;
}
export interface MutatingPolicySpecAutogenMutatingAdmissionPolicy {
  enabled?: boolean;
}
export interface MutatingPolicySpecAutogenPodControllers {
  controllers?: readonly string[];
}
export interface MutatingPolicySpecEvaluationAdmission {
  /** @default true */
  enabled?: boolean;
}
export interface MutatingPolicySpecEvaluationMutateExisting {
  enabled?: boolean;
}
export interface MutatingPolicySpecMatchConstraintsExcludeResourceRules {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  scope?: string;
}
export interface MutatingPolicySpecMutationsApplyConfiguration {
  expression?: string;
}
/**
 * `policies.kyverno.io/v1`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class MutatingPolicyV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MutatingPolicyV1Props): { [K in keyof MutatingPolicyV1Props]: MutatingPolicyV1Props[K] } & { apiVersion: 'policies.kyverno.io/v1'; kind: 'MutatingPolicy' };
  constructor(scope: Construct, id: string, props: MutatingPolicyV1Props);
}
export interface MutatingPolicyV1Props {
  metadata?: ObjectMeta;
  spec: MutatingPolicySpec;
}
/**
 * `policies.kyverno.io/v1alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kyverno/kyverno
 */
export declare class MutatingPolicyV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MutatingPolicyV1Alpha1Props): { [K in keyof MutatingPolicyV1Alpha1Props]: MutatingPolicyV1Alpha1Props[K] } & { apiVersion: 'policies.kyverno.io/v1alpha1'; kind: 'MutatingPolicy' };
  constructor(scope: Construct, id: string, props: MutatingPolicyV1Alpha1Props);
}
export interface MutatingPolicyV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: MutatingPolicySpec;
}
/**
 * `policies.kyverno.io/v1beta1`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class NamespacedDeletingPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NamespacedDeletingPolicyProps): { [K in keyof NamespacedDeletingPolicyProps]: NamespacedDeletingPolicyProps[K] } & { apiVersion: 'policies.kyverno.io/v1beta1'; kind: 'NamespacedDeletingPolicy' };
  constructor(scope: Construct, id: string, props: NamespacedDeletingPolicyProps);
}
export interface NamespacedDeletingPolicyProps {
  metadata?: ObjectMeta;
  spec: NamespacedDeletingPolicySpec;
}
export interface NamespacedDeletingPolicySpec {
  /** one per `name` */
  conditions?: readonly NamespacedDeletingPolicySpecConditions[];
  deletionPropagationPolicy?: "Foreground" | "Background" | "Orphan";
  matchConstraints?: NamespacedDeletingPolicySpecMatchConstraints;
  schedule: string;
  /** one per `name` */
  variables?: readonly Variable[];
}
export interface NamespacedDeletingPolicySpecConditions {
  expression: string;
  name: string;
}
export interface NamespacedDeletingPolicySpecMatchConstraints {
  excludeResourceRules?: readonly NamespacedDeletingPolicySpecMatchConstraintsExcludeResourceRules[];
  matchPolicy?: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: readonly NamespacedDeletingPolicySpecMatchConstraintsExcludeResourceRules[];
}
export interface NamespacedDeletingPolicySpecMatchConstraintsExcludeResourceRules {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  scope?: string;
}
/**
 * `policies.kyverno.io/v1`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class NamespacedDeletingPolicyV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NamespacedDeletingPolicyV1Props): { [K in keyof NamespacedDeletingPolicyV1Props]: NamespacedDeletingPolicyV1Props[K] } & { apiVersion: 'policies.kyverno.io/v1'; kind: 'NamespacedDeletingPolicy' };
  constructor(scope: Construct, id: string, props: NamespacedDeletingPolicyV1Props);
}
export interface NamespacedDeletingPolicyV1Props {
  metadata?: ObjectMeta;
  spec: NamespacedDeletingPolicySpec;
}
/**
 * `policies.kyverno.io/v1beta1`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class NamespacedGeneratingPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NamespacedGeneratingPolicyProps): { [K in keyof NamespacedGeneratingPolicyProps]: NamespacedGeneratingPolicyProps[K] } & { apiVersion: 'policies.kyverno.io/v1beta1'; kind: 'NamespacedGeneratingPolicy' };
  constructor(scope: Construct, id: string, props: NamespacedGeneratingPolicyProps);
}
export interface NamespacedGeneratingPolicyProps {
  metadata?: ObjectMeta;
  spec: NamespacedGeneratingPolicySpec;
}
export interface NamespacedGeneratingPolicySpec {
  auditAnnotations?: readonly AuditAnnotation[];
  evaluation?: NamespacedGeneratingPolicySpecEvaluation;
  /** at least 1 item */
  generate: readonly NamespacedGeneratingPolicySpecGenerate[];
  /** one per `name` */
  matchConditions?: readonly MatchCondition[];
  matchConstraints?: NamespacedGeneratingPolicySpecMatchConstraints;
  useServerSideApply?: boolean;
  /** one per `name` */
  variables?: readonly Variable[];
  webhookConfiguration?: NamespacedGeneratingPolicySpecWebhookConfiguration;
}
export interface NamespacedGeneratingPolicySpecEvaluation {
  admission?: NamespacedGeneratingPolicySpecEvaluationAdmission;
  generateExisting?: NamespacedGeneratingPolicySpecEvaluationGenerateExisting;
  orphanDownstreamOnPolicyDelete?: NamespacedGeneratingPolicySpecEvaluationGenerateExisting;
  /** @default true */
  skipBackgroundRequests?: boolean;
  synchronize?: NamespacedGeneratingPolicySpecEvaluationGenerateExisting;
}
/** rule: `(has(self.expression) && !has(self.template)) || (!has(self.expression) && has(self.template))` */
export interface NamespacedGeneratingPolicySpecGenerate {
  expression?: string;
  template?: NamespacedGeneratingPolicySpecGenerateTemplate;
}
export interface NamespacedGeneratingPolicySpecMatchConstraints {
  excludeResourceRules?: readonly NamespacedGeneratingPolicySpecMatchConstraintsExcludeResourceRules[];
  matchPolicy?: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: readonly NamespacedGeneratingPolicySpecMatchConstraintsExcludeResourceRules[];
}
export interface NamespacedGeneratingPolicySpecWebhookConfiguration {
  timeoutSeconds?: number;
}
export interface NamespacedGeneratingPolicySpecEvaluationAdmission {
  /** @default true */
  enabled?: boolean;
}
export interface NamespacedGeneratingPolicySpecEvaluationGenerateExisting {
  enabled?: boolean;
}
export interface NamespacedGeneratingPolicySpecGenerateTemplate {
  /** @default "none" */
  interpolate?: "none" | "cel";
  /** at least 1 character */
  value: string;
}
export interface NamespacedGeneratingPolicySpecMatchConstraintsExcludeResourceRules {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  scope?: string;
}
/**
 * `policies.kyverno.io/v1`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class NamespacedGeneratingPolicyV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NamespacedGeneratingPolicyV1Props): { [K in keyof NamespacedGeneratingPolicyV1Props]: NamespacedGeneratingPolicyV1Props[K] } & { apiVersion: 'policies.kyverno.io/v1'; kind: 'NamespacedGeneratingPolicy' };
  constructor(scope: Construct, id: string, props: NamespacedGeneratingPolicyV1Props);
}
export interface NamespacedGeneratingPolicyV1Props {
  metadata?: ObjectMeta;
  spec: NamespacedGeneratingPolicySpec;
}
/**
 * `policies.kyverno.io/v1beta1`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class NamespacedImageValidatingPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NamespacedImageValidatingPolicyProps): { [K in keyof NamespacedImageValidatingPolicyProps]: NamespacedImageValidatingPolicyProps[K] } & { apiVersion: 'policies.kyverno.io/v1beta1'; kind: 'NamespacedImageValidatingPolicy' };
  constructor(scope: Construct, id: string, props: NamespacedImageValidatingPolicyProps);
}
export interface NamespacedImageValidatingPolicyProps {
  metadata?: ObjectMeta;
  spec: NamespacedImageValidatingPolicySpec;
}
export interface NamespacedImageValidatingPolicySpec {
  attestations?: readonly NamespacedImageValidatingPolicySpecAttestations[];
  attestors: readonly NamespacedImageValidatingPolicySpecAttestors[];
  auditAnnotations?: readonly AuditAnnotation[];
  autogen?: NamespacedImageValidatingPolicySpecAutogen;
  credentials?: NamespacedImageValidatingPolicySpecCredentials;
  evaluation?: NamespacedImageValidatingPolicySpecEvaluation;
  failurePolicy?: "Ignore" | "Fail";
  images?: readonly NamespacedImageValidatingPolicySpecImages[];
  matchConditions?: readonly MatchCondition[];
  matchConstraints?: NamespacedImageValidatingPolicySpecMatchConstraints;
  matchImageReferences?: readonly NamespacedImageValidatingPolicySpecMatchImageReferences[];
  /** no duplicates */
  validationActions?: readonly ("Deny" | "Audit" | "Warn")[];
  validationConfigurations?: NamespacedImageValidatingPolicySpecValidationConfigurations;
  validations: readonly Validation[];
  variables?: readonly Variable[];
  webhookConfiguration?: NamespacedImageValidatingPolicySpecWebhookConfiguration;
}
export interface NamespacedImageValidatingPolicySpecAttestations {
  intoto?: NamespacedImageValidatingPolicySpecAttestationsIntoto;
  name: string;
  referrer?: NamespacedImageValidatingPolicySpecAttestationsIntoto;
}
export type NamespacedImageValidatingPolicySpecAttestors = {
  cosign?: NamespacedImageValidatingPolicySpecAttestorsCosign;
  name: string;
  notary?: NamespacedImageValidatingPolicySpecAttestorsNotary;
} & ({
  cosign: NamespacedImageValidatingPolicySpecAttestorsCosign;
  notary?: never;
} | {
  notary: NamespacedImageValidatingPolicySpecAttestorsNotary;
  cosign?: never;
})
export interface NamespacedImageValidatingPolicySpecAutogen {
  podControllers?: NamespacedImageValidatingPolicySpecAutogenPodControllers;
}
export interface NamespacedImageValidatingPolicySpecCredentials {
  allowInsecureRegistry?: boolean;
  providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[];
  secrets?: readonly string[];
}
export interface NamespacedImageValidatingPolicySpecEvaluation {
  admission?: NamespacedImageValidatingPolicySpecEvaluationAdmission;
  background?: NamespacedImageValidatingPolicySpecEvaluationAdmission;
  mode?: string;
}
export interface NamespacedImageValidatingPolicySpecImages {
  expression: string;
  name: string;
}
export interface NamespacedImageValidatingPolicySpecMatchConstraints {
  excludeResourceRules?: readonly NamespacedImageValidatingPolicySpecMatchConstraintsExcludeResourceRules[];
  matchPolicy?: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: readonly NamespacedImageValidatingPolicySpecMatchConstraintsExcludeResourceRules[];
}
export type NamespacedImageValidatingPolicySpecMatchImageReferences = {
  expression?: string;
  glob?: string;
} & ({
  expression: string;
  glob?: never;
} | {
  glob: string;
  expression?: never;
})
export interface NamespacedImageValidatingPolicySpecValidationConfigurations {
  /** @default true */
  mutateDigest?: boolean;
  /** @default true */
  required?: boolean;
  /** @default true */
  verifyDigest?: boolean;
}
export interface NamespacedImageValidatingPolicySpecWebhookConfiguration {
  timeoutSeconds?: number;
}
export interface NamespacedImageValidatingPolicySpecAttestationsIntoto {
  type: string;
}
export interface NamespacedImageValidatingPolicySpecAttestorsCosign {
  annotations?: { [k: string]: string };
  certificate?: NamespacedImageValidatingPolicySpecAttestorsCosignCertificate;
  ctlog?: NamespacedImageValidatingPolicySpecAttestorsCosignCtlog;
  key?: NamespacedImageValidatingPolicySpecAttestorsCosignKey;
  keyless?: NamespacedImageValidatingPolicySpecAttestorsCosignKeyless;
  source?: NamespacedImageValidatingPolicySpecAttestorsCosignSource;
  trustedRoot?: NamespacedImageValidatingPolicySpecAttestorsCosignTrustedRoot;
  tuf?: NamespacedImageValidatingPolicySpecAttestorsCosignTuf;
}
export interface NamespacedImageValidatingPolicySpecAttestorsNotary {
  certs?: NamespacedImageValidatingPolicySpecAttestorsCosignTrustedRoot;
  tsaCerts?: NamespacedImageValidatingPolicySpecAttestorsCosignTrustedRoot;
}
export interface NamespacedImageValidatingPolicySpecAutogenPodControllers {
  controllers?: readonly string[];
}
export interface NamespacedImageValidatingPolicySpecEvaluationAdmission {
  /** @default true */
  enabled?: boolean;
}
export interface NamespacedImageValidatingPolicySpecMatchConstraintsExcludeResourceRules {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  scope?: string;
}
export interface NamespacedImageValidatingPolicySpecAttestorsCosignCertificate {
  cert?: NamespacedImageValidatingPolicySpecAttestorsCosignTrustedRoot;
  certChain?: NamespacedImageValidatingPolicySpecAttestorsCosignTrustedRoot;
}
export interface NamespacedImageValidatingPolicySpecAttestorsCosignCtlog {
  ctLogPubKey?: string;
  insecureIgnoreSCT?: boolean;
  insecureIgnoreTlog?: boolean;
  rekorPubKey?: string;
  tsaCertChain?: string;
  url?: string;
}
export interface NamespacedImageValidatingPolicySpecAttestorsCosignKey {
  data?: string;
  expression?: string;
  hashAlgorithm?: string;
  kms?: string;
}
export interface NamespacedImageValidatingPolicySpecAttestorsCosignKeyless {
  additionalExtensions?: { [k: string]: string };
  identities: readonly NamespacedImageValidatingPolicySpecAttestorsCosignKeylessIdentities[];
  roots?: string;
}
export interface NamespacedImageValidatingPolicySpecAttestorsCosignSource {
  PullSecrets?: readonly NamespacedImageValidatingPolicySpecAttestorsCosignSourcePullSecrets[];
  repository?: string;
  tagPrefix?: string;
}
export type NamespacedImageValidatingPolicySpecAttestorsCosignTrustedRoot = {
  expression?: string;
  value?: string;
} & ({
  expression: string;
  value?: never;
} | {
  value: string;
  expression?: never;
})
export interface NamespacedImageValidatingPolicySpecAttestorsCosignTuf {
  mirror?: string;
  root?: NamespacedImageValidatingPolicySpecAttestorsCosignTufRoot;
}
export interface NamespacedImageValidatingPolicySpecAttestorsCosignKeylessIdentities {
  issuer?: string;
  issuerRegExp?: string;
  subject?: string;
  subjectExpression?: string;
  subjectRegExp?: string;
}
export interface NamespacedImageValidatingPolicySpecAttestorsCosignSourcePullSecrets {
  name?: string;
}
export interface NamespacedImageValidatingPolicySpecAttestorsCosignTufRoot {
  data?: string;
  path?: string;
}
/**
 * `policies.kyverno.io/v1`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class NamespacedImageValidatingPolicyV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NamespacedImageValidatingPolicyV1Props): { [K in keyof NamespacedImageValidatingPolicyV1Props]: NamespacedImageValidatingPolicyV1Props[K] } & { apiVersion: 'policies.kyverno.io/v1'; kind: 'NamespacedImageValidatingPolicy' };
  constructor(scope: Construct, id: string, props: NamespacedImageValidatingPolicyV1Props);
}
export interface NamespacedImageValidatingPolicyV1Props {
  metadata?: ObjectMeta;
  spec: NamespacedImageValidatingPolicySpec;
}
/**
 * `policies.kyverno.io/v1beta1`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class NamespacedMutatingPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NamespacedMutatingPolicyProps): { [K in keyof NamespacedMutatingPolicyProps]: NamespacedMutatingPolicyProps[K] } & { apiVersion: 'policies.kyverno.io/v1beta1'; kind: 'NamespacedMutatingPolicy' };
  constructor(scope: Construct, id: string, props: NamespacedMutatingPolicyProps);
}
export interface NamespacedMutatingPolicyProps {
  metadata?: ObjectMeta;
  spec: NamespacedMutatingPolicySpec;
}
export interface NamespacedMutatingPolicySpec {
  auditAnnotations?: readonly AuditAnnotation[];
  autogen?: NamespacedMutatingPolicySpecAutogen;
  evaluation?: NamespacedMutatingPolicySpecEvaluation;
  failurePolicy?: "Ignore" | "Fail";
  /** one per `name` */
  matchConditions?: readonly MatchCondition[];
  matchConstraints?: NamespacedMutatingPolicySpecMatchConstraints;
  mutations?: readonly NamespacedMutatingPolicySpecMutations[];
  reinvocationPolicy?: string;
  /** one per `name` */
  targetMatchConditions?: readonly NamespacedMutatingPolicySpecTargetMatchConditions[];
  targetMatchConstraints?: NamespacedMutatingPolicySpecTargetMatchConstraints;
  /** one per `name` */
  variables?: readonly Variable[];
  webhookConfiguration?: NamespacedMutatingPolicySpecWebhookConfiguration;
}
export interface NamespacedMutatingPolicySpecAutogen {
  mutatingAdmissionPolicy?: NamespacedMutatingPolicySpecAutogenMutatingAdmissionPolicy;
  podControllers?: NamespacedMutatingPolicySpecAutogenPodControllers;
}
export interface NamespacedMutatingPolicySpecEvaluation {
  admission?: NamespacedMutatingPolicySpecEvaluationAdmission;
  background?: NamespacedMutatingPolicySpecEvaluationAdmission;
  mode?: string;
  mutateExisting?: NamespacedMutatingPolicySpecEvaluationMutateExisting;
  /** @default true */
  skipBackgroundRequests?: boolean;
  useServerSideApply?: boolean;
}
export interface NamespacedMutatingPolicySpecMatchConstraints {
  excludeResourceRules?: readonly NamespacedMutatingPolicySpecMatchConstraintsExcludeResourceRules[];
  matchPolicy?: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: readonly NamespacedMutatingPolicySpecMatchConstraintsExcludeResourceRules[];
}
export interface NamespacedMutatingPolicySpecMutations {
  applyConfiguration?: NamespacedMutatingPolicySpecMutationsApplyConfiguration;
  jsonPatch?: NamespacedMutatingPolicySpecMutationsApplyConfiguration;
  patchType: string;
}
export interface NamespacedMutatingPolicySpecTargetMatchConditions {
  expression: string;
  name: string;
}
export interface NamespacedMutatingPolicySpecTargetMatchConstraints {
  excludeResourceRules?: readonly NamespacedMutatingPolicySpecMatchConstraintsExcludeResourceRules[];
  expression?: string;
  matchPolicy?: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: readonly NamespacedMutatingPolicySpecMatchConstraintsExcludeResourceRules[];
}
export interface NamespacedMutatingPolicySpecWebhookConfiguration {
  timeoutSeconds?: number;
}
export interface NamespacedMutatingPolicySpecAutogenMutatingAdmissionPolicy {
  enabled?: boolean;
}
export interface NamespacedMutatingPolicySpecAutogenPodControllers {
  controllers?: readonly string[];
}
export interface NamespacedMutatingPolicySpecEvaluationAdmission {
  /** @default true */
  enabled?: boolean;
}
export interface NamespacedMutatingPolicySpecEvaluationMutateExisting {
  enabled?: boolean;
}
export interface NamespacedMutatingPolicySpecMatchConstraintsExcludeResourceRules {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  scope?: string;
}
export interface NamespacedMutatingPolicySpecMutationsApplyConfiguration {
  expression?: string;
}
/**
 * `policies.kyverno.io/v1`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class NamespacedMutatingPolicyV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NamespacedMutatingPolicyV1Props): { [K in keyof NamespacedMutatingPolicyV1Props]: NamespacedMutatingPolicyV1Props[K] } & { apiVersion: 'policies.kyverno.io/v1'; kind: 'NamespacedMutatingPolicy' };
  constructor(scope: Construct, id: string, props: NamespacedMutatingPolicyV1Props);
}
export interface NamespacedMutatingPolicyV1Props {
  metadata?: ObjectMeta;
  spec: NamespacedMutatingPolicySpec;
}
/**
 * `policies.kyverno.io/v1beta1`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class NamespacedValidatingPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NamespacedValidatingPolicyProps): { [K in keyof NamespacedValidatingPolicyProps]: NamespacedValidatingPolicyProps[K] } & { apiVersion: 'policies.kyverno.io/v1beta1'; kind: 'NamespacedValidatingPolicy' };
  constructor(scope: Construct, id: string, props: NamespacedValidatingPolicyProps);
}
export interface NamespacedValidatingPolicyProps {
  metadata?: ObjectMeta;
  spec: NamespacedValidatingPolicySpec;
}
export interface NamespacedValidatingPolicySpec {
  auditAnnotations?: readonly AuditAnnotation[];
  autogen?: NamespacedValidatingPolicySpecAutogen;
  evaluation?: NamespacedValidatingPolicySpecEvaluation;
  failurePolicy?: "Ignore" | "Fail";
  /** one per `name` */
  matchConditions?: readonly MatchCondition[];
  matchConstraints?: NamespacedValidatingPolicySpecMatchConstraints;
  /** no duplicates */
  validationActions?: readonly ("Deny" | "Audit" | "Warn")[];
  validations?: readonly Validation[];
  /** one per `name` */
  variables?: readonly Variable[];
  webhookConfiguration?: NamespacedValidatingPolicySpecWebhookConfiguration;
}
export interface NamespacedValidatingPolicySpecAutogen {
  podControllers?: NamespacedValidatingPolicySpecAutogenPodControllers;
  validatingAdmissionPolicy?: NamespacedValidatingPolicySpecAutogenValidatingAdmissionPolicy;
}
export interface NamespacedValidatingPolicySpecEvaluation {
  admission?: NamespacedValidatingPolicySpecEvaluationAdmission;
  background?: NamespacedValidatingPolicySpecEvaluationAdmission;
  mode?: string;
}
export interface NamespacedValidatingPolicySpecMatchConstraints {
  excludeResourceRules?: readonly NamespacedValidatingPolicySpecMatchConstraintsExcludeResourceRules[];
  matchPolicy?: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: readonly NamespacedValidatingPolicySpecMatchConstraintsExcludeResourceRules[];
}
export interface NamespacedValidatingPolicySpecWebhookConfiguration {
  timeoutSeconds?: number;
}
export interface NamespacedValidatingPolicySpecAutogenPodControllers {
  controllers?: readonly string[];
}
export interface NamespacedValidatingPolicySpecAutogenValidatingAdmissionPolicy {
  enabled?: boolean;
}
export interface NamespacedValidatingPolicySpecEvaluationAdmission {
  /** @default true */
  enabled?: boolean;
}
export interface NamespacedValidatingPolicySpecMatchConstraintsExcludeResourceRules {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  scope?: string;
}
/**
 * `policies.kyverno.io/v1`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class NamespacedValidatingPolicyV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NamespacedValidatingPolicyV1Props): { [K in keyof NamespacedValidatingPolicyV1Props]: NamespacedValidatingPolicyV1Props[K] } & { apiVersion: 'policies.kyverno.io/v1'; kind: 'NamespacedValidatingPolicy' };
  constructor(scope: Construct, id: string, props: NamespacedValidatingPolicyV1Props);
}
export interface NamespacedValidatingPolicyV1Props {
  metadata?: ObjectMeta;
  spec: NamespacedValidatingPolicySpec;
}
/**
 * `policies.kyverno.io/v1beta1`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class PoliciesPolicyException extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PoliciesPolicyExceptionProps): { [K in keyof PoliciesPolicyExceptionProps]: PoliciesPolicyExceptionProps[K] } & { apiVersion: 'policies.kyverno.io/v1beta1'; kind: 'PolicyException' };
  constructor(scope: Construct, id: string, props: PoliciesPolicyExceptionProps);
}
export interface PoliciesPolicyExceptionProps {
  metadata?: ObjectMeta;
  spec: PoliciesPolicyExceptionSpec;
}
export interface PoliciesPolicyExceptionSpec {
  allowedValues?: readonly string[];
  evaluationMode?: string;
  /** format date-time */
  expiresAt?: string;
  images?: readonly string[];
  matchConditions?: readonly MatchCondition[];
  policyRefs: readonly PoliciesPolicyExceptionSpecPolicyRefs[];
  properties?: { [k: string]: string };
  /** @default "skip" */
  reportResult?: "skip" | "pass";
}
export interface PoliciesPolicyExceptionSpecPolicyRefs {
  kind: string;
  name: string;
}
/**
 * `policies.kyverno.io/v1`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class PoliciesPolicyExceptionV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PoliciesPolicyExceptionV1Props): { [K in keyof PoliciesPolicyExceptionV1Props]: PoliciesPolicyExceptionV1Props[K] } & { apiVersion: 'policies.kyverno.io/v1'; kind: 'PolicyException' };
  constructor(scope: Construct, id: string, props: PoliciesPolicyExceptionV1Props);
}
export interface PoliciesPolicyExceptionV1Props {
  metadata?: ObjectMeta;
  spec: PoliciesPolicyExceptionSpec;
}
/**
 * `policies.kyverno.io/v1alpha1`, namespaced
 * @deprecated
 * @see https://github.com/kyverno/kyverno
 */
export declare class PoliciesPolicyExceptionV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PoliciesPolicyExceptionV1Alpha1Props): { [K in keyof PoliciesPolicyExceptionV1Alpha1Props]: PoliciesPolicyExceptionV1Alpha1Props[K] } & { apiVersion: 'policies.kyverno.io/v1alpha1'; kind: 'PolicyException' };
  constructor(scope: Construct, id: string, props: PoliciesPolicyExceptionV1Alpha1Props);
}
export interface PoliciesPolicyExceptionV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: PoliciesPolicyExceptionSpec;
}
/**
 * `policies.kyverno.io/v1beta1`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class ValidatingPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ValidatingPolicyProps): { [K in keyof ValidatingPolicyProps]: ValidatingPolicyProps[K] } & { apiVersion: 'policies.kyverno.io/v1beta1'; kind: 'ValidatingPolicy' };
  constructor(scope: Construct, id: string, props: ValidatingPolicyProps);
}
export interface ValidatingPolicyProps {
  metadata?: ObjectMeta;
  spec: ValidatingPolicySpec;
}
export interface ValidatingPolicySpec {
  auditAnnotations?: readonly AuditAnnotation[];
  autogen?: ValidatingPolicySpecAutogen;
  evaluation?: ValidatingPolicySpecEvaluation;
  failurePolicy?: "Ignore" | "Fail";
  /** one per `name` */
  matchConditions?: readonly MatchCondition[];
  matchConstraints?: ValidatingPolicySpecMatchConstraints;
  /** no duplicates */
  validationActions?: readonly ("Deny" | "Audit" | "Warn")[];
  validations?: readonly Validation[];
  /** one per `name` */
  variables?: readonly Variable[];
  webhookConfiguration?: ValidatingPolicySpecWebhookConfiguration;
}
export interface ValidatingPolicySpecAutogen {
  podControllers?: ValidatingPolicySpecAutogenPodControllers;
  validatingAdmissionPolicy?: ValidatingPolicySpecAutogenValidatingAdmissionPolicy;
}
export interface ValidatingPolicySpecEvaluation {
  admission?: ValidatingPolicySpecEvaluationAdmission;
  background?: ValidatingPolicySpecEvaluationAdmission;
  mode?: string;
}
export interface ValidatingPolicySpecMatchConstraints {
  excludeResourceRules?: readonly ValidatingPolicySpecMatchConstraintsExcludeResourceRules[];
  matchPolicy?: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: readonly ValidatingPolicySpecMatchConstraintsExcludeResourceRules[];
}
export interface ValidatingPolicySpecWebhookConfiguration {
  timeoutSeconds?: number;
}
export interface ValidatingPolicySpecAutogenPodControllers {
  controllers?: readonly string[];
}
export interface ValidatingPolicySpecAutogenValidatingAdmissionPolicy {
  enabled?: boolean;
}
export interface ValidatingPolicySpecEvaluationAdmission {
  /** @default true */
  enabled?: boolean;
}
export interface ValidatingPolicySpecMatchConstraintsExcludeResourceRules {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  scope?: string;
}
/**
 * `policies.kyverno.io/v1`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class ValidatingPolicyV1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ValidatingPolicyV1Props): { [K in keyof ValidatingPolicyV1Props]: ValidatingPolicyV1Props[K] } & { apiVersion: 'policies.kyverno.io/v1'; kind: 'ValidatingPolicy' };
  constructor(scope: Construct, id: string, props: ValidatingPolicyV1Props);
}
export interface ValidatingPolicyV1Props {
  metadata?: ObjectMeta;
  spec: ValidatingPolicySpec;
}
/**
 * `policies.kyverno.io/v1alpha1`, cluster-scoped
 * @deprecated
 * @see https://github.com/kyverno/kyverno
 */
export declare class ValidatingPolicyV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ValidatingPolicyV1Alpha1Props): { [K in keyof ValidatingPolicyV1Alpha1Props]: ValidatingPolicyV1Alpha1Props[K] } & { apiVersion: 'policies.kyverno.io/v1alpha1'; kind: 'ValidatingPolicy' };
  constructor(scope: Construct, id: string, props: ValidatingPolicyV1Alpha1Props);
}
export interface ValidatingPolicyV1Alpha1Props {
  metadata?: ObjectMeta;
  spec: ValidatingPolicySpec;
}
/**
 * `reports.kyverno.io/v1`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class ClusterEphemeralReport extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterEphemeralReportProps): { [K in keyof ClusterEphemeralReportProps]: ClusterEphemeralReportProps[K] } & { apiVersion: 'reports.kyverno.io/v1'; kind: 'ClusterEphemeralReport' };
  constructor(scope: Construct, id: string, props: ClusterEphemeralReportProps);
}
export interface ClusterEphemeralReportProps {
  metadata?: ObjectMeta;
  spec: ClusterEphemeralReportSpec;
}
export interface ClusterEphemeralReportSpec {
  owner: OwnerReference;
  results?: readonly ClusterEphemeralReportSpecResults[];
  summary?: ClusterEphemeralReportSpecSummary;
}
export interface ClusterEphemeralReportSpecResults {
  category?: string;
  message?: string;
  policy: string;
  properties?: { [k: string]: string };
  resourceSelector?: LabelSelector;
  resources?: readonly ObjectReference[];
  result?: "pass" | "fail" | "warn" | "error" | "skip";
  rule?: string;
  scored?: boolean;
  severity?: "critical" | "high" | "low" | "medium" | "info";
  source?: string;
  timestamp?: ClusterEphemeralReportSpecResultsTimestamp;
}
export interface ClusterEphemeralReportSpecSummary {
  error?: number;
  fail?: number;
  pass?: number;
  skip?: number;
  warn?: number;
}
export interface ClusterEphemeralReportSpecResultsTimestamp {
  nanos: number;
  seconds: number;
}
/**
 * `reports.kyverno.io/v1`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class EphemeralReport extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: EphemeralReportProps): { [K in keyof EphemeralReportProps]: EphemeralReportProps[K] } & { apiVersion: 'reports.kyverno.io/v1'; kind: 'EphemeralReport' };
  constructor(scope: Construct, id: string, props: EphemeralReportProps);
}
export interface EphemeralReportProps {
  metadata?: ObjectMeta;
  spec: EphemeralReportSpec;
}
export interface EphemeralReportSpec {
  owner: OwnerReference;
  results?: readonly EphemeralReportSpecResults[];
  summary?: EphemeralReportSpecSummary;
}
export interface EphemeralReportSpecResults {
  category?: string;
  message?: string;
  policy: string;
  properties?: { [k: string]: string };
  resourceSelector?: LabelSelector;
  resources?: readonly ObjectReference[];
  result?: "pass" | "fail" | "warn" | "error" | "skip";
  rule?: string;
  scored?: boolean;
  severity?: "critical" | "high" | "low" | "medium" | "info";
  source?: string;
  timestamp?: EphemeralReportSpecResultsTimestamp;
}
export interface EphemeralReportSpecSummary {
  error?: number;
  fail?: number;
  pass?: number;
  skip?: number;
  warn?: number;
}
export interface EphemeralReportSpecResultsTimestamp {
  nanos: number;
  seconds: number;
}
/**
 * `wgpolicyk8s.io/v1alpha2`, cluster-scoped
 * @see https://github.com/kyverno/kyverno
 */
export declare class ClusterPolicyReport extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterPolicyReportProps): { [K in keyof ClusterPolicyReportProps]: ClusterPolicyReportProps[K] } & { apiVersion: 'wgpolicyk8s.io/v1alpha2'; kind: 'ClusterPolicyReport' };
  constructor(scope: Construct, id: string, props?: ClusterPolicyReportProps);
}
export interface ClusterPolicyReportProps {
  metadata?: ObjectMeta;
  results?: readonly ClusterPolicyReportResults[];
  scope?: ObjectReference;
  scopeSelector?: LabelSelector;
  summary?: ClusterPolicyReportSummary;
}
export interface ClusterPolicyReportResults {
  category?: string;
  message?: string;
  policy: string;
  properties?: { [k: string]: string };
  resourceSelector?: LabelSelector;
  resources?: readonly ObjectReference[];
  result?: "pass" | "fail" | "warn" | "error" | "skip";
  rule?: string;
  scored?: boolean;
  severity?: "critical" | "high" | "low" | "medium" | "info";
  source?: string;
  timestamp?: ClusterPolicyReportResultsTimestamp;
}
export interface ClusterPolicyReportSummary {
  error?: number;
  fail?: number;
  pass?: number;
  skip?: number;
  warn?: number;
}
export interface ClusterPolicyReportResultsTimestamp {
  nanos: number;
  seconds: number;
}
/**
 * `wgpolicyk8s.io/v1alpha2`, namespaced
 * @see https://github.com/kyverno/kyverno
 */
export declare class PolicyReport extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PolicyReportProps): { [K in keyof PolicyReportProps]: PolicyReportProps[K] } & { apiVersion: 'wgpolicyk8s.io/v1alpha2'; kind: 'PolicyReport' };
  constructor(scope: Construct, id: string, props?: PolicyReportProps);
}
export interface PolicyReportProps {
  metadata?: ObjectMeta;
  results?: readonly PolicyReportResults[];
  scope?: ObjectReference;
  scopeSelector?: LabelSelector;
  summary?: PolicyReportSummary;
}
export interface PolicyReportResults {
  category?: string;
  message?: string;
  policy: string;
  properties?: { [k: string]: string };
  resourceSelector?: LabelSelector;
  resources?: readonly ObjectReference[];
  result?: "pass" | "fail" | "warn" | "error" | "skip";
  rule?: string;
  scored?: boolean;
  severity?: "critical" | "high" | "low" | "medium" | "info";
  source?: string;
  timestamp?: PolicyReportResultsTimestamp;
}
export interface PolicyReportSummary {
  error?: number;
  fail?: number;
  pass?: number;
  skip?: number;
  warn?: number;
}
export interface PolicyReportResultsTimestamp {
  nanos: number;
  seconds: number;
}

// Machine-written by `npx projen generate` from openshift release-4.22 (github:openshift/api@9fda5179a7f76209e548ccc46d16767ed1e0bddb, digest 73627fce95d4bc26a88f77e69214020e): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { MatchCondition } from './kubernetes/admissionregistration/v1';
import { ResourceAttributes } from './kubernetes/authorization/v1';
import { EnvVar, ObjectReference, PodAffinity, PodAntiAffinity, ResourceRequirements, SELinuxOptions, TypedLocalObjectReference, TypedObjectReference, VolumeResourceRequirements } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta, OwnerReference } from './kubernetes/meta/v1';

/**
 * `apiextensions.openshift.io/v1alpha1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class CompatibilityRequirement extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CompatibilityRequirementProps): { [K in keyof CompatibilityRequirementProps]: CompatibilityRequirementProps[K] } & { apiVersion: 'apiextensions.openshift.io/v1alpha1'; kind: 'CompatibilityRequirement' };
  constructor(scope: Construct, id: string, props: CompatibilityRequirementProps);
}
export interface CompatibilityRequirementProps {
  metadata?: ObjectMeta;
  spec: CompatibilityRequirementSpec;
}
export interface CompatibilityRequirementSpec {
  compatibilitySchema: CompatibilityRequirementSpecCompatibilitySchema;
  customResourceDefinitionSchemaValidation?: CompatibilityRequirementSpecCustomResourceDefinitionSchemaValidation;
  objectSchemaValidation?: CompatibilityRequirementSpecObjectSchemaValidation;
}
export interface CompatibilityRequirementSpecCompatibilitySchema {
  customResourceDefinition: CompatibilityRequirementSpecCompatibilitySchemaCustomResourceDefinition;
  /**
   * 1 … 64 items
   * rule: `self.all(x, self.exists_one(y, y.path == x.path))`
   */
  excludedFields?: readonly CompatibilityRequirementSpecCompatibilitySchemaExcludedFields[];
  requiredVersions: CompatibilityRequirementSpecCompatibilitySchemaRequiredVersions;
}
export interface CompatibilityRequirementSpecCustomResourceDefinitionSchemaValidation {
  action: "Deny" | "Warn";
}
export interface CompatibilityRequirementSpecObjectSchemaValidation {
  action: "Deny" | "Warn";
  /**
   * 1 … 64 items
   * one per `name`
   */
  matchConditions?: readonly MatchCondition[];
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
}
export interface CompatibilityRequirementSpecCompatibilitySchemaCustomResourceDefinition {
  /** 1 … 1572864 characters */
  data: string;
  type: "YAML";
}
export interface CompatibilityRequirementSpecCompatibilitySchemaExcludedFields {
  /**
   * 1 … 1023 characters
   * rule: `self.split('.').size() <= 16`
   * rule: `self.split('.', 16).all(f, f.matches('^[a-zA-Z][a-zA-Z0-9_]{0,62}$'))`
   */
  path: string;
  /**
   * 1 … 32 items
   * no duplicates
   * each: 1 … 63 characters
   * each: rule: `!format.dns1035Label().validate(self).hasValue()`
   */
  versions: readonly string[];
}
/** rule: `self.defaultSelection != 'AllServed' || !has(self.additionalVersions)` */
export interface CompatibilityRequirementSpecCompatibilitySchemaRequiredVersions {
  /**
   * 1 … 32 items
   * no duplicates
   * each: 1 … 63 characters
   * each: rule: `!format.dns1035Label().validate(self).hasValue()`
   */
  additionalVersions?: readonly string[];
  defaultSelection: "StorageOnly" | "AllServed";
}
/**
 * `apiserver.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class APIRequestCount extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: APIRequestCountProps): { [K in keyof APIRequestCountProps]: APIRequestCountProps[K] } & { apiVersion: 'apiserver.openshift.io/v1'; kind: 'APIRequestCount' };
  constructor(scope: Construct, id: string, props: APIRequestCountProps);
}
export interface APIRequestCountProps {
  metadata?: ObjectMeta;
  spec: APIRequestCountSpec;
}
export interface APIRequestCountSpec {
  /**
   * 0 … 100
   * @default 10
   */
  numberOfUsersToReport?: number;
}
/**
 * `authorization.openshift.io/v1`, namespaced
 * @see https://github.com/openshift/api
 */
export declare class RoleBindingRestriction extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RoleBindingRestrictionProps): { [K in keyof RoleBindingRestrictionProps]: RoleBindingRestrictionProps[K] } & { apiVersion: 'authorization.openshift.io/v1'; kind: 'RoleBindingRestriction' };
  constructor(scope: Construct, id: string, props?: RoleBindingRestrictionProps);
}
export interface RoleBindingRestrictionProps {
  metadata?: ObjectMeta;
  spec?: RoleBindingRestrictionSpec;
}
export interface RoleBindingRestrictionSpec {
  grouprestriction?: RoleBindingRestrictionSpecGrouprestriction | null;
  serviceaccountrestriction?: RoleBindingRestrictionSpecServiceaccountrestriction | null;
  userrestriction?: RoleBindingRestrictionSpecUserrestriction | null;
}
export interface RoleBindingRestrictionSpecGrouprestriction {
  groups?: readonly string[] | null;
  labels?: readonly LabelSelector[] | null;
}
export interface RoleBindingRestrictionSpecServiceaccountrestriction {
  namespaces?: readonly string[];
  serviceaccounts?: readonly RoleBindingRestrictionSpecServiceaccountrestrictionServiceaccounts[];
}
export interface RoleBindingRestrictionSpecUserrestriction {
  groups?: readonly string[] | null;
  labels?: readonly LabelSelector[] | null;
  users?: readonly string[];
}
export interface RoleBindingRestrictionSpecServiceaccountrestrictionServiceaccounts {
  name?: string;
  namespace?: string;
}
/**
 * `cloud.network.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class CloudPrivateIPConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CloudPrivateIPConfigProps): { [K in keyof CloudPrivateIPConfigProps]: CloudPrivateIPConfigProps[K] } & { apiVersion: 'cloud.network.openshift.io/v1'; kind: 'CloudPrivateIPConfig' };
  constructor(scope: Construct, id: string, props: CloudPrivateIPConfigProps);
}
export interface CloudPrivateIPConfigProps {
  metadata?: ObjectMeta;
  spec: CloudPrivateIPConfigSpec;
}
export interface CloudPrivateIPConfigSpec {
  node?: string;
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class APIServer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: APIServerProps): { [K in keyof APIServerProps]: APIServerProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'APIServer' };
  constructor(scope: Construct, id: string, props: APIServerProps);
}
export interface APIServerProps {
  metadata?: ObjectMeta;
  spec: APIServerSpec;
}
export interface APIServerSpec {
  additionalCORSAllowedOrigins?: readonly string[];
  /** @default {"profile":"Default"} */
  audit?: APIServerSpecAudit;
  clientCA?: APIServerSpecClientCA;
  encryption?: APIServerSpecEncryption;
  servingCerts?: APIServerSpecServingCerts;
  tlsSecurityProfile?: APIServerSpecTlsSecurityProfile;
}
export interface APIServerSpecAudit {
  /** one per `group` */
  customRules?: readonly APIServerSpecAuditCustomRules[];
  /** @default "Default" */
  profile?: "Default" | "WriteRequestBodies" | "AllRequestBodies" | "None";
}
export interface APIServerSpecClientCA {
  name: string;
}
export interface APIServerSpecEncryption {
  type?: "" | "identity" | "aescbc" | "aesgcm";
}
export interface APIServerSpecServingCerts {
  /** at most 32 items */
  namedCertificates?: readonly APIServerSpecServingCertsNamedCertificates[];
}
export interface APIServerSpecTlsSecurityProfile {
  custom?: APIServerSpecTlsSecurityProfileCustom | null;
  intermediate?: Record<string, never> | null;
  modern?: Record<string, never> | null;
  old?: Record<string, never> | null;
  type?: "Old" | "Intermediate" | "Modern" | "Custom";
}
export interface APIServerSpecAuditCustomRules {
  /** at least 1 character */
  group: string;
  profile: "Default" | "WriteRequestBodies" | "AllRequestBodies" | "None";
}
export interface APIServerSpecServingCertsNamedCertificates {
  /** at most 64 items */
  names?: readonly string[];
  servingCertificate?: APIServerSpecClientCA;
}
export interface APIServerSpecTlsSecurityProfileCustom {
  ciphers?: readonly string[];
  minTLSVersion?: "VersionTLS10" | "VersionTLS11" | "VersionTLS12" | "VersionTLS13";
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ConfigAuthentication extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ConfigAuthenticationProps): { [K in keyof ConfigAuthenticationProps]: ConfigAuthenticationProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'Authentication' };
  constructor(scope: Construct, id: string, props: ConfigAuthenticationProps);
}
export interface ConfigAuthenticationProps {
  metadata?: ObjectMeta;
  spec: ConfigAuthenticationSpec;
}
export interface ConfigAuthenticationSpec {
  oauthMetadata?: ConfigAuthenticationSpecOauthMetadata;
  /**
   * at most 1 item
   * one per `name`
   */
  oidcProviders?: readonly ConfigAuthenticationSpecOidcProviders[];
  serviceAccountIssuer?: string;
  type?: "" | "None" | "IntegratedOAuth" | "OIDC";
  webhookTokenAuthenticator?: ConfigAuthenticationSpecWebhookTokenAuthenticator;
  webhookTokenAuthenticators?: readonly ConfigAuthenticationSpecWebhookTokenAuthenticators[];
}
export interface ConfigAuthenticationSpecOauthMetadata {
  name: string;
}
export interface ConfigAuthenticationSpecOidcProviders {
  claimMappings: ConfigAuthenticationSpecOidcProvidersClaimMappings;
  claimValidationRules?: readonly ConfigAuthenticationSpecOidcProvidersClaimValidationRules[];
  issuer: ConfigAuthenticationSpecOidcProvidersIssuer;
  /** at least 1 character */
  name: string;
  /**
   * at most 20 items
   * one per `componentNamespace`, `componentName`
   */
  oidcClients?: readonly ConfigAuthenticationSpecOidcProvidersOidcClients[];
}
export interface ConfigAuthenticationSpecWebhookTokenAuthenticator {
  kubeConfig: ConfigAuthenticationSpecOauthMetadata;
}
export interface ConfigAuthenticationSpecWebhookTokenAuthenticators {
  kubeConfig?: ConfigAuthenticationSpecOauthMetadata;
}
export interface ConfigAuthenticationSpecOidcProvidersClaimMappings {
  /**
   * at most 32 items
   * one per `key`
   */
  extra?: readonly ConfigAuthenticationSpecOidcProvidersClaimMappingsExtra[];
  groups?: ConfigAuthenticationSpecOidcProvidersClaimMappingsGroups;
  uid?: ConfigAuthenticationSpecOidcProvidersClaimMappingsUid;
  username: ConfigAuthenticationSpecOidcProvidersClaimMappingsUsername;
}
/** rule: `has(self.type) && self.type == 'RequiredClaim' ? has(self.requiredClaim) : !has(self.requiredClaim)` */
export interface ConfigAuthenticationSpecOidcProvidersClaimValidationRules {
  requiredClaim?: ConfigAuthenticationSpecOidcProvidersClaimValidationRulesRequiredClaim;
  type: "RequiredClaim";
}
export interface ConfigAuthenticationSpecOidcProvidersIssuer {
  /**
   * 1 … 10 items
   * no duplicates
   * each: at least 1 character
   */
  audiences: readonly string[];
  issuerCertificateAuthority?: ConfigAuthenticationSpecOauthMetadata;
  /**
   * 1 … 512 characters
   * rule: `isURL(self)`
   * rule: `isURL(self) && url(self).getScheme() == 'https'`
   * rule: `isURL(self) && url(self).getQuery() == {}`
   * rule: `self.find('#(.+)$') == ''`
   * rule: `self.find('@') == ''`
   */
  issuerURL: string;
}
export interface ConfigAuthenticationSpecOidcProvidersOidcClients {
  /** at least 1 character */
  clientID: string;
  clientSecret?: ConfigAuthenticationSpecOauthMetadata;
  /** 1 … 256 characters */
  componentName: string;
  /** 1 … 63 characters */
  componentNamespace: string;
  /** no duplicates */
  extraScopes?: readonly string[];
}
export interface ConfigAuthenticationSpecOidcProvidersClaimMappingsExtra {
  /**
   * 1 … 510 characters
   * rule: `self.contains('/')`
   * rule: `self.split('/', 2)[0].matches("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$")`
   * rule: `self.split('/', 2)[0].size() <= 253`
   * rule: `self.split('/', 2)[0] != 'kubernetes.io'`
   * rule: `!self.split('/', 2)[0].endsWith('.kubernetes.io')`
   * rule: `self.split('/', 2)[0] != 'k8s.io'`
   * rule: `!self.split('/', 2)[0].endsWith('.k8s.io')`
   * rule: `self.split('/', 2)[0] != 'openshift.io'`
   * rule: `!self.split('/', 2)[0].endsWith('.openshift.io')`
   * rule: `self.split('/', 2)[1].matches('[A-Za-z0-9/\\-._~%!$&\'()*+;=:]+')`
   * rule: `self.split('/', 2)[1].size() <= 256`
   */
  key: string;
  /** 1 … 1024 characters */
  valueExpression: string;
}
/** rule: `has(self.claim)` */
export interface ConfigAuthenticationSpecOidcProvidersClaimMappingsGroups {
  /** at most 256 characters */
  claim?: string;
  prefix?: string;
}
/** rule: `has(self.claim) ? !has(self.expression) : has(self.expression)` */
export interface ConfigAuthenticationSpecOidcProvidersClaimMappingsUid {
  /** 1 … 256 characters */
  claim?: string;
  /** 1 … 1024 characters */
  expression?: string;
}
/**
 * rule: `has(self.claim)`
 * rule: `has(self.prefixPolicy) && self.prefixPolicy == 'Prefix' ? (has(self.prefix) && size(self.prefix.prefixString) > 0) : !has(self.prefix)`
 */
export interface ConfigAuthenticationSpecOidcProvidersClaimMappingsUsername {
  /** 1 … 256 characters */
  claim?: string;
  prefix?: ConfigAuthenticationSpecOidcProvidersClaimMappingsUsernamePrefix;
  prefixPolicy?: "" | "NoPrefix" | "Prefix";
}
export interface ConfigAuthenticationSpecOidcProvidersClaimValidationRulesRequiredClaim {
  /** at least 1 character */
  claim: string;
  /** at least 1 character */
  requiredValue: string;
}
export interface ConfigAuthenticationSpecOidcProvidersClaimMappingsUsernamePrefix {
  /** at least 1 character */
  prefixString: string;
}
/**
 * `config.openshift.io/v1alpha1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class Backup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: BackupProps): { [K in keyof BackupProps]: BackupProps[K] } & { apiVersion: 'config.openshift.io/v1alpha1'; kind: 'Backup' };
  constructor(scope: Construct, id: string, props: BackupProps);
}
export interface BackupProps {
  metadata?: ObjectMeta;
  spec: BackupSpec;
}
export interface BackupSpec {
  etcd: BackupSpecEtcd;
}
export interface BackupSpecEtcd {
  pvcName?: string;
  retentionPolicy?: BackupSpecEtcdRetentionPolicy;
  /** pattern `^(@(annually|yearly|monthly|weekly|daily|hourly))|(\*|(?:\*|(?:[0-9]|(?:[1-5][0-9])))\/(?:[0-9]|(?:[1-5][0-9]))|(?:[0-9]|(?:[1-5][0-9]))(?:(?:\-[0-9]|\-(?:[1-5][0-9]))?|(?:\,(?:[0-9]|(?:[1-5][0-9])))*)) (\*|(?:\*|(?:\*|(?:[0-9]|1[0-9]|2[0-3])))\/(?:[0-9]|1[0-9]|2[0-3])|(?:[0-9]|1[0-9]|2[0-3])(?:(?:\-(?:[0-9]|1[0-9]|2[0-3]))?|(?:\,(?:[0-9]|1[0-9]|2[0-3]))*)) (\*|(?:[1-9]|(?:[12][0-9])|3[01])(?:(?:\-(?:[1-9]|(?:[12][0-9])|3[01]))?|(?:\,(?:[1-9]|(?:[12][0-9])|3[01]))*)) (\*|(?:[1-9]|1[012]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?:(?:\-(?:[1-9]|1[012]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))?|(?:\,(?:[1-9]|1[012]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))*)) (\*|(?:[0-6]|SUN|MON|TUE|WED|THU|FRI|SAT)(?:(?:\-(?:[0-6]|SUN|MON|TUE|WED|THU|FRI|SAT))?|(?:\,(?:[0-6]|SUN|MON|TUE|WED|THU|FRI|SAT))*))$` */
  schedule?: string;
  /** pattern `^([A-Za-z_]+([+-]*0)*|[A-Za-z_]+(\/[A-Za-z_]+){1,2})(\/GMT[+-]\d{1,2})?$` */
  timeZone?: string;
}
export interface BackupSpecEtcdRetentionPolicy {
  retentionNumber?: BackupSpecEtcdRetentionPolicyRetentionNumber;
  retentionSize?: BackupSpecEtcdRetentionPolicyRetentionSize;
  retentionType: "RetentionNumber" | "RetentionSize";
}
export interface BackupSpecEtcdRetentionPolicyRetentionNumber {
  /** at least 1 */
  maxNumberOfBackups: number;
}
export interface BackupSpecEtcdRetentionPolicyRetentionSize {
  /** at least 1 */
  maxSizeOfBackupsGb: number;
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class Build extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: BuildProps): { [K in keyof BuildProps]: BuildProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'Build' };
  constructor(scope: Construct, id: string, props: BuildProps);
}
export interface BuildProps {
  metadata?: ObjectMeta;
  spec: BuildSpec;
}
export interface BuildSpec {
  additionalTrustedCA?: BuildSpecAdditionalTrustedCA;
  buildDefaults?: BuildSpecBuildDefaults;
  buildOverrides?: BuildSpecBuildOverrides;
}
export interface BuildSpecAdditionalTrustedCA {
  name: string;
}
export interface BuildSpecBuildDefaults {
  defaultProxy?: BuildSpecBuildDefaultsDefaultProxy;
  env?: readonly EnvVar[];
  gitProxy?: BuildSpecBuildDefaultsDefaultProxy;
  imageLabels?: readonly BuildSpecBuildDefaultsImageLabels[];
  resources?: ResourceRequirements;
}
export interface BuildSpecBuildOverrides {
  forcePull?: boolean;
  imageLabels?: readonly BuildSpecBuildDefaultsImageLabels[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly BuildSpecBuildOverridesTolerations[];
}
export interface BuildSpecBuildDefaultsDefaultProxy {
  httpProxy?: string;
  httpsProxy?: string;
  noProxy?: string;
  readinessEndpoints?: readonly string[];
  trustedCA?: BuildSpecAdditionalTrustedCA;
}
export interface BuildSpecBuildDefaultsImageLabels {
  name?: string;
  value?: string;
}
export interface BuildSpecBuildOverridesTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
/**
 * `config.openshift.io/v1alpha1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class CRIOCredentialProviderConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CRIOCredentialProviderConfigProps): { [K in keyof CRIOCredentialProviderConfigProps]: CRIOCredentialProviderConfigProps[K] } & { apiVersion: 'config.openshift.io/v1alpha1'; kind: 'CRIOCredentialProviderConfig' };
  constructor(scope: Construct, id: string, props: CRIOCredentialProviderConfigProps);
}
/** rule: `self.metadata.name == 'cluster'` */
export interface CRIOCredentialProviderConfigProps {
  metadata?: ObjectMeta;
  spec: CRIOCredentialProviderConfigSpec;
}
export interface CRIOCredentialProviderConfigSpec {
  /**
   * 1 … 50 items
   * no duplicates
   * each: 1 … 512 characters
   * each: rule: `self != '*'`
   * each: rule: `self.matches('^((\\*|[a-z0-9]([a-z0-9-]*[a-z0-9])?)(\\.(\\*|[a-z0-9]([a-z0-9-]*[a-z0-9])?))*)(:[0-9]+)?(/[-a-z0-9._/]*)?$')`
   */
  matchImages?: readonly string[];
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ClusterImagePolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterImagePolicyProps): { [K in keyof ClusterImagePolicyProps]: ClusterImagePolicyProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'ClusterImagePolicy' };
  constructor(scope: Construct, id: string, props: ClusterImagePolicyProps);
}
export interface ClusterImagePolicyProps {
  metadata?: ObjectMeta;
  spec: ClusterImagePolicySpec;
}
export interface ClusterImagePolicySpec {
  policy: ClusterImagePolicySpecPolicy;
  /**
   * at most 256 items
   * no duplicates
   * each: at most 512 characters
   * each: rule: `size(self.split('/')[0].split('.')) == 1 ? self.split('/')[0].split('.')[0].split(':')[0] == 'localhost' : true`
   * each: rule: `self.contains('*') ? self.matches('^\\*(?:\\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))+$') : true`
   */
  scopes: readonly string[];
}
export interface ClusterImagePolicySpecPolicy {
  rootOfTrust: ClusterImagePolicySpecPolicyRootOfTrust;
  signedIdentity?: ClusterImagePolicySpecPolicySignedIdentity;
}
/**
 * rule: `has(self.policyType) && self.policyType == 'PKI' ? has(self.pki) : !has(self.pki)`
 * rule: `has(self.policyType) && self.policyType == 'PublicKey' ? has(self.publicKey) : !has(self.publicKey)`
 * rule: `has(self.policyType) && self.policyType == 'FulcioCAWithRekor' ? has(self.fulcioCAWithRekor) : !has(self.fulcioCAWithRekor)`
 */
export interface ClusterImagePolicySpecPolicyRootOfTrust {
  fulcioCAWithRekor?: ClusterImagePolicySpecPolicyRootOfTrustFulcioCAWithRekor;
  pki?: ClusterImagePolicySpecPolicyRootOfTrustPki;
  policyType: "PublicKey" | "FulcioCAWithRekor" | "PKI";
  publicKey?: ClusterImagePolicySpecPolicyRootOfTrustPublicKey;
}
/**
 * rule: `(has(self.matchPolicy) && self.matchPolicy == 'ExactRepository') ? has(self.exactRepository) : !has(self.exactRepository)`
 * rule: `(has(self.matchPolicy) && self.matchPolicy == 'RemapIdentity') ? has(self.remapIdentity) : !has(self.remapIdentity)`
 */
export interface ClusterImagePolicySpecPolicySignedIdentity {
  exactRepository?: ClusterImagePolicySpecPolicySignedIdentityExactRepository;
  matchPolicy: "MatchRepoDigestOrExact" | "MatchRepository" | "ExactRepository" | "RemapIdentity";
  remapIdentity?: ClusterImagePolicySpecPolicySignedIdentityRemapIdentity;
}
export interface ClusterImagePolicySpecPolicyRootOfTrustFulcioCAWithRekor {
  /**
   * at most 8192 characters
   * format byte
   * rule: `string(self).startsWith('-----BEGIN CERTIFICATE-----')`
   * rule: `string(self).endsWith('-----END CERTIFICATE-----\n') || string(self).endsWith('-----END CERTIFICATE-----')`
   */
  fulcioCAData: string;
  fulcioSubject: ClusterImagePolicySpecPolicyRootOfTrustFulcioCAWithRekorFulcioSubject;
  /**
   * at most 8192 characters
   * format byte
   * rule: `string(self).startsWith('-----BEGIN PUBLIC KEY-----')`
   * rule: `string(self).endsWith('-----END PUBLIC KEY-----\n') || string(self).endsWith('-----END PUBLIC KEY-----')`
   */
  rekorKeyData: string;
}
export interface ClusterImagePolicySpecPolicyRootOfTrustPki {
  /**
   * 72 … 8192 characters
   * format byte
   * rule: `string(self).startsWith('-----BEGIN CERTIFICATE-----')`
   * rule: `string(self).endsWith('-----END CERTIFICATE-----\n') || string(self).endsWith('-----END CERTIFICATE-----')`
   * rule: `string(self).findAll('-----BEGIN CERTIFICATE-----').size() == string(self).findAll('-----END CERTIFICATE-----').size()`
   */
  caIntermediatesData?: string;
  /**
   * 72 … 8192 characters
   * format byte
   * rule: `string(self).startsWith('-----BEGIN CERTIFICATE-----')`
   * rule: `string(self).endsWith('-----END CERTIFICATE-----\n') || string(self).endsWith('-----END CERTIFICATE-----')`
   * rule: `string(self).findAll('-----BEGIN CERTIFICATE-----').size() == string(self).findAll('-----END CERTIFICATE-----').size()`
   */
  caRootsData: string;
  pkiCertificateSubject: ClusterImagePolicySpecPolicyRootOfTrustPkiPkiCertificateSubject;
}
export interface ClusterImagePolicySpecPolicyRootOfTrustPublicKey {
  /**
   * 68 … 8192 characters
   * format byte
   * rule: `string(self).startsWith('-----BEGIN PUBLIC KEY-----')`
   * rule: `string(self).endsWith('-----END PUBLIC KEY-----\n') || string(self).endsWith('-----END PUBLIC KEY-----')`
   */
  keyData: string;
  /**
   * at most 8192 characters
   * format byte
   * rule: `string(self).startsWith('-----BEGIN PUBLIC KEY-----')`
   * rule: `string(self).endsWith('-----END PUBLIC KEY-----\n') || string(self).endsWith('-----END PUBLIC KEY-----')`
   */
  rekorKeyData?: string;
}
export interface ClusterImagePolicySpecPolicySignedIdentityExactRepository {
  /**
   * at most 512 characters
   * rule: `self.matches('.*:([\\w][\\w.-]{0,127})$')? self.matches('^(localhost:[0-9]+)$'): true`
   */
  repository: string;
}
export interface ClusterImagePolicySpecPolicySignedIdentityRemapIdentity {
  /**
   * at most 512 characters
   * rule: `self.matches('.*:([\\w][\\w.-]{0,127})$')? self.matches('^(localhost:[0-9]+)$'): true`
   */
  prefix: string;
  /**
   * at most 512 characters
   * rule: `self.matches('.*:([\\w][\\w.-]{0,127})$')? self.matches('^(localhost:[0-9]+)$'): true`
   */
  signedPrefix: string;
}
export interface ClusterImagePolicySpecPolicyRootOfTrustFulcioCAWithRekorFulcioSubject {
  /**
   * at most 2048 characters
   * rule: `isURL(self)`
   */
  oidcIssuer: string;
  /**
   * at most 320 characters
   * rule: `self.matches('^\\S+@\\S+$')`
   */
  signedEmail: string;
}
/** rule: `has(self.email) || has(self.hostname)` */
export interface ClusterImagePolicySpecPolicyRootOfTrustPkiPkiCertificateSubject {
  /**
   * at most 320 characters
   * rule: `self.matches('^\\S+@\\S+$')`
   */
  email?: string;
  /**
   * at most 253 characters
   * rule: `self.startsWith('*.') ? !format.dns1123Subdomain().validate(self.replace('*.', '', 1)).hasValue() : !format.dns1123Subdomain().validate(self).hasValue()`
   */
  hostname?: string;
}
/**
 * `config.openshift.io/v1alpha1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ClusterMonitoring extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterMonitoringProps): { [K in keyof ClusterMonitoringProps]: ClusterMonitoringProps[K] } & { apiVersion: 'config.openshift.io/v1alpha1'; kind: 'ClusterMonitoring' };
  constructor(scope: Construct, id: string, props: ClusterMonitoringProps);
}
export interface ClusterMonitoringProps {
  metadata?: ObjectMeta;
  spec: ClusterMonitoringSpec;
}
/** at least 1 field */
export interface ClusterMonitoringSpec {
  alertmanagerConfig?: ClusterMonitoringSpecAlertmanagerConfig;
  metricsServerConfig?: ClusterMonitoringSpecMetricsServerConfig;
  openShiftStateMetricsConfig?: ClusterMonitoringSpecOpenShiftStateMetricsConfig;
  prometheusConfig?: ClusterMonitoringSpecPrometheusConfig;
  prometheusOperatorAdmissionWebhookConfig?: ClusterMonitoringSpecPrometheusOperatorAdmissionWebhookConfig;
  prometheusOperatorConfig?: ClusterMonitoringSpecPrometheusOperatorConfig;
  telemeterClientConfig?: ClusterMonitoringSpecOpenShiftStateMetricsConfig;
  thanosQuerierConfig?: ClusterMonitoringSpecOpenShiftStateMetricsConfig;
  userDefined?: ClusterMonitoringSpecUserDefined;
}
/** rule: `self.deploymentMode == 'CustomConfig' ? has(self.customConfig) : !has(self.customConfig)` */
export interface ClusterMonitoringSpecAlertmanagerConfig {
  customConfig?: ClusterMonitoringSpecAlertmanagerConfigCustomConfig;
  deploymentMode: "Disabled" | "DefaultConfig" | "CustomConfig";
}
/** at least 1 field */
export interface ClusterMonitoringSpecMetricsServerConfig {
  audit?: ClusterMonitoringSpecMetricsServerConfigAudit;
  /**
   * → labels of a Node
   * 1 … 10 keys
   */
  nodeSelector?: { [k: string]: string };
  /**
   * 1 … 5 items
   * one per `name`
   */
  resources?: readonly ClusterMonitoringSpecMetricsServerConfigResources[];
  /** 1 … 10 items */
  tolerations?: readonly ClusterMonitoringSpecMetricsServerConfigTolerations[];
  /**
   * 1 … 10 items
   * one per `topologyKey`, `whenUnsatisfiable`
   */
  topologySpreadConstraints?: readonly ClusterMonitoringSpecMetricsServerConfigTopologySpreadConstraints[];
  verbosity?: "Errors" | "Info" | "Trace" | "TraceAll";
}
/** at least 1 field */
export interface ClusterMonitoringSpecOpenShiftStateMetricsConfig {
  /**
   * → labels of a Node
   * 1 … 10 keys
   */
  nodeSelector?: { [k: string]: string };
  /**
   * 1 … 5 items
   * one per `name`
   */
  resources?: readonly ClusterMonitoringSpecMetricsServerConfigResources[];
  /** 1 … 10 items */
  tolerations?: readonly ClusterMonitoringSpecMetricsServerConfigTolerations[];
  /**
   * 1 … 10 items
   * one per `topologyKey`, `whenUnsatisfiable`
   */
  topologySpreadConstraints?: readonly ClusterMonitoringSpecMetricsServerConfigTopologySpreadConstraints[];
}
/** at least 1 field */
export interface ClusterMonitoringSpecPrometheusConfig {
  /**
   * 1 … 10 items
   * one per `name`
   */
  additionalAlertmanagerConfigs?: readonly ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigs[];
  collectionProfile?: "Full" | "Minimal";
  /** 10240 … 1073741824 */
  enforcedBodySizeLimitBytes?: number;
  /**
   * 1 … 50 items
   * one per `key`
   */
  externalLabels?: readonly ClusterMonitoringSpecPrometheusConfigExternalLabels[];
  logLevel?: "Error" | "Warn" | "Info" | "Debug";
  /**
   * → labels of a Node
   * 1 … 10 keys
   */
  nodeSelector?: { [k: string]: string };
  /**
   * 1 … 255 characters
   * rule: `self.matches('^[a-zA-Z0-9._/-]+$')`
   * rule: `self.startsWith('/') || !self.contains('/')`
   * rule: `!self.startsWith('/dev/') || self in ['/dev/stdout', '/dev/stderr', '/dev/null']`
   * rule: `!self.contains('//') && !self.endsWith('/') && !self.contains('..')`
   */
  queryLogFile?: string;
  /**
   * 1 … 10 items
   * one per `name`
   */
  remoteWrite?: readonly ClusterMonitoringSpecPrometheusConfigRemoteWrite[];
  /**
   * 1 … 5 items
   * one per `name`
   */
  resources?: readonly ClusterMonitoringSpecMetricsServerConfigResources[];
  retention?: ClusterMonitoringSpecPrometheusConfigRetention;
  /** 1 … 10 items */
  tolerations?: readonly ClusterMonitoringSpecMetricsServerConfigTolerations[];
  /**
   * 1 … 10 items
   * one per `topologyKey`, `whenUnsatisfiable`
   */
  topologySpreadConstraints?: readonly ClusterMonitoringSpecMetricsServerConfigTopologySpreadConstraints[];
  volumeClaimTemplate?: ClusterMonitoringSpecPrometheusConfigVolumeClaimTemplate;
}
/** at least 1 field */
export interface ClusterMonitoringSpecPrometheusOperatorAdmissionWebhookConfig {
  /**
   * 1 … 5 items
   * one per `name`
   */
  resources?: readonly ClusterMonitoringSpecMetricsServerConfigResources[];
  /**
   * 1 … 10 items
   * one per `topologyKey`, `whenUnsatisfiable`
   */
  topologySpreadConstraints?: readonly ClusterMonitoringSpecMetricsServerConfigTopologySpreadConstraints[];
}
/** at least 1 field */
export interface ClusterMonitoringSpecPrometheusOperatorConfig {
  logLevel?: "Error" | "Warn" | "Info" | "Debug";
  /**
   * → labels of a Node
   * 1 … 10 keys
   */
  nodeSelector?: { [k: string]: string };
  /**
   * 1 … 5 items
   * one per `name`
   */
  resources?: readonly ClusterMonitoringSpecMetricsServerConfigResources[];
  /** 1 … 10 items */
  tolerations?: readonly ClusterMonitoringSpecMetricsServerConfigTolerations[];
  /**
   * 1 … 10 items
   * one per `topologyKey`, `whenUnsatisfiable`
   */
  topologySpreadConstraints?: readonly ClusterMonitoringSpecMetricsServerConfigTopologySpreadConstraints[];
}
export interface ClusterMonitoringSpecUserDefined {
  mode: "Disabled" | "NamespaceIsolated";
}
/** at least 1 field */
export interface ClusterMonitoringSpecAlertmanagerConfigCustomConfig {
  logLevel?: "Error" | "Warn" | "Info" | "Debug";
  /**
   * → labels of a Node
   * 1 … 10 keys
   */
  nodeSelector?: { [k: string]: string };
  /**
   * 1 … 5 items
   * one per `name`
   */
  resources?: readonly ClusterMonitoringSpecMetricsServerConfigResources[];
  /**
   * 1 … 10 items
   * no duplicates
   * each: at most 63 characters
   * each: rule: `!format.dns1123Subdomain().validate(self).hasValue()`
   */
  secrets?: readonly string[];
  /** 1 … 10 items */
  tolerations?: readonly ClusterMonitoringSpecMetricsServerConfigTolerations[];
  /**
   * 1 … 10 items
   * one per `topologyKey`, `whenUnsatisfiable`
   */
  topologySpreadConstraints?: readonly ClusterMonitoringSpecMetricsServerConfigTopologySpreadConstraints[];
  volumeClaimTemplate?: ClusterMonitoringSpecPrometheusConfigVolumeClaimTemplate;
}
export interface ClusterMonitoringSpecMetricsServerConfigAudit {
  profile: "None" | "Metadata" | "Request" | "RequestResponse";
}
/**
 * rule: `has(self.request) || has(self.limit)`
 * rule: `!(has(self.request) && has(self.limit)) || quantity(self.limit).compareTo(quantity(self.request)) >= 0`
 */
export interface ClusterMonitoringSpecMetricsServerConfigResources {
  /**
   * 1 … 20 characters
   * pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`
   * rule: `quantity(self).isGreaterThan(quantity('0'))`
   */
  limit?: number | string;
  /**
   * 1 … 253 characters
   * rule: `!format.qualifiedName().validate(self).hasValue()`
   */
  name: string;
  /**
   * 1 … 20 characters
   * pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`
   * rule: `quantity(self).isGreaterThan(quantity('0'))`
   */
  request?: number | string;
}
export interface ClusterMonitoringSpecMetricsServerConfigTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ClusterMonitoringSpecMetricsServerConfigTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigs {
  authorization?: ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsAuthorization;
  /**
   * 1 … 253 characters
   * rule: `!format.dns1123Subdomain().validate(self).hasValue()`
   */
  name: string;
  /**
   * 2 … 255 characters
   * rule: `self.startsWith('/')`
   * rule: `!self.endsWith('/')`
   * rule: `self != '/'`
   * rule: `!self.contains('?') && !self.contains('#')`
   */
  pathPrefix?: string;
  scheme?: "HTTP" | "HTTPS";
  /**
   * 1 … 10 items
   * no duplicates
   * each: 1 … 255 characters
   */
  staticConfigs: readonly string[];
  /** 1 … 600 */
  timeoutSeconds?: number;
  tlsConfig?: ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsTlsConfig;
}
export interface ClusterMonitoringSpecPrometheusConfigExternalLabels {
  /** 1 … 128 characters */
  key: string;
  /** 1 … 128 characters */
  value: string;
}
export interface ClusterMonitoringSpecPrometheusConfigRemoteWrite {
  authorization?: ClusterMonitoringSpecPrometheusConfigRemoteWriteAuthorization;
  exemplarsMode?: "Send" | "DoNotSend";
  /**
   * 0 … 50 items
   * one per `name`
   */
  headers?: readonly ClusterMonitoringSpecPrometheusConfigRemoteWriteHeaders[];
  metadataConfig?: ClusterMonitoringSpecPrometheusConfigRemoteWriteMetadataConfig;
  /**
   * 1 … 63 characters
   * rule: `self.matches('^[a-zA-Z0-9_-]+$')`
   */
  name: string;
  /**
   * 1 … 2048 characters
   * rule: `isURL(self) && (url(self).getScheme() == 'http' || url(self).getScheme() == 'https')`
   */
  proxyUrl?: string;
  queueConfig?: ClusterMonitoringSpecPrometheusConfigRemoteWriteQueueConfig;
  /** 1 … 600 */
  remoteTimeoutSeconds?: number;
  tlsConfig?: ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsTlsConfig;
  /**
   * 1 … 2048 characters
   * rule: `isURL(self)`
   * rule: `!isURL(self) || url(self).getScheme() == 'http' || url(self).getScheme() == 'https'`
   * rule: `!isURL(self) || size(url(self).getHostname()) > 0`
   * rule: `!isURL(self) || url(self).getQuery().size() == 0`
   * rule: `!self.matches('.*#.*')`
   * rule: `!self.matches('.*@.*')`
   */
  url: string;
  /**
   * 1 … 10 items
   * one per `name`
   */
  writeRelabelConfigs?: readonly ClusterMonitoringSpecPrometheusConfigRemoteWriteWriteRelabelConfigs[];
}
/** at least 1 field */
export interface ClusterMonitoringSpecPrometheusConfigRetention {
  /** 1 … 365 */
  durationInDays?: number;
  /** 1 … 16384 */
  sizeInGiB?: number;
}
export interface ClusterMonitoringSpecPrometheusConfigVolumeClaimTemplate {
  apiVersion?: string;
  kind?: string;
  metadata?: Record<string, never>;
  spec?: ClusterMonitoringSpecPrometheusConfigVolumeClaimTemplateSpec;
  status?: ClusterMonitoringSpecPrometheusConfigVolumeClaimTemplateStatus;
}
/** rule: `has(self.type) && self.type == 'BearerToken' ? has(self.bearerToken) : !has(self.bearerToken)` */
export interface ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsAuthorization {
  bearerToken?: ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsAuthorizationBearerToken;
  type: "BearerToken";
}
/**
 * at least 1 field
 * rule: `(has(self.cert) && has(self.key)) || (!has(self.cert) && !has(self.key))`
 */
export interface ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsTlsConfig {
  ca?: ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsAuthorizationBearerToken;
  cert?: ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsAuthorizationBearerToken;
  certificateVerification?: "Verify" | "SkipVerify";
  key?: ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsAuthorizationBearerToken;
  /**
   * 1 … 253 characters
   * rule: `!format.dns1123Subdomain().validate(self).hasValue()`
   */
  serverName?: string;
}
/**
 * rule: `has(self.type) && self.type == 'BearerToken' ? has(self.bearerToken) : !has(self.bearerToken)`
 * rule: `has(self.type) && self.type == 'BasicAuth' ? has(self.basicAuth) : !has(self.basicAuth)`
 * rule: `has(self.type) && self.type == 'OAuth2' ? has(self.oauth2) : !has(self.oauth2)`
 * rule: `has(self.type) && self.type == 'SigV4' ? has(self.sigv4) : !has(self.sigv4)`
 * rule: `has(self.type) && self.type == 'SafeAuthorization' ? has(self.safeAuthorization) : !has(self.safeAuthorization)`
 */
export interface ClusterMonitoringSpecPrometheusConfigRemoteWriteAuthorization {
  basicAuth?: ClusterMonitoringSpecPrometheusConfigRemoteWriteAuthorizationBasicAuth;
  bearerToken?: ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsAuthorizationBearerToken;
  oauth2?: ClusterMonitoringSpecPrometheusConfigRemoteWriteAuthorizationOauth2;
  safeAuthorization?: ClusterMonitoringSpecPrometheusConfigRemoteWriteAuthorizationSafeAuthorization;
  sigv4?: ClusterMonitoringSpecPrometheusConfigRemoteWriteAuthorizationSigv4;
  type: "BearerToken" | "BasicAuth" | "OAuth2" | "SigV4" | "SafeAuthorization" | "ServiceAccount";
}
/** rule: `self.name.matches('^[a-zA-Z0-9_-]+$')` */
export interface ClusterMonitoringSpecPrometheusConfigRemoteWriteHeaders {
  /** 1 … 256 characters */
  name: string;
  /** 0 … 4096 characters */
  value: string;
}
/** rule: `self.sendPolicy == 'Default' ? self.custom.sendIntervalSeconds == 0 : true` */
export interface ClusterMonitoringSpecPrometheusConfigRemoteWriteMetadataConfig {
  custom?: ClusterMonitoringSpecPrometheusConfigRemoteWriteMetadataConfigCustom;
  sendPolicy: "Default" | "Custom";
}
/** at least 1 field */
export interface ClusterMonitoringSpecPrometheusConfigRemoteWriteQueueConfig {
  /** 1 … 3600 */
  batchSendDeadlineSeconds?: number;
  /** 1 … 1000000 */
  capacity?: number;
  /** 1 … 3600000 */
  maxBackoffMilliseconds?: number;
  /** 1 … 100000 */
  maxSamplesPerSend?: number;
  /** 1 … 10000 */
  maxShards?: number;
  /** 1 … 3600000 */
  minBackoffMilliseconds?: number;
  /** 1 … 10000 */
  minShards?: number;
  rateLimitedAction?: "Retry";
}
export interface ClusterMonitoringSpecPrometheusConfigRemoteWriteWriteRelabelConfigs {
  action: ClusterMonitoringSpecPrometheusConfigRemoteWriteWriteRelabelConfigsAction;
  /**
   * 1 … 63 characters
   * rule: `self.matches('^[a-zA-Z0-9_-]+$')`
   */
  name: string;
  /** 1 … 1000 characters */
  regex?: string;
  /** 1 … 5 characters */
  separator?: string;
  /**
   * 1 … 10 items
   * no duplicates
   * each: 1 … 128 characters
   * each: rule: `!self.startsWith('__')`
   */
  sourceLabels?: readonly string[];
}
export interface ClusterMonitoringSpecPrometheusConfigVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: TypedLocalObjectReference;
  dataSourceRef?: TypedObjectReference;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  /** → StorageClass */
  storageClassName?: string;
  /** → VolumeAttributesClass */
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface ClusterMonitoringSpecPrometheusConfigVolumeClaimTemplateStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [k: string]: string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  allocatedResources?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  capacity?: { [k: string]: number | string };
  /** one per `type` */
  conditions?: readonly ClusterMonitoringSpecPrometheusConfigVolumeClaimTemplateStatusConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: ClusterMonitoringSpecPrometheusConfigVolumeClaimTemplateStatusModifyVolumeStatus;
  phase?: string;
}
export interface ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsAuthorizationBearerToken {
  /**
   * 1 … 253 characters
   * rule: `self.matches('^[a-zA-Z0-9._-]+$')`
   */
  key: string;
  /**
   * 1 … 253 characters
   * rule: `!format.dns1123Subdomain().validate(self).hasValue()`
   */
  name: string;
}
export interface ClusterMonitoringSpecPrometheusConfigRemoteWriteAuthorizationBasicAuth {
  password: ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsAuthorizationBearerToken;
  username: ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsAuthorizationBearerToken;
}
export interface ClusterMonitoringSpecPrometheusConfigRemoteWriteAuthorizationOauth2 {
  clientId: ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsAuthorizationBearerToken;
  clientSecret: ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsAuthorizationBearerToken;
  /**
   * 0 … 20 items
   * one per `name`
   */
  endpointParams?: readonly ClusterMonitoringSpecPrometheusConfigRemoteWriteAuthorizationOauth2EndpointParams[];
  /**
   * 0 … 20 items
   * each: 1 … 256 characters
   */
  scopes?: readonly string[];
  /**
   * 1 … 2048 characters
   * rule: `isURL(self)`
   * rule: `!isURL(self) || url(self).getScheme() == 'http' || url(self).getScheme() == 'https'`
   */
  tokenUrl: string;
}
export interface ClusterMonitoringSpecPrometheusConfigRemoteWriteAuthorizationSafeAuthorization {
  key: string;
  name?: string;
  optional?: boolean;
}
/** at least 1 field */
export interface ClusterMonitoringSpecPrometheusConfigRemoteWriteAuthorizationSigv4 {
  accessKey?: ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsAuthorizationBearerToken;
  /** 1 … 128 characters */
  profile?: string;
  /** 1 … 128 characters */
  region?: string;
  /**
   * 1 … 512 characters
   * rule: `self.startsWith('arn:aws') && self.matches('^arn:aws(-[a-z]+)?:iam::[0-9]{12}:role/.+$')`
   */
  roleArn?: string;
  secretKey?: ClusterMonitoringSpecPrometheusConfigAdditionalAlertmanagerConfigsAuthorizationBearerToken;
}
/** at least 1 field */
export interface ClusterMonitoringSpecPrometheusConfigRemoteWriteMetadataConfigCustom {
  /** 1 … 86400 */
  sendIntervalSeconds?: number;
}
/**
 * rule: `has(self.type) && self.type == 'Replace' ? has(self.replace) : !has(self.replace)`
 * rule: `has(self.type) && self.type == 'HashMod' ? has(self.hashMod) : !has(self.hashMod)`
 * rule: `has(self.type) && self.type == 'Lowercase' ? has(self.lowercase) : !has(self.lowercase)`
 * rule: `has(self.type) && self.type == 'Uppercase' ? has(self.uppercase) : !has(self.uppercase)`
 * rule: `has(self.type) && self.type == 'KeepEqual' ? has(self.keepEqual) : !has(self.keepEqual)`
 * rule: `has(self.type) && self.type == 'DropEqual' ? has(self.dropEqual) : !has(self.dropEqual)`
 * rule: `has(self.type) && self.type == 'LabelMap' ? has(self.labelMap) : !has(self.labelMap)`
 */
export interface ClusterMonitoringSpecPrometheusConfigRemoteWriteWriteRelabelConfigsAction {
  dropEqual?: ClusterMonitoringSpecPrometheusConfigRemoteWriteWriteRelabelConfigsActionDropEqual;
  hashMod?: ClusterMonitoringSpecPrometheusConfigRemoteWriteWriteRelabelConfigsActionHashMod;
  keepEqual?: ClusterMonitoringSpecPrometheusConfigRemoteWriteWriteRelabelConfigsActionDropEqual;
  labelMap?: ClusterMonitoringSpecPrometheusConfigRemoteWriteWriteRelabelConfigsActionLabelMap;
  lowercase?: ClusterMonitoringSpecPrometheusConfigRemoteWriteWriteRelabelConfigsActionDropEqual;
  replace?: ClusterMonitoringSpecPrometheusConfigRemoteWriteWriteRelabelConfigsActionReplace;
  type: "Replace" | "Keep" | "Drop" | "HashMod" | "LabelMap" | "LabelDrop" | "LabelKeep" | "Lowercase" | "Uppercase" | "KeepEqual" | "DropEqual";
  uppercase?: ClusterMonitoringSpecPrometheusConfigRemoteWriteWriteRelabelConfigsActionDropEqual;
}
export interface ClusterMonitoringSpecPrometheusConfigVolumeClaimTemplateStatusConditions {
  /** format date-time */
  lastProbeTime?: string;
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface ClusterMonitoringSpecPrometheusConfigVolumeClaimTemplateStatusModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}
export interface ClusterMonitoringSpecPrometheusConfigRemoteWriteAuthorizationOauth2EndpointParams {
  /** 1 … 256 characters */
  name: string;
  /** 0 … 2048 characters */
  value?: string;
}
export interface ClusterMonitoringSpecPrometheusConfigRemoteWriteWriteRelabelConfigsActionDropEqual {
  /** 1 … 128 characters */
  targetLabel: string;
}
export interface ClusterMonitoringSpecPrometheusConfigRemoteWriteWriteRelabelConfigsActionHashMod {
  /** 1 … 1000000 */
  modulus: number;
  /** 1 … 128 characters */
  targetLabel: string;
}
export interface ClusterMonitoringSpecPrometheusConfigRemoteWriteWriteRelabelConfigsActionLabelMap {
  /** 1 … 255 characters */
  replacement: string;
}
export interface ClusterMonitoringSpecPrometheusConfigRemoteWriteWriteRelabelConfigsActionReplace {
  /** 0 … 255 characters */
  replacement: string;
  /** 1 … 128 characters */
  targetLabel: string;
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ClusterOperator extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterOperatorProps): { [K in keyof ClusterOperatorProps]: ClusterOperatorProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'ClusterOperator' };
  constructor(scope: Construct, id: string, props: ClusterOperatorProps);
}
export interface ClusterOperatorProps {
  metadata?: ObjectMeta;
  spec: Record<string, never>;
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ClusterVersion extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterVersionProps): { [K in keyof ClusterVersionProps]: ClusterVersionProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'ClusterVersion' };
  constructor(scope: Construct, id: string, props: ClusterVersionProps);
}
export interface ClusterVersionProps {
  metadata?: ObjectMeta;
  spec: ClusterVersionSpec;
}
export interface ClusterVersionSpec {
  capabilities?: ClusterVersionSpecCapabilities;
  channel?: string;
  clusterID: string;
  desiredUpdate?: ClusterVersionSpecDesiredUpdate;
  /** one per `kind`, `group`, `namespace`, `name` */
  overrides?: readonly ClusterVersionSpecOverrides[];
  upstream?: string;
}
export interface ClusterVersionSpecCapabilities {
  additionalEnabledCapabilities?: readonly ("openshift-samples" | "baremetal" | "marketplace" | "Console" | "Insights" | "Storage" | "CSISnapshot" | "NodeTuning" | "MachineAPI" | "Build" | "DeploymentConfig" | "ImageRegistry" | "OperatorLifecycleManager" | "CloudCredential" | "Ingress" | "CloudControllerManager" | "OperatorLifecycleManagerV1")[];
  baselineCapabilitySet?: "None" | "v4.11" | "v4.12" | "v4.13" | "v4.14" | "v4.15" | "v4.16" | "v4.17" | "v4.18" | "vCurrent";
}
/**
 * rule: `has(self.architecture) && has(self.image) ? (self.architecture == "" || self.image == "") : true`
 * rule: `has(self.architecture) && self.architecture != "" ? self.version != "" : true`
 */
export interface ClusterVersionSpecDesiredUpdate {
  architecture?: "Multi" | "";
  force?: boolean;
  image?: string;
  version?: string;
}
export interface ClusterVersionSpecOverrides {
  group: string;
  kind: string;
  name: string;
  namespace: string;
  unmanaged: boolean;
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ConfigConsole extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ConfigConsoleProps): { [K in keyof ConfigConsoleProps]: ConfigConsoleProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'Console' };
  constructor(scope: Construct, id: string, props: ConfigConsoleProps);
}
export interface ConfigConsoleProps {
  metadata?: ObjectMeta;
  spec: ConfigConsoleSpec;
}
export interface ConfigConsoleSpec {
  authentication?: ConfigConsoleSpecAuthentication;
}
export interface ConfigConsoleSpecAuthentication {
  /** pattern `^$|^((https):\/\/?)[^\s()<>]+(?:\([\w\d]+\)|([^[:punct:]\s]|\/?))$` */
  logoutRedirect?: string;
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ConfigDNS extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ConfigDNSProps): { [K in keyof ConfigDNSProps]: ConfigDNSProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'DNS' };
  constructor(scope: Construct, id: string, props: ConfigDNSProps);
}
export interface ConfigDNSProps {
  metadata?: ObjectMeta;
  spec: ConfigDNSSpec;
}
export interface ConfigDNSSpec {
  baseDomain?: string;
  platform?: ConfigDNSSpecPlatform;
  privateZone?: ConfigDNSSpecPrivateZone;
  publicZone?: ConfigDNSSpecPrivateZone;
}
/** rule: `has(self.type) && self.type == 'AWS' ? has(self.aws) : !has(self.aws)` */
export interface ConfigDNSSpecPlatform {
  aws?: ConfigDNSSpecPlatformAws;
  /** rule: `self in ['','AWS']` */
  type: "" | "AWS" | "Azure" | "BareMetal" | "GCP" | "Libvirt" | "OpenStack" | "None" | "VSphere" | "oVirt" | "IBMCloud" | "KubeVirt" | "EquinixMetal" | "PowerVS" | "AlibabaCloud" | "Nutanix" | "External";
}
export interface ConfigDNSSpecPrivateZone {
  id?: string;
  tags?: { [k: string]: string };
}
export interface ConfigDNSSpecPlatformAws {
  /** rule: `matches(self, '^arn:(aws|aws-cn|aws-us-gov):iam::[0-9]{12}:role/.*$')` */
  privateZoneIAMRole?: string;
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class FeatureGate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: FeatureGateProps): { [K in keyof FeatureGateProps]: FeatureGateProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'FeatureGate' };
  constructor(scope: Construct, id: string, props: FeatureGateProps);
}
export interface FeatureGateProps {
  metadata?: ObjectMeta;
  spec: FeatureGateSpec;
}
/** rule: `has(oldSelf.featureSet) ? has(self.featureSet) : true` */
export interface FeatureGateSpec {
  customNoUpgrade?: FeatureGateSpecCustomNoUpgrade | null;
  /**
   * rule: `oldSelf == 'CustomNoUpgrade' ? self == 'CustomNoUpgrade' : true`
   * rule: `oldSelf == 'TechPreviewNoUpgrade' ? self == 'TechPreviewNoUpgrade' : true`
   * rule: `oldSelf == 'DevPreviewNoUpgrade' ? self == 'DevPreviewNoUpgrade' : true`
   * rule: `oldSelf == 'OKD' ? self != '' : true`
   */
  featureSet?: "CustomNoUpgrade" | "DevPreviewNoUpgrade" | "TechPreviewNoUpgrade" | "OKD" | "";
}
export interface FeatureGateSpecCustomNoUpgrade {
  /** each: pattern `^([A-Za-z0-9-]+\.)*[A-Za-z0-9-]+\.?$` */
  disabled?: readonly string[];
  /** each: pattern `^([A-Za-z0-9-]+\.)*[A-Za-z0-9-]+\.?$` */
  enabled?: readonly string[];
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class Image extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ImageProps): { [K in keyof ImageProps]: ImageProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'Image' };
  constructor(scope: Construct, id: string, props: ImageProps);
}
export interface ImageProps {
  metadata?: ObjectMeta;
  spec: ImageSpec;
}
export interface ImageSpec {
  additionalTrustedCA?: ImageSpecAdditionalTrustedCA;
  allowedRegistriesForImport?: readonly ImageSpecAllowedRegistriesForImport[];
  externalRegistryHostnames?: readonly string[];
  imageStreamImportMode?: "" | "Legacy" | "PreserveOriginal";
  registrySources?: ImageSpecRegistrySources;
}
export interface ImageSpecAdditionalTrustedCA {
  name: string;
}
export interface ImageSpecAllowedRegistriesForImport {
  domainName?: string;
  insecure?: boolean;
}
/** rule: `has(self.blockedRegistries) ? !has(self.allowedRegistries) : true` */
export interface ImageSpecRegistrySources {
  allowedRegistries?: readonly string[];
  blockedRegistries?: readonly string[];
  /**
   * at least 1 item
   * format hostname
   * no duplicates
   */
  containerRuntimeSearchRegistries?: readonly string[];
  insecureRegistries?: readonly string[];
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ImageContentPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ImageContentPolicyProps): { [K in keyof ImageContentPolicyProps]: ImageContentPolicyProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'ImageContentPolicy' };
  constructor(scope: Construct, id: string, props: ImageContentPolicyProps);
}
export interface ImageContentPolicyProps {
  metadata?: ObjectMeta;
  spec: ImageContentPolicySpec;
}
export interface ImageContentPolicySpec {
  /** one per `source` */
  repositoryDigestMirrors?: readonly ImageContentPolicySpecRepositoryDigestMirrors[];
}
export interface ImageContentPolicySpecRepositoryDigestMirrors {
  allowMirrorByTags?: boolean;
  /**
   * no duplicates
   * each: pattern `^(([a-zA-Z]|[a-zA-Z][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z]|[A-Za-z][A-Za-z0-9\-]*[A-Za-z0-9])(:[0-9]+)?(\/[^\/:\n]+)*(\/[^\/:\n]+((:[^\/:\n]+)|(@[^\n]+)))?$`
   */
  mirrors?: readonly string[];
  /** pattern `^(([a-zA-Z]|[a-zA-Z][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z]|[A-Za-z][A-Za-z0-9\-]*[A-Za-z0-9])(:[0-9]+)?(\/[^\/:\n]+)*(\/[^\/:\n]+((:[^\/:\n]+)|(@[^\n]+)))?$` */
  source: string;
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ImageDigestMirrorSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ImageDigestMirrorSetProps): { [K in keyof ImageDigestMirrorSetProps]: ImageDigestMirrorSetProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'ImageDigestMirrorSet' };
  constructor(scope: Construct, id: string, props: ImageDigestMirrorSetProps);
}
export interface ImageDigestMirrorSetProps {
  metadata?: ObjectMeta;
  spec: ImageDigestMirrorSetSpec;
}
export interface ImageDigestMirrorSetSpec {
  imageDigestMirrors?: readonly ImageDigestMirrorSetSpecImageDigestMirrors[];
}
export interface ImageDigestMirrorSetSpecImageDigestMirrors {
  mirrorSourcePolicy?: "NeverContactSource" | "AllowContactingSource";
  /**
   * no duplicates
   * each: pattern `^((?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))+)?(?::[0-9]+)?)(?:(?:/[a-z0-9]+(?:(?:(?:[._]|__|[-]*)[a-z0-9]+)+)?)+)?$`
   */
  mirrors?: readonly string[];
  /** pattern `^\*(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))+$|^((?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))+)?(?::[0-9]+)?)(?:(?:/[a-z0-9]+(?:(?:(?:[._]|__|[-]*)[a-z0-9]+)+)?)+)?$` */
  source: string;
}
/**
 * `config.openshift.io/v1`, namespaced
 * @see https://github.com/openshift/api
 */
export declare class ImagePolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ImagePolicyProps): { [K in keyof ImagePolicyProps]: ImagePolicyProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'ImagePolicy' };
  constructor(scope: Construct, id: string, props: ImagePolicyProps);
}
export interface ImagePolicyProps {
  metadata?: ObjectMeta;
  spec: ImagePolicySpec;
}
export interface ImagePolicySpec {
  policy: ImagePolicySpecPolicy;
  /**
   * at most 256 items
   * no duplicates
   * each: at most 512 characters
   * each: rule: `size(self.split('/')[0].split('.')) == 1 ? self.split('/')[0].split('.')[0].split(':')[0] == 'localhost' : true`
   * each: rule: `self.contains('*') ? self.matches('^\\*(?:\\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))+$') : true`
   */
  scopes: readonly string[];
}
export interface ImagePolicySpecPolicy {
  rootOfTrust: ImagePolicySpecPolicyRootOfTrust;
  signedIdentity?: ImagePolicySpecPolicySignedIdentity;
}
/**
 * rule: `has(self.policyType) && self.policyType == 'PKI' ? has(self.pki) : !has(self.pki)`
 * rule: `has(self.policyType) && self.policyType == 'PublicKey' ? has(self.publicKey) : !has(self.publicKey)`
 * rule: `has(self.policyType) && self.policyType == 'FulcioCAWithRekor' ? has(self.fulcioCAWithRekor) : !has(self.fulcioCAWithRekor)`
 */
export interface ImagePolicySpecPolicyRootOfTrust {
  fulcioCAWithRekor?: ImagePolicySpecPolicyRootOfTrustFulcioCAWithRekor;
  pki?: ImagePolicySpecPolicyRootOfTrustPki;
  policyType: "PublicKey" | "FulcioCAWithRekor" | "PKI";
  publicKey?: ImagePolicySpecPolicyRootOfTrustPublicKey;
}
/**
 * rule: `(has(self.matchPolicy) && self.matchPolicy == 'ExactRepository') ? has(self.exactRepository) : !has(self.exactRepository)`
 * rule: `(has(self.matchPolicy) && self.matchPolicy == 'RemapIdentity') ? has(self.remapIdentity) : !has(self.remapIdentity)`
 */
export interface ImagePolicySpecPolicySignedIdentity {
  exactRepository?: ImagePolicySpecPolicySignedIdentityExactRepository;
  matchPolicy: "MatchRepoDigestOrExact" | "MatchRepository" | "ExactRepository" | "RemapIdentity";
  remapIdentity?: ImagePolicySpecPolicySignedIdentityRemapIdentity;
}
export interface ImagePolicySpecPolicyRootOfTrustFulcioCAWithRekor {
  /**
   * at most 8192 characters
   * format byte
   * rule: `string(self).startsWith('-----BEGIN CERTIFICATE-----')`
   * rule: `string(self).endsWith('-----END CERTIFICATE-----\n') || string(self).endsWith('-----END CERTIFICATE-----')`
   */
  fulcioCAData: string;
  fulcioSubject: ImagePolicySpecPolicyRootOfTrustFulcioCAWithRekorFulcioSubject;
  /**
   * at most 8192 characters
   * format byte
   * rule: `string(self).startsWith('-----BEGIN PUBLIC KEY-----')`
   * rule: `string(self).endsWith('-----END PUBLIC KEY-----\n') || string(self).endsWith('-----END PUBLIC KEY-----')`
   */
  rekorKeyData: string;
}
export interface ImagePolicySpecPolicyRootOfTrustPki {
  /**
   * 72 … 8192 characters
   * format byte
   * rule: `string(self).startsWith('-----BEGIN CERTIFICATE-----')`
   * rule: `string(self).endsWith('-----END CERTIFICATE-----\n') || string(self).endsWith('-----END CERTIFICATE-----')`
   * rule: `string(self).findAll('-----BEGIN CERTIFICATE-----').size() == string(self).findAll('-----END CERTIFICATE-----').size()`
   */
  caIntermediatesData?: string;
  /**
   * 72 … 8192 characters
   * format byte
   * rule: `string(self).startsWith('-----BEGIN CERTIFICATE-----')`
   * rule: `string(self).endsWith('-----END CERTIFICATE-----\n') || string(self).endsWith('-----END CERTIFICATE-----')`
   * rule: `string(self).findAll('-----BEGIN CERTIFICATE-----').size() == string(self).findAll('-----END CERTIFICATE-----').size()`
   */
  caRootsData: string;
  pkiCertificateSubject: ImagePolicySpecPolicyRootOfTrustPkiPkiCertificateSubject;
}
export interface ImagePolicySpecPolicyRootOfTrustPublicKey {
  /**
   * 68 … 8192 characters
   * format byte
   * rule: `string(self).startsWith('-----BEGIN PUBLIC KEY-----')`
   * rule: `string(self).endsWith('-----END PUBLIC KEY-----\n') || string(self).endsWith('-----END PUBLIC KEY-----')`
   */
  keyData: string;
  /**
   * at most 8192 characters
   * format byte
   * rule: `string(self).startsWith('-----BEGIN PUBLIC KEY-----')`
   * rule: `string(self).endsWith('-----END PUBLIC KEY-----\n') || string(self).endsWith('-----END PUBLIC KEY-----')`
   */
  rekorKeyData?: string;
}
export interface ImagePolicySpecPolicySignedIdentityExactRepository {
  /**
   * at most 512 characters
   * rule: `self.matches('.*:([\\w][\\w.-]{0,127})$')? self.matches('^(localhost:[0-9]+)$'): true`
   */
  repository: string;
}
export interface ImagePolicySpecPolicySignedIdentityRemapIdentity {
  /**
   * at most 512 characters
   * rule: `self.matches('.*:([\\w][\\w.-]{0,127})$')? self.matches('^(localhost:[0-9]+)$'): true`
   */
  prefix: string;
  /**
   * at most 512 characters
   * rule: `self.matches('.*:([\\w][\\w.-]{0,127})$')? self.matches('^(localhost:[0-9]+)$'): true`
   */
  signedPrefix: string;
}
export interface ImagePolicySpecPolicyRootOfTrustFulcioCAWithRekorFulcioSubject {
  /**
   * at most 2048 characters
   * rule: `isURL(self)`
   */
  oidcIssuer: string;
  /**
   * at most 320 characters
   * rule: `self.matches('^\\S+@\\S+$')`
   */
  signedEmail: string;
}
/** rule: `has(self.email) || has(self.hostname)` */
export interface ImagePolicySpecPolicyRootOfTrustPkiPkiCertificateSubject {
  /**
   * at most 320 characters
   * rule: `self.matches('^\\S+@\\S+$')`
   */
  email?: string;
  /**
   * at most 253 characters
   * rule: `self.startsWith('*.') ? !format.dns1123Subdomain().validate(self.replace('*.', '', 1)).hasValue() : !format.dns1123Subdomain().validate(self).hasValue()`
   */
  hostname?: string;
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ImageTagMirrorSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ImageTagMirrorSetProps): { [K in keyof ImageTagMirrorSetProps]: ImageTagMirrorSetProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'ImageTagMirrorSet' };
  constructor(scope: Construct, id: string, props: ImageTagMirrorSetProps);
}
export interface ImageTagMirrorSetProps {
  metadata?: ObjectMeta;
  spec: ImageTagMirrorSetSpec;
}
export interface ImageTagMirrorSetSpec {
  imageTagMirrors?: readonly ImageTagMirrorSetSpecImageTagMirrors[];
}
export interface ImageTagMirrorSetSpecImageTagMirrors {
  mirrorSourcePolicy?: "NeverContactSource" | "AllowContactingSource";
  /**
   * no duplicates
   * each: pattern `^((?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))+)?(?::[0-9]+)?)(?:(?:/[a-z0-9]+(?:(?:(?:[._]|__|[-]*)[a-z0-9]+)+)?)+)?$`
   */
  mirrors?: readonly string[];
  /** pattern `^\*(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))+$|^((?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))+)?(?::[0-9]+)?)(?:(?:/[a-z0-9]+(?:(?:(?:[._]|__|[-]*)[a-z0-9]+)+)?)+)?$` */
  source: string;
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class Infrastructure extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: InfrastructureProps): { [K in keyof InfrastructureProps]: InfrastructureProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'Infrastructure' };
  constructor(scope: Construct, id: string, props: InfrastructureProps);
}
export interface InfrastructureProps {
  metadata?: ObjectMeta;
  spec: InfrastructureSpec;
}
export interface InfrastructureSpec {
  cloudConfig?: InfrastructureSpecCloudConfig;
  platformSpec?: InfrastructureSpecPlatformSpec;
}
export interface InfrastructureSpecCloudConfig {
  key?: string;
  name?: string;
}
/** rule: `!has(oldSelf.vsphere) && has(self.vsphere) ? size(self.vsphere.vcenters) < 2 : true` */
export interface InfrastructureSpecPlatformSpec {
  alibabaCloud?: Record<string, never>;
  aws?: InfrastructureSpecPlatformSpecAws;
  azure?: Record<string, never>;
  baremetal?: InfrastructureSpecPlatformSpecBaremetal;
  equinixMetal?: Record<string, never>;
  external?: InfrastructureSpecPlatformSpecExternal;
  gcp?: Record<string, never>;
  ibmcloud?: Record<string, never>;
  kubevirt?: Record<string, never>;
  nutanix?: InfrastructureSpecPlatformSpecNutanix;
  openstack?: InfrastructureSpecPlatformSpecBaremetal;
  ovirt?: Record<string, never>;
  powervs?: InfrastructureSpecPlatformSpecPowervs;
  type?: "" | "AWS" | "Azure" | "BareMetal" | "GCP" | "Libvirt" | "OpenStack" | "None" | "VSphere" | "oVirt" | "IBMCloud" | "KubeVirt" | "EquinixMetal" | "PowerVS" | "AlibabaCloud" | "Nutanix" | "External";
  vsphere?: InfrastructureSpecPlatformSpecVsphere;
}
export interface InfrastructureSpecPlatformSpecAws {
  serviceEndpoints?: readonly InfrastructureSpecPlatformSpecAwsServiceEndpoints[];
}
/**
 * rule: `!has(oldSelf.apiServerInternalIPs) || has(self.apiServerInternalIPs)`
 * rule: `!has(oldSelf.ingressIPs) || has(self.ingressIPs)`
 */
export interface InfrastructureSpecPlatformSpecBaremetal {
  /**
   * at most 2 items
   * rule: `size(self) == 2 && isIP(self[0]) && isIP(self[1]) ? ip(self[0]).family() != ip(self[1]).family() : true`
   * each: 1 … 39 characters
   * each: rule: `isIP(self)`
   */
  apiServerInternalIPs?: readonly string[];
  /**
   * at most 2 items
   * rule: `size(self) == 2 && isIP(self[0]) && isIP(self[1]) ? ip(self[0]).family() != ip(self[1]).family() : true`
   * each: 1 … 39 characters
   * each: rule: `isIP(self)`
   */
  ingressIPs?: readonly string[];
  /**
   * at most 32 items
   * rule: `self.all(x, self.exists_one(y, x == y))`
   * each: 1 … 43 characters
   * each: rule: `isCIDR(self)`
   */
  machineNetworks?: readonly string[];
}
export interface InfrastructureSpecPlatformSpecExternal {
  /**
   * rule: `oldSelf == 'Unknown' || self == oldSelf`
   * @default "Unknown"
   */
  platformName?: string;
}
export interface InfrastructureSpecPlatformSpecNutanix {
  /** one per `name` */
  failureDomains?: readonly InfrastructureSpecPlatformSpecNutanixFailureDomains[];
  prismCentral: InfrastructureSpecPlatformSpecNutanixPrismCentral;
  /** one per `name` */
  prismElements: readonly InfrastructureSpecPlatformSpecNutanixPrismElements[];
}
export interface InfrastructureSpecPlatformSpecPowervs {
  /** one per `name` */
  serviceEndpoints?: readonly InfrastructureSpecPlatformSpecPowervsServiceEndpoints[];
}
/**
 * rule: `!has(oldSelf.apiServerInternalIPs) || has(self.apiServerInternalIPs)`
 * rule: `!has(oldSelf.ingressIPs) || has(self.ingressIPs)`
 * rule: `!has(oldSelf.vcenters) && has(self.vcenters) ? size(self.vcenters) < 2 : true`
 */
export interface InfrastructureSpecPlatformSpecVsphere {
  /**
   * at most 2 items
   * rule: `size(self) == 2 && isIP(self[0]) && isIP(self[1]) ? ip(self[0]).family() != ip(self[1]).family() : true`
   * each: 1 … 39 characters
   * each: rule: `isIP(self)`
   */
  apiServerInternalIPs?: readonly string[];
  /** one per `name` */
  failureDomains?: readonly InfrastructureSpecPlatformSpecVsphereFailureDomains[];
  /**
   * at most 2 items
   * rule: `size(self) == 2 && isIP(self[0]) && isIP(self[1]) ? ip(self[0]).family() != ip(self[1]).family() : true`
   * each: 1 … 39 characters
   * each: rule: `isIP(self)`
   */
  ingressIPs?: readonly string[];
  /**
   * at most 32 items
   * rule: `self.all(x, self.exists_one(y, x == y))`
   * each: 1 … 43 characters
   * each: rule: `isCIDR(self)`
   */
  machineNetworks?: readonly string[];
  nodeNetworking?: InfrastructureSpecPlatformSpecVsphereNodeNetworking;
  /**
   * 0 … 3 items
   * rule: `size(self) != size(oldSelf) ? size(oldSelf) == 0 && size(self) < 2 : true`
   */
  vcenters?: readonly InfrastructureSpecPlatformSpecVsphereVcenters[];
}
export interface InfrastructureSpecPlatformSpecAwsServiceEndpoints {
  /** pattern `^[a-z0-9-]+$` */
  name?: string;
  /** pattern `^https://` */
  url?: string;
}
export interface InfrastructureSpecPlatformSpecNutanixFailureDomains {
  cluster: InfrastructureSpecPlatformSpecNutanixFailureDomainsCluster;
  /**
   * 1 … 64 characters
   * pattern `[a-z0-9]([-a-z0-9]*[a-z0-9])?`
   */
  name: string;
  /** exactly 1 item */
  subnets: readonly InfrastructureSpecPlatformSpecNutanixFailureDomainsCluster[];
}
export interface InfrastructureSpecPlatformSpecNutanixPrismCentral {
  /** at most 256 characters */
  address: string;
  /** 1 … 65535 */
  port: number;
}
export interface InfrastructureSpecPlatformSpecNutanixPrismElements {
  endpoint: InfrastructureSpecPlatformSpecNutanixPrismCentral;
  /** at most 256 characters */
  name: string;
}
export interface InfrastructureSpecPlatformSpecPowervsServiceEndpoints {
  name: "CIS" | "COS" | "COSConfig" | "DNSServices" | "GlobalCatalog" | "GlobalSearch" | "GlobalTagging" | "HyperProtect" | "IAM" | "KeyProtect" | "Power" | "ResourceController" | "ResourceManager" | "VPC";
  /**
   * pattern `^https://`
   * format uri
   */
  url: string;
}
/**
 * rule: `has(self.zoneAffinity) && self.zoneAffinity.type == 'HostGroup' ? has(self.regionAffinity) && self.regionAffinity.type == 'ComputeCluster' : true`
 * rule: `has(self.zoneAffinity) && self.zoneAffinity.type == 'ComputeCluster' ? has(self.regionAffinity) && self.regionAffinity.type == 'Datacenter' : true`
 */
export interface InfrastructureSpecPlatformSpecVsphereFailureDomains {
  /** 1 … 256 characters */
  name: string;
  /** 1 … 80 characters */
  region: string;
  regionAffinity?: InfrastructureSpecPlatformSpecVsphereFailureDomainsRegionAffinity;
  /** 1 … 255 characters */
  server: string;
  topology: InfrastructureSpecPlatformSpecVsphereFailureDomainsTopology;
  /** 1 … 80 characters */
  zone: string;
  zoneAffinity?: InfrastructureSpecPlatformSpecVsphereFailureDomainsZoneAffinity;
}
export interface InfrastructureSpecPlatformSpecVsphereNodeNetworking {
  external?: InfrastructureSpecPlatformSpecVsphereNodeNetworkingExternal;
  internal?: InfrastructureSpecPlatformSpecVsphereNodeNetworkingExternal;
}
export interface InfrastructureSpecPlatformSpecVsphereVcenters {
  /**
   * at least 1 item
   * no duplicates
   */
  datacenters: readonly string[];
  /** 1 … 32767 */
  port?: number;
  /** at most 255 characters */
  server: string;
}
/**
 * rule: `has(self.type) && self.type == 'UUID' ? has(self.uuid) : !has(self.uuid)`
 * rule: `has(self.type) && self.type == 'Name' ? has(self.name) : !has(self.name)`
 */
export interface InfrastructureSpecPlatformSpecNutanixFailureDomainsCluster {
  name?: string;
  type: "UUID" | "Name";
  uuid?: string;
}
export interface InfrastructureSpecPlatformSpecVsphereFailureDomainsRegionAffinity {
  type: "ComputeCluster" | "Datacenter";
}
export interface InfrastructureSpecPlatformSpecVsphereFailureDomainsTopology {
  /**
   * at most 2048 characters
   * pattern `^/.*?/host/.*?`
   */
  computeCluster: string;
  /** at most 80 characters */
  datacenter: string;
  /**
   * at most 2048 characters
   * pattern `^/.*?/datastore/.*?`
   */
  datastore: string;
  /**
   * at most 2048 characters
   * pattern `^/.*?/vm/.*?`
   */
  folder?: string;
  /** 1 … 10 items */
  networks: readonly string[];
  /**
   * at most 2048 characters
   * pattern `^/.*?/host/.*?/Resources.*`
   */
  resourcePool?: string;
  /**
   * 1 … 2048 characters
   * pattern `^/.*?/vm/.*?`
   */
  template?: string;
}
/** rule: `has(self.type) && self.type == 'HostGroup' ? has(self.hostGroup) : !has(self.hostGroup)` */
export interface InfrastructureSpecPlatformSpecVsphereFailureDomainsZoneAffinity {
  hostGroup?: InfrastructureSpecPlatformSpecVsphereFailureDomainsZoneAffinityHostGroup;
  type: "HostGroup" | "ComputeCluster";
}
export interface InfrastructureSpecPlatformSpecVsphereNodeNetworkingExternal {
  /** each: format cidr */
  excludeNetworkSubnetCidr?: readonly string[];
  network?: string;
  /**
   * no duplicates
   * each: format cidr
   */
  networkSubnetCidr?: readonly string[];
}
export interface InfrastructureSpecPlatformSpecVsphereFailureDomainsZoneAffinityHostGroup {
  /** 1 … 80 characters */
  hostGroup: string;
  /** 1 … 80 characters */
  vmGroup: string;
  /** 1 … 80 characters */
  vmHostRule: string;
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class Ingress extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IngressProps): { [K in keyof IngressProps]: IngressProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'Ingress' };
  constructor(scope: Construct, id: string, props: IngressProps);
}
export interface IngressProps {
  metadata?: ObjectMeta;
  spec: IngressSpec;
}
export interface IngressSpec {
  appsDomain?: string;
  /** one per `namespace`, `name` */
  componentRoutes?: readonly IngressSpecComponentRoutes[];
  /** rule: `self == oldSelf` */
  domain?: string;
  loadBalancer?: IngressSpecLoadBalancer;
  requiredHSTSPolicies?: readonly IngressSpecRequiredHSTSPolicies[];
}
export interface IngressSpecComponentRoutes {
  /** pattern `^([a-zA-Z0-9\p{S}\p{L}]((-?[a-zA-Z0-9\p{S}\p{L}]{0,62})?)|([a-zA-Z0-9\p{S}\p{L}](([a-zA-Z0-9-\p{S}\p{L}]{0,61}[a-zA-Z0-9\p{S}\p{L}])?)(\.)){1,}([a-zA-Z\p{L}]){2,63})$|^(([a-z0-9][-a-z0-9]{0,61}[a-z0-9]|[a-z0-9]{1,63})[\.]){0,}([a-z0-9][-a-z0-9]{0,61}[a-z0-9]|[a-z0-9]{1,63})$` */
  hostname: string;
  /** 1 … 256 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace: string;
  servingCertKeyPairSecret?: IngressSpecComponentRoutesServingCertKeyPairSecret;
}
export interface IngressSpecLoadBalancer {
  platform?: IngressSpecLoadBalancerPlatform;
}
export interface IngressSpecRequiredHSTSPolicies {
  /** at least 1 item */
  domainPatterns: readonly string[];
  includeSubDomainsPolicy?: "RequireIncludeSubDomains" | "RequireNoIncludeSubDomains" | "NoOpinion";
  maxAge?: IngressSpecRequiredHSTSPoliciesMaxAge;
  namespaceSelector?: LabelSelector;
  preloadPolicy?: "RequirePreload" | "RequireNoPreload" | "NoOpinion";
}
export interface IngressSpecComponentRoutesServingCertKeyPairSecret {
  name: string;
}
export interface IngressSpecLoadBalancerPlatform {
  aws?: IngressSpecLoadBalancerPlatformAws;
  type?: "" | "AWS" | "Azure" | "BareMetal" | "GCP" | "Libvirt" | "OpenStack" | "None" | "VSphere" | "oVirt" | "IBMCloud" | "KubeVirt" | "EquinixMetal" | "PowerVS" | "AlibabaCloud" | "Nutanix" | "External";
}
export interface IngressSpecRequiredHSTSPoliciesMaxAge {
  /** 0 … 2147483647 */
  largestMaxAge?: number;
  /** 0 … 2147483647 */
  smallestMaxAge?: number;
}
export interface IngressSpecLoadBalancerPlatformAws {
  type: "NLB" | "Classic";
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class InsightsDataGather extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: InsightsDataGatherProps): { [K in keyof InsightsDataGatherProps]: InsightsDataGatherProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'InsightsDataGather' };
  constructor(scope: Construct, id: string, props: InsightsDataGatherProps);
}
export interface InsightsDataGatherProps {
  metadata?: ObjectMeta;
  spec: InsightsDataGatherSpec;
}
export interface InsightsDataGatherSpec {
  gatherConfig: InsightsDataGatherSpecGatherConfig;
}
export interface InsightsDataGatherSpecGatherConfig {
  /**
   * 1 … 2 items
   * rule: `self.all(x, self.exists_one(y, x == y))`
   */
  dataPolicy?: readonly ("ObfuscateNetworking" | "WorkloadNames")[];
  gatherers: InsightsDataGatherSpecGatherConfigGatherers;
  storage?: InsightsDataGatherSpecGatherConfigStorage;
}
/** rule: `has(self.mode) && self.mode == 'Custom' ? has(self.custom) : !has(self.custom)` */
export interface InsightsDataGatherSpecGatherConfigGatherers {
  custom?: InsightsDataGatherSpecGatherConfigGatherersCustom;
  mode: "All" | "None" | "Custom";
}
/** rule: `has(self.type) && self.type == 'PersistentVolume' ? has(self.persistentVolume) : !has(self.persistentVolume)` */
export interface InsightsDataGatherSpecGatherConfigStorage {
  persistentVolume?: InsightsDataGatherSpecGatherConfigStoragePersistentVolume;
  type: "PersistentVolume" | "Ephemeral";
}
export interface InsightsDataGatherSpecGatherConfigGatherersCustom {
  /**
   * 1 … 100 items
   * one per `name`
   */
  configs: readonly InsightsDataGatherSpecGatherConfigGatherersCustomConfigs[];
}
export interface InsightsDataGatherSpecGatherConfigStoragePersistentVolume {
  claim: InsightsDataGatherSpecGatherConfigStoragePersistentVolumeClaim;
  /**
   * 1 … 1024 characters
   * rule: `!self.contains(':')`
   */
  mountPath?: string;
}
export interface InsightsDataGatherSpecGatherConfigGatherersCustomConfigs {
  /**
   * 1 … 256 characters
   * rule: `self.matches("^[a-z]+[_a-z]*[a-z]([/a-z][_a-z]*)?[a-z]$")`
   */
  name: string;
  state: "Enabled" | "Disabled";
}
export interface InsightsDataGatherSpecGatherConfigStoragePersistentVolumeClaim {
  /**
   * 1 … 253 characters
   * rule: `!format.dns1123Subdomain().validate(self).hasValue()`
   */
  name: string;
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ConfigNetwork extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ConfigNetworkProps): { [K in keyof ConfigNetworkProps]: ConfigNetworkProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'Network' };
  constructor(scope: Construct, id: string, props: ConfigNetworkProps);
}
export interface ConfigNetworkProps {
  metadata?: ObjectMeta;
  spec: ConfigNetworkSpec;
  status?: ConfigNetworkStatus;
}
export interface ConfigNetworkSpec {
  clusterNetwork?: readonly ConfigNetworkSpecClusterNetwork[];
  externalIP?: ConfigNetworkSpecExternalIP;
  networkDiagnostics?: ConfigNetworkSpecNetworkDiagnostics;
  networkType?: string;
  serviceNetwork?: readonly string[];
  /** pattern `^([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])-([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$` */
  serviceNodePortRange?: string;
}
export interface ConfigNetworkStatus {
  clusterNetwork?: readonly ConfigNetworkSpecClusterNetwork[];
  clusterNetworkMTU?: number;
  /** one per `type` */
  conditions?: readonly ConfigNetworkStatusConditions[];
  migration?: ConfigNetworkStatusMigration;
  networkType?: string;
  serviceNetwork?: readonly string[];
}
export interface ConfigNetworkSpecClusterNetwork {
  cidr?: string;
  /** at least 0 */
  hostPrefix?: number;
}
export interface ConfigNetworkSpecExternalIP {
  autoAssignCIDRs?: readonly string[];
  policy?: ConfigNetworkSpecExternalIPPolicy;
}
export interface ConfigNetworkSpecNetworkDiagnostics {
  mode?: "" | "All" | "Disabled";
  sourcePlacement?: ConfigNetworkSpecNetworkDiagnosticsSourcePlacement;
  targetPlacement?: ConfigNetworkSpecNetworkDiagnosticsSourcePlacement;
}
export interface ConfigNetworkStatusConditions {
  /** format date-time */
  lastTransitionTime: string;
  /** at most 32768 characters */
  message: string;
  /** at least 0 */
  observedGeneration?: number;
  /**
   * 1 … 1024 characters
   * pattern `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`
   */
  reason: string;
  status: "True" | "False" | "Unknown";
  /**
   * at most 316 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  type: string;
}
export interface ConfigNetworkStatusMigration {
  mtu?: ConfigNetworkStatusMigrationMtu;
  networkType?: string;
}
export interface ConfigNetworkSpecExternalIPPolicy {
  allowedCIDRs?: readonly string[];
  rejectedCIDRs?: readonly string[];
}
export interface ConfigNetworkSpecNetworkDiagnosticsSourcePlacement {
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly ConfigNetworkSpecNetworkDiagnosticsSourcePlacementTolerations[];
}
export interface ConfigNetworkStatusMigrationMtu {
  machine?: ConfigNetworkStatusMigrationMtuMachine;
  network?: ConfigNetworkStatusMigrationMtuMachine;
}
export interface ConfigNetworkSpecNetworkDiagnosticsSourcePlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ConfigNetworkStatusMigrationMtuMachine {
  /** at least 0 */
  from?: number;
  /** at least 0 */
  to?: number;
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class Node extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NodeProps): { [K in keyof NodeProps]: NodeProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'Node' };
  constructor(scope: Construct, id: string, props: NodeProps);
}
export interface NodeProps {
  metadata?: ObjectMeta;
  spec: NodeSpec;
}
export interface NodeSpec {
  cgroupMode?: "v2" | "";
  workerLatencyProfile?: "Default" | "MediumUpdateAverageReaction" | "LowUpdateSlowReaction";
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class OAuth extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: OAuthProps): { [K in keyof OAuthProps]: OAuthProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'OAuth' };
  constructor(scope: Construct, id: string, props: OAuthProps);
}
export interface OAuthProps {
  metadata?: ObjectMeta;
  spec: OAuthSpec;
}
export interface OAuthSpec {
  identityProviders?: readonly OAuthSpecIdentityProviders[];
  templates?: OAuthSpecTemplates;
  tokenConfig?: OAuthSpecTokenConfig;
}
export interface OAuthSpecIdentityProviders {
  basicAuth?: OAuthSpecIdentityProvidersBasicAuth;
  github?: OAuthSpecIdentityProvidersGithub;
  gitlab?: OAuthSpecIdentityProvidersGitlab;
  google?: OAuthSpecIdentityProvidersGoogle;
  htpasswd?: OAuthSpecIdentityProvidersHtpasswd;
  keystone?: OAuthSpecIdentityProvidersKeystone;
  ldap?: OAuthSpecIdentityProvidersLdap;
  mappingMethod?: string;
  name?: string;
  openID?: OAuthSpecIdentityProvidersOpenID;
  requestHeader?: OAuthSpecIdentityProvidersRequestHeader;
  type?: string;
}
export interface OAuthSpecTemplates {
  error?: OAuthSpecTemplatesError;
  login?: OAuthSpecTemplatesError;
  providerSelection?: OAuthSpecTemplatesError;
}
export interface OAuthSpecTokenConfig {
  accessTokenInactivityTimeout?: string;
  accessTokenInactivityTimeoutSeconds?: number;
  accessTokenMaxAgeSeconds?: number;
}
export interface OAuthSpecIdentityProvidersBasicAuth {
  ca?: OAuthSpecTemplatesError;
  tlsClientCert?: OAuthSpecTemplatesError;
  tlsClientKey?: OAuthSpecTemplatesError;
  url?: string;
}
export interface OAuthSpecIdentityProvidersGithub {
  ca?: OAuthSpecTemplatesError;
  clientID?: string;
  clientSecret?: OAuthSpecTemplatesError;
  hostname?: string;
  organizations?: readonly string[];
  teams?: readonly string[];
}
export interface OAuthSpecIdentityProvidersGitlab {
  ca?: OAuthSpecTemplatesError;
  clientID?: string;
  clientSecret?: OAuthSpecTemplatesError;
  url?: string;
}
export interface OAuthSpecIdentityProvidersGoogle {
  clientID?: string;
  clientSecret?: OAuthSpecTemplatesError;
  hostedDomain?: string;
}
export interface OAuthSpecIdentityProvidersHtpasswd {
  fileData?: OAuthSpecTemplatesError;
}
export interface OAuthSpecIdentityProvidersKeystone {
  ca?: OAuthSpecTemplatesError;
  domainName?: string;
  tlsClientCert?: OAuthSpecTemplatesError;
  tlsClientKey?: OAuthSpecTemplatesError;
  url?: string;
}
export interface OAuthSpecIdentityProvidersLdap {
  attributes?: OAuthSpecIdentityProvidersLdapAttributes;
  bindDN?: string;
  bindPassword?: OAuthSpecTemplatesError;
  ca?: OAuthSpecTemplatesError;
  insecure?: boolean;
  url?: string;
}
export interface OAuthSpecIdentityProvidersOpenID {
  ca?: OAuthSpecTemplatesError;
  claims?: OAuthSpecIdentityProvidersOpenIDClaims;
  clientID?: string;
  clientSecret?: OAuthSpecTemplatesError;
  extraAuthorizeParameters?: { [k: string]: string };
  extraScopes?: readonly string[];
  issuer?: string;
}
export interface OAuthSpecIdentityProvidersRequestHeader {
  ca?: OAuthSpecTemplatesError;
  challengeURL?: string;
  clientCommonNames?: readonly string[];
  emailHeaders?: readonly string[];
  headers?: readonly string[];
  loginURL?: string;
  nameHeaders?: readonly string[];
  preferredUsernameHeaders?: readonly string[];
}
export interface OAuthSpecTemplatesError {
  name: string;
}
export interface OAuthSpecIdentityProvidersLdapAttributes {
  email?: readonly string[];
  id?: readonly string[];
  name?: readonly string[];
  preferredUsername?: readonly string[];
}
export interface OAuthSpecIdentityProvidersOpenIDClaims {
  email?: readonly string[];
  /** each: at least 1 character */
  groups?: readonly string[];
  name?: readonly string[];
  preferredUsername?: readonly string[];
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class OperatorHub extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OperatorHubProps): { [K in keyof OperatorHubProps]: OperatorHubProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'OperatorHub' };
  constructor(scope: Construct, id: string, props?: OperatorHubProps);
}
export interface OperatorHubProps {
  metadata?: ObjectMeta;
  spec?: OperatorHubSpec;
}
export interface OperatorHubSpec {
  disableAllDefaultSources?: boolean;
  sources?: readonly OperatorHubSpecSources[];
}
export interface OperatorHubSpecSources {
  disabled?: boolean;
  /** 1 … 253 characters */
  name?: string;
}
/**
 * `config.openshift.io/v1alpha1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class PKI extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PKIProps): { [K in keyof PKIProps]: PKIProps[K] } & { apiVersion: 'config.openshift.io/v1alpha1'; kind: 'PKI' };
  constructor(scope: Construct, id: string, props: PKIProps);
}
export interface PKIProps {
  metadata?: ObjectMeta;
  spec: PKISpec;
}
export interface PKISpec {
  certificateManagement: PKISpecCertificateManagement;
}
/** rule: `self.mode == 'Custom' ? has(self.custom) : !has(self.custom)` */
export interface PKISpecCertificateManagement {
  custom?: PKISpecCertificateManagementCustom;
  mode: "Unmanaged" | "Default" | "Custom";
}
/** at least 1 field */
export interface PKISpecCertificateManagementCustom {
  clientCertificates?: PKISpecCertificateManagementCustomClientCertificates;
  defaults: PKISpecCertificateManagementCustomDefaults;
  servingCertificates?: PKISpecCertificateManagementCustomClientCertificates;
  signerCertificates?: PKISpecCertificateManagementCustomClientCertificates;
}
/** at least 1 field */
export interface PKISpecCertificateManagementCustomClientCertificates {
  key?: PKISpecCertificateManagementCustomClientCertificatesKey;
}
export interface PKISpecCertificateManagementCustomDefaults {
  key: PKISpecCertificateManagementCustomClientCertificatesKey;
}
/**
 * rule: `has(self.algorithm) && self.algorithm == 'RSA' ? has(self.rsa) : !has(self.rsa)`
 * rule: `has(self.algorithm) && self.algorithm == 'ECDSA' ? has(self.ecdsa) : !has(self.ecdsa)`
 */
export interface PKISpecCertificateManagementCustomClientCertificatesKey {
  algorithm: "RSA" | "ECDSA";
  ecdsa?: PKISpecCertificateManagementCustomClientCertificatesKeyEcdsa;
  rsa?: PKISpecCertificateManagementCustomClientCertificatesKeyRsa;
}
export interface PKISpecCertificateManagementCustomClientCertificatesKeyEcdsa {
  curve: "P256" | "P384" | "P521";
}
export interface PKISpecCertificateManagementCustomClientCertificatesKeyRsa {
  /**
   * 2048 … 8192
   * a multiple of 1024
   */
  keySize: number;
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class Project extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ProjectProps): { [K in keyof ProjectProps]: ProjectProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'Project' };
  constructor(scope: Construct, id: string, props: ProjectProps);
}
export interface ProjectProps {
  metadata?: ObjectMeta;
  spec: ProjectSpec;
}
export interface ProjectSpec {
  projectRequestMessage?: string;
  projectRequestTemplate?: ProjectSpecProjectRequestTemplate;
}
export interface ProjectSpecProjectRequestTemplate {
  name?: string;
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class Proxy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ProxyProps): { [K in keyof ProxyProps]: ProxyProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'Proxy' };
  constructor(scope: Construct, id: string, props: ProxyProps);
}
export interface ProxyProps {
  metadata?: ObjectMeta;
  spec: ProxySpec;
}
export interface ProxySpec {
  httpProxy?: string;
  httpsProxy?: string;
  noProxy?: string;
  readinessEndpoints?: readonly string[];
  trustedCA?: ProxySpecTrustedCA;
}
export interface ProxySpecTrustedCA {
  name: string;
}
/**
 * `config.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class Scheduler extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: SchedulerProps): { [K in keyof SchedulerProps]: SchedulerProps[K] } & { apiVersion: 'config.openshift.io/v1'; kind: 'Scheduler' };
  constructor(scope: Construct, id: string, props: SchedulerProps);
}
export interface SchedulerProps {
  metadata?: ObjectMeta;
  spec: SchedulerSpec;
}
export interface SchedulerSpec {
  defaultNodeSelector?: string;
  mastersSchedulable?: boolean;
  policy?: SchedulerSpecPolicy;
  profile?: "" | "LowNodeUtilization" | "HighNodeUtilization" | "NoScoring";
}
export interface SchedulerSpecPolicy {
  name: string;
}
/**
 * `console.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ConsoleCLIDownload extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ConsoleCLIDownloadProps): { [K in keyof ConsoleCLIDownloadProps]: ConsoleCLIDownloadProps[K] } & { apiVersion: 'console.openshift.io/v1'; kind: 'ConsoleCLIDownload' };
  constructor(scope: Construct, id: string, props: ConsoleCLIDownloadProps);
}
export interface ConsoleCLIDownloadProps {
  metadata?: ObjectMeta;
  spec: ConsoleCLIDownloadSpec;
}
export interface ConsoleCLIDownloadSpec {
  description: string;
  displayName: string;
  links: readonly ConsoleCLIDownloadSpecLinks[];
}
export interface ConsoleCLIDownloadSpecLinks {
  /** pattern `^https://` */
  href: string;
  text?: string;
}
/**
 * `console.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ConsoleExternalLogLink extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ConsoleExternalLogLinkProps): { [K in keyof ConsoleExternalLogLinkProps]: ConsoleExternalLogLinkProps[K] } & { apiVersion: 'console.openshift.io/v1'; kind: 'ConsoleExternalLogLink' };
  constructor(scope: Construct, id: string, props: ConsoleExternalLogLinkProps);
}
export interface ConsoleExternalLogLinkProps {
  metadata?: ObjectMeta;
  spec: ConsoleExternalLogLinkSpec;
}
export interface ConsoleExternalLogLinkSpec {
  /** pattern `^https://` */
  hrefTemplate: string;
  namespaceFilter?: string;
  text: string;
}
/**
 * `console.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ConsoleLink extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ConsoleLinkProps): { [K in keyof ConsoleLinkProps]: ConsoleLinkProps[K] } & { apiVersion: 'console.openshift.io/v1'; kind: 'ConsoleLink' };
  constructor(scope: Construct, id: string, props: ConsoleLinkProps);
}
export interface ConsoleLinkProps {
  metadata?: ObjectMeta;
  spec: ConsoleLinkSpec;
}
export interface ConsoleLinkSpec {
  applicationMenu?: ConsoleLinkSpecApplicationMenu;
  /** pattern `^(https://|mailto:)` */
  href: string;
  /** pattern `^(ApplicationMenu|HelpMenu|UserMenu|NamespaceDashboard)$` */
  location: string;
  namespaceDashboard?: ConsoleLinkSpecNamespaceDashboard;
  text: string;
}
export interface ConsoleLinkSpecApplicationMenu {
  imageURL?: string;
  section: string;
}
export interface ConsoleLinkSpecNamespaceDashboard {
  namespaceSelector?: LabelSelector;
  namespaces?: readonly string[];
}
/**
 * `console.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ConsoleNotification extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ConsoleNotificationProps): { [K in keyof ConsoleNotificationProps]: ConsoleNotificationProps[K] } & { apiVersion: 'console.openshift.io/v1'; kind: 'ConsoleNotification' };
  constructor(scope: Construct, id: string, props: ConsoleNotificationProps);
}
export interface ConsoleNotificationProps {
  metadata?: ObjectMeta;
  spec: ConsoleNotificationSpec;
}
export interface ConsoleNotificationSpec {
  backgroundColor?: string;
  color?: string;
  link?: ConsoleNotificationSpecLink;
  /** pattern `^(BannerTop|BannerBottom|BannerTopBottom)$` */
  location?: string;
  text: string;
}
export interface ConsoleNotificationSpecLink {
  /** pattern `^(https://|mailto:)` */
  href: string;
  text: string;
}
/**
 * `console.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ConsolePlugin extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ConsolePluginProps): { [K in keyof ConsolePluginProps]: ConsolePluginProps[K] } & { apiVersion: 'console.openshift.io/v1'; kind: 'ConsolePlugin' };
  constructor(scope: Construct, id: string, props: ConsolePluginProps);
}
export interface ConsolePluginProps {
  metadata?: ObjectMeta;
  spec: ConsolePluginSpec;
}
export interface ConsolePluginSpec {
  backend: ConsolePluginSpecBackend;
  /**
   * at most 5 items
   * one per `directive`
   * rule: `self.map(x, x.values.map(y, y.size()).sum()).sum() < 8192`
   */
  contentSecurityPolicy?: readonly ConsolePluginSpecContentSecurityPolicy[];
  /** 1 … 128 characters */
  displayName: string;
  i18n?: ConsolePluginSpecI18N;
  proxy?: readonly ConsolePluginSpecProxy[];
}
export interface ConsolePluginSpecBackend {
  service?: ConsolePluginSpecBackendService;
  type: "Service";
}
export interface ConsolePluginSpecContentSecurityPolicy {
  directive: "DefaultSrc" | "ScriptSrc" | "StyleSrc" | "ImgSrc" | "FontSrc" | "ConnectSrc";
  /**
   * 1 … 16 items
   * rule: `self.all(x, self.exists_one(y, x == y))`
   * each: 1 … 1024 characters
   * each: rule: `!self.contains("'")`
   * each: rule: `!self.matches('\\s')`
   * each: rule: `!self.contains(',')`
   * each: rule: `!self.contains(';')`
   * each: rule: `self != '*'`
   */
  values: readonly string[];
}
export interface ConsolePluginSpecI18N {
  loadType: "Preload" | "Lazy" | "";
}
export interface ConsolePluginSpecProxy {
  /**
   * 1 … 128 characters
   * pattern `^[A-Za-z0-9-_]+$`
   */
  alias: string;
  /** @default "None" */
  authorization?: "UserToken" | "None";
  /** pattern `^-----BEGIN CERTIFICATE-----([\s\S]*)-----END CERTIFICATE-----\s?$` */
  caCertificate?: string;
  endpoint: ConsolePluginSpecProxyEndpoint;
}
export interface ConsolePluginSpecBackendService {
  /**
   * 1 … 256 characters
   * pattern `^[a-zA-Z0-9.\-_~!$&'()*+,;=:@\/]*$`
   * @default "/"
   */
  basePath?: string;
  /** 1 … 128 characters */
  name: string;
  /** 1 … 128 characters */
  namespace: string;
  /** 1 … 65535 */
  port: number;
}
export interface ConsolePluginSpecProxyEndpoint {
  service?: ConsolePluginSpecProxyEndpointService;
  type: "Service";
}
export interface ConsolePluginSpecProxyEndpointService {
  /** 1 … 128 characters */
  name: string;
  /** 1 … 128 characters */
  namespace: string;
  /** 1 … 65535 */
  port: number;
}
/**
 * `console.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ConsoleQuickStart extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ConsoleQuickStartProps): { [K in keyof ConsoleQuickStartProps]: ConsoleQuickStartProps[K] } & { apiVersion: 'console.openshift.io/v1'; kind: 'ConsoleQuickStart' };
  constructor(scope: Construct, id: string, props: ConsoleQuickStartProps);
}
export interface ConsoleQuickStartProps {
  metadata?: ObjectMeta;
  spec: ConsoleQuickStartSpec;
}
export interface ConsoleQuickStartSpec {
  accessReviewResources?: readonly ResourceAttributes[];
  conclusion?: string;
  /** 1 … 256 characters */
  description: string;
  /** at least 1 character */
  displayName: string;
  /** at least 1 */
  durationMinutes: number;
  icon?: string;
  /** at least 1 character */
  introduction: string;
  nextQuickStart?: readonly string[];
  prerequisites?: readonly string[];
  tags?: readonly string[];
  /** at least 1 item */
  tasks: readonly ConsoleQuickStartSpecTasks[];
}
export interface ConsoleQuickStartSpecTasks {
  /** at least 1 character */
  description: string;
  review?: ConsoleQuickStartSpecTasksReview;
  summary?: ConsoleQuickStartSpecTasksSummary;
  /** at least 1 character */
  title: string;
}
export interface ConsoleQuickStartSpecTasksReview {
  /** at least 1 character */
  failedTaskHelp: string;
  /** at least 1 character */
  instructions: string;
}
export interface ConsoleQuickStartSpecTasksSummary {
  /** 1 … 128 characters */
  failed: string;
  /** at least 1 character */
  success: string;
}
/**
 * `console.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ConsoleSample extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ConsoleSampleProps): { [K in keyof ConsoleSampleProps]: ConsoleSampleProps[K] } & { apiVersion: 'console.openshift.io/v1'; kind: 'ConsoleSample' };
  constructor(scope: Construct, id: string, props: ConsoleSampleProps);
}
export interface ConsoleSampleProps {
  metadata?: ObjectMeta;
  spec: ConsoleSampleSpec;
}
export interface ConsoleSampleSpec {
  /** at most 100 characters */
  abstract: string;
  /** at most 4096 characters */
  description: string;
  /**
   * at most 14000 characters
   * pattern `^data:([a-z/\.+0-9]*;(([-a-zA-Z0-9=])*;)?)?base64,`
   */
  icon?: string;
  /** at most 50 characters */
  provider?: string;
  source: ConsoleSampleSpecSource;
  /**
   * at most 10 items
   * no duplicates
   */
  tags?: readonly string[];
  /** 1 … 50 characters */
  title: string;
  /** at most 20 characters */
  type?: string;
}
/**
 * rule: `self.type == 'GitImport' ? has(self.gitImport) : !has(self.gitImport)`
 * rule: `self.type == 'ContainerImport' ? has(self.containerImport) : !has(self.containerImport)`
 */
export interface ConsoleSampleSpecSource {
  containerImport?: ConsoleSampleSpecSourceContainerImport;
  gitImport?: ConsoleSampleSpecSourceGitImport;
  type: "GitImport" | "ContainerImport";
}
export interface ConsoleSampleSpecSourceContainerImport {
  /** 1 … 256 characters */
  image: string;
  /** @default {"targetPort":8080} */
  service?: ConsoleSampleSpecSourceContainerImportService;
}
export interface ConsoleSampleSpecSourceGitImport {
  repository: ConsoleSampleSpecSourceGitImportRepository;
  /** @default {"targetPort":8080} */
  service?: ConsoleSampleSpecSourceContainerImportService;
}
export interface ConsoleSampleSpecSourceContainerImportService {
  /**
   * 1 … 65535
   * @default 8080
   */
  targetPort?: number;
}
export interface ConsoleSampleSpecSourceGitImportRepository {
  /**
   * at most 256 characters
   * pattern `^/`
   */
  contextDir?: string;
  /** at most 256 characters */
  revision?: string;
  /**
   * 1 … 256 characters
   * pattern `^https:\/\/(github.com|gitlab.com|bitbucket.org)\/[a-zA-Z0-9-]+\/[a-zA-Z0-9-]+(.git)?$`
   */
  url: string;
}
/**
 * `console.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ConsoleYAMLSample extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ConsoleYAMLSampleProps): { [K in keyof ConsoleYAMLSampleProps]: ConsoleYAMLSampleProps[K] } & { apiVersion: 'console.openshift.io/v1'; kind: 'ConsoleYAMLSample' };
  constructor(scope: Construct, id: string, props: ConsoleYAMLSampleProps);
}
export interface ConsoleYAMLSampleProps {
  metadata?: ObjectMeta;
  spec: ConsoleYAMLSampleSpec;
}
export interface ConsoleYAMLSampleSpec {
  /** pattern `^(.|\s)*\S(.|\s)*$` */
  description: string;
  snippet?: boolean;
  targetResource: ConsoleYAMLSampleSpecTargetResource;
  /** pattern `^(.|\s)*\S(.|\s)*$` */
  title: string;
  /** pattern `^(.|\s)*\S(.|\s)*$` */
  yaml: string;
}
export interface ConsoleYAMLSampleSpecTargetResource {
  apiVersion?: string;
  kind?: string;
}
/**
 * `controlplane.operator.openshift.io/v1alpha1`, namespaced
 * @see https://github.com/openshift/api
 */
export declare class PodNetworkConnectivityCheck extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PodNetworkConnectivityCheckProps): { [K in keyof PodNetworkConnectivityCheckProps]: PodNetworkConnectivityCheckProps[K] } & { apiVersion: 'controlplane.operator.openshift.io/v1alpha1'; kind: 'PodNetworkConnectivityCheck' };
  constructor(scope: Construct, id: string, props: PodNetworkConnectivityCheckProps);
}
export interface PodNetworkConnectivityCheckProps {
  metadata?: ObjectMeta;
  spec: PodNetworkConnectivityCheckSpec;
}
export interface PodNetworkConnectivityCheckSpec {
  /** pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$` */
  sourcePod: string;
  /** pattern `^\S+:\d*$` */
  targetEndpoint: string;
  tlsClientCert?: PodNetworkConnectivityCheckSpecTlsClientCert;
}
export interface PodNetworkConnectivityCheckSpecTlsClientCert {
  name: string;
}
/**
 * `etcd.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class PacemakerCluster extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PacemakerClusterProps): { [K in keyof PacemakerClusterProps]: PacemakerClusterProps[K] } & { apiVersion: 'etcd.openshift.io/v1'; kind: 'PacemakerCluster' };
  constructor(scope: Construct, id: string, props?: PacemakerClusterProps);
}
/**
 * rule: `self.metadata.name == 'cluster'`
 * rule: `!has(oldSelf.status) || has(self.status)`
 */
export interface PacemakerClusterProps {
  metadata?: ObjectMeta;
}
/**
 * `helm.openshift.io/v1beta1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class HelmChartRepository extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: HelmChartRepositoryProps): { [K in keyof HelmChartRepositoryProps]: HelmChartRepositoryProps[K] } & { apiVersion: 'helm.openshift.io/v1beta1'; kind: 'HelmChartRepository' };
  constructor(scope: Construct, id: string, props: HelmChartRepositoryProps);
}
export interface HelmChartRepositoryProps {
  metadata?: ObjectMeta;
  spec: HelmChartRepositorySpec;
}
export interface HelmChartRepositorySpec {
  connectionConfig?: HelmChartRepositorySpecConnectionConfig;
  /** 1 … 2048 characters */
  description?: string;
  disabled?: boolean;
  /** 1 … 100 characters */
  name?: string;
}
export interface HelmChartRepositorySpecConnectionConfig {
  ca?: HelmChartRepositorySpecConnectionConfigCa;
  tlsClientConfig?: HelmChartRepositorySpecConnectionConfigCa;
  /**
   * at most 2048 characters
   * pattern `^https?:\/\/`
   */
  url?: string;
}
export interface HelmChartRepositorySpecConnectionConfigCa {
  name: string;
}
/**
 * `helm.openshift.io/v1beta1`, namespaced
 * @see https://github.com/openshift/api
 */
export declare class ProjectHelmChartRepository extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ProjectHelmChartRepositoryProps): { [K in keyof ProjectHelmChartRepositoryProps]: ProjectHelmChartRepositoryProps[K] } & { apiVersion: 'helm.openshift.io/v1beta1'; kind: 'ProjectHelmChartRepository' };
  constructor(scope: Construct, id: string, props: ProjectHelmChartRepositoryProps);
}
export interface ProjectHelmChartRepositoryProps {
  metadata?: ObjectMeta;
  spec: ProjectHelmChartRepositorySpec;
}
export interface ProjectHelmChartRepositorySpec {
  connectionConfig?: ProjectHelmChartRepositorySpecConnectionConfig;
  /** 1 … 2048 characters */
  description?: string;
  disabled?: boolean;
  /** 1 … 100 characters */
  name?: string;
}
export interface ProjectHelmChartRepositorySpecConnectionConfig {
  basicAuthConfig?: ProjectHelmChartRepositorySpecConnectionConfigBasicAuthConfig;
  ca?: ProjectHelmChartRepositorySpecConnectionConfigBasicAuthConfig;
  tlsClientConfig?: ProjectHelmChartRepositorySpecConnectionConfigBasicAuthConfig;
  /**
   * at most 2048 characters
   * pattern `^https?:\/\/`
   */
  url?: string;
}
export interface ProjectHelmChartRepositorySpecConnectionConfigBasicAuthConfig {
  name: string;
}
/**
 * `imageregistry.operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ImageregistryConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ImageregistryConfigProps): { [K in keyof ImageregistryConfigProps]: ImageregistryConfigProps[K] } & { apiVersion: 'imageregistry.operator.openshift.io/v1'; kind: 'Config' };
  constructor(scope: Construct, id: string, props: ImageregistryConfigProps);
}
export interface ImageregistryConfigProps {
  metadata?: ObjectMeta;
  spec: ImageregistryConfigSpec;
}
export interface ImageregistryConfigSpec {
  affinity?: ImageregistryConfigSpecAffinity;
  defaultRoute?: boolean;
  disableRedirect?: boolean;
  httpSecret?: string;
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  logging?: number;
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  proxy?: ImageregistryConfigSpecProxy;
  readOnly?: boolean;
  replicas: number;
  requests?: ImageregistryConfigSpecRequests;
  resources?: ResourceRequirements;
  /** pattern `^(RollingUpdate|Recreate)$` */
  rolloutStrategy?: string;
  routes?: readonly ImageregistryConfigSpecRoutes[];
  storage?: ImageregistryConfigSpecStorage;
  tolerations?: readonly ImageregistryConfigSpecTolerations[];
  topologySpreadConstraints?: readonly ImageregistryConfigSpecTopologySpreadConstraints[];
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
export interface ImageregistryConfigSpecAffinity {
  nodeAffinity?: ImageregistryConfigSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface ImageregistryConfigSpecProxy {
  http?: string;
  https?: string;
  noProxy?: string;
}
export interface ImageregistryConfigSpecRequests {
  read?: ImageregistryConfigSpecRequestsRead;
  write?: ImageregistryConfigSpecRequestsRead;
}
export interface ImageregistryConfigSpecRoutes {
  hostname?: string;
  name: string;
  /** → Secret */
  secretName?: string;
}
export interface ImageregistryConfigSpecStorage {
  azure?: ImageregistryConfigSpecStorageAzure;
  emptyDir?: Record<string, never>;
  gcs?: ImageregistryConfigSpecStorageGcs;
  ibmcos?: ImageregistryConfigSpecStorageIbmcos;
  /** pattern `^(Managed|Unmanaged)$` */
  managementState?: string;
  oss?: ImageregistryConfigSpecStorageOss;
  pvc?: ImageregistryConfigSpecStoragePvc;
  s3?: ImageregistryConfigSpecStorageS3;
  swift?: ImageregistryConfigSpecStorageSwift;
}
export interface ImageregistryConfigSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ImageregistryConfigSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface ImageregistryConfigSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ImageregistryConfigSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ImageregistryConfigSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface ImageregistryConfigSpecRequestsRead {
  maxInQueue?: number;
  maxRunning?: number;
  /** format duration */
  maxWaitInQueue?: string;
}
export interface ImageregistryConfigSpecStorageAzure {
  accountName?: string;
  cloudName?: string;
  /**
   * 3 … 63 characters
   * pattern `^[0-9a-z]+(-[0-9a-z]+)*$`
   */
  container?: string;
  /** @default {"type":"External"} */
  networkAccess?: ImageregistryConfigSpecStorageAzureNetworkAccess;
}
export interface ImageregistryConfigSpecStorageGcs {
  bucket?: string;
  keyID?: string;
  projectID?: string;
  region?: string;
}
export interface ImageregistryConfigSpecStorageIbmcos {
  bucket?: string;
  location?: string;
  resourceGroupName?: string;
  /** pattern `^crn:.+:.+:.+:cloud-object-storage:.+:.+:.+:resource-key:.+$` */
  resourceKeyCRN?: string;
  /** pattern `^crn:.+:.+:.+:cloud-object-storage:.+:.+:.+::$` */
  serviceInstanceCRN?: string;
}
export interface ImageregistryConfigSpecStorageOss {
  /**
   * 3 … 63 characters
   * pattern `^[0-9a-z]+(-[0-9a-z]+)*$`
   */
  bucket?: string;
  encryption?: ImageregistryConfigSpecStorageOssEncryption;
  /** @default "Internal" */
  endpointAccessibility?: "Internal" | "Public" | "";
  region?: string;
}
export interface ImageregistryConfigSpecStoragePvc {
  claim?: string;
}
export interface ImageregistryConfigSpecStorageS3 {
  bucket?: string;
  /** 5 … 5120 */
  chunkSizeMiB?: number;
  cloudFront?: ImageregistryConfigSpecStorageS3CloudFront;
  encrypt?: boolean;
  keyID?: string;
  region?: string;
  regionEndpoint?: string;
  trustedCA?: ImageregistryConfigSpecStorageS3TrustedCA;
  virtualHostedStyle?: boolean;
}
export interface ImageregistryConfigSpecStorageSwift {
  authURL?: string;
  authVersion?: string;
  container?: string;
  domain?: string;
  domainID?: string;
  regionName?: string;
  tenant?: string;
  tenantID?: string;
}
export interface ImageregistryConfigSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ImageregistryConfigSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface ImageregistryConfigSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ImageregistryConfigSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
/** rule: `has(self.type) && self.type == 'Internal' ? true : !has(self.internal)` */
export interface ImageregistryConfigSpecStorageAzureNetworkAccess {
  internal?: ImageregistryConfigSpecStorageAzureNetworkAccessInternal;
  /** @default "External" */
  type?: "Internal" | "External";
}
export interface ImageregistryConfigSpecStorageOssEncryption {
  kms?: ImageregistryConfigSpecStorageOssEncryptionKms;
  /** @default "AES256" */
  method?: "KMS" | "AES256";
}
export interface ImageregistryConfigSpecStorageS3CloudFront {
  baseURL: string;
  /** format duration */
  duration?: string;
  keypairID: string;
  privateKey: ImageregistryConfigSpecStorageS3CloudFrontPrivateKey;
}
export interface ImageregistryConfigSpecStorageS3TrustedCA {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
}
export interface ImageregistryConfigSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ImageregistryConfigSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface ImageregistryConfigSpecStorageAzureNetworkAccessInternal {
  /**
   * 1 … 90 characters
   * pattern `^[0-9A-Za-z_.-](?:[0-9A-Za-z_.-]*[0-9A-Za-z_-])?$`
   */
  networkResourceGroupName?: string;
  /**
   * 2 … 64 characters
   * pattern `^[0-9A-Za-z][0-9A-Za-z_.-]*[0-9A-Za-z_]$`
   */
  privateEndpointName?: string;
  /**
   * 1 … 80 characters
   * pattern `^[0-9A-Za-z](?:[0-9A-Za-z_.-]*[0-9A-Za-z_])?$`
   */
  subnetName?: string;
  /**
   * 2 … 64 characters
   * pattern `^[0-9A-Za-z][0-9A-Za-z_.-]*[0-9A-Za-z_]$`
   */
  vnetName?: string;
}
export interface ImageregistryConfigSpecStorageOssEncryptionKms {
  /** at least 1 character */
  keyID: string;
}
export interface ImageregistryConfigSpecStorageS3CloudFrontPrivateKey {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface ImageregistryConfigSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `imageregistry.operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ImagePruner extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ImagePrunerProps): { [K in keyof ImagePrunerProps]: ImagePrunerProps[K] } & { apiVersion: 'imageregistry.operator.openshift.io/v1'; kind: 'ImagePruner' };
  constructor(scope: Construct, id: string, props: ImagePrunerProps);
}
export interface ImagePrunerProps {
  metadata?: ObjectMeta;
  spec: ImagePrunerSpec;
}
export interface ImagePrunerSpec {
  affinity?: ImagePrunerSpecAffinity;
  failedJobsHistoryLimit?: number;
  ignoreInvalidImageReferences?: boolean;
  keepTagRevisions?: number;
  keepYoungerThan?: number;
  /** format duration */
  keepYoungerThanDuration?: string;
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  resources?: ResourceRequirements;
  schedule?: string;
  successfulJobsHistoryLimit?: number;
  suspend?: boolean;
  tolerations?: readonly ImagePrunerSpecTolerations[];
}
export interface ImagePrunerSpecAffinity {
  nodeAffinity?: ImagePrunerSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface ImagePrunerSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ImagePrunerSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ImagePrunerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ImagePrunerSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface ImagePrunerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ImagePrunerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface ImagePrunerSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ImagePrunerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface ImagePrunerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ImagePrunerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface ImagePrunerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `ingress.operator.openshift.io/v1`, namespaced
 * @see https://github.com/openshift/api
 */
export declare class DNSRecord extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DNSRecordProps): { [K in keyof DNSRecordProps]: DNSRecordProps[K] } & { apiVersion: 'ingress.operator.openshift.io/v1'; kind: 'DNSRecord' };
  constructor(scope: Construct, id: string, props?: DNSRecordProps);
}
export interface DNSRecordProps {
  metadata?: ObjectMeta;
  spec?: DNSRecordSpec;
}
export interface DNSRecordSpec {
  /** @default "Managed" */
  dnsManagementPolicy?: "Managed" | "Unmanaged";
  /** at least 1 character */
  dnsName: string;
  /** at least 0 */
  recordTTL: number;
  recordType: "CNAME" | "A";
  /** at least 1 item */
  targets: readonly string[];
}
/**
 * `insights.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class DataGather extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: DataGatherProps): { [K in keyof DataGatherProps]: DataGatherProps[K] } & { apiVersion: 'insights.openshift.io/v1'; kind: 'DataGather' };
  constructor(scope: Construct, id: string, props: DataGatherProps);
}
export interface DataGatherProps {
  metadata?: ObjectMeta;
  spec: DataGatherSpec;
}
export interface DataGatherSpec {
  /**
   * 1 … 2 items
   * rule: `self.all(x, self.exists_one(y, x == y))`
   */
  dataPolicy?: readonly ("ObfuscateNetworking" | "WorkloadNames")[];
  gatherers: DataGatherSpecGatherers;
  storage?: DataGatherSpecStorage;
}
/** rule: `has(self.mode) && self.mode == 'Custom' ? has(self.custom) : !has(self.custom)` */
export interface DataGatherSpecGatherers {
  custom?: DataGatherSpecGatherersCustom;
  mode: "All" | "Custom";
}
/** rule: `has(self.type) && self.type == 'PersistentVolume' ? has(self.persistentVolume) : !has(self.persistentVolume)` */
export interface DataGatherSpecStorage {
  persistentVolume?: DataGatherSpecStoragePersistentVolume;
  type: "PersistentVolume" | "Ephemeral";
}
export interface DataGatherSpecGatherersCustom {
  /**
   * 1 … 100 items
   * one per `name`
   */
  configs: readonly DataGatherSpecGatherersCustomConfigs[];
}
export interface DataGatherSpecStoragePersistentVolume {
  claim: DataGatherSpecStoragePersistentVolumeClaim;
  /**
   * 1 … 1024 characters
   * rule: `!self.contains(':')`
   */
  mountPath?: string;
}
export interface DataGatherSpecGatherersCustomConfigs {
  /**
   * 1 … 256 characters
   * rule: `self.matches("^[a-z]+[_a-z]*[a-z]([/a-z][_a-z]*)?[a-z]$")`
   */
  name: string;
  state: "Enabled" | "Disabled";
}
export interface DataGatherSpecStoragePersistentVolumeClaim {
  /**
   * 1 … 253 characters
   * rule: `!format.dns1123Subdomain().validate(self).hasValue()`
   */
  name: string;
}
/**
 * `machine.openshift.io/v1`, namespaced
 * @see https://github.com/openshift/api
 */
export declare class ControlPlaneMachineSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ControlPlaneMachineSetProps): { [K in keyof ControlPlaneMachineSetProps]: ControlPlaneMachineSetProps[K] } & { apiVersion: 'machine.openshift.io/v1'; kind: 'ControlPlaneMachineSet' };
  constructor(scope: Construct, id: string, props?: ControlPlaneMachineSetProps);
}
export interface ControlPlaneMachineSetProps {
  metadata?: ObjectMeta;
  spec?: ControlPlaneMachineSetSpec;
}
export interface ControlPlaneMachineSetSpec {
  /**
   * 1 … 245 characters
   * rule: `!format.dns1123Subdomain().validate(self).hasValue()`
   */
  machineNamePrefix?: string;
  /**
   * rule: `self == oldSelf`
   * @default 3
   */
  replicas?: 3 | 5;
  selector: LabelSelector;
  /**
   * rule: `oldSelf != 'Active' || self == oldSelf`
   * @default "Inactive"
   */
  state?: "Active" | "Inactive";
  /** @default {"type":"RollingUpdate"} */
  strategy?: ControlPlaneMachineSetSpecStrategy;
  template: ControlPlaneMachineSetSpecTemplate;
}
export interface ControlPlaneMachineSetSpecStrategy {
  /** @default "RollingUpdate" */
  type?: "RollingUpdate" | "OnDelete";
}
export interface ControlPlaneMachineSetSpecTemplate {
  machineType: "machines_v1beta1_machine_openshift_io";
  machines_v1beta1_machine_openshift_io?: ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIo;
}
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIo {
  failureDomains?: ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomains;
  metadata: ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoMetadata;
  spec: ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoSpec;
}
/**
 * rule: `has(self.platform) && self.platform == 'AWS' ? has(self.aws) : !has(self.aws)`
 * rule: `has(self.platform) && self.platform == 'Azure' ? has(self.azure) : !has(self.azure)`
 * rule: `has(self.platform) && self.platform == 'GCP' ? has(self.gcp) : !has(self.gcp)`
 * rule: `has(self.platform) && self.platform == 'OpenStack' ? has(self.openstack) : !has(self.openstack)`
 * rule: `has(self.platform) && self.platform == 'VSphere' ? has(self.vsphere) : !has(self.vsphere)`
 * rule: `has(self.platform) && self.platform == 'Nutanix' ? has(self.nutanix) : !has(self.nutanix)`
 */
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomains {
  aws?: readonly ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsAws[];
  azure?: readonly ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsAzure[];
  gcp?: readonly ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsGcp[];
  /** one per `name` */
  nutanix?: readonly ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsNutanix[];
  openstack?: readonly ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsOpenstack[];
  platform: "" | "AWS" | "Azure" | "BareMetal" | "GCP" | "Libvirt" | "OpenStack" | "None" | "VSphere" | "oVirt" | "IBMCloud" | "KubeVirt" | "EquinixMetal" | "PowerVS" | "AlibabaCloud" | "Nutanix" | "External";
  /** one per `name` */
  vsphere?: readonly ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsVsphere[];
}
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoMetadata {
  annotations?: { [k: string]: string };
  /**
   * rule: `'machine.openshift.io/cluster-api-machine-role' in self && self['machine.openshift.io/cluster-api-machine-role'] == 'master'`
   * rule: `'machine.openshift.io/cluster-api-machine-type' in self && self['machine.openshift.io/cluster-api-machine-type'] == 'master'`
   * rule: `'machine.openshift.io/cluster-api-cluster' in self`
   */
  labels: { [k: string]: string };
}
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoSpec {
  lifecycleHooks?: ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoSpecLifecycleHooks;
  metadata?: ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoSpecMetadata;
  providerID?: string;
  providerSpec?: ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoSpecProviderSpec;
  taints?: readonly ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoSpecTaints[];
}
/** at least 1 field */
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsAws {
  placement?: ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsAwsPlacement;
  subnet?: ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsAwsSubnet;
}
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsAzure {
  /**
   * at most 80 characters
   * pattern `^[a-zA-Z0-9](?:[a-zA-Z0-9._-]*[a-zA-Z0-9_])?$`
   */
  subnet?: string;
  zone: string;
}
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsGcp {
  zone: string;
}
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsNutanix {
  /**
   * 1 … 64 characters
   * pattern `[a-z0-9]([-a-z0-9]*[a-z0-9])?`
   */
  name: string;
}
/**
 * at least 1 field
 * rule: `!has(self.availabilityZone) || !has(self.rootVolume) || has(self.rootVolume.availabilityZone)`
 */
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsOpenstack {
  /**
   * 1 … 63 characters
   * pattern `^[^: ]*$`
   */
  availabilityZone?: string;
  rootVolume?: ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsOpenstackRootVolume;
}
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsVsphere {
  name: string;
}
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoSpecLifecycleHooks {
  /** one per `name` */
  preDrain?: readonly ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoSpecLifecycleHooksPreDrain[];
  /** one per `name` */
  preTerminate?: readonly ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoSpecLifecycleHooksPreDrain[];
}
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoSpecMetadata {
  annotations?: { [k: string]: string };
  generateName?: string;
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
  /** one per `uid` */
  ownerReferences?: readonly OwnerReference[];
}
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoSpecProviderSpec {
  value?: Record<string, unknown>;
}
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoSpecTaints {
  effect: string;
  key: string;
  /** format date-time */
  timeAdded?: string;
  value?: string;
}
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsAwsPlacement {
  availabilityZone: string;
}
/**
 * rule: `has(self.type) && self.type == 'ID' ? has(self.id) : !has(self.id)`
 * rule: `has(self.type) && self.type == 'ARN' ? has(self.arn) : !has(self.arn)`
 * rule: `has(self.type) && self.type == 'Filters' ? has(self.filters) : !has(self.filters)`
 */
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsAwsSubnet {
  arn?: string;
  filters?: readonly ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsAwsSubnetFilters[];
  id?: string;
  type: "ID" | "ARN" | "Filters";
}
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsOpenstackRootVolume {
  /**
   * 1 … 63 characters
   * pattern `^[^ ]*$`
   */
  availabilityZone?: string;
  /** 1 … 255 characters */
  volumeType: string;
}
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoSpecLifecycleHooksPreDrain {
  /**
   * 3 … 256 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  name: string;
  /** 3 … 512 characters */
  owner: string;
}
export interface ControlPlaneMachineSetSpecTemplateMachinesV1Beta1MachineOpenshiftIoFailureDomainsAwsSubnetFilters {
  name: string;
  values?: readonly string[];
}
/**
 * `machine.openshift.io/v1beta1`, namespaced
 * @see https://github.com/openshift/api
 */
export declare class Machine extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MachineProps): { [K in keyof MachineProps]: MachineProps[K] } & { apiVersion: 'machine.openshift.io/v1beta1'; kind: 'Machine' };
  constructor(scope: Construct, id: string, props?: MachineProps);
}
export interface MachineProps {
  metadata?: ObjectMeta;
  spec?: MachineSpec;
}
export interface MachineSpec {
  lifecycleHooks?: MachineSpecLifecycleHooks;
  metadata?: MachineSpecMetadata;
  providerID?: string;
  providerSpec?: MachineSpecProviderSpec;
  taints?: readonly MachineSpecTaints[];
}
export interface MachineSpecLifecycleHooks {
  /** one per `name` */
  preDrain?: readonly MachineSpecLifecycleHooksPreDrain[];
  /** one per `name` */
  preTerminate?: readonly MachineSpecLifecycleHooksPreDrain[];
}
export interface MachineSpecMetadata {
  annotations?: { [k: string]: string };
  generateName?: string;
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
  /** one per `uid` */
  ownerReferences?: readonly OwnerReference[];
}
export interface MachineSpecProviderSpec {
  value?: Record<string, unknown>;
}
export interface MachineSpecTaints {
  effect: string;
  key: string;
  /** format date-time */
  timeAdded?: string;
  value?: string;
}
export interface MachineSpecLifecycleHooksPreDrain {
  /**
   * 3 … 256 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  name: string;
  /** 3 … 512 characters */
  owner: string;
}
/**
 * `machine.openshift.io/v1beta1`, namespaced
 * @see https://github.com/openshift/api
 */
export declare class MachineHealthCheck extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MachineHealthCheckProps): { [K in keyof MachineHealthCheckProps]: MachineHealthCheckProps[K] } & { apiVersion: 'machine.openshift.io/v1beta1'; kind: 'MachineHealthCheck' };
  constructor(scope: Construct, id: string, props?: MachineHealthCheckProps);
}
export interface MachineHealthCheckProps {
  metadata?: ObjectMeta;
  spec?: MachineHealthCheckSpec;
}
export interface MachineHealthCheckSpec {
  /**
   * pattern `^((100|[0-9]{1,2})%|[0-9]+)$`
   * @default "100%"
   */
  maxUnhealthy?: number | string;
  /**
   * pattern `^0|([0-9]+(\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$`
   * @default "10m"
   */
  nodeStartupTimeout?: string;
  remediationTemplate?: ObjectReference;
  selector?: LabelSelector;
  /** at least 1 item */
  unhealthyConditions?: readonly MachineHealthCheckSpecUnhealthyConditions[];
}
export interface MachineHealthCheckSpecUnhealthyConditions {
  /** at least 1 character */
  status?: string;
  /** pattern `^([0-9]+(\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$` */
  timeout?: string;
  /** at least 1 character */
  type?: string;
}
/**
 * `machine.openshift.io/v1beta1`, namespaced
 * @see https://github.com/openshift/api
 */
export declare class MachineSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MachineSetProps): { [K in keyof MachineSetProps]: MachineSetProps[K] } & { apiVersion: 'machine.openshift.io/v1beta1'; kind: 'MachineSet' };
  constructor(scope: Construct, id: string, props?: MachineSetProps);
}
export interface MachineSetProps {
  metadata?: ObjectMeta;
  spec?: MachineSetSpec;
}
export interface MachineSetSpec {
  deletePolicy?: "Random" | "Newest" | "Oldest";
  minReadySeconds?: number;
  /** @default 1 */
  replicas?: number;
  selector?: LabelSelector;
  template?: MachineSetSpecTemplate;
}
export interface MachineSetSpecTemplate {
  metadata?: MachineSetSpecTemplateMetadata;
  spec?: MachineSetSpecTemplateSpec;
}
export interface MachineSetSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  generateName?: string;
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
  /** one per `uid` */
  ownerReferences?: readonly OwnerReference[];
}
export interface MachineSetSpecTemplateSpec {
  lifecycleHooks?: MachineSetSpecTemplateSpecLifecycleHooks;
  metadata?: MachineSetSpecTemplateMetadata;
  providerID?: string;
  providerSpec?: MachineSetSpecTemplateSpecProviderSpec;
  taints?: readonly MachineSetSpecTemplateSpecTaints[];
}
export interface MachineSetSpecTemplateSpecLifecycleHooks {
  /** one per `name` */
  preDrain?: readonly MachineSetSpecTemplateSpecLifecycleHooksPreDrain[];
  /** one per `name` */
  preTerminate?: readonly MachineSetSpecTemplateSpecLifecycleHooksPreDrain[];
}
export interface MachineSetSpecTemplateSpecProviderSpec {
  value?: Record<string, unknown>;
}
export interface MachineSetSpecTemplateSpecTaints {
  effect: string;
  key: string;
  /** format date-time */
  timeAdded?: string;
  value?: string;
}
export interface MachineSetSpecTemplateSpecLifecycleHooksPreDrain {
  /**
   * 3 … 256 characters
   * pattern `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
   */
  name: string;
  /** 3 … 512 characters */
  owner: string;
}
/**
 * `machineconfiguration.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ContainerRuntimeConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ContainerRuntimeConfigProps): { [K in keyof ContainerRuntimeConfigProps]: ContainerRuntimeConfigProps[K] } & { apiVersion: 'machineconfiguration.openshift.io/v1'; kind: 'ContainerRuntimeConfig' };
  constructor(scope: Construct, id: string, props: ContainerRuntimeConfigProps);
}
export interface ContainerRuntimeConfigProps {
  metadata?: ObjectMeta;
  spec: ContainerRuntimeConfigSpec;
}
export interface ContainerRuntimeConfigSpec {
  containerRuntimeConfig: ContainerRuntimeConfigSpecContainerRuntimeConfig;
  machineConfigPoolSelector?: LabelSelector;
}
export interface ContainerRuntimeConfigSpecContainerRuntimeConfig {
  defaultRuntime?: "crun" | "runc";
  logLevel?: string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  logSizeMax?: number | string;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  overlaySize?: number | string;
  pidsLimit?: number;
}
/**
 * `machineconfiguration.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ControllerConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ControllerConfigProps): { [K in keyof ControllerConfigProps]: ControllerConfigProps[K] } & { apiVersion: 'machineconfiguration.openshift.io/v1'; kind: 'ControllerConfig' };
  constructor(scope: Construct, id: string, props: ControllerConfigProps);
}
export interface ControllerConfigProps {
  metadata?: ObjectMeta;
  spec: ControllerConfigSpec;
}
export interface ControllerConfigSpec {
  /** format byte */
  additionalTrustBundle: string | null;
  baseOSContainerImage: string;
  baseOSExtensionsContainerImage?: string;
  /** format byte */
  cloudProviderCAData: string | null;
  cloudProviderConfig: string;
  clusterDNSIP: string;
  dns: ControllerConfigSpecDns | null;
  etcdDiscoveryDomain?: string;
  imageRegistryBundleData?: readonly ControllerConfigSpecImageRegistryBundleData[];
  imageRegistryBundleUserData?: readonly ControllerConfigSpecImageRegistryBundleData[];
  images: { [k: string]: string };
  infra: ControllerConfigSpecInfra | null;
  /** format byte */
  internalRegistryPullSecret?: string | null;
  ipFamilies: string;
  /** format byte */
  kubeAPIServerServingCAData: string;
  network: ControllerConfigSpecNetwork | null;
  networkType?: string;
  osImageURL?: string;
  platform?: string;
  proxy: ControllerConfigSpecProxy | null;
  pullSecret?: ObjectReference;
  releaseImage: string;
  /** format byte */
  rootCAData: string;
}
export interface ControllerConfigSpecDns {
  apiVersion: string;
  kind: string;
  metadata?: unknown;
  spec: ControllerConfigSpecDnsSpec;
  status?: Record<string, never>;
  [k: string]: unknown;
}
export interface ControllerConfigSpecImageRegistryBundleData {
  /** format byte */
  data: string;
  file: string;
}
export interface ControllerConfigSpecInfra {
  apiVersion: string;
  kind: string;
  metadata?: unknown;
  spec: ControllerConfigSpecInfraSpec;
  status?: ControllerConfigSpecInfraStatus;
  [k: string]: unknown;
}
export interface ControllerConfigSpecNetwork {
  mtuMigration: ControllerConfigSpecNetworkMtuMigration | null;
}
export interface ControllerConfigSpecProxy {
  httpProxy?: string;
  httpsProxy?: string;
  noProxy?: string;
}
export interface ControllerConfigSpecDnsSpec {
  baseDomain?: string;
  platform?: ControllerConfigSpecDnsSpecPlatform;
  privateZone?: ControllerConfigSpecDnsSpecPrivateZone;
  publicZone?: ControllerConfigSpecDnsSpecPrivateZone;
}
export interface ControllerConfigSpecInfraSpec {
  cloudConfig?: ControllerConfigSpecInfraSpecCloudConfig;
  platformSpec?: ControllerConfigSpecInfraSpecPlatformSpec;
}
export interface ControllerConfigSpecInfraStatus {
  apiServerInternalURI?: string;
  apiServerURL?: string;
  /** @default "HighlyAvailable" */
  controlPlaneTopology?: "HighlyAvailable" | "HighlyAvailableArbiter" | "SingleReplica" | "DualReplica" | "External";
  /** @default "None" */
  cpuPartitioning?: "None" | "AllNodes";
  etcdDiscoveryDomain?: string;
  infrastructureName?: string;
  /** @default "HighlyAvailable" */
  infrastructureTopology?: "HighlyAvailable" | "SingleReplica";
  platform?: "" | "AWS" | "Azure" | "BareMetal" | "GCP" | "Libvirt" | "OpenStack" | "None" | "VSphere" | "oVirt" | "IBMCloud" | "KubeVirt" | "EquinixMetal" | "PowerVS" | "AlibabaCloud" | "Nutanix" | "External";
  platformStatus?: ControllerConfigSpecInfraStatusPlatformStatus;
}
export interface ControllerConfigSpecNetworkMtuMigration {
  machine?: ControllerConfigSpecNetworkMtuMigrationMachine;
  network?: ControllerConfigSpecNetworkMtuMigrationMachine;
}
/** rule: `has(self.type) && self.type == 'AWS' ? has(self.aws) : !has(self.aws)` */
export interface ControllerConfigSpecDnsSpecPlatform {
  aws?: ControllerConfigSpecDnsSpecPlatformAws;
  /** rule: `self in ['','AWS']` */
  type: "" | "AWS" | "Azure" | "BareMetal" | "GCP" | "Libvirt" | "OpenStack" | "None" | "VSphere" | "oVirt" | "IBMCloud" | "KubeVirt" | "EquinixMetal" | "PowerVS" | "AlibabaCloud" | "Nutanix" | "External";
}
export interface ControllerConfigSpecDnsSpecPrivateZone {
  id?: string;
  tags?: { [k: string]: string };
}
export interface ControllerConfigSpecInfraSpecCloudConfig {
  key?: string;
  name?: string;
}
/** rule: `!has(oldSelf.vsphere) && has(self.vsphere) ? size(self.vsphere.vcenters) < 2 : true` */
export interface ControllerConfigSpecInfraSpecPlatformSpec {
  alibabaCloud?: Record<string, never>;
  aws?: ControllerConfigSpecInfraSpecPlatformSpecAws;
  azure?: Record<string, never>;
  baremetal?: ControllerConfigSpecInfraSpecPlatformSpecBaremetal;
  equinixMetal?: Record<string, never>;
  external?: ControllerConfigSpecInfraSpecPlatformSpecExternal;
  gcp?: Record<string, never>;
  ibmcloud?: Record<string, never>;
  kubevirt?: Record<string, never>;
  nutanix?: ControllerConfigSpecInfraSpecPlatformSpecNutanix;
  openstack?: ControllerConfigSpecInfraSpecPlatformSpecBaremetal;
  ovirt?: Record<string, never>;
  powervs?: ControllerConfigSpecInfraSpecPlatformSpecPowervs;
  type?: "" | "AWS" | "Azure" | "BareMetal" | "GCP" | "Libvirt" | "OpenStack" | "None" | "VSphere" | "oVirt" | "IBMCloud" | "KubeVirt" | "EquinixMetal" | "PowerVS" | "AlibabaCloud" | "Nutanix" | "External";
  vsphere?: ControllerConfigSpecInfraSpecPlatformSpecVsphere;
}
export interface ControllerConfigSpecInfraStatusPlatformStatus {
  alibabaCloud?: ControllerConfigSpecInfraStatusPlatformStatusAlibabaCloud;
  aws?: ControllerConfigSpecInfraStatusPlatformStatusAws;
  azure?: ControllerConfigSpecInfraStatusPlatformStatusAzure;
  baremetal?: ControllerConfigSpecInfraStatusPlatformStatusBaremetal;
  equinixMetal?: ControllerConfigSpecInfraStatusPlatformStatusEquinixMetal;
  external?: ControllerConfigSpecInfraStatusPlatformStatusExternal;
  gcp?: ControllerConfigSpecInfraStatusPlatformStatusGcp;
  ibmcloud?: ControllerConfigSpecInfraStatusPlatformStatusIbmcloud;
  kubevirt?: ControllerConfigSpecInfraStatusPlatformStatusEquinixMetal;
  nutanix?: ControllerConfigSpecInfraStatusPlatformStatusNutanix;
  openstack?: ControllerConfigSpecInfraStatusPlatformStatusOpenstack;
  ovirt?: ControllerConfigSpecInfraStatusPlatformStatusOvirt;
  powervs?: ControllerConfigSpecInfraStatusPlatformStatusPowervs;
  type?: "" | "AWS" | "Azure" | "BareMetal" | "GCP" | "Libvirt" | "OpenStack" | "None" | "VSphere" | "oVirt" | "IBMCloud" | "KubeVirt" | "EquinixMetal" | "PowerVS" | "AlibabaCloud" | "Nutanix" | "External";
  vsphere?: ControllerConfigSpecInfraStatusPlatformStatusBaremetal;
}
export interface ControllerConfigSpecNetworkMtuMigrationMachine {
  /** at least 0 */
  from?: number;
  /** at least 0 */
  to?: number;
}
export interface ControllerConfigSpecDnsSpecPlatformAws {
  /** rule: `matches(self, '^arn:(aws|aws-cn|aws-us-gov):iam::[0-9]{12}:role/.*$')` */
  privateZoneIAMRole?: string;
}
export interface ControllerConfigSpecInfraSpecPlatformSpecAws {
  serviceEndpoints?: readonly ControllerConfigSpecInfraSpecPlatformSpecAwsServiceEndpoints[];
}
/**
 * rule: `!has(oldSelf.apiServerInternalIPs) || has(self.apiServerInternalIPs)`
 * rule: `!has(oldSelf.ingressIPs) || has(self.ingressIPs)`
 */
export interface ControllerConfigSpecInfraSpecPlatformSpecBaremetal {
  /**
   * at most 2 items
   * rule: `size(self) == 2 && isIP(self[0]) && isIP(self[1]) ? ip(self[0]).family() != ip(self[1]).family() : true`
   * each: 1 … 39 characters
   * each: rule: `isIP(self)`
   */
  apiServerInternalIPs?: readonly string[];
  /**
   * at most 2 items
   * rule: `size(self) == 2 && isIP(self[0]) && isIP(self[1]) ? ip(self[0]).family() != ip(self[1]).family() : true`
   * each: 1 … 39 characters
   * each: rule: `isIP(self)`
   */
  ingressIPs?: readonly string[];
  /**
   * at most 32 items
   * rule: `self.all(x, self.exists_one(y, x == y))`
   * each: 1 … 43 characters
   * each: rule: `isCIDR(self)`
   */
  machineNetworks?: readonly string[];
}
export interface ControllerConfigSpecInfraSpecPlatformSpecExternal {
  /**
   * rule: `oldSelf == 'Unknown' || self == oldSelf`
   * @default "Unknown"
   */
  platformName?: string;
}
export interface ControllerConfigSpecInfraSpecPlatformSpecNutanix {
  /** one per `name` */
  failureDomains?: readonly ControllerConfigSpecInfraSpecPlatformSpecNutanixFailureDomains[];
  prismCentral: ControllerConfigSpecInfraSpecPlatformSpecNutanixPrismCentral;
  /** one per `name` */
  prismElements: readonly ControllerConfigSpecInfraSpecPlatformSpecNutanixPrismElements[];
}
export interface ControllerConfigSpecInfraSpecPlatformSpecPowervs {
  /** one per `name` */
  serviceEndpoints?: readonly ControllerConfigSpecInfraSpecPlatformSpecPowervsServiceEndpoints[];
}
/**
 * rule: `!has(oldSelf.apiServerInternalIPs) || has(self.apiServerInternalIPs)`
 * rule: `!has(oldSelf.ingressIPs) || has(self.ingressIPs)`
 * rule: `!has(oldSelf.vcenters) && has(self.vcenters) ? size(self.vcenters) < 2 : true`
 */
export interface ControllerConfigSpecInfraSpecPlatformSpecVsphere {
  /**
   * at most 2 items
   * rule: `size(self) == 2 && isIP(self[0]) && isIP(self[1]) ? ip(self[0]).family() != ip(self[1]).family() : true`
   * each: 1 … 39 characters
   * each: rule: `isIP(self)`
   */
  apiServerInternalIPs?: readonly string[];
  /** one per `name` */
  failureDomains?: readonly ControllerConfigSpecInfraSpecPlatformSpecVsphereFailureDomains[];
  /**
   * at most 2 items
   * rule: `size(self) == 2 && isIP(self[0]) && isIP(self[1]) ? ip(self[0]).family() != ip(self[1]).family() : true`
   * each: 1 … 39 characters
   * each: rule: `isIP(self)`
   */
  ingressIPs?: readonly string[];
  /**
   * at most 32 items
   * rule: `self.all(x, self.exists_one(y, x == y))`
   * each: 1 … 43 characters
   * each: rule: `isCIDR(self)`
   */
  machineNetworks?: readonly string[];
  nodeNetworking?: ControllerConfigSpecInfraSpecPlatformSpecVsphereNodeNetworking;
  /**
   * 0 … 3 items
   * rule: `size(self) != size(oldSelf) ? size(oldSelf) == 0 && size(self) < 2 : true`
   */
  vcenters?: readonly ControllerConfigSpecInfraSpecPlatformSpecVsphereVcenters[];
}
export interface ControllerConfigSpecInfraStatusPlatformStatusAlibabaCloud {
  /** pattern `^[0-9A-Za-z-]+$` */
  region: string;
  /** pattern `^(rg-[0-9A-Za-z]+)?$` */
  resourceGroupID?: string;
  /**
   * at most 20 items
   * one per `key`
   */
  resourceTags?: readonly ControllerConfigSpecInfraStatusPlatformStatusAlibabaCloudResourceTags[];
}
export interface ControllerConfigSpecInfraStatusPlatformStatusAws {
  region?: string;
  /** at most 25 items */
  resourceTags?: readonly ControllerConfigSpecInfraStatusPlatformStatusAwsResourceTags[];
  serviceEndpoints?: readonly ControllerConfigSpecInfraSpecPlatformSpecAwsServiceEndpoints[];
}
/** rule: `!has(oldSelf.resourceTags) && !has(self.resourceTags) || has(oldSelf.resourceTags) && has(self.resourceTags)` */
export interface ControllerConfigSpecInfraStatusPlatformStatusAzure {
  armEndpoint?: string;
  /** @default {"dnsType":"PlatformDefault"} */
  cloudLoadBalancerConfig?: ControllerConfigSpecInfraStatusPlatformStatusAzureCloudLoadBalancerConfig;
  cloudName?: "" | "AzurePublicCloud" | "AzureUSGovernmentCloud" | "AzureChinaCloud" | "AzureGermanCloud" | "AzureStackCloud";
  networkResourceGroupName?: string;
  resourceGroupName?: string;
  /**
   * at most 10 items
   * rule: `self.all(x, x in oldSelf) && oldSelf.all(x, x in self)`
   */
  resourceTags?: readonly ControllerConfigSpecInfraStatusPlatformStatusAzureResourceTags[];
}
export interface ControllerConfigSpecInfraStatusPlatformStatusBaremetal {
  apiServerInternalIP?: string;
  /**
   * at most 2 items
   * format ip
   * rule: `self == oldSelf || (size(self) == 2 && isIP(self[0]) && isIP(self[1]) ? ip(self[0]).family() != ip(self[1]).family() : true)`
   */
  apiServerInternalIPs?: readonly string[];
  ingressIP?: string;
  /**
   * at most 2 items
   * format ip
   * rule: `self == oldSelf || (size(self) == 2 && isIP(self[0]) && isIP(self[1]) ? ip(self[0]).family() != ip(self[1]).family() : true)`
   */
  ingressIPs?: readonly string[];
  /** @default {"type":"OpenShiftManagedDefault"} */
  loadBalancer?: ControllerConfigSpecInfraStatusPlatformStatusBaremetalLoadBalancer;
  /**
   * at most 32 items
   * rule: `self.all(x, self.exists_one(y, x == y))`
   * each: 1 … 43 characters
   * each: rule: `isCIDR(self)`
   */
  machineNetworks?: readonly string[];
  nodeDNSIP?: string;
}
export interface ControllerConfigSpecInfraStatusPlatformStatusEquinixMetal {
  apiServerInternalIP?: string;
  ingressIP?: string;
}
/** rule: `has(self.cloudControllerManager) == has(oldSelf.cloudControllerManager)` */
export interface ControllerConfigSpecInfraStatusPlatformStatusExternal {
  cloudControllerManager?: ControllerConfigSpecInfraStatusPlatformStatusExternalCloudControllerManager;
}
/**
 * rule: `!has(oldSelf.resourceLabels) && !has(self.resourceLabels) || has(oldSelf.resourceLabels) && has(self.resourceLabels)`
 * rule: `!has(oldSelf.resourceTags) && !has(self.resourceTags) || has(oldSelf.resourceTags) && has(self.resourceTags)`
 */
export interface ControllerConfigSpecInfraStatusPlatformStatusGcp {
  /** @default {"dnsType":"PlatformDefault"} */
  cloudLoadBalancerConfig?: ControllerConfigSpecInfraStatusPlatformStatusGcpCloudLoadBalancerConfig | null;
  projectID?: string;
  region?: string;
  /**
   * at most 32 items
   * one per `key`
   * rule: `self.all(x, x in oldSelf) && oldSelf.all(x, x in self)`
   */
  resourceLabels?: readonly ControllerConfigSpecInfraStatusPlatformStatusGcpResourceLabels[];
  /**
   * at most 50 items
   * one per `key`
   * rule: `self.all(x, x in oldSelf) && oldSelf.all(x, x in self)`
   */
  resourceTags?: readonly ControllerConfigSpecInfraStatusPlatformStatusGcpResourceTags[];
}
export interface ControllerConfigSpecInfraStatusPlatformStatusIbmcloud {
  cisInstanceCRN?: string;
  dnsInstanceCRN?: string;
  location?: string;
  providerType?: string;
  resourceGroupName?: string;
  /** one per `name` */
  serviceEndpoints?: readonly ControllerConfigSpecInfraStatusPlatformStatusIbmcloudServiceEndpoints[];
}
export interface ControllerConfigSpecInfraStatusPlatformStatusNutanix {
  apiServerInternalIP?: string;
  /**
   * at most 2 items
   * format ip
   * no duplicates
   * rule: `self == oldSelf || (size(self) == 2 && isIP(self[0]) && isIP(self[1]) ? ip(self[0]).family() != ip(self[1]).family() : true)`
   */
  apiServerInternalIPs?: readonly string[];
  ingressIP?: string;
  /**
   * at most 2 items
   * format ip
   * no duplicates
   * rule: `self == oldSelf || (size(self) == 2 && isIP(self[0]) && isIP(self[1]) ? ip(self[0]).family() != ip(self[1]).family() : true)`
   */
  ingressIPs?: readonly string[];
  /** @default {"type":"OpenShiftManagedDefault"} */
  loadBalancer?: ControllerConfigSpecInfraStatusPlatformStatusBaremetalLoadBalancer;
}
export interface ControllerConfigSpecInfraStatusPlatformStatusOpenstack {
  apiServerInternalIP?: string;
  /**
   * at most 2 items
   * format ip
   * rule: `self == oldSelf || (size(self) == 2 && isIP(self[0]) && isIP(self[1]) ? ip(self[0]).family() != ip(self[1]).family() : true)`
   */
  apiServerInternalIPs?: readonly string[];
  cloudName?: string;
  ingressIP?: string;
  /**
   * at most 2 items
   * format ip
   * rule: `self == oldSelf || (size(self) == 2 && isIP(self[0]) && isIP(self[1]) ? ip(self[0]).family() != ip(self[1]).family() : true)`
   */
  ingressIPs?: readonly string[];
  /** @default {"type":"OpenShiftManagedDefault"} */
  loadBalancer?: ControllerConfigSpecInfraStatusPlatformStatusBaremetalLoadBalancer;
  /**
   * at most 32 items
   * rule: `self.all(x, self.exists_one(y, x == y))`
   * each: 1 … 43 characters
   * each: rule: `isCIDR(self)`
   */
  machineNetworks?: readonly string[];
  nodeDNSIP?: string;
}
export interface ControllerConfigSpecInfraStatusPlatformStatusOvirt {
  apiServerInternalIP?: string;
  /**
   * at most 2 items
   * format ip
   * no duplicates
   * rule: `self == oldSelf || (size(self) == 2 && isIP(self[0]) && isIP(self[1]) ? ip(self[0]).family() != ip(self[1]).family() : true)`
   */
  apiServerInternalIPs?: readonly string[];
  ingressIP?: string;
  /**
   * at most 2 items
   * format ip
   * no duplicates
   * rule: `self == oldSelf || (size(self) == 2 && isIP(self[0]) && isIP(self[1]) ? ip(self[0]).family() != ip(self[1]).family() : true)`
   */
  ingressIPs?: readonly string[];
  /** @default {"type":"OpenShiftManagedDefault"} */
  loadBalancer?: ControllerConfigSpecInfraStatusPlatformStatusBaremetalLoadBalancer;
  nodeDNSIP?: string;
}
/** rule: `!has(oldSelf.resourceGroup) || has(self.resourceGroup)` */
export interface ControllerConfigSpecInfraStatusPlatformStatusPowervs {
  cisInstanceCRN?: string;
  dnsInstanceCRN?: string;
  region?: string;
  /**
   * at most 40 characters
   * pattern `^[a-zA-Z0-9-_ ]+$`
   * rule: `oldSelf == '' || self == oldSelf`
   */
  resourceGroup?: string;
  /** one per `name` */
  serviceEndpoints?: readonly ControllerConfigSpecInfraSpecPlatformSpecPowervsServiceEndpoints[];
  zone?: string;
}
export interface ControllerConfigSpecInfraSpecPlatformSpecAwsServiceEndpoints {
  /** pattern `^[a-z0-9-]+$` */
  name?: string;
  /** pattern `^https://` */
  url?: string;
}
export interface ControllerConfigSpecInfraSpecPlatformSpecNutanixFailureDomains {
  cluster: ControllerConfigSpecInfraSpecPlatformSpecNutanixFailureDomainsCluster;
  /**
   * 1 … 64 characters
   * pattern `[a-z0-9]([-a-z0-9]*[a-z0-9])?`
   */
  name: string;
  /** exactly 1 item */
  subnets: readonly ControllerConfigSpecInfraSpecPlatformSpecNutanixFailureDomainsCluster[];
}
export interface ControllerConfigSpecInfraSpecPlatformSpecNutanixPrismCentral {
  /** at most 256 characters */
  address: string;
  /** 1 … 65535 */
  port: number;
}
export interface ControllerConfigSpecInfraSpecPlatformSpecNutanixPrismElements {
  endpoint: ControllerConfigSpecInfraSpecPlatformSpecNutanixPrismCentral;
  /** at most 256 characters */
  name: string;
}
export interface ControllerConfigSpecInfraSpecPlatformSpecPowervsServiceEndpoints {
  name: "CIS" | "COS" | "COSConfig" | "DNSServices" | "GlobalCatalog" | "GlobalSearch" | "GlobalTagging" | "HyperProtect" | "IAM" | "KeyProtect" | "Power" | "ResourceController" | "ResourceManager" | "VPC";
  /**
   * pattern `^https://`
   * format uri
   */
  url: string;
}
/**
 * rule: `has(self.zoneAffinity) && self.zoneAffinity.type == 'HostGroup' ? has(self.regionAffinity) && self.regionAffinity.type == 'ComputeCluster' : true`
 * rule: `has(self.zoneAffinity) && self.zoneAffinity.type == 'ComputeCluster' ? has(self.regionAffinity) && self.regionAffinity.type == 'Datacenter' : true`
 */
export interface ControllerConfigSpecInfraSpecPlatformSpecVsphereFailureDomains {
  /** 1 … 256 characters */
  name: string;
  /** 1 … 80 characters */
  region: string;
  regionAffinity?: ControllerConfigSpecInfraSpecPlatformSpecVsphereFailureDomainsRegionAffinity;
  /** 1 … 255 characters */
  server: string;
  topology: ControllerConfigSpecInfraSpecPlatformSpecVsphereFailureDomainsTopology;
  /** 1 … 80 characters */
  zone: string;
  zoneAffinity?: ControllerConfigSpecInfraSpecPlatformSpecVsphereFailureDomainsZoneAffinity;
}
export interface ControllerConfigSpecInfraSpecPlatformSpecVsphereNodeNetworking {
  external?: ControllerConfigSpecInfraSpecPlatformSpecVsphereNodeNetworkingExternal;
  internal?: ControllerConfigSpecInfraSpecPlatformSpecVsphereNodeNetworkingExternal;
}
export interface ControllerConfigSpecInfraSpecPlatformSpecVsphereVcenters {
  /**
   * at least 1 item
   * no duplicates
   */
  datacenters: readonly string[];
  /** 1 … 32767 */
  port?: number;
  /** at most 255 characters */
  server: string;
}
export interface ControllerConfigSpecInfraStatusPlatformStatusAlibabaCloudResourceTags {
  /** 1 … 128 characters */
  key: string;
  /** 1 … 128 characters */
  value: string;
}
export interface ControllerConfigSpecInfraStatusPlatformStatusAwsResourceTags {
  /**
   * 1 … 128 characters
   * rule: `self.matches('^[0-9A-Za-z_.:/=+-@ ]+$')`
   */
  key: string;
  /**
   * 1 … 256 characters
   * rule: `self.matches('^[0-9A-Za-z_.:/=+-@ ]+$')`
   */
  value: string;
}
/** rule: `has(self.dnsType) && self.dnsType != 'ClusterHosted' ? !has(self.clusterHosted) : true` */
export interface ControllerConfigSpecInfraStatusPlatformStatusAzureCloudLoadBalancerConfig {
  clusterHosted?: ControllerConfigSpecInfraStatusPlatformStatusAzureCloudLoadBalancerConfigClusterHosted;
  /**
   * rule: `oldSelf == '' || self == oldSelf`
   * @default "PlatformDefault"
   */
  dnsType?: "ClusterHosted" | "PlatformDefault";
}
export interface ControllerConfigSpecInfraStatusPlatformStatusAzureResourceTags {
  /**
   * 1 … 128 characters
   * pattern `^[a-zA-Z]([0-9A-Za-z_.-]*[0-9A-Za-z_])?$`
   */
  key: string;
  /**
   * 1 … 256 characters
   * pattern `^[0-9A-Za-z_.=+-@]+$`
   */
  value: string;
}
export interface ControllerConfigSpecInfraStatusPlatformStatusBaremetalLoadBalancer {
  /**
   * rule: `oldSelf == '' || self == oldSelf`
   * @default "OpenShiftManagedDefault"
   */
  type?: "OpenShiftManagedDefault" | "UserManaged";
}
/** rule: `(has(self.state) == has(oldSelf.state)) || (!has(oldSelf.state) && self.state != "External")` */
export interface ControllerConfigSpecInfraStatusPlatformStatusExternalCloudControllerManager {
  /** rule: `self == oldSelf` */
  state?: "" | "External" | "None";
}
/** rule: `has(self.dnsType) && self.dnsType != 'ClusterHosted' ? !has(self.clusterHosted) : true` */
export interface ControllerConfigSpecInfraStatusPlatformStatusGcpCloudLoadBalancerConfig {
  clusterHosted?: ControllerConfigSpecInfraStatusPlatformStatusAzureCloudLoadBalancerConfigClusterHosted;
  /**
   * rule: `oldSelf == '' || self == oldSelf`
   * @default "PlatformDefault"
   */
  dnsType?: "ClusterHosted" | "PlatformDefault";
}
export interface ControllerConfigSpecInfraStatusPlatformStatusGcpResourceLabels {
  /**
   * 1 … 63 characters
   * pattern `^[a-z][0-9a-z_-]{0,62}$`
   * rule: `!self.startsWith('openshift-io') && !self.startsWith('kubernetes-io')`
   */
  key: string;
  /**
   * 1 … 63 characters
   * pattern `^[0-9a-z_-]{1,63}$`
   */
  value: string;
}
export interface ControllerConfigSpecInfraStatusPlatformStatusGcpResourceTags {
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z0-9]([0-9A-Za-z_.-]{0,61}[a-zA-Z0-9])?$`
   */
  key: string;
  /**
   * 1 … 32 characters
   * pattern `(^[1-9][0-9]{0,31}$)|(^[a-z][a-z0-9-]{4,28}[a-z0-9]$)`
   */
  parentID: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z0-9]([0-9A-Za-z_.@%=+:,*#&()\[\]{}\-\s]{0,61}[a-zA-Z0-9])?$`
   */
  value: string;
}
export interface ControllerConfigSpecInfraStatusPlatformStatusIbmcloudServiceEndpoints {
  name: "CIS" | "COS" | "COSConfig" | "DNSServices" | "GlobalCatalog" | "GlobalSearch" | "GlobalTagging" | "HyperProtect" | "IAM" | "KeyProtect" | "ResourceController" | "ResourceManager" | "VPC";
  /**
   * at most 300 characters
   * rule: `isURL(self)`
   */
  url: string;
}
/**
 * rule: `has(self.type) && self.type == 'UUID' ? has(self.uuid) : !has(self.uuid)`
 * rule: `has(self.type) && self.type == 'Name' ? has(self.name) : !has(self.name)`
 */
export interface ControllerConfigSpecInfraSpecPlatformSpecNutanixFailureDomainsCluster {
  name?: string;
  type: "UUID" | "Name";
  uuid?: string;
}
export interface ControllerConfigSpecInfraSpecPlatformSpecVsphereFailureDomainsRegionAffinity {
  type: "ComputeCluster" | "Datacenter";
}
export interface ControllerConfigSpecInfraSpecPlatformSpecVsphereFailureDomainsTopology {
  /**
   * at most 2048 characters
   * pattern `^/.*?/host/.*?`
   */
  computeCluster: string;
  /** at most 80 characters */
  datacenter: string;
  /**
   * at most 2048 characters
   * pattern `^/.*?/datastore/.*?`
   */
  datastore: string;
  /**
   * at most 2048 characters
   * pattern `^/.*?/vm/.*?`
   */
  folder?: string;
  /** 1 … 10 items */
  networks: readonly string[];
  /**
   * at most 2048 characters
   * pattern `^/.*?/host/.*?/Resources.*`
   */
  resourcePool?: string;
  /**
   * 1 … 2048 characters
   * pattern `^/.*?/vm/.*?`
   */
  template?: string;
}
/** rule: `has(self.type) && self.type == 'HostGroup' ? has(self.hostGroup) : !has(self.hostGroup)` */
export interface ControllerConfigSpecInfraSpecPlatformSpecVsphereFailureDomainsZoneAffinity {
  hostGroup?: ControllerConfigSpecInfraSpecPlatformSpecVsphereFailureDomainsZoneAffinityHostGroup;
  type: "HostGroup" | "ComputeCluster";
}
export interface ControllerConfigSpecInfraSpecPlatformSpecVsphereNodeNetworkingExternal {
  excludeNetworkSubnetCidr?: readonly string[];
  network?: string;
  /** no duplicates */
  networkSubnetCidr?: readonly string[];
}
export interface ControllerConfigSpecInfraStatusPlatformStatusAzureCloudLoadBalancerConfigClusterHosted {
  /**
   * at most 16 items
   * format ip
   * no duplicates
   * each: 1 … 39 characters
   * each: rule: `isIP(self)`
   */
  apiIntLoadBalancerIPs?: readonly string[];
  /**
   * at most 16 items
   * format ip
   * no duplicates
   * each: 1 … 39 characters
   * each: rule: `isIP(self)`
   */
  apiLoadBalancerIPs?: readonly string[];
  /**
   * at most 16 items
   * format ip
   * no duplicates
   * each: 1 … 39 characters
   * each: rule: `isIP(self)`
   */
  ingressLoadBalancerIPs?: readonly string[];
}
export interface ControllerConfigSpecInfraSpecPlatformSpecVsphereFailureDomainsZoneAffinityHostGroup {
  /** 1 … 80 characters */
  hostGroup: string;
  /** 1 … 80 characters */
  vmGroup: string;
  /** 1 … 80 characters */
  vmHostRule: string;
}
/**
 * `machineconfiguration.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class InternalReleaseImage extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: InternalReleaseImageProps): { [K in keyof InternalReleaseImageProps]: InternalReleaseImageProps[K] } & { apiVersion: 'machineconfiguration.openshift.io/v1'; kind: 'InternalReleaseImage' };
  constructor(scope: Construct, id: string, props: InternalReleaseImageProps);
}
/** rule: `self.metadata.name == 'cluster'` */
export interface InternalReleaseImageProps {
  metadata?: ObjectMeta;
  spec: InternalReleaseImageSpec;
}
export interface InternalReleaseImageSpec {
  /**
   * 1 … 16 items
   * one per `name`
   */
  releases: readonly InternalReleaseImageSpecReleases[];
}
export interface InternalReleaseImageSpecReleases {
  /**
   * 1 … 64 characters
   * rule: `self.matches('^ocp-release-bundle-[0-9]+\\.[0-9]+\\.[0-9]+-[A-Za-z0-9._-]+$')`
   */
  name: string;
}
/**
 * `machineconfiguration.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class KubeletConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: KubeletConfigProps): { [K in keyof KubeletConfigProps]: KubeletConfigProps[K] } & { apiVersion: 'machineconfiguration.openshift.io/v1'; kind: 'KubeletConfig' };
  constructor(scope: Construct, id: string, props: KubeletConfigProps);
}
export interface KubeletConfigProps {
  metadata?: ObjectMeta;
  spec: KubeletConfigSpec;
}
export interface KubeletConfigSpec {
  autoSizingReserved?: boolean;
  kubeletConfig?: Record<string, unknown>;
  /** 0 … 10 */
  logLevel?: number;
  machineConfigPoolSelector?: LabelSelector;
  tlsSecurityProfile?: KubeletConfigSpecTlsSecurityProfile;
}
export interface KubeletConfigSpecTlsSecurityProfile {
  custom?: KubeletConfigSpecTlsSecurityProfileCustom | null;
  intermediate?: Record<string, never> | null;
  modern?: Record<string, never> | null;
  old?: Record<string, never> | null;
  type?: "Old" | "Intermediate" | "Modern" | "Custom";
}
export interface KubeletConfigSpecTlsSecurityProfileCustom {
  ciphers?: readonly string[];
  minTLSVersion?: "VersionTLS10" | "VersionTLS11" | "VersionTLS12" | "VersionTLS13";
}
/**
 * `machineconfiguration.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class MachineConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MachineConfigProps): { [K in keyof MachineConfigProps]: MachineConfigProps[K] } & { apiVersion: 'machineconfiguration.openshift.io/v1'; kind: 'MachineConfig' };
  constructor(scope: Construct, id: string, props?: MachineConfigProps);
}
export interface MachineConfigProps {
  metadata?: ObjectMeta;
  spec?: MachineConfigSpec;
}
export interface MachineConfigSpec {
  baseOSExtensionsContainerImage?: string;
  config?: Record<string, unknown>;
  extensions?: readonly string[];
  fips?: boolean;
  kernelArguments?: readonly string[] | null;
  kernelType?: string;
  osImageURL?: string;
}
/**
 * `machineconfiguration.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class MachineConfigNode extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MachineConfigNodeProps): { [K in keyof MachineConfigNodeProps]: MachineConfigNodeProps[K] } & { apiVersion: 'machineconfiguration.openshift.io/v1'; kind: 'MachineConfigNode' };
  constructor(scope: Construct, id: string, props: MachineConfigNodeProps);
}
/** rule: `self.metadata.name == self.spec.node.name` */
export interface MachineConfigNodeProps {
  metadata?: ObjectMeta;
  spec: MachineConfigNodeSpec;
}
export interface MachineConfigNodeSpec {
  configVersion: MachineConfigNodeSpecConfigVersion;
  node: MachineConfigNodeSpecNode;
  pool: MachineConfigNodeSpecNode;
}
export interface MachineConfigNodeSpecConfigVersion {
  /**
   * at most 253 characters
   * rule: `!format.dns1123Subdomain().validate(self).hasValue()`
   */
  desired: string;
}
export interface MachineConfigNodeSpecNode {
  /**
   * at most 253 characters
   * rule: `!format.dns1123Subdomain().validate(self).hasValue()`
   */
  name: string;
}
/**
 * `machineconfiguration.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class MachineConfigPool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MachineConfigPoolProps): { [K in keyof MachineConfigPoolProps]: MachineConfigPoolProps[K] } & { apiVersion: 'machineconfiguration.openshift.io/v1'; kind: 'MachineConfigPool' };
  constructor(scope: Construct, id: string, props: MachineConfigPoolProps);
}
export interface MachineConfigPoolProps {
  metadata?: ObjectMeta;
  spec: MachineConfigPoolSpec;
}
export interface MachineConfigPoolSpec {
  configuration?: MachineConfigPoolSpecConfiguration;
  machineConfigSelector?: LabelSelector;
  maxUnavailable?: number | string;
  /** → labels of a Node */
  nodeSelector?: LabelSelector;
  paused?: boolean;
  /**
   * at most 100 items
   * one per `name`
   */
  pinnedImageSets?: readonly MachineConfigPoolSpecPinnedImageSets[];
}
export interface MachineConfigPoolSpecConfiguration {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  source?: readonly ObjectReference[];
  uid?: string;
}
export interface MachineConfigPoolSpecPinnedImageSets {
  /**
   * 1 … 253 characters
   * pattern `^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])(\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]{0,61}[a-zA-Z0-9]))*$`
   */
  name: string;
}
/**
 * `machineconfiguration.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class MachineOSBuild extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MachineOSBuildProps): { [K in keyof MachineOSBuildProps]: MachineOSBuildProps[K] } & { apiVersion: 'machineconfiguration.openshift.io/v1'; kind: 'MachineOSBuild' };
  constructor(scope: Construct, id: string, props: MachineOSBuildProps);
}
export interface MachineOSBuildProps {
  metadata?: ObjectMeta;
  spec: MachineOSBuildSpec;
}
/** rule: `self == oldSelf` */
export interface MachineOSBuildSpec {
  machineConfig: MachineOSBuildSpecMachineConfig;
  machineOSConfig: MachineOSBuildSpecMachineOSConfig;
  /** 1 … 447 characters */
  renderedImagePushSpec: string;
}
export interface MachineOSBuildSpecMachineConfig {
  /**
   * 10 … 253 characters
   * rule: `!format.dns1123Subdomain().validate(self).hasValue()`
   */
  name: string;
}
export interface MachineOSBuildSpecMachineOSConfig {
  /**
   * 1 … 253 characters
   * rule: `!format.dns1123Subdomain().validate(self).hasValue()`
   */
  name: string;
}
/**
 * `machineconfiguration.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class MachineOSConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MachineOSConfigProps): { [K in keyof MachineOSConfigProps]: MachineOSConfigProps[K] } & { apiVersion: 'machineconfiguration.openshift.io/v1'; kind: 'MachineOSConfig' };
  constructor(scope: Construct, id: string, props: MachineOSConfigProps);
}
/** rule: `self.metadata.name == self.spec.machineConfigPool.name || oldSelf.hasValue() && oldSelf.spec.machineConfigPool.name.value() == self.spec.machineConfigPool.name` */
export interface MachineOSConfigProps {
  metadata?: ObjectMeta;
  spec: MachineOSConfigSpec;
}
export interface MachineOSConfigSpec {
  baseImagePullSecret?: MachineOSConfigSpecBaseImagePullSecret;
  /**
   * 0 … 4 items
   * one per `containerfileArch`
   */
  containerFile?: readonly MachineOSConfigSpecContainerFile[];
  imageBuilder: MachineOSConfigSpecImageBuilder;
  machineConfigPool: MachineOSConfigSpecBaseImagePullSecret;
  renderedImagePushSecret: MachineOSConfigSpecBaseImagePullSecret;
  /** 1 … 447 characters */
  renderedImagePushSpec: string;
}
export interface MachineOSConfigSpecBaseImagePullSecret {
  /**
   * at most 253 characters
   * rule: `!format.dns1123Subdomain().validate(self).hasValue()`
   */
  name: string;
}
export interface MachineOSConfigSpecContainerFile {
  /** @default "NoArch" */
  containerfileArch?: "ARM64" | "AMD64" | "PPC64LE" | "S390X" | "NoArch";
  /** at most 4096 characters */
  content: string;
}
export interface MachineOSConfigSpecImageBuilder {
  imageBuilderType: "Job";
}
/**
 * `machineconfiguration.openshift.io/v1alpha1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class OSImageStream extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: OSImageStreamProps): { [K in keyof OSImageStreamProps]: OSImageStreamProps[K] } & { apiVersion: 'machineconfiguration.openshift.io/v1alpha1'; kind: 'OSImageStream' };
  constructor(scope: Construct, id: string, props: OSImageStreamProps);
}
/**
 * rule: `self.metadata.name == 'cluster'`
 * rule: `self.spec == oldSelf.spec || !has(self.spec.defaultStream) || !has(self.status) || self.spec.defaultStream in self.status.availableStreams.map(s, s.name)`
 */
export interface OSImageStreamProps {
  metadata?: ObjectMeta;
  spec: OSImageStreamSpec;
}
/** rule: `!has(oldSelf.defaultStream) || has(self.defaultStream)` */
export interface OSImageStreamSpec {
  /**
   * 1 … 253 characters
   * rule: `!format.dns1123Subdomain().validate(self).hasValue()`
   */
  defaultStream?: string;
}
/**
 * `machineconfiguration.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class PinnedImageSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: PinnedImageSetProps): { [K in keyof PinnedImageSetProps]: PinnedImageSetProps[K] } & { apiVersion: 'machineconfiguration.openshift.io/v1'; kind: 'PinnedImageSet' };
  constructor(scope: Construct, id: string, props: PinnedImageSetProps);
}
export interface PinnedImageSetProps {
  metadata?: ObjectMeta;
  spec: PinnedImageSetSpec;
}
export interface PinnedImageSetSpec {
  /**
   * 1 … 500 items
   * one per `name`
   */
  pinnedImages: readonly PinnedImageSetSpecPinnedImages[];
}
export interface PinnedImageSetSpecPinnedImages {
  /**
   * 1 … 447 characters
   * rule: `(self.split('@').size() == 2 && self.split('@')[1].matches('^sha256:[a-f0-9]{64}$'))`
   * rule: `(self.split('@')[0].matches('^([a-zA-Z0-9-]+\\.)+[a-zA-Z0-9-]+(:[0-9]{2,5})?/([a-zA-Z0-9-_]{0,61}/)?[a-zA-Z0-9-_.]*?$'))`
   */
  name: string;
}
/**
 * `monitoring.openshift.io/v1`, namespaced
 * @see https://github.com/openshift/api
 */
export declare class AlertRelabelConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: AlertRelabelConfigProps): { [K in keyof AlertRelabelConfigProps]: AlertRelabelConfigProps[K] } & { apiVersion: 'monitoring.openshift.io/v1'; kind: 'AlertRelabelConfig' };
  constructor(scope: Construct, id: string, props: AlertRelabelConfigProps);
}
export interface AlertRelabelConfigProps {
  metadata?: ObjectMeta;
  spec: AlertRelabelConfigSpec;
}
export interface AlertRelabelConfigSpec {
  /** at least 1 item */
  configs: readonly AlertRelabelConfigSpecConfigs[];
}
/**
 * rule: `self.action != 'HashMod' || self.modulus != 0`
 * rule: `(self.action != 'Replace' && self.action != 'HashMod') || has(self.targetLabel)`
 * rule: `(self.action != 'LabelDrop' && self.action != 'LabelKeep') || !has(self.sourceLabels)`
 * rule: `(self.action != 'LabelDrop' && self.action != 'LabelKeep') || !has(self.targetLabel)`
 * rule: `(self.action != 'LabelDrop' && self.action != 'LabelKeep') || !has(self.modulus)`
 * rule: `(self.action != 'LabelDrop' && self.action != 'LabelKeep') || !has(self.separator)`
 * rule: `(self.action != 'LabelDrop' && self.action != 'LabelKeep') || !has(self.replacement)`
 * rule: `!has(self.modulus) || (has(self.modulus) && size(self.sourceLabels) > 0)`
 * rule: `(self.action == 'LabelDrop' || self.action == 'LabelKeep') || has(self.sourceLabels)`
 * rule: `(self.action != 'Replace' && self.action != 'LabelMap') || has(self.replacement)`
 */
export interface AlertRelabelConfigSpecConfigs {
  /** @default "Replace" */
  action?: "Replace" | "Keep" | "Drop" | "HashMod" | "LabelMap" | "LabelDrop" | "LabelKeep";
  modulus?: number;
  /**
   * at most 2048 characters
   * @default "(.*)"
   */
  regex?: string;
  /** at most 2048 characters */
  replacement?: string;
  /** at most 2048 characters */
  separator?: string;
  /**
   * each: at most 2048 characters
   * each: pattern `^[a-zA-Z_][a-zA-Z0-9_]*$`
   */
  sourceLabels?: readonly string[];
  /** at most 2048 characters */
  targetLabel?: string;
}
/**
 * `monitoring.openshift.io/v1`, namespaced
 * @see https://github.com/openshift/api
 */
export declare class AlertingRule extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: AlertingRuleProps): { [K in keyof AlertingRuleProps]: AlertingRuleProps[K] } & { apiVersion: 'monitoring.openshift.io/v1'; kind: 'AlertingRule' };
  constructor(scope: Construct, id: string, props: AlertingRuleProps);
}
export interface AlertingRuleProps {
  metadata?: ObjectMeta;
  spec: AlertingRuleSpec;
}
export interface AlertingRuleSpec {
  /**
   * at least 1 item
   * one per `name`
   */
  groups: readonly AlertingRuleSpecGroups[];
}
export interface AlertingRuleSpecGroups {
  /**
   * at most 2048 characters
   * pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`
   */
  interval?: string;
  /** 1 … 2048 characters */
  name: string;
  /** at least 1 item */
  rules: readonly AlertingRuleSpecGroupsRules[];
}
export interface AlertingRuleSpecGroupsRules {
  /** 1 … 2048 characters */
  alert: string;
  annotations?: { [k: string]: string };
  expr: number | string;
  /**
   * at most 2048 characters
   * pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`
   */
  for?: string;
  labels?: { [k: string]: string };
}
/**
 * `network.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ClusterNetwork extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterNetworkProps): { [K in keyof ClusterNetworkProps]: ClusterNetworkProps[K] } & { apiVersion: 'network.openshift.io/v1'; kind: 'ClusterNetwork' };
  constructor(scope: Construct, id: string, props: ClusterNetworkProps);
}
export interface ClusterNetworkProps {
  clusterNetworks: readonly ClusterNetworkClusterNetworks[];
  /** 2 … 30 */
  hostsubnetlength?: number;
  metadata?: ObjectMeta;
  /** 576 … 65536 */
  mtu?: number;
  /** pattern `^(([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])/([0-9]|[12][0-9]|3[0-2])$` */
  network?: string;
  pluginName?: string;
  /** pattern `^(([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])/([0-9]|[12][0-9]|3[0-2])$` */
  serviceNetwork: string;
  /** 1 … 65535 */
  vxlanPort?: number;
}
export interface ClusterNetworkClusterNetworks {
  /** pattern `^(([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])/([0-9]|[12][0-9]|3[0-2])$` */
  CIDR: string;
  /** 2 … 30 */
  hostSubnetLength: number;
}
/**
 * `network.openshift.io/v1alpha1`, namespaced
 * @see https://github.com/openshift/api
 */
export declare class DNSNameResolver extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: DNSNameResolverProps): { [K in keyof DNSNameResolverProps]: DNSNameResolverProps[K] } & { apiVersion: 'network.openshift.io/v1alpha1'; kind: 'DNSNameResolver' };
  constructor(scope: Construct, id: string, props: DNSNameResolverProps);
}
export interface DNSNameResolverProps {
  metadata?: ObjectMeta;
  spec: DNSNameResolverSpec;
}
export interface DNSNameResolverSpec {
  /**
   * at most 254 characters
   * pattern `^(\*\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.){2,}$`
   * rule: `self == oldSelf`
   */
  name: string;
}
/**
 * `network.openshift.io/v1`, namespaced
 * @see https://github.com/openshift/api
 */
export declare class EgressNetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: EgressNetworkPolicyProps): { [K in keyof EgressNetworkPolicyProps]: EgressNetworkPolicyProps[K] } & { apiVersion: 'network.openshift.io/v1'; kind: 'EgressNetworkPolicy' };
  constructor(scope: Construct, id: string, props: EgressNetworkPolicyProps);
}
export interface EgressNetworkPolicyProps {
  metadata?: ObjectMeta;
  spec: EgressNetworkPolicySpec;
}
export interface EgressNetworkPolicySpec {
  egress: readonly EgressNetworkPolicySpecEgress[];
}
export interface EgressNetworkPolicySpecEgress {
  to: EgressNetworkPolicySpecEgressTo;
  /** pattern `^Allow|Deny$` */
  type: string;
}
export interface EgressNetworkPolicySpecEgressTo {
  /** pattern `^(([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])/([0-9]|[12][0-9]|3[0-2])$` */
  cidrSelector?: string;
  /** pattern `^([A-Za-z0-9-]+\.)*[A-Za-z0-9-]+\.?$` */
  dnsName?: string;
}
/**
 * `network.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class HostSubnet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: HostSubnetProps): { [K in keyof HostSubnetProps]: HostSubnetProps[K] } & { apiVersion: 'network.openshift.io/v1'; kind: 'HostSubnet' };
  constructor(scope: Construct, id: string, props: HostSubnetProps);
}
export interface HostSubnetProps {
  /** each: pattern `^(([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])/([0-9]|[12][0-9]|3[0-2])$` */
  egressCIDRs?: readonly string[];
  /** each: pattern `^(([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])$` */
  egressIPs?: readonly string[];
  /** pattern `^[a-z0-9.-]+$` */
  host: string;
  /** pattern `^(([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])$` */
  hostIP: string;
  metadata?: ObjectMeta;
  /** pattern `^(([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])/([0-9]|[12][0-9]|3[0-2])$` */
  subnet: string;
}
/**
 * `network.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class NetNamespace extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NetNamespaceProps): { [K in keyof NetNamespaceProps]: NetNamespaceProps[K] } & { apiVersion: 'network.openshift.io/v1'; kind: 'NetNamespace' };
  constructor(scope: Construct, id: string, props: NetNamespaceProps);
}
export interface NetNamespaceProps {
  /** each: pattern `^(([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])$` */
  egressIPs?: readonly string[];
  metadata?: ObjectMeta;
  /** 0 … 16777215 */
  netid: number;
  /** pattern `^[a-z0-9.-]+$` */
  netname: string;
}
/**
 * `network.operator.openshift.io/v1`, namespaced
 * @see https://github.com/openshift/api
 */
export declare class EgressRouter extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: EgressRouterProps): { [K in keyof EgressRouterProps]: EgressRouterProps[K] } & { apiVersion: 'network.operator.openshift.io/v1'; kind: 'EgressRouter' };
  constructor(scope: Construct, id: string, props: EgressRouterProps);
}
export interface EgressRouterProps {
  metadata?: ObjectMeta;
  spec: EgressRouterSpec;
}
export interface EgressRouterSpec {
  addresses: readonly EgressRouterSpecAddresses[];
  /** @default "Redirect" */
  mode?: "Redirect";
  /** @default {"macvlan":{"mode":"Bridge"}} */
  networkInterface?: EgressRouterSpecNetworkInterface;
  redirect?: EgressRouterSpecRedirect;
}
export interface EgressRouterSpecAddresses {
  gateway?: string;
  ip: string;
}
export interface EgressRouterSpecNetworkInterface {
  /** @default {"mode":"Bridge"} */
  macvlan?: EgressRouterSpecNetworkInterfaceMacvlan;
}
export interface EgressRouterSpecRedirect {
  fallbackIP?: string;
  redirectRules?: readonly EgressRouterSpecRedirectRedirectRules[];
}
export interface EgressRouterSpecNetworkInterfaceMacvlan {
  master?: string;
  /** @default "Bridge" */
  mode?: "Bridge" | "Private" | "VEPA" | "Passthru";
}
export interface EgressRouterSpecRedirectRedirectRules {
  destinationIP: string;
  /** 1 … 65535 */
  port: number;
  protocol: "TCP" | "UDP" | "SCTP";
  /** 1 … 65535 */
  targetPort?: number;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class OperatorAuthentication extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: OperatorAuthenticationProps): { [K in keyof OperatorAuthenticationProps]: OperatorAuthenticationProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'Authentication' };
  constructor(scope: Construct, id: string, props: OperatorAuthenticationProps);
}
export interface OperatorAuthenticationProps {
  metadata?: ObjectMeta;
  spec: OperatorAuthenticationSpec;
}
export interface OperatorAuthenticationSpec {
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class CSISnapshotController extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CSISnapshotControllerProps): { [K in keyof CSISnapshotControllerProps]: CSISnapshotControllerProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'CSISnapshotController' };
  constructor(scope: Construct, id: string, props: CSISnapshotControllerProps);
}
export interface CSISnapshotControllerProps {
  metadata?: ObjectMeta;
  spec: CSISnapshotControllerSpec;
}
export interface CSISnapshotControllerSpec {
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class CloudCredential extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CloudCredentialProps): { [K in keyof CloudCredentialProps]: CloudCredentialProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'CloudCredential' };
  constructor(scope: Construct, id: string, props: CloudCredentialProps);
}
export interface CloudCredentialProps {
  metadata?: ObjectMeta;
  spec: CloudCredentialSpec;
}
export interface CloudCredentialSpec {
  credentialsMode?: "" | "Manual" | "Mint" | "Passthrough";
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
/**
 * `operator.openshift.io/v1alpha1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ClusterAPI extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterAPIProps): { [K in keyof ClusterAPIProps]: ClusterAPIProps[K] } & { apiVersion: 'operator.openshift.io/v1alpha1'; kind: 'ClusterAPI' };
  constructor(scope: Construct, id: string, props: ClusterAPIProps);
}
/**
 * rule: `self.metadata.name == 'cluster'`
 * rule: `!has(oldSelf.status) || has(self.status)`
 */
export interface ClusterAPIProps {
  metadata?: ObjectMeta;
  spec: ClusterAPISpec;
}
/** rule: `!has(oldSelf.unmanagedCustomResourceDefinitions) || has(self.unmanagedCustomResourceDefinitions)` */
export interface ClusterAPISpec {
  /**
   * 1 … 128 items
   * no duplicates
   * rule: `oldSelf.all(item, item in self)`
   * each: 1 … 253 characters
   * each: rule: `!format.dns1123Subdomain().validate(self).hasValue()`
   * each: rule: `self.split('.').size() > 2`
   */
  unmanagedCustomResourceDefinitions?: readonly string[];
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ClusterCSIDriver extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterCSIDriverProps): { [K in keyof ClusterCSIDriverProps]: ClusterCSIDriverProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'ClusterCSIDriver' };
  constructor(scope: Construct, id: string, props: ClusterCSIDriverProps);
}
export interface ClusterCSIDriverProps {
  metadata?: ObjectMeta;
  spec: ClusterCSIDriverSpec;
}
export interface ClusterCSIDriverSpec {
  driverConfig?: ClusterCSIDriverSpecDriverConfig;
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  storageClassState?: "" | "Managed" | "Unmanaged" | "Removed";
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
/** rule: `has(self.driverType) && self.driverType == 'IBMCloud' ? has(self.ibmcloud) : !has(self.ibmcloud)` */
export interface ClusterCSIDriverSpecDriverConfig {
  aws?: ClusterCSIDriverSpecDriverConfigAws;
  azure?: ClusterCSIDriverSpecDriverConfigAzure;
  driverType: "" | "AWS" | "Azure" | "GCP" | "IBMCloud" | "vSphere";
  gcp?: ClusterCSIDriverSpecDriverConfigGcp;
  ibmcloud?: ClusterCSIDriverSpecDriverConfigIbmcloud;
  vSphere?: ClusterCSIDriverSpecDriverConfigVSphere;
}
export interface ClusterCSIDriverSpecDriverConfigAws {
  efsVolumeMetrics?: ClusterCSIDriverSpecDriverConfigAwsEfsVolumeMetrics;
  /** rule: `matches(self, '^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b|aws-iso-e|aws-iso-f):kms:[a-z0-9-]+:[0-9]{12}:(key|alias)/.*$')` */
  kmsKeyARN?: string;
}
export interface ClusterCSIDriverSpecDriverConfigAzure {
  diskEncryptionSet?: ClusterCSIDriverSpecDriverConfigAzureDiskEncryptionSet;
}
export interface ClusterCSIDriverSpecDriverConfigGcp {
  kmsKey?: ClusterCSIDriverSpecDriverConfigGcpKmsKey;
}
export interface ClusterCSIDriverSpecDriverConfigIbmcloud {
  /**
   * 144 … 154 characters
   * pattern `^crn:v[0-9]+:bluemix:(public|private):(kms|hs-crypto):[a-z-]+:a/[0-9a-f]+:[0-9a-f-]{36}:key:[0-9a-f-]{36}$`
   */
  encryptionKeyCRN: string;
}
export interface ClusterCSIDriverSpecDriverConfigVSphere {
  /** 1 … 32 */
  globalMaxSnapshotsPerBlockVolume?: number;
  /** 1 … 32 */
  granularMaxSnapshotsPerBlockVolumeInVSAN?: number;
  /** 1 … 32 */
  granularMaxSnapshotsPerBlockVolumeInVVOL?: number;
  topologyCategories?: readonly string[];
}
export interface ClusterCSIDriverSpecDriverConfigAwsEfsVolumeMetrics {
  recursiveWalk?: ClusterCSIDriverSpecDriverConfigAwsEfsVolumeMetricsRecursiveWalk;
  state: "RecursiveWalk" | "Disabled";
}
export interface ClusterCSIDriverSpecDriverConfigAzureDiskEncryptionSet {
  /**
   * at most 80 characters
   * pattern `^[a-zA-Z0-9\_-]+$`
   */
  name: string;
  /**
   * at most 90 characters
   * pattern `^[\w\.\-\(\)]*[\w\-\(\)]$`
   */
  resourceGroup: string;
  /**
   * at most 36 characters
   * pattern `^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$`
   */
  subscriptionID: string;
}
export interface ClusterCSIDriverSpecDriverConfigGcpKmsKey {
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z0-9\_-]+$`
   */
  keyRing: string;
  /** pattern `^[a-zA-Z0-9\_-]+$` */
  location?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z0-9\_-]+$`
   */
  name: string;
  /**
   * 6 … 30 characters
   * pattern `^[a-z][a-z0-9-]+[a-z0-9]$`
   */
  projectID: string;
}
export interface ClusterCSIDriverSpecDriverConfigAwsEfsVolumeMetricsRecursiveWalk {
  /** 1 … 100 */
  fsRateLimit?: number;
  /** 1 … 43200 */
  refreshPeriodMinutes?: number;
}
/**
 * `operator.openshift.io/v1alpha1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ClusterVersionOperator extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterVersionOperatorProps): { [K in keyof ClusterVersionOperatorProps]: ClusterVersionOperatorProps[K] } & { apiVersion: 'operator.openshift.io/v1alpha1'; kind: 'ClusterVersionOperator' };
  constructor(scope: Construct, id: string, props: ClusterVersionOperatorProps);
}
/** rule: `self.metadata.name == 'cluster'` */
export interface ClusterVersionOperatorProps {
  metadata?: ObjectMeta;
  spec: ClusterVersionOperatorSpec;
}
export interface ClusterVersionOperatorSpec {
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class Config extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ConfigProps): { [K in keyof ConfigProps]: ConfigProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'Config' };
  constructor(scope: Construct, id: string, props: ConfigProps);
}
export interface ConfigProps {
  metadata?: ObjectMeta;
  spec: ConfigSpec;
}
export interface ConfigSpec {
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class OperatorConsole extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: OperatorConsoleProps): { [K in keyof OperatorConsoleProps]: OperatorConsoleProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'Console' };
  constructor(scope: Construct, id: string, props: OperatorConsoleProps);
}
export interface OperatorConsoleProps {
  metadata?: ObjectMeta;
  spec: OperatorConsoleSpec;
}
export interface OperatorConsoleSpec {
  customization?: OperatorConsoleSpecCustomization;
  ingress?: OperatorConsoleSpecIngress;
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  plugins?: readonly string[];
  providers?: OperatorConsoleSpecProviders;
  route?: OperatorConsoleSpecRoute;
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
/** rule: `!(has(self.logos) && has(self.customLogoFile))` */
export interface OperatorConsoleSpecCustomization {
  addPage?: OperatorConsoleSpecCustomizationAddPage;
  brand?: "openshift" | "okd" | "online" | "ocp" | "dedicated" | "azure" | "OpenShift" | "OKD" | "Online" | "OCP" | "Dedicated" | "Azure" | "ROSA";
  /**
   * 1 … 3 items
   * one per `name`
   */
  capabilities?: readonly OperatorConsoleSpecCustomizationCapabilities[];
  customLogoFile?: OperatorConsoleSpecCustomizationCustomLogoFile;
  customProductName?: string;
  developerCatalog?: OperatorConsoleSpecCustomizationDeveloperCatalog;
  /** pattern `^$|^((https):\/\/?)[^\s()<>]+(?:\([\w\d]+\)|([^[:punct:]\s]|\/?))\/$` */
  documentationBaseURL?: string;
  /**
   * at most 2 items
   * one per `type`
   */
  logos?: readonly OperatorConsoleSpecCustomizationLogos[];
  /** one per `id` */
  perspectives?: readonly OperatorConsoleSpecCustomizationPerspectives[];
  projectAccess?: OperatorConsoleSpecCustomizationProjectAccess;
  quickStarts?: OperatorConsoleSpecCustomizationQuickStarts;
}
export interface OperatorConsoleSpecIngress {
  /**
   * at most 1024 characters
   * rule: `size(self) == 0 || isURL(self)`
   * rule: `size(self) == 0 || url(self).getScheme() == 'https'`
   */
  clientDownloadsURL?: string;
  /**
   * at most 1024 characters
   * rule: `size(self) == 0 || isURL(self)`
   * rule: `size(self) == 0 || url(self).getScheme() == 'https'`
   */
  consoleURL?: string;
}
export interface OperatorConsoleSpecProviders {
  statuspage?: OperatorConsoleSpecProvidersStatuspage;
}
export interface OperatorConsoleSpecRoute {
  hostname?: string;
  secret?: OperatorConsoleSpecRouteSecret;
}
export interface OperatorConsoleSpecCustomizationAddPage {
  /** at least 1 item */
  disabledActions?: readonly string[];
}
export interface OperatorConsoleSpecCustomizationCapabilities {
  name: "LightspeedButton" | "GettingStartedBanner" | "GuidedTour";
  visibility: OperatorConsoleSpecCustomizationCapabilitiesVisibility;
}
export interface OperatorConsoleSpecCustomizationCustomLogoFile {
  key?: string;
  name?: string;
}
export interface OperatorConsoleSpecCustomizationDeveloperCatalog {
  categories?: readonly OperatorConsoleSpecCustomizationDeveloperCatalogCategories[];
  types?: OperatorConsoleSpecCustomizationDeveloperCatalogTypes;
}
export interface OperatorConsoleSpecCustomizationLogos {
  /**
   * 1 … 2 items
   * one per `mode`
   */
  themes: readonly OperatorConsoleSpecCustomizationLogosThemes[];
  type: "Masthead" | "Favicon";
}
/** rule: `has(self.id) && self.id != 'dev'? !has(self.pinnedResources) : true` */
export interface OperatorConsoleSpecCustomizationPerspectives {
  id: string;
  /** at most 100 items */
  pinnedResources?: readonly OperatorConsoleSpecCustomizationPerspectivesPinnedResources[];
  visibility: OperatorConsoleSpecCustomizationPerspectivesVisibility;
}
export interface OperatorConsoleSpecCustomizationProjectAccess {
  availableClusterRoles?: readonly string[];
}
export interface OperatorConsoleSpecCustomizationQuickStarts {
  disabled?: readonly string[];
}
export interface OperatorConsoleSpecProvidersStatuspage {
  pageID?: string;
}
export interface OperatorConsoleSpecRouteSecret {
  name: string;
}
export interface OperatorConsoleSpecCustomizationCapabilitiesVisibility {
  state: "Enabled" | "Disabled";
}
export interface OperatorConsoleSpecCustomizationDeveloperCatalogCategories {
  /**
   * 1 … 32 characters
   * pattern `^[A-Za-z0-9-_]+$`
   */
  id: string;
  /** 1 … 64 characters */
  label: string;
  subcategories?: readonly OperatorConsoleSpecCustomizationDeveloperCatalogCategoriesSubcategories[];
  tags?: readonly string[];
}
/**
 * rule: `self.state == 'Enabled' ? true : !has(self.enabled)`
 * rule: `self.state == 'Disabled' ? true : !has(self.disabled)`
 */
export interface OperatorConsoleSpecCustomizationDeveloperCatalogTypes {
  /** no duplicates */
  disabled?: readonly string[];
  /** no duplicates */
  enabled?: readonly string[];
  /** @default "Enabled" */
  state?: "Enabled" | "Disabled";
}
export interface OperatorConsoleSpecCustomizationLogosThemes {
  mode: "Dark" | "Light";
  source: OperatorConsoleSpecCustomizationLogosThemesSource;
}
export interface OperatorConsoleSpecCustomizationPerspectivesPinnedResources {
  /** pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$` */
  group: string;
  /** pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$` */
  resource: string;
  /** pattern `^[a-z0-9]+$` */
  version: string;
}
/** rule: `self.state == 'AccessReview' ? has(self.accessReview) : !has(self.accessReview)` */
export interface OperatorConsoleSpecCustomizationPerspectivesVisibility {
  accessReview?: OperatorConsoleSpecCustomizationPerspectivesVisibilityAccessReview;
  state: "Enabled" | "Disabled" | "AccessReview";
}
export interface OperatorConsoleSpecCustomizationDeveloperCatalogCategoriesSubcategories {
  /**
   * 1 … 32 characters
   * pattern `^[A-Za-z0-9-_]+$`
   */
  id: string;
  /** 1 … 64 characters */
  label: string;
  tags?: readonly string[];
}
/** rule: `has(self.from) && self.from == 'ConfigMap' ? has(self.configMap) : !has(self.configMap)` */
export interface OperatorConsoleSpecCustomizationLogosThemesSource {
  configMap?: OperatorConsoleSpecCustomizationLogosThemesSourceConfigMap;
  from: "ConfigMap";
}
/** at least 1 field */
export interface OperatorConsoleSpecCustomizationPerspectivesVisibilityAccessReview {
  missing?: readonly ResourceAttributes[];
  required?: readonly ResourceAttributes[];
}
export interface OperatorConsoleSpecCustomizationLogosThemesSourceConfigMap {
  /**
   * at most 253 characters
   * rule: `self.matches('^[a-zA-Z0-9._-]+$')`
   * rule: `self.matches('.*\\.[a-zA-Z]{2,5}$')`
   */
  key: string;
  /**
   * at most 253 characters
   * rule: `!format.dns1123Subdomain().validate(self).hasValue()`
   */
  name: string;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class OperatorDNS extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OperatorDNSProps): { [K in keyof OperatorDNSProps]: OperatorDNSProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'DNS' };
  constructor(scope: Construct, id: string, props?: OperatorDNSProps);
}
export interface OperatorDNSProps {
  metadata?: ObjectMeta;
  spec?: OperatorDNSSpec;
}
export interface OperatorDNSSpec {
  cache?: OperatorDNSSpecCache;
  /** @default "Normal" */
  logLevel?: "Normal" | "Debug" | "Trace";
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  nodePlacement?: OperatorDNSSpecNodePlacement;
  /** @default "Normal" */
  operatorLogLevel?: "Normal" | "Debug" | "Trace";
  servers?: readonly OperatorDNSSpecServers[];
  upstreamResolvers?: OperatorDNSSpecUpstreamResolvers;
}
export interface OperatorDNSSpecCache {
  /** pattern `^(0|([0-9]+(\.[0-9]+)?(ns|us|µs|μs|ms|s|m|h))+)$` */
  negativeTTL?: string;
  /** pattern `^(0|([0-9]+(\.[0-9]+)?(ns|us|µs|μs|ms|s|m|h))+)$` */
  positiveTTL?: string;
}
export interface OperatorDNSSpecNodePlacement {
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly OperatorDNSSpecNodePlacementTolerations[];
}
export interface OperatorDNSSpecServers {
  forwardPlugin?: OperatorDNSSpecServersForwardPlugin;
  name?: string;
  zones?: readonly string[];
}
export interface OperatorDNSSpecUpstreamResolvers {
  /** @default "Sequential" */
  policy?: "Random" | "RoundRobin" | "Sequential";
  protocolStrategy?: "TCP" | "";
  transportConfig?: OperatorDNSSpecUpstreamResolversTransportConfig;
  /**
   * at most 15 items
   * @default [{"type":"SystemResolvConf"}]
   */
  upstreams?: readonly OperatorDNSSpecUpstreamResolversUpstreams[];
}
export interface OperatorDNSSpecNodePlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface OperatorDNSSpecServersForwardPlugin {
  /** @default "Random" */
  policy?: "Random" | "RoundRobin" | "Sequential";
  protocolStrategy?: "TCP" | "";
  transportConfig?: OperatorDNSSpecUpstreamResolversTransportConfig;
  /** at most 15 items */
  upstreams?: readonly string[];
}
export interface OperatorDNSSpecUpstreamResolversTransportConfig {
  tls?: OperatorDNSSpecUpstreamResolversTransportConfigTls;
  transport?: "TLS" | "Cleartext" | "";
}
export interface OperatorDNSSpecUpstreamResolversUpstreams {
  address?: string;
  /**
   * 1 … 65535
   * @default 53
   */
  port?: number;
  type: "SystemResolvConf" | "Network" | "";
}
export interface OperatorDNSSpecUpstreamResolversTransportConfigTls {
  caBundle?: OperatorDNSSpecUpstreamResolversTransportConfigTlsCaBundle;
  /**
   * at most 253 characters
   * pattern `^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])(\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]{0,61}[a-zA-Z0-9]))*$`
   */
  serverName: string;
}
export interface OperatorDNSSpecUpstreamResolversTransportConfigTlsCaBundle {
  name: string;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class Etcd extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: EtcdProps): { [K in keyof EtcdProps]: EtcdProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'Etcd' };
  constructor(scope: Construct, id: string, props: EtcdProps);
}
export interface EtcdProps {
  metadata?: ObjectMeta;
  spec: EtcdSpec;
}
export interface EtcdSpec {
  controlPlaneHardwareSpeed?: "" | "Standard" | "Slower";
  failedRevisionLimit?: number;
  forceRedeploymentReason?: string;
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  succeededRevisionLimit?: number;
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
/**
 * `operator.openshift.io/v1alpha1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class EtcdBackup extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: EtcdBackupProps): { [K in keyof EtcdBackupProps]: EtcdBackupProps[K] } & { apiVersion: 'operator.openshift.io/v1alpha1'; kind: 'EtcdBackup' };
  constructor(scope: Construct, id: string, props: EtcdBackupProps);
}
export interface EtcdBackupProps {
  metadata?: ObjectMeta;
  spec: EtcdBackupSpec;
}
export interface EtcdBackupSpec {
  /** rule: `self == oldSelf` */
  pvcName?: string;
}
/**
 * `operator.openshift.io/v1alpha1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ImageContentSourcePolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ImageContentSourcePolicyProps): { [K in keyof ImageContentSourcePolicyProps]: ImageContentSourcePolicyProps[K] } & { apiVersion: 'operator.openshift.io/v1alpha1'; kind: 'ImageContentSourcePolicy' };
  constructor(scope: Construct, id: string, props: ImageContentSourcePolicyProps);
}
export interface ImageContentSourcePolicyProps {
  metadata?: ObjectMeta;
  spec: ImageContentSourcePolicySpec;
}
export interface ImageContentSourcePolicySpec {
  repositoryDigestMirrors?: readonly ImageContentSourcePolicySpecRepositoryDigestMirrors[];
}
export interface ImageContentSourcePolicySpecRepositoryDigestMirrors {
  mirrors?: readonly string[];
  source: string;
}
/**
 * `operator.openshift.io/v1`, namespaced
 * @see https://github.com/openshift/api
 */
export declare class IngressController extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IngressControllerProps): { [K in keyof IngressControllerProps]: IngressControllerProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'IngressController' };
  constructor(scope: Construct, id: string, props?: IngressControllerProps);
}
/** rule: `!has(self.spec.domain) || size('router-' + self.metadata.name + '.' + self.spec.domain) <= 253` */
export interface IngressControllerProps {
  metadata?: ObjectMeta;
  spec?: IngressControllerSpec;
}
export interface IngressControllerSpec {
  clientTLS?: IngressControllerSpecClientTLS;
  /** @default "Continue" */
  closedClientConnectionPolicy?: "Abort" | "Continue";
  defaultCertificate?: IngressControllerSpecDefaultCertificate;
  /**
   * at most 244 characters
   * rule: `!format.dns1123Subdomain().validate(self).hasValue()`
   * rule: `self.split('.').all(label, size(label) <= 63)`
   */
  domain?: string;
  endpointPublishingStrategy?: IngressControllerSpecEndpointPublishingStrategy;
  haproxyVersion?: "2.8";
  httpCompression?: IngressControllerSpecHttpCompression;
  /** @default "Respond" */
  httpEmptyRequestsPolicy?: "Respond" | "Ignore";
  httpErrorCodePages?: IngressControllerSpecHttpErrorCodePages;
  httpHeaders?: IngressControllerSpecHttpHeaders;
  /** @default "Immediate" */
  idleConnectionTerminationPolicy?: "Immediate" | "Deferred";
  logging?: IngressControllerSpecLogging;
  namespaceSelector?: LabelSelector;
  nodePlacement?: IngressControllerSpecNodePlacement;
  replicas?: number;
  routeAdmission?: IngressControllerSpecRouteAdmission;
  routeSelector?: LabelSelector;
  tlsSecurityProfile?: IngressControllerSpecTlsSecurityProfile;
  tuningOptions?: IngressControllerSpecTuningOptions;
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
export interface IngressControllerSpecClientTLS {
  allowedSubjectPatterns?: readonly string[];
  clientCA: IngressControllerSpecHttpErrorCodePages;
  clientCertificatePolicy: "" | "Required" | "Optional";
}
export interface IngressControllerSpecDefaultCertificate {
  name?: string;
}
export interface IngressControllerSpecEndpointPublishingStrategy {
  hostNetwork?: IngressControllerSpecEndpointPublishingStrategyHostNetwork;
  loadBalancer?: IngressControllerSpecEndpointPublishingStrategyLoadBalancer;
  nodePort?: IngressControllerSpecEndpointPublishingStrategyNodePort;
  private?: IngressControllerSpecEndpointPublishingStrategyNodePort;
  type: "LoadBalancerService" | "HostNetwork" | "Private" | "NodePortService";
}
export interface IngressControllerSpecHttpCompression {
  /**
   * no duplicates
   * each: pattern `^(?i)(x-[^][ ()\\<>@,;:"/?.=\x00-\x1F\x7F]+|application|audio|image|message|multipart|text|video)/[^][ ()\\<>@,;:"/?.=\x00-\x1F\x7F]+(; *[^][ ()\\<>@,;:"/?.=\x00-\x1F\x7F]+=([^][ ()\\<>@,;:"/?.=\x00-\x1F\x7F]+|"(\\[\x00-\x7F]|[^\x0D"\\])*"))*$`
   */
  mimeTypes?: readonly string[];
}
export interface IngressControllerSpecHttpErrorCodePages {
  name: string;
}
export interface IngressControllerSpecHttpHeaders {
  actions?: IngressControllerSpecHttpHeadersActions;
  forwardedHeaderPolicy?: "Append" | "Replace" | "IfNone" | "Never";
  /**
   * each: 0 … 1024 characters
   * each: pattern `^$|^[-!#$%&'*+.0-9A-Z^_`a-z|~]+$`
   */
  headerNameCaseAdjustments?: readonly string[] | null;
  uniqueId?: IngressControllerSpecHttpHeadersUniqueId;
}
export interface IngressControllerSpecLogging {
  access?: IngressControllerSpecLoggingAccess;
}
export interface IngressControllerSpecNodePlacement {
  /** → labels of a Node */
  nodeSelector?: LabelSelector;
  tolerations?: readonly IngressControllerSpecNodePlacementTolerations[];
}
export interface IngressControllerSpecRouteAdmission {
  namespaceOwnership?: "InterNamespaceAllowed" | "Strict";
  wildcardPolicy?: "WildcardsAllowed" | "WildcardsDisallowed";
}
export interface IngressControllerSpecTlsSecurityProfile {
  custom?: IngressControllerSpecTlsSecurityProfileCustom | null;
  intermediate?: Record<string, never> | null;
  modern?: Record<string, never> | null;
  old?: Record<string, never> | null;
  type?: "Old" | "Intermediate" | "Modern" | "Custom";
}
export interface IngressControllerSpecTuningOptions {
  /** format duration */
  clientFinTimeout?: string;
  /** format duration */
  clientTimeout?: string;
  /** pattern `^(0|([0-9]+(\.[0-9]+)?(ns|us|µs|μs|ms|s|m|h))+)$` */
  connectTimeout?: string;
  /** at least 16384 */
  headerBufferBytes?: number;
  /** at least 4096 */
  headerBufferMaxRewriteBytes?: number;
  /** pattern `^(0|([0-9]+(\.[0-9]+)?(ns|us|µs|μs|ms|s|m|h))+)$` */
  healthCheckInterval?: string;
  /**
   * 1 … 16 characters
   * rule: `self.matches('^([0-9]+(\\.[0-9]+)?(ms|s|m))+$')`
   * rule: `!self.matches('^([0-9]+(\\.[0-9]+)?(ms|s|m))+$') || duration(self) <= duration('15m')`
   * rule: `!self.matches('^([0-9]+(\\.[0-9]+)?(ms|s|m))+$') || duration(self) >= duration('1ms')`
   */
  httpKeepAliveTimeout?: string;
  maxConnections?: number;
  /** pattern `^(0|([0-9]+(\.[0-9]+)?(ns|us|µs|μs|ms|s|m|h))+)$` */
  reloadInterval?: string;
  /** format duration */
  serverFinTimeout?: string;
  /** format duration */
  serverTimeout?: string;
  /** 1 … 64 */
  threadCount?: number;
  /** format duration */
  tlsInspectDelay?: string;
  /** format duration */
  tunnelTimeout?: string;
}
export interface IngressControllerSpecEndpointPublishingStrategyHostNetwork {
  /**
   * 0 … 65535
   * @default 80
   */
  httpPort?: number;
  /**
   * 0 … 65535
   * @default 443
   */
  httpsPort?: number;
  protocol?: "" | "TCP" | "PROXY";
  /**
   * 0 … 65535
   * @default 1936
   */
  statsPort?: number;
}
export interface IngressControllerSpecEndpointPublishingStrategyLoadBalancer {
  /** each: pattern `(^(([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])/([0-9]|[12][0-9]|3[0-2])$)|(^s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:)))(%.+)?s*(\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9]))$)` */
  allowedSourceRanges?: readonly string[] | null;
  /** @default "Managed" */
  dnsManagementPolicy?: "Managed" | "Unmanaged";
  providerParameters?: IngressControllerSpecEndpointPublishingStrategyLoadBalancerProviderParameters;
  scope: "Internal" | "External";
}
export interface IngressControllerSpecEndpointPublishingStrategyNodePort {
  protocol?: "" | "TCP" | "PROXY";
}
export interface IngressControllerSpecHttpHeadersActions {
  /**
   * at most 20 items
   * one per `name`
   */
  request?: readonly IngressControllerSpecHttpHeadersActionsRequest[];
  /**
   * at most 20 items
   * one per `name`
   */
  response?: readonly IngressControllerSpecHttpHeadersActionsRequest[];
}
export interface IngressControllerSpecHttpHeadersUniqueId {
  /**
   * 0 … 1024 characters
   * pattern `^(%(%|(\{[-+]?[QXE](,[-+]?[QXE])*\})?([A-Za-z]+|\[[.0-9A-Z_a-z]+(\([^)]+\))?(,[.0-9A-Z_a-z]+(\([^)]+\))?)*\]))|[^%[:cntrl:]])*$`
   */
  format?: string;
  /**
   * 0 … 1024 characters
   * pattern `^$|^[-!#$%&'*+.0-9A-Z^_`a-z|~]+$`
   */
  name?: string;
}
export interface IngressControllerSpecLoggingAccess {
  destination: IngressControllerSpecLoggingAccessDestination;
  /** at most 1 item */
  httpCaptureCookies?: readonly IngressControllerSpecLoggingAccessHttpCaptureCookies[] | null;
  httpCaptureHeaders?: IngressControllerSpecLoggingAccessHttpCaptureHeaders;
  httpLogFormat?: string;
  /** @default "Log" */
  logEmptyRequests?: "Log" | "Ignore";
}
export interface IngressControllerSpecNodePlacementTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface IngressControllerSpecTlsSecurityProfileCustom {
  ciphers?: readonly string[];
  minTLSVersion?: "VersionTLS10" | "VersionTLS11" | "VersionTLS12" | "VersionTLS13";
}
/** rule: `has(self.type) && self.type == 'OpenStack' ? true : !has(self.openstack)` */
export interface IngressControllerSpecEndpointPublishingStrategyLoadBalancerProviderParameters {
  aws?: IngressControllerSpecEndpointPublishingStrategyLoadBalancerProviderParametersAws;
  gcp?: IngressControllerSpecEndpointPublishingStrategyLoadBalancerProviderParametersGcp;
  ibm?: IngressControllerSpecEndpointPublishingStrategyNodePort;
  openstack?: IngressControllerSpecEndpointPublishingStrategyLoadBalancerProviderParametersOpenstack;
  type: "AWS" | "Azure" | "BareMetal" | "GCP" | "Nutanix" | "OpenStack" | "VSphere" | "IBM";
}
export interface IngressControllerSpecHttpHeadersActionsRequest {
  action: IngressControllerSpecHttpHeadersActionsRequestAction;
  /**
   * 1 … 255 characters
   * pattern `^[-!#$%&'*+.0-9A-Z^_`a-z|~]+$`
   * rule: `self.lowerAscii() != 'strict-transport-security'`
   * rule: `self.lowerAscii() != 'proxy'`
   * rule: `self.lowerAscii() != 'host'`
   * rule: `self.lowerAscii() != 'cookie'`
   * rule: `self.lowerAscii() != 'set-cookie'`
   */
  name: string;
}
export interface IngressControllerSpecLoggingAccessDestination {
  container?: IngressControllerSpecLoggingAccessDestinationContainer;
  syslog?: IngressControllerSpecLoggingAccessDestinationSyslog;
  type: "Container" | "Syslog";
}
export interface IngressControllerSpecLoggingAccessHttpCaptureCookies {
  matchType: "Exact" | "Prefix";
  /** 1 … 1024 */
  maxLength: number;
  /**
   * 0 … 1024 characters
   * pattern `^[-!#$%&'*+.0-9A-Z^_`a-z|~]*$`
   */
  name?: string;
  /**
   * 0 … 1024 characters
   * pattern `^[-!#$%&'*+.0-9A-Z^_`a-z|~]*$`
   */
  namePrefix?: string;
}
export interface IngressControllerSpecLoggingAccessHttpCaptureHeaders {
  request?: readonly IngressControllerSpecLoggingAccessHttpCaptureHeadersRequest[] | null;
  response?: readonly IngressControllerSpecLoggingAccessHttpCaptureHeadersRequest[] | null;
}
export interface IngressControllerSpecEndpointPublishingStrategyLoadBalancerProviderParametersAws {
  classicLoadBalancer?: IngressControllerSpecEndpointPublishingStrategyLoadBalancerProviderParametersAwsClassicLoadBalancer;
  networkLoadBalancer?: IngressControllerSpecEndpointPublishingStrategyLoadBalancerProviderParametersAwsNetworkLoadBalancer;
  type: "Classic" | "NLB";
}
export interface IngressControllerSpecEndpointPublishingStrategyLoadBalancerProviderParametersGcp {
  clientAccess?: "Global" | "Local";
}
export interface IngressControllerSpecEndpointPublishingStrategyLoadBalancerProviderParametersOpenstack {
  /** rule: `isIP(self)` */
  floatingIP?: string;
}
/** rule: `has(self.type) && self.type == 'Set' ? has(self.set) : !has(self.set)` */
export interface IngressControllerSpecHttpHeadersActionsRequestAction {
  set?: IngressControllerSpecHttpHeadersActionsRequestActionSet;
  type: "Set" | "Delete";
}
export interface IngressControllerSpecLoggingAccessDestinationContainer {
  /**
   * 480 … 8192
   * @default 1024
   */
  maxLength?: number;
}
export interface IngressControllerSpecLoggingAccessDestinationSyslog {
  address: string;
  facility?: "kern" | "user" | "mail" | "daemon" | "auth" | "syslog" | "lpr" | "news" | "uucp" | "cron" | "auth2" | "ftp" | "ntp" | "audit" | "alert" | "cron2" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7";
  /**
   * 480 … 4096
   * @default 1024
   */
  maxLength?: number;
  /** 1 … 65535 */
  port: number;
}
export interface IngressControllerSpecLoggingAccessHttpCaptureHeadersRequest {
  /** at least 1 */
  maxLength: number;
  /** pattern `^[-!#$%&'*+.0-9A-Z^_`a-z|~]+$` */
  name: string;
}
export interface IngressControllerSpecEndpointPublishingStrategyLoadBalancerProviderParametersAwsClassicLoadBalancer {
  /** format duration */
  connectionIdleTimeout?: string;
  subnets?: IngressControllerSpecEndpointPublishingStrategyLoadBalancerProviderParametersAwsClassicLoadBalancerSubnets;
}
/** rule: `has(self.subnets) && has(self.subnets.ids) && !has(self.subnets.names) && has(self.eipAllocations) ? size(self.subnets.ids) == size(self.eipAllocations) : true` */
export interface IngressControllerSpecEndpointPublishingStrategyLoadBalancerProviderParametersAwsNetworkLoadBalancer {
  /**
   * at most 10 items
   * rule: `self.all(x, self.exists_one(y, x == y))`
   * each: exactly 26 characters
   * each: rule: `self.startsWith('eipalloc-')`
   * each: rule: `self.split("-", 2)[1].matches('[0-9a-fA-F]{17}$')`
   */
  eipAllocations?: readonly string[];
  subnets?: IngressControllerSpecEndpointPublishingStrategyLoadBalancerProviderParametersAwsClassicLoadBalancerSubnets;
}
export interface IngressControllerSpecHttpHeadersActionsRequestActionSet {
  /** 1 … 16384 characters */
  value: string;
}
/**
 * rule: `has(self.ids) && has(self.names) ? size(self.ids + self.names) <= 10 : true`
 * rule: `has(self.ids) && self.ids.size() > 0 || has(self.names) && self.names.size() > 0`
 */
export interface IngressControllerSpecEndpointPublishingStrategyLoadBalancerProviderParametersAwsClassicLoadBalancerSubnets {
  /**
   * at most 10 items
   * rule: `self.all(x, self.exists_one(y, x == y))`
   * each: exactly 24 characters
   * each: pattern `^subnet-[0-9A-Za-z]+$`
   */
  ids?: readonly string[];
  /**
   * at most 10 items
   * rule: `self.all(x, self.exists_one(y, x == y))`
   * each: 1 … 256 characters
   * each: rule: `!self.contains(',')`
   * each: rule: `!self.startsWith('subnet-')`
   */
  names?: readonly string[];
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class InsightsOperator extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: InsightsOperatorProps): { [K in keyof InsightsOperatorProps]: InsightsOperatorProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'InsightsOperator' };
  constructor(scope: Construct, id: string, props: InsightsOperatorProps);
}
export interface InsightsOperatorProps {
  metadata?: ObjectMeta;
  spec: InsightsOperatorSpec;
}
export interface InsightsOperatorSpec {
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class KubeAPIServer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: KubeAPIServerProps): { [K in keyof KubeAPIServerProps]: KubeAPIServerProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'KubeAPIServer' };
  constructor(scope: Construct, id: string, props: KubeAPIServerProps);
}
export interface KubeAPIServerProps {
  metadata?: ObjectMeta;
  spec: KubeAPIServerSpec;
}
export interface KubeAPIServerSpec {
  /** 5 … 180 */
  eventTTLMinutes?: number;
  failedRevisionLimit?: number;
  forceRedeploymentReason?: string;
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Force)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  succeededRevisionLimit?: number;
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class KubeControllerManager extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: KubeControllerManagerProps): { [K in keyof KubeControllerManagerProps]: KubeControllerManagerProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'KubeControllerManager' };
  constructor(scope: Construct, id: string, props: KubeControllerManagerProps);
}
export interface KubeControllerManagerProps {
  metadata?: ObjectMeta;
  spec: KubeControllerManagerSpec;
}
export interface KubeControllerManagerSpec {
  failedRevisionLimit?: number;
  forceRedeploymentReason?: string;
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Force)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  succeededRevisionLimit?: number;
  unsupportedConfigOverrides?: Record<string, unknown> | null;
  useMoreSecureServiceCA?: boolean;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class KubeScheduler extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: KubeSchedulerProps): { [K in keyof KubeSchedulerProps]: KubeSchedulerProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'KubeScheduler' };
  constructor(scope: Construct, id: string, props: KubeSchedulerProps);
}
export interface KubeSchedulerProps {
  metadata?: ObjectMeta;
  spec: KubeSchedulerSpec;
}
export interface KubeSchedulerSpec {
  failedRevisionLimit?: number;
  forceRedeploymentReason?: string;
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Force)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  succeededRevisionLimit?: number;
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class KubeStorageVersionMigrator extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: KubeStorageVersionMigratorProps): { [K in keyof KubeStorageVersionMigratorProps]: KubeStorageVersionMigratorProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'KubeStorageVersionMigrator' };
  constructor(scope: Construct, id: string, props: KubeStorageVersionMigratorProps);
}
export interface KubeStorageVersionMigratorProps {
  metadata?: ObjectMeta;
  spec: KubeStorageVersionMigratorSpec;
}
export interface KubeStorageVersionMigratorSpec {
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class MachineConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: MachineConfigurationProps): { [K in keyof MachineConfigurationProps]: MachineConfigurationProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'MachineConfiguration' };
  constructor(scope: Construct, id: string, props: MachineConfigurationProps);
}
export interface MachineConfigurationProps {
  metadata?: ObjectMeta;
  spec: MachineConfigurationSpec;
}
export interface MachineConfigurationSpec {
  bootImageSkewEnforcement?: MachineConfigurationSpecBootImageSkewEnforcement;
  failedRevisionLimit?: number;
  forceRedeploymentReason?: string;
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  managedBootImages?: MachineConfigurationSpecManagedBootImages;
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  nodeDisruptionPolicy?: MachineConfigurationSpecNodeDisruptionPolicy;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  succeededRevisionLimit?: number;
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
/** rule: `has(self.mode) && (self.mode =='Manual') ? has(self.manual) : !has(self.manual)` */
export interface MachineConfigurationSpecBootImageSkewEnforcement {
  manual?: MachineConfigurationSpecBootImageSkewEnforcementManual;
  mode: "Manual" | "None";
}
export interface MachineConfigurationSpecManagedBootImages {
  /**
   * at most 5 items
   * one per `resource`, `apiGroup`
   */
  machineManagers?: readonly MachineConfigurationSpecManagedBootImagesMachineManagers[];
}
export interface MachineConfigurationSpecNodeDisruptionPolicy {
  /**
   * at most 50 items
   * one per `path`
   */
  files?: readonly MachineConfigurationSpecNodeDisruptionPolicyFiles[];
  sshkey?: MachineConfigurationSpecNodeDisruptionPolicySshkey;
  /**
   * at most 50 items
   * one per `name`
   */
  units?: readonly MachineConfigurationSpecNodeDisruptionPolicyUnits[];
}
/**
 * rule: `has(self.mode) && (self.mode =='OCPVersion') ? has(self.ocpVersion) : !has(self.ocpVersion)`
 * rule: `has(self.mode) && (self.mode =='RHCOSVersion') ? has(self.rhcosVersion) : !has(self.rhcosVersion)`
 */
export interface MachineConfigurationSpecBootImageSkewEnforcementManual {
  mode: "OCPVersion" | "RHCOSVersion";
  /**
   * 5 … 10 characters
   * rule: `self.matches('^[0-9]+\\.[0-9]+\\.[0-9]+$')`
   */
  ocpVersion?: string;
  /**
   * 14 … 21 characters
   * rule: `self.matches('^[0-9]+\\.[0-9]+\\.([0-9]{8}|[0-9]{12})-[0-9]+$')`
   */
  rhcosVersion?: string;
}
/** rule: `self.resource != 'controlplanemachinesets' || self.selection.mode == 'All' || self.selection.mode == 'None'` */
export interface MachineConfigurationSpecManagedBootImagesMachineManagers {
  apiGroup: "machine.openshift.io";
  resource: "machinesets" | "controlplanemachinesets";
  selection: MachineConfigurationSpecManagedBootImagesMachineManagersSelection;
}
export interface MachineConfigurationSpecNodeDisruptionPolicyFiles {
  /**
   * at most 10 items
   * rule: `self.exists(x, x.type=='Reboot') ? size(self) == 1 : true`
   * rule: `self.exists(x, x.type=='None') ? size(self) == 1 : true`
   */
  actions: readonly MachineConfigurationSpecNodeDisruptionPolicyFilesActions[];
  path: string;
}
export interface MachineConfigurationSpecNodeDisruptionPolicySshkey {
  /**
   * at most 10 items
   * rule: `self.exists(x, x.type=='Reboot') ? size(self) == 1 : true`
   * rule: `self.exists(x, x.type=='None') ? size(self) == 1 : true`
   */
  actions: readonly MachineConfigurationSpecNodeDisruptionPolicyFilesActions[];
}
export interface MachineConfigurationSpecNodeDisruptionPolicyUnits {
  /**
   * at most 10 items
   * rule: `self.exists(x, x.type=='Reboot') ? size(self) == 1 : true`
   * rule: `self.exists(x, x.type=='None') ? size(self) == 1 : true`
   */
  actions: readonly MachineConfigurationSpecNodeDisruptionPolicyFilesActions[];
  /**
   * at most 255 characters
   * rule: `self.matches('\\.(service|socket|device|mount|automount|swap|target|path|timer|snapshot|slice|scope)$')`
   * rule: `self.matches('^[a-zA-Z0-9:._\\\\-]+\\..')`
   */
  name: string;
}
/** rule: `has(self.mode) && self.mode == 'Partial' ? has(self.partial) : !has(self.partial)` */
export interface MachineConfigurationSpecManagedBootImagesMachineManagersSelection {
  mode: "All" | "Partial" | "None";
  partial?: MachineConfigurationSpecManagedBootImagesMachineManagersSelectionPartial;
}
/**
 * rule: `has(self.type) && self.type == 'Reload' ? has(self.reload) : !has(self.reload)`
 * rule: `has(self.type) && self.type == 'Restart' ? has(self.restart) : !has(self.restart)`
 */
export interface MachineConfigurationSpecNodeDisruptionPolicyFilesActions {
  reload?: MachineConfigurationSpecNodeDisruptionPolicyFilesActionsReload;
  restart?: MachineConfigurationSpecNodeDisruptionPolicyFilesActionsReload;
  type: "Reboot" | "Drain" | "Reload" | "Restart" | "DaemonReload" | "None";
}
export interface MachineConfigurationSpecManagedBootImagesMachineManagersSelectionPartial {
  machineResourceSelector: LabelSelector;
}
export interface MachineConfigurationSpecNodeDisruptionPolicyFilesActionsReload {
  /**
   * at most 255 characters
   * rule: `self.matches('\\.(service|socket|device|mount|automount|swap|target|path|timer|snapshot|slice|scope)$')`
   * rule: `self.matches('^[a-zA-Z0-9:._\\\\-]+\\..')`
   */
  serviceName: string;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class OperatorNetwork extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: OperatorNetworkProps): { [K in keyof OperatorNetworkProps]: OperatorNetworkProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'Network' };
  constructor(scope: Construct, id: string, props?: OperatorNetworkProps);
}
export interface OperatorNetworkProps {
  metadata?: ObjectMeta;
  spec?: OperatorNetworkSpec;
}
export interface OperatorNetworkSpec {
  /** one per `name` */
  additionalNetworks?: readonly OperatorNetworkSpecAdditionalNetworks[];
  additionalRoutingCapabilities?: OperatorNetworkSpecAdditionalRoutingCapabilities;
  clusterNetwork?: readonly OperatorNetworkSpecClusterNetwork[];
  defaultNetwork?: OperatorNetworkSpecDefaultNetwork;
  deployKubeProxy?: boolean;
  disableMultiNetwork?: boolean;
  disableNetworkDiagnostics?: boolean;
  exportNetworkFlows?: OperatorNetworkSpecExportNetworkFlows;
  kubeProxyConfig?: OperatorNetworkSpecKubeProxyConfig;
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  migration?: OperatorNetworkSpecMigration;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  serviceNetwork?: readonly string[];
  unsupportedConfigOverrides?: Record<string, unknown> | null;
  useMultiNetworkPolicy?: boolean;
}
export interface OperatorNetworkSpecAdditionalNetworks {
  name: string;
  namespace?: string;
  rawCNIConfig?: string;
  simpleMacvlanConfig?: OperatorNetworkSpecAdditionalNetworksSimpleMacvlanConfig;
  type?: string;
}
export interface OperatorNetworkSpecAdditionalRoutingCapabilities {
  /**
   * exactly 1 item
   * rule: `self.all(x, self.exists_one(y, x == y))`
   */
  providers: readonly ("FRR")[];
}
export interface OperatorNetworkSpecClusterNetwork {
  cidr?: string;
  /** at least 0 */
  hostPrefix?: number;
}
export interface OperatorNetworkSpecDefaultNetwork {
  openshiftSDNConfig?: OperatorNetworkSpecDefaultNetworkOpenshiftSDNConfig;
  ovnKubernetesConfig?: OperatorNetworkSpecDefaultNetworkOvnKubernetesConfig;
  type?: string;
}
export interface OperatorNetworkSpecExportNetworkFlows {
  ipfix?: OperatorNetworkSpecExportNetworkFlowsIpfix;
  netFlow?: OperatorNetworkSpecExportNetworkFlowsIpfix;
  sFlow?: OperatorNetworkSpecExportNetworkFlowsIpfix;
}
export interface OperatorNetworkSpecKubeProxyConfig {
  bindAddress?: string;
  iptablesSyncPeriod?: string;
  proxyArguments?: { [k: string]: readonly string[] };
}
/** rule: `!has(self.mtu) || !has(self.networkType) || self.networkType == "" || has(self.mode) && self.mode == 'Live'` */
export interface OperatorNetworkSpecMigration {
  features?: OperatorNetworkSpecMigrationFeatures;
  mode?: "Live" | "Offline" | "";
  mtu?: OperatorNetworkSpecMigrationMtu;
  networkType?: string;
}
export interface OperatorNetworkSpecAdditionalNetworksSimpleMacvlanConfig {
  ipamConfig?: OperatorNetworkSpecAdditionalNetworksSimpleMacvlanConfigIpamConfig;
  master?: string;
  mode?: string;
  /** at least 0 */
  mtu?: number;
}
export interface OperatorNetworkSpecDefaultNetworkOpenshiftSDNConfig {
  enableUnidling?: boolean;
  mode?: string;
  /** at least 0 */
  mtu?: number;
  useExternalOpenvswitch?: boolean;
  /** at least 0 */
  vxlanPort?: number;
}
export interface OperatorNetworkSpecDefaultNetworkOvnKubernetesConfig {
  egressIPConfig?: OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigEgressIPConfig;
  gatewayConfig?: OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigGatewayConfig;
  /** at least 1 */
  genevePort?: number;
  hybridOverlayConfig?: OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigHybridOverlayConfig;
  /** @default {"mode":"Disabled"} */
  ipsecConfig?: OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigIpsecConfig;
  ipv4?: OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigIpv4;
  ipv6?: OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigIpv6;
  /** at least 0 */
  mtu?: number;
  policyAuditConfig?: OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigPolicyAuditConfig;
  routeAdvertisements?: "" | "Enabled" | "Disabled";
  v4InternalSubnet?: string;
  v6InternalSubnet?: string;
}
export interface OperatorNetworkSpecExportNetworkFlowsIpfix {
  /**
   * 1 … 10 items
   * each: pattern `^(([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$`
   */
  collectors?: readonly string[];
}
export interface OperatorNetworkSpecMigrationFeatures {
  /** @default true */
  egressFirewall?: boolean;
  /** @default true */
  egressIP?: boolean;
  /** @default true */
  multicast?: boolean;
}
export interface OperatorNetworkSpecMigrationMtu {
  machine?: OperatorNetworkSpecMigrationMtuMachine;
  network?: OperatorNetworkSpecMigrationMtuMachine;
}
export interface OperatorNetworkSpecAdditionalNetworksSimpleMacvlanConfigIpamConfig {
  staticIPAMConfig?: OperatorNetworkSpecAdditionalNetworksSimpleMacvlanConfigIpamConfigStaticIPAMConfig;
  type?: string;
}
export interface OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigEgressIPConfig {
  /** 0 … 60 */
  reachabilityTotalTimeoutSeconds?: number;
}
export interface OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigGatewayConfig {
  ipForwarding?: string;
  ipv4?: OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigGatewayConfigIpv4;
  ipv6?: OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigGatewayConfigIpv6;
  routingViaHost?: boolean;
}
export interface OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigHybridOverlayConfig {
  hybridClusterNetwork?: readonly OperatorNetworkSpecClusterNetwork[];
  hybridOverlayVXLANPort?: number;
}
/**
 * rule: `self == oldSelf || has(self.mode)`
 * rule: `has(self.mode) && self.mode == 'Full' ? true : !has(self.full)`
 */
export interface OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigIpsecConfig {
  full?: OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigIpsecConfigFull;
  mode?: "Disabled" | "External" | "Full";
}
export interface OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigIpv4 {
  /**
   * at most 18 characters
   * rule: `isCIDR(self) && cidr(self).ip().family() == 4`
   * rule: `isCIDR(self) && cidr(self).prefixLength() <= 30`
   * rule: `isCIDR(self) && int(self.split('.')[0]) > 0`
   */
  internalJoinSubnet?: string;
  /**
   * at most 18 characters
   * rule: `isCIDR(self) && cidr(self).ip().family() == 4`
   * rule: `isCIDR(self) && cidr(self).prefixLength() <= 30`
   * rule: `isCIDR(self) && int(self.split('.')[0]) > 0`
   */
  internalTransitSwitchSubnet?: string;
}
export interface OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigIpv6 {
  /**
   * at most 48 characters
   * rule: `isCIDR(self) && cidr(self).ip().family() == 6`
   * rule: `isCIDR(self) && cidr(self).prefixLength() <= 125`
   */
  internalJoinSubnet?: string;
  /**
   * at most 48 characters
   * rule: `isCIDR(self) && cidr(self).ip().family() == 6`
   * rule: `isCIDR(self) && cidr(self).prefixLength() <= 125`
   */
  internalTransitSwitchSubnet?: string;
}
export interface OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigPolicyAuditConfig {
  /** @default "null" */
  destination?: string;
  /**
   * at least 1
   * @default 50
   */
  maxFileSize?: number;
  /**
   * at least 1
   * @default 5
   */
  maxLogFiles?: number;
  /**
   * at least 1
   * @default 20
   */
  rateLimit?: number;
  /** @default "local0" */
  syslogFacility?: string;
}
export interface OperatorNetworkSpecMigrationMtuMachine {
  /** at least 0 */
  from?: number;
  /** at least 0 */
  to?: number;
}
export interface OperatorNetworkSpecAdditionalNetworksSimpleMacvlanConfigIpamConfigStaticIPAMConfig {
  addresses?: readonly OperatorNetworkSpecAdditionalNetworksSimpleMacvlanConfigIpamConfigStaticIPAMConfigAddresses[];
  dns?: OperatorNetworkSpecAdditionalNetworksSimpleMacvlanConfigIpamConfigStaticIPAMConfigDns;
  routes?: readonly OperatorNetworkSpecAdditionalNetworksSimpleMacvlanConfigIpamConfigStaticIPAMConfigRoutes[];
}
export interface OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigGatewayConfigIpv4 {
  /**
   * at most 18 characters
   * rule: `isCIDR(self) && cidr(self).ip().family() == 4`
   * rule: `isCIDR(self) && cidr(self).prefixLength() <= 29`
   * rule: `isCIDR(self) && int(self.split('.')[0]) > 0`
   */
  internalMasqueradeSubnet?: string;
}
export interface OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigGatewayConfigIpv6 {
  /**
   * rule: `isCIDR(self) && cidr(self).ip().family() == 6`
   * rule: `isCIDR(self) && cidr(self).prefixLength() <= 125`
   */
  internalMasqueradeSubnet?: string;
}
/** at least 1 field */
export interface OperatorNetworkSpecDefaultNetworkOvnKubernetesConfigIpsecConfigFull {
  encapsulation?: "Always" | "Auto";
}
export interface OperatorNetworkSpecAdditionalNetworksSimpleMacvlanConfigIpamConfigStaticIPAMConfigAddresses {
  address?: string;
  gateway?: string;
}
export interface OperatorNetworkSpecAdditionalNetworksSimpleMacvlanConfigIpamConfigStaticIPAMConfigDns {
  domain?: string;
  nameservers?: readonly string[];
  search?: readonly string[];
}
export interface OperatorNetworkSpecAdditionalNetworksSimpleMacvlanConfigIpamConfigStaticIPAMConfigRoutes {
  destination?: string;
  gateway?: string;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class OLM extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: OLMProps): { [K in keyof OLMProps]: OLMProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'OLM' };
  constructor(scope: Construct, id: string, props: OLMProps);
}
/** rule: `self.metadata.name == 'cluster'` */
export interface OLMProps {
  metadata?: ObjectMeta;
  spec: OLMSpec;
}
export interface OLMSpec {
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class OpenShiftAPIServer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: OpenShiftAPIServerProps): { [K in keyof OpenShiftAPIServerProps]: OpenShiftAPIServerProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'OpenShiftAPIServer' };
  constructor(scope: Construct, id: string, props: OpenShiftAPIServerProps);
}
export interface OpenShiftAPIServerProps {
  metadata?: ObjectMeta;
  spec: OpenShiftAPIServerSpec;
}
export interface OpenShiftAPIServerSpec {
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class OpenShiftControllerManager extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: OpenShiftControllerManagerProps): { [K in keyof OpenShiftControllerManagerProps]: OpenShiftControllerManagerProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'OpenShiftControllerManager' };
  constructor(scope: Construct, id: string, props: OpenShiftControllerManagerProps);
}
export interface OpenShiftControllerManagerProps {
  metadata?: ObjectMeta;
  spec: OpenShiftControllerManagerSpec;
}
export interface OpenShiftControllerManagerSpec {
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ServiceCA extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ServiceCAProps): { [K in keyof ServiceCAProps]: ServiceCAProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'ServiceCA' };
  constructor(scope: Construct, id: string, props: ServiceCAProps);
}
export interface ServiceCAProps {
  metadata?: ObjectMeta;
  spec: ServiceCASpec;
}
export interface ServiceCASpec {
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  unsupportedConfigOverrides?: Record<string, unknown> | null;
}
/**
 * `operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class Storage extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: StorageProps): { [K in keyof StorageProps]: StorageProps[K] } & { apiVersion: 'operator.openshift.io/v1'; kind: 'Storage' };
  constructor(scope: Construct, id: string, props: StorageProps);
}
export interface StorageProps {
  metadata?: ObjectMeta;
  spec: StorageSpec;
}
export interface StorageSpec {
  /** @default "Normal" */
  logLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  observedConfig?: Record<string, unknown> | null;
  /** @default "Normal" */
  operatorLogLevel?: "" | "Normal" | "Debug" | "Trace" | "TraceAll";
  unsupportedConfigOverrides?: Record<string, unknown> | null;
  /** rule: `self != "LegacyDeprecatedInTreeDriver"` */
  vsphereStorageDriver?: "" | "LegacyDeprecatedInTreeDriver" | "CSIWithMigrationDriver";
}
/**
 * `quota.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class ClusterResourceQuota extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterResourceQuotaProps): { [K in keyof ClusterResourceQuotaProps]: ClusterResourceQuotaProps[K] } & { apiVersion: 'quota.openshift.io/v1'; kind: 'ClusterResourceQuota' };
  constructor(scope: Construct, id: string, props: ClusterResourceQuotaProps);
}
export interface ClusterResourceQuotaProps {
  metadata?: ObjectMeta;
  spec: ClusterResourceQuotaSpec;
}
export interface ClusterResourceQuotaSpec {
  quota: ClusterResourceQuotaSpecQuota;
  selector: ClusterResourceQuotaSpecSelector;
}
export interface ClusterResourceQuotaSpecQuota {
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  hard?: { [k: string]: number | string };
  scopeSelector?: ClusterResourceQuotaSpecQuotaScopeSelector;
  scopes?: readonly string[];
}
export interface ClusterResourceQuotaSpecSelector {
  annotations?: { [k: string]: string } | null;
  labels?: LabelSelector | null;
}
export interface ClusterResourceQuotaSpecQuotaScopeSelector {
  matchExpressions?: readonly ClusterResourceQuotaSpecQuotaScopeSelectorMatchExpressions[];
}
export interface ClusterResourceQuotaSpecQuotaScopeSelectorMatchExpressions {
  operator: string;
  scopeName: string;
  values?: readonly string[];
}
/**
 * `route.openshift.io/v1`, namespaced
 * @see https://github.com/openshift/api
 */
export declare class Route extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: RouteProps): { [K in keyof RouteProps]: RouteProps[K] } & { apiVersion: 'route.openshift.io/v1'; kind: 'Route' };
  constructor(scope: Construct, id: string, props: RouteProps);
}
export interface RouteProps {
  metadata?: ObjectMeta;
  spec: RouteSpec;
}
/** rule: `!has(self.tls) || self.tls.termination != 'passthrough' || !has(self.httpHeaders)` */
export interface RouteSpec {
  /**
   * at most 3 items
   * one per `name`, `kind`
   */
  alternateBackends?: readonly RouteSpecAlternateBackends[];
  /**
   * at most 253 characters
   * pattern `^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])(\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]{0,61}[a-zA-Z0-9]))*$`
   */
  host?: string;
  httpHeaders?: RouteSpecHttpHeaders;
  /** pattern `^/` */
  path?: string;
  port?: RouteSpecPort;
  /**
   * at most 253 characters
   * pattern `^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])(\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]{0,61}[a-zA-Z0-9]))*$`
   */
  subdomain?: string;
  tls?: RouteSpecTls;
  to: RouteSpecAlternateBackends;
  /** @default "None" */
  wildcardPolicy?: "None" | "Subdomain" | "";
}
export interface RouteSpecAlternateBackends {
  /** @default "Service" */
  kind?: "Service" | "";
  /** at least 1 character */
  name: string;
  /**
   * 0 … 256
   * @default 100
   */
  weight?: number;
}
export interface RouteSpecHttpHeaders {
  actions?: RouteSpecHttpHeadersActions;
}
export interface RouteSpecPort {
  targetPort: number | string;
}
/**
 * rule: `!(has(self.certificate) && has(self.externalCertificate))`
 * rule: `has(self.termination) && has(self.insecureEdgeTerminationPolicy) ? !((self.termination=='passthrough') && (self.insecureEdgeTerminationPolicy=='Allow')) : true`
 */
export interface RouteSpecTls {
  caCertificate?: string;
  certificate?: string;
  destinationCACertificate?: string;
  externalCertificate?: RouteSpecTlsExternalCertificate;
  insecureEdgeTerminationPolicy?: "Allow" | "None" | "Redirect" | "";
  key?: string;
  termination: "edge" | "reencrypt" | "passthrough";
}
export interface RouteSpecHttpHeadersActions {
  /**
   * at most 20 items
   * one per `name`
   */
  request?: readonly RouteSpecHttpHeadersActionsRequest[];
  /**
   * at most 20 items
   * one per `name`
   */
  response?: readonly RouteSpecHttpHeadersActionsRequest[];
}
export interface RouteSpecTlsExternalCertificate {
  name?: string;
}
export interface RouteSpecHttpHeadersActionsRequest {
  action: RouteSpecHttpHeadersActionsRequestAction;
  /**
   * 1 … 255 characters
   * pattern `^[-!#$%&'*+.0-9A-Z^_`a-z|~]+$`
   * rule: `self.lowerAscii() != 'strict-transport-security'`
   * rule: `self.lowerAscii() != 'proxy'`
   * rule: `self.lowerAscii() != 'cookie'`
   * rule: `self.lowerAscii() != 'set-cookie'`
   */
  name: string;
}
/** rule: `has(self.type) && self.type == 'Set' ? has(self.set) : !has(self.set)` */
export interface RouteSpecHttpHeadersActionsRequestAction {
  set?: RouteSpecHttpHeadersActionsRequestActionSet;
  type: "Set" | "Delete";
}
export interface RouteSpecHttpHeadersActionsRequestActionSet {
  /** 1 … 16384 characters */
  value: string;
}
/**
 * `samples.operator.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class SamplesConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: SamplesConfigProps): { [K in keyof SamplesConfigProps]: SamplesConfigProps[K] } & { apiVersion: 'samples.operator.openshift.io/v1'; kind: 'Config' };
  constructor(scope: Construct, id: string, props: SamplesConfigProps);
}
export interface SamplesConfigProps {
  metadata?: ObjectMeta;
  spec: SamplesConfigSpec;
}
export interface SamplesConfigSpec {
  architectures?: readonly string[];
  /** pattern `^(Managed|Unmanaged|Force|Removed)$` */
  managementState?: string;
  samplesRegistry?: string;
  /**
   * at most 16 items
   * no duplicates
   * rule: `self.all(x, x.matches('^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$'))`
   * each: 1 … 253 characters
   */
  skippedHelmCharts?: readonly string[];
  skippedImagestreams?: readonly string[];
  skippedTemplates?: readonly string[];
}
/**
 * `security.internal.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class RangeAllocation extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: RangeAllocationProps): { [K in keyof RangeAllocationProps]: RangeAllocationProps[K] } & { apiVersion: 'security.internal.openshift.io/v1'; kind: 'RangeAllocation' };
  constructor(scope: Construct, id: string, props?: RangeAllocationProps);
}
export interface RangeAllocationProps {
  /** format  */
  data?: string;
  metadata?: ObjectMeta;
  range?: string;
}
/**
 * `security.openshift.io/v1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class SecurityContextConstraints extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: SecurityContextConstraintsProps): { [K in keyof SecurityContextConstraintsProps]: SecurityContextConstraintsProps[K] } & { apiVersion: 'security.openshift.io/v1'; kind: 'SecurityContextConstraints' };
  constructor(scope: Construct, id: string, props: SecurityContextConstraintsProps);
}
export interface SecurityContextConstraintsProps {
  allowHostDirVolumePlugin: boolean;
  allowHostIPC: boolean;
  allowHostNetwork: boolean;
  allowHostPID: boolean;
  allowHostPorts: boolean;
  allowPrivilegeEscalation?: boolean | null;
  allowPrivilegedContainer: boolean;
  allowedCapabilities: readonly string[] | null;
  allowedFlexVolumes?: readonly SecurityContextConstraintsAllowedFlexVolumes[] | null;
  allowedUnsafeSysctls?: readonly string[] | null;
  defaultAddCapabilities: readonly string[] | null;
  defaultAllowPrivilegeEscalation?: boolean | null;
  forbiddenSysctls?: readonly string[] | null;
  fsGroup?: SecurityContextConstraintsFsGroup | null;
  groups?: readonly string[] | null;
  metadata?: ObjectMeta;
  priority: number | null;
  readOnlyRootFilesystem: boolean;
  requiredDropCapabilities: readonly string[] | null;
  runAsUser?: SecurityContextConstraintsRunAsUser | null;
  seLinuxContext?: SecurityContextConstraintsSeLinuxContext | null;
  seccompProfiles?: readonly string[] | null;
  supplementalGroups?: SecurityContextConstraintsFsGroup | null;
  /** @default "AllowHostLevel" */
  userNamespaceLevel?: "AllowHostLevel" | "RequirePodLevel";
  users?: readonly string[] | null;
  volumes: readonly string[] | null;
}
export interface SecurityContextConstraintsAllowedFlexVolumes {
  driver: string;
}
export interface SecurityContextConstraintsFsGroup {
  ranges?: readonly SecurityContextConstraintsFsGroupRanges[];
  type?: string;
}
export interface SecurityContextConstraintsRunAsUser {
  type?: string;
  uid?: number;
  uidRangeMax?: number;
  uidRangeMin?: number;
}
export interface SecurityContextConstraintsSeLinuxContext {
  seLinuxOptions?: SELinuxOptions;
  type?: string;
}
export interface SecurityContextConstraintsFsGroupRanges {
  max?: number;
  min?: number;
}
/**
 * `sharedresource.openshift.io/v1alpha1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class SharedConfigMap extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: SharedConfigMapProps): { [K in keyof SharedConfigMapProps]: SharedConfigMapProps[K] } & { apiVersion: 'sharedresource.openshift.io/v1alpha1'; kind: 'SharedConfigMap' };
  constructor(scope: Construct, id: string, props: SharedConfigMapProps);
}
export interface SharedConfigMapProps {
  metadata?: ObjectMeta;
  spec: SharedConfigMapSpec;
}
export interface SharedConfigMapSpec {
  /** → ConfigMap */
  configMapRef: SharedConfigMapSpecConfigMapRef;
  description?: string;
}
export interface SharedConfigMapSpecConfigMapRef {
  name: string;
  namespace: string;
}
/**
 * `sharedresource.openshift.io/v1alpha1`, cluster-scoped
 * @see https://github.com/openshift/api
 */
export declare class SharedSecret extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: SharedSecretProps): { [K in keyof SharedSecretProps]: SharedSecretProps[K] } & { apiVersion: 'sharedresource.openshift.io/v1alpha1'; kind: 'SharedSecret' };
  constructor(scope: Construct, id: string, props: SharedSecretProps);
}
export interface SharedSecretProps {
  metadata?: ObjectMeta;
  spec: SharedSecretSpec;
}
export interface SharedSecretSpec {
  description?: string;
  /** → Secret */
  secretRef: SharedSecretSpecSecretRef;
}
export interface SharedSecretSpecSecretRef {
  name: string;
  namespace: string;
}

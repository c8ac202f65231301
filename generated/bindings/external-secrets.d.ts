// Machine-written by `npx projen generate` from external-secrets v2.9.0 (github:external-secrets/external-secrets@378bdb622ed9712ef4a58370f6a17af033b7d343, digest d633f0517c89783e1922d69bd332ea06): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `external-secrets.io/v1`, cluster-scoped
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class ClusterExternalSecret extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterExternalSecretProps): { [K in keyof ClusterExternalSecretProps]: ClusterExternalSecretProps[K] } & { apiVersion: 'external-secrets.io/v1'; kind: 'ClusterExternalSecret' };
  constructor(scope: Construct, id: string, props?: ClusterExternalSecretProps);
}
export interface ClusterExternalSecretProps {
  metadata?: ObjectMeta;
  spec?: ClusterExternalSecretSpec;
}
export interface ClusterExternalSecretSpec {
  externalSecretMetadata?: ClusterExternalSecretSpecExternalSecretMetadata;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  externalSecretName?: string;
  externalSecretSpec: ClusterExternalSecretSpecExternalSecretSpec;
  namespaceSelector?: LabelSelector;
  namespaceSelectors?: readonly ClusterExternalSecretSpecNamespaceSelectors[];
  /**
   * each: 1 … 63 characters
   * each: pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespaces?: readonly string[];
  refreshTime?: string;
}
export interface ClusterExternalSecretSpecExternalSecretMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface ClusterExternalSecretSpecExternalSecretSpec {
  data?: readonly ClusterExternalSecretSpecExternalSecretSpecData[];
  dataFrom?: readonly ClusterExternalSecretSpecExternalSecretSpecDataFrom[];
  /** @default "1h0m0s" */
  refreshInterval?: string;
  refreshPolicy?: "CreatedOnce" | "Periodic" | "OnChange";
  secretStoreRef?: ClusterExternalSecretSpecExternalSecretSpecSecretStoreRef;
  syncWindows?: ClusterExternalSecretSpecExternalSecretSpecSyncWindows;
  /** @default {"creationPolicy":"Owner","deletionPolicy":"Retain"} */
  target?: ClusterExternalSecretSpecExternalSecretSpecTarget;
}
export interface ClusterExternalSecretSpecNamespaceSelectors {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: { [k: string]: string };
}
export interface ClusterExternalSecretSpecExternalSecretSpecData {
  remoteRef: ClusterExternalSecretSpecExternalSecretSpecDataRemoteRef;
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  secretKey: string;
  sourceRef?: ClusterExternalSecretSpecExternalSecretSpecDataSourceRef;
}
export interface ClusterExternalSecretSpecExternalSecretSpecDataFrom {
  extract?: ClusterExternalSecretSpecExternalSecretSpecDataRemoteRef;
  find?: ClusterExternalSecretSpecExternalSecretSpecDataFromFind;
  rewrite?: readonly ClusterExternalSecretSpecExternalSecretSpecDataFromRewrite[];
  sourceRef?: ClusterExternalSecretSpecExternalSecretSpecDataSourceRef;
}
export interface ClusterExternalSecretSpecExternalSecretSpecSecretStoreRef {
  kind?: "SecretStore" | "ClusterSecretStore";
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
}
export interface ClusterExternalSecretSpecExternalSecretSpecSyncWindows {
  kind: "allow" | "deny";
  /** at least 1 item */
  windows: readonly ClusterExternalSecretSpecExternalSecretSpecSyncWindowsWindows[];
}
export interface ClusterExternalSecretSpecExternalSecretSpecTarget {
  /** @default "Owner" */
  creationPolicy?: "Owner" | "Orphan" | "Merge" | "None" | "CreateOrMerge";
  /** @default "Retain" */
  deletionPolicy?: "Delete" | "Merge" | "Retain";
  immutable?: boolean;
  manifest?: ClusterExternalSecretSpecExternalSecretSpecTargetManifest;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  template?: ClusterExternalSecretSpecExternalSecretSpecTargetTemplate;
}
export interface ClusterExternalSecretSpecExternalSecretSpecDataRemoteRef {
  conversionStrategy?: "Default" | "Unicode";
  decodingStrategy?: "Auto" | "Base64" | "Base64URL" | "None";
  key: string;
  metadataPolicy?: "None" | "Fetch";
  nullBytePolicy?: "Ignore" | "Fail";
  property?: string;
  version?: string;
}
/** exactly 1 field */
export interface ClusterExternalSecretSpecExternalSecretSpecDataSourceRef {
  generatorRef?: ClusterExternalSecretSpecExternalSecretSpecDataSourceRefGeneratorRef;
  storeRef?: ClusterExternalSecretSpecExternalSecretSpecSecretStoreRef;
}
export interface ClusterExternalSecretSpecExternalSecretSpecDataFromFind {
  conversionStrategy?: "Default" | "Unicode";
  decodingStrategy?: "Auto" | "Base64" | "Base64URL" | "None";
  name?: ClusterExternalSecretSpecExternalSecretSpecDataFromFindName;
  nullBytePolicy?: "Ignore" | "Fail";
  path?: string;
  tags?: { [k: string]: string };
}
/** exactly 1 field */
export interface ClusterExternalSecretSpecExternalSecretSpecDataFromRewrite {
  merge?: ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteMerge;
  regexp?: ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteRegexp;
  transform?: ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteTransform;
}
export interface ClusterExternalSecretSpecExternalSecretSpecSyncWindowsWindows {
  duration: string;
  /**
   * at least 1 character
   * pattern `^(@(annually|yearly|monthly|weekly|daily|midnight|hourly)|@every [^\s]+.*|[^\s]+( [^\s]+){4})$`
   */
  schedule: string;
}
export interface ClusterExternalSecretSpecExternalSecretSpecTargetManifest {
  /** at least 1 character */
  apiVersion: string;
  /** at least 1 character */
  kind: string;
}
export interface ClusterExternalSecretSpecExternalSecretSpecTargetTemplate {
  data?: { [k: string]: string };
  /** @default "v2" */
  engineVersion?: "v2";
  /** @default "Replace" */
  mergePolicy?: "Replace" | "Merge";
  metadata?: ClusterExternalSecretSpecExternalSecretSpecTargetTemplateMetadata;
  templateFrom?: readonly ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFrom[];
  type?: string;
}
export interface ClusterExternalSecretSpecExternalSecretSpecDataSourceRefGeneratorRef {
  /** @default "generators.external-secrets.io/v1alpha1" */
  apiVersion?: string;
  kind: "ACRAccessToken" | "BeyondtrustWorkloadCredentialsDynamicSecret" | "ClusterGenerator" | "CloudsmithAccessToken" | "ECRAuthorizationToken" | "Fake" | "GCRAccessToken" | "GithubAccessToken" | "GitlabDeployToken" | "QuayAccessToken" | "Password" | "SSHKey" | "STSSessionToken" | "UUID" | "VaultDynamicSecret" | "Webhook" | "Grafana" | "MFA";
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface ClusterExternalSecretSpecExternalSecretSpecDataFromFindName {
  regexp?: string;
}
export interface ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteMerge {
  /** @default "Error" */
  conflictPolicy?: "Ignore" | "Error";
  into?: string;
  priority?: readonly string[];
  /** @default "Strict" */
  priorityPolicy?: "IgnoreNotFound" | "Strict";
  /** @default "Extract" */
  strategy?: "Extract" | "JSON";
}
export interface ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteRegexp {
  source: string;
  target: string;
}
export interface ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteTransform {
  template: string;
}
export interface ClusterExternalSecretSpecExternalSecretSpecTargetTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
}
export interface ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFrom {
  configMap?: ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMap;
  literal?: string;
  secret?: ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMap;
  /** @default "Data" */
  target?: string;
  valuesDecodingStrategy?: "Auto" | "Base64" | "Base64URL" | "None";
}
export interface ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMap {
  items: readonly ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMapItems[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMapItems {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key: string;
  /** @default "Values" */
  templateAs?: "Values" | "KeysAndValues";
}
/**
 * `external-secrets.io/v1alpha1`, cluster-scoped
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class ClusterPushSecret extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterPushSecretProps): { [K in keyof ClusterPushSecretProps]: ClusterPushSecretProps[K] } & { apiVersion: 'external-secrets.io/v1alpha1'; kind: 'ClusterPushSecret' };
  constructor(scope: Construct, id: string, props?: ClusterPushSecretProps);
}
export interface ClusterPushSecretProps {
  metadata?: ObjectMeta;
  spec?: ClusterPushSecretSpec;
}
export interface ClusterPushSecretSpec {
  namespaceSelectors?: readonly ClusterPushSecretSpecNamespaceSelectors[];
  pushSecretMetadata?: ClusterPushSecretSpecPushSecretMetadata;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  pushSecretName?: string;
  pushSecretSpec: ClusterPushSecretSpecPushSecretSpec;
  refreshTime?: string;
}
export interface ClusterPushSecretSpecNamespaceSelectors {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: { [k: string]: string };
}
export interface ClusterPushSecretSpecPushSecretMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface ClusterPushSecretSpecPushSecretSpec {
  data?: readonly ClusterPushSecretSpecPushSecretSpecData[];
  dataTo?: readonly ClusterPushSecretSpecPushSecretSpecDataTo[];
  /** @default "None" */
  deletionPolicy?: "Delete" | "None";
  /** @default "1h0m0s" */
  refreshInterval?: string;
  secretStoreRefs: readonly ClusterPushSecretSpecPushSecretSpecSecretStoreRefs[];
  selector: ClusterPushSecretSpecPushSecretSpecSelector;
  template?: ClusterPushSecretSpecPushSecretSpecTemplate;
  /** @default "Replace" */
  updatePolicy?: "Replace" | "IfNotExists";
}
export interface ClusterPushSecretSpecPushSecretSpecData {
  /** @default "None" */
  conversionStrategy?: "None" | "ReverseUnicode";
  match: ClusterPushSecretSpecPushSecretSpecDataMatch;
  metadata?: unknown;
}
/**
 * rule: `has(self.storeRef) && (has(self.storeRef.name) || has(self.storeRef.labelSelector))`
 * rule: `!has(self.remoteKey) || !has(self.rewrite) || size(self.rewrite) == 0`
 */
export interface ClusterPushSecretSpecPushSecretSpecDataTo {
  /** @default "None" */
  conversionStrategy?: "None" | "ReverseUnicode";
  match?: ClusterPushSecretSpecPushSecretSpecDataToMatch;
  metadata?: unknown;
  remoteKey?: string;
  rewrite?: readonly ClusterPushSecretSpecPushSecretSpecDataToRewrite[];
  storeRef?: ClusterPushSecretSpecPushSecretSpecSecretStoreRefs;
}
export interface ClusterPushSecretSpecPushSecretSpecSecretStoreRefs {
  /** @default "SecretStore" */
  kind?: "SecretStore" | "ClusterSecretStore";
  labelSelector?: LabelSelector;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
}
/** exactly 1 field */
export interface ClusterPushSecretSpecPushSecretSpecSelector {
  generatorRef?: ClusterPushSecretSpecPushSecretSpecSelectorGeneratorRef;
  secret?: ClusterPushSecretSpecPushSecretSpecSelectorSecret;
}
export interface ClusterPushSecretSpecPushSecretSpecTemplate {
  data?: { [k: string]: string };
  /** @default "v2" */
  engineVersion?: "v2";
  /** @default "Replace" */
  mergePolicy?: "Replace" | "Merge";
  metadata?: ClusterPushSecretSpecPushSecretSpecTemplateMetadata;
  templateFrom?: readonly ClusterPushSecretSpecPushSecretSpecTemplateTemplateFrom[];
  type?: string;
}
export interface ClusterPushSecretSpecPushSecretSpecDataMatch {
  remoteRef: ClusterPushSecretSpecPushSecretSpecDataMatchRemoteRef;
  secretKey?: string;
}
export interface ClusterPushSecretSpecPushSecretSpecDataToMatch {
  regexp?: string;
}
/** rule: `(has(self.regexp) && !has(self.transform)) || (!has(self.regexp) && has(self.transform))` */
export interface ClusterPushSecretSpecPushSecretSpecDataToRewrite {
  regexp?: ClusterPushSecretSpecPushSecretSpecDataToRewriteRegexp;
  transform?: ClusterPushSecretSpecPushSecretSpecDataToRewriteTransform;
}
export interface ClusterPushSecretSpecPushSecretSpecSelectorGeneratorRef {
  /** @default "generators.external-secrets.io/v1alpha1" */
  apiVersion?: string;
  kind: "ACRAccessToken" | "BeyondtrustWorkloadCredentialsDynamicSecret" | "ClusterGenerator" | "CloudsmithAccessToken" | "ECRAuthorizationToken" | "Fake" | "GCRAccessToken" | "GithubAccessToken" | "GitlabDeployToken" | "QuayAccessToken" | "Password" | "SSHKey" | "STSSessionToken" | "UUID" | "VaultDynamicSecret" | "Webhook" | "Grafana" | "MFA";
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface ClusterPushSecretSpecPushSecretSpecSelectorSecret {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  selector?: LabelSelector;
}
export interface ClusterPushSecretSpecPushSecretSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
}
export interface ClusterPushSecretSpecPushSecretSpecTemplateTemplateFrom {
  configMap?: ClusterPushSecretSpecPushSecretSpecTemplateTemplateFromConfigMap;
  literal?: string;
  secret?: ClusterPushSecretSpecPushSecretSpecTemplateTemplateFromConfigMap;
  /** @default "Data" */
  target?: string;
  valuesDecodingStrategy?: "Auto" | "Base64" | "Base64URL" | "None";
}
export interface ClusterPushSecretSpecPushSecretSpecDataMatchRemoteRef {
  property?: string;
  remoteKey: string;
}
export interface ClusterPushSecretSpecPushSecretSpecDataToRewriteRegexp {
  source: string;
  target: string;
}
export interface ClusterPushSecretSpecPushSecretSpecDataToRewriteTransform {
  template: string;
}
export interface ClusterPushSecretSpecPushSecretSpecTemplateTemplateFromConfigMap {
  items: readonly ClusterPushSecretSpecPushSecretSpecTemplateTemplateFromConfigMapItems[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface ClusterPushSecretSpecPushSecretSpecTemplateTemplateFromConfigMapItems {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key: string;
  /** @default "Values" */
  templateAs?: "Values" | "KeysAndValues";
}
/**
 * `external-secrets.io/v1`, cluster-scoped
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class ClusterSecretStore extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterSecretStoreProps): { [K in keyof ClusterSecretStoreProps]: ClusterSecretStoreProps[K] } & { apiVersion: 'external-secrets.io/v1'; kind: 'ClusterSecretStore' };
  constructor(scope: Construct, id: string, props?: ClusterSecretStoreProps);
}
export interface ClusterSecretStoreProps {
  metadata?: ObjectMeta;
  spec?: ClusterSecretStoreSpec;
}
export interface ClusterSecretStoreSpec {
  conditions?: readonly ClusterSecretStoreSpecConditions[];
  controller?: string;
  provider: ClusterSecretStoreSpecProvider;
  refreshInterval?: number | string;
  retrySettings?: ClusterSecretStoreSpecRetrySettings;
}
export interface ClusterSecretStoreSpecConditions {
  namespaceRegexes?: readonly string[];
  namespaceSelector?: LabelSelector;
  /**
   * each: 1 … 63 characters
   * each: pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespaces?: readonly string[];
}
/** exactly 1 field */
export interface ClusterSecretStoreSpecProvider {
  akeyless?: ClusterSecretStoreSpecProviderAkeyless;
  aws?: ClusterSecretStoreSpecProviderAws;
  azurekv?: ClusterSecretStoreSpecProviderAzurekv;
  barbican?: ClusterSecretStoreSpecProviderBarbican;
  beyondtrust?: ClusterSecretStoreSpecProviderBeyondtrust;
  beyondtrustworkloadcredentials?: ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentials;
  bitwardensecretsmanager?: ClusterSecretStoreSpecProviderBitwardensecretsmanager;
  chef?: ClusterSecretStoreSpecProviderChef;
  cloudrusm?: ClusterSecretStoreSpecProviderCloudrusm;
  conjur?: ClusterSecretStoreSpecProviderConjur;
  crd?: ClusterSecretStoreSpecProviderCrd;
  delinea?: ClusterSecretStoreSpecProviderDelinea;
  doppler?: ClusterSecretStoreSpecProviderDoppler;
  dvls?: ClusterSecretStoreSpecProviderDvls;
  fake?: ClusterSecretStoreSpecProviderFake;
  fortanix?: ClusterSecretStoreSpecProviderFortanix;
  gcpsm?: ClusterSecretStoreSpecProviderGcpsm;
  github?: ClusterSecretStoreSpecProviderGithub;
  gitlab?: ClusterSecretStoreSpecProviderGitlab;
  ibm?: ClusterSecretStoreSpecProviderIbm;
  infisical?: ClusterSecretStoreSpecProviderInfisical;
  keepersecurity?: ClusterSecretStoreSpecProviderKeepersecurity;
  kubernetes?: ClusterSecretStoreSpecProviderKubernetes;
  nebiusmysterybox?: ClusterSecretStoreSpecProviderNebiusmysterybox;
  ngrok?: ClusterSecretStoreSpecProviderNgrok;
  onboardbase?: ClusterSecretStoreSpecProviderOnboardbase;
  onepassword?: ClusterSecretStoreSpecProviderOnepassword;
  onepasswordSDK?: ClusterSecretStoreSpecProviderOnepasswordSDK;
  openBao?: ClusterSecretStoreSpecProviderOpenBao;
  oracle?: ClusterSecretStoreSpecProviderOracle;
  ovh?: ClusterSecretStoreSpecProviderOvh;
  passbolt?: ClusterSecretStoreSpecProviderPassbolt;
  passworddepot?: ClusterSecretStoreSpecProviderPassworddepot;
  previder?: ClusterSecretStoreSpecProviderPrevider;
  pulumi?: ClusterSecretStoreSpecProviderPulumi;
  scaleway?: ClusterSecretStoreSpecProviderScaleway;
  secretserver?: ClusterSecretStoreSpecProviderSecretserver;
  senhasegura?: ClusterSecretStoreSpecProviderSenhasegura;
  vault?: ClusterSecretStoreSpecProviderVault;
  volcengine?: ClusterSecretStoreSpecProviderVolcengine;
  webhook?: ClusterSecretStoreSpecProviderWebhook;
  yandexcertificatemanager?: ClusterSecretStoreSpecProviderYandexcertificatemanager;
  yandexlockbox?: ClusterSecretStoreSpecProviderYandexcertificatemanager;
}
export interface ClusterSecretStoreSpecRetrySettings {
  maxRetries?: number;
  retryInterval?: string;
}
export interface ClusterSecretStoreSpecProviderAkeyless {
  akeylessGWApiURL: string;
  authSecretRef: ClusterSecretStoreSpecProviderAkeylessAuthSecretRef;
  /** format byte */
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  ignoreCache?: boolean;
}
export interface ClusterSecretStoreSpecProviderAws {
  additionalRoles?: readonly string[];
  auth?: ClusterSecretStoreSpecProviderAwsAuth;
  /** rule: `!('esoNamespace' in self) && !('esoStoreName' in self) && !('esoStoreKind' in self)` */
  customSessionTags?: { [k: string]: string };
  externalID?: string;
  prefix?: string;
  region: string;
  role?: string;
  secretsManager?: ClusterSecretStoreSpecProviderAwsSecretsManager;
  service: "SecretsManager" | "ParameterStore" | "CertificateManager";
  sessionTags?: readonly ClusterSecretStoreSpecProviderAwsSessionTags[];
  /** @default "None" */
  sessionTagsPolicy?: "None" | "Simple" | "Custom";
  transitiveTagKeys?: readonly string[];
}
export interface ClusterSecretStoreSpecProviderAzurekv {
  authSecretRef?: ClusterSecretStoreSpecProviderAzurekvAuthSecretRef;
  /** @default "ServicePrincipal" */
  authType?: "ServicePrincipal" | "ManagedIdentity" | "WorkloadIdentity";
  customCloudConfig?: ClusterSecretStoreSpecProviderAzurekvCustomCloudConfig;
  /** @default "PublicCloud" */
  environmentType?: "PublicCloud" | "USGovernmentCloud" | "ChinaCloud" | "GermanCloud" | "AzureStackCloud";
  identityId?: string;
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
  tenantId?: string;
  useAzureSDK?: boolean;
  vaultUrl: string;
}
export interface ClusterSecretStoreSpecProviderBarbican {
  auth: ClusterSecretStoreSpecProviderBarbicanAuth;
  authURL?: string;
  domainName?: string;
  region?: string;
  tenantName?: string;
}
export interface ClusterSecretStoreSpecProviderBeyondtrust {
  auth: ClusterSecretStoreSpecProviderBeyondtrustAuth;
  server: ClusterSecretStoreSpecProviderBeyondtrustServer;
}
export interface ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentials {
  auth: ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth;
  /** format byte */
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  folderPath?: string;
  server: ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsServer;
}
export interface ClusterSecretStoreSpecProviderBitwardensecretsmanager {
  apiURL?: string;
  auth: ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuth;
  bitwardenServerSDKURL?: string;
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  identityURL?: string;
  organizationID: string;
  projectID: string;
}
export interface ClusterSecretStoreSpecProviderChef {
  auth: ClusterSecretStoreSpecProviderChefAuth;
  serverUrl: string;
  username: string;
}
export interface ClusterSecretStoreSpecProviderCloudrusm {
  auth: ClusterSecretStoreSpecProviderCloudrusmAuth;
  projectID?: string;
}
export interface ClusterSecretStoreSpecProviderConjur {
  auth: ClusterSecretStoreSpecProviderConjurAuth;
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  url: string;
}
/**
 * rule: `has(self.auth) || has(self.authRef)`
 * rule: `[has(self.auth),has(self.authRef)].filter(x,x==true).size() <= 1`
 */
export interface ClusterSecretStoreSpecProviderCrd {
  auth?: ClusterSecretStoreSpecProviderCrdAuth;
  authRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  resource: ClusterSecretStoreSpecProviderCrdResource;
  server?: ClusterSecretStoreSpecProviderCrdServer;
  whitelist?: ClusterSecretStoreSpecProviderCrdWhitelist;
}
export interface ClusterSecretStoreSpecProviderDelinea {
  clientId: ClusterSecretStoreSpecProviderDelineaClientId;
  clientSecret: ClusterSecretStoreSpecProviderDelineaClientId;
  tenant: string;
  tld?: string;
  urlTemplate?: string;
}
export interface ClusterSecretStoreSpecProviderDoppler {
  auth: ClusterSecretStoreSpecProviderDopplerAuth;
  config?: string;
  format?: "json" | "dotnet-json" | "env" | "yaml" | "docker";
  nameTransformer?: "upper-camel" | "camel" | "lower-snake" | "tf-var" | "dotnet-env" | "lower-kebab";
  project?: string;
}
export interface ClusterSecretStoreSpecProviderDvls {
  auth: ClusterSecretStoreSpecProviderDvlsAuth;
  insecure?: boolean;
  serverUrl: string;
  vault?: string;
}
export interface ClusterSecretStoreSpecProviderFake {
  data: readonly ClusterSecretStoreSpecProviderFakeData[];
  validationResult?: number;
}
export interface ClusterSecretStoreSpecProviderFortanix {
  apiKey?: ClusterSecretStoreSpecProviderFortanixApiKey;
  apiUrl?: string;
}
export interface ClusterSecretStoreSpecProviderGcpsm {
  auth?: ClusterSecretStoreSpecProviderGcpsmAuth;
  location?: string;
  projectID?: string;
  /** @default "LatestOrFail" */
  secretVersionSelectionPolicy?: string;
}
export interface ClusterSecretStoreSpecProviderGithub {
  appID: number;
  auth: ClusterSecretStoreSpecProviderGithubAuth;
  environment?: string;
  installationID: number;
  orgSecretVisibility?: "all" | "private";
  organization: string;
  repository?: string;
  uploadURL?: string;
  /** @default "https://github.com/" */
  url?: string;
}
export interface ClusterSecretStoreSpecProviderGitlab {
  auth: ClusterSecretStoreSpecProviderGitlabAuth;
  /** format byte */
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  environment?: string;
  groupIDs?: readonly string[];
  inheritFromGroups?: boolean;
  projectID?: string;
  url?: string;
}
export interface ClusterSecretStoreSpecProviderIbm {
  auth: ClusterSecretStoreSpecProviderIbmAuth;
  serviceUrl?: string;
}
export interface ClusterSecretStoreSpecProviderInfisical {
  auth: ClusterSecretStoreSpecProviderInfisicalAuth;
  /** format byte */
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  /** @default "https://app.infisical.com/api" */
  hostAPI?: string;
  secretsScope: ClusterSecretStoreSpecProviderInfisicalSecretsScope;
}
export interface ClusterSecretStoreSpecProviderKeepersecurity {
  authRef: ClusterSecretStoreSpecProviderCrdAuthRef;
  folderID: string;
  getByTitleFallback?: boolean;
}
export interface ClusterSecretStoreSpecProviderKubernetes {
  auth?: ClusterSecretStoreSpecProviderCrdAuth;
  authRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   * @default "default"
   */
  remoteNamespace?: string;
  server?: ClusterSecretStoreSpecProviderCrdServer;
}
export interface ClusterSecretStoreSpecProviderNebiusmysterybox {
  apiDomain: string;
  auth: ClusterSecretStoreSpecProviderNebiusmysteryboxAuth;
  caProvider?: ClusterSecretStoreSpecProviderNebiusmysteryboxCaProvider;
}
export interface ClusterSecretStoreSpecProviderNgrok {
  /** @default "https://api.ngrok.com" */
  apiUrl?: string;
  auth: ClusterSecretStoreSpecProviderNgrokAuth;
  vault: ClusterSecretStoreSpecProviderNgrokVault;
}
export interface ClusterSecretStoreSpecProviderOnboardbase {
  /** @default "https://public.onboardbase.com/api/v1/" */
  apiHost?: string;
  auth: ClusterSecretStoreSpecProviderOnboardbaseAuth;
  /** @default "development" */
  environment?: string;
  /** @default "development" */
  project?: string;
}
export interface ClusterSecretStoreSpecProviderOnepassword {
  auth: ClusterSecretStoreSpecProviderOnepasswordAuth;
  connectHost: string;
  vaults: { [k: string]: number };
}
/** rule: `[has(self.vault),has(self.environment)].filter(x,x==true).size() <= 1` */
export interface ClusterSecretStoreSpecProviderOnepasswordSDK {
  auth: ClusterSecretStoreSpecProviderOnepasswordSDKAuth;
  cache?: ClusterSecretStoreSpecProviderOnepasswordSDKCache;
  environment?: string;
  integrationInfo?: ClusterSecretStoreSpecProviderOnepasswordSDKIntegrationInfo;
  vault?: string;
}
/** rule: `[has(self.caBundle),has(self.caProvider)].filter(x,x==true).size() <= 1` */
export interface ClusterSecretStoreSpecProviderOpenBao {
  auth?: ClusterSecretStoreSpecProviderOpenBaoAuth;
  /** format byte */
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  namespace?: string;
  path?: string;
  server: string;
  /** @default "v2" */
  version?: "v1" | "v2";
}
export interface ClusterSecretStoreSpecProviderOracle {
  auth?: ClusterSecretStoreSpecProviderOracleAuth;
  compartment?: string;
  encryptionKey?: string;
  principalType?: "" | "UserPrincipal" | "InstancePrincipal" | "Workload";
  region: string;
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
  vault: string;
}
export interface ClusterSecretStoreSpecProviderOvh {
  auth: ClusterSecretStoreSpecProviderOvhAuth;
  casRequired?: boolean;
  /**
   * at least 1
   * @default 30
   */
  okmsTimeout?: number;
  okmsid: string;
  server: string;
}
export interface ClusterSecretStoreSpecProviderPassbolt {
  auth: ClusterSecretStoreSpecProviderPassboltAuth;
  /** format byte */
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  host: string;
}
export interface ClusterSecretStoreSpecProviderPassworddepot {
  auth: ClusterSecretStoreSpecProviderPassworddepotAuth;
  database: string;
  host: string;
}
export interface ClusterSecretStoreSpecProviderPrevider {
  auth: ClusterSecretStoreSpecProviderPreviderAuth;
  baseUri?: string;
}
/** rule: `(has(self.auth) && !has(self.accessToken)) || (!has(self.auth) && has(self.accessToken))` */
export interface ClusterSecretStoreSpecProviderPulumi {
  accessToken?: ClusterSecretStoreSpecProviderFortanixApiKey;
  /** @default "https://api.pulumi.com/api/esc" */
  apiUrl?: string;
  auth?: ClusterSecretStoreSpecProviderPulumiAuth;
  environment: string;
  organization: string;
  project: string;
}
export interface ClusterSecretStoreSpecProviderScaleway {
  accessKey: ClusterSecretStoreSpecProviderDelineaClientId;
  apiUrl?: string;
  projectId: string;
  region: string;
  secretKey: ClusterSecretStoreSpecProviderDelineaClientId;
}
/** rule: `has(self.token) || (has(self.username) && has(self.password))` */
export interface ClusterSecretStoreSpecProviderSecretserver {
  /** format byte */
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  domain?: string;
  password?: ClusterSecretStoreSpecProviderSecretserverPassword;
  serverURL: string;
  token?: ClusterSecretStoreSpecProviderSecretserverPassword;
  username?: ClusterSecretStoreSpecProviderSecretserverPassword;
}
export interface ClusterSecretStoreSpecProviderSenhasegura {
  auth: ClusterSecretStoreSpecProviderSenhaseguraAuth;
  ignoreSslCertificate?: boolean;
  module: string;
  url: string;
}
export interface ClusterSecretStoreSpecProviderVault {
  auth?: ClusterSecretStoreSpecProviderVaultAuth;
  /** format byte */
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  checkAndSet?: ClusterSecretStoreSpecProviderVaultCheckAndSet;
  forwardInconsistent?: boolean;
  headers?: { [k: string]: string };
  namespace?: string;
  path?: string;
  readYourWrites?: boolean;
  server: string;
  tls?: ClusterSecretStoreSpecProviderVaultTls;
  /** @default "v2" */
  version?: "v1" | "v2";
}
export interface ClusterSecretStoreSpecProviderVolcengine {
  auth?: ClusterSecretStoreSpecProviderVolcengineAuth;
  region: string;
}
export interface ClusterSecretStoreSpecProviderWebhook {
  auth?: ClusterSecretStoreSpecProviderWebhookAuth;
  body?: string;
  /** format byte */
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  headers?: { [k: string]: string };
  method?: string;
  result?: ClusterSecretStoreSpecProviderWebhookResult;
  secrets?: readonly ClusterSecretStoreSpecProviderWebhookSecrets[];
  timeout?: string;
  url: string;
}
export interface ClusterSecretStoreSpecProviderYandexcertificatemanager {
  apiEndpoint?: string;
  auth: ClusterSecretStoreSpecProviderYandexcertificatemanagerAuth;
  caProvider?: ClusterSecretStoreSpecProviderNebiusmysteryboxCaProvider;
  fetching?: ClusterSecretStoreSpecProviderYandexcertificatemanagerFetching;
}
export interface ClusterSecretStoreSpecProviderAkeylessAuthSecretRef {
  kubernetesAuth?: ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth;
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRef;
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface ClusterSecretStoreSpecProviderAkeylessCaProvider {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  type: "Secret" | "ConfigMap";
}
export interface ClusterSecretStoreSpecProviderAwsAuth {
  jwt?: ClusterSecretStoreSpecProviderAwsAuthJwt;
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderAwsAuthSecretRef;
}
export interface ClusterSecretStoreSpecProviderAwsSecretsManager {
  forceDeleteWithoutRecovery?: boolean;
  recoveryWindowInDays?: number;
}
export interface ClusterSecretStoreSpecProviderAwsSessionTags {
  key: string;
  value: string;
}
export interface ClusterSecretStoreSpecProviderAzurekvAuthSecretRef {
  clientCertificate?: ClusterSecretStoreSpecProviderCrdAuthRef;
  clientId?: ClusterSecretStoreSpecProviderCrdAuthRef;
  clientSecret?: ClusterSecretStoreSpecProviderCrdAuthRef;
  tenantId?: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderAzurekvCustomCloudConfig {
  activeDirectoryEndpoint: string;
  keyVaultDNSSuffix?: string;
  keyVaultEndpoint?: string;
  resourceManagerEndpoint?: string;
}
export interface ClusterSecretStoreSpecProviderAzurekvServiceAccountRef {
  audiences?: readonly string[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface ClusterSecretStoreSpecProviderBarbicanAuth {
  password: ClusterSecretStoreSpecProviderBarbicanAuthPassword;
  username: ClusterSecretStoreSpecProviderBarbicanAuthUsername;
}
export interface ClusterSecretStoreSpecProviderBeyondtrustAuth {
  apiKey?: ClusterSecretStoreSpecProviderDelineaClientId;
  certificate?: ClusterSecretStoreSpecProviderDelineaClientId;
  certificateKey?: ClusterSecretStoreSpecProviderDelineaClientId;
  clientId?: ClusterSecretStoreSpecProviderDelineaClientId;
  clientSecret?: ClusterSecretStoreSpecProviderDelineaClientId;
}
export interface ClusterSecretStoreSpecProviderBeyondtrustServer {
  apiUrl: string;
  apiVersion?: string;
  clientTimeOutSeconds?: number;
  /** @default true */
  decrypt?: boolean;
  retrievalType?: string;
  separator?: string;
  verifyCA: boolean;
}
export interface ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth {
  apikey: ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey;
}
export interface ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsServer {
  apiUrl: string;
  siteId: string;
}
export interface ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuth {
  /** → Secret */
  secretRef: ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef;
}
export interface ClusterSecretStoreSpecProviderChefAuth {
  /** → Secret */
  secretRef: ClusterSecretStoreSpecProviderChefAuthSecretRef;
}
export interface ClusterSecretStoreSpecProviderCloudrusmAuth {
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderCloudrusmAuthSecretRef;
}
/** exactly 1 field */
export interface ClusterSecretStoreSpecProviderConjurAuth {
  apikey?: ClusterSecretStoreSpecProviderConjurAuthApikey;
  cert?: ClusterSecretStoreSpecProviderConjurAuthCert;
  jwt?: ClusterSecretStoreSpecProviderConjurAuthJwt;
}
/** exactly 1 field */
export interface ClusterSecretStoreSpecProviderCrdAuth {
  cert?: ClusterSecretStoreSpecProviderCrdAuthCert;
  serviceAccount?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
  token?: ClusterSecretStoreSpecProviderCrdAuthToken;
}
export interface ClusterSecretStoreSpecProviderCrdAuthRef {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface ClusterSecretStoreSpecProviderCrdResource {
  group: string;
  /** at least 1 character */
  kind: string;
  /** at least 1 character */
  version: string;
}
export interface ClusterSecretStoreSpecProviderCrdServer {
  /** format byte */
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  /** @default "kubernetes.default" */
  url?: string;
}
export interface ClusterSecretStoreSpecProviderCrdWhitelist {
  rules?: readonly ClusterSecretStoreSpecProviderCrdWhitelistRules[];
}
export interface ClusterSecretStoreSpecProviderDelineaClientId {
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  value?: string;
}
/** rule: `(has(self.secretRef) && !has(self.oidcConfig)) || (!has(self.secretRef) && has(self.oidcConfig))` */
export interface ClusterSecretStoreSpecProviderDopplerAuth {
  oidcConfig?: ClusterSecretStoreSpecProviderDopplerAuthOidcConfig;
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderDopplerAuthSecretRef;
}
export interface ClusterSecretStoreSpecProviderDvlsAuth {
  /** → Secret */
  secretRef: ClusterSecretStoreSpecProviderDvlsAuthSecretRef;
}
export interface ClusterSecretStoreSpecProviderFakeData {
  key: string;
  value: string;
  version?: string;
}
export interface ClusterSecretStoreSpecProviderFortanixApiKey {
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderGcpsmAuth {
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderGcpsmAuthSecretRef;
  workloadIdentity?: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity;
  workloadIdentityFederation?: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation;
}
export interface ClusterSecretStoreSpecProviderGithubAuth {
  privateKey: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderGitlabAuth {
  SecretRef: ClusterSecretStoreSpecProviderGitlabAuthSecretRef;
}
/** exactly 1 field */
export interface ClusterSecretStoreSpecProviderIbmAuth {
  containerAuth?: ClusterSecretStoreSpecProviderIbmAuthContainerAuth;
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderIbmAuthSecretRef;
}
export interface ClusterSecretStoreSpecProviderInfisicalAuth {
  awsAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentials;
  azureAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentials;
  gcpIamAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials;
  gcpIdTokenAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentials;
  jwtAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentials;
  kubernetesAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials;
  ldapAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentials;
  ociAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentials;
  tokenAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentials;
  universalAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials;
}
export interface ClusterSecretStoreSpecProviderInfisicalSecretsScope {
  environmentSlug: string;
  /** @default true */
  expandSecretReferences?: boolean;
  organizationSlug?: string;
  projectSlug: string;
  recursive?: boolean;
  /** @default "/" */
  secretsPath?: string;
}
/** rule: `has(self.serviceAccountCredsSecretRef) || has(self.tokenSecretRef)` */
export interface ClusterSecretStoreSpecProviderNebiusmysteryboxAuth {
  serviceAccountCredsSecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  tokenSecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderNebiusmysteryboxCaProvider {
  certSecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}
/** exactly 1 field */
export interface ClusterSecretStoreSpecProviderNgrokAuth {
  apiKey?: ClusterSecretStoreSpecProviderFortanixApiKey;
}
export interface ClusterSecretStoreSpecProviderNgrokVault {
  name: string;
}
export interface ClusterSecretStoreSpecProviderOnboardbaseAuth {
  apiKeyRef: ClusterSecretStoreSpecProviderCrdAuthRef;
  passcodeRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderOnepasswordAuth {
  /** → Secret */
  secretRef: ClusterSecretStoreSpecProviderOnepasswordAuthSecretRef;
}
export interface ClusterSecretStoreSpecProviderOnepasswordSDKAuth {
  serviceAccountSecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderOnepasswordSDKCache {
  /**
   * at least 1
   * @default 100
   */
  maxSize?: number;
  /** @default "5m" */
  ttl?: string;
}
export interface ClusterSecretStoreSpecProviderOnepasswordSDKIntegrationInfo {
  /** @default "1Password SDK" */
  name?: string;
  /** @default "v1.0.0" */
  version?: string;
}
/** rule: `[has(self.appRole),has(self.tokenSecretRef),has(self.userPass)].filter(x,x==true).size() == 1` */
export interface ClusterSecretStoreSpecProviderOpenBaoAuth {
  appRole?: ClusterSecretStoreSpecProviderOpenBaoAuthAppRole;
  namespace?: string;
  tokenSecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  userPass?: ClusterSecretStoreSpecProviderOpenBaoAuthUserPass;
}
export interface ClusterSecretStoreSpecProviderOracleAuth {
  /** → Secret */
  secretRef: ClusterSecretStoreSpecProviderOracleAuthSecretRef;
  tenancy: string;
  user: string;
}
export interface ClusterSecretStoreSpecProviderOvhAuth {
  mtls?: ClusterSecretStoreSpecProviderOvhAuthMtls;
  token?: ClusterSecretStoreSpecProviderOvhAuthToken;
}
export interface ClusterSecretStoreSpecProviderPassboltAuth {
  passwordSecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
  privateKeySecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderPassworddepotAuth {
  /** → Secret */
  secretRef: ClusterSecretStoreSpecProviderPassworddepotAuthSecretRef;
}
export interface ClusterSecretStoreSpecProviderPreviderAuth {
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentials;
}
/** rule: `(has(self.accessToken) && !has(self.oidcConfig)) || (!has(self.accessToken) && has(self.oidcConfig))` */
export interface ClusterSecretStoreSpecProviderPulumiAuth {
  accessToken?: ClusterSecretStoreSpecProviderFortanixApiKey;
  oidcConfig?: ClusterSecretStoreSpecProviderPulumiAuthOidcConfig;
}
/** rule: `has(self.value) != has(self.secretRef)` */
export interface ClusterSecretStoreSpecProviderSecretserverPassword {
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  /** at least 1 character */
  value?: string;
}
export interface ClusterSecretStoreSpecProviderSenhaseguraAuth {
  clientId: string;
  clientSecretSecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderVaultAuth {
  appRole?: ClusterSecretStoreSpecProviderVaultAuthAppRole;
  cert?: ClusterSecretStoreSpecProviderVaultAuthCert;
  gcp?: ClusterSecretStoreSpecProviderVaultAuthGcp;
  iam?: ClusterSecretStoreSpecProviderVaultAuthIam;
  jwt?: ClusterSecretStoreSpecProviderVaultAuthJwt;
  kubernetes?: ClusterSecretStoreSpecProviderVaultAuthKubernetes;
  ldap?: ClusterSecretStoreSpecProviderVaultAuthLdap;
  namespace?: string;
  tokenSecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  userPass?: ClusterSecretStoreSpecProviderOpenBaoAuthUserPass;
}
export interface ClusterSecretStoreSpecProviderVaultCheckAndSet {
  required?: boolean;
}
export interface ClusterSecretStoreSpecProviderVaultTls {
  certSecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  keySecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderVolcengineAuth {
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderVolcengineAuthSecretRef;
}
/** exactly 1 field */
export interface ClusterSecretStoreSpecProviderWebhookAuth {
  ntlm?: ClusterSecretStoreSpecProviderWebhookAuthNtlm;
}
export interface ClusterSecretStoreSpecProviderWebhookResult {
  jsonPath?: string;
}
export interface ClusterSecretStoreSpecProviderWebhookSecrets {
  name: string;
  /** → Secret */
  secretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderYandexcertificatemanagerAuth {
  authorizedKeySecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}
/** exactly 1 field */
export interface ClusterSecretStoreSpecProviderYandexcertificatemanagerFetching {
  byID?: Record<string, never>;
  byName?: ClusterSecretStoreSpecProviderYandexcertificatemanagerFetchingByName;
}
export interface ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth {
  accessID: string;
  k8sConfName: string;
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRef {
  accessID?: ClusterSecretStoreSpecProviderCrdAuthRef;
  accessType?: ClusterSecretStoreSpecProviderCrdAuthRef;
  accessTypeParam?: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderAwsAuthJwt {
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface ClusterSecretStoreSpecProviderAwsAuthSecretRef {
  accessKeyIDSecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  secretAccessKeySecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  sessionTokenSecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderBarbicanAuthPassword {
  /** → Secret */
  secretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}
/** exactly 1 field */
export interface ClusterSecretStoreSpecProviderBarbicanAuthUsername {
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  value?: string;
}
export interface ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey {
  token: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef {
  credentials: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderChefAuthSecretRef {
  privateKeySecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderCloudrusmAuthSecretRef {
  accessKeyIDSecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
  accessKeySecretSecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderConjurAuthApikey {
  account: string;
  apiKeyRef: ClusterSecretStoreSpecProviderCrdAuthRef;
  userRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderConjurAuthCert {
  account: string;
  clientCertRef: ClusterSecretStoreSpecProviderCrdAuthRef;
  clientKeyRef: ClusterSecretStoreSpecProviderCrdAuthRef;
  hostId?: string;
  serviceID: string;
}
export interface ClusterSecretStoreSpecProviderConjurAuthJwt {
  account: string;
  hostId?: string;
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
  serviceID: string;
}
export interface ClusterSecretStoreSpecProviderCrdAuthCert {
  clientCert: ClusterSecretStoreSpecProviderCrdAuthRef;
  clientKey: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderCrdAuthToken {
  bearerToken: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderCrdWhitelistRules {
  name?: string;
  namespace?: string;
  properties?: readonly string[];
}
export interface ClusterSecretStoreSpecProviderDopplerAuthOidcConfig {
  /** @default 600 */
  expirationSeconds?: number;
  identity: string;
  serviceAccountRef: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface ClusterSecretStoreSpecProviderDopplerAuthSecretRef {
  dopplerToken: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderDvlsAuthSecretRef {
  appId: ClusterSecretStoreSpecProviderCrdAuthRef;
  appSecret: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderGcpsmAuthSecretRef {
  secretAccessKeySecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity {
  clusterLocation?: string;
  clusterName?: string;
  clusterProjectID?: string;
  serviceAccountRef: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation {
  audience?: string;
  awsSecurityCredentials?: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials;
  credConfig?: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig;
  externalTokenEndpoint?: string;
  /**
   * at least 1 character
   * pattern `^.*@.*\.iam\.gserviceaccount\.com$`
   */
  gcpServiceAccountEmail?: string;
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface ClusterSecretStoreSpecProviderGitlabAuthSecretRef {
  accessToken?: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderIbmAuthContainerAuth {
  iamEndpoint?: string;
  profile: string;
  tokenLocation?: string;
}
export interface ClusterSecretStoreSpecProviderIbmAuthSecretRef {
  iamEndpoint?: string;
  secretApiKeySecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentials {
  identityId: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentials {
  identityId: ClusterSecretStoreSpecProviderCrdAuthRef;
  resource?: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials {
  identityId: ClusterSecretStoreSpecProviderCrdAuthRef;
  serviceAccountKeyFilePath: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentials {
  identityId: ClusterSecretStoreSpecProviderCrdAuthRef;
  jwt: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials {
  identityId: ClusterSecretStoreSpecProviderCrdAuthRef;
  serviceAccountTokenPath?: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentials {
  identityId: ClusterSecretStoreSpecProviderCrdAuthRef;
  ldapPassword: ClusterSecretStoreSpecProviderCrdAuthRef;
  ldapUsername: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentials {
  fingerprint: ClusterSecretStoreSpecProviderCrdAuthRef;
  identityId: ClusterSecretStoreSpecProviderCrdAuthRef;
  privateKey: ClusterSecretStoreSpecProviderCrdAuthRef;
  privateKeyPassphrase?: ClusterSecretStoreSpecProviderCrdAuthRef;
  region: ClusterSecretStoreSpecProviderCrdAuthRef;
  tenancyId: ClusterSecretStoreSpecProviderCrdAuthRef;
  userId: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentials {
  accessToken: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials {
  clientId: ClusterSecretStoreSpecProviderCrdAuthRef;
  clientSecret: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderOnepasswordAuthSecretRef {
  connectTokenSecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}
/** rule: `[has(self.roleId),has(self.roleRef)].filter(x,x==true).size() == 1` */
export interface ClusterSecretStoreSpecProviderOpenBaoAuthAppRole {
  /** @default "approle" */
  path?: string;
  /** at least 1 character */
  roleId?: string;
  roleRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  /** → Secret */
  secretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderOpenBaoAuthUserPass {
  /** @default "userpass" */
  path?: string;
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  username: string;
}
export interface ClusterSecretStoreSpecProviderOracleAuthSecretRef {
  fingerprint: ClusterSecretStoreSpecProviderCrdAuthRef;
  privatekey: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderOvhAuthMtls {
  /** format byte */
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  certSecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
  keySecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderOvhAuthToken {
  tokenSecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderPassworddepotAuthSecretRef {
  credentials?: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderPulumiAuthOidcConfig {
  /**
   * at least 600
   * @default 600
   */
  expirationSeconds?: number;
  organization: string;
  serviceAccountRef: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface ClusterSecretStoreSpecProviderVaultAuthAppRole {
  /** @default "approle" */
  path?: string;
  roleId?: string;
  roleRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  /** → Secret */
  secretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderVaultAuthCert {
  clientCert?: ClusterSecretStoreSpecProviderCrdAuthRef;
  /** @default "cert" */
  path?: string;
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  vaultRole?: string;
}
export interface ClusterSecretStoreSpecProviderVaultAuthGcp {
  location?: string;
  /** @default "gcp" */
  path?: string;
  projectID?: string;
  role: string;
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderGcpsmAuthSecretRef;
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
  workloadIdentity?: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity;
}
export interface ClusterSecretStoreSpecProviderVaultAuthIam {
  externalID?: string;
  jwt?: ClusterSecretStoreSpecProviderAwsAuthJwt;
  path?: string;
  region?: string;
  role?: string;
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderAwsAuthSecretRef;
  vaultAwsIamServerID?: string;
  vaultRole: string;
}
export interface ClusterSecretStoreSpecProviderVaultAuthJwt {
  kubernetesServiceAccountToken?: ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken;
  /** @default "jwt" */
  path?: string;
  role?: string;
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderVaultAuthKubernetes {
  /** @default "kubernetes" */
  mountPath?: string;
  role: string;
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface ClusterSecretStoreSpecProviderVaultAuthLdap {
  /** @default "ldap" */
  path?: string;
  /** → Secret */
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  username: string;
}
export interface ClusterSecretStoreSpecProviderVolcengineAuthSecretRef {
  accessKeyID: ClusterSecretStoreSpecProviderCrdAuthRef;
  secretAccessKey: ClusterSecretStoreSpecProviderCrdAuthRef;
  token?: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderWebhookAuthNtlm {
  passwordSecret: ClusterSecretStoreSpecProviderCrdAuthRef;
  usernameSecret: ClusterSecretStoreSpecProviderCrdAuthRef;
}
export interface ClusterSecretStoreSpecProviderYandexcertificatemanagerFetchingByName {
  folderID: string;
}
export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials {
  awsCredentialsSecretRef: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef;
  /**
   * 1 … 50 characters
   * pattern `^[a-z0-9-]+$`
   */
  region: string;
}
export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken {
  audiences?: readonly string[];
  expirationSeconds?: number;
  serviceAccountRef: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `external-secrets.io/v1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class ExternalSecret extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ExternalSecretProps): { [K in keyof ExternalSecretProps]: ExternalSecretProps[K] } & { apiVersion: 'external-secrets.io/v1'; kind: 'ExternalSecret' };
  constructor(scope: Construct, id: string, props?: ExternalSecretProps);
}
export interface ExternalSecretProps {
  metadata?: ObjectMeta;
  spec?: ExternalSecretSpec;
}
export interface ExternalSecretSpec {
  data?: readonly ExternalSecretSpecData[];
  dataFrom?: readonly ExternalSecretSpecDataFrom[];
  /** @default "1h0m0s" */
  refreshInterval?: string;
  refreshPolicy?: "CreatedOnce" | "Periodic" | "OnChange";
  secretStoreRef?: ExternalSecretSpecSecretStoreRef;
  syncWindows?: ExternalSecretSpecSyncWindows;
  /** @default {"creationPolicy":"Owner","deletionPolicy":"Retain"} */
  target?: ExternalSecretSpecTarget;
}
export interface ExternalSecretSpecData {
  remoteRef: ExternalSecretSpecDataRemoteRef;
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  secretKey: string;
  sourceRef?: ExternalSecretSpecDataSourceRef;
}
export interface ExternalSecretSpecDataFrom {
  extract?: ExternalSecretSpecDataRemoteRef;
  find?: ExternalSecretSpecDataFromFind;
  rewrite?: readonly ExternalSecretSpecDataFromRewrite[];
  sourceRef?: ExternalSecretSpecDataSourceRef;
}
export interface ExternalSecretSpecSecretStoreRef {
  kind?: "SecretStore" | "ClusterSecretStore";
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
}
export interface ExternalSecretSpecSyncWindows {
  kind: "allow" | "deny";
  /** at least 1 item */
  windows: readonly ExternalSecretSpecSyncWindowsWindows[];
}
export interface ExternalSecretSpecTarget {
  /** @default "Owner" */
  creationPolicy?: "Owner" | "Orphan" | "Merge" | "None" | "CreateOrMerge";
  /** @default "Retain" */
  deletionPolicy?: "Delete" | "Merge" | "Retain";
  immutable?: boolean;
  manifest?: ExternalSecretSpecTargetManifest;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  template?: ExternalSecretSpecTargetTemplate;
}
export interface ExternalSecretSpecDataRemoteRef {
  conversionStrategy?: "Default" | "Unicode";
  decodingStrategy?: "Auto" | "Base64" | "Base64URL" | "None";
  key: string;
  metadataPolicy?: "None" | "Fetch";
  nullBytePolicy?: "Ignore" | "Fail";
  property?: string;
  version?: string;
}
/** exactly 1 field */
export interface ExternalSecretSpecDataSourceRef {
  generatorRef?: ExternalSecretSpecDataSourceRefGeneratorRef;
  storeRef?: ExternalSecretSpecSecretStoreRef;
}
export interface ExternalSecretSpecDataFromFind {
  conversionStrategy?: "Default" | "Unicode";
  decodingStrategy?: "Auto" | "Base64" | "Base64URL" | "None";
  name?: ExternalSecretSpecDataFromFindName;
  nullBytePolicy?: "Ignore" | "Fail";
  path?: string;
  tags?: { [k: string]: string };
}
/** exactly 1 field */
export interface ExternalSecretSpecDataFromRewrite {
  merge?: ExternalSecretSpecDataFromRewriteMerge;
  regexp?: ExternalSecretSpecDataFromRewriteRegexp;
  transform?: ExternalSecretSpecDataFromRewriteTransform;
}
export interface ExternalSecretSpecSyncWindowsWindows {
  duration: string;
  /**
   * at least 1 character
   * pattern `^(@(annually|yearly|monthly|weekly|daily|midnight|hourly)|@every [^\s]+.*|[^\s]+( [^\s]+){4})$`
   */
  schedule: string;
}
export interface ExternalSecretSpecTargetManifest {
  /** at least 1 character */
  apiVersion: string;
  /** at least 1 character */
  kind: string;
}
export interface ExternalSecretSpecTargetTemplate {
  data?: { [k: string]: string };
  /** @default "v2" */
  engineVersion?: "v2";
  /** @default "Replace" */
  mergePolicy?: "Replace" | "Merge";
  metadata?: ExternalSecretSpecTargetTemplateMetadata;
  templateFrom?: readonly ExternalSecretSpecTargetTemplateTemplateFrom[];
  type?: string;
}
export interface ExternalSecretSpecDataSourceRefGeneratorRef {
  /** @default "generators.external-secrets.io/v1alpha1" */
  apiVersion?: string;
  kind: "ACRAccessToken" | "BeyondtrustWorkloadCredentialsDynamicSecret" | "ClusterGenerator" | "CloudsmithAccessToken" | "ECRAuthorizationToken" | "Fake" | "GCRAccessToken" | "GithubAccessToken" | "GitlabDeployToken" | "QuayAccessToken" | "Password" | "SSHKey" | "STSSessionToken" | "UUID" | "VaultDynamicSecret" | "Webhook" | "Grafana" | "MFA";
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface ExternalSecretSpecDataFromFindName {
  regexp?: string;
}
export interface ExternalSecretSpecDataFromRewriteMerge {
  /** @default "Error" */
  conflictPolicy?: "Ignore" | "Error";
  into?: string;
  priority?: readonly string[];
  /** @default "Strict" */
  priorityPolicy?: "IgnoreNotFound" | "Strict";
  /** @default "Extract" */
  strategy?: "Extract" | "JSON";
}
export interface ExternalSecretSpecDataFromRewriteRegexp {
  source: string;
  target: string;
}
export interface ExternalSecretSpecDataFromRewriteTransform {
  template: string;
}
export interface ExternalSecretSpecTargetTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
}
export interface ExternalSecretSpecTargetTemplateTemplateFrom {
  configMap?: ExternalSecretSpecTargetTemplateTemplateFromConfigMap;
  literal?: string;
  secret?: ExternalSecretSpecTargetTemplateTemplateFromConfigMap;
  /** @default "Data" */
  target?: string;
  valuesDecodingStrategy?: "Auto" | "Base64" | "Base64URL" | "None";
}
export interface ExternalSecretSpecTargetTemplateTemplateFromConfigMap {
  items: readonly ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key: string;
  /** @default "Values" */
  templateAs?: "Values" | "KeysAndValues";
}
/**
 * `external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class PushSecret extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PushSecretProps): { [K in keyof PushSecretProps]: PushSecretProps[K] } & { apiVersion: 'external-secrets.io/v1alpha1'; kind: 'PushSecret' };
  constructor(scope: Construct, id: string, props?: PushSecretProps);
}
export interface PushSecretProps {
  metadata?: ObjectMeta;
  spec?: PushSecretSpec;
}
export interface PushSecretSpec {
  data?: readonly PushSecretSpecData[];
  dataTo?: readonly PushSecretSpecDataTo[];
  /** @default "None" */
  deletionPolicy?: "Delete" | "None";
  /** @default "1h0m0s" */
  refreshInterval?: string;
  secretStoreRefs: readonly PushSecretSpecSecretStoreRefs[];
  selector: PushSecretSpecSelector;
  template?: PushSecretSpecTemplate;
  /** @default "Replace" */
  updatePolicy?: "Replace" | "IfNotExists";
}
export interface PushSecretSpecData {
  /** @default "None" */
  conversionStrategy?: "None" | "ReverseUnicode";
  match: PushSecretSpecDataMatch;
  metadata?: unknown;
}
/**
 * rule: `has(self.storeRef) && (has(self.storeRef.name) || has(self.storeRef.labelSelector))`
 * rule: `!has(self.remoteKey) || !has(self.rewrite) || size(self.rewrite) == 0`
 */
export interface PushSecretSpecDataTo {
  /** @default "None" */
  conversionStrategy?: "None" | "ReverseUnicode";
  match?: PushSecretSpecDataToMatch;
  metadata?: unknown;
  remoteKey?: string;
  rewrite?: readonly PushSecretSpecDataToRewrite[];
  storeRef?: PushSecretSpecSecretStoreRefs;
}
export interface PushSecretSpecSecretStoreRefs {
  /** @default "SecretStore" */
  kind?: "SecretStore" | "ClusterSecretStore";
  labelSelector?: LabelSelector;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
}
/** exactly 1 field */
export interface PushSecretSpecSelector {
  generatorRef?: PushSecretSpecSelectorGeneratorRef;
  secret?: PushSecretSpecSelectorSecret;
}
export interface PushSecretSpecTemplate {
  data?: { [k: string]: string };
  /** @default "v2" */
  engineVersion?: "v2";
  /** @default "Replace" */
  mergePolicy?: "Replace" | "Merge";
  metadata?: PushSecretSpecTemplateMetadata;
  templateFrom?: readonly PushSecretSpecTemplateTemplateFrom[];
  type?: string;
}
export interface PushSecretSpecDataMatch {
  remoteRef: PushSecretSpecDataMatchRemoteRef;
  secretKey?: string;
}
export interface PushSecretSpecDataToMatch {
  regexp?: string;
}
/** rule: `(has(self.regexp) && !has(self.transform)) || (!has(self.regexp) && has(self.transform))` */
export interface PushSecretSpecDataToRewrite {
  regexp?: PushSecretSpecDataToRewriteRegexp;
  transform?: PushSecretSpecDataToRewriteTransform;
}
export interface PushSecretSpecSelectorGeneratorRef {
  /** @default "generators.external-secrets.io/v1alpha1" */
  apiVersion?: string;
  kind: "ACRAccessToken" | "BeyondtrustWorkloadCredentialsDynamicSecret" | "ClusterGenerator" | "CloudsmithAccessToken" | "ECRAuthorizationToken" | "Fake" | "GCRAccessToken" | "GithubAccessToken" | "GitlabDeployToken" | "QuayAccessToken" | "Password" | "SSHKey" | "STSSessionToken" | "UUID" | "VaultDynamicSecret" | "Webhook" | "Grafana" | "MFA";
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface PushSecretSpecSelectorSecret {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  selector?: LabelSelector;
}
export interface PushSecretSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
}
export interface PushSecretSpecTemplateTemplateFrom {
  configMap?: PushSecretSpecTemplateTemplateFromConfigMap;
  literal?: string;
  secret?: PushSecretSpecTemplateTemplateFromConfigMap;
  /** @default "Data" */
  target?: string;
  valuesDecodingStrategy?: "Auto" | "Base64" | "Base64URL" | "None";
}
export interface PushSecretSpecDataMatchRemoteRef {
  property?: string;
  remoteKey: string;
}
export interface PushSecretSpecDataToRewriteRegexp {
  source: string;
  target: string;
}
export interface PushSecretSpecDataToRewriteTransform {
  template: string;
}
export interface PushSecretSpecTemplateTemplateFromConfigMap {
  items: readonly PushSecretSpecTemplateTemplateFromConfigMapItems[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
}
export interface PushSecretSpecTemplateTemplateFromConfigMapItems {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key: string;
  /** @default "Values" */
  templateAs?: "Values" | "KeysAndValues";
}
/**
 * `external-secrets.io/v1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class SecretStore extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SecretStoreProps): { [K in keyof SecretStoreProps]: SecretStoreProps[K] } & { apiVersion: 'external-secrets.io/v1'; kind: 'SecretStore' };
  constructor(scope: Construct, id: string, props?: SecretStoreProps);
}
export interface SecretStoreProps {
  metadata?: ObjectMeta;
  spec?: SecretStoreSpec;
}
export interface SecretStoreSpec {
  conditions?: readonly SecretStoreSpecConditions[];
  controller?: string;
  provider: SecretStoreSpecProvider;
  refreshInterval?: number | string;
  retrySettings?: SecretStoreSpecRetrySettings;
}
export interface SecretStoreSpecConditions {
  namespaceRegexes?: readonly string[];
  namespaceSelector?: LabelSelector;
  /**
   * each: 1 … 63 characters
   * each: pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespaces?: readonly string[];
}
/** exactly 1 field */
export interface SecretStoreSpecProvider {
  akeyless?: SecretStoreSpecProviderAkeyless;
  aws?: SecretStoreSpecProviderAws;
  azurekv?: SecretStoreSpecProviderAzurekv;
  barbican?: SecretStoreSpecProviderBarbican;
  beyondtrust?: SecretStoreSpecProviderBeyondtrust;
  beyondtrustworkloadcredentials?: SecretStoreSpecProviderBeyondtrustworkloadcredentials;
  bitwardensecretsmanager?: SecretStoreSpecProviderBitwardensecretsmanager;
  chef?: SecretStoreSpecProviderChef;
  cloudrusm?: SecretStoreSpecProviderCloudrusm;
  conjur?: SecretStoreSpecProviderConjur;
  crd?: SecretStoreSpecProviderCrd;
  delinea?: SecretStoreSpecProviderDelinea;
  doppler?: SecretStoreSpecProviderDoppler;
  dvls?: SecretStoreSpecProviderDvls;
  fake?: SecretStoreSpecProviderFake;
  fortanix?: SecretStoreSpecProviderFortanix;
  gcpsm?: SecretStoreSpecProviderGcpsm;
  github?: SecretStoreSpecProviderGithub;
  gitlab?: SecretStoreSpecProviderGitlab;
  ibm?: SecretStoreSpecProviderIbm;
  infisical?: SecretStoreSpecProviderInfisical;
  keepersecurity?: SecretStoreSpecProviderKeepersecurity;
  kubernetes?: SecretStoreSpecProviderKubernetes;
  nebiusmysterybox?: SecretStoreSpecProviderNebiusmysterybox;
  ngrok?: SecretStoreSpecProviderNgrok;
  onboardbase?: SecretStoreSpecProviderOnboardbase;
  onepassword?: SecretStoreSpecProviderOnepassword;
  onepasswordSDK?: SecretStoreSpecProviderOnepasswordSDK;
  openBao?: SecretStoreSpecProviderOpenBao;
  oracle?: SecretStoreSpecProviderOracle;
  ovh?: SecretStoreSpecProviderOvh;
  passbolt?: SecretStoreSpecProviderPassbolt;
  passworddepot?: SecretStoreSpecProviderPassworddepot;
  previder?: SecretStoreSpecProviderPrevider;
  pulumi?: SecretStoreSpecProviderPulumi;
  scaleway?: SecretStoreSpecProviderScaleway;
  secretserver?: SecretStoreSpecProviderSecretserver;
  senhasegura?: SecretStoreSpecProviderSenhasegura;
  vault?: SecretStoreSpecProviderVault;
  volcengine?: SecretStoreSpecProviderVolcengine;
  webhook?: SecretStoreSpecProviderWebhook;
  yandexcertificatemanager?: SecretStoreSpecProviderYandexcertificatemanager;
  yandexlockbox?: SecretStoreSpecProviderYandexcertificatemanager;
}
export interface SecretStoreSpecRetrySettings {
  maxRetries?: number;
  retryInterval?: string;
}
export interface SecretStoreSpecProviderAkeyless {
  akeylessGWApiURL: string;
  authSecretRef: SecretStoreSpecProviderAkeylessAuthSecretRef;
  /** format byte */
  caBundle?: string;
  caProvider?: SecretStoreSpecProviderAkeylessCaProvider;
  ignoreCache?: boolean;
}
export interface SecretStoreSpecProviderAws {
  additionalRoles?: readonly string[];
  auth?: SecretStoreSpecProviderAwsAuth;
  /** rule: `!('esoNamespace' in self) && !('esoStoreName' in self) && !('esoStoreKind' in self)` */
  customSessionTags?: { [k: string]: string };
  externalID?: string;
  prefix?: string;
  region: string;
  role?: string;
  secretsManager?: SecretStoreSpecProviderAwsSecretsManager;
  service: "SecretsManager" | "ParameterStore" | "CertificateManager";
  sessionTags?: readonly SecretStoreSpecProviderAwsSessionTags[];
  /** @default "None" */
  sessionTagsPolicy?: "None" | "Simple" | "Custom";
  transitiveTagKeys?: readonly string[];
}
export interface SecretStoreSpecProviderAzurekv {
  authSecretRef?: SecretStoreSpecProviderAzurekvAuthSecretRef;
  /** @default "ServicePrincipal" */
  authType?: "ServicePrincipal" | "ManagedIdentity" | "WorkloadIdentity";
  customCloudConfig?: SecretStoreSpecProviderAzurekvCustomCloudConfig;
  /** @default "PublicCloud" */
  environmentType?: "PublicCloud" | "USGovernmentCloud" | "ChinaCloud" | "GermanCloud" | "AzureStackCloud";
  identityId?: string;
  serviceAccountRef?: SecretStoreSpecProviderAzurekvServiceAccountRef;
  tenantId?: string;
  useAzureSDK?: boolean;
  vaultUrl: string;
}
export interface SecretStoreSpecProviderBarbican {
  auth: SecretStoreSpecProviderBarbicanAuth;
  authURL?: string;
  domainName?: string;
  region?: string;
  tenantName?: string;
}
export interface SecretStoreSpecProviderBeyondtrust {
  auth: SecretStoreSpecProviderBeyondtrustAuth;
  server: SecretStoreSpecProviderBeyondtrustServer;
}
export interface SecretStoreSpecProviderBeyondtrustworkloadcredentials {
  auth: SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth;
  /** format byte */
  caBundle?: string;
  caProvider?: SecretStoreSpecProviderAkeylessCaProvider;
  folderPath?: string;
  server: SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer;
}
export interface SecretStoreSpecProviderBitwardensecretsmanager {
  apiURL?: string;
  auth: SecretStoreSpecProviderBitwardensecretsmanagerAuth;
  bitwardenServerSDKURL?: string;
  caBundle?: string;
  caProvider?: SecretStoreSpecProviderAkeylessCaProvider;
  identityURL?: string;
  organizationID: string;
  projectID: string;
}
export interface SecretStoreSpecProviderChef {
  auth: SecretStoreSpecProviderChefAuth;
  serverUrl: string;
  username: string;
}
export interface SecretStoreSpecProviderCloudrusm {
  auth: SecretStoreSpecProviderCloudrusmAuth;
  projectID?: string;
}
export interface SecretStoreSpecProviderConjur {
  auth: SecretStoreSpecProviderConjurAuth;
  caBundle?: string;
  caProvider?: SecretStoreSpecProviderAkeylessCaProvider;
  url: string;
}
/**
 * rule: `has(self.auth) || has(self.authRef)`
 * rule: `[has(self.auth),has(self.authRef)].filter(x,x==true).size() <= 1`
 */
export interface SecretStoreSpecProviderCrd {
  auth?: SecretStoreSpecProviderCrdAuth;
  authRef?: SecretStoreSpecProviderCrdAuthRef;
  resource: SecretStoreSpecProviderCrdResource;
  server?: SecretStoreSpecProviderCrdServer;
  whitelist?: SecretStoreSpecProviderCrdWhitelist;
}
export interface SecretStoreSpecProviderDelinea {
  clientId: SecretStoreSpecProviderDelineaClientId;
  clientSecret: SecretStoreSpecProviderDelineaClientId;
  tenant: string;
  tld?: string;
  urlTemplate?: string;
}
export interface SecretStoreSpecProviderDoppler {
  auth: SecretStoreSpecProviderDopplerAuth;
  config?: string;
  format?: "json" | "dotnet-json" | "env" | "yaml" | "docker";
  nameTransformer?: "upper-camel" | "camel" | "lower-snake" | "tf-var" | "dotnet-env" | "lower-kebab";
  project?: string;
}
export interface SecretStoreSpecProviderDvls {
  auth: SecretStoreSpecProviderDvlsAuth;
  insecure?: boolean;
  serverUrl: string;
  vault?: string;
}
export interface SecretStoreSpecProviderFake {
  data: readonly SecretStoreSpecProviderFakeData[];
  validationResult?: number;
}
export interface SecretStoreSpecProviderFortanix {
  apiKey?: SecretStoreSpecProviderFortanixApiKey;
  apiUrl?: string;
}
export interface SecretStoreSpecProviderGcpsm {
  auth?: SecretStoreSpecProviderGcpsmAuth;
  location?: string;
  projectID?: string;
  /** @default "LatestOrFail" */
  secretVersionSelectionPolicy?: string;
}
export interface SecretStoreSpecProviderGithub {
  appID: number;
  auth: SecretStoreSpecProviderGithubAuth;
  environment?: string;
  installationID: number;
  orgSecretVisibility?: "all" | "private";
  organization: string;
  repository?: string;
  uploadURL?: string;
  /** @default "https://github.com/" */
  url?: string;
}
export interface SecretStoreSpecProviderGitlab {
  auth: SecretStoreSpecProviderGitlabAuth;
  /** format byte */
  caBundle?: string;
  caProvider?: SecretStoreSpecProviderAkeylessCaProvider;
  environment?: string;
  groupIDs?: readonly string[];
  inheritFromGroups?: boolean;
  projectID?: string;
  url?: string;
}
export interface SecretStoreSpecProviderIbm {
  auth: SecretStoreSpecProviderIbmAuth;
  serviceUrl?: string;
}
export interface SecretStoreSpecProviderInfisical {
  auth: SecretStoreSpecProviderInfisicalAuth;
  /** format byte */
  caBundle?: string;
  caProvider?: SecretStoreSpecProviderAkeylessCaProvider;
  /** @default "https://app.infisical.com/api" */
  hostAPI?: string;
  secretsScope: SecretStoreSpecProviderInfisicalSecretsScope;
}
export interface SecretStoreSpecProviderKeepersecurity {
  authRef: SecretStoreSpecProviderCrdAuthRef;
  folderID: string;
  getByTitleFallback?: boolean;
}
export interface SecretStoreSpecProviderKubernetes {
  auth?: SecretStoreSpecProviderCrdAuth;
  authRef?: SecretStoreSpecProviderCrdAuthRef;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   * @default "default"
   */
  remoteNamespace?: string;
  server?: SecretStoreSpecProviderCrdServer;
}
export interface SecretStoreSpecProviderNebiusmysterybox {
  apiDomain: string;
  auth: SecretStoreSpecProviderNebiusmysteryboxAuth;
  caProvider?: SecretStoreSpecProviderNebiusmysteryboxCaProvider;
}
export interface SecretStoreSpecProviderNgrok {
  /** @default "https://api.ngrok.com" */
  apiUrl?: string;
  auth: SecretStoreSpecProviderNgrokAuth;
  vault: SecretStoreSpecProviderNgrokVault;
}
export interface SecretStoreSpecProviderOnboardbase {
  /** @default "https://public.onboardbase.com/api/v1/" */
  apiHost?: string;
  auth: SecretStoreSpecProviderOnboardbaseAuth;
  /** @default "development" */
  environment?: string;
  /** @default "development" */
  project?: string;
}
export interface SecretStoreSpecProviderOnepassword {
  auth: SecretStoreSpecProviderOnepasswordAuth;
  connectHost: string;
  vaults: { [k: string]: number };
}
/** rule: `[has(self.vault),has(self.environment)].filter(x,x==true).size() <= 1` */
export interface SecretStoreSpecProviderOnepasswordSDK {
  auth: SecretStoreSpecProviderOnepasswordSDKAuth;
  cache?: SecretStoreSpecProviderOnepasswordSDKCache;
  environment?: string;
  integrationInfo?: SecretStoreSpecProviderOnepasswordSDKIntegrationInfo;
  vault?: string;
}
/** rule: `[has(self.caBundle),has(self.caProvider)].filter(x,x==true).size() <= 1` */
export interface SecretStoreSpecProviderOpenBao {
  auth?: SecretStoreSpecProviderOpenBaoAuth;
  /** format byte */
  caBundle?: string;
  caProvider?: SecretStoreSpecProviderAkeylessCaProvider;
  namespace?: string;
  path?: string;
  server: string;
  /** @default "v2" */
  version?: "v1" | "v2";
}
export interface SecretStoreSpecProviderOracle {
  auth?: SecretStoreSpecProviderOracleAuth;
  compartment?: string;
  encryptionKey?: string;
  principalType?: "" | "UserPrincipal" | "InstancePrincipal" | "Workload";
  region: string;
  serviceAccountRef?: SecretStoreSpecProviderAzurekvServiceAccountRef;
  vault: string;
}
export interface SecretStoreSpecProviderOvh {
  auth: SecretStoreSpecProviderOvhAuth;
  casRequired?: boolean;
  /**
   * at least 1
   * @default 30
   */
  okmsTimeout?: number;
  okmsid: string;
  server: string;
}
export interface SecretStoreSpecProviderPassbolt {
  auth: SecretStoreSpecProviderPassboltAuth;
  /** format byte */
  caBundle?: string;
  caProvider?: SecretStoreSpecProviderAkeylessCaProvider;
  host: string;
}
export interface SecretStoreSpecProviderPassworddepot {
  auth: SecretStoreSpecProviderPassworddepotAuth;
  database: string;
  host: string;
}
export interface SecretStoreSpecProviderPrevider {
  auth: SecretStoreSpecProviderPreviderAuth;
  baseUri?: string;
}
/** rule: `(has(self.auth) && !has(self.accessToken)) || (!has(self.auth) && has(self.accessToken))` */
export interface SecretStoreSpecProviderPulumi {
  accessToken?: SecretStoreSpecProviderFortanixApiKey;
  /** @default "https://api.pulumi.com/api/esc" */
  apiUrl?: string;
  auth?: SecretStoreSpecProviderPulumiAuth;
  environment: string;
  organization: string;
  project: string;
}
export interface SecretStoreSpecProviderScaleway {
  accessKey: SecretStoreSpecProviderDelineaClientId;
  apiUrl?: string;
  projectId: string;
  region: string;
  secretKey: SecretStoreSpecProviderDelineaClientId;
}
/** rule: `has(self.token) || (has(self.username) && has(self.password))` */
export interface SecretStoreSpecProviderSecretserver {
  /** format byte */
  caBundle?: string;
  caProvider?: SecretStoreSpecProviderAkeylessCaProvider;
  domain?: string;
  password?: SecretStoreSpecProviderSecretserverPassword;
  serverURL: string;
  token?: SecretStoreSpecProviderSecretserverPassword;
  username?: SecretStoreSpecProviderSecretserverPassword;
}
export interface SecretStoreSpecProviderSenhasegura {
  auth: SecretStoreSpecProviderSenhaseguraAuth;
  ignoreSslCertificate?: boolean;
  module: string;
  url: string;
}
export interface SecretStoreSpecProviderVault {
  auth?: SecretStoreSpecProviderVaultAuth;
  /** format byte */
  caBundle?: string;
  caProvider?: SecretStoreSpecProviderAkeylessCaProvider;
  checkAndSet?: SecretStoreSpecProviderVaultCheckAndSet;
  forwardInconsistent?: boolean;
  headers?: { [k: string]: string };
  namespace?: string;
  path?: string;
  readYourWrites?: boolean;
  server: string;
  tls?: SecretStoreSpecProviderVaultTls;
  /** @default "v2" */
  version?: "v1" | "v2";
}
export interface SecretStoreSpecProviderVolcengine {
  auth?: SecretStoreSpecProviderVolcengineAuth;
  region: string;
}
export interface SecretStoreSpecProviderWebhook {
  auth?: SecretStoreSpecProviderWebhookAuth;
  body?: string;
  /** format byte */
  caBundle?: string;
  caProvider?: SecretStoreSpecProviderAkeylessCaProvider;
  headers?: { [k: string]: string };
  method?: string;
  result?: SecretStoreSpecProviderWebhookResult;
  secrets?: readonly SecretStoreSpecProviderWebhookSecrets[];
  timeout?: string;
  url: string;
}
export interface SecretStoreSpecProviderYandexcertificatemanager {
  apiEndpoint?: string;
  auth: SecretStoreSpecProviderYandexcertificatemanagerAuth;
  caProvider?: SecretStoreSpecProviderNebiusmysteryboxCaProvider;
  fetching?: SecretStoreSpecProviderYandexcertificatemanagerFetching;
}
export interface SecretStoreSpecProviderAkeylessAuthSecretRef {
  kubernetesAuth?: SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth;
  /** → Secret */
  secretRef?: SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef;
  serviceAccountRef?: SecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface SecretStoreSpecProviderAkeylessCaProvider {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  type: "Secret" | "ConfigMap";
}
export interface SecretStoreSpecProviderAwsAuth {
  jwt?: SecretStoreSpecProviderAwsAuthJwt;
  /** → Secret */
  secretRef?: SecretStoreSpecProviderAwsAuthSecretRef;
}
export interface SecretStoreSpecProviderAwsSecretsManager {
  forceDeleteWithoutRecovery?: boolean;
  recoveryWindowInDays?: number;
}
export interface SecretStoreSpecProviderAwsSessionTags {
  key: string;
  value: string;
}
export interface SecretStoreSpecProviderAzurekvAuthSecretRef {
  clientCertificate?: SecretStoreSpecProviderCrdAuthRef;
  clientId?: SecretStoreSpecProviderCrdAuthRef;
  clientSecret?: SecretStoreSpecProviderCrdAuthRef;
  tenantId?: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderAzurekvCustomCloudConfig {
  activeDirectoryEndpoint: string;
  keyVaultDNSSuffix?: string;
  keyVaultEndpoint?: string;
  resourceManagerEndpoint?: string;
}
export interface SecretStoreSpecProviderAzurekvServiceAccountRef {
  audiences?: readonly string[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface SecretStoreSpecProviderBarbicanAuth {
  password: SecretStoreSpecProviderBarbicanAuthPassword;
  username: SecretStoreSpecProviderBarbicanAuthUsername;
}
export interface SecretStoreSpecProviderBeyondtrustAuth {
  apiKey?: SecretStoreSpecProviderDelineaClientId;
  certificate?: SecretStoreSpecProviderDelineaClientId;
  certificateKey?: SecretStoreSpecProviderDelineaClientId;
  clientId?: SecretStoreSpecProviderDelineaClientId;
  clientSecret?: SecretStoreSpecProviderDelineaClientId;
}
export interface SecretStoreSpecProviderBeyondtrustServer {
  apiUrl: string;
  apiVersion?: string;
  clientTimeOutSeconds?: number;
  /** @default true */
  decrypt?: boolean;
  retrievalType?: string;
  separator?: string;
  verifyCA: boolean;
}
export interface SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth {
  apikey: SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey;
}
export interface SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer {
  apiUrl: string;
  siteId: string;
}
export interface SecretStoreSpecProviderBitwardensecretsmanagerAuth {
  /** → Secret */
  secretRef: SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef;
}
export interface SecretStoreSpecProviderChefAuth {
  /** → Secret */
  secretRef: SecretStoreSpecProviderChefAuthSecretRef;
}
export interface SecretStoreSpecProviderCloudrusmAuth {
  /** → Secret */
  secretRef?: SecretStoreSpecProviderCloudrusmAuthSecretRef;
}
/** exactly 1 field */
export interface SecretStoreSpecProviderConjurAuth {
  apikey?: SecretStoreSpecProviderConjurAuthApikey;
  cert?: SecretStoreSpecProviderConjurAuthCert;
  jwt?: SecretStoreSpecProviderConjurAuthJwt;
}
/** exactly 1 field */
export interface SecretStoreSpecProviderCrdAuth {
  cert?: SecretStoreSpecProviderCrdAuthCert;
  serviceAccount?: SecretStoreSpecProviderAzurekvServiceAccountRef;
  token?: SecretStoreSpecProviderCrdAuthToken;
}
export interface SecretStoreSpecProviderCrdAuthRef {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface SecretStoreSpecProviderCrdResource {
  group: string;
  /** at least 1 character */
  kind: string;
  /** at least 1 character */
  version: string;
}
export interface SecretStoreSpecProviderCrdServer {
  /** format byte */
  caBundle?: string;
  caProvider?: SecretStoreSpecProviderAkeylessCaProvider;
  /** @default "kubernetes.default" */
  url?: string;
}
export interface SecretStoreSpecProviderCrdWhitelist {
  rules?: readonly SecretStoreSpecProviderCrdWhitelistRules[];
}
export interface SecretStoreSpecProviderDelineaClientId {
  /** → Secret */
  secretRef?: SecretStoreSpecProviderCrdAuthRef;
  value?: string;
}
/** rule: `(has(self.secretRef) && !has(self.oidcConfig)) || (!has(self.secretRef) && has(self.oidcConfig))` */
export interface SecretStoreSpecProviderDopplerAuth {
  oidcConfig?: SecretStoreSpecProviderDopplerAuthOidcConfig;
  /** → Secret */
  secretRef?: SecretStoreSpecProviderDopplerAuthSecretRef;
}
export interface SecretStoreSpecProviderDvlsAuth {
  /** → Secret */
  secretRef: SecretStoreSpecProviderDvlsAuthSecretRef;
}
export interface SecretStoreSpecProviderFakeData {
  key: string;
  value: string;
  version?: string;
}
export interface SecretStoreSpecProviderFortanixApiKey {
  /** → Secret */
  secretRef?: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderGcpsmAuth {
  /** → Secret */
  secretRef?: SecretStoreSpecProviderGcpsmAuthSecretRef;
  workloadIdentity?: SecretStoreSpecProviderGcpsmAuthWorkloadIdentity;
  workloadIdentityFederation?: SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation;
}
export interface SecretStoreSpecProviderGithubAuth {
  privateKey: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderGitlabAuth {
  SecretRef: SecretStoreSpecProviderGitlabAuthSecretRef;
}
/** exactly 1 field */
export interface SecretStoreSpecProviderIbmAuth {
  containerAuth?: SecretStoreSpecProviderIbmAuthContainerAuth;
  /** → Secret */
  secretRef?: SecretStoreSpecProviderIbmAuthSecretRef;
}
export interface SecretStoreSpecProviderInfisicalAuth {
  awsAuthCredentials?: SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials;
  azureAuthCredentials?: SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials;
  gcpIamAuthCredentials?: SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials;
  gcpIdTokenAuthCredentials?: SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials;
  jwtAuthCredentials?: SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials;
  kubernetesAuthCredentials?: SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials;
  ldapAuthCredentials?: SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials;
  ociAuthCredentials?: SecretStoreSpecProviderInfisicalAuthOciAuthCredentials;
  tokenAuthCredentials?: SecretStoreSpecProviderInfisicalAuthTokenAuthCredentials;
  universalAuthCredentials?: SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials;
}
export interface SecretStoreSpecProviderInfisicalSecretsScope {
  environmentSlug: string;
  /** @default true */
  expandSecretReferences?: boolean;
  organizationSlug?: string;
  projectSlug: string;
  recursive?: boolean;
  /** @default "/" */
  secretsPath?: string;
}
/** rule: `has(self.serviceAccountCredsSecretRef) || has(self.tokenSecretRef)` */
export interface SecretStoreSpecProviderNebiusmysteryboxAuth {
  serviceAccountCredsSecretRef?: SecretStoreSpecProviderCrdAuthRef;
  tokenSecretRef?: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderNebiusmysteryboxCaProvider {
  certSecretRef?: SecretStoreSpecProviderCrdAuthRef;
}
/** exactly 1 field */
export interface SecretStoreSpecProviderNgrokAuth {
  apiKey?: SecretStoreSpecProviderFortanixApiKey;
}
export interface SecretStoreSpecProviderNgrokVault {
  name: string;
}
export interface SecretStoreSpecProviderOnboardbaseAuth {
  apiKeyRef: SecretStoreSpecProviderCrdAuthRef;
  passcodeRef: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderOnepasswordAuth {
  /** → Secret */
  secretRef: SecretStoreSpecProviderOnepasswordAuthSecretRef;
}
export interface SecretStoreSpecProviderOnepasswordSDKAuth {
  serviceAccountSecretRef: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderOnepasswordSDKCache {
  /**
   * at least 1
   * @default 100
   */
  maxSize?: number;
  /** @default "5m" */
  ttl?: string;
}
export interface SecretStoreSpecProviderOnepasswordSDKIntegrationInfo {
  /** @default "1Password SDK" */
  name?: string;
  /** @default "v1.0.0" */
  version?: string;
}
/** rule: `[has(self.appRole),has(self.tokenSecretRef),has(self.userPass)].filter(x,x==true).size() == 1` */
export interface SecretStoreSpecProviderOpenBaoAuth {
  appRole?: SecretStoreSpecProviderOpenBaoAuthAppRole;
  namespace?: string;
  tokenSecretRef?: SecretStoreSpecProviderCrdAuthRef;
  userPass?: SecretStoreSpecProviderOpenBaoAuthUserPass;
}
export interface SecretStoreSpecProviderOracleAuth {
  /** → Secret */
  secretRef: SecretStoreSpecProviderOracleAuthSecretRef;
  tenancy: string;
  user: string;
}
export interface SecretStoreSpecProviderOvhAuth {
  mtls?: SecretStoreSpecProviderOvhAuthMtls;
  token?: SecretStoreSpecProviderOvhAuthToken;
}
export interface SecretStoreSpecProviderPassboltAuth {
  passwordSecretRef: SecretStoreSpecProviderCrdAuthRef;
  privateKeySecretRef: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderPassworddepotAuth {
  /** → Secret */
  secretRef: SecretStoreSpecProviderPassworddepotAuthSecretRef;
}
export interface SecretStoreSpecProviderPreviderAuth {
  /** → Secret */
  secretRef?: SecretStoreSpecProviderInfisicalAuthTokenAuthCredentials;
}
/** rule: `(has(self.accessToken) && !has(self.oidcConfig)) || (!has(self.accessToken) && has(self.oidcConfig))` */
export interface SecretStoreSpecProviderPulumiAuth {
  accessToken?: SecretStoreSpecProviderFortanixApiKey;
  oidcConfig?: SecretStoreSpecProviderPulumiAuthOidcConfig;
}
/** rule: `has(self.value) != has(self.secretRef)` */
export interface SecretStoreSpecProviderSecretserverPassword {
  /** → Secret */
  secretRef?: SecretStoreSpecProviderCrdAuthRef;
  /** at least 1 character */
  value?: string;
}
export interface SecretStoreSpecProviderSenhaseguraAuth {
  clientId: string;
  clientSecretSecretRef: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderVaultAuth {
  appRole?: SecretStoreSpecProviderVaultAuthAppRole;
  cert?: SecretStoreSpecProviderVaultAuthCert;
  gcp?: SecretStoreSpecProviderVaultAuthGcp;
  iam?: SecretStoreSpecProviderVaultAuthIam;
  jwt?: SecretStoreSpecProviderVaultAuthJwt;
  kubernetes?: SecretStoreSpecProviderVaultAuthKubernetes;
  ldap?: SecretStoreSpecProviderVaultAuthLdap;
  namespace?: string;
  tokenSecretRef?: SecretStoreSpecProviderCrdAuthRef;
  userPass?: SecretStoreSpecProviderOpenBaoAuthUserPass;
}
export interface SecretStoreSpecProviderVaultCheckAndSet {
  required?: boolean;
}
export interface SecretStoreSpecProviderVaultTls {
  certSecretRef?: SecretStoreSpecProviderCrdAuthRef;
  keySecretRef?: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderVolcengineAuth {
  /** → Secret */
  secretRef?: SecretStoreSpecProviderVolcengineAuthSecretRef;
}
/** exactly 1 field */
export interface SecretStoreSpecProviderWebhookAuth {
  ntlm?: SecretStoreSpecProviderWebhookAuthNtlm;
}
export interface SecretStoreSpecProviderWebhookResult {
  jsonPath?: string;
}
export interface SecretStoreSpecProviderWebhookSecrets {
  name: string;
  /** → Secret */
  secretRef: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderYandexcertificatemanagerAuth {
  authorizedKeySecretRef?: SecretStoreSpecProviderCrdAuthRef;
}
/** exactly 1 field */
export interface SecretStoreSpecProviderYandexcertificatemanagerFetching {
  byID?: Record<string, never>;
  byName?: SecretStoreSpecProviderYandexcertificatemanagerFetchingByName;
}
export interface SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth {
  accessID: string;
  k8sConfName: string;
  /** → Secret */
  secretRef?: SecretStoreSpecProviderCrdAuthRef;
  serviceAccountRef?: SecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef {
  accessID?: SecretStoreSpecProviderCrdAuthRef;
  accessType?: SecretStoreSpecProviderCrdAuthRef;
  accessTypeParam?: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderAwsAuthJwt {
  serviceAccountRef?: SecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface SecretStoreSpecProviderAwsAuthSecretRef {
  accessKeyIDSecretRef?: SecretStoreSpecProviderCrdAuthRef;
  secretAccessKeySecretRef?: SecretStoreSpecProviderCrdAuthRef;
  sessionTokenSecretRef?: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderBarbicanAuthPassword {
  /** → Secret */
  secretRef: SecretStoreSpecProviderCrdAuthRef;
}
/** exactly 1 field */
export interface SecretStoreSpecProviderBarbicanAuthUsername {
  /** → Secret */
  secretRef?: SecretStoreSpecProviderCrdAuthRef;
  value?: string;
}
export interface SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey {
  token: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef {
  credentials: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderChefAuthSecretRef {
  privateKeySecretRef: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderCloudrusmAuthSecretRef {
  accessKeyIDSecretRef: SecretStoreSpecProviderCrdAuthRef;
  accessKeySecretSecretRef: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderConjurAuthApikey {
  account: string;
  apiKeyRef: SecretStoreSpecProviderCrdAuthRef;
  userRef: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderConjurAuthCert {
  account: string;
  clientCertRef: SecretStoreSpecProviderCrdAuthRef;
  clientKeyRef: SecretStoreSpecProviderCrdAuthRef;
  hostId?: string;
  serviceID: string;
}
export interface SecretStoreSpecProviderConjurAuthJwt {
  account: string;
  hostId?: string;
  /** → Secret */
  secretRef?: SecretStoreSpecProviderCrdAuthRef;
  serviceAccountRef?: SecretStoreSpecProviderAzurekvServiceAccountRef;
  serviceID: string;
}
export interface SecretStoreSpecProviderCrdAuthCert {
  clientCert: SecretStoreSpecProviderCrdAuthRef;
  clientKey: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderCrdAuthToken {
  bearerToken: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderCrdWhitelistRules {
  name?: string;
  namespace?: string;
  properties?: readonly string[];
}
export interface SecretStoreSpecProviderDopplerAuthOidcConfig {
  /** @default 600 */
  expirationSeconds?: number;
  identity: string;
  serviceAccountRef: SecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface SecretStoreSpecProviderDopplerAuthSecretRef {
  dopplerToken: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderDvlsAuthSecretRef {
  appId: SecretStoreSpecProviderCrdAuthRef;
  appSecret: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderGcpsmAuthSecretRef {
  secretAccessKeySecretRef?: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderGcpsmAuthWorkloadIdentity {
  clusterLocation?: string;
  clusterName?: string;
  clusterProjectID?: string;
  serviceAccountRef: SecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation {
  audience?: string;
  awsSecurityCredentials?: SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials;
  credConfig?: SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig;
  externalTokenEndpoint?: string;
  /**
   * at least 1 character
   * pattern `^.*@.*\.iam\.gserviceaccount\.com$`
   */
  gcpServiceAccountEmail?: string;
  serviceAccountRef?: SecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface SecretStoreSpecProviderGitlabAuthSecretRef {
  accessToken?: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderIbmAuthContainerAuth {
  iamEndpoint?: string;
  profile: string;
  tokenLocation?: string;
}
export interface SecretStoreSpecProviderIbmAuthSecretRef {
  iamEndpoint?: string;
  secretApiKeySecretRef?: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials {
  identityId: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials {
  identityId: SecretStoreSpecProviderCrdAuthRef;
  resource?: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials {
  identityId: SecretStoreSpecProviderCrdAuthRef;
  serviceAccountKeyFilePath: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials {
  identityId: SecretStoreSpecProviderCrdAuthRef;
  jwt: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials {
  identityId: SecretStoreSpecProviderCrdAuthRef;
  serviceAccountTokenPath?: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials {
  identityId: SecretStoreSpecProviderCrdAuthRef;
  ldapPassword: SecretStoreSpecProviderCrdAuthRef;
  ldapUsername: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderInfisicalAuthOciAuthCredentials {
  fingerprint: SecretStoreSpecProviderCrdAuthRef;
  identityId: SecretStoreSpecProviderCrdAuthRef;
  privateKey: SecretStoreSpecProviderCrdAuthRef;
  privateKeyPassphrase?: SecretStoreSpecProviderCrdAuthRef;
  region: SecretStoreSpecProviderCrdAuthRef;
  tenancyId: SecretStoreSpecProviderCrdAuthRef;
  userId: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderInfisicalAuthTokenAuthCredentials {
  accessToken: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials {
  clientId: SecretStoreSpecProviderCrdAuthRef;
  clientSecret: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderOnepasswordAuthSecretRef {
  connectTokenSecretRef: SecretStoreSpecProviderCrdAuthRef;
}
/** rule: `[has(self.roleId),has(self.roleRef)].filter(x,x==true).size() == 1` */
export interface SecretStoreSpecProviderOpenBaoAuthAppRole {
  /** @default "approle" */
  path?: string;
  /** at least 1 character */
  roleId?: string;
  roleRef?: SecretStoreSpecProviderCrdAuthRef;
  /** → Secret */
  secretRef: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderOpenBaoAuthUserPass {
  /** @default "userpass" */
  path?: string;
  /** → Secret */
  secretRef?: SecretStoreSpecProviderCrdAuthRef;
  username: string;
}
export interface SecretStoreSpecProviderOracleAuthSecretRef {
  fingerprint: SecretStoreSpecProviderCrdAuthRef;
  privatekey: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderOvhAuthMtls {
  /** format byte */
  caBundle?: string;
  caProvider?: SecretStoreSpecProviderAkeylessCaProvider;
  certSecretRef: SecretStoreSpecProviderCrdAuthRef;
  keySecretRef: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderOvhAuthToken {
  tokenSecretRef: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderPassworddepotAuthSecretRef {
  credentials?: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderPulumiAuthOidcConfig {
  /**
   * at least 600
   * @default 600
   */
  expirationSeconds?: number;
  organization: string;
  serviceAccountRef: SecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface SecretStoreSpecProviderVaultAuthAppRole {
  /** @default "approle" */
  path?: string;
  roleId?: string;
  roleRef?: SecretStoreSpecProviderCrdAuthRef;
  /** → Secret */
  secretRef: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderVaultAuthCert {
  clientCert?: SecretStoreSpecProviderCrdAuthRef;
  /** @default "cert" */
  path?: string;
  /** → Secret */
  secretRef?: SecretStoreSpecProviderCrdAuthRef;
  vaultRole?: string;
}
export interface SecretStoreSpecProviderVaultAuthGcp {
  location?: string;
  /** @default "gcp" */
  path?: string;
  projectID?: string;
  role: string;
  /** → Secret */
  secretRef?: SecretStoreSpecProviderGcpsmAuthSecretRef;
  serviceAccountRef?: SecretStoreSpecProviderAzurekvServiceAccountRef;
  workloadIdentity?: SecretStoreSpecProviderGcpsmAuthWorkloadIdentity;
}
export interface SecretStoreSpecProviderVaultAuthIam {
  externalID?: string;
  jwt?: SecretStoreSpecProviderAwsAuthJwt;
  path?: string;
  region?: string;
  role?: string;
  /** → Secret */
  secretRef?: SecretStoreSpecProviderAwsAuthSecretRef;
  vaultAwsIamServerID?: string;
  vaultRole: string;
}
export interface SecretStoreSpecProviderVaultAuthJwt {
  kubernetesServiceAccountToken?: SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken;
  /** @default "jwt" */
  path?: string;
  role?: string;
  /** → Secret */
  secretRef?: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderVaultAuthKubernetes {
  /** @default "kubernetes" */
  mountPath?: string;
  role: string;
  /** → Secret */
  secretRef?: SecretStoreSpecProviderCrdAuthRef;
  serviceAccountRef?: SecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface SecretStoreSpecProviderVaultAuthLdap {
  /** @default "ldap" */
  path?: string;
  /** → Secret */
  secretRef?: SecretStoreSpecProviderCrdAuthRef;
  username: string;
}
export interface SecretStoreSpecProviderVolcengineAuthSecretRef {
  accessKeyID: SecretStoreSpecProviderCrdAuthRef;
  secretAccessKey: SecretStoreSpecProviderCrdAuthRef;
  token?: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderWebhookAuthNtlm {
  passwordSecret: SecretStoreSpecProviderCrdAuthRef;
  usernameSecret: SecretStoreSpecProviderCrdAuthRef;
}
export interface SecretStoreSpecProviderYandexcertificatemanagerFetchingByName {
  folderID: string;
}
export interface SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials {
  awsCredentialsSecretRef: SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef;
  /**
   * 1 … 50 characters
   * pattern `^[a-z0-9-]+$`
   */
  region: string;
}
export interface SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken {
  audiences?: readonly string[];
  expirationSeconds?: number;
  serviceAccountRef: SecretStoreSpecProviderAzurekvServiceAccountRef;
}
export interface SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class ACRAccessToken extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ACRAccessTokenProps): { [K in keyof ACRAccessTokenProps]: ACRAccessTokenProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'ACRAccessToken' };
  constructor(scope: Construct, id: string, props?: ACRAccessTokenProps);
}
export interface ACRAccessTokenProps {
  metadata?: ObjectMeta;
  spec?: ACRAccessTokenSpec;
}
export interface ACRAccessTokenSpec {
  auth: ACRAccessTokenSpecAuth;
  /** @default "PublicCloud" */
  environmentType?: "PublicCloud" | "USGovernmentCloud" | "ChinaCloud" | "GermanCloud" | "AzureStackCloud";
  registry: string;
  scope?: string;
  tenantId?: string;
}
export interface ACRAccessTokenSpecAuth {
  managedIdentity?: ACRAccessTokenSpecAuthManagedIdentity;
  servicePrincipal?: ACRAccessTokenSpecAuthServicePrincipal;
  workloadIdentity?: ACRAccessTokenSpecAuthWorkloadIdentity;
}
export interface ACRAccessTokenSpecAuthManagedIdentity {
  identityId?: string;
}
export interface ACRAccessTokenSpecAuthServicePrincipal {
  /** → Secret */
  secretRef: ACRAccessTokenSpecAuthServicePrincipalSecretRef;
}
export interface ACRAccessTokenSpecAuthWorkloadIdentity {
  serviceAccountRef?: ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
}
export interface ACRAccessTokenSpecAuthServicePrincipalSecretRef {
  clientId?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  clientSecret?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}
export interface ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef {
  audiences?: readonly string[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class BeyondtrustWorkloadCredentialsDynamicSecret extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BeyondtrustWorkloadCredentialsDynamicSecretProps): { [K in keyof BeyondtrustWorkloadCredentialsDynamicSecretProps]: BeyondtrustWorkloadCredentialsDynamicSecretProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'BeyondtrustWorkloadCredentialsDynamicSecret' };
  constructor(scope: Construct, id: string, props?: BeyondtrustWorkloadCredentialsDynamicSecretProps);
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretProps {
  metadata?: ObjectMeta;
  spec?: BeyondtrustWorkloadCredentialsDynamicSecretSpec;
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretSpec {
  controller?: string;
  provider: BeyondtrustWorkloadCredentialsDynamicSecretSpecProvider;
  retrySettings?: BeyondtrustWorkloadCredentialsDynamicSecretSpecRetrySettings;
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretSpecProvider {
  auth: BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuth;
  /** format byte */
  caBundle?: string;
  caProvider?: BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderCaProvider;
  folderPath?: string;
  server: BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderServer;
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretSpecRetrySettings {
  maxRetries?: number;
  retryInterval?: string;
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuth {
  apikey: BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuthApikey;
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderCaProvider {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  type: "Secret" | "ConfigMap";
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderServer {
  apiUrl: string;
  siteId: string;
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuthApikey {
  token: BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuthApikeyToken;
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuthApikeyToken {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class CloudsmithAccessToken extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CloudsmithAccessTokenProps): { [K in keyof CloudsmithAccessTokenProps]: CloudsmithAccessTokenProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'CloudsmithAccessToken' };
  constructor(scope: Construct, id: string, props?: CloudsmithAccessTokenProps);
}
export interface CloudsmithAccessTokenProps {
  metadata?: ObjectMeta;
  spec?: CloudsmithAccessTokenSpec;
}
export interface CloudsmithAccessTokenSpec {
  apiUrl?: string;
  orgSlug: string;
  serviceAccountRef: CloudsmithAccessTokenSpecServiceAccountRef;
  serviceSlug: string;
}
export interface CloudsmithAccessTokenSpecServiceAccountRef {
  audiences?: readonly string[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `generators.external-secrets.io/v1alpha1`, cluster-scoped
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class ClusterGenerator extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ClusterGeneratorProps): { [K in keyof ClusterGeneratorProps]: ClusterGeneratorProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'ClusterGenerator' };
  constructor(scope: Construct, id: string, props?: ClusterGeneratorProps);
}
export interface ClusterGeneratorProps {
  metadata?: ObjectMeta;
  spec?: ClusterGeneratorSpec;
}
export interface ClusterGeneratorSpec {
  generator: ClusterGeneratorSpecGenerator;
  kind: "ACRAccessToken" | "BeyondtrustWorkloadCredentialsDynamicSecret" | "CloudsmithAccessToken" | "ECRAuthorizationToken" | "Fake" | "GCRAccessToken" | "GithubAccessToken" | "GitlabDeployToken" | "QuayAccessToken" | "Password" | "SSHKey" | "STSSessionToken" | "UUID" | "VaultDynamicSecret" | "Webhook" | "Grafana" | "MFA";
}
/** exactly 1 field */
export interface ClusterGeneratorSpecGenerator {
  acrAccessTokenSpec?: ClusterGeneratorSpecGeneratorAcrAccessTokenSpec;
  beyondtrustWorkloadCredentialsDynamicSecretSpec?: ClusterGeneratorSpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpec;
  cloudsmithAccessTokenSpec?: ClusterGeneratorSpecGeneratorCloudsmithAccessTokenSpec;
  ecrAuthorizationTokenSpec?: ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpec;
  fakeSpec?: ClusterGeneratorSpecGeneratorFakeSpec;
  gcrAccessTokenSpec?: ClusterGeneratorSpecGeneratorGcrAccessTokenSpec;
  githubAccessTokenSpec?: ClusterGeneratorSpecGeneratorGithubAccessTokenSpec;
  gitlabDeployTokenSpec?: ClusterGeneratorSpecGeneratorGitlabDeployTokenSpec;
  grafanaSpec?: ClusterGeneratorSpecGeneratorGrafanaSpec;
  mfaSpec?: ClusterGeneratorSpecGeneratorMfaSpec;
  passwordSpec?: ClusterGeneratorSpecGeneratorPasswordSpec;
  quayAccessTokenSpec?: ClusterGeneratorSpecGeneratorQuayAccessTokenSpec;
  sshKeySpec?: ClusterGeneratorSpecGeneratorSshKeySpec;
  stsSessionTokenSpec?: ClusterGeneratorSpecGeneratorStsSessionTokenSpec;
  uuidSpec?: Record<string, never>;
  vaultDynamicSecretSpec?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpec;
  webhookSpec?: ClusterGeneratorSpecGeneratorWebhookSpec;
}
export interface ClusterGeneratorSpecGeneratorAcrAccessTokenSpec {
  auth: ClusterGeneratorSpecGeneratorAcrAccessTokenSpecAuth;
  /** @default "PublicCloud" */
  environmentType?: "PublicCloud" | "USGovernmentCloud" | "ChinaCloud" | "GermanCloud" | "AzureStackCloud";
  registry: string;
  scope?: string;
  tenantId?: string;
}
export interface ClusterGeneratorSpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpec {
  controller?: string;
  provider: ClusterGeneratorSpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecProvider;
  retrySettings?: ClusterGeneratorSpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecRetrySettings;
}
export interface ClusterGeneratorSpecGeneratorCloudsmithAccessTokenSpec {
  apiUrl?: string;
  orgSlug: string;
  serviceAccountRef: ClusterGeneratorSpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef;
  serviceSlug: string;
}
export interface ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpec {
  auth?: ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuth;
  region: string;
  role?: string;
  scope?: string;
}
export interface ClusterGeneratorSpecGeneratorFakeSpec {
  controller?: string;
  data?: { [k: string]: string };
}
export interface ClusterGeneratorSpecGeneratorGcrAccessTokenSpec {
  auth: ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuth;
  projectID: string;
}
export interface ClusterGeneratorSpecGeneratorGithubAccessTokenSpec {
  appID: string;
  auth: ClusterGeneratorSpecGeneratorGithubAccessTokenSpecAuth;
  installID: string;
  permissions?: { [k: string]: string };
  repositories?: readonly string[];
  url?: string;
}
/** rule: `has(self.projectID) != has(self.groupID)` */
export interface ClusterGeneratorSpecGeneratorGitlabDeployTokenSpec {
  auth: ClusterGeneratorSpecGeneratorGitlabDeployTokenSpecAuth;
  /** format date-time */
  expiresAt?: string;
  /** at least 1 character */
  groupID?: string;
  /** at least 1 character */
  name: string;
  /** at least 1 character */
  projectID?: string;
  /** at least 1 item */
  scopes: readonly ("read_repository" | "read_registry" | "write_registry" | "read_package_registry" | "write_package_registry" | "read_virtual_registry" | "write_virtual_registry")[];
  url?: string;
  username?: string;
}
export interface ClusterGeneratorSpecGeneratorGrafanaSpec {
  auth: ClusterGeneratorSpecGeneratorGrafanaSpecAuth;
  serviceAccount: ClusterGeneratorSpecGeneratorGrafanaSpecServiceAccount;
  url: string;
}
export interface ClusterGeneratorSpecGeneratorMfaSpec {
  algorithm?: string;
  length?: number;
  secret: ClusterGeneratorSpecGeneratorMfaSpecSecret;
  timePeriod?: number;
  /** format date-time */
  when?: string;
}
export interface ClusterGeneratorSpecGeneratorPasswordSpec {
  allowRepeat?: boolean;
  digits?: number;
  /** @default "raw" */
  encoding?: "base64" | "base64url" | "base32" | "hex" | "raw";
  /** @default 24 */
  length?: number;
  noUpper?: boolean;
  /** at least 1 item */
  secretKeys?: readonly string[];
  symbolCharacters?: string;
  symbols?: number;
}
export interface ClusterGeneratorSpecGeneratorQuayAccessTokenSpec {
  robotAccount: string;
  serviceAccountRef: ClusterGeneratorSpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef;
  url?: string;
}
export interface ClusterGeneratorSpecGeneratorSshKeySpec {
  comment?: string;
  /** 256 … 8192 */
  keySize?: number;
  /** @default "rsa" */
  keyType?: "rsa" | "ecdsa" | "ed25519";
}
export interface ClusterGeneratorSpecGeneratorStsSessionTokenSpec {
  auth?: ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuth;
  region: string;
  requestParameters?: ClusterGeneratorSpecGeneratorStsSessionTokenSpecRequestParameters;
  role?: string;
}
export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpec {
  allowEmptyResponse?: boolean;
  controller?: string;
  getParameters?: { [k: string]: readonly string[] };
  method?: string;
  parameters?: unknown;
  path: string;
  provider: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProvider;
  /** @default "Data" */
  resultType?: "Data" | "Auth" | "Raw";
  retrySettings?: ClusterGeneratorSpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecRetrySettings;
}
export interface ClusterGeneratorSpecGeneratorWebhookSpec {
  auth?: ClusterGeneratorSpecGeneratorWebhookSpecAuth;
  body?: string;
  /** format byte */
  caBundle?: string;
  caProvider?: ClusterGeneratorSpecGeneratorWebhookSpecCaProvider;
  headers?: { [k: string]: string };
  method?: string;
  result: ClusterGeneratorSpecGeneratorWebhookSpecResult;
  secrets?: readonly ClusterGeneratorSpecGeneratorWebhookSpecSecrets[];
  timeout?: string;
  url: string;
}
export interface ClusterGeneratorSpecGeneratorAcrAccessTokenSpecAuth {
  managedIdentity?: ClusterGeneratorSpecGeneratorAcrAccessTokenSpecAuthManagedIdentity;
  servicePrincipal?: ClusterGeneratorSpecGeneratorAcrAccessTokenSpecAuthServicePrincipal;
  workloadIdentity?: ClusterGeneratorSpecGeneratorAcrAccessTokenSpecAuthWorkloadIdentity;
}
export interface ClusterGeneratorSpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecProvider {
  auth: ClusterGeneratorSpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuth;
  /** format byte */
  caBundle?: string;
  caProvider?: ClusterGeneratorSpecGeneratorWebhookSpecCaProvider;
  folderPath?: string;
  server: ClusterGeneratorSpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecProviderServer;
}
export interface ClusterGeneratorSpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecRetrySettings {
  maxRetries?: number;
  retryInterval?: string;
}
export interface ClusterGeneratorSpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef {
  audiences?: readonly string[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuth {
  jwt?: ClusterGeneratorSpecGeneratorAcrAccessTokenSpecAuthWorkloadIdentity;
  /** → Secret */
  secretRef?: ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuthSecretRef;
}
export interface ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuth {
  /** → Secret */
  secretRef?: ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthSecretRef;
  workloadIdentity?: ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentity;
  workloadIdentityFederation?: ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederation;
}
export interface ClusterGeneratorSpecGeneratorGithubAccessTokenSpecAuth {
  privateKey: ClusterGeneratorSpecGeneratorGithubAccessTokenSpecAuthPrivateKey;
}
export interface ClusterGeneratorSpecGeneratorGitlabDeployTokenSpecAuth {
  token: ClusterGeneratorSpecGeneratorGithubAccessTokenSpecAuthPrivateKey;
}
export interface ClusterGeneratorSpecGeneratorGrafanaSpecAuth {
  basic?: ClusterGeneratorSpecGeneratorGrafanaSpecAuthBasic;
  token?: ClusterGeneratorSpecGeneratorGrafanaSpecAuthToken;
}
export interface ClusterGeneratorSpecGeneratorGrafanaSpecServiceAccount {
  name: string;
  role: string;
  /** at least 1 */
  secondsToLive?: number;
}
export interface ClusterGeneratorSpecGeneratorMfaSpecSecret {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface ClusterGeneratorSpecGeneratorStsSessionTokenSpecRequestParameters {
  serialNumber?: string;
  sessionDuration?: number;
  tokenCode?: string;
}
export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProvider {
  auth?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuth;
  /** format byte */
  caBundle?: string;
  caProvider?: ClusterGeneratorSpecGeneratorWebhookSpecCaProvider;
  checkAndSet?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderCheckAndSet;
  forwardInconsistent?: boolean;
  headers?: { [k: string]: string };
  namespace?: string;
  path?: string;
  readYourWrites?: boolean;
  server: string;
  tls?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderTls;
  /** @default "v2" */
  version?: "v1" | "v2";
}
/** exactly 1 field */
export interface ClusterGeneratorSpecGeneratorWebhookSpecAuth {
  ntlm?: ClusterGeneratorSpecGeneratorWebhookSpecAuthNtlm;
}
export interface ClusterGeneratorSpecGeneratorWebhookSpecCaProvider {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  type: "Secret" | "ConfigMap";
}
export interface ClusterGeneratorSpecGeneratorWebhookSpecResult {
  jsonPath?: string;
}
export interface ClusterGeneratorSpecGeneratorWebhookSpecSecrets {
  name: string;
  /** → Secret */
  secretRef: ClusterGeneratorSpecGeneratorGrafanaSpecAuthToken;
}
export interface ClusterGeneratorSpecGeneratorAcrAccessTokenSpecAuthManagedIdentity {
  identityId?: string;
}
export interface ClusterGeneratorSpecGeneratorAcrAccessTokenSpecAuthServicePrincipal {
  /** → Secret */
  secretRef: ClusterGeneratorSpecGeneratorAcrAccessTokenSpecAuthServicePrincipalSecretRef;
}
export interface ClusterGeneratorSpecGeneratorAcrAccessTokenSpecAuthWorkloadIdentity {
  serviceAccountRef?: ClusterGeneratorSpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef;
}
export interface ClusterGeneratorSpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuth {
  apikey: ClusterGeneratorSpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuthApikey;
}
export interface ClusterGeneratorSpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecProviderServer {
  apiUrl: string;
  siteId: string;
}
export interface ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuthSecretRef {
  accessKeyIDSecretRef?: ClusterGeneratorSpecGeneratorMfaSpecSecret;
  secretAccessKeySecretRef?: ClusterGeneratorSpecGeneratorMfaSpecSecret;
  sessionTokenSecretRef?: ClusterGeneratorSpecGeneratorMfaSpecSecret;
}
export interface ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthSecretRef {
  secretAccessKeySecretRef?: ClusterGeneratorSpecGeneratorMfaSpecSecret;
}
export interface ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentity {
  clusterLocation: string;
  clusterName: string;
  clusterProjectID?: string;
  serviceAccountRef: ClusterGeneratorSpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef;
}
export interface ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederation {
  audience?: string;
  awsSecurityCredentials?: ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentials;
  credConfig?: ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationCredConfig;
  externalTokenEndpoint?: string;
  /**
   * at least 1 character
   * pattern `^.*@.*\.iam\.gserviceaccount\.com$`
   */
  gcpServiceAccountEmail?: string;
  serviceAccountRef?: ClusterGeneratorSpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef;
}
export interface ClusterGeneratorSpecGeneratorGithubAccessTokenSpecAuthPrivateKey {
  /** → Secret */
  secretRef: ClusterGeneratorSpecGeneratorMfaSpecSecret;
}
export interface ClusterGeneratorSpecGeneratorGrafanaSpecAuthBasic {
  password: ClusterGeneratorSpecGeneratorGrafanaSpecAuthToken;
  username: string;
}
export interface ClusterGeneratorSpecGeneratorGrafanaSpecAuthToken {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
}
export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuth {
  appRole?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthAppRole;
  cert?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthCert;
  gcp?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthGcp;
  iam?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthIam;
  jwt?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthJwt;
  kubernetes?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthKubernetes;
  ldap?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthLdap;
  namespace?: string;
  tokenSecretRef?: ClusterGeneratorSpecGeneratorMfaSpecSecret;
  userPass?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthUserPass;
}
export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderCheckAndSet {
  required?: boolean;
}
export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderTls {
  certSecretRef?: ClusterGeneratorSpecGeneratorMfaSpecSecret;
  keySecretRef?: ClusterGeneratorSpecGeneratorMfaSpecSecret;
}
export interface ClusterGeneratorSpecGeneratorWebhookSpecAuthNtlm {
  passwordSecret: ClusterGeneratorSpecGeneratorMfaSpecSecret;
  usernameSecret: ClusterGeneratorSpecGeneratorMfaSpecSecret;
}
export interface ClusterGeneratorSpecGeneratorAcrAccessTokenSpecAuthServicePrincipalSecretRef {
  clientId?: ClusterGeneratorSpecGeneratorMfaSpecSecret;
  clientSecret?: ClusterGeneratorSpecGeneratorMfaSpecSecret;
}
export interface ClusterGeneratorSpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuthApikey {
  token: ClusterGeneratorSpecGeneratorMfaSpecSecret;
}
export interface ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentials {
  awsCredentialsSecretRef: ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef;
  /**
   * 1 … 50 characters
   * pattern `^[a-z0-9-]+$`
   */
  region: string;
}
export interface ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationCredConfig {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthAppRole {
  /** @default "approle" */
  path?: string;
  roleId?: string;
  roleRef?: ClusterGeneratorSpecGeneratorMfaSpecSecret;
  /** → Secret */
  secretRef: ClusterGeneratorSpecGeneratorMfaSpecSecret;
}
export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthCert {
  clientCert?: ClusterGeneratorSpecGeneratorMfaSpecSecret;
  /** @default "cert" */
  path?: string;
  /** → Secret */
  secretRef?: ClusterGeneratorSpecGeneratorMfaSpecSecret;
  vaultRole?: string;
}
export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthGcp {
  location?: string;
  /** @default "gcp" */
  path?: string;
  projectID?: string;
  role: string;
  /** → Secret */
  secretRef?: ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthSecretRef;
  serviceAccountRef?: ClusterGeneratorSpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef;
  workloadIdentity?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthGcpWorkloadIdentity;
}
export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthIam {
  externalID?: string;
  jwt?: ClusterGeneratorSpecGeneratorAcrAccessTokenSpecAuthWorkloadIdentity;
  path?: string;
  region?: string;
  role?: string;
  /** → Secret */
  secretRef?: ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuthSecretRef;
  vaultAwsIamServerID?: string;
  vaultRole: string;
}
export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthJwt {
  kubernetesServiceAccountToken?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthJwtKubernetesServiceAccountToken;
  /** @default "jwt" */
  path?: string;
  role?: string;
  /** → Secret */
  secretRef?: ClusterGeneratorSpecGeneratorMfaSpecSecret;
}
export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthKubernetes {
  /** @default "kubernetes" */
  mountPath?: string;
  role: string;
  /** → Secret */
  secretRef?: ClusterGeneratorSpecGeneratorMfaSpecSecret;
  serviceAccountRef?: ClusterGeneratorSpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef;
}
export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthLdap {
  /** @default "ldap" */
  path?: string;
  /** → Secret */
  secretRef?: ClusterGeneratorSpecGeneratorMfaSpecSecret;
  username: string;
}
export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthUserPass {
  /** @default "userpass" */
  path?: string;
  /** → Secret */
  secretRef?: ClusterGeneratorSpecGeneratorMfaSpecSecret;
  username: string;
}
export interface ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthGcpWorkloadIdentity {
  clusterLocation?: string;
  clusterName?: string;
  clusterProjectID?: string;
  serviceAccountRef: ClusterGeneratorSpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef;
}
export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthJwtKubernetesServiceAccountToken {
  audiences?: readonly string[];
  expirationSeconds?: number;
  serviceAccountRef: ClusterGeneratorSpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef;
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class ECRAuthorizationToken extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ECRAuthorizationTokenProps): { [K in keyof ECRAuthorizationTokenProps]: ECRAuthorizationTokenProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'ECRAuthorizationToken' };
  constructor(scope: Construct, id: string, props?: ECRAuthorizationTokenProps);
}
export interface ECRAuthorizationTokenProps {
  metadata?: ObjectMeta;
  spec?: ECRAuthorizationTokenSpec;
}
export interface ECRAuthorizationTokenSpec {
  auth?: ECRAuthorizationTokenSpecAuth;
  region: string;
  role?: string;
  scope?: string;
}
export interface ECRAuthorizationTokenSpecAuth {
  jwt?: ECRAuthorizationTokenSpecAuthJwt;
  /** → Secret */
  secretRef?: ECRAuthorizationTokenSpecAuthSecretRef;
}
export interface ECRAuthorizationTokenSpecAuthJwt {
  serviceAccountRef?: ECRAuthorizationTokenSpecAuthJwtServiceAccountRef;
}
export interface ECRAuthorizationTokenSpecAuthSecretRef {
  accessKeyIDSecretRef?: ECRAuthorizationTokenSpecAuthSecretRefAccessKeyIDSecretRef;
  secretAccessKeySecretRef?: ECRAuthorizationTokenSpecAuthSecretRefAccessKeyIDSecretRef;
  sessionTokenSecretRef?: ECRAuthorizationTokenSpecAuthSecretRefAccessKeyIDSecretRef;
}
export interface ECRAuthorizationTokenSpecAuthJwtServiceAccountRef {
  audiences?: readonly string[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface ECRAuthorizationTokenSpecAuthSecretRefAccessKeyIDSecretRef {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class Fake extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: FakeProps): { [K in keyof FakeProps]: FakeProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'Fake' };
  constructor(scope: Construct, id: string, props?: FakeProps);
}
export interface FakeProps {
  metadata?: ObjectMeta;
  spec?: FakeSpec;
}
export interface FakeSpec {
  controller?: string;
  data?: { [k: string]: string };
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class GCRAccessToken extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GCRAccessTokenProps): { [K in keyof GCRAccessTokenProps]: GCRAccessTokenProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'GCRAccessToken' };
  constructor(scope: Construct, id: string, props?: GCRAccessTokenProps);
}
export interface GCRAccessTokenProps {
  metadata?: ObjectMeta;
  spec?: GCRAccessTokenSpec;
}
export interface GCRAccessTokenSpec {
  auth: GCRAccessTokenSpecAuth;
  projectID: string;
}
export interface GCRAccessTokenSpecAuth {
  /** → Secret */
  secretRef?: GCRAccessTokenSpecAuthSecretRef;
  workloadIdentity?: GCRAccessTokenSpecAuthWorkloadIdentity;
  workloadIdentityFederation?: GCRAccessTokenSpecAuthWorkloadIdentityFederation;
}
export interface GCRAccessTokenSpecAuthSecretRef {
  secretAccessKeySecretRef?: GCRAccessTokenSpecAuthSecretRefSecretAccessKeySecretRef;
}
export interface GCRAccessTokenSpecAuthWorkloadIdentity {
  clusterLocation: string;
  clusterName: string;
  clusterProjectID?: string;
  serviceAccountRef: GCRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
}
export interface GCRAccessTokenSpecAuthWorkloadIdentityFederation {
  audience?: string;
  awsSecurityCredentials?: GCRAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentials;
  credConfig?: GCRAccessTokenSpecAuthWorkloadIdentityFederationCredConfig;
  externalTokenEndpoint?: string;
  /**
   * at least 1 character
   * pattern `^.*@.*\.iam\.gserviceaccount\.com$`
   */
  gcpServiceAccountEmail?: string;
  serviceAccountRef?: GCRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
}
export interface GCRAccessTokenSpecAuthSecretRefSecretAccessKeySecretRef {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface GCRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef {
  audiences?: readonly string[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface GCRAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentials {
  awsCredentialsSecretRef: GCRAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef;
  /**
   * 1 … 50 characters
   * pattern `^[a-z0-9-]+$`
   */
  region: string;
}
export interface GCRAccessTokenSpecAuthWorkloadIdentityFederationCredConfig {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface GCRAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef {
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class GeneratorState extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GeneratorStateProps): { [K in keyof GeneratorStateProps]: GeneratorStateProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'GeneratorState' };
  constructor(scope: Construct, id: string, props?: GeneratorStateProps);
}
export interface GeneratorStateProps {
  metadata?: ObjectMeta;
  spec?: GeneratorStateSpec;
  status?: GeneratorStateStatus;
}
export interface GeneratorStateSpec {
  /** format date-time */
  garbageCollectionDeadline?: string;
  resource: unknown;
  state: unknown;
}
export interface GeneratorStateStatus {
  conditions?: readonly GeneratorStateStatusConditions[];
}
export interface GeneratorStateStatusConditions {
  /** format date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class GithubAccessToken extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GithubAccessTokenProps): { [K in keyof GithubAccessTokenProps]: GithubAccessTokenProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'GithubAccessToken' };
  constructor(scope: Construct, id: string, props?: GithubAccessTokenProps);
}
export interface GithubAccessTokenProps {
  metadata?: ObjectMeta;
  spec?: GithubAccessTokenSpec;
}
export interface GithubAccessTokenSpec {
  appID: string;
  auth: GithubAccessTokenSpecAuth;
  installID: string;
  permissions?: { [k: string]: string };
  repositories?: readonly string[];
  url?: string;
}
export interface GithubAccessTokenSpecAuth {
  privateKey: GithubAccessTokenSpecAuthPrivateKey;
}
export interface GithubAccessTokenSpecAuthPrivateKey {
  /** → Secret */
  secretRef: GithubAccessTokenSpecAuthPrivateKeySecretRef;
}
export interface GithubAccessTokenSpecAuthPrivateKeySecretRef {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class GitlabDeployToken extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GitlabDeployTokenProps): { [K in keyof GitlabDeployTokenProps]: GitlabDeployTokenProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'GitlabDeployToken' };
  constructor(scope: Construct, id: string, props?: GitlabDeployTokenProps);
}
export interface GitlabDeployTokenProps {
  metadata?: ObjectMeta;
  spec?: GitlabDeployTokenSpec;
}
/** rule: `has(self.projectID) != has(self.groupID)` */
export interface GitlabDeployTokenSpec {
  auth: GitlabDeployTokenSpecAuth;
  /** format date-time */
  expiresAt?: string;
  /** at least 1 character */
  groupID?: string;
  /** at least 1 character */
  name: string;
  /** at least 1 character */
  projectID?: string;
  /** at least 1 item */
  scopes: readonly ("read_repository" | "read_registry" | "write_registry" | "read_package_registry" | "write_package_registry" | "read_virtual_registry" | "write_virtual_registry")[];
  url?: string;
  username?: string;
}
export interface GitlabDeployTokenSpecAuth {
  token: GitlabDeployTokenSpecAuthToken;
}
export interface GitlabDeployTokenSpecAuthToken {
  /** → Secret */
  secretRef: GitlabDeployTokenSpecAuthTokenSecretRef;
}
export interface GitlabDeployTokenSpecAuthTokenSecretRef {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class Grafana extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GrafanaProps): { [K in keyof GrafanaProps]: GrafanaProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'Grafana' };
  constructor(scope: Construct, id: string, props?: GrafanaProps);
}
export interface GrafanaProps {
  metadata?: ObjectMeta;
  spec?: GrafanaSpec;
}
export interface GrafanaSpec {
  auth: GrafanaSpecAuth;
  serviceAccount: GrafanaSpecServiceAccount;
  url: string;
}
export interface GrafanaSpecAuth {
  basic?: GrafanaSpecAuthBasic;
  token?: GrafanaSpecAuthToken;
}
export interface GrafanaSpecServiceAccount {
  name: string;
  role: string;
  /** at least 1 */
  secondsToLive?: number;
}
export interface GrafanaSpecAuthBasic {
  password: GrafanaSpecAuthToken;
  username: string;
}
export interface GrafanaSpecAuthToken {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class MFA extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MFAProps): { [K in keyof MFAProps]: MFAProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'MFA' };
  constructor(scope: Construct, id: string, props?: MFAProps);
}
export interface MFAProps {
  metadata?: ObjectMeta;
  spec?: MFASpec;
}
export interface MFASpec {
  algorithm?: string;
  length?: number;
  secret: MFASpecSecret;
  timePeriod?: number;
  /** format date-time */
  when?: string;
}
export interface MFASpecSecret {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class Password extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PasswordProps): { [K in keyof PasswordProps]: PasswordProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'Password' };
  constructor(scope: Construct, id: string, props?: PasswordProps);
}
export interface PasswordProps {
  metadata?: ObjectMeta;
  spec?: PasswordSpec;
}
export interface PasswordSpec {
  allowRepeat?: boolean;
  digits?: number;
  /** @default "raw" */
  encoding?: "base64" | "base64url" | "base32" | "hex" | "raw";
  /** @default 24 */
  length?: number;
  noUpper?: boolean;
  /** at least 1 item */
  secretKeys?: readonly string[];
  symbolCharacters?: string;
  symbols?: number;
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class QuayAccessToken extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: QuayAccessTokenProps): { [K in keyof QuayAccessTokenProps]: QuayAccessTokenProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'QuayAccessToken' };
  constructor(scope: Construct, id: string, props?: QuayAccessTokenProps);
}
export interface QuayAccessTokenProps {
  metadata?: ObjectMeta;
  spec?: QuayAccessTokenSpec;
}
export interface QuayAccessTokenSpec {
  robotAccount: string;
  serviceAccountRef: QuayAccessTokenSpecServiceAccountRef;
  url?: string;
}
export interface QuayAccessTokenSpecServiceAccountRef {
  audiences?: readonly string[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class SSHKey extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SSHKeyProps): { [K in keyof SSHKeyProps]: SSHKeyProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'SSHKey' };
  constructor(scope: Construct, id: string, props?: SSHKeyProps);
}
export interface SSHKeyProps {
  metadata?: ObjectMeta;
  spec?: SSHKeySpec;
}
export interface SSHKeySpec {
  comment?: string;
  /** 256 … 8192 */
  keySize?: number;
  /** @default "rsa" */
  keyType?: "rsa" | "ecdsa" | "ed25519";
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class STSSessionToken extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: STSSessionTokenProps): { [K in keyof STSSessionTokenProps]: STSSessionTokenProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'STSSessionToken' };
  constructor(scope: Construct, id: string, props?: STSSessionTokenProps);
}
export interface STSSessionTokenProps {
  metadata?: ObjectMeta;
  spec?: STSSessionTokenSpec;
}
export interface STSSessionTokenSpec {
  auth?: STSSessionTokenSpecAuth;
  region: string;
  requestParameters?: STSSessionTokenSpecRequestParameters;
  role?: string;
}
export interface STSSessionTokenSpecAuth {
  jwt?: STSSessionTokenSpecAuthJwt;
  /** → Secret */
  secretRef?: STSSessionTokenSpecAuthSecretRef;
}
export interface STSSessionTokenSpecRequestParameters {
  serialNumber?: string;
  sessionDuration?: number;
  tokenCode?: string;
}
export interface STSSessionTokenSpecAuthJwt {
  serviceAccountRef?: STSSessionTokenSpecAuthJwtServiceAccountRef;
}
export interface STSSessionTokenSpecAuthSecretRef {
  accessKeyIDSecretRef?: STSSessionTokenSpecAuthSecretRefAccessKeyIDSecretRef;
  secretAccessKeySecretRef?: STSSessionTokenSpecAuthSecretRefAccessKeyIDSecretRef;
  sessionTokenSecretRef?: STSSessionTokenSpecAuthSecretRefAccessKeyIDSecretRef;
}
export interface STSSessionTokenSpecAuthJwtServiceAccountRef {
  audiences?: readonly string[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface STSSessionTokenSpecAuthSecretRefAccessKeyIDSecretRef {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class UUID extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: UUIDProps): { [K in keyof UUIDProps]: UUIDProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'UUID' };
  constructor(scope: Construct, id: string, props?: UUIDProps);
}
export interface UUIDProps {
  metadata?: ObjectMeta;
  spec?: Record<string, never>;
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class VaultDynamicSecret extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: VaultDynamicSecretProps): { [K in keyof VaultDynamicSecretProps]: VaultDynamicSecretProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'VaultDynamicSecret' };
  constructor(scope: Construct, id: string, props?: VaultDynamicSecretProps);
}
export interface VaultDynamicSecretProps {
  metadata?: ObjectMeta;
  spec?: VaultDynamicSecretSpec;
}
export interface VaultDynamicSecretSpec {
  allowEmptyResponse?: boolean;
  controller?: string;
  getParameters?: { [k: string]: readonly string[] };
  method?: string;
  parameters?: unknown;
  path: string;
  provider: VaultDynamicSecretSpecProvider;
  /** @default "Data" */
  resultType?: "Data" | "Auth" | "Raw";
  retrySettings?: VaultDynamicSecretSpecRetrySettings;
}
export interface VaultDynamicSecretSpecProvider {
  auth?: VaultDynamicSecretSpecProviderAuth;
  /** format byte */
  caBundle?: string;
  caProvider?: VaultDynamicSecretSpecProviderCaProvider;
  checkAndSet?: VaultDynamicSecretSpecProviderCheckAndSet;
  forwardInconsistent?: boolean;
  headers?: { [k: string]: string };
  namespace?: string;
  path?: string;
  readYourWrites?: boolean;
  server: string;
  tls?: VaultDynamicSecretSpecProviderTls;
  /** @default "v2" */
  version?: "v1" | "v2";
}
export interface VaultDynamicSecretSpecRetrySettings {
  maxRetries?: number;
  retryInterval?: string;
}
export interface VaultDynamicSecretSpecProviderAuth {
  appRole?: VaultDynamicSecretSpecProviderAuthAppRole;
  cert?: VaultDynamicSecretSpecProviderAuthCert;
  gcp?: VaultDynamicSecretSpecProviderAuthGcp;
  iam?: VaultDynamicSecretSpecProviderAuthIam;
  jwt?: VaultDynamicSecretSpecProviderAuthJwt;
  kubernetes?: VaultDynamicSecretSpecProviderAuthKubernetes;
  ldap?: VaultDynamicSecretSpecProviderAuthLdap;
  namespace?: string;
  tokenSecretRef?: VaultDynamicSecretSpecProviderAuthTokenSecretRef;
  userPass?: VaultDynamicSecretSpecProviderAuthUserPass;
}
export interface VaultDynamicSecretSpecProviderCaProvider {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  type: "Secret" | "ConfigMap";
}
export interface VaultDynamicSecretSpecProviderCheckAndSet {
  required?: boolean;
}
export interface VaultDynamicSecretSpecProviderTls {
  certSecretRef?: VaultDynamicSecretSpecProviderAuthTokenSecretRef;
  keySecretRef?: VaultDynamicSecretSpecProviderAuthTokenSecretRef;
}
export interface VaultDynamicSecretSpecProviderAuthAppRole {
  /** @default "approle" */
  path?: string;
  roleId?: string;
  roleRef?: VaultDynamicSecretSpecProviderAuthTokenSecretRef;
  /** → Secret */
  secretRef: VaultDynamicSecretSpecProviderAuthTokenSecretRef;
}
export interface VaultDynamicSecretSpecProviderAuthCert {
  clientCert?: VaultDynamicSecretSpecProviderAuthTokenSecretRef;
  /** @default "cert" */
  path?: string;
  /** → Secret */
  secretRef?: VaultDynamicSecretSpecProviderAuthTokenSecretRef;
  vaultRole?: string;
}
export interface VaultDynamicSecretSpecProviderAuthGcp {
  location?: string;
  /** @default "gcp" */
  path?: string;
  projectID?: string;
  role: string;
  /** → Secret */
  secretRef?: VaultDynamicSecretSpecProviderAuthGcpSecretRef;
  serviceAccountRef?: VaultDynamicSecretSpecProviderAuthGcpServiceAccountRef;
  workloadIdentity?: VaultDynamicSecretSpecProviderAuthGcpWorkloadIdentity;
}
export interface VaultDynamicSecretSpecProviderAuthIam {
  externalID?: string;
  jwt?: VaultDynamicSecretSpecProviderAuthIamJwt;
  path?: string;
  region?: string;
  role?: string;
  /** → Secret */
  secretRef?: VaultDynamicSecretSpecProviderAuthIamSecretRef;
  vaultAwsIamServerID?: string;
  vaultRole: string;
}
export interface VaultDynamicSecretSpecProviderAuthJwt {
  kubernetesServiceAccountToken?: VaultDynamicSecretSpecProviderAuthJwtKubernetesServiceAccountToken;
  /** @default "jwt" */
  path?: string;
  role?: string;
  /** → Secret */
  secretRef?: VaultDynamicSecretSpecProviderAuthTokenSecretRef;
}
export interface VaultDynamicSecretSpecProviderAuthKubernetes {
  /** @default "kubernetes" */
  mountPath?: string;
  role: string;
  /** → Secret */
  secretRef?: VaultDynamicSecretSpecProviderAuthTokenSecretRef;
  serviceAccountRef?: VaultDynamicSecretSpecProviderAuthGcpServiceAccountRef;
}
export interface VaultDynamicSecretSpecProviderAuthLdap {
  /** @default "ldap" */
  path?: string;
  /** → Secret */
  secretRef?: VaultDynamicSecretSpecProviderAuthTokenSecretRef;
  username: string;
}
export interface VaultDynamicSecretSpecProviderAuthTokenSecretRef {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface VaultDynamicSecretSpecProviderAuthUserPass {
  /** @default "userpass" */
  path?: string;
  /** → Secret */
  secretRef?: VaultDynamicSecretSpecProviderAuthTokenSecretRef;
  username: string;
}
export interface VaultDynamicSecretSpecProviderAuthGcpSecretRef {
  secretAccessKeySecretRef?: VaultDynamicSecretSpecProviderAuthTokenSecretRef;
}
export interface VaultDynamicSecretSpecProviderAuthGcpServiceAccountRef {
  audiences?: readonly string[];
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}
export interface VaultDynamicSecretSpecProviderAuthGcpWorkloadIdentity {
  clusterLocation?: string;
  clusterName?: string;
  clusterProjectID?: string;
  serviceAccountRef: VaultDynamicSecretSpecProviderAuthGcpServiceAccountRef;
}
export interface VaultDynamicSecretSpecProviderAuthIamJwt {
  serviceAccountRef?: VaultDynamicSecretSpecProviderAuthGcpServiceAccountRef;
}
export interface VaultDynamicSecretSpecProviderAuthIamSecretRef {
  accessKeyIDSecretRef?: VaultDynamicSecretSpecProviderAuthTokenSecretRef;
  secretAccessKeySecretRef?: VaultDynamicSecretSpecProviderAuthTokenSecretRef;
  sessionTokenSecretRef?: VaultDynamicSecretSpecProviderAuthTokenSecretRef;
}
export interface VaultDynamicSecretSpecProviderAuthJwtKubernetesServiceAccountToken {
  audiences?: readonly string[];
  expirationSeconds?: number;
  serviceAccountRef: VaultDynamicSecretSpecProviderAuthGcpServiceAccountRef;
}
/**
 * `generators.external-secrets.io/v1alpha1`, namespaced
 * @see https://github.com/external-secrets/external-secrets
 */
export declare class Webhook extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: WebhookProps): { [K in keyof WebhookProps]: WebhookProps[K] } & { apiVersion: 'generators.external-secrets.io/v1alpha1'; kind: 'Webhook' };
  constructor(scope: Construct, id: string, props?: WebhookProps);
}
export interface WebhookProps {
  metadata?: ObjectMeta;
  spec?: WebhookSpec;
}
export interface WebhookSpec {
  auth?: WebhookSpecAuth;
  body?: string;
  /** format byte */
  caBundle?: string;
  caProvider?: WebhookSpecCaProvider;
  headers?: { [k: string]: string };
  method?: string;
  result: WebhookSpecResult;
  secrets?: readonly WebhookSpecSecrets[];
  timeout?: string;
  url: string;
}
/** exactly 1 field */
export interface WebhookSpecAuth {
  ntlm?: WebhookSpecAuthNtlm;
}
export interface WebhookSpecCaProvider {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  type: "Secret" | "ConfigMap";
}
export interface WebhookSpecResult {
  jsonPath?: string;
}
export interface WebhookSpecSecrets {
  name: string;
  /** → Secret */
  secretRef: WebhookSpecSecretsSecretRef;
}
export interface WebhookSpecAuthNtlm {
  passwordSecret: WebhookSpecAuthNtlmPasswordSecret;
  usernameSecret: WebhookSpecAuthNtlmPasswordSecret;
}
export interface WebhookSpecSecretsSecretRef {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
}
export interface WebhookSpecAuthNtlmPasswordSecret {
  /**
   * 1 … 253 characters
   * pattern `^[-._a-zA-Z0-9]+$`
   */
  key?: string;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  name?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
}

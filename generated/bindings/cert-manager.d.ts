// Machine-written by `npx projen generate` from cert-manager v1.21.1 (github:cert-manager/cert-manager@24e33194fb39488eff2bbf10c6dc640f407cad44, digest 56166006abb43168201ab576f7425eb9): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { PodAffinity, PodAntiAffinity, SELinuxOptions, Sysctl, VolumeResourceRequirements } from './kubernetes/core/v1';
import { LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `acme.cert-manager.io/v1`, namespaced
 * @see https://github.com/cert-manager/cert-manager
 */
export declare class Challenge extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ChallengeProps): { [K in keyof ChallengeProps]: ChallengeProps[K] } & { apiVersion: 'acme.cert-manager.io/v1'; kind: 'Challenge' };
  constructor(scope: Construct, id: string, props: ChallengeProps);
}
export interface ChallengeProps {
  metadata?: ObjectMeta;
  spec: ChallengeSpec;
}
export interface ChallengeSpec {
  authorizationURL: string;
  dnsName: string;
  issuerRef: ChallengeSpecIssuerRef;
  key: string;
  solver: ChallengeSpecSolver;
  token: string;
  type: "HTTP-01" | "DNS-01";
  url: string;
  wildcard?: boolean;
}
export interface ChallengeSpecIssuerRef {
  group?: string;
  kind?: string;
  name: string;
}
export interface ChallengeSpecSolver {
  dns01?: ChallengeSpecSolverDns01;
  http01?: ChallengeSpecSolverHttp01;
  selector?: ChallengeSpecSolverSelector;
  waitInsteadOfSelfCheck?: string;
}
export interface ChallengeSpecSolverDns01 {
  acmeDNS?: ChallengeSpecSolverDns01AcmeDNS;
  akamai?: ChallengeSpecSolverDns01Akamai;
  azureDNS?: ChallengeSpecSolverDns01AzureDNS;
  cloudDNS?: ChallengeSpecSolverDns01CloudDNS;
  cloudflare?: ChallengeSpecSolverDns01Cloudflare;
  cnameStrategy?: "None" | "Follow";
  digitalocean?: ChallengeSpecSolverDns01Digitalocean;
  rfc2136?: ChallengeSpecSolverDns01Rfc2136;
  route53?: ChallengeSpecSolverDns01Route53;
  webhook?: ChallengeSpecSolverDns01Webhook;
}
export interface ChallengeSpecSolverHttp01 {
  gatewayHTTPRoute?: ChallengeSpecSolverHttp01GatewayHTTPRoute;
  ingress?: ChallengeSpecSolverHttp01Ingress;
}
export interface ChallengeSpecSolverSelector {
  dnsNames?: readonly string[];
  dnsZones?: readonly string[];
  matchLabels?: { [k: string]: string };
}
export interface ChallengeSpecSolverDns01AcmeDNS {
  accountSecretRef: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
  host: string;
}
export interface ChallengeSpecSolverDns01Akamai {
  accessTokenSecretRef: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
  clientSecretSecretRef: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
  clientTokenSecretRef: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
  serviceConsumerDomain: string;
}
export interface ChallengeSpecSolverDns01AzureDNS {
  clientID?: string;
  clientSecretSecretRef?: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
  environment?: "AzurePublicCloud" | "AzureChinaCloud" | "AzureGermanCloud" | "AzureUSGovernmentCloud";
  hostedZoneName?: string;
  managedIdentity?: ChallengeSpecSolverDns01AzureDNSManagedIdentity;
  resourceGroupName: string;
  subscriptionID: string;
  tenantID?: string;
  zoneType?: "AzurePublicZone" | "AzurePrivateZone";
}
export interface ChallengeSpecSolverDns01CloudDNS {
  hostedZoneName?: string;
  project: string;
  serviceAccountSecretRef?: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
}
export interface ChallengeSpecSolverDns01Cloudflare {
  apiKeySecretRef?: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
  apiTokenSecretRef?: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
  email?: string;
}
export interface ChallengeSpecSolverDns01Digitalocean {
  tokenSecretRef: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
}
export interface ChallengeSpecSolverDns01Rfc2136 {
  nameserver: string;
  protocol?: "TCP" | "UDP";
  tsigAlgorithm?: string;
  tsigKeyName?: string;
  tsigSecretSecretRef?: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
}
export interface ChallengeSpecSolverDns01Route53 {
  accessKeyID?: string;
  accessKeyIDSecretRef?: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
  auth?: ChallengeSpecSolverDns01Route53Auth;
  hostedZoneID?: string;
  region?: string;
  role?: string;
  secretAccessKeySecretRef?: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
}
export interface ChallengeSpecSolverDns01Webhook {
  config?: unknown;
  groupName: string;
  solverName: string;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoute {
  labels?: { [k: string]: string };
  parentRefs?: readonly ChallengeSpecSolverHttp01GatewayHTTPRouteParentRefs[];
  podTemplate?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate;
  serviceType?: string;
}
export interface ChallengeSpecSolverHttp01Ingress {
  class?: string;
  /** → IngressClass */
  ingressClassName?: string;
  ingressTemplate?: ChallengeSpecSolverHttp01IngressIngressTemplate;
  name?: string;
  podTemplate?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate;
  serviceType?: string;
}
export interface ChallengeSpecSolverDns01AcmeDNSAccountSecretRef {
  key?: string;
  name: string;
}
export interface ChallengeSpecSolverDns01AzureDNSManagedIdentity {
  clientID?: string;
  resourceID?: string;
  tenantID?: string;
}
export interface ChallengeSpecSolverDns01Route53Auth {
  kubernetes: ChallengeSpecSolverDns01Route53AuthKubernetes;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRouteParentRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * @default "gateway.networking.k8s.io"
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Gateway"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  /** 1 … 65535 */
  port?: number;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  sectionName?: string;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate {
  metadata?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateMetadata;
  spec?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpec;
}
export interface ChallengeSpecSolverHttp01IngressIngressTemplate {
  metadata?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateMetadata;
}
export interface ChallengeSpecSolverDns01Route53AuthKubernetes {
  serviceAccountRef: ChallengeSpecSolverDns01Route53AuthKubernetesServiceAccountRef;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpec {
  affinity?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinity;
  /**
   * → Secret
   * one per `name`
   */
  imagePullSecrets?: readonly ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  resources?: VolumeResourceRequirements;
  securityContext?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
  tolerations?: readonly ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecTolerations[];
}
export interface ChallengeSpecSolverDns01Route53AuthKubernetesServiceAccountRef {
  audiences?: readonly string[];
  name: string;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinity {
  nodeAffinity?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets {
  name?: string;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext {
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile;
  supplementalGroups?: readonly number[];
  sysctls?: readonly Sysctl[];
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile {
  localhostProfile?: string;
  type: string;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `acme.cert-manager.io/v1`, namespaced
 * @see https://github.com/cert-manager/cert-manager
 */
export declare class Order extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: OrderProps): { [K in keyof OrderProps]: OrderProps[K] } & { apiVersion: 'acme.cert-manager.io/v1'; kind: 'Order' };
  constructor(scope: Construct, id: string, props: OrderProps);
}
export interface OrderProps {
  metadata?: ObjectMeta;
  spec: OrderSpec;
}
export interface OrderSpec {
  commonName?: string;
  dnsNames?: readonly string[];
  duration?: string;
  ipAddresses?: readonly string[];
  issuerRef: OrderSpecIssuerRef;
  profile?: string;
  replaces?: string;
  /** format byte */
  request: string;
}
export interface OrderSpecIssuerRef {
  group?: string;
  kind?: string;
  name: string;
}
/**
 * `cert-manager.io/v1`, namespaced
 * @see https://github.com/cert-manager/cert-manager
 */
export declare class Certificate extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CertificateProps): { [K in keyof CertificateProps]: CertificateProps[K] } & { apiVersion: 'cert-manager.io/v1'; kind: 'Certificate' };
  constructor(scope: Construct, id: string, props?: CertificateProps);
}
export interface CertificateProps {
  metadata?: ObjectMeta;
  spec?: CertificateSpec;
}
export interface CertificateSpec {
  additionalOutputFormats?: readonly CertificateSpecAdditionalOutputFormats[];
  commonName?: string;
  dnsNames?: readonly string[];
  duration?: string;
  emailAddresses?: readonly string[];
  encodeUsagesInRequest?: boolean;
  ipAddresses?: readonly string[];
  isCA?: boolean;
  issuerRef: CertificateSpecIssuerRef;
  keystores?: CertificateSpecKeystores;
  literalSubject?: string;
  nameConstraints?: CertificateSpecNameConstraints;
  otherNames?: readonly CertificateSpecOtherNames[];
  privateKey?: CertificateSpecPrivateKey;
  renewBefore?: string;
  renewBeforePercentage?: number;
  renewal?: CertificateSpecRenewal;
  revisionHistoryLimit?: number;
  /** → Secret */
  secretName: string;
  secretTemplate?: CertificateSpecSecretTemplate;
  signatureAlgorithm?: "SHA256WithRSA" | "SHA384WithRSA" | "SHA512WithRSA" | "ECDSAWithSHA256" | "ECDSAWithSHA384" | "ECDSAWithSHA512" | "PureEd25519";
  subject?: CertificateSpecSubject;
  uris?: readonly string[];
  usages?: readonly ("signing" | "digital signature" | "content commitment" | "key encipherment" | "key agreement" | "data encipherment" | "cert sign" | "crl sign" | "encipher only" | "decipher only" | "any" | "server auth" | "client auth" | "code signing" | "email protection" | "s/mime" | "ipsec end system" | "ipsec tunnel" | "ipsec user" | "timestamping" | "ocsp signing" | "microsoft sgc" | "netscape sgc")[];
}
export interface CertificateSpecAdditionalOutputFormats {
  type: "DER" | "CombinedPEM";
}
export interface CertificateSpecIssuerRef {
  group?: string;
  kind?: string;
  name: string;
}
export interface CertificateSpecKeystores {
  jks?: CertificateSpecKeystoresJks;
  pkcs12?: CertificateSpecKeystoresPkcs12;
}
export interface CertificateSpecNameConstraints {
  critical?: boolean;
  excluded?: CertificateSpecNameConstraintsExcluded;
  permitted?: CertificateSpecNameConstraintsExcluded;
}
export interface CertificateSpecOtherNames {
  oid?: string;
  utf8Value?: string;
}
export interface CertificateSpecPrivateKey {
  algorithm?: "RSA" | "ECDSA" | "Ed25519";
  encoding?: "PKCS1" | "PKCS8";
  rotationPolicy?: "Never" | "Always";
  size?: number;
}
export interface CertificateSpecRenewal {
  policy?: "RenewBefore" | "Disabled";
  windows?: readonly CertificateSpecRenewalWindows[];
}
export interface CertificateSpecSecretTemplate {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface CertificateSpecSubject {
  countries?: readonly string[];
  localities?: readonly string[];
  organizationalUnits?: readonly string[];
  organizations?: readonly string[];
  postalCodes?: readonly string[];
  provinces?: readonly string[];
  serialNumber?: string;
  streetAddresses?: readonly string[];
}
export interface CertificateSpecKeystoresJks {
  alias?: string;
  create: boolean;
  password?: string;
  passwordSecretRef?: CertificateSpecKeystoresJksPasswordSecretRef;
}
export interface CertificateSpecKeystoresPkcs12 {
  create: boolean;
  password?: string;
  passwordSecretRef?: CertificateSpecKeystoresJksPasswordSecretRef;
  profile?: "LegacyRC2" | "LegacyDES" | "Modern2023" | "Modern2026";
}
export interface CertificateSpecNameConstraintsExcluded {
  dnsDomains?: readonly string[];
  emailAddresses?: readonly string[];
  ipRanges?: readonly string[];
  uriDomains?: readonly string[];
}
export interface CertificateSpecRenewalWindows {
  /** at least 1 character */
  cron: string;
  /** at least 1 character */
  timezone?: string;
  /** pattern `^([0-9]+(\.[0-9]+)?(s|m|h))+$` */
  windowDuration: string;
}
export interface CertificateSpecKeystoresJksPasswordSecretRef {
  key?: string;
  name: string;
}
/**
 * `cert-manager.io/v1`, namespaced
 * @see https://github.com/cert-manager/cert-manager
 */
export declare class CertificateRequest extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CertificateRequestProps): { [K in keyof CertificateRequestProps]: CertificateRequestProps[K] } & { apiVersion: 'cert-manager.io/v1'; kind: 'CertificateRequest' };
  constructor(scope: Construct, id: string, props?: CertificateRequestProps);
}
export interface CertificateRequestProps {
  metadata?: ObjectMeta;
  spec?: CertificateRequestSpec;
}
export interface CertificateRequestSpec {
  duration?: string;
  extra?: { [k: string]: readonly string[] };
  groups?: readonly string[];
  isCA?: boolean;
  issuerRef: CertificateRequestSpecIssuerRef;
  /** format byte */
  request: string;
  uid?: string;
  usages?: readonly ("signing" | "digital signature" | "content commitment" | "key encipherment" | "key agreement" | "data encipherment" | "cert sign" | "crl sign" | "encipher only" | "decipher only" | "any" | "server auth" | "client auth" | "code signing" | "email protection" | "s/mime" | "ipsec end system" | "ipsec tunnel" | "ipsec user" | "timestamping" | "ocsp signing" | "microsoft sgc" | "netscape sgc")[];
  username?: string;
}
export interface CertificateRequestSpecIssuerRef {
  group?: string;
  kind?: string;
  name: string;
}
/**
 * `cert-manager.io/v1`, cluster-scoped
 * @see https://github.com/cert-manager/cert-manager
 */
export declare class ClusterIssuer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterIssuerProps): { [K in keyof ClusterIssuerProps]: ClusterIssuerProps[K] } & { apiVersion: 'cert-manager.io/v1'; kind: 'ClusterIssuer' };
  constructor(scope: Construct, id: string, props: ClusterIssuerProps);
}
export interface ClusterIssuerProps {
  metadata?: ObjectMeta;
  spec: ClusterIssuerSpec;
}
export interface ClusterIssuerSpec {
  acme?: ClusterIssuerSpecAcme;
  ca?: ClusterIssuerSpecCa;
  selfSigned?: ClusterIssuerSpecSelfSigned;
  vault?: ClusterIssuerSpecVault;
  venafi?: ClusterIssuerSpecVenafi;
}
export interface ClusterIssuerSpecAcme {
  /** format byte */
  caBundle?: string;
  disableAccountKeyGeneration?: boolean;
  email?: string;
  enableDurationFeature?: boolean;
  externalAccountBinding?: ClusterIssuerSpecAcmeExternalAccountBinding;
  /** at most 64 characters */
  preferredChain?: string;
  privateKeySecretRef: ClusterIssuerSpecAcmePrivateKeySecretRef;
  profile?: string;
  server: string;
  skipTLSVerify?: boolean;
  solvers?: readonly ClusterIssuerSpecAcmeSolvers[];
}
export interface ClusterIssuerSpecCa {
  crlDistributionPoints?: readonly string[];
  issuingCertificateURLs?: readonly string[];
  ocspServers?: readonly string[];
  /** → Secret */
  secretName: string;
}
export interface ClusterIssuerSpecSelfSigned {
  crlDistributionPoints?: readonly string[];
}
export interface ClusterIssuerSpecVault {
  auth: ClusterIssuerSpecVaultAuth;
  /** format byte */
  caBundle?: string;
  caBundleSecretRef?: ClusterIssuerSpecAcmePrivateKeySecretRef;
  clientCertSecretRef?: ClusterIssuerSpecAcmePrivateKeySecretRef;
  clientKeySecretRef?: ClusterIssuerSpecAcmePrivateKeySecretRef;
  namespace?: string;
  path: string;
  server: string;
  serverName?: string;
}
/** rule: `(has(self.tpp) ? 1 : 0) + (has(self.cloud) ? 1 : 0) + (has(self.ngts) ? 1 : 0) == 1` */
export interface ClusterIssuerSpecVenafi {
  cloud?: ClusterIssuerSpecVenafiCloud;
  ngts?: ClusterIssuerSpecVenafiNgts;
  tpp?: ClusterIssuerSpecVenafiTpp;
  zone: string;
}
export interface ClusterIssuerSpecAcmeExternalAccountBinding {
  keyAlgorithm?: "HS256" | "HS384" | "HS512";
  keyID: string;
  keySecretRef: ClusterIssuerSpecAcmePrivateKeySecretRef;
}
export interface ClusterIssuerSpecAcmePrivateKeySecretRef {
  key?: string;
  name: string;
}
export interface ClusterIssuerSpecAcmeSolvers {
  dns01?: ClusterIssuerSpecAcmeSolversDns01;
  http01?: ClusterIssuerSpecAcmeSolversHttp01;
  selector?: ClusterIssuerSpecAcmeSolversSelector;
  waitInsteadOfSelfCheck?: string;
}
export interface ClusterIssuerSpecVaultAuth {
  appRole?: ClusterIssuerSpecVaultAuthAppRole;
  aws?: ClusterIssuerSpecVaultAuthAws;
  clientCertificate?: ClusterIssuerSpecVaultAuthClientCertificate;
  kubernetes?: ClusterIssuerSpecVaultAuthKubernetes;
  tokenSecretRef?: ClusterIssuerSpecAcmePrivateKeySecretRef;
}
export interface ClusterIssuerSpecVenafiCloud {
  apiTokenSecretRef: ClusterIssuerSpecAcmePrivateKeySecretRef;
  url?: string;
}
export interface ClusterIssuerSpecVenafiNgts {
  credentialsRef: ClusterIssuerSpecVenafiNgtsCredentialsRef;
  tokenEndpoint?: string;
  tsgID: string;
  url?: string;
}
export interface ClusterIssuerSpecVenafiTpp {
  /** format byte */
  caBundle?: string;
  caBundleSecretRef?: ClusterIssuerSpecAcmePrivateKeySecretRef;
  credentialsRef: ClusterIssuerSpecVenafiNgtsCredentialsRef;
  url: string;
}
export interface ClusterIssuerSpecAcmeSolversDns01 {
  acmeDNS?: ClusterIssuerSpecAcmeSolversDns01AcmeDNS;
  akamai?: ClusterIssuerSpecAcmeSolversDns01Akamai;
  azureDNS?: ClusterIssuerSpecAcmeSolversDns01AzureDNS;
  cloudDNS?: ClusterIssuerSpecAcmeSolversDns01CloudDNS;
  cloudflare?: ClusterIssuerSpecAcmeSolversDns01Cloudflare;
  cnameStrategy?: "None" | "Follow";
  digitalocean?: ClusterIssuerSpecAcmeSolversDns01Digitalocean;
  rfc2136?: ClusterIssuerSpecAcmeSolversDns01Rfc2136;
  route53?: ClusterIssuerSpecAcmeSolversDns01Route53;
  webhook?: ClusterIssuerSpecAcmeSolversDns01Webhook;
}
export interface ClusterIssuerSpecAcmeSolversHttp01 {
  gatewayHTTPRoute?: ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoute;
  ingress?: ClusterIssuerSpecAcmeSolversHttp01Ingress;
}
export interface ClusterIssuerSpecAcmeSolversSelector {
  dnsNames?: readonly string[];
  dnsZones?: readonly string[];
  matchLabels?: { [k: string]: string };
}
export interface ClusterIssuerSpecVaultAuthAppRole {
  path: string;
  roleId: string;
  /** → Secret */
  secretRef: ClusterIssuerSpecAcmePrivateKeySecretRef;
}
export interface ClusterIssuerSpecVaultAuthAws {
  iamRoleArn?: string;
  mountPath?: string;
  region?: string;
  /** at least 1 character */
  role: string;
  serviceAccountRef?: ClusterIssuerSpecVaultAuthAwsServiceAccountRef;
  vaultHeaderValue?: string;
}
export interface ClusterIssuerSpecVaultAuthClientCertificate {
  mountPath?: string;
  name?: string;
  /** → Secret */
  secretName?: string;
}
export interface ClusterIssuerSpecVaultAuthKubernetes {
  mountPath?: string;
  role: string;
  /** → Secret */
  secretRef?: ClusterIssuerSpecAcmePrivateKeySecretRef;
  serviceAccountRef?: ClusterIssuerSpecVaultAuthAwsServiceAccountRef;
}
export interface ClusterIssuerSpecVenafiNgtsCredentialsRef {
  name: string;
}
export interface ClusterIssuerSpecAcmeSolversDns01AcmeDNS {
  accountSecretRef: ClusterIssuerSpecAcmePrivateKeySecretRef;
  host: string;
}
export interface ClusterIssuerSpecAcmeSolversDns01Akamai {
  accessTokenSecretRef: ClusterIssuerSpecAcmePrivateKeySecretRef;
  clientSecretSecretRef: ClusterIssuerSpecAcmePrivateKeySecretRef;
  clientTokenSecretRef: ClusterIssuerSpecAcmePrivateKeySecretRef;
  serviceConsumerDomain: string;
}
export interface ClusterIssuerSpecAcmeSolversDns01AzureDNS {
  clientID?: string;
  clientSecretSecretRef?: ClusterIssuerSpecAcmePrivateKeySecretRef;
  environment?: "AzurePublicCloud" | "AzureChinaCloud" | "AzureGermanCloud" | "AzureUSGovernmentCloud";
  hostedZoneName?: string;
  managedIdentity?: ClusterIssuerSpecAcmeSolversDns01AzureDNSManagedIdentity;
  resourceGroupName: string;
  subscriptionID: string;
  tenantID?: string;
  zoneType?: "AzurePublicZone" | "AzurePrivateZone";
}
export interface ClusterIssuerSpecAcmeSolversDns01CloudDNS {
  hostedZoneName?: string;
  project: string;
  serviceAccountSecretRef?: ClusterIssuerSpecAcmePrivateKeySecretRef;
}
export interface ClusterIssuerSpecAcmeSolversDns01Cloudflare {
  apiKeySecretRef?: ClusterIssuerSpecAcmePrivateKeySecretRef;
  apiTokenSecretRef?: ClusterIssuerSpecAcmePrivateKeySecretRef;
  email?: string;
}
export interface ClusterIssuerSpecAcmeSolversDns01Digitalocean {
  tokenSecretRef: ClusterIssuerSpecAcmePrivateKeySecretRef;
}
export interface ClusterIssuerSpecAcmeSolversDns01Rfc2136 {
  nameserver: string;
  protocol?: "TCP" | "UDP";
  tsigAlgorithm?: string;
  tsigKeyName?: string;
  tsigSecretSecretRef?: ClusterIssuerSpecAcmePrivateKeySecretRef;
}
export interface ClusterIssuerSpecAcmeSolversDns01Route53 {
  accessKeyID?: string;
  accessKeyIDSecretRef?: ClusterIssuerSpecAcmePrivateKeySecretRef;
  auth?: ClusterIssuerSpecAcmeSolversDns01Route53Auth;
  hostedZoneID?: string;
  region?: string;
  role?: string;
  secretAccessKeySecretRef?: ClusterIssuerSpecAcmePrivateKeySecretRef;
}
export interface ClusterIssuerSpecAcmeSolversDns01Webhook {
  config?: unknown;
  groupName: string;
  solverName: string;
}
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoute {
  labels?: { [k: string]: string };
  parentRefs?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs[];
  podTemplate?: ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate;
  serviceType?: string;
}
export interface ClusterIssuerSpecAcmeSolversHttp01Ingress {
  class?: string;
  /** → IngressClass */
  ingressClassName?: string;
  ingressTemplate?: ClusterIssuerSpecAcmeSolversHttp01IngressIngressTemplate;
  name?: string;
  podTemplate?: ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate;
  serviceType?: string;
}
export interface ClusterIssuerSpecVaultAuthAwsServiceAccountRef {
  audiences?: readonly string[];
  name: string;
}
export interface ClusterIssuerSpecAcmeSolversDns01AzureDNSManagedIdentity {
  clientID?: string;
  resourceID?: string;
  tenantID?: string;
}
export interface ClusterIssuerSpecAcmeSolversDns01Route53Auth {
  kubernetes: ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes;
}
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * @default "gateway.networking.k8s.io"
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Gateway"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  /** 1 … 65535 */
  port?: number;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  sectionName?: string;
}
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate {
  metadata?: ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata;
  spec?: ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec;
}
export interface ClusterIssuerSpecAcmeSolversHttp01IngressIngressTemplate {
  metadata?: ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata;
}
export interface ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes {
  serviceAccountRef: ClusterIssuerSpecVaultAuthAwsServiceAccountRef;
}
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec {
  affinity?: ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinity;
  /**
   * → Secret
   * one per `name`
   */
  imagePullSecrets?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  resources?: VolumeResourceRequirements;
  securityContext?: ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
  tolerations?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecTolerations[];
}
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinity {
  nodeAffinity?: ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets {
  name?: string;
}
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext {
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile;
  supplementalGroups?: readonly number[];
  sysctls?: readonly Sysctl[];
}
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile {
  localhostProfile?: string;
  type: string;
}
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `cert-manager.io/v1`, namespaced
 * @see https://github.com/cert-manager/cert-manager
 */
export declare class Issuer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IssuerProps): { [K in keyof IssuerProps]: IssuerProps[K] } & { apiVersion: 'cert-manager.io/v1'; kind: 'Issuer' };
  constructor(scope: Construct, id: string, props: IssuerProps);
}
export interface IssuerProps {
  metadata?: ObjectMeta;
  spec: IssuerSpec;
}
export interface IssuerSpec {
  acme?: IssuerSpecAcme;
  ca?: IssuerSpecCa;
  selfSigned?: IssuerSpecSelfSigned;
  vault?: IssuerSpecVault;
  venafi?: IssuerSpecVenafi;
}
export interface IssuerSpecAcme {
  /** format byte */
  caBundle?: string;
  disableAccountKeyGeneration?: boolean;
  email?: string;
  enableDurationFeature?: boolean;
  externalAccountBinding?: IssuerSpecAcmeExternalAccountBinding;
  /** at most 64 characters */
  preferredChain?: string;
  privateKeySecretRef: IssuerSpecAcmePrivateKeySecretRef;
  profile?: string;
  server: string;
  skipTLSVerify?: boolean;
  solvers?: readonly IssuerSpecAcmeSolvers[];
}
export interface IssuerSpecCa {
  crlDistributionPoints?: readonly string[];
  issuingCertificateURLs?: readonly string[];
  ocspServers?: readonly string[];
  /** → Secret */
  secretName: string;
}
export interface IssuerSpecSelfSigned {
  crlDistributionPoints?: readonly string[];
}
export interface IssuerSpecVault {
  auth: IssuerSpecVaultAuth;
  /** format byte */
  caBundle?: string;
  caBundleSecretRef?: IssuerSpecAcmePrivateKeySecretRef;
  clientCertSecretRef?: IssuerSpecAcmePrivateKeySecretRef;
  clientKeySecretRef?: IssuerSpecAcmePrivateKeySecretRef;
  namespace?: string;
  path: string;
  server: string;
  serverName?: string;
}
/** rule: `(has(self.tpp) ? 1 : 0) + (has(self.cloud) ? 1 : 0) + (has(self.ngts) ? 1 : 0) == 1` */
export interface IssuerSpecVenafi {
  cloud?: IssuerSpecVenafiCloud;
  ngts?: IssuerSpecVenafiNgts;
  tpp?: IssuerSpecVenafiTpp;
  zone: string;
}
export interface IssuerSpecAcmeExternalAccountBinding {
  keyAlgorithm?: "HS256" | "HS384" | "HS512";
  keyID: string;
  keySecretRef: IssuerSpecAcmePrivateKeySecretRef;
}
export interface IssuerSpecAcmePrivateKeySecretRef {
  key?: string;
  name: string;
}
export interface IssuerSpecAcmeSolvers {
  dns01?: IssuerSpecAcmeSolversDns01;
  http01?: IssuerSpecAcmeSolversHttp01;
  selector?: IssuerSpecAcmeSolversSelector;
  waitInsteadOfSelfCheck?: string;
}
export interface IssuerSpecVaultAuth {
  appRole?: IssuerSpecVaultAuthAppRole;
  aws?: IssuerSpecVaultAuthAws;
  clientCertificate?: IssuerSpecVaultAuthClientCertificate;
  kubernetes?: IssuerSpecVaultAuthKubernetes;
  tokenSecretRef?: IssuerSpecAcmePrivateKeySecretRef;
}
export interface IssuerSpecVenafiCloud {
  apiTokenSecretRef: IssuerSpecAcmePrivateKeySecretRef;
  url?: string;
}
export interface IssuerSpecVenafiNgts {
  credentialsRef: IssuerSpecVenafiNgtsCredentialsRef;
  tokenEndpoint?: string;
  tsgID: string;
  url?: string;
}
export interface IssuerSpecVenafiTpp {
  /** format byte */
  caBundle?: string;
  caBundleSecretRef?: IssuerSpecAcmePrivateKeySecretRef;
  credentialsRef: IssuerSpecVenafiNgtsCredentialsRef;
  url: string;
}
export interface IssuerSpecAcmeSolversDns01 {
  acmeDNS?: IssuerSpecAcmeSolversDns01AcmeDNS;
  akamai?: IssuerSpecAcmeSolversDns01Akamai;
  azureDNS?: IssuerSpecAcmeSolversDns01AzureDNS;
  cloudDNS?: IssuerSpecAcmeSolversDns01CloudDNS;
  cloudflare?: IssuerSpecAcmeSolversDns01Cloudflare;
  cnameStrategy?: "None" | "Follow";
  digitalocean?: IssuerSpecAcmeSolversDns01Digitalocean;
  rfc2136?: IssuerSpecAcmeSolversDns01Rfc2136;
  route53?: IssuerSpecAcmeSolversDns01Route53;
  webhook?: IssuerSpecAcmeSolversDns01Webhook;
}
export interface IssuerSpecAcmeSolversHttp01 {
  gatewayHTTPRoute?: IssuerSpecAcmeSolversHttp01GatewayHTTPRoute;
  ingress?: IssuerSpecAcmeSolversHttp01Ingress;
}
export interface IssuerSpecAcmeSolversSelector {
  dnsNames?: readonly string[];
  dnsZones?: readonly string[];
  matchLabels?: { [k: string]: string };
}
export interface IssuerSpecVaultAuthAppRole {
  path: string;
  roleId: string;
  /** → Secret */
  secretRef: IssuerSpecAcmePrivateKeySecretRef;
}
export interface IssuerSpecVaultAuthAws {
  iamRoleArn?: string;
  mountPath?: string;
  region?: string;
  /** at least 1 character */
  role: string;
  serviceAccountRef?: IssuerSpecVaultAuthAwsServiceAccountRef;
  vaultHeaderValue?: string;
}
export interface IssuerSpecVaultAuthClientCertificate {
  mountPath?: string;
  name?: string;
  /** → Secret */
  secretName?: string;
}
export interface IssuerSpecVaultAuthKubernetes {
  mountPath?: string;
  role: string;
  /** → Secret */
  secretRef?: IssuerSpecAcmePrivateKeySecretRef;
  serviceAccountRef?: IssuerSpecVaultAuthAwsServiceAccountRef;
}
export interface IssuerSpecVenafiNgtsCredentialsRef {
  name: string;
}
export interface IssuerSpecAcmeSolversDns01AcmeDNS {
  accountSecretRef: IssuerSpecAcmePrivateKeySecretRef;
  host: string;
}
export interface IssuerSpecAcmeSolversDns01Akamai {
  accessTokenSecretRef: IssuerSpecAcmePrivateKeySecretRef;
  clientSecretSecretRef: IssuerSpecAcmePrivateKeySecretRef;
  clientTokenSecretRef: IssuerSpecAcmePrivateKeySecretRef;
  serviceConsumerDomain: string;
}
export interface IssuerSpecAcmeSolversDns01AzureDNS {
  clientID?: string;
  clientSecretSecretRef?: IssuerSpecAcmePrivateKeySecretRef;
  environment?: "AzurePublicCloud" | "AzureChinaCloud" | "AzureGermanCloud" | "AzureUSGovernmentCloud";
  hostedZoneName?: string;
  managedIdentity?: IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity;
  resourceGroupName: string;
  subscriptionID: string;
  tenantID?: string;
  zoneType?: "AzurePublicZone" | "AzurePrivateZone";
}
export interface IssuerSpecAcmeSolversDns01CloudDNS {
  hostedZoneName?: string;
  project: string;
  serviceAccountSecretRef?: IssuerSpecAcmePrivateKeySecretRef;
}
export interface IssuerSpecAcmeSolversDns01Cloudflare {
  apiKeySecretRef?: IssuerSpecAcmePrivateKeySecretRef;
  apiTokenSecretRef?: IssuerSpecAcmePrivateKeySecretRef;
  email?: string;
}
export interface IssuerSpecAcmeSolversDns01Digitalocean {
  tokenSecretRef: IssuerSpecAcmePrivateKeySecretRef;
}
export interface IssuerSpecAcmeSolversDns01Rfc2136 {
  nameserver: string;
  protocol?: "TCP" | "UDP";
  tsigAlgorithm?: string;
  tsigKeyName?: string;
  tsigSecretSecretRef?: IssuerSpecAcmePrivateKeySecretRef;
}
export interface IssuerSpecAcmeSolversDns01Route53 {
  accessKeyID?: string;
  accessKeyIDSecretRef?: IssuerSpecAcmePrivateKeySecretRef;
  auth?: IssuerSpecAcmeSolversDns01Route53Auth;
  hostedZoneID?: string;
  region?: string;
  role?: string;
  secretAccessKeySecretRef?: IssuerSpecAcmePrivateKeySecretRef;
}
export interface IssuerSpecAcmeSolversDns01Webhook {
  config?: unknown;
  groupName: string;
  solverName: string;
}
export interface IssuerSpecAcmeSolversHttp01GatewayHTTPRoute {
  labels?: { [k: string]: string };
  parentRefs?: readonly IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs[];
  podTemplate?: IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate;
  serviceType?: string;
}
export interface IssuerSpecAcmeSolversHttp01Ingress {
  class?: string;
  /** → IngressClass */
  ingressClassName?: string;
  ingressTemplate?: IssuerSpecAcmeSolversHttp01IngressIngressTemplate;
  name?: string;
  podTemplate?: IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate;
  serviceType?: string;
}
export interface IssuerSpecVaultAuthAwsServiceAccountRef {
  audiences?: readonly string[];
  name: string;
}
export interface IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity {
  clientID?: string;
  resourceID?: string;
  tenantID?: string;
}
export interface IssuerSpecAcmeSolversDns01Route53Auth {
  kubernetes: IssuerSpecAcmeSolversDns01Route53AuthKubernetes;
}
export interface IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs {
  /**
   * at most 253 characters
   * pattern `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   * @default "gateway.networking.k8s.io"
   */
  group?: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
   * @default "Gateway"
   */
  kind?: string;
  /** 1 … 253 characters */
  name: string;
  /**
   * 1 … 63 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
   */
  namespace?: string;
  /** 1 … 65535 */
  port?: number;
  /**
   * 1 … 253 characters
   * pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
   */
  sectionName?: string;
}
export interface IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate {
  metadata?: IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata;
  spec?: IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec;
}
export interface IssuerSpecAcmeSolversHttp01IngressIngressTemplate {
  metadata?: IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata;
}
export interface IssuerSpecAcmeSolversDns01Route53AuthKubernetes {
  serviceAccountRef: IssuerSpecVaultAuthAwsServiceAccountRef;
}
export interface IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec {
  affinity?: IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinity;
  /**
   * → Secret
   * one per `name`
   */
  imagePullSecrets?: readonly IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  resources?: VolumeResourceRequirements;
  securityContext?: IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext;
  /** → ServiceAccount */
  serviceAccountName?: string;
  tolerations?: readonly IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecTolerations[];
}
export interface IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinity {
  nodeAffinity?: IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets {
  name?: string;
}
export interface IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext {
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile;
  supplementalGroups?: readonly number[];
  sysctls?: readonly Sysctl[];
}
export interface IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile {
  localhostProfile?: string;
  type: string;
}
export interface IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}

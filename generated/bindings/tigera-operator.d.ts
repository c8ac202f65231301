// Machine-written by `npx projen generate` from tigera-operator v1.43.0 (github:tigera/operator@22d717f8e934e78cd34dd79bd8d6dd0bf8faf2c6, digest 8334fdc72912747ef72cf19c3df399af): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { RollingUpdateDaemonSet } from './kubernetes/apps/v1';
import { PodAffinity, PodAntiAffinity, PodDNSConfig, ResourceRequirements } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class APIServer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: APIServerProps): { [K in keyof APIServerProps]: APIServerProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'APIServer' };
  constructor(scope: Construct, id: string, props?: APIServerProps);
}
/** rule: `self.metadata.name == 'default' || self.metadata.name == 'tigera-secure'` */
export interface APIServerProps {
  metadata?: ObjectMeta;
  spec?: APIServerSpec;
}
export interface APIServerSpec {
  apiServerDeployment?: APIServerSpecApiServerDeployment;
  calicoWebhooksDeployment?: APIServerSpecCalicoWebhooksDeployment;
  logging?: APIServerSpecLogging;
}
export interface APIServerSpecApiServerDeployment {
  metadata?: APIServerSpecApiServerDeploymentMetadata;
  spec?: APIServerSpecApiServerDeploymentSpec;
}
export interface APIServerSpecCalicoWebhooksDeployment {
  metadata?: APIServerSpecApiServerDeploymentMetadata;
  spec?: APIServerSpecCalicoWebhooksDeploymentSpec;
}
export interface APIServerSpecLogging {
  apiServer?: APIServerSpecLoggingApiServer;
  queryServer?: APIServerSpecLoggingApiServer;
}
export interface APIServerSpecApiServerDeploymentMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface APIServerSpecApiServerDeploymentSpec {
  /** 0 … 2147483647 */
  minReadySeconds?: number;
  template?: APIServerSpecApiServerDeploymentSpecTemplate;
}
export interface APIServerSpecCalicoWebhooksDeploymentSpec {
  /** 0 … 2147483647 */
  minReadySeconds?: number;
  template?: APIServerSpecCalicoWebhooksDeploymentSpecTemplate;
}
export interface APIServerSpecLoggingApiServer {
  /** @default "Info" */
  logSeverity?: "Fatal" | "Error" | "Warn" | "Info" | "Debug" | "Trace";
}
export interface APIServerSpecApiServerDeploymentSpecTemplate {
  metadata?: APIServerSpecApiServerDeploymentMetadata;
  spec?: APIServerSpecApiServerDeploymentSpecTemplateSpec;
}
export interface APIServerSpecCalicoWebhooksDeploymentSpecTemplate {
  metadata?: APIServerSpecApiServerDeploymentMetadata;
  spec?: APIServerSpecCalicoWebhooksDeploymentSpecTemplateSpec;
}
export interface APIServerSpecApiServerDeploymentSpecTemplateSpec {
  affinity?: APIServerSpecApiServerDeploymentSpecTemplateSpecAffinity;
  containers?: readonly APIServerSpecApiServerDeploymentSpecTemplateSpecContainers[];
  initContainers?: readonly APIServerSpecApiServerDeploymentSpecTemplateSpecInitContainers[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  tolerations?: readonly APIServerSpecApiServerDeploymentSpecTemplateSpecTolerations[];
  topologySpreadConstraints?: readonly APIServerSpecApiServerDeploymentSpecTemplateSpecTopologySpreadConstraints[];
}
export interface APIServerSpecCalicoWebhooksDeploymentSpecTemplateSpec {
  affinity?: APIServerSpecApiServerDeploymentSpecTemplateSpecAffinity;
  containers?: readonly APIServerSpecCalicoWebhooksDeploymentSpecTemplateSpecContainers[];
  hostNetwork?: boolean;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly APIServerSpecApiServerDeploymentSpecTemplateSpecTolerations[];
}
export interface APIServerSpecApiServerDeploymentSpecTemplateSpecAffinity {
  nodeAffinity?: APIServerSpecApiServerDeploymentSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface APIServerSpecApiServerDeploymentSpecTemplateSpecContainers {
  livenessProbe?: APIServerSpecApiServerDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "calico-apiserver" | "tigera-queryserver" | "calico-l7-admission-controller";
  ports?: readonly APIServerSpecApiServerDeploymentSpecTemplateSpecContainersPorts[];
  readinessProbe?: APIServerSpecApiServerDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface APIServerSpecApiServerDeploymentSpecTemplateSpecInitContainers {
  name: "calico-apiserver-certs-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface APIServerSpecApiServerDeploymentSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface APIServerSpecApiServerDeploymentSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface APIServerSpecCalicoWebhooksDeploymentSpecTemplateSpecContainers {
  livenessProbe?: APIServerSpecApiServerDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "calico-webhooks";
  ports?: readonly APIServerSpecCalicoWebhooksDeploymentSpecTemplateSpecContainersPorts[];
  readinessProbe?: APIServerSpecApiServerDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface APIServerSpecApiServerDeploymentSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly APIServerSpecApiServerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: APIServerSpecApiServerDeploymentSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface APIServerSpecApiServerDeploymentSpecTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
export interface APIServerSpecApiServerDeploymentSpecTemplateSpecContainersPorts {
  containerPort: number;
  name: "apiserver" | "queryserver" | "l7admctrl";
}
export interface APIServerSpecCalicoWebhooksDeploymentSpecTemplateSpecContainersPorts {
  /** 1 … 65535 */
  containerPort: number;
  name: "calico-webhooks";
}
export interface APIServerSpecApiServerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: APIServerSpecApiServerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface APIServerSpecApiServerDeploymentSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly APIServerSpecApiServerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface APIServerSpecApiServerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly APIServerSpecApiServerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface APIServerSpecApiServerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class ApplicationLayer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ApplicationLayerProps): { [K in keyof ApplicationLayerProps]: ApplicationLayerProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'ApplicationLayer' };
  constructor(scope: Construct, id: string, props?: ApplicationLayerProps);
}
/** rule: `self.metadata.name == 'tigera-secure'` */
export interface ApplicationLayerProps {
  metadata?: ObjectMeta;
  spec?: ApplicationLayerSpec;
}
export interface ApplicationLayerSpec {
  applicationLayerPolicy?: "Enabled" | "Disabled";
  envoy?: ApplicationLayerSpecEnvoy;
  l7LogCollectorDaemonSet?: ApplicationLayerSpecL7LogCollectorDaemonSet;
  logCollection?: ApplicationLayerSpecLogCollection;
  sidecarInjection?: "Enabled" | "Disabled";
  webApplicationFirewall?: "Enabled" | "Disabled";
}
export interface ApplicationLayerSpecEnvoy {
  useRemoteAddress?: boolean;
  /** 0 … 2147483647 */
  xffNumTrustedHops?: number;
}
export interface ApplicationLayerSpecL7LogCollectorDaemonSet {
  spec?: ApplicationLayerSpecL7LogCollectorDaemonSetSpec;
}
export interface ApplicationLayerSpecLogCollection {
  collectLogs?: "Enabled" | "Disabled";
  logIntervalSeconds?: number;
  logRequestsPerInterval?: number;
}
export interface ApplicationLayerSpecL7LogCollectorDaemonSetSpec {
  template?: ApplicationLayerSpecL7LogCollectorDaemonSetSpecTemplate;
}
export interface ApplicationLayerSpecL7LogCollectorDaemonSetSpecTemplate {
  spec?: ApplicationLayerSpecL7LogCollectorDaemonSetSpecTemplateSpec;
}
export interface ApplicationLayerSpecL7LogCollectorDaemonSetSpecTemplateSpec {
  containers?: readonly ApplicationLayerSpecL7LogCollectorDaemonSetSpecTemplateSpecContainers[];
  initContainers?: readonly ApplicationLayerSpecL7LogCollectorDaemonSetSpecTemplateSpecInitContainers[];
}
export interface ApplicationLayerSpecL7LogCollectorDaemonSetSpecTemplateSpecContainers {
  livenessProbe?: ApplicationLayerSpecL7LogCollectorDaemonSetSpecTemplateSpecContainersLivenessProbe;
  name: "l7-collector" | "envoy-proxy" | "dikastes";
  readinessProbe?: ApplicationLayerSpecL7LogCollectorDaemonSetSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface ApplicationLayerSpecL7LogCollectorDaemonSetSpecTemplateSpecInitContainers {
  name: string;
  resources?: ResourceRequirements;
}
export interface ApplicationLayerSpecL7LogCollectorDaemonSetSpecTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class Authentication extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AuthenticationProps): { [K in keyof AuthenticationProps]: AuthenticationProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'Authentication' };
  constructor(scope: Construct, id: string, props?: AuthenticationProps);
}
/** rule: `self.metadata.name == 'tigera-secure'` */
export interface AuthenticationProps {
  metadata?: ObjectMeta;
  spec?: AuthenticationSpec;
}
export interface AuthenticationSpec {
  dexDeployment?: AuthenticationSpecDexDeployment;
  groupsPrefix?: string;
  ldap?: AuthenticationSpecLdap;
  managerDomain: string;
  oidc?: AuthenticationSpecOidc;
  openshift?: AuthenticationSpecOpenshift;
  usernamePrefix?: string;
}
export interface AuthenticationSpecDexDeployment {
  spec?: AuthenticationSpecDexDeploymentSpec;
}
export interface AuthenticationSpecLdap {
  groupSearch?: AuthenticationSpecLdapGroupSearch;
  host: string;
  startTLS?: boolean;
  userSearch: AuthenticationSpecLdapUserSearch;
}
export interface AuthenticationSpecOidc {
  emailVerification?: "Verify" | "InsecureSkip";
  groupsClaim?: string;
  groupsPrefix?: string;
  issuerURL: string;
  promptTypes?: readonly ("None" | "Login" | "Consent" | "SelectAccount")[];
  requestedScopes?: readonly string[];
  type?: "Dex" | "Tigera";
  usernameClaim: string;
  usernamePrefix?: string;
}
export interface AuthenticationSpecOpenshift {
  issuerURL: string;
}
export interface AuthenticationSpecDexDeploymentSpec {
  template?: AuthenticationSpecDexDeploymentSpecTemplate;
}
export interface AuthenticationSpecLdapGroupSearch {
  baseDN: string;
  filter?: string;
  nameAttribute: string;
  userMatchers: readonly AuthenticationSpecLdapGroupSearchUserMatchers[];
}
export interface AuthenticationSpecLdapUserSearch {
  baseDN: string;
  filter?: string;
  nameAttribute?: string;
}
export interface AuthenticationSpecDexDeploymentSpecTemplate {
  spec?: AuthenticationSpecDexDeploymentSpecTemplateSpec;
}
export interface AuthenticationSpecLdapGroupSearchUserMatchers {
  groupAttribute: string;
  userAttribute: string;
}
export interface AuthenticationSpecDexDeploymentSpecTemplateSpec {
  containers?: readonly AuthenticationSpecDexDeploymentSpecTemplateSpecContainers[];
  initContainers?: readonly AuthenticationSpecDexDeploymentSpecTemplateSpecInitContainers[];
}
export interface AuthenticationSpecDexDeploymentSpecTemplateSpecContainers {
  livenessProbe?: AuthenticationSpecDexDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "tigera-dex";
  readinessProbe?: AuthenticationSpecDexDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface AuthenticationSpecDexDeploymentSpecTemplateSpecInitContainers {
  name: "tigera-dex-tls-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface AuthenticationSpecDexDeploymentSpecTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class Compliance extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ComplianceProps): { [K in keyof ComplianceProps]: ComplianceProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'Compliance' };
  constructor(scope: Construct, id: string, props?: ComplianceProps);
}
/** rule: `self.metadata.name == 'tigera-secure'` */
export interface ComplianceProps {
  metadata?: ObjectMeta;
  spec?: ComplianceSpec;
}
export interface ComplianceSpec {
  complianceBenchmarkerDaemonSet?: ComplianceSpecComplianceBenchmarkerDaemonSet;
  complianceControllerDeployment?: ComplianceSpecComplianceControllerDeployment;
  complianceReporterPodTemplate?: ComplianceSpecComplianceReporterPodTemplate;
  complianceServerDeployment?: ComplianceSpecComplianceServerDeployment;
  complianceSnapshotterDeployment?: ComplianceSpecComplianceSnapshotterDeployment;
}
export interface ComplianceSpecComplianceBenchmarkerDaemonSet {
  spec?: ComplianceSpecComplianceBenchmarkerDaemonSetSpec;
}
export interface ComplianceSpecComplianceControllerDeployment {
  spec?: ComplianceSpecComplianceControllerDeploymentSpec;
}
export interface ComplianceSpecComplianceReporterPodTemplate {
  template?: ComplianceSpecComplianceReporterPodTemplateTemplate;
}
export interface ComplianceSpecComplianceServerDeployment {
  spec?: ComplianceSpecComplianceServerDeploymentSpec;
}
export interface ComplianceSpecComplianceSnapshotterDeployment {
  spec?: ComplianceSpecComplianceSnapshotterDeploymentSpec;
}
export interface ComplianceSpecComplianceBenchmarkerDaemonSetSpec {
  template?: ComplianceSpecComplianceBenchmarkerDaemonSetSpecTemplate;
}
export interface ComplianceSpecComplianceControllerDeploymentSpec {
  template?: ComplianceSpecComplianceControllerDeploymentSpecTemplate;
}
export interface ComplianceSpecComplianceReporterPodTemplateTemplate {
  spec?: ComplianceSpecComplianceReporterPodTemplateTemplateSpec;
}
export interface ComplianceSpecComplianceServerDeploymentSpec {
  template?: ComplianceSpecComplianceServerDeploymentSpecTemplate;
}
export interface ComplianceSpecComplianceSnapshotterDeploymentSpec {
  template?: ComplianceSpecComplianceSnapshotterDeploymentSpecTemplate;
}
export interface ComplianceSpecComplianceBenchmarkerDaemonSetSpecTemplate {
  spec?: ComplianceSpecComplianceBenchmarkerDaemonSetSpecTemplateSpec;
}
export interface ComplianceSpecComplianceControllerDeploymentSpecTemplate {
  spec?: ComplianceSpecComplianceControllerDeploymentSpecTemplateSpec;
}
export interface ComplianceSpecComplianceReporterPodTemplateTemplateSpec {
  containers?: readonly ComplianceSpecComplianceReporterPodTemplateTemplateSpecContainers[];
  initContainers?: readonly ComplianceSpecComplianceReporterPodTemplateTemplateSpecInitContainers[];
}
export interface ComplianceSpecComplianceServerDeploymentSpecTemplate {
  spec?: ComplianceSpecComplianceServerDeploymentSpecTemplateSpec;
}
export interface ComplianceSpecComplianceSnapshotterDeploymentSpecTemplate {
  spec?: ComplianceSpecComplianceSnapshotterDeploymentSpecTemplateSpec;
}
export interface ComplianceSpecComplianceBenchmarkerDaemonSetSpecTemplateSpec {
  containers?: readonly ComplianceSpecComplianceBenchmarkerDaemonSetSpecTemplateSpecContainers[];
  initContainers?: readonly ComplianceSpecComplianceBenchmarkerDaemonSetSpecTemplateSpecInitContainers[];
}
export interface ComplianceSpecComplianceControllerDeploymentSpecTemplateSpec {
  containers?: readonly ComplianceSpecComplianceControllerDeploymentSpecTemplateSpecContainers[];
  initContainers?: readonly ComplianceSpecComplianceControllerDeploymentSpecTemplateSpecInitContainers[];
}
export interface ComplianceSpecComplianceReporterPodTemplateTemplateSpecContainers {
  livenessProbe?: ComplianceSpecComplianceReporterPodTemplateTemplateSpecContainersLivenessProbe;
  name: "reporter";
  readinessProbe?: ComplianceSpecComplianceReporterPodTemplateTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface ComplianceSpecComplianceReporterPodTemplateTemplateSpecInitContainers {
  name: "tigera-compliance-reporter-tls-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface ComplianceSpecComplianceServerDeploymentSpecTemplateSpec {
  containers?: readonly ComplianceSpecComplianceServerDeploymentSpecTemplateSpecContainers[];
  initContainers?: readonly ComplianceSpecComplianceServerDeploymentSpecTemplateSpecInitContainers[];
}
export interface ComplianceSpecComplianceSnapshotterDeploymentSpecTemplateSpec {
  containers?: readonly ComplianceSpecComplianceSnapshotterDeploymentSpecTemplateSpecContainers[];
  initContainers?: readonly ComplianceSpecComplianceSnapshotterDeploymentSpecTemplateSpecInitContainers[];
}
export interface ComplianceSpecComplianceBenchmarkerDaemonSetSpecTemplateSpecContainers {
  livenessProbe?: ComplianceSpecComplianceReporterPodTemplateTemplateSpecContainersLivenessProbe;
  name: "compliance-benchmarker";
  readinessProbe?: ComplianceSpecComplianceReporterPodTemplateTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface ComplianceSpecComplianceBenchmarkerDaemonSetSpecTemplateSpecInitContainers {
  name: "tigera-compliance-benchmarker-tls-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface ComplianceSpecComplianceControllerDeploymentSpecTemplateSpecContainers {
  livenessProbe?: ComplianceSpecComplianceReporterPodTemplateTemplateSpecContainersLivenessProbe;
  name: "compliance-controller";
  readinessProbe?: ComplianceSpecComplianceReporterPodTemplateTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface ComplianceSpecComplianceControllerDeploymentSpecTemplateSpecInitContainers {
  name: "tigera-compliance-controller-tls-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface ComplianceSpecComplianceReporterPodTemplateTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
export interface ComplianceSpecComplianceServerDeploymentSpecTemplateSpecContainers {
  livenessProbe?: ComplianceSpecComplianceReporterPodTemplateTemplateSpecContainersLivenessProbe;
  name: "compliance-server";
  readinessProbe?: ComplianceSpecComplianceReporterPodTemplateTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface ComplianceSpecComplianceServerDeploymentSpecTemplateSpecInitContainers {
  name: "tigera-compliance-server-tls-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface ComplianceSpecComplianceSnapshotterDeploymentSpecTemplateSpecContainers {
  livenessProbe?: ComplianceSpecComplianceReporterPodTemplateTemplateSpecContainersLivenessProbe;
  name: "compliance-snapshotter";
  readinessProbe?: ComplianceSpecComplianceReporterPodTemplateTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface ComplianceSpecComplianceSnapshotterDeploymentSpecTemplateSpecInitContainers {
  name: "tigera-compliance-snapshotter-tls-key-cert-provisioner";
  resources?: ResourceRequirements;
}
/**
 * `operator.tigera.io/v1`, namespaced
 * @see https://github.com/tigera/operator
 */
export declare class EgressGateway extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EgressGatewayProps): { [K in keyof EgressGatewayProps]: EgressGatewayProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'EgressGateway' };
  constructor(scope: Construct, id: string, props?: EgressGatewayProps);
}
export interface EgressGatewayProps {
  metadata?: ObjectMeta;
  spec?: EgressGatewaySpec;
}
export interface EgressGatewaySpec {
  aws?: EgressGatewaySpecAws;
  egressGatewayFailureDetection?: EgressGatewaySpecEgressGatewayFailureDetection;
  externalNetworks?: readonly string[];
  ipPools: readonly EgressGatewaySpecIpPools[];
  /** @default "Info" */
  logSeverity?: "Fatal" | "Error" | "Warn" | "Info" | "Debug" | "Trace";
  /**
   * 0 … 2147483647
   * @default 1
   */
  replicas?: number;
  template?: EgressGatewaySpecTemplate;
}
export interface EgressGatewaySpecAws {
  elasticIPs?: readonly string[];
  nativeIP?: "Enabled" | "Disabled";
}
export interface EgressGatewaySpecEgressGatewayFailureDetection {
  /**
   * 1 … 2147483647
   * @default 90
   */
  healthTimeoutDataStoreSeconds?: number;
  httpProbe?: EgressGatewaySpecEgressGatewayFailureDetectionHttpProbe;
  icmpProbe?: EgressGatewaySpecEgressGatewayFailureDetectionIcmpProbe;
}
export interface EgressGatewaySpecIpPools {
  cidr?: string;
  name?: string;
}
export interface EgressGatewaySpecTemplate {
  metadata?: EgressGatewaySpecTemplateMetadata;
  spec?: EgressGatewaySpecTemplateSpec;
}
export interface EgressGatewaySpecEgressGatewayFailureDetectionHttpProbe {
  /**
   * 0 … 2147483647
   * @default 10
   */
  intervalSeconds?: number;
  /**
   * 0 … 2147483647
   * @default 30
   */
  timeoutSeconds?: number;
  urls: readonly string[];
}
export interface EgressGatewaySpecEgressGatewayFailureDetectionIcmpProbe {
  /**
   * 0 … 2147483647
   * @default 5
   */
  intervalSeconds?: number;
  ips: readonly string[];
  /**
   * 0 … 2147483647
   * @default 15
   */
  timeoutSeconds?: number;
}
export interface EgressGatewaySpecTemplateMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface EgressGatewaySpecTemplateSpec {
  affinity?: EgressGatewaySpecTemplateSpecAffinity;
  containers?: readonly EgressGatewaySpecTemplateSpecContainers[];
  initContainers?: readonly EgressGatewaySpecTemplateSpecInitContainers[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  /** at least 0 */
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly EgressGatewaySpecTemplateSpecTolerations[];
  topologySpreadConstraints?: readonly EgressGatewaySpecTemplateSpecTopologySpreadConstraints[];
}
export interface EgressGatewaySpecTemplateSpecAffinity {
  nodeAffinity?: EgressGatewaySpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface EgressGatewaySpecTemplateSpecContainers {
  livenessProbe?: EgressGatewaySpecTemplateSpecContainersLivenessProbe;
  name: "egress-gateway";
  readinessProbe?: EgressGatewaySpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface EgressGatewaySpecTemplateSpecInitContainers {
  name: "egress-gateway-init";
  resources?: ResourceRequirements;
}
export interface EgressGatewaySpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface EgressGatewaySpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface EgressGatewaySpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly EgressGatewaySpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: EgressGatewaySpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface EgressGatewaySpecTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
export interface EgressGatewaySpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: EgressGatewaySpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface EgressGatewaySpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly EgressGatewaySpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface EgressGatewaySpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly EgressGatewaySpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface EgressGatewaySpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class GatewayAPI extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GatewayAPIProps): { [K in keyof GatewayAPIProps]: GatewayAPIProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'GatewayAPI' };
  constructor(scope: Construct, id: string, props?: GatewayAPIProps);
}
/** rule: `self.metadata.name == 'default' || self.metadata.name == 'tigera-secure'` */
export interface GatewayAPIProps {
  metadata?: ObjectMeta;
  spec?: GatewayAPISpec;
}
export interface GatewayAPISpec {
  crdManagement?: "Reconcile" | "PreferExisting";
  envoyGatewayConfigRef?: GatewayAPISpecEnvoyGatewayConfigRef;
  extensions?: GatewayAPISpecExtensions;
  gatewayCertgenJob?: GatewayAPISpecGatewayCertgenJob;
  gatewayClasses?: readonly GatewayAPISpecGatewayClasses[];
  gatewayControllerDeployment?: GatewayAPISpecGatewayControllerDeployment;
}
export interface GatewayAPISpecEnvoyGatewayConfigRef {
  name: string;
  namespace: string;
}
export interface GatewayAPISpecExtensions {
  waf?: GatewayAPISpecExtensionsWaf;
}
export interface GatewayAPISpecGatewayCertgenJob {
  metadata?: GatewayAPISpecGatewayCertgenJobMetadata;
  spec?: GatewayAPISpecGatewayCertgenJobSpec;
}
export interface GatewayAPISpecGatewayClasses {
  envoyProxyRef?: GatewayAPISpecEnvoyGatewayConfigRef;
  gatewayDaemonSet?: GatewayAPISpecGatewayClassesGatewayDaemonSet;
  gatewayDeployment?: GatewayAPISpecGatewayClassesGatewayDeployment;
  gatewayKind?: "Deployment" | "DaemonSet";
  gatewayService?: GatewayAPISpecGatewayClassesGatewayService;
  name: string;
}
export interface GatewayAPISpecGatewayControllerDeployment {
  metadata?: GatewayAPISpecGatewayCertgenJobMetadata;
  spec?: GatewayAPISpecGatewayControllerDeploymentSpec;
}
export interface GatewayAPISpecExtensionsWaf {
  state?: "Enabled" | "Disabled";
}
export interface GatewayAPISpecGatewayCertgenJobMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface GatewayAPISpecGatewayCertgenJobSpec {
  template?: GatewayAPISpecGatewayCertgenJobSpecTemplate;
}
export interface GatewayAPISpecGatewayClassesGatewayDaemonSet {
  spec?: GatewayAPISpecGatewayClassesGatewayDaemonSetSpec;
}
export interface GatewayAPISpecGatewayClassesGatewayDeployment {
  spec?: GatewayAPISpecGatewayClassesGatewayDeploymentSpec;
}
export interface GatewayAPISpecGatewayClassesGatewayService {
  metadata?: GatewayAPISpecGatewayCertgenJobMetadata;
  spec?: GatewayAPISpecGatewayClassesGatewayServiceSpec;
}
export interface GatewayAPISpecGatewayControllerDeploymentSpec {
  /** 0 … 2147483647 */
  minReadySeconds?: number;
  replicas?: number;
  template?: GatewayAPISpecGatewayControllerDeploymentSpecTemplate;
}
export interface GatewayAPISpecGatewayCertgenJobSpecTemplate {
  metadata?: GatewayAPISpecGatewayCertgenJobMetadata;
  spec?: GatewayAPISpecGatewayCertgenJobSpecTemplateSpec;
}
export interface GatewayAPISpecGatewayClassesGatewayDaemonSetSpec {
  template?: GatewayAPISpecGatewayClassesGatewayDaemonSetSpecTemplate;
}
export interface GatewayAPISpecGatewayClassesGatewayDeploymentSpec {
  replicas?: number;
  strategy?: GatewayAPISpecGatewayClassesGatewayDeploymentSpecStrategy;
  template?: GatewayAPISpecGatewayClassesGatewayDaemonSetSpecTemplate;
}
export interface GatewayAPISpecGatewayClassesGatewayServiceSpec {
  allocateLoadBalancerNodePorts?: boolean;
  loadBalancerClass?: string;
  loadBalancerIP?: string;
  loadBalancerSourceRanges?: readonly string[];
  patch?: GatewayAPISpecGatewayClassesGatewayServiceSpecPatch;
}
export interface GatewayAPISpecGatewayControllerDeploymentSpecTemplate {
  metadata?: GatewayAPISpecGatewayCertgenJobMetadata;
  spec?: GatewayAPISpecGatewayControllerDeploymentSpecTemplateSpec;
}
export interface GatewayAPISpecGatewayCertgenJobSpecTemplateSpec {
  affinity?: GatewayAPISpecGatewayCertgenJobSpecTemplateSpecAffinity;
  containers?: readonly GatewayAPISpecGatewayCertgenJobSpecTemplateSpecContainers[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly GatewayAPISpecGatewayCertgenJobSpecTemplateSpecTolerations[];
}
export interface GatewayAPISpecGatewayClassesGatewayDaemonSetSpecTemplate {
  metadata?: GatewayAPISpecGatewayCertgenJobMetadata;
  spec?: GatewayAPISpecGatewayClassesGatewayDaemonSetSpecTemplateSpec;
}
export interface GatewayAPISpecGatewayClassesGatewayDeploymentSpecStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
}
export interface GatewayAPISpecGatewayClassesGatewayServiceSpecPatch {
  type?: string;
  value: unknown;
}
export interface GatewayAPISpecGatewayControllerDeploymentSpecTemplateSpec {
  affinity?: GatewayAPISpecGatewayCertgenJobSpecTemplateSpecAffinity;
  containers?: readonly GatewayAPISpecGatewayControllerDeploymentSpecTemplateSpecContainers[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly GatewayAPISpecGatewayCertgenJobSpecTemplateSpecTolerations[];
  topologySpreadConstraints?: readonly GatewayAPISpecGatewayControllerDeploymentSpecTemplateSpecTopologySpreadConstraints[];
}
export interface GatewayAPISpecGatewayCertgenJobSpecTemplateSpecAffinity {
  nodeAffinity?: GatewayAPISpecGatewayCertgenJobSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface GatewayAPISpecGatewayCertgenJobSpecTemplateSpecContainers {
  livenessProbe?: GatewayAPISpecGatewayCertgenJobSpecTemplateSpecContainersLivenessProbe;
  name: "envoy-gateway-certgen";
  readinessProbe?: GatewayAPISpecGatewayCertgenJobSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface GatewayAPISpecGatewayCertgenJobSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface GatewayAPISpecGatewayClassesGatewayDaemonSetSpecTemplateSpec {
  affinity?: GatewayAPISpecGatewayCertgenJobSpecTemplateSpecAffinity;
  containers?: readonly GatewayAPISpecGatewayClassesGatewayDaemonSetSpecTemplateSpecContainers[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly GatewayAPISpecGatewayCertgenJobSpecTemplateSpecTolerations[];
  topologySpreadConstraints?: readonly GatewayAPISpecGatewayControllerDeploymentSpecTemplateSpecTopologySpreadConstraints[];
}
export interface GatewayAPISpecGatewayControllerDeploymentSpecTemplateSpecContainers {
  livenessProbe?: GatewayAPISpecGatewayCertgenJobSpecTemplateSpecContainersLivenessProbe;
  name: "envoy-gateway";
  readinessProbe?: GatewayAPISpecGatewayCertgenJobSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface GatewayAPISpecGatewayControllerDeploymentSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface GatewayAPISpecGatewayCertgenJobSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly GatewayAPISpecGatewayCertgenJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: GatewayAPISpecGatewayCertgenJobSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface GatewayAPISpecGatewayCertgenJobSpecTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
export interface GatewayAPISpecGatewayClassesGatewayDaemonSetSpecTemplateSpecContainers {
  livenessProbe?: GatewayAPISpecGatewayCertgenJobSpecTemplateSpecContainersLivenessProbe;
  name: "envoy";
  readinessProbe?: GatewayAPISpecGatewayCertgenJobSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface GatewayAPISpecGatewayCertgenJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: GatewayAPISpecGatewayCertgenJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface GatewayAPISpecGatewayCertgenJobSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly GatewayAPISpecGatewayCertgenJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface GatewayAPISpecGatewayCertgenJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly GatewayAPISpecGatewayCertgenJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface GatewayAPISpecGatewayCertgenJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class Goldmane extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GoldmaneProps): { [K in keyof GoldmaneProps]: GoldmaneProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'Goldmane' };
  constructor(scope: Construct, id: string, props?: GoldmaneProps);
}
/** rule: `self.metadata.name == 'default'` */
export interface GoldmaneProps {
  metadata?: ObjectMeta;
  spec?: GoldmaneSpec;
}
export interface GoldmaneSpec {
  goldmaneDeployment?: GoldmaneSpecGoldmaneDeployment;
  metricsPort?: number;
}
export interface GoldmaneSpecGoldmaneDeployment {
  metadata?: GoldmaneSpecGoldmaneDeploymentMetadata;
  spec?: GoldmaneSpecGoldmaneDeploymentSpec;
}
export interface GoldmaneSpecGoldmaneDeploymentMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface GoldmaneSpecGoldmaneDeploymentSpec {
  /** 0 … 2147483647 */
  minReadySeconds?: number;
  strategy?: GoldmaneSpecGoldmaneDeploymentSpecStrategy;
  template?: GoldmaneSpecGoldmaneDeploymentSpecTemplate;
}
export interface GoldmaneSpecGoldmaneDeploymentSpecStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
}
export interface GoldmaneSpecGoldmaneDeploymentSpecTemplate {
  metadata?: GoldmaneSpecGoldmaneDeploymentMetadata;
  spec?: GoldmaneSpecGoldmaneDeploymentSpecTemplateSpec;
}
export interface GoldmaneSpecGoldmaneDeploymentSpecTemplateSpec {
  affinity?: GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecAffinity;
  containers?: readonly GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecContainers[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  /** at least 0 */
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecTolerations[];
  topologySpreadConstraints?: readonly GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecTopologySpreadConstraints[];
}
export interface GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecAffinity {
  nodeAffinity?: GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecContainers {
  livenessProbe?: GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "goldmane";
  readinessProbe?: GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
export interface GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class ImageSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ImageSetProps): { [K in keyof ImageSetProps]: ImageSetProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'ImageSet' };
  constructor(scope: Construct, id: string, props?: ImageSetProps);
}
export interface ImageSetProps {
  metadata?: ObjectMeta;
  spec?: ImageSetSpec;
}
export interface ImageSetSpec {
  images?: readonly ImageSetSpecImages[];
}
export interface ImageSetSpecImages {
  digest: string;
  image: string;
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class Installation extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: InstallationProps): { [K in keyof InstallationProps]: InstallationProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'Installation' };
  constructor(scope: Construct, id: string, props?: InstallationProps);
}
/** rule: `self.metadata.name == 'default' || self.metadata.name == 'tigera-secure' || self.metadata.name == 'overlay'` */
export interface InstallationProps {
  metadata?: ObjectMeta;
  spec?: InstallationSpec;
}
export interface InstallationSpec {
  azure?: InstallationSpecAzure;
  calicoKubeControllersDeployment?: InstallationSpecCalicoKubeControllersDeployment;
  calicoNetwork?: InstallationSpecCalicoNetwork;
  calicoNodeDaemonSet?: InstallationSpecCalicoNodeDaemonSet;
  calicoNodeWindowsDaemonSet?: InstallationSpecCalicoNodeWindowsDaemonSet;
  calicoWindowsUpgradeDaemonSet?: InstallationSpecCalicoWindowsUpgradeDaemonSet;
  certificateManagement?: InstallationSpecCertificateManagement;
  cni?: InstallationSpecCni;
  componentResources?: readonly InstallationSpecComponentResources[];
  controlPlaneNodeSelector?: { [k: string]: string };
  controlPlaneReplicas?: number;
  controlPlaneTolerations?: readonly InstallationSpecControlPlaneTolerations[];
  csiNodeDriverDaemonSet?: InstallationSpecCsiNodeDriverDaemonSet;
  fipsMode?: "Enabled" | "Disabled";
  flexVolumePath?: string;
  imagePath?: string;
  imagePrefix?: string;
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  /** → Secret */
  imagePullSecrets?: readonly InstallationSpecImagePullSecrets[];
  kubeletVolumePluginPath?: string;
  kubernetesProvider?: "" | "EKS" | "GKE" | "AKS" | "OpenShift" | "DockerEnterprise" | "RKE2" | "TKG" | "Kind";
  logging?: InstallationSpecLogging;
  networkPolicy?: InstallationSpecNetworkPolicy;
  nodeMetricsPort?: number;
  nodeUpdateStrategy?: InstallationSpecNodeUpdateStrategy;
  nonPrivileged?: string;
  proxy?: InstallationSpecProxy;
  registry?: string;
  serviceCIDRs?: readonly string[];
  tlsCipherSuites?: readonly InstallationSpecTlsCipherSuites[];
  typhaAffinity?: InstallationSpecTyphaAffinity;
  typhaDeployment?: InstallationSpecTyphaDeployment;
  typhaMetricsPort?: number;
  typhaPodDisruptionBudget?: InstallationSpecTyphaPodDisruptionBudget;
  variant?: "Calico" | "CalicoEnterprise" | "TigeraSecureEnterprise";
  windowsNodes?: InstallationSpecWindowsNodes;
}
export interface InstallationSpecAzure {
  /** @default "Default" */
  policyMode?: "Default" | "Manual";
}
export interface InstallationSpecCalicoKubeControllersDeployment {
  metadata?: InstallationSpecCalicoKubeControllersDeploymentMetadata;
  spec?: InstallationSpecCalicoKubeControllersDeploymentSpec;
}
export interface InstallationSpecCalicoNetwork {
  bgp?: "Enabled" | "Disabled";
  bpfNetworkBootstrap?: "Disabled" | "Enabled";
  clusterRoutingMode?: "BIRD" | "Felix";
  containerIPForwarding?: "Enabled" | "Disabled";
  hostPorts?: "Enabled" | "Disabled";
  /** at most 25 items */
  ipPools?: readonly InstallationSpecCalicoNetworkIpPools[];
  kubeProxyManagement?: "Disabled" | "Enabled";
  linuxDataplane?: "Iptables" | "BPF" | "VPP" | "Nftables";
  linuxPodInterfaceType?: "Veth" | "Netkit";
  linuxPolicySetupTimeoutSeconds?: number;
  mtu?: number;
  multiInterfaceMode?: "None" | "Multus";
  nodeAddressAutodetectionV4?: InstallationSpecCalicoNetworkNodeAddressAutodetectionV4;
  nodeAddressAutodetectionV6?: InstallationSpecCalicoNetworkNodeAddressAutodetectionV4;
  sysctl?: readonly InstallationSpecCalicoNetworkSysctl[];
  windowsDataplane?: "HNS" | "Disabled";
}
export interface InstallationSpecCalicoNodeDaemonSet {
  metadata?: InstallationSpecCalicoKubeControllersDeploymentMetadata;
  spec?: InstallationSpecCalicoNodeDaemonSetSpec;
}
export interface InstallationSpecCalicoNodeWindowsDaemonSet {
  metadata?: InstallationSpecCalicoKubeControllersDeploymentMetadata;
  spec?: InstallationSpecCalicoNodeWindowsDaemonSetSpec;
}
export interface InstallationSpecCalicoWindowsUpgradeDaemonSet {
  metadata?: InstallationSpecCalicoKubeControllersDeploymentMetadata;
  spec?: InstallationSpecCalicoWindowsUpgradeDaemonSetSpec;
}
export interface InstallationSpecCertificateManagement {
  /** format byte */
  caCert: string;
  keyAlgorithm?: "" | "RSAWithSize2048" | "RSAWithSize4096" | "RSAWithSize8192" | "ECDSAWithCurve256" | "ECDSAWithCurve384" | "ECDSAWithCurve521";
  signatureAlgorithm?: "" | "SHA256WithRSA" | "SHA384WithRSA" | "SHA512WithRSA" | "ECDSAWithSHA256" | "ECDSAWithSHA384" | "ECDSAWithSHA512";
  signerName: string;
}
export interface InstallationSpecCni {
  binDir?: string;
  confDir?: string;
  installMode?: "All" | "CalicoOnly";
  ipam?: InstallationSpecCniIpam;
  type: "Calico" | "GKE" | "AmazonVPC" | "AzureVNET";
}
export interface InstallationSpecComponentResources {
  componentName: "Node" | "Typha" | "KubeControllers" | "NodeWindows" | "FelixWindows" | "ConfdWindows";
  resourceRequirements: ResourceRequirements;
}
export interface InstallationSpecControlPlaneTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface InstallationSpecCsiNodeDriverDaemonSet {
  metadata?: InstallationSpecCalicoKubeControllersDeploymentMetadata;
  spec?: InstallationSpecCsiNodeDriverDaemonSetSpec;
}
export interface InstallationSpecImagePullSecrets {
  name?: string;
}
export interface InstallationSpecLogging {
  cni?: InstallationSpecLoggingCni;
}
export interface InstallationSpecNetworkPolicy {
  /** @default "Enabled" */
  managePolicies?: "Enabled" | "Disabled";
}
export interface InstallationSpecNodeUpdateStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
  type?: string;
}
export interface InstallationSpecProxy {
  httpProxy?: string;
  httpsProxy?: string;
  noProxy?: string;
}
export interface InstallationSpecTlsCipherSuites {
  name?: "TLS_AES_256_GCM_SHA384" | "TLS_CHACHA20_POLY1305_SHA256" | "TLS_AES_128_GCM_SHA256" | "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384" | "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384" | "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256" | "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256" | "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256" | "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256" | "TLS_RSA_WITH_AES_256_GCM_SHA384" | "TLS_RSA_WITH_AES_128_GCM_SHA256" | "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA" | "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA" | "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA";
}
export interface InstallationSpecTyphaAffinity {
  nodeAffinity?: InstallationSpecTyphaAffinityNodeAffinity;
}
export interface InstallationSpecTyphaDeployment {
  metadata?: InstallationSpecCalicoKubeControllersDeploymentMetadata;
  spec?: InstallationSpecTyphaDeploymentSpec;
}
export interface InstallationSpecTyphaPodDisruptionBudget {
  metadata?: InstallationSpecCalicoKubeControllersDeploymentMetadata;
  spec?: InstallationSpecTyphaPodDisruptionBudgetSpec;
}
export interface InstallationSpecWindowsNodes {
  cniBinDir?: string;
  cniConfigDir?: string;
  cniLogDir?: string;
  vxlanAdapter?: string;
  /** pattern `^[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}$` */
  vxlanMACPrefix?: string;
}
export interface InstallationSpecCalicoKubeControllersDeploymentMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface InstallationSpecCalicoKubeControllersDeploymentSpec {
  /** 0 … 2147483647 */
  minReadySeconds?: number;
  template?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplate;
}
export interface InstallationSpecCalicoNetworkIpPools {
  allowedUses?: readonly string[];
  assignmentMode?: string;
  blockSize?: number;
  cidr: string;
  disableBGPExport?: boolean;
  disableNewAllocations?: boolean;
  encapsulation?: "IPIPCrossSubnet" | "IPIP" | "VXLAN" | "VXLANCrossSubnet" | "None";
  name?: string;
  natOutgoing?: "Enabled" | "Disabled";
  /** → labels of a Node */
  nodeSelector?: string;
}
export interface InstallationSpecCalicoNetworkNodeAddressAutodetectionV4 {
  canReach?: string;
  cidrs?: readonly string[];
  firstFound?: boolean;
  interface?: string;
  kubernetes?: "NodeInternalIP";
  skipInterface?: string;
}
export interface InstallationSpecCalicoNetworkSysctl {
  key: "net.ipv4.tcp_keepalive_intvl" | "net.ipv4.tcp_keepalive_probes" | "net.ipv4.tcp_keepalive_time";
  value: string;
}
export interface InstallationSpecCalicoNodeDaemonSetSpec {
  /** 0 … 2147483647 */
  minReadySeconds?: number;
  template?: InstallationSpecCalicoNodeDaemonSetSpecTemplate;
}
export interface InstallationSpecCalicoNodeWindowsDaemonSetSpec {
  /** 0 … 2147483647 */
  minReadySeconds?: number;
  template?: InstallationSpecCalicoNodeWindowsDaemonSetSpecTemplate;
}
export interface InstallationSpecCalicoWindowsUpgradeDaemonSetSpec {
  /** 0 … 2147483647 */
  minReadySeconds?: number;
  template?: InstallationSpecCalicoWindowsUpgradeDaemonSetSpecTemplate;
}
export interface InstallationSpecCniIpam {
  type: "Calico" | "HostLocal" | "AmazonVPC" | "AzureVNET";
}
export interface InstallationSpecCsiNodeDriverDaemonSetSpec {
  /** 0 … 2147483647 */
  minReadySeconds?: number;
  template?: InstallationSpecCsiNodeDriverDaemonSetSpecTemplate;
}
export interface InstallationSpecLoggingCni {
  logFileMaxAgeDays?: number;
  logFileMaxCount?: number;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  logFileMaxSize?: number | string;
  logSeverity?: "Error" | "Warning" | "Info" | "Debug";
}
export interface InstallationSpecTyphaAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly InstallationSpecTyphaAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: InstallationSpecTyphaAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface InstallationSpecTyphaDeploymentSpec {
  /** 0 … 2147483647 */
  minReadySeconds?: number;
  strategy?: InstallationSpecTyphaDeploymentSpecStrategy;
  template?: InstallationSpecTyphaDeploymentSpecTemplate;
}
/** rule: `!(has(self.minAvailable) && has(self.maxUnavailable))` */
export interface InstallationSpecTyphaPodDisruptionBudgetSpec {
  maxUnavailable?: number | string;
  minAvailable?: number | string;
  unhealthyPodEvictionPolicy?: "IfHealthyBudget" | "AlwaysAllow";
}
export interface InstallationSpecCalicoKubeControllersDeploymentSpecTemplate {
  metadata?: InstallationSpecCalicoKubeControllersDeploymentMetadata;
  spec?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpec;
}
export interface InstallationSpecCalicoNodeDaemonSetSpecTemplate {
  metadata?: InstallationSpecCalicoKubeControllersDeploymentMetadata;
  spec?: InstallationSpecCalicoNodeDaemonSetSpecTemplateSpec;
}
export interface InstallationSpecCalicoNodeWindowsDaemonSetSpecTemplate {
  metadata?: InstallationSpecCalicoKubeControllersDeploymentMetadata;
  spec?: InstallationSpecCalicoNodeWindowsDaemonSetSpecTemplateSpec;
}
export interface InstallationSpecCalicoWindowsUpgradeDaemonSetSpecTemplate {
  metadata?: InstallationSpecCalicoKubeControllersDeploymentMetadata;
  spec?: InstallationSpecCalicoWindowsUpgradeDaemonSetSpecTemplateSpec;
}
export interface InstallationSpecCsiNodeDriverDaemonSetSpecTemplate {
  metadata?: InstallationSpecCalicoKubeControllersDeploymentMetadata;
  spec?: InstallationSpecCsiNodeDriverDaemonSetSpecTemplateSpec;
}
export interface InstallationSpecTyphaAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: InstallationSpecTyphaAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface InstallationSpecTyphaAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly InstallationSpecTyphaAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface InstallationSpecTyphaDeploymentSpecStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
}
export interface InstallationSpecTyphaDeploymentSpecTemplate {
  metadata?: InstallationSpecCalicoKubeControllersDeploymentMetadata;
  spec?: InstallationSpecTyphaDeploymentSpecTemplateSpec;
}
export interface InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpec {
  affinity?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecAffinity;
  containers?: readonly InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainers[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly InstallationSpecControlPlaneTolerations[];
}
export interface InstallationSpecCalicoNodeDaemonSetSpecTemplateSpec {
  affinity?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecAffinity;
  containers?: readonly InstallationSpecCalicoNodeDaemonSetSpecTemplateSpecContainers[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: "" | "Default" | "ClusterFirst" | "ClusterFirstWithHostNet" | "None";
  initContainers?: readonly InstallationSpecCalicoNodeDaemonSetSpecTemplateSpecInitContainers[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly InstallationSpecControlPlaneTolerations[];
}
export interface InstallationSpecCalicoNodeWindowsDaemonSetSpecTemplateSpec {
  affinity?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecAffinity;
  containers?: readonly InstallationSpecCalicoNodeWindowsDaemonSetSpecTemplateSpecContainers[];
  initContainers?: readonly InstallationSpecCalicoNodeWindowsDaemonSetSpecTemplateSpecInitContainers[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly InstallationSpecControlPlaneTolerations[];
}
export interface InstallationSpecCalicoWindowsUpgradeDaemonSetSpecTemplateSpec {
  affinity?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecAffinity;
  containers?: readonly InstallationSpecCalicoWindowsUpgradeDaemonSetSpecTemplateSpecContainers[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly InstallationSpecControlPlaneTolerations[];
}
export interface InstallationSpecCsiNodeDriverDaemonSetSpecTemplateSpec {
  affinity?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecAffinity;
  containers?: readonly InstallationSpecCsiNodeDriverDaemonSetSpecTemplateSpecContainers[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly InstallationSpecControlPlaneTolerations[];
}
export interface InstallationSpecTyphaAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly InstallationSpecTyphaAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface InstallationSpecTyphaDeploymentSpecTemplateSpec {
  affinity?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecAffinity;
  containers?: readonly InstallationSpecTyphaDeploymentSpecTemplateSpecContainers[];
  initContainers?: readonly InstallationSpecTyphaDeploymentSpecTemplateSpecInitContainers[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly InstallationSpecControlPlaneTolerations[];
  topologySpreadConstraints?: readonly InstallationSpecTyphaDeploymentSpecTemplateSpecTopologySpreadConstraints[];
}
export interface InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecAffinity {
  nodeAffinity?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainers {
  livenessProbe?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "calico-kube-controllers" | "es-calico-kube-controllers";
  readinessProbe?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface InstallationSpecCalicoNodeDaemonSetSpecTemplateSpecContainers {
  livenessProbe?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "calico-node";
  readinessProbe?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface InstallationSpecCalicoNodeDaemonSetSpecTemplateSpecInitContainers {
  name: "install-cni" | "cni-plugins" | "hostpath-init" | "flexvol-driver" | "ebpf-bootstrap" | "node-certs-key-cert-provisioner" | "calico-node-prometheus-server-tls-key-cert-provisioner" | "mount-bpffs";
  resources?: ResourceRequirements;
}
export interface InstallationSpecCalicoNodeWindowsDaemonSetSpecTemplateSpecContainers {
  livenessProbe?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "calico-node-windows" | "node" | "felix" | "confd";
  readinessProbe?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface InstallationSpecCalicoNodeWindowsDaemonSetSpecTemplateSpecInitContainers {
  name: "install-cni" | "hostpath-init" | "flexvol-driver" | "node-certs-key-cert-provisioner" | "calico-node-windows-prometheus-server-tls-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface InstallationSpecCalicoWindowsUpgradeDaemonSetSpecTemplateSpecContainers {
  livenessProbe?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "calico-windows-upgrade";
  readinessProbe?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface InstallationSpecCsiNodeDriverDaemonSetSpecTemplateSpecContainers {
  livenessProbe?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "calico-csi" | "csi-node-driver-registrar" | "csi-node-driver";
  readinessProbe?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface InstallationSpecTyphaAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface InstallationSpecTyphaDeploymentSpecTemplateSpecContainers {
  livenessProbe?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "calico-typha";
  readinessProbe?: InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface InstallationSpecTyphaDeploymentSpecTemplateSpecInitContainers {
  name: "typha-certs-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface InstallationSpecTyphaDeploymentSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly InstallationSpecTyphaAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: InstallationSpecTyphaAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface InstallationSpecCalicoKubeControllersDeploymentSpecTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class IntrusionDetection extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IntrusionDetectionProps): { [K in keyof IntrusionDetectionProps]: IntrusionDetectionProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'IntrusionDetection' };
  constructor(scope: Construct, id: string, props?: IntrusionDetectionProps);
}
/** rule: `self.metadata.name == 'tigera-secure'` */
export interface IntrusionDetectionProps {
  metadata?: ObjectMeta;
  spec?: IntrusionDetectionSpec;
}
export interface IntrusionDetectionSpec {
  anomalyDetection?: IntrusionDetectionSpecAnomalyDetection;
  componentResources?: readonly IntrusionDetectionSpecComponentResources[];
  deepPacketInspectionDaemonset?: IntrusionDetectionSpecDeepPacketInspectionDaemonset;
  intrusionDetectionControllerDeployment?: IntrusionDetectionSpecIntrusionDetectionControllerDeployment;
}
export interface IntrusionDetectionSpecAnomalyDetection {
  /** → StorageClass */
  storageClassName?: string;
}
export interface IntrusionDetectionSpecComponentResources {
  componentName: "DeepPacketInspection";
  resourceRequirements: ResourceRequirements;
}
export interface IntrusionDetectionSpecDeepPacketInspectionDaemonset {
  spec?: IntrusionDetectionSpecDeepPacketInspectionDaemonsetSpec;
}
export interface IntrusionDetectionSpecIntrusionDetectionControllerDeployment {
  spec?: IntrusionDetectionSpecIntrusionDetectionControllerDeploymentSpec;
}
export interface IntrusionDetectionSpecDeepPacketInspectionDaemonsetSpec {
  template?: IntrusionDetectionSpecDeepPacketInspectionDaemonsetSpecTemplate;
}
export interface IntrusionDetectionSpecIntrusionDetectionControllerDeploymentSpec {
  template?: IntrusionDetectionSpecIntrusionDetectionControllerDeploymentSpecTemplate;
}
export interface IntrusionDetectionSpecDeepPacketInspectionDaemonsetSpecTemplate {
  spec?: IntrusionDetectionSpecDeepPacketInspectionDaemonsetSpecTemplateSpec;
}
export interface IntrusionDetectionSpecIntrusionDetectionControllerDeploymentSpecTemplate {
  spec?: IntrusionDetectionSpecIntrusionDetectionControllerDeploymentSpecTemplateSpec;
}
export interface IntrusionDetectionSpecDeepPacketInspectionDaemonsetSpecTemplateSpec {
  /** at most 1 item */
  initContainers?: readonly IntrusionDetectionSpecDeepPacketInspectionDaemonsetSpecTemplateSpecInitContainers[];
}
export interface IntrusionDetectionSpecIntrusionDetectionControllerDeploymentSpecTemplateSpec {
  containers?: readonly IntrusionDetectionSpecIntrusionDetectionControllerDeploymentSpecTemplateSpecContainers[];
  initContainers?: readonly IntrusionDetectionSpecIntrusionDetectionControllerDeploymentSpecTemplateSpecInitContainers[];
}
export interface IntrusionDetectionSpecDeepPacketInspectionDaemonsetSpecTemplateSpecInitContainers {
  image: string;
  name: "snort-rules";
  resources?: ResourceRequirements;
}
export interface IntrusionDetectionSpecIntrusionDetectionControllerDeploymentSpecTemplateSpecContainers {
  livenessProbe?: IntrusionDetectionSpecIntrusionDetectionControllerDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "controller" | "webhooks-processor";
  readinessProbe?: IntrusionDetectionSpecIntrusionDetectionControllerDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface IntrusionDetectionSpecIntrusionDetectionControllerDeploymentSpecTemplateSpecInitContainers {
  name: "intrusion-detection-tls-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface IntrusionDetectionSpecIntrusionDetectionControllerDeploymentSpecTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class Istio extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IstioProps): { [K in keyof IstioProps]: IstioProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'Istio' };
  constructor(scope: Construct, id: string, props?: IstioProps);
}
/** rule: `self.metadata.name == 'default'` */
export interface IstioProps {
  metadata?: ObjectMeta;
  spec?: IstioSpec;
}
export interface IstioSpec {
  /** pattern `^.*` */
  dscpMark?: number | string;
  istioCNI?: IstioSpecIstioCNI;
  istiod?: IstioSpecIstioCNI;
  waypointLogging?: "Enabled" | "Disabled";
  ztunnel?: IstioSpecIstioCNI;
}
export interface IstioSpecIstioCNI {
  spec?: IstioSpecIstioCNISpec;
}
export interface IstioSpecIstioCNISpec {
  template?: IstioSpecIstioCNISpecTemplate;
}
export interface IstioSpecIstioCNISpecTemplate {
  spec?: IstioSpecIstioCNISpecTemplateSpec;
}
export interface IstioSpecIstioCNISpecTemplateSpec {
  affinity?: IstioSpecIstioCNISpecTemplateSpecAffinity;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  resources?: ResourceRequirements;
  tolerations?: readonly IstioSpecIstioCNISpecTemplateSpecTolerations[];
}
export interface IstioSpecIstioCNISpecTemplateSpecAffinity {
  nodeAffinity?: IstioSpecIstioCNISpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface IstioSpecIstioCNISpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface IstioSpecIstioCNISpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly IstioSpecIstioCNISpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: IstioSpecIstioCNISpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface IstioSpecIstioCNISpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: IstioSpecIstioCNISpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface IstioSpecIstioCNISpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly IstioSpecIstioCNISpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface IstioSpecIstioCNISpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly IstioSpecIstioCNISpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface IstioSpecIstioCNISpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class LogCollector extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LogCollectorProps): { [K in keyof LogCollectorProps]: LogCollectorProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'LogCollector' };
  constructor(scope: Construct, id: string, props?: LogCollectorProps);
}
/** rule: `self.metadata.name == 'tigera-secure'` */
export interface LogCollectorProps {
  metadata?: ObjectMeta;
  spec?: LogCollectorSpec;
}
export interface LogCollectorSpec {
  additionalSources?: LogCollectorSpecAdditionalSources;
  additionalStores?: LogCollectorSpecAdditionalStores;
  collectProcessPath?: "Enabled" | "Disabled";
  eksLogForwarderDeployment?: LogCollectorSpecEksLogForwarderDeployment;
  fluentdDaemonSet?: LogCollectorSpecFluentdDaemonSet;
  multiTenantManagementClusterNamespace?: string;
}
export interface LogCollectorSpecAdditionalSources {
  eksCloudwatchLog?: LogCollectorSpecAdditionalSourcesEksCloudwatchLog;
}
export interface LogCollectorSpecAdditionalStores {
  s3?: LogCollectorSpecAdditionalStoresS3;
  splunk?: LogCollectorSpecAdditionalStoresSplunk;
  syslog?: LogCollectorSpecAdditionalStoresSyslog;
}
export interface LogCollectorSpecEksLogForwarderDeployment {
  spec?: LogCollectorSpecEksLogForwarderDeploymentSpec;
}
export interface LogCollectorSpecFluentdDaemonSet {
  spec?: LogCollectorSpecFluentdDaemonSetSpec;
}
export interface LogCollectorSpecAdditionalSourcesEksCloudwatchLog {
  fetchInterval?: number;
  groupName: string;
  region: string;
  streamPrefix?: string;
}
export interface LogCollectorSpecAdditionalStoresS3 {
  bucketName: string;
  bucketPath: string;
  hostScope?: "All" | "NonClusterOnly";
  region: string;
}
export interface LogCollectorSpecAdditionalStoresSplunk {
  endpoint: string;
  hostScope?: "All" | "NonClusterOnly";
}
export interface LogCollectorSpecAdditionalStoresSyslog {
  encryption?: "None" | "TLS";
  endpoint: string;
  hostScope?: "All" | "NonClusterOnly";
  logTypes: readonly ("Audit" | "DNS" | "Flows" | "IDSEvents")[];
  packetSize?: number;
}
export interface LogCollectorSpecEksLogForwarderDeploymentSpec {
  template?: LogCollectorSpecEksLogForwarderDeploymentSpecTemplate;
}
export interface LogCollectorSpecFluentdDaemonSetSpec {
  template?: LogCollectorSpecFluentdDaemonSetSpecTemplate;
}
export interface LogCollectorSpecEksLogForwarderDeploymentSpecTemplate {
  spec?: LogCollectorSpecEksLogForwarderDeploymentSpecTemplateSpec;
}
export interface LogCollectorSpecFluentdDaemonSetSpecTemplate {
  spec?: LogCollectorSpecFluentdDaemonSetSpecTemplateSpec;
}
export interface LogCollectorSpecEksLogForwarderDeploymentSpecTemplateSpec {
  containers?: readonly LogCollectorSpecEksLogForwarderDeploymentSpecTemplateSpecContainers[];
  initContainers?: readonly LogCollectorSpecEksLogForwarderDeploymentSpecTemplateSpecInitContainers[];
}
export interface LogCollectorSpecFluentdDaemonSetSpecTemplateSpec {
  containers?: readonly LogCollectorSpecFluentdDaemonSetSpecTemplateSpecContainers[];
  initContainers?: readonly LogCollectorSpecFluentdDaemonSetSpecTemplateSpecInitContainers[];
}
export interface LogCollectorSpecEksLogForwarderDeploymentSpecTemplateSpecContainers {
  livenessProbe?: LogCollectorSpecEksLogForwarderDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "eks-log-forwarder";
  readinessProbe?: LogCollectorSpecEksLogForwarderDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface LogCollectorSpecEksLogForwarderDeploymentSpecTemplateSpecInitContainers {
  name: "eks-log-forwarder-startup";
  resources?: ResourceRequirements;
}
export interface LogCollectorSpecFluentdDaemonSetSpecTemplateSpecContainers {
  livenessProbe?: LogCollectorSpecEksLogForwarderDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "fluentd";
  readinessProbe?: LogCollectorSpecEksLogForwarderDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface LogCollectorSpecFluentdDaemonSetSpecTemplateSpecInitContainers {
  name: "tigera-fluentd-prometheus-tls-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface LogCollectorSpecEksLogForwarderDeploymentSpecTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class LogStorage extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: LogStorageProps): { [K in keyof LogStorageProps]: LogStorageProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'LogStorage' };
  constructor(scope: Construct, id: string, props?: LogStorageProps);
}
/** rule: `self.metadata.name == 'tigera-secure'` */
export interface LogStorageProps {
  metadata?: ObjectMeta;
  spec?: LogStorageSpec;
}
export interface LogStorageSpec {
  componentResources?: readonly LogStorageSpecComponentResources[];
  dataNodeSelector?: { [k: string]: string };
  eckOperatorStatefulSet?: LogStorageSpecEckOperatorStatefulSet;
  elasticsearchMetricsDeployment?: LogStorageSpecElasticsearchMetricsDeployment;
  esGatewayDeployment?: LogStorageSpecEsGatewayDeployment;
  indices?: LogStorageSpecIndices;
  kibana?: LogStorageSpecKibana;
  linseedDeployment?: LogStorageSpecLinseedDeployment;
  nodes?: LogStorageSpecNodes;
  retention?: LogStorageSpecRetention;
  /** → StorageClass */
  storageClassName?: string;
}
export interface LogStorageSpecComponentResources {
  componentName: "ECKOperator";
  resourceRequirements: ResourceRequirements;
}
export interface LogStorageSpecEckOperatorStatefulSet {
  spec?: LogStorageSpecEckOperatorStatefulSetSpec;
}
export interface LogStorageSpecElasticsearchMetricsDeployment {
  spec?: LogStorageSpecElasticsearchMetricsDeploymentSpec;
}
export interface LogStorageSpecEsGatewayDeployment {
  spec?: LogStorageSpecEsGatewayDeploymentSpec;
}
export interface LogStorageSpecIndices {
  replicas?: number;
}
export interface LogStorageSpecKibana {
  spec?: LogStorageSpecKibanaSpec;
}
export interface LogStorageSpecLinseedDeployment {
  spec?: LogStorageSpecLinseedDeploymentSpec;
}
export interface LogStorageSpecNodes {
  count?: number;
  nodeSets?: readonly LogStorageSpecNodesNodeSets[];
  resourceRequirements?: ResourceRequirements;
}
export interface LogStorageSpecRetention {
  auditReports?: number;
  bgpLogs?: number;
  complianceReports?: number;
  dnsLogs?: number;
  flows?: number;
  snapshots?: number;
}
export interface LogStorageSpecEckOperatorStatefulSetSpec {
  template?: LogStorageSpecEckOperatorStatefulSetSpecTemplate;
}
export interface LogStorageSpecElasticsearchMetricsDeploymentSpec {
  template?: LogStorageSpecElasticsearchMetricsDeploymentSpecTemplate;
}
export interface LogStorageSpecEsGatewayDeploymentSpec {
  template?: LogStorageSpecEsGatewayDeploymentSpecTemplate;
}
export interface LogStorageSpecKibanaSpec {
  replicas?: number;
  template?: LogStorageSpecKibanaSpecTemplate;
}
export interface LogStorageSpecLinseedDeploymentSpec {
  template?: LogStorageSpecLinseedDeploymentSpecTemplate;
}
export interface LogStorageSpecNodesNodeSets {
  selectionAttributes?: readonly LogStorageSpecNodesNodeSetsSelectionAttributes[];
}
export interface LogStorageSpecEckOperatorStatefulSetSpecTemplate {
  spec?: LogStorageSpecEckOperatorStatefulSetSpecTemplateSpec;
}
export interface LogStorageSpecElasticsearchMetricsDeploymentSpecTemplate {
  spec?: LogStorageSpecElasticsearchMetricsDeploymentSpecTemplateSpec;
}
export interface LogStorageSpecEsGatewayDeploymentSpecTemplate {
  spec?: LogStorageSpecEsGatewayDeploymentSpecTemplateSpec;
}
export interface LogStorageSpecKibanaSpecTemplate {
  spec?: LogStorageSpecKibanaSpecTemplateSpec;
}
export interface LogStorageSpecLinseedDeploymentSpecTemplate {
  spec?: LogStorageSpecLinseedDeploymentSpecTemplateSpec;
}
export interface LogStorageSpecNodesNodeSetsSelectionAttributes {
  name: string;
  nodeLabel: string;
  value: string;
}
export interface LogStorageSpecEckOperatorStatefulSetSpecTemplateSpec {
  containers?: readonly LogStorageSpecEckOperatorStatefulSetSpecTemplateSpecContainers[];
  initContainers?: readonly LogStorageSpecEckOperatorStatefulSetSpecTemplateSpecInitContainers[];
}
export interface LogStorageSpecElasticsearchMetricsDeploymentSpecTemplateSpec {
  containers?: readonly LogStorageSpecElasticsearchMetricsDeploymentSpecTemplateSpecContainers[];
  initContainers?: readonly LogStorageSpecElasticsearchMetricsDeploymentSpecTemplateSpecInitContainers[];
}
export interface LogStorageSpecEsGatewayDeploymentSpecTemplateSpec {
  containers?: readonly LogStorageSpecEsGatewayDeploymentSpecTemplateSpecContainers[];
  initContainers?: readonly LogStorageSpecEsGatewayDeploymentSpecTemplateSpecInitContainers[];
}
export interface LogStorageSpecKibanaSpecTemplateSpec {
  containers?: readonly LogStorageSpecKibanaSpecTemplateSpecContainers[];
  initContainers?: readonly LogStorageSpecKibanaSpecTemplateSpecInitContainers[];
}
export interface LogStorageSpecLinseedDeploymentSpecTemplateSpec {
  containers?: readonly LogStorageSpecLinseedDeploymentSpecTemplateSpecContainers[];
  initContainers?: readonly LogStorageSpecLinseedDeploymentSpecTemplateSpecInitContainers[];
}
export interface LogStorageSpecEckOperatorStatefulSetSpecTemplateSpecContainers {
  livenessProbe?: LogStorageSpecEckOperatorStatefulSetSpecTemplateSpecContainersLivenessProbe;
  name: "manager";
  readinessProbe?: LogStorageSpecEckOperatorStatefulSetSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface LogStorageSpecEckOperatorStatefulSetSpecTemplateSpecInitContainers {
  name: string;
  resources?: ResourceRequirements;
}
export interface LogStorageSpecElasticsearchMetricsDeploymentSpecTemplateSpecContainers {
  livenessProbe?: LogStorageSpecEckOperatorStatefulSetSpecTemplateSpecContainersLivenessProbe;
  name: "tigera-elasticsearch-metrics";
  readinessProbe?: LogStorageSpecEckOperatorStatefulSetSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface LogStorageSpecElasticsearchMetricsDeploymentSpecTemplateSpecInitContainers {
  name: "tigera-ee-elasticsearch-metrics-tls-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface LogStorageSpecEsGatewayDeploymentSpecTemplateSpecContainers {
  livenessProbe?: LogStorageSpecEckOperatorStatefulSetSpecTemplateSpecContainersLivenessProbe;
  name: "tigera-secure-es-gateway";
  readinessProbe?: LogStorageSpecEckOperatorStatefulSetSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface LogStorageSpecEsGatewayDeploymentSpecTemplateSpecInitContainers {
  name: "tigera-secure-elasticsearch-cert-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface LogStorageSpecKibanaSpecTemplateSpecContainers {
  livenessProbe?: LogStorageSpecEckOperatorStatefulSetSpecTemplateSpecContainersLivenessProbe;
  name: "kibana";
  readinessProbe?: LogStorageSpecEckOperatorStatefulSetSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface LogStorageSpecKibanaSpecTemplateSpecInitContainers {
  name: "key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface LogStorageSpecLinseedDeploymentSpecTemplateSpecContainers {
  livenessProbe?: LogStorageSpecEckOperatorStatefulSetSpecTemplateSpecContainersLivenessProbe;
  name: "tigera-linseed";
  readinessProbe?: LogStorageSpecEckOperatorStatefulSetSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface LogStorageSpecLinseedDeploymentSpecTemplateSpecInitContainers {
  name: "tigera-secure-linseed-token-tls-key-cert-provisioner" | "tigera-secure-linseed-cert-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface LogStorageSpecEckOperatorStatefulSetSpecTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class ManagementCluster extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ManagementClusterProps): { [K in keyof ManagementClusterProps]: ManagementClusterProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'ManagementCluster' };
  constructor(scope: Construct, id: string, props?: ManagementClusterProps);
}
/** rule: `self.metadata.name == 'tigera-secure'` */
export interface ManagementClusterProps {
  metadata?: ObjectMeta;
  spec?: ManagementClusterSpec;
}
export interface ManagementClusterSpec {
  address?: string;
  tls?: ManagementClusterSpecTls;
}
export interface ManagementClusterSpecTls {
  /** → Secret */
  secretName?: "calico-management-cluster-connection" | "manager-tls" | "tigera-management-cluster-connection";
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class ManagementClusterConnection extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ManagementClusterConnectionProps): { [K in keyof ManagementClusterConnectionProps]: ManagementClusterConnectionProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'ManagementClusterConnection' };
  constructor(scope: Construct, id: string, props?: ManagementClusterConnectionProps);
}
/** rule: `self.metadata.name == 'default' || self.metadata.name == 'tigera-secure'` */
export interface ManagementClusterConnectionProps {
  metadata?: ObjectMeta;
  spec?: ManagementClusterConnectionSpec;
}
export interface ManagementClusterConnectionSpec {
  guardianDeployment?: ManagementClusterConnectionSpecGuardianDeployment;
  impersonation?: ManagementClusterConnectionSpecImpersonation;
  managementClusterAddr?: string;
  tls?: ManagementClusterConnectionSpecTls;
}
export interface ManagementClusterConnectionSpecGuardianDeployment {
  spec?: ManagementClusterConnectionSpecGuardianDeploymentSpec;
}
export interface ManagementClusterConnectionSpecImpersonation {
  groups?: readonly string[];
  serviceAccounts?: readonly string[];
  users?: readonly string[];
}
export interface ManagementClusterConnectionSpecTls {
  ca?: "Tigera" | "Public";
}
export interface ManagementClusterConnectionSpecGuardianDeploymentSpec {
  template?: ManagementClusterConnectionSpecGuardianDeploymentSpecTemplate;
}
export interface ManagementClusterConnectionSpecGuardianDeploymentSpecTemplate {
  spec?: ManagementClusterConnectionSpecGuardianDeploymentSpecTemplateSpec;
}
export interface ManagementClusterConnectionSpecGuardianDeploymentSpecTemplateSpec {
  containers?: readonly ManagementClusterConnectionSpecGuardianDeploymentSpecTemplateSpecContainers[];
  initContainers?: readonly ManagementClusterConnectionSpecGuardianDeploymentSpecTemplateSpecInitContainers[];
}
export interface ManagementClusterConnectionSpecGuardianDeploymentSpecTemplateSpecContainers {
  livenessProbe?: ManagementClusterConnectionSpecGuardianDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "tigera-guardian";
  readinessProbe?: ManagementClusterConnectionSpecGuardianDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface ManagementClusterConnectionSpecGuardianDeploymentSpecTemplateSpecInitContainers {
  name: string;
  resources?: ResourceRequirements;
}
export interface ManagementClusterConnectionSpecGuardianDeploymentSpecTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class Manager extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ManagerProps): { [K in keyof ManagerProps]: ManagerProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'Manager' };
  constructor(scope: Construct, id: string, props?: ManagerProps);
}
/** rule: `self.metadata.name == 'tigera-secure'` */
export interface ManagerProps {
  metadata?: ObjectMeta;
  spec?: ManagerSpec;
}
export interface ManagerSpec {
  managerDeployment?: ManagerSpecManagerDeployment;
}
export interface ManagerSpecManagerDeployment {
  spec?: ManagerSpecManagerDeploymentSpec;
}
export interface ManagerSpecManagerDeploymentSpec {
  template?: ManagerSpecManagerDeploymentSpecTemplate;
}
export interface ManagerSpecManagerDeploymentSpecTemplate {
  spec?: ManagerSpecManagerDeploymentSpecTemplateSpec;
}
export interface ManagerSpecManagerDeploymentSpecTemplateSpec {
  containers?: readonly ManagerSpecManagerDeploymentSpecTemplateSpecContainers[];
  initContainers?: readonly ManagerSpecManagerDeploymentSpecTemplateSpecInitContainers[];
}
export interface ManagerSpecManagerDeploymentSpecTemplateSpecContainers {
  livenessProbe?: ManagerSpecManagerDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "calico-voltron" | "calico-manager" | "calico-ui-apis" | "calico-dashboard-api" | "tigera-voltron" | "tigera-manager" | "tigera-ui-apis";
  readinessProbe?: ManagerSpecManagerDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface ManagerSpecManagerDeploymentSpecTemplateSpecInitContainers {
  name: "manager-tls-key-cert-provisioner" | "internal-manager-tls-key-cert-provisioner" | "calico-voltron-linseed-tls-key-cert-provisioner" | "tigera-voltron-linseed-tls-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface ManagerSpecManagerDeploymentSpecTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class Monitor extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: MonitorProps): { [K in keyof MonitorProps]: MonitorProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'Monitor' };
  constructor(scope: Construct, id: string, props?: MonitorProps);
}
/** rule: `self.metadata.name == 'tigera-secure'` */
export interface MonitorProps {
  metadata?: ObjectMeta;
  spec?: MonitorSpec;
}
export interface MonitorSpec {
  alertManager?: MonitorSpecAlertManager;
  externalPrometheus?: MonitorSpecExternalPrometheus;
  prometheus?: MonitorSpecPrometheus;
}
export interface MonitorSpecAlertManager {
  spec?: MonitorSpecAlertManagerSpec;
}
export interface MonitorSpecExternalPrometheus {
  namespace: string;
  serviceMonitor?: MonitorSpecExternalPrometheusServiceMonitor;
}
export interface MonitorSpecPrometheus {
  spec?: MonitorSpecPrometheusSpec;
}
export interface MonitorSpecAlertManagerSpec {
  replicas?: number;
  resources?: ResourceRequirements;
}
export interface MonitorSpecExternalPrometheusServiceMonitor {
  endpoints?: readonly MonitorSpecExternalPrometheusServiceMonitorEndpoints[];
  labels?: { [k: string]: string };
}
export interface MonitorSpecPrometheusSpec {
  commonPrometheusFields?: MonitorSpecPrometheusSpecCommonPrometheusFields;
}
export interface MonitorSpecExternalPrometheusServiceMonitorEndpoints {
  bearerTokenSecret?: MonitorSpecExternalPrometheusServiceMonitorEndpointsBearerTokenSecret;
  honorLabels?: boolean;
  honorTimestamps?: boolean;
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  interval?: string;
  metricRelabelings?: readonly MonitorSpecExternalPrometheusServiceMonitorEndpointsMetricRelabelings[];
  params?: { [k: string]: readonly string[] };
  relabelings?: readonly MonitorSpecExternalPrometheusServiceMonitorEndpointsMetricRelabelings[];
  /** pattern `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$` */
  scrapeTimeout?: string;
}
export interface MonitorSpecPrometheusSpecCommonPrometheusFields {
  containers?: readonly MonitorSpecPrometheusSpecCommonPrometheusFieldsContainers[];
  resources?: ResourceRequirements;
}
export interface MonitorSpecExternalPrometheusServiceMonitorEndpointsBearerTokenSecret {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface MonitorSpecExternalPrometheusServiceMonitorEndpointsMetricRelabelings {
  /** @default "replace" */
  action?: "replace" | "Replace" | "keep" | "Keep" | "drop" | "Drop" | "hashmod" | "HashMod" | "labelmap" | "LabelMap" | "labeldrop" | "LabelDrop" | "labelkeep" | "LabelKeep" | "lowercase" | "Lowercase" | "uppercase" | "Uppercase" | "keepequal" | "KeepEqual" | "dropequal" | "DropEqual";
  modulus?: number;
  regex?: string;
  replacement?: string;
  separator?: string;
  sourceLabels?: readonly string[];
  targetLabel?: string;
}
export interface MonitorSpecPrometheusSpecCommonPrometheusFieldsContainers {
  livenessProbe?: MonitorSpecPrometheusSpecCommonPrometheusFieldsContainersLivenessProbe;
  name: "authn-proxy";
  readinessProbe?: MonitorSpecPrometheusSpecCommonPrometheusFieldsContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface MonitorSpecPrometheusSpecCommonPrometheusFieldsContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class NonClusterHost extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NonClusterHostProps): { [K in keyof NonClusterHostProps]: NonClusterHostProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'NonClusterHost' };
  constructor(scope: Construct, id: string, props?: NonClusterHostProps);
}
/** rule: `self.metadata.name == 'tigera-secure'` */
export interface NonClusterHostProps {
  metadata?: ObjectMeta;
  spec?: NonClusterHostSpec;
}
export interface NonClusterHostSpec {
  /** pattern `^https://.+$` */
  endpoint: string;
  typhaEndpoint?: string;
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class PacketCaptureAPI extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PacketCaptureAPIProps): { [K in keyof PacketCaptureAPIProps]: PacketCaptureAPIProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'PacketCaptureAPI' };
  constructor(scope: Construct, id: string, props?: PacketCaptureAPIProps);
}
/** rule: `self.metadata.name == 'tigera-secure'` */
export interface PacketCaptureAPIProps {
  metadata?: ObjectMeta;
  spec?: PacketCaptureAPISpec;
}
export interface PacketCaptureAPISpec {
  packetCaptureAPIDeployment?: PacketCaptureAPISpecPacketCaptureAPIDeployment;
}
export interface PacketCaptureAPISpecPacketCaptureAPIDeployment {
  spec?: PacketCaptureAPISpecPacketCaptureAPIDeploymentSpec;
}
export interface PacketCaptureAPISpecPacketCaptureAPIDeploymentSpec {
  template?: PacketCaptureAPISpecPacketCaptureAPIDeploymentSpecTemplate;
}
export interface PacketCaptureAPISpecPacketCaptureAPIDeploymentSpecTemplate {
  spec?: PacketCaptureAPISpecPacketCaptureAPIDeploymentSpecTemplateSpec;
}
export interface PacketCaptureAPISpecPacketCaptureAPIDeploymentSpecTemplateSpec {
  containers?: readonly PacketCaptureAPISpecPacketCaptureAPIDeploymentSpecTemplateSpecContainers[];
  initContainers?: readonly PacketCaptureAPISpecPacketCaptureAPIDeploymentSpecTemplateSpecInitContainers[];
}
export interface PacketCaptureAPISpecPacketCaptureAPIDeploymentSpecTemplateSpecContainers {
  livenessProbe?: PacketCaptureAPISpecPacketCaptureAPIDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "tigera-packetcapture-server";
  readinessProbe?: PacketCaptureAPISpecPacketCaptureAPIDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface PacketCaptureAPISpecPacketCaptureAPIDeploymentSpecTemplateSpecInitContainers {
  name: "tigera-packetcapture-server-tls-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface PacketCaptureAPISpecPacketCaptureAPIDeploymentSpecTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class PolicyRecommendation extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PolicyRecommendationProps): { [K in keyof PolicyRecommendationProps]: PolicyRecommendationProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'PolicyRecommendation' };
  constructor(scope: Construct, id: string, props?: PolicyRecommendationProps);
}
/** rule: `self.metadata.name == 'tigera-secure'` */
export interface PolicyRecommendationProps {
  metadata?: ObjectMeta;
  spec?: PolicyRecommendationSpec;
}
export interface PolicyRecommendationSpec {
  policyRecommendationDeployment?: PolicyRecommendationSpecPolicyRecommendationDeployment;
}
export interface PolicyRecommendationSpecPolicyRecommendationDeployment {
  spec?: PolicyRecommendationSpecPolicyRecommendationDeploymentSpec;
}
export interface PolicyRecommendationSpecPolicyRecommendationDeploymentSpec {
  template?: PolicyRecommendationSpecPolicyRecommendationDeploymentSpecTemplate;
}
export interface PolicyRecommendationSpecPolicyRecommendationDeploymentSpecTemplate {
  spec?: PolicyRecommendationSpecPolicyRecommendationDeploymentSpecTemplateSpec;
}
export interface PolicyRecommendationSpecPolicyRecommendationDeploymentSpecTemplateSpec {
  containers?: readonly PolicyRecommendationSpecPolicyRecommendationDeploymentSpecTemplateSpecContainers[];
  initContainers?: readonly PolicyRecommendationSpecPolicyRecommendationDeploymentSpecTemplateSpecInitContainers[];
}
export interface PolicyRecommendationSpecPolicyRecommendationDeploymentSpecTemplateSpecContainers {
  livenessProbe?: PolicyRecommendationSpecPolicyRecommendationDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "policy-recommendation-controller";
  readinessProbe?: PolicyRecommendationSpecPolicyRecommendationDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface PolicyRecommendationSpecPolicyRecommendationDeploymentSpecTemplateSpecInitContainers {
  name: "policy-recommendation-tls-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface PolicyRecommendationSpecPolicyRecommendationDeploymentSpecTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
/**
 * `operator.tigera.io/v1`, namespaced
 * @see https://github.com/tigera/operator
 */
export declare class TLSPassThroughRoute extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: TLSPassThroughRouteProps): { [K in keyof TLSPassThroughRouteProps]: TLSPassThroughRouteProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'TLSPassThroughRoute' };
  constructor(scope: Construct, id: string, props: TLSPassThroughRouteProps);
}
export interface TLSPassThroughRouteProps {
  metadata?: ObjectMeta;
  spec: TLSPassThroughRouteSpec;
}
export interface TLSPassThroughRouteSpec {
  destination: string;
  sniMatch: TLSPassThroughRouteSpecSniMatch;
  target: "UpstreamTunnel";
}
export interface TLSPassThroughRouteSpecSniMatch {
  serverName: string;
}
/**
 * `operator.tigera.io/v1`, namespaced
 * @see https://github.com/tigera/operator
 */
export declare class TLSTerminatedRoute extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TLSTerminatedRouteProps): { [K in keyof TLSTerminatedRouteProps]: TLSTerminatedRouteProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'TLSTerminatedRoute' };
  constructor(scope: Construct, id: string, props?: TLSTerminatedRouteProps);
}
export interface TLSTerminatedRouteProps {
  metadata?: ObjectMeta;
  spec?: TLSTerminatedRouteSpec;
}
export interface TLSTerminatedRouteSpec {
  caBundle: TLSTerminatedRouteSpecCaBundle;
  destination: string;
  mtlsCert?: TLSTerminatedRouteSpecCaBundle;
  mtlsKey?: TLSTerminatedRouteSpecCaBundle;
  pathMatch: TLSTerminatedRouteSpecPathMatch;
  target: "UpstreamTunnel" | "UI";
  unauthenticated?: boolean;
}
export interface TLSTerminatedRouteSpecCaBundle {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface TLSTerminatedRouteSpecPathMatch {
  path: string;
  pathRegexp?: string;
  pathReplace?: string;
}
/**
 * `operator.tigera.io/v1`, namespaced
 * @see https://github.com/tigera/operator
 */
export declare class Tenant extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TenantProps): { [K in keyof TenantProps]: TenantProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'Tenant' };
  constructor(scope: Construct, id: string, props?: TenantProps);
}
export interface TenantProps {
  metadata?: ObjectMeta;
  spec?: TenantSpec;
}
export interface TenantSpec {
  controlPlaneReplicas?: number;
  dashboardsJob?: TenantSpecDashboardsJob;
  elastic?: TenantSpecElastic;
  esKubeControllerDeployment?: TenantSpecEsKubeControllerDeployment;
  id: string;
  indices: readonly TenantSpecIndices[];
  linseedDeployment?: TenantSpecLinseedDeployment;
  managedClusterVariant?: string;
  name?: string;
}
export interface TenantSpecDashboardsJob {
  spec?: TenantSpecDashboardsJobSpec;
}
export interface TenantSpecElastic {
  kibanaURL?: string;
  mutualTLS: boolean;
  url: string;
}
export interface TenantSpecEsKubeControllerDeployment {
  metadata?: TenantSpecEsKubeControllerDeploymentMetadata;
  spec?: TenantSpecEsKubeControllerDeploymentSpec;
}
export interface TenantSpecIndices {
  baseIndexName: string;
  dataType: "Alerts" | "AuditLogs" | "BGPLogs" | "ComplianceBenchmarks" | "ComplianceReports" | "ComplianceSnapshots" | "DNSLogs" | "FlowLogs" | "L7Logs" | "RuntimeReports" | "ThreatFeedsDomainSet" | "ThreatFeedsIPSet" | "WAFLogs" | "PolicyActivity";
}
export interface TenantSpecLinseedDeployment {
  spec?: TenantSpecLinseedDeploymentSpec;
}
export interface TenantSpecDashboardsJobSpec {
  template?: TenantSpecDashboardsJobSpecTemplate;
}
export interface TenantSpecEsKubeControllerDeploymentMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface TenantSpecEsKubeControllerDeploymentSpec {
  /** 0 … 2147483647 */
  minReadySeconds?: number;
  template?: TenantSpecEsKubeControllerDeploymentSpecTemplate;
}
export interface TenantSpecLinseedDeploymentSpec {
  template?: TenantSpecLinseedDeploymentSpecTemplate;
}
export interface TenantSpecDashboardsJobSpecTemplate {
  spec?: TenantSpecDashboardsJobSpecTemplateSpec;
}
export interface TenantSpecEsKubeControllerDeploymentSpecTemplate {
  metadata?: TenantSpecEsKubeControllerDeploymentMetadata;
  spec?: TenantSpecEsKubeControllerDeploymentSpecTemplateSpec;
}
export interface TenantSpecLinseedDeploymentSpecTemplate {
  spec?: TenantSpecLinseedDeploymentSpecTemplateSpec;
}
export interface TenantSpecDashboardsJobSpecTemplateSpec {
  containers?: readonly TenantSpecDashboardsJobSpecTemplateSpecContainers[];
}
export interface TenantSpecEsKubeControllerDeploymentSpecTemplateSpec {
  affinity?: TenantSpecEsKubeControllerDeploymentSpecTemplateSpecAffinity;
  containers?: readonly TenantSpecEsKubeControllerDeploymentSpecTemplateSpecContainers[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly TenantSpecEsKubeControllerDeploymentSpecTemplateSpecTolerations[];
}
export interface TenantSpecLinseedDeploymentSpecTemplateSpec {
  containers?: readonly TenantSpecLinseedDeploymentSpecTemplateSpecContainers[];
  initContainers?: readonly TenantSpecLinseedDeploymentSpecTemplateSpecInitContainers[];
}
export interface TenantSpecDashboardsJobSpecTemplateSpecContainers {
  livenessProbe?: TenantSpecDashboardsJobSpecTemplateSpecContainersLivenessProbe;
  name: "dashboards-installer";
  readinessProbe?: TenantSpecDashboardsJobSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface TenantSpecEsKubeControllerDeploymentSpecTemplateSpecAffinity {
  nodeAffinity?: TenantSpecEsKubeControllerDeploymentSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface TenantSpecEsKubeControllerDeploymentSpecTemplateSpecContainers {
  livenessProbe?: TenantSpecDashboardsJobSpecTemplateSpecContainersLivenessProbe;
  name: "calico-kube-controllers" | "es-calico-kube-controllers";
  readinessProbe?: TenantSpecDashboardsJobSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface TenantSpecEsKubeControllerDeploymentSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface TenantSpecLinseedDeploymentSpecTemplateSpecContainers {
  livenessProbe?: TenantSpecDashboardsJobSpecTemplateSpecContainersLivenessProbe;
  name: "tigera-linseed";
  readinessProbe?: TenantSpecDashboardsJobSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface TenantSpecLinseedDeploymentSpecTemplateSpecInitContainers {
  name: "tigera-secure-linseed-token-tls-key-cert-provisioner" | "tigera-secure-linseed-cert-key-cert-provisioner";
  resources?: ResourceRequirements;
}
export interface TenantSpecDashboardsJobSpecTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
export interface TenantSpecEsKubeControllerDeploymentSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly TenantSpecEsKubeControllerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: TenantSpecEsKubeControllerDeploymentSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface TenantSpecEsKubeControllerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: TenantSpecEsKubeControllerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface TenantSpecEsKubeControllerDeploymentSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly TenantSpecEsKubeControllerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface TenantSpecEsKubeControllerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly TenantSpecEsKubeControllerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface TenantSpecEsKubeControllerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class TigeraStatus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: TigeraStatusProps): { [K in keyof TigeraStatusProps]: TigeraStatusProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'TigeraStatus' };
  constructor(scope: Construct, id: string, props?: TigeraStatusProps);
}
export interface TigeraStatusProps {
  metadata?: ObjectMeta;
  spec?: Record<string, never>;
}
/**
 * `operator.tigera.io/v1`, cluster-scoped
 * @see https://github.com/tigera/operator
 */
export declare class Whisker extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: WhiskerProps): { [K in keyof WhiskerProps]: WhiskerProps[K] } & { apiVersion: 'operator.tigera.io/v1'; kind: 'Whisker' };
  constructor(scope: Construct, id: string, props?: WhiskerProps);
}
/** rule: `self.metadata.name == 'default'` */
export interface WhiskerProps {
  metadata?: ObjectMeta;
  spec?: WhiskerSpec;
}
export interface WhiskerSpec {
  notifications?: string;
  whiskerDeployment?: WhiskerSpecWhiskerDeployment;
}
export interface WhiskerSpecWhiskerDeployment {
  metadata?: WhiskerSpecWhiskerDeploymentMetadata;
  spec?: WhiskerSpecWhiskerDeploymentSpec;
}
export interface WhiskerSpecWhiskerDeploymentMetadata {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface WhiskerSpecWhiskerDeploymentSpec {
  /** 0 … 2147483647 */
  minReadySeconds?: number;
  strategy?: WhiskerSpecWhiskerDeploymentSpecStrategy;
  template?: WhiskerSpecWhiskerDeploymentSpecTemplate;
}
export interface WhiskerSpecWhiskerDeploymentSpecStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
}
export interface WhiskerSpecWhiskerDeploymentSpecTemplate {
  metadata?: WhiskerSpecWhiskerDeploymentMetadata;
  spec?: WhiskerSpecWhiskerDeploymentSpecTemplateSpec;
}
export interface WhiskerSpecWhiskerDeploymentSpecTemplateSpec {
  affinity?: WhiskerSpecWhiskerDeploymentSpecTemplateSpecAffinity;
  containers?: readonly WhiskerSpecWhiskerDeploymentSpecTemplateSpecContainers[];
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** → PriorityClass */
  priorityClassName?: string;
  /** at least 0 */
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly WhiskerSpecWhiskerDeploymentSpecTemplateSpecTolerations[];
  topologySpreadConstraints?: readonly WhiskerSpecWhiskerDeploymentSpecTemplateSpecTopologySpreadConstraints[];
}
export interface WhiskerSpecWhiskerDeploymentSpecTemplateSpecAffinity {
  nodeAffinity?: WhiskerSpecWhiskerDeploymentSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface WhiskerSpecWhiskerDeploymentSpecTemplateSpecContainers {
  livenessProbe?: WhiskerSpecWhiskerDeploymentSpecTemplateSpecContainersLivenessProbe;
  name: "whisker" | "whisker-backend";
  readinessProbe?: WhiskerSpecWhiskerDeploymentSpecTemplateSpecContainersLivenessProbe;
  resources?: ResourceRequirements;
}
export interface WhiskerSpecWhiskerDeploymentSpecTemplateSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface WhiskerSpecWhiskerDeploymentSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface WhiskerSpecWhiskerDeploymentSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WhiskerSpecWhiskerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: WhiskerSpecWhiskerDeploymentSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface WhiskerSpecWhiskerDeploymentSpecTemplateSpecContainersLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  timeoutSeconds?: number;
}
export interface WhiskerSpecWhiskerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: WhiskerSpecWhiskerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface WhiskerSpecWhiskerDeploymentSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly WhiskerSpecWhiskerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface WhiskerSpecWhiskerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly WhiskerSpecWhiskerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface WhiskerSpecWhiskerDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}

// Machine-written by `npx projen generate` from knative-operator knative-v1.23.0 (github:knative/operator@8f004985af79024f25b9e6014da1a4c22bf48182, digest 6c5469616fba912a9cb1df3d1acead71): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { EnvVarSource, PodAffinity, PodAntiAffinity, ResourceClaim } from './kubernetes/core/v1';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `operator.knative.dev/v1beta1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class KnativeEventing extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KnativeEventingProps): { [K in keyof KnativeEventingProps]: KnativeEventingProps[K] } & { apiVersion: 'operator.knative.dev/v1beta1'; kind: 'KnativeEventing' };
  constructor(scope: Construct, id: string, props?: KnativeEventingProps);
}
export interface KnativeEventingProps {
  metadata?: ObjectMeta;
  spec?: KnativeEventingSpec;
}
/**
 * rule: `has(self.clusterProfileRef) == has(oldSelf.clusterProfileRef)`
 * rule: `!has(self.clusterProfileRef) || !has(oldSelf.clusterProfileRef) || self.clusterProfileRef == oldSelf.clusterProfileRef`
 */
export interface KnativeEventingSpec {
  additionalManifests?: readonly KnativeEventingSpecAdditionalManifests[];
  clusterProfileRef?: KnativeEventingSpecClusterProfileRef;
  config?: { [k: string]: { [k: string]: string } };
  defaultBrokerClass?: string;
  deployments?: readonly KnativeEventingSpecDeployments[];
  "high-availability"?: KnativeEventingSpecHighAvailability;
  manifests?: readonly KnativeEventingSpecAdditionalManifests[];
  namespace?: KnativeEventingSpecNamespace;
  podDisruptionBudgets?: readonly KnativeEventingSpecPodDisruptionBudgets[];
  registry?: KnativeEventingSpecRegistry;
  resources?: readonly KnativeEventingSpecResources[];
  services?: readonly KnativeEventingSpecServices[];
  sinkBindingSelectionMode?: string;
  source?: KnativeEventingSpecSource;
  version?: string;
  workloads?: readonly KnativeEventingSpecDeployments[];
}
export interface KnativeEventingSpecAdditionalManifests {
  URL: string;
}
export interface KnativeEventingSpecClusterProfileRef {
  /** at least 1 character */
  name: string;
  /** at least 1 character */
  namespace: string;
}
export interface KnativeEventingSpecDeployments {
  affinity?: KnativeEventingSpecDeploymentsAffinity;
  annotations?: { [k: string]: string };
  env?: readonly KnativeEventingSpecDeploymentsEnv[];
  hostNetwork?: boolean;
  labels?: { [k: string]: string };
  livenessProbes?: readonly KnativeEventingSpecDeploymentsLivenessProbes[];
  name: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  readinessProbes?: readonly KnativeEventingSpecDeploymentsLivenessProbes[];
  replicas?: number;
  resources?: readonly KnativeEventingSpecResources[];
  tolerations?: readonly KnativeEventingSpecDeploymentsTolerations[];
  topologySpreadConstraints?: readonly KnativeEventingSpecDeploymentsTopologySpreadConstraints[];
  version?: string;
  volumeMounts?: readonly KnativeEventingSpecDeploymentsVolumeMounts[];
}
export interface KnativeEventingSpecHighAvailability {
  replicas: number;
}
export interface KnativeEventingSpecNamespace {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface KnativeEventingSpecPodDisruptionBudgets {
  maxUnavailable?: number | string;
  minAvailable?: number | string;
  name: string;
  selector?: LabelSelector;
  unhealthyPodEvictionPolicy?: string;
}
export interface KnativeEventingSpecRegistry {
  default?: string;
  /** → Secret */
  imagePullSecrets?: readonly KnativeEventingSpecRegistryImagePullSecrets[];
  override?: { [k: string]: string };
}
export interface KnativeEventingSpecResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  container: string;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface KnativeEventingSpecServices {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  name: string;
  selector?: { [k: string]: string };
}
export interface KnativeEventingSpecSource {
  ceph: KnativeEventingSpecSourceCeph;
  github: KnativeEventingSpecSourceCeph;
  gitlab: KnativeEventingSpecSourceCeph;
  kafka: KnativeEventingSpecSourceCeph;
  rabbitmq: KnativeEventingSpecSourceCeph;
  redis: KnativeEventingSpecSourceCeph;
}
export interface KnativeEventingSpecDeploymentsAffinity {
  nodeAffinity?: KnativeEventingSpecDeploymentsAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface KnativeEventingSpecDeploymentsEnv {
  container: string;
  envVars?: readonly KnativeEventingSpecDeploymentsEnvEnvVars[];
}
export interface KnativeEventingSpecDeploymentsLivenessProbes {
  container: string;
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface KnativeEventingSpecDeploymentsTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface KnativeEventingSpecDeploymentsTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface KnativeEventingSpecDeploymentsVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface KnativeEventingSpecRegistryImagePullSecrets {
  name?: string;
}
export interface KnativeEventingSpecSourceCeph {
  enabled: boolean;
}
export interface KnativeEventingSpecDeploymentsAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface KnativeEventingSpecDeploymentsEnvEnvVars {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}
export interface KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `operator.knative.dev/v1beta1`, namespaced
 * @see https://github.com/knative/operator
 */
export declare class KnativeServing extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: KnativeServingProps): { [K in keyof KnativeServingProps]: KnativeServingProps[K] } & { apiVersion: 'operator.knative.dev/v1beta1'; kind: 'KnativeServing' };
  constructor(scope: Construct, id: string, props?: KnativeServingProps);
}
export interface KnativeServingProps {
  metadata?: ObjectMeta;
  spec?: KnativeServingSpec;
}
/**
 * rule: `has(self.clusterProfileRef) == has(oldSelf.clusterProfileRef)`
 * rule: `!has(self.clusterProfileRef) || !has(oldSelf.clusterProfileRef) || self.clusterProfileRef == oldSelf.clusterProfileRef`
 */
export interface KnativeServingSpec {
  additionalManifests?: readonly KnativeServingSpecAdditionalManifests[];
  clusterProfileRef?: KnativeServingSpecClusterProfileRef;
  config?: { [k: string]: { [k: string]: string } };
  "controller-custom-certs"?: KnativeServingSpecControllerCustomCerts;
  deployments?: readonly KnativeServingSpecDeployments[];
  "high-availability"?: KnativeServingSpecHighAvailability;
  ingress?: KnativeServingSpecIngress;
  manifests?: readonly KnativeServingSpecAdditionalManifests[];
  namespace?: KnativeServingSpecNamespace;
  podDisruptionBudgets?: readonly KnativeServingSpecPodDisruptionBudgets[];
  registry?: KnativeServingSpecRegistry;
  resources?: readonly KnativeServingSpecResources[];
  security?: KnativeServingSpecSecurity;
  services?: readonly KnativeServingSpecServices[];
  version?: string;
  workloads?: readonly KnativeServingSpecDeployments[];
}
export interface KnativeServingSpecAdditionalManifests {
  URL: string;
}
export interface KnativeServingSpecClusterProfileRef {
  /** at least 1 character */
  name: string;
  /** at least 1 character */
  namespace: string;
}
export interface KnativeServingSpecControllerCustomCerts {
  name: string;
  type: string;
}
export interface KnativeServingSpecDeployments {
  affinity?: KnativeServingSpecDeploymentsAffinity;
  annotations?: { [k: string]: string };
  env?: readonly KnativeServingSpecDeploymentsEnv[];
  hostNetwork?: boolean;
  labels?: { [k: string]: string };
  livenessProbes?: readonly KnativeServingSpecDeploymentsLivenessProbes[];
  name: string;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  readinessProbes?: readonly KnativeServingSpecDeploymentsLivenessProbes[];
  replicas?: number;
  resources?: readonly KnativeServingSpecResources[];
  tolerations?: readonly KnativeServingSpecDeploymentsTolerations[];
  topologySpreadConstraints?: readonly KnativeServingSpecDeploymentsTopologySpreadConstraints[];
  version?: string;
  volumeMounts?: readonly KnativeServingSpecDeploymentsVolumeMounts[];
}
export interface KnativeServingSpecHighAvailability {
  replicas: number;
}
export interface KnativeServingSpecIngress {
  contour?: KnativeServingSpecIngressContour;
  "gateway-api"?: KnativeServingSpecIngressContour;
  istio?: KnativeServingSpecIngressIstio;
  kourier?: KnativeServingSpecIngressKourier;
}
export interface KnativeServingSpecNamespace {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
}
export interface KnativeServingSpecPodDisruptionBudgets {
  maxUnavailable?: number | string;
  minAvailable?: number | string;
  name: string;
  selector?: LabelSelector;
  unhealthyPodEvictionPolicy?: string;
}
export interface KnativeServingSpecRegistry {
  default?: string;
  /** → Secret */
  imagePullSecrets?: readonly KnativeServingSpecRegistryImagePullSecrets[];
  override?: { [k: string]: string };
}
export interface KnativeServingSpecResources {
  /** one per `name` */
  claims?: readonly ResourceClaim[];
  container: string;
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  limits?: { [k: string]: number | string };
  /** each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  requests?: { [k: string]: number | string };
}
export interface KnativeServingSpecSecurity {
  securityGuard: KnativeServingSpecSecuritySecurityGuard;
}
export interface KnativeServingSpecServices {
  annotations?: { [k: string]: string };
  labels?: { [k: string]: string };
  name: string;
  selector?: { [k: string]: string };
}
export interface KnativeServingSpecDeploymentsAffinity {
  nodeAffinity?: KnativeServingSpecDeploymentsAffinityNodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface KnativeServingSpecDeploymentsEnv {
  container: string;
  envVars?: readonly KnativeServingSpecDeploymentsEnvEnvVars[];
}
export interface KnativeServingSpecDeploymentsLivenessProbes {
  container: string;
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface KnativeServingSpecDeploymentsTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface KnativeServingSpecDeploymentsTopologySpreadConstraints {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface KnativeServingSpecDeploymentsVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface KnativeServingSpecIngressContour {
  enabled?: boolean;
}
export interface KnativeServingSpecIngressIstio {
  enabled?: boolean;
  "knative-ingress-gateway"?: KnativeServingSpecIngressIstioKnativeIngressGateway;
  "knative-local-gateway"?: KnativeServingSpecIngressIstioKnativeIngressGateway;
}
export interface KnativeServingSpecIngressKourier {
  "bootstrap-configmap"?: string;
  enabled?: boolean;
  "http-port"?: number;
  "https-port"?: number;
  "service-load-balancer-ip"?: string;
  "service-type"?: string;
}
export interface KnativeServingSpecRegistryImagePullSecrets {
  name?: string;
}
export interface KnativeServingSpecSecuritySecurityGuard {
  enabled: boolean;
}
export interface KnativeServingSpecDeploymentsAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface KnativeServingSpecDeploymentsEnvEnvVars {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}
export interface KnativeServingSpecIngressIstioKnativeIngressGateway {
  selector?: { [k: string]: string };
  servers?: readonly KnativeServingSpecIngressIstioKnativeIngressGatewayServers[];
}
export interface KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface KnativeServingSpecIngressIstioKnativeIngressGatewayServers {
  bind?: string;
  defaultEndpoint?: string;
  hosts?: readonly string[];
  name?: string;
  port?: KnativeServingSpecIngressIstioKnativeIngressGatewayServersPort;
  tls?: KnativeServingSpecIngressIstioKnativeIngressGatewayServersTls;
}
export interface KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface KnativeServingSpecIngressIstioKnativeIngressGatewayServersPort {
  name?: string;
  number?: number;
  protocol?: string;
  target_port?: number;
}
export interface KnativeServingSpecIngressIstioKnativeIngressGatewayServersTls {
  caCertificates?: string;
  cipherSuites?: readonly string[];
  credentialName?: string;
  httpsRedirect?: boolean;
  maxProtocolVersion?: number;
  minProtocolVersion?: number;
  mode?: "PASSTHROUGH" | "SIMPLE" | "MUTUAL" | "AUTO_PASSTHROUGH" | "ISTIO_MUTUAL";
  privateKey?: string;
  serverCertificate?: string;
  subjectAltNames?: readonly string[];
  verifyCertificateHash?: readonly string[];
  verifyCertificateSpki?: readonly string[];
}
export interface KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}

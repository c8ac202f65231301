// Machine-written by `npx projen generate` from spinnaker-operator v1.4.0 (github:armory/spinnaker-operator@0c5e14c46ebbd0d6240a057614ce76b9acd2f2e4, digest fca9f4db2b15da824a5cf9d1f8b6b693): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `spinnaker.io/v1alpha2`, namespaced
 * @see https://github.com/armory/spinnaker-operator
 */
export declare class SpinnakerAccount extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SpinnakerAccountProps): { [K in keyof SpinnakerAccountProps]: SpinnakerAccountProps[K] } & { apiVersion: 'spinnaker.io/v1alpha2'; kind: 'SpinnakerAccount' };
  constructor(scope: Construct, id: string, props?: SpinnakerAccountProps);
}
export interface SpinnakerAccountProps {
  metadata?: ObjectMeta;
  spec?: SpinnakerAccountSpec;
}
export interface SpinnakerAccountSpec {
  enabled: boolean;
  kubernetes?: SpinnakerAccountSpecKubernetes;
  permissions?: { [k: string]: readonly string[] };
  settings?: Record<string, unknown>;
  type: string;
  validation?: SpinnakerAccountSpecValidation;
}
export interface SpinnakerAccountSpecKubernetes {
  kubeconfig?: SpinnakerAccountSpecKubernetesKubeconfig;
  kubeconfigFile?: string;
  kubeconfigSecret?: SpinnakerAccountSpecKubernetesKubeconfigSecret;
  useServiceAccount?: boolean;
}
export interface SpinnakerAccountSpecValidation {
  enabled: boolean;
  failOnError?: boolean;
  frequencySeconds?: number | string;
}
export interface SpinnakerAccountSpecKubernetesKubeconfig {
  apiVersion?: string;
  clusters: readonly SpinnakerAccountSpecKubernetesKubeconfigClusters[];
  contexts: readonly SpinnakerAccountSpecKubernetesKubeconfigContexts[];
  "current-context": string;
  extensions?: readonly SpinnakerAccountSpecKubernetesKubeconfigExtensions[];
  kind?: string;
  preferences: SpinnakerAccountSpecKubernetesKubeconfigPreferences;
  users: readonly SpinnakerAccountSpecKubernetesKubeconfigUsers[];
}
export interface SpinnakerAccountSpecKubernetesKubeconfigSecret {
  key: string;
  name: string;
}
export interface SpinnakerAccountSpecKubernetesKubeconfigClusters {
  cluster: SpinnakerAccountSpecKubernetesKubeconfigClustersCluster;
  name: string;
}
export interface SpinnakerAccountSpecKubernetesKubeconfigContexts {
  context: SpinnakerAccountSpecKubernetesKubeconfigContextsContext;
  name: string;
}
export interface SpinnakerAccountSpecKubernetesKubeconfigExtensions {
  extension: Record<string, never>;
  name: string;
}
export interface SpinnakerAccountSpecKubernetesKubeconfigPreferences {
  colors?: boolean;
  extensions?: readonly SpinnakerAccountSpecKubernetesKubeconfigExtensions[];
}
export interface SpinnakerAccountSpecKubernetesKubeconfigUsers {
  name: string;
  user: SpinnakerAccountSpecKubernetesKubeconfigUsersUser;
}
export interface SpinnakerAccountSpecKubernetesKubeconfigClustersCluster {
  "certificate-authority"?: string;
  /** format byte */
  "certificate-authority-data"?: string;
  extensions?: readonly SpinnakerAccountSpecKubernetesKubeconfigExtensions[];
  "insecure-skip-tls-verify"?: boolean;
  "proxy-url"?: string;
  server: string;
  "tls-server-name"?: string;
}
export interface SpinnakerAccountSpecKubernetesKubeconfigContextsContext {
  cluster: string;
  extensions?: readonly SpinnakerAccountSpecKubernetesKubeconfigExtensions[];
  namespace?: string;
  user: string;
}
export interface SpinnakerAccountSpecKubernetesKubeconfigUsersUser {
  as?: string;
  "as-groups"?: readonly string[];
  "as-user-extra"?: { [k: string]: readonly string[] };
  "auth-provider"?: SpinnakerAccountSpecKubernetesKubeconfigUsersUserAuthProvider;
  "client-certificate"?: string;
  /** format byte */
  "client-certificate-data"?: string;
  "client-key"?: string;
  /** format byte */
  "client-key-data"?: string;
  exec?: SpinnakerAccountSpecKubernetesKubeconfigUsersUserExec;
  extensions?: readonly SpinnakerAccountSpecKubernetesKubeconfigExtensions[];
  password?: string;
  token?: string;
  tokenFile?: string;
  username?: string;
}
export interface SpinnakerAccountSpecKubernetesKubeconfigUsersUserAuthProvider {
  config: { [k: string]: string };
  name: string;
}
export interface SpinnakerAccountSpecKubernetesKubeconfigUsersUserExec {
  apiVersion?: string;
  args?: readonly string[];
  command: string;
  env?: readonly SpinnakerAccountSpecKubernetesKubeconfigUsersUserExecEnv[];
  installHint?: string;
  interactiveMode?: string;
  provideClusterInfo: boolean;
}
export interface SpinnakerAccountSpecKubernetesKubeconfigUsersUserExecEnv {
  name: string;
  value: string;
}
/**
 * `spinnaker.io/v1alpha2`, namespaced
 * @see https://github.com/armory/spinnaker-operator
 */
export declare class SpinnakerService extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SpinnakerServiceProps): { [K in keyof SpinnakerServiceProps]: SpinnakerServiceProps[K] } & { apiVersion: 'spinnaker.io/v1alpha2'; kind: 'SpinnakerService' };
  constructor(scope: Construct, id: string, props?: SpinnakerServiceProps);
}
export interface SpinnakerServiceProps {
  metadata?: ObjectMeta;
  spec?: SpinnakerServiceSpec;
}
export interface SpinnakerServiceSpec {
  accounts?: SpinnakerServiceSpecAccounts;
  expose?: SpinnakerServiceSpecExpose;
  kustomize?: { [k: string]: SpinnakerServiceSpecKustomize };
  spinnakerConfig: SpinnakerServiceSpecSpinnakerConfig;
  validation?: SpinnakerServiceSpecValidation;
}
export interface SpinnakerServiceSpecAccounts {
  dynamic?: boolean;
  enabled?: boolean;
}
export interface SpinnakerServiceSpecExpose {
  service?: SpinnakerServiceSpecExposeService;
  type?: string;
}
export interface SpinnakerServiceSpecKustomize {
  deployment?: SpinnakerServiceSpecKustomizeDeployment;
  service?: SpinnakerServiceSpecKustomizeDeployment;
}
export interface SpinnakerServiceSpecSpinnakerConfig {
  config?: Record<string, unknown>;
  files?: { [k: string]: string };
  profiles?: { [k: string]: Record<string, unknown> };
  "service-settings"?: { [k: string]: Record<string, unknown> };
}
export interface SpinnakerServiceSpecValidation {
  canary?: { [k: string]: SpinnakerServiceSpecValidationCanary };
  ci?: { [k: string]: SpinnakerServiceSpecValidationCanary };
  failFast?: boolean;
  failOnError?: boolean;
  frequencySeconds?: number | string;
  metricStores?: { [k: string]: SpinnakerServiceSpecValidationCanary };
  notifications?: { [k: string]: SpinnakerServiceSpecValidationCanary };
  persistentStorage?: { [k: string]: SpinnakerServiceSpecValidationCanary };
  providers?: { [k: string]: SpinnakerServiceSpecValidationCanary };
  pubsub?: { [k: string]: SpinnakerServiceSpecValidationCanary };
}
export interface SpinnakerServiceSpecExposeService {
  annotations?: { [k: string]: string };
  overrides?: { [k: string]: SpinnakerServiceSpecExposeServiceOverrides };
  publicPort?: number;
  type?: string;
}
export interface SpinnakerServiceSpecKustomizeDeployment {
  patches?: readonly string[];
  patchesJson6902?: string;
  patchesStrategicMerge?: readonly string[];
}
export interface SpinnakerServiceSpecValidationCanary {
  enabled: boolean;
  failOnError?: boolean;
  frequencySeconds?: number | string;
}
export interface SpinnakerServiceSpecExposeServiceOverrides {
  annotations?: { [k: string]: string };
  publicPort?: number;
  type?: string;
}

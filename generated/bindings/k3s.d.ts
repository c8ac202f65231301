// Machine-written by `npx projen generate` from k3s v0.1.2 (github:k3s-io/api@eba70d69608950f03116c18f8f1b93150d515a73, github:k3s-io/helm-controller@21a911f86f912a79e06e4f1596c54d8237320e6e, digest 574f0768472455ff2191ede0ac7a2910): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { Capabilities, SELinuxOptions, Sysctl, WindowsSecurityContextOptions } from './kubernetes/core/v1';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `helm.cattle.io/v1`, namespaced
 * @see https://github.com/k3s-io/api
 */
export declare class HelmChart extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HelmChartProps): { [K in keyof HelmChartProps]: HelmChartProps[K] } & { apiVersion: 'helm.cattle.io/v1'; kind: 'HelmChart' };
  constructor(scope: Construct, id: string, props?: HelmChartProps);
}
export interface HelmChartProps {
  metadata?: ObjectMeta;
  spec?: HelmChartSpec;
}
export interface HelmChartSpec {
  authPassCredentials?: boolean;
  authSecret?: HelmChartSpecAuthSecret;
  backOffLimit?: number;
  bootstrap?: boolean;
  chart?: string;
  chartContent?: string;
  createNamespace?: boolean;
  dockerRegistrySecret?: HelmChartSpecAuthSecret;
  /**
   * rule: `!oldSelf.hasValue() || self == oldSelf.value()`
   * @default "secret"
   */
  driver?: "secret" | "configmap";
  /** @default "reinstall" */
  failurePolicy?: "abort" | "reinstall" | "retry";
  forceConflicts?: boolean;
  helmVersion?: string;
  insecureSkipTLSVerify?: boolean;
  jobImage?: string;
  plainHTTP?: boolean;
  podSecurityContext?: HelmChartSpecPodSecurityContext;
  repo?: string;
  repoCA?: string;
  repoCAConfigMap?: HelmChartSpecAuthSecret;
  securityContext?: HelmChartSpecSecurityContext;
  serverSide?: "true" | "false" | "auto";
  set?: { [k: string]: number | string };
  takeOwnership?: boolean;
  targetNamespace?: string;
  timeout?: string;
  values?: unknown;
  valuesContent?: string;
  valuesSecrets?: readonly HelmChartSpecValuesSecrets[];
  version?: string;
}
export interface HelmChartSpecAuthSecret {
  name?: string;
}
export interface HelmChartSpecPodSecurityContext {
  appArmorProfile?: HelmChartSpecPodSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: HelmChartSpecPodSecurityContextAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface HelmChartSpecSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: HelmChartSpecPodSecurityContextAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: HelmChartSpecPodSecurityContextAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface HelmChartSpecValuesSecrets {
  ignoreUpdates?: boolean;
  keys?: readonly string[];
  name?: string;
}
export interface HelmChartSpecPodSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}
/**
 * `helm.cattle.io/v1`, namespaced
 * @see https://github.com/k3s-io/api
 */
export declare class HelmChartConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HelmChartConfigProps): { [K in keyof HelmChartConfigProps]: HelmChartConfigProps[K] } & { apiVersion: 'helm.cattle.io/v1'; kind: 'HelmChartConfig' };
  constructor(scope: Construct, id: string, props?: HelmChartConfigProps);
}
export interface HelmChartConfigProps {
  metadata?: ObjectMeta;
  spec?: HelmChartConfigSpec;
}
export interface HelmChartConfigSpec {
  /** @default "reinstall" */
  failurePolicy?: "abort" | "reinstall" | "retry";
  forceConflicts?: boolean;
  serverSide?: "true" | "false" | "auto";
  values?: unknown;
  valuesContent?: string;
  valuesSecrets?: readonly HelmChartConfigSpecValuesSecrets[];
}
export interface HelmChartConfigSpecValuesSecrets {
  ignoreUpdates?: boolean;
  keys?: readonly string[];
  name?: string;
}
/**
 * `k3s.cattle.io/v1`, namespaced
 * @see https://github.com/k3s-io/api
 */
export declare class Addon extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AddonProps): { [K in keyof AddonProps]: AddonProps[K] } & { apiVersion: 'k3s.cattle.io/v1'; kind: 'Addon' };
  constructor(scope: Construct, id: string, props?: AddonProps);
}
export interface AddonProps {
  metadata?: ObjectMeta;
  spec?: AddonSpec;
}
export interface AddonSpec {
  checksum?: string;
  source?: string;
}
/**
 * `k3s.cattle.io/v1`, cluster-scoped
 * @see https://github.com/k3s-io/api
 */
export declare class ETCDSnapshotFile extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ETCDSnapshotFileProps): { [K in keyof ETCDSnapshotFileProps]: ETCDSnapshotFileProps[K] } & { apiVersion: 'k3s.cattle.io/v1'; kind: 'ETCDSnapshotFile' };
  constructor(scope: Construct, id: string, props?: ETCDSnapshotFileProps);
}
export interface ETCDSnapshotFileProps {
  metadata?: ObjectMeta;
  spec?: ETCDSnapshotFileSpec;
  status?: ETCDSnapshotFileStatus;
}
export interface ETCDSnapshotFileSpec {
  location: string;
  metadata?: { [k: string]: string };
  /** → Node */
  nodeName: string;
  s3?: ETCDSnapshotFileSpecS3;
  snapshotName: string;
}
export interface ETCDSnapshotFileStatus {
  /** format date-time */
  creationTime?: string;
  error?: ETCDSnapshotFileStatusError;
  readyToUse?: boolean;
  /** pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$` */
  size?: number | string;
}
export interface ETCDSnapshotFileSpecS3 {
  bucket?: string;
  bucketLookup?: string;
  endpoint?: string;
  endpointCA?: string;
  insecure?: boolean;
  prefix?: string;
  region?: string;
  skipSSLVerify?: boolean;
}
export interface ETCDSnapshotFileStatusError {
  message?: string;
  /** format date-time */
  time?: string;
}

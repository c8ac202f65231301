// Machine-written by `npx projen generate` from metal3 2025-08-15 (github:metio/kube-custom-resources-rs@cd2d4bc29051158012affe9df6be3c647c646284, digest fcc3e6c9f3aba0ef155f75b6654b23d2): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectReference } from './kubernetes/core/v1';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `ipam.metal3.io/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class IPAddress extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IPAddressProps): { [K in keyof IPAddressProps]: IPAddressProps[K] } & { apiVersion: 'ipam.metal3.io/v1alpha1'; kind: 'IPAddress' };
  constructor(scope: Construct, id: string, props?: IPAddressProps);
}
export interface IPAddressProps {
  metadata?: ObjectMeta;
  spec?: IPAddressSpec;
}
export interface IPAddressSpec {
  /** pattern `((^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$))` */
  address: string;
  claim: ObjectReference;
  /** each: pattern `((^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$))` */
  dnsServers?: readonly string[];
  /** pattern `((^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$))` */
  gateway?: string;
  pool: ObjectReference;
  /** at most 128 */
  prefix?: number;
}
/**
 * `ipam.metal3.io/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class IPClaim extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IPClaimProps): { [K in keyof IPClaimProps]: IPClaimProps[K] } & { apiVersion: 'ipam.metal3.io/v1alpha1'; kind: 'IPClaim' };
  constructor(scope: Construct, id: string, props?: IPClaimProps);
}
export interface IPClaimProps {
  metadata?: ObjectMeta;
  spec?: IPClaimSpec;
}
export interface IPClaimSpec {
  pool: ObjectReference;
}
/**
 * `ipam.metal3.io/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class IPPool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IPPoolProps): { [K in keyof IPPoolProps]: IPPoolProps[K] } & { apiVersion: 'ipam.metal3.io/v1alpha1'; kind: 'IPPool' };
  constructor(scope: Construct, id: string, props?: IPPoolProps);
}
export interface IPPoolProps {
  metadata?: ObjectMeta;
  spec?: IPPoolSpec;
}
export interface IPPoolSpec {
  clusterName?: string;
  /** each: pattern `((^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$))` */
  dnsServers?: readonly string[];
  /** pattern `((^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$))` */
  gateway?: string;
  /** at least 1 character */
  namePrefix: string;
  pools?: readonly IPPoolSpecPools[];
  /** each: pattern `((^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$))` */
  preAllocations?: { [k: string]: string };
  /** at most 128 */
  prefix?: number;
}
export interface IPPoolSpecPools {
  /** each: pattern `((^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$))` */
  dnsServers?: readonly string[];
  /** pattern `((^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$))` */
  end?: string;
  /** pattern `((^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$))` */
  gateway?: string;
  /** at most 128 */
  prefix?: number;
  /** pattern `((^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$))` */
  start?: string;
  /** pattern `((^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))/([0-9]|[1-2][0-9]|3[0-2])$)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))/([0-9]|[0-9][0-9]|1[0-1][0-9]|12[0-8])$))` */
  subnet?: string;
}
/**
 * `metal3.io/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class BMCEventSubscription extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BMCEventSubscriptionProps): { [K in keyof BMCEventSubscriptionProps]: BMCEventSubscriptionProps[K] } & { apiVersion: 'metal3.io/v1alpha1'; kind: 'BMCEventSubscription' };
  constructor(scope: Construct, id: string, props?: BMCEventSubscriptionProps);
}
export interface BMCEventSubscriptionProps {
  metadata?: ObjectMeta;
  spec?: BMCEventSubscriptionSpec;
}
export interface BMCEventSubscriptionSpec {
  context?: string;
  destination?: string;
  hostName?: string;
  httpHeadersRef?: BMCEventSubscriptionSpecHttpHeadersRef;
}
export interface BMCEventSubscriptionSpecHttpHeadersRef {
  name?: string;
  namespace?: string;
}
/**
 * `metal3.io/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class BareMetalHost extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: BareMetalHostProps): { [K in keyof BareMetalHostProps]: BareMetalHostProps[K] } & { apiVersion: 'metal3.io/v1alpha1'; kind: 'BareMetalHost' };
  constructor(scope: Construct, id: string, props?: BareMetalHostProps);
}
export interface BareMetalHostProps {
  metadata?: ObjectMeta;
  spec?: BareMetalHostSpec;
}
export interface BareMetalHostSpec {
  architecture?: string;
  /** @default "metadata" */
  automatedCleaningMode?: "metadata" | "disabled";
  bmc?: BareMetalHostSpecBmc;
  /** pattern `[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}` */
  bootMACAddress?: string;
  bootMode?: "UEFI" | "UEFISecureBoot" | "legacy";
  consumerRef?: ObjectReference;
  customDeploy?: BareMetalHostSpecCustomDeploy;
  description?: string;
  disablePowerOff?: boolean;
  externallyProvisioned?: boolean;
  firmware?: BareMetalHostSpecFirmware;
  hardwareProfile?: string;
  image?: BareMetalHostSpecImage;
  inspectionMode?: "disabled" | "agent";
  metaData?: BareMetalHostSpecMetaData;
  networkData?: BareMetalHostSpecMetaData;
  online: boolean;
  preprovisioningNetworkDataName?: string;
  raid?: BareMetalHostSpecRaid;
  rootDeviceHints?: BareMetalHostSpecRootDeviceHints;
  taints?: readonly BareMetalHostSpecTaints[];
  userData?: BareMetalHostSpecMetaData;
}
export interface BareMetalHostSpecBmc {
  address: string;
  credentialsName: string;
  disableCertificateVerification?: boolean;
}
export interface BareMetalHostSpecCustomDeploy {
  method: string;
}
export interface BareMetalHostSpecFirmware {
  simultaneousMultithreadingEnabled?: true | false;
  sriovEnabled?: true | false;
  virtualizationEnabled?: true | false;
}
export interface BareMetalHostSpecImage {
  checksum?: string;
  checksumType?: "md5" | "sha256" | "sha512" | "auto";
  format?: "raw" | "qcow2" | "vdi" | "vmdk" | "live-iso";
  ociAuthSecretName?: string;
  url: string;
}
export interface BareMetalHostSpecMetaData {
  name?: string;
  namespace?: string;
}
export interface BareMetalHostSpecRaid {
  hardwareRAIDVolumes?: readonly BareMetalHostSpecRaidHardwareRAIDVolumes[] | null;
  /** at most 2 items */
  softwareRAIDVolumes?: readonly BareMetalHostSpecRaidSoftwareRAIDVolumes[] | null;
}
export interface BareMetalHostSpecRootDeviceHints {
  deviceName?: string;
  hctl?: string;
  /** at least 0 */
  minSizeGigabytes?: number;
  model?: string;
  rotational?: boolean;
  serialNumber?: string;
  vendor?: string;
  wwn?: string;
  wwnVendorExtension?: string;
  wwnWithExtension?: string;
}
export interface BareMetalHostSpecTaints {
  effect: string;
  key: string;
  /** format date-time */
  timeAdded?: string;
  value?: string;
}
export interface BareMetalHostSpecRaidHardwareRAIDVolumes {
  controller?: string;
  level: "0" | "1" | "2" | "5" | "6" | "1+0" | "5+0" | "6+0";
  /** at most 64 characters */
  name?: string;
  /** at least 1 */
  numberOfPhysicalDisks?: number;
  physicalDisks?: readonly string[];
  rotational?: boolean;
  /** at least 0 */
  sizeGibibytes?: number;
}
export interface BareMetalHostSpecRaidSoftwareRAIDVolumes {
  level: "0" | "1" | "1+0";
  /** at least 2 items */
  physicalDisks?: readonly BareMetalHostSpecRootDeviceHints[];
  /** at least 0 */
  sizeGibibytes?: number;
}
/**
 * `metal3.io/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class DataImage extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DataImageProps): { [K in keyof DataImageProps]: DataImageProps[K] } & { apiVersion: 'metal3.io/v1alpha1'; kind: 'DataImage' };
  constructor(scope: Construct, id: string, props?: DataImageProps);
}
export interface DataImageProps {
  metadata?: ObjectMeta;
  spec?: DataImageSpec;
}
export interface DataImageSpec {
  url: string;
}
/**
 * `metal3.io/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class FirmwareSchema extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: FirmwareSchemaProps): { [K in keyof FirmwareSchemaProps]: FirmwareSchemaProps[K] } & { apiVersion: 'metal3.io/v1alpha1'; kind: 'FirmwareSchema' };
  constructor(scope: Construct, id: string, props?: FirmwareSchemaProps);
}
export interface FirmwareSchemaProps {
  metadata?: ObjectMeta;
  spec?: FirmwareSchemaSpec;
}
export interface FirmwareSchemaSpec {
  hardwareModel?: string;
  hardwareVendor?: string;
  schema: { [k: string]: FirmwareSchemaSpecSchema };
}
export interface FirmwareSchemaSpecSchema {
  allowable_values?: readonly string[];
  attribute_type?: "Enumeration" | "String" | "Integer" | "Boolean" | "Password";
  lower_bound?: number;
  max_length?: number;
  min_length?: number;
  read_only?: boolean;
  unique?: boolean;
  upper_bound?: number;
}
/**
 * `metal3.io/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class HardwareData extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HardwareDataProps): { [K in keyof HardwareDataProps]: HardwareDataProps[K] } & { apiVersion: 'metal3.io/v1alpha1'; kind: 'HardwareData' };
  constructor(scope: Construct, id: string, props?: HardwareDataProps);
}
export interface HardwareDataProps {
  metadata?: ObjectMeta;
  spec?: HardwareDataSpec;
}
export interface HardwareDataSpec {
  hardware?: HardwareDataSpecHardware;
}
export interface HardwareDataSpecHardware {
  cpu?: HardwareDataSpecHardwareCpu;
  firmware?: HardwareDataSpecHardwareFirmware;
  hostname?: string;
  nics?: readonly HardwareDataSpecHardwareNics[];
  ramMebibytes?: number;
  storage?: readonly HardwareDataSpecHardwareStorage[];
  systemVendor?: HardwareDataSpecHardwareSystemVendor;
}
export interface HardwareDataSpecHardwareCpu {
  arch?: string;
  clockMegahertz?: number;
  count?: number;
  flags?: readonly string[];
  model?: string;
}
export interface HardwareDataSpecHardwareFirmware {
  bios?: HardwareDataSpecHardwareFirmwareBios;
}
export interface HardwareDataSpecHardwareNics {
  ip?: string;
  lldp?: HardwareDataSpecHardwareNicsLldp;
  /** pattern `[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}` */
  mac?: string;
  model?: string;
  name?: string;
  pciAddress?: string;
  pxe?: boolean;
  speedGbps?: number;
  /** 0 … 4094 */
  vlanId?: number;
  vlans?: readonly HardwareDataSpecHardwareNicsVlans[];
}
export interface HardwareDataSpecHardwareStorage {
  alternateNames?: readonly string[];
  hctl?: string;
  model?: string;
  name?: string;
  rotational?: boolean;
  serialNumber?: string;
  sizeBytes?: number;
  type?: "HDD" | "SSD" | "NVME";
  vendor?: string;
  wwn?: string;
  wwnVendorExtension?: string;
  wwnWithExtension?: string;
}
export interface HardwareDataSpecHardwareSystemVendor {
  manufacturer?: string;
  productName?: string;
  serialNumber?: string;
}
export interface HardwareDataSpecHardwareFirmwareBios {
  date?: string;
  vendor?: string;
  version?: string;
}
export interface HardwareDataSpecHardwareNicsLldp {
  portID?: string;
  switchID?: string;
  switchSystemName?: string;
}
export interface HardwareDataSpecHardwareNicsVlans {
  /** 0 … 4094 */
  id?: number;
  name?: string;
}
/**
 * `metal3.io/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class HostFirmwareComponents extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HostFirmwareComponentsProps): { [K in keyof HostFirmwareComponentsProps]: HostFirmwareComponentsProps[K] } & { apiVersion: 'metal3.io/v1alpha1'; kind: 'HostFirmwareComponents' };
  constructor(scope: Construct, id: string, props?: HostFirmwareComponentsProps);
}
export interface HostFirmwareComponentsProps {
  metadata?: ObjectMeta;
  spec?: HostFirmwareComponentsSpec;
}
export interface HostFirmwareComponentsSpec {
  updates: readonly HostFirmwareComponentsSpecUpdates[];
}
export interface HostFirmwareComponentsSpecUpdates {
  component: string;
  url: string;
}
/**
 * `metal3.io/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class HostFirmwareSettings extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: HostFirmwareSettingsProps): { [K in keyof HostFirmwareSettingsProps]: HostFirmwareSettingsProps[K] } & { apiVersion: 'metal3.io/v1alpha1'; kind: 'HostFirmwareSettings' };
  constructor(scope: Construct, id: string, props?: HostFirmwareSettingsProps);
}
export interface HostFirmwareSettingsProps {
  metadata?: ObjectMeta;
  spec?: HostFirmwareSettingsSpec;
}
export interface HostFirmwareSettingsSpec {
  settings: { [k: string]: number | string };
}
/**
 * `metal3.io/v1alpha1`, namespaced
 * @see https://github.com/metio/kube-custom-resources-rs
 */
export declare class PreprovisioningImage extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: PreprovisioningImageProps): { [K in keyof PreprovisioningImageProps]: PreprovisioningImageProps[K] } & { apiVersion: 'metal3.io/v1alpha1'; kind: 'PreprovisioningImage' };
  constructor(scope: Construct, id: string, props?: PreprovisioningImageProps);
}
export interface PreprovisioningImageProps {
  metadata?: ObjectMeta;
  spec?: PreprovisioningImageSpec;
}
export interface PreprovisioningImageSpec {
  acceptFormats?: readonly ("iso" | "initrd")[];
  architecture?: string;
  networkDataName?: string;
}

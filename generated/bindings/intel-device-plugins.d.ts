// Machine-written by `npx projen generate` from intel-device-plugins v0.36.0 (github:intel/intel-device-plugins-for-kubernetes@76f8fcf655957d0121e333c91b5125abe4d7bc52, digest 6401bfd626a2862f5d852582325829de): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `deviceplugin.intel.com/v1`, cluster-scoped
 * @see https://github.com/intel/intel-device-plugins-for-kubernetes
 */
export declare class DlbDevicePlugin extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DlbDevicePluginProps): { [K in keyof DlbDevicePluginProps]: DlbDevicePluginProps[K] } & { apiVersion: 'deviceplugin.intel.com/v1'; kind: 'DlbDevicePlugin' };
  constructor(scope: Construct, id: string, props?: DlbDevicePluginProps);
}
export interface DlbDevicePluginProps {
  metadata?: ObjectMeta;
  spec?: DlbDevicePluginSpec;
}
export interface DlbDevicePluginSpec {
  image?: string;
  initImage?: string;
  /** at least 0 */
  logLevel?: number;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly DlbDevicePluginSpecTolerations[];
}
export interface DlbDevicePluginSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
/**
 * `deviceplugin.intel.com/v1`, cluster-scoped
 * @see https://github.com/intel/intel-device-plugins-for-kubernetes
 */
export declare class DsaDevicePlugin extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: DsaDevicePluginProps): { [K in keyof DsaDevicePluginProps]: DsaDevicePluginProps[K] } & { apiVersion: 'deviceplugin.intel.com/v1'; kind: 'DsaDevicePlugin' };
  constructor(scope: Construct, id: string, props?: DsaDevicePluginProps);
}
export interface DsaDevicePluginProps {
  metadata?: ObjectMeta;
  spec?: DsaDevicePluginSpec;
}
export interface DsaDevicePluginSpec {
  /** @default "idxd" */
  driver?: "idxd" | "vfio-pci";
  image?: string;
  initImage?: string;
  /** at least 0 */
  logLevel?: number;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  provisioningConfig?: string;
  /** at least 1 */
  sharedDevNum?: number;
  tolerations?: readonly DsaDevicePluginSpecTolerations[];
}
export interface DsaDevicePluginSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
/**
 * `deviceplugin.intel.com/v1`, cluster-scoped
 * @see https://github.com/intel/intel-device-plugins-for-kubernetes
 */
export declare class FpgaDevicePlugin extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: FpgaDevicePluginProps): { [K in keyof FpgaDevicePluginProps]: FpgaDevicePluginProps[K] } & { apiVersion: 'deviceplugin.intel.com/v1'; kind: 'FpgaDevicePlugin' };
  constructor(scope: Construct, id: string, props?: FpgaDevicePluginProps);
}
export interface FpgaDevicePluginProps {
  metadata?: ObjectMeta;
  spec?: FpgaDevicePluginSpec;
}
export interface FpgaDevicePluginSpec {
  image?: string;
  initImage?: string;
  /** at least 0 */
  logLevel?: number;
  mode?: "af" | "region" | "regiondevel";
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly FpgaDevicePluginSpecTolerations[];
}
export interface FpgaDevicePluginSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
/**
 * `deviceplugin.intel.com/v1`, cluster-scoped
 * @see https://github.com/intel/intel-device-plugins-for-kubernetes
 */
export declare class GpuDevicePlugin extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: GpuDevicePluginProps): { [K in keyof GpuDevicePluginProps]: GpuDevicePluginProps[K] } & { apiVersion: 'deviceplugin.intel.com/v1'; kind: 'GpuDevicePlugin' };
  constructor(scope: Construct, id: string, props?: GpuDevicePluginProps);
}
export interface GpuDevicePluginProps {
  metadata?: ObjectMeta;
  spec?: GpuDevicePluginSpec;
}
export interface GpuDevicePluginSpec {
  allowIDs?: string;
  bypathMode?: "none" | "single" | "all";
  denyIDs?: string;
  enableMonitoring?: boolean;
  image?: string;
  initImage?: string;
  /** at least 0 */
  logLevel?: number;
  monitoringMode?: "split" | "single";
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  preferredAllocationPolicy?: "balanced" | "packed" | "none";
  /** at least 1 */
  sharedDevNum?: number;
  tolerations?: readonly GpuDevicePluginSpecTolerations[];
}
export interface GpuDevicePluginSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
/**
 * `deviceplugin.intel.com/v1`, cluster-scoped
 * @see https://github.com/intel/intel-device-plugins-for-kubernetes
 */
export declare class IaaDevicePlugin extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IaaDevicePluginProps): { [K in keyof IaaDevicePluginProps]: IaaDevicePluginProps[K] } & { apiVersion: 'deviceplugin.intel.com/v1'; kind: 'IaaDevicePlugin' };
  constructor(scope: Construct, id: string, props?: IaaDevicePluginProps);
}
export interface IaaDevicePluginProps {
  metadata?: ObjectMeta;
  spec?: IaaDevicePluginSpec;
}
export interface IaaDevicePluginSpec {
  image?: string;
  initImage?: string;
  /** at least 0 */
  logLevel?: number;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  provisioningConfig?: string;
  /** at least 1 */
  sharedDevNum?: number;
  tolerations?: readonly IaaDevicePluginSpecTolerations[];
}
export interface IaaDevicePluginSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
/**
 * `deviceplugin.intel.com/v1`, cluster-scoped
 * @see https://github.com/intel/intel-device-plugins-for-kubernetes
 */
export declare class NpuDevicePlugin extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NpuDevicePluginProps): { [K in keyof NpuDevicePluginProps]: NpuDevicePluginProps[K] } & { apiVersion: 'deviceplugin.intel.com/v1'; kind: 'NpuDevicePlugin' };
  constructor(scope: Construct, id: string, props?: NpuDevicePluginProps);
}
export interface NpuDevicePluginProps {
  metadata?: ObjectMeta;
  spec?: NpuDevicePluginSpec;
}
export interface NpuDevicePluginSpec {
  image?: string;
  /** at least 0 */
  logLevel?: number;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** at least 1 */
  sharedDevNum?: number;
  tolerations?: readonly NpuDevicePluginSpecTolerations[];
}
export interface NpuDevicePluginSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
/**
 * `deviceplugin.intel.com/v1`, cluster-scoped
 * @see https://github.com/intel/intel-device-plugins-for-kubernetes
 */
export declare class QatDevicePlugin extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: QatDevicePluginProps): { [K in keyof QatDevicePluginProps]: QatDevicePluginProps[K] } & { apiVersion: 'deviceplugin.intel.com/v1'; kind: 'QatDevicePlugin' };
  constructor(scope: Construct, id: string, props?: QatDevicePluginProps);
}
export interface QatDevicePluginProps {
  metadata?: ObjectMeta;
  spec?: QatDevicePluginSpec;
}
export interface QatDevicePluginSpec {
  dpdkDriver?: "igb_uio" | "vfio-pci";
  image?: string;
  initImage?: string;
  kernelVfDrivers?: readonly ("dh895xccvf" | "c6xxvf" | "c3xxxvf" | "d15xxvf" | "4xxxvf" | "420xxvf" | "c4xxxvf" | "6xxxvf")[];
  /** at least 0 */
  logLevel?: number;
  /** at least 1 */
  maxNumDevices?: number;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  preferredAllocationPolicy?: "balanced" | "packed";
  provisioningConfig?: string;
  tolerations?: readonly QatDevicePluginSpecTolerations[];
}
export interface QatDevicePluginSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
/**
 * `deviceplugin.intel.com/v1`, cluster-scoped
 * @see https://github.com/intel/intel-device-plugins-for-kubernetes
 */
export declare class SgxDevicePlugin extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: SgxDevicePluginProps): { [K in keyof SgxDevicePluginProps]: SgxDevicePluginProps[K] } & { apiVersion: 'deviceplugin.intel.com/v1'; kind: 'SgxDevicePlugin' };
  constructor(scope: Construct, id: string, props?: SgxDevicePluginProps);
}
export interface SgxDevicePluginProps {
  metadata?: ObjectMeta;
  spec?: SgxDevicePluginSpec;
}
export interface SgxDevicePluginSpec {
  dcapInfraResources?: boolean;
  /** at least 1 */
  enclaveLimit?: number;
  image?: string;
  initImage?: string;
  /** at least 0 */
  logLevel?: number;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  /** at least 1 */
  provisionLimit?: number;
  tolerations?: readonly SgxDevicePluginSpecTolerations[];
}
export interface SgxDevicePluginSpecTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
/**
 * `fpga.intel.com/v2`, namespaced
 * @see https://github.com/intel/intel-device-plugins-for-kubernetes
 */
export declare class AcceleratorFunction extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: AcceleratorFunctionProps): { [K in keyof AcceleratorFunctionProps]: AcceleratorFunctionProps[K] } & { apiVersion: 'fpga.intel.com/v2'; kind: 'AcceleratorFunction' };
  constructor(scope: Construct, id: string, props: AcceleratorFunctionProps);
}
export interface AcceleratorFunctionProps {
  metadata?: ObjectMeta;
  spec: AcceleratorFunctionSpec;
  status?: Record<string, never>;
}
export interface AcceleratorFunctionSpec {
  /** pattern `^[0-9a-f]{8,40}$` */
  afuId: string;
  /** pattern `^[0-9a-f]{8,32}$` */
  interfaceId: string;
  /** pattern `^af|region$` */
  mode: string;
}
/**
 * `fpga.intel.com/v2`, namespaced
 * @see https://github.com/intel/intel-device-plugins-for-kubernetes
 */
export declare class FpgaRegion extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: FpgaRegionProps): { [K in keyof FpgaRegionProps]: FpgaRegionProps[K] } & { apiVersion: 'fpga.intel.com/v2'; kind: 'FpgaRegion' };
  constructor(scope: Construct, id: string, props: FpgaRegionProps);
}
export interface FpgaRegionProps {
  metadata?: ObjectMeta;
  spec: FpgaRegionSpec;
  status?: Record<string, never>;
}
export interface FpgaRegionSpec {
  /** pattern `^[0-9a-f]{8,32}$` */
  interfaceId: string;
}

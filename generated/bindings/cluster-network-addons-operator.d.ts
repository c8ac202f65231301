// Machine-written by `npx projen generate` from cluster-network-addons-operator v1.18.1 (github:kubevirt/hyperconverged-cluster-operator@a7834653e3ea1cd06a5e3610280c6e24c1b2b518, digest aaa07b866870db26444ec4273f57db68): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { LabelSelector, LabelSelectorRequirement, ObjectMeta } from './kubernetes/meta/v1';

/**
 * `networkaddonsoperator.network.kubevirt.io/v1`, cluster-scoped
 * @see https://github.com/kubevirt/hyperconverged-cluster-operator
 */
export declare class NetworkAddonsConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NetworkAddonsConfigProps): { [K in keyof NetworkAddonsConfigProps]: NetworkAddonsConfigProps[K] } & { apiVersion: 'networkaddonsoperator.network.kubevirt.io/v1'; kind: 'NetworkAddonsConfig' };
  constructor(scope: Construct, id: string, props?: NetworkAddonsConfigProps);
}
export interface NetworkAddonsConfigProps {
  metadata?: ObjectMeta;
  spec?: NetworkAddonsConfigSpec;
}
export interface NetworkAddonsConfigSpec {
  imagePullPolicy?: string;
  kubeMacPool?: NetworkAddonsConfigSpecKubeMacPool;
  kubeSecondaryDNS?: NetworkAddonsConfigSpecKubeSecondaryDNS;
  kubevirtIpamController?: NetworkAddonsConfigSpecKubevirtIpamController;
  linuxBridge?: Record<string, never>;
  macvtap?: NetworkAddonsConfigSpecMacvtap;
  multus?: Record<string, never>;
  multusDynamicNetworks?: NetworkAddonsConfigSpecMultusDynamicNetworks;
  ovs?: Record<string, never>;
  placementConfiguration?: NetworkAddonsConfigSpecPlacementConfiguration;
  selfSignConfiguration?: NetworkAddonsConfigSpecSelfSignConfiguration;
  tlsSecurityProfile?: NetworkAddonsConfigSpecTlsSecurityProfile | null;
}
export interface NetworkAddonsConfigSpecKubeMacPool {
  rangeEnd?: string;
  rangeStart?: string;
}
export interface NetworkAddonsConfigSpecKubeSecondaryDNS {
  domain?: string;
  nameServerIP?: string;
}
export interface NetworkAddonsConfigSpecKubevirtIpamController {
  defaultNetworkNADNamespace?: string;
}
export interface NetworkAddonsConfigSpecMacvtap {
  devicePluginConfig?: string;
}
export interface NetworkAddonsConfigSpecMultusDynamicNetworks {
  hostCRISocketPath?: string;
}
export interface NetworkAddonsConfigSpecPlacementConfiguration {
  infra?: NetworkAddonsConfigSpecPlacementConfigurationInfra;
  workloads?: NetworkAddonsConfigSpecPlacementConfigurationInfra;
}
export interface NetworkAddonsConfigSpecSelfSignConfiguration {
  caOverlapInterval?: string;
  caRotateInterval?: string;
  certOverlapInterval?: string;
  certRotateInterval?: string;
}
export interface NetworkAddonsConfigSpecTlsSecurityProfile {
  custom?: NetworkAddonsConfigSpecTlsSecurityProfileCustom | null;
  intermediate?: Record<string, never> | null;
  modern?: Record<string, never> | null;
  old?: Record<string, never> | null;
  type?: "Old" | "Intermediate" | "Modern" | "Custom";
}
export interface NetworkAddonsConfigSpecPlacementConfigurationInfra {
  affinity?: NetworkAddonsConfigSpecPlacementConfigurationInfraAffinity;
  /** → labels of a Node */
  nodeSelector?: { [k: string]: string };
  tolerations?: readonly NetworkAddonsConfigSpecPlacementConfigurationInfraTolerations[];
}
export interface NetworkAddonsConfigSpecTlsSecurityProfileCustom {
  ciphers?: readonly ("TLS_AES_128_GCM_SHA256" | "TLS_AES_256_GCM_SHA384" | "TLS_CHACHA20_POLY1305_SHA256" | "ECDHE-ECDSA-AES128-GCM-SHA256" | "ECDHE-RSA-AES128-GCM-SHA256" | "ECDHE-ECDSA-AES256-GCM-SHA384" | "ECDHE-RSA-AES256-GCM-SHA384" | "ECDHE-ECDSA-CHACHA20-POLY1305" | "ECDHE-RSA-CHACHA20-POLY1305" | "ECDHE-ECDSA-AES128-SHA256" | "ECDHE-RSA-AES128-SHA256" | "ECDHE-ECDSA-AES128-SHA" | "ECDHE-RSA-AES128-SHA" | "ECDHE-ECDSA-AES256-SHA" | "ECDHE-RSA-AES256-SHA" | "AES128-GCM-SHA256" | "AES256-GCM-SHA384" | "AES128-SHA256" | "AES128-SHA" | "AES256-SHA" | "DES-CBC3-SHA")[];
  minTLSVersion?: "VersionTLS10" | "VersionTLS11" | "VersionTLS12" | "VersionTLS13";
}
export interface NetworkAddonsConfigSpecPlacementConfigurationInfraAffinity {
  nodeAffinity?: NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityNodeAffinity;
  podAffinity?: NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityPodAffinity;
  podAntiAffinity?: NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityPodAffinity;
}
export interface NetworkAddonsConfigSpecPlacementConfigurationInfraTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}
export interface NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: number;
}
export interface NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}
export interface NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution;
  weight: number;
}
export interface NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  labelSelector?: LabelSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}
export interface NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchFields?: readonly NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}
export interface NetworkAddonsConfigSpecPlacementConfigurationInfraAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  key: string;
  operator: string;
  values?: readonly string[];
}
/**
 * `networkaddonsoperator.network.kubevirt.io/v1alpha1`, cluster-scoped
 * @see https://github.com/kubevirt/hyperconverged-cluster-operator
 */
export declare class NetworkAddonsConfigV1Alpha1 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: NetworkAddonsConfigV1Alpha1Props): { [K in keyof NetworkAddonsConfigV1Alpha1Props]: NetworkAddonsConfigV1Alpha1Props[K] } & { apiVersion: 'networkaddonsoperator.network.kubevirt.io/v1alpha1'; kind: 'NetworkAddonsConfig' };
  constructor(scope: Construct, id: string, props?: NetworkAddonsConfigV1Alpha1Props);
}
export interface NetworkAddonsConfigV1Alpha1Props {
  metadata?: ObjectMeta;
  spec?: NetworkAddonsConfigSpec;
}

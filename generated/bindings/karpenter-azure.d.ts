// Machine-written by `npx projen generate` from karpenter-azure v1.14.2 (github:Azure/karpenter-provider-azure@d1552b7e96e3d3bf44acc55be5786b25cdbfaaf4, digest 4ff88c75881d140ccacd592391c59d78): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `karpenter.azure.com/v1beta1`, cluster-scoped
 * @see https://github.com/Azure/karpenter-provider-azure
 */
export declare class AKSNodeClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AKSNodeClassProps): { [K in keyof AKSNodeClassProps]: AKSNodeClassProps[K] } & { apiVersion: 'karpenter.azure.com/v1beta1'; kind: 'AKSNodeClass' };
  constructor(scope: Construct, id: string, props?: AKSNodeClassProps);
}
export interface AKSNodeClassProps {
  metadata?: ObjectMeta;
  spec?: AKSNodeClassSpec;
}
/**
 * rule: `has(self.fipsMode) && self.fipsMode == 'FIPS' ? (has(self.imageFamily) && self.imageFamily != 'Ubuntu2204' && self.imageFamily != 'Ubuntu2404') : true`
 * rule: `!has(self.linuxOSConfig) || !has(self.linuxOSConfig.swapFileSize) || (has(self.kubelet) && has(self.kubelet.failSwapOn) && self.kubelet.failSwapOn == false)`
 */
export interface AKSNodeClassSpec {
  artifactStreaming?: AKSNodeClassSpecArtifactStreaming;
  fipsMode?: "FIPS" | "Disabled";
  gpu?: AKSNodeClassSpecGpu;
  /** @default "Ubuntu" */
  imageFamily?: "Ubuntu" | "Ubuntu2204" | "Ubuntu2404" | "AzureLinux";
  kubelet?: AKSNodeClassSpecKubelet;
  linuxOSConfig?: AKSNodeClassSpecLinuxOSConfig;
  localDNS?: AKSNodeClassSpecLocalDNS;
  /** 10 … 250 */
  maxPods?: number;
  /**
   * 30 … 2048
   * @default 128
   */
  osDiskSizeGB?: number;
  security?: AKSNodeClassSpecSecurity;
  /**
   * rule: `self.all(k, size(k) <= 512)`
   * rule: `self.all(k, !k.matches('[<>%&?]'))`
   * rule: `self.all(k, !k.contains('\\'))`
   * rule: `self.all(k, size(self[k]) <= 256)`
   */
  tags?: { [k: string]: string };
  /** pattern `(?i)^\/subscriptions\/[^\/]+\/resourceGroups\/[a-zA-Z0-9_\-().]{0,89}[a-zA-Z0-9_\-()]\/providers\/Microsoft\.Network\/virtualNetworks\/[^\/]+\/subnets\/[^\/]+$` */
  vnetSubnetID?: string;
}
export interface AKSNodeClassSpecArtifactStreaming {
  enabled?: boolean;
}
export interface AKSNodeClassSpecGpu {
  /** @default "Driver" */
  mode?: "Driver" | "None";
}
/** rule: `has(self.imageGCHighThresholdPercent) && has(self.imageGCLowThresholdPercent) ? self.imageGCHighThresholdPercent > self.imageGCLowThresholdPercent : true` */
export interface AKSNodeClassSpecKubelet {
  allowedUnsafeSysctls?: readonly string[];
  /**
   * at least 2
   * @default 5
   */
  containerLogMaxFiles?: number;
  /**
   * pattern `^\d+(E|P|T|G|M|K|Ei|Pi|Ti|Gi|Mi|Ki)$`
   * @default "50Mi"
   */
  containerLogMaxSize?: string;
  /** @default true */
  cpuCFSQuota?: boolean;
  /** @default "100ms" */
  cpuCFSQuotaPeriod?: string;
  /** @default "none" */
  cpuManagerPolicy?: "none" | "static";
  failSwapOn?: boolean;
  /** 0 … 100 */
  imageGCHighThresholdPercent?: number;
  /** 0 … 100 */
  imageGCLowThresholdPercent?: number;
  podPidsLimit?: number;
  /** @default "none" */
  topologyManagerPolicy?: "restricted" | "best-effort" | "none" | "single-numa-node";
}
export interface AKSNodeClassSpecLinuxOSConfig {
  /** pattern `^\d+(E|P|T|G|M|K|Ei|Pi|Ti|Gi|Mi|Ki)$` */
  swapFileSize?: string;
  sysctls?: AKSNodeClassSpecLinuxOSConfigSysctls;
  transparentHugePageDefrag?: "always" | "defer" | "defer+madvise" | "madvise" | "never";
  transparentHugePageEnabled?: "always" | "madvise" | "never";
}
export interface AKSNodeClassSpecLocalDNS {
  /**
   * at most 100 items
   * one per `zone`
   * rule: `['.', 'cluster.local'].all(z, self.exists(x, x.zone == z))`
   */
  kubeDNSOverrides: readonly AKSNodeClassSpecLocalDNSKubeDNSOverrides[];
  mode: "Preferred" | "Required" | "Disabled";
  /**
   * at most 100 items
   * one per `zone`
   * rule: `['.', 'cluster.local'].all(z, self.exists(x, x.zone == z))`
   * rule: `!self.exists(x, x.zone == '.' && x.forwardDestination == 'ClusterCoreDNS')`
   * rule: `!self.exists(x, x.zone != '.' && !x.zone.endsWith('cluster.local') && x.forwardDestination == 'ClusterCoreDNS')`
   */
  vnetDNSOverrides: readonly AKSNodeClassSpecLocalDNSKubeDNSOverrides[];
}
export interface AKSNodeClassSpecSecurity {
  encryptionAtHost?: boolean;
}
/**
 * rule: `has(self.netCoreRmemDefault) && has(self.netCoreRmemMax) ? self.netCoreRmemDefault <= self.netCoreRmemMax : true`
 * rule: `has(self.netCoreWmemDefault) && has(self.netCoreWmemMax) ? self.netCoreWmemDefault <= self.netCoreWmemMax : true`
 * rule: `has(self.netIPv4NeighDefaultGcThresh1) && has(self.netIPv4NeighDefaultGcThresh2) ? self.netIPv4NeighDefaultGcThresh1 <= self.netIPv4NeighDefaultGcThresh2 : true`
 * rule: `has(self.netIPv4NeighDefaultGcThresh2) && has(self.netIPv4NeighDefaultGcThresh3) ? self.netIPv4NeighDefaultGcThresh2 <= self.netIPv4NeighDefaultGcThresh3 : true`
 * rule: `!has(self.netIPv4IPLocalPortRange) || (int(self.netIPv4IPLocalPortRange.split(' ')[0]) >= 1024 && int(self.netIPv4IPLocalPortRange.split(' ')[0]) <= 60999)`
 * rule: `!has(self.netIPv4IPLocalPortRange) || (int(self.netIPv4IPLocalPortRange.split(' ')[1]) >= 32768 && int(self.netIPv4IPLocalPortRange.split(' ')[1]) <= 65535)`
 * rule: `!has(self.netIPv4IPLocalPortRange) || int(self.netIPv4IPLocalPortRange.split(' ')[0]) <= int(self.netIPv4IPLocalPortRange.split(' ')[1])`
 */
export interface AKSNodeClassSpecLinuxOSConfigSysctls {
  /** 65536 … 6553500 */
  fsAioMaxNr?: number;
  /** 8192 … 12000500 */
  fsFileMax?: number;
  /** 781250 … 2097152 */
  fsInotifyMaxUserWatches?: number;
  /** 8192 … 20000500 */
  fsNrOpen?: number;
  /** 20 … 513785 */
  kernelThreadsMax?: number;
  /** 1000 … 3240000 */
  netCoreNetdevMaxBacklog?: number;
  /** 20480 … 4194304 */
  netCoreOptmemMax?: number;
  /** 212992 … 134217728 */
  netCoreRmemDefault?: number;
  /** 212992 … 134217728 */
  netCoreRmemMax?: number;
  /** 4096 … 3240000 */
  netCoreSomaxconn?: number;
  /** 212992 … 134217728 */
  netCoreWmemDefault?: number;
  /** 212992 … 134217728 */
  netCoreWmemMax?: number;
  /** pattern `^\d+ \d+$` */
  netIPv4IPLocalPortRange?: string;
  /** 128 … 80000 */
  netIPv4NeighDefaultGcThresh1?: number;
  /** 512 … 90000 */
  netIPv4NeighDefaultGcThresh2?: number;
  /** 1024 … 100000 */
  netIPv4NeighDefaultGcThresh3?: number;
  /** 5 … 120 */
  netIPv4TCPFinTimeout?: number;
  /** 10 … 90 */
  netIPv4TCPKeepaliveIntvl?: number;
  /** 1 … 15 */
  netIPv4TCPKeepaliveProbes?: number;
  /** 30 … 432000 */
  netIPv4TCPKeepaliveTime?: number;
  /** 128 … 3240000 */
  netIPv4TCPMaxSynBacklog?: number;
  /** 8000 … 1440000 */
  netIPv4TCPMaxTwBuckets?: number;
  netIPv4TCPTwReuse?: boolean;
  /** 65536 … 524288 */
  netNetfilterNfConntrackBuckets?: number;
  /** 131072 … 2097152 */
  netNetfilterNfConntrackMax?: number;
  /** 65530 … 262144 */
  vmMaxMapCount?: number;
  /** 0 … 100 */
  vmSwappiness?: number;
  /** 0 … 100 */
  vmVfsCachePressure?: number;
}
/**
 * rule: `!(self.zone.endsWith('cluster.local') && self.forwardDestination == 'VnetDNS')`
 * rule: `!(self.serveStale == 'Verify' && self.protocol == 'ForceTCP')`
 */
export interface AKSNodeClassSpecLocalDNSKubeDNSOverrides {
  /** pattern `^([0-9]+(s|m|h))+$` */
  cacheDuration: string;
  forwardDestination: "ClusterCoreDNS" | "VnetDNS";
  forwardPolicy: "Sequential" | "RoundRobin" | "Random";
  /** at least 0 */
  maxConcurrent: number;
  protocol: "PreferUDP" | "ForceTCP";
  queryLogging: "Error" | "Log";
  serveStale: "Verify" | "Immediate" | "Disable";
  /** pattern `^([0-9]+(s|m|h))+$` */
  serveStaleDuration: string;
  /**
   * 1 … 254 characters
   * pattern `^(\.|[A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?)*\.?)$`
   */
  zone: string;
}
/**
 * `karpenter.azure.com/v1alpha2`, cluster-scoped
 * @deprecated
 * @see https://github.com/Azure/karpenter-provider-azure
 */
export declare class AKSNodeClassV1Alpha2 extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: AKSNodeClassV1Alpha2Props): { [K in keyof AKSNodeClassV1Alpha2Props]: AKSNodeClassV1Alpha2Props[K] } & { apiVersion: 'karpenter.azure.com/v1alpha2'; kind: 'AKSNodeClass' };
  constructor(scope: Construct, id: string, props?: AKSNodeClassV1Alpha2Props);
}
export interface AKSNodeClassV1Alpha2Props {
  metadata?: ObjectMeta;
  spec?: AKSNodeClassSpec;
}

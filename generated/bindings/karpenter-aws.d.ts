// Machine-written by `npx projen generate` from karpenter-aws v1.14.1 (github:aws/karpenter-provider-aws@bde00654cd316fddb3dccfba3f5ac07039865429, digest 57bd004020a19e4877b742f58cf98fc0): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `karpenter.k8s.aws/v1`, cluster-scoped
 * @see https://github.com/aws/karpenter-provider-aws
 */
export declare class EC2NodeClass extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: EC2NodeClassProps): { [K in keyof EC2NodeClassProps]: EC2NodeClassProps[K] } & { apiVersion: 'karpenter.k8s.aws/v1'; kind: 'EC2NodeClass' };
  constructor(scope: Construct, id: string, props?: EC2NodeClassProps);
}
export interface EC2NodeClassProps {
  metadata?: ObjectMeta;
  spec?: EC2NodeClassSpec;
}
/**
 * rule: `(has(self.role) && !has(self.instanceProfile)) || (!has(self.role) && has(self.instanceProfile))`
 * rule: `self.amiSelectorTerms.exists(x, has(x.alias)) ? true : has(self.amiFamily)`
 */
export interface EC2NodeClassSpec {
  amiFamily?: "AL2" | "AL2023" | "Bottlerocket" | "Custom" | "Windows2019" | "Windows2022" | "Windows2025";
  /**
   * 1 … 30 items
   * rule: `self.all(x, has(x.tags) || has(x.id) || has(x.name) || has(x.alias) || has(x.ssmParameter))`
   * rule: `!self.exists(x, has(x.id) && (has(x.alias) || has(x.tags) || has(x.name) || has(x.owner)))`
   * rule: `!self.exists(x, has(x.alias) && (has(x.id) || has(x.tags) || has(x.name) || has(x.owner)))`
   * rule: `!(self.exists(x, has(x.alias)) && self.size() != 1)`
   */
  amiSelectorTerms: readonly EC2NodeClassSpecAmiSelectorTerms[];
  associatePublicIPAddress?: boolean;
  /**
   * at most 50 items
   * rule: `self.filter(x, has(x.rootVolume)?x.rootVolume==true:false).size() <= 1`
   */
  blockDeviceMappings?: readonly EC2NodeClassSpecBlockDeviceMappings[];
  /**
   * at most 30 items
   * rule: `self.all(x, has(x.tags) || has(x.id) || has(x.instanceMatchCriteria))`
   * rule: `!self.all(x, has(x.id) && (has(x.tags) || has(x.ownerID) || has(x.instanceMatchCriteria)))`
   */
  capacityReservationSelectorTerms?: readonly EC2NodeClassSpecCapacityReservationSelectorTerms[];
  connectionTracking?: EC2NodeClassSpecConnectionTracking;
  context?: string;
  cpuOptions?: EC2NodeClassSpecCpuOptions;
  detailedMonitoring?: boolean;
  /** rule: `self != ''` */
  instanceProfile?: string;
  instanceStorePolicy?: "RAID0";
  /** at least 0 */
  ipPrefixCount?: number;
  kubelet?: EC2NodeClassSpecKubelet;
  /** @default {"httpEndpoint":"enabled","httpProtocolIPv6":"disabled","httpPutResponseHopLimit":1,"httpTokens":"required"} */
  metadataOptions?: EC2NodeClassSpecMetadataOptions;
  /**
   * at most 150 items
   * rule: `self.size() == 0 || self.exists(x, x.deviceIndex == 0 && x.networkCardIndex == 0 && x.interfaceType == 'interface')`
   */
  networkInterfaces?: readonly EC2NodeClassSpecNetworkInterfaces[];
  placementGroupSelector?: EC2NodeClassSpecPlacementGroupSelector;
  /** rule: `self != ''` */
  role?: string;
  /**
   * at most 30 items
   * rule: `self.size() != 0`
   * rule: `self.all(x, has(x.tags) || has(x.id) || has(x.name))`
   * rule: `!self.all(x, has(x.id) && (has(x.tags) || has(x.name)))`
   * rule: `!self.all(x, has(x.name) && (has(x.tags) || has(x.id)))`
   */
  securityGroupSelectorTerms: readonly EC2NodeClassSpecSecurityGroupSelectorTerms[];
  /**
   * at most 30 items
   * rule: `self.size() != 0`
   * rule: `self.all(x, has(x.tags) || has(x.id))`
   * rule: `!self.all(x, has(x.id) && has(x.tags))`
   */
  subnetSelectorTerms: readonly EC2NodeClassSpecSubnetSelectorTerms[];
  /**
   * rule: `self.all(k, k != '')`
   * rule: `self.all(k, k !='eks:eks-cluster-name')`
   * rule: `self.all(k, !k.startsWith('kubernetes.io/cluster') )`
   * rule: `self.all(k, k != 'karpenter.sh/nodepool')`
   * rule: `self.all(k, k !='karpenter.sh/nodeclaim')`
   * rule: `self.all(k, k !='karpenter.k8s.aws/ec2nodeclass')`
   */
  tags?: { [k: string]: string };
  userData?: string;
}
export interface EC2NodeClassSpecAmiSelectorTerms {
  /**
   * at most 30 characters
   * rule: `self.matches('^[a-zA-Z0-9]+@.+$')`
   * rule: `self.split('@')[0] in ['al2','al2023','bottlerocket','windows2019','windows2022','windows2025']`
   * rule: `self.split('@')[0] in ['windows2019','windows2022','windows2025'] ? self.split('@')[1] == 'latest' : true`
   */
  alias?: string;
  /** pattern `ami-[0-9a-z]+` */
  id?: string;
  name?: string;
  owner?: string;
  ssmParameter?: string;
  /**
   * at most 20 keys
   * rule: `self.all(k, k != '' && self[k] != '')`
   */
  tags?: { [k: string]: string };
}
export interface EC2NodeClassSpecBlockDeviceMappings {
  deviceName?: string;
  ebs?: EC2NodeClassSpecBlockDeviceMappingsEbs;
  rootVolume?: boolean;
}
export interface EC2NodeClassSpecCapacityReservationSelectorTerms {
  /** pattern `^cr-[0-9a-z]+$` */
  id?: string;
  instanceMatchCriteria?: "open" | "targeted";
  /** pattern `^[0-9]{12}$` */
  ownerID?: string;
  /**
   * at most 20 keys
   * rule: `self.all(k, k != '' && self[k] != '')`
   */
  tags?: { [k: string]: string };
}
/** rule: `has(self.tcpEstablishedTimeout) || has(self.udpStreamTimeout) || has(self.udpTimeout)` */
export interface EC2NodeClassSpecConnectionTracking {
  /** 60 … 432000 */
  tcpEstablishedTimeout?: number;
  /** 60 … 180 */
  udpStreamTimeout?: number;
  /** 30 … 60 */
  udpTimeout?: number;
}
export interface EC2NodeClassSpecCpuOptions {
  nestedVirtualization?: "enabled" | "disabled";
}
/**
 * rule: `has(self.imageGCHighThresholdPercent) && has(self.imageGCLowThresholdPercent) ? self.imageGCHighThresholdPercent > self.imageGCLowThresholdPercent : true`
 * rule: `has(self.evictionSoft) ? self.evictionSoft.all(e, (e in self.evictionSoftGracePeriod)):true`
 * rule: `has(self.evictionSoftGracePeriod) ? self.evictionSoftGracePeriod.all(e, (e in self.evictionSoft)):true`
 */
export interface EC2NodeClassSpecKubelet {
  clusterDNS?: readonly string[];
  cpuCFSQuota?: boolean;
  /**
   * rule: `self.all(x, x in ['memory.available','nodefs.available','nodefs.inodesFree','imagefs.available','imagefs.inodesFree','pid.available'])`
   * each: pattern `^((\d{1,2}(\.\d{1,2})?|100(\.0{1,2})?)%||(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?)$`
   */
  evictionHard?: { [k: string]: string };
  evictionMaxPodGracePeriod?: number;
  /**
   * rule: `self.all(x, x in ['memory.available','nodefs.available','nodefs.inodesFree','imagefs.available','imagefs.inodesFree','pid.available'])`
   * each: pattern `^((\d{1,2}(\.\d{1,2})?|100(\.0{1,2})?)%||(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?)$`
   */
  evictionSoft?: { [k: string]: string };
  /** rule: `self.all(x, x in ['memory.available','nodefs.available','nodefs.inodesFree','imagefs.available','imagefs.inodesFree','pid.available'])` */
  evictionSoftGracePeriod?: { [k: string]: string };
  /** 0 … 100 */
  imageGCHighThresholdPercent?: number;
  /** 0 … 100 */
  imageGCLowThresholdPercent?: number;
  /**
   * rule: `self.all(x, x=='cpu' || x=='memory' || x=='ephemeral-storage' || x=='pid')`
   * rule: `self.all(x, !self[x].startsWith('-'))`
   * each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`
   */
  kubeReserved?: { [k: string]: string };
  /** at least 0 */
  maxPods?: number;
  /** at least 0 */
  podsPerCore?: number;
  /**
   * rule: `self.all(x, x=='cpu' || x=='memory' || x=='ephemeral-storage' || x=='pid')`
   * rule: `self.all(x, !self[x].startsWith('-'))`
   * each: pattern `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`
   */
  systemReserved?: { [k: string]: string };
}
export interface EC2NodeClassSpecMetadataOptions {
  /** @default "enabled" */
  httpEndpoint?: "enabled" | "disabled";
  /** @default "disabled" */
  httpProtocolIPv6?: "enabled" | "disabled";
  /**
   * 1 … 64
   * @default 1
   */
  httpPutResponseHopLimit?: number;
  /** @default "required" */
  httpTokens?: "required" | "optional";
}
export interface EC2NodeClassSpecNetworkInterfaces {
  /** at least 0 */
  deviceIndex: number;
  interfaceType: "interface" | "efa-only";
  /** at least 0 */
  networkCardIndex: number;
}
/**
 * rule: `has(self.name) || has(self.id)`
 * rule: `!(has(self.name) && has(self.id))`
 */
export interface EC2NodeClassSpecPlacementGroupSelector {
  /** pattern `^pg-[0-9a-z]+$` */
  id?: string;
  /** at least 1 character */
  name?: string;
}
export interface EC2NodeClassSpecSecurityGroupSelectorTerms {
  /** pattern `sg-[0-9a-z]+` */
  id?: string;
  name?: string;
  /**
   * at most 20 keys
   * rule: `self.all(k, k != '' && self[k] != '')`
   */
  tags?: { [k: string]: string };
}
export interface EC2NodeClassSpecSubnetSelectorTerms {
  /** pattern `subnet-[0-9a-z]+` */
  id?: string;
  /**
   * at most 20 keys
   * rule: `self.all(k, k != '' && self[k] != '')`
   */
  tags?: { [k: string]: string };
}
/**
 * rule: `has(self.snapshotID) || has(self.volumeSize)`
 * rule: `!has(self.volumeInitializationRate) || (has(self.snapshotID) && self.snapshotID != '')`
 */
export interface EC2NodeClassSpecBlockDeviceMappingsEbs {
  deleteOnTermination?: boolean;
  encrypted?: boolean;
  iops?: number;
  kmsKeyID?: string;
  snapshotID?: string;
  throughput?: number;
  /** 100 … 300 */
  volumeInitializationRate?: number;
  /** pattern `^((?:[1-9][0-9]{0,3}|[1-4][0-9]{4}|[5][0-8][0-9]{3}|59000)Gi|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|[6][0-3][0-9]{3}|64000)G|([1-9]||[1-5][0-7]|58)Ti|([1-9]||[1-5][0-9]|6[0-3]|64)T)$` */
  volumeSize?: string;
  volumeType?: "standard" | "io1" | "io2" | "gp2" | "sc1" | "st1" | "gp3";
}

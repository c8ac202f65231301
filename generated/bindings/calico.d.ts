// Machine-written by `npx projen generate` from calico v3.32.1 (github:projectcalico/calico@0ca9d1b93644778cafdf1812f3dda02ac0c361e8, digest 9363062ec166dbe098d357c4828b369d): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { SecretKeySelector } from './kubernetes/core/v1';
import { LabelSelector, ObjectMeta } from './kubernetes/meta/v1';
import { NetworkPolicyPeer } from './kubernetes/networking/v1';

/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdBGPConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdBGPConfigurationProps): { [K in keyof CrdBGPConfigurationProps]: CrdBGPConfigurationProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'BGPConfiguration' };
  constructor(scope: Construct, id: string, props?: CrdBGPConfigurationProps);
}
export interface CrdBGPConfigurationProps {
  metadata?: ObjectMeta;
  spec?: CrdBGPConfigurationSpec;
}
/**
 * rule: `!has(self.nodeMeshPassword) || !has(self.nodeToNodeMeshEnabled) || self.nodeToNodeMeshEnabled == true`
 * rule: `!has(self.nodeMeshMaxRestartTime) || !has(self.nodeToNodeMeshEnabled) || self.nodeToNodeMeshEnabled == true`
 */
export interface CrdBGPConfigurationSpec {
  asNumber?: number;
  bindMode?: "None" | "NodeIP";
  communities?: readonly CrdBGPConfigurationSpecCommunities[];
  /** no duplicates */
  ignoredInterfaces?: readonly string[];
  /** 1 … 2147483646 */
  ipv4NormalRoutePriority?: number;
  /** 1 … 2147483646 */
  ipv6NormalRoutePriority?: number;
  /** 1 … 65535 */
  listenPort?: number;
  localWorkloadPeeringIPV4?: string;
  localWorkloadPeeringIPV6?: string;
  /**
   * pattern `^(?i)(Trace|Debug|Info|Warning|Error|Fatal)?$`
   * @default "Info"
   */
  logSeverityScreen?: string;
  nodeMeshMaxRestartTime?: string;
  nodeMeshPassword?: CrdBGPConfigurationSpecNodeMeshPassword;
  nodeToNodeMeshEnabled?: boolean;
  prefixAdvertisements?: readonly CrdBGPConfigurationSpecPrefixAdvertisements[];
  programClusterRoutes?: "Enabled" | "Disabled";
  serviceClusterIPs?: readonly CrdBGPConfigurationSpecServiceClusterIPs[];
  serviceExternalIPs?: readonly CrdBGPConfigurationSpecServiceClusterIPs[];
  /** @default "Enabled" */
  serviceLoadBalancerAggregation?: "Enabled" | "Disabled";
  serviceLoadBalancerIPs?: readonly CrdBGPConfigurationSpecServiceClusterIPs[];
}
export interface CrdBGPConfigurationSpecCommunities {
  name?: string;
  /** pattern `^(\d+):(\d+)$|^(\d+):(\d+):(\d+)$` */
  value?: string;
}
export interface CrdBGPConfigurationSpecNodeMeshPassword {
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface CrdBGPConfigurationSpecPrefixAdvertisements {
  /** format cidr */
  cidr?: string;
  communities?: readonly string[];
}
export interface CrdBGPConfigurationSpecServiceClusterIPs {
  /** format cidr */
  cidr?: string;
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdBGPFilter extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdBGPFilterProps): { [K in keyof CrdBGPFilterProps]: CrdBGPFilterProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'BGPFilter' };
  constructor(scope: Construct, id: string, props?: CrdBGPFilterProps);
}
export interface CrdBGPFilterProps {
  metadata?: ObjectMeta;
  spec?: CrdBGPFilterSpec;
}
export interface CrdBGPFilterSpec {
  exportV4?: readonly CrdBGPFilterSpecExportV4[];
  exportV6?: readonly CrdBGPFilterSpecExportV6[];
  importV4?: readonly CrdBGPFilterSpecExportV4[];
  importV6?: readonly CrdBGPFilterSpecExportV6[];
}
/**
 * rule: `(has(self.cidr) && size(self.cidr) > 0) == (has(self.matchOperator) && size(self.matchOperator) > 0)`
 * rule: `!has(self.prefixLength) || (has(self.cidr) && size(self.cidr) > 0)`
 * rule: `!has(self.operations) || size(self.operations) == 0 || self.action == 'Accept'`
 */
export interface CrdBGPFilterSpecExportV4 {
  action: "Accept" | "Reject";
  asPathPrefix?: readonly number[];
  /**
   * at most 18 characters
   * format cidr
   */
  cidr?: string;
  communities?: CrdBGPFilterSpecExportV4Communities;
  interface?: string;
  matchOperator?: "Equal" | "NotEqual" | "In" | "NotIn";
  /** 1 … 10 items */
  operations?: readonly CrdBGPFilterSpecExportV4Operations[];
  peerType?: "eBGP" | "iBGP";
  prefixLength?: CrdBGPFilterSpecExportV4PrefixLength;
  /** 1 … 2147483646 */
  priority?: number;
  source?: "RemotePeers";
}
/**
 * rule: `(has(self.cidr) && size(self.cidr) > 0) == (has(self.matchOperator) && size(self.matchOperator) > 0)`
 * rule: `!has(self.prefixLength) || (has(self.cidr) && size(self.cidr) > 0)`
 * rule: `!has(self.operations) || size(self.operations) == 0 || self.action == 'Accept'`
 */
export interface CrdBGPFilterSpecExportV6 {
  action: "Accept" | "Reject";
  asPathPrefix?: readonly number[];
  /**
   * at most 43 characters
   * format cidr
   */
  cidr?: string;
  communities?: CrdBGPFilterSpecExportV4Communities;
  interface?: string;
  matchOperator?: "Equal" | "NotEqual" | "In" | "NotIn";
  /** 1 … 10 items */
  operations?: readonly CrdBGPFilterSpecExportV4Operations[];
  peerType?: "eBGP" | "iBGP";
  prefixLength?: CrdBGPFilterSpecExportV6PrefixLength;
  /** 1 … 2147483646 */
  priority?: number;
  source?: "RemotePeers";
}
export interface CrdBGPFilterSpecExportV4Communities {
  /**
   * exactly 1 item
   * each: at most 32 characters
   * each: pattern `^(([0-9]|[1-9][0-9]{1,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([0-9]|[1-9][0-9]{1,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|([0-9]|[1-9][0-9]{1,8}|[1-3][0-9]{9}|4[0-1][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[0-1][0-9]{2}|42949672[0-8][0-9]|429496729[0-5]):([0-9]|[1-9][0-9]{1,8}|[1-3][0-9]{9}|4[0-1][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[0-1][0-9]{2}|42949672[0-8][0-9]|429496729[0-5]):([0-9]|[1-9][0-9]{1,8}|[1-3][0-9]{9}|4[0-1][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[0-1][0-9]{2}|42949672[0-8][0-9]|429496729[0-5]))$`
   */
  values: readonly string[];
}
/** exactly 1 field */
export interface CrdBGPFilterSpecExportV4Operations {
  addCommunity?: CrdBGPFilterSpecExportV4OperationsAddCommunity;
  prependASPath?: CrdBGPFilterSpecExportV4OperationsPrependASPath;
  setPriority?: CrdBGPFilterSpecExportV4OperationsSetPriority;
}
export interface CrdBGPFilterSpecExportV4PrefixLength {
  /** 0 … 32 */
  max?: number;
  /** 0 … 32 */
  min?: number;
}
export interface CrdBGPFilterSpecExportV6PrefixLength {
  /** 0 … 128 */
  max?: number;
  /** 0 … 128 */
  min?: number;
}
export interface CrdBGPFilterSpecExportV4OperationsAddCommunity {
  /**
   * at most 32 characters
   * pattern `^(([0-9]|[1-9][0-9]{1,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([0-9]|[1-9][0-9]{1,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|([0-9]|[1-9][0-9]{1,8}|[1-3][0-9]{9}|4[0-1][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[0-1][0-9]{2}|42949672[0-8][0-9]|429496729[0-5]):([0-9]|[1-9][0-9]{1,8}|[1-3][0-9]{9}|4[0-1][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[0-1][0-9]{2}|42949672[0-8][0-9]|429496729[0-5]):([0-9]|[1-9][0-9]{1,8}|[1-3][0-9]{9}|4[0-1][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[0-1][0-9]{2}|42949672[0-8][0-9]|429496729[0-5]))$`
   */
  value: string;
}
export interface CrdBGPFilterSpecExportV4OperationsPrependASPath {
  /** 1 … 10 items */
  prefix: readonly number[];
}
export interface CrdBGPFilterSpecExportV4OperationsSetPriority {
  /** 1 … 2147483646 */
  value: number;
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdBGPPeer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdBGPPeerProps): { [K in keyof CrdBGPPeerProps]: CrdBGPPeerProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'BGPPeer' };
  constructor(scope: Construct, id: string, props?: CrdBGPPeerProps);
}
export interface CrdBGPPeerProps {
  metadata?: ObjectMeta;
  spec?: CrdBGPPeerSpec;
}
/**
 * rule: `(!has(self.node) || size(self.node) == 0) || (!has(self.nodeSelector) || size(self.nodeSelector) == 0)`
 * rule: `(!has(self.peerIP) || size(self.peerIP) == 0) || (!has(self.peerSelector) || size(self.peerSelector) == 0)`
 * rule: `(!has(self.peerSelector) || size(self.peerSelector) == 0) || !has(self.asNumber) || self.asNumber == 0`
 * rule: `(!has(self.localWorkloadSelector) || size(self.localWorkloadSelector) == 0) || (!has(self.peerIP) || size(self.peerIP) == 0)`
 * rule: `(!has(self.localWorkloadSelector) || size(self.localWorkloadSelector) == 0) || (!has(self.peerSelector) || size(self.peerSelector) == 0)`
 * rule: `(!has(self.localWorkloadSelector) || size(self.localWorkloadSelector) == 0) || (has(self.asNumber) && self.asNumber != 0)`
 */
export interface CrdBGPPeerSpec {
  asNumber?: number;
  filters?: readonly string[];
  keepOriginalNextHop?: boolean;
  keepaliveTime?: string;
  localASNumber?: number;
  /** at most 4096 characters */
  localWorkloadSelector?: string;
  maxRestartTime?: string;
  nextHopMode?: "Auto" | "Self" | "Keep";
  /** at most 253 characters */
  node?: string;
  /**
   * → labels of a Node
   * at most 4096 characters
   */
  nodeSelector?: string;
  numAllowedLocalASNumbers?: number;
  password?: CrdBGPPeerSpecPassword;
  /** at most 64 characters */
  peerIP?: string;
  /** at most 4096 characters */
  peerSelector?: string;
  reachableBy?: string;
  reversePeering?: string;
  sourceAddress?: "UseNodeIP" | "None";
  ttlSecurity?: number;
}
export interface CrdBGPPeerSpecPassword {
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdBlockAffinity extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdBlockAffinityProps): { [K in keyof CrdBlockAffinityProps]: CrdBlockAffinityProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'BlockAffinity' };
  constructor(scope: Construct, id: string, props?: CrdBlockAffinityProps);
}
export interface CrdBlockAffinityProps {
  metadata?: ObjectMeta;
  spec?: CrdBlockAffinitySpec;
}
export interface CrdBlockAffinitySpec {
  cidr: string;
  deleted: string;
  node: string;
  state: string;
  type?: string;
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdCalicoNodeStatus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdCalicoNodeStatusProps): { [K in keyof CrdCalicoNodeStatusProps]: CrdCalicoNodeStatusProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'CalicoNodeStatus' };
  constructor(scope: Construct, id: string, props?: CrdCalicoNodeStatusProps);
}
export interface CrdCalicoNodeStatusProps {
  metadata?: ObjectMeta;
  spec?: CrdCalicoNodeStatusSpec;
  status?: CrdCalicoNodeStatusStatus;
}
export interface CrdCalicoNodeStatusSpec {
  classes?: readonly ("Agent" | "BGP" | "Routes")[];
  node?: string;
  updatePeriodSeconds?: number;
}
export interface CrdCalicoNodeStatusStatus {
  agent?: CrdCalicoNodeStatusStatusAgent;
  bgp?: CrdCalicoNodeStatusStatusBgp;
  /** format date-time */
  lastUpdated?: string | null;
  routes?: CrdCalicoNodeStatusStatusRoutes;
}
export interface CrdCalicoNodeStatusStatusAgent {
  birdV4?: CrdCalicoNodeStatusStatusAgentBirdV4;
  birdV6?: CrdCalicoNodeStatusStatusAgentBirdV4;
}
export interface CrdCalicoNodeStatusStatusBgp {
  numberEstablishedV4: number;
  numberEstablishedV6: number;
  numberNotEstablishedV4: number;
  numberNotEstablishedV6: number;
  peersV4?: readonly CrdCalicoNodeStatusStatusBgpPeersV4[];
  peersV6?: readonly CrdCalicoNodeStatusStatusBgpPeersV4[];
}
export interface CrdCalicoNodeStatusStatusRoutes {
  routesV4?: readonly CrdCalicoNodeStatusStatusRoutesRoutesV4[];
  routesV6?: readonly CrdCalicoNodeStatusStatusRoutesRoutesV4[];
}
export interface CrdCalicoNodeStatusStatusAgentBirdV4 {
  lastBootTime?: string;
  lastReconfigurationTime?: string;
  routerID?: string;
  state?: "Ready" | "NotReady";
  version?: string;
}
export interface CrdCalicoNodeStatusStatusBgpPeersV4 {
  peerIP?: string;
  since?: string;
  state?: "Idle" | "Connect" | "Active" | "OpenSent" | "OpenConfirm" | "Established" | "Close";
  type?: "NodeMesh" | "NodePeer" | "GlobalPeer";
}
export interface CrdCalicoNodeStatusStatusRoutesRoutesV4 {
  destination?: string;
  gateway?: string;
  interface?: string;
  learnedFrom?: CrdCalicoNodeStatusStatusRoutesRoutesV4LearnedFrom;
  type?: "FIB" | "RIB";
}
export interface CrdCalicoNodeStatusStatusRoutesRoutesV4LearnedFrom {
  peerIP?: string;
  sourceType?: "Kernel" | "Static" | "Direct" | "NodeMesh" | "BGPPeer";
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdClusterInformation extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdClusterInformationProps): { [K in keyof CrdClusterInformationProps]: CrdClusterInformationProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'ClusterInformation' };
  constructor(scope: Construct, id: string, props?: CrdClusterInformationProps);
}
export interface CrdClusterInformationProps {
  metadata?: ObjectMeta;
  spec?: CrdClusterInformationSpec;
}
export interface CrdClusterInformationSpec {
  calicoVersion?: string;
  clusterGUID?: string;
  clusterType?: string;
  datastoreReady?: boolean;
  variant?: string;
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdFelixConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdFelixConfigurationProps): { [K in keyof CrdFelixConfigurationProps]: CrdFelixConfigurationProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'FelixConfiguration' };
  constructor(scope: Construct, id: string, props?: CrdFelixConfigurationProps);
}
/** rule: `self.metadata.name == 'default' || self.metadata.name.startsWith('node.') ? !has(self.spec.nodeSelector) : true` */
export interface CrdFelixConfigurationProps {
  metadata?: ObjectMeta;
  spec?: CrdFelixConfigurationSpec;
}
/** rule: `!has(self.routeTableRange) || !has(self.routeTableRanges)` */
export interface CrdFelixConfigurationSpec {
  allowIPIPPacketsFromWorkloads?: boolean;
  allowVXLANPacketsFromWorkloads?: boolean;
  awsSrcDstCheck?: "DoNothing" | "Enable" | "Disable";
  bpfAttachType?: "TC" | "TCX";
  bpfCTLBLogFilter?: string;
  bpfConnectTimeLoadBalancing?: "TCP" | "Enabled" | "Disabled";
  bpfConnectTimeLoadBalancingEnabled?: boolean;
  bpfConntrackLogLevel?: "Off" | "Debug";
  bpfConntrackMode?: "Auto" | "Userspace" | "BPFProgram";
  bpfConntrackTimeouts?: CrdFelixConfigurationSpecBpfConntrackTimeouts;
  bpfDSROptoutCIDRs?: readonly string[];
  bpfDataIfacePattern?: string;
  bpfDisableGROForIfaces?: string;
  bpfDisableUnprivileged?: boolean;
  bpfEnabled?: boolean;
  /** pattern `^(?i)(Disabled|Strict|Loose)?$` */
  bpfEnforceRPF?: string;
  bpfExcludeCIDRsFromNAT?: readonly string[];
  bpfExportBufferSizeMB?: number;
  bpfExtToServiceConnmark?: number;
  /** pattern `^(?i)(Tunnel|DSR)?$` */
  bpfExternalServiceMode?: string;
  bpfForceTrackPacketsFromIfaces?: readonly string[];
  bpfHostConntrackBypass?: boolean;
  bpfHostNetworkedNATWithoutCTLB?: "Enabled" | "Disabled";
  bpfJITHardening?: string;
  bpfKubeProxyHealthzPort?: number;
  bpfKubeProxyIptablesCleanupEnabled?: boolean;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  bpfKubeProxyMinSyncPeriod?: string;
  bpfL3IfacePattern?: string;
  bpfLogFilters?: { [k: string]: string };
  /** pattern `^(?i)(Off|Info|Debug)?$` */
  bpfLogLevel?: string;
  bpfMaglevMaxEndpointsPerService?: number;
  bpfMaglevMaxServices?: number;
  bpfMapSizeConntrack?: number;
  /** at least 1 */
  bpfMapSizeConntrackCleanupQueue?: number;
  /** pattern `^(?i)(Disabled|DoubleIfFull)?$` */
  bpfMapSizeConntrackScaling?: string;
  bpfMapSizeIPSets?: number;
  bpfMapSizeIfState?: number;
  bpfMapSizeNATAffinity?: number;
  bpfMapSizeNATBackend?: number;
  bpfMapSizeNATFrontend?: number;
  bpfMapSizePerCpuConntrack?: number;
  bpfMapSizeRoute?: number;
  /** pattern `^.*` */
  bpfPSNATPorts?: number | string;
  bpfPolicyDebugEnabled?: boolean;
  bpfProfiling?: "Enabled" | "Disabled";
  bpfRedirectToPeer?: "Enabled" | "Disabled";
  cgroupV2Path?: string;
  /** pattern `^(?i)(Insert|Append)?$` */
  chainInsertMode?: string;
  dataplaneDriver?: string;
  dataplaneWatchdogTimeout?: string;
  debugDisableLogDropping?: boolean;
  debugHost?: string;
  debugMemoryProfilePath?: string;
  debugPort?: number;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  debugSimulateCalcGraphHangAfter?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  debugSimulateDataplaneApplyDelay?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  debugSimulateDataplaneHangAfter?: string;
  /** pattern `^(?i)(Drop|Accept|Return)?$` */
  defaultEndpointToHostAction?: string;
  deviceRouteProtocol?: number;
  deviceRouteSourceAddress?: string;
  deviceRouteSourceAddressIPv6?: string;
  disableConntrackInvalidCheck?: boolean;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  endpointReportingDelay?: string;
  endpointReportingEnabled?: boolean;
  endpointStatusPathPrefix?: string;
  externalNodesList?: readonly string[];
  failsafeInboundHostPorts?: readonly CrdFelixConfigurationSpecFailsafeInboundHostPorts[];
  failsafeOutboundHostPorts?: readonly CrdFelixConfigurationSpecFailsafeInboundHostPorts[];
  /** pattern `^([a-zA-Z0-9-_]+=(true|false|),)*([a-zA-Z0-9-_]+=(true|false|))?$` */
  featureDetectOverride?: string;
  /** pattern `^([a-zA-Z0-9-_]+=([^=]+),)*([a-zA-Z0-9-_]+=([^=]+))?$` */
  featureGates?: string;
  floatingIPs?: "Enabled" | "Disabled";
  flowLogsCollectorDebugTrace?: boolean;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  flowLogsFlushInterval?: string;
  flowLogsGoldmaneServer?: string;
  flowLogsLocalReporter?: "Disabled" | "Enabled";
  flowLogsPolicyEvaluationMode?: "None" | "Continuous";
  genericXDPEnabled?: boolean;
  goGCThreshold?: number;
  goMaxProcs?: number;
  goMemoryLimitMB?: number;
  healthEnabled?: boolean;
  healthHost?: string;
  healthPort?: number;
  healthTimeoutOverrides?: readonly CrdFelixConfigurationSpecHealthTimeoutOverrides[];
  interfaceExclude?: string;
  interfacePrefix?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  interfaceRefreshInterval?: string;
  ipForwarding?: "Enabled" | "Disabled";
  ipipEnabled?: boolean;
  ipipMTU?: number;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  ipsetsRefreshInterval?: string;
  /** pattern `^(?i)(Auto|Legacy|NFT)?$` */
  iptablesBackend?: "Legacy" | "NFT" | "Auto";
  /** pattern `^(?i)(Accept|Return)?$` */
  iptablesFilterAllowAction?: string;
  /** pattern `^(?i)(Drop|Reject)?$` */
  iptablesFilterDenyAction?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  iptablesLockProbeInterval?: string;
  /** pattern `^(?i)(Accept|Return)?$` */
  iptablesMangleAllowAction?: string;
  iptablesMarkMask?: number;
  iptablesNATOutgoingInterfaceFilter?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  iptablesPostWriteCheckInterval?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  iptablesRefreshInterval?: string;
  ipv4ElevatedRoutePriority?: number;
  ipv4NormalRoutePriority?: number;
  ipv6ElevatedRoutePriority?: number;
  ipv6NormalRoutePriority?: number;
  ipv6Support?: boolean;
  istioAmbientMode?: "Enabled" | "Disabled";
  /** pattern `^.*` */
  istioDSCPMark?: number | string;
  /** each: pattern `^.*` */
  kubeNodePortRanges?: readonly (number | string)[];
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))*$` */
  liveMigrationRouteConvergenceTime?: string;
  /** pattern `^[1-9]\d{0,3}/(?:second|minute|hour|day)$` */
  logActionRateLimit?: string;
  /** 0 … 9999 */
  logActionRateLimitBurst?: number;
  logDebugFilenameRegex?: string;
  logFilePath?: string;
  /** pattern `^([a-zA-Z0-9%: /_-])*$` */
  logPrefix?: string;
  /** pattern `^(?i)(Trace|Debug|Info|Warning|Error|Fatal)?$` */
  logSeverityFile?: string;
  /** pattern `^(?i)(Trace|Debug|Info|Warning|Error|Fatal)?$` */
  logSeverityScreen?: string;
  /** pattern `^(?i)(Trace|Debug|Info|Warning|Error|Fatal)?$` */
  logSeveritySys?: string;
  maxIpsetSize?: number;
  metadataAddr?: string;
  metadataPort?: number;
  mtuIfacePattern?: string;
  natOutgoingAddress?: string;
  natOutgoingExclusions?: "IPPoolsOnly" | "IPPoolsAndHostIPs";
  /** pattern `^.*` */
  natPortRange?: number | string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  netlinkTimeout?: string;
  /** pattern `^(?i)(Accept|Return)?$` */
  nftablesFilterAllowAction?: string;
  /** pattern `^(?i)(Drop|Reject)?$` */
  nftablesFilterDenyAction?: string;
  /** pattern `^(?i)(Accept|Return)?$` */
  nftablesMangleAllowAction?: string;
  nftablesMarkMask?: number;
  /** @default "Auto" */
  nftablesMode?: "Disabled" | "Enabled" | "Auto";
  nftablesRefreshInterval?: string;
  /**
   * → labels of a Node
   * at most 1024 characters
   */
  nodeSelector?: string;
  openstackRegion?: string;
  policySyncPathPrefix?: string;
  programClusterRoutes?: "Enabled" | "Disabled";
  prometheusGoMetricsEnabled?: boolean;
  prometheusMetricsCAFile?: string;
  prometheusMetricsCertFile?: string;
  prometheusMetricsClientAuth?: string;
  prometheusMetricsEnabled?: boolean;
  prometheusMetricsHost?: string;
  prometheusMetricsKeyFile?: string;
  prometheusMetricsPort?: number;
  prometheusProcessMetricsEnabled?: boolean;
  prometheusWireGuardMetricsEnabled?: boolean;
  removeExternalRoutes?: boolean;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  reportingInterval?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  reportingTTL?: string;
  requireMTUFile?: boolean;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  routeRefreshInterval?: string;
  /** pattern `^(?i)(WorkloadIPs|CalicoIPAM)?$` */
  routeSource?: string;
  routeSyncDisabled?: boolean;
  routeTableRange?: CrdFelixConfigurationSpecRouteTableRange;
  routeTableRanges?: readonly CrdFelixConfigurationSpecRouteTableRange[];
  /** pattern `^(?i)(Drop|Reject|Disabled)?$` */
  serviceLoopPrevention?: string;
  sidecarAccelerationEnabled?: boolean;
  usageReportingEnabled?: boolean;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  usageReportingInitialDelay?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  usageReportingInterval?: string;
  useInternalDataplaneDriver?: boolean;
  vxlanEnabled?: boolean;
  vxlanMTU?: number;
  vxlanMTUV6?: number;
  vxlanPort?: number;
  vxlanVNI?: number;
  windowsManageFirewallRules?: "Enabled" | "Disabled";
  wireguardEnabled?: boolean;
  wireguardEnabledV6?: boolean;
  wireguardHostEncryptionEnabled?: boolean;
  wireguardInterfaceName?: string;
  wireguardInterfaceNameV6?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  wireguardKeepAlive?: string;
  wireguardListeningPort?: number;
  wireguardListeningPortV6?: number;
  wireguardMTU?: number;
  wireguardMTUV6?: number;
  wireguardRoutingRulePriority?: number;
  wireguardThreadingEnabled?: boolean;
  /** pattern `^(?i)(Disabled|Any)?$` */
  workloadSourceSpoofing?: string;
  xdpEnabled?: boolean;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  xdpRefreshInterval?: string;
}
export interface CrdFelixConfigurationSpecBpfConntrackTimeouts {
  /** pattern `^(([0-9]*(\.[0-9]*)?(ms|s|h|m|us)+)+|Auto)$` */
  creationGracePeriod?: string;
  /** pattern `^(([0-9]*(\.[0-9]*)?(ms|s|h|m|us)+)+|Auto)$` */
  genericTimeout?: string;
  /** pattern `^(([0-9]*(\.[0-9]*)?(ms|s|h|m|us)+)+|Auto)$` */
  icmpTimeout?: string;
  /** pattern `^(([0-9]*(\.[0-9]*)?(ms|s|h|m|us)+)+|Auto)$` */
  tcpEstablished?: string;
  /** pattern `^(([0-9]*(\.[0-9]*)?(ms|s|h|m|us)+)+|Auto)$` */
  tcpFinsSeen?: string;
  /** pattern `^(([0-9]*(\.[0-9]*)?(ms|s|h|m|us)+)+|Auto)$` */
  tcpResetSeen?: string;
  /** pattern `^(([0-9]*(\.[0-9]*)?(ms|s|h|m|us)+)+|Auto)$` */
  tcpSynSent?: string;
  /** pattern `^(([0-9]*(\.[0-9]*)?(ms|s|h|m|us)+)+|Auto)$` */
  udpTimeout?: string;
}
export interface CrdFelixConfigurationSpecFailsafeInboundHostPorts {
  net?: string;
  port: number;
  protocol?: string;
}
export interface CrdFelixConfigurationSpecHealthTimeoutOverrides {
  name: string;
  timeout: string;
}
export interface CrdFelixConfigurationSpecRouteTableRange {
  max: number;
  min: number;
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdGlobalNetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdGlobalNetworkPolicyProps): { [K in keyof CrdGlobalNetworkPolicyProps]: CrdGlobalNetworkPolicyProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'GlobalNetworkPolicy' };
  constructor(scope: Construct, id: string, props?: CrdGlobalNetworkPolicyProps);
}
export interface CrdGlobalNetworkPolicyProps {
  metadata?: ObjectMeta;
  spec?: CrdGlobalNetworkPolicySpec;
}
/**
 * rule: `!((has(self.doNotTrack) && self.doNotTrack) && (has(self.preDNAT) && self.preDNAT))`
 * rule: `(!has(self.preDNAT) || !self.preDNAT) || !has(self.egress) || size(self.egress) == 0`
 * rule: `(!has(self.preDNAT) || !self.preDNAT) || !has(self.types) || !self.types.exists(t, t == 'Egress')`
 * rule: `(has(self.applyOnForward) && self.applyOnForward) || ((!has(self.doNotTrack) || !self.doNotTrack) && (!has(self.preDNAT) || !self.preDNAT))`
 */
export interface CrdGlobalNetworkPolicySpec {
  applyOnForward?: boolean;
  doNotTrack?: boolean;
  egress?: readonly CrdGlobalNetworkPolicySpecEgress[];
  ingress?: readonly CrdGlobalNetworkPolicySpecEgress[];
  namespaceSelector?: string;
  order?: number;
  performanceHints?: readonly ("AssumeNeededOnEveryNode")[];
  preDNAT?: boolean;
  selector?: string;
  serviceAccountSelector?: string;
  /** @default "default" */
  tier?: string;
  /**
   * 1 … 2 items
   * no duplicates
   */
  types?: readonly ("Ingress" | "Egress")[];
}
/**
 * rule: `!has(self.http) || !has(self.protocol) || self.protocol == 'TCP' || self.protocol == 6`
 * rule: `self.action == 'Allow' || !has(self.http)`
 */
export interface CrdGlobalNetworkPolicySpecEgress {
  action: "Allow" | "Deny" | "Log" | "Pass";
  destination?: CrdGlobalNetworkPolicySpecEgressDestination;
  http?: CrdGlobalNetworkPolicySpecEgressHttp;
  icmp?: CrdGlobalNetworkPolicySpecEgressIcmp;
  ipVersion?: 4 | 6;
  metadata?: CrdGlobalNetworkPolicySpecEgressMetadata;
  notICMP?: CrdGlobalNetworkPolicySpecEgressIcmp;
  /** pattern `^.*` */
  notProtocol?: number | string;
  /** pattern `^.*` */
  protocol?: number | string;
  source?: CrdGlobalNetworkPolicySpecEgressDestination;
}
export interface CrdGlobalNetworkPolicySpecEgressDestination {
  namespaceSelector?: string;
  /** no duplicates */
  nets?: readonly string[];
  notNets?: readonly string[];
  /** each: pattern `^.*` */
  notPorts?: readonly (number | string)[];
  notSelector?: string;
  /** each: pattern `^.*` */
  ports?: readonly (number | string)[];
  selector?: string;
  serviceAccounts?: CrdGlobalNetworkPolicySpecEgressDestinationServiceAccounts;
  services?: CrdGlobalNetworkPolicySpecEgressDestinationServices;
}
export interface CrdGlobalNetworkPolicySpecEgressHttp {
  /** at most 20 items */
  methods?: readonly string[];
  /** at most 20 items */
  paths?: readonly CrdGlobalNetworkPolicySpecEgressHttpPaths[];
}
/** rule: `!has(self.code) || has(self.type)` */
export interface CrdGlobalNetworkPolicySpecEgressIcmp {
  /** 0 … 255 */
  code?: number;
  /** 0 … 254 */
  type?: number;
}
export interface CrdGlobalNetworkPolicySpecEgressMetadata {
  annotations?: { [k: string]: string };
}
export interface CrdGlobalNetworkPolicySpecEgressDestinationServiceAccounts {
  /** no duplicates */
  names?: readonly string[];
  selector?: string;
}
export interface CrdGlobalNetworkPolicySpecEgressDestinationServices {
  name?: string;
  namespace?: string;
}
export interface CrdGlobalNetworkPolicySpecEgressHttpPaths {
  /** at most 1024 characters */
  exact?: string;
  /** at most 1024 characters */
  prefix?: string;
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdGlobalNetworkSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdGlobalNetworkSetProps): { [K in keyof CrdGlobalNetworkSetProps]: CrdGlobalNetworkSetProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'GlobalNetworkSet' };
  constructor(scope: Construct, id: string, props?: CrdGlobalNetworkSetProps);
}
export interface CrdGlobalNetworkSetProps {
  metadata?: ObjectMeta;
  spec?: CrdGlobalNetworkSetSpec;
}
export interface CrdGlobalNetworkSetSpec {
  /** no duplicates */
  nets?: readonly string[];
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdHostEndpoint extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdHostEndpointProps): { [K in keyof CrdHostEndpointProps]: CrdHostEndpointProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'HostEndpoint' };
  constructor(scope: Construct, id: string, props?: CrdHostEndpointProps);
}
export interface CrdHostEndpointProps {
  metadata?: ObjectMeta;
  spec?: CrdHostEndpointSpec;
}
/**
 * rule: `(has(self.interfaceName) && size(self.interfaceName) > 0) || (has(self.expectedIPs) && size(self.expectedIPs) > 0)`
 * rule: `has(self.node) && size(self.node) > 0`
 */
export interface CrdHostEndpointSpec {
  /** no duplicates */
  expectedIPs?: readonly string[];
  /** at most 15 characters */
  interfaceName?: string;
  /** at most 253 characters */
  node?: string;
  ports?: readonly CrdHostEndpointSpecPorts[];
  /** no duplicates */
  profiles?: readonly string[];
}
export interface CrdHostEndpointSpecPorts {
  name: string;
  /** 1 … 65535 */
  port: number;
  /** pattern `^.*` */
  protocol: number | string;
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdIPAMBlock extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdIPAMBlockProps): { [K in keyof CrdIPAMBlockProps]: CrdIPAMBlockProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'IPAMBlock' };
  constructor(scope: Construct, id: string, props?: CrdIPAMBlockProps);
}
export interface CrdIPAMBlockProps {
  metadata?: ObjectMeta;
  spec?: CrdIPAMBlockSpec;
}
export interface CrdIPAMBlockSpec {
  affinity?: string;
  /** format date-time */
  affinityClaimTime?: string;
  allocations: readonly (number | null)[];
  attributes: readonly CrdIPAMBlockSpecAttributes[];
  cidr: string;
  deleted?: boolean;
  sequenceNumber?: number;
  sequenceNumberForAllocation?: { [k: string]: number };
  strictAffinity: boolean;
  unallocated: readonly number[];
}
export interface CrdIPAMBlockSpecAttributes {
  alternateOwnerAttrs?: { [k: string]: string };
  handle_id?: string;
  secondary?: { [k: string]: string };
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class IPAMConfig extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: IPAMConfigProps): { [K in keyof IPAMConfigProps]: IPAMConfigProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'IPAMConfig' };
  constructor(scope: Construct, id: string, props?: IPAMConfigProps);
}
export interface IPAMConfigProps {
  metadata?: ObjectMeta;
  spec?: IPAMConfigSpec;
}
export interface IPAMConfigSpec {
  autoAllocateBlocks: boolean;
  kubeVirtVMAddressPersistence?: "Enabled" | "Disabled";
  /** 0 … 2147483647 */
  maxBlocksPerHost?: number;
  strictAffinity: boolean;
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdIPAMHandle extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdIPAMHandleProps): { [K in keyof CrdIPAMHandleProps]: CrdIPAMHandleProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'IPAMHandle' };
  constructor(scope: Construct, id: string, props?: CrdIPAMHandleProps);
}
export interface CrdIPAMHandleProps {
  metadata?: ObjectMeta;
  spec?: CrdIPAMHandleSpec;
}
export interface CrdIPAMHandleSpec {
  block: { [k: string]: number };
  deleted?: boolean;
  handleID: string;
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdIPPool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdIPPoolProps): { [K in keyof CrdIPPoolProps]: CrdIPPoolProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'IPPool' };
  constructor(scope: Construct, id: string, props?: CrdIPPoolProps);
}
export interface CrdIPPoolProps {
  metadata?: ObjectMeta;
  spec?: CrdIPPoolSpec;
}
/**
 * rule: `!has(self.ipipMode) || !has(self.vxlanMode) || self.ipipMode == 'Never' || self.vxlanMode == 'Never' || size(self.ipipMode) == 0 || size(self.vxlanMode) == 0`
 * rule: `!has(self.allowedUses) || !self.allowedUses.exists(u, u == 'LoadBalancer') || !self.allowedUses.exists(u, u == 'Workload' || u == 'Tunnel')`
 * rule: `!self.cidr.contains(':') || !has(self.ipipMode) || self.ipipMode == 'Never' || size(self.ipipMode) == 0`
 */
export interface CrdIPPoolSpec {
  /**
   * at most 10 items
   * no duplicates
   */
  allowedUses?: readonly ("Workload" | "Tunnel" | "LoadBalancer")[];
  /** @default "Automatic" */
  assignmentMode?: "Automatic" | "Manual";
  /**
   * 0 … 128
   * rule: `self == oldSelf`
   */
  blockSize?: number;
  /**
   * at most 48 characters
   * format cidr
   * rule: `self == oldSelf`
   */
  cidr: string;
  disableBGPExport?: boolean;
  disabled?: boolean;
  ipipMode?: "Never" | "Always" | "CrossSubnet";
  namespaceSelector?: string;
  natOutgoing?: boolean;
  /** → labels of a Node */
  nodeSelector?: string;
  vxlanMode?: "Never" | "Always" | "CrossSubnet";
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdIPReservation extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdIPReservationProps): { [K in keyof CrdIPReservationProps]: CrdIPReservationProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'IPReservation' };
  constructor(scope: Construct, id: string, props?: CrdIPReservationProps);
}
export interface CrdIPReservationProps {
  metadata?: ObjectMeta;
  spec?: CrdIPReservationSpec;
}
export interface CrdIPReservationSpec {
  /**
   * format cidr
   * no duplicates
   */
  reservedCIDRs?: readonly string[];
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdKubeControllersConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdKubeControllersConfigurationProps): { [K in keyof CrdKubeControllersConfigurationProps]: CrdKubeControllersConfigurationProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'KubeControllersConfiguration' };
  constructor(scope: Construct, id: string, props?: CrdKubeControllersConfigurationProps);
}
export interface CrdKubeControllersConfigurationProps {
  metadata?: ObjectMeta;
  spec?: CrdKubeControllersConfigurationSpec;
}
export interface CrdKubeControllersConfigurationSpec {
  controllers: CrdKubeControllersConfigurationSpecControllers;
  /** 0 … 65535 */
  debugProfilePort?: number;
  etcdV3CompactionPeriod?: string;
  /** @default "Enabled" */
  healthChecks?: "Enabled" | "Disabled";
  logSeverityScreen?: "None" | "Debug" | "Info" | "Warning" | "Error" | "Fatal" | "Panic";
  /** 0 … 65535 */
  prometheusMetricsPort?: number;
}
export interface CrdKubeControllersConfigurationSpecControllers {
  loadBalancer?: CrdKubeControllersConfigurationSpecControllersLoadBalancer;
  namespace?: CrdKubeControllersConfigurationSpecControllersNamespace;
  node?: CrdKubeControllersConfigurationSpecControllersNode;
  policy?: CrdKubeControllersConfigurationSpecControllersNamespace;
  policyMigration?: CrdKubeControllersConfigurationSpecControllersPolicyMigration;
  serviceAccount?: CrdKubeControllersConfigurationSpecControllersNamespace;
  workloadEndpoint?: CrdKubeControllersConfigurationSpecControllersNamespace;
}
export interface CrdKubeControllersConfigurationSpecControllersLoadBalancer {
  /** @default "AllServices" */
  assignIPs?: "AllServices" | "RequestedServicesOnly";
}
export interface CrdKubeControllersConfigurationSpecControllersNamespace {
  reconcilerPeriod?: string;
}
export interface CrdKubeControllersConfigurationSpecControllersNode {
  hostEndpoint?: CrdKubeControllersConfigurationSpecControllersNodeHostEndpoint;
  leakGracePeriod?: string;
  reconcilerPeriod?: string;
  syncLabels?: "Enabled" | "Disabled";
}
export interface CrdKubeControllersConfigurationSpecControllersPolicyMigration {
  /** @default "Enabled" */
  enabled?: "Disabled" | "Enabled";
}
export interface CrdKubeControllersConfigurationSpecControllersNodeHostEndpoint {
  autoCreate?: "Enabled" | "Disabled";
  createDefaultHostEndpoint?: string;
  templates?: readonly CrdKubeControllersConfigurationSpecControllersNodeHostEndpointTemplates[];
}
export interface CrdKubeControllersConfigurationSpecControllersNodeHostEndpointTemplates {
  /** at most 253 characters */
  generateName?: string;
  /** no duplicates */
  interfaceCIDRs?: readonly string[];
  interfacePattern?: string;
  labels?: { [k: string]: string };
  /** → labels of a Node */
  nodeSelector?: string;
}
/**
 * `crd.projectcalico.org/v1`, namespaced
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdNetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdNetworkPolicyProps): { [K in keyof CrdNetworkPolicyProps]: CrdNetworkPolicyProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'NetworkPolicy' };
  constructor(scope: Construct, id: string, props?: CrdNetworkPolicyProps);
}
export interface CrdNetworkPolicyProps {
  metadata?: ObjectMeta;
  spec?: CrdNetworkPolicySpec;
}
export interface CrdNetworkPolicySpec {
  egress?: readonly CrdNetworkPolicySpecEgress[];
  ingress?: readonly CrdNetworkPolicySpecEgress[];
  order?: number;
  performanceHints?: readonly ("AssumeNeededOnEveryNode")[];
  selector?: string;
  serviceAccountSelector?: string;
  /** @default "default" */
  tier?: string;
  /**
   * 1 … 2 items
   * no duplicates
   */
  types?: readonly ("Ingress" | "Egress")[];
}
/**
 * rule: `!has(self.http) || !has(self.protocol) || self.protocol == 'TCP' || self.protocol == 6`
 * rule: `self.action == 'Allow' || !has(self.http)`
 */
export interface CrdNetworkPolicySpecEgress {
  action: "Allow" | "Deny" | "Log" | "Pass";
  destination?: CrdNetworkPolicySpecEgressDestination;
  http?: CrdNetworkPolicySpecEgressHttp;
  icmp?: CrdNetworkPolicySpecEgressIcmp;
  ipVersion?: 4 | 6;
  metadata?: CrdNetworkPolicySpecEgressMetadata;
  notICMP?: CrdNetworkPolicySpecEgressIcmp;
  /** pattern `^.*` */
  notProtocol?: number | string;
  /** pattern `^.*` */
  protocol?: number | string;
  source?: CrdNetworkPolicySpecEgressDestination;
}
export interface CrdNetworkPolicySpecEgressDestination {
  namespaceSelector?: string;
  /** no duplicates */
  nets?: readonly string[];
  notNets?: readonly string[];
  /** each: pattern `^.*` */
  notPorts?: readonly (number | string)[];
  notSelector?: string;
  /** each: pattern `^.*` */
  ports?: readonly (number | string)[];
  selector?: string;
  serviceAccounts?: CrdNetworkPolicySpecEgressDestinationServiceAccounts;
  services?: CrdNetworkPolicySpecEgressDestinationServices;
}
export interface CrdNetworkPolicySpecEgressHttp {
  /** at most 20 items */
  methods?: readonly string[];
  /** at most 20 items */
  paths?: readonly CrdNetworkPolicySpecEgressHttpPaths[];
}
/** rule: `!has(self.code) || has(self.type)` */
export interface CrdNetworkPolicySpecEgressIcmp {
  /** 0 … 255 */
  code?: number;
  /** 0 … 254 */
  type?: number;
}
export interface CrdNetworkPolicySpecEgressMetadata {
  annotations?: { [k: string]: string };
}
export interface CrdNetworkPolicySpecEgressDestinationServiceAccounts {
  /** no duplicates */
  names?: readonly string[];
  selector?: string;
}
export interface CrdNetworkPolicySpecEgressDestinationServices {
  name?: string;
  namespace?: string;
}
export interface CrdNetworkPolicySpecEgressHttpPaths {
  /** at most 1024 characters */
  exact?: string;
  /** at most 1024 characters */
  prefix?: string;
}
/**
 * `crd.projectcalico.org/v1`, namespaced
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdNetworkSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdNetworkSetProps): { [K in keyof CrdNetworkSetProps]: CrdNetworkSetProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'NetworkSet' };
  constructor(scope: Construct, id: string, props?: CrdNetworkSetProps);
}
export interface CrdNetworkSetProps {
  metadata?: ObjectMeta;
  spec?: CrdNetworkSetSpec;
}
export interface CrdNetworkSetSpec {
  /** no duplicates */
  nets?: readonly string[];
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdStagedGlobalNetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdStagedGlobalNetworkPolicyProps): { [K in keyof CrdStagedGlobalNetworkPolicyProps]: CrdStagedGlobalNetworkPolicyProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'StagedGlobalNetworkPolicy' };
  constructor(scope: Construct, id: string, props?: CrdStagedGlobalNetworkPolicyProps);
}
export interface CrdStagedGlobalNetworkPolicyProps {
  metadata?: ObjectMeta;
  spec?: CrdStagedGlobalNetworkPolicySpec;
}
/**
 * rule: `!((has(self.doNotTrack) && self.doNotTrack) && (has(self.preDNAT) && self.preDNAT))`
 * rule: `(!has(self.preDNAT) || !self.preDNAT) || !has(self.egress) || size(self.egress) == 0`
 * rule: `(!has(self.preDNAT) || !self.preDNAT) || !has(self.types) || !self.types.exists(t, t == 'Egress')`
 * rule: `(has(self.applyOnForward) && self.applyOnForward) || ((!has(self.doNotTrack) || !self.doNotTrack) && (!has(self.preDNAT) || !self.preDNAT))`
 */
export interface CrdStagedGlobalNetworkPolicySpec {
  applyOnForward?: boolean;
  doNotTrack?: boolean;
  egress?: readonly CrdStagedGlobalNetworkPolicySpecEgress[];
  ingress?: readonly CrdStagedGlobalNetworkPolicySpecEgress[];
  namespaceSelector?: string;
  order?: number;
  performanceHints?: readonly ("AssumeNeededOnEveryNode")[];
  preDNAT?: boolean;
  selector?: string;
  serviceAccountSelector?: string;
  /** @default "Set" */
  stagedAction?: "Set" | "Delete" | "Learn" | "Ignore";
  /** @default "default" */
  tier?: string;
  /**
   * 1 … 2 items
   * no duplicates
   */
  types?: readonly ("Ingress" | "Egress")[];
}
/**
 * rule: `!has(self.http) || !has(self.protocol) || self.protocol == 'TCP' || self.protocol == 6`
 * rule: `self.action == 'Allow' || !has(self.http)`
 */
export interface CrdStagedGlobalNetworkPolicySpecEgress {
  action: "Allow" | "Deny" | "Log" | "Pass";
  destination?: CrdStagedGlobalNetworkPolicySpecEgressDestination;
  http?: CrdStagedGlobalNetworkPolicySpecEgressHttp;
  icmp?: CrdStagedGlobalNetworkPolicySpecEgressIcmp;
  ipVersion?: 4 | 6;
  metadata?: CrdStagedGlobalNetworkPolicySpecEgressMetadata;
  notICMP?: CrdStagedGlobalNetworkPolicySpecEgressIcmp;
  /** pattern `^.*` */
  notProtocol?: number | string;
  /** pattern `^.*` */
  protocol?: number | string;
  source?: CrdStagedGlobalNetworkPolicySpecEgressDestination;
}
export interface CrdStagedGlobalNetworkPolicySpecEgressDestination {
  namespaceSelector?: string;
  /** no duplicates */
  nets?: readonly string[];
  notNets?: readonly string[];
  /** each: pattern `^.*` */
  notPorts?: readonly (number | string)[];
  notSelector?: string;
  /** each: pattern `^.*` */
  ports?: readonly (number | string)[];
  selector?: string;
  serviceAccounts?: CrdStagedGlobalNetworkPolicySpecEgressDestinationServiceAccounts;
  services?: CrdStagedGlobalNetworkPolicySpecEgressDestinationServices;
}
export interface CrdStagedGlobalNetworkPolicySpecEgressHttp {
  /** at most 20 items */
  methods?: readonly string[];
  /** at most 20 items */
  paths?: readonly CrdStagedGlobalNetworkPolicySpecEgressHttpPaths[];
}
/** rule: `!has(self.code) || has(self.type)` */
export interface CrdStagedGlobalNetworkPolicySpecEgressIcmp {
  /** 0 … 255 */
  code?: number;
  /** 0 … 254 */
  type?: number;
}
export interface CrdStagedGlobalNetworkPolicySpecEgressMetadata {
  annotations?: { [k: string]: string };
}
export interface CrdStagedGlobalNetworkPolicySpecEgressDestinationServiceAccounts {
  /** no duplicates */
  names?: readonly string[];
  selector?: string;
}
export interface CrdStagedGlobalNetworkPolicySpecEgressDestinationServices {
  name?: string;
  namespace?: string;
}
export interface CrdStagedGlobalNetworkPolicySpecEgressHttpPaths {
  /** at most 1024 characters */
  exact?: string;
  /** at most 1024 characters */
  prefix?: string;
}
/**
 * `crd.projectcalico.org/v1`, namespaced
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdStagedKubernetesNetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdStagedKubernetesNetworkPolicyProps): { [K in keyof CrdStagedKubernetesNetworkPolicyProps]: CrdStagedKubernetesNetworkPolicyProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'StagedKubernetesNetworkPolicy' };
  constructor(scope: Construct, id: string, props?: CrdStagedKubernetesNetworkPolicyProps);
}
export interface CrdStagedKubernetesNetworkPolicyProps {
  metadata?: ObjectMeta;
  spec?: CrdStagedKubernetesNetworkPolicySpec;
}
export interface CrdStagedKubernetesNetworkPolicySpec {
  egress?: readonly CrdStagedKubernetesNetworkPolicySpecEgress[];
  ingress?: readonly CrdStagedKubernetesNetworkPolicySpecIngress[];
  podSelector?: LabelSelector;
  /**
   * 1 … 2 items
   * no duplicates
   */
  policyTypes?: readonly string[];
  /** @default "Set" */
  stagedAction?: "Set" | "Delete" | "Learn" | "Ignore";
}
export interface CrdStagedKubernetesNetworkPolicySpecEgress {
  ports?: readonly CrdStagedKubernetesNetworkPolicySpecEgressPorts[];
  to?: readonly NetworkPolicyPeer[];
}
export interface CrdStagedKubernetesNetworkPolicySpecIngress {
  from?: readonly NetworkPolicyPeer[];
  ports?: readonly CrdStagedKubernetesNetworkPolicySpecEgressPorts[];
}
export interface CrdStagedKubernetesNetworkPolicySpecEgressPorts {
  endPort?: number;
  port?: number | string;
  protocol?: string;
}
/**
 * `crd.projectcalico.org/v1`, namespaced
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdStagedNetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: CrdStagedNetworkPolicyProps): { [K in keyof CrdStagedNetworkPolicyProps]: CrdStagedNetworkPolicyProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'StagedNetworkPolicy' };
  constructor(scope: Construct, id: string, props?: CrdStagedNetworkPolicyProps);
}
export interface CrdStagedNetworkPolicyProps {
  metadata?: ObjectMeta;
  spec?: CrdStagedNetworkPolicySpec;
}
export interface CrdStagedNetworkPolicySpec {
  egress?: readonly CrdStagedNetworkPolicySpecEgress[];
  ingress?: readonly CrdStagedNetworkPolicySpecEgress[];
  order?: number;
  performanceHints?: readonly ("AssumeNeededOnEveryNode")[];
  selector?: string;
  serviceAccountSelector?: string;
  /** @default "Set" */
  stagedAction?: "Set" | "Delete" | "Learn" | "Ignore";
  /** @default "default" */
  tier?: string;
  /**
   * 1 … 2 items
   * no duplicates
   */
  types?: readonly ("Ingress" | "Egress")[];
}
/**
 * rule: `!has(self.http) || !has(self.protocol) || self.protocol == 'TCP' || self.protocol == 6`
 * rule: `self.action == 'Allow' || !has(self.http)`
 */
export interface CrdStagedNetworkPolicySpecEgress {
  action: "Allow" | "Deny" | "Log" | "Pass";
  destination?: CrdStagedNetworkPolicySpecEgressDestination;
  http?: CrdStagedNetworkPolicySpecEgressHttp;
  icmp?: CrdStagedNetworkPolicySpecEgressIcmp;
  ipVersion?: 4 | 6;
  metadata?: CrdStagedNetworkPolicySpecEgressMetadata;
  notICMP?: CrdStagedNetworkPolicySpecEgressIcmp;
  /** pattern `^.*` */
  notProtocol?: number | string;
  /** pattern `^.*` */
  protocol?: number | string;
  source?: CrdStagedNetworkPolicySpecEgressDestination;
}
export interface CrdStagedNetworkPolicySpecEgressDestination {
  namespaceSelector?: string;
  /** no duplicates */
  nets?: readonly string[];
  notNets?: readonly string[];
  /** each: pattern `^.*` */
  notPorts?: readonly (number | string)[];
  notSelector?: string;
  /** each: pattern `^.*` */
  ports?: readonly (number | string)[];
  selector?: string;
  serviceAccounts?: CrdStagedNetworkPolicySpecEgressDestinationServiceAccounts;
  services?: CrdStagedNetworkPolicySpecEgressDestinationServices;
}
export interface CrdStagedNetworkPolicySpecEgressHttp {
  /** at most 20 items */
  methods?: readonly string[];
  /** at most 20 items */
  paths?: readonly CrdStagedNetworkPolicySpecEgressHttpPaths[];
}
/** rule: `!has(self.code) || has(self.type)` */
export interface CrdStagedNetworkPolicySpecEgressIcmp {
  /** 0 … 255 */
  code?: number;
  /** 0 … 254 */
  type?: number;
}
export interface CrdStagedNetworkPolicySpecEgressMetadata {
  annotations?: { [k: string]: string };
}
export interface CrdStagedNetworkPolicySpecEgressDestinationServiceAccounts {
  /** no duplicates */
  names?: readonly string[];
  selector?: string;
}
export interface CrdStagedNetworkPolicySpecEgressDestinationServices {
  name?: string;
  namespace?: string;
}
export interface CrdStagedNetworkPolicySpecEgressHttpPaths {
  /** at most 1024 characters */
  exact?: string;
  /** at most 1024 characters */
  prefix?: string;
}
/**
 * `crd.projectcalico.org/v1`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CrdTier extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CrdTierProps): { [K in keyof CrdTierProps]: CrdTierProps[K] } & { apiVersion: 'crd.projectcalico.org/v1'; kind: 'Tier' };
  constructor(scope: Construct, id: string, props: CrdTierProps);
}
/**
 * rule: `self.metadata.name == 'kube-admin' ? self.spec.defaultAction == 'Pass' : true`
 * rule: `self.metadata.name == 'kube-baseline' ? self.spec.defaultAction == 'Pass' : true`
 * rule: `self.metadata.name == 'default' ? self.spec.defaultAction == 'Deny' : true`
 */
export interface CrdTierProps {
  metadata?: ObjectMeta;
  spec: CrdTierSpec;
}
export interface CrdTierSpec {
  /** @default "Deny" */
  defaultAction?: string;
  order?: number;
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class BGPConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: BGPConfigurationProps): { [K in keyof BGPConfigurationProps]: BGPConfigurationProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'BGPConfiguration' };
  constructor(scope: Construct, id: string, props: BGPConfigurationProps);
}
export interface BGPConfigurationProps {
  metadata?: ObjectMeta;
  spec: BGPConfigurationSpec;
}
/**
 * rule: `!has(self.nodeMeshPassword) || !has(self.nodeToNodeMeshEnabled) || self.nodeToNodeMeshEnabled == true`
 * rule: `!has(self.nodeMeshMaxRestartTime) || !has(self.nodeToNodeMeshEnabled) || self.nodeToNodeMeshEnabled == true`
 */
export interface BGPConfigurationSpec {
  asNumber?: number;
  bindMode?: "None" | "NodeIP";
  communities?: readonly BGPConfigurationSpecCommunities[];
  /** no duplicates */
  ignoredInterfaces?: readonly string[];
  /** 1 … 2147483646 */
  ipv4NormalRoutePriority?: number;
  /** 1 … 2147483646 */
  ipv6NormalRoutePriority?: number;
  /** 1 … 65535 */
  listenPort?: number;
  localWorkloadPeeringIPV4?: string;
  localWorkloadPeeringIPV6?: string;
  /**
   * pattern `^(?i)(Trace|Debug|Info|Warning|Error|Fatal)?$`
   * @default "Info"
   */
  logSeverityScreen?: string;
  nodeMeshMaxRestartTime?: string;
  nodeMeshPassword?: BGPConfigurationSpecNodeMeshPassword;
  nodeToNodeMeshEnabled?: boolean;
  prefixAdvertisements?: readonly BGPConfigurationSpecPrefixAdvertisements[];
  programClusterRoutes?: "Enabled" | "Disabled";
  serviceClusterIPs?: readonly BGPConfigurationSpecServiceClusterIPs[];
  serviceExternalIPs?: readonly BGPConfigurationSpecServiceClusterIPs[];
  /** @default "Enabled" */
  serviceLoadBalancerAggregation?: "Enabled" | "Disabled";
  serviceLoadBalancerIPs?: readonly BGPConfigurationSpecServiceClusterIPs[];
}
export interface BGPConfigurationSpecCommunities {
  name?: string;
  /** pattern `^(\d+):(\d+)$|^(\d+):(\d+):(\d+)$` */
  value?: string;
}
export interface BGPConfigurationSpecNodeMeshPassword {
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
export interface BGPConfigurationSpecPrefixAdvertisements {
  /** format cidr */
  cidr?: string;
  communities?: readonly string[];
}
export interface BGPConfigurationSpecServiceClusterIPs {
  /** format cidr */
  cidr?: string;
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class BGPFilter extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: BGPFilterProps): { [K in keyof BGPFilterProps]: BGPFilterProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'BGPFilter' };
  constructor(scope: Construct, id: string, props: BGPFilterProps);
}
export interface BGPFilterProps {
  metadata?: ObjectMeta;
  spec: BGPFilterSpec;
}
export interface BGPFilterSpec {
  exportV4?: readonly BGPFilterSpecExportV4[];
  exportV6?: readonly BGPFilterSpecExportV6[];
  importV4?: readonly BGPFilterSpecExportV4[];
  importV6?: readonly BGPFilterSpecExportV6[];
}
/**
 * rule: `(has(self.cidr) && size(self.cidr) > 0) == (has(self.matchOperator) && size(self.matchOperator) > 0)`
 * rule: `!has(self.prefixLength) || (has(self.cidr) && size(self.cidr) > 0)`
 * rule: `!has(self.operations) || size(self.operations) == 0 || self.action == 'Accept'`
 */
export interface BGPFilterSpecExportV4 {
  action: "Accept" | "Reject";
  asPathPrefix?: readonly number[];
  /**
   * at most 18 characters
   * format cidr
   */
  cidr?: string;
  communities?: BGPFilterSpecExportV4Communities;
  interface?: string;
  matchOperator?: "Equal" | "NotEqual" | "In" | "NotIn";
  /** 1 … 10 items */
  operations?: readonly BGPFilterSpecExportV4Operations[];
  peerType?: "eBGP" | "iBGP";
  prefixLength?: BGPFilterSpecExportV4PrefixLength;
  /** 1 … 2147483646 */
  priority?: number;
  source?: "RemotePeers";
}
/**
 * rule: `(has(self.cidr) && size(self.cidr) > 0) == (has(self.matchOperator) && size(self.matchOperator) > 0)`
 * rule: `!has(self.prefixLength) || (has(self.cidr) && size(self.cidr) > 0)`
 * rule: `!has(self.operations) || size(self.operations) == 0 || self.action == 'Accept'`
 */
export interface BGPFilterSpecExportV6 {
  action: "Accept" | "Reject";
  asPathPrefix?: readonly number[];
  /**
   * at most 43 characters
   * format cidr
   */
  cidr?: string;
  communities?: BGPFilterSpecExportV4Communities;
  interface?: string;
  matchOperator?: "Equal" | "NotEqual" | "In" | "NotIn";
  /** 1 … 10 items */
  operations?: readonly BGPFilterSpecExportV4Operations[];
  peerType?: "eBGP" | "iBGP";
  prefixLength?: BGPFilterSpecExportV6PrefixLength;
  /** 1 … 2147483646 */
  priority?: number;
  source?: "RemotePeers";
}
export interface BGPFilterSpecExportV4Communities {
  /**
   * exactly 1 item
   * each: at most 32 characters
   * each: pattern `^(([0-9]|[1-9][0-9]{1,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([0-9]|[1-9][0-9]{1,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|([0-9]|[1-9][0-9]{1,8}|[1-3][0-9]{9}|4[0-1][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[0-1][0-9]{2}|42949672[0-8][0-9]|429496729[0-5]):([0-9]|[1-9][0-9]{1,8}|[1-3][0-9]{9}|4[0-1][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[0-1][0-9]{2}|42949672[0-8][0-9]|429496729[0-5]):([0-9]|[1-9][0-9]{1,8}|[1-3][0-9]{9}|4[0-1][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[0-1][0-9]{2}|42949672[0-8][0-9]|429496729[0-5]))$`
   */
  values: readonly string[];
}
/** exactly 1 field */
export interface BGPFilterSpecExportV4Operations {
  addCommunity?: BGPFilterSpecExportV4OperationsAddCommunity;
  prependASPath?: BGPFilterSpecExportV4OperationsPrependASPath;
  setPriority?: BGPFilterSpecExportV4OperationsSetPriority;
}
export interface BGPFilterSpecExportV4PrefixLength {
  /** 0 … 32 */
  max?: number;
  /** 0 … 32 */
  min?: number;
}
export interface BGPFilterSpecExportV6PrefixLength {
  /** 0 … 128 */
  max?: number;
  /** 0 … 128 */
  min?: number;
}
export interface BGPFilterSpecExportV4OperationsAddCommunity {
  /**
   * at most 32 characters
   * pattern `^(([0-9]|[1-9][0-9]{1,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([0-9]|[1-9][0-9]{1,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|([0-9]|[1-9][0-9]{1,8}|[1-3][0-9]{9}|4[0-1][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[0-1][0-9]{2}|42949672[0-8][0-9]|429496729[0-5]):([0-9]|[1-9][0-9]{1,8}|[1-3][0-9]{9}|4[0-1][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[0-1][0-9]{2}|42949672[0-8][0-9]|429496729[0-5]):([0-9]|[1-9][0-9]{1,8}|[1-3][0-9]{9}|4[0-1][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[0-1][0-9]{2}|42949672[0-8][0-9]|429496729[0-5]))$`
   */
  value: string;
}
export interface BGPFilterSpecExportV4OperationsPrependASPath {
  /** 1 … 10 items */
  prefix: readonly number[];
}
export interface BGPFilterSpecExportV4OperationsSetPriority {
  /** 1 … 2147483646 */
  value: number;
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class BGPPeer extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: BGPPeerProps): { [K in keyof BGPPeerProps]: BGPPeerProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'BGPPeer' };
  constructor(scope: Construct, id: string, props: BGPPeerProps);
}
export interface BGPPeerProps {
  metadata?: ObjectMeta;
  spec: BGPPeerSpec;
}
/**
 * rule: `(!has(self.node) || size(self.node) == 0) || (!has(self.nodeSelector) || size(self.nodeSelector) == 0)`
 * rule: `(!has(self.peerIP) || size(self.peerIP) == 0) || (!has(self.peerSelector) || size(self.peerSelector) == 0)`
 * rule: `(!has(self.peerSelector) || size(self.peerSelector) == 0) || !has(self.asNumber) || self.asNumber == 0`
 * rule: `(!has(self.localWorkloadSelector) || size(self.localWorkloadSelector) == 0) || (!has(self.peerIP) || size(self.peerIP) == 0)`
 * rule: `(!has(self.localWorkloadSelector) || size(self.localWorkloadSelector) == 0) || (!has(self.peerSelector) || size(self.peerSelector) == 0)`
 * rule: `(!has(self.localWorkloadSelector) || size(self.localWorkloadSelector) == 0) || (has(self.asNumber) && self.asNumber != 0)`
 */
export interface BGPPeerSpec {
  asNumber?: number;
  filters?: readonly string[];
  keepOriginalNextHop?: boolean;
  keepaliveTime?: string;
  localASNumber?: number;
  /** at most 4096 characters */
  localWorkloadSelector?: string;
  maxRestartTime?: string;
  nextHopMode?: "Auto" | "Self" | "Keep";
  /** at most 253 characters */
  node?: string;
  /**
   * → labels of a Node
   * at most 4096 characters
   */
  nodeSelector?: string;
  numAllowedLocalASNumbers?: number;
  password?: BGPPeerSpecPassword;
  /** at most 64 characters */
  peerIP?: string;
  /** at most 4096 characters */
  peerSelector?: string;
  reachableBy?: string;
  reversePeering?: string;
  sourceAddress?: "UseNodeIP" | "None";
  ttlSecurity?: number;
}
export interface BGPPeerSpecPassword {
  /** → Secret */
  secretKeyRef?: SecretKeySelector;
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class BlockAffinity extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: BlockAffinityProps): { [K in keyof BlockAffinityProps]: BlockAffinityProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'BlockAffinity' };
  constructor(scope: Construct, id: string, props: BlockAffinityProps);
}
export interface BlockAffinityProps {
  metadata?: ObjectMeta;
  spec: BlockAffinitySpec;
}
export interface BlockAffinitySpec {
  /** format cidr */
  cidr: string;
  deleted?: boolean;
  node: string;
  state: "" | "confirmed" | "pending" | "pendingDeletion";
  type?: string;
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class CalicoNodeStatus extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CalicoNodeStatusProps): { [K in keyof CalicoNodeStatusProps]: CalicoNodeStatusProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'CalicoNodeStatus' };
  constructor(scope: Construct, id: string, props: CalicoNodeStatusProps);
}
export interface CalicoNodeStatusProps {
  metadata?: ObjectMeta;
  spec: CalicoNodeStatusSpec;
  status?: CalicoNodeStatusStatus;
}
export interface CalicoNodeStatusSpec {
  classes?: readonly ("Agent" | "BGP" | "Routes")[];
  node?: string;
  updatePeriodSeconds?: number;
}
export interface CalicoNodeStatusStatus {
  agent?: CalicoNodeStatusStatusAgent;
  bgp?: CalicoNodeStatusStatusBgp;
  /** format date-time */
  lastUpdated?: string | null;
  routes?: CalicoNodeStatusStatusRoutes;
}
export interface CalicoNodeStatusStatusAgent {
  birdV4?: CalicoNodeStatusStatusAgentBirdV4;
  birdV6?: CalicoNodeStatusStatusAgentBirdV4;
}
export interface CalicoNodeStatusStatusBgp {
  numberEstablishedV4: number;
  numberEstablishedV6: number;
  numberNotEstablishedV4: number;
  numberNotEstablishedV6: number;
  peersV4?: readonly CalicoNodeStatusStatusBgpPeersV4[];
  peersV6?: readonly CalicoNodeStatusStatusBgpPeersV4[];
}
export interface CalicoNodeStatusStatusRoutes {
  routesV4?: readonly CalicoNodeStatusStatusRoutesRoutesV4[];
  routesV6?: readonly CalicoNodeStatusStatusRoutesRoutesV4[];
}
export interface CalicoNodeStatusStatusAgentBirdV4 {
  lastBootTime?: string;
  lastReconfigurationTime?: string;
  routerID?: string;
  state?: "Ready" | "NotReady";
  version?: string;
}
export interface CalicoNodeStatusStatusBgpPeersV4 {
  peerIP?: string;
  since?: string;
  state?: "Idle" | "Connect" | "Active" | "OpenSent" | "OpenConfirm" | "Established" | "Close";
  type?: "NodeMesh" | "NodePeer" | "GlobalPeer";
}
export interface CalicoNodeStatusStatusRoutesRoutesV4 {
  destination?: string;
  gateway?: string;
  interface?: string;
  learnedFrom?: CalicoNodeStatusStatusRoutesRoutesV4LearnedFrom;
  type?: "FIB" | "RIB";
}
export interface CalicoNodeStatusStatusRoutesRoutesV4LearnedFrom {
  peerIP?: string;
  sourceType?: "Kernel" | "Static" | "Direct" | "NodeMesh" | "BGPPeer";
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class ClusterInformation extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: ClusterInformationProps): { [K in keyof ClusterInformationProps]: ClusterInformationProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'ClusterInformation' };
  constructor(scope: Construct, id: string, props: ClusterInformationProps);
}
export interface ClusterInformationProps {
  metadata?: ObjectMeta;
  spec: ClusterInformationSpec;
}
export interface ClusterInformationSpec {
  calicoVersion?: string;
  clusterGUID?: string;
  clusterType?: string;
  datastoreReady?: boolean;
  variant?: string;
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class FelixConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: FelixConfigurationProps): { [K in keyof FelixConfigurationProps]: FelixConfigurationProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'FelixConfiguration' };
  constructor(scope: Construct, id: string, props: FelixConfigurationProps);
}
/** rule: `self.metadata.name == 'default' || self.metadata.name.startsWith('node.') ? !has(self.spec.nodeSelector) : true` */
export interface FelixConfigurationProps {
  metadata?: ObjectMeta;
  spec: FelixConfigurationSpec;
}
/** rule: `!has(self.routeTableRange) || !has(self.routeTableRanges)` */
export interface FelixConfigurationSpec {
  allowIPIPPacketsFromWorkloads?: boolean;
  allowVXLANPacketsFromWorkloads?: boolean;
  awsSrcDstCheck?: "DoNothing" | "Enable" | "Disable";
  bpfAttachType?: "TC" | "TCX";
  bpfCTLBLogFilter?: string;
  bpfConnectTimeLoadBalancing?: "TCP" | "Enabled" | "Disabled";
  bpfConnectTimeLoadBalancingEnabled?: boolean;
  bpfConntrackLogLevel?: "Off" | "Debug";
  bpfConntrackMode?: "Auto" | "Userspace" | "BPFProgram";
  bpfConntrackTimeouts?: FelixConfigurationSpecBpfConntrackTimeouts;
  bpfDSROptoutCIDRs?: readonly string[];
  bpfDataIfacePattern?: string;
  bpfDisableGROForIfaces?: string;
  bpfDisableUnprivileged?: boolean;
  bpfEnabled?: boolean;
  /** pattern `^(?i)(Disabled|Strict|Loose)?$` */
  bpfEnforceRPF?: string;
  bpfExcludeCIDRsFromNAT?: readonly string[];
  bpfExportBufferSizeMB?: number;
  bpfExtToServiceConnmark?: number;
  /** pattern `^(?i)(Tunnel|DSR)?$` */
  bpfExternalServiceMode?: string;
  bpfForceTrackPacketsFromIfaces?: readonly string[];
  bpfHostConntrackBypass?: boolean;
  bpfHostNetworkedNATWithoutCTLB?: "Enabled" | "Disabled";
  bpfJITHardening?: string;
  bpfKubeProxyHealthzPort?: number;
  bpfKubeProxyIptablesCleanupEnabled?: boolean;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  bpfKubeProxyMinSyncPeriod?: string;
  bpfL3IfacePattern?: string;
  bpfLogFilters?: { [k: string]: string };
  /** pattern `^(?i)(Off|Info|Debug)?$` */
  bpfLogLevel?: string;
  bpfMaglevMaxEndpointsPerService?: number;
  bpfMaglevMaxServices?: number;
  bpfMapSizeConntrack?: number;
  /** at least 1 */
  bpfMapSizeConntrackCleanupQueue?: number;
  /** pattern `^(?i)(Disabled|DoubleIfFull)?$` */
  bpfMapSizeConntrackScaling?: string;
  bpfMapSizeIPSets?: number;
  bpfMapSizeIfState?: number;
  bpfMapSizeNATAffinity?: number;
  bpfMapSizeNATBackend?: number;
  bpfMapSizeNATFrontend?: number;
  bpfMapSizePerCpuConntrack?: number;
  bpfMapSizeRoute?: number;
  /** pattern `^.*` */
  bpfPSNATPorts?: number | string;
  bpfPolicyDebugEnabled?: boolean;
  bpfProfiling?: "Enabled" | "Disabled";
  bpfRedirectToPeer?: "Enabled" | "Disabled";
  cgroupV2Path?: string;
  /** pattern `^(?i)(Insert|Append)?$` */
  chainInsertMode?: string;
  dataplaneDriver?: string;
  dataplaneWatchdogTimeout?: string;
  debugDisableLogDropping?: boolean;
  debugHost?: string;
  debugMemoryProfilePath?: string;
  debugPort?: number;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  debugSimulateCalcGraphHangAfter?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  debugSimulateDataplaneApplyDelay?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  debugSimulateDataplaneHangAfter?: string;
  /** pattern `^(?i)(Drop|Accept|Return)?$` */
  defaultEndpointToHostAction?: string;
  deviceRouteProtocol?: number;
  deviceRouteSourceAddress?: string;
  deviceRouteSourceAddressIPv6?: string;
  disableConntrackInvalidCheck?: boolean;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  endpointReportingDelay?: string;
  endpointReportingEnabled?: boolean;
  endpointStatusPathPrefix?: string;
  externalNodesList?: readonly string[];
  failsafeInboundHostPorts?: readonly FelixConfigurationSpecFailsafeInboundHostPorts[];
  failsafeOutboundHostPorts?: readonly FelixConfigurationSpecFailsafeInboundHostPorts[];
  /** pattern `^([a-zA-Z0-9-_]+=(true|false|),)*([a-zA-Z0-9-_]+=(true|false|))?$` */
  featureDetectOverride?: string;
  /** pattern `^([a-zA-Z0-9-_]+=([^=]+),)*([a-zA-Z0-9-_]+=([^=]+))?$` */
  featureGates?: string;
  floatingIPs?: "Enabled" | "Disabled";
  flowLogsCollectorDebugTrace?: boolean;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  flowLogsFlushInterval?: string;
  flowLogsGoldmaneServer?: string;
  flowLogsLocalReporter?: "Disabled" | "Enabled";
  flowLogsPolicyEvaluationMode?: "None" | "Continuous";
  genericXDPEnabled?: boolean;
  goGCThreshold?: number;
  goMaxProcs?: number;
  goMemoryLimitMB?: number;
  healthEnabled?: boolean;
  healthHost?: string;
  healthPort?: number;
  healthTimeoutOverrides?: readonly FelixConfigurationSpecHealthTimeoutOverrides[];
  interfaceExclude?: string;
  interfacePrefix?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  interfaceRefreshInterval?: string;
  ipForwarding?: "Enabled" | "Disabled";
  ipipEnabled?: boolean;
  ipipMTU?: number;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  ipsetsRefreshInterval?: string;
  /** pattern `^(?i)(Auto|Legacy|NFT)?$` */
  iptablesBackend?: "Legacy" | "NFT" | "Auto";
  /** pattern `^(?i)(Accept|Return)?$` */
  iptablesFilterAllowAction?: string;
  /** pattern `^(?i)(Drop|Reject)?$` */
  iptablesFilterDenyAction?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  iptablesLockProbeInterval?: string;
  /** pattern `^(?i)(Accept|Return)?$` */
  iptablesMangleAllowAction?: string;
  iptablesMarkMask?: number;
  iptablesNATOutgoingInterfaceFilter?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  iptablesPostWriteCheckInterval?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  iptablesRefreshInterval?: string;
  ipv4ElevatedRoutePriority?: number;
  ipv4NormalRoutePriority?: number;
  ipv6ElevatedRoutePriority?: number;
  ipv6NormalRoutePriority?: number;
  ipv6Support?: boolean;
  istioAmbientMode?: "Enabled" | "Disabled";
  /** pattern `^.*` */
  istioDSCPMark?: number | string;
  /** each: pattern `^.*` */
  kubeNodePortRanges?: readonly (number | string)[];
  /** pattern `^([0-9]+(\.[0-9]+)?(ms|s|m|h))*$` */
  liveMigrationRouteConvergenceTime?: string;
  /** pattern `^[1-9]\d{0,3}/(?:second|minute|hour|day)$` */
  logActionRateLimit?: string;
  /** 0 … 9999 */
  logActionRateLimitBurst?: number;
  logDebugFilenameRegex?: string;
  logFilePath?: string;
  /** pattern `^([a-zA-Z0-9%: /_-])*$` */
  logPrefix?: string;
  /** pattern `^(?i)(Trace|Debug|Info|Warning|Error|Fatal)?$` */
  logSeverityFile?: string;
  /** pattern `^(?i)(Trace|Debug|Info|Warning|Error|Fatal)?$` */
  logSeverityScreen?: string;
  /** pattern `^(?i)(Trace|Debug|Info|Warning|Error|Fatal)?$` */
  logSeveritySys?: string;
  maxIpsetSize?: number;
  metadataAddr?: string;
  metadataPort?: number;
  mtuIfacePattern?: string;
  natOutgoingAddress?: string;
  natOutgoingExclusions?: "IPPoolsOnly" | "IPPoolsAndHostIPs";
  /** pattern `^.*` */
  natPortRange?: number | string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  netlinkTimeout?: string;
  /** pattern `^(?i)(Accept|Return)?$` */
  nftablesFilterAllowAction?: string;
  /** pattern `^(?i)(Drop|Reject)?$` */
  nftablesFilterDenyAction?: string;
  /** pattern `^(?i)(Accept|Return)?$` */
  nftablesMangleAllowAction?: string;
  nftablesMarkMask?: number;
  /** @default "Auto" */
  nftablesMode?: "Disabled" | "Enabled" | "Auto";
  nftablesRefreshInterval?: string;
  /**
   * → labels of a Node
   * at most 1024 characters
   */
  nodeSelector?: string;
  openstackRegion?: string;
  policySyncPathPrefix?: string;
  programClusterRoutes?: "Enabled" | "Disabled";
  prometheusGoMetricsEnabled?: boolean;
  prometheusMetricsCAFile?: string;
  prometheusMetricsCertFile?: string;
  prometheusMetricsClientAuth?: string;
  prometheusMetricsEnabled?: boolean;
  prometheusMetricsHost?: string;
  prometheusMetricsKeyFile?: string;
  prometheusMetricsPort?: number;
  prometheusProcessMetricsEnabled?: boolean;
  prometheusWireGuardMetricsEnabled?: boolean;
  removeExternalRoutes?: boolean;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  reportingInterval?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  reportingTTL?: string;
  requireMTUFile?: boolean;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  routeRefreshInterval?: string;
  /** pattern `^(?i)(WorkloadIPs|CalicoIPAM)?$` */
  routeSource?: string;
  routeSyncDisabled?: boolean;
  routeTableRange?: FelixConfigurationSpecRouteTableRange;
  routeTableRanges?: readonly FelixConfigurationSpecRouteTableRange[];
  /** pattern `^(?i)(Drop|Reject|Disabled)?$` */
  serviceLoopPrevention?: string;
  sidecarAccelerationEnabled?: boolean;
  usageReportingEnabled?: boolean;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  usageReportingInitialDelay?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  usageReportingInterval?: string;
  useInternalDataplaneDriver?: boolean;
  vxlanEnabled?: boolean;
  vxlanMTU?: number;
  vxlanMTUV6?: number;
  vxlanPort?: number;
  vxlanVNI?: number;
  windowsManageFirewallRules?: "Enabled" | "Disabled";
  wireguardEnabled?: boolean;
  wireguardEnabledV6?: boolean;
  wireguardHostEncryptionEnabled?: boolean;
  wireguardInterfaceName?: string;
  wireguardInterfaceNameV6?: string;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  wireguardKeepAlive?: string;
  wireguardListeningPort?: number;
  wireguardListeningPortV6?: number;
  wireguardMTU?: number;
  wireguardMTUV6?: number;
  wireguardRoutingRulePriority?: number;
  wireguardThreadingEnabled?: boolean;
  /** pattern `^(?i)(Disabled|Any)?$` */
  workloadSourceSpoofing?: string;
  xdpEnabled?: boolean;
  /** pattern `^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$` */
  xdpRefreshInterval?: string;
}
export interface FelixConfigurationSpecBpfConntrackTimeouts {
  /** pattern `^(([0-9]*(\.[0-9]*)?(ms|s|h|m|us)+)+|Auto)$` */
  creationGracePeriod?: string;
  /** pattern `^(([0-9]*(\.[0-9]*)?(ms|s|h|m|us)+)+|Auto)$` */
  genericTimeout?: string;
  /** pattern `^(([0-9]*(\.[0-9]*)?(ms|s|h|m|us)+)+|Auto)$` */
  icmpTimeout?: string;
  /** pattern `^(([0-9]*(\.[0-9]*)?(ms|s|h|m|us)+)+|Auto)$` */
  tcpEstablished?: string;
  /** pattern `^(([0-9]*(\.[0-9]*)?(ms|s|h|m|us)+)+|Auto)$` */
  tcpFinsSeen?: string;
  /** pattern `^(([0-9]*(\.[0-9]*)?(ms|s|h|m|us)+)+|Auto)$` */
  tcpResetSeen?: string;
  /** pattern `^(([0-9]*(\.[0-9]*)?(ms|s|h|m|us)+)+|Auto)$` */
  tcpSynSent?: string;
  /** pattern `^(([0-9]*(\.[0-9]*)?(ms|s|h|m|us)+)+|Auto)$` */
  udpTimeout?: string;
}
export interface FelixConfigurationSpecFailsafeInboundHostPorts {
  net?: string;
  port: number;
  protocol?: string;
}
export interface FelixConfigurationSpecHealthTimeoutOverrides {
  name: string;
  timeout: string;
}
export interface FelixConfigurationSpecRouteTableRange {
  max: number;
  min: number;
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class GlobalNetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GlobalNetworkPolicyProps): { [K in keyof GlobalNetworkPolicyProps]: GlobalNetworkPolicyProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'GlobalNetworkPolicy' };
  constructor(scope: Construct, id: string, props: GlobalNetworkPolicyProps);
}
export interface GlobalNetworkPolicyProps {
  metadata?: ObjectMeta;
  spec: GlobalNetworkPolicySpec;
}
/**
 * rule: `!((has(self.doNotTrack) && self.doNotTrack) && (has(self.preDNAT) && self.preDNAT))`
 * rule: `(!has(self.preDNAT) || !self.preDNAT) || !has(self.egress) || size(self.egress) == 0`
 * rule: `(!has(self.preDNAT) || !self.preDNAT) || !has(self.types) || !self.types.exists(t, t == 'Egress')`
 * rule: `(has(self.applyOnForward) && self.applyOnForward) || ((!has(self.doNotTrack) || !self.doNotTrack) && (!has(self.preDNAT) || !self.preDNAT))`
 */
export interface GlobalNetworkPolicySpec {
  applyOnForward?: boolean;
  doNotTrack?: boolean;
  egress?: readonly GlobalNetworkPolicySpecEgress[];
  ingress?: readonly GlobalNetworkPolicySpecEgress[];
  namespaceSelector?: string;
  order?: number;
  performanceHints?: readonly ("AssumeNeededOnEveryNode")[];
  preDNAT?: boolean;
  selector?: string;
  serviceAccountSelector?: string;
  /** @default "default" */
  tier?: string;
  /**
   * 1 … 2 items
   * no duplicates
   */
  types?: readonly ("Ingress" | "Egress")[];
}
/**
 * rule: `!has(self.http) || !has(self.protocol) || self.protocol == 'TCP' || self.protocol == 6`
 * rule: `self.action == 'Allow' || !has(self.http)`
 */
export interface GlobalNetworkPolicySpecEgress {
  action: "Allow" | "Deny" | "Log" | "Pass";
  destination?: GlobalNetworkPolicySpecEgressDestination;
  http?: GlobalNetworkPolicySpecEgressHttp;
  icmp?: GlobalNetworkPolicySpecEgressIcmp;
  ipVersion?: 4 | 6;
  metadata?: GlobalNetworkPolicySpecEgressMetadata;
  notICMP?: GlobalNetworkPolicySpecEgressIcmp;
  /** pattern `^.*` */
  notProtocol?: number | string;
  /** pattern `^.*` */
  protocol?: number | string;
  source?: GlobalNetworkPolicySpecEgressDestination;
}
export interface GlobalNetworkPolicySpecEgressDestination {
  namespaceSelector?: string;
  /** no duplicates */
  nets?: readonly string[];
  notNets?: readonly string[];
  /** each: pattern `^.*` */
  notPorts?: readonly (number | string)[];
  notSelector?: string;
  /** each: pattern `^.*` */
  ports?: readonly (number | string)[];
  selector?: string;
  serviceAccounts?: GlobalNetworkPolicySpecEgressDestinationServiceAccounts;
  services?: GlobalNetworkPolicySpecEgressDestinationServices;
}
export interface GlobalNetworkPolicySpecEgressHttp {
  /** at most 20 items */
  methods?: readonly string[];
  /** at most 20 items */
  paths?: readonly GlobalNetworkPolicySpecEgressHttpPaths[];
}
/** rule: `!has(self.code) || has(self.type)` */
export interface GlobalNetworkPolicySpecEgressIcmp {
  /** 0 … 255 */
  code?: number;
  /** 0 … 254 */
  type?: number;
}
export interface GlobalNetworkPolicySpecEgressMetadata {
  annotations?: { [k: string]: string };
}
export interface GlobalNetworkPolicySpecEgressDestinationServiceAccounts {
  /** no duplicates */
  names?: readonly string[];
  selector?: string;
}
export interface GlobalNetworkPolicySpecEgressDestinationServices {
  name?: string;
  namespace?: string;
}
export interface GlobalNetworkPolicySpecEgressHttpPaths {
  /** at most 1024 characters */
  exact?: string;
  /** at most 1024 characters */
  prefix?: string;
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class GlobalNetworkSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: GlobalNetworkSetProps): { [K in keyof GlobalNetworkSetProps]: GlobalNetworkSetProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'GlobalNetworkSet' };
  constructor(scope: Construct, id: string, props: GlobalNetworkSetProps);
}
export interface GlobalNetworkSetProps {
  metadata?: ObjectMeta;
  spec: GlobalNetworkSetSpec;
}
export interface GlobalNetworkSetSpec {
  /** no duplicates */
  nets?: readonly string[];
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class HostEndpoint extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: HostEndpointProps): { [K in keyof HostEndpointProps]: HostEndpointProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'HostEndpoint' };
  constructor(scope: Construct, id: string, props: HostEndpointProps);
}
export interface HostEndpointProps {
  metadata?: ObjectMeta;
  spec: HostEndpointSpec;
}
/**
 * rule: `(has(self.interfaceName) && size(self.interfaceName) > 0) || (has(self.expectedIPs) && size(self.expectedIPs) > 0)`
 * rule: `has(self.node) && size(self.node) > 0`
 */
export interface HostEndpointSpec {
  /** no duplicates */
  expectedIPs?: readonly string[];
  /** at most 15 characters */
  interfaceName?: string;
  /** at most 253 characters */
  node?: string;
  ports?: readonly HostEndpointSpecPorts[];
  /** no duplicates */
  profiles?: readonly string[];
}
export interface HostEndpointSpecPorts {
  name: string;
  /** 1 … 65535 */
  port: number;
  /** pattern `^.*` */
  protocol: number | string;
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class IPAMBlock extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IPAMBlockProps): { [K in keyof IPAMBlockProps]: IPAMBlockProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'IPAMBlock' };
  constructor(scope: Construct, id: string, props: IPAMBlockProps);
}
export interface IPAMBlockProps {
  metadata?: ObjectMeta;
  spec: IPAMBlockSpec;
}
export interface IPAMBlockSpec {
  /** pattern `^(host|virtual):[a-zA-Z0-9\.\-_]+$` */
  affinity?: string;
  /** format date-time */
  affinityClaimTime?: string;
  allocations: readonly (number | null)[];
  attributes: readonly IPAMBlockSpecAttributes[];
  /** format cidr */
  cidr: string;
  deleted?: boolean;
  sequenceNumber?: number;
  sequenceNumberForAllocation?: { [k: string]: number };
  strictAffinity: boolean;
  unallocated: readonly number[];
}
export interface IPAMBlockSpecAttributes {
  alternateOwnerAttrs?: { [k: string]: string };
  handle_id?: string;
  secondary?: { [k: string]: string };
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class IPAMConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IPAMConfigurationProps): { [K in keyof IPAMConfigurationProps]: IPAMConfigurationProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'IPAMConfiguration' };
  constructor(scope: Construct, id: string, props: IPAMConfigurationProps);
}
export interface IPAMConfigurationProps {
  metadata?: ObjectMeta;
  spec: IPAMConfigurationSpec;
}
export interface IPAMConfigurationSpec {
  /** @default true */
  autoAllocateBlocks?: boolean;
  kubeVirtVMAddressPersistence?: "Enabled" | "Disabled";
  /** 0 … 1000000 */
  maxBlocksPerHost?: number;
  strictAffinity?: boolean;
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class IPAMHandle extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IPAMHandleProps): { [K in keyof IPAMHandleProps]: IPAMHandleProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'IPAMHandle' };
  constructor(scope: Construct, id: string, props: IPAMHandleProps);
}
export interface IPAMHandleProps {
  metadata?: ObjectMeta;
  spec: IPAMHandleSpec;
}
export interface IPAMHandleSpec {
  block: { [k: string]: number };
  deleted?: boolean;
  handleID: string;
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class IPPool extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IPPoolProps): { [K in keyof IPPoolProps]: IPPoolProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'IPPool' };
  constructor(scope: Construct, id: string, props: IPPoolProps);
}
export interface IPPoolProps {
  metadata?: ObjectMeta;
  spec: IPPoolSpec;
}
/**
 * rule: `!has(self.ipipMode) || !has(self.vxlanMode) || self.ipipMode == 'Never' || self.vxlanMode == 'Never' || size(self.ipipMode) == 0 || size(self.vxlanMode) == 0`
 * rule: `!has(self.allowedUses) || !self.allowedUses.exists(u, u == 'LoadBalancer') || !self.allowedUses.exists(u, u == 'Workload' || u == 'Tunnel')`
 * rule: `!self.cidr.contains(':') || !has(self.ipipMode) || self.ipipMode == 'Never' || size(self.ipipMode) == 0`
 */
export interface IPPoolSpec {
  /**
   * at most 10 items
   * no duplicates
   */
  allowedUses?: readonly ("Workload" | "Tunnel" | "LoadBalancer")[];
  /** @default "Automatic" */
  assignmentMode?: "Automatic" | "Manual";
  /**
   * 0 … 128
   * rule: `self == oldSelf`
   */
  blockSize?: number;
  /**
   * at most 48 characters
   * format cidr
   * rule: `self == oldSelf`
   */
  cidr: string;
  disableBGPExport?: boolean;
  disabled?: boolean;
  ipipMode?: "Never" | "Always" | "CrossSubnet";
  namespaceSelector?: string;
  natOutgoing?: boolean;
  /** → labels of a Node */
  nodeSelector?: string;
  vxlanMode?: "Never" | "Always" | "CrossSubnet";
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class IPReservation extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: IPReservationProps): { [K in keyof IPReservationProps]: IPReservationProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'IPReservation' };
  constructor(scope: Construct, id: string, props: IPReservationProps);
}
export interface IPReservationProps {
  metadata?: ObjectMeta;
  spec: IPReservationSpec;
}
export interface IPReservationSpec {
  /**
   * format cidr
   * no duplicates
   */
  reservedCIDRs?: readonly string[];
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class KubeControllersConfiguration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: KubeControllersConfigurationProps): { [K in keyof KubeControllersConfigurationProps]: KubeControllersConfigurationProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'KubeControllersConfiguration' };
  constructor(scope: Construct, id: string, props: KubeControllersConfigurationProps);
}
export interface KubeControllersConfigurationProps {
  metadata?: ObjectMeta;
  spec: KubeControllersConfigurationSpec;
}
export interface KubeControllersConfigurationSpec {
  controllers: KubeControllersConfigurationSpecControllers;
  /** 0 … 65535 */
  debugProfilePort?: number;
  etcdV3CompactionPeriod?: string;
  /** @default "Enabled" */
  healthChecks?: "Enabled" | "Disabled";
  logSeverityScreen?: "None" | "Debug" | "Info" | "Warning" | "Error" | "Fatal" | "Panic";
  /** 0 … 65535 */
  prometheusMetricsPort?: number;
}
export interface KubeControllersConfigurationSpecControllers {
  loadBalancer?: KubeControllersConfigurationSpecControllersLoadBalancer;
  namespace?: KubeControllersConfigurationSpecControllersNamespace;
  node?: KubeControllersConfigurationSpecControllersNode;
  policy?: KubeControllersConfigurationSpecControllersNamespace;
  policyMigration?: KubeControllersConfigurationSpecControllersPolicyMigration;
  serviceAccount?: KubeControllersConfigurationSpecControllersNamespace;
  workloadEndpoint?: KubeControllersConfigurationSpecControllersNamespace;
}
export interface KubeControllersConfigurationSpecControllersLoadBalancer {
  /** @default "AllServices" */
  assignIPs?: "AllServices" | "RequestedServicesOnly";
}
export interface KubeControllersConfigurationSpecControllersNamespace {
  reconcilerPeriod?: string;
}
export interface KubeControllersConfigurationSpecControllersNode {
  hostEndpoint?: KubeControllersConfigurationSpecControllersNodeHostEndpoint;
  leakGracePeriod?: string;
  reconcilerPeriod?: string;
  syncLabels?: "Enabled" | "Disabled";
}
export interface KubeControllersConfigurationSpecControllersPolicyMigration {
  /** @default "Enabled" */
  enabled?: "Disabled" | "Enabled";
}
export interface KubeControllersConfigurationSpecControllersNodeHostEndpoint {
  autoCreate?: "Enabled" | "Disabled";
  createDefaultHostEndpoint?: string;
  templates?: readonly KubeControllersConfigurationSpecControllersNodeHostEndpointTemplates[];
}
export interface KubeControllersConfigurationSpecControllersNodeHostEndpointTemplates {
  /** at most 253 characters */
  generateName?: string;
  /** no duplicates */
  interfaceCIDRs?: readonly string[];
  interfacePattern?: string;
  labels?: { [k: string]: string };
  /** → labels of a Node */
  nodeSelector?: string;
}
/**
 * `projectcalico.org/v3`, namespaced
 * @see https://github.com/projectcalico/calico
 */
export declare class NetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NetworkPolicyProps): { [K in keyof NetworkPolicyProps]: NetworkPolicyProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'NetworkPolicy' };
  constructor(scope: Construct, id: string, props: NetworkPolicyProps);
}
export interface NetworkPolicyProps {
  metadata?: ObjectMeta;
  spec: NetworkPolicySpec;
}
export interface NetworkPolicySpec {
  egress?: readonly NetworkPolicySpecEgress[];
  ingress?: readonly NetworkPolicySpecEgress[];
  order?: number;
  performanceHints?: readonly ("AssumeNeededOnEveryNode")[];
  selector?: string;
  serviceAccountSelector?: string;
  /** @default "default" */
  tier?: string;
  /**
   * 1 … 2 items
   * no duplicates
   */
  types?: readonly ("Ingress" | "Egress")[];
}
/**
 * rule: `!has(self.http) || !has(self.protocol) || self.protocol == 'TCP' || self.protocol == 6`
 * rule: `self.action == 'Allow' || !has(self.http)`
 */
export interface NetworkPolicySpecEgress {
  action: "Allow" | "Deny" | "Log" | "Pass";
  destination?: NetworkPolicySpecEgressDestination;
  http?: NetworkPolicySpecEgressHttp;
  icmp?: NetworkPolicySpecEgressIcmp;
  ipVersion?: 4 | 6;
  metadata?: NetworkPolicySpecEgressMetadata;
  notICMP?: NetworkPolicySpecEgressIcmp;
  /** pattern `^.*` */
  notProtocol?: number | string;
  /** pattern `^.*` */
  protocol?: number | string;
  source?: NetworkPolicySpecEgressDestination;
}
export interface NetworkPolicySpecEgressDestination {
  namespaceSelector?: string;
  /** no duplicates */
  nets?: readonly string[];
  notNets?: readonly string[];
  /** each: pattern `^.*` */
  notPorts?: readonly (number | string)[];
  notSelector?: string;
  /** each: pattern `^.*` */
  ports?: readonly (number | string)[];
  selector?: string;
  serviceAccounts?: NetworkPolicySpecEgressDestinationServiceAccounts;
  services?: NetworkPolicySpecEgressDestinationServices;
}
export interface NetworkPolicySpecEgressHttp {
  /** at most 20 items */
  methods?: readonly string[];
  /** at most 20 items */
  paths?: readonly NetworkPolicySpecEgressHttpPaths[];
}
/** rule: `!has(self.code) || has(self.type)` */
export interface NetworkPolicySpecEgressIcmp {
  /** 0 … 255 */
  code?: number;
  /** 0 … 254 */
  type?: number;
}
export interface NetworkPolicySpecEgressMetadata {
  annotations?: { [k: string]: string };
}
export interface NetworkPolicySpecEgressDestinationServiceAccounts {
  /** no duplicates */
  names?: readonly string[];
  selector?: string;
}
export interface NetworkPolicySpecEgressDestinationServices {
  name?: string;
  namespace?: string;
}
export interface NetworkPolicySpecEgressHttpPaths {
  /** at most 1024 characters */
  exact?: string;
  /** at most 1024 characters */
  prefix?: string;
}
/**
 * `projectcalico.org/v3`, namespaced
 * @see https://github.com/projectcalico/calico
 */
export declare class NetworkSet extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: NetworkSetProps): { [K in keyof NetworkSetProps]: NetworkSetProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'NetworkSet' };
  constructor(scope: Construct, id: string, props: NetworkSetProps);
}
export interface NetworkSetProps {
  metadata?: ObjectMeta;
  spec: NetworkSetSpec;
}
export interface NetworkSetSpec {
  /** no duplicates */
  nets?: readonly string[];
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class StagedGlobalNetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: StagedGlobalNetworkPolicyProps): { [K in keyof StagedGlobalNetworkPolicyProps]: StagedGlobalNetworkPolicyProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'StagedGlobalNetworkPolicy' };
  constructor(scope: Construct, id: string, props: StagedGlobalNetworkPolicyProps);
}
export interface StagedGlobalNetworkPolicyProps {
  metadata?: ObjectMeta;
  spec: StagedGlobalNetworkPolicySpec;
}
/**
 * rule: `!((has(self.doNotTrack) && self.doNotTrack) && (has(self.preDNAT) && self.preDNAT))`
 * rule: `(!has(self.preDNAT) || !self.preDNAT) || !has(self.egress) || size(self.egress) == 0`
 * rule: `(!has(self.preDNAT) || !self.preDNAT) || !has(self.types) || !self.types.exists(t, t == 'Egress')`
 * rule: `(has(self.applyOnForward) && self.applyOnForward) || ((!has(self.doNotTrack) || !self.doNotTrack) && (!has(self.preDNAT) || !self.preDNAT))`
 */
export interface StagedGlobalNetworkPolicySpec {
  applyOnForward?: boolean;
  doNotTrack?: boolean;
  egress?: readonly StagedGlobalNetworkPolicySpecEgress[];
  ingress?: readonly StagedGlobalNetworkPolicySpecEgress[];
  namespaceSelector?: string;
  order?: number;
  performanceHints?: readonly ("AssumeNeededOnEveryNode")[];
  preDNAT?: boolean;
  selector?: string;
  serviceAccountSelector?: string;
  /** @default "Set" */
  stagedAction?: "Set" | "Delete" | "Learn" | "Ignore";
  /** @default "default" */
  tier?: string;
  /**
   * 1 … 2 items
   * no duplicates
   */
  types?: readonly ("Ingress" | "Egress")[];
}
/**
 * rule: `!has(self.http) || !has(self.protocol) || self.protocol == 'TCP' || self.protocol == 6`
 * rule: `self.action == 'Allow' || !has(self.http)`
 */
export interface StagedGlobalNetworkPolicySpecEgress {
  action: "Allow" | "Deny" | "Log" | "Pass";
  destination?: StagedGlobalNetworkPolicySpecEgressDestination;
  http?: StagedGlobalNetworkPolicySpecEgressHttp;
  icmp?: StagedGlobalNetworkPolicySpecEgressIcmp;
  ipVersion?: 4 | 6;
  metadata?: StagedGlobalNetworkPolicySpecEgressMetadata;
  notICMP?: StagedGlobalNetworkPolicySpecEgressIcmp;
  /** pattern `^.*` */
  notProtocol?: number | string;
  /** pattern `^.*` */
  protocol?: number | string;
  source?: StagedGlobalNetworkPolicySpecEgressDestination;
}
export interface StagedGlobalNetworkPolicySpecEgressDestination {
  namespaceSelector?: string;
  /** no duplicates */
  nets?: readonly string[];
  notNets?: readonly string[];
  /** each: pattern `^.*` */
  notPorts?: readonly (number | string)[];
  notSelector?: string;
  /** each: pattern `^.*` */
  ports?: readonly (number | string)[];
  selector?: string;
  serviceAccounts?: StagedGlobalNetworkPolicySpecEgressDestinationServiceAccounts;
  services?: StagedGlobalNetworkPolicySpecEgressDestinationServices;
}
export interface StagedGlobalNetworkPolicySpecEgressHttp {
  /** at most 20 items */
  methods?: readonly string[];
  /** at most 20 items */
  paths?: readonly StagedGlobalNetworkPolicySpecEgressHttpPaths[];
}
/** rule: `!has(self.code) || has(self.type)` */
export interface StagedGlobalNetworkPolicySpecEgressIcmp {
  /** 0 … 255 */
  code?: number;
  /** 0 … 254 */
  type?: number;
}
export interface StagedGlobalNetworkPolicySpecEgressMetadata {
  annotations?: { [k: string]: string };
}
export interface StagedGlobalNetworkPolicySpecEgressDestinationServiceAccounts {
  /** no duplicates */
  names?: readonly string[];
  selector?: string;
}
export interface StagedGlobalNetworkPolicySpecEgressDestinationServices {
  name?: string;
  namespace?: string;
}
export interface StagedGlobalNetworkPolicySpecEgressHttpPaths {
  /** at most 1024 characters */
  exact?: string;
  /** at most 1024 characters */
  prefix?: string;
}
/**
 * `projectcalico.org/v3`, namespaced
 * @see https://github.com/projectcalico/calico
 */
export declare class StagedKubernetesNetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: StagedKubernetesNetworkPolicyProps): { [K in keyof StagedKubernetesNetworkPolicyProps]: StagedKubernetesNetworkPolicyProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'StagedKubernetesNetworkPolicy' };
  constructor(scope: Construct, id: string, props: StagedKubernetesNetworkPolicyProps);
}
export interface StagedKubernetesNetworkPolicyProps {
  metadata?: ObjectMeta;
  spec: StagedKubernetesNetworkPolicySpec;
}
export interface StagedKubernetesNetworkPolicySpec {
  egress?: readonly StagedKubernetesNetworkPolicySpecEgress[];
  ingress?: readonly StagedKubernetesNetworkPolicySpecIngress[];
  podSelector?: LabelSelector;
  /**
   * 1 … 2 items
   * no duplicates
   */
  policyTypes?: readonly string[];
  /** @default "Set" */
  stagedAction?: "Set" | "Delete" | "Learn" | "Ignore";
}
export interface StagedKubernetesNetworkPolicySpecEgress {
  ports?: readonly StagedKubernetesNetworkPolicySpecEgressPorts[];
  to?: readonly NetworkPolicyPeer[];
}
export interface StagedKubernetesNetworkPolicySpecIngress {
  from?: readonly NetworkPolicyPeer[];
  ports?: readonly StagedKubernetesNetworkPolicySpecEgressPorts[];
}
export interface StagedKubernetesNetworkPolicySpecEgressPorts {
  endPort?: number;
  port?: number | string;
  protocol?: string;
}
/**
 * `projectcalico.org/v3`, namespaced
 * @see https://github.com/projectcalico/calico
 */
export declare class StagedNetworkPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: StagedNetworkPolicyProps): { [K in keyof StagedNetworkPolicyProps]: StagedNetworkPolicyProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'StagedNetworkPolicy' };
  constructor(scope: Construct, id: string, props: StagedNetworkPolicyProps);
}
export interface StagedNetworkPolicyProps {
  metadata?: ObjectMeta;
  spec: StagedNetworkPolicySpec;
}
export interface StagedNetworkPolicySpec {
  egress?: readonly StagedNetworkPolicySpecEgress[];
  ingress?: readonly StagedNetworkPolicySpecEgress[];
  order?: number;
  performanceHints?: readonly ("AssumeNeededOnEveryNode")[];
  selector?: string;
  serviceAccountSelector?: string;
  /** @default "Set" */
  stagedAction?: "Set" | "Delete" | "Learn" | "Ignore";
  /** @default "default" */
  tier?: string;
  /**
   * 1 … 2 items
   * no duplicates
   */
  types?: readonly ("Ingress" | "Egress")[];
}
/**
 * rule: `!has(self.http) || !has(self.protocol) || self.protocol == 'TCP' || self.protocol == 6`
 * rule: `self.action == 'Allow' || !has(self.http)`
 */
export interface StagedNetworkPolicySpecEgress {
  action: "Allow" | "Deny" | "Log" | "Pass";
  destination?: StagedNetworkPolicySpecEgressDestination;
  http?: StagedNetworkPolicySpecEgressHttp;
  icmp?: StagedNetworkPolicySpecEgressIcmp;
  ipVersion?: 4 | 6;
  metadata?: StagedNetworkPolicySpecEgressMetadata;
  notICMP?: StagedNetworkPolicySpecEgressIcmp;
  /** pattern `^.*` */
  notProtocol?: number | string;
  /** pattern `^.*` */
  protocol?: number | string;
  source?: StagedNetworkPolicySpecEgressDestination;
}
export interface StagedNetworkPolicySpecEgressDestination {
  namespaceSelector?: string;
  /** no duplicates */
  nets?: readonly string[];
  notNets?: readonly string[];
  /** each: pattern `^.*` */
  notPorts?: readonly (number | string)[];
  notSelector?: string;
  /** each: pattern `^.*` */
  ports?: readonly (number | string)[];
  selector?: string;
  serviceAccounts?: StagedNetworkPolicySpecEgressDestinationServiceAccounts;
  services?: StagedNetworkPolicySpecEgressDestinationServices;
}
export interface StagedNetworkPolicySpecEgressHttp {
  /** at most 20 items */
  methods?: readonly string[];
  /** at most 20 items */
  paths?: readonly StagedNetworkPolicySpecEgressHttpPaths[];
}
/** rule: `!has(self.code) || has(self.type)` */
export interface StagedNetworkPolicySpecEgressIcmp {
  /** 0 … 255 */
  code?: number;
  /** 0 … 254 */
  type?: number;
}
export interface StagedNetworkPolicySpecEgressMetadata {
  annotations?: { [k: string]: string };
}
export interface StagedNetworkPolicySpecEgressDestinationServiceAccounts {
  /** no duplicates */
  names?: readonly string[];
  selector?: string;
}
export interface StagedNetworkPolicySpecEgressDestinationServices {
  name?: string;
  namespace?: string;
}
export interface StagedNetworkPolicySpecEgressHttpPaths {
  /** at most 1024 characters */
  exact?: string;
  /** at most 1024 characters */
  prefix?: string;
}
/**
 * `projectcalico.org/v3`, cluster-scoped
 * @see https://github.com/projectcalico/calico
 */
export declare class Tier extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: TierProps): { [K in keyof TierProps]: TierProps[K] } & { apiVersion: 'projectcalico.org/v3'; kind: 'Tier' };
  constructor(scope: Construct, id: string, props: TierProps);
}
/**
 * rule: `self.metadata.name == 'kube-admin' ? (has(self.spec.defaultAction) && self.spec.defaultAction == 'Pass') : true`
 * rule: `self.metadata.name == 'kube-baseline' ? (has(self.spec.defaultAction) && self.spec.defaultAction == 'Pass') : true`
 * rule: `self.metadata.name == 'default' ? (has(self.spec.defaultAction) && self.spec.defaultAction == 'Deny') : true`
 */
export interface TierProps {
  metadata?: ObjectMeta;
  spec: TierSpec;
}
export interface TierSpec {
  /** @default "Deny" */
  defaultAction?: string;
  order?: number;
}

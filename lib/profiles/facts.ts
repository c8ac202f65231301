import type { Fact } from './profile';
import type { KnativeIngress } from '../cluster/options';

/** Names and values of labels or annotations. */
export type Pairs = Readonly<Record<string, string>>;

/** What is told about a thing besides what answers are made of. */
export interface Detailed {
  readonly [detail: string]: unknown;
}

export type TaintEffect = 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';

export interface Taint {
  readonly key: string;
  readonly value?: string;
  readonly effect?: TaintEffect;
  readonly note?: string;
}

/** A class by its name; with what it needs, or from which Kubernetes version on. */
export type ClassName = string | { readonly name: string; readonly requires?: string; readonly since?: string } | { readonly pattern: string };

export interface VersionsValue extends Detailed {
  /** All that are offered; left out where the list is not known to be whole. */
  readonly minors?: readonly string[];
  /** Offered for longer than usual, at a price. */
  readonly extended?: readonly string[];
  readonly max?: string;
  /** As of when, a date. */
  readonly asOf?: string;
}

export interface StorageValue extends Detailed {
  /** Left out where no class is the default, or where its name is made by the cluster. */
  readonly name?: string;
  readonly provisioner?: string;
  readonly binding?: string;
  readonly requires?: string;
  /** The default class has a name that only the cluster knows. */
  readonly generated?: true;
}

export interface SharedStorageValue extends Detailed {
  readonly driver?: string;
  /** Classes that are there for it; the first one is taken. */
  readonly classes?: readonly ClassName[];
  readonly requires?: string;
}

export interface IngressValue extends Detailed {
  /** The class that is there without more ado. */
  readonly name?: string;
  readonly internal?: string;
  /** Classes that can be there. */
  readonly classes?: readonly ClassName[];
  /** The annotation that names the class; left out where `spec.ingressClassName` does. */
  readonly annotation?: string;
  /** Classes that an add-on brings, by its system. */
  readonly withAddon?: Pairs;
  readonly requires?: string;
}

export interface GatewayValue extends Detailed {
  readonly name?: string;
  readonly internal?: string;
  readonly classes?: readonly ClassName[];
  readonly controllers?: readonly string[];
  readonly requires?: string;
}

export interface LoadBalancerValue extends Detailed {
  /** A text in `<>` stands for what the caller or an option gives. */
  readonly annotations?: Pairs;
  readonly loadBalancerClass?: string;
  /** A class that may stand for the annotations, on some clusters. */
  readonly alternativeClass?: string;
  /** Options of the cluster that fill a text in `<>`. */
  readonly parameters?: Pairs;
  readonly requires?: string;
  /** What makes load balancers, where no annotation is needed. */
  readonly impl?: unknown;
}

export interface StaticAddressValue extends Detailed {
  /** Annotations of any load balancer, of one for the outside, of one for the inside; what is in `<>` stands for the address. */
  readonly annotations?: Pairs;
  readonly external?: Pairs;
  readonly internal?: Pairs;
  /** First Kubernetes version in which one for the inside takes an address, `1.32`. */
  readonly internalSince?: string;
  readonly parameters?: Pairs;
  /** The field that takes it. */
  readonly field?: string;
}

export interface PoolLabelValue extends Detailed {
  readonly label?: string;
  /** What the label's value is made of, `<cluster>-<pool>`. @default - the pool's name */
  readonly pattern?: string;
  readonly nodeLabels?: Pairs;
  /** Label of edge nodes. */
  readonly edge?: Pairs;
}

export interface SpotValue extends Detailed {
  readonly label?: Pairs;
  readonly taint?: Taint;
  /** A taint that is not there by itself, but often. */
  readonly usualTaint?: Taint;
  readonly taintUnknown?: true;
}

export interface GpuValue extends Detailed {
  /** The first one is taken where none is asked for. */
  readonly resources?: readonly string[];
  /** The label whose value is the model. */
  readonly modelLabel?: string;
  readonly modelRequires?: string;
  readonly models?: readonly string[];
  /** Without a model no node is found. */
  readonly modelMandatory?: true;
  /** Labels of all nodes with a GPU. */
  readonly nodeLabels?: Pairs;
  readonly runtimeClassName?: string;
  readonly taint?: Taint;
  /** What nodes with a GPU come with. */
  readonly preinstalled?: { readonly driver?: boolean | string; readonly devicePlugin?: boolean; readonly [detail: string]: unknown };
}

export interface SandboxValue extends Detailed {
  readonly runtimeClassName?: string;
  /** The runtime class whose memory the host cannot read. */
  readonly confidential?: string;
  readonly nodeLabels?: Pairs;
  readonly taint?: Taint;
  readonly requires?: string;
  /** Every pod is in a machine of its own. */
  readonly always?: true;
}

export interface IdentityValue extends Detailed {
  /** Annotation of the ServiceAccount that names whom it stands for; left out where the cloud is told instead. */
  readonly serviceAccountAnnotation?: string;
  readonly podLabels?: Pairs;
  readonly namespaceLabels?: Pairs;
  readonly nodeSelector?: Pairs;
  readonly requires?: string;
}

export interface Toleration {
  readonly key?: string;
  readonly operator?: 'Exists' | 'Equal';
  readonly value?: string;
  readonly effect?: TaintEffect;
}

export interface VirtualNodesValue extends Detailed {
  /** The profile that says what these nodes are like. */
  readonly profile?: string;
  readonly nodeSelector?: Pairs;
  readonly tolerations?: readonly Toleration[];
  readonly taint?: Taint;
  readonly podLabels?: Pairs;
  readonly requires?: string;
}

export interface ScalingValue extends Detailed {
  readonly mechanism: string;
  /** False where a pool must have a node. */
  readonly toZero?: false;
  readonly toZeroUnknown?: true;
}

export interface ServerlessValue extends Detailed {
  /** Word for the way. */
  readonly way: 'knative' | 'keda-http';
  readonly ingress?: KnativeIngress;
  /** What has to be installed for it. */
  readonly requires?: string;
}

export interface EnforcementValue extends Detailed {
  /** Left out where it depends on what is installed. */
  readonly default?: boolean;
  /** How it is turned on. */
  readonly enable?: string;
}

/** What a profile says about its clusters. */
export interface Facts {
  readonly kubernetesVersions: Fact<VersionsValue>;
  readonly defaultStorageClass: Fact<StorageValue>;
  readonly otherStorageClasses: Fact<readonly ClassName[]>;
  readonly rwxStorage: Fact<SharedStorageValue>;
  readonly ingressClass: Fact<IngressValue>;
  readonly gatewayClasses: Fact<GatewayValue>;
  readonly internalLoadBalancer: Fact<LoadBalancerValue>;
  readonly networkLoadBalancer: Fact<LoadBalancerValue>;
  readonly staticIp: Fact<StaticAddressValue>;
  readonly nodePoolLabel: Fact<PoolLabelValue>;
  readonly instanceTypeLabel: Fact<string>;
  readonly archLabel: Fact<string>;
  readonly zoneLabel: Fact<string>;
  readonly spot: Fact<SpotValue>;
  readonly gpu: Fact<GpuValue>;
  readonly scaleFromZero: Fact<ScalingValue>;
  readonly sandbox: Fact<SandboxValue>;
  readonly workloadIdentity: Fact<IdentityValue>;
  readonly virtualNodes: Fact<VirtualNodesValue>;
  readonly cni: Fact<Detailed>;
  readonly networkPolicyEnforced: Fact<EnforcementValue>;
  readonly admission: Fact<readonly AdmissionRule[]>;
  readonly builtinApis: Fact<readonly string[]>;
  readonly quirks: Fact<readonly string[]>;
}

/** What is refused or changed at admission besides what the API server does everywhere. */
export interface AdmissionRule extends Detailed {
  readonly rule: string;
}

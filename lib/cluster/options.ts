import type { ARCHITECTURES, KNATIVE_INGRESSES, POD_SECURITY_LEVELS, WAYPOINTS } from './words';
import type { providers as meshes } from '../../generated/providers/mesh';
import type { providers as ways } from '../../generated/providers/serverless';
import type { KubernetesVersion, SYSTEMS } from '../../generated/versions';
import type { Cluster } from '../cluster';
import type { Pairs, Taint } from '../profiles/facts';
import type { Profile } from '../profiles/profile';

/** An architecture as nodes are labelled with it. */
export type Architecture = typeof ARCHITECTURES[number];

/** A level of the Pod Security Standards. */
export type PodSecurityLevel = typeof POD_SECURITY_LEVELS[number];

/** The word for a service mesh. */
export type MeshName = keyof typeof meshes;

/** The word for a way to run what scales to zero. */
export type ServerlessWay = keyof typeof ways;

/** What takes the requests in for Knative. */
export type KnativeIngress = typeof KNATIVE_INGRESSES[number];

/** Where a mesh without sidecars has proxies that understand requests. */
export type Waypoint = typeof WAYPOINTS[number];

/** A name that is known, or any other: the editor proposes the known ones. */
export type Suggested<S extends string> = S | (string & Record<never, never>);

/** Nodes that are alike. */
export interface NodePool {
  /** Labels that you put on its nodes. @default - those that the distribution puts there */
  readonly labels?: Pairs;
  /** Taints of its nodes, besides those of the distribution. @default - none */
  readonly taints?: readonly Taint[];
  /** @default - not known */
  readonly architecture?: Architecture;
  /** Machine type, `n2-standard-8`. @default - not known */
  readonly instanceType?: string;
  /** Model of each accelerator by its resource, `{ 'nvidia.com/gpu': 'nvidia-l4' }`. @default - none */
  readonly accelerators?: Readonly<Record<string, string>>;
  /** Its nodes may be taken away at short notice; where the distribution has no label of its own for that, the labels that you gave them. @default false */
  readonly spot?: boolean | Pairs;
  /** Its pods run on no node that you see: virtual nodes. @default false */
  readonly serverless?: boolean;
  /** Its nodes are far from the control plane; where the distribution has no label of its own for that, the labels that you gave them. @default false */
  readonly edge?: boolean | Pairs;
  /** Its nodes have a sandbox; where the distribution brings none, the runtime class of yours. @default false */
  readonly sandbox?: boolean | string;
}

/** What is admitted, as far as it is not the distribution's own way. */
export interface Policy {
  /** Level that is enforced, in all namespaces or by namespace. @default - the profile's */
  readonly podSecurity?: PodSecurityLevel | Readonly<Record<string, PodSecurityLevel>>;
  /** Whether the cluster itself gives each pod its user and groups, so that none may be asked for. @default - as the profile says */
  readonly assignsUsers?: boolean;
  /** Security context constraint that pods are granted, by namespace, `anyuid`. @default - the profile's */
  readonly securityContextConstraints?: Readonly<Record<string, string>>;
}

/** How a Service asks for a load balancer. */
export interface LoadBalancerOption {
  readonly annotations?: Pairs;
  readonly loadBalancerClass?: string;
}

/** What you know of your load balancers. */
export interface LoadBalancers {
  /** How one for the outside is asked for. @default - the profile's way */
  readonly external?: LoadBalancerOption;
  /** How one for the inside is asked for. @default - the profile's way */
  readonly internal?: LoadBalancerOption;
  /** Annotation that takes a reserved address. @default - the profile's */
  readonly address?: string;
  /** Subnet for internal load balancers, where the cloud asks for one. @default - none */
  readonly subnet?: string;
  /** Resource group of reserved addresses, where the cloud has those. @default - none */
  readonly resourceGroup?: string;
}

/** A service mesh, as far as programs are to know it. */
export interface MeshOption {
  /** Its word, the name of a provider of mesh constructs. */
  readonly provider: MeshName;
  /** Name of the control plane's revision, where it is not the default one. @default - the default one */
  readonly revision?: string;
  /** Domain of the identities that it gives out. @default 'cluster.local' */
  readonly trustDomain?: string;
  /** Where a mesh without sidecars has proxies that understand requests. @default 'namespace' */
  readonly waypoint?: Waypoint;
  /** Namespace of its control plane. @default - the mesh's usual one */
  readonly namespace?: string;
  /** Whether it is the distribution's own, an add-on, which may want to be told of differently. @default false */
  readonly managed?: boolean;
}

/** How what scales to zero is run, as far as programs are to know it. */
export interface ServerlessOption {
  /** @default - as the add-ons and the profile say */
  readonly way?: ServerlessWay;
  /** Domain below which each service gets a host name, `apps.example.com`. @default - none is known */
  readonly domain?: string;
  /** What takes the requests in for Knative. @default - the profile's, else 'kourier' */
  readonly ingress?: KnativeIngress;
  /** Flags of Knative's `config-features` as they are set, `{ 'kubernetes.podspec-nodeselector': 'enabled' }`. @default - as Knative ships them */
  readonly features?: Readonly<Record<string, 'enabled' | 'allowed' | 'disabled'>>;
  /** Service and namespace of the proxy that wakes what KEDA's HTTP add-on scales. @default 'keda-add-ons-http-interceptor-proxy.keda' */
  readonly interceptor?: string;
}

/** Versions by system, `{ istio: '1.30' }`, or true for whatever version. */
export type Addons = { readonly [S in keyof typeof SYSTEMS]?: string | true };

/** What can be said of any cluster. What is left out is taken from the profile; where that does not know, who needs it gets an error that names the option. */
export interface CommonOptions {
  /**
   * Systems that are installed. With it, an object of any other system is warned about.
   * @default - every system counts as installed
   */
  readonly addons?: Addons;
  readonly policy?: Policy;
  /** Runtime class of your sandbox. @default - the profile's */
  readonly sandbox?: string;
  /** Runtime class of your sandbox whose memory not even the host can read. @default - the profile's */
  readonly confidentialSandbox?: string;
  /** How a ServiceAccount is made to stand for an identity of the cloud. @default - the profile's way */
  readonly workloadIdentity?: { readonly serviceAccountAnnotation: string; readonly podLabels?: Pairs; readonly namespaceLabels?: Pairs };
  /**
   * The cloud's names of identities, by the words that the program has for them, `{ orders: 'orders@shop.iam.gserviceaccount.com' }`.
   * @default - the program's words are the cloud's names
   */
  readonly identities?: Pairs;
  /** Resource of GPUs, the label whose value is their model, and the model that is taken where none is asked for. @default - the profile's, any model */
  readonly gpu?: { readonly resource?: string; readonly modelLabel?: string; readonly model?: string };
  /** Whether NetworkPolicy is enforced. @default - the profile's default */
  readonly networkPolicy?: boolean;
  /** Whether nodes are added for pods that wait, also where a pool has none. @default - as the profile says */
  readonly scaleFromZero?: boolean;
  readonly loadBalancer?: LoadBalancers;
  /** The service mesh that is installed. @default - none is known */
  readonly mesh?: MeshOption;
  /** How what scales to zero is run. @default - as the add-ons and the profile say */
  readonly serverless?: ServerlessOption;
}

/** What `new Cluster` takes: a version, and what you know of the cluster. */
export interface ClusterProps extends CommonOptions {
  /** Kubernetes version that its API server runs, `1.33` or `v1.33.4`: 1.27 to 1.37. */
  readonly kubernetes: Suggested<KubernetesVersion>;
  /** What the distribution is like. @default - the neutral profile, which knows nothing but the labels of Kubernetes itself */
  readonly profile?: Profile;
  /** Where it runs, where the profile knows several places. */
  readonly platform?: string;
  /** The cluster beneath, where the distribution is laid over another one. */
  readonly on?: Cluster;
  /** @default - none are known */
  readonly nodePools?: Readonly<Record<string, NodePool>>;
  /** Storage classes by what they are for: `default`, `shared` (volumes that many nodes write to), and words of your own. @default - the profile's */
  readonly storageClasses?: StorageClasses;
  /** @default - the profile's */
  readonly ingressClass?: string | Sides;
  /** @default - the profile's */
  readonly gatewayClass?: string | Sides;
}

/** A class for the outside and one for the inside. */
export interface Sides<C extends string = string> {
  readonly external?: C;
  readonly internal?: C;
}

export interface StorageClasses<C extends string = string> {
  readonly default?: C;
  /** For volumes that many nodes write to. */
  readonly shared?: C;
  readonly [purpose: string]: C | undefined;
}

import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';

type Pairs = Readonly<Record<string, string>>;

/** What is spoken on a port: `tls` is passed on as it is. */
export type Protocol = 'http' | 'grpc' | 'tls' | 'tcp';

export interface ServicePort {
  readonly name?: string;
  readonly port: number;
  readonly targetPort?: number | string;
  readonly protocol?: string;
  readonly appProtocol?: string;
}

/** A service of the mesh, as far as it is known. */
export interface Service {
  /** Name of the Service. */
  readonly name: string;
  /** Its namespace; undefined where it is that of whoever asks. */
  readonly namespace?: string;
  /** The name that callers have for it, `reviews` or `reviews.shop.svc.cluster.local`. */
  readonly host: string;
  /** The port that is meant, where it is known. */
  readonly port?: number;
  /** Whether whoever asks named that port, so that the others are not meant. */
  readonly chosen?: boolean;
  /** Whether it has one port alone, so that none need be named; undefined where its ports are not known. */
  readonly single?: boolean;
  readonly protocol: Protocol;
  /** Labels by which its pods are found, where they are known. */
  readonly selector?: Pairs;
  /** Its ports as they are written, where they are known. */
  readonly ports?: readonly ServicePort[];
  /** The object, where it is one of this program. */
  readonly object?: ApiObject;
  /** The object that says of it, where it is outside of the mesh. */
  readonly entry?: ApiObject;
}

/** Pods of a workload, as callers. */
export interface WorkloadIntent {
  readonly labels: Pairs;
  readonly namespace?: string;
  /** Name of their ServiceAccount; where it can, it makes one that is theirs alone. */
  identity(): string;
}

/** A text as it is, its beginning, or a regular expression (RE2). */
export type TextMatch = string | { readonly prefix: string } | { readonly regex: string };

/** Requests of a kind: all that is given must hold. */
export interface RequestMatch {
  /** Path; a text alone is all of it. A beginning is best whole segments, `/api`: not every mesh takes others. @default - all */
  readonly path?: TextMatch;
  /** @default - all */
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH';
  /** By the name of the header. @default - whichever */
  readonly headers?: Readonly<Record<string, TextMatch>>;
  /** By the name of the parameter. @default - whichever */
  readonly query?: Readonly<Record<string, TextMatch>>;
}

/** What a rule is about, with what only some meshes see. */
export interface MatchIntent extends RequestMatch {
  /** Claims of a token. */
  readonly claims?: Readonly<Record<string, TextMatch>>;
}

/** Percentages are from 0 to 100. */
export interface Faults {
  readonly delay?: { readonly percent: number; /** `7s` */ readonly by: string };
  readonly abort?: { readonly percent: number; readonly status: number };
}

export interface Retries {
  readonly attempts: number;
  /** `2s`. @default - the timeout */
  readonly perTryTimeout?: string;
  /** `5xx`, `connect-failure`, … @default - the mesh's own */
  readonly on?: readonly string[];
}

export interface HeaderChanges {
  readonly set?: Pairs;
  readonly add?: Pairs;
  readonly remove?: readonly string[];
}

export interface RuleIntent {
  readonly name?: string;
  readonly matches: readonly MatchIntent[];
  readonly backends: readonly { readonly service: Service; readonly version?: string; readonly weight: number }[];
  readonly timeout?: string;
  readonly retries?: Retries;
  readonly faults?: Faults;
  readonly mirror?: { readonly service: Service; readonly version?: string; readonly percent: number };
  readonly rewrite?: { readonly path?: string; readonly host?: string };
  readonly redirect?: { readonly host?: string; readonly path?: string; readonly scheme?: 'http' | 'https'; readonly status?: 301 | 302 | 303 | 307 | 308 };
  readonly requestHeaders?: HeaderChanges;
  readonly responseHeaders?: HeaderChanges;
}

export interface RouteIntent {
  /** The service that is called. */
  readonly service: Service;
  /** Hosts of requests from without. */
  readonly hosts: readonly string[];
  /** The gateways that let them in. */
  readonly gateways: readonly GatewayRef[];
  /** Whether it is also for callers within the mesh. */
  readonly within: boolean;
  readonly rules: readonly RuleIntent[];
}

/** A gateway, as others speak of it. */
export interface GatewayRef {
  /** The object that stands for it. */
  readonly name: string;
  readonly namespace?: string;
  readonly listeners: readonly Listener[];
  readonly pods: GatewayPods;
  /** Namespaces of the routes that it takes, added to as they are made. */
  readonly routes: Set<string | undefined>;
}

/** Pods of a gateway that is there, for meshes that do not make it themselves. */
export interface GatewayPods {
  readonly labels: Pairs;
  readonly namespace: string;
  readonly serviceAccount: string;
}

export interface PolicyIntent {
  readonly service: Service;
  readonly loadBalancing?: 'round-robin' | 'least-request' | 'random' | { readonly hashOf: { readonly header: string } | { readonly cookie: string; readonly ttl: string } | { readonly query: string } | 'source-ip' };
  readonly connections?: {
    readonly max?: number;
    /** `10s` */
    readonly connectTimeout?: string;
    readonly maxPendingRequests?: number;
    readonly maxRequests?: number;
    readonly maxRequestsPerConnection?: number;
  };
  readonly outlierDetection?: {
    readonly consecutive5xx?: number;
    readonly interval?: string;
    readonly ejectFor?: string;
    /** Percent. */
    readonly maxEjection?: number;
  };
  readonly tls?: 'mesh' | 'none' | ServerTls;
}

/** TLS to a server that is none of the mesh. */
export interface ServerTls {
  /** Name that is asked for, and that its certificate must have. @default - that of the request */
  readonly sni?: string;
  /** Secret with the certificate to call with, and the authority of the server's. @default - without, and the authorities of the system */
  readonly clientSecret?: string;
  /** Labels of the pods that call so, and that may read the Secret. @default - all */
  readonly callers?: Pairs;
}

export type MtlsMode = 'strict' | 'permissive' | 'disabled';

export interface MtlsIntent {
  readonly mode: MtlsMode;
  /** Labels of the workloads; undefined for all of a namespace. */
  readonly selector?: Pairs;
  /** Their namespace, where it is known. */
  readonly namespace?: string;
  /** Modes of single ports of the pods. */
  readonly ports: Readonly<Record<number, MtlsMode>>;
  /** Whether it is for all namespaces. */
  readonly everywhere: boolean;
}

/** Who asks; one of several sources suffices, within one all must hold. */
export interface SourceIntent {
  readonly principals?: readonly string[];
  readonly namespaces?: readonly string[];
  readonly ipBlocks?: readonly string[];
  /** Addresses of clients as they came from before the load balancer. */
  readonly clientIpBlocks?: readonly string[];
  readonly requestPrincipals?: readonly string[];
  readonly notRequestPrincipals?: readonly string[];
  readonly workload?: WorkloadIntent;
  readonly gateway?: GatewayRef;
  readonly notNamespaces?: readonly string[];
  readonly notPrincipals?: readonly string[];
}

/** What is asked for. */
export interface OperationIntent {
  readonly methods?: readonly string[];
  readonly paths?: readonly string[];
  readonly hosts?: readonly string[];
  readonly ports?: readonly number[];
  readonly notMethods?: readonly string[];
  readonly notPaths?: readonly string[];
}

export interface AllowIntent {
  /** `ask`: somebody outside of the mesh decides. */
  readonly action: 'allow' | 'deny' | 'ask';
  /** Who decides, by the name that the mesh knows it by. */
  readonly authorizer?: string;
  /** Undefined for everything in the namespace. */
  readonly service?: Service;
  readonly gateway?: GatewayRef;
  /** Whether it is for all namespaces, where it is for no service. */
  readonly everywhere?: boolean;
  /** Whether it is only told what would happen. */
  readonly dryRun?: boolean;
  /** None for nobody; undefined for whoever. */
  readonly from?: readonly SourceIntent[];
  readonly to?: readonly OperationIntent[];
  readonly when?: readonly { readonly key: string; readonly values?: readonly string[]; readonly notValues?: readonly string[] }[];
}

export interface EgressPort {
  readonly number: number;
  readonly protocol: 'http' | 'https' | 'tls' | 'tcp' | 'grpc';
  /** Port of the server outside, where it is another one. @default - the same, and 443 where the mesh encrypts */
  readonly target?: number;
  /** @default - the protocol and the number */
  readonly name?: string;
}

export interface EgressIntent {
  readonly hosts: readonly string[];
  readonly addresses: readonly string[];
  readonly ports: readonly EgressPort[];
  /** Whether what is sent in plain text is encrypted by the mesh. */
  readonly encrypts: boolean;
  /** A gateway that all of it leaves through. */
  readonly via?: EgressGateway;
}

export interface EgressGateway {
  /** Labels of its pods, where it is there. @default - those of the mesh's own */
  readonly labels?: Pairs;
  /** Host of its Service, where it is there. @default - that of the mesh's own */
  readonly host?: string;
  /** A host that answers for all that a wildcard stands for. */
  readonly server?: string;
}

export interface Listener {
  readonly name: string;
  readonly port: number;
  readonly protocol: 'http' | 'https' | 'tls' | 'tcp';
  readonly hosts: readonly string[];
  /** Secret with the certificate. */
  readonly certificate?: string;
  /** Whether clients must have certificates, too. */
  readonly mutual: boolean;
  readonly redirects: boolean;
}

export interface GatewayIntent {
  readonly listeners: readonly Listener[];
  readonly pods: GatewayPods;
  /** Whether it is for the inside of the network alone. */
  readonly internal: boolean;
  /** Namespaces of the routes that it takes, added to as they are made. */
  readonly routes: ReadonlySet<string | undefined>;
}

export interface TelemetryIntent {
  readonly service?: Service;
  /** Whether it is for all namespaces. */
  readonly everywhere: boolean;
  readonly accessLogs?: { readonly provider: string; readonly filter?: string } | false;
  readonly tracing?: { readonly provider?: string; /** Percent. */ readonly sampling?: number };
}

export interface TokenIntent {
  readonly service?: Service;
  readonly gateway?: GatewayRef;
  readonly issuer: string;
  readonly jwksUri?: string;
  readonly audiences: readonly string[];
  /** Claims that the workload gets, by the header that they come in. */
  readonly claims?: Pairs;
  readonly forwards: boolean;
}

/** What the mesh is told of, wherever it is asked from. */
export interface MeshSettings {
  readonly revision?: string;
  readonly trustDomain: string;
  readonly waypoint: 'none' | 'namespace' | 'service';
  /** Namespace of its control plane, where what is for all namespaces lies. */
  readonly namespace: string;
  /** Whether it is the distribution's own, an add-on. */
  readonly managed: boolean;
  /** Namespaces that were put into it. */
  readonly members: ReadonlySet<string>;
  /** The construct that shared objects belong to. */
  readonly owner: Construct;
}

import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';

type Pairs = Readonly<Record<string, string>>;

/** A service of the mesh, as far as it is known. */
export interface Service {
  /** Name of the Service. */
  readonly name: string;
  readonly namespace?: string;
  /** The name that callers have for it, `reviews` or `reviews.shop.svc.cluster.local`. */
  readonly host: string;
  /** The first port, where it is known. */
  readonly port?: number;
  /** Whether it has one port alone, so that none need be named; undefined where its ports are not known. */
  readonly single?: boolean;
  readonly protocol: 'http' | 'grpc' | 'tcp';
  /** Labels by which its pods are found, where they are known. */
  readonly selector?: Pairs;
  /** Its ports as they are written, where they are known. */
  readonly ports?: readonly object[];
  /** The object, where it is one of this program. */
  readonly object?: ApiObject;
}

/** A text as it is, its beginning, or a regular expression (RE2). */
export type TextMatch = string | { readonly prefix: string } | { readonly regex: string };

/** Requests of a kind: all that is given must hold. */
export interface RequestMatch {
  /** Path; a text alone is all of it. */
  readonly path?: TextMatch;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH';
  readonly headers?: Readonly<Record<string, TextMatch>>;
  readonly query?: Readonly<Record<string, TextMatch>>;
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
  readonly matches: readonly RequestMatch[];
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
  /** The service that is called; undefined for hosts from without that are no service's. */
  readonly service?: Service;
  /** Hosts of requests from without. */
  readonly hosts: readonly string[];
  /** Names of the gateways that let them in, with their namespace where it is another one. */
  readonly gateways: readonly GatewayName[];
  /** Whether it is also for callers within the mesh. */
  readonly within: boolean;
  readonly rules: readonly RuleIntent[];
}

export interface GatewayName {
  readonly name: string;
  readonly namespace?: string;
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
  readonly tls?: 'mesh' | 'none' | { readonly sni?: string; readonly caSecret?: string; readonly clientSecret?: string };
}

export type MtlsMode = 'strict' | 'permissive' | 'disabled';

export interface MtlsIntent {
  readonly mode: MtlsMode;
  /** Labels of the workloads; undefined for all of a namespace. */
  readonly selector?: Pairs;
  /** Modes of single ports of the pods. */
  readonly ports: Readonly<Record<number, MtlsMode>>;
}

/** Who asks; one of several sources suffices, within one all must hold. */
export interface SourceIntent {
  readonly principals?: readonly string[];
  readonly namespaces?: readonly string[];
  readonly ipBlocks?: readonly string[];
  readonly requestPrincipals?: readonly string[];
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
  readonly action: 'allow' | 'deny';
  /** Undefined for everything in the namespace. */
  readonly service?: Service;
  readonly gateway?: GatewayName;
  /** None for nobody; undefined for whoever. */
  readonly from?: readonly SourceIntent[];
  readonly to?: readonly OperationIntent[];
  readonly when?: readonly { readonly key: string; readonly values?: readonly string[]; readonly notValues?: readonly string[] }[];
}

export interface EgressPort {
  readonly number: number;
  readonly protocol: 'http' | 'https' | 'tls' | 'tcp' | 'grpc';
  /** Port of the service outside, where it is another one: what is sent in plain text may be encrypted on the way. */
  readonly target?: number;
}

export interface EgressIntent {
  readonly hosts: readonly string[];
  readonly addresses: readonly string[];
  readonly ports: readonly EgressPort[];
  /** Whether what is sent in plain text is encrypted by the mesh. */
  readonly encrypts: boolean;
  readonly via?: EgressGateway;
}

/** A gateway that all of it leaves through. */
export interface EgressGateway {
  readonly labels: Pairs;
  readonly host: string;
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
  /** Labels of the pods of a gateway that is there. */
  readonly selector?: Pairs;
  /** Whether it is for the inside of the network alone. */
  readonly internal: boolean;
}

export interface TelemetryIntent {
  readonly selector?: Pairs;
  readonly accessLogs?: { readonly provider: string; readonly filter?: string } | false;
  readonly tracing?: { readonly provider?: string; /** Percent. */ readonly sampling?: number };
}

export interface TokenIntent {
  readonly service?: Service;
  readonly gateway?: GatewayName;
  readonly issuer: string;
  readonly jwksUri?: string;
  readonly audiences: readonly string[];
  readonly forwards: boolean;
}

/** What the mesh is told of, wherever it is asked from. */
export interface MeshSettings {
  readonly revision?: string;
  readonly trustDomain: string;
  readonly waypoint: 'none' | 'namespace' | 'service';
  /** The construct that shared objects belong to. */
  readonly owner: Construct;
}

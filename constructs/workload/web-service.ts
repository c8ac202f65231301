import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Deployment } from '../../generated/bindings/kubernetes/apps/v1';
import { Container, EnvVar, PodSpec, Probe, Service } from '../../generated/bindings/kubernetes/core/v1';

/** The value of an environment variable: a text, or where it comes from. */
export type EnvValue =
  | string
  | { readonly secret: string; readonly key: string }
  | { readonly configMap: string; readonly key: string }
  | { readonly field: string };

/** How the kubelet asks whether a container serves: by HTTP, by the gRPC health protocol, by opening the port, or not at all. */
export type HealthCheck = { readonly path: string } | 'grpc' | 'tcp' | 'none';

/** Amounts of resources, `{ cpu: '100m', memory: '128Mi' }`. */
export interface ResourceAmounts {
  readonly [resource: string]: string | number;
}

export interface WebServiceResources {
  /** What the scheduler sets aside. @default - { cpu: '100m', memory: '128Mi' } */
  readonly requests?: ResourceAmounts;
  /** What is the most. @default - memory as requested, no limit for cpu */
  readonly limits?: ResourceAmounts;
}

/** The defaults are those of the Pod Security level `restricted`. */
export interface WebServiceSecurity {
  /** @default true */
  readonly runAsNonRoot?: boolean;
  /** Numeric user id. @default - the image's, or the one the cluster assigns */
  readonly runAsUser?: number;
  /** @default - the image's file system is writable */
  readonly readOnlyRootFilesystem?: boolean;
  /** @default false */
  readonly allowPrivilegeEscalation?: boolean;
  /** Capabilities to keep, all others are dropped, `NET_BIND_SERVICE`. @default - none */
  readonly capabilities?: readonly string[];
  /** @default 'RuntimeDefault' */
  readonly seccompProfile?: 'RuntimeDefault' | 'Unconfined';
}

export interface WebServiceProps {
  /** Image of the container. */
  readonly image: string;
  /** Port that the container listens on. */
  readonly port: number;
  /** Port of the Service. @default - the container's */
  readonly servicePort?: number;
  /** What is spoken on the port: the port's name, from which meshes and gateways learn it. @default 'http' */
  readonly protocol?: 'http' | 'grpc' | 'tcp';
  /** Number of pods. @default 2 */
  readonly replicas?: number;
  /** Name of this version, a label of its pods; see `addVersion`. Changing it replaces the Deployment. @default 'stable' */
  readonly version?: string;
  /** Command of the container. @default - the image's */
  readonly command?: readonly string[];
  /** Arguments of the command. @default - the image's */
  readonly args?: readonly string[];
  /** Environment variables. @default - none */
  readonly env?: Readonly<Record<string, EnvValue>>;
  /** How readiness, and but for `tcp` also liveness, is probed. @default 'tcp' */
  readonly health?: HealthCheck;
  /** @default - see WebServiceResources */
  readonly resources?: WebServiceResources;
  /** @default - see WebServiceSecurity */
  readonly security?: WebServiceSecurity;
  /** Name of the pods' ServiceAccount; its token is mounted only if it is given. @default - the namespace's default, without a token */
  readonly serviceAccount?: string;
  /** More labels for all objects and pods. @default - none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Annotations of the pods. @default - none */
  readonly podAnnotations?: Readonly<Record<string, string>>;
}

/** What may differ in another version behind the same Service. */
export type WebServiceVersionProps = Partial<Pick<WebServiceProps, 'image' | 'replicas' | 'env' | 'command' | 'args' | 'resources'>>;

/**
 * A server and its address in the cluster: a Deployment, and a Service of the same name in front of it.
 * Its main child `Resource` is the Deployment: `ApiObject.of(webService)` can be patched.
 *
 * @example new WebService(chart, 'cart', { image: 'example.com/cart:1.4.0', port: 7070, env: { REDIS: redis.address } })
 */
export class WebService extends Construct {
  /** The Service. */
  public readonly service: ApiObject;
  /** Labels by which the Service finds the pods of all versions. */
  public readonly selector: Readonly<Record<string, string>>;
  private readonly env: Map<string, EnvValue>;

  constructor(scope: Construct, id: string, private readonly props: WebServiceProps) {
    super(scope, id);
    this.env = new Map(Object.entries(props.env ?? {}));
    const name = Lazy.any({ produce: () => deployment.name }) as string;
    const deployment = this.deploy('Resource', props.version ?? 'stable', name, props);
    this.selector = { [NAME]: deployment.name };
    this.service = new Service(this, 'Service', {
      metadata: { name: deployment.name, labels: { ...props.labels, ...this.selector } },
      spec: {
        selector: this.selector,
        ports: [{ name: this.portName, port: props.servicePort ?? props.port, targetPort: this.portName }],
      },
    });
  }

  /** Name of the Deployment and of the Service. */
  public get name(): string {
    return this.service.name;
  }

  /** Host under which the Service is reached: `cart`, or `cart.shop.svc.cluster.local`, as a mesh needs it, where the namespace is known. */
  public get host(): string {
    const { namespace } = this.service.metadata;
    return namespace === undefined ? this.name : `${this.name}.${namespace}.svc.cluster.local`;
  }

  /** `host:port` of the Service. */
  public get address(): string {
    return `${this.host}:${this.props.servicePort ?? this.props.port}`;
  }

  /** Sets an environment variable of all versions that do not set it themselves. */
  public addEnv(name: string, value: EnvValue): this {
    this.env.set(name, value);
    return this;
  }

  /**
   * Puts another version behind the same Service: a Deployment whose pods have its name as label `version`.
   * @returns the Deployment
   */
  public addVersion(version: string, props: WebServiceVersionProps = {}): ApiObject {
    return this.deploy(version, version, this.name, { ...this.props, ...props }, props.env);
  }

  private get portName(): string {
    return this.props.protocol ?? 'http';
  }

  private deploy(id: string, version: string, app: string, props: WebServiceProps, env: Readonly<Record<string, EnvValue>> = {}): ApiObject {
    const own = { [NAME]: app, version };
    const labels = { ...props.labels, ...own };
    return new Deployment(this, id, {
      metadata: { labels },
      spec: {
        replicas: props.replicas ?? 2,
        selector: { matchLabels: own },
        template: { metadata: { labels, annotations: props.podAnnotations }, spec: this.podSpec(props, env) },
      },
    });
  }

  private podSpec(props: WebServiceProps, env: Readonly<Record<string, EnvValue>>): PodSpec {
    const { security = {}, serviceAccount } = props;
    return {
      serviceAccountName: serviceAccount,
      automountServiceAccountToken: serviceAccount !== undefined,
      securityContext: {
        runAsNonRoot: security.runAsNonRoot ?? true,
        runAsUser: security.runAsUser,
        seccompProfile: { type: security.seccompProfile ?? 'RuntimeDefault' },
      },
      containers: [this.container(props, env)],
    };
  }

  private container(props: WebServiceProps, env: Readonly<Record<string, EnvValue>>): Container {
    const { security = {}, resources = {} } = props;
    const requests = { cpu: '100m', memory: '128Mi', ...resources.requests };
    const probe = probeOf(props.health ?? 'tcp', this.portName, props.port);
    return {
      name: 'main',
      image: props.image,
      command: props.command,
      args: props.args,
      ports: [{ name: this.portName, containerPort: props.port }],
      // added to until the manifests are written
      env: Lazy.any({ produce: () => envOf(new Map([...this.env, ...Object.entries(env)])) }) as EnvVar[],
      resources: { requests, limits: { memory: requests.memory, ...resources.limits } },
      readinessProbe: probe,
      livenessProbe: probe?.tcpSocket ? undefined : probe,
      securityContext: {
        allowPrivilegeEscalation: security.allowPrivilegeEscalation ?? false,
        readOnlyRootFilesystem: security.readOnlyRootFilesystem,
        capabilities: { drop: ['ALL'], add: security.capabilities },
      },
    };
  }
}

const NAME = 'app.kubernetes.io/name';

function probeOf(health: HealthCheck, portName: string, port: number): Probe | undefined {
  switch (health) {
    case 'none': return undefined;
    case 'tcp': return { tcpSocket: { port: portName } };
    case 'grpc': return { grpc: { port } };
    default: return { httpGet: { path: health.path, port: portName } };
  }
}

function envOf(env: ReadonlyMap<string, EnvValue>): EnvVar[] | undefined {
  if (env.size === 0) return undefined;
  return [...env].map(([name, value]): EnvVar => {
    if (typeof value === 'string') return { name, value };
    if ('secret' in value) return { name, valueFrom: { secretKeyRef: { name: value.secret, key: value.key } } };
    if ('configMap' in value) return { name, valueFrom: { configMapKeyRef: { name: value.configMap, key: value.key } } };
    return { name, valueFrom: { fieldRef: { fieldPath: value.field } } };
  });
}

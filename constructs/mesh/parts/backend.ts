import { ApiObject, Chart, JsonPatch } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import type { Protocol, Service, ServicePort } from './intent';
import { podsOf } from './pods';
import { refuse } from '../../../lib/cluster/asked';
import { namespaceOf } from '../../../lib/namespace';
import { outside } from '../../../lib/synth/outside';

/** A workload of ours, or of any kind with a Service in front of it. */
export interface Serving {
  readonly service: ApiObject | PlusResource;
}

/** A Service or Deployment of cdk8s-plus, of any version. */
export interface PlusResource extends IConstruct {
  readonly apiObject: ApiObject;
}

/** One port of a Service, and what is spoken there, where the Service does not say so. */
export interface ServingPort {
  readonly service: ApiObject | PlusResource;
  /** @default - the only one */
  readonly port?: number;
  readonly protocol?: Protocol;
}

/** A host of which this program has no object. */
export interface NamedHost {
  /** Name of a Service, `reviews`, `reviews.shop`, or a host of three parts and more as it is. Of what is outside of the mesh, pass its `Egress`. */
  readonly host: string;
  readonly port?: number;
  /** @default 'http' */
  readonly protocol?: Protocol;
}

/** What is outside of the mesh; see `Egress`. */
export interface Outside extends IConstruct {
  readonly outside: Service | undefined;
}

/**
 * What can be called: a workload of ours, a Service (or its name, `reviews` or `reviews.shop`, where it is none of this program), what cdk8s-plus made,
 * or a server outside. A name alone says nothing of ports, nor by which labels its pods are found.
 */
export type Callable = Serving | ServingPort | ApiObject | PlusResource | Outside | NamedHost | string;

interface ServiceShape {
  readonly metadata?: { readonly namespace?: string };
  readonly spec?: { readonly ports?: readonly ServicePort[]; readonly selector?: Readonly<Record<string, string>> };
}

/** What is known of what is called; undefined where it has no Service: then synthesis fails. */
export function serviceOf(scope: Construct, callable: Callable): Service | undefined {
  if (typeof callable === 'string') return named(scope, { host: callable });
  // without types, it can be anything
  if (typeof callable !== 'object' || callable === null) return unknown(scope, callable);
  if ('outside' in callable) return callable.outside;
  if ('host' in callable && !('service' in callable)) return typeof callable.host === 'string' ? named(scope, callable) : unknown(scope, callable);
  const object = objectIn('service' in callable ? callable.service : callable);
  if (!object) return unknown(scope, callable);
  const service = object.kind === 'Service' ? object : inFrontOf(object);
  const { port, protocol } = 'service' in callable && !Construct.isConstruct(callable) ? callable as ServingPort : {} as Partial<ServingPort>;
  if (service) return described(service, port, protocol);
  refuse(scope, 'service', { rule: 'backend-has-a-service', severity: 'error', type: 'Invalid', path: '', value: `${object.kind} ${object.name}` });
  return undefined;
}

function unknown(scope: Construct, value: unknown): undefined {
  const shown = Construct.isConstruct(value) ? value.node.path : value;
  refuse(scope, 'to', { rule: 'callable-is-known', severity: 'error', type: 'Invalid', path: '', value: shown ?? null });
}

/** The object behind what may be a construct; undefined where there is none. */
export function objectIn(value: unknown): ApiObject | undefined {
  if (!Construct.isConstruct(value)) return undefined;
  const apiObject = 'apiObject' in value ? value.apiObject : value;
  if (ApiObject.isApiObject(apiObject)) return apiObject as ApiObject;
  return value.node.defaultChild && objectIn(value.node.defaultChild);
}

/** The object behind a construct: itself, that of cdk8s-plus, or its main child. */
export function objectOf(construct: IConstruct): ApiObject {
  if (ApiObject.isApiObject(construct)) return construct as ApiObject;
  return 'apiObject' in construct ? (construct as PlusResource).apiObject : ApiObject.of(construct);
}

function named(scope: Construct, { host, port, protocol = 'http' }: NamedHost): Service {
  const [name, given, ...rest] = host.split('.');
  // what is neither a name nor of the form of a Service is a host of its own
  const isService = rest.length === 0 || rest.join('.') === 'svc' || rest.join('.') === 'svc.cluster.local';
  outside(scope, host);
  if (!isService) return { name: host, host, port, chosen: port !== undefined, protocol };
  const namespace = given ?? namespaceOf(scope);
  outside(scope, name, hostOf(name, namespace));
  return { name, namespace, host: hostOf(name, namespace), port, chosen: port !== undefined, protocol };
}

function hostOf(name: string, namespace: string | undefined): string {
  return namespace === undefined ? name : `${name}.${namespace}.svc.cluster.local`;
}

function described(object: ApiObject, asked: number | undefined, stated: Protocol | undefined): Service {
  const { metadata, spec: { ports = [], selector } = {} } = object.toJson() as ServiceShape;
  const { name } = object;
  const namespace = metadata?.namespace;
  const single = ports.length === 1;
  const index = asked === undefined ? 0 : ports.findIndex(({ port }) => port === asked);
  const port = ports[index];
  if (stated && port && port.appProtocol === undefined && protocolOf(port) === undefined) {
    object.addJsonPatch(JsonPatch.add(`/spec/ports/${index}/appProtocol`, stated));
  }
  return {
    name,
    namespace,
    host: hostOf(name, namespace),
    port: asked ?? (single ? port?.port : undefined),
    chosen: asked !== undefined,
    single,
    protocol: stated ?? protocolOf(port) ?? 'http',
    selector,
    ports,
    object,
  };
}

/** By `appProtocol`, else by the name of the port, as meshes do; undefined where neither says it. */
export function protocolOf({ name = '', appProtocol }: Partial<ServicePort> = {}): Protocol | undefined {
  const told = (appProtocol?.replace(/^kubernetes\.io\//, '') ?? name.split('-')[0] ?? '').toLowerCase();
  if (/^grpc(?:-web)?$/.test(told)) return 'grpc';
  if (/^(?:http|http2|h2c|ws)$/.test(told)) return 'http';
  if (/^(?:https|tls|wss)$/.test(told)) return 'tls';
  return /^(?:tcp|udp|mongo|mysql|redis)$/.test(told) ? 'tcp' : undefined;
}

/** The Service whose selector finds the pods of a Deployment or the like. */
function inFrontOf(object: ApiObject): ApiObject | undefined {
  const labels = podsOf(object)?.labels ?? {};
  return servicesNear(object).find(service => {
    const { selector = {} } = (service.toJson() as ServiceShape).spec ?? {};
    return Object.keys(selector).length > 0 && Object.entries(selector).every(([key, value]) => labels[key] === value);
  });
}

/** All Services of the chart of an object. */
export function servicesNear(object: IConstruct): ApiObject[] {
  return Chart.of(object).node.findAll().filter((one): one is ApiObject => ApiObject.isApiObject(one) && (one as ApiObject).kind === 'Service');
}

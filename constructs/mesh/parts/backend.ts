import { ApiObject, Chart } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import type { Service } from './intent';
import { refuse } from '../../../lib/cluster/asked';

/** A workload of ours, or of any kind with a Service in front of it. */
export interface Serving {
  readonly service: ApiObject;
}

/** A Service or Deployment of cdk8s-plus, of any version. */
export interface PlusResource extends IConstruct {
  readonly apiObject: ApiObject;
}

/**
 * What can be called: a workload of ours, a Service (or its name, `reviews` or `reviews.shop`, where it is none of this program), or what cdk8s-plus made.
 * A name alone says nothing of ports: then `port` may have to be given.
 */
export type Callable = Serving | ApiObject | PlusResource | string | { readonly host: string; readonly port?: number; readonly protocol?: 'http' | 'grpc' | 'tcp' };

interface Port {
  readonly name?: string;
  readonly port?: number;
  readonly appProtocol?: string;
}

interface ServiceShape {
  readonly metadata?: { readonly name?: string; readonly namespace?: string };
  readonly spec?: { readonly ports?: readonly Port[]; readonly selector?: Readonly<Record<string, string>> };
}

/** What is known of what is called; undefined where it has no Service: then synthesis fails. */
export function serviceOf(scope: Construct, callable: Callable): Service | undefined {
  if (typeof callable === 'string') return named(callable, {});
  if ('host' in callable && !('service' in callable)) return named(callable.host, callable);
  const object = ApiObject.isApiObject(callable) ? callable as ApiObject : 'apiObject' in callable ? callable.apiObject : (callable as Serving).service;
  const service = object.kind === 'Service' ? object : inFrontOf(object);
  if (service) return described(service);
  refuse(scope, 'service', { rule: 'backend-has-a-service', severity: 'error', type: 'Invalid', path: '', value: `${object.kind} ${object.name}` });
  return undefined;
}

function named(host: string, { port, protocol = 'http' }: { readonly port?: number; readonly protocol?: Service['protocol'] }): Service {
  const [name, namespace] = host.split('.');
  return { name, ...(namespace === undefined ? {} : { namespace }), host, port, protocol };
}

function described(object: ApiObject): Service {
  const { metadata, spec: { ports = [], selector } = {} } = object.toJson() as ServiceShape;
  const { name } = object;
  const namespace = metadata?.namespace;
  const [first] = ports;
  return {
    name,
    ...(namespace === undefined ? {} : { namespace }),
    host: namespace === undefined ? name : `${name}.${namespace}.svc.cluster.local`,
    port: first?.port,
    single: ports.length === 1,
    protocol: protocolOf(first ?? {}),
    selector,
    ports,
    object,
  };
}

/** By the name of the port, as meshes do; `appProtocol` says it more plainly. */
function protocolOf({ name = '', appProtocol }: Port): Service['protocol'] {
  const told = (appProtocol?.replace(/^kubernetes\.io\//, '') ?? name).split('-')[0].toLowerCase();
  if (told === 'grpc') return 'grpc';
  return /^(?:http|http2|h2c|ws|wss|)$/.test(told) ? 'http' : 'tcp';
}

/** The Service whose selector finds the pods of a Deployment or the like. */
function inFrontOf(object: ApiObject): ApiObject | undefined {
  const { spec } = object.toJson() as { readonly spec?: { readonly template?: { readonly metadata?: { readonly labels?: Readonly<Record<string, string>> } } } };
  const labels = spec?.template?.metadata?.labels ?? {};
  return Chart.of(object).node.findAll().filter((one): one is ApiObject => ApiObject.isApiObject(one) && (one as ApiObject).kind === 'Service').find(service => {
    const { selector = {} } = (service.toJson() as ServiceShape).spec ?? {};
    return Object.keys(selector).length > 0 && Object.entries(selector).every(([key, value]) => labels[key] === value);
  });
}

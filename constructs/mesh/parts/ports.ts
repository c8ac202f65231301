import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { OperationIntent, Service } from './intent';
import { Pods, podsOf } from './pods';
import { refuse } from '../../../lib/cluster/asked';

/** Whether the port that was named is one that the Service has; where it is not, synthesis fails. */
export function isPortOf(scope: Construct, { ports, port, chosen = false, name }: Service): boolean {
  if (!chosen || !ports || ports.some(one => one.port === port)) return true;
  refuse(scope, 'port', { rule: 'backend-has-a-port', severity: 'error', type: 'Required', path: '', value: name, params: { ports: ports.map(one => one.port), port } });
  return false;
}

/** The port of the pods that the named port of a Service leads to: a number, or the name that it has there; undefined where none was named. */
export function behind({ chosen = false, port, ports }: Service): number | string | undefined {
  if (!chosen || !ports) return undefined;
  const found = ports.find(one => one.port === port);
  return found?.targetPort ?? found?.port;
}

/** The same as a number; what it is called by is looked for in the pods. Undefined where they do not say it: then synthesis fails. */
export function numberBehind(scope: Construct, service: Service): number | undefined {
  const port = behind(service);
  if (typeof port !== 'string') return port;
  const found = containersOf(service).flatMap(({ ports = [] }) => ports).find(({ name }) => name === port)?.containerPort;
  if (found === undefined) refuse(scope, 'port', { rule: 'pods-say-their-port', severity: 'error', type: 'Required', path: '', value: port, params: { service: service.name } });
  return found;
}

/** What may be asked for, of one port alone; undefined where another one is named beside it: then synthesis fails. */
export function onPort<P extends number | string>(scope: Construct, operations: readonly OperationIntent[] | undefined, port: P): (Omit<OperationIntent, 'ports'> & { ports: P[] })[] | undefined {
  const other = operations?.flatMap(({ ports = [] }) => ports).find(one => one !== port);
  if (other === undefined) return (operations && operations.length > 0 ? operations : [{}]).map(one => ({ ...one, ports: [port] }));
  refuse(scope, 'ports', { rule: 'ports-are-of-the-service', severity: 'error', type: 'Invalid', path: '', value: other, params: { port } });
  return undefined;
}

/** Containers of the pods of this program that a Service finds. */
function containersOf({ object, selector = {} }: Service): Pods['containers'][number][] {
  if (!object) return [];
  const all = object.chart.node.findAll().filter((one): one is ApiObject => ApiObject.isApiObject(one)).flatMap(one => podsOf(one) ?? []);
  return all.filter(({ labels }) => Object.entries(selector).every(([key, value]) => labels[key] === value)).flatMap(({ containers }) => containers);
}

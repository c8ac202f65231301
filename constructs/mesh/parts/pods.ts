import { ApiObject, JsonPatch } from 'cdk8s';
import type { IConstruct } from 'constructs';

type Pairs = Readonly<Record<string, string>>;

interface Template {
  readonly metadata?: { readonly labels?: Pairs; readonly annotations?: Pairs };
  readonly spec?: { readonly serviceAccountName?: string; readonly nodeSelector?: Pairs; readonly containers?: Pods['containers'] };
}

/** What is known of the pods that an object makes. */
export interface Pods {
  /** The object that makes them. */
  readonly object: ApiObject;
  readonly labels: Pairs;
  readonly annotations: Pairs;
  readonly nodeSelector: Pairs;
  readonly serviceAccount: string | undefined;
  readonly containers: readonly { readonly ports?: readonly { readonly name?: string; readonly containerPort?: number }[] }[];
  /** Where their template is in the object, as a JSON pointer. */
  readonly pointer: string;
  /** Their metadata as it is written. */
  readonly metadata: object;
  /** Whether they are to end. */
  readonly ends: boolean;
}

/** Where the template of each kind of workload is. */
const POINTERS: Readonly<Record<string, string>> = {
  Pod: '',
  CronJob: '/spec/jobTemplate/spec/template',
  ...Object.fromEntries(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Job'].map(kind => [kind, '/spec/template'])),
};

/** The pods of an object; undefined for what makes none. */
export function podsOf(object: ApiObject): Pods | undefined {
  const pointer = Object.hasOwn(POINTERS, object.kind) ? POINTERS[object.kind] : undefined;
  if (pointer === undefined) return undefined;
  const template = pointer.split('/').slice(1).reduce((at: unknown, key) => (at as Record<string, unknown> | undefined)?.[key], object.toJson()) as Template | undefined;
  const { metadata: { labels = {}, annotations = {} } = {}, spec: { nodeSelector = {}, serviceAccountName, containers = [] } = {} } = template ?? {};
  return { object, labels, annotations, nodeSelector, containers, serviceAccount: serviceAccountName, pointer, metadata: template?.metadata ?? {}, ends: /Job$/.test(object.kind) };
}

/** The pods of a construct: of all that makes pods in it. */
export function podsIn(construct: IConstruct): Pods[] {
  return construct.node.findAll().filter((one): one is ApiObject => ApiObject.isApiObject(one)).flatMap(object => podsOf(object) ?? []);
}

/** Puts labels on the pods of an object. */
export function labelPods({ object, pointer, labels, metadata }: Pods, more: Pairs): void {
  if (Object.keys(labels).length === 0) object.addJsonPatch(JsonPatch.add(`${pointer}/metadata`, { ...metadata, labels: {} }));
  for (const [key, value] of Object.entries(more)) object.addJsonPatch(JsonPatch.add(`${pointer}/metadata/labels/${escaped(key)}`, value));
}

function escaped(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}

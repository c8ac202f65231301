import type { Graph } from './graph';
import type { Member } from './member';
import { at, textOf } from './values';

/** Kinds that a controller makes a Secret of, and the field that may name it otherwise than the object. */
const MAKERS: Readonly<Record<string, readonly string[]>> = {
  'cert-manager.io/Certificate': ['secretName'],
  'external-secrets.io/ExternalSecret': ['target', 'name'],
  'bitnami.com/SealedSecret': ['template', 'metadata', 'name'],
};

/** Whether an object is there of which a Secret of that name will be made. */
export function isMadeSecret({ namespace, name }: Pick<Member, 'namespace' | 'name'>, graph: Graph): boolean {
  return Object.entries(MAKERS).some(([kind, path]) => graph.of(kind).in(namespace).some(maker => (textOf(at(maker.spec, ...path)) || maker.name) === name));
}

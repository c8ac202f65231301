import { grouped } from '../../../groups';
import type { Graph } from '../../../together/graph';
import type { Member } from '../../../together/member';
import { at, placesOf, textOf } from '../../../together/values';

export const GROUP = 'gateway.networking.k8s.io';
export const GRANT = `${GROUP}/ReferenceGrant`;

/** What a reference names, with what it leaves out filled in. */
export interface Target {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** A reference of an object; the defaults are those of its field. */
export function targetOf(reference: unknown, { namespace }: Member, defaults: Pick<Target, 'group' | 'kind'>): Target {
  const [group, kind] = [at(reference, 'group'), at(reference, 'kind')];
  return {
    group: typeof group === 'string' ? group : defaults.group,
    kind: typeof kind === 'string' ? kind : defaults.kind,
    namespace: textOf(at(reference, 'namespace')) || namespace,
    name: textOf(at(reference, 'name')),
  };
}

/** `Service`, `gateway.networking.k8s.io/Gateway` */
export function kindOf({ group, kind }: Target): string {
  return group === '' ? kind : `${group}/${kind}`;
}

/** Whether a reference stays in its namespace, or the other one lets it in. */
export function isGranted(member: Member, target: Target, graph: Graph): boolean {
  if (target.namespace === member.namespace) return true;
  return (graph.derive(grantsOf).get(target.namespace) ?? []).some(({ object }) => {
    const from = placesOf(object, 'spec.from[*]').some(({ value }) => {
      const [group, kind] = [at(value, 'group'), at(value, 'kind')];
      return `${textOf(group)}/${textOf(kind)}` === member.kind && at(value, 'namespace') === member.namespace;
    });
    return from && placesOf(object, 'spec.to[*]').some(({ value }) => {
      const name = textOf(at(value, 'name'));
      return textOf(at(value, 'group')) === target.group && at(value, 'kind') === target.kind && (name === '' || name === target.name);
    });
  });
}

function grantsOf(graph: Graph): Map<string, Member[]> {
  return grouped(graph.of(GRANT).all, ({ namespace }) => [namespace]);
}


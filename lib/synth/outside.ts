import type { IConstruct } from 'constructs';
import type { Issue } from '../issue';
import type { Manifest } from './manifest';
import { mark, marked, OUTSIDE } from './symbols';

/** What constructs of a program say that others make. */
interface Outside {
  readonly names: Set<string>;
  /** Paths of the constructs that said so: for the objects of others it does not count. */
  readonly by: Set<string>;
}

/** Says that a construct names what others make: it is not missed among the program's own objects. */
export function outside(construct: IConstruct, ...names: readonly string[]): void {
  const { root } = construct.node;
  let all = marked<Outside>(root, OUTSIDE);
  if (!all) mark(root, OUTSIDE, all = { names: new Set(), by: new Set() });
  all.by.add(construct.node.path);
  for (const name of names) all.names.add(name);
}

/** Without what is missed only because others make it; a Secret that the program makes itself is not of others. */
export function withoutOutside(manifests: readonly Manifest[], issues: readonly Issue[]): readonly Issue[] {
  const root = manifests[0]?.source.node.root;
  const all = root && marked<Outside>(root, OUTSIDE);
  if (!all) return issues;
  const own = new Set(manifests.filter(({ object }) => object.kind === 'Secret').map(({ object }) => object.metadata?.name));
  const isBy = (path: string): boolean => [...all.by].some(by => path === by || path.startsWith(`${by}/`));
  return issues.filter(({ type, value, at }) => {
    return type !== 'NotFound' || typeof value !== 'string' || !all.names.has(value) || own.has(value) || !isBy(at?.construct ?? '');
  });
}

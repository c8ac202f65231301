import type { IConstruct } from 'constructs';
import type { Issue } from '../issue';
import { mark, marked, OUTSIDE } from './symbols';

/** Says that a program names what others make: it is not missed among its own objects. */
export function outside(construct: IConstruct, ...names: readonly string[]): void {
  const { root } = construct.node;
  let all = marked<Set<string>>(root, OUTSIDE);
  if (!all) mark(root, OUTSIDE, all = new Set());
  for (const name of names) all.add(name);
}

/** Without what is missed only because others make it. */
export function withoutOutside(root: IConstruct | undefined, issues: readonly Issue[]): readonly Issue[] {
  const all = root && marked<Set<string>>(root, OUTSIDE);
  if (!all) return issues;
  return issues.filter(({ type, value }) => type !== 'NotFound' || typeof value !== 'string' || !all.has(value));
}

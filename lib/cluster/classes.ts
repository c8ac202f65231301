import type { ClusterProps } from './options';
import type { ClassName } from '../profiles/facts';

/** The name of a class, or undefined where only a pattern is known. */
export function nameOf(named: ClassName): string | undefined {
  return typeof named === 'string' ? named : 'name' in named ? named.name : undefined;
}

export function namesOf(classes: readonly ClassName[]): string[] {
  return classes.flatMap(named => nameOf(named) ?? []);
}

/** What the user says of a class for the outside or the inside; one name alone is for the outside. */
export function statedClass(option: ClusterProps['ingressClass'], internal: boolean): string | undefined {
  if (typeof option === 'string') return internal ? undefined : option;
  return internal ? option?.internal : option?.external;
}

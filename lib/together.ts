import type { Cluster } from './cluster';
import { unservedOn } from './cluster/serves';
import { below } from './fields';
import type { Issue } from './issue';
import { expand } from './read/list';
import { messageOf } from './report';
import { settingsOf } from './rules/settings';
import { Registry } from './schema/registry';
import { isMapping } from './schema/values';
import { validate, type ValidateOptions } from './validate';

export interface TogetherOptions extends ValidateOptions {
  /** The cluster that the objects are for. @default - any; a mesh that its own tool takes for granted counts as installed */
  readonly cluster?: Cluster;
}

/** An issue, and the object that it is about. */
export interface TogetherIssue extends Issue {
  /** Index of the object. */
  readonly object: number;
  /** What is wrong, and what to do about it. */
  readonly message: string;
}

/**
 * Judges objects that are for one cluster: each alone, as `validate` does, and then how they fit together, such as a route to a service that is not among them.
 * The objects of a List are judged as if they were given themselves, with the index of the List.
 *
 * @see validate for one object alone
 */
export function validateTogether(objects: Iterable<unknown>, options: TogetherOptions = {}): TogetherIssue[] {
  const { cluster, registry = Registry.default(), kubernetes = cluster?.kubernetes } = options;
  const isKind = (apiVersion: string, kind: string): boolean => registry.find(apiVersion, kind) !== undefined;
  const items = [...objects].flatMap((object, index) => [...expand(object, isKind)].map(item => ({ ...item, index })));
  const settings = options.settings ?? settingsOf(() => items.map(({ object }) => object), cluster);
  const found: Issue[][] = items.map(({ object }) => [
    ...validate(object, { ...options, kubernetes, registry, settings }),
    ...(cluster !== undefined && isMapping(object) ? unservedOn(cluster, registry, object) : []),
  ]);
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { relate } = require('./together/relate') as typeof import('./together/relate');
  for (const { index, issue } of relate(items.map(({ object }) => object), { cluster })) found[index].push(issue);
  return items.flatMap(({ index, path }, item) => found[item].map(issue => {
    const placed = { ...issue, path: below(path, issue.path) };
    return { ...placed, message: messageOf(placed), object: index };
  }));
}

import { below } from '../fields';
import { grouped } from '../groups';
import type { Issue } from '../issue';
import type { Rendered } from './manifest';
import type { Target } from './target';
import { expand, type Item } from '../read/list';

/** An object of the app, and what tells where an issue of it is. */
export interface Placed {
  readonly object: Rendered;
  readonly target: Target;
  /** Path of the outermost chart. */
  readonly chart: () => string;
  readonly place: (issues: readonly Issue[]) => Issue[];
}

/** What is found on objects that are for one cluster, or for none, among each other. */
export function judgeTogether(placed: readonly Placed[]): Issue[] {
  const byCluster = grouped(placed, ({ target }) => [target.cluster]);
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { relate } = require('../together/relate') as typeof import('../together/relate');
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { relateCharts } = require('../together/charts') as typeof import('../together/charts');
  return [...byCluster].flatMap(([cluster, group]) => {
    const items = group.flatMap(one => itemsOf(one));
    const objects = items.map(({ object }) => object);
    return (cluster === undefined ? relateCharts(objects, index => items[index].one.chart()) : relate(objects, { cluster, part: true }))
      .flatMap(({ index, issue }) => items[index].one.place([{ ...issue, path: below(items[index].path, issue.path) }]));
  });
}

/** The object itself, or, as an included file may have a List, those in it. */
function itemsOf(one: Placed): (Item & { readonly one: Placed })[] {
  const { object, target: { registry } } = one;
  if (object.kind !== 'List') return [{ one, object, path: '' }];
  return [...expand(object, (apiVersion, kind) => registry.find(apiVersion, kind) !== undefined)].map(item => ({ ...item, one }));
}

import { relate, type Related } from './relate';
import { grouped } from '../groups';

/**
 * Looks at objects of which nobody says what cluster they are for. Charts may be for different ones, such as one for each stage:
 * what an object is in conflict with only in another chart is a warning.
 *
 * @param chartOf what tells the charts apart, by the index of the object
 */
export function relateCharts(objects: readonly unknown[], chartOf: (index: number) => string): Related[] {
  const found = relate(objects, { part: true });
  if (!found.some(isError)) return found;
  const charts = grouped(objects.keys(), index => [chartOf(index)]);
  if (charts.size < 2) return found;
  const own = new Set<string>();
  for (const indexes of charts.values()) {
    for (const { index, issue } of relate(indexes.map(one => objects[one]), { part: true })) {
      if (issue.severity === 'error') own.add(keyOf({ index: indexes[index], issue }));
    }
  }
  return found.map(one => (isError(one) && !own.has(keyOf(one)) ? { ...one, issue: { ...one.issue, severity: 'warning' } } : one));
}

function isError({ issue }: Related): boolean {
  return issue.severity === 'error';
}

function keyOf({ index, issue }: Related): string {
  return `${index} ${issue.rule} ${issue.path}`;
}

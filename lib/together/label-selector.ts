import { hasLabels } from './shelf';
import { at, Labels, labelsOf, listOf, textsOf } from './values';

/** Whether a label selector takes an object: by matchLabels and matchExpressions; one that is absent takes all, one that is invalid none. */
export function selects(selector: unknown, labels: Labels): boolean {
  if (selector === undefined || selector === null) return true;
  return hasLabels(labels, Object.entries(labelsOf(at(selector, 'matchLabels')))) && listOf(at(selector, 'matchExpressions')).every(expression => takes(expression, labels));
}

function takes(expression: unknown, labels: Labels): boolean {
  const [key, values] = [String(at(expression, 'key')), textsOf(at(expression, 'values'))];
  const value = Object.prototype.hasOwnProperty.call(labels, key) ? labels[key] : undefined;
  switch (at(expression, 'operator')) {
    case 'In': return value !== undefined && values.includes(value);
    case 'NotIn': return values.length > 0 && (value === undefined || !values.includes(value));
    case 'Exists': return value !== undefined;
    case 'DoesNotExist': return value === undefined;
    default: return false;
  }
}

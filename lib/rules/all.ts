import { Rules } from './rule';
import { topics } from '../../generated/rules';

let all: Rules | undefined;

/** Every rule of every topic, by id. */
export function allRules(): Rules {
  return all ??= merged(Object.values(topics));
}

function merged(list: readonly Rules[]): Rules {
  const result: Record<string, Rules[string]> = {};
  for (const rules of list) {
    for (const [id, rule] of Object.entries(rules)) {
      if (result[id]) throw new Error(`two rules are called ${id}`);
      result[id] = rule;
    }
  }
  return result;
}

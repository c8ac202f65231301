import { SystemLaw, type SystemRules } from './system';
import { systems } from '../../generated/system-rules';
import { own } from '../fields';

const read = new Map<string, SystemRules>();
const laws = new Map<string, SystemLaw>();

/** The rules of a system, by id; read when the first object of one comes. */
export function rulesOf(system: string): SystemRules {
  let rules = read.get(system);
  if (!rules) read.set(system, rules = Object.assign({}, ...Object.values(own(systems, system)?.() ?? {})) as SystemRules);
  return rules;
}

/** What a system's own admission asks; nothing where it has none that is known. */
export function lawOf(system: string): SystemLaw | undefined {
  if (own(systems, system) === undefined) return undefined;
  let law = laws.get(system);
  if (!law) laws.set(system, law = new SystemLaw(rulesOf(system)));
  return law;
}

/** The systems whose rules are known. */
export function ruledSystems(): string[] {
  return Object.keys(systems);
}

/** A rule of any system; those that were read are asked first. */
export function systemRule(id: string): SystemRules[string] | undefined {
  for (const rules of read.values()) if (own(rules, id)) return own(rules, id);
  for (const system of ruledSystems()) if (!read.has(system) && own(rulesOf(system), id)) return own(rulesOf(system), id);
  return undefined;
}

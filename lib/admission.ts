import type { Issue } from './issue';
import type { SystemJudge } from './rules/system';
import type { Found, Registry } from './schema/registry';
import type { Mapping } from './schema/values';

/** What the own admission of systems says of an object of one kind, given what is known of their settings, by system. */
export type Admission = (object: Mapping, settings?: Readonly<Record<string, unknown>>) => Issue[];

/** The rules are about a group and kind, in every version and whoever brought the schema. */
export function admissionOf(registry: Registry, { entry, system: source }: Found, minor: number): Admission {
  const owners = registry.ownersOf(entry.group, entry.kind);
  if (owners.length === 0) return () => [];
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { lawOf } = require('./rules/systems') as typeof import('./rules/systems');
  const asked = owners.flatMap(system => {
    const judge = lawOf(system)?.judge(entry, minor);
    return judge ? [{ system, judge: owners.includes(source) ? judge : unlessUnread(judge) }] : [];
  });
  return (object, settings) => asked.flatMap(({ system, judge }) => judge(object, settings?.[system]));
}

/** A schema that the user brings may let shapes through that no rule of the kind knows how to read. */
function unlessUnread(judge: SystemJudge): SystemJudge {
  return (object, settings) => {
    try {
      return judge(object, settings);
    } catch (error) {
      if (error instanceof TypeError) return [];
      throw error;
    }
  };
}

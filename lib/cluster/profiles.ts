import { profiles } from '../../generated/profiles';
import { UserError } from '../error';
import { near } from '../near';
import { legacy } from '../profiles/legacy';
import type { Profile } from '../profiles/profile';

/** The ids of all profiles, in order. */
export function profileIds(): string[] {
  return Object.keys(profiles);
}

/**
 * A profile by its id or another word for it.
 * @throws UserError for a name of the past, with what replaces it, and for one that is not known, with what may be meant
 */
export function profileNamed(name: string): Profile {
  refuseLegacy(name);
  if (Object.hasOwn(profiles, name)) return profiles[name as keyof typeof profiles]();
  const all = Object.values(profiles).map((load): Profile => load());
  const found = all.find(profile => profile.aliases?.includes(name));
  if (found) return found;
  const words = [...profileIds(), ...all.flatMap(profile => profile.aliases ?? []), ...Object.keys(legacy)];
  const meant = near(name, words);
  const known = meant.length > 0 ? `did you mean ${meant.map(word => `"${word}"`).join(' or ')}?` : `known are ${profileIds().join(', ')}`;
  throw new UserError(`profile "${name}" is not known: ${known}`);
}

/** @throws UserError for the name of a distribution or a system that is no more */
export function refuseLegacy(name: string): void {
  if (!Object.hasOwn(legacy, name)) return;
  const { status, replacement } = legacy[name];
  throw new UserError(`"${name}" is no more, ${status}: take ${replacement}`);
}

import type { Addons } from './options';
import { refuseLegacy } from './profiles';
import { SYSTEMS } from '../../generated/versions';
import { UserError } from '../error';
import type { Issue } from '../issue';
import { near } from '../near';

/** @throws UserError for a system that is not known, or is no more */
export function checkAddons(addons: Addons): void {
  for (const [system, version] of Object.entries(addons)) {
    if (!Object.hasOwn(SYSTEMS, system)) {
      refuseLegacy(system);
      const meant = near(system, Object.keys(SYSTEMS));
      throw new UserError(`add-on "${system}" is not known${meant.length > 0 ? `: did you mean ${meant.map(word => `"${word}"`).join(' or ')}?` : ': what is known is listed by: sextant kinds'}`);
    }
    if (version !== true && !(typeof version === 'string' && version !== '')) throw new UserError(`add-on "${system}": its version must be a text such as '${SYSTEMS[system as keyof typeof SYSTEMS]}', or true`);
  }
}

/** A warning for each add-on of another release than the one whose schema is shipped. */
export function addonIssues(cluster: string, addons: Addons): Issue[] {
  return Object.entries(addons).flatMap(([system, version]): Issue[] => {
    const shipped = SYSTEMS[system as keyof typeof SYSTEMS];
    if (version === undefined || version === true || isOf(version, shipped)) return [];
    return [{ rule: 'addon-has-its-schema', severity: 'warning', type: 'Invalid', path: '', value: `${system} ${version}`, params: { system, version, shipped }, at: { cluster } }];
  });
}

/** Whether a release is the one that a version names: `1.30` and `v1.30.3` are of `1.30.3`. */
function isOf(version: string, shipped: string): boolean {
  const [given, there] = [version, shipped].map(text => text.replace(/^.*?(?=\d)/, ''));
  return there === given || there.startsWith(`${given}.`);
}

import { unreadIn } from './decode';
import type { FileLaws } from './law';
import { authenticationLaws, countLaws } from './laws';
import { AUTHENTICATION } from './schema';
import type { Configuration } from './types';
import type { Issue } from '../issue';
import type { Report } from '../rules/rule';
import { type KindEntry, within } from '../schema/node';
import type { Mapping } from '../schema/values';

/** Judges an `AuthenticationConfiguration` as the server does that starts with it: what it cannot read, it looks at no further. */
export function judgeAuthentication({ group, kind }: KindEntry, object: Mapping, minor: number): Issue[] {
  const unread = unreadIn(object, AUTHENTICATION, minor);
  if (unread.length > 0) return unread;
  const ask = (laws: FileLaws): Issue[] => {
    const issues: Issue[] = [];
    for (const [rule, law] of Object.entries(laws)) {
      if (!within(law, minor)) continue;
      const tell = (...[type, path, value, params]: Parameters<Report>): void => {
        issues.push({ rule, severity: law.severity ?? 'error', type, path, ...value === undefined ? {} : { value }, ...params ? { params } : {} });
      };
      law.check(object as Configuration, Object.assign(tell, { minor, group, kind, root: object, turn: 0 }));
    }
    return issues;
  };
  const counted = ask(countLaws);
  return counted.length > 0 ? counted : ask(authenticationLaws);
}

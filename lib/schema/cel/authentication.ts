/** What expressions of an `AuthenticationConfiguration` may refer to. */
import { environmentOf, type Environment } from './environment';
import { DYN, STRING, listOf, mapOf, type ObjectType, type Type } from './type';

const NAMES = listOf(STRING);
const FIELDS: Readonly<Record<string, Type>> = { username: STRING, uid: STRING, groups: NAMES, extra: mapOf(STRING, NAMES) };

const USER: ObjectType = {
  kind: 'object',
  name: 'kubernetes.UserInfo',
  fields: Object.keys(FIELDS),
  field: name => Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined,
};

/** What came to the server's binary no sooner than rules may use it: not ahead, that is. */
const BEHIND: Readonly<Record<string, number>> = { 'first': 33, 'last': 33, 'optional.unwrap': 33, 'unwrapOpt': 33 };

const known = new Map<string, Environment>();

/** A file is read by the server that came with it: it may use what the server knows already, and lets be stored only a version later. */
const AHEAD = 1;

export function authenticationEnvironment(variable: 'claims' | 'user', minor: number): Environment {
  const key = `${variable} ${minor}`;
  const before = known.get(key);
  if (before) return before;
  const types = (name: string): Type | undefined => variable === 'user' && name === USER.name ? USER : undefined;
  const ahead = environmentOf(minor + AHEAD, variable === 'claims' ? { claims: mapOf(STRING, DYN) } : { user: USER }, { types });
  const made = { ...ahead, functions: new Map([...ahead.functions].filter(([name]) => (BEHIND[name] ?? 0) <= minor)) };
  known.set(key, made);
  return made;
}

import { intOf, type Int } from '../integer';
import type { Overload } from '../overload';
import { BOOL, INT, STRING, opaque } from '../type';
import { CelError } from '../value';
import { Version } from '../version';

const SEMVER = opaque('kubernetes.Semver');

/** A version as people write it: `v` before it, zeros before numbers, minor and patch left out; undefined where a short one has more to it. */
function normalized(text: string): string | undefined {
  const [major = '', minor, ...rest] = text.replace(/^v/, '').split('.');
  const parts = [major, ...minor === undefined ? [] : [minor], ...rest.length === 0 ? [] : [rest.join('.')]]
    .map(part => part.length > 1 ? part.replace(/^0*/, '').replace(/^(?!\d)/, '0') : part);
  if (parts.length < 3 && /[+-]/.test(parts[parts.length - 1] as string)) return undefined;
  return [...parts, '0', '0'].slice(0, 3).join('.');
}

function parse(text: string, normalize = false): Version | undefined {
  const written = normalize ? normalized(text) : text;
  return written === undefined ? undefined : Version.parse(written);
}

function isSemver(text: string, normalize?: boolean): boolean {
  return parse(text, normalize) !== undefined;
}

function semver(text: string, normalize?: boolean): Version {
  const version = parse(text, normalize);
  if (version === undefined) throw new CelError('not a semantic version');
  return version;
}

/** Numbers beyond an int begin again at its least one. */
function numberAt(index: number): (version: Version) => Int {
  return version => intOf(BigInt.asIntN(64, version.numbers[index] as bigint));
}

const method = { method: true, since: 34 } as const;

export const overloads: readonly Overload[] = [
  { name: 'isSemver', parameters: [STRING], result: BOOL, since: 34, run: isSemver },
  { name: 'isSemver', parameters: [STRING, BOOL], result: BOOL, since: 34, run: isSemver },
  { name: 'semver', parameters: [STRING], result: SEMVER, since: 34, fails: true, run: semver },
  { name: 'semver', parameters: [STRING, BOOL], result: SEMVER, since: 34, fails: true, run: semver },
  { name: 'isGreaterThan', ...method, parameters: [SEMVER, SEMVER], result: BOOL, run: (a: Version, b: Version) => a.compareTo(b) > 0 },
  { name: 'isLessThan', ...method, parameters: [SEMVER, SEMVER], result: BOOL, run: (a: Version, b: Version) => a.compareTo(b) < 0 },
  { name: 'compareTo', ...method, parameters: [SEMVER, SEMVER], result: INT, run: (a: Version, b: Version) => a.compareTo(b) },
  { name: 'major', ...method, parameters: [SEMVER], result: INT, run: numberAt(0) },
  { name: 'minor', ...method, parameters: [SEMVER], result: INT, run: numberAt(1) },
  { name: 'patch', ...method, parameters: [SEMVER], result: INT, run: numberAt(2) },
];

import { intOf, type Int } from '../integer';
import { remembered } from '../memory';
import { Opaque } from '../opaque';
import { compareNumbers, compareText } from '../order';
import type { Overload } from '../overload';
import { BOOL, INT, STRING, opaque } from '../type';
import { CelError } from '../value';

const SEMVER = opaque('kubernetes.Semver');

const NUMBER = '0|[1-9][0-9]*';
const VERSION = new RegExp(`^(${NUMBER})\\.(${NUMBER})\\.(${NUMBER})(?:-([0-9A-Za-z.-]*))?(?:\\+([0-9A-Za-z.-]*))?$`);
const MOST = 2n ** 64n;

/** A version of semver.org; what follows `+` has no part in the order. */
class Version extends Opaque {
  static readonly parse: (text: string) => Version | undefined = remembered(read);

  readonly type = 'kubernetes.Semver';

  /** @param before what stands before the release: numbers, and texts that come after all numbers */
  constructor(readonly numbers: readonly bigint[], readonly before: readonly (bigint | string)[]) {
    super();
  }

  compareTo(other: Version): -1 | 0 | 1 {
    for (const [i, number] of this.numbers.entries()) {
      if (number !== other.numbers[i]) return number < (other.numbers[i] as bigint) ? -1 : 1;
    }
    const [own, others] = [this.before, other.before];
    // a release comes after all that stands before it
    if (own.length === 0 || others.length === 0) return signOf(others.length - own.length);
    const at = own.findIndex((part, i) => part !== others[i]);
    if (at < 0 || at >= others.length) return signOf(own.length - others.length);
    return signOf(comparePart(own[at] as bigint | string, others[at] as bigint | string));
  }

  equals(other: Version): boolean {
    return this.compareTo(other) === 0;
  }
}

function read(text: string): Version | undefined {
  const [, major, minor, patch, before, build] = VERSION.exec(text) ?? [];
  if (major === undefined || minor === undefined || patch === undefined || build?.split('.').includes('')) return undefined;
  const numbers = [major, minor, patch].map(BigInt);
  const parts = (before?.split('.') ?? []).map(part => /^\d+$/.test(part) ? BigInt(part) : part);
  const isZeroed = before?.split('.').some(part => part === '' || /^0\d+$/.test(part)) ?? false;
  if (isZeroed || [...numbers, ...parts].some(part => typeof part === 'bigint' && part >= MOST)) return undefined;
  return new Version(numbers, parts);
}

function comparePart(a: bigint | string, b: bigint | string): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return typeof a === 'bigint' && typeof b === 'bigint' ? compareNumbers(a, b) ?? 0 : typeof a === 'bigint' ? -1 : 1;
}

function signOf(difference: number): -1 | 0 | 1 {
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

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

import { Opaque } from './opaque';
import { compareNumbers, compareText } from './order';
import { remembered } from '../../memory';

const NUMBER = '0|[1-9][0-9]*';
const VERSION = new RegExp(`^(${NUMBER})\\.(${NUMBER})\\.(${NUMBER})(?:-([0-9A-Za-z.-]*))?(?:\\+([0-9A-Za-z.-]*))?$`);
const MOST = 2n ** 64n;

/** A version of semver.org; what follows `+` has no part in the order. */
export class Version extends Opaque {
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

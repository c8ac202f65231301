import { readFileSync } from 'fs';
import { join } from 'path';
import { expectedIn, optionsWith, saidOf, UNUSED } from '../expectations';

const CASES = join(__dirname, 'options.types.ts');
const options = optionsWith({});

test('what a cluster can be compiles, and what its distribution cannot have does not', () => expect(saidOf(CASES, options)).toEqual([]), 60_000);

test('it is the profile that decides: without it, what it alone forbids compiles', () => {
  const rewrite = (text: string): string => text.replace(/^export type OptionsOf<P extends Profile> = [^]*?^}>;$/m, 'export type OptionsOf<P extends Profile> = object;');
  const unused = saidOf(CASES, options, { file: 'lib/cluster/typed.ts', rewrite }).filter(({ code }) => code === UNUSED);
  // all but those that ask a cluster, name no distribution, or one that is none
  const others = 4;
  expect(unused).toHaveLength(expectedIn(readFileSync(CASES, 'utf8')) - others);
}, 60_000);

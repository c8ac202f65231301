import { readFileSync } from 'fs';
import { join } from 'path';
import { expectedIn, optionsWith, saidOf, UNUSED } from '../../expectations';

const CASES = join(__dirname, 'ways.types.ts');
const options = optionsWith({ 'cdk8s-sextant/serverless': 'generated/constructs/serverless.ts' });

test('what a way can do compiles, and what it cannot does not', () => expect(saidOf(CASES, options)).toEqual([]), 60_000);

test('it is the way that decides: were all able to do everything, all of that would compile', () => {
  const rewrite = (text: string): string => text.replace(/(export type Can<[^]*?> = )W extends [^]*?: never;/, '$1true;');
  const unused = saidOf(CASES, options, { file: 'constructs/serverless/props.ts', rewrite }).filter(({ code }) => code === UNUSED);
  const [, unable] = readFileSync(CASES, 'utf8').split('export const unable');
  expect(unused).toHaveLength(expectedIn(unable));
}, 60_000);

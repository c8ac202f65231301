import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { failureOf, type SimpleTest } from './conformance';
import { testsOf, withSuite } from './suite';

/** Tests that are left out, by the suite that they are in; a reason for some of them. */
interface LeftOut {
  readonly because: string;
  readonly tests: Readonly<Record<string, 'all' | readonly string[]>>;
}

const leftOut = parse(readFileSync(join(__dirname, 'conformance.yaml'), 'utf8')) as readonly LeftOut[];

function reasonFor(path: string, { name }: SimpleTest): string | undefined {
  return leftOut.find(({ tests }) => tests[path] === 'all' || tests[path]?.includes(name))?.because;
}

withSuite('what the specification says holds, but for what Kubernetes does otherwise', () => {
  const tests = testsOf('conformance').map(({ path, original }) => (
    { name: `${path}: ${original.name}`, reason: reasonFor(path, original), failure: failureOf(original) }
  ));
  expect(tests.filter(({ reason, failure }) => reason === undefined && failure !== undefined)).toEqual([]);
  // one that passes need not be left out
  expect(tests.filter(({ reason, failure }) => reason !== undefined && failure === undefined)).toEqual([]);
  expect(tests.filter(({ reason }) => reason === undefined).length).toBeGreaterThan(1400);
});

withSuite('results have the types that the specification says', () => {
  const wrong = testsOf('conformance')
    .filter(({ path, original }) => reasonFor(path, original) === undefined && !original.disableCheck && original.evalError === undefined)
    .flatMap(({ path, original, type }) => {
      // what its reference says of variables that the test declares is not recorded
      if (type === undefined || original.typeEnv !== undefined || original.bindings !== undefined) return [];
      const failure = failureOf({ ...original, checkOnly: true, typedResult: { deducedType: { recorded: type } } });
      return failure === undefined ? [] : [`${path}: ${original.name} ${original.expr} ${failure}`];
    });
  expect(wrong).toEqual([]);
});

test('tests that are left out are there', () => {
  expect(leftOut.every(({ because, tests }) => because !== '' && Object.keys(tests).length > 0)).toBe(true);
});

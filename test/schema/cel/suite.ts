import type { SimpleTest } from './conformance';

/** Tests of the specification, with what its reference implementation makes of them. */
export interface Suite {
  readonly name: string;
  readonly suites?: readonly Suite[];
  readonly tests?: readonly SuiteTest[];
}

export interface SuiteTest {
  readonly original: SimpleTest;
  /** As it is parsed. */
  readonly ast?: string;
  /** The type of the result. */
  readonly type?: string;
  readonly error?: string;
}

const PACKAGE = '@bufbuild/cel-spec/testdata';

function isInstalled(): boolean {
  try {
    require.resolve(`${PACKAGE}/conformance.js`);
    return true;
  } catch {
    return false;
  }
}

/** `test` where the specification's tests are installed, else a test that is skipped by name. */
export const withSuite = isInstalled() || process.env.SEXTANT_SHARED === 'required' ? test : test.skip;

/** All tests of a file of the specification, each with the names of the suites that it is in. */
export function testsOf(file: string): readonly (SuiteTest & { readonly path: string })[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { tests } = require(`${PACKAGE}/${file}.js`) as { readonly tests: Suite };
  const within = (suite: Suite, path: string): (SuiteTest & { readonly path: string })[] => [
    ...(suite.tests ?? []).map(test => ({ ...test, path })),
    ...(suite.suites ?? []).flatMap(inner => within(inner, path === '' ? inner.name : `${path}/${inner.name}`)),
  ];
  return within(tests, '');
}

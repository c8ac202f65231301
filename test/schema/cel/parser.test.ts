import { debugText } from './debug';
import { testsOf, withSuite } from './suite';
import { compileCel } from '../../../lib/schema/cel/compile';
import { environmentOf } from '../../../lib/schema/cel/environment';
import { SyntaxFault } from '../../../lib/schema/cel/fault';
import { lex } from '../../../lib/schema/cel/lexer';
import { parse } from '../../../lib/schema/cel/parser';

function parsed(source: string): string {
  try {
    const { expr, faults } = parse(source, lex(source), { minor: Infinity, macros: false, quotes: true });
    return faults.length > 0 ? JSON.stringify(faults) : debugText(expr);
  } catch (error) {
    if (error instanceof SyntaxFault) return JSON.stringify(error.fault);
    throw error;
  }
}

withSuite('expressions are parsed as the reference parses them', () => {
  const tests = ['parsing', 'checking', 'comprehension', 'conformance'].flatMap(testsOf);
  const cases = tests.map(({ original: { expr }, ast }) => ({ expr, ast: ast?.replace(/\^#[^#]*#/g, '') }))
    // bytes are written otherwise there; and where macros were carried out, there is nothing to compare
    .filter(({ expr, ast }) => ast !== undefined && !/__comprehension__|~test-only~/.test(ast) && !/\b[bB][rR]?["']/.test(expr));
  expect(cases.filter(({ expr, ast }) => parsed(expr) !== ast).map(({ expr, ast }) => ({ expr, ast, parsed: parsed(expr) }))).toEqual([]);
  expect(cases.length).toBeGreaterThan(2000);
});

withSuite('faults are where the reference finds them', () => {
  const environment = { ...environmentOf(Infinity, {}), quotes: true, homogeneous: false };
  const cases = testsOf('parsing').flatMap(({ original: { expr }, ast, error = '' }) => {
    const places = [...error.matchAll(/^ERROR: [^ ]*?:?(\d+):(\d+):/gm)].map(([, line, column]) => `${line}:${column}`);
    // what the reference's tests have off, and what has no place
    if (places.length === 0 || places.includes('1:0') || /unsupported syntax|recursion|existsOne/.test(error + expr)) return [];
    const compiled = compileCel(expr, environment);
    const own = 'errors' in compiled ? compiled.errors.map(({ position: { line, column } }) => `${line}:${column}`) : [];
    // behind the first thing that it cannot read, the reference guesses
    return [{ expr, places: ast === undefined ? places.slice(0, 1) : unique(places), own: ast === undefined ? own.slice(0, 1) : unique(own) }];
  });
  expect(cases.filter(({ places, own }) => JSON.stringify(places) !== JSON.stringify(own))).toEqual([]);
  expect(cases.length).toBeGreaterThan(80);
});

function unique(places: readonly string[]): string[] {
  return [...new Set(places)].sort();
}

import { join, resolve } from 'path';
import * as ts from 'typescript';

const ROOT = resolve(__dirname, '../..');
const CASES = join(__dirname, 'options.types.ts');
const TYPED = join(ROOT, 'lib/cluster/typed.ts');

/** TypeScript's number for an expectation of an error where there is none. */
const UNUSED = 2578;

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  types: ['node'],
  rootDir: ROOT,
  paths: { 'cdk8s-sextant': [join(ROOT, 'lib/index.ts')] },
};

/** What the compiler says of the cases, where `change` rewrites what the options of a profile are. */
function said(change?: (text: string) => string): { readonly code: number; readonly line: number; readonly text: string }[] {
  const host = ts.createCompilerHost(options, true);
  const { readFile } = host;
  host.getCurrentDirectory = () => ROOT;
  host.getSourceFile = (file, language) => {
    const text = readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, change && resolve(file) === TYPED ? change(text) : text, language, true);
  };
  const program = ts.createProgram([CASES], options, host);
  const source = program.getSourceFile(CASES);
  return [...program.getOptionsDiagnostics(), ...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(d => ({
    code: d.code,
    line: d.start === undefined ? 0 : (source as ts.SourceFile).getLineAndCharacterOfPosition(d.start).line + 1,
    text: ts.flattenDiagnosticMessageText(d.messageText, ' '),
  }));
}

test('what a cluster can be compiles, and what its distribution cannot have does not', () => expect(said()).toEqual([]), 60_000);

test('it is the profile that decides: without it, what it alone forbids compiles', () => {
  const loosened = (text: string): string => text.replace(/^export type OptionsOf<P extends Profile> = [^]*?^}>;$/m, 'export type OptionsOf<P extends Profile> = object;');
  const unused = said(loosened).filter(({ code }) => code === UNUSED);
  // all but those that ask a cluster, name no distribution, or one that is none
  const others = 4;
  expect(unused).toHaveLength((ts.sys.readFile(CASES) ?? '').split('@ts-expect-error').length - 1 - others);
}, 60_000);

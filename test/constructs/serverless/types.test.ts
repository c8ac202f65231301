import { join, resolve } from 'path';
import * as ts from 'typescript';

const ROOT = resolve(__dirname, '../../..');
const CASES = join(__dirname, 'ways.types.ts');
const PROPS = join(ROOT, 'constructs/serverless/props.ts');

/** TypeScript's number for an expectation of an error where there is none. */
const UNUSED = 2578;

// as in an app that `cdk8s init typescript-app` makes
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  types: ['node'],
  rootDir: ROOT,
  paths: { 'cdk8s-sextant': [join(ROOT, 'lib/index.ts')], 'cdk8s-sextant/serverless': [join(ROOT, 'generated/constructs/serverless.ts')] },
};

/** What the compiler says of the cases, where `change` rewrites what a way can do. */
function said(change?: (text: string) => string): { readonly code: number; readonly line: number; readonly text: string }[] {
  const host = ts.createCompilerHost(options, true);
  const { readFile } = host;
  host.getCurrentDirectory = () => ROOT;
  host.getSourceFile = (file, language) => {
    const text = readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, change && resolve(file) === PROPS ? change(text) : text, language, true);
  };
  const program = ts.createProgram([CASES], options, host);
  const source = program.getSourceFile(CASES);
  return [...program.getOptionsDiagnostics(), ...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(d => ({
    code: d.code,
    line: d.start === undefined ? 0 : (source as ts.SourceFile).getLineAndCharacterOfPosition(d.start).line + 1,
    text: ts.flattenDiagnosticMessageText(d.messageText, ' '),
  }));
}

test('what a way can do compiles, and what it cannot does not', () => expect(said()).toEqual([]), 60_000);

test('it is the way that decides: were all able to do everything, all of that would compile', () => {
  const able = (text: string): string => text.replace(/(export type Can<[^]*?> = )W extends [^]*?: never;/, '$1true;');
  const unused = said(able).filter(({ code }) => code === UNUSED);
  const [, unable] = (ts.sys.readFile(CASES) ?? '').split('export const unable');
  expect(unused).toHaveLength(unable.split('@ts-expect-error').length - 1);
}, 60_000);

import { resolve } from 'path';
import * as ts from 'typescript';

const ROOT = resolve(__dirname, '..');

/** TypeScript's number for an expectation of an error where there is none. */
export const UNUSED = 2578;

export interface Said {
  readonly code: number;
  readonly line: number;
  readonly text: string;
}

/** Strict options for a file of cases; `paths` says where entries of the package are, from its folder. */
export function optionsWith(paths: Readonly<Record<string, string>>): ts.CompilerOptions {
  return {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    types: ['node'],
    rootDir: ROOT,
    paths: Object.fromEntries(Object.entries({ 'cdk8s-sextant': 'lib/index.ts', ...paths }).map(([name, file]) => [name, [resolve(ROOT, file)]])),
  };
}

/** What the compiler says of a file of cases, where `change` rewrites one other file, named from the folder of the package. */
export function saidOf(cases: string, options: ts.CompilerOptions, change?: { readonly file: string; readonly rewrite: (text: string) => string }): Said[] {
  const host = ts.createCompilerHost(options, true);
  const { readFile } = host;
  host.getCurrentDirectory = () => ROOT;
  host.getSourceFile = (file, language) => {
    const text = readFile(file);
    const isChanged = change !== undefined && resolve(file) === resolve(ROOT, change.file);
    return text === undefined ? undefined : ts.createSourceFile(file, isChanged ? change.rewrite(text) : text, language, true);
  };
  const program = ts.createProgram([cases], options, host);
  const source = program.getSourceFile(cases);
  return [...program.getOptionsDiagnostics(), ...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(d => ({
    code: d.code,
    line: d.start === undefined ? 0 : (source as ts.SourceFile).getLineAndCharacterOfPosition(d.start).line + 1,
    text: ts.flattenDiagnosticMessageText(d.messageText, ' '),
  }));
}

/** How many errors a text of cases expects. */
export function expectedIn(text: string): number {
  return text.split('@ts-expect-error').length - 1;
}

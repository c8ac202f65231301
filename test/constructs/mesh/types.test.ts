import { existsSync, writeFileSync } from 'fs';
import { join, resolve } from 'path';
import * as ts from 'typescript';
import { folderWith } from '../../folder';

const ROOT = resolve(__dirname, '../../..');
const CASES = join(__dirname, 'provider.types.ts');
const MESH = join(ROOT, 'constructs/mesh/mesh.ts');

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
  paths: { 'cdk8s-sextant': [join(ROOT, 'lib/index.ts')], 'cdk8s-sextant/mesh': [join(ROOT, 'generated/constructs/mesh.ts')] },
};

/** What the compiler says of the cases, where `change` rewrites what a mesh can do. */
function said(change?: (text: string) => string): { readonly code: number; readonly line: number; readonly text: string }[] {
  const host = ts.createCompilerHost(options, true);
  const { readFile } = host;
  host.getCurrentDirectory = () => ROOT;
  host.getSourceFile = (file, language) => {
    const text = readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, change && resolve(file) === MESH ? change(text) : text, language, true);
  };
  const program = ts.createProgram([CASES], options, host);
  const source = program.getSourceFile(CASES);
  return [...program.getOptionsDiagnostics(), ...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(d => ({
    code: d.code,
    line: d.start === undefined ? 0 : (source as ts.SourceFile).getLineAndCharacterOfPosition(d.start).line + 1,
    text: ts.flattenDiagnosticMessageText(d.messageText, ' '),
  }));
}

test('what a mesh can do compiles, and what it cannot does not', () => expect(said()).toEqual([]), 60_000);

test('it is the mesh that decides: were all able to do everything, all of it would compile', () => {
  const able = (text: string): string => text.replace(/(export type Can<[^]*?> = )M extends MeshName\n[^]*?: never;/, '$1true;');
  const unused = said(able).filter(({ code }) => code === UNUSED);
  // all but the one that names no mesh
  expect(unused).toHaveLength((ts.sys.readFile(CASES) ?? '').split('@ts-expect-error').length - 1 - 1);
}, 60_000);

const built = join(ROOT, 'build/generated/constructs/mesh.d.ts');
const compiled = existsSync(built) || process.env.SEXTANT_SHARED === 'required' ? test : test.skip;

compiled('what is published of it declares nothing of any mesh’s own kinds (needs build/: npx projen compile)', () => {
  const file = join(folderWith(), 'main.ts');
  writeFileSync(file, `import { MeshRoute } from '${built.replace(/\.d\.ts$/, '')}';\nexport const route: typeof MeshRoute = MeshRoute;\n`);
  const program = ts.createProgram([file], { ...options, skipLibCheck: false, rootDir: undefined, paths: undefined, typeRoots: [join(ROOT, 'node_modules/@types')] });
  const files = program.getSourceFiles().map(({ fileName }) => fileName);
  expect(files).toContain(built);
  expect(files.filter(name => /generated\/bindings\/(?!kubernetes\/)/.test(name))).toEqual([]);
}, 60_000);

import { existsSync, readdirSync, readFileSync } from 'fs';
import { join, relative, resolve } from 'path';
import { ApiObject } from 'cdk8s';
import * as ts from 'typescript';
import { UNUSED } from './expectations';
import { Loosening, loosen, LOOSENINGS } from './loosen';
import { validate } from '../lib/validate';

const ROOT = resolve(__dirname, '..');
const BINDINGS = join(ROOT, 'generated/bindings');
const CASES = join(__dirname, 'types');

const CLASS = /^export declare class (\w+) [^]*?apiVersion: '([^']+)'; kind: '([^']+)'/gm;

const filesBelow = (folder: string): string[] => readdirSync(folder, { withFileTypes: true })
  .flatMap(entry => entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]).sort();

const declarations = filesBelow(BINDINGS).filter(file => file.endsWith('.d.ts'));
const cases = filesBelow(CASES).map(file => ({ file, system: relative(CASES, file).replace(/\.ts$/, '') }));
const text = new Map(cases.map(({ file }) => [file, readFileSync(file, 'utf8')]));

// as in an app that `cdk8s init typescript-app` makes
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  target: ts.ScriptTarget.ES2017,
  lib: ['lib.es2016.d.ts'],
  module: ts.ModuleKind.CommonJS,
  noUnusedLocals: true,
  noUnusedParameters: true,
  types: ['node'],
  rootDir: ROOT,
  paths: { 'cdk8s-sextant/*': [join(BINDINGS, '*')] },
};

const parsed = new Map<string, ts.SourceFile | undefined>();
const resolutions = ts.createModuleResolutionCache(ROOT, file => file, options);

/** A program in which `change` rewrites the bindings; what is not rewritten is parsed once for all programs. */
function programOf(files: readonly string[], change?: (source: ts.SourceFile) => string): ts.Program {
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile } = host;
  host.getCurrentDirectory = () => ROOT;
  host.getModuleResolutionCache = () => resolutions;
  host.getSourceFile = (file, language) => {
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, language));
    const source = parsed.get(file);
    return change && source && file.startsWith(BINDINGS) ? ts.createSourceFile(file, change(source), language) : source;
  };
  return ts.createProgram(files, options, host);
}

function problemsOf(program: ts.Program, files: readonly string[]): ts.Diagnostic[] {
  return files.flatMap(file => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
}

const lineOf = ({ file, start }: ts.Diagnostic): number => file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
const said = (d: ts.Diagnostic): string => `${relative(ROOT, d.file?.fileName ?? '')}:${lineOf(d)} ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}`;

it('all bindings compile in one program, and refuse exactly what the type tests say', () => {
  const files = [...declarations, ...cases.map(c => c.file)];
  const program = programOf(files);
  expect([...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...problemsOf(program, files)].map(said)).toEqual([]);
  expect(program.getSourceFiles().filter(s => s.fileName.startsWith(BINDINGS))).toHaveLength(declarations.length);
});

describe('the type tests fail when the types are loosened', () => {
  /** The lines of expectations that nothing meets any more. */
  const unused = new Map<string, Map<Loosening, number[]>>(cases.map(({ file }) => [file, new Map()]));

  it.each(Object.entries(LOOSENINGS) as [Loosening, string][])('%s: %s', how => {
    const program = programOf(cases.map(c => c.file), source => loosen(source, how));
    for (const { file } of cases) {
      unused.get(file)?.set(how, problemsOf(program, [file]).filter(d => d.code === UNUSED).map(lineOf));
    }
    const failing = cases.filter(({ file }) => (unused.get(file)?.get(how) ?? []).length > 0);
    expect(failing.length).toBeGreaterThanOrEqual(3);
    expect(problemsOf(program, cases.map(c => c.file)).filter(d => d.code !== UNUSED).map(said)).toEqual([]);
  });

  it.each(cases)('$system: each expectation is about some strictness', ({ file }) => {
    const expectations = (text.get(file) ?? '').split('\n').flatMap((line, i) => line.includes('// @ts-expect-error ') ? [i + 1] : []);
    const found = [...unused.get(file)?.values() ?? []].flat();
    expect(expectations.filter(line => !found.includes(line))).toEqual([]);
    expect(expectations.length).toBeGreaterThanOrEqual(5);
    // wrong types, missing fields and unknown fields are different kinds of wrong
    expect([...unused.get(file) ?? []].filter(([, lines]) => lines.length > 0).length).toBeGreaterThanOrEqual(3);
  });
});

describe.each(cases)('$system', ({ file }) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { good, bad } = require(file) as { readonly good: readonly object[]; readonly bad: readonly object[] };

  it.each(good.map((object, i) => [nameOf(object, i), object]))('good %s is valid', (_, object) => {
    expect(validate(object).filter(issue => issue.severity === 'error')).toEqual([]);
  });

  it.each(bad.map((object, i) => [nameOf(object, i), object]))('bad %s is refused by the validator too', (_, object) => {
    const paths = validate(object).filter(issue => issue.severity === 'error').map(issue => issue.path);
    expect(paths).not.toEqual([]);
    // a bad object is bad for what it is in the test for, not for a missing name
    expect(paths.filter(path => path.startsWith('metadata.name'))).toEqual([]);
  });
});

function nameOf(object: object, i: number): string {
  return `${String((object as { kind?: unknown }).kind)} ${i + 1}`;
}

describe('at run time', () => {
  interface Kind { readonly group: string; readonly version: string; readonly kind: string; readonly unserved?: boolean }
  type Index = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>>>;
  interface Bound { readonly GVK?: { readonly apiVersion: string; readonly kind: string } }

  const schemas = join(ROOT, 'generated/schemas');
  const index = JSON.parse(readFileSync(join(schemas, 'index.json'), 'utf8')) as Index;
  const modules = declarations.map(file => relative(BINDINGS, file).replace(/\.d\.ts$/, ''));
  const systemOf = (module: string): string => module.startsWith('kubernetes/') ? 'kubernetes' : module;

  it('the modules export what they declare, and that is every kind that is served', () => {
    const bound: string[] = [];
    for (const module of modules) {
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const exported = require(`cdk8s-sextant/${module}`) as Readonly<Record<string, Bound>>;
      const declared = [...readFileSync(join(BINDINGS, `${module}.d.ts`), 'utf8').matchAll(CLASS)];
      expect(Object.entries(exported).map(([name, { GVK }]) => [module, name, GVK?.apiVersion, GVK?.kind]))
        .toEqual(declared.map(([, name, apiVersion, kind]) => [module, name, apiVersion, kind]));
      expect(Object.values(exported).filter(c => Object.getPrototypeOf(c) !== ApiObject)).toEqual([]);
      bound.push(...declared.map(([, , apiVersion, kind]) => `${systemOf(module)}: ${apiVersion} ${kind}`));
    }
    const unserved = new Set([...new Set(modules.map(systemOf))].flatMap(system => {
      const { kinds } = JSON.parse(readFileSync(join(schemas, `${system}.json`), 'utf8')) as { readonly kinds: readonly Kind[] };
      return kinds.filter(k => k.unserved).map(k => `${system}: ${k.group}/${k.version} ${k.kind}`);
    }));
    const known = Object.entries(index).flatMap(([group, versions]) => Object.entries(versions).flatMap(([version, kinds]) =>
      Object.entries(kinds).flatMap(([kind, systems]) => [systems].flat().map(system => `${system}: ${group === '' ? '' : `${group}/`}${version} ${kind}`))));
    expect(bound.sort()).toEqual(known.filter(kind => !unserved.has(kind)).sort());
  });

  it('no system has the public name of something else', () => {
    const systems = [...new Set(modules.map(module => module.split('/')[0]))];
    const intents = readdirSync(join(ROOT, 'constructs'), { withFileTypes: true }).filter(e => e.isDirectory()).map(e => e.name);
    expect(intents).not.toEqual([]);
    expect(systems.filter(system => [...intents, 'testing', 'package.json', 'lib', 'build'].includes(system ?? ''))).toEqual([]);
    // the file of a system would hide a folder of the same name
    expect(modules.filter(module => existsSync(join(BINDINGS, module)))).toEqual([]);
  });
});

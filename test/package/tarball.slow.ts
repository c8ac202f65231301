import { existsSync, readFileSync, statSync } from 'fs';
import { isBuiltin } from 'module';
import { join, posix } from 'path';
import { manifest, packed, packedFiles, ROOT } from './project';

const MEBIBYTE = 1024 * 1024;
const files = packedFiles();
const present = new Set(files);
const read = (file: string): string => readFileSync(join(packed.folder, file), 'utf8');

/** What a file loads or takes types from, as written. */
function addressesIn(file: string): string[] {
  return [...read(file).matchAll(/(?:\brequire\(|\bimport\(|\bfrom )\s*['"]([^'"$]+)['"]/g)].map(found => found[1]);
}

/** The file that a relative address in a file means: declarations mean declarations. */
function targetOf(file: string, address: string): string | undefined {
  const path = posix.join(posix.dirname(file), address);
  const candidates = file.endsWith('.d.ts') ? [`${path}.d.ts`, `${path}/index.d.ts`] : [path, `${path}.js`, `${path}/index.js`];
  return candidates.find(candidate => present.has(candidate));
}

const code = files.filter(file => /\.(?:js|d\.ts)$/.test(file));

test('the top of the tarball', () => {
  const at = (file: string, depth: number): string => file.split('/').slice(0, depth).join('/');
  expect([...new Set(files.map(file => at(file, file.startsWith('build/generated/') ? 3 : 2)))]).toEqual([
    'LICENSE', 'README.md',
    'build/constructs',
    'build/generated/bindings', 'build/generated/constructs',
    ...['defaults', 'index', 'profiles'].flatMap(list => [`build/generated/${list}.d.ts`, `build/generated/${list}.js`]),
    'build/generated/providers',
    'build/generated/rules.d.ts', 'build/generated/rules.js',
    'build/generated/schemas',
    'build/generated/system-rules.d.ts', 'build/generated/system-rules.js',
    'build/generated/together.d.ts', 'build/generated/together.js',
    'build/generated/versions.d.ts', 'build/generated/versions.js',
    'build/lib',
    'package.json',
  ]);
});

test('it is small', () => expect(statSync(packed.tarball).size).toBeLessThanOrEqual(3 * MEBIBYTE));

test('nothing but code, declarations and schemas', () => {
  const allowed = /^(?:LICENSE|README\.md|package\.json|build\/generated\/schemas\/[\w.-]+\.json|build\/(?:lib|constructs|generated)\/.+\.(?:js|d\.ts))$/;
  expect(files.filter(file => !allowed.test(file))).toEqual([]);
  expect(files.filter(file => /(?:^|\/)(?:test|examples|fixtures)\/|\.(?:test|spec)\./.test(file))).toEqual([]);
  expect(code.filter(file => read(file).includes('sourceMappingURL'))).toEqual([]);
});

test('every file is of a source that is still there', () => {
  const source = (file: string): string => join(ROOT, file.replace(/^build\//, '').replace(/(?:\.d\.ts|\.js)$/, ''));
  expect(code.filter(file => !['.ts', '.js'].some(extension => existsSync(source(file) + extension)))).toEqual([]);
});

test('what a module loads is there: a file of the tarball, a module of node, or a dependency', () => {
  const { dependencies, peerDependencies } = manifest();
  const packages = new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies)]);
  const missing = code.flatMap(file => addressesIn(file).filter(address => address.startsWith('.')
    ? targetOf(file, address) === undefined
    : !packages.has(address.split('/')[0]) && !isBuiltin(address)).map(address => `${file}: ${address}`));
  expect(missing).toEqual([]);
});

test('every module of the engine is loaded by something that a user can name', () => {
  const entries = Object.values(manifest().exports).flatMap(target => typeof target === 'string' ? [] : [target.types, target.default]).map(path => path.slice(2));
  const reached = new Set([...entries, 'build/lib/cli.js', ...files.filter(file => /^build\/(?:generated|constructs)\//.test(file))].filter(file => present.has(file)));
  for (const file of reached) {
    const declarations = file.replace(/(?<!\.d)\.js$/, '.d.ts');
    if (present.has(declarations)) reached.add(declarations);
    for (const address of code.includes(file) ? addressesIn(file).filter(a => a.startsWith('.')) : []) reached.add(targetOf(file, address) as string);
  }
  const stem = (file: string): string => file.replace(/(?:\.d\.ts|\.js)$/, '');
  const stems = new Set([...reached].map(stem));
  expect(files.filter(file => file.startsWith('build/lib/') && !stems.has(stem(file)))).toEqual([]);
});

test('the command can be executed', () => {
  expect(read('build/lib/cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(statSync(join(packed.folder, 'build/lib/cli.js')).mode & 0o111).not.toBe(0);
});

test('every entry of the maps leads to files', () => {
  const { exports, typesVersions } = manifest();
  const fits = (pattern: string): string[] => {
    const [before, after] = pattern.replace(/^\.\//, '').split('*');
    return files.filter(file => after === undefined ? file === before : file.startsWith(before) && file.endsWith(after));
  };
  const targets = Object.values(exports).flatMap(target => typeof target === 'string' ? [target] : Object.values(target));
  // the last one of `*` is what any package has: a path of its own
  const typed = Object.values(typesVersions['*']).flatMap(paths => paths.filter(path => path !== '*'));
  expect([...targets, ...typed].filter(pattern => fits(pattern).length === 0)).toEqual([]);
  expect(Object.keys(typesVersions)).toEqual(['*']);
});

test('a module has its declarations, and they have their module', () => {
  const bindings = code.filter(file => file.startsWith('build/'));
  const stems = (extension: string): string[] => bindings.filter(file => file.endsWith(extension)).map(file => file.slice(0, -extension.length));
  expect(stems('.js')).toEqual(stems('.d.ts'));
});

import { existsSync, readFileSync, writeFileSync } from 'fs';
import { join, resolve } from 'path';
import * as ts from 'typescript';
import { expectedIn, optionsWith, saidOf, UNUSED } from '../../expectations';
import { folderWith } from '../../folder';

const ROOT = resolve(__dirname, '../../..');
const CASES = join(__dirname, 'provider.types.ts');
const options = optionsWith({ 'cdk8s-sextant/mesh': 'generated/constructs/mesh.ts' });

test('what a mesh can do compiles, and what it cannot does not', () => expect(saidOf(CASES, options)).toEqual([]), 60_000);

test('it is the mesh that decides: were all able to do everything, all of it would compile', () => {
  const rewrite = (text: string): string => text.replace(/(export type Can<[^]*?> = )M extends MeshName\n[^]*?: never;/, '$1true;');
  const unused = saidOf(CASES, options, { file: 'constructs/mesh/mesh.ts', rewrite }).filter(({ code }) => code === UNUSED);
  // all but the one that names no mesh
  expect(unused).toHaveLength(expectedIn(readFileSync(CASES, 'utf8')) - 1);
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

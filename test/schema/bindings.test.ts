import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import * as ts from 'typescript';
import { coreTypesOf, emitBindings } from '../../lib/schema/bindings';
import { Pool } from '../../lib/schema/node';
import { declare } from '../../lib/schema/types';

// json-schema-to-typescript loads prettier, which jest cannot; it formats nothing here
jest.mock('prettier', () => ({}));

interface Case {
  readonly name: string;
  readonly pool: Pool;
  /** Name of the case whose pool is the core. */
  readonly core?: string;
  /** File → texts that have to appear in it, and texts that must not. */
  readonly expect: Readonly<Record<string, readonly string[]>>;
  readonly absent: Readonly<Record<string, readonly string[]>>;
  /** A program on the bindings, with `@ts-expect-error` where it has to fail. */
  readonly program?: readonly string[];
}

const folder = join(__dirname, 'bindings');
const cases = new Map(readdirSync(folder).sort().map(file => [file.replace('.json', ''), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case]));

async function emit({ pool, core }: Case): Promise<Map<string, string>> {
  const corePool = core === undefined ? undefined : cases.get(core)?.pool;
  return emitBindings(pool, corePool && coreTypesOf(corePool), { release: pool.version, repository: `github:example/${pool.system}@abc`, digest: '123' });
}

describe.each([...cases])('%s', (_, test) => {
  it(test.name, async () => {
    const files = await emit(test);
    for (const [path, texts] of Object.entries(test.expect)) for (const text of texts) expect(files.get(path)).toContain(text);
    for (const [path, texts] of Object.entries(test.absent)) for (const text of texts) expect(files.get(path)).not.toContain(text);
  });

  it('comes out the same whatever the order of its kinds', async () => {
    const files = await emit(test);
    expect([...await emit({ ...test, pool: { ...test.pool, kinds: [...test.pool.kinds].reverse() } })].sort()).toEqual([...files].sort());
  });
});

it('compiles under strict, without skipLibCheck, and refuses what it has to', async () => {
  const files = new Map<string, string>();
  const root = join(__dirname, 'emitted');
  for (const [name, test] of cases) {
    for (const [path, text] of await emit(test)) files.set(join(root, path), text);
    if (test.program) files.set(join(root, `${name}.program.ts`), test.program.join('\n'));
  }
  const options: ts.CompilerOptions = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, types: ['node'] };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = file => files.has(file) || fileExists(file);
  host.readFile = file => files.get(file) ?? readFile(file);
  host.directoryExists = undefined;
  host.getSourceFile = (file, language) => {
    const text = files.get(file);
    return text === undefined ? getSourceFile(file, language) : ts.createSourceFile(file, text, language);
  };
  const program = ts.createProgram([...files.keys()].filter(file => file.endsWith('.ts')), options, host);
  const diagnostics = ts.getPreEmitDiagnostics(program).map(d => {
    const line = d.file && d.start !== undefined ? d.file.getLineAndCharacterOfPosition(d.start).line + 1 : 0;
    return `${d.file?.fileName.slice(root.length + 1)}:${line} ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}`;
  });
  expect(diagnostics).toEqual([]);
}, 60_000);

it('refuses a name that json-schema-to-typescript would change', async () => {
  await expect(declare('FRRK8sSpec', { schema: { type: 'object', properties: {} }, optional: true })).rejects.toThrow('does not declare FRRK8sSpec');
});

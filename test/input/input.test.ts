import { execFileSync } from 'child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'fs';
import { join } from 'path';
import cases from './cases.json';
import crds from './crds.json';
import { folderOfTest, sextantValidate, write } from '../sextant';

const folder = folderOfTest();
const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n';

describe('bad input is told with file, document and line', () => {
  test.each(cases as { name: string; file: string; text: string; latin1?: boolean; code: number; out: string[]; err?: string[] }[])('$name', async given => {
    writeFileSync(join(folder.path, given.file), given.text, given.latin1 ? 'latin1' : 'utf8');
    const { code, out, err } = await sextantValidate(folder.path, [`DIR/${given.file}`]);
    expect(out.split('\n')).toEqual([...given.out, '']);
    expect(err.split('\n')).toEqual(given.err ? [...given.err, ''] : ['']);
    expect(code).toBe(given.code);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('a broken definition in --crds is told with file, document and line', () => {
  test.each(crds)('$name', async ({ text, err }) => {
    write(folder.path, { 'crds/w.yaml': text, 'a.yaml': CONFIG_MAP });
    const found = await sextantValidate(folder.path, ['DIR/a.yaml', '--crds', 'DIR/crds']);
    expect(found.err.split('\n')).toEqual([...err, '']);
    expect({ code: found.code, out: found.out }).toEqual({ code: 1, out: '' });
  });
});

describe('what cannot be read is told, the rest is judged', () => {
  const good = '1 object: 1 accepted, 0 rejected, 0 unknown\n';

  test('no such path', async () => {
    expect(await sextantValidate(folder.path, ['DIR/no'])).toEqual({ code: 2, out: '', err: 'sextant: DIR/no: no such file or folder\n' });
  });

  test('a folder without manifests', async () => {
    mkdirSync(join(folder.path, 'empty'));
    expect(await sextantValidate(folder.path, ['DIR/empty']))
      .toEqual({ code: 2, out: '', err: 'sextant: DIR/empty: no manifest in this folder, looked for .yaml, .yml, .json, .jsonl, .ndjson\n' });
  });

  test('a link to nothing, a pipe', async () => {
    write(folder.path, { 'b.yaml': CONFIG_MAP });
    symlinkSync('nowhere', join(folder.path, 'a.yaml'));
    execFileSync('mkfifo', [join(folder.path, 'c.yaml')]);
    expect(await sextantValidate(folder.path, ['DIR'])).toEqual({
      code: 2, out: good, err: 'sextant: DIR/a.yaml: a link to nothing\nDIR/c.yaml: is a pipe, socket or device, not a file\n',
    });
  });

  // the superuser may read everything
  (process.getuid?.() === 0 ? test.skip : test)('no permission', async () => {
    write(folder.path, { 'b.yaml': CONFIG_MAP, 'a/a.yaml': CONFIG_MAP, 'c.yaml': CONFIG_MAP });
    chmodSync(join(folder.path, 'a'), 0);
    chmodSync(join(folder.path, 'c.yaml'), 0);
    const found = await sextantValidate(folder.path, ['DIR']);
    chmodSync(join(folder.path, 'a'), 0o700);
    expect(found).toEqual({ code: 2, out: good, err: 'sextant: DIR/a: may not be read\nDIR/c.yaml: may not be read\n' });
  });

  test('a file that is gone when its turn comes, or has become a pipe', async () => {
    write(folder.path, { 'b.yaml': CONFIG_MAP, 'c.yaml': CONFIG_MAP });
    const { read } = await import('../../lib/read');
    const { filesOf } = await import('../../lib/read/paths');
    const [{ files }] = filesOf([folder.path]);
    execFileSync('rm', [...files]);
    execFileSync('mkfifo', [files[1]]);
    const none = (async function* (): AsyncGenerator<string> { /* nothing on standard input */ })();
    const first = async (file: string): Promise<unknown> => (await read(file, none, false).next()).value;
    await expect(first(files[0])).rejects.toThrow(`${files[0]}: no such file or folder`);
    await expect(first(files[1])).rejects.toThrow(`${files[1]}: is a pipe, socket or device, not a file`);
  });

  test('a pipe that the user names is read', async () => {
    execFileSync('mkfifo', [join(folder.path, 'p')]);
    const found = sextantValidate(folder.path, ['DIR/p']);
    const { writeFile } = await import('fs/promises');
    await writeFile(join(folder.path, 'p'), CONFIG_MAP);
    expect((await found).code).toBe(0);
  });

  test('definitions that cannot be read', async () => {
    write(folder.path, { 'a.yaml': CONFIG_MAP, 'latin.yaml': Buffer.from('a: caf\xe9\n', 'latin1') });
    expect((await sextantValidate(folder.path, ['DIR/a.yaml', '--crds', 'DIR/no'])).err).toBe('sextant: DIR/no: no such file or folder\n');
    expect((await sextantValidate(folder.path, ['DIR/a.yaml', '--crds', 'DIR/latin.yaml'])).err).toBe('sextant: --crds: DIR/latin.yaml: this is not UTF-8, save it as UTF-8\n');
  });
});

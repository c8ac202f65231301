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

describe('what is long is cut in the report', () => {
  const long = 'x'.repeat(1024 * 1024);
  test.each([
    ['a field', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, [long]: 1 }],
    ['a field with dots', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, [long.replace(/xxx/g, 'x.[')]: 1 }],
    ['a field that runs into its value', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, stringData: { [`${long.slice(9)}:x`]: 1 } }],
    ['a key', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { [long]: 1 } }],
    ['a key and its value', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', labels: { [long]: long } } }],
    ['a kind', { apiVersion: 'v1', kind: long, metadata: { name: 'a' } }],
    ['a version', { apiVersion: `apps/${long}`, kind: 'Deployment', metadata: { name: 'a' } }],
    ['a name and a namespace', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: long, namespace: long } }],
    ['a type', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, type: [long] }],
    ['a variable', { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec: { containers: [{ name: 'a', image: 'b', env: [{ name: `${long}=`, value: 1 }] }] } }],
  ])('%s', async (_, object) => {
    writeFileSync(join(folder.path, 'a.jsonl'), `${JSON.stringify(object)}\n`);
    for (const format of ['text', 'json', 'jsonl']) {
      const { code, out, err } = await sextantValidate(folder.path, ['DIR/a.jsonl', '--format', format]);
      expect({ code, err, long: out.length > 8000 }).toEqual({ code: 1, err: '', long: false });
    }
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

  test('folders that are linked to one another are gone through once', async () => {
    write(folder.path, { 'a/a.yaml': CONFIG_MAP, 'b/b.yaml': CONFIG_MAP, 'b/deep/c.yaml': CONFIG_MAP });
    for (const [to, from] of [['../b', 'a/b'], ['../a', 'b/a'], ['../../a', 'b/deep/a'], ['..', 'a/up'], ['.', 'here'], ['deep', 'b/other']]) symlinkSync(to, join(folder.path, from));
    const { code, out, err } = await sextantValidate(folder.path, ['DIR', '--format', 'jsonl']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trimEnd().split('\n').map(record => (JSON.parse(record) as { file: string }).file)).toEqual(['DIR/a/a.yaml', 'DIR/a/b/b.yaml', 'DIR/a/b/deep/c.yaml']);
  });

  test('so many folders that are linked to all others', async () => {
    for (let i = 0; i < 12; i++) write(folder.path, { [`f${i}/x.yaml`]: CONFIG_MAP });
    for (let i = 0; i < 12; i++) for (let j = 0; j < 12; j++) symlinkSync(`../f${j}`, join(folder.path, `f${i}/l${j}`));
    expect((await sextantValidate(folder.path, ['DIR'])).out).toBe('12 objects: 12 accepted, 0 rejected, 0 unknown\n');
  }, 10_000);

  // not every file system takes such a name
  (process.platform === 'linux' ? test : test.skip)('a name that is no UTF-8', async () => {
    write(folder.path, { 'b.yaml': CONFIG_MAP });
    const named = (name: string): Buffer => Buffer.concat([Buffer.from(`${folder.path}/`), Buffer.from(name, 'latin1')]);
    writeFileSync(named('caf\xe9.yaml'), CONFIG_MAP);
    writeFileSync(named('caf\xe9.txt'), 'no manifest');
    mkdirSync(named('\xff'));
    expect(await sextantValidate(folder.path, ['DIR'])).toEqual({
      code: 2, out: good, err: 'sextant: DIR/caf\\xe9.yaml: the name is not UTF-8, rename it\nDIR/\\xff: the name is not UTF-8, rename it\n',
    });
  });

  test('names that write to the terminal', async () => {
    write(folder.path, { '\u001b[31m\n.yaml': 'a: *b\n', 'x/b.yaml': CONFIG_MAP });
    symlinkSync('nowhere', join(folder.path, 'x/\u001b[32m.yaml'));
    const { out, err } = await sextantValidate(folder.path, ['DIR']);
    expect(out).toContain('    at DIR/\\u001b[31m\\u000a.yaml:1 (document 1)\n');
    expect(err).toBe('sextant: DIR/x/\\u001b[32m.yaml: a link to nothing\n');
    expect((await sextantValidate(folder.path, ['DIR/\u001b[33m'])).err).toBe('sextant: DIR/\\u001b[33m: no such file or folder\n');
    expect((await sextantValidate(folder.path, ['-', '--\u001b[34m'])).err).toContain('unknown flag --\\u001b[34m');
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

  test('definitions in JSON lines, in Lists, and as YAML 1.1 has them', async () => {
    const crd = (schema: string): string => `{"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition","metadata":{"name":"ws.example.org"},"spec":{"group":"example.org","scope":"Namespaced","names":{"kind":"W","plural":"ws"},"versions":[{"name":"v1","served":true,"storage":true,"schema":{"openAPIV3Schema":${schema}}}]}}\n`;
    const bad = crd('{"type":"object","properties":{"a":{"type":"text"}}}');
    write(folder.path, {
      'w.yaml': 'apiVersion: example.org/v1\nkind: W\nmetadata: {name: w}\na: x\n',
      'a.jsonl': `${crd('{"type":"object"}').replace(/ws?\b/gi, 'x')}${crd('{"type":"object","properties":{"a":{"type":"string","enum":["x"]}}}')}`,
      'b.jsonl': `${crd('{"type":"object"}')}${bad}{"a"\n${bad}`,
      'c.yaml': crd('{type: object, properties: {a: {type: string, enum: [x, on]}}}'),
    });
    expect(await sextantValidate(folder.path, ['DIR/w.yaml', '--crds', 'DIR/a.jsonl'])).toEqual({ code: 0, out: good, err: '' });
    // the server reads `on` as true, which is no string of the list
    expect((await sextantValidate(folder.path, ['-', '--crds', 'DIR/c.yaml'], ['apiVersion: example.org/v1\nkind: W\nmetadata: {name: w}\na: "on"\n'])).out).toContain('a: Unsupported value: "on"');
    const { err } = await sextantValidate(folder.path, ['DIR/w.yaml', '--crds', 'DIR/b.jsonl']);
    expect(err.match(/ {4}at \S+/g)).toEqual(['    at DIR/b.jsonl:2', '    at DIR/b.jsonl:3', '    at DIR/b.jsonl:4']);
  });

  test('definitions that cannot be read', async () => {
    write(folder.path, { 'a.yaml': CONFIG_MAP, 'latin.yaml': Buffer.from('a: caf\xe9\n', 'latin1') });
    expect((await sextantValidate(folder.path, ['DIR/a.yaml', '--crds', 'DIR/no'])).err).toBe('sextant: DIR/no: no such file or folder\n');
    expect((await sextantValidate(folder.path, ['DIR/a.yaml', '--crds', 'DIR/latin.yaml'])).err).toBe('sextant: --crds: DIR/latin.yaml: this is not UTF-8, save it as UTF-8\n');
  });
});

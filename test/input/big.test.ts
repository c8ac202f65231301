import { spawnSync } from 'child_process';
import { closeSync, existsSync, openSync, writeFileSync, writeSync } from 'fs';
import { join } from 'path';
import { folderOfTest, sextantValidate } from '../sextant';

const folder = folderOfTest();
const MEGABYTE = 1024 * 1024;
const line = (rest: string): string => `{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"}${rest}}\n`;
const yaml = (rest = ''): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n${rest}`;

const BUILT = join(__dirname, '../../build/lib/cli.js');
const built = existsSync(BUILT) || process.env.SEXTANT_SHARED === 'required';

/** The built program in a process of its own, and the most memory that it had. */
function spawned(file: string): { status: number | null; stdout: string; stderr: string; megabytes: number } {
  const script = `process.on('exit', () => require('fs').writeSync(2, 'RSS ' + process.resourceUsage().maxRSS)); process.argv.splice(1, 0, 'sextant'); require(${JSON.stringify(BUILT)});`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script, '--', 'validate', file], { encoding: 'utf8', timeout: 300_000 });
  const [, rss = 'NaN'] = /RSS (\d+)/.exec(stderr) ?? [];
  return { status, stdout, stderr: stderr.replace(/RSS \d+/, ''), megabytes: Number(rss) / 1024 };
}

/** Writes a file of at least so many bytes by repeating a text. */
function fill(name: string, text: string, bytes: number): { readonly file: string; readonly times: number } {
  const file = join(folder.path, name);
  const handle = openSync(file, 'w');
  const block = text.repeat(Math.ceil(MEGABYTE / text.length));
  let times = 0;
  for (let size = 0; size < bytes; size += block.length) {
    writeSync(handle, block);
    times += block.length / text.length;
  }
  closeSync(handle);
  return { file, times };
}

(built ? describe : describe.skip)('50 MB are read piece by piece, in little memory (needs build/: npx projen compile)', () => {
  // long texts: the YAML library takes more than a second for a megabyte of short ones
  const documents = `${yaml(`data:\n${Array.from({ length: 8 }, (_, i) => `  k${i}: ${'x'.repeat(12_000)}\n`).join('')}`)}---\n`;

  test.each([
    ['a.yaml', documents],
    ['a.jsonl', line(`,"data":{${Array.from({ length: 20 }, (_, i) => `"k${i}":"some text"`).join(',')}}`)],
    ['a.json', line(',"data":{"k":"some text"}').replace(/,/g, ',\n')],
  ])('%s', (name, text) => {
    const { file, times } = fill(name, text, 50 * MEGABYTE);
    const { status, stdout, stderr, megabytes } = spawned(file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`${times} objects: ${times} accepted, 0 rejected`);
    expect(megabytes).toBeLessThan(400);
  }, 300_000);

  test('50 MB in one line are told by their size', () => {
    writeFileSync(join(folder.path, 'a.jsonl'), line(`,"data":{"k":"${'x'.repeat(50 * MEGABYTE)}"}`) + line(''));
    const { status, stdout, stderr, megabytes } = spawned(join(folder.path, 'a.jsonl'));
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('bytes as JSON, a server reads at most 3145728');
    expect(stdout).toContain('2 objects: 1 accepted, 1 rejected');
    expect(megabytes).toBeLessThan(800);
  }, 300_000);
});

describe('one object above 3 MiB', () => {
  // A ConfigMap has a limit of its own.
  const revision = (rest: string): string => `{"apiVersion":"apps/v1","kind":"ControllerRevision","metadata":{"name":"a"},"revision":1${rest}}\n`;
  const empty = revision(',"data":{"k":""}').length - 1;
  const limit = 3 * MEGABYTE;

  test.each([
    ['as long as a server reads', revision(`,"data":{"k":"${'x'.repeat(limit - empty)}"}`), 0],
    ['one byte longer', revision(`,"data":{"k":"${'x'.repeat(limit - empty + 1)}"}`), 1],
    ['longer in bytes, not in characters', revision(`,"data":{"k":"${'é'.repeat(limit / 2)}"}`), 1],
    ['longer in its file, not as it is sent', revision(`,${' '.repeat(limit)}"data":{"k":"x"}`), 0],
  ])('%s', async (_, text, code) => {
    writeFileSync(join(folder.path, 'a.jsonl'), text);
    const found = await sextantValidate(folder.path, ['DIR/a.jsonl']);
    expect(found.code).toBe(code);
    if (code === 1) expect(found.out).toContain('[object-fits]');
  });

  test('in YAML, where aliases make it long', async () => {
    writeFileSync(join(folder.path, 'a.yaml'), yaml(`data:\n  a: &a ${'x'.repeat(900_000)}\n  b: *a\n  c: *a\n  d: *a\n`));
    expect((await sextantValidate(folder.path, ['DIR/a.yaml'])).out).toMatch(/Too long: the object takes 36\d{5} bytes[^]*\[object-fits\]/);
  });

  test('in a List each object counts by itself', async () => {
    const items = Array.from({ length: 5 }, () => revision(`,"data":{"k":"${'x'.repeat(1_000_000)}"}`).trim()).join(',');
    writeFileSync(join(folder.path, 'a.json'), `{"apiVersion":"v1","kind":"List",\n"items":[${items}]}`);
    expect(await sextantValidate(folder.path, ['DIR/a.json'])).toEqual({ code: 0, err: '', out: '5 objects: 5 accepted, 0 rejected, 0 unknown\n' });
  });
});

describe('a document too long for the YAML library', () => {
  test.each([['of many lines', 'a: b\n'.repeat(1_800_000)], ['of one line', `data: {a: ${'x'.repeat(9_000_000)}}\n`]])('%s: told by line, the ones around it are judged', async (_, long) => {
    writeFileSync(join(folder.path, 'a.yaml'), `${yaml()}---\n${long}---\n${yaml()}`);
    const { code, out } = await sextantValidate(folder.path, ['DIR/a.yaml']);
    expect(code).toBe(1);
    expect(out).toContain('DIR/a.yaml:4 (document 2)\n  Malformed input: line 4: the document is longer than 8 MiB, or has more than 2.5 million words and signs; it is not read\n');
    expect(out).toContain('3 objects: 2 accepted, 1 rejected, 0 unknown');
  }, 60_000);
});

describe('nesting of 100,000 levels', () => {
  const deep = (open: string, close: string): string => open.repeat(100_000) + close.repeat(100_000);

  test.each([
    ['lists in JSON', 'a.jsonl', line(`,"data":${deep('[', ']')}`), 'input-parses'],
    ['lists in JSON where any are allowed', 'a.jsonl', `{"apiVersion":"argoproj.io/v1alpha1","kind":"Application","metadata":{"name":"a","annotations":${deep('[', ']')}}}\n`, 'input-parses'],
    ['mappings in JSON', 'a.jsonl', line(`,"data":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`), 'input-parses'],
    ['JSON that does not end', 'a.json', `{"a":${'['.repeat(100_000)}`, 'input-parses'],
    ['flow lists in YAML', 'a.yaml', yaml(`data: ${deep('[', ']')}\n`), 'input-parses'],
    ['flow mappings in YAML', 'a.yaml', yaml(`data: ${'{a: '.repeat(100_000)}${'}'.repeat(100_000)}\n`), 'input-parses'],
    ['block lists in YAML', 'a.yaml', yaml(`data:\n  ${'- '.repeat(100_000)}a\n`), 'input-parses'],
    ['complex keys in YAML', 'a.yaml', `${'? '.repeat(100_000)}a\n`, 'input-parses'],
    ['Lists in Lists', 'a.jsonl', `${'{"apiVersion":"v1","kind":"List","items":['.repeat(100_000)}${']}'.repeat(100_000)}\n`, 'input-parses'],
  ])('%s', async (_, name, text, rule) => {
    writeFileSync(join(folder.path, name), text);
    const { code, out, err } = await sextantValidate(folder.path, [`DIR/${name}`, '--format', 'jsonl']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const [first, ...more] = out.trimEnd().split('\n').map(record => JSON.parse(record) as { issues: { rule: string }[]; verdict: string });
    expect([first.verdict, more.length]).toEqual(['reject', 0]);
    expect(first.issues.map(issue => issue.rule)).toEqual([rule]);
    expect(out.length).toBeLessThan(2_000);
  }, 60_000);

  test('it is told with file, line and document, as text and in a record', async () => {
    const object = line(`,"data":${deep('[', ']')}`);
    writeFileSync(join(folder.path, 'a.jsonl'), line('') + object);
    expect((await sextantValidate(folder.path, ['DIR/a.jsonl'])).out).toBe(
      'ConfigMap a (v1)\n  Malformed input: line 2: the nesting is deeper than 500 levels\n    at DIR/a.jsonl:2\n    nest less\n    [input-parses]\n\n2 objects: 1 accepted, 1 rejected, 0 unknown\n',
    );
    writeFileSync(join(folder.path, 'a.json'), `\n${line('').replace(/,/g, ',\n')}${object}`);
    expect((await sextantValidate(folder.path, ['DIR/a.json'])).out).toContain('Malformed input: line 5: the nesting is deeper than 500 levels\n    at DIR/a.json:5 (document 2)\n');
    expect((await sextantValidate(folder.path, ['DIR/a.json', '--format', 'jsonl'])).out).toContain('"message":"Malformed input: line 5: the nesting is deeper than 500 levels; nest less"');
  }, 60_000);

  test.each([
    ['a.json', 'a List'], ['a.jsonl', 'a List in one line'],
  ])('in %s the others of %s are judged', async name => {
    const items = [line('').trim(), line(`,"data":${deep('{"a":', '}').replace('{"a":}', '{}')}`).trim(), line(',"data":{"a":1,"a":1}').trim()];
    writeFileSync(join(folder.path, name), `{"apiVersion":"v1","kind":"List","items":[${items.join(',')}]}\n`);
    const { code, out } = await sextantValidate(folder.path, [`DIR/${name}`, '--format', 'jsonl']);
    const records = out.trimEnd().split('\n').map(record => JSON.parse(record) as { issues: { rule: string; path: string }[] });
    const found = records.flatMap(({ issues }) => issues.map(({ rule, path }) => `${rule} ${path}`));
    const expected = name === 'a.jsonl'
      ? ['input-parses items[1]', 'field-is-unique items[2].data.a', 'value-has-type items[2].data[a]']
      : ['input-parses ', 'field-is-unique data.a', 'value-has-type data[a]'];
    expect({ code, found }).toEqual({ code: 1, found: expected });
  }, 60_000);

  test.each([
    ['a.jsonl', (n: number) => line(`,"annotations":${'['.repeat(n)}${']'.repeat(n)}`)],
    ['a.yaml', (n: number) => yaml(`annotations: ${'['.repeat(n)}${']'.repeat(n)}\n`)],
    ['a.yaml', (n: number) => yaml(`annotations:\n${'- '.repeat(n)}a\n`)],
  ])('in %s, 490 levels are judged and 510 are not', async (name, text) => {
    const rules: string[][] = [];
    for (const levels of [490, 510]) {
      writeFileSync(join(folder.path, name), text(levels));
      const { out } = await sextantValidate(folder.path, [`DIR/${name}`, '--format', 'jsonl']);
      rules.push((JSON.parse(out) as { issues: { rule: string }[] }).issues.map(issue => issue.rule));
    }
    expect(rules).toEqual([['field-is-known'], ['input-parses']]);
  });

  test('in a definition', async () => {
    writeFileSync(join(folder.path, 'a.yaml'), yaml());
    writeFileSync(join(folder.path, 'crd.yaml'), `a: ${'['.repeat(100_000)}\n`);
    const { code, err } = await sextantValidate(folder.path, ['DIR/a.yaml', '--crds', 'DIR/crd.yaml']);
    expect(code).toBe(1);
    expect(err).toContain('the nesting is deeper than 500 levels\n    at DIR/crd.yaml:1 (document 1)\n');
  });
});

import { spawnSync } from 'child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { CASES, CONFIG_MAP, CliCase } from './cli.cases';
import type { Command, Io, Sink } from '../lib/cli/command';
import { Commands, run } from '../lib/cli/run';
import { command as kinds } from '../lib/commands/kinds';
import { command as validate } from '../lib/commands/validate';
import type { Judged } from '../lib/report';

const commands: Commands = { kinds: async () => ({ command: kinds }), validate: async () => ({ command: validate }) };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sextant-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function sink(into: string[], most = Infinity): Sink {
  return {
    get closed() {
      return into.length >= most;
    },
    write: async text => {
      if (into.length < most) into.push(text);
    },
  };
}

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function sextant({ files = {}, argv, env = {}, stdin = '' }: Pick<CliCase, 'files' | 'argv' | 'env' | 'stdin'>, using = commands): Promise<{ code: number; out: string; err: string }> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const [out, err]: string[][] = [[], []];
  const io: Io = { stdin: pieces(stdin, 7), out: sink(out), err: sink(err), env };
  const code = await run(argv.map(arg => arg.replace('DIR', folder)), io, using);
  const plain = (texts: string[]): string => texts.join('').split(folder).join('DIR').replace(/in \d+\.\d\d s/, 'in T s');
  return { code, out: plain(out), err: plain(err) };
}

function short({ verdict, file, apiVersion, kind, namespace, name, issues }: Judged): string[] {
  return [verdict, file, apiVersion, kind, namespace, name, ...issues.map(({ rule, path }) => `${rule} ${path}`)].filter(part => part !== null);
}

describe('command lines', () => {
  test.each(CASES)('$name', async given => {
    const { code, out, err } = await sextant(given);
    if (given.out) expect(out.split('\n')).toEqual(given.out);
    if (given.records) expect(out.trimEnd().split('\n').map(text => short(JSON.parse(text) as Judged))).toEqual(given.records);
    if (given.err) expect(err.split('\n')).toEqual(given.err.length > 0 ? given.err : ['']);
    expect(err).not.toMatch(/^\s+at /m);
    expect(code).toBe(given.code);
  });
});

test('records are numbered over all files', async () => {
  const { out } = await sextant({ files: { 'a.yaml': `${CONFIG_MAP}---\n${CONFIG_MAP}`, 'b.yaml': CONFIG_MAP }, argv: ['validate', 'DIR/b.yaml', 'DIR/a.yaml', '--format=jsonl'] });
  expect(out.trimEnd().split('\n').map(text => (JSON.parse(text) as Judged).index)).toEqual([0, 1, 2]);
});

test('a definition that does not parse is an error with file, document and line', async () => {
  const { code, out, err } = await sextant({ files: { 'crds/w.yaml': `${CONFIG_MAP}---\na: b: c\n`, 'a.yaml': CONFIG_MAP }, argv: ['validate', 'DIR/a.yaml', '--crds', 'DIR/crds'] });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('at DIR/crds/w.yaml:6 (document 2)');
});

test('output that nobody reads any more ends the work', async () => {
  const out: string[] = [];
  let asked = 0;
  async function* endless(): AsyncGenerator<string> {
    for (; asked < 100_000; asked++) yield `${JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } })}\n`;
  }
  const code = await run(['validate', '-', '--format', 'jsonl'], { stdin: endless(), out: sink(out, 2), err: sink([]), env: {} }, commands);
  expect(code).toBe(0);
  expect(asked).toBeLessThan(5_000);
});

test('a fault of ours is told as such, without a stack', async () => {
  const command: Command = { ...kinds, run: async () => { throw new TypeError('x is not a function'); } };
  const { code, err } = await sextant({ argv: ['kinds'] }, { kinds: async () => ({ command }) });
  expect({ code, err }).toEqual({ code: 2, err: 'sextant: this is a fault of sextant, please report it: TypeError: x is not a function\nSEXTANT_DEBUG=1 shows where\n' });
});

describe('help', () => {
  test('usage of each command', () => {
    expect([validate.usage, kinds.usage]).toEqual(['sextant validate PATH… [--together] [--kubernetes VERSION] [--cluster PROFILE|FILE] [--crds DIR] [--format text|json|jsonl]', 'sextant kinds [PATTERN]']);
  });

  test.each([['validate', validate], ['kinds', kinds]] as const)('%s --help shows all there is', async (name, command) => {
    const { code, out } = await sextant({ argv: [name, '--help'] });
    expect(code).toBe(0);
    for (const part of [command.summary, `usage: ${command.usage}`, ...Object.keys(command.flags).map(flag => `--${flag}`), ...command.examples]) expect(out).toContain(part);
  });

  test.each([['--help', 0], ['-h', 0], ['help', 0]])('%s lists the commands', async (flag, expected) => {
    const { code, out, err } = await sextant({ argv: [flag] });
    expect({ code, err }).toEqual({ code: expected, err: '' });
    for (const [name, { summary }] of Object.entries({ validate, kinds })) expect(out).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
  });

  test('nothing at all is a wrong command line', async () => {
    expect(await sextant({ argv: [] })).toMatchObject({ code: 2, out: '', err: expect.stringContaining('usage: sextant COMMAND') as string });
  });

  test('--version is the package\'s', async () => {
    expect(await sextant({ argv: ['--version'] })).toEqual({ code: 0, out: `${(JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as { version: string }).version}\n`, err: '' });
  });
});

const BUILT = join(__dirname, '../build/lib/cli.js');

/** The built program, as users start it. */
describe('the built program', () => {
  const built = existsSync(BUILT) ? test : test.skip;
  const spawned = (argv: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } => spawnSync(process.execPath, [BUILT, ...argv], { input, encoding: 'utf8' });

  built('judges', () => {
    expect(spawned(['validate', '-', '--format', 'jsonl'], CONFIG_MAP)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('"verdict":"accept"') as string });
  });

  built('says what is wrong with the command line', () => {
    expect(spawned(['validate', '/no/such/file.yaml'])).toMatchObject({ status: 2, stdout: '', stderr: 'sextant: /no/such/file.yaml: no such file or folder\n' });
  });

  built('ends quietly when the reader has gone', () => {
    const lines = `${JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } })}\n`.repeat(50_000);
    writeFileSync(join(folder, 'a.jsonl'), lines);
    const { stdout, stderr } = spawnSync('sh', ['-c', '"$0" "$1" validate "$2" --format jsonl | head -n 1', process.execPath, BUILT, join(folder, 'a.jsonl')], { encoding: 'utf8' });
    expect({ lines: stdout.split('\n').length - 1, stderr }).toEqual({ lines: 1, stderr: '' });
  });

  // a device that takes nothing
  (existsSync('/dev/full') ? built : test.skip)('does not pass over what it cannot write', () => {
    const full = (argv: string, to: string) => spawnSync('sh', ['-c', `"$0" "$1" ${argv} ${to}/dev/full`, process.execPath, BUILT], { encoding: 'utf8' });
    for (const argv of ['--version', 'kinds runtimeclass', `validate '${join(folder, 'a.yaml')}'`]) {
      writeFileSync(join(folder, 'a.yaml'), CONFIG_MAP);
      expect(full(argv, '>')).toMatchObject({ status: 2, stderr: 'sextant: standard output cannot be written: no space is left (ENOSPC)\n' });
    }
    expect(full('validate /no/such/file.yaml', '2>')).toMatchObject({ status: 2, stdout: '' });
  });

  built('loads no schema for --version', () => {
    const program = 'process.argv.splice(1, 1, "sextant"); process.on("exit", () => console.log(Object.keys(require.cache).filter(f => /schema|registry|[\\\\/]yaml[\\\\/]/.test(f)).length)); require(process.env.CLI)';
    const { stdout } = spawnSync(process.execPath, ['-e', program, 'x', '--version'], { encoding: 'utf8', env: { ...process.env, CLI: BUILT } });
    expect(stdout.trim().split('\n').at(-1)).toBe('0');
  });
});

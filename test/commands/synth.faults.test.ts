import { execFileSync, spawn, spawnSync } from 'child_process';
import { chmodSync, existsSync, mkdirSync } from 'fs';
import { join } from 'path';
import { configMap, leftovers, OLD, ours, plain, ROOT, synth } from './program';
import faults from './synth.faults.json';
import { folderWith, textsIn } from '../folder';

const LONG = 'x'.repeat(300);
const DEEP = `a: ${'['.repeat(5000)}\n`;
const good = plain({ 'a.yaml': configMap('a') });
const untouched = (folder: string): void => {
  expect(textsIn(join(folder, 'dist'))).toEqual(OLD);
  expect(leftovers(folder)).toEqual([]);
};

describe('an output that cannot be', () => {
  test.each(faults.command)('$name', async ({ args, err, code }) => {
    const found = await synth(good, args.map(arg => arg.replace('LONG', LONG)));
    expect({ code: found.code, out: found.out, err: found.err }).toEqual({ code, out: '', err: `sextant: ${err.replace('LONG', LONG)}\n` });
    untouched(found.folder);
  });

  // the superuser may write everywhere
  (process.getuid?.() === 0 ? test.skip : test)('in a folder that may not be written', async () => {
    const closed = folderWith();
    chmodSync(closed, 0o500);
    const { code, err, folder } = await synth(good, ['--output', join(closed, 'x')]);
    expect({ code, err }).toEqual({ code: 2, err: `sextant: output ${closed}/x cannot be written: permission is denied (EACCES): name a folder in a place that you may write to\n` });
    untouched(folder);
  });

  test('a name as long as the system takes is no fault', async () => {
    const name = 'x'.repeat(255);
    const { code, folder } = await synth(good, ['--output', name]);
    expect(code).toBe(0);
    expect(Object.keys(textsIn(join(folder, name)))).toEqual(['a.yaml']);
  });

  test('a home folder that is not there is no fault', async () => {
    expect((await synth(good, [], {}, { HOME: '/no/such/folder' })).code).toBe(0);
  });

  test('a folder that is replaced while it is in use', async () => {
    const fs = jest.requireActual<typeof import('fs')>('fs');
    const busy = jest.spyOn(fs, 'renameSync').mockImplementationOnce(() => {
      throw Object.assign(new Error('EBUSY: resource busy or locked'), { code: 'EBUSY', syscall: 'rename', errno: -16 });
    });
    const { code, err, folder } = await synth(good);
    expect(busy).toHaveBeenCalledTimes(1);
    busy.mockRestore();
    expect({ code, err }).toEqual({ code: 2, err: 'and its complaint\nsextant: dist cannot be replaced: it is in use, or a mount point (EBUSY): name a folder in it, or in another place\n' });
    untouched(folder);
  });

  test('what cannot be put back is not lost', async () => {
    const fs = jest.requireActual<typeof import('fs')>('fs');
    const { renameSync } = fs;
    const renamed = jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (!String(to).endsWith('/dist')) return renameSync(from, to);
      throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'rename' });
    });
    const { code, err, folder } = await synth(good).finally(() => renamed.mockRestore());
    const [, place] = /could not be replaced, and not be put back \(the device fails \(EIO\)\): what it held is in (\S+)\n/.exec(err) ?? [];
    expect(code).toBe(2);
    expect(textsIn(String(place))).toEqual(OLD);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});

describe('cdk8s.yaml with', () => {
  test.each(faults.config)('$name', async ({ text, err }) => {
    const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const found = await synth('', [], { 'cdk8s.yaml': text.replace('DEEP', DEEP) });
    expect({ code: found.code, out: found.out, err: found.err }).toEqual({ code: 2, out: '', err: `sextant: ${err}\n` });
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
    untouched(found.folder);
  });

  test('another thing than a file in its place', async () => {
    const here = process.cwd();
    const folder = folderWith();
    mkdirSync(join(folder, 'cdk8s.yaml'));
    process.chdir(folder);
    const { readConfig } = await import('../../lib/cli/config');
    expect(() => readConfig('cdk8s.yaml')).toThrow('cdk8s.yaml is a folder, not a file: write app: COMMAND into a file of that name');
    execFileSync('mkfifo', ['pipe.yaml']);
    expect(() => readConfig('pipe.yaml')).toThrow('pipe.yaml is a pipe, not a file');
    process.chdir(here);
  });
});

describe('a program', () => {
  test.each(faults.program)('$name', async ({ rest, err }) => {
    const { code, err: told, folder } = await synth(plain({ 'a.yaml': configMap('a') }, `const report = process.env.SEXTANT_REPORT; ${rest}`));
    expect({ code, told }).toEqual({ code: 1, told: `and its complaint\nsextant: ${err}\n` });
    untouched(folder);
  });
});

const outdir = (path: string): string => ours(`
  const app = new App({ outdir: ${JSON.stringify(path)} });
  new ConfigMap(new Chart(app, 'c'), 'a');
  app.synth();`);

test.each([
  ['is a file', 'main.js', /^\W?main\.js cannot be written: a file is in the place of a folder \(ENOTDIR\); nothing was written, name a folder that may be written: outdir of the App, or its requirements\W?$/m],
  ['is below a file', 'main.js/x', /^\W?main\.js\/x cannot be written: a file is in the place of a folder \(ENOTDIR\)/m],
  ['has too long a name', LONG, /^\W?x+ cannot be written: the name is too long \(ENAMETOOLONG\)/m],
])('an App whose outdir %s', (_, path, said) => {
  const folder = folderWith({ 'main.js': outdir(path) });
  const { status, stderr } = spawnSync(process.execPath, ['main.js'], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/^\s+at |lib\/synth/m);
  expect(status).toBe(1);
  expect(Object.keys(textsIn(folder))).toEqual(['main.js']);
});

test('an App whose account cannot be written', () => {
  const folder = folderWith({ 'main.js': outdir('dist') });
  const { status, stderr } = spawnSync(process.execPath, ['main.js'], { cwd: folder, encoding: 'utf8', env: { ...process.env, SEXTANT_REPORT: 'no/such/report' } });
  expect(stderr).toMatch(/^\W?SEXTANT_REPORT=no\/such\/report cannot be written: there is no such file or folder \(ENOENT\)\W?$/m);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
});

describe('ended while it works', () => {
  const cli = ['-r', join(ROOT, 'node_modules/ts-node/register/transpile-only'), join(ROOT, 'lib/cli.ts'), 'synth'];
  const env = { ...process.env, TS_NODE_PROJECT: join(ROOT, 'tsconfig.json') };

  /** Starts `sextant synth`, sends a signal when the program runs, and tells how both ended. */
  async function ended(signal: NodeJS.Signals, app: string): Promise<{ code: number | null; folder: string }> {
    const folder = folderWith({ 'main.js': plain({ 'a.yaml': configMap('a') }, 'setInterval(() => 1, 1000);'), 'cdk8s.yaml': `app: ${app}\n` });
    const child = spawn(process.execPath, cli, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.setEncoding('utf8').once('data', () => child.kill(signal));
    const code = await new Promise<number | null>(resolve => child.once('close', resolve));
    return { code, folder };
  }

  test.each<[NodeJS.Signals]>([['SIGTERM'], ['SIGINT'], ['SIGHUP']])('%s leaves nothing behind', async signal => {
    const { code, folder } = await ended(signal, 'exec node main.js');
    expect({ code, left: leftovers(folder) }).toEqual({ code: 1, left: [] });
  });

  test('a program that does not end is not waited for without end', async () => {
    const { code, folder } = await ended('SIGTERM', 'trap "" TERM; node -e "process.on(\'SIGTERM\', () => 1); console.log(1); setInterval(() => 1, 1000)" & P=$!; sleep 7; kill -9 $P');
    expect({ code, left: leftovers(folder) }).toEqual({ code: 128 + 15, left: [] });
  }, 30_000);
});

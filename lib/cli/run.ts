import { existsSync, readFileSync } from 'fs';
import { dirname, join } from 'path';
import type { Command, Io } from './command';
import { refusalOf, UserError } from '../error';
import { columns, helpOf, parse } from './flags';
import { joined, printable } from '../messages/words';
import { near } from '../near';

/** Commands by the word the user types, each loaded when it is called. */
export type Commands = Readonly<Record<string, () => Promise<{ readonly command: Command }>>>;

/** Runs one command line and resolves to its exit code: 0 clean, 1 something is refused, 2 the command line is wrong. */
export async function run(argv: readonly string[], io: Io, commands?: Commands): Promise<number> {
  try {
    return await dispatch(argv, io, async () => commands ?? (await import('../../generated/index')).commands);
  } catch (error) {
    if (io.out.closed) return 1;
    if (error instanceof UserError) {
      // names may hold what writes to a terminal
      await io.err.write(`sextant: ${error.message.split('\n').map(printable).join('\n')}\n`);
      return error.code;
    }
    const refusal = refusalOf(error);
    if (refusal !== undefined) {
      const { path, syscall } = error as NodeJS.ErrnoException;
      await io.err.write(`sextant: ${printable(path ?? String(syscall))}: ${refusal}\n`);
      return 2;
    }
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    const stack = io.env.SEXTANT_DEBUG && error instanceof Error ? `${error.stack}\n` : 'SEXTANT_DEBUG=1 shows where\n';
    await io.err.write(`sextant: this is a fault of sextant, please report it: ${name}: ${message}\n${stack}`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io, load: () => Promise<Commands>): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') {
    await io.out.write(`${versionHere()}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const text = await overview(await load());
    await (name === undefined ? io.err : io.out).write(text);
    return name === undefined ? 2 : 0;
  }
  const commands = await load();
  if (!Object.prototype.hasOwnProperty.call(commands, name)) {
    const names = Object.keys(commands);
    const close = near(name, names);
    const accepted = close.length > 0 ? `did you mean ${joined(close, 'or')}?` : `accepted: ${[...names, '--help', '--version'].join(', ')}`;
    throw new UserError(`unknown ${name.startsWith('-') ? 'flag' : 'command'} ${name}, ${accepted}`);
  }
  const { command } = await commands[name]();
  const args = parse(name, command, rest);
  if (args.flags.help !== true) return command.run(args, io);
  await io.out.write(helpOf(command));
  return 0;
}

async function overview(commands: Commands): Promise<string> {
  const named = Object.entries(commands);
  const rows = await Promise.all(named.map(async ([name, load]): Promise<[string, string]> => [name, (await load()).command.summary]));
  return `usage: sextant COMMAND …\n\ncommands:\n${columns(rows)}\n${columns([['sextant COMMAND --help', 'flags and examples'], ['sextant --version', 'version']])}`;
}

/** The version of the package that this file is part of. */
function versionHere(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    if (folder === dirname(folder)) return 'unknown';
  }
}

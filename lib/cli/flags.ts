import { parseArgs } from 'util';
import type { Args, Command, Flag } from './command';
import { UserError } from '../error';
import { joined } from '../messages/words';
import { near } from '../near';

/** Flags that each command has. */
export const COMMON: Readonly<Record<string, Flag>> = { help: { type: 'boolean', help: 'show this text' } };

/** What was given, checked against what the command takes. */
export function parse(name: string, command: Command, argv: readonly string[]): Args {
  const flags = { ...command.flags, ...COMMON };
  const hint = `see: sextant ${name} --help`;
  const options = Object.fromEntries(Object.entries(flags).map(([flag, { type, multiple }]) => [flag, { type, multiple: multiple === true }]));
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const values: { [flag: string]: string | boolean | string[] } = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = Object.prototype.hasOwnProperty.call(flags, token.name) ? flags[token.name] : undefined;
    if (flag === undefined) throw new UserError(unknown(token.rawName, token.name, flags, hint));
    if (flag.type === 'boolean') {
      if (token.value !== undefined) throw new UserError(`${token.rawName} takes no value; ${hint}`);
      values[token.name] = true;
      continue;
    }
    const accepted = flag.values === undefined ? flag.value ?? 'a value' : flag.values.join(', ');
    if (token.value === undefined || token.value === '' || (!token.inlineValue && /^-./.test(token.value))) {
      throw new UserError(`${token.rawName} needs a value: ${accepted}; ${hint}`);
    }
    if (flag.values !== undefined && !flag.values.includes(token.value)) throw new UserError(`unknown ${token.rawName}=${token.value}, accepted: ${accepted}`);
    const before = values[token.name];
    if (before !== undefined && !flag.multiple) throw new UserError(`${token.rawName} is given twice`);
    values[token.name] = flag.multiple ? [...(before as string[] | undefined ?? []), token.value] : token.value;
  }
  const [least, most] = command.positionals ?? [0, 0];
  if (values.help !== true && positionals.length < least) throw new UserError(`nothing to work on\nusage: ${command.usage}`);
  if (values.help !== true && positionals.length > most) throw new UserError(`unexpected ${JSON.stringify(positionals[most])}\nusage: ${command.usage}`);
  return { positionals, flags: values };
}

function unknown(raw: string, name: string, flags: Readonly<Record<string, Flag>>, hint: string): string {
  const close = near(name, Object.keys(flags)).map(flag => `--${flag}`);
  return `unknown flag ${raw}, ${close.length > 0 ? `did you mean ${joined(close, 'or')}?` : `accepted: ${Object.keys(flags).map(flag => `--${flag}`).join(', ')}; ${hint}`}`;
}

/** The help text of a command, made of its data. */
export function helpOf(command: Command): string {
  const rows = Object.entries({ ...command.flags, ...COMMON }).map(([name, flag]): [string, string] => [
    `--${name}${flag.type === 'boolean' ? '' : ` ${flag.values?.join('|') ?? flag.value ?? 'VALUE'}`}`, flag.help,
  ]);
  return `${command.summary}\n\nusage: ${command.usage}\n\nflags:\n${columns(rows)}\nexamples:\n${command.examples.map(example => `  ${example}\n`).join('')}`;
}

/** Two columns, indented. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}

import type { Io } from './command';
import { NEWEST, NEWEST_COMPARED, OLDEST, OLDEST_COMPARED } from '../../generated/versions';
import { UserError } from '../error';
import { uncomparedOf } from '../messages/kinds';
import { joined } from '../messages/words';
import { near } from '../near';
import { apiVersionOf } from '../schema/node';
import { Registry, type KindInfo } from '../schema/registry';

/** Writes the kinds that match a pattern as a table; matching is by kind, plural, group and system, upper and lower case alike. */
export async function tableOf(pattern: string | undefined, io: Io): Promise<number> {
  const all = Registry.default().kinds();
  const wanted = pattern?.toLowerCase();
  const found = wanted === undefined ? all : all.filter(info => namesOf(info).some(name => name.toLowerCase().includes(wanted)));
  if (found.length === 0) {
    const close = near(pattern ?? '', all.flatMap(({ system, entry }) => [entry.kind, entry.group, system]));
    throw new UserError(`no kind matches ${JSON.stringify(pattern)}, ${close.length > 0 ? `did you mean ${joined(close, 'or')}?` : 'all are listed by: sextant kinds'}`, 1);
  }
  const rows = found.map(rowOf).sort((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1));
  const table = [['APIVERSION', 'KIND', 'SCOPE', 'SYSTEM', 'KUBERNETES', 'SERVED'], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map(row => row[column].length)));
  await io.out.write(table.map(row => `${row.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd()}\n`).join(''));
  if (found.some(isBuiltIn)) await io.out.write(`\n${uncompared()}\n`);
  return 0;
}

function namesOf({ system, entry }: KindInfo): string[] {
  return [entry.kind, entry.plural, entry.group, system].filter(name => name !== '');
}

function isBuiltIn({ system }: KindInfo): boolean {
  return system === 'kubernetes';
}

function uncompared(): string {
  const minors = Array.from({ length: NEWEST - OLDEST + 1 }, (_, i) => OLDEST + i).filter(minor => minor < OLDEST_COMPARED || minor > NEWEST_COMPARED);
  return uncomparedOf(minors, [OLDEST_COMPARED, NEWEST_COMPARED]);
}

function rowOf({ system, systemVersion, entry }: KindInfo): string[] {
  const core = entry.since !== undefined || entry.until !== undefined || entry.served !== undefined || system === 'kubernetes';
  return [
    apiVersionOf(entry),
    entry.kind,
    entry.namespaced ? 'namespaced' : 'cluster',
    `${system} ${systemVersion}`.trim(),
    core ? `1.${entry.since ?? OLDEST}–1.${entry.until ?? NEWEST}` : '',
    servedOf({ system, systemVersion, entry }),
  ];
}

/** `default`, `runtime-config`, `gate`; where it changed, with the versions: `gate 1.29–1.31, default`. */
function servedOf({ entry }: KindInfo): string {
  if (entry.unserved) return 'not served';
  const storage = entry.storage ? ' (stored)' : '';
  if (entry.served === undefined || entry.served.length === 0) return `${entry.deprecated ? 'deprecated' : 'default'}${storage}`;
  if (entry.served.length === 1) return entry.served[0].how;
  return entry.served.map(({ how, since, until }) => `${how} ${since === until ? `1.${since}` : `1.${since ?? OLDEST}–1.${until ?? NEWEST}`}`).join(', ');
}

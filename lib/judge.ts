import { readFileSync } from 'fs';
import type { Io } from './command';
import { UserError } from './error';
import { verdictOf, type Issue, type Verdict, type Where } from './issue';
import { read, filesOf, type Entry } from './read';
import { expand, isList } from './read/list';
import { byPath, textOf } from './report';
import { loadCrds } from './schema/crds';
import { Registry } from './schema/registry';
import { validate } from './validate';
import { writerOf, type Tally, type WriteObject } from './writer';

export interface JudgeOptions {
  readonly paths: readonly string[];
  readonly kubernetes: string;
  /** Files and folders with CustomResourceDefinitions. */
  readonly crds: readonly string[];
  readonly format: 'text' | 'json' | 'jsonl';
}

/** Text that is written at once, in UTF-16 units. */
const BLOCK = 64 * 1024;

/** Reads, judges and reports object by object; resolves to the exit code. */
export async function judge(options: JudgeOptions, io: Io): Promise<number> {
  const named = filesOf(options.paths);
  const registry = await registryWith(options.crds, io);
  if (registry === undefined) return 1;
  const tally: Tally = { objects: 0, accept: 0, reject: 0, unknown: 0, doomed: 0, kubernetes: options.kubernetes, since: process.hrtime.bigint() };
  const writer = writerOf(options.format);
  const empty: string[] = [];
  let text = writer.begin(tally);
  for (const { path, files } of named) {
    const before = tally.objects;
    for (const file of files) {
      for await (const entries of read(file, io.stdin)) {
        for (const entry of entries) {
          text += judgeEntry(entry, registry, options.kubernetes, tally, writer.object);
          if (text.length > BLOCK) {
            await io.out.write(text);
            text = '';
            if (io.out.closed) return codeOf(tally);
          }
        }
      }
    }
    if (tally.objects === before) empty.push(path);
  }
  await io.out.write(text + writer.end(tally));
  if (empty.length > 0) throw new UserError(`${empty.map(path => (path === '-' ? 'standard input' : path)).join(', ')}: no manifest found`);
  return codeOf(tally);
}

function codeOf(tally: Tally): number {
  return tally.reject + tally.unknown + tally.doomed === 0 ? 0 : 1;
}

function judgeEntry(entry: Entry, registry: Registry, kubernetes: string, tally: Tally, write: WriteObject): string {
  const isKind = (apiVersion: string, kind: string): boolean => registry.find(apiVersion, kind) !== undefined;
  if (entry.issue !== undefined) return count(tally, write, entry.at, [entry.issue]);
  if (entry.whole && isList(entry.object, isKind)) {
    const issues: Issue[] = [];
    let verdict: Verdict = 'accept';
    for (const { path, object } of expand(entry.object, isKind)) {
      const found = issuesOf(object, path, entry, registry, kubernetes);
      const one = verdictOf(found);
      if (one === 'reject' || (one === 'unknown' && verdict === 'accept')) verdict = one;
      for (const issue of found) issues.push(issue);
    }
    return count(tally, write, { ...entry.at, ...identityOf(entry.object) }, issues, verdict);
  }
  let text = '';
  for (const { path, object } of expand(entry.object, isKind)) {
    const found = issuesOf(object, '', entry, registry, kubernetes, path);
    text += count(tally, write, { ...entry.at, ...identityOf(object) }, found);
  }
  return text;
}

/** The issues of one object; `prefix` leads their paths, `within` is where the object lies in the text. */
function issuesOf(object: unknown, prefix: string, entry: Entry, registry: Registry, kubernetes: string, within = prefix): readonly Issue[] {
  const found = judged(object, kubernetes, registry);
  if (found.length === 0) return found;
  const at = { ...entry.at, ...identityOf(object) };
  return found.map(issue => ({
    ...issue,
    path: join(prefix, issue.path),
    at: entry.locate === undefined ? at : { ...at, line: entry.locate(join(within, issue.path)) ?? at.line },
  }));
}

/** What nests deeper than the stack reaches is told as such. */
function judged(object: unknown, kubernetes: string, registry: Registry): readonly Issue[] {
  try {
    return validate(object, { kubernetes, registry });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ rule: 'input-parses', severity: 'error', type: 'Malformed', path: '', params: { why: 'too-deep' } }];
  }
}

function join(prefix: string, path: string): string {
  return prefix === '' ? path : path === '' ? prefix : path.startsWith('[') ? prefix + path : `${prefix}.${path}`;
}

function count(tally: Tally, write: WriteObject, at: Where, issues: readonly Issue[], verdict: Verdict = verdictOf(issues)): string {
  tally[verdict]++;
  if (issues.some(issue => issue.severity === 'doomed')) tally.doomed++;
  return write(tally.objects++, at, verdict, byPath(issues));
}

function identityOf(object: unknown): Where {
  if (typeof object !== 'object' || object === null) return {};
  const { apiVersion, kind, metadata } = object as { [key: string]: unknown };
  const { name, namespace } = (typeof metadata === 'object' && metadata !== null ? metadata : {}) as { [key: string]: unknown };
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return { apiVersion: text(apiVersion), kind: text(kind), name: text(name), namespace: text(namespace) };
}

/** What is typed, and the user's own kinds; undefined if a definition of theirs is broken, which is reported. */
async function registryWith(crds: readonly string[], io: Io): Promise<Registry | undefined> {
  if (crds.length === 0) return Registry.default();
  const files = filesOf(crds).flatMap(({ files: all }) => all);
  if (files.includes('-')) throw new UserError('--crds: standard input is not accepted, name a folder or file');
  const { pool, issues } = loadCrds(files.map(file => ({ file, text: readFileSync(file, 'utf8') })), 'user');
  if (issues.length > 0) await io.err.write(textOf(issues));
  return issues.some(issue => issue.severity === 'error') ? undefined : Registry.default().with([pool]);
}

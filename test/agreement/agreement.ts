/**
 * Holds `sextant validate` against the verdicts of a real API server, and `validateTogether` against the analyzers of a mesh:
 * npm run agreement -- [--corpus DIR] [--kubernetes 1.30] [--details FILE].
 * Fails only if the validator crashes or does not answer for each object; the figures are for people.
 */
import { spawn } from 'child_process';
import { existsSync, writeFileSync } from 'fs';
import { join } from 'path';
import { createInterface } from 'readline';
import { Readable } from 'stream';
import { pipeline } from 'stream/promises';
import { parseArgs } from 'util';
import { admittedCases, ADMISSION_SETS, builtIn, Case, casesOf, NEWEST_JUDGED, placesIn, SETS } from './corpus';
import { agreementOn, tableOf } from './together';
import { verdictOf } from '../../lib/issue';
import { Judged, recordOf } from '../../lib/report';
import { validate } from '../../lib/validate';

const ROOT = join(__dirname, '../..');
const SERVER = ['accept', 'reject', 'unserved'] as const;
const OURS = ['accept', 'reject', 'unknown'] as const;

interface Pair {
  readonly asked: Case;
  readonly answer: Judged;
}

/** One record for each object, in order. */
async function judge(cli: string, kubernetes: string, cases: readonly Case[]): Promise<Judged[]> {
  const child = spawn(process.execPath, [cli, 'validate', '--format', 'jsonl', '--kubernetes', kubernetes, '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const fed = pipeline(Readable.from(cases.map(({ object }) => `${JSON.stringify(object)}\n`)), child.stdin).catch(() => undefined);
  const answers: Judged[] = [];
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) answers.push(JSON.parse(line) as Judged);
  await fed;
  const code = await ended;
  if (code !== 0 && code !== 1) throw new Error(`the validator ended with ${code}`);
  if (answers.length !== cases.length || answers.some((answer, i) => answer.index !== i)) {
    throw new Error(`${cases.length} objects were asked about, ${answers.length} records came back`);
  }
  return answers;
}

/** The settings of a system are no argument of the command: what was judged by some is asked of the library. */
async function judgeSet(cli: string, kubernetes: string, cases: readonly Case[]): Promise<Pair[]> {
  const answers = await judge(cli, kubernetes, cases.filter(({ settings }) => settings === undefined));
  let next = 0;
  return cases.map((asked, i): Pair => ({ asked, answer: asked.settings === undefined ? answers[next++] as Judged : judgeAlone(asked, kubernetes, i) }));
}

function judgeAlone({ object, settings }: Case, kubernetes: string, index: number): Judged {
  const issues = validate(object, { kubernetes, settings });
  return recordOf(index, object, verdictOf(issues), issues);
}

function matrix(title: string, pairs: readonly Pair[]): string[] {
  const rows = SERVER.map(server => {
    const those = pairs.filter(pair => pair.asked.verdict === server);
    return those.length === 0 ? undefined : [server, ...OURS.map(ours => String(those.filter(pair => pair.answer.verdict === ours).length))];
  }).filter(row => row !== undefined);
  return rows.map((row, i) => `${(i === 0 ? title : '').padEnd(20)}${row[0].padEnd(10)}${row.slice(1).map(cell => cell.padStart(8)).join('')}`);
}

/** On how many objects of a system its cluster and we agree. */
function share(title: string, pairs: readonly Pair[]): string {
  const same = pairs.filter(({ asked, answer }) => answer.verdict === asked.verdict);
  const [rejects, caught] = [pairs, same].map(list => list.filter(({ asked }) => asked.byAdmission).length);
  return `${title}: the same verdict on ${same.length} of ${pairs.length} (${(100 * same.length / pairs.length).toFixed(2)} %); of ${rejects} that its own admission alone refuses, ${caught}`;
}

/** What the two disagree about: the rules we refuse with, or the server's words. */
function commonest(words: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most).map(([word, count]) => `  ${String(count).padStart(6)}  ${word}`);
}

/** How often a place that we name is one that the server named, where both refuse the object. */
function paths(title: string, pairs: readonly Pair[]): string[] {
  const both = pairs.filter(({ asked, answer }) => asked.verdict === 'reject' && answer.verdict === 'reject' && (asked.fields?.length ?? 0) > 0);
  if (both.length === 0) return [];
  const same = both.filter(({ asked, answer }) => answer.issues.some(issue => asked.fields?.some(({ field }) => field === issue.path)));
  return [`${title}, refused by both: a path of ours is one of the server's for ${same.length} of ${both.length} (${(100 * same.length / both.length).toFixed(1)} %)`];
}

/** How often we name the places that a system's own admission names, all of them and no other; of systems whose words end in them. */
function places(title: string, pairs: readonly Pair[]): string[] {
  const both = pairs.filter(({ asked, answer }) => asked.byAdmission && answer.verdict === 'reject' && placesIn(asked.message ?? '').size > 0);
  if (both.length === 0) return [];
  const same = both.filter(({ asked, answer }) => {
    const theirs = placesIn(asked.message ?? '');
    const ours = new Set(answer.issues.filter(({ severity }) => severity === 'error').map(({ path }) => path));
    return ours.size === theirs.size && [...ours].every(path => theirs.has(path));
  });
  return [`${title}: the same places for ${same.length} of ${both.length} that both refuse (${(100 * same.length / both.length).toFixed(1)} %)`];
}

function detail({ asked, answer }: Pair): string {
  const { set, id, mutation, verdict, message, fields, object } = asked;
  return `${JSON.stringify({ set, id, kind: `${object.apiVersion} ${object.kind}`, mutation, server: verdict, ours: answer.verdict, message, fields, issues: answer.issues })}\n`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', default: join(ROOT, '../shared/corpus') },
      kubernetes: { type: 'string', default: NEWEST_JUDGED },
      details: { type: 'string' },
      cli: { type: 'string', default: join(ROOT, 'build/lib/cli.js') },
    },
  });
  const { corpus, kubernetes, details, cli } = values;
  for (const needed of [corpus, cli]) if (!existsSync(needed)) throw new Error(`${needed} is missing`);
  const isBuiltIn = builtIn(join(ROOT, 'generated/schemas'));
  const all: Pair[] = [];
  const lines = [`Kubernetes ${kubernetes}: rows are the server's verdict, columns ours`, `${''.padEnd(30)}${OURS.map(ours => ours.padStart(8)).join('')}`];
  const left = new Map<string, number>();
  for (const set of SETS) {
    const { cases, leftOut } = casesOf(corpus, set, kubernetes, isBuiltIn);
    const answers = await judge(cli, kubernetes, cases);
    const pairs = cases.map((asked, i): Pair => ({ asked, answer: answers[i] }));
    lines.push(...matrix(`${set} built-in`, pairs.filter(({ asked }) => isBuiltIn(asked.object))));
    lines.push(...matrix(`${set} custom`, pairs.filter(({ asked }) => !isBuiltIn(asked.object))));
    all.push(...pairs);
    for (const [state, count] of leftOut) left.set(state, (left.get(state) ?? 0) + count);
  }
  for (const set of kubernetes === NEWEST_JUDGED ? ADMISSION_SETS : []) {
    // what stands in a set above is counted once among all
    const known = new Set(all.map(({ asked }) => asked.id));
    const cases = admittedCases(corpus, set);
    const pairs = await judgeSet(cli, kubernetes, cases);
    lines.push(...matrix(set, pairs), share(set, pairs), ...places(set, pairs));
    all.push(...pairs.filter(({ asked }) => !known.has(asked.id)));
  }
  lines.push(...matrix('all', all), '');
  const falseRejects = all.filter(({ asked, answer }) => asked.verdict === 'accept' && answer.verdict === 'reject');
  const falseAccepts = all.filter(({ asked, answer }) => asked.verdict === 'reject' && answer.verdict === 'accept');
  lines.push(`${all.length} objects; ${[...left.values()].reduce((sum, count) => sum + count, 0)} left out because the answer was about that server's state:`);
  lines.push(...[...left].sort(([, a], [, b]) => b - a).map(([state, count]) => `  ${String(count).padStart(6)}  ${state}`));
  lines.push(...paths('built-in', all.filter(({ asked }) => isBuiltIn(asked.object))), ...paths('custom', all.filter(({ asked }) => !isBuiltIn(asked.object))));
  lines.push(`false rejects: ${falseRejects.length}`);
  lines.push(...commonest(falseRejects.flatMap(({ answer }) => [...new Set(answer.issues.filter(i => i.severity === 'error').map(i => i.rule))]), 20));
  lines.push(`false accepts: ${falseAccepts.length}`);
  lines.push(...commonest(falseAccepts.map(({ asked }) => (asked.fields?.length ? asked.fields[0].reason.replace('FieldValue', '') : asked.message?.match(/strict decoding error|cannot unmarshal|json:|quantities|illegal base64/)?.[0]) ?? 'other'), 20));
  if (existsSync(join(corpus, 'istio-analyze.jsonl'))) lines.push('', ...tableOf(agreementOn(corpus)));
  process.stdout.write(`${lines.join('\n')}\n`);
  const disagree = all.filter(({ asked, answer }) => answer.verdict !== (asked.verdict === 'unserved' ? 'unknown' : asked.verdict));
  if (details !== undefined) writeFileSync(details, disagree.map(detail).join(''));
}

main().catch((error: unknown) => {
  process.stderr.write(`agreement: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

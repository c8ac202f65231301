import { createHash, randomBytes } from 'crypto';
import { appendFileSync } from 'fs';
import { Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { Cluster } from '../cluster';
import { askedBelow } from '../cluster/asked';
import { carriesCredential, isCredential, isCredentialStore } from '../credentials';
import { orRefuse } from '../error';
import { isFatal } from './failure';
import type { Issue } from '../issue';
import { pathOf, sentenceOf, wordsOf } from '../messages';
import type { Manifest, Remark } from './manifest';
import { printable } from '../messages/words';

/** One construct for one cluster: a line of JSON in the file that SEXTANT_TARGETS names. */
export interface TargetRow {
  /** Name of the cluster. */
  readonly cluster: string;
  readonly distribution: string;
  readonly kubernetes: string;
  /** The construct below its chart, named alike on every cluster. */
  readonly construct: string;
  /** Each value by object and field, `Ingress spec.ingressClassName`. */
  readonly fields: Readonly<Record<string, string>>;
  /** Why it cannot be. */
  readonly refused: readonly string[];
}

/** What was found in a whole tree. */
export interface Told {
  readonly manifests: readonly Manifest[];
  readonly issues: readonly Issue[];
  readonly remarks: readonly Remark[];
}

/** Tells what there is for each cluster, and what was refused. */
export function tellTargets(root: IConstruct, found: Told): void {
  const rows = rowsOf(root, found);
  const file = process.env.SEXTANT_TARGETS ?? '';
  orRefuse(() => appendFileSync(file, rows.map(row => `${JSON.stringify(row)}\n`).join('')), refusal => `SEXTANT_TARGETS=${printable(file)} cannot be written: ${refusal}`);
}

function rowsOf(root: IConstruct, { manifests, issues, remarks }: Told): TargetRow[] {
  const rows = new Map<string, { readonly cluster: Cluster; readonly construct: IConstruct; readonly manifests: Manifest[] }>();
  const rowOf = (construct: IConstruct): Manifest[] | undefined => {
    const [cluster, top] = [Cluster.tryOf(construct), topOf(construct)];
    if (cluster && !rows.has(top.node.path)) rows.set(top.node.path, { cluster, construct: top, manifests: [] });
    return rows.get(top.node.path)?.manifests;
  };
  for (const manifest of manifests) rowOf(manifest.source)?.push(manifest);
  // of what is refused there may be no object
  for (const { construct } of askedBelow(root)) rowOf(construct);
  return [...rows].map(([path, { cluster, construct: top, manifests: own }]) => ({
    cluster: cluster.name,
    distribution: cluster.profile.title,
    kubernetes: cluster.kubernetes,
    construct: nameOf(top, cluster.name),
    fields: Object.fromEntries(own.flatMap(manifest => [...fieldsOf(manifest, path, own)])),
    refused: [...new Set([
      ...issues.filter(issue => isFatal(issue) && isBelow(issue.at?.construct ?? '', path)).map(told),
      ...remarks.filter(remark => isBelow(remark.construct, path)).map(({ text }) => text),
    ])],
  }));
}

/** The construct that stands directly in the chart. */
function topOf(construct: IConstruct): IConstruct {
  const { scopes } = construct.node;
  return scopes[scopes.indexOf(Chart.of(construct)) + 1] ?? construct;
}

/** `shop-prod/web` of cluster prod → `shop/web`: a chart is often named after its cluster. */
function nameOf(construct: IConstruct, cluster: string): string {
  const chart = Chart.of(construct);
  const charts = chart.node.path.split('/').map(id => withoutWord(id, cluster)).filter(id => id !== '');
  return [...charts, construct.node.path.slice(chart.node.path.length + 1)].join('/');
}

function withoutWord(id: string, word: string): string {
  if (id === word) return '';
  if (id.startsWith(`${word}-`)) return id.slice(word.length + 1);
  return id.endsWith(`-${word}`) ? id.slice(0, -word.length - 1) : id;
}

function isBelow(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}/`);
}

function told(issue: Issue): string {
  const { fix } = wordsOf(issue);
  const sentence = issue.path === '' ? wordsOf(issue).reason : `${pathOf(issue)}: ${sentenceOf(issue)}`;
  return fix === undefined ? sentence : `${sentence}; ${fix}`;
}

/** The values of one object, by field. */
function* fieldsOf({ source, object }: Manifest, top: string, all: readonly Manifest[]): Iterable<[string, string]> {
  const isOnly = all.filter(other => other.source.kind === source.kind).length === 1;
  const name = isOnly ? source.kind : `${source.kind} ${source.node.path.slice(top.length + 1) || '.'}`;
  const { metadata, ...rest } = object;
  // of a Secret, annotations may be secret, too
  const shown = object.kind === 'Secret' ? { ...rest, metadata: { ...metadata, annotations: undefined } } : object;
  for (const [path, value, isOpen] of leaves(shown, '', true)) yield [`${name} ${path}`, isOpen ? value : `(hidden, ${markOf(value)})`];
}

/** Texts that are anybody's: data, arguments, environment, whole objects in an annotation. They may be secret, so that only is told whether they are equal. */
const FREE: ReadonlySet<string> = new Set(['data', 'stringData', 'binaryData', 'args', 'command', 'kubectl.kubernetes.io/last-applied-configuration']);

/** Texts of what is in a value, by path, and whether they may be shown. */
function* leaves(value: unknown, path: string, isOpen: boolean): Iterable<[string, string, boolean]> {
  const inner = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  if (inner.length === 0) return void (yield [path, JSON.stringify(value) ?? '', isOpen && !(typeof value === 'string' && carriesCredential(value))]);
  const separated = (key: string): string => (Array.isArray(value) ? `[${key}]` : /^[\w-]+$/.test(key) ? `${path === '' ? '' : '.'}${key}` : `[${key}]`);
  for (const [key, one] of inner) {
    const isVariable = key === 'value' && /\benv\[\d+\]$/.test(path);
    const isSafe = isOpen && !isVariable && !FREE.has(key) && !isCredentialStore(key) && (typeof one === 'object' || !isCredential(key));
    if (one !== undefined) yield* leaves(one, `${path}${separated(key)}`, isSafe);
  }
}

/** The same for the same text, for as long as the program runs. */
function markOf(text: string): string {
  return createHash('sha256').update(SALT).update(text).digest('hex').slice(0, 6);
}

const SALT = randomBytes(16);

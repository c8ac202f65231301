import { appendFileSync } from 'fs';
import { Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { Cluster } from '../cluster';
import { askedBelow } from '../cluster/asked';
import { carriesCredential, isCredential, isCredentialName, isCredentialStore } from '../credentials';
import { orRefuse } from '../error';
import { isFatal } from './failure';
import type { Issue } from '../issue';
import { sentenceOf, wordsOf } from '../messages';
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

/** Whether the program is run to be told of, not to write. */
export function isTold(): boolean {
  return (process.env.SEXTANT_TARGETS ?? '') !== '';
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
  const rows = new Map<string, { readonly cluster: Cluster; readonly path: string; readonly manifests: Manifest[] }>();
  const rowOf = (construct: IConstruct): Manifest[] | undefined => {
    const [cluster, path] = [Cluster.tryOf(construct), topOf(construct).node.path];
    if (cluster && !rows.has(path)) rows.set(path, { cluster, path, manifests: [] });
    return rows.get(path)?.manifests;
  };
  for (const manifest of manifests) rowOf(manifest.source)?.push(manifest);
  // of what is refused there may be no object
  for (const { construct } of askedBelow(root)) rowOf(construct);
  return [...rows.values()].map(({ cluster, path, manifests: own }) => ({
    cluster: cluster.name,
    distribution: cluster.profile.title,
    kubernetes: cluster.kubernetes,
    construct: nameOf(path, cluster.name),
    fields: Object.fromEntries(own.flatMap(manifest => [...fieldsOf(manifest, path, own)])),
    refused: [...new Set([
      ...issues.filter(issue => isFatal(issue) && isBelow(issue.at?.construct ?? '', path)).map(told),
      ...remarks.filter(({ construct }) => isBelow(construct, path)).map(({ text }) => text),
    ])],
  }));
}

/** The construct that stands directly in the chart. */
function topOf(construct: IConstruct): IConstruct {
  const { scopes } = construct.node;
  return scopes[scopes.indexOf(Chart.of(construct)) + 1] ?? construct;
}

/** `shop-prod/web` of cluster prod → `shop/web` */
function nameOf(path: string, cluster: string): string {
  return path.split('/').map(part => part.split(cluster).map(piece => piece.replace(/^-|-$/g, '')).filter(piece => piece !== '').join('-')).filter(part => part !== '').join('/');
}

function isBelow(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}/`);
}

function told(issue: Issue): string {
  const { fix } = wordsOf(issue);
  const sentence = issue.path === '' ? wordsOf(issue).reason : `${issue.path}: ${sentenceOf(issue)}`;
  return fix === undefined ? sentence : `${sentence}; ${fix}`;
}

/** The values of one object, by field. */
function* fieldsOf({ source, object }: Manifest, top: string, all: readonly Manifest[]): Iterable<[string, string]> {
  const isOnly = all.filter(other => other.source.kind === source.kind).length === 1;
  const name = isOnly ? source.kind : `${source.kind} ${source.node.path.slice(top.length + 1) || '.'}`;
  const { data, stringData, ...open } = object;
  for (const [path, value] of leaves(source.kind === 'Secret' ? open : object, '')) yield [`${name} ${path}`, value];
}

/** Texts of what is in a value, by path; of credentials that they are there. */
function* leaves(value: unknown, path: string, hidden = false): Iterable<[string, string]> {
  const inner = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  if (inner.length === 0) {
    const isHidden = hidden || (typeof value === 'string' && carriesCredential(value));
    return void (yield [path, isHidden ? '(hidden)' : JSON.stringify(value) ?? '']);
  }
  const separated = (key: string): string => (Array.isArray(value) ? `[${key}]` : /^[\w-]+$/.test(key) ? `${path === '' ? '' : '.'}${key}` : `[${key}]`);
  const { name } = value as { readonly name?: unknown };
  const isPair = typeof name === 'string' && isCredentialName(name);
  for (const [key, one] of inner) {
    const isSecret = hidden || isCredentialStore(key) || (typeof one !== 'object' && isCredential(key)) || (isPair && key === 'value');
    if (one !== undefined) yield* leaves(one, `${path}${separated(key)}`, isSecret);
  }
}

import type { IConstruct } from 'constructs';
import type { Answer } from './answer';
import type { Cluster } from '../cluster';
import type { Issue, Where } from '../issue';
import { guard } from '../synth/guard';
import { ASKED, CLUSTER, mark, marked } from '../synth/symbols';

/** What a construct was told by its cluster. */
export interface Asked {
  readonly construct: IConstruct;
  readonly answer: Pick<Answer<unknown>, 'what' | 'because' | 'requires' | 'notes' | 'refusal'> & { issue(at: Where): Issue | readonly Issue[] | undefined };
}

/**
 * The value of an answer, or undefined where it is refused: then synthesis fails, with all refusals together.
 * What is answered is remembered with the construct, so that it can be told what the manifests rest on.
 */
export function ask<T>(construct: IConstruct, answer: Answer<T>): T | undefined {
  remember(construct, answer);
  return answer.or(undefined);
}

/** Something of a construct that fails synthesis: what its own props say cannot be. */
export function refuse(construct: IConstruct, what: string, issue: Issue): void {
  remember(construct, { what, because: [], requires: [], notes: [], refusal: undefined, issue: at => ({ ...issue, at: { ...at, ...issue.at } }) });
}

/** What only shows when all is made: it is asked for at synthesis. */
export function refuseLater(construct: IConstruct, what: string, check: () => readonly Issue[]): void {
  const issue = (at: Where): Issue[] => check().map(one => ({ ...one, at: { ...at, ...one.at } }));
  remember(construct, { what, because: [], requires: [], notes: [], refusal: undefined, issue });
}

/** What whoever uses the manifests has to know, or to see to. */
export function note(construct: IConstruct, what: string, text: string): void {
  remember(construct, { what, because: [], requires: [], notes: [text], refusal: undefined, issue: () => undefined });
}

/** Whether a construct, or one around it, was given something by its cluster: `virtual nodes`. */
export function isGiven(construct: IConstruct, what: string): boolean {
  const scopes = new Set(construct.node.scopes);
  const all = marked<Asked[]>(construct.node.root, ASKED) ?? [];
  return all.some(({ construct: asked, answer }) => !answer.refusal && scopes.has(asked) && answer.what.split(' and ').includes(what));
}

/** Answers that were given to a construct or to one within it, in order. */
export function askedBelow(construct: IConstruct): Asked[] {
  const { root } = construct.node;
  const all = marked<Asked[]>(root, ASKED) ?? [];
  return all.filter(asked => isBelow(asked.construct, construct));
}

/** What was refused to constructs that are still in a tree. */
export function refusalsIn(root: IConstruct): Issue[] {
  return askedBelow(root).flatMap(({ construct, answer }) => answer.issue({ construct: construct.node.path, ...named(clusterOf(construct)) }) ?? []);
}

function remember(construct: IConstruct, answer: Asked['answer']): void {
  const { root } = construct.node;
  // what is refused may leave nothing behind that would be looked at
  guard(construct);
  let all = marked<Asked[]>(root, ASKED);
  if (!all) mark(root, ASKED, all = []);
  all.push({ construct, answer });
}

function named(cluster: Cluster | undefined): Pick<Where, 'cluster'> {
  return cluster ? { cluster: cluster.name } : {};
}

/** The cluster of the nearest chart of one around a construct, or undefined. */
export function clusterOf(construct: IConstruct): Cluster | undefined {
  const scope = construct.node.scopes.reverse().find(one => marked(one, CLUSTER));
  return scope && marked<Cluster>(scope, CLUSTER);
}

/** Whether a construct is in the tree below another one; it may have been taken out. */
function isBelow(construct: IConstruct, other: IConstruct): boolean {
  for (let one: IConstruct = construct; ;) {
    if (one === other) return true;
    const { scope, id } = one.node;
    if (!scope || scope.node.tryFindChild(id) !== one) return false;
    one = scope;
  }
}

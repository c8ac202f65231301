import type { Answer } from './answer';
import { Inquiry } from './inquiry';
import { profileNamed } from './profiles';
import type { Cluster } from '../cluster';

/** What something needs to be admitted, by the rules that stand against it. */
export interface AdmitsQuestion {
  /** What it is, in words: `proxy on each node`. */
  readonly what: string;
  /** Rules of admission that forbid it, `no-daemonset`. */
  readonly unless: readonly string[];
  /** Whether it is on nodes that nobody sees. @default false */
  readonly serverless?: boolean;
}

/** Whether something is admitted, as far as rules of the distribution are known; what is not known to be forbidden is as Kubernetes has it. */
export function admits(cluster: Cluster, question: AdmitsQuestion): Answer<true> {
  const { what, unless, serverless = false } = question;
  const inquiry = new Inquiry(cluster, { what, mends: false });
  const { virtualNodes, admission } = cluster.profile.facts;
  const virtual = serverless && 'value' in virtualNodes ? virtualNodes.value.profile : undefined;
  // virtual nodes without a profile of their own are no nodes all the same
  if (serverless && virtual === undefined) {
    return unless.includes('no-daemonset') && 'value' in virtualNodes ? inquiry.absent({ ...virtualNodes, instead: 'virtual nodes have nothing to put it on' }) : inquiry.stated(true);
  }
  const found = inquiry.fact(virtual === undefined ? admission : profileNamed(virtual).facts.admission, on => admits(on, question));
  if ('refusal' in found) return inquiry.stated(true);
  const against = found.value.find(({ rule }) => unless.includes(rule));
  return against ? inquiry.absent({ ...found.fact, instead: against.note as string | undefined ?? `its admission has the rule ${against.rule}` }) : inquiry.known(true, found.fact);
}

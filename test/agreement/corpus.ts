import { existsSync, readFileSync } from 'fs';
import { join } from 'path';

export type ServerVerdict = 'accept' | 'reject' | 'unserved';

/** One object of the corpus, with what the server said of it. */
export interface Case {
  readonly set: string;
  readonly id: string;
  readonly object: { readonly apiVersion?: string; readonly kind?: string; readonly spec?: unknown };
  readonly verdict: ServerVerdict;
  readonly message?: string;
  /** Places that the server named; known of the newest version alone. */
  readonly fields?: readonly { readonly field: string; readonly reason: string; readonly message: string }[];
  readonly mutation?: string;
  /** The server accepts it, and the own admission of its system refuses it. */
  readonly byAdmission?: true;
  /** How the system was set up that judged it, as `ValidateOptions.settings` takes it. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export const SETS = ['real', 'unit', 'native', 'mutated'] as const;

/** Sets of one system each, with what its own admission says; some of their objects are in the sets above, too. */
export const ADMISSION_SETS = ['istio-webhook', 'knative-webhook'] as const;

/** Rejections that say something of the one server that was asked, not of the object, by what they say of it. */
const STATE: Readonly<Record<string, RegExp>> = {
  'its addresses for services': /provided IP is not in the valid range|failed to allocate|already allocated/,
  'its one family of addresses': /not configured (?:on|for)/,
  'namespaces that it does not have': /could not retrieve namespace/,
  'labels that its namespaces do not have': /label on the containing namespace/,
  'pods that it does not have': /pods ".*" not found/,
};

/** Services of the server that was asked had addresses of this range. */
const SERVICE_RANGE = /^10\.0\.\d{1,3}\.\d{1,3}$/;

/** What of the server's state a rejection is about. The words of older versions are not all known: there, the address that an object asks for decides. */
function stateOf(words: string, areOfVersion: boolean, { kind, spec }: Case['object']): string | undefined {
  const known = Object.keys(STATE).find(state => STATE[state]?.test(words));
  if (known !== undefined || areOfVersion || kind !== 'Service') return known;
  const { clusterIP, clusterIPs = [] } = (spec ?? {}) as { readonly clusterIP?: unknown; readonly clusterIPs?: readonly unknown[] };
  const asked = [clusterIP, ...Array.isArray(clusterIPs) ? clusterIPs as unknown[] : []].filter((ip): ip is string => typeof ip === 'string' && ip !== '' && ip !== 'None');
  return asked.some(ip => !SERVICE_RANGE.test(ip)) ? 'its addresses for services' : undefined;
}

/** The version whose verdicts stand on the objects' own lines. */
export const NEWEST_JUDGED = '1.36';

function* jsonLines<T>(file: string): Iterable<T> {
  for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') yield JSON.parse(line) as T;
}

interface OtherVersions {
  readonly set: string;
  readonly id: string;
  readonly verdicts: Readonly<Record<string, ServerVerdict>>;
  readonly messages?: Readonly<Record<string, string>>;
}

interface Admitted {
  readonly id: string;
  /** The flags that were set; without any, what the system has by default. */
  readonly features?: Readonly<Record<string, string>>;
  readonly object: Case['object'];
  readonly server: ServerVerdict;
  readonly serverMessage?: string;
  readonly webhook: ServerVerdict;
  readonly webhookMessage?: string;
}

interface Admissions {
  readonly byId: ReadonlyMap<string, Admitted>;
  /** API groups that the sets are about. */
  readonly groups: ReadonlySet<string>;
}

const readAdmissions = new Map<string, Admissions>();

/** What it says of an object that no set has nobody knows. */
const UNASKED = 'what the own admission of its system says, which was not asked';

/** What is known of the admission of systems. */
function admissions(corpus: string): Admissions {
  let known = readAdmissions.get(corpus);
  if (!known) {
    const files = ADMISSION_SETS.map(set => join(corpus, `${set}.jsonl`)).filter(file => existsSync(file));
    const lines = files.flatMap(file => [...jsonLines<Admitted>(file)]);
    readAdmissions.set(corpus, known = { byId: new Map(lines.map(line => [line.id, line])), groups: new Set(lines.map(({ object }) => groupOf(object))) });
  }
  return known;
}

function groupOf({ apiVersion }: Case['object']): string {
  return String(apiVersion).split('/')[0] as string;
}

/** The objects of one system as a cluster judges them that has it: by the server, then by the system's own admission. */
export function admittedCases(corpus: string, set: string): Case[] {
  return [...jsonLines<Admitted>(join(corpus, `${set}.jsonl`))].map(({ id, object, features, server, serverMessage, webhook, webhookMessage }) => {
    const settings = features ? { settings: { 'knative-serving': { features } } } : {};
    return admitted({ set, id, object, ...settings, verdict: server, message: serverMessage }, { webhook, webhookMessage });
  });
}

function admitted(asked: Case, admission: Pick<Admitted, 'webhook' | 'webhookMessage'> | undefined): Case {
  if (asked.verdict !== 'accept' || admission?.webhook !== 'reject') return asked;
  return { ...asked, verdict: 'reject', message: admission.webhookMessage, fields: undefined, byAdmission: true };
}

/** The places that a system's own admission named, where its words end in them: `must not set the field(s): spec.a, spec.b`. */
export function placesIn(message: string): Set<string> {
  return new Set(message.split('\n').flatMap(line => /: ((?:spec|metadata)[^:"]*)$/.exec(line)?.[1]?.split(', ') ?? []));
}

export interface Cases {
  readonly cases: readonly Case[];
  /** How many were left out, by what of the server's state they are about. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** The objects of one set as a server of one version judged them; other versions than the newest judged the built-in kinds alone. */
export function casesOf(corpus: string, set: string, kubernetes: string, isBuiltIn: (object: Case['object']) => boolean): Cases {
  const other = new Map<string, OtherVersions>();
  if (kubernetes !== NEWEST_JUDGED) for (const line of jsonLines<OtherVersions>(join(corpus, 'versions.jsonl'))) other.set(`${line.set} ${line.id}`, line);
  const cases: Case[] = [];
  const leftOut = new Map<string, number>();
  for (const line of jsonLines<Omit<Case, 'set'>>(join(corpus, `${set}.jsonl`))) {
    if (kubernetes !== NEWEST_JUDGED && !isBuiltIn(line.object)) continue;
    const there = other.get(`${set} ${line.id}`);
    const verdict = there === undefined ? line.verdict : there.verdicts[kubernetes];
    if (verdict === undefined) throw new Error(`the corpus has no verdicts for Kubernetes ${kubernetes}`);
    const message = verdict === 'reject' ? there?.messages?.[kubernetes] ?? line.message : undefined;
    const areOfVersion = kubernetes === NEWEST_JUDGED || there?.messages?.[kubernetes] !== undefined;
    const words = areOfVersion && there?.messages?.[kubernetes] !== undefined ? message ?? '' : [message, ...(line.fields ?? []).map(field => field.message)].join('\n');
    const admission = isBuiltIn(line.object) ? undefined : admissions(corpus);
    const isUnasked = verdict === 'accept' && admission?.groups.has(groupOf(line.object)) === true && !admission.byId.has(line.id);
    const state = verdict === 'reject' ? stateOf(words, areOfVersion, line.object) : isUnasked ? UNASKED : undefined;
    if (state !== undefined) {
      leftOut.set(state, (leftOut.get(state) ?? 0) + 1);
    } else {
      const fields = verdict === 'reject' && kubernetes === NEWEST_JUDGED ? line.fields : undefined;
      cases.push(admitted({ ...line, set, verdict, message, fields }, admission?.byId.get(line.id)));
    }
  }
  return { cases, leftOut };
}

/** Whether a kind is one of the API server's own: its group has kinds of the core. */
export function builtIn(schemas: string): (object: Case['object']) => boolean {
  const file = join(schemas, 'index.json');
  if (!existsSync(file)) throw new Error(`${file} is missing: generate first`);
  const index = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, Record<string, string | string[]>>>;
  const groups = new Set(Object.keys(index).filter(group => Object.values(index[group]).some(kinds => Object.values(kinds).flat().includes('kubernetes'))));
  return ({ apiVersion }) => typeof apiVersion !== 'string' || groups.has(apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '');
}

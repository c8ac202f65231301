import type { Issue } from './issue';

/** Words that a name of a credential ends in, or is: `DB_PASSWORD`, `apiKey`, `auth`; `secretName` and `tokenAudience` are none. */
const CREDENTIAL = new RegExp(`(?:${[
  'pass(?:word|wd|phrase|code)?', 'pwd', 'secret', 'secret ?key', 'token', 'api ?key', 'access ?key(?: ?id)?', 'private ?key', 'encryption ?key', 'signing ?key',
  'credentials?', 'creds?', 'auth', 'authorization', 'bearer', 'cookie', 'connection ?string', 'dsn', 'cert(?:ificate)? ?key', 'ssh ?key', 'htpasswd', 'dockerconfigjson',
].join('|')})$`);

/** Words that a mapping of credentials ends in; `secret` and `auth` are not among them, they refer to one elsewhere. */
const STORE = /(?:pass(?:word|wd|phrase)s?|credentials?|api ?keys?|private ?keys?)$/;

/** Words anywhere in the name of an environment variable: `PASSWORD_FILE_CONTENT`, `MY_SECRET_1`. */
const ANYWHERE = /pass(?:word|wd|phrase)|pwd|secret|token|api ?key|private ?key|access ?key|credential|\bcreds?\b|\bauth/;

/** Texts that carry a credential whatever they are called: `PASSWORD: x`, `--token x`, `https://me:x@host`, a bearer token, a private key. */
const WORD = '(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_ ]?key|private[-_ ]?key|access[-_ ]?key|credentials?|auth(?:orization)?)';
const CARRIES = new RegExp(`${WORD}["']?\\s*[=:]|-${WORD}\\s+\\S|://[^\\s/:@]*:[^\\s/@]+@|\\bbearer |-----BEGIN`, 'i');

/** What `kubectl apply` keeps of an object, all of it. */
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** Fields of a Secret that are not secret; of its metadata, annotations may be. */
const PUBLIC: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'type', 'immutable']);
const PUBLIC_METADATA: ReadonlySet<string> = new Set(['name', 'namespace', 'generateName', 'labels']);

/** Parameters that may quote what was found. */
const QUOTING: readonly string[] = ['close', 'suggestion', 'key', 'value', 'written'];

/** How many values of a list or mapping are looked at before it counts as secret. */
const MOST = 10_000;

/** Without the values that nobody may read: of Secrets, and under names that look like a credential, wherever they are in the object. */
export function withoutSecrets(issues: readonly Issue[], object: unknown): Issue[] {
  return issues.map(issue => isPublic(issue, object) ? issue : withoutValue(issue));
}

/** The issue without anything that was found. */
export function withoutValue({ value: _, ...issue }: Issue): Issue {
  if (issue.params === undefined) return issue;
  return { ...issue, params: Object.fromEntries(Object.entries(issue.params).filter(([name]) => !QUOTING.includes(name))) };
}

/** Whether a name says that what it stands for is a credential. */
export function isCredential(name: string): boolean {
  return CREDENTIAL.test(wordsOf(name));
}

export function isSecretKind(kind: unknown): boolean {
  return typeof kind === 'string' && /^\s*secret(?:s|list)?\s*$/i.test(kind);
}

/** Whether the value of a field may be shown, by what leads to it and what it holds. */
function isPublic(issue: Issue, object: unknown): boolean {
  // an empty text, null, true and false tell nothing
  const tells = issue.value !== undefined && issue.value !== null && issue.value !== '' && typeof issue.value !== 'boolean';
  if (!tells && !QUOTING.some(name => issue.params?.[name] !== undefined)) return true;
  const keys = keysOf(issue.path, object);
  let value: unknown = object;
  for (let at = 0; at < keys.length; at++) {
    if (isRecord(value)) {
      if (isSecretKind(value.kind) && !isPublicField(keys.slice(at))) return false;
      if (keys[at] !== 'name' && isCredentialEntry(value)) return false;
    }
    const last = at === keys.length - 1;
    if (keys[at] === LAST_APPLIED || (last ? isCredential(keys[at]) : STORE.test(wordsOf(keys[at])))) return false;
    value = isRecord(value) || Array.isArray(value) ? (value as Readonly<Record<string, unknown>>)[keys[at]] : undefined;
  }
  return !holdsSecret(issue.value, { left: MOST });
}

function isPublicField([first, second]: readonly string[]): boolean {
  return PUBLIC.has(first) || (first === 'metadata' && second !== undefined && PUBLIC_METADATA.has(second));
}

/** `{name: DB_PASSWORD, value: …}` */
function isCredentialEntry(value: Readonly<Record<string, unknown>>): boolean {
  const name = value.name ?? value.key;
  return typeof name === 'string' && ('value' in value || 'valueFrom' in value) && (ANYWHERE.test(wordsOf(name)) || isCredential(name));
}

function holdsSecret(value: unknown, budget: { left: number }, depth = 0): boolean {
  if (typeof value === 'string') return CARRIES.test(value.slice(0, 10_000));
  if (typeof value !== 'object' || value === null) return false;
  if (--budget.left < 0 || depth > 100) return true;
  if (Array.isArray(value)) return value.some(item => holdsSecret(item, budget, depth + 1));
  const record = value as Readonly<Record<string, unknown>>;
  if (isSecretKind(record.kind) || isCredentialEntry(record)) return true;
  const isSecret = (key: string): boolean => key === LAST_APPLIED || isCredential(key) || ANYWHERE.test(wordsOf(key));
  return Object.keys(record).some(key => isSecret(key) || holdsSecret(record[key], budget, depth + 1));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `dbPassword`, `DB_PASSWORD` → `db password` */
function wordsOf(name: string): string {
  return name.replace(/([a-z\d])(?=[A-Z])/g, '$1 ').replace(/[^A-Za-z\d]+/g, ' ').replace(/[\s\d]+$/, '').toLowerCase();
}

/** The longest key of a mapping that a path begins with. */
function dottedKey(path: string, value: unknown): string | undefined {
  const begins = (name: string): boolean => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`);
  return isRecord(value) ? Object.keys(value).filter(begins).sort((a, b) => b.length - a.length)[0] : undefined;
}

/** The keys on the way to a path, as far as the object has them: keys may hold dots. */
function keysOf(path: string, object: unknown): string[] {
  const keys: string[] = [];
  let rest = path;
  let value = object;
  while (rest !== '') {
    const bare = rest.replace(/^\./, '');
    const bracket = /^\[([^\]]*)\]/.exec(bare);
    const simple = /^[^.[]+/.exec(bare)?.[0];
    const known = simple !== undefined && (!isRecord(value) || Object.prototype.hasOwnProperty.call(value, simple));
    const key = bracket?.[1] ?? (known ? simple : dottedKey(bare, value) ?? simple ?? bare);
    rest = bare.slice(bracket?.[0].length ?? key.length);
    if (key === '' && rest === bare) break;
    keys.push(key);
    value = isRecord(value) || Array.isArray(value) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  }
  return keys;
}

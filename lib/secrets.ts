import { carriesCredential, isCredential, isCredentialFlag, isCredentialName, isCredentialStore } from './credentials';
import type { Issue } from './issue';
import { keysOn } from './read/keys';

type Fields = Readonly<Record<string, unknown>>;

/** What `kubectl apply` keeps of an object, all of it. */
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** Fields of a Secret whose texts are not secret; of its metadata, annotations may be. */
const PUBLIC: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'type']);
const PUBLIC_METADATA: ReadonlySet<string> = new Set(['name', 'namespace', 'generateName', 'labels']);

/** Parameters that may quote what was found. */
const QUOTING: ReadonlySet<string> = new Set(['close', 'suggestion', 'key', 'value', 'written', 'told', 'own', 'form', 'name']);

/** How many values of a list or mapping are looked at before it counts as secret. */
const MOST = 10_000;

/** Where a key runs into a value: no name has these. */
const RUNS_ON = /[:=]/;

/** What no name has, or hardly any: where a key has no value, the value may be in it, after one of these. */
const STRANGE = /[^\w.\-/[\]$]/;

/** Fields that the value of a pair is in, and how people mistype them. */
const VALUE = /^(?:value|valuefrom|val|vale|valu|valeu|vaule|vlaue|default|defaultvalue|content)$/i;

/** A mapping of more fields is no pair of a name and a value, whatever they are called. */
const LARGEST_ENTRY = 20;

/** Without the values that nobody may read: of Secrets, and under names that look like a credential, wherever they are in the object; in paths, too. */
export function withoutSecrets(issues: readonly Issue[], object: unknown): Issue[] {
  const look = new Look();
  return issues.map(issue => {
    const keys = keysOn(issue.path, object);
    const path = look.pathOf(issue, keys, object);
    const shown = path === issue.path ? issue : { ...issue, path };
    return !tells(issue) || (look.isPublic(issue, keys, object) && look.isFromPublic(issue, object)) ? shown : withoutValue(shown);
  });
}

/** The issue without anything that was found. */
export function withoutValue({ value: _, ...issue }: Issue): Issue {
  if (issue.params === undefined) return issue;
  return { ...issue, params: Object.fromEntries(Object.entries(issue.params).filter(([name]) => !QUOTING.has(name))) };
}

/** A path up to where a key runs into a value, as `password:x` and `PASSWORD=x` do, where a space is missing. */
export function withoutRest(path: string, from = RUNS_ON): string {
  const end = path.search(from);
  return end < 0 ? path : `${path.slice(0, end + 1)}…`;
}

export function isSecretKind(kind: unknown): boolean {
  return typeof kind === 'string' && /^\s*secret(?:s|list)?\s*$/i.test(kind);
}

/** Whether a field of a Secret may be shown, by the keys that lead to it: a text that everybody may read, and nothing that is in its place. */
export function isPublicField([first, second]: readonly string[], { type, value }: Issue): boolean {
  if (type === 'TypeInvalid' || typeof value === 'object') return false;
  return first === 'metadata' ? PUBLIC_METADATA.has(second) : PUBLIC.has(first);
}

/** Nothing is told by an empty text, null, true and false. */
function tells({ value, params }: Issue): boolean {
  if (value !== undefined && value !== null && value !== '' && typeof value !== 'boolean') return true;
  return params !== undefined && Object.keys(params).some(name => QUOTING.has(name) && params[name] !== undefined);
}

/** One look at one object: what was found of its parts is kept, for there may be many issues. */
class Look {
  private readonly entries = new Map<object, Entry>();
  private readonly lists = new Map<object, boolean>();

  /** Whether the value of an issue may be shown, by what leads to it and what it holds. */
  public isPublic(issue: Issue, keys: readonly string[], object: unknown): boolean {
    let value: unknown = object;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at];
      if (isRecord(value)) {
        if (isSecretKind(value.kind) && !isPublicField(keys.slice(at, at + 2), issue)) return false;
        if (key !== 'name' && this.entryOf(value).isPair) return false;
      } else if (Array.isArray(value) && this.hasFlag(value)) {
        return false;
      }
      if (key === LAST_APPLIED || (at === keys.length - 1 ? isCredential(key) : isCredentialStore(key))) return false;
      value = childOf(value, key);
    }
    return !this.holdsSecret(issue.value, { left: MOST });
  }

  /** Whether what an expression says may be shown, by all that it was told: the value that it is `on`. */
  public isFromPublic(issue: Issue, object: unknown): boolean {
    const { on, told } = issue.params ?? {};
    if (typeof on !== 'string' || told === undefined) return true;
    const keys = keysOn(on, object);
    return this.isPublic({ ...issue, value: keys.reduce(childOf, object) }, keys, object);
  }

  /** The path without what may be a value: where a Secret or the name of a credential is near, and a key runs into one, or has none. */
  public pathOf({ path, type, params }: Issue, keys: readonly string[], object: unknown): string {
    if (isLost(keys, object, type, params)) return '…';
    const near = this.nearOf(keys, object, type === 'UnknownField');
    if (near === undefined) return path;
    const last = keys.at(-1) ?? '';
    const isAlone = near.isAlone && last !== '' && !PUBLIC.has(last) && !VALUE.test(last) && path.lastIndexOf(last) >= 0;
    return withoutRest(isAlone ? `${path.slice(0, path.lastIndexOf(last))}…` : path, near.carries ? STRANGE : RUNS_ON);
  }

  /** What is near a path that may not be told as it is; nothing if it may. */
  private nearOf(keys: readonly string[], object: unknown, isUnknown: boolean): Near | undefined {
    let value: unknown = object;
    // the server tells of stringData as if it was in data
    let texts: unknown;
    let [isNear, isSecret, carries, runsOn] = [false, false, false, false];
    for (const key of keys) {
      const child = childOf(value, key) === undefined ? childOf(texts, key) : childOf(value, key);
      runsOn = RUNS_ON.test(key) || (child === null && STRANGE.test(key));
      if (isRecord(value)) {
        const { isNamed, isPair } = this.entryOf(value);
        isSecret ||= isSecretKind(value.kind);
        isNear ||= isSecret || isPair || (isNamed && (runsOn || (isUnknown && child === null)));
      }
      carries ||= STRANGE.test(key) && carriesCredential(key);
      isNear ||= carries || (runsOn && (VALUE.test(headOf(key)) || isCredentialName(headOf(key))));
      texts = isRecord(value) && isSecretKind(value.kind) && key === 'data' ? value.stringData : undefined;
      value = child;
    }
    return isNear ? { isAlone: value === null && (isSecret || isUnknown || runsOn), carries } : undefined;
  }

  private entryOf(record: Fields): Entry {
    let known = this.entries.get(record);
    if (known === undefined) this.entries.set(record, known = entryOf(record));
    return known;
  }

  /** `[--password, x]`: which of the others is the password is not sure. */
  private hasFlag(list: readonly unknown[]): boolean {
    let known = this.lists.get(list);
    if (known === undefined) this.lists.set(list, known = list.some(item => typeof item === 'string' && (isCredentialFlag(item) || carriesCredential(item))));
    return known;
  }

  private holdsSecret(value: unknown, budget: { left: number }, depth = 0): boolean {
    if (typeof value === 'string') return carriesCredential(value);
    if (typeof value !== 'object' || value === null) return false;
    if (--budget.left < 0 || depth > 100) return true;
    if (Array.isArray(value)) return this.hasFlag(value) || value.some(item => this.holdsSecret(item, budget, depth + 1));
    const record = value as Fields;
    if (isSecretKind(record.kind) || this.entryOf(record).isPair) return true;
    const isSecret = (key: string): boolean => key === LAST_APPLIED || isCredentialName(key) || carriesCredential(key);
    return Object.keys(record).some(key => isSecret(key) || this.holdsSecret(record[key], budget, depth + 1));
  }
}

/** What a mapping is that may say of a credential what it is called, and what it is. */
interface Entry {
  /** A credential is named in it. */
  readonly isNamed: boolean;
  /** And there is a value, too. */
  readonly isPair: boolean;
}

interface Near {
  /** The last key has no value: it may be one itself. */
  readonly isAlone: boolean;
  /** A key carries a credential as a text does. */
  readonly carries: boolean;
}

/** `{name: DB_PASSWORD, value: …}`, also where the name is mistyped, in a list, or followed by what should be another field. */
function entryOf(record: Fields): Entry {
  const keys = Object.keys(record);
  // what has an operator selects
  if (keys.length > LARGEST_ENTRY || 'operator' in record) return { isNamed: false, isPair: false };
  const values = keys.filter(key => VALUE.test(headOf(key)));
  const isName = (text: unknown): boolean => typeof text === 'string' && isCredentialName(headOf(text));
  const isNamed = keys.some(key => !values.includes(key) && [record[key]].flat().slice(0, LARGEST_ENTRY).some(isName));
  return { isNamed, isPair: isNamed && values.length > 0 };
}

/** A field of a Secret itself that is like none it has: a value of many lines that lost its indentation looks like that. */
function isLost(keys: readonly string[], object: unknown, type: Issue['type'], params: Issue['params']): boolean {
  return keys.length === 1 && type === 'UnknownField' && (params?.known as readonly unknown[] | undefined)?.length === 0 && isRecord(object) && isSecretKind(object.kind);
}

/** A name without what runs on after it. */
function headOf(name: string): string {
  return name.split(STRANGE, 1)[0].replace(/\W+$/, '');
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function childOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.prototype.hasOwnProperty.call(value, key) ? (value as Fields)[key] : undefined;
}

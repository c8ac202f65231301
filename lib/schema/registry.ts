import { readFileSync } from 'fs';
import { join } from 'path';
import { NativeDefaulter } from '../defaults/native';
import { Issue } from '../issue';
import { Compiler, Target } from './compile';
import { Defaulter } from './defaults';
import { Explainer } from './explain';
import { apiVersionOf, KindEntry, Pool } from './node';
import { Mapping } from './values';
import { allRules } from '../rules/all';
import { RuleRunner } from '../rules/run';

const FOLDER = join(__dirname, '../../generated/schemas');
const CORE = 'kubernetes';
const METADATA = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';

type Index = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>>>;

/** One version of a kind, and the schema that it is judged by. */
export interface Found {
  readonly system: string;
  readonly entry: KindEntry;
  /** One of the API server's own kinds, not a custom resource. */
  readonly native: boolean;
  readonly pool: Pool;
}

/** A line of `sextant kinds`. */
export interface KindInfo {
  readonly system: string;
  readonly systemVersion: string;
  readonly entry: KindEntry;
}

/** A schema ready for use at one Kubernetes minor. */
export interface Schema {
  readonly compiler: Compiler;
  readonly explainer: Explainer;
  /** A copy with the server's defaults; nothing else is changed. */
  fill(entry: KindEntry, object: Mapping): Mapping;
  /** The rules beyond the schema, of the server's own kinds; the object has its defaults. */
  rules(entry: KindEntry, object: Mapping): Issue[];
}

/** All names that are typed. */
export interface Names {
  readonly groups: ReadonlySet<string>;
  /** Kind → its apiVersions. */
  readonly apiVersions: ReadonlyMap<string, readonly string[]>;
  /** apiVersion → its kinds. */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
}

const shipped = { index: undefined as Index | undefined, pools: new Map<string, Pool>(), registry: undefined as Registry | undefined };

/** apiVersion and kind → schema. A system is read when one of its kinds is first asked for. */
export class Registry {
  /** Everything that is shipped, and nothing else. */
  static default(): Registry {
    return shipped.registry ??= new Registry([]);
  }

  private readonly schemas = new Map<string, Schema>();
  private known?: Names;

  private constructor(private readonly imported: readonly Pool[]) {}

  /** This registry and the given pools, which come first. */
  with(pools: readonly Pool[]): Registry {
    return new Registry([...pools, ...this.imported]);
  }

  /** `system` decides where several systems have the kind. */
  find(apiVersion: string, kind: string, system?: string): Found | undefined {
    const key = `${apiVersion} ${kind}`;
    for (const pool of this.imported) {
      const found = foundIn(pool, false).get(key);
      if (found) return found;
    }
    const systems = this.systemsOf(apiVersion, kind);
    const name = system !== undefined && systems.includes(system) ? system : systems[0];
    if (name === undefined) return undefined;
    return foundIn(read(name), name === CORE).get(key);
  }

  /** The shipped systems that have a kind, the one that is meant first. */
  systemsOf(apiVersion: string, kind: string): readonly string[] {
    const [group, version] = split(apiVersion);
    return list(own(own(own(index(), group), version), kind));
  }

  /** All versions of a kind, in whatever system. */
  versionsOf(group: string, kind: string): Found[] {
    const imported = this.imported.flatMap(pool => pool.kinds.filter(k => k.group === group && k.kind === kind).map(k => apiVersionOf(k)));
    const versions = Object.keys(own(index(), group) ?? {}).map(version => apiVersionOf({ group, version }));
    return [...new Set([...imported, ...versions])].flatMap(apiVersion => this.find(apiVersion, kind) ?? []);
  }

  /** What a name that is not known may have meant. */
  names(): Names {
    return this.known ??= this.collectNames();
  }

  private collectNames(): Names {
    const apiVersions = new Map<string, string[]>();
    const kinds = new Map<string, string[]>();
    const add = (kind: string, apiVersion: string): void => {
      append(apiVersions, kind, apiVersion);
      append(kinds, apiVersion, kind);
    };
    for (const pool of this.imported) for (const entry of pool.kinds) add(entry.kind, apiVersionOf(entry));
    for (const [group, versions] of Object.entries(index())) {
      for (const [version, entries] of Object.entries(versions)) for (const kind of Object.keys(entries)) add(kind, apiVersionOf({ group, version }));
    }
    return { groups: new Set([...this.imported.flatMap(p => p.kinds.map(k => k.group)), ...Object.keys(index())]), apiVersions, kinds };
  }

  /** Every version of every kind; reads all systems. */
  kinds(): KindInfo[] {
    const systems = new Set(Object.values(index()).flatMap(versions => Object.values(versions).flatMap(kinds => Object.values(kinds).flatMap(list))));
    return [...this.imported, ...[...systems].sort().map(read)]
      .flatMap(pool => pool.kinds.map(entry => ({ system: pool.system, systemVersion: pool.version, entry })));
  }

  /** The schema of what was found, at a Kubernetes minor. */
  schema(found: Found, minor: number): Schema {
    // Only the core differs by version.
    return this.make({ pool: found.pool, native: found.native, minor: found.native ? minor : 0 });
  }

  /** The schema of `metadata`, the same for every kind. */
  metadata(minor: number): Schema & { readonly node: number } {
    const pool = read(CORE);
    return { ...this.make({ pool, native: true, minor }), node: pool.definitions?.[METADATA] as number };
  }

  private make(target: Target): Schema {
    const key = `${target.pool.system} ${target.minor}`;
    const known = this.schemas.get(key);
    if (known) return known;
    const compiler = new Compiler(target);
    const made = { compiler, explainer: new Explainer(target, compiler), ...(target.native ? nativeParts(target) : customParts(target)) };
    this.schemas.set(key, made);
    return made;
  }
}

function nativeParts({ pool, minor }: Target): Pick<Schema, 'fill' | 'rules'> {
  const defaulter = new NativeDefaulter(pool, minor);
  const runner = new RuleRunner(pool, minor, allRules());
  return { fill: (entry, object) => defaulter.apply(entry, object), rules: (entry, object) => runner.run(entry, object) };
}

function customParts({ pool }: Target): Pick<Schema, 'fill' | 'rules'> {
  const defaulter = new Defaulter(pool);
  return { fill: (entry, object) => defaulter.apply(entry.node, object) as Mapping, rules: () => [] };
}

/** The kinds of a pool by apiVersion and kind. */
function foundIn(pool: Pool, native: boolean): ReadonlyMap<string, Found> {
  let found = kindsOf.get(pool);
  if (!found) {
    found = new Map(pool.kinds.map(entry => [`${apiVersionOf(entry)} ${entry.kind}`, { system: pool.system, entry, native, pool }]));
    kindsOf.set(pool, found);
  }
  return found;
}

const kindsOf = new WeakMap<Pool, ReadonlyMap<string, Found>>();

/** `apps/v1` → group and version. */
export function split(apiVersion: string): [string, string] {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? ['', apiVersion] : [apiVersion.slice(0, slash), apiVersion.slice(slash + 1)];
}

function index(): Index {
  return shipped.index ??= JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')) as Index;
}

function read(system: string): Pool {
  const known = shipped.pools.get(system);
  if (known) return known;
  const pool = JSON.parse(readFileSync(join(FOLDER, `${system}.json`), 'utf8')) as Pool;
  shipped.pools.set(system, pool);
  return pool;
}

function list(systems: string | readonly string[] | undefined): readonly string[] {
  return typeof systems === 'string' ? [systems] : systems ?? [];
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Names come from the user's input: only own keys count. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}

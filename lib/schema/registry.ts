import { readFileSync } from 'fs';
import { join } from 'path';
import { MetadataLaw } from '../custom/metadata';
import { CustomSchema } from '../custom/schema';
import { lawOf } from '../custom/shape';
import { Issue } from '../issue';
import { Compiler, Target } from './compile';
import { Decoder } from './decode';
import { Explainer } from './explain';
import { ExpressionRunner } from './expressions';
import type { NativeLaw } from './native-law';
import { apiVersionOf, FILES, KindEntry, Pool } from './node';
import { Mapping } from './values';
import { OLDEST } from '../../generated/versions';
import { own } from '../fields';

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
  /** This and the next two are for the server's own kinds. */
  readonly compiler: Compiler;
  readonly explainer: Explainer;
  readonly decoder: Decoder;
  /** What judges custom resources; undefined for the server's own kinds. */
  readonly custom?: CustomSchema;
  /** A copy with the server's defaults; nothing else is changed. */
  fill(entry: KindEntry, object: Mapping): Mapping;
  /** What the rules beyond the schema say of an object of the server's own kinds, with its defaults; it must have been decoded by `compiler` just before. */
  rules(entry: KindEntry, object: Mapping): Issue[];
  /** What the expressions of a custom resource's schema say of an object with its defaults. */
  expressions(entry: KindEntry, object: Mapping, minor: number): Issue[];
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

  private readonly schemas = new Map<Pool, Schema[]>();
  private readonly laws: MetadataLaw[] = [];
  private readonly ofMetadata: (Schema & { readonly node: number })[] = [];
  private readonly found = new Map<string, Map<string, Found>>();
  private known?: Names;

  private constructor(private readonly imported: readonly Pool[]) {}

  /** This registry and the given pools, which come first. */
  with(pools: readonly Pool[]): Registry {
    return new Registry([...pools, ...this.imported]);
  }

  /** `system` decides where several systems have the kind. */
  find(apiVersion: string, kind: string, system?: string): Found | undefined {
    if (system !== undefined) return this.look(apiVersion, kind, system);
    const known = this.found.get(apiVersion)?.get(kind);
    if (known) return known;
    const found = this.look(apiVersion, kind);
    // Names that are not known are the user's, and may be many.
    if (found) this.found.set(apiVersion, (this.found.get(apiVersion) ?? new Map<string, Found>()).set(kind, found));
    return found;
  }

  private look(apiVersion: string, kind: string, system?: string): Found | undefined {
    const key = `${apiVersion} ${kind}`;
    for (const pool of this.imported) {
      const found = foundIn(pool, false).get(key);
      if (found) return found;
    }
    const systems = this.systemsOf(apiVersion, kind);
    const name = system !== undefined && systems.includes(system) ? system : systems[0];
    if (name === undefined) return split(apiVersion)[0] === FILES ? foundIn(files(), false).get(key) : undefined;
    return foundIn(read(name), name === CORE).get(key);
  }

  /** The shipped systems that have a kind, the one that is meant first. */
  systemsOf(apiVersion: string, kind: string): readonly string[] {
    const [group, version] = split(apiVersion);
    return list(own(own(own(index(), group) ?? {}, version) ?? {}, kind));
  }

  /** The shipped systems that have a kind in whatever version. */
  ownersOf(group: string, kind: string): string[] {
    return [...new Set(Object.values(own(index(), group) ?? {}).flatMap(kinds => list(own(kinds, kind))))];
  }

  /** All versions of a kind, in whatever system. */
  versionsOf(group: string, kind: string): Found[] {
    const imported = this.imported.flatMap(pool => pool.kinds.filter(k => k.group === group && k.kind === kind).map(k => apiVersionOf(k)));
    const shippedVersions = group === FILES ? files().kinds.map(entry => entry.version) : Object.keys(own(index(), group) ?? {});
    const versions = shippedVersions.map(version => apiVersionOf({ group, version }));
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
    return [...this.imported, ...[...systems].sort().map(read), files()]
      .flatMap(pool => pool.kinds.map(entry => ({ system: pool.system, systemVersion: pool.version, entry })));
  }

  /** The schema of what was found, at a Kubernetes minor. */
  schema(found: Found, minor: number): Schema {
    return found.native ? this.make(found.pool, minor, true) : this.make(found.pool, lawOf(minor), false);
  }

  /** The schema of `metadata`, the same for every kind. */
  metadata(minor: number): Schema & { readonly node: number } {
    const known = this.ofMetadata[minor];
    if (known) return known;
    const pool = read(CORE);
    return this.ofMetadata[minor] = { ...this.make(pool, minor, true), node: pool.definitions?.[METADATA] as number };
  }

  /** The law of metadata, by which that of custom resources is judged, too. */
  metadataLaw(minor: number): MetadataLaw {
    return this.laws[minor] ??= new MetadataLaw(this.metadata(minor), minor);
  }

  private make(pool: Pool, minor: number, native: boolean): Schema {
    const byMinor = this.schemas.get(pool) ?? [];
    this.schemas.set(pool, byMinor);
    const known = byMinor[minor];
    if (known) return known;
    const target = { pool, minor };
    const compiler = new Compiler(target);
    const parts = native ? nativeParts(compiler, target) : this.customParts(target);
    return byMinor[minor] = { compiler, explainer: new Explainer(target), decoder: new Decoder(target), ...parts };
  }

  private customParts({ pool, minor: law }: Target): Pick<Schema, 'fill' | 'rules' | 'expressions' | 'custom'> {
    const custom = new CustomSchema(pool, law, () => this.metadataLaw(Math.max(law, OLDEST)));
    // What expressions may use differs at every version.
    const runners: ExpressionRunner[] = [];
    return {
      custom,
      fill: (entry, object) => custom.fill(entry, object),
      rules: () => [],
      expressions: (entry, object, minor) => (runners[minor] ??= new ExpressionRunner(pool, minor)).run(entry, object),
    };
  }
}

/** The rules and defaults of the server's own kinds are read when the first object of one comes. */
function nativeParts(compiler: Compiler, target: Target): Pick<Schema, 'fill' | 'rules' | 'expressions'> {
  let known: NativeLaw | undefined;
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const law = (): NativeLaw => known ??= new (require('./native-law') as typeof import('./native-law')).NativeLaw(compiler, target);
  return { fill: (entry, object) => law().fill(entry, object), rules: (entry, object) => law().judge(entry, object), expressions: () => [] };
}

/** Read when a file of that group comes: few have any. */
function files(): Pool {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('../authentication/schema') as typeof import('../authentication/schema')).filePool();
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

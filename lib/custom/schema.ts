import type { Issue } from '../issue';
import { Checker } from './checker';
import { isPlain, judgeResource, resourcesIn, unknownIn, unreadable } from './embedded';
import { distinct, FaultFinder } from './faults';
import { duplicates } from './lists';
import { MetadataLaw } from './metadata';
import { keptMetadata, prepared } from './prepared';
import { judgeScale } from './scale';
import { unknownFields } from './unknown';
import { nameOf } from '../rules/names';
import { Defaulter } from '../schema/defaults';
import type { KindEntry, Pool } from '../schema/node';
import { isMapping, type Mapping } from '../schema/values';

/** An object as its schema sees it. */
export interface Seen {
  /** With its defaults, and without what the server drops. */
  readonly object: Mapping;
  readonly issues: readonly Issue[];
  /** It could be read; of one that could not, nothing else is said. */
  readonly isRead: boolean;
}

/** What the schema of custom resources says of them, in the order in which a server asks. Expressions come after it. */
export class CustomSchema {
  private readonly defaulter: Defaulter;
  private readonly checker: Checker;
  private readonly finder: FaultFinder;

  constructor(private readonly pool: Pool, minor: number, private readonly metadata: () => MetadataLaw) {
    this.defaulter = new Defaulter(pool);
    this.checker = new Checker(pool, minor, object => isPlain(object, this.metadata()));
    this.finder = new FaultFinder(pool, minor);
  }

  /** A copy with the defaults of the schema; nothing else is changed. */
  fill(entry: KindEntry, object: Mapping): Mapping {
    return this.defaulter.apply(entry.node, object) as Mapping;
  }

  /** @param metadata the law of the object's own metadata */
  see(entry: KindEntry, object: Mapping, metadata: MetadataLaw): Seen {
    const filled = this.fill(entry, object);
    const isSound = this.checker.root(entry)(filled) && metadata.decode(object.metadata, '').length === 0 && judgeScale(entry.scale, filled).length === 0;
    return isSound ? { object: named(filled), issues: [], isRead: true } : this.look(entry, object, metadata);
  }

  /** Looks closely at an object, as at one that is not plainly right. */
  look(entry: KindEntry, object: Mapping, metadata: MetadataLaw): Seen {
    const unread = this.faultsOfReading(entry, object, metadata);
    if (unread.length > 0) return { object, issues: distinct(unread), isRead: false };
    const seen = this.created(entry, object);
    const issues = [
      ...this.finder.find(entry.node, seen),
      ...judgeScale(entry.scale, seen),
      ...[...resourcesIn(this.pool, entry.node, seen)].flatMap(resource => judgeResource(resource, this.metadata())),
      ...duplicates(this.pool, entry.node, seen),
    ];
    return { object: seen, issues: distinct(issues), isRead: true };
  }

  /** The server stops at what it cannot read, then at fields that it does not know. */
  private faultsOfReading(entry: KindEntry, object: Mapping, metadata: MetadataLaw): Issue[] {
    const own = metadata.decode(object.metadata, 'metadata');
    const unread = own.filter(({ type }) => type !== 'UnknownField');
    if (unread.length > 0) return unread;
    const resources = [...resourcesIn(this.pool, entry.node, prepared(this.pool, entry.node, object, false))];
    const within = resources.flatMap(resource => unreadable(resource, this.metadata()));
    if (within.length > 0) return within;
    return [...own, ...unknownFields(this.pool, entry.node, object), ...resources.flatMap(resource => unknownIn(resource, this.metadata()))];
  }

  /** An object as it is when it has been created, before it is judged. */
  private created(entry: KindEntry, object: Mapping): Mapping {
    const filled = this.fill(entry, prepared(this.pool, entry.node, object, true) as Mapping);
    const { status: _, ...rest } = filled;
    const kept = entry.subresources?.includes('status') ? rest : filled;
    return named({ ...kept, metadata: keptMetadata(isMapping(object.metadata) ? object.metadata : {}) });
  }
}

/** The server names an object that only has the beginning of a name. */
function named(object: Mapping): Mapping {
  const { metadata } = object;
  if (!isMapping(metadata) || metadata.name || typeof metadata.generateName !== 'string') return object;
  const name = nameOf({ generateName: metadata.generateName });
  return name === undefined ? object : { ...object, metadata: { ...metadata, name } };
}

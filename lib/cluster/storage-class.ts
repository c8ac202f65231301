import type { Answer } from './answer';
import { nameOf, namesOf } from './classes';
import { Inquiry } from './inquiry';
import type { Cluster } from '../cluster';

/** What volumes are asked for. */
export interface StorageQuestion {
  /** Whether pods on several nodes write to the same volume (ReadWriteMany). @default false */
  readonly shared?: boolean;
  /** A purpose that the cluster's option `storageClasses` names, `fast`. @default - the default class, or that for shared volumes */
  readonly purpose?: string;
}

export interface StorageClassAnswer {
  /** Name of the class; left out where it is the default one and only the cluster knows its name. */
  readonly name?: string;
  /** Whether a claim without a class gets it: then it is best left unnamed. */
  readonly isDefault: boolean;
  readonly provisioner?: string;
  /** `WaitForFirstConsumer` or `Immediate`, where that is known. */
  readonly binding?: string;
}

/** Which class of storage a claim is to name. */
export function storageClass(cluster: Cluster, question: StorageQuestion = {}): Answer<StorageClassAnswer> {
  const purpose = question.purpose ?? (question.shared ? 'shared' : 'default');
  const option = `storageClasses.${purpose}`;
  const what = question.purpose !== undefined ? `storage class for "${purpose}"` : question.shared ? 'storage class for volumes that many nodes write to' : 'default storage class';
  const inquiry = new Inquiry(cluster, { what, option });
  const classes = cluster.options.storageClasses ?? {};
  const named = Object.hasOwn(classes, purpose) ? classes[purpose] : undefined;
  // a default that is named need not be the cluster's own
  if (named !== undefined) return inquiry.stated({ name: named, isDefault: false });
  if (question.purpose !== undefined) return inquiry.unknown(undefined, option, known(cluster));
  return question.shared ? shared(cluster, inquiry, question) : standard(cluster, inquiry);
}

function standard(cluster: Cluster, inquiry: Inquiry): Answer<StorageClassAnswer> {
  const found = inquiry.fact(cluster.profile.facts.defaultStorageClass, on => storageClass(on));
  if ('refusal' in found) return found.refusal;
  const { name, generated, provisioner, binding, requires, either } = found.value;
  if (Array.isArray(either)) return inquiry.unknown(found.fact, undefined, either.map(String));
  if (name === undefined && !generated) return inquiry.absent(found.fact, known(cluster));
  return inquiry.known({ name, isDefault: true, provisioner, binding }, found.fact, [requires]);
}

function shared(cluster: Cluster, inquiry: Inquiry, question: StorageQuestion): Answer<StorageClassAnswer> {
  const found = inquiry.fact(cluster.profile.facts.rwxStorage, on => storageClass(on, question));
  if ('refusal' in found) return found.refusal;
  const { classes = [], driver, requires } = found.value;
  const [first] = classes;
  const name = first === undefined ? undefined : nameOf(first);
  if (name === undefined) return driver === undefined ? inquiry.absent(found.fact) : inquiry.absent({ ...found.fact, instead: found.fact.note ?? `make a class of ${driver}` });
  const needed = typeof first === 'object' && 'requires' in first ? first.requires : undefined;
  return inquiry.known({ name, isDefault: false, provisioner: driver }, found.fact, [requires, needed]);
}

/** Classes that the profile knows by name. */
function known({ profile: { facts } }: Cluster): string[] {
  return 'value' in facts.otherStorageClasses ? namesOf(facts.otherStorageClasses.value) : [];
}

import { withJobName } from './workload';
import { KindEntry } from '../../schema/node';
import { identityOf, isMapping, Mapping } from '../../schema/values';

/** Only a server says these of an object, and does when it creates one. */
const SERVERS = [
  'creationTimestamp', 'deletionGracePeriodSeconds', 'deletionTimestamp', 'generation', 'managedFields', 'resourceVersion', 'selfLink', 'uid',
];

/** Kinds whose status is kept, or filled in. */
const WITH_STATUS = new Set(['Namespace', 'Node', 'PersistentVolume', 'PersistentVolumeClaim']);

/** The object without what no creation can say, before defaults are filled in. `native` tells the server's own kinds from custom resources. */
export function createdOf(object: Mapping, entry: KindEntry, native: boolean): Mapping {
  const result: Record<string, unknown> = { ...object };
  if (isMapping(object.metadata)) result.metadata = metadataOf(object.metadata, entry.namespaced);
  if (entry.subresources?.includes('status') && !(native && entry.group === '' && WITH_STATUS.has(entry.kind))) delete result.status;
  return native && entry.group === 'batch' && entry.kind === 'Job' ? withJobName(result) as Mapping : result;
}

function metadataOf(metadata: Mapping, namespaced: boolean): Mapping {
  const result: Record<string, unknown> = { ...metadata };
  for (const field of SERVERS) delete result[field];
  if (!namespaced) delete result.namespace;
  const { ownerReferences } = metadata;
  if (Array.isArray(ownerReferences)) result.ownerReferences = unique(ownerReferences);
  return result;
}

function unique(items: readonly unknown[]): unknown[] {
  return [...new Map([...items].reverse().map(item => [identityOf(item), item])).values()].reverse();
}

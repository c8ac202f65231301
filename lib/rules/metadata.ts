import { Issue } from '../issue';
import { follows, Law, nameOf, withoutDash } from './names';
import { KindEntry } from '../schema/node';
import { identityOf, isMapping, Mapping } from '../schema/values';

/** What the rules of metadata need to know of a kind. */
export interface Subject {
  readonly namespaced: boolean;
  /** The law of its names. */
  readonly name: Law;
  readonly isNamedByServer: boolean;
  /** Whether the generateName of an object that has a name is not looked at. */
  readonly ignoresPrefix: boolean;
  /** Whether a finalizer must have a domain, unless it is one of the server's own. */
  readonly finalizersHaveDomains: boolean;
  readonly keepsGeneration: boolean;
  /** Whether an owner that is not complete is told by its place in the list. */
  readonly countsOwners: boolean;
  /** Whether it is a question to the server: it is not stored and needs no name. */
  readonly isQuestion: boolean;
}

const RBAC = 'rbac.authorization.k8s.io';

/** Kinds whose name does not have to be a DNS subdomain. */
const NAMES: Readonly<Record<string, (minor: number) => Law>> = {
  '/Namespace': () => 'dns-label',
  '/Service': minor => minor >= 36 ? 'dns-label' : 'dns-label-1035',
  'apps/StatefulSet': () => 'dns-label',
  [`${RBAC}/Role`]: () => 'path-segment',
  [`${RBAC}/ClusterRole`]: () => 'path-segment',
  [`${RBAC}/RoleBinding`]: () => 'path-segment',
  [`${RBAC}/ClusterRoleBinding`]: () => 'path-segment',
  'policy/PodDisruptionBudget': () => 'path-segment',
  'certificates.k8s.io/CertificateSigningRequest': () => 'path-segment',
  'networking.k8s.io/IPAddress': () => 'ip',
  // Rules of their own judge these.
  'apiregistration.k8s.io/APIService': () => 'path-segment',
  'certificates.k8s.io/ClusterTrustBundle': () => 'path-segment',
  '/Event': () => 'path-segment',
  'coordination.k8s.io/LeaseCandidate': () => 'config-key',
};

/** Groups of questions to the server: they are not stored and have no name. */
const QUESTIONS = new Set(['authentication.k8s.io', 'authorization.k8s.io']);

/** A LimitRange without a name gets one from the server. */
const NAMED_BY_SERVER = new Set(['/LimitRange']);

/** From this minor on the server does not look at the generateName of these when they have a name. */
const PREFIX_UNCHECKED: Readonly<Record<string, number>> = { '/ReplicationController': 35 };

/** Finalizers without a domain that the server's own kinds may have. */
const FINALIZERS: readonly string[] = ['kubernetes', 'orphan', 'foregroundDeletion'];

/** Of these kinds, and of all kinds of the group of admission, any finalizer may be without a domain. */
const FINALIZERS_FREE = new Set([
  'apiextensions.k8s.io/CustomResourceDefinition', 'apiregistration.k8s.io/APIService', 'coordination.k8s.io/Lease', 'node.k8s.io/RuntimeClass',
  'policy/PodDisruptionBudget', '/Event',
]);
const ADMISSION = 'admissionregistration.k8s.io';

/** Kinds that keep the generation that they are sent with; of all others the server sets it. */
const GENERATION_KEPT = new Set([
  'apiregistration.k8s.io/APIService', 'apps/ControllerRevision', 'autoscaling/HorizontalPodAutoscaler', 'certificates.k8s.io/CertificateSigningRequest',
  'coordination.k8s.io/Lease', 'coordination.k8s.io/LeaseCandidate', 'internal.apiserver.k8s.io/StorageVersion', 'networking.k8s.io/IPAddress', 'networking.k8s.io/ServiceCIDR', 'node.k8s.io/RuntimeClass',
  ...['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'].map(kind => `${RBAC}/${kind}`),
  ...['ResourceClaim', 'ResourceClaimTemplate', 'ResourcePoolStatusRequest'].map(kind => `resource.k8s.io/${kind}`),
  ...['CSIDriver', 'CSINode', 'CSIStorageCapacity', 'StorageClass', 'VolumeAttachment', 'VolumeAttributesClass'].map(kind => `storage.k8s.io/${kind}`),
  ...['ConfigMap', 'Endpoints', 'Event', 'LimitRange', 'Namespace', 'Node', 'PersistentVolume', 'PersistentVolumeClaim', 'ResourceQuota', 'Secret', 'Service',
    'ServiceAccount'].map(kind => `/${kind}`),
]);

const ANNOTATIONS_LIMIT = 262144;

type Tell = (issue: Issue) => void;
type Rule = (metadata: Mapping, subject: Subject, tell: Tell) => void;

/** Rules of `metadata` that hold for every kind, keyed by the id that the user reads. */
export const metadataRules: Readonly<Record<string, Rule>> = {
  'name-is-set'(metadata, subject, tell) {
    if (subject.isNamedByServer || text(metadata.name) || text(metadata.generateName)) return;
    tell({ rule: 'name-is-set', severity: 'error', type: 'Required', path: 'metadata.name' });
  },

  'name-is-valid'(metadata, subject, tell) {
    const must = subject.name;
    const name = text(metadata.name);
    if (name && !follows(must, name)) tell(invalid('name-is-valid', 'metadata.name', name, must));
    else if (name && !follows('path-segment', name)) tell(invalid('name-is-valid', 'metadata.name', name, 'path-segment'));
    const prefix = text(metadata.generateName);
    // The server adds five characters, so a prefix may end in a dash; it does not look at the letter before that either.
    if (name && subject.ignoresPrefix) return;
    if (prefix && !(must === 'path-segment' ? follows('path-prefix', prefix) : follows(must, withoutDash(prefix)))) tell(invalid('name-is-valid', 'metadata.generateName', prefix, must));
    // Then it looks at the name that it has made.
    const made = name ? undefined : nameOf({ generateName: prefix });
    if (made && !follows(must, made)) tell(invalid('name-is-valid', 'metadata.name', made, must));
  },

  'namespace-is-valid'(metadata, subject, tell) {
    const namespace = text(metadata.namespace);
    if (namespace && subject.namespaced && !follows('dns-label', namespace)) tell(invalid('namespace-is-valid', 'metadata.namespace', namespace, 'dns-label'));
  },

  'label-is-valid'(metadata, _, tell) {
    if (!isMapping(metadata.labels)) return;
    for (const key in metadata.labels) {
      const value = metadata.labels[key];
      if (!follows('qualified-name', key)) tell(invalid('label-is-valid', 'metadata.labels', key, 'qualified-name'));
      if (typeof value === 'string' && !follows('label-value', value)) tell(invalid('label-is-valid', 'metadata.labels', value, 'label-value'));
    }
  },

  'annotation-is-valid'(metadata, _, tell) {
    if (!isMapping(metadata.annotations)) return;
    for (const key in metadata.annotations) {
      if (!follows('qualified-name', key.toLowerCase())) tell(invalid('annotation-is-valid', 'metadata.annotations', key, 'qualified-name'));
    }
  },

  'owner-is-complete'(metadata, subject, tell) {
    for (const { owner, path } of ownersIn(metadata, subject)) {
      for (const field of ['apiVersion', 'kind', 'name', 'uid']) {
        if (!text(owner[field])) tell({ rule: 'owner-is-complete', severity: 'error', type: subject.countsOwners ? 'Required' : 'Invalid', path: `${path}.${field}`, value: '' });
      }
    }
  },

  'owner-may-own'(metadata, subject, tell) {
    const owners = ownersIn(metadata, subject);
    for (const { owner, path } of owners) {
      const { apiVersion, kind } = owner;
      if (text(apiVersion) && !/^(?:[^/]*\/)?[^/]+$/.test(String(apiVersion))) tell({ rule: 'owner-may-own', severity: 'error', type: 'Invalid', path: `${path}.apiVersion`, value: apiVersion });
      if (apiVersion === 'v1' && kind === 'Event') tell({ rule: 'owner-may-own', severity: 'error', type: 'Invalid', path, value: owner });
    }
    // The server keeps an owner that is listed twice once.
    const controllers = new Set(owners.filter(({ owner }) => owner.controller === true).map(({ owner }) => identityOf(owner)));
    if (controllers.size > 1) tell({ rule: 'owner-may-own', severity: 'error', type: 'Invalid', path: 'metadata.ownerReferences', value: metadata.ownerReferences });
  },

  'finalizer-is-valid'(metadata, subject, tell) {
    if (!Array.isArray(metadata.finalizers)) return;
    const finalizers = (metadata.finalizers as unknown[]).map(name => name ?? '');
    for (const [i, name] of finalizers.entries()) {
      if (typeof name !== 'string') continue;
      if (!follows('qualified-name', name)) tell(invalid('finalizer-is-valid', 'metadata.finalizers', name, 'qualified-name'));
      else if (subject.finalizersHaveDomains && !name.includes('/') && !FINALIZERS.includes(name)) tell(invalid('finalizer-is-valid', `metadata.finalizers[${i}]`, name, 'qualified-name'));
    }
    if (finalizers.includes('orphan') && finalizers.includes('foregroundDeletion')) {
      tell({ rule: 'finalizer-is-valid', severity: 'error', type: 'Invalid', path: 'metadata.finalizers', value: finalizers });
    }
  },

  'generation-is-not-negative'({ generation }, subject, tell) {
    if (!subject.keepsGeneration || typeof generation !== 'number' || generation >= 0) return;
    tell({ rule: 'generation-is-not-negative', severity: 'error', type: 'Invalid', path: 'metadata.generation', value: generation });
  },

  'annotations-fit'(metadata, _, tell) {
    if (!isMapping(metadata.annotations)) return;
    let size = 0;
    for (const key in metadata.annotations) size += key.length + String(metadata.annotations[key] ?? '').length;
    // In UTF-8 a letter takes three bytes at most.
    if (3 * size <= ANNOTATIONS_LIMIT) return;
    size = 0;
    for (const [key, value] of Object.entries(metadata.annotations)) size += Buffer.byteLength(key) + Buffer.byteLength(String(value ?? ''));
    if (size > ANNOTATIONS_LIMIT) tell({ rule: 'annotations-fit', severity: 'error', type: 'TooLong', path: 'metadata.annotations', params: { limit: ANNOTATIONS_LIMIT, size } });
  },
};

const RULES = Object.values(metadataRules);
const NONE: Mapping = {};

export function subjectOf({ group, kind, namespaced }: KindEntry, native: boolean, minor: number): Subject {
  const id = `${group}/${kind}`;
  return {
    namespaced,
    finalizersHaveDomains: native && group !== ADMISSION && !FINALIZERS_FREE.has(id),
    countsOwners: minor >= 37,
    keepsGeneration: native && GENERATION_KEPT.has(id),
    name: NAMES[id]?.(minor) ?? 'dns-subdomain',
    isNamedByServer: NAMED_BY_SERVER.has(id),
    ignoresPrefix: minor >= (PREFIX_UNCHECKED[id] ?? Infinity),
    isQuestion: QUESTIONS.has(group),
  };
}

export function judgeMetadata(metadata: unknown, subject: Subject): Issue[] {
  if (subject.isQuestion) return [];
  const mapping = isMapping(metadata) ? metadata : NONE;
  const issues: Issue[] = [];
  const tell: Tell = issue => issues.push(issue);
  for (const rule of RULES) rule(mapping, subject, tell);
  return issues;
}

/** The owners, and how the server names their places. Null is an owner without anything. */
function ownersIn({ ownerReferences }: Mapping, { countsOwners }: Subject): { readonly owner: Mapping; readonly path: string }[] {
  if (!Array.isArray(ownerReferences)) return [];
  return (ownerReferences as unknown[]).flatMap((owner, i) => {
    const path = `metadata.ownerReferences${countsOwners ? `[${i}]` : ''}`;
    return owner === null ? [{ owner: NONE, path }] : isMapping(owner) ? [{ owner, path }] : [];
  });
}

function invalid(rule: string, path: string, value: string, must: Law): Issue {
  return { rule, severity: 'error', type: 'Invalid', path, value, params: { must } };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

import { Issue } from '../issue';
import { follows, Law, withoutDash } from './names';
import { KindEntry } from '../schema/node';
import { identityOf, isMapping, Mapping } from '../schema/values';

/** What the rules of metadata need to know of a kind. */
export interface Subject {
  readonly namespaced: boolean;
  /** One of the server's own. */
  readonly native: boolean;
  /** The law of its names. */
  readonly name: Law;
  readonly isNamedByServer: boolean;
  /** Whether the generateName of an object that has a name is not looked at. */
  readonly ignoresPrefix: boolean;
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
  'coordination.k8s.io/LeaseCandidate': () => 'path-segment',
};

/** Groups of questions to the server: they are not stored and have no name. */
const QUESTIONS = new Set(['authentication.k8s.io', 'authorization.k8s.io']);

/** A LimitRange without a name gets one from the server. */
const NAMED_BY_SERVER = new Set(['/LimitRange']);

/** From this minor on the server does not look at the generateName of these when they have a name. */
const PREFIX_UNCHECKED: Readonly<Record<string, number>> = { '/ReplicationController': 35 };

/** Finalizers without a domain that the server's own kinds may have. */
const FINALIZERS: readonly string[] = ['kubernetes', 'orphan', 'foregroundDeletion'];

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
    if (prefix && !follows(must, withoutDash(prefix))) tell(invalid('name-is-valid', 'metadata.generateName', prefix, must));
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

  'owner-is-complete'(metadata, _, tell) {
    if (!Array.isArray(metadata.ownerReferences)) return;
    for (const owner of metadata.ownerReferences as unknown[]) {
      for (const field of ['apiVersion', 'kind', 'name', 'uid']) {
        // The server's path has no index here.
        if (isMapping(owner) && !text(owner[field])) tell({ rule: 'owner-is-complete', severity: 'error', type: 'Invalid', path: `metadata.ownerReferences.${field}`, value: '' });
      }
    }
  },

  'owner-may-own'(metadata, _, tell) {
    if (metadata.ownerReferences === undefined) return;
    const owners = (Array.isArray(metadata.ownerReferences) ? metadata.ownerReferences : []).filter(isMapping);
    const path = 'metadata.ownerReferences';
    for (const owner of owners) {
      const { apiVersion, kind } = owner;
      if (String(apiVersion).split('/').length > 2) tell({ rule: 'owner-may-own', severity: 'error', type: 'Invalid', path: `${path}.apiVersion`, value: apiVersion });
      if (apiVersion === 'v1' && kind === 'Event') tell({ rule: 'owner-may-own', severity: 'error', type: 'Invalid', path, value: owner });
    }
    // The server keeps an owner that is listed twice once.
    const controllers = new Set(owners.filter(owner => owner.controller === true).map(identityOf));
    if (controllers.size > 1) tell({ rule: 'owner-may-own', severity: 'error', type: 'Invalid', path, value: owners });
  },

  'finalizer-is-valid'(metadata, subject, tell) {
    if (!Array.isArray(metadata.finalizers)) return;
    const finalizers = metadata.finalizers as unknown[];
    for (const [i, name] of finalizers.entries()) {
      if (typeof name !== 'string') continue;
      if (!follows('qualified-name', name)) tell(invalid('finalizer-is-valid', 'metadata.finalizers', name, 'qualified-name'));
      else if (subject.native && !name.includes('/') && !FINALIZERS.includes(name)) tell(invalid('finalizer-is-valid', `metadata.finalizers[${i}]`, name, 'qualified-name'));
    }
    if (finalizers.includes('orphan') && finalizers.includes('foregroundDeletion')) {
      tell({ rule: 'finalizer-is-valid', severity: 'error', type: 'Invalid', path: 'metadata.finalizers', value: finalizers });
    }
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
    native,
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

function invalid(rule: string, path: string, value: string, must: Law): Issue {
  return { rule, severity: 'error', type: 'Invalid', path, value, params: { must } };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

import { Issue } from '../issue';
import { follows, Law, withoutDash } from './names';
import { identityOf, isMapping, Mapping } from '../schema/values';

/** What the rules of metadata need to know of an object. */
export interface Subject {
  readonly group: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly native: boolean;
  readonly minor: number;
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

type Rule = (metadata: Mapping, subject: Subject) => Iterable<Issue>;

/** Rules of `metadata` that hold for every kind, keyed by the id that the user reads. */
export const metadataRules: Readonly<Record<string, Rule>> = {
  * 'name-is-set'(metadata, subject) {
    if (NAMED_BY_SERVER.has(id(subject)) || text(metadata.name) || text(metadata.generateName)) return;
    yield { rule: 'name-is-set', severity: 'error', type: 'Required', path: 'metadata.name' };
  },

  * 'name-is-valid'(metadata, subject) {
    const must = NAMES[id(subject)]?.(subject.minor) ?? 'dns-subdomain';
    const name = text(metadata.name);
    if (name && !follows(must, name)) yield invalid('name-is-valid', 'metadata.name', name, must);
    else if (name && !follows('path-segment', name)) yield invalid('name-is-valid', 'metadata.name', name, 'path-segment');
    const prefix = text(metadata.generateName);
    // The server adds five characters, so a prefix may end in a dash; it does not look at the letter before that either.
    if (name && subject.minor >= (PREFIX_UNCHECKED[id(subject)] ?? Infinity)) return;
    if (prefix && !follows(must, withoutDash(prefix))) yield invalid('name-is-valid', 'metadata.generateName', prefix, must);
  },

  * 'namespace-is-valid'(metadata, subject) {
    const namespace = text(metadata.namespace);
    if (namespace && subject.namespaced && !follows('dns-label', namespace)) yield invalid('namespace-is-valid', 'metadata.namespace', namespace, 'dns-label');
  },

  * 'label-is-valid'(metadata) {
    for (const [key, value] of entries(metadata.labels)) {
      if (!follows('qualified-name', key)) yield invalid('label-is-valid', 'metadata.labels', key, 'qualified-name');
      if (typeof value === 'string' && !follows('label-value', value)) yield invalid('label-is-valid', 'metadata.labels', value, 'label-value');
    }
  },

  * 'annotation-is-valid'(metadata) {
    for (const [key] of entries(metadata.annotations)) {
      if (!follows('qualified-name', key.toLowerCase())) yield invalid('annotation-is-valid', 'metadata.annotations', key, 'qualified-name');
    }
  },

  * 'owner-is-complete'(metadata) {
    if (!Array.isArray(metadata.ownerReferences)) return;
    for (const owner of metadata.ownerReferences as unknown[]) {
      for (const field of ['apiVersion', 'kind', 'name', 'uid']) {
        // The server's path has no index here.
        if (isMapping(owner) && !text(owner[field])) yield { rule: 'owner-is-complete', severity: 'error', type: 'Invalid', path: `metadata.ownerReferences.${field}`, value: '' };
      }
    }
  },

  * 'owner-may-own'(metadata) {
    const owners = (Array.isArray(metadata.ownerReferences) ? metadata.ownerReferences : []).filter(isMapping);
    const path = 'metadata.ownerReferences';
    for (const owner of owners) {
      const { apiVersion, kind } = owner;
      if (String(apiVersion).split('/').length > 2) yield { rule: 'owner-may-own', severity: 'error', type: 'Invalid', path: `${path}.apiVersion`, value: apiVersion };
      if (apiVersion === 'v1' && kind === 'Event') yield { rule: 'owner-may-own', severity: 'error', type: 'Invalid', path, value: owner };
    }
    // The server keeps an owner that is listed twice once.
    const controllers = new Set(owners.filter(owner => owner.controller === true).map(identityOf));
    if (controllers.size > 1) yield { rule: 'owner-may-own', severity: 'error', type: 'Invalid', path, value: owners };
  },

  * 'finalizer-is-valid'(metadata, subject) {
    const finalizers = Array.isArray(metadata.finalizers) ? metadata.finalizers as unknown[] : [];
    for (const [i, name] of finalizers.entries()) {
      if (typeof name !== 'string') continue;
      if (!follows('qualified-name', name)) yield invalid('finalizer-is-valid', 'metadata.finalizers', name, 'qualified-name');
      else if (subject.native && !name.includes('/') && !FINALIZERS.includes(name)) yield invalid('finalizer-is-valid', `metadata.finalizers[${i}]`, name, 'qualified-name');
    }
    if (finalizers.includes('orphan') && finalizers.includes('foregroundDeletion')) {
      yield { rule: 'finalizer-is-valid', severity: 'error', type: 'Invalid', path: 'metadata.finalizers', value: finalizers };
    }
  },

  * 'annotations-fit'(metadata) {
    let size = 0;
    for (const [key, value] of entries(metadata.annotations)) size += Buffer.byteLength(key) + Buffer.byteLength(String(value ?? ''));
    if (size > ANNOTATIONS_LIMIT) yield { rule: 'annotations-fit', severity: 'error', type: 'TooLong', path: 'metadata.annotations', params: { limit: ANNOTATIONS_LIMIT, size } };
  },
};

export function judgeMetadata(metadata: unknown, subject: Subject): Issue[] {
  if (QUESTIONS.has(subject.group)) return [];
  const mapping = isMapping(metadata) ? metadata : {};
  return Object.values(metadataRules).flatMap(rule => [...rule(mapping, subject)]);
}

function id({ group, kind }: Subject): string {
  return `${group}/${kind}`;
}

function invalid(rule: string, path: string, value: string, must: Law): Issue {
  return { rule, severity: 'error', type: 'Invalid', path, value, params: { must } };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function entries(value: unknown): [string, unknown][] {
  return isMapping(value) ? Object.entries(value) : [];
}

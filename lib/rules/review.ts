import { demand } from './check';
import { Rules } from './rule';
import type { LocalSubjectAccessReviewProps, ResourceAttributes, SelfSubjectAccessReviewSpec, SubjectAccessReviewSpec } from '../../generated/bindings/kubernetes/authorization/v1';
import type { FieldSelectorRequirement } from '../../generated/bindings/kubernetes/meta/v1';
import { lawOf } from '../messages/naming';
import { Mapping } from '../schema/values';

const ATTRIBUTES = 'authorization/v1.ResourceAttributes';
const SPECS = ['authorization/v1.SubjectAccessReviewSpec', 'authorization/v1.SelfSubjectAccessReviewSpec'];
/** Metadata that the server sets, clears or does not look at. */
const CLEARED = new Set(['namespace', 'managedFields', 'creationTimestamp', 'deletionTimestamp', 'deletionGracePeriodSeconds', 'selfLink', 'uid']);
/** The server drops the selectors before. */
const SELECTORS_SINCE = 32;

interface Selector { readonly rawSelector?: string; readonly requirements?: readonly FieldSelectorRequirement[] }

function selectorsOf({ fieldSelector, labelSelector }: ResourceAttributes): [string, Selector][] {
  return Object.entries({ fieldSelector, labelSelector } as Record<string, Selector | undefined>)
    .filter((entry): entry is [string, Selector] => entry[1] !== undefined);
}

function requirementsOf(attributes: ResourceAttributes): [string, FieldSelectorRequirement][] {
  return selectorsOf(attributes).flatMap(([name, { requirements = [] }]) => requirements.map((r, i): [string, FieldSelectorRequirement] => [`${name}.requirements[${i}]`, r]));
}

export const rules: Rules = {
  'token-is-set': {
    on: 'authentication/v1.TokenReviewSpec',
    must: 'the token to look at is needed',
    check({ token }: { token?: string }, report) {
      if (!token) report('Required', 'token');
    },
  },

  'rules-review-has-namespace': {
    on: 'authorization/v1.SelfSubjectRulesReviewSpec',
    must: 'the namespace to look at is needed',
    check({ namespace }: { namespace?: string }, report) {
      if (!namespace) report('Required', 'namespace');
    },
  },

  'review-asks-one-question': {
    on: SPECS,
    must: 'either resourceAttributes or nonResourceAttributes is needed',
    check({ resourceAttributes, nonResourceAttributes }: SelfSubjectAccessReviewSpec, report) {
      if (resourceAttributes && nonResourceAttributes) report('Invalid', 'nonResourceAttributes');
      if (!resourceAttributes && !nonResourceAttributes) report('Invalid', 'resourceAttributes');
    },
  },

  'review-names-a-subject': {
    on: 'authorization/v1.SubjectAccessReviewSpec',
    must: 'a user or groups are needed',
    check({ user, groups = [] }: SubjectAccessReviewSpec, report) {
      if (!user && groups.length === 0) report('Invalid', 'user', '');
    },
  },

  'review-has-no-metadata': {
    on: ['authorization/v1.SubjectAccessReview', 'authorization/v1.SelfSubjectAccessReview', 'authorization/v1.LocalSubjectAccessReview'],
    must: 'must be empty, but for the namespace of a LocalSubjectAccessReview',
    check({ metadata = {} }: { metadata?: Mapping }, report) {
      const says = (value: unknown): boolean => value !== '' && value !== 0 && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0);
      if (Object.entries(metadata).some(([field, value]) => !CLEARED.has(field) && says(value))) report('Invalid', 'metadata');
    },
  },

  'local-review-stays-in-namespace': {
    on: 'authorization/v1.LocalSubjectAccessReview',
    must: ({ path }) => path.endsWith('nonResourceAttributes') ? 'a LocalSubjectAccessReview is about resources' : 'must be as metadata.namespace',
    check({ metadata, spec }: LocalSubjectAccessReviewProps, report) {
      if (spec?.nonResourceAttributes) report('Invalid', 'spec.nonResourceAttributes');
      if (!spec?.resourceAttributes) return;
      const { namespace = '' } = spec.resourceAttributes;
      // Without a namespace of its own the review is made in that of the request, which is never empty.
      if (metadata?.namespace ? metadata.namespace !== namespace : namespace === '') report('Invalid', 'spec.resourceAttributes.namespace', namespace);
    },
  },

  'review-selector-is-one': {
    on: ATTRIBUTES,
    since: SELECTORS_SINCE,
    must: 'either requirements or rawSelector is needed',
    check(attributes: ResourceAttributes, report) {
      for (const [name, { rawSelector, requirements = [] }] of selectorsOf(attributes)) {
        if (rawSelector && requirements.length > 0) report('Invalid', `${name}.rawSelector`, rawSelector);
        if (!rawSelector && requirements.length === 0) report('Required', `${name}.requirements`);
      }
    },
  },

  'review-values-fit-operator': {
    on: ATTRIBUTES,
    since: SELECTORS_SINCE,
    must: ({ type }) => type === 'Required' ? 'In and NotIn need at least one value' : 'Exists and DoesNotExist take no values',
    check(attributes: ResourceAttributes, report) {
      for (const [at, { operator, values = [] }] of requirementsOf(attributes)) {
        if ((operator === 'In' || operator === 'NotIn') && values.length === 0) report('Required', `${at}.values`);
        if ((operator === 'Exists' || operator === 'DoesNotExist') && values.length > 0) report('Forbidden', `${at}.values`);
      }
    },
  },

  'review-requirement-is-valid': {
    on: ATTRIBUTES,
    since: SELECTORS_SINCE,
    must: issue => issue.type === 'Required' ? 'must be set' : lawOf(issue),
    check(attributes: ResourceAttributes, report) {
      for (const [at, { key = '', values = [] }] of requirementsOf(attributes)) {
        if (at.startsWith('fieldSelector')) {
          if (key === '') report('Required', `${at}.key`);
          continue;
        }
        demand(report, 'qualified-name', `${at}.key`, key);
        values.forEach((value, i) => demand(report, 'label-value', `${at}.values[${i}]`, value));
      }
    },
  },
};

import { DOMAIN_MAPPING } from './places';
import type { DomainMappingSpec } from '../../../generated/bindings/knative-serving';
import { follows } from '../names';
import type { SystemRules } from '../system';

const CLUSTER = 'cluster.local';
const NEEDED = ['apiVersion', 'kind', 'name'] as const;

interface Named {
  readonly name?: string;
  readonly generateName?: string;
}

export const rules: SystemRules = {
  'domain-name-is-valid': {
    on: DOMAIN_MAPPING,
    must: ({ type }) => type === 'Forbidden'
      ? 'a server\'s choice of a name is no domain'
      : `the name of a DomainMapping is the domain itself: lower case, at least two parts, "www.example.com", and not within "${CLUSTER}"`,
    fix: ({ type }) => type === 'Forbidden' ? 'write the domain as metadata.name' : 'write a domain that you own',
    check({ metadata = {} }: { readonly metadata?: Named }, report) {
      const { name = '', generateName = '' } = metadata;
      if (generateName !== '') report('Forbidden', 'metadata.generateName');
      if (!follows('fqdn', name) || name.endsWith(`.${CLUSTER}`)) report(name === '' ? 'Required' : 'Invalid', 'metadata.name', name === '' ? undefined : name);
    },
  },

  'domain-reference-is-complete': {
    on: `${DOMAIN_MAPPING}.spec`,
    must: ({ type }) => {
      if (type === 'Required') return 'what the domain leads to is named by apiVersion, kind and name';
      return type === 'Forbidden' ? 'the group is part of apiVersion' : 'what the domain leads to is in the namespace of the DomainMapping';
    },
    fix: ({ type }) => type === 'Required' ? 'write it as { apiVersion: serving.knative.dev/v1, kind: Service, name: hello }' : 'remove it',
    check({ ref }: Partial<DomainMappingSpec>, report) {
      for (const field of NEEDED) if (!ref?.[field]) report('Required', `ref.${field}`);
      if (ref?.group) report('Forbidden', 'ref.group');
      const { namespace } = (report.root.metadata ?? {}) as { readonly namespace?: string };
      if (ref?.namespace && namespace && ref.namespace !== namespace) report('Invalid', 'ref.namespace', ref.namespace);
    },
  },
};

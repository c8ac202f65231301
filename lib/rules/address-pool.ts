import { addressOf, demandCidr } from './address';
import { demand } from './check';
import { isV4, parseCidr } from './ip';
import { Rules } from './rule';
import type { IPAddressSpec, ParentReference, ServiceCIDRSpec } from '../../generated/bindings/kubernetes/networking/v1';
import { lawOf } from '../messages/naming';

const versions = (type: string): string[] => ['v1', 'v1beta1', 'v1alpha1'].map(version => `networking/${version}.${type}`);

export const rules: Rules = {
  'service-cidrs-are-set': {
    on: versions('ServiceCIDRSpec'),
    must: ({ type }) => type === 'Required' ? 'at least one range is needed' : 'at most two ranges are allowed, one of each family',
    check({ cidrs = [] }: ServiceCIDRSpec, report) {
      if (cidrs.length === 0) report('Required', 'cidrs');
      const families = cidrs.map(cidr => parseCidr(cidr)).map(network => network && isV4(network.address));
      if (cidrs.length > 2 || (families.length === 2 && families[0] !== undefined && families[0] === families[1])) report('Invalid', 'cidrs', cidrs);
    },
  },

  'service-cidr-is-valid': {
    on: versions('ServiceCIDRSpec'),
    must: addressOf,
    check({ cidrs = [] }: ServiceCIDRSpec, report) {
      if (cidrs.length <= 2) cidrs.forEach((cidr, i) => demandCidr(report, `cidrs[${i}]`, cidr, { exact: true }));
    },
  },

  'address-has-parent': {
    // Later versions have it in their schema.
    on: 'networking/v1alpha1.IPAddress',
    must: 'must be set',
    check({ spec }: { readonly spec?: Partial<IPAddressSpec> }, report) {
      if (!spec?.parentRef) report('Required', 'spec.parentRef');
    },
  },

  'address-parent-is-named': {
    on: versions('ParentReference'),
    must: issue => issue.type === 'Required' ? 'must be set' : lawOf(issue),
    check({ group, resource, name, namespace }: ParentReference, report) {
      if (group) demand(report, 'dns-subdomain', 'group', group);
      if (!resource) report('Required', 'resource');
      if (!name) report('Required', 'name');
      for (const [field, value] of Object.entries({ resource, name, namespace })) {
        if (value) demand(report, 'path-segment', field, value);
      }
    },
  },
};

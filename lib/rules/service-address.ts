import { addressOf, demandCidr, demandIp, demandReachable, reachableOf } from './address';
import { isV4, parseIp } from './ip';
import { Report, Rules } from './rule';
import { clusterIpsOf, isHeadless } from './service';
import type { ServiceSpec } from '../../generated/bindings/kubernetes/core/v1';

interface ServiceObject { readonly metadata?: { readonly annotations?: Readonly<Record<string, string>> }; readonly spec?: ServiceSpec }

const RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';

/** Addresses of a service that has some and wants them checked. */
function addressesOf(spec: ServiceSpec): readonly string[] {
  return spec.type === 'ExternalName' ? [] : clusterIpsOf(spec);
}

function familyOf(text: string): 'IPv4' | 'IPv6' | undefined {
  const address = parseIp(text);
  return address && (isV4(address) ? 'IPv4' : 'IPv6');
}

function demandRanges(report: Report, at: string, text: string): void {
  if (text.trim() !== '') text.split(',').forEach(range => demandCidr(report, at, range.trim()));
}

export const rules: Rules = {
  'cluster-ip-is-valid': {
    on: 'core/v1.ServiceSpec',
    when: ['clusterIP', 'clusterIPs'],
    must: addressOf,
    check(spec: ServiceSpec, report) {
      addressesOf(spec).forEach((ip, i) => {
        if (i > 0 || ip !== 'None') demandIp(report, `clusterIPs[${i}]`, ip);
      });
    },
  },

  'cluster-ips-begin-with-cluster-ip': {
    on: 'core/v1.ServiceSpec',
    when: 'clusterIPs',
    must: 'the first of clusterIPs must be clusterIP',
    fix: 'set only clusterIP, or both alike',
    check({ type, clusterIP = '', clusterIPs = [] }: ServiceSpec, report) {
      if (type !== 'ExternalName' && clusterIPs.length > 0 && clusterIPs[0] !== clusterIP) report('Invalid', 'clusterIPs', clusterIPs);
    },
  },

  'cluster-ips-fit-together': {
    on: 'core/v1.ServiceSpec',
    when: 'clusterIPs',
    must: 'None alone, or at most one address of each family is allowed',
    check(spec: ServiceSpec, report) {
      const ips = addressesOf(spec);
      const families = ips.map(familyOf);
      const alone = ips[0] === 'None' && ips.length > 1;
      if (alone || ips.length > 2 || (families.length === 2 && families[0] && families[0] === families[1])) report('Invalid', 'clusterIPs', ips);
    },
  },

  'cluster-ip-fits-family': {
    on: 'core/v1.ServiceSpec',
    when: 'ipFamilies',
    must: ({ params }) => `an address of the family ${String(params?.family)} is wanted, as ipFamilies says`,
    check(spec: ServiceSpec, report) {
      if (isHeadless(spec)) return;
      addressesOf(spec).forEach((ip, i) => {
        const [family, wanted] = [familyOf(ip), spec.ipFamilies?.[i]];
        if (family && wanted && family !== wanted) report('Invalid', `clusterIPs[${i}]`, ip, { family: wanted });
      });
    },
  },

  'cluster-ip-fits-type': {
    on: 'core/v1.ServiceSpec',
    when: ['clusterIP', 'clusterIPs'],
    must: 'None is for the type ClusterIP',
    check(spec: ServiceSpec, report) {
      if (isHeadless(spec) && (spec.type === 'NodePort' || spec.type === 'LoadBalancer')) report('Invalid', 'clusterIPs[0]', 'None');
    },
  },

  'external-name-has-no-address': {
    on: 'core/v1.ServiceSpec',
    when: ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy'],
    must: 'a service of the type ExternalName has no addresses',
    check(spec: ServiceSpec, report) {
      if (spec.type !== 'ExternalName') return;
      if (clusterIpsOf(spec).length > 0) report('Forbidden', 'clusterIPs');
      if ((spec.ipFamilies ?? []).length > 0) report('Forbidden', 'ipFamilies');
      if (spec.ipFamilyPolicy !== undefined) report('Forbidden', 'ipFamilyPolicy');
    },
  },

  'family-is-named-once': {
    on: 'core/v1.ServiceSpec',
    when: 'ipFamilies',
    must: 'a family may be named once',
    check({ type, ipFamilies = [] }: ServiceSpec, report) {
      if (type === 'ExternalName') return;
      ipFamilies.forEach((family, i) => {
        if (ipFamilies.indexOf(family) < i) report('Duplicate', `ipFamilies[${i}]`, family);
      });
    },
  },

  'two-families-are-dual-stack': {
    on: 'core/v1.ServiceSpec',
    when: ['ipFamilies', 'clusterIPs'],
    must: 'two families need PreferDualStack or RequireDualStack',
    fix: 'set ipFamilyPolicy: PreferDualStack',
    check(spec: ServiceSpec, report) {
      const { ipFamilies = [], ipFamilyPolicy: policy, selector = {} } = spec;
      // A headless service without a selector is dual-stack where nothing is said.
      const single = policy === 'SingleStack' || (policy === undefined && !(isHeadless(spec) && Object.keys(selector).length === 0));
      if (spec.type !== 'ExternalName' && single && (ipFamilies.length === 2 || clusterIpsOf(spec).length === 2)) report('Invalid', 'ipFamilyPolicy', policy ?? 'SingleStack');
    },
  },

  'external-ip-is-valid': {
    on: 'core/v1.ServiceSpec',
    when: 'externalIPs',
    must: issue => issue.params?.range ? reachableOf(issue) : addressOf(issue),
    check({ externalIPs = [] }: ServiceSpec, report) {
      externalIPs.forEach((ip, i) => {
        if (demandIp(report, `externalIPs[${i}]`, ip)) demandReachable(report, `externalIPs[${i}]`, ip);
      });
    },
  },

  'source-range-is-valid': {
    on: 'core/v1.Service',
    when: ['loadBalancerSourceRanges', 'annotations'],
    must: addressOf,
    check({ metadata, spec }: ServiceObject, report) {
      const ranges = spec?.loadBalancerSourceRanges ?? [];
      // The server spells the field with a capital, and before 1.30 or so names no index.
      ranges.forEach((range, i) => demandCidr(report, `spec.LoadBalancerSourceRanges[${i}]`, range.trim()));
      if (ranges.length === 0) demandRanges(report, `metadata.annotations[${RANGES}]`, metadata?.annotations?.[RANGES] ?? '');
    },
  },

  'source-range-fits-type': {
    on: 'core/v1.Service',
    when: ['loadBalancerSourceRanges', 'annotations'],
    must: 'source ranges are for the type LoadBalancer',
    check({ metadata, spec }: ServiceObject, report) {
      if (spec?.type === 'LoadBalancer') return;
      if ((spec?.loadBalancerSourceRanges ?? []).length > 0) report('Forbidden', 'spec.LoadBalancerSourceRanges');
      else if (metadata?.annotations?.[RANGES] !== undefined) report('Forbidden', `metadata.annotations[${RANGES}]`);
    },
  },
};

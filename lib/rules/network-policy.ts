import { addressOf, demandCidr } from './address';
import { demand, demandRange, rangeOf } from './check';
import { isWithin, parseCidr } from './ip';
import { Rules } from './rule';
import type { IPBlock, NetworkPolicyPeer, NetworkPolicyPort, NetworkPolicySpec } from '../../generated/bindings/kubernetes/networking/v1';
import { lawOf } from '../messages/naming';

export const rules: Rules = {
  'policy-types-are-few': {
    on: 'networking/v1.NetworkPolicySpec',
    must: 'at most two types are allowed',
    check({ policyTypes = [] }: NetworkPolicySpec, report) {
      if (policyTypes.length > 2) report('Invalid', 'policyTypes', policyTypes);
    },
  },

  'policy-choice-is-not-empty': {
    on: 'networking/v1.NetworkPolicySpec',
    must: 'an empty text is none of the choices',
    fix: 'remove it',
    check({ policyTypes = [], ingress = [], egress = [] }: NetworkPolicySpec, report) {
      if (policyTypes.length <= 2) policyTypes.forEach((type, i) => { if ((type as string) === '') report('NotSupported', `policyTypes[${i}]`, ''); });
      Object.entries({ ingress, egress }).forEach(([name, list]) => list.forEach(({ ports = [] }, i) => ports.forEach(({ protocol }, j) => {
        if ((protocol as string | undefined) === '') report('NotSupported', `${name}[${i}].ports[${j}].protocol`, '');
      })));
    },
  },

  'policy-port-is-valid': {
    on: 'networking/v1.NetworkPolicyPort',
    must: issue => issue.params?.must ? lawOf(issue) : rangeOf(issue),
    check({ port, endPort }: NetworkPolicyPort, report) {
      demandRange(report, 'port', port, 1, 65535);
      demand(report, 'port-name', 'port', port);
      if (typeof port === 'number') demandRange(report, 'endPort', endPort, 1, 65535);
    },
  },

  'policy-end-port-follows-port': {
    on: 'networking/v1.NetworkPolicyPort',
    must: 'a number from the port on is allowed, next to a port that is a number',
    check({ port, endPort }: NetworkPolicyPort, report) {
      if (endPort !== undefined && (typeof port !== 'number' || endPort < port)) report('Invalid', 'endPort', endPort);
    },
  },

  'policy-peer-is-set': {
    on: 'networking/v1.NetworkPolicyPeer',
    must: 'a selector or ipBlock is needed',
    fix: 'to allow all, leave the list of peers out',
    check({ podSelector, namespaceSelector, ipBlock }: NetworkPolicyPeer, report) {
      if (!podSelector && !namespaceSelector && !ipBlock) report('Required', '');
    },
  },

  'policy-peer-is-one': {
    on: 'networking/v1.NetworkPolicyPeer',
    must: 'ipBlock and selectors exclude each other',
    fix: 'make two peers of them',
    check({ podSelector, namespaceSelector, ipBlock }: NetworkPolicyPeer, report) {
      if (ipBlock && (podSelector ?? namespaceSelector)) report('Forbidden', '');
    },
  },

  'policy-block-is-valid': {
    on: 'networking/v1.IPBlock',
    must: issue => issue.type === 'Required' ? 'a range of addresses is needed' : addressOf(issue),
    check({ cidr, except = [] }: IPBlock, report) {
      if (cidr === '') report('Required', 'cidr');
      if (!cidr) return;
      demandCidr(report, 'cidr', cidr);
      if (parseCidr(cidr)) except.forEach((range, i) => demandCidr(report, `except[${i}]`, range));
    },
  },

  'policy-exception-is-within': {
    on: 'networking/v1.IPBlock',
    must: 'a part of cidr is wanted, and not all of it',
    check({ cidr, except = [] }: IPBlock, report) {
      const whole = parseCidr(cidr ?? '');
      if (!whole) return;
      except.forEach((range, i) => {
        const part = parseCidr(range);
        if (part && !isWithin(part, whole)) report('Invalid', `except[${i}]`, range);
      });
    },
  },
};

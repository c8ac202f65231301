import { addressOf, demandIp, demandReachable, reachableOf } from './address';
import { demand, demandRange, rangeOf } from './check';
import { Rules } from './rule';
import type { EndpointAddress, EndpointPort, EndpointSubset } from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';

export const rules: Rules = {
  'endpoints-have-addresses': {
    on: 'core/v1.EndpointSubset',
    must: 'addresses or notReadyAddresses must have at least one',
    check({ addresses = [], notReadyAddresses = [] }: EndpointSubset, report) {
      if (addresses.length + notReadyAddresses.length === 0) report('Required', '');
    },
  },

  'endpoint-address-is-valid': {
    on: 'core/v1.EndpointAddress',
    must: issue => issue.params?.range ? reachableOf(issue) : addressOf(issue),
    check({ ip }: EndpointAddress, report) {
      if (typeof ip !== 'string') return;
      demandIp(report, 'ip', ip);
      demandReachable(report, 'ip', ip);
    },
  },

  'endpoint-name-is-valid': {
    on: 'core/v1.EndpointAddress',
    must: lawOf,
    check({ hostname, nodeName }: EndpointAddress, report) {
      if (hostname) demand(report, 'dns-label', 'hostname', hostname);
      demand(report, 'dns-subdomain', 'nodeName', nodeName);
    },
  },

  'endpoint-port-has-name': {
    on: 'core/v1.EndpointSubset',
    must: 'every port needs a name where there are several',
    check({ ports = [] }: EndpointSubset, report) {
      if (ports.length > 1) ports.forEach(({ name }, i) => { if (!name) report('Required', `ports[${i}].name`); });
    },
  },

  'endpoint-port-is-in-range': {
    on: 'core/v1.EndpointPort',
    must: rangeOf,
    check({ port }: EndpointPort, report) {
      demandRange(report, 'port', port, 1, 65535);
    },
  },

  'endpoint-port-name-is-valid': {
    on: 'core/v1.EndpointPort',
    must: lawOf,
    check({ name, appProtocol }: EndpointPort, report) {
      if (name) demand(report, 'dns-label', 'name', name);
      demand(report, 'qualified-name', 'appProtocol', appProtocol);
    },
  },
};

import { GATEWAY } from './places';
import type { GatewaySpec, GatewaySpecEndpoints } from '../../../generated/bindings/openyurt';
import { numberOf } from '../../messages/words';
import { parseIp } from '../ip';
import { ofAdmission } from '../own-admission';
import type { SystemRules } from '../system';

const SPEC = `${GATEWAY}.spec`;
const ENDPOINTS = `${SPEC}.endpoints`;

const EXPOSED = ['PublicIP', 'LoadBalancer'];
const TYPES = ['proxy', 'tunnel'];

export const rules: SystemRules = ofAdmission({
  'site-exposure-is-known': {
    on: SPEC,
    must: 'must be "PublicIP" or "LoadBalancer"',
    fix: 'write one of the two, or leave it out for a site that is not exposed',
    check({ exposeType }: GatewaySpec, report) {
      if (exposeType && !EXPOSED.includes(exposeType)) report('Invalid', 'exposeType', exposeType);
    },
  },

  'exposed-site-is-reachable': {
    on: SPEC,
    must: 'nobody reaches a site behind NAT that is to be exposed',
    fix: 'remove underNAT, or exposeType',
    check({ exposeType = '', endpoints = [] }: GatewaySpec, report) {
      if (!EXPOSED.includes(exposeType)) return;
      endpoints.forEach(({ underNAT }, i) => { if (underNAT === true) report('Invalid', `endpoints[${i}].underNAT`, underNAT); });
    },
  },

  'site-is-behind-nat-or-not': {
    on: ENDPOINTS,
    must: 'the endpoints of a site are all behind NAT or none is, and the first says otherwise',
    fix: 'set underNAT alike, or write a Gateway for each site',
    check(endpoints: readonly GatewaySpecEndpoints[], report) {
      endpoints.forEach(({ underNAT = false }, i) => { if (underNAT !== (endpoints[0]?.underNAT ?? false)) report('Invalid', `[${i}].underNAT`, underNAT); });
    },
  },

  'site-has-one-tunnel': {
    on: SPEC,
    must: 'one tunnel at most can be active',
    fix: 'set it to 1',
    check({ tunnelConfig }: GatewaySpec, report) {
      const replicas = tunnelConfig?.Replicas ?? 0;
      if (replicas > 1) report('Invalid', 'tunnelConfig.Replicas', replicas);
    },
  },

  'site-proxies-have-endpoints': {
    on: SPEC,
    must: issue => `${numberOf(issue, 'replicas') ?? 'several'} proxies need as many endpoints of type proxy, and there are ${numberOf(issue, 'found') ?? 'fewer'}`,
    fix: 'add endpoints of type proxy, or lower proxyConfig.Replicas',
    check({ proxyConfig, endpoints = [] }: GatewaySpec, report) {
      const replicas = proxyConfig?.Replicas ?? 0;
      const found = endpoints.filter(({ type }) => type === 'proxy').length;
      if (replicas > 1 && replicas > found) report('Invalid', 'endpoints', undefined, { replicas, found });
    },
  },

  'site-address-is-ip': {
    on: `${ENDPOINTS}[]`,
    must: 'must be an IP address',
    fix: 'write the address, without a port or a prefix',
    check({ publicIP }: GatewaySpecEndpoints, report) {
      if (publicIP && !parseIp(publicIP)) report('Invalid', 'publicIP', publicIP);
    },
  },

  'site-endpoint-is-whole': {
    on: `${ENDPOINTS}[]`,
    must: ({ path }) => path.endsWith('.type') ? 'must be "proxy" or "tunnel"' : 'an endpoint is on a node',
    fix: ({ path }) => path.endsWith('.type') ? 'write one of the two' : 'name the node',
    check({ type, nodeName }: GatewaySpecEndpoints, report) {
      // the first version has no types
      if (report.root.apiVersion !== 'raven.openyurt.io/v1alpha1' && !TYPES.includes(type)) report('Invalid', 'type', type);
      if (nodeName === '') report('Invalid', 'nodeName', nodeName);
    },
  },
});

import { Gateway, GatewaySpecListeners, HTTPRoute, HTTPRouteSpecRules, ReferenceGrant } from 'cdk8s-sextant/gateway-api';

const metadata = { name: 'shop' };

export const good = [
  Gateway.manifest({
    metadata,
    spec: {
      gatewayClassName: 'cilium',
      listeners: [{
        name: 'https',
        port: 443,
        protocol: 'HTTPS',
        hostname: '*.shop.example',
        tls: { mode: 'Terminate', certificateRefs: [{ name: 'shop' }] },
        allowedRoutes: { namespaces: { from: 'Same' } },
      }],
    },
  }),
  HTTPRoute.manifest({
    metadata,
    spec: {
      parentRefs: [{ name: 'shop' }],
      hostnames: ['www.shop.example'],
      rules: [{
        matches: [{ path: { type: 'PathPrefix', value: '/api' }, method: 'GET' }],
        filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https', statusCode: 301 } }],
      }, { backendRefs: [{ name: 'web', port: 80, weight: 9 }, { name: 'web-next', port: 80, weight: 1 }] }],
    },
  }),
  ReferenceGrant.manifest({ metadata, spec: { from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'shop' }], to: [{ group: '', kind: 'Service' }] } }),
];

const rule = (only: HTTPRouteSpecRules): object => HTTPRoute.manifest({ metadata, spec: { rules: [only] } });
const listener = (only: GatewaySpecListeners): object => Gateway.manifest({ metadata, spec: { gatewayClassName: 'cilium', listeners: [only] } });

export const bad = [
  // @ts-expect-error a status code that does not redirect
  rule({ filters: [{ type: 'RequestRedirect', requestRedirect: { statusCode: 200 } }] }),
  // @ts-expect-error a filter has a type
  rule({ filters: [{ requestMirror: { backendRef: { name: 'web' } } }] }),
  // @ts-expect-error a path is an object
  rule({ matches: [{ path: '/api' }] }),
  // @ts-expect-error a list of matches
  rule({ matches: { method: 'GET' } }),
  // @ts-expect-error methods are written in capitals
  rule({ matches: [{ method: 'get' }] }),
  // @ts-expect-error as an ingress has it
  rule({ backendRefs: [{ name: 'web', port: { number: 80 } }] }),
  // @ts-expect-error a listener has a name
  listener({ port: 80, protocol: 'HTTP' }),
  // @ts-expect-error misspelt: `hostname`
  listener({ name: 'http', port: 80, protocol: 'HTTP', hostnames: ['shop.example'] }),
  // @ts-expect-error no such origin
  listener({ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'Any' } } }),
];

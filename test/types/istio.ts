import { Construct } from 'constructs';
import { AuthorizationPolicy, DestinationRule, Gateway, VirtualService, VirtualServiceSpecHttp, WasmPlugin } from 'cdk8s-sextant/istio';

const metadata = { name: 'reviews', namespace: 'shop' };
const canary: VirtualServiceSpecHttp = {
  match: [{ headers: { 'x-canary': { exact: 'yes' } }, uri: { prefix: '/reviews' } }],
  route: [
    { destination: { host: 'reviews', subset: 'v2', port: { number: 8080 } }, weight: 10 },
    { destination: { host: 'reviews', subset: 'v1' }, weight: 90 },
  ],
  retries: { attempts: 3, perTryTimeout: '2s', retryOn: 'gateway-error' },
  timeout: '10s',
};

export const good = [
  VirtualService.manifest({ metadata, spec: { hosts: ['reviews'], http: [canary] } }),
  DestinationRule.manifest({
    metadata,
    spec: {
      host: 'reviews',
      subsets: [{ name: 'v1', labels: { version: 'v1' } }, { name: 'v2', labels: { version: 'v2' } }],
      trafficPolicy: { loadBalancer: { simple: 'LEAST_REQUEST' }, outlierDetection: { consecutive5xxErrors: null, interval: '30s' } },
    },
  }),
  Gateway.manifest({
    metadata,
    spec: { selector: { istio: 'ingress' }, servers: [{ hosts: ['*'], port: { number: 443, name: 'https', protocol: 'HTTPS' }, tls: { mode: 'SIMPLE', credentialName: 'shop' } }] },
  }),
  AuthorizationPolicy.manifest({ metadata, spec: { action: 'ALLOW', rules: [{ from: [{ source: { namespaces: ['shop'] } }], to: [{ operation: { methods: ['GET'] } }] }] } }),
  WasmPlugin.manifest({ metadata, spec: { url: 'oci://registry.example/auth:1', phase: 'AUTHN', priority: null, pluginConfig: { any: ['thing'] } } }),
];

const route = (http: VirtualServiceSpecHttp): object => VirtualService.manifest({ metadata, spec: { hosts: ['reviews'], http: [http] } });

export const bad = [
  // @ts-expect-error misspelt: `match`
  route({ matches: [] }),
  // @ts-expect-error weight is a number
  route({ route: [{ destination: { host: 'reviews' }, weight: '10' }] }),
  // @ts-expect-error a destination has a host
  route({ route: [{ destination: { subset: 'v1' } }] }),
  // @ts-expect-error one way to match a string, not two
  route({ match: [{ uri: { exact: '/a', prefix: '/b' } }] }),
  // @ts-expect-error a string that is matched is an object
  route({ match: [{ uri: '/reviews' }] }),
  // @ts-expect-error a list of routes, not one
  route({ route: { destination: { host: 'reviews' } } }),
  // @ts-expect-error a field of TLS routes, not of HTTP
  route({ match: [{ sniHosts: ['reviews'] }] }),
  // @ts-expect-error no such load balancer
  DestinationRule.manifest({ metadata, spec: { host: 'reviews', trafficPolicy: { loadBalancer: { simple: 'FASTEST' } } } }),
  // @ts-expect-error a hash or a simple algorithm
  DestinationRule.manifest({ metadata, spec: { host: 'reviews', trafficPolicy: { loadBalancer: { simple: 'RANDOM', consistentHash: { useSourceIp: true } } } } }),
  // @ts-expect-error action is written in capitals
  AuthorizationPolicy.manifest({ metadata, spec: { action: 'Allow' } }),
];

export function build(scope: Construct): VirtualService {
  // @ts-expect-error a plugin without an address is none
  new WasmPlugin(scope, 'none');
  return new VirtualService(scope, 'reviews', { spec: { hosts: ['reviews'] } });
}

import { Chart, Testing } from 'cdk8s';
import { AllowTraffic, DelegateTraffic, DenyTraffic, Egress, Mesh, MeshGateway, MeshRoute, MeshTelemetry, MutualTls, RequestToken, TrafficPolicy } from 'cdk8s-sextant/mesh';

const chart: Chart = Testing.chart();
const sidecar = new Mesh(chart, 'sidecar', { provider: 'istio-sidecar' });
const routes = new Mesh(chart, 'routes', { provider: 'istio-gateway-api' });
const ambient = new Mesh(chart, 'ambient', { provider: 'istio-ambient' });
const blind = new Mesh(chart, 'blind', { provider: 'istio-ambient', waypoint: 'none' });
const plain = new Mesh(chart, 'plain', { provider: 'gateway-api' });
const whichever = new Mesh(chart, 'whichever');
const gateway = new MeshGateway(chart, 'gateway', { mesh: plain, hosts: ['shop.example.com'] });

/** What each mesh can do. */
export const good = [
  () => new MeshRoute(chart, 'a', { mesh: sidecar, to: 'reviews', faults: { abort: { percent: 1, status: 500 } }, retries: { attempts: 2 }, timeout: '2s' }),
  () => new MeshRoute(chart, 'a', { mesh: routes, to: 'reviews', split: { v1: 90, v2: 10 }, timeout: '2s', mirror: { version: 'v2' } }),
  () => new MeshRoute(chart, 'a', { mesh: ambient, to: 'reviews', canary: { from: 'v1', to: 'v2', step: 0 }, timeout: '2s' }),
  () => new MeshRoute(chart, 'a', { mesh: plain, to: 'reviews', gateways: gateway, split: { v1: 1 } }),
  () => new MeshRoute(chart, 'a', { mesh: blind, to: 'reviews', gateways: gateway }),
  () => new AllowTraffic(chart, 'a', { mesh: ambient, to: 'reviews', from: { serviceAccount: 'web' }, requests: { methods: ['GET'] }, when: [{ key: 'a', values: ['b'] }] }),
  () => new AllowTraffic(chart, 'a', { mesh: blind, to: 'reviews', from: { serviceAccount: 'web', namespace: 'shop' }, requests: { ports: [80] } }),
  () => new AllowTraffic(chart, 'a', { mesh: plain, to: 'reviews', from: [{ namespace: 'shop' }, { ipBlocks: ['10.0.0.0/8'] }, gateway], requests: { ports: [80] } }),
  () => new DenyTraffic(chart, 'a', { mesh: sidecar, to: 'reviews', from: { notToken: '*' }, dryRun: true }),
  () => new MutualTls(chart, 'a', { mesh: sidecar, mode: 'disabled' }),
  () => new MeshRoute(chart, 'a', { mesh: sidecar, to: 'reviews', claims: { groups: 'beta' } }),
  () => new DelegateTraffic(chart, 'a', { mesh: ambient, to: 'reviews', authorizer: 'oauth2-proxy' }),
  () => new MutualTls(chart, 'a', { mesh: ambient, mode: 'strict' }),
  () => new Egress(chart, 'a', { mesh: ambient, hosts: ['api.example.com'] }),
  // only the cluster decides: synthesis may refuse
  () => new MeshRoute(chart, 'a', { mesh: whichever, to: 'reviews', faults: { abort: { percent: 1, status: 500 } }, retries: { attempts: 2 } }),
  () => new MeshRoute(chart, 'a', { to: 'reviews', faults: { abort: { percent: 1, status: 500 } }, within: true }),
  () => new AllowTraffic(chart, 'a', { to: 'reviews', from: { serviceAccount: 'web' }, requests: { paths: ['/a'] } }),
  () => new Egress(chart, 'a', { hosts: ['api.example.com'] }),
  () => new MutualTls(chart, 'a', { mode: 'disabled' }),
  () => new RequestToken(chart, 'a', { issuer: 'https://accounts.example.com' }),
];

/** What they cannot. */
export const bad = [
  // @ts-expect-error the Gateway API has no faults
  () => new MeshRoute(chart, 'a', { mesh: routes, to: 'reviews', faults: { abort: { percent: 1, status: 500 } } }),
  // @ts-expect-error the Gateway API has no faults
  () => new MeshRoute(chart, 'a', { mesh: ambient, to: 'reviews', faults: { abort: { percent: 1, status: 500 } } }),
  // @ts-expect-error the Gateway API has no faults
  () => new MeshRoute(chart, 'a', { mesh: plain, to: 'reviews', gateways: gateway, faults: { abort: { percent: 1, status: 500 } } }),
  // @ts-expect-error nor in a rule of several
  () => new MeshRoute(chart, 'a', { mesh: ambient, to: 'reviews', rules: [{ faults: { delay: { percent: 1, by: '1s' } } }] }),
  // @ts-expect-error nor retries
  () => new MeshRoute(chart, 'a', { mesh: routes, to: 'reviews', retries: { attempts: 2 } }),
  // @ts-expect-error nor retries
  () => new MeshRoute(chart, 'a', { mesh: ambient, to: 'reviews', retries: { attempts: 2 } }),
  // @ts-expect-error nor retries
  () => new MeshRoute(chart, 'a', { mesh: plain, to: 'reviews', gateways: gateway, retries: { attempts: 2 } }),
  // @ts-expect-error without a mesh there are no routes between services
  () => new MeshRoute(chart, 'a', { mesh: plain, to: 'reviews', split: { v1: 1 } }),
  // @ts-expect-error without a mesh there are no routes between services
  () => new MeshRoute(chart, 'a', { mesh: plain, to: 'reviews', gateways: gateway, within: true }),
  // @ts-expect-error without a waypoint there are no routes between services
  () => new MeshRoute(chart, 'a', { mesh: blind, to: 'reviews', timeout: '2s' }),
  // @ts-expect-error without a waypoint nobody sees methods
  () => new AllowTraffic(chart, 'a', { mesh: blind, to: 'reviews', requests: { methods: ['GET'] } }),
  // @ts-expect-error without a waypoint nobody sees paths
  () => new AllowTraffic(chart, 'a', { mesh: blind, to: 'reviews', requests: [{ paths: ['/a'] }] }),
  // @ts-expect-error without a waypoint nobody sees tokens
  () => new AllowTraffic(chart, 'a', { mesh: blind, to: 'reviews', from: { token: '*' } }),
  // @ts-expect-error without a waypoint nobody sees headers
  () => new AllowTraffic(chart, 'a', { mesh: blind, to: 'reviews', when: [{ key: 'a', values: ['b'] }] }),
  // @ts-expect-error without a waypoint there are no circuit breakers
  () => new TrafficPolicy(chart, 'a', { mesh: blind, to: 'reviews', connections: { max: 1 } }),
  // @ts-expect-error without a mesh nobody has an identity
  () => new AllowTraffic(chart, 'a', { mesh: plain, to: 'reviews', from: { serviceAccount: 'web' } }),
  // @ts-expect-error without a mesh nobody has an identity
  () => new AllowTraffic(chart, 'a', { mesh: plain, to: 'reviews', from: [{ principal: 'cluster.local/ns/shop/sa/web' }] }),
  // @ts-expect-error without a mesh only ports are told apart
  () => new AllowTraffic(chart, 'a', { mesh: plain, to: 'reviews', requests: { hosts: ['a'] } }),
  // @ts-expect-error a NetworkPolicy only allows
  () => new DenyTraffic(chart, 'a', { mesh: plain, to: 'reviews', from: { namespace: 'shop' } }),
  // @ts-expect-error without a mesh there is no egress
  () => new Egress(chart, 'a', { mesh: plain, hosts: ['api.example.com'] }),
  // @ts-expect-error without a mesh there is no TLS between workloads
  () => new MutualTls(chart, 'a', { mesh: plain, mode: 'strict' }),
  // @ts-expect-error without sidecars, what is encrypted is always taken
  () => new MutualTls(chart, 'a', { mesh: ambient, mode: 'disabled' }),
  // @ts-expect-error without a waypoint nobody encrypts what is sent in plain text
  () => new Egress(chart, 'a', { mesh: blind, hosts: ['api.example.com'], encrypts: true }),
  // @ts-expect-error without a waypoint nobody tells of requests
  () => new MeshTelemetry(chart, 'a', { mesh: blind, accessLogs: false }),
  // @ts-expect-error without a mesh nobody tells of requests
  () => new MeshTelemetry(chart, 'a', { mesh: plain, accessLogs: false }),
  // @ts-expect-error without a mesh nobody reads tokens
  () => new RequestToken(chart, 'a', { mesh: plain, issuer: 'https://accounts.example.com' }),
  // @ts-expect-error routes of the Gateway API know no claims
  () => new MeshRoute(chart, 'a', { mesh: routes, to: 'reviews', claims: { groups: 'beta' } }),
  // @ts-expect-error without a waypoint nobody else is asked
  () => new DelegateTraffic(chart, 'a', { mesh: blind, to: 'reviews', authorizer: 'oauth2-proxy' }),
  // @ts-expect-error without a mesh nobody else is asked
  () => new DelegateTraffic(chart, 'a', { mesh: plain, to: 'reviews', authorizer: 'oauth2-proxy' }),
  // @ts-expect-error no mesh of that name
  () => new Mesh(chart, 'a', { provider: 'linkred' }),
];

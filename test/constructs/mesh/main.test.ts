import { ApiObject, JsonPatch } from 'cdk8s';
import type { Construct } from 'constructs';
import { folderWith } from '../../folder';
import { App, Cluster, ClusterChart } from 'cdk8s-sextant';
import { Service } from 'cdk8s-sextant/kubernetes/core/v1';
import { AllowTraffic, DelegateTraffic, DenyByDefault, DenyTraffic, Egress, MeshGateway, MeshName, MeshRoute, MeshTelemetry, MutualTls, RequestToken, TrafficPolicy } from 'cdk8s-sextant/mesh';

const MESHES: readonly MeshName[] = ['istio-sidecar', 'istio-ambient', 'istio-gateway-api'];
const KINDS: Readonly<Record<string, RegExp>> = {
  route: /^(?:VirtualService|HTTPRoute)$/,
  entrance: /^(?:VirtualService|HTTPRoute)$/,
  other: /^(?:VirtualService|HTTPRoute)$/,
  gateway: /^Gateway$/,
  allow: /^AuthorizationPolicy$/,
  deny: /^AuthorizationPolicy$/,
  delegate: /^AuthorizationPolicy$/,
  nothing: /^AuthorizationPolicy$/,
  policy: /^DestinationRule$/,
  encryption: /^PeerAuthentication$/,
  token: /^RequestAuthentication$/,
  egress: /^ServiceEntry$/,
  telemetry: /^Telemetry$/,
};

function chartOn(provider: MeshName): ClusterChart {
  const cluster = new Cluster('prod', { kubernetes: '1.35', mesh: { provider } });
  return new ClusterChart(new App({ outdir: folderWith() }), 'shop', { cluster, namespace: 'shop', disableResourceNameHashes: true });
}

function all(chart: ClusterChart): Readonly<Record<string, Construct>> {
  const web = new Service(chart, 'web', { spec: { selector: { app: 'web' }, ports: [{ name: 'http', port: 80 }, { name: 'http-admin', port: 90 }] } });
  const to = { service: web, port: 80 };
  const gateway = new MeshGateway(chart, 'gateway', { hosts: ['shop.example.com'], listeners: [{ redirectsToHttps: true }, { certificate: 'shop' }] });
  return {
    gateway,
    route: new MeshRoute(chart, 'route', { to, timeout: '2s' }),
    other: new MeshRoute(chart, 'other', { to: { service: web, port: 90 }, timeout: '2s' }),
    entrance: new MeshRoute(chart, 'entrance', { to, gateways: gateway }),
    allow: new AllowTraffic(chart, 'allow', { to, from: { namespace: 'front' } }),
    deny: new DenyTraffic(chart, 'deny', { to, from: { namespace: 'evil' } }),
    delegate: new DelegateTraffic(chart, 'delegate', { to, authorizer: 'oauth2-proxy' }),
    nothing: new DenyByDefault(chart, 'nothing'),
    policy: new TrafficPolicy(chart, 'policy', { to: web, loadBalancing: 'random' }),
    encryption: new MutualTls(chart, 'encryption', { mode: 'strict' }),
    token: new RequestToken(chart, 'token', { to, issuer: 'https://accounts.example.com' }),
    egress: new Egress(chart, 'egress', { hosts: ['api.example.com'], via: true }),
    telemetry: new MeshTelemetry(chart, 'telemetry', { tracing: { sampling: 5 } }),
  };
}

test.each(MESHES)('each construct stands for its main object, %s', mesh => {
  const made = all(chartOn(mesh));
  expect(Object.keys(made).sort()).toEqual(Object.keys(KINDS).sort());
  for (const [name, construct] of Object.entries(made)) expect([name, ApiObject.of(construct).kind]).toEqual([name, expect.stringMatching(KINDS[name])]);
});

test('what several constructs share is one object', () => {
  const { route, other, policy } = all(chartOn('istio-sidecar'));
  expect(ApiObject.of(other)).toBe(ApiObject.of(route));
  const { resource } = policy as TrafficPolicy;
  expect(resource).toBe(ApiObject.of(policy));
  resource?.addJsonPatch(JsonPatch.add('/spec/exportTo', ['.']));
  expect(resource?.toJson()).toMatchObject({ spec: { exportTo: ['.'], trafficPolicy: { loadBalancer: { simple: 'RANDOM' } } } });
});

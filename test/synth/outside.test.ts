import { ApiObject, App as CdkApp, Chart } from 'cdk8s';
import { folderWith } from '../folder';
import { App, Cluster, ClusterChart } from 'cdk8s-sextant';
import { VirtualService } from 'cdk8s-sextant/istio';
import { AllowTraffic, DenyByDefault, MeshGateway, MeshRoute } from 'cdk8s-sextant/mesh';

const cluster = Cluster.k3s('prod', { kubernetes: '1.35', mesh: { provider: 'istio-sidecar' } });

test('what a construct names of others is not missed, but what others miss is', () => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const app = new App({ outdir: folderWith() });
  const chart = new ClusterChart(app, 'shop', { cluster, namespace: 'shop' });
  new ApiObject(chart, 'web', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec: { ports: [{ name: 'http', port: 80 }], selector: { app: 'web' } } } as never);
  new MeshRoute(chart, 'route', { to: 'elsewhere', timeout: '2s' });
  new MeshGateway(chart, 'gateway', { hosts: ['a.example.com'], listeners: [{ certificate: 'gone' }] });
  expect(() => app.synthYaml()).not.toThrow();
  new VirtualService(chart, 'raw', { spec: { hosts: ['gone'], http: [{ route: [{ destination: { host: 'gone' } }] }] } });
  expect(() => app.synthYaml()).toThrow('destination-host-exists');
});

test('what is refused is told, though no object of ours is in the tree', () => {
  const app = new CdkApp({ outdir: folderWith() });
  const chart = new Chart(app, 'c');
  new ApiObject(chart, 'web', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec: { ports: [{ name: 'http', port: 80 }] } } as never);
  new DenyByDefault(chart, 'd');
  new AllowTraffic(chart, 'a', { from: { namespace: 'x' } });
  expect(() => app.synth()).toThrow('the service mesh of a cluster of no known distribution is not known');
});

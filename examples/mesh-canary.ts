/**
 * A canary behind a gateway, and who may call whom: one intent, told to each mesh in its own words.
 */
import { App, Cluster, ClusterChart } from 'cdk8s-sextant';
import { Namespace } from 'cdk8s-sextant/kubernetes/core/v1';
import { AllowTraffic, Mesh, MeshGateway, MeshRoute } from 'cdk8s-sextant/mesh';
import { WebService } from 'cdk8s-sextant/workload';

function shop(app: App, cluster: Cluster): void {
  const chart = new ClusterChart(app, cluster.name, { cluster, namespace: 'shop', disableResourceNameHashes: true });
  new Mesh(chart, 'mesh').addNamespace(new Namespace(chart, 'shop'));

  const web = new WebService(chart, 'web', { image: 'example.com/web:1.4.0', port: 8080, version: 'v1' });
  web.addVersion('v2', { image: 'example.com/web:1.5.0', replicas: 1 });
  const cart = new WebService(chart, 'cart', { image: 'example.com/cart:2.0.0', port: 7070, protocol: 'grpc' });

  const gateway = new MeshGateway(chart, 'gateway', {
    hosts: ['shop.example.com'],
    listeners: [{ redirectsToHttps: true }, { certificate: 'shop-certificate' }],
  });
  new MeshRoute(chart, 'visitors', { to: web, gateways: gateway, canary: { from: 'v1', to: 'v2', step: 1 }, timeout: '15s' });
  new AllowTraffic(chart, 'carts', { to: cart, from: web, requests: { ports: [7070] } });
}

const app = new App();
shop(app, Cluster.gke('istio-sidecar', { kubernetes: '1.35', mesh: { provider: 'istio-sidecar' } }));
shop(app, Cluster.eks('istio-ambient', { kubernetes: '1.35', mesh: { provider: 'istio-ambient' } }));
shop(app, Cluster.aks('istio-gateway-api', { kubernetes: '1.35', mesh: { provider: 'istio-gateway-api', revision: 'asm-1-27', managed: true } }));
shop(app, Cluster.k3s('gateway-api', { kubernetes: '1.34', mesh: { provider: 'gateway-api' }, gatewayClass: 'traefik' }));
app.synth();

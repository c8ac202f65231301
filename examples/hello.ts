import { App, Cluster, ClusterChart } from 'cdk8s-sextant';
import { VirtualService } from 'cdk8s-sextant/istio';
import { WebService } from 'cdk8s-sextant/workload';

const app = new App();

for (const [name, kubernetes] of [['gke', '1.35'], ['k3s', '1.34']]) {
  const chart = new ClusterChart(app, `hello-${name}`, { cluster: new Cluster(name, { kubernetes }), namespace: 'hello' });

  const web = new WebService(chart, 'web', { image: 'nginxinc/nginx-unprivileged:1.29', port: 8080, health: { path: '/' } });

  new VirtualService(chart, 'route', {
    spec: { hosts: [web.host], http: [{ timeout: '2s', route: [{ destination: { host: web.host } }] }] },
  });
}

app.synth();

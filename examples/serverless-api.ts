/**
 * An API that nobody calls at night, from one program: on Knative behind the Gateway API and behind Kourier, by a distribution's own operator, on a managed
 * service that reads Knative's objects, on KEDA's HTTP add-on, and on a plain cluster, whose own autoscaler begins at zero by the length of a queue.
 */
import { Construct } from 'constructs';
import { App, Cluster, ClusterChart } from 'cdk8s-sextant';
import { KnativeInstall, ServerlessService } from 'cdk8s-sextant/serverless';

const imageOf = (name: string) => `registry.example.com/quotes/${name}:2.3.0`;

class Quotes extends ClusterChart {
  constructor(scope: Construct, cluster: Cluster, namespace: string) {
    super(scope, `quotes-${cluster.name}`, { cluster, namespace, disableResourceNameHashes: true });

    const scale = { max: 20, external: { name: 'quotes_waiting', perPod: 30 } };
    const render = new ServerlessService(this, 'render', {
      image: imageOf('render'),
      protocol: 'h2c',
      health: 'grpc',
      visibility: 'cluster-local',
      scale: { ...scale, max: 5 },
      volumes: { '/tmp': { scratch: true, limit: '256Mi' } },
      startupSeconds: 20,
    });
    new ServerlessService(this, 'api', {
      image: imageOf('api'),
      scale,
      health: { path: '/healthz' },
      env: { RENDER: render.url, TOKEN: { secret: 'quotes-token', key: 'latest' } },
      resources: { requests: { cpu: '250m', memory: '256Mi' } },
      sidecars: { audit: { image: imageOf('audit') } },
    });
  }
}

/** What those who run a cluster install on it, once. */
class Platform extends ClusterChart {
  constructor(scope: Construct, cluster: Cluster) {
    super(scope, `platform-${cluster.name}`, { cluster, disableResourceNameHashes: true });
    new KnativeInstall(this, 'knative', { autoscaler: { mostPods: 100 } });
  }
}

const knative = { 'knative-operator': true, 'knative-serving': true } as const;
const clusters: [Cluster, string][] = [
  [Cluster.gke('gke', { kubernetes: '1.35', addons: knative, serverless: { ingress: 'gateway-api', domain: 'apps.example.com' } }), 'quotes'],
  [Cluster.openshift('openshift', { openshift: '4.20' }), 'quotes'],
  [Cluster.k3s('k3s', { kubernetes: '1.34', addons: knative, serverless: { ingress: 'kourier', domain: 'apps.shop.example.com' } }), 'quotes'],
  // its namespace is the number of a project
  [new Cluster('cloud-run', { kubernetes: '1.35', serverless: { way: 'cloud-run', domain: '123456789012.europe-west1.run.app' } }), '123456789012'],
  [Cluster.aks('aks', { kubernetes: '1.35', addons: { 'keda': true, 'keda-http-add-on': true } }), 'quotes'],
  [Cluster.kubeadm('plain', { kubernetes: '1.37' }), 'quotes'],
];

const app = new App();
for (const [cluster, namespace] of clusters) {
  if (cluster.serverless().or(undefined)?.way === 'knative') new Platform(app, cluster);
  new Quotes(app, cluster, namespace);
}
app.synth();

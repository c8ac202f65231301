/**
 * A shop that says what it needs and not where it runs: storage, a way in, an address on the inside, a GPU, cheap nodes, a sandbox, an identity of the cloud.
 * With CLUSTERS=all it is for every distribution that is known, `sextant targets` tells what it is there, or why it cannot be.
 */
import { Construct } from 'constructs';
import { App, Cluster, ClusterChart } from 'cdk8s-sextant';
import { Scheduled, StatefulService, WebService, Worker } from 'cdk8s-sextant/workload';

const imageOf = (name: string) => `registry.example.com/shop/${name}:1.4.0`;

export class Shop extends ClusterChart {
  constructor(scope: Construct, cluster: Cluster) {
    super(scope, `shop-${cluster.name}`, { cluster, namespace: 'shop', disableResourceNameHashes: true });

    const orders = new StatefulService(this, 'orders', { image: imageOf('orders'), port: 5432, volumes: { '/var/lib/orders': { size: '20Gi' } } });
    const web = new WebService(this, 'web', {
      image: imageOf('web'),
      port: 8080,
      health: { path: '/healthz' },
      env: { ORDERS: orders.address },
      route: { host: 'shop.example.com', tls: 'shop-certificate' },
    });
    new WebService(this, 'stock', { image: imageOf('stock'), port: 9090, protocol: 'grpc', health: 'grpc', loadBalancer: { internal: true } });
    new Worker(this, 'recommend', { image: imageOf('recommend'), env: { WEB: web.address }, replicas: 1, placement: { gpu: { count: 1 } } });
    new Worker(this, 'resize', { image: imageOf('resize'), replicas: 5, placement: { spot: true } });
    new Worker(this, 'plugins', { image: imageOf('plugins'), placement: { sandbox: true } });
    new Scheduled(this, 'report', { image: imageOf('report'), schedule: '30 2 * * *', identity: 'report', volumes: { '/tmp': { scratch: true } } });
  }
}

const some = [
  Cluster.gke('gke', { kubernetes: '1.35', identities: { report: 'report@shop.iam.gserviceaccount.com' } }),
  Cluster.aks('aks', {
    kubernetes: '1.35',
    ingressClass: 'webapprouting.kubernetes.azure.com',
    identities: { report: '7c0e2b8e-3a52-4b8f-9d0c-5f3f0e6a1b2c' },
    nodePools: { web: {}, cheap: { spot: true }, apart: { sandbox: true }, gpu: { accelerators: { 'nvidia.com/gpu': 'nvidia-l4' } } },
  }),
  Cluster.openshift('openshift', {
    openshift: '4.20',
    platform: 'aws',
    loadBalancer: { internal: { annotations: { 'service.beta.kubernetes.io/aws-load-balancer-internal': 'true' } } },
    identities: { report: 'arn:aws:iam::123456789012:role/report' },
    nodePools: { cheap: { spot: { 'shop.example.com/spot': 'true' } }, apart: { sandbox: true }, gpu: { accelerators: { 'nvidia.com/gpu': 'NVIDIA-L4' } } },
  }),
];
const all = () => Cluster.profiles.map(profile => Cluster.from({ name: profile, profile, kubernetes: '1.35' }));

const app = new App();
for (const cluster of process.env.CLUSTERS === 'all' ? all() : some) new Shop(app, cluster);
app.synth();

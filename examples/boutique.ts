/**
 * A shop of ten services, for three clusters, from one program: workloads of cdk8s-plus and of ours, a canary in a mesh, a Knative service,
 * an edge pool with a sensor, and a nightly training on a GPU.
 */
import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { App, Cluster, ClusterChart } from 'cdk8s-sextant';
import { Device, DeviceModel, NodeGroup } from 'cdk8s-sextant/kubeedge';
import { Namespace } from 'cdk8s-sextant/kubernetes/core/v1';
import { Mesh, MeshGateway, MeshRoute } from 'cdk8s-sextant/mesh';
import { ServerlessService } from 'cdk8s-sextant/serverless';
import { Scheduled, WebService, WebServiceProps } from 'cdk8s-sextant/workload';

const NAMESPACE = 'boutique';
const imageOf = (name: string, tag = 'v0.10.3') => `us-central1-docker.pkg.dev/google-samples/microservices-demo/${name}:${tag}`;

class Boutique extends ClusterChart {
  constructor(scope: Construct, cluster: Cluster) {
    super(scope, `boutique-${cluster.name}`, { cluster, namespace: NAMESPACE, disableResourceNameHashes: true });

    const mesh = new Mesh(this, 'mesh').addNamespace(new Namespace(this, NAMESPACE));

    const ad = this.grpc('ad', { port: 9555, image: imageOf('adservice'), resources: { requests: { cpu: '200m', memory: '180Mi' } } });
    const catalog = this.grpc('catalog', { port: 3550, image: imageOf('productcatalogservice') });
    const currency = this.grpc('currency', { port: 7000, image: imageOf('currencyservice') });
    const payment = this.grpc('payment', { port: 50051, image: imageOf('paymentservice') });
    const shipping = this.grpc('shipping', { port: 50051, image: imageOf('shippingservice') });
    const recommendation = this.grpc('recommendation', {
      port: 8080,
      image: imageOf('recommendationservice'),
      env: { PRODUCT_CATALOG_SERVICE_ADDR: catalog.address },
    });

    const redis = new WebService(this, 'redis', {
      image: 'redis:8.2-alpine',
      args: ['--save', '', '--appendonly', 'no'],
      port: 6379,
      protocol: 'tcp',
      replicas: 1,
      // the image starts as root
      security: { runAsUser: 999 },
    });
    const cart = new kplus.Deployment(this, 'cart', {
      replicas: 1,
      containers: [{ image: imageOf('cartservice'), portNumber: 7070, envVariables: { REDIS_ADDR: kplus.EnvValue.fromValue(redis.address) } }],
    }).exposeViaService({ name: 'cart', ports: [{ name: 'grpc', port: 7070 }] });
    const email = this.email();

    const checkout = this.grpc('checkout', {
      port: 5050,
      image: imageOf('checkoutservice'),
      env: {
        PRODUCT_CATALOG_SERVICE_ADDR: catalog.address,
        SHIPPING_SERVICE_ADDR: shipping.address,
        PAYMENT_SERVICE_ADDR: payment.address,
        EMAIL_SERVICE_ADDR: email,
        CURRENCY_SERVICE_ADDR: currency.address,
        CART_SERVICE_ADDR: `${cart.name}:${cart.port}`,
      },
    });

    const frontend = new WebService(this, 'frontend', {
      image: imageOf('frontend'),
      port: 8080,
      servicePort: 80,
      health: { path: '/_healthz' },
      env: {
        PORT: '8080',
        AD_SERVICE_ADDR: ad.address,
        CART_SERVICE_ADDR: `${cart.name}:${cart.port}`,
        CHECKOUT_SERVICE_ADDR: checkout.address,
        CURRENCY_SERVICE_ADDR: currency.address,
        PRODUCT_CATALOG_SERVICE_ADDR: catalog.address,
        RECOMMENDATION_SERVICE_ADDR: recommendation.address,
        SHIPPING_SERVICE_ADDR: shipping.address,
      },
    });

    this.canary(frontend, imageOf('frontend', 'v0.10.4'), 10);
    this.edge();
    mesh.exclude(this.training());
  }

  private grpc(id: string, props: WebServiceProps): WebService {
    return new WebService(this, id, { protocol: 'grpc', health: 'grpc', ...props, env: { PORT: String(props.port), ...props.env } });
  }

  /** Mail is rare: no pod runs while there is none to send. */
  private email(): string {
    return new ServerlessService(this, 'email', {
      way: 'knative',
      image: imageOf('emailservice'),
      protocol: 'h2c',
      health: 'grpc',
      visibility: 'cluster-local',
      scale: { max: 5 },
      concurrency: 20,
      timeoutSeconds: 30,
      env: { DISABLE_PROFILER: '1' },
      resources: { requests: { memory: '64Mi' }, limits: { memory: '128Mi' } },
    }).address;
  }

  /** A new version of a service takes some percent of the visitors that come through the mesh's gateway. */
  private canary(service: WebService, image: string, percent: number): void {
    service.addVersion('canary', { image, replicas: 1 });

    new MeshRoute(this, 'visitors', {
      to: service,
      gateways: new MeshGateway(this, 'shop', { hosts: ['shop.example.com'] }),
      split: { stable: 100 - percent, canary: percent },
      timeout: '15s',
      retries: { attempts: 2, perTryTimeout: '5s', on: ['5xx', 'connect-failure'] },
    });
  }

  /** Nodes in the warehouse, run by KubeEdge, and the thermometer of its cold store. */
  private edge(): void {
    new NodeGroup(this, 'warehouse', { spec: { matchLabels: { 'boutique.example.com/site': 'warehouse' } } });

    const thermometer = new DeviceModel(this, 'thermometer', {
      spec: {
        protocol: 'modbus',
        properties: [{ name: 'temperature', type: 'FLOAT', accessMode: 'ReadOnly', unit: 'celsius', minimum: '-40', maximum: '60' }],
      },
    });
    new Device(this, 'cold-store', {
      spec: {
        deviceModelRef: { name: thermometer.name },
        nodeName: 'warehouse-1',
        protocol: { protocolName: 'modbus', configData: { slaveID: 1 } },
        properties: [{
          name: 'temperature',
          collectCycle: 10_000,
          reportCycle: 60_000,
          reportToCloud: true,
          visitors: { protocolName: 'modbus', configData: { register: 'HoldingRegister', offset: 2, limit: 1, scale: 0.1 } },
        }],
      },
    });
  }

  /** Trains the recommendations each night on one GPU. */
  private training(): Scheduled {
    return new Scheduled(this, 'training', {
      schedule: '30 2 * * *',
      image: 'nvcr.io/nvidia/pytorch:25.09-py3',
      command: ['python', '-c', 'import torch; print(torch.cuda.get_device_name(0))'],
      resources: { requests: { cpu: 2, memory: '8Gi' }, limits: { memory: '16Gi' } },
      placement: { gpu: true },
      activeDeadlineSeconds: 4 * 60 * 60,
    });
  }
}

const mesh = { provider: 'istio-sidecar' } as const;
const app = new App();
new Boutique(app, Cluster.gke('gke', { kubernetes: '1.35', mesh }));
new Boutique(app, Cluster.k3s('k3s', { kubernetes: '1.34', mesh }));
new Boutique(app, Cluster.openshift('openshift', { openshift: '4.20', mesh }));
app.synth();

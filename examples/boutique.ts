/**
 * A shop of ten services, for three clusters, from one program: workloads of cdk8s-plus and of ours, an Istio canary, a Knative service,
 * an edge pool with a sensor, and a training job on a GPU.
 */
import { Size } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { App, Cluster, ClusterChart } from 'cdk8s-sextant';
import { DestinationRule, Gateway, VirtualService } from 'cdk8s-sextant/istio';
import { Service as KnativeService } from 'cdk8s-sextant/knative-serving';
import { Device, DeviceModel, NodeGroup } from 'cdk8s-sextant/kubeedge';
import { Job } from 'cdk8s-sextant/kubernetes/batch/v1';
import { Namespace } from 'cdk8s-sextant/kubernetes/core/v1';
import { WebService, WebServiceProps } from 'cdk8s-sextant/workload';

const NAMESPACE = 'boutique';
const imageOf = (name: string, tag = 'v0.10.3') => `us-central1-docker.pkg.dev/google-samples/microservices-demo/${name}:${tag}`;

class Boutique extends ClusterChart {
  constructor(scope: Construct, cluster: Cluster) {
    super(scope, `boutique-${cluster.name}`, { cluster, namespace: NAMESPACE, disableResourceNameHashes: true });

    new Namespace(this, NAMESPACE, { metadata: { labels: { 'istio-injection': 'enabled' } } });

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

    const redis = this.deployment('redis', 'tcp', 6379, {
      image: 'redis:8.2-alpine',
      args: ['--save', '', '--appendonly', 'no'],
      // the image starts as root; OpenShift assigns a user itself
      securityContext: { user: cluster.name === 'openshift' ? undefined : 999 },
    });
    const cart = this.deployment('cart', 'grpc', 7070, { image: imageOf('cartservice'), envVariables: { REDIS_ADDR: kplus.EnvValue.fromValue(redis) } });
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
        CART_SERVICE_ADDR: cart,
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
        CART_SERVICE_ADDR: cart,
        CHECKOUT_SERVICE_ADDR: checkout.address,
        CURRENCY_SERVICE_ADDR: currency.address,
        PRODUCT_CATALOG_SERVICE_ADDR: catalog.address,
        RECOMMENDATION_SERVICE_ADDR: recommendation.address,
        SHIPPING_SERVICE_ADDR: shipping.address,
      },
    });

    this.canary(frontend, imageOf('frontend', 'v0.10.4'), 10);
    this.edge();
    this.training();
  }

  private grpc(id: string, props: WebServiceProps): WebService {
    return new WebService(this, id, { protocol: 'grpc', health: 'grpc', ...props, env: { PORT: String(props.port), ...props.env } });
  }

  /** A workload of cdk8s-plus and its address; the mesh knows the protocol by the name of the port. */
  private deployment(id: string, protocol: string, port: number, container: kplus.ContainerProps): string {
    const deployment = new kplus.Deployment(this, id, {
      replicas: 1,
      containers: [{
        portNumber: port,
        resources: {
          cpu: { request: kplus.Cpu.millis(200), limit: kplus.Cpu.millis(300) },
          memory: { request: Size.mebibytes(128), limit: Size.mebibytes(256) },
        },
        ...container,
      }],
    });
    const service = deployment.exposeViaService({ name: id, ports: [{ name: protocol, port }] });
    return `${service.name}:${port}`;
  }

  /** Mail is rare: a Knative service that scales to zero. */
  private email(): string {
    const service = new KnativeService(this, 'email', {
      spec: {
        template: {
          metadata: { annotations: { 'autoscaling.knative.dev/min-scale': '0', 'autoscaling.knative.dev/max-scale': '5' } },
          spec: {
            containerConcurrency: 20,
            timeoutSeconds: 30,
            containers: [{
              image: imageOf('emailservice'),
              ports: [{ name: 'h2c', containerPort: 8080 }],
              env: [{ name: 'DISABLE_PROFILER', value: '1' }],
              resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '128Mi' } },
            }],
          },
        },
      },
    });
    return `${service.name}.${NAMESPACE}.svc.cluster.local:80`;
  }

  /** A new version of a service takes some percent of the visitors that come through Istio's gateway. */
  private canary(service: WebService, image: string, percent: number): void {
    service.addVersion('canary', { image, replicas: 1 });

    const gateway = new Gateway(this, 'shop', {
      spec: {
        selector: { istio: 'ingressgateway' },
        servers: [{ hosts: ['shop.example.com'], port: { number: 80, name: 'http', protocol: 'HTTP' } }],
      },
    });
    new DestinationRule(this, 'versions', {
      spec: {
        host: service.host,
        subsets: ['stable', 'canary'].map(version => ({ name: version, labels: { version } })),
      },
    });
    new VirtualService(this, 'visitors', {
      spec: {
        hosts: ['shop.example.com'],
        gateways: [gateway.name],
        http: [{
          timeout: '15s',
          retries: { attempts: 2, perTryTimeout: '5s', retryOn: '5xx,connect-failure' },
          route: [
            { destination: { host: service.host, subset: 'stable' }, weight: 100 - percent },
            { destination: { host: service.host, subset: 'canary' }, weight: percent },
          ],
        }],
      },
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

  /** Trains the recommendations on one GPU. */
  private training(): void {
    new Job(this, 'training', {
      spec: {
        backoffLimit: 2,
        activeDeadlineSeconds: 4 * 60 * 60,
        ttlSecondsAfterFinished: 24 * 60 * 60,
        template: {
          metadata: { annotations: { 'sidecar.istio.io/inject': 'false' } },
          spec: {
            restartPolicy: 'Never',
            tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }],
            containers: [{
              name: 'train',
              image: 'nvcr.io/nvidia/pytorch:25.09-py3',
              command: ['python', '-c', 'import torch; print(torch.cuda.get_device_name(0))'],
              resources: { requests: { cpu: 2, memory: '8Gi' }, limits: { 'memory': '16Gi', 'nvidia.com/gpu': 1 } },
            }],
          },
        },
      },
    });
  }
}

const app = new App();
new Boutique(app, new Cluster('gke', { kubernetes: '1.35' }));
new Boutique(app, new Cluster('k3s', { kubernetes: '1.34' }));
new Boutique(app, new Cluster('openshift', { kubernetes: '1.33' }));
app.synth();

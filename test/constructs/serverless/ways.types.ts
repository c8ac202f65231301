import { Chart } from 'cdk8s';
import { KnativeInstall, ServerlessService } from 'cdk8s-sextant/serverless';

declare const chart: Chart;
const image = 'example.com/hello:1.4.0';
const scale = { max: 10 };

/** What the ways can do, and what only the cluster decides. */
export const good = [
  new ServerlessService(chart, 'a', { image, scale }),
  new ServerlessService(chart, 'b', {
    image,
    scale: { max: 10, target: 50, fine: { windowSeconds: 60 } },
    concurrency: 10,
    timeoutSeconds: 60,
    domains: ['a.example.com', { host: 'b.example.com', tls: 'b' }],
    traffic: [{ revision: 'v1', percent: 90 }, { latest: true, percent: 10 }],
  }),
  new ServerlessService(chart, 'c', { image, scale: { min: 1, max: 10, metric: 'cpu' } }),
  new ServerlessService(chart, 'd', { image, way: 'knative', scale: { min: 1, max: 10, metric: 'memory', target: 300 }, revision: 'v2', initContainers: { a: { image } }, idleTimeoutSeconds: 3 }),
  new ServerlessService(chart, 'e', { image, way: 'cloud-run', scale: { min: 1, max: 10 }, concurrency: 80, timeoutSeconds: 3600, revision: 'v2' }),
  new ServerlessService(chart, 'f', { image, way: 'keda-http', scale: { max: 10, metric: 'rps', target: 3, retentionSeconds: 60 }, responseStartTimeoutSeconds: 3, domains: ['a.example.com'] }),
  new ServerlessService(chart, 'g', { image, way: 'hpa-from-zero', scale: { max: 10, external: { name: 'queue', perPod: '500m' } } }),
  new ServerlessService(chart, 'h', { image, way: 'keep-one', scale: { min: 1, max: 10, metric: 'cpu', target: 60 } }),
  new ServerlessService(chart, 'i', { image, scale, withoutZero: 'keep-one', podAnnotations: { 'example.com/team': 'blue' }, protocol: 'h2c' }),
  new KnativeInstall(chart, 'j', { ingress: 'kourier', features: { 'multi-container': 'disabled' }, autoscaler: { windowSeconds: 60 } }),
];

/** What none can do. */
export const bad = [
  // @ts-expect-error without a limit there is none to the bill
  new ServerlessService(chart, 'a', { image }),
  // @ts-expect-error without a limit there is none to the bill
  new ServerlessService(chart, 'a', { image, scale: { min: 1 } }),
  // @ts-expect-error what is not there cannot be measured
  new ServerlessService(chart, 'a', { image, scale: { max: 3, metric: 'cpu' } }),
  // @ts-expect-error no such metric
  new ServerlessService(chart, 'a', { image, scale: { max: 3, metric: 'latency' } }),
  // @ts-expect-error as Knative's annotations once were
  new ServerlessService(chart, 'a', { image, scale: { maxScale: 3 } }),
  // @ts-expect-error how it scales is for `scale` to say
  new ServerlessService(chart, 'a', { image, scale, podAnnotations: { 'autoscaling.knative.dev/min-scale': '1' } }),
  // @ts-expect-error who may reach it is for `visibility` to say, and there are two
  new ServerlessService(chart, 'a', { image, scale, visibility: 'private' }),
  // @ts-expect-error one port
  new ServerlessService(chart, 'a', { image, scale, port: [80, 81] }),
  // @ts-expect-error Knative knows two protocols
  new ServerlessService(chart, 'a', { image, scale, protocol: 'tcp' }),
  // @ts-expect-error what Knative never lets through
  new ServerlessService(chart, 'a', { image, scale, terminationGracePeriodSeconds: 3 }),
  // @ts-expect-error a share is for a revision or for the newest one
  new ServerlessService(chart, 'a', { image, scale, traffic: [{ revision: 'v1', latest: true, percent: 100 }] }),
  // @ts-expect-error a share is for something
  new ServerlessService(chart, 'a', { image, scale, traffic: [{ percent: 100 }] }),
  // @ts-expect-error no such way
  new ServerlessService(chart, 'a', { image, scale, way: 'lambda' }),
  // @ts-expect-error no such ingress
  new KnativeInstall(chart, 'a', { ingress: 'nginx' }),
  // @ts-expect-error a flag is no truth
  new KnativeInstall(chart, 'a', { features: { 'multi-container': true } }),
];

/** What a way alone cannot do: the way decides. */
export const unable = [
  // @ts-expect-error domains are mapped outside of the manifests
  new ServerlessService(chart, 'a', { image, scale, way: 'cloud-run', domains: ['a.example.com'] }),
  // @ts-expect-error the image does it when it starts
  new ServerlessService(chart, 'a', { image, scale, way: 'cloud-run', initContainers: { a: { image } } }),
  // @ts-expect-error it ends requests as a whole
  new ServerlessService(chart, 'a', { image, scale, way: 'cloud-run', idleTimeoutSeconds: 3 }),
  // @ts-expect-error it looks at the CPU by itself
  new ServerlessService(chart, 'a', { image, way: 'cloud-run', scale: { min: 1, max: 3, metric: 'cpu' } }),
  // @ts-expect-error it knows no window
  new ServerlessService(chart, 'a', { image, way: 'cloud-run', scale: { max: 3, fine: { windowSeconds: 60 } } }),
  // @ts-expect-error it keeps no revisions
  new ServerlessService(chart, 'a', { image, scale, way: 'keda-http', revision: 'v2' }),
  // @ts-expect-error it does not limit what a pod takes on
  new ServerlessService(chart, 'a', { image, scale, way: 'keda-http', concurrency: 3 }),
  // @ts-expect-error it ends no request that is being answered
  new ServerlessService(chart, 'a', { image, scale, way: 'keda-http', timeoutSeconds: 3 }),
  // @ts-expect-error it has no share of the traffic
  new ServerlessService(chart, 'a', { image, scale, way: 'keep-one', traffic: [{ latest: true, percent: 100 }] }),
  // @ts-expect-error what is not there cannot be measured
  new ServerlessService(chart, 'a', { image, way: 'hpa-from-zero', scale: { min: 1, max: 3, metric: 'cpu' } }),
];

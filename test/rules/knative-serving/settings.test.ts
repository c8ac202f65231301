import { Cluster } from '../../../lib/cluster';
import { featuresOf, settings, settingsOf } from '../../../lib/rules/knative-serving/settings';
import { validateTogether } from '../../../lib/together';
import { validate } from '../../../lib/validate';

const SELECTOR = 'kubernetes.podspec-nodeselector';
const INIT = 'kubernetes.podspec-init-containers';

const map = (name: string, namespace: string | undefined, data: Record<string, unknown>): object => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data });
const serving = (config: object, namespace = 'knative-serving'): object => ({
  apiVersion: 'operator.knative.dev/v1beta1', kind: 'KnativeServing', metadata: { name: 'knative-serving', namespace }, spec: { config },
});

describe('feature flags', () => {
  test.each<[string, unknown[], object]>([
    ['of nothing', [], {}],
    ['of the ConfigMap', [map('config-features', 'knative-serving', { [SELECTOR]: 'enabled', _example: 'x' })], { [SELECTOR]: 'enabled', _example: 'x' }],
    ['of a ConfigMap whose namespace is given at apply', [map('config-features', undefined, { [SELECTOR]: 'enabled' })], { [SELECTOR]: 'enabled' }],
    ['not of another system', [map('config-features', 'knative-eventing', { [SELECTOR]: 'enabled' })], {}],
    ['not of another ConfigMap', [map('features', 'knative-serving', { [SELECTOR]: 'enabled' })], {}],
    ['not of another kind', [{ ...map('config-features', 'knative-serving', { [SELECTOR]: 'enabled' }), kind: 'Secret' }], {}],
    ['of a KnativeServing', [serving({ features: { [SELECTOR]: 'allowed' } })], { [SELECTOR]: 'allowed' }],
    ['of a KnativeServing by the ConfigMap’s name', [serving({ 'config-features': { [SELECTOR]: 'allowed' } })], { [SELECTOR]: 'allowed' }],
    ['by the ConfigMap’s name before the short one', [serving({ 'config-features': { [SELECTOR]: 'allowed' }, 'features': { [SELECTOR]: 'enabled', [INIT]: 'enabled' } })], { [SELECTOR]: 'allowed' }],
    ['of both, what the operator writes last', [serving({ features: { [SELECTOR]: 'enabled' } }), map('config-features', 'knative-serving', { [SELECTOR]: 'disabled', [INIT]: 'enabled' })],
      { [SELECTOR]: 'enabled', [INIT]: 'enabled' }],
    ['of a ConfigMap beside a KnativeServing in another namespace', [serving({}, 'serverless'), map('config-features', 'serverless', { [INIT]: 'enabled' })], { [INIT]: 'enabled' }],
    ['of what has no shape', [null, 'x', [], { apiVersion: 'v1', kind: 'ConfigMap' }, serving([]), { kind: 'KnativeServing', apiVersion: 'operator.knative.dev/v1beta1', spec: { config: { features: 'x' } } }], {}],
  ])('%s', (_, objects, flags) => expect(featuresOf(objects)).toEqual(flags));
});

test('the other settings are read alike', () => {
  expect(settingsOf([
    map('config-defaults', 'knative-serving', { 'max-revision-timeout-seconds': '3600' }),
    serving({ autoscaler: { 'allow-zero-initial-scale': 'true' } }),
    map('config-network', 'knative-serving', { 'ingress-class': 'x' }),
  ])).toEqual({ defaults: { 'max-revision-timeout-seconds': '3600' }, autoscaler: { 'allow-zero-initial-scale': 'true' } });
});

test('they decide what is accepted', () => {
  const service = {
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Service',
    metadata: { name: 'hello' },
    spec: { template: { spec: { containers: [{ image: 'ghcr.io/acme/app:1.2' }], nodeSelector: { disk: 'ssd' } } } },
  };
  const judge = (...objects: object[]): string[] => validate(service, { settings: { 'knative-serving': settingsOf(objects) } }).map(({ rule, path }) => `${rule} ${path}`);
  expect(judge()).toEqual(['knative-feature-is-enabled spec.template.spec.nodeSelector']);
  expect(judge(serving({ features: { [SELECTOR]: 'Enabled' } }))).toEqual([]);
  expect(judge(map('config-features', 'knative-serving', { [SELECTOR]: 'on' }))).toEqual(judge());
});

type Given = readonly [objects: readonly unknown[], serverless: object];

describe('what is declared of a cluster', () => {
  const service = (spec: object): object => ({
    apiVersion: 'serving.knative.dev/v1', kind: 'Service', metadata: { name: 'hello' }, spec: { template: { spec: { containers: [{ image: 'ghcr.io/acme/app:1.2' }], ...spec } } },
  });
  const judge = (object: object, [objects, serverless]: Given): string[] => {
    const cluster = Cluster.from({ name: 'prod', kubernetes: '1.35', serverless });
    return validate(object, { settings: { 'knative-serving': settings(objects, cluster) } }).map(({ path }) => path);
  };

  test.each<[string, object, Given, string[]]>([
    ['turns a flag on', { nodeSelector: { disk: 'ssd' } }, [[], { features: { [SELECTOR]: 'enabled' } }], []],
    ['is less than what the objects say', { nodeSelector: { disk: 'ssd' } }, [[serving({ features: { [SELECTOR]: 'disabled' } })], { features: { [SELECTOR]: 'enabled' } }], ['spec.template.spec.nodeSelector']],
    ['of nothing is what Knative ships', { nodeSelector: { disk: 'ssd' } }, [[], {}], ['spec.template.spec.nodeSelector']],
    ['as managed lets requests take an hour', { timeoutSeconds: 3600 }, [[], { way: 'cloud-run' }], []],
    ['as managed lets requests take no more than that', { timeoutSeconds: 3601 }, [[], { way: 'cloud-run' }], ['spec.template.spec.timeoutSeconds']],
    ['as not managed does not', { timeoutSeconds: 3600 }, [[], { way: 'knative' }], ['spec.template.spec.timeoutSeconds']],
    ['as managed has accounts of the cloud', { serviceAccountName: 'me@shop.iam.gserviceaccount.com' }, [[], { way: 'cloud-run' }], []],
    ['as managed has accounts with one @', { serviceAccountName: 'me@you@shop' }, [[], { way: 'cloud-run' }], ['spec.template.spec.serviceAccountName']],
    ['as not managed has none of the cloud', { serviceAccountName: 'me@shop.iam.gserviceaccount.com' }, [[], {}], ['spec.template.spec.serviceAccountName']],
    ['as managed chooses accelerators by a label', { nodeSelector: { 'run.googleapis.com/accelerator': 'nvidia-l4' } }, [[], { way: 'cloud-run' }], []],
    ['as managed tolerates nothing', { tolerations: [{ key: 'a' }] }, [[], { way: 'cloud-run' }], ['spec.template.spec.tolerations']],
  ])('%s', (_, spec, given, paths) => expect(judge(service(spec), given)).toEqual(paths));
});

test('objects that are judged together are judged by the flags among them', () => {
  const service = {
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Service',
    metadata: { name: 'hello', namespace: 'shop' },
    spec: { template: { spec: { containers: [{ image: 'ghcr.io/acme/app:1.2' }], nodeSelector: { disk: 'ssd' } } } },
  };
  const judge = (...objects: object[]): string[] => validateTogether(objects).filter(({ severity }) => severity === 'error').map(({ object, path }) => `${object} ${path}`);
  expect(judge(service)).toEqual(['0 spec.template.spec.nodeSelector']);
  expect(judge(map('config-features', 'knative-serving', { [SELECTOR]: 'enabled' }), service)).toEqual([]);
  expect(judge(service, map('config-features', 'knative-serving', { [INIT]: 'enabled' }))).toEqual(['0 spec.template.spec.nodeSelector']);
});

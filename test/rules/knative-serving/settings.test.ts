import { featuresOf, settingsOf } from '../../../lib/rules/knative-serving/settings';
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

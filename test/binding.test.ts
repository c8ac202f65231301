import { ApiObject, App as CdkApp, Chart, JsonPatch, Lazy, Testing } from 'cdk8s';
import { define } from '../lib/binding';
import { Deployment } from 'cdk8s-sextant/kubernetes/apps/v1';
import { ConfigMap, Service } from 'cdk8s-sextant/kubernetes/core/v1';

const objectOf = (object: ApiObject): unknown => object.toJson();

test('a binding is an ApiObject with its own name, group, version and kind', () => {
  const chart = Testing.chart();
  const object = new ConfigMap(chart, 'a', { metadata: { name: 'a' }, data: { b: 'c' } });
  expect(ApiObject.isApiObject(object)).toBe(true);
  expect(ApiObject.of(object)).toBe(object);
  expect([ConfigMap.name, ConfigMap.GVK, object.kind, object.apiVersion]).toEqual(['ConfigMap', { apiVersion: 'v1', kind: 'ConfigMap' }, 'ConfigMap', 'v1']);
  expect(objectOf(object)).toEqual({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { b: 'c' } });
  expect(Object.keys(objectOf(object) as object)).toEqual(['apiVersion', 'kind', 'metadata', 'data']);
});

test('props may be left out where nothing is required, and cannot change the kind', () => {
  const chart = Testing.chart();
  expect(objectOf(new ConfigMap(chart, 'a'))).toMatchObject({ apiVersion: 'v1', kind: 'ConfigMap' });
  expect(objectOf(new ConfigMap(chart, 'b', { kind: 'Secret' } as object))).toMatchObject({ kind: 'ConfigMap' });
});

test('the plain object, for a place where no construct is wanted', () => {
  expect(ConfigMap.manifest({ data: { a: 'b' } })).toEqual({ apiVersion: 'v1', kind: 'ConfigMap', data: { a: 'b' } });
});

test('chart labels, namespace, lazy values and patches by real field names work as in cdk8s', () => {
  const chart = new Chart(new CdkApp(), 'c', { namespace: 'shop', labels: { team: 'x' } });
  const service = new Service(chart, 'a', { metadata: { name: 'a' }, spec: { ports: Lazy.any({ produce: () => [{ port: 80 }] }) as never } });
  service.addJsonPatch(JsonPatch.add('/spec/clusterIP', 'None'));
  service.metadata.addAnnotation('note', 'x');
  expect(objectOf(service)).toEqual({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'a', namespace: 'shop', labels: { team: 'x' }, annotations: { note: 'x' } },
    spec: { ports: [{ port: 80 }], clusterIP: 'None' },
  });
});

test('two kinds of one name in two groups stay apart', () => {
  const [one, two] = [define('Event', 'v1', 'Event', 'kubernetes'), define('Event', 'events.k8s.io/v1', 'Event', 'kubernetes')];
  const chart = Testing.chart();
  expect([new one(chart, 'a').apiVersion, new two(chart, 'b').apiVersion]).toEqual(['v1', 'events.k8s.io/v1']);
});

test('a tree is validated once, whatever the number of objects and of copies of this package', () => {
  let other!: typeof define;
  jest.isolateModules(() => { other = (jest.requireActual<{ define: typeof define }>('../lib/binding')).define; });
  expect(other).not.toBe(define);
  const chart = Testing.chart();
  const before = jest.spyOn(chart.node.root.node, 'addValidation');
  new ConfigMap(chart, 'a');
  new (other('ConfigMap', 'v1', 'ConfigMap', 'kubernetes'))(chart, 'b');
  new Deployment(chart, 'c', { spec: {} as never });
  expect(before).toHaveBeenCalledTimes(1);
  expect(() => Testing.synth(chart)).toThrow('spec.selector: Required value');
});

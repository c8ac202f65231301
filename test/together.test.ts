import { nameOf, readTogether, TogetherCase, togetherFiles } from './together.cases';
import { systems } from '../generated/together';
import { Cluster, validate, validateTogether } from '../lib/index';
import { WORDS, wordsOf } from '../lib/messages';
import { allRules } from '../lib/rules/all';
import { relate } from '../lib/together/relate';
import { everyTopic } from '../lib/together/topics';

const topics = [...everyTopic()];
const ids = topics.flatMap(([topic, relations]) => Object.keys(relations).map(id => `${topic.split('/')[0]}/${id}.yaml`));
const relations = Object.assign({}, ...topics.map(([, some]) => some)) as (typeof topics)[number][1];

test('every rule has a case file in the folder of its system, and every case file a rule', () => {
  expect(togetherFiles).toEqual([...ids].sort());
});

test('no two rules have one id', () => {
  const all = [...ids.map(file => file.replace(/^.*\/|\.yaml$/g, '')), ...Object.keys(allRules()), ...Object.keys(WORDS)];
  expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
});

test.each(Object.values(systems).flatMap(system => system.topics))('the topic $name is loaded for each kind that its rules look at, and for no other', ({ about, relations: load }) => {
  const looked = new Set(Object.values(load()).flatMap(({ on }) => on));
  expect([...about].sort()).toEqual([...looked].sort());
});

describe.each(togetherFiles)('%s', file => {
  const id = file.replace(/^.*\/|\.yaml$/g, '');
  const { found, clean } = readTogether(file);
  const asked = ({ objects, cluster }: TogetherCase): ReturnType<typeof validateTogether> =>
    validateTogether(objects, { cluster: cluster && Cluster.from({ name: 'prod', ...cluster }) }).filter(({ rule }) => rule === id);

  test('has cases on both sides', () => {
    expect(found.length).toBeGreaterThan(0);
    expect(clean.length).toBeGreaterThan(0);
  });

  test.each(found.map((one, index) => ({ ...one, index })))('finds something on $on ($index)', one => {
    const issues = asked(one);
    expect([...new Set(issues.map(({ object }) => nameOf(one.objects[object])))].sort()).toEqual([...one.on].sort());
    for (const issue of issues) {
      expect([issue.code, issue.severity]).toEqual([relations[id].code, relations[id].severity ?? 'error']);
      const { reason, fix } = wordsOf(issue);
      expect(issue.message.endsWith(`${reason}; ${fix}`)).toBe(true);
      for (const text of [reason, fix]) expect(text).toMatch(/^(?!(?:The|A|An|It|Must|Only|This|No|Not|Use) )(?!.*(?:undefined|\[object))[^\s"].*[^.\s]$/s);
    }
  });

  test.each(clean.map((one, index) => ({ ...one, index })))('finds nothing ($index)', one => expect(asked(one)).toEqual([]));

  test('bears objects of any shape', () => {
    for (const broken of brokenOf(found[0].objects)) expect(() => relate(broken)).not.toThrow();
  });
});

/** Objects with one value replaced by what it should not be. */
function* brokenOf(objects: readonly unknown[]): Iterable<unknown[]> {
  for (let at = 0; at < objects.length; at++) {
    for (const broken of variantsOf(objects[at])) yield [...objects.slice(0, at), broken, ...objects.slice(at + 1)];
  }
}

function* variantsOf(value: unknown): Iterable<unknown> {
  for (const other of [null, 7, 'x', [], {}, [null], { x: null }]) yield other;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    for (const other of variantsOf(child)) {
      yield Array.isArray(value) ? value.map((item: unknown, index) => (String(index) === key ? other : item)) : { ...value, [key]: other };
    }
  }
}

const service = (name: string, namespace = 'shop'): object => ({
  apiVersion: 'v1', kind: 'Service', metadata: { name, namespace }, spec: { selector: { app: name }, ports: [{ name: 'http', port: 80 }] },
});
const route = (host: string, more: object = {}): object => ({
  apiVersion: 'networking.istio.io/v1',
  kind: 'VirtualService',
  metadata: { name: 'web', namespace: 'shop', ...more },
  spec: { hosts: ['web'], http: [{ route: [{ destination: { host } }] }] },
});

describe('objects together', () => {
  test('an issue says which object it is about, what is wrong and what to do', () => {
    expect(validateTogether([service('web'), route('wbe')])).toEqual([{
      rule: 'destination-host-exists',
      severity: 'error',
      type: 'NotFound',
      path: 'spec.http[0].route[0].destination.host',
      value: 'wbe',
      params: { close: ['web'] },
      code: 'IST0101',
      object: 1,
      message: 'Not found: "wbe": no service and no service entry that may be seen from here has this host; did you mean "web"?',
    }]);
  });

  test('each is judged alone, too, and no relation changes what is said of it', () => {
    const objects = [{ ...service('web'), spec: { ports: [{ port: 0 }] } }, route('wbe'), 7, undefined];
    const alone = objects.map(object => validate(object));
    expect(objects.map((_, index) => validateTogether(objects).filter(({ object, code }) => object === index && code === undefined).map(({ rule }) => rule)))
      .toEqual(alone.map(issues => issues.map(({ rule }) => rule)));
  });

  test('those of a List are as if they were given themselves', () => {
    const [issue, ...others] = validateTogether([service('web'), { apiVersion: 'v1', kind: 'List', items: [service('api'), route('wbe')] }]);
    expect([issue.object, issue.path, others]).toEqual([1, 'items[1].spec.http[0].route[0].destination.host', []]);
  });

  test('of two with one name the last counts', () => {
    expect(validateTogether([service('web'), route('wbe'), route('web')])).toEqual([]);
  });

  test('without a cluster a mesh counts as installed, for a cluster only if it has it, or an object speaks of it', () => {
    const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } };
    const cluster = (addons: object): Cluster => new Cluster('prod', { kubernetes: '1.35', addons });
    const said = (objects: object[], on?: Cluster): string[] => validateTogether(objects, { cluster: on }).map(({ rule }) => rule);
    expect(said([namespace])).toEqual(['namespace-joins-the-mesh']);
    expect(said([namespace], cluster({}))).toEqual([]);
    expect(said([namespace], cluster({ istio: true }))).toEqual(['namespace-joins-the-mesh']);
    expect(said([namespace, route('web'), service('web')], cluster({ istio: true }))).toEqual(['namespace-joins-the-mesh']);
  });

  test('the annotation of the mesh’s own tool leaves out what it names, by its code or by our id', () => {
    for (const codes of ['IST0101', 'IST0001,IST0101', '*', 'destination-host-exists']) {
      expect(validateTogether([service('web'), route('wbe', { annotations: { 'galley.istio.io/analyze-suppress': codes } })])).toEqual([]);
    }
  });

  test('nothing that a Secret holds is told', () => {
    const { found } = readTogether('istio/gateway-credential-is-valid.yaml');
    for (const { objects } of found) {
      const values = objects.flatMap(object => Object.values((object as { data?: Record<string, string> }).data ?? {}));
      const told = JSON.stringify(validateTogether(objects));
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) for (const text of [value, Buffer.from(value, 'base64').toString()]) expect(told).not.toContain(`"${text}"`);
    }
  });

  test('ten times the objects take about ten times as long', () => {
    const shop = (count: number): object[] => Array.from({ length: count }, (_, n) => `s${n}`).flatMap(name => [
      service(name), { ...route(name), metadata: { name, namespace: 'shop' }, spec: { hosts: [name], http: [{ route: [{ destination: { host: name, subset: 'v1' } }] }] } },
      { apiVersion: 'networking.istio.io/v1', kind: 'DestinationRule', metadata: { name, namespace: 'shop' }, spec: { host: name, subsets: [{ name: 'v1', labels: { app: name } }] } },
      { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name, namespace: 'shop' }, spec: { template: { metadata: { labels: { app: name } }, spec: { containers: [] } } } },
    ]);
    const timeOf = (objects: object[]): number => {
      const before = performance.now();
      expect(relate(objects, { part: true })).toEqual([]);
      return performance.now() - before;
    };
    timeOf(shop(50));
    const [few, many] = [timeOf(shop(100)), timeOf(shop(1000))];
    expect(many).toBeLessThan(40 * few + 50);
  });
});

import { ApiObject, Chart } from 'cdk8s';
import { systems } from '../../generated/system-rules';
import { App } from '../../lib/app';
import { SystemLaw, SystemReport } from '../../lib/rules/system';
import { lawOf } from '../../lib/rules/systems';
import { poolOf } from '../../lib/schema/crds';
import type { KindEntry } from '../../lib/schema/node';
import { Registry } from '../../lib/schema/registry';
import { validate } from '../../lib/validate';

const GATEWAY = { apiVersion: 'networking.istio.io/v1', kind: 'Gateway', metadata: { name: 'web' }, spec: { servers: [] } };
const ENTRY = { group: 'example.io', version: 'v1', kind: 'Web', node: 0 } as unknown as KindEntry;

/** Paths and values that rules on these places see in an object. */
function seenOn(on: string | string[], object: Record<string, unknown>): string[] {
  const law = new SystemLaw({ 'it-is-seen': { on, must: 'x', check: (value, report) => report('Invalid', '', value) } });
  return (law.judge(ENTRY, 36)?.(object) ?? []).map(({ path, value }) => `${path} ${JSON.stringify(value)}`);
}

describe('a place of a rule', () => {
  const object = { spec: { routes: [{ paths: { a: 1, b: 2 } }, null, { paths: null }, {}] } };
  test.each([
    ['the object', 'example.io/Web', { spec: 1 }, [' {"spec":1}']],
    ['a field', 'example.io/Web.spec', { spec: { a: 1 } }, ['spec {"a":1}']],
    ['items of a list, but no null', 'example.io/Web.spec.routes[]', object, ['spec.routes[0] {"paths":{"a":1,"b":2}}', 'spec.routes[2] {"paths":null}', 'spec.routes[3] {}']],
    ['values of a map', 'example.io/Web.spec.routes[].paths{}', object, ['spec.routes[0].paths[a] 1', 'spec.routes[0].paths[b] 2']],
    ['several', ['example.io/Web.spec.routes', 'example.io/Web.spec.other'], { spec: { other: 1 } }, ['spec.other 1']],
    ['a spec that is absent', 'example.io/Web.spec', {}, ['spec {}']],
    ['a value of another type than the place says', 'example.io/Web.spec.routes[].paths{}', { spec: { routes: { paths: [1] } } }, []],
    ['a spec that is none', 'example.io/Web.spec.routes', { spec: 'x' }, []],
    ['another kind', 'example.io/Other.spec', { spec: {} }, []],
  ] as [string, string | string[], Record<string, unknown>, string[]][])('%s', (_, on, given, seen) => expect(seenOn(on, given)).toEqual(seen));

  test('one that leads nowhere is told of', () => {
    expect(() => new SystemLaw({ 'x-is-y': { on: 'Web spec', must: 'x', check: () => undefined } })).toThrow('rule x-is-y is on Web spec, which names no group, kind and place');
  });
});

test('a rule reads the settings of its system, and its object', () => {
  const read: unknown[] = [];
  const law = new SystemLaw({ 'it-is-seen': { on: 'example.io/Web.spec', must: 'x', check: (_, report: SystemReport) => { read.push(report.settings, report.root, report.minor); } } });
  const object = { spec: { a: 1 } };
  law.judge(ENTRY, 33)?.(object, { feature: true });
  expect(read).toEqual([{ feature: true }, object, 33]);
});

test('a system without rules has no law, nor has a name that every object knows', () => {
  expect([lawOf('keda'), lawOf('constructor')]).toEqual([undefined, undefined]);
});

test('every rule is on a kind of its system', () => {
  const registry = Registry.default();
  for (const [system, read] of Object.entries(systems)) {
    for (const rules of Object.values(read())) {
      for (const on of Object.values(rules).flatMap(rule => rule.on)) {
        const [group, kind] = on.split(/\/(\w+)/) as [string, string];
        expect([on, registry.ownersOf(group, kind)]).toEqual([on, expect.arrayContaining([system])]);
      }
    }
  }
});

describe('where rules of a system hold', () => {
  const told = expect.arrayContaining([expect.objectContaining({ rule: 'gateway-has-servers', path: 'spec.servers', type: 'Required' })]) as unknown;

  test('at validate', () => expect(validate(GATEWAY)).toEqual(told));

  test('not where the shape is wrong', () => {
    expect(validate({ ...GATEWAY, spec: { servers: 'x' } }).map(({ rule }) => rule)).toEqual(['value-has-type']);
  });

  describe('of an object by a schema that the user brings, in a version that is not shipped', () => {
    const schema = { openAPIV3Schema: { type: 'object' as const, properties: { spec: { 'type': 'object' as const, 'x-kubernetes-preserve-unknown-fields': true } } } };
    const crd = { group: 'networking.istio.io', scope: 'Namespaced' as const, names: { kind: 'Gateway', plural: 'gateways' }, versions: [{ name: 'v9', served: true, storage: true, schema }] };
    const pool = poolOf([crd], { system: 'user', version: '' });
    const registry = Registry.default().with([pool]);
    const judge = (spec: unknown): unknown => validate({ ...GATEWAY, apiVersion: 'networking.istio.io/v9', spec }, { registry });

    test('they hold', () => expect(judge({ servers: [] })).toEqual(told));
    test('they say nothing of a shape that only that schema takes', () => expect(judge({ servers: null })).toEqual([]));
  });

  test('at synth, of an object of no binding', () => {
    const app = new App({ outdir: 'never-written' });
    new ApiObject(new Chart(app, 'shop'), 'web', GATEWAY);
    expect(() => app.synth()).toThrow('gateway-has-servers');
  });
});

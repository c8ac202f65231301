import { UserError } from '../lib/error';
import { verdictOf } from '../lib/issue';
import { loadCrds } from '../lib/schema/crds';
import { Registry } from '../lib/schema/registry';
import { validate } from '../lib/validate';
import cases from './data/validate.json';

interface Case {
  readonly name: string;
  readonly object: unknown;
  readonly kubernetes?: string;
  readonly says: string;
  /** Of the first issue; other members do not matter. */
  readonly params?: Record<string, unknown>;
}

test.each(cases as Case[])('$name', ({ object, kubernetes = '1.36', says, params }) => {
  const issues = validate(object, { kubernetes });
  expect(issues.map(i => `${i.severity} ${i.type} ${i.rule} ${i.path}`).join(', ')).toBe(says);
  if (params) expect(issues[0]?.params).toMatchObject(params);
  expect(JSON.stringify(issues)).not.toContain('hunter2');
});

test('the experimental channel on request', () => {
  const route = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'a' }, spec: { rules: [{ retry: { attempts: 2 } }] } };
  expect(validate(route).map(i => i.path)).toEqual(['spec.rules[0].retry']);
  expect(validate(route, { system: 'gateway-api-experimental' })).toEqual([]);
});

test('a version that is not known is the user\'s mistake', () => {
  for (const kubernetes of ['1.26', '1.38', '2.0', 'latest', '1', '']) expect(() => validate({}, { kubernetes })).toThrow(UserError);
  expect(validate({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a' } }, { kubernetes: 'v1.33.4' })).toEqual([]);
});

test('a user\'s own CRDs come first', () => {
  const text = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: things.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { kind: Thing, plural: things }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { size: { type: integer } } } } } } }]
`;
  const thing = { apiVersion: 'example.com/v1', kind: 'Thing', metadata: { name: 'a' }, spec: { size: 'big' } };
  expect(verdictOf(validate(thing))).toBe('unknown');
  const registry = Registry.default().with([loadCrds([{ file: 'thing.yaml', text }]).pool]);
  expect(validate(thing, { registry }).map(i => `${i.path} ${i.rule}`)).toEqual(['spec.size value-has-type']);
  expect(validate({ ...thing, spec: { size: 3 } }, { registry })).toEqual([]);
});

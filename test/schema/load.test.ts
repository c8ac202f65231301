import { loadCrds } from '../../lib/schema/crds';
import { load } from '../../lib/schema/load';

const crd = (spec: string): string => `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: x}\nspec: ${spec}\n`;
const good = crd('{group: example.com, scope: Namespaced, names: {kind: Thing, plural: things}, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]}');

test('several documents, Lists and other objects', () => {
  const list = `kind: List\napiVersion: v1\nitems:\n- ${good.trim().replace(/\n/g, '\n  ')}\n`;
  const { crds, issues } = load([{ file: 'a.yaml', text: `${good}---\nkind: Deployment\n---\n---\n${list}` }]);
  expect(issues).toEqual([]);
  expect(crds.map(c => c.names.kind)).toEqual(['Thing', 'Thing']);
});

test.each([
  ['an old version', good.replace('/v1\n', '/v1beta1\n'), 1, /apiextensions.k8s.io\/v1beta1 of CustomResourceDefinition is not apiextensions.k8s.io\/v1/],
  ['no spec', crd('text'), 1, /spec is not a mapping/],
  ['no group', crd('{scope: Cluster}'), 1, /spec.group is not a string/],
  ['no kind', crd('{group: a, scope: Cluster, names: {}}'), 1, /spec.names has no kind/],
  ['no versions', crd('{group: a, scope: Cluster, names: {kind: A, plural: as}, versions: []}'), 1, /spec.versions is empty/],
  ['no schema', crd('{group: a, scope: Cluster, names: {kind: A, plural: as}, versions: [{name: v1}]}'), 1, /spec.versions\[0\].schema.openAPIV3Schema is not a mapping/],
  ['an unknown type', good.replace('{type: object}', '{type: object, properties: {a: {type: strng}}}'), 1, /properties\[a\].type "strng" is not a type/],
  ['a reference', good.replace('{type: object}', '{type: array, items: {$ref: x}}'), 1, /items.\$ref is not allowed/],
  ['properties that are a list', good.replace('{type: object}', '{type: object, properties: [a]}'), 1, /properties is not a mapping/],
])('%s', (_, text, line, found) => {
  const { crds, issues } = load([{ file: 'crd.yaml', text }]);
  expect(crds).toEqual([]);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ rule: 'schema-is-usable', at: { file: 'crd.yaml', document: 1, line } });
  expect(String(issues[0]?.params?.found)).toMatch(found);
});

test('YAML that does not parse is not quoted', () => {
  const { issues } = load([{ file: 'crd.yaml', text: 'a: [1,\nb: 2\n' }]);
  expect(issues).toMatchObject([{ rule: 'input-parses', params: { why: 'yaml-BAD_INDENT', line: 2 }, at: { file: 'crd.yaml', document: 1, line: 2 } }]);
});

test('the second document is named as such', () => {
  const { issues } = load([{ file: 'crd.yaml', text: `${good}---\n# comment\n${crd('text')}` }]);
  expect(issues[0]?.at).toEqual({ file: 'crd.yaml', document: 2, line: 7 });
});

test('storage version first, unserved ones named as such, root and messages as they are', () => {
  const versions = '[{name: v1alpha1, served: false, storage: false, schema: {openAPIV3Schema: {type: object}}},'
    + '{name: v1, served: true, storage: true, deprecated: true, subresources: {status: {}, scale: {}}, schema: {openAPIV3Schema: {x-kubernetes-validations: [{rule: "true", message: mine}]}}}]';
  const { pool } = loadCrds([{ file: 'a', text: crd(`{group: example.com, scope: Cluster, names: {kind: Thing, plural: things}, versions: ${versions}}`) }]);
  expect(pool.kinds).toMatchObject([
    { version: 'v1', namespaced: false, storage: true, deprecated: true, subresources: ['scale', 'status'] },
    { version: 'v1alpha1', unserved: true },
  ]);
  const root = pool.nodes[pool.kinds[0]?.node ?? -1];
  expect(Object.keys(root?.properties ?? {})).toEqual(['apiVersion', 'kind', 'metadata']);
  expect(root?.['x-kubernetes-validations']).toEqual([{ rule: 'true', message: 'mine' }]);
});

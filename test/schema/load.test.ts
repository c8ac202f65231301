import { entriesOf } from '../../lib/read/splitter';
import { loadCrds } from '../../lib/schema/crds';
import { load as read, type TextFile } from '../../lib/schema/load';

const load = (files: readonly TextFile[]) => read(files, entriesOf);
const crd = (spec: string): string => `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: x}\nspec: ${spec}\n`;
const good = crd('{group: example.com, scope: Namespaced, names: {kind: Thing, plural: things}, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]}');

test('several documents, Lists and other objects', () => {
  const list = `kind: List\napiVersion: v1\nitems:\n- ${good.trim().replace(/\n/g, '\n  ')}\n`;
  const { crds, issues } = load([{ file: 'a.yaml', text: `${good}---\nkind: Deployment\n---\n---\n${list}` }]);
  expect(issues).toEqual([]);
  expect(crds.map(c => c.names.kind)).toEqual(['Thing', 'Thing']);
});

test.each([
  ['an old version', good.replace('/v1\n', '/v1beta1\n'), 1, [['apiVersion', 'version', 'apiextensions.k8s.io/v1beta1']]],
  ['no spec', crd('text'), 4, [['spec', 'mapping']]],
  ['nothing in spec', crd('{}'), 4, [['spec.group', 'text'], ['spec.scope', 'text'], ['spec.names', 'mapping'], ['spec.versions', 'list']]],
  ['no kind', crd('{group: a, scope: Cluster, names: {}}'), 4, [['spec.names.kind', 'text'], ['spec.names.plural', 'text'], ['spec.versions', 'list']]],
  ['no versions', crd('{group: a, scope: Cluster, names: {kind: A, plural: as}, versions: []}'), 4, [['spec.versions', 'empty']]],
  ['no schema', crd('{group: a, scope: Cluster, names: {kind: A, plural: as}, versions: [{name: v1}]}'), 4, [['spec.versions[0].schema.openAPIV3Schema', 'mapping']]],
  ['an unknown type', good.replace('{type: object}', '{type: object, properties: {a: {type: strng}}}'), 4, [['spec.versions[0].schema.openAPIV3Schema.properties[a].type', 'type', 'strng']]],
  ['a reference', good.replace('{type: object}', '{type: array, items: {$ref: x}}'), 4, [['spec.versions[0].schema.openAPIV3Schema.items.$ref', 'reference']]],
  ['properties that are a list', good.replace('{type: object}', '{type: object, properties: [a]}'), 4, [['spec.versions[0].schema.openAPIV3Schema.properties', 'mapping']]],
  ['several faults', good.replace('{type: object}', '{type: x, required: [1], allOf: [{minimum: "1"}, {pattern: "("}]}'), 4, [
    ['spec.versions[0].schema.openAPIV3Schema.type', 'type', 'x'], ['spec.versions[0].schema.openAPIV3Schema.required[0]', 'text'],
    ['spec.versions[0].schema.openAPIV3Schema.allOf[0].minimum', 'number'], ['spec.versions[0].schema.openAPIV3Schema.allOf[1].pattern', 'pattern'],
  ]],
  ['a name as YAML 1.1 reads it', good.replace('kind: Thing', 'kind: On'), 4, [['spec.names.kind', 'text']]],
  ['a schema without end', good.replace('{type: object}', `${'{items: '.repeat(490)}{type: x}${'}'.repeat(490)}`), 4, [[`spec.versions[0].schema.openAPIV3Schema${'.items'.repeat(490)}.type`, 'type', 'x']]],
])('%s', (_, text, line, found) => {
  const { crds, issues } = load([{ file: 'crd.yaml', text }]);
  expect(crds).toEqual([]);
  expect(issues.map(({ path, params }) => [path, params?.why, params?.found].filter(part => part !== undefined))).toEqual(found);
  for (const { rule, at } of issues) expect({ rule, at }).toEqual({ rule: 'schema-is-usable', at: { file: 'crd.yaml', document: 1, line } });
});

test('each fault has the line of its field, in a List too', () => {
  const text = 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: apiextensions.k8s.io/v1\n  kind: CustomResourceDefinition\n  spec:\n    group: 1\n    scope: [a]\n    names: {kind: A, plural: as}\n    versions:\n    - name: 1\n      schema:\n';
  expect(load([{ file: 'a.yaml', text }]).issues.map(({ path, at }) => [path, at?.line])).toEqual([
    ['items[0].spec.group', 7], ['items[0].spec.scope', 8], ['items[0].spec.versions[0].name', 11], ['items[0].spec.versions[0].schema.openAPIV3Schema', 12],
  ]);
});

test('JSON lines, JSON values and YAML are read by the name of the file', () => {
  const [spec] = load([{ file: 'a.yaml', text: good }]).crds;
  const line = `${JSON.stringify({ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', spec })}\n`;
  for (const file of ['a.jsonl', 'a.ndjson', 'a.json', 'a.yaml', 'a']) {
    expect([file, load([{ file, text: file === 'a.yaml' ? `${line}---\n${line}` : `${line}${line}` }]).crds.length]).toEqual([file, 2]);
  }
  expect(load([{ file: 'a.jsonl', text: `${line}{"a"\n${line}` }]).issues).toMatchObject([{ rule: 'input-parses', at: { file: 'a.jsonl', line: 2 } }]);
});

test('YAML that does not parse is not quoted', () => {
  const { issues } = load([{ file: 'crd.yaml', text: 'a: [1,\nb: 2\n' }]);
  expect(issues).toMatchObject([{ rule: 'input-parses', params: { why: 'yaml-MISSING_CHAR', line: 3 }, at: { file: 'crd.yaml', document: 1, line: 3 } }]);
});

test('the second document is named as such', () => {
  const { issues } = load([{ file: 'crd.yaml', text: `${good}---\n# comment\n${crd('text')}` }]);
  expect(issues[0]?.at).toEqual({ file: 'crd.yaml', document: 2, line: 10 });
});

test('what is published is read as YAML 1.2', () => {
  const text = good.replace('{type: object}', '{type: object, properties: {a: {type: string, enum: [on, off]}}}');
  const enums = ({ crds }: ReturnType<typeof read>): unknown => {
    const { properties } = crds[0].versions[0].schema?.openAPIV3Schema as { properties: { a: { enum: unknown } } };
    return properties.a.enum;
  };
  expect([enums(read([{ file: 'a.yaml', text }])), enums(load([{ file: 'a.yaml', text }]))]).toEqual([['on', 'off'], [true, false]]);
  expect(read([{ file: 'crd.yaml', text: `${good}---\na: b: c\n` }]).issues).toMatchObject([{ rule: 'input-parses', at: { file: 'crd.yaml', document: 2, line: 6 } }]);
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

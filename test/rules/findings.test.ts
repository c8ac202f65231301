import { Memory } from '../../lib/memory';
import { validate } from '../../lib/validate';

interface Definition {
  readonly spec: { readonly versions: readonly { readonly schema: { openAPIV3Schema: Record<string, unknown> } }[] };
}

/** With all that the server would fill in, so that it is judged as it is. */
function definition(type: string): Definition {
  const object = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'things.example.com' },
    spec: {
      group: 'example.com',
      names: { kind: 'Thing', plural: 'things', singular: 'thing', listKind: 'ThingList' },
      scope: 'Cluster',
      conversion: { strategy: 'None' },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type } } } } }],
    },
  };
  return object;
}

test('what has changed is judged anew', () => {
  const crd = definition('string');
  expect(validate(crd)).toEqual([]);
  crd.spec.versions[0].schema.openAPIV3Schema.type = 'integer';
  expect(validate(crd)).toMatchObject([{ path: 'spec.validation.openAPIV3Schema.type' }]);
  crd.spec.versions[0].schema.openAPIV3Schema.type = 'object';
  expect(validate(crd)).toEqual([]);
});

test('equal definitions have equal faults, each of its own version', () => {
  const expression = { type: 'object', properties: { spec: { 'type': 'string', 'x-kubernetes-validations': [{ rule: 'isIP(self)' }] } } };
  const judged = (kubernetes: string): number => {
    const crd = definition('string');
    crd.spec.versions[0].schema.openAPIV3Schema = expression;
    return validate(crd, { kubernetes }).length;
  };
  expect(['1.36', '1.28', '1.36', '1.28'].map(judged)).toEqual([0, 1, 0, 1]);
});

test('a memory forgets when it is full', () => {
  const memory = new Memory<number>();
  let made = 0;
  const ask = (text: string): number => memory.of(text, () => ++made);
  const [long, other] = ['a', 'b'].map(letter => letter.repeat(10 * 1024 * 1024));
  expect([ask(''), ask(''), ask(long), ask(long), ask(other), ask(other), ask(long)]).toEqual([1, 1, 2, 2, 3, 3, 4]);
});

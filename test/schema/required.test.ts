import { SchemaNode } from '../../lib/schema/node';
import { enforceWithin, withEnforced } from '../../lib/schema/required';

const PUBLISHED = {
  properties: {
    text: { type: 'string', default: '' },
    pointer: { type: 'string' },
    number: { type: 'integer', default: 0 },
    flag: { type: 'boolean', default: false },
    inner: { $ref: '#/x', default: {} },
  },
};

test('zeros are the required fields whose types are no pointers', () => {
  const node = withEnforced('io.k8s.api.core.v1.Thing', { required: ['inner', 'number', 'pointer', 'text'] }, PUBLISHED);
  expect(node).toEqual({ required: ['inner', 'number', 'pointer', 'text'], zeros: ['inner', 'number', 'text'] });
});

test('a flag is never required; the types say what was published', () => {
  const node = withEnforced('io.k8s.api.core.v1.Thing', { required: ['flag', 'pointer'] }, PUBLISHED);
  expect(node).toEqual({ required: ['pointer'], declared: ['flag', 'pointer'] });
});

test('what no server asks for is not required', () => {
  const node = withEnforced('io.k8s.api.core.v1.Sysctl', { required: ['name', 'value'] }, { properties: { name: { default: '' }, value: { default: '' } } });
  expect(node).toEqual({ required: ['name'], declared: ['name', 'value'], zeros: ['name'] });
});

test('what is required in an object that is no pointer is required of what holds it, but not in a status', () => {
  const leaf: SchemaNode = { required: ['text'] };
  const [middle, top, status]: SchemaNode[] = [{ properties: { inner: 0 } }, { properties: { inner: 1, status: 0 } }, { properties: { inner: 0 } }];
  const held = { properties: { inner: { default: {} }, status: { default: {} } } };
  enforceWithin(new Map([['Top', { node: top, published: held }], ['Middle', { node: middle, published: held }], ['TopStatus', { node: status, published: held }]]), [leaf, middle, top, status]);
  expect(middle).toEqual({ properties: { inner: 0 }, required: ['inner'], declared: [], zeros: ['inner'] });
  expect(top).toEqual({ properties: { inner: 1, status: 0 }, required: ['inner'], declared: [], zeros: ['inner'] });
  expect(status).toEqual({ properties: { inner: 0 } });
});

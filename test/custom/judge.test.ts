import { differences, kindOf } from './answers';
import { verdictOf } from '../../lib/issue';
import { validate } from '../../lib/validate';
import cases from '../data/custom/judge.json';
import recorded from '../data/custom/recorded.json';

interface Case {
  readonly name: string;
  /** The schema is that of the whole object, and so are the values. */
  readonly root?: boolean;
  readonly subresources?: object;
  readonly schema: object;
  /** Each with the answer of a server of 1.36. */
  readonly values: readonly (readonly [unknown, string])[];
}

describe.each(cases as unknown as Case[])('$name', ({ root, schema, subresources, values }) => {
  const { registry, ...named } = kindOf(root ? schema : { type: 'object', properties: { spec: schema } }, subresources);

  test.each(values.map(([value, says]) => [JSON.stringify(value), says, value] as const))('%s: %s', (_, says, value) => {
    const object = { ...named, metadata: { name: 'a' }, ...(root ? value as object : { spec: value }) };
    const issues = validate(object, { registry, kubernetes: '1.36' });
    expect(differences(says, issues)).toEqual([]);
    expect(verdictOf(issues)).toBe(says === '' ? 'accept' : 'reject');
  });
});

interface Recorded {
  readonly kubernetes: string;
  readonly subresources?: object;
  readonly schema: object;
  readonly objects: readonly (readonly [object, string])[];
}

/** Schemas and objects that were made up at random, with the answers of servers. */
test.each((recorded as unknown as Recorded[]).map((one, i) => [i, one.kubernetes, one] as const))('schema %i as a server of %s has it', (_, kubernetes, { schema, subresources, objects }) => {
  const { registry, ...named } = kindOf(schema, subresources);
  const differing = objects.flatMap(([object, says]) => {
    const found = differences(says, validate({ ...named, ...object }, { registry, kubernetes }));
    return found.length > 0 ? [{ object, found }] : [];
  });
  expect(differing).toEqual([]);
});

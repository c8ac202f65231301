import type { CelRule, Pool, SchemaNode } from '../../../lib/schema/node';

/** A schema as people write it. */
export interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly [keyword: string]: unknown;
}

/** A pool whose last node is a schema, with rules on its values. */
export function poolOf(schema: Schema, rules: readonly CelRule[]): Pool {
  const nodes: SchemaNode[] = [];
  const add = ({ properties, items, additionalProperties, ...rest }: Schema): number => {
    const node = {
      ...rest,
      ...properties && { properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, add(inner)])) },
      ...items && { items: add(items) },
      ...additionalProperties && { additionalProperties: add(additionalProperties) },
    };
    return nodes.push(node) - 1;
  };
  add({ ...schema, 'x-kubernetes-validations': rules });
  return { system: 'test', version: '1', kinds: [], nodes };
}

import { Compiler, Target } from '../../lib/schema/compile';
import { Explainer } from '../../lib/schema/explain';
import { Interner } from '../../lib/schema/intern';
import { SchemaNode } from '../../lib/schema/node';
import { mapChildren, normalize, RawNode } from '../../lib/schema/normalize';
import cases from '../data/schema/judge.json';

interface Case {
  readonly name: string;
  readonly schema: RawNode;
  readonly minor?: number;
  readonly good: readonly unknown[];
  readonly bad: readonly (readonly [unknown, string])[];
}

/** What normalization would drop, because CRDs do not have it. */
function withRanges(raw: RawNode): RawNode {
  const normal = normalize(raw);
  const merge = (node: RawNode, from: RawNode | undefined): RawNode => {
    if (from === undefined) return node;
    const children = mapChildren(from, child => child);
    const properties = Object.entries((node.properties ?? {}) as Record<string, RawNode>);
    const froms = children.properties as Record<string, RawNode> | undefined;
    return {
      ...node,
      ...(from.fields ? { fields: from.fields } : {}),
      ...(from.values ? { values: from.values } : {}),
      ...(node.properties ? { properties: Object.fromEntries(properties.map(([name, child]) => [name, merge(child, froms?.[name])])) } : {}),
    };
  };
  return merge(normal, raw);
}

describe.each(cases as unknown as Case[])('$name', ({ schema, minor = 36, good, bad }) => {
  const interner = new Interner();
  const root = interner.intern(withRanges(schema));
  const target: Target = { pool: { system: 'test', version: '', kinds: [], nodes: interner.nodes as SchemaNode[] }, minor };
  const compiler = new Compiler(target);
  const explainer = new Explainer(target);

  test.each(good.map(value => [JSON.stringify(value), value]))('accepts %s', (_, value) => {
    expect(explainer.explain(root, value)).toEqual([]);
    expect(compiler.check(root)(value)).toBe(true);
  });

  if (bad.length > 0) {
    test.each(bad.map(([value, says]) => [JSON.stringify(value), value, says]))('refuses %s', (_, value, says) => {
      expect(explainer.explain(root, value).map(i => `${i.path} ${i.rule} ${i.type}`).join(', ')).toBe(says);
      expect(compiler.check(root)(value)).toBe(false);
    });
  }
});

import * as ts from 'typescript';

/** A way in which a type could be less strict than its schema. */
export type Loosening = 'any' | 'optional' | 'string' | 'open' | 'apart' | 'single';

export const LOOSENINGS: Readonly<Record<Loosening, string>> = {
  any: 'every field is `any`',
  optional: 'every field and all props are optional',
  string: 'every enum is its base type',
  open: 'every object takes any field',
  apart: 'no fields exclude or need each other',
  single: 'every list is also its element',
};

interface Edit {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/** The same declarations, less strict; nodes of the source have to know their parents. */
export function loosen(source: ts.SourceFile, how: Loosening): string {
  const edits: Edit[] = [];
  const replace = (node: ts.Node, by: string): void => { edits.push({ at: node.getStart(), end: node.end, text: by }); };
  const insert = (at: number, by: string): void => { edits.push({ at, end: at, text: by }); };
  const visit = (node: ts.Node): void => {
    if (how === 'any' && ts.isPropertySignature(node) && node.type) return replace(node.type, 'any');
    if (how === 'optional' && (ts.isPropertySignature(node) || (ts.isParameter(node) && node.name.getText() === 'props')) && !node.questionToken) insert(node.name.end, '?');
    if (how === 'string' && ts.isUnionTypeNode(node) && node.types.some(isText)) return replace(node, `string | ${node.types.filter(t => !isText(t)).map(t => t.getText()).join(' | ') || 'string'}`);
    if (how === 'string' && isText(node)) return replace(node, 'string');
    if (how === 'open' && ts.isInterfaceDeclaration(node)) insert(node.members.pos, ' [k: string]: any;');
    if (how === 'open' && ts.isTypeAliasDeclaration(node)) insert(node.type.end, ' & { [k: string]: any }');
    if (how === 'apart' && ts.isTypeAliasDeclaration(node) && ts.isIntersectionTypeNode(node.type)) return replace(node.type, node.type.types[0]?.getText() ?? '');
    if (how === 'single' && ts.isTypeOperatorNode(node) && ts.isArrayTypeNode(node.type)) return replace(node, `(${node.getText()} | ${node.type.elementType.getText()})`);
    ts.forEachChild(node, visit);
  };
  // what classes declare is not the types' strictness, but for whether they want props
  source.statements.filter(s => how === 'optional' || !ts.isClassDeclaration(s)).forEach(visit);
  let from = 0;
  const pieces = edits.sort((a, b) => a.at - b.at).flatMap(({ at, end, text }) => {
    const piece = [source.text.slice(from, at), text];
    from = end;
    return piece;
  });
  return [...pieces, source.text.slice(from)].join('');
}

function isText(node: ts.Node): boolean {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal);
}

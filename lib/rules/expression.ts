import type { Report } from './rule';
import type { CompileError } from '../schema/cel/compile';
import type { Environment } from '../schema/cel/environment';
import type { Type } from '../schema/cel/type';

/** The compiler is read when the first expression comes: few objects have any. */
export function compiler(): typeof import('../schema/cel/compile') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('../schema/cel/compile') as typeof import('../schema/cel/compile');
}

export function scopes(): typeof import('../schema/cel/admission') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('../schema/cel/admission') as typeof import('../schema/cel/admission');
}

/**
 * Reports an expression that does not compile, or whose result is of none of the wanted types, by the names of the language; no types mean any.
 * An absent or empty one is another rule's. Returns the type of the result.
 */
export function demandExpression(report: Report, at: string, text: string | undefined, environment: Environment,
  ...wanted: readonly string[]): Type | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const made = compiler().compileCel(text, environment);
  if ('errors' in made) {
    const [{ what, params, position }] = made.errors as readonly [CompileError, ...CompileError[]];
    report('Invalid', at, text, { what, ...position, ...params });
    return undefined;
  }
  const type = nameOf(made.type);
  if (wanted.length > 0 && !wanted.includes(type)) report('Invalid', at, text, { what: 'result', type, wanted });
  return made.type;
}

function nameOf(type: Type): string {
  switch (type.kind) {
    case 'list': return `list(${nameOf(type.element)})`;
    case 'object': case 'opaque': return type.name;
    default: return type.kind;
  }
}

import type { Expr, Loop } from './ast';
import type { Emitter } from './emitter';
import { MOST_STEPS, stepsOfRound } from './steps';
import { BOOL, INT, type Type } from './type';
import type { Block, Code } from './writer';

/** A loop as JavaScript's own. Its result is in a variable that is there before it. */
export function emitLoop(emitter: Emitter, expr: Loop): Code {
  switch (expr.how) {
    case 'all':
    case 'exists': return emitQuantifier(emitter, expr);
    case 'exists_one': {
      const { js, fails } = emitCount(emitter, expr);
      return { js: `(${js} === 1)`, type: BOOL, fails };
    }
    default: return emitCollection(emitter, expr);
  }
}

/** Whether all elements pass, or one does. One that decides is enough, whatever fails at others. */
function emitQuantifier(emitter: Emitter, expr: Loop): Code {
  const isAll = expr.how === 'all';
  const { writer } = emitter;
  const result = writer.name();
  const error = writer.name();
  const range = emitRange(emitter, expr);
  const body = test(emitter, expr.body);
  writer.line(`let ${result} = ${isAll}${body.code.fails ? `, ${error}` : ''};`);
  const step = [...body.lines, `if (${isAll ? '!' : ''}${body.code.js}) { ${result} = ${!isAll}; break; }`];
  range.around(body.code.fails ? ['try {', ...step, `} catch (x) { ${error} = absorbed(x); }`] : step);
  if (body.code.fails) writer.line(`if (${result} === ${isAll} && ${error} !== undefined) throw ${error};`);
  return { js: result, type: BOOL, fails: range.fails || body.code.fails };
}

/** How many elements pass. */
export function emitCount(emitter: Emitter, expr: Loop): Code {
  const { writer } = emitter;
  const result = writer.name();
  const range = emitRange(emitter, expr);
  const body = test(emitter, expr.body);
  writer.line(`let ${result} = 0;`);
  range.around([...body.lines, `if (${body.code.js}) ${result}++;`]);
  return { js: result, type: INT, fails: range.fails || body.code.fails };
}

/** A list or map of elements that pass, or of what becomes of them. */
function emitCollection(emitter: Emitter, expr: Loop): Code {
  const { writer } = emitter;
  const type = emitter.typeOf(expr);
  const result = writer.name();
  const range = emitRange(emitter, expr);
  const isFilter = expr.how === 'filter';
  const filter = isFilter ? test(emitter, expr.body) : expr.filter && test(emitter, expr.filter);
  const body = isFilter ? undefined : expr.filter ? emitter.under(expr.filter, true, expr.body) : emitter.apart(expr.body);
  const [insert, fails] = insertion(emitter, expr, result, range.names[0] as string, type, body);
  writer.line(`const ${result} = ${expr.how === 'filter' || expr.how === 'list' ? '[]' : 'new Map()'};`);
  const step = [...body?.lines ?? [], insert];
  range.around(filter ? [...filter.lines, `if (${filter.code.js}) {`, ...step, '}'] : step);
  return { js: result, type, fails: range.fails || fails || (filter?.code.fails ?? false) };
}

/** How an element comes into the result, and whether that may fail. */
function insertion(emitter: Emitter, { how }: Loop, result: string, variable: string, type: Type, body: Block | undefined): readonly [string, boolean] {
  if (body === undefined) return [`${result}.push(${variable});`, false];
  const part = type.kind === 'list' ? type.element : type.kind === 'map' && how === 'map' ? type.value : type;
  const { js, fails } = emitter.converted(body.code, part);
  if (how === 'list') return [`${result}.push(${js});`, fails];
  return how === 'map' ? [`insert(${result}, ${variable}, ${js});`, true] : [`insertAll(${result}, ${js});`, true];
}

function test(emitter: Emitter, expr: Expr): Block {
  const { lines, code } = emitter.apart(expr);
  return { lines, code: code.type.kind === 'dyn' || code.nullable ? { ...code, js: `truth(${code.js})`, fails: true } : code };
}

interface Range {
  readonly fails: boolean;
  /** The names of its variables. */
  readonly names: readonly string[];
  /** Writes the loop around what is done for each element. */
  around(lines: readonly string[]): void;
}

/** The list or map that a loop goes over; its variables are named before the body is written. */
function emitRange(emitter: Emitter, expr: Loop): Range {
  const { writer } = emitter;
  const type = emitter.typeOf(expr.range);
  const code = emitter.strict(expr.range);
  const hasTwo = expr.second !== undefined;
  const list = type.kind === 'list';
  const whole = writer.keep(list || !hasTwo ? listOf(type, code.js) : code.js);
  const over = list || !hasTwo ? whole : writer.keep(type.kind === 'map' ? `keysOf(${whole})` : `indexesOf(${whole})`);
  const mayBeNull = (type.kind === 'list' || type.kind === 'map') && (type.nullable ?? false);
  const names = emitter.declare(expr, hasTwo ? [false, mayBeNull] : [mayBeNull && list]);
  const index = writer.name();
  const [first, second] = names as [string, string?];
  const value = `${over}[${index}]`;
  const variables = !hasTwo ? [`const ${first} = ${value};`]
    : list ? [`const ${first} = ${index};`, `const ${second} = ${value};`]
      : [`const ${first} = ${value};`, `const ${second} = ${type.kind === 'map' ? 'valueAt' : 'valueOf'}(${whole}, ${first});`];
  emitter.enter();
  return {
    fails: code.fails || (type.kind !== 'list' && type.kind !== 'map'),
    names,
    around: lines => {
      emitter.leave();
      writer.line(`for (let ${index} = 0; ${index} < ${over}.length; ${index}++) {`);
      writer.line(`if ((n += ${stepsOfRound(expr, emitter.checked)}) > ${MOST_STEPS}) exceeded();`);
      writer.take([...variables, ...lines]);
      writer.line('}');
    },
  };
}

function listOf(type: Type, js: string): string {
  return type.kind === 'list' ? js : type.kind === 'map' ? `keysOf(${js})` : `rangeOf(${js})`;
}

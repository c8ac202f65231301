import type { Call, Expr } from './ast';
import type { Emitter } from './emitter';
import type { Facts } from './facts';
import { BOOL } from './type';
import type { Block, Code } from './writer';

interface Operand extends Block {
  readonly expr: Expr;
}

/**
 * `&&` and `||`: an operand that decides is enough, whatever the others do, so one that fails is only noted. Those that cannot fail come first;
 * then JavaScript's own operator says the same, and only a second one that fails needs more.
 */
export function emitJunction(emitter: Emitter, expr: Call): Code {
  const isAnd = expr.name === '_&&_';
  const [sound, failing] = sorted(emitter, flattened(expr), isAnd);
  const { writer } = emitter;
  const last = failing[failing.length - 1];
  if (failing.length < 2) return { ...chain(emitter, last ? [...sound, last] : sound, isAnd), fails: last !== undefined };
  const [result, error, label] = [writer.name(), writer.name(), writer.name()];
  const decide = `{ ${result} = ${!isAnd}; break ${label}; }`;
  writer.line(`let ${result} = ${isAnd}, ${error};`);
  writer.line(`${label}: {`);
  if (sound.length > 0) writer.line(`if (${decides(chain(emitter, sound, isAnd).js, isAnd)}) ${decide}`);
  for (const { lines, code } of failing.slice(0, -1)) {
    writer.line('try {');
    writer.take(lines);
    writer.line(`if (${decides(code.js, isAnd)}) ${decide}`);
    writer.line(`} catch (x) { ${error} = absorbed(x); }`);
  }
  writer.take((last as Operand).lines);
  writer.line(`if (${decides((last as Operand).code.js, isAnd)}) ${decide}`);
  writer.line(`if (${error} !== undefined) throw ${error};`);
  writer.line('}');
  return { js: result, type: BOOL, fails: true };
}

function decides(js: string, isAnd: boolean): string {
  return isAnd ? `!${js}` : js;
}

/** The operands that cannot fail, where those before them have not decided; and those that may, where the former have not. */
function sorted(emitter: Emitter, args: readonly Expr[], isAnd: boolean): readonly [Operand[], Operand[]] {
  const sound: Operand[] = [];
  const failing: (readonly [Operand, known: number])[] = [];
  const facts = emitter.moreFacts();
  for (const expr of args) {
    const operand = operandOf(emitter, expr, facts);
    if (operand.code.fails) {
      failing.push([operand, facts.size]);
    } else {
      sound.push(operand);
      facts.add(emitter.factsOf(expr, isAnd));
    }
  }
  // what is known now may be what an earlier one needs
  const again = failing.map(([operand, known]) => facts.size > known && emitter.mayRepeat() ? operandOf(emitter, operand.expr, facts) : operand);
  return [[...sound, ...again.filter(({ code }) => !code.fails)], again.filter(({ code }) => code.fails)];
}

/** The operands of an operator and of those of the same kind within. */
function flattened({ name, args }: Call): Expr[] {
  return args.flatMap(arg => arg.kind === 'call' && arg.name === name ? flattened(arg) : [arg]);
}

function operandOf(emitter: Emitter, expr: Expr, facts?: Facts): Operand {
  const block = emitter.apart(expr, facts);
  const code = emitter.nonNull(block.code);
  return { expr, lines: block.lines, code: code.type.kind === 'dyn' ? { ...code, js: `truth(${code.js})`, fails: true } : code };
}

/** Operands one behind another, as JavaScript has it. */
function chain(emitter: Emitter, operands: readonly Operand[], isAnd: boolean): Code {
  const sign = isAnd ? ' && ' : ' || ';
  const { writer } = emitter;
  let parts: string[] = [];
  let result: string | undefined;
  const flush = (): void => {
    const declared = result;
    result ??= writer.name();
    writer.line(`${declared === undefined ? 'let ' : ''}${result} = ${parts.join(sign)};`);
    parts = [];
  };
  let open = 0;
  for (const { lines, code } of operands) {
    if (lines.length > 0 && (parts.length > 0 || result !== undefined)) {
      if (parts.length > 0) flush();
      writer.line(`if (${isAnd ? '' : '!'}${result}) {`);
      open++;
    }
    writer.take(lines);
    parts.push(code.js);
  }
  if (result !== undefined) flush();
  for (; open > 0; open--) writer.line('}');
  return { js: result ?? (parts.length === 1 ? parts[0] as string : `(${parts.join(sign)})`), type: BOOL, fails: false };
}

/** `c ? a : b` */
export function emitChoice(emitter: Emitter, expr: Call): Code {
  const [condition, then, otherwise] = expr.args as [Expr, Expr, Expr];
  const type = emitter.typeOf(expr);
  const test = operandOf(emitter, condition);
  const { writer } = emitter;
  writer.take(test.lines);
  const [a, b] = [emitter.under(condition, true, then), emitter.under(condition, false, otherwise)]
    .map(({ lines, code }) => ({ lines, code: emitter.converted(code, type) })) as [Block, Block];
  const fails = test.code.fails || a.code.fails || b.code.fails;
  const nullable = Boolean(a.code.nullable || b.code.nullable);
  const isOrdered = a.code.isOrdered && b.code.isOrdered;
  if (a.lines.length === 0 && b.lines.length === 0) return { js: `(${test.code.js} ? ${a.code.js} : ${b.code.js})`, type, fails, nullable, isOrdered };
  const result = writer.name();
  writer.line(`let ${result};`);
  writer.line(`if (${test.code.js}) {`);
  writer.take([...a.lines, `${result} = ${a.code.js};`]);
  writer.line('} else {');
  writer.take([...b.lines, `${result} = ${b.code.js};`]);
  writer.line('}');
  return { js: result, type, fails, nullable, isOrdered };
}

/** Lays out what json-schema-to-typescript writes without its formatter: indents, maps on one line, arrays as `readonly T[]`. */
export function tidy(text: string): string {
  let depth = 0;
  const joined = text.replace(MAP, '{ [k: string]: $1 }').replace(MAP, '{ [k: string]: $1 }').trim();
  const lines = joined.replace(/^export type [^]*/m, unwrapped).split('\n').map(line => {
    if (/^(\/\*\*| \*)/.test(line)) return '  '.repeat(depth) + line;
    const opens = line.endsWith('{');
    if (line.startsWith('}')) depth--;
    const result = '  '.repeat(depth) + unwrapped(readonlyArrays(line)) + (opens || line.startsWith('}') ? '' : ';');
    if (opens) depth++;
    return result;
  });
  return lines.join('\n').replace(SHORT_COMMENT, '$1/** $2 */');
}

const MAP = /\{\n\[k: string\]: (.*)\n\}/g;
const SHORT_COMMENT = /^( *)\/\*\*\n *\* (.*)\n *\*\/$/gm;

/** `key: (type)` without the parentheses, where they hold the whole type. */
function unwrapped(line: string): string {
  const start = /^(?:export type \w+ = |(?:"[^"]*"|[\w$]+)\??: )\(/.exec(line)?.[0].length;
  if (start === undefined || !line.endsWith(')')) return line;
  let depth = 1;
  for (let i = start; i < line.length - 1; i++) {
    if (line[i] === '"') i = endOfString(line, i);
    else if (line[i] === '(') depth++;
    else if (line[i] === ')' && --depth === 0) return line;
  }
  return line.slice(0, start - 1) + line.slice(start, -1);
}

/** `T[]` becomes `readonly T[]`, `T[][]` becomes `readonly (readonly T[])[]`. */
function readonlyArrays(line: string): string {
  let out = '';
  // where the type begins that a following `[]` makes an array of
  let operand = 0;
  const open: number[] = [];
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    if (line.startsWith('[]', i)) {
      const type = out.slice(operand);
      out = `${out.slice(0, operand)}readonly ${type.startsWith('readonly ') ? `(${type})` : type}[]`;
      i++;
    } else if (char === '"') {
      operand = out.length;
      const end = endOfString(line, i);
      out += line.slice(i, end + 1);
      i = end;
    } else {
      if ('({['.includes(char)) open.push(out.length);
      else if (char === '<') open.push(operand);
      else if (')}]>'.includes(char)) operand = open.pop() ?? out.length;
      else if (/[\w$]/.test(char) && !/[\w$]/.test(line.charAt(i - 1))) operand = out.length;
      out += char;
    }
  }
  return out;
}

function endOfString(line: string, start: number): number {
  let end = start + 1;
  while (end < line.length && line[end] !== '"') end += line[end] === '\\' ? 2 : 1;
  return end;
}

import type { RE2JS } from 're2js';
import type { Piece } from './re2/piece';
import { toSimple } from './re2/writer';

/** A pattern of the engine that takes linear time, loaded when it is first needed; undefined for one that is too large for it. */
export function engineOf(piece: Piece): ReturnType<typeof RE2JS.compile> | undefined {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { RE2JS: engine } = require('re2js') as { RE2JS: typeof RE2JS };
  try {
    return engine.compile(toSimple(piece));
  } catch {
    return undefined;
  }
}

/** Whether such a pattern matches. */
export function linearOf(piece: Piece): { test(text: string): boolean } | undefined {
  const compiled = engineOf(piece);
  return compiled && { test: text => compiled.matcher(text).find() };
}

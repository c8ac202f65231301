import { Documents } from './documents';
import type { Entry, Splitter } from './entry';
import { scan } from './json';
import { Lines } from './lines';
import { Values } from './values';

/** How much of the input is looked at before deciding, in UTF-16 units. */
const LOOK_AHEAD = 3 * 1024 * 1024;

/** Input of no known extension: YAML, JSON lines or JSON values, by what it begins with. */
export class Sniff implements Splitter {
  private text = '';
  private chosen?: Splitter;
  /** It is looked at again once there is twice as much of it, so that many small pieces take no longer than a large one. */
  private next = 0;

  constructor(private readonly file: string) {}

  public *push(text: string): Iterable<Entry> {
    if (this.chosen === undefined) {
      this.text += text;
      if (this.text.length < this.next) return;
      this.next = Math.min(2 * this.text.length, LOOK_AHEAD);
      this.chosen = this.choose(this.text.length >= LOOK_AHEAD);
      if (this.chosen === undefined) return;
      yield* this.chosen.push(this.text);
      this.text = '';
    } else {
      yield* this.chosen.push(text);
    }
  }

  public *end(): Iterable<Entry> {
    if (this.chosen === undefined) {
      this.chosen = this.choose(true) ?? new Documents(this.file);
      yield* this.chosen.push(this.text);
    }
    yield* this.chosen.end();
  }

  /** Undefined as long as more must be seen. */
  private choose(last: boolean): Splitter | undefined {
    const format = formatOf(this.text, last);
    if (format === undefined) return undefined;
    return format === 'lines' ? new Lines(this.file) : format === 'values' ? new Values(this.file) : new Documents(this.file);
  }
}

/**
 * The format of a text of which this is the beginning; undefined as long as that is open, never if it is the `last` that will be seen.
 * The first line may be broken: then a later line that is an object by itself tells that these are lines.
 */
export function formatOf(text: string, last: boolean): 'lines' | 'values' | 'documents' | undefined {
  const start = text.search(/[^ \t\r\n]/);
  if (start < 0) return last ? 'documents' : undefined;
  const newline = text.indexOf('\n', start);
  const first = text.slice(start, newline < 0 ? text.length : newline);
  if (!first.startsWith('{')) {
    // a comment, a directive, a marker, a list, a tag or an anchor may precede a YAML mapping in braces
    if (/^[#%!&-]/.test(first)) return 'documents';
    if (newline < 0) return last ? 'documents' : undefined;
    const next = lineFrom(text, newline + 1, last);
    return next === undefined ? undefined : isObject(next) ? 'lines' : 'documents';
  }
  if (newline < 0 && !last) return undefined;
  if (isObject(first)) return 'lines';
  if (newline < 0) return first.length >= LOOK_AHEAD ? 'lines' : 'values';
  return afterBrokenLine(text, start, newline, last);
}

function afterBrokenLine(text: string, start: number, newline: number, last: boolean): 'lines' | 'values' | undefined {
  let at = start;
  let found = scan(text, at);
  // several values on one line
  while (found.state === 'complete' && found.end < newline) {
    at = found.end;
    if (text.slice(at, newline).trim() === '') return 'values';
    found = scan(text, at);
  }
  if (found.state === 'complete') return 'values';
  if (found.state === 'incomplete' && !last) return undefined;
  for (let from = newline + 1; from < text.length;) {
    const line = lineFrom(text, from, last);
    if (line === undefined) break;
    if (isObject(line)) return 'lines';
    from += line.length + 1;
  }
  return last ? 'values' : undefined;
}

/** The line that begins at an offset, if all of it is there. */
function lineFrom(text: string, from: number, last: boolean): string | undefined {
  const end = text.indexOf('\n', from);
  return end >= 0 ? text.slice(from, end) : last ? text.slice(from) : undefined;
}

function isObject(line: string): boolean {
  if (!line.startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

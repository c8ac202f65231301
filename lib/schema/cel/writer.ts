import type { Type } from './type';

/** JavaScript for a part of an expression. It is used once, where the lines that were written for it have run. */
export interface Code {
  readonly js: string;
  readonly type: Type;
  /** Whether it, or a line before it, may throw. */
  readonly fails: boolean;
  /** It is always this. */
  readonly constant?: { readonly value: unknown };
  /** It may be null, which its type does not say. */
  readonly nullable?: boolean;
  /** Of an optional value: what it holds, undefined or null where nothing. */
  readonly held?: string;
  /** A double that is surely not NaN. */
  readonly isOrdered?: boolean;
}

/** Code with the lines that must run before it. */
export interface Block {
  readonly lines: readonly string[];
  readonly code: Code;
}

/** The text of a function that is being written. */
export class Writer {
  private lines: string[] = [];
  private names = 0;
  private readonly indexes = new Map<unknown, number>();

  /** Values that the text refers to, by their order. */
  get constants(): readonly unknown[] {
    return [...this.indexes.keys()];
  }

  line(text: string): void {
    this.lines.push(text);
  }

  /** A name that is not taken. */
  name(): string {
    return `t${this.names++}`;
  }

  /** Gives a value a name of its own, so that it can be used again. */
  keep(js: string): string {
    const name = this.name();
    this.line(`const ${name} = ${js};`);
    return name;
  }

  /** What runs only under a condition, or more than once. */
  apart(write: () => Code): Block {
    const outer = this.lines;
    this.lines = [];
    const code = write();
    const lines = this.lines;
    this.lines = outer;
    return { lines, code };
  }

  take(lines: readonly string[]): void {
    this.lines.push(...lines);
  }

  /** The text of a value; what is no plain literal is handed over with the function. */
  constant(value: unknown): string {
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value === 'boolean' || value === null) return String(value);
    if (typeof value === 'bigint') return `(${value}n)`;
    if (typeof value === 'number' && Number.isFinite(value)) return Object.is(value, -0) ? '(-0)' : value < 0 ? `(${value})` : String(value);
    const known = this.indexes.get(value) ?? this.indexes.size;
    this.indexes.set(value, known);
    return `k${known}`;
  }

  text(): string {
    return this.lines.join('\n');
  }
}

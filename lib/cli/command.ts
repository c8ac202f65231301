/** One flag of a command; the usage text and the parser come from it. */
export interface Flag {
  readonly type: 'string' | 'boolean';
  /** One line, lower case, no period. */
  readonly help: string;
  /** How the value is called in the usage, `VERSION`. */
  readonly value?: string;
  /** The values that are accepted, where they are few. */
  readonly values?: readonly string[];
  /** May be given several times. */
  readonly multiple?: boolean;
}

/** What was given on the command line. */
export interface Args {
  readonly positionals: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** Where a command writes to. */
export interface Sink {
  /** The reader has gone; nothing more needs to be written. */
  readonly closed: boolean;
  /** Resolves when more may be written. */
  write(text: string): Promise<void>;
}

/** The world as a command sees it, so that a test can be one. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly out: Sink;
  readonly err: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A command is a plain object; `lib/commands/<name>.ts` exports it as `command`, the file's name is the word the user types. */
export interface Command {
  readonly summary: string;
  /** `sextant validate PATH… [--kubernetes VERSION]` */
  readonly usage: string;
  readonly flags: Readonly<Record<string, Flag>>;
  readonly examples: readonly string[];
  /** Fewest and most positional arguments; @default none */
  readonly positionals?: readonly [number, number];
  /** Resolves to the exit code; throws a `UserError` for the user's mistake. Loads what is heavy only here. */
  run(args: Args, io: Io): Promise<number>;
}

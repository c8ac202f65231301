/** Where a side runs: one build of this package, and a folder whose programs import it by name. */
export interface Place {
  /** Root of the package: its `build/` is what runs. */
  readonly root: string;
  /** Folder of the compiled programs of `programs/`; `cdk8s-sextant` resolves to this build, everything else to what is installed. */
  readonly programs: string;
  /** Folder of this line alone, made anew for each bench; what `prepare` leaves there is found by the sides. */
  readonly folder: string;
}

/** A node process. */
export interface Run {
  /** Arguments of node: options, a script, its arguments. */
  readonly args: readonly string[];
  /** @default - the place's folder */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** File that standard input is read from. @default - nothing */
  readonly stdin?: string;
  /** Exit codes that are no failure. @default - 0 alone */
  readonly codes?: readonly number[];
  /** Where figures come from: the program prints them as one line of JSON, or they are taken after it has ended. @default - there are none */
  readonly figures?: 'printed' | (() => Readonly<Record<string, number>>);
}

/** One of the programs that a line compares. */
export interface Side {
  readonly name: string;
  /** This package's own: runs in an earlier commit, too, with `--against`. */
  readonly ours?: boolean;
  /** Packages that must be installed; without them the side is skipped by name. */
  readonly peers?: readonly string[];
  run(place: Place): Run;
}

/** One comparison; `lines/<name>.ts` exports one or several as `lines`. */
export interface Line {
  /** `import/istio/types`; begins with the file's name. */
  readonly name: string;
  /** What is done, by both sides. */
  readonly measures: string;
  /** The figure that decides, more being better. @default - CPU time of the process and the node processes that it starts, less being better */
  readonly by?: string;
  /** Paths below ../shared that it needs; without them the line is skipped by name. */
  readonly needs?: readonly string[];
  /** The first is what the others are compared with. */
  readonly sides: readonly Side[];
  /** Runs once, uncounted, before the sides. */
  prepare?(place: Place): void;
}

/** What one run cost. */
export interface Sample {
  /** Seconds, user and system, of the process and of the node processes that it started. */
  readonly cpu: number;
  /** Most memory that one of the processes held, in MB. */
  readonly rss: number;
  /** What the program itself told. */
  readonly figures: Readonly<Record<string, number>>;
}

import type { Compiler, Target } from './compile';
import type { KindEntry } from './node';
import type { Mapping } from './values';
import { NativeDefaulter } from '../defaults/native';
import type { Issue } from '../issue';
import { allRules } from '../rules/all';
import { RuleRunner } from '../rules/run';
import { Seen } from '../rules/seen';

/** What the server does with an object of its own kinds once it is decoded: it fills in defaults, and judges by rules. */
export class NativeLaw {
  private readonly runner: RuleRunner;
  private readonly defaulter: NativeDefaulter;
  /** For objects without nulls: what has no defaults stays the user's. */
  private readonly sharing: NativeDefaulter;

  constructor(private readonly compiler: Compiler, { pool, minor }: Target) {
    const seen = new Seen();
    this.runner = new RuleRunner(pool, minor, allRules(), seen);
    this.defaulter = new NativeDefaulter(pool, minor, { seen });
    this.sharing = new NativeDefaulter(pool, minor, { seen, shares: true });
  }

  fill(entry: KindEntry, object: Mapping): Mapping {
    return this.defaulter.apply(entry, object);
  }

  judge(entry: KindEntry, object: Mapping): Issue[] {
    return this.runner.run(entry, (this.compiler.nulls ? this.defaulter : this.sharing).apply(entry, object));
  }
}

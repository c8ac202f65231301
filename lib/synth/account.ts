import { appendFileSync } from 'fs';
import { orRefuse } from '../error';
import { isFatal } from './failure';
import { Issue, Severity } from '../issue';
import { Manifest, versionOf } from './manifest';
import { printable } from '../messages/words';
import { textOf } from '../report';

/** What was validated against what: one line of JSON in the file that SEXTANT_REPORT names. */
export class Account {
  public readonly objects: number;
  /** Objects by cluster; those for no cluster have no name. */
  public readonly targets: readonly TargetCount[];
  public readonly issues: Readonly<Record<Severity, number>>;

  /**
   * @param milliseconds time of the whole synthesis
   * @param files what was written, relative to the output folder; left out where cdk8s itself writes
   */
  constructor(
    manifests: readonly Manifest[],
    private readonly found: readonly Issue[],
    public readonly milliseconds: number,
    public readonly files?: readonly string[],
  ) {
    const targets = new Map<string, { cluster?: string; kubernetes: string; objects: number }>();
    for (const { target } of manifests) {
      const key = `${target.cluster?.name ?? ''} ${target.kubernetes}`;
      const count = targets.get(key) ?? { ...(target.cluster ? { cluster: target.cluster.name } : {}), kubernetes: versionOf(target), objects: 0 };
      count.objects++;
      targets.set(key, count);
    }
    this.objects = manifests.length;
    this.targets = [...targets.values()];
    this.issues = { error: this.count('error'), doomed: this.count('doomed'), warning: this.count('warning') };
  }

  /** The warnings, as text for people. */
  public warnings(): string {
    return textOf(this.found.filter(issue => !isFatal(issue)));
  }

  public toJSON(): object {
    const { objects, targets, issues, milliseconds, files } = this;
    return { objects, targets, issues, milliseconds: Math.round(milliseconds), ...(files ? { files } : {}) };
  }

  private count(severity: Severity): number {
    return this.found.filter(issue => issue.severity === severity).length;
  }
}

export interface TargetCount {
  readonly cluster?: string;
  readonly kubernetes: string;
  readonly objects: number;
}

/** Makes sure, before anything is written, that the account can be. @throws UserError */
export function mayTell(): void {
  note('');
}

/** Warnings go to standard error; the account goes where the environment asks for it. */
export function tell(account: Account): void {
  const warnings = account.warnings();
  if (warnings !== '') process.stderr.write(`${warnings}\n`);
  note(`${JSON.stringify(account)}\n`);
}

function note(text: string): void {
  const file = process.env.SEXTANT_REPORT;
  if (file) orRefuse(() => appendFileSync(file, text), refusal => `SEXTANT_REPORT=${printable(file)} cannot be written: ${refusal}`);
}

import { appendFileSync } from 'fs';
import { orRefuse, UserError } from '../error';
import { isFatal } from './failure';
import { Issue, Severity } from '../issue';
import type { FolderFiles } from './files';
import { Manifest, versionOf } from './manifest';
import { filesOfRequirements, requirementsFolder, requirementsOf } from './requirements';
import { printable } from '../messages/words';
import { isWithin, realOf } from '../paths';
import { textOf } from '../report';

/** What was validated against what: one line of JSON in the file that SEXTANT_REPORT names. */
export class Account {
  public readonly objects: number;
  /** Objects by cluster; those for no cluster have no name. */
  public readonly targets: readonly TargetCount[];
  public readonly issues: Readonly<Record<Severity, number>>;

  /**
   * @param milliseconds gives the time of the whole synthesis
   * @param files what was written, relative to the output folder; left out where cdk8s itself writes
   * @param folder for what each cluster needs; false for none @default - beside the output folder
   */
  constructor(
    private readonly manifests: readonly Manifest[],
    private readonly found: readonly Issue[],
    private readonly milliseconds: () => number,
    public readonly files?: readonly string[],
    private readonly folder?: string | false,
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
    const { objects, targets, issues, files } = this;
    const requirements = this.folder === false ? [] : [...this.requirements()].map(([name, text]) => ({ folder: this.folder, name, text }));
    return { objects, targets, issues, milliseconds: Math.round(this.milliseconds()), requirements, ...(files ? { files } : {}) };
  }

  /** The files about what each cluster needs; none where whoever reads the account writes them. */
  public besides(output: string): FolderFiles[] {
    const final = process.env.SEXTANT_OUTPUT ?? output;
    if (this.folder === '') throw new UserError('requirements: the path of a folder is expected, or false, an empty text was found');
    if (typeof this.folder === 'string' && isWithin(realOf(this.folder), realOf(final))) {
      throw new UserError(`requirements: ${printable(this.folder)} is in the output folder, where all YAML files count as manifests: name a folder beside it`);
    }
    const folder = this.folder ?? requirementsFolder(output);
    if (folder === false || folder === undefined || process.env.SEXTANT_REPORT) return [];
    const files = this.requirements();
    return files.size > 0 ? [{ folder, files }] : [];
  }

  /** What the manifests of each cluster need, as files; only whoever writes or tells them has to know. */
  private requirements(): Map<string, string> {
    return filesOfRequirements(requirementsOf(this.manifests));
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
  note(() => '');
}

/** Warnings go to standard error; the account goes where the environment asks for it. */
export function tell(account: Account): void {
  const warnings = account.warnings();
  if (warnings !== '') process.stderr.write(`${warnings}\n`);
  note(() => `${JSON.stringify(account)}\n`);
}

function note(text: () => string): void {
  const file = process.env.SEXTANT_REPORT;
  if (file) orRefuse(() => appendFileSync(file, text()), refusal => `SEXTANT_REPORT=${printable(file)} cannot be written: ${refusal}`);
}

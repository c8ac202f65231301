import { lstatSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'fs';
import { homedir } from 'os';
import { basename, dirname, join, sep } from 'path';
import { filesIn, holdsObjects, isManifest, kindOf, METADATA } from './folder';
import { orRefuse, refusalOf, UserError } from '../error';
import { printable } from '../messages/words';
import { isWithin, realOf } from '../paths';

/** A folder of manifests that is replaced as a whole; the new one is made beside it. */
export class Output {
  /** Where the program writes to. */
  public readonly fresh: string;
  /** Where the program tells what it validated. */
  public readonly report: string;
  /** The folder as the user named it. */
  public readonly name: string;
  private readonly folder: string;
  private readonly staging: string;
  /** The old folder could not be put back, it lies among what was made beside it. */
  private stranded = false;

  /** @throws UserError if it holds anything that this command would not write, which would be lost, or if it cannot be written */
  constructor(name: string) {
    this.name = printable(name);
    const refusal = (reason: string): string => `output ${this.name} cannot be written: ${reason}: name a folder in a place that you may write to`;
    this.folder = realOf(name);
    orRefuse(() => this.refuseUnsafe(), refusal);
    this.staging = orRefuse(() => {
      mkdirSync(dirname(this.folder), { recursive: true });
      return mkdtempSync(join(dirname(this.folder), `.${basename(this.folder).slice(0, 40)}-`));
    }, refusal);
    this.report = join(this.staging, 'report.jsonl');
    // of the folder's own name: so a name that the system does not take is told before the program runs
    this.fresh = join(this.staging, 'new', basename(this.folder));
    try {
      orRefuse(() => mkdirSync(this.fresh, { recursive: true }), refusal);
    } catch (error) {
      this.clean();
      throw error;
    }
  }

  /**
   * Manifests that the program wrote, sorted, relative to the folder with `/`.
   * @throws UserError for what is no file
   */
  public files(): string[] {
    if (kindOf(this.fresh) !== 'folder') throw new UserError(`the program removed or replaced the folder that it is to write to: leave ${this.name} (CDK8S_OUTDIR) a folder`, 1);
    const files = orRefuse(() => filesIn(this.fresh).filter(isManifest), refusal => `${this.name} cannot be read: ${refusal}`, 1);
    for (const file of files) {
      const kind = kindOf(join(this.fresh, file));
      if (kind !== 'file') throw new UserError(`${this.nameOf(file)} is ${kind === undefined ? 'a link to nothing' : `a ${kind}`}, not a file: write files alone`, 1);
    }
    return files;
  }

  public read(file: string): string {
    return orRefuse(() => readFileSync(join(this.fresh, file), 'utf8'), refusal => `${this.nameOf(file)} cannot be read: ${refusal}`, 1);
  }

  /** The folder for what the manifests need. */
  public get beside(): string {
    return join(dirname(this.folder), 'requirements');
  }

  /** @throws UserError for a place that is replaced with the manifests */
  public refuseWithin(folder: string): void {
    if (!isWithin(realOf(folder), this.folder)) return;
    throw new UserError(`${printable(folder)} is in the output folder ${this.name}, where all YAML files count as manifests: name another output, or other requirements of the App`, 1);
  }

  /** A file by the name that it will have. */
  public nameOf(file: string): string {
    return `${this.name}/${printable(file)}`;
  }

  /** A text without the folder that nobody knows of. */
  public named(text: string): string {
    return text.split(this.fresh).join(this.name);
  }

  /**
   * Puts the new folder into the place of the old one.
   * @throws UserError if that is not possible; then the old one is as it was
   */
  public replace(): void {
    const old = join(this.staging, 'old');
    const existed = kindOf(this.folder) !== undefined;
    orRefuse(() => {
      if (existed) renameSync(this.folder, old);
    }, refusal => `${this.name} cannot be replaced: ${refusal}: name a folder in it, or in another place`);
    try {
      renameSync(this.fresh, this.folder);
    } catch (error) {
      if (existed) this.restore(old);
      throw new UserError(`${this.name} cannot be written: ${refusalOf(error) ?? String(error)}`);
    }
  }

  /** Removes all that was made beside the folder. */
  public clean(): void {
    if (!this.stranded) rmSync(this.staging, { recursive: true, force: true });
  }

  private restore(old: string): void {
    try {
      renameSync(old, this.folder);
    } catch (error) {
      this.stranded = true;
      throw new UserError(`${this.name} could not be replaced, and not be put back (${refusalOf(error) ?? String(error)}): what it held is in ${old}`);
    }
  }

  private refuseUnsafe(): void {
    const instead = 'name a folder that holds nothing but manifests, such as dist';
    for (const [path, what] of [[process.cwd(), 'the current folder'], [homedir(), 'the home folder']]) {
      const real = realOf(path);
      if (real === this.folder || real.startsWith(this.folder === sep ? sep : this.folder + sep)) {
        throw new UserError(`output ${this.name} would replace ${what}: ${instead}`);
      }
    }
    const kind = kindOf(this.folder);
    if (kind === undefined) return;
    if (!lstatSync(this.folder).isDirectory()) throw new UserError(`output ${this.name} is a ${kind}: ${instead}`);
    if (statSync(this.folder).dev !== statSync(dirname(this.folder)).dev) {
      throw new UserError(`output ${this.name} is a mount point, which cannot be replaced as a whole: name a folder in it`);
    }
    const other = filesIn(this.folder).find(file => file !== METADATA && !(isManifest(file) && holdsObjects(join(this.folder, file))));
    if (other !== undefined) throw new UserError(`output ${this.name} holds ${printable(other)}, which is no manifest and would be lost: ${instead}`);
  }
}

import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'fs';
import { homedir } from 'os';
import { basename, dirname, join, relative, resolve, sep } from 'path';
import { UserError } from '../error';

/** Files of an output folder that are no manifests of a cluster, though their names end alike. */
const NOT_MANIFESTS = /^(?:kustomization|Chart|values|cdk8s|(?:docker-)?compose)\.ya?ml$/i;
const METADATA = 'construct-metadata.json';

/** A folder of manifests that is replaced as a whole; the new one is made beside it. */
export class Output {
  /** Where the program writes to. */
  public readonly fresh: string;
  /** Where the program tells what it validated. */
  public readonly report: string;
  private readonly folder: string;
  private readonly staging: string;

  /**
   * @param name the folder as the user named it
   * @throws UserError if it holds anything that this command would not write: it would be lost
   */
  constructor(private readonly name: string) {
    this.folder = existsSync(name) ? realpathSync(name) : resolve(name);
    this.refuseUnsafe();
    mkdirSync(dirname(this.folder), { recursive: true });
    this.staging = mkdtempSync(join(dirname(this.folder), `.${basename(this.folder)}-`));
    this.fresh = join(this.staging, 'new');
    this.report = join(this.staging, 'report.jsonl');
    mkdirSync(this.fresh);
  }

  /** Manifests that the program wrote, sorted, relative to the folder with `/`. */
  public files(): string[] {
    return filesIn(this.fresh).filter(isManifest);
  }

  public read(file: string): string {
    return readFileSync(join(this.fresh, file), 'utf8');
  }

  /** Puts the new folder into the place of the old one. */
  public replace(): void {
    const old = join(this.staging, 'old');
    const existed = existsSync(this.folder);
    if (existed) renameSync(this.folder, old);
    try {
      renameSync(this.fresh, this.folder);
    } catch (error) {
      if (existed) renameSync(old, this.folder);
      throw error;
    }
  }

  /** Removes all that was made beside the folder. */
  public clean(): void {
    rmSync(this.staging, { recursive: true, force: true });
  }

  private refuseUnsafe(): void {
    const instead = 'name a folder that holds nothing but manifests, such as dist';
    for (const [path, what] of [[process.cwd(), 'the current folder'], [homedir(), 'the home folder']]) {
      const real = realpathSync(path);
      if (real === this.folder || real.startsWith(this.folder === sep ? sep : this.folder + sep)) {
        throw new UserError(`output ${this.name} would replace ${what}: ${instead}`);
      }
    }
    if (!existsSync(this.folder)) return;
    if (!lstatSync(this.folder).isDirectory()) throw new UserError(`output ${this.name} is a file: ${instead}`);
    const other = filesIn(this.folder).find(file => file !== METADATA && !(isManifest(file) && holdsObjects(join(this.folder, file))));
    if (other !== undefined) throw new UserError(`output ${this.name} holds ${other}, which is no manifest and would be lost: ${instead}`);
  }
}

/** Everything in a folder that is no folder, links too. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter(e => !e.isDirectory()).map(e => relative(folder, join(e.parentPath, e.name)).split(sep).join('/')).sort();
}

function isManifest(file: string): boolean {
  const name = basename(file);
  return /\.ya?ml$/.test(name) && !NOT_MANIFESTS.test(name);
}

function holdsObjects(file: string): boolean {
  if (!lstatSync(file).isFile()) return false;
  const text = readFileSync(file, 'utf8');
  return /^kind:/m.test(text) || /^(?:---|#[^\n]*|\s)*$/.test(text);
}

import { existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { UserError } from '../error';

/** Undoes the steps that were taken, the last one first. */
class Undo {
  private readonly steps: (() => void)[] = [];

  public add(step: () => void): void {
    this.steps.push(step);
  }

  public run(): void {
    for (const step of this.steps.reverse()) step();
  }
}

/**
 * Writes files into a folder, all of them or none: they are made beside their places, and only then moved there.
 * What else is in the folder stays.
 * @param files text by path relative to the folder, with `/`
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  const undo = new Undo();
  try {
    makeFolder(folder, undo);
    // within the folder, for a rename must not cross file systems
    const staging = mkdtempSync(join(folder, '.sextant-'));
    undo.add(() => rmSync(staging, { recursive: true, force: true }));
    const moves = [...files].map(([path, text], i) => {
      const made = join(staging, `${i}.new`);
      writeFileSync(made, text);
      return { made, kept: join(staging, `${i}.old`), place: join(folder, path) };
    });
    for (const { made, kept, place } of moves) {
      makeFolder(dirname(place), undo);
      if (existsSync(place)) {
        if (statSync(place).isDirectory()) throw new UserError(`${place} is a folder, a file of that name cannot be written`, 1);
        renameSync(place, kept);
        undo.add(() => renameSync(kept, place));
      }
      renameSync(made, place);
      undo.add(() => rmSync(place, { force: true }));
    }
    rmSync(staging, { recursive: true, force: true });
  } catch (error) {
    undo.run();
    throw error;
  }
}

function makeFolder(folder: string, undo: Undo): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), undo);
  mkdirSync(folder);
  undo.add(() => rmdirSync(folder));
}

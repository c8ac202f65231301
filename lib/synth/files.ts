import { existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { refusalOf, UserError } from '../error';
import { printable } from '../messages/words';

/** Undoes the steps that were taken, the last one first. */
class Undo {
  private readonly steps: (() => void)[] = [];

  public add(step: () => void): void {
    this.steps.push(step);
  }

  /** Whatever can be undone. */
  public run(): void {
    for (const step of this.steps.reverse()) {
      try {
        step();
      } catch {
        // the next one may do better
      }
    }
  }
}

/** Files that belong into one folder. */
export interface FolderFiles {
  readonly folder: string;
  /** Text by path relative to the folder, with `/`. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Writes files into folders, all of them or none: they are made beside their places, and only then moved there.
 * What else is in the folders stays.
 *
 * @param last what must succeed as well, else nothing is written
 * @throws UserError if the system does not let it
 */
export function writeFiles(folders: readonly FolderFiles[], last: () => void = () => undefined): void {
  const undo = new Undo();
  const places = { now: '' };
  try {
    const staged = folders.map(each => stage(each, undo, places));
    for (const { moves } of staged) moves.forEach(move => put(move, undo, places));
    last();
    for (const { staging } of staged) rmSync(staging, { recursive: true, force: true });
  } catch (error) {
    undo.run();
    const refusal = refusalOf(error);
    throw refusal === undefined ? error : new UserError(`${printable(places.now)} cannot be written: ${refusal}; nothing was written, name a folder that may be written: outdir of the App, or its requirements`, 1);
  }
}

interface Move {
  readonly made: string;
  readonly kept: string;
  readonly to: string;
}

/** Makes the files of a folder beside their places. */
function stage({ folder, files }: FolderFiles, undo: Undo, places: { now: string }): { readonly staging: string; readonly moves: readonly Move[] } {
  places.now = folder;
  makeFolder(folder, undo);
  // within the folder, for a rename must not cross file systems
  const staging = mkdtempSync(join(folder, '.sextant-'));
  undo.add(() => rmSync(staging, { recursive: true, force: true }));
  const moves = [...files].map(([path, text], i) => {
    const made = join(staging, `${i}.new`);
    writeFileSync(made, text);
    return { made, kept: join(staging, `${i}.old`), to: join(folder, path) };
  });
  return { staging, moves };
}

function put({ made, kept, to }: Move, undo: Undo, places: { now: string }): void {
  places.now = to;
  makeFolder(dirname(to), undo);
  if (existsSync(to)) {
    if (statSync(to).isDirectory()) throw new UserError(`${printable(to)} is a folder, a file of that name cannot be written`, 1);
    renameSync(to, kept);
    undo.add(() => renameSync(kept, to));
  }
  renameSync(made, to);
  undo.add(() => rmSync(to, { force: true }));
}

function makeFolder(folder: string, undo: Undo): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), undo);
  mkdirSync(folder);
  undo.add(() => rmdirSync(folder));
}

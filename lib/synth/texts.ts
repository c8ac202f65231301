import { Dirent, readdirSync, readFileSync, statSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';

/** cdk8s includes no longer file; all files together; entries of folders that are looked at; charts that Helm rendered. */
const LIMITS = { file: 10 * 1024 * 1024, files: 64 * 1024 * 1024, entries: 20_000, charts: 200 };

const MANIFEST = /\.(?:ya?ml|json)$/i;
const MARKER = /^(?:---|\.\.\.)(?=\s|$)/;
const NOTHING = /^(?:\s*(?:#.*)?|%.*|(?:---|\.\.\.)\s*(?:#.*)?)$/;

/** A YAML document as text; number and line within its file, from 1. */
export interface Chunk {
  readonly document: number;
  readonly line: number;
  readonly text: string;
}

/** A file that may hold manifests. */
export class ManifestText {
  private cut?: readonly Chunk[];

  constructor(public readonly file: string, private readonly text: string) {}

  /** Its documents that hold all of these words. */
  public with(words: readonly string[]): readonly Chunk[] {
    if (!words.every(word => this.text.includes(word))) return [];
    this.cut ??= [...chunksOf(this.text)];
    return this.cut.filter(chunk => words.every(word => chunk.text.includes(word)));
  }
}

/** Manifests below a folder, the nearest first; not what others installed there, nor what is hidden, nor what lies in a folder `outside`. */
export function manifestsBelow(root: string, outside: readonly string[]): ManifestText[] {
  const found: ManifestText[] = [];
  let [entries, bytes] = [0, 0];
  for (let folders = [root]; folders.length > 0;) {
    const inside: string[] = [];
    for (const [path, entry] of folders.flatMap(folder => listed(folder).map((e): [string, Dirent] => [join(folder, e.name), e]))) {
      if (++entries > LIMITS.entries) return found;
      if (entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name) && !outside.includes(resolve(path))) inside.push(path);
      const text = entry.isFile() && MANIFEST.test(entry.name) ? textOf(path) : undefined;
      if (text === undefined || bytes + text.length > LIMITS.files) continue;
      bytes += text.length;
      found.push(new ManifestText(path, text));
    }
    folders = inside;
  }
  return found;
}

/** What the `Helm` of cdk8s had rendered since this program started, the newest first. */
export function renderedCharts(): ManifestText[] {
  const started = Date.now() - process.uptime() * 1000;
  const folders = listed(tmpdir()).filter(entry => entry.isDirectory() && entry.name.startsWith('cdk8s-helm-'));
  const files = folders.map(({ name }) => join(tmpdir(), name, 'chart.yaml')).map(file => ({ file, made: madeAt(file) }));
  const newest = files.filter(({ made }) => made >= started).sort((a, b) => b.made - a.made).slice(0, LIMITS.charts);
  return newest.map(({ file }) => new ManifestText(file, textOf(file) ?? ''));
}

function* chunksOf(text: string): Generator<Chunk> {
  let [document, line, lines]: [number, number, string[]] = [0, 1, []];
  for (const [index, next] of [...text.replace(/^\uFEFF/, '').split(/\r?\n/), '---'].entries()) {
    if (MARKER.test(next)) {
      if (!lines.every(l => NOTHING.test(l))) yield { document: ++document, line, text: `${lines.join('\n')}\n` };
      [line, lines] = next.startsWith('---') ? [index + 1, [next]] : [index + 2, []];
    } else {
      lines.push(next);
    }
  }
}

function listed(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
  } catch {
    return [];
  }
}

function madeAt(file: string): number {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

function textOf(file: string): string | undefined {
  try {
    return statSync(file).size > LIMITS.file ? undefined : readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

import { resolve } from 'path';
import { isDeepStrictEqual } from 'util';
import { ApiObject, App } from 'cdk8s';
import { IConstruct } from 'constructs';
import { parseDocument } from 'yaml';
import type { Where } from '../issue';
import { isMadeBy } from './symbols';
import { Chunk, ManifestText, manifestsBelow, renderedCharts } from './texts';
import { parseYaml } from '../read/yaml';

/** Where a field of an included object is written. */
export type Origin = (path: string) => Where;

interface Found {
  readonly file: ManifestText;
  readonly chunk: Chunk;
}

/**
 * Finds what the `Include` and `Helm` of cdk8s read. They keep neither file nor line, so it is looked for by its content, and only once there is
 * something to report of it.
 */
export class Origins {
  private manifests?: readonly ManifestText[];
  private charts?: readonly ManifestText[];
  private readonly known = new Map<IConstruct, ManifestText>();

  /** Undefined where no file holds that very object. */
  public of(object: ApiObject): Origin | undefined {
    const include = object.node.scope;
    if (include === undefined) return undefined;
    const helm = isMadeBy(include, 'cdk8s.Helm');
    const found = this.foundIn(this.known.get(include), object) ?? this.search(object, include, helm);
    if (found === undefined) return undefined;
    this.known.set(include, found.file);
    return helm ? originInChart(found) : originInFile(found);
  }

  private search(object: ApiObject, include: IConstruct, helm: boolean): Found | undefined {
    const files = helm ? this.charts ??= renderedCharts() : this.manifests ??= manifestsBelow('.', outputs(object));
    const found = files.map(file => this.foundIn(file, object)).filter(one => one !== undefined);
    if (found.length < 2) return found[0];
    // several files hold it: meant is the one that holds most of what was included with it
    const siblings = include.node.children.filter((c): c is ApiObject => ApiObject.isApiObject(c));
    const scores = found.map(({ file }) => siblings.filter(sibling => this.foundIn(file, sibling) !== undefined).length);
    return found[scores.indexOf(Math.max(...scores))];
  }

  /** The document that reads as the object's own properties, which cdk8s keeps as it parsed them. */
  private foundIn(file: ManifestText | undefined, object: ApiObject): Found | undefined {
    const { props } = object as unknown as { readonly props: { readonly kind?: unknown; readonly metadata?: { readonly name?: unknown } } };
    const words = [props.kind, props.metadata?.name].filter((word): word is string => typeof word === 'string');
    const chunk = file?.with(words).find(({ text }) => isDeepStrictEqual(parsed(text), props));
    return file && chunk && { file, chunk };
  }
}

function originInFile({ file: { file }, chunk: { document, line, text } }: Found): Origin {
  const entry = parseYaml(text, { file, document, line });
  return path => ({ file, document, line: entry?.locate?.(path) ?? line });
}

/** Helm writes the template above each document; the line within it is not known. */
function originInChart({ chunk }: Found): Origin | undefined {
  const template = /^# Source: (.*\S)/m.exec(chunk.text)?.[1];
  return template === undefined ? undefined : () => ({ template });
}

function parsed(text: string): unknown {
  try {
    // as cdk8s does, which takes no notice of errors
    return parseDocument(text, { version: '1.1', logLevel: 'silent' }).toJSON() as unknown;
  } catch {
    return undefined;
  }
}

/** What was written before may equal what is included: the app's folder, and the one that `sextant synth` is about to replace. */
function outputs(object: ApiObject): string[] {
  return [(object.node.root as Partial<App>).outdir, process.env.SEXTANT_OUTPUT].filter(folder => folder !== undefined).map(folder => resolve(folder));
}

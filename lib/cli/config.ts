import { readFileSync } from 'fs';
import Ajv, { ErrorObject } from 'ajv';
import { kindOf } from './folder';
import { refusalOf, UserError } from '../error';
import type { Issue } from '../issue';
import { wordsOf } from '../messages';
import { printable } from '../messages/words';
import { near } from '../near';
import { documentIn, type Composed } from '../read/document';
import { malformed, positionOf } from '../read/entry';

/** What of cdk8s.yaml is used here. */
export interface Config {
  /** The command that runs the program. */
  readonly app?: string;
  /** Folder of the manifests. */
  readonly output?: string;
}

const text = { type: 'string', minLength: 1, pattern: '^[^\\u0000]*$' };

/** The keys are those of cdk8s-cli; it reads the same file. */
const SCHEMA = {
  type: 'object',
  properties: {
    app: text,
    output: text,
    language: text,
    importDirectory: text,
    pluginsDirectory: text,
    imports: { type: 'array', items: text },
    validations: { type: ['array', 'string'] },
    synthConfig: { type: 'object' },
  },
};

/** Reads cdk8s.yaml; a file that is not there is an empty one. */
export function readConfig(file: string): Config {
  const kind = kindOf(file);
  if (kind !== undefined && kind !== 'file') throw new UserError(`${file} is a ${kind}, not a file: write app: COMMAND into a file of that name`);
  const content = textOf(file);
  if (content === undefined) return {};
  // cdk8s-cli reads it as YAML 1.2
  const read = documentIn(content, {});
  if ('why' in read) {
    const { reason, fix } = wordsOf(malformed({}, read.why).issue as Issue);
    const place = read.offset === undefined ? file : `${file}:${positionOf(content, read.offset).line}`;
    throw new UserError(`${place}: does not parse as YAML: ${reason}${fix === undefined ? '' : `: ${fix}`}`);
  }

  const config = (read.value ?? {}) as Config;
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true }).compile<Config>(SCHEMA);
  const problems = validate(config) ? [] : (validate.errors ?? []).map(error => {
    const path = error.instancePath.split('/').slice(1);
    return `${file}:${lineOf(path, read, content)}: ${path.join('.') || 'the file'} ${saidOf(error)}`;
  });
  const known = Object.keys(SCHEMA.properties);
  for (const key of problems.length > 0 ? [] : Object.keys(config)) {
    const [meant] = known.includes(key) ? [] : near(key, known);
    if (meant) problems.push(`${file}: ${printable(key)} is not a key of cdk8s.yaml, did you mean ${meant}?`);
  }
  if (problems.length > 0) throw new UserError(problems.join('\n'));
  return config;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UserError(`${file}: cannot be read: ${refusalOf(error) ?? String(error)}`);
  }
}

function lineOf(path: readonly string[], { document }: Composed, content: string): number {
  const node = document.getIn(path, true) as { readonly range?: readonly number[] | null } | undefined;
  return positionOf(content, node?.range?.[0] ?? 0).line;
}

function saidOf({ keyword, params, data }: ErrorObject): string {
  if (keyword === 'type') return `must be ${wordOf(params.type as string | string[])}, found ${found(data)}`;
  if (keyword === 'pattern') return 'must not hold a NUL character';
  return keyword === 'minLength' ? 'must not be empty' : `breaks the rule ${keyword}`;
}

function wordOf(type: string | readonly string[]): string {
  const words: Readonly<Record<string, string>> = { string: 'text', array: 'a list', object: 'a mapping' };
  return [type].flat().map(t => words[t] ?? t).join(' or ');
}

function found(data: unknown): string {
  return data !== null && typeof data === 'object' ? wordOf(Array.isArray(data) ? 'array' : 'object') : String(JSON.stringify(data));
}

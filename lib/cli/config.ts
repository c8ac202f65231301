import { readFileSync } from 'fs';
import Ajv, { ErrorObject } from 'ajv';
import { LineCounter, parseDocument } from 'yaml';
import { UserError } from '../error';
import { near } from '../near';

/** What of cdk8s.yaml is used here. */
export interface Config {
  /** The command that runs the program. */
  readonly app?: string;
  /** Folder of the manifests. */
  readonly output?: string;
}

const text = { type: 'string', minLength: 1 };

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
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new UserError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): string => `${file}:${lines.linePos(offset).line}`;
  const [broken] = document.errors;
  if (broken) throw new UserError(`${lineAt(broken.pos[0])}: does not parse as YAML: ${broken.message}`);

  const config = (document.toJS() ?? {}) as Config;
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true }).compile<Config>(SCHEMA);
  const problems = validate(config) ? [] : (validate.errors ?? []).map(error => {
    const path = error.instancePath.split('/').slice(1);
    const node = document.getIn(path, true) as { readonly range?: readonly number[] | null } | undefined;
    return `${lineAt(node?.range?.[0] ?? 0)}: ${path.join('.') || 'the file'} ${wordsOf(error)}`;
  });
  const known = Object.keys(SCHEMA.properties);
  for (const key of problems.length > 0 ? [] : Object.keys(config)) {
    const [meant] = known.includes(key) ? [] : near(key, known);
    if (meant) problems.push(`${file}: ${key} is not a key of cdk8s.yaml, did you mean ${meant}?`);
  }
  if (problems.length > 0) throw new UserError(problems.join('\n'));
  return config;
}

function wordsOf({ keyword, params, data }: ErrorObject): string {
  if (keyword === 'type') return `must be ${wordOf(params.type as string | string[])}, found ${found(data)}`;
  return keyword === 'minLength' ? 'must not be empty' : `breaks the rule ${keyword}`;
}

function wordOf(type: string | readonly string[]): string {
  const words: Readonly<Record<string, string>> = { string: 'text', array: 'a list', object: 'a mapping' };
  return [type].flat().map(t => words[t] ?? t).join(' or ');
}

function found(data: unknown): string {
  return data !== null && typeof data === 'object' ? wordOf(Array.isArray(data) ? 'array' : 'object') : String(JSON.stringify(data));
}

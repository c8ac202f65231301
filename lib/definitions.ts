import { UserError } from './error';
import type { Issue } from './issue';
import { textOfFile } from './read/file';
import { filesOf } from './read/paths';
import { textOf } from './report';
import { loadCrds } from './schema/crds';
import { Registry } from './schema/registry';
import { validate } from './validate';

/** What a user's own CustomResourceDefinitions make of what is shipped. */
export interface Definitions {
  readonly registry: Registry;
  /** What is wrong with them, with file, document and line: what a server would refuse is no law for anything. */
  readonly issues: readonly Issue[];
}

/**
 * Reads the definitions in files and folders.
 *
 * @param name what the user calls the paths, `--crds`
 * @throws UserError for what cannot be read, and where there is no definition at all
 */
export function definitionsIn(paths: readonly string[], name: string, kubernetes?: string): Definitions {
  const named = filesOf(paths);
  const faults = named.flatMap(({ faults: some }) => some);
  if (faults.length > 0) throw new UserError(faults.map(fault => `${name}: ${fault}`).join('\n'));
  const files = named.flatMap(({ files: some }) => some);
  if (files.includes('-')) throw new UserError(`${name}: standard input is not accepted, name a folder or file`);
  const { pool, issues } = loadCrds(files.map(file => ({ file, text: textOfFile(file, name) })), 'user', definition => faultsOf(definition, kubernetes));
  if (issues.length === 0 && pool.kinds.length === 0) throw new UserError(`${name}: no CustomResourceDefinition in ${paths.join(', ')}`, 1);
  return { registry: Registry.default().with([pool]), issues };
}

/**
 * The registry of everything that is shipped and of the definitions in files and folders.
 *
 * @throws UserError whose message is the report, if there is something wrong with them
 */
export function registryOf(paths: readonly string[], name: string, kubernetes?: string): Registry {
  const { registry, issues } = definitionsIn(paths, name, kubernetes);
  if (issues.length > 0) throw new UserError(`${name}: ${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}\n\n${textOf(issues)}`.trimEnd(), 1);
  return registry;
}

/** What a server says of the definition itself; its metadata and status are another's business. */
function faultsOf(definition: unknown, kubernetes: string | undefined): Issue[] {
  return validate(definition, { kubernetes }).filter(({ severity, path }) => severity === 'error' && path.startsWith('spec'));
}

import type { Io } from './command';
import { textOf } from '../report';
import { Registry } from '../schema/registry';

/** What is typed, and the user's own kinds; undefined if a definition of theirs is broken, which is reported. */
export async function registryWith(crds: readonly string[], io: Io, kubernetes?: string): Promise<Registry | undefined> {
  if (crds.length === 0) return Registry.default();
  const { definitionsIn } = await import('../definitions');
  const { registry, issues } = definitionsIn(crds, '--crds', kubernetes);
  if (issues.length === 0) return registry;
  await io.err.write(textOf(issues));
  return undefined;
}

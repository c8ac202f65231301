import { UserError } from './error';

/** Oldest and newest Kubernetes minor that is known here: 27 is 1.27. */
export const OLDEST = 27;
export const NEWEST = 37;

/** Version that is taken where none is given. */
export const DEFAULT = '1.36';

/** `1.33`, `v1.33` or `1.33.4` → 33; throws a `UserError` for what is not a known version. */
export function minorOf(version: string): number {
  const match = /^v?1\.(\d{1,3})(?:[.+-].*)?$/.exec(version);
  const minor = Number(match?.[1]);
  if (!match || minor < OLDEST || minor > NEWEST) {
    throw new UserError(`Kubernetes version "${version}" is not known: 1.${OLDEST} to 1.${NEWEST} are`, 2);
  }
  return minor;
}

/** The version to take: the given one, else the environment's, else the default. */
export function versionOr(given: string | undefined, env: Readonly<Record<string, string | undefined>> = process.env): string {
  return given ?? (env.SEXTANT_KUBERNETES || DEFAULT);
}

import { UserError } from './error';
import { NEWEST, OLDEST } from '../generated/versions';

/** Version that is taken where none is given. */
export const DEFAULT = '1.36';

/** What is known, `1.27 to 1.37`. */
export const RANGE = `1.${OLDEST} to 1.${NEWEST}`;

/** `1.33`, `v1.33` or `1.33.4` → 33; throws a `UserError` for what is not a known version. */
export function minorOf(version: string): number {
  const match = /^v?1\.(\d{1,3})(?:[.+-].*)?$/.exec(version);
  const minor = Number(match?.[1]);
  if (!match || minor < OLDEST || minor > NEWEST) {
    throw new UserError(`Kubernetes version "${version}" is not known: ${RANGE} are`, 2);
  }
  return minor;
}

/** The version to take: the given one, else the environment's, else the default. */
export function versionOr(given: string | undefined, env: Readonly<Record<string, string | undefined>> = process.env): string {
  return given ?? (env.SEXTANT_KUBERNETES || DEFAULT);
}

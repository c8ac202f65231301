import { statSync } from 'fs';
import { Cluster, type ClusterRecord } from '../cluster';
import { profileNamed } from '../cluster/profiles';
import { UserError } from '../error';
import { printable } from '../messages/words';
import { textOfFile } from '../read/file';
import { entriesOf } from '../read/splitter';
import { textOf } from '../report';
import { isMapping } from '../schema/values';

/**
 * The cluster that `--cluster` means: a profile's name, or a file with the record of one cluster, as `Cluster.from` takes it.
 *
 * @param kubernetes what `--kubernetes` says: it wins over the file's
 * @param fallback the version of a profile's cluster of which none is given
 * @throws UserError for what is neither, and for what a cluster of its profile cannot be
 */
export function clusterOf(given: string, kubernetes: string | undefined, fallback: string): Cluster {
  const record = isFile(given) ? recordIn(given) : { name: 'cluster', profile: named(given) };
  const { release } = profileNamed(String(record.profile ?? 'neutral'));
  const isKnown = release !== undefined && record[release.option] !== undefined;
  return Cluster.from({ ...record, kubernetes: kubernetes ?? record.kubernetes ?? (isKnown ? undefined : fallback) });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** What has a dot or a slash was meant as a file. */
function named(given: string): string {
  if (/[./\\]/.test(given)) throw new UserError(`--cluster ${printable(given)}: there is no such file`);
  return given;
}

function recordIn(file: string): ClusterRecord {
  const entries = [...entriesOf(file, textOfFile(file, '--cluster'))];
  const broken = entries.flatMap(({ issue }) => issue ?? []);
  if (broken.length > 0) throw new UserError(textOf(broken));
  const [entry, more] = entries;
  const record = entry?.object;
  if (more !== undefined || !isMapping(record) || typeof record.name !== 'string') {
    throw new UserError(`--cluster ${printable(file)}: the record of one cluster is expected, such as { name: prod, kubernetes: '1.35' }`);
  }
  return record as unknown as ClusterRecord;
}

import { Chart, Names, YamlOutputType } from 'cdk8s';
import type { Cluster } from '../cluster';
import { UserError } from '../error';
import { put } from '../groups';
import { Manifest } from './manifest';
import { OrderedChart } from './order';
import { targetOf } from './target';

/** A chart in order, with its objects as they will be written. */
export interface ChartOutput extends OrderedChart {
  readonly manifests: readonly Manifest[];
}

/** A file of manifests; the path is relative to the output folder, with `/`. */
export interface ManifestFile {
  readonly path: string;
  readonly manifests: readonly Manifest[];
}

/**
 * Which objects go to which file: named as cdk8s names them, in a folder per cluster for what is for a cluster.
 * @throws UserError if two would be one file
 */
export function layOut(charts: readonly ChartOutput[], type: YamlOutputType, extension: string): ManifestFile[] {
  const files = [...foldersOf(charts)].flatMap(([folder, members]) => {
    const inFolder = (name: string): string => `${folder === '' ? '' : `${folder}/`}${name}${extension}`;
    const named = charts.length > 0 ? namesOf(members, folder) : [];
    switch (type) {
      case YamlOutputType.FILE_PER_APP:
        return [{ path: inFolder('app'), manifests: members.flatMap(c => c.manifests) }];
      case YamlOutputType.FILE_PER_CHART:
        return members.map(({ manifests }, i) => ({ path: inFolder(named[i]), manifests }));
      case YamlOutputType.FILE_PER_RESOURCE:
        return filePerObject(members.flatMap(c => c.manifests), inFolder);
      case YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE:
        return members.flatMap(({ manifests }, i) => filePerObject(manifests, name => inFolder(`${named[i]}/${name}`)));
      default:
        throw new UserError(`yamlOutputType ${String(type)} is not known to cdk8s-sextant`);
    }
  });
  refuseClashes(files);
  return files;
}

/** In what two clusters differ that have one name; one of an older copy of this package has no profile. */
function differing(one: Cluster, other: Cluster): readonly [string, string] {
  const of = (cluster: Partial<Cluster>): string => cluster.profile?.title ?? '';
  return one.kubernetes === other.kubernetes ? [`of ${of(one)}`, `of ${of(other)}`] : [`with Kubernetes ${one.kubernetes}`, `with ${other.kubernetes}`];
}

/** Charts by the folder of their cluster; those for none lie at the top, as cdk8s writes them. */
function foldersOf(charts: readonly ChartOutput[]): Map<string, ChartOutput[]> {
  const folders = new Map<string, ChartOutput[]>();
  const clusters = new Map<string, Cluster>();
  for (const output of charts) {
    const { cluster } = targetOf(output.chart);
    const name = cluster?.name ?? '';
    const other = clusters.get(name);
    if (cluster && other) {
      const [one, two] = differing(other, cluster);
      if (one !== two) throw new UserError(`two clusters are named "${name}", one ${one}, one ${two}: give them two names`);
    }
    if (cluster) clusters.set(name, cluster);
    put(folders, name, output);
  }
  return folders;
}

/** Names of the charts of one folder, numbered if one of them must be applied before another. */
function namesOf(charts: readonly ChartOutput[], cluster: string): string[] {
  const inside = new Set<Chart>(charts.map(c => c.chart));
  const numbered = charts.some(c => [...c.dependsOn].some(d => cluster === '' || inside.has(d)));
  const short = charts.map(({ chart }) => cluster === '' ? undefined : shortName(chart, cluster));
  return charts.map(({ chart }, i) => {
    const name = short[i] !== undefined && short.indexOf(short[i]) === short.lastIndexOf(short[i]) ? short[i] : Names.toDnsLabel(chart);
    return numbered ? `${String(i).padStart(4, '0')}-${name}` : name;
  });
}

/** The chart's id without the name of the cluster, which the folder has: `shop-prod` in `prod/` is `shop`. */
function shortName(chart: Chart, cluster: string): string | undefined {
  const id = chart.node.id.toLowerCase().replace(/[^0-9a-z-]/g, '');
  const without = id.startsWith(`${cluster}-`) ? id.slice(cluster.length + 1) : id.endsWith(`-${cluster}`) ? id.slice(0, -cluster.length - 1) : id;
  return without === '' ? undefined : without;
}

/** `Deployment.web`, or with its namespace and then its group where several objects would be one file. */
function filePerObject(manifests: readonly Manifest[], pathOf: (name: string) => string): ManifestFile[] {
  const levels = manifests.map(({ source, object }) => {
    const names = [`${source.kind}.${String(object.metadata?.name ?? source.name)}`];
    names.push(`${names[0]}.${String(object.metadata?.namespace ?? 'cluster')}`);
    names.push(`${names[1]}.${source.apiGroup}`);
    return names.map(name => name.replace(/[^0-9a-zA-Z-_.]/g, ''));
  });
  const counts = levels[0]?.map((_, level) => countOf(levels.map(names => names[level])));
  return manifests.map((manifest, i) => {
    const level = levels[i].findIndex((name, l) => counts[l].get(name.toLowerCase()) === 1);
    return { path: pathOf(levels[i][level === -1 ? 2 : level]), manifests: [manifest] };
  });
}

/** Some file systems do not tell upper from lower case. */
function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return counts;
}

function refuseClashes(files: readonly ManifestFile[]): void {
  const seen = new Map<string, ManifestFile>();
  for (const file of files) {
    const other = seen.get(file.path.toLowerCase());
    if (other) {
      const [first, second] = [other, file].map(f => f.manifests[0]?.source.node.path ?? 'an empty chart');
      throw new UserError(`${first} and ${second} would both be written to ${file.path}: give one another name, or another namespace`, 1);
    }
    seen.set(file.path.toLowerCase(), file);
  }
}

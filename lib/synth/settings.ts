import type { Cluster } from '../cluster';
import type { Manifest } from './manifest';

type Found = Readonly<Record<string, unknown>>;

/** What is known of the settings of systems on each cluster that an app is for: by the app's own objects, and by what is declared of the cluster. */
export class Settings {
  private readonly byCluster = new Map<Cluster | undefined, Found>();

  constructor(private readonly manifests: readonly Manifest[]) {}

  public of(cluster: Cluster | undefined): Found {
    let found = this.byCluster.get(cluster);
    if (!found) this.byCluster.set(cluster, found = this.find(cluster));
    return found;
  }

  private find(cluster: Cluster | undefined): Found {
    const objects = (): unknown[] => this.manifests.filter(({ target }) => target.cluster === cluster).map(({ object }) => object);
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { settingsFor } = require('../rules/systems') as typeof import('../rules/systems');
    return settingsFor(objects, declaredOf(cluster));
  }
}

/** The settings of systems as far as they are declared of a cluster; nothing is known of those of any cluster. */
export function declaredSettings(cluster: Cluster | undefined): Found | undefined {
  if (cluster?.options.serverless === undefined) return undefined;
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { settingsFor } = require('../rules/systems') as typeof import('../rules/systems');
  return settingsFor(() => [], declaredOf(cluster));
}

/** One of an older copy of this package declares nothing. */
export function declaredOf(cluster: Cluster | undefined): { readonly way?: string; readonly features?: Readonly<Record<string, string>> } {
  const { way, features } = cluster?.options.serverless ?? {};
  return { way, features };
}

import { IConstruct } from 'constructs';
import { Cluster } from '../cluster';
import { versionOr } from '../kubernetes';
import { KUBERNETES, marked, REGISTRY } from './symbols';
import { Registry } from '../schema/registry';

/** What a construct is for. */
export interface Target {
  /** Kubernetes version, `1.33`. */
  readonly kubernetes: string;
  readonly cluster?: Cluster;
  /** Where schemas are looked up. */
  readonly registry: Registry;
}

/** The version of the nearest cluster around a construct, else the app's, else the environment's, else the default. */
export function targetOf(construct: IConstruct): Target {
  const cluster = Cluster.tryOf(construct);
  const { root } = construct.node;
  const kubernetes = versionOr(cluster?.kubernetes ?? marked<string>(root, KUBERNETES));
  return { kubernetes, cluster, registry: marked<Registry>(root, REGISTRY) ?? Registry.default() };
}

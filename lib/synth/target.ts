import { IConstruct } from 'constructs';
import { Cluster } from '../cluster';
import { versionOr } from '../kubernetes';
import { KUBERNETES, marked } from './symbols';

/** What a construct is for. */
export interface Target {
  /** Kubernetes version, `1.33`. */
  readonly kubernetes: string;
  readonly cluster?: Cluster;
}

/** The version of the nearest cluster around a construct, else the app's, else the environment's, else the default. */
export function targetOf(construct: IConstruct): Target {
  const cluster = Cluster.tryOf(construct);
  return { kubernetes: versionOr(cluster?.kubernetes ?? marked<string>(construct.node.root, KUBERNETES)), cluster };
}

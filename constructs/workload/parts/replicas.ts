import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { TopologySpreadConstraint } from '../../../generated/bindings/kubernetes/core/v1';
import { PodDisruptionBudget } from '../../../generated/bindings/kubernetes/policy/v1';
import { Cluster } from '../../../lib/cluster';
import type { Disruption, ReplicatedProps } from '../pod';

type Labels = Readonly<Record<string, string>>;

/** Number of pods that are asked for. */
export function replicasOf({ replicas = 2 }: ReplicatedProps): number {
  return replicas;
}

/** Keeps pods on different nodes, and in different zones where the cluster's nodes say which they are in. */
export function spreadOf(owner: Construct, props: ReplicatedProps, matchLabels: Labels): TopologySpreadConstraint[] | undefined {
  const { spread = replicasOf(props) > 1 ? 'preferred' : 'none' } = props;
  if (spread === 'none') return undefined;
  const zone = Cluster.of(owner).zoneLabel().or(undefined);
  const constraint = (topologyKey: string, isRequired: boolean): TopologySpreadConstraint => {
    return { maxSkew: 1, topologyKey, whenUnsatisfiable: isRequired ? 'DoNotSchedule' : 'ScheduleAnyway', labelSelector: { matchLabels } };
  };
  // nodes need not say which zone they are in: then pods would wait for ever
  return [constraint('kubernetes.io/hostname', spread === 'required'), ...(zone === undefined ? [] : [constraint(zone, false)])];
}

/** A PodDisruptionBudget for pods of these labels; of one pod there is none unless it is asked for. */
export function budgetOf(owner: Construct, props: ReplicatedProps, matchLabels: Labels): ApiObject | undefined {
  const { disruption = replicasOf(props) > 1 ? { maxUnavailable: 1 } : 'any' } = props;
  if (disruption === 'any') return undefined;
  return new PodDisruptionBudget(owner, 'DisruptionBudget', {
    metadata: { labels: { ...props.labels, ...matchLabels } },
    spec: { ...limitOf(disruption), selector: { matchLabels } },
  });
}

function limitOf(disruption: Disruption): { maxUnavailable: number | string } | { minAvailable: number | string } {
  return 'maxUnavailable' in disruption ? { maxUnavailable: disruption.maxUnavailable } : { minAvailable: disruption.minAvailable };
}

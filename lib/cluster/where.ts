import { Answer } from './answer';
import { refusalOfPools } from './fits';
import { gpu, GpuQuestion } from './gpu';
import { architecture, instanceType, zone } from './node-label';
import { edge, nodePool } from './node-pool';
import type { Architecture } from './options';
import { all, ANYWHERE, Placement } from './placement';
import { sandbox } from './sandbox';
import { spot } from './spot';
import { virtualNodes } from './virtual-nodes';
import type { Cluster } from '../cluster';

/** What the nodes of a pod are to be like; all that is given must hold. */
export interface PlacementQuestion {
  /** Name of a node pool. */
  readonly pool?: string;
  readonly architecture?: Architecture;
  /** Machine type, `n2-standard-8`. */
  readonly instanceType?: string;
  readonly zone?: string;
  /** Nodes that may be taken away at short notice. */
  readonly spot?: boolean;
  /** Nodes that are far from the control plane. */
  readonly edge?: boolean;
  /** No node that you see. */
  readonly serverless?: boolean;
  /** Apart from the node by more than a container; `confidential` hides its memory from the host as well. */
  readonly sandbox?: boolean | 'confidential';
  /** Nodes with a GPU, of any model or of one. */
  readonly gpu?: boolean | GpuQuestion;
}

/** What a pod says to get to nodes that are as they are asked for. */
export function where(cluster: Cluster, question: PlacementQuestion): Answer<Placement> {
  const answers: Answer<Placement>[] = [];
  const none = refusalOfPools(cluster, question);
  if (none) return none;
  if (question.pool !== undefined) answers.push(nodePool(cluster, question.pool));
  if (question.architecture !== undefined) answers.push(architecture(cluster, question.architecture));
  if (question.instanceType !== undefined) answers.push(instanceType(cluster, question.instanceType));
  if (question.zone !== undefined) answers.push(zone(cluster, question.zone));
  if (question.spot) answers.push(spot(cluster));
  if (question.edge) answers.push(edge(cluster));
  if (question.serverless) answers.push(virtualNodes(cluster));
  if (question.sandbox) answers.push(sandbox(cluster, { confidential: question.sandbox === 'confidential' }));
  if (question.gpu) answers.push(gpu(cluster, question.gpu === true ? {} : question.gpu).map(answer => answer.placement));
  return all(answers, Answer.known(ANYWHERE, []), label => Answer.refused({
    state: 'absent',
    cluster: cluster.name,
    title: cluster.profile.title,
    what: `nodes that are ${Object.entries(question).filter(([, asked]) => asked).map(([key]) => key).join(' and ')}: ${label} cannot have two values`,
  }));
}

import type { Graph } from '../../../together/graph';
import type { Relations } from '../../../together/relation';
import { at, labelsOf, listOf, mappingOf, placesOf, textOf } from '../../../together/values';

export const about = ['apps/DaemonSet'];

/** The label of nodes that KubeEdge runs. */
const EDGE = 'node-role.kubernetes.io/edge';

/** Labels that say nothing of where a node is. */
const EVERYWHERE: ReadonlySet<string> = new Set(['kubernetes.io/os', 'kubernetes.io/arch', 'beta.kubernetes.io/os', 'beta.kubernetes.io/arch']);

export const relations: Relations = {
  'daemon-set-spares-the-edge': {
    on: about,
    severity: 'warning',
    must: 'its pods run on edge nodes, too, where the network and the API server of the cloud are not to be had',
    fix: `say that it is for the cloud, with a required node affinity of key ${EDGE} and operator DoesNotExist, or for the edge, with Exists`,
    check({ spec }, graph, tell) {
      const pod = mappingOf(at(spec, 'template', 'spec'));
      if (isChosen(Object.keys(labelsOf(pod.nodeSelector))) || isSelective(pod)) return;
      if (goesPast(listOf(pod.tolerations), graph)) tell('Required', 'spec.template.spec.affinity.nodeAffinity');
    },
  },
};

function isChosen(keys: readonly string[]): boolean {
  return keys.some(key => !EVERYWHERE.has(key));
}

/** Whether each of the terms, one of which is enough, says something of the edge or of a label of one's own. */
function isSelective(pod: unknown): boolean {
  const terms = placesOf(pod, 'affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[*]');
  return terms.length > 0 && terms.every(({ value }) => {
    const expressions = placesOf(value, 'matchExpressions[*]').map(({ value: expression }) => expression);
    const isOwn = isChosen(expressions.filter(expression => ['In', 'Exists'].includes(textOf(at(expression, 'operator')))).map(expression => textOf(at(expression, 'key'))));
    return isOwn || expressions.some(expression => at(expression, 'key') === EDGE) || listOf(at(value, 'matchFields')).length > 0;
  });
}

/**
 * Whether its pods get past the taints of edge nodes: of one at least, where nodes are among the objects.
 * Where none is, what tolerates anything does; of the rest nobody knows.
 */
function goesPast(tolerations: readonly unknown[], graph: Graph): boolean {
  const nodes = graph.of('Node').all.filter(({ labels }) => labels[EDGE] !== undefined);
  if (nodes.length === 0) return tolerations.some(toleration => tolerates(toleration, { key: EDGE, effect: 'NoSchedule' }));
  return nodes.some(({ spec }) => listOf(spec.taints).every(taint => at(taint, 'effect') === 'PreferNoSchedule' || tolerations.some(toleration => tolerates(toleration, taint))));
}

function tolerates(toleration: unknown, taint: unknown): boolean {
  const [key, operator, effect] = ['key', 'operator', 'effect'].map(field => textOf(at(toleration, field)));
  if (effect !== '' && effect !== at(taint, 'effect')) return false;
  if (key !== '' && key !== at(taint, 'key')) return false;
  return operator === 'Exists' || (key !== '' && textOf(at(toleration, 'value')) === textOf(at(taint, 'value')));
}

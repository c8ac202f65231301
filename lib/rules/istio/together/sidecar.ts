import { isAmbient, isAmbientNamespace, list, meshOf, NETWORKING, ofMesh } from './mesh';
import { grouped, put } from '../../../groups';
import type { Graph } from '../../../together/graph';
import { Member } from '../../../together/member';
import { POD_KINDS } from '../../../together/pods';
import type { Relations } from '../../../together/relation';
import { selectorText } from '../../../together/shelf';
import { at, Labels, labelsOf } from '../../../together/values';
import { names, param } from '../../../together/words';

export const about = ['networking.istio.io/Sidecar'];

const on = `${NETWORKING}/Sidecar`;
const SELECTOR = 'spec.workloadSelector.labels';

export const relations: Relations = ofMesh({
  'sidecar-selects-pods': {
    on,
    code: 'IST0101',
    must: 'no pod of the namespace has these labels, so it is never used',
    fix: 'select labels that the pods of a workload have',
    check(sidecar, graph, tell) {
      const labels = selectorOf(sidecar);
      if (labels && podsOf(sidecar, graph).length === 0) tell.missing(SELECTOR, selectorText(labels), { kinds: POD_KINDS, namespace: sidecar.namespace });
    },
  },

  'pod-has-one-sidecar': {
    on,
    code: 'IST0110',
    must: issue => `${names(issue, 'others')} selects pods of ${param(issue, 'pod')} as well, and which one is used is not defined`,
    fix: 'merge them, or select other pods',
    check(sidecar, graph, tell) {
      const found = sharedPod(sidecar, graph);
      if (found) tell('Duplicate', SELECTOR, selectorText(selectorOf(sidecar) ?? {}), { pod: found.pod.name, others: found.others.map(({ name }) => name) });
    },
  },

  'namespace-has-one-sidecar': {
    on,
    code: 'IST0111',
    must: issue => `${names(issue, 'others')} has no workload selector either, and which one is used is not defined`,
    fix: 'merge them, or give one of them a workloadSelector',
    check(sidecar, graph, tell) {
      if (selectorOf(sidecar) || isAmbientNamespace(graph.of('Namespace').find('', sidecar.namespace))) return;
      const others = (graph.derive(openSidecars).get(sidecar.namespace) ?? []).filter(other => other !== sidecar);
      if (others.length > 0) tell('Duplicate', '', undefined, { others: others.map(({ name }) => name) });
    },
  },

  'sidecar-has-effect': {
    on,
    code: 'IST0167',
    severity: 'warning',
    must: 'pods whose traffic the node’s proxy takes have no sidecar, so it has no effect on them',
    fix: 'remove it, or set the traffic rules at a waypoint',
    check(sidecar, graph, tell) {
      if (!selectorOf(sidecar)) {
        if (isAmbientNamespace(graph.of('Namespace').find('', sidecar.namespace))) tell('Invalid', '');
      } else if (podsOf(sidecar, graph).some(pod => isAmbient(pod, graph))) {
        tell('Invalid', SELECTOR, selectorText(selectorOf(sidecar) ?? {}));
      }
    },
  },

  'egress-proxy-is-ignored': {
    on,
    code: 'IST0002',
    severity: 'warning',
    must: 'egressProxy is ignored',
    fix: 'remove it, and route what leaves the mesh through an egress gateway',
    check(sidecar, _, tell) {
      if (at(sidecar.spec, 'outboundTrafficPolicy', 'egressProxy')) tell('Invalid', 'spec.outboundTrafficPolicy.egressProxy');
    },
  },
});

/** Labels of the workloads that it is for; undefined where it is for the whole namespace. */
function selectorOf(sidecar: Member): Labels | undefined {
  const labels = labelsOf(at(sidecar.spec, 'workloadSelector', 'labels'));
  return Object.keys(labels).length === 0 ? undefined : labels;
}

function podsOf(sidecar: Member, graph: Graph): readonly Member[] {
  const labels = selectorOf(sidecar);
  return labels ? graph.derive(meshOf).pods.select(labels, sidecar.namespace) : [];
}

/** The sidecars that select a pod. */
function byPod(graph: Graph): Map<Member, Member[]> {
  const found = new Map<Member, Member[]>();
  for (const sidecar of list(graph, on)) {
    for (const pod of podsOf(sidecar, graph)) put(found, pod, sidecar);
  }
  return found;
}

function sharedPod(sidecar: Member, graph: Graph): { readonly pod: Member; readonly others: readonly Member[] } | undefined {
  for (const pod of podsOf(sidecar, graph)) {
    const all = graph.derive(byPod).get(pod) ?? [];
    if (all.length > 1 && !isAmbient(pod, graph)) return { pod, others: all.filter(other => other !== sidecar) };
  }
  return undefined;
}

function openSidecars(graph: Graph): Map<string, Member[]> {
  return grouped(list(graph, on).filter(sidecar => !selectorOf(sidecar)), ({ namespace }) => [namespace]);
}

import { list, meshOf, ofMesh } from './mesh';
import { grouped, put } from '../../../groups';
import type { Graph } from '../../../together/graph';
import { Member } from '../../../together/member';
import { POD_KINDS } from '../../../together/pods';
import type { Relations } from '../../../together/relation';
import { selectorText } from '../../../together/shelf';
import { at, labelsOf, listOf, placesOf } from '../../../together/values';
import { names, param } from '../../../together/words';

export const about = ['telemetry.istio.io/Telemetry'];

const on = 'telemetry.istio.io/Telemetry';
const SELECTOR = 'spec.selector.matchLabels';

export const relations: Relations = ofMesh({
  'telemetry-selects-pods': {
    on,
    code: 'IST0101',
    must: 'no pod of the namespace has these labels, so it is never used',
    fix: 'select labels that the pods of a workload have',
    check(telemetry, graph, tell) {
      const labels = labelsOf(at(telemetry.spec, 'selector', 'matchLabels'));
      if (Object.keys(labels).length > 0 && podsOf(telemetry, graph).length === 0) {
        tell.missing(SELECTOR, selectorText(labels), { kinds: POD_KINDS, namespace: telemetry.namespace });
      }
    },
  },

  'pod-has-one-telemetry': {
    on,
    code: 'IST0159',
    must: issue => `${names(issue, 'others')} selects pods of ${param(issue, 'pod')} as well, and which one is used is not defined`,
    fix: 'merge them, or select other pods',
    check(telemetry, graph, tell) {
      for (const pod of podsOf(telemetry, graph)) {
        const others = (graph.derive(byPod).get(pod) ?? []).filter(other => other !== telemetry);
        if (others.length > 0) return tell('Duplicate', SELECTOR, undefined, { pod: pod.name, others: others.map(({ name }) => name) });
      }
    },
  },

  'namespace-has-one-telemetry': {
    on,
    code: 'IST0160',
    must: issue => `${names(issue, 'others')} has no selector either, and which one is used is not defined`,
    fix: 'merge them, or give one of them a selector',
    check(telemetry, graph, tell) {
      const others = isSet(telemetry.spec.selector) ? [] : (graph.derive(openTelemetries).get(telemetry.namespace) ?? []).filter(other => other !== telemetry);
      if (others.length > 0) tell('Duplicate', '', undefined, { others: others.map(({ name }) => name) });
    },
  },

  'access-log-has-provider': {
    on,
    code: 'IST0157',
    severity: 'warning',
    must: 'access logging without a provider is ignored, as the mesh has none by default',
    fix: 'name a provider, such as envoy',
    check(telemetry, _, tell) {
      for (const { value, path } of placesOf(telemetry.object, 'spec.accessLogging[*]')) {
        if (at(value, 'disabled') !== true && listOf(at(value, 'providers')).length === 0) tell('Required', `${path}.providers`);
      }
    },
  },
});

function podsOf({ namespace, spec }: Member, graph: Graph): readonly Member[] {
  const labels = labelsOf(at(spec, 'selector', 'matchLabels'));
  return Object.keys(labels).length === 0 ? [] : graph.derive(meshOf).pods.select(labels, namespace);
}

/** The telemetries that select a pod. */
function byPod(graph: Graph): Map<Member, Member[]> {
  const found = new Map<Member, Member[]>();
  for (const telemetry of list(graph, on)) {
    for (const pod of podsOf(telemetry, graph)) put(found, pod, telemetry);
  }
  return found;
}

function openTelemetries(graph: Graph): Map<string, Member[]> {
  return grouped(list(graph, on).filter(({ spec }) => !isSet(spec.selector)), ({ namespace }) => [namespace]);
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

import { meshOf, NETWORKING, ofMesh } from './mesh';
import type { Graph } from '../../../together/graph';
import type { Member } from '../../../together/member';
import { isMade } from '../../../together/pods';
import type { Relations } from '../../../together/relation';
import { Selecting } from '../../../together/selecting';
import { selectorText } from '../../../together/shelf';
import { at, labelsOf, listOf, numberOf, placesOf } from '../../../together/values';
import { names } from '../../../together/words';

export const about = ['networking.istio.io/Gateway'];

const on = `${NETWORKING}/Gateway`;

export const relations: Relations = ofMesh({
  'gateway-selects-pods': {
    on,
    code: 'IST0101',
    must: 'no pod of a namespace has these labels, so no proxy serves this gateway',
    fix: 'select the pods of an ingress gateway, by default with istio: ingressgateway; pods that are given have to name their namespace',
    check(gateway, graph, tell) {
      const pods = selectedBy(gateway, graph);
      // where a pod that is there runs has to be known, what a workload makes is applied with a namespace
      if (pods.every(pod => !isMade(pod) && pod.namespace === '')) tell.missing('spec.selector', selectorText(labelsOf(gateway.spec.selector)));
    },
  },

  'gateway-port-is-on-service': {
    on,
    code: 'IST0162',
    severity: 'warning',
    must: issue => `the Service in front of the gateway's pods does not lead to this port, but to ${names(issue, 'ports') || 'none'}`,
    fix: 'add the port to that Service, or use one that it has',
    check(gateway, graph, tell) {
      const pods = selectedBy(gateway, graph);
      const servers = placesOf(gateway.object, 'spec.servers[*].port').filter(({ value }) => typeof value === 'object');
      if (pods.length === 0 || servers.length === 0) return;
      const ports = portsBefore(pods, graph);
      for (const { value, path } of servers) {
        const port = numberOf(at(value, 'number')) ?? 0;
        if (!ports.has(port)) tell('NotFound', `${path}.number`, port, { ports: [...ports] });
      }
    },
  },
});

/** Pods whose proxies serve a gateway, in any namespace; without a selector, all. */
export function selectedBy(gateway: Member, graph: Graph): readonly Member[] {
  return graph.derive(meshOf).pods.select(labelsOf(gateway.spec.selector));
}

/** Ports of the services that select pods, and those of the pods that they lead to. */
function portsBefore(pods: readonly Member[], graph: Graph): Set<number> {
  const ports = new Set<number>();
  for (const pod of pods) {
    for (const { namespace, spec } of graph.derive(selectingServices).of(pod.labels)) {
      if (namespace !== pod.namespace) continue;
      for (const port of listOf(spec.ports)) {
        if ((at(port, 'protocol') ?? 'TCP') !== 'TCP') continue;
        const target = Number(at(port, 'targetPort') ?? 0);
        ports.add(numberOf(at(port, 'port')) ?? 0);
        if (target > 0) ports.add(target);
      }
    }
  }
  return ports;
}

/** Services by the pods that they select; without a selector, all. */
function selectingServices(graph: Graph): Selecting {
  return new Selecting(graph.derive(meshOf).services.all, ({ spec }) => ({ matchLabels: spec.selector }));
}

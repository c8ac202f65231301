import { list, meshOf, NETWORKING, ofMesh } from './mesh';
import { grouped } from '../../../groups';
import type { Graph } from '../../../together/graph';
import { Member, nameOf } from '../../../together/member';
import type { Relations } from '../../../together/relation';
import { selectorText } from '../../../together/shelf';
import { at, Labels, labelsOf, numberOf, placesOf, textOf, textsOf } from '../../../together/values';
import { names } from '../../../together/words';

export const about = ['networking.istio.io/Gateway'];

const on = `${NETWORKING}/Gateway`;

export const relations: Relations = ofMesh({
  'gateway-pods-listen': {
    on,
    code: 'IST0101',
    must: 'neither this nor another Gateway of the same pods has a server, so they listen to nothing',
    fix: 'add servers, each with a port and hosts',
    check(gateway, graph, tell) {
      const { byGateway, selecting } = graph.derive(listenersOf);
      const own = { selector: labelsOf(gateway.spec.selector), selectorText: selectorText(labelsOf(gateway.spec.selector)) };
      if (own.selectorText === '' || byGateway.get(gateway)?.length !== 0) return;
      if (!selecting.some(other => sharePods(own, other, graph))) tell('NotFound', 'spec.selector', own.selectorText);
    },
  },

  'gateway-hosts-are-its-own': {
    on,
    code: 'IST0145',
    must: issue => `${names(issue, 'others')} has the same hosts at port ${String(issue.params?.port)} of the same pods, and only one of them is used`,
    fix: 'merge the servers into one Gateway, or give each its own hosts or port',
    check(gateway, graph, tell) {
      const listeners = graph.derive(listenersOf);
      for (const own of listeners.byGateway.get(gateway) ?? []) {
        const others = [...new Set(keysOf(own).flatMap(key => listeners.byHost.get(key) ?? []))]
          .filter(other => other.gateway !== gateway && other.bind === own.bind && sharePods(own, other, graph));
        if (others.length > 0) tell('Duplicate', `${own.path}.hosts`, own.hosts, { port: own.port, others: [...new Set(others.map(other => nameOf(other.gateway)))] });
      }
    },
  },
});

interface Selection {
  readonly selector: Labels;
  readonly selectorText: string;
}

interface Listener extends Selection {
  readonly gateway: Member;
  readonly path: string;
  readonly port: number;
  readonly bind: string;
  readonly hosts: readonly string[];
}

interface Listeners {
  readonly byGateway: ReadonlyMap<Member, readonly Listener[]>;
  /** By host and port. */
  readonly byHost: ReadonlyMap<string, readonly Listener[]>;
  /** One for each selector. */
  readonly selecting: readonly Selection[];
}

function listenersOf(graph: Graph): Listeners {
  const byGateway = new Map(list(graph, on).map((gateway): [Member, Listener[]] => [gateway, listenersOn(gateway)]));
  const all = [...byGateway.values()].flat();
  return { byGateway, byHost: grouped(all, keysOf), selecting: [...new Map(all.map(listener => [listener.selectorText, listener])).values()] };
}

function keysOf({ hosts, port }: Listener): string[] {
  return hosts.map(host => `${host}:${port}`);
}

function listenersOn(gateway: Member): Listener[] {
  const selector = labelsOf(gateway.spec.selector);
  return placesOf(gateway.object, 'spec.servers[*]').map(({ value, path }) => ({
    gateway,
    path,
    port: numberOf(at(value, 'port', 'number')) ?? 0,
    bind: textOf(at(value, 'bind')),
    hosts: textsOf(at(value, 'hosts')),
    selector,
    selectorText: selectorText(selector),
  }));
}

/** Whether a pod serves both: equal selectors always do, others where one is a part of the other and a pod has the labels of both. */
function sharePods(a: Selection, b: Selection, graph: Graph): boolean {
  if (a.selectorText === b.selectorText) return true;
  if (!a.selectorText.includes(b.selectorText) && !b.selectorText.includes(a.selectorText)) return false;
  const isContrary = Object.entries(a.selector).some(([key, value]) => (b.selector[key] ?? value) !== value);
  return !isContrary && graph.derive(meshOf).pods.select({ ...a.selector, ...b.selector }).length > 0;
}

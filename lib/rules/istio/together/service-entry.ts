import { EVERYWHERE, scopesOf } from './hosts';
import { list, NETWORKING, ofMesh } from './mesh';
import { grouped } from '../../../groups';
import type { Graph } from '../../../together/graph';
import { Member, nameOf } from '../../../together/member';
import type { Relations } from '../../../together/relation';
import { at, listOf, numberOf, placesOf, textOf, textsOf } from '../../../together/values';
import { names, param } from '../../../together/words';

export const about = ['networking.istio.io/ServiceEntry'];

const on = `${NETWORKING}/ServiceEntry`;

export const relations: Relations = ofMesh({
  'tcp-entry-has-addresses': {
    on,
    code: 'IST0134',
    severity: 'warning',
    must: 'a TCP port needs addresses, as nothing else tells its traffic from that of other entries at this port',
    fix: 'set addresses, or the protocol of the port, if it is not plain TCP',
    check(entry, _, tell) {
      if (listOf(entry.spec.addresses).length > 0 || listOf(at(entry.object, 'status', 'addresses')).length > 0) return;
      for (const { value, path } of placesOf(entry.object, 'spec.ports[*]')) {
        if (['', 'TCP'].includes(textOf(at(value, 'protocol')).toUpperCase())) tell('Required', 'spec.addresses', undefined, { port: path });
      }
    },
  },

  'entry-port-has-one-protocol': {
    on,
    code: 'IST0177',
    severity: 'warning',
    must: issue => `port ${param(issue, 'port')} of ${param(issue, 'host')} has several protocols: ${names(issue, 'protocols')}, here and in ${names(issue, 'others') || 'this entry'}`,
    fix: 'give the port the same protocol in each',
    check(entry, graph, tell) {
      const conflict = graph.derive(conflictsOf).get(entry);
      if (conflict) tell('Invalid', 'spec.ports', undefined, { ...conflict, others: conflict.others.filter(other => other !== entry).map(nameOf) });
    },
  },
});

interface Conflict {
  readonly host: string;
  readonly port: number;
  readonly protocols: readonly string[];
  readonly others: readonly Member[];
}

interface Claim {
  readonly entry: Member;
  readonly scope: string;
  readonly host: string;
  readonly port: number;
  readonly protocol: string;
}

function conflictsOf(graph: Graph): Map<Member, Conflict> {
  const byPort = grouped(list(graph, on).flatMap(claimsOf), ({ scope, host, port }) => [`${scope} ${host} ${port}`]);
  const conflicts = new Map<Member, Conflict>();
  for (const claims of byPort.values()) {
    const { scope, host, port } = claims[0];
    const all = scope === EVERYWHERE ? claims : [...claims, ...byPort.get(`${EVERYWHERE} ${host} ${port}`) ?? []];
    const protocols = [...new Set(all.map(({ protocol }) => protocol))].sort();
    const others = [...new Set(all.map(({ entry }) => entry))];
    if (protocols.length > 1) for (const entry of others) if (!conflicts.has(entry)) conflicts.set(entry, { host, port, protocols, others });
  }
  return conflicts;
}

function claimsOf(entry: Member): Claim[] {
  return scopesOf(entry).flatMap(scope => textsOf(entry.spec.hosts).flatMap(host => listOf(entry.spec.ports).map(port => ({
    entry, scope, host, port: numberOf(at(port, 'number')) ?? 0, protocol: textOf(at(port, 'protocol')).toUpperCase(),
  }))));
}

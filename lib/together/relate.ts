import type { Cluster } from '../cluster';
import type { Issue } from '../issue';
import { withoutSecrets } from '../secrets';
import { Graph } from './graph';
import { Member, memberOf } from './member';
import type { Home, Relation, Tell } from './relation';
import { systemsIn, Topic, topicsFor } from './topics';

export interface RelateOptions {
  /** The cluster that the objects are for. @default - any */
  readonly cluster?: Cluster;
  /** Whether they are only a part of what is on the cluster, and not yet applied. @default false */
  readonly part?: boolean;
}

/** What was found on an object among others. */
export interface Related {
  readonly index: number;
  readonly issue: Issue;
}

/** Looks at objects that are for one cluster: index them, find the systems that they speak of, ask the rules of these. */
export function relate(objects: readonly unknown[], { cluster, part = false }: RelateOptions = {}): Related[] {
  const members = objects.map((object, index) => memberOf(object, index)).filter(member => member !== undefined);
  const systems = systemsIn(members, cluster, part);
  if (systems.length === 0) return [];
  const graph = new Graph(members, cluster, part);
  return topicsFor(systems, new Set(graph.kinds())).flatMap(topic => [...ask(topic, graph)]);
}

function* ask(topic: Topic, graph: Graph): Iterable<Related> {
  for (const [rule, relation] of Object.entries(topic)) {
    if (graph.part && relation.live) continue;
    for (const kind of typeof relation.on === 'string' ? [relation.on] : relation.on) {
      for (const member of graph.of(kind).all) {
        const issues: Issue[] = [];
        relation.check(member, graph, tellOf(rule, relation, issues, graph));
        for (const issue of issues.length === 0 ? issues : withoutSecrets(issues, member.object)) yield { index: member.index, issue };
      }
    }
  }
}

/** Where only a part of the objects is known, it is no error that something is elsewhere. */
function tellOf(rule: string, { code, severity = 'error' }: Relation, issues: Issue[], graph: Graph): Tell {
  const add = (issue: Pick<Issue, 'severity' | 'type' | 'path' | 'value' | 'params'>): void => {
    issues.push({ rule, ...issue, ...(code === undefined ? {} : { code }) });
  };
  const isHere = ({ kinds, namespace }: Home): boolean => kinds.some(kind => graph.of(kind).in(namespace).length > 0);
  const tell = (type: Issue['type'], path: string, value?: unknown, params?: Issue['params']): void => add({ severity, type, path, value, params });
  const missing: Tell['missing'] = (path, value, home, params) => {
    add({ severity: !graph.part || (home !== undefined && isHere(home)) ? severity : 'warning', type: 'NotFound', path, value, params });
  };
  return Object.assign(tell, { missing });
}

export type { Member };

import { grouped } from '../../../groups';
import { near } from '../../../near';
import type { Graph } from '../../../together/graph';
import type { Member } from '../../../together/member';
import type { Relations } from '../../../together/relation';
import { at, placesOf, textOf, textsOf } from '../../../together/values';
import { closeOr, param, quoted } from '../../../together/words';

export const about = ['apps.kubeedge.io/EdgeApplication', 'apps.kubeedge.io/NodeGroup'];

const [APPLICATION, GROUP] = about;

export const relations: Relations = {
  'target-node-group-exists': {
    on: APPLICATION,
    severity: 'doomed',
    must: 'there is no such NodeGroup, so the workload that is made for it waits for nodes forever',
    fix: closeOr('name a NodeGroup, or declare it'),
    check(application, graph, tell) {
      const names = graph.of(GROUP).all.map(({ name }) => name);
      for (const { value, path } of placesOf(application.object, 'spec.workloadScope.targetNodeGroups[*]')) {
        const name = textOf(at(value, 'name'));
        if (name !== '' && !names.includes(name)) tell.missing(`${path}.name`, name, { kinds: [GROUP], namespace: '' }, { close: near(name, names) });
      }
    },
  },

  'node-is-in-one-group': {
    on: GROUP,
    severity: 'warning',
    must: issue => `NodeGroup ${quoted(param(issue, 'other'))} names this node, too, and a node is of the group that takes it first`,
    fix: 'name each node in one group',
    check(group, graph, tell) {
      for (const { value, path } of placesOf(group.object, 'spec.nodes[*]')) {
        const other = (graph.derive(byNode).get(textOf(value)) ?? []).find(one => one !== group);
        if (other) tell('Duplicate', path, value, { other: other.name });
      }
    },
  },
};

function byNode(graph: Graph): Map<string, Member[]> {
  return grouped(graph.of(GROUP).all, ({ spec }) => [...new Set(textsOf(spec.nodes))]);
}

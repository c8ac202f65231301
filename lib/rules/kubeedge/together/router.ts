import { beside } from './beside';
import { grouped } from '../../../groups';
import { near } from '../../../near';
import type { Graph } from '../../../together/graph';
import type { Member } from '../../../together/member';
import type { Relations } from '../../../together/relation';
import { Labels, labelsOf, textOf } from '../../../together/values';
import { closeOr, param, quoted } from '../../../together/words';

export const about = ['rules.kubeedge.io/Rule'];

const on = about[0];
const ENDPOINT = 'rules.kubeedge.io/RuleEndpoint';

const SIDES = ['source', 'target'] as const;
type Side = typeof SIDES[number];

/** What endpoints of a type lead to. */
const TARGETS: Readonly<Record<string, readonly string[]>> = { rest: ['eventbus', 'servicebus'], eventbus: ['rest'], servicebus: [] };

/** What has to be said of a resource, by the type of its endpoint. */
const NEEDED: Readonly<Record<Side, Readonly<Record<string, readonly string[]>>>> = {
  source: { rest: ['path'], eventbus: ['topic', 'node_name'] },
  target: { rest: ['resource'], eventbus: ['topic'], servicebus: ['path'] },
};

export const relations: Relations = {
  'routed-endpoint-exists': {
    on,
    must: issue => `namespace ${param(issue, 'namespace', 'default')} has no such RuleEndpoint, and a Rule is refused without it`,
    fix: closeOr('name a RuleEndpoint of the namespace of the Rule'),
    check(rule, graph, tell) {
      for (const side of SIDES) {
        const name = textOf(rule.spec[side]);
        if (name === '' || beside(graph, ENDPOINT, rule, name)) continue;
        const close = near(name, graph.of(ENDPOINT).in(rule.namespace).map(endpoint => endpoint.name));
        tell.missing(`spec.${side}`, name, { kinds: [ENDPOINT], namespace: rule.namespace }, { namespace: rule.namespace || undefined, close });
      }
    },
  },

  'routed-endpoints-fit': {
    on,
    must: issue => `nothing is routed from an endpoint of type ${param(issue, 'source')} to one of type ${param(issue, 'target')}`,
    fix: 'route from rest to eventbus or servicebus, or from eventbus to rest',
    check(rule, graph, tell) {
      const [source, target] = SIDES.map(side => typeOf(rule, side, graph));
      if (source === undefined || target === undefined || TARGETS[source].includes(target)) return;
      tell('Invalid', 'spec.target', textOf(rule.spec.target), { source, target });
    },
  },

  'routed-resource-is-whole': {
    on,
    must: issue => `an endpoint of type ${param(issue, 'type')} needs it`,
    fix: issue => `set ${param(issue, 'key')}`,
    check(rule, graph, tell) {
      for (const side of SIDES) {
        const type = typeOf(rule, side, graph) ?? '';
        for (const key of NEEDED[side][type] ?? []) {
          if (!Object.hasOwn(resourceOf(rule, side), key)) tell('Required', `spec.${side}Resource[${key}]`, undefined, { type, key });
        }
      }
    },
  },

  'routed-source-is-free': {
    on,
    must: issue => `Rule ${quoted(param(issue, 'other'))} of this namespace has the same source`,
    fix: 'give each Rule a source of its own, or keep one of the two',
    check(rule, graph, tell) {
      const keys = NEEDED.source[typeOf(rule, 'source', graph) ?? ''];
      if (keys === undefined || keys.some(key => !Object.hasOwn(resourceOf(rule, 'source'), key))) return;
      // a Rule is held against those that are there before it
      const other = (graph.derive(bySource).get(sourceOf(rule, keys)) ?? []).find(({ index }) => index < rule.index);
      if (other) tell('Duplicate', 'spec.sourceResource', resourceOf(rule, 'source'), { other: other.name });
    },
  },
};

/** The type of an endpoint of a Rule, where it is there and of a type that is known. */
function typeOf(rule: Member, side: Side, graph: Graph): string | undefined {
  const type = textOf(beside(graph, ENDPOINT, rule, textOf(rule.spec[side]))?.spec.ruleEndpointType);
  return Object.hasOwn(TARGETS, type) ? type : undefined;
}

function resourceOf({ spec }: Member, side: Side): Labels {
  return labelsOf(spec[`${side}Resource`]);
}

/** The Rules that have a path, or a topic and node, whatever the type of their source. */
function bySource(graph: Graph): Map<string, Member[]> {
  return grouped(graph.of(on).all, rule => Object.values(NEEDED.source).map(keys => sourceOf(rule, keys)));
}

function sourceOf(rule: Member, keys: readonly string[]): string {
  const resource = resourceOf(rule, 'source');
  return JSON.stringify([rule.namespace, ...keys.flatMap(key => [key, resource[key] ?? ''])]);
}

import { near } from '../../../near';
import type { Graph } from '../../../together/graph';
import { selects } from '../../../together/label-selector';
import type { Relations } from '../../../together/relation';
import { at, placesOf, textOf, textsOf } from '../../../together/values';
import { closeOr } from '../../../together/words';

export const about = ['apps.openyurt.io/YurtAppSet', 'iot.openyurt.io/PlatformAdmin'];

const [APP_SET, ADMIN] = about;
const POOL = 'apps.openyurt.io/NodePool';

/** Where kinds name pools. */
const NAMED = ['spec.pools[*]', 'spec.workload.workloadTweaks[*].pools[*]', 'spec.nodepools[*]'];

export const relations: Relations = {
  'node-pool-exists': {
    on: [APP_SET, ADMIN],
    severity: 'doomed',
    must: 'there is no such NodePool, so nothing is made for it',
    fix: closeOr('name a NodePool, or declare it'),
    check({ object }, graph, tell) {
      const names = poolsOf(graph);
      for (const { value, path } of NAMED.flatMap(field => placesOf(object, field))) {
        const name = textOf(value);
        if (name !== '' && !names.includes(name)) tell.missing(path, name, { kinds: [POOL], namespace: '' }, { close: near(name, names) });
      }
    },
  },

  'tweaked-pool-is-selected': {
    on: APP_SET,
    severity: 'warning',
    must: 'nothing is made in this pool, so nothing is changed there',
    fix: 'add the pool to spec.pools, or remove the tweak',
    check({ object, spec }, graph, tell) {
      const pools = textsOf(spec.pools);
      const selector = spec.nodepoolSelector;
      for (const { value, path } of placesOf(object, 'spec.workload.workloadTweaks[*].pools[*]')) {
        const name = textOf(value);
        const pool = graph.of(POOL).all.find(one => one.name === name);
        // the labels of a pool that is not among the objects nobody knows
        const isSelected = selector !== undefined && selector !== null && (pool === undefined || selects(selector, pool.labels));
        if (!pools.includes(name) && !isSelected) tell('NotFound', path, name);
      }
    },
  },

  'workload-selects-some-pools': {
    on: APP_SET,
    severity: 'warning',
    must: 'without pools and nodepoolSelector nothing is made anywhere',
    fix: 'name the pools, or select them by their labels',
    check({ spec, object }, _, tell) {
      if (at(object, 'apiVersion') === 'apps.openyurt.io/v1beta1' && textsOf(spec.pools).length === 0 && !spec.nodepoolSelector) tell('Required', 'spec.pools');
    },
  },
};

function poolsOf(graph: Graph): readonly string[] {
  return graph.of(POOL).all.map(({ name }) => name);
}

import { NODE_GROUP } from './places';
import type { NodeGroupSpec } from '../../../generated/bindings/kubeedge';
import type { SystemRules } from '../system';

export const rules: SystemRules = {
  'node-group-selects-some-nodes': {
    on: `${NODE_GROUP}.spec`,
    severity: 'warning',
    must: ({ type }) => type === 'Required' ? 'without nodes and matchLabels no node is of the group' : 'without labels every node is of the group, those in the cloud too',
    fix: 'name the nodes, or the labels that they have',
    check({ nodes, matchLabels }: NodeGroupSpec, report) {
      if (matchLabels && Object.keys(matchLabels).length === 0) report('Invalid', 'matchLabels');
      else if (!matchLabels && (nodes?.length ?? 0) === 0) report('Required', 'nodes');
    },
  },
};

import { NODE_POOL } from './places';
import type { NodePoolSpec } from '../../../generated/bindings/openyurt';
import { follows } from '../names';
import { ofAdmission } from '../own-admission';
import type { SystemRules } from '../system';

const SPEC = `${NODE_POOL}.spec`;

const TYPES = ['Edge', 'Cloud'];
const STRATEGIES = ['random', 'mark'];

/** Bytes of all annotations together. */
const MOST = 256 * 1024;

export const rules: SystemRules = ofAdmission({
  'pool-type-is-known': {
    on: SPEC,
    must: 'must be "Edge" or "Cloud"',
    fix: 'write one of the two; without a type it is Edge',
    check({ type }: NodePoolSpec, report) {
      if (type && !TYPES.includes(type)) report('Invalid', 'type', type);
    },
  },

  'cloud-pool-has-its-network': {
    on: SPEC,
    must: 'nodes of a Cloud pool are of the network of the cluster',
    fix: 'remove hostNetwork, or make it an Edge pool',
    check({ type, hostNetwork }: NodePoolSpec, report) {
      if (type === 'Cloud' && hostNetwork === true) report('Invalid', 'hostNetwork', hostNetwork);
    },
  },

  'leader-strategy-is-known': {
    on: SPEC,
    must: 'must be "random" or "mark", in lower case',
    fix: 'write one of the two; without a strategy it is random',
    check({ leaderElectionStrategy: strategy }: NodePoolSpec, report) {
      if (strategy && !STRATEGIES.includes(strategy)) report('Invalid', 'leaderElectionStrategy', strategy);
    },
  },

  'pool-annotation-is-valid': {
    on: SPEC,
    must: ({ type }) => type === 'TooLong' ? 'annotations are at most 256 KiB together' : 'the key of an annotation is a name of at most 63 characters, with a domain and "/" before it or not',
    fix: ({ type }) => type === 'TooLong' ? 'shorten them' : 'write it as example.com/name',
    check({ annotations }: NodePoolSpec, report) {
      const all = Object.entries(annotations ?? {});
      for (const [key] of all) if (!follows('qualified-name', key.toLowerCase())) report('Invalid', 'annotations', key);
      if (all.reduce((sum, entry) => sum + Buffer.byteLength(entry.join('')), 0) > MOST) report('TooLong', 'annotations');
    },
  },

  'marked-leader-has-labels': {
    on: SPEC,
    isRefused: () => false,
    must: 'with the strategy mark leaders are the nodes with these labels, and without labels nobody is elected',
    fix: 'set the labels of the nodes that may lead, or the strategy random',
    check({ enableLeaderElection, leaderElectionStrategy, leaderNodeLabelSelector }: NodePoolSpec, report) {
      if (enableLeaderElection !== true || leaderElectionStrategy !== 'mark') return;
      if (Object.keys(leaderNodeLabelSelector ?? {}).length === 0) report('Required', 'leaderNodeLabelSelector');
    },
  },
});

import { ClusterPolicy, ClusterPolicySpecRules, PolicyException } from 'cdk8s-sextant/kyverno';

const metadata = { name: 'require-labels' };
const match = { any: [{ resources: { kinds: ['Pod'] } }] };

export const good = [
  ClusterPolicy.manifest({
    metadata,
    spec: {
      background: true,
      failurePolicy: 'Fail',
      rules: [
        { name: 'label', match, validate: { failureAction: 'Enforce', message: 'set a team', pattern: { metadata: { labels: { team: '?*' } } } } },
        { name: 'default', match, mutate: { patchStrategicMerge: { metadata: { labels: { '+(tier)': 'none' } } } } },
      ],
    },
  }),
  PolicyException.manifest({ metadata, spec: { exceptions: [{ policyName: 'require-labels', ruleNames: ['label'] }], match } }),
];

const rule = (only: Partial<ClusterPolicySpecRules>): object => ClusterPolicy.manifest({ metadata, spec: { rules: [{ name: 'label', match, ...only }] } });

export const bad = [
  // @ts-expect-error a rule matches something
  ClusterPolicy.manifest({ metadata, spec: { rules: [{ name: 'label', validate: { message: 'no' } }] } }),
  // @ts-expect-error any or all, not both
  rule({ match: { any: [], all: [] } }),
  // @ts-expect-error a name or names
  rule({ match: { any: [{ resources: { kinds: ['Pod'], name: 'a', names: ['b'] } }] } }),
  // @ts-expect-error no such operation
  rule({ match: { any: [{ resources: { kinds: ['Pod'], operations: ['PATCH'] } }] } }),
  // @ts-expect-error a list of kinds
  rule({ match: { any: [{ resources: { kinds: 'Pod' } }] } }),
  // @ts-expect-error written with a capital
  rule({ validate: { failureAction: 'enforce' } }),
  // @ts-expect-error misspelt: `validate`
  rule({ validation: { message: 'no' } }),
  // @ts-expect-error where the value of a variable comes from: one place
  rule({ context: [{ name: 'a', configMap: { name: 'a' }, variable: { value: 1 } }] }),
];

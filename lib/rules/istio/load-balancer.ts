import { inOrder, localityFault, type LocalityFault } from './locality';
import { POLICIES, within } from './places';
import type { DestinationRuleSpecTrafficPolicyLoadBalancer as LoadBalancer } from '../../../generated/bindings/istio';
import type { Issue } from '../../issue';
import type { SystemRules } from '../system';

type Hash = NonNullable<LoadBalancer['consistentHash']>;
type Locality = NonNullable<LoadBalancer['localityLbSetting']>;

const HASHES = within(POLICIES, 'loadBalancer.consistentHash');
const LOCALITIES = within(POLICIES, 'loadBalancer.localityLbSetting');
const LARGEST_TABLE = 5000011;
const TOPOLOGY = ['topology.kubernetes.io/region', 'topology.kubernetes.io/zone', 'topology.istio.io/subzone'];

function isPrime(value: number): boolean {
  if (value < 4) return value > 0;
  if (value % 2 === 0) return false;
  for (let factor = 3; factor * factor <= value; factor += 2) if (value % factor === 0) return false;
  return true;
}

export const rules: SystemRules = {
  'hash-cookie-is-named': {
    on: within(HASHES, 'httpCookie'),
    must: 'a name is needed',
    check({ name = '', attributes = [] }: Partial<NonNullable<Hash['httpCookie']>>, report) {
      if (name === '') report('Required', 'name');
      attributes.forEach(({ name: attribute = '' }: { readonly name?: string }, i) => {
        if (attribute === '') report('Required', `attributes[${i}].name`);
      });
    },
  },

  'hash-cookie-attribute-is-unique': {
    on: within(HASHES, 'httpCookie'),
    must: 'another attribute has this name',
    check({ attributes = [] }: Partial<NonNullable<Hash['httpCookie']>>, report) {
      attributes.forEach(({ name = '' }: { readonly name?: string }, i) => {
        if (name !== '' && attributes.slice(0, i).some(other => other.name === name)) report('Duplicate', `attributes[${i}].name`, name);
      });
    },
  },

  'hash-has-one-algorithm': {
    on: HASHES,
    must: 'the size of the ring is an algorithm’s own',
    fix: 'use ringHash.minimumRingSize',
    check({ minimumRingSize = 0, maglev, ringHash }: Hash, report) {
      if (minimumRingSize !== 0 && (maglev || ringHash)) report('Forbidden', 'minimumRingSize');
    },
  },

  'maglev-table-is-prime': {
    on: within(HASHES, 'maglev'),
    must: `a prime number below ${LARGEST_TABLE} is needed`,
    fix: 'use 65537',
    check({ tableSize = 0 }: NonNullable<Hash['maglev']>, report) {
      if (tableSize >= LARGEST_TABLE || !isPrime(tableSize)) report('Invalid', 'tableSize', tableSize);
    },
  },

  'warmup-is-valid': {
    on: within(POLICIES, 'loadBalancer.warmup'),
    must: ({ path }) => path.endsWith('aggression') ? 'more than 0 is allowed' : path.endsWith('duration') ? 'a duration is needed' : '0 to 100 is allowed',
    check({ duration, aggression, minimumPercent }: Partial<NonNullable<LoadBalancer['warmup']>>, report) {
      if (duration === undefined) report('Required', 'duration');
      if (typeof aggression === 'number' && aggression <= 0) report('Invalid', 'aggression', aggression);
      if (typeof minimumPercent === 'number' && minimumPercent > 100) report('Invalid', 'minimumPercent', minimumPercent);
    },
  },

  'locality-has-one-plan': {
    on: LOCALITIES,
    must: ({ params }) => params?.label ? `the label ${String(params.label)} is what failover goes by` : 'traffic is distributed or fails over, not both',
    fix: ({ params }) => params?.label ? 'remove it, or failover' : 'remove distribute or failover',
    check({ distribute = [], failover = [], failoverPriority = [] }: Locality, report) {
      if (failover.length === 0) return;
      if (distribute.length > 0) report('Forbidden', 'failover');
      else failoverPriority.forEach((label, i) => { if (TOPOLOGY.includes(label)) report('Forbidden', `failoverPriority[${i}]`, undefined, { label }); });
    },
  },

  'locality-weights-make-100': {
    on: within(LOCALITIES, 'distribute[]'),
    must: ({ type }) => type === 'Required' ? 'the weights of all localities are 100 together' : '1 to 100 is allowed',
    check({ to = {} }: { readonly to?: Readonly<Record<string, number>> }, report) {
      const weights = Object.entries(to);
      const wrong = weights.filter(([, weight]) => weight < 1 || weight > 100);
      for (const [locality, weight] of wrong) report('Invalid', `to[${locality}]`, weight);
      if (wrong.length === 0 && weights.reduce((sum, [, weight]) => sum + weight, 0) !== 100) report('Required', 'to');
    },
  },

  'localities-are-apart': {
    on: LOCALITIES,
    must: localityWords,
    check({ distribute = [] }: Locality, report) {
      const tell = (at: string, fault: LocalityFault | undefined): void => {
        if (fault) report('Invalid', at, fault.locality, { why: fault.why });
      };
      tell('distribute', localityFault(distribute.map(({ from = '' }) => from)));
      distribute.forEach(({ to = {} }, i) => tell(`distribute[${i}].to`, localityFault(inOrder(Object.keys(to)))));
    },
  },

  'failover-leads-to-another-region': {
    on: within(LOCALITIES, 'failover[]'),
    must: 'two regions are needed that are not the same, without zones and "*"',
    check({ from = '', to = '' }: { readonly from?: string; readonly to?: string }, report) {
      if (from === to || /[/*]/.test(to)) report('Invalid', 'to', to);
      if (/[/*]/.test(from)) report('Invalid', 'from', from);
    },
  },
};

function localityWords({ params }: Issue): string {
  switch (params?.why) {
    case 'wildcard': return 'one "*" is allowed, at the end';
    case 'empty': return 'a region, a zone and a subzone are needed where there are slashes between them';
    default: return 'another locality stands for this one, too';
  }
}

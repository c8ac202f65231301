import { readFileSync } from 'fs';
import { join } from 'path';
import { folderWith } from './folder';
import type { Shop as ShopClass } from '../examples/anywhere';
import { profiles } from '../generated/profiles';
import { App, Cluster, Profile, unknown } from '../lib';
import type { Facts } from '../lib/profiles/facts';
import type { TargetRow } from '../lib/synth/targets';

let Shop: typeof ShopClass;

/** Runs with variables of the environment. */
function withEnv<T>(env: Readonly<Record<string, string>>, make: () => T): T {
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    return make();
  } finally {
    for (const key of Object.keys(env)) {
      if (before[key] === undefined) delete process.env[key];
      else process.env[key] = before[key];
    }
  }
}

beforeAll(() => {
  const written = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  Shop = withEnv({ CDK8S_OUTDIR: folderWith() }, () => jest.requireActual<typeof import('../examples/anywhere')>('../examples/anywhere').Shop);
  written.mockRestore();
});

/** What the example is on clusters. */
function rowsOn(clusters: readonly Cluster[]): TargetRow[] {
  const file = join(folderWith(), 'targets.jsonl');
  withEnv({ SEXTANT_TARGETS: file }, () => {
    const app = new App();
    for (const cluster of clusters) new Shop(app, cluster);
    app.synth();
  });
  return readFileSync(file, 'utf8').trimEnd().split('\n').map(line => JSON.parse(line) as TargetRow);
}

const CONSTRUCTS = ['orders', 'web', 'stock', 'recommend', 'resize', 'plugins', 'report'];
const ids = Object.keys(profiles) as (keyof typeof profiles)[];
const clusterOf = (id: keyof typeof profiles, profile: Profile = profiles[id]()): Cluster => new Cluster(id, { kubernetes: '1.35', profile });

/** A profile that does not know one thing. */
function forgetting(profile: Profile, key: keyof Facts): Profile {
  return { ...profile, facts: { ...profile.facts, [key]: unknown } };
}

/** A reason that a person can act on: what is known with where it was read, or that nothing is; and an option that helps, where one does. */
const REASON = /^(?:the .+ of .+ (?:is not known|depends on more than is told)|no .+ on .+)(?:[^]*\(source: .+; confidence (?:high|medium|low)\))?(?:; give the cluster the option \S.*)?$/;

test.each(ids)('on %s each construct is emitted, or refused with a reason', id => {
  const rows = rowsOn([clusterOf(id)]);
  expect(rows.map(row => row.construct)).toEqual(CONSTRUCTS.map(name => `shop/${name}`));
  for (const { refused, fields } of rows) {
    if (refused.length === 0) expect(Object.keys(fields).length).toBeGreaterThan(10);
    for (const reason of refused) expect(reason).toMatch(REASON);
    // what is not known says no more than that; what is known says where it was read
    for (const reason of refused) expect(/ (?:is not known)(?:;|$)/.test(reason) || reason.includes('(source: ')).toBe(true);
  }
});

test('most is emitted somewhere, and most is refused somewhere', () => {
  const rows = rowsOn(ids.map(id => clusterOf(id)));
  for (const name of CONSTRUCTS) {
    const own = rows.filter(row => row.construct === `shop/${name}`);
    expect(own).toHaveLength(ids.length);
    const emitted = own.filter(row => row.refused.length === 0).length;
    expect({ name, emitted: emitted > 5 && emitted < ids.length }).toEqual({ name, emitted: true });
  }
});

/** What the example asks of a cluster. */
const ASKED: readonly (keyof Facts)[] = [
  'defaultStorageClass', 'otherStorageClasses', 'ingressClass', 'gatewayClasses', 'internalLoadBalancer', 'networkLoadBalancer', 'spot', 'gpu', 'sandbox', 'workloadIdentity',
  'zoneLabel', 'admission', 'nodePoolLabel',
];

test.each(ids)('what is not known of %s is never written, whatever it is', id => {
  const profile: Profile = profiles[id]();
  const [known, ...forgotten] = [profile, ...ASKED.map(key => forgetting(profile, key))]
    .map(each => rowsOn([clusterOf(id, each)]));
  const whole = new Map(known.map(row => [row.construct, row]));
  forgotten.forEach((rows, i) => {
    for (const { construct, fields, refused } of rows) {
      expect(JSON.stringify(fields)).not.toMatch(/"null"|undefined|"\\"<|NaN/);
      if (refused.length > 0) continue;
      const before = whole.get(construct)?.fields ?? {};
      const others = Object.entries(fields).filter(([field, value]) => before[field] !== value).map(([field]) => field);
      // another way in may be known
      expect({ forgotten: ASKED[i], construct, others: others.filter(field => !/^(?:Gateway|HTTPRoute) /.test(field)) }).toEqual({ forgotten: ASKED[i], construct, others: [] });
    }
  });
});

test('forgetting a fact does refuse what rests on it', () => {
  const refusedWithout = (key: keyof Facts): string[] => {
    const profile: Profile = profiles.gke();
    return rowsOn([clusterOf('gke', forgetting(profile, key))]).filter(row => row.refused.length > 0).map(row => row.construct);
  };
  expect(refusedWithout('quirks')).toEqual([]);
  for (const [key, construct] of [['defaultStorageClass', 'orders'], ['ingressClass', 'web'], ['internalLoadBalancer', 'stock'], ['gpu', 'recommend'], ['spot', 'resize'], ['sandbox', 'plugins'], ['workloadIdentity', 'report']] as const) {
    expect(refusedWithout(key)).toEqual([`shop/${construct}`]);
  }
});

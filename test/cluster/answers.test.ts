import { Construct } from 'constructs';
import cases from './answers.json';
import { profiles } from '../../generated/profiles';
import { Answer, App, Cluster, ClusterChart, UserError } from '../../lib';
import type { Facts } from '../../lib/profiles/facts';
import { extend, Profile, unknown } from '../../lib/profiles/profile';

type Ask = 'storageClass' | 'ingress' | 'gateway' | 'loadBalancer' | 'placement' | 'gpu' | 'workloadIdentity' | 'scaling' | 'networkPolicy' | 'podSecurity' | 'assignsUsers' | 'admission' | 'mesh' | 'admits' | 'serverless';

interface Case {
  readonly ask: string;
  readonly of: string;
  readonly name?: string;
  readonly kubernetes?: string;
  readonly with?: object;
  readonly question?: unknown;
  readonly value?: unknown;
  readonly requires?: readonly string[];
  readonly refused?: string;
  readonly option?: string | null;
  readonly says?: string;
}

function ask(cluster: Cluster, what: Ask, question?: unknown): Answer<unknown> {
  return (cluster[what] as (question: unknown) => Answer<unknown>).call(cluster, question);
}

/** What a refusal says to the user. */
function refusalOf(answer: Answer<unknown>): string {
  try {
    answer.value;
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as Error).message;
  }
  throw new Error('it has a value');
}

describe('answers', () => {
  const named = (cases as Case[]).map(c => ({ ...c, title: `${c.of} ${c.kubernetes ?? ''}: ${c.ask} ${JSON.stringify(c.question ?? {})}${c.with ? ` with ${JSON.stringify(c.with)}` : ''}` }));

  test.each(named)('$title', c => {
    const answer = ask(Cluster.from({ name: c.name ?? 'prod', profile: c.of, kubernetes: c.kubernetes ?? '1.36', ...c.with }), c.ask as Ask, c.question);
    if (c.refused === undefined) {
      expect(answer.value).toEqual(c.value);
      if (c.requires) expect(answer.requires).toEqual(c.requires);
      return;
    }
    expect(answer.state).toBe(c.refused);
    if (c.option !== undefined) expect(answer.refusal?.option ?? null).toBe(c.option);
    expect(refusalOf(answer)).toContain(c.says ?? '');
  });
});

const QUESTIONS: [Ask, unknown][] = [
  ['storageClass', undefined], ['storageClass', { shared: true }], ['storageClass', { purpose: 'fast' }],
  ['ingress', undefined], ['ingress', { internal: true }], ['gateway', undefined], ['gateway', { internal: true }],
  ['loadBalancer', undefined], ['loadBalancer', { internal: true }], ['loadBalancer', { address: 'a' }], ['loadBalancer', { internal: true, address: 'a' }],
  ['placement', { pool: 'a' }], ['placement', { architecture: 'arm64' }], ['placement', { instanceType: 'a' }], ['placement', { zone: 'a' }],
  ['placement', { spot: true }], ['placement', { edge: true }], ['placement', { serverless: true }], ['placement', { sandbox: true }],
  ['placement', { sandbox: 'confidential' }], ['placement', { gpu: true }], ['gpu', undefined], ['gpu', { model: 'a' }],
  ['workloadIdentity', { identity: 'a' }], ['scaling', undefined], ['networkPolicy', undefined], ['podSecurity', 'a'], ['assignsUsers', 'a'], ['mesh', undefined],
];

const all = Object.entries(profiles).map(([id, load]): [string, Profile] => [id, load()]);
const VERSIONS = ['1.27', '1.32', '1.36', '1.37'];

function platformsOf({ facts }: Profile): (string | undefined)[] {
  return [undefined, ...new Set(Object.values(facts).flatMap((fact: object) => Object.keys((fact as { byPlatform?: object }).byPlatform ?? {})))];
}

/** What may not be written: null, and a text that stands for another. */
function unfit(value: unknown): unknown[] {
  if (value === null || (typeof value === 'string' && /<[a-z ,-]+>/i.test(value)) || Number.isNaN(value)) return [value];
  // these two are told, not written
  return typeof value === 'object' ? Object.entries(value as object).flatMap(([key, inner]) => key === 'mechanism' || key === 'enable' ? [] : unfit(inner)) : [];
}

describe.each(all)('%s', (id, profile) => {
  const clusters = VERSIONS.flatMap(kubernetes => platformsOf(profile).map(platform => Cluster.from({ name: 'prod', profile: id, kubernetes, ...(platform === undefined ? {} : { platform }) })));

  test.each(QUESTIONS)('%s %j is answered with a value that rests on something, or refused with a reason', (what, question) => {
    for (const cluster of clusters) {
      const answer = ask(cluster, what, question);
      if (answer.refusal === undefined) {
        expect(unfit(answer.value)).toEqual([]);
        expect(answer.because.length).toBeGreaterThan(0);
        expect(answer.issue()).toBeUndefined();
      } else {
        const text = refusalOf(answer);
        expect(text).toContain(profile.title);
        expect(text).not.toMatch(/undefined|\[object|null/);
        if (answer.state === 'absent') expect(answer.because.length).toBe(1);
        expect(answer.issue()).toMatchObject({ severity: 'error', path: '', at: { cluster: 'prod' } });
      }
    }
  });

  test.each(QUESTIONS)('%s %j: nothing is told of what is not known', (what, question) => {
    const nothing = Object.fromEntries(Object.keys(profile.facts).map(key => [key, unknown])) as unknown as Facts;
    const answer = ask(new Cluster('prod', { kubernetes: '1.36', profile: extend(profile, { title: profile.title, facts: nothing }) }), what, question);
    expect(answer.state).toBe('unknown');
  });

  test.each(QUESTIONS)('%s %j: the option that a refusal names helps', (what, question) => {
    for (const cluster of clusters.slice(0, platformsOf(profile).length)) {
      let options: Record<string, unknown> = { ...cluster.options };
      let answer = ask(cluster, what, question);
      for (let step = 0; answer.refusal?.option !== undefined && step < 4; step++) {
        options = helped(options, answer.refusal.option, profile);
        answer = ask(Cluster.from({ name: 'prod', profile: id, kubernetes: cluster.kubernetes, ...options }), what, question);
      }
      // where no option is named, nothing that is said of the cluster would help
      expect({ state: answer.state, option: answer.refusal?.option }).toEqual({ state: answer.refusal ? answer.state : 'known', option: undefined });
    }
  });
});

const BENEATH = Cluster.gke('beneath', {
  kubernetes: '1.36',
  gatewayClass: 'gke-l7-gxlb',
  networkPolicy: true,
  storageClasses: { fast: 'a' },
  sandbox: 'a',
  nodePools: { a: { labels: { a: 'b' } } },
});

const VALUES: Readonly<Record<string, unknown>> = {
  'loadBalancer.external': { annotations: { a: 'b' } },
  'loadBalancer.internal': { annotations: { a: 'b' } },
  'workloadIdentity': { serviceAccountAnnotation: 'example.com/role' },
  'scaleFromZero': true,
  'networkPolicy': true,
  'mesh.provider': 'istio-ambient',
  'policy.podSecurity': 'baseline',
  'policy.assignsUsers': false,
  'nodePools.a': {},
  'nodePools.a.labels': { a: 'b' },
  'nodePools.a.taints': [],
  'nodePools.a.serverless': true,
  'nodePools.a.spot': { a: 'b' },
  'nodePools.a.edge': { a: 'b' },
};

/** Options with one more, as the refusal asks for it. */
function helped(options: Readonly<Record<string, unknown>>, option: string, profile: Profile): Record<string, unknown> {
  const path = option.replace('<name>', 'a');
  const value = path === 'platform' ? platformsOf(profile)[1] : path === 'on' ? BENEATH : VALUES[path] ?? 'a';
  const [key, ...rest] = path.split('.');
  const put = (inner: unknown, [name, ...more]: readonly string[]): unknown => {
    return name === undefined ? value : { ...inner as object, [name]: put((inner as Record<string, unknown> | undefined)?.[name], more) };
  };
  return { ...options, [key]: put(typeof options[key] === 'string' ? {} : options[key], rest) };
}

test('a cluster beneath answers what the one above leaves to it', () => {
  const beneath = Cluster.eks('cloud', { kubernetes: '1.31' });
  const edge = Cluster.kubeedge('edge', { on: beneath });
  expect([edge.kubernetes, edge.loadBalancer({ internal: true }).value]).toEqual(['1.31', beneath.loadBalancer({ internal: true }).value]);
  expect(edge.storageClass().refusal).toEqual(beneath.storageClass().refusal);
  expect(edge.placement({ edge: true }).value.nodeSelector).toEqual({ 'node-role.kubernetes.io/edge': '' });
});

test('an answer says what it rests on', () => {
  expect(Cluster.k3s('a', { kubernetes: '1.36' }).ingress().because).toEqual([profiles.k3s().facts.ingressClass]);
  expect(Cluster.k3s('a', { kubernetes: '1.36', ingressClass: 'nginx' }).ingress().because).toEqual([{ option: 'ingressClass' }]);
});

test.each([['mesh', { mesh: { provider: 'linkred' } }], ['serverless', { serverless: { way: 'lambda' } }]] as const)('%s: a word that no compiler saw is not known', (what, options) => {
  const { state, refusal } = new Cluster('a', { kubernetes: '1.36', ...options as object })[what]();
  expect([state, refusal?.option]).toEqual(['unknown', what === 'mesh' ? 'mesh.provider' : 'serverless.way']);
});

test('a construct that is refused is named', () => {
  const chart = new ClusterChart(new App(), 'shop', { cluster: Cluster.kubeadm('lab', { kubernetes: '1.36' }) });
  const web = new Construct(chart, 'web');
  expect(() => Cluster.of(web).networkPolicy().valueFor(web)).toThrow('shop/web on cluster "lab": the enforcement of network policies of kubeadm / upstream Kubernetes is not known: depends on the CNI installed');
  expect(Cluster.of(web).podSecurity('a').valueFor(web)).toBe('privileged');
});

test('a refusal stays one, whatever is made of it', () => {
  const refused = Cluster.kubeadm('a', { kubernetes: '1.36' }).ingress();
  expect(refused.map(() => 'x').state).toBe('absent');
  expect(refused.or('none')).toBe('none');
  expect(Cluster.k3s('a', { kubernetes: '1.36' }).ingress().or('none')).toEqual({ className: 'traefik', annotations: {} });
});

import { Answer } from './answer';
import type { NodePool } from './options';
import type { PlacementQuestion } from './where';
import type { Cluster } from '../cluster';

interface Trait<V> {
  /** The option of a pool that says so. */
  readonly option: string;
  /** Whether a pool can have what is asked for; what is not said of it may be. */
  has(pool: NodePool, asked: V): boolean;
  /** `of architecture arm64` */
  words(asked: V): string;
}

/** What a pool has as a whole; all else depends on more than the pool. */
const TRAITS = {
  architecture: { has: ({ architecture: own }, asked) => own === undefined || own === asked, option: 'architecture', words: asked => `of architecture ${asked}` },
  instanceType: { has: ({ instanceType: own }, asked) => own === undefined || own === asked, option: 'instanceType', words: asked => `of machines ${asked}` },
  spot: { has: ({ spot }) => spot !== undefined && spot !== false, option: 'spot', words: () => 'of spot nodes' },
  edge: { has: ({ edge }) => edge !== undefined && edge !== false, option: 'edge', words: () => 'of edge nodes' },
  sandbox: { has: ({ sandbox }) => sandbox !== undefined && sandbox !== false, option: 'sandbox', words: () => 'with a sandbox' },
  gpu: {
    has: ({ accelerators = {} }, asked) => Object.entries(accelerators).some(([resource, model]) => {
      return typeof asked !== 'object' || ((asked.resource ?? resource) === resource && (asked.model ?? model) === model);
    }),
    option: 'accelerators',
    words: asked => (typeof asked === 'object' && asked.model !== undefined ? `with GPUs of model ${asked.model}` : 'with GPUs'),
  },
} satisfies { readonly [K in keyof PlacementQuestion]?: Trait<NonNullable<PlacementQuestion[K]>> };

/** Where pools are declared, they are all that there are: a refusal if none of them has all that is asked for. */
export function refusalOfPools(cluster: Cluster, question: PlacementQuestion): Answer<never> | undefined {
  const declared = Object.entries(cluster.options.nodePools ?? {});
  const pools = question.pool === undefined ? declared : declared.filter(([name]) => name === question.pool);
  if (pools.length === 0) return undefined;
  const asked = (Object.keys(TRAITS) as (keyof typeof TRAITS)[])
    .filter(key => question[key] !== undefined && question[key] !== false && (key !== 'sandbox' || isSomewhere(cluster)));
  const hasOne = (pool: NodePool, key: keyof typeof TRAITS): boolean => (TRAITS[key] as Trait<unknown>).has(pool, question[key]);
  if (pools.some(([, pool]) => asked.every(key => hasOne(pool, key)))) return undefined;
  const [lacking] = asked.filter(key => !pools.some(([, pool]) => hasOne(pool, key)));
  const { name, profile: { title } } = cluster;
  const words = asked.map(key => (TRAITS[key] as Trait<unknown>).words(question[key])).join(' and ');
  const what = `node pool ${words} among those that are declared (${pools.map(([pool]) => pool).join(', ')})`;
  const option = `nodePools.${question.pool ?? '<name>'}.${TRAITS[lacking ?? asked[0]].option}`;
  return Answer.refused({ state: 'absent', cluster: name, title, what, option });
}

/** Whether a sandbox is on some nodes alone; one of your own need not be. */
function isSomewhere({ options, profile: { facts } }: Cluster): boolean {
  return options.sandbox === undefined && options.confidentialSandbox === undefined && 'value' in facts.sandbox && facts.sandbox.value.nodeLabels !== undefined;
}

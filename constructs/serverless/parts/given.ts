import type { Construct } from 'constructs';
import type { Domain } from './intent';
import { refuse } from '../../../lib/cluster/asked';
import { near } from '../../../lib/near';
import { isMapping } from '../../../lib/schema/values';
import type { ServerlessServiceProps } from '../props';

/** Props that are one of a few words. */
const WORDS = {
  protocol: ['http1', 'h2c'],
  visibility: ['public', 'cluster-local'],
  withoutZero: ['refuse', 'keep-one'],
} as const satisfies { readonly [P in keyof ServerlessServiceProps]?: readonly ServerlessServiceProps[P][] };

const METRICS = ['concurrency', 'rps', 'cpu', 'memory'];
const CHECKS = ['grpc', 'tcp', 'none'];

/** Refuses a prop. */
export function refuseProp(scope: Construct, prop: string, why: string, value: unknown, known: readonly string[] = []): void {
  const params = { prop, why, meant: typeof value === 'string' ? near(value, known) : [] };
  refuse(scope, prop, { rule: 'serverless-props-fit', severity: 'error', type: value === undefined ? 'Required' : 'Invalid', path: '', value, params });
}

/** Refuses a word that is none of those that are known. */
export function isKnown(scope: Construct, prop: string, value: unknown, known: readonly string[]): boolean {
  if (known.some(word => word === value)) return true;
  refuseProp(scope, prop, `it is one of ${known.join(', ')}`, value, known);
  return false;
}

/** The props as they can be worked with: what no compiler saw may be anything, and is refused. */
export function givenOf(scope: Construct, props: ServerlessServiceProps): ServerlessServiceProps {
  const mended: Record<string, unknown> = { ...props };
  for (const [prop, known] of Object.entries(WORDS)) {
    if (mended[prop] === undefined || isKnown(scope, prop, mended[prop], known)) continue;
    // whoever does not say it right does not ask for the outside
    if (prop === 'visibility') Object.assign(mended, { visibility: 'cluster-local', domains: undefined });
    else mended[prop] = undefined;
  }
  Object.assign(mended, { scale: scaleOf(scope, props.scale), health: healthOf(scope, props.health), domains: domainsOf(scope, mended.domains) });
  return mended as unknown as ServerlessServiceProps;
}

function scaleOf(scope: Construct, scale: unknown): ServerlessServiceProps['scale'] {
  if (!isMapping(scale)) {
    refuseProp(scope, 'scale', 'it says how many pods there may be, { max: 10 }', scale);
    return { max: 1 };
  }
  const isFine = scale.metric === undefined || isKnown(scope, 'scale.metric', scale.metric, METRICS);
  return (isFine ? scale : { ...scale, metric: undefined }) as unknown as ServerlessServiceProps['scale'];
}

function healthOf(scope: Construct, health: unknown): ServerlessServiceProps['health'] {
  const isWord = health === undefined || CHECKS.some(check => check === health);
  const isFine = isMapping(health) ? Array.isArray(health.command) || typeof health.path === 'string' : isWord;
  if (isFine) return health as ServerlessServiceProps['health'];
  refuseProp(scope, 'health', `it is one of ${CHECKS.join(', ')}, or has a path or a command`, health, CHECKS);
  return undefined;
}

/** The domains, each host once. */
function domainsOf(scope: Construct, domains: unknown): readonly Domain[] {
  if (domains !== undefined && !Array.isArray(domains)) refuseProp(scope, 'domains', 'it is a list of host names', domains);
  const hosts = new Set<unknown>();
  return (Array.isArray(domains) ? domains as Domain[] : []).filter(domain => {
    const host: unknown = isMapping(domain) ? domain.host : domain;
    const isFine = isHost(scope, host) && isNew(scope, hosts, host);
    hosts.add(host);
    return isFine;
  });
}

/** Refuses what is no host name. */
export function isHost(scope: Construct, host: unknown): boolean {
  if (typeof host === 'string' && host !== '') return true;
  refuseProp(scope, 'domains', 'a host name is a text', host);
  return false;
}

/** Refuses a host name that there is. */
export function isNew(scope: Construct, hosts: ReadonlySet<unknown>, host: unknown): boolean {
  if (!hosts.has(host)) return true;
  refuseProp(scope, 'domains', 'it is there already', host);
  return false;
}

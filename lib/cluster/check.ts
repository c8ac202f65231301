import { checkAddons } from './addons';
import type { ClusterProps, NodePool } from './options';
import type { Given } from './version';
import { UserError } from '../error';
import { typeNamed } from '../messages/words';
import { near } from '../near';
import type { Fact, Profile } from '../profiles/profile';
import { isMapping, typeOf } from '../schema/values';

type Shape = 'string' | 'mapping' | 'boolean';

/** What each option may be. */
const SHAPES: Readonly<Record<keyof ClusterProps, readonly Shape[]>> = {
  kubernetes: ['string'],
  profile: ['mapping'],
  platform: ['string'],
  on: ['mapping'],
  addons: ['mapping'],
  nodePools: ['mapping'],
  policy: ['mapping'],
  storageClasses: ['mapping'],
  ingressClass: ['string', 'mapping'],
  gatewayClass: ['string', 'mapping'],
  loadBalancer: ['mapping'],
  mesh: ['mapping'],
  sandbox: ['string'],
  confidentialSandbox: ['string'],
  workloadIdentity: ['mapping'],
  identities: ['mapping'],
  gpu: ['mapping'],
  networkPolicy: ['boolean'],
  scaleFromZero: ['boolean'],
  serverless: ['mapping'],
};
const POOL: readonly (keyof NodePool)[] = ['labels', 'taints', 'architecture', 'instanceType', 'accelerators', 'spot', 'serverless', 'edge', 'sandbox'];

/**
 * The same law as that of the types, for options that no compiler saw.
 * @throws UserError for an option that the profile's clusters cannot have
 */
export function checkOptions(given: Given, profile: Profile): void {
  const { release, facts, title, pools } = profile;
  refuseOthers(given, [...Object.keys(SHAPES), ...(release ? [release.option] : [])], 'option');
  for (const [option, value] of Object.entries(given)) checkShape(option, value, SHAPES[option as keyof ClusterProps] ?? ['string']);
  if (given.platform !== undefined) checkPlatform(given.platform, profile);
  if (given.on !== undefined && !Object.values(facts).some(fact => 'beneath' in (fact as Fact<unknown>))) throw new UserError(`on: ${title} is not laid over another cluster`);
  if (given.addons) checkAddons(given.addons);
  if (given.nodePools && pools === false) throw new UserError(`nodePools: ${title} has none to declare${noteOf(facts.nodePoolLabel)}`);
  for (const [name, pool] of Object.entries(given.nodePools ?? {})) {
    checkShape(`nodePools.${name}`, pool, ['mapping']);
    checkPool(name, pool, profile);
  }
  if (given.policy?.securityContextConstraints && !('value' in facts.admission && facts.admission.value.some(rule => typeof rule.scc === 'string'))) {
    throw new UserError(`policy.securityContextConstraints: ${title} has none`);
  }
}

function checkShape(at: string, value: unknown, shapes: readonly Shape[]): void {
  if (value === undefined) return;
  const found = isMapping(value) ? 'mapping' : typeof value;
  if (shapes.includes(found as Shape)) return;
  const fix = found === 'number' && shapes.includes('string') ? ': quote it' : '';
  throw new UserError(`${at}: a ${shapes.join(' or a ')} is expected, ${typeNamed(typeOf(value))} was found${fix}`);
}

function checkPlatform(platform: string, { facts, title }: Profile): void {
  const platforms = [...new Set(Object.values(facts).flatMap((fact: Fact<unknown>) => 'byPlatform' in fact ? Object.keys(fact.byPlatform) : []))];
  if (platforms.length === 0) throw new UserError(`platform: ${title} is the same everywhere, leave it out`);
  if (!platforms.includes(platform)) throw new UserError(`platform "${platform}" is not known: ${platforms.join(', ')} are`);
}

function checkPool(name: string, pool: NodePool, { facts, title }: Profile): void {
  const at = `nodePools.${name}`;
  refuseOthers(pool, POOL, `${at}: option`);
  if (pool.accelerators && 'offered' in facts.gpu) throw new UserError(`${at}.accelerators: ${title} has none${noteOf(facts.gpu)}`);
  if (pool.serverless && 'offered' in facts.virtualNodes) throw new UserError(`${at}.serverless: ${title} has no virtual nodes${noteOf(facts.virtualNodes)}`);
  if (pool.spot === true && !has(facts.spot, 'label')) throw new UserError(`${at}.spot: ${title} has no mark of its own for spot nodes${noteOf(facts.spot)}; give the labels that mark them`);
  if (pool.edge === true && !has(facts.nodePoolLabel, 'edge')) throw new UserError(`${at}.edge: ${title} has no mark of its own for edge nodes; give the labels that mark them`);
  if (pool.sandbox === true && !has(facts.sandbox, 'runtimeClassName')) throw new UserError(`${at}.sandbox: ${title} has no runtime class of its own for it${noteOf(facts.sandbox)}; give the name of yours`);
}

function refuseOthers(given: object, options: readonly string[], what: string): void {
  for (const key of Object.keys(given)) {
    if (options.includes(key)) continue;
    const [meant] = near(key, options);
    throw new UserError(`${what} "${key}" is not known: ${meant === undefined ? `known are ${options.join(', ')}` : `did you mean "${meant}"?`}`);
  }
}

function has(fact: Fact<object>, key: string): boolean {
  return 'value' in fact && Object.hasOwn(fact.value, key);
}

function noteOf(fact: Fact<unknown>): string {
  const text = 'instead' in fact ? fact.instead : 'note' in fact ? fact.note : undefined;
  return text === undefined ? '' : `: ${text}`;
}

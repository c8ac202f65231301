import { Construct } from 'constructs';
import { refuse } from '../../../lib/cluster/asked';

/** Whether a word is one of those that there are, or left out; where it is not, synthesis fails. Without types, any word can be said. */
export function checkWord(scope: Construct, path: string, value: unknown, accepted: readonly string[]): boolean {
  if (value === undefined || accepted.includes(value as string)) return true;
  refuse(scope, path, { rule: 'mesh-word-is-known', severity: 'error', type: 'NotSupported', path, value, params: { accepted: [...accepted] } });
  return false;
}

/** Whether hosts are a list of names; where they are not, synthesis fails. */
export function checkHosts(scope: Construct, hosts: unknown, least = 1): hosts is readonly string[] {
  if (Array.isArray(hosts) && hosts.length >= least && hosts.every(host => typeof host === 'string')) return true;
  refuse(scope, 'hosts', { rule: 'hosts-are-listed', severity: 'error', type: hosts === undefined ? 'Required' : 'Invalid', path: 'hosts', value: hosts });
  return false;
}

/** Whether a policy says what there is to say; where it does not, synthesis fails. */
export function checkPolicy(scope: Construct, { loadBalancing, tls }: { readonly loadBalancing?: unknown; readonly tls?: unknown }): boolean {
  const hash = Object(loadBalancing) as { readonly hashOf?: unknown };
  const isHash = hash.hashOf === 'source-ip' || ['header', 'cookie', 'query'].some(key => key in Object(hash.hashOf));
  const isServer = typeof tls === 'object' && tls !== null;
  return (isHash || checkWord(scope, 'loadBalancing', loadBalancing, ['round-robin', 'least-request', 'random', '{ hashOf }']))
    && (isServer || checkWord(scope, 'tls', tls, ['mesh', 'none', '{ sni }']));
}

/** Whether what is a list of objects, or left out, is one; where it is not, synthesis fails. */
export function checkList(scope: Construct, path: string, list: unknown): boolean {
  if (list === undefined || (Array.isArray(list) && list.every(one => typeof one === 'object' && one !== null && !Array.isArray(one)))) return true;
  refuse(scope, path, { rule: 'list-has-objects', severity: 'error', type: 'Invalid', path, value: list });
  return false;
}

/** Whether all that is passed for a gateway is one; where it is not, synthesis fails. */
export function checkGateways(scope: Construct, gateways: readonly unknown[]): boolean {
  const other = gateways.find(one => !Construct.isConstruct(one) || !('ref' in one));
  if (gateways.length === 0 || other === undefined && gateways.every(one => one !== undefined)) return true;
  const shown = Construct.isConstruct(other) ? other.node.path : other ?? null;
  refuse(scope, 'gateways', { rule: 'gateway-is-made', severity: 'error', type: 'Invalid', path: 'gateways', value: shown });
  return false;
}

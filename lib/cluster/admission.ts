import type { Answer } from './answer';
import { Inquiry } from './inquiry';
import type { PodSecurityLevel } from './options';
import { POD_SECURITY_LEVELS } from './words';
import type { Cluster } from '../cluster';
import type { AdmissionRule } from '../profiles/facts';

/** What is refused or changed at admission besides what every API server does. */
export function admission(cluster: Cluster): Answer<readonly AdmissionRule[]> {
  const inquiry = new Inquiry(cluster, { what: 'list of what is refused at admission' });
  const found = inquiry.fact(cluster.profile.facts.admission, on => admission(on));
  return 'refusal' in found ? found.refusal : inquiry.known(found.value, found.fact);
}

/** The Pod Security level that is enforced in a namespace. */
export function podSecurity(cluster: Cluster, namespace: string): Answer<PodSecurityLevel> {
  const inquiry = new Inquiry(cluster, { what: `Pod Security level of namespace ${namespace}`, option: 'policy.podSecurity' });
  const stated = cluster.options.policy?.podSecurity;
  const level = typeof stated === 'string' ? stated : stated && Object.hasOwn(stated, namespace) ? stated[namespace] : undefined;
  if (level !== undefined) return inquiry.stated(level);

  const found = inquiry.fact(cluster.profile.facts.admission, on => podSecurity(on, namespace));
  if ('refusal' in found) return found.refusal;
  const levels = found.value.filter(rule => typeof rule.level === 'string');
  // several levels depend on how the cluster was made
  if (levels.length !== 1) return inquiry.unknown(found.fact);
  const [rule] = levels;
  const exempt = Array.isArray(rule.exempt) && rule.exempt.includes(namespace);
  const known = exempt ? 'privileged' : POD_SECURITY_LEVELS.find(one => String(rule.level).startsWith(one));
  return known === undefined ? inquiry.unknown(found.fact) : inquiry.known(known, found.fact);
}

/** Whether the cluster itself gives each pod its user and groups, so that none may be asked for. */
export function assignsUsers(cluster: Cluster, namespace: string): Answer<boolean> {
  const inquiry = new Inquiry(cluster, { what: 'assignment of users', option: 'policy.assignsUsers' });
  const granted = cluster.options.policy?.securityContextConstraints ?? {};
  if (Object.hasOwn(granted, namespace)) return inquiry.stated(/^restricted/.test(granted[namespace]));
  const stated = cluster.options.policy?.assignsUsers;
  if (stated !== undefined) return inquiry.stated(stated);

  const found = inquiry.fact(cluster.profile.facts.admission, on => assignsUsers(on, namespace));
  if ('refusal' in found) return found.refusal;
  return inquiry.known(found.value.some(rule => /^MustRunAsRange\b/.test(String(rule.runAsUser))), found.fact);
}

import type { Answer } from './answer';
import { Inquiry } from './inquiry';
import type { ServerlessOption, ServerlessWay } from './options';
import { providers } from '../../generated/providers/serverless';
import type { Cluster } from '../cluster';
import { plainScaling, serverlessSystems } from '../profiles/serverless-systems';

/** How what scales to zero is run. */
export interface ServerlessAnswer extends ServerlessOption {
  /** Word for the way. */
  readonly way: ServerlessWay;
}

export interface ServerlessQuestion {
  /** Whether there is a metric of something else than the pods, by which an autoscaler of Kubernetes itself could begin at zero. @default false */
  readonly external?: boolean;
}

/** How what scales to zero is run: as it is declared, by a system that is installed, as the distribution has it, or by Kubernetes itself. */
export function serverless(cluster: Cluster, { external = false }: ServerlessQuestion = {}): Answer<ServerlessAnswer> {
  const inquiry = new Inquiry(cluster, { what: 'way to scale to zero', option: 'serverless.way' });
  const { way, ...details } = cluster.options.serverless ?? {};
  // no compiler saw what is read from a file
  if (way !== undefined && !Object.hasOwn(providers, way)) return inquiry.unknown(undefined, undefined, Object.keys(providers));
  if (way !== undefined) return inquiry.stated({ ...details, way });

  for (const [system, found] of Object.entries(serverlessSystems)) {
    if (cluster.addons.has(system)) return inquiry.known({ ...details, way: found.way }, found, [], [{ option: `addons.${system}` }]);
  }
  const profiled = cluster.profile.serverless ?? { unknown: true };
  const fact = inquiry.fact(profiled, on => serverless(on, { external }));
  if ('value' in fact) {
    const { requires, way: known, ingress } = fact.value;
    return inquiry.known({ ingress, ...details, way: known }, fact.fact, [requires]);
  }
  const beneath = cluster.options.on && serverless(cluster.options.on);
  if (beneath?.state === 'known') return beneath.map(answer => ({ ...answer, ...details }));
  if (external && inquiry.reaches(plainScaling.since)) return inquiry.known({ ...details, way: 'hpa-from-zero' }, plainScaling, [plainScaling.requires]);
  return external ? inquiry.tooOld(plainScaling, plainScaling.since) : inquiry.unknown(undefined, undefined, ['knative', 'keda-http']);
}

import type { Probes } from './container';
import type { Probe } from '../../../generated/bindings/kubernetes/core/v1';

/** How the kubelet asks whether a container serves: by HTTP, by the gRPC health protocol, by opening the port, by a command, or not at all. */
export type HealthCheck = { readonly path: string } | { readonly command: readonly string[] } | 'grpc' | 'tcp' | 'none';

/** The port that is asked. */
export interface ProbedPort {
  readonly name: string;
  readonly number: number;
}

/** Seconds between two questions whether a container has started. */
const PERIOD = 10;

/**
 * Readiness by what was asked for; liveness too, but for a port that opens: what is slow to answer need not be dead.
 *
 * @param startupSeconds How long it may take until it answers. @default - as long as liveness is patient
 */
export function probesOf(health: HealthCheck, port?: ProbedPort, startupSeconds?: number): Probes {
  const probe = probeOf(health, port);
  const liveness = probe?.tcpSocket ? undefined : probe;
  return { readiness: probe, liveness, startup: startupOf(liveness, startupSeconds) };
}

/** What keeps liveness from ending a container that has not started yet. */
export function startupOf<C extends object>(check: C | undefined, seconds: number | undefined): C & Pick<Probe, 'periodSeconds' | 'failureThreshold'> | undefined {
  if (check === undefined || seconds === undefined) return undefined;
  return { ...check, periodSeconds: PERIOD, failureThreshold: Math.max(1, Math.ceil(seconds / PERIOD)) };
}

function probeOf(health: HealthCheck, port?: ProbedPort): Probe | undefined {
  if (typeof health === 'object' && 'command' in health) return { exec: { command: health.command } };
  if (health === 'none' || port === undefined) return undefined;
  if (health === 'tcp') return { tcpSocket: { port: port.name } };
  if (health === 'grpc') return { grpc: { port: port.number } };
  return { httpGet: { path: health.path, port: port.name } };
}

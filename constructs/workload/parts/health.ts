import type { Probes } from './container';
import type { Probe } from '../../../generated/bindings/kubernetes/core/v1';

/** How the kubelet asks whether a container serves: by HTTP, by the gRPC health protocol, by opening the port, by a command, or not at all. */
export type HealthCheck = { readonly path: string } | { readonly command: readonly string[] } | 'grpc' | 'tcp' | 'none';

/** The port that is asked. */
export interface ProbedPort {
  readonly name: string;
  readonly number: number;
}

/** Readiness by what was asked for; liveness too, but for a port that opens: what is slow to answer need not be dead. */
export function probesOf(health: HealthCheck, port?: ProbedPort): Probes {
  const probe = probeOf(health, port);
  return { readiness: probe, liveness: probe?.tcpSocket ? undefined : probe };
}

function probeOf(health: HealthCheck, port?: ProbedPort): Probe | undefined {
  if (typeof health === 'object' && 'command' in health) return { exec: { command: health.command } };
  if (health === 'none' || port === undefined) return undefined;
  if (health === 'tcp') return { tcpSocket: { port: port.name } };
  if (health === 'grpc') return { grpc: { port: port.number } };
  return { httpGet: { path: health.path, port: port.name } };
}

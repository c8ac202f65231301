import { Construct } from 'constructs';
import { Mesh, MeshName, Waypoint, Where } from './mesh';
import { Callable, serviceOf } from './parts/backend';
import type { TelemetryIntent } from './parts/intent';

export interface MeshTelemetryProps<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** @default - the mesh of the scope, or as the cluster has it */
  readonly mesh?: Mesh<M, W>;
  /** Whom it is for. @default - everything in the namespace */
  readonly of?: Callable;
  /** Whether it is for all namespaces, where it is for nobody alone. @default false */
  readonly everywhere?: boolean;
  /** Where logs of requests go, and which; false for none. @default - the mesh's own */
  readonly accessLogs?: Where<M, W, 'telemetry', NonNullable<TelemetryIntent['accessLogs']>>;
  /** Where traces go, and how many, in percent. @default - the mesh's own */
  readonly tracing?: Where<M, W, 'telemetry', NonNullable<TelemetryIntent['tracing']>>;
}

/**
 * What is told of requests.
 *
 * @example new MeshTelemetry(chart, 'traces', { tracing: { provider: 'otel', sampling: 5 } })
 */
export class MeshTelemetry<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends Construct {
  constructor(scope: Construct, id: string, props: MeshTelemetryProps<M, W>) {
    super(scope, id);
    const mesh: Mesh = props.mesh ?? Mesh.of(this);
    const { of, accessLogs, tracing, everywhere = false } = props as unknown as MeshTelemetryProps;
    if (!mesh.can(this, 'telemetry', accessLogs === undefined ? 'tracing' : 'accessLogs')) return;
    const service = of === undefined ? undefined : serviceOf(this, of);
    if (of !== undefined && !service) return;
    mesh.tells(this, (provider, settings) => provider.telemetry(settings, this, { service, everywhere, accessLogs, tracing }));
  }
}

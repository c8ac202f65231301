import { Construct } from 'constructs';
import { Mesh, MeshName, Waypoint, Where } from './mesh';
import { Callable, serviceOf } from './parts/backend';
import type { MtlsMode } from './parts/intent';

export type { MtlsMode } from './parts/intent';

export interface MutualTlsProps<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** @default - the mesh of the scope, or as the cluster has it */
  readonly mesh?: Mesh<M, W>;
  /** Whether callers must be in the mesh, may be, or are taken for none of it. */
  readonly mode: Where<M, W, 'mutualTls', MtlsMode>;
  /** Whom it is for. @default - everything in the namespace */
  readonly of?: Callable;
  /** Another mode for single ports of the pods. @default - none */
  readonly ports?: Readonly<Record<number, MtlsMode>>;
}

/**
 * Whether workloads take what the mesh has not encrypted.
 *
 * @example new MutualTls(chart, 'strict', { mode: 'strict' })
 */
export class MutualTls<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends Construct {
  constructor(scope: Construct, id: string, props: MutualTlsProps<M, W>) {
    super(scope, id);
    const mesh: Mesh = props.mesh ?? Mesh.of(this);
    if (!mesh.can(this, 'mutualTls', 'mode')) return;
    const service = props.of === undefined ? undefined : serviceOf(this, props.of);
    if (props.of !== undefined && !service) return;
    mesh.told((provider, settings) => provider.mutualTls(settings, this, { mode: props.mode as MtlsMode, selector: service?.selector, ports: props.ports ?? {} }));
  }
}

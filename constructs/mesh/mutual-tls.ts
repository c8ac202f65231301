import { Construct } from 'constructs';
import { Mesh, MeshName, Waypoint, Where } from './mesh';
import { Callable, serviceOf } from './parts/backend';
import type { MtlsMode } from './parts/intent';
import { selectorOf } from './parts/selection';
import { checkWord } from './parts/words';
import { refuse } from '../../lib/cluster/asked';

export type { MtlsMode } from './parts/intent';

type Mode<M extends MeshName, W extends Waypoint> = Where<M, W, 'mutualTls', 'strict' | 'permissive'> | Where<M, W, 'plainText', 'disabled'>;

export interface MutualTlsProps<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** @default - the mesh of the scope, or as the cluster has it */
  readonly mesh?: Mesh<M, W>;
  /** Whether callers must be in the mesh, may be, or are taken for none of it. */
  readonly mode: Mode<M, W>;
  /** Whom it is for. @default - everything in the namespace */
  readonly of?: Callable;
  /** Another mode for single ports of the pods. @default - none */
  readonly ports?: Readonly<Record<number, Mode<M, W>>>;
  /** Whether it is for all namespaces, where it is for nobody alone. @default false */
  readonly everywhere?: boolean;
}

const MODES: readonly MtlsMode[] = ['strict', 'permissive', 'disabled'];

/**
 * Whether workloads take what the mesh has not encrypted.
 *
 * @example new MutualTls(chart, 'strict', { mode: 'strict' })
 */
export class MutualTls<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends Construct {
  constructor(scope: Construct, id: string, props: MutualTlsProps<M, W>) {
    super(scope, id);
    const mesh: Mesh = props.mesh ?? Mesh.of(this);
    const { mode, of, ports = {}, everywhere = false } = props as unknown as MutualTlsProps;
    if (!mesh.can(this, 'mutualTls', 'mode')) return;
    const levels = Object.entries(ports).map(([port, one]) => [`ports.${port}`, one] as const);
    if (![['mode', mode] as const, ...levels].every(([what, one]) => checkWord(this, what, one ?? null, MODES))) return;
    if ([mode, ...Object.values(ports)].includes('disabled') && !mesh.can(this, 'plainText', "mode: 'disabled'")) return;
    if (typeof of === 'object' && !Construct.isConstruct(of) && 'port' in of && of.port !== undefined) {
      refuse(this, 'of', { rule: 'mode-is-of-a-workload', severity: 'error', type: 'Forbidden', path: '', value: 'of.port' });
      return;
    }
    const service = of === undefined ? undefined : serviceOf(this, of);
    const selector = service && selectorOf(this, service);
    if (of !== undefined && !selector) return;
    if (Object.keys(ports).length > 0 && !selector) {
      refuse(this, 'ports', { rule: 'ports-are-of-a-workload', severity: 'error', type: 'Required', path: '', value: 'of' });
      return;
    }
    mesh.tells(this, (provider, settings) => provider.mutualTls(settings, this, { mode, selector, namespace: service?.namespace, ports, everywhere }));
  }
}

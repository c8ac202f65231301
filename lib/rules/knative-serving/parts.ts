import { configOf, type Config } from './config';
import { INIT, MULTI } from './flags';
import { faultsIn, filled, type RevisionSpec } from './reading';
import type { Container, ContainerPort, PodSecurityContext, Volume } from '../../../generated/bindings/kubernetes/core/v1';
import type { SystemReport } from '../system';

/** `user` serves requests; `sidecar` runs beside it. */
type Role = 'user' | 'sidecar' | 'init';

export interface Placed {
  readonly container: Container;
  readonly role: Role;
  /** `containers[0]` */
  readonly place: string;
}

export interface Parts {
  readonly config: Config;
  /** Those that are looked at: all, unless several of a kind are off. */
  readonly containers: readonly Placed[];
  readonly volumes: readonly Volume[];
  /** Names of what any container mounts, be it looked at or not. */
  readonly mounted: ReadonlySet<string>;
  readonly security?: PodSecurityContext;
  /** The port that requests come to. */
  readonly port: ContainerPort;
}

/** What was found last: all rules look at one object before the next. */
let last: { readonly turn: number; readonly parts: Parts } | undefined;

/** The parts of a revision's pod; none where it holds what Knative cannot read. */
export function partsOf(spec: RevisionSpec, report: SystemReport): Parts {
  if (last?.turn !== report.turn) last = { turn: report.turn, parts: found(spec, report) };
  return last.parts;
}

function found(spec: RevisionSpec, report: SystemReport): Parts {
  const config = configOf(report);
  if (faultsIn(spec, report).length > 0) return { config, containers: [], volumes: [], mounted: new Set(), port: { containerPort: 0 } };
  const { containers = [], volumes = [] } = spec;
  const initContainers = filled(spec.initContainers ?? []);
  const inits = config.isEnabled(INIT) ? initContainers : [];
  const serving = containers.length < 2 || config.isEnabled(MULTI) ? containers : [];
  return {
    config,
    volumes: filled(volumes),
    mounted: new Set([...initContainers, ...containers].flatMap(({ volumeMounts }) => (volumeMounts ?? []).map(({ name }) => name))),
    security: filled(spec.securityContext),
    port: containers.map(({ ports }) => ports?.[0]).filter(port => port !== undefined).at(-1) ?? { containerPort: 0 },
    containers: [
      ...inits.map((container, i): Placed => ({ container, role: 'init', place: `initContainers[${i}]` })),
      ...serving.map((container, i): Placed => ({ container, role: serving.length === 1 || container.ports?.length ? 'user' : 'sidecar', place: `containers[${i}]` })),
    ],
  };
}

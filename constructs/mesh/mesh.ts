import { ApiObject, Chart, JsonPatch } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import type { Capability, CapabilityName } from './parts/capability';
import type { MeshSettings } from './parts/intent';
import type { MeshProvider } from './parts/provider';
import { providers } from '../../generated/providers/mesh';
import { Cluster } from '../../lib/cluster';
import { ask, refuse } from '../../lib/cluster/asked';
import { mark, marked } from '../../lib/synth/symbols';

/** The word for a mesh: the name of its file in `providers/`. */
export type MeshName = keyof typeof providers;

/** What a mesh is told through, for workloads whose traffic is to be judged by more than addresses. */
export type Waypoint = 'none' | 'namespace' | 'service';

type Capable<M extends MeshName> = ReturnType<(typeof providers)[M]>['can'];

/** `true` where a mesh of a name can do something, else `false`; of several, both. */
export type Can<M extends MeshName, W extends Waypoint, C extends CapabilityName> = M extends MeshName
  ? Capable<M>[C] extends true ? (M extends 'istio-ambient' ? (C extends L7 ? (W extends 'none' ? false : true) : true) : true) : false
  : never;

/** What a mesh without sidecars does only where a waypoint is. */
type L7 = 'faults' | 'retries' | 'requests' | 'trafficPolicy' | 'betweenServices';

/** A property that is there only where the mesh can do what it asks for. */
export type Where<M extends MeshName, W extends Waypoint, C extends CapabilityName, T> = true extends Can<M, W, C> ? T : never;

export interface MeshProps<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** Which mesh it is. @default - the cluster's, by its option `mesh` */
  readonly provider?: M;
  /** Name of the control plane's revision, `1-30`, where it is not the default one. @default - the cluster's */
  readonly revision?: string;
  /** Domain of the identities that the mesh gives out. @default - the cluster's, else `cluster.local` */
  readonly trustDomain?: string;
  /** Where a mesh without sidecars has proxies that understand requests: nowhere, one for a namespace, or one for each service that needs it. @default 'namespace' */
  readonly waypoint?: W;
}

/** What is put into a mesh: an object of kind Namespace, or the name of a namespace that is none of this program. */
export type MeshNamespace = ApiObject | string;

/**
 * The mesh of a cluster, as the constructs of this family see it: they say what is meant, the mesh says how it is told.
 * What it cannot do does not compile where the mesh is known, and fails synthesis where only the cluster decides.
 *
 * @example
 * const mesh = new Mesh(chart, 'mesh', { provider: 'istio-sidecar' });
 * mesh.addNamespace(namespace);
 * new MeshRoute(chart, 'reviews', { mesh, to: reviews, split: { v1: 90, v2: 10 } });
 */
export class Mesh<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends Construct {
  /** The mesh that was made in the nearest scope, else one of the chart, as the cluster has it. */
  public static of(construct: IConstruct): Mesh {
    for (const scope of construct.node.scopes.reverse()) {
      const mesh = marked<Mesh>(scope, MESH);
      if (mesh) return mesh;
    }
    return new Mesh(Chart.of(construct), 'mesh', {});
  }

  /** The word for the mesh; undefined where it is not known, and synthesis fails. */
  public readonly provider: MeshName | undefined;
  private readonly settings: MeshSettings;
  private readonly implementation: MeshProvider | undefined;

  constructor(scope: Construct, id: string, props: MeshProps<M, W> = {}) {
    super(scope, id);
    mark(scope, MESH, this);
    const found = props.provider === undefined ? ask(this, Cluster.of(this).mesh()) : { ...Cluster.of(this).options.mesh, provider: props.provider };
    this.provider = found?.provider as MeshName | undefined;
    this.implementation = this.provider && Object.hasOwn(providers, this.provider) ? providers[this.provider]() : undefined;
    const { revision = found?.revision, trustDomain = found?.trustDomain ?? 'cluster.local', waypoint = found?.waypoint ?? 'namespace' } = props;
    this.settings = { revision, trustDomain, waypoint, owner: this };
    if (this.implementation?.needsDaemonSets) ask(this, Cluster.of(this).daemonSets());
  }

  /** Domain of the identities that the mesh gives out. */
  public get trustDomain(): string {
    return this.settings.trustDomain;
  }

  /** Whose workloads are in the mesh. A namespace that is none of this program needs its labels from whoever makes it. */
  public addNamespace(namespace: MeshNamespace): this {
    this.told((provider, settings) => {
      const labels = provider.labelsOf.namespace(settings);
      if (typeof namespace !== 'string') for (const [key, value] of Object.entries(labels)) namespace.metadata.addLabel(key, value);
      provider.join(settings, new Construct(this, `in-${typeof namespace === 'string' ? namespace : namespace.node.id}`));
    });
    return this;
  }

  /** Puts the pods of one workload, a Deployment or the like, into the mesh. */
  public addWorkload(workload: IConstruct): this {
    return this.labelled(workload, true);
  }

  /** Leaves the pods of one workload out, where its namespace is in the mesh. */
  public exclude(workload: IConstruct): this {
    return this.labelled(workload, false);
  }

  /** The identity of a ServiceAccount's pods. */
  public principalOf(serviceAccount: string, namespace: string): string {
    return `${this.settings.trustDomain}/ns/${namespace}/sa/${serviceAccount}`;
  }

  /** Tells the mesh something; nothing where it is not known which one it is. @internal */
  public told(tell: (provider: MeshProvider, settings: MeshSettings) => void): void {
    if (this.implementation) tell(this.implementation, this.settings);
  }

  /** Whether the mesh can do what a property asks for; where it cannot, synthesis fails and says what to do instead. @internal */
  public can(construct: Construct, capability: CapabilityName, property: string): boolean {
    if (!this.implementation) return false;
    const { can, title } = this.implementation;
    const missing: Capability = can[capability];
    const isBlind = this.provider === 'istio-ambient' && this.settings.waypoint === 'none' && NEEDS_WAYPOINT.has(capability);
    if (missing === true && !isBlind) return true;
    const instead = missing === true ? 'set waypoint of the Mesh to namespace or service' : missing.instead;
    refuse(construct, property, { rule: 'mesh-can-do-it', severity: 'error', type: 'NotSupported', path: '', value: property, params: { mesh: title, instead } });
    return false;
  }

  private labelled(workload: IConstruct, member: boolean): this {
    this.told((provider, settings) => {
      const object = ApiObject.isApiObject(workload) ? workload as ApiObject : ApiObject.of(workload);
      for (const [key, value] of Object.entries(provider.labelsOf.workload(settings, member))) {
        object.addJsonPatch(JsonPatch.add(`/spec/template/metadata/labels/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`, value));
      }
    });
    return this;
  }
}

const MESH = Symbol.for('cdk8s-sextant.mesh');
const NEEDS_WAYPOINT: ReadonlySet<CapabilityName> = new Set(['faults', 'retries', 'requests', 'trafficPolicy', 'betweenServices'] satisfies readonly L7[]);

import { ApiObject, Chart } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { objectOf } from './parts/backend';
import type { CapabilityName } from './parts/capability';
import type { MeshSettings } from './parts/intent';
import { checkMembers } from './parts/members';
import { labelPods, podsIn } from './parts/pods';
import type { MeshProvider } from './parts/provider';
import { checkWord } from './parts/words';
import { providers } from '../../generated/providers/mesh';
import { Cluster } from '../../lib/cluster';
import { ask, note, refuse, refuseLater } from '../../lib/cluster/asked';
import type { MeshName, Waypoint } from '../../lib/cluster/options';
import { WAYPOINTS } from '../../lib/cluster/words';
import { outside } from '../../lib/synth/outside';
import { mark, marked } from '../../lib/synth/symbols';

export type { MeshName, Waypoint } from '../../lib/cluster/options';

type ProviderOf<M extends MeshName> = ReturnType<(typeof providers)[M]>;

/** `true` where a mesh of a name can do something, else `false`; of several, both. */
export type Can<M extends MeshName, W extends Waypoint, C extends CapabilityName> = M extends MeshName
  ? ProviderOf<M>['can'][C] extends true ? (C extends ProviderOf<M>['needsWaypoint'][number] ? (W extends 'none' ? false : true) : true) : false
  : never;

/** A property that is there only where the mesh can do what it asks for. */
export type Where<M extends MeshName, W extends Waypoint, C extends CapabilityName, T> = true extends Can<M, W, C> ? T : never;

export interface MeshProps<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** Which mesh it is. @default - the cluster's, by its option `mesh` */
  readonly provider?: M;
  /** Name of the control plane's revision, `1-30`, where it is not the default one. @default - the cluster's */
  readonly revision?: string;
  /** Domain of the identities that the mesh gives out. @default - the cluster's, else `cluster.local` */
  readonly trustDomain?: string;
  /**
   * Where a mesh without sidecars has proxies that understand requests: nowhere, one for a namespace, or for the services that need it.
   * @default - the cluster's, else 'namespace'
   */
  readonly waypoint?: W;
  /** Namespace of its control plane, where what is for all namespaces lies. @default - the cluster's, else the mesh's usual one */
  readonly namespace?: string;
}

/** What is put into a mesh: an object of kind Namespace, a Namespace of cdk8s-plus, or the name of a namespace that is none of this program. */
export type MeshNamespace = IConstruct | string;

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
  /**
   * The mesh that was made in the nearest scope, else one of the chart, as the cluster has it.
   * What charts of one cluster say of one service is kept together, whichever mesh they say it to.
   */
  public static of(construct: IConstruct): Mesh {
    for (const scope of construct.node.scopes.reverse()) {
      const mesh = marked<Mesh>(scope, MESH);
      if (mesh) return mesh;
    }
    return new Mesh(Chart.of(construct), 'cluster-mesh', {});
  }

  /** The word for the mesh; undefined where it is not known, and synthesis fails. */
  public readonly provider: M | undefined;
  private readonly settings: MeshSettings & { readonly members: Set<string> };
  private readonly implementation: MeshProvider | undefined;

  constructor(scope: Construct, id: string, props: MeshProps<M, W> = {}) {
    super(scope, id);
    mark(scope, MESH, this);
    // what several constructs share is made here
    outside(this);
    const cluster = Cluster.of(this);
    const { mesh: stated } = cluster.options;
    checkWord(this, 'provider', props.provider, Object.keys(providers));
    const found = props.provider === undefined ? ask(this, cluster.mesh()) : { ...stated, provider: props.provider };
    this.provider = found?.provider as M | undefined;
    this.implementation = this.provider && Object.hasOwn(providers, this.provider) ? providers[this.provider]() : undefined;
    const { revision = found?.revision, trustDomain = found?.trustDomain ?? 'cluster.local', waypoint = found?.waypoint ?? 'namespace' } = props;
    checkWord(this, 'waypoint', waypoint, WAYPOINTS);
    const namespace = props.namespace ?? found?.namespace ?? this.implementation?.namespace ?? 'default';
    this.settings = { revision, trustDomain, waypoint, namespace, managed: found?.managed ?? false, members: new Set(), owner: this };
    if (!this.implementation) return;
    const { implementation, settings } = this;
    if (implementation.proxies.unless.length > 0) ask(this, cluster.admits(implementation.proxies));
    const told = ask(this, cluster.peculiarities(implementation.title, text => implementation.concerns(text))) ?? [];
    const because = found?.managed && revision === undefined ? told.find(text => implementation.wantsRevision(text)) : undefined;
    if (because !== undefined) {
      refuse(this, 'revision', { rule: 'mesh-has-a-revision', severity: 'error', type: 'Required', path: '', value: 'mesh.revision', params: { mesh: implementation.title, because } });
    }
    refuseLater(this, 'members of the mesh', () => checkMembers(implementation, settings));
  }

  /** Domain of the identities that the mesh gives out. */
  public get trustDomain(): string {
    return this.settings.trustDomain;
  }

  /** Whose workloads are in the mesh. A namespace that is none of this program needs its labels from whoever makes it. */
  public addNamespace(namespace: MeshNamespace): this {
    const object = typeof namespace === 'string' ? undefined : objectOf(namespace);
    const name = object?.name ?? String(namespace);
    this.settings.members.add(name);
    this.told((provider, settings) => {
      const labels = Object.entries(provider.labelsOf.namespace(settings));
      if (object) for (const [key, value] of labels) object.metadata.addLabel(key, value);
      else if (labels.length > 0) note(this, provider.title, `namespace ${name} needs the labels ${labels.map(([key, value]) => `${key}: ${value}`).join(', ')}`);
      provider.join(settings, name);
    });
    return this;
  }

  /** Puts the pods of a workload, as far as it is made, into the mesh. */
  public addWorkload(workload: IConstruct): this {
    return this.labelled(workload, true);
  }

  /** Leaves the pods of a workload, as far as it is made, out, where its namespace is in the mesh. */
  public exclude(workload: IConstruct): this {
    return this.labelled(workload, false);
  }

  /** The identity of a ServiceAccount's pods. */
  public principalOf(serviceAccount: string, namespace: string): string {
    return `${this.settings.trustDomain}/ns/${namespace}/sa/${serviceAccount}`;
  }

  /** Tells the mesh something; nothing where it is not known which one it is. @internal */
  public told<T>(tell: (provider: MeshProvider, settings: MeshSettings) => T): T | undefined {
    return this.implementation && tell(this.implementation, this.settings);
  }

  /** The same on behalf of a construct: the first object that is made below it is the one that it stands for (`ApiObject.of`). @internal */
  public tells<T>(construct: Construct, tell: (provider: MeshProvider, settings: MeshSettings) => T): T | undefined {
    const told = this.told(tell);
    construct.node.defaultChild ??= construct.node.children.find(child => ApiObject.isApiObject(child));
    return told;
  }

  /** Whether the mesh can do what a property asks for; where it cannot, synthesis fails and says what to do instead. @internal */
  public can(construct: Construct, capability: CapabilityName, property: string): boolean {
    if (!this.implementation) return false;
    const { can, title, needsWaypoint } = this.implementation;
    const able = can[capability];
    if (able === true && !(this.settings.waypoint === 'none' && needsWaypoint.includes(capability))) return true;
    const instead = able === true ? "give the Mesh, or the cluster's option mesh, waypoint: 'namespace' or 'service'" : able.instead;
    const mesh = able === true ? `${title} and without a waypoint` : title;
    refuse(construct, property, { rule: 'mesh-can-do-it', severity: 'error', type: 'NotSupported', path: '', value: property, params: { mesh, instead } });
    return false;
  }

  private labelled(workload: IConstruct, member: boolean): this {
    this.told((provider, settings) => {
      const labels = provider.labelsOf.workload(settings, member);
      for (const pods of podsIn(workload)) labelPods(pods, labels);
    });
    return this;
  }
}

const MESH = Symbol.for('cdk8s-sextant.mesh');

import type { Cluster } from '../cluster';
import type { ClusterProps, CommonOptions, NodePool, Policy, Sides, StorageClasses, Suggested } from './options';
import type { Pairs } from '../profiles/facts';
import type { Profile } from '../profiles/profile';

type FactOf<P extends Profile, K extends keyof Profile['facts']> = P['facts'][K];

/** Whether a fact is a known absence. */
type IsAbsent<F> = F extends { readonly offered: false } ? true : false;

/** Whether a fact's value has a key. */
type Has<F, K extends string> = F extends { readonly value: { readonly [k in K]: unknown } } ? true : false;

type Flatten<T> = { [K in keyof T]: T[K] };

/** Where the profile's facts differ by platform, the platforms that they name. */
type PlatformsOf<P extends Profile> = { [K in keyof P['facts']]: P['facts'][K] extends { readonly byPlatform: infer B } ? keyof B : never }[keyof P['facts']];

/** Whether the profile leaves answers to a cluster beneath. */
type IsLaid<P extends Profile> = { [K in keyof P['facts']]: P['facts'][K] extends { readonly beneath: true } ? true : never }[keyof P['facts']];

/** Names in a list of classes. */
type NamesIn<L> = L extends readonly (infer C)[] ? C extends string ? C : C extends { readonly name: infer N extends string } ? N : never : never;
type ClassesOf<F> =
  | (F extends { readonly value: { readonly classes: infer L } } ? NamesIn<L> : never)
  | (F extends { readonly value: { readonly name: infer N extends string } } ? N : never)
  | (F extends { readonly byPlatform: { readonly [platform: string]: { readonly name?: infer N } } } ? Extract<N, string> : never)
  | (F extends { readonly byVersion: readonly { readonly value: { readonly name?: infer N } }[] } ? Extract<N, string> : never);
type StorageNames<P extends Profile> =
  | ClassesOf<FactOf<P, 'defaultStorageClass'>>
  | ClassesOf<FactOf<P, 'rwxStorage'>>
  | (FactOf<P, 'otherStorageClasses'> extends { readonly value: infer L } ? NamesIn<L> : never);

/** `boolean` where the distribution marks such nodes itself; else who has them says how they are marked. */
type Marked<Known, Mark> = Known extends true ? boolean | Mark : false | Mark;

/** A pool of nodes as the profile's clusters can have it. */
export type PoolOf<P extends Profile> = Flatten<Omit<NodePool, 'accelerators' | 'spot' | 'serverless' | 'edge' | 'sandbox'> & {
  readonly accelerators?: IsAbsent<FactOf<P, 'gpu'>> extends true ? never : NodePool['accelerators'];
  readonly spot?: Marked<Has<FactOf<P, 'spot'>, 'label'>, Pairs>;
  readonly serverless?: IsAbsent<FactOf<P, 'virtualNodes'>> extends true ? never : boolean;
  readonly edge?: Marked<Has<FactOf<P, 'nodePoolLabel'>, 'edge'>, Pairs>;
  readonly sandbox?: Marked<Has<FactOf<P, 'sandbox'>, 'runtimeClassName'>, string>;
}>;

type Kubernetes = Pick<ClusterProps, 'kubernetes'>;
type Version<P extends Profile> = P extends { readonly release: { readonly option: infer O extends string } }
  ? ({ readonly [K in O]: string } & Partial<Kubernetes>) | ({ readonly [K in O]?: string } & Kubernetes)
  : [IsLaid<P>] extends [never] ? Kubernetes : Kubernetes | (Partial<Kubernetes> & { readonly on: Cluster });

type HasConstraints<P extends Profile> = FactOf<P, 'admission'> extends { readonly value: readonly (infer R)[] }
  ? [Extract<R, { readonly scc: string }>] extends [never] ? false : true
  : false;

/** What can be said of a cluster of a profile. What its clusters cannot have is no option: it does not compile. */
export type OptionsOf<P extends Profile> = Version<P> & Flatten<Omit<CommonOptions, 'policy'> & {
  /** Where it runs: some answers depend on it. */
  readonly platform?: [PlatformsOf<P>] extends [never] ? never : PlatformsOf<P>;
  /** The cluster beneath, which answers what this one leaves to it. */
  readonly on?: [IsLaid<P>] extends [never] ? never : Cluster;
  /** Pools of nodes by name, as the distribution names them. @default - none are known */
  readonly nodePools?: P extends { readonly pools: false } ? never : Readonly<Record<string, PoolOf<P>>>;
  readonly policy?: Flatten<Omit<Policy, 'securityContextConstraints'> & {
    readonly securityContextConstraints?: HasConstraints<P> extends true ? Policy['securityContextConstraints'] : never;
  }>;
  /** Storage classes by what they are for: `default`, `shared` (volumes that many nodes write to), and words of your own. @default - the profile's */
  readonly storageClasses?: StorageClasses<Suggested<StorageNames<P>>>;
  /** @default - the profile's */
  readonly ingressClass?: Suggested<ClassesOf<FactOf<P, 'ingressClass'>>> | Sides<Suggested<ClassesOf<FactOf<P, 'ingressClass'>>>>;
  /** @default - the profile's */
  readonly gatewayClass?: Suggested<ClassesOf<FactOf<P, 'gatewayClasses'>>> | Sides<Suggested<ClassesOf<FactOf<P, 'gatewayClasses'>>>>;
}>;

/** A class whose objects are clusters. */
export type Maker<C> = new (name: string, props: ClusterProps) => C;

import { Construct } from 'constructs';
import { Can, Mesh, MeshName, Waypoint, Where } from './mesh';
import { MeshGateway } from './mesh-gateway';
import { Callable, serviceOf } from './parts/backend';
import type { Faults, HeaderChanges, RequestMatch, Retries, RuleIntent, Service, TextMatch } from './parts/intent';
import { checkVersions } from './parts/known-versions';
import { checkRoute, checkWhere, splitOf, stepOf } from './parts/rules';
import { checkGateways, checkList } from './parts/words';

export type { Callable } from './parts/backend';
export type { Faults, HeaderChanges, RequestMatch, Retries, TextMatch } from './parts/intent';

/** Where requests go: a version of the service that is called, or another service. */
export interface Destination {
  /** @default - the service that the route is for */
  readonly to?: Callable;
  /** Version, the label `version` of its pods. @default - all */
  readonly version?: string;
}

export interface WeightedDestination extends Destination {
  /** Percent, or any number: what counts is the share of the sum. */
  readonly weight: number;
}

/** What happens to requests of a kind. */
export interface MeshRule<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** Name, for statistics. @default - none */
  readonly name?: string;
  /** Requests that it is about; of several one must match. @default - all */
  readonly match?: RequestMatch | readonly RequestMatch[];
  /** Claims of the caller's token, which must be as said as well, `{ groups: 'beta' }`; see `RequestToken`. @default - whichever */
  readonly claims?: Where<M, W, 'claims', Readonly<Record<string, TextMatch>>>;
  /** Share of the requests by version, `{ v1: 90, v2: 10 }`. @default - all versions alike */
  readonly split?: Readonly<Record<string, number>>;
  /** Where they go, if not to versions of the one service. @default - see `split` */
  readonly backends?: Destination | readonly WeightedDestination[];
  /** How long callers wait, `2s`. @default - the mesh's own */
  readonly timeout?: string;
  /** How often it is tried again, and when. @default - the mesh's own */
  readonly retries?: Where<M, W, 'retries', Retries>;
  /** Delays and errors on purpose. @default - none */
  readonly faults?: Where<M, W, 'faults', Faults>;
  /** Gets a copy of some percent of the requests; its answers are dropped. @default - none */
  readonly mirror?: Destination & { /** @default 100 */ readonly percent?: number };
  /** What requests ask for on their way on, where it is something else. @default - what they came with */
  readonly rewrite?: { /** Stands for what matched. */ readonly path?: string; readonly host?: string };
  /** Answers with another address in place of a backend. @default - none */
  readonly redirect?: RuleIntent['redirect'];
  /** Headers of requests on their way to the service. @default - as they came */
  readonly requestHeaders?: HeaderChanges;
  /** Headers of answers on their way back. @default - as they came */
  readonly responseHeaders?: HeaderChanges;
}

/** One version takes the place of another one, in steps. */
export interface CanarySteps {
  readonly from: string;
  readonly to: string;
  /** Percent of the new version, step by step. @default [5, 25, 50, 100] */
  readonly steps?: readonly number[];
  /** Which step it is at, from 0. */
  readonly step: number;
}

/** Gateways that let requests in; without them a route is for callers within the mesh, where the mesh has such routes. */
type Entrance<M extends MeshName, W extends Waypoint> = true extends Can<M, W, 'betweenServices'>
  ? { /** Gateways that let requests in to it. @default - none, it is for callers within the mesh */ readonly gateways?: MeshGateway | readonly MeshGateway[] }
  : { /** Gateways that let requests in to it. */ readonly gateways: MeshGateway | readonly MeshGateway[] };

/** What is said of a route. */
export type MeshRouteProps<M extends MeshName = MeshName, W extends Waypoint = Waypoint> = RouteProps<M, W> & Entrance<M, W>;

export interface RouteProps<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends MeshRule<M, W> {
  /** @default - the mesh of the scope, or as the cluster has it */
  readonly mesh?: Mesh<M, W>;
  /** The service that is called. */
  readonly to: Callable;
  /** Hosts of requests that come through the gateways. @default - those of the gateways */
  readonly hosts?: readonly string[];
  /** Whether it is for callers within the mesh as well. @default - only without gateways */
  readonly within?: Where<M, W, 'betweenServices', boolean>;
  /**
   * Rules by kind of request; what is given beside it stands for the last one. In Istio's own words the first that matches counts, by the Gateway API the one
   * that is most special (an exact path before a beginning, a longer beginning before a shorter one, then methods, headers): write them in that order.
   * @default - none
   */
  readonly rules?: readonly MeshRule<M, W>[];
  /** A new version that comes in steps. @default - none */
  readonly canary?: CanarySteps;
}

/**
 * Where requests to a service go.
 *
 * @example
 * const rules = [{ match: { headers: { 'end-user': 'jason' } }, split: { v2: 1 } }];
 * new MeshRoute(chart, 'reviews', { to: reviews, rules, split: { v1: 90, v3: 10 }, timeout: '2s' });
 */
export class MeshRoute<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends Construct {
  constructor(scope: Construct, id: string, given: MeshRouteProps<M, W>) {
    super(scope, id);
    const props = given as unknown as MeshRouteProps;
    const mesh: Mesh = props.mesh ?? Mesh.of(this);
    const service = serviceOf(this, props.to);
    if (!service) return;
    const gateways = [props.gateways ?? []].flat();
    if (!checkGateways(this, gateways) || !checkList(this, 'rules', props.rules)) return;
    const within = props.within ?? gateways.length === 0;
    if (within && !mesh.can(this, 'betweenServices', gateways.length === 0 ? 'a route without gateways' : 'within')) return;

    const refs = gateways.map(gateway => gateway.ref);
    const intent = {
      service,
      hosts: props.hosts ?? [...new Set(refs.flatMap(({ listeners }) => listeners.flatMap(listener => listener.hosts)))],
      gateways: refs,
      within,
      rules: this.rulesOf(props).map(rule => this.ruleOf(mesh, service, rule)),
    };
    checkVersions(this, intent.rules);
    if (checkRoute(this, intent)) mesh.tells(this, (provider, settings) => provider.route(settings, this, intent));
  }

  /** The rules by kind of request, and what is said beside them. */
  private rulesOf(props: MeshRouteProps): readonly MeshRule[] {
    const { rules = [], canary, ...last } = props;
    const end: MeshRule = canary ? { ...last, split: stepOf(this, canary) } : last;
    const isMeant = rules.length === 0 || RULE.some(key => end[key] !== undefined);
    for (const rule of [...rules, { ...last, canary }]) checkWhere(this, rule);
    return [...rules, ...isMeant ? [end] : []];
  }

  private ruleOf(mesh: Mesh, service: Service, rule: MeshRule): RuleIntent {
    const { match, claims: asked, split, backends, retries, faults, mirror, name, timeout, rewrite, redirect, requestHeaders, responseHeaders } = rule;
    const served = (to: Callable | undefined): Service => (to === undefined ? undefined : serviceOf(this, to)) ?? service;
    const at = ({ to, version }: Destination): { service: Service; version?: string } => ({ service: served(to), version });
    const claims = asked && mesh.can(this, 'claims', 'claims') ? asked : undefined;
    const matches = match === undefined ? [] : [match].flat();
    const weighted: readonly Partial<WeightedDestination>[] = split ? splitOf(split) : backends === undefined ? [{}] : [backends].flat();
    return {
      name,
      matches: claims === undefined ? matches : (matches.length > 0 ? matches : [{}]).map(one => ({ ...one, claims })),
      backends: weighted.map(one => ({ ...at(one), weight: one.weight ?? 100 })),
      timeout,
      retries: retries && mesh.can(this, 'retries', 'retries') ? retries : undefined,
      faults: faults && mesh.can(this, 'faults', 'faults') ? faults : undefined,
      mirror: mirror && { ...at(mirror), percent: mirror.percent ?? 100 },
      rewrite,
      redirect,
      requestHeaders,
      responseHeaders,
    };
  }
}

const RULE: readonly (keyof MeshRule)[] = ['name', 'match', 'claims', 'split', 'backends', 'timeout', 'retries', 'faults', 'mirror', 'rewrite', 'redirect', 'requestHeaders', 'responseHeaders'];

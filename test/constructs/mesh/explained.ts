/** An object of a task, as far as it is compared. */
export interface Thing {
  readonly kind: string;
  readonly metadata?: { readonly name?: string; readonly [key: string]: unknown };
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly spec: any;
}

type Explanation = (objects: Thing[], others: readonly Thing[]) => Thing[];

/** Does something to every object within a value that has a key. */
function at(value: unknown, key: string, change: (holder: Record<string, never>, found: never) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const one of Object.values(value)) at(one, key, change);
  if (Object.hasOwn(value, key)) change(value as Record<string, never>, (value as Record<string, never>)[key]);
}

/** An explanation that changes objects where they are. */
function by(change: (object: Thing) => void): Explanation {
  return objects => {
    objects.forEach(change);
    return objects;
  };
}

const drop = (key: string, which: (found: never, holder: Record<string, unknown>) => boolean = () => true): Explanation =>
  by(object => at(object, key, (holder, found) => { if (which(found, holder)) delete holder[key]; }));

/** Differences between what is documented and what is made that mean the same, and why; each makes both sides alike. */
export const explained = {
  /** The documentation lists all versions, ours those that are led to. */
  'unused subsets': (objects, others) => {
    const names = (all: readonly Thing[], host: string): string[] => all.filter(({ kind, spec }) => kind === 'DestinationRule' && spec.host === host).flatMap(({ spec }) => spec.subsets.map((one: { name: string }) => one.name));
    for (const { kind, spec } of objects) if (kind === 'DestinationRule') spec.subsets = spec.subsets.filter((one: { name: string }) => names(others, spec.host).includes(one.name));
    return objects;
  },
  /** Of one backend alone it is all, whatever its weight. */
  'weight of a lone backend': by(object => {
    for (const key of ['route', 'backendRefs']) at(object, key, (_, found: { weight?: number }[]) => { if (found.length === 1) delete found[0].weight; });
  }),
  /** What has no share may be named or left out. */
  'backends of weight 0': by(object => at(object, 'route', (holder, found: { weight?: number }[]) => { (holder as Record<string, unknown>).route = found.filter(({ weight }) => weight !== 0); })),
  /** `Exact` is the default. */
  'what matches exactly by default': drop('type', (found: string) => found === 'Exact'),
  /** `from: Same` is the default. */
  'routes of the same namespace by default': drop('allowedRoutes', (found: { namespaces: { from: string } }) => found.namespaces.from === 'Same'),
  /** Ours are of all listeners where there is no other kind of them. */
  'the only listener by name': drop('sectionName'),
  /** Ports of a gateway or outside have a name, whichever. */
  'names of ports': by(object => { if (object.kind === 'Gateway' || object.kind === 'ServiceEntry') at(object, 'number', holder => { delete holder.name; }); }),
  'names of listeners': by(object => {
    if (object.kind === 'Gateway') for (const one of object.spec.listeners) delete one.name;
  }),
  /** Istio takes both for the same where it does not end TLS. */
  'HTTPS that is passed on is TLS': by(object => at(object, 'tls', (holder, found: { mode?: string }) => {
    const { port } = holder as { port?: { protocol: string } };
    if (found.mode === 'PASSTHROUGH' && port) port.protocol = 'TLS';
  })),
  /** One namespace by its name, or a list of them. */
  'namespaces by their names': by(object => at(object, 'selector', (_, found: { matchLabels?: object; matchExpressions?: unknown }) => {
    const [[key, value]] = Object.entries(found.matchLabels ?? { '': '' });
    if (key !== '') Object.assign(found, { matchLabels: undefined, matchExpressions: [{ key, operator: 'In', values: [value] }] });
    if (found.matchLabels === undefined) delete found.matchLabels;
  })),
  /** Ours may come from the gateway's own namespace as well. */
  "those of the gateway's own namespace": by(({ kind, metadata, spec }) => {
    if (kind === 'Gateway') at(spec, 'values', (holder, found: string[]) => { (holder as Record<string, unknown>).values = found.filter(one => one !== metadata?.namespace); });
  }),
  /** The documentation lets routes of all namespaces in, ours those that there are. */
  'only the namespaces that have routes': drop('allowedRoutes', (found: { namespaces: { from: string } }) => found.namespaces.from === 'All'),
  /** The same, where the routes are in namespaces of their own. */
  'all namespaces or those that have routes': drop('allowedRoutes'),
  /** A name alone is one of the same namespace. */
  'hosts with their namespace': by(({ kind, spec }) => {
    if (kind === 'VirtualService') at(spec, 'host', (holder, found: string) => { (holder as Record<string, unknown>).host = found.split('.')[0]; });
  }),
  /** A gateway's ServiceAccount is named after it. */
  'the name of a gateway in its identity': by(object => at(object, 'principals', (holder, found: string[]) => {
    (holder as Record<string, unknown>).principals = found.map(one => one.replace(/sa\/.*-istio$/, 'sa/gateway-istio'));
  })),
  /** Ours is told to go through the waypoint as well, so that none but that comes to the pods. */
  'a gateway that goes through the waypoint': by(object => at(object, 'principals', (holder, found: string[]) => {
    (holder as Record<string, unknown>).principals = found.filter(one => !one.endsWith('-gateway-istio'));
  })),
  /** Both are labels of the pods of the gateway that Istio comes with. */
  'a gateway by the other one of its labels': by(({ kind, spec }) => {
    if (kind === 'AuthorizationPolicy' && spec.selector?.matchLabels.app === 'istio-ingressgateway') spec.selector.matchLabels = { istio: 'ingressgateway' };
  }),
  /** By the label that Istio gives its pods, or by reference. */
  'a gateway by its object': by(({ kind, spec }) => {
    const name = kind === 'AuthorizationPolicy' ? spec.selector?.matchLabels['gateway.networking.k8s.io/gateway-name'] : undefined;
    if (name === undefined) return;
    delete spec.selector;
    spec.targetRefs = [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name }];
  }),
  /** It keeps a gateway open unless somebody says who may call it; then it says nothing. */
  'a policy that allows nothing': objects => objects.filter(({ kind, spec }) => !(kind === 'AuthorizationPolicy' && spec.targetRefs && spec.rules === undefined)),
  'policies allow by default': drop('action', (found: string) => found === 'ALLOW'),
  /** Defaults: outside of the mesh, with no names looked up. */
  'what is outside by default': by(({ kind, spec }) => {
    if (kind !== 'ServiceEntry') return;
    spec.location ??= 'MESH_EXTERNAL';
    spec.resolution ??= 'NONE';
  }),
  /** A subset without labels is a name alone. */
  'the name of a subset': by(object => {
    if (object.kind === 'DestinationRule' && object.spec.subsets?.[0].labels === undefined) at(object.spec, 'subsets', (_, found: { name: string }[]) => { found[0].name = 'out'; });
    if (object.kind === 'VirtualService') at(object, 'subset', holder => { (holder as Record<string, unknown>).subset = 'out'; });
  }),
  /** What a port does not say, it does not have from its host: ours says all of it there. */
  'a port says all for itself': by(({ kind, spec }) => {
    const { portLevelSettings: ports, ...whole } = kind === 'DestinationRule' ? spec.trafficPolicy ?? {} : {};
    if (ports) spec.trafficPolicy = { portLevelSettings: ports.map((port: object) => ({ ...whole, ...port })) };
  }),
  'order of gateways': by(object => at(object, 'gateways', (_, found: string[]) => { found.sort(); })),
  /** A route whose parent is an entry is for its hosts. */
  'hosts of a lone ServiceEntry': by(({ kind, spec }) => {
    if (/Route$/.test(kind) && spec.parentRefs[0].kind === 'ServiceEntry') delete spec.hostnames;
  }),
} satisfies Record<string, Explanation>;

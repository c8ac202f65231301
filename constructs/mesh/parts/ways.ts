import type { GatewayRef, Listener, RouteIntent } from './intent';

/** A way that a route is reached by, and what is spoken on it. */
export interface Way {
  readonly gateway: GatewayRef;
  readonly listener: Listener;
}

/** Ways in from without, by what a route can tell apart on them. */
export interface Ways {
  readonly http: readonly Way[];
  /** Connections that stay encrypted: only the name that they ask for is seen. */
  readonly tls: readonly Way[];
  readonly tcp: readonly Way[];
}

/** The listeners that lead to a service; those that only send on to others do not, nor those for requests to what knows none. */
export function waysOf({ service, gateways }: Pick<RouteIntent, 'service' | 'gateways'>): Ways {
  const open = gateways.flatMap(gateway => gateway.listeners.filter(listener => !listener.redirects).map(listener => ({ gateway, listener })));
  return {
    http: service.protocol === 'tcp' ? [] : open.filter(({ listener }) => listener.protocol === 'http' || listener.protocol === 'https'),
    tls: open.filter(({ listener }) => listener.protocol === 'tls' && listener.certificate === undefined),
    tcp: open.filter(({ listener }) => listener.protocol === 'tcp' || (listener.protocol === 'tls' && listener.certificate !== undefined)),
  };
}

/** What callers within the mesh speak. */
export function spokenWithin({ service, within }: Pick<RouteIntent, 'service' | 'within'>): keyof Ways | undefined {
  if (!within) return undefined;
  return service.protocol === 'grpc' ? 'http' : service.protocol;
}

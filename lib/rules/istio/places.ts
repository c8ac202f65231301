import type { SystemReport } from '../system';

const VIRTUAL_SERVICE = 'networking.istio.io/VirtualService';
const DESTINATION_RULE = 'networking.istio.io/DestinationRule';
const SIDECAR = 'networking.istio.io/Sidecar';

/** Places of a VirtualService's spec. */
export function inRoutes(...places: readonly string[]): string[] {
  return places.map(place => `${VIRTUAL_SERVICE}.spec.${place}`);
}

/** Where requests are sent to. */
const ROUTED = inRoutes('http[].route[].destination', 'tcp[].route[].destination', 'tls[].route[].destination');
export const DESTINATIONS = [...ROUTED, ...inRoutes('http[].mirror', 'http[].mirrors[].destination')];
export const PROXY = `${SIDECAR}.spec.outboundTrafficPolicy.egressProxy`;

/** Policies of a DestinationRule: of the host and of its subsets. */
export const WHOLE_POLICIES = ['spec.trafficPolicy', 'spec.subsets[].trafficPolicy'].map(place => `${DESTINATION_RULE}.${place}`);
/** The same, and those of single ports. */
export const POLICIES = WHOLE_POLICIES.flatMap(place => [place, `${place}.portLevelSettings[]`]);
export const CONNECTION_POOLS = [
  ...POLICIES.map(place => `${place}.connectionPool`), `${SIDECAR}.spec.inboundConnectionPool`, `${SIDECAR}.spec.ingress[].connectionPool`,
];

/** A place within each of several. */
export function within(places: readonly string[], ...fields: readonly string[]): string[] {
  return places.flatMap(place => fields.map(field => `${place}.${field}`));
}

/** The namespace of the object that is looked at; `default` is where objects without one go. */
export function namespaceOf({ root }: SystemReport): string {
  return metadataOf(root).namespace || 'default';
}

export function nameIn({ root }: SystemReport): string {
  return metadataOf(root).name ?? '';
}

/** What the mesh itself makes of the Gateway API's objects carries a mark, and is judged less strictly. */
export function isOfGatewayApi({ root }: SystemReport, what: 'route' | 'gateway'): boolean {
  return metadataOf(root).annotations?.[`internal.istio.io/${what}-semantics`] === 'gateway';
}

interface Metadata {
  readonly name?: string;
  readonly namespace?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

function metadataOf(root: SystemReport['root']): Metadata {
  return (root.metadata ?? {}) as Metadata;
}

import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { Gateway, GRPCRoute, HTTPRoute } from '../../../generated/bindings/gateway-api';
import { Ingress } from '../../../generated/bindings/kubernetes/networking/v1';
import { Cluster } from '../../../lib/cluster';
import { ask, refuse } from '../../../lib/cluster/asked';

/** Requests to a host that go to the service. */
export interface RouteProps {
  /** Host name, `shop.example.com` or `*.example.com`. */
  readonly host: string;
  /** Beginning of the paths. @default '/' */
  readonly path?: string;
  /**
   * Secret with the certificate, of type `kubernetes.io/tls`; whether requests without TLS are taken as well is up to an Ingress's controller.
   * @default - without TLS
   */
  readonly tls?: string;
  /** Whether it is for the inside of the network alone. @default false */
  readonly internal?: boolean;
  /** What takes the requests. @default - what the cluster is known to have: an Ingress, else a Gateway; for gRPC a Gateway */
  readonly by?: 'ingress' | 'gateway';
  /** Name of a Gateway that is there, in the namespace or as `namespace/name`. @default - one of its own */
  readonly gateway?: string;
}

/** Where the requests go. */
export interface Backend {
  readonly service: string;
  /** Namespace of the Service, where what leads to it has to be, too. @default - the chart's */
  readonly namespace?: string;
  readonly port: number;
  readonly protocol: 'http' | 'grpc' | 'tcp';
  readonly labels?: Readonly<Record<string, string>>;
  /** Lets the way in say what it needs of the Service. */
  annotate(annotations: Readonly<Record<string, string>>): void;
}

/** The object that says where requests go, and the one that takes them in where it is another one. */
export interface Route {
  readonly route?: ApiObject;
  readonly gateway?: ApiObject;
}

/** What one prop says and another one leaves no room for. */
function contradictionIn({ path, tls, internal, by, gateway }: RouteProps, { protocol }: Backend): { readonly prop: string; readonly why: string } | undefined {
  if (protocol === 'grpc' && by === 'ingress') return { prop: 'by', why: 'an Ingress does not say how gRPC is spoken to what is behind it' };
  if (protocol === 'grpc' && path !== undefined) return { prop: 'path', why: 'calls of gRPC are led by their host' };
  if (gateway !== undefined && by === 'ingress') return { prop: 'gateway', why: 'an Ingress has no Gateway' };
  if (gateway !== undefined && tls !== undefined) return { prop: 'tls', why: 'the certificate is the listener\'s of the Gateway that is there' };
  if (gateway !== undefined && internal !== undefined) return { prop: 'internal', why: 'whom it is for is up to the Gateway that is there' };
  return undefined;
}

/** Makes an Ingress, or a route of the Gateway API with its Gateway, as the cluster has it; nothing where it refuses. */
export function routeTo(scope: Construct, props: RouteProps, backend: Backend): Route {
  if (backend.protocol === 'tcp') {
    refuse(scope, 'route', { rule: 'route-has-hosts', severity: 'error', type: 'Invalid', path: '', value: props.host });
    return {};
  }
  const contradiction = contradictionIn(props, backend);
  if (contradiction) refuse(scope, 'route', { rule: 'route-props-fit', severity: 'error', type: 'Forbidden', path: '', params: contradiction });
  if (wayOf(scope, props, backend) === 'ingress') return { route: ingressTo(scope, props, backend) };
  const gateway = props.gateway === undefined ? gatewayFor(scope, props, backend) : undefined;
  if (props.gateway === undefined && !gateway) return {};
  const [, namespace, name] = /^(?:([^/]*)\/)?([^]*)$/.exec(gateway?.name ?? props.gateway ?? '') ?? [];
  const { host, path = '/' } = props;
  const metadata = metadataOf(backend);
  const common = { parentRefs: [{ name, namespace }], hostnames: [host] };
  const backendRefs = [{ name: backend.service, port: backend.port }];
  const route = backend.protocol === 'grpc'
    ? new GRPCRoute(scope, 'Route', { metadata, spec: { ...common, rules: [{ backendRefs }] } })
    : new HTTPRoute(scope, 'Route', { metadata, spec: { ...common, rules: [{ matches: [{ path: { type: 'PathPrefix', value: path } }], backendRefs }] } });
  return { route, gateway };
}

function metadataOf({ namespace, labels }: Backend): Pick<ApiObjectMetadata, 'namespace' | 'labels'> {
  return namespace === undefined ? { labels } : { namespace, labels };
}

/** An Ingress does not say how gRPC is spoken to what is behind it. */
function wayOf(scope: Construct, { by, gateway, internal }: RouteProps, { protocol }: Backend): 'ingress' | 'gateway' {
  if (by !== undefined) return by;
  if (gateway !== undefined || protocol === 'grpc') return 'gateway';
  const cluster = Cluster.of(scope);
  const isKnown = (way: 'ingress' | 'gateway'): boolean => cluster[way]({ internal }).state === 'known';
  return !isKnown('ingress') && isKnown('gateway') ? 'gateway' : 'ingress';
}

function ingressTo(scope: Construct, { host, path = '/', tls, internal }: RouteProps, backend: Backend): ApiObject | undefined {
  const found = ask(scope, Cluster.of(scope).ingress({ internal }));
  if (!found) return undefined;
  if (tls !== undefined && found.certificates !== undefined) {
    refuse(scope, 'route', { rule: 'route-props-fit', severity: 'error', type: 'Forbidden', path: '', params: { prop: 'tls', why: `its controller takes no certificate from a Secret, but from ${found.certificates}` } });
  }
  if (found.serviceAnnotations) backend.annotate(found.serviceAnnotations);
  const paths = [{ path, pathType: 'Prefix' as const, backend: { service: { name: backend.service, port: { number: backend.port } } } }];
  return new Ingress(scope, 'Ingress', {
    metadata: { ...metadataOf(backend), annotations: Object.keys(found.annotations).length > 0 ? found.annotations : undefined },
    spec: {
      ingressClassName: found.className,
      tls: tls === undefined ? undefined : [{ hosts: [host], secretName: tls }],
      rules: [{ host, http: { paths } }],
    },
  });
}

function gatewayFor(scope: Construct, { host, tls, internal }: RouteProps, backend: Backend): ApiObject | undefined {
  const found = ask(scope, Cluster.of(scope).gateway({ internal }));
  if (!found) return undefined;
  const listener = tls === undefined
    ? { name: 'http', protocol: 'HTTP', port: 80, hostname: host }
    : { name: 'https', protocol: 'HTTPS', port: 443, hostname: host, tls: { mode: 'Terminate' as const, certificateRefs: [{ name: tls }] } };
  return new Gateway(scope, 'Gateway', { metadata: metadataOf(backend), spec: { gatewayClassName: found.className, listeners: [listener] } });
}

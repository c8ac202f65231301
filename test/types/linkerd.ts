import { AuthorizationPolicy, MeshTLSAuthentication, Server, ServerAuthorization, ServerSpec } from 'cdk8s-sextant/linkerd';

const metadata = { name: 'web' };
const podSelector = { matchLabels: { app: 'web' } };
const requiredAuthenticationRefs = [{ group: 'policy.linkerd.io', kind: 'MeshTLSAuthentication', name: 'web' }];

export const good = [
  Server.manifest({ metadata, spec: { podSelector, port: 'http', proxyProtocol: 'HTTP/2' } }),
  MeshTLSAuthentication.manifest({ metadata, spec: { identities: ['*.shop.serviceaccount.identity.linkerd.cluster.local'] } }),
  AuthorizationPolicy.manifest({ metadata, spec: { targetRef: { group: 'policy.linkerd.io', kind: 'Server', name: 'web' }, requiredAuthenticationRefs } }),
  ServerAuthorization.manifest({ metadata, spec: { server: { name: 'web' }, client: { unauthenticated: true } } }),
];

const server = (spec: ServerSpec): object => Server.manifest({ metadata, spec });

export const bad = [
  // @ts-expect-error a server has a port
  server({ podSelector }),
  // @ts-expect-error pods or workloads outside, not both
  server({ podSelector, externalWorkloadSelector: podSelector, port: 80 }),
  // @ts-expect-error a server is of something
  server({ port: 80 }),
  // @ts-expect-error no such operator
  server({ podSelector: { matchExpressions: [{ key: 'app', operator: 'Is', values: ['web'] }] }, port: 80 }),
  // @ts-expect-error identities are names
  MeshTLSAuthentication.manifest({ metadata, spec: { identities: [{ name: 'web' }] } }),
  // @ts-expect-error a list of names
  MeshTLSAuthentication.manifest({ metadata, spec: { identities: '*' } }),
  // @ts-expect-error a policy is for something
  AuthorizationPolicy.manifest({ metadata, spec: { requiredAuthenticationRefs } }),
  // @ts-expect-error misspelt: `client`
  ServerAuthorization.manifest({ metadata, spec: { server: { name: 'web' }, client: {}, clients: {} } }),
  // @ts-expect-error a name or a selector
  ServerAuthorization.manifest({ metadata, spec: { server: { name: 'web', selector: podSelector }, client: {} } }),
];

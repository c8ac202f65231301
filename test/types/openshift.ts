import { Construct } from 'constructs';
import { MachineConfigPool, Route, RouteSpec, SecurityContextConstraints } from 'cdk8s-sextant/openshift';

const metadata = { name: 'shop' };
const to = { kind: 'Service' as const, name: 'web', weight: 90 };
const constraints = {
  allowHostDirVolumePlugin: false,
  allowHostIPC: false,
  allowHostNetwork: false,
  allowHostPID: false,
  allowHostPorts: false,
  allowPrivilegedContainer: false,
  allowedCapabilities: null,
  defaultAddCapabilities: null,
  requiredDropCapabilities: ['ALL'],
  priority: null,
  readOnlyRootFilesystem: true,
  volumes: ['configMap', 'secret'],
};

export const good = [
  Route.manifest({
    metadata,
    spec: {
      host: 'shop.example',
      to,
      alternateBackends: [{ kind: 'Service', name: 'web-next', weight: 10 }],
      port: { targetPort: 'http' },
      tls: { termination: 'edge', insecureEdgeTerminationPolicy: 'Redirect' },
      wildcardPolicy: 'None',
    },
  }),
  SecurityContextConstraints.manifest({ metadata, ...constraints, runAsUser: { type: 'MustRunAsRange' } }),
  MachineConfigPool.manifest({ metadata, spec: { maxUnavailable: '10%', nodeSelector: { matchLabels: { role: 'gpu' } } } }),
];

const route = (spec: RouteSpec): object => Route.manifest({ metadata, spec });

export const bad = [
  // @ts-expect-error a route leads somewhere
  route({ host: 'shop.example' }),
  // @ts-expect-error how it ends has to be said
  route({ to, tls: { insecureEdgeTerminationPolicy: 'Redirect' } }),
  // @ts-expect-error no such termination
  route({ to, tls: { termination: 'terminate' } }),
  // @ts-expect-error a list of others
  route({ to, alternateBackends: { name: 'web-next' } }),
  // @ts-expect-error a port is an object
  route({ to, port: 8080 }),
  // @ts-expect-error a field of an ingress
  route({ to, ingressClassName: 'openshift-default' }),
  // @ts-expect-error null says that there are none, a word says nothing
  SecurityContextConstraints.manifest({ metadata, ...constraints, allowedCapabilities: 'none' }),
];

export function build(scope: Construct): void {
  // @ts-expect-error constraints say all that is allowed
  new SecurityContextConstraints(scope, 'some', { readOnlyRootFilesystem: true });
}

import { Chart } from 'cdk8s';
import { ReferenceGrant } from '../../../../generated/bindings/gateway-api';
import { Service as ServiceObject } from '../../../../generated/bindings/kubernetes/core/v1';
import type { MeshSettings, Service } from '../intent';

/** A backend as routes name it. */
export interface BackendRef {
  readonly name: string;
  readonly namespace?: string;
  readonly port?: number;
}

/** A service or one of its versions, which has a Service of its own; where its pods are not known, one of that name is expected to be there. */
export function backendRef(mesh: MeshSettings, service: Service, version?: string): BackendRef {
  const name = version === undefined ? service.name : versionOf(mesh, service, version);
  const here = Chart.of(mesh.owner).namespace;
  const isElsewhere = service.namespace !== undefined && service.namespace !== here;
  if (isElsewhere) grant(mesh, service, here);
  return { name, namespace: isElsewhere ? service.namespace : undefined, port: service.port };
}

function versionOf({ owner }: MeshSettings, service: Service, version: string): string {
  const name = `${service.name}-${version}`;
  const id = `version-${service.host}-${version}`;
  if (!service.selector || owner.node.tryFindChild(id)) return name;
  new ServiceObject(owner, id, {
    metadata: { name, ...(service.namespace === undefined ? {} : { namespace: service.namespace }) },
    spec: { selector: { ...service.selector, version }, ports: service.ports as readonly { readonly port: number }[] },
  });
  return name;
}

/** Lets routes of the chart's namespace lead to services of another one. */
function grant({ owner }: MeshSettings, { namespace }: Service, here: string | undefined): void {
  const id = `grant-${namespace}`;
  if (owner.node.tryFindChild(id)) return;
  const from = ['HTTPRoute', 'GRPCRoute', 'TCPRoute'].map(kind => ({ group: 'gateway.networking.k8s.io', kind, namespace: here ?? 'default' }));
  new ReferenceGrant(owner, id, { metadata: { namespace }, spec: { from, to: [{ group: '', kind: 'Service' }] } });
}

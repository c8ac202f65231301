import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { ReferenceGrant } from '../../../../generated/bindings/gateway-api';
import { Service as ServiceObject } from '../../../../generated/bindings/kubernetes/core/v1';
import { note, refuse } from '../../../../lib/cluster/asked';
import { namespaceOf } from '../../../../lib/namespace';
import { outside } from '../../../../lib/synth/outside';
import { servicesNear } from '../backend';
import type { MeshSettings, Service } from '../intent';
import { shared, sharedScope } from '../shared';

/** A backend as routes name it. */
export interface BackendRef {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly port?: number;
}

/** A service and its versions, which are Services of their own. */
export interface Versioned {
  readonly service: Service;
  readonly versions: Map<string, Service>;
}

const VERSIONS = Symbol.for('cdk8s-sextant.mesh.versions');

/** All services of a mesh that have versions. */
export function versionsIn({ owner }: MeshSettings): readonly Versioned[] {
  return [...shared(owner, VERSIONS, () => new Map<string, Versioned>()).values()];
}

/** A service or one of its versions. */
export function backendRef(mesh: MeshSettings, scope: Construct, service: Service, version?: string): BackendRef {
  const { entry, host, port, namespace } = service;
  if (entry) return { group: entry.apiGroup, kind: 'Hostname', name: host, port };
  if (port === undefined) refuse(scope, 'port', { rule: 'backend-has-a-port', severity: 'error', type: 'Required', path: '', value: service.name, params: { ports: service.ports?.map(one => one.port) } });
  const { name } = version === undefined ? service : versionOf(mesh, scope, service, version);
  const here = namespaceOf(scope);
  const isElsewhere = namespace !== undefined && namespace !== here;
  if (isElsewhere) grant(mesh, namespace, here);
  return { name, namespace: isElsewhere ? namespace : undefined, port };
}

/** The Service of a version: one that is there, or one that is made; where the pods are not known, one of that name is expected to be there. */
function versionOf(mesh: MeshSettings, scope: Construct, service: Service, version: string): Service {
  const { owner } = mesh;
  const all = shared(owner, VERSIONS, () => new Map<string, Versioned>());
  const { versions } = all.get(service.host) ?? all.set(service.host, { service, versions: new Map() }).get(service.host) as Versioned;
  const known = versions.get(version);
  if (known) return known;
  const name = `${service.name}-${version}`;
  const object = service.object && (servicesNear(service.object).find(one => one.name === name) ?? make(owner, service, name, version));
  if (!object) outside(scope, name);
  if (!object) note(scope, 'version', `Service ${name}, whose pods have the label version: ${version}, has to be there`);
  const made = { ...service, name, object, host: service.host.replace(service.name, name), selector: service.selector && { ...service.selector, version } };
  versions.set(version, made);
  return made;
}

function make(owner: Construct, { namespace, selector, ports = [] }: Service, name: string, version: string): ApiObject | undefined {
  if (!selector) return undefined;
  return new ServiceObject(new Construct(owner, `version-${name}${namespace === undefined ? '' : `.${namespace}`}`), 'Service', {
    metadata: { name, ...namespace === undefined ? {} : { namespace } },
    spec: { selector: { ...selector, version }, ports: ports as readonly { readonly port: number; readonly protocol?: 'TCP' }[] },
  });
}

/** Lets routes of one namespace lead to services of another one. */
function grant({ owner }: MeshSettings, namespace: string, here: string | undefined): void {
  const from = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute'].map(kind => ({ group: 'gateway.networking.k8s.io', kind, namespace: here ?? 'default' }));
  sharedScope(owner, `grant-${here ?? 'default'}-${namespace}`, scope => {
    new ReferenceGrant(scope, 'Grant', { metadata: { namespace }, spec: { from, to: [{ group: '', kind: 'Service' }] } });
  });
}

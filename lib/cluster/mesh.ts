import type { Answer } from './answer';
import { Inquiry } from './inquiry';
import type { MeshOption } from './options';
import { providers } from '../../generated/providers/mesh';
import type { Cluster } from '../cluster';

/** Which service mesh is installed; no distribution brings one without being told to. */
export function mesh(cluster: Cluster): Answer<MeshOption> {
  const inquiry = new Inquiry(cluster, { what: 'service mesh', option: 'mesh.provider' });
  const stated = cluster.options.mesh;
  // no compiler saw what is read from a file
  if (stated && Object.hasOwn(providers, stated.provider)) return inquiry.stated(stated);
  return !stated && cluster.options.on ? mesh(cluster.options.on) : inquiry.unknown(undefined, undefined, Object.keys(providers));
}

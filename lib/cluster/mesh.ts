import type { Answer } from './answer';
import { Inquiry } from './inquiry';
import type { MeshOption } from './options';
import type { Cluster } from '../cluster';
import { providers } from '../../generated/providers/mesh';

/** Which service mesh is installed; no distribution brings one without being told to. */
export function mesh(cluster: Cluster): Answer<MeshOption> {
  const inquiry = new Inquiry(cluster, { what: 'service mesh', option: 'mesh.provider' });
  const stated = cluster.options.mesh;
  if (stated) return inquiry.stated(stated);
  return cluster.options.on ? mesh(cluster.options.on) : inquiry.unknown(undefined, undefined, Object.keys(providers));
}

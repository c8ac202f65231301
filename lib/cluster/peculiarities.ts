import { Answer } from './answer';
import { Inquiry } from './inquiry';
import type { Cluster } from '../cluster';

/**
 * What else is told about a cluster that concerns something, as notes.
 * @param what it is about, in words
 * @param concerns picks what concerns it
 */
export function peculiarities(cluster: Cluster, what: string, concerns: (text: string) => boolean): Answer<readonly string[]> {
  const inquiry = new Inquiry(cluster, { what });
  const { quirks, cni } = cluster.profile.facts;
  const found = inquiry.fact(quirks, on => peculiarities(on, what, concerns));
  const texts = 'refusal' in found ? [...found.refusal.notes] : found.value.filter(concerns);
  // folders of the network's plugins, where they are not the usual ones
  const folders = 'value' in cni ? Object.entries(cni.value).filter(([key, value]) => typeof value === 'string' && concerns(key)).map(([key, value]) => `${key}: ${String(value)}`) : [];
  const because = [...'refusal' in found ? found.refusal.because : [found.fact], ...folders.length > 0 ? [cni as Exclude<typeof cni, { unknown: true }>] : []];
  const notes = [...texts, ...folders];
  return Answer.known(notes, notes.length > 0 ? because : [], { what, notes });
}

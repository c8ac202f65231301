import { created as config } from './config';
import { created as network } from './network';
import { created as pod } from './pod';
import { created as workload } from './workload';
import { Defaults } from '../default';

/** What becomes of an object when it is created, beyond defaults: what the server drops, and what it derives from the rest. */
export const creations: Defaults = joined([config, network, pod, workload]);

/** Several topics may look at one definition. */
function joined(topics: readonly Defaults[]): Defaults {
  const result: Record<string, Defaults[string]> = {};
  for (const [on, create] of topics.flatMap(topic => Object.entries(topic))) {
    const first = result[on];
    result[on] = first ? (value, context) => {
      first(value, context);
      create(value, context);
    } : create;
  }
  return result;
}

import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * Platform9 Managed Kubernetes (PMK).
 */
export const profile = extend(neutral, {
  title: 'Platform9 Managed Kubernetes (PMK)',
  aliases: ['pmk'],
  // nothing was found that can be relied on
  facts: {},
});

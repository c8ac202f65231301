import type { Relations } from '../../../together/relation';
import { skewOf } from '../../../together/release';

export const about = [
  'apps.openyurt.io/NodePool', 'apps.openyurt.io/YurtAppSet', 'apps.openyurt.io/YurtStaticSet', 'iot.openyurt.io/PlatformAdmin', 'raven.openyurt.io/Gateway',
];

/**
 * The last minor of Kubernetes that releases are certified for.
 * @see https://github.com/openyurtio/openyurt#getting-started
 */
const RELEASES: Readonly<Record<string, readonly [first: number, last: number]>> = { 1.4: [0, 23], 1.5: [0, 28], 1.6: [0, 30], 1.7: [0, 34] };

export const relations: Relations = {
  'openyurt-fits-kubernetes': skewOf({ system: 'openyurt', title: 'OpenYurt', releases: RELEASES, about }),
};

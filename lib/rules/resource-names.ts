import { follows } from './names';

const CONTAINER = new Set(['cpu', 'memory', 'ephemeral-storage']);

/** Objects, counted in whole numbers. */
const OBJECTS = new Set([
  'pods', 'resourcequotas', 'services', 'replicationcontrollers', 'secrets', 'configmaps', 'persistentvolumeclaims', 'services.nodeports', 'services.loadbalancers',
]);

const QUOTA = new Set([
  ...CONTAINER, ...OBJECTS, 'requests.cpu', 'requests.memory', 'requests.storage', 'requests.ephemeral-storage', 'limits.cpu', 'limits.memory', 'limits.ephemeral-storage',
]);

/** Names of resources that the server knows by themselves; others need a domain. */
export function isStandard(name: string): boolean {
  return QUOTA.has(name) || name === 'storage' || isPages(name);
}

/** What a quota without a domain may limit. */
export function isOfQuota(name: string): boolean {
  return QUOTA.has(name) || isPages(name);
}

/** What a container without a domain may ask for. */
export function isOfContainer(name: string): boolean {
  return CONTAINER.has(name) || isHugePages(name);
}

function isPages(name: string): boolean {
  return isHugePages(name) || name.startsWith('requests.hugepages-');
}

export function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-');
}

/** Of the platform itself, not of a device's maker. */
function isNative(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/');
}

/** A device, which is named with a domain. */
export function isDevice(name: string): boolean {
  return !isNative(name) && !name.startsWith('requests.') && follows('qualified-name', `requests.${name}`);
}

/** Counted in whole numbers. */
export function isCounted(name: string): boolean {
  return OBJECTS.has(name) || isDevice(name);
}

/** More may be promised than there is. */
export function mayOvercommit(name: string): boolean {
  return isNative(name) && !isHugePages(name);
}

/** Whether a name is well-formed, and `isKnown` if it has no domain. */
export function isName(name: string, isKnown: (name: string) => boolean): boolean {
  return follows('qualified-name', name) && (name.includes('/') || isKnown(name));
}

/** Whether a container may have the resource. */
export function isContainerName(name: string): boolean {
  return isName(name, isOfContainer) && (!name.includes('/') || isNative(name) || isDevice(name));
}

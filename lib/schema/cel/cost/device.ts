import type { Bounds } from './bounds';

/** Attributes and capacities that a device may have. */
const MOST_NAMES = 32;

function text(most: number): Bounds {
  return { most, shortest: 2 };
}

const [DOMAIN, NAME, DRIVER, ATTRIBUTE] = [text(63), text(32), text(63), text(64)];
const CAPACITY: Bounds = { most: 0, shortest: 8 };

function mapOf(key: Bounds, element: Bounds, others?: Bounds): Bounds {
  return { most: MOST_NAMES, shortest: 2, key, element, ...others ? { others } : {} };
}

/** What is known of a device that an expression selects. */
export const DEVICE: Bounds = {
  most: 0,
  shortest: 2,
  fields: new Map<string, Bounds>([
    ['driver', DRIVER],
    ['attributes', mapOf(DOMAIN, mapOf(NAME, ATTRIBUTE, ATTRIBUTE))],
    ['capacity', mapOf(DOMAIN, mapOf(NAME, CAPACITY))],
    ['allowMultipleAllocations', { most: 1, shortest: 4 }],
  ]),
};

import type { Issue } from '../issue';

/** Bytes of the longest request that an API server reads; the object is sent as JSON. */
export const REQUEST_LIMIT = 3 * 1024 * 1024;

/** JSON takes at most so many bytes for a UTF-16 unit of the text that an object was written in, escapes and digits included. */
const LONGEST_UNIT = 6;

/** @param length of the text that the object is part of, in UTF-16 units: an object of a short one needs no measuring */
export function judgeSize(object: unknown, length = Infinity): Issue | undefined {
  if (length * LONGEST_UNIT <= REQUEST_LIMIT) return undefined;
  const size = Buffer.byteLength(JSON.stringify(object) ?? '');
  if (size <= REQUEST_LIMIT) return undefined;
  return { rule: 'object-fits', severity: 'error', type: 'TooLong', path: '', params: { size, limit: REQUEST_LIMIT } };
}

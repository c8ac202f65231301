// Machine-written by `npx projen generate` from file names: do not edit.

/** Oldest and newest Kubernetes minor that is known: 27 is 1.27. */
export const OLDEST = 27;
export const NEWEST = 37;

/** The same of those that were compared with an API server of that version. */
export const OLDEST_COMPARED = 29;
export const NEWEST_COMPARED = 36;

// Machine-written by `npx projen generate` from file names: do not edit.
import { defaults as pod } from '../lib/defaults/pod';

/** The defaults of the API server's own kinds, by topic. */
export const topics = { pod };

// Machine-written by `npx projen generate` from file names: do not edit.
import { rules as port } from '../lib/rules/port';

/** The rules of the API server's own kinds, by topic. */
export const topics = { port };

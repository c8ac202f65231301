// Machine-written by `npx projen generate` from file names: do not edit.
import type { SystemRules } from '../lib/rules/system';

/** What the own admission of systems asks beyond the schemas of their kinds: by system and topic, each system loaded when it is asked for. */
export const systems: Readonly<Record<string, () => Readonly<Record<string, SystemRules>>>> = {
  'istio': () => ({
    'gateway': require('../lib/rules/istio/gateway').rules,
  }),
};

// Machine-written by `npx projen generate` from file names: do not edit.

/** Commands of the CLI, each loaded when it is called. */
export const commands = {
  'kinds': () => import('../lib/commands/kinds'),
  'synth': () => import('../lib/commands/synth'),
  'targets': () => import('../lib/commands/targets'),
  'validate': () => import('../lib/commands/validate'),
};

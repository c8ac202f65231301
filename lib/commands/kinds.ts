import type { Args, Command, Io } from '../cli/command';

export const command: Command = {
  summary: 'list the kinds that are typed, with their versions and what serves them',
  usage: 'sextant kinds [PATTERN]',
  flags: {},
  examples: ['sextant kinds', 'sextant kinds istio', 'sextant kinds deploy'],
  positionals: [0, 1],
  async run(args: Args, io: Io): Promise<number> {
    const { tableOf } = await import('../cli/kinds');
    return tableOf(args.positionals[0], io);
  },
};

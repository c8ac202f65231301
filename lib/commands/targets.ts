import type { Args, Command, Io } from '../cli/command';

export const command: Command = {
  summary: 'run a cdk8s program and tell what each construct is on each cluster',
  usage: 'sextant targets [--app COMMAND] [--format text|json]',
  flags: {
    app: { type: 'string', value: 'COMMAND', help: 'command that runs the program; default: app of cdk8s.yaml' },
    format: { type: 'string', values: ['text', 'json'], help: 'text for people (default), or one JSON document' },
  },
  examples: [
    'sextant targets',
    "sextant targets --app 'npx ts-node main.ts' --format json",
  ],
  async run({ flags }: Args, io: Io): Promise<number> {
    const { runTargets } = await import('../cli/targets');
    return runTargets({ app: flags.app as string | undefined, format: (flags.format ?? 'text') as 'text' | 'json' }, io);
  },
};

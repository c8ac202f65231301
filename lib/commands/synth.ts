import type { Args, Command, Io } from '../cli/command';

export const command: Command = {
  summary: 'run a cdk8s program and write its manifests, all or none',
  usage: 'sextant synth [--stdout] [--output DIR] [--app COMMAND]',
  flags: {
    stdout: { type: 'boolean', help: 'write the manifests to standard output, leave the output folder alone' },
    output: { type: 'string', value: 'DIR', help: 'folder to replace; default: output of cdk8s.yaml, else dist' },
    app: { type: 'string', value: 'COMMAND', help: 'command that runs the program; default: app of cdk8s.yaml' },
  },
  examples: [
    'sextant synth',
    'sextant synth --stdout | kubectl diff -f -',
    "sextant synth --app 'npx ts-node main.ts' --output manifests",
  ],
  async run({ flags }: Args, io: Io): Promise<number> {
    const { runSynth } = await import('../cli/synthesis');
    return runSynth({ stdout: flags.stdout === true, output: flags.output as string | undefined, app: flags.app as string | undefined }, io);
  },
};

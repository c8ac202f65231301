import { spawn } from 'child_process';
import { Sink } from './command';
import { UserError } from '../error';
import type { Interrupt } from './interrupt';
import { printable } from '../messages/words';

export interface ProgramOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Sink;
  readonly err: Sink;
  readonly interrupt: Interrupt;
}

/**
 * Runs a command line and shows what it says while it runs.
 * @throws UserError if it fails
 */
export async function runProgram(command: string, { env, out, err, interrupt }: ProgramOptions): Promise<void> {
  const child = spawn(command, { shell: true, stdio: ['inherit', 'pipe', 'pipe'], env: env as NodeJS.ProcessEnv });
  interrupt.runs(child);
  try {
    const ended = new Promise<string | undefined>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve(code === 0 ? undefined : signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`));
    });
    await Promise.all([pass(child.stdout, out), pass(child.stderr, err)]);
    const failure = await ended;
    if (failure !== undefined) throw new UserError(`\`${printable(command)}\` ${failure}`, 1);
  } finally {
    interrupt.runs(undefined);
  }
}

async function pass(stream: NodeJS.ReadableStream, sink: Sink): Promise<void> {
  stream.setEncoding('utf8');
  for await (const piece of stream) await sink.write(String(piece));
}

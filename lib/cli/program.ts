import { spawn } from 'child_process';
import { Sink } from './command';
import { UserError } from '../error';

export interface ProgramOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Sink;
  readonly err: Sink;
}

/**
 * Runs a command line and shows what it says while it runs.
 * @throws UserError if it fails
 */
export async function runProgram(command: string, { env, out, err }: ProgramOptions): Promise<void> {
  const child = spawn(command, { shell: true, stdio: ['inherit', 'pipe', 'pipe'], env: env as NodeJS.ProcessEnv });
  // an interrupt reaches the program as well; its end is awaited, so that nothing is left behind
  const stop = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    const ended = new Promise<string | undefined>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve(code === 0 ? undefined : signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`));
    });
    await Promise.all([pass(child.stdout, out), pass(child.stderr, err)]);
    const failure = await ended;
    if (failure !== undefined) throw new UserError(`\`${command}\` ${failure}`, 1);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

async function pass(stream: NodeJS.ReadableStream, sink: Sink): Promise<void> {
  stream.setEncoding('utf8');
  for await (const piece of stream) await sink.write(String(piece));
}

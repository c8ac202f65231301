import type { ChildProcess } from 'child_process';
import { constants } from 'os';

/** How long a program has to end after it was asked to, in milliseconds. */
const GRACE = 5000;

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** What happens when somebody ends this process while it works: the program that it runs is ended first, and nothing is left behind. */
export class Interrupt {
  private running?: ChildProcess;
  private asked = false;
  private readonly stop: (signal: NodeJS.Signals) => void;

  constructor(private readonly clean: () => void) {
    this.stop = signal => this.end(signal);
    for (const signal of SIGNALS) process.on(signal, this.stop);
  }

  /** The program that runs now, which gets signals first; its end is awaited. */
  public runs(child: ChildProcess | undefined): void {
    this.running = child;
  }

  /** From now on signals are nobody's business here. */
  public release(): void {
    for (const signal of SIGNALS) process.off(signal, this.stop);
  }

  private end(signal: NodeJS.Signals): void {
    const end = (): void => {
      this.clean();
      process.exit(128 + constants.signals[signal]);
    };
    if (this.running === undefined || this.asked) return end();
    this.asked = true;
    this.running.kill(signal);
    setTimeout(end, GRACE).unref();
  }
}

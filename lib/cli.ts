#!/usr/bin/env node
import type { Sink } from './cli/command';
import { run } from './cli/run';

/** A stream as a sink: waits while it is full, and knows when its reader has gone. */
function sinkOf(stream: NodeJS.WriteStream): Sink {
  let closed = false;
  let resume: (() => void) | undefined;
  const settle = (): void => {
    resume?.();
    resume = undefined;
  };
  stream.on('drain', settle);
  stream.on('error', () => {
    closed = true;
    settle();
  });
  return {
    get closed() {
      return closed;
    },
    write: text => new Promise(resolve => {
      if (closed || text === '' || stream.write(text)) resolve();
      else resume = resolve;
    }),
  };
}

void run(process.argv.slice(2), { stdin: process.stdin, out: sinkOf(process.stdout), err: sinkOf(process.stderr), env: process.env })
  .then(code => {
    process.exitCode = code;
  });

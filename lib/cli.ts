#!/usr/bin/env node
import type { Sink } from './cli/command';
import { run } from './cli/run';
import { refusalOf } from './error';

/** A stream as a sink: waits while it is full, and knows when its reader has gone. */
function sinkOf(stream: NodeJS.WriteStream, failed: (error: Error) => void): Sink {
  let closed = false;
  let resume: (() => void) | undefined;
  const settle = (): void => {
    resume?.();
    resume = undefined;
  };
  stream.on('drain', settle);
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // a reader that has gone has read what it wanted; whatever else happens, something is lost
    if (!closed && error.code !== 'EPIPE') failed(error);
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

let lost = false;

/** What is lost on the way out is no success. */
function fail(name: string): (error: Error) => void {
  return error => {
    lost = true;
    process.exitCode = 2;
    if (name === 'standard output') process.stderr.write(`sextant: ${name} cannot be written: ${refusalOf(error) ?? error.message}\n`);
  };
}

void run(process.argv.slice(2), { stdin: process.stdin, out: sinkOf(process.stdout, fail('standard output')), err: sinkOf(process.stderr, fail('standard error')), env: process.env })
  .then(code => {
    process.exitCode = lost ? 2 : code;
  });

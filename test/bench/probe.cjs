'use strict';
// Preloaded into each measured node process and into those that it starts: what it cost goes to a file, one line a process.
const { appendFileSync, readFileSync } = require('fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let kilobytes = maxRSS;
  try {
    // what the system reports as maximum may be the parent's, from before this program replaced it
    kilobytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    // not Linux
  }
  appendFileSync(process.env.SEXTANT_BENCH_COST, `${JSON.stringify({ microseconds: userCPUTime + systemCPUTime, kilobytes })}\n`);
});

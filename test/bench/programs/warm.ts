/** Repeats work until two seconds of CPU time are spent, after as much uncounted work as it takes to be warm; prints pieces of work a second. */
export function perSecond(pieces: number, unit: string, work: () => void): void {
  const spent = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  };
  const run = (seconds: number): number => {
    const start = spent();
    for (let rounds = 1; ; rounds++) {
      work();
      const took = spent() - start;
      if (took >= seconds) return (rounds * pieces) / took;
    }
  };
  run(2);
  console.log(JSON.stringify({ [unit]: run(2) }));
}

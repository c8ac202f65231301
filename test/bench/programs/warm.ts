/** Repeats work until a second of CPU time is spent, after as much uncounted work as it takes to be warm; prints pieces of work a second. */
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
  run(0.5);
  console.log(JSON.stringify({ [unit]: run(1) }));
}

/** What reading JSON lines costs at the least: each parsed, nothing else. Standard input; prints nothing. */
import { createInterface } from 'readline';

let kinds = 0;
createInterface({ input: process.stdin, crlfDelay: Infinity }).on('line', line => {
  if ((JSON.parse(line) as { kind?: string }).kind !== undefined) kinds++;
});

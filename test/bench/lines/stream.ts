import { closeSync, openSync, writeSync } from 'fs';
import { join } from 'path';
import { CORPUS, realObjects } from '../corpus';
import { Line } from '../line';

const LINES = 100_000;

export const lines: readonly Line[] = [{
  name: 'stream/lines',
  measures: `${LINES.toLocaleString('en')} real objects as JSON lines through the CLI; the peer parses each line and does nothing else`,
  needs: [CORPUS],
  prepare: ({ folder }) => {
    const texts = realObjects().map(object => `${JSON.stringify(object)}\n`);
    const file = openSync(join(folder, 'objects.jsonl'), 'w');
    for (let i = 0; i < LINES; i += 1000) writeSync(file, Array.from({ length: 1000 }, (_, j) => texts[(i + j) % texts.length]).join(''));
    closeSync(file);
  },
  sides: [
    {
      name: 'sextant validate --format jsonl',
      ours: true,
      // a few false rejects are no failure of the bench
      run: ({ root, folder }) => ({ args: [join(root, 'build/lib/cli.js'), 'validate', '--format', 'jsonl', '-'], stdin: join(folder, 'objects.jsonl'), codes: [0, 1] }),
    },
    { name: 'JSON.parse alone', run: ({ programs, folder }) => ({ args: [join(programs, 'parse.js')], stdin: join(folder, 'objects.jsonl') }) },
  ],
}];

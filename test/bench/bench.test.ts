import { Place, Sample } from './line';
import { measure } from './measure';
import { ratiosOf, spreadOf } from './statistics';

const sample = (cpu: number, figures: Sample['figures'] = {}, rss = 50): Sample => ({ cpu, rss, figures });
const place: Place = { root: __dirname, programs: __dirname, folder: __dirname };

test.each([
  [[3], { median: 3, min: 3, max: 3 }],
  [[9, 1, 2], { median: 2, min: 1, max: 9 }],
  [[4, 1, 2, 10], { median: 3, min: 1, max: 10 }],
])('the spread of %j', (values, spread) => {
  expect(spreadOf(values)).toEqual(spread);
});

test('CPU time and memory: less is better, and rounds are compared with themselves', () => {
  const ratios = ratiosOf({}, 'peer', [sample(1), sample(2), sample(4)], [sample(2, {}, 100), sample(8, {}, 25), sample(4)]);
  expect(ratios).toEqual([
    { against: 'peer', by: 'CPU', median: 2, min: 1, max: 4 },
    { against: 'peer', by: 'memory', median: 1, min: 0.5, max: 2 },
  ]);
});

test('a rate: more is better, and the time it was measured for does not count', () => {
  expect(ratiosOf({ by: 'objects/s' }, 'ajv', [sample(1, { 'objects/s': 600 })], [sample(9, { 'objects/s': 200 })]))
    .toEqual([{ against: 'ajv', by: 'objects/s', median: 3, min: 3, max: 3 }]);
});

test('sizes are compared where both sides have them', () => {
  const sized = [sample(1, { KB: 10, lines: 5 })];
  expect(ratiosOf({}, 'peer', sized, [sample(1, { KB: 40, lines: 10 })]).map(r => [r.by, r.median])).toEqual([['CPU', 1], ['memory', 1], ['KB', 4], ['lines', 2]]);
  expect(ratiosOf({}, 'peer', sized, [sample(1)]).map(r => r.by)).toEqual(['CPU', 'memory']);
});

const BURN = 'for (const end = process.cpuUsage().user + 3e5; process.cpuUsage().user < end;);';

test('a process counts with the node processes that it starts, and its figures are read', async () => {
  const program = `require('child_process').execFileSync(process.execPath, ['-e', '${BURN}']); console.log(JSON.stringify({ pieces: 7 }))`;
  const { cpu, rss, figures } = await measure({ args: ['-e', program], figures: 'printed' }, place);
  expect(cpu).toBeGreaterThan(0.3);
  expect(rss).toBeGreaterThan(10);
  expect(figures).toEqual({ pieces: 7 });
});

test('memory is that of the process, not of the one that started it', async () => {
  const ballast = Buffer.alloc(300e6, 1);
  const { rss } = await measure({ args: ['-e', '0'] }, place);
  expect(rss).toBeLessThan(200);
  expect(ballast.length).toBe(300e6);
});

test('a program that fails says so', async () => {
  await expect(measure({ args: ['-e', 'console.error("broken"); process.exitCode = 3'] }, place)).rejects.toThrow('ended with 3: broken');
  await expect(measure({ args: ['-e', 'process.exitCode = 1'], codes: [0, 1] }, place)).resolves.toMatchObject({ figures: {} });
});

import { existsSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import { KUBERNETES, sources } from '../lib/sources';

const ROOT = resolve(__dirname, '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

test('its example is examples/hello.ts, and short', () => {
  const example = readFileSync(join(ROOT, 'examples/hello.ts'), 'utf8');
  expect(readme).toContain(`\`\`\`ts\n${example}\`\`\``);
  expect(example.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
});

test('it counts the systems', () => {
  expect(readme).toContain(`${sources.filter(source => source.system !== KUBERNETES).length} ecosystem systems`);
});

test('its commands exist', () => {
  const commands = [...readme.matchAll(/npm (?:run )?(\w+)/g)].map(match => match[1]).filter(name => name !== 'ci');
  expect(commands).toEqual(expect.arrayContaining(['synth', 'test', 'bench', 'agreement']));
  expect(commands.filter(name => scripts[name as string] === undefined)).toEqual([]);
});

test('the files that it names exist', () => {
  const paths = [...readme.matchAll(/`((?:lib|test|constructs|examples|generated)\/[\w./-]*)`/g)].map(match => match[1] as string);
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
});

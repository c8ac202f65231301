import { readdirSync, readFileSync } from 'fs';
import { join, relative, resolve } from 'path';
import { profileIds, profileNamed } from '../lib/cluster/profiles';

const ROOT = resolve(__dirname, '..');

/** Where a distribution may be named. */
const EXEMPT = /^lib\/(profiles|rules)\/|^lib\/sources\.ts$/;

/** An id that is a word of Kubernetes as well. */
const WORD_OF_KUBERNETES = 'kind';

const files = ['lib', 'constructs'].flatMap(folder => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts')).map(entry => relative(ROOT, join(entry.parentPath, entry.name)).replace(/\\/g, '/'))
  .filter(file => !EXEMPT.test(file)).sort();

const names = [...new Set(profileIds().filter(id => id !== 'neutral').flatMap(id => [id, ...profileNamed(id).aliases ?? []]))].filter(name => name !== WORD_OF_KUBERNETES);

/** The names that a text has. */
const named = (text: string): string[] => names.filter(name => new RegExp(`(?<![\\w-])${name.replace(/-/g, '[- ]?')}(?![\\w-])`, 'i').test(text));

test('there are names to look for and files to look into', () => {
  expect(names.length).toBeGreaterThan(60);
  expect(files.length).toBeGreaterThan(100);
});

test('a name is found where it is', () => {
  expect(named('Cluster.gke(1)')).toEqual(['gke']);
  expect(named("title: 'Docker Desktop'")).toEqual(['docker-desktop']);
  expect(named('its kind, acknowledge, tokens, rancherous')).toEqual([]);
});

test.each(files)('%s names no distribution', file => expect(named(readFileSync(join(ROOT, file), 'utf8'))).toEqual([]));

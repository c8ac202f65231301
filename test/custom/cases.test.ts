import { readFileSync } from 'fs';
import { join } from 'path';
import { judgementsOf } from '../../lib/cli/records';
import type { Issue } from '../../lib/issue';
import { entriesOf } from '../../lib/read/splitter';
import { loadCrds } from '../../lib/schema/crds';
import { Registry } from '../../lib/schema/registry';
import { needing, SHARED } from '../shared';
import { differences } from './answers';

/** A request, and what a server answered. */
interface Request {
  readonly url: string;
  readonly type: 'application/json' | 'application/yaml';
  readonly body: string | object;
  readonly code: number;
  /** `Invalid spec.a: words` */
  readonly causes: readonly string[];
  readonly msg?: string;
}

const FILE = 'corpus/crd-cases.json';
const DEFINITION = 'apis/apiextensions.k8s.io/v1/customresourcedefinitions';

/** The places and types of an answer, as `differences` reads them; undefined where it names none. */
function saidIn({ code, causes, msg = '' }: Request): string | undefined {
  if (code < 300) return '';
  const unknown = [...msg.matchAll(/unknown field "([^"]*)"/g)].map(([, path]) => `${path} UnknownField`);
  if (unknown.length > 0) return unknown.join(', ');
  if (/cannot unmarshal \w+ into Go struct field ObjectMeta/.test(msg)) return 'unread';
  const told = causes.filter(cause => !cause.includes('some validation rules were not checked')).map(cause => {
    const [, type, field, words = ''] = /^(\w+) (\S+?): ([^]*)$/.exec(cause) ?? [];
    const path = field === '<nil>' ? /"([^"]+)" must/.exec(words)?.[1] ?? / in (\S+)$/.exec(words)?.[1] : field;
    return `${path} ${type}`;
  });
  return told.length > 0 ? told.join(', ') : undefined;
}

needing(FILE)('every recorded request has the answer of the server', () => {
  const requests = JSON.parse(readFileSync(join(SHARED, FILE), 'utf8')) as Request[];
  const definition = requests.find(({ url }) => url === DEFINITION);
  const { pool, issues: broken } = loadCrds([{ file: 'crd.json', text: JSON.stringify(definition?.body) }]);
  expect(broken).toEqual([]);
  const registry = Registry.default().with([pool]);
  // What is not asked strictly is only warned of.
  const asked = requests.filter(({ url }) => url.endsWith('fieldValidation=Strict'));
  const differing = asked.flatMap(request => {
    const text = typeof request.body === 'string' ? request.body : JSON.stringify(request.body);
    const issues: Issue[] = [];
    for (const entry of entriesOf(request.type === 'application/yaml' ? 'a.yaml' : 'a.json', text)) {
      for (const judgement of judgementsOf(entry, { kubernetes: '1.36', registry })) issues.push(...judgement.issues);
    }
    const errors = issues.filter(({ severity }) => severity === 'error');
    const says = saidIn(request);
    const found = says === undefined ? (errors.length > 0 ? [] : ['nothing found']) : differences(says, errors);
    return found.length === 0 ? [] : [{ text, found, said: request.causes.length > 0 ? request.causes : request.msg }];
  });
  expect(differing).toEqual([]);
  expect(asked.length).toBeGreaterThan(100);
});

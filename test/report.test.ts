import cases from './report.json';
import type { Issue } from '../lib/issue';
import { recordOf, textOf, TextReport } from '../lib/report';

test.each(cases)('$name', ({ issues, text }) => {
  expect(textOf(issues as Issue[]).split('\n')).toEqual([...text, '']);
  // whatever the order in which they were found
  expect(textOf([...issues].reverse() as Issue[])).toBe(textOf(issues as Issue[]));
});

const many = Array.from({ length: 130 }, (_, i): Issue => ({
  rule: 'field-is-set', severity: 'error', type: 'Required', path: `spec.a[${i}]`, at: { file: 'a.yaml', document: 1, kind: 'B' },
}));

test('a hundred issues are shown, the rest is counted', () => {
  const text = textOf(many);
  expect(text.match(/\[field-is-set\]/g)).toHaveLength(100);
  expect(text).toContain('spec.a[99]:');
  expect(text).not.toContain('spec.a[100]:');
  expect(text.endsWith('and 30 more issues\n\n')).toBe(true);
  expect(textOf(many.slice(0, 100))).not.toContain('more issue');
  expect(textOf(many.slice(0, 101))).toContain('and 1 more issue\n');
});

test('the limit holds over all objects', () => {
  const report = new TextReport(3);
  const shown = [many.slice(0, 2), many.slice(2, 5), many.slice(5, 7)].map(issues => report.object(issues));
  expect(shown.map(text => text.match(/\[field-is-set\]/g)?.length ?? 0)).toEqual([2, 1, 0]);
  expect(shown[2]).toBe('');
  expect(report.rest()).toBe('and 4 more issues\n\n');
});

test('no issues are no text', () => expect(textOf([])).toBe(''));

test('a record has all its keys, whatever is known', () => {
  expect(recordOf(3, {}, 'reject', [{ rule: 'field-is-set', severity: 'error', type: 'Required', path: 'a', at: { file: 'f' } }])).toEqual({
    index: 3,
    file: null,
    apiVersion: null,
    kind: null,
    name: null,
    namespace: null,
    verdict: 'reject',
    issues: [{ rule: 'field-is-set', severity: 'error', type: 'Required', path: 'a', message: 'Required value: must be set; add the field' }],
  });
});

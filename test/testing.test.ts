import { App as CdkApp, ApiObject, Chart } from 'cdk8s';
import { ConfigMap } from 'cdk8s-sextant/kubernetes/core/v1';
import { expectIssues, expectValid, issuesOf } from 'cdk8s-sextant/testing';

const good = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { a: 'b' } };
const bad = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'A' }, data: { a: 1 } };
const young = { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingAdmissionPolicy', metadata: { name: 'a' }, spec: {} };

const chartOf = (...objects: { apiVersion: string; kind: string }[]) => {
  const chart = new Chart(new CdkApp(), 'c');
  objects.forEach((object, i) => new ApiObject(chart, `o${i}`, object));
  return chart;
};

test('expectValid takes an object, several, and what is within a construct', () => {
  for (const subject of [good, [good, good], chartOf(good), chartOf(good).node.root]) expect(() => expectValid(subject)).not.toThrow();
  for (const subject of [bad, [good, bad], chartOf(good, bad), chartOf(bad).node.root]) expect(() => expectValid(subject)).toThrow('data[a]: Invalid value: 1');
  expect(() => expectValid(chartOf(bad))).toThrow('at c/o0');
});

test('the version may be given', () => {
  expect(issuesOf(young, { kubernetes: '1.29' })).toMatchObject([{ type: 'Unserved' }]);
  expect(issuesOf(young, { kubernetes: '1.36' }).map(i => i.type)).not.toContain('Unserved');
  expect(issuesOf(chartOf(young), { kubernetes: '1.29' })).toMatchObject([{ type: 'Unserved', at: { construct: 'c/o0' } }]);
});

test('expectIssues wants exactly these', () => {
  expect(() => expectIssues(bad, [{ path: 'data[a]', type: 'TypeInvalid' }, { path: /name$/, text: 'Invalid value: "A"', severity: 'error' }])).not.toThrow();
  expect(() => expectIssues(good, [])).not.toThrow();
  expect(() => expectIssues(bad, [{ path: 'data[a]' }])).toThrow(/^found, not expected: metadata\.name: Invalid value: "A"/);
  expect(() => expectIssues(bad, [{ path: 'data[a]' }, { path: 'data[a]' }, { path: /name/ }])).toThrow(/^expected, not found: path data\[a\]$/);
  expect(() => expectIssues(good, [{ rule: 'x' }])).toThrow('expected, not found: rule x');
  expect(() => expectIssues(bad, [{ path: 'data' }, { path: /name/ }])).toThrow('expected, not found: path data');
});

test('what cannot be rendered is no pass', () => {
  const chart = new Chart(new CdkApp(), 'c');
  new ConfigMap(chart, 'a', { data: { now: new Date(0) as never } });
  expect(() => expectValid(chart)).toThrow("can't render");
});

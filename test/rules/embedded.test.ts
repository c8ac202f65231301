import { judgeMade } from '../../lib/rules/embedded';
import type { Report } from '../../lib/rules/rule';

const report = { minor: 36 } as Report;
const pod = (container: object): object => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' }, spec: { containers: [container] } });
const placesOf = (issues: readonly { readonly path: string; readonly type: string }[]): string[] => issues.map(({ path, type }) => `${path} ${type}`);

describe('an object that a system makes of another one', () => {
  test('is refused for what is left when fields that there are not are dropped', () => {
    const object = pod({ 'name': 'web', 'imag': 'w:1', 'a.b[c]': { d: 1 } });
    const before = JSON.stringify(object);
    const { refusals, dropped } = judgeMade(object, report);
    expect(placesOf(refusals)).toEqual(['spec.containers[0].image Required']);
    expect(placesOf(dropped).sort()).toEqual(['spec.containers[0].a.b[c] UnknownField', 'spec.containers[0].imag UnknownField']);
    expect(JSON.stringify(object)).toBe(before);
  });

  test('is judged by the version of Kubernetes', () => {
    const object = pod({ name: 'web', image: 'w:1', restartPolicy: 'Never' });
    expect(judgeMade(object, { minor: 36 } as Report)).toEqual({ refusals: [], dropped: [] });
    expect(judgeMade(object, { minor: 29 } as Report).refusals.length).toBeGreaterThan(0);
  });

  test('of a kind that is not the server’s own, or of none, is not judged', () => {
    for (const object of [undefined, 7, [], {}, { apiVersion: 'v1' }, { apiVersion: 'example.com/v1', kind: 'Web', spec: 7 }, { apiVersion: 'apps.kubeedge.io/v1alpha1', kind: 'EdgeApplication' }]) {
      expect(judgeMade(object, report)).toEqual({ refusals: [], dropped: [] });
    }
  });
});

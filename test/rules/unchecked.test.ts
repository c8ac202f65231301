import { validate } from '../../lib/validate';

const container = { name: 'a', image: 'i' };
const pod = (spec: object): object => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { containers: [container], ...spec } });
const stateful = (spec: object, claims: object[] = []): object => ({
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name: 'p' },
  spec: { selector: { matchLabels: { a: 'b' } }, template: { metadata: { labels: { a: 'b' } }, spec }, volumeClaimTemplates: claims },
});
const claim = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } };
const spread = { maxSkew: 1, topologyKey: 'k', whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchLabels: { 'a b': 'c' } } };
const SPREAD = 'spec.template.spec.topologySpreadConstraints[0].labelSelector.matchLabels';

/** An object, and what is said of it on both sides of the version from which on the server looks. */
const CASES: readonly (readonly [string, object, string, string, string, string])[] = [
  ['a claim of a device without a name', pod({ resourceClaims: [{ resourceClaimName: 'c' }] }), '1.33', '', '1.34', 'spec.resourceClaims[0].name Required error'],
  ['an unknown policy for groups', pod({ securityContext: { supplementalGroupsPolicy: 'x' } }), '1.32', '', '1.33', 'spec.securityContext.supplementalGroupsPolicy NotSupported error'],
  ['an unknown procMount', pod({ containers: [{ ...container, securityContext: { procMount: 'x' } }] }), '1.32', '', '1.33', 'spec.containers[0].securityContext.procMount NotSupported error'],
  ['pods of a StatefulSet without containers', stateful({}), '1.33', 'spec.template.spec.containers Required doomed', '1.34', 'spec.template.spec.containers Required error'],
  ['a bad name in a StatefulSet', stateful({ containers: [{ name: 'A', image: 'i' }] }), '1.33', 'spec.template.spec.containers[0].name Invalid doomed', '1.34', 'spec.template.spec.containers[0].name Invalid error'],
  ['an unknown restartPolicy in a StatefulSet', stateful({ containers: [container], restartPolicy: 'x' }),
    '1.33', 'spec.template.spec.restartPolicy NotSupported error', '1.34', 'spec.template.spec.restartPolicy NotSupported error'],
  ['a bad name of a claim of a StatefulSet', stateful({ containers: [container] }, [{ metadata: { name: 'A' }, spec: claim }]),
    '1.33', 'spec.template.spec.volumes[0].name Invalid doomed', '1.34', 'spec.template.spec.volumes[0].name Invalid error'],
  ['a selector that selects nothing in a StatefulSet', stateful({ containers: [container], topologySpreadConstraints: [spread] }),
    '1.33', `${SPREAD} Invalid doomed`, '1.34', `${SPREAD} Invalid error`],
  ['ephemeral containers in a StatefulSet', stateful({ containers: [container], ephemeralContainers: [{ ...container, name: 'e' }] }),
    '1.33', 'spec.template.spec.ephemeralContainers Forbidden doomed', '1.34', 'spec.template.spec.ephemeralContainers Forbidden error'],
];

test.each(CASES)('%s', (_, object, before, then, since, now) => {
  const said = (kubernetes: string): string => validate(object, { kubernetes }).map(i => `${i.path} ${i.type} ${i.severity}`).join(', ');
  expect(said(before)).toBe(then);
  expect(said(since)).toBe(now);
});

test('what a null in a list stands for is judged, and once', () => {
  const issues = validate(pod({ containers: [null, { image: 'i' }] }));
  expect(issues.map(i => `${i.path} ${i.type}`).sort()).toEqual([
    'spec.containers[0].image Required', 'spec.containers[0].name Required', 'spec.containers[1].name Duplicate', 'spec.containers[1].name Required',
  ]);
});

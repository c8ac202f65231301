import { Gated, GateFacts, gateFactsOf } from '../../lib/schema/gates';

const DEFINITION = 'io.k8s.api.core.v1.Thing';

/** One minor; without gates, no server was asked. */
function minor(number: number, gates: Readonly<Record<string, boolean>> = {}, field = 'marked', gate = 'Gate'): Gated {
  return { minor: number, gates, markers: { [DEFINITION]: { [field]: ['listType=atomic', `featureGate=${gate}`] } } };
}

/** What is known of the gate by minor (`undefined`: a server that has none; left out: no server was asked), the minors that have the field, the facts. */
const CASES: readonly (readonly [string, Readonly<Record<number, boolean | undefined>>, readonly number[], GateFacts])[] = [
  ['off, then on', { 28: false, 29: true }, [28, 29], { gate: 'Gate', dropped: { until: 28 } }],
  ['always off', { 28: false, 29: false }, [28, 29], { gate: 'Gate', dropped: {} }],
  ['always on', { 28: true, 29: true }, [28, 29], { gate: 'Gate' }],
  ['turned off later', { 28: true, 29: false }, [28, 29], { gate: 'Gate', dropped: { since: 29 } }],
  ['before the first server, as there', { 28: false, 29: true }, [27, 28, 29], { gate: 'Gate', dropped: { until: 28 } }],
  ['after the last server, as there', { 28: true, 29: false }, [28, 29, 30], { gate: 'Gate', dropped: { since: 29 } }],
  ['a gate that only later servers have was off', { 28: undefined, 29: true }, [28, 29], { gate: 'Gate', dropped: { until: 28 } }],
  ['a gate that servers no longer have is on', { 28: false, 29: undefined }, [28, 29, 30], { gate: 'Gate', dropped: { until: 28 } }],
  ['no server has the gate of an old field: it is long on', { 28: undefined, 29: undefined }, [27, 28, 29], { gate: 'Gate' }],
  ['no server has the gate of a new field: it is off', { 28: undefined, 29: undefined }, [30], { gate: 'Gate', dropped: {} }],
];

test.each(CASES)('%s', (_, known, having, facts) => {
  const gatesOf = (number: number): Record<string, boolean> => known[number] === undefined ? { Other: true } : { Gate: known[number] };
  const minors = [27, 28, 29, 30].map(number => minor(number, number in known ? gatesOf(number) : {}));
  expect(gateFactsOf(minors, DEFINITION, 'marked', having)).toEqual(facts);
});

test('a field without a marker has no gate', () => {
  expect(gateFactsOf([minor(28, { Gate: false })], DEFINITION, 'other', [28])).toEqual({});
});

test('some fields have a gate that no marker names, some are dropped whatever they hold, some are kept although their gate is off', () => {
  const off = [minor(28, { ProcMountType: false, CrossNamespaceVolumeDataSource: false })];
  expect(gateFactsOf(off, 'io.k8s.api.core.v1.SecurityContext', 'procMount', [28])).toEqual({ gate: 'ProcMountType', dropped: {} });
  expect(gateFactsOf(off, 'io.k8s.api.core.v1.NodeSpec', 'configSource', [28])).toEqual({ dropped: {} });
  const kept: Gated = { minor: 28, gates: { G: false }, markers: { 'io.k8s.api.core.v1.TypedObjectReference': { namespace: ['featureGate=G'] } } };
  expect(gateFactsOf([kept], 'io.k8s.api.core.v1.TypedObjectReference', 'namespace', [28])).toEqual({ gate: 'G' });
});

import { Cluster, validate, validateTogether, verdictOf } from '../../lib/index';
import { ofAdmission } from '../../lib/rules/own-admission';
import { settingsOf } from '../../lib/rules/settings';

const bus = { apiVersion: 'rules.kubeedge.io/v1', kind: 'RuleEndpoint', metadata: { name: 'bus' }, spec: { ruleEndpointType: 'servicebus' } };
const pool = { apiVersion: 'apps.openyurt.io/v1beta2', kind: 'NodePool', metadata: { name: 'north' }, spec: { type: 'edge' } };
const named = (apiVersion: string, kind: string, name: string): object => ({ apiVersion, kind, metadata: { name } });
const webhooks = 'admissionregistration.k8s.io/v1';
const severities = (object: object, settings?: object): string[] => validate(object, { settings: settings as never }).map(({ severity }) => severity);

describe('what the own admission of a system refuses', () => {
  test('is doomed where nobody knows whether it is there, and refused where it is', () => {
    for (const [system, object] of [['kubeedge', bus], ['openyurt', pool]] as const) {
      expect(verdictOf(validate(object))).toBe('accept');
      expect(severities(object)).toEqual(['doomed']);
      expect(severities(object, { [system]: { admission: false } })).toEqual(['doomed']);
      expect(severities(object, { [system]: { admission: true } })).toEqual(['error']);
      expect(severities(object, { [system]: 'yes' })).toEqual(['doomed']);
    }
  });

  test('stays what it is where its rule says so', () => {
    const rule = { on: 'example.io/Web.spec', must: 'm', check: (): void => {} };
    const { a, b } = ofAdmission({ a: rule, b: { ...rule, severity: 'warning', isRefused: () => false } });
    expect([a.severity, a.isRefused?.({ admission: true }), a.isRefused?.(undefined)]).toEqual(['doomed', true, false]);
    expect([b.severity, b.isRefused?.({ admission: true })]).toEqual(['warning', false]);
  });
});

describe('an admission is known to be there', () => {
  const isThere = (system: string, objects: readonly unknown[], cluster?: Cluster): unknown => settingsOf(() => objects, cluster)[system];
  const has = { admission: true };

  test('by its Deployment or its webhooks', () => {
    expect(isThere('kubeedge', [7, null, bus, named('apps/v1', 'Deployment', 'kubeedge-admission')])).toEqual(has);
    expect(isThere('kubeedge', [named(webhooks, 'ValidatingWebhookConfiguration', 'kubeedge-crds-validate-webhook-configuration')])).toEqual(has);
    expect(isThere('openyurt', [named('apps/v1', 'Deployment', 'yurt-manager')])).toEqual(has);
    expect(isThere('openyurt', [named(webhooks, 'ValidatingWebhookConfiguration', 'yurt-manager-validating-webhook-configuration')])).toEqual(has);
  });

  test('by what a cluster is and has where it is part of the system', () => {
    const cluster = new Cluster('edge', { kubernetes: '1.32', addons: { kubeedge: true, openyurt: true } });
    expect(isThere('openyurt', [], cluster)).toEqual(has);
    expect(isThere('kubeedge', [], cluster)).toEqual({ admission: false });
    expect(isThere('openyurt', [], Cluster.from({ name: 'edge', profile: 'openyurt', kubernetes: '1.34' }))).toEqual(has);
    expect(isThere('openyurt', [], Cluster.from({ name: 'edge', profile: 'k3s', kubernetes: '1.34' }))).toEqual({ admission: false });
  });

  test('not by another object of the name', () => {
    for (const object of [named('v1', 'Service', 'kubeedge-admission'), named('apps/v1', 'Deployment', 'constructor'), { kind: 'Deployment' }]) {
      expect(isThere('kubeedge', [object])).toEqual({ admission: false });
      expect(isThere('openyurt', [object])).toEqual({ admission: false });
    }
  });

  test('so that objects together are refused', () => {
    const found = (objects: readonly object[]): string[] => validateTogether(objects).filter(({ rule }) => rule === 'service-bus-has-port').map(({ severity }) => severity);
    expect(found([bus])).toEqual(['doomed']);
    expect(found([bus, named(webhooks, 'ValidatingWebhookConfiguration', 'kubeedge-crds-validate-webhook-configuration')])).toEqual(['error']);
  });
});

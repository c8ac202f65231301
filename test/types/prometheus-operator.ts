import { PodMonitor, Prometheus, PrometheusRule, PrometheusRuleSpecGroupsRules, ServiceMonitor, ServiceMonitorSpecEndpoints } from 'cdk8s-sextant/prometheus-operator';

const metadata = { name: 'web' };
const selector = { matchLabels: { app: 'web' } };

export const good = [
  ServiceMonitor.manifest({
    metadata,
    spec: { selector, endpoints: [{ port: 'http', path: '/metrics', interval: '30s', scheme: 'https', relabelings: [{ action: 'labeldrop', regex: 'pod' }] }] },
  }),
  PodMonitor.manifest({ metadata, spec: { selector, podMetricsEndpoints: [{ port: 'http' }] } }),
  PrometheusRule.manifest({
    metadata,
    spec: { groups: [{ name: 'web', rules: [{ alert: 'Down', expr: 'up == 0', for: '5m', labels: { severity: 'page' } }, { record: 'one', expr: 1 }] }] },
  }),
  Prometheus.manifest({ metadata, spec: { replicas: 2, retention: '15d', serviceMonitorSelector: {}, resources: { requests: { memory: '2Gi' } } } }),
];

const endpoint = (only: ServiceMonitorSpecEndpoints): object => ServiceMonitor.manifest({ metadata, spec: { selector, endpoints: [only] } });
const rule = (only: PrometheusRuleSpecGroupsRules): object => PrometheusRule.manifest({ metadata, spec: { groups: [{ name: 'web', rules: [only] }] } });

export const bad = [
  // @ts-expect-error a monitor has endpoints
  ServiceMonitor.manifest({ metadata, spec: { selector } }),
  // @ts-expect-error a port is named here
  endpoint({ port: 8080 }),
  // @ts-expect-error no such scheme
  endpoint({ scheme: 'grpc' }),
  // @ts-expect-error an interval is a duration
  endpoint({ port: 'http', interval: 30 }),
  // @ts-expect-error misspelt: `relabelings`
  endpoint({ port: 'http', relabelConfigs: [] }),
  // @ts-expect-error no such action
  endpoint({ port: 'http', relabelings: [{ action: 'remove' }] }),
  // @ts-expect-error a rule has an expression
  rule({ alert: 'Down' }),
  // @ts-expect-error labels are a map
  rule({ alert: 'Down', expr: 'up == 0', labels: ['page'] }),
];

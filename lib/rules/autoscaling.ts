import type { HorizontalPodAutoscalerSpec as SpecV1 } from '../../generated/bindings/kubernetes/autoscaling/v1';
import type {
  CrossVersionObjectReference, HorizontalPodAutoscalerSpec, HPAScalingPolicy, HPAScalingRules, MetricIdentifier, MetricSpec, MetricTarget,
} from '../../generated/bindings/kubernetes/autoscaling/v2';
import { Issue } from '../issue';
import { demand, demandRange, rangeOf } from './check';
import { follows } from './names';
import { milliOf } from './quantity';
import { Report, Rules } from './rule';
import { lawOf } from '../messages/naming';
import { joined, listOf } from '../messages/words';

const SPECS = ['autoscaling/v1.HorizontalPodAutoscalerSpec', 'autoscaling/v2.HorizontalPodAutoscalerSpec'];
const WINDOW_LIMIT = 3600;
const PERIOD_LIMIT = 1800;
/** No replicas at all are allowed from this minor on. */
const ZERO_SINCE = 37;
const METRICS = 'autoscaling.alpha.kubernetes.io/metrics';

/** The type of a metric and the field that it fills, in the order that the server looks at them. */
const SOURCES = { Object: 'object', External: 'external', Pods: 'pods', Resource: 'resource', ContainerResource: 'containerResource' } as const;
const TARGETS = ['Utilization', 'Value', 'AverageValue'];

function supported(issue: Issue): string {
  return `one of ${joined(listOf(issue, 'supported').map(String), 'and')} is allowed`;
}

function judgeTarget(metric: MetricSpec, report: Report): void {
  const { object, external, pods, resource, containerResource } = metric;
  const missing = (at: string, why: string): void => report('Required', at, undefined, { why });
  const excess = (at: string): void => report('Forbidden', at);
  if (object?.target && object.target.value === undefined
    && object.target.averageValue === undefined) missing('object.target.averageValue', 'value or averageValue');
  if (external?.target) {
    const { value, averageValue } = external.target;
    if (value === undefined && averageValue === undefined) missing('external.target.averageValue', 'value or averageValue');
    if (value !== undefined && averageValue !== undefined) excess('external.target.value');
  }
  if (pods?.target && pods.target.averageValue === undefined) missing('pods.target.averageValue', 'averageValue');
  for (const [name, source] of [['resource', resource], ['containerResource', containerResource]] as const) {
    if (!source?.target) continue;
    const { averageUtilization, averageValue } = source.target;
    if (averageUtilization === undefined && averageValue === undefined) missing(`${name}.target.averageUtilization`, 'averageUtilization or averageValue');
    if (averageUtilization !== undefined && averageValue !== undefined) excess(`${name}.target.averageValue`);
  }
}

export const rules: Rules = {
  'autoscaler-replicas-are-in-range': {
    on: SPECS,
    must: issue => issue.type === 'Required' ? 'maxReplicas must be set and greater than 0' : rangeOf(issue),
    check({ minReplicas, maxReplicas }: SpecV1 | HorizontalPodAutoscalerSpec, report) {
      demandRange(report, 'minReplicas', minReplicas, report.minor < ZERO_SINCE ? 1 : 0);
      if (maxReplicas !== undefined && maxReplicas < 1) report('Required', 'maxReplicas');
      if (minReplicas !== undefined) demandRange(report, 'maxReplicas', maxReplicas, minReplicas);
    },
  },

  'scaling-to-zero-has-metric': {
    on: SPECS,
    when: 'minReplicas',
    must: 'minReplicas 0 needs a metric of the type Object or External',
    check({ minReplicas, metrics = [] }: Partial<HorizontalPodAutoscalerSpec>, report) {
      const { annotations = {} } = (report.root.metadata ?? {}) as { annotations?: Readonly<Record<string, string>> };
      // The first version has such metrics in an annotation.
      const isKept = METRICS in annotations || metrics.some(({ type }) => type === 'Object' || type === 'External');
      if (minReplicas === 0 && !isKept) report('Forbidden', 'metrics');
    },
  },

  'scale-target-has-group': {
    on: SPECS,
    since: 34,
    must: 'the apiVersion of what is scaled has a group, "apps/v1"',
    check({ scaleTargetRef: target }: SpecV1 | HorizontalPodAutoscalerSpec, report) {
      if (!target) return;
      const apiVersion = target.apiVersion ?? '';
      const slashes = apiVersion.split('/').length - 1;
      const hasGroup = slashes === 1 && !apiVersion.startsWith('/');
      if (slashes > 1 || (!hasGroup && target.kind !== 'ReplicationController')) report('Invalid', 'scaleTargetRef.apiVersion', apiVersion);
    },
  },

  'reference-version-is-valid': {
    on: 'autoscaling/v2.ObjectMetricSource',
    since: 34,
    must: 'an apiVersion is a version, or a group, "/" and a version',
    check({ describedObject: described }: { describedObject?: CrossVersionObjectReference }, report) {
      if ((described?.apiVersion ?? '').split('/').length > 2) report('Invalid', 'describedObject.apiVersion', described?.apiVersion);
    },
  },

  'scale-reference-is-valid': {
    on: ['autoscaling/v1.CrossVersionObjectReference', 'autoscaling/v2.CrossVersionObjectReference'],
    must: issue => issue.type === 'Required' ? 'kind and name are needed' : lawOf(issue),
    check(reference: CrossVersionObjectReference, report) {
      for (const field of ['kind', 'name'] as const) {
        if (reference[field] === '') report('Required', field);
        else demand(report, 'path-segment', field, reference[field]);
      }
    },
  },

  'metric-type-is-known': {
    on: 'autoscaling/v2.MetricSpec',
    must: issue => issue.type === 'Required' ? 'the type of the metric is needed' : supported(issue),
    check({ type }: { type?: string }, report) {
      if (!type) report('Required', 'type');
      else if (!Object.prototype.hasOwnProperty.call(SOURCES, type)) report('NotSupported', 'type', type, { supported: Object.keys(SOURCES) });
    },
  },

  'metric-has-its-source': {
    on: 'autoscaling/v2.MetricSpec',
    must: ({ type }) => type === 'Required' ? 'a metric of this type is described here' : 'a metric describes only what its type names',
    check(metric: MetricSpec, report) {
      const own = SOURCES[metric.type as keyof typeof SOURCES] as string | undefined;
      const present = Object.values(SOURCES).filter(field => metric[field] !== undefined);
      if (own && !present.includes(own as typeof present[number])) report('Required', own);
      if (present.length === 1) return;
      for (const field of present) if (field !== own) report('Forbidden', field);
    },
  },

  'metric-has-one-target': {
    on: 'autoscaling/v2.MetricSpec',
    must: ({ type, params }) => type === 'Required' ? `${String(params?.why)} is needed` : 'only one target is allowed',
    check: (metric: MetricSpec, report) => judgeTarget(metric, report),
  },

  'metric-target-is-valid': {
    on: 'autoscaling/v2.MetricTarget',
    must: issue => issue.params?.supported ? supported(issue) : issue.path.endsWith('tilization') ? rangeOf(issue) : issue.type === 'Required'
      ? 'the type of the target is needed' : 'more than 0 is allowed',
    check(target: MetricTarget, report) {
      const type = target.type as string | undefined;
      if (type === '') report('Required', 'type');
      if (type !== undefined && !TARGETS.includes(type)) report('Invalid', 'type', type, { supported: TARGETS });
      for (const field of ['value', 'averageValue'] as const) {
        const quantity = target[field];
        if (quantity !== undefined && milliOf(quantity) <= 0n) report('Invalid', field, quantity);
      }
      demandRange(report, 'averageUtilization', target.averageUtilization, 1);
    },
  },

  'cpu-target-is-in-range': {
    // The server judges it as the metric that it becomes.
    on: 'autoscaling/v1.HorizontalPodAutoscalerSpec',
    must: rangeOf,
    check({ targetCPUUtilizationPercentage: percentage }: SpecV1, report) {
      if (percentage !== undefined && percentage < 1) report('Invalid', '^spec.metrics[0].resource.target.averageUtilization', percentage, { minimum: 1 });
    },
  },

  'metric-name-is-valid': {
    on: 'autoscaling/v2.MetricIdentifier',
    must: issue => issue.type === 'Required' ? 'the name of the metric is needed' : lawOf(issue),
    check({ name }: MetricIdentifier, report) {
      if (name === '') report('Required', 'name');
      else demand(report, 'path-segment', 'name', name);
    },
  },

  'metric-resource-is-named': {
    on: ['autoscaling/v2.ResourceMetricSource', 'autoscaling/v2.ContainerResourceMetricSource'],
    must: issue => issue.type === 'Required' ? 'a name is needed' : issue.params?.must ? lawOf(issue)
      : 'a resource of containers is expected: cpu, memory, ephemeral-storage, hugepages-2Mi or one with a domain',
    check({ name, container }: { name?: string; container?: string }, report) {
      if (name === '') report('Required', 'name');
      if (container === '') report('Required', 'container');
      else demand(report, 'dns-label', 'container', container);
      if (name && container !== undefined
        && (!follows('qualified-name', name) || !/\/|^(?:cpu|memory|ephemeral-storage|hugepages-.*)$/.test(name))) report('Invalid', 'name', name);
    },
  },

  'scaling-rules-are-in-range': {
    on: 'autoscaling/v2.HPAScalingRules',
    must: issue => issue.type === 'Required' ? 'at least one policy is needed' : rangeOf(issue),
    check({ stabilizationWindowSeconds, policies, tolerance }: HPAScalingRules, report) {
      demandRange(report, 'stabilizationWindowSeconds', stabilizationWindowSeconds, 0, WINDOW_LIMIT);
      if (policies?.length === 0) report('Required', 'policies');
      // Before, its gate was off.
      if (tolerance !== undefined && report.minor >= 35 && milliOf(tolerance) < 0n) report('Invalid', 'tolerance', tolerance, { minimum: 0 });
    },
  },

  'scaling-choice-is-known': {
    on: 'autoscaling/v2.HPAScalingRules',
    must: supported,
    check({ selectPolicy, policies = [] }: HPAScalingRules, report) {
      const choices = ['Max', 'Min', 'Disabled'];
      if (selectPolicy !== undefined && !choices.includes(selectPolicy)) report('NotSupported', 'selectPolicy', selectPolicy, { supported: choices });
      policies.forEach(({ type }, i) => {
        if (type !== undefined && type !== 'Pods'
          && type !== 'Percent') report('NotSupported', `policies[${i}].type`, type, { supported: ['Pods', 'Percent'] });
      });
    },
  },

  'scaling-policy-is-in-range': {
    on: 'autoscaling/v2.HPAScalingPolicy',
    must: rangeOf,
    check({ value, periodSeconds }: HPAScalingPolicy, report) {
      demandRange(report, 'value', value, 1);
      demandRange(report, 'periodSeconds', periodSeconds, 1, PERIOD_LIMIT);
    },
  },
};

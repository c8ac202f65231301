import { demand, demandRange, rangeOf } from './check';
import { Rules } from './rule';
import type { ServicePort, ServiceSpec } from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';

/** The objects that rules see; the bindings export the class by this name. */
interface ServiceObject { readonly metadata?: { readonly annotations?: Readonly<Record<string, string>> }; readonly spec?: ServiceSpec }

const HINTS = 'service.kubernetes.io/topology-aware-hints';
const MODE = 'service.kubernetes.io/topology-mode';
const KUBELET_PORT = 10250;
const DISTRIBUTIONS = ['PreferClose', 'PreferSameZone', 'PreferSameNode'];
/** 1 day, in seconds. */
const LONGEST_AFFINITY = 86400;

/** The server copies clusterIP to clusterIPs where there are none. */
export function clusterIpsOf({ clusterIP, clusterIPs = [] }: ServiceSpec): readonly string[] {
  return clusterIPs.length === 0 && clusterIP ? [clusterIP] : clusterIPs;
}

export function isHeadless(spec: ServiceSpec): boolean {
  const addresses = clusterIpsOf(spec);
  return addresses.length === 1 && addresses[0] === 'None';
}

export function isReachable({ type, externalIPs }: ServiceSpec): boolean {
  return type === 'LoadBalancer' || type === 'NodePort' || (type === 'ClusterIP' && (externalIPs ?? []).length > 0);
}

function eachTwice(ports: readonly ServicePort[], key: (port: ServicePort) => string | undefined, found: (port: ServicePort, i: number) => void): void {
  const seen = new Set<string>();
  ports.forEach((port, i) => {
    const name = key(port);
    if (name !== undefined && seen.has(name)) found(port, i);
    if (name !== undefined) seen.add(name);
  });
}

export const rules: Rules = {
  'service-has-ports': {
    on: 'core/v1.ServiceSpec',
    must: 'at least one port is needed, unless the service is headless or an external name',
    fix: 'add spec.ports, or set clusterIP: None',
    check(spec: ServiceSpec, report) {
      if (!spec.ports?.length && !isHeadless(spec) && spec.type !== 'ExternalName') report('Required', 'ports');
    },
  },

  'service-port-is-in-range': {
    on: 'core/v1.ServicePort',
    must: rangeOf,
    check({ port, targetPort }: ServicePort, report) {
      demandRange(report, 'port', port, 1, 65535);
      demandRange(report, 'targetPort', targetPort, 1, 65535);
    },
  },

  'service-port-name-is-valid': {
    on: 'core/v1.ServicePort',
    must: lawOf,
    check({ name, targetPort, appProtocol }: ServicePort, report) {
      if (name) demand(report, 'dns-label', 'name', name);
      demand(report, 'port-name', 'targetPort', targetPort);
      demand(report, 'qualified-name', 'appProtocol', appProtocol);
    },
  },

  'service-port-has-name': {
    on: 'core/v1.ServiceSpec',
    must: 'every port needs a name where there are several',
    check({ ports = [] }: ServiceSpec, report) {
      if (ports.length > 1) ports.forEach(({ name }, i) => { if (!name) report('Required', `ports[${i}].name`); });
    },
  },

  'service-port-is-unique': {
    on: 'core/v1.ServiceSpec',
    must: 'only one port of a name, of a port and protocol, and of a node port and protocol is allowed',
    check({ ports = [] }: ServiceSpec, report) {
      eachTwice(ports, ({ name }) => name || undefined, ({ name }, i) => report('Duplicate', `ports[${i}].name`, name));
      eachTwice(ports, ({ nodePort, protocol }) => nodePort ? `${nodePort}/${protocol}` : undefined, ({ nodePort }, i) => report('Duplicate', `ports[${i}].nodePort`, nodePort));
      eachTwice(ports, ({ port, protocol }) => `${port ?? 0}/${protocol}`, ({ port, protocol }, i) => report('Duplicate', `ports[${i}]`, { port, protocol }));
    },
  },

  'node-port-fits-type': {
    on: 'core/v1.ServiceSpec',
    when: 'nodePort',
    must: 'a node port is for the types NodePort and LoadBalancer',
    fix: 'remove nodePort, or set type: NodePort',
    check({ type, ports = [] }: ServiceSpec, report) {
      if (type === 'ClusterIP') ports.forEach(({ nodePort }, i) => { if (nodePort) report('Forbidden', `ports[${i}].nodePort`, nodePort); });
    },
  },

  'kubelet-port-is-not-exposed': {
    on: 'core/v1.ServiceSpec',
    until: 32,
    must: `port ${KUBELET_PORT} is the kubelet's and cannot be the port of a load balancer`,
    check({ type, ports = [] }: ServiceSpec, report) {
      if (type === 'LoadBalancer') ports.forEach(({ port }, i) => { if (port === KUBELET_PORT) report('Invalid', `ports[${i}]`, port); });
    },
  },

  'service-selector-is-valid': {
    on: 'core/v1.ServiceSpec',
    must: lawOf,
    check({ selector = {} }: ServiceSpec, report) {
      for (const [key, value] of Object.entries(selector)) {
        demand(report, 'qualified-name', 'selector', key);
        demand(report, 'label-value', 'selector', value);
      }
    },
  },

  'external-name-is-set': {
    on: 'core/v1.ServiceSpec',
    must: issue => issue.type === 'Required' ? 'the type ExternalName needs the name' : lawOf(issue),
    check({ type, externalName = '' }: ServiceSpec, report) {
      if (type !== 'ExternalName') return;
      const name = externalName.replace(/\.$/, '');
      if (name === '') report('Required', 'externalName');
      else demand(report, 'dns-subdomain', 'externalName', name);
    },
  },

  'affinity-timeout-is-in-range': {
    on: 'core/v1.ServiceSpec',
    when: 'sessionAffinityConfig',
    must: rangeOf,
    check({ sessionAffinity, sessionAffinityConfig }: ServiceSpec, report) {
      if (sessionAffinity !== 'ClientIP') return;
      demandRange(report, 'sessionAffinityConfig.clientIP.timeoutSeconds', sessionAffinityConfig?.clientIP?.timeoutSeconds, 1, LONGEST_AFFINITY);
    },
  },

  'load-balancer-field-fits-type': {
    on: 'core/v1.ServiceSpec',
    when: ['allocateLoadBalancerNodePorts', 'loadBalancerClass'],
    must: 'the field is for the type LoadBalancer',
    check({ type, allocateLoadBalancerNodePorts, loadBalancerClass }: ServiceSpec, report) {
      if (type === 'LoadBalancer') return;
      if (allocateLoadBalancerNodePorts !== undefined) report('Forbidden', 'allocateLoadBalancerNodePorts');
      if (loadBalancerClass !== undefined) report('Forbidden', 'loadBalancerClass');
    },
  },

  'load-balancer-class-is-valid': {
    on: 'core/v1.ServiceSpec',
    when: 'loadBalancerClass',
    must: lawOf,
    check({ type, loadBalancerClass }: ServiceSpec, report) {
      if (type === 'LoadBalancer') demand(report, 'qualified-name', 'loadBalancerClass', loadBalancerClass);
    },
  },

  'external-policy-fits-type': {
    on: 'core/v1.ServiceSpec',
    must: 'the field is for services that can be reached from outside: NodePort, LoadBalancer, or with externalIPs',
    check(spec: ServiceSpec, report) {
      if (spec.externalTrafficPolicy && !isReachable(spec)) report('Invalid', 'externalTrafficPolicy', spec.externalTrafficPolicy);
    },
  },

  'health-check-port-fits-type': {
    on: 'core/v1.ServiceSpec',
    when: 'healthCheckNodePort',
    must: issue => issue.params ? rangeOf(issue) : 'the field is for the type LoadBalancer with externalTrafficPolicy: Local',
    check({ type, externalTrafficPolicy, healthCheckNodePort: port }: ServiceSpec, report) {
      if (!port) return;
      if (type === 'LoadBalancer' && externalTrafficPolicy === 'Local') demandRange(report, 'healthCheckNodePort', port, 1, 65535);
      else report('Invalid', 'healthCheckNodePort', port);
    },
  },

  'traffic-distribution-is-known': {
    // At 1.30 the server drops the field.
    on: 'core/v1.ServiceSpec',
    since: 31,
    must: ({ params }) => `allowed: ${(params?.allowed as string[]).join(', ')}`,
    check({ trafficDistribution }: ServiceSpec, report) {
      const allowed = report.minor < 34 ? DISTRIBUTIONS.slice(0, 1) : DISTRIBUTIONS;
      if (trafficDistribution !== undefined && !allowed.includes(trafficDistribution)) report('NotSupported', 'trafficDistribution', trafficDistribution, { allowed });
    },
  },

  'service-choice-is-not-empty': {
    // Elsewhere an empty choice is as none; these the server takes as they are.
    on: 'core/v1.ServiceSpec',
    must: 'an empty text is none of the choices',
    fix: 'remove the field',
    check(spec: ServiceSpec, report) {
      for (const field of ['internalTrafficPolicy', 'ipFamilyPolicy'] as const) {
        if ((spec[field] as string) === '' && (spec.type !== 'ExternalName' || field === 'internalTrafficPolicy')) report('NotSupported', field, '');
      }
      if (spec.type !== 'ExternalName') spec.ipFamilies?.forEach((family, i) => { if ((family as string) === '') report('NotSupported', `ipFamilies[${i}]`, ''); });
    },
  },

  'topology-annotations-agree': {
    on: 'core/v1.Service',
    when: 'annotations',
    must: `must be as ${HINTS} where both are there`,
    fix: `remove the annotation ${HINTS}`,
    check({ metadata }: ServiceObject, report) {
      const [mode, hints] = [metadata?.annotations?.[MODE], metadata?.annotations?.[HINTS]];
      if (mode !== undefined && hints !== undefined && mode !== hints) report('Invalid', `metadata.annotations[${MODE}]`, mode);
    },
  },
};

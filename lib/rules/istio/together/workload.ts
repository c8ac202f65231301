import { isControlPlane, isInMesh, list, ofMesh, PROXY, SECURITY } from './mesh';
import { grouped } from '../../../groups';
import type { Graph } from '../../../together/graph';
import { Member } from '../../../together/member';
import { madePods } from '../../../together/pods';
import type { Relations } from '../../../together/relation';
import { Selecting } from '../../../together/selecting';
import { at, labelsOf, listOf, numberOf, placesOf, textOf } from '../../../together/values';
import { names, param } from '../../../together/words';

export const about = ['apps/Deployment', 'Pod'];

const on = 'apps/Deployment';

/** The user that the proxy runs as: its own traffic is not taken. */
const PROXY_USER = 1337;

export const relations: Relations = ofMesh({
  'port-has-one-protocol': {
    on,
    code: 'IST0116',
    severity: 'warning',
    must: issue => `port ${param(issue, 'port')} of the Services in front of it has several protocols: ${names(issue, 'protocols')} (${names(issue, 'services')})`,
    fix: 'give the Services different ports, or the same protocol',
    check(deployment, graph, tell) {
      for (const [port, ends] of grouped(endsBefore(deployment, graph), end => [String(end.port)])) {
        const protocols = [...new Set(ends.map(end => end.protocol))];
        if (protocols.length > 1) tell('Invalid', '', undefined, { port, protocols, services: servicesOf(ends) });
      }
    },
  },

  'target-port-has-one-port': {
    on,
    code: 'IST0137',
    severity: 'warning',
    must: issue => `its port ${param(issue, 'target')} is reached by several ports of its Services: ${names(issue, 'ports')} (${names(issue, 'services')})`,
    fix: 'lead one port of the Services to each port of the pods',
    check(deployment, graph, tell) {
      for (const [target, ends] of grouped(endsBefore(deployment, graph), end => [end.target])) {
        const ports = [...new Set(ends.map(end => end.port))];
        if (ports.length > 1) tell('Invalid', '', undefined, { target, ports, services: servicesOf(ends) });
      }
    },
  },

  'proxy-user-is-free': {
    on: about,
    code: 'IST0144',
    severity: 'warning',
    must: 'user 1337 is that of the proxy, and traffic of this user goes around it',
    fix: 'run as another user',
    check(workload, _, tell) {
      if (isControlPlane(workload)) return;
      const pod = workload.kind === 'Pod' ? 'spec' : 'spec.template.spec';
      for (const { value, path } of placesOf(workload.object, `${pod}.securityContext.runAsUser`)) if (value === PROXY_USER) tell('Invalid', path, value);
      for (const { value, path } of placesOf(workload.object, `${pod}.containers[*]`)) {
        const name = at(value, 'name');
        if (name !== PROXY && name !== 'istio-operator' && at(value, 'securityContext', 'runAsUser') === PROXY_USER) {
          tell('Invalid', `${path}.securityContext.runAsUser`, PROXY_USER);
        }
      }
    },
  },

  'key-addresses-are-restricted': {
    on,
    code: 'IST0175',
    severity: 'warning',
    must: issue => `keys of ${names(issue, 'policies')} are fetched from any address, also from within the cluster`,
    fix: 'set BLOCKED_CIDRS_IN_JWKS_URIS in its environment',
    check(deployment, graph, tell) {
      const policies = list(graph, `${SECURITY}/RequestAuthentication`);
      if (policies.length === 0 || deployment.labels.app !== 'istiod') return;
      const isSet = placesOf(deployment.object, 'spec.template.spec.containers[*].env[*]')
        .some(({ value }) => at(value, 'name') === 'BLOCKED_CIDRS_IN_JWKS_URIS' && textOf(at(value, 'value')) !== '');
      if (!isSet) tell('Invalid', 'spec.template.spec.containers', undefined, { policies: policies.map(({ name }) => name) });
    },
  },
});

/** A port of a Service in front of pods. */
interface End {
  readonly service: string;
  readonly port: number;
  readonly target: string;
  readonly protocol: string;
}

/** Ports of the Services that select the pods of a Deployment in the mesh. */
function endsBefore(deployment: Member, graph: Graph): End[] {
  const pod = graph.derive(podsByWorkload).get(deployment.object);
  if (pod === undefined || deployment.labels['gateway.istio.io/managed'] === 'istio.io-mesh-controller' || !isInMesh(pod, graph)) return [];
  const services = graph.derive(selectingServices).of(pod.labels).filter(({ namespace }) => namespace === deployment.namespace);
  return services.flatMap(({ name, spec }) => listOf(spec.ports).map((port): End => {
    const number = numberOf(at(port, 'port')) ?? 0;
    const target = String(at(port, 'targetPort') ?? '');
    return { service: name, port: number, target: target === '' || target === '0' ? String(number) : target, protocol: textOf(at(port, 'protocol')) || 'TCP' };
  }));
}

function selectingServices(graph: Graph): Selecting {
  const services = graph.of('Service').all.filter(({ spec }) => Object.keys(labelsOf(spec.selector)).length > 0);
  return new Selecting(services, ({ spec }) => ({ matchLabels: spec.selector }));
}

function podsByWorkload(graph: Graph): Map<unknown, Member> {
  return new Map(graph.derive(madePods).map(pod => [pod.object, pod]));
}

function servicesOf(ends: readonly End[]): string[] {
  return [...new Set(ends.map(({ service }) => service))];
}

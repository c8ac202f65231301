import { demand } from './check';
import { follows } from './names';
import { AnyContainer, CONTAINERS, isPod } from './pods';
import { Report, Rules } from './rule';
import type { ContainerPort, PodSpec } from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';

function isInRange(port: number): boolean {
  return port >= 1 && port <= 65535;
}

function demandUnique(report: Report, containers: PodSpec['containers'], list: string, from: number, seen: Set<string>): void {
  containers.forEach(({ ports }, i) => ports?.forEach(({ protocol, hostIP = '', hostPort }, j) => {
    if (!hostPort) return;
    const id = `${protocol ?? 'TCP'}/${hostIP}/${hostPort}`;
    if (seen.has(id)) report('Duplicate', `${list}[${from + i}].ports[${j}].hostPort`, id);
    seen.add(id);
  }));
}

export const rules: Rules = {
  'container-port-is-in-range': {
    on: 'core/v1.ContainerPort',
    must: '1 to 65535 is allowed',
    check({ containerPort }: ContainerPort, report) {
      if (!containerPort) report('Required', 'containerPort');
      else if (!isInRange(containerPort)) report('Invalid', 'containerPort', containerPort);
    },
  },

  'host-port-is-in-range': {
    on: 'core/v1.ContainerPort',
    must: '1 to 65535 is allowed',
    check({ hostPort }: ContainerPort, report) {
      if (hostPort && !isInRange(hostPort)) report('Invalid', 'hostPort', hostPort);
    },
  },

  'container-port-name-is-valid': {
    on: 'core/v1.ContainerPort',
    must: lawOf,
    check({ name }: ContainerPort, report) {
      if (name) demand(report, 'port-name', 'name', name);
    },
  },

  'container-port-name-is-unique': {
    on: CONTAINERS,
    when: 'ports',
    must: 'a name that no other port of the container has is needed',
    check({ ports }: AnyContainer, report) {
      if (!ports || ports.length < 2) return;
      const seen = new Set<string>();
      ports.forEach(({ name }, i) => {
        if (!name || !follows('port-name', name)) return;
        if (seen.has(name)) report('Duplicate', `ports[${i}].name`, name);
        seen.add(name);
      });
    },
  },

  'host-port-is-unique': {
    on: 'core/v1.PodSpec',
    when: 'hostPort',
    must: 'a port of the host can be taken once for an address and a protocol',
    check({ containers = [], initContainers = [] }: PodSpec, report) {
      demandUnique(report, containers, 'containers', 0, new Set());
      // These run one by one; the server's path has no place in the list but the first.
      initContainers.forEach(container => demandUnique(report, [container], 'initContainers', 0, new Set()));
    },
  },

  'host-port-is-container-port': {
    on: 'core/v1.PodSpec',
    when: 'hostNetwork',
    must: 'the number of containerPort is needed, because the pod is on the host\'s network',
    check({ hostNetwork, containers = [] }: PodSpec, report) {
      if (!hostNetwork) return;
      containers.forEach(({ ports }, i) => ports?.forEach(({ hostPort = 0, containerPort = 0 }, j) => {
        if ((hostPort !== 0 || isPod(report)) && hostPort !== containerPort) report('Invalid', `containers[${i}].ports[${j}].hostPort`, hostPort);
      }));
    },
  },
};

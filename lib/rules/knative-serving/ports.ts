import { partsOf, type Placed } from './parts';
import { REVISIONS } from './places';
import type { RevisionSpec } from './reading';
import type { ContainerPort } from '../../../generated/bindings/kubernetes/core/v1';
import { counted, joined, numberOf, quoted } from '../../messages/words';
import type { Report } from '../rule';
import type { SystemRules } from '../system';

/** Ports of the queue proxy, and of its metrics and profiles. */
const RESERVED: readonly number[] = [8008, 8012, 8013, 8022, 9090, 9091];
const NAMES: readonly string[] = ['http1', 'h2c'];
const MOST_PORT = 65535;

/** Of a container that serves only the first port counts. */
function* portsOf(containers: readonly Placed[]): Iterable<{ readonly port: ContainerPort; readonly placed: Placed }> {
  for (const placed of containers) {
    const { ports } = placed.container;
    for (const port of (placed.role === 'init' ? ports : ports?.slice(0, 1)) ?? []) yield { port, placed };
  }
}

/** The webhook gives no place in the list of ports. */
function each(spec: RevisionSpec, report: Report, visit: (port: ContainerPort, place: string, role: Placed['role']) => void): void {
  for (const { port, placed } of portsOf(partsOf(spec, report).containers)) visit(port, `${placed.place}.ports`, placed.role);
}

export const rules: SystemRules = {
  'serving-port-is-one': {
    on: REVISIONS,
    must: issue => issue.type === 'Required'
      ? 'one of several containers must have a port: it is the one that serves'
      : `all containers together may have one port, ${counted(numberOf(issue, 'count') ?? 2, 'port')} were found`,
    fix: ({ type }) => type === 'Required' ? 'add ports to the container that answers requests' : 'keep the port that answers requests, and leave the others out: a container may listen on them all the same',
    check({ containers = [] }: RevisionSpec, report) {
      const count = containers.reduce((sum, { ports = [] }) => sum + (ports ?? []).length, 0);
      if (count === 0 && containers.length > 1) report('Required', 'containers[*].ports');
      if (count > 1) report('Invalid', 'containers[*].ports', undefined, { count });
    },
  },

  'serving-port-is-free': {
    on: REVISIONS,
    must: `${joined(RESERVED.map(String), 'and')} are taken by Knative`,
    fix: 'let the container listen on another port, such as 8080',
    check(spec: RevisionSpec, report) {
      each(spec, report, ({ containerPort: number }, place) => {
        if (RESERVED.includes(number)) report('Invalid', `${place}.containerPort`, number);
      });
    },
  },

  'serving-port-is-in-range': {
    on: REVISIONS,
    must: `0 to ${MOST_PORT} is allowed; 0 is 8080`,
    fix: 'write the port on which the container listens',
    check(spec: RevisionSpec, report) {
      each(spec, report, ({ containerPort: number = 0 }, place) => {
        if (number < 0 || number > MOST_PORT) report('Invalid', `${place}.containerPort`, number);
      });
    },
  },

  'serving-port-protocol-is-tcp': {
    on: REVISIONS,
    must: 'requests come by "TCP"',
    fix: 'leave it out',
    check(spec: RevisionSpec, report) {
      each(spec, report, ({ protocol }, place, role) => {
        if (role !== 'init' && protocol && protocol !== 'TCP') report('NotSupported', `${place}.protocol`, protocol);
      });
    },
  },

  'serving-port-name-is-known': {
    on: REVISIONS,
    must: `the name says how the container is spoken to: ${joined(NAMES.map(quoted), 'or')}`,
    fix: 'write "h2c" for HTTP/2 and gRPC, or leave it out for HTTP/1',
    check(spec: RevisionSpec, report) {
      each(spec, report, ({ name }, place, role) => {
        if (role !== 'init' && name && !NAMES.includes(name)) report('NotSupported', place, name);
      });
    },
  },
};

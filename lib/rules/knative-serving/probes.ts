import { PROBING } from './flags';
import { partsOf, type Placed } from './parts';
import { REVISIONS } from './places';
import type { RevisionSpec } from './reading';
import type { Probe } from '../../../generated/bindings/kubernetes/core/v1';
import { joined, numberOf, quoted, span, textOf } from '../../messages/words';
import type { SystemReport, SystemRules } from '../system';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const HANDLERS = ['httpGet', 'tcpSocket', 'exec', 'grpc'] as const;
const TIMES = ['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'successThreshold', 'failureThreshold'] as const;

/** Why a container's probes are not looked at by the rules of probes. */
function isLookedAt({ role }: Placed, isProbing: boolean): boolean {
  return role === 'user' || (role === 'sidecar' && isProbing);
}

function handlersOf(probe: Probe): (typeof HANDLERS[number])[] {
  return HANDLERS.filter(name => probe[name] !== undefined && probe[name] !== null);
}

type Visit = (probe: Probe, place: string, name: typeof PROBES[number], placed: Placed) => void;

/** Each probe that may be there; one for readiness is filled with what Knative gives it. */
function eachProbe(spec: RevisionSpec, report: SystemReport, visit: Visit): void {
  const { config, containers } = partsOf(spec, report);
  for (const placed of containers) {
    if (!isLookedAt(placed, config.isEnabled(PROBING))) continue;
    for (const name of PROBES) {
      const probe = placed.container[name];
      if (probe) visit(name === 'readinessProbe' ? filled(probe) : probe, `${placed.place}.${name}`, name, placed);
    }
  }
}

/** Without a period Knative asks until it is answered, and no time or count may be set. */
function filled(probe: Probe): Probe {
  const { successThreshold, failureThreshold, timeoutSeconds } = probe;
  const times = probe.periodSeconds ? { failureThreshold: failureThreshold || 3, timeoutSeconds: timeoutSeconds || 1 } : {};
  return { ...probe, successThreshold: successThreshold || 1, ...times };
}

export const rules: SystemRules = {
  'serving-probe-has-one-handler': {
    on: REVISIONS,
    must: ({ type }) => `a probe has one of ${joined(HANDLERS, 'or')}, ${type === 'Required' ? 'none is' : 'several are'} set`,
    fix: ({ type }) => type === 'Required' ? 'add the one by which the container is asked' : 'keep one of them',
    check(spec: RevisionSpec, report) {
      eachProbe(spec, report, (probe, place, name, { role }) => {
        const handlers = handlersOf(probe);
        // a container that serves is asked at its port unless it says how
        if (handlers.length === 0 && !(role === 'user' && name === 'readinessProbe')) for (const handler of HANDLERS) report('Required', `${place}.${handler}`);
        if (handlers.length > 1) for (const handler of handlers) report('Forbidden', `${place}.${handler === 'grpc' ? 'gRPC' : handler}`);
      });
    },
  },

  'serving-probe-port-is-known': {
    on: REVISIONS,
    must: issue => issue.params?.port === undefined ? 'a container that does not serve has no port to be asked at' : `a name must be that of the container's port: ${quoted(textOf(issue, 'port') ?? '')}`,
    fix: ({ params }) => params?.port === undefined ? 'write the number of the port' : 'leave the port out to ask at the one that serves, or write a number',
    check(spec: RevisionSpec, report) {
      const { port } = partsOf(spec, report);
      const name = port.name || 'http';
      eachProbe(spec, report, (probe, place, _, { role }) => {
        for (const handler of ['httpGet', 'tcpSocket'] as const) {
          const action = probe[handler];
          if (!action) continue;
          const asked: number | string | undefined = action.port;
          if (role === 'user') {
            if (typeof asked === 'string' && asked !== '' && asked !== name) report('Invalid', `${place}.${handler}.port`, asked, { port: name });
          } else if (!asked) {
            report('Invalid', `${place}.${handler}.port`, asked ?? '');
          }
        }
      });
    },
  },

  'readiness-times-are-valid': {
    on: REVISIONS,
    must: issue => issue.type === 'Forbidden' ? 'without periodSeconds Knative asks again and again until it is answered' : `${span(numberOf(issue, 'minimum'))} is allowed`,
    fix: ({ type }) => type === 'Forbidden' ? 'leave it out, or set periodSeconds' : 'write a larger number, or leave it out',
    check(spec: RevisionSpec, report) {
      eachProbe(spec, report, (probe, place, name) => {
        if (name !== 'readinessProbe') return;
        const demand = (field: typeof TIMES[number], minimum: number): void => {
          const value = probe[field] ?? 0;
          if (value < minimum) report('Invalid', `${place}.${field}`, value, { minimum });
        };
        demand('periodSeconds', 0);
        demand('initialDelaySeconds', 0);
        demand('successThreshold', 1);
        for (const field of ['failureThreshold', 'timeoutSeconds'] as const) {
          if (probe.periodSeconds) demand(field, 1);
          else if (probe[field]) report('Forbidden', `${place}.${field}`);
        }
      });
    },
  },

  'side-container-is-not-probed': {
    on: REVISIONS,
    must: issue => issue.params?.init === true ? 'an init container is not probed, and has no hooks' : `a container that does not serve is probed only where the flag "${PROBING}" is enabled`,
    fix: issue => issue.params?.init === true ? 'remove it' : `leave the probe out, or set ${PROBING}: enabled in the ConfigMap config-features, or in spec.config.features of the KnativeServing`,
    check(spec: RevisionSpec, report) {
      const { config, containers } = partsOf(spec, report);
      for (const { container, role, place } of containers) {
        if (role === 'init') {
          for (const field of [...PROBES, 'lifecycle'] as const) if (container[field]) report('Forbidden', `${place}.${field}`, undefined, { init: true });
        } else if (role === 'sidecar' && !config.isEnabled(PROBING)) {
          for (const name of PROBES) {
            const given = container[name];
            if (!given) continue;
            const probe = name === 'readinessProbe' ? filled(given) : given;
            // the webhook counts what it has filled in itself
            if (handlersOf(probe).length > 0) report('Forbidden', `${place}.${name}`);
            for (const field of TIMES) if (probe[field]) report('Forbidden', `${place}.${name}.${field}`);
          }
        }
      }
    },
  },
};

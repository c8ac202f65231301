import { demand, demandRange, rangeOf } from './check';
import { At, eachServing } from './pods';
import { Report, Rules } from './rule';
import type {
  ExecAction, GRPCAction, HTTPGetAction, LifecycleHandler, PodSpec, Probe, TCPSocketAction,
} from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';
import { numberOf } from '../messages/words';

interface Handler {
  readonly exec?: ExecAction;
  readonly httpGet?: HTTPGetAction;
  readonly tcpSocket?: TCPSocketAction;
  readonly grpc?: GRPCAction;
}

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const HOOKS = ['postStart', 'preStop'] as const;
const HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'grpc'] as const;
const TIMES = ['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'successThreshold', 'failureThreshold'] as const;

/** Sleeping came in 1.30 and may take no time since 1.33; before, the server drops it. */
const SLEEP_SINCE = 30;
const NO_SLEEP_SINCE = 33;

const HEADER = /^[-A-Za-z0-9]+$/;

interface Found<T, F> {
  readonly part: T;
  readonly container: At;
  readonly field: F;
}

interface Parts {
  readonly spec: PodSpec;
  readonly probes: Found<Probe, typeof PROBES[number]>[];
  readonly hooks: Found<LifecycleHandler, typeof HOOKS[number]>[];
}

/** What was found last: all rules look at one pod before the next. */
let last: Parts | undefined;

function partsOf(spec: PodSpec): Parts {
  return last?.spec === spec ? last : last = found(spec);
}

function found(spec: PodSpec): Parts {
  const parts: Parts = { spec, probes: [], hooks: [] };
  eachServing(spec, (container, at) => {
    const { livenessProbe, readinessProbe, startupProbe, lifecycle } = container;
    if (livenessProbe) parts.probes.push({ part: livenessProbe, container: at, field: 'livenessProbe' });
    if (readinessProbe) parts.probes.push({ part: readinessProbe, container: at, field: 'readinessProbe' });
    if (startupProbe) parts.probes.push({ part: startupProbe, container: at, field: 'startupProbe' });
    if (!lifecycle) return;
    if (lifecycle.postStart) parts.hooks.push({ part: lifecycle.postStart, container: at, field: 'postStart' });
    if (lifecycle.preStop) parts.hooks.push({ part: lifecycle.preStop, container: at, field: 'preStop' });
  });
  return parts;
}

function eachProbe(spec: PodSpec, visit: (probe: Probe, at: At, field: typeof PROBES[number]) => void): void {
  for (const { part, container, field } of partsOf(spec).probes) visit(part, inner => container(inner === '' ? field : `${field}.${inner}`), field);
}

function eachHook(spec: PodSpec, visit: (hook: LifecycleHandler, at: At) => void): void {
  for (const { part, container, field } of partsOf(spec).hooks) visit(part, inner => container(`lifecycle.${field}${inner === '' ? '' : `.${inner}`}`));
}

/** In the server's order: the first one counts. */
function handlersOf(handler: Handler): (typeof HANDLERS[number])[] {
  return HANDLERS.filter(name => handler[name] !== undefined);
}

/** Visits the handler that counts; others are refused as a whole. */
function eachHandler(spec: PodSpec, visit: (handler: Handler, name: typeof HANDLERS[number], at: At) => void): void {
  const enter = (handler: Handler, at: At): void => {
    const name = HANDLERS.find(one => handler[one] !== undefined);
    if (name) visit(handler, name, field => at(`${name}.${field}`));
  };
  eachProbe(spec, enter);
  eachHook(spec, enter);
}

function demandOne(report: Report, [first, ...more]: readonly string[], at: At): void {
  if (first === undefined) report('Required', at(''));
  for (const name of more) report('Forbidden', at(name));
}

export const rules: Rules = {
  'probe-has-one-handler': {
    on: 'core/v1.PodSpec',
    when: PROBES,
    must: 'exactly one of exec, httpGet, tcpSocket and grpc is needed',
    check(spec: PodSpec, report) {
      eachProbe(spec, (probe, at) => demandOne(report, handlersOf(probe), at));
    },
  },

  'hook-has-one-handler': {
    on: 'core/v1.PodSpec',
    when: HOOKS,
    must: 'exactly one of exec, httpGet, tcpSocket and sleep is needed',
    check(spec: PodSpec, report) {
      const knowsSleep = report.minor >= SLEEP_SINCE;
      eachHook(spec, (hook, at) => demandOne(report, hook.sleep && knowsSleep ? [...handlersOf(hook), 'sleep'] : handlersOf(hook), at));
    },
  },

  'probe-times-are-not-negative': {
    on: 'core/v1.PodSpec',
    when: PROBES,
    must: rangeOf,
    check(spec: PodSpec, report) {
      eachProbe(spec, (probe, at) => {
        for (const field of TIMES) {
          const value = probe[field];
          if (value !== undefined && value < 0) demandRange(report, at(field), value, 0);
        }
      });
    },
  },

  'probe-succeeds-at-once': {
    on: 'core/v1.PodSpec',
    when: ['livenessProbe', 'startupProbe'],
    must: 'exactly 1 is allowed, unless it is a readiness probe',
    check(spec: PodSpec, report) {
      eachProbe(spec, ({ successThreshold }, at, field) => {
        if (field !== 'readinessProbe' && successThreshold !== 1) report('Invalid', at('successThreshold'), successThreshold);
      });
    },
  },

  'probe-grace-period-is-positive': {
    on: 'core/v1.PodSpec',
    when: PROBES,
    must: 'more than 0 is allowed',
    check(spec: PodSpec, report) {
      eachProbe(spec, ({ terminationGracePeriodSeconds: seconds }, at) => {
        if (seconds !== undefined && seconds <= 0) report('Invalid', at('terminationGracePeriodSeconds'), seconds);
      });
    },
  },

  'readiness-probe-has-no-grace-period': {
    on: 'core/v1.PodSpec',
    when: 'readinessProbe',
    must: 'a readiness probe ends nothing and has no grace period',
    check(spec: PodSpec, report) {
      eachProbe(spec, ({ terminationGracePeriodSeconds: seconds }, at, field) => {
        if (field === 'readinessProbe' && seconds !== undefined) report('Invalid', at('terminationGracePeriodSeconds'), seconds);
      });
    },
  },

  'exec-has-command': {
    on: 'core/v1.PodSpec',
    when: 'exec',
    must: 'a command is needed',
    check(spec: PodSpec, report) {
      eachHandler(spec, ({ exec }, name, at) => {
        if (name === 'exec' && !exec?.command?.length) report('Required', at('command'));
      });
    },
  },

  'handler-port-is-valid': {
    on: 'core/v1.PodSpec',
    when: ['httpGet', 'tcpSocket', 'grpc'],
    must: issue => typeof issue.value === 'number' ? '1 to 65535 is allowed' : lawOf(issue),
    check(spec: PodSpec, report) {
      eachHandler(spec, (handler, name, at) => {
        if (name === 'exec') return;
        const port = handler[name]?.port ?? 0;
        if (typeof port === 'number' && (port < 1 || port > 65535)) report('Invalid', at('port'), port);
        else demand(report, 'port-name', at('port'), port);
      });
    },
  },

  'http-header-name-is-valid': {
    on: 'core/v1.PodSpec',
    when: 'httpHeaders',
    must: 'letters, digits and "-" are allowed',
    check(spec: PodSpec, report) {
      eachHandler(spec, ({ httpGet }, name, at) => {
        if (name !== 'httpGet') return;
        // The server's path has no index.
        for (const header of httpGet?.httpHeaders ?? []) {
          if (!HEADER.test(header.name ?? '')) report('Invalid', at('httpHeaders'), header.name ?? '');
        }
      });
    },
  },

  'sleep-is-within-grace-period': {
    on: 'core/v1.PodSpec',
    when: 'sleep',
    since: SLEEP_SINCE,
    must: issue => `${numberOf(issue, 'minimum')} up to the pod's terminationGracePeriodSeconds, ${numberOf(issue, 'maximum')}, is allowed`,
    check(spec: PodSpec, report) {
      const { terminationGracePeriodSeconds: grace = 30 } = spec;
      // the server makes a negative one 1
      const [minimum, maximum] = [report.minor >= NO_SLEEP_SINCE ? 0 : 1, grace < 0 ? 1 : grace];
      eachHook(spec, (hook, at) => {
        const seconds = hook.sleep?.seconds ?? 0;
        if (hook.sleep && handlersOf(hook).length === 0 && (seconds < minimum || seconds > maximum)) report('Invalid', at('sleep'), seconds, { minimum, maximum });
      });
    },
  },
};

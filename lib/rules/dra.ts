import { demand, demandRange, rangeOf } from './check';
import { follows } from './names';
import { Report, Rules } from './rule';
import type {
  DeviceClaim, DeviceClassSpec, DeviceConstraint, DeviceRequest, DeviceSelector, DeviceSubRequest, DeviceTaint, DeviceToleration, ExactDeviceRequest,
  OpaqueDeviceConfiguration,
} from '../../generated/bindings/kubernetes/resource/v1';
import { lawOf } from '../messages/naming';
import { isMapping, Mapping } from '../schema/values';

/** The definitions of the versions that have one. */
export function resource(type: string, ...versions: readonly string[]): string[] {
  return (versions.length > 0 ? versions : ['v1', 'v1beta2', 'v1beta1', 'v1alpha3']).map(version => `resource/${version}.${type}`);
}

const LIMIT = 32;
const ALTERNATIVES_LIMIT = 8;
const TEXT_LIMIT = 10 * 1024;
const ID_LIMIT = 32;
const EFFECTS = ['NoSchedule', 'NoExecute', 'None'];
/** Alternatives of a request count from this minor on; before, the server drops them. */
const ALTERNATIVES_SINCE = 34;
/** The gates of taints, of shared devices and of their capacity are on from this minor on. */
const GATES_SINCE = 36;
/** The server's own form of a request has `exactly` from this minor on. */
const EXACT_SINCE = 33;
/** Both attributes of a constraint are looked at from this minor on. */
const BOTH_SINCE = 37;
const EXACT = [...resource('ExactDeviceRequest', 'v1', 'v1beta2'), ...resource('DeviceSubRequest')];

/** Reports a list that is too long; else, what comes twice by its key. */
export function demandList(report: Report, at: string, list: readonly unknown[] | undefined, limit: number, keyOf?: (item: never) => unknown): void {
  if (!list) return;
  if (list.length > limit) return report('TooMany', at, list.length, { limit });
  if (!keyOf) return;
  const seen = new Set<unknown>();
  list.forEach((item, i) => {
    const key = keyOf(item as never);
    if (seen.has(key)) report('Duplicate', `${at}[${i}]`, key);
    seen.add(key);
  });
}

/** Tolerations and distinct attributes have counted before their gates were looked at, which were off. */
function isDroppedOnce({ minor }: Report): boolean {
  return minor === GATES_SINCE - 1;
}

function alternativesOf({ firstAvailable = [] }: Pick<DeviceRequest, 'firstAvailable'>, { minor }: Report): readonly DeviceSubRequest[] {
  return minor < ALTERNATIVES_SINCE ? [] : firstAvailable;
}

export function isDriver(name: string): boolean {
  return name.length <= 63 && follows('dns-subdomain', name.toLowerCase());
}

/** An attribute's name is a C identifier; before it, with a slash, may be a domain. */
export function isQualified(name: string, needsDomain = false): boolean {
  const parts = name.split('/');
  const id = parts.at(-1) as string;
  // Names with more than one slash the server does not look into.
  if (parts.length > 2) return true;
  return id.length <= ID_LIMIT && /^[A-Za-z_][A-Za-z0-9_]*$/.test(id) && (parts.length === 1 ? !needsDomain : isDriver(parts[0] as string));
}

export function isPool(name: string): boolean {
  return name.length <= 253 && name.split('/').every(part => follows('dns-subdomain', part));
}

function isExtended(name: string): boolean {
  return name.includes('/') && !/(?:^|\.)kubernetes\.io\//.test(name) && !name.startsWith('requests.') && follows('qualified-name', `requests.${name}`);
}

function knowsRequest({ requests = [] }: DeviceClaim, name: string): boolean {
  const [main, sub, ...more] = name.split('/');
  const request = requests.find(r => r.name === main);
  if (!request || more.length > 0) return false;
  return sub === undefined || (request.firstAvailable ?? []).some(alternative => alternative.name === sub);
}

export const rules: Rules = {
  'device-lists-are-bounded': {
    on: [...resource('DeviceClaim'), ...resource('DeviceClassSpec')],
    must: issue => issue.type === 'Duplicate' ? 'each name once' : `at most ${String(issue.params?.limit)} are allowed`,
    check(value: DeviceClaim & DeviceClassSpec, report) {
      demandList(report, 'requests', value.requests, LIMIT, (request: DeviceRequest) => request.name);
      demandList(report, 'constraints', value.constraints, LIMIT);
      demandList(report, 'config', value.config, LIMIT);
      demandList(report, 'selectors', value.selectors, LIMIT);
      for (const field of ['constraints', 'config'] as const) {
        value[field]?.forEach(({ requests }: { requests?: readonly string[] }, i: number) => demandList(report, `${field}[${i}].requests`, requests, LIMIT,
          (name: string) => name));
      }
    },
  },

  'device-request-is-one': {
    on: resource('DeviceRequest', 'v1', 'v1beta2'),
    must: 'exactly one of exactly and firstAvailable is needed',
    check(request: DeviceRequest, report) {
      const hasAlternatives = alternativesOf(request, report).length > 0;
      if (Boolean(request.exactly) === hasAlternatives) report(hasAlternatives ? 'Invalid' : 'Required', '', hasAlternatives ? null : undefined);
    },
  },

  'flat-device-request-is-valid': {
    // What later versions have in `exactly` stands here beside it; the server names it as the newest does that it knows.
    on: resource('DeviceRequest', 'v1beta1', 'v1alpha3'),
    must: ({ path, type }) => path.endsWith('Name') ? 'the name of a device class is expected' : path.endsWith('selectors') ? `at most ${LIMIT} are allowed`
      : path.endsWith('count') ? 'more than 0 is allowed, and with All none' : type === 'NotSupported' ? 'either ExactCount or All is allowed'
        : 'exactly one of a device class and firstAvailable is needed',
    check(request: DeviceRequest & ExactDeviceRequest, report) {
      const { deviceClassName, selectors, allocationMode, count, adminAccess, tolerations } = request;
      const isExact = Boolean(deviceClassName || selectors || allocationMode || count || adminAccess !== undefined || tolerations);
      if (isExact === alternativesOf(request, report).length > 0) return report(isExact ? 'Invalid' : 'Required', '');
      if (!isExact) return;
      const at = report.minor < EXACT_SINCE ? '' : 'exactly.';
      if (!deviceClassName) report('Required', `${at}deviceClassName`);
      else demand(report, 'dns-subdomain', `${at}deviceClassName`, deviceClassName);
      demandList(report, `${at}selectors`, selectors, LIMIT);
      const mode = allocationMode as string | undefined;
      if (mode === 'All' ? Boolean(count) : mode === 'ExactCount' && (count ?? 0) <= 0) report('Invalid', `${at}count`, count);
      if (mode && mode !== 'All' && mode !== 'ExactCount') report('NotSupported', `${at}allocationMode`, mode);
    },
  },

  'device-request-name-is-valid': {
    on: [...resource('DeviceRequest'), ...resource('DeviceSubRequest')],
    must: lawOf,
    check: ({ name }: DeviceRequest, report) => demand(report, 'dns-label', 'name', name),
  },

  'device-alternatives-are-bounded': {
    on: resource('DeviceRequest'),
    must: issue => issue.type === 'Duplicate' ? 'each name once' : `at most ${ALTERNATIVES_LIMIT} are allowed`,
    check: (request: DeviceRequest, report) => demandList(report, 'firstAvailable', alternativesOf(request, report), ALTERNATIVES_LIMIT,
      (alternative: DeviceSubRequest) => alternative.name),
  },

  'device-class-name-is-valid': {
    on: EXACT,
    must: issue => issue.type === 'Required' ? 'the name of a device class is needed' : lawOf(issue),
    check({ deviceClassName }: ExactDeviceRequest, report) {
      if (deviceClassName === '') report('Required', 'deviceClassName');
      else demand(report, 'dns-subdomain', 'deviceClassName', deviceClassName);
    },
  },

  'device-selectors-are-bounded': {
    on: EXACT,
    must: issue => `at most ${String(issue.params?.limit)} are allowed`,
    check: ({ selectors }: ExactDeviceRequest, report) => demandList(report, 'selectors', selectors, LIMIT),
  },

  'device-count-fits-mode': {
    on: EXACT,
    must: ({ params }) => params?.all ? 'all devices have no count' : 'more than 0 is allowed',
    check({ allocationMode, count = 0 }: { allocationMode?: string; count?: number }, report) {
      if (allocationMode === 'All') {
        if (count !== 0) report('Invalid', 'count', count, { all: true });
      } else if (allocationMode === 'ExactCount') {
        if (count <= 0) report('Invalid', 'count', count);
      }
    },
  },

  'device-toleration-is-valid': {
    on: [...resource('DeviceToleration')],
    must: issue => issue.params?.must ? lawOf(issue) : 'the operator Exists takes no value',
    check({ key, operator = 'Equal', value }: { [K in keyof DeviceToleration]?: string }, report) {
      if (isDroppedOnce(report)) return;
      if (key) demand(report, 'qualified-name', 'key', key);
      if (value && operator === 'Exists') report('Invalid', 'value', value);
      if (value && operator === 'Equal') demand(report, 'label-value', 'value', value);
    },
  },

  'device-selector-has-expression': {
    on: resource('DeviceSelector', 'v1', 'v1beta2', 'v1beta1', 'v1alpha3'),
    must: ({ type }) => type === 'Required' ? 'an expression is needed' : `at most ${TEXT_LIMIT} bytes are allowed`,
    check({ cel }: DeviceSelector, report) {
      if (!cel) report('Required', 'cel');
      else if (Buffer.byteLength(cel.expression ?? '') > TEXT_LIMIT) report('TooLong', 'cel.expression');
    },
  },

  'device-constraint-names-attribute': {
    on: resource('DeviceConstraint'),
    must: ({ type }) => type === 'Required' ? 'an attribute is needed' : `a domain, "/" and an identifier of at most ${ID_LIMIT} characters are expected`,
    check({ matchAttribute, distinctAttribute }: DeviceConstraint, report) {
      const [at, name] = matchAttribute !== undefined || isDroppedOnce(report) ? ['matchAttribute', matchAttribute] : ['distinctAttribute', distinctAttribute];
      if (name === undefined) report('Required', report.minor < GATES_SINCE ? 'matchAttribute' : '');
      else if (!isQualified(name, true)) report('Invalid', at, name);
      // Beside the other, this one is looked at only later.
      if (matchAttribute !== undefined && distinctAttribute !== undefined && report.minor >= BOTH_SINCE && !isQualified(distinctAttribute, true)) {
        report('Invalid', 'distinctAttribute', distinctAttribute);
      }
    },
  },

  'device-request-reference-exists': {
    on: resource('DeviceClaim'),
    must: 'the name of a request is expected, or of a request, "/" and one of its alternatives',
    check(claim: DeviceClaim, report) {
      for (const field of ['constraints', 'config'] as const) {
        claim[field]?.forEach(({ requests = [] }: { requests?: readonly string[] }, i: number) => requests.forEach((name, j) => {
          if (!knowsRequest(claim, name) || !name.split('/').every(part => follows('dns-label', part))) {
            report('Invalid', `${field}[${i}].requests[${j}]`,
              name);
          }
        }));
      }
    },
  },

  'device-configuration-is-opaque': {
    on: [...resource('DeviceClaimConfiguration'), ...resource('DeviceClassConfiguration')],
    must: 'the configuration for a driver is needed',
    check({ opaque }: { opaque?: unknown }, report) {
      if (!opaque) report('Required', 'opaque');
    },
  },

  'device-parameters-are-an-object': {
    on: resource('OpaqueDeviceConfiguration'),
    must: ({ type }) => type === 'TooLong' ? `at most ${TEXT_LIMIT} bytes are allowed` : 'an object is expected',
    check({ parameters }: OpaqueDeviceConfiguration, report) {
      if (parameters === undefined) return;
      if (Buffer.byteLength(JSON.stringify(parameters)) > TEXT_LIMIT) report('TooLong', 'parameters');
      else if (!isMapping(parameters)) report('Invalid', 'parameters');
    },
  },

  'device-driver-is-valid': {
    on: [...resource('OpaqueDeviceConfiguration'), ...resource('ResourceSliceSpec'), ...resource('DeviceTaintSelector', 'v1', 'v1beta2', 'v1alpha3')],
    must: issue => issue.type === 'Required' ? 'the name of a driver is needed' : 'a domain of at most 63 characters is expected, "gpu.example.com"',
    check({ driver }: { driver?: string }, report) {
      if (driver === '') report('Required', 'driver');
      else if (driver !== undefined && !isDriver(driver)) report('Invalid', 'driver', driver);
    },
  },

  'pool-status-driver-is-valid': {
    on: resource('ResourcePoolStatusRequestSpec', 'v1alpha3'),
    must: issue => issue.type === 'Required' ? 'the name of a driver is needed' : 'a domain is expected, "gpu.example.com"',
    check({ driver = '' }: { driver?: string }, report) {
      if (driver === '') report('Required', 'driver');
      else if (!follows('dns-subdomain', driver.toLowerCase())) report('Invalid', 'driver', driver);
    },
  },

  'device-pool-name-is-valid': {
    on: [...resource('ResourcePool'), ...resource('DeviceTaintSelector', 'v1', 'v1beta2', 'v1alpha3'),
      ...resource('ResourcePoolStatusRequestSpec', 'v1alpha3')],
    must: issue => issue.type === 'Required' ? 'the name of a pool is needed' : 'one or more names with "/" between them are expected, at most 253 characters',
    check(value: Mapping, report) {
      const field = report.kind === 'ResourceSlice' ? 'name' : report.kind === 'DeviceTaintRule' ? 'pool' : 'poolName';
      const name = value[field];
      if (name === '' && field !== 'poolName') report('Required', field);
      else if (typeof name === 'string' && !isPool(name)) report(name.length > 253 ? 'TooLong' : 'Invalid', field, name);
    },
  },

  'device-taint-is-valid': {
    on: resource('DeviceTaint', 'v1', 'v1beta2', 'v1beta1', 'v1alpha3'),
    must: issue => issue.type === 'Required' ? 'an effect is needed' : issue.type === 'NotSupported' ? 'one of NoSchedule, NoExecute and None is allowed'
      : lawOf(issue),
    check({ key, value, effect }: { [K in keyof DeviceTaint]?: string }, report) {
      if (report.minor < GATES_SINCE && report.kind !== 'DeviceTaintRule') return;
      demand(report, 'qualified-name', 'key', key);
      if (value) demand(report, 'label-value', 'value', value);
      if (effect === '') report('Required', 'effect');
      else if (effect !== undefined && !EFFECTS.includes(effect)) report('NotSupported', 'effect', effect);
    },
  },

  'tainted-device-name-is-valid': {
    on: resource('DeviceTaintSelector', 'v1', 'v1beta2', 'v1alpha3'),
    must: lawOf,
    check({ device, deviceClassName }: { device?: string; deviceClassName?: string }, report) {
      demand(report, 'dns-label', 'device', device);
      demand(report, 'dns-subdomain', 'deviceClassName', deviceClassName);
    },
  },

  'extended-resource-name-is-valid': {
    on: resource('DeviceClassSpec'),
    since: GATES_SINCE,
    must: 'a domain other than kubernetes.io, "/" and a name are expected, "example.com/gpu"',
    check({ extendedResourceName: name }: DeviceClassSpec, report) {
      if (name !== undefined && !isExtended(name)) report('Invalid', 'extendedResourceName', name);
    },
  },

  'pool-status-limit-is-in-range': {
    on: resource('ResourcePoolStatusRequestSpec', 'v1alpha3'),
    must: rangeOf,
    check: ({ limit }: { limit?: number }, report) => demandRange(report, 'limit', limit, 1, 1000),
  },
};

import { demand, demandRange, rangeOf } from './check';
import { demandList, isQualified, resource } from './dra';
import { milliOf } from './quantity';
import { Report, Rules } from './rule';
import type {
  CounterSet, Device, DeviceAttribute, DeviceCapacity, DeviceCounterConsumption, ResourcePool, ResourceSliceSpec,
} from '../../generated/bindings/kubernetes/resource/v1';
import { lawOf } from '../messages/naming';

const DEVICES_LIMIT = 128;
/** With taints or counters. */
const RICH_DEVICES_LIMIT = 64;
const ATTRIBUTES_LIMIT = 32;
const VALUE_LIMIT = 64;
const COUNTERS_LIMIT = 32;

/** A version as semver.org has it. */
const CORE = '(?:0|[1-9]\\d*)';
const RELEASE = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)';
const SEMVER = new RegExp(`^${CORE}\\.${CORE}\\.${CORE}(?:-${RELEASE}(?:\\.${RELEASE})*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`);

const VALUES = ['bool', 'int', 'string', 'version'] as const;

/** Gates that were off before. */
function isRich({ minor }: Report): boolean {
  return minor >= 36;
}

/** What a device says of itself; in the first versions it is a part of it. */
const DEVICE = [...resource('Device', 'v1', 'v1beta2'), ...resource('BasicDevice', 'v1beta1', 'v1alpha3')];
const SPEC = resource('ResourceSliceSpec');

type AnyDevice = Device & { readonly basic?: Device };

function detailsOf(device: AnyDevice): Device {
  return device.basic ?? device;
}

/** In the first versions an empty name and false are none. */
function withoutZeros<T extends Pick<Device, 'nodeName' | 'allNodes'>>(place: T, { root }: Report): T {
  const isFirst = /\/(?:v1beta1|v1alpha3)$/.test(String(root.apiVersion));
  return isFirst ? { ...place, nodeName: place.nodeName || undefined, allNodes: place.allNodes || undefined } : place;
}

function judgeNodes({ nodeName, nodeSelector, allNodes }: Pick<Device, 'nodeName' | 'nodeSelector' | 'allNodes'>, report: Report): number {
  if (nodeName === '') report('Invalid', 'nodeName', '', { why: 'empty' });
  else demand(report, 'dns-subdomain', 'nodeName', nodeName);
  if (allNodes === false) report('Invalid', 'allNodes', false, { why: 'true' });
  return [nodeName, nodeSelector, allNodes].filter(Boolean).length;
}

export const rules: Rules = {
  'slice-is-of-one-place': {
    on: SPEC,
    must: issue => issue.params?.must ? lawOf(issue) : issue.params?.why === 'true' ? 'true is allowed, or no field' : issue.params?.why === 'empty'
      ? 'a name is needed, or no field'
      : issue.params?.why === 'term' ? 'exactly one term is needed' : 'exactly one of nodeName, nodeSelector, allNodes and perDeviceNodeSelection is needed',
    check(spec: ResourceSliceSpec, report) {
      const each = isRich(report) ? spec.perDeviceNodeSelection : undefined;
      if (each === false) report('Invalid', 'perDeviceNodeSelection', false, { why: 'true' });
      const terms = spec.nodeSelector?.nodeSelectorTerms;
      if (terms && terms.length !== 1) report('Invalid', 'nodeSelector.nodeSelectorTerms', terms, { why: 'term' });
      const count = judgeNodes(withoutZeros(spec, report), report) + (each ? 1 : 0);
      if (count === 0) report('Required', '');
      if (count > 1) report('Invalid', '');
    },
  },

  'device-is-of-one-place': {
    on: SPEC,
    since: 36,
    must: issue => issue.params?.must ? lawOf(issue) : issue.params?.why === 'true' ? 'true is allowed, or no field' : issue.params?.why === 'empty'
      ? 'a name is needed, or no field'
      : 'with perDeviceNodeSelection each device has exactly one of nodeName, nodeSelector and allNodes, without it none',
    check({ devices = [], perDeviceNodeSelection }: ResourceSliceSpec, report) {
      devices.forEach((each, i) => {
        const device = detailsOf(each);
        const at = `devices[${i}]`;
        if (perDeviceNodeSelection) {
          const below = ((type, path, value, params) => report(type, `${at}.${path}`, value, params)) as Report;
          const count = judgeNodes(device, below);
          if (count !== 1) report(count === 0 ? 'Required' : 'Invalid', at);
        } else if (device.nodeName !== undefined || device.nodeSelector !== undefined || device.allNodes !== undefined) {
          report('Invalid', at, null);
        }
      });
    },
  },

  'slice-holds-one-kind': {
    on: SPEC,
    since: 36,
    must: 'only one of sharedCounters and devices is allowed',
    check({ sharedCounters, devices }: ResourceSliceSpec, report) {
      if (sharedCounters !== undefined && devices !== undefined) report('Invalid', '');
    },
  },

  'slice-lists-are-bounded': {
    on: SPEC,
    must: issue => issue.type === 'Duplicate' ? 'each name once' : `at most ${String(issue.params?.limit)} are allowed`,
    check({ devices, sharedCounters }: ResourceSliceSpec, report) {
      const rich = isRich(report) && devices?.map(detailsOf).some(({ taints = [], consumesCounters = [] }) => taints.length > 0 || consumesCounters.length > 0);
      demandList(report, 'devices', devices, rich ? RICH_DEVICES_LIMIT : DEVICES_LIMIT, (device: Device) => device.name);
      if (isRich(report)) demandList(report, 'sharedCounters', sharedCounters, 8, (set: CounterSet) => set.name);
    },
  },

  'pool-counts-are-in-range': {
    on: resource('ResourcePool'),
    must: rangeOf,
    check({ resourceSliceCount, generation }: ResourcePool, report) {
      demandRange(report, 'resourceSliceCount', resourceSliceCount, 1);
      demandRange(report, 'generation', generation, 0);
    },
  },

  'device-name-is-valid': {
    on: resource('Device'),
    must: lawOf,
    check: ({ name }: Device, report) => demand(report, 'dns-label', 'name', name),
  },

  'device-has-details': {
    on: resource('Device', 'v1beta1', 'v1alpha3'),
    until: 32,
    must: 'what the device is like is needed',
    check({ basic }: AnyDevice, report) {
      if (!basic) report('Required', 'basic');
    },
  },

  'device-attributes-are-bounded': {
    on: DEVICE,
    must: ({ params }) => `at most ${String(params?.limit)} are allowed`,
    check({ attributes = {}, capacity = {} }: Device, report) {
      const count = Object.keys(attributes).length + Object.keys(capacity).length;
      if (count > ATTRIBUTES_LIMIT) report('Invalid', '', count, { limit: ATTRIBUTES_LIMIT });
    },
  },

  'device-attribute-name-is-valid': {
    on: DEVICE,
    must: 'an identifier of at most 32 characters is expected, or a domain, "/" and one',
    check({ attributes = {}, capacity = {} }: Device, report) {
      for (const name of Object.keys(attributes)) if (!isQualified(name)) report('Invalid', 'attributes', name);
      for (const name of Object.keys(capacity)) if (!isQualified(name)) report('Invalid', 'capacity', name);
    },
  },

  'device-attribute-has-one-value': {
    on: resource('DeviceAttribute'),
    must: 'exactly one value is needed',
    check(attribute: DeviceAttribute, report) {
      // The gate of lists is off: the server drops them.
      if (VALUES.filter(key => attribute[key] !== undefined).length !== 1) report('Invalid', '', attribute);
    },
  },

  'device-attribute-value-is-valid': {
    on: resource('DeviceAttribute'),
    must: ({ type }) => type === 'TooLong' ? `at most ${VALUE_LIMIT} bytes are allowed` : 'a version like 1.2.3 is expected',
    check({ string, version }: DeviceAttribute, report) {
      if (string !== undefined && Buffer.byteLength(string) > VALUE_LIMIT) report('TooLong', 'string');
      if (version === undefined) return;
      if (!SEMVER.test(version)) report('Invalid', 'version', version);
      if (Buffer.byteLength(version) > VALUE_LIMIT) report('TooLong', 'version');
    },
  },

  'device-lists-in-slice-are-bounded': {
    on: DEVICE,
    since: 36,
    must: issue => issue.type === 'Duplicate' ? 'each name once' : `at most ${String(issue.params?.limit)} are allowed`,
    check({ taints, consumesCounters, bindingConditions, bindingFailureConditions }: Device, report) {
      demandList(report, 'taints', taints, 16);
      demandList(report, 'consumesCounters', consumesCounters, 2, (consumption: DeviceCounterConsumption) => consumption.counterSet);
      demandList(report, 'bindingConditions', bindingConditions, 4, (condition: string) => condition);
      demandList(report, 'bindingFailureConditions', bindingFailureConditions, 4, (condition: string) => condition);
    },
  },

  'binding-conditions-are-a-pair': {
    on: DEVICE,
    since: 36,
    must: issue => issue.params?.must ? lawOf(issue) : 'bindingConditions and bindingFailureConditions go together, with different names',
    check({ bindingConditions: good = [], bindingFailureConditions: bad = [] }: Device, report) {
      good.forEach((name, i) => demand(report, 'qualified-name', `bindingConditions[${i}]`, name));
      bad.forEach((name, i) => {
        demand(report, 'qualified-name', `bindingFailureConditions[${i}]`, name);
        if (good.includes(name)) report('Invalid', `bindingFailureConditions[${i}]`, name);
      });
      if (good.length === 0 && bad.length > 0) report('Invalid', 'bindingConditions');
      if (bad.length === 0 && good.length > 0) report('Invalid', 'bindingFailureConditions');
    },
  },

  'counters-are-named': {
    on: [...resource('CounterSet'), ...resource('DeviceCounterConsumption')],
    since: 36,
    must: issue => issue.type === 'Required' ? 'a name and counters are needed' : issue.type === 'TooMany' ? `at most ${COUNTERS_LIMIT} are allowed`
      : lawOf(issue),
    check(value: { name?: string; counterSet?: string; counters?: object }, report) {
      const field = value.counterSet === undefined ? 'name' : 'counterSet';
      if (value[field] === '') report('Required', field);
      else demand(report, 'dns-label', field, value[field]);
      if (!value.counters) return;
      const names = Object.keys(value.counters);
      if (names.length === 0) report('Required', 'counters');
      if (names.length > COUNTERS_LIMIT) return report('TooMany', 'counters', names.length);
      for (const name of names) demand(report, 'dns-label', 'counters', name);
    },
  },

  'request-policy-needs-sharing': {
    on: DEVICE,
    since: 36,
    must: 'only a device with allowMultipleAllocations has a requestPolicy',
    check({ allowMultipleAllocations, capacity = {} }: Device, report) {
      for (const [name, { requestPolicy }] of Object.entries(capacity)) {
        if (requestPolicy
        && allowMultipleAllocations !== true) report('Forbidden', `capacity[${name}].requestPolicy`);
      }
    },
  },

  'request-policy-is-consistent': {
    on: DEVICE,
    since: 36,
    must: ({ type }) => type === 'Required' ? 'a default is needed'
      : 'one of validValues and validRange, in order and within the capacity, with the default among them',
    check({ allowMultipleAllocations, capacity = {} }: Device, report) {
      if (allowMultipleAllocations !== true) return;
      for (const [name, device] of Object.entries(capacity)) judgePolicy(device, `capacity[${name}].requestPolicy`, report);
    },
  },
};

function judgePolicy({ value, requestPolicy }: DeviceCapacity, at: string, report: Report): void {
  if (!requestPolicy) return;
  const { default: given, validValues = [], validRange: range } = requestPolicy;
  if (validValues.length > 0 && range) return report('Forbidden', at);
  if (validValues.length === 0 && !range) return;
  if (given === undefined) return report('Required', `${at}.default`);
  const [most, chosen] = [milliOf(value), milliOf(given)];
  const values = validValues.map(milliOf);
  values.forEach((option, i) => {
    if ((i > 0 && option < (values[i - 1] as bigint)) || option > most) report('Invalid', `${at}.validValues[${i}]`, validValues[i]);
  });
  demandList(report, `${at}.validValues`, values, 10, (option: bigint) => option);
  if (values.length > 0 && !values.includes(chosen)) report('Invalid', `${at}.validValues`, given);
  if (range?.min === undefined) return;
  const [min, max, step] = [milliOf(range.min), range.max === undefined ? undefined : milliOf(range.max), range.step === undefined ? undefined
    : milliOf(range.step)];
  if (min > most || chosen < min) report('Invalid', `${at}.validRange.min`, range.min);
  if (max !== undefined && (min > max || max > most || chosen > max)) report('Invalid', `${at}.validRange.max`, range.max);
  if (step === undefined || step <= 0n) return;
  if (min + step > most || (chosen - min) % step !== 0n
    || (max !== undefined && (max - min) % step !== 0n)) report('Invalid', `${at}.validRange.step`, range.step);
}

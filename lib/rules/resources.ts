import type { PodSpec, ResourceRequirements } from '../../generated/bindings/kubernetes/core/v1';
import { Issue, IssueType } from '../issue';
import { follows } from './names';
import { AnyContainer, CONTAINERS } from './pods';
import { isNegative, isWhole, milliOf, wholeOf } from './quantity';
import { Report, Rules } from './rule';
import { textOf } from '../messages/words';

/** Where resources are required: in a container, and in a pod as a whole and for its overhead. */
const PLACES = [...CONTAINERS, 'core/v1.PodSpec'];

const OF_CONTAINERS = new Set(['cpu', 'memory', 'ephemeral-storage']);
const OF_PODS = new Set(['cpu', 'memory']);

/** What the platform counts in whole numbers, and what else it measures, though no container asks for it. */
const COUNTED = new Set([
  'pods', 'resourcequotas', 'services', 'replicationcontrollers', 'secrets', 'configmaps', 'persistentvolumeclaims', 'services.nodeports', 'services.loadbalancers',
]);
const MEASURED = new Set([
  'ephemeral-storage', 'storage', 'requests.cpu', 'requests.memory', 'requests.ephemeral-storage', 'requests.storage',
  'limits.cpu', 'limits.memory', 'limits.ephemeral-storage',
]);

const PAGE_SIZE = /^hugepages-[+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/;

function isPodSpec(value: AnyContainer | PodSpec): value is PodSpec {
  return 'containers' in value;
}

type Visit = (requirements: ResourceRequirements, at: string, isOfPod: boolean) => void;
type VisitQuantity = (name: string, quantity: number | string, at: string, isOfPod: boolean) => void;

function eachRequirements(value: AnyContainer | PodSpec, { minor }: Report, visit: Visit): void {
  if (!isPodSpec(value)) {
    if (value.resources) visit(value.resources, 'resources', false);
    return;
  }
  if (value.resources && minor >= 34 && value.os?.name !== 'windows') visit(value.resources, 'resources', true);
  if (value.overhead) visit({ limits: value.overhead }, 'overhead', false);
}

function eachQuantity(value: AnyContainer | PodSpec, report: Report, visit: VisitQuantity): void {
  eachRequirements(value, report, ({ limits, requests }, at, isOfPod) => {
    for (const name in limits) visit(name, limits[name] as number | string, `${at}.limits`, isOfPod);
    for (const name in requests) visit(name, requests[name] as number | string, `${at}.requests`, isOfPod);
  });
}

function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-');
}

function hasHugePages(quantities: ResourceRequirements['limits']): boolean {
  for (const name in quantities) if (isHugePages(name)) return true;
  return false;
}

/** Of the platform itself, not of a device's maker. */
function isNative(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/');
}

function isExtended(name: string): boolean {
  return !isNative(name) && !name.startsWith('requests.') && follows('qualified-name', `requests.${name}`);
}

function mayOvercommit(name: string): boolean {
  return isNative(name) && !isHugePages(name);
}

/** The error for the name of a resource. */
function wrongName(name: string, isOfPod: boolean): IssueType | undefined {
  if ((isOfPod ? OF_PODS : OF_CONTAINERS).has(name)) return undefined;
  if (!follows('qualified-name', name)) return 'Invalid';
  if (isHugePages(name) && !name.includes('/')) return undefined;
  const isQualified = name.includes('/');
  if (isOfPod) return isQualified || COUNTED.has(name) || MEASURED.has(name) || name.startsWith('requests.hugepages-') ? 'NotSupported' : 'Invalid';
  return isQualified && (isNative(name) || isExtended(name)) ? undefined : 'Invalid';
}

function pageOf(name: string): bigint | undefined {
  if (!PAGE_SIZE.test(name)) return undefined;
  const size = milliOf(name.slice('hugepages-'.length));
  return size > 0n && size % 1000n === 0n ? size / 1000n : undefined;
}

function nameRule(issue: Issue): string {
  return issue.type === 'NotSupported'
    ? 'cpu, memory and hugepages-<size> are allowed for a pod as a whole'
    : 'cpu, memory, ephemeral-storage, hugepages-<size> or a name with a domain, example.com/gpu, is allowed';
}

export const rules: Rules = {
  'resource-name-is-known': {
    on: PLACES,
    when: ['limits', 'requests', 'overhead'],
    must: nameRule,
    check(value: AnyContainer | PodSpec, report) {
      eachQuantity(value, report, (name, _, at, isOfPod) => {
        const wrong = wrongName(name, isOfPod);
        if (wrong) report(wrong, `${at}[${name}]`, name);
      });
    },
  },

  'resource-quantity-is-not-negative': {
    on: PLACES,
    when: ['limits', 'requests', 'overhead'],
    must: '0 or more is allowed',
    check(value: AnyContainer | PodSpec, report) {
      eachQuantity(value, report, (name, quantity, at) => {
        if (isNegative(quantity)) report('Invalid', `${at}[${name}]`, quantity);
      });
    },
  },

  'resource-quantity-is-whole': {
    on: PLACES,
    when: ['limits', 'requests', 'overhead'],
    must: 'whole devices are allowed, no parts of one',
    check(value: AnyContainer | PodSpec, report) {
      eachQuantity(value, report, (name, quantity, at) => {
        if ((isExtended(name) || COUNTED.has(name)) && !isWhole(quantity)) report('Invalid', `${at}[${name}]`, quantity);
      });
    },
  },

  'hugepages-are-whole-pages': {
    on: PLACES,
    when: ['limits', 'requests', 'overhead'],
    must: issue => `a multiple of the page size ${textOf(issue, 'page')} is allowed`,
    check(value: AnyContainer | PodSpec, report) {
      eachQuantity(value, report, (name, quantity, at) => {
        if (!isHugePages(name)) return;
        const page = pageOf(name);
        if (page === undefined || wholeOf(quantity) % page !== 0n) report('Invalid', `${at}[${name}]`, quantity, { page: name.slice('hugepages-'.length) });
      });
    },
  },

  'hugepages-come-with-cpu-or-memory': {
    on: PLACES,
    when: ['limits', 'requests', 'overhead'],
    must: 'hugepages are given together with cpu or memory',
    fix: 'add a limit or request of cpu or memory',
    check(value: AnyContainer | PodSpec, report) {
      eachRequirements(value, report, ({ limits, requests }, at) => {
        if (!hasHugePages(limits) && !hasHugePages(requests)) return;
        const names = [...Object.keys(limits ?? {}), ...Object.keys(requests ?? {})];
        if (!names.includes('cpu') && !names.includes('memory')) report('Forbidden', at);
      });
    },
  },

  'request-is-within-limit': {
    on: PLACES,
    when: 'limits',
    must: issue => `${issue.params?.exact ? 'exactly' : 'at most'} the limit of ${textOf(issue, 'resource')}, ${textOf(issue, 'limit')}, is allowed`,
    check(value: AnyContainer | PodSpec, report) {
      eachRequirements(value, report, ({ limits, requests }, at) => {
        for (const resource in requests) {
          const [request, limit] = [requests[resource], limits?.[resource]];
          if (limit === undefined || limit === request) continue;
          const exact = !mayOvercommit(resource);
          const [asked, allowed] = [milliOf(request), milliOf(limit)];
          if (asked > allowed || (exact && asked !== allowed)) report('Invalid', `${at}.requests`, request, { resource, limit: String(limit), exact });
        }
      });
    },
  },

  'device-request-has-limit': {
    on: PLACES,
    when: 'requests',
    must: 'devices and hugepages need a limit, equal to the request',
    check(value: AnyContainer | PodSpec, report) {
      eachRequirements(value, report, ({ limits, requests }, at) => {
        for (const name in requests) {
          if (!mayOvercommit(name) && limits?.[name] === undefined) report('Required', `${at}.limits`, undefined, { resource: name });
        }
      });
    },
  },
};

import { milliOf } from './quantity';
import { Report, Rules } from './rule';
import type { Container, PodSpec, ResourceRequirements } from '../../generated/bindings/kubernetes/core/v1';
import { textOf } from '../messages/words';

type Amounts = Readonly<Record<string, number | string>>;

/** What all containers ask for: those that run together are added up, and an initial one may need more than that. */
export function totalRequests(spec: PodSpec): Record<string, string> {
  return totalOf(spec, resources => ({ ...resources?.limits, ...resources?.requests }));
}

export function totalLimits(spec: PodSpec): Record<string, string> {
  return totalOf(spec, resources => resources?.limits ?? {});
}

function totalOf(spec: PodSpec, amountsOf: (resources?: ResourceRequirements | null) => Amounts): Record<string, string> {
  const running = new Map<string, bigint>();
  const sidecars = new Map<string, bigint>();
  const initial = new Map<string, bigint>();
  for (const container of spec.containers ?? []) add(running, amountsOf(container?.resources));
  // Defaults come before nulls are taken out.
  for (const container of spec.initContainers ?? [] as readonly (Container | null)[]) {
    const amounts = amountsOf(container?.resources);
    const isSidecar = container?.restartPolicy === 'Always';
    if (isSidecar) {
      add(running, amounts);
      add(sidecars, amounts);
    }
    const together = new Map(sidecars);
    if (!isSidecar) add(together, amounts);
    for (const [name, amount] of together) initial.set(name, larger(initial.get(name), amount));
  }
  for (const [name, amount] of initial) running.set(name, larger(running.get(name), amount));
  return Object.fromEntries([...running].map(([name, amount]) => [name, amount % 1000n === 0n ? `${amount / 1000n}` : `${amount}m`]));
}

function add(sums: Map<string, bigint>, amounts: Amounts): void {
  for (const [name, amount] of Object.entries(amounts)) sums.set(name, (sums.get(name) ?? 0n) + milliOf(amount));
}

function larger(one: bigint | undefined, other: bigint): bigint {
  return one === undefined || other > one ? other : one;
}

function isUnchecked(spec: PodSpec): boolean {
  return spec.resources === undefined || spec.os?.name === 'windows';
}

/** Requests as written: in a template nothing is filled in for the containers. */
function writtenRequests(spec: PodSpec, { kind }: Report): Record<string, string> {
  return kind === 'Pod' ? totalRequests(spec) : totalOf(spec, resources => resources?.requests ?? {});
}

export const rules: Rules = {
  'pod-resources-have-no-claims': {
    on: 'core/v1.PodSpec',
    when: 'claims',
    since: 34,
    must: 'claims belong to containers, not to the pod as a whole',
    check(spec: PodSpec, report) {
      if (!isUnchecked(spec) && spec.resources?.claims) report('Forbidden', 'resources.claims');
    },
  },

  'pod-request-covers-containers': {
    on: 'core/v1.PodSpec',
    since: 34,
    must: issue => `at least the ${textOf(issue, 'total')} that the containers together ask for are needed`,
    check(spec: PodSpec, report) {
      if (isUnchecked(spec) || !spec.resources?.requests) return;
      const requests = spec.resources.requests;
      for (const [name, total] of Object.entries(writtenRequests(spec, report))) {
        if (requests[name] !== undefined && milliOf(total) > milliOf(requests[name])) report('Invalid', `resources.requests[${name}]`, requests[name], { total });
      }
    },
  },

  'pod-limit-covers-hugepages': {
    on: 'core/v1.PodSpec',
    since: 34,
    must: issue => `at least the ${textOf(issue, 'total')} that the containers together may use are needed`,
    check(spec: PodSpec, report) {
      if (isUnchecked(spec) || !spec.resources?.limits) return;
      const limits = spec.resources.limits;
      for (const [name, total] of Object.entries(totalLimits(spec))) {
        if (name.startsWith('hugepages-') && limits[name] !== undefined && milliOf(total) > milliOf(limits[name])) {
          report('Invalid', `resources.limits[${name}]`, limits[name], { total });
        }
      }
    },
  },

  'container-limit-is-within-pod-limit': {
    on: 'core/v1.PodSpec',
    since: 34,
    must: issue => `at most the pod's limit of ${textOf(issue, 'limit')} is allowed`,
    check(spec: PodSpec, report) {
      if (isUnchecked(spec) || !spec.resources?.limits) return;
      const { limits } = spec.resources;
      (spec.containers as readonly Container[] | undefined)?.forEach(({ resources }, i) => {
        for (const [name, limit] of Object.entries(resources?.limits ?? {})) {
          if (limits[name] === undefined || milliOf(limit) <= milliOf(limits[name])) continue;
          report('Invalid', `resources.containers[${i}][${name}].limits`, limit, { limit: String(limits[name]) });
        }
      });
    },
  },
};

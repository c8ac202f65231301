import { demand } from './check';
import { demandFilled, filledOf } from './filled';
import { AnyContainer, CONTAINERS, eachContainer, isPod } from './pods';
import { Report, Rules } from './rule';
import type { PodResourceClaim, PodSpec } from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';

/** Devices are claimed since then; before, the server drops the claims. */
const SINCE = 34;

const MIRROR = 'kubernetes.io/config.mirror';

function isMirror({ root }: Report): boolean {
  const { annotations } = (root.metadata ?? {}) as { annotations?: Record<string, string> };
  return annotations?.[MIRROR] !== undefined;
}

export const rules: Rules = {
  'static-pod-has-no-claims': {
    on: 'core/v1.PodSpec',
    when: 'resourceClaims',
    since: SINCE,
    must: 'a static pod has no resource claims',
    check({ resourceClaims }: PodSpec, report) {
      // The server's path is of no object's field.
      if (isPod(report) && isMirror(report)) resourceClaims?.forEach(() => report('Forbidden', '^[]'));
    },
  },

  'pod-claim-name-is-valid': {
    on: 'core/v1.PodResourceClaim',
    since: SINCE,
    must: filledOf,
    check({ name, resourceClaimName, resourceClaimTemplateName }: PodResourceClaim, report) {
      if (isPod(report) && isMirror(report)) return;
      demandFilled(report, 'dns-label', 'name', name);
      demand(report, 'dns-subdomain', 'resourceClaimName', resourceClaimName);
      demand(report, 'dns-subdomain', 'resourceClaimTemplateName', resourceClaimTemplateName);
    },
  },

  'pod-claim-name-is-unique': {
    on: 'core/v1.PodSpec',
    when: 'resourceClaims',
    since: SINCE,
    must: 'a name that no other claim of the pod has is needed',
    check({ resourceClaims }: PodSpec, report) {
      const seen = new Set<string>();
      resourceClaims?.forEach(({ name }, i) => {
        if (name && seen.has(name)) report('Duplicate', `resourceClaims[${i}].name`, name);
        seen.add(name);
      });
    },
  },

  'pod-claim-has-one-source': {
    on: 'core/v1.PodResourceClaim',
    since: SINCE,
    must: 'exactly one of resourceClaimName and resourceClaimTemplateName is needed',
    check(claim: PodResourceClaim, report) {
      if (isPod(report) && isMirror(report)) return;
      if ((claim.resourceClaimName === undefined) === (claim.resourceClaimTemplateName === undefined)) report('Invalid', '', claim);
    },
  },

  'container-claim-exists': {
    on: 'core/v1.PodSpec',
    when: 'claims',
    since: SINCE,
    must: 'the name of one of the pod\'s resourceClaims is needed',
    check(spec: PodSpec, report) {
      eachContainer(spec, ({ resources }, at) => resources?.claims?.forEach(({ name }, i) => {
        if (name && !spec.resourceClaims?.some(claim => claim.name === name)) report('NotFound', at(`resources.claims[${i}]`), name);
      }));
    },
  },

  'container-claim-is-named': {
    on: CONTAINERS,
    when: 'claims',
    since: SINCE,
    must: 'the name of a claim is needed',
    check({ resources }: AnyContainer, report) {
      resources?.claims?.forEach(({ name }, i) => {
        if (!name) report('Required', `resources.claims[${i}]`);
      });
    },
  },

  'container-claim-is-unique': {
    on: CONTAINERS,
    when: 'claims',
    since: SINCE,
    must: 'a claim is named once, or once for each of its requests',
    check({ resources }: AnyContainer, report) {
      const seen = new Set<string>();
      resources?.claims?.forEach(({ name, request }, i) => {
        if (!name) return;
        const id = request ? `${name}/${request}` : name;
        const overlaps = seen.has(name) || seen.has(id) || (!request && [...seen].some(other => other.startsWith(`${name}/`)));
        if (overlaps) report('Duplicate', `resources.claims[${i}]`, id);
        seen.add(id);
      });
    },
  },

  'container-claim-request-is-valid': {
    on: CONTAINERS,
    when: 'claims',
    since: SINCE,
    must: lawOf,
    check({ resources }: AnyContainer, report) {
      resources?.claims?.forEach(({ request }, i) => {
        if (request) demand(report, 'dns-label', `resources.claims[${i}].request`, request);
      });
    },
  },
};

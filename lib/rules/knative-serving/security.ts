import { partsOf } from './parts';
import { REVISIONS } from './places';
import type { RevisionSpec } from './reading';
import type { PodSecurityContext } from '../../../generated/bindings/kubernetes/core/v1';
import { demandRange, rangeOf } from '../check';
import type { SystemRules } from '../system';

const MOST_ID = 2147483647;

export const rules: SystemRules = {
  'run-as-id-is-in-range': {
    on: REVISIONS,
    must: rangeOf,
    fix: 'choose the number of a user or group',
    check(spec: RevisionSpec, report) {
      const { containers, security } = partsOf(spec, report);
      const demand = (place: string, ids: Pick<PodSecurityContext, 'runAsUser' | 'runAsGroup' | 'fsGroup'>): void => {
        for (const field of ['runAsUser', 'runAsGroup', 'fsGroup'] as const) demandRange(report, `${place}.${field}`, ids[field], 0, MOST_ID);
      };
      if (security) {
        demand('securityContext', security);
        (security.supplementalGroups ?? []).forEach((id, i) => demandRange(report, `securityContext.supplementalGroups[${i}]`, id, 0, MOST_ID));
      }
      for (const { container, place } of containers) if (container.securityContext) demand(`${place}.securityContext`, { ...container.securityContext, fsGroup: undefined });
    },
  },

  'dropped-capabilities-are-spelled': {
    on: REVISIONS,
    severity: 'warning',
    must: 'capabilities are written in upper case: "all" drops none',
    fix: 'write "ALL"',
    check(spec: RevisionSpec, report) {
      const { config, containers } = partsOf(spec, report);
      if (config.isSecure) return;
      for (const { container, place } of containers) {
        if (container.securityContext?.capabilities?.drop?.[0] === 'all') report('Invalid', `${place}.securityContext.capabilities.drop`, 'all');
      }
    },
  },
};

import { EDGE_APPLICATION } from './places';
import { judgeMade, tell, WORDS } from '../embedded';
import type { SystemRules } from '../system';

const MANIFESTS = `${EDGE_APPLICATION}.spec.workloadTemplate.manifests[]`;

export const rules: SystemRules = {
  'edge-manifest-is-valid': {
    on: MANIFESTS,
    severity: 'doomed',
    ...WORDS,
    check(manifest: unknown, report) {
      for (const issue of judgeMade(manifest, report).refusals) tell(report, issue.path, issue);
    },
  },

  'edge-manifest-field-is-known': {
    on: MANIFESTS,
    severity: 'warning',
    ...WORDS,
    check(manifest: unknown, report) {
      for (const issue of judgeMade(manifest, report).dropped) tell(report, issue.path, issue);
    },
  },
};

import { EDGE_APPLICATION } from './places';
import { refusalsOf, tell, WORDS } from '../embedded';
import type { SystemRules } from '../system';

export const rules: SystemRules = {
  'edge-manifest-is-valid': {
    on: `${EDGE_APPLICATION}.spec.workloadTemplate.manifests[]`,
    severity: 'doomed',
    ...WORDS,
    check(manifest: unknown, report) {
      for (const issue of refusalsOf(manifest, report)) tell(report, issue.path, issue);
    },
  },
};

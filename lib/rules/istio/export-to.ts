import { isLabel } from './names';
import { namespaceOf } from './places';
import type { SystemRules } from '../system';

const KINDS = ['VirtualService', 'DestinationRule', 'ServiceEntry'].map(kind => `networking.istio.io/${kind}.spec`);
const [PRIVATE, PUBLIC, NONE] = ['.', '*', '~'] as [string, string, string];

interface Exported {
  readonly exportTo?: readonly string[];
  readonly workloadSelector?: unknown;
}

export const rules: SystemRules = {
  'export-is-a-namespace': {
    on: KINDS,
    must: 'the name of a namespace, "." for the own one or "*" for all is allowed',
    check({ exportTo = [] }: Exported, report) {
      exportTo.forEach((namespace, i) => {
        const isRight = [PRIVATE, PUBLIC, ...report.kind === 'ServiceEntry' ? [NONE] : []].includes(namespace) || isLabel(namespace);
        if (!isRight) report('Invalid', `exportTo[${i}]`, namespace);
      });
    },
  },

  'export-is-given-once': {
    on: KINDS,
    must: 'this namespace is named already',
    check({ exportTo = [] }: Exported, report) {
      const names = exportTo.map(namespace => namespace === PRIVATE ? namespaceOf(report) : namespace);
      names.forEach((name, i) => { if (names.indexOf(name) !== i) report('Duplicate', `exportTo[${i}]`, exportTo[i]); });
    },
  },

  'export-to-all-stands-alone': {
    on: KINDS,
    must: ({ params }) => params?.to === NONE ? 'beside "~", which is nobody, there are no others' : 'beside "*", which is all, there are no others',
    fix: 'remove the others',
    check({ exportTo = [] }: Exported, report) {
      const to = exportTo.find(namespace => namespace === PUBLIC || (namespace === NONE && report.kind === 'ServiceEntry'));
      if (to !== undefined && exportTo.length > 1) report('Forbidden', 'exportTo', undefined, { to });
    },
  },

  'selecting-rule-stays-at-home': {
    on: 'networking.istio.io/DestinationRule.spec',
    must: 'a rule for selected workloads is for its own namespace alone',
    fix: 'set exportTo to ["."], or remove workloadSelector',
    check({ exportTo = [], workloadSelector }: Exported, report) {
      if (!workloadSelector) return;
      const index = exportTo.findIndex(namespace => namespace !== PRIVATE && namespace !== namespaceOf(report));
      if (index >= 0) report('Invalid', `exportTo[${index}]`, exportTo[index]);
    },
  },
};

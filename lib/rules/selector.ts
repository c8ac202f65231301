import { demand } from './check';
import { follows } from './names';
import { Report, Rules } from './rule';
import type { NodeSelector, NodeSelectorTerm } from '../../generated/bindings/kubernetes/core/v1';
import type { LabelSelector } from '../../generated/bindings/kubernetes/meta/v1';
import { lawOf } from '../messages/naming';

type Labels = Readonly<Record<string, string>>;

/** Whether labels are selected; nothing for a selector that is itself not valid. One that is absent selects nothing, an empty one everything. */
export function selects(selector: LabelSelector | undefined, labels: Labels = {}): boolean | undefined {
  if (!selector) return false;
  if (!isValid(selector)) return undefined;
  for (const key in selector.matchLabels) if (labels[key] !== selector.matchLabels[key]) return false;
  return selector.matchExpressions === undefined
    || selector.matchExpressions.every(({ key, operator, values = [] }) => {
      const has = Object.prototype.hasOwnProperty.call(labels, key);
      const listed = has && values.includes(labels[key] as string);
      return operator === 'In' ? listed : operator === 'NotIn' ? !listed : operator === 'Exists' ? has : !has;
    });
}

export function isEmpty(selector: LabelSelector): boolean {
  for (const _ in selector.matchLabels) return false;
  return (selector.matchExpressions ?? []).length === 0;
}

function isValid({ matchLabels, matchExpressions }: LabelSelector): boolean {
  for (const key in matchLabels) if (!follows('qualified-name', key) || !follows('label-value', matchLabels[key] as string)) return false;
  return matchExpressions === undefined
    || matchExpressions.every(({ key, operator, values = [] }) =>
      typeof key === 'string' && follows('qualified-name', key) && values.every(value => follows('label-value', value)) && LABEL_OPERATORS.has(operator)
      && wrongCount(operator, values.length) === undefined);
}

const LABEL_OPERATORS = new Set<string>(['In', 'NotIn', 'Exists', 'DoesNotExist']);
const NODE_OPERATORS = new Set<string>([...LABEL_OPERATORS, 'Gt', 'Lt']);

/** The error for a number of values that does not fit the operator. */
function wrongCount(operator: string, count: number): 'Required' | 'Forbidden' | undefined {
  switch (operator) {
    case 'In': case 'NotIn': return count === 0 ? 'Required' : undefined;
    case 'Exists': case 'DoesNotExist': return count > 0 ? 'Forbidden' : undefined;
    case 'Gt': case 'Lt': return count !== 1 ? 'Required' : undefined;
    default: return undefined;
  }
}

/** The server does not look at every selector. */
function isUnchecked(selector: LabelSelector, { kind, group, root }: Report): boolean {
  const spec = root.spec as { jobTemplate?: { spec?: { selector?: unknown } } } | undefined;
  return group === 'autoscaling' || (kind === 'CronJob' && spec?.jobTemplate?.spec?.selector === selector);
}

export const rules: Rules = {
  'selector-label-is-valid': {
    on: 'meta/v1.LabelSelector',
    must: lawOf,
    check(selector: LabelSelector, report) {
      if (isUnchecked(selector, report)) return;
      for (const key in selector.matchLabels) {
        demand(report, 'qualified-name', 'matchLabels', key);
        demand(report, 'label-value', 'matchLabels', selector.matchLabels[key]);
      }
      selector.matchExpressions?.forEach(({ key, values = [] }, i) => {
        demand(report, 'qualified-name', `matchExpressions[${i}].key`, key ?? '');
        values.forEach((value, j) => demand(report, 'label-value', `matchExpressions[${i}].values[${j}]`, value));
      });
    },
  },

  'selector-operator-is-known': {
    on: 'meta/v1.LabelSelector',
    when: 'matchExpressions',
    must: 'one of In, NotIn, Exists and DoesNotExist is allowed',
    check(selector: LabelSelector, report) {
      if (isUnchecked(selector, report)) return;
      selector.matchExpressions?.forEach(({ operator }, i) => {
        if (!LABEL_OPERATORS.has(operator)) report('Invalid', `matchExpressions[${i}].operator`, operator ?? '');
      });
    },
  },

  'selector-values-fit-operator': {
    on: 'meta/v1.LabelSelector',
    when: 'matchExpressions',
    must: ({ type }) => type === 'Required' ? 'the operators In and NotIn need at least one value' : 'the operators Exists and DoesNotExist take no values',
    check(selector: LabelSelector, report) {
      if (isUnchecked(selector, report)) return;
      selector.matchExpressions?.forEach(({ operator, values = [] }, i) => {
        const wrong = LABEL_OPERATORS.has(operator) ? wrongCount(operator, values.length) : undefined;
        if (wrong) report(wrong, `matchExpressions[${i}].values`);
      });
    },
  },

  'node-selector-has-terms': {
    on: 'core/v1.NodeSelector',
    must: 'at least one term is needed',
    check({ nodeSelectorTerms }: NodeSelector, report) {
      if (nodeSelectorTerms?.length === 0) report('Required', 'nodeSelectorTerms');
    },
  },

  'node-selector-values-fit-operator': {
    on: 'core/v1.NodeSelectorTerm',
    must: ({ type }) => type === 'Required' ? 'the operators In and NotIn need a value, Gt and Lt exactly one'
      : 'the operators Exists and DoesNotExist take no values',
    check({ matchExpressions = [] }: NodeSelectorTerm, report) {
      matchExpressions.forEach(({ operator, values = [] }, i) => {
        const wrong = wrongCount(operator, values.length);
        if (wrong) report(wrong, `matchExpressions[${i}].values`);
      });
    },
  },

  'node-selector-operator-is-known': {
    on: 'core/v1.NodeSelectorTerm',
    must: 'one of In, NotIn, Exists, DoesNotExist, Gt and Lt is needed',
    check({ matchExpressions = [] }: NodeSelectorTerm, report) {
      matchExpressions.forEach(({ operator }: { operator?: string }, i) => {
        if (operator !== undefined && !NODE_OPERATORS.has(operator)) report('Invalid', `matchExpressions[${i}].operator`, operator);
      });
    },
  },

  'node-selector-key-is-valid': {
    on: 'core/v1.NodeSelectorTerm',
    must: lawOf,
    check({ matchExpressions = [] }: NodeSelectorTerm, report) {
      matchExpressions.forEach(({ key }, i) => {
        if (key !== undefined) demand(report, 'qualified-name', `matchExpressions[${i}].key`, key);
      });
    },
  },

  'node-selector-value-is-valid': {
    // Preferred terms are not looked at.
    on: 'core/v1.NodeSelector',
    since: 33,
    must: lawOf,
    check({ nodeSelectorTerms = [] }: NodeSelector, report) {
      nodeSelectorTerms.forEach(({ matchExpressions = [] }, i) => matchExpressions.forEach(({ values = [] }, j) =>
        values.forEach((value, k) => demand(report, 'label-value', `nodeSelectorTerms[${i}].matchExpressions[${j}].values[${k}]`, value))));
    },
  },

  'node-field-is-the-name': {
    on: 'core/v1.NodeSelectorTerm',
    must: 'matchFields takes metadata.name In or NotIn one node name',
    check({ matchFields = [] }: NodeSelectorTerm, report) {
      matchFields.forEach(({ key, operator, values = [] }, i) => {
        const at = `matchFields[${i}]`;
        if (operator === 'In' || operator === 'NotIn') {
          if (values.length !== 1) report('Required', `${at}.values`);
        } else if (operator !== undefined) {
          report('Invalid', `${at}.operator`, operator);
        }
        if (key !== undefined && key !== 'metadata.name') report('Invalid', `${at}.key`, key);
        if (key === 'metadata.name') values.forEach((value, j) => demand(report, 'dns-subdomain', `${at}.values[${j}]`, value));
      });
    },
  },
};

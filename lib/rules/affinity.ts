import { demand, demandRange, rangeOf } from './check';
import { filledOf } from './filled';
import { isPod } from './pods';
import { Report, Rules } from './rule';
import type { PodAffinityTerm, PreferredSchedulingTerm, WeightedPodAffinityTerm } from '../../generated/bindings/kubernetes/core/v1';
import type { LabelSelector } from '../../generated/bindings/kubernetes/meta/v1';
import { lawOf } from '../messages/naming';

/** Pods are matched by keys of labels since then; before, the server drops the fields. */
const KEYS_SINCE = 31;

export interface Keyed {
  readonly labelSelector?: LabelSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly mismatchLabelKeys?: readonly string[];
}

export function demandKeys(report: Report, field: 'matchLabelKeys' | 'mismatchLabelKeys', keys: readonly string[] = [], selector?: LabelSelector): void {
  if (keys.length === 0) return;
  if (!selector) report('Forbidden', field);
  else keys.forEach((key, i) => demand(report, 'qualified-name', `${field}[${i}]`, key));
}

/**
 * Reports keys that the selector has, too: once for each expression that repeats one.
 * A pod itself gets an expression for each key that is among its labels before the server looks.
 */
export function demandNew(report: Report, { labelSelector, matchLabelKeys = [], mismatchLabelKeys = [] }: Keyed): void {
  if (!labelSelector) return;
  const labels = (isPod(report) && (report.root.metadata as { labels?: Readonly<Record<string, string>> } | undefined)?.labels) || {};
  const added = [...matchLabelKeys, ...mismatchLabelKeys].filter(key => labels[key] !== undefined);
  const places = new Map(matchLabelKeys.map((key, i) => [key, i]));
  const seen = new Set(Object.keys(labelSelector.matchLabels ?? {}));
  for (const key of [...(labelSelector.matchExpressions ?? []).map(expression => expression.key), ...added]) {
    const place = places.get(key);
    if (place !== undefined && seen.has(key)) report('Invalid', `[${place}]`, key);
    seen.add(key);
  }
}

export const rules: Rules = {
  'affinity-weight-is-in-range': {
    on: ['core/v1.PreferredSchedulingTerm', 'core/v1.WeightedPodAffinityTerm'],
    must: rangeOf,
    check({ weight }: PreferredSchedulingTerm | WeightedPodAffinityTerm, report) {
      demandRange(report, 'weight', weight ?? 0, 1, 100);
    },
  },

  'affinity-topology-key-is-valid': {
    on: 'core/v1.PodAffinityTerm',
    must: filledOf,
    check({ topologyKey }: PodAffinityTerm, report) {
      // An empty one is missing and not valid, too.
      if (!topologyKey) report('Required', 'topologyKey');
      demand(report, 'qualified-name', 'topologyKey', topologyKey ?? '');
    },
  },

  'affinity-namespace-is-valid': {
    on: 'core/v1.PodAffinityTerm',
    must: lawOf,
    check({ namespaces }: PodAffinityTerm, report) {
      for (const namespace of namespaces ?? []) demand(report, 'dns-label', 'namespace', namespace);
    },
  },

  'affinity-keys-are-labels': {
    on: 'core/v1.PodAffinityTerm',
    since: KEYS_SINCE,
    must: issue => issue.type === 'Forbidden' ? 'keys of labels need a labelSelector beside them' : lawOf(issue),
    check({ labelSelector, matchLabelKeys, mismatchLabelKeys }: PodAffinityTerm, report) {
      demandKeys(report, 'matchLabelKeys', matchLabelKeys, labelSelector);
      demandKeys(report, 'mismatchLabelKeys', mismatchLabelKeys, labelSelector);
    },
  },

  'affinity-keys-are-given-once': {
    on: 'core/v1.PodAffinityTerm',
    since: KEYS_SINCE,
    must: 'a key is either matched or mismatched',
    check({ matchLabelKeys, mismatchLabelKeys }: PodAffinityTerm, report) {
      matchLabelKeys?.forEach((key, i) => {
        if (mismatchLabelKeys?.includes(key)) report('Invalid', `matchLabelKeys[${i}]`, key);
      });
    },
  },

  'affinity-keys-are-not-selected': {
    on: 'core/v1.PodAffinityTerm',
    since: KEYS_SINCE,
    must: 'a key that the labelSelector does not have is needed',
    check(term: PodAffinityTerm, report) {
      if (term.matchLabelKeys) demandNew(report, term);
    },
  },
};

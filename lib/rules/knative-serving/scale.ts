import { configOf } from './config';
import { integerOf } from './numbers';
import { type Annotations, annotated, SCALED } from './places';
import { numberOf, span, textOf } from '../../messages/words';
import type { SystemRules } from '../system';

const MIN = 'autoscaling.knative.dev/min-scale';
const MAX = 'autoscaling.knative.dev/max-scale';
const MIN_KEYS = [MIN, 'autoscaling.knative.dev/minScale'] as const;
const MAX_KEYS = [MAX, 'autoscaling.knative.dev/maxScale'] as const;
const INITIAL = ['autoscaling.knative.dev/initial-scale', 'autoscaling.knative.dev/initialScale'] as const;
const ACTIVATION = 'autoscaling.knative.dev/activation-scale';

/** A bound; what is absent or no bound counts as none. */
function boundOf(annotations: Annotations, keys: readonly string[]): number {
  const [, text = ''] = annotated(annotations, ...keys) ?? [];
  return Math.max(integerOf(text, 32) ?? 0, 0);
}

export const rules: SystemRules = {
  'scale-is-a-count': {
    on: SCALED,
    must: 'must be a whole number from 0 on, as text',
    fix: 'write a number of pods such as "3"',
    check(annotations: Annotations, report) {
      for (const keys of [MIN_KEYS, MAX_KEYS, INITIAL, [ACTIVATION]]) {
        const [key, text] = annotated(annotations, ...keys) ?? [];
        if (key === undefined || text === undefined) continue;
        const value = integerOf(text, keys === INITIAL ? 64 : 32);
        // how small the scale of activation may be depends on the others
        if (value === undefined || (value < 0 && key !== ACTIVATION)) report('Invalid', key, text);
      }
    },
  },

  'max-scale-is-not-below-min': {
    on: SCALED,
    must: issue => `max-scale ${textOf(issue, 'max') ?? ''} is less than min-scale ${textOf(issue, 'min') ?? ''}`,
    fix: 'raise max-scale, lower min-scale, or leave max-scale out for no limit',
    check(annotations: Annotations, report) {
      const [min, max] = [boundOf(annotations, MIN_KEYS), boundOf(annotations, MAX_KEYS)];
      if (max !== 0 && max < min) for (const key of [MAX, MIN]) report('Invalid', key, annotated(annotations, ...(key === MAX ? MAX_KEYS : MIN_KEYS))?.[1], { min, max });
    },
  },

  'max-scale-is-within-limit': {
    on: SCALED,
    must: issue => `the cluster allows ${span(1, numberOf(issue, 'maximum'))}, and not 0 for no limit`,
    fix: 'lower it, or raise max-scale-limit of config-autoscaler',
    check(annotations: Annotations, report) {
      const [key, text] = annotated(annotations, ...MAX_KEYS) ?? [];
      const { mostScale } = configOf(report);
      if (key === undefined || mostScale === 0) return;
      const max = boundOf(annotations, MAX_KEYS);
      if (max > mostScale || max === 0) report('Invalid', key, text, { maximum: mostScale });
    },
  },

  'activation-scale-fits': {
    on: SCALED,
    must: issue => `${span(numberOf(issue, 'minimum') ?? 2, numberOf(issue, 'maximum'))} is allowed: more than one pod, and within min-scale and max-scale`,
    fix: 'choose a number between min-scale and max-scale, or leave it out',
    check(annotations: Annotations, report) {
      const value = integerOf(annotations[ACTIVATION] ?? '', 32);
      if (value === undefined) return;
      const [min, max] = [boundOf(annotations, MIN_KEYS), boundOf(annotations, MAX_KEYS)];
      if (value >= Math.max(min, 2) && (max === 0 || value <= max)) return;
      report('Invalid', ACTIVATION, annotations[ACTIVATION], { minimum: Math.max(min, 2), ...(max >= Math.max(min, 2) ? { maximum: max } : {}) });
    },
  },

  'initial-scale-is-allowed': {
    on: SCALED,
    must: 'the cluster allows no revision to begin with 0 pods',
    fix: 'begin with "1", or set allow-zero-initial-scale: "true" in config-autoscaler',
    check(annotations: Annotations, report) {
      const [key, text = ''] = annotated(annotations, ...INITIAL) ?? [];
      if (key !== undefined && integerOf(text, 64) === 0 && !configOf(report).allowsZeroInitialScale) report('Invalid', key, text);
    },
  },
};

import { mayBeNone, SERVICE } from './services';
import type { Relations } from '../../../together/relation';
import { at, labelsOf, mappingOf, textOf } from '../../../together/values';
import { param } from '../../../together/words';

export const about = ['autoscaling/HorizontalPodAutoscaler', 'keda.sh/ScaledObject', 'policy/PodDisruptionBudget'];

/** Label that Knative puts on the pods of a service. */
const OWNER = 'serving.knative.dev/service';

export const relations: Relations = {
  'revision-has-one-autoscaler': {
    on: ['autoscaling/HorizontalPodAutoscaler', 'keda.sh/ScaledObject'],
    severity: 'warning',
    must: issue => `pods of the service ${param(issue, 'service')} are scaled by Knative itself, and two autoscalers undo what the other one does`,
    fix: 'remove it, and set annotations of autoscaling.knative.dev on spec.template of the service',
    check({ spec, namespace }, graph, tell) {
      const { kind = 'Deployment', name } = mappingOf(spec.scaleTargetRef);
      // each revision has a Deployment of its own
      const [, service] = /^(.+)-\d{5}-deployment$/.exec(textOf(name)) ?? [];
      if (kind !== 'Deployment' || service === undefined || graph.of(SERVICE).find(namespace, service) === undefined) return;
      tell('Invalid', 'spec.scaleTargetRef.name', name, { service });
    },
  },

  'budget-is-for-pods-that-stay': {
    on: 'policy/PodDisruptionBudget',
    severity: 'warning',
    must: issue => `the service ${param(issue, 'service')} may have no pod at all: a budget does not keep one up, but keeps its node from being drained`,
    fix: 'remove it, or set min-scale of the service to 2 or more',
    check({ spec, namespace }, graph, tell) {
      const name = labelsOf(at(spec, 'selector', 'matchLabels'))[OWNER];
      const service = typeof name === 'string' ? graph.of(SERVICE).find(namespace, name) : undefined;
      if (service === undefined || !mayBeNone(service)) return;
      const field = spec.minAvailable === undefined ? 'maxUnavailable' : 'minAvailable';
      const amount = Number.parseInt(String(spec[field]), 10);
      if (field === 'minAvailable' ? amount > 0 : amount === 0) tell('Invalid', `spec.${field}`, spec[field], { service: name });
    },
  },
};

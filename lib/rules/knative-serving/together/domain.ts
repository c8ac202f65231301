import { SERVICE, serviceIn } from './services';
import { near } from '../../../near';
import type { Relations } from '../../../together/relation';
import { textOf } from '../../../together/values';

export const about = ['serving.knative.dev/DomainMapping'];

const VISIBILITY = 'networking.knative.dev/visibility';

export const relations: Relations = {
  'domain-leads-to-a-service': {
    on: 'serving.knative.dev/DomainMapping',
    severity: 'warning',
    must: 'there is no service of this name for the domain to lead to',
    fix: ({ params }) => (Array.isArray(params?.close) && params.close.length > 0 ? `write ${JSON.stringify(params.close[0])}` : 'create the service, or name one that is there'),
    check({ spec, namespace }, graph, tell) {
      const name = serviceIn(spec.ref);
      if (name === undefined || graph.of(SERVICE).find(namespace, name) !== undefined) return;
      tell.missing('spec.ref.name', name, { kinds: [SERVICE], namespace }, { close: near(name, graph.of(SERVICE).in(namespace).map(one => one.name)) });
    },
  },

  'domain-is-for-public-services': {
    on: 'serving.knative.dev/DomainMapping',
    severity: 'warning',
    must: 'the service is for the cluster alone, and the domain opens it to whoever reaches the cluster',
    fix: `remove the domain, or the label ${VISIBILITY} of the service`,
    check({ spec, namespace }, graph, tell) {
      const name = serviceIn(spec.ref);
      const service = name === undefined ? undefined : graph.of(SERVICE).find(namespace, name);
      if (service !== undefined && textOf(service.labels[VISIBILITY]) === 'cluster-local') tell('Invalid', 'spec.ref.name', name);
    },
  },
};

import { ApiObject } from 'cdk8s';
import { DomainMapping, Service } from '../../../generated/bindings/knative-serving';
import { namespaceOf } from '../../../lib/namespace';
import { patienceOf, scalingOf } from '../parts/annotations';
import { domainOf } from '../parts/intent';
import type { Made, Making, ServerlessProvider } from '../parts/provider';
import { revisionOf } from '../parts/revision';
import { revisionNameOf, trafficOf } from '../parts/traffic';

/**
 * Knative Serving.
 * @see https://knative.dev/docs/serving/
 */
export const provider = {
  title: 'Knative',
  can: {
    revisions: true,
    concurrency: true,
    timeout: true,
    responseStart: true,
    idleTimeout: true,
    domains: true,
    requests: true,
    resources: true,
    retention: true,
    fineScale: true,
    initContainers: true,
    objects: true,
    placement: true,
    command: true,
    security: true,
    zero: true,
  },
  asks: { placement: true, identity: true },
  make(making: Making): Made {
    const { scope, intent, labels } = making;
    const nameOf = (revision: string): string => `${ApiObject.of(scope).name}-${revision}`;
    const revision = revisionOf(making);
    const patience = patienceOf(intent);
    const service = new Service(scope, 'Resource', {
      metadata: { labels: { ...labels, ...(intent.visibility === 'cluster-local' ? { 'networking.knative.dev/visibility': 'cluster-local' } : {}) } },
      spec: {
        template: {
          metadata: {
            name: revisionNameOf(intent, nameOf),
            labels: revision.labels,
            annotations: {
              ...intent.podAnnotations,
              ...scalingOf(intent),
              ...(patience === undefined ? {} : { 'serving.knative.dev/progress-deadline': `${patience}s` }),
            },
          },
          spec: revision.spec,
        },
        traffic: trafficOf(intent, nameOf),
      },
    });
    const addDomain: Made['addDomain'] = (host, tls) => new DomainMapping(scope, `domain-${host}`, {
      metadata: { name: host, labels },
      spec: { ref: { apiVersion: 'serving.knative.dev/v1', kind: 'Service', name: service.name }, tls: tls === undefined ? undefined : { secretName: tls } },
    });
    for (const { host, tls } of intent.domains.map(domainOf)) addDomain(host, tls);
    const namespace = namespaceOf(scope);
    return {
      selector: { 'serving.knative.dev/service': service.name },
      address: () => namespace === undefined
        ? { missing: 'give the chart a namespace: requests are led by a host name that has it' }
        : { scheme: 'http', host: `${service.name}.${namespace}.svc.cluster.local`, port: 80 },
      addDomain,
    };
  },
} as const satisfies ServerlessProvider;

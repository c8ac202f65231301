import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { patienceOf } from './annotations';
import { domainOf, ServiceIntent } from './intent';
import type { Address, Made, Making } from './provider';
import { sidecarsOf } from './sidecar';
import { Deployment } from '../../../generated/bindings/kubernetes/apps/v1';
import { HorizontalPodAutoscaler, MetricSpec } from '../../../generated/bindings/kubernetes/autoscaling/v2';
import { Service, ServicePort } from '../../../generated/bindings/kubernetes/core/v1';
import { namespaceOf } from '../../../lib/namespace';
import { probesOf } from '../../workload/parts/health';
import { Backend, routeTo } from '../../workload/parts/route';
import { nameLabel } from '../../workload/parts/workload';

/** What a Deployment is able to do, however its pods are counted. */
export const ofDeployments = {
  revisions: { instead: 'take a WebService and its versions, or a cluster with Knative' },
  domains: true,
  retention: true,
  fineScale: { instead: 'leave it out' },
  initContainers: true,
  objects: true,
  placement: true,
  command: true,
  security: true,
  zero: true,
} as const;

/** Port of the Services, as Knative's have it. */
export const PORT = 80;

/** A Deployment whose number of pods is for an autoscaler to say. */
export function deploymentOf({ scope, intent, labels, pods }: Making): ApiObject {
  const { port: containerPort, protocol: name, sidecars, initContainers, health = 'tcp' } = intent;
  const { metadata, spec } = pods.template({
    labels,
    props: intent,
    ports: [{ name, containerPort }],
    probes: probesOf(health, { name, number: containerPort }, intent.startupSeconds),
  });
  // as Knative does
  if (intent.env?.PORT === undefined) pods.addEnv('PORT', String(containerPort));
  const first = sidecarsOf(initContainers, pods);
  return new Deployment(scope, 'Resource', {
    metadata: { labels },
    spec: {
      progressDeadlineSeconds: patienceOf(intent),
      selector: { matchLabels: { [nameLabel]: labels[nameLabel] } },
      strategy: pods.strategy(),
      template: {
        metadata,
        spec: spec && { ...spec, initContainers: first.length > 0 ? first : undefined, containers: [...spec.containers, ...sidecarsOf(sidecars, pods)] },
      },
    },
  });
}

/** Port of a Service in front of the pods. */
export function servicePortOf({ protocol }: ServiceIntent): ServicePort {
  return { name: protocol === 'h2c' ? 'grpc' : 'http', appProtocol: protocol === 'h2c' ? 'kubernetes.io/h2c' : undefined, port: PORT, targetPort: protocol };
}

/** The Service in front of the pods. */
interface Front {
  readonly service: ApiObject;
  readonly port: number;
  /** The Service to which host names lead. @default - the same */
  readonly behind?: Pick<Backend, 'service' | 'namespace' | 'annotate'>;
  /** Lets what answers requests know of a host name. */
  serve?(host: string, tls?: string): void;
}

/** Says where a Service is reached, and what leads to it from without. */
export function servedBy({ scope, intent, labels }: Making, { service, port, behind, serve }: Front): Made {
  const namespace = namespaceOf(scope);
  const addDomain: Made['addDomain'] = (host, tls) => {
    serve?.(host, tls);
    return routeTo(new Construct(scope, `domain-${host}`), { host, tls }, {
      service: service.name,
      port,
      protocol: intent.protocol === 'h2c' ? 'grpc' : 'http',
      labels,
      annotate: annotations => Object.entries(annotations).forEach(([key, value]) => service.metadata.addAnnotation(key, value)),
      ...behind,
    }).route;
  };
  for (const { host, tls } of intent.domains.map(domainOf)) addDomain(host, tls);
  return {
    selector: { [nameLabel]: ApiObject.of(scope).name },
    address: (): Address => ({ scheme: 'http', host: namespace === undefined ? service.name : `${service.name}.${namespace}.svc.cluster.local`, port }),
    addDomain,
  };
}

/** A Deployment, a Service in front of it, and an autoscaler of Kubernetes itself. */
export function autoscaled(making: Making, { min, metrics }: { readonly min: number; readonly metrics: readonly MetricSpec[] }): Made {
  const { scope, intent, labels } = making;
  const { name, kind, apiVersion } = deploymentOf(making);
  const service = new Service(scope, 'Service', { metadata: { name, labels }, spec: { selector: { [nameLabel]: name }, ports: [servicePortOf(intent)] } });
  const { retentionSeconds: stabilizationWindowSeconds = undefined } = 'retentionSeconds' in intent.scale ? intent.scale : {};
  new HorizontalPodAutoscaler(scope, 'Autoscaler', {
    metadata: { labels },
    spec: {
      scaleTargetRef: { apiVersion, kind, name },
      minReplicas: min,
      maxReplicas: intent.scale.max,
      metrics,
      behavior: stabilizationWindowSeconds === undefined ? undefined : { scaleDown: { stabilizationWindowSeconds } },
    },
  });
  return servedBy(making, { service, port: PORT });
}

/** The metric of something else, where there is one. */
export function externalOf({ scale }: ServiceIntent): MetricSpec | undefined {
  const { external = undefined } = 'external' in scale ? scale : {};
  if (external === undefined) return undefined;
  const { name, labels, perPod } = external;
  return { type: 'External', external: { metric: { name, selector: labels && { matchLabels: labels } }, target: { type: 'AverageValue', averageValue: perPod } } };
}

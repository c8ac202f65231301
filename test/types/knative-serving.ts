import { DomainMapping, Service, ServiceSpec, ServiceSpecTemplateSpec } from 'cdk8s-sextant/knative-serving';

const metadata = { name: 'hello' };
const containers = [{ image: 'registry.example/hello:1', ports: [{ name: 'http1', containerPort: 8080 }], env: [{ name: 'TARGET', value: 'world' }] }];

export const good = [
  Service.manifest({
    metadata,
    spec: {
      template: { metadata: { annotations: { 'autoscaling.knative.dev/min-scale': '1' } }, spec: { containers, containerConcurrency: 50, timeoutSeconds: 60 } },
      traffic: [{ latestRevision: true, percent: 90 }, { revisionName: 'hello-00001', percent: 10, tag: 'old' }],
    },
  }),
  DomainMapping.manifest({ metadata: { name: 'hello.example' }, spec: { ref: { apiVersion: 'serving.knative.dev/v1', kind: 'Service', name: 'hello' } } }),
];

const service = (spec: ServiceSpec): object => Service.manifest({ metadata, spec });
const template = (spec: ServiceSpecTemplateSpec): object => service({ template: { spec } });

export const bad = [
  // @ts-expect-error a template has containers
  template({ timeoutSeconds: 60 }),
  // @ts-expect-error a list of containers
  template({ containers: { image: 'hello' } }),
  // @ts-expect-error a number of requests
  template({ containers, containerConcurrency: '50' }),
  // @ts-expect-error what a pod has and a revision has not
  template({ containers, restartPolicy: 'Always' }),
  // @ts-expect-error misspelt: `revisionName`
  service({ traffic: [{ revision: 'hello-00001', percent: 100 }] }),
  // @ts-expect-error percent is a number
  service({ traffic: [{ latestRevision: true, percent: '100%' }] }),
  // @ts-expect-error a variable has a name
  template({ containers: [{ env: [{ value: 'world' }] }] }),
];

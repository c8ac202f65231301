import { Construct } from 'constructs';
import { DaemonSet, Deployment, DeploymentSpec, StatefulSet } from 'cdk8s-sextant/kubernetes/apps/v1';
import { PodTemplateSpec } from 'cdk8s-sextant/kubernetes/core/v1';

const metadata = { name: 'web', labels: { app: 'web' } };
const selector = { matchLabels: { app: 'web' } };
const template: PodTemplateSpec = {
  metadata: { labels: { app: 'web' } },
  spec: { containers: [{ name: 'web', image: 'registry.example/web:1', ports: [{ containerPort: 8080, protocol: 'TCP' }] }] },
};

export const good = [
  Deployment.manifest({ metadata, spec: { replicas: 3, selector, template, strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } } } }),
  DaemonSet.manifest({ metadata, spec: { selector, template, updateStrategy: { type: 'OnDelete' } } }),
  StatefulSet.manifest({
    metadata,
    spec: {
      serviceName: 'web',
      selector,
      template,
      podManagementPolicy: 'Parallel',
      volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '10Gi' } } } }],
    },
  }),
];

const deployment = (spec: DeploymentSpec): object => Deployment.manifest({ metadata, spec });

export const bad = [
  // @ts-expect-error replicas is a number
  deployment({ selector, template, replicas: '3' }),
  // @ts-expect-error misspelt: `replicas`
  deployment({ selector, template, replica: 3 }),
  // @ts-expect-error a deployment has a template
  deployment({ selector }),
  // @ts-expect-error a selector is an object of labels
  deployment({ template, selector: { app: 'web' } }),
  // @ts-expect-error no such strategy
  deployment({ selector, template, strategy: { type: 'BlueGreen' } }),
  // @ts-expect-error a number or a percentage, not whether
  deployment({ selector, template, strategy: { rollingUpdate: { maxSurge: true } } }),
  // @ts-expect-error a field of stateful sets
  deployment({ selector, template, serviceName: 'web' }),
  // @ts-expect-error a list of templates
  StatefulSet.manifest({ metadata, spec: { selector, template, volumeClaimTemplates: { spec: {} } } }),
  // @ts-expect-error pods lie in the template
  DaemonSet.manifest({ metadata, spec: { selector, template, containers: [] } }),
];

export function build(scope: Construct): string {
  // @ts-expect-error a deployment without a spec is none
  new Deployment(scope, 'none');
  // @ts-expect-error only the server writes the status
  new Deployment(scope, 'done', { spec: { selector, template }, status: { replicas: 1 } });
  return new Deployment(scope, 'web', { spec: { selector, template } }).name;
}

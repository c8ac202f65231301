import { AnalysisTemplate, Rollout, RolloutSpec, RolloutSpecStrategyCanary } from 'cdk8s-sextant/argo-rollouts';

const metadata = { name: 'web' };
const pods: RolloutSpec = {
  selector: { matchLabels: { app: 'web' } },
  template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', image: 'registry.example/web:1', resources: {} }] } },
};

export const good = [
  Rollout.manifest({
    metadata,
    spec: {
      ...pods,
      replicas: 5,
      strategy: {
        canary: {
          canaryService: 'web-canary',
          stableService: 'web',
          maxSurge: '25%',
          steps: [{ setWeight: 20 }, { pause: { duration: '10m' } }, { pause: {} }, { analysis: { templates: [{ templateName: 'errors' }] } }],
          trafficRouting: { istio: { virtualService: { name: 'web', routes: ['primary'] } } },
        },
      },
    },
  }),
  Rollout.manifest({ metadata, spec: { ...pods, strategy: { blueGreen: { activeService: 'web', previewService: 'web-preview', autoPromotionEnabled: false } } } }),
  AnalysisTemplate.manifest({
    metadata,
    spec: { metrics: [{ name: 'errors', interval: '1m', failureLimit: 3, successCondition: 'result < 1', provider: { prometheus: { address: 'http://prom:9090', query: 'errors' } } }] },
  }),
];

const canary = (only: RolloutSpecStrategyCanary): object => Rollout.manifest({ metadata, spec: { ...pods, strategy: { canary: only } } });

export const bad = [
  // @ts-expect-error a weight is a number
  canary({ steps: [{ setWeight: '20%' }] }),
  // @ts-expect-error misspelt: `setWeight`
  canary({ steps: [{ weight: 20 }] }),
  // @ts-expect-error a pause is an object
  canary({ steps: [{ pause: '10m' }] }),
  // @ts-expect-error a list of steps
  canary({ steps: { setWeight: 20 } }),
  // @ts-expect-error a field of blue-green
  canary({ activeService: 'web' }),
  // @ts-expect-error both services of ping-pong
  canary({ pingPong: { pingService: 'a' } }),
  // @ts-expect-error blue-green has an active service
  Rollout.manifest({ metadata, spec: { ...pods, strategy: { blueGreen: { previewService: 'web' } } } }),
  // @ts-expect-error a metric is asked of someone
  AnalysisTemplate.manifest({ metadata, spec: { metrics: [{ name: 'errors' }] } }),
];

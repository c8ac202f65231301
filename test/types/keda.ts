import { ScaledJob, ScaledObject, ScaledObjectSpec, ScaledObjectSpecTriggers, TriggerAuthentication } from 'cdk8s-sextant/keda';

const metadata = { name: 'worker' };
const scaleTargetRef = { name: 'worker' };
const kafka: ScaledObjectSpecTriggers = {
  type: 'kafka', metadata: { bootstrapServers: 'kafka:9092', topic: 'orders', lagThreshold: '50' }, authenticationRef: { name: 'kafka' },
};

export const good = [
  ScaledObject.manifest({
    metadata,
    spec: {
      scaleTargetRef,
      minReplicaCount: 0,
      maxReplicaCount: 20,
      cooldownPeriod: 300,
      triggers: [kafka],
      advanced: { horizontalPodAutoscalerConfig: { behavior: { scaleDown: { stabilizationWindowSeconds: 60 } } } },
      fallback: { failureThreshold: 3, replicas: 2, behavior: 'currentReplicasIfHigher' },
    },
  }),
  ScaledJob.manifest({
    metadata, spec: { triggers: [kafka], jobTargetRef: { template: { spec: { containers: [{ name: 'worker', image: 'registry.example/worker:1' }] } } }, rollout: { strategy: 'gradual' } },
  }),
  TriggerAuthentication.manifest({ metadata, spec: { secretTargetRef: [{ parameter: 'password', name: 'kafka', key: 'password' }] } }),
];

const scaled = (spec: Partial<ScaledObjectSpec>): object => ScaledObject.manifest({ metadata, spec: { scaleTargetRef, triggers: [kafka], ...spec } });

export const bad = [
  // @ts-expect-error something has to trigger
  ScaledObject.manifest({ metadata, spec: { scaleTargetRef } }),
  // @ts-expect-error metadata of a trigger is text
  scaled({ triggers: [{ type: 'cpu', metadata: { value: 60 } }] }),
  // @ts-expect-error a trigger has a type
  scaled({ triggers: [{ metadata: { value: '60' } }] }),
  // @ts-expect-error misspelt: `minReplicaCount`
  scaled({ minReplicas: 1 }),
  // @ts-expect-error a number of seconds
  scaled({ cooldownPeriod: '5m' }),
  // @ts-expect-error no such kind of authentication
  scaled({ triggers: [{ ...kafka, authenticationRef: { name: 'kafka', kind: 'Secret' } }] }),
  // @ts-expect-error how many replicas there are when it fails
  scaled({ fallback: { failureThreshold: 3 } }),
];

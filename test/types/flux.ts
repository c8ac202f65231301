import { GitRepository, HelmRelease, Kustomization, KustomizationSpec } from 'cdk8s-sextant/flux';

const metadata = { name: 'shop', namespace: 'flux-system' };
const sourceRef = { kind: 'GitRepository' as const, name: 'shop' };

export const good = [
  GitRepository.manifest({ metadata, spec: { interval: '1m', url: 'https://git.example/shop.git', ref: { branch: 'main' }, provider: 'generic' } }),
  Kustomization.manifest({
    metadata,
    spec: {
      interval: '10m', path: './deploy', prune: true, sourceRef, dependsOn: [{ name: 'base' }], postBuild: { substituteFrom: [{ kind: 'ConfigMap', name: 'vars' }] },
    },
  }),
  HelmRelease.manifest({
    metadata,
    spec: {
      interval: '1h',
      chart: { spec: { chart: 'redis', version: '>=20', sourceRef: { kind: 'HelmRepository', name: 'bitnami' } } },
      values: { replicas: 3 },
      install: { crds: 'CreateReplace' },
      upgrade: { remediation: { retries: 3, strategy: 'rollback' } },
    },
  }),
];

const kustomization = (spec: Partial<KustomizationSpec>): object => Kustomization.manifest({ metadata, spec: { interval: '10m', prune: true, sourceRef, ...spec } });

export const bad = [
  // @ts-expect-error whether to prune has to be said
  Kustomization.manifest({ metadata, spec: { interval: '10m', sourceRef } }),
  // @ts-expect-error no such source
  kustomization({ sourceRef: { kind: 'HelmRepository', name: 'shop' } }),
  // @ts-expect-error an interval is text
  kustomization({ interval: 600 }),
  // @ts-expect-error a list of what comes first
  kustomization({ dependsOn: { name: 'base' } }),
  // @ts-expect-error misspelt: `targetNamespace`
  kustomization({ namespace: 'shop' }),
  // @ts-expect-error a value of a variable is text
  kustomization({ postBuild: { substitute: { replicas: 3 } } }),
  // @ts-expect-error a chart comes from somewhere
  HelmRelease.manifest({ metadata, spec: { interval: '1h', chart: { spec: { chart: 'redis' } } } }),
  // @ts-expect-error no such policy
  HelmRelease.manifest({ metadata, spec: { interval: '1h', install: { crds: 'Always' } } }),
];

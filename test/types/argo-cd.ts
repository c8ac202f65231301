import { Application, ApplicationSet, ApplicationSpec, AppProject } from 'cdk8s-sextant/argo-cd';

const metadata = { name: 'shop', namespace: 'argocd' };
const destination = { server: 'https://kubernetes.default.svc', namespace: 'shop' };
const source = { repoURL: 'https://git.example/shop.git', path: 'deploy', targetRevision: 'main' };

export const good = [
  Application.manifest({
    metadata,
    spec: {
      project: 'default',
      destination,
      source: { ...source, helm: { valueFiles: ['prod.yaml'], parameters: [{ name: 'replicas', value: '3', forceString: false }], valuesObject: { debug: false } } },
      syncPolicy: { automated: { prune: true, selfHeal: true }, syncOptions: ['CreateNamespace=true'], retry: { limit: 3, backoff: { duration: '5s', factor: 2 } } },
      ignoreDifferences: [{ group: 'apps', kind: 'Deployment', jsonPointers: ['/spec/replicas'] }],
    },
  }),
  AppProject.manifest({ metadata, spec: { sourceRepos: ['*'], destinations: [{ server: '*', namespace: 'shop' }], clusterResourceWhitelist: [{ group: '', kind: 'Namespace' }] } }),
  ApplicationSet.manifest({
    metadata,
    spec: {
      generators: [{ list: { elements: [{ cluster: 'prod' }] } }],
      template: { metadata: { name: '{{cluster}}-shop' }, spec: { project: 'default', destination, source } },
    },
  }),
];

const application = (spec: Partial<ApplicationSpec>): object => Application.manifest({ metadata, spec: { project: 'default', destination, source, ...spec } });

export const bad = [
  // @ts-expect-error an application belongs to a project
  Application.manifest({ metadata, spec: { destination, source } }),
  // @ts-expect-error what git is asked for has an address
  application({ source: { path: 'deploy' } }),
  // @ts-expect-error a list of options
  application({ syncPolicy: { syncOptions: 'CreateNamespace=true' } }),
  // @ts-expect-error an object, even if it says nothing
  application({ syncPolicy: { automated: true } }),
  // @ts-expect-error misspelt: `selfHeal`
  application({ syncPolicy: { automated: { selfheal: true } } }),
  // @ts-expect-error a value of a parameter is text
  application({ source: { ...source, helm: { parameters: [{ name: 'replicas', value: 3 }] } } }),
  // @ts-expect-error the destination is an object
  application({ destination: 'in-cluster' }),
];

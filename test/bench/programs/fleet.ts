/**
 * Five objects for each of many apps, in charts of several clusters: node fleet.js ours|cdk8s FOLDER CLUSTERS CHARTS APPS
 * Ours has the typed bindings, our App and all validation; cdk8s has ApiObject and nothing else.
 */
import type { Construct } from 'constructs';

const [whose, outdir, ...sizes] = process.argv.slice(2);
const [clusters, charts, apps] = sizes.map(Number);

type Kind = 'Deployment' | 'Service' | 'ConfigMap' | 'ServiceAccount' | 'PodDisruptionBudget';
type Class = new (scope: Construct, id: string, props: object) => unknown;

function deploymentOf(name: string): object {
  return {
    metadata: { name, labels: { app: name, tier: 'backend' } },
    spec: {
      replicas: 2,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name, tier: 'backend' }, annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '9090' } },
        spec: {
          serviceAccountName: name,
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          containers: [{
            name: 'main',
            image: `registry.example.com/shop/${name}:1.4.2`,
            ports: [{ name: 'http', containerPort: 8080 }, { name: 'metrics', containerPort: 9090 }],
            env: [{ name: 'LOG_LEVEL', value: 'info' }, { name: 'REGION', valueFrom: { configMapKeyRef: { name, key: 'region' } } }],
            resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
            readinessProbe: { httpGet: { path: '/ready', port: 'http' }, periodSeconds: 10 },
            livenessProbe: { httpGet: { path: '/alive', port: 'http' }, periodSeconds: 20 },
            securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
            volumeMounts: [{ name: 'config', mountPath: '/etc/shop', readOnly: true }],
          }],
          volumes: [{ name: 'config', configMap: { name } }],
        },
      },
    },
  };
}

function objectsOf(name: string): Readonly<Record<Kind, object>> {
  const metadata = { name, labels: { app: name } };
  return {
    Deployment: deploymentOf(name),
    Service: { metadata, spec: { selector: { app: name }, ports: [{ name: 'http', port: 80, targetPort: 'http' }] } },
    ConfigMap: { metadata, data: { 'region': 'eu-west-1', 'app.yaml': 'server:\n  port: 8080\nlimits:\n  rate: 100\n' } },
    ServiceAccount: { metadata, automountServiceAccountToken: false },
    PodDisruptionBudget: { metadata, spec: { minAvailable: 1, selector: { matchLabels: { app: name } } } },
  };
}

function fill(make: (kind: Kind, id: string, props: object) => void): void {
  for (let app = 0; app < apps; app++) {
    for (const [kind, props] of Object.entries(objectsOf(`app-${app}`))) make(kind as Kind, `app-${app}-${kind}`, props);
  }
}

async function ours(): Promise<void> {
  const { App, Cluster, ClusterChart } = await import('cdk8s-sextant');
  const { Deployment } = await import('cdk8s-sextant/kubernetes/apps/v1');
  const { ConfigMap, Service, ServiceAccount } = await import('cdk8s-sextant/kubernetes/core/v1');
  const { PodDisruptionBudget } = await import('cdk8s-sextant/kubernetes/policy/v1');
  const classes = { Deployment, Service, ConfigMap, ServiceAccount, PodDisruptionBudget } as Readonly<Record<Kind, Class>>;
  const app = new App({ outdir });
  for (let c = 0; c < clusters; c++) {
    const cluster = new Cluster(`cluster-${c}`, { kubernetes: `1.${30 + (c % 7)}` });
    for (let n = 0; n < charts; n++) {
      const chart = new ClusterChart(app, `cluster-${c}-team-${n}`, { cluster, namespace: `team-${n}` });
      fill((kind, id, props) => new classes[kind](chart, id, props));
    }
  }
  app.synth();
}

async function plain(): Promise<void> {
  const { ApiObject, App, Chart } = await import('cdk8s');
  const apiVersions = { Deployment: 'apps/v1', Service: 'v1', ConfigMap: 'v1', ServiceAccount: 'v1', PodDisruptionBudget: 'policy/v1' };
  const app = new App({ outdir });
  for (let c = 0; c < clusters; c++) {
    for (let n = 0; n < charts; n++) {
      const chart = new Chart(app, `cluster-${c}-team-${n}`, { namespace: `team-${n}` });
      fill((kind, id, props) => new ApiObject(chart, id, { apiVersion: apiVersions[kind], kind, ...props }));
    }
  }
  app.synth();
}

void (whose === 'ours' ? ours() : plain());

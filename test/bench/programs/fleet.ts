/**
 * Five objects for each of many apps, in charts of several clusters: node fleet.js ours|cdk8s FOLDER CLUSTERS CHARTS APPS
 * Ours has the typed bindings, our App and all validation; cdk8s has ApiObject and nothing else.
 */
import type { Construct } from 'constructs';
import { API_VERSIONS, Kind, objectsOf } from './shop';

const [whose, outdir, ...sizes] = process.argv.slice(2);
const [clusters, charts, apps] = sizes.map(Number);

type Class = new (scope: Construct, id: string, props: object) => unknown;

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
  const app = new App({ outdir });
  for (let c = 0; c < clusters; c++) {
    for (let n = 0; n < charts; n++) {
      const chart = new Chart(app, `cluster-${c}-team-${n}`, { namespace: `team-${n}` });
      fill((kind, id, props) => new ApiObject(chart, id, { apiVersion: API_VERSIONS[kind], kind, ...props }));
    }
  }
  app.synth();
}

void (whose === 'ours' ? ours() : plain());

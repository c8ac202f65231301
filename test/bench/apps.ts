/** A system as a user imports it, from here and from what `cdk8s import` makes. */
export interface System {
  /** Name here. */
  readonly system: string;
  /** Specification for `cdk8s import`, where it is not the system's CRDs. */
  readonly spec?: string;
  /** Imports of the app, ours. */
  readonly ours: readonly string[];
  /** Imports of the app, from the folder `imports`. */
  readonly theirs: readonly string[];
  /** What the chart holds. */
  readonly body: string;
  /** What of the body `cdk8s import` spells otherwise. @default - nothing */
  readonly respelled?: Readonly<Record<string, string>>;
}

export const SYSTEMS: readonly System[] = [
  {
    system: 'kubernetes',
    spec: 'k8s@1.36.0',
    ours: ["import { Deployment } from 'cdk8s-sextant/kubernetes/apps/v1';", "import { Service } from 'cdk8s-sextant/kubernetes/core/v1';"],
    theirs: ["import { KubeDeployment as Deployment, KubeService as Service } from './imports/k8s';"],
    body: `const labels = { app: 'web' };
    new Deployment(this, 'deployment', {
      spec: {
        replicas: 2,
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: { containers: [{ name: 'web', image: 'nginx:1.29', ports: [{ containerPort: 80 }] }] } },
      },
    });
    new Service(this, 'service', { spec: { selector: labels, ports: [{ port: 80 }] } });`,
  },
  {
    system: 'istio',
    ours: ["import { DestinationRule, VirtualService } from 'cdk8s-sextant/istio';"],
    theirs: ["import { DestinationRule, VirtualService } from './imports/networking.istio.io';"],
    body: `new DestinationRule(this, 'rule', {
      spec: { host: 'web', subsets: [{ name: 'stable', labels: { version: 'stable' } }, { name: 'canary', labels: { version: 'canary' } }] },
    });
    new VirtualService(this, 'service', {
      spec: {
        hosts: ['web'],
        http: [{ route: [{ destination: { host: 'web', subset: 'stable' }, weight: 90 }, { destination: { host: 'web', subset: 'canary' }, weight: 10 }] }],
      },
    });`,
  },
  {
    system: 'knative-serving',
    ours: ["import { Service } from 'cdk8s-sextant/knative-serving';"],
    theirs: ["import { Service } from './imports/serving.knative.dev';"],
    body: `new Service(this, 'service', {
      spec: {
        template: {
          metadata: { annotations: { 'autoscaling.knative.dev/max-scale': '5' } },
          spec: {
            containerConcurrency: 50,
            containers: [{ name: 'web', image: 'nginx:1.29', ports: [{ containerPort: 8080 }], env: [{ name: 'MODE', value: 'fast' }] }],
          },
        },
      },
    });`,
  },
  {
    system: 'argo-cd',
    ours: ["import { Application } from 'cdk8s-sextant/argo-cd';"],
    theirs: ["import { Application } from './imports/argoproj.io';"],
    body: `new Application(this, 'application', {
      metadata: { namespace: 'argocd' },
      spec: {
        project: 'default',
        source: { repoURL: 'https://example.com/shop.git', path: 'manifests', targetRevision: 'main' },
        destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' },
        syncPolicy: { automated: { prune: true } },
      },
    });`,
    respelled: { repoURL: 'repoUrl' },
  },
  {
    system: 'prometheus-operator',
    ours: ["import { PrometheusRule, ServiceMonitor } from 'cdk8s-sextant/prometheus-operator';"],
    theirs: ["import { PrometheusRule, PrometheusRuleSpecGroupsRulesExpr as Expr, ServiceMonitor } from './imports/monitoring.coreos.com';"],
    body: `new ServiceMonitor(this, 'monitor', {
      spec: { selector: { matchLabels: { app: 'web' } }, endpoints: [{ port: 'metrics', interval: '30s', path: '/metrics' }] },
    });
    new PrometheusRule(this, 'rule', {
      spec: { groups: [{ name: 'web', rules: [{ alert: 'Down', expr: 'up == 0', labels: { severity: 'page' } }] }] },
    });`,
    respelled: { "'up == 0'": "Expr.fromString('up == 0')" },
  },
];

/** The app on our bindings, on those of `cdk8s import`, or with an empty chart: what cdk8s costs alone. */
export const WHOSE = ['ours', 'cdk8s', 'empty'] as const;
export type Whose = typeof WHOSE[number];

/** A program of about twenty lines. */
export function appOf(system: System, whose: Whose): string {
  const { body, respelled = {} } = system;
  const theirs = Object.entries(respelled).reduce((text, [here, there]) => text.replace(here, there), body);
  const chart = { ours: body, cdk8s: theirs, empty: '' }[whose];
  return `import { App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
${importsOf(system, whose).join('\n')}

class Web extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    ${chart}
  }
}

const app = new App();
new Web(app, 'web');
app.synth();
`;
}

/** A program that loads what the app imports and does nothing. */
export function loadOf(system: System, whose: Whose): string {
  return ["import 'cdk8s';", ...importsOf(system, whose)].map(line => line.replace(/^import .* from /, 'import ')).join('\n');
}

function importsOf({ ours, theirs }: System, whose: Whose): readonly string[] {
  return { ours, cdk8s: theirs, empty: [] }[whose];
}

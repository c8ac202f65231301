/** The objects of one app as its developers would write them. */
export type Kind = 'Deployment' | 'Service' | 'ConfigMap' | 'ServiceAccount' | 'PodDisruptionBudget';

export const API_VERSIONS: Readonly<Record<Kind, string>> = {
  Deployment: 'apps/v1', Service: 'v1', ConfigMap: 'v1', ServiceAccount: 'v1', PodDisruptionBudget: 'policy/v1',
};

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

/** Five objects for one app, without apiVersion and kind. */
export function objectsOf(name: string): Readonly<Record<Kind, object>> {
  const metadata = { name, labels: { app: name } };
  return {
    Deployment: deploymentOf(name),
    Service: { metadata, spec: { selector: { app: name }, ports: [{ name: 'http', port: 80, targetPort: 'http' }] } },
    ConfigMap: { metadata, data: { 'region': 'eu-west-1', 'app.yaml': 'server:\n  port: 8080\nlimits:\n  rate: 100\n' } },
    ServiceAccount: { metadata, automountServiceAccountToken: false },
    PodDisruptionBudget: { metadata, spec: { minAvailable: 1, selector: { matchLabels: { app: name } } } },
  };
}

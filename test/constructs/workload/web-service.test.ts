import { ApiObject, App as CdkApp, Chart, JsonPatch, Testing } from 'cdk8s';
import { expectValid } from 'cdk8s-sextant/testing';
import { WebService, WebServiceProps } from 'cdk8s-sextant/workload';

interface Rendered {
  kind: string;
  metadata: { name: string; namespace?: string; labels: Record<string, string> };
  spec: Record<string, unknown>;
}

const MINIMAL: WebServiceProps = { image: 'example.com/web:1.0.0', port: 8080 };

function make(props: Partial<WebServiceProps> = {}, chartProps: ConstructorParameters<typeof Chart>[2] = { disableResourceNameHashes: true }) {
  const chart = new Chart(new CdkApp(), 'shop', chartProps);
  return { chart, web: new WebService(chart, 'web', { ...MINIMAL, ...props }) };
}

/** The pod's spec of the first Deployment, and its container. */
function podOf(props: Partial<WebServiceProps>): { pod: Record<string, unknown>; container: Record<string, unknown>; template: Rendered } {
  const { chart, web } = make(props);
  expectValid(chart);
  const template = (ApiObject.of(web).toJson() as { spec: { template: Rendered } }).spec.template;
  return { template, pod: template.spec, container: (template.spec.containers as Record<string, unknown>[])[0] };
}

test('the least that one must say', () => {
  const { chart, web } = make();
  const [deployment, service, budget] = Testing.synth(chart) as Rendered[];
  const labels = { 'app.kubernetes.io/name': 'shop-web', 'version': 'stable' };
  expect(deployment).toEqual({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'shop-web', labels },
    spec: {
      replicas: 2,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          topologySpreadConstraints: ['kubernetes.io/hostname', 'topology.kubernetes.io/zone']
            .map(topologyKey => ({ maxSkew: 1, topologyKey, whenUnsatisfiable: 'ScheduleAnyway', labelSelector: { matchLabels: labels } })),
          automountServiceAccountToken: false,
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          containers: [{
            name: 'main',
            image: 'example.com/web:1.0.0',
            ports: [{ name: 'http', containerPort: 8080 }],
            readinessProbe: { tcpSocket: { port: 'http' } },
            resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '128Mi' } },
            securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
          }],
        },
      },
    },
  });
  expect(service).toEqual({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'shop-web', labels: { 'app.kubernetes.io/name': 'shop-web' } },
    spec: { selector: { 'app.kubernetes.io/name': 'shop-web' }, ports: [{ name: 'http', port: 8080, targetPort: 'http', appProtocol: 'http' }] },
  });
  expect(budget).toEqual({
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: 'shop-web-disruptionbudget', labels: { 'app.kubernetes.io/name': 'shop-web' } },
    spec: { maxUnavailable: 1, selector: { matchLabels: { 'app.kubernetes.io/name': 'shop-web' } } },
  });
  expect([web.name, web.host, web.address]).toEqual(['shop-web', 'shop-web', 'shop-web:8080']);
});

test.each<[string, Partial<WebServiceProps>, object, object?]>([
  ['environment', { env: { A: 'x', B: { secret: 's', key: 'k' }, C: { configMap: 'c', key: 'k' }, D: { field: 'metadata.name' } } }, {
    env: [
      { name: 'A', value: 'x' },
      { name: 'B', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } },
      { name: 'C', valueFrom: { configMapKeyRef: { name: 'c', key: 'k' } } },
      { name: 'D', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
    ],
  }],
  ['HTTP health', { health: { path: '/ok' } }, { readinessProbe: { httpGet: { path: '/ok', port: 'http' } }, livenessProbe: { httpGet: { path: '/ok', port: 'http' } } }],
  ['gRPC health', { protocol: 'grpc', health: 'grpc' }, { ports: [{ name: 'grpc', containerPort: 8080 }], readinessProbe: { grpc: { port: 8080 } }, livenessProbe: { grpc: { port: 8080 } } }],
  ['resources', { resources: { requests: { 'memory': '1Gi', 'nvidia.com/gpu': 1 }, limits: { 'nvidia.com/gpu': 1, 'cpu': 2 } } }, {
    resources: { requests: { 'cpu': '100m', 'memory': '1Gi', 'nvidia.com/gpu': 1 }, limits: { 'memory': '1Gi', 'nvidia.com/gpu': 1, 'cpu': 2 } },
  }],
  ['command', { command: ['a'], args: ['b'] }, { command: ['a'], args: ['b'] }],
  ['ServiceAccount', { serviceAccount: 'robot' }, {}, { serviceAccountName: 'robot', automountServiceAccountToken: true }],
  ['security', { security: { runAsNonRoot: false, runAsUser: 0, readOnlyRootFilesystem: true, allowPrivilegeEscalation: true, capabilities: ['NET_BIND_SERVICE'], seccompProfile: 'Unconfined' } },
    { securityContext: { allowPrivilegeEscalation: true, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } } },
    { securityContext: { runAsNonRoot: false, runAsUser: 0, seccompProfile: { type: 'Unconfined' } } }],
])('%s', (_, props, container, pod = {}) => {
  const made = podOf(props);
  expect(made.container).toMatchObject(container);
  expect(made.pod).toMatchObject(pod);
});

test('health none has no probe', () => {
  expect(Object.keys(podOf({ health: 'none' }).container).filter(key => key.endsWith('Probe'))).toEqual([]);
});

test('labels go everywhere but into selectors, annotations to the pods', () => {
  const { chart } = make({ labels: { team: 'x' }, podAnnotations: { note: 'y' } });
  const [deployment, service] = Testing.synth(chart) as Rendered[];
  const template = deployment.spec.template as Rendered;
  expect([deployment.metadata.labels.team, service.metadata.labels.team, template.metadata.labels.team]).toEqual(['x', 'x', 'x']);
  expect(JSON.stringify([deployment.spec.selector, service.spec.selector])).not.toContain('team');
  expect(template.metadata).toMatchObject({ annotations: { note: 'y' } });
});

test('the address knows port and namespace', () => {
  const { web } = make({ servicePort: 80 }, { namespace: 'shop', disableResourceNameHashes: true });
  expect([web.host, web.address]).toEqual(['shop-web.shop.svc.cluster.local', 'shop-web.shop.svc.cluster.local:80']);
});

test('variables may be added until the end, and win over earlier ones', () => {
  const { chart, web } = make({ env: { A: '1' } });
  web.addEnv('B', '2').addEnv('A', '3');
  expect(JSON.stringify(Testing.synth(chart))).toContain('"env":[{"name":"A","value":"3"},{"name":"B","value":"2"}]');
});

test('another version stands behind the same Service; its Deployment selects its own pods alone', () => {
  const { chart, web } = make({ env: { A: '1', B: '2' }, replicas: 4 });
  const canary = web.addVersion('canary', { image: 'example.com/web:2.0.0', replicas: 1, env: { A: 'canary' } });
  web.addEnv('C', '3');
  const objects = Testing.synth(chart) as Rendered[];
  const [stable, service, budget, other] = objects;
  expect(objects.map(o => `${o.kind} ${o.metadata.name}`)).toEqual(['Deployment shop-web', 'Service shop-web', 'PodDisruptionBudget shop-web-disruptionbudget', 'Deployment shop-web-canary']);
  expect(canary.name).toBe('shop-web-canary');

  const labelsOf = (o: Rendered) => (o.spec.template as Rendered).metadata.labels;
  const selects = (selector: object, o: Rendered) => Object.entries(selector).every(([key, value]) => labelsOf(o)[key] === value);
  expect([stable, other].map(o => selects(service.spec.selector as object, o))).toEqual([true, true]);
  expect((budget.spec.selector as { matchLabels: object }).matchLabels).toEqual(service.spec.selector);
  for (const [one, two] of [[stable, other], [other, stable]]) {
    const { matchLabels } = one.spec.selector as { matchLabels: object };
    expect([selects(matchLabels, one), selects(matchLabels, two)]).toEqual([true, false]);
  }
  expect(other).toMatchObject({
    spec: {
      replicas: 1,
      template: { spec: { containers: [{ image: 'example.com/web:2.0.0', env: [{ name: 'A', value: 'canary' }, { name: 'B', value: '2' }, { name: 'C', value: '3' }] }] } },
    },
  });
});

test('any field underneath can be patched: the main child is the Deployment', () => {
  const { chart, web } = make();
  ApiObject.of(web).addJsonPatch(JsonPatch.add('/spec/template/spec/hostname', 'a'));
  web.service.addJsonPatch(JsonPatch.add('/spec/clusterIP', 'None'));
  expect(Testing.synth(chart)).toMatchObject([{ spec: { template: { spec: { hostname: 'a' } } } }, { spec: { clusterIP: 'None' } }, {}]);
});

test('generated names with hashes fit, too', () => {
  const chart = new Chart(new CdkApp(), 'a'.repeat(40));
  new WebService(chart, 'b'.repeat(40), MINIMAL);
  for (const kubernetes of ['1.27', '1.37']) expectValid(chart, { kubernetes });
});

test.each<[string, Partial<WebServiceProps>, string]>([
  ['a port', { port: 80.5 }, 'containerPort'],
  ['an amount', { resources: { requests: { cpu: '1 core' } } }, 'resources.requests'],
])('%s that no server takes is found', (_, props, path) => {
  const { chart } = make(props);
  expect(() => Testing.synth(chart)).toThrow(path);
});

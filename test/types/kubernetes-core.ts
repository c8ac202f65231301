import { Construct } from 'constructs';
import { ConfigMap, Container, Namespace, PersistentVolumeClaim, Pod, Secret, Service, ServiceSpec } from 'cdk8s-sextant/kubernetes/core/v1';

const metadata = { name: 'web', namespace: 'shop' };

export const good = [
  Namespace.manifest({ metadata: { name: 'shop', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } } }),
  ConfigMap.manifest({ metadata, data: { 'app.yaml': 'debug: false' }, immutable: true }),
  Secret.manifest({ metadata, type: 'Opaque', stringData: { user: 'shop' } }),
  Service.manifest({ metadata, spec: { selector: { app: 'web' }, ports: [{ name: 'http', port: 80, targetPort: 'http' }, { name: 'admin', port: 9000, targetPort: 9000 }] } }),
  PersistentVolumeClaim.manifest({ metadata, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } }),
  Pod.manifest({
    metadata,
    spec: {
      restartPolicy: 'Never',
      containers: [{
        name: 'web',
        image: 'registry.example/web:1',
        imagePullPolicy: 'IfNotPresent',
        env: [{ name: 'HOST', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } }],
        resources: { requests: { cpu: 0.5, memory: '128Mi' }, limits: { memory: '256Mi' } },
        readinessProbe: { httpGet: { path: '/ready', port: 'http' }, periodSeconds: 5 },
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
      }],
      tolerations: [{ key: 'edge', operator: 'Exists', effect: 'NoSchedule' }],
    },
  }),
];

const container = (field: Partial<Container>): object => Pod.manifest({ metadata, spec: { containers: [{ name: 'web', image: 'web', ...field }] } });
const service = (spec: ServiceSpec): object => Service.manifest({ metadata, spec });

export const bad = [
  // @ts-expect-error a value of an environment variable is a string
  container({ env: [{ name: 'PORT', value: 8080 }] }),
  // @ts-expect-error a variable has a name
  container({ env: [{ value: 'x' }] }),
  // @ts-expect-error a list of variables, not a map
  container({ env: { PORT: '8080' } }),
  // @ts-expect-error no such policy
  container({ imagePullPolicy: 'Sometimes' }),
  // @ts-expect-error misspelt: `livenessProbe`
  container({ livelinessProbe: { httpGet: { port: 80 } } }),
  // @ts-expect-error limits lie in `limits`
  container({ resources: { memory: '1Gi' } }),
  // @ts-expect-error a port is a number or a name
  container({ readinessProbe: { httpGet: { port: ['http'] } } }),
  // @ts-expect-error a list of words
  container({ command: 'run.sh' }),
  // @ts-expect-error a service port has a number
  service({ ports: [{ name: 'http' }] }),
  // @ts-expect-error no such type
  service({ type: 'Internal' }),
  // @ts-expect-error data is text
  ConfigMap.manifest({ metadata, data: { debug: false } }),
];

export function build(scope: Construct): void {
  new ConfigMap(scope, 'empty');
  // @ts-expect-error only a service has ports
  new ConfigMap(scope, 'ports', { ports: [] });
}

import { readFileSync } from 'fs';
import { join } from 'path';
import { Gateway } from '../../generated/bindings/gateway-api';
import { Deployment } from '../../generated/bindings/kubernetes/apps/v1';
import { Namespace, PersistentVolumeClaim, PersistentVolumeClaimSpec, Service, ServiceAccount } from '../../generated/bindings/kubernetes/core/v1';
import { Ingress } from '../../generated/bindings/kubernetes/networking/v1';
import { profiles } from '../../generated/profiles';
import { App, Cluster, ClusterChart, PlacementQuestion } from '../../lib';
import { folderWith } from '../folder';

const PLACEMENTS: Readonly<Record<string, PlacementQuestion>> = {
  pool: { pool: 'web' },
  arm: { architecture: 'arm64', zone: 'a', instanceType: 'b' },
  spot: { spot: true },
  edge: { edge: true },
  serverless: { serverless: true },
  sandbox: { sandbox: true },
  confidential: { sandbox: 'confidential' },
  gpu: { gpu: { model: 'nvidia-l4' } },
};

/** Writes what the cluster knows; what it refuses is left out, as no construct may do it: it is to be seen that the rest is whole. */
function write(cluster: Cluster): string {
  const app = new App({ outdir: folderWith() });
  const chart = new ClusterChart(app, 'all', { cluster, namespace: 'shop' });
  const identity = cluster.workloadIdentity({ identity: 'me' }).or(undefined);

  new Namespace(chart, 'shop', { metadata: { labels: identity?.namespaceLabels } });
  new ServiceAccount(chart, 'account', { metadata: { annotations: identity?.serviceAccountAnnotations } });
  for (const question of [{}, { shared: true }]) {
    const found = cluster.storageClass(question).or(undefined);
    const spec: PersistentVolumeClaimSpec = { storageClassName: found?.name, accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } };
    if (found) new PersistentVolumeClaim(chart, `claim-${Object.keys(question).join()}`, { spec });
  }
  for (const internal of [false, true]) {
    const ingress = cluster.ingress({ internal }).or(undefined);
    const defaultBackend = { service: { name: 'web', port: { number: 80 } } };
    if (ingress) new Ingress(chart, `ingress-${internal}`, { metadata: { annotations: ingress.annotations }, spec: { ingressClassName: ingress.className, defaultBackend } });

    const gateway = cluster.gateway({ internal }).or(undefined);
    const listeners = [{ name: 'http', port: 80, protocol: 'HTTP' }];
    if (gateway) new Gateway(chart, `gateway-${internal}`, { spec: { gatewayClassName: gateway.className, listeners } });

    for (const address of [undefined, '192.0.2.7']) {
      const balancer = cluster.loadBalancer({ internal, address }).or(undefined);
      const { annotations, ...fields } = balancer ?? {};
      if (balancer) new Service(chart, `service-${internal}-${address ?? 'any'}`, { metadata: { annotations }, spec: { type: 'LoadBalancer', ports: [{ port: 80 }], ...fields } });
    }
  }
  for (const [name, question] of Object.entries(PLACEMENTS)) {
    const found = cluster.placement(question).or(undefined);
    if (!found) continue;
    const { podLabels, nodeSelector, tolerations, runtimeClassName } = found;
    const labels = { app: name, ...podLabels };
    new Deployment(chart, name, {
      spec: {
        selector: { matchLabels: { app: name } },
        template: { metadata: { labels }, spec: { nodeSelector, tolerations, runtimeClassName, containers: [{ name: 'main', image: 'a:1' }] } },
      },
    });
  }
  app.synth();
  return readFileSync(join(app.outdir, cluster.name, 'all.k8s.yaml'), 'utf8');
}

beforeEach(() => { jest.spyOn(process.stderr, 'write').mockReturnValue(true); });

test.each(Object.keys(profiles))('what is known of %s is valid, and nothing that is not known is written', id => {
  for (const kubernetes of ['1.30', '1.36']) {
    const text = write(Cluster.from({ name: 'prod', profile: id, kubernetes }));
    expect(text).toContain('kind: ServiceAccount');
    expect(text).not.toMatch(/\bnull\b|undefined|[<>]/);
  }
});

test('most is known of a cluster of a cloud', () => {
  const text = write(Cluster.gke('prod', { kubernetes: '1.36', gatewayClass: 'gke-l7-gxlb', nodePools: { web: {}, far: { edge: { site: 'shop' } }, cheap: { spot: true }, apart: { sandbox: true }, arm: { architecture: 'arm64' }, gpu: { accelerators: { 'nvidia.com/gpu': 'nvidia-l4' } } } }));
  expect([...text.matchAll(/^kind: (\w+)$/gm)].map(found => found[1])).toEqual([
    'Namespace', 'ServiceAccount', 'PersistentVolumeClaim', 'PersistentVolumeClaim', 'Ingress', 'Gateway', 'Service', 'Service', 'Ingress', 'Gateway', 'Service', 'Service',
    ...Object.keys(PLACEMENTS).filter(name => name !== 'serverless' && name !== 'confidential').map(() => 'Deployment'),
  ]);
});

import { profile as k3s } from '../../lib/profiles/k3s';
import { Cluster, extend } from 'cdk8s-sextant';

const gke = Cluster.gke('prod', { kubernetes: '1.35' });

/** What a cluster can be. */
export const good = [
  gke,
  new Cluster('prod', { kubernetes: '1.35' }),
  new Cluster('prod', { kubernetes: '1.35', profile: extend(k3s, { title: 'k3s in the shop', facts: {} }), nodePools: { a: { labels: { tier: 'a' } } } }),
  Cluster.gke('prod', {
    kubernetes: '1.35',
    addons: { 'istio': '1.30', 'cert-manager': true },
    nodePools: {
      cheap: { spot: true, architecture: 'arm64', taints: [{ key: 'tier', value: 'cheap', effect: 'NoSchedule' }] },
      training: { accelerators: { 'nvidia.com/gpu': 'nvidia-l4' }, instanceType: 'g2-standard-8' },
      closed: { sandbox: true },
    },
    storageClasses: { default: 'premium-rwo', fast: 'a-class-of-ours' },
    gatewayClass: { external: 'gke-l7-global-external-managed', internal: 'gke-l7-rilb' },
    policy: { podSecurity: { shop: 'restricted' } },
    networkPolicy: true,
    serverless: { way: 'knative', ingress: 'kourier', domain: 'apps.example.com', features: { 'kubernetes.podspec-nodeselector': 'enabled' } },
  }),
  Cluster.gkeAutopilot('prod', { kubernetes: '1.35', gpu: { model: 'nvidia-l4' } }),
  Cluster.eks('prod', { kubernetes: '1.35', nodePools: { functions: { serverless: true } } }),
  Cluster.openshift('prod', { openshift: '4.20', platform: 'aws', policy: { securityContextConstraints: { shop: 'anyuid' } } }),
  Cluster.openshift('prod', { kubernetes: '1.33' }),
  Cluster.k3s('edge', { kubernetes: '1.34', nodePools: { cheap: { spot: { 'example.com/spot': 'true' } }, far: { edge: { 'example.com/site': 'shop' } }, closed: { sandbox: 'kata' } } }),
  Cluster.kubeedge('edge', { on: gke }),
  Cluster.kubeedge('edge', { kubernetes: '1.32', nodePools: { warehouse: { edge: true } } }),
  Cluster.kops('prod', { kubernetes: '1.35', platform: 'aws' }),
  Cluster.platform9('prod', { kubernetes: '1.35', ingressClass: 'nginx', storageClasses: { default: 'ceph' } }),
];

/** What none can be. */
export const bad = [
  // @ts-expect-error a cluster has a version
  Cluster.gke('prod', {}),
  // @ts-expect-error a cluster has a version, whatever it is of
  new Cluster('prod', {}),
  // @ts-expect-error another distribution's versions
  Cluster.gke('prod', { openshift: '4.20' }),
  // @ts-expect-error it has to have some version
  Cluster.openshift('prod', { platform: 'aws' }),
  // @ts-expect-error it is the same everywhere
  Cluster.gke('prod', { kubernetes: '1.35', platform: 'aws' }),
  // @ts-expect-error no such place is known
  Cluster.kops('prod', { kubernetes: '1.35', platform: 'vsphere' }),
  // @ts-expect-error it is not laid over another cluster
  Cluster.gke('prod', { kubernetes: '1.35', on: gke }),
  // @ts-expect-error its nodes are its own
  Cluster.gkeAutopilot('prod', { kubernetes: '1.35', nodePools: { a: {} } }),
  // @ts-expect-error it has no nodes to declare
  Cluster.eksFargate('prod', { kubernetes: '1.35', nodePools: { a: {} } }),
  // @ts-expect-error it has no virtual nodes
  Cluster.gke('prod', { kubernetes: '1.35', nodePools: { a: { serverless: true } } }),
  // @ts-expect-error it has no GPU
  Cluster.raspberryPi('edge', { kubernetes: '1.35', nodePools: { a: { accelerators: { 'nvidia.com/gpu': 'a' } } } }),
  // @ts-expect-error it marks no spot nodes itself
  Cluster.k3s('edge', { kubernetes: '1.34', nodePools: { a: { spot: true } } }),
  // @ts-expect-error it marks no edge nodes itself
  Cluster.eks('prod', { kubernetes: '1.35', nodePools: { a: { edge: true } } }),
  // @ts-expect-error it brings no sandbox
  Cluster.k3s('edge', { kubernetes: '1.34', nodePools: { a: { sandbox: true } } }),
  // @ts-expect-error it has no security context constraints
  Cluster.gke('prod', { kubernetes: '1.35', policy: { securityContextConstraints: { shop: 'anyuid' } } }),
  // @ts-expect-error no such system is known
  Cluster.gke('prod', { kubernetes: '1.35', addons: { istoi: '1.30' } }),
  // @ts-expect-error no such level
  Cluster.gke('prod', { kubernetes: '1.35', policy: { podSecurity: 'strict' } }),
  // @ts-expect-error misspelt
  Cluster.gke('prod', { kubernetes: '1.35', ingresClass: 'gce' }),
  // @ts-expect-error no such way
  Cluster.gke('prod', { kubernetes: '1.35', serverless: { way: 'lambda' } }),
  // @ts-expect-error no such ingress of Knative
  Cluster.gke('prod', { kubernetes: '1.35', serverless: { ingress: 'nginx' } }),
  // @ts-expect-error no such architecture
  gke.placement({ architecture: 'x86' }),
  // @ts-expect-error whom it stands for
  gke.workloadIdentity({}),
  // @ts-expect-error no distribution of this name
  Cluster.tectonic('prod', { kubernetes: '1.35' }),
];

import { CiliumClusterwideNetworkPolicy, CiliumLoadBalancerIPPool, CiliumNetworkPolicy, CiliumNetworkPolicySpecEgress } from 'cdk8s-sextant/cilium';

const metadata = { name: 'web' };
const endpointSelector = { matchLabels: { app: 'web' } };

export const good = [
  CiliumNetworkPolicy.manifest({
    metadata,
    spec: {
      endpointSelector,
      ingress: [{ fromEntities: ['cluster'], toPorts: [{ ports: [{ port: '8080', protocol: 'TCP' }], rules: { http: [{ method: 'GET', path: '/api/.*' }] } }] }],
      egress: [{ toFQDNs: [{ matchPattern: '*.shop.example' }] }, { toCIDRSet: [{ cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] }] }],
    },
  }),
  CiliumClusterwideNetworkPolicy.manifest({ metadata, spec: { endpointSelector: {}, egress: [{ toEntities: ['kube-apiserver'] }] } }),
  CiliumLoadBalancerIPPool.manifest({ metadata, spec: { blocks: [{ cidr: '192.0.2.0/24' }], allowFirstLastIPs: 'No' } }),
];

const egress = (only: CiliumNetworkPolicySpecEgress): object =>
  CiliumNetworkPolicy.manifest({ metadata, spec: { endpointSelector, egress: [only] } });

export const bad = [
  // @ts-expect-error no such entity
  egress({ toEntities: ['internet'] }),
  // @ts-expect-error a list of entities
  egress({ toEntities: 'world' }),
  // @ts-expect-error a port is text
  egress({ toPorts: [{ ports: [{ port: 8080 }] }] }),
  // @ts-expect-error a name or a pattern, not both
  egress({ toFQDNs: [{ matchName: 'shop.example', matchPattern: '*.shop.example' }] }),
  // @ts-expect-error a set of addresses has addresses
  egress({ toCIDRSet: [{ except: ['10.1.0.0/16'] }] }),
  // @ts-expect-error rules for DNS or for HTTP
  egress({ toPorts: [{ ports: [{ port: '53' }], rules: { dns: [{ matchPattern: '*' }], http: [] } }] }),
  // @ts-expect-error a direction of ingress
  egress({ fromEndpoints: [{}] }),
  // @ts-expect-error written as a word
  CiliumLoadBalancerIPPool.manifest({ metadata, spec: { blocks: [], allowFirstLastIPs: false } }),
];

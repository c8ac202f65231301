import { GlobalNetworkPolicy, GlobalNetworkPolicySpecEgress, IPPool, IPPoolSpec, NetworkPolicy } from 'cdk8s-sextant/calico';

const metadata = { name: 'web' };

export const good = [
  GlobalNetworkPolicy.manifest({
    metadata,
    spec: {
      order: 100,
      selector: 'all()',
      types: ['Egress'],
      egress: [{ action: 'Allow', protocol: 'UDP', destination: { ports: [53, '8000:8100'], selector: 'k8s-app == "kube-dns"' } }, { action: 'Deny', protocol: 6 }],
    },
  }),
  NetworkPolicy.manifest({ metadata, spec: { selector: 'app == "web"', ingress: [{ action: 'Log' }] } }),
  IPPool.manifest({ metadata, spec: { cidr: '10.244.0.0/16', vxlanMode: 'CrossSubnet', natOutgoing: true, blockSize: 26 } }),
];

const rule = (only: GlobalNetworkPolicySpecEgress): object => GlobalNetworkPolicy.manifest({ metadata, spec: { egress: [only] } });
const pool = (spec: IPPoolSpec): object => IPPool.manifest({ metadata, spec });

export const bad = [
  // @ts-expect-error a rule has an action
  rule({ protocol: 'TCP' }),
  // @ts-expect-error no such action
  rule({ action: 'Drop' }),
  // @ts-expect-error a version of the internet protocol
  rule({ action: 'Allow', ipVersion: 5 }),
  // @ts-expect-error a selector is an expression, not labels
  rule({ action: 'Allow', destination: { selector: { app: 'web' } } }),
  // @ts-expect-error a list of ports
  rule({ action: 'Allow', destination: { ports: 53 } }),
  // @ts-expect-error misspelt: `nets`
  rule({ action: 'Allow', destination: { cidrs: ['10.0.0.0/8'] } }),
  // @ts-expect-error a pool of something
  pool({ natOutgoing: true }),
  // @ts-expect-error no such mode
  pool({ cidr: '10.244.0.0/16', ipipMode: 'Off' }),
];

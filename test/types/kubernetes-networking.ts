import { HTTPIngressPath, Ingress, IngressClass, NetworkPolicy, NetworkPolicySpec } from 'cdk8s-sextant/kubernetes/networking/v1';

const metadata = { name: 'web' };
const backend = { service: { name: 'web', port: { number: 80 } } };

export const good = [
  Ingress.manifest({
    metadata,
    spec: {
      ingressClassName: 'nginx',
      tls: [{ hosts: ['shop.example'], secretName: 'shop' }],
      rules: [{ host: 'shop.example', http: { paths: [{ path: '/', pathType: 'Prefix', backend }] } }],
    },
  }),
  IngressClass.manifest({ metadata, spec: { controller: 'k8s.io/ingress-nginx' } }),
  NetworkPolicy.manifest({
    metadata,
    spec: {
      podSelector: { matchLabels: { app: 'web' } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [{ namespaceSelector: {} }], ports: [{ port: 'http', protocol: 'TCP' }] }],
      egress: [{ to: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }] }],
    },
  }),
];

const path = (only: HTTPIngressPath): object => Ingress.manifest({ metadata, spec: { rules: [{ http: { paths: [only] } }] } });
const policy = (spec: Partial<NetworkPolicySpec>): object => NetworkPolicy.manifest({ metadata, spec: { podSelector: {}, ...spec } });

export const bad = [
  // @ts-expect-error no such type of path
  path({ path: '/', pathType: 'Regex', backend }),
  // @ts-expect-error a path has a type
  path({ path: '/', backend }),
  // @ts-expect-error a port is an object with a number or a name
  path({ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: 80 } } }),
  // @ts-expect-error as extensions/v1beta1 had it
  path({ path: '/', pathType: 'Prefix', backend: { serviceName: 'web' } }),
  // @ts-expect-error no such protocol
  policy({ ingress: [{ ports: [{ protocol: 'HTTP' }] }] }),
  // @ts-expect-error misspelt: `podSelector`
  policy({ ingress: [{ from: [{ podSelectors: {} }] }] }),
  // @ts-expect-error a list of types
  policy({ policyTypes: 'Ingress' }),
  // @ts-expect-error `except` needs something to be an exception from
  policy({ egress: [{ to: [{ ipBlock: { except: ['10.0.0.0/8'] } }] }] }),
];

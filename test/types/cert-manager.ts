import { Certificate, CertificateSpec, ClusterIssuer, Issuer, IssuerSpec } from 'cdk8s-sextant/cert-manager';

const metadata = { name: 'shop' };
const issuerRef = { name: 'letsencrypt', kind: 'ClusterIssuer' };

export const good = [
  Certificate.manifest({
    metadata,
    spec: {
      secretName: 'shop',
      issuerRef,
      dnsNames: ['shop.example'],
      duration: '2160h',
      renewBefore: '360h',
      privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
      usages: ['server auth', 'digital signature'],
    },
  }),
  ClusterIssuer.manifest({
    metadata,
    spec: {
      acme: {
        server: 'https://acme.example/directory',
        email: 'ops@shop.example',
        privateKeySecretRef: { name: 'account' },
        solvers: [{ http01: { ingress: { ingressClassName: 'nginx' } } }, { dns01: { route53: { region: 'eu-central-1' } }, selector: { dnsZones: ['shop.example'] } }],
      },
    },
  }),
  Issuer.manifest({ metadata, spec: { selfSigned: {} } }),
];

const certificate = (spec: Partial<CertificateSpec>): object => Certificate.manifest({ metadata, spec: { secretName: 'shop', issuerRef, ...spec } });
const issuer = (spec: IssuerSpec): object => Issuer.manifest({ metadata, spec });

export const bad = [
  // @ts-expect-error a certificate is stored somewhere
  Certificate.manifest({ metadata, spec: { issuerRef } }),
  // @ts-expect-error an issuer has a name
  certificate({ issuerRef: { kind: 'Issuer' } }),
  // @ts-expect-error misspelt: `dnsNames`
  certificate({ dnsName: ['shop.example'] }),
  // @ts-expect-error a list of names
  certificate({ dnsNames: 'shop.example' }),
  // @ts-expect-error no such algorithm
  certificate({ privateKey: { algorithm: 'DSA' } }),
  // @ts-expect-error no such usage
  certificate({ usages: ['tls server'] }),
  // @ts-expect-error a size is a number
  certificate({ privateKey: { size: '256' } }),
  // @ts-expect-error an account has a key
  issuer({ acme: { server: 'https://acme.example/directory' } }),
  // @ts-expect-error an object, even if it says nothing
  issuer({ selfSigned: true }),
];

import { constants, KeyObject, verify } from 'crypto';
import { demand, demandRange, rangeOf } from './check';
import { follows } from './names';
import { keyOf, requestKeyOf } from './pkcs10';
import { Rules } from './rule';
import type { PodCertificateRequestSpec } from '../../generated/bindings/kubernetes/certificates/v1beta1';
import { lawOf } from '../messages/naming';

type Spec = PodCertificateRequestSpec & { readonly pkixPublicKey?: string; readonly proofOfPossession?: string };

interface Annotated { readonly unverifiedUserAnnotations?: Readonly<Record<string, string>>; readonly userAnnotations?: Readonly<Record<string, string>> }

const SPECS = ['v1', 'v1beta1', 'v1alpha1'].map(version => `certificates/${version}.PodCertificateRequestSpec`);
/** What the kubelet requests one by; servers that do not project it drop it. */
const PROJECTION = 'core/v1.PodCertificateProjection';
const LONGEST_UID = 128;
/** The shortest and longest life of a certificate, in seconds: an hour, 91 days, and a day for the signers of Kubernetes itself. */
const SHORTEST_LIFE = 3600;
const LONGEST_LIFE = 91 * 86400;
const LONGEST_OWN_LIFE = 86400;
const LONGEST_BYTES = 10240;
const LONGEST_ANNOTATIONS = 262144;
/** A request may be given in the place of key and proof from this minor on. */
const STUB_SINCE = 36;

const bytesOf = (text = ''): Buffer => Buffer.from(text, 'base64');

/** Ed25519, a curve of NIST but the shortest, or RSA of 3072 or 4096 bits. */
function isStrong({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): boolean {
  if (type === 'rsa') return details?.modulusLength === 3072 || details?.modulusLength === 4096;
  return type === 'ed25519' || (type === 'ec' && details?.namedCurve !== 'secp224r1');
}

function isPossessed(key: KeyObject, uid: string, proof: Buffer): boolean {
  const type = key.asymmetricKeyType;
  return verify(type === 'ed25519' ? null : 'sha256', Buffer.from(uid), type === 'rsa' ? { key, padding: constants.RSA_PKCS1_PSS_PADDING } : key, proof);
}

export const rules: Rules = {
  'pod-certificate-name-is-valid': {
    on: SPECS,
    must: lawOf,
    check(spec: PodCertificateRequestSpec, report) {
      for (const field of ['podName', 'serviceAccountName', 'nodeName'] as const) demand(report, 'dns-subdomain', field, spec[field]);
    },
  },

  'pod-certificate-uid-is-valid': {
    on: SPECS,
    must: `1 to ${LONGEST_UID} bytes are needed`,
    check(spec: PodCertificateRequestSpec, report) {
      for (const field of ['podUID', 'serviceAccountUID', 'nodeUID'] as const) {
        if (spec[field] === '') report('Invalid', field, '');
        if (Buffer.byteLength(spec[field] ?? '') > LONGEST_UID) report('TooLong', field);
      }
    },
  },

  'pod-certificate-life-is-in-range': {
    on: [...SPECS, PROJECTION],
    must: rangeOf,
    check({ signerName = '', maxExpirationSeconds }: PodCertificateRequestSpec, report) {
      const own = /^(?:[^/]*\.)?kubernetes\.io(?:\/|$)/.test(signerName);
      demandRange(report, 'maxExpirationSeconds', maxExpirationSeconds, SHORTEST_LIFE, own ? LONGEST_OWN_LIFE : LONGEST_LIFE);
    },
  },

  'pod-certificate-has-key': {
    on: SPECS,
    since: STUB_SINCE,
    must: 'either stubPKCS10Request, or pkixPublicKey with proofOfPossession is needed',
    check(spec: Spec, report) {
      const { stubPKCS10Request: stub = '', pkixPublicKey: key = '', proofOfPossession: proof = '' } = spec;
      const one = stub !== '' && key === '' && proof === '';
      const other = stub === '' && key !== '' && proof !== '';
      if (!one && !other) report('Invalid', '');
    },
  },

  'pod-certificate-bytes-are-few': {
    on: SPECS,
    must: `at most ${LONGEST_BYTES} bytes are allowed`,
    check(spec: Spec, report) {
      for (const field of ['stubPKCS10Request', 'pkixPublicKey', 'proofOfPossession'] as const) {
        if (bytesOf(spec[field]).length > LONGEST_BYTES) report('TooLong', field);
      }
    },
  },

  'pod-certificate-request-is-signed': {
    on: SPECS,
    must: 'a request that its own key has signed is wanted: Ed25519, P-256, P-384, P-521, or RSA of 3072 or 4096 bits',
    check({ stubPKCS10Request: stub, pkixPublicKey, proofOfPossession }: Spec, report) {
      const bytes = bytesOf(stub);
      if (bytes.length === 0 || bytes.length > LONGEST_BYTES || pkixPublicKey || proofOfPossession) return;
      const key = requestKeyOf(bytes);
      if (!key || !isStrong(key)) report('Invalid', 'stubPKCS10Request');
    },
  },

  'pod-certificate-key-is-proven': {
    on: SPECS,
    must: ({ path }) => path.endsWith('pkixPublicKey') ? 'a public key is wanted: Ed25519, P-256, P-384, P-521, or RSA of 3072 or 4096 bits' : 'the UID of the pod is wanted, signed by the key',
    check({ podUID = '', stubPKCS10Request, pkixPublicKey, proofOfPossession }: Spec, report) {
      const [bytes, proof] = [bytesOf(pkixPublicKey), bytesOf(proofOfPossession)];
      // Where there may be a request in their place, it is told what is missing.
      if (report.minor >= STUB_SINCE && (stubPKCS10Request || bytes.length === 0 || proof.length === 0)) return;
      if (bytes.length > LONGEST_BYTES || proof.length > LONGEST_BYTES) return;
      const key = keyOf(bytes);
      if (!key || !isStrong(key)) report('Invalid', 'pkixPublicKey');
      else if (!isPossessed(key, podUID, proof)) report('Invalid', 'proofOfPossession');
    },
  },

  'pod-certificate-annotation-is-valid': {
    on: [...SPECS, PROJECTION],
    must: issue => issue.type === 'TooLong' ? `all annotations together must not exceed ${LONGEST_ANNOTATIONS} bytes` : 'a domain, "/" and a name are wanted',
    check(spec: Annotated, report) {
      for (const field of ['unverifiedUserAnnotations', 'userAnnotations'] as const) {
        const entries = Object.entries(spec[field] ?? {});
        for (const [key] of entries) if (!key.includes('/') || !follows('qualified-name', key.toLowerCase())) report('Invalid', field, key);
        const size = entries.reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
        if (size > LONGEST_ANNOTATIONS) report('TooLong', field);
      }
    },
  },
};

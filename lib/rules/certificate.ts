import { bytesIn, demandRange, rangeOf } from './check';
import { checkOnce } from './findings';
import { pemBlocks } from './pem';
import { requestKeyOf } from './pkcs10';
import { Rules } from './rule';
import type { CertificateSigningRequestSpec } from '../../generated/bindings/kubernetes/certificates/v1';

const SPEC = 'certificates/v1.CertificateSigningRequestSpec';
const LEGACY = 'kubernetes.io/legacy-unknown';
/** In seconds. */
const SHORTEST = 600;
const USAGES = [
  'signing', 'digital signature', 'content commitment', 'key encipherment', 'key agreement', 'data encipherment', 'cert sign', 'crl sign', 'encipher only', 'decipher only', 'any',
  'server auth', 'client auth', 'code signing', 'email protection', 's/mime', 'ipsec end system', 'ipsec tunnel', 'ipsec user', 'timestamping', 'ocsp signing', 'microsoft sgc', 'netscape sgc',
];

export const rules: Rules = {
  'csr-request-is-signed': {
    on: SPEC,
    must: 'a request for a certificate is wanted, in PEM and signed by its own key, encoded in base64 once more',
    fix: 'make it with openssl req -new, then base64',
    check: checkOnce(({ request }: CertificateSigningRequestSpec, report) => {
      if (request === undefined) return;
      const [block] = pemBlocks(bytesIn(request).toString('latin1'));
      if (block?.type !== 'CERTIFICATE REQUEST' || !requestKeyOf(block.bytes)) report('Invalid', 'request');
    }, 'value'),
  },

  'csr-has-usages': {
    on: SPEC,
    must: 'at least one usage is needed',
    check({ usages = [] }: CertificateSigningRequestSpec, report) {
      if (usages.length === 0) report('Required', 'usages');
    },
  },

  'csr-usage-is-known': {
    on: SPEC,
    must: `allowed: ${USAGES.join(', ')}`,
    check({ usages = [] }: CertificateSigningRequestSpec, report) {
      usages.forEach((usage, i) => { if (!USAGES.includes(usage)) report('NotSupported', `usages[${i}]`, usage); });
    },
  },

  'csr-usage-is-named-once': {
    on: SPEC,
    must: 'a usage may be named once',
    check({ usages = [] }: CertificateSigningRequestSpec, report) {
      usages.forEach((usage, i) => { if (usages.indexOf(usage) < i) report('Duplicate', `usages[${i}]`, usage); });
    },
  },

  'csr-signer-is-current': {
    on: SPEC,
    must: 'this signer is for older versions of the API',
    check({ signerName }: CertificateSigningRequestSpec, report) {
      if (signerName === LEGACY) report('Invalid', 'signerName', signerName);
    },
  },

  'csr-lasts-long-enough': {
    on: SPEC,
    must: rangeOf,
    check({ expirationSeconds }: CertificateSigningRequestSpec, report) {
      demandRange(report, 'expirationSeconds', expirationSeconds, SHORTEST);
    },
  },
};

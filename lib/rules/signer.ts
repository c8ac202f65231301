import { follows } from './names';
import { Rules } from './rule';

const versions = ['v1', 'v1beta1', 'v1alpha1'];
/** Servers that do not project these drop them. */
const PROJECTIONS = ['core/v1.ClusterTrustBundleProjection', 'core/v1.PodCertificateProjection'];
const NAMED = [
  'certificates/v1.CertificateSigningRequestSpec', ...['PodCertificateRequestSpec', 'ClusterTrustBundleSpec'].flatMap(type => versions.map(version => `certificates/${version}.${type}`)),
  ...PROJECTIONS,
];
/** Of the domain, and of the domain, "/" and a name that holds a label, "." and a subdomain. */
const LONGEST_DOMAIN = 253;
const LONGEST = 571;

export const rules: Rules = {
  'signer-is-named': {
    on: ['certificates/v1.CertificateSigningRequestSpec', ...versions.map(version => `certificates/${version}.PodCertificateRequestSpec`), ...PROJECTIONS],
    must: 'the name of a signer is needed',
    check({ signerName }: { signerName?: string }, report) {
      if (signerName === '') report('Required', 'signerName');
    },
  },

  'signer-name-is-valid': {
    on: NAMED,
    must: 'must be a domain of at least two parts, "/" and a name of lower-case letters, digits, "-" and "."',
    check({ signerName }: { signerName?: string }, report) {
      if (!signerName) return;
      const [domain = '', name = '', ...more] = signerName.split('/');
      const labels = domain.split('.');
      if (name === '' || more.length > 0 || labels.length < 2 || !labels.every(label => follows('dns-label', label)) || !name.split('.').every(part => follows('dns-subdomain', part))) {
        report('Invalid', 'signerName', signerName);
      }
    },
  },

  'signer-name-is-short': {
    on: NAMED,
    must: `at most ${LONGEST} bytes are allowed, and ${LONGEST_DOMAIN} for its domain`,
    check({ signerName = '' }: { signerName?: string }, report) {
      const [domain = '', ...more] = signerName.split('/');
      if (more.length === 1 && (domain.length > LONGEST_DOMAIN || signerName.length > LONGEST)) report('TooLong', 'signerName');
    },
  },
};

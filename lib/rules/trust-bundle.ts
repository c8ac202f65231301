import { X509Certificate } from 'crypto';
import { follows, nameOf, withoutDash } from './names';
import { pemBlocks } from './pem';
import { Rules } from './rule';

interface Bundle {
  readonly metadata?: { readonly name?: string; readonly generateName?: string };
  readonly spec?: { readonly signerName?: string; readonly trustBundle?: string };
}

const versions = ['v1', 'v1beta1', 'v1alpha1'];
const LONGEST = 1024 * 1024;

function isAuthority(bytes: Buffer): boolean {
  try {
    return new X509Certificate(bytes).ca;
  } catch {
    // no certificate
    return false;
  }
}

export const rules: Rules = {
  'trust-bundle-name-fits-signer': {
    on: versions.map(version => `certificates/${version}.ClusterTrustBundle`),
    must: ({ params }) => params?.prefix === '' ? 'a bundle without a signer has a plain name' : `must begin with ${String(params?.prefix)}, as signerName says`,
    check({ metadata, spec }: Bundle, report) {
      const prefix = spec?.signerName ? `${spec.signerName.replace(/\//g, ':')}:` : '';
      const fits = (text: string): boolean => text.startsWith(prefix) && follows('dns-subdomain', text.slice(prefix.length));
      const [name, generateName] = [nameOf(metadata), metadata?.generateName];
      if (name && !fits(name)) report('Invalid', 'metadata.name', name, { prefix });
      if (generateName && !fits(withoutDash(generateName))) report('Invalid', 'metadata.generateName', generateName, { prefix });
    },
  },

  'trust-bundle-is-short': {
    on: versions.map(version => `certificates/${version}.ClusterTrustBundleSpec`),
    must: `at most ${LONGEST} bytes are allowed`,
    check({ trustBundle = '' }: { trustBundle?: string }, report) {
      if (Buffer.byteLength(trustBundle) > LONGEST) report('TooLong', 'trustBundle');
    },
  },

  'trust-bundle-holds-authorities': {
    on: versions.map(version => `certificates/${version}.ClusterTrustBundleSpec`),
    must: 'certificates of authorities are wanted, in PEM without headers, each once',
    check({ trustBundle }: { trustBundle?: string }, report) {
      if (trustBundle === undefined || Buffer.byteLength(trustBundle) > LONGEST) return;
      const blocks = pemBlocks(trustBundle);
      const good = blocks.every(({ type, hasHeaders, bytes }) => type === 'CERTIFICATE' && !hasHeaders && isAuthority(bytes));
      if (blocks.length === 0 || !good || new Set(blocks.map(({ bytes }) => bytes.toString('base64'))).size < blocks.length) report('Invalid', 'trustBundle');
    },
  },
};

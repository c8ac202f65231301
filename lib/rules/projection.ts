import { follows } from './names';
import { isFree } from './paths';
import { Rules } from './rule';
import type { ClusterTrustBundleProjection, PodCertificateProjection } from '../../generated/bindings/kubernetes/core/v1';

/** Bundles and certificates are projected from this minor on; before, the server drops them. */
export const PROJECTED_SINCE = 37;

const BUNDLE = 'core/v1.ClusterTrustBundleProjection';
const CERTIFICATE = 'core/v1.PodCertificateProjection';
const KEY_TYPES = ['RSA3072', 'RSA4096', 'ECDSAP256', 'ECDSAP384', 'ECDSAP521', 'ED25519'];
const PATHS = ['credentialBundlePath', 'keyPath', 'certificateChainPath'] as const;

/** A plain name, or one that begins with its signer. */
function isBundleName(name: string): boolean {
  const colon = name.lastIndexOf(':');
  return colon !== 0 && follows('dns-subdomain', name.slice(colon + 1));
}

/** The files that a certificate is put into. */
export function certificatePaths(certificate: Partial<PodCertificateProjection>): [typeof PATHS[number], string][] {
  return PATHS.flatMap((field): [typeof PATHS[number], string][] => certificate[field] ? [[field, certificate[field]]] : []);
}

export const rules: Rules = {
  'projected-bundle-is-chosen-one-way': {
    on: BUNDLE,
    since: PROJECTED_SINCE,
    must: ({ type }) => type === 'Required' ? 'either name or signerName is needed' : 'either name or signerName is allowed, and a labelSelector only beside signerName',
    check({ name, signerName, labelSelector }: ClusterTrustBundleProjection, report) {
      if (name === undefined && signerName === undefined) report('Required', '');
      if (name !== undefined && signerName !== undefined) report('Invalid', '');
      else if (name !== undefined && labelSelector) report('Invalid', 'labelSelector');
    },
  },

  'projected-bundle-name-is-valid': {
    on: BUNDLE,
    since: PROJECTED_SINCE,
    must: 'the name of a ClusterTrustBundle is needed: lower-case letters, digits, "-" and ".", after the signer\'s if it is of one',
    check({ name, signerName }: ClusterTrustBundleProjection, report) {
      if (name === undefined || signerName !== undefined) return;
      if (name === '') report('Required', 'name');
      if (!isBundleName(name)) report('Invalid', 'name', name);
    },
  },

  'projected-path-stays-below': {
    on: [BUNDLE, CERTIFICATE],
    since: PROJECTED_SINCE,
    must: 'a path below the volume is needed: no "/" at the beginning, no "..", and no name that begins with ".."',
    check(value: Partial<ClusterTrustBundleProjection & PodCertificateProjection>, report) {
      if (value.path === '') report('Required', 'path');
      for (const [field, path] of [...certificatePaths(value), ...value.path ? [['path', value.path] as const] : []]) {
        if (!isFree(path)) report('Invalid', field, path);
      }
    },
  },

  'projected-certificate-is-put-somewhere': {
    on: CERTIFICATE,
    since: PROJECTED_SINCE,
    must: `one or more of ${PATHS.join(', ')} are needed`,
    check(certificate: PodCertificateProjection, report) {
      if (certificatePaths(certificate).length === 0) report('Required', '');
    },
  },

  'projected-key-type-is-known': {
    on: CERTIFICATE,
    since: PROJECTED_SINCE,
    must: `one of ${KEY_TYPES.join(', ')} is allowed`,
    check({ keyType = '' }: Partial<PodCertificateProjection>, report) {
      if (!KEY_TYPES.includes(keyType)) report('NotSupported', 'keyType', keyType);
    },
  },
};

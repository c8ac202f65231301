import { namespaceOf, POLICIES, within } from './places';
import type { DestinationRuleSpecTrafficPolicyTls as Tls } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

const TLS = within(POLICIES, 'tls');
const CONFIG_MAP = 'configmap://';

/** Certificates come by name, and whatever else there is of them is not looked at. */
function isByName({ mode, credentialName = '' }: Tls): boolean {
  return (mode === 'SIMPLE' || mode === 'MUTUAL') && credentialName !== '';
}

export const rules: SystemRules = {
  'client-certificate-is-given': {
    on: TLS,
    must: 'mutual TLS needs a certificate and its key, by their files or by credentialName',
    fix: 'use mode ISTIO_MUTUAL for the certificates of the mesh',
    check(tls: Tls, report) {
      if (tls.mode !== 'MUTUAL' || isByName(tls)) return;
      if (!tls.clientCertificate) report('Required', 'clientCertificate');
      if (!tls.privateKey) report('Required', 'privateKey');
    },
  },

  'client-certificate-is-given-once': {
    on: TLS,
    must: 'certificates come by credentialName or by files, not both',
    fix: 'remove the file, or credentialName',
    check(tls: Tls, report) {
      if (!isByName(tls)) return;
      for (const field of ['clientCertificate', 'caCertificates', 'privateKey', 'caCrl'] as const) if (tls[field]) report('Forbidden', field);
    },
  },

  'unverified-server-has-no-checks': {
    on: TLS,
    must: 'nothing is verified where insecureSkipVerify is true',
    fix: 'remove the field, or insecureSkipVerify',
    check({ mode, insecureSkipVerify, caCertificates, credentialName, subjectAltNames }: Tls, report) {
      if (!insecureSkipVerify || (mode !== 'SIMPLE' && mode !== 'MUTUAL')) return;
      if (caCertificates) report('Forbidden', 'caCertificates');
      if (credentialName && mode === 'SIMPLE') report('Forbidden', 'credentialName');
      if ((subjectAltNames ?? []).length > 0) report('Forbidden', 'subjectAltNames');
    },
  },

  'config-map-is-of-own-namespace': {
    on: TLS,
    must: 'a ConfigMap of the same namespace is needed, as configmap://<namespace>/<name>',
    check({ credentialName = '' }: Tls, report) {
      if (!credentialName.startsWith(CONFIG_MAP)) return;
      const [namespace = '', name = ''] = credentialName.slice(CONFIG_MAP.length).split('/');
      if (name === '' || namespace !== namespaceOf(report)) report('Invalid', 'credentialName', credentialName);
    },
  },
};

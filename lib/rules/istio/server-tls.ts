import { isHttp, isTls } from './protocol';
import type { GatewaySpecServers as Server, GatewaySpecServersTls as Tls } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

const SERVER = 'networking.istio.io/Gateway.spec.servers[]';
const INGRESS = 'networking.istio.io/Sidecar.spec.ingress[]';
const TLS = [`${SERVER}.tls`, `${INGRESS}.tls`];

type Given = Pick<Tls, 'serverCertificate' | 'privateKey' | 'caCertificates' | 'tlsCertificates' | 'credentialName' | 'credentialNames'>;
const OF_MESH = ['serverCertificate', 'privateKey', 'caCertificates', 'tlsCertificates', 'credentialName', 'credentialNames'] as const satisfies readonly (keyof Given)[];

function isGiven(value: string | readonly unknown[] | undefined): boolean {
  return value !== undefined && value.length > 0;
}

/** Modes in which a server ends TLS by its own certificate; a mode that is not set passes all through. */
function ends({ mode }: Tls): boolean {
  return mode === 'SIMPLE' || isMutual({ mode });
}

function isMutual({ mode }: Pick<Tls, 'mode'>): boolean {
  return mode === 'MUTUAL' || mode === 'OPTIONAL_MUTUAL';
}

function isByName({ credentialName, credentialNames }: Tls): boolean {
  return isGiven(credentialName) || isGiven(credentialNames);
}

function passes({ mode = 'PASSTHROUGH' }: Tls): boolean {
  return mode === 'PASSTHROUGH' || mode === 'AUTO_PASSTHROUGH';
}

export const rules: SystemRules = {
  'server-has-tls': {
    on: SERVER,
    must: 'a port for HTTPS or TLS needs settings of TLS',
    fix: 'add tls with a mode, and the credentialName of a certificate',
    check({ port, tls }: Server, report) {
      if (isTls(port.protocol) && !tls) report('Required', 'tls');
    },
  },

  'plain-server-has-no-tls': {
    on: [SERVER, INGRESS],
    must: 'ports for HTTPS and TLS alone have TLS; one for HTTP of a gateway can only lead on to HTTPS',
    fix: 'use the protocol HTTPS, or remove tls',
    check({ port, tls }: Server, report) {
      if (!tls || isTls(port.protocol)) return;
      const isPlain = report.kind === 'Gateway' && isHttp(port.protocol) && passes(tls) && ![tls.caCertificates, tls.privateKey, tls.serverCertificate].some(isGiven);
      if (!isPlain) report('Forbidden', 'tls');
    },
  },

  'mesh-certificate-is-the-only-one': {
    on: TLS,
    must: 'in mode ISTIO_MUTUAL the mesh gives the certificates',
    fix: 'remove the field, or use mode MUTUAL',
    check(tls: Tls, report) {
      if (tls.mode !== 'ISTIO_MUTUAL') return;
      for (const field of OF_MESH) if (isGiven(tls[field])) report('Forbidden', field);
    },
  },

  'server-certificate-is-given-once': {
    on: TLS,
    must: 'certificates come from one of serverCertificate with privateKey, credentialName, credentialNames and tlsCertificates',
    fix: 'remove all but one',
    check(tls: Tls, report) {
      if (tls.mode === 'ISTIO_MUTUAL') return;
      const files = isGiven(tls.serverCertificate) && isGiven(tls.privateKey);
      const names = (['credentialName', 'credentialNames', 'tlsCertificates'] as const).filter(field => isGiven(tls[field]));
      const [, second] = files ? ['serverCertificate', ...names] : names;
      if (second !== undefined) report('Forbidden', second);
    },
  },

  'server-certificate-is-given': {
    on: TLS,
    must: 'a server needs a certificate and its key, by their files or by credentialName',
    fix: 'name the Secret by credentialName',
    check(tls: Tls, report) {
      if (!ends(tls) || isByName(tls)) return;
      const certificates = tls.tlsCertificates ?? [];
      for (const [at, { serverCertificate, privateKey }] of certificates.length > 0 ? certificates.map((one, i) => [`tlsCertificates[${i}].`, one] as const) : [['', tls] as const]) {
        if (!isGiven(serverCertificate)) report('Required', `${at}serverCertificate`);
        if (!isGiven(privateKey)) report('Required', `${at}privateKey`);
      }
    },
  },

  'client-authority-is-given': {
    on: TLS,
    must: 'mutual TLS needs the certificates of authorities that sign those of clients',
    fix: 'name a Secret that has them by credentialName',
    check(tls: Tls, report) {
      if (isMutual(tls) && !isByName(tls) && !isGiven(tls.caCertificates)) report('Required', 'caCertificates');
    },
  },

  'revocations-are-of-clients': {
    on: TLS,
    must: ({ params }) => params?.byName ? 'revoked certificates come with the credential' : 'where clients have no certificates, none can be revoked',
    check(tls: Tls, report) {
      if (!isGiven(tls.caCrl) || tls.mode === 'ISTIO_MUTUAL' || (ends(tls) && isByName(tls))) return;
      if (isGiven(tls.credentialName)) report('Forbidden', 'caCrl', undefined, { byName: true });
      if (tls.mode === 'SIMPLE') report('Forbidden', 'caCrl');
    },
  },

  'sidecar-tls-is-supported': {
    on: `${INGRESS}.tls`,
    must: 'a sidecar does not know this',
    fix: 'remove the field',
    check(tls: Tls, report) {
      for (const field of ['subjectAltNames', 'credentialName', 'credentialNames', 'tlsCertificates'] as const) if (isGiven(tls[field])) report('Forbidden', field);
      if (tls.httpsRedirect) report('Forbidden', 'httpsRedirect');
      if (tls.mode === 'ISTIO_MUTUAL' || tls.mode === 'AUTO_PASSTHROUGH') report('NotSupported', 'mode', tls.mode);
    },
  },
};

import { certificateFault } from './certificate';
import { selectedBy } from './gateway';
import { list, NETWORKING, ofMesh } from './mesh';
import { put } from '../../../groups';
import { near } from '../../../near';
import type { Graph } from '../../../together/graph';
import { Member, nameFrom, nameOf } from '../../../together/member';
import type { Relations } from '../../../together/relation';
import { isMadeSecret } from '../../../together/secrets';
import { hasLabels } from '../../../together/shelf';
import { at, labelsOf, placesOf, textOf } from '../../../together/values';
import { closeOr, names } from '../../../together/words';

export const about = ['networking.istio.io/Gateway'];

const on = `${NETWORKING}/Gateway`;
const CREDENTIAL = 'spec.servers[*].tls.credentialName';

export const relations: Relations = ofMesh({
  'gateway-credential-exists': {
    on,
    code: 'IST0101',
    must: 'no Secret has this name in the namespace of the pods that serve the gateway',
    fix: closeOr('create the Secret in the namespace of the gateway’s pods'),
    check(gateway, graph, tell) {
      for (const { path, text, secret, namespace } of credentialsOf(gateway, graph)) {
        if (secret !== undefined || isMadeSecret(nameFrom(text, namespace), graph)) continue;
        const close = near(text, graph.of('Secret').in(namespace).map(({ name }) => name));
        tell.missing(path, text, { kinds: ['Secret'], namespace }, { close });
      }
    },
  },

  'gateway-credential-is-valid': {
    on,
    code: 'IST0161',
    must: issue => `the Secret has no certificate that can be used: ${WHY[String(issue.params?.why)] ?? 'it cannot be read'}`,
    fix: 'put the certificate chain under tls.crt and the private key under tls.key, both as PEM',
    check(gateway, graph, tell) {
      for (const { path, text, secret } of credentialsOf(gateway, graph)) {
        const why = secret === undefined ? undefined : certificateFault(secret.object);
        if (why !== undefined) tell('Invalid', path, text, { why });
      }
    },
  },

  'gateway-certificate-is-used-once': {
    on,
    code: 'IST0138',
    severity: 'warning',
    must: issue => `${names(issue, 'others')} has the same certificate, so a browser may reuse its connection and get 404`,
    fix: 'serve the hosts of one certificate by one Gateway',
    check(gateway, graph, tell) {
      const own = placesOf(gateway.object, 'spec.servers[*].tls');
      if (own.length === 0) return;
      const pairs = Object.entries(labelsOf(gateway.spec.selector));
      for (const { value, path } of own) {
        const others = (graph.derive(byCertificate).get(certificateOf(value) ?? '') ?? [])
          .filter(other => other !== gateway && hasLabels(labelsOf(other.spec.selector), pairs));
        if (others.length > 0) tell('Duplicate', path, undefined, { others: [...new Set(others.map(nameOf))] });
      }
    },
  },
});

const WHY: Readonly<Record<string, string>> = {
  keys: 'neither tls.crt and tls.key nor cert and key are there',
  pem: 'it is no PEM',
  certificate: 'the PEM holds no certificate',
  time: 'it has expired, or is not valid yet',
};

interface Credential {
  readonly path: string;
  readonly text: string;
  readonly namespace: string;
  readonly secret?: Member;
}

/** The secrets that a gateway's pods have to read, in their own namespace unless another one is named. */
function credentialsOf(gateway: Member, graph: Graph): Credential[] {
  const places = placesOf(gateway.object, CREDENTIAL).filter(({ value }) => textOf(value) !== '');
  const pods = places.length === 0 ? [] : selectedBy(gateway, graph);
  if (pods.length === 0) return [];
  const { namespace } = pods.find(pod => pod.namespace !== '') ?? pods[0];
  return places.map(({ value, path }) => {
    const text = textOf(value);
    const meant = nameFrom(text, namespace);
    return { path, text, namespace: meant.namespace, secret: graph.of('Secret').find(meant.namespace, meant.name) };
  });
}

/** Gateways by what tells their certificates apart. */
function byCertificate(graph: Graph): Map<string, Member[]> {
  const found = new Map<string, Member[]>();
  for (const gateway of list(graph, on)) {
    for (const { value } of placesOf(gateway.object, 'spec.servers[*].tls')) {
      const key = certificateOf(value);
      if (key !== undefined) put(found, key, gateway);
    }
  }
  return found;
}

function certificateOf(tls: unknown): string | undefined {
  const [credential, certificate, key] = ['credentialName', 'serverCertificate', 'privateKey'].map(field => textOf(at(tls, field)));
  if (credential !== '') return `credential ${credential}`;
  return certificate !== '' && key !== '' ? `files ${certificate} ${key}` : undefined;
}

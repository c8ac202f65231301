import { Mapping } from '../../../schema/values';
import { at, mappingOf, textOf } from '../../../together/values';

/** Pairs of keys under which a certificate and its private key may be. */
const PAIRS = [['cert', 'key'], ['tls.crt', 'tls.key']] as const;

/** Why a Secret has no certificate that a proxy can use now; undefined if it has one. */
export function certificateFault(secret: Mapping): 'keys' | 'pem' | 'certificate' | 'time' | undefined {
  const pair = PAIRS.find(keys => keys.every(key => bytesOf(secret, key).length > 0));
  if (pair === undefined) return 'keys';
  const block = /-----BEGIN ([A-Z0-9 ]+)-----\s*([A-Za-z0-9+/=\s]*?)-----END \1-----/.exec(bytesOf(secret, pair[0]).toString('latin1'));
  if (block === null) return 'pem';
  // loaded only where there is a certificate to look at
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { X509Certificate } = require('crypto') as typeof import('crypto');
  try {
    const { validFrom, validTo } = new X509Certificate(Buffer.from(block[2], 'base64'));
    const now = Date.now();
    return now < Date.parse(validFrom) || now > Date.parse(validTo) ? 'time' : undefined;
  } catch {
    return 'certificate';
  }
}

/** What a key of a Secret holds; what is written as text wins, as on the server. */
function bytesOf(secret: Mapping, key: string): Buffer {
  const text = at(mappingOf(secret.stringData), key);
  return typeof text === 'string' ? Buffer.from(text) : Buffer.from(textOf(at(mappingOf(secret.data), key)), 'base64');
}

import { createPublicKey, KeyObject, verify } from 'crypto';

interface Element {
  readonly tag: number;
  readonly content: Buffer;
  /** With tag and length. */
  readonly whole: Buffer;
}

const SEQUENCE = 0x30;
const BIT_STRING = 0x03;

/** Hashes by the identifier of the signature's algorithm, in hexadecimal; null is for one that hashes itself. */
const HASHES: Readonly<Record<string, string | null>> = {
  '2b6570': null,
  '2a8648ce3d0401': 'sha1',
  '2a8648ce3d040302': 'sha256',
  '2a8648ce3d040303': 'sha384',
  '2a8648ce3d040304': 'sha512',
  '2a864886f70d010105': 'sha1',
  '2a864886f70d01010b': 'sha256',
  '2a864886f70d01010c': 'sha384',
  '2a864886f70d01010d': 'sha512',
};

/** A kind of signature that says in its parameters how it is made; it is not looked at. */
const PSS = '2a864886f70d01010a';
const CURVES = ['secp224r1', 'prime256v1', 'secp384r1', 'secp521r1'];

/** Elements of DER, one after the other; nothing if they are not well formed. */
function elements(bytes: Buffer): Element[] | undefined {
  const list: Element[] = [];
  for (let at = 0; at < bytes.length;) {
    const [tag, first] = [bytes[at] as number, bytes[at + 1] ?? 0x80];
    const extra = first < 0x80 ? 0 : first & 0x7f;
    // A length takes at most four bytes, and is never left open.
    if ((first >= 0x80 && (extra < 1 || extra > 4)) || at + 2 + extra > bytes.length) return undefined;
    const start = at + 2 + extra;
    const end = start + (extra === 0 ? first : bytes.readUIntBE(at + 2, extra));
    if (end > bytes.length) return undefined;
    list.push({ tag, content: bytes.subarray(start, end), whole: bytes.subarray(at, end) });
    at = end;
  }
  return list;
}

function sequence(element: Element | undefined): Element[] | undefined {
  return element?.tag === SEQUENCE ? elements(element.content) : undefined;
}

/** The key of these bytes; nothing if they are none, or one of a curve that the server does not know. */
export function keyOf(bytes: Buffer): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: bytes, format: 'der', type: 'spki' });
    return key.asymmetricKeyType !== 'ec' || CURVES.includes(key.asymmetricKeyDetails?.namedCurve ?? '') ? key : undefined;
  } catch {
    // no key
    return undefined;
  }
}

/** The key of a request for a certificate that this key has signed; nothing for all else. */
export function requestKeyOf(bytes: Buffer): KeyObject | undefined {
  const outer = elements(bytes);
  const [request, algorithm, signature, ...more] = (outer?.length === 1 ? sequence(outer[0]) : undefined) ?? [];
  const fields = sequence(request);
  const id = sequence(algorithm)?.[0]?.content.toString('hex');
  const key = fields?.[2];
  if (!request || !fields || !key || id === undefined || signature?.tag !== BIT_STRING || more.length > 0) return undefined;
  const [own, hash] = [keyOf(key.whole), HASHES[id]];
  if (id === PSS) return own;
  return own && hash !== undefined && isVerified(hash, request.whole, own, signature.content.subarray(1)) ? own : undefined;
}

function isVerified(hash: string | null, data: Buffer, key: KeyObject, signature: Buffer): boolean {
  try {
    return verify(hash, data, key, signature);
  } catch {
    // a key of another kind than the signature
    return false;
  }
}

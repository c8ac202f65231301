import { X509Certificate } from 'crypto';
import { isMapping, type Mapping } from '../../schema/values';

/** What each type of key is made of, in base64. */
const NEEDED: Readonly<Record<string, readonly string[]>> = { RSA: ['e', 'n'], EC: ['x', 'y'], oct: ['k'], OKP: ['x'] };
const PRIVATE: Readonly<Record<string, readonly string[]>> = { RSA: ['d', 'p', 'q', 'dp', 'dq', 'qi'], EC: ['d'], oct: [], OKP: ['d'] };
const TEXTS = ['alg', 'kid', 'use', 'x5t', 'x5t#S256'];

/** Whether a text holds the keys that tokens are verified by: a set, or one key alone. */
export function isKeySet(text: string): boolean {
  let value: unknown;
  try {
    value = JSON.parse(firstObject(text));
  } catch {
    return false;
  }
  if (!isMapping(value)) return false;
  if (!('keys' in value)) return isKey(value);
  return value.keys === null || (Array.isArray(value.keys) && value.keys.every(key => isMapping(key) && isKey(key)));
}

/** What stands behind the object is not read. */
function firstObject(text: string): string {
  let [depth, isQuoted] = [0, false];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (isQuoted && sign === '\\') i++;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '{' || sign === '[')) depth++;
    else if (!isQuoted && (sign === '}' || sign === ']') && --depth === 0) return text.slice(0, i + 1);
  }
  return text;
}

function isKey(key: Mapping): boolean {
  const { kty, crv, d, key_ops: operations, x5c: chain } = key;
  if (typeof kty !== 'string' || !Object.prototype.hasOwnProperty.call(NEEDED, kty)) return false;
  const bytes = [...NEEDED[kty] as readonly string[], ...d === undefined ? [] : (PRIVATE[kty] as readonly string[]).filter(field => key[field] !== undefined)];
  if (!bytes.every(field => key[field] !== undefined && isBase64(key[field]))) return false;
  if ((kty === 'EC' || kty === 'OKP') && (crv === undefined || !isText(crv))) return false;
  return TEXTS.every(field => key[field] === undefined || isText(key[field]))
    && (operations === undefined || isList(operations, isText)) && (chain === undefined || isList(chain, isCertificate));
}

/** Null is read as nothing, wherever something can be empty. */
function isText(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isList(value: unknown, isRight: (item: unknown) => boolean): boolean {
  return value === null || (Array.isArray(value) && value.every(isRight));
}

/** Either alphabet, with or without the signs at the end. */
function isBase64(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== 'string') return false;
  const text = value.replace(/[\r\n]/g, '');
  const body = text.replace(/={1,2}$/, '');
  if (!(/^[\w-]*$/.test(body) || /^[A-Za-z0-9+/]*$/.test(body)) || body.length % 4 === 1) return false;
  return body === text || text.length % 4 === 0;
}

function isCertificate(value: unknown): boolean {
  if (typeof value !== 'string' || !isBase64(value)) return false;
  try {
    return new X509Certificate(Buffer.from(value, 'base64')).raw.length > 0;
  } catch {
    return false;
  }
}

import { bytesIn } from './check';
import { follows } from './names';
import { Rules } from './rule';
import type { ConfigMapProps, SecretProps } from '../../generated/bindings/kubernetes/core/v1';

type Texts = Readonly<Record<string, string>>;
type ConfigMapLike = Partial<ConfigMapProps>;
type SecretLike = Partial<SecretProps>;

/** Bytes of all values together. */
const LIMIT = 1024 * 1024;
const TOO_LONG = `at most ${LIMIT} bytes are allowed in all`;
const KEY = /^[-._a-zA-Z0-9]+$/;
const KEY_RULE = 'letters, digits, "-", "_" and "." are allowed, at most 253 of them, and no ".." at the beginning';
const OWNER = 'kubernetes.io/service-account.name';

/** Keys that a Secret of the type needs: all of them, one of them, or one that holds something. */
const NEEDED: Readonly<Record<string, { readonly keys: readonly string[]; readonly one?: true; readonly filled?: true }>> = {
  'kubernetes.io/dockercfg': { keys: ['.dockercfg'] },
  'kubernetes.io/dockerconfigjson': { keys: ['.dockerconfigjson'] },
  'kubernetes.io/basic-auth': { keys: ['username', 'password'], one: true },
  'kubernetes.io/ssh-auth': { keys: ['ssh-privatekey'], filled: true },
  'kubernetes.io/tls': { keys: ['tls.crt', 'tls.key'] },
};
const JSON_KEYS: Readonly<Record<string, string>> = { 'kubernetes.io/dockercfg': '.dockercfg', 'kubernetes.io/dockerconfigjson': '.dockerconfigjson' };

/** The name of an entry that becomes a file. */
export function isKey(key: string): boolean {
  return key.length <= 253 && KEY.test(key) && key !== '.' && !key.startsWith('..');
}

/** What the server stores: the texts of stringData win. */
function bytesOf({ data = {}, stringData = {} }: SecretLike): Map<string, Buffer> {
  const result = new Map<string, Buffer>();
  for (const [key, value] of Object.entries(data)) result.set(key, bytesIn(value));
  for (const [key, value] of Object.entries(stringData as Texts)) result.set(key, Buffer.from(value));
  return result;
}

/** Whether it is a mapping, or nothing at all, which the server takes for one. */
function isJsonMapping(bytes: Buffer): boolean {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return typeof value === 'object' && !Array.isArray(value);
  } catch {
    return false;
  }
}

export const rules: Rules = {
  'config-key-is-valid': {
    on: 'core/v1.ConfigMap',
    when: ['data', 'binaryData'],
    must: KEY_RULE,
    check({ data = {}, binaryData = {} }: ConfigMapLike, report) {
      for (const key of Object.keys(data)) if (!isKey(key)) report('Invalid', `data[${key}]`, key);
      for (const key of Object.keys(binaryData)) if (!isKey(key)) report('Invalid', `binaryData[${key}]`, key);
    },
  },

  'config-key-is-unique': {
    on: 'core/v1.ConfigMap',
    when: 'binaryData',
    must: 'a key is either in data or in binaryData',
    check({ data = {}, binaryData = {} }: ConfigMapLike, report) {
      for (const key of Object.keys(binaryData)) if (Object.prototype.hasOwnProperty.call(data, key)) report('Invalid', `data[${key}]`, key);
    },
  },

  'config-fits': {
    on: 'core/v1.ConfigMap',
    when: ['data', 'binaryData'],
    must: TOO_LONG,
    check({ data = {}, binaryData = {} }: ConfigMapLike, report) {
      let size = 0;
      for (const value of Object.values(data as Texts)) size += Buffer.byteLength(value);
      for (const value of Object.values(binaryData)) size += bytesIn(value).length;
      // The server's path is that of a field without a name.
      if (size > LIMIT) report('TooLong', '[]');
    },
  },

  'secret-key-is-valid': {
    on: 'core/v1.Secret',
    when: ['data', 'stringData'],
    must: KEY_RULE,
    check({ data = {}, stringData = {} }: SecretLike, report) {
      for (const key of new Set([...Object.keys(data), ...Object.keys(stringData)])) if (!isKey(key)) report('Invalid', `data[${key}]`, key);
    },
  },

  'secret-fits': {
    on: 'core/v1.Secret',
    when: ['data', 'stringData'],
    must: TOO_LONG,
    check(secret: SecretLike, report) {
      let size = 0;
      for (const value of bytesOf(secret).values()) size += value.length;
      if (size > LIMIT) report('TooLong', 'data');
    },
  },

  'secret-has-its-keys': {
    on: 'core/v1.Secret',
    must: 'a Secret of this type needs the key',
    check(secret: SecretLike, report) {
      const needed = NEEDED[secret.type ?? ''];
      if (!needed) return;
      const bytes = bytesOf(secret);
      const missing = needed.keys.filter(key => needed.filled ? !bytes.get(key)?.length : !bytes.has(key));
      if (needed.one && missing.length < needed.keys.length) return;
      for (const key of missing) report('Required', `data[${key}]`);
    },
  },

  'secret-registry-is-json': {
    on: 'core/v1.Secret',
    when: ['data', 'stringData'],
    must: 'a JSON object is needed',
    check(secret: SecretLike, report) {
      const key = JSON_KEYS[secret.type ?? ''];
      const bytes = key === undefined ? undefined : bytesOf(secret).get(key);
      // The value itself is secret.
      if (bytes && !isJsonMapping(bytes)) report('Invalid', `data[${key}]`);
    },
  },

  'secret-token-has-account': {
    on: 'core/v1.Secret',
    must: 'the service account that the token is for must be named',
    check({ type, metadata }: SecretLike, report) {
      if (type === 'kubernetes.io/service-account-token' && !metadata?.annotations?.[OWNER]) report('Required', `^metadata.annotations[${OWNER}]`);
    },
  },

  'namespace-finalizer-is-valid': {
    on: 'core/v1.NamespaceSpec',
    must: 'kubernetes, or a name with a domain, example.com/finalizer, is allowed',
    check({ finalizers = [] }: { readonly finalizers?: readonly string[] }, report) {
      for (const name of finalizers) {
        const isKnown = name.includes('/') || name === 'kubernetes' || name === 'orphan' || name === 'foregroundDeletion';
        if (!isKnown || !follows('qualified-name', name)) report('Invalid', 'finalizers', name);
      }
    },
  },
};

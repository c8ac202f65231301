import { ClusterSecretStore, ExternalSecret, ExternalSecretSpec, SecretStore, SecretStoreSpecProvider } from 'cdk8s-sextant/external-secrets';

const metadata = { name: 'database' };
const secretStoreRef = { name: 'vault', kind: 'ClusterSecretStore' as const };

export const good = [
  ExternalSecret.manifest({
    metadata,
    spec: {
      refreshInterval: '1h',
      secretStoreRef,
      target: { name: 'database', creationPolicy: 'Owner', template: { data: { url: 'pg://{{ .password }}' } } },
      data: [{ secretKey: 'password', remoteRef: { key: 'shop/database', property: 'password' } }],
      dataFrom: [{ find: { name: { regexp: '^shop-' } } }],
    },
  }),
  ClusterSecretStore.manifest({
    metadata,
    spec: { provider: { vault: { server: 'https://vault.example', path: 'secret', version: 'v2', auth: { kubernetes: { mountPath: 'kubernetes', role: 'shop' } } } } },
  }),
];

const secret = (spec: ExternalSecretSpec): object => ExternalSecret.manifest({ metadata, spec: { secretStoreRef, ...spec } });
const store = (provider: SecretStoreSpecProvider): object => SecretStore.manifest({ metadata, spec: { provider } });

export const bad = [
  // @ts-expect-error what is stored has a key
  secret({ data: [{ remoteRef: { key: 'shop' } }] }),
  // @ts-expect-error a reference is an object
  secret({ data: [{ secretKey: 'password', remoteRef: 'shop/database' }] }),
  // @ts-expect-error no such policy
  secret({ target: { creationPolicy: 'Replace' } }),
  // @ts-expect-error no such kind of store
  secret({ secretStoreRef: { name: 'vault', kind: 'Vault' } }),
  // @ts-expect-error misspelt: `secretStoreRef`
  secret({ storeRef: { name: 'vault' } }),
  // @ts-expect-error a list
  secret({ dataFrom: { extract: { key: 'shop' } } }),
  // @ts-expect-error a vault is somewhere
  store({ vault: { path: 'secret' } }),
  // @ts-expect-error no such version of the engine
  store({ vault: { server: 'https://vault.example', version: 'v3' } }),
];

import { Backup, BackupSpec, BackupStorageLocation, Schedule } from 'cdk8s-sextant/velero';

const metadata = { name: 'nightly', namespace: 'velero' };

export const good = [
  Schedule.manifest({
    metadata, spec: { schedule: '0 2 * * *', template: { includedNamespaces: ['shop'], ttl: '720h', snapshotVolumes: true, labelSelector: null } },
  }),
  Backup.manifest({
    metadata,
    spec: {
      includedNamespaces: ['*'],
      excludedResources: null,
      labelSelector: { matchLabels: { backup: 'yes' } },
      hooks: { resources: [{ name: 'freeze', pre: [{ exec: { command: ['sync'], onError: 'Fail', timeout: '30s' } }] }] },
    },
  }),
  BackupStorageLocation.manifest({ metadata, spec: { provider: 'aws', objectStorage: { bucket: 'backups' }, accessMode: 'ReadWrite', config: { region: 'eu-central-1' } } }),
];

const backup = (spec: BackupSpec): object => Backup.manifest({ metadata, spec });

export const bad = [
  // @ts-expect-error a list of namespaces
  backup({ includedNamespaces: 'shop' }),
  // @ts-expect-error misspelt: `includedNamespaces`
  backup({ includeNamespaces: ['shop'] }),
  // @ts-expect-error how long it is kept is a duration
  backup({ ttl: 720 }),
  // @ts-expect-error a command is a list of words
  backup({ hooks: { resources: [{ name: 'freeze', pre: [{ exec: { command: 'sync' } }] }] } }),
  // @ts-expect-error no such reaction
  backup({ hooks: { resources: [{ name: 'freeze', pre: [{ exec: { command: ['sync'], onError: 'Abort' } }] }] } }),
  // @ts-expect-error a schedule has a template
  Schedule.manifest({ metadata, spec: { schedule: '0 2 * * *' } }),
  // @ts-expect-error no such mode
  BackupStorageLocation.manifest({ metadata, spec: { provider: 'aws', objectStorage: { bucket: 'backups' }, accessMode: 'WriteOnly' } }),
];

export function build(): object {
  // @ts-expect-error the server drops this null, as it keeps one of `labelSelector`: it says nothing
  return backup({ labelSelector: null, resourcePolicy: null });
}

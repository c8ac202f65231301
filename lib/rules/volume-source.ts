import type {
  AzureDiskVolumeSource, CSIPersistentVolumeSource, CSIVolumeSource, FCVolumeSource, FlexVolumeSource, FlockerVolumeSource,
  ISCSIPersistentVolumeSource, ISCSIVolumeSource,
  NFSVolumeSource, PersistentVolumeSpec, QuobyteVolumeSource, Volume,
} from '../../generated/bindings/kubernetes/core/v1';
import { Issue } from '../issue';
import { demand, demandRange, rangeOf } from './check';
import { follows } from './names';
import { Report, Rules } from './rule';
import { lawOf } from '../messages/naming';
import { textOf } from '../messages/words';

const VOLUMES = ['core/v1.Volume', 'core/v1.PersistentVolumeSpec'];
const ISCSI = ['core/v1.ISCSIVolumeSource', 'core/v1.ISCSIPersistentVolumeSource'];
const FLEX = ['core/v1.FlexVolumeSource', 'core/v1.FlexPersistentVolumeSource'];
const CSI = ['core/v1.CSIVolumeSource', 'core/v1.CSIPersistentVolumeSource'];

type AnyVolume = Volume | PersistentVolumeSpec;
type Iscsi = ISCSIVolumeSource | ISCSIPersistentVolumeSource;
interface Reference { readonly name?: string; readonly namespace?: string }

const LUNS = [0, 255] as const;
const PARTITIONS = [0, 255] as const;
/** Name of the volume, a colon and the portal, where the initiator is named. */
const LONGEST_PORTAL = 64;
const LONGEST_TENANT = 64;

/** The server does not anchor the first at the front, and takes any character after `eui` and `naa`. */
const TARGET = /^iqn(?:.*iqn)?\.\d{4}-\d{2}\.[A-Za-z0-9.-]+:[^,;*&$|\s]+$|^eui.[A-Za-z0-9]{16}$|^naa.[A-Za-z0-9]{32}$/;
/** `host:port` as Go splits it. */
const HOST_PORT = /^(?:\[[^[\]]*\]|[^:[\]]*):[^:[\]]*$/;

const OF_CSI = ['controllerPublishSecretRef', 'controllerExpandSecretRef', 'nodePublishSecretRef', 'nodeExpandSecretRef'] as const;

/** Reports what a reference to a Secret lacks. */
function demandReference(report: Report, at: string, reference: Reference | undefined, withNamespace: boolean): void {
  if (!reference) return;
  if (!reference.name) report('Required', `${at}.name`);
  if (withNamespace && !reference.namespace) report('Required', `${at}.namespace`);
}

/** The volume's name, where the server asks for it. */
function isOfPod({ kind }: Report): boolean {
  return kind !== 'PersistentVolume' && kind !== 'VolumeAttachment';
}

/** Reports a driver's name that is no domain, or too long. */
export function demandDriver(report: Report, at: string, name: string | undefined): void {
  if (!name) return;
  if (name.length > 63) report('TooLong', at, name);
  if (!follows('dns-subdomain', name.toLowerCase())) report('Invalid', at, name, { must: 'dns-subdomain' });
}

/** The words for `demandDriver`. */
export function driverOf(issue: Issue): string {
  return issue.type === 'TooLong' ? 'at most 63 characters are allowed' : lawOf(issue);
}

export const rules: Rules = {
  'nfs-path-is-absolute': {
    on: 'core/v1.NFSVolumeSource',
    must: 'a path that begins with "/" is needed',
    check({ path }: NFSVolumeSource, report) {
      if (path !== undefined && !path.startsWith('/')) report('Invalid', 'path', path);
    },
  },

  'iscsi-name-has-form': {
    on: ISCSI,
    must: 'iqn.<year>-<month>.<domain>:<name>, eui.<16 letters or digits> or naa.<32 letters or digits> is allowed',
    check({ iqn, initiatorName }: Iscsi, report) {
      if (iqn && !TARGET.test(iqn)) report('Invalid', 'iqn', iqn);
      if (initiatorName !== undefined && !TARGET.test(initiatorName)) report('Invalid', 'initiatorname', initiatorName);
    },
  },

  'iscsi-lun-is-in-range': {
    on: ISCSI,
    must: rangeOf,
    check({ lun }: Iscsi, report) {
      demandRange(report, 'lun', lun, ...LUNS);
    },
  },

  'iscsi-login-has-secret': {
    on: ISCSI,
    must: 'authentication needs a Secret',
    check({ chapAuthDiscovery, chapAuthSession, secretRef }: Iscsi, report) {
      if ((chapAuthDiscovery || chapAuthSession) && !secretRef) report('Required', 'secretRef');
    },
  },

  'iscsi-portal-fits': {
    on: VOLUMES,
    when: 'iscsi',
    must: `with initiatorName, the name of the volume, ":" and targetPortal have at most ${LONGEST_PORTAL} characters together`,
    check({ iscsi, name }: Volume & PersistentVolumeSpec, report) {
      if (iscsi?.initiatorName === undefined) return;
      const own = isOfPod(report) ? name : (report.root.metadata as Reference | undefined)?.name;
      if (Buffer.byteLength(`${own ?? ''}:${iscsi.targetPortal ?? ''}`) <= LONGEST_PORTAL) return;
      if (isOfPod(report)) report('Invalid', 'name', name);
      else report('Invalid', 'iscsi.targetportal', iscsi.targetPortal);
    },
  },

  'fc-target-is-given-once': {
    on: 'core/v1.FCVolumeSource',
    must: issue => issue.path.endsWith('lun') ? 'targetWWNs need a lun' : 'either targetWWNs or wwids are needed',
    check({ targetWWNs = [], wwids = [], lun }: FCVolumeSource, report) {
      if (targetWWNs.length === 0 && wwids.length === 0) report('Required', 'targetWWNs');
      if (targetWWNs.length > 0 && wwids.length > 0) report('Invalid', 'targetWWNs', targetWWNs);
      if (targetWWNs.length > 0 && lun === undefined) report('Required', 'lun');
    },
  },

  'fc-lun-is-in-range': {
    on: 'core/v1.FCVolumeSource',
    must: rangeOf,
    check({ targetWWNs = [], lun }: FCVolumeSource, report) {
      if (targetWWNs.length > 0) demandRange(report, 'lun', lun, ...LUNS);
    },
  },

  'partition-is-in-range': {
    on: VOLUMES,
    when: ['gcePersistentDisk', 'awsElasticBlockStore'],
    must: rangeOf,
    check({ gcePersistentDisk, awsElasticBlockStore }: AnyVolume, report) {
      demandRange(report, 'persistentDisk.partition', gcePersistentDisk?.partition, ...PARTITIONS);
      demandRange(report, 'awsElasticBlockStore.partition', awsElasticBlockStore?.partition, ...PARTITIONS);
    },
  },

  'quobyte-registry-is-valid': {
    on: 'core/v1.QuobyteVolumeSource',
    must: issue => issue.type === 'Required' ? `a tenant of at most ${LONGEST_TENANT} characters is allowed` : 'host:port, or several with commas between them, is allowed',
    check({ registry, tenant }: QuobyteVolumeSource, report) {
      if (!registry) return;
      if (tenant && Buffer.byteLength(tenant) > LONGEST_TENANT) report('Required', 'tenant');
      else if (registry.split(',').some(part => !HOST_PORT.test(part))) report('Invalid', 'registry', registry);
    },
  },

  'flocker-dataset-is-named-once': {
    on: 'core/v1.FlockerVolumeSource',
    must: issue => issue.path.endsWith('datasetName') ? 'no "/" is allowed' : 'either datasetName or datasetUUID is needed',
    check({ datasetName, datasetUUID }: FlockerVolumeSource, report) {
      if (!datasetName && !datasetUUID) report('Required', '');
      if (datasetName && datasetUUID) report('Invalid', '');
      if (datasetName?.includes('/')) report('Invalid', 'datasetName', datasetName);
    },
  },

  'flex-option-is-not-reserved': {
    on: FLEX,
    must: 'names of the domains kubernetes.io and k8s.io are reserved',
    check({ options = {} }: FlexVolumeSource, report) {
      for (const name of Object.keys(options)) {
        const domain = `.${(name.split('/')[0] as string).toLowerCase()}`;
        if (domain.endsWith('.kubernetes.io') || domain.endsWith('.k8s.io')) report('Invalid', `options[${name}]`, name);
      }
    },
  },

  'azure-disk-mode-is-known': {
    on: 'core/v1.AzureDiskVolumeSource',
    must: issue => issue.path.endsWith('kind') ? 'Dedicated, Managed or Shared is allowed' : 'None, ReadOnly or ReadWrite is allowed',
    check({ kind, cachingMode }: AzureDiskVolumeSource, report) {
      if ((kind as string) === '') report('NotSupported', 'kind', kind);
      if ((cachingMode as string) === '') report('NotSupported', 'cachingMode', cachingMode);
    },
  },

  'azure-disk-address-fits-kind': {
    on: 'core/v1.AzureDiskVolumeSource',
    must: issue => `an address that begins with ${textOf(issue, 'prefix') ?? '"/"'} is needed for a disk of this kind`,
    check({ kind, diskURI }: AzureDiskVolumeSource, report) {
      const prefix = kind === 'Managed' ? '/subscriptions/' : 'https://';
      if (kind !== undefined && diskURI !== undefined && !diskURI.startsWith(prefix)) report('NotSupported', 'diskURI', diskURI, { prefix });
    },
  },

  'storageos-name-is-valid': {
    on: ['core/v1.StorageOSVolumeSource', 'core/v1.StorageOSPersistentVolumeSource'],
    must: lawOf,
    check({ volumeName, volumeNamespace }: { readonly volumeName?: string; readonly volumeNamespace?: string }, report) {
      for (const [at, text] of [['volumeName', volumeName], ['volumeNamespace', volumeNamespace]] as const) if (text) demand(report, 'dns-label', at, text);
    },
  },

  'endpoints-namespace-is-valid': {
    on: 'core/v1.GlusterfsPersistentVolumeSource',
    must: lawOf,
    check({ endpointsNamespace }: { readonly endpointsNamespace?: string }, report) {
      demand(report, 'dns-label', 'endpointsNamespace', endpointsNamespace);
    },
  },

  'driver-name-is-valid': {
    on: CSI,
    must: driverOf,
    check({ driver }: CSIVolumeSource | CSIPersistentVolumeSource, report) {
      demandDriver(report, 'driver', driver);
    },
  },

  'secret-reference-is-complete': {
    on: VOLUMES,
    must: 'a value is needed',
    check(volume: AnyVolume, report) {
      const isPersistent = !isOfPod(report);
      demandReference(report, 'cinder.secretRef', volume.cinder?.secretRef, isPersistent);
      demandReference(report, 'storageos.secretRef', volume.storageos?.secretRef, isPersistent);
      if (isPersistent) demandReference(report, 'iscsi.secretRef', volume.iscsi?.secretRef, false);
      if (!isPersistent) demandReference(report, 'csi.nodePublishSecretRef', volume.csi?.nodePublishSecretRef, false);
      if (isPersistent && (volume as PersistentVolumeSpec).azureFile?.secretNamespace === '') report('Required', 'azureFile.secretNamespace');
      for (const field of isPersistent ? OF_CSI : []) demandReference(report, `csi.${field}`, (volume as PersistentVolumeSpec).csi?.[field], true);
    },
  },

  'secret-reference-is-valid': {
    on: CSI,
    must: lawOf,
    check(csi: Readonly<Record<string, unknown>>, report) {
      for (const field of OF_CSI) {
        const { name, namespace } = (csi[field] ?? {}) as Reference;
        // Of a pod's volume, the server's path leaves the reference out.
        if (name) demand(report, 'dns-subdomain', isOfPod(report) ? 'name' : `${field}.name`, name);
        if (namespace && !isOfPod(report)) demand(report, 'dns-label', `${field}.namespace`, namespace);
      }
    },
  },
};

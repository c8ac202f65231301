import { Context, Defaults, fill, filled } from './default';
import { pullPolicyOf } from './image';
import type {
  AzureDiskVolumeSource, HostPathVolumeSource, ISCSIVolumeSource, PersistentVolumeClaimSpec, PersistentVolumeSpec, RBDVolumeSource, ScaleIOVolumeSource,
  ServiceAccountTokenProjection, Volume,
} from '../../generated/bindings/kubernetes/core/v1';

interface Claim { spec?: PersistentVolumeClaimSpec; status?: unknown }
interface Persistent { spec?: PersistentVolumeSpec; status?: unknown }

const MODE = 0o644;
const SNAPSHOTS = 'snapshot.storage.k8s.io';

export const defaults: Defaults = {
  'core/v1.Volume'(volume: Volume, { minor }) {
    if (Object.keys(volume).every(field => field === 'name')) volume.emptyDir = {};
    // The field counts for nothing on servers that do not know such volumes well.
    if (volume.image && minor >= 35) volume.image = { ...volume.image, pullPolicy: volume.image.pullPolicy || pullPolicyOf(volume.image.reference) };
  },

  'core/v1.SecretVolumeSource': fillMode,
  'core/v1.ConfigMapVolumeSource': fillMode,
  'core/v1.DownwardAPIVolumeSource': fillMode,
  'core/v1.ProjectedVolumeSource': fillMode,

  'core/v1.ServiceAccountTokenProjection'(token: ServiceAccountTokenProjection) {
    fill(token, 'expirationSeconds', 3600);
  },

  'core/v1.HostPathVolumeSource'(source: HostPathVolumeSource) {
    fill(source, 'type', '');
  },

  'core/v1.ISCSIVolumeSource': fillIscsi,
  'core/v1.ISCSIPersistentVolumeSource': fillIscsi,
  'core/v1.RBDVolumeSource': fillRbd,
  'core/v1.RBDPersistentVolumeSource': fillRbd,
  'core/v1.ScaleIOVolumeSource': fillScaleIo,
  'core/v1.ScaleIOPersistentVolumeSource': fillScaleIo,

  'core/v1.AzureDiskVolumeSource'(source: AzureDiskVolumeSource) {
    fill(source, 'cachingMode', 'ReadWrite');
    fill(source, 'fsType', 'ext4');
    fill(source, 'readOnly', false);
    fill(source, 'kind', 'Shared');
  },

  'core/v1.PersistentVolume'(volume: Persistent) {
    volume.spec = filled(volume.spec, { volumeMode: 'Filesystem' });
    volume.spec.persistentVolumeReclaimPolicy ||= 'Retain';
    volume.status = { phase: 'Pending' };
  },

  'core/v1.PersistentVolumeClaim'(claim: Claim, context) {
    const spec: PersistentVolumeClaimSpec = { ...claim.spec };
    if (context.kind === 'PersistentVolumeClaim') joinSources(spec, context);
    claim.spec = spec;
    // What a claim of its own says of its state is dropped; a template's is kept.
    claim.status = context.kind === 'PersistentVolumeClaim' ? { phase: 'Pending' } : { phase: 'Pending', ...claim.status as object };
  },

  'core/v1.PersistentVolumeClaimSpec'(spec: PersistentVolumeClaimSpec) {
    fill(spec, 'volumeMode', 'Filesystem');
  },
};

function fillMode(source: { defaultMode?: number }): void {
  fill(source, 'defaultMode', MODE);
}

function fillIscsi(source: ISCSIVolumeSource): void {
  source.iscsiInterface ||= 'default';
}

function fillRbd(source: RBDVolumeSource): void {
  source.pool ||= 'rbd';
  source.user ||= 'admin';
  source.keyring ||= '/etc/ceph/keyring';
}

function fillScaleIo(source: ScaleIOVolumeSource): void {
  source.storageMode ||= 'ThinProvisioned';
  source.fsType ||= 'xfs';
}

/** Where a claim's data come from is said twice; of what the first field could never name, nothing is left. */
function joinSources(spec: PersistentVolumeClaimSpec, { minor }: Context): void {
  if (spec.dataSourceRef?.namespace) delete spec.dataSourceRef;
  if (spec.volumeAttributesClassName !== undefined && minor < 34) delete spec.volumeAttributesClassName;
  const { dataSource, dataSourceRef } = spec;
  if (dataSourceRef) {
    if (!dataSource) spec.dataSource = { ...dataSourceRef };
    return;
  }
  if (!dataSource) return;
  const isKnown = (dataSource.kind === 'PersistentVolumeClaim' && !dataSource.apiGroup) || (dataSource.kind === 'VolumeSnapshot' && dataSource.apiGroup === SNAPSHOTS);
  if (isKnown) spec.dataSourceRef = { ...dataSource };
  else delete spec.dataSource;
}

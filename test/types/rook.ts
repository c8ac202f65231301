import { CephBlockPool, CephBlockPoolSpec, CephCluster, CephClusterSpec } from 'cdk8s-sextant/rook';

const metadata = { name: 'ceph', namespace: 'rook-ceph' };

export const good = [
  CephCluster.manifest({
    metadata,
    spec: {
      cephVersion: { image: 'quay.io/ceph/ceph:v19' },
      dataDirHostPath: '/var/lib/rook',
      mon: { count: 3 },
      storage: { useAllNodes: true, useAllDevices: false, deviceFilter: '^sd.', devices: null },
      dashboard: { enabled: true, ssl: true },
    },
  }),
  CephBlockPool.manifest({ metadata, spec: { failureDomain: 'host', replicated: { size: 3 }, compressionMode: 'none', deviceClass: null } }),
];

const cluster = (spec: CephClusterSpec): object => CephCluster.manifest({ metadata, spec });
const pool = (spec: CephBlockPoolSpec): object => CephBlockPool.manifest({ metadata, spec });

export const bad = [
  // @ts-expect-error an odd number, not a word
  cluster({ mon: { count: 'three' } }),
  // @ts-expect-error no such policy
  cluster({ cephVersion: { imagePullPolicy: 'Sometimes' } }),
  // @ts-expect-error misspelt: `useAllNodes`
  cluster({ storage: { allNodes: true } }),
  // @ts-expect-error replicas are counted
  pool({ replicated: {} }),
  // @ts-expect-error no such mode
  pool({ replicated: { size: 3 }, compressionMode: 'zstd' }),
  // @ts-expect-error only names of Ceph's own pools
  pool({ replicated: { size: 3 }, name: 'mine' }),
  // @ts-expect-error a list of schedules
  pool({ replicated: { size: 3 }, mirroring: { snapshotSchedules: { interval: '24h' } } }),
];

export function build(): object {
  // @ts-expect-error the server drops this null, as it keeps one of `cephVersion`: it says nothing
  return cluster({ cephVersion: null, dataDirHostPath: null });
}

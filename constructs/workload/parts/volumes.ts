import { Construct } from 'constructs';
import { PersistentVolumeClaim, PersistentVolumeClaimProps, Volume, VolumeMount } from '../../../generated/bindings/kubernetes/core/v1';
import { Cluster } from '../../../lib/cluster';
import { ask, refuse } from '../../../lib/cluster/asked';
import type { ClaimedVolume, VolumeSource } from '../pod';

/** Who writes to what a claim asks for: one pod, several pods at once, or each pod to its own. */
export type Writers = 'one' | 'several' | 'each';

/** Volumes of the pods of one workload. */
export class Volumes {
  public readonly mounts: VolumeMount[] = [];
  public readonly volumes: Volume[] = [];
  /** Claims that a StatefulSet makes for each of its pods. */
  public readonly templates: PersistentVolumeClaimProps[] = [];
  /** Whether a new pod cannot start before the old one has given its storage back. */
  public exclusive = false;
  /** Paths of claims that one pod alone may have. */
  private readonly unshared: string[] = [];
  /** Whether any storage is claimed. */
  public claims = false;

  constructor(private readonly owner: Construct, private writers: Writers, private readonly labels: Readonly<Record<string, string>>) {}

  public add(mountPath: string, source: VolumeSource): void {
    const name = this.nameOf(mountPath);
    const readOnly = 'configMap' in source || 'secret' in source ? true : undefined;
    this.mounts.push({ name, mountPath, readOnly });
    if ('size' in source) this.claim(name, mountPath, source);
    else this.volumes.push({ name, ...volumeOf(source) });
  }

  /** Says that more pods get the same volumes. */
  public share(): void {
    if (this.writers === 'one') this.unshared.splice(0).forEach(path => this.refuseUnshared(path));
    this.writers = 'several';
  }

  private refuseUnshared(mountPath: string): void {
    refuse(this.owner, `volume ${mountPath}`, { rule: 'volume-of-many-pods-is-shared', severity: 'error', type: 'Invalid', path: '', value: mountPath });
  }

  private claim(name: string, mountPath: string, volume: ClaimedVolume): void {
    const { shared = false, size, purpose } = volume;
    if (this.writers === 'several' && !shared) this.refuseUnshared(mountPath);
    if (this.writers === 'one' && !shared) this.unshared.push(mountPath);
    this.claims = true;
    const found = ask(this.owner, Cluster.of(this.owner).storageClass({ shared, purpose }));
    const spec = {
      accessModes: [shared ? 'ReadWriteMany' as const : 'ReadWriteOnce' as const],
      // the default class is best left to the cluster
      storageClassName: found?.isDefault ? undefined : found?.name,
      resources: { requests: { storage: size } },
    };
    if (this.writers === 'each' && !shared) {
      this.templates.push({ metadata: { name }, spec });
      return;
    }
    this.exclusive ||= !shared;
    const claim = new PersistentVolumeClaim(this.owner, `volume-${name}`, { metadata: { labels: this.labels }, spec });
    this.volumes.push({ name, persistentVolumeClaim: { claimName: claim.name } });
  }

  /** `/var/lib/data` → `var-lib-data` */
  private nameOf(mountPath: string): string {
    const stem = mountPath.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 59).replace(/-+$/, '') || 'root';
    const taken = new Set(this.mounts.map(mount => mount.name));
    let name = stem;
    for (let i = 2; taken.has(name); i++) name = `${stem}-${i}`;
    return name;
  }
}

function volumeOf(source: Exclude<VolumeSource, ClaimedVolume>): Omit<Volume, 'name'> {
  if ('configMap' in source) return { configMap: { name: source.configMap } };
  if ('secret' in source) return { secret: { secretName: source.secret } };
  if ('claim' in source) return { persistentVolumeClaim: { claimName: source.claim } };
  return { emptyDir: { sizeLimit: source.limit } };
}

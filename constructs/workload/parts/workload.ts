import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import type { Pods } from './pods';
import type { EnvValue, PodProps, VolumeSource } from '../pod';

/** Label by which the pods of a workload are found. */
export const nameLabel = 'app.kubernetes.io/name';

/** What all workloads can be told after they are made. */
export abstract class Workload extends Construct {
  /** Labels by which its pods are found. */
  public abstract readonly selector: Readonly<Record<string, string>>;
  protected abstract readonly pods: Pods;

  constructor(scope: Construct, id: string, private readonly given: Pick<PodProps, 'labels'>) {
    super(scope, id);
  }

  /** Name of the object that makes the pods. */
  public get name(): string {
    return ApiObject.of(this).name;
  }

  /** Name of its pods' ServiceAccount, which is theirs alone: one is made for them where they had the namespace's default. */
  public get serviceAccount(): string {
    return this.pods.ownAccount();
  }

  /** Sets an environment variable of its pods. */
  public addEnv(name: string, value: EnvValue): this {
    this.pods.addEnv(name, value);
    return this;
  }

  /** Mounts something into its pods. */
  public addVolume(mountPath: string, source: VolumeSource): this {
    this.pods.addVolume(mountPath, source);
    return this;
  }

  /** Labels of everything that belongs to it. */
  protected labels(): Readonly<Record<string, string>> {
    return { ...this.given.labels, ...this.ownLabels() };
  }

  /** The labels that its pods are found by, before the object that names them is made. */
  protected ownLabels(): Record<string, string> {
    return { [nameLabel]: Lazy.any({ produce: () => this.name }) as string };
  }
}

import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Capabilities } from './capability';
import type { AllowIntent, EgressIntent, GatewayIntent, GatewayPods, MeshSettings, MtlsIntent, PolicyIntent, RouteIntent, TelemetryIntent, TokenIntent } from './intent';

/**
 * One mesh: what it can do, and how it is told. A new one is a file in `providers/`, its name is the word for it.
 * It makes objects below the construct it is given, or below the mesh's own where several constructs share one.
 */
export interface MeshProvider {
  /** As in "… on Istio with sidecars". */
  readonly title: string;
  readonly can: Capabilities;
  /** What it does only where a waypoint is. */
  readonly needsWaypoint: readonly (keyof Capabilities)[];
  /** Whether it makes gateways, or only tells those that are there. */
  readonly makesGateways: boolean;
  /** Namespace of its control plane, unless it is said. */
  readonly namespace: string;
  /** The gateway that it comes with, unless another one is named. */
  readonly gatewayPods: GatewayPods;
  /**
   * What speaks for a pod in the mesh, and the rules of admission that forbid it.
   * Where it is a container beside the pod's own, the annotation by which it is sure to end with a Job.
   */
  readonly proxies: { readonly what: string; readonly unless: readonly string[]; readonly beside?: string };
  readonly labelsOf: {
    /** Labels of a namespace whose workloads are in the mesh. */
    namespace(mesh: MeshSettings): Readonly<Record<string, string>>;
    /** Labels of one workload, in or out. */
    workload(mesh: MeshSettings, member: boolean): Readonly<Record<string, string>>;
    /** Of the labels of a namespace in the mesh, one that says otherwise. */
    rival(mesh: MeshSettings, labels: Readonly<Record<string, string>>): string | undefined;
  };
  /** Whether what is told about a distribution concerns it. */
  concerns(text: string): boolean;
  /** Whether what is told about a distribution says that a revision has to be named. */
  wantsRevision(text: string): boolean;
  /** What a namespace in the mesh needs besides its labels. */
  join(mesh: MeshSettings, namespace: string): void;
  route(mesh: MeshSettings, scope: Construct, intent: RouteIntent): void;
  policy(mesh: MeshSettings, scope: Construct, intent: PolicyIntent): void;
  mutualTls(mesh: MeshSettings, scope: Construct, intent: MtlsIntent): void;
  allow(mesh: MeshSettings, scope: Construct, intent: AllowIntent): void;
  tokens(mesh: MeshSettings, scope: Construct, intent: TokenIntent): void;
  /** @returns the object that stands for what is outside */
  egress(mesh: MeshSettings, scope: Construct, intent: EgressIntent): ApiObject | undefined;
  gateway(mesh: MeshSettings, scope: Construct, intent: GatewayIntent): ApiObject | undefined;
  telemetry(mesh: MeshSettings, scope: Construct, intent: TelemetryIntent): void;
}

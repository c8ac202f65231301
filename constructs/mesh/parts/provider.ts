import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Capabilities } from './capability';
import type { AllowIntent, EgressIntent, GatewayIntent, MeshSettings, MtlsIntent, PolicyIntent, RouteIntent, TelemetryIntent, TokenIntent } from './intent';

/**
 * One mesh: what it can do, and how it is told. A new one is a file in `providers/`, its name is the word for it.
 * It makes objects below the construct it is given, or below the mesh's own where several constructs share one.
 */
export interface MeshProvider {
  /** As in "… on Istio with sidecars". */
  readonly title: string;
  readonly can: Capabilities;
  /** Labels of a namespace whose workloads are in the mesh, and of one workload, in or out. */
  readonly labelsOf: {
    namespace(mesh: MeshSettings): Readonly<Record<string, string>>;
    workload(mesh: MeshSettings, member: boolean): Readonly<Record<string, string>>;
  };
  /** Whether it needs a pod on every node. */
  readonly needsDaemonSets: boolean;
  /** What a namespace in the mesh needs besides its labels. */
  join(mesh: MeshSettings, scope: Construct): void;
  route(mesh: MeshSettings, scope: Construct, intent: RouteIntent): void;
  policy(mesh: MeshSettings, scope: Construct, intent: PolicyIntent): void;
  mutualTls(mesh: MeshSettings, scope: Construct, intent: MtlsIntent): void;
  allow(mesh: MeshSettings, scope: Construct, intent: AllowIntent): void;
  tokens(mesh: MeshSettings, scope: Construct, intent: TokenIntent): void;
  egress(mesh: MeshSettings, scope: Construct, intent: EgressIntent): void;
  gateway(mesh: MeshSettings, scope: Construct, intent: GatewayIntent): ApiObject | undefined;
  telemetry(mesh: MeshSettings, scope: Construct, intent: TelemetryIntent): void;
}

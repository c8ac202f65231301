import { Construct } from 'constructs';
import { policy, sharePolicy } from './destination-rule';
import { versionsIn } from '../gateway-api/versions';
import type { MeshSettings, PolicyIntent } from '../intent';

/** How a service is connected to, where its versions are Services of their own. */
export function policyByRoutes(mesh: MeshSettings, scope: Construct, intent: PolicyIntent): void {
  policy(mesh, scope, intent);
  sharePolicies(mesh);
}

/** Routes lead to the versions past the service itself: what is said of it is said of them as well. */
export function sharePolicies(mesh: MeshSettings): void {
  for (const { service, versions } of versionsIn(mesh)) sharePolicy(mesh, service, versions);
}

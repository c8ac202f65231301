import { Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { AuthorizationPolicy, AuthorizationPolicySpecRules } from '../../../../generated/bindings/istio';
import { namespaceOf } from '../../../../lib/namespace';
import type { AllowIntent, MeshSettings } from '../intent';
import { shared } from '../shared';

/** Gateways whose pods are among the workloads of a namespace, and the namespaces in which nothing may be called. */
interface Known {
  readonly gateways: { readonly name: string; readonly namespace: string | undefined; readonly scope: Construct }[];
  readonly shut: Set<string | undefined>;
  /** Gateways of which is said who may call them. */
  readonly told: Set<string>;
}

const KNOWN = Symbol.for('cdk8s-sextant.mesh.gateways');

/** Remembers a gateway that lies among workloads. */
export function gatewayAmong(mesh: MeshSettings, scope: Construct, name: string): void {
  const known = knownOf(mesh);
  known.gateways.push({ name, namespace: namespaceOf(scope), scope });
  open(known);
}

/** Where nothing may be called, gateways may: they are there to be called from without. */
export function allowedAmong(mesh: MeshSettings, scope: Construct, { action, service, gateway, from, everywhere }: AllowIntent): void {
  const known = knownOf(mesh);
  if (action === 'allow' && gateway) known.told.add(gateway.name);
  if (action !== 'allow' || service || gateway || everywhere || from?.length !== 0) return;
  known.shut.add(namespaceOf(scope));
  open(known);
}

function knownOf({ owner }: MeshSettings): Known {
  return shared(owner, KNOWN, () => ({ gateways: [], shut: new Set(), told: new Set() }));
}

function open({ gateways, shut, told }: Known): void {
  for (const { name, namespace, scope } of gateways) {
    if (!shut.has(namespace) || scope.node.tryFindChild('Open')) continue;
    // where somebody says who may call it, this allows nothing
    const rules = Lazy.any({ produce: () => (told.has(name) ? undefined : [{}]) }) as AuthorizationPolicySpecRules[];
    new AuthorizationPolicy(scope, 'Open', {
      spec: { targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name }], action: 'ALLOW', rules },
    });
  }
}

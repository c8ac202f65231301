import { Construct } from 'constructs';
import { NetworkPolicy, NetworkPolicyPeer } from '../../../../generated/bindings/kubernetes/networking/v1';
import { Cluster } from '../../../../lib/cluster';
import { ask, refuse } from '../../../../lib/cluster/asked';
import { namespaceOf } from '../../../../lib/namespace';
import type { AllowIntent, SourceIntent } from '../intent';
import { behind, onPort } from '../ports';
import { selectorOf } from '../selection';

const NAMESPACE = 'kubernetes.io/metadata.name';

/** Without a mesh, who may connect is judged by labels and addresses. */
export function networkPolicy(scope: Construct, { service, gateway, from, to }: AllowIntent): void {
  const found = ask(scope, Cluster.of(scope).networkPolicy());
  if (found && !found.enforced) {
    refused(scope, 'who may connect', `a NetworkPolicy has no effect on this cluster${found.enable === undefined ? '' : `, unless it is turned on (${found.enable})`}`);
  }
  if (gateway) return refused(scope, 'to a gateway', "a gateway's pods are its controller's: say it to the services behind it");
  const selector = service ? selectorOf(scope, service) : {};
  if (!selector) return;
  const own = service && behind(service);
  const asked = own === undefined ? to : onPort(scope, to, own);
  if (own !== undefined && !asked) return;
  const ports = asked?.flatMap(({ ports: some = [] }) => some.map(port => ({ port, protocol: 'TCP' as const }))) ?? [];
  const home = service?.namespace ?? namespaceOf(scope);
  new NetworkPolicy(scope, 'NetworkPolicy', {
    metadata: service?.namespace === undefined ? undefined : { namespace: service.namespace },
    spec: {
      podSelector: Object.keys(selector).length > 0 ? { matchLabels: selector } : {},
      policyTypes: ['Ingress'],
      ingress: from?.length === 0 ? [] : [{ from: from?.flatMap(source => peersOf(source, home)), ports: ports.length > 0 ? ports : undefined }],
    },
  });
}

function refused(scope: Construct, value: string, instead: string): void {
  refuse(scope, 'network policy', { rule: 'mesh-can-do-it', severity: 'error', type: 'NotSupported', path: '', value, params: { mesh: 'the Gateway API without a mesh', instead } });
}

/** @param home the namespace of who is called */
function peersOf({ namespaces = [], ipBlocks = [], workload }: SourceIntent, home: string | undefined): NetworkPolicyPeer[] {
  const inNamespace = (name: string): NetworkPolicyPeer => ({ namespaceSelector: { matchLabels: { [NAMESPACE]: name } } });
  const isNear = workload?.namespace === undefined || workload.namespace === home;
  return [
    ...workload ? [{ podSelector: { matchLabels: { ...workload.labels } }, ...isNear ? {} : inNamespace(workload.namespace ?? '') }] : [],
    ...namespaces.map(inNamespace),
    ...ipBlocks.map(block => ({ ipBlock: { cidr: block.includes('/') ? block : `${block}/${block.includes(':') ? 128 : 32}` } })),
  ];
}

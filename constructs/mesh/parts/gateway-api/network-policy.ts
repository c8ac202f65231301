import { Construct } from 'constructs';
import { NetworkPolicy, NetworkPolicyPeer } from '../../../../generated/bindings/kubernetes/networking/v1';
import { Cluster } from '../../../../lib/cluster';
import { ask, refuse } from '../../../../lib/cluster/asked';
import type { AllowIntent, SourceIntent } from '../intent';

/** Without a mesh, who may connect is judged by addresses. */
export function networkPolicy(scope: Construct, { action, service, from, to }: AllowIntent): void {
  const found = ask(scope, Cluster.of(scope).networkPolicy());
  if (found && !found.enforced) {
    const instead = found.enable === undefined ? 'NetworkPolicy has no effect on this cluster' : `NetworkPolicy has no effect on this cluster: ${found.enable}`;
    refuse(scope, 'network policy', { rule: 'mesh-can-do-it', severity: 'error', type: 'NotSupported', path: '', value: 'who may connect', params: { mesh: 'a cluster without a mesh', instead } });
  }
  if (action === 'deny') {
    const instead = 'a NetworkPolicy only allows: say with AllowTraffic who may';
    refuse(scope, 'deny', { rule: 'mesh-can-do-it', severity: 'error', type: 'NotSupported', path: '', value: 'DenyTraffic', params: { mesh: 'a cluster without a mesh', instead } });
    return;
  }
  const ports = to?.flatMap(({ ports: numbers = [] }) => numbers.map(port => ({ port, protocol: 'TCP' as const }))) ?? [];
  const peers = from?.flatMap(peersOf);
  new NetworkPolicy(scope, 'NetworkPolicy', {
    spec: {
      podSelector: service ? { matchLabels: { ...service.selector } } : {},
      policyTypes: ['Ingress'],
      ingress: from?.length === 0 ? [] : [{ from: peers, ports: ports.length > 0 ? ports : undefined }],
    },
  });
}

function peersOf({ namespaces = [], ipBlocks = [] }: SourceIntent): NetworkPolicyPeer[] {
  return [
    ...namespaces.map(name => ({ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } })),
    ...ipBlocks.map(block => ({ ipBlock: { cidr: block.includes('/') ? block : `${block}/${block.includes(':') ? 128 : 32}` } })),
  ];
}

import { EVERYWHERE, fullName, hostOf, Hosts, hostsOf, serviceOf } from './hosts';
import { meshOf, NETWORKING, ofMesh } from './mesh';
import { near } from '../../../near';
import type { Graph } from '../../../together/graph';
import type { Member } from '../../../together/member';
import { POD_KINDS } from '../../../together/pods';
import type { Relations, Tell } from '../../../together/relation';
import { hasLabels } from '../../../together/shelf';
import { at, Labels, labelsOf, placesOf, textOf } from '../../../together/values';
import { closeOr, param, quoted } from '../../../together/words';

export const about = ['networking.istio.io/DestinationRule'];

const on = `${NETWORKING}/DestinationRule`;

/** Modes in which the other side shows a certificate that is to be checked. */
const CHECKED: ReadonlySet<unknown> = new Set(['SIMPLE', 'MUTUAL']);

export const relations: Relations = ofMesh({
  'destination-rule-host-exists': {
    on,
    code: 'IST0174',
    severity: 'warning',
    must: 'no service and no service entry has this host, so the rule is never used',
    fix: closeOr('name a Service as it is called in the cluster, or add a ServiceEntry with this host'),
    check(rule, graph, tell) {
      const host = textOf(rule.spec.host);
      if (hostOf(graph.derive(hostsOf), rule, host) === undefined) tell.missing('spec.host', host, homeOf(host, rule), { close: closeTo(host, rule, graph.derive(hostsOf)) });
    },
  },

  'subset-selects-pods': {
    on,
    code: 'IST0173',
    must: issue => `no pod has the labels of subset ${quoted(param(issue, 'subset'))}, so what is sent to it fails`,
    fix: 'give the pods of that version these labels, or the subset labels that they have',
    check(rule, graph, tell) {
      const host = hostOf(graph.derive(hostsOf), rule, textOf(rule.spec.host));
      if (host === undefined) return;
      const home = { kinds: POD_KINDS, namespace: serviceOf(textOf(rule.spec.host), rule.namespace).namespace };
      for (const { value: subset, path } of placesOf(rule.object, 'spec.subsets[*]')) {
        const labels = { ...host.selector, ...at(subset, 'labels') as object | undefined };
        if (isSelecting(labels, graph)) continue;
        tell.missing(`${path}.labels`, labels, hasPods(rule, graph) ? home : undefined, { subset: textOf(at(subset, 'name')) });
      }
    },
  },

  'tls-verifies-the-server': {
    on,
    code: 'IST0128',
    severity: 'warning',
    must: issue => `${param(issue, 'mode')} without caCertificates does not verify the certificate of the server`,
    fix: 'set caCertificates, /etc/ssl/certs/ca-certificates.crt for one that the public signs',
    check: (rule, _, tell) => checkTls(rule, 'spec.trafficPolicy.tls', tell),
  },

  'port-tls-verifies-the-server': {
    on,
    code: 'IST0129',
    severity: 'warning',
    must: issue => `${param(issue, 'mode')} without caCertificates does not verify the certificate of the server at this port`,
    fix: 'set caCertificates of this port, /etc/ssl/certs/ca-certificates.crt for one that the public signs',
    check: (rule, _, tell) => checkTls(rule, 'spec.trafficPolicy.portLevelSettings[*].tls', tell),
  },
});

/** Whether some pods of the rule's service are known, so that those of a subset would be, too. */
function hasPods(rule: Member, graph: Graph): boolean {
  const { namespace, name } = serviceOf(fullName(textOf(rule.spec.host), rule.namespace), rule.namespace);
  const labels = labelsOf(graph.of('Service').find(namespace, name)?.spec.selector);
  return Object.keys(labels).length > 0 && graph.derive(meshOf).pods.select(labels, namespace).length > 0;
}

function checkTls(rule: Member, path: string, tell: Tell): void {
  for (const { value: tls, path: there } of placesOf(rule.object, path)) {
    const mode = at(tls, 'mode');
    if (!CHECKED.has(mode) || textOf(at(tls, 'caCertificates')) !== '') continue;
    // a credential of the workload itself brings the certificates along
    if (textOf(at(tls, 'credentialName')) !== '' && rule.spec.workloadSelector !== undefined) continue;
    tell('Required', `${there}.caCertificates`, undefined, { mode });
  }
}

/** Whether a pod has the labels, those of the node that it is bound to among them. */
function isSelecting(labels: Labels, graph: Graph): boolean {
  const { pods } = graph.derive(meshOf);
  if (pods.select(labels).length > 0) return true;
  const pairs = Object.entries(labels);
  return graph.derive(boundPods).some(pod => hasLabels(pod, pairs));
}

const [REGION, ZONE, SUBZONE, HOSTNAME] = ['topology.kubernetes.io/region', 'topology.kubernetes.io/zone', 'topology.istio.io/subzone', 'kubernetes.io/hostname'];

/** Labels of the pods that are bound to a node, and where it is. */
function boundPods(graph: Graph): Labels[] {
  return graph.derive(meshOf).pods.all.filter(pod => textOf(pod.spec.nodeName) !== '').map(pod => {
    const node = textOf(pod.spec.nodeName);
    const labels = graph.of('Node').find('', node)?.labels ?? {};
    const place: Record<string, string | undefined> = { [HOSTNAME]: node };
    // a zone counts within its region, a part of a zone within this
    for (const key of [REGION, ZONE, SUBZONE]) {
      if (key !== REGION && !labels[key]) break;
      if (labels[key]) place[key] = labels[key];
    }
    return { ...pod.labels, ...place };
  });
}

/** Where a host would be that is not there: in the namespace of its service, if it names one. */
export function homeOf(host: string, { namespace }: Member): { readonly kinds: readonly string[]; readonly namespace: string } | undefined {
  const full = fullName(host, namespace);
  return full.endsWith('.svc.cluster.local') ? { kinds: ['Service'], namespace: serviceOf(full, namespace).namespace } : undefined;
}

/** Hosts that may have been meant, in the form that was used. */
export function closeTo(host: string, { namespace }: Member, hosts: Hosts): string[] {
  const names = [...hosts.byName.keys()].filter(key => key.startsWith(`${EVERYWHERE} `)).map(key => key.slice(2));
  const short = `.${namespace}.svc.cluster.local`;
  const candidates = host.includes('.') ? names : names.filter(name => name.endsWith(short)).map(name => name.slice(0, -short.length));
  return near(host, candidates.slice(0, 2000));
}


import type { Issue } from '../issue';
import type { Words } from '../messages';
import { joined, listOf, quoted, textOf } from './words';

/** Whom it is about, where the line does not show it. */
const named = (issue: Issue, otherwise: string): string => (typeof issue.value === 'string' ? quoted(issue.value) : otherwise);
const meshOf = (issue: Issue): string => textOf(issue, 'mesh') ?? 'this mesh';

/** What the constructs of service meshes say of their own props, and of what is put into a mesh. */
export const mesh: Readonly<Record<string, (issue: Issue) => Words>> = {
  'mesh-can-do-it': issue => ({
    reason: `it is nothing that ${meshOf(issue)} can do`,
    fix: textOf(issue, 'instead'),
  }),
  'mesh-word-is-known': issue => {
    const accepted = listOf(issue, 'accepted').map(quoted);
    return {
      reason: `it is none of the words that there are${accepted.length > 0 ? `: ${joined(accepted, 'and')}` : ''}`,
      fix: accepted.length > 0 ? 'take one of them' : undefined,
    };
  },
  'mesh-has-a-revision': issue => ({
    reason: `the distribution's own mesh knows its namespaces by the name of a revision${textOf(issue, 'because') === undefined ? '' : `: ${textOf(issue, 'because')}`}`,
    fix: 'give the cluster the option mesh.revision, the name of the installed one',
  }),
  'callable-is-known': () => ({
    reason: 'it is nothing that can be called',
    fix: "pass a workload, a Service, { service, port }, an Egress, or a name: 'reviews', { host: 'reviews', port: 9080 }",
  }),
  'hosts-are-listed': () => ({
    reason: 'hosts are a list of host names',
    fix: "give hosts: ['shop.example.com']",
  }),
  'list-has-objects': () => ({
    reason: 'it is no list of objects',
    fix: 'give a list, [{ … }], or leave it out',
  }),
  'gateway-is-made': () => ({
    reason: 'it is no gateway',
    fix: 'pass a MeshGateway, or several in a list',
  }),
  'backend-has-a-service': () => ({
    reason: 'there is no Service in front of it, which routes and policies are about',
    fix: 'make a Service whose selector finds its pods, in the same chart, or pass the Service itself',
  }),
  'backend-has-a-port': issue => {
    const ports = listOf(issue, 'ports').map(String);
    return {
      reason: textOf(issue, 'port') !== undefined ? `the Service ${named(issue, 'of it')} has no port ${textOf(issue, 'port')}, but ${joined(ports, 'and')}` : ports.length > 0 ? `the Service ${named(issue, 'of it')} has the ports ${joined(ports, 'and')}, and which of them is meant is not said` : `the port of ${named(issue, 'what is called')} is not known, which a route has to name`,
      fix: ports.length > 0 ? `pass { service, port: ${ports[0]} }` : "pass the Service itself, or { host: 'reviews', port: 9080 }",
    };
  },
  'port-has-a-protocol': issue => ({
    reason: `what is spoken on port ${textOf(issue, 'port') ?? 'of it'} of ${named(issue, 'a Service')} is told by neither appProtocol nor the port's name, so that a mesh has to guess`,
    fix: "pass { service, protocol: 'http' } ('grpc', 'tls', 'tcp'), or set appProtocol of the Service's port",
  }),
  'pods-say-their-port': issue => ({
    reason: `a port of ${textOf(issue, 'service') ?? 'the Service'} leads to ${named(issue, 'a port')} of its pods, and none of them says which number that is`,
    fix: "give the Service's targetPort as a number",
  }),
  'ports-are-of-the-service': issue => ({
    reason: `what is called is port ${textOf(issue, 'port') ?? 'of the pods'} alone, by the port of its Service`,
    fix: 'leave ports out, or the port of the Service',
  }),
  'pods-are-known': () => ({
    reason: 'a name alone does not say by which labels its pods are found',
    fix: 'pass the workload or the Service in place of its name',
  }),
  'mode-is-of-a-workload': () => ({
    reason: 'the mode is for all ports of the pods, not for one port of a Service',
    fix: 'leave the port out of what it is for, and give its mode by ports, with the port of the pods',
  }),
  'ports-are-of-a-workload': () => ({
    reason: 'ports are those of one workload, and no workload is named',
    fix: 'say with of whom they belong to',
  }),
  'weights-are-shared': () => ({
    reason: 'weights are whole numbers of 0 or more, of which at least one is more than 0',
    fix: 'give the share of each version, such as { v1: 90, v2: 10 }',
  }),
  'canary-has-its-steps': issue => ({
    reason: `its step is one of ${listOf(issue, 'steps').length} (${joined(listOf(issue, 'steps').map(percent => `${String(percent)} %`), 'and')}), counted from 0, and each is from 0 to 100 percent`,
    fix: `set step to a number from 0 to ${Math.max(0, listOf(issue, 'steps').length - 1)}`,
  }),
  'requests-are-http': issue => ({
    reason: `${textOf(issue, 'service') ?? 'the service'} does not speak HTTP where the mesh could read it, so that there are no requests to tell apart`,
    fix: "leave it out, or say protocol: 'http' or 'grpc' where that is what is spoken",
  }),
  'requests-are-read': () => ({
    reason: 'requests are read in front of the services that have a waypoint, not where all of a namespace is judged',
    fix: "name the service with to, or give the Mesh waypoint: 'namespace'",
  }),
  'version-has-pods': issue => {
    const known = listOf(issue, 'known').map(quoted);
    return {
      reason: `no pods of ${textOf(issue, 'service') ?? 'the service'} have this version${known.length > 0 ? `, but ${joined(known, 'and')}` : ', nor any other one'}`,
      fix: 'correct the version, or give it pods: addVersion of the workload, or the label version',
    };
  },
  'waypoint-is-gone-around': issue => ({
    reason: `it is judged at the waypoint alone: calls to the address of a pod${typeof issue.value === 'string' ? ` of ${issue.value}` : ''} go around it`,
    fix: 'say with AllowTraffic or DenyByDefault who may call at all, so that pods take only what comes from the waypoint',
  }),
  'rule-is-reached': issue => ({
    reason: `${textOf(issue, 'index') === undefined ? 'it' : `rule ${textOf(issue, 'index')} (from 0)`} is never reached: one before it takes all of these requests`,
    fix: 'put rules with narrower matches first, and what is for all requests beside rules',
  }),
  'listener-speaks-it': issue => ({
    reason: `it speaks ${textOf(issue, 'protocol') ?? 'something else'}, which no listener of its gateways passes on: ${joined(listOf(issue, 'listeners').map(String), 'and') || 'there is none'}`,
    fix: "give the gateway a listener with protocol: 'tcp' or 'tls', or correct the protocol of the service",
  }),
  'gateway-takes-the-host': issue => ({
    reason: `its gateways take requests for ${joined(listOf(issue, 'hosts').map(quoted), 'and') || 'no host'} alone`,
    fix: 'add the host to the gateway, or leave hosts out',
  }),
  'rule-has-one-way': issue => ({
    reason: `${joined(listOf(issue, 'said').map(String), 'and') || 'several properties'} each say where requests go`,
    fix: 'say it once',
  }),
  'service-has-one-route': issue => ({
    reason: `callers within the mesh have a route to it already${textOf(issue, 'other') === undefined ? '' : ` (${textOf(issue, 'other')})`}: of two, one is ignored`,
    fix: 'say both as rules of one MeshRoute',
  }),
  'policy-is-said-once': () => ({
    reason: 'another TrafficPolicy says the same of this service',
    fix: 'say all of it in one TrafficPolicy',
  }),
  'secret-has-readers': issue => ({
    reason: `the Secret ${named(issue, 'with a client certificate')} is read by the proxies of the callers alone, and who calls is not said`,
    fix: 'name them with callers, and let their ServiceAccount list Secrets',
  }),
  'caller-has-pods': () => ({
    reason: 'it makes no pods that could call',
    fix: 'pass the workload that calls, or describe callers by serviceAccount or namespace',
  }),
  'caller-has-a-namespace': issue => ({
    reason: `the identity of ${named(issue, 'a caller')} is one of a namespace that is not known`,
    fix: 'give the caller its namespace, or the chart its own',
  }),
  'caller-has-an-identity': () => ({
    reason: "its pods have the namespace's default ServiceAccount, so that all others with it are let in as well",
    fix: 'give its pods a ServiceAccount of their own',
  }),
  'wildcard-has-a-server': issue => ({
    reason: `a gateway has to know one server that answers for all that ${named(issue, 'a wildcard')} stands for`,
    fix: "name it: via: { server: 'www.example.com' }, or leave via out",
  }),
  'gateway-is-named': issue => ({
    reason: issue.params?.managed === true
      ? "the distribution's own mesh comes with gateways that have labels of their own, and which is meant is not said"
      : `the gateway that ${meshOf(issue)} comes with is open to the outside, and it makes no other`,
    fix: 'name the pods of the gateway: pods: { labels, namespace, serviceAccount }',
  }),
  'mesh-reaches-its-pods': issue => {
    const { fact } = issue.params ?? {};
    const { instead, source } = (fact ?? {}) as { readonly instead?: unknown; readonly source?: unknown };
    const because = typeof instead === 'string' ? `: ${instead}` : ': a node that is cut off gets neither certificates nor routes';
    return {
      reason: `no ${textOf(issue, 'what') ?? 'proxy of a mesh'} can be on ${textOf(issue, 'where') ?? 'these nodes'}${because}${typeof source === 'string' ? ` (source: ${source})` : ''}`,
      fix: 'leave the workload out with exclude of the Mesh, or place it elsewhere',
    };
  },
  'job-ends-in-mesh': issue => ({
    reason: `the proxy beside it keeps it from ending: before Kubernetes 1.33 (this is ${textOf(issue, 'kubernetes') ?? 'older'}) it is not sure to end with the Job`,
    fix: `leave it out with exclude of the Mesh, or annotate its pods with ${textOf(issue, 'annotation') ?? 'what makes it end'}: "true" where all nodes have native sidecars`,
  }),
  'namespace-is-in-one-mesh': issue => ({
    reason: `it has the label ${textOf(issue, 'rival') ?? 'of another mesh'} beside ${joined(listOf(issue, 'own').map(quoted), 'and') || 'its own'}: which of them counts is not sure`,
    fix: 'leave the label to the Mesh',
  }),
};

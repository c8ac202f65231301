import { isIP } from 'net';
import { list, meshOf, ofMesh } from './mesh';
import { addressFault, hostnameOf } from './url';
import type { Graph } from '../../../together/graph';
import { selects } from '../../../together/label-selector';
import { Member, nameOf } from '../../../together/member';
import type { Relations } from '../../../together/relation';
import { at, Labels, placesOf, textOf, textsOf } from '../../../together/values';
import { names, param } from '../../../together/words';

export const about = [
  'admissionregistration.k8s.io/MutatingWebhookConfiguration', 'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
  'apiextensions.k8s.io/CustomResourceDefinition',
];

const [MUTATING, VALIDATING, CRD] = about;
const REVISION = 'istio.io/rev';

/** The oldest release of the Gateway API in which each of these kinds is used, as major and minor. */
const OLDEST: Readonly<Record<string, readonly [number, number]>> = {
  'grpcroutes.gateway.networking.k8s.io': [1, 1],
  'backendtlspolicies.gateway.networking.k8s.io': [1, 4],
  'tlsroutes.gateway.networking.k8s.io': [1, 5],
  'tcproutes.gateway.networking.k8s.io': [1, 6],
};

export const relations: Relations = ofMesh({
  'injector-is-alone': {
    on: MUTATING,
    code: 'IST0139',
    must: issue => `${names(issue, 'others')} injects into the same pods, so they may get two proxies`,
    fix: 'tell the webhooks apart by namespaceSelector and objectSelector',
    check(configuration, graph, tell) {
      const overlaps = graph.derive(overlapsOf);
      for (const hook of hooksOf(configuration)) {
        const others = overlaps.get(hook.id);
        if (others) tell('Duplicate', hook.path, undefined, { others: [...others] });
      }
    },
  },

  'injector-service-exists': {
    on: MUTATING,
    code: 'IST0139',
    must: 'no Service of this name is in the namespace, so no pod can be injected',
    fix: 'name the Service of the control plane',
    check(configuration, graph, tell) {
      if (!isInjector(configuration)) return;
      for (const { value, path } of placesOf(configuration.object, 'webhooks[*].clientConfig.service')) {
        const [namespace, name] = [textOf(at(value, 'namespace')), textOf(at(value, 'name'))];
        const there = graph.of('Service').find(namespace, name) ?? graph.derive(meshOf).services.find(namespace, name);
        if (!there) tell.missing(path, nameOf({ namespace, name }), { kinds: ['Service'], namespace });
      }
    },
  },

  'control-plane-address-is-valid': {
    on: [VALIDATING, MUTATING],
    code: 'IST0163',
    severity: 'warning',
    must: issue => (issue.params?.why === 'blank' ? 'neither url nor service says where the control plane is' : 'this is no address of a control plane'),
    fix: 'give the URL of the external control plane, such as https://istiod.example.com:15017/inject',
    check(configuration, _, tell) {
      for (const { value, path } of addressesOf(configuration)) {
        const url = at(value, 'url');
        if (typeof url === 'string' && addressFault(url)) tell('Invalid', `${path}.url`, url, { why: 'form' });
        else if (typeof url !== 'string' && !at(value, 'service')) tell('Required', `${path}.url`, undefined, { why: 'blank' });
      }
    },
  },

  'control-plane-address-is-a-name': {
    on: [VALIDATING, MUTATING],
    code: 'IST0164',
    severity: 'warning',
    must: 'the control plane is addressed by IP, which changes more easily than a name',
    fix: 'use a host name',
    check(configuration, _, tell) {
      for (const { value, path } of addressesOf(configuration)) {
        const url = at(value, 'url');
        if (typeof url === 'string' && !addressFault(url) && isIP(hostnameOf(url)) !== 0) tell('Invalid', `${path}.url`, url);
      }
    },
  },

  'gateway-api-is-recent': {
    on: CRD,
    code: 'IST0176',
    severity: 'warning',
    must: issue => `the mesh uses this kind from release ${param(issue, 'oldest')} of the Gateway API on, and leaves objects of it alone here`,
    fix: 'install a newer release of the Gateway API',
    check({ name, annotations }, _, tell) {
      const release = textOf(annotations['gateway.networking.k8s.io/bundle-version']);
      const [, major, minor] = /^v?(\d+)\.(\d+)\.\d+(?:[-+].*)?$/.exec(release) ?? [];
      const oldest = Object.prototype.hasOwnProperty.call(OLDEST, name) ? OLDEST[name] : undefined;
      if (oldest === undefined || minor === undefined) return;
      const isOld = Number(major) < oldest[0] || (Number(major) === oldest[0] && Number(minor) < oldest[1]);
      if (isOld) tell('Invalid', 'metadata.annotations.gateway.networking.k8s.io/bundle-version', release, { oldest: oldest.join('.') });
    },
  },
});

interface Hook {
  readonly id: string;
  readonly path: string;
  readonly value: unknown;
}

function hooksOf(configuration: Member): Hook[] {
  return placesOf(configuration.object, 'webhooks[*]').map(({ value, path }) => ({ id: `${configuration.name}/${textOf(at(value, 'name'))}`, path, value }));
}

/** Whether it injects proxies: it is for a revision, or one of its webhooks is called so. */
function isInjector(configuration: Member): boolean {
  return revisionsOf(configuration).length > 0 || hooksOf(configuration).some(({ value }) => textOf(at(value, 'name')).endsWith('istio.io'));
}

/** Webhooks of injectors of which another one takes the same pods, whatever labels a namespace and a pod have. */
function overlapsOf(graph: Graph): Map<string, Set<string>> {
  const injectors = list(graph, MUTATING).filter(isInjector);
  const hooks = injectors.flatMap(hooksOf);
  const revisions = [...new Set(injectors.flatMap(revisionsOf))];
  const namespaces = labelled([{}, { 'istio-injection': 'enabled' }, { 'istio-injection': 'disabled' }], revisions);
  const pods = labelled([{}, { 'sidecar.istio.io/inject': 'true' }, { 'sidecar.istio.io/inject': 'false' }], revisions);
  const overlaps = new Map<string, Set<string>>();
  for (const namespace of namespaces) {
    const some = hooks.filter(({ value }) => selects(at(value, 'namespaceSelector'), namespace));
    for (const pod of pods) {
      const ids = [...new Set(some.filter(({ value }) => selects(at(value, 'objectSelector'), pod)).map(({ id }) => id))];
      if (ids.length < 2) continue;
      for (const id of ids) overlaps.set(id, new Set([...overlaps.get(id) ?? [], ...ids.filter(other => other !== id)]));
    }
  }
  return overlaps;
}

function labelled(base: readonly Labels[], revisions: readonly string[]): Labels[] {
  return [...base, ...revisions.flatMap(revision => base.map(labels => ({ ...labels, [REVISION]: revision })))];
}

function revisionsOf(configuration: Member): string[] {
  const own = configuration.labels[REVISION];
  const selectors = placesOf(configuration.object, 'webhooks[*]').flatMap(({ value }) => [at(value, 'namespaceSelector'), at(value, 'objectSelector')]);
  return [...own === undefined ? [] : [own], ...selectors.flatMap(selector => {
    const label = at(selector, 'matchLabels', REVISION);
    const expressions = placesOf(selector, 'matchExpressions[*]').filter(({ value }) => at(value, 'key') === REVISION);
    return [...typeof label === 'string' ? [label] : [], ...expressions.flatMap(({ value }) => textsOf(at(value, 'values')))];
  })];
}

/** Where the webhooks of a control plane are, by the names that its installation gives them. */
function addressesOf({ kind, name, object }: Member): { readonly value: unknown; readonly path: string }[] {
  const isOwn = kind === VALIDATING ? name === 'istiod-default-validator' || name.startsWith('istio-validator') : name.startsWith('istio-sidecar-injector');
  return isOwn ? placesOf(object, 'webhooks[*]').map(({ value, path }) => ({ value: at(value, 'clientConfig') ?? {}, path: `${path}.clientConfig` })) : [];
}

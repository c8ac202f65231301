import { imageOf, isDefault, proxyImageTypes } from './injector';
import { hasProxy, list, ofMesh, PROXY, ROOT } from './mesh';
import type { Graph } from '../../../together/graph';
import { selects } from '../../../together/label-selector';
import type { Member } from '../../../together/member';
import type { Relations } from '../../../together/relation';
import { at, labelsOf, listOf, placesOf, textOf } from '../../../together/values';
import { names } from '../../../together/words';

export const about = ['Namespace', 'Pod', 'apps/Deployment'];

const INJECTION = 'istio-injection';
const REVISION = 'istio.io/rev';
const MODE = 'istio.io/dataplane-mode';
const INJECT = 'sidecar.istio.io/inject';

export const relations: Relations = ofMesh({
  'namespace-joins-the-mesh': {
    on: 'Namespace',
    code: 'IST0102',
    severity: 'warning',
    must: 'nothing says whether pods of this namespace join the mesh, so they do not',
    fix: 'set the label istio-injection: enabled, or disabled to say so',
    check(namespace, graph, tell) {
      if (isUndecided(namespace) && !isDefault(namespace, graph)) tell('Required', 'metadata.labels.istio-injection');
    },
  },

  'namespace-is-injected-by-default': {
    on: 'Namespace',
    code: 'IST0148',
    severity: 'warning',
    must: 'pods of this namespace join the mesh, as the injector is set to take all namespaces',
    fix: 'set the label istio-injection: disabled if they are not to',
    check(namespace, graph, tell) {
      if (isUndecided(namespace) && isDefault(namespace, graph)) tell('Required', 'metadata.labels.istio-injection');
    },
  },

  'namespace-has-one-mode': {
    on: 'Namespace',
    code: 'IST0123',
    severity: 'warning',
    must: issue => `${names(issue, 'labels')} say different things of how pods join the mesh, and not all of them count`,
    fix: 'keep one: istio-injection, istio.io/rev or istio.io/dataplane-mode',
    check({ name, labels }, _, tell) {
      const injection = labels[INJECTION];
      if (name === ROOT || (injection !== undefined && injection !== 'enabled')) return;
      const found = [INJECTION, REVISION, MODE].filter(key => labels[key] !== undefined);
      if (found.length > 1) tell('Invalid', 'metadata.labels', undefined, { labels: found.map(key => `${key}: ${labels[key]}`) });
    },
  },

  'pod-has-its-proxy': {
    on: 'Pod',
    code: 'IST0103',
    severity: 'warning',
    live: true,
    must: 'it runs without a proxy in a namespace whose pods get one',
    fix: 'restart the workload, so that it is injected',
    check(pod, graph, tell) {
      const namespace = pod.namespace === ROOT ? undefined : list(graph, 'Namespace').find(({ name }) => name === pod.namespace);
      if (namespace?.labels[INJECTION] !== 'enabled' || namespace.labels[MODE] === 'ambient') return;
      const wanted = pod.labels[INJECT] ?? pod.annotations[INJECT] ?? '';
      if (textOf(wanted).toLowerCase() !== 'false' && pod.spec.hostNetwork !== true && !hasProxy(pod)) tell('Required', 'spec.containers');
    },
  },

  'proxy-image-is-current': {
    on: 'Namespace',
    code: 'IST0158',
    severity: 'warning',
    live: true,
    must: issue => `the proxies of ${names(issue, 'pods')} are not of the image that is injected now`,
    fix: 'restart the workloads, so that they are injected again',
    check({ name, labels }, graph, tell) {
      const revision = labels[REVISION] ?? (labels[INJECTION] === 'enabled' ? 'default' : undefined);
      const image = revision === undefined ? undefined : imageOf(revision, graph);
      if (image === undefined) return;
      const pods = graph.of('Pod').in(name).filter(pod => textOf(pod.annotations['sidecar.istio.io/proxyImage']) === '' && !runs(pod, image, graph));
      if (pods.length > 0) tell('Invalid', '', undefined, { pods: pods.map(pod => pod.name) });
    },
  },

  'automatic-image-is-replaced': {
    on: 'Pod',
    code: 'IST0147',
    live: true,
    must: 'image auto is replaced when a pod is injected, and this one was not',
    fix: 'see that an injector selects the namespace and the labels of the pod, and make it anew',
    check(pod, _, tell) {
      for (const path of autoImages(pod.object, 'spec')) tell('Invalid', path, 'auto');
    },
  },

  'automatic-image-is-injected': {
    on: 'apps/Deployment',
    code: 'IST0146',
    severity: 'warning',
    must: 'image auto is replaced when pods are injected, and no injector selects these',
    fix: 'set the label of the namespace or of the pods that the injector looks for: istio-injection: enabled, sidecar.istio.io/inject: "true"',
    check(deployment, graph, tell) {
      const images = autoImages(deployment.object, 'spec.template.spec');
      if (images.length === 0) return;
      const namespace = graph.of('Namespace').find('', deployment.namespace || 'default')?.labels ?? {};
      const pod = labelsOf(at(deployment.spec, 'template', 'metadata', 'labels'));
      const hooks = list(graph, 'admissionregistration.k8s.io/MutatingWebhookConfiguration').flatMap(({ object }) => placesOf(object, 'webhooks[*]'));
      const isInjected = hooks.some(({ value }) => textOf(at(value, 'name')).endsWith('istio.io')
        && selects(at(value, 'namespaceSelector'), namespace) && selects(at(value, 'objectSelector'), pod));
      const home = { kinds: ['admissionregistration.k8s.io/MutatingWebhookConfiguration'], namespace: '' };
      if (!isInjected) for (const path of images) tell.missing(path, 'auto', home);
    },
  },
});

/** Whether no label says how pods join. */
function isUndecided({ name, labels }: Member): boolean {
  return name !== ROOT && labels[MODE] !== 'ambient' && !labels[INJECTION] && labels[REVISION] === undefined;
}

function autoImages(object: unknown, pod: string): string[] {
  return placesOf(object, `${pod}.containers[*]`).filter(({ value }) => at(value, 'name') === PROXY && at(value, 'image') === 'auto').map(({ path }) => `${path}.image`);
}

/** Whether the proxies of a pod are of an image, or of its variant for the pod. */
function runs(pod: Member, image: string, graph: Graph): boolean {
  const proxies = [...listOf(pod.spec.containers), ...listOf(pod.spec.initContainers)].filter(container => at(container, 'name') === PROXY);
  return proxies.every(proxy => at(proxy, 'image') === image || at(proxy, 'image') === `${image}-${graph.derive(proxyImageTypes)(pod)}`);
}


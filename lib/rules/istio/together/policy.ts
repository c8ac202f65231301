import { isAmbient, isInMesh, list, meshOf, ofMesh, ROOT, SECURITY } from './mesh';
import { near } from '../../../near';
import type { Graph } from '../../../together/graph';
import { POD_KINDS, podsOf } from '../../../together/pods';
import type { Relations } from '../../../together/relation';
import { selectorText, Shelf } from '../../../together/shelf';
import { at, labelsOf, listOf, placesOf, textOf } from '../../../together/values';
import { closeOr, param } from '../../../together/words';

export const about = ['security.istio.io/AuthorizationPolicy', 'security.istio.io/RequestAuthentication', 'telemetry.istio.io/Telemetry', 'extensions.istio.io/WasmPlugin'];

const on = `${SECURITY}/AuthorizationPolicy`;
const GATEWAY_NAME = 'gateway.networking.k8s.io/gateway-name';

export const relations: Relations = ofMesh({
  'policy-selects-workloads': {
    on,
    code: 'IST0127',
    severity: 'warning',
    must: 'no pod in the mesh is selected, so it allows and denies nothing',
    fix: 'select labels of pods that are in the mesh, in the namespace of the policy',
    check(policy, graph, tell) {
      const selector = policy.spec.selector;
      const hasSelector = selector !== undefined && selector !== null;
      const everywhere = policy.namespace === ROOT;
      if (everywhere && !hasSelector) return;
      // what a gateway or waypoint judges need not be among the objects that are to come
      if (graph.part && listOf(policy.spec.targetRefs).length > 0) return;
      const labels = labelsOf(at(selector, 'matchLabels'));
      if (graph.derive(meshedPods).select(labels, everywhere ? undefined : policy.namespace).length > 0) return;
      tell.missing(hasSelector ? 'spec.selector' : '', hasSelector ? selectorText(labels) : undefined, { kinds: POD_KINDS, namespace: policy.namespace });
    },
  },

  'policy-namespace-exists': {
    on,
    code: 'IST0101',
    must: 'there is no such namespace, so nothing is ever from it',
    fix: closeOr('name a namespace that there is, or declare it'),
    check(policy, graph, tell) {
      const namespaces = list(graph, 'Namespace').map(({ name }) => name);
      for (const field of ['namespaces', 'notNamespaces']) {
        for (const { value, path } of placesOf(policy.object, `spec.rules[*].from[*].source.${field}[*]`)) {
          const text = textOf(value);
          if (!namespaces.some(name => isMeant(name, text))) tell.missing(path, text, undefined, { close: near(text, namespaces) });
        }
      }
    },
  },

  'selector-reaches-gateway': {
    on: about,
    code: 'IST0166',
    severity: 'warning',
    must: issue => `a selector has no effect on the pods of Gateway ${param(issue, 'gateway')}`,
    fix: 'use targetRefs with the Gateway',
    check({ spec, namespace }, graph, tell) {
      const selector = spec.selector;
      if (spec.targetRef || selector === undefined || selector === null) return;
      const labels = labelsOf(at(selector, 'matchLabels'));
      const pod = graph.derive(gatewayPods).select(labels, namespace)[0];
      if (pod) tell('Invalid', 'spec.selector', selectorText(labels), { gateway: pod.labels[GATEWAY_NAME] });
    },
  },
});

/** Pods whose traffic a proxy takes. */
function meshedPods(graph: Graph): Shelf {
  return new Shelf(graph.derive(meshOf).pods.all.filter(pod => isInMesh(pod, graph) || isAmbient(pod, graph)));
}

/** Pods that a Kubernetes Gateway was made into. */
function gatewayPods(graph: Graph): Shelf {
  return new Shelf(graph.derive(podsOf).all.filter(({ labels }) => labels[GATEWAY_NAME] !== undefined));
}

/** `*`, `shop-*`, `*-shop` or a name, in any case. */
function isMeant(name: string, text: string): boolean {
  if (text === '*') return true;
  if (text.startsWith('*')) return name.endsWith(text.slice(1));
  return text.endsWith('*') ? name.startsWith(text.slice(0, -1)) : name.toLowerCase() === text.toLowerCase();
}

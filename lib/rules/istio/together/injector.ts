import { list, NETWORKING, ROOT } from './mesh';
import type { Graph } from '../../../together/graph';
import { Member } from '../../../together/member';
import { hasLabels } from '../../../together/shelf';
import { at, labelsOf, textOf } from '../../../together/values';

const NAME = 'istio-sidecar-injector';

/** Whether the injector takes namespaces that have no label. */
export function isDefault({ labels }: Member, graph: Graph): boolean {
  return at(valuesOf(labels['istio.io/rev'] ?? '', graph), 'sidecarInjectorWebhook', 'enableNamespacesByDefault') === true;
}

/** The image of the proxy that the injector of a revision sets; undefined where that is not known. */
export function imageOf(revision: string, graph: Graph): string | undefined {
  const values = valuesOf(revision, graph);
  if (values === undefined) return undefined;
  const [hub, tag, image] = [at(values, 'global', 'hub'), at(values, 'global', 'tag'), at(values, 'global', 'proxy', 'image')].map(textOf);
  return image.includes('/') ? image : `${hub}/${image}:${tag}`;
}

/** What the injector of a revision was installed with. */
function valuesOf(revision: string, graph: Graph): unknown {
  const name = revision === '' || revision === 'default' ? NAME : `${NAME}-${revision}`;
  const map = list(graph, 'ConfigMap').find(one => one.name === name);
  if (map === undefined) return undefined;
  try {
    return JSON.parse(textOf(at(map.object, 'data', 'values'))) as unknown;
  } catch {
    return {};
  }
}

/** Finds the variant of the proxy's image that a pod gets by a ProxyConfig, or by its annotation; empty for the default. */
export function proxyImageTypes(graph: Graph): (pod: Member) => string {
  const configs = list(graph, `${NETWORKING}/ProxyConfig`).map(({ namespace, spec }) => ({
    namespace, selector: at(spec, 'selector'), type: textOf(at(spec, 'image', 'imageType')),
  }));
  return pod => {
    const inNamespace = configs.filter(({ namespace }) => namespace === pod.namespace);
    const ordered = [
      ...configs.filter(({ namespace }) => namespace === ROOT),
      ...inNamespace.filter(({ namespace, selector }) => namespace !== ROOT && !selector),
      ...inNamespace.filter(({ namespace, selector }) => namespace !== ROOT && selector && hasLabels(pod.labels, Object.entries(labelsOf(at(selector, 'matchLabels'))))),
    ];
    const annotated = /^\s*imageType:\s*["']?([\w-]+)/m.exec(textOf(pod.annotations['proxy.istio.io/config']))?.[1];
    const type = annotated ?? ordered.map(config => config.type).filter(text => text !== '').at(-1) ?? '';
    return type === 'default' ? '' : type;
  };
}

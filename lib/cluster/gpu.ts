import type { Answer } from './answer';
import { Inquiry } from './inquiry';
import { among, ANYWHERE, Placement, poolsWith, tolerating, tolerationsOf } from './placement';
import type { Cluster } from '../cluster';
import { near } from '../near';
import type { GpuValue, Toleration } from '../profiles/facts';

export interface GpuQuestion {
  /** Model as the cluster's nodes are labelled with it, `nvidia-l4`. @default - any */
  readonly model?: string;
  /** Extended resource that stands for one. @default - the first that the cluster has */
  readonly resource?: string;
}

/** What a container is given, and how its pod gets to where that is. */
export interface GpuAnswer {
  /** For `resources.limits`. */
  readonly resource: string;
  readonly placement: Placement;
}

export function gpu(cluster: Cluster, question: GpuQuestion = {}): Answer<GpuAnswer> {
  const named = cluster.options.gpu;
  const { model = named?.model } = question;
  const inquiry = new Inquiry(cluster, { what: model === undefined ? 'GPU' : `label for GPUs of model ${model}`, option: model === undefined ? 'gpu.resource' : 'gpu.modelLabel', mends: false });
  const pools = poolsWith(cluster, ({ accelerators = {} }) => Object.entries(accelerators)
    .some(([resource, of]) => (question.resource ?? resource) === resource && (model ?? of) === of)).map(({ pool }) => pool);
  const declared = Object.keys(pools[0]?.accelerators ?? {}).find(resource => (question.resource ?? resource) === resource);
  const stated = question.resource ?? named?.resource ?? declared;

  const labelled = model === undefined || named?.modelLabel === undefined ? undefined : { ...ANYWHERE, nodeSelector: { [named.modelLabel]: model } };
  const own = labelled ?? (pools.length > 0 ? among(pools) : undefined);
  if (stated !== undefined && own) return inquiry.stated({ resource: stated, placement: placed(own, stated, {}, pools) });

  const found = inquiry.fact(cluster.profile.facts.gpu, on => gpu(on, question));
  if ('refusal' in found) {
    if (found.refusal.state !== 'unknown' || stated === undefined) return labelled ? inquiry.unknown(undefined, 'gpu.resource') : found.refusal;
    return model === undefined ? inquiry.stated({ resource: stated, placement: placed(ANYWHERE, stated, {}, pools) }) : inquiry.unknown();
  }
  const { value, fact } = found;
  const resource = stated ?? value.resources?.[0];
  if (resource === undefined) return inquiry.unknown(fact, 'gpu.resource');
  if (model === undefined && value.modelMandatory) return inquiry.unknown(fact, 'gpu.model', value.models);
  const { modelLabel = named?.modelLabel, modelRequires, models } = value;
  if (model !== undefined && modelLabel === undefined) return inquiry.unknown(fact);
  const unusual = model !== undefined && models && !models.includes(model);
  const nodeSelector = model !== undefined && modelLabel !== undefined ? { [modelLabel]: model } : value.nodeLabels ?? {};
  const requires = [model === undefined ? undefined : modelRequires, value.preinstalled?.driver === false ? 'GPU driver' : undefined, value.preinstalled?.devicePlugin === false ? `device plugin for ${resource}` : undefined];
  const usual = value.resources?.[0] === resource ? value : {};
  const answer = inquiry.known({ resource, placement: placed({ ...ANYWHERE, nodeSelector }, resource, usual, pools) }, fact, requires);
  return unusual ? answer.noting(`known models are ${[...near(model, models), ...models].filter((m, i, list) => list.indexOf(m) === i).join(', ')}`) : answer;
}

/** Nodes with accelerators are often tainted with the resource's name, and sometimes only later: that is tolerated everywhere. */
function placed(placement: Placement, resource: string, { taint, runtimeClassName }: GpuValue, pools: Parameters<typeof tolerationsOf>[0]): Placement {
  const always: Toleration = { key: resource, operator: 'Exists', effect: 'NoSchedule' };
  const others = [...(taint && taint.key !== resource ? [tolerating(taint)] : []), ...placement.tolerations, ...tolerationsOf(pools)].filter(t => t.key !== resource || t.effect !== 'NoSchedule');
  const tolerations = [...new Map([always, ...others].map(t => [JSON.stringify(t), t])).values()];
  return { ...placement, tolerations, ...(runtimeClassName === undefined ? {} : { runtimeClassName }) };
}

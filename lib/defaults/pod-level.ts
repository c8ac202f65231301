import { amountLike } from './amount';
import type { Container, PodSpec } from '../../generated/bindings/kubernetes/core/v1';
import { totalLimits, totalRequests } from '../rules/pod-resources';
import { milliOf } from '../rules/quantity';

type Amounts = Record<string, number | string>;
type Resources = NonNullable<PodSpec['resources']>;
type Part = Container | null | undefined;

/** What a pod as a whole asks for and may use, where only part of it is said. */
export function wholeOf(spec: PodSpec, { limits, requests, ...rest }: Resources, minor: number): Resources {
  const most: Amounts = { ...limits };
  const asked: Amounts = { ...requests };
  const isSaid = Object.keys(most).length > 0 || Object.keys(asked).length > 0;
  if (isSaid) {
    for (const [name, total] of Object.entries(totalLimits(spec))) {
      if (name.startsWith('hugepages-') && asked[name] === undefined) most[name] ??= amountLike(total, firstOf(spec, name, limitOf));
    }
  }
  if (Object.keys(most).length > 0 || (isSaid && minor >= 37)) {
    for (const [name, total] of Object.entries(totalRequests(spec))) {
      if (name === 'cpu' || name === 'memory') asked[name] ??= amountLike(total, firstOf(spec, name, requestOf));
    }
    for (const [name, limit] of Object.entries(most)) {
      if (isOfPod(name)) asked[name] ??= limit;
    }
  }
  if (isSaid && minor >= 37) fillLimits(spec, most, asked);
  return { ...rest, ...(Object.keys(most).length > 0 && { limits: most }), ...(Object.keys(asked).length > 0 && { requests: asked }) };
}

/** A limit of the whole, where each of its containers has one. */
function fillLimits(spec: PodSpec, most: Amounts, asked: Readonly<Amounts>): void {
  const totals = totalLimits(spec);
  for (const [name, request] of Object.entries(asked)) {
    if (!isOfPod(name) || most[name] !== undefined || !partsOf(spec).every(part => limitOf(part, name) !== undefined)) continue;
    const total = amountLike(totals[name] ?? '0', firstOf(spec, name, limitOf));
    most[name] = milliOf(request) > milliOf(total) ? request : total;
  }
}

/** The amount that a sum begins with: its suffix becomes the sum's. */
function firstOf(spec: PodSpec, name: string, amountOf: (part: Part, name: string) => number | string | undefined): number | string {
  return partsOf(spec).map(part => amountOf(part, name)).find(amount => amount !== undefined && milliOf(amount) !== 0n) ?? 0;
}

function partsOf(spec: PodSpec): Part[] {
  return [...spec.containers ?? [], ...spec.initContainers ?? []];
}

function limitOf(part: Part, name: string): number | string | undefined {
  return part?.resources?.limits?.[name];
}

function requestOf(part: Part, name: string): number | string | undefined {
  return part?.resources?.requests?.[name] ?? limitOf(part, name);
}

function isOfPod(name: string): boolean {
  return name === 'cpu' || name === 'memory' || name.startsWith('hugepages-');
}

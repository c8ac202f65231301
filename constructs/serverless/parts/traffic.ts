import { Lazy } from 'cdk8s';
import type { ServiceIntent } from './intent';
import type { ServiceSpecTraffic } from '../../../generated/bindings/knative-serving';

/** Shares of the traffic; revisions are named after the service. */
export function trafficOf({ traffic }: ServiceIntent, nameOf: (revision: string) => string): ServiceSpecTraffic[] | undefined {
  return traffic?.map(({ revision, percent, tag }) => ({
    ...(revision === undefined ? { latestRevision: true } : { revisionName: later(() => nameOf(revision)) }),
    percent,
    tag,
  }));
}

/** Name of the revision that is made now, where it is given one. */
export function revisionNameOf({ revision }: ServiceIntent, nameOf: (revision: string) => string): string | undefined {
  return revision === undefined ? undefined : later(() => nameOf(revision));
}

function later(text: () => string): string {
  return Lazy.any({ produce: text }) as string;
}

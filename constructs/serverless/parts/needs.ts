import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { KnativeNeeds } from './config';
import { Cluster } from '../../../lib/cluster';
import type { Issue } from '../../../lib/issue';

const SERVING = /^serving\.knative\.dev\//;

/** What the services of a construct's cluster need of its Knative: what Knative's own admission would refuse for want of a flag. */
export function needsOf(construct: Construct, flags: Readonly<Record<string, string>>): KnativeNeeds {
  const cluster = Cluster.of(construct);
  const all = construct.node.root.node.findAll().filter((one): one is ApiObject => ApiObject.isApiObject(one));
  const objects = all.filter(one => SERVING.test(one.apiVersion) && Cluster.of(one) === cluster);
  const features = { ...flags };
  for (const object of objects.filter(({ kind }) => kind === 'Service')) enableFor(object.toJson(), features, cluster.kubernetes);
  return { features, domains: objects.some(({ kind }) => kind === 'DomainMapping') };
}

/** Some flags are asked for only where another one is on. */
function enableFor(object: unknown, features: Record<string, string>, kubernetes: string): void {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { validate } = require('../../../lib/validate') as typeof import('../../../lib/validate');
  for (;;) {
    const missing = validate(object, { kubernetes, settings: { 'knative-serving': { features } } })
      .map(flagOf).filter((flag): flag is string => flag !== undefined && features[flag] === undefined);
    if (missing.length === 0) return;
    for (const flag of missing) features[flag] = 'enabled';
  }
}

function flagOf({ rule, params }: Issue): string | undefined {
  return rule === 'knative-feature-is-enabled' && typeof params?.feature === 'string' ? params.feature : undefined;
}

import { Construct, IConstruct } from 'constructs';
import { objectIn } from './backend';
import type { WorkloadIntent } from './intent';
import { podsOf } from './pods';
import { refuse } from '../../../lib/cluster/asked';
import { namespaceOf } from '../../../lib/namespace';

type Pairs = Readonly<Record<string, string>>;

/** What a workload of ours says of itself. */
interface Known {
  readonly selector?: unknown;
  readonly serviceAccount?: unknown;
}

/** A workload as a caller; undefined for what makes no pods: then synthesis fails. */
export function workloadOf(scope: Construct, construct: IConstruct): WorkloadIntent | undefined {
  const object = objectIn(construct);
  const pods = object && podsOf(object);
  if (!object || !pods) {
    refuse(scope, 'caller', { rule: 'caller-has-pods', severity: 'error', type: 'Invalid', path: '', value: object ? `${object.kind} ${object.name}` : construct.node.path });
    return undefined;
  }
  const { selector } = construct as Known;
  const { spec } = object.toJson() as { readonly spec?: { readonly selector?: { readonly matchLabels?: Pairs } } };
  let known: string | undefined;
  return {
    labels: isPairs(selector) ? selector : spec?.selector?.matchLabels ?? pods.labels,
    namespace: object.metadata.namespace ?? object.chart.namespace,
    identity: () => known ??= identityOf(),
  };

  function identityOf(): string {
    const { serviceAccount } = construct as Known;
    if (typeof serviceAccount === 'string') return serviceAccount;
    const own = pods?.serviceAccount ?? 'default';
    if (own === 'default') {
      refuse(scope, 'caller', { rule: 'caller-has-an-identity', severity: 'warning', type: 'Invalid', path: '', value: object?.name, params: { namespace: namespaceOf(scope) } });
    }
    return own;
  }
}

/** A namespace, without which an identity is none; undefined where it is not known: then synthesis fails. */
export function knownNamespace(scope: Construct, given: string | undefined, of: string): string | undefined {
  const namespace = given ?? namespaceOf(scope);
  if (namespace === undefined) refuse(scope, 'caller', { rule: 'caller-has-a-namespace', severity: 'error', type: 'Required', path: '', value: of });
  return namespace;
}

function isPairs(value: unknown): value is Pairs {
  return typeof value === 'object' && value !== null && Object.values(value).every(one => typeof one === 'string');
}

import { addressOf, demandCidr } from './address';
import { demand } from './check';
import { isV4, parseCidr } from './ip';
import { isWhole, milliOf } from './quantity';
import { isCounted } from './resource-names';
import { Rules } from './rule';
import type { NodeProps, NodeSpec } from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';

type Amounts = Readonly<Record<string, number | string>>;

/** A node's status is kept by a create; the bindings leave it out. */
interface Status {
  readonly capacity?: Amounts;
  readonly allocatable?: Amounts;
  readonly nodeInfo?: { readonly swap?: { readonly capacity?: number } };
  readonly declaredFeatures?: readonly string[];
}

type NodeLike = Partial<NodeProps> & { readonly status?: Status };
interface Controller { readonly podSignature?: { readonly podController?: { readonly controller?: boolean } } }

const AVOIDED = 'scheduler.alpha.kubernetes.io/preferAvoidPods';
const TAINTS = 'scheduler.alpha.kubernetes.io/taints';
const EFFECTS: ReadonlySet<unknown> = new Set(['NoSchedule', 'PreferNoSchedule', 'NoExecute']);
const FEATURE = /^[A-Z][a-zA-Z0-9]*(?:\/[a-zA-Z][a-zA-Z0-9]*)*$/;

/** The server reads the single field into the list. */
function networksOf({ podCIDR, podCIDRs = [] }: NodeSpec): readonly string[] {
  return podCIDR && podCIDR !== podCIDRs[0] ? [podCIDR] : podCIDRs;
}

/** Pods that the annotation wants elsewhere; nothing where it cannot be read. */
function avoidedBy(text: string): readonly (Controller | null)[] | undefined {
  try {
    const value = JSON.parse(text) as { readonly preferAvoidPods?: unknown } | null;
    if (typeof value !== 'object' || Array.isArray(value)) return undefined;
    const list = value?.preferAvoidPods ?? [];
    return Array.isArray(list) ? list as (Controller | null)[] : undefined;
  } catch {
    return undefined;
  }
}

/** Taints of the annotation, their fields in any case of letters, as the server reads them; nothing where it cannot. */
function taintsIn(text: string): readonly Readonly<Record<string, string>>[] | undefined {
  try {
    const list: unknown = JSON.parse(text) ?? [];
    if (!Array.isArray(list)) return undefined;
    const taints = list.map(entry => Object.fromEntries(Object.entries((entry ?? {}) as object).map(([name, value]) => [name.toLowerCase(), value as unknown ?? ''])));
    const isRead = taints.every(taint => ['key', 'value', 'effect'].every(field => taint[field] === undefined || typeof taint[field] === 'string'));
    return isRead && list.every(entry => typeof entry === 'object' && !Array.isArray(entry)) ? taints as Record<string, string>[] : undefined;
  } catch {
    return undefined;
  }
}

export const rules: Rules = {
  'taint-is-valid': {
    on: 'core/v1.NodeSpec',
    when: 'taints',
    must: issue => issue.type === 'Required' ? 'NoSchedule, PreferNoSchedule or NoExecute is needed' : lawOf(issue),
    check({ taints = [] }: NodeSpec, report) {
      taints.forEach(({ key, value, effect }, i) => {
        demand(report, 'qualified-name', `^metadata.taints[${i}].key`, key);
        demand(report, 'label-value', `^metadata.taints[${i}].value`, value);
        if ((effect as string) === '') report('Required', `^metadata.taints[${i}].effect`);
      });
    },
  },

  'taint-is-unique': {
    on: 'core/v1.NodeSpec',
    when: 'taints',
    must: 'a key is given once for each effect',
    check({ taints = [] }: NodeSpec, report) {
      const seen = new Set<string>();
      taints.forEach((taint, i) => {
        const form = `${taint.effect} ${taint.key}`;
        if (seen.has(form)) report('Duplicate', `^metadata.taints[${i}]`, taint);
        seen.add(form);
      });
    },
  },

  'node-network-is-valid': {
    on: 'core/v1.NodeSpec',
    when: ['podCIDR', 'podCIDRs'],
    must: addressOf,
    check(spec: NodeSpec, report) {
      networksOf(spec).forEach((network, i) => demandCidr(report, `podCIDRs[${i}]`, network));
    },
  },

  'node-has-one-network-a-family': {
    on: 'core/v1.NodeSpec',
    when: ['podCIDR', 'podCIDRs'],
    must: 'one network of IPv4 and one of IPv6 are allowed',
    check(spec: NodeSpec, report) {
      const networks = networksOf(spec);
      if (networks.length < 2) return;
      const families = new Set(networks.map(text => parseCidr(text)).map(network => network && isV4(network.address)));
      if (networks.length > 2 || families.size < 2 || families.has(undefined)) report('Invalid', 'podCIDRs', networks);
    },
  },

  'node-resource-is-valid': {
    on: 'core/v1.Node',
    must: issue => String(issue.value).startsWith('-') ? '0 or more is allowed' : 'a whole number is needed',
    check({ status }: NodeLike, report) {
      for (const block of ['capacity', 'allocatable'] as const) {
        for (const [name, quantity] of Object.entries(status?.[block] ?? {})) {
          const amount = milliOf(quantity);
          if (amount < 0n || (isCounted(name) && !isWhole(quantity))) report('Invalid', `status.${block}.${name}`, quantity);
        }
      }
    },
  },

  'node-swap-is-positive': {
    on: 'core/v1.Node',
    must: 'more than 0 is needed',
    check({ status }: NodeLike, report) {
      const capacity = status?.nodeInfo?.swap?.capacity;
      if (capacity !== undefined && capacity <= 0) report('Invalid', 'metadata.nodeSwapStatus.capacity', capacity);
    },
  },

  'node-feature-is-valid': {
    on: 'core/v1.Node',
    since: 36,
    must: issue => issue.type === 'Duplicate' ? 'a feature is listed once' : 'names such as MyFeature or MyFeature/part are allowed, in alphabetical order',
    check({ status }: NodeLike, report) {
      const features = status?.declaredFeatures ?? [];
      features.forEach((feature, i) => {
        const at = `status.declaredFeatures[${i}]`;
        const previous = features[i - 1];
        if (Buffer.byteLength(feature) > 253 || !FEATURE.test(feature)) report('Invalid', at, feature);
        if (previous === feature) report('Duplicate', at, feature);
        else if (previous !== undefined && Buffer.compare(Buffer.from(previous), Buffer.from(feature)) > 0) report('Invalid', at, feature);
      });
    },
  },

  'avoided-pods-have-controllers': {
    on: 'core/v1.Node',
    when: 'annotations',
    must: 'JSON with preferAvoidPods is needed, each with the podController of its podSignature',
    check({ metadata }: NodeLike, report) {
      const text = metadata?.annotations?.[AVOIDED];
      if (!text) return;
      const list = avoidedBy(text);
      if (!list) report('Invalid', 'metadata.annotations.AvoidPods', AVOIDED);
      list?.forEach((entry, i) => {
        const at = `metadata.annotations.${AVOIDED}[${i}].PodSignature`;
        const controller = entry?.podSignature?.podController;
        if (!controller) report('Required', at);
        else if (controller.controller !== true) report('Invalid', `${at}.PodController.Controller`, controller.controller);
      });
    },
  },

  'taint-annotation-is-valid': {
    on: 'core/v1.Node',
    when: 'annotations',
    must: issue => issue.type === 'Required' || issue.type === 'NotSupported'
      ? 'NoSchedule, PreferNoSchedule or NoExecute is needed'
      : issue.type === 'Duplicate' ? 'a key is given once for each effect' : issue.path.endsWith(']') || issue.path.endsWith('s') ? 'a JSON list of taints is needed' : lawOf(issue),
    check({ metadata }: NodeLike, report) {
      const text = metadata?.annotations?.[TAINTS];
      if (!text) return;
      const taints = taintsIn(text);
      if (!taints) report('Invalid', 'metadata.annotations', TAINTS);
      const seen = new Set<string>();
      taints?.forEach(({ key = '', value = '', effect = '' }, i) => {
        const at = `metadata.annotations.${TAINTS}[${i}]`;
        demand(report, 'qualified-name', `${at}.key`, key);
        demand(report, 'label-value', `${at}.value`, value);
        if (!EFFECTS.has(effect)) report(effect === '' ? 'Required' : 'NotSupported', `${at}.effect`, effect || undefined);
        if (seen.has(`${effect} ${key}`)) report('Duplicate', at);
        seen.add(`${effect} ${key}`);
      });
    },
  },
};

import { MULTI, SECURE, SOURCES } from './flags';
import { isMapping } from '../../schema/values';
import type { SystemReport } from '../system';

/** A flag as its ConfigMap writes it, in any case; `allowRootBounded` is a state of `secure-pod-defaults` alone. */
type State = 'enabled' | 'allowed' | 'disabled' | 'allowrootbounded';

export type Data = Readonly<Record<string, string>>;

/** What Knative reads of its ConfigMaps `config-features`, `config-defaults` and `config-autoscaler`; what is absent is as Knative ships it. */
export interface KnativeSettings {
  readonly features?: Data;
  readonly defaults?: Data;
  readonly autoscaler?: Data;
  /** Whether it is Google's managed one: it has limits of its own, and takes accounts by their e-mail addresses. */
  readonly managed?: boolean;
}

/** All other flags are off. */
const ON_BY_DEFAULT: ReadonlySet<string> = new Set([MULTI, SOURCES.emptyDir as string]);

/** @see https://cloud.google.com/run/docs/configuring/request-timeout */
const MOST_SECONDS_MANAGED = 3600;

/** The settings that Knative's admission depends on, with its defaults. */
export class Config {
  constructor(private readonly settings: KnativeSettings = {}) {}

  private state(feature: string): State {
    // its GPUs are asked for by a label
    if (this.isManaged && feature === 'kubernetes.podspec-nodeselector') return 'enabled';
    const states: readonly State[] = feature === SECURE ? ['enabled', 'disabled', 'allowrootbounded'] : ['enabled', 'allowed', 'disabled'];
    const written = textIn(this.settings.features, feature)?.toLowerCase();
    return states.find(state => state === written) ?? (ON_BY_DEFAULT.has(feature) ? 'enabled' : 'disabled');
  }

  isEnabled(feature: string): boolean {
    return this.state(feature) === 'enabled';
  }

  isDisabled(feature: string): boolean {
    return this.state(feature) === 'disabled';
  }

  get isManaged(): boolean {
    return this.settings.managed === true;
  }

  /** Whether containers get a secure context unless they say otherwise. */
  get isSecure(): boolean {
    return !this.isDisabled(SECURE);
  }

  get mostSeconds(): number {
    return this.number('defaults', 'max-revision-timeout-seconds', this.isManaged ? MOST_SECONDS_MANAGED : 600);
  }

  /** How many requests a container gets at once that does not say. */
  get concurrency(): number {
    return this.number('defaults', 'container-concurrency', 0);
  }

  get mostConcurrency(): number {
    return this.number('defaults', 'container-concurrency-max-limit', 1000);
  }

  get leastConcurrency(): number {
    return this.isTrue('defaults', 'allow-container-concurrency-zero', true) ? 0 : 1;
  }

  get autoscalerClass(): string {
    return textIn(this.settings.autoscaler, 'pod-autoscaler-class') ?? 'kpa.autoscaling.knative.dev';
  }

  get allowsZeroInitialScale(): boolean {
    return this.isTrue('autoscaler', 'allow-zero-initial-scale', false);
  }

  /** The largest maximum; 0 for none. */
  get mostScale(): number {
    return this.number('autoscaler', 'max-scale-limit', 0);
  }

  private isTrue(part: 'defaults' | 'autoscaler', key: string, otherwise: boolean): boolean {
    const text = textIn(this.settings[part], key);
    return text === undefined ? otherwise : /^(?:1|t|true)$/i.test(text);
  }

  private number(part: 'defaults' | 'autoscaler', key: string, otherwise: number): number {
    const text = textIn(this.settings[part], key);
    return text !== undefined && /^[+-]?\d+$/.test(text) ? Number(text) : otherwise;
  }
}

function textIn(data: Data | undefined, key: string): string | undefined {
  const value = isMapping(data) && Object.prototype.hasOwnProperty.call(data, key) ? data[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

const DEFAULT = new Config();
const known = new WeakMap<object, Config>();

/** The settings by which an object is judged. */
export function configOf({ settings }: SystemReport): Config {
  if (!isMapping(settings)) return DEFAULT;
  let config = known.get(settings);
  if (!config) known.set(settings, config = new Config(settings));
  return config;
}

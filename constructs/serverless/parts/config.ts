import type { KnativeIngress } from '../../../lib/cluster/options';

export type { KnativeIngress as IngressName } from '../../../lib/cluster/options';

/** How Knative scales where a service does not say. */
export interface AutoscalerSettings {
  /** Whether services may have no pods at all. @default true */
  readonly scaleToZero?: boolean;
  /** Seconds that a pod is kept while the way to it is closed. @default 30 */
  readonly graceSeconds?: number;
  /** Seconds that the last pod is kept after the last request. @default 0 */
  readonly retentionSeconds?: number;
  /** Seconds over which the load is averaged, 6 to 3600. @default 60 */
  readonly windowSeconds?: number;
  /** Requests at once that a pod is to have. @default 100 */
  readonly concurrency?: number;
  /** How much of that is aimed at, percent. @default 70 */
  readonly utilization?: number;
  /** The most pods that a service may ask for. @default - no limit */
  readonly mostPods?: number;
  /** Whether a revision may begin with no pod. @default false */
  readonly initialZero?: boolean;
}

/** What revisions are where they do not say. */
export interface RevisionDefaults {
  /** Seconds after which a request is ended. @default 300 */
  readonly timeoutSeconds?: number;
  /** The most seconds that a service may ask for. @default 600 */
  readonly mostTimeoutSeconds?: number;
  /** Requests that a pod works on at once. @default - no limit */
  readonly concurrency?: number;
}

/** Who gives certificates to host names. */
export interface CertificateSettings {
  readonly clusterIssuer: string;
  /** Whether requests without TLS are sent on to where it is. @default true */
  readonly redirect?: boolean;
}

/** The settings of Knative. */
export interface KnativeConfig {
  /** Domain below which services get their host names. @default - the cluster's; without, they are reached within it alone */
  readonly domain?: string;
  /** Flags of `config-features`, besides those that services need. @default - as Knative ships them */
  readonly features?: Readonly<Record<string, 'enabled' | 'allowed' | 'disabled'>>;
  /** @default - as Knative ships it */
  readonly autoscaler?: AutoscalerSettings;
  /** @default - as Knative ships them */
  readonly defaults?: RevisionDefaults;
  /** Who gives certificates to the host names: a ClusterIssuer of cert-manager. @default - nobody, requests come without TLS */
  readonly certificates?: CertificateSettings;
  /** Any other setting, by ConfigMap without `config-` and key; these win. @default - none */
  readonly config?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What the services of a cluster need of its Knative. */
export interface KnativeNeeds {
  readonly features: Readonly<Record<string, string>>;
  /** Whether there are host names of services' own. */
  readonly domains: boolean;
}

type Data = Record<string, Record<string, string>>;

/** Data of Knative's ConfigMaps. */
export function configOf(settings: KnativeConfig, ingress: KnativeIngress, { features, domains }: KnativeNeeds): Data {
  const { domain, autoscaler = {}, defaults = {}, certificates, config = {} } = settings;
  const data = {
    network: {
      'ingress-class': `${ingress}.ingress.networking.knative.dev`,
      // or else someone has to allow each host name
      'autocreate-cluster-domain-claims': domains ? true : undefined,
      'external-domain-tls': certificates && 'Enabled',
      'http-protocol': certificates && (certificates.redirect === false ? 'Enabled' : 'Redirected'),
    },
    certmanager: { issuerRef: certificates && `kind: ClusterIssuer\nname: ${certificates.clusterIssuer}\n` },
    domain: domain === undefined ? {} : { [domain]: '' },
    features,
    autoscaler: {
      'enable-scale-to-zero': autoscaler.scaleToZero,
      'scale-to-zero-grace-period': seconds(autoscaler.graceSeconds),
      'scale-to-zero-pod-retention-period': seconds(autoscaler.retentionSeconds),
      'stable-window': seconds(autoscaler.windowSeconds),
      'container-concurrency-target-default': autoscaler.concurrency,
      // what is not more than 1 is read as a part of one
      'container-concurrency-target-percentage': autoscaler.utilization === 1 ? 0.01 : autoscaler.utilization,
      'max-scale-limit': autoscaler.mostPods,
      'allow-zero-initial-scale': autoscaler.initialZero,
    },
    defaults: {
      'revision-timeout-seconds': defaults.timeoutSeconds,
      'max-revision-timeout-seconds': defaults.mostTimeoutSeconds,
      'container-concurrency': defaults.concurrency,
    },
  };
  const merged: Data = {};
  for (const [name, values] of [...Object.entries(data), ...Object.entries(config)]) {
    const set = Object.entries(values as Readonly<Record<string, unknown>>).filter(([, value]) => value !== undefined);
    if (set.length > 0) merged[name] = { ...merged[name], ...Object.fromEntries(set.map(([key, value]) => [key, String(value)])) };
  }
  return merged;
}

function seconds(value: number | undefined): string | undefined {
  return value === undefined ? undefined : `${value}s`;
}

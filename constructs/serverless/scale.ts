/** How many pods there may be. */
export interface ScaleBounds {
  /** The most pods; there is no default, for without a limit there is none to the bill. */
  readonly max: number;
  /** The fewest pods. @default 0 */
  readonly min?: number;
}

/** A metric of something else than the pods, as an adapter for `external.metrics.k8s.io` serves it. */
export interface ExternalMetric {
  readonly name: string;
  /** Labels that the metric is selected by. @default - all */
  readonly labels?: Readonly<Record<string, string>>;
  /** How much of it a pod is to have, `30` or `500m`. */
  readonly perPod: number | string;
}

/** What else decides how fast pods come and go. */
export interface FineScale {
  /** How much of the target is aimed at, percent: the rest is room for what comes while pods start. @default 70 */
  readonly utilization?: number;
  /** Seconds over which the load is averaged, 6 to 3600. @default 60 */
  readonly windowSeconds?: number;
  /** Pods of a new revision before anybody asked for it. @default 1 */
  readonly initial?: number;
  /** Pods that are started at once where there were none, 2 or more. @default - as many as are needed */
  readonly activation?: number;
  /** Seconds that pods are kept after the load is gone, up to 3600. @default 0 */
  readonly downDelaySeconds?: number;
  /** Requests beyond what the pods can do that are held back for them; `unlimited` holds all. @default 211 */
  readonly burst?: number | 'unlimited';
  /** What is done when the load rises at once. @default - { windowPercentage: 10, thresholdPercentage: 200 } */
  readonly panic?: {
    /** How much of the window is looked at, percent, 1 to 100. */
    readonly windowPercentage?: number;
    /** Load at which it begins, percent of the target, 110 to 1000. */
    readonly thresholdPercentage?: number;
  };
}

/** Pods by the requests that there are, down to none. */
export interface RequestScale<F = FineScale> extends ScaleBounds {
  /** What is counted: requests at once, or requests a second. @default 'concurrency' */
  readonly metric?: 'concurrency' | 'rps';
  /** How many of them a pod is to have. @default - the way's own, of Knative 100 at once or 200 a second */
  readonly target?: number;
  /** Seconds that the last pod is kept after the last request, up to 3600. @default - the way's own */
  readonly retentionSeconds?: number;
  /** What is counted where requests are not: an autoscaler of Kubernetes itself goes to zero by it since 1.37. @default - nothing */
  readonly external?: ExternalMetric;
  /** @default - the way's own */
  readonly fine?: F;
}

/** Pods by what they use; there must be one to be measured. */
export interface ResourceScale extends ScaleBounds {
  /** The fewest pods, 1 or more. */
  readonly min: number;
  readonly metric: 'cpu' | 'memory';
  /** How much of it a pod is to use: percent of what it requests of `cpu`, Mi of `memory`. @default - 80 % of cpu; of memory there is none */
  readonly target?: number;
}

/** What a way cannot do, and what is done instead: an imperative. */
export interface Missing {
  readonly instead: string;
}

export type Capability = true | Missing;

/** What the props of a service may ask of a way. */
export interface Capabilities {
  /** Shares of the traffic for revisions that are kept: `revision`, `traffic`. */
  readonly revisions: Capability;
  /** A limit of requests at once that holds: `concurrency`. */
  readonly concurrency: Capability;
  /** Requests that end by force: `timeoutSeconds`. */
  readonly timeout: Capability;
  /** Requests that end unless they are answered: `responseStartTimeoutSeconds`. */
  readonly responseStart: Capability;
  /** Requests that end where nothing is sent: `idleTimeoutSeconds`. */
  readonly idleTimeout: Capability;
  /** Host names of its own: `domains`. */
  readonly domains: Capability;
  /** `scale.metric` and `scale.target` for requests. */
  readonly requests: Capability;
  /** `scale.metric: 'cpu'` or `'memory'`. */
  readonly resources: Capability;
  /** `scale.retentionSeconds`. */
  readonly retention: Capability;
  /** `scale.fine`. */
  readonly fineScale: Capability;
  /** `initContainers`. */
  readonly initContainers: Capability;
  /** ConfigMaps and claims: `volumes`, `env`. */
  readonly objects: Capability;
  /** Nodes of a kind: `placement`, but for GPUs. */
  readonly placement: Capability;
  /** Health by a command: `health`. */
  readonly command: Capability;
  /** Whom a container runs as, and what it may: `security`. */
  readonly security: Capability;
  /** Zero pods without a metric from elsewhere. */
  readonly zero: Capability;
}

export type CapabilityName = keyof Capabilities;

/** What a mesh may be able to do; what it cannot says what to do instead. */
export interface Capabilities {
  /** Routes between services, not only from a gateway. */
  readonly betweenServices: Capability;
  /** Delays and errors on purpose. */
  readonly faults: Capability;
  readonly retries: Capability;
  /** Circuit breaking, load balancing, connection limits. */
  readonly trafficPolicy: Capability;
  /** TLS between workloads, made by the mesh. */
  readonly mutualTls: Capability;
  /** Who may connect, by the identity of its workload. */
  readonly principals: Capability;
  /** What may be asked for: methods, paths, hosts, tokens. */
  readonly requests: Capability;
  readonly egress: Capability;
  readonly telemetry: Capability;
}

export type Capability = true | { readonly instead: string };
export type CapabilityName = keyof Capabilities;

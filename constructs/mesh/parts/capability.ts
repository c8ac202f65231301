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
  /** Workloads in the mesh that take nothing that the mesh has encrypted. */
  readonly plainText: Capability;
  /** Who may connect, by the identity of its workload. */
  readonly principals: Capability;
  /** What may be asked for: methods, paths, hosts, tokens. */
  readonly requests: Capability;
  /** Routes by the claims of tokens. */
  readonly claims: Capability;
  /** Decisions of somebody outside of the mesh. */
  readonly authorizers: Capability;
  /** Rules that forbid, whatever else allows. */
  readonly deny: Capability;
  /** Rules of which it is only told what they would do. */
  readonly dryRun: Capability;
  readonly egress: Capability;
  readonly telemetry: Capability;
}

export type Capability = true | { readonly instead: string };
export type CapabilityName = keyof Capabilities;

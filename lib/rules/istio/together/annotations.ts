/** Where an annotation of the mesh has an effect. */
export interface Annotation {
  /** Kinds; `Any` for all. */
  readonly on: readonly string[];
  readonly deprecated: boolean;
}

/** The annotations of the mesh, by where they have an effect. */
const GROUPS: readonly { readonly on: readonly string[]; readonly deprecated?: true; readonly names: readonly string[] }[] = [
  {
    on: ['Service'],
    deprecated: true,
    names: [
      'alpha.istio.io/canonical-serviceaccounts', 'alpha.istio.io/kubernetes-serviceaccounts',
    ],
  },
  {
    on: ['Pod'],
    names: [
      'ambient.istio.io/bypass-inbound-capture', 'ambient.istio.io/dns-capture', 'ambient.istio.io/redirection', 'inject.istio.io/templates',
      'istio.io/reroute-virtual-interfaces', 'istio.io/rev', 'prometheus.istio.io/merge-metrics', 'proxy.istio.io/config', 'proxy.istio.io/overrides',
      'readiness.status.sidecar.istio.io/applicationPorts', 'readiness.status.sidecar.istio.io/failureThreshold',
      'readiness.status.sidecar.istio.io/initialDelaySeconds', 'readiness.status.sidecar.istio.io/periodSeconds', 'sidecar.istio.io/agentLogLevel',
      'sidecar.istio.io/bootstrapOverride', 'sidecar.istio.io/componentLogLevel', 'sidecar.istio.io/interceptionMode', 'sidecar.istio.io/logLevel',
      'sidecar.istio.io/nativeSidecar', 'sidecar.istio.io/proxyCPU', 'sidecar.istio.io/proxyCPULimit', 'sidecar.istio.io/proxyImage',
      'sidecar.istio.io/proxyImageType', 'sidecar.istio.io/proxyMemory', 'sidecar.istio.io/proxyMemoryLimit', 'sidecar.istio.io/rewriteAppHTTPProbers',
      'sidecar.istio.io/statsEvictionInterval', 'sidecar.istio.io/statsFlushInterval', 'sidecar.istio.io/statsHistogramBins',
      'sidecar.istio.io/statsHistogramBuckets', 'sidecar.istio.io/status', 'sidecar.istio.io/userVolume', 'sidecar.istio.io/userVolumeMount',
      'status.sidecar.istio.io/port', 'traffic.sidecar.istio.io/excludeInboundPorts', 'traffic.sidecar.istio.io/excludeInterfaces',
      'traffic.sidecar.istio.io/excludeOutboundIPRanges', 'traffic.sidecar.istio.io/excludeOutboundPorts', 'traffic.sidecar.istio.io/includeInboundPorts',
      'traffic.sidecar.istio.io/includeOutboundIPRanges', 'traffic.sidecar.istio.io/includeOutboundPorts',
    ],
  },
  {
    on: ['GatewayClass', 'Gateway'],
    names: [
      'ambient.istio.io/waypoint-inbound-binding',
    ],
  },
  {
    on: ['Any'],
    names: [
      'galley.istio.io/analyze-suppress', 'gateway.istio.io/controller-version',
    ],
  },
  {
    on: ['Gateway'],
    names: [
      'gateway.istio.io/name-override', 'gateway.istio.io/service-account', 'networking.istio.io/service-type',
    ],
  },
  {
    on: ['WorkloadEntry'],
    names: [
      'istio.io/autoRegistrationGroup', 'istio.io/connectedAt', 'istio.io/disconnectedAt', 'istio.io/workloadController',
    ],
  },
  {
    on: ['AuthorizationPolicy'],
    names: [
      'istio.io/dry-run',
    ],
  },
  {
    on: ['Service', 'ServiceEntry', 'Namespace'],
    names: [
      'istio.io/use-waypoint-canary-weight',
    ],
  },
  {
    on: ['Ingress'],
    names: [
      'kubernetes.io/ingress.class',
    ],
  },
  {
    on: ['Service'],
    names: [
      'networking.istio.io/exportTo', 'traffic.istio.io/nodeSelector',
    ],
  },
  {
    on: ['Namespace', 'Service', 'ServiceEntry'],
    names: [
      'networking.istio.io/traffic-distribution',
    ],
  },
  {
    on: ['Pod'],
    deprecated: true,
    names: [
      'sidecar.istio.io/discoveryAddress', 'sidecar.istio.io/extraStatTags', 'sidecar.istio.io/inject', 'sidecar.istio.io/statsCompression',
      'sidecar.istio.io/statsInclusionPrefixes', 'sidecar.istio.io/statsInclusionRegexps', 'sidecar.istio.io/statsInclusionSuffixes',
      'traffic.sidecar.istio.io/kubevirtInterfaces',
    ],
  },
  {
    on: ['Namespace'],
    names: [
      'topology.istio.io/controlPlaneClusters',
    ],
  },
];

/** Each annotation by its name. */
export const annotations: ReadonlyMap<string, Annotation> = new Map(
  GROUPS.flatMap(({ on, deprecated = false, names }) => names.map((name): [string, Annotation] => [name, { on, deprecated }])),
);

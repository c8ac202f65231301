/** Architectures as nodes are labelled with them. */
export const ARCHITECTURES = ['amd64', 'arm64', 'arm', 'ppc64le', 's390x', 'riscv64'] as const;

/** Levels of the Pod Security Standards, the one that allows most first. */
export const POD_SECURITY_LEVELS = ['privileged', 'baseline', 'restricted'] as const;

/** Where a mesh without sidecars has proxies that understand requests. */
export const WAYPOINTS = ['none', 'namespace', 'service'] as const;

/** What takes the requests in for Knative. */
export const KNATIVE_INGRESSES = ['kourier', 'istio', 'contour', 'gateway-api'] as const;

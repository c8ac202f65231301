/** What routes of the Gateway API cannot say, whatever mesh is told by them. */
export const limitsOfRoutes = {
  faults: { instead: 'the Gateway API has no faults: take the provider istio-sidecar' },
  retries: { instead: 'the standard channel of the Gateway API has no retries: take the provider istio-sidecar' },
  claims: { instead: 'routes of the Gateway API know headers alone: hand claims on as headers with RequestToken, or take the provider istio-sidecar' },
} as const;

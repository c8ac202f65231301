import type { AuthorizationPolicySpec } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

const DRY_RUN = 'istio.io/dry-run';
const INTERNAL = ['internal.istio.io/webhook-always-reject', 'internal.istio.io/parent-namespace', 'internal.istio.io/parents'];
const BOOLEANS = ['1', 't', 'T', 'TRUE', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False'];

const POLICY = 'security.istio.io/AuthorizationPolicy';
const KINDS = [
  ...['DestinationRule', 'EnvoyFilter', 'Gateway', 'ProxyConfig', 'ServiceEntry', 'Sidecar', 'VirtualService', 'WorkloadEntry', 'WorkloadGroup']
    .map(kind => `networking.istio.io/${kind}`),
  ...['PeerAuthentication', 'RequestAuthentication'].map(kind => `security.istio.io/${kind}`),
  ...['WasmPlugin', 'TrafficExtension'].map(kind => `extensions.istio.io/${kind}`), 'telemetry.istio.io/Telemetry',
].map(kind => `${kind}.metadata.annotations`);

type Annotations = Readonly<Record<string, string>>;

export const rules: SystemRules = {
  'mesh-annotation-is-its-own': {
    on: [...KINDS, `${POLICY}.metadata.annotations`],
    must: 'only the mesh itself sets this annotation',
    fix: 'remove it',
    check(annotations: Annotations, report) {
      for (const name of INTERNAL) if (annotations[name] !== undefined) report('Forbidden', `[${name}]`);
    },
  },

  'dry-run-is-for-policies': {
    on: KINDS,
    must: 'an AuthorizationPolicy alone can be tried without effect',
    fix: 'remove the annotation',
    check(annotations: Annotations, report) {
      if (annotations[DRY_RUN] !== undefined) report('Forbidden', `[${DRY_RUN}]`);
    },
  },

  'dry-run-is-yes-or-no': {
    on: `${POLICY}.metadata.annotations`,
    must: ({ type }) => type === 'Forbidden' ? 'the actions ALLOW and DENY alone can be tried without effect' : 'true or false is needed',
    check(annotations: Annotations, report) {
      const value = annotations[DRY_RUN];
      if (value === undefined) return;
      const { action = 'ALLOW' } = (report.root.spec ?? {}) as AuthorizationPolicySpec;
      if (action !== 'ALLOW' && action !== 'DENY') report('Forbidden', `[${DRY_RUN}]`);
      else if (!BOOLEANS.includes(value)) report('Invalid', `[${DRY_RUN}]`, value);
    },
  },
};

import type { Issue } from '../../issue';
import type { SystemReport, SystemRules } from '../system';

type Labels = Readonly<Record<string, string>>;

const TARGETED = [
  'security.istio.io/AuthorizationPolicy', 'security.istio.io/RequestAuthentication', 'telemetry.istio.io/Telemetry', 'extensions.istio.io/WasmPlugin',
  'extensions.istio.io/TrafficExtension',
].map(kind => `${kind}.spec`);
const WORKLOADS = ['EnvoyFilter', 'ServiceEntry', 'Sidecar'].map(kind => `networking.istio.io/${kind}.spec.workloadSelector`);

/** What a policy can be for: kinds, and the groups that each may be named with. */
const TARGETS: Readonly<Record<string, readonly string[]>> = {
  Service: ['', 'core'],
  ServiceEntry: ['networking.istio.io'],
  Gateway: ['gateway.networking.k8s.io'],
  GatewayClass: ['gateway.networking.k8s.io'],
};

function words({ value }: Issue): string {
  return value === '' ? 'a label needs a key' : 'labels are selected as they are, without "*"';
}

function judge(labels: Labels, report: SystemReport, at: string): void {
  for (const [key, value] of Object.entries(labels)) {
    if (key === '' || key.includes('*')) report('Invalid', at, key);
    if (value.includes('*')) report('Invalid', `${at}[${key}]`, value);
  }
}

export const rules: SystemRules = {
  'workload-label-is-whole': {
    on: WORKLOADS,
    must: words,
    fix: 'name the labels one by one',
    check({ labels = {} }: { readonly labels?: Labels }, report) {
      judge(labels, report, 'labels');
    },
  },

  'policy-target-is-known': {
    on: TARGETED.flatMap(spec => [`${spec}.targetRef`, `${spec}.targetRefs[]`]),
    must: 'a policy is for a Service, a ServiceEntry, or a Gateway or GatewayClass of gateway.networking.k8s.io',
    check({ group = '', kind = '' }: { readonly group?: string; readonly kind?: string }, report) {
      const groups = Object.prototype.hasOwnProperty.call(TARGETS, kind) ? TARGETS[kind] as readonly string[] : [];
      if (!groups.includes(group)) report('NotSupported', groups.length === 0 ? 'kind' : 'group', groups.length === 0 ? kind : group);
    },
  },
};

import { Annotated, withoutAnnotations } from './annotation';
import { Defaults } from '../default';

interface Secret { data?: Readonly<Record<string, unknown>>; stringData?: Readonly<Record<string, string>> }
interface NodeLike { spec?: { readonly podCIDR?: string; readonly podCIDRs?: readonly string[] } }
interface Definition { spec?: { readonly versions?: readonly { readonly name?: string; readonly storage?: boolean }[] }; status?: unknown }
interface Account { secrets?: readonly { readonly name?: string }[] }

/** Versions before 2 keep what they have no field for in annotations; only a server says how things are. */
const METRICS = ['behavior', 'metrics'].map(name => `autoscaling.alpha.kubernetes.io/${name}`);
const STATES = ['conditions', 'current-metrics', 'scale-down-tolerance', 'scale-up-tolerance'].map(name => `autoscaling.alpha.kubernetes.io/${name}`);

export const created: Defaults = {
  'core/v1.Secret'(secret: Secret) {
    const { stringData } = secret;
    delete secret.stringData;
    if (!stringData) return;
    const written = Object.entries(stringData).map(([key, text]) => [key, Buffer.from(text).toString('base64')]);
    secret.data = { ...secret.data, ...Object.fromEntries(written) as Record<string, string> };
  },

  'core/v1.ServiceAccount'(account: Account) {
    // Of the objects that are referred to, only the names are kept.
    account.secrets = account.secrets?.map(({ name }) => ({ name }));
  },

  'core/v1.Node'(node: NodeLike) {
    const { podCIDR, podCIDRs = [] } = node.spec ?? {};
    // Two names of one field.
    if (podCIDR && podCIDRs[0] !== podCIDR) node.spec = { ...node.spec, podCIDRs: [podCIDR] };
    else if (!podCIDR && podCIDRs.length > 0) node.spec = { ...node.spec, podCIDR: podCIDRs[0] };
  },

  'apiextensions/v1.CustomResourceDefinition'(definition: Definition) {
    const stored = definition.spec?.versions?.find(({ storage }) => storage)?.name;
    definition.status = { storedVersions: stored === undefined ? [] : [stored] };
  },

  'autoscaling/v1.HorizontalPodAutoscaler': (scaler: Annotated) => withoutAnnotations(scaler, STATES),
  'autoscaling/v2.HorizontalPodAutoscaler': (scaler: Annotated) => withoutAnnotations(scaler, [...METRICS, ...STATES]),

  'scheduling/v1alpha2.PodGroupSpec'(spec: { disruptionMode?: string }) {
    // Dropped, and then the default.
    spec.disruptionMode = 'Pod';
  },

  'certificates/v1.CertificateSigningRequestSpec'(spec: Record<string, unknown>) {
    // Who asks is what the server knows.
    for (const field of ['extra', 'groups', 'uid', 'username']) delete spec[field];
  },
};

/** The flags of `config-features` that decide what a revision may have. */
const PREFIX = 'kubernetes.podspec-';

/** Fields of a pod, and their flags. */
export const FIELDS: ReadonlyMap<string, string> = new Map([
  'affinity', 'topologySpreadConstraints', 'hostAliases', 'nodeSelector', 'runtimeClassName', 'tolerations', 'shareProcessNamespace',
  'priorityClassName', 'schedulerName', 'dnsPolicy', 'dnsConfig', 'hostIPC', 'hostPID', 'hostNetwork',
].map((field): [string, string] => [field, PREFIX + field.toLowerCase()]));

export const MULTI = 'multi-container';
export const PROBING = 'multi-container-probing';
export const SECURE = 'secure-pod-defaults';
export const INIT = `${PREFIX}init-containers`;
export const SECURITY = `${PREFIX}securitycontext`;
export const FIELD_REF = `${PREFIX}fieldref`;
export const PROPAGATION = `${PREFIX}volumes-mount-propagation`;
export const CAPABILITIES = 'kubernetes.containerspec-addcapabilities';
export const WRITE = `${PREFIX}persistent-volume-write`;

/** Sources of volumes, and their flags; what is allowed but not on is refused, too. */
export const SOURCES: Readonly<Record<string, string>> = {
  emptyDir: `${PREFIX}volumes-emptydir`,
  persistentVolumeClaim: `${PREFIX}persistent-volume-claim`,
  hostPath: `${PREFIX}volumes-hostpath`,
  csi: `${PREFIX}volumes-csi`,
  ephemeral: `${PREFIX}volumes-ephemeral`,
  image: `${PREFIX}volumes-image`,
};

/** Flags by which no object is judged. */
const OTHERS = ['autodetect-http2', 'queueproxy.mount-podinfo', 'queueproxy.resource-defaults', 'tag-header-based-routing', `${PREFIX}dryrun`];

/** All flags; Knative passes over any other. */
export const FLAGS: ReadonlySet<string> = new Set([
  MULTI, PROBING, SECURE, INIT, SECURITY, FIELD_REF, PROPAGATION, CAPABILITIES, WRITE, ...FIELDS.values(), ...Object.values(SOURCES), ...OTHERS,
]);

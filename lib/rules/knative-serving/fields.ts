import { isGiven, isSet } from './features';
import { partsOf } from './parts';
import { REVISIONS } from './places';
import { faultsIn, type RevisionSpec } from './reading';
import type { SystemRules } from '../system';

type Names = ReadonlySet<string>;

/** Fields of Kubernetes that Knative has no use for, whatever its flags. */
const POD: Names = new Set([
  'activeDeadlineSeconds', 'ephemeralContainers', 'hostname', 'hostnameOverride', 'hostUsers', 'nodeName', 'os', 'overhead', 'preemptionPolicy', 'priority', 'readinessGates', 'resourceClaims',
  'resources', 'restartPolicy', 'schedulingGates', 'serviceAccount', 'setHostnameAsFQDN', 'subdomain', 'terminationGracePeriodSeconds', 'workloadRef',
]);
const CONTAINER: Names = new Set(['lifecycle', 'resizePolicy', 'restartPolicy', 'restartPolicyRules', 'stdin', 'stdinOnce', 'tty', 'volumeDevices']);
const MOUNT: Names = new Set(['recursiveReadOnly', 'subPathExpr']);
const PORT: Names = new Set(['hostIP', 'hostPort']);
const POD_SECURITY: Names = new Set(['appArmorProfile', 'fsGroupChangePolicy', 'seLinuxChangePolicy', 'seLinuxOptions', 'supplementalGroupsPolicy', 'sysctls', 'windowsOptions']);
const SECURITY: Names = new Set(['appArmorProfile', 'privileged', 'procMount', 'seLinuxOptions', 'windowsOptions']);
const SOURCE: Names = new Set([
  'awsElasticBlockStore', 'azureDisk', 'azureFile', 'cephfs', 'cinder', 'downwardAPI', 'fc', 'flexVolume', 'flocker', 'gcePersistentDisk', 'gitRepo', 'glusterfs', 'iscsi', 'nfs',
  'photonPersistentDisk', 'portworxVolume', 'quobyte', 'rbd', 'scaleIO', 'storageos', 'vsphereVolume',
]);
const CLAIMS: Names = new Set(['claims']);
const FILES: Names = new Set(['fileKeyRef']);
const PROJECTION: Names = new Set(['clusterTrustBundle', 'podCertificate']);

/** Fields that Go does not tell from absent ones where they are empty; to others it keeps a pointer. */
const PLAIN: ReadonlySet<string> = new Set(['hostname', 'nodeName', 'serviceAccount', 'subdomain', 'hostIP', 'hostPort', 'privileged', 'stdin', 'stdinOnce', 'subPathExpr', 'tty']);

function* setIn(value: object | undefined, refused: Names, isPod: boolean): Iterable<string> {
  const fields = value as Readonly<Record<string, unknown>> | undefined;
  for (const field in fields) {
    if (!refused.has(field)) continue;
    const given = fields[field];
    if (PLAIN.has(field) || (isPod && field === 'restartPolicy') ? isSet(given) : isGiven(given)) yield field;
  }
}

export const rules: SystemRules = {
  'knative-field-is-allowed': {
    on: REVISIONS,
    must: ({ path }) => path.endsWith('.privileged') || path.endsWith('.automountServiceAccountToken')
      ? `only ${path.endsWith('.privileged') ? 'false' : 'false, or leaving it out,'} is allowed`
      : path.includes('Claims') || path.endsWith('.claims') ? 'a Knative revision cannot claim devices' : 'a Knative revision has no such field',
    fix: ({ path }) => path.endsWith('.claims') || path.includes('resourceClaims')
      ? 'ask for devices by resources.limits of a device plugin, or use a Deployment' : 'remove it',
    check(spec: RevisionSpec, report) {
      if (faultsIn(spec, report).length > 0) return;
      const refuse = (place: string, value: object | undefined, fields: Names): void => {
        for (const field of setIn(value, fields, place === '')) report('Forbidden', place === '' ? field : `${place}.${field}`);
      };
      const { containers, security, volumes } = partsOf(spec, report);
      refuse('', spec, POD);
      if (spec.automountServiceAccountToken === true) report('Forbidden', 'automountServiceAccountToken');
      refuse('securityContext', security, POD_SECURITY);
      for (const { container, place } of containers) {
        refuse(place, container, CONTAINER);
        refuse(`${place}.resources`, container.resources, CLAIMS);
        refuse(`${place}.securityContext`, container.securityContext, SECURITY);
        // the webhook gives no place in the list
        for (const port of container.ports ?? []) refuse(`${place}.ports`, port, PORT);
        (container.env ?? []).forEach(({ valueFrom }, i) => refuse(`${place}.env[${i}].valueFrom`, valueFrom, FILES));
        (container.volumeMounts ?? []).forEach((mount, i) => refuse(`${place}.volumeMounts[${i}]`, mount, MOUNT));
      }
      volumes.forEach((volume, i) => {
        refuse(`volumes[${i}]`, volume, SOURCE);
        (volume.projected?.sources ?? []).forEach((source, at) => refuse(`volumes[${i}].projected[${at}]`, source, PROJECTION));
      });
    },
  },
};

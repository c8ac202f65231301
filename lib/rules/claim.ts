import { demand } from './check';
import { follows } from './names';
import { milliOf } from './quantity';
import { Rules } from './rule';
import type { PersistentVolumeClaimSpec, PersistentVolumeClaimTemplate, PersistentVolumeSpec, PodSpec } from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';

const VOLUMES = ['core/v1.PersistentVolumeSpec', 'core/v1.PersistentVolumeClaimSpec'];
type Modes = Pick<PersistentVolumeSpec, 'accessModes' | 'volumeMode'> & Pick<PersistentVolumeClaimSpec, 'volumeMode'>;

const ACCESS_MODES: ReadonlySet<string> = new Set(['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod']);
/** From this minor on claims and volumes may name a class of attributes. */
export const ATTRIBUTES_SINCE = 34;

/** What claims are made of: of volumes, and of devices. */
const TEMPLATES = [
  'core/v1.PersistentVolumeClaimTemplate',
  ...['v1', 'v1beta2', 'v1beta1', 'v1alpha3', 'v1alpha2'].map(version => `resource/${version}.ResourceClaimTemplateSpec`),
];

export const rules: Rules = {
  'access-modes-are-set': {
    on: VOLUMES,
    must: 'at least one way of access is needed, such as ReadWriteOnce',
    check({ accessModes = [] }: Modes, report) {
      if (accessModes.length === 0) report('Required', 'accessModes');
    },
  },

  'access-mode-is-known': {
    on: VOLUMES,
    must: `one of ${[...ACCESS_MODES].join(', ')} is allowed`,
    check({ accessModes = [] }: Modes, report) {
      for (const mode of accessModes) if (!ACCESS_MODES.has(mode)) report('NotSupported', 'accessModes', mode);
    },
  },

  'single-pod-access-stands-alone': {
    on: VOLUMES,
    must: 'ReadWriteOncePod excludes every other way of access',
    check({ accessModes = [] }: Modes, report) {
      if (accessModes.includes('ReadWriteOncePod') && accessModes.some(mode => mode !== 'ReadWriteOncePod' && ACCESS_MODES.has(mode))) report('Forbidden', 'accessModes');
    },
  },

  'volume-mode-is-known': {
    on: VOLUMES,
    must: 'Block or Filesystem is allowed',
    check({ volumeMode }: Modes, report) {
      // Other wrong values are not of the schema.
      if ((volumeMode as string) === '') report('NotSupported', 'volumeMode', volumeMode);
    },
  },

  'claim-asks-for-storage': {
    on: 'core/v1.PersistentVolumeClaimSpec',
    must: issue => issue.type === 'Required' ? 'resources.requests.storage is needed' : 'more than 0 is needed',
    check({ resources }: PersistentVolumeClaimSpec, report) {
      const storage = resources?.requests?.storage;
      if (storage === undefined) report('Required', 'resources[storage]');
      else if (milliOf(storage) <= 0n) report('Invalid', 'resources[storage]', storage);
    },
  },

  'claim-class-name-is-valid': {
    on: 'core/v1.PersistentVolumeClaimSpec',
    must: lawOf,
    check({ storageClassName, volumeAttributesClassName }: PersistentVolumeClaimSpec, report) {
      if (storageClassName) demand(report, 'dns-subdomain', 'storageClassName', storageClassName);
      if (volumeAttributesClassName && report.minor >= ATTRIBUTES_SINCE) demand(report, 'dns-subdomain', 'volumeAttributesClassName', volumeAttributesClassName);
    },
  },

  'data-source-is-complete': {
    on: 'core/v1.PersistentVolumeClaimSpec',
    must: 'a value is needed',
    check(spec: PersistentVolumeClaimSpec, report) {
      for (const at of ['dataSource', 'dataSourceRef'] as const) {
        const source = spec[at];
        if (source) for (const field of ['name', 'kind'] as const) if (!source[field]) report('Required', `${at}.${field}`);
      }
    },
  },

  'data-source-is-of-a-group': {
    on: 'core/v1.PersistentVolumeClaimSpec',
    must: issue => issue.path.endsWith('apiGroup') ? lawOf(issue) : 'without apiGroup, only a PersistentVolumeClaim is allowed',
    check(spec: PersistentVolumeClaimSpec, report) {
      for (const at of ['dataSource', 'dataSourceRef'] as const) {
        const source = spec[at];
        if (!source) continue;
        if (source.apiGroup) demand(report, 'dns-subdomain', `${at}.apiGroup`, source.apiGroup);
        else if (source.kind !== 'PersistentVolumeClaim') report('Invalid', at, source.kind);
      }
    },
  },

  'data-sources-agree': {
    on: 'core/v1.PersistentVolumeClaimSpec',
    must: 'dataSource must be the same as dataSourceRef, and absent where that has a namespace',
    check({ dataSource, dataSourceRef }: PersistentVolumeClaimSpec, report) {
      if (!dataSource || !dataSourceRef) return;
      const agree = (['apiGroup', 'kind', 'name'] as const).every(field => dataSource[field] === dataSourceRef[field]);
      if (dataSourceRef.namespace || !agree) report('Invalid', '');
    },
  },

  'data-source-namespace-is-valid': {
    on: 'core/v1.PersistentVolumeClaimSpec',
    must: lawOf,
    check({ dataSourceRef }: PersistentVolumeClaimSpec, report) {
      if (dataSourceRef?.namespace) demand(report, 'dns-label', 'dataSourceRef.namespace', dataSourceRef.namespace);
    },
  },

  'stateful-claim-is-named': {
    // A StatefulSet's claims are the first volumes of its pods, and so the server names them.
    on: 'core/v1.PodSpec',
    when: 'volumeClaimTemplates',
    must: issue => issue.type === 'Required' ? 'a claim needs a name: it is that of a volume' : `the claim's name is that of a volume, and ${lawOf(issue)}`,
    check(_: PodSpec, report) {
      if (report.kind !== 'StatefulSet') return;
      const { volumeClaimTemplates: claims = [] } = (report.root.spec ?? {}) as { volumeClaimTemplates?: readonly { metadata?: { name?: string } }[] };
      [...new Set(claims.map(({ metadata }) => metadata?.name ?? ''))].forEach((name, i) => {
        if (name !== '') return demand(report, 'dns-label', `volumes[${i}].name`, name);
        report('Required', `volumes[${i}].name`);
        report('Required', `volumes[${i}].persistentVolumeClaim.claimName`);
      });
    },
  },

  'claim-template-has-labels-only': {
    on: TEMPLATES,
    must: 'only labels and annotations are allowed here: the claim gets its name from what it is made for',
    check({ metadata = {} }: PersistentVolumeClaimTemplate, report) {
      for (const [field, value] of Object.entries(metadata)) {
        // What Go cannot tell from absent.
        const isAbsent = value === '' || (value === 0 && field === 'generation');
        if (field !== 'labels' && field !== 'annotations' && !isAbsent) report('Forbidden', `metadata.${field === 'uid' ? 'uID' : field}`);
      }
    },
  },

  'claim-template-labels-are-valid': {
    on: TEMPLATES,
    must: lawOf,
    check({ metadata: { labels = {}, annotations = {} } = {} }: PersistentVolumeClaimTemplate, report) {
      for (const [key, value] of Object.entries(labels)) {
        demand(report, 'qualified-name', 'metadata.labels', key);
        demand(report, 'label-value', 'metadata.labels', value);
      }
      for (const key of Object.keys(annotations)) {
        if (!follows('qualified-name', key.toLowerCase())) report('Invalid', 'metadata.annotations', key, { must: 'qualified-name' });
      }
    },
  },
};

import { demand, demandRange, rangeOf } from './check';
import { hasBackstep, isBelow, isFree } from './paths';
import { certificatePaths, PROJECTED_SINCE } from './projection';
import { milliOf } from './quantity';
import { Report, Rules } from './rule';
import type {
  DownwardAPIProjection, DownwardAPIVolumeFile, DownwardAPIVolumeSource, KeyToPath, ProjectedVolumeSource, VolumeProjection,
} from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';

const FILES = ['core/v1.DownwardAPIVolumeSource', 'core/v1.DownwardAPIProjection'];
type Files = DownwardAPIVolumeSource | DownwardAPIProjection;

const HIGHEST_MODE = 0o777;
/** In seconds: 10 minutes to about 136 years. */
const TOKEN_LIFETIME = [600, 2 ** 32] as const;
/** From this minor on a token's file stays in the volume. */
const TOKEN_PATH_SINCE = 30;

const FIELDS = ['metadata.name', 'metadata.namespace', 'metadata.labels', 'metadata.annotations', 'metadata.uid'];
/** Fields that a pod can be asked for, though not all for a file. */
const OF_PODS = new Set([
  ...FIELDS, 'spec.nodeName', 'spec.host', 'spec.restartPolicy', 'spec.serviceAccountName', 'spec.schedulerName', 'status.phase', 'status.hostIP', 'status.hostIPs', 'status.podIP',
  'status.podIPs',
]);
const SUBSCRIPTED = /^(.*?)\['(.*)'\]$/s;
const RESOURCE = /^(?:limits|requests)\.(?:(?:cpu|memory|ephemeral-storage)$|hugepages-)/;
const BYTES = new Set(['1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei'].map(milliOf));
const CORES = new Set(['1m', '1'].map(milliOf));

/** Names of items of the sources, and what is written to them; the server's paths have no index for these files. */
function eachFile({ items }: Files, visit: (file: DownwardAPIVolumeFile) => void): void {
  items?.forEach(visit);
}

/** Where a projected file is put; nothing for the whole of a source. */
function pathsOf({ secret, configMap, downwardAPI, clusterTrustBundle, podCertificate }: VolumeProjection, { minor }: Report): string[] {
  const items: readonly { readonly path?: string }[] = [...secret?.items ?? [], ...configMap?.items ?? [], ...downwardAPI?.items ?? []];
  const files = items.map(item => item.path).filter((path): path is string => path !== undefined && path !== '');
  if (minor < PROJECTED_SINCE) return files;
  return [...files, ...clusterTrustBundle ? [clusterTrustBundle.path] : [], ...certificatePaths(podCertificate ?? {}).map(([, path]) => path)];
}

export const rules: Rules = {
  'host-path-has-no-backsteps': {
    on: ['core/v1.HostPathVolumeSource', 'core/v1.LocalVolumeSource'],
    must: 'no ".." is allowed in the path',
    check({ path }: { readonly path?: string }, report) {
      if (path && hasBackstep(path)) report('Invalid', 'path', path);
    },
  },

  'repository-directory-stays-below': {
    on: 'core/v1.GitRepoVolumeSource',
    must: 'a path below the volume is needed, with neither "/" at the beginning nor ".."',
    check({ directory }: { readonly directory?: string }, report) {
      if (directory && !isBelow(directory)) report('Invalid', 'directory', directory);
    },
  },

  'volume-item-is-complete': {
    on: ['core/v1.KeyToPath', ...FILES],
    must: 'a value is needed',
    check(value: KeyToPath | Files, report) {
      if ('items' in value) eachFile(value, ({ path }) => { if (path === '') report('Required', 'path'); });
      else for (const field of ['key', 'path'] as const) if ((value as KeyToPath)[field] === '') report('Required', field);
    },
  },

  'volume-file-stays-below': {
    on: ['core/v1.KeyToPath', ...FILES],
    must: 'a path below the volume is needed: no "/" at the beginning, no "..", and no name that begins with ".."',
    check(value: KeyToPath | Files, report) {
      const demandFree = (path: string | undefined): void => { if (path && !isFree(path)) report('Invalid', 'path', path); };
      if ('items' in value) eachFile(value, file => demandFree(file.path));
      else demandFree((value as KeyToPath).path);
    },
  },

  'file-mode-is-in-range': {
    on: ['core/v1.KeyToPath', 'core/v1.SecretVolumeSource', 'core/v1.ConfigMapVolumeSource', 'core/v1.ProjectedVolumeSource', ...FILES],
    must: '0 to 511 is allowed, which is 0000 to 0777 in octal',
    check(value: { readonly mode?: number; readonly defaultMode?: number; readonly items?: readonly unknown[] }, report) {
      demandRange(report, 'mode', value.mode, 0, HIGHEST_MODE);
      demandRange(report, 'defaultMode', value.defaultMode, 0, HIGHEST_MODE);
      // Items with keys are looked at on their own.
      for (const item of value.items ?? []) if (!('key' in (item as object))) demandRange(report, 'mode', (item as DownwardAPIVolumeFile).mode, 0, HIGHEST_MODE);
    },
  },

  'downward-file-has-one-source': {
    on: FILES,
    must: 'either fieldRef or resourceFieldRef is needed',
    check(files: Files, report) {
      eachFile(files, ({ fieldRef, resourceFieldRef }) => {
        if (fieldRef && resourceFieldRef) report('Invalid', '');
        else if (!fieldRef && !resourceFieldRef) report('Required', '');
      });
    },
  },

  'downward-field-is-known': {
    on: FILES,
    must: `${FIELDS.join(', ')}, metadata.labels['<key>'] or metadata.annotations['<key>'] of apiVersion v1 is allowed`,
    check(files: Files, report) {
      eachFile(files, ({ fieldRef }) => {
        const { apiVersion, fieldPath } = fieldRef ?? {};
        if (fieldPath === undefined) return;
        if (fieldPath === '') {report('Required', 'fieldRef.fieldPath');} else if (apiVersion !== 'v1') {report('Invalid', 'fieldRef.fieldPath', fieldPath);} else {
          const [, base] = SUBSCRIPTED.exec(fieldPath) ?? [];
          if (base === 'metadata.labels' || base === 'metadata.annotations' || FIELDS.includes(fieldPath)) return;
          report(base === undefined && OF_PODS.has(fieldPath) ? 'NotSupported' : 'Invalid', 'fieldRef.fieldPath', fieldPath);
        }
      });
    },
  },

  'downward-field-key-is-valid': {
    on: FILES,
    must: lawOf,
    check(files: Files, report) {
      eachFile(files, ({ fieldRef }) => {
        const [, base, key = ''] = SUBSCRIPTED.exec(fieldRef?.fieldPath ?? '') ?? [];
        if (base === 'metadata.labels') demand(report, 'qualified-name', 'fieldRef', key);
        if (base === 'metadata.annotations') demand(report, 'qualified-name', 'fieldRef', key.toLowerCase());
      });
    },
  },

  'downward-resource-is-known': {
    on: FILES,
    must: issue => issue.type === 'Required' ? 'the container and its resource are needed' : 'limits or requests of cpu, memory, ephemeral-storage or hugepages-<size>, as in limits.cpu, is allowed',
    check(files: Files, report) {
      eachFile(files, ({ fieldRef, resourceFieldRef: asked }) => {
        if (!asked || fieldRef) return;
        if (!asked.containerName) report('Required', 'resourceFieldRef.containerName');
        else if (asked.resource === '') report('Required', 'resourceFieldRef.resource');
        else if (asked.resource !== undefined && !RESOURCE.test(asked.resource)) report('NotSupported', 'resourceFieldRef.resource', asked.resource);
      });
    },
  },

  'downward-divisor-fits-resource': {
    on: FILES,
    must: 'cpu is counted in 1 or 1m, bytes in 1, 1k to 1E or 1Ki to 1Ei',
    check(files: Files, report) {
      eachFile(files, ({ fieldRef, resourceFieldRef: asked }) => {
        if (fieldRef || !asked?.resource || asked.divisor === undefined || !RESOURCE.test(asked.resource)) return;
        const unit = milliOf(asked.divisor);
        if (unit !== 0n && !(asked.resource.endsWith('.cpu') ? CORES : BYTES).has(unit)) report('Invalid', 'resourceFieldRef.divisor', asked.resource);
      });
    },
  },

  'projection-has-one-source': {
    on: 'core/v1.VolumeProjection',
    must: 'an entry has one source, and further ones are entries of their own',
    check(projection: VolumeProjection, report) {
      if (sourcesOf(projection, report).length > 1) report('Forbidden', '');
    },
  },

  'projection-is-complete': {
    on: 'core/v1.ProjectedVolumeSource',
    must: 'a value is needed',
    check({ sources }: ProjectedVolumeSource, report) {
      sources?.forEach(({ secret, configMap, serviceAccountToken }, i) => {
        if (secret && !secret.name) report('Required', `sources[${i}].secret.name`);
        if (configMap && !configMap.name) report('Required', `sources[${i}].configMap.name`);
        // The server's path does not say which source.
        if (serviceAccountToken?.path === '') report('Required', 'path');
      });
    },
  },

  'token-file-stays-below': {
    on: 'core/v1.ProjectedVolumeSource',
    since: TOKEN_PATH_SINCE,
    must: 'a path below the volume is needed: no "/" at the beginning, no "..", and no name that begins with ".."',
    check({ sources }: ProjectedVolumeSource, report) {
      sources?.forEach(({ serviceAccountToken }) => {
        if (serviceAccountToken?.path && !isFree(serviceAccountToken.path)) report('Invalid', 'path', serviceAccountToken.path);
      });
    },
  },

  'token-lifetime-is-in-range': {
    on: 'core/v1.ServiceAccountTokenProjection',
    must: issue => `${rangeOf(issue)}, in seconds`,
    check({ expirationSeconds }: { readonly expirationSeconds?: number }, report) {
      demandRange(report, 'expirationSeconds', expirationSeconds, ...TOKEN_LIFETIME);
    },
  },

  'projected-files-are-apart': {
    on: 'core/v1.ProjectedVolumeSource',
    must: 'each file needs a path of its own among all sources',
    check({ sources }: ProjectedVolumeSource, report) {
      const paths = new Set<string>();
      for (const path of sources?.flatMap(source => pathsOf(source, report)) ?? []) {
        if (paths.has(path)) report('Invalid', '', path);
        paths.add(path);
      }
    },
  },
};

const PROJECTIONS = ['secret', 'configMap', 'downwardAPI', 'serviceAccountToken'] as const;

/** Sources that the server does not drop. */
function sourcesOf(projection: VolumeProjection, { minor }: Report): string[] {
  const names: readonly (keyof VolumeProjection)[] = minor >= PROJECTED_SINCE ? [...PROJECTIONS, 'clusterTrustBundle', 'podCertificate'] : PROJECTIONS;
  return names.filter(name => projection[name] !== undefined);
}


import { SOURCES } from './flags';
import { partsOf } from './parts';
import { REVISIONS } from './places';
import type { RevisionSpec } from './reading';
import type { KeyToPath, Volume, VolumeProjection } from '../../../generated/bindings/kubernetes/core/v1';
import { joined, listOf } from '../../messages/words';
import { follows } from '../names';
import { isNegative } from '../quantity';
import type { Report } from '../rule';
import type { SystemRules } from '../system';

const ALWAYS = ['secret', 'configMap', 'projected'];
const COUNTED = [...ALWAYS, 'emptyDir', 'persistentVolumeClaim', 'hostPath', 'csi', 'ephemeral', 'image'];
const PROJECTED = ['secret', 'configMap', 'serviceAccountToken', 'downwardAPI'] as const;
const PULL_POLICIES: readonly string[] = ['Always', 'IfNotPresent', 'Never'];

function given(value: object, names: readonly string[]): string[] {
  const fields = value as Readonly<Record<string, unknown>>;
  return names.filter(name => fields[name] !== undefined && fields[name] !== null);
}

function demandOne(report: Report, place: string, found: readonly string[], allowed: readonly string[]): void {
  if (found.length === 0) for (const name of allowed) report('Required', `${place}.${name}`, undefined, { allowed });
  if (found.length > 1) for (const name of found) report('Forbidden', `${place}.${name}`, undefined, { allowed: found });
}

function demandItems(report: Report, place: string, items: readonly KeyToPath[] = []): void {
  items.forEach((item, i) => {
    for (const field of ['key', 'path'] as const) if (!item[field]) report('Required', `${place}.items[${i}].${field}`);
  });
}

function demandProjection(report: Report, place: string, source: VolumeProjection): void {
  for (const name of ['secret', 'configMap'] as const) {
    const part = source[name];
    if (part && !part.name) report('Required', `${place}.${name}.name`);
    if (part) demandItems(report, `${place}.${name}`, part.items);
  }
  if (source.serviceAccountToken && !source.serviceAccountToken.path) report('Required', `${place}.serviceAccountToken.path`);
  (source.downwardAPI?.items ?? []).forEach(({ path, fieldRef, resourceFieldRef }, i) => {
    const item = `${place}.downwardAPI.items[${i}]`;
    if (!path) report('Required', `${item}.path`);
    if (Boolean(fieldRef) !== Boolean(resourceFieldRef)) return;
    for (const field of ['fieldRef', 'resourceFieldRef']) report(fieldRef ? 'Forbidden' : 'Required', `${item}.${field}`, undefined, { one: true });
  });
}

function demandContent(report: Report, place: string, { secret, configMap, projected, emptyDir, image }: Volume): void {
  // the webhook leaves out whose items they are
  for (const source of [secret, configMap]) if (source) demandItems(report, place, source.items);
  (projected?.sources ?? []).forEach((source, i) => demandProjection(report, `${place}.projected[${i}]`, source));
  if (emptyDir?.medium && emptyDir.medium !== 'Memory') report('NotSupported', `${place}.emptyDir.medium`, emptyDir.medium, { allowed: ['Memory'] });
  if (isNegative(emptyDir?.sizeLimit ?? 0)) report('Invalid', `${place}.emptyDir.sizeLimit`, emptyDir?.sizeLimit);
  if (!image) return;
  if (!image.reference) report('Required', `${place}.image.reference`);
  if (image.pullPolicy && !PULL_POLICIES.includes(image.pullPolicy)) report('NotSupported', `${place}.image.pullPolicy`, image.pullPolicy, { allowed: PULL_POLICIES });
}

export const rules: SystemRules = {
  'serving-volume-is-mounted': {
    on: REVISIONS,
    must: 'no container mounts this volume',
    fix: 'mount it, or remove it',
    check(spec: RevisionSpec, report) {
      const { volumes, mounted } = partsOf(spec, report);
      volumes.forEach(({ name }, i) => {
        if (!mounted.has(name)) report('Invalid', `volumes[${i}].name`, name);
      });
    },
  },

  'serving-volume-name-is-valid': {
    on: REVISIONS,
    must: ({ type }) => type === 'Required' ? 'a volume needs a name' : 'must be lower-case letters, digits and "-" with a letter or digit at both ends, at most 63 characters',
    fix: 'choose a name such as "data"',
    check(spec: RevisionSpec, report) {
      partsOf(spec, report).volumes.forEach(({ name }, i) => {
        if (!name) report('Required', `volumes[${i}].name`);
        else if (!follows('dns-label', name)) report('Invalid', `volumes[${i}].name`, name);
      });
    },
  },

  'serving-volume-has-one-source': {
    on: REVISIONS,
    must: issue => `one of ${joined(listOf(issue, 'allowed').map(String), 'and')} must be set, and no other`,
    fix: ({ type }) => type === 'Required' ? 'say where the content comes from' : 'keep one of them, and make a volume of each other',
    check(spec: RevisionSpec, report) {
      const { config, volumes } = partsOf(spec, report);
      const allowed = [...ALWAYS, ...Object.keys(SOURCES).filter(source => config.isEnabled(SOURCES[source] as string))];
      volumes.forEach((volume, i) => {
        demandOne(report, `volumes[${i}]`, given(volume, COUNTED), allowed);
        (volume.projected?.sources ?? []).forEach((source, at) => demandOne(report, `volumes[${i}].projected[${at}]`, given(source, PROJECTED), PROJECTED));
      });
    },
  },

  'serving-volume-is-complete': {
    on: REVISIONS,
    must: issue => {
      if (issue.params?.one === true) return 'a file shows either a field or a resource';
      if (issue.type === 'Required') return 'a text that is not empty is needed';
      return issue.params?.allowed === undefined ? '0 or more is allowed' : `allowed: ${joined(listOf(issue, 'allowed').map(String), 'and')}`;
    },
    fix: ({ params, type }) => params?.one === true ? 'set one of fieldRef and resourceFieldRef' : type === 'Required' ? 'write it' : 'choose another value, or leave it out',
    check(spec: RevisionSpec, report) {
      partsOf(spec, report).volumes.forEach((volume, i) => demandContent(report, `volumes[${i}]`, volume));
    },
  },
};

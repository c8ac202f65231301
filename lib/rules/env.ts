import { demand } from './check';
import { demandFilled, filledOf } from './filled';
import { follows } from './names';
import { hasBackstep } from './paths';
import { AnyContainer, CONTAINERS, eachContainer } from './pods';
import { Report, Rules } from './rule';
import type {
  ConfigMapKeySelector, EnvFromSource, EnvVar, FileKeySelector, PodSpec, SecretKeySelector,
} from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';

/** Files as sources came in 1.35; before, the server drops them. */
const FILES_SINCE = 35;

/** From then on nearly any name is allowed for a variable. */
const RELAXED_SINCE = 32;

function countOfSources(source: NonNullable<EnvVar['valueFrom']>, { minor }: Report): number {
  let count = 0;
  for (const name in source) if (source[name as keyof typeof source] !== undefined && (name !== 'fileKeyRef' || minor >= FILES_SINCE)) count++;
  return count;
}

function lawOfNames({ minor }: Report): 'env-name' | 'env-name-strict' {
  return minor >= RELAXED_SINCE ? 'env-name' : 'env-name-strict';
}

/** The server takes these names for beginnings of names, which may end in a dash. */
function demandPrefix(report: Report, at: string, name: string | undefined): void {
  if (!name) report('Required', at);
  else if (!follows('dns-subdomain', name.length > 1 && name.endsWith('-') ? `${name.slice(0, -2)}a` : name)) report('Invalid', at, name, { must: 'dns-subdomain' });
}

export const rules: Rules = {
  'env-name-is-valid': {
    on: 'core/v1.EnvVar',
    must: filledOf,
    check({ name }: EnvVar, report) {
      demandFilled(report, lawOfNames(report), 'name', name);
    },
  },

  'env-has-one-source': {
    on: 'core/v1.EnvVar',
    when: 'valueFrom',
    must: 'a variable has either a value or exactly one source',
    check(variable: EnvVar, report) {
      if (!variable.valueFrom) return;
      const count = countOfSources(variable.valueFrom, report);
      if (count !== 1 || variable.value) report('Invalid', 'valueFrom', '');
    },
  },

  'env-key-reference-is-valid': {
    on: ['core/v1.ConfigMapKeySelector', 'core/v1.SecretKeySelector'],
    must: filledOf,
    check({ name = '', key }: ConfigMapKeySelector | SecretKeySelector, report) {
      demand(report, 'dns-subdomain', 'name', name);
      demandFilled(report, 'config-key', 'key', key);
    },
  },

  'env-file-key-is-valid': {
    on: 'core/v1.FileKeySelector',
    since: FILES_SINCE,
    must: issue => issue.path.endsWith('path') && issue.type === 'Invalid' ? 'no ".." is allowed in the path' : filledOf(issue),
    check({ key, volumeName, path }: FileKeySelector, report) {
      demandFilled(report, 'env-name', 'key', key);
      demandFilled(report, 'dns-label', 'volumeName', volumeName);
      demandFilled(report, undefined, 'path', path);
      if (path && hasBackstep(path)) report('Invalid', 'path', path);
    },
  },

  'env-file-is-on-empty-dir': {
    on: 'core/v1.PodSpec',
    when: 'fileKeyRef',
    since: FILES_SINCE,
    must: 'the name of an emptyDir volume of the pod is needed',
    check(spec: PodSpec, report) {
      eachContainer(spec, ({ env }, at) => env?.forEach(({ valueFrom }, i) => {
        const name = valueFrom?.fileKeyRef?.volumeName;
        if (name === undefined) return;
        const volume = spec.volumes?.filter(v => v.name === name).at(-1);
        if (!volume) report('NotFound', at(`env[${i}].valueFrom.fileKeyRef.volumeName`), name);
        else if (!volume.emptyDir) report('Invalid', at(`env[${i}].valueFrom.fileKeyRef.volumeName`), name);
      }));
    },
  },

  'env-from-prefix-is-valid': {
    on: 'core/v1.EnvFromSource',
    must: lawOf,
    check({ prefix }: EnvFromSource, report) {
      if (prefix) demand(report, lawOfNames(report), 'prefix', prefix);
    },
  },

  'env-from-has-one-source': {
    on: CONTAINERS,
    when: 'envFrom',
    must: 'each entry needs either configMapRef or secretRef',
    check({ envFrom }: AnyContainer, report) {
      // The server's path has no index.
      envFrom?.forEach(({ configMapRef, secretRef }) => {
        if ((configMapRef === undefined) === (secretRef === undefined)) report('Invalid', 'envFrom', '');
      });
    },
  },

  'env-from-reference-is-valid': {
    on: 'core/v1.EnvFromSource',
    must: issue => issue.type === 'Required' ? 'the name of the object is needed' : lawOf(issue),
    check({ configMapRef, secretRef }: EnvFromSource, report) {
      if (configMapRef) demandPrefix(report, 'configMapRef.name', configMapRef.name);
      if (secretRef) demandPrefix(report, 'secretRef.name', secretRef.name);
    },
  },
};

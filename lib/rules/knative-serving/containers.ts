import { isImage } from './image';
import { partsOf } from './parts';
import { REVISIONS } from './places';
import type { RevisionSpec } from './reading';
import { joined, listOf, quoted } from '../../messages/words';
import type { SystemRules } from '../system';

const QUEUE_PROXY = 'queue-proxy';

/** What Knative sets; a container beside the serving one may have a PORT of its own. */
const RESERVED = ['PORT', 'K_SERVICE', 'K_CONFIGURATION', 'K_REVISION'];

const POLICIES: readonly string[] = ['File', 'FallbackToLogsOnError'];

export const rules: SystemRules = {
  'serving-container-name-is-free': {
    on: REVISIONS,
    must: ({ type }) => type === 'Duplicate' ? 'another container has this name' : `the container that Knative adds is called "${QUEUE_PROXY}"`,
    fix: 'choose another name, or leave it out',
    check(spec: RevisionSpec, report) {
      const { containers } = partsOf(spec, report);
      const seen = new Set<string>();
      const serving = new Set(containers.filter(({ role }) => role !== 'init').map(({ container }) => container.name));
      for (const { container: { name }, role, place } of containers) {
        if (name === QUEUE_PROXY) report('Invalid', `${place}.name`, name);
        if (!name) continue;
        if (role === 'init' ? serving.has(name) : seen.has(name)) report('Duplicate', `${place}.name`, name);
        if (role !== 'init') seen.add(name);
      }
    },
  },

  'serving-variable-is-free': {
    on: REVISIONS,
    must: ({ type }) => type === 'Required' ? 'a variable needs a name' : 'this variable is set by Knative itself',
    fix: ({ type }) => type === 'Required' ? 'name it' : 'choose another name, or leave it out',
    check(spec: RevisionSpec, report) {
      for (const { container, role, place } of partsOf(spec, report).containers) {
        (container.env ?? []).forEach(({ name }, i) => {
          if (!name) report('Required', `${place}.env[${i}].name`);
          else if (RESERVED.includes(name) && (role === 'user' || name !== 'PORT')) report('Forbidden', `${place}.env[${i}].name`, undefined);
        });
      }
    },
  },

  'variables-have-one-source': {
    on: REVISIONS,
    must: ({ type }) => `each entry of envFrom takes its variables from one ConfigMap or one Secret, ${type === 'Required' ? 'none is' : 'both are'} set`,
    fix: 'set either configMapRef or secretRef',
    check(spec: RevisionSpec, report) {
      for (const { container, place } of partsOf(spec, report).containers) {
        for (const { configMapRef, secretRef } of container.envFrom ?? []) {
          if (Boolean(configMapRef) !== Boolean(secretRef)) continue;
          // the webhook gives no place in the list
          for (const field of ['configMapRef', 'secretRef']) report(configMapRef ? 'Forbidden' : 'Required', `${place}.envFrom.${field}`);
        }
      }
    },
  },

  'serving-image-is-valid': {
    on: REVISIONS,
    must: ({ type }) => type === 'Required'
      ? 'a container needs an image'
      : 'must be a reference to an image: a lower-case repository of 2 to 255 characters, with an optional registry, tag and sha256 digest of 64 digits',
    fix: 'write it as "registry.example.com/team/app:1.2"',
    check(spec: RevisionSpec, report) {
      for (const { container: { image }, place } of partsOf(spec, report).containers) {
        if (!image) report('Required', `${place}.image`);
        else if (!isImage(image)) report('Invalid', `${place}.image`, image);
      }
    },
  },

  'termination-message-policy-is-known': {
    on: REVISIONS,
    must: issue => `allowed: ${joined(listOf(issue, 'allowed').map(quoted), 'and')}`,
    fix: 'choose one of them, or leave it out for "File"',
    check(spec: RevisionSpec, report) {
      for (const { container: { terminationMessagePolicy: policy }, place } of partsOf(spec, report).containers) {
        if (policy && !POLICIES.includes(policy)) report('NotSupported', `${place}.terminationMessagePolicy`, policy, { allowed: POLICIES });
      }
    },
  },
};

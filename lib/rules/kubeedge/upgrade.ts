import { NODE_UPGRADE_JOB } from './places';
import { fieldsOf, type Named, needed, WORDS } from './targets';
import type { NodeUpgradeJobSpec } from '../../../generated/bindings/kubeedge';
import { ofAdmission } from '../own-admission';
import type { SystemRules } from '../system';

const SPEC = `${NODE_UPGRADE_JOB}.spec`;

const VERSION = /^v\d+\.\d+\.\d+(?:-[\w.]+(?:-[\w.]+)*)?$/;

const PART = '[A-Za-z0-9][A-Za-z0-9._-]*';
const IMAGE = new RegExp(`^[A-Za-z0-9][A-Za-z0-9._:-]*(?:/${PART})+(?:@sha256:[A-Fa-f0-9]{64}|:\\w[\\w.-]{0,127})?$`);

export const rules: SystemRules = ofAdmission({
  'upgrade-version-is-valid': {
    on: SPEC,
    must: 'must be v, three numbers, and maybe a pre-release: "v1.23.0" or "v1.24.0-beta.0"',
    fix: 'write the release of KubeEdge that the nodes are to have',
    check({ version = '' }: NodeUpgradeJobSpec, report) {
      if (!VERSION.test(version)) report(version === '' ? 'Required' : 'Invalid', 'version', version || undefined);
    },
  },

  'upgrade-image-is-valid': {
    on: SPEC,
    must: 'must be a repository with at least one "/", and maybe a tag or a digest',
    fix: 'write an image such as "kubeedge/installation-package", or leave it out',
    check({ image = '' }: NodeUpgradeJobSpec, report) {
      if (image !== '' && !IMAGE.test(image)) report('Invalid', 'image', image);
    },
  },

  'upgrade-names-its-nodes': {
    on: SPEC,
    ...WORDS,
    check(spec: Named, report) {
      for (const field of fieldsOf(spec)) report(needed(spec), field);
    },
  },
});

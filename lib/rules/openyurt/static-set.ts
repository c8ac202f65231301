import { YURT_STATIC_SET } from './places';
import type { YurtStaticSetSpec } from '../../../generated/bindings/openyurt';
import { ofAdmission } from '../own-admission';
import type { SystemRules } from '../system';

const SPEC = `${YURT_STATIC_SET}.spec`;

const STRATEGIES = ['ota', 'advancedrollingupdate'];

export const rules: SystemRules = ofAdmission({
  'static-set-names-manifest': {
    on: SPEC,
    must: 'static pods are upgraded by the name of their manifest on the node',
    fix: 'write the name of the file',
    check({ staticPodManifest }: YurtStaticSetSpec, report) {
      if (!staticPodManifest) report('Required', 'staticPodManifest');
    },
  },

  'static-set-strategy-is-known': {
    on: SPEC,
    must: 'must be "OTA" or "AdvancedRollingUpdate", in upper or lower case',
    fix: 'write one of the two; without a strategy it is AdvancedRollingUpdate',
    check({ upgradeStrategy }: YurtStaticSetSpec, report) {
      const type = upgradeStrategy?.type ?? '';
      if (type !== '' && !STRATEGIES.includes(type.toLowerCase())) report('NotSupported', 'upgradeStrategy.type', type);
    },
  },
});

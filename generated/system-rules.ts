// Machine-written by `npx projen generate` from file names: do not edit.
import type { SystemRules } from '../lib/rules/system';

/** What the own admission of systems asks beyond the schemas of their kinds: by system and topic, each system loaded when it is asked for. */
export const systems: Readonly<Record<string, () => Readonly<Record<string, SystemRules>>>> = {
  'istio': () => ({
    'gateway': require('../lib/rules/istio/gateway').rules,
  }),
  'knative-serving': () => ({
    'autoscaling': require('../lib/rules/knative-serving/autoscaling').rules,
    'containers': require('../lib/rules/knative-serving/containers').rules,
    'domain': require('../lib/rules/knative-serving/domain').rules,
    'features': require('../lib/rules/knative-serving/features').rules,
    'fields': require('../lib/rules/knative-serving/fields').rules,
    'metadata': require('../lib/rules/knative-serving/metadata').rules,
    'mounts': require('../lib/rules/knative-serving/mounts').rules,
    'ports': require('../lib/rules/knative-serving/ports').rules,
    'probes': require('../lib/rules/knative-serving/probes').rules,
    'revision': require('../lib/rules/knative-serving/revision').rules,
    'scale': require('../lib/rules/knative-serving/scale').rules,
    'security': require('../lib/rules/knative-serving/security').rules,
    'template': require('../lib/rules/knative-serving/template').rules,
    'traffic': require('../lib/rules/knative-serving/traffic').rules,
    'volumes': require('../lib/rules/knative-serving/volumes').rules,
  }),
};

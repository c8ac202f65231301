// Machine-written by `npx projen generate` from fission v1.27.0 (github:fission/fission@1e1401cdecd7281129482e681580b4bdc0741770, digest b2b287f12b6e87257e7f6d22ba682488): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.CanaryConfig = define('CanaryConfig', 'fission.io/v1', 'CanaryConfig', 'fission');
exports.Environment = define('Environment', 'fission.io/v1', 'Environment', 'fission');
exports.FissionTenant = define('FissionTenant', 'fission.io/v1', 'FissionTenant', 'fission');
exports.Function = define('Function', 'fission.io/v1', 'Function', 'fission');
exports.HTTPTrigger = define('HTTPTrigger', 'fission.io/v1', 'HTTPTrigger', 'fission');
exports.KubernetesWatchTrigger = define('KubernetesWatchTrigger', 'fission.io/v1', 'KubernetesWatchTrigger', 'fission');
exports.MessageQueueTrigger = define('MessageQueueTrigger', 'fission.io/v1', 'MessageQueueTrigger', 'fission');
exports.Package = define('Package', 'fission.io/v1', 'Package', 'fission');
exports.TimeTrigger = define('TimeTrigger', 'fission.io/v1', 'TimeTrigger', 'fission');

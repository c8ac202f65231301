// Machine-written by `npx projen generate` from openfunction v1.2.0 (github:OpenFunction/OpenFunction@661bff35f382c2a5ddc121d3465afc830775d527, digest 3e1a2744f5391fea01fce04f04e90e9e): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.Builder = define('Builder', 'core.openfunction.io/v1beta2', 'Builder', 'openfunction');
exports.BuilderV1Beta1 = define('BuilderV1Beta1', 'core.openfunction.io/v1beta1', 'Builder', 'openfunction');
exports.Function = define('Function', 'core.openfunction.io/v1beta2', 'Function', 'openfunction');
exports.FunctionV1Beta1 = define('FunctionV1Beta1', 'core.openfunction.io/v1beta1', 'Function', 'openfunction');
exports.Serving = define('Serving', 'core.openfunction.io/v1beta2', 'Serving', 'openfunction');
exports.ServingV1Beta1 = define('ServingV1Beta1', 'core.openfunction.io/v1beta1', 'Serving', 'openfunction');
exports.ClusterEventBus = define('ClusterEventBus', 'events.openfunction.io/v1alpha1', 'ClusterEventBus', 'openfunction');
exports.EventBus = define('EventBus', 'events.openfunction.io/v1alpha1', 'EventBus', 'openfunction');
exports.EventSource = define('EventSource', 'events.openfunction.io/v1alpha1', 'EventSource', 'openfunction');
exports.Trigger = define('Trigger', 'events.openfunction.io/v1alpha1', 'Trigger', 'openfunction');
exports.Gateway = define('Gateway', 'networking.openfunction.io/v1alpha1', 'Gateway', 'openfunction');

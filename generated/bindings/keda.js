// Machine-written by `npx projen generate` from keda v2.20.2 (github:kedacore/keda@68a5b5028f35b22d50597c69819ab32c4e92f21a, digest 5a70447b9990a113f046c03eb69f33e7): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.CloudEventSource = define('CloudEventSource', 'eventing.keda.sh/v1alpha1', 'CloudEventSource', 'keda');
exports.ClusterCloudEventSource = define('ClusterCloudEventSource', 'eventing.keda.sh/v1alpha1', 'ClusterCloudEventSource', 'keda');
exports.ClusterTriggerAuthentication = define('ClusterTriggerAuthentication', 'keda.sh/v1alpha1', 'ClusterTriggerAuthentication', 'keda');
exports.ScaledJob = define('ScaledJob', 'keda.sh/v1alpha1', 'ScaledJob', 'keda');
exports.ScaledObject = define('ScaledObject', 'keda.sh/v1alpha1', 'ScaledObject', 'keda');
exports.TriggerAuthentication = define('TriggerAuthentication', 'keda.sh/v1alpha1', 'TriggerAuthentication', 'keda');

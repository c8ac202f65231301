// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 8f6e03f9b016b6784e81bda35b00b9b7): do not edit.
"use strict";
const { define } = require('../../../../lib/binding');
exports.ControllerRevision = define('ControllerRevision', 'apps/v1', 'ControllerRevision', 'kubernetes');
exports.DaemonSet = define('DaemonSet', 'apps/v1', 'DaemonSet', 'kubernetes');
exports.Deployment = define('Deployment', 'apps/v1', 'Deployment', 'kubernetes');
exports.ReplicaSet = define('ReplicaSet', 'apps/v1', 'ReplicaSet', 'kubernetes');
exports.StatefulSet = define('StatefulSet', 'apps/v1', 'StatefulSet', 'kubernetes');

// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
"use strict";
const { define } = require('../../../../lib/binding');
exports.ControllerRevision = define('ControllerRevision', 'apps/v1', 'ControllerRevision', 'kubernetes');
exports.DaemonSet = define('DaemonSet', 'apps/v1', 'DaemonSet', 'kubernetes');
exports.Deployment = define('Deployment', 'apps/v1', 'Deployment', 'kubernetes');
exports.ReplicaSet = define('ReplicaSet', 'apps/v1', 'ReplicaSet', 'kubernetes');
exports.StatefulSet = define('StatefulSet', 'apps/v1', 'StatefulSet', 'kubernetes');

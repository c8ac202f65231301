// Machine-written by `npx projen generate` from wasmcloud v2.7.0 (github:wasmCloud/wasmCloud@9561cb59759fa15b0a64bdb0b318255309aeddcd, digest 3f53d387bba60cd91c2b420859d209cf): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.Artifact = define('Artifact', 'runtime.wasmcloud.dev/v1alpha1', 'Artifact', 'wasmcloud');
exports.Host = define('Host', 'runtime.wasmcloud.dev/v1alpha1', 'Host', 'wasmcloud');
exports.Workload = define('Workload', 'runtime.wasmcloud.dev/v1alpha1', 'Workload', 'wasmcloud');
exports.WorkloadDeployment = define('WorkloadDeployment', 'runtime.wasmcloud.dev/v1alpha1', 'WorkloadDeployment', 'wasmcloud');
exports.WorkloadReplicaSet = define('WorkloadReplicaSet', 'runtime.wasmcloud.dev/v1alpha1', 'WorkloadReplicaSet', 'wasmcloud');

// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
"use strict";
const { define } = require('../../../../lib/binding');
exports.PodGroup = define('PodGroup', 'scheduling.k8s.io/v1alpha2', 'PodGroup', 'kubernetes');
exports.Workload = define('Workload', 'scheduling.k8s.io/v1alpha2', 'Workload', 'kubernetes');
